/**
 * Makes the programs of a simulation's fibers: merchants that issue billing keys, charge, cancel and read, on a few
 * orders that they share, and that resolve every outcome which the client left open.
 *
 * Each draws its actions from a chance of its own, so that another order of events does not change its intentions.
 */
import { DateTime, Deferred, Effect, Option, Schedule } from "effect"
import { type CallOptions, RetryPolicy } from "@effect-portone/core"
import { type BillingKeys, type Payment, Payments, UnknownOutcome } from "@effect-portone/payments"
import {
  type Ask,
  type Claim,
  describeTold,
  type Resolution,
  send,
  type Told,
  toldFromError,
  withGeneratedKey
} from "./Ask.ts"
import type { Chance } from "./Chance.ts"
import { Knowledge } from "./Knowledge.ts"
import type { Resolve } from "./resolve.ts"

/** A payment that several fibers work on. */
export interface Order {
  readonly paymentId: string
  /** The total, in minor units. */
  readonly total: number
  /** The billing key to charge; `undefined` if none could be issued. */
  readonly billingKey: Deferred.Deferred<string | undefined>
}

/** The environment that all fibers share. */
export interface Office {
  readonly orders: ReadonlyArray<Order>
  readonly resolve: Resolve
  readonly note: (who: string, what: string) => void
  /** Keeps the knowledge of one caller about an ask. */
  readonly claim: (claim: Claim) => void
  /** Reports a fault that a merchant can see. */
  readonly complain: (what: string) => void
}

type Work = Effect.Effect<void, never, BillingKeys | Payments>

/** A merchant. Its name is unique in a simulation. */
export interface Merchant {
  /** Opens an order: issues its billing key and charges it; then works on it like others. */
  readonly open: (order: Order) => Work
  /** Works on an order of another merchant. */
  readonly visit: Work
}

const policies = [
  undefined,
  undefined,
  undefined,
  RetryPolicy.none,
  RetryPolicy.make({ attempts: 5 }),
  RetryPolicy.fromSchedule(Schedule.max([Schedule.spaced("5 seconds"), Schedule.recurs(5)]))
] as const
const timeouts = [undefined, undefined, "20 seconds"] as const

// The last digits of a card decide: approved at once, approved after 30 seconds, declined, refused a billing key, or
// refused a cancellation.
const cards = ["1111", "1111", "1111", "1111", "0006", "0006", "0002", "0007", "0008"] as const

const isApplied = ({ _tag }: Resolution) => _tag === "Applied" || _tag === "Paid"

export const make = (name: string, office: Office, chance: Chance): Merchant => {
  const { claim, complain, note, resolve } = office
  const knowledge = new Knowledge()
  let asked = 0

  const think = Effect.suspend(() => Effect.sleep(chance.integer(0, 20_000)))

  const nextAsk = (): { readonly marker: string; readonly idempotencyKey: string } => {
    const marker = `${name}/${++asked}`
    return { marker, idempotencyKey: `the key of ${marker}` }
  }

  /** Draws the time until a merchant resolves an outcome: at once, later, or after PortOne has forgotten the key. */
  const millisUntilResolving = () => {
    const minutes = chance.pick([
      [0, 1],
      [0, 1],
      [0, 1],
      [3, 30],
      [3, 30],
      [190, 300]
    ] as const)
    return chance.integer(minutes[0] * 60_000, minutes[1] * 60_000)
  }

  /** Makes one call for one caller, and returns what this caller knows in the end. */
  const call = (ask: Ask): Effect.Effect<Resolution, never, BillingKeys | Payments> =>
    Effect.gen(function* () {
      const startedAt = yield* DateTime.now
      const hangsUpAfter = chance.happens(0.06) ? chance.integer(100, 60_000) : undefined
      // A caller that does not wait for the answer must have brought the key.
      const bringsKey = hangsUpAfter !== undefined || chance.happens(0.5)
      const options: CallOptions = {
        idempotencyKey: bringsKey ? ask.idempotencyKey : undefined,
        retry: chance.pick(policies),
        timeout: chance.pick(timeouts)
      }
      const sent = Effect.match(send(ask, options).pipe(withGeneratedKey(ask.idempotencyKey)), {
        onSuccess: (id): Told => ({ _tag: "Success", id }),
        onFailure: toldFromError
      })
      note(name, `${ask.kind} ${ask.marker}: asks`)
      const told =
        hangsUpAfter === undefined
          ? yield* sent
          : Option.getOrElse(yield* Effect.timeoutOption(sent, hangsUpAfter), (): Told => ({ _tag: "HungUp" }))
      note(name, `${ask.kind} ${ask.marker}: ${describeTold(told)}`)

      const definite = definiteResolutionOf(told)
      if (definite !== undefined) {
        claim({ ask, told, resolution: undefined })
        return definite
      }
      yield* Effect.sleep(millisUntilResolving())
      const error = told._tag === "ClientError" ? told.error : undefined
      const resolution = yield* resolve({ ask, error, startedAt })
      note(name, `${ask.kind} ${ask.marker}: resolved, ${resolution._tag}`)
      claim({ ask, told, resolution })
      return resolution
    })

  /** Carries out an ask; sometimes two concurrent callers send the same one, like a queue that delivers twice. */
  const perform = (ask: Ask): Effect.Effect<Resolution, never, BillingKeys | Payments> =>
    chance.happens(0.15)
      ? Effect.map(Effect.all([call(ask), call(ask)], { concurrency: "unbounded" }), ([one, other]) =>
          isApplied(one) ? one : other
        )
      : call(ask)

  const issue = (endsIn: string) =>
    Effect.gen(function* () {
      const ask = nextAsk()
      const resolution = yield* perform({
        ...ask,
        kind: "issue",
        input: {
          channelKey: "channel-key",
          customer: { id: ask.marker },
          method: { card: { credential: { number: `411111111111${endsIn}`, expiryMonth: "12", expiryYear: "30" } } }
        }
      })
      return resolution._tag === "Applied" ? resolution.id : undefined
    })

  const charge = (order: Order, billingKey: string) =>
    Effect.gen(function* () {
      const ask = nextAsk()
      const { paymentId, total } = order
      const resolution = yield* perform({
        ...ask,
        kind: "charge",
        input: { paymentId, billingKey, orderName: ask.marker, amount: { total }, currency: "KRW" }
      })
      if (resolution._tag === "Applied" || resolution._tag === "Paid") knowledge.charged(paymentId, resolution.id)
      return isApplied(resolution)
    })

  const cancel = (order: Order) =>
    Effect.gen(function* () {
      const { paymentId, total } = order
      const ask = nextAsk()
      const amount = chance.happens(0.2) ? undefined : chance.integer(1, Math.ceil(total / 3))
      // The amount that it takes to be left: as just read, or the whole total, as without a reading.
      const look = chance.happens(0.5)
      const left = look ? yield* read(order) : undefined
      const currentCancellableAmount = left ?? (chance.happens(0.1) ? total : undefined)
      const reason = yield* Effect.orDie(UnknownOutcome.markedReason(ask.marker, ask.idempotencyKey))
      const resolution = yield* perform({
        ...ask,
        kind: "cancel",
        input: { paymentId, reason, amount, currentCancellableAmount }
      })
      if (resolution._tag === "Applied") knowledge.cancelled(paymentId, resolution.id)
    })

  /** Reads what is left to cancel; `undefined` if it could not be read. */
  const read = ({ paymentId }: Order): Effect.Effect<number | undefined, never, Payments> =>
    Effect.gen(function* () {
      const payments = yield* Payments
      // Later knowledge may not be in the answer yet.
      const expected = knowledge.of(paymentId)
      const answer: Payment | "none" | undefined = yield* Effect.match(payments.getPayment({ paymentId }), {
        onSuccess: (payment) => payment,
        onFailure: (error) => (error._tag === "PaymentNotFoundError" ? "none" : undefined)
      })
      if (answer === undefined) return undefined
      const missing = expected.missingFrom(answer === "none" ? undefined : answer)
      if (missing !== undefined) complain(`${name} reads ${paymentId} without ${missing}`)
      return answer !== "none" && (answer.status === "PAID" || answer.status === "PARTIAL_CANCELLED")
        ? answer.amount.paid - answer.amount.cancelled
        : undefined
    })

  const work = (order: Order, steps: number): Work =>
    Effect.gen(function* () {
      for (let step = 0; step < steps; step++) {
        yield* think
        if (chance.happens(0.7)) yield* cancel(order)
        else yield* read(order)
      }
    })

  return {
    open: (order) =>
      Effect.gen(function* () {
        yield* think
        let billingKey: string | undefined
        for (let tries = 0; tries < 3 && billingKey === undefined; tries++) {
          billingKey = yield* issue(tries === 0 ? chance.pick(cards) : "1111")
        }
        yield* Deferred.succeed(order.billingKey, billingKey)
        if (billingKey === undefined) return
        // A refused charge is tried again as a new ask, and with another card.
        let isCharged = yield* charge(order, billingKey)
        for (let tries = 0; tries < 2 && !isCharged; tries++) {
          yield* think
          isCharged = yield* charge(order, (yield* issue("1111")) ?? billingKey)
        }
        yield* work(order, 1)
      }),
    visit: Effect.gen(function* () {
      const order = chance.pick(office.orders)
      if (order === undefined) return
      const billingKey = yield* Deferred.await(order.billingKey)
      yield* think
      // A second charge of one payment: PortOne accepts only one.
      if (billingKey !== undefined && chance.happens(0.4)) yield* charge(order, billingKey)
      yield* work(order, chance.integer(1, 2))
    })
  }
}

/** Returns the resolution that the client's own result proves; `undefined` if it leaves the outcome or the id open. */
const definiteResolutionOf = (told: Told): Resolution | undefined => {
  switch (told._tag) {
    case "Success":
      return { _tag: "Applied", id: told.id }
    case "Documented":
      return { _tag: "NotApplied" }
    case "ClientError":
      return told.outcome === "NotSent" || told.outcome === "Refused" ? { _tag: "NotApplied" } : undefined
    case "HungUp":
      return undefined
  }
}
