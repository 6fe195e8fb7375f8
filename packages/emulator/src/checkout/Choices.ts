/**
 * Declares what a buyer can choose in a window, and lists the test cards, wallets and carriers.
 */
import * as Effect from "effect/Effect"
import type { EasyPayProvider, InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type { Card } from "@effect-portone/payments/generated/Shared"
import { cardOf } from "../pg/Cards.ts"
import { magicCards } from "../pg/MagicCards.ts"
import { omitUndefined } from "../state/OmitUndefined.ts"
import type { State } from "../state/State.ts"
import type { Choice, Spoken, Way } from "./CheckoutProtocol.ts"
import { effectsOfCards, nameOf } from "./ChoiceWords.ts"
import type { PaymentRequest } from "./SdkRequests.ts"

/** A choice with the way of paying that it makes. */
export interface Offered<A> extends Choice {
  readonly method: Effect.Effect<A, InvalidRequestError, State>
}

/** A way to pay with choices that make ways of paying. */
export interface OfferedWay<A> extends Omit<Way, "choices"> {
  readonly choices: ReadonlyArray<Offered<A>>
}

/** Returns the way as the window shows it. */
export const shown = <A>({ choices, id, label }: OfferedWay<A>): Way => ({
  id,
  label,
  choices: choices.map(({ effect, id, label }) => ({ id, label, ...omitUndefined({ effect }) }))
})

/** Returns the choice of this way and id, or the first one for what is absent. */
export const chosen = <A>(
  offered: ReadonlyArray<OfferedWay<A>>,
  way: string | undefined,
  choice: string | undefined
): Offered<A> | undefined => {
  const found = way === undefined ? offered[0] : offered.find(({ id }) => id === way)
  return choice === undefined ? found?.choices[0] : found?.choices.find(({ id }) => id === choice)
}

/** A test card. */
interface TestCard extends Choice {
  readonly card: Effect.Effect<Card, InvalidRequestError>
}

const testCard = (id: string, number: string, label: Spoken, effect?: Spoken): TestCard => ({
  id,
  label,
  ...omitUndefined({ effect }),
  card: cardOf({ number, expiryMonth: "12", expiryYear: "30" })
})

const ending = (label: string, digits: string): Spoken => ({
  en: `${label} •••• ${digits}`,
  ko: `${label} •••• ${digits}`
})

/**
 * The test cards: an ordinary one, one of each issuer that the emulator knows, and those that the PG answers specially.
 */
export const testCards: ReadonlyArray<TestCard> = [
  testCard("1111", "4111111111111111", ending("Visa", "1111")),
  ...[["SHINHAN_CARD", "4518420000001111"] as const, ["HYUNDAI_CARD", "4028570000001111"] as const].map(
    ([issuer, number]) => testCard(issuer, number, nameOf(issuer))
  ),
  ...magicCards.map(({ endsIn }) =>
    testCard(endsIn, `411111111111${endsIn}`, ending("Visa", endsIn), effectsOfCards[endsIn])
  )
]

/** Makes a choice of which nothing more has to be found out. */
export const choice = <A>(id: string, label: Spoken, method: A): Offered<A> => ({
  id,
  label,
  method: Effect.succeed(method)
})

/** The wallets that a buyer is offered where the request names none. */
export const wallets: ReadonlyArray<EasyPayProvider> = [
  "KAKAOPAY",
  "NAVERPAY",
  "TOSSPAY",
  "SAMSUNGPAY",
  "APPLEPAY",
  "PAYCO"
]

/** The card behind a wallet. */
export const visa: Card = { brand: "VISA", number: "41111111****1111" }

/** The carriers, by the SDK's names. */
const carriers = ["SKT", "KT", "LGU", "HELLO", "KCT", "SK7"]

/** Returns a name without the prefix that the SDK allows. */
export const withoutPrefix = (prefix: string, name: string) =>
  name.startsWith(prefix) ? name.slice(prefix.length) : name

/** Returns the carriers that a request offers, each with the phone of the customer. */
export const carriersOf = <A>(
  { customer, mobile }: Pick<PaymentRequest, "customer" | "mobile">,
  method: (phone: { readonly phoneNumber?: string }) => A
): ReadonlyArray<Offered<A>> => {
  const wanted = (mobile?.carrier === undefined ? (mobile?.avaliableCarriers ?? []) : [mobile.carrier]).map((name) =>
    withoutPrefix("CARRIER_", name)
  )
  const some = wanted.filter((name) => carriers.includes(name))
  return (some.length > 0 ? some : carriers).map((carrier) =>
    choice(carrier, nameOf(carrier), method(omitUndefined({ phoneNumber: customer?.phoneNumber })))
  )
}
