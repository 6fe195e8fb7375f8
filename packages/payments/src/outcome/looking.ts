/**
 * Reads a payment with patience, and takes note of all that tells that there is one.
 *
 * That there is no such payment is proof only if no answer says otherwise. A success that cannot be read does, too, and
 * so does one after which the client tries again by itself.
 */
import * as Effect from "effect/Effect"
import { hasProperty } from "effect/Predicate"
import * as Schedule from "effect/Schedule"
import { isPortOneClientError } from "@effect-portone/core/PortOneClientError"
import * as RetryPolicy from "@effect-portone/core/RetryPolicy"

/** Makes a policy of three attempts that tells of each failure after which it tries again. */
export const watchedPolicy = (tell: (failure: RetryPolicy.Failure) => void): RetryPolicy.RetryPolicy => {
  const { delays, ...policy } = RetryPolicy.fromSchedule(
    Schedule.max([Schedule.exponential("500 millis"), Schedule.recurs(2)])
  )
  return {
    ...policy,
    delays:
      delays === undefined
        ? undefined
        : Effect.map(delays, (delayOf) => (failure, now) => {
            tell(failure)
            return delayOf(failure, now)
          })
  }
}

/** Returns true for the failure of a reading whose answer had a status of success. */
export const isOfSuccess = (failure: unknown): boolean =>
  isPortOneClientError(failure) && (failure.outcome === "Applied" || hasStatusOfSuccess(failure.reason))

const hasStatusOfSuccess = (reason: unknown): boolean => {
  // The reason why nothing was tried again holds that of the last attempt.
  if (hasProperty(reason, "last")) return hasStatusOfSuccess(reason.last)
  const status = hasProperty(reason, "status") ? reason.status : undefined
  return typeof status === "number" && status >= 200 && status < 300
}
