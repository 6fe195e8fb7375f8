/**
 * Makes a way of paying of a card and the wishes of a request: instalments, interest and points. The way of a billing
 * key is that of its PG, which need not be a card.
 */
import type {
  PaymentInstallment,
  PaymentMethod,
  PaymentMethodCard,
  PayWithBillingKeyInput
} from "@effect-portone/payments/generated/Payments"
import type { Card } from "@effect-portone/payments/generated/Shared"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { cardOfKey, type StoredBillingKey } from "../records/BillingKeys.ts"

/**
 * Makes a way of paying of a card.
 *
 * @param interest who bears the interest of the instalments; each operation says so in fields of its own
 */
export const cardMethod = (
  card: Card | undefined,
  wishes: { readonly installmentMonth?: number | undefined; readonly useCardPoint?: boolean | undefined },
  interest: Omit<PaymentInstallment, "month">
): PaymentMethodCard => ({
  type: "PaymentMethodCard",
  ...omitUndefined({ card }),
  installment: { month: wishes.installmentMonth ?? 0, ...interest },
  pointUsed: wishes.useCardPoint === true
})

/** Makes the way of paying of a billing key. */
export const methodOfKey = (info: StoredBillingKey, input: PayWithBillingKeyInput): PaymentMethod => {
  const method = info.methods?.[0]
  switch (method?.type) {
    case "BillingKeyPaymentMethodEasyPay":
      return { type: "PaymentMethodEasyPay", ...omitUndefined({ provider: method.provider }) }
    case "BillingKeyPaymentMethodPaypal":
      return { type: "PaymentMethodEasyPay", provider: "PAYPAL" }
    case "BillingKeyPaymentMethodMobile":
      return { type: "PaymentMethodMobile", ...omitUndefined({ phoneNumber: method.phoneNumber }) }
    case "BillingKeyPaymentMethodTransfer":
      return {
        type: "PaymentMethodTransfer",
        ...omitUndefined({ bank: method.bank, accountNumber: method.accountNumber })
      }
    default:
      return cardMethod(cardOfKey(info), input, { isInterestFree: input.useFreeInterestFromMerchant === true })
  }
}
