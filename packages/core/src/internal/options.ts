/**
 * Reads options where a thing is made of them at once, and not in an effect that could fail: what cannot be used throws
 * a `RangeError` that says whose it is. A caller without types may pass anything.
 */

/** Reads options. What throws while they are read, as `undefined` or a revoked proxy does, becomes a `RangeError`. */
export const optionsOrThrow = <A>(name: string, read: () => A): A => {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) throw error
    throw new RangeError(`${name}: the options are no object, or cannot be read`)
  }
}

/** Shows a value that is not the number it has to be. A value of another type is not shown, as it may hold anything. */
export const shown = (value: unknown): string => {
  if (typeof value === "number" || value === undefined || value === null) return String(value)
  return `of type ${typeof value}`
}
