/**
 * Finds out whether a charge or a refund of unknown outcome happened, and never does it twice: `resolveCharge` for the
 * calls that charge, and `resolveCancellation` for `cancelPayment`, which refunds.
 *
 * There are two ways. The first sends the same request again with the same key, while PortOne remembers the key: it
 * gets PortOne's stored answer, or carries out now what never arrived. The second reads the payment until what it says
 * is definite; it comes after that time, or when the repeated request gets no answer either. A case that stays open
 * fails with an error that says so: then a person has to look.
 *
 * Let one program resolve a call, once. If two do, one may read that the call did not happen while the other still
 * repeats it.
 *
 * A refund of the same amount for the same reason may be another program's, and a payment does not tell whose it is.
 * Neither does the list of cancellations before the call, since the other one may come at the same time. So `Applied`
 * is said of a refund only if its reason has a mark: see {@link markedReason}. Where it has none, a refund that is
 * alike leaves the outcome unknown. That is an error, and not one more resolution, which a program could overlook: to
 * take such a refund for done is wrong if it is another's, and to make it again is wrong if it is not.
 *
 * The age of a key is measured by the clock of this program and by that of PortOne, which the answer to a reading tells
 * (`Date`). If they differ by more than 5 minutes, nothing is sent again. A clock that was wrong when `startedAt` was
 * written, and is right now, shows in neither. A marked refund is safe from that, too: nothing is sent again before the
 * payment was read, and it has no refund with the mark.
 *
 * A payment that is `FAILED` may be paid later with some PGs: Eximbay, Payletter, Paymentwall (after a check for
 * fraud), and KICC of WeChat Pay and Alipay+, whose code may be read after the window was closed. So make a charge anew
 * only under the same payment id.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { constTrue } from "effect/Function"
import { hasProperty } from "effect/Predicate"
import * as Result from "effect/Result"
import type { CallOptions } from "@effect-portone/core/CallOptions"
import * as IdempotencyKey from "@effect-portone/core/IdempotencyKey"
import { isPortOneClientError, type Outcome, PortOneClientError } from "@effect-portone/core/PortOneClientError"
import {
  cancelPayment,
  type CancelPaymentError,
  type CancelPaymentInput,
  type CancelPaymentResponse,
  confirmPayment,
  payInstantly,
  Payments,
  payWithBillingKey
} from "./generated/Payments.ts"
import { readGiven, refuse } from "./given/readGiven.ts"
import { findCharge } from "./outcome/charges.ts"
import { agreementOfCharge, agreementOfRefund } from "./outcome/contradictions.ts"
import { ChargeFacts, factsOf, RefundFacts } from "./outcome/facts.ts"
import {
  type Call,
  cancellationIn,
  readCall,
  readCancellation,
  readCharge,
  readOptions,
  type Ways
} from "./outcome/inputs.ts"
import { hasOtherMark, isMarked } from "./outcome/reasons.ts"
import { findCancellation } from "./outcome/refunds.ts"
import { repetitionOf } from "./outcome/repetition.ts"
import type { Resolution, Seen, UnresolvedOutcomeError } from "./outcome/resolution.ts"
import { resolve } from "./outcome/resolve.ts"

export { type Resolution, type Seen, UnresolvedOutcomeError } from "./outcome/resolution.ts"

/**
 * A call that never came to its end, as a program knows of it after a restart. A `PortOneClientError` is a `LostCall`,
 * too.
 *
 * @example
 * ```ts
 * import type { UnknownOutcome } from "@effect-portone/payments"
 * import type { DateTime } from "effect"
 *
 * // What a program writes down before it sends a charge, and finds again after it was stopped.
 * const lostCharge = (kept: { readonly key: string; readonly sentAt: DateTime.Utc }): UnknownOutcome.LostCall => ({
 *   operation: "Payments.payWithBillingKey",
 *   idempotencyKey: kept.key,
 *   startedAt: kept.sentAt
 * })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface LostCall {
  /** The service and operation, such as `Payments.cancelPayment`. */
  readonly operation: string
  /** The idempotency key of the call. Without a key, nothing is sent again. */
  readonly idempotencyKey: string | undefined
  /**
   * The time of the first request, by a clock that is right. Without it, nothing is sent again, and a payment that was
   * given back or waits for a deposit does not tell of which charge. If it is later than the request, PortOne may have
   * forgotten the key when it seems young.
   */
  readonly startedAt: DateTime.Utc | undefined
  /**
   * True if PortOne has answered that the first request with this key still runs. As long as PortOne remembers the key,
   * a payment without a trace of the call proves nothing then. An error of the client knows it.
   */
  readonly wasRunning?: boolean | undefined
  /**
   * `Applied` if PortOne has said that it carried the call out. A payment without a trace of the call proves nothing
   * then. An error of the client knows it, and so does an `UnresolvedOutcomeError`: keep both for the next time.
   */
  readonly outcome?: Outcome | undefined
  /**
   * The most that an earlier reading has shown: the payment, or what may be a trace of the call in it. A later reading
   * without it is behind, and proves nothing. An `UnresolvedOutcomeError` knows it.
   */
  readonly seen?: Seen | undefined
}

/**
 * The options for reading the payment.
 *
 * @example
 * ```ts
 * import type { PortOneClientError } from "@effect-portone/core"
 * import { type CancelPaymentInput, UnknownOutcome } from "@effect-portone/payments"
 *
 * // For a PG that is known to be slow.
 * const patient: UnknownOutcome.Options = { settledAfter: "10 minutes", readEvery: "20 seconds" }
 *
 * const resolved = (error: PortOneClientError, input: CancelPaymentInput) =>
 *   UnknownOutcome.resolveCancellation(error, input, patient)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Options {
  /**
   * The time for which a payment must show no trace of the call, after the last request was sent, to prove that the
   * call did not happen. A PG may take a minute, and hanging up does not stop it. 3 minutes when absent.
   */
  readonly settledAfter?: Duration.Input | undefined
  /** The time between two readings of the payment; 5 seconds when absent. */
  readonly readEvery?: Duration.Input | undefined
  /**
   * The store of the call, if it had one in its `CallOptions`. A `PortOneClientError` knows it; a call that was stored
   * does not. A store in the input goes before it. The client's default when absent.
   */
  readonly storeId?: string | undefined
  /** The credentials of the call, if it had some in its `CallOptions`; known and absent as `storeId`. */
  readonly credentials?: CallOptions["credentials"]
}

/**
 * The charge in question.
 *
 * @example
 * ```ts
 * import { Payments, type PayWithBillingKeyInput, UnknownOutcome } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * // The input must be the one that was sent first.
 * const resolved = Effect.fn(function*(lost: UnknownOutcome.LostCall, input: PayWithBillingKeyInput) {
 *   const payments = yield* Payments
 *   return yield* UnknownOutcome.resolveCharge(lost, {
 *     paymentId: input.paymentId,
 *     storeId: input.storeId,
 *     repeat: (options) => payments.payWithBillingKey(input, options)
 *   })
 * })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface ChargeInQuestion<A, E, R> extends Options {
  readonly paymentId: string
  /** Repeats the same operation with the same input and these options. When absent, nothing is sent again. */
  readonly repeat?: ((options: CallOptions) => Effect.Effect<A, E | PortOneClientError, R>) | undefined
}

/** Returns true for a failure that says itself that nothing happened. */
const isDefinite = (call: LostCall): call is PortOneClientError =>
  isPortOneClientError(call) && (call.outcome === "NotSent" || call.outcome === "Refused")

const isRefunded = "PortOne says that there is no such payment, but one was to be refunded"

/**
 * Resolves a call if its outcome is open and nothing is wrong with what was handed over. Types can be got past: by a
 * cast, by JavaScript, by what a store of jobs gives back.
 */
const resolveOpen = <Given, A, E, R>(
  by: string,
  call: LostCall,
  read: () => Result.Result<Given, string>,
  resolution: (call: Call, by: string, given: Given) => Effect.Effect<A, E, R>
): Effect.Effect<A, E | PortOneClientError, R> =>
  readGiven(by, (): Result.Result<Effect.Effect<A, E | PortOneClientError, R>, string> =>
    isDefinite(call)
      ? Result.succeed(Effect.fail(call))
      : Result.flatMap(readCall(call), (known) => Result.map(read(), (given) => resolution(known, by, given)))
  ).pipe(Effect.flatten)

/**
 * Finds out whether a charge of unknown outcome happened.
 *
 * Fails with the given error as it is if its outcome is known (`NotSent`, `Refused`). Fails with a documented error of
 * the repeated call, which is a definite answer, too: the charge was refused. Fails with `UnresolvedOutcomeError` if
 * the outcome stays unknown, also where PortOne carried the charge out (`Applied`) and the payment shows no trace of
 * it, or where there is no such payment any more after there was one; where all of the payment was given back, or a
 * deposit was awaited, before the charge began; and where a cache kept what was read. Fails with a `PortOneClientError`
 * that is `NotSent`, before anything is sent, if what it is given makes no sense, such as text for `startedAt` or a
 * payment id that cannot be a part of a path.
 *
 * @example
 * ```ts
 * import { Payments, UnknownOutcome } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const charge = Effect.gen(function*() {
 *   const payments = yield* Payments
 *   const input = {
 *     paymentId: "4f2d0c9ab1e84d53",
 *     billingKey: "billing-key",
 *     orderName: "Monthly plan",
 *     amount: { total: 9_900 },
 *     currency: "KRW"
 *   } as const
 *   return yield* payments.payWithBillingKey(input).pipe(
 *     Effect.asVoid,
 *     Effect.catchTag("PortOneClientError", (error) =>
 *       UnknownOutcome.resolveCharge(error, {
 *         paymentId: input.paymentId,
 *         repeat: (options) => payments.payWithBillingKey(input, options)
 *       }))
 *   )
 * })
 * ```
 * @category resolving
 * @since 0.1.0
 */
export const resolveCharge = <A = never, E = never, R = never>(
  call: PortOneClientError | LostCall,
  charge: ChargeInQuestion<A, E, R>
): Effect.Effect<Resolution<A>, E | PortOneClientError | UnresolvedOutcomeError, Payments | R> =>
  resolveOpen(
    "UnknownOutcome.resolveCharge",
    call,
    () => {
      if (isCancellation(call)) return refuse("the call is a cancellation: give it to resolveCancellation")
      // A payment shows a charge, and nothing of any other call that names it.
      return charging.includes(call.operation)
        ? readCharge(charge)
        : refuse(`the call is none of ${charging.join(", ")}`)
    },
    (known, by, { paymentId, repeat, ...ways }) =>
      resolve(known, {
        ...waysOf(known, ways),
        by,
        paymentId,
        repeat: repeat === undefined ? undefined : repetitionOf(known.operation, repeat),
        failedIn: () => undefined,
        isOwnAnswer: constTrue,
        doubt: undefined,
        schema: ChargeFacts,
        factsOf,
        find: (payment, isClockWrong) =>
          findCharge(payment, { paymentId, storeId: waysOf(known, ways).storeId }, known, isClockWrong),
        isMarked: false,
        agreementOf: agreementOfCharge
      })
  )

const nameOf = ({ id, service }: { readonly id: string; readonly service: string }): string => `${service}.${id}`

const cancelling = nameOf(cancelPayment)
const charging = [payWithBillingKey, payInstantly, confirmPayment].map(nameOf)

const isCancellation = ({ operation }: LostCall): boolean => operation === cancelling

/** Completes how a payment is read with what the error of the call knows: for whom the call was. */
const waysOf = ({ own }: Call, ways: Ways): Ways => ({
  ...ways,
  storeId: ways.storeId ?? own.storeId,
  credentials: ways.credentials ?? own.credentials
})

/** Returns the reason of a cancellation. One of a status that is not known has its fields in `raw`. */
const reasonOf = (cancellation: unknown): unknown => {
  if (hasProperty(cancellation, "reason")) return cancellation.reason
  return hasProperty(cancellation, "raw") && hasProperty(cancellation.raw, "reason")
    ? cancellation.raw.reason
    : undefined
}

/** Returns the mark of a key, if a reason begins with it. */
const markIn = (reason: string, key: string | undefined): Effect.Effect<string | undefined> =>
  key === undefined
    ? Effect.undefined
    : Effect.map(IdempotencyKey.markOf(key), (mark) => (isMarked(reason, mark) ? mark : undefined))

/**
 * Returns the reason of a refund with the mark of its idempotency key before it, such as `R3F9A0C71E2 returned`. A
 * reason that has the mark already stays as it is.
 *
 * Two refunds of one amount for one reason look the same in a payment, and no lock tells them apart. Only with a mark
 * can {@link resolveCancellation} say that a refund happened: a cancellation with that mark is of the call with that
 * key. It is 11 letters and digits, so that customer service can read it out, and it comes first, so that it stays
 * where a long reason is cut. Make the key first, keep it, and send the refund with both.
 *
 * Fails with a `PortOneClientError` that is `NotSent` if the key is none, so that no two refunds without a key share a
 * mark.
 *
 * @example
 * ```ts
 * import { IdempotencyKey } from "@effect-portone/core"
 * import { Payments, UnknownOutcome } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const refund = Effect.gen(function*() {
 *   const payments = yield* Payments
 *   const idempotencyKey = IdempotencyKey.make()
 *   const reason = yield* UnknownOutcome.markedReason("a smaller plan", idempotencyKey)
 *   const input = { paymentId: "4f2d0c9ab1e84d53", amount: 3_000, reason }
 *   return yield* payments.cancelPayment(input, { idempotencyKey })
 * })
 * ```
 * @category marking
 * @since 0.1.0
 */
export const markedReason = (reason: string, idempotencyKey: string): Effect.Effect<string, PortOneClientError> =>
  Effect.suspend(() => {
    const by = "UnknownOutcome.markedReason"
    if (typeof reason !== "string") return Effect.fail(PortOneClientError.refusedInput(by, "the reason is no text"))
    const problem = IdempotencyKey.problemOf(idempotencyKey)
    return problem === undefined
      ? Effect.map(IdempotencyKey.markOf(idempotencyKey), (mark) =>
          isMarked(reason, mark) ? reason : `${mark} ${reason}`
        )
      : // All refunds without a key would have one mark.
        Effect.fail(PortOneClientError.refusedInput(by, problem))
  })

/**
 * Finds out whether a cancellation of unknown outcome, the refund of `cancelPayment`, happened, given the input of the
 * call.
 *
 * Give the reason of the call a mark, with {@link markedReason}: it tells the call's cancellation from all others. A
 * store may lose or mask the mark, too: a cancellation of that amount by the API without any mark leaves the outcome
 * unknown, whatever its reason is, unless as much is left as `currentCancellableAmount` says.
 * Without a mark, a cancellation of the same amount and reason may be that of another call, of this program or another,
 * and `currentCancellableAmount` does not tell them apart. So the outcome is then `Answered`, if the repetition is;
 * `NotApplied`, if the payment has no cancellation that could be this one; and otherwise unknown, but never `Applied`.
 *
 * A cancellation without a mark could be this one if it took the same amount, or all that was left where none was
 * named, and agrees in the reason and the trigger. Amounts that differ prove nothing if the payment has a discount or a
 * promotion. Neither do VAT and what is free of tax: some PGs take no such part, and it is worked out anew. Reasons
 * that differ prove nothing if a store could have made the one of the other: cut it to any length, escaped it, or lost
 * some of its characters. PortOne does not tell the requester of a cancellation, so that is not compared.
 *
 * The outcome stays unknown, too, if more money was given back than the payment's cancellations explain, if a payment
 * that was not paid has cancellations, or if there is no such payment: a refund presumes one, which may belong to
 * another store. Fails with the errors of {@link resolveCharge}.
 *
 * @example
 * ```ts
 * import { IdempotencyKey } from "@effect-portone/core"
 * import { Payments, UnknownOutcome } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const refund = Effect.gen(function*() {
 *   const payments = yield* Payments
 *   const idempotencyKey = IdempotencyKey.make()
 *   const input = {
 *     paymentId: "4f2d0c9ab1e84d53",
 *     amount: 3_000,
 *     currentCancellableAmount: 9_900,
 *     reason: yield* UnknownOutcome.markedReason("a smaller plan", idempotencyKey)
 *   }
 *   return yield* payments.cancelPayment(input, { idempotencyKey }).pipe(
 *     Effect.asVoid,
 *     Effect.catchTag("PortOneClientError", (error) => UnknownOutcome.resolveCancellation(error, input))
 *   )
 * })
 * ```
 * @category resolving
 * @since 0.1.0
 */
export const resolveCancellation = (
  call: PortOneClientError | LostCall,
  input: CancelPaymentInput,
  options: Options = {}
): Effect.Effect<
  Resolution<CancelPaymentResponse>,
  CancelPaymentError | PortOneClientError | UnresolvedOutcomeError,
  Payments
> =>
  resolveOpen(
    "UnknownOutcome.resolveCancellation",
    call,
    () =>
      isCancellation(call)
        ? Result.flatMap(readCancellation(input), (given) =>
            Result.map(readOptions(options), (times) => ({ given, times }))
          )
        : // A repetition would send a refund that nobody asked for.
          refuse(`the call is no ${cancelling}: look at what was stored for it`),
    (known, by, { given, times }) =>
      Effect.gen(function* () {
        const payments = yield* Payments
        const ways = waysOf(known, times)
        const asked = { ...given, storeId: given.storeId ?? ways.storeId }
        const mark = yield* markIn(asked.reason, known.idempotencyKey)
        return yield* resolve(known, {
          ...ways,
          by,
          paymentId: asked.paymentId,
          storeId: asked.storeId,
          repeat: repetitionOf(known.operation, (same) => payments.cancelPayment(asked, same)),
          failedIn: ({ cancellation }: CancelPaymentResponse) =>
            cancellation.status === "FAILED" ? cancellation : undefined,
          isOwnAnswer: (answer) =>
            mark === undefined || !hasOtherMark(reasonOf(cancellationIn(answer)), mark, asked.reason),
          doubt: isRefunded,
          schema: RefundFacts,
          factsOf,
          find: (payment) => findCancellation(payment, asked, mark),
          isMarked: mark !== undefined,
          agreementOf: (refusal, facts) => agreementOfRefund(refusal, facts, asked)
        })
      })
  )
