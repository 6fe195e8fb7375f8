/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as OpenApi from "effect/http-api/OpenApi"
import * as Schema from "effect/Schema"
import { ForbiddenError, InvalidRequestError, UnauthorizedError } from "@effect-portone/core/generated/Shared"
import {
  type CancelCashReceiptError,
  CancelCashReceiptResponse,
  CashReceipt,
  CashReceiptAlreadyIssuedError,
  CashReceiptNotFoundError,
  CashReceiptNotIssuedError,
  type GetCashReceiptError,
  GetCashReceiptsBody,
  type GetCashReceiptsError,
  GetCashReceiptsResponse,
  IssueCashReceiptBody,
  type IssueCashReceiptError,
  IssueCashReceiptResponse
} from "@effect-portone/payments/generated/CashReceipts"
import { ChannelNotFoundError, PgProviderError } from "@effect-portone/payments/generated/Shared"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `GET /payments/{paymentId}/cash-receipt`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetCashReceiptByPaymentIdEndpoint extends ContractEndpoint.ContractEndpoint<
  "getCashReceiptByPaymentId",
  "GET",
  "/payments/:paymentId/cash-receipt",
  {
    readonly params: {
      readonly paymentId: string
    }
    readonly query: {
      readonly storeId?: string
    }
  },
  CashReceipt,
  GetCashReceiptError
> {}

/**
 * `GET /payments/{paymentId}/cash-receipt`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getCashReceiptByPaymentId: GetCashReceiptByPaymentIdEndpoint = ContractEndpoint.make(
  "getCashReceiptByPaymentId",
  "GET",
  "/payments/:paymentId/cash-receipt",
  {
    summary: "Reads the cash receipt of a payment.",
    authorized: true,
    params: {
      paymentId: Schema.String
    },
    query: {
      storeId: Schema.optionalKey(Schema.String)
    },
    success: CashReceipt,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [CashReceiptNotFoundError]
    }
  }
)

/**
 * `GET /cash-receipts`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetCashReceiptsEndpoint extends ContractEndpoint.ContractEndpoint<
  "getCashReceipts",
  "GET",
  "/cash-receipts",
  {
    readonly query: {
      readonly requestBody?: GetCashReceiptsBody
    }
  },
  GetCashReceiptsResponse,
  GetCashReceiptsError
> {}

/**
 * `GET /cash-receipts`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getCashReceipts: GetCashReceiptsEndpoint = ContractEndpoint.make(
  "getCashReceipts",
  "GET",
  "/cash-receipts",
  {
    summary:
      "Searches cash receipts by page: size 10 unless given, those of the last 90 days unless `filter.from` and `filter.until` say otherwise, latest issue first.",
    authorized: true,
    query: {
      requestBody: Schema.optionalKey(Schema.fromJsonString(GetCashReceiptsBody))
    },
    success: GetCashReceiptsResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError]
    }
  }
)

/**
 * `POST /cash-receipts`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface IssueCashReceiptEndpoint extends ContractEndpoint.ContractEndpoint<
  "issueCashReceipt",
  "POST",
  "/cash-receipts",
  {
    readonly payload: IssueCashReceiptBody
  },
  IssueCashReceiptResponse,
  IssueCashReceiptError
> {}

/**
 * `POST /cash-receipts`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const issueCashReceipt: IssueCashReceiptEndpoint = ContractEndpoint.make(
  "issueCashReceipt",
  "POST",
  "/cash-receipts",
  {
    summary:
      "Issues a cash receipt by hand. For a payment made outside PortOne, choose a payment id of your own; without `amount.vat`, VAT is one eleventh of the taxed part.",
    authorized: true,
    payload: IssueCashReceiptBody,
    success: IssueCashReceiptResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [ChannelNotFoundError],
      409: [CashReceiptAlreadyIssuedError],
      502: [PgProviderError]
    }
  }
)

/**
 * `POST /payments/{paymentId}/cash-receipt/cancel`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface CancelCashReceiptByPaymentIdEndpoint extends ContractEndpoint.ContractEndpoint<
  "cancelCashReceiptByPaymentId",
  "POST",
  "/payments/:paymentId/cash-receipt/cancel",
  {
    readonly params: {
      readonly paymentId: string
    }
    readonly query: {
      readonly storeId?: string
    }
  },
  CancelCashReceiptResponse,
  CancelCashReceiptError
> {}

/**
 * `POST /payments/{paymentId}/cash-receipt/cancel`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const cancelCashReceiptByPaymentId: CancelCashReceiptByPaymentIdEndpoint = ContractEndpoint.make(
  "cancelCashReceiptByPaymentId",
  "POST",
  "/payments/:paymentId/cash-receipt/cancel",
  {
    summary: "Cancels the cash receipt of a payment. It does not refund the payment.",
    authorized: true,
    params: {
      paymentId: Schema.String
    },
    query: {
      storeId: Schema.optionalKey(Schema.String)
    },
    success: CancelCashReceiptResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [CashReceiptNotFoundError, CashReceiptNotIssuedError],
      502: [PgProviderError]
    }
  }
)

/**
 * Korean cash receipts, for payments in cash or by transfer.
 *
 * @category groups
 * @since 0.1.0
 */
export interface CashReceiptsGroup extends HttpApiGroup.HttpApiGroup<
  "CashReceipts",
  | GetCashReceiptByPaymentIdEndpoint
  | GetCashReceiptsEndpoint
  | IssueCashReceiptEndpoint
  | CancelCashReceiptByPaymentIdEndpoint
> {}

/**
 * Korean cash receipts, for payments in cash or by transfer.
 *
 * @category groups
 * @since 0.1.0
 */
export const CashReceiptsGroup: CashReceiptsGroup = HttpApiGroup.make("CashReceipts")
  .add(getCashReceiptByPaymentId, getCashReceipts, issueCashReceipt, cancelCashReceiptByPaymentId)
  .annotate(OpenApi.Description, "Korean cash receipts, for payments in cash or by transfer.")
