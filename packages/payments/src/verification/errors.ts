/**
 * Each way in which a payment can be something else than what was ordered, as an error of its own, since what to do differs.
 *
 * `isRetryable` says whether waiting can mend it: the payment may yet become the expected one. No message holds what a
 * merchant wrote into an order, a person, a card, or a PG's words.
 *
 * @since 0.1.0
 */
import type { Currency } from "@effect-portone/core/generated/Shared"
import type { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import type * as Wire from "@effect-portone/core/Wire"
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import type {
  CancelledPayment,
  GetPaymentError,
  PaidPayment,
  PartialCancelledPayment,
  PayPendingPayment,
  ReadyPayment,
  VirtualAccountIssuedPayment
} from "../generated/Payments.ts"
import type { SelectedChannelType } from "../generated/Shared.ts"

/**
 * Nothing was paid yet: the customer is at it, the PG is, or a transfer to a virtual account is awaited.
 *
 * @example
 * ```ts
 * import type { PaymentVerification } from "@effect-portone/payments"
 *
 * const isTransfer = ({ actual }: PaymentVerification.NotPaidYetError) => actual === "VIRTUAL_ACCOUNT_ISSUED"
 * ```
 * @category errors
 * @since 0.1.0
 */
export class NotPaidYetError extends Data.TaggedError("NotPaidYetError")<{
  readonly paymentId: string
  readonly expected: PaidPayment["status"]
  readonly actual: (PayPendingPayment | ReadyPayment | VirtualAccountIssuedPayment)["status"]
}> {
  readonly isRetryable: boolean = true
  override get message(): string {
    return `the payment is ${this.actual}, not ${this.expected}: hand nothing out, and verify again at its next webhook`
  }
}

/**
 * The last attempt to pay failed. That is not the end: the customer may try again under the same id, and with some PGs
 * (Eximbay, Payletter) the very attempt can still become paid.
 *
 * @example
 * ```ts
 * import type { PaymentVerification } from "@effect-portone/payments"
 *
 * const sayWhy = ({ pgCode }: PaymentVerification.PaymentFailedError) => pgCode ?? "the PG has not said why"
 * ```
 * @category errors
 * @since 0.1.0
 */
export class PaymentFailedError extends Data.TaggedError("PaymentFailedError")<{
  readonly paymentId: string
  /** The PG's code for why, when it gave one. */
  readonly pgCode: string | undefined
}> {
  readonly isRetryable: boolean = true
  override get message(): string {
    const code = this.pgCode === undefined ? "" : ` (${this.pgCode})`
    return `the last attempt to pay failed${code}: hand nothing out, but do not close the order, it may still be paid`
  }
}

/**
 * The payment has a status that this version does not know.
 *
 * @example
 * ```ts
 * import type { PaymentVerification } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const tell = ({ actual }: PaymentVerification.UnrecognizedStatusError) =>
 *   Effect.logError(`is there a newer version that knows ${actual}?`)
 * ```
 * @category errors
 * @since 0.1.0
 */
export class UnrecognizedStatusError extends Data.TaggedError("UnrecognizedStatusError")<{
  readonly paymentId: string
  readonly expected: PaidPayment["status"]
  /** The status as it came. */
  readonly actual: string
}> {
  readonly isRetryable: boolean = true
  override get message(): string {
    return `the payment is ${this.actual}, a status added since this version: hand nothing out, look into the console, upgrade`
  }
}

/**
 * The payment was paid, and all or a part of it was given back, or is about to be.
 *
 * @example
 * ```ts
 * import type { PaymentVerification } from "@effect-portone/payments"
 *
 * // What the merchant keeps, in minor units.
 * const kept = ({ cancelled, requested, total }: PaymentVerification.PaymentCancelledError) => total - cancelled - requested
 * ```
 *
 * @category errors
 * @since 0.1.0
 */
export class PaymentCancelledError extends Data.TaggedError("PaymentCancelledError")<{
  readonly paymentId: string
  readonly status: (CancelledPayment | PaidPayment | PartialCancelledPayment)["status"]
  /** What the payment was for, in minor units. */
  readonly total: number
  /** What was given back of it, in minor units. */
  readonly cancelled: number
  /** What is asked to be given back, where the PG has not done so yet, in minor units. */
  readonly requested: number
  readonly currency: Wire.Open<Currency>
}> {
  readonly isRetryable: boolean = false
  override get message(): string {
    const pending = this.requested === 0 ? "" : `, and ${this.requested} asked for`
    return (
      `of ${this.total} ${this.currency} (minor units), ${this.cancelled} were given back${pending}: ` +
      "hand out no more than what is kept, by hand"
    )
  }
}

/**
 * The payment went through a channel in which no money moves. A browser can choose one.
 *
 * @example
 * ```ts
 * import type { PaymentVerification } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const tell = ({ paymentId }: PaymentVerification.TestChannelError) =>
 *   Effect.logError(`somebody pays for nothing: ${paymentId}`)
 * ```
 * @category errors
 * @since 0.1.0
 */
export class TestChannelError extends Data.TaggedError("TestChannelError")<{
  readonly paymentId: string
  readonly expected: SelectedChannelType
  readonly actual: Wire.Open<SelectedChannelType>
}> {
  readonly isRetryable: boolean = false
  override get message(): string {
    return `the payment went through a ${this.actual} channel, not a ${this.expected} one, so no money moved: hand nothing out`
  }
}

/**
 * Another amount was paid than was asked for.
 *
 * @example
 * ```ts
 * import { Payments, PaymentVerification } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * // The customer gets back what they paid, and somebody looks into it.
 * const giveBack = Effect.fnUntraced(function*(error: PaymentVerification.AmountMismatchError) {
 *   const { cancelPayment } = yield* Payments
 *   yield* cancelPayment({ paymentId: error.paymentId, currentCancellableAmount: error.actual, reason: "another amount" })
 *   yield* Effect.logError(error.message)
 * })
 * ```
 *
 * @category errors
 * @since 0.1.0
 */
export class AmountMismatchError extends Data.TaggedError("AmountMismatchError")<{
  readonly paymentId: string
  /** In minor units. */
  readonly expected: number
  /** In minor units. */
  readonly actual: number
  readonly currency: Currency
}> {
  readonly isRetryable: boolean = false
  override get message(): string {
    return (
      `${this.actual} ${this.currency} were paid instead of ${this.expected} (minor units): hand nothing out, ` +
      "cancel the payment, and take it for an attempt to defraud until it is explained"
    )
  }
}

/**
 * It was paid in another currency, in which the same number is another sum.
 *
 * @example
 * ```ts
 * import type { PaymentVerification } from "@effect-portone/payments"
 *
 * const difference = ({ actual, expected }: PaymentVerification.CurrencyMismatchError) => `${actual}, not ${expected}`
 * ```
 * @category errors
 * @since 0.1.0
 */
export class CurrencyMismatchError extends Data.TaggedError("CurrencyMismatchError")<{
  readonly paymentId: string
  readonly expected: Currency
  readonly actual: Wire.Open<Currency>
}> {
  readonly isRetryable: boolean = false
  override get message(): string {
    return (
      `it was paid in ${this.actual} instead of ${this.expected}: hand nothing out, cancel the payment, ` +
      "and take it for an attempt to defraud until it is explained"
    )
  }
}

/**
 * The payment, or the webhook that told of it, is of another store.
 *
 * @example
 * ```ts
 * import type { PaymentVerification } from "@effect-portone/payments"
 *
 * const difference = ({ actual, expected }: PaymentVerification.StoreMismatchError) => `${actual}, not ${expected}`
 * ```
 * @category errors
 * @since 0.1.0
 */
export class StoreMismatchError extends Data.TaggedError("StoreMismatchError")<{
  readonly paymentId: string
  readonly expected: string
  readonly actual: string
}> {
  readonly isRetryable: boolean = false
  override get message(): string {
    return `the payment is of store ${this.actual}, not of ${this.expected}: hand nothing out, and check which store sells this order`
  }
}

/**
 * The payment is for another order: its id, its name or its custom data is not the expected one.
 *
 * The two values can be read by a program, but are not printed with the error: a merchant may keep a person's data in them.
 *
 * @example
 * ```ts
 * import type { PaymentVerification } from "@effect-portone/payments"
 *
 * const isWithoutCustomData = (error: PaymentVerification.OrderMismatchError) =>
 *   error.field === "customData" && error.actual === undefined
 * ```
 *
 * @category errors
 * @since 0.1.0
 */
export class OrderMismatchError extends Data.TaggedError("OrderMismatchError")<{
  readonly paymentId: string
  /** What is another one. */
  readonly field: "customData" | "id" | "orderName"
}> {
  readonly isRetryable: boolean = false
  /** It is not printed with the error. */
  declare readonly expected: string
  /** Undefined when the payment has none. It is not printed with the error. */
  declare readonly actual: string | undefined
  constructor(props: {
    readonly paymentId: string
    readonly field: "customData" | "id" | "orderName"
    readonly expected: string
    readonly actual: string | undefined
  }) {
    super({ paymentId: props.paymentId, field: props.field })
    Object.defineProperty(this, "expected", { value: props.expected, enumerable: false })
    Object.defineProperty(this, "actual", { value: props.actual, enumerable: false })
  }
  override get message(): string {
    return (
      `the payment's ${this.field} is not that of the order: it pays for something else; hand nothing out, ` +
      "and take it for an attempt to defraud until it is explained"
    )
  }
}

/**
 * Each way in which `PaymentVerification.verify` can find a payment wanting.
 *
 * @example
 * ```ts
 * import type { PaymentVerification } from "@effect-portone/payments"
 *
 * // A queue that hands out orders puts these back, and gives the others to a person.
 * const later = (error: PaymentVerification.PaymentVerificationError) => error.isRetryable
 * ```
 * @category errors
 * @since 0.1.0
 */
export type PaymentVerificationError =
  | AmountMismatchError
  | CurrencyMismatchError
  | NotPaidYetError
  | OrderMismatchError
  | PaymentCancelledError
  | PaymentFailedError
  | StoreMismatchError
  | TestChannelError
  | UnrecognizedStatusError

/**
 * The time is up, and the payment is not paid. It may still be paid later.
 *
 * @example
 * ```ts
 * import type { PaymentVerification } from "@effect-portone/payments"
 *
 * // A transfer may take days, so the customer is told where to send it.
 * const isTransfer = ({ last }: PaymentVerification.AwaitPaidTimeoutError) =>
 *   last?._tag === "NotPaidYetError" && last.actual === "VIRTUAL_ACCOUNT_ISSUED"
 * ```
 *
 * @category errors
 * @since 0.1.0
 */
export class AwaitPaidTimeoutError extends Data.TaggedError("AwaitPaidTimeoutError")<{
  readonly paymentId: string
  readonly timeout: Duration.Duration
  /** What the last look at the payment gave; undefined when not even one came to an end. */
  readonly last: GetPaymentError | PaymentVerificationError | PortOneClientError | undefined
}> {
  readonly isRetryable: boolean = true
  override get message(): string {
    const last = this.last === undefined ? "could not be read" : `gave ${this.last._tag} when last read`
    return (
      `the payment was not paid within ${Duration.format(this.timeout)} (it ${last}): it may still be paid, ` +
      "so leave the order open for its webhook, or cancel the payment"
    )
  }
}
