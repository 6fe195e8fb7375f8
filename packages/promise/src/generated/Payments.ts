/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type ApplyEscrowLogisticsError,
  type ApplyEscrowLogisticsInput,
  type ApplyEscrowLogisticsResponse,
  type CancelPaymentError,
  type CancelPaymentInput,
  type CancelPaymentResponse,
  type CapturePaymentError,
  type CapturePaymentInput,
  type CapturePaymentResponse,
  type CloseVirtualAccountError,
  type CloseVirtualAccountInput,
  type CloseVirtualAccountResponse,
  type ConfirmEscrowError,
  type ConfirmEscrowInput,
  type ConfirmEscrowResponse,
  type ConfirmPaymentError,
  type ConfirmPaymentInput,
  type ConfirmedPaymentSummary,
  type GetAllPaymentEventsByCursorInput,
  type GetAllPaymentEventsByCursorResponse,
  type GetAllPaymentEventsError,
  type GetAllPaymentsByCursorInput,
  type GetAllPaymentsByCursorResponse,
  type GetAllPaymentsError,
  type GetPaymentError,
  type GetPaymentInput,
  type GetPaymentTransactionsError,
  type GetPaymentTransactionsInput,
  type GetPaymentTransactionsResponse,
  type GetPaymentsError,
  type GetPaymentsInput,
  type GetPaymentsResponse,
  type ModifyEscrowLogisticsError,
  type ModifyEscrowLogisticsInput,
  type ModifyEscrowLogisticsResponse,
  type PayInstantlyError,
  type PayInstantlyInput,
  type PayInstantlyResponse,
  type PayWithBillingKeyError,
  type PayWithBillingKeyInput,
  type PayWithBillingKeyResponse,
  type Payment,
  type PaymentEventWithCursor,
  type PaymentWithCursor,
  type PreRegisterPaymentError,
  type PreRegisterPaymentInput,
  type PreRegisterPaymentResponse,
  type RegisterStoreReceiptError,
  type RegisterStoreReceiptInput,
  type RegisterStoreReceiptResponse,
  type ResendWebhookError,
  type ResendWebhookInput,
  type ResendWebhookResponse,
  type StopPaymentCancellationError,
  type StopPaymentCancellationInput,
  type StopPaymentCancellationResponse,
  applyEscrowLogistics,
  cancelPayment,
  capturePayment,
  closeVirtualAccount,
  confirmEscrow,
  confirmPayment,
  getAllPaymentEventsByCursor,
  getAllPaymentsByCursor,
  getPayment,
  getPaymentTransactions,
  getPayments,
  modifyEscrowLogistics,
  payInstantly,
  payWithBillingKey,
  preRegisterPayment,
  registerStoreReceipt,
  resendWebhook,
  stopPaymentCancellation
} from "@effect-portone/payments/generated/Payments"
import { type CursorList, type PageList, createList } from "../List.ts"
import { type Operation, createOperation } from "../Operation.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  AlreadyPaidError,
  ApplyEscrowLogisticsError,
  ApplyEscrowLogisticsInput,
  ApplyEscrowLogisticsResponse,
  BeforeRegisteredPaymentEscrow,
  BillingKeyPaymentInput,
  BillingKeyPaymentSummary,
  CancelAmountExceedsCancellableAmountError,
  CancelPaymentBody,
  CancelPaymentBodyRefundAccount,
  CancelPaymentError,
  CancelPaymentInput,
  CancelPaymentResponse,
  CancelRequester,
  CancelTaxAmountExceedsCancellableTaxAmountError,
  CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError,
  CancellableAmountConsistencyBrokenError,
  CancelledPayment,
  CancelledPaymentCashReceipt,
  CancelledPaymentEscrow,
  CancelledPaymentEvent,
  CancelledPaymentTransaction,
  CapturePaymentBody,
  CapturePaymentError,
  CapturePaymentInput,
  CapturePaymentResponse,
  CashReceiptIssuanceStatus,
  CloseVirtualAccountError,
  CloseVirtualAccountInput,
  CloseVirtualAccountResponse,
  ConfirmEscrowBody,
  ConfirmEscrowError,
  ConfirmEscrowInput,
  ConfirmEscrowResponse,
  ConfirmPaymentBody,
  ConfirmPaymentError,
  ConfirmPaymentInput,
  ConfirmedPaymentEscrow,
  ConfirmedPaymentSummary,
  ConvenienceStoreBrand,
  DeliveredPaymentEscrow,
  DiscountAmountExceedsTotalAmountError,
  Dispute,
  DisputeStatus,
  FailedPayment,
  FailedPaymentCancellation,
  FailedPaymentTransaction,
  GetAllPaymentEventsByCursorBody,
  GetAllPaymentEventsByCursorInput,
  GetAllPaymentEventsByCursorResponse,
  GetAllPaymentEventsError,
  GetAllPaymentsByCursorBody,
  GetAllPaymentsByCursorInput,
  GetAllPaymentsByCursorResponse,
  GetAllPaymentsError,
  GetPaymentError,
  GetPaymentInput,
  GetPaymentTransactionsError,
  GetPaymentTransactionsInput,
  GetPaymentTransactionsResponse,
  GetPaymentsBody,
  GetPaymentsError,
  GetPaymentsInput,
  GetPaymentsResponse,
  InstantPaymentInput,
  InstantPaymentMethodInput,
  InstantPaymentMethodInputCard,
  InstantPaymentMethodInputVirtualAccount,
  InstantPaymentMethodInputVirtualAccountCashReceiptInfo,
  InstantPaymentMethodInputVirtualAccountExpiry,
  InstantPaymentMethodInputVirtualAccountOption,
  InstantPaymentMethodInputVirtualAccountOptionFixed,
  InstantPaymentMethodInputVirtualAccountOptionType,
  InstantPaymentSummary,
  InvalidPaymentTokenError,
  IssuedPaymentCashReceipt,
  MaxCancelCountReachedError,
  MaxWebhookRetryCountReachedError,
  ModifyEscrowLogisticsBody,
  ModifyEscrowLogisticsError,
  ModifyEscrowLogisticsInput,
  ModifyEscrowLogisticsResponse,
  NegativePromotionAdjustedCancelAmountError,
  PaidPayment,
  PaidPaymentEvent,
  PaidPaymentTransaction,
  PartialCancelledPayment,
  PartialCancelledPaymentEvent,
  PartialCancelledPaymentTransaction,
  PayInstantlyError,
  PayInstantlyInput,
  PayInstantlyResponse,
  PayPendingPayment,
  PayPendingPaymentTransaction,
  PayWithBillingKeyError,
  PayWithBillingKeyInput,
  PayWithBillingKeyResponse,
  Payment,
  PaymentAlreadyCancelledError,
  PaymentAmount,
  PaymentCancellation,
  PaymentCancellationNotFoundError,
  PaymentCancellationNotPendingError,
  PaymentCancellationTrigger,
  PaymentCashReceipt,
  PaymentCashReceiptStatus,
  PaymentEscrow,
  PaymentEscrowReceiverInput,
  PaymentEscrowSenderInput,
  PaymentEvent,
  PaymentEventWithCursor,
  PaymentFailure,
  PaymentFilterInput,
  PaymentFilterInputEscrowStatus,
  PaymentInstallment,
  PaymentLogistics,
  PaymentLogisticsCompany,
  PaymentMethod,
  PaymentMethodCard,
  PaymentMethodConvenienceStore,
  PaymentMethodCrypto,
  PaymentMethodEasyPay,
  PaymentMethodEasyPayMethod,
  PaymentMethodEasyPayMethodCharge,
  PaymentMethodGiftCertificate,
  PaymentMethodGiftCertificateType,
  PaymentMethodMobile,
  PaymentMethodTransfer,
  PaymentMethodVirtualAccount,
  PaymentMethodVirtualAccountRefundStatus,
  PaymentMethodVirtualAccountType,
  PaymentNotPaidError,
  PaymentNotWaitingForDepositError,
  PaymentOrigin,
  PaymentOriginPlatformType,
  PaymentSortBy,
  PaymentStatus,
  PaymentTextSearch,
  PaymentTextSearchField,
  PaymentTimestampType,
  PaymentTransaction,
  PaymentWebhook,
  PaymentWebhookPaymentStatus,
  PaymentWebhookRequest,
  PaymentWebhookResponse,
  PaymentWebhookStatus,
  PaymentWebhookTrigger,
  PaymentWithCursor,
  PreRegisterPaymentBody,
  PreRegisterPaymentError,
  PreRegisterPaymentInput,
  PreRegisterPaymentResponse,
  PromotionDiscountRetainOption,
  PromotionDiscountRetainOptionShouldNotBeChangedError,
  PromotionPayMethodDoesNotMatchError,
  ReadyPayment,
  ReadyPaymentTransaction,
  RegisterEscrowLogisticsBody,
  RegisterStoreReceiptBody,
  RegisterStoreReceiptBodyItem,
  RegisterStoreReceiptError,
  RegisterStoreReceiptInput,
  RegisterStoreReceiptResponse,
  RegisteredPaymentEscrow,
  RejectConfirmedPaymentEscrow,
  RejectedPaymentEscrow,
  RequestedPaymentCancellation,
  ResendWebhookBody,
  ResendWebhookError,
  ResendWebhookInput,
  ResendWebhookResponse,
  StopPaymentCancellationBody,
  StopPaymentCancellationError,
  StopPaymentCancellationInput,
  StopPaymentCancellationResponse,
  SucceededPaymentCancellation,
  SumOfPartsExceedsCancelAmountError,
  VirtualAccountIssuedPayment,
  VirtualAccountIssuedPaymentTransaction,
  WebhookNotFoundError,
  applyEscrowLogistics,
  cancelPayment,
  capturePayment,
  closeVirtualAccount,
  confirmEscrow,
  confirmPayment,
  getAllPaymentEventsByCursor,
  getAllPaymentsByCursor,
  getPayment,
  getPaymentTransactions,
  getPayments,
  modifyEscrowLogistics,
  payInstantly,
  payWithBillingKey,
  preRegisterPayment,
  registerStoreReceipt,
  resendWebhook,
  stopPaymentCancellation
} from "@effect-portone/payments/generated/Payments"

/**
 * The operations of `Payments` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface PaymentsOperations {
  /**
   * Reads a payment by the merchant's payment id. Before it counts as paid, check that `channel.type` is `LIVE` and
   * that store, currency and total are the expected ones; a payment of a sub-store is found only with its `storeId`.
   *
   * `GET /payments/{paymentId}`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PaymentNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#get%20%2Fpayments%2F%7BpaymentId%7D
   */
  readonly getPayment: Operation<GetPaymentInput, Payment, GetPaymentError>

  /**
   * Searches payments by page: size 10 unless given, the last 90 days unless `filter.from` and `filter.until` say
   * otherwise. Reaches (number + 1) × size ≤ 60,000 and no further: past that, use `getAllPaymentsByCursor`, or
   * `AllPayments.stream`, which goes over to it.
   *
   * `GET /payments`
   *
   * `getPayments.stream(input)` gives the items of all pages.
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#get%20%2Fpayments
   */
  readonly getPayments: PageList<GetPaymentsInput, GetPaymentsResponse, GetPaymentsError, Payment, "page">

  /**
   * Walks every payment created in a period, however many there are: `size` 10 unless given, at most 1,000; the last
   * 90 days unless `from` and `until` say otherwise. Each item carries its own cursor: pass that of the last item, and
   * stop at an empty page.
   *
   * `GET /payments-by-cursor`
   *
   * `getAllPaymentsByCursor.stream(input)` gives the items of all pages.
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#get%20%2Fpayments-by-cursor
   */
  readonly getAllPaymentsByCursor: CursorList<
    GetAllPaymentsByCursorInput,
    GetAllPaymentsByCursorResponse,
    GetAllPaymentsError,
    PaymentWithCursor,
    "cursor" | "size"
  >

  /**
   * Walks every payment event created in a period: `size` 10 unless given, at most 1,000; the last 90 days unless
   * `from` and `until` say otherwise. Each item carries its own cursor: pass that of the last item, and stop at an
   * empty page.
   *
   * `GET /payment-events-by-cursor`
   *
   * `getAllPaymentEventsByCursor.stream(input)` gives the items of all pages.
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#get%20%2Fpayment-events-by-cursor
   */
  readonly getAllPaymentEventsByCursor: CursorList<
    GetAllPaymentEventsByCursorInput,
    GetAllPaymentEventsByCursorResponse,
    GetAllPaymentEventsError,
    PaymentEventWithCursor,
    "cursor" | "size"
  >

  /**
   * Lists every attempt made under a payment id, those that failed too.
   *
   * `GET /payments/{paymentId}/transactions`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PaymentNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#get%20%2Fpayments%2F%7BpaymentId%7D%2Ftransactions
   */
  readonly getPaymentTransactions: Operation<
    GetPaymentTransactionsInput,
    GetPaymentTransactionsResponse,
    GetPaymentTransactionsError
  >

  /**
   * Charges a billing key now. A payment id can be paid once, and a declined charge is tried again with a new
   * idempotency key only; `channelKey` picks one channel of a key that was issued for several.
   *
   * `POST /payments/{paymentId}/billing-key`
   *
   * Rejects with:
   * - `DiscountAmountExceedsTotalAmountError` (400)
   * - `InvalidRequestError` (400)
   * - `MaxTransactionCountReachedError` (400)
   * - `PromotionPayMethodDoesNotMatchError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `BillingKeyNotFoundError` (404)
   * - `ChannelNotFoundError` (404)
   * - `AlreadyPaidError` (409)
   * - `BillingKeyAlreadyDeletedError` (409)
   * - `PaymentScheduleAlreadyExistsError` (409)
   * - `SumOfPartsExceedsTotalAmountError` (409)
   * - `PgProviderError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fbilling-key
   */
  readonly payWithBillingKey: Operation<PayWithBillingKeyInput, PayWithBillingKeyResponse, PayWithBillingKeyError>

  /**
   * Charges a card by its number, or issues a virtual account: `method` takes exactly one of the two, and `channelKey`
   * or `channelGroupId` is needed. For a virtual account, success means that it was issued, and `paidAt` is the time
   * of issue: the money is not there yet.
   *
   * `POST /payments/{paymentId}/instant`
   *
   * Rejects with:
   * - `DiscountAmountExceedsTotalAmountError` (400)
   * - `InvalidRequestError` (400)
   * - `MaxTransactionCountReachedError` (400)
   * - `PromotionPayMethodDoesNotMatchError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `ChannelNotFoundError` (404)
   * - `AlreadyPaidError` (409)
   * - `PaymentScheduleAlreadyExistsError` (409)
   * - `SumOfPartsExceedsTotalAmountError` (409)
   * - `PgProviderError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Finstant
   */
  readonly payInstantly: Operation<PayInstantlyInput, PayInstantlyResponse, PayInstantlyError>

  /**
   * Registers the total, tax-free amount and currency of a payment before the browser starts it, as a guard against
   * amounts changed there. Refused once the payment id is paid.
   *
   * `POST /payments/{paymentId}/pre-register`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `AlreadyPaidError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fpre-register
   */
  readonly preRegisterPayment: Operation<PreRegisterPaymentInput, PreRegisterPaymentResponse, PreRegisterPaymentError>

  /**
   * Completes a payment that is set to manual confirmation, with the `paymentToken` that the browser got. Pass
   * `currency`, `totalAmount` and `isTest` too: PortOne then refuses a payment that differs from them.
   *
   * `POST /payments/{paymentId}/confirm`
   *
   * Rejects with:
   * - `InvalidPaymentTokenError` (400)
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PaymentNotFoundError` (404)
   * - `AlreadyPaidError` (409)
   * - `InformationMismatchError` (409)
   * - `PgProviderError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fconfirm
   */
  readonly confirmPayment: Operation<ConfirmPaymentInput, ConfirmedPaymentSummary, ConfirmPaymentError>

  /**
   * Cancels a paid payment, whole or in part: in full without `amount`, and as fully taxed without `taxFreeAmount`.
   * Pass `currentCancellableAmount` as it was read before the first try, so that a repeated partial cancel cannot
   * refund twice; a virtual account needs `refundAccount`.
   *
   * `POST /payments/{paymentId}/cancel`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `NegativePromotionAdjustedCancelAmountError` (400)
   * - `PromotionDiscountRetainOptionShouldNotBeChangedError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PaymentNotFoundError` (404)
   * - `CancelAmountExceedsCancellableAmountError` (409)
   * - `CancelTaxAmountExceedsCancellableTaxAmountError` (409)
   * - `CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError` (409)
   * - `CancellableAmountConsistencyBrokenError` (409)
   * - `MaxCancelCountReachedError` (409)
   * - `PaymentAlreadyCancelledError` (409)
   * - `PaymentNotPaidError` (409)
   * - `SumOfPartsExceedsCancelAmountError` (409)
   * - `PgProviderError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fcancel
   */
  readonly cancelPayment: Operation<CancelPaymentInput, CancelPaymentResponse, CancelPaymentError>

  /**
   * Withdraws a cancellation that is still pending. Only Triple-A cancels asynchronously.
   *
   * `POST /payments/{paymentId}/cancellations/{cancellationId}/stop`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PaymentCancellationNotFoundError` (404)
   * - `PaymentNotFoundError` (404)
   * - `PaymentCancellationNotPendingError` (409)
   * - `PgProviderError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fcancellations%2F%7BcancellationId%7D%2Fstop
   */
  readonly stopPaymentCancellation: Operation<
    StopPaymentCancellationInput,
    StopPaymentCancellationResponse,
    StopPaymentCancellationError
  >

  /**
   * Captures an authorized payment by hand. Manual capture has to be agreed with the PG and PortOne first.
   *
   * `POST /payments/{paymentId}/capture`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PaymentNotFoundError` (404)
   * - `PaymentNotPaidError` (409)
   * - `PgProviderError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fcapture
   */
  readonly capturePayment: Operation<CapturePaymentInput, CapturePaymentResponse, CapturePaymentError>

  /**
   * Closes an issued virtual account, so that nothing can be deposited any more. Works only while the payment waits
   * for its deposit.
   *
   * `POST /payments/{paymentId}/virtual-account/close`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PaymentNotFoundError` (404)
   * - `PaymentNotWaitingForDepositError` (409)
   * - `PgProviderError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fvirtual-account%2Fclose
   */
  readonly closeVirtualAccount: Operation<
    CloseVirtualAccountInput,
    CloseVirtualAccountResponse,
    CloseVirtualAccountError
  >

  /**
   * Registers how an escrow payment's goods are shipped. Answers with the invoice number.
   *
   * `POST /payments/{paymentId}/escrow/logistics`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PaymentNotFoundError` (404)
   * - `PaymentNotPaidError` (409)
   * - `PgProviderError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fescrow%2Flogistics
   */
  readonly applyEscrowLogistics: Operation<
    ApplyEscrowLogisticsInput,
    ApplyEscrowLogisticsResponse,
    ApplyEscrowLogisticsError
  >

  /**
   * Changes the shipping details registered for an escrow payment.
   *
   * `PATCH /payments/{paymentId}/escrow/logistics`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PaymentNotFoundError` (404)
   * - `PaymentNotPaidError` (409)
   * - `PgProviderError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#patch%20%2Fpayments%2F%7BpaymentId%7D%2Fescrow%2Flogistics
   */
  readonly modifyEscrowLogistics: Operation<
    ModifyEscrowLogisticsInput,
    ModifyEscrowLogisticsResponse,
    ModifyEscrowLogisticsError
  >

  /**
   * Confirms the purchase of an escrow payment. `fromStore` is for Naver Pay alone: true when the merchant confirms,
   * or when it is unclear who does.
   *
   * `POST /payments/{paymentId}/escrow/complete`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PaymentNotFoundError` (404)
   * - `PaymentNotPaidError` (409)
   * - `PgProviderError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fescrow%2Fcomplete
   */
  readonly confirmEscrow: Operation<ConfirmEscrowInput, ConfirmEscrowResponse, ConfirmEscrowError>

  /**
   * Registers the transactions of sub-merchants on the payment's sales slip. KG Inicis only, and its INIApi key must
   * have been registered in PortOne's console.
   *
   * `POST /payments/{paymentId}/register-store-receipt`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PaymentNotFoundError` (404)
   * - `PaymentNotPaidError` (409)
   * - `PgProviderError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fregister-store-receipt
   */
  readonly registerStoreReceipt: Operation<
    RegisterStoreReceiptInput,
    RegisterStoreReceiptResponse,
    RegisterStoreReceiptError
  >

  /**
   * Sends a webhook of a payment again: the latest one, unless `webhookId` names another. The number of resends by
   * hand of one webhook id is limited.
   *
   * `POST /payments/{paymentId}/resend-webhook`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `MaxWebhookRetryCountReachedError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PaymentNotFoundError` (404)
   * - `WebhookNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fresend-webhook
   */
  readonly resendWebhook: Operation<ResendWebhookInput, ResendWebhookResponse, ResendWebhookError>
}

/**
 * Payments: read, search, charge, confirm, cancel, and what follows a payment (escrow, virtual accounts, receipts,
 * webhooks).
 *
 * @example
 * ```ts
 * import { createClient, createPayments, type GetPaymentInput } from "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const payments = createPayments(createClient())
 *
 * const getPayment = (input: GetPaymentInput) => payments.getPayment(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/payment?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createPayments = (client: PromiseClient): PaymentsOperations => ({
  getPayment: createOperation(client, getPayment),
  getPayments: createList(client, getPayments),
  getAllPaymentsByCursor: createList(client, getAllPaymentsByCursor),
  getAllPaymentEventsByCursor: createList(client, getAllPaymentEventsByCursor),
  getPaymentTransactions: createOperation(client, getPaymentTransactions),
  payWithBillingKey: createOperation(client, payWithBillingKey),
  payInstantly: createOperation(client, payInstantly),
  preRegisterPayment: createOperation(client, preRegisterPayment),
  confirmPayment: createOperation(client, confirmPayment),
  cancelPayment: createOperation(client, cancelPayment),
  stopPaymentCancellation: createOperation(client, stopPaymentCancellation),
  capturePayment: createOperation(client, capturePayment),
  closeVirtualAccount: createOperation(client, closeVirtualAccount),
  applyEscrowLogistics: createOperation(client, applyEscrowLogistics),
  modifyEscrowLogistics: createOperation(client, modifyEscrowLogistics),
  confirmEscrow: createOperation(client, confirmEscrow),
  registerStoreReceipt: createOperation(client, registerStoreReceipt),
  resendWebhook: createOperation(client, resendWebhook)
})
