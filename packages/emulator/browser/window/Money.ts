/**
 * Writes amounts that are known only once the buyer has chosen.
 */
import type { CheckoutView } from "../../src/checkout/CheckoutProtocol.ts"
import type { Language } from "./Words.ts"

/** Writes minor units of the order's currency as people write them. */
export const moneyText = (minor: number, { currency }: NonNullable<CheckoutView["amount"]>, language: Language) => {
  const format = new Intl.NumberFormat(language, { style: "currency", currency })
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 0))
}
