/**
 * Finds refusals of a repetition that the payment contradicts. A reading may be behind the truth, and so may a refusal:
 * where they differ, neither is proof that nothing happened.
 */
import {
  AlreadyPaidError,
  CancelAmountExceedsCancellableAmountError,
  CancellableAmountConsistencyBrokenError,
  type CancelPaymentInput,
  PaymentAlreadyCancelledError,
  PaymentNotPaidError
} from "../generated/Payments.ts"
import { PaymentNotFoundError } from "../generated/Shared.ts"
import type { RefundFacts } from "./facts.ts"
import { isPaid, moneyOf } from "./findings.ts"

/** Returns true if a payment that shows no charge contradicts the refusal of one. */
export const contradictsCharge = (refusal: unknown): boolean => refusal instanceof AlreadyPaidError

/**
 * Returns true if a payment that shows no trace of a refund contradicts the refusal of it: the refusal says that the
 * payment has changed, and the payment does not.
 *
 * @param facts absent if there is no such payment
 */
export const contradictsRefund = (
  refusal: unknown,
  facts: RefundFacts | undefined,
  { amount, currentCancellableAmount }: CancelPaymentInput
): boolean => {
  if (facts === undefined || facts.status === "UNRECOGNIZED") return false
  if (refusal instanceof PaymentNotFoundError) return true
  if (refusal instanceof PaymentNotPaidError) return isPaid(facts)
  if (refusal instanceof PaymentAlreadyCancelledError) return facts.status !== "CANCELLED"
  const { left } = moneyOf(facts.amount)
  if (refusal instanceof CancellableAmountConsistencyBrokenError) return left === currentCancellableAmount
  return (
    refusal instanceof CancelAmountExceedsCancellableAmountError &&
    left !== undefined &&
    amount !== undefined &&
    amount <= left
  )
}
