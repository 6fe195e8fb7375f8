/**
 * The form in which is said what a PG takes and does: facts, each with its source, by the name of what they are about.
 *
 * @since 0.1.0
 */
import type { PgProvider } from "../generated/Shared.ts"
import type { Source } from "./sources.ts"

/**
 * A fact of a PG.
 *
 * @category models
 * @since 0.1.0
 */
export interface Fact<A> {
  readonly value: A
  readonly source: Source
  /** Says what the value cannot, and what no request shows, such as what a contract or a setting at the PG decides. */
  readonly note?: string
  /** The facts of other sources that contradict this one. A request is a problem only if all of them say so. */
  readonly others?: ReadonlyArray<Fact<A>>
}

/**
 * A way to pay, by the name that the browser SDK gives it.
 *
 * @category models
 * @since 0.1.0
 */
export type PayMethod =
  | "CARD"
  | "VIRTUAL_ACCOUNT"
  | "TRANSFER"
  | "MOBILE"
  | "GIFT_CERTIFICATE"
  | "EASY_PAY"
  | "PAYPAL"
  | "ALIPAY"
  | "ALIPAY_PLUS"
  | "CONVENIENCE_STORE"
  | "CRYPTO"

/**
 * The place that a request is made from: a browser on a desktop, one on a phone, or a server.
 *
 * @category models
 * @since 0.1.0
 */
export type Platform = "PC" | "MOBILE" | "API"

/**
 * The texts that a PG takes, such as ids.
 *
 * @category models
 * @since 0.1.0
 */
export interface TextRule {
  /** The pattern of a text of allowed characters; any character is allowed when absent. */
  readonly characters?: RegExp
  /** The characters that `characters` allows, in words. */
  readonly allows?: string
  /** The fewest characters. */
  readonly atLeast?: number
  /** The most characters, or bytes if `unit` says so. */
  readonly atMost?: number
  /** The unit of `atMost`, characters when absent. Bytes of no named encoding are counted at their fewest. */
  readonly unit?: "bytes" | "bytes of UTF-8" | "bytes of EUC-KR"
  /** True if the PG cuts off a long text in silence, rather than refusing it. */
  readonly truncates?: true
}

/**
 * Fields that a request must have. Every condition that is there must hold.
 *
 * @category models
 * @since 0.1.0
 */
export interface Need {
  /** The fields, with dots before what lies within: `customer.email`. A `fullName` may be in two parts. */
  readonly fields: ReadonlyArray<string>
  readonly methods?: ReadonlyArray<PayMethod>
  readonly platforms?: ReadonlyArray<Platform>
  readonly operations?: ReadonlyArray<string>
  /** The easy pay that is used. */
  readonly easyPayProvider?: string
  /** True if it is needed for an escrow payment only. */
  readonly isEscrow?: true
  /** A field that must be there for these to be needed, too. */
  readonly with?: string
}

/**
 * The amounts that a PG takes in a currency, in minor units: of every way to pay, or of some.
 *
 * @category models
 * @since 0.1.0
 */
export interface AmountLimits {
  readonly least?: number | { readonly [M in PayMethod]?: number }
  readonly most?: number | { readonly [M in PayMethod]?: number }
}

/**
 * The amounts that a PG takes, by currency.
 *
 * @category models
 * @since 0.1.0
 */
export interface Amounts {
  readonly live: { readonly [currency: string]: AmountLimits }
  /** The amounts in test mode, where they differ. */
  readonly test?: { readonly [currency: string]: AmountLimits }
}

/**
 * The currencies that a PG takes.
 *
 * @category models
 * @since 0.1.0
 */
export interface Currencies {
  /** All of them. Absent if no source lists all. */
  readonly accepts?: ReadonlyArray<string>
  /** The ways to pay, and the places, in which alone a currency is taken. */
  readonly only?: {
    readonly [currency: string]: {
      readonly methods?: ReadonlyArray<PayMethod>
      readonly platforms?: ReadonlyArray<Platform>
    }
  }
  /** The currencies of a way to pay that takes others than the rest. */
  readonly byMethod?: { readonly [M in PayMethod]?: ReadonlyArray<string> }
  /** True if the merchant's account at the PG decides the currency, so that another one charges what was not meant. */
  readonly isOfAccount?: true
}

/**
 * A cancellation of a part: of which payments, and whether a PG makes it.
 *
 * @category models
 * @since 0.1.0
 */
export interface PartialCancel {
  /** The ways to pay that it is said of; all when absent. */
  readonly methods?: ReadonlyArray<PayMethod>
  /** The types of cards that it is said of; all when absent. */
  readonly cardTypes?: ReadonlyArray<string>
  /** True if it is said of test mode only. */
  readonly isTest?: true
  /** True if it is said of an escrow payment that the buyer has not confirmed yet. */
  readonly isUnconfirmedEscrow?: true
  /** `WithoutEffect` if PortOne answers with a success and the PG does nothing. */
  readonly is: "Supported" | "Unsupported" | "WithoutEffect"
  /** The most cancellations of one payment. */
  readonly times?: number
  /** The time after the payment in which it is possible. */
  readonly within?: Period
}

/**
 * A time, in days or by the calendar of Korea.
 *
 * @category models
 * @since 0.1.0
 */
export interface Period {
  readonly days?: number
  readonly months?: number
  readonly years?: number
}

/**
 * The time after a payment in which it can be cancelled.
 *
 * @category models
 * @since 0.1.0
 */
export interface CancelWindow {
  readonly within?: Period
  /** The time for a payment by card within an easy pay, where that is another. */
  readonly card?: Period
}

/**
 * The facts of one PG. What is absent is not known.
 *
 * @category models
 * @since 0.1.0
 */
export interface Rules {
  readonly pgProvider: PgProvider
  readonly paymentId?: Fact<TextRule>
  /** The id of the issue of a billing key, which the merchant chooses. */
  readonly issueId?: Fact<TextRule>
  readonly orderName?: Fact<TextRule>
  /** The fields of the customer that a request must have. */
  readonly customer?: Fact<ReadonlyArray<Need>>
  readonly customerId?: Fact<TextRule>
  readonly phoneNumber?: Fact<TextRule>
  readonly methods?: {
    /** The ways of `payInstantly`, all of them. */
    readonly api?: Fact<ReadonlyArray<PayMethod>>
    /** The ways in a browser. It says nothing of easy pays and wallets, which depend on contracts. */
    readonly browser?: Fact<ReadonlyArray<PayMethod>>
    /** The fields that `payInstantly` needs. */
    readonly apiNeeds?: Fact<ReadonlyArray<Need>>
  }
  readonly billingKeys?: {
    /** The ways to pay of which `issueBillingKey` makes a billing key. */
    readonly api?: Fact<ReadonlyArray<PayMethod>>
    /** The ways to pay of which a browser makes one. */
    readonly browser?: Fact<{
      /** Absent if it is not known which. */
      readonly methods?: ReadonlyArray<PayMethod>
      /** The ways of which a billing key is only made together with a payment. */
      readonly issueAndPayOnly?: ReadonlyArray<PayMethod> | "all"
    }>
    readonly payNeeds?: Fact<ReadonlyArray<Need>>
    /** The meaning of `1m` in the interval of a subscription. */
    readonly interval?: Fact<"month">
    /** True if the customer may change the means of payment, which `BillingKey.Updated` tells. */
    readonly isUpdated?: Fact<true>
    /** The fields of `deleteBillingKey` that are for this PG. */
    readonly deleteFields?: Fact<ReadonlyArray<string>>
  }
  /** False if a payment cannot be confirmed by the merchant's server. */
  readonly manualConfirm?: Fact<false>
  readonly hostedCheckout?: Fact<true>
  readonly currencies?: Fact<Currencies>
  /** The number, by currency, of which a total must be a multiple. */
  readonly multiples?: Fact<{ readonly [currency: string]: number }>
  readonly amounts?: Fact<Amounts>
  /** The lowest total in KRW of each card company that a payment in instalments may have. */
  readonly instalments?: Fact<{ readonly least: number; readonly hyundai?: number }>
  /** Says what the PG makes of `vatAmount` and `taxFreeAmount`. */
  readonly vat?: Fact<"Unsupported" | "Ignored" | "NoTaxFree" | "ByContract">
  /** The payments that need a `productType`, which is that of the merchant's account at the PG. */
  readonly productType?: Fact<ReadonlyArray<Need>>
  readonly virtualAccount?: {
    /** A browser's request that needs the time at which deposits end. */
    readonly expiryNeeds?: Fact<ReadonlyArray<Need>>
    /** The most hours until deposits end. */
    readonly longest?: Fact<number>
    readonly precision?: Fact<"second" | "minute">
    /** The fields by which an account can be fixed; none if every account is a new one. */
    readonly fixed?: Fact<ReadonlyArray<"accountNumber" | "pgAccountId">>
    /** False if a deposit cannot be given back. */
    readonly isRefundable?: Fact<false>
    readonly refundNeeds?: Fact<ReadonlyArray<Need>>
    /** The hours of the day, in Korea, in which a deposit can be given back. */
    readonly refundHours?: Fact<{ readonly from: number; readonly until: number }>
    /** False if VAT and a tax-free part cannot be given. */
    readonly vat?: Fact<false>
  }
  readonly convenienceStore?: {
    /** The days until the deadline. */
    readonly deadline?: Fact<{ readonly least: number; readonly most: number }>
    /** True if it can be cancelled only before it was paid. */
    readonly isFinal?: Fact<true>
  }
  readonly escrow?: Fact<{
    /** `Ignored` if PortOne alone keeps that it is one. */
    readonly is?: "Ignored"
    readonly methods?: ReadonlyArray<PayMethod>
    readonly browserOnly?: true
    /** Operations of escrow that the PG does not have. */
    readonly without?: ReadonlyArray<string>
    readonly needs?: ReadonlyArray<Need>
  }>
  readonly cashReceipt?: Fact<{
    /** True if an identity number with anything but digits gets no receipt, in silence. */
    readonly digitsOnly?: true
    readonly needs?: ReadonlyArray<Need>
  }>
  readonly cancel?: {
    readonly partial?: ReadonlyArray<Fact<PartialCancel>>
    readonly window?: Fact<CancelWindow>
    /** True if a mobile payment of a past month can be given back to an account, by contract. */
    readonly nextMonth?: Fact<true>
    /** True if a cancellation may be asked for first, and be done later. */
    readonly isAsynchronous?: Fact<true>
    readonly needs?: Fact<ReadonlyArray<Need>>
    /** False if the PG keeps its fee. */
    readonly returnsFee?: Fact<false>
  }
  /** `ChargedAndCancelled` means by the PG: PortOne's payment stays `PAID`, and to cancel it fails. */
  readonly testMode?: Fact<"NotCharged" | "ChargedAndCancelled" | "Charged">
  /** Says what test mode does not have. */
  readonly testLimits?: Fact<string>
  /** True if a payment that is `FAILED` may be paid later. */
  readonly failedMayBePaid?: Fact<true>
  /** True if a payment may be `PAY_PENDING`. */
  readonly payPending?: Fact<true>
}
