/**
 * What a call sends: an endpoint's input, refused or turned into a method, a URL, headers and a body.
 *
 * Everything that can be wrong with an input is found here, before anything is sent.
 */
import { hasProperty } from "effect/Predicate"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import * as SchemaParser from "effect/SchemaParser"
import type { Endpoint } from "../Endpoint.ts"
import { InputError } from "../PortOneClientError.ts"

/** What goes over the wire, but for the headers that every request has. */
export interface Call {
  /** Path and query, to be put behind the base URL. */
  readonly target: string
  /** The headers that fields of the input go into. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly body: string | undefined
  /** The media type of the body, where it is not `application/json`. */
  readonly contentType?: string | undefined
}

/** What every HTTP client sends as it is: printable, and with no space at its ends. */
export const headerValue = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/

// A field that the API does not know is a typing mistake, and in a cancel it may be the lock against refunding twice.
const strict = { onExcessProperty: "error", errors: "all" } as const

const encoders = new WeakMap<object, (input: unknown) => object>()

const encoderOf = (schema: Schema.ConstraintEncoder<object>): ((input: unknown) => object) => {
  let encode = encoders.get(schema)
  // The synchronous form is the one that Effect's schema compilers speed up most.
  // oxlint-disable-next-line effecttsgo/schema-sync
  if (encode === undefined) encoders.set(schema, (encode = SchemaParser.encodeUnknownSync(schema, strict)))
  return encode
}

const format = SchemaIssue.makeFormatterDefault()

/** The words of a schema's issue: which field, and what was expected there, never the value that was found. */
export const describeIssue = (error: unknown): string => {
  const issue = hasProperty(error, "cause") ? error.cause : undefined
  // Anything else was thrown by the value itself, such as a getter, and its words may hold anything.
  if (!SchemaIssue.isIssue(issue)) return "a value in it could not be read"
  return format(issue)
    .replace(/\s*\n\s+at /g, " at ")
    .replace(/\s*\n\s*/g, "; ")
}

const refuse = (description: string) => Result.fail(new InputError({ description }))

/**
 * A path segment, percent-encoded. An empty one would call another operation (the list), and dots are resolved by every
 * URL parser, so `/payments/../cancel` would become `/cancel`.
 */
const segment = (value: unknown): string | undefined => {
  const text = String(value)
  return text === "" || text === "." || text === ".." ? undefined : encodeSegment(text)
}

const encodeSegment = (text: string): string | undefined => {
  try {
    return encodeURIComponent(text)
  } catch {
    // A lone surrogate has no UTF-8 form.
    return undefined
  }
}

/** Segments of at least one character, none of which a URL parser would drop, resolve, or read as a query. */
// oxlint-disable-next-line no-control-regex
const literalPath = /^(?:\/(?!(?:\.|%2e){1,2}(?:\/|$))[^/\\?#\u0000-\u0020]+)+$/i

/**
 * Fills a path that a program wrote by hand. It goes right behind the base URL, so without its slash it could name another
 * host, and a part of it that is empty or dots would call another operation.
 */
export const fillFreePath = (
  path: string,
  values: Readonly<Record<string, string>>
): Result.Result<string, InputError> => {
  if (!literalPath.test(path)) {
    return refuse("the path must be like /payments/{paymentId}: no query, and no part that is empty, a dot or two")
  }
  return Result.flatMap(fillPath(path, Object.keys(values), values), (filled) => {
    const missing = /\{([^{}]*)\}/.exec(filled)
    return missing === null ? Result.succeed(filled) : refuse(`the path's {${missing[1]}} has no value in params`)
  })
}

/** The JSON of a body that no schema describes. */
export const toJson = (body: unknown): Result.Result<string | undefined, InputError> => {
  if (body === undefined) return Result.succeed(body)
  try {
    const json: string | undefined = JSON.stringify(body)
    return json === undefined ? refuse("the body has no JSON form") : Result.succeed(json)
  } catch {
    // A cycle, a bigint, or a getter that threw; its words may hold a value.
    return refuse("the body has no JSON form")
  }
}

/** Puts values into the placeholders of a path. */
export const fillPath = (
  path: string,
  names: ReadonlyArray<string>,
  values: Readonly<Record<string, unknown>>
): Result.Result<string, InputError> => {
  let filled = path
  for (const name of names) {
    const encoded = segment(values[name])
    if (encoded === undefined) {
      return refuse(`"${name}" becomes a part of the path, so it must not be empty, ".", or "..", or be broken Unicode`)
    }
    filled = filled.replace(`{${name}}`, () => encoded)
  }
  return Result.succeed(filled)
}

const withStoreId = (input: unknown, place: ReadonlyArray<string>, storeId: string): unknown => {
  const [name, ...rest] = place
  if (name === undefined) return input === undefined ? storeId : input
  // Not an object: left as it is, for the schema to refuse.
  if (input !== undefined && !isObject(input)) return input
  const present = input?.[name]
  const inner = withStoreId(present, rest, storeId)
  return inner === present ? input : { ...input, [name]: inner }
}

const isObject = (u: unknown): u is Readonly<Record<string, unknown>> =>
  typeof u === "object" && u !== null && !Array.isArray(u)

const noInput = {}

/** Refuses or encodes an input. */
export const encode = <I, A, E>(
  endpoint: Endpoint<I, A, E>,
  input: I,
  storeId: string | undefined
): Result.Result<Call, InputError> => {
  let decoded: unknown = input === undefined ? noInput : input
  if (storeId !== undefined) {
    for (const place of endpoint.storeId) decoded = withStoreId(decoded, place, storeId)
  }
  let fields: Record<string, unknown>
  try {
    // An input is a struct, and so is what it encodes to.
    fields = encoderOf(endpoint.input)(decoded) as Record<string, unknown>
  } catch (error) {
    return refuse(describeIssue(error))
  }
  const path = fillPath(endpoint.path, endpoint.pathFields, fields)
  if (Result.isFailure(path)) return Result.fail(path.failure)
  const query: Record<string, QueryValue> = {}
  // Query parameters are of these types by PortOne's document, and the schema has just checked them.
  for (const name of endpoint.queryFields) query[name] = fields[name] as QueryValue
  const payload = endpoint.payload === "none" ? undefined : payloadOf(endpoint, fields)
  if (endpoint.payload === "query" || endpoint.payload === "optional-query") query["requestBody"] = payload
  const inBody = endpoint.payload === "body" || endpoint.payload === "optional-body"
  const headers = toHeaders(endpoint.headerFields, fields)
  if (Result.isFailure(headers)) return Result.fail(headers.failure)
  return Result.map(toQuery(query), (search) => ({
    target: path.success + search,
    headers: headers.success,
    body: inBody ? payload : undefined,
    contentType: endpoint.contentType
  }))
}

const toHeaders = (
  names: Readonly<Record<string, string>> | undefined,
  fields: Readonly<Record<string, unknown>>
): Result.Result<Readonly<Record<string, string>> | undefined, InputError> => {
  if (names === undefined) return Result.succeed(undefined)
  const headers: Record<string, string> = {}
  for (const name in names) {
    if (fields[name] === undefined) continue
    // A word by the endpoint's schema, as a query parameter is.
    const value = String(fields[name] as QueryValue)
    if (!headerValue.test(value)) return refuse(`"${name}" goes into a header, so it must be printable ASCII`)
    headers[names[name]!] = value
  }
  return Result.succeed(headers)
}

const payloadOf = <I, A, E>(endpoint: Endpoint<I, A, E>, fields: Record<string, unknown>): string | undefined => {
  const rest: Record<string, unknown> = {}
  let isEmpty = true
  for (const name in fields) {
    if (fields[name] === undefined || isParameter(endpoint, name)) continue
    rest[name] = fields[name]
    isEmpty = false
  }
  return isEmpty && endpoint.payload.startsWith("optional-") ? undefined : JSON.stringify(rest)
}

const isParameter = (
  { headerFields, pathFields, queryFields }: Pick<Endpoint<never, never, never>, ParameterFields>,
  name: string
): boolean =>
  pathFields.includes(name) ||
  queryFields.includes(name) ||
  (headerFields !== undefined && Object.hasOwn(headerFields, name))

type ParameterFields = "headerFields" | "pathFields" | "queryFields"

type QueryValue = string | number | boolean | undefined

/** A query string with its question mark, without the parameters that are not set. */
export const toQuery = (query: Readonly<Record<string, QueryValue>>): Result.Result<string, InputError> => {
  let search = ""
  for (const name in query) {
    if (query[name] === undefined) continue
    const value = encodeSegment(String(query[name]))
    if (value === undefined) return refuse(`"${name}" is broken Unicode`)
    search += `${search === "" ? "?" : "&"}${encodeURIComponent(name)}=${value}`
  }
  return Result.succeed(search)
}
