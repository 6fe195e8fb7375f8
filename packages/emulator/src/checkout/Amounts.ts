/**
 * Writes the amounts of an order for people, in both languages of the window.
 */
import * as Effect from "effect/Effect"
import type { Currency } from "@effect-portone/core/generated/Shared"
import * as Money from "@effect-portone/core/Money"
import { omitUndefined } from "../state/OmitUndefined.ts"
import type { CheckoutView, Spoken } from "./CheckoutProtocol.ts"

/** Returns an amount of minor units as people write it. One of a currency without a known minor unit stays as it is. */
export const textOf = (amount: number, currency: Currency): Effect.Effect<Spoken> => {
  const write = (locale: string) =>
    Effect.orElseSucceed(Money.format(amount, currency, locale), () => `${amount} ${currency}`)
  return Effect.all({ en: write("en-US"), ko: write("ko-KR") })
}

/** Returns a total as the window shows it. */
export const amountOf = (total: number, currency: Currency): Effect.Effect<Required<CheckoutView>["amount"]> =>
  Effect.map(textOf(total, currency), (text) => ({ total, currency, text }))

/** A line of an order, with its price in minor units. */
interface Line {
  readonly name: string
  readonly quantity?: number | undefined
  readonly amount: number
}

/** Returns the lines of an order as the window shows them. */
export const productsShown = (
  lines: ReadonlyArray<Line> | undefined,
  currency: Currency
): Effect.Effect<CheckoutView["products"]> =>
  Effect.forEach(lines ?? [], ({ amount, name, quantity }) =>
    Effect.map(textOf(amount, currency), (text) => ({ name, amount: text, ...omitUndefined({ quantity }) }))
  )
