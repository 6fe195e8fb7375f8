/**
 * What an operation of PortOne's API is: a plain description that `PortOneClient.run` can run.
 *
 * The generator writes one for each operation. Everything about a call that is a fact of the API stands here; everything
 * that is a decision of the client (keys, retries, timeouts) does not.
 *
 * @since 0.1.0
 */
import { hasProperty } from "effect/Predicate"
import type * as Schema from "effect/Schema"
import type { Union } from "./DocumentedError.ts"

/**
 * The HTTP methods of the API.
 *
 * @example
 * ```ts
 * import type { Endpoint } from "@effect-portone/core"
 * import { cancelPayment } from "@effect-portone/payments"
 *
 * // What carries an idempotency key.
 * const changesSomething = (method: Endpoint.Method) => method !== "GET"
 *
 * const isKeyed = changesSomething(cancelPayment.method) // true
 * ```
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
 * An operation, whatever it takes and answers: for code that goes through all of them.
 *
 * @category models
 * @since 0.1.0
 */
export type Any = Endpoint<never, unknown, unknown>

/**
 * Returns whether a value is an {@link Endpoint}: for code that looks for the operations among what a package exports.
 *
 * @example
 * ```ts
 * import { Endpoint } from "@effect-portone/core"
 * import * as payments from "@effect-portone/payments"
 *
 * const ids = Object.values(payments).filter(Endpoint.isEndpoint).map(({ id }) => id)
 * ```
 * @category guards
 * @since 0.1.0
 */
export const isEndpoint = (u: unknown): u is Any => hasProperty(u, "pathFields") && hasProperty(u, "authorized")

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

/**
 * How the pages of a list are told apart: by their number, or by the cursor of the item that they come after.
 *
 * @example
 * ```ts
 * import type { Endpoint } from "@effect-portone/core"
 * import { getPayments } from "@effect-portone/payments"
 *
 * const kind: Endpoint.ListKind = getPayments.list.by
 * ```
 * @category models
 * @since 0.1.0
 */
export type ListKind = "page" | "cursor"

/**
 * How a list is read page by page: what `Paging.stream` has to know of it.
 *
 * @example
 * ```ts
 * import { getAllPaymentsByCursor } from "@effect-portone/payments"
 *
 * // 1,000
 * const most = getAllPaymentsByCursor.list.largestPage
 * ```
 * @category models
 * @since 0.1.0
 */
export interface ListDescription<Item, By extends ListKind, Fields> {
  readonly by: By
  readonly item: Schema.Codec<Item, unknown>
  /** The field of the answer that holds the items. */
  readonly items: string
  /** By page, the field of the answer that tells of the page; by cursor, the field of an item that holds its cursor. */
  readonly place: string
  /** Where the page's number (from 0), or the cursor, stands in the input. */
  readonly from: readonly [Fields, ...ReadonlyArray<string>]
  /** Where the size of a page stands in the input. */
  readonly size: readonly [Fields, ...ReadonlyArray<string>]
  /** The most items that a page may have, where PortOne says so. */
  readonly largestPage?: number | undefined
  /** How many items page numbers reach, where there is an end: (number + 1) × size must not exceed it. */
  readonly reach?: number | undefined
}

/**
 * An {@link Endpoint} that answers a page of a list. `Fields` are those of the input that say which page.
 *
 * @example
 * ```ts
 * import { type Endpoint, Paging } from "@effect-portone/core"
 * import { Stream } from "effect"
 *
 * const countOf = <I, S, E, A, By extends Endpoint.ListKind>(
 *   list: Endpoint.List<I, S, E, A, By, never>,
 *   input: Paging.Unpaged<I, never>
 * ) => Stream.runCount(Paging.stream(list, input))
 * ```
 * @category models
 * @since 0.1.0
 */
export interface List<Input, Success, Error, Item, By extends ListKind, Fields extends keyof Input> extends Endpoint<
  Input,
  Success,
  Error
> {
  readonly list: ListDescription<Item, By, Fields>
}

/**
 * A {@link List} by page number.
 *
 * @example
 * ```ts
 * import { Paging } from "@effect-portone/core"
 * import { getPaymentSchedules } from "@effect-portone/payments"
 *
 * // getPaymentSchedules is a PageList, so what it finds can be streamed.
 * const schedules = Paging.stream(getPaymentSchedules, {})
 * ```
 * @category models
 * @since 0.1.0
 */
export interface PageList<Input, Success, Error, Item, Fields extends keyof Input> extends List<
  Input,
  Success,
  Error,
  Item,
  "page",
  Fields
> {}

/**
 * A {@link List} by cursor.
 *
 * @example
 * ```ts
 * import { Paging } from "@effect-portone/core"
 * import { getAllPaymentEventsByCursor } from "@effect-portone/payments"
 *
 * // getAllPaymentEventsByCursor is a CursorList, so what it finds can be streamed.
 * const events = Paging.stream(getAllPaymentEventsByCursor, {})
 * ```
 * @category models
 * @since 0.1.0
 */
export interface CursorList<Input, Success, Error, Item, Fields extends keyof Input> extends List<
  Input,
  Success,
  Error,
  Item,
  "cursor",
  Fields
> {}

/**
 * Describes a list. Used by generated code, and for a list that is not generated yet.
 *
 * @example
 * ```ts
 * import { DocumentedError, Endpoint, Paging, UnauthorizedError, Wire } from "@effect-portone/core"
 * import { Schema } from "effect"
 *
 * const Voucher = Schema.Struct({ id: Schema.String, amount: Wire.Int64, cursor: Schema.String })
 *
 * const getVouchers = Endpoint.makeList({
 *   id: "getVouchers",
 *   service: "Vouchers",
 *   method: "GET",
 *   path: "/vouchers",
 *   authorized: true,
 *   input: Schema.Struct({ cursor: Schema.optional(Schema.String), size: Schema.optional(Wire.Int32) }),
 *   pathFields: [],
 *   queryFields: ["cursor", "size"],
 *   payload: "none",
 *   storeId: [],
 *   format: "json",
 *   success: Schema.Struct({ items: Schema.Array(Voucher) }),
 *   errors: DocumentedError.union<UnauthorizedError>([UnauthorizedError]),
 *   list: { by: "cursor", item: Voucher, items: "items", place: "cursor", from: ["cursor"], size: ["size"] }
 * })
 *
 * const vouchers = Paging.stream(getVouchers, {})
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const makeList = <Input, Success, Error, Item, By extends ListKind, Fields extends keyof Input>(
  list: List<Input, Success, Error, Item, By, Fields>
): List<Input, Success, Error, Item, By, Fields> => list
