/**
 * Checks what a program is set up with: names, times and numbers. What makes no sense throws where it is written, and
 * not in an order that then waits for ever.
 */
import * as Duration from "effect/Duration"

/** The form of a name. It is a part of keys in the database, which have 100 characters for a kind and a name. */
const name = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u

/** Returns the workflow of a kind and a name, such as `charge/renewal`. Throws a `RangeError` for what is no name. */
export const workflowNamed = (kind: "charge" | "deposit" | "refund", given: string): string => {
  // A caller without types may pass anything.
  if (typeof given === "string" && name.test(given)) return `${kind}/${given}`
  throw new RangeError(`a name of ${kind}s is 1 to 64 letters, digits, dots, hyphens and underscores`)
}

const longest = Duration.days(36_500)

/**
 * Returns a time in whole milliseconds, as the ledger keeps it. Throws a `RangeError` for what is no time, is less than
 * another, or has no end.
 */
export const timeGiven = (
  option: string,
  given: Duration.Input,
  least: Duration.Duration = Duration.zero
): Duration.Duration => {
  const time = Number.isNaN(given) ? Duration.infinity : Duration.fromInputUnsafe(given)
  if (Duration.between(time, { minimum: least, maximum: longest })) {
    return Duration.millis(Math.ceil(Duration.toMillis(time)))
  }
  throw new RangeError(`${option} is ${Duration.format(least)} to 36500d`)
}

/** Returns a number. Throws a `RangeError` for one that is not whole, or less than another. */
export const numberGiven = (option: string, given: number, least: number): number => {
  if (Number.isSafeInteger(given) && given >= least) return given
  throw new RangeError(`${option} is a whole number of at least ${least}, and not ${String(given)}`)
}
