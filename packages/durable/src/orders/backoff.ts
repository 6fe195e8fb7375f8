/**
 * Decides how long an order waits after a passing fault.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"

const first = Duration.toMillis(Duration.seconds(5))
const longest = Duration.toMillis(Duration.minutes(5))

/** The number of faults in a row from which somebody is told, and after which again every so often. */
const tellEvery = 12

/** Returns true if somebody is to be told of the so manieth fault in a row: the third, and then about once an hour. */
export const isTold = (strikes: number): boolean => strikes === 3 || strikes % tellEvery === 0

/**
 * Returns the wait after so many faults in a row, in milliseconds: from 5 seconds, twice as long each time, to 5
 * minutes; a fifth more or less, so that orders that failed together do not come again together.
 */
export const waitAfter = (strikes: number): Effect.Effect<number> =>
  Effect.map(Random.nextBetween(0.8, 1.2), (part) =>
    Math.round(Math.min(longest, first * 2 ** Math.max(0, strikes - 1)) * part)
  )
