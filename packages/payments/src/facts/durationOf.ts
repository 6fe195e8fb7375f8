import * as Duration from "effect/Duration"
import * as Option from "effect/Option"

/**
 * Returns the duration that a value from outside stands for; undefined if it stands for none, or for less than nothing.
 *
 * `Duration` itself takes for zero what it does not understand, such as `NaN` or a `Date`. A wait that is lost like
 * that ends before anything is proven.
 */
export const durationOf = (input: unknown): Duration.Duration | undefined => {
  if (Number.isNaN(input)) return undefined
  // The cast is safe: `fromInput` checks its argument.
  const duration = Option.getOrUndefined(Duration.fromInput(input as Duration.Input))
  if (duration === undefined || Duration.isNegative(duration)) return undefined
  const isUnderstood = typeof input !== "object" || Duration.isDuration(input) || !Duration.isZero(duration)
  return isUnderstood ? duration : undefined
}
