/**
 * How often a call is tried again, how long it waits between attempts, and which failures are worth it.
 *
 * What is worth trying again is decided from the *decoded* answer, never from the status alone: most of PortOne's 502
 * answers are a declined card, and repeating those would hammer it.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import type { PortOneClientErrorReason } from "./PortOneClientError.ts"

/**
 * A policy as a value.
 *
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
  /** No attempt is started later than this after the call began, whatever a `Retry-After` asks for. */
  readonly deadline: Duration.Duration
}

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
  deadline: Duration.infinity
}

const defaultPolicy: RetryPolicy = {
  attempts: 3,
  base: Duration.millis(500),
  cap: Duration.seconds(8),
  deadline: Duration.minutes(3)
}

export {
  /**
   * Three attempts, with a random wait of up to 0.5 s and then up to 1 s between them, started within 3 minutes.
   *
   * @category policies
   * @since 0.1.0
   */
  defaultPolicy as default
}

/**
 * The default policy with some of its settings changed.
 *
 * @example
 * ```ts
 * import { RetryPolicy } from "@effect-portone/core"
 *
 * const patient = RetryPolicy.make({ attempts: 6, cap: "30 seconds" })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const make = (options: {
  readonly attempts?: number | undefined
  readonly base?: Duration.Input | undefined
  readonly cap?: Duration.Input | undefined
  readonly deadline?: Duration.Input | undefined
}): RetryPolicy => ({
  attempts: options.attempts ?? defaultPolicy.attempts,
  base: options.base === undefined ? defaultPolicy.base : Duration.fromInputUnsafe(options.base),
  cap: options.cap === undefined ? defaultPolicy.cap : Duration.fromInputUnsafe(options.cap),
  deadline: options.deadline === undefined ? defaultPolicy.deadline : Duration.fromInputUnsafe(options.deadline)
})

/**
 * The longest wait after the given attempt (1 is the first); the wait itself is drawn between zero and this.
 *
 * Full jitter, so that clients which failed together do not come back together.
 *
 * @category delays
 * @since 0.1.0
 */
export const longestDelay = (policy: RetryPolicy, attempt: number): Duration.Duration =>
  Duration.min(policy.cap, Duration.times(policy.base, 2 ** (attempt - 1)))

/**
 * Whether a failure that is not a documented error is worth another attempt with the same key.
 *
 * Documented errors decide for themselves (`isRetryable`): the generator marks those that PortOne calls temporary.
 *
 * @category rules
 * @since 0.1.0
 */
export const isRetryableReason = (reason: PortOneClientErrorReason): boolean => {
  switch (reason._tag) {
    // Nothing was sent, and the same input would be refused again.
    case "InputError":
      return false
    case "CredentialsError":
      return reason.isRetryable
    // Nothing came, or not all of it. The key makes repeating safe, and is how to learn the end of a lost answer.
    case "TransportError":
    case "TimeoutError":
      return true
    // The first request with this key is still running: asking again is how to get its answer.
    case "OutstandingRequestError":
      return true
    // PortOne did it, and would give the same answer again, stored under the key.
    case "DecodeError":
      return false
    case "UndocumentedError":
      switch (reason.status) {
        // Too slow, too many, or a fault before or behind the API: it may pass.
        case 408:
        case 429:
        case 500:
        case 503:
        case 504:
          return true
        // A gateway's page is an outage. An error of PortOne's, even one we do not know, is an answer: a PG declined.
        case 502:
          return reason.type === undefined
        default:
          return false
      }
  }
}
