/**
 * Finds refusals of a repetition that the payment contradicts. A reading may be behind the truth, and so may a refusal:
 * where they differ, neither is proof that nothing happened.
 */
import { hasProperty } from "effect/Predicate"
import type {
  CancelPaymentError,
  CancelPaymentInput,
  ConfirmPaymentError,
  PayWithBillingKeyError
} from "../generated/Payments.ts"
import { amountOf } from "./details.ts"
import type { ChargeFacts, LiveCancellation, RefundFacts } from "./facts.ts"
import { moneyOf } from "./finding.ts"
import { isPaid } from "./refunds.ts"

const tagOf = (refusal: unknown): unknown => (hasProperty(refusal, "_tag") ? refusal._tag : undefined)

const alreadyPaid: PayWithBillingKeyError["_tag"] = "AlreadyPaidError"
const notFound: ConfirmPaymentError["_tag"] = "PaymentNotFoundError"
const tokenIsInvalid: ConfirmPaymentError["_tag"] = "InvalidPaymentTokenError"
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
 * Says how a refusal goes with a payment: they agree, the payment contradicts it, or it does not show the reason, which
 * the call itself may have been.
 */
export type Agreement = "Agrees" | "Contradicted" | "Doubtful"

const contradictedIf = (isContradicted: boolean, otherwise: Agreement = "Agrees"): Agreement =>
  isContradicted ? "Contradicted" : otherwise

/**
 * Compares the refusal of a charge with a payment that shows no charge, or only one before the call. What was charged
 * too often has a payment.
 *
 * @param facts absent if there is no such payment
 */
export const agreementOfCharge = (refusal: unknown, facts: ChargeFacts | undefined): Agreement => {
  switch (tagOf(refusal)) {
    // What was given back counts as paid.
    case alreadyPaid:
      return contradictedIf(facts === undefined || !isPaid(facts))
    case notFound:
      return contradictedIf(facts !== undefined)
    // The call itself may have used the token up.
    case tokenIsInvalid:
      return "Doubtful"
    case chargedTooOften:
      return facts === undefined ? "Contradicted" : "Doubtful"
    default:
      return "Agrees"
  }
}

/**
 * Compares the refusal of a refund with a payment that shows no trace of it: the refusal may say that the payment has
 * changed, and the payment does not.
 *
 * @param facts absent if there is no such payment
 */
export const agreementOfRefund = (
  refusal: unknown,
  facts: RefundFacts | undefined,
  { amount, currentCancellableAmount, taxFreeAmount, vatAmount }: CancelPaymentInput
): Agreement => {
  if (facts === undefined || facts.status === "UNRECOGNIZED") return "Agrees"
  const left = leftOf(facts)
  const isUntouched = isPaid(facts) && isAbsentOrEmpty(facts.cancellations)
  const partOf = (name: string) => amountOf(hasProperty(facts.amount, name) ? facts.amount[name] : undefined)
  const [taxFree, cancelledTaxFree, vat] = [partOf("taxFree"), partOf("cancelledTaxFree"), partOf("vat")]
  // A program's own errors may have any tag, and those of the operation are known.
  switch (tagOf(refusal) as CancelPaymentError["_tag"] | undefined) {
    case "PaymentNotFoundError":
      return "Contradicted"
    case "PaymentNotPaidError":
      return contradictedIf(isPaid(facts))
    case "PaymentAlreadyCancelledError":
      return contradictedIf(facts.status !== "CANCELLED" && !(isPaid(facts) && left === 0))
    case "CancellableAmountConsistencyBrokenError": {
      // Of nothing, nothing is given back, so the call was not carried out.
      if (left === undefined || currentCancellableAmount === undefined || currentCancellableAmount === 0)
        return "Agrees"
      // What is left does not grow: such a reading is older than the call, or the call was wrong.
      return contradictedIf(left === currentCancellableAmount, left > currentCancellableAmount ? "Doubtful" : "Agrees")
    }
    case "CancelAmountExceedsCancellableAmountError":
      if (!isPaid(facts)) return "Contradicted"
      return amount === undefined
        ? contradictedIf(isUntouched, left === 0 ? "Agrees" : "Doubtful")
        : contradictedIf(left !== undefined && amount <= left)
    case "CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError":
      return contradictedIf(
        taxFreeAmount !== undefined &&
          taxFree !== undefined &&
          !isPending(facts) &&
          taxFreeAmount <= taxFree - (cancelledTaxFree ?? 0)
      )
    case "CancelTaxAmountExceedsCancellableTaxAmountError":
      return contradictedIf(
        isUntouched && vatAmount !== undefined && vat !== undefined && vatAmount <= vat,
        isUntouched ? "Agrees" : "Doubtful"
      )
    // Both presume earlier cancellations, one of which may be that of the call.
    case "MaxCancelCountReachedError":
    case "PromotionDiscountRetainOptionShouldNotBeChangedError":
      return contradictedIf(isUntouched || !isPaid(facts), "Doubtful")
    default:
      return "Agrees"
  }
}
