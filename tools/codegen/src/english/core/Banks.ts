import type { ServiceWords } from "../words.ts"

/** The words of `packages/core/src/generated/Banks.ts`. */
export const Banks: ServiceWords = {
  summary: "The banks that PortOne knows, with their names.",
  operations: {
    getBankInfos:
      "Lists the bank codes with their name in each language, for showing to users. Sends no `Authorization`."
  },
  types: {
    BankInfo: "A bank and its name.",
    BankInfoName: "A bank's name, by language.",
    GetBankInfosResponse: "The banks that PortOne knows, with their names."
  },
  fields: {
    ko: "The name in Korean.",
    name: "The name, by language."
  }
}
