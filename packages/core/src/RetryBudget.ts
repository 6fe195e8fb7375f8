/**
 * Limits the retries that all calls of a client make together.
 *
 * If PortOne is down, every call fails, and three attempts for each would triple the load under which PortOne has to
 * come back. So one bucket of tokens pays for all retries. Failures empty it and successes fill it: while calls mostly
 * succeed, a failed one can always be tried again, and in an outage the client soon makes one attempt for each call.
 * The figures are those of AWS's clients.
 *
 * Three kinds of attempts cost nothing, as they are no sign of an outage: one with fresh credentials after a 401, one
 * that waits for a request that still runs, and, on Node, one after a connection broke that had carried an answer
 * before. A server may close hundreds of idle connections at once.
 *
 * @since 0.1.0
 */
import { optionsOrThrow, shown } from "./internal/options.ts"

/**
 * A bucket of tokens that pay for retries. Clients that share a bucket spend it together.
 *
 * A program may bring one of its own. If its `take` throws, or returns anything else, there is no other attempt, and
 * the call ends with a `RetryDecisionError`. If its `giveBack` throws, the call succeeds, and a warning is logged.
 *
 * @category models
 * @since 0.1.0
 */
export interface RetryBudget {
  /** Returns the number of tokens that are left. */
  readonly available: () => number
  /**
   * Takes tokens for a retry, more of them after a timeout. Returns their number, or `undefined` if too few are left.
   */
  readonly take: (afterTimeout: boolean) => number | undefined
  /** Refunds the cost of the last retry after a success, or `successRefund` if there was no retry. */
  readonly giveBack: (taken: number | undefined) => void
}

/**
 * Makes a full bucket. Throws a `RangeError` if a number of tokens is negative or not a number, as such a bucket would
 * pay for every retry, and for options that are no object.
 *
 * @example
 * ```ts
 * import { PortOneClient, RetryBudget } from "@effect-portone/core"
 * import { Redacted } from "effect"
 *
 * // At most twenty retries without a success between them.
 * const client = PortOneClient.layer({
 *   apiSecret: Redacted.make("secret"),
 *   retryBudget: RetryBudget.make({ capacity: 100 })
 * })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const make = (
  options: {
    /** The most tokens that the bucket holds. 500 when absent. */
    readonly capacity?: number | undefined
    /** The cost of a retry. 5 when absent. */
    readonly retryCost?: number | undefined
    /** The cost of a retry after a timeout, which kept a connection busy for long. 10 when absent. */
    readonly timeoutCost?: number | undefined
    /** The tokens that a success without a retry adds. 1 when absent. */
    readonly successRefund?: number | undefined
  } = {}
): RetryBudget => {
  const { capacity, retryCost, successRefund, timeoutCost } = optionsOrThrow("RetryBudget", () => {
    const { capacity = 500, retryCost = 5, successRefund = 1, timeoutCost = 10 } = options
    return { capacity, retryCost, successRefund, timeoutCost }
  })
  for (const [name, tokens] of Object.entries({ capacity, retryCost, successRefund, timeoutCost })) {
    if (typeof tokens !== "number" || !(tokens >= 0)) {
      throw new RangeError(`RetryBudget: ${name} must be a number of at least 0, not ${shown(tokens)}`)
    }
  }
  let available = capacity
  return {
    available: () => available,
    take: (afterTimeout) => {
      const cost = afterTimeout ? timeoutCost : retryCost
      if (cost > available) return undefined
      available -= cost
      return cost
    },
    giveBack: (taken) => {
      available = Math.min(capacity, available + (taken ?? successRefund))
    }
  }
}

/**
 * A budget that is never spent, so each call may make all attempts of its policy.
 *
 * @example
 * ```ts
 * import { PortOneClient, RetryBudget } from "@effect-portone/core"
 *
 * // For a job that runs alone, at night.
 * const client = PortOneClient.layerConfig({ retryBudget: RetryBudget.unlimited })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const unlimited: RetryBudget = {
  available: () => Infinity,
  take: () => 0,
  giveBack: () => {}
}
