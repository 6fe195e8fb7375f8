/**
 * Prepares a request that no operation describes: its path, its query and its body are the program's own.
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { InputError } from "../ClientErrorReason.ts"
import type { Method } from "../Endpoint.ts"
import type { Answers } from "./answer.ts"
import { orRefuse, refuse } from "./input.ts"
import { toJson } from "./json.ts"
import { fillPath, type Request, toQuery } from "./request.ts"

/**
 * A request that no generated operation describes.
 *
 * @example
 * ```ts
 * import { PortOneClient, type PortOneRequest } from "@effect-portone/core"
 *
 * const added: PortOneRequest = {
 *   method: "GET",
 *   path: "/payments/{paymentId}/added-tomorrow",
 *   params: { paymentId: "4f2d0c9a" },
 *   query: { size: 10 }
 * }
 * const answer = PortOneClient.request(added)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface PortOneRequest {
  readonly method: Method
  /** The path after the base URL, such as `/payments/{paymentId}/something-new`. */
  readonly path: string
  /** The values of the path's placeholders. They are percent-encoded and checked like any other id. */
  readonly params?: Readonly<Record<string, string>> | undefined
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>> | undefined
  /**
   * The body, sent as JSON. A value that JSON would change or leave out, such as `NaN`, is refused; a field that is
   * `undefined` is absent. A GET or DELETE has no body: HTTP clients and servers do not agree on theirs.
   */
  readonly body?: unknown
  /** If `false`, no `Authorization` header is sent. */
  readonly authorized?: boolean | undefined
}

/** Refuses a request, or makes it ready to be sent. It may be anything, as a caller without types may pass it. */
export const toFreeRequest = (request: PortOneRequest): Result.Result<Request<unknown>, InputError> =>
  orRefuse(() => prepare(request))

const prepare = (request: PortOneRequest): Result.Result<Request<unknown>, InputError> =>
  Result.gen(function* () {
    if (typeof request !== "object" || request === null) return yield* refuse("the request is no object")
    const { authorized, body, method, params, path, query } = request
    if (typeof method !== "string" || !Object.hasOwn(mayHaveBody, method)) {
      return yield* refuse(`"method" must be one of ${Object.keys(mayHaveBody).join(", ")}`)
    }
    // A server that does not expect a body may take it for the next request on the connection.
    if (body !== undefined && !mayHaveBody[method]) return yield* refuse(`a ${method} must not have a body`)
    const filled = yield* fillFreePath(path, yield* valuesOf("params", params, isId))
    const parameters = yield* valuesOf("query", query, isQueryValue)
    const search = yield* toQuery(parameters, placeIn("query", parameters))
    return {
      target: filled + search,
      body: body === undefined ? undefined : yield* toJson(body),
      method,
      authorized: authorized !== false,
      answers: unknownAnswers
    }
  })

const mayHaveBody: { readonly [M in Method]: boolean } = {
  GET: false,
  POST: true,
  PUT: true,
  PATCH: true,
  DELETE: false
}

const isId = (u: unknown): u is string => typeof u === "string"

/** Refuses, beside other kinds of values, a number that JSON has not: it comes from a computation that went wrong. */
const isQueryValue = (u: unknown): u is string | number | boolean | undefined =>
  u === undefined || typeof u === "string" || typeof u === "boolean" || Number.isFinite(u)

/**
 * Returns the fields of a plain object, each of which is of a kind. Any other object has its values elsewhere. A field
 * that is not enumerable counts, too.
 */
const valuesOf = <A>(
  place: string,
  values: unknown,
  isOfKind: (u: unknown) => u is A
): Result.Result<Readonly<Record<string, A>>, InputError> => {
  if (values === undefined) return Result.succeed({})
  if (!isPlain(values)) return refuse(`"${place}" must be a plain object`)
  const fields: Array<readonly [string, A]> = []
  for (const name of Object.getOwnPropertyNames(values)) {
    const value: unknown = Reflect.get(values, name)
    if (!isOfKind(value)) return refuse(`${placeIn(place, values)(name)} has a value that is no part of a URL`)
    fields.push([name, value])
  }
  return Result.succeed(Object.fromEntries(fields))
}

/**
 * Returns what an error calls a field: its place. No schema knows the fields of such a request, so a name may be
 * anything, such as a person's.
 */
const placeIn =
  (place: string, values: object) =>
  (name: string): string =>
    `number ${Object.getOwnPropertyNames(values).indexOf(name) + 1} of the fields in "${place}"`

/** Returns true for an object literal, also of another realm, and for one without a prototype. */
const isPlain = (u: unknown): u is object => {
  if (typeof u !== "object" || u === null || Array.isArray(u)) return false
  const prototype: unknown = Object.getPrototypeOf(u)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** Says of the answers of such a request that they are any JSON. */
export const unknownAnswers: Answers<unknown> = { format: "json", success: Schema.Unknown, errors: { members: [] } }

/** Matches segments of at least one character, none of which a URL parser would drop, resolve, or read as a query. */
// oxlint-disable-next-line no-control-regex
const literalPath = /^(?:\/(?!(?:\.|%2e){1,2}(?:\/|$))[^/\\?#\u0000-\u0020]+)+$/i

/**
 * Fills the placeholders of a path that a program wrote by hand. The path comes right after the base URL, so one
 * without its first slash could name another host, and one with an empty segment or with dots would call another
 * operation.
 */
const fillFreePath = (path: string, values: Readonly<Record<string, string>>): Result.Result<string, InputError> => {
  if (typeof path !== "string" || !literalPath.test(path) || /\p{Surrogate}/u.test(path)) {
    return refuse("the path must be like /payments/{paymentId}: no query, and no part that is empty, a dot or two")
  }
  const names = Object.keys(values).filter((name) => path.includes(`{${name}}`))
  return Result.flatMap(fillPath(path, names, values, placeIn("params", values)), (filled) =>
    /\{[^{}]*\}/.test(filled)
      ? refuse('a placeholder of the path has no value in "params"')
      : // Some HTTP clients refuse such letters, and some encode them.
        Result.succeed(filled.replace(/[^\u0021-\u007e]+/gu, encodeURIComponent))
  )
}
