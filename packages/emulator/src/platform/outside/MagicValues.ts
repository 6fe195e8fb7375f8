/**
 * Lists the values by which a request decides what banks, the tax office and the console do about the platform. The
 * rules read them from here, and so does the table in the README.
 */
import type { MagicValue } from "../../pg/MagicValues.ts"
import { magicAccounts } from "./MagicAccounts.ts"
import { magicBusinesses } from "./MagicBusinesses.ts"

const payoutAccount = (endsIn: string, does: string): MagicValue & { readonly endsIn: string } => ({
  operations: ["createPlatformPartner", "updatePlatformPartner"],
  field: "account.number",
  values: `ends in \`${endsIn}\``,
  does,
  endsIn
})

/** The account to which the bank transfers nothing. */
export const payoutFails: MagicValue & { readonly endsIn: string; readonly reason: string } = {
  ...payoutAccount("9902", "takes no payout of the live world: it is `FAILED`"),
  reason: "The account takes no deposits."
}

/** The account of which the bank does not say at once whether it has transferred. */
export const payoutWaits: MagicValue & { readonly endsIn: string } = payoutAccount(
  "9908",
  "leaves a payout of the live world `PROCESSING` until the control decides it"
)

const brnThat = (operations: ReadonlyArray<string>, field: string, beginsWith: string, does: string) => ({
  operations,
  field,
  values: `begins with \`${beginsWith}\``,
  does,
  beginsWith
})

/** The business registration numbers that the tax office does not connect. */
export const ntsConnectionFails: MagicValue & { readonly beginsWith: string; readonly reason: string } = {
  ...brnThat(
    ["createB2bCounterparty"],
    "counterparty.brn",
    "901",
    "is of a business that the tax office does not connect: after ten minutes the connection is `ERROR`"
  ),
  reason: "the business has not agreed to the connection"
}

/** The business registration numbers for which the tax office takes no requests. */
export const ntsIsDown: MagicValue & { readonly beginsWith: string } = brnThat(
  ["createB2bCounterparty"],
  "counterparty.brn",
  "902",
  "gets no counterparty: `B2bCounterpartyNtsConnectionFailedError`"
)

/** The business registration numbers for which neither the register nor the certificate authority answers. */
export const registerFails: MagicValue & { readonly beginsWith: string } = brnThat(
  [
    "createB2bCounterparty",
    "updateB2bCounterparty",
    "getB2bCounterpartyCertificate",
    "getB2bCounterpartyCertificateRegistrationUrl",
    "validateB2bCounterpartyCertificate"
  ],
  "brn",
  "903",
  "is of a business that cannot be looked up, nor its certificate: `B2bExternalServiceError`"
)

const lookUpThat = (values: string, does: string): MagicValue => ({
  operations: ["createB2bCounterparty", "updateB2bCounterparty"],
  field: "options.businessInfoVerificationId",
  values,
  does
})

/** The operations that take a whole tax invoice. */
const taxInvoiceMakers = [
  "draftB2bTaxInvoice",
  "updateB2bTaxInvoiceDraft",
  "issueB2bTaxInvoiceImmediately",
  "requestB2bTaxInvoiceReverseIssuance"
]

/** The business registration numbers of recipients whose tax invoices the tax office refuses. */
export const taxOfficeRefuses: MagicValue & { readonly beginsWith: string } = brnThat(
  taxInvoiceMakers,
  "taxInvoice.recipient.brn",
  "904",
  "is of a business that the tax office does not know: in the end the tax invoice is `SENDING_FAILED`"
)

/** The business registration numbers that the service for tax invoices does not answer for. */
export const taxServiceFails: MagicValue & { readonly beginsWith: string } = brnThat(
  [
    ...taxInvoiceMakers,
    "getB2bTaxInvoice",
    "getB2bTaxInvoices",
    "requestB2bTaxInvoice",
    "cancelB2bTaxInvoiceRequest",
    "refuseB2bTaxInvoiceRequest",
    "issueB2bTaxInvoice",
    "cancelB2bTaxInvoiceIssuance",
    "sendToNtsB2bTaxInvoice",
    "deleteB2bTaxInvoice",
    "attachB2bTaxInvoiceFile",
    "getB2bTaxInvoiceAttachments",
    "deleteB2bTaxInvoiceAttachment",
    "getB2bTaxInvoicePdfDownloadUrl",
    "getB2bTaxInvoicePopupUrl",
    "getB2bTaxInvoicePrintUrl"
  ],
  "brn",
  "905",
  "is of a business whose tax invoices cannot be reached: `B2bExternalServiceError`"
)

const partnerThat = (operation: string, beginsWith: string, does: string): MagicValue =>
  brnThat([operation], "type.business.businessRegistrationNumber", beginsWith, does)

/** Returns true for the key of a property or a parameter that the console does not define. */
export const isUnknown = (key: string): boolean => /unknown/i.test(key)

const unknownProperty: MagicValue = {
  operations: [
    "createPlatformPartner",
    "updatePlatformPartner",
    "schedulePartner",
    "createPlatformOrderTransfer",
    "createPlatformOrderCancelTransfer",
    "createPlatformManualTransfer"
  ],
  field: "userDefinedProperties",
  values: "has a key that says `unknown`",
  does: "names no property: `PlatformUserDefinedPropertyNotFoundError`"
}

const unknownParameter: MagicValue = {
  operations: ["createPlatformOrderTransfer"],
  field: "parameters",
  values: "has a key that says `unknown`",
  does: "is of no parameter: `PlatformSettlementParameterNotFoundError`"
}

/** All special values of the platform, in the order of the README. */
export const magicPlatformValues: ReadonlyArray<MagicValue> = [
  ntsConnectionFails,
  ntsIsDown,
  registerFails,
  lookUpThat(
    "is `business-info-` and a number",
    "is of a look-up of that number; `business-status-` in the same way for `businessStatusVerificationId`"
  ),
  lookUpThat("ends in `-invalid`", "is of a look-up that found nothing: `B2bCounterpartyVerificationInvalidError`"),
  lookUpThat("is any other", "is of no look-up: `B2bCounterpartyVerificationNotFoundError`"),
  taxOfficeRefuses,
  taxServiceFails,
  partnerThat("connectPartnerCounterparty", ntsConnectionFails.beginsWith, "is not connected: `CONNECT_FAILED`"),
  partnerThat(
    "connectPartnerCounterparty",
    ntsIsDown.beginsWith,
    "cannot be connected: `PlatformExternalApiFailedError`"
  ),
  ...magicBusinesses,
  brnThat(
    ["getPlatformCompanyState", "getB2bBusinessInfos", "createPlatformPartner"],
    "businessRegistrationNumber",
    registerFails.beginsWith,
    "gets no answer of the register: `PlatformExternalApiFailedError`, `B2bExternalServiceError`, or `VERIFY_ERROR`"
  ),
  ...magicAccounts,
  unknownProperty,
  unknownParameter,
  payoutFails,
  payoutWaits
]
