/**
 * Makes the rows that the lists of the control show: a few fields of each record, as pages take them.
 */
import * as DateTime from "effect/DateTime"
import * as Money from "@effect-portone/core/Money"
import type { BillingKeyPaymentMethod } from "@effect-portone/payments/generated/BillingKeys"
import type { PaymentMethod } from "@effect-portone/payments/generated/Payments"
import type { SelectedChannel } from "@effect-portone/payments/generated/Shared"
import type { StoredBillingKey } from "../../payments/records/BillingKeys.ts"
import type { StoredPayment } from "../../payments/records/Payments.ts"
import type { Row as ScheduleRecord } from "../../payments/records/PaymentScheduleStates.ts"
import { partners } from "../../platform/records/Partners.ts"
import type { PartnerSettlementRow } from "../../platform/records/PartnerSettlements.ts"
import type { TaxInvoiceRow as TaxInvoiceRecord } from "../../platform/records/TaxInvoices.ts"
import { Agenda } from "../../state/Agenda.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import type { Table } from "../../state/Table.ts"
import { maxAttemptsOf } from "../../webhooks/Schedules.ts"
import { deliverWebhook } from "../../webhooks/WebhookDeliveries.ts"
import type { StoredWebhook } from "../../webhooks/Webhooks.ts"
import { maskedUrls } from "../Masks.ts"
import type {
  BillingKeyRow,
  ChannelMark,
  PartnerRow,
  PaymentRow,
  ScheduleRow,
  SettlementRow,
  Sum,
  TaxInvoiceRow,
  WebhookRow,
  WebhookState
} from "./Views.ts"

const text = (instant: DateTime.Utc): string => DateTime.formatIso(instant)

const maybeText = (instant: DateTime.Utc | undefined): string | undefined =>
  instant === undefined ? undefined : text(instant)

/** Returns an amount as pages take it. */
export const sumOf = (minor: number, currency: string): Sum => ({
  minor,
  currency,
  ...omitUndefined({ digits: Money.minorUnit(currency) })
})

const markOf = (channel: SelectedChannel | undefined): ChannelMark => ({
  isTest: channel?.type === "TEST",
  ...omitUndefined({ pg: channel?.pgProvider })
})

/** Returns what tells a method of payment from others of its type. */
export const detailOf = (method: PaymentMethod | BillingKeyPaymentMethod | undefined): string | undefined => {
  switch (method?.type) {
    case "PaymentMethodCard":
    case "BillingKeyPaymentMethodCard":
      return [method.card?.brand, method.card?.number].filter((part) => part !== undefined).join(" ")
    case "PaymentMethodVirtualAccount":
      return [method.bank, method.accountNumber].filter((part) => part !== undefined).join(" ")
    case "PaymentMethodTransfer":
      return method.bank
    case "PaymentMethodEasyPay":
    case "BillingKeyPaymentMethodEasyPay":
      return method.provider
    case "PaymentMethodMobile":
      return method.phoneNumber
    default:
      return undefined
  }
}

/** Returns the type of a method of payment without the words that all of them begin with. */
const typeOf = (method: { readonly type: string } | undefined): string | undefined =>
  method?.type.replace(/^(BillingKey)?PaymentMethod/, "")

/** Returns a payment as a list shows it. */
export const paymentRow = (payment: StoredPayment): PaymentRow => ({
  id: payment.id,
  storeId: payment.storeId,
  status: payment.status,
  orderName: payment.orderName,
  amount: sumOf(payment.amount.total, payment.currency),
  cancelled: payment.amount.cancelled,
  requestedAt: text(payment.requestedAt),
  changedAt: text(payment.statusChangedAt),
  ...markOf(payment.channel),
  ...omitUndefined({
    method: typeOf(payment.method),
    methodDetail: detailOf(payment.method),
    customer: payment.customer.name ?? payment.customer.email ?? payment.customer.id
  })
})

export const billingKeyRow = (info: StoredBillingKey): BillingKeyRow => ({
  billingKey: info.billingKey,
  storeId: info.storeId,
  status: info.status,
  issuedAt: text(info.issuedAt),
  ...markOf(info.channels[0]),
  ...omitUndefined({
    method: typeOf(info.methods?.[0]),
    methodDetail: detailOf(info.methods?.[0]),
    customer: info.customer.name ?? info.customer.email ?? info.customer.id,
    deletedAt: info.status === "DELETED" ? text(info.deletedAt) : undefined
  })
})

export const scheduleRow = ({ schedule }: ScheduleRecord): ScheduleRow => ({
  id: schedule.id,
  storeId: schedule.storeId,
  paymentId: schedule.paymentId,
  billingKey: schedule.billingKey,
  status: schedule.status,
  orderName: schedule.orderName,
  amount: sumOf(schedule.totalAmount, schedule.currency),
  timeToPay: text(schedule.timeToPay),
  createdAt: text(schedule.createdAt),
  ...omitUndefined({ completedAt: "completedAt" in schedule ? maybeText(schedule.completedAt) : undefined })
})

export const webhookState = (webhook: StoredWebhook): WebhookState => {
  if (webhook.status === undefined) return webhook.sent === 0 ? "DUE" : "SUCCEEDED"
  if (webhook.status === "SUCCEEDED") return "SUCCEEDED"
  return webhook.sent < maxAttemptsOf(webhook) ? "RETRYING" : "FAILED"
}

/** Returns the type of a webhook's event. The older version has a status in its place. */
export const eventTypeOf = ({ event }: StoredWebhook): string =>
  event.type === "2024-01-01" ? `Transaction.${String(event.status)}` : event.type === "UNRECOGNIZED" ? "" : event.type

/** Returns what a webhook is about, if it is no payment. */
export const aboutOf = ({ event }: StoredWebhook): string | undefined => {
  if (!("data" in event)) return undefined
  if ("billingKey" in event.data) return event.data.billingKey
  return "taxInvoiceId" in event.data ? String(event.data.taxInvoiceId) : undefined
}

/** Returns a webhook as a list shows it. */
export const webhookRow = (agenda: Agenda["Service"], webhook: StoredWebhook): WebhookRow => {
  const status = webhookState(webhook)
  const { event, payment } = webhook
  return {
    id: webhook.id,
    type: eventTypeOf(webhook),
    status,
    url: maskedUrls(webhook.url),
    sent: webhook.sent,
    max: maxAttemptsOf(webhook),
    resent: webhook.resent,
    ...omitUndefined({
      storeId: payment?.storeId,
      paymentId: payment?.paymentId,
      about: aboutOf(webhook),
      createdAt: "timestamp" in event ? maybeText(event.timestamp) : undefined,
      nextAt: status === "RETRYING" ? maybeText(agenda.when(deliverWebhook, webhook.id)) : undefined
    })
  }
}

/** A partner as it is stored. */
export type StoredPartner = typeof partners extends { readonly table: Table<infer A> } ? A : never

export const partnerRow = (partner: StoredPartner): PartnerRow => ({
  id: partner.id,
  name: partner.name,
  type: partner.type.type,
  status: partner.status,
  account: `${partner.account.bank} ${partner.account.number}`,
  accountStatus: partner.account.status,
  contract: partner.defaultContractId,
  isTest: partner.isForTest === true,
  isArchived: partner.isArchived,
  appliedAt: text(partner.appliedAt),
  ...omitUndefined({ business: partner.type.type === "BUSINESS" ? partner.type.businessStatus : undefined })
})

export const settlementRow = ({ payoutId, settlement }: PartnerSettlementRow): SettlementRow => ({
  id: settlement.id,
  partnerId: settlement.partner.id,
  partner: settlement.partner.name,
  type: settlement.type,
  status: settlement.status,
  date: settlement.settlementDate,
  amount: sumOf(
    settlement.type === "MANUAL" ? settlement.amount : settlement.amount.settlement,
    settlement.settlementCurrency
  ),
  isTest: settlement.isForTest,
  ...omitUndefined({ payoutId })
})

export const taxInvoiceRow = ({ isForTest, taxInvoice }: TaxInvoiceRecord): TaxInvoiceRow => ({
  id: taxInvoice.id,
  status: taxInvoice.status,
  supplier: taxInvoice.supplier.name,
  recipient: taxInvoice.recipient.name,
  // Tax invoices are of Korea, and in won.
  amount: sumOf(taxInvoice.totalAmount, "KRW"),
  writeDate: taxInvoice.writeDate,
  isTest: isForTest,
  ...omitUndefined({ issuedAt: maybeText(taxInvoice.issuedAt), serialNumber: taxInvoice.ntsApprovalNumber })
})
