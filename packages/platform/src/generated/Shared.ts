/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import * as Schema from "effect/Schema"
import * as DocumentedError from "@effect-portone/core/DocumentedError"
import { Bank, Currency } from "@effect-portone/core/generated/Shared"
import * as Wire from "@effect-portone/core/Wire"

/**
 * The fields of {@link B2bCounterpartyNotFoundError} beside `type` and `message`. PortOne may leave out any of them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface B2bCounterpartyNotFoundErrorProps {
  /** The counterparty's id. */
  readonly counterpartyId?: string | undefined
}

/**
 * There is no such counterparty. Check the id or the business registration number, and whether `test` matches the mode
 * it was made in.
 *
 * `B2B_COUNTERPARTY_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bCounterpartyNotFoundError extends DocumentedError.make<
  B2bCounterpartyNotFoundError,
  B2bCounterpartyNotFoundErrorProps,
  B2bCounterpartyNotFoundErrorEncoded
>()("B2bCounterpartyNotFoundError", {
  type: "B2B_COUNTERPARTY_NOT_FOUND",
  status: 404,
  summary:
    "There is no such counterparty. Check the id or the business registration number, and whether `test` matches the mode it was made in.",
  fields: {
    counterpartyId: Schema.optionalKey(Schema.String)
  }
}) {}

/**
 * The fields of {@link B2bCounterpartyNtsNotConnectedError} beside `type` and `message`. PortOne may leave out any of
 * them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface B2bCounterpartyNtsNotConnectedErrorProps {
  /** Business registration number: digits only, no hyphens. */
  readonly brn?: string | undefined
  /** The counterparty's id. */
  readonly counterpartyId?: string | undefined
}

/**
 * The counterparty named by `brn` or `counterpartyId` is not connected to the National Tax Service. Connect it first.
 *
 * `B2B_COUNTERPARTY_NTS_NOT_CONNECTED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bCounterpartyNtsNotConnectedError extends DocumentedError.make<
  B2bCounterpartyNtsNotConnectedError,
  B2bCounterpartyNtsNotConnectedErrorProps,
  B2bCounterpartyNtsNotConnectedErrorEncoded
>()("B2bCounterpartyNtsNotConnectedError", {
  type: "B2B_COUNTERPARTY_NTS_NOT_CONNECTED",
  status: 400,
  summary:
    "The counterparty named by `brn` or `counterpartyId` is not connected to the National Tax Service. Connect it first.",
  fields: {
    brn: Schema.optionalKey(Schema.String),
    counterpartyId: Schema.optionalKey(Schema.String)
  }
}) {}

/**
 * A service behind PortOne's tax invoicing failed. Read the tax invoice or counterparty to see whether the call took
 * effect before repeating it.
 *
 * `B2B_EXTERNAL_SERVICE`, status 502.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bExternalServiceError extends DocumentedError.make<
  B2bExternalServiceError,
  {},
  B2bExternalServiceErrorEncoded
>()("B2bExternalServiceError", {
  type: "B2B_EXTERNAL_SERVICE",
  status: 502,
  summary:
    "A service behind PortOne's tax invoicing failed. Read the tax invoice or counterparty to see whether the call took effect before repeating it."
}) {}

/**
 * Tax invoicing is not enabled for this merchant. Ask PortOne to enable it.
 *
 * `B2B_NOT_ENABLED`, status 403.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bNotEnabledError extends DocumentedError.make<B2bNotEnabledError, {}, B2bNotEnabledErrorEncoded>()(
  "B2bNotEnabledError",
  {
    type: "B2B_NOT_ENABLED",
    status: 403,
    summary: "Tax invoicing is not enabled for this merchant. Ask PortOne to enable it."
  }
) {}

/**
 * A day of the week.
 *
 * @category enums
 * @since 0.1.0
 */
export type DayOfWeek = "SUN" | "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT"

/**
 * A day of the week.
 *
 * @category enums
 * @since 0.1.0
 */
export const DayOfWeek: Wire.Enum<DayOfWeek> = Wire.closedEnum(["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"])

/**
 * A day of the year, by month and day.
 *
 * @category answers
 * @since 0.1.0
 */
export interface MonthDay {
  /** The month. */
  readonly month: number
  /** The day of the month. */
  readonly day: number
}

/**
 * A day of the year, by month and day.
 *
 * @category answers
 * @since 0.1.0
 */
export const MonthDay: Schema.Codec<MonthDay> = Wire.lazy(() =>
  Schema.Struct({
    month: Wire.Int32,
    day: Wire.Int32
  })
)

/**
 * Whether a partner's bank account was found to be theirs.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformAccountStatus = "VERIFIED" | "VERIFY_FAILED" | "VERIFY_ERROR" | "NOT_VERIFIED" | "UNKNOWN"

/**
 * Whether a partner's bank account was found to be theirs.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformAccountStatus: Wire.Enum<PlatformAccountStatus> = Wire.closedEnum([
  "VERIFIED",
  "VERIFY_FAILED",
  "VERIFY_ERROR",
  "NOT_VERIFIED",
  "UNKNOWN"
])

/**
 * The bank account that a partner is paid to; PortOne checks the holder of a KRW account only.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformAccount {
  /** The bank. */
  readonly bank: Wire.Open<Bank>
  /** The currency that the partner is settled in. */
  readonly currency: Wire.Open<Currency>
  /** The account number. */
  readonly number: string
  /** The account holder's name. */
  readonly holder: string
  /** Whether the account was found to be the partner's. */
  readonly status: Wire.Open<PlatformAccountStatus>
}

/**
 * The bank account that a partner is paid to; PortOne checks the holder of a KRW account only.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformAccount: Schema.Codec<PlatformAccount> = Wire.lazy(() =>
  Schema.Struct({
    bank: Wire.openEnum(Bank),
    currency: Wire.openEnum(Currency),
    number: Schema.String,
    holder: Schema.String,
    status: Wire.openEnum(PlatformAccountStatus)
  })
)

/**
 * A number for each status of account transfers.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformAccountTransferStatusStats {
  /** The figure for `PREPARED`. */
  readonly prepared: number
  /** The figure for `SCHEDULED`. */
  readonly scheduled: number
  /** The figure for `CANCELLED`. */
  readonly cancelled: number
  /** The figure for `STOPPED`. */
  readonly stopped: number
  /** The figure for `PROCESSING`. */
  readonly processing: number
  /** The figure for `ASYNC_PROCESSING`. */
  readonly asyncProcessing: number
  /** The figure for `SUCCEEDED`. */
  readonly succeeded: number
  /** The figure for `FAILED`. */
  readonly failed: number
}

/**
 * A number for each status of account transfers.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformAccountTransferStatusStats: Schema.Codec<PlatformAccountTransferStatusStats> = Wire.lazy(() =>
  Schema.Struct({
    prepared: Wire.Int64,
    scheduled: Wire.Int64,
    cancelled: Wire.Int64,
    stopped: Wire.Int64,
    processing: Wire.Int64,
    asyncProcessing: Wire.Int64,
    succeeded: Wire.Int64,
    failed: Wire.Int64
  })
)

/**
 * A fee that is the same whatever the amount.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformFixedAmountFee {
  /** Which case of the union it is. */
  readonly type: "FIXED_AMOUNT"
  /** The fee, in minor units. */
  readonly amount: number
}

/**
 * A fee that is the same whatever the amount.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformFixedAmountFee: Schema.Codec<PlatformFixedAmountFee> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("FIXED_AMOUNT"),
    amount: Wire.Int64
  })
)

/**
 * A fee that is a share of the amount.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformFixedRateFee {
  /** Which case of the union it is. */
  readonly type: "FIXED_RATE"
  /** The fee in milli-percent of the amount, not negative: 10 % is 10000. */
  readonly rate: number
}

/**
 * A fee that is a share of the amount.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformFixedRateFee: Schema.Codec<PlatformFixedRateFee> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("FIXED_RATE"),
    rate: Wire.Int32
  })
)

/**
 * A fee: a share of the amount, or a fixed sum.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "FIXED_AMOUNT")`, or
 * use `PlatformFee.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type PlatformFee = PlatformFixedAmountFee | PlatformFixedRateFee | Wire.Unrecognized<"type">

/**
 * A fee: a share of the amount, or a fixed sum.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "FIXED_AMOUNT")`, or
 * use `PlatformFee.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformFee: Wire.OpenUnion<PlatformFee, PlatformFeeEncoded, "type"> = Wire.openUnion("type", {
  FIXED_AMOUNT: PlatformFixedAmountFee,
  FIXED_RATE: PlatformFixedRateFee
})

/**
 * Who bears a cost, such as a fee or its VAT: the partner or the merchant.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformPayer = "PARTNER" | "MERCHANT"

/**
 * Who bears a cost, such as a fee or its VAT: the partner or the merchant.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformPayer: Wire.Enum<PlatformPayer> = Wire.closedEnum(["PARTNER", "MERCHANT"])

/**
 * A fee on a partner's orders beyond the platform's own, such as one for fulfilment or marketing.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformAdditionalFeePolicy {
  /** The policy's id. */
  readonly id: string
  /** The same object's id in PortOne's GraphQL API. */
  readonly graphqlId: string
  /** The name. */
  readonly name: string
  /** The fee. */
  readonly fee: PlatformFee
  /** A note of the merchant's own. */
  readonly memo?: string
  /** Who bears the VAT on the fee. */
  readonly vatPayer: Wire.Open<PlatformPayer>
  /** Whether it is archived. */
  readonly isArchived: boolean
  /** When this version takes or took effect. RFC 3339 on the wire. */
  readonly appliedAt: DateTime.Utc
  /** Whether it belongs to test mode. Absent on records from before 2026-02-03. */
  readonly isForTest?: boolean
}

/**
 * A fee on a partner's orders beyond the platform's own, such as one for fulfilment or marketing.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformAdditionalFeePolicy: Schema.Codec<
  PlatformAdditionalFeePolicy,
  PlatformAdditionalFeePolicyEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    graphqlId: Schema.String,
    name: Schema.String,
    fee: PlatformFee,
    memo: Schema.optionalKey(Schema.String),
    vatPayer: Wire.openEnum(PlatformPayer),
    isArchived: Schema.Boolean,
    appliedAt: Wire.Timestamp,
    isForTest: Wire.usualKey(Schema.Boolean)
  })
)

/**
 * The person to speak to at a partner.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformContact {
  /** The name. */
  readonly name: string
  /** The contact's mobile phone number. */
  readonly phoneNumber?: string
  /** The e-mail address. */
  readonly email: string
}

/**
 * The person to speak to at a partner.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformContact: Schema.Codec<PlatformContact> = Wire.lazy(() =>
  Schema.Struct({
    name: Schema.String,
    phoneNumber: Schema.optionalKey(Schema.String),
    email: Schema.String
  })
)

/**
 * What happens to a settlement date on a holiday: the working day before or after it, or no change.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformSettlementCycleDatePolicy = "HOLIDAY_BEFORE" | "HOLIDAY_AFTER" | "CALENDAR_DAY"

/**
 * What happens to a settlement date on a holiday: the working day before or after it, or no change.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformSettlementCycleDatePolicy: Wire.Enum<PlatformSettlementCycleDatePolicy> = Wire.closedEnum([
  "HOLIDAY_BEFORE",
  "HOLIDAY_AFTER",
  "CALENDAR_DAY"
])

/**
 * Settlement every day.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformSettlementCycleMethodDaily {
  /** Which case of the union it is. */
  readonly type: "DAILY"
}

/**
 * Settlement every day.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformSettlementCycleMethodDaily: Schema.Codec<PlatformSettlementCycleMethodDaily> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("DAILY")
  })
)

/**
 * Settlement on given days of the year.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformSettlementCycleMethodManualDates {
  /** Which case of the union it is. */
  readonly type: "MANUAL_DATES"
  /** The days of the year to settle on. */
  readonly dates: ReadonlyArray<MonthDay>
}

/**
 * Settlement on given days of the year.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformSettlementCycleMethodManualDates: Schema.Codec<PlatformSettlementCycleMethodManualDates> =
  Wire.lazy(() =>
    Schema.Struct({
      type: Schema.Literal("MANUAL_DATES"),
      dates: Schema.Array(MonthDay)
    })
  )

/**
 * Settlement on given days of each month.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformSettlementCycleMethodMonthly {
  /** Which case of the union it is. */
  readonly type: "MONTHLY"
  /** The days of the month to settle on. */
  readonly daysOfMonth: ReadonlyArray<number>
}

/**
 * Settlement on given days of each month.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformSettlementCycleMethodMonthly: Schema.Codec<PlatformSettlementCycleMethodMonthly> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("MONTHLY"),
    daysOfMonth: Schema.Array(Wire.Int32)
  })
)

/**
 * Settlement on given days of each week.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformSettlementCycleMethodWeekly {
  /** Which case of the union it is. */
  readonly type: "WEEKLY"
  /** The days of the week to settle on. */
  readonly daysOfWeek: ReadonlyArray<Wire.Open<DayOfWeek>>
}

/**
 * Settlement on given days of each week.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformSettlementCycleMethodWeekly: Schema.Codec<PlatformSettlementCycleMethodWeekly> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("WEEKLY"),
    daysOfWeek: Schema.Array(Wire.openEnum(DayOfWeek))
  })
)

/**
 * The rhythm of settlement: daily, weekly, monthly or on given dates.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "DAILY")`, or use
 * `PlatformSettlementCycleMethod.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type PlatformSettlementCycleMethod =
  | PlatformSettlementCycleMethodDaily
  | PlatformSettlementCycleMethodManualDates
  | PlatformSettlementCycleMethodMonthly
  | PlatformSettlementCycleMethodWeekly
  | Wire.Unrecognized<"type">

/**
 * The rhythm of settlement: daily, weekly, monthly or on given dates.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "DAILY")`, or use
 * `PlatformSettlementCycleMethod.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformSettlementCycleMethod: Wire.OpenUnion<
  PlatformSettlementCycleMethod,
  PlatformSettlementCycleMethodEncoded,
  "type"
> = Wire.openUnion("type", {
  DAILY: PlatformSettlementCycleMethodDaily,
  MANUAL_DATES: PlatformSettlementCycleMethodManualDates,
  MONTHLY: PlatformSettlementCycleMethodMonthly,
  WEEKLY: PlatformSettlementCycleMethodWeekly
})

/**
 * When a partner is settled: days of delay, a rule for holidays and a rhythm.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformSettlementCycle {
  /** Days to wait from the settlement start date, 1 to 10; the next date of the rhythm settles. */
  readonly lagDays: number
  /** What to do when a settlement date is a holiday. */
  readonly datePolicy: Wire.Open<PlatformSettlementCycleDatePolicy>
  /** The rhythm of settlement. */
  readonly method: PlatformSettlementCycleMethod
}

/**
 * When a partner is settled: days of delay, a rule for holidays and a rhythm.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformSettlementCycle: Schema.Codec<PlatformSettlementCycle, PlatformSettlementCycleEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      lagDays: Wire.Int32,
      datePolicy: Wire.openEnum(PlatformSettlementCycleDatePolicy),
      method: PlatformSettlementCycleMethod
    })
)

/**
 * The terms that a partner is settled on: the platform's fee and the settlement cycle.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformContract {
  /** The contract's id. */
  readonly id: string
  /** The same object's id in PortOne's GraphQL API. */
  readonly graphqlId: string
  /** The name. */
  readonly name: string
  /** A note of the merchant's own. */
  readonly memo?: string
  /** The platform's fee. */
  readonly platformFee: PlatformFee
  /** When the partner is settled. */
  readonly settlementCycle: PlatformSettlementCycle
  /** Who bears the VAT on the platform's fee. */
  readonly platformFeeVatPayer: Wire.Open<PlatformPayer>
  /** Whether the VAT of the payment is taken off the settlement. */
  readonly subtractPaymentVatAmount: boolean
  /** Whether it is archived. */
  readonly isArchived: boolean
  /** When this version takes or took effect. RFC 3339 on the wire. */
  readonly appliedAt: DateTime.Utc
  /** Whether it belongs to test mode. Absent on records from before 2026-02-03. */
  readonly isForTest?: boolean
}

/**
 * The terms that a partner is settled on: the platform's fee and the settlement cycle.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformContract: Schema.Codec<PlatformContract, PlatformContractEncoded> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    graphqlId: Schema.String,
    name: Schema.String,
    memo: Schema.optionalKey(Schema.String),
    platformFee: PlatformFee,
    settlementCycle: PlatformSettlementCycle,
    platformFeeVatPayer: Wire.openEnum(PlatformPayer),
    subtractPaymentVatAmount: Schema.Boolean,
    isArchived: Schema.Boolean,
    appliedAt: Wire.Timestamp,
    isForTest: Wire.usualKey(Schema.Boolean)
  })
)

/**
 * There is no such contract. Check the id, and whether `test` matches the mode it was made in.
 *
 * `PLATFORM_CONTRACT_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformContractNotFoundError extends DocumentedError.make<
  PlatformContractNotFoundError,
  {},
  PlatformContractNotFoundErrorEncoded
>()("PlatformContractNotFoundError", {
  type: "PLATFORM_CONTRACT_NOT_FOUND",
  status: 404,
  summary: "There is no such contract. Check the id, and whether `test` matches the mode it was made in."
}) {}

/**
 * The currency cannot be used here. Choose one that the platform settles in.
 *
 * `PLATFORM_CURRENCY_NOT_SUPPORTED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformCurrencyNotSupportedError extends DocumentedError.make<
  PlatformCurrencyNotSupportedError,
  {},
  PlatformCurrencyNotSupportedErrorEncoded
>()("PlatformCurrencyNotSupportedError", {
  type: "PLATFORM_CURRENCY_NOT_SUPPORTED",
  status: 400,
  summary: "The currency cannot be used here. Choose one that the platform settles in."
}) {}

/**
 * How much of a discount, such as a coupon or points, the partner bears.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformDiscountSharePolicy {
  /** The policy's id. */
  readonly id: string
  /** The same object's id in PortOne's GraphQL API. */
  readonly graphqlId: string
  /** The name. */
  readonly name: string
  /** The partner's part of the discount in milli-percent, not negative: 10 % is 10000. */
  readonly partnerShareRate: number
  /** A note of the merchant's own. */
  readonly memo?: string
  /** Whether it is archived. */
  readonly isArchived: boolean
  /** When this version takes or took effect. RFC 3339 on the wire. */
  readonly appliedAt: DateTime.Utc
  /** Whether it belongs to test mode. Absent on records from before 2026-02-03. */
  readonly isForTest?: boolean
}

/**
 * How much of a discount, such as a coupon or points, the partner bears.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformDiscountSharePolicy: Schema.Codec<
  PlatformDiscountSharePolicy,
  PlatformDiscountSharePolicyEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    graphqlId: Schema.String,
    name: Schema.String,
    partnerShareRate: Wire.Int32,
    memo: Schema.optionalKey(Schema.String),
    isArchived: Schema.Boolean,
    appliedAt: Wire.Timestamp,
    isForTest: Wire.usualKey(Schema.Boolean)
  })
)

/**
 * A service that PortOne asks failed. Check the input, try again later, and ask PortOne if it goes on.
 *
 * `PLATFORM_EXTERNAL_API_FAILED`, status 503.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformExternalApiFailedError extends DocumentedError.make<
  PlatformExternalApiFailedError,
  {},
  PlatformExternalApiFailedErrorEncoded
>()("PlatformExternalApiFailedError", {
  type: "PLATFORM_EXTERNAL_API_FAILED",
  status: 503,
  summary: "A service that PortOne asks failed. Check the input, try again later, and ask PortOne if it goes on."
}) {}

/**
 * A fee to set: exactly one of a rate or a fixed sum.
 *
 * @category requests
 * @since 0.1.0
 */
export type PlatformFeeInput =
  | {
      /** A fee in milli-percent of the amount, 10 % being 10000; set this or `fixedAmount`, not both. */
      readonly fixedRate: number
      readonly fixedAmount?: undefined
    }
  | {
      readonly fixedRate?: undefined
      /** A fixed fee, in minor units; set this or `fixedRate`, not both. */
      readonly fixedAmount: number
    }

/**
 * A fee to set: exactly one of a rate or a fixed sum.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformFeeInput: Schema.Codec<PlatformFeeInput> = Wire.lazy(() =>
  Wire.alternatives(
    Schema.Struct({
      fixedRate: Schema.optional(Wire.Int32),
      fixedAmount: Schema.optional(Wire.Int64)
    }),
    { fields: ["fixedRate", "fixedAmount"], required: true }
  )
)

/**
 * Partner settlement is not enabled for this merchant. Ask PortOne to enable it.
 *
 * `PLATFORM_NOT_ENABLED`, status 403.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformNotEnabledError extends DocumentedError.make<
  PlatformNotEnabledError,
  {},
  PlatformNotEnabledErrorEncoded
>()("PlatformNotEnabledError", {
  type: "PLATFORM_NOT_ENABLED",
  status: 403,
  summary: "Partner settlement is not enabled for this merchant. Ask PortOne to enable it."
}) {}

/**
 * What the merchant's own formulas came to, by their keys.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformUserDefinedFormulaResults {
  readonly [key: string]: number
}

/**
 * What the merchant's own formulas came to, by their keys.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformUserDefinedFormulaResults: Schema.Codec<PlatformUserDefinedFormulaResults> = Wire.lazy(() =>
  Schema.Record(Schema.String, Wire.Int64)
)

/**
 * What a partner is settled for an order, and the amounts it was worked out from.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformOrderSettlementAmount {
  /** What the partner is settled, in minor units. */
  readonly settlement: number
  /** The tax-free part of `settlement`, in minor units. Absent on records from before 2025-07-28. */
  readonly settlementTaxFree?: number
  /** What was paid, in minor units. */
  readonly payment: number
  /** The VAT of the payment, in minor units. */
  readonly paymentVat: number
  /** VAT taken off the settlement, in minor units: `paymentVat` if the contract subtracts it, else 0. */
  readonly paymentVatBurden: number
  /** The tax-free part of the payment, in minor units. */
  readonly paymentTaxFree: number
  /** The supply value of the payment, in minor units. */
  readonly paymentSupply: number
  /** What was ordered, in minor units. */
  readonly order: number
  /** The tax-free part of `order`, in minor units. */
  readonly orderTaxFree: number
  /** The platform's fee, in minor units. */
  readonly platformFee: number
  /** VAT on the platform's fee, in minor units. */
  readonly platformFeeVat: number
  /** The additional fees, in minor units. */
  readonly additionalFee: number
  /** VAT on the additional fees, in minor units. */
  readonly additionalFeeVat: number
  /** The discount, in minor units. */
  readonly discount: number
  /** The tax-free part of `discount`, in minor units. */
  readonly discountTaxFree: number
  /** The part of the discount that the partner bears, in minor units. */
  readonly discountShare: number
  /** The tax-free part of `discountShare`, in minor units. */
  readonly discountShareTaxFree: number
  /** What the merchant's own formulas came to. Absent on records from before 2025-07-28. */
  readonly userDefinedFormulas?: PlatformUserDefinedFormulaResults
}

/**
 * What a partner is settled for an order, and the amounts it was worked out from.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformOrderSettlementAmount: Schema.Codec<PlatformOrderSettlementAmount> = Wire.lazy(() =>
  Schema.Struct({
    settlement: Wire.Int64,
    settlementTaxFree: Wire.usualKey(Wire.Int64),
    payment: Wire.Int64,
    paymentVat: Wire.Int64,
    paymentVatBurden: Wire.Int64,
    paymentTaxFree: Wire.Int64,
    paymentSupply: Wire.Int64,
    order: Wire.Int64,
    orderTaxFree: Wire.Int64,
    platformFee: Wire.Int64,
    platformFeeVat: Wire.Int64,
    additionalFee: Wire.Int64,
    additionalFeeVat: Wire.Int64,
    discount: Wire.Int64,
    discountTaxFree: Wire.Int64,
    discountShare: Wire.Int64,
    discountShareTaxFree: Wire.Int64,
    userDefinedFormulas: Wire.usualKey(PlatformUserDefinedFormulaResults)
  })
)

/**
 * Whether a partner waits for approval, was approved or was turned down.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformPartnerStatus = "PENDING" | "APPROVED" | "REJECTED"

/**
 * Whether a partner waits for approval, was approved or was turned down.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformPartnerStatus: Wire.Enum<PlatformPartnerStatus> = Wire.closedEnum([
  "PENDING",
  "APPROVED",
  "REJECTED"
])

/**
 * How a partner's business is taxed.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformPartnerTaxationType = "NORMAL" | "SIMPLE_TAX_INVOICE_ISSUER" | "SIMPLE" | "TAX_FREE"

/**
 * How a partner's business is taxed.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformPartnerTaxationType: Wire.Enum<PlatformPartnerTaxationType> = Wire.closedEnum([
  "NORMAL",
  "SIMPLE_TAX_INVOICE_ISSUER",
  "SIMPLE",
  "TAX_FREE"
])

/**
 * Whether a partner's business is trading, or why that is not known.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformPartnerBusinessStatus =
  | "NOT_VERIFIED"
  | "VERIFY_ERROR"
  | "NOT_FOUND"
  | "IN_BUSINESS"
  | "CLOSED"
  | "SUSPENDED"

/**
 * Whether a partner's business is trading, or why that is not known.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformPartnerBusinessStatus: Wire.Enum<PlatformPartnerBusinessStatus> = Wire.closedEnum([
  "NOT_VERIFIED",
  "VERIFY_ERROR",
  "NOT_FOUND",
  "IN_BUSINESS",
  "CLOSED",
  "SUSPENDED"
])

/**
 * Whether a partner is connected to tax invoicing as a member company.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformPartnerMemberCompanyConnectionStatus =
  | "NOT_CONNECTED"
  | "CONNECT_PENDING"
  | "CONNECTED"
  | "CONNECT_FAILED"
  | "DISCONNECT_PENDING"

/**
 * Whether a partner is connected to tax invoicing as a member company.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformPartnerMemberCompanyConnectionStatus: Wire.Enum<PlatformPartnerMemberCompanyConnectionStatus> =
  Wire.closedEnum(["NOT_CONNECTED", "CONNECT_PENDING", "CONNECTED", "CONNECT_FAILED", "DISCONNECT_PENDING"])

/**
 * A partner that is a registered business.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformPartnerTypeBusiness {
  /** Which case of the union it is. */
  readonly type: "BUSINESS"
  /** The business's name. */
  readonly companyName: string
  /** How it is taxed. */
  readonly taxationType: Wire.Open<PlatformPartnerTaxationType>
  /** Whether the business is trading, closed or suspended. */
  readonly businessStatus: Wire.Open<PlatformPartnerBusinessStatus>
  /** Business registration number. */
  readonly businessRegistrationNumber: string
  /** The name of the company's representative. */
  readonly representativeName: string
  /** The business's address. */
  readonly companyAddress?: string
  /** The type of business (eoptae). */
  readonly businessType?: string
  /** The item of business (jongmok). */
  readonly businessClass?: string
  /** Whether the partner is connected to tax invoicing. Absent on records from before 2025-07-28. */
  readonly memberCompanyConnectionStatus?: Wire.Open<PlatformPartnerMemberCompanyConnectionStatus>
  /** Why connecting the partner failed. */
  readonly memberCompanyConnectionFailedReason?: string
}

/**
 * A partner that is a registered business.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformPartnerTypeBusiness: Schema.Codec<PlatformPartnerTypeBusiness> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("BUSINESS"),
    companyName: Schema.String,
    taxationType: Wire.openEnum(PlatformPartnerTaxationType),
    businessStatus: Wire.openEnum(PlatformPartnerBusinessStatus),
    businessRegistrationNumber: Schema.String,
    representativeName: Schema.String,
    companyAddress: Schema.optionalKey(Schema.String),
    businessType: Schema.optionalKey(Schema.String),
    businessClass: Schema.optionalKey(Schema.String),
    memberCompanyConnectionStatus: Wire.usualKey(Wire.openEnum(PlatformPartnerMemberCompanyConnectionStatus)),
    memberCompanyConnectionFailedReason: Schema.optionalKey(Schema.String)
  })
)

/**
 * A partner that is a person with no tax withheld.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformPartnerTypeNonWhtPayer {
  /** Which case of the union it is. */
  readonly type: "NON_WHT_PAYER"
  /** The partner's birth date. `yyyy-MM-dd`, a business date in Korea. */
  readonly birthdate?: string
}

/**
 * A partner that is a person with no tax withheld.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformPartnerTypeNonWhtPayer: Schema.Codec<PlatformPartnerTypeNonWhtPayer> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("NON_WHT_PAYER"),
    birthdate: Schema.optionalKey(Wire.CalendarDate)
  })
)

/**
 * A partner that is a person with tax withheld.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformPartnerTypeWhtPayer {
  /** Which case of the union it is. */
  readonly type: "WHT_PAYER"
  /** The partner's birth date. `yyyy-MM-dd`, a business date in Korea. */
  readonly birthdate?: string
}

/**
 * A partner that is a person with tax withheld.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformPartnerTypeWhtPayer: Schema.Codec<PlatformPartnerTypeWhtPayer> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("WHT_PAYER"),
    birthdate: Schema.optionalKey(Wire.CalendarDate)
  })
)

/**
 * What kind a partner is: a business, a person with tax withheld, or one without.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "BUSINESS")`, or use
 * `PlatformPartnerType.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type PlatformPartnerType =
  | PlatformPartnerTypeBusiness
  | PlatformPartnerTypeNonWhtPayer
  | PlatformPartnerTypeWhtPayer
  | Wire.Unrecognized<"type">

/**
 * What kind a partner is: a business, a person with tax withheld, or one without.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "BUSINESS")`, or use
 * `PlatformPartnerType.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformPartnerType: Wire.OpenUnion<PlatformPartnerType, PlatformPartnerTypeEncoded, "type"> =
  Wire.openUnion("type", {
    BUSINESS: PlatformPartnerTypeBusiness,
    NON_WHT_PAYER: PlatformPartnerTypeNonWhtPayer,
    WHT_PAYER: PlatformPartnerTypeWhtPayer
  })

/**
 * The value of a property that the merchant defined.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformUserDefinedPropertyValue {
  /** The value, as text. */
  readonly string: string
}

/**
 * The value of a property that the merchant defined.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformUserDefinedPropertyValue: Schema.Codec<PlatformUserDefinedPropertyValue> = Wire.lazy(() =>
  Schema.Struct({
    string: Schema.String
  })
)

/**
 * Properties that the merchant defined, by their keys.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformProperties {
  readonly [key: string]: PlatformUserDefinedPropertyValue
}

/**
 * Properties that the merchant defined, by their keys.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformProperties: Schema.Codec<PlatformProperties> = Wire.lazy(() =>
  Schema.Record(Schema.String, PlatformUserDefinedPropertyValue)
)

/**
 * Somebody whom the platform owes a share of its sales.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformPartner {
  /** The partner's id. */
  readonly id: string
  /** The same object's id in PortOne's GraphQL API. */
  readonly graphqlId: string
  /** The partner's company or personal name. */
  readonly name: string
  /** The person to speak to. */
  readonly contact: PlatformContact
  /** The bank account that money is paid out to. */
  readonly account: PlatformAccount
  /** Where it stands. */
  readonly status: Wire.Open<PlatformPartnerStatus>
  /** The contract that the partner's orders are settled under unless told otherwise. */
  readonly defaultContractId: string
  /** A note of the merchant's own. */
  readonly memo?: string
  /** The partner's tags. */
  readonly tags: ReadonlyArray<string>
  /** What kind of partner it is. */
  readonly type: PlatformPartnerType
  /** Whether it is archived. */
  readonly isArchived: boolean
  /** When this version takes or took effect. RFC 3339 on the wire. */
  readonly appliedAt: DateTime.Utc
  /** Properties that the merchant defined. */
  readonly userDefinedProperties: PlatformProperties
  /** Whether it belongs to test mode. Absent on records from before 2026-02-03. */
  readonly isForTest?: boolean
}

/**
 * Somebody whom the platform owes a share of its sales.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformPartner: Schema.Codec<PlatformPartner, PlatformPartnerEncoded> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    graphqlId: Schema.String,
    name: Schema.String,
    contact: PlatformContact,
    account: PlatformAccount,
    status: Wire.openEnum(PlatformPartnerStatus),
    defaultContractId: Schema.String,
    memo: Schema.optionalKey(Schema.String),
    tags: Schema.Array(Schema.String),
    type: PlatformPartnerType,
    isArchived: Schema.Boolean,
    appliedAt: Wire.Timestamp,
    userDefinedProperties: PlatformProperties,
    isForTest: Wire.usualKey(Schema.Boolean)
  })
)

/**
 * There is no such partner. Check the id, and whether `test` matches the mode it was made in.
 *
 * `PLATFORM_PARTNER_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformPartnerNotFoundError extends DocumentedError.make<
  PlatformPartnerNotFoundError,
  {},
  PlatformPartnerNotFoundErrorEncoded
>()("PlatformPartnerNotFoundError", {
  type: "PLATFORM_PARTNER_NOT_FOUND",
  status: 404,
  summary: "There is no such partner. Check the id, and whether `test` matches the mode it was made in."
}) {}

/**
 * The fields of {@link PlatformPartnerSettlementsNotFoundError} beside `type` and `message`. PortOne may leave out any
 * of them.
 *
 * @stability unstable
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformPartnerSettlementsNotFoundErrorProps {
  /** The ids that the error is about. */
  readonly ids?: ReadonlyArray<string> | undefined
  /** The same objects' ids in PortOne's GraphQL API. */
  readonly graphqlIds?: ReadonlyArray<string> | undefined
}

/**
 * Some partner settlements do not exist: `ids` lists them. Check the ids, and whether test mode matches.
 *
 * `PLATFORM_PARTNER_SETTLEMENTS_NOT_FOUND`, status 404.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export class PlatformPartnerSettlementsNotFoundError extends DocumentedError.make<
  PlatformPartnerSettlementsNotFoundError,
  PlatformPartnerSettlementsNotFoundErrorProps,
  PlatformPartnerSettlementsNotFoundErrorEncoded
>()("PlatformPartnerSettlementsNotFoundError", {
  type: "PLATFORM_PARTNER_SETTLEMENTS_NOT_FOUND",
  status: 404,
  summary: "Some partner settlements do not exist: `ids` lists them. Check the ids, and whether test mode matches.",
  fields: {
    ids: Schema.Array(Schema.String),
    graphqlIds: Schema.Array(Schema.String)
  }
}) {}

/**
 * The name of a partner's kind.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformPartnerTypeName = "BUSINESS" | "WHT_PAYER" | "NON_WHT_PAYER"

/**
 * The name of a partner's kind.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformPartnerTypeName: Wire.Enum<PlatformPartnerTypeName> = Wire.closedEnum([
  "BUSINESS",
  "WHT_PAYER",
  "NON_WHT_PAYER"
])

/**
 * How partners are paid: by the merchant itself, or by PortOne's remittance service.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformPayoutMethod = "DIRECT" | "AGENCY"

/**
 * How partners are paid: by the merchant itself, or by PortOne's remittance service.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformPayoutMethod: Wire.Enum<PlatformPayoutMethod> = Wire.closedEnum(["DIRECT", "AGENCY"])

/**
 * A number for each status of payouts.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformPayoutStatusStats {
  /** The figure for `CONFIRMED`. Absent on records from before 2025-07-28. */
  readonly confirmed?: number
  /** The figure for `PREPARED`. */
  readonly prepared: number
  /** The figure for `CANCELLED`. */
  readonly cancelled: number
  /** The figure for `STOPPED`. */
  readonly stopped: number
  /** The figure for `PROCESSING`. */
  readonly processing: number
  /** The figure for `SUCCEEDED`. */
  readonly succeeded: number
  /** The figure for `FAILED`. */
  readonly failed: number
  /** The figure for `SCHEDULED`. */
  readonly scheduled: number
}

/**
 * A number for each status of payouts.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformPayoutStatusStats: Schema.Codec<PlatformPayoutStatusStats> = Wire.lazy(() =>
  Schema.Struct({
    confirmed: Wire.usualKey(Wire.Int64),
    prepared: Wire.Int64,
    cancelled: Wire.Int64,
    stopped: Wire.Int64,
    processing: Wire.Int64,
    succeeded: Wire.Int64,
    failed: Wire.Int64,
    scheduled: Wire.Int64
  })
)

/**
 * A user-defined property is not defined on this platform. Check the keys in `userDefinedProperties`.
 *
 * `PLATFORM_USER_DEFINED_PROPERTY_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformUserDefinedPropertyNotFoundError extends DocumentedError.make<
  PlatformUserDefinedPropertyNotFoundError,
  {},
  PlatformUserDefinedPropertyNotFoundErrorEncoded
>()("PlatformUserDefinedPropertyNotFoundError", {
  type: "PLATFORM_USER_DEFINED_PROPERTY_NOT_FOUND",
  status: 404,
  summary: "A user-defined property is not defined on this platform. Check the keys in `userDefinedProperties`."
}) {}

/**
 * What settlement amounts mean: supply value only, or with its VAT.
 *
 * @category enums
 * @since 0.1.0
 */
export type SettlementAmountType = "NET" | "GROSS"

/**
 * What settlement amounts mean: supply value only, or with its VAT.
 *
 * @category enums
 * @since 0.1.0
 */
export const SettlementAmountType: Wire.Enum<SettlementAmountType> = Wire.closedEnum(["NET", "GROSS"])

/**
 * The wire form of {@link B2bCounterpartyNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bCounterpartyNotFoundErrorEncoded {
  readonly type: "B2B_COUNTERPARTY_NOT_FOUND"
  readonly message?: string
  readonly counterpartyId?: string
}

/**
 * The wire form of {@link B2bCounterpartyNtsNotConnectedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bCounterpartyNtsNotConnectedErrorEncoded {
  readonly type: "B2B_COUNTERPARTY_NTS_NOT_CONNECTED"
  readonly message?: string
  readonly brn?: string
  readonly counterpartyId?: string
}

/**
 * The wire form of {@link B2bExternalServiceError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bExternalServiceErrorEncoded {
  readonly type: "B2B_EXTERNAL_SERVICE"
  readonly message?: string
}

/**
 * The wire form of {@link B2bNotEnabledError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bNotEnabledErrorEncoded {
  readonly type: "B2B_NOT_ENABLED"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformFee}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type PlatformFeeEncoded = PlatformFixedAmountFee | PlatformFixedRateFee | Wire.UnrecognizedEncoded<"type">

/**
 * The wire form of {@link PlatformAdditionalFeePolicy}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformAdditionalFeePolicyEncoded {
  readonly id: string
  readonly graphqlId: string
  readonly name: string
  readonly fee: PlatformFeeEncoded
  readonly memo?: string
  readonly vatPayer: Wire.Open<PlatformPayer>
  readonly isArchived: boolean
  readonly appliedAt: string
  readonly isForTest?: boolean
}

/**
 * The wire form of {@link PlatformSettlementCycleMethod}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type PlatformSettlementCycleMethodEncoded =
  | PlatformSettlementCycleMethodDaily
  | PlatformSettlementCycleMethodManualDates
  | PlatformSettlementCycleMethodMonthly
  | PlatformSettlementCycleMethodWeekly
  | Wire.UnrecognizedEncoded<"type">

/**
 * The wire form of {@link PlatformSettlementCycle}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformSettlementCycleEncoded {
  readonly lagDays: number
  readonly datePolicy: Wire.Open<PlatformSettlementCycleDatePolicy>
  readonly method: PlatformSettlementCycleMethodEncoded
}

/**
 * The wire form of {@link PlatformContract}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformContractEncoded {
  readonly id: string
  readonly graphqlId: string
  readonly name: string
  readonly memo?: string
  readonly platformFee: PlatformFeeEncoded
  readonly settlementCycle: PlatformSettlementCycleEncoded
  readonly platformFeeVatPayer: Wire.Open<PlatformPayer>
  readonly subtractPaymentVatAmount: boolean
  readonly isArchived: boolean
  readonly appliedAt: string
  readonly isForTest?: boolean
}

/**
 * The wire form of {@link PlatformContractNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformContractNotFoundErrorEncoded {
  readonly type: "PLATFORM_CONTRACT_NOT_FOUND"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformCurrencyNotSupportedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformCurrencyNotSupportedErrorEncoded {
  readonly type: "PLATFORM_CURRENCY_NOT_SUPPORTED"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformDiscountSharePolicy}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformDiscountSharePolicyEncoded {
  readonly id: string
  readonly graphqlId: string
  readonly name: string
  readonly partnerShareRate: number
  readonly memo?: string
  readonly isArchived: boolean
  readonly appliedAt: string
  readonly isForTest?: boolean
}

/**
 * The wire form of {@link PlatformExternalApiFailedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformExternalApiFailedErrorEncoded {
  readonly type: "PLATFORM_EXTERNAL_API_FAILED"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformNotEnabledError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformNotEnabledErrorEncoded {
  readonly type: "PLATFORM_NOT_ENABLED"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformPartnerType}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type PlatformPartnerTypeEncoded =
  | PlatformPartnerTypeBusiness
  | PlatformPartnerTypeNonWhtPayer
  | PlatformPartnerTypeWhtPayer
  | Wire.UnrecognizedEncoded<"type">

/**
 * The wire form of {@link PlatformPartner}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformPartnerEncoded {
  readonly id: string
  readonly graphqlId: string
  readonly name: string
  readonly contact: PlatformContact
  readonly account: PlatformAccount
  readonly status: Wire.Open<PlatformPartnerStatus>
  readonly defaultContractId: string
  readonly memo?: string
  readonly tags: ReadonlyArray<string>
  readonly type: PlatformPartnerTypeEncoded
  readonly isArchived: boolean
  readonly appliedAt: string
  readonly userDefinedProperties: PlatformProperties
  readonly isForTest?: boolean
}

/**
 * The wire form of {@link PlatformPartnerNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformPartnerNotFoundErrorEncoded {
  readonly type: "PLATFORM_PARTNER_NOT_FOUND"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformPartnerSettlementsNotFoundError}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformPartnerSettlementsNotFoundErrorEncoded {
  readonly type: "PLATFORM_PARTNER_SETTLEMENTS_NOT_FOUND"
  readonly message?: string
  readonly ids?: ReadonlyArray<string>
  readonly graphqlIds?: ReadonlyArray<string>
}

/**
 * The wire form of {@link PlatformUserDefinedPropertyNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformUserDefinedPropertyNotFoundErrorEncoded {
  readonly type: "PLATFORM_USER_DEFINED_PROPERTY_NOT_FOUND"
  readonly message?: string
}
