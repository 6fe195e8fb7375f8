/**
 * Computes what a partner is settled for an order, or for what is left of one.
 *
 * A fixed fee is charged once for the order, or for the line, that it is of, and shrinks with what is left of that. The
 * fixed fee of a contract is divided among the lines in proportion to their amounts, so that the lines add up to the
 * order.
 */
import type {
  PlatformAdditionalFeePolicy,
  PlatformContract,
  PlatformDiscountSharePolicy,
  PlatformFee,
  PlatformOrderSettlementAmount
} from "@effect-portone/platform/generated/Shared"
import type {
  PlatformOrderTransfer,
  PlatformOrderTransferAdditionalFee,
  PlatformOrderTransferDiscount,
  PlatformOrderTransferOrderLine,
  PlatformOrderTransferProduct
} from "@effect-portone/platform/generated/Transfers"
import { portion, type Rounding, type Roundings } from "./Rounding.ts"
import { type Basis, composed, sumOfAmounts } from "./SettlementFigures.ts"

/** A discount, or what is left of it. */
export interface Discount {
  readonly sharePolicy: PlatformDiscountSharePolicy
  readonly amount: number
  readonly taxFreeAmount: number
}

/** A line of an order, or what is left of it. */
export interface OrderLine {
  readonly product: PlatformOrderTransferProduct
  readonly quantity: number
  /** The quantity before any cancellation. */
  readonly ordered: number
  readonly discounts: ReadonlyArray<Discount>
  readonly additionalFees: ReadonlyArray<PlatformAdditionalFeePolicy>
}

/** An order, or what is left of it. */
export interface Order {
  /** The amount, which is the sum of the lines if there are any. */
  readonly amount: number
  /** The amount before any cancellation. */
  readonly ordered: number
  readonly taxFreeAmount: number
  readonly orderLines: ReadonlyArray<OrderLine>
  /** The discounts of the order itself. Those of a line stand there. */
  readonly discounts: ReadonlyArray<Discount>
  /** The additional fees of the order itself. Those of a line stand there. */
  readonly additionalFees: ReadonlyArray<PlatformAdditionalFeePolicy>
}

/** The terms of a contract that amounts depend on. */
export type Terms = Pick<PlatformContract, "platformFee" | "platformFeeVatPayer" | "subtractPaymentVatAmount">

/** The fields of a transfer that tell of amounts. */
export type Settled = Pick<PlatformOrderTransfer, "amount" | "orderLines" | "additionalFees" | "discounts">

/** The whole of a rate, which counts thousandths of a percent. */
const wholeRate = 100_000

const none: ReadonlyArray<never> = []

/** The amount that is left, and the part that it is of what was ordered. */
interface Left {
  readonly amount: number
  readonly part: number
  readonly of: number
}

const feeOn = (fee: PlatformFee, { amount, of, part }: Left, rounding: Rounding): number => {
  switch (fee.type) {
    case "FIXED_RATE":
      return portion(amount, fee.rate, wholeRate, rounding)
    case "FIXED_AMOUNT":
      return portion(fee.amount, part, of, rounding)
    default:
      return 0
  }
}

/** Returns the VAT on a fee that the partner bears. */
const vatOn = (fee: number, payer: PlatformContract["platformFeeVatPayer"], rounding: Rounding): number =>
  payer === "PARTNER" ? portion(fee, 1, 10, rounding) : 0

const discountsOf = (
  discounts: ReadonlyArray<Discount>,
  rounding: Rounding
): ReadonlyArray<PlatformOrderTransferDiscount> =>
  discounts.length === 0
    ? none
    : discounts.map(({ amount, sharePolicy, taxFreeAmount }) => ({
        sharePolicy,
        amount,
        taxFreeAmount,
        shareAmount: portion(amount, sharePolicy.partnerShareRate, wholeRate, rounding),
        shareTaxFreeAmount: portion(taxFreeAmount, sharePolicy.partnerShareRate, wholeRate, rounding)
      }))

const additionalFeesOf = (
  policies: ReadonlyArray<PlatformAdditionalFeePolicy>,
  left: Left,
  roundings: Roundings
): ReadonlyArray<PlatformOrderTransferAdditionalFee> =>
  policies.length === 0
    ? none
    : policies.map((policy) => {
        const amount = feeOn(policy.fee, left, roundings.additionalFee)
        return { policy, amount, vat: vatOn(amount, policy.vatPayer, roundings.vat) }
      })

const sumOf = <A>(list: ReadonlyArray<A>, figure: (one: A) => number): number =>
  list.reduce((sum, one) => sum + figure(one), 0)

/** The figures of discounts and additional fees. */
type Sums = Omit<Basis, "order" | "orderTaxFree" | "platformFee" | "platformFeeVat">

const noSums: Sums = {
  discount: 0,
  discountTaxFree: 0,
  discountShare: 0,
  discountShareTaxFree: 0,
  additionalFee: 0,
  additionalFeeVat: 0
}

/** Returns the figures of discounts and additional fees, which most lines have none of. */
const sumsOf = (
  discounts: ReadonlyArray<PlatformOrderTransferDiscount>,
  additionalFees: ReadonlyArray<PlatformOrderTransferAdditionalFee>
): Sums =>
  discounts.length === 0 && additionalFees.length === 0
    ? noSums
    : {
        discount: sumOf(discounts, ({ amount }) => amount),
        discountTaxFree: sumOf(discounts, ({ taxFreeAmount }) => taxFreeAmount),
        discountShare: sumOf(discounts, ({ shareAmount }) => shareAmount),
        discountShareTaxFree: sumOf(discounts, ({ shareTaxFreeAmount }) => shareTaxFreeAmount),
        additionalFee: sumOf(additionalFees, ({ amount }) => amount),
        additionalFeeVat: sumOf(additionalFees, ({ vat }) => vat)
      }

/** Divides a fixed fee among lines in proportion to their amounts as ordered. The parts add up to the fee. */
const divided = (fee: number, lines: ReadonlyArray<OrderLine>): ReadonlyArray<number> => {
  const amounts = lines.map(({ ordered, product }) => product.amount * ordered)
  const whole = sumOf(amounts, (amount) => amount)
  let before = 0
  return amounts.map((_, index) => {
    const upTo = portion(
      fee,
      sumOf(amounts.slice(0, index + 1), (amount) => amount),
      whole,
      "OFF"
    )
    const part = upTo - before
    before = upTo
    return part
  })
}

const settledLine = (
  line: OrderLine,
  platformFeeOf: PlatformFee,
  terms: Terms,
  roundings: Roundings
): PlatformOrderTransferOrderLine & { readonly amount: PlatformOrderSettlementAmount } => {
  const { ordered, product, quantity } = line
  const left = { amount: product.amount * quantity, part: quantity, of: ordered }
  const discounts = discountsOf(line.discounts, roundings.discountShare)
  const additionalFees = additionalFeesOf(line.additionalFees, left, roundings)
  const platformFee = feeOn(platformFeeOf, left, roundings.platformFee)
  const basis: Basis = {
    order: left.amount,
    orderTaxFree: product.taxFreeAmount * quantity,
    platformFee,
    platformFeeVat: vatOn(platformFee, terms.platformFeeVatPayer, roundings.vat),
    ...sumsOf(discounts, additionalFees)
  }
  return { product, quantity, discounts, additionalFees, amount: composed(basis, terms, roundings.vat) }
}

const settledLines = (lines: ReadonlyArray<OrderLine>, terms: Terms, roundings: Roundings) => {
  const { platformFee } = terms
  if (platformFee.type !== "FIXED_AMOUNT") return lines.map((line) => settledLine(line, platformFee, terms, roundings))
  const parts = divided(platformFee.amount, lines)
  return lines.map((line, index) =>
    settledLine(line, { type: "FIXED_AMOUNT", amount: parts[index] ?? 0 }, terms, roundings)
  )
}

/** Returns what a partner is settled for an order, or for what is left of it. */
export const settled = (order: Order, terms: Terms, roundings: Roundings): Settled => {
  const left = { amount: order.amount, part: order.amount, of: order.ordered }
  const discounts = discountsOf(order.discounts, roundings.discountShare)
  const additionalFees = additionalFeesOf(order.additionalFees, left, roundings)
  const own = sumsOf(discounts, additionalFees)
  if (order.orderLines.length === 0) {
    const platformFee = feeOn(terms.platformFee, left, roundings.platformFee)
    const basis: Basis = {
      order: order.amount,
      orderTaxFree: order.taxFreeAmount,
      platformFee,
      platformFeeVat: vatOn(platformFee, terms.platformFeeVatPayer, roundings.vat),
      ...own
    }
    return { orderLines: none, discounts, additionalFees, amount: composed(basis, terms, roundings.vat) }
  }
  const orderLines = settledLines(order.orderLines, terms, roundings)
  const [only] = orderLines
  const sum =
    only !== undefined && orderLines.length === 1 ? only.amount : sumOfAmounts(orderLines.map(({ amount }) => amount))
  // An order without any part of its own is the sum of its lines. Any other has the VAT of its own payment.
  if (discounts.length === 0 && additionalFees.length === 0 && order.taxFreeAmount === sum.orderTaxFree) {
    return { orderLines, discounts, additionalFees, amount: sum }
  }
  const basis: Basis = {
    order: sum.order,
    orderTaxFree: order.taxFreeAmount,
    platformFee: sum.platformFee,
    platformFeeVat: sum.platformFeeVat,
    additionalFee: sum.additionalFee + own.additionalFee,
    additionalFeeVat: sum.additionalFeeVat + own.additionalFeeVat,
    discount: sum.discount + own.discount,
    discountTaxFree: sum.discountTaxFree + own.discountTaxFree,
    discountShare: sum.discountShare + own.discountShare,
    discountShareTaxFree: sum.discountShareTaxFree + own.discountShareTaxFree
  }
  return { orderLines, discounts, additionalFees, amount: composed(basis, terms, roundings.vat) }
}
