import type { ServiceWords } from "../words.ts"

/** The words of `packages/payments/src/generated/IdentityVerifications.ts`. */
export const IdentityVerifications: ServiceWords = {
  summary: "Checks of who a customer is, by SMS or by a carrier's app.",
  operations: {
    getIdentityVerification:
      "Reads an identity verification. Look at `status`, and check that the verified person is the customer that " +
      "you meant.",
    getIdentityVerifications:
      "Searches identity verifications by page: size 10 unless given, those requested in the last 90 days unless " +
      "`filter.from` and `filter.until` say otherwise.",
    sendIdentityVerification:
      "Sends a verification request to the customer's phone. `SMS` also needs `customer.identityNumber`, the first " +
      "7 digits of the resident registration number; `customer.ipAddress` is used to limit how often a customer may " +
      "ask.",
    confirmIdentityVerification:
      "Completes a verification that was sent. `otp` is the code the customer typed, and is for `SMS` only.",
    resendIdentityVerification:
      "Sends the SMS of a verification again. It must have been sent before and not be verified yet."
  },
  types: {
    Carrier: "A Korean mobile carrier, or a virtual operator on its network.",
    ConfirmIdentityVerificationBody: "The body of `confirmIdentityVerification`.",
    ConfirmIdentityVerificationResponse: "The answer of `confirmIdentityVerification`: the verification, now complete.",
    FailedIdentityVerification: "An identity verification that failed.",
    GetIdentityVerificationsBody: "The body of `getIdentityVerifications`.",
    GetIdentityVerificationsResponse: "A page of identity verifications.",
    IdentityVerification: "A verification of somebody's identity: ready, verified or failed.",
    IdentityVerificationFailure: "Why an identity verification failed.",
    IdentityVerificationFilterCustomerInput: "The person whose identity verifications a search returns.",
    IdentityVerificationFilterInput: "Which identity verifications a search returns.",
    IdentityVerificationMethod: "How a person proves to be who they are: by text message or in the carrier's app.",
    IdentityVerificationOperator: "The mobile carrier that vouches for a person.",
    IdentityVerificationRequestedCustomer: "The person an identity verification was asked about.",
    IdentityVerificationSortBy: "What a list of identity verifications is sorted by.",
    IdentityVerificationSortInput: "How a list of identity verifications is sorted.",
    IdentityVerificationStatus: "Whether an identity verification is ready, verified or failed.",
    IdentityVerificationTimeRangeField: "The time that an identity verification search's `from` and `until` apply to.",
    IdentityVerificationVerifiedCustomer: "The person an identity verification found.",
    ReadyIdentityVerification: "An identity verification that was asked for and is not finished.",
    ResendIdentityVerificationResponse: "The empty answer of `resendIdentityVerification`.",
    SendIdentityVerificationBody: "The body of `sendIdentityVerification`.",
    SendIdentityVerificationBodyCustomer: "The person whose identity is to be verified.",
    SendIdentityVerificationResponse: "The empty answer of `sendIdentityVerification`.",
    VerifiedIdentityVerification: "An identity verification that succeeded."
  },
  errors: {
    IdentityVerificationAlreadySentError:
      "The verification has been sent already. Resend it, or start over under a new id.",
    IdentityVerificationAlreadyVerifiedError: "The verification has been completed already. Read it instead.",
    IdentityVerificationNotFoundError: "There is no such identity verification. Check the id and the store.",
    IdentityVerificationNotSentError: "The verification was not sent through the API. Send it first."
  },
  fields: {
    birthDate: "Always there for V2 verifications.",
    by: "What to sort by; `REQUESTED_AT` when left out.",
    carriers: "Only verifications through these mobile carriers.",
    ci: "Connecting information, the same person's at every site. Danal: always; KG Inicis: unless Kakao verified.",
    "IdentityVerificationFilterInput.customer":
      "Matched with the verified person, or with the one asked about while not verified.",
    "SendIdentityVerificationBody.customer": "Whose identity to verify.",
    di: "Duplication information, the same person's at one site. Danal: always; KG Inicis: never.",
    from: "The start of the span; 90 days before `until` when left out.",
    id: "The verification's id, which the merchant chose.",
    "IdentityVerificationRequestedCustomer.id": "The merchant's id of the person.",
    "IdentityVerificationVerifiedCustomer.id": "The merchant's id of the person.",
    "SendIdentityVerificationBodyCustomer.id": "The merchant's id of the person.",
    identityNumber: "The first seven digits of the resident registration number; required by text message.",
    identityVerification: "The verification, now complete.",
    identityVerificationId: "The verification's id, which the merchant chose.",
    "IdentityVerificationFilterInput.identityVerificationId":
      "Only the verification with this id of the merchant's; V1: its `imp_uid`.",
    identityVerificationTxId: "Only the verification with this attempt id of PortOne's; V1: its `imp_uid`.",
    ipAddress: "The customer's address, by which requests are rate-limited.",
    isForeigner: "Whether the person is a foreigner. Danal: under a separate contract only; KG Inicis: always.",
    isTest: "Only verifications through test channels, or only live ones.",
    method: "How the person is to prove who they are.",
    "IdentityVerificationVerifiedCustomer.operator":
      "The mobile carrier. Danal: under a separate contract only; KG Inicis: never.",
    otp: "The one-time password; used by text message only.",
    "GetIdentityVerificationsBody.page": "Which page to return; 0 and ten items when left out.",
    pgMerchantId: "Only those under this merchant id of the PG's.",
    pgRawResponse: "The PG's answer as it came.",
    "IdentityVerificationFilterInput.pgTxId": "Only the verification with this id of the PG's.",
    phoneNumber: "The phone number, digits only.",
    "IdentityVerificationVerifiedCustomer.phoneNumber":
      "The phone number, digits only. Danal: under a separate contract only; KG Inicis: always.",
    reason: "Why it failed.",
    requestedCustomer: "The person the request named.",
    sort: "How to sort; `REQUESTED_AT`, descending, when left out.",
    storeId: "The store the request is for; the client's default applies when it is left out.",
    "IdentityVerificationFilterInput.storeId":
      "The store to search, else the client's default; with neither, every store that a merchant-level credential " +
      "sees.",
    timeRangeField: "The time that `from` and `until` apply to; `REQUESTED_AT` when left out.",
    until: "The end of the span; now when left out.",
    verifiedAt: "When the person was verified.",
    verifiedCustomer: "The person that was found.",
    "IdentityVerificationFilterInput.version": "Only those made with this version of PortOne."
  }
}
