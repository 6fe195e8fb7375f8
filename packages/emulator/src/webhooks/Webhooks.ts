/**
 * Makes the webhooks of an event, one for each address. `WebhookDeliveries.ts` sends them.
 *
 * Like PortOne, the emulator makes no webhook if the merchant has named no address, and none of version 2024-01-01 for
 * disputes and billing keys, which that version does not have.
 */
import * as DateTime from "effect/DateTime"
import * as Schema from "effect/Schema"
import * as Webhook from "@effect-portone/core/Webhook"
import {
  PaymentWebhookPaymentStatus,
  PaymentWebhookStatus,
  PaymentWebhookTrigger
} from "@effect-portone/payments/generated/Payments"
import { findPayment, rowOf } from "../payments/records/Payments.ts"
import type { PaymentEvent } from "../state/Events.ts"
import { omitUndefined } from "../state/OmitUndefined.ts"
import type { Store } from "../state/State.ts"
import * as Table from "../state/Table.ts"
import type { Address } from "./Listeners.ts"

/** The versions of PortOne's webhooks. */
export const versions = ["2024-04-25", "2024-01-01"] as const

export type Version = (typeof versions)[number]

/** A webhook, which has the same id and event at each sending. */
export interface StoredWebhook {
  readonly id: string
  readonly url: string
  /** The id of the listener that sends it on to its address. */
  readonly listener?: string
  readonly event: Webhook.WebhookEvent
  /** The payment of the webhook, with its status when the webhook was made; absent for a billing key. */
  readonly payment?: {
    readonly storeId: string
    readonly paymentId: string
    readonly transactionId: string
    readonly status: PaymentWebhookPaymentStatus
  }
  readonly trigger?: PaymentWebhookTrigger
  /** The number of automatic sendings. */
  readonly sent: number
  /** The number of manual sendings. */
  readonly resent: number
  /** The result of the last sending; absent before the first one. */
  readonly status?: PaymentWebhookStatus
}

const StoredWebhook: Schema.Codec<StoredWebhook, unknown> = Schema.Struct({
  id: Schema.String,
  url: Schema.String,
  listener: Schema.optionalKey(Schema.String),
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
  resent: Schema.Int,
  status: Schema.optionalKey(PaymentWebhookStatus)
})

/** The webhooks by id. */
export const webhooks: Table.Table<StoredWebhook> = Table.make("webhooks", StoredWebhook)

/** The transactions that the PG approves or fails later, by payment: the webhook of the result has a trigger. */
const payPending: Table.Table<string> = Table.make("payPending", Schema.String)

type TransactionEvent = Extract<PaymentEvent, { readonly data: Required<Webhook.TransactionData> }>

/** Returns the content of a webhook of this version for an event, if the version has one. */
const contentOf = (version: Version, event: PaymentEvent): Webhook.WebhookEvent | undefined => {
  if (version === "2024-01-01") return olderContentOf(event)
  // `Struct.omit` would lose which data belongs to which type.
  const { noticeUrls: _noticeUrls, skipWebhook: _skipWebhook, ...content } = event
  return content
}

const olderContentOf = (event: PaymentEvent): Webhook.Version20240101 | undefined => {
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

/** Returns true if the cancellation was requested earlier than it was carried out. */
const wasPending = (store: Store, { paymentId, storeId }: TransactionEvent["data"], id: string) => {
  const payment = findPayment(store, { storeId, paymentId })
  const cancellations = payment !== undefined && "cancellations" in payment ? (payment.cancellations ?? []) : []
  return cancellations.some(
    (one) => one.status === "SUCCEEDED" && one.id === id && millisOf(one.requestedAt) !== millisOf(one.cancelledAt)
  )
}

const millisOf = (instant: DateTime.Utc | undefined) =>
  instant === undefined ? undefined : DateTime.toEpochMillis(instant)

/** Returns what caused the event, if it was not a request of the merchant. */
const triggerOf = (store: Store, event: TransactionEvent): PaymentWebhookTrigger | undefined => {
  const { data } = event
  const rows = store.table(payPending)
  const wasPayPending = rows.get(rowOf(data)) === data.transactionId
  switch (event.type) {
    case "Transaction.PayPending":
      return "ASYNC_PAY_PENDING"
    case "Transaction.Paid": {
      if (wasPayPending) return "ASYNC_PAY_APPROVED"
      const payment = findPayment(store, data)
      return payment?.method?.type === "PaymentMethodVirtualAccount" ? "VIRTUAL_ACCOUNT_DEPOSIT" : undefined
    }
    case "Transaction.Failed":
      return wasPayPending ? "ASYNC_PAY_FAILED" : undefined
    case "Transaction.PartialCancelled":
    case "Transaction.Cancelled":
      return wasPending(store, data, event.data.cancellationId) ? "ASYNC_CANCEL_APPROVED" : undefined
    case "Transaction.DisputeCreated":
      return "DISPUTE_CREATED"
    case "Transaction.DisputeResolved":
      return "DISPUTE_RESOLVED"
    default:
      return undefined
  }
}

const isTransaction = (event: PaymentEvent): event is TransactionEvent => "paymentId" in event.data

/** Remembers a transaction whose result comes later, until it comes. */
const rememberPending = (store: Store, { data, type }: TransactionEvent) => {
  if (type === "Transaction.PayPending") store.table(payPending).put(rowOf(data), data.transactionId)
  else if (type === "Transaction.Paid" || type === "Transaction.Failed") store.table(payPending).delete(rowOf(data))
}

/** The addresses of webhooks besides those that a request names. */
export interface Addresses {
  /** The address of the store's webhooks, if it has one. */
  readonly url: string | undefined
  readonly listeners: ReadonlyArray<Address>
}

/** Returns the addresses of an event's webhooks. Those that a request names take the place of the store's own. */
export const addressesOf = (named: ReadonlyArray<string>, { listeners, url }: Addresses): ReadonlyArray<Address> => {
  const own = url === undefined ? [] : [url]
  return [...(named.length > 0 ? named : own).map((url) => ({ url })), ...listeners]
}

/** Makes the webhooks of an event, and puts them into the state. */
export const makeWebhooks = (
  store: Store,
  event: PaymentEvent,
  known: Addresses,
  version: Version
): ReadonlyArray<StoredWebhook> => {
  const trigger = isTransaction(event) ? triggerOf(store, event) : undefined
  if (isTransaction(event)) rememberPending(store, event)
  const addresses = addressesOf(event.noticeUrls, known)
  const content = event.skipWebhook || addresses.length === 0 ? undefined : contentOf(version, event)
  if (content === undefined) return []
  const payment = isTransaction(event) ? paymentOf(store, event) : undefined
  return addresses.map((address) => {
    const webhook: StoredWebhook = {
      id: `webhook-${store.nextId()}`,
      ...address,
      event: content,
      ...omitUndefined({ payment, trigger }),
      sent: 0,
      resent: 0
    }
    store.table(webhooks).put(webhook.id, webhook)
    return webhook
  })
}

const paymentOf = (store: Store, { data }: TransactionEvent): StoredWebhook["payment"] => {
  const { paymentId, storeId, transactionId } = data
  const payment = findPayment(store, data)
  return payment === undefined ? undefined : { storeId, paymentId, transactionId, status: payment.status }
}
