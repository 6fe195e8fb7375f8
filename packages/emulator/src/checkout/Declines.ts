/**
 * Lists the codes with which a PG declines, for the window to choose from.
 */
import { magicCards, type Refusal } from "../pg/MagicCards.ts"
import type { CheckoutView } from "./CheckoutProtocol.ts"
import { effectsOfCards } from "./ChoiceWords.ts"

/** The refusals of the test cards' PG, with the digits of the card that has each. */
const refusals: ReadonlyArray<Refusal & { readonly endsIn: string }> = magicCards.flatMap(({ endsIn, pay }) =>
  pay === undefined ? [] : [{ ...pay, endsIn }]
)

/** The codes that a window offers. */
export const declines: CheckoutView["declines"] = refusals.map(({ endsIn, pgCode, pgMessage }) => ({
  pgCode,
  label: effectsOfCards[endsIn] ?? { en: pgMessage, ko: pgMessage }
}))

/** Returns the refusal with this code. Any code may be asked for, as a PG may have it. */
export const refusalWith = (pgCode: string): Refusal => ({
  pgCode,
  pgMessage: refusals.find((one) => one.pgCode === pgCode)?.pgMessage ?? `The PG declined: ${pgCode}.`
})
