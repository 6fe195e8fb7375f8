/**
 * Finds refusals of a repetition that the payment contradicts. A reading may be behind the truth, and so may a refusal:
 * where they differ, neither is proof that nothing happened.
 */
import { hasProperty } from "effect/Predicate"
import type { CancelPaymentError, CancelPaymentInput, PayWithBillingKeyError } from "../generated/Payments.ts"
import { amountOf } from "./details.ts"
import type { ChargeFacts, LiveCancellation, RefundFacts } from "./facts.ts"
import { moneyOf } from "./finding.ts"
import { isPaid } from "./refunds.ts"

const tagOf = (refusal: unknown): unknown => (hasProperty(refusal, "_tag") ? refusal._tag : undefined)

const alreadyPaid: PayWithBillingKeyError["_tag"] = "AlreadyPaidError"
const chargedTooOften: PayWithBillingKeyError["_tag"] = "MaxTransactionCountReachedError"

type Read = Exclude<RefundFacts, { readonly status: "UNRECOGNIZED" }>

const pendingOf = (facts: Read): ReadonlyArray<LiveCancellation> =>
  isPaid(facts) ? (facts.cancellations ?? []).filter((one) => one.status === "REQUESTED") : []

const isPending = (facts: Read): boolean => pendingOf(facts).length > 0

/** Returns what can still be cancelled: what is about to be given back counts as gone. Undefined if it is not told. */
const leftOf = (facts: Read): number | undefined =>
  pendingOf(facts).reduce<number | undefined>((left, { totalAmount }) => {
    const amount = amountOf(totalAmount)
    return left === undefined || amount === undefined ? undefined : left - amount
  }, moneyOf(facts.amount).left)

const isAbsentOrEmpty = (list: ReadonlyArray<unknown> | null | undefined): boolean => (list ?? []).length === 0

/**
 * Returns true if a payment that shows no charge contradicts the refusal of one. What was charged too often has a
 * payment.
 *
 * @param facts absent if there is no such payment
 */
export const contradictsCharge = (refusal: unknown, facts: ChargeFacts | undefined): boolean => {
  const tag = tagOf(refusal)
  return tag === alreadyPaid || (tag === chargedTooOften && facts === undefined)
}

/**
 * Returns true if a payment that shows no trace of a refund contradicts the refusal of it: the refusal says that the
 * payment has changed, and the payment does not.
 *
 * @param facts absent if there is no such payment
 */
export const contradictsRefund = (
  refusal: unknown,
  facts: RefundFacts | undefined,
  { amount, currentCancellableAmount, taxFreeAmount, vatAmount }: CancelPaymentInput
): boolean => {
  if (facts === undefined || facts.status === "UNRECOGNIZED") return false
  const left = leftOf(facts)
  const isUntouched = isPaid(facts) && isAbsentOrEmpty(facts.cancellations)
  const partOf = (name: string) => amountOf(hasProperty(facts.amount, name) ? facts.amount[name] : undefined)
  const [taxFree, cancelledTaxFree, vat] = [partOf("taxFree"), partOf("cancelledTaxFree"), partOf("vat")]
  // A program's own errors may have any tag, and those of the operation are known.
  switch (tagOf(refusal) as CancelPaymentError["_tag"] | undefined) {
    case "PaymentNotFoundError":
      return true
    case "PaymentNotPaidError":
      return isPaid(facts)
    case "PaymentAlreadyCancelledError":
      return facts.status !== "CANCELLED" && left !== 0
    case "CancellableAmountConsistencyBrokenError":
      return left === currentCancellableAmount
    case "CancelAmountExceedsCancellableAmountError":
      return amount === undefined ? isUntouched : left !== undefined && amount <= left
    case "CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError":
      return (
        taxFreeAmount !== undefined &&
        taxFree !== undefined &&
        !isPending(facts) &&
        taxFreeAmount <= taxFree - (cancelledTaxFree ?? 0)
      )
    case "CancelTaxAmountExceedsCancellableTaxAmountError":
      return isUntouched && vatAmount !== undefined && vat !== undefined && vatAmount <= vat
    // Both presume earlier cancellations.
    case "MaxCancelCountReachedError":
    case "PromotionDiscountRetainOptionShouldNotBeChangedError":
      return isUntouched
    default:
      return false
  }
}
