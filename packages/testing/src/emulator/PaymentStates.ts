/**
 * The states of a payment, and what each transition changes:
 *
 *     READY ──► PAID ──► PARTIAL_CANCELLED ──► CANCELLED
 *       └─────► FAILED ──► READY, by another attempt under the same id
 *
 * A cancellation that the PG refuses is listed in the payment and changes nothing else.
 */
import type {
  CancelledPayment,
  FailedPayment,
  PaidPayment,
  PartialCancelledPayment,
  PaymentAmount,
  PaymentCancellation,
  PaymentMethodCard,
  PayWithBillingKeyInput,
  ReadyPayment
} from "@effect-portone/payments/generated/Payments"
import type { SelectedChannel } from "@effect-portone/payments/generated/Shared"
import type * as DateTime from "effect/DateTime"
import type { Parts } from "./Amounts.ts"
import { customerOf } from "./Customers.ts"
import type { Refusal } from "./MagicCards.ts"
import { merchantId, ownStoreId } from "./Merchant.ts"
import { omitUndefined } from "./OmitUndefined.ts"

/** A payment in which money was paid that can still be given back. */
export type Cancellable = PaidPayment | PartialCancelledPayment

const changedAt = (now: DateTime.Utc) => ({ updatedAt: now, statusChangedAt: now })

/** An attempt to pay, which the PG has not answered. */
export const ready = (
  input: PayWithBillingKeyInput,
  attempt: {
    readonly transactionId: string
    readonly channel: SelectedChannel
    readonly method: PaymentMethodCard
    readonly amount: PaymentAmount
    readonly now: DateTime.Utc
  }
): ReadyPayment & { readonly channel: SelectedChannel } => ({
  status: "READY",
  id: input.paymentId,
  transactionId: attempt.transactionId,
  merchantId,
  storeId: input.storeId ?? ownStoreId,
  method: attempt.method,
  channel: attempt.channel,
  version: "V2",
  billingKey: input.billingKey,
  requestedAt: attempt.now,
  ...changedAt(attempt.now),
  orderName: input.orderName,
  amount: attempt.amount,
  currency: input.currency,
  customer: customerOf(input.customer),
  origin: { platformType: "API", ipAddress: "127.0.0.1" },
  ...omitUndefined({
    promotionId: input.promotionId,
    products: input.products,
    productCount: input.productCount,
    customData: input.customData,
    country: input.country
  })
})

// Each transition takes its payment apart, and so makes a new one: `({ ...payment }: ReadyPayment)`.

export const failed = ({ ...payment }: ReadyPayment, refusal: Refusal, now: DateTime.Utc): FailedPayment => ({
  ...payment,
  ...changedAt(now),
  status: "FAILED",
  failedAt: now,
  failure: { reason: refusal.pgMessage, ...refusal }
})

export const paid = (
  { amount, ...payment }: ReadyPayment & { readonly channel: SelectedChannel },
  approval: { readonly pgTxId: string; readonly method: PaymentMethodCard },
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

const paidInFull = ({ ...amount }: PaymentAmount): PaymentAmount => ({ ...amount, paid: amount.total })

/** The payment after a cancellation that went through. */
export const cancelled = (
  { amount, cancellations = [], ...payment }: Cancellable,
  cancellation: PaymentCancellation,
  parts: Parts,
  now: DateTime.Utc
): PartialCancelledPayment | CancelledPayment => {
  // Only a payment that is paid in full tells of disputes.
  const { disputes: _, ...rest } = { disputes: undefined, ...payment }
  const left = afterCancelling(amount, parts)
  return {
    ...rest,
    ...changedAt(now),
    status: left.cancelled === left.paid ? "CANCELLED" : "PARTIAL_CANCELLED",
    amount: left,
    cancellations: [...cancellations, cancellation],
    cancelledAt: now
  }
}

const afterCancelling = ({ ...amount }: PaymentAmount, parts: Parts): PaymentAmount => ({
  ...amount,
  cancelled: amount.cancelled + parts.total,
  cancelledTaxFree: amount.cancelledTaxFree + parts.taxFree
})

/** The payment after a cancellation that the PG refused. */
export const cancellationFailed = (
  { cancellations = [], ...payment }: Cancellable,
  cancellation: PaymentCancellation,
  now: DateTime.Utc
): Cancellable => ({ ...payment, updatedAt: now, cancellations: [...cancellations, cancellation] })
