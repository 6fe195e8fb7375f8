/** Keeps a value readable for a program and out of everything that prints an error. */
export const hide = (self: object, name: string, value: unknown): void => {
  Object.defineProperty(self, name, { value, enumerable: false, configurable: true })
}

/**
 * Leaves an error's stack with its first line. The frames of an error that the client makes are the client's and those
 * of Effect's interpreters. What a program needs is the trace of its spans, which `Cause.pretty` adds.
 */
export const dropFrames = <E extends Error>(error: E): E => {
  hide(error, "stack", String(error))
  return error
}
