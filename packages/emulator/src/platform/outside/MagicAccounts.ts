/**
 * Lists the bank accounts that are special when their holder is looked up, and knows whose the others are.
 */
import type { Bank } from "@effect-portone/core/generated/Shared"

/** The answer of a bank in place of the holder. */
type Failure = "unsupported" | "temporary" | "failed" | "mismatch"

/** A row of the table in the README. */
export interface MagicAccount {
  readonly operations: ReadonlyArray<string>
  readonly field: string
  readonly values: string
  readonly does: string
}

interface MagicAccountNumber extends MagicAccount {
  readonly endsIn: string
  readonly failure: Failure
}

/** The institutions that keep no accounts of the public. */
const banksWithoutHolders: ReadonlyArray<Bank> = ["BANK_OF_KOREA", "KODIT", "KIBO", "SGI", "KCIS"]

const account = (
  operations: ReadonlyArray<string>,
  endsIn: string,
  does: string,
  failure: Failure
): MagicAccountNumber => ({
  operations,
  field: operations.length === 1 ? "accountNumber" : "accountNumber, account.number",
  values: `ends in \`${endsIn}\``,
  does,
  endsIn,
  failure
})

const lookUp = ["getPlatformAccountHolder"]
const lookUpOrKeep = [...lookUp, "createPlatformPartner"]

const accountNumbers: ReadonlyArray<MagicAccountNumber> = [
  account(lookUp, "0031", "is of a kind that cannot be looked up: `PlatformNotSupportedBankError`", "unsupported"),
  account(lookUp, "0032", "fails for the moment: `PlatformExternalApiTemporarilyFailedError`", "temporary"),
  account(
    lookUpOrKeep,
    "0033",
    "gets no answer of the bank: `PlatformExternalApiFailedError`, or an account that is `VERIFY_ERROR`",
    "failed"
  ),
  account(
    lookUpOrKeep,
    "0034",
    "is somebody else's: `PlatformExternalApiFailedError` for a birth date or a business's number, " +
      "or an account that is `VERIFY_FAILED`",
    "mismatch"
  )
]

/** All special accounts, in the order of the README. */
export const magicAccounts: ReadonlyArray<MagicAccount> = [
  {
    operations: lookUp,
    field: "bank",
    values: `is ${banksWithoutHolders.map((bank) => `\`${bank}\``).join(", ")}`,
    does: "has no accounts to look up: `PlatformNotSupportedBankError`"
  },
  ...accountNumbers
]

/** Returns what the bank answers in place of the account's holder, if it does. */
export const failureOf = (bank: string, number: string): Failure | undefined =>
  banksWithoutHolders.some((one) => one === bank)
    ? "unsupported"
    : accountNumbers.find(({ endsIn }) => number.endsWith(endsIn))?.failure

const familyNames = ["김", "이", "박", "최", "정", "강", "조", "윤", "장", "임"]
const givenNames = ["서연", "민준", "지우", "도윤", "하은", "예준", "수아", "시우", "지민", "현우"]

/** Returns the holder of an account: the same name each time. */
export const holderOf = (number: string): string =>
  `${familyNames[Number(number.at(-2) ?? 0)]}${givenNames[Number(number.at(-1) ?? 0)]}`
