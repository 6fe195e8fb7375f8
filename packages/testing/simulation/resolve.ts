/**
 * How a merchant learns what became of something after an unknown outcome: the same again with the same key, as long as
 * PortOne keeps that, and else by reading what it would have left behind.
 */
import { isPortOneClientError } from "@effect-portone/core"
import { BillingKeys, Payments } from "@effect-portone/payments"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { type Ask, isAnswer, type Resolution, send } from "./Ask.ts"

/** What is known of an ask before it is resolved. */
export interface Open {
  readonly ask: Ask
  /** When it was first sent, in milliseconds of the epoch. */
  readonly startedAt: number
}

export interface Resolve {
  (open: Open): Effect.Effect<Resolution, never, BillingKeys | Payments>
}

/** PortOne keeps a key for 3 hours; a call that begins later than this might end after them. */
const keyIsSafe = Duration.toMillis("170 minutes")

/** By then whatever was under way has arrived, and has been carried out. */
const everythingHasArrived = Duration.minutes(5)

const undecided = { _tag: "Undecided" } as const

export const resolve: Resolve = (open) =>
  Effect.gen(function* () {
    const repeated = yield* repeat(open, 8)
    if (isKnown(repeated)) return repeated
    yield* Effect.sleep(everythingHasArrived)
    const read = yield* readBack(open.ask, 20)
    return isKnown(read) ? read : repeated
  })

const isKnown = (resolution: Resolution): boolean =>
  resolution._tag === "NotApplied" || (resolution._tag === "Applied" && resolution.id !== undefined)

/** The same again: a success or a documented error is the stored answer, or the first there is; all else says nothing. */
const repeat = ({ ask, startedAt }: Open, tries: number): Effect.Effect<Resolution, never, BillingKeys | Payments> =>
  Effect.gen(function* () {
    let known: Resolution = undecided
    for (let left = tries; left > 0; left--) {
      if ((yield* Clock.currentTimeMillis) - startedAt > keyIsSafe) return known
      const told = yield* Effect.match(send(ask, { idempotencyKey: ask.idempotencyKey }), {
        onSuccess: (id): Resolution => ({ _tag: "Applied", id }),
        onFailure: (error): Resolution => {
          if (!isPortOneClientError(error)) return isAnswer(error) ? { _tag: "NotApplied" } : undecided
          return error.outcome === "Applied" ? { _tag: "Applied", id: undefined } : undecided
        }
      })
      if (isKnown(told)) return told
      if (told._tag === "Applied") known = told
      yield* Effect.sleep("1 minute")
    }
    return known
  })

const readBack = (ask: Ask, tries: number): Effect.Effect<Resolution, never, BillingKeys | Payments> =>
  Effect.gen(function* () {
    for (let left = tries; left > 0; left--) {
      const found = yield* Effect.orElseSucceed(look(ask), () => undecided)
      if (isKnown(found)) return found
      yield* Effect.sleep("1 minute")
    }
    return undecided
  })

const look = (ask: Ask): Effect.Effect<Resolution, unknown, BillingKeys | Payments> => {
  const found = (id: string | undefined): Resolution =>
    id === undefined ? { _tag: "NotApplied" } : { _tag: "Applied", id }
  switch (ask.kind) {
    case "issue":
      return Effect.gen(function* () {
        const billingKeys = yield* BillingKeys
        const { items } = yield* billingKeys.getBillingKeyInfos({ filter: { customerId: ask.marker } })
        const [info] = items
        return found(info === undefined || info.status === "UNRECOGNIZED" ? undefined : info.billingKey)
      })
    case "charge":
      return Effect.gen(function* () {
        const payments = yield* Payments
        const payment = yield* payments.getPayment({ paymentId: ask.input.paymentId })
        switch (payment.status) {
          case "READY":
            return payment.orderName === ask.marker ? undecided : found(undefined)
          case "PAID":
          case "PARTIAL_CANCELLED":
          case "CANCELLED":
            return found(payment.orderName === ask.marker ? payment.pgTxId : undefined)
          default:
            return found(undefined)
        }
      }).pipe(Effect.catchTag("PaymentNotFoundError", () => Effect.succeed(found(undefined))))
    case "cancel":
      return Effect.gen(function* () {
        const payments = yield* Payments
        const payment = yield* payments.getPayment({ paymentId: ask.input.paymentId })
        const cancellations = "cancellations" in payment ? (payment.cancellations ?? []) : []
        for (const cancellation of cancellations) {
          if (cancellation.status === "SUCCEEDED" && cancellation.reason === ask.marker) return found(cancellation.id)
        }
        return found(undefined)
      }).pipe(Effect.catchTag("PaymentNotFoundError", () => Effect.succeed(found(undefined))))
  }
}
