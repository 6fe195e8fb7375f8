/**
 * Tells whether a stream of HTTP/2 was cut off: closed before its end had come, without an error.
 *
 * A server breaks an answer off by resetting its stream. With most codes that is an error. With that of no error, which
 * Node's own server sends when a program destroys a response, or that of a cancellation, undici hands over a half body
 * as a whole one. Node publishes the streams that it closes, and each of them knows whether its end had come.
 */
import { hasProperty } from "effect/Predicate"
import { type Listeners, objectAt } from "./channels.ts"

/** Streams that were closed before their end had come. */
const closedEarly = new WeakSet<object>()
/** The request of undici's whose headers were published last. Its stream, if it has one, is made right after. */
let latest: object | undefined
/** The stream of each request of undici's. */
const streamOf = new WeakMap<object, object>()
/** Streams of requests that failed. Their calls were told, or have hung up. */
const failed = new WeakSet<object>()

/** Returns true if the end of what a stream reads has come, or if that cannot be seen. Nothing public says it. */
const hasEnded = (stream: object): boolean => {
  const state = objectAt(stream, "_readableState")
  return !hasProperty(state, "ended") || state.ended !== false
}

export const streamListeners: Listeners = {
  "undici:client:sendHeaders": (message) => {
    latest = objectAt(message, "request")
  },
  "http2.client.stream.created": (message) => {
    const stream = objectAt(message, "stream")
    if (latest !== undefined && stream !== undefined) streamOf.set(latest, stream)
    latest = undefined
  },
  "http2.client.stream.close": (message) => {
    const stream = objectAt(message, "stream")
    if (stream !== undefined && !hasEnded(stream)) closedEarly.add(stream)
  },
  "undici:request:error": (message) => {
    const request = objectAt(message, "request")
    const stream = request === undefined ? undefined : streamOf.get(request)
    if (stream !== undefined) failed.add(stream)
  }
}

/** Returns true if a stream was closed before its end had come, and nobody was told. */
export const isCutOff = (stream: object): boolean => closedEarly.has(stream) && !failed.has(stream)
