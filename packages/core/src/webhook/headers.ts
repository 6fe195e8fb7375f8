/**
 * The three headers of Standard Webhooks, each read exactly once, from whatever a framework calls headers.
 *
 * A header that came twice is refused, not chosen from: Node and the web's `Headers` join the two with a comma, Node's
 * raw forms give a list, and a plain record may hold two spellings. None of the three holds a comma of its own, but for
 * the one behind each signature's version.
 */
import * as Result from "effect/Result"
import { DuplicateHeaderError, MalformedHeaderError, MissingHeaderError, type WebhookHeader } from "./errors.ts"

/**
 * A request's headers, in whatever form a framework has them: the web's `Headers`, Effect's, Node's, or a plain record. The
 * case of names does not matter.
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
  /** As it came, since its text was signed. */
  readonly timestamp: string
  /** When the webhook was sent, in seconds since 1970. */
  readonly sentAt: number
  /** Each with its version, as in `v1,g0hM9SsE…`. */
  readonly signatures: ReadonlyArray<string>
}

export type HeaderError = MissingHeaderError | DuplicateHeaderError | MalformedHeaderError

/** Every value that a header came with. */
export const valuesOf = (headers: HeadersInput, name: string): ReadonlyArray<string> => {
  if (typeof headers.get === "function") {
    const value = headers.get(name)
    return typeof value === "string" ? [value] : []
  }
  return Object.entries(headers)
    .filter(([key]) => key.toLowerCase() === name)
    .flatMap(([, value]) => value)
    .filter((value) => typeof value === "string")
}

// Twelve digits reach the year 33658. Milliseconds, a common mistake, have thirteen.
const seconds = /^\d{1,12}$/
// What an HTTP header carries without loss. Others could be spelled in several ways that are the same bytes when signed. A
// dot may be among them, though one stands between the signed parts: what follows it would have to be digits, to be taken
// for a timestamp, and what follows those an event, and no event of PortOne's starts with a timestamp and a dot.
const visible = /^[\x21-\x7e]+$/

/** Reads the headers, or says what is wrong with which. */
export const read = (headers: HeadersInput): Result.Result<SignedHeaders, HeaderError> =>
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

const single = (headers: HeadersInput, header: WebhookHeader): Result.Result<string, HeaderError> => {
  const [value, ...others] = valuesOf(headers, header)
  if (others.length > 0) return Result.fail(new DuplicateHeaderError({ header }))
  return value === undefined || value === "" ? Result.fail(new MissingHeaderError({ header })) : Result.succeed(value)
}

/** Two lists of signatures that were joined leave a comma at the end of one, or a second one in its middle. */
const isJoined = (signature: string): boolean => {
  const commas = signature.split(",").length - 1
  return commas > 1 && (signature.startsWith("v1,") || signature.endsWith(","))
}

/** An id that a header can carry. */
export const checkId = (id: string): Result.Result<string, MalformedHeaderError> =>
  visible.test(id)
    ? Result.succeed(id)
    : Result.fail(new MalformedHeaderError({ header: "webhook-id", expected: "of visible ASCII characters" }))

const toSeconds = (timestamp: string): Result.Result<number, MalformedHeaderError> =>
  seconds.test(timestamp)
    ? Result.succeed(Number(timestamp))
    : Result.fail(
        new MalformedHeaderError({ header: "webhook-timestamp", expected: "the seconds since 1970, in digits" })
      )
