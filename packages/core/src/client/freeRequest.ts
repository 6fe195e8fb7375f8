/**
 * Prepares a request that no operation describes: its path, its query and its body are the program's own.
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { InputError } from "../ClientErrorReason.ts"
import type { Method } from "../Endpoint.ts"
import type { Answers } from "./answer.ts"
import { fillPath, refuse, type Request, toQuery } from "./request.ts"

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
  /** The body, sent as JSON. */
  readonly body?: unknown
  /** If `false`, no `Authorization` header is sent. */
  readonly authorized?: boolean | undefined
}

/** Refuses a request, or makes it ready to be sent. */
export const toFreeRequest = (request: PortOneRequest): Result.Result<Request<unknown>, InputError> =>
  Result.gen(function* () {
    const path = yield* fillFreePath(request.path, request.params ?? {})
    const search = yield* toQuery(request.query ?? {})
    const body = yield* toJson(request.body)
    return {
      target: path + search,
      body,
      method: request.method,
      authorized: request.authorized !== false,
      answers: unknownAnswers
    }
  })

const unknownAnswers: Answers<unknown> = { format: "json", success: Schema.Unknown, errors: { members: [] } }

/** Matches segments of at least one character, none of which a URL parser would drop, resolve, or read as a query. */
// oxlint-disable-next-line no-control-regex
const literalPath = /^(?:\/(?!(?:\.|%2e){1,2}(?:\/|$))[^/\\?#\u0000-\u0020]+)+$/i

/**
 * Fills the placeholders of a path that a program wrote by hand. The path comes right after the base URL, so one
 * without its first slash could name another host, and one with an empty segment or with dots would call another
 * operation.
 */
const fillFreePath = (path: string, values: Readonly<Record<string, string>>): Result.Result<string, InputError> => {
  if (!literalPath.test(path)) {
    return refuse("the path must be like /payments/{paymentId}: no query, and no part that is empty, a dot or two")
  }
  return Result.flatMap(fillPath(path, Object.keys(values), values), (filled) => {
    const missing = /\{([^{}]*)\}/.exec(filled)
    return missing === null ? Result.succeed(filled) : refuse(`the path's {${missing[1]}} has no value in params`)
  })
}

/** Returns the JSON of a body that no schema describes. */
const toJson = (body: unknown): Result.Result<string | undefined, InputError> => {
  if (body === undefined) return Result.succeed(body)
  try {
    const json: string | undefined = JSON.stringify(body)
    return json === undefined ? refuse("the body has no JSON form") : Result.succeed(json)
  } catch {
    // A cycle, a bigint, or a getter that threw. The error's own words may hold a value.
    return refuse("the body has no JSON form")
  }
}
