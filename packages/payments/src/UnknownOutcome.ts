/**
 * Finds out whether a charge or a refund of unknown outcome happened, and never does it twice.
 *
 * There are two ways. The first sends the same request again with the same key, while PortOne remembers the key: it
 * gets PortOne's stored answer, or carries out now what never arrived. The second reads the payment until what it says
 * is definite; it comes after that time, or when the repeated request gets no answer either. A case that stays open
 * fails with an error that says so: then a person has to look.
 *
 * Let one program resolve a call, once. If two do, one may read that the call did not happen while the other still
 * repeats it.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { hasProperty } from "effect/Predicate"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import type { CallOptions } from "@effect-portone/core/CallOptions"
import * as IdempotencyKey from "@effect-portone/core/IdempotencyKey"
import { isPortOneClientError, PortOneClientError } from "@effect-portone/core/PortOneClientError"
import * as RetryPolicy from "@effect-portone/core/RetryPolicy"
import { readFacts } from "./facts/readFacts.ts"
import {
  type CancelPaymentError,
  type CancelPaymentInput,
  type CancelPaymentResponse,
  type Payment,
  type PaymentCancellation,
  Payments
} from "./generated/Payments.ts"
import { readGiven } from "./given/readGiven.ts"
import { ChargeFacts, factsOf, RefundFacts } from "./outcome/facts.ts"
import { type Finding, findCancellation, findCharge, nothing } from "./outcome/findings.ts"
import {
  type Call,
  isCarriedOut,
  readCall,
  readCancellation,
  readCharge,
  readOptions,
  type Times
} from "./outcome/inputs.ts"
import { repetitionOf, WithoutAnswer } from "./outcome/repetition.ts"

/**
 * The resolved outcome of a call.
 *
 * - `Answered`: the same request with the same key got this answer, so the call has happened once. A refund in it is
 *   never `FAILED`. It may have been `REQUESTED`, and still to be carried out, when PortOne answered, or have a status
 *   that this version does not know (`UNRECOGNIZED`): look at `value.cancellation.status`.
 * - `Applied`: the payment says that the call happened; `cancellation` is the refund in question, which may still be
 *   `REQUESTED`.
 * - `NotApplied`: the payment says that the call did not happen; or there was no payment to charge at any reading; or
 *   PortOne answered that the refund failed (`cancellation`), and the payment does not say otherwise. Only then may the
 *   call be made anew, with a new key. A call that PortOne itself said it carried out never ends so. Charge a `FAILED`
 *   payment anew under the same payment id, which is paid once: with Eximbay and Payletter, such a payment can still
 *   become paid.
 *
 * @category models
 * @since 0.1.0
 */
export type Resolution<A> =
  | { readonly _tag: "Answered"; readonly value: A }
  | {
      readonly _tag: "Applied"
      /** Absent if not all of it could be read: only what tells that the call happened. */
      readonly payment: Payment | undefined
      /** The refund in question, if it is one and could be read. */
      readonly cancellation: PaymentCancellation | undefined
    }
  | {
      readonly _tag: "NotApplied"
      /** Absent if there is none, or if not all of it could be read. */
      readonly payment: Payment | undefined
      /** The refund in question, if PortOne answered that it failed. */
      readonly cancellation: PaymentCancellation | undefined
    }

/**
 * The outcome stays unknown: PortOne does not answer, or what it says could be of another call.
 *
 * @category errors
 * @since 0.1.0
 */
export class UnresolvedOutcomeError extends Data.TaggedError("UnresolvedOutcomeError")<{
  /** The operation in question, such as `Payments.cancelPayment`. */
  readonly operation: string
  /** The reason why the outcome stays unknown. */
  readonly description: string
}> {
  override get message(): string {
    return (
      `${this.operation}: whether it happened could not be found out: ${this.description}. ` +
      "Do not do it again before somebody has looked at the payment in PortOne's console."
    )
  }
}

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
  /** The time of the first request. Without it, nothing is sent again. */
  readonly startedAt: DateTime.Utc | undefined
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
  /** The store of the charge; the client's default when absent. */
  readonly storeId?: string | undefined
  /** Repeats the same operation with the same input and these options. When absent, nothing is sent again. */
  readonly repeat?: ((options: CallOptions) => Effect.Effect<A, E | PortOneClientError, R>) | undefined
}

// PortOne forgets keys after 3 hours by its own clock. A repetition that comes too late charges twice.
const margin = Duration.minutes(10)

/** Returns the options that repeat a call with its key; undefined if PortOne may have forgotten the key. */
const optionsToRepeat = (call: Call): Effect.Effect<CallOptions | undefined> =>
  Effect.map(DateTime.now, (now) => {
    const { idempotencyKey, startedAt } = call
    if (idempotencyKey === undefined || startedAt === undefined) return undefined
    // A time that is still to come tells of a clock that is wrong, and not of a key that is young.
    if (DateTime.isGreaterThan(startedAt, now)) return undefined
    const age = DateTime.distance(startedAt, now)
    return Duration.isLessThan(age, Duration.subtract(IdempotencyKey.lifetime, margin))
      ? // The default policy waits for a request that still runs; the client's own may not.
        { idempotencyKey, retry: RetryPolicy.default }
      : undefined
  })

/** Returns true for a failure that says itself that nothing happened. */
const isDefinite = (call: LostCall): call is PortOneClientError =>
  isPortOneClientError(call) && (call.outcome === "NotSent" || call.outcome === "Refused")

const withoutTrace = "PortOne carried it out, but the payment shows no trace of it"

const wasThere = "PortOne says that there is no such payment, but there was one before"

const isRefunded = "PortOne says that there is no such payment, but one was to be refunded"

/** The result of reading the payment once. */
interface Reading {
  readonly finding: Finding
  /** Absent if there is none, or if not all of it could be read. */
  readonly payment: Payment | undefined
}

const notApplied = (payment: Payment | undefined, cancellation: PaymentCancellation | undefined) =>
  ({ _tag: "NotApplied", payment, cancellation }) as const

const resolve = <A, E, R, Facts>(
  call: Call,
  options: Times & {
    readonly paymentId: string
    readonly storeId: string | undefined
    readonly repeat: ((options: CallOptions) => Effect.Effect<A, E | PortOneClientError | WithoutAnswer, R>) | undefined
    /** Returns the cancellation that failed, if the answer is one. */
    readonly failedIn: (answer: A) => PaymentCancellation | undefined
    /** Says why an answer that there is no such payment is no proof, where the call presumes that there is one. */
    readonly doubt: string | undefined
    readonly schema: Schema.Codec<Facts, unknown>
    readonly factsOf: (payment: Payment) => Facts
    readonly find: (payment: Facts) => Finding
  }
): Effect.Effect<Resolution<A>, E | PortOneClientError | UnresolvedOutcomeError, Payments | R> =>
  Effect.gen(function* () {
    const { operation } = call
    const unresolved = (description: string) => new UnresolvedOutcomeError({ operation, description })

    const input = { paymentId: options.paymentId, storeId: options.storeId }
    const payments = yield* Payments
    // No payment ceases to exist. It may be missing where the answer comes from, or belong to another store than asked.
    let doubt = options.doubt
    const look: Effect.Effect<Reading, UnresolvedOutcomeError> = readFacts(options.schema, options.factsOf, input).pipe(
      Effect.matchEffect({
        onSuccess: ({ facts, payment }) => {
          doubt = wasThere
          return Effect.succeed<Reading>({ payment, finding: options.find(facts) })
        },
        onFailure: (cause) => {
          if (cause._tag === "PaymentNotFoundError") {
            return doubt === undefined
              ? Effect.succeed<Reading>({ payment: undefined, finding: nothing })
              : Effect.fail(unresolved(doubt))
          }
          // A part of a payment tells, too, that there is one.
          if (isCarriedOut(cause)) doubt = wasThere
          return Effect.fail(unresolved(`the payment could not be read (${cause._tag})`))
        }
      }),
      Effect.provideService(Payments, payments)
    )

    const applied = (payment: Payment | undefined, index: number | undefined) =>
      ({ _tag: "Applied", payment, cancellation: cancellationOf(payment, index) }) as const

    /** Reads until the payment is definite. `carriedOut`: PortOne has said so, whatever the payment shows. */
    const readBack = Effect.fnUntraced(function* (carriedOut: boolean) {
      const wait = options.settledAfter
      const settled = DateTime.addDuration(yield* DateTime.now, wait)
      // A reading that fails is repeated until this later end.
      const end = DateTime.addDuration(settled, wait)
      while (true) {
        const now = yield* DateTime.now
        const isSettled = DateTime.isLessThanOrEqualTo(settled, now)
        const reading = yield* Effect.result(look)
        if (Result.isFailure(reading)) {
          if (DateTime.isLessThanOrEqualTo(end, now)) return yield* reading.failure
        } else {
          const { finding, payment } = reading.success
          if (finding._tag === "Ambiguous") return yield* unresolved(finding.description)
          if (finding._tag === "Happened") return applied(payment, finding.index)
          if (isSettled && carriedOut) return yield* unresolved(withoutTrace)
          if (isSettled && finding._tag === "Nothing") return notApplied(payment, undefined)
          if (isSettled) return yield* unresolved("the payment is still under way")
        }
        yield* Effect.sleep(options.readEvery)
      }
    })

    const again = yield* optionsToRepeat(call)
    const carriedOut = call.isCarriedOut
    if (options.repeat === undefined || again === undefined) return yield* readBack(carriedOut)

    /**
     * Believes a refusal of the repetition only if the payment can be read, and does not say otherwise. PortOne may
     * have carried out the first request, lost its answer, and refused the second because the payment was paid already.
     */
    const unlessHappened = <B>(
      refusal: (payment: Payment | undefined) => Effect.Effect<Resolution<A>, B>
    ): Effect.Effect<Resolution<A>, B | UnresolvedOutcomeError> =>
      Effect.flatMap(look, ({ finding, payment }): Effect.Effect<Resolution<A>, B | UnresolvedOutcomeError> => {
        switch (finding._tag) {
          case "Happened":
            return Effect.succeed(applied(payment, finding.index))
          case "Ambiguous":
            return Effect.fail(unresolved(finding.description))
          case "Nothing":
          case "UnderWay":
            return carriedOut ? Effect.fail(unresolved(withoutTrace)) : refusal(payment)
        }
      })

    return yield* options.repeat(again).pipe(
      Effect.matchEffect({
        onSuccess: (value): Effect.Effect<Resolution<A>, E | UnresolvedOutcomeError> => {
          const failed = options.failedIn(value)
          return failed === undefined
            ? Effect.succeed({ _tag: "Answered", value })
            : unlessHappened((payment) => Effect.succeed(notApplied(payment, failed)))
        },
        onFailure: (failure): Effect.Effect<Resolution<A>, E | UnresolvedOutcomeError> => {
          if (failure instanceof WithoutAnswer) return readBack(carriedOut)
          if (isPortOneClientError(failure)) return readBack(carriedOut || isCarriedOut(failure))
          if (isOfCredentials(failure)) return readBack(carriedOut)
          return unlessHappened(() => Effect.fail(failure))
        }
      })
    )
  })

/**
 * Resolves a call if its outcome is open and nothing is wrong with what was handed over. Types can be got past: by a
 * cast, by JavaScript, by what a store of jobs gives back.
 */
const resolveOpen = <Given, A, E, R>(
  by: string,
  call: LostCall,
  read: () => Result.Result<Given, string>,
  resolution: (call: Call, given: Given) => Effect.Effect<A, E, R>
): Effect.Effect<A, E | PortOneClientError, R> =>
  readGiven(by, (): Result.Result<Effect.Effect<A, E | PortOneClientError, R>, string> =>
    isDefinite(call)
      ? Result.succeed(Effect.fail(call))
      : Result.flatMap(readCall(call), (known) => Result.map(read(), (given) => resolution(known, given)))
  ).pipe(Effect.flatten)

/** Returns the cancellation of a payment at its place, if the payment was read whole. */
const cancellationOf = (payment: Payment | undefined, index: number | undefined): PaymentCancellation | undefined =>
  index === undefined || payment === undefined || !("cancellations" in payment)
    ? undefined
    : payment.cancellations?.[index]

/** Returns true if the repetition was refused before PortOne looked for the answer of the first call. */
const isOfCredentials = (failure: unknown): boolean =>
  hasProperty(failure, "status") &&
  typeof failure.status === "number" &&
  RetryPolicy.isSilentOnEarlierAttempts(failure.status)

/**
 * Finds out whether a charge of unknown outcome happened.
 *
 * Fails with the given error as it is if its outcome is known (`NotSent`, `Refused`). Fails with a documented error of
 * the repeated call, which is a definite answer, too: the charge was refused. Fails with `UnresolvedOutcomeError` if
 * the outcome stays unknown, also where PortOne carried the charge out (`Applied`) and the payment shows no trace of
 * it, or where there is no such payment any more after there was one. Fails with a `PortOneClientError` that is
 * `NotSent`, before anything is sent, if what it is given makes no sense, such as text for `startedAt`.
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
    () => readCharge(charge),
    (known, { paymentId, readEvery, repeat, settledAfter, storeId }) =>
      resolve(known, {
        paymentId,
        storeId,
        readEvery,
        settledAfter,
        repeat: repeat === undefined ? undefined : repetitionOf(known.operation, repeat),
        failedIn: () => undefined,
        doubt: undefined,
        schema: ChargeFacts,
        factsOf,
        find: (payment) => findCharge(payment, paymentId)
      })
  )

/**
 * Finds out whether a cancellation of unknown outcome happened, given the input of the call.
 *
 * The cancellation is recognized among the payment's cancellations by its amount and its parts, its reason and the
 * time of its request; one without an amount, by having taken all that was left. Reasons are compared without the
 * spaces around them, in one form of Unicode. If a similar one may be of an earlier try, only
 * `currentCancellableAmount` in the input can tell them apart: without it, the outcome stays unknown. It stays
 * unknown, too, if an earlier one is still to be carried out, if only the beginning of the reason is there, if more
 * money was given back than the payment's cancellations explain, if a payment that was not paid has cancellations, or
 * if there is no such payment: a refund presumes one, which may belong to another store. A refund of the same amount
 * and reason that another program asked for after this call began cannot be told from it: give each refund a reason of
 * its own where several programs refund. Fails with the errors of {@link resolveCharge}.
 *
 * @example
 * ```ts
 * import { Payments, UnknownOutcome } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const refund = Effect.gen(function*() {
 *   const payments = yield* Payments
 *   const input = {
 *     paymentId: "4f2d0c9ab1e84d53",
 *     amount: 3_000,
 *     currentCancellableAmount: 9_900,
 *     reason: "a smaller plan"
 *   }
 *   return yield* payments.cancelPayment(input).pipe(
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
      Result.flatMap(readCancellation(input), (asked) =>
        Result.map(readOptions(options), (times) => ({ asked, times }))
      ),
    (known, { asked, times }) =>
      Effect.flatMap(Payments, (payments) =>
        resolve(known, {
          readEvery: times.readEvery,
          settledAfter: times.settledAfter,
          paymentId: asked.paymentId,
          storeId: asked.storeId,
          repeat: repetitionOf(known.operation, (same) => payments.cancelPayment(asked, same)),
          failedIn: ({ cancellation }) => (cancellation.status === "FAILED" ? cancellation : undefined),
          doubt: isRefunded,
          schema: RefundFacts,
          factsOf,
          find: (payment) => findCancellation(payment, asked, known.startedAt)
        })
      )
  )
