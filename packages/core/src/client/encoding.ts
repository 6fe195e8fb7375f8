/**
 * Reads the body of an answer, and undoes its `Content-Encoding` where the HTTP client has not.
 *
 * Requests ask for `identity`, but a server or a proxy may compress all the same. `fetch` decodes by itself and leaves
 * the header; undici and `node:http` decode nothing. So the header alone does not say whether a body is still encoded.
 * What came over `fetch` is not, but on Deno. Anything else is decoded; if that fails and it is text, a wrapped client
 * has done it.
 *
 * Decoding is synchronous, so that no test has to wait for a thread that its clock knows nothing of. It needs Node's
 * `zlib`, which Node, Bun and Deno have. Other runtimes have no HTTP client but `fetch`.
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as HttpClientError from "effect/http/HttpClientError"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as HttpIncomingMessage from "effect/http/HttpIncomingMessage"
import * as Option from "effect/Option"
import { hasProperty } from "effect/Predicate"
import type { WholeBody } from "../Exchange.ts"
import { builtinModule } from "../internal/builtinModule.ts"
import { isDeno } from "../internal/fetchOf.ts"
import { parseJson } from "../internal/parseJson.ts"
import {
  type Body,
  type Head,
  isOfJson,
  isUtf8,
  lossy,
  ofAsia,
  ofMark,
  ofZero,
  textOf,
  toText,
  type Undecodable
} from "./charset.ts"

/** The most bytes that a body may have once it is decoded, unless `MaxBodySize` says otherwise. */
const largestBody = 128 * 1024 * 1024

/** The form of a body: bytes, a text of any charset, or JSON, which is UTF-8 unless its header says otherwise. */
export type Form = "bytes" | "text" | "json"

/** Matches a header of a body without a coding, which says so, or says what its bytes are. */
const uncoded = /^\s*(?:identity|none|utf-?8)?\s*$/i

const isUncoded = (encoding: string | undefined): boolean => encoding === undefined || uncoded.test(encoding)

const isPlain = ({ headers }: Head, form: Form): boolean =>
  isUncoded(headers["content-encoding"]) && form === "json" && isUtf8(headers)

/** Reads the whole body. */
export const readBody = (
  response: HttpClientResponse.HttpClientResponse,
  form: Form
): Effect.Effect<Body | Undecodable, HttpClientError.HttpClientError> => {
  // The `fetch` of Node fails to undo zstd where there is nothing to undo.
  const isEmpty = response.headers["content-length"] === "0"
  const read = isEmpty ? Effect.orElseSucceed(response.arrayBuffer, () => new ArrayBuffer(0)) : response.arrayBuffer
  return Effect.withFiber(({ context }) =>
    Effect.map(read, (buffer) => {
      const bytes = new Uint8Array(buffer)
      if (isPlain(response, form)) return plainBody(response, bytes, context, () => utf8.decode(bytes))
      // Deno's decodes nothing for a request that says itself which encodings it takes.
      const isOfFetch = Option.isSome(HttpClientResponse.toWeb(response)) && !isDeno()
      return bodyOf(response, bytes, form, limitIn(context), isOfFetch)
    })
  )
}

const utf8 = new TextDecoder()

/**
 * Returns JSON that is UTF-8 and not encoded as far as its headers say. Its first bytes are trusted more: some gateways
 * lose the header, and no JSON begins so.
 */
const plainBody = (
  { headers, status }: Head,
  bytes: Uint8Array,
  context: Context.Context<never>,
  text: () => string
): Body | Undecodable => {
  const charset = ofMark(bytes) ?? ofZero(bytes)
  if (charset !== undefined) return { body: lossy(bytes, charset) }
  const coding = codingOf(bytes)
  if (coding === undefined) return { body: text() }
  return bodyOf(withCoding({ headers, status }, coding), bytes, "json", limitIn(context), false)
}

const withCoding = ({ headers, status }: Head, coding: string): Head => ({
  status,
  headers: { ...headers, "content-encoding": coding }
})

/** Returns the coding of bytes that begin as gzip, zstd or deflate do. */
const codingOf = ([first, second]: Uint8Array): string | undefined => {
  switch (first) {
    case 0x1f:
      return second === 0x8b ? "gzip" : undefined
    case 0x28:
      return second === 0xb5 ? "zstd" : undefined
    // The headers that zlib writes for its levels.
    case 0x78:
      return second === 0x01 || second === 0x5e || second === 0x9c || second === 0xda ? "deflate" : undefined
    default:
      return undefined
  }
}

/** Returns the body of an answer that no HTTP client has decoded. */
export const bodyOfExchange = (
  head: Head,
  whole: WholeBody,
  form: Form,
  context: Context.Context<never>
): Body | Undecodable => {
  if (!isPlain(head, form)) return bodyOf(head, whole.bytes(), form, limitIn(context), false)
  return whole.json === undefined
    ? plainBody(head, whole.bytes(), context, () => whole.text())
    : new JsonBody(whole, whole.json())
}

/** A body that came as JSON. Few ask for its text, so it is written only for those. */
class JsonBody implements Body {
  readonly json: unknown
  private readonly whole: WholeBody
  constructor(whole: WholeBody, json: unknown) {
    this.whole = whole
    this.json = json
  }
  get body(): string {
    return this.whole.text()
  }
}

/** Matches the codings that every `fetch` undoes. */
const ofFetch = /^\s*(?:x-)?(?:gzip|deflate|br)\s*(?:,\s*(?:x-)?(?:gzip|deflate|br)\s*)*$/i

const bodyOf = (head: Head, bytes: Uint8Array, form: Form, limit: number, isOfFetch: boolean): Body | Undecodable => {
  const encoding = head.headers["content-encoding"]
  const isDecoded = encoding === undefined || bytes.length === 0 || isOfFetch
  if (form === "bytes") {
    const decoded = isDecoded ? bytes : undo(encoding, bytes, limit, false)
    return decoded instanceof Uint8Array ? { body: "", bytes: decoded } : decoded
  }
  const begun = isUncoded(encoding) ? codingOf(bytes) : undefined
  // No text begins as gzip does.
  const lost = isOfJson(head) || (form === "json" && begun === "gzip") ? begun : undefined
  if (lost !== undefined) return bodyOf(withCoding(head, lost), bytes, form, limit, false)
  if (encoding === undefined || (isDecoded && ofFetch.test(encoding))) return toText(head, bytes)
  const text = textOf(bytes)
  const decoded = undo(encoding, bytes, limit, isOfJson(head))
  if (decoded instanceof Uint8Array) return toText(head, decoded)
  // An HTTP client that a program wrapped may have decoded it, and left the header. Some servers name a charset there.
  const plain = text ?? ofAsia(head, bytes) ?? (isOfJson(head) && isJson(bytes) ? utf8.decode(bytes) : undefined)
  return plain === undefined ? decoded : { body: plain }
}

const limitIn = (context: Context.Context<never>): number => {
  const limit = Context.get(context, HttpIncomingMessage.MaxBodySize)
  return limit === undefined ? largestBody : Math.min(Number(limit), 2 ** 31 - 1)
}

type Decode = (
  bytes: Uint8Array,
  options: { readonly maxOutputLength: number; readonly finishFlush?: number | undefined }
) => Uint8Array

/** The part of `node:zlib` that is used here. Older versions of Node, and Bun, have no zstd. */
interface Zlib {
  readonly gunzipSync: Decode
  readonly inflateSync: Decode
  readonly inflateRawSync: Decode
  readonly brotliDecompressSync: Decode
  readonly zstdDecompressSync?: Decode
}

const decodeOf = (coding: string, bytes: Uint8Array, zlib: Zlib): Decode | undefined => {
  switch (coding) {
    case "gzip":
    case "x-gzip":
      return zlib.gunzipSync
    case "br":
      return zlib.brotliDecompressSync
    case "zstd":
      return zlib.zstdDecompressSync
    // Some servers leave out the header that zlib's format begins with.
    case "deflate":
      return (bytes[0]! & 0x0f) === 8 ? zlib.inflateSync : zlib.inflateRawSync
    default:
      return undefined
  }
}

/** Lets zlib give what it has where the end of its bytes is missing. */
const syncFlush = 2

/** The most codings that one body may have. Each makes it larger. */
const mostCodings = 3

/** The length of a header of gzip without a name and its like. */
const gzipHeader = 10

/** Returns true for bytes that are JSON, of which some letters may be wrong. */
const isJson = (bytes: Uint8Array): boolean => parseJson(utf8.decode(bytes)) !== undefined

/**
 * Returns the JSON in bytes that lack the checksum at their end, or have something behind it, as some servers send
 * them, if all of it is there.
 */
const jsonWithoutEnd = (
  decode: Decode,
  bytes: Uint8Array,
  maxOutputLength: number,
  { gunzipSync, inflateRawSync }: Zlib
): Uint8Array | undefined => {
  const options = { maxOutputLength, finishFlush: syncFlush }
  try {
    // What is behind the end is of no matter to a stream that has no checksum.
    const decoded =
      decode === gunzipSync && bytes[3] === 0
        ? inflateRawSync(bytes.subarray(gzipHeader), options)
        : decode(bytes, options)
    return isJson(decoded) ? decoded : undefined
  } catch {
    return undefined
  }
}

/** Matches what zlib says where the checksum or the length behind the bytes is there, and is another. */
const checkFailed = /^incorrect (?:data|length) check$/

/** Returns true if a failure to decode shows that the bytes are not those that were encoded. */
const isDamage = (error: unknown): boolean =>
  hasProperty(error, "message") && typeof error.message === "string" && checkFailed.test(error.message)

/** Undoes the codings of a body. */
const undo = (
  encoding: string,
  bytes: Uint8Array,
  maxOutputLength: number,
  isOfJson: boolean
): Uint8Array | Undecodable => {
  const library = builtinModule<Zlib>("node:zlib")
  if (library === undefined) return { problem: "this runtime cannot undo its content-encoding" }
  const codings = encoding
    .toLowerCase()
    .split(",")
    // Some servers add a parameter, or quotation marks.
    .map((coding) => coding.replace(/;.*$/, "").replaceAll('"', "").trim())
    // Some servers name the charset here.
    .filter((coding) => !/^(?:|identity|none|utf-?8)$/.test(coding))
  if (codings.length > mostCodings) return { problem: "it has too many content-encodings" }
  let decoded = bytes
  for (const coding of codings.toReversed()) {
    const decode = decodeOf(coding, decoded, library)
    // The header's own words are a stranger's, so they are not repeated.
    if (decode === undefined) return { problem: "its content-encoding is not known here" }
    try {
      decoded = decode(decoded, { maxOutputLength })
    } catch (error) {
      // Some servers name a coding twice. Bytes that are encoded are no text.
      if (decoded !== bytes && (textOf(decoded) !== undefined || (isOfJson && isJson(decoded)))) return decoded
      const whole = isOfJson && !isDamage(error) ? jsonWithoutEnd(decode, decoded, maxOutputLength, library) : undefined
      if (whole !== undefined) return whole
      const isTooLarge = hasProperty(error, "code") && error.code === "ERR_BUFFER_TOO_LARGE"
      return isTooLarge
        ? { problem: `it has more than ${maxOutputLength} bytes once its content-encoding ${coding} is undone` }
        : { problem: `it is not what its content-encoding ${coding} says, or a part of it is missing` }
    }
  }
  return decoded
}

/**
 * Matches the codes with which `fetch` fails when it cannot decode a body itself: those of zlib, brotli and zstd, as
 * Node and Bun have them.
 */
const decodingCode = /^(?:Z_|ERR__ERROR_|ZSTD_|ZlibError$|BrotliDecompressionError$|ZstdDecompressionError$)/

/** Returns true if a failure says that the HTTP client could not decode the body. */
export const isDecodingCode = (code: string | undefined): boolean => code !== undefined && decodingCode.test(code)
