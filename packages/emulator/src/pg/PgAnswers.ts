/**
 * Decides the PG's answer to a charge: by a decline that a test ordered, else by the card's number, else by the amount.
 * The PG approves everything else at once.
 */
import * as Schema from "effect/Schema"
import type { PaymentMethod } from "@effect-portone/payments/generated/Payments"
import type { Store } from "../state/State.ts"
import * as Table from "../state/Table.ts"
import { magicAmount } from "./MagicAmounts.ts"
import { type Magic, magicCard, type Refusal } from "./MagicCards.ts"

/** A table of one row: the refusals of the next charges, the first one first. */
const declines: Table.Table<ReadonlyArray<Refusal>> = Table.make(
  "declines",
  Schema.Array(Schema.Struct({ pgCode: Schema.String, pgMessage: Schema.String }))
)

/** The key of the only row. */
const next = "next"

/**
 * Orders a decline of the next charge, however it is paid. Each further call orders one more, for the charge after it.
 */
export const declineNextCharge = (
  store: Store,
  pgCode: string,
  pgMessage = `The PG declined the payment: ${pgCode}.`
): void => {
  const rows = store.table(declines)
  rows.put(next, [...(rows.get(next) ?? []), { pgCode, pgMessage }])
}

const takeDecline = (store: Store): Refusal | undefined => {
  const rows = store.table(declines)
  const [first, ...rest] = rows.get(next) ?? []
  if (first !== undefined) rows.put(next, rest)
  return first
}

/** Returns what is special about this card, or else about this amount. */
export const magicOf = (method: PaymentMethod | undefined, amount: number): Magic | undefined =>
  magicCard(method?.type === "PaymentMethodCard" ? method.card?.number : undefined) ?? magicAmount(amount)

/** Returns the PG's answer to a charge and the time that it takes. Uses up a decline that a test ordered. */
export const answerToCharge = (
  store: Store,
  method: PaymentMethod | undefined,
  amount: number
): Pick<Magic, "pay" | "approvesAfter"> => {
  const ordered = takeDecline(store)
  return ordered === undefined ? (magicOf(method, amount) ?? {}) : { pay: ordered }
}
