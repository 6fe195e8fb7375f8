/**
 * Composes the figures of a settlement amount, and adds and subtracts amounts. All in minor units.
 */
import type { PlatformContract, PlatformOrderSettlementAmount } from "@effect-portone/platform/generated/Shared"
import { portion, type Rounding } from "./Rounding.ts"

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

/** Returns `a + sign × b`, figure by figure. */
const combined = (
  a: PlatformOrderSettlementAmount,
  b: PlatformOrderSettlementAmount,
  sign: 1 | -1
): SettlementAmount => ({
  settlement: a.settlement + sign * b.settlement,
  settlementTaxFree: (a.settlementTaxFree ?? 0) + sign * (b.settlementTaxFree ?? 0),
  payment: a.payment + sign * b.payment,
  paymentVat: a.paymentVat + sign * b.paymentVat,
  paymentVatBurden: a.paymentVatBurden + sign * b.paymentVatBurden,
  paymentTaxFree: a.paymentTaxFree + sign * b.paymentTaxFree,
  paymentSupply: a.paymentSupply + sign * b.paymentSupply,
  order: a.order + sign * b.order,
  orderTaxFree: a.orderTaxFree + sign * b.orderTaxFree,
  platformFee: a.platformFee + sign * b.platformFee,
  platformFeeVat: a.platformFeeVat + sign * b.platformFeeVat,
  additionalFee: a.additionalFee + sign * b.additionalFee,
  additionalFeeVat: a.additionalFeeVat + sign * b.additionalFeeVat,
  discount: a.discount + sign * b.discount,
  discountTaxFree: a.discountTaxFree + sign * b.discountTaxFree,
  discountShare: a.discountShare + sign * b.discountShare,
  discountShareTaxFree: a.discountShareTaxFree + sign * b.discountShareTaxFree,
  userDefinedFormulas: noFormulas
})

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
export const sumOfAmounts = (amounts: ReadonlyArray<PlatformOrderSettlementAmount>): SettlementAmount =>
  amounts.reduce<SettlementAmount>((sum, amount) => combined(sum, amount, 1), noAmount)

/** Returns an amount less another. */
export const differenceOfAmounts = (
  amount: PlatformOrderSettlementAmount,
  less: PlatformOrderSettlementAmount
): SettlementAmount => combined(amount, less, -1)
