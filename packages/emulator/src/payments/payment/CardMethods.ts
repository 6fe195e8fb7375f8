/**
 * Makes a way of paying of a card and the wishes of a request: instalments, interest and points.
 */
import type { PaymentInstallment, PaymentMethodCard } from "@effect-portone/payments/generated/Payments"
import type { Card } from "@effect-portone/payments/generated/Shared"
import { omitUndefined } from "../../state/OmitUndefined.ts"

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
