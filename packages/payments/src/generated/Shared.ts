/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import * as DocumentedError from "@effect-portone/core/DocumentedError"
import * as Wire from "@effect-portone/core/Wire"

/**
 * An address that is known on one line only.
 *
 * @category answers
 * @since 0.1.0
 */
export interface OneLineAddress {
  /** Which case of the union it is. */
  readonly type: "ONE_LINE"
  /** The whole address on one line. */
  readonly oneLine: string
}

/**
 * An address that is known on one line only.
 *
 * @category answers
 * @since 0.1.0
 */
export const OneLineAddress: Schema.Codec<OneLineAddress> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("ONE_LINE"),
    oneLine: Schema.String
  })
)

/**
 * A country, by its ISO 3166-1 alpha-2 code.
 *
 * @category enums
 * @since 0.1.0
 */
export type Country =
  | "AD"
  | "AE"
  | "AF"
  | "AG"
  | "AI"
  | "AL"
  | "AM"
  | "AO"
  | "AQ"
  | "AR"
  | "AS"
  | "AT"
  | "AU"
  | "AW"
  | "AX"
  | "AZ"
  | "BA"
  | "BB"
  | "BD"
  | "BE"
  | "BF"
  | "BG"
  | "BH"
  | "BI"
  | "BJ"
  | "BL"
  | "BM"
  | "BN"
  | "BO"
  | "BQ"
  | "BR"
  | "BS"
  | "BT"
  | "BV"
  | "BW"
  | "BY"
  | "BZ"
  | "CA"
  | "CC"
  | "CD"
  | "CF"
  | "CG"
  | "CH"
  | "CI"
  | "CK"
  | "CL"
  | "CM"
  | "CN"
  | "CO"
  | "CR"
  | "CU"
  | "CV"
  | "CW"
  | "CX"
  | "CY"
  | "CZ"
  | "DE"
  | "DJ"
  | "DK"
  | "DM"
  | "DO"
  | "DZ"
  | "EC"
  | "EE"
  | "EG"
  | "EH"
  | "ER"
  | "ES"
  | "ET"
  | "FI"
  | "FJ"
  | "FK"
  | "FM"
  | "FO"
  | "FR"
  | "GA"
  | "GB"
  | "GD"
  | "GE"
  | "GF"
  | "GG"
  | "GH"
  | "GI"
  | "GL"
  | "GM"
  | "GN"
  | "GP"
  | "GQ"
  | "GR"
  | "GS"
  | "GT"
  | "GU"
  | "GW"
  | "GY"
  | "HK"
  | "HM"
  | "HN"
  | "HR"
  | "HT"
  | "HU"
  | "ID"
  | "IE"
  | "IL"
  | "IM"
  | "IN"
  | "IO"
  | "IQ"
  | "IR"
  | "IS"
  | "IT"
  | "JE"
  | "JM"
  | "JO"
  | "JP"
  | "KE"
  | "KG"
  | "KH"
  | "KI"
  | "KM"
  | "KN"
  | "KP"
  | "KR"
  | "KW"
  | "KY"
  | "KZ"
  | "LA"
  | "LB"
  | "LC"
  | "LI"
  | "LK"
  | "LR"
  | "LS"
  | "LT"
  | "LU"
  | "LV"
  | "LY"
  | "MA"
  | "MC"
  | "MD"
  | "ME"
  | "MF"
  | "MG"
  | "MH"
  | "MK"
  | "ML"
  | "MM"
  | "MN"
  | "MO"
  | "MP"
  | "MQ"
  | "MR"
  | "MS"
  | "MT"
  | "MU"
  | "MV"
  | "MW"
  | "MX"
  | "MY"
  | "MZ"
  | "NA"
  | "NC"
  | "NE"
  | "NF"
  | "NG"
  | "NI"
  | "NL"
  | "NO"
  | "NP"
  | "NR"
  | "NU"
  | "NZ"
  | "OM"
  | "PA"
  | "PE"
  | "PF"
  | "PG"
  | "PH"
  | "PK"
  | "PL"
  | "PM"
  | "PN"
  | "PR"
  | "PS"
  | "PT"
  | "PW"
  | "PY"
  | "QA"
  | "RE"
  | "RO"
  | "RS"
  | "RU"
  | "RW"
  | "SA"
  | "SB"
  | "SC"
  | "SD"
  | "SE"
  | "SG"
  | "SH"
  | "SI"
  | "SJ"
  | "SK"
  | "SL"
  | "SM"
  | "SN"
  | "SO"
  | "SR"
  | "SS"
  | "ST"
  | "SV"
  | "SX"
  | "SY"
  | "SZ"
  | "TC"
  | "TD"
  | "TF"
  | "TG"
  | "TH"
  | "TJ"
  | "TK"
  | "TL"
  | "TM"
  | "TN"
  | "TO"
  | "TR"
  | "TT"
  | "TV"
  | "TW"
  | "TZ"
  | "UA"
  | "UG"
  | "UM"
  | "US"
  | "UY"
  | "UZ"
  | "VA"
  | "VC"
  | "VE"
  | "VG"
  | "VI"
  | "VN"
  | "VU"
  | "WF"
  | "WS"
  | "YE"
  | "YT"
  | "ZA"
  | "ZM"
  | "ZW"

/**
 * A country, by its ISO 3166-1 alpha-2 code.
 *
 * @category enums
 * @since 0.1.0
 */
export const Country: Wire.Enum<Country> = Wire.closedEnum([
  "AD",
  "AE",
  "AF",
  "AG",
  "AI",
  "AL",
  "AM",
  "AO",
  "AQ",
  "AR",
  "AS",
  "AT",
  "AU",
  "AW",
  "AX",
  "AZ",
  "BA",
  "BB",
  "BD",
  "BE",
  "BF",
  "BG",
  "BH",
  "BI",
  "BJ",
  "BL",
  "BM",
  "BN",
  "BO",
  "BQ",
  "BR",
  "BS",
  "BT",
  "BV",
  "BW",
  "BY",
  "BZ",
  "CA",
  "CC",
  "CD",
  "CF",
  "CG",
  "CH",
  "CI",
  "CK",
  "CL",
  "CM",
  "CN",
  "CO",
  "CR",
  "CU",
  "CV",
  "CW",
  "CX",
  "CY",
  "CZ",
  "DE",
  "DJ",
  "DK",
  "DM",
  "DO",
  "DZ",
  "EC",
  "EE",
  "EG",
  "EH",
  "ER",
  "ES",
  "ET",
  "FI",
  "FJ",
  "FK",
  "FM",
  "FO",
  "FR",
  "GA",
  "GB",
  "GD",
  "GE",
  "GF",
  "GG",
  "GH",
  "GI",
  "GL",
  "GM",
  "GN",
  "GP",
  "GQ",
  "GR",
  "GS",
  "GT",
  "GU",
  "GW",
  "GY",
  "HK",
  "HM",
  "HN",
  "HR",
  "HT",
  "HU",
  "ID",
  "IE",
  "IL",
  "IM",
  "IN",
  "IO",
  "IQ",
  "IR",
  "IS",
  "IT",
  "JE",
  "JM",
  "JO",
  "JP",
  "KE",
  "KG",
  "KH",
  "KI",
  "KM",
  "KN",
  "KP",
  "KR",
  "KW",
  "KY",
  "KZ",
  "LA",
  "LB",
  "LC",
  "LI",
  "LK",
  "LR",
  "LS",
  "LT",
  "LU",
  "LV",
  "LY",
  "MA",
  "MC",
  "MD",
  "ME",
  "MF",
  "MG",
  "MH",
  "MK",
  "ML",
  "MM",
  "MN",
  "MO",
  "MP",
  "MQ",
  "MR",
  "MS",
  "MT",
  "MU",
  "MV",
  "MW",
  "MX",
  "MY",
  "MZ",
  "NA",
  "NC",
  "NE",
  "NF",
  "NG",
  "NI",
  "NL",
  "NO",
  "NP",
  "NR",
  "NU",
  "NZ",
  "OM",
  "PA",
  "PE",
  "PF",
  "PG",
  "PH",
  "PK",
  "PL",
  "PM",
  "PN",
  "PR",
  "PS",
  "PT",
  "PW",
  "PY",
  "QA",
  "RE",
  "RO",
  "RS",
  "RU",
  "RW",
  "SA",
  "SB",
  "SC",
  "SD",
  "SE",
  "SG",
  "SH",
  "SI",
  "SJ",
  "SK",
  "SL",
  "SM",
  "SN",
  "SO",
  "SR",
  "SS",
  "ST",
  "SV",
  "SX",
  "SY",
  "SZ",
  "TC",
  "TD",
  "TF",
  "TG",
  "TH",
  "TJ",
  "TK",
  "TL",
  "TM",
  "TN",
  "TO",
  "TR",
  "TT",
  "TV",
  "TW",
  "TZ",
  "UA",
  "UG",
  "UM",
  "US",
  "UY",
  "UZ",
  "VA",
  "VC",
  "VE",
  "VG",
  "VI",
  "VN",
  "VU",
  "WF",
  "WS",
  "YE",
  "YT",
  "ZA",
  "ZM",
  "ZW"
])

/**
 * An address in parts, and the same on one line.
 *
 * @category answers
 * @since 0.1.0
 */
export interface SeparatedAddress {
  /** Which case of the union it is. */
  readonly type: "SEPARATED"
  /** The whole address on one line. */
  readonly oneLine: string
  /** The first line of the detailed address. */
  readonly addressLine1: string
  /** The second line of the detailed address. */
  readonly addressLine2: string
  /** City, county or district. */
  readonly city?: string
  /** Province or state. */
  readonly province?: string
  /** The country. */
  readonly country?: Wire.Open<Country>
}

/**
 * An address in parts, and the same on one line.
 *
 * @category answers
 * @since 0.1.0
 */
export const SeparatedAddress: Schema.Codec<SeparatedAddress> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("SEPARATED"),
    oneLine: Schema.String,
    addressLine1: Schema.String,
    addressLine2: Schema.String,
    city: Schema.optionalKey(Schema.String),
    province: Schema.optionalKey(Schema.String),
    country: Schema.optionalKey(Wire.openEnum(Country))
  })
)

/**
 * An address: on one line, and in parts too where the parts are known; `oneLine` is always there.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "ONE_LINE")`, or use
 * `Address.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type Address = OneLineAddress | SeparatedAddress | Wire.Unrecognized<"type">

/**
 * An address: on one line, and in parts too where the parts are known; `oneLine` is always there.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "ONE_LINE")`, or use
 * `Address.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const Address: Wire.OpenUnion<Address, AddressEncoded, "type"> = Wire.openUnion("type", {
  ONE_LINE: OneLineAddress,
  SEPARATED: SeparatedAddress
})

/**
 * The billing key has been deleted. Forget it, and have the customer register a new one.
 *
 * `BILLING_KEY_ALREADY_DELETED`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class BillingKeyAlreadyDeletedError extends DocumentedError.make<
  BillingKeyAlreadyDeletedError,
  {},
  BillingKeyAlreadyDeletedErrorEncoded
>()("BillingKeyAlreadyDeletedError", {
  type: "BILLING_KEY_ALREADY_DELETED",
  status: 409,
  summary: "The billing key has been deleted. Forget it, and have the customer register a new one."
}) {}

/**
 * There is no such billing key. Check the key and the store it was issued in.
 *
 * `BILLING_KEY_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class BillingKeyNotFoundError extends DocumentedError.make<
  BillingKeyNotFoundError,
  {},
  BillingKeyNotFoundErrorEncoded
>()("BillingKeyNotFoundError", {
  type: "BILLING_KEY_NOT_FOUND",
  status: 404,
  summary: "There is no such billing key. Check the key and the store it was issued in."
}) {}

/**
 * A card's network: a local one or an international brand.
 *
 * @category enums
 * @since 0.1.0
 */
export type CardBrand = "LOCAL" | "MASTER" | "UNIONPAY" | "VISA" | "JCB" | "AMEX" | "DINERS"

/**
 * A card's network: a local one or an international brand.
 *
 * @category enums
 * @since 0.1.0
 */
export const CardBrand: Wire.Enum<CardBrand> = Wire.closedEnum([
  "LOCAL",
  "MASTER",
  "UNIONPAY",
  "VISA",
  "JCB",
  "AMEX",
  "DINERS"
])

/**
 * How a card was issued: as a credit, debit or gift card.
 *
 * @category enums
 * @since 0.1.0
 */
export type CardType = "CREDIT" | "DEBIT" | "GIFT"

/**
 * How a card was issued: as a credit, debit or gift card.
 *
 * @category enums
 * @since 0.1.0
 */
export const CardType: Wire.Enum<CardType> = Wire.closedEnum(["CREDIT", "DEBIT", "GIFT"])

/**
 * Whether a card belongs to a person or a company.
 *
 * @category enums
 * @since 0.1.0
 */
export type CardOwnerType = "PERSONAL" | "CORPORATE"

/**
 * Whether a card belongs to a person or a company.
 *
 * @category enums
 * @since 0.1.0
 */
export const CardOwnerType: Wire.Enum<CardOwnerType> = Wire.closedEnum(["PERSONAL", "CORPORATE"])

/**
 * A card, as far as the PG tells about it.
 *
 * @category answers
 * @since 0.1.0
 */
export interface Card {
  /** The code of the company that publishes the card. */
  readonly publisher?: string
  /** The code of the company that issued the card; some PGs give none. */
  readonly issuer?: string
  /** The card's network. */
  readonly brand?: Wire.Open<CardBrand>
  /** How the card was issued. */
  readonly type?: Wire.Open<CardType>
  /** Whether the card belongs to a person or a company. */
  readonly ownerType?: Wire.Open<CardOwnerType>
  /** The first 6 or 8 digits of the card number. */
  readonly bin?: string
  /** The card's product name. */
  readonly name?: string
  /** The card number, masked. */
  readonly number?: string
}

/**
 * A card, as far as the PG tells about it.
 *
 * @category answers
 * @since 0.1.0
 */
export const Card: Schema.Codec<Card> = Wire.lazy(() =>
  Schema.Struct({
    publisher: Schema.optionalKey(Schema.String),
    issuer: Schema.optionalKey(Schema.String),
    brand: Schema.optionalKey(Wire.openEnum(CardBrand)),
    type: Schema.optionalKey(Wire.openEnum(CardType)),
    ownerType: Schema.optionalKey(Wire.openEnum(CardOwnerType)),
    bin: Schema.optionalKey(Schema.String),
    name: Schema.optionalKey(Schema.String),
    number: Schema.optionalKey(Schema.String)
  })
)

/**
 * A card's number and what proves that its holder is using it.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CardCredential {
  /** The card number, digits only. */
  readonly number: string
  /** The year the card expires in, two digits. */
  readonly expiryYear: string
  /** The month the card expires in, two digits. */
  readonly expiryMonth: string
  /** The holder's birth date as yyMMdd, or a company's ten-digit registration number. */
  readonly birthOrBusinessRegistrationNumber?: string | undefined
  /** The first two digits of the card's password. */
  readonly passwordTwoDigits?: string | undefined
}

/**
 * A card's number and what proves that its holder is using it.
 *
 * @category requests
 * @since 0.1.0
 */
export const CardCredential: Schema.Codec<CardCredential> = Wire.lazy(() =>
  Schema.Struct({
    number: Schema.String,
    expiryYear: Schema.String,
    expiryMonth: Schema.String,
    birthOrBusinessRegistrationNumber: Schema.optional(Schema.String),
    passwordTwoDigits: Schema.optional(Schema.String)
  })
)

/**
 * What a cash receipt is asked for: income deduction, business expenses, or none at all.
 *
 * @category enums
 * @since 0.1.0
 */
export type CashReceiptInputType = "PERSONAL" | "CORPORATE" | "NO_RECEIPT"

/**
 * What a cash receipt is asked for: income deduction, business expenses, or none at all.
 *
 * @category enums
 * @since 0.1.0
 */
export const CashReceiptInputType: Wire.Enum<CashReceiptInputType> = Wire.closedEnum([
  "PERSONAL",
  "CORPORATE",
  "NO_RECEIPT"
])

/**
 * The cash receipt that a payment asks for.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CashReceiptInput {
  /** What the receipt is for. */
  readonly type: CashReceiptInputType
  /** What identifies the customer to the tax office; leave out with `NO_RECEIPT`. */
  readonly customerIdentityNumber?: string | undefined
}

/**
 * The cash receipt that a payment asks for.
 *
 * @category requests
 * @since 0.1.0
 */
export const CashReceiptInput: Schema.Codec<CashReceiptInput> = Wire.lazy(() =>
  Schema.Struct({
    type: CashReceiptInputType,
    customerIdentityNumber: Schema.optional(Schema.String)
  })
)

/**
 * What a cash receipt is for: a person's income deduction or a company's expenses.
 *
 * @category enums
 * @since 0.1.0
 */
export type CashReceiptType = "PERSONAL" | "CORPORATE"

/**
 * What a cash receipt is for: a person's income deduction or a company's expenses.
 *
 * @category enums
 * @since 0.1.0
 */
export const CashReceiptType: Wire.Enum<CashReceiptType> = Wire.closedEnum(["PERSONAL", "CORPORATE"])

/**
 * A channel group in short: the channels among which smart routing chooses.
 *
 * @category answers
 * @since 0.1.0
 */
export interface ChannelGroupSummary {
  /** The channel group's id. */
  readonly id: string
  /** The name. */
  readonly name: string
  /** Whether it is a group of test channels. */
  readonly isForTest: boolean
}

/**
 * A channel group in short: the channels among which smart routing chooses.
 *
 * @category answers
 * @since 0.1.0
 */
export const ChannelGroupSummary: Schema.Codec<ChannelGroupSummary> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    name: Schema.String,
    isForTest: Schema.Boolean
  })
)

/**
 * There is no such channel. Check the channel key or group id, and that it belongs to this store.
 *
 * `CHANNEL_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class ChannelNotFoundError extends DocumentedError.make<ChannelNotFoundError, {}, ChannelNotFoundErrorEncoded>()(
  "ChannelNotFoundError",
  {
    type: "CHANNEL_NOT_FOUND",
    status: 404,
    summary: "There is no such channel. Check the channel key or group id, and that it belongs to this store."
  }
) {}

/**
 * A payment method of the hosted checkout page.
 *
 * @category enums
 * @since 0.1.0
 */
export type CheckoutPaymentMethod =
  | "CARD_KR"
  | "N_PAY"
  | "KAKAO_PAY"
  | "TOSS_PAY"
  | "CARD_INTERNATIONAL"
  | "PAY_PAL"
  | "UNION_PAY"
  | "ALIPAY_CN"
  | "ALIPAY_HK"
  | "TRUE_MONEY"
  | "DANA"
  | "TOUCH_N_GO"
  | "G_CASH"
  | "WE_CHAT_PAY"
  | "KLARNA"
  | "E_CONTEXT"
  | "GRAB_PAY_MY"
  | "GRAB_PAY_SG"
  | "SHOPEE_PAY_TH"
  | "PAY_PAY"
  | "BPI"
  | "RABBIT_LINE_PAY"
  | "CONVENIENCE_STORE_JP"
  | "AMAZON_PAY"
  | "RAKUTEN_PAY"
  | "D_BARAI"
  | "AU_PAY"
  | "MERPAY"

/**
 * A payment method of the hosted checkout page.
 *
 * @category enums
 * @since 0.1.0
 */
export const CheckoutPaymentMethod: Wire.Enum<CheckoutPaymentMethod> = Wire.closedEnum([
  "CARD_KR",
  "N_PAY",
  "KAKAO_PAY",
  "TOSS_PAY",
  "CARD_INTERNATIONAL",
  "PAY_PAL",
  "UNION_PAY",
  "ALIPAY_CN",
  "ALIPAY_HK",
  "TRUE_MONEY",
  "DANA",
  "TOUCH_N_GO",
  "G_CASH",
  "WE_CHAT_PAY",
  "KLARNA",
  "E_CONTEXT",
  "GRAB_PAY_MY",
  "GRAB_PAY_SG",
  "SHOPEE_PAY_TH",
  "PAY_PAY",
  "BPI",
  "RABBIT_LINE_PAY",
  "CONVENIENCE_STORE_JP",
  "AMAZON_PAY",
  "RAKUTEN_PAY",
  "D_BARAI",
  "AU_PAY",
  "MERPAY"
])

/**
 * A person's gender.
 *
 * @category enums
 * @since 0.1.0
 */
export type Gender = "MALE" | "FEMALE" | "OTHER"

/**
 * A person's gender.
 *
 * @category enums
 * @since 0.1.0
 */
export const Gender: Wire.Enum<Gender> = Wire.closedEnum(["MALE", "FEMALE", "OTHER"])

/**
 * The customer of a payment or billing key, as far as it is known.
 *
 * @category answers
 * @since 0.1.0
 */
export interface Customer {
  /** The customer's id, which the merchant chose. */
  readonly id?: string
  /** The name. */
  readonly name?: string
  /** Year of birth. */
  readonly birthYear?: string
  /** Month of birth. */
  readonly birthMonth?: string
  /** Day of birth. */
  readonly birthDay?: string
  /** The gender. */
  readonly gender?: Wire.Open<Gender>
  /** The e-mail address. */
  readonly email?: string
  /** The phone number. */
  readonly phoneNumber?: string
  /** The customer's address. */
  readonly address?: Address
  /** The postcode. */
  readonly zipcode?: string
}

/**
 * The customer of a payment or billing key, as far as it is known.
 *
 * @category answers
 * @since 0.1.0
 */
export const Customer: Schema.Codec<Customer, CustomerEncoded> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.optionalKey(Schema.String),
    name: Schema.optionalKey(Schema.String),
    birthYear: Schema.optionalKey(Schema.String),
    birthMonth: Schema.optionalKey(Schema.String),
    birthDay: Schema.optionalKey(Schema.String),
    gender: Schema.optionalKey(Wire.openEnum(Gender)),
    email: Schema.optionalKey(Schema.String),
    phoneNumber: Schema.optionalKey(Schema.String),
    address: Schema.optionalKey(Address),
    zipcode: Schema.optionalKey(Schema.String)
  })
)

/**
 * A customer's name in two parts.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CustomerSeparatedName {
  /** The given name. */
  readonly first: string
  /** The family name. */
  readonly last: string
}

/**
 * A customer's name in two parts.
 *
 * @category requests
 * @since 0.1.0
 */
export const CustomerSeparatedName: Schema.Codec<CustomerSeparatedName> = Wire.lazy(() =>
  Schema.Struct({
    first: Schema.String,
    last: Schema.String
  })
)

/**
 * A customer's name: exactly one of the full name or its two parts.
 *
 * @category requests
 * @since 0.1.0
 */
export type CustomerNameInput =
  | {
      /** The name in one piece; set this or `separated`, not both. */
      readonly full: string
      readonly separated?: undefined
    }
  | {
      readonly full?: undefined
      /** The name in two parts; set this or `full`, not both. */
      readonly separated: CustomerSeparatedName
    }

/**
 * A customer's name: exactly one of the full name or its two parts.
 *
 * @category requests
 * @since 0.1.0
 */
export const CustomerNameInput: Schema.Codec<CustomerNameInput> = Wire.lazy(() =>
  Wire.alternatives(
    Schema.Struct({
      full: Schema.optional(Schema.String),
      separated: Schema.optional(CustomerSeparatedName)
    }),
    { fields: ["full", "separated"], required: true }
  )
)

/**
 * An address in parts, as a request gives it.
 *
 * @category requests
 * @since 0.1.0
 */
export interface SeparatedAddressInput {
  /** The first line of the detailed address. */
  readonly addressLine1: string
  /** The second line of the detailed address. */
  readonly addressLine2: string
  /** City, county or district. */
  readonly city?: string | undefined
  /** Province or state. */
  readonly province?: string | undefined
  /** The country. */
  readonly country?: Country | undefined
}

/**
 * An address in parts, as a request gives it.
 *
 * @category requests
 * @since 0.1.0
 */
export const SeparatedAddressInput: Schema.Codec<SeparatedAddressInput> = Wire.lazy(() =>
  Schema.Struct({
    addressLine1: Schema.String,
    addressLine2: Schema.String,
    city: Schema.optional(Schema.String),
    province: Schema.optional(Schema.String),
    country: Schema.optional(Country)
  })
)

/**
 * The customer, as a request gives it.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CustomerInput {
  /** The customer's id, which the merchant chose. */
  readonly id?: string | undefined
  /** The name. */
  readonly name?: CustomerNameInput | undefined
  /** Year of birth. */
  readonly birthYear?: string | undefined
  /** Month of birth. */
  readonly birthMonth?: string | undefined
  /** Day of birth. */
  readonly birthDay?: string | undefined
  /** The country. */
  readonly country?: Country | undefined
  /** The gender. */
  readonly gender?: Gender | undefined
  /** The e-mail address. */
  readonly email?: string | undefined
  /** The phone number. */
  readonly phoneNumber?: string | undefined
  /** The customer's address, in parts. */
  readonly address?: SeparatedAddressInput | undefined
  /** The postcode. */
  readonly zipcode?: string | undefined
  /** Business registration number. */
  readonly businessRegistrationNumber?: string | undefined
}

/**
 * The customer, as a request gives it.
 *
 * @category requests
 * @since 0.1.0
 */
export const CustomerInput: Schema.Codec<CustomerInput> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.optional(Schema.String),
    name: Schema.optional(CustomerNameInput),
    birthYear: Schema.optional(Schema.String),
    birthMonth: Schema.optional(Schema.String),
    birthDay: Schema.optional(Schema.String),
    country: Schema.optional(Country),
    gender: Schema.optional(Gender),
    email: Schema.optional(Schema.String),
    phoneNumber: Schema.optional(Schema.String),
    address: Schema.optional(SeparatedAddressInput),
    zipcode: Schema.optional(Schema.String),
    businessRegistrationNumber: Schema.optional(Schema.String)
  })
)

/**
 * What you expect differs from what is being confirmed: amount, currency, test mode, or an id. Nothing was confirmed;
 * treat it as tampering until you know better.
 *
 * `INFORMATION_MISMATCH`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class InformationMismatchError extends DocumentedError.make<
  InformationMismatchError,
  {},
  InformationMismatchErrorEncoded
>()("InformationMismatchError", {
  type: "INFORMATION_MISMATCH",
  status: 409,
  summary:
    "What you expect differs from what is being confirmed: amount, currency, test mode, or an id. Nothing was confirmed; treat it as tampering until you know better."
}) {}

/**
 * The language of a payment page.
 *
 * @category enums
 * @since 0.1.0
 */
export type Locale = "KO_KR" | "EN_US" | "ZH_CN" | "ZH_TW" | "JA_JP" | "RU_RU" | "TH_TH" | "VI_VN"

/**
 * The language of a payment page.
 *
 * @category enums
 * @since 0.1.0
 */
export const Locale: Wire.Enum<Locale> = Wire.closedEnum([
  "KO_KR",
  "EN_US",
  "ZH_CN",
  "ZH_TW",
  "JA_JP",
  "RU_RU",
  "TH_TH",
  "VI_VN"
])

/**
 * The id reached its limit of attempts. Start over under a new id.
 *
 * `MAX_TRANSACTION_COUNT_REACHED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class MaxTransactionCountReachedError extends DocumentedError.make<
  MaxTransactionCountReachedError,
  {},
  MaxTransactionCountReachedErrorEncoded
>()("MaxTransactionCountReachedError", {
  type: "MAX_TRANSACTION_COUNT_REACHED",
  status: 400,
  summary: "The id reached its limit of attempts. Start over under a new id."
}) {}

/**
 * The amount to pay and its tax, in minor units.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PaymentAmountInput {
  /** The total, in minor units. */
  readonly total: number
  /** The tax-free part of the total, in minor units. */
  readonly taxFree?: number | undefined
  /** The VAT, in minor units, if you work it out yourself; else an eleventh of what is not tax-free. */
  readonly vat?: number | undefined
}

/**
 * The amount to pay and its tax, in minor units.
 *
 * @category requests
 * @since 0.1.0
 */
export const PaymentAmountInput: Schema.Codec<PaymentAmountInput> = Wire.lazy(() =>
  Schema.Struct({
    total: Wire.Int64,
    taxFree: Schema.optional(Wire.Int64),
    vat: Schema.optional(Wire.Int64)
  })
)

/**
 * Where a payment was started: in a mobile or desktop browser, or through the API.
 *
 * @category enums
 * @since 0.1.0
 */
export type PaymentClientType = "SDK_MOBILE" | "SDK_PC" | "API"

/**
 * Where a payment was started: in a mobile or desktop browser, or through the API.
 *
 * @category enums
 * @since 0.1.0
 */
export const PaymentClientType: Wire.Enum<PaymentClientType> = Wire.closedEnum(["SDK_MOBILE", "SDK_PC", "API"])

/**
 * There is no such payment. Check the id, and give the `storeId` when it belongs to a sub-store.
 *
 * `PAYMENT_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class PaymentNotFoundError extends DocumentedError.make<PaymentNotFoundError, {}, PaymentNotFoundErrorEncoded>()(
  "PaymentNotFoundError",
  {
    type: "PAYMENT_NOT_FOUND",
    status: 404,
    summary: "There is no such payment. Check the id, and give the `storeId` when it belongs to a sub-store."
  }
) {}

/**
 * A product that a payment is for.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PaymentProduct {
  /** The product's id, which the merchant chose. */
  readonly id: string
  /** The name. */
  readonly name: string
  /** The product's tag, for instance a category. */
  readonly tag?: string | undefined
  /** The product's code. */
  readonly code?: string | undefined
  /** The price of one piece, in minor units. */
  readonly amount: number
  /** How many. */
  readonly quantity: number
  /** Where the product is sold. */
  readonly link?: string | undefined
}

/**
 * A product that a payment is for.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentProduct: Schema.Codec<PaymentProduct> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    name: Schema.String,
    tag: Schema.optional(Schema.String),
    code: Schema.optional(Schema.String),
    amount: Wire.Int64,
    quantity: Wire.Int32,
    link: Schema.optional(Schema.String)
  })
)

/**
 * Whether what is sold is goods, or has no physical form.
 *
 * @category enums
 * @since 0.1.0
 */
export type PaymentProductType = "PHYSICAL" | "DIGITAL"

/**
 * Whether what is sold is goods, or has no physical form.
 *
 * @category enums
 * @since 0.1.0
 */
export const PaymentProductType: Wire.Enum<PaymentProductType> = Wire.closedEnum(["PHYSICAL", "DIGITAL"])

/**
 * A schedule stands in the way: the payment id is scheduled already, or the billing key to delete still has schedules.
 * Revoke them first, or pay under another id.
 *
 * `PAYMENT_SCHEDULE_ALREADY_EXISTS`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PaymentScheduleAlreadyExistsError extends DocumentedError.make<
  PaymentScheduleAlreadyExistsError,
  {},
  PaymentScheduleAlreadyExistsErrorEncoded
>()("PaymentScheduleAlreadyExistsError", {
  type: "PAYMENT_SCHEDULE_ALREADY_EXISTS",
  status: 409,
  summary:
    "A schedule stands in the way: the payment id is scheduled already, or the billing key to delete still has schedules. Revoke them first, or pay under another id."
}) {}

/**
 * A payment gateway (PG) as a company.
 *
 * @category enums
 * @since 0.1.0
 */
export type PgCompany =
  | "INICIS"
  | "NICE"
  | "KCP"
  | "DANAL"
  | "TOSSPAYMENTS"
  | "MOBILIANS"
  | "KICC"
  | "SMARTRO"
  | "DAOU"
  | "BLUEWALNUT"
  | "PAYPAL"
  | "ALIPAY"
  | "EXIMBAY"
  | "PAYMENTWALL"
  | "SETTLE"
  | "GALAXIA"
  | "NAVERPAY"
  | "KAKAOPAY"
  | "SMILEPAY"
  | "KAKAO"
  | "TOSSPAY"
  | "CHAI"
  | "PAYCO"
  | "PAYPLE"
  | "SYRUP"
  | "KSNET"
  | "WELCOME"
  | "JTNET"
  | "KPN"
  | "HYPHEN"
  | "PAYLETTER"
  | "TRIPLE_A"
  | "INNOPAY"

/**
 * A payment gateway (PG) as a company.
 *
 * @category enums
 * @since 0.1.0
 */
export const PgCompany: Wire.Enum<PgCompany> = Wire.closedEnum([
  "INICIS",
  "NICE",
  "KCP",
  "DANAL",
  "TOSSPAYMENTS",
  "MOBILIANS",
  "KICC",
  "SMARTRO",
  "DAOU",
  "BLUEWALNUT",
  "PAYPAL",
  "ALIPAY",
  "EXIMBAY",
  "PAYMENTWALL",
  "SETTLE",
  "GALAXIA",
  "NAVERPAY",
  "KAKAOPAY",
  "SMILEPAY",
  "KAKAO",
  "TOSSPAY",
  "CHAI",
  "PAYCO",
  "PAYPLE",
  "SYRUP",
  "KSNET",
  "WELCOME",
  "JTNET",
  "KPN",
  "HYPHEN",
  "PAYLETTER",
  "TRIPLE_A",
  "INNOPAY"
])

/**
 * A PG's integration, as a channel uses it.
 *
 * @category enums
 * @since 0.1.0
 */
export type PgProvider =
  | "HTML5_INICIS"
  | "PAYPAL"
  | "PAYPAL_V2"
  | "INICIS"
  | "DANAL"
  | "NICE"
  | "DANAL_TPAY"
  | "JTNET"
  | "UPLUS"
  | "NAVERPAY"
  | "KAKAO"
  | "SETTLE"
  | "KCP"
  | "MOBILIANS"
  | "KAKAOPAY"
  | "NAVERCO"
  | "SYRUP"
  | "KICC"
  | "EXIMBAY"
  | "SMILEPAY"
  | "PAYCO"
  | "KCP_BILLING"
  | "ALIPAY"
  | "PAYPLE"
  | "CHAI"
  | "BLUEWALNUT"
  | "SMARTRO"
  | "SMARTRO_V2"
  | "PAYMENTWALL"
  | "TOSSPAYMENTS"
  | "KCP_QUICK"
  | "DAOU"
  | "GALAXIA"
  | "TOSSPAY"
  | "KCP_DIRECT"
  | "SETTLE_ACC"
  | "SETTLE_FIRM"
  | "INICIS_UNIFIED"
  | "KSNET"
  | "PINPAY"
  | "NICE_V2"
  | "TOSS_BRANDPAY"
  | "WELCOME"
  | "TOSSPAY_V2"
  | "INICIS_V2"
  | "KPN"
  | "KCP_V2"
  | "HYPHEN"
  | "EXIMBAY_V2"
  | "INICIS_JP"
  | "PAYLETTER_GLOBAL"
  | "MOBILIANS_V2"
  | "TRIPLE_A"
  | "KICC_V2"
  | "INNOPAY"
  | "HECTO_GLOBAL"

/**
 * A PG's integration, as a channel uses it.
 *
 * @category enums
 * @since 0.1.0
 */
export const PgProvider: Wire.Enum<PgProvider> = Wire.closedEnum([
  "HTML5_INICIS",
  "PAYPAL",
  "PAYPAL_V2",
  "INICIS",
  "DANAL",
  "NICE",
  "DANAL_TPAY",
  "JTNET",
  "UPLUS",
  "NAVERPAY",
  "KAKAO",
  "SETTLE",
  "KCP",
  "MOBILIANS",
  "KAKAOPAY",
  "NAVERCO",
  "SYRUP",
  "KICC",
  "EXIMBAY",
  "SMILEPAY",
  "PAYCO",
  "KCP_BILLING",
  "ALIPAY",
  "PAYPLE",
  "CHAI",
  "BLUEWALNUT",
  "SMARTRO",
  "SMARTRO_V2",
  "PAYMENTWALL",
  "TOSSPAYMENTS",
  "KCP_QUICK",
  "DAOU",
  "GALAXIA",
  "TOSSPAY",
  "KCP_DIRECT",
  "SETTLE_ACC",
  "SETTLE_FIRM",
  "INICIS_UNIFIED",
  "KSNET",
  "PINPAY",
  "NICE_V2",
  "TOSS_BRANDPAY",
  "WELCOME",
  "TOSSPAY_V2",
  "INICIS_V2",
  "KPN",
  "KCP_V2",
  "HYPHEN",
  "EXIMBAY_V2",
  "INICIS_JP",
  "PAYLETTER_GLOBAL",
  "MOBILIANS_V2",
  "TRIPLE_A",
  "KICC_V2",
  "INNOPAY",
  "HECTO_GLOBAL"
])

/**
 * The fields of {@link PgProviderError} beside `type` and `message`. PortOne may leave out any of them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface PgProviderErrorProps {
  /** The PG's own error code. */
  readonly pgCode?: string | undefined
  /** The PG's own error message. */
  readonly pgMessage?: string | undefined
}

/**
 * The PG refused or failed: `pgCode` and `pgMessage` say why. This is an answer, not an outage: act on the code, and
 * use a new idempotency key for another attempt.
 *
 * `PG_PROVIDER`, status 502.
 *
 * @category errors
 * @since 0.1.0
 */
export class PgProviderError extends DocumentedError.make<
  PgProviderError,
  PgProviderErrorProps,
  PgProviderErrorEncoded
>()("PgProviderError", {
  type: "PG_PROVIDER",
  status: 502,
  summary:
    "The PG refused or failed: `pgCode` and `pgMessage` say why. This is an answer, not an outage: act on the code, and use a new idempotency key for another attempt.",
  fields: {
    pgCode: Schema.String,
    pgMessage: Schema.String
  }
}) {}

/**
 * The version of PortOne that something was made with.
 *
 * @category enums
 * @since 0.1.0
 */
export type PortOneVersion = "V1" | "V2"

/**
 * The version of PortOne that something was made with.
 *
 * @category enums
 * @since 0.1.0
 */
export const PortOneVersion: Wire.Enum<PortOneVersion> = Wire.closedEnum(["V1", "V2"])

/**
 * Whether a channel moves real money or is for testing.
 *
 * @category enums
 * @since 0.1.0
 */
export type SelectedChannelType = "LIVE" | "TEST"

/**
 * Whether a channel moves real money or is for testing.
 *
 * @category enums
 * @since 0.1.0
 */
export const SelectedChannelType: Wire.Enum<SelectedChannelType> = Wire.closedEnum(["LIVE", "TEST"])

/**
 * The channel that something went through; its `type` tells test from live.
 *
 * @category answers
 * @since 0.1.0
 */
export interface SelectedChannel {
  /** Whether it moves real money: check for `LIVE` before you trust a paid payment. */
  readonly type: Wire.Open<SelectedChannelType>
  /** The channel's id. */
  readonly id?: string
  /** The channel's key. */
  readonly key?: string
  /** The name. */
  readonly name?: string
  /** The PG's integration. */
  readonly pgProvider: Wire.Open<PgProvider>
  /** The merchant's id with the PG. */
  readonly pgMerchantId: string
}

/**
 * The channel that something went through; its `type` tells test from live.
 *
 * @category answers
 * @since 0.1.0
 */
export const SelectedChannel: Schema.Codec<SelectedChannel> = Wire.lazy(() =>
  Schema.Struct({
    type: Wire.openEnum(SelectedChannelType),
    id: Schema.optionalKey(Schema.String),
    key: Schema.optionalKey(Schema.String),
    name: Schema.optionalKey(Schema.String),
    pgProvider: Wire.openEnum(PgProvider),
    pgMerchantId: Schema.String
  })
)

/**
 * The tax-free and other parts add up to more than the total. Correct `amount.taxFree` and `amount.vat`.
 *
 * `SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class SumOfPartsExceedsTotalAmountError extends DocumentedError.make<
  SumOfPartsExceedsTotalAmountError,
  {},
  SumOfPartsExceedsTotalAmountErrorEncoded
>()("SumOfPartsExceedsTotalAmountError", {
  type: "SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT",
  status: 409,
  summary: "The tax-free and other parts add up to more than the total. Correct `amount.taxFree` and `amount.vat`."
}) {}

/**
 * The wire form of {@link Address}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type AddressEncoded = OneLineAddress | SeparatedAddress | Wire.UnrecognizedEncoded<"type">

/**
 * The wire form of {@link BillingKeyAlreadyDeletedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface BillingKeyAlreadyDeletedErrorEncoded {
  readonly type: "BILLING_KEY_ALREADY_DELETED"
  readonly message?: string
}

/**
 * The wire form of {@link BillingKeyNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface BillingKeyNotFoundErrorEncoded {
  readonly type: "BILLING_KEY_NOT_FOUND"
  readonly message?: string
}

/**
 * The wire form of {@link ChannelNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ChannelNotFoundErrorEncoded {
  readonly type: "CHANNEL_NOT_FOUND"
  readonly message?: string
}

/**
 * The wire form of {@link Customer}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CustomerEncoded {
  readonly id?: string
  readonly name?: string
  readonly birthYear?: string
  readonly birthMonth?: string
  readonly birthDay?: string
  readonly gender?: Wire.Open<Gender>
  readonly email?: string
  readonly phoneNumber?: string
  readonly address?: AddressEncoded
  readonly zipcode?: string
}

/**
 * The wire form of {@link InformationMismatchError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface InformationMismatchErrorEncoded {
  readonly type: "INFORMATION_MISMATCH"
  readonly message?: string
}

/**
 * The wire form of {@link MaxTransactionCountReachedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface MaxTransactionCountReachedErrorEncoded {
  readonly type: "MAX_TRANSACTION_COUNT_REACHED"
  readonly message?: string
}

/**
 * The wire form of {@link PaymentNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PaymentNotFoundErrorEncoded {
  readonly type: "PAYMENT_NOT_FOUND"
  readonly message?: string
}

/**
 * The wire form of {@link PaymentScheduleAlreadyExistsError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PaymentScheduleAlreadyExistsErrorEncoded {
  readonly type: "PAYMENT_SCHEDULE_ALREADY_EXISTS"
  readonly message?: string
}

/**
 * The wire form of {@link PgProviderError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PgProviderErrorEncoded {
  readonly type: "PG_PROVIDER"
  readonly message?: string
  readonly pgCode?: string
  readonly pgMessage?: string
}

/**
 * The wire form of {@link SumOfPartsExceedsTotalAmountError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface SumOfPartsExceedsTotalAmountErrorEncoded {
  readonly type: "SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT"
  readonly message?: string
}
