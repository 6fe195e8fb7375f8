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
import { PlatformAccountTransferStatusStats, PlatformNotEnabledError } from "./Shared.ts"

/**
 * The methods of {@link AccountTransfers}.
 *
 * @category models
 * @since 0.1.0
 */
export interface AccountTransfersMethods {
  /**
   * Searches account transfers by page, size 10 unless given, with a count for each status.
   *
   * `GET /platform/account-transfers`
   *
   * `Paging.stream(getPlatformAccountTransfers, input)` gives the items of all pages.
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform.accountTransfer?v=v2#get%20%2Fplatform%2Faccount-transfers
   */
  readonly getPlatformAccountTransfers: (
    input?: GetPlatformAccountTransfersInput,
    options?: CallOptions
  ) => Effect.Effect<GetPlatformAccountTransfersResponse, GetPlatformAccountTransfersError | PortOneClientError>
}

/**
 * Account transfers: movements of money between bank accounts, and how they ended.
 *
 * Take it from the context (`yield* AccountTransfers`, `AccountTransfers.use`), and provide it with
 * `AccountTransfers.layer` over a `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type GetPlatformAccountTransfersInput, AccountTransfers } from "@effect-portone/platform"
 * import { Effect } from "effect"
 *
 * const getPlatformAccountTransfers = (input: GetPlatformAccountTransfersInput) =>
 *   Effect.flatMap(AccountTransfers, (service) => service.getPlatformAccountTransfers(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform.accountTransfer?v=v2
 * @category services
 * @since 0.1.0
 */
export class AccountTransfers extends Context.Service<AccountTransfers, AccountTransfersMethods>()(
  "@effect-portone/platform/AccountTransfers"
) {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<AccountTransfers, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      AccountTransfers,
      Effect.map(PortOneClient, (client) =>
        AccountTransfers.of({
          getPlatformAccountTransfers: (input, options) => client.run(getPlatformAccountTransfers, input ?? {}, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<AccountTransfersMethods>): Layer.Layer<AccountTransfers> =>
    Layer.mock(AccountTransfers, methods)
}

/**
 * Whether money came in or went out.
 *
 * @stability unstable
 * @category enums
 * @since 0.1.0
 */
export type PlatformAccountTransferType = "DEPOSIT" | "WITHDRAWAL"

/**
 * Whether money came in or went out.
 *
 * @stability unstable
 * @category enums
 * @since 0.1.0
 */
export const PlatformAccountTransferType: Wire.Enum<PlatformAccountTransferType> = Wire.closedEnum([
  "DEPOSIT",
  "WITHDRAWAL"
])

/**
 * How far an account transfer has come.
 *
 * @stability unstable
 * @category enums
 * @since 0.1.0
 */
export type PlatformAccountTransferStatus =
  | "PREPARED"
  | "SCHEDULED"
  | "CANCELLED"
  | "STOPPED"
  | "PROCESSING"
  | "ASYNC_PROCESSING"
  | "SUCCEEDED"
  | "FAILED"

/**
 * How far an account transfer has come.
 *
 * @stability unstable
 * @category enums
 * @since 0.1.0
 */
export const PlatformAccountTransferStatus: Wire.Enum<PlatformAccountTransferStatus> = Wire.closedEnum([
  "PREPARED",
  "SCHEDULED",
  "CANCELLED",
  "STOPPED",
  "PROCESSING",
  "ASYNC_PROCESSING",
  "SUCCEEDED",
  "FAILED"
])

/**
 * Which account transfers a search returns.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface PlatformAccountTransferFilter {
  /** Only account transfers made in this span. */
  readonly tradeTimestampRange?: DateTimeRange | undefined
  /** Only those created in this span. */
  readonly createdTimestampRange?: DateTimeRange | undefined
  /** Only those that got their status in this span. */
  readonly statusUpdatedTimestampRange?: DateTimeRange | undefined
  /** Only those due in this span. */
  readonly scheduledTimestampRange?: DateTimeRange | undefined
  /** Only the account transfer with this id. */
  readonly accountTransferId?: string | undefined
  /** Only account transfers of this bank account. */
  readonly bankAccountId?: string | undefined
  /** Only the account transfers of this bulk one. */
  readonly bulkAccountTransferId?: string | undefined
  /** Only account transfers of this payout. */
  readonly payoutId?: string | undefined
  /** Only account transfers with these ids. */
  readonly accountTransferIds?: ReadonlyArray<string> | undefined
  /** Only those of these types; all when left out. */
  readonly types?: ReadonlyArray<PlatformAccountTransferType> | undefined
  /** Only those in these statuses; all when left out. */
  readonly statuses?: ReadonlyArray<PlatformAccountTransferStatus> | undefined
  /** Only deposits by somebody of this name. */
  readonly depositorName?: string | undefined
  /** Only account transfers to a holder of this name. */
  readonly depositAccountHolder?: string | undefined
  /** Only account transfers with this text on the recipient's bank statement. */
  readonly depositMemo?: string | undefined
  /** Only account transfers with this text on the sender's bank statement. */
  readonly withdrawalMemo?: string | undefined
}

/**
 * Which account transfers a search returns.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const PlatformAccountTransferFilter: Schema.Codec<
  PlatformAccountTransferFilter,
  PlatformAccountTransferFilterEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    tradeTimestampRange: Schema.optional(DateTimeRange),
    createdTimestampRange: Schema.optional(DateTimeRange),
    statusUpdatedTimestampRange: Schema.optional(DateTimeRange),
    scheduledTimestampRange: Schema.optional(DateTimeRange),
    accountTransferId: Schema.optional(Schema.String),
    bankAccountId: Schema.optional(Schema.String),
    bulkAccountTransferId: Schema.optional(Schema.String),
    payoutId: Schema.optional(Schema.String),
    accountTransferIds: Schema.optional(Schema.Array(Schema.String)),
    types: Schema.optional(Schema.Array(PlatformAccountTransferType)),
    statuses: Schema.optional(Schema.Array(PlatformAccountTransferStatus)),
    depositorName: Schema.optional(Schema.String),
    depositAccountHolder: Schema.optional(Schema.String),
    depositMemo: Schema.optional(Schema.String),
    withdrawalMemo: Schema.optional(Schema.String)
  })
)

/**
 * The body of `getPlatformAccountTransfers`.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface GetPlatformAccountTransfersBody {
  /** Test mode; `test` in the query wins over it, and with neither it is false. */
  readonly isForTest?: boolean | undefined
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** What to search for. */
  readonly filter?: PlatformAccountTransferFilter | undefined
}

/**
 * The body of `getPlatformAccountTransfers`.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const GetPlatformAccountTransfersBody: Schema.Codec<
  GetPlatformAccountTransfersBody,
  GetPlatformAccountTransfersBodyEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    isForTest: Schema.optional(Schema.Boolean),
    page: Schema.optional(PageInput),
    filter: Schema.optional(PlatformAccountTransferFilter)
  })
)

/**
 * Who moves the money for a bank account.
 *
 * @stability unstable
 * @category enums
 * @since 0.1.0
 */
export type PlatformBankAccountProvider = "HYPHEN_DATA" | "HYPHEN_FIRM" | "DOZN" | "MOCK"

/**
 * Who moves the money for a bank account.
 *
 * @stability unstable
 * @category enums
 * @since 0.1.0
 */
export const PlatformBankAccountProvider: Wire.Enum<PlatformBankAccountProvider> = Wire.closedEnum([
  "HYPHEN_DATA",
  "HYPHEN_FIRM",
  "DOZN",
  "MOCK"
])

/**
 * A bank account that the platform moves money through.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface PlatformBankAccountDetail {
  /** The account number. */
  readonly accountNumber: string
  /** The bank. */
  readonly bank: Wire.Open<Bank>
  /** Who moves the account's money. */
  readonly provider: Wire.Open<PlatformBankAccountProvider>
  /** The account holder's name. */
  readonly holder?: string
}

/**
 * A bank account that the platform moves money through.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const PlatformBankAccountDetail: Schema.Codec<PlatformBankAccountDetail> = Wire.lazy(() =>
  Schema.Struct({
    accountNumber: Schema.String,
    bank: Wire.openEnum(Bank),
    provider: Wire.openEnum(PlatformBankAccountProvider),
    holder: Schema.optionalKey(Schema.String)
  })
)

/**
 * Money that came in.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface PlatformDepositAccountTransfer {
  /** Which case of the union it is. */
  readonly type: "DEPOSIT"
  /** The account transfer's id. */
  readonly id: string
  /** The id of the account that the money came in to. Absent on records from before 2025-07-28. */
  readonly bankAccountId?: string
  /** The bank account's id in PortOne's GraphQL API. Absent on records from before 2025-07-28. */
  readonly bankAccountGraphqlId?: string
  /** The account that the money came in to. Absent on records from before 2026-05-22. */
  readonly bankAccount?: PlatformBankAccountDetail
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** How much moved, in minor units. */
  readonly amount: number
  /** What the recipient's bank statement shows. */
  readonly depositMemo?: string
  /** When the money moved. RFC 3339 on the wire. */
  readonly tradedAt?: DateTime.Utc
  /** When it was created. RFC 3339 on the wire. */
  readonly createdAt: DateTime.Utc
  /** When it last changed. RFC 3339 on the wire. */
  readonly updatedAt: DateTime.Utc
  /** Who paid the money in. */
  readonly depositorName: string
  /** Whether it belongs to test mode. */
  readonly isForTest: boolean
  /** When it got its status. RFC 3339 on the wire. Absent on records from before 2025-07-28. */
  readonly statusUpdatedAt?: DateTime.Utc
  /** Where it stands. Absent on records from before 2025-07-28. */
  readonly status?: Wire.Open<PlatformAccountTransferStatus>
}

/**
 * Money that came in.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const PlatformDepositAccountTransfer: Schema.Codec<
  PlatformDepositAccountTransfer,
  PlatformDepositAccountTransferEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("DEPOSIT"),
    id: Schema.String,
    bankAccountId: Wire.usualKey(Schema.String),
    bankAccountGraphqlId: Wire.usualKey(Schema.String),
    bankAccount: Wire.usualKey(PlatformBankAccountDetail),
    currency: Wire.openEnum(Currency),
    amount: Wire.Int64,
    depositMemo: Schema.optionalKey(Schema.String),
    tradedAt: Schema.optionalKey(Wire.Timestamp),
    createdAt: Wire.Timestamp,
    updatedAt: Wire.Timestamp,
    depositorName: Schema.String,
    isForTest: Schema.Boolean,
    statusUpdatedAt: Wire.usualKey(Wire.Timestamp),
    status: Wire.usualKey(Wire.openEnum(PlatformAccountTransferStatus))
  })
)

/**
 * What a withdrawal was for: a payout to a partner, or a remittance.
 *
 * @stability unstable
 * @category enums
 * @since 0.1.0
 */
export type PlatformWithdrawalType = "PARTNER_PAYOUT" | "REMIT"

/**
 * What a withdrawal was for: a payout to a partner, or a remittance.
 *
 * @stability unstable
 * @category enums
 * @since 0.1.0
 */
export const PlatformWithdrawalType: Wire.Enum<PlatformWithdrawalType> = Wire.closedEnum(["PARTNER_PAYOUT", "REMIT"])

/**
 * Money that went out.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface PlatformWithdrawalAccountTransfer {
  /** Which case of the union it is. */
  readonly type: "WITHDRAWAL"
  /** The account transfer's id. */
  readonly id: string
  /** The id of the account that the money goes out of. */
  readonly bankAccountId: string
  /** The bank account's id in PortOne's GraphQL API. */
  readonly bankAccountGraphqlId: string
  /** The account that the money went out of. Absent on records from before 2026-05-22. */
  readonly bankAccount?: PlatformBankAccountDetail
  /** The bank's running number of the transfer. */
  readonly sequenceNumber?: number
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** The bank that the money goes to. */
  readonly depositBank: Wire.Open<Bank>
  /** The number of the account that the money goes to. */
  readonly depositAccountNumber: string
  /** Whose account the money goes to. */
  readonly depositAccountHolder: string
  /** How much moved, in minor units. */
  readonly amount: number
  /** What the sender's bank statement shows. */
  readonly withdrawalMemo?: string
  /** What the recipient's bank statement shows. */
  readonly depositMemo?: string
  /** What the account held after the transfer, in minor units. */
  readonly balance?: number
  /** Why it failed. */
  readonly failReason?: string
  /** When the money moved. RFC 3339 on the wire. */
  readonly tradedAt?: DateTime.Utc
  /** When it was created. RFC 3339 on the wire. */
  readonly createdAt: DateTime.Utc
  /** When it last changed. RFC 3339 on the wire. */
  readonly updatedAt: DateTime.Utc
  /** Whether it belongs to test mode. */
  readonly isForTest: boolean
  /** What the money went out for. */
  readonly withdrawalType: Wire.Open<PlatformWithdrawalType>
  /** The partner's id. */
  readonly partnerId?: string
  /** The partner's id in PortOne's GraphQL API. */
  readonly partnerGraphqlId?: string
  /** The bulk payout's id. */
  readonly bulkPayoutId?: string
  /** The bulk payout's id in PortOne's GraphQL API. */
  readonly bulkPayoutGraphqlId?: string
  /** The payout's id. */
  readonly payoutId?: string
  /** The payout's id in PortOne's GraphQL API. */
  readonly payoutGraphqlId?: string
  /** The bulk account transfer's id. */
  readonly bulkAccountTransferId?: string
  /** The bulk account transfer's id in PortOne's GraphQL API. */
  readonly bulkAccountTransferGraphqlId?: string
  /** The id of the electronic signature. */
  readonly documentId?: string
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusUpdatedAt: DateTime.Utc
  /** Where it stands. */
  readonly status: Wire.Open<PlatformAccountTransferStatus>
  /** When it is due. RFC 3339 on the wire. */
  readonly scheduledAt?: DateTime.Utc
}

/**
 * Money that went out.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const PlatformWithdrawalAccountTransfer: Schema.Codec<
  PlatformWithdrawalAccountTransfer,
  PlatformWithdrawalAccountTransferEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("WITHDRAWAL"),
    id: Schema.String,
    bankAccountId: Schema.String,
    bankAccountGraphqlId: Schema.String,
    bankAccount: Wire.usualKey(PlatformBankAccountDetail),
    sequenceNumber: Schema.optionalKey(Wire.Int32),
    currency: Wire.openEnum(Currency),
    depositBank: Wire.openEnum(Bank),
    depositAccountNumber: Schema.String,
    depositAccountHolder: Schema.String,
    amount: Wire.Int64,
    withdrawalMemo: Schema.optionalKey(Schema.String),
    depositMemo: Schema.optionalKey(Schema.String),
    balance: Schema.optionalKey(Wire.Int64),
    failReason: Schema.optionalKey(Schema.String),
    tradedAt: Schema.optionalKey(Wire.Timestamp),
    createdAt: Wire.Timestamp,
    updatedAt: Wire.Timestamp,
    isForTest: Schema.Boolean,
    withdrawalType: Wire.openEnum(PlatformWithdrawalType),
    partnerId: Schema.optionalKey(Schema.String),
    partnerGraphqlId: Schema.optionalKey(Schema.String),
    bulkPayoutId: Schema.optionalKey(Schema.String),
    bulkPayoutGraphqlId: Schema.optionalKey(Schema.String),
    payoutId: Schema.optionalKey(Schema.String),
    payoutGraphqlId: Schema.optionalKey(Schema.String),
    bulkAccountTransferId: Schema.optionalKey(Schema.String),
    bulkAccountTransferGraphqlId: Schema.optionalKey(Schema.String),
    documentId: Schema.optionalKey(Schema.String),
    statusUpdatedAt: Wire.Timestamp,
    status: Wire.openEnum(PlatformAccountTransferStatus),
    scheduledAt: Schema.optionalKey(Wire.Timestamp)
  })
)

/**
 * Money that moved in or out of a bank account in PortOne's remittance service.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "DEPOSIT")`, or use
 * `PlatformAccountTransfer.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export type PlatformAccountTransfer =
  | PlatformDepositAccountTransfer
  | PlatformWithdrawalAccountTransfer
  | Wire.Unrecognized<"type">

/**
 * Money that moved in or out of a bank account in PortOne's remittance service.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "DEPOSIT")`, or use
 * `PlatformAccountTransfer.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const PlatformAccountTransfer: Wire.OpenUnion<PlatformAccountTransfer, PlatformAccountTransferEncoded, "type"> =
  Wire.openUnion("type", {
    DEPOSIT: PlatformDepositAccountTransfer,
    WITHDRAWAL: PlatformWithdrawalAccountTransfer
  })

/**
 * A page of account transfers, and how many there are in each status.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface GetPlatformAccountTransfersResponse {
  /** What was found. */
  readonly items: ReadonlyArray<PlatformAccountTransfer>
  /** Which page this is. */
  readonly page: PageInfo
  /** How many there are in each status. Absent on records from before 2025-07-28. */
  readonly counts?: PlatformAccountTransferStatusStats
}

/**
 * A page of account transfers, and how many there are in each status.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const GetPlatformAccountTransfersResponse: Schema.Codec<
  GetPlatformAccountTransfersResponse,
  GetPlatformAccountTransfersResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    items: Schema.Array(PlatformAccountTransfer),
    page: PageInfo,
    counts: Wire.usualKey(PlatformAccountTransferStatusStats)
  })
)

/**
 * The documented errors of `getPlatformAccountTransfers`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type GetPlatformAccountTransfersError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `getPlatformAccountTransfers`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const GetPlatformAccountTransfersError: DocumentedError.Union<GetPlatformAccountTransfersError> =
  DocumentedError.union([ForbiddenError, InvalidRequestError, PlatformNotEnabledError, UnauthorizedError])

/**
 * The input of `getPlatformAccountTransfers`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface GetPlatformAccountTransfersInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** Test mode; `test` in the query wins over it, and with neither it is false. */
  readonly isForTest?: boolean | undefined
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** What to search for. */
  readonly filter?: PlatformAccountTransferFilter | undefined
}

/**
 * The input of `getPlatformAccountTransfers`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const GetPlatformAccountTransfersInput: Schema.Codec<
  GetPlatformAccountTransfersInput,
  GetPlatformAccountTransfersInputEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    isForTest: Schema.optional(Schema.Boolean),
    page: Schema.optional(PageInput),
    filter: Schema.optional(PlatformAccountTransferFilter)
  })
)

/**
 * Searches account transfers by page, size 10 unless given, with a count for each status.
 *
 * `GET /platform/account-transfers`
 *
 * `Paging.stream(getPlatformAccountTransfers, input)` gives the items of all pages.
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/platform.accountTransfer?v=v2#get%20%2Fplatform%2Faccount-transfers
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformAccountTransfers: Endpoint.PageList<
  GetPlatformAccountTransfersInput,
  GetPlatformAccountTransfersResponse,
  GetPlatformAccountTransfersError,
  PlatformAccountTransfer,
  "page"
> = Endpoint.makeList({
  id: "getPlatformAccountTransfers",
  service: "AccountTransfers",
  method: "GET",
  path: "/platform/account-transfers",
  authorized: true,
  input: GetPlatformAccountTransfersInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "optional-query",
  storeId: [],
  format: "json",
  success: GetPlatformAccountTransfersResponse,
  errors: GetPlatformAccountTransfersError,
  list: {
    by: "page",
    item: PlatformAccountTransfer,
    items: "items",
    place: "page",
    from: ["page", "number"],
    size: ["page", "size"]
  }
})

/**
 * The wire form of {@link PlatformAccountTransferFilter}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformAccountTransferFilterEncoded {
  readonly tradeTimestampRange?: DateTimeRangeEncoded | undefined
  readonly createdTimestampRange?: DateTimeRangeEncoded | undefined
  readonly statusUpdatedTimestampRange?: DateTimeRangeEncoded | undefined
  readonly scheduledTimestampRange?: DateTimeRangeEncoded | undefined
  readonly accountTransferId?: string | undefined
  readonly bankAccountId?: string | undefined
  readonly bulkAccountTransferId?: string | undefined
  readonly payoutId?: string | undefined
  readonly accountTransferIds?: ReadonlyArray<string> | undefined
  readonly types?: ReadonlyArray<PlatformAccountTransferType> | undefined
  readonly statuses?: ReadonlyArray<PlatformAccountTransferStatus> | undefined
  readonly depositorName?: string | undefined
  readonly depositAccountHolder?: string | undefined
  readonly depositMemo?: string | undefined
  readonly withdrawalMemo?: string | undefined
}

/**
 * The wire form of {@link GetPlatformAccountTransfersBody}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface GetPlatformAccountTransfersBodyEncoded {
  readonly isForTest?: boolean | undefined
  readonly page?: PageInput | undefined
  readonly filter?: PlatformAccountTransferFilterEncoded | undefined
}

/**
 * The wire form of {@link PlatformDepositAccountTransfer}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformDepositAccountTransferEncoded {
  readonly type: "DEPOSIT"
  readonly id: string
  readonly bankAccountId?: string
  readonly bankAccountGraphqlId?: string
  readonly bankAccount?: PlatformBankAccountDetail
  readonly currency: Wire.Open<Currency>
  readonly amount: number
  readonly depositMemo?: string
  readonly tradedAt?: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly depositorName: string
  readonly isForTest: boolean
  readonly statusUpdatedAt?: string
  readonly status?: Wire.Open<PlatformAccountTransferStatus>
}

/**
 * The wire form of {@link PlatformWithdrawalAccountTransfer}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformWithdrawalAccountTransferEncoded {
  readonly type: "WITHDRAWAL"
  readonly id: string
  readonly bankAccountId: string
  readonly bankAccountGraphqlId: string
  readonly bankAccount?: PlatformBankAccountDetail
  readonly sequenceNumber?: number
  readonly currency: Wire.Open<Currency>
  readonly depositBank: Wire.Open<Bank>
  readonly depositAccountNumber: string
  readonly depositAccountHolder: string
  readonly amount: number
  readonly withdrawalMemo?: string
  readonly depositMemo?: string
  readonly balance?: number
  readonly failReason?: string
  readonly tradedAt?: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly isForTest: boolean
  readonly withdrawalType: Wire.Open<PlatformWithdrawalType>
  readonly partnerId?: string
  readonly partnerGraphqlId?: string
  readonly bulkPayoutId?: string
  readonly bulkPayoutGraphqlId?: string
  readonly payoutId?: string
  readonly payoutGraphqlId?: string
  readonly bulkAccountTransferId?: string
  readonly bulkAccountTransferGraphqlId?: string
  readonly documentId?: string
  readonly statusUpdatedAt: string
  readonly status: Wire.Open<PlatformAccountTransferStatus>
  readonly scheduledAt?: string
}

/**
 * The wire form of {@link PlatformAccountTransfer}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export type PlatformAccountTransferEncoded =
  | PlatformDepositAccountTransferEncoded
  | PlatformWithdrawalAccountTransferEncoded
  | Wire.UnrecognizedEncoded<"type">

/**
 * The wire form of {@link GetPlatformAccountTransfersResponse}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface GetPlatformAccountTransfersResponseEncoded {
  readonly items: ReadonlyArray<PlatformAccountTransferEncoded>
  readonly page: PageInfo
  readonly counts?: PlatformAccountTransferStatusStats
}

/**
 * The wire form of {@link GetPlatformAccountTransfersInput}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface GetPlatformAccountTransfersInputEncoded {
  readonly test?: boolean | undefined
  readonly isForTest?: boolean | undefined
  readonly page?: PageInput | undefined
  readonly filter?: PlatformAccountTransferFilterEncoded | undefined
}
