/**
 * What a call sends: an endpoint's input, refused or turned into a method, a URL, and a body.
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

/** What goes over the wire, but for the headers. */
export interface Call {
  /** Path and query, to be put behind the base URL. */
  readonly target: string
  readonly body: string | undefined
}

// A field that the API does not know is a typing mistake, and in a cancel it may be the lock against refunding twice.
const strict = { onExcessProperty: "error", errors: "all" } as const

const encoders = new WeakMap<object, (input: unknown) => object>()

const encoderOf = (schema: Schema.Codec<any, object>): ((input: unknown) => object) => {
  let encode = encoders.get(schema)
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

const withStoreId = (input: any, place: ReadonlyArray<string>, storeId: string): unknown => {
  const [name, ...rest] = place
  if (name === undefined) return input === undefined ? storeId : input
  const inner = withStoreId(input?.[name], rest, storeId)
  return inner === input?.[name] ? input : { ...input, [name]: inner }
}

const noInput = {}

/** Refuses or encodes an input. */
export const encode = <I, A, E>(
  endpoint: Endpoint<I, A, E>,
  input: I,
  storeId: string | undefined
): Result.Result<Call, InputError> => {
  let decoded: unknown = input ?? noInput
  if (storeId !== undefined) {
    for (const place of endpoint.storeId) decoded = withStoreId(decoded, place, storeId)
  }
  let fields: Record<string, unknown>
  try {
    fields = encoderOf(endpoint.input)(decoded) as Record<string, unknown>
  } catch (error) {
    return refuse(describeIssue(error))
  }
  const path = fillPath(endpoint.path, endpoint.pathFields, fields)
  if (Result.isFailure(path)) return Result.fail(path.failure)
  const query: Record<string, unknown> = {}
  for (const name of endpoint.queryFields) query[name] = fields[name]
  const payload = endpoint.payload === "none" ? undefined : payloadOf(endpoint, fields)
  if (endpoint.payload === "query" || endpoint.payload === "optional-query") query["requestBody"] = payload
  const inBody = endpoint.payload === "body" || endpoint.payload === "optional-body"
  return Result.map(toQuery(query), (search) => ({
    target: path.success + search,
    body: inBody ? payload : undefined
  }))
}

const payloadOf = <I, A, E>(endpoint: Endpoint<I, A, E>, fields: Record<string, unknown>): string | undefined => {
  const rest: Record<string, unknown> = {}
  let isEmpty = true
  for (const name in fields) {
    if (fields[name] === undefined || endpoint.pathFields.includes(name) || endpoint.queryFields.includes(name))
      continue
    rest[name] = fields[name]
    isEmpty = false
  }
  return isEmpty && endpoint.payload.startsWith("optional-") ? undefined : JSON.stringify(rest)
}

/** A query string with its question mark, without the parameters that are not set. */
export const toQuery = (query: Readonly<Record<string, unknown>>): Result.Result<string, InputError> => {
  let search = ""
  for (const name in query) {
    if (query[name] === undefined) continue
    const value = encodeSegment(String(query[name]))
    if (value === undefined) return refuse(`"${name}" is broken Unicode`)
    search += `${search === "" ? "?" : "&"}${encodeURIComponent(name)}=${value}`
  }
  return Result.succeed(search)
}
