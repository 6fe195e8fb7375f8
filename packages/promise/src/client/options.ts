/**
 * Reads what a promise needs of options that may be anything, as a caller without types may pass them. Of what is wrong
 * with them, the Effect client says so.
 */
import type { OwnOptions } from "@effect-portone/core/CallOptions"
import type { CallOptions } from "../CallOptions.ts"

/** Returns the signal of a call. */
export const signalOf = (options: Pick<CallOptions, "signal"> | undefined): AbortSignal | undefined => {
  try {
    return options?.signal
  } catch {
    return undefined
  }
}

/** Returns the store and the credentials of a call, if it has some. */
export const ownOf = (options: OwnOptions): OwnOptions | undefined => {
  try {
    const { credentials, storeId } = options
    return storeId === undefined && credentials === undefined ? undefined : { storeId, credentials }
  } catch {
    return undefined
  }
}
