/**
 * Reads a duration that a program gave. Effect reads `NaN`, `{}` and an object of unknown units as zero, which would
 * end every call at once, or end no wait. So what is no duration is told from zero here.
 */
import * as Duration from "effect/Duration"
import * as Option from "effect/Option"

/** Returns the duration, or `undefined` if it is none or negative. It never throws. */
export const readDuration = (input: unknown): Duration.Duration | undefined => {
  try {
    // What is none makes `fromInput` return none, or makes a duration that is checked below.
    const duration = Option.getOrUndefined(Duration.fromInput(input as Duration.Input))
    if (duration === undefined || !(Duration.toMillis(duration) >= 0)) return undefined
    return Duration.isZero(duration) && !isZero(input) ? undefined : duration
  } catch {
    // A getter or a proxy may throw.
    return undefined
  }
}

/** Returns the duration, or throws a `RangeError` if it is none or negative. `name` says whose it is. */
export const durationOrThrow = (name: string, input: unknown): Duration.Duration => {
  const duration = readDuration(input)
  if (duration === undefined) throw new RangeError(`${name} must be a duration, and not a negative one`)
  return duration
}

/** Returns the duration, or throws a `RangeError` if it is none that passes some day. */
export const passingOrThrow = (name: string, input: unknown): Duration.Duration => {
  const duration = readDuration(input)
  if (duration === undefined || Duration.isZero(duration) || !Duration.isFinite(duration)) {
    throw new RangeError(`${name} must be a duration, longer than none and not without end`)
  }
  return duration
}

/** Returns true for what says zero itself. */
const isZero = (input: unknown): boolean => {
  if (typeof input === "number") return input === 0
  if (typeof input !== "object" || input === null || Duration.isDuration(input)) return true
  const parts: ReadonlyArray<unknown> = Object.values(input)
  return parts.length > 0 && parts.every((part) => part === 0)
}
