/**
 * What an identity agency knows of a person whose name, number and first seven digits of a resident registration number it is
 * given: the day of birth and the gender that those digits say, and two keys, the same ones for the same person each time.
 */
import type {
  IdentityVerificationRequestedCustomer,
  IdentityVerificationVerifiedCustomer,
  SendIdentityVerificationInput
} from "@effect-portone/payments/generated/IdentityVerifications"
import * as Effect from "effect/Effect"
import * as Digest from "effect/crypto/Digest"
import * as Base64 from "effect/encoding/Base64"
import { ownStoreId } from "../../state/StoreIds.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import * as Table from "../../state/Table.ts"

/** By the seventh digit, the century of birth, and whether the person came from abroad. */
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

/** Whoever is asked for by an app leaves the digits to the agency. This is what it has then. */
const anyone = "9001011"

/** Whether these can be the first seven digits of a resident registration number. */
export const isIdentityNumber = (digits: string): boolean =>
  /^\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d$/.test(digits)

const born = (digits: string) => {
  const [century, isForeigner] = centuries[digits.charAt(6)]!
  return {
    birthYear: century + digits.slice(0, 2),
    birthMonth: digits.slice(2, 4),
    birthDay: digits.slice(4, 6),
    gender: Number(digits.charAt(6)) % 2 === 1 ? "MALE" : "FEMALE",
    isForeigner
  } as const
}

/** What a request tells of its customer. */
export const requestedCustomer = ({
  customer: { id, identityNumber, name, phoneNumber }
}: SendIdentityVerificationInput): IdentityVerificationRequestedCustomer => {
  if (identityNumber === undefined) return omitUndefined({ id, name, phoneNumber })
  const { birthDay, birthMonth, birthYear } = born(identityNumber)
  return omitUndefined({ id, name, phoneNumber, birthYear, birthMonth, birthDay })
}

/** What the agency will tell of the customer once the customer has confirmed. */
export const verifiedCustomer = Effect.fnUntraced(function* ({
  customer: { id, identityNumber = anyone, name, phoneNumber },
  operator,
  storeId = ownStoreId
}: SendIdentityVerificationInput): Effect.fn.Return<IdentityVerificationVerifiedCustomer> {
  const { birthDay, birthMonth, birthYear, gender, isForeigner } = born(identityNumber)
  const person = Table.keyOf(name, identityNumber, phoneNumber)
  return omitUndefined({
    id,
    name,
    operator,
    phoneNumber,
    birthDate: `${birthYear}-${birthMonth}-${birthDay}`,
    gender,
    isForeigner,
    // As long as the real ones: 88 and 64 characters. The second one is another in each store.
    ci: yield* keyOf(Digest.sha512, person),
    di: yield* keyOf(Digest.sha384, storeId + person)
  })
})

const keyOf = (algorithm: Digest.Algorithm, text: string): Effect.Effect<string> =>
  Digest.Digest.use((digest) => digest.digest(algorithm, new TextEncoder().encode(text))).pipe(
    Effect.map(Base64.encode),
    Effect.provide(Digest.layerWebCrypto)
  )
