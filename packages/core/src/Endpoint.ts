/**
 * Describes the operations of PortOne's API, so that `PortOneClient.run` can run them.
 *
 * The generator writes a description for each operation. It has the facts of the API alone, and none of the client's
 * decisions (keys, retries, timeouts).
 *
 * @since 0.1.0
 */
import { hasProperty } from "effect/Predicate"
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
 * An operation that takes an `Input`, answers a `Success`, and fails with an `Error` that PortOne documents.
 *
 * @category models
 * @since 0.1.0
 */
export interface Endpoint<Input, Success, Error> {
  /** PortOne's `operationId`. */
  readonly id: string
  /** The service that has it as a method. */
  readonly service: string
  readonly method: Method
  /** The path with its placeholders, such as `/payments/{paymentId}/cancel`. */
  readonly path: string
  /** `false` for the few operations that are called without an `Authorization` header. */
  readonly authorized: boolean
  /** The Schema of the path, query and body fields together. */
  readonly input: Schema.Codec<Input, object>
  /** The fields of the input that go into the path. */
  readonly pathFields: ReadonlyArray<string>
  /** The fields of the input that are query parameters. */
  readonly queryFields: ReadonlyArray<string>
  /** The header that each field of the input goes into, by field; absent if none does. */
  readonly headerFields?: Readonly<Record<string, string>> | undefined
  /**
   * The place of the other fields: the JSON body, the JSON query parameter `requestBody`, or none if there are no
   * others. An optional payload without a single field is not sent.
   */
  readonly payload: "none" | "body" | "optional-body" | "query" | "optional-query"
  /** The places of `storeId` in the input, one path for each. The client's default goes there. */
  readonly storeId: ReadonlyArray<ReadonlyArray<string>>
  /** The media type of a body that is JSON of another kind than `application/json`. */
  readonly contentType?: string | undefined
  /** The form of the answer's body: JSON, `text` (a CSV document unless `accept` says otherwise), `bytes`, or none. */
  readonly format: "json" | "text" | "bytes" | "empty"
  /** The media type of an answer that is neither `application/json` nor `text/csv`. */
  readonly accept?: string | undefined
  readonly success: Schema.Codec<Success, unknown>
  readonly errors: Union<Error>
}

/**
 * An operation of any input and answer, for code that goes through all of them.
 *
 * @category models
 * @since 0.1.0
 */
export type Any = Endpoint<never, unknown, unknown>

/**
 * Returns true if a value is an {@link Endpoint}, for code that looks for the operations among a package's exports.
 *
 * @category guards
 * @since 0.1.0
 */
export const isEndpoint = (u: unknown): u is Any => {
  try {
    return hasProperty(u, "pathFields") && hasProperty(u, "authorized")
  } catch {
    // A proxy may throw at any question.
    return false
  }
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

/**
 * The way in which a request names a page of a list: by its number, or by the cursor of the item before it.
 *
 * @category models
 * @since 0.1.0
 */
export type ListKind = "page" | "cursor"

/**
 * The facts about a list that `Paging.stream` needs to read it page by page.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListDescription<Item, By extends ListKind, Fields> {
  readonly by: By
  readonly item: Schema.Codec<Item, unknown>
  /** The field of the answer that holds the items. */
  readonly items: string
  /** By page: the answer's field that describes the page. By cursor: the item's field that holds its cursor. */
  readonly place: string
  /** The place in the input of the page's number (from 0), or of the cursor. */
  readonly from: readonly [Fields, ...ReadonlyArray<string>]
  /** The place in the input of the page's size. */
  readonly size: readonly [Fields, ...ReadonlyArray<string>]
  /** The field that tells an item from others, if it is not `id`. */
  readonly key?: string | undefined
  /** The most items that a page may have, if PortOne sets a limit. */
  readonly largestPage?: number | undefined
  /** The number of items that page numbers reach, if PortOne sets a limit: (number + 1) × size must not exceed it. */
  readonly reach?: number | undefined
}

/**
 * An {@link Endpoint} that answers a page of a list. `Fields` are the fields of the input that name the page.
 *
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
