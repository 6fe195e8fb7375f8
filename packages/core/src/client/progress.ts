/**
 * Tells how far a request has come, where the HTTP client says so.
 *
 * Most clients do not. A request that waits for a connection in a full pool looks like one that waits for its answer,
 * so one that timed out may have been sent. `node.ts` has a client that says when a request gets its connection.
 */
import * as Context from "effect/Context"

/** The progress of one request. The HTTP client writes it, and the attempt reads it. */
export interface Progress {
  /** True once the HTTP client has taken the request, and will say when it gets a connection. */
  isWatched: boolean
  /** True once the request has a connection. Until then, nothing of it can have been sent. */
  isStarted: boolean
}

/** The progress of the attempt that runs in a fiber. */
export const Progress = Context.Reference<Progress | undefined>("@effect-portone/core/client/progress/Progress", {
  defaultValue: () => undefined
})

/** Returns true if nothing was sent, false if something may have been, `undefined` if the HTTP client does not say. */
export const isUnsent = ({ isStarted, isWatched }: Progress): boolean | undefined =>
  isWatched ? !isStarted : undefined
