/**
 * Computes the parts of an amount: of a payment, of what is left of it, and of a cancellation. All in minor units.
 *
 * A total is a tax-free part and a taxed part, and the taxed part is a supply value and its VAT. VAT that a request
 * leaves out is an eleventh of the taxed part, rounded down, in whatever currency: PortOne's document tells of none
 * that is without it. A cancellation of all that is left of the taxed part takes all the VAT that is left, so that the
 * cancellations of a payment add up to the payment.
 */
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  CancelAmountExceedsCancellableAmountError,
  CancellableAmountConsistencyBrokenError,
  type CancelPaymentInput,
  CancelTaxAmountExceedsCancellableTaxAmountError,
  CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError,
  type PaymentAmount,
  type PaymentCancellation,
  SumOfPartsExceedsCancelAmountError
} from "@effect-portone/payments/generated/Payments"
import { type PaymentAmountInput, SumOfPartsExceedsTotalAmountError } from "@effect-portone/payments/generated/Shared"

/** Returns the VAT of a taxed part: an eleventh, rounded down. */
export const vatOfTaxed = (taxed: number): number => Math.floor(taxed / 11)

const invalid = (message: string) => new InvalidRequestError({ message })

/**
 * Returns the amount of a payment of which nothing is paid yet. Fails with `InvalidRequestError` for an impossible
 * figure, and with `SumOfPartsExceedsTotalAmountError` for parts that are more than the total.
 */
export const requestedAmount = Effect.fnUntraced(function* (
  input: PaymentAmountInput
): Effect.fn.Return<PaymentAmount, InvalidRequestError | SumOfPartsExceedsTotalAmountError> {
  const { taxFree = 0, total, vat } = input
  if (total <= 0) return yield* invalid("amount.total must be more than 0")
  if (taxFree < 0) return yield* invalid("amount.taxFree must not be negative")
  if (vat !== undefined && vat < 0) return yield* invalid("amount.vat must not be negative")
  if (taxFree + (vat ?? 0) > total) {
    return yield* new SumOfPartsExceedsTotalAmountError({
      message: `amount.taxFree and amount.vat are ${taxFree + (vat ?? 0)}, more than the total of ${total}`
    })
  }
  const tax = vat ?? vatOfTaxed(total - taxFree)
  const supply = total - taxFree - tax
  return { total, taxFree, vat: tax, supply, discount: 0, paid: 0, cancelled: 0, cancelledTaxFree: 0 }
})

/** The three figures of a cancellation, or of what can be cancelled. */
export interface Parts {
  readonly total: number
  readonly taxFree: number
  readonly vat: number
}

/** Returns what can still be cancelled. Cancellations that are pending count as cancelled. */
export const cancellableParts = (amount: PaymentAmount, cancellations: ReadonlyArray<PaymentCancellation>): Parts => {
  let total = amount.paid - amount.cancelled
  let taxFree = amount.taxFree - amount.cancelledTaxFree
  let vat = amount.vat ?? 0
  for (const cancellation of cancellations) {
    if (cancellation.status === "SUCCEEDED") vat -= cancellation.vatAmount
    if (cancellation.status === "REQUESTED") {
      total -= cancellation.totalAmount
      taxFree -= cancellation.taxFreeAmount
      vat -= cancellation.vatAmount
    }
  }
  // A discount is no part of what was paid, so the tax-free part may be more than is left.
  taxFree = Math.min(taxFree, total)
  return { total, taxFree, vat: Math.min(vat, total - taxFree) }
}

/** Returns the parts that a request cancels, or fails with what is wrong with the request. */
export const cancelledParts = Effect.fnUntraced(function* (
  left: Parts,
  input: CancelPaymentInput
): Effect.fn.Return<
  Parts,
  | InvalidRequestError
  | CancellableAmountConsistencyBrokenError
  | CancelAmountExceedsCancellableAmountError
  | CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError
  | CancelTaxAmountExceedsCancellableTaxAmountError
  | SumOfPartsExceedsCancelAmountError
> {
  const { currentCancellableAmount, vatAmount } = input
  const total = input.amount ?? left.total
  // An amount without a tax-free part is fully taxed; no amount at all means every part that is left.
  const taxFree = input.taxFreeAmount ?? (input.amount === undefined ? left.taxFree : 0)
  if (total <= 0) return yield* invalid("amount must be more than 0")
  if (taxFree < 0) return yield* invalid("taxFreeAmount must not be negative")
  if (vatAmount !== undefined && vatAmount < 0) return yield* invalid("vatAmount must not be negative")
  if (currentCancellableAmount !== undefined && currentCancellableAmount !== left.total) {
    return yield* new CancellableAmountConsistencyBrokenError({
      message: `currentCancellableAmount is ${currentCancellableAmount}, but ${left.total} can be cancelled`
    })
  }
  if (total > left.total) {
    return yield* new CancelAmountExceedsCancellableAmountError({
      message: `amount is ${total}, but only ${left.total} can be cancelled`
    })
  }
  if (taxFree + (vatAmount ?? 0) > total) {
    return yield* new SumOfPartsExceedsCancelAmountError({
      message: `taxFreeAmount and vatAmount are ${taxFree + (vatAmount ?? 0)}, more than the amount of ${total}`
    })
  }
  if (taxFree > left.taxFree) {
    return yield* new CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError({
      message: `taxFreeAmount is ${taxFree}, but only ${left.taxFree} of what is left is tax-free`
    })
  }
  const taxed = total - taxFree
  const taxedLeft = left.total - left.taxFree
  if (taxed > taxedLeft) {
    return yield* new CancelTaxAmountExceedsCancellableTaxAmountError({
      message: `${taxed} of the amount is taxed, but only ${taxedLeft} of what is left is; give taxFreeAmount its part`
    })
  }
  if (vatAmount !== undefined && vatAmount > left.vat) {
    return yield* new CancelTaxAmountExceedsCancellableTaxAmountError({
      message: `vatAmount is ${vatAmount}, but only ${left.vat} of VAT is left`
    })
  }
  return { total, taxFree, vat: vatAmount ?? vatOf(taxed, taxedLeft - taxed, left.vat) }
})

/**
 * Returns the VAT of a taxed part: an eleventh, but at most what is left, and enough that the VAT that stays does not
 * exceed the taxed part that stays.
 */
const vatOf = (taxed: number, taxedAfter: number, vatLeft: number) =>
  Math.min(Math.max(vatOfTaxed(taxed), vatLeft - taxedAfter), vatLeft, taxed)
