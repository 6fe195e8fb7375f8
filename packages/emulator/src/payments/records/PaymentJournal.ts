/**
 * Every change of a payment that a merchant hears of: it is kept, it is told, and if money moved, it is listed. All in one
 * synchronous step.
 */
import type { TransactionData } from "@effect-portone/core/Webhook"
import type { SucceededPaymentCancellation } from "@effect-portone/payments/generated/Payments"
import * as Schema from "effect/Schema"
import type * as DateTime from "effect/DateTime"
import type { CancellationEventType, Delivery, Events, TransactionEventType } from "../../state/Events.ts"
import { putCancelled, putPaid } from "./PaymentEvents.ts"
import { keyOfPayment, putPayment, rowOf, type StoredPayment } from "./Payments.ts"
import type { State } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"

/** Where a merchant wants the webhooks of a payment, if the request that began it said so. */
const noticeUrls = Table.make("paymentNoticeUrls", Schema.Array(Schema.String))

/** The webhooks of this payment go there, from now on; an empty list says nothing. */
export const putNoticeUrls = (
  state: State["Service"],
  payment: StoredPayment,
  urls: ReadonlyArray<string> | undefined
): void => {
  const rows = state.table(noticeUrls)
  const row = rowOf(keyOfPayment(payment))
  if (urls !== undefined && urls.length > 0) rows.put(row, urls)
  else rows.delete(row)
}

export interface Change {
  readonly state: State["Service"]
  readonly events: Events["Service"]
  /** The request that causes it wants no webhook. Failures are told all the same. */
  readonly skipWebhook?: boolean | undefined
}

/** What every event of a payment has. */
const told = (
  { skipWebhook, state }: Change,
  payment: StoredPayment
): Delivery & { readonly timestamp: DateTime.Utc; readonly data: TransactionData } => ({
  timestamp: payment.updatedAt,
  data: { paymentId: payment.id, storeId: payment.storeId, transactionId: payment.transactionId },
  skipWebhook: skipWebhook === true && payment.status !== "FAILED",
  noticeUrls: state.table(noticeUrls).get(rowOf(keyOfPayment(payment))) ?? []
})

const tell = (
  change: Change,
  type: Exclude<TransactionEventType, CancellationEventType>,
  payment: StoredPayment
): void => {
  putPayment(change.state, payment)
  change.events.publish({ type, ...told(change, payment) })
}

const tellCancellation = (
  change: Change,
  type: CancellationEventType,
  payment: StoredPayment,
  cancellationId: string
): void => {
  putPayment(change.state, payment)
  const { data, ...rest } = told(change, payment)
  change.events.publish({ type, ...rest, data: { ...data, cancellationId } })
}

const typeOf = {
  READY: "Transaction.Ready",
  PAY_PENDING: "Transaction.PayPending",
  VIRTUAL_ACCOUNT_ISSUED: "Transaction.VirtualAccountIssued",
  FAILED: "Transaction.Failed",
  PAID: "Transaction.Paid"
} as const

/** The payment has come to this status. */
export const record = (
  change: Change,
  payment: Extract<StoredPayment, { readonly status: keyof typeof typeOf }>
): void => {
  if (payment.status === "PAID") putPaid(change.state, payment)
  tell(change, typeOf[payment.status], payment)
}

/** A part of the payment, or the rest of it, was given back. */
export const recordCancelled = (
  change: Change,
  payment: Extract<StoredPayment, { readonly status: "PARTIAL_CANCELLED" | "CANCELLED" }>,
  cancellation: SucceededPaymentCancellation
): void => {
  putCancelled(change.state, payment, cancellation)
  const type = payment.status === "CANCELLED" ? "Transaction.Cancelled" : "Transaction.PartialCancelled"
  tellCancellation(change, type, payment, cancellation.id)
}

/** A cancellation was asked for, and the PG takes its time. */
export const recordCancelPending = (change: Change, payment: StoredPayment, cancellationId: string): void =>
  tellCancellation(change, "Transaction.CancelPending", payment, cancellationId)

/** The buyer disputes the payment, or no longer does. */
export const recordDispute = (
  change: Change,
  payment: StoredPayment,
  type: "Transaction.DisputeCreated" | "Transaction.DisputeResolved"
): void => tell(change, type, payment)
