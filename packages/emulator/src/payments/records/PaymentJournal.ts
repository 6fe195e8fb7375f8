/**
 * Records each change of a payment that a merchant hears of: stores it, announces it, and lists it if money moved. All
 * of it is one synchronous step.
 */
import type * as DateTime from "effect/DateTime"
import * as Schema from "effect/Schema"
import type { TransactionData } from "@effect-portone/core/Webhook"
import type { SucceededPaymentCancellation } from "@effect-portone/payments/generated/Payments"
import type { CancellationEventType, Delivery, Events, TransactionEventType } from "../../state/Events.ts"
import type { Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { putCancelled, putPaid } from "./PaymentEvents.ts"
import { keyOfPayment, putPayment, rowOf, type StoredPayment } from "./Payments.ts"

/** The URLs for the webhooks of a payment, where the request that began it named some. */
const noticeUrls = Table.make("paymentNoticeUrls", Schema.Array(Schema.String))

/** Sets the URLs for the payment's webhooks from now on. Without any, the store's own are used. */
export const putNoticeUrls = (store: Store, payment: StoredPayment, urls: ReadonlyArray<string> | undefined): void => {
  const rows = store.table(noticeUrls)
  const row = rowOf(keyOfPayment(payment))
  if (urls !== undefined && urls.length > 0) rows.put(row, urls)
  else rows.delete(row)
}

/** The services that a change is recorded with, and the wish of the request that causes it. */
export interface Change {
  readonly state: Store
  readonly events: Events["Service"]
  /** True if the request asked for no webhook. Does not apply to failures. */
  readonly skipWebhook?: boolean | undefined
}

/** Makes what every event of a payment has. */
const eventOf = (
  { skipWebhook, state }: Change,
  payment: StoredPayment
): Delivery & { readonly timestamp: DateTime.Utc; readonly data: Required<TransactionData> } => ({
  timestamp: payment.updatedAt,
  data: { paymentId: payment.id, storeId: payment.storeId, transactionId: payment.transactionId },
  skipWebhook: skipWebhook === true && payment.status !== "FAILED",
  noticeUrls: state.table(noticeUrls).get(rowOf(keyOfPayment(payment))) ?? []
})

/** Stores the payment and announces its change. */
const announce = (
  change: Change,
  type: Exclude<TransactionEventType, CancellationEventType>,
  payment: StoredPayment
): void => {
  putPayment(change.state, payment)
  change.events.publish({ type, ...eventOf(change, payment) })
}

/** Stores the payment and announces the change of one of its cancellations. */
const announceCancellation = (
  change: Change,
  type: CancellationEventType,
  payment: StoredPayment,
  cancellationId: string
): void => {
  putPayment(change.state, payment)
  const { data, ...rest } = eventOf(change, payment)
  change.events.publish({ type, ...rest, data: { ...data, cancellationId } })
}

/** The event of each status that a payment can come to without a cancellation. */
const typeOf = {
  READY: "Transaction.Ready",
  PAY_PENDING: "Transaction.PayPending",
  VIRTUAL_ACCOUNT_ISSUED: "Transaction.VirtualAccountIssued",
  FAILED: "Transaction.Failed",
  PAID: "Transaction.Paid"
} as const

/** Records that the payment has come to its status. */
export const record = (
  change: Change,
  payment: Extract<StoredPayment, { readonly status: keyof typeof typeOf }>
): void => {
  if (payment.status === "PAID") putPaid(change.state, payment)
  announce(change, typeOf[payment.status], payment)
}

/** Records that a part of the payment, or the rest of it, was given back. */
export const recordCancelled = (
  change: Change,
  payment: Extract<StoredPayment, { readonly status: "PARTIAL_CANCELLED" | "CANCELLED" }>,
  cancellation: SucceededPaymentCancellation
): void => {
  putCancelled(change.state, payment, cancellation)
  const type = payment.status === "CANCELLED" ? "Transaction.Cancelled" : "Transaction.PartialCancelled"
  announceCancellation(change, type, payment, cancellation.id)
}

/** Records that a cancellation was requested and is pending. */
export const recordCancelPending = (change: Change, payment: StoredPayment, cancellationId: string): void =>
  announceCancellation(change, "Transaction.CancelPending", payment, cancellationId)

/** Records that a dispute of the payment was opened or resolved. */
export const recordDispute = (
  change: Change,
  payment: StoredPayment,
  type: "Transaction.DisputeCreated" | "Transaction.DisputeResolved"
): void => announce(change, type, payment)
