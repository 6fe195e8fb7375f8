/**
 * Tells how far a request has come, where the HTTP client says so.
 *
 * Most clients do not. A request that waits for a connection in a full pool looks like one that waits for its answer,
 * so one that timed out may have been sent. `node.ts` has a client that says when a request gets its connection.
 */
import * as Context from "effect/Context"

/** The progress of one request. The HTTP client writes it, and the attempt reads it. */
export interface Progress {
  /** True while the HTTP client holds the request, and will say when it gets a connection. */
  isWaiting: boolean
  /** True once the request has had a connection. Until then, nothing of it can have been sent. */
  isStarted: boolean
  /** The error with which the HTTP client gave up a request that never had a connection. */
  unsent: unknown
  /** The number of times that the HTTP client has been given the request: more than one if it tries again by itself. */
  tries: number
}

/** The progress of the attempt that runs in a fiber. */
export const Progress = Context.Reference<Progress | undefined>("@effect-portone/core/client/progress/Progress", {
  defaultValue: () => undefined
})

/** Returns the progress of a request that the HTTP client has not got yet. */
export const makeProgress = (): Progress => ({ isWaiting: false, isStarted: false, unsent: undefined, tries: 0 })

/** Returns true if a request that got no answer in time waited for a connection until then. */
export const isQueued = ({ isStarted, isWaiting }: Progress): boolean => isWaiting && !isStarted

/**
 * Returns true if a request that failed was not sent, false if it may have been, and `undefined` if only the error can
 * say: the HTTP client does not, or the error is another client's, to which a program changed over.
 */
export const isUnsent = ({ isStarted, tries, unsent }: Progress, error: unknown): boolean | undefined => {
  if (isStarted) return false
  if (unsent !== undefined && isCausedBy(error, unsent)) return true
  // The error is that of the last try, and says nothing of those before.
  return tries > 1 ? false : undefined
}

const isCausedBy = (error: unknown, cause: unknown, depth = 0): boolean =>
  error === cause ||
  (depth < 5 &&
    typeof error === "object" &&
    error !== null &&
    "cause" in error &&
    isCausedBy(error.cause, cause, depth + 1))
