/**
 * What an operation of PortOne's API is: a plain description that `PortOneClient.run` can run.
 *
 * The generator writes one for each operation. Everything about a call that is a fact of the API stands here; everything
 * that is a decision of the client (keys, retries, timeouts) does not.
 *
 * @since 0.1.0
 */
import type * as Schema from "effect/Schema"
import type { Union } from "./DocumentedError.ts"

/**
 * The HTTP methods of the API.
 *
 * @category models
 * @since 0.1.0
 */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE"

/**
 * An operation that takes an `Input`, answers a `Success`, and is documented to fail with an `Error`.
 *
 * @example
 * ```ts
 * import { PortOneClient } from "@effect-portone/core"
 * import { getPayment } from "@effect-portone/payments"
 *
 * // Effect<Payment, GetPaymentError | PortOneClientError, PortOneClient>
 * const read = PortOneClient.run(getPayment, { paymentId: "4f2d0c9a" })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Endpoint<Input, Success, Error> {
  /** PortOne's `operationId`. */
  readonly id: string
  /** The service that has it as a method. */
  readonly service: string
  readonly method: Method
  /** With placeholders: `/payments/{paymentId}/cancel`. */
  readonly path: string
  /** `false` for the few operations that are called without an `Authorization` header. */
  readonly authorized: boolean
  /** Path, query and body fields together. */
  readonly input: Schema.Codec<Input, object>
  /** Which fields of the input go into the path. */
  readonly pathFields: ReadonlyArray<string>
  /** Which fields of the input are query parameters. */
  readonly queryFields: ReadonlyArray<string>
  /**
   * Where the other fields go: the JSON body, the JSON query parameter `requestBody`, or nowhere as there are none.
   * An optional payload without a single field is not sent.
   */
  readonly payload: "none" | "body" | "optional-body" | "query" | "optional-query"
  /** Where `storeId` stands in the input, one path a place; the client's default goes there. */
  readonly storeId: ReadonlyArray<ReadonlyArray<string>>
  /** `text` is a CSV document; `empty` is an answer without a body. */
  readonly format: "json" | "text" | "empty"
  readonly success: Schema.Codec<Success, unknown>
  readonly errors: Union<Error>
}

/**
 * Describes an operation. Used by generated code, and for an operation that is not generated yet.
 *
 * @example
 * ```ts
 * import { DocumentedError, Endpoint, PortOneClient, UnauthorizedError } from "@effect-portone/core"
 * import { Schema } from "effect"
 *
 * const getVoucher = Endpoint.make({
 *   id: "getVoucher",
 *   service: "Vouchers",
 *   method: "GET",
 *   path: "/vouchers/{voucherId}",
 *   authorized: true,
 *   input: Schema.Struct({ voucherId: Schema.String }),
 *   pathFields: ["voucherId"],
 *   queryFields: [],
 *   payload: "none",
 *   storeId: [],
 *   format: "json",
 *   success: Schema.Struct({ amount: Schema.Int }),
 *   errors: DocumentedError.union<UnauthorizedError>([UnauthorizedError])
 * })
 *
 * const read = PortOneClient.run(getVoucher, { voucherId: "v-1" })
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const make = <Input, Success, Error>(
  endpoint: Endpoint<Input, Success, Error>
): Endpoint<Input, Success, Error> => endpoint
