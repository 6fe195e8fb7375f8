/**
 * What is tried again, how often, and when.
 *
 * What is worth trying again is decided from the *decoded* answer, never from the status alone: most of PortOne's 502
 * answers are a declined card, and repeating those would hammer it. The rule stands in `client/worth.ts` alone; that a
 * documented error is temporary is the error's own `isRetryable`, which the generator knows.
 *
 * Whatever is tried again carries the idempotency key of the first attempt, so that it cannot happen twice. A read has no
 * key and needs none.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import type { DocumentedError } from "./DocumentedError.ts"
import type { PortOneClientError } from "./PortOneClientError.ts"

/**
 * A policy as a value. The one of a call goes before the one of its scope ({@link Current}), and that before the client's.
 *
 * @example
 * ```ts
 * import { PortOneClient, RetryPolicy } from "@effect-portone/core"
 *
 * // Policies are chosen like any other value.
 * const policyOf = (isNight: boolean): RetryPolicy.RetryPolicy =>
 *   isNight ? RetryPolicy.make({ attempts: 10, deadline: "30 minutes" }) : RetryPolicy.default
 *
 * const live = PortOneClient.layerConfig({ retry: policyOf(true) })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface RetryPolicy {
  /** How many requests a call sends at most, the first one included. */
  readonly attempts: number
  /** The longest wait before the second attempt; each further one may wait twice as long. */
  readonly base: Duration.Duration
  /** The longest wait before any attempt, unless a `Retry-After` asks for more. */
  readonly cap: Duration.Duration
  /**
   * How long the whole call may take. No attempt starts later, and one that still runs then ends as if its own timeout
   * were over.
   */
  readonly deadline: Duration.Duration
  /**
   * The longest that a server's `Retry-After` can make a call wait. One that asks for more is not asked again: the call ends
   * with what it has.
   */
  readonly maxRetryAfter: Duration.Duration
  /** Decides in place of `attempts`, `base` and `cap`, afresh for each call: see {@link fromSchedule}. */
  readonly delays?: Effect.Effect<DelayOf> | undefined
}

/**
 * How long to wait after an attempt that ended with `failure` at `now` (epoch milliseconds); `undefined` ends the call.
 *
 * @example
 * ```ts
 * import { RetryPolicy } from "@effect-portone/core"
 * import { Duration, Effect } from "effect"
 *
 * // Every two seconds, for as long as the deadline lets it.
 * const delayOf: RetryPolicy.DelayOf = () => Effect.succeed(Duration.seconds(2))
 *
 * const steady: RetryPolicy.RetryPolicy = { ...RetryPolicy.default, delays: Effect.succeed(delayOf) }
 * ```
 * @category models
 * @since 0.1.0
 */
export interface DelayOf {
  (failure: Failure, now: number): Effect.Effect<Duration.Duration | undefined>
}

/**
 * What an attempt ended with, as the call would fail with it: what a schedule decides on.
 *
 * @example
 * ```ts
 * import { isPortOneClientError, RetryPolicy } from "@effect-portone/core"
 * import { Schedule } from "effect"
 *
 * const isTimeout = (failure: RetryPolicy.Failure) =>
 *   isPortOneClientError(failure) && failure.reason._tag === "TimeoutError"
 *
 * // Goes on for as long as it is a timeout.
 * const policy = RetryPolicy.fromSchedule(
 *   Schedule.spaced("1 second").pipe(
 *     Schedule.setInputType<RetryPolicy.Failure>(),
 *     Schedule.while(({ input }) => isTimeout(input))
 *   )
 * )
 * ```
 * @category models
 * @since 0.1.0
 */
export type Failure = DocumentedError | PortOneClientError

/**
 * One attempt, whatever its end.
 *
 * @example
 * ```ts
 * import { RetryPolicy } from "@effect-portone/core"
 * import { Payments } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const read = Effect.gen(function*() {
 *   const payments = yield* Payments
 *   return yield* payments.getPayment({ paymentId: "4f2d0c9a" }, { retry: RetryPolicy.none })
 * })
 * ```
 * @category policies
 * @since 0.1.0
 */
export const none: RetryPolicy = {
  attempts: 1,
  base: Duration.zero,
  cap: Duration.zero,
  deadline: Duration.infinity,
  maxRetryAfter: Duration.zero
}

const defaultPolicy: RetryPolicy = {
  attempts: 3,
  base: Duration.millis(500),
  cap: Duration.seconds(8),
  // Three attempts of 65 seconds each fit, with what they wait.
  deadline: Duration.minutes(4),
  maxRetryAfter: Duration.seconds(30)
}

export {
  /**
   * Three attempts within 4 minutes, with a random wait of up to 0.5 s and then up to 1 s between them. A `Retry-After` of
   * up to 30 s is waited for as well.
   *
   * @example
   * ```ts
   * import { PortOneClient, RetryPolicy } from "@effect-portone/core"
   * import { getPayment } from "@effect-portone/payments"
   *
   * // Whatever the client's policy is.
   * const read = PortOneClient.run(getPayment, { paymentId: "4f2d0c9a" }, { retry: RetryPolicy.default })
   * ```
   * @category policies
   * @since 0.1.0
   */
  defaultPolicy as default
}

/**
 * The default policy with some of its settings changed. Throws a `RangeError` where `attempts` is not a whole number of at least
 * 1 (or `Infinity`), as one that is read from nowhere would be: it would repeat without an end, or not at all.
 *
 * @example
 * ```ts
 * import { RetryPolicy } from "@effect-portone/core"
 *
 * const patient = RetryPolicy.make({ attempts: 6, cap: "30 seconds", deadline: "10 minutes" })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const make = (options: {
  readonly attempts?: number | undefined
  readonly base?: Duration.Input | undefined
  readonly cap?: Duration.Input | undefined
  readonly deadline?: Duration.Input | undefined
  readonly maxRetryAfter?: Duration.Input | undefined
}): RetryPolicy => {
  const duration = (input: Duration.Input | undefined, otherwise: Duration.Duration) =>
    input === undefined ? otherwise : Duration.fromInputUnsafe(input)
  const { attempts = defaultPolicy.attempts } = options
  if (!(attempts >= 1 && (Number.isInteger(attempts) || attempts === Infinity))) {
    throw new RangeError(`RetryPolicy: attempts must be a whole number of at least 1, not ${attempts}`)
  }
  return {
    attempts,
    base: duration(options.base, defaultPolicy.base),
    cap: duration(options.cap, defaultPolicy.cap),
    deadline: duration(options.deadline, defaultPolicy.deadline),
    maxRetryAfter: duration(options.maxRetryAfter, defaultPolicy.maxRetryAfter)
  }
}

/**
 * A policy that asks a schedule whether and when to try again. Each call runs the schedule from its start, with what each
 * attempt ended with as its input.
 *
 * The schedule is asked only about what is worth trying again at all: none can make the client repeat a declined charge. Its
 * waits are taken as they are, without jitter; a `Retry-After` can make them longer.
 *
 * @example
 * ```ts
 * import { RetryPolicy } from "@effect-portone/core"
 * import { Schedule } from "effect"
 *
 * const steady = RetryPolicy.fromSchedule(Schedule.max([Schedule.spaced("2 seconds"), Schedule.recurs(4)]))
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const fromSchedule = (
  schedule: Schedule.Schedule<unknown, Failure>,
  options: {
    readonly deadline?: Duration.Input | undefined
    readonly maxRetryAfter?: Duration.Input | undefined
  } = {}
): RetryPolicy => ({
  ...make(options),
  attempts: Infinity,
  delays: Effect.map(
    Schedule.toStep(schedule),
    (step): DelayOf =>
      (failure, now) =>
        Effect.match(step(now, failure), { onFailure: () => undefined, onSuccess: ([, delay]) => delay })
  )
})

/**
 * The policy of a scope: of every call within an effect that it is provided to, unless a call brings its own.
 *
 * @example
 * ```ts
 * import { RetryPolicy } from "@effect-portone/core"
 * import { Payments } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const readBoth = Effect.gen(function*() {
 *   const payments = yield* Payments
 *   return [yield* payments.getPayment({ paymentId: "a" }), yield* payments.getPayment({ paymentId: "b" })]
 * }).pipe(Effect.provideService(RetryPolicy.Current, RetryPolicy.none))
 * ```
 * @category services
 * @since 0.1.0
 */
export const Current: Context.Reference<RetryPolicy | undefined> = Context.Reference(
  "@effect-portone/core/RetryPolicy/Current",
  { defaultValue: (): RetryPolicy | undefined => undefined }
)

/**
 * Whether a documented error of this status says nothing of an earlier attempt with the same key. Credentials are looked at
 * before a key is, so a repetition that is turned away for them has not reached the stored answer of the first.
 *
 * @example
 * ```ts
 * import { RetryPolicy, UnauthorizedError } from "@effect-portone/core"
 *
 * // true: whether the first attempt was carried out is as open as before.
 * const isOpen = RetryPolicy.isSilentOnEarlierAttempts(UnauthorizedError.status)
 * ```
 * @category rules
 * @since 0.1.0
 */
export const isSilentOnEarlierAttempts = (status: number): boolean => status === 401 || status === 403
