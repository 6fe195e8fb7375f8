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
  BillingKeyAlreadyDeletedError,
  BillingKeyNotFoundError,
  CashReceiptInput,
  Country,
  Customer,
  type CustomerEncoded,
  CustomerInput,
  Locale,
  PaymentAmountInput,
  PaymentProduct,
  PaymentProductType,
  PaymentScheduleAlreadyExistsError,
  SeparatedAddressInput,
  SumOfPartsExceedsTotalAmountError
} from "./Shared.ts"

/**
 * The methods of {@link PaymentSchedules}.
 *
 * @category models
 * @since 0.1.0
 */
export interface PaymentSchedulesMethods {
  /**
   * Reads a schedule by its own id, which is not the payment id.
   *
   * `GET /payment-schedules/{paymentScheduleId}`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PaymentScheduleNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.paymentSchedule?v=v2#get%20%2Fpayment-schedules%2F%7BpaymentScheduleId%7D
   */
  readonly getPaymentSchedule: (
    input: GetPaymentScheduleInput,
    options?: CallOptions
  ) => Effect.Effect<PaymentSchedule, GetPaymentScheduleError | PortOneClientError>

  /**
   * Searches schedules by page, size 10 unless given. The default period is the past 90 days: future schedules appear
   * only with `filter.from` and `filter.until`.
   *
   * `GET /payment-schedules`
   *
   * `Paging.stream(getPaymentSchedules, input)` gives the items of all pages.
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.paymentSchedule?v=v2#get%20%2Fpayment-schedules
   */
  readonly getPaymentSchedules: (
    input?: GetPaymentSchedulesInput,
    options?: CallOptions
  ) => Effect.Effect<GetPaymentSchedulesResponse, GetPaymentSchedulesError | PortOneClientError>

  /**
   * Schedules a charge of a billing key at `timeToPay`, under this payment id. Keep the schedule id of the answer:
   * revoking one schedule needs it.
   *
   * `POST /payments/{paymentId}/schedule`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link BillingKeyNotFoundError} (404)
   * - {@link AlreadyPaidOrWaitingError} (409)
   * - {@link BillingKeyAlreadyDeletedError} (409)
   * - {@link PaymentScheduleAlreadyExistsError} (409)
   * - {@link SumOfPartsExceedsTotalAmountError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.paymentSchedule?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fschedule
   */
  readonly createPaymentSchedule: (
    input: CreatePaymentScheduleInput,
    options?: CallOptions
  ) => Effect.Effect<CreatePaymentScheduleResponse, CreatePaymentScheduleError | PortOneClientError>

  /**
   * Revokes the schedules in `scheduleIds`, or all of a `billingKey`; with both, each id must belong to that key. All
   * or nothing: if one cannot be revoked, none is.
   *
   * `DELETE /payment-schedules`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link BillingKeyNotFoundError} (404)
   * - {@link PaymentScheduleNotFoundError} (404)
   * - {@link BillingKeyAlreadyDeletedError} (409)
   * - {@link PaymentScheduleAlreadyProcessedError} (409)
   * - {@link PaymentScheduleAlreadyRevokedError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.paymentSchedule?v=v2#delete%20%2Fpayment-schedules
   */
  readonly revokePaymentSchedules: (
    input?: RevokePaymentSchedulesInput,
    options?: CallOptions
  ) => Effect.Effect<RevokePaymentSchedulesResponse, RevokePaymentSchedulesError | PortOneClientError>
}

/**
 * Charges of a billing key at a future time.
 *
 * Take it from the context (`yield* PaymentSchedules`, `PaymentSchedules.use`), and provide it with
 * `PaymentSchedules.layer` over a `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type GetPaymentScheduleInput, PaymentSchedules } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const getPaymentSchedule = (input: GetPaymentScheduleInput) =>
 *   Effect.flatMap(PaymentSchedules, (service) => service.getPaymentSchedule(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/payment.paymentSchedule?v=v2
 * @category services
 * @since 0.1.0
 */
export class PaymentSchedules extends Context.Service<PaymentSchedules, PaymentSchedulesMethods>()(
  "@effect-portone/payments/PaymentSchedules"
) {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<PaymentSchedules, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      PaymentSchedules,
      Effect.map(PortOneClient, (client) =>
        PaymentSchedules.of({
          getPaymentSchedule: (input, options) => client.run(getPaymentSchedule, input, options),
          getPaymentSchedules: (input, options) => client.run(getPaymentSchedules, input ?? {}, options),
          createPaymentSchedule: (input, options) => client.run(createPaymentSchedule, input, options),
          revokePaymentSchedules: (input, options) => client.run(revokePaymentSchedules, input ?? {}, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<PaymentSchedulesMethods>): Layer.Layer<PaymentSchedules> =>
    Layer.mock(PaymentSchedules, methods)
}

/**
 * A scheduled payment that was tried and failed.
 *
 * @category answers
 * @since 0.1.0
 */
export interface FailedPaymentSchedule {
  /** Where it stands. */
  readonly status: "FAILED"
  /** The schedule's id. */
  readonly id: string
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The billing key; treat it as a secret. */
  readonly billingKey: string
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** Whether it counts as a cultural expense for the customer's income tax. */
  readonly isCulturalExpense: boolean
  /** Whether it is an escrow payment. */
  readonly isEscrow: boolean
  /** The customer. */
  readonly customer: Customer
  /** The merchant's own data, kept as it is. */
  readonly customData: string
  /** The total, in minor units. */
  readonly totalAmount: number
  /** The tax-free part, in minor units. */
  readonly taxFreeAmount?: number
  /** The VAT, in minor units. */
  readonly vatAmount?: number
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** Over how many months a card payment is spread. */
  readonly installmentMonth?: number
  /** Where webhooks about this payment went. */
  readonly noticeUrls?: ReadonlyArray<string>
  /** The products paid for. */
  readonly products?: ReadonlyArray<PaymentProduct>
  /** When the schedule was made. RFC 3339 on the wire. */
  readonly createdAt: DateTime.Utc
  /** When the payment is to be made. RFC 3339 on the wire. */
  readonly timeToPay: DateTime.Utc
  /** When the payment attempt began. RFC 3339 on the wire. */
  readonly startedAt: DateTime.Utc
  /** When the payment attempt was over. RFC 3339 on the wire. */
  readonly completedAt: DateTime.Utc
}

/**
 * A scheduled payment that was tried and failed.
 *
 * @category answers
 * @since 0.1.0
 */
export const FailedPaymentSchedule: Schema.Codec<FailedPaymentSchedule, FailedPaymentScheduleEncoded> = Wire.lazy(() =>
  Schema.Struct({
    status: Schema.Literal("FAILED"),
    id: Schema.String,
    merchantId: Schema.String,
    storeId: Schema.String,
    paymentId: Schema.String,
    billingKey: Schema.String,
    orderName: Schema.String,
    isCulturalExpense: Schema.Boolean,
    isEscrow: Schema.Boolean,
    customer: Customer,
    customData: Schema.String,
    totalAmount: Wire.Int64,
    taxFreeAmount: Schema.optionalKey(Wire.Int64),
    vatAmount: Schema.optionalKey(Wire.Int64),
    currency: Wire.openEnum(Currency),
    installmentMonth: Schema.optionalKey(Wire.Int32),
    noticeUrls: Schema.optionalKey(Schema.Array(Schema.String)),
    products: Schema.optionalKey(Schema.Array(PaymentProduct)),
    createdAt: Wire.Timestamp,
    timeToPay: Wire.Timestamp,
    startedAt: Wire.Timestamp,
    completedAt: Wire.Timestamp
  })
)

/**
 * A scheduled payment that was tried and waits for the PG's approval.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PendingPaymentSchedule {
  /** Where it stands. */
  readonly status: "PENDING"
  /** The schedule's id. */
  readonly id: string
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The billing key; treat it as a secret. */
  readonly billingKey: string
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** Whether it counts as a cultural expense for the customer's income tax. */
  readonly isCulturalExpense: boolean
  /** Whether it is an escrow payment. */
  readonly isEscrow: boolean
  /** The customer. */
  readonly customer: Customer
  /** The merchant's own data, kept as it is. */
  readonly customData: string
  /** The total, in minor units. */
  readonly totalAmount: number
  /** The tax-free part, in minor units. */
  readonly taxFreeAmount?: number
  /** The VAT, in minor units. */
  readonly vatAmount?: number
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** Over how many months a card payment is spread. */
  readonly installmentMonth?: number
  /** Where webhooks about this payment went. */
  readonly noticeUrls?: ReadonlyArray<string>
  /** The products paid for. */
  readonly products?: ReadonlyArray<PaymentProduct>
  /** When the schedule was made. RFC 3339 on the wire. */
  readonly createdAt: DateTime.Utc
  /** When the payment is to be made. RFC 3339 on the wire. */
  readonly timeToPay: DateTime.Utc
  /** When the payment attempt began. RFC 3339 on the wire. */
  readonly startedAt: DateTime.Utc
  /** When the payment attempt was over. RFC 3339 on the wire. */
  readonly completedAt: DateTime.Utc
}

/**
 * A scheduled payment that was tried and waits for the PG's approval.
 *
 * @category answers
 * @since 0.1.0
 */
export const PendingPaymentSchedule: Schema.Codec<PendingPaymentSchedule, PendingPaymentScheduleEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      status: Schema.Literal("PENDING"),
      id: Schema.String,
      merchantId: Schema.String,
      storeId: Schema.String,
      paymentId: Schema.String,
      billingKey: Schema.String,
      orderName: Schema.String,
      isCulturalExpense: Schema.Boolean,
      isEscrow: Schema.Boolean,
      customer: Customer,
      customData: Schema.String,
      totalAmount: Wire.Int64,
      taxFreeAmount: Schema.optionalKey(Wire.Int64),
      vatAmount: Schema.optionalKey(Wire.Int64),
      currency: Wire.openEnum(Currency),
      installmentMonth: Schema.optionalKey(Wire.Int32),
      noticeUrls: Schema.optionalKey(Schema.Array(Schema.String)),
      products: Schema.optionalKey(Schema.Array(PaymentProduct)),
      createdAt: Wire.Timestamp,
      timeToPay: Wire.Timestamp,
      startedAt: Wire.Timestamp,
      completedAt: Wire.Timestamp
    })
)

/**
 * A scheduled payment that was called off.
 *
 * @category answers
 * @since 0.1.0
 */
export interface RevokedPaymentSchedule {
  /** Where it stands. */
  readonly status: "REVOKED"
  /** The schedule's id. */
  readonly id: string
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The billing key; treat it as a secret. */
  readonly billingKey: string
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** Whether it counts as a cultural expense for the customer's income tax. */
  readonly isCulturalExpense: boolean
  /** Whether it is an escrow payment. */
  readonly isEscrow: boolean
  /** The customer. */
  readonly customer: Customer
  /** The merchant's own data, kept as it is. */
  readonly customData: string
  /** The total, in minor units. */
  readonly totalAmount: number
  /** The tax-free part, in minor units. */
  readonly taxFreeAmount?: number
  /** The VAT, in minor units. */
  readonly vatAmount?: number
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** Over how many months a card payment is spread. */
  readonly installmentMonth?: number
  /** Where webhooks about this payment went. */
  readonly noticeUrls?: ReadonlyArray<string>
  /** The products paid for. */
  readonly products?: ReadonlyArray<PaymentProduct>
  /** When the schedule was made. RFC 3339 on the wire. */
  readonly createdAt: DateTime.Utc
  /** When the payment is to be made. RFC 3339 on the wire. */
  readonly timeToPay: DateTime.Utc
  /** When it was called off. RFC 3339 on the wire. */
  readonly revokedAt: DateTime.Utc
}

/**
 * A scheduled payment that was called off.
 *
 * @category answers
 * @since 0.1.0
 */
export const RevokedPaymentSchedule: Schema.Codec<RevokedPaymentSchedule, RevokedPaymentScheduleEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      status: Schema.Literal("REVOKED"),
      id: Schema.String,
      merchantId: Schema.String,
      storeId: Schema.String,
      paymentId: Schema.String,
      billingKey: Schema.String,
      orderName: Schema.String,
      isCulturalExpense: Schema.Boolean,
      isEscrow: Schema.Boolean,
      customer: Customer,
      customData: Schema.String,
      totalAmount: Wire.Int64,
      taxFreeAmount: Schema.optionalKey(Wire.Int64),
      vatAmount: Schema.optionalKey(Wire.Int64),
      currency: Wire.openEnum(Currency),
      installmentMonth: Schema.optionalKey(Wire.Int32),
      noticeUrls: Schema.optionalKey(Schema.Array(Schema.String)),
      products: Schema.optionalKey(Schema.Array(PaymentProduct)),
      createdAt: Wire.Timestamp,
      timeToPay: Wire.Timestamp,
      revokedAt: Wire.Timestamp
    })
)

/**
 * A scheduled payment whose time has not come.
 *
 * @category answers
 * @since 0.1.0
 */
export interface ScheduledPaymentSchedule {
  /** Where it stands. */
  readonly status: "SCHEDULED"
  /** The schedule's id. */
  readonly id: string
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The billing key; treat it as a secret. */
  readonly billingKey: string
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** Whether it counts as a cultural expense for the customer's income tax. */
  readonly isCulturalExpense: boolean
  /** Whether it is an escrow payment. */
  readonly isEscrow: boolean
  /** The customer. */
  readonly customer: Customer
  /** The merchant's own data, kept as it is. */
  readonly customData: string
  /** The total, in minor units. */
  readonly totalAmount: number
  /** The tax-free part, in minor units. */
  readonly taxFreeAmount?: number
  /** The VAT, in minor units. */
  readonly vatAmount?: number
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** Over how many months a card payment is spread. */
  readonly installmentMonth?: number
  /** Where webhooks about this payment went. */
  readonly noticeUrls?: ReadonlyArray<string>
  /** The products paid for. */
  readonly products?: ReadonlyArray<PaymentProduct>
  /** When the schedule was made. RFC 3339 on the wire. */
  readonly createdAt: DateTime.Utc
  /** When the payment is to be made. RFC 3339 on the wire. */
  readonly timeToPay: DateTime.Utc
}

/**
 * A scheduled payment whose time has not come.
 *
 * @category answers
 * @since 0.1.0
 */
export const ScheduledPaymentSchedule: Schema.Codec<ScheduledPaymentSchedule, ScheduledPaymentScheduleEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      status: Schema.Literal("SCHEDULED"),
      id: Schema.String,
      merchantId: Schema.String,
      storeId: Schema.String,
      paymentId: Schema.String,
      billingKey: Schema.String,
      orderName: Schema.String,
      isCulturalExpense: Schema.Boolean,
      isEscrow: Schema.Boolean,
      customer: Customer,
      customData: Schema.String,
      totalAmount: Wire.Int64,
      taxFreeAmount: Schema.optionalKey(Wire.Int64),
      vatAmount: Schema.optionalKey(Wire.Int64),
      currency: Wire.openEnum(Currency),
      installmentMonth: Schema.optionalKey(Wire.Int32),
      noticeUrls: Schema.optionalKey(Schema.Array(Schema.String)),
      products: Schema.optionalKey(Schema.Array(PaymentProduct)),
      createdAt: Wire.Timestamp,
      timeToPay: Wire.Timestamp
    })
  )

/**
 * A scheduled payment that is being made.
 *
 * @category answers
 * @since 0.1.0
 */
export interface StartedPaymentSchedule {
  /** Where it stands. */
  readonly status: "STARTED"
  /** The schedule's id. */
  readonly id: string
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The billing key; treat it as a secret. */
  readonly billingKey: string
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** Whether it counts as a cultural expense for the customer's income tax. */
  readonly isCulturalExpense: boolean
  /** Whether it is an escrow payment. */
  readonly isEscrow: boolean
  /** The customer. */
  readonly customer: Customer
  /** The merchant's own data, kept as it is. */
  readonly customData: string
  /** The total, in minor units. */
  readonly totalAmount: number
  /** The tax-free part, in minor units. */
  readonly taxFreeAmount?: number
  /** The VAT, in minor units. */
  readonly vatAmount?: number
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** Over how many months a card payment is spread. */
  readonly installmentMonth?: number
  /** Where webhooks about this payment went. */
  readonly noticeUrls?: ReadonlyArray<string>
  /** The products paid for. */
  readonly products?: ReadonlyArray<PaymentProduct>
  /** When the schedule was made. RFC 3339 on the wire. */
  readonly createdAt: DateTime.Utc
  /** When the payment is to be made. RFC 3339 on the wire. */
  readonly timeToPay: DateTime.Utc
  /** When the payment attempt began. RFC 3339 on the wire. */
  readonly startedAt: DateTime.Utc
}

/**
 * A scheduled payment that is being made.
 *
 * @category answers
 * @since 0.1.0
 */
export const StartedPaymentSchedule: Schema.Codec<StartedPaymentSchedule, StartedPaymentScheduleEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      status: Schema.Literal("STARTED"),
      id: Schema.String,
      merchantId: Schema.String,
      storeId: Schema.String,
      paymentId: Schema.String,
      billingKey: Schema.String,
      orderName: Schema.String,
      isCulturalExpense: Schema.Boolean,
      isEscrow: Schema.Boolean,
      customer: Customer,
      customData: Schema.String,
      totalAmount: Wire.Int64,
      taxFreeAmount: Schema.optionalKey(Wire.Int64),
      vatAmount: Schema.optionalKey(Wire.Int64),
      currency: Wire.openEnum(Currency),
      installmentMonth: Schema.optionalKey(Wire.Int32),
      noticeUrls: Schema.optionalKey(Schema.Array(Schema.String)),
      products: Schema.optionalKey(Schema.Array(PaymentProduct)),
      createdAt: Wire.Timestamp,
      timeToPay: Wire.Timestamp,
      startedAt: Wire.Timestamp
    })
)

/**
 * A scheduled payment that was paid.
 *
 * @category answers
 * @since 0.1.0
 */
export interface SucceededPaymentSchedule {
  /** Where it stands. */
  readonly status: "SUCCEEDED"
  /** The schedule's id. */
  readonly id: string
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The billing key; treat it as a secret. */
  readonly billingKey: string
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** Whether it counts as a cultural expense for the customer's income tax. */
  readonly isCulturalExpense: boolean
  /** Whether it is an escrow payment. */
  readonly isEscrow: boolean
  /** The customer. */
  readonly customer: Customer
  /** The merchant's own data, kept as it is. */
  readonly customData: string
  /** The total, in minor units. */
  readonly totalAmount: number
  /** The tax-free part, in minor units. */
  readonly taxFreeAmount?: number
  /** The VAT, in minor units. */
  readonly vatAmount?: number
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** Over how many months a card payment is spread. */
  readonly installmentMonth?: number
  /** Where webhooks about this payment went. */
  readonly noticeUrls?: ReadonlyArray<string>
  /** The products paid for. */
  readonly products?: ReadonlyArray<PaymentProduct>
  /** When the schedule was made. RFC 3339 on the wire. */
  readonly createdAt: DateTime.Utc
  /** When the payment is to be made. RFC 3339 on the wire. */
  readonly timeToPay: DateTime.Utc
  /** When the payment attempt began. RFC 3339 on the wire. */
  readonly startedAt: DateTime.Utc
  /** When the payment attempt was over. RFC 3339 on the wire. */
  readonly completedAt: DateTime.Utc
}

/**
 * A scheduled payment that was paid.
 *
 * @category answers
 * @since 0.1.0
 */
export const SucceededPaymentSchedule: Schema.Codec<SucceededPaymentSchedule, SucceededPaymentScheduleEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      status: Schema.Literal("SUCCEEDED"),
      id: Schema.String,
      merchantId: Schema.String,
      storeId: Schema.String,
      paymentId: Schema.String,
      billingKey: Schema.String,
      orderName: Schema.String,
      isCulturalExpense: Schema.Boolean,
      isEscrow: Schema.Boolean,
      customer: Customer,
      customData: Schema.String,
      totalAmount: Wire.Int64,
      taxFreeAmount: Schema.optionalKey(Wire.Int64),
      vatAmount: Schema.optionalKey(Wire.Int64),
      currency: Wire.openEnum(Currency),
      installmentMonth: Schema.optionalKey(Wire.Int32),
      noticeUrls: Schema.optionalKey(Schema.Array(Schema.String)),
      products: Schema.optionalKey(Schema.Array(PaymentProduct)),
      createdAt: Wire.Timestamp,
      timeToPay: Wire.Timestamp,
      startedAt: Wire.Timestamp,
      completedAt: Wire.Timestamp
    })
  )

/**
 * A payment scheduled with a billing key, in one of its statuses.
 *
 * Each case has fields of its own: compare `status` before you read them, as in `if (it.status === "FAILED")`, or use
 * `PaymentSchedule.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type PaymentSchedule =
  | FailedPaymentSchedule
  | PendingPaymentSchedule
  | RevokedPaymentSchedule
  | ScheduledPaymentSchedule
  | StartedPaymentSchedule
  | SucceededPaymentSchedule
  | Wire.Unrecognized<"status">

/**
 * A payment scheduled with a billing key, in one of its statuses.
 *
 * Each case has fields of its own: compare `status` before you read them, as in `if (it.status === "FAILED")`, or use
 * `PaymentSchedule.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentSchedule: Wire.OpenUnion<PaymentSchedule, PaymentScheduleEncoded, "status"> = Wire.openUnion(
  "status",
  {
    FAILED: FailedPaymentSchedule,
    PENDING: PendingPaymentSchedule,
    REVOKED: RevokedPaymentSchedule,
    SCHEDULED: ScheduledPaymentSchedule,
    STARTED: StartedPaymentSchedule,
    SUCCEEDED: SucceededPaymentSchedule
  }
)

/**
 * There is no such schedule. Check that the id is a schedule's, not a payment's, and the store.
 *
 * `PAYMENT_SCHEDULE_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class PaymentScheduleNotFoundError extends DocumentedError.make<
  PaymentScheduleNotFoundError,
  {},
  PaymentScheduleNotFoundErrorEncoded
>()("PaymentScheduleNotFoundError", {
  type: "PAYMENT_SCHEDULE_NOT_FOUND",
  status: 404,
  summary: "There is no such schedule. Check that the id is a schedule's, not a payment's, and the store."
}) {}

/**
 * The documented errors of `getPaymentSchedule`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetPaymentScheduleError =
  | ForbiddenError
  | InvalidRequestError
  | PaymentScheduleNotFoundError
  | UnauthorizedError

/**
 * The documented errors of `getPaymentSchedule`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetPaymentScheduleError: DocumentedError.Union<GetPaymentScheduleError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PaymentScheduleNotFoundError,
  UnauthorizedError
])

/**
 * The input of `getPaymentSchedule`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetPaymentScheduleInput {
  /** The schedule's id. */
  readonly paymentScheduleId: string
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
}

/**
 * The input of `getPaymentSchedule`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetPaymentScheduleInput: Schema.Codec<GetPaymentScheduleInput> = Wire.lazy(() =>
  Schema.Struct({
    paymentScheduleId: Schema.String,
    storeId: Schema.optional(Schema.String)
  })
)

/**
 * Reads a schedule by its own id, which is not the payment id.
 *
 * `GET /payment-schedules/{paymentScheduleId}`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PaymentScheduleNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment.paymentSchedule?v=v2#get%20%2Fpayment-schedules%2F%7BpaymentScheduleId%7D
 * @category endpoints
 * @since 0.1.0
 */
export const getPaymentSchedule: Endpoint.Endpoint<GetPaymentScheduleInput, PaymentSchedule, GetPaymentScheduleError> =
  Endpoint.make({
    id: "getPaymentSchedule",
    service: "PaymentSchedules",
    method: "GET",
    path: "/payment-schedules/{paymentScheduleId}",
    authorized: true,
    input: GetPaymentScheduleInput,
    pathFields: ["paymentScheduleId"],
    queryFields: ["storeId"],
    payload: "none",
    storeId: [["storeId"]],
    format: "json",
    success: PaymentSchedule,
    errors: GetPaymentScheduleError
  })

/**
 * What a list of payment schedules is sorted by.
 *
 * @category enums
 * @since 0.1.0
 */
export type PaymentScheduleSortBy = "CREATED_AT" | "TIME_TO_PAY" | "COMPLETED_AT" | "STATUS_TIMESTAMP"

/**
 * What a list of payment schedules is sorted by.
 *
 * @category enums
 * @since 0.1.0
 */
export const PaymentScheduleSortBy: Wire.Enum<PaymentScheduleSortBy> = Wire.closedEnum([
  "CREATED_AT",
  "TIME_TO_PAY",
  "COMPLETED_AT",
  "STATUS_TIMESTAMP"
])

/**
 * How a list of payment schedules is sorted.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PaymentScheduleSortInput {
  /** What to sort by; `TIME_TO_PAY` when left out. */
  readonly by?: PaymentScheduleSortBy | undefined
  /** Down or up; down (`DESC`) when left out. */
  readonly order?: SortOrder | undefined
}

/**
 * How a list of payment schedules is sorted.
 *
 * @category requests
 * @since 0.1.0
 */
export const PaymentScheduleSortInput: Schema.Codec<PaymentScheduleSortInput> = Wire.lazy(() =>
  Schema.Struct({
    by: Schema.optional(PaymentScheduleSortBy),
    order: Schema.optional(SortOrder)
  })
)

/**
 * Where a payment schedule stands.
 *
 * @category enums
 * @since 0.1.0
 */
export type PaymentScheduleStatus = "SCHEDULED" | "STARTED" | "SUCCEEDED" | "FAILED" | "REVOKED" | "PENDING"

/**
 * Where a payment schedule stands.
 *
 * @category enums
 * @since 0.1.0
 */
export const PaymentScheduleStatus: Wire.Enum<PaymentScheduleStatus> = Wire.closedEnum([
  "SCHEDULED",
  "STARTED",
  "SUCCEEDED",
  "FAILED",
  "REVOKED",
  "PENDING"
])

/**
 * Which payment schedules a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PaymentScheduleFilterInput {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** Only schedules of this billing key. */
  readonly billingKey?: string | undefined
  /** The earliest `timeToPay`; 90 days before `until` when left out. RFC 3339 on the wire. */
  readonly from?: DateTime.Utc | undefined
  /** The latest `timeToPay`; now when left out, so set it to find future payments. RFC 3339 on the wire. */
  readonly until?: DateTime.Utc | undefined
  /** Only schedules in these statuses; all when left out. */
  readonly status?: ReadonlyArray<PaymentScheduleStatus> | undefined
  /** Only test payments, or only live ones. */
  readonly isForTest?: boolean | undefined
}

/**
 * Which payment schedules a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export const PaymentScheduleFilterInput: Schema.Codec<PaymentScheduleFilterInput, PaymentScheduleFilterInputEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      storeId: Schema.optional(Schema.String),
      billingKey: Schema.optional(Schema.String),
      from: Schema.optional(Wire.Timestamp),
      until: Schema.optional(Wire.Timestamp),
      status: Schema.optional(Schema.Array(PaymentScheduleStatus)),
      isForTest: Schema.optional(Schema.Boolean)
    })
  )

/**
 * The body of `getPaymentSchedules`; the past 90 days are searched unless the filter says otherwise.
 *
 * @category requests
 * @since 0.1.0
 */
export interface GetPaymentSchedulesBody {
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** How to sort; `TIME_TO_PAY`, descending, when left out. */
  readonly sort?: PaymentScheduleSortInput | undefined
  /** What to search for. */
  readonly filter?: PaymentScheduleFilterInput | undefined
}

/**
 * The body of `getPaymentSchedules`; the past 90 days are searched unless the filter says otherwise.
 *
 * @category requests
 * @since 0.1.0
 */
export const GetPaymentSchedulesBody: Schema.Codec<GetPaymentSchedulesBody, GetPaymentSchedulesBodyEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      page: Schema.optional(PageInput),
      sort: Schema.optional(PaymentScheduleSortInput),
      filter: Schema.optional(PaymentScheduleFilterInput)
    })
)

/**
 * A page of payment schedules.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetPaymentSchedulesResponse {
  /** What was found. */
  readonly items: ReadonlyArray<PaymentSchedule>
  /** Which page this is. */
  readonly page: PageInfo
}

/**
 * A page of payment schedules.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetPaymentSchedulesResponse: Schema.Codec<
  GetPaymentSchedulesResponse,
  GetPaymentSchedulesResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    items: Schema.Array(PaymentSchedule),
    page: PageInfo
  })
)

/**
 * The documented errors of `getPaymentSchedules`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetPaymentSchedulesError = ForbiddenError | InvalidRequestError | UnauthorizedError

/**
 * The documented errors of `getPaymentSchedules`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetPaymentSchedulesError: DocumentedError.Union<GetPaymentSchedulesError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `getPaymentSchedules`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetPaymentSchedulesInput {
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** How to sort; `TIME_TO_PAY`, descending, when left out. */
  readonly sort?: PaymentScheduleSortInput | undefined
  /** What to search for. */
  readonly filter?: PaymentScheduleFilterInput | undefined
}

/**
 * The input of `getPaymentSchedules`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetPaymentSchedulesInput: Schema.Codec<GetPaymentSchedulesInput, GetPaymentSchedulesInputEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      page: Schema.optional(PageInput),
      sort: Schema.optional(PaymentScheduleSortInput),
      filter: Schema.optional(PaymentScheduleFilterInput)
    })
  )

/**
 * Searches schedules by page, size 10 unless given. The default period is the past 90 days: future schedules appear
 * only with `filter.from` and `filter.until`.
 *
 * `GET /payment-schedules`
 *
 * `Paging.stream(getPaymentSchedules, input)` gives the items of all pages.
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment.paymentSchedule?v=v2#get%20%2Fpayment-schedules
 * @category endpoints
 * @since 0.1.0
 */
export const getPaymentSchedules: Endpoint.PageList<
  GetPaymentSchedulesInput,
  GetPaymentSchedulesResponse,
  GetPaymentSchedulesError,
  PaymentSchedule,
  "page"
> = Endpoint.makeList({
  id: "getPaymentSchedules",
  service: "PaymentSchedules",
  method: "GET",
  path: "/payment-schedules",
  authorized: true,
  input: GetPaymentSchedulesInput,
  pathFields: [],
  queryFields: [],
  payload: "optional-query",
  storeId: [["filter", "storeId"]],
  format: "json",
  success: GetPaymentSchedulesResponse,
  errors: GetPaymentSchedulesError,
  list: {
    by: "page",
    item: PaymentSchedule,
    items: "items",
    place: "page",
    from: ["page", "number"],
    size: ["page", "size"]
  }
})

/**
 * The billing key payment that a schedule makes when its time comes.
 *
 * @category requests
 * @since 0.1.0
 */
export interface BillingKeyPaymentScheduleInput {
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
}

/**
 * The billing key payment that a schedule makes when its time comes.
 *
 * @category requests
 * @since 0.1.0
 */
export const BillingKeyPaymentScheduleInput: Schema.Codec<BillingKeyPaymentScheduleInput> = Wire.lazy(() =>
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
    bypass: Schema.optional(Wire.FreeForm)
  })
)

/**
 * The body of `createPaymentSchedule`: a billing key payment and its time.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreatePaymentScheduleBody {
  /** The billing key payment to make. */
  readonly payment: BillingKeyPaymentScheduleInput
  /** When the payment is to be made. RFC 3339 on the wire. */
  readonly timeToPay: DateTime.Utc
}

/**
 * The body of `createPaymentSchedule`: a billing key payment and its time.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePaymentScheduleBody: Schema.Codec<CreatePaymentScheduleBody, CreatePaymentScheduleBodyEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      payment: BillingKeyPaymentScheduleInput,
      timeToPay: Wire.Timestamp
    })
  )

/**
 * A newly made payment schedule.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PaymentScheduleSummary {
  /** The schedule's id. */
  readonly id: string
}

/**
 * A newly made payment schedule.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentScheduleSummary: Schema.Codec<PaymentScheduleSummary> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String
  })
)

/**
 * The answer of `createPaymentSchedule`: the id of the schedule.
 *
 * @category answers
 * @since 0.1.0
 */
export interface CreatePaymentScheduleResponse {
  /** The new schedule. */
  readonly schedule: PaymentScheduleSummary
}

/**
 * The answer of `createPaymentSchedule`: the id of the schedule.
 *
 * @category answers
 * @since 0.1.0
 */
export const CreatePaymentScheduleResponse: Schema.Codec<CreatePaymentScheduleResponse> = Wire.lazy(() =>
  Schema.Struct({
    schedule: PaymentScheduleSummary
  })
)

/**
 * The payment id has been paid already or is waiting to be, so it cannot be scheduled. Read the payment, and schedule
 * a new charge under a new id.
 *
 * `ALREADY_PAID_OR_WAITING`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class AlreadyPaidOrWaitingError extends DocumentedError.make<
  AlreadyPaidOrWaitingError,
  {},
  AlreadyPaidOrWaitingErrorEncoded
>()("AlreadyPaidOrWaitingError", {
  type: "ALREADY_PAID_OR_WAITING",
  status: 409,
  summary:
    "The payment id has been paid already or is waiting to be, so it cannot be scheduled. Read the payment, and schedule a new charge under a new id."
}) {}

/**
 * The documented errors of `createPaymentSchedule`.
 *
 * @category errors
 * @since 0.1.0
 */
export type CreatePaymentScheduleError =
  | AlreadyPaidOrWaitingError
  | BillingKeyAlreadyDeletedError
  | BillingKeyNotFoundError
  | ForbiddenError
  | InvalidRequestError
  | PaymentScheduleAlreadyExistsError
  | SumOfPartsExceedsTotalAmountError
  | UnauthorizedError

/**
 * The documented errors of `createPaymentSchedule`.
 *
 * @category errors
 * @since 0.1.0
 */
export const CreatePaymentScheduleError: DocumentedError.Union<CreatePaymentScheduleError> = DocumentedError.union([
  AlreadyPaidOrWaitingError,
  BillingKeyAlreadyDeletedError,
  BillingKeyNotFoundError,
  ForbiddenError,
  InvalidRequestError,
  PaymentScheduleAlreadyExistsError,
  SumOfPartsExceedsTotalAmountError,
  UnauthorizedError
])

/**
 * The input of `createPaymentSchedule`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface CreatePaymentScheduleInput {
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The billing key payment to make. */
  readonly payment: BillingKeyPaymentScheduleInput
  /** When the payment is to be made. RFC 3339 on the wire. */
  readonly timeToPay: DateTime.Utc
}

/**
 * The input of `createPaymentSchedule`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const CreatePaymentScheduleInput: Schema.Codec<CreatePaymentScheduleInput, CreatePaymentScheduleInputEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      paymentId: Schema.String,
      payment: BillingKeyPaymentScheduleInput,
      timeToPay: Wire.Timestamp
    })
  )

/**
 * Schedules a charge of a billing key at `timeToPay`, under this payment id. Keep the schedule id of the answer:
 * revoking one schedule needs it.
 *
 * `POST /payments/{paymentId}/schedule`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link BillingKeyNotFoundError} (404)
 * - {@link AlreadyPaidOrWaitingError} (409)
 * - {@link BillingKeyAlreadyDeletedError} (409)
 * - {@link PaymentScheduleAlreadyExistsError} (409)
 * - {@link SumOfPartsExceedsTotalAmountError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment.paymentSchedule?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fschedule
 * @category endpoints
 * @since 0.1.0
 */
export const createPaymentSchedule: Endpoint.Endpoint<
  CreatePaymentScheduleInput,
  CreatePaymentScheduleResponse,
  CreatePaymentScheduleError
> = Endpoint.make({
  id: "createPaymentSchedule",
  service: "PaymentSchedules",
  method: "POST",
  path: "/payments/{paymentId}/schedule",
  authorized: true,
  input: CreatePaymentScheduleInput,
  pathFields: ["paymentId"],
  queryFields: [],
  payload: "body",
  storeId: [["payment", "storeId"]],
  format: "json",
  success: CreatePaymentScheduleResponse,
  errors: CreatePaymentScheduleError
})

/**
 * The body of `revokePaymentSchedules`: a billing key, ids of schedules or both; all are called off or none.
 *
 * @category requests
 * @since 0.1.0
 */
export interface RevokePaymentSchedulesBody {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** Alone, calls off all its schedules; with `scheduleIds`, those must belong to it. */
  readonly billingKey?: string | undefined
  /** The schedules to call off; together with `billingKey`, they must all be the key's. */
  readonly scheduleIds?: ReadonlyArray<string> | undefined
}

/**
 * The body of `revokePaymentSchedules`: a billing key, ids of schedules or both; all are called off or none.
 *
 * @category requests
 * @since 0.1.0
 */
export const RevokePaymentSchedulesBody: Schema.Codec<RevokePaymentSchedulesBody> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String),
    billingKey: Schema.optional(Schema.String),
    scheduleIds: Schema.optional(Schema.Array(Schema.String))
  })
)

/**
 * The answer of `revokePaymentSchedules`: the schedules that were called off, and when.
 *
 * @category answers
 * @since 0.1.0
 */
export interface RevokePaymentSchedulesResponse {
  /** The schedules that were called off. */
  readonly revokedScheduleIds: ReadonlyArray<string>
  /** When it was called off. RFC 3339 on the wire. */
  readonly revokedAt?: DateTime.Utc
}

/**
 * The answer of `revokePaymentSchedules`: the schedules that were called off, and when.
 *
 * @category answers
 * @since 0.1.0
 */
export const RevokePaymentSchedulesResponse: Schema.Codec<
  RevokePaymentSchedulesResponse,
  RevokePaymentSchedulesResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    revokedScheduleIds: Schema.Array(Schema.String),
    revokedAt: Schema.optionalKey(Wire.Timestamp)
  })
)

/**
 * A schedule has run already, and none was revoked. Leave it out, and cancel its payment if it must be undone.
 *
 * `PAYMENT_SCHEDULE_ALREADY_PROCESSED`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PaymentScheduleAlreadyProcessedError extends DocumentedError.make<
  PaymentScheduleAlreadyProcessedError,
  {},
  PaymentScheduleAlreadyProcessedErrorEncoded
>()("PaymentScheduleAlreadyProcessedError", {
  type: "PAYMENT_SCHEDULE_ALREADY_PROCESSED",
  status: 409,
  summary:
    "A schedule has run already, and none was revoked. Leave it out, and cancel its payment if it must be undone."
}) {}

/**
 * A schedule has been revoked already, and no other was revoked by this call. Leave it out and send the rest.
 *
 * `PAYMENT_SCHEDULE_ALREADY_REVOKED`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PaymentScheduleAlreadyRevokedError extends DocumentedError.make<
  PaymentScheduleAlreadyRevokedError,
  {},
  PaymentScheduleAlreadyRevokedErrorEncoded
>()("PaymentScheduleAlreadyRevokedError", {
  type: "PAYMENT_SCHEDULE_ALREADY_REVOKED",
  status: 409,
  summary: "A schedule has been revoked already, and no other was revoked by this call. Leave it out and send the rest."
}) {}

/**
 * The documented errors of `revokePaymentSchedules`.
 *
 * @category errors
 * @since 0.1.0
 */
export type RevokePaymentSchedulesError =
  | BillingKeyAlreadyDeletedError
  | BillingKeyNotFoundError
  | ForbiddenError
  | InvalidRequestError
  | PaymentScheduleAlreadyProcessedError
  | PaymentScheduleAlreadyRevokedError
  | PaymentScheduleNotFoundError
  | UnauthorizedError

/**
 * The documented errors of `revokePaymentSchedules`.
 *
 * @category errors
 * @since 0.1.0
 */
export const RevokePaymentSchedulesError: DocumentedError.Union<RevokePaymentSchedulesError> = DocumentedError.union([
  BillingKeyAlreadyDeletedError,
  BillingKeyNotFoundError,
  ForbiddenError,
  InvalidRequestError,
  PaymentScheduleAlreadyProcessedError,
  PaymentScheduleAlreadyRevokedError,
  PaymentScheduleNotFoundError,
  UnauthorizedError
])

/**
 * The input of `revokePaymentSchedules`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface RevokePaymentSchedulesInput {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** Alone, calls off all its schedules; with `scheduleIds`, those must belong to it. */
  readonly billingKey?: string | undefined
  /** The schedules to call off; together with `billingKey`, they must all be the key's. */
  readonly scheduleIds?: ReadonlyArray<string> | undefined
}

/**
 * The input of `revokePaymentSchedules`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const RevokePaymentSchedulesInput: Schema.Codec<RevokePaymentSchedulesInput> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String),
    billingKey: Schema.optional(Schema.String),
    scheduleIds: Schema.optional(Schema.Array(Schema.String))
  })
)

/**
 * Revokes the schedules in `scheduleIds`, or all of a `billingKey`; with both, each id must belong to that key. All or
 * nothing: if one cannot be revoked, none is.
 *
 * `DELETE /payment-schedules`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link BillingKeyNotFoundError} (404)
 * - {@link PaymentScheduleNotFoundError} (404)
 * - {@link BillingKeyAlreadyDeletedError} (409)
 * - {@link PaymentScheduleAlreadyProcessedError} (409)
 * - {@link PaymentScheduleAlreadyRevokedError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment.paymentSchedule?v=v2#delete%20%2Fpayment-schedules
 * @category endpoints
 * @since 0.1.0
 */
export const revokePaymentSchedules: Endpoint.Endpoint<
  RevokePaymentSchedulesInput,
  RevokePaymentSchedulesResponse,
  RevokePaymentSchedulesError
> = Endpoint.make({
  id: "revokePaymentSchedules",
  service: "PaymentSchedules",
  method: "DELETE",
  path: "/payment-schedules",
  authorized: true,
  input: RevokePaymentSchedulesInput,
  pathFields: [],
  queryFields: [],
  payload: "query",
  storeId: [["storeId"]],
  format: "json",
  success: RevokePaymentSchedulesResponse,
  errors: RevokePaymentSchedulesError
})

/**
 * The wire form of {@link FailedPaymentSchedule}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface FailedPaymentScheduleEncoded {
  readonly status: "FAILED"
  readonly id: string
  readonly merchantId: string
  readonly storeId: string
  readonly paymentId: string
  readonly billingKey: string
  readonly orderName: string
  readonly isCulturalExpense: boolean
  readonly isEscrow: boolean
  readonly customer: CustomerEncoded
  readonly customData: string
  readonly totalAmount: number
  readonly taxFreeAmount?: number
  readonly vatAmount?: number
  readonly currency: Wire.Open<Currency>
  readonly installmentMonth?: number
  readonly noticeUrls?: ReadonlyArray<string>
  readonly products?: ReadonlyArray<PaymentProduct>
  readonly createdAt: string
  readonly timeToPay: string
  readonly startedAt: string
  readonly completedAt: string
}

/**
 * The wire form of {@link PendingPaymentSchedule}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PendingPaymentScheduleEncoded {
  readonly status: "PENDING"
  readonly id: string
  readonly merchantId: string
  readonly storeId: string
  readonly paymentId: string
  readonly billingKey: string
  readonly orderName: string
  readonly isCulturalExpense: boolean
  readonly isEscrow: boolean
  readonly customer: CustomerEncoded
  readonly customData: string
  readonly totalAmount: number
  readonly taxFreeAmount?: number
  readonly vatAmount?: number
  readonly currency: Wire.Open<Currency>
  readonly installmentMonth?: number
  readonly noticeUrls?: ReadonlyArray<string>
  readonly products?: ReadonlyArray<PaymentProduct>
  readonly createdAt: string
  readonly timeToPay: string
  readonly startedAt: string
  readonly completedAt: string
}

/**
 * The wire form of {@link RevokedPaymentSchedule}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface RevokedPaymentScheduleEncoded {
  readonly status: "REVOKED"
  readonly id: string
  readonly merchantId: string
  readonly storeId: string
  readonly paymentId: string
  readonly billingKey: string
  readonly orderName: string
  readonly isCulturalExpense: boolean
  readonly isEscrow: boolean
  readonly customer: CustomerEncoded
  readonly customData: string
  readonly totalAmount: number
  readonly taxFreeAmount?: number
  readonly vatAmount?: number
  readonly currency: Wire.Open<Currency>
  readonly installmentMonth?: number
  readonly noticeUrls?: ReadonlyArray<string>
  readonly products?: ReadonlyArray<PaymentProduct>
  readonly createdAt: string
  readonly timeToPay: string
  readonly revokedAt: string
}

/**
 * The wire form of {@link ScheduledPaymentSchedule}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ScheduledPaymentScheduleEncoded {
  readonly status: "SCHEDULED"
  readonly id: string
  readonly merchantId: string
  readonly storeId: string
  readonly paymentId: string
  readonly billingKey: string
  readonly orderName: string
  readonly isCulturalExpense: boolean
  readonly isEscrow: boolean
  readonly customer: CustomerEncoded
  readonly customData: string
  readonly totalAmount: number
  readonly taxFreeAmount?: number
  readonly vatAmount?: number
  readonly currency: Wire.Open<Currency>
  readonly installmentMonth?: number
  readonly noticeUrls?: ReadonlyArray<string>
  readonly products?: ReadonlyArray<PaymentProduct>
  readonly createdAt: string
  readonly timeToPay: string
}

/**
 * The wire form of {@link StartedPaymentSchedule}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface StartedPaymentScheduleEncoded {
  readonly status: "STARTED"
  readonly id: string
  readonly merchantId: string
  readonly storeId: string
  readonly paymentId: string
  readonly billingKey: string
  readonly orderName: string
  readonly isCulturalExpense: boolean
  readonly isEscrow: boolean
  readonly customer: CustomerEncoded
  readonly customData: string
  readonly totalAmount: number
  readonly taxFreeAmount?: number
  readonly vatAmount?: number
  readonly currency: Wire.Open<Currency>
  readonly installmentMonth?: number
  readonly noticeUrls?: ReadonlyArray<string>
  readonly products?: ReadonlyArray<PaymentProduct>
  readonly createdAt: string
  readonly timeToPay: string
  readonly startedAt: string
}

/**
 * The wire form of {@link SucceededPaymentSchedule}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface SucceededPaymentScheduleEncoded {
  readonly status: "SUCCEEDED"
  readonly id: string
  readonly merchantId: string
  readonly storeId: string
  readonly paymentId: string
  readonly billingKey: string
  readonly orderName: string
  readonly isCulturalExpense: boolean
  readonly isEscrow: boolean
  readonly customer: CustomerEncoded
  readonly customData: string
  readonly totalAmount: number
  readonly taxFreeAmount?: number
  readonly vatAmount?: number
  readonly currency: Wire.Open<Currency>
  readonly installmentMonth?: number
  readonly noticeUrls?: ReadonlyArray<string>
  readonly products?: ReadonlyArray<PaymentProduct>
  readonly createdAt: string
  readonly timeToPay: string
  readonly startedAt: string
  readonly completedAt: string
}

/**
 * The wire form of {@link PaymentSchedule}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type PaymentScheduleEncoded =
  | FailedPaymentScheduleEncoded
  | PendingPaymentScheduleEncoded
  | RevokedPaymentScheduleEncoded
  | ScheduledPaymentScheduleEncoded
  | StartedPaymentScheduleEncoded
  | SucceededPaymentScheduleEncoded
  | Wire.UnrecognizedEncoded<"status">

/**
 * The wire form of {@link PaymentScheduleNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PaymentScheduleNotFoundErrorEncoded {
  readonly type: "PAYMENT_SCHEDULE_NOT_FOUND"
  readonly message?: string
}

/**
 * The wire form of {@link PaymentScheduleFilterInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PaymentScheduleFilterInputEncoded {
  readonly storeId?: string | undefined
  readonly billingKey?: string | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly status?: ReadonlyArray<PaymentScheduleStatus> | undefined
  readonly isForTest?: boolean | undefined
}

/**
 * The wire form of {@link GetPaymentSchedulesBody}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetPaymentSchedulesBodyEncoded {
  readonly page?: PageInput | undefined
  readonly sort?: PaymentScheduleSortInput | undefined
  readonly filter?: PaymentScheduleFilterInputEncoded | undefined
}

/**
 * The wire form of {@link GetPaymentSchedulesResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetPaymentSchedulesResponseEncoded {
  readonly items: ReadonlyArray<PaymentScheduleEncoded>
  readonly page: PageInfo
}

/**
 * The wire form of {@link GetPaymentSchedulesInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetPaymentSchedulesInputEncoded {
  readonly page?: PageInput | undefined
  readonly sort?: PaymentScheduleSortInput | undefined
  readonly filter?: PaymentScheduleFilterInputEncoded | undefined
}

/**
 * The wire form of {@link CreatePaymentScheduleBody}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CreatePaymentScheduleBodyEncoded {
  readonly payment: BillingKeyPaymentScheduleInput
  readonly timeToPay: string
}

/**
 * The wire form of {@link AlreadyPaidOrWaitingError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface AlreadyPaidOrWaitingErrorEncoded {
  readonly type: "ALREADY_PAID_OR_WAITING"
  readonly message?: string
}

/**
 * The wire form of {@link CreatePaymentScheduleInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CreatePaymentScheduleInputEncoded {
  readonly paymentId: string
  readonly payment: BillingKeyPaymentScheduleInput
  readonly timeToPay: string
}

/**
 * The wire form of {@link RevokePaymentSchedulesResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface RevokePaymentSchedulesResponseEncoded {
  readonly revokedScheduleIds: ReadonlyArray<string>
  readonly revokedAt?: string
}

/**
 * The wire form of {@link PaymentScheduleAlreadyProcessedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PaymentScheduleAlreadyProcessedErrorEncoded {
  readonly type: "PAYMENT_SCHEDULE_ALREADY_PROCESSED"
  readonly message?: string
}

/**
 * The wire form of {@link PaymentScheduleAlreadyRevokedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PaymentScheduleAlreadyRevokedErrorEncoded {
  readonly type: "PAYMENT_SCHEDULE_ALREADY_REVOKED"
  readonly message?: string
}
