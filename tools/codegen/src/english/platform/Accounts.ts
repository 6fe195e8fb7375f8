import type { ServiceWords } from "../words.ts"

/** The words of `packages/platform/src/generated/Accounts.ts`. */
export const Accounts: ServiceWords = {
  summary: "Checks of bank accounts.",
  operations: {
    getPlatformAccountHolder:
      "Asks who holds a bank account, its number without hyphens; either `birthdate` or " +
      "`businessRegistrationNumber`, never both, checks the person too. The `accountVerificationId` of the answer " +
      "serves once, for a partner."
  },
  types: {
    PlatformAccountHolder: "Whose bank account it is, and an id that proves the look-up."
  },
  errors: {
    PlatformExternalApiTemporarilyFailedError:
      "A service that PortOne asks is failing for the moment. Try again after a pause.",
    PlatformNotSupportedBankError:
      "The holder of an account at this bank cannot be looked up. Use an account at another bank, or go without the " +
      "check."
  },
  fields: {
    accountNumber: "The account number, without hyphens.",
    birthdate:
      "The holder's birth date, to check the name against; send this or `businessRegistrationNumber`, not both.",
    businessRegistrationNumber: "Business registration number; where `birthdate` can be sent too, send one of them."
  }
}
