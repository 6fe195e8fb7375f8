/**
 * How a merchant learns what became of something after an unknown outcome.
 *
 * Of a charge and of a refund that is `UnknownOutcome`'s to find out, asked again for as long as it says that nothing definite
 * can be said. Of a billing key it is done here in the same two ways: the same again with the same key, as long as PortOne
 * keeps that, and else by reading what it would have left behind.
 */
import { IdempotencyKey, isPortOneClientError, PortOneClientError } from "@effect-portone/core"
import { TimeoutError } from "@effect-portone/core/ClientErrorReason"
import { BillingKeys, type Payment, Payments, UnknownOutcome } from "@effect-portone/payments"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { type Ask, isAnswer, type Resolution, send } from "./Ask.ts"

/** What is known of an ask before it is resolved. */
export interface Open {
  readonly ask: Ask
  /** What the call ended with; `undefined` when its caller did not wait for that. */
  readonly error: PortOneClientError | undefined
  readonly startedAt: DateTime.Utc
}

export interface Resolve {
  (open: Open): Effect.Effect<Resolution, never, BillingKeys | Payments>
}

const undecided: Resolution = { _tag: "Undecided" }
const notApplied: Resolution = { _tag: "NotApplied" }

export const resolve: Resolve = (open) =>
  Effect.gen(function* () {
    let known: Resolution = undecided
    for (let tries = 0; tries < 50 && !isKnown(known); tries++) {
      if (tries > 0) yield* Effect.sleep("10 minutes")
      const found = yield* once(open)
      if (found._tag !== "Undecided") known = found
    }
    return known
  })

const isKnown = (resolution: Resolution): boolean =>
  resolution._tag === "NotApplied" ||
  ((resolution._tag === "Applied" || resolution._tag === "Paid") && resolution.id !== undefined)

/** Who did not wait, or was ended by then, still has what it wrote down before: the key and the time. */
const errorOf = ({ ask, error, startedAt }: Open): PortOneClientError =>
  error ??
  new PortOneClientError({
    operation: ask.kind,
    reason: new TimeoutError({ timeout: Duration.zero, status: undefined }),
    outcome: "Unknown",
    attempts: 1,
    isRetryable: true,
    idempotencyKey: ask.idempotencyKey,
    startedAt
  })

const once = (open: Open): Effect.Effect<Resolution, never, BillingKeys | Payments> => {
  const { ask } = open
  switch (ask.kind) {
    case "charge":
      return Effect.flatMap(Payments, (payments) =>
        UnknownOutcome.resolveCharge(errorOf(open), {
          paymentId: ask.input.paymentId,
          repeat: (options) => payments.payWithBillingKey(ask.input, options)
        })
      ).pipe(
        Effect.map((found): Resolution => {
          if (found._tag === "Answered") return { _tag: "Applied", id: found.value.payment.pgTxId }
          // That the order is paid is all that it says, and all that a merchant needs.
          return found._tag === "Applied" ? { _tag: "Paid", id: transactionOf(found.payment) } : notApplied
        }),
        Effect.catch((error) => Effect.succeed(fromError(error)))
      )
    case "cancel":
      return UnknownOutcome.resolveCancellation(errorOf(open), ask.input).pipe(
        Effect.map((found): Resolution => {
          if (found._tag === "NotApplied") return notApplied
          const cancellation = found._tag === "Answered" ? found.value.cancellation : found.cancellation
          return { _tag: "Applied", id: cancellation?.status === "SUCCEEDED" ? cancellation.id : undefined }
        }),
        Effect.catch((error) => Effect.succeed(fromError(error)))
      )
    case "issue":
      return resolveIssue(open, ask)
  }
}

const transactionOf = (payment: Payment): string | undefined =>
  payment.status === "PAID" || payment.status === "PARTIAL_CANCELLED" || payment.status === "CANCELLED"
    ? payment.pgTxId
    : undefined

/** A documented error is the stored answer, or the first there is; all else says nothing. */
const fromError = (error: { readonly _tag: string; readonly status?: number }): Resolution =>
  error.status !== undefined && isAnswer({ status: error.status }) ? notApplied : undecided

/** PortOne keeps a key for so long; a call that begins later than this might end after that. */
const keyIsSafe = Duration.subtract(IdempotencyKey.lifetime, Duration.minutes(10))

/** By then whatever was under way has arrived, and has been carried out. */
const everythingHasArrived = Duration.minutes(5)

const resolveIssue = (
  { ask, startedAt }: Open,
  issue: Extract<Ask, { readonly kind: "issue" }>
): Effect.Effect<Resolution, never, BillingKeys | Payments> =>
  Effect.gen(function* () {
    const age = DateTime.distance(startedAt, yield* DateTime.now)
    if (Duration.isLessThan(age, keyIsSafe)) {
      const repeated = yield* Effect.match(send(ask, { idempotencyKey: ask.idempotencyKey }), {
        onSuccess: (id): Resolution => ({ _tag: "Applied", id }),
        onFailure: (error) => (isPortOneClientError(error) ? undecided : fromError(error))
      })
      if (isKnown(repeated)) return repeated
    }
    yield* Effect.sleep(everythingHasArrived)
    const billingKeys = yield* BillingKeys
    return yield* Effect.match(billingKeys.getBillingKeyInfos({ filter: { customerId: issue.marker } }), {
      onSuccess: ({ items: [info] }): Resolution =>
        info === undefined || info.status === "UNRECOGNIZED" ? notApplied : { _tag: "Applied", id: info.billingKey },
      onFailure: () => undecided
    })
  })
