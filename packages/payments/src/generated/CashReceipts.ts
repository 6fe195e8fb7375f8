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
  ForbiddenError,
  InvalidRequestError,
  PageInfo,
  PageInput,
  SortOrder,
  UnauthorizedError
} from "@effect-portone/core/generated/Shared"
import { PortOneClient } from "@effect-portone/core/PortOneClient"
import type { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import * as Wire from "@effect-portone/core/Wire"
import {
  CashReceiptType,
  ChannelNotFoundError,
  PaymentAmountInput,
  PaymentProductType,
  PgCompany,
  PgProvider,
  PgProviderError,
  PortOneVersion,
  SelectedChannel
} from "./Shared.ts"

/**
 * The methods of {@link CashReceipts}.
 *
 * @category models
 * @since 0.1.0
 */
export interface CashReceiptsMethods {
  /**
   * Reads the cash receipt of a payment.
   *
   * `GET /payments/{paymentId}/cash-receipt`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link CashReceiptNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.cashReceipt?v=v2#get%20%2Fpayments%2F%7BpaymentId%7D%2Fcash-receipt
   */
  readonly getCashReceiptByPaymentId: (
    input: GetCashReceiptByPaymentIdInput,
    options?: CallOptions
  ) => Effect.Effect<CashReceipt, GetCashReceiptError | PortOneClientError>

  /**
   * Searches cash receipts by page: size 10 unless given, those of the last 90 days unless `filter.from` and
   * `filter.until` say otherwise, latest issue first.
   *
   * `GET /cash-receipts`
   *
   * `Paging.stream(getCashReceipts, input)` gives the items of all pages.
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.cashReceipt?v=v2#get%20%2Fcash-receipts
   */
  readonly getCashReceipts: (
    input?: GetCashReceiptsInput,
    options?: CallOptions
  ) => Effect.Effect<GetCashReceiptsResponse, GetCashReceiptsError | PortOneClientError>

  /**
   * Issues a cash receipt by hand. For a payment made outside PortOne, choose a payment id of your own; without
   * `amount.vat`, VAT is one eleventh of the taxed part.
   *
   * `POST /cash-receipts`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link ChannelNotFoundError} (404)
   * - {@link CashReceiptAlreadyIssuedError} (409)
   * - {@link PgProviderError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.cashReceipt?v=v2#post%20%2Fcash-receipts
   */
  readonly issueCashReceipt: (
    input: IssueCashReceiptInput,
    options?: CallOptions
  ) => Effect.Effect<IssueCashReceiptResponse, IssueCashReceiptError | PortOneClientError>

  /**
   * Cancels the cash receipt of a payment. It does not refund the payment.
   *
   * `POST /payments/{paymentId}/cash-receipt/cancel`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link CashReceiptNotFoundError} (404)
   * - {@link CashReceiptNotIssuedError} (404)
   * - {@link PgProviderError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.cashReceipt?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fcash-receipt%2Fcancel
   */
  readonly cancelCashReceiptByPaymentId: (
    input: CancelCashReceiptByPaymentIdInput,
    options?: CallOptions
  ) => Effect.Effect<CancelCashReceiptResponse, CancelCashReceiptError | PortOneClientError>
}

/**
 * Korean cash receipts, for payments in cash or by transfer.
 *
 * Take it from the context (`yield* CashReceipts`, `CashReceipts.use`), and provide it with `CashReceipts.layer` over
 * a `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type GetCashReceiptByPaymentIdInput, CashReceipts } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const getCashReceiptByPaymentId = (input: GetCashReceiptByPaymentIdInput) =>
 *   Effect.flatMap(CashReceipts, (service) => service.getCashReceiptByPaymentId(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/payment.cashReceipt?v=v2
 * @category services
 * @since 0.1.0
 */
export class CashReceipts extends Context.Service<CashReceipts, CashReceiptsMethods>()(
  "@effect-portone/payments/CashReceipts"
) {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<CashReceipts, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      CashReceipts,
      Effect.map(PortOneClient, (client) =>
        CashReceipts.of({
          getCashReceiptByPaymentId: (input, options) => client.run(getCashReceiptByPaymentId, input, options),
          getCashReceipts: (input, options) => client.run(getCashReceipts, input ?? {}, options),
          issueCashReceipt: (input, options) => client.run(issueCashReceipt, input, options),
          cancelCashReceiptByPaymentId: (input, options) => client.run(cancelCashReceiptByPaymentId, input, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<CashReceiptsMethods>): Layer.Layer<CashReceipts> =>
    Layer.mock(CashReceipts, methods)
}

/**
 * A cash receipt that was issued and then cancelled.
 *
 * @category answers
 * @since 0.1.0
 */
export interface CancelledCashReceipt {
  /** Where it stands. */
  readonly status: "CANCELLED"
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The channel it went through; its `type` tells test from live. */
  readonly channel: SelectedChannel
  /** The amount paid, in minor units. */
  readonly amount: number
  /** The tax-free part, in minor units. */
  readonly taxFreeAmount?: number
  /** The VAT, in minor units. */
  readonly vatAmount?: number
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** Whether it was issued by hand rather than with a payment. */
  readonly isManual: boolean
  /** What the receipt is for. */
  readonly type?: Wire.Open<CashReceiptType>
  /** The PG's id of the cash receipt. */
  readonly pgReceiptId?: string
  /** The receipt's approval number. */
  readonly issueNumber: string
  /** Where to see the cash receipt. */
  readonly url?: string
  /** When it was issued. RFC 3339 on the wire. */
  readonly issuedAt: DateTime.Utc
  /** When it was cancelled. RFC 3339 on the wire. */
  readonly cancelledAt: DateTime.Utc
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusUpdatedAt?: DateTime.Utc
}

/**
 * A cash receipt that was issued and then cancelled.
 *
 * @category answers
 * @since 0.1.0
 */
export const CancelledCashReceipt: Schema.Codec<CancelledCashReceipt, CancelledCashReceiptEncoded> = Wire.lazy(() =>
  Schema.Struct({
    status: Schema.Literal("CANCELLED"),
    merchantId: Schema.String,
    storeId: Schema.String,
    paymentId: Schema.String,
    channel: SelectedChannel,
    amount: Wire.Int64,
    taxFreeAmount: Schema.optionalKey(Wire.Int64),
    vatAmount: Schema.optionalKey(Wire.Int64),
    currency: Wire.openEnum(Currency),
    orderName: Schema.String,
    isManual: Schema.Boolean,
    type: Schema.optionalKey(Wire.openEnum(CashReceiptType)),
    pgReceiptId: Schema.optionalKey(Schema.String),
    issueNumber: Schema.String,
    url: Schema.optionalKey(Schema.String),
    issuedAt: Wire.Timestamp,
    cancelledAt: Wire.Timestamp,
    statusUpdatedAt: Schema.optionalKey(Wire.Timestamp)
  })
)

/**
 * A cash receipt that was issued.
 *
 * @category answers
 * @since 0.1.0
 */
export interface IssuedCashReceipt {
  /** Where it stands. */
  readonly status: "ISSUED"
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The channel it went through; its `type` tells test from live. */
  readonly channel: SelectedChannel
  /** The amount paid, in minor units. */
  readonly amount: number
  /** The tax-free part, in minor units. */
  readonly taxFreeAmount?: number
  /** The VAT, in minor units. */
  readonly vatAmount?: number
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** Whether it was issued by hand rather than with a payment. */
  readonly isManual: boolean
  /** What the receipt is for. */
  readonly type?: Wire.Open<CashReceiptType>
  /** The PG's id of the cash receipt. */
  readonly pgReceiptId?: string
  /** The receipt's approval number. */
  readonly issueNumber: string
  /** Where to see the cash receipt. */
  readonly url?: string
  /** When it was issued. RFC 3339 on the wire. */
  readonly issuedAt: DateTime.Utc
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusUpdatedAt?: DateTime.Utc
}

/**
 * A cash receipt that was issued.
 *
 * @category answers
 * @since 0.1.0
 */
export const IssuedCashReceipt: Schema.Codec<IssuedCashReceipt, IssuedCashReceiptEncoded> = Wire.lazy(() =>
  Schema.Struct({
    status: Schema.Literal("ISSUED"),
    merchantId: Schema.String,
    storeId: Schema.String,
    paymentId: Schema.String,
    channel: SelectedChannel,
    amount: Wire.Int64,
    taxFreeAmount: Schema.optionalKey(Wire.Int64),
    vatAmount: Schema.optionalKey(Wire.Int64),
    currency: Wire.openEnum(Currency),
    orderName: Schema.String,
    isManual: Schema.Boolean,
    type: Schema.optionalKey(Wire.openEnum(CashReceiptType)),
    pgReceiptId: Schema.optionalKey(Schema.String),
    issueNumber: Schema.String,
    url: Schema.optionalKey(Schema.String),
    issuedAt: Wire.Timestamp,
    statusUpdatedAt: Schema.optionalKey(Wire.Timestamp)
  })
)

/**
 * A cash receipt that could not be issued.
 *
 * @category answers
 * @since 0.1.0
 */
export interface IssueFailedCashReceipt {
  /** Where it stands. */
  readonly status: "ISSUE_FAILED"
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The channel it went through; its `type` tells test from live. */
  readonly channel?: SelectedChannel
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** Whether it was issued by hand rather than with a payment. */
  readonly isManual: boolean
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusUpdatedAt?: DateTime.Utc
}

/**
 * A cash receipt that could not be issued.
 *
 * @category answers
 * @since 0.1.0
 */
export const IssueFailedCashReceipt: Schema.Codec<IssueFailedCashReceipt, IssueFailedCashReceiptEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      status: Schema.Literal("ISSUE_FAILED"),
      merchantId: Schema.String,
      storeId: Schema.String,
      paymentId: Schema.String,
      channel: Schema.optionalKey(SelectedChannel),
      orderName: Schema.String,
      isManual: Schema.Boolean,
      statusUpdatedAt: Schema.optionalKey(Wire.Timestamp)
    })
)

/**
 * A cash receipt: issued, cancelled, or failed to be issued.
 *
 * Each case has fields of its own: compare `status` before you read them, as in `if (it.status === "CANCELLED")`, or
 * use `CashReceipt.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type CashReceipt =
  | CancelledCashReceipt
  | IssuedCashReceipt
  | IssueFailedCashReceipt
  | Wire.Unrecognized<"status">

/**
 * A cash receipt: issued, cancelled, or failed to be issued.
 *
 * Each case has fields of its own: compare `status` before you read them, as in `if (it.status === "CANCELLED")`, or
 * use `CashReceipt.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const CashReceipt: Wire.OpenUnion<CashReceipt, CashReceiptEncoded, "status"> = Wire.openUnion("status", {
  CANCELLED: CancelledCashReceipt,
  ISSUED: IssuedCashReceipt,
  ISSUE_FAILED: IssueFailedCashReceipt
})

/**
 * The payment has no cash receipt. Check the payment id and the store.
 *
 * `CASH_RECEIPT_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class CashReceiptNotFoundError extends DocumentedError.make<
  CashReceiptNotFoundError,
  {},
  CashReceiptNotFoundErrorEncoded
>()("CashReceiptNotFoundError", {
  type: "CASH_RECEIPT_NOT_FOUND",
  status: 404,
  summary: "The payment has no cash receipt. Check the payment id and the store."
}) {}

/**
 * The documented errors of `getCashReceiptByPaymentId`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetCashReceiptError = CashReceiptNotFoundError | ForbiddenError | InvalidRequestError | UnauthorizedError

/**
 * The documented errors of `getCashReceiptByPaymentId`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetCashReceiptError: DocumentedError.Union<GetCashReceiptError> = DocumentedError.union([
  CashReceiptNotFoundError,
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `getCashReceiptByPaymentId`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetCashReceiptByPaymentIdInput {
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
}

/**
 * The input of `getCashReceiptByPaymentId`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetCashReceiptByPaymentIdInput: Schema.Codec<GetCashReceiptByPaymentIdInput> = Wire.lazy(() =>
  Schema.Struct({
    paymentId: Schema.String,
    storeId: Schema.optional(Schema.String)
  })
)

/**
 * Reads the cash receipt of a payment.
 *
 * `GET /payments/{paymentId}/cash-receipt`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link CashReceiptNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment.cashReceipt?v=v2#get%20%2Fpayments%2F%7BpaymentId%7D%2Fcash-receipt
 * @category endpoints
 * @since 0.1.0
 */
export const getCashReceiptByPaymentId: Endpoint.Endpoint<
  GetCashReceiptByPaymentIdInput,
  CashReceipt,
  GetCashReceiptError
> = Endpoint.make({
  id: "getCashReceiptByPaymentId",
  service: "CashReceipts",
  method: "GET",
  path: "/payments/{paymentId}/cash-receipt",
  authorized: true,
  input: GetCashReceiptByPaymentIdInput,
  pathFields: ["paymentId"],
  queryFields: ["storeId"],
  payload: "none",
  storeId: [["storeId"]],
  format: "json",
  success: CashReceipt,
  errors: GetCashReceiptError
})

/**
 * What a list of cash receipts is sorted by.
 *
 * @category enums
 * @since 0.1.0
 */
export type CashReceiptSortBy = "ISSUED_AT" | "CANCELLED_AT" | "STATUS_UPDATED_AT"

/**
 * What a list of cash receipts is sorted by.
 *
 * @category enums
 * @since 0.1.0
 */
export const CashReceiptSortBy: Wire.Enum<CashReceiptSortBy> = Wire.closedEnum([
  "ISSUED_AT",
  "CANCELLED_AT",
  "STATUS_UPDATED_AT"
])

/**
 * How a list of cash receipts is sorted.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CashReceiptSortInput {
  /** What to sort by; `ISSUED_AT` when left out. */
  readonly by?: CashReceiptSortBy | undefined
  /** Down or up; down (`DESC`) when left out. */
  readonly order?: SortOrder | undefined
}

/**
 * How a list of cash receipts is sorted.
 *
 * @category requests
 * @since 0.1.0
 */
export const CashReceiptSortInput: Schema.Codec<CashReceiptSortInput> = Wire.lazy(() =>
  Schema.Struct({
    by: Schema.optional(CashReceiptSortBy),
    order: Schema.optional(SortOrder)
  })
)

/**
 * The time that a cash receipt search's `from` and `until` apply to.
 *
 * @category enums
 * @since 0.1.0
 */
export type CashReceiptTimeRangeField = "ISSUED_AT" | "CANCELLED_AT" | "STATUS_UPDATED_AT"

/**
 * The time that a cash receipt search's `from` and `until` apply to.
 *
 * @category enums
 * @since 0.1.0
 */
export const CashReceiptTimeRangeField: Wire.Enum<CashReceiptTimeRangeField> = Wire.closedEnum([
  "ISSUED_AT",
  "CANCELLED_AT",
  "STATUS_UPDATED_AT"
])

/**
 * Whether a cash receipt is issued, cancelled or failed.
 *
 * @category enums
 * @since 0.1.0
 */
export type CashReceiptStatus = "ISSUED" | "CANCELLED" | "FAILED"

/**
 * Whether a cash receipt is issued, cancelled or failed.
 *
 * @category enums
 * @since 0.1.0
 */
export const CashReceiptStatus: Wire.Enum<CashReceiptStatus> = Wire.closedEnum(["ISSUED", "CANCELLED", "FAILED"])

/**
 * Which cash receipts a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CashReceiptFilterInput {
  /**
   * The store to search, else the client's default; with neither, every store that a merchant-level credential sees.
   */
  readonly storeId?: string | undefined
  /** The time that `from` and `until` apply to; `ISSUED_AT` when left out. */
  readonly timeRangeField?: CashReceiptTimeRangeField | undefined
  /** The start of the span; 90 days before `until` when left out. RFC 3339 on the wire. */
  readonly from?: DateTime.Utc | undefined
  /** The end of the span; now when left out. RFC 3339 on the wire. */
  readonly until?: DateTime.Utc | undefined
  /** Only the receipt of this payment. */
  readonly paymentId?: string | undefined
  /** Only receipts of test payments, or only of live ones. */
  readonly isTest?: boolean | undefined
  /** What the order is called on pages and statements. */
  readonly orderName?: string | undefined
  /** Only those in these statuses; all when left out. */
  readonly statuses?: ReadonlyArray<CashReceiptStatus> | undefined
  /** Only receipts issued by hand, or only others. */
  readonly isManual?: boolean | undefined
  /** Only the receipt with this id of the PG's. */
  readonly pgReceiptId?: string | undefined
  /** Only those under this merchant id of the PG's. */
  readonly pgMerchantId?: string | undefined
  /** Only those through these integrations; all when left out. */
  readonly pgProviders?: ReadonlyArray<PgProvider> | undefined
  /** Only those of these PGs; all when left out. */
  readonly pgCompanies?: ReadonlyArray<PgCompany> | undefined
  /** Only those made with this version of PortOne. */
  readonly version?: PortOneVersion | undefined
  /** Only those of these types; all when left out. */
  readonly types?: ReadonlyArray<CashReceiptType> | undefined
}

/**
 * Which cash receipts a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export const CashReceiptFilterInput: Schema.Codec<CashReceiptFilterInput, CashReceiptFilterInputEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      storeId: Schema.optional(Schema.String),
      timeRangeField: Schema.optional(CashReceiptTimeRangeField),
      from: Schema.optional(Wire.Timestamp),
      until: Schema.optional(Wire.Timestamp),
      paymentId: Schema.optional(Schema.String),
      isTest: Schema.optional(Schema.Boolean),
      orderName: Schema.optional(Schema.String),
      statuses: Schema.optional(Schema.Array(CashReceiptStatus)),
      isManual: Schema.optional(Schema.Boolean),
      pgReceiptId: Schema.optional(Schema.String),
      pgMerchantId: Schema.optional(Schema.String),
      pgProviders: Schema.optional(Schema.Array(PgProvider)),
      pgCompanies: Schema.optional(Schema.Array(PgCompany)),
      version: Schema.optional(PortOneVersion),
      types: Schema.optional(Schema.Array(CashReceiptType))
    })
)

/**
 * The body of `getCashReceipts`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface GetCashReceiptsBody {
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** How to sort; `ISSUED_AT`, descending, when left out. */
  readonly sort?: CashReceiptSortInput | undefined
  /** What to search for. */
  readonly filter?: CashReceiptFilterInput | undefined
}

/**
 * The body of `getCashReceipts`.
 *
 * @category requests
 * @since 0.1.0
 */
export const GetCashReceiptsBody: Schema.Codec<GetCashReceiptsBody, GetCashReceiptsBodyEncoded> = Wire.lazy(() =>
  Schema.Struct({
    page: Schema.optional(PageInput),
    sort: Schema.optional(CashReceiptSortInput),
    filter: Schema.optional(CashReceiptFilterInput)
  })
)

/**
 * A page of cash receipts.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetCashReceiptsResponse {
  /** What was found. */
  readonly items: ReadonlyArray<CashReceipt>
  /** Which page this is. */
  readonly page: PageInfo
}

/**
 * A page of cash receipts.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetCashReceiptsResponse: Schema.Codec<GetCashReceiptsResponse, GetCashReceiptsResponseEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      items: Schema.Array(CashReceipt),
      page: PageInfo
    })
)

/**
 * The documented errors of `getCashReceipts`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetCashReceiptsError = ForbiddenError | InvalidRequestError | UnauthorizedError

/**
 * The documented errors of `getCashReceipts`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetCashReceiptsError: DocumentedError.Union<GetCashReceiptsError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `getCashReceipts`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetCashReceiptsInput {
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** How to sort; `ISSUED_AT`, descending, when left out. */
  readonly sort?: CashReceiptSortInput | undefined
  /** What to search for. */
  readonly filter?: CashReceiptFilterInput | undefined
}

/**
 * The input of `getCashReceipts`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetCashReceiptsInput: Schema.Codec<GetCashReceiptsInput, GetCashReceiptsInputEncoded> = Wire.lazy(() =>
  Schema.Struct({
    page: Schema.optional(PageInput),
    sort: Schema.optional(CashReceiptSortInput),
    filter: Schema.optional(CashReceiptFilterInput)
  })
)

/**
 * Searches cash receipts by page: size 10 unless given, those of the last 90 days unless `filter.from` and
 * `filter.until` say otherwise, latest issue first.
 *
 * `GET /cash-receipts`
 *
 * `Paging.stream(getCashReceipts, input)` gives the items of all pages.
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment.cashReceipt?v=v2#get%20%2Fcash-receipts
 * @category endpoints
 * @since 0.1.0
 */
export const getCashReceipts: Endpoint.PageList<
  GetCashReceiptsInput,
  GetCashReceiptsResponse,
  GetCashReceiptsError,
  CashReceipt,
  "page"
> = Endpoint.makeList({
  id: "getCashReceipts",
  service: "CashReceipts",
  method: "GET",
  path: "/cash-receipts",
  authorized: true,
  input: GetCashReceiptsInput,
  pathFields: [],
  queryFields: [],
  payload: "optional-query",
  storeId: [["filter", "storeId"]],
  format: "json",
  success: GetCashReceiptsResponse,
  errors: GetCashReceiptsError,
  list: {
    by: "page",
    item: CashReceipt,
    items: "items",
    place: "page",
    from: ["page", "number"],
    size: ["page", "size"]
  }
})

/**
 * What a cash receipt's customer is identified by: a phone, card or business number.
 *
 * @category enums
 * @since 0.1.0
 */
export type IssueCashReceiptCustomerInputIdentityNumberType = "PHONE" | "CARD" | "BUSINESS"

/**
 * What a cash receipt's customer is identified by: a phone, card or business number.
 *
 * @category enums
 * @since 0.1.0
 */
export const IssueCashReceiptCustomerInputIdentityNumberType: Wire.Enum<IssueCashReceiptCustomerInputIdentityNumberType> =
  Wire.closedEnum(["PHONE", "CARD", "BUSINESS"])

/**
 * The customer that a cash receipt is issued to.
 *
 * @category requests
 * @since 0.1.0
 */
export interface IssueCashReceiptCustomerInput {
  /** What identifies the customer to the tax office: a phone, card or business number. */
  readonly identityNumber: string
  /** What `identityNumber` is; needed by Galaxia Moneytree. */
  readonly identityNumberType?: IssueCashReceiptCustomerInputIdentityNumberType | undefined
  /** The name. */
  readonly name?: string | undefined
  /** The e-mail address. */
  readonly email?: string | undefined
  /** The phone number. */
  readonly phoneNumber?: string | undefined
}

/**
 * The customer that a cash receipt is issued to.
 *
 * @category requests
 * @since 0.1.0
 */
export const IssueCashReceiptCustomerInput: Schema.Codec<IssueCashReceiptCustomerInput> = Wire.lazy(() =>
  Schema.Struct({
    identityNumber: Schema.String,
    identityNumberType: Schema.optional(IssueCashReceiptCustomerInputIdentityNumberType),
    name: Schema.optional(Schema.String),
    email: Schema.optional(Schema.String),
    phoneNumber: Schema.optional(Schema.String)
  })
)

/**
 * The payment methods that a cash receipt can be issued for.
 *
 * @category enums
 * @since 0.1.0
 */
export type IssueCashReceiptPaymentMethodType = "TRANSFER" | "VIRTUAL_ACCOUNT"

/**
 * The payment methods that a cash receipt can be issued for.
 *
 * @category enums
 * @since 0.1.0
 */
export const IssueCashReceiptPaymentMethodType: Wire.Enum<IssueCashReceiptPaymentMethodType> = Wire.closedEnum([
  "TRANSFER",
  "VIRTUAL_ACCOUNT"
])

/**
 * The body of `issueCashReceipt`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface IssueCashReceiptBody {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** The payment's id; for a payment outside PortOne, choose one. */
  readonly paymentId: string
  /** The channel's key. */
  readonly channelKey: string
  /** What the receipt is for. */
  readonly type: CashReceiptType
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** The currency, as its ISO 4217 code. */
  readonly currency: Currency
  /** The total and its tax parts. */
  readonly amount: PaymentAmountInput
  /** Whether goods or something without physical form is sold. */
  readonly productType?: PaymentProductType | undefined
  /** Who the cash receipt is issued to. */
  readonly customer: IssueCashReceiptCustomerInput
  /** When it was paid. RFC 3339 on the wire. */
  readonly paidAt?: DateTime.Utc | undefined
  /** Business registration number; for Welcome Payments only. */
  readonly businessRegistrationNumber?: string | undefined
  /** What was paid with; for Welcome Payments only. */
  readonly paymentMethod?: IssueCashReceiptPaymentMethodType | undefined
}

/**
 * The body of `issueCashReceipt`.
 *
 * @category requests
 * @since 0.1.0
 */
export const IssueCashReceiptBody: Schema.Codec<IssueCashReceiptBody, IssueCashReceiptBodyEncoded> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String),
    paymentId: Schema.String,
    channelKey: Schema.String,
    type: CashReceiptType,
    orderName: Schema.String,
    currency: Currency,
    amount: PaymentAmountInput,
    productType: Schema.optional(PaymentProductType),
    customer: IssueCashReceiptCustomerInput,
    paidAt: Schema.optional(Wire.Timestamp),
    businessRegistrationNumber: Schema.optional(Schema.String),
    paymentMethod: Schema.optional(IssueCashReceiptPaymentMethodType)
  })
)

/**
 * A newly issued cash receipt: its numbers and where to see it.
 *
 * @category answers
 * @since 0.1.0
 */
export interface CashReceiptSummary {
  /** The receipt's approval number. */
  readonly issueNumber: string
  /** Where to see the cash receipt. */
  readonly url: string
  /** The PG's id of the cash receipt. */
  readonly pgReceiptId: string
}

/**
 * A newly issued cash receipt: its numbers and where to see it.
 *
 * @category answers
 * @since 0.1.0
 */
export const CashReceiptSummary: Schema.Codec<CashReceiptSummary> = Wire.lazy(() =>
  Schema.Struct({
    issueNumber: Schema.String,
    url: Schema.String,
    pgReceiptId: Schema.String
  })
)

/**
 * The answer of `issueCashReceipt`: the cash receipt in short.
 *
 * @category answers
 * @since 0.1.0
 */
export interface IssueCashReceiptResponse {
  /** The cash receipt. */
  readonly cashReceipt: CashReceiptSummary
}

/**
 * The answer of `issueCashReceipt`: the cash receipt in short.
 *
 * @category answers
 * @since 0.1.0
 */
export const IssueCashReceiptResponse: Schema.Codec<IssueCashReceiptResponse> = Wire.lazy(() =>
  Schema.Struct({
    cashReceipt: CashReceiptSummary
  })
)

/**
 * The payment has a cash receipt already. Read it, and cancel it first if it must be replaced.
 *
 * `CASH_RECEIPT_ALREADY_ISSUED`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class CashReceiptAlreadyIssuedError extends DocumentedError.make<
  CashReceiptAlreadyIssuedError,
  {},
  CashReceiptAlreadyIssuedErrorEncoded
>()("CashReceiptAlreadyIssuedError", {
  type: "CASH_RECEIPT_ALREADY_ISSUED",
  status: 409,
  summary: "The payment has a cash receipt already. Read it, and cancel it first if it must be replaced."
}) {}

/**
 * The documented errors of `issueCashReceipt`.
 *
 * @category errors
 * @since 0.1.0
 */
export type IssueCashReceiptError =
  | CashReceiptAlreadyIssuedError
  | ChannelNotFoundError
  | ForbiddenError
  | InvalidRequestError
  | PgProviderError
  | UnauthorizedError

/**
 * The documented errors of `issueCashReceipt`.
 *
 * @category errors
 * @since 0.1.0
 */
export const IssueCashReceiptError: DocumentedError.Union<IssueCashReceiptError> = DocumentedError.union([
  CashReceiptAlreadyIssuedError,
  ChannelNotFoundError,
  ForbiddenError,
  InvalidRequestError,
  PgProviderError,
  UnauthorizedError
])

/**
 * The input of `issueCashReceipt`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface IssueCashReceiptInput {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** The payment's id; for a payment outside PortOne, choose one. */
  readonly paymentId: string
  /** The channel's key. */
  readonly channelKey: string
  /** What the receipt is for. */
  readonly type: CashReceiptType
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** The currency, as its ISO 4217 code. */
  readonly currency: Currency
  /** The total and its tax parts. */
  readonly amount: PaymentAmountInput
  /** Whether goods or something without physical form is sold. */
  readonly productType?: PaymentProductType | undefined
  /** Who the cash receipt is issued to. */
  readonly customer: IssueCashReceiptCustomerInput
  /** When it was paid. RFC 3339 on the wire. */
  readonly paidAt?: DateTime.Utc | undefined
  /** Business registration number; for Welcome Payments only. */
  readonly businessRegistrationNumber?: string | undefined
  /** What was paid with; for Welcome Payments only. */
  readonly paymentMethod?: IssueCashReceiptPaymentMethodType | undefined
}

/**
 * The input of `issueCashReceipt`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const IssueCashReceiptInput: Schema.Codec<IssueCashReceiptInput, IssueCashReceiptInputEncoded> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String),
    paymentId: Schema.String,
    channelKey: Schema.String,
    type: CashReceiptType,
    orderName: Schema.String,
    currency: Currency,
    amount: PaymentAmountInput,
    productType: Schema.optional(PaymentProductType),
    customer: IssueCashReceiptCustomerInput,
    paidAt: Schema.optional(Wire.Timestamp),
    businessRegistrationNumber: Schema.optional(Schema.String),
    paymentMethod: Schema.optional(IssueCashReceiptPaymentMethodType)
  })
)

/**
 * Issues a cash receipt by hand. For a payment made outside PortOne, choose a payment id of your own; without
 * `amount.vat`, VAT is one eleventh of the taxed part.
 *
 * `POST /cash-receipts`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link ChannelNotFoundError} (404)
 * - {@link CashReceiptAlreadyIssuedError} (409)
 * - {@link PgProviderError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment.cashReceipt?v=v2#post%20%2Fcash-receipts
 * @category endpoints
 * @since 0.1.0
 */
export const issueCashReceipt: Endpoint.Endpoint<
  IssueCashReceiptInput,
  IssueCashReceiptResponse,
  IssueCashReceiptError
> = Endpoint.make({
  id: "issueCashReceipt",
  service: "CashReceipts",
  method: "POST",
  path: "/cash-receipts",
  authorized: true,
  input: IssueCashReceiptInput,
  pathFields: [],
  queryFields: [],
  payload: "body",
  storeId: [["storeId"]],
  format: "json",
  success: IssueCashReceiptResponse,
  errors: IssueCashReceiptError
})

/**
 * The answer of `cancelCashReceiptByPaymentId`: how much was cancelled, and when.
 *
 * @category answers
 * @since 0.1.0
 */
export interface CancelCashReceiptResponse {
  /** How much was cancelled, in minor units. */
  readonly cancelledAmount: number
  /** When it was cancelled. RFC 3339 on the wire. */
  readonly cancelledAt: DateTime.Utc
}

/**
 * The answer of `cancelCashReceiptByPaymentId`: how much was cancelled, and when.
 *
 * @category answers
 * @since 0.1.0
 */
export const CancelCashReceiptResponse: Schema.Codec<CancelCashReceiptResponse, CancelCashReceiptResponseEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      cancelledAmount: Wire.Int64,
      cancelledAt: Wire.Timestamp
    })
  )

/**
 * The payment's cash receipt was not issued, so it cannot be cancelled. Read its status.
 *
 * `CASH_RECEIPT_NOT_ISSUED`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class CashReceiptNotIssuedError extends DocumentedError.make<
  CashReceiptNotIssuedError,
  {},
  CashReceiptNotIssuedErrorEncoded
>()("CashReceiptNotIssuedError", {
  type: "CASH_RECEIPT_NOT_ISSUED",
  status: 404,
  summary: "The payment's cash receipt was not issued, so it cannot be cancelled. Read its status."
}) {}

/**
 * The documented errors of `cancelCashReceiptByPaymentId`.
 *
 * @category errors
 * @since 0.1.0
 */
export type CancelCashReceiptError =
  | CashReceiptNotFoundError
  | CashReceiptNotIssuedError
  | ForbiddenError
  | InvalidRequestError
  | PgProviderError
  | UnauthorizedError

/**
 * The documented errors of `cancelCashReceiptByPaymentId`.
 *
 * @category errors
 * @since 0.1.0
 */
export const CancelCashReceiptError: DocumentedError.Union<CancelCashReceiptError> = DocumentedError.union([
  CashReceiptNotFoundError,
  CashReceiptNotIssuedError,
  ForbiddenError,
  InvalidRequestError,
  PgProviderError,
  UnauthorizedError
])

/**
 * The input of `cancelCashReceiptByPaymentId`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface CancelCashReceiptByPaymentIdInput {
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
}

/**
 * The input of `cancelCashReceiptByPaymentId`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const CancelCashReceiptByPaymentIdInput: Schema.Codec<CancelCashReceiptByPaymentIdInput> = Wire.lazy(() =>
  Schema.Struct({
    paymentId: Schema.String,
    storeId: Schema.optional(Schema.String)
  })
)

/**
 * Cancels the cash receipt of a payment. It does not refund the payment.
 *
 * `POST /payments/{paymentId}/cash-receipt/cancel`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link CashReceiptNotFoundError} (404)
 * - {@link CashReceiptNotIssuedError} (404)
 * - {@link PgProviderError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment.cashReceipt?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fcash-receipt%2Fcancel
 * @category endpoints
 * @since 0.1.0
 */
export const cancelCashReceiptByPaymentId: Endpoint.Endpoint<
  CancelCashReceiptByPaymentIdInput,
  CancelCashReceiptResponse,
  CancelCashReceiptError
> = Endpoint.make({
  id: "cancelCashReceiptByPaymentId",
  service: "CashReceipts",
  method: "POST",
  path: "/payments/{paymentId}/cash-receipt/cancel",
  authorized: true,
  input: CancelCashReceiptByPaymentIdInput,
  pathFields: ["paymentId"],
  queryFields: ["storeId"],
  payload: "none",
  storeId: [["storeId"]],
  format: "json",
  success: CancelCashReceiptResponse,
  errors: CancelCashReceiptError
})

/**
 * The wire form of {@link CancelledCashReceipt}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CancelledCashReceiptEncoded {
  readonly status: "CANCELLED"
  readonly merchantId: string
  readonly storeId: string
  readonly paymentId: string
  readonly channel: SelectedChannel
  readonly amount: number
  readonly taxFreeAmount?: number
  readonly vatAmount?: number
  readonly currency: Wire.Open<Currency>
  readonly orderName: string
  readonly isManual: boolean
  readonly type?: Wire.Open<CashReceiptType>
  readonly pgReceiptId?: string
  readonly issueNumber: string
  readonly url?: string
  readonly issuedAt: string
  readonly cancelledAt: string
  readonly statusUpdatedAt?: string
}

/**
 * The wire form of {@link IssuedCashReceipt}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface IssuedCashReceiptEncoded {
  readonly status: "ISSUED"
  readonly merchantId: string
  readonly storeId: string
  readonly paymentId: string
  readonly channel: SelectedChannel
  readonly amount: number
  readonly taxFreeAmount?: number
  readonly vatAmount?: number
  readonly currency: Wire.Open<Currency>
  readonly orderName: string
  readonly isManual: boolean
  readonly type?: Wire.Open<CashReceiptType>
  readonly pgReceiptId?: string
  readonly issueNumber: string
  readonly url?: string
  readonly issuedAt: string
  readonly statusUpdatedAt?: string
}

/**
 * The wire form of {@link IssueFailedCashReceipt}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface IssueFailedCashReceiptEncoded {
  readonly status: "ISSUE_FAILED"
  readonly merchantId: string
  readonly storeId: string
  readonly paymentId: string
  readonly channel?: SelectedChannel
  readonly orderName: string
  readonly isManual: boolean
  readonly statusUpdatedAt?: string
}

/**
 * The wire form of {@link CashReceipt}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type CashReceiptEncoded =
  | CancelledCashReceiptEncoded
  | IssuedCashReceiptEncoded
  | IssueFailedCashReceiptEncoded
  | Wire.UnrecognizedEncoded<"status">

/**
 * The wire form of {@link CashReceiptNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CashReceiptNotFoundErrorEncoded {
  readonly type: "CASH_RECEIPT_NOT_FOUND"
  readonly message?: string
}

/**
 * The wire form of {@link CashReceiptFilterInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CashReceiptFilterInputEncoded {
  readonly storeId?: string | undefined
  readonly timeRangeField?: CashReceiptTimeRangeField | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly paymentId?: string | undefined
  readonly isTest?: boolean | undefined
  readonly orderName?: string | undefined
  readonly statuses?: ReadonlyArray<CashReceiptStatus> | undefined
  readonly isManual?: boolean | undefined
  readonly pgReceiptId?: string | undefined
  readonly pgMerchantId?: string | undefined
  readonly pgProviders?: ReadonlyArray<PgProvider> | undefined
  readonly pgCompanies?: ReadonlyArray<PgCompany> | undefined
  readonly version?: PortOneVersion | undefined
  readonly types?: ReadonlyArray<CashReceiptType> | undefined
}

/**
 * The wire form of {@link GetCashReceiptsBody}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetCashReceiptsBodyEncoded {
  readonly page?: PageInput | undefined
  readonly sort?: CashReceiptSortInput | undefined
  readonly filter?: CashReceiptFilterInputEncoded | undefined
}

/**
 * The wire form of {@link GetCashReceiptsResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetCashReceiptsResponseEncoded {
  readonly items: ReadonlyArray<CashReceiptEncoded>
  readonly page: PageInfo
}

/**
 * The wire form of {@link GetCashReceiptsInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetCashReceiptsInputEncoded {
  readonly page?: PageInput | undefined
  readonly sort?: CashReceiptSortInput | undefined
  readonly filter?: CashReceiptFilterInputEncoded | undefined
}

/**
 * The wire form of {@link IssueCashReceiptBody}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface IssueCashReceiptBodyEncoded {
  readonly storeId?: string | undefined
  readonly paymentId: string
  readonly channelKey: string
  readonly type: CashReceiptType
  readonly orderName: string
  readonly currency: Currency
  readonly amount: PaymentAmountInput
  readonly productType?: PaymentProductType | undefined
  readonly customer: IssueCashReceiptCustomerInput
  readonly paidAt?: string | undefined
  readonly businessRegistrationNumber?: string | undefined
  readonly paymentMethod?: IssueCashReceiptPaymentMethodType | undefined
}

/**
 * The wire form of {@link CashReceiptAlreadyIssuedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CashReceiptAlreadyIssuedErrorEncoded {
  readonly type: "CASH_RECEIPT_ALREADY_ISSUED"
  readonly message?: string
}

/**
 * The wire form of {@link IssueCashReceiptInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface IssueCashReceiptInputEncoded {
  readonly storeId?: string | undefined
  readonly paymentId: string
  readonly channelKey: string
  readonly type: CashReceiptType
  readonly orderName: string
  readonly currency: Currency
  readonly amount: PaymentAmountInput
  readonly productType?: PaymentProductType | undefined
  readonly customer: IssueCashReceiptCustomerInput
  readonly paidAt?: string | undefined
  readonly businessRegistrationNumber?: string | undefined
  readonly paymentMethod?: IssueCashReceiptPaymentMethodType | undefined
}

/**
 * The wire form of {@link CancelCashReceiptResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CancelCashReceiptResponseEncoded {
  readonly cancelledAmount: number
  readonly cancelledAt: string
}

/**
 * The wire form of {@link CashReceiptNotIssuedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CashReceiptNotIssuedErrorEncoded {
  readonly type: "CASH_RECEIPT_NOT_ISSUED"
  readonly message?: string
}
