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
import { PlatformNotEnabledError, PlatformPayoutMethod, PlatformPayoutStatusStats } from "./Shared.ts"

/**
 * The methods of {@link BulkPayouts}.
 *
 * @category models
 * @since 0.1.0
 */
export interface BulkPayoutsMethods {
  /**
   * Searches bulk payouts by page, size 10 unless given, with a count for each status.
   *
   * `GET /platform/bulk-payouts`
   *
   * `Paging.stream(getPlatformBulkPayouts, input)` gives the items of all pages.
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.bulkPayout?v=v2#get%20%2Fplatform%2Fbulk-payouts
   */
  readonly getPlatformBulkPayouts: (
    input?: GetPlatformBulkPayoutsInput,
    options?: CallOptions
  ) => Effect.Effect<GetPlatformBulkPayoutsResponse, GetPlatformBulkPayoutsError | PortOneClientError>
}

/**
 * Bulk payouts: payouts that were made together.
 *
 * Take it from the context (`yield* BulkPayouts`, `BulkPayouts.use`), and provide it with `BulkPayouts.layer` over a
 * `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type GetPlatformBulkPayoutsInput, BulkPayouts } from "@effect-portone/platform"
 * import { Effect } from "effect"
 *
 * const getPlatformBulkPayouts = (input: GetPlatformBulkPayoutsInput) =>
 *   Effect.flatMap(BulkPayouts, (service) => service.getPlatformBulkPayouts(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform.bulkPayout?v=v2
 * @category services
 * @since 0.1.0
 */
export class BulkPayouts extends Context.Service<BulkPayouts, BulkPayoutsMethods>()(
  "@effect-portone/platform/BulkPayouts"
) {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<BulkPayouts, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      BulkPayouts,
      Effect.map(PortOneClient, (client) =>
        BulkPayouts.of({
          getPlatformBulkPayouts: (input, options) => client.run(getPlatformBulkPayouts, input ?? {}, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<BulkPayoutsMethods>): Layer.Layer<BulkPayouts> =>
    Layer.mock(BulkPayouts, methods)
}

/**
 * How far a bulk payout has come.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformBulkPayoutStatus =
  | "PREPARING"
  | "PREPARED"
  | "ONGOING"
  | "POST_PROCESS_PENDING"
  | "CANCELLED"
  | "COMPLETED"

/**
 * How far a bulk payout has come.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformBulkPayoutStatus: Wire.Enum<PlatformBulkPayoutStatus> = Wire.closedEnum([
  "PREPARING",
  "PREPARED",
  "ONGOING",
  "POST_PROCESS_PENDING",
  "CANCELLED",
  "COMPLETED"
])

/**
 * The main condition of a bulk payout search: a span of time or an id.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PlatformBulkPayoutFilterInputCriteria {
  /** Only those created in this span. */
  readonly timestampRange?: DateTimeRange | undefined
  /** Only those that got their status in this span. */
  readonly statusUpdatedTimestampRange?: DateTimeRange | undefined
  /** Only the bulk payout with this id. */
  readonly bulkPayoutId?: string | undefined
}

/**
 * The main condition of a bulk payout search: a span of time or an id.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformBulkPayoutFilterInputCriteria: Schema.Codec<
  PlatformBulkPayoutFilterInputCriteria,
  PlatformBulkPayoutFilterInputCriteriaEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    timestampRange: Schema.optional(DateTimeRange),
    statusUpdatedTimestampRange: Schema.optional(DateTimeRange),
    bulkPayoutId: Schema.optional(Schema.String)
  })
)

/**
 * Which bulk payouts a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PlatformBulkPayoutFilterInput {
  /** Only those in these statuses; all when left out. */
  readonly statuses?: ReadonlyArray<PlatformBulkPayoutStatus> | undefined
  /** Only bulk payouts made in one of these ways. */
  readonly methods?: ReadonlyArray<PlatformPayoutMethod> | undefined
  /** The main condition: set one field. */
  readonly criteria?: PlatformBulkPayoutFilterInputCriteria | undefined
}

/**
 * Which bulk payouts a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformBulkPayoutFilterInput: Schema.Codec<
  PlatformBulkPayoutFilterInput,
  PlatformBulkPayoutFilterInputEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    statuses: Schema.optional(Schema.Array(PlatformBulkPayoutStatus)),
    methods: Schema.optional(Schema.Array(PlatformPayoutMethod)),
    criteria: Schema.optional(PlatformBulkPayoutFilterInputCriteria)
  })
)

/**
 * The body of `getPlatformBulkPayouts`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface GetPlatformBulkPayoutsBody {
  /** Test mode; `test` in the query wins over it, and with neither it is false. */
  readonly isForTest?: boolean | undefined
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** What to search for. */
  readonly filter?: PlatformBulkPayoutFilterInput | undefined
}

/**
 * The body of `getPlatformBulkPayouts`.
 *
 * @category requests
 * @since 0.1.0
 */
export const GetPlatformBulkPayoutsBody: Schema.Codec<GetPlatformBulkPayoutsBody, GetPlatformBulkPayoutsBodyEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      isForTest: Schema.optional(Schema.Boolean),
      page: Schema.optional(PageInput),
      filter: Schema.optional(PlatformBulkPayoutFilterInput)
    })
  )

/**
 * The payouts of a bulk payout, by status: amounts and counts.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformBulkPayoutStats {
  /** Amounts by status, in minor units. */
  readonly amount: PlatformPayoutStatusStats
  /** Counts by status. */
  readonly count: PlatformPayoutStatusStats
}

/**
 * The payouts of a bulk payout, by status: amounts and counts.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformBulkPayoutStats: Schema.Codec<PlatformBulkPayoutStats> = Wire.lazy(() =>
  Schema.Struct({
    amount: PlatformPayoutStatusStats,
    count: PlatformPayoutStatusStats
  })
)

/**
 * Payouts to partners that are made together.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformBulkPayout {
  /** The bulk payout's id. */
  readonly id: string
  /** The same object's id in PortOne's GraphQL API. */
  readonly graphqlId: string
  /** The name. */
  readonly name: string
  /** Who created it. */
  readonly creatorId: string
  /** Who moves the money. */
  readonly method: Wire.Open<PlatformPayoutMethod>
  /** What is paid out in all, in minor units. */
  readonly totalPayoutAmount: number
  /** What is settled in all, in minor units. Absent on records from before 2025-07-28. */
  readonly totalSettlementAmount?: number
  /** Where it stands. */
  readonly status: Wire.Open<PlatformBulkPayoutStatus>
  /** The payouts, by status. */
  readonly payoutStats: PlatformBulkPayoutStats
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusUpdatedAt: DateTime.Utc
  /** When it was created. RFC 3339 on the wire. */
  readonly createdAt: DateTime.Utc
  /** When it last changed. RFC 3339 on the wire. */
  readonly updatedAt: DateTime.Utc
}

/**
 * Payouts to partners that are made together.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformBulkPayout: Schema.Codec<PlatformBulkPayout, PlatformBulkPayoutEncoded> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    graphqlId: Schema.String,
    name: Schema.String,
    creatorId: Schema.String,
    method: Wire.openEnum(PlatformPayoutMethod),
    totalPayoutAmount: Wire.Int64,
    totalSettlementAmount: Wire.usualKey(Wire.Int64),
    status: Wire.openEnum(PlatformBulkPayoutStatus),
    payoutStats: PlatformBulkPayoutStats,
    statusUpdatedAt: Wire.Timestamp,
    createdAt: Wire.Timestamp,
    updatedAt: Wire.Timestamp
  })
)

/**
 * How many bulk payouts are in each status.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformBulkPayoutStatusStats {
  /** The figure for `PREPARING`. */
  readonly preparing: number
  /** The figure for `PREPARED`. */
  readonly prepared: number
  /** The figure for `ONGOING`. */
  readonly ongoing: number
  /** The figure for `POST_PROCESS_PENDING`. Absent on records from before 2025-07-28. */
  readonly postProcessPending?: number
  /** The figure for `COMPLETED`. */
  readonly completed: number
  /** The figure for `CANCELLED`. */
  readonly cancelled: number
}

/**
 * How many bulk payouts are in each status.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformBulkPayoutStatusStats: Schema.Codec<PlatformBulkPayoutStatusStats> = Wire.lazy(() =>
  Schema.Struct({
    preparing: Wire.Int64,
    prepared: Wire.Int64,
    ongoing: Wire.Int64,
    postProcessPending: Wire.usualKey(Wire.Int64),
    completed: Wire.Int64,
    cancelled: Wire.Int64
  })
)

/**
 * A page of bulk payouts, and how many there are in each status.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetPlatformBulkPayoutsResponse {
  /** What was found. */
  readonly items: ReadonlyArray<PlatformBulkPayout>
  /** Which page this is. */
  readonly page: PageInfo
  /** How many there are in each status. */
  readonly counts: PlatformBulkPayoutStatusStats
}

/**
 * A page of bulk payouts, and how many there are in each status.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetPlatformBulkPayoutsResponse: Schema.Codec<
  GetPlatformBulkPayoutsResponse,
  GetPlatformBulkPayoutsResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    items: Schema.Array(PlatformBulkPayout),
    page: PageInfo,
    counts: PlatformBulkPayoutStatusStats
  })
)

/**
 * The documented errors of `getPlatformBulkPayouts`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetPlatformBulkPayoutsError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `getPlatformBulkPayouts`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetPlatformBulkPayoutsError: DocumentedError.Union<GetPlatformBulkPayoutsError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PlatformNotEnabledError,
  UnauthorizedError
])

/**
 * The input of `getPlatformBulkPayouts`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetPlatformBulkPayoutsInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** Test mode; `test` in the query wins over it, and with neither it is false. */
  readonly isForTest?: boolean | undefined
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** What to search for. */
  readonly filter?: PlatformBulkPayoutFilterInput | undefined
}

/**
 * The input of `getPlatformBulkPayouts`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetPlatformBulkPayoutsInput: Schema.Codec<
  GetPlatformBulkPayoutsInput,
  GetPlatformBulkPayoutsInputEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    isForTest: Schema.optional(Schema.Boolean),
    page: Schema.optional(PageInput),
    filter: Schema.optional(PlatformBulkPayoutFilterInput)
  })
)

/**
 * Searches bulk payouts by page, size 10 unless given, with a count for each status.
 *
 * `GET /platform/bulk-payouts`
 *
 * `Paging.stream(getPlatformBulkPayouts, input)` gives the items of all pages.
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.bulkPayout?v=v2#get%20%2Fplatform%2Fbulk-payouts
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformBulkPayouts: Endpoint.PageList<
  GetPlatformBulkPayoutsInput,
  GetPlatformBulkPayoutsResponse,
  GetPlatformBulkPayoutsError,
  PlatformBulkPayout,
  "page"
> = Endpoint.makeList({
  id: "getPlatformBulkPayouts",
  service: "BulkPayouts",
  method: "GET",
  path: "/platform/bulk-payouts",
  authorized: true,
  input: GetPlatformBulkPayoutsInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "optional-query",
  storeId: [],
  format: "json",
  success: GetPlatformBulkPayoutsResponse,
  errors: GetPlatformBulkPayoutsError,
  list: {
    by: "page",
    item: PlatformBulkPayout,
    items: "items",
    place: "page",
    from: ["page", "number"],
    size: ["page", "size"]
  }
})

/**
 * The wire form of {@link PlatformBulkPayoutFilterInputCriteria}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformBulkPayoutFilterInputCriteriaEncoded {
  readonly timestampRange?: DateTimeRangeEncoded | undefined
  readonly statusUpdatedTimestampRange?: DateTimeRangeEncoded | undefined
  readonly bulkPayoutId?: string | undefined
}

/**
 * The wire form of {@link PlatformBulkPayoutFilterInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformBulkPayoutFilterInputEncoded {
  readonly statuses?: ReadonlyArray<PlatformBulkPayoutStatus> | undefined
  readonly methods?: ReadonlyArray<PlatformPayoutMethod> | undefined
  readonly criteria?: PlatformBulkPayoutFilterInputCriteriaEncoded | undefined
}

/**
 * The wire form of {@link GetPlatformBulkPayoutsBody}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetPlatformBulkPayoutsBodyEncoded {
  readonly isForTest?: boolean | undefined
  readonly page?: PageInput | undefined
  readonly filter?: PlatformBulkPayoutFilterInputEncoded | undefined
}

/**
 * The wire form of {@link PlatformBulkPayout}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformBulkPayoutEncoded {
  readonly id: string
  readonly graphqlId: string
  readonly name: string
  readonly creatorId: string
  readonly method: Wire.Open<PlatformPayoutMethod>
  readonly totalPayoutAmount: number
  readonly totalSettlementAmount?: number
  readonly status: Wire.Open<PlatformBulkPayoutStatus>
  readonly payoutStats: PlatformBulkPayoutStats
  readonly statusUpdatedAt: string
  readonly createdAt: string
  readonly updatedAt: string
}

/**
 * The wire form of {@link GetPlatformBulkPayoutsResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetPlatformBulkPayoutsResponseEncoded {
  readonly items: ReadonlyArray<PlatformBulkPayoutEncoded>
  readonly page: PageInfo
  readonly counts: PlatformBulkPayoutStatusStats
}

/**
 * The wire form of {@link GetPlatformBulkPayoutsInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetPlatformBulkPayoutsInputEncoded {
  readonly test?: boolean | undefined
  readonly isForTest?: boolean | undefined
  readonly page?: PageInput | undefined
  readonly filter?: PlatformBulkPayoutFilterInputEncoded | undefined
}
