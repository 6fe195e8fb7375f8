/**
 * Computes the amounts of a cancellation: the result for what is left after it, less what was left before. So an order
 * and its cancellations always add up to the result for what is left, and a cancellation of all is the exact negative.
 */
import type {
  PlatformOrderTransferAdditionalFee,
  PlatformOrderTransferDiscount,
  PlatformOrderTransferOrderLine
} from "@effect-portone/platform/generated/Transfers"
import type { Discount, Order, Settled } from "./OrderAmounts.ts"
import { addAmounts } from "./SettlementAmounts.ts"
import { negated, sumOfAmounts } from "./SettlementFigures.ts"

const discountLeft = (
  discount: PlatformOrderTransferDiscount,
  cancelled: ReadonlyArray<PlatformOrderTransferDiscount>
): PlatformOrderTransferDiscount =>
  cancelled
    .filter(({ sharePolicy }) => sharePolicy.id === discount.sharePolicy.id)
    .reduce(
      (left, one) => ({
        sharePolicy: left.sharePolicy,
        amount: left.amount + one.amount,
        taxFreeAmount: left.taxFreeAmount + one.taxFreeAmount,
        shareAmount: left.shareAmount + one.shareAmount,
        shareTaxFreeAmount: left.shareTaxFreeAmount + one.shareTaxFreeAmount
      }),
      discount
    )

const feeLeft = (
  fee: PlatformOrderTransferAdditionalFee,
  cancelled: ReadonlyArray<PlatformOrderTransferAdditionalFee>
): PlatformOrderTransferAdditionalFee =>
  cancelled
    .filter(({ policy }) => policy.id === fee.policy.id)
    .reduce((left, one) => ({ policy: left.policy, amount: left.amount + one.amount, vat: left.vat + one.vat }), fee)

const lineLeft = (
  line: PlatformOrderTransferOrderLine,
  cancelled: ReadonlyArray<PlatformOrderTransferOrderLine>
): PlatformOrderTransferOrderLine => {
  const ofLine = cancelled.filter(({ product }) => product.id === line.product.id)
  const discounts = ofLine.flatMap((one) => one.discounts)
  const fees = ofLine.flatMap((one) => one.additionalFees)
  return {
    product: line.product,
    quantity: ofLine.reduce((left, { quantity }) => left - quantity, line.quantity),
    discounts: line.discounts.map((discount) => discountLeft(discount, discounts)),
    additionalFees: line.additionalFees.map((fee) => feeLeft(fee, fees)),
    amount: sumOfAmounts([line.amount, ...ofLine.map(({ amount }) => amount)])
  }
}

/** Returns what is left of an order after its cancellations. Its lists are as long as those of the order. */
export const leftOf = (order: Settled, cancellations: ReadonlyArray<Settled>): Settled => {
  const lines = cancellations.flatMap(({ orderLines }) => orderLines)
  const discounts = cancellations.flatMap((one) => one.discounts)
  const fees = cancellations.flatMap(({ additionalFees }) => additionalFees)
  return {
    amount: sumOfAmounts([order.amount, ...cancellations.map(({ amount }) => amount)]),
    orderLines: order.orderLines.map((line) => lineLeft(line, lines)),
    discounts: order.discounts.map((discount) => discountLeft(discount, discounts)),
    additionalFees: order.additionalFees.map((fee) => feeLeft(fee, fees))
  }
}

/** Returns true if nothing is left. A line without a price can be all that is left, and has fees of its own. */
export const isNothing = ({ amount, orderLines }: Settled): boolean =>
  amount.order === 0 && orderLines.every(({ quantity }) => quantity === 0)

const asDiscount = ({ amount, sharePolicy, taxFreeAmount }: PlatformOrderTransferDiscount): Discount => ({
  sharePolicy,
  amount,
  taxFreeAmount
})

/** Returns what is left of an order in the form that amounts are computed from. */
export const orderLeft = (order: Settled, left: Settled): Order => ({
  amount: left.amount.order,
  ordered: order.amount.order,
  taxFreeAmount: left.amount.orderTaxFree,
  orderLines: left.orderLines.map(({ additionalFees, discounts, product, quantity }, index) => ({
    product,
    quantity,
    ordered: order.orderLines[index]?.quantity ?? quantity,
    discounts: discounts.map(asDiscount),
    additionalFees: additionalFees.map(({ policy }) => policy)
  })),
  discounts: left.discounts.map(asDiscount),
  additionalFees: left.additionalFees.map(({ policy }) => policy)
})

/** Returns an order of which nothing is left. */
export const nothingOf = (order: Order): Order => {
  const noneOf = (discount: Discount): Discount => ({ ...discount, amount: 0, taxFreeAmount: 0 })
  return {
    ...order,
    amount: 0,
    taxFreeAmount: 0,
    orderLines: order.orderLines.map((line) => ({ ...line, quantity: 0, discounts: line.discounts.map(noneOf) })),
    discounts: order.discounts.map(noneOf)
  }
}

/** Returns true if any figure is not 0. */
const isSomething = (figures: object): boolean =>
  Object.values(figures).some((figure) => typeof figure === "number" && figure !== 0)

const discountsLess = (
  discounts: ReadonlyArray<PlatformOrderTransferDiscount>,
  before: ReadonlyArray<PlatformOrderTransferDiscount>
): ReadonlyArray<PlatformOrderTransferDiscount> =>
  before
    .map((one, index) => {
      const { amount = 0, shareAmount = 0, shareTaxFreeAmount = 0, taxFreeAmount = 0 } = discounts[index] ?? {}
      return {
        sharePolicy: one.sharePolicy,
        amount: amount - one.amount,
        taxFreeAmount: taxFreeAmount - one.taxFreeAmount,
        shareAmount: shareAmount - one.shareAmount,
        shareTaxFreeAmount: shareTaxFreeAmount - one.shareTaxFreeAmount
      }
    })
    .filter(isSomething)

const feesLess = (
  fees: ReadonlyArray<PlatformOrderTransferAdditionalFee>,
  before: ReadonlyArray<PlatformOrderTransferAdditionalFee>
): ReadonlyArray<PlatformOrderTransferAdditionalFee> =>
  before
    .map((one, index) => {
      const { amount = 0, vat = 0 } = fees[index] ?? {}
      return { policy: one.policy, amount: amount - one.amount, vat: vat - one.vat }
    })
    .filter(isSomething)

/**
 * Returns the amounts of a cancellation, which are negative. The quantities of its lines are not.
 *
 * @param after what is left after it
 * @param before what was left before
 */
export const cancelled = (after: Settled, before: Settled): Settled => ({
  amount: addAmounts(after.amount, negated(before.amount)),
  orderLines: before.orderLines
    .map((line, index): PlatformOrderTransferOrderLine => {
      const left = after.orderLines[index] ?? { ...line, quantity: 0 }
      return {
        product: line.product,
        quantity: line.quantity - left.quantity,
        discounts: discountsLess(left.discounts, line.discounts),
        additionalFees: feesLess(left.additionalFees, line.additionalFees),
        amount: addAmounts(left.amount, negated(line.amount))
      }
    })
    .filter(({ amount, quantity }) => quantity !== 0 || isSomething(amount)),
  discounts: discountsLess(after.discounts, before.discounts),
  additionalFees: feesLess(after.additionalFees, before.additionalFees)
})
