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
  EasyPayProvider,
  ForbiddenError,
  InvalidRequestError,
  PageInfo,
  PageInput,
  PaymentMethodType,
  SortOrder,
  UnauthorizedError
} from "@effect-portone/core/generated/Shared"
import { PortOneClient } from "@effect-portone/core/PortOneClient"
import type { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import * as Wire from "@effect-portone/core/Wire"
import {
  BillingKeyAlreadyDeletedError,
  BillingKeyNotFoundError,
  Card,
  CardBrand,
  CardCredential,
  CardOwnerType,
  CardType,
  CashReceiptInput,
  CashReceiptInputType,
  CashReceiptType,
  ChannelGroupSummary,
  ChannelNotFoundError,
  Country,
  Customer,
  type CustomerEncoded,
  CustomerInput,
  InformationMismatchError,
  Locale,
  MaxTransactionCountReachedError,
  PaymentAmountInput,
  PaymentClientType,
  PaymentNotFoundError,
  PaymentProduct,
  PaymentProductType,
  PaymentScheduleAlreadyExistsError,
  PgProvider,
  PgProviderError,
  PortOneVersion,
  SelectedChannel,
  SeparatedAddressInput,
  SumOfPartsExceedsTotalAmountError
} from "./Shared.ts"

/**
 * The methods of {@link Payments}.
 *
 * @category models
 * @since 0.1.0
 */
export interface PaymentsMethods {
  /**
   * Reads a payment by the merchant's payment id. Before it counts as paid, check that `channel.type` is `LIVE` and
   * that store, currency and total are the expected ones; a payment of a sub-store is found only with its `storeId`.
   *
   * `GET /payments/{paymentId}`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PaymentNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#get%20%2Fpayments%2F%7BpaymentId%7D
   */
  readonly getPayment: (
    input: GetPaymentInput,
    options?: CallOptions
  ) => Effect.Effect<Payment, GetPaymentError | PortOneClientError>

  /**
   * Searches payments by page: size 10 unless given, the last 90 days unless `filter.from` and `filter.until` say
   * otherwise. Reaches (number + 1) × size ≤ 60,000 and no further: past that, use `getAllPaymentsByCursor`, or
   * `AllPayments.stream`, which goes over to it.
   *
   * `GET /payments`
   *
   * `Paging.stream(getPayments, input)` gives the items of all pages.
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#get%20%2Fpayments
   */
  readonly getPayments: (
    input?: GetPaymentsInput,
    options?: CallOptions
  ) => Effect.Effect<GetPaymentsResponse, GetPaymentsError | PortOneClientError>

  /**
   * Walks every payment created in a period, however many there are: `size` 10 unless given, at most 1,000; the last
   * 90 days unless `from` and `until` say otherwise. Each item carries its own cursor: pass that of the last item, and
   * stop at an empty page.
   *
   * `GET /payments-by-cursor`
   *
   * `Paging.stream(getAllPaymentsByCursor, input)` gives the items of all pages.
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#get%20%2Fpayments-by-cursor
   */
  readonly getAllPaymentsByCursor: (
    input?: GetAllPaymentsByCursorInput,
    options?: CallOptions
  ) => Effect.Effect<GetAllPaymentsByCursorResponse, GetAllPaymentsError | PortOneClientError>

  /**
   * Walks every payment event created in a period: `size` 10 unless given, at most 1,000; the last 90 days unless
   * `from` and `until` say otherwise. Each item carries its own cursor: pass that of the last item, and stop at an
   * empty page.
   *
   * `GET /payment-events-by-cursor`
   *
   * `Paging.stream(getAllPaymentEventsByCursor, input)` gives the items of all pages.
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#get%20%2Fpayment-events-by-cursor
   */
  readonly getAllPaymentEventsByCursor: (
    input?: GetAllPaymentEventsByCursorInput,
    options?: CallOptions
  ) => Effect.Effect<GetAllPaymentEventsByCursorResponse, GetAllPaymentEventsError | PortOneClientError>

  /**
   * Lists every attempt made under a payment id, those that failed too.
   *
   * `GET /payments/{paymentId}/transactions`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PaymentNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#get%20%2Fpayments%2F%7BpaymentId%7D%2Ftransactions
   */
  readonly getPaymentTransactions: (
    input: GetPaymentTransactionsInput,
    options?: CallOptions
  ) => Effect.Effect<GetPaymentTransactionsResponse, GetPaymentTransactionsError | PortOneClientError>

  /**
   * Charges a billing key now. A payment id can be paid once, and a declined charge is tried again with a new
   * idempotency key only; `channelKey` picks one channel of a key that was issued for several.
   *
   * `POST /payments/{paymentId}/billing-key`
   *
   * Fails with:
   * - {@link DiscountAmountExceedsTotalAmountError} (400)
   * - {@link InvalidRequestError} (400)
   * - {@link MaxTransactionCountReachedError} (400)
   * - {@link PromotionPayMethodDoesNotMatchError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link BillingKeyNotFoundError} (404)
   * - {@link ChannelNotFoundError} (404)
   * - {@link AlreadyPaidError} (409)
   * - {@link BillingKeyAlreadyDeletedError} (409)
   * - {@link PaymentScheduleAlreadyExistsError} (409)
   * - {@link SumOfPartsExceedsTotalAmountError} (409)
   * - {@link PgProviderError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fbilling-key
   */
  readonly payWithBillingKey: (
    input: PayWithBillingKeyInput,
    options?: CallOptions
  ) => Effect.Effect<PayWithBillingKeyResponse, PayWithBillingKeyError | PortOneClientError>

  /**
   * Charges a card by its number, or issues a virtual account: `method` takes exactly one of the two, and `channelKey`
   * or `channelGroupId` is needed. For a virtual account, success means that it was issued, and `paidAt` is the time
   * of issue: the money is not there yet.
   *
   * `POST /payments/{paymentId}/instant`
   *
   * Fails with:
   * - {@link DiscountAmountExceedsTotalAmountError} (400)
   * - {@link InvalidRequestError} (400)
   * - {@link MaxTransactionCountReachedError} (400)
   * - {@link PromotionPayMethodDoesNotMatchError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link ChannelNotFoundError} (404)
   * - {@link AlreadyPaidError} (409)
   * - {@link PaymentScheduleAlreadyExistsError} (409)
   * - {@link SumOfPartsExceedsTotalAmountError} (409)
   * - {@link PgProviderError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Finstant
   */
  readonly payInstantly: (
    input: PayInstantlyInput,
    options?: CallOptions
  ) => Effect.Effect<PayInstantlyResponse, PayInstantlyError | PortOneClientError>

  /**
   * Registers the total, tax-free amount and currency of a payment before the browser starts it, as a guard against
   * amounts changed there. Refused once the payment id is paid.
   *
   * `POST /payments/{paymentId}/pre-register`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link AlreadyPaidError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fpre-register
   */
  readonly preRegisterPayment: (
    input: PreRegisterPaymentInput,
    options?: CallOptions
  ) => Effect.Effect<PreRegisterPaymentResponse, PreRegisterPaymentError | PortOneClientError>

  /**
   * Completes a payment that is set to manual confirmation, with the `paymentToken` that the browser got. Pass
   * `currency`, `totalAmount` and `isTest` too: PortOne then refuses a payment that differs from them.
   *
   * `POST /payments/{paymentId}/confirm`
   *
   * Fails with:
   * - {@link InvalidPaymentTokenError} (400)
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PaymentNotFoundError} (404)
   * - {@link AlreadyPaidError} (409)
   * - {@link InformationMismatchError} (409)
   * - {@link PgProviderError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fconfirm
   */
  readonly confirmPayment: (
    input: ConfirmPaymentInput,
    options?: CallOptions
  ) => Effect.Effect<ConfirmedPaymentSummary, ConfirmPaymentError | PortOneClientError>

  /**
   * Cancels a paid payment, whole or in part: in full without `amount`, and as fully taxed without `taxFreeAmount`.
   * Pass `currentCancellableAmount` as it was read before the first try, so that a repeated partial cancel cannot
   * refund twice; a virtual account needs `refundAccount`.
   *
   * `POST /payments/{paymentId}/cancel`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link NegativePromotionAdjustedCancelAmountError} (400)
   * - {@link PromotionDiscountRetainOptionShouldNotBeChangedError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PaymentNotFoundError} (404)
   * - {@link CancelAmountExceedsCancellableAmountError} (409)
   * - {@link CancelTaxAmountExceedsCancellableTaxAmountError} (409)
   * - {@link CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError} (409)
   * - {@link CancellableAmountConsistencyBrokenError} (409)
   * - {@link MaxCancelCountReachedError} (409)
   * - {@link PaymentAlreadyCancelledError} (409)
   * - {@link PaymentNotPaidError} (409)
   * - {@link SumOfPartsExceedsCancelAmountError} (409)
   * - {@link PgProviderError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fcancel
   */
  readonly cancelPayment: (
    input: CancelPaymentInput,
    options?: CallOptions
  ) => Effect.Effect<CancelPaymentResponse, CancelPaymentError | PortOneClientError>

  /**
   * Withdraws a cancellation that is still pending. Only Triple-A cancels asynchronously.
   *
   * `POST /payments/{paymentId}/cancellations/{cancellationId}/stop`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PaymentCancellationNotFoundError} (404)
   * - {@link PaymentNotFoundError} (404)
   * - {@link PaymentCancellationNotPendingError} (409)
   * - {@link PgProviderError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fcancellations%2F%7BcancellationId%7D%2Fstop
   */
  readonly stopPaymentCancellation: (
    input: StopPaymentCancellationInput,
    options?: CallOptions
  ) => Effect.Effect<StopPaymentCancellationResponse, StopPaymentCancellationError | PortOneClientError>

  /**
   * Captures an authorized payment by hand. Manual capture has to be agreed with the PG and PortOne first.
   *
   * `POST /payments/{paymentId}/capture`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PaymentNotFoundError} (404)
   * - {@link PaymentNotPaidError} (409)
   * - {@link PgProviderError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fcapture
   */
  readonly capturePayment: (
    input: CapturePaymentInput,
    options?: CallOptions
  ) => Effect.Effect<CapturePaymentResponse, CapturePaymentError | PortOneClientError>

  /**
   * Closes an issued virtual account, so that nothing can be deposited any more. Works only while the payment waits
   * for its deposit.
   *
   * `POST /payments/{paymentId}/virtual-account/close`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PaymentNotFoundError} (404)
   * - {@link PaymentNotWaitingForDepositError} (409)
   * - {@link PgProviderError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fvirtual-account%2Fclose
   */
  readonly closeVirtualAccount: (
    input: CloseVirtualAccountInput,
    options?: CallOptions
  ) => Effect.Effect<CloseVirtualAccountResponse, CloseVirtualAccountError | PortOneClientError>

  /**
   * Registers how an escrow payment's goods are shipped. Answers with the invoice number.
   *
   * `POST /payments/{paymentId}/escrow/logistics`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PaymentNotFoundError} (404)
   * - {@link PaymentNotPaidError} (409)
   * - {@link PgProviderError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fescrow%2Flogistics
   */
  readonly applyEscrowLogistics: (
    input: ApplyEscrowLogisticsInput,
    options?: CallOptions
  ) => Effect.Effect<ApplyEscrowLogisticsResponse, ApplyEscrowLogisticsError | PortOneClientError>

  /**
   * Changes the shipping details registered for an escrow payment.
   *
   * `PATCH /payments/{paymentId}/escrow/logistics`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PaymentNotFoundError} (404)
   * - {@link PaymentNotPaidError} (409)
   * - {@link PgProviderError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#patch%20%2Fpayments%2F%7BpaymentId%7D%2Fescrow%2Flogistics
   */
  readonly modifyEscrowLogistics: (
    input: ModifyEscrowLogisticsInput,
    options?: CallOptions
  ) => Effect.Effect<ModifyEscrowLogisticsResponse, ModifyEscrowLogisticsError | PortOneClientError>

  /**
   * Confirms the purchase of an escrow payment. `fromStore` is for Naver Pay alone: true when the merchant confirms,
   * or when it is unclear who does.
   *
   * `POST /payments/{paymentId}/escrow/complete`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PaymentNotFoundError} (404)
   * - {@link PaymentNotPaidError} (409)
   * - {@link PgProviderError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fescrow%2Fcomplete
   */
  readonly confirmEscrow: (
    input: ConfirmEscrowInput,
    options?: CallOptions
  ) => Effect.Effect<ConfirmEscrowResponse, ConfirmEscrowError | PortOneClientError>

  /**
   * Registers the transactions of sub-merchants on the payment's sales slip. KG Inicis only, and its INIApi key must
   * have been registered in PortOne's console.
   *
   * `POST /payments/{paymentId}/register-store-receipt`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PaymentNotFoundError} (404)
   * - {@link PaymentNotPaidError} (409)
   * - {@link PgProviderError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fregister-store-receipt
   */
  readonly registerStoreReceipt: (
    input: RegisterStoreReceiptInput,
    options?: CallOptions
  ) => Effect.Effect<RegisterStoreReceiptResponse, RegisterStoreReceiptError | PortOneClientError>

  /**
   * Sends a webhook of a payment again: the latest one, unless `webhookId` names another. The number of resends by
   * hand of one webhook id is limited.
   *
   * `POST /payments/{paymentId}/resend-webhook`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link MaxWebhookRetryCountReachedError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PaymentNotFoundError} (404)
   * - {@link WebhookNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fresend-webhook
   */
  readonly resendWebhook: (
    input: ResendWebhookInput,
    options?: CallOptions
  ) => Effect.Effect<ResendWebhookResponse, ResendWebhookError | PortOneClientError>
}

/**
 * Payments: read, search, charge, confirm, cancel, and what follows a payment (escrow, virtual accounts, receipts,
 * webhooks).
 *
 * Take it from the context (`yield* Payments`, `Payments.use`), and provide it with `Payments.layer` over a
 * `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type GetPaymentInput, Payments } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const getPayment = (input: GetPaymentInput) =>
 *   Effect.flatMap(Payments, (service) => service.getPayment(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/payment?v=v2
 * @category services
 * @since 0.1.0
 */
export class Payments extends Context.Service<Payments, PaymentsMethods>()("@effect-portone/payments/Payments") {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<Payments, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      Payments,
      Effect.map(PortOneClient, (client) =>
        Payments.of({
          getPayment: (input, options) => client.run(getPayment, input, options),
          getPayments: (input, options) => client.run(getPayments, input ?? {}, options),
          getAllPaymentsByCursor: (input, options) => client.run(getAllPaymentsByCursor, input ?? {}, options),
          getAllPaymentEventsByCursor: (input, options) =>
            client.run(getAllPaymentEventsByCursor, input ?? {}, options),
          getPaymentTransactions: (input, options) => client.run(getPaymentTransactions, input, options),
          payWithBillingKey: (input, options) => client.run(payWithBillingKey, input, options),
          payInstantly: (input, options) => client.run(payInstantly, input, options),
          preRegisterPayment: (input, options) => client.run(preRegisterPayment, input, options),
          confirmPayment: (input, options) => client.run(confirmPayment, input, options),
          cancelPayment: (input, options) => client.run(cancelPayment, input, options),
          stopPaymentCancellation: (input, options) => client.run(stopPaymentCancellation, input, options),
          capturePayment: (input, options) => client.run(capturePayment, input, options),
          closeVirtualAccount: (input, options) => client.run(closeVirtualAccount, input, options),
          applyEscrowLogistics: (input, options) => client.run(applyEscrowLogistics, input, options),
          modifyEscrowLogistics: (input, options) => client.run(modifyEscrowLogistics, input, options),
          confirmEscrow: (input, options) => client.run(confirmEscrow, input, options),
          registerStoreReceipt: (input, options) => client.run(registerStoreReceipt, input, options),
          resendWebhook: (input, options) => client.run(resendWebhook, input, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<PaymentsMethods>): Layer.Layer<Payments> =>
    Layer.mock(Payments, methods)
}

/**
 * How a card payment is spread over months.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PaymentInstallment {
  /** Over how many months the payment is spread. */
  readonly month: number
  /** Whether the customer pays no interest on the instalments. */
  readonly isInterestFree: boolean
  /** Whether the merchant bears that interest; filled in by arrangement with PortOne. */
  readonly isInterestFreeFromMerchant?: boolean
}

/**
 * How a card payment is spread over months.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentInstallment: Schema.Codec<PaymentInstallment> = Wire.lazy(() =>
  Schema.Struct({
    month: Wire.Int32,
    isInterestFree: Schema.Boolean,
    isInterestFreeFromMerchant: Schema.optionalKey(Schema.Boolean)
  })
)

/**
 * A payment by card.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PaymentMethodCard {
  /** Which case of the union it is. */
  readonly type: "PaymentMethodCard"
  /** The card. */
  readonly card?: Card
  /** The card company's approval number; some PGs give none. */
  readonly approvalNumber?: string
  /** Over how many months the card payment is spread. */
  readonly installment?: PaymentInstallment
  /** Whether card points were used. */
  readonly pointUsed?: boolean
}

/**
 * A payment by card.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentMethodCard: Schema.Codec<PaymentMethodCard> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("PaymentMethodCard"),
    card: Schema.optionalKey(Card),
    approvalNumber: Schema.optionalKey(Schema.String),
    installment: Schema.optionalKey(PaymentInstallment),
    pointUsed: Schema.optionalKey(Schema.Boolean)
  })
)

/**
 * A Japanese chain of convenience stores.
 *
 * @category enums
 * @since 0.1.0
 */
export type ConvenienceStoreBrand = "LAWSON" | "FAMILY_MART" | "MINI_STOP" | "SEVEN_ELEVEN" | "SEICOMART"

/**
 * A Japanese chain of convenience stores.
 *
 * @category enums
 * @since 0.1.0
 */
export const ConvenienceStoreBrand: Wire.Enum<ConvenienceStoreBrand> = Wire.closedEnum([
  "LAWSON",
  "FAMILY_MART",
  "MINI_STOP",
  "SEVEN_ELEVEN",
  "SEICOMART"
])

/**
 * A payment at a convenience store's till.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PaymentMethodConvenienceStore {
  /** Which case of the union it is. */
  readonly type: "PaymentMethodConvenienceStore"
  /** The chain that takes the payment. */
  readonly convenienceStoreBrand?: Wire.Open<ConvenienceStoreBrand>
  /** The payment's confirmation number. */
  readonly confirmationNumber?: string
  /** The number that the payment was registered under. */
  readonly receiptNumber?: string
  /** Until when the customer can pay. RFC 3339 on the wire. */
  readonly paymentDeadline?: DateTime.Utc
}

/**
 * A payment at a convenience store's till.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentMethodConvenienceStore: Schema.Codec<
  PaymentMethodConvenienceStore,
  PaymentMethodConvenienceStoreEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("PaymentMethodConvenienceStore"),
    convenienceStoreBrand: Schema.optionalKey(Wire.openEnum(ConvenienceStoreBrand)),
    confirmationNumber: Schema.optionalKey(Schema.String),
    receiptNumber: Schema.optionalKey(Schema.String),
    paymentDeadline: Schema.optionalKey(Wire.Timestamp)
  })
)

/**
 * A payment in cryptocurrency.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PaymentMethodCrypto {
  /** Which case of the union it is. */
  readonly type: "PaymentMethodCrypto"
}

/**
 * A payment in cryptocurrency.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentMethodCrypto: Schema.Codec<PaymentMethodCrypto> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("PaymentMethodCrypto")
  })
)

/**
 * Prepaid money in an easy-pay wallet.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PaymentMethodEasyPayMethodCharge {
  /** Which case of the union it is. */
  readonly type: "PaymentMethodEasyPayMethodCharge"
  /** The bank. */
  readonly bank?: Wire.Open<Bank>
}

/**
 * Prepaid money in an easy-pay wallet.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentMethodEasyPayMethodCharge: Schema.Codec<PaymentMethodEasyPayMethodCharge> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("PaymentMethodEasyPayMethodCharge"),
    bank: Schema.optionalKey(Wire.openEnum(Bank))
  })
)

/**
 * A payment by bank transfer.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PaymentMethodTransfer {
  /** Which case of the union it is. */
  readonly type: "PaymentMethodTransfer"
  /** The bank. */
  readonly bank?: Wire.Open<Bank>
  /** The account number. */
  readonly accountNumber?: string
}

/**
 * A payment by bank transfer.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentMethodTransfer: Schema.Codec<PaymentMethodTransfer> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("PaymentMethodTransfer"),
    bank: Schema.optionalKey(Wire.openEnum(Bank)),
    accountNumber: Schema.optionalKey(Schema.String)
  })
)

/**
 * What an easy-pay wallet paid with.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "PaymentMethodCard")`,
 * or use `PaymentMethodEasyPayMethod.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type PaymentMethodEasyPayMethod =
  | PaymentMethodCard
  | PaymentMethodEasyPayMethodCharge
  | PaymentMethodTransfer
  | Wire.Unrecognized<"type">

/**
 * What an easy-pay wallet paid with.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "PaymentMethodCard")`,
 * or use `PaymentMethodEasyPayMethod.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentMethodEasyPayMethod: Wire.OpenUnion<
  PaymentMethodEasyPayMethod,
  PaymentMethodEasyPayMethodEncoded,
  "type"
> = Wire.openUnion("type", {
  PaymentMethodCard: PaymentMethodCard,
  PaymentMethodEasyPayMethodCharge: PaymentMethodEasyPayMethodCharge,
  PaymentMethodTransfer: PaymentMethodTransfer
})

/**
 * A payment through an easy-pay wallet.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PaymentMethodEasyPay {
  /** Which case of the union it is. */
  readonly type: "PaymentMethodEasyPay"
  /** The easy-pay wallet. */
  readonly provider?: Wire.Open<EasyPayProvider>
  /** What the wallet paid with, where the PG tells. */
  readonly easyPayMethod?: PaymentMethodEasyPayMethod
}

/**
 * A payment through an easy-pay wallet.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentMethodEasyPay: Schema.Codec<PaymentMethodEasyPay, PaymentMethodEasyPayEncoded> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("PaymentMethodEasyPay"),
    provider: Schema.optionalKey(Wire.openEnum(EasyPayProvider)),
    easyPayMethod: Schema.optionalKey(PaymentMethodEasyPayMethod)
  })
)

/**
 * Who issued a gift certificate.
 *
 * @category enums
 * @since 0.1.0
 */
export type PaymentMethodGiftCertificateType =
  | "BOOKNLIFE"
  | "SMART_MUNSANG"
  | "CULTURELAND"
  | "HAPPYMONEY"
  | "CULTUREGIFT"

/**
 * Who issued a gift certificate.
 *
 * @category enums
 * @since 0.1.0
 */
export const PaymentMethodGiftCertificateType: Wire.Enum<PaymentMethodGiftCertificateType> = Wire.closedEnum([
  "BOOKNLIFE",
  "SMART_MUNSANG",
  "CULTURELAND",
  "HAPPYMONEY",
  "CULTUREGIFT"
])

/**
 * A payment by gift certificate.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PaymentMethodGiftCertificate {
  /** Which case of the union it is. */
  readonly type: "PaymentMethodGiftCertificate"
  /** Who issued the gift certificate. */
  readonly giftCertificateType?: Wire.Open<PaymentMethodGiftCertificateType>
  /** The gift certificate's approval number. */
  readonly approvalNumber: string
}

/**
 * A payment by gift certificate.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentMethodGiftCertificate: Schema.Codec<PaymentMethodGiftCertificate> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("PaymentMethodGiftCertificate"),
    giftCertificateType: Schema.optionalKey(Wire.openEnum(PaymentMethodGiftCertificateType)),
    approvalNumber: Schema.String
  })
)

/**
 * A payment on a mobile phone bill.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PaymentMethodMobile {
  /** Which case of the union it is. */
  readonly type: "PaymentMethodMobile"
  /** The phone number. */
  readonly phoneNumber?: string
}

/**
 * A payment on a mobile phone bill.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentMethodMobile: Schema.Codec<PaymentMethodMobile> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("PaymentMethodMobile"),
    phoneNumber: Schema.optionalKey(Schema.String)
  })
)

/**
 * Whether a virtual account's number is fixed or was assigned for one payment.
 *
 * @category enums
 * @since 0.1.0
 */
export type PaymentMethodVirtualAccountType = "FIXED" | "NORMAL"

/**
 * Whether a virtual account's number is fixed or was assigned for one payment.
 *
 * @category enums
 * @since 0.1.0
 */
export const PaymentMethodVirtualAccountType: Wire.Enum<PaymentMethodVirtualAccountType> = Wire.closedEnum([
  "FIXED",
  "NORMAL"
])

/**
 * How far the refund of a virtual account payment has come.
 *
 * @category enums
 * @since 0.1.0
 */
export type PaymentMethodVirtualAccountRefundStatus = "PENDING" | "PARTIAL_REFUND_FAILED" | "FAILED" | "COMPLETED"

/**
 * How far the refund of a virtual account payment has come.
 *
 * @category enums
 * @since 0.1.0
 */
export const PaymentMethodVirtualAccountRefundStatus: Wire.Enum<PaymentMethodVirtualAccountRefundStatus> =
  Wire.closedEnum(["PENDING", "PARTIAL_REFUND_FAILED", "FAILED", "COMPLETED"])

/**
 * A payment into a virtual account that was issued for it.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PaymentMethodVirtualAccount {
  /** Which case of the union it is. */
  readonly type: "PaymentMethodVirtualAccount"
  /** The bank. */
  readonly bank?: Wire.Open<Bank>
  /** The account number. */
  readonly accountNumber: string
  /** Whether the account number is fixed or was assigned for this payment. */
  readonly accountType?: Wire.Open<PaymentMethodVirtualAccountType>
  /** Whose name the virtual account shows. */
  readonly remitteeName?: string
  /** Who paid into the account. */
  readonly remitterName?: string
  /** When deposits stop. RFC 3339 on the wire. */
  readonly expiredAt?: DateTime.Utc
  /** When the account was issued. RFC 3339 on the wire. */
  readonly issuedAt?: DateTime.Utc
  /** How far the refund has come, once there is one. */
  readonly refundStatus?: Wire.Open<PaymentMethodVirtualAccountRefundStatus>
}

/**
 * A payment into a virtual account that was issued for it.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentMethodVirtualAccount: Schema.Codec<
  PaymentMethodVirtualAccount,
  PaymentMethodVirtualAccountEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("PaymentMethodVirtualAccount"),
    bank: Schema.optionalKey(Wire.openEnum(Bank)),
    accountNumber: Schema.String,
    accountType: Schema.optionalKey(Wire.openEnum(PaymentMethodVirtualAccountType)),
    remitteeName: Schema.optionalKey(Schema.String),
    remitterName: Schema.optionalKey(Schema.String),
    expiredAt: Schema.optionalKey(Wire.Timestamp),
    issuedAt: Schema.optionalKey(Wire.Timestamp),
    refundStatus: Schema.optionalKey(Wire.openEnum(PaymentMethodVirtualAccountRefundStatus))
  })
)

/**
 * What a payment was made with.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "PaymentMethodCard")`,
 * or use `PaymentMethod.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type PaymentMethod =
  | PaymentMethodCard
  | PaymentMethodConvenienceStore
  | PaymentMethodCrypto
  | PaymentMethodEasyPay
  | PaymentMethodGiftCertificate
  | PaymentMethodMobile
  | PaymentMethodTransfer
  | PaymentMethodVirtualAccount
  | Wire.Unrecognized<"type">

/**
 * What a payment was made with.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "PaymentMethodCard")`,
 * or use `PaymentMethod.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentMethod: Wire.OpenUnion<PaymentMethod, PaymentMethodEncoded, "type"> = Wire.openUnion("type", {
  PaymentMethodCard: PaymentMethodCard,
  PaymentMethodConvenienceStore: PaymentMethodConvenienceStore,
  PaymentMethodCrypto: PaymentMethodCrypto,
  PaymentMethodEasyPay: PaymentMethodEasyPay,
  PaymentMethodGiftCertificate: PaymentMethodGiftCertificate,
  PaymentMethodMobile: PaymentMethodMobile,
  PaymentMethodTransfer: PaymentMethodTransfer,
  PaymentMethodVirtualAccount: PaymentMethodVirtualAccount
})

/**
 * The payment's status when a webhook was sent.
 *
 * @category enums
 * @since 0.1.0
 */
export type PaymentWebhookPaymentStatus =
  | "READY"
  | "VIRTUAL_ACCOUNT_ISSUED"
  | "PAID"
  | "FAILED"
  | "PARTIAL_CANCELLED"
  | "CANCELLED"
  | "PAY_PENDING"

/**
 * The payment's status when a webhook was sent.
 *
 * @category enums
 * @since 0.1.0
 */
export const PaymentWebhookPaymentStatus: Wire.Enum<PaymentWebhookPaymentStatus> = Wire.closedEnum([
  "READY",
  "VIRTUAL_ACCOUNT_ISSUED",
  "PAID",
  "FAILED",
  "PARTIAL_CANCELLED",
  "CANCELLED",
  "PAY_PENDING"
])

/**
 * Whether a webhook arrived: accepted, answered with another status, or not delivered.
 *
 * @category enums
 * @since 0.1.0
 */
export type PaymentWebhookStatus = "SUCCEEDED" | "FAILED_NOT_OK_RESPONSE" | "FAILED_UNEXPECTED_ERROR"

/**
 * Whether a webhook arrived: accepted, answered with another status, or not delivered.
 *
 * @category enums
 * @since 0.1.0
 */
export const PaymentWebhookStatus: Wire.Enum<PaymentWebhookStatus> = Wire.closedEnum([
  "SUCCEEDED",
  "FAILED_NOT_OK_RESPONSE",
  "FAILED_UNEXPECTED_ERROR"
])

/**
 * What set off a webhook, where that was not the payment itself.
 *
 * @category enums
 * @since 0.1.0
 */
export type PaymentWebhookTrigger =
  | "MANUAL"
  | "VIRTUAL_ACCOUNT_DEPOSIT"
  | "ASYNC_CANCEL_APPROVED"
  | "ASYNC_CANCEL_FAILED"
  | "ASYNC_PAY_APPROVED"
  | "ASYNC_PAY_FAILED"
  | "ASYNC_PAY_PENDING"
  | "DISPUTE_CREATED"
  | "DISPUTE_RESOLVED"

/**
 * What set off a webhook, where that was not the payment itself.
 *
 * @category enums
 * @since 0.1.0
 */
export const PaymentWebhookTrigger: Wire.Enum<PaymentWebhookTrigger> = Wire.closedEnum([
  "MANUAL",
  "VIRTUAL_ACCOUNT_DEPOSIT",
  "ASYNC_CANCEL_APPROVED",
  "ASYNC_CANCEL_FAILED",
  "ASYNC_PAY_APPROVED",
  "ASYNC_PAY_FAILED",
  "ASYNC_PAY_PENDING",
  "DISPUTE_CREATED",
  "DISPUTE_RESOLVED"
])

/**
 * What a webhook sent.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PaymentWebhookRequest {
  /** The message's headers. */
  readonly header?: string
  /** What was sent. */
  readonly body: string
  /** When it was sent. RFC 3339 on the wire. */
  readonly requestedAt?: DateTime.Utc
}

/**
 * What a webhook sent.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentWebhookRequest: Schema.Codec<PaymentWebhookRequest, PaymentWebhookRequestEncoded> = Wire.lazy(() =>
  Schema.Struct({
    header: Schema.optionalKey(Schema.String),
    body: Schema.String,
    requestedAt: Schema.optionalKey(Wire.Timestamp)
  })
)

/**
 * What the receiver of a webhook answered.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PaymentWebhookResponse {
  /** The HTTP status that the receiver answered. */
  readonly code: string
  /** The message's headers. */
  readonly header: string
  /** What the receiver answered. */
  readonly body: string
  /** When the receiver answered. RFC 3339 on the wire. */
  readonly respondedAt: DateTime.Utc
}

/**
 * What the receiver of a webhook answered.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentWebhookResponse: Schema.Codec<PaymentWebhookResponse, PaymentWebhookResponseEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      code: Schema.String,
      header: Schema.String,
      body: Schema.String,
      respondedAt: Wire.Timestamp
    })
)

/**
 * A webhook that was sent about a payment.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PaymentWebhook {
  /** The payment's status when it was sent; absent for V1 payments. */
  readonly paymentStatus?: Wire.Open<PaymentWebhookPaymentStatus>
  /** The webhook's id, by which it can be sent again. */
  readonly id: string
  /** Whether it arrived. */
  readonly status?: Wire.Open<PaymentWebhookStatus>
  /** Where it was sent. Absent for V1 payments. */
  readonly url?: string
  /** Whether it was sent asynchronously; absent for V1 payments. */
  readonly isAsync?: boolean
  /** How often it was sent so far. */
  readonly currentExecutionCount?: number
  /** How often it is sent at most. */
  readonly maxExecutionCount?: number
  /** What set it off; absent when the payment itself did. */
  readonly trigger?: Wire.Open<PaymentWebhookTrigger>
  /** What was sent. */
  readonly request?: PaymentWebhookRequest
  /** What the receiver answered. */
  readonly response?: PaymentWebhookResponse
  /** When sending began. RFC 3339 on the wire. */
  readonly triggeredAt?: DateTime.Utc
}

/**
 * A webhook that was sent about a payment.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentWebhook: Schema.Codec<PaymentWebhook, PaymentWebhookEncoded> = Wire.lazy(() =>
  Schema.Struct({
    paymentStatus: Schema.optionalKey(Wire.openEnum(PaymentWebhookPaymentStatus)),
    id: Schema.String,
    status: Schema.optionalKey(Wire.openEnum(PaymentWebhookStatus)),
    url: Wire.usualKey(Schema.String),
    isAsync: Schema.optionalKey(Schema.Boolean),
    currentExecutionCount: Schema.optionalKey(Wire.Int32),
    maxExecutionCount: Schema.optionalKey(Wire.Int32),
    trigger: Schema.optionalKey(Wire.openEnum(PaymentWebhookTrigger)),
    request: Schema.optionalKey(PaymentWebhookRequest),
    response: Schema.optionalKey(PaymentWebhookResponse),
    triggeredAt: Schema.optionalKey(Wire.Timestamp)
  })
)

/**
 * What a payment's amount consists of, in minor units.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PaymentAmount {
  /** The total, in minor units. */
  readonly total: number
  /** The tax-free part of the total, in minor units. */
  readonly taxFree: number
  /** The VAT, in minor units. */
  readonly vat?: number
  /** The supply value, in minor units: the taxed part without its VAT. */
  readonly supply?: number
  /** All discounts, in minor units: the card company's, PortOne promotions, and easy-pay points and coupons. */
  readonly discount: number
  /** What was really paid, in minor units. */
  readonly paid: number
  /** How much was cancelled so far, in minor units. */
  readonly cancelled: number
  /** The tax-free part of what was cancelled, in minor units. */
  readonly cancelledTaxFree: number
}

/**
 * What a payment's amount consists of, in minor units.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentAmount: Schema.Codec<PaymentAmount> = Wire.lazy(() =>
  Schema.Struct({
    total: Wire.Int64,
    taxFree: Wire.Int64,
    vat: Schema.optionalKey(Wire.Int64),
    supply: Schema.optionalKey(Wire.Int64),
    discount: Wire.Int64,
    paid: Wire.Int64,
    cancelled: Wire.Int64,
    cancelledTaxFree: Wire.Int64
  })
)

/**
 * The kind of device that a payment was requested from, or the API.
 *
 * @category enums
 * @since 0.1.0
 */
export type PaymentOriginPlatformType = "PC" | "MOBILE" | "API"

/**
 * The kind of device that a payment was requested from, or the API.
 *
 * @category enums
 * @since 0.1.0
 */
export const PaymentOriginPlatformType: Wire.Enum<PaymentOriginPlatformType> = Wire.closedEnum(["PC", "MOBILE", "API"])

/**
 * The device and page that a payment was requested from.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PaymentOrigin {
  /** The kind of device that the payment was requested from. */
  readonly platformType: Wire.Open<PaymentOriginPlatformType>
  /** The user agent that the payment was requested with. */
  readonly userAgent?: string
  /** The page that the payment was requested from. */
  readonly url?: string
  /** The address that the payment was requested from. */
  readonly ipAddress: string
}

/**
 * The device and page that a payment was requested from.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentOrigin: Schema.Codec<PaymentOrigin> = Wire.lazy(() =>
  Schema.Struct({
    platformType: Wire.openEnum(PaymentOriginPlatformType),
    userAgent: Schema.optionalKey(Schema.String),
    url: Schema.optionalKey(Schema.String),
    ipAddress: Schema.String
  })
)

/**
 * An escrow payment with no delivery registered so far.
 *
 * @category answers
 * @since 0.1.0
 */
export interface BeforeRegisteredPaymentEscrow {
  /** Where it stands. */
  readonly status: "BEFORE_REGISTERED"
}

/**
 * An escrow payment with no delivery registered so far.
 *
 * @category answers
 * @since 0.1.0
 */
export const BeforeRegisteredPaymentEscrow: Schema.Codec<BeforeRegisteredPaymentEscrow> = Wire.lazy(() =>
  Schema.Struct({
    status: Schema.Literal("BEFORE_REGISTERED")
  })
)

/**
 * An escrow payment whose trade was called off.
 *
 * @category answers
 * @since 0.1.0
 */
export interface CancelledPaymentEscrow {
  /** Where it stands. */
  readonly status: "CANCELLED"
  /** The delivery company. */
  readonly company: string
  /** The delivery company's tracking number. */
  readonly invoiceNumber: string
  /** When the goods were sent. RFC 3339 on the wire. */
  readonly sentAt?: DateTime.Utc
  /** When the delivery was registered. RFC 3339 on the wire. */
  readonly appliedAt?: DateTime.Utc
}

/**
 * An escrow payment whose trade was called off.
 *
 * @category answers
 * @since 0.1.0
 */
export const CancelledPaymentEscrow: Schema.Codec<CancelledPaymentEscrow, CancelledPaymentEscrowEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      status: Schema.Literal("CANCELLED"),
      company: Schema.String,
      invoiceNumber: Schema.String,
      sentAt: Schema.optionalKey(Wire.Timestamp),
      appliedAt: Schema.optionalKey(Wire.Timestamp)
    })
)

/**
 * An escrow payment whose purchase is confirmed.
 *
 * @category answers
 * @since 0.1.0
 */
export interface ConfirmedPaymentEscrow {
  /** Where it stands. */
  readonly status: "CONFIRMED"
  /** The delivery company. */
  readonly company: string
  /** The delivery company's tracking number. */
  readonly invoiceNumber: string
  /** When the goods were sent. RFC 3339 on the wire. */
  readonly sentAt?: DateTime.Utc
  /** When the delivery was registered. RFC 3339 on the wire. */
  readonly appliedAt?: DateTime.Utc
  /** Whether the purchase was confirmed automatically. */
  readonly isAutomaticallyConfirmed: boolean
}

/**
 * An escrow payment whose purchase is confirmed.
 *
 * @category answers
 * @since 0.1.0
 */
export const ConfirmedPaymentEscrow: Schema.Codec<ConfirmedPaymentEscrow, ConfirmedPaymentEscrowEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      status: Schema.Literal("CONFIRMED"),
      company: Schema.String,
      invoiceNumber: Schema.String,
      sentAt: Schema.optionalKey(Wire.Timestamp),
      appliedAt: Schema.optionalKey(Wire.Timestamp),
      isAutomaticallyConfirmed: Schema.Boolean
    })
)

/**
 * An escrow payment whose goods have arrived.
 *
 * @category answers
 * @since 0.1.0
 */
export interface DeliveredPaymentEscrow {
  /** Where it stands. */
  readonly status: "DELIVERED"
  /** The delivery company. */
  readonly company: string
  /** The delivery company's tracking number. */
  readonly invoiceNumber: string
  /** When the goods were sent. RFC 3339 on the wire. */
  readonly sentAt?: DateTime.Utc
  /** When the delivery was registered. RFC 3339 on the wire. */
  readonly appliedAt?: DateTime.Utc
}

/**
 * An escrow payment whose goods have arrived.
 *
 * @category answers
 * @since 0.1.0
 */
export const DeliveredPaymentEscrow: Schema.Codec<DeliveredPaymentEscrow, DeliveredPaymentEscrowEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      status: Schema.Literal("DELIVERED"),
      company: Schema.String,
      invoiceNumber: Schema.String,
      sentAt: Schema.optionalKey(Wire.Timestamp),
      appliedAt: Schema.optionalKey(Wire.Timestamp)
    })
)

/**
 * An escrow payment whose delivery is registered.
 *
 * @category answers
 * @since 0.1.0
 */
export interface RegisteredPaymentEscrow {
  /** Where it stands. */
  readonly status: "REGISTERED"
  /** The delivery company. */
  readonly company: string
  /** The delivery company's tracking number. */
  readonly invoiceNumber: string
  /** When the goods were sent. RFC 3339 on the wire. */
  readonly sentAt?: DateTime.Utc
  /** When the delivery was registered. RFC 3339 on the wire. */
  readonly appliedAt?: DateTime.Utc
}

/**
 * An escrow payment whose delivery is registered.
 *
 * @category answers
 * @since 0.1.0
 */
export const RegisteredPaymentEscrow: Schema.Codec<RegisteredPaymentEscrow, RegisteredPaymentEscrowEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      status: Schema.Literal("REGISTERED"),
      company: Schema.String,
      invoiceNumber: Schema.String,
      sentAt: Schema.optionalKey(Wire.Timestamp),
      appliedAt: Schema.optionalKey(Wire.Timestamp)
    })
)

/**
 * An escrow payment that the customer refused.
 *
 * @category answers
 * @since 0.1.0
 */
export interface RejectedPaymentEscrow {
  /** Where it stands. */
  readonly status: "REJECTED"
  /** The delivery company. */
  readonly company: string
  /** The delivery company's tracking number. */
  readonly invoiceNumber: string
  /** When the goods were sent. RFC 3339 on the wire. */
  readonly sentAt?: DateTime.Utc
  /** When the delivery was registered. RFC 3339 on the wire. */
  readonly appliedAt?: DateTime.Utc
}

/**
 * An escrow payment that the customer refused.
 *
 * @category answers
 * @since 0.1.0
 */
export const RejectedPaymentEscrow: Schema.Codec<RejectedPaymentEscrow, RejectedPaymentEscrowEncoded> = Wire.lazy(() =>
  Schema.Struct({
    status: Schema.Literal("REJECTED"),
    company: Schema.String,
    invoiceNumber: Schema.String,
    sentAt: Schema.optionalKey(Wire.Timestamp),
    appliedAt: Schema.optionalKey(Wire.Timestamp)
  })
)

/**
 * An escrow payment whose refusal by the customer is settled.
 *
 * @category answers
 * @since 0.1.0
 */
export interface RejectConfirmedPaymentEscrow {
  /** Where it stands. */
  readonly status: "REJECT_CONFIRMED"
  /** The delivery company. */
  readonly company: string
  /** The delivery company's tracking number. */
  readonly invoiceNumber: string
  /** When the goods were sent. RFC 3339 on the wire. */
  readonly sentAt?: DateTime.Utc
  /** When the delivery was registered. RFC 3339 on the wire. */
  readonly appliedAt?: DateTime.Utc
}

/**
 * An escrow payment whose refusal by the customer is settled.
 *
 * @category answers
 * @since 0.1.0
 */
export const RejectConfirmedPaymentEscrow: Schema.Codec<
  RejectConfirmedPaymentEscrow,
  RejectConfirmedPaymentEscrowEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    status: Schema.Literal("REJECT_CONFIRMED"),
    company: Schema.String,
    invoiceNumber: Schema.String,
    sentAt: Schema.optionalKey(Wire.Timestamp),
    appliedAt: Schema.optionalKey(Wire.Timestamp)
  })
)

/**
 * The delivery of an escrow payment; for a V1 payment it is always `REGISTERED`.
 *
 * Each case has fields of its own: compare `status` before you read them, as in `if (it.status ===
 * "BEFORE_REGISTERED")`, or use `PaymentEscrow.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw`
 * alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type PaymentEscrow =
  | BeforeRegisteredPaymentEscrow
  | CancelledPaymentEscrow
  | ConfirmedPaymentEscrow
  | DeliveredPaymentEscrow
  | RegisteredPaymentEscrow
  | RejectedPaymentEscrow
  | RejectConfirmedPaymentEscrow
  | Wire.Unrecognized<"status">

/**
 * The delivery of an escrow payment; for a V1 payment it is always `REGISTERED`.
 *
 * Each case has fields of its own: compare `status` before you read them, as in `if (it.status ===
 * "BEFORE_REGISTERED")`, or use `PaymentEscrow.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw`
 * alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentEscrow: Wire.OpenUnion<PaymentEscrow, PaymentEscrowEncoded, "status"> = Wire.openUnion("status", {
  BEFORE_REGISTERED: BeforeRegisteredPaymentEscrow,
  CANCELLED: CancelledPaymentEscrow,
  CONFIRMED: ConfirmedPaymentEscrow,
  DELIVERED: DeliveredPaymentEscrow,
  REGISTERED: RegisteredPaymentEscrow,
  REJECTED: RejectedPaymentEscrow,
  REJECT_CONFIRMED: RejectConfirmedPaymentEscrow
})

/**
 * A payment's cash receipt that was cancelled.
 *
 * @category answers
 * @since 0.1.0
 */
export interface CancelledPaymentCashReceipt {
  /** Where it stands. */
  readonly status: "CANCELLED"
  /** What the receipt is for. */
  readonly type?: Wire.Open<CashReceiptType>
  /** The PG's id of the cash receipt. */
  readonly pgReceiptId?: string
  /** The receipt's approval number. */
  readonly issueNumber: string
  /** The total, in minor units. */
  readonly totalAmount: number
  /** The tax-free part, in minor units. */
  readonly taxFreeAmount?: number
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** Where to see the cash receipt. */
  readonly url?: string
  /** When it was issued. RFC 3339 on the wire. */
  readonly issuedAt: DateTime.Utc
  /** When it was cancelled. RFC 3339 on the wire. */
  readonly cancelledAt: DateTime.Utc
}

/**
 * A payment's cash receipt that was cancelled.
 *
 * @category answers
 * @since 0.1.0
 */
export const CancelledPaymentCashReceipt: Schema.Codec<
  CancelledPaymentCashReceipt,
  CancelledPaymentCashReceiptEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    status: Schema.Literal("CANCELLED"),
    type: Schema.optionalKey(Wire.openEnum(CashReceiptType)),
    pgReceiptId: Schema.optionalKey(Schema.String),
    issueNumber: Schema.String,
    totalAmount: Wire.Int64,
    taxFreeAmount: Schema.optionalKey(Wire.Int64),
    currency: Wire.openEnum(Currency),
    url: Schema.optionalKey(Schema.String),
    issuedAt: Wire.Timestamp,
    cancelledAt: Wire.Timestamp
  })
)

/**
 * A payment's cash receipt that was issued.
 *
 * @category answers
 * @since 0.1.0
 */
export interface IssuedPaymentCashReceipt {
  /** Where it stands. */
  readonly status: "ISSUED"
  /** What the receipt is for. */
  readonly type?: Wire.Open<CashReceiptType>
  /** The PG's id of the cash receipt. */
  readonly pgReceiptId?: string
  /** The receipt's approval number. */
  readonly issueNumber: string
  /** The total, in minor units. */
  readonly totalAmount: number
  /** The tax-free part, in minor units. */
  readonly taxFreeAmount?: number
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** Where to see the cash receipt. */
  readonly url?: string
  /** When it was issued. RFC 3339 on the wire. */
  readonly issuedAt: DateTime.Utc
}

/**
 * A payment's cash receipt that was issued.
 *
 * @category answers
 * @since 0.1.0
 */
export const IssuedPaymentCashReceipt: Schema.Codec<IssuedPaymentCashReceipt, IssuedPaymentCashReceiptEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      status: Schema.Literal("ISSUED"),
      type: Schema.optionalKey(Wire.openEnum(CashReceiptType)),
      pgReceiptId: Schema.optionalKey(Schema.String),
      issueNumber: Schema.String,
      totalAmount: Wire.Int64,
      taxFreeAmount: Schema.optionalKey(Wire.Int64),
      currency: Wire.openEnum(Currency),
      url: Schema.optionalKey(Schema.String),
      issuedAt: Wire.Timestamp
    })
  )

/**
 * The cash receipt of a payment: issued or cancelled.
 *
 * Each case has fields of its own: compare `status` before you read them, as in `if (it.status === "CANCELLED")`, or
 * use `PaymentCashReceipt.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type PaymentCashReceipt = CancelledPaymentCashReceipt | IssuedPaymentCashReceipt | Wire.Unrecognized<"status">

/**
 * The cash receipt of a payment: issued or cancelled.
 *
 * Each case has fields of its own: compare `status` before you read them, as in `if (it.status === "CANCELLED")`, or
 * use `PaymentCashReceipt.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentCashReceipt: Wire.OpenUnion<PaymentCashReceipt, PaymentCashReceiptEncoded, "status"> =
  Wire.openUnion("status", {
    CANCELLED: CancelledPaymentCashReceipt,
    ISSUED: IssuedPaymentCashReceipt
  })

/**
 * Whether a cash receipt was issued with the payment's approval.
 *
 * @category enums
 * @since 0.1.0
 */
export type CashReceiptIssuanceStatus = "ISSUED" | "NOT_ISSUED"

/**
 * Whether a cash receipt was issued with the payment's approval.
 *
 * @category enums
 * @since 0.1.0
 */
export const CashReceiptIssuanceStatus: Wire.Enum<CashReceiptIssuanceStatus> = Wire.closedEnum(["ISSUED", "NOT_ISSUED"])

/**
 * Where a cancellation was asked for: the console, the API, PortOne's staff or a chargeback.
 *
 * @category enums
 * @since 0.1.0
 */
export type PaymentCancellationTrigger = "CONSOLE" | "API" | "PORTONE_ADMIN" | "CHARGEBACK"

/**
 * Where a cancellation was asked for: the console, the API, PortOne's staff or a chargeback.
 *
 * @category enums
 * @since 0.1.0
 */
export const PaymentCancellationTrigger: Wire.Enum<PaymentCancellationTrigger> = Wire.closedEnum([
  "CONSOLE",
  "API",
  "PORTONE_ADMIN",
  "CHARGEBACK"
])

/**
 * A cancellation that failed.
 *
 * @category answers
 * @since 0.1.0
 */
export interface FailedPaymentCancellation {
  /** Where it stands. */
  readonly status: "FAILED"
  /** The cancellation's id. */
  readonly id: string
  /** The PG's id of the cancellation. */
  readonly pgCancellationId?: string
  /** How much is cancelled, in minor units. */
  readonly totalAmount: number
  /** The tax-free part of what is cancelled, in minor units. */
  readonly taxFreeAmount: number
  /** The VAT of what is cancelled, in minor units. */
  readonly vatAmount: number
  /** How much of it was given back as points, in minor units. */
  readonly easyPayDiscountAmount?: number
  /** Why it is cancelled. */
  readonly reason: string
  /** When the cancellation took effect, where it did. RFC 3339 on the wire. */
  readonly cancelledAt?: DateTime.Utc
  /** When the cancellation was asked for. RFC 3339 on the wire. */
  readonly requestedAt: DateTime.Utc
  /** Where the cancellation was asked for. */
  readonly trigger?: Wire.Open<PaymentCancellationTrigger>
}

/**
 * A cancellation that failed.
 *
 * @category answers
 * @since 0.1.0
 */
export const FailedPaymentCancellation: Schema.Codec<FailedPaymentCancellation, FailedPaymentCancellationEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      status: Schema.Literal("FAILED"),
      id: Schema.String,
      pgCancellationId: Schema.optionalKey(Schema.String),
      totalAmount: Wire.Int64,
      taxFreeAmount: Wire.Int64,
      vatAmount: Wire.Int64,
      easyPayDiscountAmount: Schema.optionalKey(Wire.Int64),
      reason: Schema.String,
      cancelledAt: Schema.optionalKey(Wire.Timestamp),
      requestedAt: Wire.Timestamp,
      trigger: Schema.optionalKey(Wire.openEnum(PaymentCancellationTrigger))
    })
  )

/**
 * A cancellation that the PG has not finished.
 *
 * @category answers
 * @since 0.1.0
 */
export interface RequestedPaymentCancellation {
  /** Where it stands. */
  readonly status: "REQUESTED"
  /** The cancellation's id. */
  readonly id: string
  /** The PG's id of the cancellation. */
  readonly pgCancellationId?: string
  /** How much is cancelled, in minor units. */
  readonly totalAmount: number
  /** The tax-free part of what is cancelled, in minor units. */
  readonly taxFreeAmount: number
  /** The VAT of what is cancelled, in minor units. */
  readonly vatAmount: number
  /** How much of it was given back as points, in minor units. */
  readonly easyPayDiscountAmount?: number
  /** Why it is cancelled. */
  readonly reason: string
  /** When the cancellation took effect, where it did. RFC 3339 on the wire. */
  readonly cancelledAt?: DateTime.Utc
  /** When the cancellation was asked for. RFC 3339 on the wire. */
  readonly requestedAt: DateTime.Utc
  /** Where the cancellation was asked for. */
  readonly trigger?: Wire.Open<PaymentCancellationTrigger>
}

/**
 * A cancellation that the PG has not finished.
 *
 * @category answers
 * @since 0.1.0
 */
export const RequestedPaymentCancellation: Schema.Codec<
  RequestedPaymentCancellation,
  RequestedPaymentCancellationEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    status: Schema.Literal("REQUESTED"),
    id: Schema.String,
    pgCancellationId: Schema.optionalKey(Schema.String),
    totalAmount: Wire.Int64,
    taxFreeAmount: Wire.Int64,
    vatAmount: Wire.Int64,
    easyPayDiscountAmount: Schema.optionalKey(Wire.Int64),
    reason: Schema.String,
    cancelledAt: Schema.optionalKey(Wire.Timestamp),
    requestedAt: Wire.Timestamp,
    trigger: Schema.optionalKey(Wire.openEnum(PaymentCancellationTrigger))
  })
)

/**
 * A cancellation that went through.
 *
 * @category answers
 * @since 0.1.0
 */
export interface SucceededPaymentCancellation {
  /** Where it stands. */
  readonly status: "SUCCEEDED"
  /** The cancellation's id. */
  readonly id: string
  /** The PG's id of the cancellation. */
  readonly pgCancellationId?: string
  /** How much is cancelled, in minor units. */
  readonly totalAmount: number
  /** The tax-free part of what is cancelled, in minor units. */
  readonly taxFreeAmount: number
  /** The VAT of what is cancelled, in minor units. */
  readonly vatAmount: number
  /** How much of it was given back as points, in minor units. */
  readonly easyPayDiscountAmount?: number
  /** Why it is cancelled. */
  readonly reason: string
  /** When it was cancelled. RFC 3339 on the wire. */
  readonly cancelledAt?: DateTime.Utc
  /** When the cancellation was asked for. RFC 3339 on the wire. */
  readonly requestedAt: DateTime.Utc
  /** Where to see the receipt of the cancellation. */
  readonly receiptUrl?: string
  /** Where the cancellation was asked for. */
  readonly trigger?: Wire.Open<PaymentCancellationTrigger>
}

/**
 * A cancellation that went through.
 *
 * @category answers
 * @since 0.1.0
 */
export const SucceededPaymentCancellation: Schema.Codec<
  SucceededPaymentCancellation,
  SucceededPaymentCancellationEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    status: Schema.Literal("SUCCEEDED"),
    id: Schema.String,
    pgCancellationId: Schema.optionalKey(Schema.String),
    totalAmount: Wire.Int64,
    taxFreeAmount: Wire.Int64,
    vatAmount: Wire.Int64,
    easyPayDiscountAmount: Schema.optionalKey(Wire.Int64),
    reason: Schema.String,
    cancelledAt: Schema.optionalKey(Wire.Timestamp),
    requestedAt: Wire.Timestamp,
    receiptUrl: Schema.optionalKey(Schema.String),
    trigger: Schema.optionalKey(Wire.openEnum(PaymentCancellationTrigger))
  })
)

/**
 * A cancellation, in whole or in part: requested, succeeded or failed.
 *
 * Each case has fields of its own: compare `status` before you read them, as in `if (it.status === "FAILED")`, or use
 * `PaymentCancellation.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type PaymentCancellation =
  | FailedPaymentCancellation
  | RequestedPaymentCancellation
  | SucceededPaymentCancellation
  | Wire.Unrecognized<"status">

/**
 * A cancellation, in whole or in part: requested, succeeded or failed.
 *
 * Each case has fields of its own: compare `status` before you read them, as in `if (it.status === "FAILED")`, or use
 * `PaymentCancellation.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentCancellation: Wire.OpenUnion<PaymentCancellation, PaymentCancellationEncoded, "status"> =
  Wire.openUnion("status", {
    FAILED: FailedPaymentCancellation,
    REQUESTED: RequestedPaymentCancellation,
    SUCCEEDED: SucceededPaymentCancellation
  })

/**
 * A payment that was cancelled in full.
 *
 * @category answers
 * @since 0.1.0
 */
export interface CancelledPayment {
  /** Where it stands. */
  readonly status: "CANCELLED"
  /** The payment's id, which the merchant chose. */
  readonly id: string
  /** PortOne's id of the attempt to pay; V1: the `imp_uid`. */
  readonly transactionId: string
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** What it was paid with. */
  readonly method?: PaymentMethod
  /** The channel it went through; its `type` tells test from live. */
  readonly channel: SelectedChannel
  /** The channel group that the channel was chosen from. */
  readonly channelGroup?: ChannelGroupSummary
  /** The version of PortOne that it was made with. */
  readonly version: Wire.Open<PortOneVersion>
  /** The schedule that made the payment; only for scheduled payments. */
  readonly scheduleId?: string
  /** The billing key paid with; only for billing key payments. */
  readonly billingKey?: string
  /** The webhooks sent about the payment. */
  readonly webhooks?: ReadonlyArray<PaymentWebhook>
  /** When the payment was requested. RFC 3339 on the wire. */
  readonly requestedAt: DateTime.Utc
  /** When it last changed. RFC 3339 on the wire. */
  readonly updatedAt: DateTime.Utc
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusChangedAt: DateTime.Utc
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** The total, its tax parts, and what was discounted, paid and cancelled. */
  readonly amount: PaymentAmount
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** The customer. */
  readonly customer: Customer
  /** Where the payment was requested from. Absent on records from before 2026-05-22. */
  readonly origin?: PaymentOrigin
  /** The promotion that was applied. */
  readonly promotionId?: string
  /** Whether it counts as a cultural expense for the customer's income tax. */
  readonly isCulturalExpense?: boolean
  /** The delivery; only for escrow payments. */
  readonly escrow?: PaymentEscrow
  /** The products paid for. */
  readonly products?: ReadonlyArray<PaymentProduct>
  /** How many products the order has. */
  readonly productCount?: number
  /** The merchant's own data, kept as it is. */
  readonly customData?: string
  /** The country. */
  readonly country?: Wire.Open<Country>
  /** When it was paid. RFC 3339 on the wire. */
  readonly paidAt?: DateTime.Utc
  /** The PG's id of the transaction; KakaoPay's is its `tid`. */
  readonly pgTxId?: string
  /** The cash receipt. */
  readonly cashReceipt?: PaymentCashReceipt
  /** As known on approval; may be `ISSUED` with no `cashReceipt` where the PG gives no number. */
  readonly cashReceiptIssuanceStatus?: Wire.Open<CashReceiptIssuanceStatus>
  /** Where to see the receipt. */
  readonly receiptUrl?: string
  /** Every cancellation of it, whatever came of it. */
  readonly cancellations: ReadonlyArray<PaymentCancellation>
  /** When it was cancelled. RFC 3339 on the wire. */
  readonly cancelledAt: DateTime.Utc
}

/**
 * A payment that was cancelled in full.
 *
 * @category answers
 * @since 0.1.0
 */
export const CancelledPayment: Schema.Codec<CancelledPayment, CancelledPaymentEncoded> = Wire.lazy(() =>
  Schema.Struct({
    status: Schema.Literal("CANCELLED"),
    id: Schema.String,
    transactionId: Schema.String,
    merchantId: Schema.String,
    storeId: Schema.String,
    method: Schema.optionalKey(PaymentMethod),
    channel: SelectedChannel,
    channelGroup: Schema.optionalKey(ChannelGroupSummary),
    version: Wire.openEnum(PortOneVersion),
    scheduleId: Schema.optionalKey(Schema.String),
    billingKey: Schema.optionalKey(Schema.String),
    webhooks: Schema.optionalKey(Schema.Array(PaymentWebhook)),
    requestedAt: Wire.Timestamp,
    updatedAt: Wire.Timestamp,
    statusChangedAt: Wire.Timestamp,
    orderName: Schema.String,
    amount: PaymentAmount,
    currency: Wire.openEnum(Currency),
    customer: Customer,
    origin: Wire.usualKey(PaymentOrigin),
    promotionId: Schema.optionalKey(Schema.String),
    isCulturalExpense: Schema.optionalKey(Schema.Boolean),
    escrow: Schema.optionalKey(PaymentEscrow),
    products: Schema.optionalKey(Schema.Array(PaymentProduct)),
    productCount: Schema.optionalKey(Wire.Int32),
    customData: Schema.optionalKey(Schema.String),
    country: Schema.optionalKey(Wire.openEnum(Country)),
    paidAt: Schema.optionalKey(Wire.Timestamp),
    pgTxId: Schema.optionalKey(Schema.String),
    cashReceipt: Schema.optionalKey(PaymentCashReceipt),
    cashReceiptIssuanceStatus: Schema.optionalKey(Wire.openEnum(CashReceiptIssuanceStatus)),
    receiptUrl: Schema.optionalKey(Schema.String),
    cancellations: Schema.Array(PaymentCancellation),
    cancelledAt: Wire.Timestamp
  })
)

/**
 * Why a payment failed.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PaymentFailure {
  /** Why it failed. */
  readonly reason?: string
  /** The PG's own error code. */
  readonly pgCode?: string
  /** The PG's own error message. */
  readonly pgMessage?: string
}

/**
 * Why a payment failed.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentFailure: Schema.Codec<PaymentFailure> = Wire.lazy(() =>
  Schema.Struct({
    reason: Schema.optionalKey(Schema.String),
    pgCode: Schema.optionalKey(Schema.String),
    pgMessage: Schema.optionalKey(Schema.String)
  })
)

/**
 * A payment whose last attempt failed; it can still turn into a paid one.
 *
 * @category answers
 * @since 0.1.0
 */
export interface FailedPayment {
  /** Where it stands. */
  readonly status: "FAILED"
  /** The payment's id, which the merchant chose. */
  readonly id: string
  /** PortOne's id of the attempt to pay; V1: the `imp_uid`. */
  readonly transactionId: string
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** What it was paid with. */
  readonly method?: PaymentMethod
  /** The channel it went through; its `type` tells test from live. */
  readonly channel?: SelectedChannel
  /** The channel group that the channel was chosen from. */
  readonly channelGroup?: ChannelGroupSummary
  /** The version of PortOne that it was made with. */
  readonly version: Wire.Open<PortOneVersion>
  /** The schedule that made the payment; only for scheduled payments. */
  readonly scheduleId?: string
  /** The billing key paid with; only for billing key payments. */
  readonly billingKey?: string
  /** The webhooks sent about the payment. */
  readonly webhooks?: ReadonlyArray<PaymentWebhook>
  /** When the payment was requested. RFC 3339 on the wire. */
  readonly requestedAt: DateTime.Utc
  /** When it last changed. RFC 3339 on the wire. */
  readonly updatedAt: DateTime.Utc
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusChangedAt: DateTime.Utc
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** The total, its tax parts, and what was discounted, paid and cancelled. */
  readonly amount: PaymentAmount
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** The customer. */
  readonly customer: Customer
  /** Where the payment was requested from. Absent on records from before 2026-05-22. */
  readonly origin?: PaymentOrigin
  /** The promotion that was applied. */
  readonly promotionId?: string
  /** Whether it counts as a cultural expense for the customer's income tax. */
  readonly isCulturalExpense?: boolean
  /** The delivery; only for escrow payments. */
  readonly escrow?: PaymentEscrow
  /** The products paid for. */
  readonly products?: ReadonlyArray<PaymentProduct>
  /** How many products the order has. */
  readonly productCount?: number
  /** The merchant's own data, kept as it is. */
  readonly customData?: string
  /** The country. */
  readonly country?: Wire.Open<Country>
  /** When it failed. RFC 3339 on the wire. */
  readonly failedAt: DateTime.Utc
  /** Why it failed. */
  readonly failure: PaymentFailure
}

/**
 * A payment whose last attempt failed; it can still turn into a paid one.
 *
 * @category answers
 * @since 0.1.0
 */
export const FailedPayment: Schema.Codec<FailedPayment, FailedPaymentEncoded> = Wire.lazy(() =>
  Schema.Struct({
    status: Schema.Literal("FAILED"),
    id: Schema.String,
    transactionId: Schema.String,
    merchantId: Schema.String,
    storeId: Schema.String,
    method: Schema.optionalKey(PaymentMethod),
    channel: Schema.optionalKey(SelectedChannel),
    channelGroup: Schema.optionalKey(ChannelGroupSummary),
    version: Wire.openEnum(PortOneVersion),
    scheduleId: Schema.optionalKey(Schema.String),
    billingKey: Schema.optionalKey(Schema.String),
    webhooks: Schema.optionalKey(Schema.Array(PaymentWebhook)),
    requestedAt: Wire.Timestamp,
    updatedAt: Wire.Timestamp,
    statusChangedAt: Wire.Timestamp,
    orderName: Schema.String,
    amount: PaymentAmount,
    currency: Wire.openEnum(Currency),
    customer: Customer,
    origin: Wire.usualKey(PaymentOrigin),
    promotionId: Schema.optionalKey(Schema.String),
    isCulturalExpense: Schema.optionalKey(Schema.Boolean),
    escrow: Schema.optionalKey(PaymentEscrow),
    products: Schema.optionalKey(Schema.Array(PaymentProduct)),
    productCount: Schema.optionalKey(Wire.Int32),
    customData: Schema.optionalKey(Schema.String),
    country: Schema.optionalKey(Wire.openEnum(Country)),
    failedAt: Wire.Timestamp,
    failure: PaymentFailure
  })
)

/**
 * Whether a dispute is open or resolved.
 *
 * @category enums
 * @since 0.1.0
 */
export type DisputeStatus = "UNRESOLVED" | "RESOLVED"

/**
 * Whether a dispute is open or resolved.
 *
 * @category enums
 * @since 0.1.0
 */
export const DisputeStatus: Wire.Enum<DisputeStatus> = Wire.closedEnum(["UNRESOLVED", "RESOLVED"])

/**
 * A customer's dispute over a payment.
 *
 * @category answers
 * @since 0.1.0
 */
export interface Dispute {
  /** Whether the dispute is open. */
  readonly status: Wire.Open<DisputeStatus>
  /** The PG's id of the dispute. */
  readonly pgDisputeId?: string
  /** Why the customer disputes the payment. */
  readonly reason: string
  /** When the dispute was raised. RFC 3339 on the wire. */
  readonly createdAt: DateTime.Utc
  /** When the dispute was resolved. RFC 3339 on the wire. */
  readonly resolvedAt?: DateTime.Utc
}

/**
 * A customer's dispute over a payment.
 *
 * @category answers
 * @since 0.1.0
 */
export const Dispute: Schema.Codec<Dispute, DisputeEncoded> = Wire.lazy(() =>
  Schema.Struct({
    status: Wire.openEnum(DisputeStatus),
    pgDisputeId: Schema.optionalKey(Schema.String),
    reason: Schema.String,
    createdAt: Wire.Timestamp,
    resolvedAt: Schema.optionalKey(Wire.Timestamp)
  })
)

/**
 * A payment that was paid.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PaidPayment {
  /** Where it stands. */
  readonly status: "PAID"
  /** The payment's id, which the merchant chose. */
  readonly id: string
  /** PortOne's id of the attempt to pay; V1: the `imp_uid`. */
  readonly transactionId: string
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** What it was paid with. */
  readonly method?: PaymentMethod
  /** The channel it went through; its `type` tells test from live. */
  readonly channel: SelectedChannel
  /** The channel group that the channel was chosen from. */
  readonly channelGroup?: ChannelGroupSummary
  /** The version of PortOne that it was made with. */
  readonly version: Wire.Open<PortOneVersion>
  /** The schedule that made the payment; only for scheduled payments. */
  readonly scheduleId?: string
  /** The billing key paid with; only for billing key payments. */
  readonly billingKey?: string
  /** The webhooks sent about the payment. */
  readonly webhooks?: ReadonlyArray<PaymentWebhook>
  /** When the payment was requested. RFC 3339 on the wire. */
  readonly requestedAt: DateTime.Utc
  /** When it last changed. RFC 3339 on the wire. */
  readonly updatedAt: DateTime.Utc
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusChangedAt: DateTime.Utc
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** The total, its tax parts, and what was discounted, paid and cancelled. */
  readonly amount: PaymentAmount
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** The customer. */
  readonly customer: Customer
  /** Where the payment was requested from. Absent on records from before 2026-05-22. */
  readonly origin?: PaymentOrigin
  /** The promotion that was applied. */
  readonly promotionId?: string
  /** Whether it counts as a cultural expense for the customer's income tax. */
  readonly isCulturalExpense?: boolean
  /** The delivery; only for escrow payments. */
  readonly escrow?: PaymentEscrow
  /** The products paid for. */
  readonly products?: ReadonlyArray<PaymentProduct>
  /** How many products the order has. */
  readonly productCount?: number
  /** The merchant's own data, kept as it is. */
  readonly customData?: string
  /** The country. */
  readonly country?: Wire.Open<Country>
  /** When it was paid. RFC 3339 on the wire. */
  readonly paidAt: DateTime.Utc
  /** The PG's id of the transaction; KakaoPay's is its `tid`. */
  readonly pgTxId?: string
  /** The PG's answer as it came. */
  readonly pgResponse?: string
  /** The cash receipt. */
  readonly cashReceipt?: PaymentCashReceipt
  /** As known on approval; may be `ISSUED` with no `cashReceipt` where the PG gives no number. */
  readonly cashReceiptIssuanceStatus?: Wire.Open<CashReceiptIssuanceStatus>
  /** Where to see the receipt. */
  readonly receiptUrl?: string
  /** The customer's disputes over the payment. Absent on records from before 2025-07-28. */
  readonly disputes?: ReadonlyArray<Dispute>
  /** Cancellations that were asked for. */
  readonly cancellations?: ReadonlyArray<PaymentCancellation>
}

/**
 * A payment that was paid.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaidPayment: Schema.Codec<PaidPayment, PaidPaymentEncoded> = Wire.lazy(() =>
  Schema.Struct({
    status: Schema.Literal("PAID"),
    id: Schema.String,
    transactionId: Schema.String,
    merchantId: Schema.String,
    storeId: Schema.String,
    method: Schema.optionalKey(PaymentMethod),
    channel: SelectedChannel,
    channelGroup: Schema.optionalKey(ChannelGroupSummary),
    version: Wire.openEnum(PortOneVersion),
    scheduleId: Schema.optionalKey(Schema.String),
    billingKey: Schema.optionalKey(Schema.String),
    webhooks: Schema.optionalKey(Schema.Array(PaymentWebhook)),
    requestedAt: Wire.Timestamp,
    updatedAt: Wire.Timestamp,
    statusChangedAt: Wire.Timestamp,
    orderName: Schema.String,
    amount: PaymentAmount,
    currency: Wire.openEnum(Currency),
    customer: Customer,
    origin: Wire.usualKey(PaymentOrigin),
    promotionId: Schema.optionalKey(Schema.String),
    isCulturalExpense: Schema.optionalKey(Schema.Boolean),
    escrow: Schema.optionalKey(PaymentEscrow),
    products: Schema.optionalKey(Schema.Array(PaymentProduct)),
    productCount: Schema.optionalKey(Wire.Int32),
    customData: Schema.optionalKey(Schema.String),
    country: Schema.optionalKey(Wire.openEnum(Country)),
    paidAt: Wire.Timestamp,
    pgTxId: Schema.optionalKey(Schema.String),
    pgResponse: Schema.optionalKey(Schema.String),
    cashReceipt: Schema.optionalKey(PaymentCashReceipt),
    cashReceiptIssuanceStatus: Schema.optionalKey(Wire.openEnum(CashReceiptIssuanceStatus)),
    receiptUrl: Schema.optionalKey(Schema.String),
    disputes: Wire.usualKey(Schema.Array(Dispute)),
    cancellations: Schema.optionalKey(Schema.Array(PaymentCancellation))
  })
)

/**
 * A payment that was cancelled in part.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PartialCancelledPayment {
  /** Where it stands. */
  readonly status: "PARTIAL_CANCELLED"
  /** The payment's id, which the merchant chose. */
  readonly id: string
  /** PortOne's id of the attempt to pay; V1: the `imp_uid`. */
  readonly transactionId: string
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** What it was paid with. */
  readonly method?: PaymentMethod
  /** The channel it went through; its `type` tells test from live. */
  readonly channel: SelectedChannel
  /** The channel group that the channel was chosen from. */
  readonly channelGroup?: ChannelGroupSummary
  /** The version of PortOne that it was made with. */
  readonly version: Wire.Open<PortOneVersion>
  /** The schedule that made the payment; only for scheduled payments. */
  readonly scheduleId?: string
  /** The billing key paid with; only for billing key payments. */
  readonly billingKey?: string
  /** The webhooks sent about the payment. */
  readonly webhooks?: ReadonlyArray<PaymentWebhook>
  /** When the payment was requested. RFC 3339 on the wire. */
  readonly requestedAt: DateTime.Utc
  /** When it last changed. RFC 3339 on the wire. */
  readonly updatedAt: DateTime.Utc
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusChangedAt: DateTime.Utc
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** The total, its tax parts, and what was discounted, paid and cancelled. */
  readonly amount: PaymentAmount
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** The customer. */
  readonly customer: Customer
  /** Where the payment was requested from. Absent on records from before 2026-05-22. */
  readonly origin?: PaymentOrigin
  /** The promotion that was applied. */
  readonly promotionId?: string
  /** Whether it counts as a cultural expense for the customer's income tax. */
  readonly isCulturalExpense?: boolean
  /** The delivery; only for escrow payments. */
  readonly escrow?: PaymentEscrow
  /** The products paid for. */
  readonly products?: ReadonlyArray<PaymentProduct>
  /** How many products the order has. */
  readonly productCount?: number
  /** The merchant's own data, kept as it is. */
  readonly customData?: string
  /** The country. */
  readonly country?: Wire.Open<Country>
  /** When it was paid. RFC 3339 on the wire. */
  readonly paidAt?: DateTime.Utc
  /** The PG's id of the transaction; KakaoPay's is its `tid`. */
  readonly pgTxId?: string
  /** The cash receipt. */
  readonly cashReceipt?: PaymentCashReceipt
  /** As known on approval; may be `ISSUED` with no `cashReceipt` where the PG gives no number. */
  readonly cashReceiptIssuanceStatus?: Wire.Open<CashReceiptIssuanceStatus>
  /** Where to see the receipt. */
  readonly receiptUrl?: string
  /** Every cancellation of it, whatever came of it. */
  readonly cancellations: ReadonlyArray<PaymentCancellation>
  /** When it was cancelled. RFC 3339 on the wire. */
  readonly cancelledAt: DateTime.Utc
}

/**
 * A payment that was cancelled in part.
 *
 * @category answers
 * @since 0.1.0
 */
export const PartialCancelledPayment: Schema.Codec<PartialCancelledPayment, PartialCancelledPaymentEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      status: Schema.Literal("PARTIAL_CANCELLED"),
      id: Schema.String,
      transactionId: Schema.String,
      merchantId: Schema.String,
      storeId: Schema.String,
      method: Schema.optionalKey(PaymentMethod),
      channel: SelectedChannel,
      channelGroup: Schema.optionalKey(ChannelGroupSummary),
      version: Wire.openEnum(PortOneVersion),
      scheduleId: Schema.optionalKey(Schema.String),
      billingKey: Schema.optionalKey(Schema.String),
      webhooks: Schema.optionalKey(Schema.Array(PaymentWebhook)),
      requestedAt: Wire.Timestamp,
      updatedAt: Wire.Timestamp,
      statusChangedAt: Wire.Timestamp,
      orderName: Schema.String,
      amount: PaymentAmount,
      currency: Wire.openEnum(Currency),
      customer: Customer,
      origin: Wire.usualKey(PaymentOrigin),
      promotionId: Schema.optionalKey(Schema.String),
      isCulturalExpense: Schema.optionalKey(Schema.Boolean),
      escrow: Schema.optionalKey(PaymentEscrow),
      products: Schema.optionalKey(Schema.Array(PaymentProduct)),
      productCount: Schema.optionalKey(Wire.Int32),
      customData: Schema.optionalKey(Schema.String),
      country: Schema.optionalKey(Wire.openEnum(Country)),
      paidAt: Schema.optionalKey(Wire.Timestamp),
      pgTxId: Schema.optionalKey(Schema.String),
      cashReceipt: Schema.optionalKey(PaymentCashReceipt),
      cashReceiptIssuanceStatus: Schema.optionalKey(Wire.openEnum(CashReceiptIssuanceStatus)),
      receiptUrl: Schema.optionalKey(Schema.String),
      cancellations: Schema.Array(PaymentCancellation),
      cancelledAt: Wire.Timestamp
    })
)

/**
 * A payment that waits for the PG to finish it.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PayPendingPayment {
  /** Where it stands. */
  readonly status: "PAY_PENDING"
  /** The payment's id, which the merchant chose. */
  readonly id: string
  /** PortOne's id of the attempt to pay; V1: the `imp_uid`. Absent on records from before 2025-07-28. */
  readonly transactionId?: string
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** What it was paid with. */
  readonly method?: PaymentMethod
  /** The channel it went through; its `type` tells test from live. */
  readonly channel: SelectedChannel
  /** The channel group that the channel was chosen from. */
  readonly channelGroup?: ChannelGroupSummary
  /** The version of PortOne that it was made with. */
  readonly version: Wire.Open<PortOneVersion>
  /** The schedule that made the payment; only for scheduled payments. */
  readonly scheduleId?: string
  /** The billing key paid with; only for billing key payments. */
  readonly billingKey?: string
  /** The webhooks sent about the payment. */
  readonly webhooks?: ReadonlyArray<PaymentWebhook>
  /** When the payment was requested. RFC 3339 on the wire. */
  readonly requestedAt: DateTime.Utc
  /** When it last changed. RFC 3339 on the wire. */
  readonly updatedAt: DateTime.Utc
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusChangedAt: DateTime.Utc
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** The total, its tax parts, and what was discounted, paid and cancelled. */
  readonly amount: PaymentAmount
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** The customer. */
  readonly customer: Customer
  /** Where the payment was requested from. Absent on records from before 2026-05-22. */
  readonly origin?: PaymentOrigin
  /** The promotion that was applied. */
  readonly promotionId?: string
  /** Whether it counts as a cultural expense for the customer's income tax. */
  readonly isCulturalExpense?: boolean
  /** The delivery; only for escrow payments. */
  readonly escrow?: PaymentEscrow
  /** The products paid for. */
  readonly products?: ReadonlyArray<PaymentProduct>
  /** How many products the order has. */
  readonly productCount?: number
  /** The merchant's own data, kept as it is. */
  readonly customData?: string
  /** The country. */
  readonly country?: Wire.Open<Country>
  /** The PG's id of the transaction; KakaoPay's is its `tid`. */
  readonly pgTxId?: string
}

/**
 * A payment that waits for the PG to finish it.
 *
 * @category answers
 * @since 0.1.0
 */
export const PayPendingPayment: Schema.Codec<PayPendingPayment, PayPendingPaymentEncoded> = Wire.lazy(() =>
  Schema.Struct({
    status: Schema.Literal("PAY_PENDING"),
    id: Schema.String,
    transactionId: Wire.usualKey(Schema.String),
    merchantId: Schema.String,
    storeId: Schema.String,
    method: Schema.optionalKey(PaymentMethod),
    channel: SelectedChannel,
    channelGroup: Schema.optionalKey(ChannelGroupSummary),
    version: Wire.openEnum(PortOneVersion),
    scheduleId: Schema.optionalKey(Schema.String),
    billingKey: Schema.optionalKey(Schema.String),
    webhooks: Schema.optionalKey(Schema.Array(PaymentWebhook)),
    requestedAt: Wire.Timestamp,
    updatedAt: Wire.Timestamp,
    statusChangedAt: Wire.Timestamp,
    orderName: Schema.String,
    amount: PaymentAmount,
    currency: Wire.openEnum(Currency),
    customer: Customer,
    origin: Wire.usualKey(PaymentOrigin),
    promotionId: Schema.optionalKey(Schema.String),
    isCulturalExpense: Schema.optionalKey(Schema.Boolean),
    escrow: Schema.optionalKey(PaymentEscrow),
    products: Schema.optionalKey(Schema.Array(PaymentProduct)),
    productCount: Schema.optionalKey(Wire.Int32),
    customData: Schema.optionalKey(Schema.String),
    country: Schema.optionalKey(Wire.openEnum(Country)),
    pgTxId: Schema.optionalKey(Schema.String)
  })
)

/**
 * A payment that was asked for and not yet made.
 *
 * @category answers
 * @since 0.1.0
 */
export interface ReadyPayment {
  /** Where it stands. */
  readonly status: "READY"
  /** The payment's id, which the merchant chose. */
  readonly id: string
  /** PortOne's id of the attempt to pay; V1: the `imp_uid`. */
  readonly transactionId: string
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** What it was paid with. */
  readonly method?: PaymentMethod
  /** The channel it went through; its `type` tells test from live. */
  readonly channel?: SelectedChannel
  /** The channel group that the channel was chosen from. */
  readonly channelGroup?: ChannelGroupSummary
  /** The version of PortOne that it was made with. */
  readonly version: Wire.Open<PortOneVersion>
  /** The schedule that made the payment; only for scheduled payments. */
  readonly scheduleId?: string
  /** The billing key paid with; only for billing key payments. */
  readonly billingKey?: string
  /** The webhooks sent about the payment. */
  readonly webhooks?: ReadonlyArray<PaymentWebhook>
  /** When the payment was requested. RFC 3339 on the wire. */
  readonly requestedAt: DateTime.Utc
  /** When it last changed. RFC 3339 on the wire. */
  readonly updatedAt: DateTime.Utc
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusChangedAt: DateTime.Utc
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** The total, its tax parts, and what was discounted, paid and cancelled. */
  readonly amount: PaymentAmount
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** The customer. */
  readonly customer: Customer
  /** Where the payment was requested from. Absent on records from before 2026-05-22. */
  readonly origin?: PaymentOrigin
  /** The promotion that was applied. */
  readonly promotionId?: string
  /** Whether it counts as a cultural expense for the customer's income tax. */
  readonly isCulturalExpense?: boolean
  /** The delivery; only for escrow payments. */
  readonly escrow?: PaymentEscrow
  /** The products paid for. */
  readonly products?: ReadonlyArray<PaymentProduct>
  /** How many products the order has. */
  readonly productCount?: number
  /** The merchant's own data, kept as it is. */
  readonly customData?: string
  /** The country. */
  readonly country?: Wire.Open<Country>
}

/**
 * A payment that was asked for and not yet made.
 *
 * @category answers
 * @since 0.1.0
 */
export const ReadyPayment: Schema.Codec<ReadyPayment, ReadyPaymentEncoded> = Wire.lazy(() =>
  Schema.Struct({
    status: Schema.Literal("READY"),
    id: Schema.String,
    transactionId: Schema.String,
    merchantId: Schema.String,
    storeId: Schema.String,
    method: Schema.optionalKey(PaymentMethod),
    channel: Schema.optionalKey(SelectedChannel),
    channelGroup: Schema.optionalKey(ChannelGroupSummary),
    version: Wire.openEnum(PortOneVersion),
    scheduleId: Schema.optionalKey(Schema.String),
    billingKey: Schema.optionalKey(Schema.String),
    webhooks: Schema.optionalKey(Schema.Array(PaymentWebhook)),
    requestedAt: Wire.Timestamp,
    updatedAt: Wire.Timestamp,
    statusChangedAt: Wire.Timestamp,
    orderName: Schema.String,
    amount: PaymentAmount,
    currency: Wire.openEnum(Currency),
    customer: Customer,
    origin: Wire.usualKey(PaymentOrigin),
    promotionId: Schema.optionalKey(Schema.String),
    isCulturalExpense: Schema.optionalKey(Schema.Boolean),
    escrow: Schema.optionalKey(PaymentEscrow),
    products: Schema.optionalKey(Schema.Array(PaymentProduct)),
    productCount: Schema.optionalKey(Wire.Int32),
    customData: Schema.optionalKey(Schema.String),
    country: Schema.optionalKey(Wire.openEnum(Country))
  })
)

/**
 * A payment that waits for a deposit into its virtual account.
 *
 * @category answers
 * @since 0.1.0
 */
export interface VirtualAccountIssuedPayment {
  /** Where it stands. */
  readonly status: "VIRTUAL_ACCOUNT_ISSUED"
  /** The payment's id, which the merchant chose. */
  readonly id: string
  /** PortOne's id of the attempt to pay; V1: the `imp_uid`. */
  readonly transactionId: string
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** What it was paid with. */
  readonly method?: PaymentMethod
  /** The channel it went through; its `type` tells test from live. */
  readonly channel: SelectedChannel
  /** The channel group that the channel was chosen from. */
  readonly channelGroup?: ChannelGroupSummary
  /** The version of PortOne that it was made with. */
  readonly version: Wire.Open<PortOneVersion>
  /** The schedule that made the payment; only for scheduled payments. */
  readonly scheduleId?: string
  /** The billing key paid with; only for billing key payments. */
  readonly billingKey?: string
  /** The webhooks sent about the payment. */
  readonly webhooks?: ReadonlyArray<PaymentWebhook>
  /** When the payment was requested. RFC 3339 on the wire. */
  readonly requestedAt: DateTime.Utc
  /** When it last changed. RFC 3339 on the wire. */
  readonly updatedAt: DateTime.Utc
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusChangedAt: DateTime.Utc
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** The total, its tax parts, and what was discounted, paid and cancelled. */
  readonly amount: PaymentAmount
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** The customer. */
  readonly customer: Customer
  /** Where the payment was requested from. Absent on records from before 2026-05-22. */
  readonly origin?: PaymentOrigin
  /** The promotion that was applied. */
  readonly promotionId?: string
  /** Whether it counts as a cultural expense for the customer's income tax. */
  readonly isCulturalExpense?: boolean
  /** The delivery; only for escrow payments. */
  readonly escrow?: PaymentEscrow
  /** The products paid for. */
  readonly products?: ReadonlyArray<PaymentProduct>
  /** How many products the order has. */
  readonly productCount?: number
  /** The merchant's own data, kept as it is. */
  readonly customData?: string
  /** The country. */
  readonly country?: Wire.Open<Country>
  /** The PG's id of the transaction; KakaoPay's is its `tid`. */
  readonly pgTxId?: string
}

/**
 * A payment that waits for a deposit into its virtual account.
 *
 * @category answers
 * @since 0.1.0
 */
export const VirtualAccountIssuedPayment: Schema.Codec<
  VirtualAccountIssuedPayment,
  VirtualAccountIssuedPaymentEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    status: Schema.Literal("VIRTUAL_ACCOUNT_ISSUED"),
    id: Schema.String,
    transactionId: Schema.String,
    merchantId: Schema.String,
    storeId: Schema.String,
    method: Schema.optionalKey(PaymentMethod),
    channel: SelectedChannel,
    channelGroup: Schema.optionalKey(ChannelGroupSummary),
    version: Wire.openEnum(PortOneVersion),
    scheduleId: Schema.optionalKey(Schema.String),
    billingKey: Schema.optionalKey(Schema.String),
    webhooks: Schema.optionalKey(Schema.Array(PaymentWebhook)),
    requestedAt: Wire.Timestamp,
    updatedAt: Wire.Timestamp,
    statusChangedAt: Wire.Timestamp,
    orderName: Schema.String,
    amount: PaymentAmount,
    currency: Wire.openEnum(Currency),
    customer: Customer,
    origin: Wire.usualKey(PaymentOrigin),
    promotionId: Schema.optionalKey(Schema.String),
    isCulturalExpense: Schema.optionalKey(Schema.Boolean),
    escrow: Schema.optionalKey(PaymentEscrow),
    products: Schema.optionalKey(Schema.Array(PaymentProduct)),
    productCount: Schema.optionalKey(Wire.Int32),
    customData: Schema.optionalKey(Schema.String),
    country: Schema.optionalKey(Wire.openEnum(Country)),
    pgTxId: Schema.optionalKey(Schema.String)
  })
)

/**
 * A payment in one of its statuses; check channel, store, currency and total before you trust a paid one.
 *
 * Each case has fields of its own: compare `status` before you read them, as in `if (it.status === "CANCELLED")`, or
 * use `Payment.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type Payment =
  | CancelledPayment
  | FailedPayment
  | PaidPayment
  | PartialCancelledPayment
  | PayPendingPayment
  | ReadyPayment
  | VirtualAccountIssuedPayment
  | Wire.Unrecognized<"status">

/**
 * A payment in one of its statuses; check channel, store, currency and total before you trust a paid one.
 *
 * Each case has fields of its own: compare `status` before you read them, as in `if (it.status === "CANCELLED")`, or
 * use `Payment.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const Payment: Wire.OpenUnion<Payment, PaymentEncoded, "status"> = Wire.openUnion("status", {
  CANCELLED: CancelledPayment,
  FAILED: FailedPayment,
  PAID: PaidPayment,
  PARTIAL_CANCELLED: PartialCancelledPayment,
  PAY_PENDING: PayPendingPayment,
  READY: ReadyPayment,
  VIRTUAL_ACCOUNT_ISSUED: VirtualAccountIssuedPayment
})

/**
 * The documented errors of `getPayment`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetPaymentError = ForbiddenError | InvalidRequestError | PaymentNotFoundError | UnauthorizedError

/**
 * The documented errors of `getPayment`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetPaymentError: DocumentedError.Union<GetPaymentError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PaymentNotFoundError,
  UnauthorizedError
])

/**
 * The input of `getPayment`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetPaymentInput {
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
}

/**
 * The input of `getPayment`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetPaymentInput: Schema.Codec<GetPaymentInput> = Wire.lazy(() =>
  Schema.Struct({
    paymentId: Schema.String,
    storeId: Schema.optional(Schema.String)
  })
)

/**
 * Reads a payment by the merchant's payment id. Before it counts as paid, check that `channel.type` is `LIVE` and that
 * store, currency and total are the expected ones; a payment of a sub-store is found only with its `storeId`.
 *
 * `GET /payments/{paymentId}`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PaymentNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment?v=v2#get%20%2Fpayments%2F%7BpaymentId%7D
 * @category endpoints
 * @since 0.1.0
 */
export const getPayment: Endpoint.Endpoint<GetPaymentInput, Payment, GetPaymentError> = Endpoint.make({
  id: "getPayment",
  service: "Payments",
  method: "GET",
  path: "/payments/{paymentId}",
  authorized: true,
  input: GetPaymentInput,
  pathFields: ["paymentId"],
  queryFields: ["storeId"],
  payload: "none",
  storeId: [["storeId"]],
  format: "json",
  success: Payment,
  errors: GetPaymentError
})

/**
 * Which time a payment search goes by: creation, or (the default) reaching the present status.
 *
 * @category enums
 * @since 0.1.0
 */
export type PaymentTimestampType = "CREATED_AT" | "STATUS_CHANGED_AT"

/**
 * Which time a payment search goes by: creation, or (the default) reaching the present status.
 *
 * @category enums
 * @since 0.1.0
 */
export const PaymentTimestampType: Wire.Enum<PaymentTimestampType> = Wire.closedEnum([
  "CREATED_AT",
  "STATUS_CHANGED_AT"
])

/**
 * The statuses that a payment search filters by; `PENDING` finds what a payment calls `PAY_PENDING`.
 *
 * @category enums
 * @since 0.1.0
 */
export type PaymentStatus =
  | "READY"
  | "PENDING"
  | "VIRTUAL_ACCOUNT_ISSUED"
  | "PAID"
  | "FAILED"
  | "PARTIAL_CANCELLED"
  | "CANCELLED"

/**
 * The statuses that a payment search filters by; `PENDING` finds what a payment calls `PAY_PENDING`.
 *
 * @category enums
 * @since 0.1.0
 */
export const PaymentStatus: Wire.Enum<PaymentStatus> = Wire.closedEnum([
  "READY",
  "PENDING",
  "VIRTUAL_ACCOUNT_ISSUED",
  "PAID",
  "FAILED",
  "PARTIAL_CANCELLED",
  "CANCELLED"
])

/**
 * What a list of payments is sorted by.
 *
 * @category enums
 * @since 0.1.0
 */
export type PaymentSortBy = "REQUESTED_AT" | "STATUS_CHANGED_AT"

/**
 * What a list of payments is sorted by.
 *
 * @category enums
 * @since 0.1.0
 */
export const PaymentSortBy: Wire.Enum<PaymentSortBy> = Wire.closedEnum(["REQUESTED_AT", "STATUS_CHANGED_AT"])

/**
 * The delivery status that a payment search filters by.
 *
 * @category enums
 * @since 0.1.0
 */
export type PaymentFilterInputEscrowStatus =
  | "REGISTERED"
  | "DELIVERED"
  | "CONFIRMED"
  | "REJECTED"
  | "CANCELLED"
  | "REJECT_CONFIRMED"

/**
 * The delivery status that a payment search filters by.
 *
 * @category enums
 * @since 0.1.0
 */
export const PaymentFilterInputEscrowStatus: Wire.Enum<PaymentFilterInputEscrowStatus> = Wire.closedEnum([
  "REGISTERED",
  "DELIVERED",
  "CONFIRMED",
  "REJECTED",
  "CANCELLED",
  "REJECT_CONFIRMED"
])

/**
 * Whether a payment's cash receipt is issued or cancelled.
 *
 * @category enums
 * @since 0.1.0
 */
export type PaymentCashReceiptStatus = "ISSUED" | "CANCELLED"

/**
 * Whether a payment's cash receipt is issued or cancelled.
 *
 * @category enums
 * @since 0.1.0
 */
export const PaymentCashReceiptStatus: Wire.Enum<PaymentCashReceiptStatus> = Wire.closedEnum(["ISSUED", "CANCELLED"])

/**
 * The field that a text search among payments looks in.
 *
 * @category enums
 * @since 0.1.0
 */
export type PaymentTextSearchField =
  | "ALL"
  | "PAYMENT_ID"
  | "TX_ID"
  | "SCHEDULE_ID"
  | "FAIL_REASON"
  | "CARD_ISSUER"
  | "CARD_ACQUIRER"
  | "CARD_BIN"
  | "CARD_NUMBER"
  | "CARD_APPROVAL_NUMBER"
  | "CARD_RECEIPT_NAME"
  | "CARD_INSTALLMENT"
  | "TRANS_BANK"
  | "VIRTUAL_ACCOUNT_HOLDER_NAME"
  | "VIRTUAL_ACCOUNT_BANK"
  | "VIRTUAL_ACCOUNT_NUMBER"
  | "PG_MERCHANT_ID"
  | "PG_TX_ID"
  | "PG_RECEIPT_ID"
  | "RECEIPT_APPROVAL_NUMBER"
  | "PG_CANCELLATION_ID"
  | "CANCEL_REASON"
  | "ORDER_NAME"
  | "CUSTOMER_NAME"
  | "CUSTOMER_EMAIL"
  | "CUSTOMER_PHONE_NUMBER"
  | "CUSTOMER_ADDRESS"
  | "CUSTOMER_ZIPCODE"
  | "USER_AGENT"
  | "BILLING_KEY"
  | "PROMOTION_ID"
  | "GIFT_CERTIFICATION_APPROVAL_NUMBER"

/**
 * The field that a text search among payments looks in.
 *
 * @category enums
 * @since 0.1.0
 */
export const PaymentTextSearchField: Wire.Enum<PaymentTextSearchField> = Wire.closedEnum([
  "ALL",
  "PAYMENT_ID",
  "TX_ID",
  "SCHEDULE_ID",
  "FAIL_REASON",
  "CARD_ISSUER",
  "CARD_ACQUIRER",
  "CARD_BIN",
  "CARD_NUMBER",
  "CARD_APPROVAL_NUMBER",
  "CARD_RECEIPT_NAME",
  "CARD_INSTALLMENT",
  "TRANS_BANK",
  "VIRTUAL_ACCOUNT_HOLDER_NAME",
  "VIRTUAL_ACCOUNT_BANK",
  "VIRTUAL_ACCOUNT_NUMBER",
  "PG_MERCHANT_ID",
  "PG_TX_ID",
  "PG_RECEIPT_ID",
  "RECEIPT_APPROVAL_NUMBER",
  "PG_CANCELLATION_ID",
  "CANCEL_REASON",
  "ORDER_NAME",
  "CUSTOMER_NAME",
  "CUSTOMER_EMAIL",
  "CUSTOMER_PHONE_NUMBER",
  "CUSTOMER_ADDRESS",
  "CUSTOMER_ZIPCODE",
  "USER_AGENT",
  "BILLING_KEY",
  "PROMOTION_ID",
  "GIFT_CERTIFICATION_APPROVAL_NUMBER"
])

/**
 * A text search among payments, in one field.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PaymentTextSearch {
  /** The field to search in. */
  readonly field: PaymentTextSearchField
  /** The text to look for. */
  readonly value: string
}

/**
 * A text search among payments, in one field.
 *
 * @category requests
 * @since 0.1.0
 */
export const PaymentTextSearch: Schema.Codec<PaymentTextSearch> = Wire.lazy(() =>
  Schema.Struct({
    field: PaymentTextSearchField,
    value: Schema.String
  })
)

/**
 * Which payments a search returns, and in which order.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PaymentFilterInput {
  /** The merchant that it belongs to. */
  readonly merchantId?: string | undefined
  /**
   * The store to search, else the client's default; with neither, every store that a merchant-level credential sees.
   */
  readonly storeId?: string | undefined
  /** The time that `from` and `until` apply to; `STATUS_CHANGED_AT` when left out. */
  readonly timestampType?: PaymentTimestampType | undefined
  /** The start of the span; 90 days before `until` when left out. RFC 3339 on the wire. */
  readonly from?: DateTime.Utc | undefined
  /** The end of the span; now when left out. RFC 3339 on the wire. */
  readonly until?: DateTime.Utc | undefined
  /** Only payments in these statuses; all when left out. */
  readonly status?: ReadonlyArray<PaymentStatus> | undefined
  /** Only those of these payment methods; all when left out. */
  readonly methods?: ReadonlyArray<PaymentMethodType> | undefined
  /** Only payments through these integrations; all when left out. */
  readonly pgProvider?: ReadonlyArray<PgProvider> | undefined
  /** Only test payments, or only live ones. */
  readonly isTest?: boolean | undefined
  /** Only scheduled payments, or only others. */
  readonly isScheduled?: boolean | undefined
  /** What to sort by. */
  readonly sortBy?: PaymentSortBy | undefined
  /** Down or up. */
  readonly sortOrder?: SortOrder | undefined
  /** Only those made with this version of PortOne. */
  readonly version?: PortOneVersion | undefined
  /** Only payments whose webhook about their final status ended like this. */
  readonly webhookStatus?: PaymentWebhookStatus | undefined
  /** Only those started from this kind of client. */
  readonly platformType?: PaymentClientType | undefined
  /** Only payments in this currency. */
  readonly currency?: Currency | undefined
  /** Only escrow payments, or only others. */
  readonly isEscrow?: boolean | undefined
  /** Only escrow payments whose delivery is in this status. */
  readonly escrowStatus?: PaymentFilterInputEscrowStatus | undefined
  /** Only payments with cards of this brand. */
  readonly cardBrand?: CardBrand | undefined
  /** Only payments with cards of this kind. */
  readonly cardType?: CardType | undefined
  /** Only payments with cards of this kind of owner. */
  readonly cardOwnerType?: CardOwnerType | undefined
  /** Only payments with gift certificates of this issuer. */
  readonly giftCertificateType?: PaymentMethodGiftCertificateType | undefined
  /** Only payments whose cash receipt is of this type. */
  readonly cashReceiptType?: CashReceiptInputType | undefined
  /** Only payments whose cash receipt is in this status. */
  readonly cashReceiptStatus?: PaymentCashReceiptStatus | undefined
  /** Only payments whose cash receipt was issued in this span. */
  readonly cashReceiptIssuedAtRange?: DateTimeRange | undefined
  /** Only payments whose cash receipt was cancelled in this span. */
  readonly cashReceiptCancelledAtRange?: DateTimeRange | undefined
  /** Texts to look for, each in one field. */
  readonly textSearch?: ReadonlyArray<PaymentTextSearch> | undefined
}

/**
 * Which payments a search returns, and in which order.
 *
 * @category requests
 * @since 0.1.0
 */
export const PaymentFilterInput: Schema.Codec<PaymentFilterInput, PaymentFilterInputEncoded> = Wire.lazy(() =>
  Schema.Struct({
    merchantId: Schema.optional(Schema.String),
    storeId: Schema.optional(Schema.String),
    timestampType: Schema.optional(PaymentTimestampType),
    from: Schema.optional(Wire.Timestamp),
    until: Schema.optional(Wire.Timestamp),
    status: Schema.optional(Schema.Array(PaymentStatus)),
    methods: Schema.optional(Schema.Array(PaymentMethodType)),
    pgProvider: Schema.optional(Schema.Array(PgProvider)),
    isTest: Schema.optional(Schema.Boolean),
    isScheduled: Schema.optional(Schema.Boolean),
    sortBy: Schema.optional(PaymentSortBy),
    sortOrder: Schema.optional(SortOrder),
    version: Schema.optional(PortOneVersion),
    webhookStatus: Schema.optional(PaymentWebhookStatus),
    platformType: Schema.optional(PaymentClientType),
    currency: Schema.optional(Currency),
    isEscrow: Schema.optional(Schema.Boolean),
    escrowStatus: Schema.optional(PaymentFilterInputEscrowStatus),
    cardBrand: Schema.optional(CardBrand),
    cardType: Schema.optional(CardType),
    cardOwnerType: Schema.optional(CardOwnerType),
    giftCertificateType: Schema.optional(PaymentMethodGiftCertificateType),
    cashReceiptType: Schema.optional(CashReceiptInputType),
    cashReceiptStatus: Schema.optional(PaymentCashReceiptStatus),
    cashReceiptIssuedAtRange: Schema.optional(DateTimeRange),
    cashReceiptCancelledAtRange: Schema.optional(DateTimeRange),
    textSearch: Schema.optional(Schema.Array(PaymentTextSearch))
  })
)

/**
 * The body of `getPayments`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface GetPaymentsBody {
  /** Page 0 of ten when left out; (number + 1) × size must not exceed 60,000. */
  readonly page?: PageInput | undefined
  /** What to search for; some conditions do not apply to V1 records. */
  readonly filter?: PaymentFilterInput | undefined
}

/**
 * The body of `getPayments`.
 *
 * @category requests
 * @since 0.1.0
 */
export const GetPaymentsBody: Schema.Codec<GetPaymentsBody, GetPaymentsBodyEncoded> = Wire.lazy(() =>
  Schema.Struct({
    page: Schema.optional(PageInput),
    filter: Schema.optional(PaymentFilterInput)
  })
)

/**
 * A page of payments.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetPaymentsResponse {
  /** What was found. */
  readonly items: ReadonlyArray<Payment>
  /** Which page this is. */
  readonly page: PageInfo
}

/**
 * A page of payments.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetPaymentsResponse: Schema.Codec<GetPaymentsResponse, GetPaymentsResponseEncoded> = Wire.lazy(() =>
  Schema.Struct({
    items: Schema.Array(Payment),
    page: PageInfo
  })
)

/**
 * The documented errors of `getPayments`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetPaymentsError = ForbiddenError | InvalidRequestError | UnauthorizedError

/**
 * The documented errors of `getPayments`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetPaymentsError: DocumentedError.Union<GetPaymentsError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `getPayments`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetPaymentsInput {
  /** Page 0 of ten when left out; (number + 1) × size must not exceed 60,000. */
  readonly page?: PageInput | undefined
  /** What to search for; some conditions do not apply to V1 records. */
  readonly filter?: PaymentFilterInput | undefined
}

/**
 * The input of `getPayments`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetPaymentsInput: Schema.Codec<GetPaymentsInput, GetPaymentsInputEncoded> = Wire.lazy(() =>
  Schema.Struct({
    page: Schema.optional(PageInput),
    filter: Schema.optional(PaymentFilterInput)
  })
)

/**
 * Searches payments by page: size 10 unless given, the last 90 days unless `filter.from` and `filter.until` say
 * otherwise. Reaches (number + 1) × size ≤ 60,000 and no further: past that, use `getAllPaymentsByCursor`, or
 * `AllPayments.stream`, which goes over to it.
 *
 * `GET /payments`
 *
 * `Paging.stream(getPayments, input)` gives the items of all pages.
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment?v=v2#get%20%2Fpayments
 * @category endpoints
 * @since 0.1.0
 */
export const getPayments: Endpoint.PageList<GetPaymentsInput, GetPaymentsResponse, GetPaymentsError, Payment, "page"> =
  Endpoint.makeList({
    id: "getPayments",
    service: "Payments",
    method: "GET",
    path: "/payments",
    authorized: true,
    input: GetPaymentsInput,
    pathFields: [],
    queryFields: [],
    payload: "optional-query",
    storeId: [["filter", "storeId"]],
    format: "json",
    success: GetPaymentsResponse,
    errors: GetPaymentsError,
    list: {
      by: "page",
      item: Payment,
      items: "items",
      place: "page",
      from: ["page", "number"],
      size: ["page", "size"],
      reach: 60000
    }
  })

/**
 * The body of `getAllPaymentsByCursor`.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface GetAllPaymentsByCursorBody {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** The earliest creation to read; 90 days before `until` when left out. RFC 3339 on the wire. */
  readonly from?: DateTime.Utc | undefined
  /** The end of the span; now when left out. RFC 3339 on the wire. */
  readonly until?: DateTime.Utc | undefined
  /** Where to read on: the last item's cursor, nothing the first time. */
  readonly cursor?: string | undefined
  /** How many items to return; 10 when left out, at most 1000. */
  readonly size?: number | undefined
}

/**
 * The body of `getAllPaymentsByCursor`.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const GetAllPaymentsByCursorBody: Schema.Codec<GetAllPaymentsByCursorBody, GetAllPaymentsByCursorBodyEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      storeId: Schema.optional(Schema.String),
      from: Schema.optional(Wire.Timestamp),
      until: Schema.optional(Wire.Timestamp),
      cursor: Schema.optional(Schema.String),
      size: Schema.optional(Wire.Int32)
    })
  )

/**
 * A payment, and the cursor that the next request continues from.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface PaymentWithCursor {
  /** The payment. */
  readonly payment: Payment
  /** Where this item stands; pass the last one to read on. */
  readonly cursor: string
}

/**
 * A payment, and the cursor that the next request continues from.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const PaymentWithCursor: Schema.Codec<PaymentWithCursor, PaymentWithCursorEncoded> = Wire.lazy(() =>
  Schema.Struct({
    payment: Payment,
    cursor: Schema.String
  })
)

/**
 * The answer of `getAllPaymentsByCursor`; no items mean the end.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface GetAllPaymentsByCursorResponse {
  /** What was found. */
  readonly items: ReadonlyArray<PaymentWithCursor>
}

/**
 * The answer of `getAllPaymentsByCursor`; no items mean the end.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const GetAllPaymentsByCursorResponse: Schema.Codec<
  GetAllPaymentsByCursorResponse,
  GetAllPaymentsByCursorResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    items: Schema.Array(PaymentWithCursor)
  })
)

/**
 * The documented errors of `getAllPaymentsByCursor`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type GetAllPaymentsError = ForbiddenError | InvalidRequestError | UnauthorizedError

/**
 * The documented errors of `getAllPaymentsByCursor`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const GetAllPaymentsError: DocumentedError.Union<GetAllPaymentsError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `getAllPaymentsByCursor`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface GetAllPaymentsByCursorInput {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** The earliest creation to read; 90 days before `until` when left out. RFC 3339 on the wire. */
  readonly from?: DateTime.Utc | undefined
  /** The end of the span; now when left out. RFC 3339 on the wire. */
  readonly until?: DateTime.Utc | undefined
  /** Where to read on: the last item's cursor, nothing the first time. */
  readonly cursor?: string | undefined
  /** How many items to return; 10 when left out, at most 1000. */
  readonly size?: number | undefined
}

/**
 * The input of `getAllPaymentsByCursor`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const GetAllPaymentsByCursorInput: Schema.Codec<
  GetAllPaymentsByCursorInput,
  GetAllPaymentsByCursorInputEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String),
    from: Schema.optional(Wire.Timestamp),
    until: Schema.optional(Wire.Timestamp),
    cursor: Schema.optional(Schema.String),
    size: Schema.optional(Wire.Int32)
  })
)

/**
 * Walks every payment created in a period, however many there are: `size` 10 unless given, at most 1,000; the last 90
 * days unless `from` and `until` say otherwise. Each item carries its own cursor: pass that of the last item, and stop
 * at an empty page.
 *
 * `GET /payments-by-cursor`
 *
 * `Paging.stream(getAllPaymentsByCursor, input)` gives the items of all pages.
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/payment?v=v2#get%20%2Fpayments-by-cursor
 * @category endpoints
 * @since 0.1.0
 */
export const getAllPaymentsByCursor: Endpoint.CursorList<
  GetAllPaymentsByCursorInput,
  GetAllPaymentsByCursorResponse,
  GetAllPaymentsError,
  PaymentWithCursor,
  "cursor" | "size"
> = Endpoint.makeList({
  id: "getAllPaymentsByCursor",
  service: "Payments",
  method: "GET",
  path: "/payments-by-cursor",
  authorized: true,
  input: GetAllPaymentsByCursorInput,
  pathFields: [],
  queryFields: [],
  payload: "optional-query",
  storeId: [["storeId"]],
  format: "json",
  success: GetAllPaymentsByCursorResponse,
  errors: GetAllPaymentsError,
  list: {
    by: "cursor",
    item: PaymentWithCursor,
    items: "items",
    place: "cursor",
    from: ["cursor"],
    size: ["size"],
    largestPage: 1000
  }
})

/**
 * The body of `getAllPaymentEventsByCursor`.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface GetAllPaymentEventsByCursorBody {
  /**
   * The store to search, else the client's default; with neither, every store that a merchant-level credential sees.
   */
  readonly storeId?: string | undefined
  /** The earliest event to read; 90 days before `until` when left out. RFC 3339 on the wire. */
  readonly from?: DateTime.Utc | undefined
  /** The end of the span; now when left out. RFC 3339 on the wire. */
  readonly until?: DateTime.Utc | undefined
  /** Where to read on: the last item's cursor, nothing the first time. */
  readonly cursor?: string | undefined
  /** How many items to return; 10 when left out, at most 1000. */
  readonly size?: number | undefined
}

/**
 * The body of `getAllPaymentEventsByCursor`.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const GetAllPaymentEventsByCursorBody: Schema.Codec<
  GetAllPaymentEventsByCursorBody,
  GetAllPaymentEventsByCursorBodyEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String),
    from: Schema.optional(Wire.Timestamp),
    until: Schema.optional(Wire.Timestamp),
    cursor: Schema.optional(Schema.String),
    size: Schema.optional(Wire.Int32)
  })
)

/**
 * The event of a payment being cancelled in full.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface CancelledPaymentEvent {
  /** Which case of the union it is. */
  readonly type: "CANCELLED"
  /** The event's id. */
  readonly id: string
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** PortOne's id of the attempt to pay. */
  readonly transactionId: string
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** What it was paid with. */
  readonly method?: PaymentMethod
  /** The channel it went through; its `type` tells test from live. */
  readonly channel: SelectedChannel
  /** The channel group that the channel was chosen from. */
  readonly channelGroup?: ChannelGroupSummary
  /** The version of PortOne that it was made with. */
  readonly version: Wire.Open<PortOneVersion>
  /** The schedule that made the payment; only for scheduled payments. */
  readonly scheduleId?: string
  /** The webhooks sent about the payment. */
  readonly webhooks?: ReadonlyArray<PaymentWebhook>
  /** When the payment was requested. RFC 3339 on the wire. */
  readonly requestedAt: DateTime.Utc
  /** When it happened; the events' cursor goes by this. RFC 3339 on the wire. */
  readonly createdAt: DateTime.Utc
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** The payment's total, its tax parts, and what was discounted, paid and cancelled. */
  readonly totalAmount: PaymentAmount
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** The customer. */
  readonly customer: Customer
  /** Whether it counts as a cultural expense for the customer's income tax. */
  readonly isCulturalExpense?: boolean
  /** The delivery; only for escrow payments. */
  readonly escrow?: PaymentEscrow
  /** The products paid for. */
  readonly products?: ReadonlyArray<PaymentProduct>
  /** How many products the order has. */
  readonly productCount?: number
  /** The merchant's own data, kept as it is. */
  readonly customData?: string
  /** The country. */
  readonly country?: Wire.Open<Country>
  /** The PG's id of the transaction; KakaoPay's is its `tid`. */
  readonly pgTxId?: string
  /** The cash receipt. */
  readonly cashReceipt?: PaymentCashReceipt
  /** As known on approval; may be `ISSUED` with no `cashReceipt` where the PG gives no number. */
  readonly cashReceiptIssuanceStatus?: Wire.Open<CashReceiptIssuanceStatus>
  /** Where to see the receipt. */
  readonly receiptUrl?: string
  /** The cancellation. */
  readonly cancellation?: PaymentCancellation
  /** The promotion that was applied. */
  readonly promotionId?: string
  /** What the event moved, in minor units; negative for a cancellation. */
  readonly eventAmount: number
  /** Where the payment was requested from. Absent on records from before 2026-05-22. */
  readonly origin?: PaymentOrigin
}

/**
 * The event of a payment being cancelled in full.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const CancelledPaymentEvent: Schema.Codec<CancelledPaymentEvent, CancelledPaymentEventEncoded> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("CANCELLED"),
    id: Schema.String,
    paymentId: Schema.String,
    transactionId: Schema.String,
    merchantId: Schema.String,
    storeId: Schema.String,
    method: Schema.optionalKey(PaymentMethod),
    channel: SelectedChannel,
    channelGroup: Schema.optionalKey(ChannelGroupSummary),
    version: Wire.openEnum(PortOneVersion),
    scheduleId: Schema.optionalKey(Schema.String),
    webhooks: Schema.optionalKey(Schema.Array(PaymentWebhook)),
    requestedAt: Wire.Timestamp,
    createdAt: Wire.Timestamp,
    orderName: Schema.String,
    totalAmount: PaymentAmount,
    currency: Wire.openEnum(Currency),
    customer: Customer,
    isCulturalExpense: Schema.optionalKey(Schema.Boolean),
    escrow: Schema.optionalKey(PaymentEscrow),
    products: Schema.optionalKey(Schema.Array(PaymentProduct)),
    productCount: Schema.optionalKey(Wire.Int32),
    customData: Schema.optionalKey(Schema.String),
    country: Schema.optionalKey(Wire.openEnum(Country)),
    pgTxId: Schema.optionalKey(Schema.String),
    cashReceipt: Schema.optionalKey(PaymentCashReceipt),
    cashReceiptIssuanceStatus: Schema.optionalKey(Wire.openEnum(CashReceiptIssuanceStatus)),
    receiptUrl: Schema.optionalKey(Schema.String),
    cancellation: Schema.optionalKey(PaymentCancellation),
    promotionId: Schema.optionalKey(Schema.String),
    eventAmount: Wire.Int64,
    origin: Wire.usualKey(PaymentOrigin)
  })
)

/**
 * The event of a payment being paid.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface PaidPaymentEvent {
  /** Which case of the union it is. */
  readonly type: "PAID"
  /** The event's id. */
  readonly id: string
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** PortOne's id of the attempt to pay. */
  readonly transactionId: string
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** What it was paid with. */
  readonly method?: PaymentMethod
  /** The channel it went through; its `type` tells test from live. */
  readonly channel: SelectedChannel
  /** The channel group that the channel was chosen from. */
  readonly channelGroup?: ChannelGroupSummary
  /** The version of PortOne that it was made with. */
  readonly version: Wire.Open<PortOneVersion>
  /** The schedule that made the payment; only for scheduled payments. */
  readonly scheduleId?: string
  /** The webhooks sent about the payment. */
  readonly webhooks?: ReadonlyArray<PaymentWebhook>
  /** When the payment was requested. RFC 3339 on the wire. */
  readonly requestedAt: DateTime.Utc
  /** When it happened; the events' cursor goes by this. RFC 3339 on the wire. */
  readonly createdAt: DateTime.Utc
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** The payment's total, its tax parts, and what was discounted, paid and cancelled. */
  readonly totalAmount: PaymentAmount
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** The customer. */
  readonly customer: Customer
  /** Whether it counts as a cultural expense for the customer's income tax. */
  readonly isCulturalExpense?: boolean
  /** The delivery; only for escrow payments. */
  readonly escrow?: PaymentEscrow
  /** The products paid for. */
  readonly products?: ReadonlyArray<PaymentProduct>
  /** How many products the order has. */
  readonly productCount?: number
  /** The merchant's own data, kept as it is. */
  readonly customData?: string
  /** The country. */
  readonly country?: Wire.Open<Country>
  /** The PG's id of the transaction; KakaoPay's is its `tid`. */
  readonly pgTxId?: string
  /** The PG's answer as it came. */
  readonly pgResponse?: string
  /** The cash receipt. */
  readonly cashReceipt?: PaymentCashReceipt
  /** As known on approval; may be `ISSUED` with no `cashReceipt` where the PG gives no number. */
  readonly cashReceiptIssuanceStatus?: Wire.Open<CashReceiptIssuanceStatus>
  /** Where to see the receipt. */
  readonly receiptUrl?: string
  /** The customer's disputes over the payment. */
  readonly disputes: ReadonlyArray<Dispute>
  /** The promotion that was applied. */
  readonly promotionId?: string
  /** What the event moved, in minor units; negative for a cancellation. */
  readonly eventAmount: number
  /** Where the payment was requested from. Absent on records from before 2026-05-22. */
  readonly origin?: PaymentOrigin
}

/**
 * The event of a payment being paid.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const PaidPaymentEvent: Schema.Codec<PaidPaymentEvent, PaidPaymentEventEncoded> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("PAID"),
    id: Schema.String,
    paymentId: Schema.String,
    transactionId: Schema.String,
    merchantId: Schema.String,
    storeId: Schema.String,
    method: Schema.optionalKey(PaymentMethod),
    channel: SelectedChannel,
    channelGroup: Schema.optionalKey(ChannelGroupSummary),
    version: Wire.openEnum(PortOneVersion),
    scheduleId: Schema.optionalKey(Schema.String),
    webhooks: Schema.optionalKey(Schema.Array(PaymentWebhook)),
    requestedAt: Wire.Timestamp,
    createdAt: Wire.Timestamp,
    orderName: Schema.String,
    totalAmount: PaymentAmount,
    currency: Wire.openEnum(Currency),
    customer: Customer,
    isCulturalExpense: Schema.optionalKey(Schema.Boolean),
    escrow: Schema.optionalKey(PaymentEscrow),
    products: Schema.optionalKey(Schema.Array(PaymentProduct)),
    productCount: Schema.optionalKey(Wire.Int32),
    customData: Schema.optionalKey(Schema.String),
    country: Schema.optionalKey(Wire.openEnum(Country)),
    pgTxId: Schema.optionalKey(Schema.String),
    pgResponse: Schema.optionalKey(Schema.String),
    cashReceipt: Schema.optionalKey(PaymentCashReceipt),
    cashReceiptIssuanceStatus: Schema.optionalKey(Wire.openEnum(CashReceiptIssuanceStatus)),
    receiptUrl: Schema.optionalKey(Schema.String),
    disputes: Schema.Array(Dispute),
    promotionId: Schema.optionalKey(Schema.String),
    eventAmount: Wire.Int64,
    origin: Wire.usualKey(PaymentOrigin)
  })
)

/**
 * The event of a payment being cancelled in part.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface PartialCancelledPaymentEvent {
  /** Which case of the union it is. */
  readonly type: "PARTIAL_CANCELLED"
  /** The event's id. */
  readonly id: string
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** PortOne's id of the attempt to pay. */
  readonly transactionId: string
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** What it was paid with. */
  readonly method?: PaymentMethod
  /** The channel it went through; its `type` tells test from live. */
  readonly channel: SelectedChannel
  /** The channel group that the channel was chosen from. */
  readonly channelGroup?: ChannelGroupSummary
  /** The version of PortOne that it was made with. */
  readonly version: Wire.Open<PortOneVersion>
  /** The schedule that made the payment; only for scheduled payments. */
  readonly scheduleId?: string
  /** The webhooks sent about the payment. */
  readonly webhooks?: ReadonlyArray<PaymentWebhook>
  /** When the payment was requested. RFC 3339 on the wire. */
  readonly requestedAt: DateTime.Utc
  /** When it happened; the events' cursor goes by this. RFC 3339 on the wire. */
  readonly createdAt: DateTime.Utc
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** The payment's total, its tax parts, and what was discounted, paid and cancelled. */
  readonly totalAmount: PaymentAmount
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** The customer. */
  readonly customer: Customer
  /** Whether it counts as a cultural expense for the customer's income tax. */
  readonly isCulturalExpense?: boolean
  /** The delivery; only for escrow payments. */
  readonly escrow?: PaymentEscrow
  /** The products paid for. */
  readonly products?: ReadonlyArray<PaymentProduct>
  /** How many products the order has. */
  readonly productCount?: number
  /** The merchant's own data, kept as it is. */
  readonly customData?: string
  /** The country. */
  readonly country?: Wire.Open<Country>
  /** The PG's id of the transaction; KakaoPay's is its `tid`. */
  readonly pgTxId?: string
  /** The cash receipt. */
  readonly cashReceipt?: PaymentCashReceipt
  /** As known on approval; may be `ISSUED` with no `cashReceipt` where the PG gives no number. */
  readonly cashReceiptIssuanceStatus?: Wire.Open<CashReceiptIssuanceStatus>
  /** Where to see the receipt. */
  readonly receiptUrl?: string
  /** The cancellation. */
  readonly cancellation?: PaymentCancellation
  /** The promotion that was applied. */
  readonly promotionId?: string
  /** What the event moved, in minor units; negative for a cancellation. */
  readonly eventAmount: number
  /** Where the payment was requested from. Absent on records from before 2026-05-22. */
  readonly origin?: PaymentOrigin
}

/**
 * The event of a payment being cancelled in part.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const PartialCancelledPaymentEvent: Schema.Codec<
  PartialCancelledPaymentEvent,
  PartialCancelledPaymentEventEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("PARTIAL_CANCELLED"),
    id: Schema.String,
    paymentId: Schema.String,
    transactionId: Schema.String,
    merchantId: Schema.String,
    storeId: Schema.String,
    method: Schema.optionalKey(PaymentMethod),
    channel: SelectedChannel,
    channelGroup: Schema.optionalKey(ChannelGroupSummary),
    version: Wire.openEnum(PortOneVersion),
    scheduleId: Schema.optionalKey(Schema.String),
    webhooks: Schema.optionalKey(Schema.Array(PaymentWebhook)),
    requestedAt: Wire.Timestamp,
    createdAt: Wire.Timestamp,
    orderName: Schema.String,
    totalAmount: PaymentAmount,
    currency: Wire.openEnum(Currency),
    customer: Customer,
    isCulturalExpense: Schema.optionalKey(Schema.Boolean),
    escrow: Schema.optionalKey(PaymentEscrow),
    products: Schema.optionalKey(Schema.Array(PaymentProduct)),
    productCount: Schema.optionalKey(Wire.Int32),
    customData: Schema.optionalKey(Schema.String),
    country: Schema.optionalKey(Wire.openEnum(Country)),
    pgTxId: Schema.optionalKey(Schema.String),
    cashReceipt: Schema.optionalKey(PaymentCashReceipt),
    cashReceiptIssuanceStatus: Schema.optionalKey(Wire.openEnum(CashReceiptIssuanceStatus)),
    receiptUrl: Schema.optionalKey(Schema.String),
    cancellation: Schema.optionalKey(PaymentCancellation),
    promotionId: Schema.optionalKey(Schema.String),
    eventAmount: Wire.Int64,
    origin: Wire.usualKey(PaymentOrigin)
  })
)

/**
 * Something that happened to a payment: it was paid, or cancelled in part or in full.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "CANCELLED")`, or use
 * `PaymentEvent.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export type PaymentEvent =
  | CancelledPaymentEvent
  | PaidPaymentEvent
  | PartialCancelledPaymentEvent
  | Wire.Unrecognized<"type">

/**
 * Something that happened to a payment: it was paid, or cancelled in part or in full.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "CANCELLED")`, or use
 * `PaymentEvent.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const PaymentEvent: Wire.OpenUnion<PaymentEvent, PaymentEventEncoded, "type"> = Wire.openUnion("type", {
  CANCELLED: CancelledPaymentEvent,
  PAID: PaidPaymentEvent,
  PARTIAL_CANCELLED: PartialCancelledPaymentEvent
})

/**
 * A payment event, and the cursor that the next request continues from.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface PaymentEventWithCursor {
  /** The event. */
  readonly paymentEvent: PaymentEvent
  /** Where this item stands; pass the last one to read on. */
  readonly cursor: string
}

/**
 * A payment event, and the cursor that the next request continues from.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const PaymentEventWithCursor: Schema.Codec<PaymentEventWithCursor, PaymentEventWithCursorEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      paymentEvent: PaymentEvent,
      cursor: Schema.String
    })
)

/**
 * The answer of `getAllPaymentEventsByCursor`; no items mean the end.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface GetAllPaymentEventsByCursorResponse {
  /** What was found. */
  readonly items: ReadonlyArray<PaymentEventWithCursor>
}

/**
 * The answer of `getAllPaymentEventsByCursor`; no items mean the end.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const GetAllPaymentEventsByCursorResponse: Schema.Codec<
  GetAllPaymentEventsByCursorResponse,
  GetAllPaymentEventsByCursorResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    items: Schema.Array(PaymentEventWithCursor)
  })
)

/**
 * The documented errors of `getAllPaymentEventsByCursor`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type GetAllPaymentEventsError = ForbiddenError | InvalidRequestError | UnauthorizedError

/**
 * The documented errors of `getAllPaymentEventsByCursor`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const GetAllPaymentEventsError: DocumentedError.Union<GetAllPaymentEventsError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `getAllPaymentEventsByCursor`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface GetAllPaymentEventsByCursorInput {
  /**
   * The store to search, else the client's default; with neither, every store that a merchant-level credential sees.
   */
  readonly storeId?: string | undefined
  /** The earliest event to read; 90 days before `until` when left out. RFC 3339 on the wire. */
  readonly from?: DateTime.Utc | undefined
  /** The end of the span; now when left out. RFC 3339 on the wire. */
  readonly until?: DateTime.Utc | undefined
  /** Where to read on: the last item's cursor, nothing the first time. */
  readonly cursor?: string | undefined
  /** How many items to return; 10 when left out, at most 1000. */
  readonly size?: number | undefined
}

/**
 * The input of `getAllPaymentEventsByCursor`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const GetAllPaymentEventsByCursorInput: Schema.Codec<
  GetAllPaymentEventsByCursorInput,
  GetAllPaymentEventsByCursorInputEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String),
    from: Schema.optional(Wire.Timestamp),
    until: Schema.optional(Wire.Timestamp),
    cursor: Schema.optional(Schema.String),
    size: Schema.optional(Wire.Int32)
  })
)

/**
 * Walks every payment event created in a period: `size` 10 unless given, at most 1,000; the last 90 days unless `from`
 * and `until` say otherwise. Each item carries its own cursor: pass that of the last item, and stop at an empty page.
 *
 * `GET /payment-events-by-cursor`
 *
 * `Paging.stream(getAllPaymentEventsByCursor, input)` gives the items of all pages.
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/payment?v=v2#get%20%2Fpayment-events-by-cursor
 * @category endpoints
 * @since 0.1.0
 */
export const getAllPaymentEventsByCursor: Endpoint.CursorList<
  GetAllPaymentEventsByCursorInput,
  GetAllPaymentEventsByCursorResponse,
  GetAllPaymentEventsError,
  PaymentEventWithCursor,
  "cursor" | "size"
> = Endpoint.makeList({
  id: "getAllPaymentEventsByCursor",
  service: "Payments",
  method: "GET",
  path: "/payment-events-by-cursor",
  authorized: true,
  input: GetAllPaymentEventsByCursorInput,
  pathFields: [],
  queryFields: [],
  payload: "optional-query",
  storeId: [["storeId"]],
  format: "json",
  success: GetAllPaymentEventsByCursorResponse,
  errors: GetAllPaymentEventsError,
  list: {
    by: "cursor",
    item: PaymentEventWithCursor,
    items: "items",
    place: "cursor",
    from: ["cursor"],
    size: ["size"],
    largestPage: 1000
  }
})

/**
 * An attempt to pay that was paid and then cancelled in full.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface CancelledPaymentTransaction {
  /** Where it stands. */
  readonly status: "CANCELLED"
  /** The attempt's id, PortOne's `transactionId`; V1: the `imp_uid`. */
  readonly id: string
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** What it was paid with. */
  readonly method?: PaymentMethod
  /** The channel it went through; its `type` tells test from live. */
  readonly channel: SelectedChannel
  /** The channel group that the channel was chosen from. */
  readonly channelGroup?: ChannelGroupSummary
  /** The version of PortOne that it was made with. */
  readonly version: Wire.Open<PortOneVersion>
  /** The schedule that made the payment; only for scheduled payments. */
  readonly scheduleId?: string
  /** The billing key paid with; only for billing key payments. */
  readonly billingKey?: string
  /** The webhooks sent about the payment. */
  readonly webhooks?: ReadonlyArray<PaymentWebhook>
  /** When the payment was requested. RFC 3339 on the wire. */
  readonly requestedAt: DateTime.Utc
  /** When it last changed. RFC 3339 on the wire. */
  readonly updatedAt: DateTime.Utc
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusChangedAt: DateTime.Utc
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** The total, its tax parts, and what was discounted, paid and cancelled. */
  readonly amount: PaymentAmount
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** The customer. */
  readonly customer: Customer
  /** The promotion that was applied. */
  readonly promotionId?: string
  /** Whether it counts as a cultural expense for the customer's income tax. */
  readonly isCulturalExpense?: boolean
  /** The delivery; only for escrow payments. */
  readonly escrow?: PaymentEscrow
  /** The products paid for. */
  readonly products?: ReadonlyArray<PaymentProduct>
  /** How many products the order has. */
  readonly productCount?: number
  /** The merchant's own data, kept as it is. */
  readonly customData?: string
  /** The country. */
  readonly country?: Wire.Open<Country>
  /** When it was paid. RFC 3339 on the wire. */
  readonly paidAt?: DateTime.Utc
  /** The PG's id of the transaction; KakaoPay's is its `tid`. */
  readonly pgTxId?: string
  /** The cash receipt. */
  readonly cashReceipt?: PaymentCashReceipt
  /** As known on approval; may be `ISSUED` with no `cashReceipt` where the PG gives no number. */
  readonly cashReceiptIssuanceStatus?: Wire.Open<CashReceiptIssuanceStatus>
  /** Where to see the receipt. */
  readonly receiptUrl?: string
  /** Every cancellation of it, whatever came of it. */
  readonly cancellations: ReadonlyArray<PaymentCancellation>
  /** When it was cancelled. RFC 3339 on the wire. */
  readonly cancelledAt: DateTime.Utc
}

/**
 * An attempt to pay that was paid and then cancelled in full.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const CancelledPaymentTransaction: Schema.Codec<
  CancelledPaymentTransaction,
  CancelledPaymentTransactionEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    status: Schema.Literal("CANCELLED"),
    id: Schema.String,
    paymentId: Schema.String,
    merchantId: Schema.String,
    storeId: Schema.String,
    method: Schema.optionalKey(PaymentMethod),
    channel: SelectedChannel,
    channelGroup: Schema.optionalKey(ChannelGroupSummary),
    version: Wire.openEnum(PortOneVersion),
    scheduleId: Schema.optionalKey(Schema.String),
    billingKey: Schema.optionalKey(Schema.String),
    webhooks: Schema.optionalKey(Schema.Array(PaymentWebhook)),
    requestedAt: Wire.Timestamp,
    updatedAt: Wire.Timestamp,
    statusChangedAt: Wire.Timestamp,
    orderName: Schema.String,
    amount: PaymentAmount,
    currency: Wire.openEnum(Currency),
    customer: Customer,
    promotionId: Schema.optionalKey(Schema.String),
    isCulturalExpense: Schema.optionalKey(Schema.Boolean),
    escrow: Schema.optionalKey(PaymentEscrow),
    products: Schema.optionalKey(Schema.Array(PaymentProduct)),
    productCount: Schema.optionalKey(Wire.Int32),
    customData: Schema.optionalKey(Schema.String),
    country: Schema.optionalKey(Wire.openEnum(Country)),
    paidAt: Schema.optionalKey(Wire.Timestamp),
    pgTxId: Schema.optionalKey(Schema.String),
    cashReceipt: Schema.optionalKey(PaymentCashReceipt),
    cashReceiptIssuanceStatus: Schema.optionalKey(Wire.openEnum(CashReceiptIssuanceStatus)),
    receiptUrl: Schema.optionalKey(Schema.String),
    cancellations: Schema.Array(PaymentCancellation),
    cancelledAt: Wire.Timestamp
  })
)

/**
 * An attempt to pay that failed.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface FailedPaymentTransaction {
  /** Where it stands. */
  readonly status: "FAILED"
  /** The attempt's id, PortOne's `transactionId`; V1: the `imp_uid`. */
  readonly id: string
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** What it was paid with. */
  readonly method?: PaymentMethod
  /** The channel it went through; its `type` tells test from live. */
  readonly channel?: SelectedChannel
  /** The channel group that the channel was chosen from. */
  readonly channelGroup?: ChannelGroupSummary
  /** The version of PortOne that it was made with. */
  readonly version: Wire.Open<PortOneVersion>
  /** The schedule that made the payment; only for scheduled payments. */
  readonly scheduleId?: string
  /** The billing key paid with; only for billing key payments. */
  readonly billingKey?: string
  /** The webhooks sent about the payment. */
  readonly webhooks?: ReadonlyArray<PaymentWebhook>
  /** When the payment was requested. RFC 3339 on the wire. */
  readonly requestedAt: DateTime.Utc
  /** When it last changed. RFC 3339 on the wire. */
  readonly updatedAt: DateTime.Utc
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusChangedAt: DateTime.Utc
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** The total, its tax parts, and what was discounted, paid and cancelled. */
  readonly amount: PaymentAmount
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** The customer. */
  readonly customer: Customer
  /** The promotion that was applied. */
  readonly promotionId?: string
  /** Whether it counts as a cultural expense for the customer's income tax. */
  readonly isCulturalExpense?: boolean
  /** The delivery; only for escrow payments. */
  readonly escrow?: PaymentEscrow
  /** The products paid for. */
  readonly products?: ReadonlyArray<PaymentProduct>
  /** How many products the order has. */
  readonly productCount?: number
  /** The merchant's own data, kept as it is. */
  readonly customData?: string
  /** The country. */
  readonly country?: Wire.Open<Country>
  /** When it failed. RFC 3339 on the wire. */
  readonly failedAt: DateTime.Utc
  /** Why it failed. */
  readonly failure: PaymentFailure
}

/**
 * An attempt to pay that failed.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const FailedPaymentTransaction: Schema.Codec<FailedPaymentTransaction, FailedPaymentTransactionEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      status: Schema.Literal("FAILED"),
      id: Schema.String,
      paymentId: Schema.String,
      merchantId: Schema.String,
      storeId: Schema.String,
      method: Schema.optionalKey(PaymentMethod),
      channel: Schema.optionalKey(SelectedChannel),
      channelGroup: Schema.optionalKey(ChannelGroupSummary),
      version: Wire.openEnum(PortOneVersion),
      scheduleId: Schema.optionalKey(Schema.String),
      billingKey: Schema.optionalKey(Schema.String),
      webhooks: Schema.optionalKey(Schema.Array(PaymentWebhook)),
      requestedAt: Wire.Timestamp,
      updatedAt: Wire.Timestamp,
      statusChangedAt: Wire.Timestamp,
      orderName: Schema.String,
      amount: PaymentAmount,
      currency: Wire.openEnum(Currency),
      customer: Customer,
      promotionId: Schema.optionalKey(Schema.String),
      isCulturalExpense: Schema.optionalKey(Schema.Boolean),
      escrow: Schema.optionalKey(PaymentEscrow),
      products: Schema.optionalKey(Schema.Array(PaymentProduct)),
      productCount: Schema.optionalKey(Wire.Int32),
      customData: Schema.optionalKey(Schema.String),
      country: Schema.optionalKey(Wire.openEnum(Country)),
      failedAt: Wire.Timestamp,
      failure: PaymentFailure
    })
  )

/**
 * An attempt to pay that succeeded.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface PaidPaymentTransaction {
  /** Where it stands. */
  readonly status: "PAID"
  /** The attempt's id, PortOne's `transactionId`; V1: the `imp_uid`. */
  readonly id: string
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** What it was paid with. */
  readonly method?: PaymentMethod
  /** The channel it went through; its `type` tells test from live. */
  readonly channel: SelectedChannel
  /** The channel group that the channel was chosen from. */
  readonly channelGroup?: ChannelGroupSummary
  /** The version of PortOne that it was made with. */
  readonly version: Wire.Open<PortOneVersion>
  /** The schedule that made the payment; only for scheduled payments. */
  readonly scheduleId?: string
  /** The billing key paid with; only for billing key payments. */
  readonly billingKey?: string
  /** The webhooks sent about the payment. */
  readonly webhooks?: ReadonlyArray<PaymentWebhook>
  /** When the payment was requested. RFC 3339 on the wire. */
  readonly requestedAt: DateTime.Utc
  /** When it last changed. RFC 3339 on the wire. */
  readonly updatedAt: DateTime.Utc
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusChangedAt: DateTime.Utc
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** The total, its tax parts, and what was discounted, paid and cancelled. */
  readonly amount: PaymentAmount
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** The customer. */
  readonly customer: Customer
  /** The promotion that was applied. */
  readonly promotionId?: string
  /** Whether it counts as a cultural expense for the customer's income tax. */
  readonly isCulturalExpense?: boolean
  /** The delivery; only for escrow payments. */
  readonly escrow?: PaymentEscrow
  /** The products paid for. */
  readonly products?: ReadonlyArray<PaymentProduct>
  /** How many products the order has. */
  readonly productCount?: number
  /** The merchant's own data, kept as it is. */
  readonly customData?: string
  /** The country. */
  readonly country?: Wire.Open<Country>
  /** When it was paid. RFC 3339 on the wire. */
  readonly paidAt: DateTime.Utc
  /** The PG's id of the transaction; KakaoPay's is its `tid`. */
  readonly pgTxId?: string
  /** The PG's answer as it came. */
  readonly pgResponse?: string
  /** The cash receipt. */
  readonly cashReceipt?: PaymentCashReceipt
  /** As known on approval; may be `ISSUED` with no `cashReceipt` where the PG gives no number. */
  readonly cashReceiptIssuanceStatus?: Wire.Open<CashReceiptIssuanceStatus>
  /** Where to see the receipt. */
  readonly receiptUrl?: string
}

/**
 * An attempt to pay that succeeded.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const PaidPaymentTransaction: Schema.Codec<PaidPaymentTransaction, PaidPaymentTransactionEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      status: Schema.Literal("PAID"),
      id: Schema.String,
      paymentId: Schema.String,
      merchantId: Schema.String,
      storeId: Schema.String,
      method: Schema.optionalKey(PaymentMethod),
      channel: SelectedChannel,
      channelGroup: Schema.optionalKey(ChannelGroupSummary),
      version: Wire.openEnum(PortOneVersion),
      scheduleId: Schema.optionalKey(Schema.String),
      billingKey: Schema.optionalKey(Schema.String),
      webhooks: Schema.optionalKey(Schema.Array(PaymentWebhook)),
      requestedAt: Wire.Timestamp,
      updatedAt: Wire.Timestamp,
      statusChangedAt: Wire.Timestamp,
      orderName: Schema.String,
      amount: PaymentAmount,
      currency: Wire.openEnum(Currency),
      customer: Customer,
      promotionId: Schema.optionalKey(Schema.String),
      isCulturalExpense: Schema.optionalKey(Schema.Boolean),
      escrow: Schema.optionalKey(PaymentEscrow),
      products: Schema.optionalKey(Schema.Array(PaymentProduct)),
      productCount: Schema.optionalKey(Wire.Int32),
      customData: Schema.optionalKey(Schema.String),
      country: Schema.optionalKey(Wire.openEnum(Country)),
      paidAt: Wire.Timestamp,
      pgTxId: Schema.optionalKey(Schema.String),
      pgResponse: Schema.optionalKey(Schema.String),
      cashReceipt: Schema.optionalKey(PaymentCashReceipt),
      cashReceiptIssuanceStatus: Schema.optionalKey(Wire.openEnum(CashReceiptIssuanceStatus)),
      receiptUrl: Schema.optionalKey(Schema.String)
    })
)

/**
 * An attempt to pay that was paid and then cancelled in part.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface PartialCancelledPaymentTransaction {
  /** Where it stands. */
  readonly status: "PARTIAL_CANCELLED"
  /** The attempt's id, PortOne's `transactionId`; V1: the `imp_uid`. */
  readonly id: string
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** What it was paid with. */
  readonly method?: PaymentMethod
  /** The channel it went through; its `type` tells test from live. */
  readonly channel: SelectedChannel
  /** The channel group that the channel was chosen from. */
  readonly channelGroup?: ChannelGroupSummary
  /** The version of PortOne that it was made with. */
  readonly version: Wire.Open<PortOneVersion>
  /** The schedule that made the payment; only for scheduled payments. */
  readonly scheduleId?: string
  /** The billing key paid with; only for billing key payments. */
  readonly billingKey?: string
  /** The webhooks sent about the payment. */
  readonly webhooks?: ReadonlyArray<PaymentWebhook>
  /** When the payment was requested. RFC 3339 on the wire. */
  readonly requestedAt: DateTime.Utc
  /** When it last changed. RFC 3339 on the wire. */
  readonly updatedAt: DateTime.Utc
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusChangedAt: DateTime.Utc
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** The total, its tax parts, and what was discounted, paid and cancelled. */
  readonly amount: PaymentAmount
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** The customer. */
  readonly customer: Customer
  /** The promotion that was applied. */
  readonly promotionId?: string
  /** Whether it counts as a cultural expense for the customer's income tax. */
  readonly isCulturalExpense?: boolean
  /** The delivery; only for escrow payments. */
  readonly escrow?: PaymentEscrow
  /** The products paid for. */
  readonly products?: ReadonlyArray<PaymentProduct>
  /** How many products the order has. */
  readonly productCount?: number
  /** The merchant's own data, kept as it is. */
  readonly customData?: string
  /** The country. */
  readonly country?: Wire.Open<Country>
  /** When it was paid. RFC 3339 on the wire. */
  readonly paidAt?: DateTime.Utc
  /** The PG's id of the transaction; KakaoPay's is its `tid`. */
  readonly pgTxId?: string
  /** The cash receipt. */
  readonly cashReceipt?: PaymentCashReceipt
  /** As known on approval; may be `ISSUED` with no `cashReceipt` where the PG gives no number. */
  readonly cashReceiptIssuanceStatus?: Wire.Open<CashReceiptIssuanceStatus>
  /** Where to see the receipt. */
  readonly receiptUrl?: string
  /** Every cancellation of it, whatever came of it. */
  readonly cancellations: ReadonlyArray<PaymentCancellation>
  /** When it was cancelled. RFC 3339 on the wire. */
  readonly cancelledAt: DateTime.Utc
}

/**
 * An attempt to pay that was paid and then cancelled in part.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const PartialCancelledPaymentTransaction: Schema.Codec<
  PartialCancelledPaymentTransaction,
  PartialCancelledPaymentTransactionEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    status: Schema.Literal("PARTIAL_CANCELLED"),
    id: Schema.String,
    paymentId: Schema.String,
    merchantId: Schema.String,
    storeId: Schema.String,
    method: Schema.optionalKey(PaymentMethod),
    channel: SelectedChannel,
    channelGroup: Schema.optionalKey(ChannelGroupSummary),
    version: Wire.openEnum(PortOneVersion),
    scheduleId: Schema.optionalKey(Schema.String),
    billingKey: Schema.optionalKey(Schema.String),
    webhooks: Schema.optionalKey(Schema.Array(PaymentWebhook)),
    requestedAt: Wire.Timestamp,
    updatedAt: Wire.Timestamp,
    statusChangedAt: Wire.Timestamp,
    orderName: Schema.String,
    amount: PaymentAmount,
    currency: Wire.openEnum(Currency),
    customer: Customer,
    promotionId: Schema.optionalKey(Schema.String),
    isCulturalExpense: Schema.optionalKey(Schema.Boolean),
    escrow: Schema.optionalKey(PaymentEscrow),
    products: Schema.optionalKey(Schema.Array(PaymentProduct)),
    productCount: Schema.optionalKey(Wire.Int32),
    customData: Schema.optionalKey(Schema.String),
    country: Schema.optionalKey(Wire.openEnum(Country)),
    paidAt: Schema.optionalKey(Wire.Timestamp),
    pgTxId: Schema.optionalKey(Schema.String),
    cashReceipt: Schema.optionalKey(PaymentCashReceipt),
    cashReceiptIssuanceStatus: Schema.optionalKey(Wire.openEnum(CashReceiptIssuanceStatus)),
    receiptUrl: Schema.optionalKey(Schema.String),
    cancellations: Schema.Array(PaymentCancellation),
    cancelledAt: Wire.Timestamp
  })
)

/**
 * An attempt to pay that waits for the PG to finish it.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface PayPendingPaymentTransaction {
  /** Where it stands. */
  readonly status: "PAY_PENDING"
  /** The attempt's id, PortOne's `transactionId`; V1: the `imp_uid`. */
  readonly id: string
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** What it was paid with. */
  readonly method?: PaymentMethod
  /** The channel it went through; its `type` tells test from live. */
  readonly channel: SelectedChannel
  /** The channel group that the channel was chosen from. */
  readonly channelGroup?: ChannelGroupSummary
  /** The version of PortOne that it was made with. */
  readonly version: Wire.Open<PortOneVersion>
  /** The schedule that made the payment; only for scheduled payments. */
  readonly scheduleId?: string
  /** The billing key paid with; only for billing key payments. */
  readonly billingKey?: string
  /** The webhooks sent about the payment. */
  readonly webhooks?: ReadonlyArray<PaymentWebhook>
  /** When the payment was requested. RFC 3339 on the wire. */
  readonly requestedAt: DateTime.Utc
  /** When it last changed. RFC 3339 on the wire. */
  readonly updatedAt: DateTime.Utc
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusChangedAt: DateTime.Utc
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** The total, its tax parts, and what was discounted, paid and cancelled. */
  readonly amount: PaymentAmount
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** The customer. */
  readonly customer: Customer
  /** The promotion that was applied. */
  readonly promotionId?: string
  /** Whether it counts as a cultural expense for the customer's income tax. */
  readonly isCulturalExpense?: boolean
  /** The delivery; only for escrow payments. */
  readonly escrow?: PaymentEscrow
  /** The products paid for. */
  readonly products?: ReadonlyArray<PaymentProduct>
  /** How many products the order has. */
  readonly productCount?: number
  /** The merchant's own data, kept as it is. */
  readonly customData?: string
  /** The country. */
  readonly country?: Wire.Open<Country>
  /** The PG's id of the transaction; KakaoPay's is its `tid`. */
  readonly pgTxId?: string
}

/**
 * An attempt to pay that waits for the PG to finish it.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const PayPendingPaymentTransaction: Schema.Codec<
  PayPendingPaymentTransaction,
  PayPendingPaymentTransactionEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    status: Schema.Literal("PAY_PENDING"),
    id: Schema.String,
    paymentId: Schema.String,
    merchantId: Schema.String,
    storeId: Schema.String,
    method: Schema.optionalKey(PaymentMethod),
    channel: SelectedChannel,
    channelGroup: Schema.optionalKey(ChannelGroupSummary),
    version: Wire.openEnum(PortOneVersion),
    scheduleId: Schema.optionalKey(Schema.String),
    billingKey: Schema.optionalKey(Schema.String),
    webhooks: Schema.optionalKey(Schema.Array(PaymentWebhook)),
    requestedAt: Wire.Timestamp,
    updatedAt: Wire.Timestamp,
    statusChangedAt: Wire.Timestamp,
    orderName: Schema.String,
    amount: PaymentAmount,
    currency: Wire.openEnum(Currency),
    customer: Customer,
    promotionId: Schema.optionalKey(Schema.String),
    isCulturalExpense: Schema.optionalKey(Schema.Boolean),
    escrow: Schema.optionalKey(PaymentEscrow),
    products: Schema.optionalKey(Schema.Array(PaymentProduct)),
    productCount: Schema.optionalKey(Wire.Int32),
    customData: Schema.optionalKey(Schema.String),
    country: Schema.optionalKey(Wire.openEnum(Country)),
    pgTxId: Schema.optionalKey(Schema.String)
  })
)

/**
 * An attempt to pay that has begun and not ended.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface ReadyPaymentTransaction {
  /** Where it stands. */
  readonly status: "READY"
  /** The attempt's id, PortOne's `transactionId`; V1: the `imp_uid`. */
  readonly id: string
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** What it was paid with. */
  readonly method?: PaymentMethod
  /** The channel it went through; its `type` tells test from live. */
  readonly channel?: SelectedChannel
  /** The channel group that the channel was chosen from. */
  readonly channelGroup?: ChannelGroupSummary
  /** The version of PortOne that it was made with. */
  readonly version: Wire.Open<PortOneVersion>
  /** The schedule that made the payment; only for scheduled payments. */
  readonly scheduleId?: string
  /** The billing key paid with; only for billing key payments. */
  readonly billingKey?: string
  /** The webhooks sent about the payment. */
  readonly webhooks?: ReadonlyArray<PaymentWebhook>
  /** When the payment was requested. RFC 3339 on the wire. */
  readonly requestedAt: DateTime.Utc
  /** When it last changed. RFC 3339 on the wire. */
  readonly updatedAt: DateTime.Utc
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusChangedAt: DateTime.Utc
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** The total, its tax parts, and what was discounted, paid and cancelled. */
  readonly amount: PaymentAmount
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** The customer. */
  readonly customer: Customer
  /** The promotion that was applied. */
  readonly promotionId?: string
  /** Whether it counts as a cultural expense for the customer's income tax. */
  readonly isCulturalExpense?: boolean
  /** The delivery; only for escrow payments. */
  readonly escrow?: PaymentEscrow
  /** The products paid for. */
  readonly products?: ReadonlyArray<PaymentProduct>
  /** How many products the order has. */
  readonly productCount?: number
  /** The merchant's own data, kept as it is. */
  readonly customData?: string
  /** The country. */
  readonly country?: Wire.Open<Country>
}

/**
 * An attempt to pay that has begun and not ended.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const ReadyPaymentTransaction: Schema.Codec<ReadyPaymentTransaction, ReadyPaymentTransactionEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      status: Schema.Literal("READY"),
      id: Schema.String,
      paymentId: Schema.String,
      merchantId: Schema.String,
      storeId: Schema.String,
      method: Schema.optionalKey(PaymentMethod),
      channel: Schema.optionalKey(SelectedChannel),
      channelGroup: Schema.optionalKey(ChannelGroupSummary),
      version: Wire.openEnum(PortOneVersion),
      scheduleId: Schema.optionalKey(Schema.String),
      billingKey: Schema.optionalKey(Schema.String),
      webhooks: Schema.optionalKey(Schema.Array(PaymentWebhook)),
      requestedAt: Wire.Timestamp,
      updatedAt: Wire.Timestamp,
      statusChangedAt: Wire.Timestamp,
      orderName: Schema.String,
      amount: PaymentAmount,
      currency: Wire.openEnum(Currency),
      customer: Customer,
      promotionId: Schema.optionalKey(Schema.String),
      isCulturalExpense: Schema.optionalKey(Schema.Boolean),
      escrow: Schema.optionalKey(PaymentEscrow),
      products: Schema.optionalKey(Schema.Array(PaymentProduct)),
      productCount: Schema.optionalKey(Wire.Int32),
      customData: Schema.optionalKey(Schema.String),
      country: Schema.optionalKey(Wire.openEnum(Country))
    })
)

/**
 * An attempt to pay that waits for a deposit into its virtual account.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface VirtualAccountIssuedPaymentTransaction {
  /** Where it stands. */
  readonly status: "VIRTUAL_ACCOUNT_ISSUED"
  /** The attempt's id, PortOne's `transactionId`; V1: the `imp_uid`. */
  readonly id: string
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** What it was paid with. */
  readonly method?: PaymentMethod
  /** The channel it went through; its `type` tells test from live. */
  readonly channel: SelectedChannel
  /** The channel group that the channel was chosen from. */
  readonly channelGroup?: ChannelGroupSummary
  /** The version of PortOne that it was made with. */
  readonly version: Wire.Open<PortOneVersion>
  /** The schedule that made the payment; only for scheduled payments. */
  readonly scheduleId?: string
  /** The billing key paid with; only for billing key payments. */
  readonly billingKey?: string
  /** The webhooks sent about the payment. */
  readonly webhooks?: ReadonlyArray<PaymentWebhook>
  /** When the payment was requested. RFC 3339 on the wire. */
  readonly requestedAt: DateTime.Utc
  /** When it last changed. RFC 3339 on the wire. */
  readonly updatedAt: DateTime.Utc
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusChangedAt: DateTime.Utc
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** The total, its tax parts, and what was discounted, paid and cancelled. */
  readonly amount: PaymentAmount
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** The customer. */
  readonly customer: Customer
  /** The promotion that was applied. */
  readonly promotionId?: string
  /** Whether it counts as a cultural expense for the customer's income tax. */
  readonly isCulturalExpense?: boolean
  /** The delivery; only for escrow payments. */
  readonly escrow?: PaymentEscrow
  /** The products paid for. */
  readonly products?: ReadonlyArray<PaymentProduct>
  /** How many products the order has. */
  readonly productCount?: number
  /** The merchant's own data, kept as it is. */
  readonly customData?: string
  /** The country. */
  readonly country?: Wire.Open<Country>
  /** The PG's id of the transaction; KakaoPay's is its `tid`. */
  readonly pgTxId?: string
}

/**
 * An attempt to pay that waits for a deposit into its virtual account.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const VirtualAccountIssuedPaymentTransaction: Schema.Codec<
  VirtualAccountIssuedPaymentTransaction,
  VirtualAccountIssuedPaymentTransactionEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    status: Schema.Literal("VIRTUAL_ACCOUNT_ISSUED"),
    id: Schema.String,
    paymentId: Schema.String,
    merchantId: Schema.String,
    storeId: Schema.String,
    method: Schema.optionalKey(PaymentMethod),
    channel: SelectedChannel,
    channelGroup: Schema.optionalKey(ChannelGroupSummary),
    version: Wire.openEnum(PortOneVersion),
    scheduleId: Schema.optionalKey(Schema.String),
    billingKey: Schema.optionalKey(Schema.String),
    webhooks: Schema.optionalKey(Schema.Array(PaymentWebhook)),
    requestedAt: Wire.Timestamp,
    updatedAt: Wire.Timestamp,
    statusChangedAt: Wire.Timestamp,
    orderName: Schema.String,
    amount: PaymentAmount,
    currency: Wire.openEnum(Currency),
    customer: Customer,
    promotionId: Schema.optionalKey(Schema.String),
    isCulturalExpense: Schema.optionalKey(Schema.Boolean),
    escrow: Schema.optionalKey(PaymentEscrow),
    products: Schema.optionalKey(Schema.Array(PaymentProduct)),
    productCount: Schema.optionalKey(Wire.Int32),
    customData: Schema.optionalKey(Schema.String),
    country: Schema.optionalKey(Wire.openEnum(Country)),
    pgTxId: Schema.optionalKey(Schema.String)
  })
)

/**
 * An attempt to pay, in one of its statuses; one payment can have several.
 *
 * Each case has fields of its own: compare `status` before you read them, as in `if (it.status === "CANCELLED")`, or
 * use `PaymentTransaction.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export type PaymentTransaction =
  | CancelledPaymentTransaction
  | FailedPaymentTransaction
  | PaidPaymentTransaction
  | PartialCancelledPaymentTransaction
  | PayPendingPaymentTransaction
  | ReadyPaymentTransaction
  | VirtualAccountIssuedPaymentTransaction
  | Wire.Unrecognized<"status">

/**
 * An attempt to pay, in one of its statuses; one payment can have several.
 *
 * Each case has fields of its own: compare `status` before you read them, as in `if (it.status === "CANCELLED")`, or
 * use `PaymentTransaction.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const PaymentTransaction: Wire.OpenUnion<PaymentTransaction, PaymentTransactionEncoded, "status"> =
  Wire.openUnion("status", {
    CANCELLED: CancelledPaymentTransaction,
    FAILED: FailedPaymentTransaction,
    PAID: PaidPaymentTransaction,
    PARTIAL_CANCELLED: PartialCancelledPaymentTransaction,
    PAY_PENDING: PayPendingPaymentTransaction,
    READY: ReadyPaymentTransaction,
    VIRTUAL_ACCOUNT_ISSUED: VirtualAccountIssuedPaymentTransaction
  })

/**
 * Every attempt to pay one payment.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface GetPaymentTransactionsResponse {
  /** The attempts to pay. */
  readonly items: ReadonlyArray<PaymentTransaction>
}

/**
 * Every attempt to pay one payment.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const GetPaymentTransactionsResponse: Schema.Codec<
  GetPaymentTransactionsResponse,
  GetPaymentTransactionsResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    items: Schema.Array(PaymentTransaction)
  })
)

/**
 * The documented errors of `getPaymentTransactions`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type GetPaymentTransactionsError =
  | ForbiddenError
  | InvalidRequestError
  | PaymentNotFoundError
  | UnauthorizedError

/**
 * The documented errors of `getPaymentTransactions`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const GetPaymentTransactionsError: DocumentedError.Union<GetPaymentTransactionsError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PaymentNotFoundError,
  UnauthorizedError
])

/**
 * The input of `getPaymentTransactions`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface GetPaymentTransactionsInput {
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
}

/**
 * The input of `getPaymentTransactions`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const GetPaymentTransactionsInput: Schema.Codec<GetPaymentTransactionsInput> = Wire.lazy(() =>
  Schema.Struct({
    paymentId: Schema.String,
    storeId: Schema.optional(Schema.String)
  })
)

/**
 * Lists every attempt made under a payment id, those that failed too.
 *
 * `GET /payments/{paymentId}/transactions`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PaymentNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/payment?v=v2#get%20%2Fpayments%2F%7BpaymentId%7D%2Ftransactions
 * @category endpoints
 * @since 0.1.0
 */
export const getPaymentTransactions: Endpoint.Endpoint<
  GetPaymentTransactionsInput,
  GetPaymentTransactionsResponse,
  GetPaymentTransactionsError
> = Endpoint.make({
  id: "getPaymentTransactions",
  service: "Payments",
  method: "GET",
  path: "/payments/{paymentId}/transactions",
  authorized: true,
  input: GetPaymentTransactionsInput,
  pathFields: ["paymentId"],
  queryFields: ["storeId"],
  payload: "none",
  storeId: [["storeId"]],
  format: "json",
  success: GetPaymentTransactionsResponse,
  errors: GetPaymentTransactionsError
})

/**
 * The body of `payWithBillingKey`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface BillingKeyPaymentInput {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** The billing key to pay with. */
  readonly billingKey: string
  /** Which channel to use when the billing key was issued for several. */
  readonly channelKey?: string | undefined
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** The customer. */
  readonly customer?: CustomerInput | undefined
  /** The merchant's own data, kept as it is. */
  readonly customData?: string | undefined
  /** The total and its tax parts. */
  readonly amount: PaymentAmountInput
  /** The currency, as its ISO 4217 code. */
  readonly currency: Currency
  /** Over how many months a card payment is spread. */
  readonly installmentMonth?: number | undefined
  /** Whether the merchant bears the interest on instalments. */
  readonly useFreeInterestFromMerchant?: boolean | undefined
  /** Whether to use card points. */
  readonly useCardPoint?: boolean | undefined
  /** The cash receipt to issue; only for NAVER Pay points through NICE Payments, and on application. */
  readonly cashReceipt?: CashReceiptInput | undefined
  /** The country that the payment is made in. */
  readonly country?: Country | undefined
  /** Where to send webhooks about this payment, in place of the store's; an empty array is ignored. */
  readonly noticeUrls?: ReadonlyArray<string> | undefined
  /** The products paid for; none when left out. */
  readonly products?: ReadonlyArray<PaymentProduct> | undefined
  /** How many products the order has. */
  readonly productCount?: number | undefined
  /** Whether goods or something without physical form is sold. */
  readonly productType?: PaymentProductType | undefined
  /** Where the goods go. */
  readonly shippingAddress?: SeparatedAddressInput | undefined
  /** The promotion to apply. */
  readonly promotionId?: string | undefined
  /** The language of the payment page; Eximbay requires it. */
  readonly locale?: Locale | undefined
  /** Parameters of the PG's own; they reach it unchanged. Passed on as it is. */
  readonly bypass?: Wire.FreeForm | undefined
  /** True sends no webhook on success; one set off from outside, as by a deposit, is still sent. */
  readonly skipWebhook?: boolean | undefined
}

/**
 * The body of `payWithBillingKey`.
 *
 * @category requests
 * @since 0.1.0
 */
export const BillingKeyPaymentInput: Schema.Codec<BillingKeyPaymentInput> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String),
    billingKey: Schema.String,
    channelKey: Schema.optional(Schema.String),
    orderName: Schema.String,
    customer: Schema.optional(CustomerInput),
    customData: Schema.optional(Schema.String),
    amount: PaymentAmountInput,
    currency: Currency,
    installmentMonth: Schema.optional(Wire.Int32),
    useFreeInterestFromMerchant: Schema.optional(Schema.Boolean),
    useCardPoint: Schema.optional(Schema.Boolean),
    cashReceipt: Schema.optional(CashReceiptInput),
    country: Schema.optional(Country),
    noticeUrls: Schema.optional(Schema.Array(Schema.String)),
    products: Schema.optional(Schema.Array(PaymentProduct)),
    productCount: Schema.optional(Wire.Int32),
    productType: Schema.optional(PaymentProductType),
    shippingAddress: Schema.optional(SeparatedAddressInput),
    promotionId: Schema.optional(Schema.String),
    locale: Schema.optional(Locale),
    bypass: Schema.optional(Wire.FreeForm),
    skipWebhook: Schema.optional(Schema.Boolean)
  })
)

/**
 * A payment made with a billing key: the PG's id of it, and when it was paid.
 *
 * @category answers
 * @since 0.1.0
 */
export interface BillingKeyPaymentSummary {
  /** The PG's id of the transaction; KakaoPay's is its `tid`. */
  readonly pgTxId: string
  /** When it was paid. RFC 3339 on the wire. */
  readonly paidAt: DateTime.Utc
}

/**
 * A payment made with a billing key: the PG's id of it, and when it was paid.
 *
 * @category answers
 * @since 0.1.0
 */
export const BillingKeyPaymentSummary: Schema.Codec<BillingKeyPaymentSummary, BillingKeyPaymentSummaryEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      pgTxId: Schema.String,
      paidAt: Wire.Timestamp
    })
  )

/**
 * The answer of `payWithBillingKey`: the payment in short.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PayWithBillingKeyResponse {
  /** The payment. */
  readonly payment: BillingKeyPaymentSummary
}

/**
 * The answer of `payWithBillingKey`: the payment in short.
 *
 * @category answers
 * @since 0.1.0
 */
export const PayWithBillingKeyResponse: Schema.Codec<PayWithBillingKeyResponse, PayWithBillingKeyResponseEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      payment: BillingKeyPaymentSummary
    })
  )

/**
 * The payment id has been paid already. Read the payment before charging under a new id.
 *
 * `ALREADY_PAID`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class AlreadyPaidError extends DocumentedError.make<AlreadyPaidError, {}, AlreadyPaidErrorEncoded>()(
  "AlreadyPaidError",
  {
    type: "ALREADY_PAID",
    status: 409,
    summary: "The payment id has been paid already. Read the payment before charging under a new id."
  }
) {}

/**
 * The promotion's discount is as much as the amount to pay, or more. Charge without the promotion, or more.
 *
 * `DISCOUNT_AMOUNT_EXCEEDS_TOTAL_AMOUNT`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class DiscountAmountExceedsTotalAmountError extends DocumentedError.make<
  DiscountAmountExceedsTotalAmountError,
  {},
  DiscountAmountExceedsTotalAmountErrorEncoded
>()("DiscountAmountExceedsTotalAmountError", {
  type: "DISCOUNT_AMOUNT_EXCEEDS_TOTAL_AMOUNT",
  status: 400,
  summary: "The promotion's discount is as much as the amount to pay, or more. Charge without the promotion, or more."
}) {}

/**
 * The promotion is not for this way of paying. Charge without it, or in the way that it names.
 *
 * `PROMOTION_PAY_METHOD_DOES_NOT_MATCH`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PromotionPayMethodDoesNotMatchError extends DocumentedError.make<
  PromotionPayMethodDoesNotMatchError,
  {},
  PromotionPayMethodDoesNotMatchErrorEncoded
>()("PromotionPayMethodDoesNotMatchError", {
  type: "PROMOTION_PAY_METHOD_DOES_NOT_MATCH",
  status: 400,
  summary: "The promotion is not for this way of paying. Charge without it, or in the way that it names."
}) {}

/**
 * The documented errors of `payWithBillingKey`.
 *
 * @category errors
 * @since 0.1.0
 */
export type PayWithBillingKeyError =
  | AlreadyPaidError
  | BillingKeyAlreadyDeletedError
  | BillingKeyNotFoundError
  | ChannelNotFoundError
  | DiscountAmountExceedsTotalAmountError
  | ForbiddenError
  | InvalidRequestError
  | MaxTransactionCountReachedError
  | PaymentScheduleAlreadyExistsError
  | PgProviderError
  | PromotionPayMethodDoesNotMatchError
  | SumOfPartsExceedsTotalAmountError
  | UnauthorizedError

/**
 * The documented errors of `payWithBillingKey`.
 *
 * @category errors
 * @since 0.1.0
 */
export const PayWithBillingKeyError: DocumentedError.Union<PayWithBillingKeyError> = DocumentedError.union([
  AlreadyPaidError,
  BillingKeyAlreadyDeletedError,
  BillingKeyNotFoundError,
  ChannelNotFoundError,
  DiscountAmountExceedsTotalAmountError,
  ForbiddenError,
  InvalidRequestError,
  MaxTransactionCountReachedError,
  PaymentScheduleAlreadyExistsError,
  PgProviderError,
  PromotionPayMethodDoesNotMatchError,
  SumOfPartsExceedsTotalAmountError,
  UnauthorizedError
])

/**
 * The input of `payWithBillingKey`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface PayWithBillingKeyInput {
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** The billing key to pay with. */
  readonly billingKey: string
  /** Which channel to use when the billing key was issued for several. */
  readonly channelKey?: string | undefined
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** The customer. */
  readonly customer?: CustomerInput | undefined
  /** The merchant's own data, kept as it is. */
  readonly customData?: string | undefined
  /** The total and its tax parts. */
  readonly amount: PaymentAmountInput
  /** The currency, as its ISO 4217 code. */
  readonly currency: Currency
  /** Over how many months a card payment is spread. */
  readonly installmentMonth?: number | undefined
  /** Whether the merchant bears the interest on instalments. */
  readonly useFreeInterestFromMerchant?: boolean | undefined
  /** Whether to use card points. */
  readonly useCardPoint?: boolean | undefined
  /** The cash receipt to issue; only for NAVER Pay points through NICE Payments, and on application. */
  readonly cashReceipt?: CashReceiptInput | undefined
  /** The country that the payment is made in. */
  readonly country?: Country | undefined
  /** Where to send webhooks about this payment, in place of the store's; an empty array is ignored. */
  readonly noticeUrls?: ReadonlyArray<string> | undefined
  /** The products paid for; none when left out. */
  readonly products?: ReadonlyArray<PaymentProduct> | undefined
  /** How many products the order has. */
  readonly productCount?: number | undefined
  /** Whether goods or something without physical form is sold. */
  readonly productType?: PaymentProductType | undefined
  /** Where the goods go. */
  readonly shippingAddress?: SeparatedAddressInput | undefined
  /** The promotion to apply. */
  readonly promotionId?: string | undefined
  /** The language of the payment page; Eximbay requires it. */
  readonly locale?: Locale | undefined
  /** Parameters of the PG's own; they reach it unchanged. Passed on as it is. */
  readonly bypass?: Wire.FreeForm | undefined
  /** True sends no webhook on success; one set off from outside, as by a deposit, is still sent. */
  readonly skipWebhook?: boolean | undefined
}

/**
 * The input of `payWithBillingKey`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const PayWithBillingKeyInput: Schema.Codec<PayWithBillingKeyInput> = Wire.lazy(() =>
  Schema.Struct({
    paymentId: Schema.String,
    storeId: Schema.optional(Schema.String),
    billingKey: Schema.String,
    channelKey: Schema.optional(Schema.String),
    orderName: Schema.String,
    customer: Schema.optional(CustomerInput),
    customData: Schema.optional(Schema.String),
    amount: PaymentAmountInput,
    currency: Currency,
    installmentMonth: Schema.optional(Wire.Int32),
    useFreeInterestFromMerchant: Schema.optional(Schema.Boolean),
    useCardPoint: Schema.optional(Schema.Boolean),
    cashReceipt: Schema.optional(CashReceiptInput),
    country: Schema.optional(Country),
    noticeUrls: Schema.optional(Schema.Array(Schema.String)),
    products: Schema.optional(Schema.Array(PaymentProduct)),
    productCount: Schema.optional(Wire.Int32),
    productType: Schema.optional(PaymentProductType),
    shippingAddress: Schema.optional(SeparatedAddressInput),
    promotionId: Schema.optional(Schema.String),
    locale: Schema.optional(Locale),
    bypass: Schema.optional(Wire.FreeForm),
    skipWebhook: Schema.optional(Schema.Boolean)
  })
)

/**
 * Charges a billing key now. A payment id can be paid once, and a declined charge is tried again with a new
 * idempotency key only; `channelKey` picks one channel of a key that was issued for several.
 *
 * `POST /payments/{paymentId}/billing-key`
 *
 * Fails with:
 * - {@link DiscountAmountExceedsTotalAmountError} (400)
 * - {@link InvalidRequestError} (400)
 * - {@link MaxTransactionCountReachedError} (400)
 * - {@link PromotionPayMethodDoesNotMatchError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link BillingKeyNotFoundError} (404)
 * - {@link ChannelNotFoundError} (404)
 * - {@link AlreadyPaidError} (409)
 * - {@link BillingKeyAlreadyDeletedError} (409)
 * - {@link PaymentScheduleAlreadyExistsError} (409)
 * - {@link SumOfPartsExceedsTotalAmountError} (409)
 * - {@link PgProviderError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fbilling-key
 * @category endpoints
 * @since 0.1.0
 */
export const payWithBillingKey: Endpoint.Endpoint<
  PayWithBillingKeyInput,
  PayWithBillingKeyResponse,
  PayWithBillingKeyError
> = Endpoint.make({
  id: "payWithBillingKey",
  service: "Payments",
  method: "POST",
  path: "/payments/{paymentId}/billing-key",
  authorized: true,
  input: PayWithBillingKeyInput,
  pathFields: ["paymentId"],
  queryFields: [],
  payload: "body",
  storeId: [["storeId"]],
  format: "json",
  success: PayWithBillingKeyResponse,
  errors: PayWithBillingKeyError
})

/**
 * The card to pay with, and how.
 *
 * @category requests
 * @since 0.1.0
 */
export interface InstantPaymentMethodInputCard {
  /** The card's number and proof of its holder. */
  readonly credential: CardCredential
  /** Over how many months a card payment is spread. */
  readonly installmentMonth?: number | undefined
  /** Whether to pay in instalments without interest. */
  readonly useFreeInstallmentPlan?: boolean | undefined
  /** Whether the merchant bears the interest on instalments. */
  readonly useFreeInterestFromMerchant?: boolean | undefined
  /** Whether to use card points. */
  readonly useCardPoint?: boolean | undefined
}

/**
 * The card to pay with, and how.
 *
 * @category requests
 * @since 0.1.0
 */
export const InstantPaymentMethodInputCard: Schema.Codec<InstantPaymentMethodInputCard> = Wire.lazy(() =>
  Schema.Struct({
    credential: CardCredential,
    installmentMonth: Schema.optional(Wire.Int32),
    useFreeInstallmentPlan: Schema.optional(Schema.Boolean),
    useFreeInterestFromMerchant: Schema.optional(Schema.Boolean),
    useCardPoint: Schema.optional(Schema.Boolean)
  })
)

/**
 * When a virtual account stops taking deposits: exactly one of hours or a time.
 *
 * @category requests
 * @since 0.1.0
 */
export type InstantPaymentMethodInputVirtualAccountExpiry =
  | {
      /** For how many hours deposits are taken; set this or `dueDate`, not both. */
      readonly validHours: number
      readonly dueDate?: undefined
    }
  | {
      readonly validHours?: undefined
      /** When deposits stop; set this or `validHours`, not both. RFC 3339 on the wire. */
      readonly dueDate: DateTime.Utc
    }

/**
 * When a virtual account stops taking deposits: exactly one of hours or a time.
 *
 * @category requests
 * @since 0.1.0
 */
export const InstantPaymentMethodInputVirtualAccountExpiry: Schema.Codec<
  InstantPaymentMethodInputVirtualAccountExpiry,
  InstantPaymentMethodInputVirtualAccountExpiryEncoded
> = Wire.lazy(() =>
  Wire.alternatives(
    Schema.Struct({
      validHours: Schema.optional(Wire.Int32),
      dueDate: Schema.optional(Wire.Timestamp)
    }),
    { fields: ["validHours", "dueDate"], required: true }
  )
)

/**
 * Whether a virtual account's number is assigned each time or stays fixed.
 *
 * @category enums
 * @since 0.1.0
 */
export type InstantPaymentMethodInputVirtualAccountOptionType = "NORMAL" | "FIXED"

/**
 * Whether a virtual account's number is assigned each time or stays fixed.
 *
 * @category enums
 * @since 0.1.0
 */
export const InstantPaymentMethodInputVirtualAccountOptionType: Wire.Enum<InstantPaymentMethodInputVirtualAccountOptionType> =
  Wire.closedEnum(["NORMAL", "FIXED"])

/**
 * A fixed account: exactly one of an account id or an account number.
 *
 * @category requests
 * @since 0.1.0
 */
export type InstantPaymentMethodInputVirtualAccountOptionFixed =
  | {
      /** An id of the merchant's for which the PG always gives the same account number; set this or `accountNumber`. */
      readonly pgAccountId: string
      readonly accountNumber?: undefined
    }
  | {
      readonly pgAccountId?: undefined
      /** One of the numbers that the PG handed out in advance; set this or `pgAccountId`, not both. */
      readonly accountNumber: string
    }

/**
 * A fixed account: exactly one of an account id or an account number.
 *
 * @category requests
 * @since 0.1.0
 */
export const InstantPaymentMethodInputVirtualAccountOptionFixed: Schema.Codec<InstantPaymentMethodInputVirtualAccountOptionFixed> =
  Wire.lazy(() =>
    Wire.alternatives(
      Schema.Struct({
        pgAccountId: Schema.optional(Schema.String),
        accountNumber: Schema.optional(Schema.String)
      }),
      { fields: ["pgAccountId", "accountNumber"], required: true }
    )
  )

/**
 * How the account number is assigned: a fresh one, or a fixed one.
 *
 * @category requests
 * @since 0.1.0
 */
export interface InstantPaymentMethodInputVirtualAccountOption {
  /** Whether the number is assigned for this payment or fixed. */
  readonly type: InstantPaymentMethodInputVirtualAccountOptionType
  /** Which fixed account to use; only when `type` is `FIXED`. */
  readonly fixed?: InstantPaymentMethodInputVirtualAccountOptionFixed | undefined
}

/**
 * How the account number is assigned: a fresh one, or a fixed one.
 *
 * @category requests
 * @since 0.1.0
 */
export const InstantPaymentMethodInputVirtualAccountOption: Schema.Codec<InstantPaymentMethodInputVirtualAccountOption> =
  Wire.lazy(() =>
    Schema.Struct({
      type: InstantPaymentMethodInputVirtualAccountOptionType,
      fixed: Schema.optional(InstantPaymentMethodInputVirtualAccountOptionFixed)
    })
  )

/**
 * The cash receipt that a virtual account payment asks for.
 *
 * @category requests
 * @since 0.1.0
 */
export interface InstantPaymentMethodInputVirtualAccountCashReceiptInfo {
  /** What the receipt is for. */
  readonly type: CashReceiptInputType
  /** What identifies the customer to the tax office, such as a phone or business number. */
  readonly customerIdentityNumber: string
}

/**
 * The cash receipt that a virtual account payment asks for.
 *
 * @category requests
 * @since 0.1.0
 */
export const InstantPaymentMethodInputVirtualAccountCashReceiptInfo: Schema.Codec<InstantPaymentMethodInputVirtualAccountCashReceiptInfo> =
  Wire.lazy(() =>
    Schema.Struct({
      type: CashReceiptInputType,
      customerIdentityNumber: Schema.String
    })
  )

/**
 * The virtual account to issue.
 *
 * @category requests
 * @since 0.1.0
 */
export interface InstantPaymentMethodInputVirtualAccount {
  /** The bank. */
  readonly bank: Bank
  /** When deposits stop. */
  readonly expiry: InstantPaymentMethodInputVirtualAccountExpiry
  /** How the account number is assigned. */
  readonly option: InstantPaymentMethodInputVirtualAccountOption
  /** The cash receipt to issue once the deposit is made. */
  readonly cashReceipt?: InstantPaymentMethodInputVirtualAccountCashReceiptInfo | undefined
  /** Whose name the virtual account shows. */
  readonly remitteeName?: string | undefined
}

/**
 * The virtual account to issue.
 *
 * @category requests
 * @since 0.1.0
 */
export const InstantPaymentMethodInputVirtualAccount: Schema.Codec<
  InstantPaymentMethodInputVirtualAccount,
  InstantPaymentMethodInputVirtualAccountEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    bank: Bank,
    expiry: InstantPaymentMethodInputVirtualAccountExpiry,
    option: InstantPaymentMethodInputVirtualAccountOption,
    cashReceipt: Schema.optional(InstantPaymentMethodInputVirtualAccountCashReceiptInfo),
    remitteeName: Schema.optional(Schema.String)
  })
)

/**
 * What to pay with: exactly one of a card or a virtual account.
 *
 * @category requests
 * @since 0.1.0
 */
export type InstantPaymentMethodInput =
  | {
      /** The card. */
      readonly card: InstantPaymentMethodInputCard
      readonly virtualAccount?: undefined
    }
  | {
      readonly card?: undefined
      /** A virtual account to issue. */
      readonly virtualAccount: InstantPaymentMethodInputVirtualAccount
    }

/**
 * What to pay with: exactly one of a card or a virtual account.
 *
 * @category requests
 * @since 0.1.0
 */
export const InstantPaymentMethodInput: Schema.Codec<InstantPaymentMethodInput, InstantPaymentMethodInputEncoded> =
  Wire.lazy(() =>
    Wire.alternatives(
      Schema.Struct({
        card: Schema.optional(InstantPaymentMethodInputCard),
        virtualAccount: Schema.optional(InstantPaymentMethodInputVirtualAccount)
      }),
      { fields: ["card", "virtualAccount"], required: true }
    )
  )

/**
 * The body of `payInstantly`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface InstantPaymentInput {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** The channel to use; this or `channelGroupId` is required. */
  readonly channelKey?: string | undefined
  /** A channel group to choose a channel from; this or `channelKey` is required. */
  readonly channelGroupId?: string | undefined
  /** What to pay with. */
  readonly method: InstantPaymentMethodInput
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** Whether it counts as a cultural expense for the customer's income tax; false when left out. */
  readonly isCulturalExpense?: boolean | undefined
  /** Whether to make it an escrow payment; false when left out. */
  readonly isEscrow?: boolean | undefined
  /** The customer. */
  readonly customer?: CustomerInput | undefined
  /** The merchant's own data, kept as it is. */
  readonly customData?: string | undefined
  /** The total and its tax parts. */
  readonly amount: PaymentAmountInput
  /** The currency, as its ISO 4217 code. */
  readonly currency: Currency
  /** The country that the payment is made in. */
  readonly country?: Country | undefined
  /** Where to send webhooks about this payment, in place of the store's; an empty array is ignored. */
  readonly noticeUrls?: ReadonlyArray<string> | undefined
  /** The products paid for; none when left out. */
  readonly products?: ReadonlyArray<PaymentProduct> | undefined
  /** How many products the order has. */
  readonly productCount?: number | undefined
  /** Whether goods or something without physical form is sold. */
  readonly productType?: PaymentProductType | undefined
  /** Where the goods go. */
  readonly shippingAddress?: SeparatedAddressInput | undefined
  /** The promotion to apply. */
  readonly promotionId?: string | undefined
  /** Parameters of the PG's own; they reach it unchanged. Passed on as it is. */
  readonly bypass?: Wire.FreeForm | undefined
  /** True sends no webhook on success; one set off from outside, as by a deposit, is still sent. */
  readonly skipWebhook?: boolean | undefined
}

/**
 * The body of `payInstantly`.
 *
 * @category requests
 * @since 0.1.0
 */
export const InstantPaymentInput: Schema.Codec<InstantPaymentInput, InstantPaymentInputEncoded> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String),
    channelKey: Schema.optional(Schema.String),
    channelGroupId: Schema.optional(Schema.String),
    method: InstantPaymentMethodInput,
    orderName: Schema.String,
    isCulturalExpense: Schema.optional(Schema.Boolean),
    isEscrow: Schema.optional(Schema.Boolean),
    customer: Schema.optional(CustomerInput),
    customData: Schema.optional(Schema.String),
    amount: PaymentAmountInput,
    currency: Currency,
    country: Schema.optional(Country),
    noticeUrls: Schema.optional(Schema.Array(Schema.String)),
    products: Schema.optional(Schema.Array(PaymentProduct)),
    productCount: Schema.optional(Wire.Int32),
    productType: Schema.optional(PaymentProductType),
    shippingAddress: Schema.optional(SeparatedAddressInput),
    promotionId: Schema.optional(Schema.String),
    bypass: Schema.optional(Wire.FreeForm),
    skipWebhook: Schema.optional(Schema.Boolean)
  })
)

/**
 * A payment that `payInstantly` made.
 *
 * @category answers
 * @since 0.1.0
 */
export interface InstantPaymentSummary {
  /** The PG's id of the transaction; KakaoPay's is its `tid`. */
  readonly pgTxId: string
  /** When it was paid; for a virtual account, when the account was issued. RFC 3339 on the wire. */
  readonly paidAt: DateTime.Utc
}

/**
 * A payment that `payInstantly` made.
 *
 * @category answers
 * @since 0.1.0
 */
export const InstantPaymentSummary: Schema.Codec<InstantPaymentSummary, InstantPaymentSummaryEncoded> = Wire.lazy(() =>
  Schema.Struct({
    pgTxId: Schema.String,
    paidAt: Wire.Timestamp
  })
)

/**
 * The answer of `payInstantly`: the payment in short.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PayInstantlyResponse {
  /** The payment. */
  readonly payment: InstantPaymentSummary
}

/**
 * The answer of `payInstantly`: the payment in short.
 *
 * @category answers
 * @since 0.1.0
 */
export const PayInstantlyResponse: Schema.Codec<PayInstantlyResponse, PayInstantlyResponseEncoded> = Wire.lazy(() =>
  Schema.Struct({
    payment: InstantPaymentSummary
  })
)

/**
 * The documented errors of `payInstantly`.
 *
 * @category errors
 * @since 0.1.0
 */
export type PayInstantlyError =
  | AlreadyPaidError
  | ChannelNotFoundError
  | DiscountAmountExceedsTotalAmountError
  | ForbiddenError
  | InvalidRequestError
  | MaxTransactionCountReachedError
  | PaymentScheduleAlreadyExistsError
  | PgProviderError
  | PromotionPayMethodDoesNotMatchError
  | SumOfPartsExceedsTotalAmountError
  | UnauthorizedError

/**
 * The documented errors of `payInstantly`.
 *
 * @category errors
 * @since 0.1.0
 */
export const PayInstantlyError: DocumentedError.Union<PayInstantlyError> = DocumentedError.union([
  AlreadyPaidError,
  ChannelNotFoundError,
  DiscountAmountExceedsTotalAmountError,
  ForbiddenError,
  InvalidRequestError,
  MaxTransactionCountReachedError,
  PaymentScheduleAlreadyExistsError,
  PgProviderError,
  PromotionPayMethodDoesNotMatchError,
  SumOfPartsExceedsTotalAmountError,
  UnauthorizedError
])

/**
 * The input of `payInstantly`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface PayInstantlyInput {
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** The channel to use; this or `channelGroupId` is required. */
  readonly channelKey?: string | undefined
  /** A channel group to choose a channel from; this or `channelKey` is required. */
  readonly channelGroupId?: string | undefined
  /** What to pay with. */
  readonly method: InstantPaymentMethodInput
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** Whether it counts as a cultural expense for the customer's income tax; false when left out. */
  readonly isCulturalExpense?: boolean | undefined
  /** Whether to make it an escrow payment; false when left out. */
  readonly isEscrow?: boolean | undefined
  /** The customer. */
  readonly customer?: CustomerInput | undefined
  /** The merchant's own data, kept as it is. */
  readonly customData?: string | undefined
  /** The total and its tax parts. */
  readonly amount: PaymentAmountInput
  /** The currency, as its ISO 4217 code. */
  readonly currency: Currency
  /** The country that the payment is made in. */
  readonly country?: Country | undefined
  /** Where to send webhooks about this payment, in place of the store's; an empty array is ignored. */
  readonly noticeUrls?: ReadonlyArray<string> | undefined
  /** The products paid for; none when left out. */
  readonly products?: ReadonlyArray<PaymentProduct> | undefined
  /** How many products the order has. */
  readonly productCount?: number | undefined
  /** Whether goods or something without physical form is sold. */
  readonly productType?: PaymentProductType | undefined
  /** Where the goods go. */
  readonly shippingAddress?: SeparatedAddressInput | undefined
  /** The promotion to apply. */
  readonly promotionId?: string | undefined
  /** Parameters of the PG's own; they reach it unchanged. Passed on as it is. */
  readonly bypass?: Wire.FreeForm | undefined
  /** True sends no webhook on success; one set off from outside, as by a deposit, is still sent. */
  readonly skipWebhook?: boolean | undefined
}

/**
 * The input of `payInstantly`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const PayInstantlyInput: Schema.Codec<PayInstantlyInput, PayInstantlyInputEncoded> = Wire.lazy(() =>
  Schema.Struct({
    paymentId: Schema.String,
    storeId: Schema.optional(Schema.String),
    channelKey: Schema.optional(Schema.String),
    channelGroupId: Schema.optional(Schema.String),
    method: InstantPaymentMethodInput,
    orderName: Schema.String,
    isCulturalExpense: Schema.optional(Schema.Boolean),
    isEscrow: Schema.optional(Schema.Boolean),
    customer: Schema.optional(CustomerInput),
    customData: Schema.optional(Schema.String),
    amount: PaymentAmountInput,
    currency: Currency,
    country: Schema.optional(Country),
    noticeUrls: Schema.optional(Schema.Array(Schema.String)),
    products: Schema.optional(Schema.Array(PaymentProduct)),
    productCount: Schema.optional(Wire.Int32),
    productType: Schema.optional(PaymentProductType),
    shippingAddress: Schema.optional(SeparatedAddressInput),
    promotionId: Schema.optional(Schema.String),
    bypass: Schema.optional(Wire.FreeForm),
    skipWebhook: Schema.optional(Schema.Boolean)
  })
)

/**
 * Charges a card by its number, or issues a virtual account: `method` takes exactly one of the two, and `channelKey`
 * or `channelGroupId` is needed. For a virtual account, success means that it was issued, and `paidAt` is the time of
 * issue: the money is not there yet.
 *
 * `POST /payments/{paymentId}/instant`
 *
 * Fails with:
 * - {@link DiscountAmountExceedsTotalAmountError} (400)
 * - {@link InvalidRequestError} (400)
 * - {@link MaxTransactionCountReachedError} (400)
 * - {@link PromotionPayMethodDoesNotMatchError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link ChannelNotFoundError} (404)
 * - {@link AlreadyPaidError} (409)
 * - {@link PaymentScheduleAlreadyExistsError} (409)
 * - {@link SumOfPartsExceedsTotalAmountError} (409)
 * - {@link PgProviderError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Finstant
 * @category endpoints
 * @since 0.1.0
 */
export const payInstantly: Endpoint.Endpoint<PayInstantlyInput, PayInstantlyResponse, PayInstantlyError> =
  Endpoint.make({
    id: "payInstantly",
    service: "Payments",
    method: "POST",
    path: "/payments/{paymentId}/instant",
    authorized: true,
    input: PayInstantlyInput,
    pathFields: ["paymentId"],
    queryFields: [],
    payload: "body",
    storeId: [["storeId"]],
    format: "json",
    success: PayInstantlyResponse,
    errors: PayInstantlyError
  })

/**
 * The body of `preRegisterPayment`: the amount that a payment is going to have.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PreRegisterPaymentBody {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** What the payment will come to, in minor units. */
  readonly totalAmount?: number | undefined
  /** The tax-free part, in minor units. */
  readonly taxFreeAmount?: number | undefined
  /** The currency, as its ISO 4217 code. */
  readonly currency?: Currency | undefined
}

/**
 * The body of `preRegisterPayment`: the amount that a payment is going to have.
 *
 * @category requests
 * @since 0.1.0
 */
export const PreRegisterPaymentBody: Schema.Codec<PreRegisterPaymentBody> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String),
    totalAmount: Schema.optional(Wire.Int64),
    taxFreeAmount: Schema.optional(Wire.Int64),
    currency: Schema.optional(Currency)
  })
)

/**
 * The empty answer of `preRegisterPayment`.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PreRegisterPaymentResponse {
  readonly [key: string]: never
}

/**
 * The empty answer of `preRegisterPayment`.
 *
 * @category answers
 * @since 0.1.0
 */
export const PreRegisterPaymentResponse: Schema.Codec<PreRegisterPaymentResponse> = Wire.lazy(() =>
  Schema.Record(Schema.String.check(Schema.makeFilter(() => false)), Schema.Never)
)

/**
 * The documented errors of `preRegisterPayment`.
 *
 * @category errors
 * @since 0.1.0
 */
export type PreRegisterPaymentError = AlreadyPaidError | ForbiddenError | InvalidRequestError | UnauthorizedError

/**
 * The documented errors of `preRegisterPayment`.
 *
 * @category errors
 * @since 0.1.0
 */
export const PreRegisterPaymentError: DocumentedError.Union<PreRegisterPaymentError> = DocumentedError.union([
  AlreadyPaidError,
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `preRegisterPayment`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface PreRegisterPaymentInput {
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** What the payment will come to, in minor units. */
  readonly totalAmount?: number | undefined
  /** The tax-free part, in minor units. */
  readonly taxFreeAmount?: number | undefined
  /** The currency, as its ISO 4217 code. */
  readonly currency?: Currency | undefined
}

/**
 * The input of `preRegisterPayment`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const PreRegisterPaymentInput: Schema.Codec<PreRegisterPaymentInput> = Wire.lazy(() =>
  Schema.Struct({
    paymentId: Schema.String,
    storeId: Schema.optional(Schema.String),
    totalAmount: Schema.optional(Wire.Int64),
    taxFreeAmount: Schema.optional(Wire.Int64),
    currency: Schema.optional(Currency)
  })
)

/**
 * Registers the total, tax-free amount and currency of a payment before the browser starts it, as a guard against
 * amounts changed there. Refused once the payment id is paid.
 *
 * `POST /payments/{paymentId}/pre-register`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link AlreadyPaidError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fpre-register
 * @category endpoints
 * @since 0.1.0
 */
export const preRegisterPayment: Endpoint.Endpoint<
  PreRegisterPaymentInput,
  PreRegisterPaymentResponse,
  PreRegisterPaymentError
> = Endpoint.make({
  id: "preRegisterPayment",
  service: "Payments",
  method: "POST",
  path: "/payments/{paymentId}/pre-register",
  authorized: true,
  input: PreRegisterPaymentInput,
  pathFields: ["paymentId"],
  queryFields: [],
  payload: "body",
  storeId: [["storeId"]],
  format: "json",
  success: PreRegisterPaymentResponse,
  errors: PreRegisterPaymentError
})

/**
 * The body of `confirmPayment`; what it states about the payment is checked before it is paid.
 *
 * @category requests
 * @since 0.1.0
 */
export interface ConfirmPaymentBody {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** The token that the browser got when the customer had been authenticated. */
  readonly paymentToken: string
  /** Checked: another id than that of the attempt to pay is refused. */
  readonly txId?: string | undefined
  /** Checked: another currency than the payment's is refused. Always send it. */
  readonly currency?: Currency | undefined
  /** Checked: another total than the payment's, in minor units, is refused. Always send it. */
  readonly totalAmount?: number | undefined
  /** Checked: another tax-free part than the payment's, in minor units, is refused. */
  readonly taxFreeAmount?: number | undefined
  /** Checked: test where live is expected, or the reverse, is refused. Always send it. */
  readonly isTest?: boolean | undefined
  /** True sends no webhook on success; one set off from outside, as by a deposit, is still sent. */
  readonly skipWebhook?: boolean | undefined
}

/**
 * The body of `confirmPayment`; what it states about the payment is checked before it is paid.
 *
 * @category requests
 * @since 0.1.0
 */
export const ConfirmPaymentBody: Schema.Codec<ConfirmPaymentBody> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String),
    paymentToken: Schema.String,
    txId: Schema.optional(Schema.String),
    currency: Schema.optional(Currency),
    totalAmount: Schema.optional(Wire.Int64),
    taxFreeAmount: Schema.optional(Wire.Int64),
    isTest: Schema.optional(Schema.Boolean),
    skipWebhook: Schema.optional(Schema.Boolean)
  })
)

/**
 * A payment that `confirmPayment` finished: the PG's id of it, and when it was paid.
 *
 * @category answers
 * @since 0.1.0
 */
export interface ConfirmedPaymentSummary {
  /** The PG's id of the transaction; KakaoPay's is its `tid`. */
  readonly pgTxId: string
  /** When it was paid. RFC 3339 on the wire. */
  readonly paidAt: DateTime.Utc
}

/**
 * A payment that `confirmPayment` finished: the PG's id of it, and when it was paid.
 *
 * @category answers
 * @since 0.1.0
 */
export const ConfirmedPaymentSummary: Schema.Codec<ConfirmedPaymentSummary, ConfirmedPaymentSummaryEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      pgTxId: Schema.String,
      paidAt: Wire.Timestamp
    })
)

/**
 * The payment token is not valid. Take the one the browser got for this payment, or let the customer start again.
 *
 * `INVALID_PAYMENT_TOKEN`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class InvalidPaymentTokenError extends DocumentedError.make<
  InvalidPaymentTokenError,
  {},
  InvalidPaymentTokenErrorEncoded
>()("InvalidPaymentTokenError", {
  type: "INVALID_PAYMENT_TOKEN",
  status: 400,
  summary:
    "The payment token is not valid. Take the one the browser got for this payment, or let the customer start again."
}) {}

/**
 * The documented errors of `confirmPayment`.
 *
 * @category errors
 * @since 0.1.0
 */
export type ConfirmPaymentError =
  | AlreadyPaidError
  | ForbiddenError
  | InformationMismatchError
  | InvalidPaymentTokenError
  | InvalidRequestError
  | PaymentNotFoundError
  | PgProviderError
  | UnauthorizedError

/**
 * The documented errors of `confirmPayment`.
 *
 * @category errors
 * @since 0.1.0
 */
export const ConfirmPaymentError: DocumentedError.Union<ConfirmPaymentError> = DocumentedError.union([
  AlreadyPaidError,
  ForbiddenError,
  InformationMismatchError,
  InvalidPaymentTokenError,
  InvalidRequestError,
  PaymentNotFoundError,
  PgProviderError,
  UnauthorizedError
])

/**
 * The input of `confirmPayment`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface ConfirmPaymentInput {
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** The token that the browser got when the customer had been authenticated. */
  readonly paymentToken: string
  /** Checked: another id than that of the attempt to pay is refused. */
  readonly txId?: string | undefined
  /** Checked: another currency than the payment's is refused. Always send it. */
  readonly currency?: Currency | undefined
  /** Checked: another total than the payment's, in minor units, is refused. Always send it. */
  readonly totalAmount?: number | undefined
  /** Checked: another tax-free part than the payment's, in minor units, is refused. */
  readonly taxFreeAmount?: number | undefined
  /** Checked: test where live is expected, or the reverse, is refused. Always send it. */
  readonly isTest?: boolean | undefined
  /** True sends no webhook on success; one set off from outside, as by a deposit, is still sent. */
  readonly skipWebhook?: boolean | undefined
}

/**
 * The input of `confirmPayment`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const ConfirmPaymentInput: Schema.Codec<ConfirmPaymentInput> = Wire.lazy(() =>
  Schema.Struct({
    paymentId: Schema.String,
    storeId: Schema.optional(Schema.String),
    paymentToken: Schema.String,
    txId: Schema.optional(Schema.String),
    currency: Schema.optional(Currency),
    totalAmount: Schema.optional(Wire.Int64),
    taxFreeAmount: Schema.optional(Wire.Int64),
    isTest: Schema.optional(Schema.Boolean),
    skipWebhook: Schema.optional(Schema.Boolean)
  })
)

/**
 * Completes a payment that is set to manual confirmation, with the `paymentToken` that the browser got. Pass
 * `currency`, `totalAmount` and `isTest` too: PortOne then refuses a payment that differs from them.
 *
 * `POST /payments/{paymentId}/confirm`
 *
 * Fails with:
 * - {@link InvalidPaymentTokenError} (400)
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PaymentNotFoundError} (404)
 * - {@link AlreadyPaidError} (409)
 * - {@link InformationMismatchError} (409)
 * - {@link PgProviderError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fconfirm
 * @category endpoints
 * @since 0.1.0
 */
export const confirmPayment: Endpoint.Endpoint<ConfirmPaymentInput, ConfirmedPaymentSummary, ConfirmPaymentError> =
  Endpoint.make({
    id: "confirmPayment",
    service: "Payments",
    method: "POST",
    path: "/payments/{paymentId}/confirm",
    authorized: true,
    input: ConfirmPaymentInput,
    pathFields: ["paymentId"],
    queryFields: [],
    payload: "body",
    storeId: [["storeId"]],
    format: "json",
    success: ConfirmedPaymentSummary,
    errors: ConfirmPaymentError
  })

/**
 * Who asked for a cancellation: the customer or an administrator.
 *
 * @category enums
 * @since 0.1.0
 */
export type CancelRequester = "CUSTOMER" | "ADMIN"

/**
 * Who asked for a cancellation: the customer or an administrator.
 *
 * @category enums
 * @since 0.1.0
 */
export const CancelRequester: Wire.Enum<CancelRequester> = Wire.closedEnum(["CUSTOMER", "ADMIN"])

/**
 * Whether a partial cancellation keeps the discount rate or works it out again.
 *
 * @category enums
 * @since 0.1.0
 */
export type PromotionDiscountRetainOption = "RETAIN" | "RELEASE"

/**
 * Whether a partial cancellation keeps the discount rate or works it out again.
 *
 * @category enums
 * @since 0.1.0
 */
export const PromotionDiscountRetainOption: Wire.Enum<PromotionDiscountRetainOption> = Wire.closedEnum([
  "RETAIN",
  "RELEASE"
])

/**
 * The bank account that a refund goes to.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CancelPaymentBodyRefundAccount {
  /** The bank. */
  readonly bank: Bank
  /** The account number. */
  readonly number: string
  /** The account holder's name. */
  readonly holderName: string
  /** The account holder's phone number; needed for Smartro virtual accounts. */
  readonly holderPhoneNumber?: string | undefined
}

/**
 * The bank account that a refund goes to.
 *
 * @category requests
 * @since 0.1.0
 */
export const CancelPaymentBodyRefundAccount: Schema.Codec<CancelPaymentBodyRefundAccount> = Wire.lazy(() =>
  Schema.Struct({
    bank: Bank,
    number: Schema.String,
    holderName: Schema.String,
    holderPhoneNumber: Schema.optional(Schema.String)
  })
)

/**
 * The body of `cancelPayment`; an empty one cancels the whole payment.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CancelPaymentBody {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** How much to cancel, in minor units; all that is left when absent. */
  readonly amount?: number | undefined
  /** The tax-free part of what is cancelled, in minor units; none when left out. */
  readonly taxFreeAmount?: number | undefined
  /** The VAT of what is cancelled, in minor units; worked out when left out. */
  readonly vatAmount?: number | undefined
  /** Why it is cancelled. */
  readonly reason: string
  /** Who asks for it: the customer or an administrator. */
  readonly requester?: CancelRequester | undefined
  /**
   * For a partial cancellation under a promotion: keep the discount rate, or (the default `RELEASE`) work it out for
   * what is left.
   */
  readonly promotionDiscountRetainOption?: PromotionDiscountRetainOption | undefined
  /**
   * What was left to cancel as it was read before the first try, in minor units; refused if it is no longer. Read
   * again for a repetition, it guards against nothing.
   */
  readonly currentCancellableAmount?: number | undefined
  /** Where to refund to; for virtual accounts, phone bills of a past month and the like. */
  readonly refundAccount?: CancelPaymentBodyRefundAccount | undefined
  /** Where to send word of the refund; Triple-A requires it. */
  readonly refundEmail?: string | undefined
  /** True sends no webhook when the cancellation succeeds. */
  readonly skipWebhook?: boolean | undefined
}

/**
 * The body of `cancelPayment`; an empty one cancels the whole payment.
 *
 * @category requests
 * @since 0.1.0
 */
export const CancelPaymentBody: Schema.Codec<CancelPaymentBody> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String),
    amount: Schema.optional(Wire.Int64),
    taxFreeAmount: Schema.optional(Wire.Int64),
    vatAmount: Schema.optional(Wire.Int64),
    reason: Schema.String,
    requester: Schema.optional(CancelRequester),
    promotionDiscountRetainOption: Schema.optional(PromotionDiscountRetainOption),
    currentCancellableAmount: Schema.optional(Wire.Int64),
    refundAccount: Schema.optional(CancelPaymentBodyRefundAccount),
    refundEmail: Schema.optional(Schema.String),
    skipWebhook: Schema.optional(Schema.Boolean)
  })
)

/**
 * The answer of `cancelPayment`: the cancellation, which may still be under way.
 *
 * @category answers
 * @since 0.1.0
 */
export interface CancelPaymentResponse {
  /** The cancellation. */
  readonly cancellation: PaymentCancellation
}

/**
 * The answer of `cancelPayment`: the cancellation, which may still be under way.
 *
 * @category answers
 * @since 0.1.0
 */
export const CancelPaymentResponse: Schema.Codec<CancelPaymentResponse, CancelPaymentResponseEncoded> = Wire.lazy(() =>
  Schema.Struct({
    cancellation: PaymentCancellation
  })
)

/**
 * What can still be cancelled is not `currentCancellableAmount`: another cancellation came between. Read the payment
 * and decide again; do not simply repeat.
 *
 * `CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class CancellableAmountConsistencyBrokenError extends DocumentedError.make<
  CancellableAmountConsistencyBrokenError,
  {},
  CancellableAmountConsistencyBrokenErrorEncoded
>()("CancellableAmountConsistencyBrokenError", {
  type: "CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN",
  status: 409,
  summary:
    "What can still be cancelled is not `currentCancellableAmount`: another cancellation came between. Read the payment and decide again; do not simply repeat."
}) {}

/**
 * The amount is more than what can still be cancelled. Read the payment for what is left.
 *
 * `CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class CancelAmountExceedsCancellableAmountError extends DocumentedError.make<
  CancelAmountExceedsCancellableAmountError,
  {},
  CancelAmountExceedsCancellableAmountErrorEncoded
>()("CancelAmountExceedsCancellableAmountError", {
  type: "CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT",
  status: 409,
  summary: "The amount is more than what can still be cancelled. Read the payment for what is left."
}) {}

/**
 * The taxed part of the amount is more than the taxed amount left. Move the difference to `taxFreeAmount`, or cancel
 * less.
 *
 * `CANCEL_TAX_AMOUNT_EXCEEDS_CANCELLABLE_TAX_AMOUNT`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class CancelTaxAmountExceedsCancellableTaxAmountError extends DocumentedError.make<
  CancelTaxAmountExceedsCancellableTaxAmountError,
  {},
  CancelTaxAmountExceedsCancellableTaxAmountErrorEncoded
>()("CancelTaxAmountExceedsCancellableTaxAmountError", {
  type: "CANCEL_TAX_AMOUNT_EXCEEDS_CANCELLABLE_TAX_AMOUNT",
  status: 409,
  summary:
    "The taxed part of the amount is more than the taxed amount left. Move the difference to `taxFreeAmount`, or cancel less."
}) {}

/**
 * The tax-free part of the amount is more than the tax-free amount left. Lower `taxFreeAmount`.
 *
 * `CANCEL_TAX_FREE_AMOUNT_EXCEEDS_CANCELLABLE_TAX_FREE_AMOUNT`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError extends DocumentedError.make<
  CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError,
  {},
  CancelTaxFreeAmountExceedsCancellableTaxFreeAmountErrorEncoded
>()("CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError", {
  type: "CANCEL_TAX_FREE_AMOUNT_EXCEEDS_CANCELLABLE_TAX_FREE_AMOUNT",
  status: 409,
  summary: "The tax-free part of the amount is more than the tax-free amount left. Lower `taxFreeAmount`."
}) {}

/**
 * The payment reached its limit of cancellation attempts. Ask PortOne or the PG to cancel by other means.
 *
 * `MAX_CANCEL_COUNT_REACHED`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class MaxCancelCountReachedError extends DocumentedError.make<
  MaxCancelCountReachedError,
  {},
  MaxCancelCountReachedErrorEncoded
>()("MaxCancelCountReachedError", {
  type: "MAX_CANCEL_COUNT_REACHED",
  status: 409,
  summary: "The payment reached its limit of cancellation attempts. Ask PortOne or the PG to cancel by other means."
}) {}

/**
 * Adjusted for the promotion, the amount to cancel would be negative. Cancel more, or choose another
 * `promotionDiscountRetainOption`.
 *
 * `NEGATIVE_PROMOTION_ADJUSTED_CANCEL_AMOUNT`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class NegativePromotionAdjustedCancelAmountError extends DocumentedError.make<
  NegativePromotionAdjustedCancelAmountError,
  {},
  NegativePromotionAdjustedCancelAmountErrorEncoded
>()("NegativePromotionAdjustedCancelAmountError", {
  type: "NEGATIVE_PROMOTION_ADJUSTED_CANCEL_AMOUNT",
  status: 400,
  summary:
    "Adjusted for the promotion, the amount to cancel would be negative. Cancel more, or choose another `promotionDiscountRetainOption`."
}) {}

/**
 * The payment has been cancelled in full already. Read it; there is nothing left to refund.
 *
 * `PAYMENT_ALREADY_CANCELLED`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PaymentAlreadyCancelledError extends DocumentedError.make<
  PaymentAlreadyCancelledError,
  {},
  PaymentAlreadyCancelledErrorEncoded
>()("PaymentAlreadyCancelledError", {
  type: "PAYMENT_ALREADY_CANCELLED",
  status: 409,
  summary: "The payment has been cancelled in full already. Read it; there is nothing left to refund."
}) {}

/**
 * The payment is not paid, which this step needs. Read its status and act on that.
 *
 * `PAYMENT_NOT_PAID`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PaymentNotPaidError extends DocumentedError.make<PaymentNotPaidError, {}, PaymentNotPaidErrorEncoded>()(
  "PaymentNotPaidError",
  {
    type: "PAYMENT_NOT_PAID",
    status: 409,
    summary: "The payment is not paid, which this step needs. Read its status and act on that."
  }
) {}

/**
 * An earlier partial cancellation of this payment chose the other `promotionDiscountRetainOption`. Repeat that choice.
 *
 * `PROMOTION_DISCOUNT_RETAIN_OPTION_SHOULD_NOT_BE_CHANGED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PromotionDiscountRetainOptionShouldNotBeChangedError extends DocumentedError.make<
  PromotionDiscountRetainOptionShouldNotBeChangedError,
  {},
  PromotionDiscountRetainOptionShouldNotBeChangedErrorEncoded
>()("PromotionDiscountRetainOptionShouldNotBeChangedError", {
  type: "PROMOTION_DISCOUNT_RETAIN_OPTION_SHOULD_NOT_BE_CHANGED",
  status: 400,
  summary:
    "An earlier partial cancellation of this payment chose the other `promotionDiscountRetainOption`. Repeat that choice."
}) {}

/**
 * The tax-free and other parts add up to more than the amount to cancel. Correct `taxFreeAmount` and `vatAmount`.
 *
 * `SUM_OF_PARTS_EXCEEDS_CANCEL_AMOUNT`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class SumOfPartsExceedsCancelAmountError extends DocumentedError.make<
  SumOfPartsExceedsCancelAmountError,
  {},
  SumOfPartsExceedsCancelAmountErrorEncoded
>()("SumOfPartsExceedsCancelAmountError", {
  type: "SUM_OF_PARTS_EXCEEDS_CANCEL_AMOUNT",
  status: 409,
  summary:
    "The tax-free and other parts add up to more than the amount to cancel. Correct `taxFreeAmount` and `vatAmount`."
}) {}

/**
 * The documented errors of `cancelPayment`.
 *
 * @category errors
 * @since 0.1.0
 */
export type CancelPaymentError =
  | CancellableAmountConsistencyBrokenError
  | CancelAmountExceedsCancellableAmountError
  | CancelTaxAmountExceedsCancellableTaxAmountError
  | CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError
  | ForbiddenError
  | InvalidRequestError
  | MaxCancelCountReachedError
  | NegativePromotionAdjustedCancelAmountError
  | PaymentAlreadyCancelledError
  | PaymentNotFoundError
  | PaymentNotPaidError
  | PgProviderError
  | PromotionDiscountRetainOptionShouldNotBeChangedError
  | SumOfPartsExceedsCancelAmountError
  | UnauthorizedError

/**
 * The documented errors of `cancelPayment`.
 *
 * @category errors
 * @since 0.1.0
 */
export const CancelPaymentError: DocumentedError.Union<CancelPaymentError> = DocumentedError.union([
  CancellableAmountConsistencyBrokenError,
  CancelAmountExceedsCancellableAmountError,
  CancelTaxAmountExceedsCancellableTaxAmountError,
  CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError,
  ForbiddenError,
  InvalidRequestError,
  MaxCancelCountReachedError,
  NegativePromotionAdjustedCancelAmountError,
  PaymentAlreadyCancelledError,
  PaymentNotFoundError,
  PaymentNotPaidError,
  PgProviderError,
  PromotionDiscountRetainOptionShouldNotBeChangedError,
  SumOfPartsExceedsCancelAmountError,
  UnauthorizedError
])

/**
 * The input of `cancelPayment`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface CancelPaymentInput {
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** How much to cancel, in minor units; all that is left when absent. */
  readonly amount?: number | undefined
  /** The tax-free part of what is cancelled, in minor units; none when left out. */
  readonly taxFreeAmount?: number | undefined
  /** The VAT of what is cancelled, in minor units; worked out when left out. */
  readonly vatAmount?: number | undefined
  /** Why it is cancelled. */
  readonly reason: string
  /** Who asks for it: the customer or an administrator. */
  readonly requester?: CancelRequester | undefined
  /**
   * For a partial cancellation under a promotion: keep the discount rate, or (the default `RELEASE`) work it out for
   * what is left.
   */
  readonly promotionDiscountRetainOption?: PromotionDiscountRetainOption | undefined
  /**
   * What was left to cancel as it was read before the first try, in minor units; refused if it is no longer. Read
   * again for a repetition, it guards against nothing.
   */
  readonly currentCancellableAmount?: number | undefined
  /** Where to refund to; for virtual accounts, phone bills of a past month and the like. */
  readonly refundAccount?: CancelPaymentBodyRefundAccount | undefined
  /** Where to send word of the refund; Triple-A requires it. */
  readonly refundEmail?: string | undefined
  /** True sends no webhook when the cancellation succeeds. */
  readonly skipWebhook?: boolean | undefined
}

/**
 * The input of `cancelPayment`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const CancelPaymentInput: Schema.Codec<CancelPaymentInput> = Wire.lazy(() =>
  Schema.Struct({
    paymentId: Schema.String,
    storeId: Schema.optional(Schema.String),
    amount: Schema.optional(Wire.Int64),
    taxFreeAmount: Schema.optional(Wire.Int64),
    vatAmount: Schema.optional(Wire.Int64),
    reason: Schema.String,
    requester: Schema.optional(CancelRequester),
    promotionDiscountRetainOption: Schema.optional(PromotionDiscountRetainOption),
    currentCancellableAmount: Schema.optional(Wire.Int64),
    refundAccount: Schema.optional(CancelPaymentBodyRefundAccount),
    refundEmail: Schema.optional(Schema.String),
    skipWebhook: Schema.optional(Schema.Boolean)
  })
)

/**
 * Cancels a paid payment, whole or in part: in full without `amount`, and as fully taxed without `taxFreeAmount`. Pass
 * `currentCancellableAmount` as it was read before the first try, so that a repeated partial cancel cannot refund
 * twice; a virtual account needs `refundAccount`.
 *
 * `POST /payments/{paymentId}/cancel`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link NegativePromotionAdjustedCancelAmountError} (400)
 * - {@link PromotionDiscountRetainOptionShouldNotBeChangedError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PaymentNotFoundError} (404)
 * - {@link CancelAmountExceedsCancellableAmountError} (409)
 * - {@link CancelTaxAmountExceedsCancellableTaxAmountError} (409)
 * - {@link CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError} (409)
 * - {@link CancellableAmountConsistencyBrokenError} (409)
 * - {@link MaxCancelCountReachedError} (409)
 * - {@link PaymentAlreadyCancelledError} (409)
 * - {@link PaymentNotPaidError} (409)
 * - {@link SumOfPartsExceedsCancelAmountError} (409)
 * - {@link PgProviderError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fcancel
 * @category endpoints
 * @since 0.1.0
 */
export const cancelPayment: Endpoint.Endpoint<CancelPaymentInput, CancelPaymentResponse, CancelPaymentError> =
  Endpoint.make({
    id: "cancelPayment",
    service: "Payments",
    method: "POST",
    path: "/payments/{paymentId}/cancel",
    authorized: true,
    input: CancelPaymentInput,
    pathFields: ["paymentId"],
    queryFields: [],
    payload: "body",
    storeId: [["storeId"]],
    format: "json",
    success: CancelPaymentResponse,
    errors: CancelPaymentError
  })

/**
 * The body of `stopPaymentCancellation`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface StopPaymentCancellationBody {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
}

/**
 * The body of `stopPaymentCancellation`.
 *
 * @category requests
 * @since 0.1.0
 */
export const StopPaymentCancellationBody: Schema.Codec<StopPaymentCancellationBody> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String)
  })
)

/**
 * The answer of `stopPaymentCancellation`: when the cancellation was stopped.
 *
 * @category answers
 * @since 0.1.0
 */
export interface StopPaymentCancellationResponse {
  /** When it was stopped. RFC 3339 on the wire. */
  readonly stoppedAt: DateTime.Utc
}

/**
 * The answer of `stopPaymentCancellation`: when the cancellation was stopped.
 *
 * @category answers
 * @since 0.1.0
 */
export const StopPaymentCancellationResponse: Schema.Codec<
  StopPaymentCancellationResponse,
  StopPaymentCancellationResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    stoppedAt: Wire.Timestamp
  })
)

/**
 * The payment has no such cancellation. Read the payment for its cancellations.
 *
 * `PAYMENT_CANCELLATION_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class PaymentCancellationNotFoundError extends DocumentedError.make<
  PaymentCancellationNotFoundError,
  {},
  PaymentCancellationNotFoundErrorEncoded
>()("PaymentCancellationNotFoundError", {
  type: "PAYMENT_CANCELLATION_NOT_FOUND",
  status: 404,
  summary: "The payment has no such cancellation. Read the payment for its cancellations."
}) {}

/**
 * The cancellation is no longer pending, so it cannot be stopped. Read the payment to see how it ended.
 *
 * `PAYMENT_CANCELLATION_NOT_PENDING`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PaymentCancellationNotPendingError extends DocumentedError.make<
  PaymentCancellationNotPendingError,
  {},
  PaymentCancellationNotPendingErrorEncoded
>()("PaymentCancellationNotPendingError", {
  type: "PAYMENT_CANCELLATION_NOT_PENDING",
  status: 409,
  summary: "The cancellation is no longer pending, so it cannot be stopped. Read the payment to see how it ended."
}) {}

/**
 * The documented errors of `stopPaymentCancellation`.
 *
 * @category errors
 * @since 0.1.0
 */
export type StopPaymentCancellationError =
  | ForbiddenError
  | InvalidRequestError
  | PaymentCancellationNotFoundError
  | PaymentCancellationNotPendingError
  | PaymentNotFoundError
  | PgProviderError
  | UnauthorizedError

/**
 * The documented errors of `stopPaymentCancellation`.
 *
 * @category errors
 * @since 0.1.0
 */
export const StopPaymentCancellationError: DocumentedError.Union<StopPaymentCancellationError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PaymentCancellationNotFoundError,
  PaymentCancellationNotPendingError,
  PaymentNotFoundError,
  PgProviderError,
  UnauthorizedError
])

/**
 * The input of `stopPaymentCancellation`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface StopPaymentCancellationInput {
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The cancellation's id. */
  readonly cancellationId: string
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
}

/**
 * The input of `stopPaymentCancellation`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const StopPaymentCancellationInput: Schema.Codec<StopPaymentCancellationInput> = Wire.lazy(() =>
  Schema.Struct({
    paymentId: Schema.String,
    cancellationId: Schema.String,
    storeId: Schema.optional(Schema.String)
  })
)

/**
 * Withdraws a cancellation that is still pending. Only Triple-A cancels asynchronously.
 *
 * `POST /payments/{paymentId}/cancellations/{cancellationId}/stop`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PaymentCancellationNotFoundError} (404)
 * - {@link PaymentNotFoundError} (404)
 * - {@link PaymentCancellationNotPendingError} (409)
 * - {@link PgProviderError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fcancellations%2F%7BcancellationId%7D%2Fstop
 * @category endpoints
 * @since 0.1.0
 */
export const stopPaymentCancellation: Endpoint.Endpoint<
  StopPaymentCancellationInput,
  StopPaymentCancellationResponse,
  StopPaymentCancellationError
> = Endpoint.make({
  id: "stopPaymentCancellation",
  service: "Payments",
  method: "POST",
  path: "/payments/{paymentId}/cancellations/{cancellationId}/stop",
  authorized: true,
  input: StopPaymentCancellationInput,
  pathFields: ["paymentId", "cancellationId"],
  queryFields: [],
  payload: "body",
  storeId: [["storeId"]],
  format: "json",
  success: StopPaymentCancellationResponse,
  errors: StopPaymentCancellationError
})

/**
 * The body of `capturePayment`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CapturePaymentBody {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
}

/**
 * The body of `capturePayment`.
 *
 * @category requests
 * @since 0.1.0
 */
export const CapturePaymentBody: Schema.Codec<CapturePaymentBody> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String)
  })
)

/**
 * The empty answer of `capturePayment`.
 *
 * @category answers
 * @since 0.1.0
 */
export interface CapturePaymentResponse {
  readonly [key: string]: never
}

/**
 * The empty answer of `capturePayment`.
 *
 * @category answers
 * @since 0.1.0
 */
export const CapturePaymentResponse: Schema.Codec<CapturePaymentResponse> = Wire.lazy(() =>
  Schema.Record(Schema.String.check(Schema.makeFilter(() => false)), Schema.Never)
)

/**
 * The documented errors of `capturePayment`.
 *
 * @category errors
 * @since 0.1.0
 */
export type CapturePaymentError =
  | ForbiddenError
  | InvalidRequestError
  | PaymentNotFoundError
  | PaymentNotPaidError
  | PgProviderError
  | UnauthorizedError

/**
 * The documented errors of `capturePayment`.
 *
 * @category errors
 * @since 0.1.0
 */
export const CapturePaymentError: DocumentedError.Union<CapturePaymentError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PaymentNotFoundError,
  PaymentNotPaidError,
  PgProviderError,
  UnauthorizedError
])

/**
 * The input of `capturePayment`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface CapturePaymentInput {
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
}

/**
 * The input of `capturePayment`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const CapturePaymentInput: Schema.Codec<CapturePaymentInput> = Wire.lazy(() =>
  Schema.Struct({
    paymentId: Schema.String,
    storeId: Schema.optional(Schema.String)
  })
)

/**
 * Captures an authorized payment by hand. Manual capture has to be agreed with the PG and PortOne first.
 *
 * `POST /payments/{paymentId}/capture`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PaymentNotFoundError} (404)
 * - {@link PaymentNotPaidError} (409)
 * - {@link PgProviderError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fcapture
 * @category endpoints
 * @since 0.1.0
 */
export const capturePayment: Endpoint.Endpoint<CapturePaymentInput, CapturePaymentResponse, CapturePaymentError> =
  Endpoint.make({
    id: "capturePayment",
    service: "Payments",
    method: "POST",
    path: "/payments/{paymentId}/capture",
    authorized: true,
    input: CapturePaymentInput,
    pathFields: ["paymentId"],
    queryFields: [],
    payload: "body",
    storeId: [["storeId"]],
    format: "json",
    success: CapturePaymentResponse,
    errors: CapturePaymentError
  })

/**
 * The answer of `closeVirtualAccount`: when the account was closed to deposits.
 *
 * @category answers
 * @since 0.1.0
 */
export interface CloseVirtualAccountResponse {
  /** When it was closed. RFC 3339 on the wire. */
  readonly closedAt: DateTime.Utc
}

/**
 * The answer of `closeVirtualAccount`: when the account was closed to deposits.
 *
 * @category answers
 * @since 0.1.0
 */
export const CloseVirtualAccountResponse: Schema.Codec<
  CloseVirtualAccountResponse,
  CloseVirtualAccountResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    closedAt: Wire.Timestamp
  })
)

/**
 * The payment does not wait for a deposit. Read it: it may have been paid, closed or expired.
 *
 * `PAYMENT_NOT_WAITING_FOR_DEPOSIT`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PaymentNotWaitingForDepositError extends DocumentedError.make<
  PaymentNotWaitingForDepositError,
  {},
  PaymentNotWaitingForDepositErrorEncoded
>()("PaymentNotWaitingForDepositError", {
  type: "PAYMENT_NOT_WAITING_FOR_DEPOSIT",
  status: 409,
  summary: "The payment does not wait for a deposit. Read it: it may have been paid, closed or expired."
}) {}

/**
 * The documented errors of `closeVirtualAccount`.
 *
 * @category errors
 * @since 0.1.0
 */
export type CloseVirtualAccountError =
  | ForbiddenError
  | InvalidRequestError
  | PaymentNotFoundError
  | PaymentNotWaitingForDepositError
  | PgProviderError
  | UnauthorizedError

/**
 * The documented errors of `closeVirtualAccount`.
 *
 * @category errors
 * @since 0.1.0
 */
export const CloseVirtualAccountError: DocumentedError.Union<CloseVirtualAccountError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PaymentNotFoundError,
  PaymentNotWaitingForDepositError,
  PgProviderError,
  UnauthorizedError
])

/**
 * The input of `closeVirtualAccount`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface CloseVirtualAccountInput {
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
}

/**
 * The input of `closeVirtualAccount`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const CloseVirtualAccountInput: Schema.Codec<CloseVirtualAccountInput> = Wire.lazy(() =>
  Schema.Struct({
    paymentId: Schema.String,
    storeId: Schema.optional(Schema.String)
  })
)

/**
 * Closes an issued virtual account, so that nothing can be deposited any more. Works only while the payment waits for
 * its deposit.
 *
 * `POST /payments/{paymentId}/virtual-account/close`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PaymentNotFoundError} (404)
 * - {@link PaymentNotWaitingForDepositError} (409)
 * - {@link PgProviderError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fvirtual-account%2Fclose
 * @category endpoints
 * @since 0.1.0
 */
export const closeVirtualAccount: Endpoint.Endpoint<
  CloseVirtualAccountInput,
  CloseVirtualAccountResponse,
  CloseVirtualAccountError
> = Endpoint.make({
  id: "closeVirtualAccount",
  service: "Payments",
  method: "POST",
  path: "/payments/{paymentId}/virtual-account/close",
  authorized: true,
  input: CloseVirtualAccountInput,
  pathFields: ["paymentId"],
  queryFields: ["storeId"],
  payload: "none",
  storeId: [["storeId"]],
  format: "json",
  success: CloseVirtualAccountResponse,
  errors: CloseVirtualAccountError
})

/**
 * Who sends the goods of an escrow payment.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PaymentEscrowSenderInput {
  /** The name. */
  readonly name?: string | undefined
  /** The phone number. */
  readonly phoneNumber?: string | undefined
  /** The postcode. */
  readonly zipcode?: string | undefined
  /** What the sender is to the receiver. */
  readonly relationship?: string | undefined
  /** Where the goods come from. */
  readonly address?: SeparatedAddressInput | undefined
}

/**
 * Who sends the goods of an escrow payment.
 *
 * @category requests
 * @since 0.1.0
 */
export const PaymentEscrowSenderInput: Schema.Codec<PaymentEscrowSenderInput> = Wire.lazy(() =>
  Schema.Struct({
    name: Schema.optional(Schema.String),
    phoneNumber: Schema.optional(Schema.String),
    zipcode: Schema.optional(Schema.String),
    relationship: Schema.optional(Schema.String),
    address: Schema.optional(SeparatedAddressInput)
  })
)

/**
 * Who receives the goods of an escrow payment.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PaymentEscrowReceiverInput {
  /** The name. */
  readonly name?: string | undefined
  /** The phone number. */
  readonly phoneNumber?: string | undefined
  /** The postcode. */
  readonly zipcode?: string | undefined
  /** Where the goods go. */
  readonly address?: SeparatedAddressInput | undefined
}

/**
 * Who receives the goods of an escrow payment.
 *
 * @category requests
 * @since 0.1.0
 */
export const PaymentEscrowReceiverInput: Schema.Codec<PaymentEscrowReceiverInput> = Wire.lazy(() =>
  Schema.Struct({
    name: Schema.optional(Schema.String),
    phoneNumber: Schema.optional(Schema.String),
    zipcode: Schema.optional(Schema.String),
    address: Schema.optional(SeparatedAddressInput)
  })
)

/**
 * A delivery company.
 *
 * @category enums
 * @since 0.1.0
 */
export type PaymentLogisticsCompany =
  | "LOTTE"
  | "LOGEN"
  | "DONGWON"
  | "POST"
  | "CJ"
  | "HANJIN"
  | "DAESIN"
  | "ILYANG"
  | "KYUNGDONG"
  | "CHUNIL"
  | "POST_REGISTERED"
  | "GS"
  | "WOORI"
  | "HAPDONG"
  | "FEDEX"
  | "UPS"
  | "GSM_NTON"
  | "SUNGWON"
  | "LX_PANTOS"
  | "ACI"
  | "CJ_INTL"
  | "USPS"
  | "EMS"
  | "DHL"
  | "KGL"
  | "GOODSTOLUCK"
  | "KUNYOUNG"
  | "SLX"
  | "SF"
  | "ETC"

/**
 * A delivery company.
 *
 * @category enums
 * @since 0.1.0
 */
export const PaymentLogisticsCompany: Wire.Enum<PaymentLogisticsCompany> = Wire.closedEnum([
  "LOTTE",
  "LOGEN",
  "DONGWON",
  "POST",
  "CJ",
  "HANJIN",
  "DAESIN",
  "ILYANG",
  "KYUNGDONG",
  "CHUNIL",
  "POST_REGISTERED",
  "GS",
  "WOORI",
  "HAPDONG",
  "FEDEX",
  "UPS",
  "GSM_NTON",
  "SUNGWON",
  "LX_PANTOS",
  "ACI",
  "CJ_INTL",
  "USPS",
  "EMS",
  "DHL",
  "KGL",
  "GOODSTOLUCK",
  "KUNYOUNG",
  "SLX",
  "SF",
  "ETC"
])

/**
 * The delivery of an escrow payment's goods.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PaymentLogistics {
  /** The delivery company. */
  readonly company: PaymentLogisticsCompany
  /** The delivery company's tracking number. */
  readonly invoiceNumber: string
  /** When the goods were sent. RFC 3339 on the wire. */
  readonly sentAt: DateTime.Utc
  /** When the goods arrived. RFC 3339 on the wire. */
  readonly receivedAt?: DateTime.Utc | undefined
  /** Where the goods are delivered. */
  readonly address?: SeparatedAddressInput | undefined
}

/**
 * The delivery of an escrow payment's goods.
 *
 * @category requests
 * @since 0.1.0
 */
export const PaymentLogistics: Schema.Codec<PaymentLogistics, PaymentLogisticsEncoded> = Wire.lazy(() =>
  Schema.Struct({
    company: PaymentLogisticsCompany,
    invoiceNumber: Schema.String,
    sentAt: Wire.Timestamp,
    receivedAt: Schema.optional(Wire.Timestamp),
    address: Schema.optional(SeparatedAddressInput)
  })
)

/**
 * The body of `applyEscrowLogistics`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface RegisterEscrowLogisticsBody {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** Who sends the goods. */
  readonly sender?: PaymentEscrowSenderInput | undefined
  /** Who receives the goods. */
  readonly receiver?: PaymentEscrowReceiverInput | undefined
  /** How the goods are sent. */
  readonly logistics: PaymentLogistics
  /** Whether to send an e-mail when the purchase is confirmed. */
  readonly sendEmail?: boolean | undefined
  /** The goods that are sent. */
  readonly products?: ReadonlyArray<PaymentProduct> | undefined
}

/**
 * The body of `applyEscrowLogistics`.
 *
 * @category requests
 * @since 0.1.0
 */
export const RegisterEscrowLogisticsBody: Schema.Codec<
  RegisterEscrowLogisticsBody,
  RegisterEscrowLogisticsBodyEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String),
    sender: Schema.optional(PaymentEscrowSenderInput),
    receiver: Schema.optional(PaymentEscrowReceiverInput),
    logistics: PaymentLogistics,
    sendEmail: Schema.optional(Schema.Boolean),
    products: Schema.optional(Schema.Array(PaymentProduct))
  })
)

/**
 * The answer of `applyEscrowLogistics`: the tracking number, and when the delivery was registered.
 *
 * @category answers
 * @since 0.1.0
 */
export interface ApplyEscrowLogisticsResponse {
  /** The delivery company's tracking number. */
  readonly invoiceNumber: string
  /** When the goods were sent. RFC 3339 on the wire. */
  readonly sentAt: DateTime.Utc
  /** When the delivery was registered. RFC 3339 on the wire. */
  readonly appliedAt: DateTime.Utc
}

/**
 * The answer of `applyEscrowLogistics`: the tracking number, and when the delivery was registered.
 *
 * @category answers
 * @since 0.1.0
 */
export const ApplyEscrowLogisticsResponse: Schema.Codec<
  ApplyEscrowLogisticsResponse,
  ApplyEscrowLogisticsResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    invoiceNumber: Schema.String,
    sentAt: Wire.Timestamp,
    appliedAt: Wire.Timestamp
  })
)

/**
 * The documented errors of `applyEscrowLogistics`.
 *
 * @category errors
 * @since 0.1.0
 */
export type ApplyEscrowLogisticsError =
  | ForbiddenError
  | InvalidRequestError
  | PaymentNotFoundError
  | PaymentNotPaidError
  | PgProviderError
  | UnauthorizedError

/**
 * The documented errors of `applyEscrowLogistics`.
 *
 * @category errors
 * @since 0.1.0
 */
export const ApplyEscrowLogisticsError: DocumentedError.Union<ApplyEscrowLogisticsError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PaymentNotFoundError,
  PaymentNotPaidError,
  PgProviderError,
  UnauthorizedError
])

/**
 * The input of `applyEscrowLogistics`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface ApplyEscrowLogisticsInput {
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** Who sends the goods. */
  readonly sender?: PaymentEscrowSenderInput | undefined
  /** Who receives the goods. */
  readonly receiver?: PaymentEscrowReceiverInput | undefined
  /** How the goods are sent. */
  readonly logistics: PaymentLogistics
  /** Whether to send an e-mail when the purchase is confirmed. */
  readonly sendEmail?: boolean | undefined
  /** The goods that are sent. */
  readonly products?: ReadonlyArray<PaymentProduct> | undefined
}

/**
 * The input of `applyEscrowLogistics`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const ApplyEscrowLogisticsInput: Schema.Codec<ApplyEscrowLogisticsInput, ApplyEscrowLogisticsInputEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      paymentId: Schema.String,
      storeId: Schema.optional(Schema.String),
      sender: Schema.optional(PaymentEscrowSenderInput),
      receiver: Schema.optional(PaymentEscrowReceiverInput),
      logistics: PaymentLogistics,
      sendEmail: Schema.optional(Schema.Boolean),
      products: Schema.optional(Schema.Array(PaymentProduct))
    })
  )

/**
 * Registers how an escrow payment's goods are shipped. Answers with the invoice number.
 *
 * `POST /payments/{paymentId}/escrow/logistics`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PaymentNotFoundError} (404)
 * - {@link PaymentNotPaidError} (409)
 * - {@link PgProviderError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fescrow%2Flogistics
 * @category endpoints
 * @since 0.1.0
 */
export const applyEscrowLogistics: Endpoint.Endpoint<
  ApplyEscrowLogisticsInput,
  ApplyEscrowLogisticsResponse,
  ApplyEscrowLogisticsError
> = Endpoint.make({
  id: "applyEscrowLogistics",
  service: "Payments",
  method: "POST",
  path: "/payments/{paymentId}/escrow/logistics",
  authorized: true,
  input: ApplyEscrowLogisticsInput,
  pathFields: ["paymentId"],
  queryFields: [],
  payload: "body",
  storeId: [["storeId"]],
  format: "json",
  success: ApplyEscrowLogisticsResponse,
  errors: ApplyEscrowLogisticsError
})

/**
 * The body of `modifyEscrowLogistics`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface ModifyEscrowLogisticsBody {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** Who sends the goods. */
  readonly sender?: PaymentEscrowSenderInput | undefined
  /** Who receives the goods. */
  readonly receiver?: PaymentEscrowReceiverInput | undefined
  /** How the goods are sent. */
  readonly logistics: PaymentLogistics
  /** Whether to send an e-mail when the purchase is confirmed. */
  readonly sendEmail?: boolean | undefined
  /** The goods that are sent. */
  readonly products?: ReadonlyArray<PaymentProduct> | undefined
}

/**
 * The body of `modifyEscrowLogistics`.
 *
 * @category requests
 * @since 0.1.0
 */
export const ModifyEscrowLogisticsBody: Schema.Codec<ModifyEscrowLogisticsBody, ModifyEscrowLogisticsBodyEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      storeId: Schema.optional(Schema.String),
      sender: Schema.optional(PaymentEscrowSenderInput),
      receiver: Schema.optional(PaymentEscrowReceiverInput),
      logistics: PaymentLogistics,
      sendEmail: Schema.optional(Schema.Boolean),
      products: Schema.optional(Schema.Array(PaymentProduct))
    })
  )

/**
 * The answer of `modifyEscrowLogistics`: the tracking number, and when the delivery was changed.
 *
 * @category answers
 * @since 0.1.0
 */
export interface ModifyEscrowLogisticsResponse {
  /** The delivery company's tracking number. */
  readonly invoiceNumber: string
  /** When the goods were sent. RFC 3339 on the wire. */
  readonly sentAt: DateTime.Utc
  /** When it was changed. RFC 3339 on the wire. */
  readonly modifiedAt: DateTime.Utc
}

/**
 * The answer of `modifyEscrowLogistics`: the tracking number, and when the delivery was changed.
 *
 * @category answers
 * @since 0.1.0
 */
export const ModifyEscrowLogisticsResponse: Schema.Codec<
  ModifyEscrowLogisticsResponse,
  ModifyEscrowLogisticsResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    invoiceNumber: Schema.String,
    sentAt: Wire.Timestamp,
    modifiedAt: Wire.Timestamp
  })
)

/**
 * The documented errors of `modifyEscrowLogistics`.
 *
 * @category errors
 * @since 0.1.0
 */
export type ModifyEscrowLogisticsError =
  | ForbiddenError
  | InvalidRequestError
  | PaymentNotFoundError
  | PaymentNotPaidError
  | PgProviderError
  | UnauthorizedError

/**
 * The documented errors of `modifyEscrowLogistics`.
 *
 * @category errors
 * @since 0.1.0
 */
export const ModifyEscrowLogisticsError: DocumentedError.Union<ModifyEscrowLogisticsError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PaymentNotFoundError,
  PaymentNotPaidError,
  PgProviderError,
  UnauthorizedError
])

/**
 * The input of `modifyEscrowLogistics`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface ModifyEscrowLogisticsInput {
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** Who sends the goods. */
  readonly sender?: PaymentEscrowSenderInput | undefined
  /** Who receives the goods. */
  readonly receiver?: PaymentEscrowReceiverInput | undefined
  /** How the goods are sent. */
  readonly logistics: PaymentLogistics
  /** Whether to send an e-mail when the purchase is confirmed. */
  readonly sendEmail?: boolean | undefined
  /** The goods that are sent. */
  readonly products?: ReadonlyArray<PaymentProduct> | undefined
}

/**
 * The input of `modifyEscrowLogistics`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const ModifyEscrowLogisticsInput: Schema.Codec<ModifyEscrowLogisticsInput, ModifyEscrowLogisticsInputEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      paymentId: Schema.String,
      storeId: Schema.optional(Schema.String),
      sender: Schema.optional(PaymentEscrowSenderInput),
      receiver: Schema.optional(PaymentEscrowReceiverInput),
      logistics: PaymentLogistics,
      sendEmail: Schema.optional(Schema.Boolean),
      products: Schema.optional(Schema.Array(PaymentProduct))
    })
  )

/**
 * Changes the shipping details registered for an escrow payment.
 *
 * `PATCH /payments/{paymentId}/escrow/logistics`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PaymentNotFoundError} (404)
 * - {@link PaymentNotPaidError} (409)
 * - {@link PgProviderError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment?v=v2#patch%20%2Fpayments%2F%7BpaymentId%7D%2Fescrow%2Flogistics
 * @category endpoints
 * @since 0.1.0
 */
export const modifyEscrowLogistics: Endpoint.Endpoint<
  ModifyEscrowLogisticsInput,
  ModifyEscrowLogisticsResponse,
  ModifyEscrowLogisticsError
> = Endpoint.make({
  id: "modifyEscrowLogistics",
  service: "Payments",
  method: "PATCH",
  path: "/payments/{paymentId}/escrow/logistics",
  authorized: true,
  input: ModifyEscrowLogisticsInput,
  pathFields: ["paymentId"],
  queryFields: [],
  payload: "body",
  storeId: [["storeId"]],
  format: "json",
  success: ModifyEscrowLogisticsResponse,
  errors: ModifyEscrowLogisticsError
})

/**
 * The body of `confirmEscrow`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface ConfirmEscrowBody {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** NAVER Pay only: true when the merchant confirms, false when the customer does; true when in doubt. */
  readonly fromStore?: boolean | undefined
}

/**
 * The body of `confirmEscrow`.
 *
 * @category requests
 * @since 0.1.0
 */
export const ConfirmEscrowBody: Schema.Codec<ConfirmEscrowBody> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String),
    fromStore: Schema.optional(Schema.Boolean)
  })
)

/**
 * The answer of `confirmEscrow`: when the purchase was confirmed.
 *
 * @category answers
 * @since 0.1.0
 */
export interface ConfirmEscrowResponse {
  /** When the purchase was confirmed. RFC 3339 on the wire. */
  readonly completedAt: DateTime.Utc
}

/**
 * The answer of `confirmEscrow`: when the purchase was confirmed.
 *
 * @category answers
 * @since 0.1.0
 */
export const ConfirmEscrowResponse: Schema.Codec<ConfirmEscrowResponse, ConfirmEscrowResponseEncoded> = Wire.lazy(() =>
  Schema.Struct({
    completedAt: Wire.Timestamp
  })
)

/**
 * The documented errors of `confirmEscrow`.
 *
 * @category errors
 * @since 0.1.0
 */
export type ConfirmEscrowError =
  | ForbiddenError
  | InvalidRequestError
  | PaymentNotFoundError
  | PaymentNotPaidError
  | PgProviderError
  | UnauthorizedError

/**
 * The documented errors of `confirmEscrow`.
 *
 * @category errors
 * @since 0.1.0
 */
export const ConfirmEscrowError: DocumentedError.Union<ConfirmEscrowError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PaymentNotFoundError,
  PaymentNotPaidError,
  PgProviderError,
  UnauthorizedError
])

/**
 * The input of `confirmEscrow`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface ConfirmEscrowInput {
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** NAVER Pay only: true when the merchant confirms, false when the customer does; true when in doubt. */
  readonly fromStore?: boolean | undefined
}

/**
 * The input of `confirmEscrow`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const ConfirmEscrowInput: Schema.Codec<ConfirmEscrowInput> = Wire.lazy(() =>
  Schema.Struct({
    paymentId: Schema.String,
    storeId: Schema.optional(Schema.String),
    fromStore: Schema.optional(Schema.Boolean)
  })
)

/**
 * Confirms the purchase of an escrow payment. `fromStore` is for Naver Pay alone: true when the merchant confirms, or
 * when it is unclear who does.
 *
 * `POST /payments/{paymentId}/escrow/complete`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PaymentNotFoundError} (404)
 * - {@link PaymentNotPaidError} (409)
 * - {@link PgProviderError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fescrow%2Fcomplete
 * @category endpoints
 * @since 0.1.0
 */
export const confirmEscrow: Endpoint.Endpoint<ConfirmEscrowInput, ConfirmEscrowResponse, ConfirmEscrowError> =
  Endpoint.make({
    id: "confirmEscrow",
    service: "Payments",
    method: "POST",
    path: "/payments/{paymentId}/escrow/complete",
    authorized: true,
    input: ConfirmEscrowInput,
    pathFields: ["paymentId"],
    queryFields: [],
    payload: "body",
    storeId: [["storeId"]],
    format: "json",
    success: ConfirmEscrowResponse,
    errors: ConfirmEscrowError
  })

/**
 * A sub-store's sale on a payment's receipt.
 *
 * @category requests
 * @since 0.1.0
 */
export interface RegisterStoreReceiptBodyItem {
  /** The sub-store's business registration number. */
  readonly storeBusinessRegistrationNumber: string
  /** The sub-store's name. */
  readonly storeName: string
  /** The total, in minor units. */
  readonly totalAmount: number
  /** The tax-free part, in minor units. */
  readonly taxFreeAmount?: number | undefined
  /** The VAT, in minor units. */
  readonly vatAmount?: number | undefined
  /** The supply value, in minor units: the taxed part without its VAT. */
  readonly supplyAmount?: number | undefined
  /** The currency, as its ISO 4217 code. */
  readonly currency: Currency
}

/**
 * A sub-store's sale on a payment's receipt.
 *
 * @category requests
 * @since 0.1.0
 */
export const RegisterStoreReceiptBodyItem: Schema.Codec<RegisterStoreReceiptBodyItem> = Wire.lazy(() =>
  Schema.Struct({
    storeBusinessRegistrationNumber: Schema.String,
    storeName: Schema.String,
    totalAmount: Wire.Int64,
    taxFreeAmount: Schema.optional(Wire.Int64),
    vatAmount: Schema.optional(Wire.Int64),
    supplyAmount: Schema.optional(Wire.Int64),
    currency: Currency
  })
)

/**
 * The body of `registerStoreReceipt`: the sub-stores' sales to show on a payment's receipt.
 *
 * @category requests
 * @since 0.1.0
 */
export interface RegisterStoreReceiptBody {
  /** The sub-stores' sales. */
  readonly items: ReadonlyArray<RegisterStoreReceiptBodyItem>
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
}

/**
 * The body of `registerStoreReceipt`: the sub-stores' sales to show on a payment's receipt.
 *
 * @category requests
 * @since 0.1.0
 */
export const RegisterStoreReceiptBody: Schema.Codec<RegisterStoreReceiptBody> = Wire.lazy(() =>
  Schema.Struct({
    items: Schema.Array(RegisterStoreReceiptBodyItem),
    storeId: Schema.optional(Schema.String)
  })
)

/**
 * The answer of `registerStoreReceipt`: where to see the receipt.
 *
 * @category answers
 * @since 0.1.0
 */
export interface RegisterStoreReceiptResponse {
  /** Where to see the receipt. */
  readonly receiptUrl?: string
}

/**
 * The answer of `registerStoreReceipt`: where to see the receipt.
 *
 * @category answers
 * @since 0.1.0
 */
export const RegisterStoreReceiptResponse: Schema.Codec<RegisterStoreReceiptResponse> = Wire.lazy(() =>
  Schema.Struct({
    receiptUrl: Schema.optionalKey(Schema.String)
  })
)

/**
 * The documented errors of `registerStoreReceipt`.
 *
 * @category errors
 * @since 0.1.0
 */
export type RegisterStoreReceiptError =
  | ForbiddenError
  | InvalidRequestError
  | PaymentNotFoundError
  | PaymentNotPaidError
  | PgProviderError
  | UnauthorizedError

/**
 * The documented errors of `registerStoreReceipt`.
 *
 * @category errors
 * @since 0.1.0
 */
export const RegisterStoreReceiptError: DocumentedError.Union<RegisterStoreReceiptError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PaymentNotFoundError,
  PaymentNotPaidError,
  PgProviderError,
  UnauthorizedError
])

/**
 * The input of `registerStoreReceipt`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface RegisterStoreReceiptInput {
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The sub-stores' sales. */
  readonly items: ReadonlyArray<RegisterStoreReceiptBodyItem>
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
}

/**
 * The input of `registerStoreReceipt`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const RegisterStoreReceiptInput: Schema.Codec<RegisterStoreReceiptInput> = Wire.lazy(() =>
  Schema.Struct({
    paymentId: Schema.String,
    items: Schema.Array(RegisterStoreReceiptBodyItem),
    storeId: Schema.optional(Schema.String)
  })
)

/**
 * Registers the transactions of sub-merchants on the payment's sales slip. KG Inicis only, and its INIApi key must
 * have been registered in PortOne's console.
 *
 * `POST /payments/{paymentId}/register-store-receipt`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PaymentNotFoundError} (404)
 * - {@link PaymentNotPaidError} (409)
 * - {@link PgProviderError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fregister-store-receipt
 * @category endpoints
 * @since 0.1.0
 */
export const registerStoreReceipt: Endpoint.Endpoint<
  RegisterStoreReceiptInput,
  RegisterStoreReceiptResponse,
  RegisterStoreReceiptError
> = Endpoint.make({
  id: "registerStoreReceipt",
  service: "Payments",
  method: "POST",
  path: "/payments/{paymentId}/register-store-receipt",
  authorized: true,
  input: RegisterStoreReceiptInput,
  pathFields: ["paymentId"],
  queryFields: [],
  payload: "body",
  storeId: [["storeId"]],
  format: "json",
  success: RegisterStoreReceiptResponse,
  errors: RegisterStoreReceiptError
})

/**
 * The body of `resendWebhook`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface ResendWebhookBody {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** Which webhook to send again; the payment's latest when left out. */
  readonly webhookId?: string | undefined
}

/**
 * The body of `resendWebhook`.
 *
 * @category requests
 * @since 0.1.0
 */
export const ResendWebhookBody: Schema.Codec<ResendWebhookBody> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String),
    webhookId: Schema.optional(Schema.String)
  })
)

/**
 * The answer of `resendWebhook`: the webhook that was sent again.
 *
 * @category answers
 * @since 0.1.0
 */
export interface ResendWebhookResponse {
  /** The webhook that was sent again. */
  readonly webhook: PaymentWebhook
}

/**
 * The answer of `resendWebhook`: the webhook that was sent again.
 *
 * @category answers
 * @since 0.1.0
 */
export const ResendWebhookResponse: Schema.Codec<ResendWebhookResponse, ResendWebhookResponseEncoded> = Wire.lazy(() =>
  Schema.Struct({
    webhook: PaymentWebhook
  })
)

/**
 * This webhook was resent by hand as often as is allowed. Read the payment instead.
 *
 * `MAX_WEBHOOK_RETRY_COUNT_REACHED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class MaxWebhookRetryCountReachedError extends DocumentedError.make<
  MaxWebhookRetryCountReachedError,
  {},
  MaxWebhookRetryCountReachedErrorEncoded
>()("MaxWebhookRetryCountReachedError", {
  type: "MAX_WEBHOOK_RETRY_COUNT_REACHED",
  status: 400,
  summary: "This webhook was resent by hand as often as is allowed. Read the payment instead."
}) {}

/**
 * The payment has no such webhook. Leave `webhookId` out to resend the latest; there may be none yet.
 *
 * `WEBHOOK_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class WebhookNotFoundError extends DocumentedError.make<WebhookNotFoundError, {}, WebhookNotFoundErrorEncoded>()(
  "WebhookNotFoundError",
  {
    type: "WEBHOOK_NOT_FOUND",
    status: 404,
    summary: "The payment has no such webhook. Leave `webhookId` out to resend the latest; there may be none yet."
  }
) {}

/**
 * The documented errors of `resendWebhook`.
 *
 * @category errors
 * @since 0.1.0
 */
export type ResendWebhookError =
  | ForbiddenError
  | InvalidRequestError
  | MaxWebhookRetryCountReachedError
  | PaymentNotFoundError
  | UnauthorizedError
  | WebhookNotFoundError

/**
 * The documented errors of `resendWebhook`.
 *
 * @category errors
 * @since 0.1.0
 */
export const ResendWebhookError: DocumentedError.Union<ResendWebhookError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  MaxWebhookRetryCountReachedError,
  PaymentNotFoundError,
  UnauthorizedError,
  WebhookNotFoundError
])

/**
 * The input of `resendWebhook`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface ResendWebhookInput {
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** Which webhook to send again; the payment's latest when left out. */
  readonly webhookId?: string | undefined
}

/**
 * The input of `resendWebhook`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const ResendWebhookInput: Schema.Codec<ResendWebhookInput> = Wire.lazy(() =>
  Schema.Struct({
    paymentId: Schema.String,
    storeId: Schema.optional(Schema.String),
    webhookId: Schema.optional(Schema.String)
  })
)

/**
 * Sends a webhook of a payment again: the latest one, unless `webhookId` names another. The number of resends by hand
 * of one webhook id is limited.
 *
 * `POST /payments/{paymentId}/resend-webhook`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link MaxWebhookRetryCountReachedError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PaymentNotFoundError} (404)
 * - {@link WebhookNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fresend-webhook
 * @category endpoints
 * @since 0.1.0
 */
export const resendWebhook: Endpoint.Endpoint<ResendWebhookInput, ResendWebhookResponse, ResendWebhookError> =
  Endpoint.make({
    id: "resendWebhook",
    service: "Payments",
    method: "POST",
    path: "/payments/{paymentId}/resend-webhook",
    authorized: true,
    input: ResendWebhookInput,
    pathFields: ["paymentId"],
    queryFields: [],
    payload: "body",
    storeId: [["storeId"]],
    format: "json",
    success: ResendWebhookResponse,
    errors: ResendWebhookError
  })

/**
 * The wire form of {@link PaymentMethodConvenienceStore}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PaymentMethodConvenienceStoreEncoded {
  readonly type: "PaymentMethodConvenienceStore"
  readonly convenienceStoreBrand?: Wire.Open<ConvenienceStoreBrand>
  readonly confirmationNumber?: string
  readonly receiptNumber?: string
  readonly paymentDeadline?: string
}

/**
 * The wire form of {@link PaymentMethodEasyPayMethod}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type PaymentMethodEasyPayMethodEncoded =
  | PaymentMethodCard
  | PaymentMethodEasyPayMethodCharge
  | PaymentMethodTransfer
  | Wire.UnrecognizedEncoded<"type">

/**
 * The wire form of {@link PaymentMethodEasyPay}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PaymentMethodEasyPayEncoded {
  readonly type: "PaymentMethodEasyPay"
  readonly provider?: Wire.Open<EasyPayProvider>
  readonly easyPayMethod?: PaymentMethodEasyPayMethodEncoded
}

/**
 * The wire form of {@link PaymentMethodVirtualAccount}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PaymentMethodVirtualAccountEncoded {
  readonly type: "PaymentMethodVirtualAccount"
  readonly bank?: Wire.Open<Bank>
  readonly accountNumber: string
  readonly accountType?: Wire.Open<PaymentMethodVirtualAccountType>
  readonly remitteeName?: string
  readonly remitterName?: string
  readonly expiredAt?: string
  readonly issuedAt?: string
  readonly refundStatus?: Wire.Open<PaymentMethodVirtualAccountRefundStatus>
}

/**
 * The wire form of {@link PaymentMethod}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type PaymentMethodEncoded =
  | PaymentMethodCard
  | PaymentMethodConvenienceStoreEncoded
  | PaymentMethodCrypto
  | PaymentMethodEasyPayEncoded
  | PaymentMethodGiftCertificate
  | PaymentMethodMobile
  | PaymentMethodTransfer
  | PaymentMethodVirtualAccountEncoded
  | Wire.UnrecognizedEncoded<"type">

/**
 * The wire form of {@link PaymentWebhookRequest}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PaymentWebhookRequestEncoded {
  readonly header?: string
  readonly body: string
  readonly requestedAt?: string
}

/**
 * The wire form of {@link PaymentWebhookResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PaymentWebhookResponseEncoded {
  readonly code: string
  readonly header: string
  readonly body: string
  readonly respondedAt: string
}

/**
 * The wire form of {@link PaymentWebhook}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PaymentWebhookEncoded {
  readonly paymentStatus?: Wire.Open<PaymentWebhookPaymentStatus>
  readonly id: string
  readonly status?: Wire.Open<PaymentWebhookStatus>
  readonly url?: string
  readonly isAsync?: boolean
  readonly currentExecutionCount?: number
  readonly maxExecutionCount?: number
  readonly trigger?: Wire.Open<PaymentWebhookTrigger>
  readonly request?: PaymentWebhookRequestEncoded
  readonly response?: PaymentWebhookResponseEncoded
  readonly triggeredAt?: string
}

/**
 * The wire form of {@link CancelledPaymentEscrow}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CancelledPaymentEscrowEncoded {
  readonly status: "CANCELLED"
  readonly company: string
  readonly invoiceNumber: string
  readonly sentAt?: string
  readonly appliedAt?: string
}

/**
 * The wire form of {@link ConfirmedPaymentEscrow}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ConfirmedPaymentEscrowEncoded {
  readonly status: "CONFIRMED"
  readonly company: string
  readonly invoiceNumber: string
  readonly sentAt?: string
  readonly appliedAt?: string
  readonly isAutomaticallyConfirmed: boolean
}

/**
 * The wire form of {@link DeliveredPaymentEscrow}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface DeliveredPaymentEscrowEncoded {
  readonly status: "DELIVERED"
  readonly company: string
  readonly invoiceNumber: string
  readonly sentAt?: string
  readonly appliedAt?: string
}

/**
 * The wire form of {@link RegisteredPaymentEscrow}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface RegisteredPaymentEscrowEncoded {
  readonly status: "REGISTERED"
  readonly company: string
  readonly invoiceNumber: string
  readonly sentAt?: string
  readonly appliedAt?: string
}

/**
 * The wire form of {@link RejectedPaymentEscrow}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface RejectedPaymentEscrowEncoded {
  readonly status: "REJECTED"
  readonly company: string
  readonly invoiceNumber: string
  readonly sentAt?: string
  readonly appliedAt?: string
}

/**
 * The wire form of {@link RejectConfirmedPaymentEscrow}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface RejectConfirmedPaymentEscrowEncoded {
  readonly status: "REJECT_CONFIRMED"
  readonly company: string
  readonly invoiceNumber: string
  readonly sentAt?: string
  readonly appliedAt?: string
}

/**
 * The wire form of {@link PaymentEscrow}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type PaymentEscrowEncoded =
  | BeforeRegisteredPaymentEscrow
  | CancelledPaymentEscrowEncoded
  | ConfirmedPaymentEscrowEncoded
  | DeliveredPaymentEscrowEncoded
  | RegisteredPaymentEscrowEncoded
  | RejectedPaymentEscrowEncoded
  | RejectConfirmedPaymentEscrowEncoded
  | Wire.UnrecognizedEncoded<"status">

/**
 * The wire form of {@link CancelledPaymentCashReceipt}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CancelledPaymentCashReceiptEncoded {
  readonly status: "CANCELLED"
  readonly type?: Wire.Open<CashReceiptType>
  readonly pgReceiptId?: string
  readonly issueNumber: string
  readonly totalAmount: number
  readonly taxFreeAmount?: number
  readonly currency: Wire.Open<Currency>
  readonly url?: string
  readonly issuedAt: string
  readonly cancelledAt: string
}

/**
 * The wire form of {@link IssuedPaymentCashReceipt}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface IssuedPaymentCashReceiptEncoded {
  readonly status: "ISSUED"
  readonly type?: Wire.Open<CashReceiptType>
  readonly pgReceiptId?: string
  readonly issueNumber: string
  readonly totalAmount: number
  readonly taxFreeAmount?: number
  readonly currency: Wire.Open<Currency>
  readonly url?: string
  readonly issuedAt: string
}

/**
 * The wire form of {@link PaymentCashReceipt}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type PaymentCashReceiptEncoded =
  | CancelledPaymentCashReceiptEncoded
  | IssuedPaymentCashReceiptEncoded
  | Wire.UnrecognizedEncoded<"status">

/**
 * The wire form of {@link FailedPaymentCancellation}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface FailedPaymentCancellationEncoded {
  readonly status: "FAILED"
  readonly id: string
  readonly pgCancellationId?: string
  readonly totalAmount: number
  readonly taxFreeAmount: number
  readonly vatAmount: number
  readonly easyPayDiscountAmount?: number
  readonly reason: string
  readonly cancelledAt?: string
  readonly requestedAt: string
  readonly trigger?: Wire.Open<PaymentCancellationTrigger>
}

/**
 * The wire form of {@link RequestedPaymentCancellation}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface RequestedPaymentCancellationEncoded {
  readonly status: "REQUESTED"
  readonly id: string
  readonly pgCancellationId?: string
  readonly totalAmount: number
  readonly taxFreeAmount: number
  readonly vatAmount: number
  readonly easyPayDiscountAmount?: number
  readonly reason: string
  readonly cancelledAt?: string
  readonly requestedAt: string
  readonly trigger?: Wire.Open<PaymentCancellationTrigger>
}

/**
 * The wire form of {@link SucceededPaymentCancellation}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface SucceededPaymentCancellationEncoded {
  readonly status: "SUCCEEDED"
  readonly id: string
  readonly pgCancellationId?: string
  readonly totalAmount: number
  readonly taxFreeAmount: number
  readonly vatAmount: number
  readonly easyPayDiscountAmount?: number
  readonly reason: string
  readonly cancelledAt?: string
  readonly requestedAt: string
  readonly receiptUrl?: string
  readonly trigger?: Wire.Open<PaymentCancellationTrigger>
}

/**
 * The wire form of {@link PaymentCancellation}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type PaymentCancellationEncoded =
  | FailedPaymentCancellationEncoded
  | RequestedPaymentCancellationEncoded
  | SucceededPaymentCancellationEncoded
  | Wire.UnrecognizedEncoded<"status">

/**
 * The wire form of {@link CancelledPayment}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CancelledPaymentEncoded {
  readonly status: "CANCELLED"
  readonly id: string
  readonly transactionId: string
  readonly merchantId: string
  readonly storeId: string
  readonly method?: PaymentMethodEncoded
  readonly channel: SelectedChannel
  readonly channelGroup?: ChannelGroupSummary
  readonly version: Wire.Open<PortOneVersion>
  readonly scheduleId?: string
  readonly billingKey?: string
  readonly webhooks?: ReadonlyArray<PaymentWebhookEncoded>
  readonly requestedAt: string
  readonly updatedAt: string
  readonly statusChangedAt: string
  readonly orderName: string
  readonly amount: PaymentAmount
  readonly currency: Wire.Open<Currency>
  readonly customer: CustomerEncoded
  readonly origin?: PaymentOrigin
  readonly promotionId?: string
  readonly isCulturalExpense?: boolean
  readonly escrow?: PaymentEscrowEncoded
  readonly products?: ReadonlyArray<PaymentProduct>
  readonly productCount?: number
  readonly customData?: string
  readonly country?: Wire.Open<Country>
  readonly paidAt?: string
  readonly pgTxId?: string
  readonly cashReceipt?: PaymentCashReceiptEncoded
  readonly cashReceiptIssuanceStatus?: Wire.Open<CashReceiptIssuanceStatus>
  readonly receiptUrl?: string
  readonly cancellations: ReadonlyArray<PaymentCancellationEncoded>
  readonly cancelledAt: string
}

/**
 * The wire form of {@link FailedPayment}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface FailedPaymentEncoded {
  readonly status: "FAILED"
  readonly id: string
  readonly transactionId: string
  readonly merchantId: string
  readonly storeId: string
  readonly method?: PaymentMethodEncoded
  readonly channel?: SelectedChannel
  readonly channelGroup?: ChannelGroupSummary
  readonly version: Wire.Open<PortOneVersion>
  readonly scheduleId?: string
  readonly billingKey?: string
  readonly webhooks?: ReadonlyArray<PaymentWebhookEncoded>
  readonly requestedAt: string
  readonly updatedAt: string
  readonly statusChangedAt: string
  readonly orderName: string
  readonly amount: PaymentAmount
  readonly currency: Wire.Open<Currency>
  readonly customer: CustomerEncoded
  readonly origin?: PaymentOrigin
  readonly promotionId?: string
  readonly isCulturalExpense?: boolean
  readonly escrow?: PaymentEscrowEncoded
  readonly products?: ReadonlyArray<PaymentProduct>
  readonly productCount?: number
  readonly customData?: string
  readonly country?: Wire.Open<Country>
  readonly failedAt: string
  readonly failure: PaymentFailure
}

/**
 * The wire form of {@link Dispute}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface DisputeEncoded {
  readonly status: Wire.Open<DisputeStatus>
  readonly pgDisputeId?: string
  readonly reason: string
  readonly createdAt: string
  readonly resolvedAt?: string
}

/**
 * The wire form of {@link PaidPayment}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PaidPaymentEncoded {
  readonly status: "PAID"
  readonly id: string
  readonly transactionId: string
  readonly merchantId: string
  readonly storeId: string
  readonly method?: PaymentMethodEncoded
  readonly channel: SelectedChannel
  readonly channelGroup?: ChannelGroupSummary
  readonly version: Wire.Open<PortOneVersion>
  readonly scheduleId?: string
  readonly billingKey?: string
  readonly webhooks?: ReadonlyArray<PaymentWebhookEncoded>
  readonly requestedAt: string
  readonly updatedAt: string
  readonly statusChangedAt: string
  readonly orderName: string
  readonly amount: PaymentAmount
  readonly currency: Wire.Open<Currency>
  readonly customer: CustomerEncoded
  readonly origin?: PaymentOrigin
  readonly promotionId?: string
  readonly isCulturalExpense?: boolean
  readonly escrow?: PaymentEscrowEncoded
  readonly products?: ReadonlyArray<PaymentProduct>
  readonly productCount?: number
  readonly customData?: string
  readonly country?: Wire.Open<Country>
  readonly paidAt: string
  readonly pgTxId?: string
  readonly pgResponse?: string
  readonly cashReceipt?: PaymentCashReceiptEncoded
  readonly cashReceiptIssuanceStatus?: Wire.Open<CashReceiptIssuanceStatus>
  readonly receiptUrl?: string
  readonly disputes?: ReadonlyArray<DisputeEncoded>
  readonly cancellations?: ReadonlyArray<PaymentCancellationEncoded>
}

/**
 * The wire form of {@link PartialCancelledPayment}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PartialCancelledPaymentEncoded {
  readonly status: "PARTIAL_CANCELLED"
  readonly id: string
  readonly transactionId: string
  readonly merchantId: string
  readonly storeId: string
  readonly method?: PaymentMethodEncoded
  readonly channel: SelectedChannel
  readonly channelGroup?: ChannelGroupSummary
  readonly version: Wire.Open<PortOneVersion>
  readonly scheduleId?: string
  readonly billingKey?: string
  readonly webhooks?: ReadonlyArray<PaymentWebhookEncoded>
  readonly requestedAt: string
  readonly updatedAt: string
  readonly statusChangedAt: string
  readonly orderName: string
  readonly amount: PaymentAmount
  readonly currency: Wire.Open<Currency>
  readonly customer: CustomerEncoded
  readonly origin?: PaymentOrigin
  readonly promotionId?: string
  readonly isCulturalExpense?: boolean
  readonly escrow?: PaymentEscrowEncoded
  readonly products?: ReadonlyArray<PaymentProduct>
  readonly productCount?: number
  readonly customData?: string
  readonly country?: Wire.Open<Country>
  readonly paidAt?: string
  readonly pgTxId?: string
  readonly cashReceipt?: PaymentCashReceiptEncoded
  readonly cashReceiptIssuanceStatus?: Wire.Open<CashReceiptIssuanceStatus>
  readonly receiptUrl?: string
  readonly cancellations: ReadonlyArray<PaymentCancellationEncoded>
  readonly cancelledAt: string
}

/**
 * The wire form of {@link PayPendingPayment}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PayPendingPaymentEncoded {
  readonly status: "PAY_PENDING"
  readonly id: string
  readonly transactionId?: string
  readonly merchantId: string
  readonly storeId: string
  readonly method?: PaymentMethodEncoded
  readonly channel: SelectedChannel
  readonly channelGroup?: ChannelGroupSummary
  readonly version: Wire.Open<PortOneVersion>
  readonly scheduleId?: string
  readonly billingKey?: string
  readonly webhooks?: ReadonlyArray<PaymentWebhookEncoded>
  readonly requestedAt: string
  readonly updatedAt: string
  readonly statusChangedAt: string
  readonly orderName: string
  readonly amount: PaymentAmount
  readonly currency: Wire.Open<Currency>
  readonly customer: CustomerEncoded
  readonly origin?: PaymentOrigin
  readonly promotionId?: string
  readonly isCulturalExpense?: boolean
  readonly escrow?: PaymentEscrowEncoded
  readonly products?: ReadonlyArray<PaymentProduct>
  readonly productCount?: number
  readonly customData?: string
  readonly country?: Wire.Open<Country>
  readonly pgTxId?: string
}

/**
 * The wire form of {@link ReadyPayment}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ReadyPaymentEncoded {
  readonly status: "READY"
  readonly id: string
  readonly transactionId: string
  readonly merchantId: string
  readonly storeId: string
  readonly method?: PaymentMethodEncoded
  readonly channel?: SelectedChannel
  readonly channelGroup?: ChannelGroupSummary
  readonly version: Wire.Open<PortOneVersion>
  readonly scheduleId?: string
  readonly billingKey?: string
  readonly webhooks?: ReadonlyArray<PaymentWebhookEncoded>
  readonly requestedAt: string
  readonly updatedAt: string
  readonly statusChangedAt: string
  readonly orderName: string
  readonly amount: PaymentAmount
  readonly currency: Wire.Open<Currency>
  readonly customer: CustomerEncoded
  readonly origin?: PaymentOrigin
  readonly promotionId?: string
  readonly isCulturalExpense?: boolean
  readonly escrow?: PaymentEscrowEncoded
  readonly products?: ReadonlyArray<PaymentProduct>
  readonly productCount?: number
  readonly customData?: string
  readonly country?: Wire.Open<Country>
}

/**
 * The wire form of {@link VirtualAccountIssuedPayment}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface VirtualAccountIssuedPaymentEncoded {
  readonly status: "VIRTUAL_ACCOUNT_ISSUED"
  readonly id: string
  readonly transactionId: string
  readonly merchantId: string
  readonly storeId: string
  readonly method?: PaymentMethodEncoded
  readonly channel: SelectedChannel
  readonly channelGroup?: ChannelGroupSummary
  readonly version: Wire.Open<PortOneVersion>
  readonly scheduleId?: string
  readonly billingKey?: string
  readonly webhooks?: ReadonlyArray<PaymentWebhookEncoded>
  readonly requestedAt: string
  readonly updatedAt: string
  readonly statusChangedAt: string
  readonly orderName: string
  readonly amount: PaymentAmount
  readonly currency: Wire.Open<Currency>
  readonly customer: CustomerEncoded
  readonly origin?: PaymentOrigin
  readonly promotionId?: string
  readonly isCulturalExpense?: boolean
  readonly escrow?: PaymentEscrowEncoded
  readonly products?: ReadonlyArray<PaymentProduct>
  readonly productCount?: number
  readonly customData?: string
  readonly country?: Wire.Open<Country>
  readonly pgTxId?: string
}

/**
 * The wire form of {@link Payment}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type PaymentEncoded =
  | CancelledPaymentEncoded
  | FailedPaymentEncoded
  | PaidPaymentEncoded
  | PartialCancelledPaymentEncoded
  | PayPendingPaymentEncoded
  | ReadyPaymentEncoded
  | VirtualAccountIssuedPaymentEncoded
  | Wire.UnrecognizedEncoded<"status">

/**
 * The wire form of {@link PaymentFilterInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PaymentFilterInputEncoded {
  readonly merchantId?: string | undefined
  readonly storeId?: string | undefined
  readonly timestampType?: PaymentTimestampType | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly status?: ReadonlyArray<PaymentStatus> | undefined
  readonly methods?: ReadonlyArray<PaymentMethodType> | undefined
  readonly pgProvider?: ReadonlyArray<PgProvider> | undefined
  readonly isTest?: boolean | undefined
  readonly isScheduled?: boolean | undefined
  readonly sortBy?: PaymentSortBy | undefined
  readonly sortOrder?: SortOrder | undefined
  readonly version?: PortOneVersion | undefined
  readonly webhookStatus?: PaymentWebhookStatus | undefined
  readonly platformType?: PaymentClientType | undefined
  readonly currency?: Currency | undefined
  readonly isEscrow?: boolean | undefined
  readonly escrowStatus?: PaymentFilterInputEscrowStatus | undefined
  readonly cardBrand?: CardBrand | undefined
  readonly cardType?: CardType | undefined
  readonly cardOwnerType?: CardOwnerType | undefined
  readonly giftCertificateType?: PaymentMethodGiftCertificateType | undefined
  readonly cashReceiptType?: CashReceiptInputType | undefined
  readonly cashReceiptStatus?: PaymentCashReceiptStatus | undefined
  readonly cashReceiptIssuedAtRange?: DateTimeRangeEncoded | undefined
  readonly cashReceiptCancelledAtRange?: DateTimeRangeEncoded | undefined
  readonly textSearch?: ReadonlyArray<PaymentTextSearch> | undefined
}

/**
 * The wire form of {@link GetPaymentsBody}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetPaymentsBodyEncoded {
  readonly page?: PageInput | undefined
  readonly filter?: PaymentFilterInputEncoded | undefined
}

/**
 * The wire form of {@link GetPaymentsResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetPaymentsResponseEncoded {
  readonly items: ReadonlyArray<PaymentEncoded>
  readonly page: PageInfo
}

/**
 * The wire form of {@link GetPaymentsInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetPaymentsInputEncoded {
  readonly page?: PageInput | undefined
  readonly filter?: PaymentFilterInputEncoded | undefined
}

/**
 * The wire form of {@link GetAllPaymentsByCursorBody}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface GetAllPaymentsByCursorBodyEncoded {
  readonly storeId?: string | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly cursor?: string | undefined
  readonly size?: number | undefined
}

/**
 * The wire form of {@link PaymentWithCursor}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PaymentWithCursorEncoded {
  readonly payment: PaymentEncoded
  readonly cursor: string
}

/**
 * The wire form of {@link GetAllPaymentsByCursorResponse}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface GetAllPaymentsByCursorResponseEncoded {
  readonly items: ReadonlyArray<PaymentWithCursorEncoded>
}

/**
 * The wire form of {@link GetAllPaymentsByCursorInput}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface GetAllPaymentsByCursorInputEncoded {
  readonly storeId?: string | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly cursor?: string | undefined
  readonly size?: number | undefined
}

/**
 * The wire form of {@link GetAllPaymentEventsByCursorBody}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface GetAllPaymentEventsByCursorBodyEncoded {
  readonly storeId?: string | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly cursor?: string | undefined
  readonly size?: number | undefined
}

/**
 * The wire form of {@link CancelledPaymentEvent}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface CancelledPaymentEventEncoded {
  readonly type: "CANCELLED"
  readonly id: string
  readonly paymentId: string
  readonly transactionId: string
  readonly merchantId: string
  readonly storeId: string
  readonly method?: PaymentMethodEncoded
  readonly channel: SelectedChannel
  readonly channelGroup?: ChannelGroupSummary
  readonly version: Wire.Open<PortOneVersion>
  readonly scheduleId?: string
  readonly webhooks?: ReadonlyArray<PaymentWebhookEncoded>
  readonly requestedAt: string
  readonly createdAt: string
  readonly orderName: string
  readonly totalAmount: PaymentAmount
  readonly currency: Wire.Open<Currency>
  readonly customer: CustomerEncoded
  readonly isCulturalExpense?: boolean
  readonly escrow?: PaymentEscrowEncoded
  readonly products?: ReadonlyArray<PaymentProduct>
  readonly productCount?: number
  readonly customData?: string
  readonly country?: Wire.Open<Country>
  readonly pgTxId?: string
  readonly cashReceipt?: PaymentCashReceiptEncoded
  readonly cashReceiptIssuanceStatus?: Wire.Open<CashReceiptIssuanceStatus>
  readonly receiptUrl?: string
  readonly cancellation?: PaymentCancellationEncoded
  readonly promotionId?: string
  readonly eventAmount: number
  readonly origin?: PaymentOrigin
}

/**
 * The wire form of {@link PaidPaymentEvent}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PaidPaymentEventEncoded {
  readonly type: "PAID"
  readonly id: string
  readonly paymentId: string
  readonly transactionId: string
  readonly merchantId: string
  readonly storeId: string
  readonly method?: PaymentMethodEncoded
  readonly channel: SelectedChannel
  readonly channelGroup?: ChannelGroupSummary
  readonly version: Wire.Open<PortOneVersion>
  readonly scheduleId?: string
  readonly webhooks?: ReadonlyArray<PaymentWebhookEncoded>
  readonly requestedAt: string
  readonly createdAt: string
  readonly orderName: string
  readonly totalAmount: PaymentAmount
  readonly currency: Wire.Open<Currency>
  readonly customer: CustomerEncoded
  readonly isCulturalExpense?: boolean
  readonly escrow?: PaymentEscrowEncoded
  readonly products?: ReadonlyArray<PaymentProduct>
  readonly productCount?: number
  readonly customData?: string
  readonly country?: Wire.Open<Country>
  readonly pgTxId?: string
  readonly pgResponse?: string
  readonly cashReceipt?: PaymentCashReceiptEncoded
  readonly cashReceiptIssuanceStatus?: Wire.Open<CashReceiptIssuanceStatus>
  readonly receiptUrl?: string
  readonly disputes: ReadonlyArray<DisputeEncoded>
  readonly promotionId?: string
  readonly eventAmount: number
  readonly origin?: PaymentOrigin
}

/**
 * The wire form of {@link PartialCancelledPaymentEvent}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PartialCancelledPaymentEventEncoded {
  readonly type: "PARTIAL_CANCELLED"
  readonly id: string
  readonly paymentId: string
  readonly transactionId: string
  readonly merchantId: string
  readonly storeId: string
  readonly method?: PaymentMethodEncoded
  readonly channel: SelectedChannel
  readonly channelGroup?: ChannelGroupSummary
  readonly version: Wire.Open<PortOneVersion>
  readonly scheduleId?: string
  readonly webhooks?: ReadonlyArray<PaymentWebhookEncoded>
  readonly requestedAt: string
  readonly createdAt: string
  readonly orderName: string
  readonly totalAmount: PaymentAmount
  readonly currency: Wire.Open<Currency>
  readonly customer: CustomerEncoded
  readonly isCulturalExpense?: boolean
  readonly escrow?: PaymentEscrowEncoded
  readonly products?: ReadonlyArray<PaymentProduct>
  readonly productCount?: number
  readonly customData?: string
  readonly country?: Wire.Open<Country>
  readonly pgTxId?: string
  readonly cashReceipt?: PaymentCashReceiptEncoded
  readonly cashReceiptIssuanceStatus?: Wire.Open<CashReceiptIssuanceStatus>
  readonly receiptUrl?: string
  readonly cancellation?: PaymentCancellationEncoded
  readonly promotionId?: string
  readonly eventAmount: number
  readonly origin?: PaymentOrigin
}

/**
 * The wire form of {@link PaymentEvent}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export type PaymentEventEncoded =
  | CancelledPaymentEventEncoded
  | PaidPaymentEventEncoded
  | PartialCancelledPaymentEventEncoded
  | Wire.UnrecognizedEncoded<"type">

/**
 * The wire form of {@link PaymentEventWithCursor}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PaymentEventWithCursorEncoded {
  readonly paymentEvent: PaymentEventEncoded
  readonly cursor: string
}

/**
 * The wire form of {@link GetAllPaymentEventsByCursorResponse}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface GetAllPaymentEventsByCursorResponseEncoded {
  readonly items: ReadonlyArray<PaymentEventWithCursorEncoded>
}

/**
 * The wire form of {@link GetAllPaymentEventsByCursorInput}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface GetAllPaymentEventsByCursorInputEncoded {
  readonly storeId?: string | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly cursor?: string | undefined
  readonly size?: number | undefined
}

/**
 * The wire form of {@link CancelledPaymentTransaction}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface CancelledPaymentTransactionEncoded {
  readonly status: "CANCELLED"
  readonly id: string
  readonly paymentId: string
  readonly merchantId: string
  readonly storeId: string
  readonly method?: PaymentMethodEncoded
  readonly channel: SelectedChannel
  readonly channelGroup?: ChannelGroupSummary
  readonly version: Wire.Open<PortOneVersion>
  readonly scheduleId?: string
  readonly billingKey?: string
  readonly webhooks?: ReadonlyArray<PaymentWebhookEncoded>
  readonly requestedAt: string
  readonly updatedAt: string
  readonly statusChangedAt: string
  readonly orderName: string
  readonly amount: PaymentAmount
  readonly currency: Wire.Open<Currency>
  readonly customer: CustomerEncoded
  readonly promotionId?: string
  readonly isCulturalExpense?: boolean
  readonly escrow?: PaymentEscrowEncoded
  readonly products?: ReadonlyArray<PaymentProduct>
  readonly productCount?: number
  readonly customData?: string
  readonly country?: Wire.Open<Country>
  readonly paidAt?: string
  readonly pgTxId?: string
  readonly cashReceipt?: PaymentCashReceiptEncoded
  readonly cashReceiptIssuanceStatus?: Wire.Open<CashReceiptIssuanceStatus>
  readonly receiptUrl?: string
  readonly cancellations: ReadonlyArray<PaymentCancellationEncoded>
  readonly cancelledAt: string
}

/**
 * The wire form of {@link FailedPaymentTransaction}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface FailedPaymentTransactionEncoded {
  readonly status: "FAILED"
  readonly id: string
  readonly paymentId: string
  readonly merchantId: string
  readonly storeId: string
  readonly method?: PaymentMethodEncoded
  readonly channel?: SelectedChannel
  readonly channelGroup?: ChannelGroupSummary
  readonly version: Wire.Open<PortOneVersion>
  readonly scheduleId?: string
  readonly billingKey?: string
  readonly webhooks?: ReadonlyArray<PaymentWebhookEncoded>
  readonly requestedAt: string
  readonly updatedAt: string
  readonly statusChangedAt: string
  readonly orderName: string
  readonly amount: PaymentAmount
  readonly currency: Wire.Open<Currency>
  readonly customer: CustomerEncoded
  readonly promotionId?: string
  readonly isCulturalExpense?: boolean
  readonly escrow?: PaymentEscrowEncoded
  readonly products?: ReadonlyArray<PaymentProduct>
  readonly productCount?: number
  readonly customData?: string
  readonly country?: Wire.Open<Country>
  readonly failedAt: string
  readonly failure: PaymentFailure
}

/**
 * The wire form of {@link PaidPaymentTransaction}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PaidPaymentTransactionEncoded {
  readonly status: "PAID"
  readonly id: string
  readonly paymentId: string
  readonly merchantId: string
  readonly storeId: string
  readonly method?: PaymentMethodEncoded
  readonly channel: SelectedChannel
  readonly channelGroup?: ChannelGroupSummary
  readonly version: Wire.Open<PortOneVersion>
  readonly scheduleId?: string
  readonly billingKey?: string
  readonly webhooks?: ReadonlyArray<PaymentWebhookEncoded>
  readonly requestedAt: string
  readonly updatedAt: string
  readonly statusChangedAt: string
  readonly orderName: string
  readonly amount: PaymentAmount
  readonly currency: Wire.Open<Currency>
  readonly customer: CustomerEncoded
  readonly promotionId?: string
  readonly isCulturalExpense?: boolean
  readonly escrow?: PaymentEscrowEncoded
  readonly products?: ReadonlyArray<PaymentProduct>
  readonly productCount?: number
  readonly customData?: string
  readonly country?: Wire.Open<Country>
  readonly paidAt: string
  readonly pgTxId?: string
  readonly pgResponse?: string
  readonly cashReceipt?: PaymentCashReceiptEncoded
  readonly cashReceiptIssuanceStatus?: Wire.Open<CashReceiptIssuanceStatus>
  readonly receiptUrl?: string
}

/**
 * The wire form of {@link PartialCancelledPaymentTransaction}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PartialCancelledPaymentTransactionEncoded {
  readonly status: "PARTIAL_CANCELLED"
  readonly id: string
  readonly paymentId: string
  readonly merchantId: string
  readonly storeId: string
  readonly method?: PaymentMethodEncoded
  readonly channel: SelectedChannel
  readonly channelGroup?: ChannelGroupSummary
  readonly version: Wire.Open<PortOneVersion>
  readonly scheduleId?: string
  readonly billingKey?: string
  readonly webhooks?: ReadonlyArray<PaymentWebhookEncoded>
  readonly requestedAt: string
  readonly updatedAt: string
  readonly statusChangedAt: string
  readonly orderName: string
  readonly amount: PaymentAmount
  readonly currency: Wire.Open<Currency>
  readonly customer: CustomerEncoded
  readonly promotionId?: string
  readonly isCulturalExpense?: boolean
  readonly escrow?: PaymentEscrowEncoded
  readonly products?: ReadonlyArray<PaymentProduct>
  readonly productCount?: number
  readonly customData?: string
  readonly country?: Wire.Open<Country>
  readonly paidAt?: string
  readonly pgTxId?: string
  readonly cashReceipt?: PaymentCashReceiptEncoded
  readonly cashReceiptIssuanceStatus?: Wire.Open<CashReceiptIssuanceStatus>
  readonly receiptUrl?: string
  readonly cancellations: ReadonlyArray<PaymentCancellationEncoded>
  readonly cancelledAt: string
}

/**
 * The wire form of {@link PayPendingPaymentTransaction}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PayPendingPaymentTransactionEncoded {
  readonly status: "PAY_PENDING"
  readonly id: string
  readonly paymentId: string
  readonly merchantId: string
  readonly storeId: string
  readonly method?: PaymentMethodEncoded
  readonly channel: SelectedChannel
  readonly channelGroup?: ChannelGroupSummary
  readonly version: Wire.Open<PortOneVersion>
  readonly scheduleId?: string
  readonly billingKey?: string
  readonly webhooks?: ReadonlyArray<PaymentWebhookEncoded>
  readonly requestedAt: string
  readonly updatedAt: string
  readonly statusChangedAt: string
  readonly orderName: string
  readonly amount: PaymentAmount
  readonly currency: Wire.Open<Currency>
  readonly customer: CustomerEncoded
  readonly promotionId?: string
  readonly isCulturalExpense?: boolean
  readonly escrow?: PaymentEscrowEncoded
  readonly products?: ReadonlyArray<PaymentProduct>
  readonly productCount?: number
  readonly customData?: string
  readonly country?: Wire.Open<Country>
  readonly pgTxId?: string
}

/**
 * The wire form of {@link ReadyPaymentTransaction}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface ReadyPaymentTransactionEncoded {
  readonly status: "READY"
  readonly id: string
  readonly paymentId: string
  readonly merchantId: string
  readonly storeId: string
  readonly method?: PaymentMethodEncoded
  readonly channel?: SelectedChannel
  readonly channelGroup?: ChannelGroupSummary
  readonly version: Wire.Open<PortOneVersion>
  readonly scheduleId?: string
  readonly billingKey?: string
  readonly webhooks?: ReadonlyArray<PaymentWebhookEncoded>
  readonly requestedAt: string
  readonly updatedAt: string
  readonly statusChangedAt: string
  readonly orderName: string
  readonly amount: PaymentAmount
  readonly currency: Wire.Open<Currency>
  readonly customer: CustomerEncoded
  readonly promotionId?: string
  readonly isCulturalExpense?: boolean
  readonly escrow?: PaymentEscrowEncoded
  readonly products?: ReadonlyArray<PaymentProduct>
  readonly productCount?: number
  readonly customData?: string
  readonly country?: Wire.Open<Country>
}

/**
 * The wire form of {@link VirtualAccountIssuedPaymentTransaction}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface VirtualAccountIssuedPaymentTransactionEncoded {
  readonly status: "VIRTUAL_ACCOUNT_ISSUED"
  readonly id: string
  readonly paymentId: string
  readonly merchantId: string
  readonly storeId: string
  readonly method?: PaymentMethodEncoded
  readonly channel: SelectedChannel
  readonly channelGroup?: ChannelGroupSummary
  readonly version: Wire.Open<PortOneVersion>
  readonly scheduleId?: string
  readonly billingKey?: string
  readonly webhooks?: ReadonlyArray<PaymentWebhookEncoded>
  readonly requestedAt: string
  readonly updatedAt: string
  readonly statusChangedAt: string
  readonly orderName: string
  readonly amount: PaymentAmount
  readonly currency: Wire.Open<Currency>
  readonly customer: CustomerEncoded
  readonly promotionId?: string
  readonly isCulturalExpense?: boolean
  readonly escrow?: PaymentEscrowEncoded
  readonly products?: ReadonlyArray<PaymentProduct>
  readonly productCount?: number
  readonly customData?: string
  readonly country?: Wire.Open<Country>
  readonly pgTxId?: string
}

/**
 * The wire form of {@link PaymentTransaction}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export type PaymentTransactionEncoded =
  | CancelledPaymentTransactionEncoded
  | FailedPaymentTransactionEncoded
  | PaidPaymentTransactionEncoded
  | PartialCancelledPaymentTransactionEncoded
  | PayPendingPaymentTransactionEncoded
  | ReadyPaymentTransactionEncoded
  | VirtualAccountIssuedPaymentTransactionEncoded
  | Wire.UnrecognizedEncoded<"status">

/**
 * The wire form of {@link GetPaymentTransactionsResponse}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface GetPaymentTransactionsResponseEncoded {
  readonly items: ReadonlyArray<PaymentTransactionEncoded>
}

/**
 * The wire form of {@link BillingKeyPaymentSummary}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface BillingKeyPaymentSummaryEncoded {
  readonly pgTxId: string
  readonly paidAt: string
}

/**
 * The wire form of {@link PayWithBillingKeyResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PayWithBillingKeyResponseEncoded {
  readonly payment: BillingKeyPaymentSummaryEncoded
}

/**
 * The wire form of {@link AlreadyPaidError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface AlreadyPaidErrorEncoded {
  readonly type: "ALREADY_PAID"
  readonly message?: string
}

/**
 * The wire form of {@link DiscountAmountExceedsTotalAmountError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface DiscountAmountExceedsTotalAmountErrorEncoded {
  readonly type: "DISCOUNT_AMOUNT_EXCEEDS_TOTAL_AMOUNT"
  readonly message?: string
}

/**
 * The wire form of {@link PromotionPayMethodDoesNotMatchError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PromotionPayMethodDoesNotMatchErrorEncoded {
  readonly type: "PROMOTION_PAY_METHOD_DOES_NOT_MATCH"
  readonly message?: string
}

/**
 * The wire form of {@link InstantPaymentMethodInputVirtualAccountExpiry}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type InstantPaymentMethodInputVirtualAccountExpiryEncoded =
  | {
      readonly validHours: number
      readonly dueDate?: undefined
    }
  | {
      readonly validHours?: undefined
      readonly dueDate: string
    }

/**
 * The wire form of {@link InstantPaymentMethodInputVirtualAccount}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface InstantPaymentMethodInputVirtualAccountEncoded {
  readonly bank: Bank
  readonly expiry: InstantPaymentMethodInputVirtualAccountExpiryEncoded
  readonly option: InstantPaymentMethodInputVirtualAccountOption
  readonly cashReceipt?: InstantPaymentMethodInputVirtualAccountCashReceiptInfo | undefined
  readonly remitteeName?: string | undefined
}

/**
 * The wire form of {@link InstantPaymentMethodInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type InstantPaymentMethodInputEncoded =
  | {
      readonly card: InstantPaymentMethodInputCard
      readonly virtualAccount?: undefined
    }
  | {
      readonly card?: undefined
      readonly virtualAccount: InstantPaymentMethodInputVirtualAccountEncoded
    }

/**
 * The wire form of {@link InstantPaymentInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface InstantPaymentInputEncoded {
  readonly storeId?: string | undefined
  readonly channelKey?: string | undefined
  readonly channelGroupId?: string | undefined
  readonly method: InstantPaymentMethodInputEncoded
  readonly orderName: string
  readonly isCulturalExpense?: boolean | undefined
  readonly isEscrow?: boolean | undefined
  readonly customer?: CustomerInput | undefined
  readonly customData?: string | undefined
  readonly amount: PaymentAmountInput
  readonly currency: Currency
  readonly country?: Country | undefined
  readonly noticeUrls?: ReadonlyArray<string> | undefined
  readonly products?: ReadonlyArray<PaymentProduct> | undefined
  readonly productCount?: number | undefined
  readonly productType?: PaymentProductType | undefined
  readonly shippingAddress?: SeparatedAddressInput | undefined
  readonly promotionId?: string | undefined
  readonly bypass?: Wire.FreeForm | undefined
  readonly skipWebhook?: boolean | undefined
}

/**
 * The wire form of {@link InstantPaymentSummary}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface InstantPaymentSummaryEncoded {
  readonly pgTxId: string
  readonly paidAt: string
}

/**
 * The wire form of {@link PayInstantlyResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PayInstantlyResponseEncoded {
  readonly payment: InstantPaymentSummaryEncoded
}

/**
 * The wire form of {@link PayInstantlyInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PayInstantlyInputEncoded {
  readonly paymentId: string
  readonly storeId?: string | undefined
  readonly channelKey?: string | undefined
  readonly channelGroupId?: string | undefined
  readonly method: InstantPaymentMethodInputEncoded
  readonly orderName: string
  readonly isCulturalExpense?: boolean | undefined
  readonly isEscrow?: boolean | undefined
  readonly customer?: CustomerInput | undefined
  readonly customData?: string | undefined
  readonly amount: PaymentAmountInput
  readonly currency: Currency
  readonly country?: Country | undefined
  readonly noticeUrls?: ReadonlyArray<string> | undefined
  readonly products?: ReadonlyArray<PaymentProduct> | undefined
  readonly productCount?: number | undefined
  readonly productType?: PaymentProductType | undefined
  readonly shippingAddress?: SeparatedAddressInput | undefined
  readonly promotionId?: string | undefined
  readonly bypass?: Wire.FreeForm | undefined
  readonly skipWebhook?: boolean | undefined
}

/**
 * The wire form of {@link ConfirmedPaymentSummary}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ConfirmedPaymentSummaryEncoded {
  readonly pgTxId: string
  readonly paidAt: string
}

/**
 * The wire form of {@link InvalidPaymentTokenError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface InvalidPaymentTokenErrorEncoded {
  readonly type: "INVALID_PAYMENT_TOKEN"
  readonly message?: string
}

/**
 * The wire form of {@link CancelPaymentResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CancelPaymentResponseEncoded {
  readonly cancellation: PaymentCancellationEncoded
}

/**
 * The wire form of {@link CancellableAmountConsistencyBrokenError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CancellableAmountConsistencyBrokenErrorEncoded {
  readonly type: "CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN"
  readonly message?: string
}

/**
 * The wire form of {@link CancelAmountExceedsCancellableAmountError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CancelAmountExceedsCancellableAmountErrorEncoded {
  readonly type: "CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT"
  readonly message?: string
}

/**
 * The wire form of {@link CancelTaxAmountExceedsCancellableTaxAmountError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CancelTaxAmountExceedsCancellableTaxAmountErrorEncoded {
  readonly type: "CANCEL_TAX_AMOUNT_EXCEEDS_CANCELLABLE_TAX_AMOUNT"
  readonly message?: string
}

/**
 * The wire form of {@link CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CancelTaxFreeAmountExceedsCancellableTaxFreeAmountErrorEncoded {
  readonly type: "CANCEL_TAX_FREE_AMOUNT_EXCEEDS_CANCELLABLE_TAX_FREE_AMOUNT"
  readonly message?: string
}

/**
 * The wire form of {@link MaxCancelCountReachedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface MaxCancelCountReachedErrorEncoded {
  readonly type: "MAX_CANCEL_COUNT_REACHED"
  readonly message?: string
}

/**
 * The wire form of {@link NegativePromotionAdjustedCancelAmountError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface NegativePromotionAdjustedCancelAmountErrorEncoded {
  readonly type: "NEGATIVE_PROMOTION_ADJUSTED_CANCEL_AMOUNT"
  readonly message?: string
}

/**
 * The wire form of {@link PaymentAlreadyCancelledError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PaymentAlreadyCancelledErrorEncoded {
  readonly type: "PAYMENT_ALREADY_CANCELLED"
  readonly message?: string
}

/**
 * The wire form of {@link PaymentNotPaidError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PaymentNotPaidErrorEncoded {
  readonly type: "PAYMENT_NOT_PAID"
  readonly message?: string
}

/**
 * The wire form of {@link PromotionDiscountRetainOptionShouldNotBeChangedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PromotionDiscountRetainOptionShouldNotBeChangedErrorEncoded {
  readonly type: "PROMOTION_DISCOUNT_RETAIN_OPTION_SHOULD_NOT_BE_CHANGED"
  readonly message?: string
}

/**
 * The wire form of {@link SumOfPartsExceedsCancelAmountError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface SumOfPartsExceedsCancelAmountErrorEncoded {
  readonly type: "SUM_OF_PARTS_EXCEEDS_CANCEL_AMOUNT"
  readonly message?: string
}

/**
 * The wire form of {@link StopPaymentCancellationResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface StopPaymentCancellationResponseEncoded {
  readonly stoppedAt: string
}

/**
 * The wire form of {@link PaymentCancellationNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PaymentCancellationNotFoundErrorEncoded {
  readonly type: "PAYMENT_CANCELLATION_NOT_FOUND"
  readonly message?: string
}

/**
 * The wire form of {@link PaymentCancellationNotPendingError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PaymentCancellationNotPendingErrorEncoded {
  readonly type: "PAYMENT_CANCELLATION_NOT_PENDING"
  readonly message?: string
}

/**
 * The wire form of {@link CloseVirtualAccountResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CloseVirtualAccountResponseEncoded {
  readonly closedAt: string
}

/**
 * The wire form of {@link PaymentNotWaitingForDepositError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PaymentNotWaitingForDepositErrorEncoded {
  readonly type: "PAYMENT_NOT_WAITING_FOR_DEPOSIT"
  readonly message?: string
}

/**
 * The wire form of {@link PaymentLogistics}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PaymentLogisticsEncoded {
  readonly company: PaymentLogisticsCompany
  readonly invoiceNumber: string
  readonly sentAt: string
  readonly receivedAt?: string | undefined
  readonly address?: SeparatedAddressInput | undefined
}

/**
 * The wire form of {@link RegisterEscrowLogisticsBody}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface RegisterEscrowLogisticsBodyEncoded {
  readonly storeId?: string | undefined
  readonly sender?: PaymentEscrowSenderInput | undefined
  readonly receiver?: PaymentEscrowReceiverInput | undefined
  readonly logistics: PaymentLogisticsEncoded
  readonly sendEmail?: boolean | undefined
  readonly products?: ReadonlyArray<PaymentProduct> | undefined
}

/**
 * The wire form of {@link ApplyEscrowLogisticsResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ApplyEscrowLogisticsResponseEncoded {
  readonly invoiceNumber: string
  readonly sentAt: string
  readonly appliedAt: string
}

/**
 * The wire form of {@link ApplyEscrowLogisticsInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ApplyEscrowLogisticsInputEncoded {
  readonly paymentId: string
  readonly storeId?: string | undefined
  readonly sender?: PaymentEscrowSenderInput | undefined
  readonly receiver?: PaymentEscrowReceiverInput | undefined
  readonly logistics: PaymentLogisticsEncoded
  readonly sendEmail?: boolean | undefined
  readonly products?: ReadonlyArray<PaymentProduct> | undefined
}

/**
 * The wire form of {@link ModifyEscrowLogisticsBody}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ModifyEscrowLogisticsBodyEncoded {
  readonly storeId?: string | undefined
  readonly sender?: PaymentEscrowSenderInput | undefined
  readonly receiver?: PaymentEscrowReceiverInput | undefined
  readonly logistics: PaymentLogisticsEncoded
  readonly sendEmail?: boolean | undefined
  readonly products?: ReadonlyArray<PaymentProduct> | undefined
}

/**
 * The wire form of {@link ModifyEscrowLogisticsResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ModifyEscrowLogisticsResponseEncoded {
  readonly invoiceNumber: string
  readonly sentAt: string
  readonly modifiedAt: string
}

/**
 * The wire form of {@link ModifyEscrowLogisticsInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ModifyEscrowLogisticsInputEncoded {
  readonly paymentId: string
  readonly storeId?: string | undefined
  readonly sender?: PaymentEscrowSenderInput | undefined
  readonly receiver?: PaymentEscrowReceiverInput | undefined
  readonly logistics: PaymentLogisticsEncoded
  readonly sendEmail?: boolean | undefined
  readonly products?: ReadonlyArray<PaymentProduct> | undefined
}

/**
 * The wire form of {@link ConfirmEscrowResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ConfirmEscrowResponseEncoded {
  readonly completedAt: string
}

/**
 * The wire form of {@link ResendWebhookResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ResendWebhookResponseEncoded {
  readonly webhook: PaymentWebhookEncoded
}

/**
 * The wire form of {@link MaxWebhookRetryCountReachedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface MaxWebhookRetryCountReachedErrorEncoded {
  readonly type: "MAX_WEBHOOK_RETRY_COUNT_REACHED"
  readonly message?: string
}

/**
 * The wire form of {@link WebhookNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface WebhookNotFoundErrorEncoded {
  readonly type: "WEBHOOK_NOT_FOUND"
  readonly message?: string
}
