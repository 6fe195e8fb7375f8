/**
 * Tells what of an attempt has been sent, whatever its last error or its last answer says, and whether the answer was
 * cut off.
 *
 * An HTTP client may try again by itself: Effect's `HttpClient.retryTransient`, undici's `RetryAgent`, or undici with a
 * stream that an HTTP/2 server refused. What it ends with is the end of its last try. A refused connection then says
 * nothing of the tries before it, one of which may have carried a charge out, and nor does an answer. What undici,
 * `fetch` and `node:http` publish names each of them. Other HTTP clients publish nothing.
 */
import { hasProperty } from "effect/Predicate"
import { type Listeners, objectAt, subscribe } from "./channels.ts"
import { isNotConnected, noteUnconnected } from "./codes.ts"
import { hasBroken } from "./reused.ts"
import { isCutOff, streamListeners } from "./streams.ts"

/** The attempts with a key that are under way. Two calls can share a key, and what is seen counts for both then. */
const watched = new Map<unknown, Sending | Set<Sending>>()
/** The attempts without a key that are under way. They are reads, and known by their URL. */
const reads = new Set<Sending>()

/** Returns the attempts with this key that are under way. */
const attemptsWith = (key: unknown): Iterable<Sending> => {
  const found = watched.get(key)
  return found instanceof Sending ? [found] : (found ?? [])
}

const note = (key: unknown): void => {
  for (const attempt of attemptsWith(key)) attempt.sends++
}

/** Returns the key among the headers of a request of undici's, which lists each name before its value. */
const keyAmong = (headers: unknown): unknown => {
  if (!Array.isArray(headers)) return undefined
  for (let index = 0; index < headers.length; index += 2) {
    const name: unknown = headers[index]
    if (typeof name === "string" && name.toLowerCase() === "idempotency-key") return headers[index + 1]
  }
  return undefined
}

/** The requests of `node:http` that were noted. One can come to an answer and then to an error. */
const noted = new WeakSet<object>()

/** Notes a request of `node:http` that has come to an answer, or to an error other than of its connection. */
const noteNodes = (message: unknown): void => {
  const request = objectAt(message, "request")
  if (request === undefined || !hasProperty(request, "getHeader") || typeof request.getHeader !== "function") return
  if (noted.has(request)) return
  noted.add(request)
  note(request.getHeader("idempotency-key"))
}

/**
 * Returns true if the connection of a request of `node:http` had ended its TLS handshake, false if it had not, and
 * `undefined` if it needs none. What breaks a connection has the same codes before and after.
 */
const isSecured = (message: unknown): boolean | undefined => {
  const socket = objectAt(objectAt(message, "request"), "socket")
  const isSecuring = hasProperty(socket, "secureConnecting") ? socket.secureConnecting : undefined
  return typeof isSecuring === "boolean" ? !isSecuring : undefined
}

/** Notes a request of `node:http` that failed. Until the handshake has ended, nothing of a request is written. */
const noteFailed = (message: unknown): void => {
  const error = objectAt(message, "error")
  const hasHandshake = isSecured(message)
  if (hasHandshake === false) noteUnconnected(error)
  if (watched.size > 0 && (!isNotConnected(error) || hasHandshake === true)) noteNodes(message)
}

/** Hands a stream of HTTP/2 to the attempts that it may be of. */
const noteStream = (message: unknown): void => {
  const stream = objectAt(message, "stream")
  const headers = objectAt(message, "headers")
  if (stream === undefined || headers === undefined) return
  const key = hasProperty(headers, "idempotency-key") ? headers["idempotency-key"] : undefined
  const path = hasProperty(headers, ":path") ? headers[":path"] : undefined
  const attempts = key === undefined ? [...reads].filter((read) => read.hasPath(path)) : [...attemptsWith(key)]
  for (const attempt of attempts) attempt.opened(stream, attempts.length > 1)
}

/** A request of undici's, with the connection that it was sent on. */
interface Sent {
  [connection]?: object | undefined
}

const connection: unique symbol = Symbol("@effect-portone/core/client/sent/connection")

/**
 * Notes a connection that broke under an answer. Where an answer has no length, its end is that of the connection, and
 * undici takes a reset for one, and what is no TLS.
 */
const noteBroken = (request: Sent | undefined): void => {
  if (request === undefined || request[connection] === undefined || !hasBroken(request[connection])) return
  breakOff(hasProperty(request, "headers") ? keyAmong(request.headers) : undefined, request)
}

/** Notes the same of a request of `node:http`, which is told of the error of its connection first. */
const noteBrokenOfNode = (message: unknown): void => {
  const request = objectAt(message, "request")
  if (objectAt(request, "res") === undefined) return
  if (!hasProperty(request, "getHeader") || typeof request.getHeader !== "function") return
  breakOff(request.getHeader("idempotency-key"), request)
}

/** Tells the attempts that a request may be of. */
const breakOff = (key: unknown, request: object): void => {
  const path = hasProperty(request, "path") ? request.path : undefined
  // Requests of undici's have one.
  const origin = hasProperty(request, "origin") ? originOf(String(request.origin)) : undefined
  const attempts = key === undefined ? [...reads].filter((read) => read.hasPath(path, origin)) : attemptsWith(key)
  for (const attempt of attempts) attempt.broken()
}

const listeners: Listeners = {
  "undici:client:sendHeaders": (message) => {
    const request: Sent | undefined = objectAt(message, "request")
    if (request !== undefined) request[connection] = objectAt(message, "socket")
    if (watched.size > 0 && hasProperty(request, "headers")) note(keyAmong(request.headers))
  },
  "undici:request:trailers": (message) => noteBroken(objectAt(message, "request")),
  "http.client.response.finish": (message) => {
    if (watched.size > 0) noteNodes(message)
  },
  "http.client.request.error": (message) => {
    noteFailed(message)
    noteBrokenOfNode(message)
  },
  // All that waits for this connection fails with the same error.
  "undici:client:connectError": (message) => noteUnconnected(objectAt(message, "error")),
  "http2.client.stream.created": noteStream
}

/**
 * The origins that `fetch` has had answers of, on a runtime that sends a request again by itself where a connection
 * breaks that was used before, and tells of it nowhere.
 */
const usedByFetch = new Set<string>()

const originOf = (url: string): string => URL.parse(url)?.origin ?? url

/** The code of a connection that broke. */
export const reset = "ECONNRESET"

let isWatching = false

/**
 * Begins to watch an attempt.
 *
 * @param key the value of the request's `Idempotency-Key` header; absent on a read
 * @param url the request's URL, by which a read is known
 * @param mayRepeat true if the HTTP client may send it again on a connection that was used, without a word
 */
export const watchSending = (key: string | undefined, url: string, mayRepeat = false): Sending => {
  if (!isWatching) {
    isWatching = true
    subscribe(listeners)
    subscribe(streamListeners)
  }
  const sending = new Sending(key, url, mayRepeat)
  if (key === undefined) {
    reads.add(sending)
    return sending
  }
  const others = watched.get(key)
  if (others === undefined) {
    // Few attempts share a key, so most need no set.
    watched.set(key, sending)
    return sending
  }
  const attempts = others instanceof Sending ? new Set([others]) : others
  watched.set(key, attempts)
  for (const other of attempts) other.sharers++
  attempts.add(sending)
  sending.sharers = attempts.size
  return sending
}

/** An attempt that is watched until it is stopped. */
export class Sending {
  /** The number of times that the attempt, or another one with its key at the same time, may have been sent. */
  sends = 0
  /** The number of attempts with its key, itself included, that were under way at the same time. */
  sharers = 1
  /** True if the HTTP client may send it again without a word. */
  private readonly mayBeRepeated: boolean
  private readonly key: string | undefined
  private readonly url: string
  private pathOfUrl: string | undefined
  private streams: ReadonlyArray<object> = []
  private isBroken = false
  constructor(key: string | undefined, url: string, mayRepeat: boolean) {
    this.key = key
    this.url = url
    this.mayBeRepeated = mayRepeat && usedByFetch.has(originOf(url))
  }
  /**
   * Returns true for the path and the query of the attempt: as they are, as URL parsers write them or for a proxy.
   *
   * @param origin where the path is, if that is known
   */
  hasPath(path: unknown, origin?: string): boolean {
    if (path === this.url) return true
    if (origin !== undefined && origin !== originOf(this.url)) return false
    return path === this.url.slice(this.url.indexOf("/", "https://".length)) || path === this.parsedPath()
  }
  private parsedPath(): string {
    // Few attempts need it, and reading a URL costs time.
    if (this.pathOfUrl === undefined) {
      const url = URL.parse(this.url)
      this.pathOfUrl = url === null ? "" : url.pathname + url.search
    }
    return this.pathOfUrl
  }
  /** Returns true if the attempt may have been sent, whatever its end says. */
  mayBeSent(): boolean {
    return this.mayBeRepeated || this.sends > 0
  }
  /**
   * Returns true if the attempt was, or may have been, sent more than once. Each attempt that shares its key has one
   * send of its own.
   */
  wasRepeated(): boolean {
    return this.mayBeRepeated || this.sends > this.sharers
  }
  /** Learns that `fetch` has an answer, so that its connection may be used again. */
  answeredByFetch(): void {
    usedByFetch.add(originOf(this.url))
  }
  /** Takes a stream that may be of this attempt. One that other attempts may have opened does not replace the last. */
  opened(stream: object, isShared: boolean): void {
    this.streams = isShared ? [...this.streams, stream] : [stream]
  }
  /** Learns that the connection of an answer broke before the answer said that it was whole. */
  broken(): void {
    this.isBroken = true
  }
  /** Returns true if the answer may have come over one of several streams, of which others are those of other calls. */
  isAmbiguous(): boolean {
    return this.streams.length > 1
  }
  /**
   * Returns the code of what cut the answer off, so that its body may be a half one: of its stream or its connection.
   *
   * @param isFramed true if the answer itself tells its end, and the connection that broke is another's
   */
  cutOffBy(isFramed: boolean): string | undefined {
    if (this.isBroken && !isFramed) return reset
    return this.streams.some(isCutOff) ? "ERR_HTTP2_STREAM_ERROR" : undefined
  }
  stop(): void {
    if (this.key === undefined) {
      reads.delete(this)
      return
    }
    const attempts = watched.get(this.key)
    if (attempts instanceof Set) attempts.delete(this)
    if (attempts === this || (attempts instanceof Set && attempts.size === 0)) watched.delete(this.key)
  }
}
