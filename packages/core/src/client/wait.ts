/**
 * Decides how long a call waits before another attempt, by its policy and by the `Retry-After` of the last answer.
 *
 * A policy's schedule is a program's own code. Something was sent before it is asked, so a schedule that dies or hangs
 * must not hide what is known of that.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as RetryPolicy from "../RetryPolicy.ts"
import type { Problem } from "./problem.ts"
import { retryAfterMillis } from "./retryAfter.ts"
import { withinAtMost } from "./within.ts"

/** The last attempt of a call, as far as the next wait depends on it. */
export interface Ended {
  readonly failure: RetryPolicy.Failure
  /** The header `Retry-After` of its answer. */
  readonly retryAfter: string | undefined
  /** True if the answer says that a request with the same key still runs. */
  readonly isOutstanding: boolean
  /** The longest wait of a policy without a schedule. */
  readonly longest: Duration.Duration
}

/** The terms of all waits of one call. */
export interface Waiting {
  readonly retry: RetryPolicy.RetryPolicy
  /** The end of the call's time, in epoch milliseconds. */
  readonly deadline: number
  readonly now: () => number
  /** Draws a number between 0 and 1. */
  readonly draw: () => number
}

/**
 * Returns the milliseconds to wait after each attempt of one call, or `undefined` if there is to be no other. It fails
 * if the policy's schedule is no good.
 */
export type Waits = (ended: Ended) => Effect.Effect<number | undefined, Problem>

/** Makes the function of one call. */
export const makeWaits = ({ deadline, draw, now, retry }: Waiting): Waits => {
  let delays: RetryPolicy.DelayOf | undefined
  const most = Duration.toMillis(retry.maxRetryAfter)

  const bySchedule = (
    making: Effect.Effect<RetryPolicy.DelayOf>,
    failure: RetryPolicy.Failure
  ): Effect.Effect<number | undefined, Problem> => {
    const asked = Effect.suspend(() =>
      Effect.flatMap(delays === undefined ? making : Effect.succeed(delays), (delayOf) =>
        (delays = delayOf)(failure, now())
      )
    )
    const inTime = withinAtMost(asked, Duration.millis(deadline - now()), () => Effect.undefined)
    return Effect.flatMap(
      // An interruption of the call itself comes to no handler.
      Effect.catchCause(inTime, (defect) =>
        Effect.fail<Problem>({ description: "the schedule of its retry policy died", defect })
      ),
      (delay) => {
        if (delay === undefined) return Effect.undefined
        const millis = Duration.isDuration(delay) ? Duration.toMillis(delay) : NaN
        return Number.isNaN(millis)
          ? Effect.fail({
              description: "the schedule of its retry policy gave a wait that is no Duration",
              defect: delay
            })
          : Effect.succeed(Math.max(0, millis))
      }
    )
  }

  return ({ failure, isOutstanding, longest, retryAfter }) => {
    const asked = retryAfterMillis(retryAfter, now())
    // The policy does not wait that long, and the server does not want to be asked earlier: the call ends here. A
    // request that still runs is the exception: only asking again gives its answer, and the call may wait for it.
    if (asked > most && !isOutstanding) return Effect.undefined
    const { delays: making } = retry
    const own = making === undefined ? Effect.succeed(Duration.toMillis(longest) * draw()) : bySchedule(making, failure)
    return Effect.map(own, (delay) => {
      if (delay === undefined) return undefined
      const heeded = Math.min(asked, most)
      // The server asks this of every client that it turned away, so the client's own jitter comes on top of it.
      const wait = making === undefined ? heeded + delay : Math.max(heeded, delay)
      return isOutstanding && now() + wait >= deadline ? delay : wait
    })
  }
}
