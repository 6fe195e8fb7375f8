/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import type { CallOptions } from "@effect-portone/core/CallOptions"
import * as DocumentedError from "@effect-portone/core/DocumentedError"
import * as Endpoint from "@effect-portone/core/Endpoint"
import {
  DateTimeRange,
  type DateTimeRangeEncoded,
  ForbiddenError,
  InvalidRequestError,
  PageInfo,
  PageInput,
  UnauthorizedError
} from "@effect-portone/core/generated/Shared"
import { PortOneClient } from "@effect-portone/core/PortOneClient"
import type { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import * as Wire from "@effect-portone/core/Wire"
import { PlatformAccountTransferStatusStats, PlatformNotEnabledError } from "./Shared.ts"

/**
 * The methods of {@link BulkAccountTransfers}.
 *
 * @category models
 * @since 0.1.0
 */
export interface BulkAccountTransfersMethods {
  /**
   * Searches bulk account transfers by page, size 10 unless given, with a count for each status.
   *
   * `GET /platform/bulk-account-transfers`
   *
   * `Paging.stream(getPlatformBulkAccountTransfers, input)` gives the items of all pages.
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.bulkAccountTransfer?v=v2#get%20%2Fplatform%2Fbulk-account-transfers
   */
  readonly getPlatformBulkAccountTransfers: (
    input?: GetPlatformBulkAccountTransfersInput,
    options?: CallOptions
  ) => Effect.Effect<GetPlatformBulkAccountTransfersResponse, GetPlatformBulkAccountTransfersError | PortOneClientError>
}

/**
 * Bulk account transfers: account transfers that were ordered together.
 *
 * Take it from the context (`yield* BulkAccountTransfers`, `BulkAccountTransfers.use`), and provide it with
 * `BulkAccountTransfers.layer` over a `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type GetPlatformBulkAccountTransfersInput, BulkAccountTransfers } from "@effect-portone/platform"
 * import { Effect } from "effect"
 *
 * const getPlatformBulkAccountTransfers = (input: GetPlatformBulkAccountTransfersInput) =>
 *   Effect.flatMap(BulkAccountTransfers, (service) => service.getPlatformBulkAccountTransfers(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform.bulkAccountTransfer?v=v2
 * @category services
 * @since 0.1.0
 */
export class BulkAccountTransfers extends Context.Service<BulkAccountTransfers, BulkAccountTransfersMethods>()(
  "@effect-portone/platform/BulkAccountTransfers"
) {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<BulkAccountTransfers, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      BulkAccountTransfers,
      Effect.map(PortOneClient, (client) =>
        BulkAccountTransfers.of({
          getPlatformBulkAccountTransfers: (input, options) =>
            client.run(getPlatformBulkAccountTransfers, input ?? {}, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<BulkAccountTransfersMethods>): Layer.Layer<BulkAccountTransfers> =>
    Layer.mock(BulkAccountTransfers, methods)
}

/**
 * How far a bulk account transfer has come.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformBulkAccountTransferStatus = "PREPARED" | "SCHEDULED" | "ONGOING" | "COMPLETED"

/**
 * How far a bulk account transfer has come.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformBulkAccountTransferStatus: Wire.Enum<PlatformBulkAccountTransferStatus> = Wire.closedEnum([
  "PREPARED",
  "SCHEDULED",
  "ONGOING",
  "COMPLETED"
])

/**
 * The main condition of a bulk account transfer search: a span of time or an id.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PlatformBulkAccountTransferFilterInputCriteria {
  /** Only those created in this span. */
  readonly timestampRange?: DateTimeRange | undefined
  /** Only those that got their status in this span. */
  readonly statusUpdatedTimestampRange?: DateTimeRange | undefined
  /** Only the bulk account transfer with this id. */
  readonly bulkAccountTransferId?: string | undefined
}

/**
 * The main condition of a bulk account transfer search: a span of time or an id.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformBulkAccountTransferFilterInputCriteria: Schema.Codec<
  PlatformBulkAccountTransferFilterInputCriteria,
  PlatformBulkAccountTransferFilterInputCriteriaEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    timestampRange: Schema.optional(DateTimeRange),
    statusUpdatedTimestampRange: Schema.optional(DateTimeRange),
    bulkAccountTransferId: Schema.optional(Schema.String)
  })
)

/**
 * Which bulk account transfers a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PlatformBulkAccountTransferFilterInput {
  /** Only those in these statuses; all when left out. */
  readonly statuses?: ReadonlyArray<PlatformBulkAccountTransferStatus> | undefined
  /** The main condition: set one field. */
  readonly criteria?: PlatformBulkAccountTransferFilterInputCriteria | undefined
}

/**
 * Which bulk account transfers a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformBulkAccountTransferFilterInput: Schema.Codec<
  PlatformBulkAccountTransferFilterInput,
  PlatformBulkAccountTransferFilterInputEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    statuses: Schema.optional(Schema.Array(PlatformBulkAccountTransferStatus)),
    criteria: Schema.optional(PlatformBulkAccountTransferFilterInputCriteria)
  })
)

/**
 * The body of `getPlatformBulkAccountTransfers`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface GetPlatformBulkAccountTransfersBody {
  /** Test mode; `test` in the query wins over it, and with neither it is false. */
  readonly isForTest?: boolean | undefined
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** What to search for. */
  readonly filter?: PlatformBulkAccountTransferFilterInput | undefined
}

/**
 * The body of `getPlatformBulkAccountTransfers`.
 *
 * @category requests
 * @since 0.1.0
 */
export const GetPlatformBulkAccountTransfersBody: Schema.Codec<
  GetPlatformBulkAccountTransfersBody,
  GetPlatformBulkAccountTransfersBodyEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    isForTest: Schema.optional(Schema.Boolean),
    page: Schema.optional(PageInput),
    filter: Schema.optional(PlatformBulkAccountTransferFilterInput)
  })
)

/**
 * The transfers of a bulk account transfer, by status: amounts and counts.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformBulkAccountTransferStats {
  /** Amounts by status, in minor units. */
  readonly amount: PlatformAccountTransferStatusStats
  /** Counts by status. */
  readonly count: PlatformAccountTransferStatusStats
}

/**
 * The transfers of a bulk account transfer, by status: amounts and counts.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformBulkAccountTransferStats: Schema.Codec<PlatformBulkAccountTransferStats> = Wire.lazy(() =>
  Schema.Struct({
    amount: PlatformAccountTransferStatusStats,
    count: PlatformAccountTransferStatusStats
  })
)

/**
 * Account transfers that are made together.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformBulkAccountTransfer {
  /** The bulk account transfer's id. */
  readonly id: string
  /** The same object's id in PortOne's GraphQL API. */
  readonly graphqlId: string
  /** Who created it. */
  readonly creatorId: string
  /** The id of the account that the money goes out of. */
  readonly bankAccountId: string
  /** The bank account's id in PortOne's GraphQL API. */
  readonly bankAccountGraphqlId: string
  /** The total, in minor units. */
  readonly totalAmount: number
  /** Where it stands. */
  readonly status: Wire.Open<PlatformBulkAccountTransferStatus>
  /** The figures, by status. */
  readonly stats: PlatformBulkAccountTransferStats
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusUpdatedAt: DateTime.Utc
  /** When it was created. RFC 3339 on the wire. */
  readonly createdAt: DateTime.Utc
  /** When it last changed. RFC 3339 on the wire. */
  readonly updatedAt: DateTime.Utc
  /** When it is due. RFC 3339 on the wire. */
  readonly scheduledAt?: DateTime.Utc
}

/**
 * Account transfers that are made together.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformBulkAccountTransfer: Schema.Codec<
  PlatformBulkAccountTransfer,
  PlatformBulkAccountTransferEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    graphqlId: Schema.String,
    creatorId: Schema.String,
    bankAccountId: Schema.String,
    bankAccountGraphqlId: Schema.String,
    totalAmount: Wire.Int64,
    status: Wire.openEnum(PlatformBulkAccountTransferStatus),
    stats: PlatformBulkAccountTransferStats,
    statusUpdatedAt: Wire.Timestamp,
    createdAt: Wire.Timestamp,
    updatedAt: Wire.Timestamp,
    scheduledAt: Schema.optionalKey(Wire.Timestamp)
  })
)

/**
 * How many bulk account transfers are in each status.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformBulkAccountTransferStatusStats {
  /** The figure for `PREPARED`. */
  readonly prepared: number
  /** The figure for `SCHEDULED`. */
  readonly scheduled: number
  /** The figure for `ONGOING`. */
  readonly ongoing: number
  /** The figure for `COMPLETED`. */
  readonly completed: number
}

/**
 * How many bulk account transfers are in each status.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformBulkAccountTransferStatusStats: Schema.Codec<PlatformBulkAccountTransferStatusStats> = Wire.lazy(
  () =>
    Schema.Struct({
      prepared: Wire.Int64,
      scheduled: Wire.Int64,
      ongoing: Wire.Int64,
      completed: Wire.Int64
    })
)

/**
 * A page of bulk account transfers, and how many there are in each status.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetPlatformBulkAccountTransfersResponse {
  /** What was found. */
  readonly items: ReadonlyArray<PlatformBulkAccountTransfer>
  /** Which page this is. */
  readonly page: PageInfo
  /** How many there are in each status. */
  readonly counts: PlatformBulkAccountTransferStatusStats
}

/**
 * A page of bulk account transfers, and how many there are in each status.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetPlatformBulkAccountTransfersResponse: Schema.Codec<
  GetPlatformBulkAccountTransfersResponse,
  GetPlatformBulkAccountTransfersResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    items: Schema.Array(PlatformBulkAccountTransfer),
    page: PageInfo,
    counts: PlatformBulkAccountTransferStatusStats
  })
)

/**
 * The documented errors of `getPlatformBulkAccountTransfers`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetPlatformBulkAccountTransfersError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `getPlatformBulkAccountTransfers`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetPlatformBulkAccountTransfersError: DocumentedError.Union<GetPlatformBulkAccountTransfersError> =
  DocumentedError.union([ForbiddenError, InvalidRequestError, PlatformNotEnabledError, UnauthorizedError])

/**
 * The input of `getPlatformBulkAccountTransfers`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetPlatformBulkAccountTransfersInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** Test mode; `test` in the query wins over it, and with neither it is false. */
  readonly isForTest?: boolean | undefined
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** What to search for. */
  readonly filter?: PlatformBulkAccountTransferFilterInput | undefined
}

/**
 * The input of `getPlatformBulkAccountTransfers`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetPlatformBulkAccountTransfersInput: Schema.Codec<
  GetPlatformBulkAccountTransfersInput,
  GetPlatformBulkAccountTransfersInputEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    isForTest: Schema.optional(Schema.Boolean),
    page: Schema.optional(PageInput),
    filter: Schema.optional(PlatformBulkAccountTransferFilterInput)
  })
)

/**
 * Searches bulk account transfers by page, size 10 unless given, with a count for each status.
 *
 * `GET /platform/bulk-account-transfers`
 *
 * `Paging.stream(getPlatformBulkAccountTransfers, input)` gives the items of all pages.
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.bulkAccountTransfer?v=v2#get%20%2Fplatform%2Fbulk-account-transfers
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformBulkAccountTransfers: Endpoint.PageList<
  GetPlatformBulkAccountTransfersInput,
  GetPlatformBulkAccountTransfersResponse,
  GetPlatformBulkAccountTransfersError,
  PlatformBulkAccountTransfer,
  "page"
> = Endpoint.makeList({
  id: "getPlatformBulkAccountTransfers",
  service: "BulkAccountTransfers",
  method: "GET",
  path: "/platform/bulk-account-transfers",
  authorized: true,
  input: GetPlatformBulkAccountTransfersInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "optional-query",
  storeId: [],
  format: "json",
  success: GetPlatformBulkAccountTransfersResponse,
  errors: GetPlatformBulkAccountTransfersError,
  list: {
    by: "page",
    item: PlatformBulkAccountTransfer,
    items: "items",
    place: "page",
    from: ["page", "number"],
    size: ["page", "size"]
  }
})

/**
 * The wire form of {@link PlatformBulkAccountTransferFilterInputCriteria}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformBulkAccountTransferFilterInputCriteriaEncoded {
  readonly timestampRange?: DateTimeRangeEncoded | undefined
  readonly statusUpdatedTimestampRange?: DateTimeRangeEncoded | undefined
  readonly bulkAccountTransferId?: string | undefined
}

/**
 * The wire form of {@link PlatformBulkAccountTransferFilterInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformBulkAccountTransferFilterInputEncoded {
  readonly statuses?: ReadonlyArray<PlatformBulkAccountTransferStatus> | undefined
  readonly criteria?: PlatformBulkAccountTransferFilterInputCriteriaEncoded | undefined
}

/**
 * The wire form of {@link GetPlatformBulkAccountTransfersBody}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetPlatformBulkAccountTransfersBodyEncoded {
  readonly isForTest?: boolean | undefined
  readonly page?: PageInput | undefined
  readonly filter?: PlatformBulkAccountTransferFilterInputEncoded | undefined
}

/**
 * The wire form of {@link PlatformBulkAccountTransfer}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformBulkAccountTransferEncoded {
  readonly id: string
  readonly graphqlId: string
  readonly creatorId: string
  readonly bankAccountId: string
  readonly bankAccountGraphqlId: string
  readonly totalAmount: number
  readonly status: Wire.Open<PlatformBulkAccountTransferStatus>
  readonly stats: PlatformBulkAccountTransferStats
  readonly statusUpdatedAt: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly scheduledAt?: string
}

/**
 * The wire form of {@link GetPlatformBulkAccountTransfersResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetPlatformBulkAccountTransfersResponseEncoded {
  readonly items: ReadonlyArray<PlatformBulkAccountTransferEncoded>
  readonly page: PageInfo
  readonly counts: PlatformBulkAccountTransferStatusStats
}

/**
 * The wire form of {@link GetPlatformBulkAccountTransfersInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetPlatformBulkAccountTransfersInputEncoded {
  readonly test?: boolean | undefined
  readonly isForTest?: boolean | undefined
  readonly page?: PageInput | undefined
  readonly filter?: PlatformBulkAccountTransferFilterInputEncoded | undefined
}
