/**
 * Reads the signal of options that may be anything, as a caller without types may pass it. Of what is wrong with them,
 * the Effect client says so.
 */
export const signalOf = (options: { readonly signal?: AbortSignal | undefined } | undefined): AbortSignal | undefined => {
  try {
    return options?.signal
  } catch {
    return undefined
  }
}
