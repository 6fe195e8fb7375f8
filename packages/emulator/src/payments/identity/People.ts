/**
 * Derives what an identity agency knows of a person from the name, the phone number and the first seven digits of the
 * resident registration number: the day of birth and the gender, which the digits say, and two keys that stay the same
 * for the same person.
 */
import * as Digest from "effect/crypto/Digest"
import * as Effect from "effect/Effect"
import * as Base64 from "effect/encoding/Base64"
import type {
  IdentityVerificationRequestedCustomer,
  IdentityVerificationVerifiedCustomer,
  SendIdentityVerificationInput
} from "@effect-portone/payments/generated/IdentityVerifications"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { ownStoreId } from "../../state/StoreIds.ts"
import * as Table from "../../state/Table.ts"

/** The century of birth, and true for a foreigner, by the seventh digit. */
const centuries: Readonly<Record<string, readonly [century: string, isForeigner: boolean]>> = {
  "9": ["18", false],
  "0": ["18", false],
  "1": ["19", false],
  "2": ["19", false],
  "3": ["20", false],
  "4": ["20", false],
  "5": ["19", true],
  "6": ["19", true],
  "7": ["20", true],
  "8": ["20", true]
}

/** The digits of everyone who is verified by app: such a request has none, as the agency knows them. */
const digitsByApp = "9001011"

/** True if these can be the first seven digits of a resident registration number. */
export const isIdentityNumber = (digits: string): boolean =>
  /^\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d$/.test(digits)

/** Returns the first seven digits of the number of a person of whom a page says this much. */
export const identityNumberOf = ({
  birthDay = "01",
  birthMonth = "01",
  birthYear = "1990",
  gender = "MALE"
}: {
  readonly birthYear?: string | undefined
  readonly birthMonth?: string | undefined
  readonly birthDay?: string | undefined
  readonly gender?: string | undefined
}): string => {
  const centuryDigit = (birthYear < "2000" ? 1 : 3) + (gender === "FEMALE" ? 1 : 0)
  const digits = `${birthYear.slice(2)}${birthMonth.padStart(2, "0")}${birthDay.padStart(2, "0")}${centuryDigit}`
  return isIdentityNumber(digits) ? digits : digitsByApp
}

/** Returns what the seven digits say. */
const personOf = (digits: string) => {
  const [century, isForeigner] = centuries[digits.charAt(6)]!
  return {
    birthYear: century + digits.slice(0, 2),
    birthMonth: digits.slice(2, 4),
    birthDay: digits.slice(4, 6),
    gender: Number(digits.charAt(6)) % 2 === 1 ? "MALE" : "FEMALE",
    isForeigner
  } as const
}

/** Returns the customer as the request tells of them. */
export const requestedCustomer = ({
  customer: { id, identityNumber, name, phoneNumber }
}: SendIdentityVerificationInput): IdentityVerificationRequestedCustomer => {
  if (identityNumber === undefined) return omitUndefined({ id, name, phoneNumber })
  const { birthDay, birthMonth, birthYear } = personOf(identityNumber)
  return omitUndefined({ id, name, phoneNumber, birthYear, birthMonth, birthDay })
}

/** Returns the customer as the agency tells of them once they have confirmed. */
export const verifiedCustomer = Effect.fnUntraced(function* ({
  customer: { id, identityNumber = digitsByApp, name, phoneNumber },
  operator,
  storeId = ownStoreId
}: SendIdentityVerificationInput): Effect.fn.Return<IdentityVerificationVerifiedCustomer> {
  const { birthDay, birthMonth, birthYear, gender, isForeigner } = personOf(identityNumber)
  const person = Table.keyOf(name, identityNumber, phoneNumber)
  return omitUndefined({
    id,
    name,
    operator,
    phoneNumber,
    birthDate: `${birthYear}-${birthMonth}-${birthDay}`,
    gender,
    isForeigner,
    // The keys are as long as the real ones: 88 and 64 characters. The second one differs between stores.
    ci: yield* keyOf(Digest.sha512, person),
    di: yield* keyOf(Digest.sha384, storeId + person)
  })
})

const keyOf = (algorithm: Digest.Algorithm, text: string): Effect.Effect<string> =>
  Digest.Digest.use((digest) => digest.digest(algorithm, new TextEncoder().encode(text))).pipe(
    Effect.map(Base64.encode),
    Effect.provide(Digest.layerWebCrypto)
  )
