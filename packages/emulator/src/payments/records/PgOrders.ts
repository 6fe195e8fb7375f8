/**
 * Knows an order as its PG sees it: some PGs cut an id or a name, and some have a currency of their own.
 *
 * Two payments whose ids are alike up to the cut are one order to the PG, which refuses the second once the first is
 * paid. No source says what a PG does then; a PG that took both would mix them up.
 */
import * as Schema from "effect/Schema"
import type { PaymentAmount } from "@effect-portone/payments/generated/Payments"
import type { Rules, TextRule } from "@effect-portone/payments/PgRules"
import type { Refusal } from "../../pg/MagicCards.ts"
import type { Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { vatOfTaxed } from "./Amounts.ts"
import { keyOfPayment, rowOf, type StoredPayment } from "./Payments.ts"

/** The rows of the payments that were paid as an order, by channel and the id that the PG has. */
const orders: Table.Table<string> = Table.make("pgOrders", Schema.String)

/** The length of a character: outside of ASCII, EUC-KR has 2 bytes. */
const lengthOf = (character: string, unit: TextRule["unit"]) =>
  unit === undefined || character.charCodeAt(0) < 0x80 ? 1 : 2

const begin = (text: string, most: number, unit: TextRule["unit"]): string => {
  let left = most
  let end = 0
  for (const character of text) {
    left -= lengthOf(character, unit)
    if (left < 0) break
    end += character.length
  }
  return text.slice(0, end)
}

/** Returns a text as a PG has it that may cut it. A name that was cut ends with three dots, within the same length. */
const cut = (text: string, rule: TextRule | undefined, dots: string): string => {
  if (rule?.truncates === undefined || rule.atMost === undefined) return text
  return begin(text, rule.atMost, rule.unit) === text ? text : begin(text, rule.atMost - dots.length, rule.unit) + dots
}

type Ordered = Pick<StoredPayment, "amount" | "channel" | "currency" | "id" | "orderName" | "storeId">

/** Returns the currency that the PG charges: that of the merchant's account, where it passes over another one. */
const currencyAt = ({ currencies }: Rules, currency: string): string => {
  const { accepts, isOfAccount } = currencies?.value ?? {}
  return isOfAccount === true && accepts?.includes(currency) === false ? (accepts[0] ?? currency) : currency
}

/** Returns the order that a payment is to its PG. */
export const orderAt = (rules: Rules, { amount, currency, id, orderName }: Ordered) => ({
  orderId: cut(id, rules.paymentId?.value, ""),
  orderName: cut(orderName, rules.orderName?.value, "..."),
  amount: amount.total,
  currency: currencyAt(rules, currency)
})

const keyAt = (rules: Rules, payment: Ordered): string | undefined =>
  rules.paymentId?.value.truncates === undefined
    ? undefined
    : Table.keyOf(payment.channel?.key ?? "", orderAt(rules, payment).orderId)

/** Returns the refusal of a payment that the PG takes for another one, which was paid. */
export const refusalOfOrder = (store: Store, rules: Rules | undefined, payment: Ordered): Refusal | undefined => {
  const key = rules === undefined ? undefined : keyAt(rules, payment)
  const paid = key === undefined ? undefined : store.table(orders).get(key)
  return paid === undefined || paid === rowOf({ storeId: payment.storeId, paymentId: payment.id })
    ? undefined
    : { pgCode: "DUPLICATED_ORDER_ID", pgMessage: "An order of this id, as the PG cuts it, was paid before." }
}

/** Keeps the order of a payment that the PG approves. */
export const putOrder = (store: Store, rules: Rules, payment: StoredPayment): void => {
  const key = keyAt(rules, payment)
  if (key !== undefined) store.table(orders).put(key, rowOf(keyOfPayment(payment)))
}

/** Returns an amount with the VAT of its PG: of one without VAT none, of one that works it out its own. */
export const amountAt = (rules: Rules | undefined, amount: PaymentAmount): PaymentAmount => {
  const taxed = amount.total - amount.taxFree
  switch (rules?.vat?.value) {
    case "Unsupported": {
      const { vat: _, ...rest } = amount
      return { ...rest, supply: taxed }
    }
    case "Ignored": {
      const vat = vatOfTaxed(taxed)
      return { ...amount, vat, supply: taxed - vat }
    }
    default:
      return amount
  }
}
