/**
 * Reads the requests of merchants' pages, which have the browser SDK's own fields. Fields that the emulator does not
 * use are let through unread, as a PG alone knows them.
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import { Currency } from "@effect-portone/core/generated/Shared"
import { Country, Gender } from "@effect-portone/payments/generated/Shared"

const text = Schema.optional(Schema.String)
const texts = Schema.optional(Schema.Array(Schema.String))
const flag = Schema.optional(Schema.Boolean)
const hours = Schema.optional(Schema.Finite)

/** A part of an amount, in minor units as well. */
const part = Schema.optional(Schema.Int)

const months = Schema.optional(Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)))

/** A text that says something. */
const id = Schema.String.check(Schema.isNonEmpty())

/** An amount in minor units, which the SDK calls an integer. */
const total = Schema.Int.check(Schema.isGreaterThan(0))

/** Takes the names of an enumeration, alone or after the prefix that the SDK has for it: `KRW` and `CURRENCY_KRW`. */
const named = <A extends string>(prefix: string, names: ReadonlyArray<A>) =>
  Schema.Literals([...names, ...names.map((name) => `${prefix}_${name}` as const)])

/** The buyer, as the SDK names one. */
export const SdkCustomer = Schema.Struct({
  customerId: text,
  fullName: text,
  firstName: text,
  lastName: text,
  phoneNumber: text,
  email: text,
  address: Schema.optional(
    Schema.Struct({
      country: text,
      addressLine1: Schema.String,
      addressLine2: Schema.String,
      city: text,
      province: text
    })
  ),
  zipcode: text,
  gender: Schema.optional(named("GENDER", Gender.literals)),
  birthYear: text,
  birthMonth: text,
  birthDay: text
})

const WindowType = Schema.optional(Schema.Literals(["IFRAME", "POPUP", "REDIRECTION", "UI"]))

const deadline = Schema.optional(Schema.Struct({ validHours: hours, dueDate: text }))

const installment = Schema.optional(
  Schema.Struct({
    monthOption: Schema.optional(
      Schema.Struct({ fixedMonth: months, availableMonthList: Schema.optional(Schema.Array(Schema.Finite)) })
    )
  })
)

/** The fields of every request. */
const common = {
  storeId: id,
  channelKey: Schema.optional(id),
  customer: Schema.optional(SdkCustomer),
  windowType: Schema.optional(Schema.Struct({ pc: WindowType, mobile: WindowType })),
  redirectUrl: text,
  forceRedirect: flag,
  noticeUrls: texts,
  locale: text,
  // The SDK takes an object, for an identity verification a text, and PortOne keeps a text.
  customData: Schema.optional(Schema.Json),
  appScheme: text
}

const productType = Schema.optional(named("PRODUCT_TYPE", ["REAL", "DIGITAL"]))

const easyPay = Schema.optional(
  Schema.Struct({ easyPayProvider: text, availablePayMethods: texts, installment, cashReceiptType: text })
)

const currency = named("CURRENCY", Currency.literals)

/** The fields of an order. */
const order = {
  paymentId: id,
  orderName: id,
  totalAmount: total,
  currency,
  taxFreeAmount: part,
  vatAmount: part,
  isCulturalExpense: flag,
  productType,
  products: Schema.optional(
    Schema.Array(
      Schema.Struct({
        id: Schema.String,
        name: Schema.String,
        code: text,
        amount: Schema.Int,
        quantity: Schema.Int,
        tag: text,
        link: text
      })
    )
  ),
  country: Schema.optional(named("COUNTRY", Country.literals)),
  confirmUrl: text
}

/** The ways to pay, by the SDK's names. */
const payMethods = [
  "CARD",
  "VIRTUAL_ACCOUNT",
  "TRANSFER",
  "MOBILE",
  "GIFT_CERTIFICATE",
  "EASY_PAY",
  "PAYPAL",
  "ALIPAY",
  "CONVENIENCE_STORE",
  "ALIPAY_PLUS"
] as const

/** The request of `requestPayment`. */
export const PaymentRequest = Schema.Struct({
  ...common,
  ...order,
  channelGroupId: Schema.optional(id),
  payMethod: Schema.Literals(payMethods),
  isEscrow: flag,
  promotionId: text,
  promotionIds: texts,
  card: Schema.optional(Schema.Struct({ cardCompany: text, installment, useCardPoint: flag })),
  virtualAccount: Schema.optional(
    Schema.Struct({
      cashReceiptType: text,
      customerIdentifier: text,
      fixedOption: Schema.optional(Schema.Struct({ pgAccountId: text, accountNumber: text })),
      bankCode: text,
      accountExpiry: deadline,
      availableBanks: texts
    })
  ),
  transfer: Schema.optional(Schema.Struct({ bankCode: text })),
  mobile: Schema.optional(Schema.Struct({ carrier: text, avaliableCarriers: texts })),
  giftCertificate: Schema.optional(Schema.Struct({ giftCertificateType: text })),
  easyPay,
  alipayPlus: Schema.optional(Schema.Struct({ easyPayProvider: text })),
  convenienceStore: Schema.optional(Schema.Struct({ paymentDeadline: deadline }))
})

export type PaymentRequest = typeof PaymentRequest.Type

/** The request of `requestIssueBillingKey`, and of the buttons that `loadIssueBillingKeyUI` makes. */
export const IssueBillingKeyRequest = Schema.Struct({
  ...common,
  channelKey: id,
  billingKeyMethod: Schema.optional(Schema.Literals(["CARD", "MOBILE", "EASY_PAY", "PAYPAL"])),
  issueName: text,
  issueId: text,
  displayAmount: part,
  currency: Schema.optional(currency),
  productType,
  mobile: Schema.optional(Schema.Struct({ carrier: text, avaliableCarriers: texts })),
  easyPay
})

export type IssueBillingKeyRequest = typeof IssueBillingKeyRequest.Type

/** The request of `requestIssueBillingKeyAndPay`. */
export const IssueBillingKeyAndPayRequest = Schema.Struct({
  ...common,
  ...order,
  channelKey: id,
  billingKeyAndPayMethod: Schema.Literals(["MOBILE"]),
  mobile: Schema.optional(Schema.Struct({ carrier: text, avaliableCarriers: texts }))
})

export type IssueBillingKeyAndPayRequest = typeof IssueBillingKeyAndPayRequest.Type

/** The request of `requestIdentityVerification`. */
export const IdentityVerificationRequest = Schema.Struct({ ...common, channelKey: id, identityVerificationId: id })

export type IdentityVerificationRequest = typeof IdentityVerificationRequest.Type

const format = SchemaIssue.makeFormatterStandardSchemaV1()

/** Says what is wrong with a request in a line: the first field that is, and how many more there are. */
const problemOf = (error: Schema.SchemaError): string => {
  const [first, ...others] = format(error.issue).issues
  const field = (first?.path ?? []).map((part) => String(typeof part === "object" ? part.key : part)).join(".")
  const problem = first?.message === "Missing key" ? `${field} is required` : `${field}: ${first?.message ?? ""}`
  return others.length === 0 ? problem : `${problem}; and ${others.length} more`
}

/** Reads a request, or says what is wrong with it. */
export const read = <A>(schema: Schema.Codec<A, unknown>, request: unknown): Result.Result<A, string> =>
  Result.mapError(Schema.decodeUnknownResult(schema)(request, { errors: "all" }), problemOf)
