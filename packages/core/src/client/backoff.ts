/** Computes the wait between two attempts of a call whose policy has no schedule of its own. */
import * as Duration from "effect/Duration"
import type { RetryPolicy } from "../RetryPolicy.ts"

/**
 * Returns the longest wait after the given attempt (1 is the first). The wait itself is drawn between zero and this
 * (full jitter), so that clients that failed together do not come back together.
 */
export const longestDelay = (policy: RetryPolicy, attempt: number): Duration.Duration =>
  Duration.min(policy.cap, Duration.times(policy.base, 2 ** (attempt - 1)))
