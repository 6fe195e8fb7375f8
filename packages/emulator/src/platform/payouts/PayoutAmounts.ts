/**
 * Computes what a payout pays of the settlements of a partner.
 *
 *     amount = supply + tax-free part + VAT - withholding tax
 *
 * A settlement is a gross amount, which contains VAT, or a net one, to which VAT of a tenth is added, as the setting
 * says. A business that is free of tax, and a person of whom no tax is withheld, have no VAT. Of a person of whom it
 * is, 3 % of income tax and 0.3 % of local income tax are withheld, if the setting says so. VAT is rounded half up, so
 * that it is a tenth of the supply as a tax invoice has it. Of a tax that is withheld, what is less than a minor unit
 * is dropped.
 */
import type { PlatformPartnerType } from "@effect-portone/platform/generated/Shared"
import type { StoredSetting } from "../records/Settings.ts"
import type { PartnerAmount } from "../records/SettlementAmounts.ts"

/** Returns so many parts of an amount, rounded towards zero, and exact for all integers. */
const part = (amount: number, parts: number, of: number) =>
  Math.trunc(amount / of) * parts + Math.trunc(((amount % of) * parts) / of)

/** Returns a part of an amount, rounded half up, and that of a negative amount like that of its opposite. */
const rounded = (amount: number, of: number) => {
  const part = Math.floor((2 * Math.abs(amount) + of) / (2 * of))
  return amount < 0 ? 0 - part : part
}

const hasVat = (type: PlatformPartnerType) =>
  type.type === "WHT_PAYER" || (type.type === "BUSINESS" && type.taxationType !== "TAX_FREE")

/** Returns the amounts of a payout. */
export const payoutAmounts = (
  type: PlatformPartnerType,
  { settlement, taxFree }: PartnerAmount,
  { deductWht, settlementAmountType }: Pick<StoredSetting, "deductWht" | "settlementAmountType">
) => {
  const taxed = settlement - taxFree
  const isNet = settlementAmountType === "NET"
  const vatAmount = hasVat(type) ? rounded(taxed, isNet ? 10 : 11) : 0
  const supplyAmount = isNet ? taxed : taxed - vatAmount
  const expected = supplyAmount + taxFree + vatAmount
  const isWithheld = deductWht && type.type === "WHT_PAYER" && expected > 0
  const incomeTaxAmount = isWithheld ? part(expected, 3, 100) : 0
  const localIncomeTaxAmount = isWithheld ? part(expected, 3, 1000) : 0
  return {
    amount: expected - incomeTaxAmount - localIncomeTaxAmount,
    supplyAmount,
    taxFreeAmount: taxFree,
    vatAmount,
    settlementAmount: settlement,
    settlementTaxFreeAmount: taxFree,
    incomeTaxAmount,
    localIncomeTaxAmount
  }
}
