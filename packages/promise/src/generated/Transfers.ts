/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type CreateManualTransferResponse,
  type CreateOrderCancelTransferResponse,
  type CreateOrderTransferResponse,
  type CreatePlatformManualTransferError,
  type CreatePlatformManualTransferInput,
  type CreatePlatformOrderCancelTransferError,
  type CreatePlatformOrderCancelTransferInput,
  type CreatePlatformOrderTransferError,
  type CreatePlatformOrderTransferInput,
  type DeletePlatformTransferError,
  type DeletePlatformTransferInput,
  type DeletePlatformTransferResponse,
  type DownloadPlatformTransferSheetError,
  type DownloadPlatformTransferSheetInput,
  type GetPlatformTransferError,
  type GetPlatformTransferInput,
  type GetPlatformTransferSummariesError,
  type GetPlatformTransferSummariesInput,
  type GetPlatformTransferSummariesResponse,
  type PlatformTransfer,
  type PlatformTransferSummary,
  createPlatformManualTransfer,
  createPlatformOrderCancelTransfer,
  createPlatformOrderTransfer,
  deletePlatformTransfer,
  downloadPlatformTransferSheet,
  getPlatformTransfer,
  getPlatformTransferSummaries
} from "@effect-portone/platform/generated/Transfers"
import { type PageList, createList } from "../List.ts"
import { type Operation, createOperation } from "../Operation.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  CreateManualTransferResponse,
  CreateOrderCancelTransferResponse,
  CreateOrderTransferResponse,
  CreatePlatformManualTransferBody,
  CreatePlatformManualTransferError,
  CreatePlatformManualTransferInput,
  CreatePlatformOrderCancelTransferBody,
  CreatePlatformOrderCancelTransferBodyDiscount,
  CreatePlatformOrderCancelTransferBodyExternalCancellationDetail,
  CreatePlatformOrderCancelTransferBodyOrderDetail,
  CreatePlatformOrderCancelTransferBodyOrderDetailAll,
  CreatePlatformOrderCancelTransferBodyOrderLine,
  CreatePlatformOrderCancelTransferError,
  CreatePlatformOrderCancelTransferInput,
  CreatePlatformOrderTransferBody,
  CreatePlatformOrderTransferBodyAdditionalFee,
  CreatePlatformOrderTransferBodyDiscount,
  CreatePlatformOrderTransferBodyExternalPaymentDetail,
  CreatePlatformOrderTransferBodyOrderDetail,
  CreatePlatformOrderTransferBodyOrderLine,
  CreatePlatformOrderTransferBodyProduct,
  CreatePlatformOrderTransferError,
  CreatePlatformOrderTransferInput,
  DeletePlatformTransferError,
  DeletePlatformTransferInput,
  DeletePlatformTransferResponse,
  DownloadPlatformTransferSheetBody,
  DownloadPlatformTransferSheetError,
  DownloadPlatformTransferSheetInput,
  EasyPayMethodType,
  GetPlatformTransferError,
  GetPlatformTransferInput,
  GetPlatformTransferSummariesBody,
  GetPlatformTransferSummariesError,
  GetPlatformTransferSummariesInput,
  GetPlatformTransferSummariesResponse,
  PlatformAdditionalFeePoliciesNotFoundError,
  PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError,
  PlatformAmountExceededType,
  PlatformCancelOrderTransfersExistsError,
  PlatformCancellableAmountExceededError,
  PlatformCancellableAmountType,
  PlatformCancellableDiscountAmountExceededError,
  PlatformCancellableDiscountTaxFreeAmountExceededError,
  PlatformCancellableProductQuantityExceededError,
  PlatformCancellationAndPaymentTypeMismatchedError,
  PlatformCancellationNotFoundError,
  PlatformCannotSpecifyTransferError,
  PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError,
  PlatformDiscountSharePoliciesNotFoundError,
  PlatformDiscountSharePolicyIdDuplicatedError,
  PlatformExternalPayment,
  PlatformManualTransfer,
  PlatformManualTransferSummary,
  PlatformNegativeAmountNotAllowedError,
  PlatformOrderCancelTransfer,
  PlatformOrderCancelTransferSummary,
  PlatformOrderDetailMismatchedError,
  PlatformOrderTransfer,
  PlatformOrderTransferAdditionalFee,
  PlatformOrderTransferAlreadyCancelledError,
  PlatformOrderTransferCancellation,
  PlatformOrderTransferDiscount,
  PlatformOrderTransferOrderLine,
  PlatformOrderTransferProduct,
  PlatformOrderTransferSummary,
  PlatformPayment,
  PlatformPaymentMethod,
  PlatformPaymentMethodCard,
  PlatformPaymentMethodCardInput,
  PlatformPaymentMethodEasyPay,
  PlatformPaymentMethodEasyPayInput,
  PlatformPaymentMethodGiftCertificate,
  PlatformPaymentMethodGiftCertificateInput,
  PlatformPaymentMethodInput,
  PlatformPaymentMethodMobile,
  PlatformPaymentMethodMobileInput,
  PlatformPaymentMethodTransfer,
  PlatformPaymentMethodTransferInput,
  PlatformPaymentMethodVirtualAccount,
  PlatformPaymentMethodVirtualAccountInput,
  PlatformPaymentNotFoundError,
  PlatformPortOnePayment,
  PlatformPortOnePaymentCancelAmountType,
  PlatformProductIdDuplicatedError,
  PlatformProductIdNotFoundError,
  PlatformSettlementAmountExceededError,
  PlatformSettlementCancelAmountExceededPortOneCancelError,
  PlatformSettlementDateEarlierThanSettlementStartDateError,
  PlatformSettlementParameterNotFoundError,
  PlatformSettlementParameterValue,
  PlatformSettlementPaymentAmountExceededPortOnePaymentError,
  PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentError,
  PlatformSettlementTaxFreeAmountExceededPortOnePaymentError,
  PlatformTransfer,
  PlatformTransferAlreadyExistsError,
  PlatformTransferDiscountSharePolicyNotFoundError,
  PlatformTransferFilterInput,
  PlatformTransferFilterInputKeyword,
  PlatformTransferIdAlreadyUsedError,
  PlatformTransferNonDeletableStatusError,
  PlatformTransferNotFoundError,
  PlatformTransferPropertyExactMatchInput,
  PlatformTransferStatus,
  PlatformTransferSummary,
  PlatformTransferSummaryExternalPayment,
  PlatformTransferSummaryPartner,
  PlatformTransferSummaryPartnerType,
  PlatformTransferSummaryPayment,
  PlatformTransferSummaryPortOnePayment,
  PlatformTransferType,
  PlatformUserDefinedPropertyKeyValue,
  TransferParameters,
  createPlatformManualTransfer,
  createPlatformOrderCancelTransfer,
  createPlatformOrderTransfer,
  deletePlatformTransfer,
  downloadPlatformTransferSheet,
  getPlatformTransfer,
  getPlatformTransferSummaries
} from "@effect-portone/platform/generated/Transfers"

/**
 * The operations of `Transfers` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface TransfersOperations {
  /**
   * Reads a transfer: of an order, of a cancellation, or manual.
   *
   * `GET /platform/transfers/{id}`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformTransferNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.transfer?v=v2#get%20%2Fplatform%2Ftransfers%2F%7Bid%7D
   */
  readonly getPlatformTransfer: Operation<GetPlatformTransferInput, PlatformTransfer, GetPlatformTransferError>

  /**
   * Searches transfers by page, size 10 unless given. Filter by settlement date or by settlement start date, never by
   * both.
   *
   * `GET /platform/transfer-summaries`
   *
   * `getPlatformTransferSummaries.stream(input)` gives the items of all pages.
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.transfer?v=v2#get%20%2Fplatform%2Ftransfer-summaries
   */
  readonly getPlatformTransferSummaries: PageList<
    GetPlatformTransferSummariesInput,
    GetPlatformTransferSummariesResponse,
    GetPlatformTransferSummariesError,
    PlatformTransferSummary,
    "page"
  >

  /**
   * Downloads the transfers that `filter` selects as CSV text. `fields` chooses the columns; filter by settlement date
   * or by settlement start date, never by both.
   *
   * `GET /platform/transfer-summaries/sheet-file`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.transfer?v=v2#get%20%2Fplatform%2Ftransfer-summaries%2Fsheet-file
   */
  readonly downloadPlatformTransferSheet: Operation<
    DownloadPlatformTransferSheetInput,
    string,
    DownloadPlatformTransferSheetError
  >

  /**
   * Registers an order for settlement with a partner, under the partner's default contract unless `contractId` names
   * another. `orderDetail` takes an amount or order lines, `taxFreeAmount` overrides that of the lines, and
   * `externalPaymentDetail` marks a payment made outside PortOne.
   *
   * `POST /platform/transfers/order`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError` (400)
   * - `PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError` (400)
   * - `PlatformCurrencyNotSupportedError` (400)
   * - `PlatformProductIdDuplicatedError` (400)
   * - `PlatformSettlementAmountExceededError` (400)
   * - `PlatformSettlementDateEarlierThanSettlementStartDateError` (400)
   * - `PlatformSettlementPaymentAmountExceededPortOnePaymentError` (400)
   * - `PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentError` (400)
   * - `PlatformSettlementTaxFreeAmountExceededPortOnePaymentError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformAdditionalFeePoliciesNotFoundError` (404)
   * - `PlatformContractNotFoundError` (404)
   * - `PlatformDiscountSharePoliciesNotFoundError` (404)
   * - `PlatformPartnerNotFoundError` (404)
   * - `PlatformPaymentNotFoundError` (404)
   * - `PlatformSettlementParameterNotFoundError` (404)
   * - `PlatformUserDefinedPropertyNotFoundError` (404)
   * - `PlatformTransferAlreadyExistsError` (409)
   * - `PlatformTransferIdAlreadyUsedError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.transfer?v=v2#post%20%2Fplatform%2Ftransfers%2Forder
   */
  readonly createPlatformOrderTransfer: Operation<
    CreatePlatformOrderTransferInput,
    CreateOrderTransferResponse,
    CreatePlatformOrderTransferError
  >

  /**
   * Registers a cancellation against an order transfer. Name it by `transferId`, or by `partnerId` and `paymentId`
   * where the payment has only one; `orderDetail` takes an amount, order lines, or `all`.
   *
   * `POST /platform/transfers/order-cancel`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `PlatformCancellableAmountExceededError` (400)
   * - `PlatformCancellableDiscountAmountExceededError` (400)
   * - `PlatformCancellableDiscountTaxFreeAmountExceededError` (400)
   * - `PlatformCancellableProductQuantityExceededError` (400)
   * - `PlatformCancellationAndPaymentTypeMismatchedError` (400)
   * - `PlatformCannotSpecifyTransferError` (400)
   * - `PlatformDiscountSharePolicyIdDuplicatedError` (400)
   * - `PlatformOrderDetailMismatchedError` (400)
   * - `PlatformOrderTransferAlreadyCancelledError` (400)
   * - `PlatformProductIdDuplicatedError` (400)
   * - `PlatformSettlementAmountExceededError` (400)
   * - `PlatformSettlementCancelAmountExceededPortOneCancelError` (400)
   * - `PlatformSettlementDateEarlierThanSettlementStartDateError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformCancellationNotFoundError` (404)
   * - `PlatformPaymentNotFoundError` (404)
   * - `PlatformProductIdNotFoundError` (404)
   * - `PlatformTransferDiscountSharePolicyNotFoundError` (404)
   * - `PlatformTransferNotFoundError` (404)
   * - `PlatformUserDefinedPropertyNotFoundError` (404)
   * - `PlatformTransferAlreadyExistsError` (409)
   * - `PlatformTransferIdAlreadyUsedError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.transfer?v=v2#post%20%2Fplatform%2Ftransfers%2Forder-cancel
   */
  readonly createPlatformOrderCancelTransfer: Operation<
    CreatePlatformOrderCancelTransferInput,
    CreateOrderCancelTransferResponse,
    CreatePlatformOrderCancelTransferError
  >

  /**
   * Registers an amount to settle with a partner that belongs to no order. It may be negative, unless the platform
   * settles manual transfers one by one.
   *
   * `POST /platform/transfers/manual`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `PlatformCurrencyNotSupportedError` (400)
   * - `PlatformNegativeAmountNotAllowedError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformPartnerNotFoundError` (404)
   * - `PlatformUserDefinedPropertyNotFoundError` (404)
   * - `PlatformTransferIdAlreadyUsedError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.transfer?v=v2#post%20%2Fplatform%2Ftransfers%2Fmanual
   */
  readonly createPlatformManualTransfer: Operation<
    CreatePlatformManualTransferInput,
    CreateManualTransferResponse,
    CreatePlatformManualTransferError
  >

  /**
   * Deletes a transfer that is `SCHEDULED` or `IN_PROCESS`. One with cancellations against it cannot go first.
   *
   * `DELETE /platform/transfers/{id}`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `PlatformCancelOrderTransfersExistsError` (400)
   * - `PlatformTransferNonDeletableStatusError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformTransferNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.transfer?v=v2#delete%20%2Fplatform%2Ftransfers%2F%7Bid%7D
   */
  readonly deletePlatformTransfer: Operation<
    DeletePlatformTransferInput,
    DeletePlatformTransferResponse,
    DeletePlatformTransferError
  >
}

/**
 * Transfers: what each order, cancellation or manual entry adds to a partner's settlement. No money moves yet.
 *
 * @example
 * ```ts
 * import { createClient, createTransfers, type GetPlatformTransferInput } from "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const transfers = createTransfers(createClient())
 *
 * const getPlatformTransfer = (input: GetPlatformTransferInput) => transfers.getPlatformTransfer(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform.transfer?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createTransfers = (client: PromiseClient): TransfersOperations => ({
  getPlatformTransfer: createOperation(client, getPlatformTransfer),
  getPlatformTransferSummaries: createList(client, getPlatformTransferSummaries),
  downloadPlatformTransferSheet: createOperation(client, downloadPlatformTransferSheet),
  createPlatformOrderTransfer: createOperation(client, createPlatformOrderTransfer),
  createPlatformOrderCancelTransfer: createOperation(client, createPlatformOrderCancelTransfer),
  createPlatformManualTransfer: createOperation(client, createPlatformManualTransfer),
  deletePlatformTransfer: createOperation(client, deletePlatformTransfer)
})
