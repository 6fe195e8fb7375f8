/**
 * Tells whether a request failed on a connection that had carried an answer before.
 *
 * Servers and load balancers close connections that were idle, often many at once, and a request may be under way on
 * one of them then. Such a failure is no sign of an outage, unlike one on a new connection. The errors of HTTP clients
 * do not say which it was; the diagnostics channels of Node do, for undici, `fetch` and `node:http`. Where there are
 * none, no failure counts as one on a used connection.
 *
 * The first attempt subscribes, for good: a subscription for each attempt would cost more than what is published. All
 * that is kept is held weakly.
 */
import { hasProperty } from "effect/Predicate"

/** Connections that have carried an answer. */
const used = new WeakSet<object>()
/** The connection of each request of undici's. */
const connectionOf = new WeakMap<object, object>()
/** Requests that were sent on a connection that had carried an answer. */
const onUsed = new WeakSet<object>()
/** The errors of such requests. */
const errors = new WeakSet<object>()

const objectAt = (message: unknown, name: string): object | undefined => {
  const value = hasProperty(message, name) ? message[name] : undefined
  return typeof value === "object" && value !== null ? value : undefined
}

/** The listeners, by the name of their channel. What is published is any other code's, so each looks at it first. */
const listeners: Readonly<Record<string, (message: unknown) => void>> = {
  "undici:client:sendHeaders": (message) => {
    const request = objectAt(message, "request")
    const connection = objectAt(message, "socket")
    if (request === undefined || connection === undefined) return
    connectionOf.set(request, connection)
    if (used.has(connection)) onUsed.add(request)
  },
  "undici:request:headers": (message) => {
    const request = objectAt(message, "request")
    const connection = request === undefined ? undefined : connectionOf.get(request)
    if (connection !== undefined) used.add(connection)
  },
  "undici:request:error": (message) => {
    const request = objectAt(message, "request")
    const error = objectAt(message, "error")
    if (request !== undefined && error !== undefined && onUsed.has(request)) errors.add(error)
  },
  "http.client.request.error": (message) => {
    const request = objectAt(message, "request")
    const error = objectAt(message, "error")
    if (error !== undefined && hasProperty(request, "reusedSocket") && request.reusedSocket === true) errors.add(error)
  }
}

/** The part of Node's `process` and of its module `diagnostics_channel` that is used here. */
interface Runtime {
  readonly process?: {
    readonly getBuiltinModule?: (
      name: string
    ) => { readonly subscribe?: (channel: string, listener: (message: unknown) => void) => void } | undefined
  }
}

let isWatching = false

/** Begins to watch the connections of this process, unless it does already. */
export const watchConnections = (): void => {
  if (isWatching) return
  isWatching = true
  // No import: most runtimes have no such module. The type names only what may be there, and all of it is optional.
  const { process } = globalThis as Runtime
  const channels = process?.getBuiltinModule?.("node:diagnostics_channel")
  for (const [channel, listener] of Object.entries(listeners)) channels?.subscribe?.(channel, listener)
}

/** Returns true if this error, or one that caused it, is of a request on a connection that had carried an answer. */
export const isOnUsedConnection = (error: unknown, depth = 0): boolean => {
  if (typeof error !== "object" || error === null || depth > 5) return false
  return errors.has(error) || ("cause" in error && isOnUsedConnection(error.cause, depth + 1))
}
