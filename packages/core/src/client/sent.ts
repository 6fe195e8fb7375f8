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

/** What has been seen of the requests of one attempt. */
interface Sighting {
  wasSent: boolean
}

/** The attempts that are under way. Two calls can share a name, and what is seen counts for both then. */
const watched = new Map<string, Set<Sighting>>()

/** Returns the name of a request: its idempotency key if it has one, since paths are shared. */
const nameOf = (method: string, path: string, key: string | undefined): string => key ?? `${method} ${path}`

const note = (method: unknown, path: unknown, key: unknown): void => {
  if (typeof method !== "string" || typeof path !== "string") return
  const sightings = watched.get(nameOf(method, path, typeof key === "string" ? key : undefined))
  if (sightings !== undefined) for (const sighting of sightings) sighting.wasSent = true
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

/** Notes a request of `node:http`, which has come to an answer or to an error other than of its connection. */
const noteNodes = (message: unknown): void => {
  const request = objectAt(message, "request")
  if (request === undefined || !hasProperty(request, "getHeader") || typeof request.getHeader !== "function") return
  if (!hasProperty(request, "method") || !hasProperty(request, "path")) return
  note(request.method, request.path, request.getHeader("idempotency-key"))
}

const listeners: Listeners = {
  "undici:client:sendHeaders": (message) => {
    const request = objectAt(message, "request")
    if (watched.size === 0 || request === undefined) return
    if (!hasProperty(request, "method") || !hasProperty(request, "path") || !hasProperty(request, "headers")) return
    note(request.method, request.path, keyAmong(request.headers))
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
 * Begins to watch an attempt.
 *
 * @param url the request's URL, whose path counts if there is no key
 * @param key the value of the request's `Idempotency-Key` header
 */
export const watchSending = (method: string, url: string, key: string | undefined): Sending => {
  if (!isWatching) {
    isWatching = true
    subscribe(listeners)
  }
  return new Sending(nameOf(method, url.slice(url.indexOf("/", url.indexOf("//") + 2)), key))
}

/** An attempt that is watched until it is stopped. */
export class Sending implements Sighting {
  /** True once any of the attempt may have been sent. */
  wasSent = false
  private readonly name: string
  constructor(name: string) {
    this.name = name
    const others = watched.get(name)
    if (others === undefined) watched.set(name, new Set([this]))
    else others.add(this)
  }
  stop(): void {
    const all = watched.get(this.name)
    all?.delete(this)
    if (all?.size === 0) watched.delete(this.name)
  }
}
