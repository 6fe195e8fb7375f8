/**
 * Tells whether a request failed on a connection that had carried an answer before, and nothing of its own.
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
/** Connections of HTTP/2 that have carried an answer. */
const answered = new WeakSet<object>()
/** The request whose headers were published last. Its stream of HTTP/2, if it has one, is made right after. */
let latest: Marked | undefined
/** The connection of that request. */
let latestConnection: object | undefined
/** The errors that broke connections on which a request had been sent. */
const breaks = new WeakSet<object>()
/** The connections that broke. */
const broken = new WeakSet<object>()
/** The errors of requests on connections that had carried an answer. */
const errors = new WeakSet<object>()

/**
 * A request of undici's, with a mark of the connection that it was sent on, if that had carried an answer, and of the
 * bytes that had been read from it. A `WeakMap` of all requests would be work for the garbage collector.
 */
interface Marked {
  [onUsed]?: object | false
  [readBefore]?: number
}

const onUsed: unique symbol = Symbol("@effect-portone/core/client/reused/onUsed")
const readBefore: unique symbol = Symbol("@effect-portone/core/client/reused/readBefore")

const readFrom = (connection: object): number =>
  hasProperty(connection, "bytesRead") && typeof connection.bytesRead === "number" ? connection.bytesRead : 0

/** The bytes by which TLS says that a connection ends. Those of an answer's first line are more. */
const mostOfEnd = 48

/** Returns true if nothing of an answer has come since a request was sent on this connection. */
const isUnanswered = (connection: object, before: number): boolean => {
  const isEncrypted = hasProperty(connection, "encrypted") && connection.encrypted === true
  return readFrom(connection) - before <= (isEncrypted ? mostOfEnd : 0)
}

/** Returns true for what a proxy is asked for a tunnel. Its connection has carried nothing of ours yet. */
const isForTunnel = (request: object): boolean => hasProperty(request, "method") && request.method === "CONNECT"

/** The listeners, by the name of their channel. */
const listeners: Listeners = {
  "undici:client:sendHeaders": (message) => {
    const request: Marked | undefined = objectAt(message, "request")
    const connection = objectAt(message, "socket")
    if (request === undefined || connection === undefined || isForTunnel(request)) return
    latest = request
    latestConnection = connection
    if (begun.has(connection)) {
      request[onUsed] = connection
      request[readBefore] = readFrom(connection)
    } else {
      request[onUsed] = false
      begun.add(connection)
      noteBreakOf(connection)
    }
  },
  "http2.client.stream.created": (message) => {
    const stream = objectAt(message, "stream")
    const [request, connection] = [latest, latestConnection]
    latest = latestConnection = undefined
    if (stream === undefined || request === undefined || connection === undefined) return
    // It has several requests under way at once, so that one was sent before says nothing.
    if (answered.has(connection)) return
    request[onUsed] = false
    if (hasProperty(stream, "once") && typeof stream.once === "function") {
      stream.once("response", () => answered.add(connection))
    }
  },
  "undici:request:error": (message) => {
    const request: Marked | undefined = objectAt(message, "request")
    const error = objectAt(message, "error")
    if (error === undefined || request === undefined) return
    // undici gives a connection to one request at a time, so one that was not sent yet waited on an idle connection.
    const { [onUsed]: connection, [readBefore]: before = 0 } = request
    if (connection === undefined ? breaks.has(error) : connection !== false && isUnanswered(connection, before)) {
      errors.add(error)
    }
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
