/**
 * Runs a call: makes an attempt and, if it is worth it, another one. All operations go this one way.
 *
 * All attempts share one key, so the last definite answer (a success or a documented error) speaks for the call.
 * Without one, `Applied` and `Unknown` win over `Refused` and `NotSent`.
 */
import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as Random from "effect/Random"
import type * as Tracer from "effect/Tracer"
import { BudgetSpentError, type ClientErrorReason, RepetitionRefusedError, TimeoutError } from "../ClientErrorReason.ts"
import { dropFrames } from "../internal/hide.ts"
import { type Outcome, PortOneClientError } from "../PortOneClientError.ts"
import * as RetryPolicy from "../RetryPolicy.ts"
import type { Answer, Verdict } from "./answer.ts"
import { attempt, type Terms } from "./attempt.ts"
import { longestDelay } from "./backoff.ts"
import { Gates } from "./gate.ts"
import { nameOperation } from "./naming.ts"
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

/** Returns the outcome that wins over the other. */
const heavier = (a: Outcome, b: Outcome): Outcome => (ranking.indexOf(a) > ranking.indexOf(b) ? a : b)

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
      dropFrames(
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

    const standingAfter = (
      verdict: Exclude<Verdict<A>, { readonly _tag: "Success" }>,
      earlier: Outcome,
      attempts: number
    ): Standing => {
      if (verdict._tag === "Documented") {
        const { error } = verdict
        // A read has no effect, so no earlier attempt of it matters.
        const isSilent = idempotencyKey !== undefined && RetryPolicy.isSilentOnEarlierAttempts(error.status)
        if (!isSilent || heavier(earlier, "Refused") === "Refused") {
          return {
            failure: nameOperation(error, operation),
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
      return { failure: clientError(reason, outcome, attempts), outcome, worth: worthOf(reason) }
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

    const ungated = attempt(client, request, terms, { limit, tooLate }, span)
    const gated = () => gates.reduceRight((inner, gate) => gate(operation, inner), ungated)

    /**
     * Makes attempt number `attempts` and those after it. `earlier` is the outcome of the attempts before, and `paid`
     * the tokens that this attempt took from the budget.
     */
    const attemptFrom = (
      attempts: number,
      earlier: Outcome,
      paid: number | undefined
    ): Effect.Effect<Executed<A>, RetryPolicy.Failure> =>
      Effect.flatMap(gated(), (verdict) => {
        Telemetry.attemptEnded(surroundings, attempts, verdict)
        if (verdict._tag === "Success") {
          budget.giveBack(paid)
          Telemetry.callEnded(surroundings, "Success", clock.currentTimeMillisUnsafe() - startedAt)
          return Effect.succeed({ value: verdict.value, answer: verdict.answer, attempts })
        }
        const { failure, outcome, worth } = standingAfter(verdict, earlier, attempts)
        const fail = (failure: RetryPolicy.Failure) => {
          Telemetry.callEnded(surroundings, failure.outcome, clock.currentTimeMillisUnsafe() - startedAt)
          return Effect.fail(failure)
        }
        if (worth !== "Now" || attempts >= retry.attempts) return fail(failure)
        return Effect.flatMap(delayAfter(attempts, failure, verdict.retryAfter), (delay) => {
          if (delay === undefined || clock.currentTimeMillisUnsafe() + delay >= deadline) return fail(failure)
          const isTimeout = verdict._tag === "Failure" && verdict.reason._tag === "TimeoutError"
          const cost = budget.take(isTimeout)
          // A documented error stays the failure: it says more than a spent budget does, and programs look for it.
          if (cost === undefined) {
            return fail(
              failure._tag === "PortOneClientError" && verdict._tag === "Failure"
                ? clientError(new BudgetSpentError({ last: verdict.reason }), outcome, attempts)
                : failure
            )
          }
          return Telemetry.tryingAgain(operation, attempts, verdict, delay).pipe(
            Effect.andThen(Effect.sleep(delay)),
            Effect.flatMap(() => attemptFrom(attempts + 1, outcome, cost))
          )
        })
      })

    /** Returns the milliseconds to wait after an attempt, or `undefined` if there is to be no other. */
    const delayAfter = (
      attempts: number,
      failure: RetryPolicy.Failure,
      retryAfter: string | undefined
    ): Effect.Effect<number | undefined> => {
      const now = clock.currentTimeMillisUnsafe()
      // The server asks this of every client that it turned away, so the client's own wait comes on top of it.
      const asked = retryAfterMillis(retryAfter, now)
      // The policy does not wait that long, and the server does not want to be asked earlier: the call ends here.
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

    return Effect.onInterrupt(attemptFrom(1, "NotSent", undefined), () =>
      Effect.sync(() => Telemetry.callEnded(surroundings, "Interrupted", clock.currentTimeMillisUnsafe() - startedAt))
    )
  })
