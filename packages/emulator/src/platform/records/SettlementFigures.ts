/**
 * Composes the amount that an order is settled at, of figures in minor units.
 */
import type { PlatformContract, PlatformOrderSettlementAmount } from "@effect-portone/platform/generated/Shared"
import { portion, type Rounding } from "./Rounding.ts"
import { addAmounts } from "./SettlementAmounts.ts"

/** An amount with all of its figures. */
export type SettlementAmount = Required<PlatformOrderSettlementAmount>

/** The figures that the others follow from. */
export type Basis = Omit<
  SettlementAmount,
  | "settlement"
  | "settlementTaxFree"
  | "payment"
  | "paymentVat"
  | "paymentVatBurden"
  | "paymentTaxFree"
  | "paymentSupply"
  | "userDefinedFormulas"
>

const noFormulas: SettlementAmount["userDefinedFormulas"] = {}

/** Returns the amount that follows from its basis. */
export const composed = (
  basis: Basis,
  { subtractPaymentVatAmount }: Pick<PlatformContract, "subtractPaymentVatAmount">,
  vatRounding: Rounding
): SettlementAmount => {
  const payment = basis.order - basis.discount
  const paymentTaxFree = basis.orderTaxFree - basis.discountTaxFree
  const paymentVat = portion(payment - paymentTaxFree, 1, 11, vatRounding)
  const paymentVatBurden = subtractPaymentVatAmount ? paymentVat : 0
  const fees = basis.platformFee + basis.platformFeeVat + basis.additionalFee + basis.additionalFeeVat
  const settlement = basis.order - basis.discountShare - fees - paymentVatBurden
  return {
    settlement,
    // Fees are taxed, so they come off the taxed part first.
    settlementTaxFree: Math.max(0, Math.min(basis.orderTaxFree - basis.discountShareTaxFree, settlement)),
    payment,
    paymentVat,
    paymentVatBurden,
    paymentTaxFree,
    paymentSupply: payment - paymentTaxFree - paymentVat,
    order: basis.order,
    orderTaxFree: basis.orderTaxFree,
    platformFee: basis.platformFee,
    platformFeeVat: basis.platformFeeVat,
    additionalFee: basis.additionalFee,
    additionalFeeVat: basis.additionalFeeVat,
    discount: basis.discount,
    discountTaxFree: basis.discountTaxFree,
    discountShare: basis.discountShare,
    discountShareTaxFree: basis.discountShareTaxFree,
    userDefinedFormulas: noFormulas
  }
}

/** The amount of nothing. */
export const noAmount: SettlementAmount = composed(
  {
    order: 0,
    orderTaxFree: 0,
    platformFee: 0,
    platformFeeVat: 0,
    additionalFee: 0,
    additionalFeeVat: 0,
    discount: 0,
    discountTaxFree: 0,
    discountShare: 0,
    discountShareTaxFree: 0
  },
  { subtractPaymentVatAmount: false },
  "DOWN"
)

/** Returns the sum of amounts. */
export const sumOfAmounts = (amounts: ReadonlyArray<PlatformOrderSettlementAmount>): PlatformOrderSettlementAmount =>
  amounts.reduce(addAmounts, noAmount)

/** Returns the amount with each figure negated. */
export const negated = (amount: PlatformOrderSettlementAmount): PlatformOrderSettlementAmount => ({
  settlement: minus(amount.settlement),
  settlementTaxFree: minus(amount.settlementTaxFree ?? 0),
  payment: minus(amount.payment),
  paymentVat: minus(amount.paymentVat),
  paymentVatBurden: minus(amount.paymentVatBurden),
  paymentTaxFree: minus(amount.paymentTaxFree),
  paymentSupply: minus(amount.paymentSupply),
  order: minus(amount.order),
  orderTaxFree: minus(amount.orderTaxFree),
  platformFee: minus(amount.platformFee),
  platformFeeVat: minus(amount.platformFeeVat),
  additionalFee: minus(amount.additionalFee),
  additionalFeeVat: minus(amount.additionalFeeVat),
  discount: minus(amount.discount),
  discountTaxFree: minus(amount.discountTaxFree),
  discountShare: minus(amount.discountShare),
  discountShareTaxFree: minus(amount.discountShareTaxFree),
  userDefinedFormulas: noFormulas
})

/** Negates a figure. The negative of 0 is 0. */
const minus = (figure: number): number => 0 - figure
