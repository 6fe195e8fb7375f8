/**
 * Reads the requests of merchants' pages, which have the browser SDK's own fields, and turns them into the fields of
 * PortOne's API. Fields that the emulator does not use are let through unread, as a PG alone knows them.
 */
import * as DateTime from "effect/DateTime"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Bank, Currency, EasyPayProvider } from "@effect-portone/core/generated/Shared"
import { Country, type CustomerInput, Gender, type PaymentProduct } from "@effect-portone/payments/generated/Shared"
import { omitUndefined } from "../state/OmitUndefined.ts"

const text = Schema.optional(Schema.String)
const texts = Schema.optional(Schema.Array(Schema.String))
const flag = Schema.optional(Schema.Boolean)
const amount = Schema.optional(Schema.Finite)

/** A text that says something. */
const id = Schema.String.check(Schema.isNonEmpty())

/** An amount in minor units, which the SDK calls an integer. */
const total = Schema.Int.check(Schema.isGreaterThan(0))

/** Takes the names of an enumeration, alone or after the prefix that the SDK has for it: `KRW` and `CURRENCY_KRW`. */
const named = <A extends string>(prefix: string, names: ReadonlyArray<A>) =>
  Schema.Literals([...names, ...names.map((name) => `${prefix}_${name}` as const)])

/** Returns the name without the SDK's prefix. */
const plain = <A extends string>(prefix: string, name: string): A =>
  // The name is one that `named` took, so the rest of it is of the enumeration.
  (name.startsWith(`${prefix}_`) ? name.slice(prefix.length + 1) : name) as A

const SdkCustomer = Schema.Struct({
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

const deadline = Schema.optional(Schema.Struct({ validHours: amount, dueDate: text }))

const installment = Schema.optional(
  Schema.Struct({
    monthOption: Schema.optional(
      Schema.Struct({ fixedMonth: amount, availableMonthList: Schema.optional(Schema.Array(Schema.Finite)) })
    )
  })
)

/** The fields of every request. */
const common = {
  storeId: id,
  channelKey: text,
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
  taxFreeAmount: amount,
  vatAmount: amount,
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
export const payMethods = [
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

export type PayMethod = (typeof payMethods)[number]

/** The request of `requestPayment`. */
export const PaymentRequest = Schema.Struct({
  ...common,
  ...order,
  channelGroupId: text,
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
  displayAmount: amount,
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

/** Reads a request, or says what is wrong with it. */
export const read = <A>(schema: Schema.Codec<A, unknown>, request: unknown): Result.Result<A, string> =>
  Result.mapError(Schema.decodeUnknownResult(schema)(request), (error) => error.message)

/** Returns a currency without the SDK's older prefix. */
export const currencyOf = (currency: string): Currency => plain("CURRENCY", currency)

/** Returns the data of a request as PortOne keeps it: a text as it is, and anything else as JSON. */
export const customDataOf = (data: Schema.Json | undefined): string | undefined =>
  data === undefined || typeof data === "string" ? data : JSON.stringify(data)

/** Returns the name of an easy pay as the API has it, if the API has one. */
export const easyPayProviderOf = (provider: string | undefined): EasyPayProvider | undefined => {
  if (provider === undefined) return undefined
  const name = plain<string>("EASY_PAY_PROVIDER", provider)
  return EasyPayProvider.literals.find((one) => one === (name === "GCASH" ? "G_CASH" : name))
}

/** Banks whose names at the SDK are not those at the API with `_BANK` behind. */
const otherBanks: Readonly<Record<string, Bank>> = {
  KOREA_DEVELOPMENT_BANK: "KDB",
  INDUSTRIAL_BANK_OF_KOREA: "IBK",
  NH_NONGHYUP_BANK: "NONGHYUP",
  EXPORT_IMPORT_BANK_OF_KOREA: "KEXIM",
  SC_BANK_KOREA: "STANDARD_CHARTERED",
  CITI_BANK_KOREA: "CITI",
  GWANGJU_BANK: "KWANGJU",
  SAVINGS_BANK_KOREA: "SAVINGS_BANK",
  EPOST: "POST"
}

/** Returns the name of a bank as the API has it, if the API has one. */
export const bankOf = (bank: string | undefined): Bank | undefined => {
  if (bank === undefined) return undefined
  const known = (name: string) => Bank.literals.find((one) => one === name)
  const name = bank.startsWith("BANK_") && bank !== "BANK_OF_KOREA" && bank !== "BANK_OF_CHINA" ? bank.slice(5) : bank
  return otherBanks[name] ?? known(name) ?? known(name.replace(/_BANK$/, ""))
}

/** Returns the type of what is sold as the API has it. */
export const productTypeOf = (type: string | undefined): "PHYSICAL" | "DIGITAL" | undefined =>
  type === undefined ? undefined : type.endsWith("REAL") ? "PHYSICAL" : "DIGITAL"

/** Returns the lines of an order as the API has them. */
export const productsOf = (products: PaymentRequest["products"]): ReadonlyArray<PaymentProduct> | undefined =>
  products?.map((product) => omitUndefined(product))

/** Returns a country without the SDK's prefix. */
export const countryOf = (country: string | undefined): Country | undefined =>
  country === undefined ? undefined : plain("COUNTRY", country)

/** Returns the customer as the API has one. */
export const customerOf = (customer: typeof SdkCustomer.Type | undefined): CustomerInput | undefined => {
  if (customer === undefined) return undefined
  const { address, birthDay, birthMonth, birthYear, email, firstName, fullName, gender, lastName } = customer
  const full = nameOf({ fullName, firstName, lastName })
  return {
    id: customer.customerId,
    name: full === undefined ? undefined : { full },
    email,
    phoneNumber: customer.phoneNumber,
    zipcode: customer.zipcode,
    birthYear,
    birthMonth,
    birthDay,
    gender: genderOf(gender),
    address: address && {
      addressLine1: address.addressLine1,
      addressLine2: address.addressLine2,
      city: address.city,
      province: address.province,
      country: Country.literals.find((one) => one === countryOf(address.country))
    }
  }
}

/** Returns the gender without the SDK's prefix. */
export const genderOf = (gender: string | undefined): Gender | undefined =>
  gender === undefined ? undefined : plain("GENDER", gender)

/** Returns the name in one, for which the SDK puts the family name first. */
export const nameOf = ({
  firstName,
  fullName,
  lastName
}: Pick<typeof SdkCustomer.Type, "fullName" | "firstName" | "lastName">): string | undefined =>
  fullName ?? (firstName === undefined || lastName === undefined ? undefined : `${lastName} ${firstName}`)

const seoul = "+09:00"

/**
 * Returns the end of a deadline: hours from now, or a date in Seoul in one of the SDK's four forms. A date without a
 * time ends with its day. Undefined for a text of none of these forms.
 */
export const endOfDeadline = (
  { dueDate, validHours }: { readonly dueDate?: string | undefined; readonly validHours?: number | undefined },
  now: DateTime.Utc
): DateTime.Utc | undefined => {
  if (validHours !== undefined) return DateTime.add(now, { hours: validHours })
  const [, year, month, day, time] =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[ T]?(\d{2}:?\d{2}:?\d{2}))?$/.exec(dueDate?.trim() ?? "") ?? []
  if (year === undefined) return undefined
  const clock = (time ?? "235959").replaceAll(":", "").replace(/(\d{2})(\d{2})(\d{2})/, "$1:$2:$3")
  const millis = Date.parse(`${year}-${month}-${day}T${clock}${seoul}`)
  return Number.isNaN(millis) ? undefined : DateTime.makeUnsafe(millis)
}
