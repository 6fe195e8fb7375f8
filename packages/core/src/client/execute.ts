/**
 * The one road for all operations: an attempt, and if it is worth it, another one.
 *
 * What a call is known to have done is the sum of its attempts, and they share one key. So a later definite answer speaks for
 * all of them; short of that, one attempt that may have been carried out outweighs all that were not.
 */
import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as Random from "effect/Random"
import type * as Tracer from "effect/Tracer"
import { BudgetSpentError, type ClientErrorReason, RepetitionRefusedError, TimeoutError } from "../ClientErrorReason.ts"
import { type Outcome, PortOneClientError } from "../PortOneClientError.ts"
import * as RetryPolicy from "../RetryPolicy.ts"
import type { Answer, Verdict } from "./answer.ts"
import { attempt, type Terms } from "./attempt.ts"
import { longestDelay } from "./backoff.ts"
import { Gates } from "./gate.ts"
import type { Request } from "./request.ts"
import { retryAfterMillis } from "./retryAfter.ts"
import * as Telemetry from "./telemetry.ts"
import { type Worth, worthOf } from "./worth.ts"

/** A value with the answer that it was read from. */
export interface Executed<A> {
  readonly value: A
  readonly answer: Answer
  readonly attempts: number
}

const ranking: ReadonlyArray<Outcome> = ["NotSent", "Refused", "Unknown", "Applied"]

const heavier = (a: Outcome, b: Outcome): Outcome => (ranking.indexOf(a) > ranking.indexOf(b) ? a : b)

/** What is known after an attempt that did not succeed, and what the call fails with if there is no other. */
interface Standing {
  readonly failure: RetryPolicy.Failure
  readonly outcome: Outcome
  readonly worth: Worth
}

/** Sends until there is an answer that counts, or the policy, the deadline or the budget ends it. */
export const execute = <A>(
  client: HttpClient.HttpClient,
  request: Request<A>,
  terms: Terms,
  span: Tracer.Span
): Effect.Effect<Executed<A>, RetryPolicy.Failure> =>
  Effect.withFiber((fiber) => {
    const { budget, idempotencyKey, operation, retry } = terms
    const clock = fiber.getRef(Clock.Clock)
    const gates = fiber.getRef(Gates)
    const surroundings = { operation, span, clock, context: fiber.context }
    const startedAt = clock.currentTimeMillisUnsafe()
    const deadline = startedAt + Duration.toMillis(retry.deadline)
    let delays: RetryPolicy.DelayOf | undefined

    const clientError = (reason: ClientErrorReason, outcome: Outcome, attempts: number) =>
      new PortOneClientError({
        operation,
        reason,
        outcome,
        attempts,
        isRetryable: worthOf(reason) !== "Never",
        idempotencyKey,
        startedAt: DateTime.makeUnsafe(startedAt)
      })

    const standingAfter = (
      verdict: Exclude<Verdict<A>, { readonly _tag: "Success" }>,
      known: Outcome,
      attempts: number
    ): Standing => {
      if (verdict._tag === "Documented") {
        const { error } = verdict
        // A read has no earlier effect that would have to be found out.
        const isSilent = idempotencyKey !== undefined && RetryPolicy.isSilentOnEarlierAttempts(error.status)
        if (!isSilent || heavier(known, "Refused") === "Refused") {
          return { failure: error, outcome: error.outcome, worth: error.isRetryable ? "Now" : "Never" }
        }
      }
      const reason =
        verdict._tag === "Documented"
          ? new RepetitionRefusedError({ status: verdict.error.status, type: verdict.error.type })
          : verdict.reason
      const outcome = heavier(known, verdict._tag === "Documented" ? verdict.error.outcome : verdict.outcome)
      return { failure: clientError(reason, outcome, attempts), outcome, worth: worthOf(reason) }
    }

    /** How long what begins now may take; `undefined` when it is too late for it. */
    const limit = (): Duration.Duration | undefined => {
      const left = deadline - clock.currentTimeMillisUnsafe()
      if (left <= 0) return undefined
      return left < Duration.toMillis(terms.timeout) ? Duration.millis(left) : terms.timeout
    }

    // A gate has held it back for too long, or its credentials have.
    const tooLate = (): Verdict<never> => ({
      _tag: "Failure",
      reason: new TimeoutError({ timeout: retry.deadline, status: undefined }),
      outcome: "NotSent"
    })

    const once = attempt(client, request, terms, { limit, tooLate }, span)

    const loop = (
      attempts: number,
      known: Outcome,
      taken: number | undefined
    ): Effect.Effect<Executed<A>, RetryPolicy.Failure> => {
      const through = gates.reduceRight((inner, gate) => gate(operation, inner), once)
      return Effect.flatMap(through, (verdict) => {
        Telemetry.attemptEnded(surroundings, attempts, verdict)
        if (verdict._tag === "Success") {
          budget.giveBack(taken)
          Telemetry.callEnded(surroundings, "Success", clock.currentTimeMillisUnsafe() - startedAt)
          return Effect.succeed({ value: verdict.value, answer: verdict.answer, attempts })
        }
        const { failure, outcome, worth } = standingAfter(verdict, known, attempts)
        const fail = (failure: RetryPolicy.Failure) => {
          Telemetry.callEnded(surroundings, failure.outcome, clock.currentTimeMillisUnsafe() - startedAt)
          return Effect.fail(failure)
        }
        if (worth !== "Now" || attempts >= retry.attempts) return fail(failure)
        return Effect.flatMap(delayAfter(attempts, failure, verdict.retryAfter), (delay) => {
          if (delay === undefined || clock.currentTimeMillisUnsafe() + delay >= deadline) return fail(failure)
          const isTimeout = verdict._tag === "Failure" && verdict.reason._tag === "TimeoutError"
          const taking = budget.take(isTimeout)
          // A documented error says more than that it was not tried again, and its callers look for it.
          if (taking === undefined) {
            return fail(
              failure._tag === "PortOneClientError" && verdict._tag === "Failure"
                ? clientError(new BudgetSpentError({ last: verdict.reason }), outcome, attempts)
                : failure
            )
          }
          return Telemetry.tryingAgain(operation, attempts, verdict, delay).pipe(
            Effect.andThen(Effect.sleep(delay)),
            Effect.flatMap(() => loop(attempts + 1, outcome, taking))
          )
        })
      })
    }

    /** How many milliseconds to wait after an attempt; `undefined` when there shall be no other. */
    const delayAfter = (
      attempts: number,
      failure: RetryPolicy.Failure,
      retryAfter: string | undefined
    ): Effect.Effect<number | undefined> => {
      const now = clock.currentTimeMillisUnsafe()
      // What the server asks all who were turned away for, so the wait of one's own comes on top of it.
      const asked = retryAfterMillis(retryAfter, now)
      // It would be asked again before it wants to be, so the caller gets to know now.
      if (asked > Duration.toMillis(retry.maxRetryAfter)) return Effect.undefined
      if (retry.delays === undefined) {
        const longest = Duration.toMillis(longestDelay(retry, attempts))
        return Effect.succeed(asked + longest * fiber.getRef(Random.Random).nextDoubleUnsafe())
      }
      const own = delays === undefined ? retry.delays : Effect.succeed(delays)
      return Effect.map(
        Effect.flatMap(own, (delayOf) => (delays = delayOf)(failure, now)),
        (delay) => (delay === undefined ? undefined : Math.max(asked, Duration.toMillis(delay)))
      )
    }

    return Effect.onInterrupt(loop(1, "NotSent", undefined), () =>
      Effect.sync(() => Telemetry.callEnded(surroundings, "Interrupted", clock.currentTimeMillisUnsafe() - startedAt))
    )
  })
