/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type ConfirmPaymentwallDeliveryError,
  type ConfirmPaymentwallDeliveryInput,
  type ConfirmPaymentwallDeliveryResponse,
  type GetKakaopayPaymentOrderError,
  type GetKakaopayPaymentOrderInput,
  type GetKakaopayPaymentOrderResponse,
  confirmPaymentwallDelivery,
  getKakaopayPaymentOrder
} from "@effect-portone/payments/generated/PgSpecific"
import { type Operation, createOperation } from "../Operation.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  ConfirmPaymentwallDeliveryBody,
  ConfirmPaymentwallDeliveryError,
  ConfirmPaymentwallDeliveryInput,
  ConfirmPaymentwallDeliveryResponse,
  GetKakaopayPaymentOrderError,
  GetKakaopayPaymentOrderInput,
  GetKakaopayPaymentOrderResponse,
  PaymentwallDeliveryStatus,
  PaymentwallDeliveryType,
  confirmPaymentwallDelivery,
  getKakaopayPaymentOrder
} from "@effect-portone/payments/generated/PgSpecific"

/**
 * The operations of `PgSpecific` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface PgSpecificOperations {
  /**
   * Reads an order at KakaoPay by its `tid` (`pgTxId`). `statusCode` and `body` are KakaoPay's own answer, `body` as a
   * JSON string; ask PortOne's support before using it.
   *
   * `GET /kakaopay/payment/order`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/pgSpecific?v=v2#get%20%2Fkakaopay%2Fpayment%2Forder
   */
  readonly getKakaopayPaymentOrder: Operation<
    GetKakaopayPaymentOrderInput,
    GetKakaopayPaymentOrderResponse,
    GetKakaopayPaymentOrderError
  >

  /**
   * Registers a delivery with Paymentwall, which needs it as evidence in a chargeback: for Paymentwall it is
   * mandatory. `PHYSICAL` deliveries also need the carrier and shipping address fields; for `DIGITAL`, the two times
   * may be now.
   *
   * `POST /paymentwall/delivery/confirm`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `PaymentNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/pgSpecific?v=v2#post%20%2Fpaymentwall%2Fdelivery%2Fconfirm
   */
  readonly confirmPaymentwallDelivery: Operation<
    ConfirmPaymentwallDeliveryInput,
    ConfirmPaymentwallDeliveryResponse,
    ConfirmPaymentwallDeliveryError
  >
}

/**
 * Calls that exist for a single PG.
 *
 * @example
 * ```ts
 * import { createClient, createPgSpecific, type GetKakaopayPaymentOrderInput } from "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const pgSpecific = createPgSpecific(createClient())
 *
 * const getKakaopayPaymentOrder = (input: GetKakaopayPaymentOrderInput) => pgSpecific.getKakaopayPaymentOrder(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/pgSpecific?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createPgSpecific = (client: PromiseClient): PgSpecificOperations => ({
  getKakaopayPaymentOrder: createOperation(client, getKakaopayPaymentOrder),
  confirmPaymentwallDelivery: createOperation(client, confirmPaymentwallDelivery)
})
