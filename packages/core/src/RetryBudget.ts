/**
 * How many retries all calls of a client may make together.
 *
 * When PortOne is down, every call fails, and three attempts for each would triple the load under which it is to come back.
 * So retries are paid for from one bucket of tokens, which failures empty and successes fill: while calls mostly succeed, a
 * failed one can always be tried again; in an outage the client soon sends each request once. The figures are those that
 * AWS's clients use.
 *
 * @since 0.1.0
 */

/**
 * A bucket of tokens. One that is shared by several clients is spent by all of them.
 *
 * @example
 * ```ts
 * import type { RetryBudget } from "@effect-portone/core"
 *
 * // For a health check: fewer than ten retries are left.
 * const isInTrouble = (budget: RetryBudget.RetryBudget) => budget.available() < 50
 * ```
 * @category models
 * @since 0.1.0
 */
export interface RetryBudget {
  /** How many tokens are left. */
  readonly available: () => number
  /** Pays for a retry, a costlier one after a timeout. Gives what it took, or `undefined` when that much is not left. */
  readonly take: (afterTimeout: boolean) => number | undefined
  /** After a success: gives back what its retries took last, or a little where it needed none. */
  readonly giveBack: (taken: number | undefined) => void
}

/**
 * Makes a full bucket. Throws a `RangeError` where a number of tokens is none, or negative: such a bucket would pay for
 * everything.
 *
 * @example
 * ```ts
 * import { PortOneClient, RetryBudget } from "@effect-portone/core"
 * import { Redacted } from "effect"
 *
 * // Twenty retries without a success between them, at most.
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
    /** How many tokens there can be; 500 when absent. */
    readonly capacity?: number | undefined
    /** What a retry takes; 5 when absent. */
    readonly retryCost?: number | undefined
    /** What a retry takes after a timeout, which has kept a connection busy for long; 10 when absent. */
    readonly timeoutCost?: number | undefined
    /** What a success without a retry brings; 1 when absent. */
    readonly successRefund?: number | undefined
  } = {}
): RetryBudget => {
  const { capacity = 500, retryCost = 5, successRefund = 1, timeoutCost = 10 } = options
  for (const [name, tokens] of Object.entries({ capacity, retryCost, successRefund, timeoutCost })) {
    if (!(tokens >= 0)) throw new RangeError(`RetryBudget: ${name} must be a number of at least 0, not ${tokens}`)
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
 * Never spent: each call may make all attempts of its policy.
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
