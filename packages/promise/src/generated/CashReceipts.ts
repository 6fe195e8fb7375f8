/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type CancelCashReceiptByPaymentIdInput,
  type CancelCashReceiptError,
  type CancelCashReceiptResponse,
  type CashReceipt,
  type GetCashReceiptByPaymentIdInput,
  type GetCashReceiptError,
  type GetCashReceiptsError,
  type GetCashReceiptsInput,
  type GetCashReceiptsResponse,
  type IssueCashReceiptError,
  type IssueCashReceiptInput,
  type IssueCashReceiptResponse,
  cancelCashReceiptByPaymentId,
  getCashReceiptByPaymentId,
  getCashReceipts,
  issueCashReceipt
} from "@effect-portone/payments/generated/CashReceipts"
import { type PageList, createList } from "../List.ts"
import { type Operation, createOperation } from "../Operation.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  CancelCashReceiptByPaymentIdInput,
  CancelCashReceiptError,
  CancelCashReceiptResponse,
  CancelledCashReceipt,
  CashReceipt,
  CashReceiptAlreadyIssuedError,
  CashReceiptFilterInput,
  CashReceiptNotFoundError,
  CashReceiptNotIssuedError,
  CashReceiptSortBy,
  CashReceiptSortInput,
  CashReceiptStatus,
  CashReceiptSummary,
  CashReceiptTimeRangeField,
  GetCashReceiptByPaymentIdInput,
  GetCashReceiptError,
  GetCashReceiptsBody,
  GetCashReceiptsError,
  GetCashReceiptsInput,
  GetCashReceiptsResponse,
  IssueCashReceiptBody,
  IssueCashReceiptCustomerInput,
  IssueCashReceiptCustomerInputIdentityNumberType,
  IssueCashReceiptError,
  IssueCashReceiptInput,
  IssueCashReceiptPaymentMethodType,
  IssueCashReceiptResponse,
  IssueFailedCashReceipt,
  IssuedCashReceipt,
  cancelCashReceiptByPaymentId,
  getCashReceiptByPaymentId,
  getCashReceipts,
  issueCashReceipt
} from "@effect-portone/payments/generated/CashReceipts"

/**
 * The operations of `CashReceipts` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface CashReceiptsOperations {
  /**
   * Reads the cash receipt of a payment.
   *
   * `GET /payments/{paymentId}/cash-receipt`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `CashReceiptNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.cashReceipt?v=v2#get%20%2Fpayments%2F%7BpaymentId%7D%2Fcash-receipt
   */
  readonly getCashReceiptByPaymentId: Operation<GetCashReceiptByPaymentIdInput, CashReceipt, GetCashReceiptError>

  /**
   * Searches cash receipts by page: size 10 unless given, those of the last 90 days unless `filter.from` and
   * `filter.until` say otherwise, latest issue first.
   *
   * `GET /cash-receipts`
   *
   * `getCashReceipts.stream(input)` gives the items of all pages.
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.cashReceipt?v=v2#get%20%2Fcash-receipts
   */
  readonly getCashReceipts: PageList<
    GetCashReceiptsInput,
    GetCashReceiptsResponse,
    GetCashReceiptsError,
    CashReceipt,
    "page"
  >

  /**
   * Issues a cash receipt by hand. For a payment made outside PortOne, choose a payment id of your own; without
   * `amount.vat`, VAT is one eleventh of the taxed part.
   *
   * `POST /cash-receipts`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `ChannelNotFoundError` (404)
   * - `CashReceiptAlreadyIssuedError` (409)
   * - `PgProviderError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.cashReceipt?v=v2#post%20%2Fcash-receipts
   */
  readonly issueCashReceipt: Operation<IssueCashReceiptInput, IssueCashReceiptResponse, IssueCashReceiptError>

  /**
   * Cancels the cash receipt of a payment. It does not refund the payment.
   *
   * `POST /payments/{paymentId}/cash-receipt/cancel`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `CashReceiptNotFoundError` (404)
   * - `CashReceiptNotIssuedError` (404)
   * - `PgProviderError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.cashReceipt?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fcash-receipt%2Fcancel
   */
  readonly cancelCashReceiptByPaymentId: Operation<
    CancelCashReceiptByPaymentIdInput,
    CancelCashReceiptResponse,
    CancelCashReceiptError
  >
}

/**
 * Korean cash receipts, for payments in cash or by transfer.
 *
 * @example
 * ```ts
 * import { createClient, createCashReceipts, type GetCashReceiptByPaymentIdInput } from "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const cashReceipts = createCashReceipts(createClient())
 *
 * const getCashReceiptByPaymentId = (input: GetCashReceiptByPaymentIdInput) =>
 * cashReceipts.getCashReceiptByPaymentId(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/payment.cashReceipt?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createCashReceipts = (client: PromiseClient): CashReceiptsOperations => ({
  getCashReceiptByPaymentId: createOperation(client, getCashReceiptByPaymentId),
  getCashReceipts: createList(client, getCashReceipts),
  issueCashReceipt: createOperation(client, issueCashReceipt),
  cancelCashReceiptByPaymentId: createOperation(client, cancelCashReceiptByPaymentId)
})
