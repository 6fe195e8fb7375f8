/**
 * Turns the input of an operation into the request of a call: a method, a URL, headers and a body.
 *
 * Everything that can be wrong with an input is found here, before anything is sent.
 */
import * as Result from "effect/Result"
import type { Check } from "../CallOptions.ts"
import { InputError } from "../ClientErrorReason.ts"
import type { Endpoint, Method } from "../Endpoint.ts"
import { headerValue } from "../internal/headerValue.ts"
import { letGo } from "../internal/letGo.ts"
import type { Answers } from "./answer.ts"
import { type Input, orRefuse, readFields, refuse } from "./input.ts"
import { toJson } from "./json.ts"

/** The request that every attempt of a call sends, and how its answer is read. */
export interface Request<A> {
  readonly method: Method
  /** The path and the query, which come after the base URL. */
  readonly target: string
  /** The headers that fields of the input go into. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly body: string | undefined
  /** The value that the body is the JSON of, where that is known to be the same. */
  readonly json?: object | undefined
  /** The media type of a body that is not `application/json`. */
  readonly contentType?: string | undefined
  /** True if it carries an `Authorization` header. */
  readonly authorized: boolean
  readonly answers: Answers<A>
}

/**
 * Returns a path segment, percent-encoded, or `undefined` if the value cannot be one. An empty segment would call
 * another operation (the list), and every URL parser resolves dots, so `/payments/../cancel` would become `/cancel`.
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

/** Returns a name of an operation's own as an error has it. */
const quoted = (name: string): string => `"${name}"`

/**
 * Puts values into the placeholders of a path.
 *
 * @param say what an error calls a placeholder
 */
export const fillPath = (
  path: string,
  names: ReadonlyArray<string>,
  values: Readonly<Record<string, unknown>>,
  say: (name: string) => string = quoted
): Result.Result<string, InputError> => {
  let filled = path
  for (const name of names) {
    const encoded = segment(values[name])
    if (encoded === undefined) {
      return refuse(
        `${say(name)} becomes a part of the path, so it must not be empty, ".", or "..", or be broken Unicode`
      )
    }
    filled = filled.replace(`{${name}}`, () => encoded)
  }
  return Result.succeed(filled)
}

/** Refuses an input, or turns it into the request of its operation. */
export const toRequest = <I, A, E>(
  endpoint: Endpoint<I, A, E>,
  input: I,
  storeId: string | undefined,
  check?: Check
): Result.Result<Request<A>, InputError> => orRefuse(() => prepare(endpoint, input, storeId, check))

/** Returns why a check refuses an input. One that goes wrong has let nothing through. */
const refusalBy = (check: Check, operation: string, fields: Input["fields"]): InputError | undefined => {
  let refusal: unknown
  try {
    refusal = check(operation, fields)
  } catch {
    // Its own words may hold a value.
    return new InputError({ description: '"check" threw, and let nothing through' })
  }
  if (refusal === undefined || refusal instanceof InputError) return refusal
  letGo(refusal)
  return new InputError({ description: '"check" returned neither an InputError nor undefined' })
}

const prepare = <I, A, E>(
  endpoint: Endpoint<I, A, E>,
  input: I,
  storeId: string | undefined,
  check: Check | undefined
): Result.Result<Request<A>, InputError> => {
  const read = readFields(endpoint, input, storeId)
  if (Result.isFailure(read)) return Result.fail(read.failure)
  const { fields } = read.success
  const refusal = check === undefined ? undefined : refusalBy(check, endpoint.id, fields)
  if (refusal !== undefined) return Result.fail(refusal)
  const path = fillPath(endpoint.path, endpoint.pathFields, fields)
  if (Result.isFailure(path)) return Result.fail(path.failure)
  const query: Record<string, QueryValue> = {}
  // PortOne's document gives query parameters these types, and the schema has just checked them.
  for (const name of endpoint.queryFields) query[name] = fields[name] as QueryValue
  const made = endpoint.payload === "none" ? Result.succeed(noPayload) : payloadOf(endpoint, read.success)
  if (Result.isFailure(made)) return Result.fail(made.failure)
  const { json, text } = made.success
  if (endpoint.payload === "query" || endpoint.payload === "optional-query") query["requestBody"] = text
  const inBody = endpoint.payload === "body" || endpoint.payload === "optional-body"
  const headers = toHeaders(endpoint.headerFields, fields)
  if (Result.isFailure(headers)) return Result.fail(headers.failure)
  return Result.map(toQuery(query), (search) => ({
    method: endpoint.method,
    target: path.success + search,
    headers: headers.success,
    body: inBody ? text : undefined,
    // A check may keep the fields that it saw, and change them later.
    json: inBody && check === undefined ? json : undefined,
    contentType: endpoint.contentType,
    authorized: endpoint.authorized,
    answers: endpoint
  }))
}

/** Returns the headers of the fields that go into one, and refuses a value that no header can carry. */
const toHeaders = (
  names: Readonly<Record<string, string>> | undefined,
  fields: Readonly<Record<string, unknown>>
): Result.Result<Readonly<Record<string, string>> | undefined, InputError> => {
  if (names === undefined) return Result.succeed(undefined)
  const headers: Record<string, string> = {}
  for (const name of Object.keys(names)) {
    if (fields[name] === undefined) continue
    // PortOne's document gives header parameters these types, and the schema has just checked them.
    const value = String(fields[name] as QueryValue)
    if (!headerValue.test(value)) return refuse(`"${name}" goes into a header, so it must be printable ASCII`)
    headers[names[name]!] = value
  }
  return Result.succeed(headers)
}

/** The fields of an input that are sent as JSON. */
interface Payload {
  readonly text: string | undefined
  /** The fields themselves, if JSON has a form of all that they hold. */
  readonly json: object | undefined
}

const noPayload: Payload = { text: undefined, json: undefined }

/**
 * Returns the fields that go neither into the path nor into the query nor into a header. Refuses what JSON would
 * change, which a Schema does not see in a free-form field.
 */
const payloadOf = <I, A, E>(
  endpoint: Endpoint<I, A, E>,
  { fields, isPlain }: Input
): Result.Result<Payload, InputError> => {
  const rest: Record<string, unknown> = {}
  let isEmpty = true
  for (const name of Object.keys(fields)) {
    if (fields[name] === undefined || isParameter(endpoint, name)) continue
    rest[name] = fields[name]
    isEmpty = false
  }
  if (isEmpty && endpoint.payload.startsWith("optional-")) return Result.succeed(noPayload)
  return isPlain
    ? Result.succeed({ text: JSON.stringify(rest), json: rest })
    : Result.map(toJson(rest, endpoint.input), (text) => ({ text, json: undefined }))
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

/**
 * Returns the query with its question mark, without the parameters that are `undefined`.
 *
 * @param say what an error calls a parameter
 */
export const toQuery = (
  query: Readonly<Record<string, QueryValue>>,
  say: (name: string) => string = quoted
): Result.Result<string, InputError> => {
  let search = ""
  for (const name of Object.keys(query)) {
    if (query[name] === undefined) continue
    const key = encodeSegment(name)
    const value = encodeSegment(String(query[name]))
    if (key === undefined) return refuse("the name of a query parameter is broken Unicode")
    if (value === undefined) return refuse(`${say(name)} is broken Unicode`)
    search += `${search === "" ? "?" : "&"}${key}=${value}`
  }
  return Result.succeed(search)
}
