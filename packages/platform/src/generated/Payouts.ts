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
  Bank,
  Currency,
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
import {
  PlatformNotEnabledError,
  PlatformPartner,
  type PlatformPartnerEncoded,
  PlatformPartnerSettlementsNotFoundError,
  PlatformPartnerTaxationType,
  PlatformPartnerTypeName,
  PlatformPayoutMethod,
  PlatformPayoutStatusStats,
  SettlementAmountType
} from "./Shared.ts"

/**
 * The methods of {@link Payouts}.
 *
 * @category models
 * @since 0.1.0
 */
export interface PayoutsMethods {
  /**
   * Searches payouts by page, size 10 unless given, with a count for each status. A filter must have `criteria`, by
   * time or by an id.
   *
   * `GET /platform/payouts`
   *
   * `Paging.stream(getPlatformPayouts, input)` gives the items of all pages.
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.payout?v=v2#get%20%2Fplatform%2Fpayouts
   */
  readonly getPlatformPayouts: (
    input?: GetPlatformPayoutsInput,
    options?: CallOptions
  ) => Effect.Effect<GetPlatformPayoutsResponse, GetPlatformPayoutsError | PortOneClientError>

  /**
   * Marks the payout of these partner settlements as completed, under a `bulkPayoutId` of your choice. Each settlement
   * must be payable, and no partner's sum may be negative.
   *
   * `POST /platform/partner-settlements/complete-payout`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link PlatformDuplicatedPartnerSettlementIdsError} (400)
   * - {@link PlatformNegativePayoutAmountPartnersError} (400)
   * - {@link PlatformNoSelectedPartnerSettlementsError} (400)
   * - {@link PlatformNonPayablePartnerSettlementsError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformPartnerSettlementsNotFoundError} (404)
   * - {@link PlatformBulkPayoutIdAlreadyExistsError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform.payout?v=v2#post%20%2Fplatform%2Fpartner-settlements%2Fcomplete-payout
   */
  readonly completePlatformPayoutByPartnerSettlementIds: (
    input: CompletePlatformPayoutByPartnerSettlementIdsInput,
    options?: CallOptions
  ) => Effect.Effect<
    CompletePlatformPayoutByPartnerSettlementIdsResponse,
    CompletePlatformPayoutByPartnerSettlementIdsError | PortOneClientError
  >
}

/**
 * Payouts: what is paid to partners for their settlements.
 *
 * Take it from the context (`yield* Payouts`, `Payouts.use`), and provide it with `Payouts.layer` over a
 * `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type GetPlatformPayoutsInput, Payouts } from "@effect-portone/platform"
 * import { Effect } from "effect"
 *
 * const getPlatformPayouts = (input: GetPlatformPayoutsInput) =>
 *   Effect.flatMap(Payouts, (service) => service.getPlatformPayouts(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform.payout?v=v2
 * @category services
 * @since 0.1.0
 */
export class Payouts extends Context.Service<Payouts, PayoutsMethods>()("@effect-portone/platform/Payouts") {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<Payouts, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      Payouts,
      Effect.map(PortOneClient, (client) =>
        Payouts.of({
          getPlatformPayouts: (input, options) => client.run(getPlatformPayouts, input ?? {}, options),
          completePlatformPayoutByPartnerSettlementIds: (input, options) =>
            client.run(completePlatformPayoutByPartnerSettlementIds, input, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<PayoutsMethods>): Layer.Layer<Payouts> => Layer.mock(Payouts, methods)
}

/**
 * How far a payout has come.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformPayoutStatus =
  | "CONFIRMED"
  | "PREPARED"
  | "CANCELLED"
  | "STOPPED"
  | "PROCESSING"
  | "SUCCEEDED"
  | "FAILED"
  | "SCHEDULED"

/**
 * How far a payout has come.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformPayoutStatus: Wire.Enum<PlatformPayoutStatus> = Wire.closedEnum([
  "CONFIRMED",
  "PREPARED",
  "CANCELLED",
  "STOPPED",
  "PROCESSING",
  "SUCCEEDED",
  "FAILED",
  "SCHEDULED"
])

/**
 * The main condition of a payout search: a span of time or an id.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PlatformPayoutFilterInputCriteria {
  /** Only those created in this span. */
  readonly timestampRange?: DateTimeRange | undefined
  /** Only those that got their status in this span. */
  readonly statusUpdatedTimestampRange?: DateTimeRange | undefined
  /** Only those due in this span. */
  readonly scheduledTimestampRange?: DateTimeRange | undefined
  /** Only payouts whose statement was sent in this span. */
  readonly settlementStatementIssuedTimestampRange?: DateTimeRange | undefined
  /** Only the payout with this id. */
  readonly payoutId?: string | undefined
  /** Only the payouts of this bulk one. */
  readonly bulkPayoutId?: string | undefined
  /** Only the payout with this tax invoice. */
  readonly taxInvoiceId?: string | undefined
  /** Only the payout with this settlement statement. */
  readonly settlementStatementId?: string | undefined
}

/**
 * The main condition of a payout search: a span of time or an id.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformPayoutFilterInputCriteria: Schema.Codec<
  PlatformPayoutFilterInputCriteria,
  PlatformPayoutFilterInputCriteriaEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    timestampRange: Schema.optional(DateTimeRange),
    statusUpdatedTimestampRange: Schema.optional(DateTimeRange),
    scheduledTimestampRange: Schema.optional(DateTimeRange),
    settlementStatementIssuedTimestampRange: Schema.optional(DateTimeRange),
    payoutId: Schema.optional(Schema.String),
    bulkPayoutId: Schema.optional(Schema.String),
    taxInvoiceId: Schema.optional(Schema.String),
    settlementStatementId: Schema.optional(Schema.String)
  })
)

/**
 * Where the tax invoice of a payout stands, or that there is none.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformPayoutTaxInvoiceStatus =
  | "NONE"
  | "DRAFTED"
  | "DRAFT_PENDING"
  | "DRAFT_FAILED"
  | "REQUESTED"
  | "REQUEST_PENDING"
  | "REQUEST_FAILED"
  | "REQUEST_CANCELLED"
  | "REQUEST_REFUSED"
  | "ISSUED"
  | "ISSUE_PENDING"
  | "ISSUE_FAILED"
  | "ISSUANCE_CANCELLED"
  | "CANCEL_PENDING"
  | "BEFORE_SENDING"
  | "WAITING_SENDING"
  | "SENDING"
  | "SENDING_PENDING"
  | "SENDING_COMPLETED"
  | "SENDING_FAILED"

/**
 * Where the tax invoice of a payout stands, or that there is none.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformPayoutTaxInvoiceStatus: Wire.Enum<PlatformPayoutTaxInvoiceStatus> = Wire.closedEnum([
  "NONE",
  "DRAFTED",
  "DRAFT_PENDING",
  "DRAFT_FAILED",
  "REQUESTED",
  "REQUEST_PENDING",
  "REQUEST_FAILED",
  "REQUEST_CANCELLED",
  "REQUEST_REFUSED",
  "ISSUED",
  "ISSUE_PENDING",
  "ISSUE_FAILED",
  "ISSUANCE_CANCELLED",
  "CANCEL_PENDING",
  "BEFORE_SENDING",
  "WAITING_SENDING",
  "SENDING",
  "SENDING_PENDING",
  "SENDING_COMPLETED",
  "SENDING_FAILED"
])

/**
 * Whether the settlement statement of a payout was sent to the partner.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformPayoutSettlementStatementStatus = "UNSENT" | "SENT" | "SEND_FAILED" | "SEND_PREPARED"

/**
 * Whether the settlement statement of a payout was sent to the partner.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformPayoutSettlementStatementStatus: Wire.Enum<PlatformPayoutSettlementStatementStatus> =
  Wire.closedEnum(["UNSENT", "SENT", "SEND_FAILED", "SEND_PREPARED"])

/**
 * Which payouts a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PlatformPayoutFilterInput {
  /** Only those in these statuses; all when left out. */
  readonly statuses?: ReadonlyArray<PlatformPayoutStatus> | undefined
  /** Only those of these partners. */
  readonly partnerIds?: ReadonlyArray<string> | undefined
  /** The main condition: set one field. */
  readonly criteria: PlatformPayoutFilterInputCriteria
  /** Only payouts to accounts at one of these banks. */
  readonly payoutAccountBanks?: ReadonlyArray<Bank> | undefined
  /** Only those of partners with at least one of these tags. */
  readonly partnerTags?: ReadonlyArray<string> | undefined
  /** Only payouts in one of these currencies. */
  readonly payoutCurrencies?: ReadonlyArray<Currency> | undefined
  /** Only payouts with these ids. */
  readonly payoutIds?: ReadonlyArray<string> | undefined
  /** Only payouts whose tax invoice is in one of these statuses. */
  readonly taxInvoiceStatuses?: ReadonlyArray<PlatformPayoutTaxInvoiceStatus> | undefined
  /** Only those of partners of one of these kinds. */
  readonly partnerTypes?: ReadonlyArray<PlatformPartnerTypeName> | undefined
  /** Only those of partners taxed in one of these ways. */
  readonly partnerTaxationTypes?: ReadonlyArray<PlatformPartnerTaxationType> | undefined
  /** Only payouts whose statement is in one of these statuses. */
  readonly settlementStatementStatuses?: ReadonlyArray<PlatformPayoutSettlementStatementStatus> | undefined
}

/**
 * Which payouts a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformPayoutFilterInput: Schema.Codec<PlatformPayoutFilterInput, PlatformPayoutFilterInputEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      statuses: Schema.optional(Schema.Array(PlatformPayoutStatus)),
      partnerIds: Schema.optional(Schema.Array(Schema.String)),
      criteria: PlatformPayoutFilterInputCriteria,
      payoutAccountBanks: Schema.optional(Schema.Array(Bank)),
      partnerTags: Schema.optional(Schema.Array(Schema.String)),
      payoutCurrencies: Schema.optional(Schema.Array(Currency)),
      payoutIds: Schema.optional(Schema.Array(Schema.String)),
      taxInvoiceStatuses: Schema.optional(Schema.Array(PlatformPayoutTaxInvoiceStatus)),
      partnerTypes: Schema.optional(Schema.Array(PlatformPartnerTypeName)),
      partnerTaxationTypes: Schema.optional(Schema.Array(PlatformPartnerTaxationType)),
      settlementStatementStatuses: Schema.optional(Schema.Array(PlatformPayoutSettlementStatementStatus))
    })
  )

/**
 * The body of `getPlatformPayouts`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface GetPlatformPayoutsBody {
  /** Test mode; `test` in the query wins over it, and with neither it is false. */
  readonly isForTest?: boolean | undefined
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** What to search for. */
  readonly filter?: PlatformPayoutFilterInput | undefined
}

/**
 * The body of `getPlatformPayouts`.
 *
 * @category requests
 * @since 0.1.0
 */
export const GetPlatformPayoutsBody: Schema.Codec<GetPlatformPayoutsBody, GetPlatformPayoutsBodyEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      isForTest: Schema.optional(Schema.Boolean),
      page: Schema.optional(PageInput),
      filter: Schema.optional(PlatformPayoutFilterInput)
    })
)

/**
 * The bank account that a payout goes to.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformPayoutAccount {
  /** The bank. */
  readonly bank: Wire.Open<Bank>
  /** The account number. */
  readonly number: string
  /** The account holder's name. */
  readonly holder: string
}

/**
 * The bank account that a payout goes to.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformPayoutAccount: Schema.Codec<PlatformPayoutAccount> = Wire.lazy(() =>
  Schema.Struct({
    bank: Wire.openEnum(Bank),
    number: Schema.String,
    holder: Schema.String
  })
)

/**
 * The settlement statement of a payout, in short.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformPayoutSettlementStatementSummary {
  /** Where it stands. */
  readonly status: Wire.Open<PlatformPayoutSettlementStatementStatus>
  /** The statement's id. */
  readonly id?: string
  /** When it was sent. RFC 3339 on the wire. */
  readonly issuedAt?: DateTime.Utc
}

/**
 * The settlement statement of a payout, in short.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformPayoutSettlementStatementSummary: Schema.Codec<
  PlatformPayoutSettlementStatementSummary,
  PlatformPayoutSettlementStatementSummaryEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    status: Wire.openEnum(PlatformPayoutSettlementStatementStatus),
    id: Schema.optionalKey(Schema.String),
    issuedAt: Schema.optionalKey(Wire.Timestamp)
  })
)

/**
 * A payout to one partner.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformPayout {
  /** The payout's id. */
  readonly id: string
  /** The same object's id in PortOne's GraphQL API. */
  readonly graphqlId: string
  /** The bulk payout's id. Absent on records from before 2025-07-28. */
  readonly bulkPayoutId?: string
  /** The bulk payout's id in PortOne's GraphQL API. Absent on records from before 2025-07-28. */
  readonly bulkPayoutGraphqlId?: string
  /** Who moves the money. */
  readonly method: Wire.Open<PlatformPayoutMethod>
  /** Where it stands. */
  readonly status: Wire.Open<PlatformPayoutStatus>
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusUpdatedAt: DateTime.Utc
  /** A note of the merchant's own. */
  readonly memo?: string
  /** The partner. */
  readonly partner: PlatformPartner
  /** The bank account that the payout goes to. */
  readonly account: PlatformPayoutAccount
  /** The tax invoice's id. */
  readonly taxInvoiceId?: string
  /** Where the payout's tax invoice stands. Absent on records from before 2025-07-28. */
  readonly taxInvoiceStatus?: Wire.Open<PlatformPayoutTaxInvoiceStatus>
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** What is paid out, in minor units. */
  readonly amount: number
  /** The supply value, in minor units: the taxed part without its VAT. Absent on records from before 2025-07-28. */
  readonly supplyAmount?: number
  /** The tax-free part, in minor units. Absent on records from before 2025-07-28. */
  readonly taxFreeAmount?: number
  /** The VAT, in minor units. Absent on records from before 2025-07-28. */
  readonly vatAmount?: number
  /** What the partner is settled, in minor units. */
  readonly settlementAmount: number
  /** The tax-free part of `settlementAmount`, in minor units. Absent on records from before 2025-07-28. */
  readonly settlementTaxFreeAmount?: number
  /** Income tax withheld, in minor units. */
  readonly incomeTaxAmount: number
  /** Local income tax withheld, in minor units. */
  readonly localIncomeTaxAmount: number
  /** What the sender's bank statement shows. */
  readonly withdrawalMemo?: string
  /** What the recipient's bank statement shows. */
  readonly depositMemo?: string
  /** When it was created. RFC 3339 on the wire. */
  readonly createdAt: DateTime.Utc
  /** When it is due. RFC 3339 on the wire. */
  readonly scheduledAt?: DateTime.Utc
  /** Why it failed. */
  readonly failReason?: string
  /** Whether withholding tax is taken off what is paid out. Absent on records from before 2025-07-28. */
  readonly deductWht?: boolean
  /** Whether settlement amounts are net or with VAT. Absent on records from before 2025-07-28. */
  readonly settlementAmountType?: Wire.Open<SettlementAmountType>
  /** The statement that goes with the payout. Absent on records from before 2026-02-03. */
  readonly settlementStatement?: PlatformPayoutSettlementStatementSummary
}

/**
 * A payout to one partner.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformPayout: Schema.Codec<PlatformPayout, PlatformPayoutEncoded> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    graphqlId: Schema.String,
    bulkPayoutId: Wire.usualKey(Schema.String),
    bulkPayoutGraphqlId: Wire.usualKey(Schema.String),
    method: Wire.openEnum(PlatformPayoutMethod),
    status: Wire.openEnum(PlatformPayoutStatus),
    statusUpdatedAt: Wire.Timestamp,
    memo: Schema.optionalKey(Schema.String),
    partner: PlatformPartner,
    account: PlatformPayoutAccount,
    taxInvoiceId: Schema.optionalKey(Schema.String),
    taxInvoiceStatus: Wire.usualKey(Wire.openEnum(PlatformPayoutTaxInvoiceStatus)),
    currency: Wire.openEnum(Currency),
    amount: Wire.Int64,
    supplyAmount: Wire.usualKey(Wire.Int64),
    taxFreeAmount: Wire.usualKey(Wire.Int64),
    vatAmount: Wire.usualKey(Wire.Int64),
    settlementAmount: Wire.Int64,
    settlementTaxFreeAmount: Wire.usualKey(Wire.Int64),
    incomeTaxAmount: Wire.Int64,
    localIncomeTaxAmount: Wire.Int64,
    withdrawalMemo: Schema.optionalKey(Schema.String),
    depositMemo: Schema.optionalKey(Schema.String),
    createdAt: Wire.Timestamp,
    scheduledAt: Schema.optionalKey(Wire.Timestamp),
    failReason: Schema.optionalKey(Schema.String),
    deductWht: Wire.usualKey(Schema.Boolean),
    settlementAmountType: Wire.usualKey(Wire.openEnum(SettlementAmountType)),
    settlementStatement: Wire.usualKey(PlatformPayoutSettlementStatementSummary)
  })
)

/**
 * A page of payouts, and how many there are in each status.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetPlatformPayoutsResponse {
  /** What was found. */
  readonly items: ReadonlyArray<PlatformPayout>
  /** Which page this is. */
  readonly page: PageInfo
  /** How many there are in each status. */
  readonly counts: PlatformPayoutStatusStats
}

/**
 * A page of payouts, and how many there are in each status.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetPlatformPayoutsResponse: Schema.Codec<GetPlatformPayoutsResponse, GetPlatformPayoutsResponseEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      items: Schema.Array(PlatformPayout),
      page: PageInfo,
      counts: PlatformPayoutStatusStats
    })
  )

/**
 * The documented errors of `getPlatformPayouts`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetPlatformPayoutsError = ForbiddenError | InvalidRequestError | PlatformNotEnabledError | UnauthorizedError

/**
 * The documented errors of `getPlatformPayouts`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetPlatformPayoutsError: DocumentedError.Union<GetPlatformPayoutsError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PlatformNotEnabledError,
  UnauthorizedError
])

/**
 * The input of `getPlatformPayouts`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetPlatformPayoutsInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** Test mode; `test` in the query wins over it, and with neither it is false. */
  readonly isForTest?: boolean | undefined
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** What to search for. */
  readonly filter?: PlatformPayoutFilterInput | undefined
}

/**
 * The input of `getPlatformPayouts`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetPlatformPayoutsInput: Schema.Codec<GetPlatformPayoutsInput, GetPlatformPayoutsInputEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      test: Schema.optional(Schema.Boolean),
      isForTest: Schema.optional(Schema.Boolean),
      page: Schema.optional(PageInput),
      filter: Schema.optional(PlatformPayoutFilterInput)
    })
)

/**
 * Searches payouts by page, size 10 unless given, with a count for each status. A filter must have `criteria`, by time
 * or by an id.
 *
 * `GET /platform/payouts`
 *
 * `Paging.stream(getPlatformPayouts, input)` gives the items of all pages.
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.payout?v=v2#get%20%2Fplatform%2Fpayouts
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformPayouts: Endpoint.PageList<
  GetPlatformPayoutsInput,
  GetPlatformPayoutsResponse,
  GetPlatformPayoutsError,
  PlatformPayout,
  "page"
> = Endpoint.makeList({
  id: "getPlatformPayouts",
  service: "Payouts",
  method: "GET",
  path: "/platform/payouts",
  authorized: true,
  input: GetPlatformPayoutsInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "optional-query",
  storeId: [],
  format: "json",
  success: GetPlatformPayoutsResponse,
  errors: GetPlatformPayoutsError,
  list: {
    by: "page",
    item: PlatformPayout,
    items: "items",
    place: "page",
    from: ["page", "number"],
    size: ["page", "size"]
  }
})

/**
 * The body of `completePlatformPayoutByPartnerSettlementIds`: settlements to mark as paid out.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface CompletePlatformPayoutByPartnerSettlementIdsBody {
  /** The id that the bulk payout is to have. */
  readonly bulkPayoutId: string
  /** The name. */
  readonly name?: string | undefined
  /** The settlements' ids. */
  readonly partnerSettlementIds: ReadonlyArray<string>
  /** The date the partners were paid on. `yyyy-MM-dd`, a business date in Korea. */
  readonly completedAt?: string | undefined
  /** Test mode; `test` in the query wins over it, and with neither it is false. */
  readonly isForTest?: boolean | undefined
}

/**
 * The body of `completePlatformPayoutByPartnerSettlementIds`: settlements to mark as paid out.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const CompletePlatformPayoutByPartnerSettlementIdsBody: Schema.Codec<CompletePlatformPayoutByPartnerSettlementIdsBody> =
  Wire.lazy(() =>
    Schema.Struct({
      bulkPayoutId: Schema.String,
      name: Schema.optional(Schema.String),
      partnerSettlementIds: Schema.Array(Schema.String),
      completedAt: Schema.optional(Wire.BusinessDate),
      isForTest: Schema.optional(Schema.Boolean)
    })
  )

/**
 * The answer of `completePlatformPayoutByPartnerSettlementIds`: the bulk payout that was made.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface CompletePlatformPayoutByPartnerSettlementIdsResponse {
  /** The bulk payout's id. */
  readonly bulkPayoutId?: string
  /** The bulk payout's id in PortOne's GraphQL API. */
  readonly bulkPayoutGraphqlId?: string
  /** How many payouts were made. */
  readonly payoutCount: number
  /** How many settlements were paid out. */
  readonly partnerSettlementCount: number
}

/**
 * The answer of `completePlatformPayoutByPartnerSettlementIds`: the bulk payout that was made.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const CompletePlatformPayoutByPartnerSettlementIdsResponse: Schema.Codec<CompletePlatformPayoutByPartnerSettlementIdsResponse> =
  Wire.lazy(() =>
    Schema.Struct({
      bulkPayoutId: Schema.optionalKey(Schema.String),
      bulkPayoutGraphqlId: Schema.optionalKey(Schema.String),
      payoutCount: Wire.Int32,
      partnerSettlementCount: Wire.Int32
    })
  )

/**
 * The bulk payout id is taken. Look whether it is your own earlier call that succeeded before choosing another.
 *
 * `PLATFORM_BULK_PAYOUT_ID_ALREADY_EXISTS`, status 409.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export class PlatformBulkPayoutIdAlreadyExistsError extends DocumentedError.make<
  PlatformBulkPayoutIdAlreadyExistsError,
  {},
  PlatformBulkPayoutIdAlreadyExistsErrorEncoded
>()("PlatformBulkPayoutIdAlreadyExistsError", {
  type: "PLATFORM_BULK_PAYOUT_ID_ALREADY_EXISTS",
  status: 409,
  summary:
    "The bulk payout id is taken. Look whether it is your own earlier call that succeeded before choosing another."
}) {}

/**
 * For some partner the selected settlements add up to less than zero. Select others too until no sum is negative; on
 * the wire this shares the tag `PLATFORM_CURRENCY_NOT_SUPPORTED`.
 *
 * `PLATFORM_CURRENCY_NOT_SUPPORTED`, status 400.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export class PlatformNegativePayoutAmountPartnersError extends DocumentedError.make<
  PlatformNegativePayoutAmountPartnersError,
  {},
  PlatformNegativePayoutAmountPartnersErrorEncoded
>()("PlatformNegativePayoutAmountPartnersError", {
  type: "PLATFORM_CURRENCY_NOT_SUPPORTED",
  status: 400,
  summary:
    "For some partner the selected settlements add up to less than zero. Select others too until no sum is negative; on the wire this shares the tag `PLATFORM_CURRENCY_NOT_SUPPORTED`."
}) {}

/**
 * A partner settlement id is listed more than once. Send each one once.
 *
 * `PLATFORM_DUPLICATED_PARTNER_SETTLEMENT_IDS`, status 400.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export class PlatformDuplicatedPartnerSettlementIdsError extends DocumentedError.make<
  PlatformDuplicatedPartnerSettlementIdsError,
  {},
  PlatformDuplicatedPartnerSettlementIdsErrorEncoded
>()("PlatformDuplicatedPartnerSettlementIdsError", {
  type: "PLATFORM_DUPLICATED_PARTNER_SETTLEMENT_IDS",
  status: 400,
  summary: "A partner settlement id is listed more than once. Send each one once."
}) {}

/**
 * The fields of {@link PlatformNonPayablePartnerSettlementsError} beside `type` and `message`. PortOne may leave out
 * any of them.
 *
 * @stability unstable
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformNonPayablePartnerSettlementsErrorProps {
  /** The ids that the error is about. */
  readonly ids?: ReadonlyArray<string> | undefined
  /** The same objects' ids in PortOne's GraphQL API. */
  readonly graphqlIds?: ReadonlyArray<string> | undefined
}

/**
 * Some partner settlements cannot be paid out in their status: `ids` lists them. Leave them out.
 *
 * `PLATFORM_NON_PAYABLE_PARTNER_SETTLEMENTS`, status 400.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export class PlatformNonPayablePartnerSettlementsError extends DocumentedError.make<
  PlatformNonPayablePartnerSettlementsError,
  PlatformNonPayablePartnerSettlementsErrorProps,
  PlatformNonPayablePartnerSettlementsErrorEncoded
>()("PlatformNonPayablePartnerSettlementsError", {
  type: "PLATFORM_NON_PAYABLE_PARTNER_SETTLEMENTS",
  status: 400,
  summary: "Some partner settlements cannot be paid out in their status: `ids` lists them. Leave them out.",
  fields: {
    ids: Schema.Array(Schema.String),
    graphqlIds: Schema.Array(Schema.String)
  }
}) {}

/**
 * No partner settlement was selected. Send at least one id.
 *
 * `PLATFORM_NO_SELECTED_PARTNER_SETTLEMENTS`, status 400.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export class PlatformNoSelectedPartnerSettlementsError extends DocumentedError.make<
  PlatformNoSelectedPartnerSettlementsError,
  {},
  PlatformNoSelectedPartnerSettlementsErrorEncoded
>()("PlatformNoSelectedPartnerSettlementsError", {
  type: "PLATFORM_NO_SELECTED_PARTNER_SETTLEMENTS",
  status: 400,
  summary: "No partner settlement was selected. Send at least one id."
}) {}

/**
 * The documented errors of `completePlatformPayoutByPartnerSettlementIds`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type CompletePlatformPayoutByPartnerSettlementIdsError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformBulkPayoutIdAlreadyExistsError
  | PlatformNegativePayoutAmountPartnersError
  | PlatformDuplicatedPartnerSettlementIdsError
  | PlatformNonPayablePartnerSettlementsError
  | PlatformNotEnabledError
  | PlatformNoSelectedPartnerSettlementsError
  | PlatformPartnerSettlementsNotFoundError
  | UnauthorizedError

/**
 * The documented errors of `completePlatformPayoutByPartnerSettlementIds`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const CompletePlatformPayoutByPartnerSettlementIdsError: DocumentedError.Union<CompletePlatformPayoutByPartnerSettlementIdsError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformBulkPayoutIdAlreadyExistsError,
    PlatformNegativePayoutAmountPartnersError,
    PlatformDuplicatedPartnerSettlementIdsError,
    PlatformNonPayablePartnerSettlementsError,
    PlatformNotEnabledError,
    PlatformNoSelectedPartnerSettlementsError,
    PlatformPartnerSettlementsNotFoundError,
    UnauthorizedError
  ])

/**
 * The input of `completePlatformPayoutByPartnerSettlementIds`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface CompletePlatformPayoutByPartnerSettlementIdsInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** The id that the bulk payout is to have. */
  readonly bulkPayoutId: string
  /** The name. */
  readonly name?: string | undefined
  /** The settlements' ids. */
  readonly partnerSettlementIds: ReadonlyArray<string>
  /** The date the partners were paid on. `yyyy-MM-dd`, a business date in Korea. */
  readonly completedAt?: string | undefined
  /** Test mode; `test` in the query wins over it, and with neither it is false. */
  readonly isForTest?: boolean | undefined
}

/**
 * The input of `completePlatformPayoutByPartnerSettlementIds`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const CompletePlatformPayoutByPartnerSettlementIdsInput: Schema.Codec<CompletePlatformPayoutByPartnerSettlementIdsInput> =
  Wire.lazy(() =>
    Schema.Struct({
      test: Schema.optional(Schema.Boolean),
      bulkPayoutId: Schema.String,
      name: Schema.optional(Schema.String),
      partnerSettlementIds: Schema.Array(Schema.String),
      completedAt: Schema.optional(Wire.BusinessDate),
      isForTest: Schema.optional(Schema.Boolean)
    })
  )

/**
 * Marks the payout of these partner settlements as completed, under a `bulkPayoutId` of your choice. Each settlement
 * must be payable, and no partner's sum may be negative.
 *
 * `POST /platform/partner-settlements/complete-payout`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link PlatformDuplicatedPartnerSettlementIdsError} (400)
 * - {@link PlatformNegativePayoutAmountPartnersError} (400)
 * - {@link PlatformNoSelectedPartnerSettlementsError} (400)
 * - {@link PlatformNonPayablePartnerSettlementsError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformPartnerSettlementsNotFoundError} (404)
 * - {@link PlatformBulkPayoutIdAlreadyExistsError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/platform.payout?v=v2#post%20%2Fplatform%2Fpartner-settlements%2Fcomplete-payout
 * @category endpoints
 * @since 0.1.0
 */
export const completePlatformPayoutByPartnerSettlementIds: Endpoint.Endpoint<
  CompletePlatformPayoutByPartnerSettlementIdsInput,
  CompletePlatformPayoutByPartnerSettlementIdsResponse,
  CompletePlatformPayoutByPartnerSettlementIdsError
> = Endpoint.make({
  id: "completePlatformPayoutByPartnerSettlementIds",
  service: "Payouts",
  method: "POST",
  path: "/platform/partner-settlements/complete-payout",
  authorized: true,
  input: CompletePlatformPayoutByPartnerSettlementIdsInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: CompletePlatformPayoutByPartnerSettlementIdsResponse,
  errors: CompletePlatformPayoutByPartnerSettlementIdsError
})

/**
 * The wire form of {@link PlatformPayoutFilterInputCriteria}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformPayoutFilterInputCriteriaEncoded {
  readonly timestampRange?: DateTimeRangeEncoded | undefined
  readonly statusUpdatedTimestampRange?: DateTimeRangeEncoded | undefined
  readonly scheduledTimestampRange?: DateTimeRangeEncoded | undefined
  readonly settlementStatementIssuedTimestampRange?: DateTimeRangeEncoded | undefined
  readonly payoutId?: string | undefined
  readonly bulkPayoutId?: string | undefined
  readonly taxInvoiceId?: string | undefined
  readonly settlementStatementId?: string | undefined
}

/**
 * The wire form of {@link PlatformPayoutFilterInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformPayoutFilterInputEncoded {
  readonly statuses?: ReadonlyArray<PlatformPayoutStatus> | undefined
  readonly partnerIds?: ReadonlyArray<string> | undefined
  readonly criteria: PlatformPayoutFilterInputCriteriaEncoded
  readonly payoutAccountBanks?: ReadonlyArray<Bank> | undefined
  readonly partnerTags?: ReadonlyArray<string> | undefined
  readonly payoutCurrencies?: ReadonlyArray<Currency> | undefined
  readonly payoutIds?: ReadonlyArray<string> | undefined
  readonly taxInvoiceStatuses?: ReadonlyArray<PlatformPayoutTaxInvoiceStatus> | undefined
  readonly partnerTypes?: ReadonlyArray<PlatformPartnerTypeName> | undefined
  readonly partnerTaxationTypes?: ReadonlyArray<PlatformPartnerTaxationType> | undefined
  readonly settlementStatementStatuses?: ReadonlyArray<PlatformPayoutSettlementStatementStatus> | undefined
}

/**
 * The wire form of {@link GetPlatformPayoutsBody}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetPlatformPayoutsBodyEncoded {
  readonly isForTest?: boolean | undefined
  readonly page?: PageInput | undefined
  readonly filter?: PlatformPayoutFilterInputEncoded | undefined
}

/**
 * The wire form of {@link PlatformPayoutSettlementStatementSummary}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformPayoutSettlementStatementSummaryEncoded {
  readonly status: Wire.Open<PlatformPayoutSettlementStatementStatus>
  readonly id?: string
  readonly issuedAt?: string
}

/**
 * The wire form of {@link PlatformPayout}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformPayoutEncoded {
  readonly id: string
  readonly graphqlId: string
  readonly bulkPayoutId?: string
  readonly bulkPayoutGraphqlId?: string
  readonly method: Wire.Open<PlatformPayoutMethod>
  readonly status: Wire.Open<PlatformPayoutStatus>
  readonly statusUpdatedAt: string
  readonly memo?: string
  readonly partner: PlatformPartnerEncoded
  readonly account: PlatformPayoutAccount
  readonly taxInvoiceId?: string
  readonly taxInvoiceStatus?: Wire.Open<PlatformPayoutTaxInvoiceStatus>
  readonly currency: Wire.Open<Currency>
  readonly amount: number
  readonly supplyAmount?: number
  readonly taxFreeAmount?: number
  readonly vatAmount?: number
  readonly settlementAmount: number
  readonly settlementTaxFreeAmount?: number
  readonly incomeTaxAmount: number
  readonly localIncomeTaxAmount: number
  readonly withdrawalMemo?: string
  readonly depositMemo?: string
  readonly createdAt: string
  readonly scheduledAt?: string
  readonly failReason?: string
  readonly deductWht?: boolean
  readonly settlementAmountType?: Wire.Open<SettlementAmountType>
  readonly settlementStatement?: PlatformPayoutSettlementStatementSummaryEncoded
}

/**
 * The wire form of {@link GetPlatformPayoutsResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetPlatformPayoutsResponseEncoded {
  readonly items: ReadonlyArray<PlatformPayoutEncoded>
  readonly page: PageInfo
  readonly counts: PlatformPayoutStatusStats
}

/**
 * The wire form of {@link GetPlatformPayoutsInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetPlatformPayoutsInputEncoded {
  readonly test?: boolean | undefined
  readonly isForTest?: boolean | undefined
  readonly page?: PageInput | undefined
  readonly filter?: PlatformPayoutFilterInputEncoded | undefined
}

/**
 * The wire form of {@link PlatformBulkPayoutIdAlreadyExistsError}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformBulkPayoutIdAlreadyExistsErrorEncoded {
  readonly type: "PLATFORM_BULK_PAYOUT_ID_ALREADY_EXISTS"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformNegativePayoutAmountPartnersError}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformNegativePayoutAmountPartnersErrorEncoded {
  readonly type: "PLATFORM_CURRENCY_NOT_SUPPORTED"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformDuplicatedPartnerSettlementIdsError}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformDuplicatedPartnerSettlementIdsErrorEncoded {
  readonly type: "PLATFORM_DUPLICATED_PARTNER_SETTLEMENT_IDS"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformNonPayablePartnerSettlementsError}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformNonPayablePartnerSettlementsErrorEncoded {
  readonly type: "PLATFORM_NON_PAYABLE_PARTNER_SETTLEMENTS"
  readonly message?: string
  readonly ids?: ReadonlyArray<string>
  readonly graphqlIds?: ReadonlyArray<string>
}

/**
 * The wire form of {@link PlatformNoSelectedPartnerSettlementsError}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformNoSelectedPartnerSettlementsErrorEncoded {
  readonly type: "PLATFORM_NO_SELECTED_PARTNER_SETTLEMENTS"
  readonly message?: string
}
