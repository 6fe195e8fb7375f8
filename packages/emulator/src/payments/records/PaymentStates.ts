/**
 * The states of a payment, and what each transition changes:
 *
 *     READY ──► PAY_PENDING ────────────► PAID ──► PARTIAL_CANCELLED ──► CANCELLED
 *       ├─────► VIRTUAL_ACCOUNT_ISSUED ──►┤ │
 *       ├───────────────────────────────►─┘ └──► a dispute opens, a dispute is resolved
 *       └─────► FAILED ──► READY, by another attempt under the same id
 *
 * What was asked of the buyer and is not paid can end as FAILED from each of its states. A cancellation that is pending or
 * that the PG refuses is listed in the payment and changes nothing else.
 */
import type {
  CancelledPayment,
  Dispute,
  FailedPayment,
  PaidPayment,
  PartialCancelledPayment,
  PaymentAmount,
  PaymentCancellation,
  PaymentFailure,
  PaymentMethod,
  PaymentMethodVirtualAccount,
  PaymentOrigin,
  PayPendingPayment,
  PayWithBillingKeyInput,
  ReadyPayment,
  SucceededPaymentCancellation,
  VirtualAccountIssuedPayment
} from "@effect-portone/payments/generated/Payments"
import type { ChannelGroupSummary, SelectedChannel } from "@effect-portone/payments/generated/Shared"
import type * as DateTime from "effect/DateTime"
import { customerOf } from "./Customers.ts"
import type { Refusal } from "../../pg/MagicCards.ts"
import { merchantId, ownStoreId } from "../../state/StoreIds.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"

/** An attempt to pay, which always has a channel and a method here. */
export type Attempt = ReadyPayment & { readonly channel: SelectedChannel; readonly method: PaymentMethod }

/** A READY payment as an attempt, which all of the emulator's are. */
export const attemptOf = ({ channel, method, ...payment }: ReadyPayment): Attempt | undefined =>
  channel === undefined || method === undefined ? undefined : { ...payment, channel, method }

/** A payment that the buyer, or the PG, can still bring to an end. */
export type Payable = Attempt | PayPendingPayment | VirtualAccountIssuedPayment

/** A payment in which money was paid that can still be given back. */
export type Cancellable = PaidPayment | PartialCancelledPayment

/** What is sold to whom: all that a payment takes over from a request as it is. */
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

/** Who asks for a payment that no browser was at. */
export const byApi: PaymentOrigin = { platformType: "API", ipAddress: "127.0.0.1" }

/** An attempt to pay, which the PG has not answered. */
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

// Each transition takes its payment apart, and so makes a new one: `({ ...payment }: ReadyPayment)`.

export const failed = (payment: Payable, refusal: Refusal, now: DateTime.Utc): FailedPayment =>
  failedBecause(payment, { reason: refusal.pgMessage, ...refusal }, now)

/** The payment as one that failed for a reason that need not be the PG's. */
export const failedBecause = ({ ...payment }: Payable, failure: PaymentFailure, now: DateTime.Utc): FailedPayment => {
  // Of what the PG would not take, no PG transaction is told.
  const { pgTxId: _, ...rest } = { pgTxId: undefined, ...payment }
  return {
    ...rest,
    ...changedAt(now),
    status: "FAILED",
    failedAt: now,
    failure
  }
}

export const paid = (
  { amount, ...payment }: Payable,
  approval: { readonly pgTxId: string; readonly method?: PaymentMethod },
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

const paidInFull = ({ ...amount }: PaymentAmount): PaymentAmount => ({
  ...amount,
  paid: amount.total - amount.discount
})

/** The buyer has done their part, and the PG takes its time for its own. */
export const payPending = ({ ...payment }: Attempt, pgTxId: string, now: DateTime.Utc): PayPendingPayment => ({
  ...payment,
  ...changedAt(now),
  status: "PAY_PENDING",
  pgTxId
})

/** There is an account that waits for the buyer's money. */
export const virtualAccountIssued = (
  { ...payment }: Attempt,
  issue: { readonly pgTxId: string; readonly method: PaymentMethodVirtualAccount },
  now: DateTime.Utc
): VirtualAccountIssuedPayment => ({
  ...payment,
  ...changedAt(now),
  ...issue,
  status: "VIRTUAL_ACCOUNT_ISSUED"
})

/** In the place of the one with the same id, or behind the others. */
const withCancellation = (
  cancellations: ReadonlyArray<PaymentCancellation> | undefined,
  cancellation: Exclude<PaymentCancellation, { readonly status: "UNRECOGNIZED" }>
): ReadonlyArray<PaymentCancellation> => {
  const isSame = (one: PaymentCancellation) => one.status !== "UNRECOGNIZED" && one.id === cancellation.id
  return cancellations?.some(isSame) === true
    ? cancellations.map((one) => (isSame(one) ? cancellation : one))
    : [...(cancellations ?? []), cancellation]
}

/** The payment after a cancellation that went through. */
export const cancelled = (
  { amount, cancellations, ...payment }: Cancellable,
  cancellation: SucceededPaymentCancellation,
  now: DateTime.Utc
): PartialCancelledPayment | CancelledPayment => {
  // Only a payment that is paid in full tells of disputes.
  const { disputes: _, ...rest } = { disputes: undefined, ...payment }
  const left = afterCancelling(amount, cancellation)
  return {
    ...rest,
    ...changedAt(now),
    status: left.cancelled === left.paid ? "CANCELLED" : "PARTIAL_CANCELLED",
    amount: left,
    cancellations: withCancellation(cancellations, cancellation),
    cancelledAt: now,
    ...(rest.method?.type === "PaymentMethodVirtualAccount" ? { method: refunded(rest.method) } : {})
  }
}

const refunded = ({ ...method }: PaymentMethodVirtualAccount): PaymentMethodVirtualAccount => ({
  ...method,
  refundStatus: "COMPLETED"
})

const afterCancelling = ({ ...amount }: PaymentAmount, cancellation: SucceededPaymentCancellation): PaymentAmount => ({
  ...amount,
  cancelled: amount.cancelled + cancellation.totalAmount,
  cancelledTaxFree: amount.cancelledTaxFree + cancellation.taxFreeAmount
})

/** The payment with a cancellation that has changed nothing of it: it is pending, or the PG refused it. */
export const cancellationListed = (
  { cancellations, ...payment }: Cancellable,
  cancellation: Exclude<PaymentCancellation, { readonly status: "UNRECOGNIZED" | "SUCCEEDED" }>,
  now: DateTime.Utc
): Cancellable => ({ ...payment, updatedAt: now, cancellations: withCancellation(cancellations, cancellation) })

export const disputed = ({ ...payment }: PaidPayment, dispute: Dispute, now: DateTime.Utc): PaidPayment => ({
  ...payment,
  updatedAt: now,
  disputes: [...payment.disputes, dispute]
})

export const disputeResolved = ({ ...payment }: PaidPayment, pgDisputeId: string, now: DateTime.Utc): PaidPayment => ({
  ...payment,
  updatedAt: now,
  disputes: payment.disputes.map(({ ...dispute }) =>
    dispute.pgDisputeId === pgDisputeId ? { ...dispute, status: "RESOLVED", resolvedAt: now } : dispute
  )
})
