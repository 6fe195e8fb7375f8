/**
 * Tells whether anything of an attempt has been sent, whatever its last error says.
 *
 * An HTTP client may try again by itself: Effect's `HttpClient.retryTransient`, undici's `RetryAgent`, or undici with a
 * stream that an HTTP/2 server refused. The error that it ends with is that of its last try. A refused connection then
 * says nothing of the tries before it, one of which may have carried a charge out. What undici, `fetch` and `node:http`
 * publish names each of them. Other HTTP clients publish nothing.
 */
import { hasProperty } from "effect/Predicate"
import { type Listeners, objectAt, subscribe } from "./channels.ts"
import { isNotConnected } from "./codes.ts"

/** The attempts that are under way, by their key. Two calls can share one, and what is seen counts for both then. */
const watched = new Map<unknown, Set<Sending>>()

const note = (key: unknown): void => {
  const attempts = watched.get(key)
  if (attempts !== undefined) for (const attempt of attempts) attempt.wasSent = true
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

/** Notes a request of `node:http` that has come to an answer, or to an error other than of its connection. */
const noteNodes = (message: unknown): void => {
  const request = objectAt(message, "request")
  if (request === undefined || !hasProperty(request, "getHeader") || typeof request.getHeader !== "function") return
  note(request.getHeader("idempotency-key"))
}

const listeners: Listeners = {
  "undici:client:sendHeaders": (message) => {
    const request = objectAt(message, "request")
    if (watched.size > 0 && hasProperty(request, "headers")) note(keyAmong(request.headers))
  },
  "http.client.response.finish": (message) => {
    if (watched.size > 0) noteNodes(message)
  },
  "http.client.request.error": (message) => {
    if (watched.size > 0 && !isNotConnected(objectAt(message, "error"))) noteNodes(message)
  }
}

let isWatching = false

/**
 * Begins to watch an attempt. One without a key is a read, which changes nothing, and is not watched.
 *
 * @param key the value of the request's `Idempotency-Key` header
 */
export const watchSending = (key: string | undefined): Sending => {
  if (!isWatching) {
    isWatching = true
    subscribe(listeners)
  }
  const sending = new Sending(key)
  if (key === undefined) return sending
  const others = watched.get(key)
  if (others === undefined) watched.set(key, new Set([sending]))
  else others.add(sending)
  return sending
}

/** An attempt that is watched until it is stopped. */
export class Sending {
  /** True once any of the attempt may have been sent. */
  wasSent = false
  private readonly key: string | undefined
  constructor(key: string | undefined) {
    this.key = key
  }
  stop(): void {
    const attempts = watched.get(this.key)
    attempts?.delete(this)
    if (attempts?.size === 0) watched.delete(this.key)
  }
}
