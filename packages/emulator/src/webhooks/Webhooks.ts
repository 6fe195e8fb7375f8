/**
 * Which webhooks an event makes: one for each address that wants it. How one is sent, and sent again, is for
 * `WebhookDeliveries.ts`.
 *
 * Like PortOne, the emulator makes none where the merchant has named no address, and none of version 2024-01-01 for what
 * that version has no word for: disputes and billing keys.
 */
import * as Webhook from "@effect-portone/core/Webhook"
import { PaymentWebhookPaymentStatus, PaymentWebhookTrigger } from "@effect-portone/payments/generated/Payments"
import * as DateTime from "effect/DateTime"
import * as Schema from "effect/Schema"
import type { Event } from "../state/Events.ts"
import { omitUndefined } from "../state/OmitUndefined.ts"
import { findPayment, rowOf } from "../payments/records/Payments.ts"
import type { State } from "../state/State.ts"
import * as Table from "../state/Table.ts"

/** The versions of PortOne's webhooks. */
export type Version = "2024-04-25" | "2024-01-01"

/** A webhook that was or will be sent, with the same id and event each time. */
export interface StoredWebhook {
  readonly id: string
  readonly url: string
  readonly event: Webhook.WebhookEvent
  /** The payment that it is about, and its status when the webhook was made; none for a billing key. */
  readonly payment?: {
    readonly storeId: string
    readonly paymentId: string
    readonly transactionId: string
    readonly status: PaymentWebhookPaymentStatus
  }
  readonly trigger?: PaymentWebhookTrigger
  /** How often it was sent by itself. */
  readonly sent: number
  /** How often it was sent by hand. */
  readonly resent: number
}

const StoredWebhook: Schema.Codec<StoredWebhook, unknown> = Schema.Struct({
  id: Schema.String,
  url: Schema.String,
  event: Webhook.WebhookEvent,
  payment: Schema.optionalKey(
    Schema.Struct({
      storeId: Schema.String,
      paymentId: Schema.String,
      transactionId: Schema.String,
      status: PaymentWebhookPaymentStatus
    })
  ),
  trigger: Schema.optionalKey(PaymentWebhookTrigger),
  sent: Schema.Int,
  resent: Schema.Int
})

/** By id. */
export const webhooks: Table.Table<StoredWebhook> = Table.make("webhooks", StoredWebhook)

/** The transactions that the PG took its time for, by payment: what becomes of one is told as something that came later. */
const payPending: Table.Table<string> = Table.make("payPending", Schema.String)

type TransactionEvent = Extract<Event, { readonly data: Webhook.TransactionData }>

/** What a webhook of this version says of an event, if it says anything. */
const eventOf = (version: Version, event: Event): Webhook.WebhookEvent | undefined => {
  if (version === "2024-01-01") return olderOf(event)
  const { noticeUrls: _, skipWebhook: __, ...told } = event
  return told
}

const olderOf = (event: Event): Webhook.Version20240101 | undefined => {
  switch (event.type) {
    case "Transaction.Ready":
      return older(event, "Ready")
    case "Transaction.Paid":
      return older(event, "Paid")
    case "Transaction.VirtualAccountIssued":
      return older(event, "VirtualAccountIssued")
    case "Transaction.PartialCancelled":
      return older(event, "PartialCancelled")
    case "Transaction.Cancelled":
      return older(event, "Cancelled")
    case "Transaction.Failed":
      return older(event, "Failed")
    case "Transaction.PayPending":
      return older(event, "PayPending")
    case "Transaction.CancelPending":
      return older(event, "CancelPending")
    default:
      return undefined
  }
}

const older = (
  { data }: { readonly data: TransactionEvent["data"] },
  status: Webhook.Version20240101["status"] & string
): Webhook.Version20240101 => ({
  type: "2024-01-01",
  payment_id: data.paymentId,
  tx_id: data.transactionId,
  status
})

/** Whether the cancellation was asked for earlier than it went through. */
const wasPending = (state: State["Service"], { paymentId, storeId }: TransactionEvent["data"], id: string) => {
  const payment = findPayment(state, { storeId, paymentId })
  const cancellations = payment !== undefined && "cancellations" in payment ? (payment.cancellations ?? []) : []
  return cancellations.some(
    (one) => one.status === "SUCCEEDED" && one.id === id && millisOf(one.requestedAt) !== millisOf(one.cancelledAt)
  )
}

const millisOf = (instant: DateTime.Utc | undefined) =>
  instant === undefined ? undefined : DateTime.toEpochMillis(instant)

/** What set the event off, where that was none of the merchant's own requests. */
const triggerOf = (state: State["Service"], event: TransactionEvent): PaymentWebhookTrigger | undefined => {
  const { data } = event
  const rows = state.table(payPending)
  const wasPayPending = rows.get(rowOf(data)) === data.transactionId
  switch (event.type) {
    case "Transaction.PayPending":
      return "ASYNC_PAY_PENDING"
    case "Transaction.Paid": {
      if (wasPayPending) return "ASYNC_PAY_APPROVED"
      const payment = findPayment(state, data)
      return payment?.method?.type === "PaymentMethodVirtualAccount" ? "VIRTUAL_ACCOUNT_DEPOSIT" : undefined
    }
    case "Transaction.Failed":
      return wasPayPending ? "ASYNC_PAY_FAILED" : undefined
    case "Transaction.PartialCancelled":
    case "Transaction.Cancelled":
      return wasPending(state, data, event.data.cancellationId) ? "ASYNC_CANCEL_APPROVED" : undefined
    case "Transaction.DisputeCreated":
      return "DISPUTE_CREATED"
    case "Transaction.DisputeResolved":
      return "DISPUTE_RESOLVED"
    default:
      return undefined
  }
}

const isTransaction = (event: Event): event is TransactionEvent => "paymentId" in event.data

/** What is kept of a payment for a later event. */
const remember = (state: State["Service"], { data, type }: TransactionEvent) => {
  if (type === "Transaction.PayPending") state.table(payPending).put(rowOf(data), data.transactionId)
  else if (type === "Transaction.Paid" || type === "Transaction.Failed") state.table(payPending).delete(rowOf(data))
}

/**
 * The webhooks of an event, new in the state.
 *
 * @param url where the store wants its webhooks, if it does
 */
export const makeWebhooks = (
  state: State["Service"],
  event: Event,
  { url, version }: { readonly url: string | undefined; readonly version: Version }
): ReadonlyArray<StoredWebhook> => {
  const trigger = isTransaction(event) ? triggerOf(state, event) : undefined
  if (isTransaction(event)) remember(state, event)
  const urls = event.noticeUrls.length > 0 ? event.noticeUrls : url === undefined ? [] : [url]
  const told = event.skipWebhook || urls.length === 0 ? undefined : eventOf(version, event)
  if (told === undefined) return []
  const about = isTransaction(event) ? aboutOf(state, event) : undefined
  return urls.map((url) => {
    const webhook: StoredWebhook = {
      id: `webhook-${state.nextId()}`,
      url,
      event: told,
      ...omitUndefined({ payment: about, trigger }),
      sent: 0,
      resent: 0
    }
    state.table(webhooks).put(webhook.id, webhook)
    return webhook
  })
}

const aboutOf = (state: State["Service"], { data }: TransactionEvent): StoredWebhook["payment"] => {
  const { paymentId, storeId, transactionId } = data
  const payment = findPayment(state, data)
  return payment === undefined ? undefined : { storeId, paymentId, transactionId, status: payment.status }
}
