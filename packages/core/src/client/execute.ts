/**
 * Runs a call: makes an attempt and, if it is worth it, another one. All operations go this one way.
 *
 * All attempts share one key, so the last definite answer (a success or a documented error) speaks for the call; only
 * after an attempt that was `Applied`, a documented error does not. Without such an answer, `Applied` and `Unknown` win
 * over `Refused` and `NotSent`. A try that the HTTP client makes by itself within an attempt counts like an attempt.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
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
import { attempt, type Attempting, type Road, type Terms } from "./attempt.ts"
import { Authorization } from "./authorization.ts"
import { longestDelay, longestDelayWhileRunning } from "./backoff.ts"
import * as Budget from "./budget.ts"
import { withStoreIdOf } from "./callOptions.ts"
import { type Gate, Gates } from "./gate.ts"
import { isKnownUnsent, tellInterruption } from "./interruption.ts"
import { sendableFor } from "./keyLife.ts"
import { nameOperation } from "./naming.ts"
import type { Problem } from "./problem.ts"
import type { Progress } from "./progress.ts"
import { withoutTag } from "./refusal.ts"
import { type WithoutSent, withoutSent } from "./repeated.ts"
import type { Request } from "./request.ts"
import * as Telemetry from "./telemetry.ts"
import { makeWaits, type Waits } from "./wait.ts"
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
  /** The attempts so far on connections that had been idle, and were dead. */
  readonly stale: number
  /** The outcome of all of them. */
  readonly outcome: Outcome
  /** The tokens that the last retry took from the budget. */
  readonly paid: number | undefined
}

/** As many idle connections as an HTTP client of Node keeps to one server. */
const mostIdle = 256

/** The milliseconds within which a call with a key makes its attempts. */
const longestWithKey = Duration.toMillis(sendableFor)

const start: Course = { attempts: 0, counted: 0, running: 0, stale: 0, outcome: "NotSent", paid: undefined }

type Unsuccessful<A> = Exclude<Verdict<A>, { readonly _tag: "Success" }>

/** Returns true if PortOne answered that the first request with the same key still runs. */
const isOutstanding = (verdict: Unsuccessful<unknown>): boolean =>
  verdict._tag === "Failure" && verdict.reason._tag === "OutstandingRequestError"

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
  fiber: Fiber.Fiber<unknown, unknown>,
  road: Road,
  request: Request<A>,
  terms: Terms,
  span: Tracer.Span | undefined
): Effect.Effect<Executed<A>, RetryPolicy.Failure> => new Call(fiber, road, request, terms, span).run()

/** One call. What only a failure needs is made after one, since most calls succeed at once. */
class Call<A> implements Attempting<A>, Telemetry.Surroundings {
  readonly operation: string
  readonly clock: Clock.Clock
  readonly context: Context.Context<never>
  readonly road: Road
  readonly request: Request<A>
  readonly terms: Terms
  readonly span: Tracer.Span | undefined
  readonly authorization: Authorization | undefined
  progress: Progress | undefined = undefined
  private readonly gates: ReadonlyArray<Gate>
  private readonly startedAt: number
  private readonly startedNanos: bigint
  private readonly deadline: number
  private waits: Waits | undefined = undefined
  private sent: WithoutSent | undefined = undefined
  /** True once PortOne has said that the first request still runs. */
  private wasRunning = false
  /** The attempts that have ended. */
  private ended: Pick<Course, "attempts" | "outcome"> = start

  constructor(
    fiber: Fiber.Fiber<unknown, unknown>,
    road: Road,
    request: Request<A>,
    terms: Terms,
    span: Tracer.Span | undefined
  ) {
    this.operation = terms.operation
    this.clock = fiber.getRef(Clock.Clock)
    this.context = fiber.context
    this.road = road
    this.request = request
    this.terms = terms
    this.span = span
    this.authorization = request.authorized ? new Authorization(terms.credentials) : undefined
    this.gates = fiber.getRef(Gates)
    this.startedAt = this.clock.currentTimeMillisUnsafe()
    this.startedNanos = this.clock.monotonicTimeNanosUnsafe()
    const deadline = Duration.toMillis(terms.retry.deadline)
    this.deadline =
      this.startedAt + (terms.idempotencyKey === undefined ? deadline : Math.min(deadline, longestWithKey))
  }

  run(): Effect.Effect<Executed<A>, RetryPolicy.Failure> {
    return Effect.onInterrupt(this.attemptAfter(start), () => Effect.sync(() => this.interrupted()))
  }

  limit(): Duration.Duration | undefined {
    const left = this.deadline - this.now()
    if (left <= 0) return undefined
    const { timeout } = this.terms
    return left < Duration.toMillis(timeout) ? Duration.millis(left) : timeout
  }

  /** Returns the time, which is not before the start and the time since then: a clock may be put back meanwhile. */
  private now(): number {
    const elapsed = Number(this.clock.monotonicTimeNanosUnsafe() - this.startedNanos) / 1e6
    return Math.max(this.clock.currentTimeMillisUnsafe(), this.startedAt + elapsed)
  }

  tooLate(): Verdict<never> {
    return {
      _tag: "Failure",
      reason: new TimeoutError({ timeout: this.terms.retry.deadline, status: undefined }),
      outcome: "NotSent"
    }
  }

  /** Makes the next attempt, and those after it. */
  private attemptAfter(course: Course): Effect.Effect<Executed<A>, RetryPolicy.Failure> {
    return Effect.flatMap(this.gated(), (verdict) => this.judged(course, this.withoutSentTag(verdict)))
  }

  /** Makes one attempt, after it has passed the gates. A gate may hold it back, so it begins only then. */
  private gated(): Effect.Effect<Verdict<A>> {
    return this.gates.length === 0
      ? attempt(this)
      : this.gates.reduceRight(
          (inner, gate) => gate(this.operation, inner),
          Effect.suspend(() => attempt(this))
        )
  }

  private judged(course: Course, verdict: Verdict<A>): Effect.Effect<Executed<A>, RetryPolicy.Failure> {
    const attempts = course.attempts + 1
    Telemetry.attemptEnded(this, attempts, verdict)
    if (verdict._tag === "Success") {
      this.end("Success")
      const executed = { value: verdict.value, answer: verdict.answer, attempts }
      const warning = Budget.giveBack(this.terms.budget, course.paid)
      return warning === undefined ? Effect.succeed(executed) : Effect.as(warning, executed)
    }
    this.wasRunning ||= isOutstanding(verdict)
    const standing = this.standingAfter(verdict, course.outcome, attempts)
    const next = { ...course, attempts, outcome: standing.outcome }
    this.ended = next
    this.progress = undefined
    return Effect.flatMap(this.renews(), (isRenewed) =>
      isRenewed
        ? Effect.andThen(Telemetry.tryingAgain(this.operation, attempts, verdict, 0), this.attemptAfter(next))
        : this.goOn(next, standing, verdict)
    )
  }

  /**
   * Returns true if PortOne refused the credentials of the last attempt and there are others now. Then another attempt
   * follows at once. It is not the policy's: a 401 is a refusal before anything happens.
   */
  private renews(): Effect.Effect<boolean> {
    if (this.authorization?.canRenew() !== true) return Effect.succeed(false)
    const timeout = this.limit()
    return timeout === undefined ? Effect.succeed(false) : this.authorization.renew(timeout)
  }

  /** Makes another attempt after one that did not succeed, if the policy, the deadline and the budget allow. */
  private goOn(
    course: Course,
    { failure, outcome, worth }: Standing,
    verdict: Unsuccessful<A>
  ): Effect.Effect<Executed<A>, RetryPolicy.Failure> {
    const { budget, retry } = this.terms
    const { attempts } = course
    // A documented error stays the failure: it says more than any reason not to go on, and programs look for it.
    const failAs = (reasonOf: (last: ClientErrorReason) => ClientErrorReason) =>
      this.fail(
        failure._tag === "PortOneClientError" && verdict._tag === "Failure"
          ? this.clientError(reasonOf(verdict.reason), outcome, attempts)
          : failure
      )
    const failFor = (problem: Problem) =>
      Effect.andThen(
        Effect.logWarning(`${this.operation} is not tried again: ${problem.description}`),
        failAs((last) => new RetryDecisionError({ last, ...problem }))
      )
    const isOfRunning = isOutstanding(verdict)
    const hasMore = retry.attempts > 1
    // The first request still runs, and only asking again gives its answer. A policy that makes several attempts does
    // so until its deadline: that costs PortOne little, and is no sign of an outage. A schedule decides by itself.
    const isRunning = isOfRunning && hasMore && retry.delays === undefined
    // A connection that broke after it was idle is no sign of an outage: a server closes many of those at once. The
    // next one that the HTTP client takes may be as dead, until it makes a new one.
    const isStale = verdict._tag === "Failure" && verdict.wasStale === true
    const isOfIdle = isStale && hasMore && course.stale < mostIdle
    const stale = course.stale + (isOfIdle ? 1 : 0)
    const counted = course.counted + (isRunning || isOfIdle ? 0 : 1)
    const running = course.running + (isRunning ? 1 : 0)
    if (worth !== "Now" || counted >= retry.attempts) return this.fail(failure)
    const longest = isRunning ? longestDelayWhileRunning(retry, running) : longestDelay(retry, counted)
    const goOnAfter = (delay: number | undefined): Effect.Effect<Executed<A>, RetryPolicy.Failure> => {
      if (delay === undefined || this.now() + delay >= this.deadline) {
        return this.fail(failure)
      }
      const isTimeout = verdict._tag === "Failure" && verdict.reason._tag === "TimeoutError"
      const isFree = isRunning || isStale
      const taken = isFree ? Result.succeed(course.paid) : Budget.take(budget, isTimeout)
      if (Result.isFailure(taken)) return failFor(taken.failure)
      const paid = taken.success
      if (!isFree && paid === undefined) return failAs((last) => new BudgetSpentError({ last }))
      return Telemetry.tryingAgain(this.operation, attempts, verdict, delay).pipe(
        Effect.andThen(Effect.sleep(delay)),
        Effect.flatMap(() => this.attemptAfter({ ...course, counted, running, stale, paid }))
      )
    }
    if (isOfIdle) return goOnAfter(0)
    this.waits ??= this.makeWaits()
    return Effect.matchEffect(
      this.waits({ failure, retryAfter: verdict.retryAfter, isOutstanding: isOfRunning, longest }),
      {
        onFailure: failFor,
        onSuccess: goOnAfter
      }
    )
  }

  private makeWaits(): Waits {
    const { context, deadline } = this
    return makeWaits({
      retry: this.terms.retry,
      deadline,
      now: () => this.now(),
      draw: () => Context.get(context, Random.Random).nextDoubleUnsafe()
    })
  }

  private standingAfter(verdict: Unsuccessful<A>, before: Outcome, attempts: number): Standing {
    const { idempotencyKey } = this.terms
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
          failure: nameOperation(error, this.operation, this.withoutSent()),
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
    return { failure: this.clientError(reason, outcome, attempts), outcome, worth }
  }

  private clientError(reason: ClientErrorReason, outcome: Outcome, attempts: number): PortOneClientError {
    const { idempotencyKey } = this.terms
    const error = dropFrames(
      new PortOneClientError({
        operation: this.operation,
        reason,
        outcome,
        attempts,
        isRetryable: worthOf(reason) !== "Never",
        idempotencyKey,
        startedAt: DateTime.makeUnsafe(this.startedAt),
        wasRunning: this.wasRunning
      })
    )
    return this.withOwn(error)
  }

  /** Keeps for whom the call was beside what is told of it. */
  private withOwn<Told extends object>(told: Told): Told {
    const own = withStoreIdOf(this.terms.own, this.terms.storeIdOf)
    if (own !== undefined) keepOwnOptions(told, own)
    return told
  }

  private withoutSent(): WithoutSent {
    return (this.sent ??= withoutSent(this.request, this.terms.idempotencyKey))
  }

  private withoutSentTag(verdict: Verdict<A>): Verdict<A> {
    return verdict._tag === "Failure"
      ? withoutTag(verdict, this.withoutSent(), "an error whose type repeats what was sent")
      : verdict
  }

  private fail(failure: RetryPolicy.Failure): Effect.Effect<never, RetryPolicy.Failure> {
    this.end(failure.outcome)
    return Effect.fail(failure)
  }

  /** Ends the call without a result, and tells what is known of it. */
  private interrupted(): void {
    this.end("Interrupted")
    tellInterruption(this.context, () => {
      const { attempts, outcome } = this.ended
      const isSent = this.progress !== undefined && !isKnownUnsent(this.progress)
      return this.withOwn({
        operation: this.operation,
        outcome: isSent ? heavier(outcome, "Unknown") : outcome,
        attempts,
        idempotencyKey: this.terms.idempotencyKey,
        startedAt: DateTime.makeUnsafe(this.startedAt),
        wasRunning: this.wasRunning
      })
    })
  }

  private end(outcome: Outcome | "Success" | "Interrupted"): void {
    Telemetry.callEnded(this, outcome, this.clock.currentTimeMillisUnsafe() - this.startedAt)
  }
}
