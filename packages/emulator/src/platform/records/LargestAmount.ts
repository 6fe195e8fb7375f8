/**
 * Bounds the amounts that a request or the control brings in, so that the sum of thousands of them is still an exact
 * integer. PortOne documents no bound.
 */

/** The largest amount in minor units: a trillion. */
export const largestAmount = 1_000_000_000_000

/** Returns true if an amount is too large to be settled, in either direction. */
export const isTooLarge = (amount: number): boolean => Math.abs(amount) > largestAmount
