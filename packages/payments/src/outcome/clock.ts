/**
 * Decides whether PortOne still remembers the key of a call.
 *
 * PortOne forgets a key 3 hours after the request, by its own clock, and a repetition that comes later refunds twice.
 * The last ten minutes are a margin: half of it for the repetition itself, which may take as long, and half for this
 * program's clock.
 */
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as IdempotencyKey from "@effect-portone/core/IdempotencyKey"
import type { ServerTime } from "@effect-portone/core/ServerTime"

/** The difference of the two clocks from which this program's is wrong. `Date` itself tells whole seconds. */
export const tolerance = Duration.minutes(5)

/** Returns true if a call that began then has a key that PortOne remembers at this time of this program's clock. */
export const isRemembered = (startedAt: DateTime.Utc, now: DateTime.Utc): boolean =>
  // A time that is still to come tells of a clock that is wrong, and not of a key that is young.
  !DateTime.isGreaterThan(startedAt, now) && isYoung(startedAt, now)

/** Returns true if PortOne does not remember the key of a call any more that began then, if it is known when. */
export const isForgotten = (startedAt: DateTime.Utc | undefined, now: DateTime.Utc): boolean =>
  startedAt !== undefined &&
  Duration.isGreaterThan(DateTime.distance(startedAt, now), Duration.sum(IdempotencyKey.lifetime, tolerance))

/** Returns the difference of the two clocks, if it is one that counts. */
export const differenceOf = ({ local, server }: ServerTime): Duration.Duration | undefined => {
  const difference = Duration.abs(DateTime.distance(server, local))
  return Duration.isGreaterThan(difference, tolerance) ? difference : undefined
}

/** Says why PortOne's clock speaks against a repetition; undefined if it does not. */
export const problemOfClock = (startedAt: DateTime.Utc, time: ServerTime): string | undefined => {
  const difference = differenceOf(time)
  if (difference !== undefined) {
    return `this program's clock and PortOne's differ by ${Duration.format(difference)}`
  }
  return isYoung(startedAt, time.server) ? undefined : "PortOne may have forgotten its key by now"
}

const isYoung = (startedAt: DateTime.Utc, now: DateTime.Utc): boolean =>
  Duration.isLessThan(DateTime.distance(startedAt, now), IdempotencyKey.sendableFor)
