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
  AlreadyPaidError,
  type ApplyEscrowLogisticsError,
  ApplyEscrowLogisticsResponse,
  BillingKeyPaymentInput,
  CancelAmountExceedsCancellableAmountError,
  CancelPaymentBody,
  type CancelPaymentError,
  CancelPaymentResponse,
  CancelTaxAmountExceedsCancellableTaxAmountError,
  CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError,
  CancellableAmountConsistencyBrokenError,
  CapturePaymentBody,
  type CapturePaymentError,
  CapturePaymentResponse,
  type CloseVirtualAccountError,
  CloseVirtualAccountResponse,
  ConfirmEscrowBody,
  type ConfirmEscrowError,
  ConfirmEscrowResponse,
  ConfirmPaymentBody,
  type ConfirmPaymentError,
  ConfirmedPaymentSummary,
  DiscountAmountExceedsTotalAmountError,
  GetAllPaymentEventsByCursorBody,
  GetAllPaymentEventsByCursorResponse,
  type GetAllPaymentEventsError,
  GetAllPaymentsByCursorBody,
  GetAllPaymentsByCursorResponse,
  type GetAllPaymentsError,
  type GetPaymentError,
  type GetPaymentTransactionsError,
  GetPaymentTransactionsResponse,
  GetPaymentsBody,
  type GetPaymentsError,
  GetPaymentsResponse,
  InstantPaymentInput,
  InvalidPaymentTokenError,
  MaxCancelCountReachedError,
  MaxWebhookRetryCountReachedError,
  ModifyEscrowLogisticsBody,
  type ModifyEscrowLogisticsError,
  ModifyEscrowLogisticsResponse,
  NegativePromotionAdjustedCancelAmountError,
  type PayInstantlyError,
  PayInstantlyResponse,
  type PayWithBillingKeyError,
  PayWithBillingKeyResponse,
  Payment,
  PaymentAlreadyCancelledError,
  PaymentCancellationNotFoundError,
  PaymentCancellationNotPendingError,
  PaymentNotPaidError,
  PaymentNotWaitingForDepositError,
  PreRegisterPaymentBody,
  type PreRegisterPaymentError,
  PreRegisterPaymentResponse,
  PromotionDiscountRetainOptionShouldNotBeChangedError,
  PromotionPayMethodDoesNotMatchError,
  RegisterEscrowLogisticsBody,
  RegisterStoreReceiptBody,
  type RegisterStoreReceiptError,
  RegisterStoreReceiptResponse,
  ResendWebhookBody,
  type ResendWebhookError,
  ResendWebhookResponse,
  StopPaymentCancellationBody,
  type StopPaymentCancellationError,
  StopPaymentCancellationResponse,
  SumOfPartsExceedsCancelAmountError,
  WebhookNotFoundError
} from "@effect-portone/payments/generated/Payments"
import {
  BillingKeyAlreadyDeletedError,
  BillingKeyNotFoundError,
  ChannelNotFoundError,
  InformationMismatchError,
  MaxTransactionCountReachedError,
  PaymentNotFoundError,
  PaymentScheduleAlreadyExistsError,
  PgProviderError,
  SumOfPartsExceedsTotalAmountError
} from "@effect-portone/payments/generated/Shared"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `GET /payments/{paymentId}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPaymentEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPayment",
  "GET",
  "/payments/:paymentId",
  {
    readonly params: {
      readonly paymentId: string
    }
    readonly query: {
      readonly storeId?: string
    }
  },
  Payment,
  GetPaymentError
> {}

/**
 * `GET /payments/{paymentId}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getPayment: GetPaymentEndpoint = ContractEndpoint.make("getPayment", "GET", "/payments/:paymentId", {
  summary:
    "Reads a payment by the merchant's payment id. Before it counts as paid, check that `channel.type` is `LIVE` and that store, currency and total are the expected ones; a payment of a sub-store is found only with its `storeId`.",
  authorized: true,
  params: {
    paymentId: Schema.String
  },
  query: {
    storeId: Schema.optionalKey(Schema.String)
  },
  success: Payment,
  errors: {
    400: [InvalidRequestError],
    401: [UnauthorizedError],
    403: [ForbiddenError],
    404: [PaymentNotFoundError]
  }
})

/**
 * `GET /payments`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPaymentsEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPayments",
  "GET",
  "/payments",
  {
    readonly query: {
      readonly requestBody?: GetPaymentsBody
    }
  },
  GetPaymentsResponse,
  GetPaymentsError
> {}

/**
 * `GET /payments`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getPayments: GetPaymentsEndpoint = ContractEndpoint.make("getPayments", "GET", "/payments", {
  summary:
    "Searches payments by page: size 10 unless given, the last 90 days unless `filter.from` and `filter.until` say otherwise. Reaches (number + 1) × size ≤ 60,000 and no further: past that, use `getAllPaymentsByCursor`, or `AllPayments.stream`, which goes over to it.",
  authorized: true,
  query: {
    requestBody: Schema.optionalKey(Schema.fromJsonString(GetPaymentsBody))
  },
  success: GetPaymentsResponse,
  errors: {
    400: [InvalidRequestError],
    401: [UnauthorizedError],
    403: [ForbiddenError]
  }
})

/**
 * `GET /payments-by-cursor`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface GetAllPaymentsByCursorEndpoint extends ContractEndpoint.ContractEndpoint<
  "getAllPaymentsByCursor",
  "GET",
  "/payments-by-cursor",
  {
    readonly query: {
      readonly requestBody?: GetAllPaymentsByCursorBody
    }
  },
  GetAllPaymentsByCursorResponse,
  GetAllPaymentsError
> {}

/**
 * `GET /payments-by-cursor`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const getAllPaymentsByCursor: GetAllPaymentsByCursorEndpoint = ContractEndpoint.make(
  "getAllPaymentsByCursor",
  "GET",
  "/payments-by-cursor",
  {
    summary:
      "Walks every payment created in a period, however many there are: `size` 10 unless given, at most 1,000; the last 90 days unless `from` and `until` say otherwise. Each item carries its own cursor: pass that of the last item, and stop at an empty page.",
    authorized: true,
    query: {
      requestBody: Schema.optionalKey(Schema.fromJsonString(GetAllPaymentsByCursorBody))
    },
    success: GetAllPaymentsByCursorResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError]
    }
  }
)

/**
 * `GET /payment-events-by-cursor`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface GetAllPaymentEventsByCursorEndpoint extends ContractEndpoint.ContractEndpoint<
  "getAllPaymentEventsByCursor",
  "GET",
  "/payment-events-by-cursor",
  {
    readonly query: {
      readonly requestBody?: GetAllPaymentEventsByCursorBody
    }
  },
  GetAllPaymentEventsByCursorResponse,
  GetAllPaymentEventsError
> {}

/**
 * `GET /payment-events-by-cursor`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const getAllPaymentEventsByCursor: GetAllPaymentEventsByCursorEndpoint = ContractEndpoint.make(
  "getAllPaymentEventsByCursor",
  "GET",
  "/payment-events-by-cursor",
  {
    summary:
      "Walks every payment event created in a period: `size` 10 unless given, at most 1,000; the last 90 days unless `from` and `until` say otherwise. Each item carries its own cursor: pass that of the last item, and stop at an empty page.",
    authorized: true,
    query: {
      requestBody: Schema.optionalKey(Schema.fromJsonString(GetAllPaymentEventsByCursorBody))
    },
    success: GetAllPaymentEventsByCursorResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError]
    }
  }
)

/**
 * `GET /payments/{paymentId}/transactions`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPaymentTransactionsEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPaymentTransactions",
  "GET",
  "/payments/:paymentId/transactions",
  {
    readonly params: {
      readonly paymentId: string
    }
    readonly query: {
      readonly storeId?: string
    }
  },
  GetPaymentTransactionsResponse,
  GetPaymentTransactionsError
> {}

/**
 * `GET /payments/{paymentId}/transactions`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const getPaymentTransactions: GetPaymentTransactionsEndpoint = ContractEndpoint.make(
  "getPaymentTransactions",
  "GET",
  "/payments/:paymentId/transactions",
  {
    summary: "Lists every attempt made under a payment id, those that failed too.",
    authorized: true,
    params: {
      paymentId: Schema.String
    },
    query: {
      storeId: Schema.optionalKey(Schema.String)
    },
    success: GetPaymentTransactionsResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [PaymentNotFoundError]
    }
  }
)

/**
 * `POST /payments/{paymentId}/billing-key`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface PayWithBillingKeyEndpoint extends ContractEndpoint.ContractEndpoint<
  "payWithBillingKey",
  "POST",
  "/payments/:paymentId/billing-key",
  {
    readonly params: {
      readonly paymentId: string
    }
    readonly payload: BillingKeyPaymentInput
  },
  PayWithBillingKeyResponse,
  PayWithBillingKeyError
> {}

/**
 * `POST /payments/{paymentId}/billing-key`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const payWithBillingKey: PayWithBillingKeyEndpoint = ContractEndpoint.make(
  "payWithBillingKey",
  "POST",
  "/payments/:paymentId/billing-key",
  {
    summary:
      "Charges a billing key now. A payment id can be paid once, and a declined charge is tried again with a new idempotency key only; `channelKey` picks one channel of a key that was issued for several.",
    authorized: true,
    params: {
      paymentId: Schema.String
    },
    payload: BillingKeyPaymentInput,
    success: PayWithBillingKeyResponse,
    errors: {
      400: [
        DiscountAmountExceedsTotalAmountError,
        InvalidRequestError,
        MaxTransactionCountReachedError,
        PromotionPayMethodDoesNotMatchError
      ],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [BillingKeyNotFoundError, ChannelNotFoundError],
      409: [
        AlreadyPaidError,
        BillingKeyAlreadyDeletedError,
        PaymentScheduleAlreadyExistsError,
        SumOfPartsExceedsTotalAmountError
      ],
      502: [PgProviderError]
    }
  }
)

/**
 * `POST /payments/{paymentId}/instant`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface PayInstantlyEndpoint extends ContractEndpoint.ContractEndpoint<
  "payInstantly",
  "POST",
  "/payments/:paymentId/instant",
  {
    readonly params: {
      readonly paymentId: string
    }
    readonly payload: InstantPaymentInput
  },
  PayInstantlyResponse,
  PayInstantlyError
> {}

/**
 * `POST /payments/{paymentId}/instant`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const payInstantly: PayInstantlyEndpoint = ContractEndpoint.make(
  "payInstantly",
  "POST",
  "/payments/:paymentId/instant",
  {
    summary:
      "Charges a card by its number, or issues a virtual account: `method` takes exactly one of the two, and `channelKey` or `channelGroupId` is needed. For a virtual account, success means that it was issued, and `paidAt` is the time of issue: the money is not there yet.",
    authorized: true,
    params: {
      paymentId: Schema.String
    },
    payload: InstantPaymentInput,
    success: PayInstantlyResponse,
    errors: {
      400: [
        DiscountAmountExceedsTotalAmountError,
        InvalidRequestError,
        MaxTransactionCountReachedError,
        PromotionPayMethodDoesNotMatchError
      ],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [ChannelNotFoundError],
      409: [AlreadyPaidError, PaymentScheduleAlreadyExistsError, SumOfPartsExceedsTotalAmountError],
      502: [PgProviderError]
    }
  }
)

/**
 * `POST /payments/{paymentId}/pre-register`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface PreRegisterPaymentEndpoint extends ContractEndpoint.ContractEndpoint<
  "preRegisterPayment",
  "POST",
  "/payments/:paymentId/pre-register",
  {
    readonly params: {
      readonly paymentId: string
    }
    readonly payload: PreRegisterPaymentBody
  },
  PreRegisterPaymentResponse,
  PreRegisterPaymentError
> {}

/**
 * `POST /payments/{paymentId}/pre-register`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const preRegisterPayment: PreRegisterPaymentEndpoint = ContractEndpoint.make(
  "preRegisterPayment",
  "POST",
  "/payments/:paymentId/pre-register",
  {
    summary:
      "Registers the total, tax-free amount and currency of a payment before the browser starts it, as a guard against amounts changed there. Refused once the payment id is paid.",
    authorized: true,
    params: {
      paymentId: Schema.String
    },
    payload: PreRegisterPaymentBody,
    success: PreRegisterPaymentResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      409: [AlreadyPaidError]
    }
  }
)

/**
 * `POST /payments/{paymentId}/confirm`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface ConfirmPaymentEndpoint extends ContractEndpoint.ContractEndpoint<
  "confirmPayment",
  "POST",
  "/payments/:paymentId/confirm",
  {
    readonly params: {
      readonly paymentId: string
    }
    readonly payload: ConfirmPaymentBody
  },
  ConfirmedPaymentSummary,
  ConfirmPaymentError
> {}

/**
 * `POST /payments/{paymentId}/confirm`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const confirmPayment: ConfirmPaymentEndpoint = ContractEndpoint.make(
  "confirmPayment",
  "POST",
  "/payments/:paymentId/confirm",
  {
    summary:
      "Completes a payment that is set to manual confirmation, with the `paymentToken` that the browser got. Pass `currency`, `totalAmount` and `isTest` too: PortOne then refuses a payment that differs from them.",
    authorized: true,
    params: {
      paymentId: Schema.String
    },
    payload: ConfirmPaymentBody,
    success: ConfirmedPaymentSummary,
    errors: {
      400: [InvalidPaymentTokenError, InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [PaymentNotFoundError],
      409: [AlreadyPaidError, InformationMismatchError],
      502: [PgProviderError]
    }
  }
)

/**
 * `POST /payments/{paymentId}/cancel`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface CancelPaymentEndpoint extends ContractEndpoint.ContractEndpoint<
  "cancelPayment",
  "POST",
  "/payments/:paymentId/cancel",
  {
    readonly params: {
      readonly paymentId: string
    }
    readonly payload: CancelPaymentBody
  },
  CancelPaymentResponse,
  CancelPaymentError
> {}

/**
 * `POST /payments/{paymentId}/cancel`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const cancelPayment: CancelPaymentEndpoint = ContractEndpoint.make(
  "cancelPayment",
  "POST",
  "/payments/:paymentId/cancel",
  {
    summary:
      "Cancels a paid payment, whole or in part: in full without `amount`, and as fully taxed without `taxFreeAmount`. Pass `currentCancellableAmount` as it was read before the first try, so that a repeated partial cancel cannot refund twice; a virtual account needs `refundAccount`.",
    authorized: true,
    params: {
      paymentId: Schema.String
    },
    payload: CancelPaymentBody,
    success: CancelPaymentResponse,
    errors: {
      400: [
        InvalidRequestError,
        NegativePromotionAdjustedCancelAmountError,
        PromotionDiscountRetainOptionShouldNotBeChangedError
      ],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [PaymentNotFoundError],
      409: [
        CancelAmountExceedsCancellableAmountError,
        CancelTaxAmountExceedsCancellableTaxAmountError,
        CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError,
        CancellableAmountConsistencyBrokenError,
        MaxCancelCountReachedError,
        PaymentAlreadyCancelledError,
        PaymentNotPaidError,
        SumOfPartsExceedsCancelAmountError
      ],
      502: [PgProviderError]
    }
  }
)

/**
 * `POST /payments/{paymentId}/cancellations/{cancellationId}/stop`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface StopPaymentCancellationEndpoint extends ContractEndpoint.ContractEndpoint<
  "stopPaymentCancellation",
  "POST",
  "/payments/:paymentId/cancellations/:cancellationId/stop",
  {
    readonly params: {
      readonly paymentId: string
      readonly cancellationId: string
    }
    readonly payload: StopPaymentCancellationBody
  },
  StopPaymentCancellationResponse,
  StopPaymentCancellationError
> {}

/**
 * `POST /payments/{paymentId}/cancellations/{cancellationId}/stop`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const stopPaymentCancellation: StopPaymentCancellationEndpoint = ContractEndpoint.make(
  "stopPaymentCancellation",
  "POST",
  "/payments/:paymentId/cancellations/:cancellationId/stop",
  {
    summary: "Withdraws a cancellation that is still pending. Only Triple-A cancels asynchronously.",
    authorized: true,
    params: {
      paymentId: Schema.String,
      cancellationId: Schema.String
    },
    payload: StopPaymentCancellationBody,
    success: StopPaymentCancellationResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [PaymentCancellationNotFoundError, PaymentNotFoundError],
      409: [PaymentCancellationNotPendingError],
      502: [PgProviderError]
    }
  }
)

/**
 * `POST /payments/{paymentId}/capture`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface CapturePaymentEndpoint extends ContractEndpoint.ContractEndpoint<
  "capturePayment",
  "POST",
  "/payments/:paymentId/capture",
  {
    readonly params: {
      readonly paymentId: string
    }
    readonly payload: CapturePaymentBody
  },
  CapturePaymentResponse,
  CapturePaymentError
> {}

/**
 * `POST /payments/{paymentId}/capture`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const capturePayment: CapturePaymentEndpoint = ContractEndpoint.make(
  "capturePayment",
  "POST",
  "/payments/:paymentId/capture",
  {
    summary: "Captures an authorized payment by hand. Manual capture has to be agreed with the PG and PortOne first.",
    authorized: true,
    params: {
      paymentId: Schema.String
    },
    payload: CapturePaymentBody,
    success: CapturePaymentResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [PaymentNotFoundError],
      409: [PaymentNotPaidError],
      502: [PgProviderError]
    }
  }
)

/**
 * `POST /payments/{paymentId}/virtual-account/close`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface CloseVirtualAccountEndpoint extends ContractEndpoint.ContractEndpoint<
  "closeVirtualAccount",
  "POST",
  "/payments/:paymentId/virtual-account/close",
  {
    readonly params: {
      readonly paymentId: string
    }
    readonly query: {
      readonly storeId?: string
    }
  },
  CloseVirtualAccountResponse,
  CloseVirtualAccountError
> {}

/**
 * `POST /payments/{paymentId}/virtual-account/close`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const closeVirtualAccount: CloseVirtualAccountEndpoint = ContractEndpoint.make(
  "closeVirtualAccount",
  "POST",
  "/payments/:paymentId/virtual-account/close",
  {
    summary:
      "Closes an issued virtual account, so that nothing can be deposited any more. Works only while the payment waits for its deposit.",
    authorized: true,
    params: {
      paymentId: Schema.String
    },
    query: {
      storeId: Schema.optionalKey(Schema.String)
    },
    success: CloseVirtualAccountResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [PaymentNotFoundError],
      409: [PaymentNotWaitingForDepositError],
      502: [PgProviderError]
    }
  }
)

/**
 * `POST /payments/{paymentId}/escrow/logistics`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface ApplyEscrowLogisticsEndpoint extends ContractEndpoint.ContractEndpoint<
  "applyEscrowLogistics",
  "POST",
  "/payments/:paymentId/escrow/logistics",
  {
    readonly params: {
      readonly paymentId: string
    }
    readonly payload: RegisterEscrowLogisticsBody
  },
  ApplyEscrowLogisticsResponse,
  ApplyEscrowLogisticsError
> {}

/**
 * `POST /payments/{paymentId}/escrow/logistics`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const applyEscrowLogistics: ApplyEscrowLogisticsEndpoint = ContractEndpoint.make(
  "applyEscrowLogistics",
  "POST",
  "/payments/:paymentId/escrow/logistics",
  {
    summary: "Registers how an escrow payment's goods are shipped. Answers with the invoice number.",
    authorized: true,
    params: {
      paymentId: Schema.String
    },
    payload: RegisterEscrowLogisticsBody,
    success: ApplyEscrowLogisticsResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [PaymentNotFoundError],
      409: [PaymentNotPaidError],
      502: [PgProviderError]
    }
  }
)

/**
 * `PATCH /payments/{paymentId}/escrow/logistics`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface ModifyEscrowLogisticsEndpoint extends ContractEndpoint.ContractEndpoint<
  "modifyEscrowLogistics",
  "PATCH",
  "/payments/:paymentId/escrow/logistics",
  {
    readonly params: {
      readonly paymentId: string
    }
    readonly payload: ModifyEscrowLogisticsBody
  },
  ModifyEscrowLogisticsResponse,
  ModifyEscrowLogisticsError
> {}

/**
 * `PATCH /payments/{paymentId}/escrow/logistics`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const modifyEscrowLogistics: ModifyEscrowLogisticsEndpoint = ContractEndpoint.make(
  "modifyEscrowLogistics",
  "PATCH",
  "/payments/:paymentId/escrow/logistics",
  {
    summary: "Changes the shipping details registered for an escrow payment.",
    authorized: true,
    params: {
      paymentId: Schema.String
    },
    payload: ModifyEscrowLogisticsBody,
    success: ModifyEscrowLogisticsResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [PaymentNotFoundError],
      409: [PaymentNotPaidError],
      502: [PgProviderError]
    }
  }
)

/**
 * `POST /payments/{paymentId}/escrow/complete`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface ConfirmEscrowEndpoint extends ContractEndpoint.ContractEndpoint<
  "confirmEscrow",
  "POST",
  "/payments/:paymentId/escrow/complete",
  {
    readonly params: {
      readonly paymentId: string
    }
    readonly payload: ConfirmEscrowBody
  },
  ConfirmEscrowResponse,
  ConfirmEscrowError
> {}

/**
 * `POST /payments/{paymentId}/escrow/complete`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const confirmEscrow: ConfirmEscrowEndpoint = ContractEndpoint.make(
  "confirmEscrow",
  "POST",
  "/payments/:paymentId/escrow/complete",
  {
    summary:
      "Confirms the purchase of an escrow payment. `fromStore` is for Naver Pay alone: true when the merchant confirms, or when it is unclear who does.",
    authorized: true,
    params: {
      paymentId: Schema.String
    },
    payload: ConfirmEscrowBody,
    success: ConfirmEscrowResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [PaymentNotFoundError],
      409: [PaymentNotPaidError],
      502: [PgProviderError]
    }
  }
)

/**
 * `POST /payments/{paymentId}/register-store-receipt`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface RegisterStoreReceiptEndpoint extends ContractEndpoint.ContractEndpoint<
  "registerStoreReceipt",
  "POST",
  "/payments/:paymentId/register-store-receipt",
  {
    readonly params: {
      readonly paymentId: string
    }
    readonly payload: RegisterStoreReceiptBody
  },
  RegisterStoreReceiptResponse,
  RegisterStoreReceiptError
> {}

/**
 * `POST /payments/{paymentId}/register-store-receipt`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const registerStoreReceipt: RegisterStoreReceiptEndpoint = ContractEndpoint.make(
  "registerStoreReceipt",
  "POST",
  "/payments/:paymentId/register-store-receipt",
  {
    summary:
      "Registers the transactions of sub-merchants on the payment's sales slip. KG Inicis only, and its INIApi key must have been registered in PortOne's console.",
    authorized: true,
    params: {
      paymentId: Schema.String
    },
    payload: RegisterStoreReceiptBody,
    success: RegisterStoreReceiptResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [PaymentNotFoundError],
      409: [PaymentNotPaidError],
      502: [PgProviderError]
    }
  }
)

/**
 * `POST /payments/{paymentId}/resend-webhook`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface ResendWebhookEndpoint extends ContractEndpoint.ContractEndpoint<
  "resendWebhook",
  "POST",
  "/payments/:paymentId/resend-webhook",
  {
    readonly params: {
      readonly paymentId: string
    }
    readonly payload: ResendWebhookBody
  },
  ResendWebhookResponse,
  ResendWebhookError
> {}

/**
 * `POST /payments/{paymentId}/resend-webhook`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const resendWebhook: ResendWebhookEndpoint = ContractEndpoint.make(
  "resendWebhook",
  "POST",
  "/payments/:paymentId/resend-webhook",
  {
    summary:
      "Sends a webhook of a payment again: the latest one, unless `webhookId` names another. The number of resends by hand of one webhook id is limited.",
    authorized: true,
    params: {
      paymentId: Schema.String
    },
    payload: ResendWebhookBody,
    success: ResendWebhookResponse,
    errors: {
      400: [InvalidRequestError, MaxWebhookRetryCountReachedError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [PaymentNotFoundError, WebhookNotFoundError]
    }
  }
)

/**
 * Payments: read, search, charge, confirm, cancel, and what follows a payment (escrow, virtual accounts, receipts,
 * webhooks).
 *
 * @category groups
 * @since 0.1.0
 */
export interface PaymentsGroup extends HttpApiGroup.HttpApiGroup<
  "Payments",
  | GetPaymentEndpoint
  | GetPaymentsEndpoint
  | GetAllPaymentsByCursorEndpoint
  | GetAllPaymentEventsByCursorEndpoint
  | GetPaymentTransactionsEndpoint
  | PayWithBillingKeyEndpoint
  | PayInstantlyEndpoint
  | PreRegisterPaymentEndpoint
  | ConfirmPaymentEndpoint
  | CancelPaymentEndpoint
  | StopPaymentCancellationEndpoint
  | CapturePaymentEndpoint
  | CloseVirtualAccountEndpoint
  | ApplyEscrowLogisticsEndpoint
  | ModifyEscrowLogisticsEndpoint
  | ConfirmEscrowEndpoint
  | RegisterStoreReceiptEndpoint
  | ResendWebhookEndpoint
> {}

/**
 * Payments: read, search, charge, confirm, cancel, and what follows a payment (escrow, virtual accounts, receipts,
 * webhooks).
 *
 * @category groups
 * @since 0.1.0
 */
export const PaymentsGroup: PaymentsGroup = HttpApiGroup.make("Payments")
  .add(
    getPayment,
    getPayments,
    getAllPaymentsByCursor,
    getAllPaymentEventsByCursor,
    getPaymentTransactions,
    payWithBillingKey,
    payInstantly,
    preRegisterPayment,
    confirmPayment,
    cancelPayment,
    stopPaymentCancellation,
    capturePayment,
    closeVirtualAccount,
    applyEscrowLogistics,
    modifyEscrowLogistics,
    confirmEscrow,
    registerStoreReceipt,
    resendWebhook
  )
  .annotate(
    OpenApi.Description,
    "Payments: read, search, charge, confirm, cancel, and what follows a payment (escrow, virtual accounts, receipts, webhooks)."
  )
