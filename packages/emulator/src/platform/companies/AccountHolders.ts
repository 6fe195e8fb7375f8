/**
 * Looks up who holds a bank account.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  type GetPlatformAccountHolderInput,
  type PlatformAccountHolder,
  PlatformExternalApiTemporarilyFailedError,
  PlatformNotSupportedBankError
} from "@effect-portone/platform/generated/Accounts"
import { PlatformExternalApiFailedError } from "@effect-portone/platform/generated/Shared"
import { State } from "../../state/State.ts"
import { failureOf, holderOf } from "../outside/MagicAccounts.ts"
import { putAccountVerification } from "../records/AccountVerifications.ts"
import { stateOf } from "../records/Businesses.ts"
import { digitsOf, isBusinessRegistrationNumber } from "../records/BusinessRegistrationNumbers.ts"
import { beginOf } from "../records/Days.ts"
import { isForTest } from "../records/Worlds.ts"

/** Returns true for a birth date, with or without its century and hyphens. */
const isBirthdate = (text: string) => {
  // Of a date without its century, a leap year is one in this century, too.
  const digits = /^\d{6}$/.test(text) ? `20${text}` : text
  return beginOf(digits.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3")) !== undefined
}

/** Returns what is wrong with a request. */
const problemOf = ({ accountNumber, birthdate, businessRegistrationNumber: brn }: GetPlatformAccountHolderInput) => {
  if (!/^\d+$/.test(accountNumber)) return "accountNumber consists of digits"
  if (birthdate !== undefined && brn !== undefined) return "birthdate and businessRegistrationNumber exclude each other"
  if (birthdate !== undefined && !isBirthdate(birthdate)) return "birthdate is no date"
  return brn === undefined || isBusinessRegistrationNumber(digitsOf(brn))
    ? undefined
    : "businessRegistrationNumber has ten digits, of which the last one checks the others"
}

/** Returns the holder of an account, with an id that proves the look-up. */
export const getPlatformAccountHolder = Effect.fnUntraced(function* (
  input: GetPlatformAccountHolderInput
): Effect.fn.Return<
  PlatformAccountHolder,
  | InvalidRequestError
  | PlatformExternalApiFailedError
  | PlatformExternalApiTemporarilyFailedError
  | PlatformNotSupportedBankError,
  State
> {
  const { accountNumber: number, bank, birthdate, businessRegistrationNumber: brn } = input
  const problem = problemOf(input)
  if (problem !== undefined) return yield* new InvalidRequestError({ message: problem })
  const store = yield* State
  const failure = failureOf(bank, number)
  if (failure === "unsupported") {
    return yield* new PlatformNotSupportedBankError({ message: "accounts of this bank cannot be looked up" })
  }
  if (failure === "temporary") {
    return yield* new PlatformExternalApiTemporarilyFailedError({ message: "the bank does not answer for the moment" })
  }
  if (failure === "failed") return yield* new PlatformExternalApiFailedError({ message: "the bank does not answer" })
  const isNamed = birthdate !== undefined || brn !== undefined
  const isNoBusiness = brn !== undefined && stateOf(store, brn).businessStatus === "NOT_FOUND"
  if (isNoBusiness || (isNamed && failure === "mismatch")) {
    return yield* new PlatformExternalApiFailedError({ message: "the account belongs to somebody else" })
  }
  const holder = holderOf(number)
  const id = store.nextId()
  const checkedAt = yield* DateTime.now
  putAccountVerification(store, { id, isForTest: isForTest(input), bank, number, holder, checkedAt })
  return { holderName: holder, accountVerificationId: id }
})
