/**
 * Decides how long a call may repeat itself with its idempotency key.
 */
import * as Duration from "effect/Duration"

/** The time for which PortOne keeps a key, from the first request that carried it. */
export const lifetime = Duration.hours(3)

/** The time within which requests with a key begin. Some is left for one that is under way, and for clocks. */
export const sendableFor = Duration.subtract(lifetime, Duration.minutes(10))
