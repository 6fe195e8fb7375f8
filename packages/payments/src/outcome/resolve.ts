/**
 * Finds out whether a call happened: looks for it in its payment, sends it again while PortOne remembers its key, and
 * reads on until the payment is definite.
 */
import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { constFalse } from "effect/Function"
import { hasProperty } from "effect/Predicate"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import type { CallOptions } from "@effect-portone/core/CallOptions"
import { isPortOneClientError, PortOneClientError } from "@effect-portone/core/PortOneClientError"
import * as RetryPolicy from "@effect-portone/core/RetryPolicy"
import * as ServerTime from "@effect-portone/core/ServerTime"
import { readFacts } from "../facts/readFacts.ts"
import { type Payment, type PaymentCancellation, Payments } from "../generated/Payments.ts"
import { differenceOf, isForgotten, isRemembered, problemOfClock } from "./clock.ts"
import type { Agreement } from "./contradictions.ts"
import { type Finding, gone, hasTrace, nothing } from "./finding.ts"
import {
  type Call,
  cancellationIn,
  hasSucceeded,
  isCarriedOut,
  partialOf,
  tellsOfFailure,
  tellsOfSuccess,
  wasRunning,
  type Ways
} from "./inputs.ts"
import { isOfSuccess, watchedPolicy } from "./looking.ts"
import { applied, failedIn, isOlderThan, notApplied, type Reading, shows } from "./reading.ts"
import { WithoutAnswer } from "./repetition.ts"
import { type Resolution, UnresolvedOutcomeError } from "./resolution.ts"

const stillRuns = "PortOne says that the first request still runs"

const withoutTrace = "PortOne carried it out, but the payment shows no trace of it"

const doneAndFailed = "PortOne answered that the refund succeeded, and the payment lists it as failed"

const answerOfAnother = "PortOne answered its key with the refund of another call"

const ofAnotherTry = "PortOne refused it, and the payment waits for a deposit, which may be of another try"

const contradicted = "PortOne refused to do it again for a reason that the payment does not show"

const kept = "what was read is older than the question, by its own header Age: something between keeps answers"

const wasThere = "PortOne says that there is no such payment, but there was one before"

export const resolve = <A, E, R, Facts>(
  call: Call,
  options: Ways & {
    /** The function that resolves the call. */
    readonly by: string
    readonly paymentId: string
    readonly repeat: ((options: CallOptions) => Effect.Effect<A, E | PortOneClientError | WithoutAnswer, R>) | undefined
    /** Returns the cancellation that failed, if the answer is one. */
    readonly failedIn: (answer: A) => PaymentCancellation | undefined
    /** Returns false if an answer, which may have been read in part, is plainly that of another call. */
    readonly isOwnAnswer: (answer: unknown) => boolean
    /** Says why an answer that there is no such payment is no proof, where the call presumes that there is one. */
    readonly doubt: string | undefined
    readonly schema: Schema.Codec<Facts, unknown>
    readonly factsOf: (payment: Payment) => Facts
    /** Finds the call, whose beginning cannot be compared with the times of the payment if a clock is wrong. */
    readonly find: (payment: Facts, isClockWrong: boolean) => Finding
    /** True if nothing is sent again unless the payment plainly shows no trace of the call. */
    readonly isMarked: boolean
    /** Compares the refusal of the repetition with a payment without a trace of the call. */
    readonly agreementOf: (refusal: unknown, facts: Facts | undefined) => Agreement
  }
): Effect.Effect<Resolution<A>, E | PortOneClientError | UnresolvedOutcomeError, Payments | R> =>
  Effect.gen(function* () {
    const { operation } = call
    /** The reason why nothing was sent again, where that is not the age of the key. */
    let unrepeated: string | undefined
    let carriedOut = call.isCarriedOut
    let isDone = call.isDone
    let mayRun = call.wasRunning
    const unresolved = (description: string) =>
      new UnresolvedOutcomeError({
        operation,
        outcome: carriedOut ? "Applied" : "Unknown",
        wasRunning: mayRun,
        seen,
        description: unrepeated === undefined ? description : `${description}; nothing was sent again: ${unrepeated}`
      })

    const { credentials, storeId } = options
    const input = { paymentId: options.paymentId, storeId }
    const payments = yield* Payments
    // No payment ceases to exist. It may be missing where the answer comes from, or belong to another store than asked.
    let { seen } = call
    const doubt = () => (seen === undefined ? options.doubt : wasThere)
    const takeNote = (failure: unknown): void => {
      if (isOfSuccess(failure)) seen ??= "payment"
    }
    const watched = watchedPolicy(takeNote)
    /** The time that the last answer told. */
    let time: ServerTime.ServerTime | undefined
    /** Finds the call, and does not forget what an earlier reading has shown. */
    const find = (facts: Facts): Finding => {
      const finding = options.find(facts, time !== undefined && differenceOf(time) !== undefined)
      const isTrace = hasTrace(finding)
      seen = isTrace ? "trace" : (seen ?? "payment")
      return seen === "trace" && !isTrace ? gone : finding
    }
    const look: Effect.Effect<Reading<Facts>, PortOneClientError | UnresolvedOutcomeError> = Effect.suspend(() => {
      time = undefined
      return readFacts(options.schema, options.factsOf, input, { retry: watched, credentials })
    }).pipe(
      ServerTime.observe((told) => {
        time = told
      }),
      Effect.matchEffect({
        onSuccess: ({ facts, payment }) =>
          Effect.succeed<Reading<Facts>>({ payment, facts, finding: find(facts), time }),
        onFailure: (cause): Effect.Effect<Reading<Facts>, PortOneClientError | UnresolvedOutcomeError> => {
          if (cause._tag === "PaymentNotFoundError") {
            const known = doubt()
            return known === undefined
              ? Effect.succeed<Reading<Facts>>({ payment: undefined, facts: undefined, finding: nothing, time })
              : Effect.fail(unresolved(known))
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

    /** Reads until the payment is definite. Ends with `untouched` if it shows no trace of the call for long enough. */
    const readUntilSettled = Effect.fnUntraced(function* <B>(
      untouched: (reading: Reading<Facts>) => Effect.Effect<Resolution<A>, B>,
      stillUnderWay?: string
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
          const isUnclear = finding._tag === "Ambiguous" || (finding._tag === "Earlier" && finding.isLast)
          if (isUnclear) return yield* unresolved(finding.description)
          if (finding._tag === "Happened") return applied(payment, finding)
          if (isSettled && finding._tag === "Nothing") {
            return yield* isOlderThan(reading.success, waited) ? unresolved(kept) : untouched(reading.success)
          }
          // A reading of what was before may be behind.
          if (isSettled && (finding._tag === "UnderWay" || finding._tag === "Earlier")) {
            return yield* unresolved(stillUnderWay ?? finding.description)
          }
        }
        yield* Effect.sleep(options.readEvery)
      }
    })

    const { idempotencyKey, startedAt } = call
    const now = yield* DateTime.now

    /** Ends with a refund that the payment lists as failed, unless PortOne has said that it succeeded. */
    const failedFor = (
      { payment }: Reading<Facts>,
      failed: { readonly failed: PaymentCancellation | undefined }
    ): Effect.Effect<Resolution<A>, UnresolvedOutcomeError> =>
      isDone ? Effect.fail(unresolved(doneAndFailed)) : Effect.succeed(notApplied(payment, failed))

    /**
     * Reads until the payment is definite. If it shows no trace, PortOne may have said that the call was carried out,
     * or that it still runs.
     */
    const readBack = () =>
      readUntilSettled(
        (reading) => {
          const failed = failedIn(reading)
          // What runs for as long as PortOne remembers a key has come to its end, if both clocks say so.
          const isOver = isForgotten(startedAt, now) && isForgotten(startedAt, reading.time?.server ?? now)
          mayRun &&= !isOver
          if (failed !== undefined) return failedFor(reading, failed)
          const known = carriedOut ? withoutTrace : mayRun ? stillRuns : undefined
          return known === undefined ? Effect.succeed(notApplied(reading.payment)) : Effect.fail(unresolved(known))
        },
        carriedOut ? withoutTrace : mayRun ? stillRuns : undefined
      )

    const isKept = idempotencyKey !== undefined && startedAt !== undefined && isRemembered(startedAt, now)
    if (options.repeat === undefined || !isKept) return yield* readBack()

    // The call is looked for before it is sent again: by a clock that was wrong when it began, its key seems young.
    // The answer also tells the time of PortOne's clock.
    const before = yield* Effect.result(look)
    if (Result.isFailure(before)) {
      if (isPortOneClientError(before.failure)) return yield* before.failure
      unrepeated = "it could not be looked for before"
    } else {
      const { finding, payment, time: told } = before.success
      if (finding._tag === "Happened" && finding.refund !== undefined) return applied(payment, finding)
      // Without the header, this program's clock has to do.
      unrepeated = told === undefined ? undefined : problemOfClock(startedAt, told)
      if (finding._tag === "Ambiguous" && options.isMarked) unrepeated ??= "the payment may have it already"
    }
    if (unrepeated !== undefined || !isRemembered(startedAt, yield* DateTime.now)) return yield* readBack()

    /**
     * Believes an answer of the repetition, that nothing happened, only if the payment can be read and does not say
     * otherwise. PortOne may have carried out the first request, lost its answer, and refused the second because the
     * payment was paid already.
     */
    const unlessHappened = <B>(
      untouched: (reading: Reading<Facts>) => Effect.Effect<Resolution<A>, B>,
      mayBeOfAnotherTry: (facts: Facts | undefined) => boolean = constFalse
    ): Effect.Effect<Resolution<A>, B | PortOneClientError | UnresolvedOutcomeError> =>
      Effect.flatMap(look, (reading): Effect.Effect<Resolution<A>, B | UnresolvedOutcomeError> => {
        const { facts, finding, payment } = reading
        switch (finding._tag) {
          case "Happened":
            return finding.isDeposit === true && mayBeOfAnotherTry(facts)
              ? Effect.fail(unresolved(ofAnotherTry))
              : Effect.succeed(applied(payment, finding))
          case "Ambiguous":
            return Effect.fail(unresolved(finding.description))
          case "Earlier":
          case "Nothing":
          case "UnderWay":
            return untouched(reading)
        }
      })

    /**
     * Ends with the answer that the refund failed, unless the payment says otherwise. A reading without it is behind.
     *
     * @param told the refund in the answer, of which not all may be readable
     * @param failed the same, if it could be read whole
     */
    const failedAs = (told: unknown, failed: PaymentCancellation | undefined) =>
      unlessHappened((reading) =>
        shows(reading, told) || failedIn(reading) !== undefined
          ? Effect.succeed(notApplied(reading.payment, { failed }))
          : readUntilSettled(({ payment }) => Effect.succeed(notApplied(payment, { failed })))
      )

    /**
     * Ends with the refusal of the repetition, once the payment agrees with it. One of them may be behind the other.
     */
    const refused = (refusal: E) =>
      unlessHappened(
        (reading): Effect.Effect<Resolution<A>, E | PortOneClientError | UnresolvedOutcomeError> => {
          const { facts, finding } = reading
          const failed = failedIn(reading)
          if (carriedOut)
            return failed === undefined ? Effect.fail(unresolved(withoutTrace)) : failedFor(reading, failed)
          const agrees = finding._tag !== "UnderWay" && options.agreementOf(refusal, facts) === "Agrees"
          if (agrees) return Effect.fail(refusal)
          if (failed !== undefined) return failedFor(reading, failed)
          return readUntilSettled((settled) =>
            Effect.fail(
              options.agreementOf(refusal, settled.facts) === "Contradicted" ? unresolved(contradicted) : refusal
            )
          )
        },
        (facts) => options.agreementOf(refusal, facts) === "Agrees"
      )

    // The default policy also waits for a request that still runs; the client's own may not.
    return yield* options.repeat({ idempotencyKey, retry: RetryPolicy.default, storeId, credentials }).pipe(
      Effect.matchEffect({
        onSuccess: (value): Effect.Effect<Resolution<A>, E | PortOneClientError | UnresolvedOutcomeError> => {
          if (!options.isOwnAnswer(value)) return Effect.fail(unresolved(answerOfAnother))
          const failed = options.failedIn(value)
          // This is the answer of the call itself, whatever was said of it before.
          if (failed !== undefined) return failedAs(failed, failed)
          const listed = Result.isSuccess(before) ? failedIn(before.success) : undefined
          if (Result.isFailure(before) || listed === undefined) return Effect.succeed({ _tag: "Answered", value })
          // The PG has failed it since that answer, which PortOne keeps with the key.
          isDone ||= hasSucceeded(value)
          return failedFor(before.success, listed)
        },
        onFailure: (failure): Effect.Effect<Resolution<A>, E | PortOneClientError | UnresolvedOutcomeError> => {
          if (failure instanceof WithoutAnswer) {
            carriedOut ||= failure.isCarriedOut
            mayRun ||= failure.wasRunning
            return readBack()
          }
          if (!options.isOwnAnswer(partialOf(failure))) return Effect.fail(unresolved(answerOfAnother))
          if (tellsOfFailure(failure)) return failedAs(cancellationIn(partialOf(failure)), undefined)
          if (isPortOneClientError(failure)) {
            carriedOut ||= isCarriedOut(failure)
            isDone ||= tellsOfSuccess(failure)
            mayRun ||= wasRunning(failure)
            return readBack()
          }
          if (isOfCredentials(failure)) return readBack()
          return refused(failure)
        }
      })
    )
  })

/** Returns true if the repetition was refused before PortOne looked for the answer of the first call. */
const isOfCredentials = (failure: unknown): boolean =>
  hasProperty(failure, "status") &&
  typeof failure.status === "number" &&
  RetryPolicy.isSilentOnEarlierAttempts(failure.status)
