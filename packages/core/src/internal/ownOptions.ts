/**
 * Keeps what a call had for itself, the store and the credentials, beside the error that it failed with. It is no field
 * of the error, so nothing that prints errors meets it.
 */

const kept = new WeakMap<object, object>()

/** Keeps the options of a call for as long as its error lives. */
export const keepOwnOptions = (error: object, options: object): void => {
  kept.set(error, options)
}

/** Returns what was kept for an error. */
export const keptOptionsOf = (error: object): object | undefined => kept.get(error)
