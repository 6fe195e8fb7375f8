import type { ServiceWords } from "../words.ts"

/** The words of `packages/platform/src/generated/Companies.ts`. */
export const Companies: ServiceWords = {
  summary: "Registration and state of Korean businesses.",
  operations: {
    getB2bBusinessInfos:
      "Looks up the registration of several businesses by number; each result has its own `error` or a " +
      "`verificationId` that a counterparty can reuse. PortOne has to enable this first.",
    getPlatformCompanyState:
      "Looks up whether a business is open and how it is taxed, registered with PortOne or not. The " +
      "`companyVerificationId` of the answer serves once, for a partner."
  },
  types: {
    B2bBusinessInfo: "What the business register says about a company.",
    B2bBusinessInfoResult: "One looked-up registration number: the business behind it, or why the look-up failed.",
    GetB2bBusinessInfosBody: "The body of `getB2bBusinessInfos`: the registration numbers to look up.",
    GetB2bBusinessInfosResponse: "The answer of `getB2bBusinessInfos`: a result for each number.",
    GetPlatformCompanyStatePayload:
      "The answer of `getPlatformCompanyState`: the state of a business, and an id that proves the look-up.",
    PlatformBusinessStatus: "Whether a business is trading, closed or suspended.",
    PlatformCompanyState: "How a business is taxed and whether it is trading, as the tax office has it.",
    PlatformTaxationType: "How a business is taxed, as the tax office has it."
  },
  errors: {
    PlatformCompanyNotFoundError: "No business has this registration number. Check the number."
  },
  fields: {
    brnList: "Business registration numbers to look up.",
    businessCategoryCode: "The tax office's code of the line of business.",
    businessEntityType: "What kind of entity the business is.",
    businessInfo: "What the register says; absent when the look-up failed.",
    businessRegistrationNumber: "Business registration number; where `birthdate` can be sent too, send one of them.",
    ceoName: "The chief executive's name.",
    closedSuspendedDate: "Since when the business is closed or suspended.",
    closingDate: "When the business closed.",
    companyState: "What the tax office has about the business.",
    corpRegNo: "Corporate registration number.",
    error: "Why the look-up failed.",
    name: "The company's name.",
    openingDate: "When the business opened.",
    result: "A result for each number.",
    simplifiedTaxationTypeDate: "When the business changed between simplified and general taxation.",
    taxOfficeCode: "The code of the tax office in charge.",
    taxOfficeName: "The name of the tax office in charge.",
    taxationTypeDate: "Since when the business is taxed so.",
    verificationId: "The look-up's id, to use it again for a counterparty; only if it succeeded.",
    zipCode: "The postcode."
  }
}
