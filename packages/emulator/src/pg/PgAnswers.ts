/**
 * What the PG says. A test decides it: by what it told the emulator of the next charge, else by the card's number, else by
 * the amount. Without a word, the PG says yes at once.
 */
import type { PaymentMethod } from "@effect-portone/payments/generated/Payments"
import * as Schema from "effect/Schema"
import { magicAmount } from "./MagicAmounts.ts"
import { type Magic, magicCard, type Refusal } from "./MagicCards.ts"
import type { State } from "../state/State.ts"
import * as Table from "../state/Table.ts"

/** One row: the refusals of the next charges, the next one first. */
const declines: Table.Table<ReadonlyArray<Refusal>> = Table.make(
  "declines",
  Schema.Array(Schema.Struct({ pgCode: Schema.String, pgMessage: Schema.String }))
)

const next = "next"

/** The PG refuses the next charge, whatever pays it, with this code of its own. Said twice, it is the next two. */
export const declineNextCharge = (
  state: State["Service"],
  pgCode: string,
  pgMessage = `The PG declined the payment: ${pgCode}.`
): void => {
  const rows = state.table(declines)
  rows.put(next, [...(rows.get(next) ?? []), { pgCode, pgMessage }])
}

const takeDecline = (state: State["Service"]): Refusal | undefined => {
  const rows = state.table(declines)
  const [first, ...rest] = rows.get(next) ?? []
  if (first !== undefined) rows.put(next, rest)
  return first
}

/** What is special about this way of paying, or else about this amount. */
export const magicOf = (method: PaymentMethod | undefined, amount: number): Magic | undefined =>
  magicCard(method?.type === "PaymentMethodCard" ? method.card?.number : undefined) ?? magicAmount(amount)

/** What the PG says to a charge, and after which time. Asking takes a decline that was ordered. */
export const answerToCharge = (
  state: State["Service"],
  method: PaymentMethod | undefined,
  amount: number
): Pick<Magic, "pay" | "approvesAfter"> => {
  const ordered = takeDecline(state)
  return ordered === undefined ? (magicOf(method, amount) ?? {}) : { pay: ordered }
}
