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
import { InvalidRequestError, UnauthorizedError } from "@effect-portone/core/generated/Shared"
import { PortOneClient } from "@effect-portone/core/PortOneClient"
import type { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import * as Wire from "@effect-portone/core/Wire"
import { Country, PaymentNotFoundError } from "./Shared.ts"

/**
 * The methods of {@link PgSpecific}.
 *
 * @category models
 * @since 0.1.0
 */
export interface PgSpecificMethods {
  /**
   * Reads an order at KakaoPay by its `tid` (`pgTxId`). `statusCode` and `body` are KakaoPay's own answer, `body` as a
   * JSON string; ask PortOne's support before using it.
   *
   * `GET /kakaopay/payment/order`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/pgSpecific?v=v2#get%20%2Fkakaopay%2Fpayment%2Forder
   */
  readonly getKakaopayPaymentOrder: (
    input: GetKakaopayPaymentOrderInput,
    options?: CallOptions
  ) => Effect.Effect<GetKakaopayPaymentOrderResponse, GetKakaopayPaymentOrderError | PortOneClientError>

  /**
   * Registers a delivery with Paymentwall, which needs it as evidence in a chargeback: for Paymentwall it is
   * mandatory. `PHYSICAL` deliveries also need the carrier and shipping address fields; for `DIGITAL`, the two times
   * may be now.
   *
   * `POST /paymentwall/delivery/confirm`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link PaymentNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/pgSpecific?v=v2#post%20%2Fpaymentwall%2Fdelivery%2Fconfirm
   */
  readonly confirmPaymentwallDelivery: (
    input: ConfirmPaymentwallDeliveryInput,
    options?: CallOptions
  ) => Effect.Effect<ConfirmPaymentwallDeliveryResponse, ConfirmPaymentwallDeliveryError | PortOneClientError>
}

/**
 * Calls that exist for a single PG.
 *
 * Take it from the context (`yield* PgSpecific`, `PgSpecific.use`), and provide it with `PgSpecific.layer` over a
 * `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type GetKakaopayPaymentOrderInput, PgSpecific } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const getKakaopayPaymentOrder = (input: GetKakaopayPaymentOrderInput) =>
 *   Effect.flatMap(PgSpecific, (service) => service.getKakaopayPaymentOrder(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/pgSpecific?v=v2
 * @category services
 * @since 0.1.0
 */
export class PgSpecific extends Context.Service<PgSpecific, PgSpecificMethods>()(
  "@effect-portone/payments/PgSpecific"
) {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<PgSpecific, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      PgSpecific,
      Effect.map(PortOneClient, (client) =>
        PgSpecific.of({
          getKakaopayPaymentOrder: (input, options) => client.run(getKakaopayPaymentOrder, input, options),
          confirmPaymentwallDelivery: (input, options) => client.run(confirmPaymentwallDelivery, input, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<PgSpecificMethods>): Layer.Layer<PgSpecific> =>
    Layer.mock(PgSpecific, methods)
}

/**
 * KakaoPay's own answer about an order, passed on as it is.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetKakaopayPaymentOrderResponse {
  /** The HTTP status that KakaoPay answered. */
  readonly statusCode: number
  /** KakaoPay's answer, as JSON text. */
  readonly body: string
}

/**
 * KakaoPay's own answer about an order, passed on as it is.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetKakaopayPaymentOrderResponse: Schema.Codec<GetKakaopayPaymentOrderResponse> = Wire.lazy(() =>
  Schema.Struct({
    statusCode: Wire.Int32,
    body: Schema.String
  })
)

/**
 * The documented errors of `getKakaopayPaymentOrder`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetKakaopayPaymentOrderError = InvalidRequestError | UnauthorizedError

/**
 * The documented errors of `getKakaopayPaymentOrder`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetKakaopayPaymentOrderError: DocumentedError.Union<GetKakaopayPaymentOrderError> = DocumentedError.union([
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `getKakaopayPaymentOrder`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetKakaopayPaymentOrderInput {
  /** The PG's id of the transaction; KakaoPay's is its `tid`. */
  readonly pgTxId: string
  /** The channel's key. */
  readonly channelKey: string
}

/**
 * The input of `getKakaopayPaymentOrder`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetKakaopayPaymentOrderInput: Schema.Codec<GetKakaopayPaymentOrderInput> = Wire.lazy(() =>
  Schema.Struct({
    pgTxId: Schema.String,
    channelKey: Schema.String
  })
)

/**
 * Reads an order at KakaoPay by its `tid` (`pgTxId`). `statusCode` and `body` are KakaoPay's own answer, `body` as a
 * JSON string; ask PortOne's support before using it.
 *
 * `GET /kakaopay/payment/order`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/pgSpecific?v=v2#get%20%2Fkakaopay%2Fpayment%2Forder
 * @category endpoints
 * @since 0.1.0
 */
export const getKakaopayPaymentOrder: Endpoint.Endpoint<
  GetKakaopayPaymentOrderInput,
  GetKakaopayPaymentOrderResponse,
  GetKakaopayPaymentOrderError
> = Endpoint.make({
  id: "getKakaopayPaymentOrder",
  service: "PgSpecific",
  method: "GET",
  path: "/kakaopay/payment/order",
  authorized: true,
  input: GetKakaopayPaymentOrderInput,
  pathFields: [],
  queryFields: ["pgTxId", "channelKey"],
  payload: "none",
  storeId: [],
  format: "json",
  success: GetKakaopayPaymentOrderResponse,
  errors: GetKakaopayPaymentOrderError
})

/**
 * Whether a Paymentwall delivery is digital or physical.
 *
 * @category enums
 * @since 0.1.0
 */
export type PaymentwallDeliveryType = "DIGITAL" | "PHYSICAL"

/**
 * Whether a Paymentwall delivery is digital or physical.
 *
 * @category enums
 * @since 0.1.0
 */
export const PaymentwallDeliveryType: Wire.Enum<PaymentwallDeliveryType> = Wire.closedEnum(["DIGITAL", "PHYSICAL"])

/**
 * How far a Paymentwall delivery has come.
 *
 * @category enums
 * @since 0.1.0
 */
export type PaymentwallDeliveryStatus = "ORDER_PLACED" | "ORDER_SHIPPED" | "DELIVERED"

/**
 * How far a Paymentwall delivery has come.
 *
 * @category enums
 * @since 0.1.0
 */
export const PaymentwallDeliveryStatus: Wire.Enum<PaymentwallDeliveryStatus> = Wire.closedEnum([
  "ORDER_PLACED",
  "ORDER_SHIPPED",
  "DELIVERED"
])

/**
 * The body of `confirmPaymentwallDelivery`: proof of delivery against chargebacks.
 *
 * @category requests
 * @since 0.1.0
 */
export interface ConfirmPaymentwallDeliveryBody {
  /** PortOne's id of the attempt to pay. */
  readonly transactionId: string
  /** Whether it is delivered digitally or physically; physical deliveries need carrier and address. */
  readonly deliveryType: PaymentwallDeliveryType
  /** How far the delivery has come. */
  readonly deliveryStatus: PaymentwallDeliveryStatus
  /** When it should arrive; the present time will do for digital delivery. RFC 3339 on the wire. */
  readonly estimatedDeliveryDatetime: DateTime.Utc
  /**
   * When the delivery status should change next; the present time will do for digital delivery. RFC 3339 on the wire.
   */
  readonly estimatedUpdateDatetime: DateTime.Utc
  /** Why the delivery status changed. */
  readonly reason?: string | undefined
  /** Whether it can be refunded. */
  readonly refundable: boolean
  /** Anything else about the delivery. */
  readonly details: string
  /** The customer's e-mail address. */
  readonly shippingAddressEmail: string
  /** The carrier's tracking number; required when `deliveryType` is `PHYSICAL`. */
  readonly carrierTrackingId?: string | undefined
  /** The carrier's name; required when `deliveryType` is `PHYSICAL`. */
  readonly carrierType?: string | undefined
  /** The receiver's country; required when `deliveryType` is `PHYSICAL`. */
  readonly shippingAddressCountry?: Country | undefined
  /** The receiver's city; required when `deliveryType` is `PHYSICAL`. */
  readonly shippingAddressCity?: string | undefined
  /** The receiver's postcode; required when `deliveryType` is `PHYSICAL`. */
  readonly shippingAddressZip?: string | undefined
  /** The receiver's state; required when `deliveryType` is `PHYSICAL`. */
  readonly shippingAddressState?: string | undefined
  /** The receiver's street; required when `deliveryType` is `PHYSICAL`. */
  readonly shippingAddressStreet?: string | undefined
  /** The receiver's phone number; required when `deliveryType` is `PHYSICAL`. */
  readonly shippingAddressPhone?: string | undefined
  /** The receiver's given name; required when `deliveryType` is `PHYSICAL`. */
  readonly shippingAddressFirstname?: string | undefined
  /** The receiver's family name; required when `deliveryType` is `PHYSICAL`. */
  readonly shippingAddressLastname?: string | undefined
  /** URLs of proof of delivery, such as pictures; leave out if there is none. */
  readonly attachments?: ReadonlyArray<string> | undefined
}

/**
 * The body of `confirmPaymentwallDelivery`: proof of delivery against chargebacks.
 *
 * @category requests
 * @since 0.1.0
 */
export const ConfirmPaymentwallDeliveryBody: Schema.Codec<
  ConfirmPaymentwallDeliveryBody,
  ConfirmPaymentwallDeliveryBodyEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    transactionId: Schema.String,
    deliveryType: PaymentwallDeliveryType,
    deliveryStatus: PaymentwallDeliveryStatus,
    estimatedDeliveryDatetime: Wire.Timestamp,
    estimatedUpdateDatetime: Wire.Timestamp,
    reason: Schema.optional(Schema.String),
    refundable: Schema.Boolean,
    details: Schema.String,
    shippingAddressEmail: Schema.String,
    carrierTrackingId: Schema.optional(Schema.String),
    carrierType: Schema.optional(Schema.String),
    shippingAddressCountry: Schema.optional(Country),
    shippingAddressCity: Schema.optional(Schema.String),
    shippingAddressZip: Schema.optional(Schema.String),
    shippingAddressState: Schema.optional(Schema.String),
    shippingAddressStreet: Schema.optional(Schema.String),
    shippingAddressPhone: Schema.optional(Schema.String),
    shippingAddressFirstname: Schema.optional(Schema.String),
    shippingAddressLastname: Schema.optional(Schema.String),
    attachments: Schema.optional(Schema.Array(Schema.String))
  })
)

/**
 * The empty answer of `confirmPaymentwallDelivery`.
 *
 * @category answers
 * @since 0.1.0
 */
export interface ConfirmPaymentwallDeliveryResponse {
  readonly [key: string]: never
}

/**
 * The empty answer of `confirmPaymentwallDelivery`.
 *
 * @category answers
 * @since 0.1.0
 */
export const ConfirmPaymentwallDeliveryResponse: Schema.Codec<ConfirmPaymentwallDeliveryResponse> = Wire.lazy(() =>
  Schema.Record(Schema.String.check(Schema.makeFilter(() => false)), Schema.Never)
)

/**
 * The documented errors of `confirmPaymentwallDelivery`.
 *
 * @category errors
 * @since 0.1.0
 */
export type ConfirmPaymentwallDeliveryError = InvalidRequestError | PaymentNotFoundError | UnauthorizedError

/**
 * The documented errors of `confirmPaymentwallDelivery`.
 *
 * @category errors
 * @since 0.1.0
 */
export const ConfirmPaymentwallDeliveryError: DocumentedError.Union<ConfirmPaymentwallDeliveryError> =
  DocumentedError.union([InvalidRequestError, PaymentNotFoundError, UnauthorizedError])

/**
 * The input of `confirmPaymentwallDelivery`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface ConfirmPaymentwallDeliveryInput {
  /** PortOne's id of the attempt to pay. */
  readonly transactionId: string
  /** Whether it is delivered digitally or physically; physical deliveries need carrier and address. */
  readonly deliveryType: PaymentwallDeliveryType
  /** How far the delivery has come. */
  readonly deliveryStatus: PaymentwallDeliveryStatus
  /** When it should arrive; the present time will do for digital delivery. RFC 3339 on the wire. */
  readonly estimatedDeliveryDatetime: DateTime.Utc
  /**
   * When the delivery status should change next; the present time will do for digital delivery. RFC 3339 on the wire.
   */
  readonly estimatedUpdateDatetime: DateTime.Utc
  /** Why the delivery status changed. */
  readonly reason?: string | undefined
  /** Whether it can be refunded. */
  readonly refundable: boolean
  /** Anything else about the delivery. */
  readonly details: string
  /** The customer's e-mail address. */
  readonly shippingAddressEmail: string
  /** The carrier's tracking number; required when `deliveryType` is `PHYSICAL`. */
  readonly carrierTrackingId?: string | undefined
  /** The carrier's name; required when `deliveryType` is `PHYSICAL`. */
  readonly carrierType?: string | undefined
  /** The receiver's country; required when `deliveryType` is `PHYSICAL`. */
  readonly shippingAddressCountry?: Country | undefined
  /** The receiver's city; required when `deliveryType` is `PHYSICAL`. */
  readonly shippingAddressCity?: string | undefined
  /** The receiver's postcode; required when `deliveryType` is `PHYSICAL`. */
  readonly shippingAddressZip?: string | undefined
  /** The receiver's state; required when `deliveryType` is `PHYSICAL`. */
  readonly shippingAddressState?: string | undefined
  /** The receiver's street; required when `deliveryType` is `PHYSICAL`. */
  readonly shippingAddressStreet?: string | undefined
  /** The receiver's phone number; required when `deliveryType` is `PHYSICAL`. */
  readonly shippingAddressPhone?: string | undefined
  /** The receiver's given name; required when `deliveryType` is `PHYSICAL`. */
  readonly shippingAddressFirstname?: string | undefined
  /** The receiver's family name; required when `deliveryType` is `PHYSICAL`. */
  readonly shippingAddressLastname?: string | undefined
  /** URLs of proof of delivery, such as pictures; leave out if there is none. */
  readonly attachments?: ReadonlyArray<string> | undefined
}

/**
 * The input of `confirmPaymentwallDelivery`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const ConfirmPaymentwallDeliveryInput: Schema.Codec<
  ConfirmPaymentwallDeliveryInput,
  ConfirmPaymentwallDeliveryInputEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    transactionId: Schema.String,
    deliveryType: PaymentwallDeliveryType,
    deliveryStatus: PaymentwallDeliveryStatus,
    estimatedDeliveryDatetime: Wire.Timestamp,
    estimatedUpdateDatetime: Wire.Timestamp,
    reason: Schema.optional(Schema.String),
    refundable: Schema.Boolean,
    details: Schema.String,
    shippingAddressEmail: Schema.String,
    carrierTrackingId: Schema.optional(Schema.String),
    carrierType: Schema.optional(Schema.String),
    shippingAddressCountry: Schema.optional(Country),
    shippingAddressCity: Schema.optional(Schema.String),
    shippingAddressZip: Schema.optional(Schema.String),
    shippingAddressState: Schema.optional(Schema.String),
    shippingAddressStreet: Schema.optional(Schema.String),
    shippingAddressPhone: Schema.optional(Schema.String),
    shippingAddressFirstname: Schema.optional(Schema.String),
    shippingAddressLastname: Schema.optional(Schema.String),
    attachments: Schema.optional(Schema.Array(Schema.String))
  })
)

/**
 * Registers a delivery with Paymentwall, which needs it as evidence in a chargeback: for Paymentwall it is mandatory.
 * `PHYSICAL` deliveries also need the carrier and shipping address fields; for `DIGITAL`, the two times may be now.
 *
 * `POST /paymentwall/delivery/confirm`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link PaymentNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/pgSpecific?v=v2#post%20%2Fpaymentwall%2Fdelivery%2Fconfirm
 * @category endpoints
 * @since 0.1.0
 */
export const confirmPaymentwallDelivery: Endpoint.Endpoint<
  ConfirmPaymentwallDeliveryInput,
  ConfirmPaymentwallDeliveryResponse,
  ConfirmPaymentwallDeliveryError
> = Endpoint.make({
  id: "confirmPaymentwallDelivery",
  service: "PgSpecific",
  method: "POST",
  path: "/paymentwall/delivery/confirm",
  authorized: true,
  input: ConfirmPaymentwallDeliveryInput,
  pathFields: [],
  queryFields: [],
  payload: "body",
  storeId: [],
  format: "json",
  success: ConfirmPaymentwallDeliveryResponse,
  errors: ConfirmPaymentwallDeliveryError
})

/**
 * The wire form of {@link ConfirmPaymentwallDeliveryBody}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ConfirmPaymentwallDeliveryBodyEncoded {
  readonly transactionId: string
  readonly deliveryType: PaymentwallDeliveryType
  readonly deliveryStatus: PaymentwallDeliveryStatus
  readonly estimatedDeliveryDatetime: string
  readonly estimatedUpdateDatetime: string
  readonly reason?: string | undefined
  readonly refundable: boolean
  readonly details: string
  readonly shippingAddressEmail: string
  readonly carrierTrackingId?: string | undefined
  readonly carrierType?: string | undefined
  readonly shippingAddressCountry?: Country | undefined
  readonly shippingAddressCity?: string | undefined
  readonly shippingAddressZip?: string | undefined
  readonly shippingAddressState?: string | undefined
  readonly shippingAddressStreet?: string | undefined
  readonly shippingAddressPhone?: string | undefined
  readonly shippingAddressFirstname?: string | undefined
  readonly shippingAddressLastname?: string | undefined
  readonly attachments?: ReadonlyArray<string> | undefined
}

/**
 * The wire form of {@link ConfirmPaymentwallDeliveryInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ConfirmPaymentwallDeliveryInputEncoded {
  readonly transactionId: string
  readonly deliveryType: PaymentwallDeliveryType
  readonly deliveryStatus: PaymentwallDeliveryStatus
  readonly estimatedDeliveryDatetime: string
  readonly estimatedUpdateDatetime: string
  readonly reason?: string | undefined
  readonly refundable: boolean
  readonly details: string
  readonly shippingAddressEmail: string
  readonly carrierTrackingId?: string | undefined
  readonly carrierType?: string | undefined
  readonly shippingAddressCountry?: Country | undefined
  readonly shippingAddressCity?: string | undefined
  readonly shippingAddressZip?: string | undefined
  readonly shippingAddressState?: string | undefined
  readonly shippingAddressStreet?: string | undefined
  readonly shippingAddressPhone?: string | undefined
  readonly shippingAddressFirstname?: string | undefined
  readonly shippingAddressLastname?: string | undefined
  readonly attachments?: ReadonlyArray<string> | undefined
}
