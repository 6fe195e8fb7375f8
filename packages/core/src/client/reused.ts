/**
 * Tells whether a request failed on a connection that had carried an answer before.
 *
 * Servers and load balancers close connections that were idle, often many at once, and a request may be under way on
 * one of them then. Such a failure is no sign of an outage, unlike one on a new connection. The errors of HTTP clients
 * do not say which it was; the diagnostics channels of Node do, for undici, `fetch` and `node:http`. Where there are
 * none, no failure counts as one on a used connection.
 *
 * The first attempt subscribes, for good: a subscription for each attempt would cost more than what is published. But
 * for the latest request, all that is kept is held weakly.
 */
import { hasProperty } from "effect/Predicate"
import { type Listeners, objectAt, subscribe } from "./channels.ts"

/** Connections on which a request was sent. With HTTP/1, the next one is sent after its answer. */
const begun = new WeakSet<object>()
/** The request whose headers were published last. Its stream of HTTP/2, if it has one, is made right after. */
let latest: Marked | undefined
/** The errors that broke connections on which a request had been sent. */
const breaks = new WeakSet<object>()
/** The connections that broke. */
const broken = new WeakSet<object>()
/** The errors of requests on connections that had carried an answer. */
const errors = new WeakSet<object>()

/**
 * A request of undici's, with a mark if it was sent on a connection that had carried an answer. A `WeakSet` of all
 * requests would be work for the garbage collector.
 */
interface Marked {
  [onUsed]?: boolean
}

const onUsed: unique symbol = Symbol("@effect-portone/core/client/reused/onUsed")

/** The listeners, by the name of their channel. */
const listeners: Listeners = {
  "undici:client:sendHeaders": (message) => {
    const request: Marked | undefined = objectAt(message, "request")
    const connection = objectAt(message, "socket")
    if (request === undefined || connection === undefined) return
    latest = request
    if (begun.has(connection)) request[onUsed] = true
    else {
      request[onUsed] = false
      begun.add(connection)
      noteBreakOf(connection)
    }
  },
  "http2.client.stream.created": (message) => {
    // It has several requests under way at once, so that one was sent before says nothing.
    if (objectAt(message, "stream") !== undefined && latest !== undefined) latest[onUsed] = false
    latest = undefined
  },
  "undici:request:error": (message) => {
    const request: Marked | undefined = objectAt(message, "request")
    const error = objectAt(message, "error")
    if (error === undefined || request === undefined) return
    // undici gives a connection to one request at a time, so one that was not sent yet waited on an idle connection.
    if (request[onUsed] ?? breaks.has(error)) errors.add(error)
  },
  "http.client.request.error": (message) => {
    const request = objectAt(message, "request")
    const error = objectAt(message, "error")
    if (error !== undefined && hasProperty(request, "reusedSocket") && request.reusedSocket === true) errors.add(error)
  }
}

/** Notes the error that breaks a connection, before undici tells of it. One of HTTP/2 has several requests at once. */
const noteBreakOf = (connection: object): void => {
  if (!hasProperty(connection, "prependOnceListener") || typeof connection.prependOnceListener !== "function") return
  if (hasProperty(connection, "alpnProtocol") && connection.alpnProtocol === "h2") return
  connection.prependOnceListener("error", (error: unknown) => {
    broken.add(connection)
    if (typeof error === "object" && error !== null) breaks.add(error)
  })
}

/** Returns true if a connection of undici's has broken, and not merely ended. One of HTTP/2 is not looked after. */
export const hasBroken = (connection: object): boolean => broken.has(connection)

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
