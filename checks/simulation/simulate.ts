/**
 * Simulates one seed: merchants in many fibers, the real client, a network with faults, and the emulator, in virtual
 * time.
 *
 * The seed decides everything: the merchants' intentions and their times, the fault and the latency of each request,
 * the client's jitter, PortOne's ids, its failures inside, and whether it keeps those for their keys. So a seed that
 * breaks a law breaks it again.
 */
import { Cause, Clock, Deferred, Effect, Exit, Layer, Random, Redacted, References } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import { PortOneClient, RetryBudget } from "@effect-portone/core"
import { BillingKeys, Payments } from "@effect-portone/payments"
import * as Assembly from "../../packages/emulator/src/assembly/Assembly.ts"
import { toHttpClient } from "../../packages/emulator/src/requests/Exchange.ts"
import type { State } from "../../packages/emulator/src/state/State.ts"
import type { Claim } from "./Ask.ts"
import { readBooks } from "./Books.ts"
import { Chance } from "./Chance.ts"
import { violations } from "./laws.ts"
import * as Merchant from "./Merchant.ts"
import * as Network from "./Network.ts"
import { type Resolve, resolve } from "./resolve.ts"
import type { Entry } from "./Trace.ts"
import * as VirtualTime from "./VirtualTime.ts"
import { withoutStackTraces } from "./withoutStackTraces.ts"

/** Ways to break a simulation, to see that it notices. */
export interface Sabotage {
  /** Stands between the client and the network. */
  readonly client?: (network: HttpClient.HttpClient) => HttpClient.HttpClient
  /** Stands between the network and PortOne. */
  readonly portone?: (portone: HttpClient.HttpClient) => HttpClient.HttpClient
  /** Resolves open outcomes in place of {@link resolve}. */
  readonly resolve?: Resolve
}

export interface Report {
  readonly seed: number
  /** True if PortOne kept its server errors in this simulation. */
  readonly storesServerErrors: boolean
  /** The violations, in a sentence each; none if every law held. */
  readonly violations: ReadonlyArray<string>
  readonly claims: ReadonlyArray<Claim>
  readonly trace: ReadonlyArray<Entry>
}

export const simulate = (seed: number, sabotage: Sabotage = {}): Report => {
  const chance = new Chance(`simulation ${seed}`)
  const badness = chance.pick([0.25, 1, 1, 1.5])
  const storesServerErrors = chance.happens(0.5)
  const retryBudget = RetryBudget.make({ capacity: chance.pick([500, 500, 60, 10]) })
  const fibers = chance.integer(8, 20)
  const orderCount = chance.integer(3, 6)

  const claims: Array<Claim> = []
  const trace: Array<Entry> = []
  const complaints: Array<string> = []
  const complain = (what: string) => void complaints.push(what)

  const program = Effect.gen(function* () {
    const clock = yield* Clock.Clock
    const note = (who: string, what: string) => void trace.push({ at: clock.currentTimeMillisUnsafe(), who, what })

    const emulator = toHttpClient(yield* Assembly.makeExchange())
    const network = yield* Network.make(sabotage.portone?.(emulator) ?? emulator, {
      seed: `faults ${seed}`,
      badness,
      note,
      complain
    })
    const services = Layer.mergeAll(Payments.layer, BillingKeys.layer).pipe(
      Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("any secret"), retryBudget })),
      Layer.provide(Layer.succeed(HttpClient.HttpClient, sabotage.client?.(network) ?? network))
    )

    const orders = Array.from({ length: orderCount }, (_, index): Merchant.Order => ({
      paymentId: `payment-${index + 1}`,
      total: chance.integer(1, 100) * 1_000,
      billingKey: Deferred.makeUnsafe()
    }))
    const context = yield* Effect.context<State>()
    const booksNow = () => Effect.runSyncWith(context)(readBooks)
    const office: Merchant.Office = {
      orders,
      resolve: sabotage.resolve ?? resolve,
      note,
      claim: (claim) => {
        const isUndecided = claim.resolution?._tag === "Undecided"
        claims.push(isUndecided ? { ...claim, booksThen: booksNow() } : claim)
      },
      complain
    }
    const work = Array.from({ length: fibers }, (_, index) => {
      const name = `fiber ${index + 1}`
      const merchant = Merchant.make(name, office, new Chance(`${name} of ${seed}`))
      const order = orders[index]
      return order === undefined ? merchant.visit : merchant.open(order)
    })
    yield* Effect.provide(Effect.all(work, { concurrency: "unbounded", discard: true }), services)
    // Requests that run on their own must arrive and be carried out, too.
    yield* Effect.sleep("10 minutes")
    return yield* readBooks
  })

  const exit = withoutStackTraces(() =>
    VirtualTime.run(
      program.pipe(
        Effect.provide(
          Assembly.layer(`emulator ${seed}`, {
            ...Assembly.defaults,
            storesServerErrors,
            serverErrors: 0.03 * badness
          })
        ),
        Effect.scoped,
        Random.withSeed(`jitter ${seed}`),
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
        onSuccess: (books) => violations(claims, books),
        onFailure: (cause) => [`a merchant's program died: ${Cause.pretty(cause)}`]
      })
    ],
    claims,
    trace
  }
}
