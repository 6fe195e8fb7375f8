/**
 * Declares the operations of PortOne's API for a server. The generated contract consists of them.
 *
 * The schemas are the client's own. They describe JSON already, so `HttpApi`'s automatic codecs are off; only
 * parameters, which are words in a URL, get a codec.
 *
 * @since 0.1.0
 */
import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiSchema from "effect/http-api/HttpApiSchema"
import * as OpenApi from "effect/http-api/OpenApi"
import type * as HttpMethod from "effect/http/HttpMethod"
import type * as HttpRouter from "effect/http/HttpRouter"
import * as Schema from "effect/Schema"
import type { DocumentedErrorClass } from "@effect-portone/core/DocumentedError"
import { spellOperation } from "./contract/spelling.ts"

/**
 * The parts of an operation's request. A part that is absent does not exist.
 *
 * @category models
 * @since 0.1.0
 */
export interface RequestParts {
  /** The path parameters. */
  readonly params?: object
  /** The query parameters; a payload that goes into the query is the parameter `requestBody`, decoded. */
  readonly query?: object
  /** Headers of the operation's own, by their names in lower case. */
  readonly headers?: object
  /** The JSON body. */
  readonly payload?: unknown
}

type Part<Request extends RequestParts, Name extends keyof RequestParts> = Name extends keyof Request
  ? Schema.Codec<Request[Name], unknown>
  : never

/**
 * An operation that takes a `Request`, answers a `Success`, and is documented to fail with an `Error`.
 *
 * @category models
 * @since 0.1.0
 */
export interface ContractEndpoint<
  Id extends string,
  Method extends HttpMethod.HttpMethod,
  Path extends string,
  Request extends RequestParts,
  Success,
  Error
> extends HttpApiEndpoint.HttpApiEndpoint<
  Id,
  Method,
  Path,
  Part<Request, "params">,
  Part<Request, "query">,
  Part<Request, "payload">,
  Part<Request, "headers">,
  Schema.Codec<Success, unknown>,
  Schema.Codec<Error, object>
> {}

/**
 * The answer of an operation that returns a CSV document.
 *
 * @example
 * ```ts
 * import { csv } from "@effect-portone/emulator/ContractEndpoint"
 * import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
 *
 * const getReport = HttpApiEndpoint.get("getReport", "/vouchers/report", { success: csv })
 * ```
 * @category schemas
 * @since 0.1.0
 */
export const csv: Schema.Codec<string> = Schema.String.annotate({ format: "binary" }).pipe(
  HttpApiSchema.asText({ contentType: "text/csv" })
)

/**
 * The answer of an operation that returns no body.
 *
 * @example
 * ```ts
 * import { empty } from "@effect-portone/emulator/ContractEndpoint"
 * import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
 *
 * const sendVoucher = HttpApiEndpoint.post("sendVoucher", "/vouchers/send", { success: empty })
 * ```
 * @category schemas
 * @since 0.1.0
 */
export const empty: Schema.Codec<void> = HttpApiSchema.Empty(200)

/**
 * Makes the answer of an operation that is not the usual one: not `application/json`, or of another status than 200.
 *
 * @example
 * ```ts
 * import { answer } from "@effect-portone/emulator/ContractEndpoint"
 * import { Schema } from "effect"
 * import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
 *
 * const printVoucher = HttpApiEndpoint.get("printVoucher", "/vouchers/print", {
 *   success: answer(Schema.Uint8Array, { as: "bytes", contentType: "application/pdf", status: 200 })
 * })
 * ```
 * @category schemas
 * @since 0.1.0
 */
export const answer = <A>(
  schema: Schema.Codec<A, unknown>,
  options:
    | { readonly as: "json" | "text" | "bytes"; readonly contentType: string; readonly status: number }
    | { readonly as: "empty"; readonly status: number }
): Schema.Codec<A, unknown> => {
  const answered = schema.pipe(HttpApiSchema.status(options.status))
  switch (options.as) {
    case "json":
      return answered.pipe(HttpApiSchema.asJson(options))
    // The generator writes these for values that are text, or bytes, which the types of all endpoints together forget.
    case "text":
      return (answered as Schema.Codec<never, string>).pipe(HttpApiSchema.asText(options))
    case "bytes":
      return (answered as Schema.Codec<never, Uint8Array>).pipe(HttpApiSchema.asUint8Array(options))
    case "empty":
      return answered
  }
}

/**
 * Makes an endpoint of the contract. Used by generated code.
 *
 * @example
 * ```ts
 * import { ForbiddenError } from "@effect-portone/core"
 * import * as ContractEndpoint from "@effect-portone/emulator/ContractEndpoint"
 * import { Schema } from "effect"
 *
 * const getVouchers = ContractEndpoint.make<
 *   ContractEndpoint.ContractEndpoint<"getVouchers", "GET", "/vouchers", {}, ReadonlyArray<string>, ForbiddenError>
 * >("getVouchers", "GET", "/vouchers", {
 *   summary: "Lists the ids of all vouchers.",
 *   authorized: true,
 *   success: Schema.Array(Schema.String),
 *   errors: { 403: [ForbiddenError] }
 * })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const make = <
  Endpoint extends HttpApiEndpoint.Constraint & { readonly method: HttpMethod.HttpMethod; readonly path: string }
>(
  id: Endpoint["identifier"],
  method: Endpoint["method"],
  path: Endpoint["path"],
  options: {
    readonly summary: string
    /** True if the operation requires an `Authorization` header. */
    readonly authorized: boolean
    readonly params?: Schema.Struct.Fields
    readonly query?: Schema.Struct.Fields
    /** By their names in lower case. */
    readonly headers?: Schema.Struct.Fields
    readonly payload?: Schema.Top
    /** A payload that may be left out when none of its fields is set. */
    readonly optionalPayload?: Schema.Top
    readonly success: Schema.Top
    /** The error classes by their status. */
    readonly errors: Readonly<Record<number, ReadonlyArray<DocumentedErrorClass>>>
  }
): Endpoint => {
  const { authorized, errors, headers, optionalPayload, params, payload, query, success, summary } = options
  const words = (fields: Schema.Struct.Fields | undefined) =>
    fields === undefined ? undefined : Schema.toCodecStringTree(Schema.Struct(fields))
  // The casts hold: the generator writes the type `Endpoint` for these fields, which `HttpApiEndpoint.make` cannot
  // infer from optional parts. A path of the contract begins with a slash.
  return HttpApiEndpoint.make(method)(id, path as HttpRouter.PathInput, {
    disableCodecs: true,
    params: words(params) as never,
    query: words(query) as never,
    headers: words(headers) as never,
    payload: (optionalPayload === undefined ? payload : [optionalPayload, HttpApiSchema.NoContent]) as never,
    success,
    // Each status has one union: separate schemas of one status would be tried one after another.
    error: Object.entries(errors).map(([status, classes]) =>
      Schema.Union(classes.map(({ documented }) => documented)).pipe(HttpApiSchema.status(Number(status)))
    )
  })
    .annotate(OpenApi.Identifier, id)
    .annotate(OpenApi.Summary, summary)
    .annotate(
      OpenApi.Transform,
      spellOperation({ authorized, query: query ?? {}, hasOptionalPayload: optionalPayload !== undefined })
    ) as never
}
