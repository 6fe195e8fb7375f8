/**
 * What a call sends: an endpoint's input, refused or turned into a method, a URL, and a body.
 *
 * Everything that can be wrong with an input is found here, before anything is sent.
 */
import * as Result from "effect/Result"
import { InputError } from "../ClientErrorReason.ts"
import type { Endpoint, Method } from "../Endpoint.ts"
import { describeIssue, encode } from "../internal/codec.ts"
import type { Answers } from "./answer.ts"

/** Describes what every attempt of a call sends, and how its answer is read. */
export interface Request<A> {
  readonly method: Method
  /** Path and query, to be put behind the base URL. */
  readonly target: string
  readonly body: string | undefined
  /** Whether it carries an `Authorization` header. */
  readonly authorized: boolean
  readonly answers: Answers<A>
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

/** Refuses an input, or turns it into its operation's request. */
export const toRequest = <I, A, E>(
  endpoint: Endpoint<I, A, E>,
  input: I,
  storeId: string | undefined
): Result.Result<Request<A>, InputError> => {
  let decoded: unknown = input === undefined ? noInput : input
  if (storeId !== undefined) {
    for (const place of endpoint.storeId) decoded = withStoreId(decoded, place, storeId)
  }
  let fields: Record<string, unknown>
  try {
    // An input is a struct, and so is what it encodes to.
    fields = encode(endpoint.input, decoded) as Record<string, unknown>
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
  return Result.map(toQuery(query), (search) => ({
    method: endpoint.method,
    target: path.success + search,
    body: inBody ? payload : undefined,
    authorized: endpoint.authorized,
    answers: endpoint
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
