/**
 * The expectations that a payment is checked against.
 *
 * @since 0.1.0
 */
import type { Currency } from "@effect-portone/core/generated/Shared"

/**
 * The facts of an order that a payment has to match, taken from the server's own records, never from the browser.
 *
 * A field that is left out is not checked. A field that is present and undefined is refused, since that is how a check
 * gets lost.
 *
 * @example
 * ```ts
 * import type { PaymentVerification } from "@effect-portone/payments"
 *
 * const expected: PaymentVerification.Expected = {
 *   amount: 9_900,
 *   currency: "KRW",
 *   customData: JSON.stringify({ orderId: "order-1" })
 * }
 * ```
 *
 * @category models
 * @since 0.1.0
 */
export interface Expected {
  /** The total, in minor units, before discounts that the PG, the card company or PortOne give. */
  readonly amount: number
  /** The currency, as its ISO 4217 code. */
  readonly currency: Currency
  /** The store that sells; the client's default store is read when it is left out. */
  readonly storeId?: string
  /** The name of the order, to the character. */
  readonly orderName?: string
  /**
   * The custom data, to the character, as `getPayment` returns it. An order's id in it ties the payment to the order.
   */
  readonly customData?: string
}
