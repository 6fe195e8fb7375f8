/**
 * Derives from a card's number what a PG tells of the card: the network, the first digits, and the number masked.
 */
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type { Card, CardBrand, CardCredential } from "@effect-portone/payments/generated/Shared"

const brands: ReadonlyArray<readonly [RegExp, CardBrand]> = [
  [/^4/, "VISA"],
  [/^5[1-5]/, "MASTER"],
  [/^3[47]/, "AMEX"],
  [/^35/, "JCB"],
  [/^3[068]/, "DINERS"],
  [/^62/, "UNIONPAY"]
]

/** The issuers that the emulator knows: two, for the promotions, each of which is for the cards of one issuer. */
const issuers: ReadonlyArray<readonly [RegExp, string]> = [
  [/^451842/, "SHINHAN_CARD"],
  [/^402857/, "HYUNDAI_CARD"]
]

/** Returns the card, or refuses what cannot be one by its form. The PG decides later whether it can be charged. */
export const cardOf = (credential: CardCredential): Effect.Effect<Card, InvalidRequestError> => {
  const { birthOrBusinessRegistrationNumber, expiryMonth, expiryYear, number } = credential
  const refuse = (message: string) => Effect.fail(new InvalidRequestError({ message }))
  if (!/^\d{13,19}$/.test(number)) return refuse("method.card.credential.number must be 13 to 19 digits")
  if (!/^(0[1-9]|1[0-2])$/.test(expiryMonth)) return refuse("method.card.credential.expiryMonth must be 01 to 12")
  if (!/^\d{2}$/.test(expiryYear)) return refuse("method.card.credential.expiryYear must be two digits")
  const issuer = issuers.find(([prefix]) => prefix.test(number))?.[1]
  return Effect.succeed({
    ...(issuer === undefined ? {} : { issuer }),
    brand: brands.find(([prefix]) => prefix.test(number))?.[1] ?? "LOCAL",
    type: "CREDIT",
    ownerType: birthOrBusinessRegistrationNumber?.length === 10 ? "CORPORATE" : "PERSONAL",
    bin: number.slice(0, 8),
    number: number.slice(0, 8) + "*".repeat(number.length - 12) + number.slice(-4)
  })
}
