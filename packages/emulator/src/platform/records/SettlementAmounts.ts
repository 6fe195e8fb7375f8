/**
 * Adds up the amounts of partner settlements, each of integers in minor units.
 */
import type {
  PlatformOrderSettlementAmount,
  PlatformUserDefinedFormulaResults
} from "@effect-portone/platform/generated/Shared"
import type { StoredPartnerSettlement } from "./PartnerSettlements.ts"
import type { StoredTransfer } from "./Transfers.ts"

const addFormulas = (
  one: PlatformUserDefinedFormulaResults = {},
  other: PlatformUserDefinedFormulaResults = {}
): PlatformUserDefinedFormulaResults => {
  const added = Object.entries(other)
  if (added.length === 0) return one
  const sums: Record<string, number> = { ...one }
  for (const [name, amount] of added) sums[name] = (sums[name] ?? 0) + amount
  return sums
}

/** Returns the sum of two amounts. */
export const addAmounts = (
  one: PlatformOrderSettlementAmount,
  other: PlatformOrderSettlementAmount
): PlatformOrderSettlementAmount => ({
  settlement: one.settlement + other.settlement,
  settlementTaxFree: (one.settlementTaxFree ?? 0) + (other.settlementTaxFree ?? 0),
  payment: one.payment + other.payment,
  paymentVat: one.paymentVat + other.paymentVat,
  paymentVatBurden: one.paymentVatBurden + other.paymentVatBurden,
  paymentTaxFree: one.paymentTaxFree + other.paymentTaxFree,
  paymentSupply: one.paymentSupply + other.paymentSupply,
  order: one.order + other.order,
  orderTaxFree: one.orderTaxFree + other.orderTaxFree,
  platformFee: one.platformFee + other.platformFee,
  platformFeeVat: one.platformFeeVat + other.platformFeeVat,
  additionalFee: one.additionalFee + other.additionalFee,
  additionalFeeVat: one.additionalFeeVat + other.additionalFeeVat,
  discount: one.discount + other.discount,
  discountTaxFree: one.discountTaxFree + other.discountTaxFree,
  discountShare: one.discountShare + other.discountShare,
  discountShareTaxFree: one.discountShareTaxFree + other.discountShareTaxFree,
  userDefinedFormulas: addFormulas(one.userDefinedFormulas, other.userDefinedFormulas)
})

/** The part of an amount that goes to the partner. */
export interface PartnerAmount {
  readonly settlement: number
  readonly taxFree: number
}

/** Returns what a partner settlement gives the partner. */
export const partnerAmountOf = (settlement: StoredPartnerSettlement): PartnerAmount =>
  settlement.type === "MANUAL"
    ? { settlement: settlement.amount, taxFree: settlement.taxFreeAmount ?? 0 }
    : { settlement: settlement.amount.settlement, taxFree: settlement.amount.settlementTaxFree ?? 0 }

/** Returns what a transfer gives the partner. */
export const partnerAmountOfTransfer = (transfer: StoredTransfer): PartnerAmount =>
  transfer.type === "MANUAL"
    ? { settlement: transfer.settlementAmount, taxFree: transfer.settlementTaxFreeAmount ?? 0 }
    : { settlement: transfer.amount.settlement, taxFree: transfer.amount.settlementTaxFree ?? 0 }
