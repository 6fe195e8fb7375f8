/**
 * Finds refusals of a repetition that the payment contradicts. A reading may be behind the truth, and so may a refusal:
 * where they differ, neither is proof that nothing happened.
 */
import { hasProperty } from "effect/Predicate"
import type { CancelPaymentError, CancelPaymentInput, PayWithBillingKeyError } from "../generated/Payments.ts"
import type { RefundFacts } from "./facts.ts"
import { isPaid, moneyOf } from "./findings.ts"

const tagOf = (refusal: unknown): unknown => (hasProperty(refusal, "_tag") ? refusal._tag : undefined)

const alreadyPaid: PayWithBillingKeyError["_tag"] = "AlreadyPaidError"

/** Returns true if a payment that shows no charge contradicts the refusal of one. */
export const contradictsCharge = (refusal: unknown): boolean => tagOf(refusal) === alreadyPaid

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
  const { left } = moneyOf(facts.amount)
  // A program's own errors may have any tag, and those of the operation are known.
  switch (tagOf(refusal) as CancelPaymentError["_tag"] | undefined) {
    case "PaymentNotFoundError":
      return true
    case "PaymentNotPaidError":
      return isPaid(facts)
    case "PaymentAlreadyCancelledError":
      return facts.status !== "CANCELLED"
    case "CancellableAmountConsistencyBrokenError":
      return left === currentCancellableAmount
    case "CancelAmountExceedsCancellableAmountError":
      return left !== undefined && amount !== undefined && amount <= left
    default:
      return false
  }
}
