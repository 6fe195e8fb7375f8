/**
 * The types of PortOne's 23 events, and of the one event of its older version 2024-01-01.
 *
 * PortOne's OpenAPI document does not describe them, so they are written here by hand, from its guides. An event names
 * what happened and to which payment, billing key or tax invoice: it is a hint to read that. PortOne promises no order.
 *
 * The id of that payment, billing key or tax invoice is always there. Everything else is a detail, which is absent if
 * PortOne sends none, `null`, or a value of another type: an event is not refused for a detail, as PortOne would only
 * send it again.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import type * as Wire from "../Wire.ts"

/**
 * The payment of an event, and the attempt at it.
 *
 * @category data
 * @since 0.1.0
 */
export interface TransactionData {
  readonly paymentId: string
  /** PortOne's guide shows its events without it. */
  readonly storeId?: string
  /** PortOne's id of the attempt. A payment that is tried again gets another one, which is another thing to act on. */
  readonly transactionId?: string
}

/**
 * The payment of an event, and its cancellation.
 *
 * @category data
 * @since 0.1.0
 */
export interface CancellationData extends TransactionData {
  /** PortOne's guide calls it optional. */
  readonly cancellationId?: string
}

/**
 * The payment that waits to be confirmed, and its amount.
 *
 * @category data
 * @since 0.1.0
 */
export interface ConfirmData extends TransactionData {
  /** The amount that will be charged, in minor units. If it is absent, read the payment before you allow it. */
  readonly totalAmount?: number
}

/**
 * The billing key of an event.
 *
 * @category data
 * @since 0.1.0
 */
export interface BillingKeyData {
  readonly billingKey: string
  /** PortOne's guide shows its events without it. */
  readonly storeId?: string
}

/**
 * The tax invoice of an event, with its status and its amounts.
 *
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
  readonly status?: string
  /** The supplier's business registration number. */
  readonly supplierBrn?: string
  /** The total in won, VAT included. */
  readonly totalAmount?: number
  /** The total in won, without VAT. */
  readonly totalSupplyAmount?: number
  /** The VAT, in won. */
  readonly totalTaxAmount?: number
}

/**
 * An event of version 2024-04-25.
 *
 * @category models
 * @since 0.1.0
 */
export interface Event<Type extends string, Data> {
  readonly type: Type
  /** The time at which it happened, the same on every delivery. RFC 3339 on the wire; absent if it is anything else. */
  readonly timestamp?: DateTime.Utc
  readonly data: Data
}

/**
 * The checkout was opened.
 *
 * @category transaction events
 * @since 0.1.0
 */
export interface TransactionReady extends Event<"Transaction.Ready", TransactionData> {}

/**
 * The payment was approved, or the money came to its virtual account. Read the payment before you hand anything over.
 *
 * @category transaction events
 * @since 0.1.0
 */
export interface TransactionPaid extends Event<"Transaction.Paid", TransactionData> {}

/**
 * A virtual account was issued, and waits for the money. The payment has the account and its expiry.
 *
 * @category transaction events
 * @since 0.1.0
 */
export interface TransactionVirtualAccountIssued extends Event<"Transaction.VirtualAccountIssued", TransactionData> {}

/**
 * A part of the payment was cancelled.
 *
 * @category transaction events
 * @since 0.1.0
 */
export interface TransactionPartialCancelled extends Event<"Transaction.PartialCancelled", CancellationData> {}

/**
 * The whole payment was cancelled.
 *
 * @category transaction events
 * @since 0.1.0
 */
export interface TransactionCancelled extends Event<"Transaction.Cancelled", CancellationData> {}

/**
 * The payment failed. With some PGs it may still be paid later.
 *
 * @category transaction events
 * @since 0.1.0
 */
export interface TransactionFailed extends Event<"Transaction.Failed", TransactionData> {}

/**
 * The payment waits for its approval, as payments from abroad may.
 *
 * @category transaction events
 * @since 0.1.0
 */
export interface TransactionPayPending extends Event<"Transaction.PayPending", TransactionData> {}

/**
 * A cancellation was asked for and is not decided yet.
 *
 * @category transaction events
 * @since 0.1.0
 */
export interface TransactionCancelPending extends Event<"Transaction.CancelPending", CancellationData> {}

/**
 * A dispute about the payment was opened.
 *
 * @category transaction events
 * @since 0.1.0
 */
export interface TransactionDisputeCreated extends Event<"Transaction.DisputeCreated", TransactionData> {}

/**
 * A dispute about the payment was resolved.
 *
 * @category transaction events
 * @since 0.1.0
 */
export interface TransactionDisputeResolved extends Event<"Transaction.DisputeResolved", TransactionData> {}

/**
 * PortOne asks whether to go on with the payment, just before its approval, and waits 10 seconds for the answer.
 *
 * Only the answer 200 lets the payment go on; any other makes it fail. See `ConfirmRefused`.
 *
 * @category transaction events
 * @since 0.1.0
 */
export interface TransactionConfirm extends Event<"Transaction.Confirm", ConfirmData> {}

/**
 * The window that issues a billing key was opened.
 *
 * @category billing key events
 * @since 0.1.0
 */
export interface BillingKeyReady extends Event<"BillingKey.Ready", BillingKeyData> {}

/**
 * A billing key was issued. The billing key itself says whose it is: read it.
 *
 * @category billing key events
 * @since 0.1.0
 */
export interface BillingKeyIssued extends Event<"BillingKey.Issued", BillingKeyData> {}

/**
 * A billing key could not be issued.
 *
 * @category billing key events
 * @since 0.1.0
 */
export interface BillingKeyFailed extends Event<"BillingKey.Failed", BillingKeyData> {}

/**
 * A billing key was deleted.
 *
 * @category billing key events
 * @since 0.1.0
 */
export interface BillingKeyDeleted extends Event<"BillingKey.Deleted", BillingKeyData> {}

/**
 * A billing key was updated.
 *
 * @category billing key events
 * @since 0.1.0
 */
export interface BillingKeyUpdated extends Event<"BillingKey.Updated", BillingKeyData> {}

/**
 * The recipient asked the supplier to issue a tax invoice.
 *
 * @category tax invoice events
 * @since 0.1.0
 */
export interface TaxInvoiceRequested extends Event<"TaxInvoice.Requested", TaxInvoiceData> {}

/**
 * A tax invoice was issued.
 *
 * @category tax invoice events
 * @since 0.1.0
 */
export interface TaxInvoiceIssued extends Event<"TaxInvoice.Issued", TaxInvoiceData> {}

/**
 * The recipient withdrew the request for a tax invoice.
 *
 * @category tax invoice events
 * @since 0.1.0
 */
export interface TaxInvoiceRequestCancelled extends Event<"TaxInvoice.RequestCancelled", TaxInvoiceData> {}

/**
 * The supplier cancelled an issued tax invoice before it went to the National Tax Service.
 *
 * @category tax invoice events
 * @since 0.1.0
 */
export interface TaxInvoiceIssuanceCancelled extends Event<"TaxInvoice.IssuanceCancelled", TaxInvoiceData> {}

/**
 * The supplier refused to issue a tax invoice.
 *
 * @category tax invoice events
 * @since 0.1.0
 */
export interface TaxInvoiceRefused extends Event<"TaxInvoice.Refused", TaxInvoiceData> {}

/**
 * A tax invoice went to the National Tax Service.
 *
 * @category tax invoice events
 * @since 0.1.0
 */
export interface TaxInvoiceSendingCompleted extends Event<"TaxInvoice.SendingCompleted", TaxInvoiceData> {}

/**
 * An event that PortOne calls `Manual`. Its `status` is the tax invoice's.
 *
 * @category tax invoice events
 * @since 0.1.0
 */
export interface TaxInvoiceManual extends Event<"TaxInvoice.Manual", TaxInvoiceData> {}

/**
 * A webhook of version 2024-01-01, JSON or a form on the wire: a payment got a status, or waits to be confirmed.
 *
 * It has no `type` on the wire. Here its `type` is the version, so that a program can tell it from the other events.
 *
 * @category older version
 * @since 0.1.0
 */
export interface Version20240101 {
  readonly type: "2024-01-01"
  readonly payment_id: string
  /** PortOne's id of the attempt. A payment that is tried again gets another one. */
  readonly tx_id?: string
  /** The payment's new status. Absent if PortOne asks for its confirmation. */
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
  /** The amount that will be charged, in minor units. Present only if PortOne asks for a confirmation. */
  readonly total_amount?: number
}

/**
 * An event of version 2024-04-25 that this version of the client knows.
 *
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
 * @category wire forms
 * @since 0.1.0
 */
export type KnownEventEncoded = {
  readonly [E in KnownEvent as E["type"]]: {
    readonly type: E["type"]
    /** RFC 3339. */
    readonly timestamp?: string
    readonly data: E["data"]
  }
}[KnownEvent["type"]]
