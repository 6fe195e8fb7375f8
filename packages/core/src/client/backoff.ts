/** Computes the wait between two attempts of a call whose policy has no schedule of its own. */
import * as Duration from "effect/Duration"
import type { RetryPolicy } from "../RetryPolicy.ts"

/**
 * Returns the longest wait after the given attempt (1 is the first). The wait itself is drawn between zero and this
 * (full jitter), so that clients that failed together do not come back together.
 */
export const longestDelay = (policy: Pick<RetryPolicy, "base" | "cap">, attempt: number): Duration.Duration =>
  Duration.min(policy.cap, Duration.times(policy.base, 2 ** (attempt - 1)))

/**
 * Returns the longest wait after the given answer (1 is the first) that says that the first request still runs. Even a
 * policy without waits waits here: such answers come at once, and may come for a minute.
 */
export const longestDelayWhileRunning = (policy: RetryPolicy, answer: number): Duration.Duration => {
  const base = Duration.max(policy.base, shortestBase)
  return longestDelay({ base, cap: Duration.max(policy.cap, base) }, answer)
}

const shortestBase = Duration.millis(500)
