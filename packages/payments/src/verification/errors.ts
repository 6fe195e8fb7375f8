/**
 * Declares an error for each way in which a payment can differ from the order, since each calls for another action.
 *
 * `isRetryable` says whether waiting can help: the payment may yet become the expected one. An error is never printed
 * with the text of an order, a person, a card, or a PG's words. Of PortOne's text a message has only what looks like
 * the code or the id that it should be. A field holds it whole for the program, and is not printed.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import type { Currency } from "@effect-portone/core/generated/Shared"
import type { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import type * as Wire from "@effect-portone/core/Wire"
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
import { hide, printable } from "./printable.ts"

/**
 * Nothing was paid yet: the customer or the PG is still busy, or a transfer to a virtual account is awaited.
 *
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
 * The last attempt to pay failed. The payment may still be paid: the customer may try again under the same id, and with
 * some PGs (Eximbay, Payletter, Paymentwall, and WeChat Pay and Alipay+ of KICC) the failed attempt itself can still
 * become paid.
 *
 * @category errors
 * @since 0.1.0
 */
export class PaymentFailedError extends Data.TaggedError("PaymentFailedError")<{
  readonly paymentId: string
}> {
  readonly isRetryable: boolean = true
  /** The PG's code for the failure, if it gave one. It is not printed with the error. */
  declare readonly pgCode: string | undefined
  constructor(props: { readonly paymentId: string; readonly pgCode: string | undefined }) {
    super({ paymentId: props.paymentId })
    hide(this, { pgCode: props.pgCode })
  }

  override get message(): string {
    const code =
      this.pgCode === undefined ? "" : ` (${printable("pgCode", this.pgCode, "with a code of another form")})`
    return `the last attempt to pay failed${code}: hand nothing out, but do not close the order, it may still be paid`
  }
}

/**
 * The payment has a status that this version does not know.
 *
 * @category errors
 * @since 0.1.0
 */
export class UnrecognizedStatusError extends Data.TaggedError("UnrecognizedStatusError")<{
  readonly paymentId: string
  readonly expected: PaidPayment["status"]
}> {
  readonly isRetryable: boolean = true
  /** The status as PortOne sent it. It is not printed with the error. */
  declare readonly actual: string
  constructor(props: {
    readonly paymentId: string
    readonly expected: PaidPayment["status"]
    readonly actual: string
  }) {
    super({ paymentId: props.paymentId, expected: props.expected })
    hide(this, { actual: props.actual })
  }

  override get message(): string {
    return (
      `the payment's status is ${printable("tag", this.actual, "another one")}, added since this version: ` +
      "hand nothing out, look into the console, upgrade"
    )
  }
}

/**
 * The payment was paid, and all or a part of it was given back, or is about to be.
 *
 * @category errors
 * @since 0.1.0
 */
export class PaymentCancelledError extends Data.TaggedError("PaymentCancelledError")<{
  readonly paymentId: string
  readonly status: (CancelledPayment | PaidPayment | PartialCancelledPayment)["status"]
  /** The total of the payment, in minor units. */
  readonly total: number
  /** The part that was given back, in minor units. */
  readonly cancelled: number
  /**
   * The part that is to be given back, where the PG has not done so yet, in minor units. A cancellation of a status
   * that this version does not know counts here: with its amount, or with the total if it tells none.
   */
  readonly requested: number
  /** The part that was paid, before any of it was given back, in minor units. Undefined if it cannot be read. */
  readonly paid: number | undefined
  /** The part of the total that somebody else paid, in minor units. Undefined if it cannot be read. */
  readonly discount: number | undefined
}> {
  readonly isRetryable: boolean = false
  /** The currency of the payment. It is not printed with the error. */
  declare readonly currency: Wire.Open<Currency>
  constructor(props: {
    readonly paymentId: string
    readonly status: (CancelledPayment | PaidPayment | PartialCancelledPayment)["status"]
    readonly total: number
    readonly cancelled: number
    readonly requested: number
    readonly paid: number | undefined
    readonly discount: number | undefined
    readonly currency: Wire.Open<Currency>
  }) {
    const { currency, ...printed } = props
    super(printed)
    hide(this, { currency })
  }

  override get message(): string {
    const pending = this.requested === 0 ? "" : `, and ${this.requested} asked for`
    return (
      `of ${this.total} ${printable("currency", this.currency, "of another currency")} (minor units), ` +
      `${this.cancelled} were given back${pending}: ` +
      "hand out no more than what is kept, by hand"
    )
  }
}

/**
 * The payment was paid, and the customer tells the card company that it was not theirs. The money may be taken back.
 *
 * Waiting does not help an order, since a dispute takes weeks. After it, the payment can be verified again: with its
 * money, or as a `PaymentCancelledError`.
 *
 * @category errors
 * @since 0.1.0
 */
export class PaymentDisputedError extends Data.TaggedError("PaymentDisputedError")<{
  readonly paymentId: string
  /** The number of disputes that are open. One of a status that this version does not know counts as open. */
  readonly open: number
}> {
  readonly isRetryable: boolean = false
  override get message(): string {
    return (
      `the customer disputes the payment (${this.open} open): hand nothing out, ` +
      "and look into the console before the card company decides"
    )
  }
}

/**
 * The payment went through a channel in which no money moves. A browser can choose such a channel.
 *
 * While you test against PortOne's test channels, pass `allowTest: true`; never in production.
 *
 * @category errors
 * @since 0.1.0
 */
export class TestChannelError extends Data.TaggedError("TestChannelError")<{
  readonly paymentId: string
  readonly expected: SelectedChannelType
}> {
  readonly isRetryable: boolean = false
  /** The type of the channel. It is not printed with the error. */
  declare readonly actual: Wire.Open<SelectedChannelType>
  constructor(props: {
    readonly paymentId: string
    readonly expected: SelectedChannelType
    readonly actual: Wire.Open<SelectedChannelType>
  }) {
    super({ paymentId: props.paymentId, expected: props.expected })
    hide(this, { actual: props.actual })
  }

  override get message(): string {
    const test: SelectedChannelType = "TEST"
    const channel = `the payment went through a channel of type ${printable("tag", this.actual, "another one")}, not `
    return this.actual === test
      ? `${channel}${this.expected}, so no money moved: hand nothing out, ` +
          "or pass allowTest: true while you test, and never in production"
      : `${channel}${this.expected}, so it is not known whether money moved: hand nothing out`
  }
}

/**
 * Another amount was paid than was ordered: the total is another, or what was paid is not the total after its
 * discounts.
 *
 * @category errors
 * @since 0.1.0
 */
export class AmountMismatchError extends Data.TaggedError("AmountMismatchError")<{
  readonly paymentId: string
  /** In minor units: the total, or the total after the payment's discounts. */
  readonly expected: number
  /** In minor units: the total, or what was paid. */
  readonly actual: number
  readonly currency: Currency
}> {
  readonly isRetryable: boolean = false
  override get message(): string {
    return (
      `the payment is of ${this.actual} ${this.currency}, not of ${this.expected} (minor units): hand nothing out, ` +
      "cancel the payment, and take it for an attempt to defraud until it is explained"
    )
  }
}

/**
 * The payment was made in another currency, in which the same number is another sum.
 *
 * @category errors
 * @since 0.1.0
 */
export class CurrencyMismatchError extends Data.TaggedError("CurrencyMismatchError")<{
  readonly paymentId: string
  readonly expected: Currency
}> {
  readonly isRetryable: boolean = false
  /** The currency of the payment. It is not printed with the error. */
  declare readonly actual: Wire.Open<Currency>
  constructor(props: {
    readonly paymentId: string
    readonly expected: Currency
    readonly actual: Wire.Open<Currency>
  }) {
    super({ paymentId: props.paymentId, expected: props.expected })
    hide(this, { actual: props.actual })
  }

  override get message(): string {
    return (
      `it was paid in ${printable("currency", this.actual, "another currency")} instead of ${this.expected}: ` +
      "hand nothing out, cancel the payment, and take it for an attempt to defraud until it is explained"
    )
  }
}

/** Names a store in a message. */
const storeOf = (id: string, otherwise: string): string =>
  printable("store", id, "") === "" ? otherwise : `store ${id}`

/**
 * The payment, or the webhook that announced it, belongs to another store.
 *
 * @category errors
 * @since 0.1.0
 */
export class StoreMismatchError extends Data.TaggedError("StoreMismatchError")<{
  readonly paymentId: string
}> {
  readonly isRetryable: boolean = false
  /** The expected store. It is not printed with the error. */
  declare readonly expected: string
  /** The store of the payment, or of its webhook. It is not printed with the error. */
  declare readonly actual: string
  constructor(props: { readonly paymentId: string; readonly expected: string; readonly actual: string }) {
    super({ paymentId: props.paymentId })
    hide(this, { expected: props.expected, actual: props.actual })
  }

  override get message(): string {
    return (
      `the payment is of ${storeOf(this.actual, "another store")}, not of ` +
      `${storeOf(this.expected, "the expected one")}: hand nothing out, and check which store sells this order`
    )
  }
}

/**
 * The payment is for another order: its id, its name or its custom data is not the expected one.
 *
 * A program can read the two values, but they are not printed with the error: a merchant may keep a person's data in
 * them.
 *
 * @category errors
 * @since 0.1.0
 */
export class OrderMismatchError extends Data.TaggedError("OrderMismatchError")<{
  readonly paymentId: string
  /** The field that differs. */
  readonly field: "customData" | "id" | "orderName"
}> {
  readonly isRetryable: boolean = false
  /** The expected value. It is not printed with the error. */
  declare readonly expected: string
  /** The payment's value; undefined when it has none. It is not printed with the error. */
  declare readonly actual: string | undefined
  constructor(props: {
    readonly paymentId: string
    readonly field: "customData" | "id" | "orderName"
    readonly expected: string
    readonly actual: string | undefined
  }) {
    super({ paymentId: props.paymentId, field: props.field })
    hide(this, { expected: props.expected, actual: props.actual })
  }
  override get message(): string {
    return (
      `the payment's ${this.field} is not that of the order: it pays for something else; hand nothing out, ` +
      "and take it for an attempt to defraud until it is explained"
    )
  }
}

/**
 * The errors of `PaymentVerification.verify` for a payment that does not match the order.
 *
 * @example
 * ```ts
 * import { PaymentVerification, Payments } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const settled = PaymentVerification.verify({
 *   paymentId: "4f2d0c9ab1e84d53a0c66d7e12f9b830",
 *   expected: { amount: 9_900, currency: "KRW" }
 * }).pipe(
 *   Effect.asVoid,
 *   Effect.catchTags({
 *     // The order stays open for the next webhook.
 *     NotPaidYetError: ({ actual }) => Effect.logInfo(`not yet: ${actual}`),
 *     // The customer gets back what they paid, and a person looks into it.
 *     AmountMismatchError: Effect.fnUntraced(function*({ actual, message, paymentId }) {
 *       const { cancelPayment } = yield* Payments
 *       yield* cancelPayment({ paymentId, currentCancellableAmount: actual, reason: "another amount" })
 *       yield* Effect.logError(message)
 *     })
 *   })
 * )
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
  | PaymentDisputedError
  | PaymentFailedError
  | StoreMismatchError
  | TestChannelError
  | UnrecognizedStatusError

/**
 * The errors of a payment that does not match its order and never will, or whose money was or may be taken back: to
 * verify it again changes nothing. `isRetryable` is false for all of them.
 *
 * @category errors
 * @since 0.1.0
 */
export type PaymentMismatchError =
  | AmountMismatchError
  | CurrencyMismatchError
  | OrderMismatchError
  | PaymentCancelledError
  | PaymentDisputedError
  | StoreMismatchError
  | TestChannelError

/**
 * Returns true for the error of a payment that does not match its order and never will.
 *
 * A webhook of such a payment need not be sent again. One whose verification failed by anything else should be, also
 * where that is not retryable as it is: a secret that is wrong will be mended.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 * import { PaymentVerification } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const settle = (event: Webhook.TransactionPaid, total: number) =>
 *   PaymentVerification.verify({ event, expected: { amount: total, currency: "KRW" } }).pipe(
 *     Effect.flatMap((payment) => Effect.log(`ship ${payment.id}`)),
 *     Effect.catchIf(PaymentVerification.isMismatch, ({ message }) => Effect.logError(message))
 *   )
 * ```
 * @category guards
 * @since 0.1.0
 */
export const isMismatch = (u: unknown): u is PaymentMismatchError =>
  mismatches.some((Mismatch) => u instanceof Mismatch)

const mismatches = [
  AmountMismatchError,
  CurrencyMismatchError,
  OrderMismatchError,
  PaymentCancelledError,
  PaymentDisputedError,
  StoreMismatchError,
  TestChannelError
] as const

/**
 * The time of `PaymentVerification.awaitPaid` is up, and the payment is not paid. It may still be paid later.
 *
 * @category errors
 * @since 0.1.0
 */
export class AwaitPaidTimeoutError extends Data.TaggedError("AwaitPaidTimeoutError")<{
  readonly paymentId: string
  readonly timeout: Duration.Duration
  /** The error of the last reading; undefined when no reading came to an end. */
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
