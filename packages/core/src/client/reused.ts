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
import { type Listeners, objectAt, subscribe } from "./channels.ts"

/** Connections that have carried an answer. */
const used = new WeakSet<object>()
/** The connection of each request of undici's. */
const connectionOf = new WeakMap<object, object>()
/** Requests that were sent on a connection that had carried an answer. */
const onUsed = new WeakSet<object>()
/** The errors of such requests. */
const errors = new WeakSet<object>()

/** The listeners, by the name of their channel. */
const listeners: Listeners = {
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

let isWatching = false

/** Begins to watch the connections of this process, unless it does already. */
export const watchConnections = (): void => {
  if (isWatching) return
  isWatching = true
  subscribe(listeners)
}

/** Returns true if this error, or one that caused it, is of a request on a connection that had carried an answer. */
export const isOnUsedConnection = (error: unknown, depth = 0): boolean => {
  if (typeof error !== "object" || error === null || depth > 5) return false
  return errors.has(error) || ("cause" in error && isOnUsedConnection(error.cause, depth + 1))
}
