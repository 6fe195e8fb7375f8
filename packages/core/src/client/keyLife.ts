/**
 * Decides how long a call may repeat itself with its idempotency key.
 */
import * as Duration from "effect/Duration"

/** The time for which PortOne keeps a key, from the first request that carried it. */
export const lifetime = Duration.hours(3)

/** The time that is left for an attempt which is under way, and for clocks. */
const margin = Duration.minutes(10)

/** The milliseconds within which a call makes its attempts. Later, PortOne would carry out the same request again. */
export const longestWithKey = Duration.toMillis(lifetime) - Duration.toMillis(margin)
