/**
 * Ends what is measured after a minute, wherever it is: another build may be a thousand times slower, and its cost so
 * far tells enough.
 */
export const limit = 60_000

/** A time of `performance.now()`. */
export const deadline = (milliseconds = limit): number => performance.now() + milliseconds

/** Returns the words of a measurement that ended at its limit. */
export const stopped = (reached: number, of: string): string =>
  `stopped after ${limit / 1_000} s, at ${reached.toLocaleString("en")} ${of}`
