/**
 * Declares what the web page reads from the control over HTTP. Types only, so that the page imports nothing of
 * the emulator. Times are those of RFC 3339, and amounts are in minor units with their number of digits beside them.
 */

import type { PlatformPartnerSettlementStatus } from "@effect-portone/platform/generated/PartnerSettlements"
import type { PlatformPartnerStatus } from "@effect-portone/platform/generated/Shared"
import type { B2bTaxInvoiceStatus } from "@effect-portone/platform/generated/TaxInvoices"
import type { StoredBillingKey } from "../../payments/records/BillingKeys.ts"
import type { StoredPayment } from "../../payments/records/Payments.ts"
import type { StoredSchedule } from "../../payments/records/PaymentScheduleStates.ts"

/** A page of a list, the newest row first. */
export interface ListPage<Row> {
  readonly items: ReadonlyArray<Row>
  /** The number of rows on all pages. Absent while a search has not looked at all rows. */
  readonly total?: number
  /** The `cursor` of the next page; absent on the last one. */
  readonly next?: string
}

/** A row of a list has a key, by which its whole record is read. */
export interface Keyed {
  readonly key: string
}

/** An amount of money in minor units. */
export interface Sum {
  readonly minor: number
  readonly currency: string
  /** The number of digits behind the point; absent for a currency without minor units. */
  readonly digits?: number
}

/** A channel as rows show it. */
export interface ChannelMark {
  readonly pg?: string
  readonly isTest: boolean
}

/** A payment in a list. */
export interface PaymentRow extends ChannelMark {
  readonly id: string
  readonly storeId: string
  readonly status: string
  readonly orderName: string
  readonly amount: Sum
  /** The part that was given back, in minor units. */
  readonly cancelled: number
  readonly method?: string
  /** Tells the method from others of its type: a card's number, a bank. */
  readonly methodDetail?: string
  readonly customer?: string
  readonly requestedAt: string
  readonly changedAt: string
}

/** A billing key in a list. */
export interface BillingKeyRow extends ChannelMark {
  readonly billingKey: string
  readonly storeId: string
  readonly status: string
  readonly method?: string
  readonly methodDetail?: string
  readonly customer?: string
  readonly issuedAt: string
  readonly deletedAt?: string
}

/** A schedule in a list. */
export interface ScheduleRow {
  readonly id: string
  readonly storeId: string
  readonly paymentId: string
  readonly billingKey: string
  readonly status: string
  readonly orderName: string
  readonly amount: Sum
  readonly timeToPay: string
  readonly createdAt: string
  readonly completedAt?: string
}

/** The state of a webhook over all its sendings. */
export type WebhookState = "DUE" | "RETRYING" | "SUCCEEDED" | "FAILED"

/** A webhook in a list. */
export interface WebhookRow {
  readonly id: string
  readonly type: string
  readonly status: WebhookState
  readonly url: string
  readonly storeId?: string
  readonly paymentId?: string
  /** The subject of a webhook that is about no payment. */
  readonly about?: string
  /** The number of automatic sendings so far, and of those that there are at most. */
  readonly sent: number
  readonly max: number
  /** The number of sendings by hand. */
  readonly resent: number
  readonly createdAt?: string
  readonly nextAt?: string
}

/** One sending of a webhook. */
export interface SendingView {
  readonly attempt: number
  readonly isManual: boolean
  readonly sentAt?: string
  readonly status: string
  readonly request: { readonly headers: string; readonly body: string }
  readonly response?: { readonly status: string; readonly headers: string; readonly body: string }
}

/** A webhook with its sendings, the first one first. */
export interface WebhookView extends WebhookRow {
  readonly sendings: ReadonlyArray<SendingView>
}

/** A partner in a list. */
export interface PartnerRow {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly status: string
  readonly business?: string
  readonly account: string
  readonly accountStatus: string
  readonly contract: string
  readonly isTest: boolean
  readonly isArchived: boolean
  readonly appliedAt: string
}

/** A partner settlement in a list. */
export interface SettlementRow {
  readonly id: string
  readonly partnerId: string
  readonly partner: string
  readonly type: string
  readonly status: string
  readonly date: string
  readonly amount: Sum
  readonly payoutId?: string
  readonly isTest: boolean
}

/** A tax invoice in a list. */
export interface TaxInvoiceRow {
  readonly id: string
  readonly status: string
  readonly supplier: string
  readonly recipient: string
  readonly amount: Sum
  readonly writeDate: string
  readonly issuedAt?: string
  readonly serialNumber?: string
  readonly isTest: boolean
}

/** A request that the emulator received, in a list. */
export interface RequestRow {
  readonly id: string
  readonly receivedAt: string
  /** The operation of the method and path; absent if they are of none. */
  readonly operation?: string
  readonly method: string
  readonly url: string
  /** The status of the answer; absent until there is one. */
  readonly status?: number
  /** The type of the error, and what it says. */
  readonly error?: string
  readonly message?: string
}

/** A request with all that came and went, its secrets masked. */
export interface RequestView extends RequestRow {
  readonly headers: string
  readonly body: string
  readonly response?: string
}

/** A channel that a payment or billing key has, or that an option names. */
export interface ChannelRow extends ChannelMark {
  readonly key: string
  /** True if the emulator goes by the rules of the PG. */
  readonly hasRules: boolean
  /** True if an option names it. */
  readonly isNamed: boolean
  readonly payments: number
  readonly billingKeys: number
}

/** The names of the operations of the control that can be done to a payment now. */
export type PaymentAction =
  | "pay"
  | "failPayment"
  | "holdPayment"
  | "deposit"
  | "openDispute"
  | "resolveDispute"
  | "decideCancellation"

/** Something that happened to a payment. */
export interface HistoryEntry {
  readonly at: string
  /** The number of the attempt under the payment's id, from 1. */
  readonly attempt: number
  /** Says what happened: a status, or a word for what is none. */
  readonly kind: string
  readonly amount?: number
  readonly reason?: string
  /** The PG's code of a refusal. */
  readonly code?: string
  /** The id of what it is about: a transaction, a cancellation, a dispute, a webhook or a request. */
  readonly ref?: string
  /** True if it still waits for a decision. */
  readonly isOpen?: boolean
}

/** A payment with all that happened to it. */
export interface PaymentView extends PaymentRow {
  readonly transactionId: string
  readonly channelKey?: string
  readonly billingKey?: string
  readonly scheduleId?: string
  readonly can: ReadonlyArray<PaymentAction>
  /** The earliest first. */
  readonly history: ReadonlyArray<HistoryEntry>
  readonly webhooks: ReadonlyArray<WebhookRow>
  /** The latest requests that named it. */
  readonly requests: ReadonlyArray<RequestRow>
  /** The answer of PortOne's API for it. */
  readonly json: unknown
}

/** The emulator as a whole. */
export interface Overview {
  readonly storeId: string
  readonly merchantId: string
  readonly seed: string
  readonly isStrict: boolean
  readonly hasFaults: boolean
  readonly webhooks: {
    readonly url?: string
    /** The addresses to which programs that listen send webhooks on. */
    readonly listeners: ReadonlyArray<string>
    readonly version: string
    readonly contentType: string
    readonly confirmProcess: boolean
    readonly secrets: number
  }
  /** The number of rows of each list. */
  readonly counts: { readonly [list: string]: number }
}

/** The names of the lists, by which the live stream tells what has changed. */
export type ListName =
  | "payments"
  | "billingKeys"
  | "schedules"
  | "webhooks"
  | "partners"
  | "settlements"
  | "taxInvoices"
  | "requests"

/** The statuses by which each list is filtered. */
export interface Statuses {
  readonly payments: StoredPayment["status"]
  readonly billingKeys: StoredBillingKey["status"]
  readonly schedules: StoredSchedule["status"]
  readonly webhooks: WebhookState
  readonly partners: PlatformPartnerStatus
  readonly settlements: PlatformPartnerSettlementStatus
  readonly taxInvoices: B2bTaxInvoiceStatus
  readonly requests: "OK" | "ERROR" | "WAITING"
}

/** Names what has changed in the live stream: a list, the faults, or "everything". */
export type Changed = ListName | "faults" | "everything"
