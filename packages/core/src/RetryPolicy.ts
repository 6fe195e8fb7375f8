/**
 * Decides how often a call tries again, and after which wait.
 *
 * The *decoded* answer decides whether trying again is worth it, never the status alone: most of PortOne's 502 answers
 * are a declined card, and repeating those would hammer the card. A documented error says so with its own
 * `isRetryable`, which the generator knows; the rule for all others is in `client/worth.ts` alone. The README of this
 * package has all of it as a table, with what is known after each failure.
 *
 * Every attempt carries the idempotency key of the first one, so that a call cannot take effect twice. A read has no
 * key and needs none.
 *
 * Three kinds of attempts are not the policy's, and cost no budget. After a 401 a call makes one more attempt if its
 * credentials have another value, even with {@link none}: PortOne refused the first before it did anything. While a
 * request with the same key still runs, a policy of more than one attempt asks again until its deadline, with waits
 * that grow from `base` (half a second at least) to `cap`: only that gives the request's answer. A policy of a schedule
 * leaves that to the schedule. No `Retry-After` ends such a call. And where a connection breaks that had been idle,
 * such a policy tries the next one at once, up to 256 times: a server or a firewall may have dropped all that a program
 * kept. Only Node tells of that.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import type { DocumentedError } from "./DocumentedError.ts"
import { durationOrThrow, readDuration } from "./internal/duration.ts"
import { optionsOrThrow, shown } from "./internal/options.ts"
import type { PortOneClientError } from "./PortOneClientError.ts"

/**
 * A policy as a value. A call's policy goes before its scope's ({@link Current}), and that before the client's.
 *
 * @category models
 * @since 0.1.0
 */
export interface RetryPolicy {
  /**
   * The most attempts that a call makes, the first one included. Three kinds of further attempts do not count: the one
   * with fresh credentials after a 401, those that wait for a request that still runs, and those after a connection
   * that had been idle, and broke.
   */
  readonly attempts: number
  /** The longest wait before the second attempt; each further one may wait twice as long. */
  readonly base: Duration.Duration
  /** The longest wait before any attempt, unless a `Retry-After` asks for more. */
  readonly cap: Duration.Duration
  /** The time for the whole call. No attempt starts later, and one that still runs then ends as if it had timed out. */
  readonly deadline: Duration.Duration
  /**
   * The longest `Retry-After` that a call waits for. If a server asks for more, the call ends with the failure it has.
   * Of a request that still runs, a longer one counts as this long, and one that leads past the deadline as none.
   */
  readonly maxRetryAfter: Duration.Duration
  /**
   * Decides in place of `attempts`, `base` and `cap`, anew for each call. See {@link fromSchedule}. If it dies, or
   * gives no duration, there is no other attempt, and the call ends with a `RetryDecisionError`.
   */
  readonly delays?: Effect.Effect<DelayOf> | undefined
}

/**
 * Returns the wait after an attempt that ended with `failure` at `now` (epoch milliseconds). `undefined` ends the call.
 *
 * @category models
 * @since 0.1.0
 */
export interface DelayOf {
  (failure: Failure, now: number): Effect.Effect<Duration.Duration | undefined>
}

/**
 * The failure that a call would end with after an attempt. It is the input of a schedule.
 *
 * @category models
 * @since 0.1.0
 */
export type Failure = DocumentedError | PortOneClientError

/**
 * The policy of a single attempt: nothing is tried again, except a refused token with a fresh one.
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
  // Enough for three attempts of 65 seconds each and the waits between them.
  deadline: Duration.minutes(4),
  maxRetryAfter: Duration.seconds(30)
}

export {
  /**
   * The default policy: three attempts within 4 minutes, with a random wait of up to 0.5 s and then up to 1 s between
   * them. A `Retry-After` of up to 30 s is added to the wait. A request that still runs is waited for until the 4
   * minutes are over, whatever its `Retry-After` says.
   *
   * @example
   * ```ts
   * import { PortOneClient, RetryPolicy } from "@effect-portone/core"
   * import { getPayment } from "@effect-portone/payments"
   *
   * // Goes before the client's policy.
   * const read = PortOneClient.run(getPayment, { paymentId: "4f2d0c9a" }, { retry: RetryPolicy.default })
   * ```
   * @category policies
   * @since 0.1.0
   */
  defaultPolicy as default
}

/** Returns true for a number of attempts: any other would repeat a call without end, or not at all. */
const isAttempts = (u: unknown): boolean => u === Infinity || (Number.isInteger(u) && Number(u) >= 1)

/**
 * Makes the default policy with some of its settings changed. Throws a `RangeError` if `attempts` is not a whole number
 * of at least 1 (or `Infinity`), such as `NaN` from a missing setting: the call would repeat without end, or not at
 * all. Throws one, too, if a duration is none, or is negative, and for options that are no object.
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
}): RetryPolicy =>
  optionsOrThrow("RetryPolicy", () => {
    const { attempts = defaultPolicy.attempts } = options
    if (!isAttempts(attempts)) {
      throw new RangeError(`RetryPolicy: attempts must be a whole number of at least 1, not ${shown(attempts)}`)
    }
    const duration = (name: (typeof durations)[number]) => {
      const input = options[name]
      return input === undefined ? defaultPolicy[name] : durationOrThrow(`RetryPolicy: ${name}`, input)
    }
    return {
      attempts,
      base: duration("base"),
      cap: duration("cap"),
      deadline: duration("deadline"),
      maxRetryAfter: duration("maxRetryAfter")
    }
  })

const durations = ["base", "cap", "deadline", "maxRetryAfter"] as const

/**
 * Says what is wrong with a policy, in words that follow its name, or returns `undefined` if nothing is. The client
 * asks it before it sends anything, so that no policy ends a call after a charge was sent.
 *
 * @example
 * ```ts
 * import { RetryPolicy } from "@effect-portone/core"
 *
 * const problem = RetryPolicy.problemOf({ attempts: 3 })
 * // 'is no policy: its "base" is no Duration. Make it with RetryPolicy.make'
 * ```
 * @category validation
 * @since 0.1.0
 */
export const problemOf = (policy: unknown): string | undefined => {
  const problem = partProblemOf(policy)
  return problem === undefined ? undefined : `is no policy: ${problem}. Make it with RetryPolicy.make`
}

const partProblemOf = (policy: unknown): string | undefined => {
  try {
    if (typeof policy !== "object" || policy === null) return "it is no object"
    // An object may have any fields. Each is checked before it counts as one of a policy's.
    const fields = policy as { readonly [Name in keyof RetryPolicy]?: unknown }
    if (!isAttempts(fields.attempts)) return 'its "attempts" are no whole number of at least 1'
    for (const name of durations) {
      const duration = fields[name]
      if (!Duration.isDuration(duration)) return `its "${name}" is no Duration`
      if (readDuration(duration) === undefined) return `its "${name}" is no Duration, or a negative one`
    }
    return fields.delays === undefined || Effect.isEffect(fields.delays) ? undefined : 'its "delays" are no Effect'
  } catch {
    // A getter or a proxy may throw.
    return "it cannot be read"
  }
}

/**
 * Makes a policy that asks a schedule whether and when to try again. Each call runs the schedule from its start. The
 * input of a step is the failure of the attempt before it.
 *
 * The schedule is asked only after failures that are worth trying again, so no schedule can make the client repeat a
 * declined charge. Its waits have no jitter added. A `Retry-After` can make them longer. A schedule that dies ends the
 * call with a `RetryDecisionError`, which has what is known of the attempts; one that takes longer than the deadline
 * ends it with the failure it has.
 *
 * Throws a `RangeError` if the schedule is none, and as {@link make} does.
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
): RetryPolicy => {
  if (!optionsOrThrow("RetryPolicy", () => Schedule.isSchedule(schedule))) {
    throw new RangeError("RetryPolicy: fromSchedule needs a Schedule")
  }
  return {
    ...make(options),
    attempts: Infinity,
    delays: Effect.map(
      Schedule.toStep(schedule),
      (step): DelayOf =>
        (failure, now) =>
          Effect.match(step(now, failure), { onFailure: () => undefined, onSuccess: ([, delay]) => delay })
    )
  }
}

/**
 * The policy of a scope. It holds for every call within an effect that it is provided to, unless a call brings its own.
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
 * Returns true if a documented error of this status says nothing of an earlier attempt with the same key. PortOne
 * checks credentials before it looks for a key, so a repetition that it refuses for them has not reached the first
 * one's answer.
 *
 * @example
 * ```ts
 * import { RetryPolicy, UnauthorizedError } from "@effect-portone/core"
 *
 * // true: the first attempt may have been carried out or not, as before.
 * const isOpen = RetryPolicy.isSilentOnEarlierAttempts(UnauthorizedError.status)
 * ```
 * @category rules
 * @since 0.1.0
 */
export const isSilentOnEarlierAttempts = (status: number): boolean => status === 401 || status === 403
