/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as OpenApi from "effect/http-api/OpenApi"
import * as Schema from "effect/Schema"
import { InvalidRequestError, UnauthorizedError } from "@effect-portone/core/generated/Shared"
import {
  ConfirmPaymentwallDeliveryBody,
  type ConfirmPaymentwallDeliveryError,
  ConfirmPaymentwallDeliveryResponse,
  type GetKakaopayPaymentOrderError,
  GetKakaopayPaymentOrderResponse
} from "@effect-portone/payments/generated/PgSpecific"
import { PaymentNotFoundError } from "@effect-portone/payments/generated/Shared"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `GET /kakaopay/payment/order`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetKakaopayPaymentOrderEndpoint extends ContractEndpoint.ContractEndpoint<
  "getKakaopayPaymentOrder",
  "GET",
  "/kakaopay/payment/order",
  {
    readonly query: {
      readonly pgTxId: string
      readonly channelKey: string
    }
  },
  GetKakaopayPaymentOrderResponse,
  GetKakaopayPaymentOrderError
> {}

/**
 * `GET /kakaopay/payment/order`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getKakaopayPaymentOrder: GetKakaopayPaymentOrderEndpoint = ContractEndpoint.make(
  "getKakaopayPaymentOrder",
  "GET",
  "/kakaopay/payment/order",
  {
    summary:
      "Reads an order at KakaoPay by its `tid` (`pgTxId`). `statusCode` and `body` are KakaoPay's own answer, `body` as a JSON string; ask PortOne's support before using it.",
    authorized: true,
    query: {
      pgTxId: Schema.String,
      channelKey: Schema.String
    },
    success: GetKakaopayPaymentOrderResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError]
    }
  }
)

/**
 * `POST /paymentwall/delivery/confirm`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface ConfirmPaymentwallDeliveryEndpoint extends ContractEndpoint.ContractEndpoint<
  "confirmPaymentwallDelivery",
  "POST",
  "/paymentwall/delivery/confirm",
  {
    readonly payload: ConfirmPaymentwallDeliveryBody
  },
  ConfirmPaymentwallDeliveryResponse,
  ConfirmPaymentwallDeliveryError
> {}

/**
 * `POST /paymentwall/delivery/confirm`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const confirmPaymentwallDelivery: ConfirmPaymentwallDeliveryEndpoint = ContractEndpoint.make(
  "confirmPaymentwallDelivery",
  "POST",
  "/paymentwall/delivery/confirm",
  {
    summary:
      "Registers a delivery with Paymentwall, which needs it as evidence in a chargeback: for Paymentwall it is mandatory. `PHYSICAL` deliveries also need the carrier and shipping address fields; for `DIGITAL`, the two times may be now.",
    authorized: true,
    payload: ConfirmPaymentwallDeliveryBody,
    success: ConfirmPaymentwallDeliveryResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      404: [PaymentNotFoundError]
    }
  }
)

/**
 * Calls that exist for a single PG.
 *
 * @category groups
 * @since 0.1.0
 */
export interface PgSpecificGroup extends HttpApiGroup.HttpApiGroup<
  "PgSpecific",
  GetKakaopayPaymentOrderEndpoint | ConfirmPaymentwallDeliveryEndpoint
> {}

/**
 * Calls that exist for a single PG.
 *
 * @category groups
 * @since 0.1.0
 */
export const PgSpecificGroup: PgSpecificGroup = HttpApiGroup.make("PgSpecific")
  .add(getKakaopayPaymentOrder, confirmPaymentwallDelivery)
  .annotate(OpenApi.Description, "Calls that exist for a single PG.")
