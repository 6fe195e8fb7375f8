/**
 * What each of PortOne's 23 events says, and the one shape of its older version 2024-01-01.
 *
 * PortOne's OpenAPI document does not describe them, so they are written here by hand, from its guides. An event says what
 * happened to what, and no more: it is a hint to read the payment, and order is not promised.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import type * as Wire from "../Wire.ts"

/**
 * Which attempt at which payment an event is about.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * // The attempt is a part of it: another attempt at the same payment is another thing to act on.
 * const keyOf = ({ paymentId, storeId, transactionId }: Webhook.TransactionData) =>
 *   JSON.stringify([storeId, paymentId, transactionId])
 * ```
 * @category data
 * @since 0.1.0
 */
export interface TransactionData {
  readonly paymentId: string
  readonly storeId: string
  /** PortOne's id of the attempt; a payment that is tried again gets another. */
  readonly transactionId: string
}

/**
 * Which cancellation of which payment an event is about.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const cancellationOf = ({ data }: Webhook.TransactionCancelled) => data.cancellationId
 * ```
 * @category data
 * @since 0.1.0
 */
export interface CancellationData extends TransactionData {
  readonly cancellationId: string
}

/**
 * Which payment waits to be confirmed, and its amount.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const isAsOrdered = ({ totalAmount }: Webhook.ConfirmData, order: { readonly total: number }) =>
 *   totalAmount === order.total
 * ```
 * @category data
 * @since 0.1.0
 */
export interface ConfirmData {
  readonly paymentId: string
  /** PortOne's guide shows this event without it. */
  readonly storeId?: string
  readonly transactionId: string
  /** What will be charged, in minor units. */
  readonly totalAmount: number
}

/**
 * Which billing key an event is about.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const keyOf = ({ billingKey, storeId }: Webhook.BillingKeyData) => JSON.stringify([storeId, billingKey])
 * ```
 * @category data
 * @since 0.1.0
 */
export interface BillingKeyData {
  readonly billingKey: string
  readonly storeId: string
}

/**
 * Which tax invoice an event is about, its status and its amounts.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const isFreeOfTax = ({ totalTaxAmount }: Webhook.TaxInvoiceData) => totalTaxAmount === 0
 * ```
 * @category data
 * @since 0.1.0
 */
export interface TaxInvoiceData {
  readonly taxInvoiceId: string
  /** The supplier's own number of the document. */
  readonly supplierDocumentKey?: string
  /** The recipient's own number of the document. */
  readonly recipientDocumentKey?: string
  /** The tax invoice's status, such as `ISSUED`. */
  readonly status: string
  /** The supplier's business registration number. */
  readonly supplierBrn: string
  /** In won, VAT included. */
  readonly totalAmount: number
  /** In won, without VAT. */
  readonly totalSupplyAmount: number
  /** The VAT, in won. */
  readonly totalTaxAmount: number
}

/**
 * An event of version 2024-04-25.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * // Deliveries come in no order; which of two happened later, they say themselves.
 * const isLater = (one: Webhook.Event<string, unknown>, other: Webhook.Event<string, unknown>) =>
 *   one.timestamp.epochMilliseconds > other.timestamp.epochMilliseconds
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Event<Type extends string, Data> {
  readonly type: Type
  /** When it happened, the same on every delivery. RFC 3339 on the wire. */
  readonly timestamp: DateTime.Utc
  readonly data: Data
}

/**
 * The checkout was opened.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const beginTimer = ({ data }: Webhook.TransactionReady) => `abandoned unless paid: ${data.paymentId}`
 * ```
 * @category transaction events
 * @since 0.1.0
 */
export interface TransactionReady extends Event<"Transaction.Ready", TransactionData> {}

/**
 * The payment was approved, or the money came to its virtual account.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * // Read the payment before anything is handed over.
 * const paymentToVerify = ({ data }: Webhook.TransactionPaid) => data.paymentId
 * ```
 * @category transaction events
 * @since 0.1.0
 */
export interface TransactionPaid extends Event<"Transaction.Paid", TransactionData> {}

/**
 * A virtual account was issued, and waits for the money.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * // The account and its expiry stand in the payment.
 * const paymentWithAccount = ({ data }: Webhook.TransactionVirtualAccountIssued) => data.paymentId
 * ```
 * @category transaction events
 * @since 0.1.0
 */
export interface TransactionVirtualAccountIssued extends Event<"Transaction.VirtualAccountIssued", TransactionData> {}

/**
 * A part of the payment was cancelled.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const refundOf = ({ data }: Webhook.TransactionPartialCancelled) => [data.paymentId, data.cancellationId]
 * ```
 * @category transaction events
 * @since 0.1.0
 */
export interface TransactionPartialCancelled extends Event<"Transaction.PartialCancelled", CancellationData> {}

/**
 * The payment was cancelled to the whole.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const refundOf = ({ data }: Webhook.TransactionCancelled) => [data.paymentId, data.cancellationId]
 * ```
 * @category transaction events
 * @since 0.1.0
 */
export interface TransactionCancelled extends Event<"Transaction.Cancelled", CancellationData> {}

/**
 * The payment failed. With some PGs it may still be paid later.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * // The order stays open: another attempt may follow.
 * const attemptThatFailed = ({ data }: Webhook.TransactionFailed) => data.transactionId
 * ```
 * @category transaction events
 * @since 0.1.0
 */
export interface TransactionFailed extends Event<"Transaction.Failed", TransactionData> {}

/**
 * The payment waits for its approval, as payments from abroad may.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const paymentToAwait = ({ data }: Webhook.TransactionPayPending) => data.paymentId
 * ```
 * @category transaction events
 * @since 0.1.0
 */
export interface TransactionPayPending extends Event<"Transaction.PayPending", TransactionData> {}

/**
 * A cancellation was asked for and is not decided yet.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const refundToAwait = ({ data }: Webhook.TransactionCancelPending) => data.cancellationId
 * ```
 * @category transaction events
 * @since 0.1.0
 */
export interface TransactionCancelPending extends Event<"Transaction.CancelPending", CancellationData> {}

/**
 * A dispute about the payment was opened.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const alarm = ({ data }: Webhook.TransactionDisputeCreated) => `answer the dispute about ${data.paymentId}`
 * ```
 * @category transaction events
 * @since 0.1.0
 */
export interface TransactionDisputeCreated extends Event<"Transaction.DisputeCreated", TransactionData> {}

/**
 * A dispute about the payment was resolved.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const notice = ({ data }: Webhook.TransactionDisputeResolved) => `the dispute about ${data.paymentId} is resolved`
 * ```
 * @category transaction events
 * @since 0.1.0
 */
export interface TransactionDisputeResolved extends Event<"Transaction.DisputeResolved", TransactionData> {}

/**
 * PortOne asks whether to go on with the payment, just before its approval, and waits 10 seconds for the answer.
 *
 * Only the answer 200 lets the payment go on; any other makes it fail. See `ConfirmRefused`.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const isAffordable = ({ data }: Webhook.TransactionConfirm) => data.totalAmount <= 1_000_000
 * ```
 * @category transaction events
 * @since 0.1.0
 */
export interface TransactionConfirm extends Event<"Transaction.Confirm", ConfirmData> {}

/**
 * The window that issues a billing key was opened.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const windowOf = ({ data }: Webhook.BillingKeyReady) => data.billingKey
 * ```
 * @category billing key events
 * @since 0.1.0
 */
export interface BillingKeyReady extends Event<"BillingKey.Ready", BillingKeyData> {}

/**
 * A billing key was issued.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * // Whose it is stands in the billing key: read it.
 * const keyToRead = ({ data }: Webhook.BillingKeyIssued) => data.billingKey
 * ```
 * @category billing key events
 * @since 0.1.0
 */
export interface BillingKeyIssued extends Event<"BillingKey.Issued", BillingKeyData> {}

/**
 * A billing key could not be issued.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const keyThatIsNone = ({ data }: Webhook.BillingKeyFailed) => data.billingKey
 * ```
 * @category billing key events
 * @since 0.1.0
 */
export interface BillingKeyFailed extends Event<"BillingKey.Failed", BillingKeyData> {}

/**
 * A billing key was deleted.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const keyToForget = ({ data }: Webhook.BillingKeyDeleted) => data.billingKey
 * ```
 * @category billing key events
 * @since 0.1.0
 */
export interface BillingKeyDeleted extends Event<"BillingKey.Deleted", BillingKeyData> {}

/**
 * A billing key was updated.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const keyToReadAgain = ({ data }: Webhook.BillingKeyUpdated) => data.billingKey
 * ```
 * @category billing key events
 * @since 0.1.0
 */
export interface BillingKeyUpdated extends Event<"BillingKey.Updated", BillingKeyData> {}

/**
 * The recipient asked the supplier to issue a tax invoice.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const askedFor = ({ data }: Webhook.TaxInvoiceRequested) => data.totalAmount
 * ```
 * @category tax invoice events
 * @since 0.1.0
 */
export interface TaxInvoiceRequested extends Event<"TaxInvoice.Requested", TaxInvoiceData> {}

/**
 * A tax invoice was issued.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const booked = ({ data }: Webhook.TaxInvoiceIssued) => ({ net: data.totalSupplyAmount, vat: data.totalTaxAmount })
 * ```
 * @category tax invoice events
 * @since 0.1.0
 */
export interface TaxInvoiceIssued extends Event<"TaxInvoice.Issued", TaxInvoiceData> {}

/**
 * The recipient withdrew the request for a tax invoice.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const withdrawn = ({ data }: Webhook.TaxInvoiceRequestCancelled) => data.recipientDocumentKey
 * ```
 * @category tax invoice events
 * @since 0.1.0
 */
export interface TaxInvoiceRequestCancelled extends Event<"TaxInvoice.RequestCancelled", TaxInvoiceData> {}

/**
 * The supplier cancelled an issued tax invoice before it went to the National Tax Service.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const unbooked = ({ data }: Webhook.TaxInvoiceIssuanceCancelled) => data.taxInvoiceId
 * ```
 * @category tax invoice events
 * @since 0.1.0
 */
export interface TaxInvoiceIssuanceCancelled extends Event<"TaxInvoice.IssuanceCancelled", TaxInvoiceData> {}

/**
 * The supplier refused to issue a tax invoice.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const refused = ({ data }: Webhook.TaxInvoiceRefused) => data.supplierDocumentKey
 * ```
 * @category tax invoice events
 * @since 0.1.0
 */
export interface TaxInvoiceRefused extends Event<"TaxInvoice.Refused", TaxInvoiceData> {}

/**
 * A tax invoice went to the National Tax Service.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const reported = ({ data }: Webhook.TaxInvoiceSendingCompleted) => data.taxInvoiceId
 * ```
 * @category tax invoice events
 * @since 0.1.0
 */
export interface TaxInvoiceSendingCompleted extends Event<"TaxInvoice.SendingCompleted", TaxInvoiceData> {}

/**
 * An event that PortOne calls `Manual`; the `status` says how the tax invoice stands.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const standing = ({ data }: Webhook.TaxInvoiceManual) => data.status
 * ```
 * @category tax invoice events
 * @since 0.1.0
 */
export interface TaxInvoiceManual extends Event<"TaxInvoice.Manual", TaxInvoiceData> {}

/**
 * A webhook of version 2024-01-01, JSON or a form on the wire: a payment got a status, or waits to be confirmed.
 *
 * It has no `type` of its own there; here it has the version for one, so that it is told apart like every other event.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const isPaid = (event: Webhook.Version20240101) => event.status === "Paid"
 * ```
 * @category older version
 * @since 0.1.0
 */
export interface Version20240101 {
  readonly type: "2024-01-01"
  readonly payment_id: string
  /** PortOne's id of the attempt; a payment that is tried again gets another. */
  readonly tx_id: string
  /** The payment's new status; absent when PortOne asks whether to go on with it. */
  readonly status?: Wire.Open<
    | "Ready"
    | "Paid"
    | "VirtualAccountIssued"
    | "PartialCancelled"
    | "Cancelled"
    | "Failed"
    | "PayPending"
    | "CancelPending"
  >
  /** What will be charged, in minor units; only when PortOne asks whether to go on. */
  readonly total_amount?: number
}

/**
 * An event of version 2024-04-25 that this version of the client knows.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const isAboutBillingKey = (event: Webhook.KnownEvent) => event.type.startsWith("BillingKey.")
 * ```
 * @category models
 * @since 0.1.0
 */
export type KnownEvent =
  | TransactionReady
  | TransactionPaid
  | TransactionVirtualAccountIssued
  | TransactionPartialCancelled
  | TransactionCancelled
  | TransactionFailed
  | TransactionPayPending
  | TransactionCancelPending
  | TransactionDisputeCreated
  | TransactionDisputeResolved
  | TransactionConfirm
  | BillingKeyReady
  | BillingKeyIssued
  | BillingKeyFailed
  | BillingKeyDeleted
  | BillingKeyUpdated
  | TaxInvoiceRequested
  | TaxInvoiceIssued
  | TaxInvoiceRequestCancelled
  | TaxInvoiceIssuanceCancelled
  | TaxInvoiceRefused
  | TaxInvoiceSendingCompleted
  | TaxInvoiceManual

/**
 * The wire form of a {@link KnownEvent}.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const body: Webhook.KnownEventEncoded = {
 *   type: "BillingKey.Deleted",
 *   timestamp: "2026-11-25T10:00:00Z",
 *   data: { billingKey: "billing-key-1", storeId: "store-1" }
 * }
 * ```
 * @category wire forms
 * @since 0.1.0
 */
export type KnownEventEncoded = {
  readonly [E in KnownEvent as E["type"]]: {
    readonly type: E["type"]
    /** RFC 3339. */
    readonly timestamp: string
    readonly data: E["data"]
  }
}[KnownEvent["type"]]
