/**
 * Simulates one seed: callers that refund the same payments with the same amounts and reasons, with the real client, a
 * network with faults, and the emulator, in virtual time.
 *
 * The seed decides everything, as in `../simulate.ts`.
 */
import { Cause, Clock, Effect, Exit, Layer, Random, Redacted, References } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import { PortOneClient } from "@effect-portone/core"
import { BillingKeys, Payments } from "@effect-portone/payments"
import * as Assembly from "../../../packages/emulator/src/assembly/Assembly.ts"
import { toHttpClient } from "../../../packages/emulator/src/requests/Exchange.ts"
import { Chance } from "../Chance.ts"
import * as Network from "../Network.ts"
import type { Entry as TraceEntry } from "../Trace.ts"
import * as VirtualTime from "../VirtualTime.ts"
import { withoutStackTraces } from "../withoutStackTraces.ts"
import * as Caller from "./Caller.ts"
import { violations } from "./laws.ts"
import * as Ledger from "./Ledger.ts"
import type { Claim } from "./Refund.ts"
import { withDate } from "./ServerDate.ts"

/** Ways to break a simulation, to see that it notices. */
export interface Sabotage {
  /** Resolves open calls in place of `UnknownOutcome`. */
  readonly resolve?: Caller.Resolve
  /** True if no answer tells the time. */
  readonly withoutDate?: boolean
}

export interface Report {
  readonly seed: number
  readonly storesServerErrors: boolean
  /** The violations, in a sentence each; none if every law held. */
  readonly violations: ReadonlyArray<string>
  readonly claims: ReadonlyArray<Claim>
  readonly trace: ReadonlyArray<TraceEntry>
}

const paid = 30_000

// The last digits decide: cancelled at once, after a minute, or not after all, which is known after a minute.
const cards = ["1111", "1111", "1111", "1111", "0009", "0010"] as const

/** Sells the payments that are refunded, on a good day. */
const sell = Effect.fnUntraced(function* (paymentIds: ReadonlyArray<string>, chance: Chance) {
  const billingKeys = yield* BillingKeys
  const payments = yield* Payments
  for (const paymentId of paymentIds) {
    const credential = { number: `411111111111${chance.pick(cards)}`, expiryMonth: "12", expiryYear: "30" }
    // PortOne may fail on a good day, too.
    const { billingKeyInfo } = yield* billingKeys
      .issueBillingKey({ channelKey: "channel-key", method: { card: { credential } } })
      .pipe(Effect.retry({ times: 20 }))
    yield* payments
      .payWithBillingKey({
        paymentId,
        billingKey: billingKeyInfo.billingKey,
        orderName: "an order",
        amount: { total: paid },
        currency: "KRW"
      })
      .pipe(
        Effect.catchTag("AlreadyPaidError", () => Effect.void),
        Effect.retry({ times: 20 })
      )
  }
})

export const simulateCallers = (seed: number, sabotage: Sabotage = {}): Report => {
  const chance = new Chance(`callers ${seed}`)
  const badness = chance.pick([0.5, 1, 1.5, 1.5])
  const storesServerErrors = chance.happens(0.5)
  const callers = chance.integer(3, 7)
  const paymentIds = Array.from({ length: chance.integer(1, 2) }, (_, index) => `payment-${index + 1}`)

  const claims: Array<Claim> = []
  const trace: Array<TraceEntry> = []
  const complaints: Array<string> = []

  const program = Effect.gen(function* () {
    const clock = yield* Clock.Clock
    const note = (who: string, what: string) => void trace.push({ at: clock.currentTimeMillisUnsafe(), who, what })
    const exchange = toHttpClient(yield* Assembly.makeExchange())
    const ledger = yield* Ledger.make
    const network = yield* Network.make(ledger.door(exchange), {
      seed: `faults of callers ${seed}`,
      badness,
      note,
      complain: (what) => void complaints.push(what)
    })
    const servicesOver = (client: HttpClient.HttpClient) =>
      Layer.mergeAll(Payments.layer, BillingKeys.layer).pipe(
        Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("any secret") })),
        Layer.provide(Layer.succeed(HttpClient.HttpClient, client))
      )
    yield* Effect.provide(sell(paymentIds, chance), servicesOver(exchange))

    const office: Caller.Office = {
      paymentIds,
      paid,
      resolve: sabotage.resolve ?? Caller.resolve,
      note,
      claim: (claim) => void claims.push(claim)
    }
    const work = Array.from({ length: callers }, (_, index) => {
      const name = `caller ${index + 1}`
      return Caller.make(name, office, new Chance(`${name} of ${seed}`))
    })
    const services = servicesOver(sabotage.withoutDate === true ? network : withDate(clock)(network))
    yield* Effect.provide(Effect.all(work, { concurrency: "unbounded", discard: true }), services)
    // Requests that run on their own must arrive and be carried out, too.
    yield* Effect.sleep("10 minutes")
    return ledger.entries()
  })

  const exit = withoutStackTraces(() =>
    VirtualTime.run(
      program.pipe(
        Effect.provide(
          Assembly.layer(`emulator of callers ${seed}`, {
            ...Assembly.defaults,
            storesServerErrors,
            serverErrors: 0.03 * badness
          })
        ),
        Effect.scoped,
        Random.withSeed(`jitter of callers ${seed}`),
        Effect.provideService(References.MinimumLogLevel, "None")
      )
    )
  )
  return {
    seed,
    storesServerErrors,
    violations: [
      ...complaints,
      ...Exit.match(exit, {
        onSuccess: (entries) => violations(claims, entries),
        onFailure: (cause) => [`a caller's program died: ${Cause.pretty(cause)}`]
      })
    ],
    claims,
    trace
  }
}
