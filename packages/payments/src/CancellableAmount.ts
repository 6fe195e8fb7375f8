/**
 * Adds up what can still be cancelled of a payment, for `currentCancellableAmount` of `cancelPayment`.
 *
 * PortOne refuses a cancellation that states another amount than can be cancelled
 * (`CancellableAmountConsistencyBrokenError`). So a sum that is wrong refunds nothing, while none at all guards against
 * nothing: every payment has one here.
 *
 * @since 0.1.0
 */
import type { Payment, PaymentCancellation } from "./generated/Payments.ts"

/**
 * Returns what can still be cancelled of a payment, in minor units: what was paid, less what was cancelled and what is
 * about to be (`REQUESTED`).
 *
 * It is 0 for a payment that was not paid, and for one whose status this version does not know. A cancellation of a
 * status that this version does not know counts as about to be: with its amount, or with all that is left if it tells
 * none. Where that is less than PortOne's own sum, PortOne refuses the cancellation.
 *
 * Read the payment, state the amount in an input, and keep that input: one that is made again with an amount that was
 * read again can refund a second time.
 *
 * @example
 * ```ts
 * import { CancellableAmount, type CancelPaymentInput, type Payment } from "@effect-portone/payments"
 *
 * const partOf = (payment: Payment, paymentId: string): CancelPaymentInput => ({
 *   paymentId,
 *   amount: 3_000,
 *   reason: "returned",
 *   currentCancellableAmount: CancellableAmount.of(payment)
 * })
 * ```
 * @category amounts
 * @since 0.1.0
 */
export const of = (payment: Payment): number => {
  switch (payment.status) {
    case "PAID":
    case "PARTIAL_CANCELLED":
    case "CANCELLED": {
      const { amount, cancellations = [] } = payment
      const left = amount.paid - amount.cancelled
      return Math.max(
        0,
        cancellations.reduce((rest, one) => rest - pendingOf(one, left), left)
      )
    }
    default:
      return 0
  }
}

/** Returns how much a cancellation is about to give back. */
const pendingOf = (cancellation: PaymentCancellation, left: number): number => {
  if (cancellation.status === "REQUESTED") return cancellation.totalAmount
  if (cancellation.status !== "UNRECOGNIZED") return 0
  const amount = cancellation.raw["totalAmount"]
  return typeof amount === "number" && Number.isSafeInteger(amount) && amount > 0 ? amount : left
}
