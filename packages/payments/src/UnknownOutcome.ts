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
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Data from "effect/Data"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { constTrue } from "effect/Function"
import { hasProperty } from "effect/Predicate"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import type { CallOptions } from "@effect-portone/core/CallOptions"
import * as IdempotencyKey from "@effect-portone/core/IdempotencyKey"
import { isPortOneClientError, PortOneClientError } from "@effect-portone/core/PortOneClientError"
import * as RetryPolicy from "@effect-portone/core/RetryPolicy"
import * as ServerTime from "@effect-portone/core/ServerTime"
import { readFacts } from "./facts/readFacts.ts"
import {
  cancelPayment,
  type CancelPaymentError,
  type CancelPaymentInput,
  type CancelPaymentResponse,
  type Payment,
  type PaymentCancellation,
  Payments
} from "./generated/Payments.ts"
import { readGiven, refuse } from "./given/readGiven.ts"
import { isRemembered, problemOfClock } from "./outcome/clock.ts"
import { contradictsCharge, contradictsRefund } from "./outcome/contradictions.ts"
import { ChargeFacts, factsOf, RefundFacts } from "./outcome/facts.ts"
import { type Finding, findCancellation, findCharge, gone, nothing } from "./outcome/findings.ts"
import {
  type Call,
  isCarriedOut,
  readCall,
  readCancellation,
  readCharge,
  readOptions,
  tellsOfFailure,
  type Times
} from "./outcome/inputs.ts"
import { isOfSuccess, watchedPolicy } from "./outcome/looking.ts"
import { hasOtherMark, isMarked } from "./outcome/reasons.ts"
import { repetitionOf, WithoutAnswer } from "./outcome/repetition.ts"

/**
 * The resolved outcome of a call.
 *
 * - `Answered`: the same request with the same key got this answer, so the call has happened once. A refund in it is
 *   never `FAILED`. It may have been `REQUESTED`, and still to be carried out, when PortOne answered, or have a status
 *   that this version does not know (`UNRECOGNIZED`): look at `value.cancellation.status`.
 * - `Applied`: the payment says that the call happened; `cancellation` is the refund in question, which may still be
 *   `REQUESTED`. Of a refund, this is said only if its reason is marked ({@link markedReason}).
 * - `NotApplied`: the payment says that the call did not happen; or there was no payment to charge at any reading; or
 *   PortOne answered that the refund failed (`cancellation`, if it could be read whole), and the payment does not say
 *   otherwise. Only then may the call be made anew, with a new key. A call that PortOne itself said it carried out ends
 *   so only if PortOne answers its key with a refund that failed. Charge a `FAILED`
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
  /**
   * The time of the first request, by a clock that is right. Without it, nothing is sent again. If it is later than the
   * request, PortOne may have forgotten the key when it seems young.
   */
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

/** Returns true for a failure that says itself that nothing happened. */
const isDefinite = (call: LostCall): call is PortOneClientError =>
  isPortOneClientError(call) && (call.outcome === "NotSent" || call.outcome === "Refused")

const withoutTrace = "PortOne carried it out, but the payment shows no trace of it"

const answerOfAnother = "PortOne answered its key with the refund of another call"

const contradicted = "PortOne refused to do it again for a reason that the payment does not show"

const wasThere = "PortOne says that there is no such payment, but there was one before"

const isRefunded = "PortOne says that there is no such payment, but one was to be refunded"

/** The result of reading the payment once. */
interface Reading<Facts> {
  readonly finding: Finding
  /** Absent if there is none. */
  readonly facts: Facts | undefined
  /** Absent if there is none, or if not all of it could be read. */
  readonly payment: Payment | undefined
}

const notApplied = (payment: Payment | undefined, cancellation: PaymentCancellation | undefined) =>
  ({ _tag: "NotApplied", payment, cancellation }) as const

const resolve = <A, E, R, Facts>(
  call: Call,
  options: Times & {
    /** The function that resolves the call. */
    readonly by: string
    readonly paymentId: string
    readonly storeId: string | undefined
    readonly repeat: ((options: CallOptions) => Effect.Effect<A, E | PortOneClientError | WithoutAnswer, R>) | undefined
    /** Returns the cancellation that failed, if the answer is one. */
    readonly failedIn: (answer: A) => PaymentCancellation | undefined
    /** Returns false if an answer is plainly that of another call. */
    readonly isOwnAnswer: (answer: A) => boolean
    /** Says why an answer that there is no such payment is no proof, where the call presumes that there is one. */
    readonly doubt: string | undefined
    readonly schema: Schema.Codec<Facts, unknown>
    readonly factsOf: (payment: Payment) => Facts
    readonly find: (payment: Facts) => Finding
    /** True if nothing is sent again unless the payment plainly shows no trace of the call. */
    readonly isMarked: boolean
    /** Returns true if a payment without a trace of the call contradicts the refusal of the repetition. */
    readonly isContradicted: (refusal: unknown, facts: Facts | undefined) => boolean
  }
): Effect.Effect<Resolution<A>, E | PortOneClientError | UnresolvedOutcomeError, Payments | R> =>
  Effect.gen(function* () {
    const { operation } = call
    /** The reason why nothing was sent again, where that is not the age of the key. */
    let unrepeated: string | undefined
    const unresolved = (description: string) =>
      new UnresolvedOutcomeError({
        operation,
        description: unrepeated === undefined ? description : `${description}; nothing was sent again: ${unrepeated}`
      })

    const input = { paymentId: options.paymentId, storeId: options.storeId }
    const payments = yield* Payments
    // No payment ceases to exist. It may be missing where the answer comes from, or belong to another store than asked.
    let doubt = options.doubt
    const takeNote = (failure: unknown): void => {
      if (isOfSuccess(failure)) doubt = wasThere
    }
    const watched = watchedPolicy(takeNote)
    let hadTrace = false
    /** Finds the call, and does not forget what an earlier reading has shown. */
    const find = (facts: Facts): Finding => {
      const finding = options.find(facts)
      const hasTrace = finding._tag === "Happened" || finding._tag === "Ambiguous"
      hadTrace ||= hasTrace
      return hadTrace && !hasTrace ? gone : finding
    }
    const look: Effect.Effect<Reading<Facts>, PortOneClientError | UnresolvedOutcomeError> = readFacts(
      options.schema,
      options.factsOf,
      input,
      { retry: watched }
    ).pipe(
      Effect.matchEffect({
        onSuccess: ({ facts, payment }) => {
          doubt = wasThere
          return Effect.succeed<Reading<Facts>>({ payment, facts, finding: find(facts) })
        },
        onFailure: (cause): Effect.Effect<Reading<Facts>, PortOneClientError | UnresolvedOutcomeError> => {
          if (cause._tag === "PaymentNotFoundError") {
            return doubt === undefined
              ? Effect.succeed<Reading<Facts>>({ payment: undefined, facts: undefined, finding: nothing })
              : Effect.fail(unresolved(doubt))
          }
          // The same input was in the way of the call itself, and waiting changes nothing.
          if (isPortOneClientError(cause) && cause.reason._tag === "InputError") {
            const { description, issues } = cause.reason
            return Effect.fail(PortOneClientError.refusedInput(options.by, description, issues))
          }
          takeNote(cause)
          return Effect.fail(unresolved(`the payment could not be read (${cause._tag})`))
        }
      }),
      Effect.provideService(Payments, payments)
    )

    const applied = (payment: Payment | undefined, index: number | undefined) =>
      ({ _tag: "Applied", payment, cancellation: cancellationOf(payment, index) }) as const

    /** Reads until the payment is definite. Ends with `untouched` if it shows no trace of the call for long enough. */
    const readUntilSettled = Effect.fnUntraced(function* <B>(
      untouched: (reading: Reading<Facts>) => Effect.Effect<Resolution<A>, B>,
      stillUnderWay = "the payment is still under way"
    ): Effect.fn.Return<Resolution<A>, B | PortOneClientError | UnresolvedOutcomeError> {
      const wait = options.settledAfter
      // A clock that is put right meanwhile must not end the wait.
      const began = yield* Clock.monotonicTimeNanos
      while (true) {
        const waited = Duration.nanos((yield* Clock.monotonicTimeNanos) - began)
        const isSettled = Duration.isGreaterThanOrEqualTo(waited, wait)
        const reading = yield* Effect.result(look)
        if (Result.isFailure(reading)) {
          const { failure } = reading
          // One that fails is repeated for as long again, unless its input was refused.
          const isOver = Duration.isGreaterThanOrEqualTo(waited, Duration.times(wait, 2))
          if (isPortOneClientError(failure) || isOver) return yield* failure
        } else {
          const { finding, payment } = reading.success
          if (finding._tag === "Ambiguous") return yield* unresolved(finding.description)
          if (finding._tag === "Happened") return applied(payment, finding.index)
          if (isSettled && finding._tag === "Nothing") return yield* untouched(reading.success)
          if (isSettled) return yield* unresolved(stillUnderWay)
        }
        yield* Effect.sleep(options.readEvery)
      }
    })

    /** Reads until the payment is definite. `carriedOut`: PortOne has said so, whatever the payment shows. */
    const readBack = (carriedOut: boolean) =>
      carriedOut
        ? readUntilSettled(() => Effect.fail(unresolved(withoutTrace)), withoutTrace)
        : readUntilSettled(({ payment }) => Effect.succeed(notApplied(payment, undefined)))

    const carriedOut = call.isCarriedOut
    const { idempotencyKey, startedAt } = call
    const isKept =
      idempotencyKey !== undefined && startedAt !== undefined && isRemembered(startedAt, yield* DateTime.now)
    if (options.repeat === undefined || !isKept) return yield* readBack(carriedOut)

    // The call is looked for before it is sent again: by a clock that was wrong when it began, its key seems young.
    // The answer also tells the time of PortOne's clock.
    let time: ServerTime.ServerTime | undefined
    const before = yield* look.pipe(
      ServerTime.observe((told) => {
        time = told
      }),
      Effect.result
    )
    if (Result.isFailure(before)) {
      if (isPortOneClientError(before.failure)) return yield* before.failure
      unrepeated = "it could not be looked for before"
    } else {
      const { finding, payment } = before.success
      if (finding._tag === "Happened" && finding.index !== undefined) return applied(payment, finding.index)
      // Without the header, this program's clock has to do.
      unrepeated = time === undefined ? undefined : problemOfClock(startedAt, time)
      if (finding._tag === "Ambiguous" && options.isMarked) unrepeated ??= "the payment may have it already"
    }
    if (unrepeated !== undefined || !isRemembered(startedAt, yield* DateTime.now)) return yield* readBack(carriedOut)

    /**
     * Believes an answer of the repetition, that nothing happened, only if the payment can be read and does not say
     * otherwise. PortOne may have carried out the first request, lost its answer, and refused the second because the
     * payment was paid already.
     */
    const unlessHappened = <B>(
      untouched: (reading: Reading<Facts>) => Effect.Effect<Resolution<A>, B>
    ): Effect.Effect<Resolution<A>, B | PortOneClientError | UnresolvedOutcomeError> =>
      Effect.flatMap(look, (reading): Effect.Effect<Resolution<A>, B | UnresolvedOutcomeError> => {
        const { finding, payment } = reading
        switch (finding._tag) {
          case "Happened":
            return Effect.succeed(applied(payment, finding.index))
          case "Ambiguous":
            return Effect.fail(unresolved(finding.description))
          case "Nothing":
          case "UnderWay":
            return untouched(reading)
        }
      })

    /**
     * Ends with the refusal of the repetition, once the payment agrees with it. One of them may be behind the other.
     */
    const refused = (refusal: E) =>
      unlessHappened((reading): Effect.Effect<Resolution<A>, E | PortOneClientError | UnresolvedOutcomeError> => {
        if (carriedOut) return Effect.fail(unresolved(withoutTrace))
        const isDoubtful = reading.finding._tag === "UnderWay" || options.isContradicted(refusal, reading.facts)
        if (!isDoubtful) return Effect.fail(refusal)
        return readUntilSettled(({ facts }) =>
          Effect.fail(options.isContradicted(refusal, facts) ? unresolved(contradicted) : refusal)
        )
      })

    // The default policy also waits for a request that still runs; the client's own may not.
    return yield* options.repeat({ idempotencyKey, retry: RetryPolicy.default }).pipe(
      Effect.matchEffect({
        onSuccess: (value): Effect.Effect<Resolution<A>, E | PortOneClientError | UnresolvedOutcomeError> => {
          if (!options.isOwnAnswer(value)) return Effect.fail(unresolved(answerOfAnother))
          const failed = options.failedIn(value)
          return failed === undefined
            ? Effect.succeed({ _tag: "Answered", value })
            : // This is the answer of the call itself, whatever was said of it before.
              unlessHappened(({ payment }) => Effect.succeed(notApplied(payment, failed)))
        },
        onFailure: (failure): Effect.Effect<Resolution<A>, E | PortOneClientError | UnresolvedOutcomeError> => {
          if (failure instanceof WithoutAnswer) return readBack(carriedOut)
          if (tellsOfFailure(failure))
            return unlessHappened(({ payment }) => Effect.succeed(notApplied(payment, undefined)))
          if (isPortOneClientError(failure)) return readBack(carriedOut || isCarriedOut(failure))
          if (isOfCredentials(failure)) return readBack(carriedOut)
          return refused(failure)
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
  resolution: (call: Call, by: string, given: Given) => Effect.Effect<A, E, R>
): Effect.Effect<A, E | PortOneClientError, R> =>
  readGiven(by, (): Result.Result<Effect.Effect<A, E | PortOneClientError, R>, string> =>
    isDefinite(call)
      ? Result.succeed(Effect.fail(call))
      : Result.flatMap(readCall(call), (known) => Result.map(read(), (given) => resolution(known, by, given)))
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
 * `NotSent`, before anything is sent, if what it is given makes no sense, such as text for `startedAt` or a payment id
 * that cannot be a part of a path.
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
    () =>
      isCancellation(call) ? refuse("the call is a cancellation: give it to resolveCancellation") : readCharge(charge),
    (known, by, { paymentId, readEvery, repeat, settledAfter, storeId }) =>
      resolve(known, {
        by,
        paymentId,
        storeId,
        readEvery,
        settledAfter,
        repeat: repeat === undefined ? undefined : repetitionOf(known.operation, repeat),
        failedIn: () => undefined,
        isOwnAnswer: constTrue,
        doubt: undefined,
        schema: ChargeFacts,
        factsOf,
        find: (payment) => findCharge(payment, { paymentId, storeId }, known.operation),
        isMarked: false,
        isContradicted: contradictsCharge
      })
  )

/** The operation of a cancellation. */
const cancelling = `${cancelPayment.service}.${cancelPayment.id}`

const isCancellation = ({ operation }: LostCall): boolean => operation === cancelling

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
 * Finds out whether a cancellation of unknown outcome happened, given the input of the call.
 *
 * Give the reason of the call a mark, with {@link markedReason}: it tells the call's cancellation from all others.
 * Without a mark, a cancellation of the same amount and reason may be that of another call, of this program or another,
 * and `currentCancellableAmount` does not tell them apart. So the outcome is then `Answered`, if the repetition is;
 * `NotApplied`, if the payment has no cancellation that could be this one; and otherwise unknown, but never `Applied`.
 *
 * A cancellation without a mark could be this one if it took the same amount, or all that was left where none was
 * named, and agrees in the parts of the amount, the reason and the trigger. Amounts that differ prove nothing if the
 * payment has a discount or a promotion. Reasons that differ prove nothing if a store could have made the one of the
 * other: cut it to any length, escaped it, or lost some of its characters. PortOne does not tell the requester of a
 * cancellation, so that is not compared.
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
        ? Result.flatMap(readCancellation(input), (asked) =>
            Result.map(readOptions(options), (times) => ({ asked, times }))
          )
        : // A repetition would send a refund that nobody asked for.
          refuse(`the call is no ${cancelling}: look at what was stored for it`),
    (known, by, { asked, times }) =>
      Effect.gen(function* () {
        const payments = yield* Payments
        const mark = yield* markIn(asked.reason, known.idempotencyKey)
        return yield* resolve(known, {
          by,
          readEvery: times.readEvery,
          settledAfter: times.settledAfter,
          paymentId: asked.paymentId,
          storeId: asked.storeId,
          repeat: repetitionOf(known.operation, (same) => payments.cancelPayment(asked, same)),
          failedIn: ({ cancellation }: CancelPaymentResponse) =>
            cancellation.status === "FAILED" ? cancellation : undefined,
          isOwnAnswer: ({ cancellation }) =>
            mark === undefined || cancellation.status === "UNRECOGNIZED" || !hasOtherMark(cancellation.reason, mark),
          doubt: isRefunded,
          schema: RefundFacts,
          factsOf,
          find: (payment) => findCancellation(payment, asked, mark),
          isMarked: mark !== undefined,
          isContradicted: (refusal, facts) => contradictsRefund(refusal, facts, asked)
        })
      })
  )
