/**
 * Makes the transitions of a payment from one state to the next:
 *
 *     READY ──► PAY_PENDING ────────────► PAID ──► PARTIAL_CANCELLED ──► CANCELLED
 *       ├─────► VIRTUAL_ACCOUNT_ISSUED ──►┤ │
 *       ├───────────────────────────────►─┘ └──► a dispute opens, a dispute is resolved
 *       └─────► FAILED ──► READY, by another attempt under the same id
 *
 * Each of the three states before PAID can also end as FAILED. A cancellation that is pending, or that the PG refuses,
 * is listed in the payment and changes nothing else.
 */
import type * as DateTime from "effect/DateTime"
import * as Struct from "effect/Struct"
import type {
  Dispute,
  PaymentAmount,
  PaymentCancellation,
  PaymentFailure,
  PaymentMethod,
  PaymentMethodVirtualAccount,
  PaymentOrigin,
  PayWithBillingKeyInput,
  SucceededPaymentCancellation
} from "@effect-portone/payments/generated/Payments"
import type { ChannelGroupSummary, SelectedChannel } from "@effect-portone/payments/generated/Shared"
import type { Refusal } from "../../pg/MagicCards.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { merchantId, ownStoreId } from "../../state/StoreIds.ts"
import type {
  CancelledPayment,
  FailedPayment,
  PaidPayment,
  PartialCancelledPayment,
  PayPendingPayment,
  ReadyPayment,
  VirtualAccountIssuedPayment
} from "./Complete.ts"
import { customerOf } from "./Customers.ts"
import type { StoredPayment } from "./Payments.ts"

/** An attempt to pay, which in the emulator always has a channel and a method. */
export type Attempt = ReadyPayment & { readonly channel: SelectedChannel; readonly method: PaymentMethod }

/**
 * Returns a READY payment as an attempt. Undefined without a channel or a method; the emulator's payments have both.
 */
export const attemptOf = ({ channel, method, ...payment }: ReadyPayment): Attempt | undefined =>
  channel === undefined || method === undefined ? undefined : { ...payment, channel, method }

/** A payment that the buyer or the PG can still complete. */
export type Payable = Attempt | PayPendingPayment | VirtualAccountIssuedPayment

/** A payment that still holds money, which can be given back. */
export type Cancellable = PaidPayment | PartialCancelledPayment

/** True if the payment still holds money. */
export const isCancellable = (payment: StoredPayment): payment is Cancellable =>
  payment.status === "PAID" || payment.status === "PARTIAL_CANCELLED"

/** The order behind a payment: the fields that a payment takes over from a request unchanged. */
export interface Order extends Pick<
  PayWithBillingKeyInput,
  | "paymentId"
  | "storeId"
  | "orderName"
  | "currency"
  | "customer"
  | "promotionId"
  | "products"
  | "productCount"
  | "customData"
  | "country"
> {
  readonly billingKey?: string | undefined
  readonly scheduleId?: string | undefined
  readonly isCulturalExpense?: boolean | undefined
  readonly isEscrow?: boolean | undefined
}

const changedAt = (now: DateTime.Utc) => ({ updatedAt: now, statusChangedAt: now })

/** The origin of a payment that was requested without a browser. */
const byApi: PaymentOrigin = { platformType: "API", ipAddress: "127.0.0.1" }

/** Makes an attempt to pay, before the PG has answered. */
export const ready = (
  order: Order,
  attempt: {
    readonly transactionId: string
    readonly channel: SelectedChannel
    readonly channelGroup?: ChannelGroupSummary | undefined
    readonly method: PaymentMethod
    readonly amount: PaymentAmount
    readonly origin?: PaymentOrigin
    readonly now: DateTime.Utc
  }
): Attempt => ({
  status: "READY",
  id: order.paymentId,
  transactionId: attempt.transactionId,
  merchantId,
  storeId: order.storeId ?? ownStoreId,
  method: attempt.method,
  channel: attempt.channel,
  version: "V2",
  requestedAt: attempt.now,
  ...changedAt(attempt.now),
  orderName: order.orderName,
  amount: attempt.amount,
  currency: order.currency,
  customer: customerOf(order.customer),
  origin: attempt.origin ?? byApi,
  ...(order.isEscrow === true ? { escrow: { status: "BEFORE_REGISTERED" } } : {}),
  ...omitUndefined({
    channelGroup: attempt.channelGroup,
    billingKey: order.billingKey,
    scheduleId: order.scheduleId,
    promotionId: order.promotionId,
    isCulturalExpense: order.isCulturalExpense,
    products: order.products,
    productCount: order.productCount,
    customData: order.customData,
    country: order.country
  })
})

/** Fails the payment with the PG's refusal. */
export const failed = (payment: Payable, refusal: Refusal, now: DateTime.Utc): FailedPayment =>
  failedBecause(payment, { reason: refusal.pgMessage, ...refusal }, now)

/** Fails the payment for a reason that need not be the PG's. */
export const failedBecause = (payment: Payable, failure: PaymentFailure, now: DateTime.Utc): FailedPayment => ({
  // A failed payment tells of no PG transaction.
  ...("pgTxId" in payment ? Struct.omit(payment, ["pgTxId"]) : payment),
  ...changedAt(now),
  status: "FAILED",
  failedAt: now,
  failure
})

/** Completes the payment with the PG's approval. */
export const paid = (
  { amount, ...payment }: Payable,
  approval: { readonly pgTxId: string; readonly method?: PaymentMethod; readonly pgResponse?: string },
  now: DateTime.Utc
): PaidPayment => ({
  ...payment,
  ...changedAt(now),
  ...approval,
  status: "PAID",
  amount: paidInFull(amount),
  paidAt: now,
  disputes: []
})

const paidInFull = (amount: PaymentAmount): PaymentAmount => ({
  ...amount,
  paid: amount.total - amount.discount
})

/** Holds the payment until the PG decides; the buyer has done their part. */
export const payPending = (payment: Attempt, pgTxId: string, now: DateTime.Utc): PayPendingPayment => ({
  ...payment,
  ...changedAt(now),
  status: "PAY_PENDING",
  pgTxId
})

/** Gives the payment an account that waits for the buyer's money. */
export const virtualAccountIssued = (
  payment: Attempt,
  issue: { readonly pgTxId: string; readonly method: PaymentMethodVirtualAccount },
  now: DateTime.Utc
): VirtualAccountIssuedPayment => ({
  ...payment,
  ...changedAt(now),
  ...issue,
  status: "VIRTUAL_ACCOUNT_ISSUED"
})

/** Returns the list with the cancellation in the place of the one with its id, or else at the end. */
const withCancellation = (
  cancellations: ReadonlyArray<PaymentCancellation> | undefined,
  cancellation: Exclude<PaymentCancellation, { readonly status: "UNRECOGNIZED" }>
): ReadonlyArray<PaymentCancellation> => {
  const isSame = (one: PaymentCancellation) => one.status !== "UNRECOGNIZED" && one.id === cancellation.id
  return cancellations?.some(isSame) === true
    ? cancellations.map((one) => (isSame(one) ? cancellation : one))
    : [...(cancellations ?? []), cancellation]
}

/** Takes a cancellation that succeeded off the payment. */
export const cancelled = (
  payment: Cancellable,
  cancellation: SucceededPaymentCancellation,
  now: DateTime.Utc
): PartialCancelledPayment | CancelledPayment => {
  // Only a payment that is paid in full tells of disputes.
  const rest = payment.status === "PAID" ? Struct.omit(payment, ["disputes"]) : payment
  const left = afterCancelling(payment.amount, cancellation)
  return {
    ...rest,
    ...changedAt(now),
    status: left.cancelled === left.paid ? "CANCELLED" : "PARTIAL_CANCELLED",
    amount: left,
    cancellations: withCancellation(payment.cancellations, cancellation),
    cancelledAt: now,
    ...(rest.method?.type === "PaymentMethodVirtualAccount" ? { method: refunded(rest.method) } : {})
  }
}

const refunded = (method: PaymentMethodVirtualAccount): PaymentMethodVirtualAccount => ({
  ...method,
  refundStatus: "COMPLETED"
})

const afterCancelling = (amount: PaymentAmount, cancellation: SucceededPaymentCancellation): PaymentAmount => ({
  ...amount,
  cancelled: amount.cancelled + cancellation.totalAmount,
  cancelledTaxFree: amount.cancelledTaxFree + cancellation.taxFreeAmount
})

/** Lists a cancellation in the payment that is pending or that the PG refused. It changes nothing else. */
export const cancellationListed = (
  payment: Cancellable,
  cancellation: Exclude<PaymentCancellation, { readonly status: "UNRECOGNIZED" | "SUCCEEDED" }>,
  now: DateTime.Utc
): Cancellable => ({
  ...payment,
  updatedAt: now,
  cancellations: withCancellation(payment.cancellations, cancellation)
})

/** Opens a dispute of the payment. */
export const disputed = (payment: PaidPayment, dispute: Dispute, now: DateTime.Utc): PaidPayment => ({
  ...payment,
  updatedAt: now,
  disputes: [...payment.disputes, dispute]
})

/** Resolves the dispute of the payment with this id of the PG's. */
export const disputeResolved = (payment: PaidPayment, pgDisputeId: string, now: DateTime.Utc): PaidPayment => ({
  ...payment,
  updatedAt: now,
  disputes: payment.disputes.map((dispute) =>
    dispute.pgDisputeId === pgDisputeId ? { ...dispute, status: "RESOLVED", resolvedAt: now } : dispute
  )
})
