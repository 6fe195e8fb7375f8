/** Says how far a cancellation of a payment is that of the call in question. */

/**
 * - `Same`: all details that the payment tells are those of the call.
 * - `Cut`: they are, but one reason is only the beginning of the other, or may have lost its mark.
 * - `Other`: it is another cancellation.
 * - `Unclear`: it may be the one of the call, but not all of it can be read.
 */
export type Likeness = "Same" | "Cut" | "Other" | "Unclear"

/** Returns the likeness that several details have together. */
export const together = (details: ReadonlyArray<Likeness>): Likeness =>
  (["Other", "Unclear", "Cut"] as const).find((likeness) => details.includes(likeness)) ?? "Same"

/** Takes a difference for a doubt, where it may have a reason. */
export const doubted = (likeness: Likeness): Likeness => (likeness === "Other" ? "Unclear" : likeness)
