/**
 * Runs a call: makes an attempt and, if it is worth it, another one. All operations go this one way.
 *
 * All attempts share one key, so the last definite answer (a success or a documented error) speaks for the call; only
 * after an attempt that was `Applied`, a documented error does not. Without such an answer, `Applied` and `Unknown` win
 * over `Refused` and `NotSent`. A try that the HTTP client makes by itself within an attempt counts like an attempt.
 */
import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import * as Result from "effect/Result"
import type * as Tracer from "effect/Tracer"
import {
  BudgetSpentError,
  type ClientErrorReason,
  RepetitionRefusedError,
  RetryDecisionError,
  TimeoutError
} from "../ClientErrorReason.ts"
import { dropFrames } from "../internal/hide.ts"
import { keepOwnOptions } from "../internal/ownOptions.ts"
import { type Outcome, PortOneClientError } from "../PortOneClientError.ts"
import * as RetryPolicy from "../RetryPolicy.ts"
import type { Answer, Verdict } from "./answer.ts"
import { attempt, type Road, type Terms } from "./attempt.ts"
import * as Authorization from "./authorization.ts"
import { longestDelay, longestDelayWhileRunning } from "./backoff.ts"
import * as Budget from "./budget.ts"
import { Gates } from "./gate.ts"
import { nameOperation } from "./naming.ts"
import type { Problem } from "./problem.ts"
import { withoutTag } from "./refusal.ts"
import { withoutSent as makeWithoutSent } from "./repeated.ts"
import type { Request } from "./request.ts"
import * as Telemetry from "./telemetry.ts"
import { makeWaits } from "./wait.ts"
import { type Worth, worthOf } from "./worth.ts"

/** A value with the answer that it was read from. */
export interface Executed<A> {
  readonly value: A
  readonly answer: Answer
  readonly attempts: number
}

const ranking: ReadonlyArray<Outcome> = ["NotSent", "Refused", "Unknown", "Applied"]

/** Returns the outcome that wins over the other. */
const heavier = (a: Outcome, b: Outcome): Outcome => (ranking.indexOf(a) > ranking.indexOf(b) ? a : b)

/** The attempts of a call so far. */
interface Course {
  readonly attempts: number
  /** The attempts that count against the policy's. */
  readonly counted: number
  /** The answers so far that the first request still runs. */
  readonly running: number
  /** The outcome of all of them. */
  readonly outcome: Outcome
  /** The tokens that the last retry took from the budget. */
  readonly paid: number | undefined
}

const start: Course = { attempts: 0, counted: 0, running: 0, outcome: "NotSent", paid: undefined }

/** The state of a call after an attempt that did not succeed. */
interface Standing {
  /** The failure that the call ends with, unless it makes another attempt. */
  readonly failure: RetryPolicy.Failure
  /** The outcome of all attempts so far. */
  readonly outcome: Outcome
  readonly worth: Worth
}

/** Makes attempts until one has a definite answer, or until the policy, the deadline or the budget ends the call. */
export const execute = <A>(
  road: Road,
  request: Request<A>,
  terms: Terms,
  span: Tracer.Span | undefined
): Effect.Effect<Executed<A>, RetryPolicy.Failure> =>
  Effect.withFiber((fiber) => {
    const { budget, idempotencyKey, operation, retry } = terms
    const clock = fiber.getRef(Clock.Clock)
    const gates = fiber.getRef(Gates)
    const surroundings = { operation, span, clock, context: fiber.context }
    const startedAt = clock.currentTimeMillisUnsafe()
    const deadline = startedAt + Duration.toMillis(retry.deadline)
    const waitAfter = makeWaits({
      retry,
      deadline,
      now: () => clock.currentTimeMillisUnsafe(),
      draw: () => fiber.getRef(Random.Random).nextDoubleUnsafe()
    })

    const withoutSent = makeWithoutSent(request, idempotencyKey)

    const clientError = (reason: ClientErrorReason, outcome: Outcome, attempts: number) => {
      const error = dropFrames(
        new PortOneClientError({
          operation,
          reason,
          outcome,
          attempts,
          isRetryable: worthOf(reason) !== "Never",
          idempotencyKey,
          startedAt: DateTime.makeUnsafe(startedAt)
        })
      )
      if (terms.own !== undefined) keepOwnOptions(error, terms.own)
      return error
    }

    const standingAfter = (
      verdict: Exclude<Verdict<A>, { readonly _tag: "Success" }>,
      before: Outcome,
      attempts: number
    ): Standing => {
      // A try of the HTTP client's own that came before this end is like an earlier attempt without one.
      const earlier = verdict.isRepetition === true ? heavier(before, "Unknown") : before
      if (verdict._tag === "Documented") {
        const { error } = verdict
        // A read has no effect, so no earlier attempt of it matters.
        const isSilent = idempotencyKey !== undefined && RetryPolicy.isSilentOnEarlierAttempts(error.status)
        // An error does not take back the success of an earlier attempt, whose answer was lost.
        const isContradicted = idempotencyKey !== undefined && earlier === "Applied"
        if (!isContradicted && (!isSilent || heavier(earlier, "Refused") === "Refused")) {
          return {
            failure: nameOperation(error, operation, withoutSent),
            outcome: error.outcome,
            worth: error.isRetryable ? "Now" : "Never"
          }
        }
      }
      const reason =
        verdict._tag === "Documented"
          ? new RepetitionRefusedError({ status: verdict.error.status, type: verdict.error.type })
          : verdict.reason
      const outcome = heavier(earlier, verdict._tag === "Documented" ? verdict.error.outcome : verdict.outcome)
      const worth = verdict._tag === "Documented" && verdict.error.isRetryable ? "Now" : worthOf(reason)
      return { failure: clientError(reason, outcome, attempts), outcome, worth }
    }

    /** Returns the time for what begins now, or `undefined` if it is too late to begin. */
    const limit = (): Duration.Duration | undefined => {
      const left = deadline - clock.currentTimeMillisUnsafe()
      if (left <= 0) return undefined
      return left < Duration.toMillis(terms.timeout) ? Duration.millis(left) : terms.timeout
    }

    // The verdict on an attempt that a gate, or its credentials, held back until the deadline.
    const tooLate = (): Verdict<never> => ({
      _tag: "Failure",
      reason: new TimeoutError({ timeout: retry.deadline, status: undefined }),
      outcome: "NotSent"
    })

    const authorization = request.authorized ? Authorization.make(terms.credentials) : undefined
    const ungated = attempt(road, request, terms, authorization, { limit, tooLate }, span)
    const gated = () => gates.reduceRight((inner, gate) => gate(operation, inner), ungated)

    /** Makes the next attempt, and those after it. */
    const attemptAfter = (course: Course): Effect.Effect<Executed<A>, RetryPolicy.Failure> =>
      Effect.flatMap(gated(), (judged) => {
        const verdict =
          judged._tag === "Failure"
            ? withoutTag(judged, withoutSent, "an error whose type repeats what was sent")
            : judged
        const attempts = course.attempts + 1
        Telemetry.attemptEnded(surroundings, attempts, verdict)
        if (verdict._tag === "Success") {
          Telemetry.callEnded(surroundings, "Success", clock.currentTimeMillisUnsafe() - startedAt)
          const { answer, value } = verdict
          return Effect.as(Budget.giveBack(budget, course.paid), { value, answer, attempts })
        }
        const standing = standingAfter(verdict, course.outcome, attempts)
        const next = { ...course, attempts, outcome: standing.outcome }
        return Effect.flatMap(renews(), (isRenewed) =>
          isRenewed
            ? Effect.andThen(Telemetry.tryingAgain(operation, attempts, verdict, 0), attemptAfter(next))
            : goOn(next, standing, verdict)
        )
      })

    /**
     * Returns true if PortOne refused the credentials of the last attempt and there are others now. Then another
     * attempt follows at once. It is not the policy's: a 401 is a refusal before anything happens.
     */
    const renews = (): Effect.Effect<boolean> => {
      const timeout = authorization === undefined ? undefined : limit()
      return authorization === undefined || timeout === undefined ? Effect.succeed(false) : authorization.renew(timeout)
    }

    /** Makes another attempt after one that did not succeed, if the policy, the deadline and the budget allow. */
    const goOn = (
      course: Course,
      { failure, outcome, worth }: Standing,
      verdict: Exclude<Verdict<A>, { readonly _tag: "Success" }>
    ): Effect.Effect<Executed<A>, RetryPolicy.Failure> => {
      const { attempts } = course
      const fail = (failure: RetryPolicy.Failure) => {
        Telemetry.callEnded(surroundings, failure.outcome, clock.currentTimeMillisUnsafe() - startedAt)
        return Effect.fail(failure)
      }
      // A documented error stays the failure: it says more than any reason not to go on, and programs look for it.
      const failAs = (reasonOf: (last: ClientErrorReason) => ClientErrorReason) =>
        fail(
          failure._tag === "PortOneClientError" && verdict._tag === "Failure"
            ? clientError(reasonOf(verdict.reason), outcome, attempts)
            : failure
        )
      const failFor = (problem: Problem) =>
        Effect.andThen(
          Effect.logWarning(`${operation} is not tried again: ${problem.description}`),
          failAs((last) => new RetryDecisionError({ last, ...problem }))
        )
      const isOutstanding = verdict._tag === "Failure" && verdict.reason._tag === "OutstandingRequestError"
      // The first request still runs, and only asking again gives its answer. A policy that makes several attempts does
      // so until its deadline: that costs PortOne little, and is no sign of an outage.
      const isRunning = isOutstanding && retry.delays === undefined && retry.attempts > 1
      const counted = course.counted + (isRunning ? 0 : 1)
      const running = course.running + (isRunning ? 1 : 0)
      if (worth !== "Now" || counted >= retry.attempts) return fail(failure)
      const longest = isRunning ? longestDelayWhileRunning(retry, running) : longestDelay(retry, counted)
      const goOnAfter = (delay: number | undefined): Effect.Effect<Executed<A>, RetryPolicy.Failure> => {
        if (delay === undefined || clock.currentTimeMillisUnsafe() + delay >= deadline) return fail(failure)
        const isTimeout = verdict._tag === "Failure" && verdict.reason._tag === "TimeoutError"
        // A connection that broke after it was idle is no sign of an outage: a server closes many of those at once.
        const isFree = isRunning || (verdict._tag === "Failure" && verdict.wasStale === true)
        const taken = isFree ? Result.succeed(course.paid) : Budget.take(budget, isTimeout)
        if (Result.isFailure(taken)) return failFor(taken.failure)
        const paid = taken.success
        if (!isFree && paid === undefined) return failAs((last) => new BudgetSpentError({ last }))
        return Telemetry.tryingAgain(operation, attempts, verdict, delay).pipe(
          Effect.andThen(Effect.sleep(delay)),
          Effect.flatMap(() => attemptAfter({ ...course, counted, running, paid }))
        )
      }
      return Effect.matchEffect(waitAfter({ failure, retryAfter: verdict.retryAfter, isOutstanding, longest }), {
        onFailure: failFor,
        onSuccess: goOnAfter
      })
    }

    return Effect.onInterrupt(attemptAfter(start), () =>
      Effect.sync(() => Telemetry.callEnded(surroundings, "Interrupted", clock.currentTimeMillisUnsafe() - startedAt))
    )
  })
