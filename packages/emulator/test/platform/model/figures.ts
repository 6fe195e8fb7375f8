/**
 * Reckons what an order is settled at and what a payout pays, as README and facts say it, and by nothing of the
 * emulator.
 */

export type Rounding = "OFF" | "DOWN" | "UP"

export interface Roundings {
  readonly platformFee: Rounding
  readonly additionalFee: Rounding
  readonly discountShare: Rounding
  readonly vat: Rounding
}

/** Returns `amount × times ÷ of`, exactly, and then as an integer. */
const share = (amount: number, times: number, of: number, rounding: Rounding): number => {
  const product = BigInt(amount) * BigInt(times)
  const divisor = BigInt(of)
  switch (rounding) {
    case "OFF":
      return Number((2n * product + divisor) / (2n * divisor))
    case "DOWN":
      return Number(product / divisor)
    case "UP":
      return Number((product + divisor - 1n) / divisor)
  }
}

export interface Fee {
  /** Thousandths of a percent. */
  readonly rate?: number
  readonly fixed?: number
}

export interface Discount {
  readonly policy: string
  /** The partner's share in thousandths of a percent. */
  readonly rate: number
  readonly amount: number
  readonly taxFree: number
}

export interface AdditionalFee {
  readonly fee: Fee
  readonly isVatOnPartner: boolean
}

export interface Line {
  readonly product: string
  readonly price: number
  readonly priceTaxFree: number
  readonly ordered: number
  readonly quantity: number
  readonly discounts: ReadonlyArray<Discount>
  readonly fees: ReadonlyArray<AdditionalFee>
}

export interface Terms {
  readonly fee: Fee
  readonly isVatOnPartner: boolean
  readonly bearsPaymentVat: boolean
}

/** An order, or what is left of one. */
export interface Order {
  readonly ordered: number
  readonly amount: number
  readonly taxFree: number
  readonly lines: ReadonlyArray<Line>
  readonly discounts: ReadonlyArray<Discount>
  readonly fees: ReadonlyArray<AdditionalFee>
}

const names = [
  "settlement",
  "settlementTaxFree",
  "payment",
  "paymentVat",
  "paymentVatBurden",
  "paymentTaxFree",
  "paymentSupply",
  "order",
  "orderTaxFree",
  "platformFee",
  "platformFeeVat",
  "additionalFee",
  "additionalFeeVat",
  "discount",
  "discountTaxFree",
  "discountShare",
  "discountShareTaxFree"
] as const

/** The figures of a settlement, under the names that PortOne gives them. */
export type Figures = { readonly [Name in (typeof names)[number]]: number }

/** Makes figures one by one. */
export const eachFigure = (figure: (name: keyof Figures) => number): Figures =>
  // Every name has its entry.
  Object.fromEntries(names.map((name) => [name, figure(name)])) as Figures

/** Adds up figures. */
export const total = (all: ReadonlyArray<Figures>): Figures =>
  eachFigure((name) => all.reduce((sum, figures) => sum + figures[name], 0))

/** Returns figures less others. */
export const less = (figures: Figures, others: Figures): Figures => eachFigure((name) => figures[name] - others[name])

const sum = <A>(list: ReadonlyArray<A>, figure: (one: A) => number) => list.reduce((sum, one) => sum + figure(one), 0)

const feeOf = (fee: Fee, amount: number, part: number, of: number, rounding: Rounding) =>
  fee.rate === undefined ? share(fee.fixed ?? 0, part, of, rounding) : share(amount, fee.rate, 100_000, rounding)

type Basis = Omit<
  Figures,
  | "settlement"
  | "settlementTaxFree"
  | "payment"
  | "paymentVat"
  | "paymentVatBurden"
  | "paymentTaxFree"
  | "paymentSupply"
>

/** Returns all figures of those that the others follow from. */
const composed = (basis: Basis, terms: Terms, roundings: Roundings): Figures => {
  const payment = basis.order - basis.discount
  const paymentTaxFree = basis.orderTaxFree - basis.discountTaxFree
  const paymentVat = share(payment - paymentTaxFree, 1, 11, roundings.vat)
  const paymentVatBurden = terms.bearsPaymentVat ? paymentVat : 0
  const settlement =
    basis.order -
    basis.discountShare -
    basis.platformFee -
    basis.platformFeeVat -
    basis.additionalFee -
    basis.additionalFeeVat -
    paymentVatBurden
  const taxFree = basis.orderTaxFree - basis.discountShareTaxFree
  return {
    ...basis,
    settlement,
    settlementTaxFree: settlement < 0 ? 0 : Math.min(taxFree, settlement),
    payment,
    paymentTaxFree,
    paymentVat,
    paymentSupply: payment - paymentTaxFree - paymentVat,
    paymentVatBurden
  }
}

const partsOf = (
  { discounts, fees }: Pick<Order, "discounts" | "fees">,
  amount: number,
  part: number,
  of: number,
  roundings: Roundings
) => {
  const additional = fees.map(({ fee, isVatOnPartner }) => {
    const charged = feeOf(fee, amount, part, of, roundings.additionalFee)
    return { charged, vat: isVatOnPartner ? share(charged, 1, 10, roundings.vat) : 0 }
  })
  return {
    additionalFee: sum(additional, ({ charged }) => charged),
    additionalFeeVat: sum(additional, ({ vat }) => vat),
    discount: sum(discounts, (one) => one.amount),
    discountTaxFree: sum(discounts, (one) => one.taxFree),
    discountShare: sum(discounts, (one) => share(one.amount, one.rate, 100_000, roundings.discountShare)),
    discountShareTaxFree: sum(discounts, (one) => share(one.taxFree, one.rate, 100_000, roundings.discountShare))
  }
}

/** Divides a fixed fee among the lines as ordered: to each the difference of what it is up to there. */
const feeOfLine = (fee: Fee, lines: ReadonlyArray<Line>, index: number): Fee => {
  if (fee.fixed === undefined) return fee
  const fixed = fee.fixed
  const whole = sum(lines, ({ ordered, price }) => price * ordered)
  const upTo = (count: number) =>
    share(
      fixed,
      sum(lines.slice(0, count), ({ ordered, price }) => price * ordered),
      whole,
      "OFF"
    )
  return { fixed: upTo(index + 1) - upTo(index) }
}

/** Returns what an order, or what is left of one, is settled at. */
export const settledAt = (order: Order, terms: Terms, roundings: Roundings): Figures => {
  const vatOn = (fee: number) => (terms.isVatOnPartner ? share(fee, 1, 10, roundings.vat) : 0)
  const own = partsOf(order, order.amount, order.amount, order.ordered, roundings)
  if (order.lines.length === 0) {
    const platformFee = feeOf(terms.fee, order.amount, order.amount, order.ordered, roundings.platformFee)
    const basis = { order: order.amount, orderTaxFree: order.taxFree, platformFee, platformFeeVat: vatOn(platformFee) }
    return composed({ ...basis, ...own }, terms, roundings)
  }
  const lines = order.lines.map((line, index) => {
    const amount = line.price * line.quantity
    const fee = feeOfLine(terms.fee, order.lines, index)
    const platformFee = feeOf(fee, amount, line.quantity, line.ordered, roundings.platformFee)
    const orderTaxFree = line.priceTaxFree * line.quantity
    const basis = { order: amount, orderTaxFree, platformFee, platformFeeVat: vatOn(platformFee) }
    const parts = partsOf(line, amount, line.quantity, line.ordered, roundings)
    return composed({ ...basis, ...parts }, terms, roundings)
  })
  const all = total(lines)
  if (order.discounts.length === 0 && order.fees.length === 0 && order.taxFree === all.orderTaxFree) return all
  const withOwn = eachFigure((name) => all[name] + (name in own ? own[name as keyof typeof own] : 0))
  return composed({ ...withOwn, orderTaxFree: order.taxFree }, terms, roundings)
}

export interface PayoutTerms {
  readonly deductWht: boolean
  readonly isNet: boolean
}

/** What the kind of a partner means for a payout. */
export type Kind = "taxed" | "taxFree" | "whtPayer" | "nonWhtPayer"

/** Returns a quotient, rounded half up. An integer division of this language drops the fraction. */
const halfUp = (amount: bigint, of: bigint): number =>
  amount < 0n ? 0 - halfUp(-amount, of) : Number((2n * amount + of) / (2n * of))

/** Returns what a payout of so much pays. */
export const payoutOf = (kind: Kind, settlement: number, taxFree: number, terms: PayoutTerms) => {
  const taxed = settlement - taxFree
  const hasVat = kind === "taxed" || kind === "whtPayer"
  const vat = hasVat ? halfUp(BigInt(taxed), terms.isNet ? 10n : 11n) : 0
  const before = terms.isNet ? settlement + vat : settlement
  const isWithheld = kind === "whtPayer" && terms.deductWht && before > 0
  const incomeTax = isWithheld ? Number((BigInt(before) * 3n) / 100n) : 0
  const localIncomeTax = isWithheld ? Number((BigInt(before) * 3n) / 1000n) : 0
  return {
    amount: before - incomeTax - localIncomeTax,
    supplyAmount: before - vat - taxFree,
    taxFreeAmount: taxFree,
    vatAmount: vat,
    settlementAmount: settlement,
    settlementTaxFreeAmount: taxFree,
    incomeTaxAmount: incomeTax,
    localIncomeTaxAmount: localIncomeTax
  }
}
