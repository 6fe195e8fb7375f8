/**
 * Catalogues the kinds of text by the names of fields. Fixtures fill fields by it, and recordings remove texts by it.
 *
 * PortOne's names are consistent enough for that; where one name means several things (`name`, `number`, `id`), the
 * fields beside it decide. A field without an entry counts as unknown: a fixture is a plain word there, and a recording
 * keeps nothing of it.
 */

/** The data of a person, or of a business that may be one. */
const personal = [
  "personName",
  "familyName",
  "givenName",
  "businessName",
  "phoneNumber",
  "landline",
  "email",
  "street",
  "addressDetail",
  "city",
  "province",
  "zipCode",
  "birthDate",
  "birthYear",
  "birthMonth",
  "birthDay",
  "birthOrBusinessRegistrationNumber",
  "businessRegistrationNumber",
  "corporateRegistrationNumber",
  "identityNumber",
  "cashReceiptIdentity",
  "connectingInformation",
  "duplicationInformation",
  "customerId",
  "ipAddress",
  "userAgent",
  "cardNumber",
  "maskedCardNumber",
  "expiryMonth",
  "expiryYear",
  "cardPassword",
  "accountNumber",
  "trackingNumber"
] as const

/** Secrets, which give access by themselves. A URL may hold a token, and the URL of a receipt shows a person. */
const secret = ["apiSecret", "token", "oneTimePassword", "billingKey", "url"] as const

/** Texts that may hold anything, a person too: free texts, and what PortOne passes on unread. */
const unread = ["note", "searchTerm", "customData", "pgResponse", "headers", "payload", "propertyValue"] as const

/** Words of merchants, PGs and PortOne, in which anybody may be named, and what belongs to a card or to one payment. */
const written = [
  "orderName",
  "productName",
  "title",
  "channelName",
  "label",
  "bankName",
  "cardProduct",
  "bin",
  "approvalNumber",
  "receiptNumber",
  "cursor",
  "pgMessage",
  "failureReason",
  "errorMessage",
  "industry",
  "department",
  "relationship",
  "fileName",
  "color",
  "column"
] as const

/** Ids and codes: letters and digits that are made up for a thing. */
const identifiers = [
  "id",
  "uuid",
  "graphqlId",
  "storeId",
  "merchantId",
  "channelKey",
  "paymentId",
  "transactionId",
  "identityVerificationId",
  "pgTransactionId",
  "pgMerchantId",
  "code",
  "pgCode"
] as const

/** Words that are mostly a constant, such as `SHINHAN_CARD`. */
const constants = ["state", "cardCompany", "carrier", "ntsResult"] as const

const dates = ["calendarDate"] as const

/** The kind of a text. */
export type Kind =
  | (typeof personal)[number]
  | (typeof secret)[number]
  | (typeof unread)[number]
  | (typeof written)[number]
  | (typeof identifiers)[number]
  | (typeof constants)[number]
  | (typeof dates)[number]

/** The form that a text must have to stay in a file that is shared. */
export type KeptForm = "identifier" | "constant" | "date"

const keptForms: ReadonlyMap<Kind, KeptForm> = new Map<Kind, KeptForm>([
  ...identifiers.map((kind) => [kind, "identifier"] as const),
  ...constants.map((kind) => [kind, "constant"] as const),
  ...dates.map((kind) => [kind, "date"] as const)
])

/** Returns the form in which a text of this kind may stay in a file that is shared; undefined if it may not at all. */
export const keptFormOf = (kind: Kind | undefined): KeptForm | undefined =>
  kind === undefined ? undefined : keptForms.get(kind)

const ofSomebody: ReadonlySet<Kind> = new Set([...personal, ...secret])

/** Returns true if a text of this kind is a secret, or tells of a person. */
export const isOfSomebody = (kind: Kind | undefined): boolean => kind !== undefined && ofSomebody.has(kind)

/** The names of the fields of one object. */
export interface Siblings {
  readonly has: (field: string) => boolean
}

const hasAny = (siblings: Siblings, fields: ReadonlyArray<string>) => fields.some((field) => siblings.has(field))

const isPerson = (siblings: Siblings) =>
  hasAny(siblings, [
    "birthYear",
    "birthDate",
    "birthdate",
    "phoneNumber",
    "email",
    "mobilePhoneNumber",
    "identityNumber"
  ])

const isBusiness = (siblings: Siblings) =>
  hasAny(siblings, ["brn", "businessRegistrationNumber", "businessClass", "representativeName", "supplierBrn"])

const isSold = (siblings: Siblings) => hasAny(siblings, ["quantity", "unitPrice", "supplyCostAmount", "tag"])

/** The kinds of the fields whose name has one meaning everywhere. */
const byName: Readonly<Record<string, Kind>> = {
  accountHolder: "personName",
  accountNumber: "accountNumber",
  addressLine1: "street",
  addressLine2: "addressDetail",
  address: "street",
  all: "searchTerm",
  apiSecret: "apiSecret",
  approvalNumber: "approvalNumber",
  attachments: "url",
  bin: "bin",
  billingKey: "billingKey",
  birthDate: "birthDate",
  birthDay: "birthDay",
  birthMonth: "birthMonth",
  birthOrBusinessRegistrationNumber: "birthOrBusinessRegistrationNumber",
  birthYear: "birthYear",
  birthdate: "birthDate",
  body: "payload",
  brn: "businessRegistrationNumber",
  brnList: "businessRegistrationNumber",
  businessCategoryCode: "code",
  businessClass: "industry",
  businessEntityType: "industry",
  businessRegistrationNumber: "businessRegistrationNumber",
  businessStatus: "state",
  businessType: "industry",
  carrierTrackingId: "trackingNumber",
  carrierType: "carrier",
  code: "code",
  company: "carrier",
  ceoName: "personName",
  ci: "connectingInformation",
  city: "city",
  closingDate: "calendarDate",
  companyAddress: "street",
  companyName: "businessName",
  confirmationNumber: "receiptNumber",
  contactName: "personName",
  contactPhone: "phoneNumber",
  corpRegNo: "corporateRegistrationNumber",
  customData: "customData",
  customerIdentityNumber: "cashReceiptIdentity",
  customerName: "personName",
  department: "department",
  depositAccountHolder: "personName",
  depositorName: "personName",
  details: "note",
  di: "duplicationInformation",
  emailSubject: "title",
  error: "errorMessage",
  expiryMonth: "expiryMonth",
  expiryYear: "expiryYear",
  failReason: "failureReason",
  fee: "searchTerm",
  fields: "column",
  fileName: "fileName",
  first: "givenName",
  full: "personName",
  header: "headers",
  holder: "personName",
  holderName: "personName",
  holderPhoneNumber: "phoneNumber",
  invoiceNumber: "trackingNumber",
  ipAddress: "ipAddress",
  issueName: "title",
  issueNumber: "receiptNumber",
  issuer: "cardCompany",
  issuerName: "label",
  key: "label",
  ko: "bankName",
  last: "familyName",
  link: "url",
  memberCompanyConnectionFailedReason: "failureReason",
  message: "errorMessage",
  mobilePhoneNumber: "phoneNumber",
  nPayCategoryId: "code",
  nPayCategoryType: "code",
  nPayUid: "code",
  ntsApprovalNumber: "receiptNumber",
  ntsConnectionFailedReason: "failureReason",
  ntsResult: "ntsResult",
  ntsResultCode: "code",
  oid: "code",
  oneLine: "street",
  openingDate: "calendarDate",
  orderName: "orderName",
  originalNtsApprovalNumber: "receiptNumber",
  otp: "oneTimePassword",
  partnerBrn: "businessRegistrationNumber",
  partnerName: "personName",
  passwordTwoDigits: "cardPassword",
  pgCode: "pgCode",
  pgMessage: "pgMessage",
  pgRawResponse: "pgResponse",
  pgResponse: "pgResponse",
  phoneNumber: "phoneNumber",
  primary: "color",
  primaryHover: "color",
  primaryLight: "color",
  productName: "productName",
  profileKey: "id",
  province: "province",
  publisher: "cardCompany",
  reason: "note",
  receiptNumber: "receiptNumber",
  recipientBrn: "businessRegistrationNumber",
  recipientDocumentKey: "id",
  recipientName: "businessName",
  recipientRepresentativeName: "personName",
  registrantContactName: "personName",
  relationship: "relationship",
  remark: "note",
  remarks: "note",
  remitteeName: "personName",
  remitterName: "personName",
  representativeName: "personName",
  serialNumber: "receiptNumber",
  shippingAddressCity: "city",
  shippingAddressFirstname: "givenName",
  shippingAddressLastname: "familyName",
  shippingAddressPhone: "phoneNumber",
  shippingAddressState: "province",
  shippingAddressStreet: "street",
  shippingAddressZip: "zipCode",
  simplifiedTaxationTypeDate: "calendarDate",
  spec: "label",
  status: "state",
  storeBusinessRegistrationNumber: "businessRegistrationNumber",
  storeName: "title",
  string: "propertyValue",
  subjectName: "businessName",
  supplierBrn: "businessRegistrationNumber",
  supplierDocumentKey: "id",
  supplierName: "businessName",
  supplierRepresentativeName: "personName",
  tag: "label",
  tags: "label",
  partnerTags: "label",
  taxInvoiceKey: "id",
  taxOfficeCode: "code",
  taxOfficeName: "label",
  taxationType: "state",
  type: "state",
  userAgent: "userAgent",
  value: "searchTerm",
  zipCode: "zipCode",
  zipcode: "zipCode",

  // These ids have kinds of their own.
  channelKey: "channelKey",
  channelKeys: "channelKey",
  cursor: "cursor",
  customerId: "customerId",
  graphqlId: "graphqlId",
  graphqlIds: "graphqlId",
  identityVerificationId: "identityVerificationId",
  merchantId: "merchantId",
  paymentId: "paymentId",
  pgMerchantId: "pgMerchantId",
  storeId: "storeId",
  storeIds: "storeId",
  transactionId: "transactionId",
  txId: "transactionId"
}

/** The fields beside the name of a policy, a promotion or a batch, which no person has. */
const fieldsOfThings = [
  "bulkPayoutId",
  "discountPolicy",
  "fee",
  "graphqlId",
  "id",
  "isRequired",
  "partnerShareRate",
  "platformFee",
  "url"
]

/** Decides the kind of a field by the fields beside it, where its name has several meanings. */
const byNeighbours: Readonly<Record<string, (siblings: Siblings) => Kind | undefined>> = {
  identityNumber: (siblings) => (siblings.has("ipAddress") ? "identityNumber" : "cashReceiptIdentity"),
  id: (siblings) => {
    if (hasAny(siblings, ["zipcode", "birthYear", "birthDate", "identityNumber"])) return "customerId"
    if (!hasAny(siblings, ["pgTxId", "transactionId"])) return "id"
    if (hasAny(siblings, ["requestedCustomer", "verifiedCustomer"])) return "identityVerificationId"
    return siblings.has("paymentId") ? "transactionId" : "paymentId"
  },
  key: (siblings) => (siblings.has("pgProvider") ? "channelKey" : "label"),
  name: (siblings) => {
    if (siblings.has("pgProvider")) return "channelName"
    if (hasAny(siblings, ["bin", "publisher", "issuer"])) return "cardProduct"
    if (isSold(siblings)) return "productName"
    if (isBusiness(siblings)) return "businessName"
    if (isPerson(siblings) || siblings.has("zipcode")) return "personName"
    if (hasAny(siblings, ["contact", "account", "defaultContractId"])) return "businessName"
    if (siblings.has("attachedAt")) return "fileName"
    return hasAny(siblings, fieldsOfThings) ? "title" : undefined
  },
  number: (siblings) => {
    if (siblings.has("expiryMonth")) return "cardNumber"
    return hasAny(siblings, ["bin", "publisher", "issuer"]) ? "maskedCardNumber" : "accountNumber"
  },
  phoneNumber: (siblings) => (hasAny(siblings, ["mobilePhoneNumber", "ceoName"]) ? "landline" : "phoneNumber"),
  value: (siblings) => (siblings.has("key") ? "propertyValue" : "searchTerm")
}

/** The kinds by the ending of a name, which also covers fields that PortOne adds later. */
const byEnding: ReadonlyArray<readonly [RegExp, Kind]> = [
  [/secret$/i, "apiSecret"],
  [/token$/i, "token"],
  [/password/i, "cardPassword"],
  [/billingKeys?$/i, "billingKey"],
  [/urls?$/i, "url"],
  [/e-?mail$/i, "email"],
  [/phone(number)?$/i, "phoneNumber"],
  [/memo$/i, "note"],
  [/account_?number$/i, "accountNumber"],
  [/card_?number$/i, "cardNumber"],
  [/ip_?address$/i, "ipAddress"],
  [/address$/i, "street"],
  [/customerId$/i, "customerId"],
  [/graphqlIds?$/i, "graphqlId"],
  [/^pg.*(Tx|Receipt|Cancellation|Dispute|Account)Id$/, "pgTransactionId"],
  [/(^i|I)ds?$/, "id"],
  [/dates?$/i, "calendarDate"]
]

/** Returns the kind of the text in a field; undefined if it is unknown. */
export const kindOf = (field: string, siblings: Siblings): Kind | undefined =>
  (Object.hasOwn(byNeighbours, field) ? byNeighbours[field]!(siblings) : undefined) ??
  (Object.hasOwn(byName, field) ? byName[field] : undefined) ??
  byEnding.find(([ending]) => ending.test(field))?.[1]
