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
  Currency,
  DateRange,
  ForbiddenError,
  InvalidRequestError,
  PageInfo,
  PageInput,
  UnauthorizedError
} from "@effect-portone/core/generated/Shared"
import { PortOneClient } from "@effect-portone/core/PortOneClient"
import type { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import * as Wire from "@effect-portone/core/Wire"
import {
  PlatformContract,
  type PlatformContractEncoded,
  PlatformNotEnabledError,
  PlatformOrderSettlementAmount,
  PlatformPartner,
  type PlatformPartnerEncoded,
  PlatformPartnerSettlementsNotFoundError
} from "./Shared.ts"

/**
 * The methods of {@link PartnerSettlements}.
 *
 * @category models
 * @since 0.1.0
 */
export interface PartnerSettlementsMethods {
  /**
   * Searches partner settlements by page, size 10 unless given, with a count for each status.
   *
   * `GET /platform/partner-settlements`
   *
   * `Paging.stream(getPlatformPartnerSettlements, input)` gives the items of all pages.
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.partnerSettlement?v=v2#get%20%2Fplatform%2Fpartner-settlements
   */
  readonly getPlatformPartnerSettlements: (
    input: GetPlatformPartnerSettlementsInput,
    options?: CallOptions
  ) => Effect.Effect<GetPlatformPartnerSettlementsResponse, GetPlatformPartnerSettlementsError | PortOneClientError>

  /**
   * Deletes the partner settlements with these ids. Refused when one of them cannot be deleted, or holds a transfer
   * that a cancellation refers to.
   *
   * `POST /platform/partner-settlements/delete`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link PlatformNonDeletablePartnerSettlementsError} (400)
   * - {@link PlatformReferencedCancelOrderTransfersExistError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformPartnerSettlementsNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform.partnerSettlement?v=v2#post%20%2Fplatform%2Fpartner-settlements%2Fdelete
   */
  readonly deletePlatformPartnerSettlements: (
    input: DeletePlatformPartnerSettlementsInput,
    options?: CallOptions
  ) => Effect.Effect<
    DeletePlatformPartnerSettlementsResponse,
    DeletePlatformPartnerSettlementsError | PortOneClientError
  >
}

/**
 * Partner settlements: transfers gathered by partner and settlement date.
 *
 * Take it from the context (`yield* PartnerSettlements`, `PartnerSettlements.use`), and provide it with
 * `PartnerSettlements.layer` over a `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type GetPlatformPartnerSettlementsInput, PartnerSettlements } from "@effect-portone/platform"
 * import { Effect } from "effect"
 *
 * const getPlatformPartnerSettlements = (input: GetPlatformPartnerSettlementsInput) =>
 *   Effect.flatMap(PartnerSettlements, (service) => service.getPlatformPartnerSettlements(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform.partnerSettlement?v=v2
 * @category services
 * @since 0.1.0
 */
export class PartnerSettlements extends Context.Service<PartnerSettlements, PartnerSettlementsMethods>()(
  "@effect-portone/platform/PartnerSettlements"
) {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<PartnerSettlements, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      PartnerSettlements,
      Effect.map(PortOneClient, (client) =>
        PartnerSettlements.of({
          getPlatformPartnerSettlements: (input, options) => client.run(getPlatformPartnerSettlements, input, options),
          deletePlatformPartnerSettlements: (input, options) =>
            client.run(deletePlatformPartnerSettlements, input, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<PartnerSettlementsMethods>): Layer.Layer<PartnerSettlements> =>
    Layer.mock(PartnerSettlements, methods)
}

/**
 * How far a partner settlement has come on its way to payout.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformPartnerSettlementStatus =
  | "PAYOUT_SCHEDULED"
  | "PAYOUT_PREPARED"
  | "PAYOUT_WITHHELD"
  | "PAYOUT_EXCLUDED"
  | "PAYOUT_FAILED"
  | "IN_PAYOUT"
  | "PAID_OUT"
  | "CANCELLED"
  | "CONFIRMED"

/**
 * How far a partner settlement has come on its way to payout.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformPartnerSettlementStatus: Wire.Enum<PlatformPartnerSettlementStatus> = Wire.closedEnum([
  "PAYOUT_SCHEDULED",
  "PAYOUT_PREPARED",
  "PAYOUT_WITHHELD",
  "PAYOUT_EXCLUDED",
  "PAYOUT_FAILED",
  "IN_PAYOUT",
  "PAID_OUT",
  "CANCELLED",
  "CONFIRMED"
])

/**
 * Which kind of transfers a partner settlement gathers.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformPartnerSettlementType = "MANUAL" | "ORDER" | "ORDER_CANCEL"

/**
 * Which kind of transfers a partner settlement gathers.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformPartnerSettlementType: Wire.Enum<PlatformPartnerSettlementType> = Wire.closedEnum([
  "MANUAL",
  "ORDER",
  "ORDER_CANCEL"
])

/**
 * A search for partner settlements by the id of a settlement, payout or bulk payout.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PlatformPartnerSettlementFilterKeywordInput {
  /** Only the settlement with this id. */
  readonly partnerSettlementId?: string | undefined
  /** Only the settlements of this payout. */
  readonly payoutId?: string | undefined
  /** Only the settlements of this bulk payout. */
  readonly bulkPayoutId?: string | undefined
}

/**
 * A search for partner settlements by the id of a settlement, payout or bulk payout.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformPartnerSettlementFilterKeywordInput: Schema.Codec<PlatformPartnerSettlementFilterKeywordInput> =
  Wire.lazy(() =>
    Schema.Struct({
      partnerSettlementId: Schema.optional(Schema.String),
      payoutId: Schema.optional(Schema.String),
      bulkPayoutId: Schema.optional(Schema.String)
    })
  )

/**
 * Which partner settlements a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PlatformPartnerSettlementFilterInput {
  /** Only settlements of these dates. `yyyy-MM-dd`, a business date in Korea. */
  readonly settlementDates?: ReadonlyArray<string> | undefined
  /** Only those under one of these contracts; all when empty. */
  readonly contractIds?: ReadonlyArray<string> | undefined
  /** Only those of partners with at least one of these tags. */
  readonly partnerTags?: ReadonlyArray<string> | undefined
  /** Only settlements in one of these currencies. */
  readonly settlementCurrencies?: ReadonlyArray<Currency> | undefined
  /** Only those in these statuses; all when left out. */
  readonly statuses?: ReadonlyArray<PlatformPartnerSettlementStatus> | undefined
  /** Only those of these partners. */
  readonly partnerIds?: ReadonlyArray<string> | undefined
  /** Only settlements of these kinds of transfer. */
  readonly settlementTypes?: ReadonlyArray<PlatformPartnerSettlementType> | undefined
  /** A keyword search: set one field. */
  readonly keyword?: PlatformPartnerSettlementFilterKeywordInput | undefined
}

/**
 * Which partner settlements a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformPartnerSettlementFilterInput: Schema.Codec<PlatformPartnerSettlementFilterInput> = Wire.lazy(() =>
  Schema.Struct({
    settlementDates: Schema.optional(Schema.Array(Wire.BusinessDate)),
    contractIds: Schema.optional(Schema.Array(Schema.String)),
    partnerTags: Schema.optional(Schema.Array(Schema.String)),
    settlementCurrencies: Schema.optional(Schema.Array(Currency)),
    statuses: Schema.optional(Schema.Array(PlatformPartnerSettlementStatus)),
    partnerIds: Schema.optional(Schema.Array(Schema.String)),
    settlementTypes: Schema.optional(Schema.Array(PlatformPartnerSettlementType)),
    keyword: Schema.optional(PlatformPartnerSettlementFilterKeywordInput)
  })
)

/**
 * The body of `getPlatformPartnerSettlements`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface GetPlatformPartnerSettlementsBody {
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** What to search for. */
  readonly filter: PlatformPartnerSettlementFilterInput
  /** Test mode; `test` in the query wins over it, and with neither it is false. */
  readonly isForTest?: boolean | undefined
}

/**
 * The body of `getPlatformPartnerSettlements`.
 *
 * @category requests
 * @since 0.1.0
 */
export const GetPlatformPartnerSettlementsBody: Schema.Codec<GetPlatformPartnerSettlementsBody> = Wire.lazy(() =>
  Schema.Struct({
    page: Schema.optional(PageInput),
    filter: PlatformPartnerSettlementFilterInput,
    isForTest: Schema.optional(Schema.Boolean)
  })
)

/**
 * A settlement of manual transfers.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformPartnerManualSettlement {
  /** Which case of the union it is. */
  readonly type: "MANUAL"
  /** The settlement's id. */
  readonly id: string
  /** The same object's id in PortOne's GraphQL API. */
  readonly graphqlId: string
  /** The partner. */
  readonly partner: PlatformPartner
  /** The date of settlement. `yyyy-MM-dd`, a business date in Korea. */
  readonly settlementDate: string
  /** The currency of the settlement. */
  readonly settlementCurrency: Wire.Open<Currency>
  /** Where it stands. */
  readonly status: Wire.Open<PlatformPartnerSettlementStatus>
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusUpdatedAt?: DateTime.Utc
  /** A note of the merchant's own. */
  readonly memo?: string
  /** The settlement amount, in minor units. */
  readonly amount: number
  /** The tax-free part, in minor units. Absent on records from before 2025-07-28. */
  readonly taxFreeAmount?: number
  /** Whether it belongs to test mode. */
  readonly isForTest: boolean
}

/**
 * A settlement of manual transfers.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformPartnerManualSettlement: Schema.Codec<
  PlatformPartnerManualSettlement,
  PlatformPartnerManualSettlementEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("MANUAL"),
    id: Schema.String,
    graphqlId: Schema.String,
    partner: PlatformPartner,
    settlementDate: Wire.CalendarDate,
    settlementCurrency: Wire.openEnum(Currency),
    status: Wire.openEnum(PlatformPartnerSettlementStatus),
    statusUpdatedAt: Schema.optionalKey(Wire.Timestamp),
    memo: Schema.optionalKey(Schema.String),
    amount: Wire.Int64,
    taxFreeAmount: Wire.usualKey(Wire.Int64),
    isForTest: Schema.Boolean
  })
)

/**
 * A settlement of order transfers.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformPartnerOrderSettlement {
  /** Which case of the union it is. */
  readonly type: "ORDER"
  /** The settlement's id. */
  readonly id: string
  /** The same object's id in PortOne's GraphQL API. */
  readonly graphqlId: string
  /** The partner. */
  readonly partner: PlatformPartner
  /** The date of settlement. `yyyy-MM-dd`, a business date in Korea. */
  readonly settlementDate: string
  /** The currency of the settlement. */
  readonly settlementCurrency: Wire.Open<Currency>
  /** Where it stands. */
  readonly status: Wire.Open<PlatformPartnerSettlementStatus>
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusUpdatedAt?: DateTime.Utc
  /** A note of the merchant's own. */
  readonly memo?: string
  /** The contract that it is settled under. */
  readonly contract: PlatformContract
  /** The start dates of the transfers that it gathers. */
  readonly settlementStartDateRange: DateRange
  /** The settlement amount and what it was worked out from. */
  readonly amount: PlatformOrderSettlementAmount
  /** Whether it belongs to test mode. */
  readonly isForTest: boolean
}

/**
 * A settlement of order transfers.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformPartnerOrderSettlement: Schema.Codec<
  PlatformPartnerOrderSettlement,
  PlatformPartnerOrderSettlementEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("ORDER"),
    id: Schema.String,
    graphqlId: Schema.String,
    partner: PlatformPartner,
    settlementDate: Wire.CalendarDate,
    settlementCurrency: Wire.openEnum(Currency),
    status: Wire.openEnum(PlatformPartnerSettlementStatus),
    statusUpdatedAt: Schema.optionalKey(Wire.Timestamp),
    memo: Schema.optionalKey(Schema.String),
    contract: PlatformContract,
    settlementStartDateRange: DateRange,
    amount: PlatformOrderSettlementAmount,
    isForTest: Schema.Boolean
  })
)

/**
 * A settlement of order cancel transfers.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformPartnerOrderCancelSettlement {
  /** Which case of the union it is. */
  readonly type: "ORDER_CANCEL"
  /** The settlement's id. */
  readonly id: string
  /** The same object's id in PortOne's GraphQL API. */
  readonly graphqlId: string
  /** The partner. */
  readonly partner: PlatformPartner
  /** The date of settlement. `yyyy-MM-dd`, a business date in Korea. */
  readonly settlementDate: string
  /** The currency of the settlement. */
  readonly settlementCurrency: Wire.Open<Currency>
  /** Where it stands. */
  readonly status: Wire.Open<PlatformPartnerSettlementStatus>
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusUpdatedAt?: DateTime.Utc
  /** A note of the merchant's own. */
  readonly memo?: string
  /** The contract that it is settled under. */
  readonly contract: PlatformContract
  /** The start dates of the transfers that it gathers. */
  readonly settlementStartDateRange: DateRange
  /** The settlement amount and what it was worked out from. */
  readonly amount: PlatformOrderSettlementAmount
  /** Whether it belongs to test mode. */
  readonly isForTest: boolean
}

/**
 * A settlement of order cancel transfers.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformPartnerOrderCancelSettlement: Schema.Codec<
  PlatformPartnerOrderCancelSettlement,
  PlatformPartnerOrderCancelSettlementEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("ORDER_CANCEL"),
    id: Schema.String,
    graphqlId: Schema.String,
    partner: PlatformPartner,
    settlementDate: Wire.CalendarDate,
    settlementCurrency: Wire.openEnum(Currency),
    status: Wire.openEnum(PlatformPartnerSettlementStatus),
    statusUpdatedAt: Schema.optionalKey(Wire.Timestamp),
    memo: Schema.optionalKey(Schema.String),
    contract: PlatformContract,
    settlementStartDateRange: DateRange,
    amount: PlatformOrderSettlementAmount,
    isForTest: Schema.Boolean
  })
)

/**
 * What a partner is due on one settlement date, gathered from transfers of one kind.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "MANUAL")`, or use
 * `PlatformPartnerSettlement.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type PlatformPartnerSettlement =
  | PlatformPartnerManualSettlement
  | PlatformPartnerOrderSettlement
  | PlatformPartnerOrderCancelSettlement
  | Wire.Unrecognized<"type">

/**
 * What a partner is due on one settlement date, gathered from transfers of one kind.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "MANUAL")`, or use
 * `PlatformPartnerSettlement.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformPartnerSettlement: Wire.OpenUnion<
  PlatformPartnerSettlement,
  PlatformPartnerSettlementEncoded,
  "type"
> = Wire.openUnion("type", {
  MANUAL: PlatformPartnerManualSettlement,
  ORDER: PlatformPartnerOrderSettlement,
  ORDER_CANCEL: PlatformPartnerOrderCancelSettlement
})

/**
 * How many partner settlements are in each status.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformPartnerSettlementStatusStats {
  /** The figure for `PAYOUT_SCHEDULED`. */
  readonly payoutScheduled: number
  /** The figure for `PAYOUT_PREPARED`. */
  readonly payoutPrepared: number
  /** The figure for `PAYOUT_WITHHELD`. */
  readonly payoutWithheld: number
  /** The figure for `PAYOUT_EXCLUDED`. Absent on records from before 2026-05-22. */
  readonly payoutExcluded?: number
  /** The figure for `PAYOUT_FAILED`. */
  readonly payoutFailed: number
  /** The figure for `CANCELLED`. Absent on records from before 2025-07-28. */
  readonly payoutCancelled?: number
  /** The figure for `CONFIRMED`. Absent on records from before 2025-07-28. */
  readonly payoutConfirmed?: number
  /** The figure for `IN_PAYOUT`. */
  readonly inPayout: number
  /** The figure for `PAID_OUT`. */
  readonly paidOut: number
}

/**
 * How many partner settlements are in each status.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformPartnerSettlementStatusStats: Schema.Codec<PlatformPartnerSettlementStatusStats> = Wire.lazy(() =>
  Schema.Struct({
    payoutScheduled: Wire.Int64,
    payoutPrepared: Wire.Int64,
    payoutWithheld: Wire.Int64,
    payoutExcluded: Wire.usualKey(Wire.Int64),
    payoutFailed: Wire.Int64,
    payoutCancelled: Wire.usualKey(Wire.Int64),
    payoutConfirmed: Wire.usualKey(Wire.Int64),
    inPayout: Wire.Int64,
    paidOut: Wire.Int64
  })
)

/**
 * A page of partner settlements, and how many there are in each status.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetPlatformPartnerSettlementsResponse {
  /** What was found. */
  readonly items: ReadonlyArray<PlatformPartnerSettlement>
  /** Which page this is. */
  readonly page: PageInfo
  /** How many there are in each status. */
  readonly counts: PlatformPartnerSettlementStatusStats
}

/**
 * A page of partner settlements, and how many there are in each status.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetPlatformPartnerSettlementsResponse: Schema.Codec<
  GetPlatformPartnerSettlementsResponse,
  GetPlatformPartnerSettlementsResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    items: Schema.Array(PlatformPartnerSettlement),
    page: PageInfo,
    counts: PlatformPartnerSettlementStatusStats
  })
)

/**
 * The documented errors of `getPlatformPartnerSettlements`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetPlatformPartnerSettlementsError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `getPlatformPartnerSettlements`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetPlatformPartnerSettlementsError: DocumentedError.Union<GetPlatformPartnerSettlementsError> =
  DocumentedError.union([ForbiddenError, InvalidRequestError, PlatformNotEnabledError, UnauthorizedError])

/**
 * The input of `getPlatformPartnerSettlements`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetPlatformPartnerSettlementsInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** What to search for. */
  readonly filter: PlatformPartnerSettlementFilterInput
  /** Test mode; `test` in the query wins over it, and with neither it is false. */
  readonly isForTest?: boolean | undefined
}

/**
 * The input of `getPlatformPartnerSettlements`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetPlatformPartnerSettlementsInput: Schema.Codec<GetPlatformPartnerSettlementsInput> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    page: Schema.optional(PageInput),
    filter: PlatformPartnerSettlementFilterInput,
    isForTest: Schema.optional(Schema.Boolean)
  })
)

/**
 * Searches partner settlements by page, size 10 unless given, with a count for each status.
 *
 * `GET /platform/partner-settlements`
 *
 * `Paging.stream(getPlatformPartnerSettlements, input)` gives the items of all pages.
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.partnerSettlement?v=v2#get%20%2Fplatform%2Fpartner-settlements
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformPartnerSettlements: Endpoint.PageList<
  GetPlatformPartnerSettlementsInput,
  GetPlatformPartnerSettlementsResponse,
  GetPlatformPartnerSettlementsError,
  PlatformPartnerSettlement,
  "page"
> = Endpoint.makeList({
  id: "getPlatformPartnerSettlements",
  service: "PartnerSettlements",
  method: "GET",
  path: "/platform/partner-settlements",
  authorized: true,
  input: GetPlatformPartnerSettlementsInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "optional-query",
  storeId: [],
  format: "json",
  success: GetPlatformPartnerSettlementsResponse,
  errors: GetPlatformPartnerSettlementsError,
  list: {
    by: "page",
    item: PlatformPartnerSettlement,
    items: "items",
    place: "page",
    from: ["page", "number"],
    size: ["page", "size"]
  }
})

/**
 * The body of `deletePlatformPartnerSettlements`: the settlements to delete.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface DeletePlatformPartnerSettlementsBody {
  /** The settlements' ids. */
  readonly partnerSettlementIds: ReadonlyArray<string>
  /** Test mode; `test` in the query wins over it, and with neither it is false. */
  readonly isForTest?: boolean | undefined
}

/**
 * The body of `deletePlatformPartnerSettlements`: the settlements to delete.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const DeletePlatformPartnerSettlementsBody: Schema.Codec<DeletePlatformPartnerSettlementsBody> = Wire.lazy(() =>
  Schema.Struct({
    partnerSettlementIds: Schema.Array(Schema.String),
    isForTest: Schema.optional(Schema.Boolean)
  })
)

/**
 * The empty answer of `deletePlatformPartnerSettlements`.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface DeletePlatformPartnerSettlementsResponse {
  readonly [key: string]: never
}

/**
 * The empty answer of `deletePlatformPartnerSettlements`.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const DeletePlatformPartnerSettlementsResponse: Schema.Codec<DeletePlatformPartnerSettlementsResponse> =
  Wire.lazy(() => Schema.Record(Schema.String.check(Schema.makeFilter(() => false)), Schema.Never))

/**
 * The fields of {@link PlatformNonDeletablePartnerSettlementsError} beside `type` and `message`. PortOne may leave out
 * any of them.
 *
 * @stability unstable
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformNonDeletablePartnerSettlementsErrorProps {
  /** The ids that the error is about. */
  readonly ids?: ReadonlyArray<string> | undefined
  /** The same objects' ids in PortOne's GraphQL API. */
  readonly graphqlIds?: ReadonlyArray<string> | undefined
}

/**
 * Some partner settlements cannot be deleted in their status: `ids` lists them. Leave them out.
 *
 * `PLATFORM_NON_DELETABLE_PARTNER_SETTLEMENTS`, status 400.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export class PlatformNonDeletablePartnerSettlementsError extends DocumentedError.make<
  PlatformNonDeletablePartnerSettlementsError,
  PlatformNonDeletablePartnerSettlementsErrorProps,
  PlatformNonDeletablePartnerSettlementsErrorEncoded
>()("PlatformNonDeletablePartnerSettlementsError", {
  type: "PLATFORM_NON_DELETABLE_PARTNER_SETTLEMENTS",
  status: 400,
  summary: "Some partner settlements cannot be deleted in their status: `ids` lists them. Leave them out.",
  fields: {
    ids: Schema.Array(Schema.String),
    graphqlIds: Schema.Array(Schema.String)
  }
}) {}

/**
 * The fields of {@link PlatformReferencedCancelOrderTransfersExistError} beside `type` and `message`. PortOne may
 * leave out any of them.
 *
 * @stability unstable
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformReferencedCancelOrderTransfersExistErrorProps {
  /** The ids that the error is about. */
  readonly ids?: ReadonlyArray<string> | undefined
}

/**
 * Cancellations refer to transfers in these settlements: `ids` lists them. Delete those cancellations first.
 *
 * `PLATFORM_REFERENCED_CANCEL_ORDER_TRANSFERS_EXIST`, status 400.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export class PlatformReferencedCancelOrderTransfersExistError extends DocumentedError.make<
  PlatformReferencedCancelOrderTransfersExistError,
  PlatformReferencedCancelOrderTransfersExistErrorProps,
  PlatformReferencedCancelOrderTransfersExistErrorEncoded
>()("PlatformReferencedCancelOrderTransfersExistError", {
  type: "PLATFORM_REFERENCED_CANCEL_ORDER_TRANSFERS_EXIST",
  status: 400,
  summary: "Cancellations refer to transfers in these settlements: `ids` lists them. Delete those cancellations first.",
  fields: {
    ids: Schema.Array(Schema.String)
  }
}) {}

/**
 * The documented errors of `deletePlatformPartnerSettlements`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type DeletePlatformPartnerSettlementsError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformNonDeletablePartnerSettlementsError
  | PlatformNotEnabledError
  | PlatformPartnerSettlementsNotFoundError
  | PlatformReferencedCancelOrderTransfersExistError
  | UnauthorizedError

/**
 * The documented errors of `deletePlatformPartnerSettlements`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const DeletePlatformPartnerSettlementsError: DocumentedError.Union<DeletePlatformPartnerSettlementsError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformNonDeletablePartnerSettlementsError,
    PlatformNotEnabledError,
    PlatformPartnerSettlementsNotFoundError,
    PlatformReferencedCancelOrderTransfersExistError,
    UnauthorizedError
  ])

/**
 * The input of `deletePlatformPartnerSettlements`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface DeletePlatformPartnerSettlementsInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** The settlements' ids. */
  readonly partnerSettlementIds: ReadonlyArray<string>
  /** Test mode; `test` in the query wins over it, and with neither it is false. */
  readonly isForTest?: boolean | undefined
}

/**
 * The input of `deletePlatformPartnerSettlements`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const DeletePlatformPartnerSettlementsInput: Schema.Codec<DeletePlatformPartnerSettlementsInput> = Wire.lazy(
  () =>
    Schema.Struct({
      test: Schema.optional(Schema.Boolean),
      partnerSettlementIds: Schema.Array(Schema.String),
      isForTest: Schema.optional(Schema.Boolean)
    })
)

/**
 * Deletes the partner settlements with these ids. Refused when one of them cannot be deleted, or holds a transfer that
 * a cancellation refers to.
 *
 * `POST /platform/partner-settlements/delete`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link PlatformNonDeletablePartnerSettlementsError} (400)
 * - {@link PlatformReferencedCancelOrderTransfersExistError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformPartnerSettlementsNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/platform.partnerSettlement?v=v2#post%20%2Fplatform%2Fpartner-settlements%2Fdelete
 * @category endpoints
 * @since 0.1.0
 */
export const deletePlatformPartnerSettlements: Endpoint.Endpoint<
  DeletePlatformPartnerSettlementsInput,
  DeletePlatformPartnerSettlementsResponse,
  DeletePlatformPartnerSettlementsError
> = Endpoint.make({
  id: "deletePlatformPartnerSettlements",
  service: "PartnerSettlements",
  method: "POST",
  path: "/platform/partner-settlements/delete",
  authorized: true,
  input: DeletePlatformPartnerSettlementsInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: DeletePlatformPartnerSettlementsResponse,
  errors: DeletePlatformPartnerSettlementsError
})

/**
 * The wire form of {@link PlatformPartnerManualSettlement}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformPartnerManualSettlementEncoded {
  readonly type: "MANUAL"
  readonly id: string
  readonly graphqlId: string
  readonly partner: PlatformPartnerEncoded
  readonly settlementDate: string
  readonly settlementCurrency: Wire.Open<Currency>
  readonly status: Wire.Open<PlatformPartnerSettlementStatus>
  readonly statusUpdatedAt?: string
  readonly memo?: string
  readonly amount: number
  readonly taxFreeAmount?: number
  readonly isForTest: boolean
}

/**
 * The wire form of {@link PlatformPartnerOrderSettlement}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformPartnerOrderSettlementEncoded {
  readonly type: "ORDER"
  readonly id: string
  readonly graphqlId: string
  readonly partner: PlatformPartnerEncoded
  readonly settlementDate: string
  readonly settlementCurrency: Wire.Open<Currency>
  readonly status: Wire.Open<PlatformPartnerSettlementStatus>
  readonly statusUpdatedAt?: string
  readonly memo?: string
  readonly contract: PlatformContractEncoded
  readonly settlementStartDateRange: DateRange
  readonly amount: PlatformOrderSettlementAmount
  readonly isForTest: boolean
}

/**
 * The wire form of {@link PlatformPartnerOrderCancelSettlement}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformPartnerOrderCancelSettlementEncoded {
  readonly type: "ORDER_CANCEL"
  readonly id: string
  readonly graphqlId: string
  readonly partner: PlatformPartnerEncoded
  readonly settlementDate: string
  readonly settlementCurrency: Wire.Open<Currency>
  readonly status: Wire.Open<PlatformPartnerSettlementStatus>
  readonly statusUpdatedAt?: string
  readonly memo?: string
  readonly contract: PlatformContractEncoded
  readonly settlementStartDateRange: DateRange
  readonly amount: PlatformOrderSettlementAmount
  readonly isForTest: boolean
}

/**
 * The wire form of {@link PlatformPartnerSettlement}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type PlatformPartnerSettlementEncoded =
  | PlatformPartnerManualSettlementEncoded
  | PlatformPartnerOrderSettlementEncoded
  | PlatformPartnerOrderCancelSettlementEncoded
  | Wire.UnrecognizedEncoded<"type">

/**
 * The wire form of {@link GetPlatformPartnerSettlementsResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetPlatformPartnerSettlementsResponseEncoded {
  readonly items: ReadonlyArray<PlatformPartnerSettlementEncoded>
  readonly page: PageInfo
  readonly counts: PlatformPartnerSettlementStatusStats
}

/**
 * The wire form of {@link PlatformNonDeletablePartnerSettlementsError}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformNonDeletablePartnerSettlementsErrorEncoded {
  readonly type: "PLATFORM_NON_DELETABLE_PARTNER_SETTLEMENTS"
  readonly message?: string
  readonly ids?: ReadonlyArray<string>
  readonly graphqlIds?: ReadonlyArray<string>
}

/**
 * The wire form of {@link PlatformReferencedCancelOrderTransfersExistError}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformReferencedCancelOrderTransfersExistErrorEncoded {
  readonly type: "PLATFORM_REFERENCED_CANCEL_ORDER_TRANSFERS_EXIST"
  readonly message?: string
  readonly ids?: ReadonlyArray<string>
}
