/**
 * Reads the three headers of Standard Webhooks from the headers of any framework, and refuses one that came twice.
 *
 * Choosing one of two values would be unsafe. Node and the web's `Headers` join the two with a comma, Node's raw forms
 * have a list, and a plain record may have two spellings of a name. None of the three headers has a comma of its own,
 * except after the version of each signature.
 */
import * as Predicate from "effect/Predicate"
import * as Result from "effect/Result"
import {
  DuplicateHeaderError,
  HeadersError,
  MalformedHeaderError,
  MissingHeaderError,
  type WebhookHeader
} from "./errors.ts"
import { isPromise, kindOf, unreadable } from "./received.ts"

/**
 * A request's headers in the form of any framework: the web's `Headers`, Effect's, Node's, or a plain record. The case
 * of names does not matter.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 * import type { IncomingMessage } from "node:http"
 *
 * const headersOf = (request: IncomingMessage): Webhook.HeadersInput => request.headers
 * ```
 * @category models
 * @since 0.1.0
 */
export type HeadersInput =
  | { readonly get: (name: string) => string | null | undefined }
  | { readonly [name: string]: string | ReadonlyArray<string> | undefined }

export interface SignedHeaders {
  readonly id: string
  /** The text as it came, since that was signed. */
  readonly timestamp: string
  /** The time of sending, in seconds since 1970. */
  readonly sentAt: number
  /** The signatures, each with its version, such as `v1,g0hM9SsE…`. */
  readonly signatures: ReadonlyArray<string>
}

export type HeaderError = HeadersError | MissingHeaderError | DuplicateHeaderError | MalformedHeaderError

/** All values of each header that is read. A program in JavaScript may pass any. */
export type HeaderValues = { readonly [Name in WebhookHeader | "content-type"]: ReadonlyArray<unknown> }

/** Reads the values of all headers once, or says what was passed in the place of headers. */
export const openHeaders = (headers: HeadersInput): Result.Result<HeaderValues, HeadersError> => {
  try {
    // JavaScript has no types: a framework's headers may be missing, or be the promise of headers.
    if (!Predicate.isReadonlyObject(headers) || isPromise(headers)) {
      return Result.fail(new HeadersError({ received: kindOf(headers) }))
    }
    const valuesOf = (name: string) => [find(headers, name)].flat().filter(Predicate.isNotNullish)
    return Result.succeed({
      "webhook-id": valuesOf("webhook-id"),
      "webhook-timestamp": valuesOf("webhook-timestamp"),
      "webhook-signature": valuesOf("webhook-signature"),
      "content-type": valuesOf("content-type")
    })
  } catch {
    // A getter or a proxy may throw anything.
    return Result.fail(new HeadersError({ received: unreadable }))
  }
}

const find = (headers: HeadersInput, name: string): unknown => {
  // A `Map` has a `get` too, but one that minds the case of names.
  if (typeof headers.get === "function" && !(headers instanceof Map)) return headers.get(name)
  const entries: Iterable<readonly [unknown, unknown]> = headers instanceof Map ? headers : Object.entries(headers)
  return [...entries].flatMap(([key, value]) => (String(key).toLowerCase() === name ? value : []))
}

// Twelve digits reach the year 33658. Milliseconds, which are a common mistake, have thirteen.
const seconds = /^\d{1,12}$/
// The characters that an HTTP header carries without loss. Others have several spellings that sign to the same bytes.
// Dots are allowed although `.` separates the signed parts: moving the boundary would need a body that starts with
// digits and a dot, and no event does.
const visible = /^[\x21-\x7e]+$/

/** Reads the three headers, or names the one that is wrong. */
export const readHeaders = (headers: HeaderValues): Result.Result<SignedHeaders, HeaderError> =>
  Result.gen(function* () {
    const id = yield* single(headers, "webhook-id")
    if (id.includes(",")) return yield* Result.fail(new DuplicateHeaderError({ header: "webhook-id" }))
    yield* checkId(id)
    const timestamp = yield* single(headers, "webhook-timestamp")
    if (timestamp.includes(",")) return yield* Result.fail(new DuplicateHeaderError({ header: "webhook-timestamp" }))
    const sentAt = yield* toSeconds(timestamp)
    const signatures = (yield* single(headers, "webhook-signature")).split(" ")
    if (signatures.some(isJoined)) return yield* Result.fail(new DuplicateHeaderError({ header: "webhook-signature" }))
    return { id, timestamp, sentAt, signatures }
  })

const single = (headers: HeaderValues, header: WebhookHeader): Result.Result<string, HeaderError> => {
  const [value, ...others] = headers[header]
  if (others.length > 0) return Result.fail(new DuplicateHeaderError({ header }))
  if (value === undefined || value === "") return Result.fail(new MissingHeaderError({ header }))
  // No request carries another value, so it is the program's own, such as a time that it has made a number of.
  return Predicate.isString(value)
    ? Result.succeed(value)
    : Result.fail(new HeadersError({ received: `${kindOf(value)} as ${header}` }))
}

/**
 * Returns true if two lists of signatures were joined: a signature then ends with a comma, or has a second one in it.
 */
const isJoined = (signature: string): boolean => {
  const commas = signature.split(",").length - 1
  return commas > 1 && (signature.startsWith("v1,") || signature.endsWith(","))
}

/** Refuses an id that a header cannot carry. A program in JavaScript may pass one that is no text. */
export const checkId = (id: string): Result.Result<string, MalformedHeaderError> =>
  typeof id === "string" && visible.test(id)
    ? Result.succeed(id)
    : Result.fail(new MalformedHeaderError({ header: "webhook-id", expected: "of visible ASCII characters" }))

const toSeconds = (timestamp: string): Result.Result<number, MalformedHeaderError> =>
  seconds.test(timestamp)
    ? Result.succeed(Number(timestamp))
    : Result.fail(
        new MalformedHeaderError({ header: "webhook-timestamp", expected: "the seconds since 1970, in digits" })
      )
