/**
 * Knows the ids of look-ups in the tax office's register. An id names the kind of the look-up and the business, so it
 * serves for any number of counterparties, and a test can write one by itself.
 */

/** The kinds of look-ups: of a business's details, and of whether it is trading. */
export type LookUpKind = "info" | "status"

/** A look-up of a business. */
export interface LookUp {
  readonly kind: LookUpKind
  readonly brn: string
  /** False if the register had no answer that can be used. */
  readonly isValid: boolean
}

/** Returns the id of a look-up. */
export const lookUpIdOf = (kind: LookUpKind, brn: string): string => `business-${kind}-${brn}`

const form = /^business-(info|status)-(\d{10})(-invalid)?$/

/** Returns the look-up with this id, if it can have been made. */
export const findLookUp = (id: string): LookUp | undefined => {
  const [, kind, brn, invalid] = form.exec(id) ?? []
  return brn === undefined
    ? undefined
    : { kind: kind === "info" ? "info" : "status", brn, isValid: invalid === undefined }
}
