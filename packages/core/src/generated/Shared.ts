/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import * as Schema from "effect/Schema"
import * as DocumentedError from "../DocumentedError.ts"
import * as Wire from "../Wire.ts"

/**
 * A bank or securities firm in Korea, by PortOne's standard code.
 *
 * @category enums
 * @since 0.1.0
 */
export type Bank =
  | "BANK_OF_KOREA"
  | "KDB"
  | "IBK"
  | "KOOKMIN"
  | "SUHYUP"
  | "KEXIM"
  | "NONGHYUP"
  | "LOCAL_NONGHYUP"
  | "WOORI"
  | "STANDARD_CHARTERED"
  | "CITI"
  | "SUHYUP_FEDERATION"
  | "DAEGU"
  | "BUSAN"
  | "KWANGJU"
  | "JEJU"
  | "JEONBUK"
  | "KYONGNAM"
  | "KFCC"
  | "SHINHYUP"
  | "SAVINGS_BANK"
  | "MORGAN_STANLEY"
  | "HSBC"
  | "DEUTSCHE"
  | "JPMC"
  | "MIZUHO"
  | "MUFG"
  | "BANK_OF_AMERICA"
  | "BNP_PARIBAS"
  | "ICBC"
  | "BANK_OF_CHINA"
  | "NFCF"
  | "UOB"
  | "BOCOM"
  | "CCB"
  | "POST"
  | "KODIT"
  | "KIBO"
  | "HANA"
  | "SHINHAN"
  | "K_BANK"
  | "KAKAO"
  | "TOSS"
  | "MISC_FOREIGN"
  | "SGI"
  | "KCIS"
  | "YUANTA_SECURITIES"
  | "KB_SECURITIES"
  | "SANGSANGIN_SECURITIES"
  | "HANYANG_SECURITIES"
  | "LEADING_SECURITIES"
  | "BNK_SECURITIES"
  | "IBK_SECURITIES"
  | "DAOL_SECURITIES"
  | "MIRAE_ASSET_SECURITIES"
  | "SAMSUNG_SECURITIES"
  | "KOREA_SECURITIES"
  | "NH_SECURITIES"
  | "KYOBO_SECURITIES"
  | "HI_SECURITIES"
  | "HYUNDAI_MOTOR_SECURITIES"
  | "KIWOOM_SECURITIES"
  | "EBEST_SECURITIES"
  | "SK_SECURITIES"
  | "DAISHIN_SECURITIES"
  | "HANHWA_SECURITIES"
  | "HANA_SECURITIES"
  | "TOSS_SECURITIES"
  | "SHINHAN_SECURITIES"
  | "DB_SECURITIES"
  | "EUGENE_SECURITIES"
  | "MERITZ_SECURITIES"
  | "KAKAO_PAY_SECURITIES"
  | "BOOKOOK_SECURITIES"
  | "SHINYOUNG_SECURITIES"
  | "CAPE_SECURITIES"
  | "KOREA_SECURITIES_FINANCE"
  | "KOREA_FOSS_SECURITIES"
  | "WOORI_INVESTMENT_BANK"

/**
 * A bank or securities firm in Korea, by PortOne's standard code.
 *
 * @category enums
 * @since 0.1.0
 */
export const Bank: Wire.Enum<Bank> = Wire.closedEnum([
  "BANK_OF_KOREA",
  "KDB",
  "IBK",
  "KOOKMIN",
  "SUHYUP",
  "KEXIM",
  "NONGHYUP",
  "LOCAL_NONGHYUP",
  "WOORI",
  "STANDARD_CHARTERED",
  "CITI",
  "SUHYUP_FEDERATION",
  "DAEGU",
  "BUSAN",
  "KWANGJU",
  "JEJU",
  "JEONBUK",
  "KYONGNAM",
  "KFCC",
  "SHINHYUP",
  "SAVINGS_BANK",
  "MORGAN_STANLEY",
  "HSBC",
  "DEUTSCHE",
  "JPMC",
  "MIZUHO",
  "MUFG",
  "BANK_OF_AMERICA",
  "BNP_PARIBAS",
  "ICBC",
  "BANK_OF_CHINA",
  "NFCF",
  "UOB",
  "BOCOM",
  "CCB",
  "POST",
  "KODIT",
  "KIBO",
  "HANA",
  "SHINHAN",
  "K_BANK",
  "KAKAO",
  "TOSS",
  "MISC_FOREIGN",
  "SGI",
  "KCIS",
  "YUANTA_SECURITIES",
  "KB_SECURITIES",
  "SANGSANGIN_SECURITIES",
  "HANYANG_SECURITIES",
  "LEADING_SECURITIES",
  "BNK_SECURITIES",
  "IBK_SECURITIES",
  "DAOL_SECURITIES",
  "MIRAE_ASSET_SECURITIES",
  "SAMSUNG_SECURITIES",
  "KOREA_SECURITIES",
  "NH_SECURITIES",
  "KYOBO_SECURITIES",
  "HI_SECURITIES",
  "HYUNDAI_MOTOR_SECURITIES",
  "KIWOOM_SECURITIES",
  "EBEST_SECURITIES",
  "SK_SECURITIES",
  "DAISHIN_SECURITIES",
  "HANHWA_SECURITIES",
  "HANA_SECURITIES",
  "TOSS_SECURITIES",
  "SHINHAN_SECURITIES",
  "DB_SECURITIES",
  "EUGENE_SECURITIES",
  "MERITZ_SECURITIES",
  "KAKAO_PAY_SECURITIES",
  "BOOKOOK_SECURITIES",
  "SHINYOUNG_SECURITIES",
  "CAPE_SECURITIES",
  "KOREA_SECURITIES_FINANCE",
  "KOREA_FOSS_SECURITIES",
  "WOORI_INVESTMENT_BANK"
])

/**
 * A currency, by its ISO 4217 code.
 *
 * @category enums
 * @since 0.1.0
 */
export type Currency =
  | "KRW"
  | "USD"
  | "JPY"
  | "AED"
  | "AFN"
  | "ALL"
  | "AMD"
  | "ANG"
  | "AOA"
  | "ARS"
  | "AUD"
  | "AWG"
  | "AZN"
  | "BAM"
  | "BBD"
  | "BDT"
  | "BGN"
  | "BHD"
  | "BIF"
  | "BMD"
  | "BND"
  | "BOB"
  | "BOV"
  | "BRL"
  | "BSD"
  | "BTN"
  | "BWP"
  | "BYN"
  | "BZD"
  | "CAD"
  | "CDF"
  | "CHE"
  | "CHF"
  | "CHW"
  | "CLF"
  | "CLP"
  | "CNY"
  | "COP"
  | "COU"
  | "CRC"
  | "CUC"
  | "CUP"
  | "CVE"
  | "CZK"
  | "DJF"
  | "DKK"
  | "DOP"
  | "DZD"
  | "EGP"
  | "ERN"
  | "ETB"
  | "EUR"
  | "FJD"
  | "FKP"
  | "GBP"
  | "GEL"
  | "GHS"
  | "GIP"
  | "GMD"
  | "GNF"
  | "GTQ"
  | "GYD"
  | "HKD"
  | "HNL"
  | "HRK"
  | "HTG"
  | "HUF"
  | "IDR"
  | "ILS"
  | "INR"
  | "IQD"
  | "IRR"
  | "ISK"
  | "JMD"
  | "JOD"
  | "KES"
  | "KGS"
  | "KHR"
  | "KMF"
  | "KPW"
  | "KWD"
  | "KYD"
  | "KZT"
  | "LAK"
  | "LBP"
  | "LKR"
  | "LRD"
  | "LSL"
  | "LYD"
  | "MAD"
  | "MDL"
  | "MGA"
  | "MKD"
  | "MMK"
  | "MNT"
  | "MOP"
  | "MRU"
  | "MUR"
  | "MVR"
  | "MWK"
  | "MXN"
  | "MXV"
  | "MYR"
  | "MZN"
  | "NAD"
  | "NGN"
  | "NIO"
  | "NOK"
  | "NPR"
  | "NZD"
  | "OMR"
  | "PAB"
  | "PEN"
  | "PGK"
  | "PHP"
  | "PKR"
  | "PLN"
  | "PYG"
  | "QAR"
  | "RON"
  | "RSD"
  | "RUB"
  | "RWF"
  | "SAR"
  | "SBD"
  | "SCR"
  | "SDG"
  | "SEK"
  | "SGD"
  | "SHP"
  | "SLE"
  | "SLL"
  | "SOS"
  | "SRD"
  | "SSP"
  | "STN"
  | "SVC"
  | "SYP"
  | "SZL"
  | "THB"
  | "TJS"
  | "TMT"
  | "TND"
  | "TOP"
  | "TRY"
  | "TTD"
  | "TWD"
  | "TZS"
  | "UAH"
  | "UGX"
  | "USN"
  | "UYI"
  | "UYU"
  | "UYW"
  | "UZS"
  | "VED"
  | "VES"
  | "VND"
  | "VUV"
  | "WST"
  | "XAF"
  | "XAG"
  | "XAU"
  | "XBA"
  | "XBB"
  | "XBC"
  | "XBD"
  | "XCD"
  | "XDR"
  | "XOF"
  | "XPD"
  | "XPF"
  | "XPT"
  | "XSU"
  | "XTS"
  | "XUA"
  | "XXX"
  | "YER"
  | "ZAR"
  | "ZMW"
  | "ZWL"

/**
 * A currency, by its ISO 4217 code.
 *
 * @category enums
 * @since 0.1.0
 */
export const Currency: Wire.Enum<Currency> = Wire.closedEnum([
  "KRW",
  "USD",
  "JPY",
  "AED",
  "AFN",
  "ALL",
  "AMD",
  "ANG",
  "AOA",
  "ARS",
  "AUD",
  "AWG",
  "AZN",
  "BAM",
  "BBD",
  "BDT",
  "BGN",
  "BHD",
  "BIF",
  "BMD",
  "BND",
  "BOB",
  "BOV",
  "BRL",
  "BSD",
  "BTN",
  "BWP",
  "BYN",
  "BZD",
  "CAD",
  "CDF",
  "CHE",
  "CHF",
  "CHW",
  "CLF",
  "CLP",
  "CNY",
  "COP",
  "COU",
  "CRC",
  "CUC",
  "CUP",
  "CVE",
  "CZK",
  "DJF",
  "DKK",
  "DOP",
  "DZD",
  "EGP",
  "ERN",
  "ETB",
  "EUR",
  "FJD",
  "FKP",
  "GBP",
  "GEL",
  "GHS",
  "GIP",
  "GMD",
  "GNF",
  "GTQ",
  "GYD",
  "HKD",
  "HNL",
  "HRK",
  "HTG",
  "HUF",
  "IDR",
  "ILS",
  "INR",
  "IQD",
  "IRR",
  "ISK",
  "JMD",
  "JOD",
  "KES",
  "KGS",
  "KHR",
  "KMF",
  "KPW",
  "KWD",
  "KYD",
  "KZT",
  "LAK",
  "LBP",
  "LKR",
  "LRD",
  "LSL",
  "LYD",
  "MAD",
  "MDL",
  "MGA",
  "MKD",
  "MMK",
  "MNT",
  "MOP",
  "MRU",
  "MUR",
  "MVR",
  "MWK",
  "MXN",
  "MXV",
  "MYR",
  "MZN",
  "NAD",
  "NGN",
  "NIO",
  "NOK",
  "NPR",
  "NZD",
  "OMR",
  "PAB",
  "PEN",
  "PGK",
  "PHP",
  "PKR",
  "PLN",
  "PYG",
  "QAR",
  "RON",
  "RSD",
  "RUB",
  "RWF",
  "SAR",
  "SBD",
  "SCR",
  "SDG",
  "SEK",
  "SGD",
  "SHP",
  "SLE",
  "SLL",
  "SOS",
  "SRD",
  "SSP",
  "STN",
  "SVC",
  "SYP",
  "SZL",
  "THB",
  "TJS",
  "TMT",
  "TND",
  "TOP",
  "TRY",
  "TTD",
  "TWD",
  "TZS",
  "UAH",
  "UGX",
  "USN",
  "UYI",
  "UYU",
  "UYW",
  "UZS",
  "VED",
  "VES",
  "VND",
  "VUV",
  "WST",
  "XAF",
  "XAG",
  "XAU",
  "XBA",
  "XBB",
  "XBC",
  "XBD",
  "XCD",
  "XDR",
  "XOF",
  "XPD",
  "XPF",
  "XPT",
  "XSU",
  "XTS",
  "XUA",
  "XXX",
  "YER",
  "ZAR",
  "ZMW",
  "ZWL"
])

/**
 * A span of dates.
 *
 * @category answers
 * @since 0.1.0
 */
export interface DateRange {
  /** The start of the span. `yyyy-MM-dd`, a business date in Korea. */
  readonly from: string
  /** The end of the span. `yyyy-MM-dd`, a business date in Korea. */
  readonly until: string
}

/**
 * A span of dates.
 *
 * @category answers
 * @since 0.1.0
 */
export const DateRange: Schema.Codec<DateRange> = Wire.lazy(() =>
  Schema.Struct({
    from: Wire.CalendarDate,
    until: Wire.CalendarDate
  })
)

/**
 * {@link DateRange} as requests hold it: known values only, and every required field.
 *
 * @category requests
 * @since 0.1.0
 */
export interface DateRangeInput {
  /** The start of the span. `yyyy-MM-dd`, a business date in Korea. */
  readonly from: string
  /** The end of the span. `yyyy-MM-dd`, a business date in Korea. */
  readonly until: string
}

/**
 * {@link DateRange} as requests hold it: known values only, and every required field.
 *
 * @category requests
 * @since 0.1.0
 */
export const DateRangeInput: Schema.Codec<DateRangeInput> = Wire.lazy(() =>
  Schema.Struct({
    from: Wire.BusinessDate,
    until: Wire.BusinessDate
  })
)

/**
 * A span of time.
 *
 * @category requests
 * @since 0.1.0
 */
export interface DateTimeRange {
  /** The start of the span. RFC 3339 on the wire. */
  readonly from: DateTime.Utc
  /** The end of the span. RFC 3339 on the wire. */
  readonly until: DateTime.Utc
}

/**
 * A span of time.
 *
 * @category requests
 * @since 0.1.0
 */
export const DateTimeRange: Schema.Codec<DateTimeRange, DateTimeRangeEncoded> = Wire.lazy(() =>
  Schema.Struct({
    from: Wire.Timestamp,
    until: Wire.Timestamp
  })
)

/**
 * An easy-pay wallet.
 *
 * @category enums
 * @since 0.1.0
 */
export type EasyPayProvider =
  | "SAMSUNGPAY"
  | "KAKAOPAY"
  | "NAVERPAY"
  | "PAYCO"
  | "SSGPAY"
  | "CHAI"
  | "LPAY"
  | "KPAY"
  | "TOSSPAY"
  | "LGPAY"
  | "PINPAY"
  | "APPLEPAY"
  | "SKPAY"
  | "TOSS_BRANDPAY"
  | "KB_APP"
  | "ALIPAY"
  | "HYPHEN"
  | "TMONEY"
  | "PAYPAL"
  | "SMILEPAY"
  | "MIR"
  | "WECHAT"
  | "LINEPAY"
  | "KLARNA"
  | "GRABPAY"
  | "SHOPEEPAY"
  | "JKOPAY"
  | "PAYPAY"
  | "AMAZONPAY"
  | "RAKUTENPAY"
  | "DBARAI"
  | "AUPAY"
  | "MERPAY"
  | "MONEYTREE"
  | "KPLUS"
  | "TINABA"
  | "BILL_EASE"
  | "KREDIVO"
  | "RABBIT_LINE_PAY"
  | "ALIPAY_HK"
  | "AKULAKU_PAY_LATER"
  | "BOOST"
  | "BPI"
  | "DANA"
  | "G_CASH"
  | "HIPAY"
  | "MPAY"
  | "TOUCH_N_GO"
  | "TRUE_MONEY"
  | "DOKU_WALLET"
  | "JENIUS_PAY"
  | "OVO"
  | "MAYA"
  | "QRIS"
  | "THAI_QR"
  | "GOOGLE_PAY"

/**
 * An easy-pay wallet.
 *
 * @category enums
 * @since 0.1.0
 */
export const EasyPayProvider: Wire.Enum<EasyPayProvider> = Wire.closedEnum([
  "SAMSUNGPAY",
  "KAKAOPAY",
  "NAVERPAY",
  "PAYCO",
  "SSGPAY",
  "CHAI",
  "LPAY",
  "KPAY",
  "TOSSPAY",
  "LGPAY",
  "PINPAY",
  "APPLEPAY",
  "SKPAY",
  "TOSS_BRANDPAY",
  "KB_APP",
  "ALIPAY",
  "HYPHEN",
  "TMONEY",
  "PAYPAL",
  "SMILEPAY",
  "MIR",
  "WECHAT",
  "LINEPAY",
  "KLARNA",
  "GRABPAY",
  "SHOPEEPAY",
  "JKOPAY",
  "PAYPAY",
  "AMAZONPAY",
  "RAKUTENPAY",
  "DBARAI",
  "AUPAY",
  "MERPAY",
  "MONEYTREE",
  "KPLUS",
  "TINABA",
  "BILL_EASE",
  "KREDIVO",
  "RABBIT_LINE_PAY",
  "ALIPAY_HK",
  "AKULAKU_PAY_LATER",
  "BOOST",
  "BPI",
  "DANA",
  "G_CASH",
  "HIPAY",
  "MPAY",
  "TOUCH_N_GO",
  "TRUE_MONEY",
  "DOKU_WALLET",
  "JENIUS_PAY",
  "OVO",
  "MAYA",
  "QRIS",
  "THAI_QR",
  "GOOGLE_PAY"
])

/**
 * The credential may not do this, or not in this store. Check the store id and what the credential is allowed to do.
 *
 * `FORBIDDEN`, status 403.
 *
 * @category errors
 * @since 0.1.0
 */
export class ForbiddenError extends DocumentedError.make<ForbiddenError, {}, ForbiddenErrorEncoded>()(
  "ForbiddenError",
  {
    type: "FORBIDDEN",
    status: 403,
    summary:
      "The credential may not do this, or not in this store. Check the store id and what the credential is allowed to do."
  }
) {}

/**
 * The input was refused: a missing, malformed or forbidden value. Read `message`, correct the input; repeating it
 * unchanged cannot succeed.
 *
 * `INVALID_REQUEST`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class InvalidRequestError extends DocumentedError.make<InvalidRequestError, {}, InvalidRequestErrorEncoded>()(
  "InvalidRequestError",
  {
    type: "INVALID_REQUEST",
    status: 400,
    summary:
      "The input was refused: a missing, malformed or forbidden value. Read `message`, correct the input; repeating it unchanged cannot succeed."
  }
) {}

/**
 * Which page a list is, and how many items there are in all.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PageInfo {
  /** The page, counted from 0. */
  readonly number: number
  /** How many items a page has at most. */
  readonly size: number
  /** How many items there are; do not end paging by this alone. */
  readonly totalCount: number
}

/**
 * Which page a list is, and how many items there are in all.
 *
 * @category answers
 * @since 0.1.0
 */
export const PageInfo: Schema.Codec<PageInfo> = Wire.lazy(() =>
  Schema.Struct({
    number: Wire.Int32,
    size: Wire.Int32,
    totalCount: Wire.Int32
  })
)

/**
 * Which page of a list to return.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PageInput {
  /** The page to return, counted from 0. */
  readonly number?: number | undefined
  /** Items in a page. */
  readonly size?: number | undefined
}

/**
 * Which page of a list to return.
 *
 * @category requests
 * @since 0.1.0
 */
export const PageInput: Schema.Codec<PageInput> = Wire.lazy(() =>
  Schema.Struct({
    number: Schema.optional(Wire.Int32),
    size: Schema.optional(Wire.Int32)
  })
)

/**
 * The kind of a payment method.
 *
 * @category enums
 * @since 0.1.0
 */
export type PaymentMethodType =
  | "CARD"
  | "TRANSFER"
  | "VIRTUAL_ACCOUNT"
  | "GIFT_CERTIFICATE"
  | "MOBILE"
  | "EASY_PAY"
  | "CONVENIENCE_STORE"
  | "CRYPTO"

/**
 * The kind of a payment method.
 *
 * @category enums
 * @since 0.1.0
 */
export const PaymentMethodType: Wire.Enum<PaymentMethodType> = Wire.closedEnum([
  "CARD",
  "TRANSFER",
  "VIRTUAL_ACCOUNT",
  "GIFT_CERTIFICATE",
  "MOBILE",
  "EASY_PAY",
  "CONVENIENCE_STORE",
  "CRYPTO"
])

/**
 * Whether a list goes down or up.
 *
 * @category enums
 * @since 0.1.0
 */
export type SortOrder = "DESC" | "ASC"

/**
 * Whether a list goes down or up.
 *
 * @category enums
 * @since 0.1.0
 */
export const SortOrder: Wire.Enum<SortOrder> = Wire.closedEnum(["DESC", "ASC"])

/**
 * The credential is missing, wrong or expired. Check the API secret or get a new token; repeating with the same one
 * cannot succeed.
 *
 * `UNAUTHORIZED`, status 401.
 *
 * @category errors
 * @since 0.1.0
 */
export class UnauthorizedError extends DocumentedError.make<UnauthorizedError, {}, UnauthorizedErrorEncoded>()(
  "UnauthorizedError",
  {
    type: "UNAUTHORIZED",
    status: 401,
    summary:
      "The credential is missing, wrong or expired. Check the API secret or get a new token; repeating with the same one cannot succeed."
  }
) {}

/**
 * The wire form of {@link DateTimeRange}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface DateTimeRangeEncoded {
  readonly from: string
  readonly until: string
}

/**
 * The wire form of {@link ForbiddenError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ForbiddenErrorEncoded {
  readonly type: "FORBIDDEN"
  readonly message?: string
}

/**
 * The wire form of {@link InvalidRequestError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface InvalidRequestErrorEncoded {
  readonly type: "INVALID_REQUEST"
  readonly message?: string
}

/**
 * The wire form of {@link UnauthorizedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface UnauthorizedErrorEncoded {
  readonly type: "UNAUTHORIZED"
  readonly message?: string
}
