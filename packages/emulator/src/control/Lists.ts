/**
 * Lists what an emulator holds, the newest row first: a page of each list takes time in proportion to the page. A list
 * that is searched gets an index at its first search, which follows its changes from then on.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import * as Money from "@effect-portone/core/Money"
import type { BillingKeyPaymentMethod } from "@effect-portone/payments/generated/BillingKeys"
import type { PaymentMethod } from "@effect-portone/payments/generated/Payments"
import type { SelectedChannel } from "@effect-portone/payments/generated/Shared"
import { billingKeys, type StoredBillingKey } from "../payments/records/BillingKeys.ts"
import { payments, type StoredPayment } from "../payments/records/Payments.ts"
import { type Row as ScheduleRecord, schedules } from "../payments/records/PaymentScheduleStates.ts"
import { partners } from "../platform/records/Partners.ts"
import { type PartnerSettlementRow, settlements } from "../platform/records/PartnerSettlements.ts"
import { type TaxInvoiceRow as TaxInvoiceRecord, taxInvoices } from "../platform/records/TaxInvoices.ts"
import { among, containing, type NewestPage, newestThat, type ValuesOf } from "../search/Lists.ts"
import { Agenda } from "../state/Agenda.ts"
import { omitUndefined } from "../state/OmitUndefined.ts"
import { decodedTable, encodedRow, State, type Store } from "../state/State.ts"
import type { Table } from "../state/Table.ts"
import { maxAttemptsOf } from "../webhooks/Schedules.ts"
import { deliverWebhook } from "../webhooks/WebhookDeliveries.ts"
import { type StoredWebhook, webhooks } from "../webhooks/Webhooks.ts"
import { NotFound } from "./Answers.ts"
import { maskedUrls, withMaskedUrls } from "./Masks.ts"
import type {
  BillingKeyRow,
  ChannelMark,
  Keyed,
  ListPage,
  PartnerRow,
  PaymentRow,
  ScheduleRow,
  SettlementRow,
  Sum,
  TaxInvoiceRow,
  WebhookRow,
  WebhookState
} from "./Views.ts"

/** The wish for a page. */
export interface ListInput {
  readonly cursor?: string | undefined
  readonly size?: number | undefined
  /** A part of any text of a row, in whatever case. */
  readonly search?: string | undefined
  /** The statuses, between commas. */
  readonly status?: string | undefined
}

const defaultSize = 50

/** A list over a table. */
interface Listing<A> {
  readonly table: Table<A>
  readonly statusOf: ValuesOf<A>
  /** Returns the texts of a row that a search looks at, in lower case. */
  readonly textsOf: ValuesOf<A>
}

const lower = (...texts: ReadonlyArray<string | undefined>): ReadonlyArray<string> =>
  texts.flatMap((text) => (text === undefined ? [] : [text.toLowerCase()]))

/** Returns a page of a list. */
const pageOf = Effect.fnUntraced(function* <A>(
  { statusOf, table, textsOf }: Listing<A>,
  { cursor: after, search = "", size = defaultSize, status = "" }: ListInput
): Effect.fn.Return<NewestPage<A>, InvalidRequestError, State> {
  const text = search.trim().toLowerCase()
  const criteria = [
    ...among(status.split(",").filter(Boolean), statusOf),
    ...containing(text === "" ? undefined : text, textsOf)
  ]
  // A page without criteria decodes its own rows alone.
  const rows = criteria.length === 0 ? (yield* State).table(table) : yield* decodedTable(table)
  return yield* newestThat(rows, criteria, { after, size })
})

const viewed = <A, Row>({ items, next, total }: NewestPage<A>, viewOf: (row: A) => Row): ListPage<Row & Keyed> => ({
  items: items.map(({ key, row }) => ({ key, ...viewOf(row) })),
  total,
  ...omitUndefined({ next })
})

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
const detailOf = (method: PaymentMethod | BillingKeyPaymentMethod | undefined): string | undefined => {
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

const billingKeyRow = (info: StoredBillingKey): BillingKeyRow => ({
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

const scheduleRow = ({ schedule }: ScheduleRecord): ScheduleRow => ({
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

const webhookState = (webhook: StoredWebhook): WebhookState => {
  if (webhook.status === undefined) return webhook.sent === 0 ? "DUE" : "SUCCEEDED"
  if (webhook.status === "SUCCEEDED") return "SUCCEEDED"
  return webhook.sent < maxAttemptsOf(webhook) ? "RETRYING" : "FAILED"
}

/** Returns the type of a webhook's event. The older version has a status in its place. */
const eventTypeOf = ({ event }: StoredWebhook): string =>
  event.type === "2024-01-01" ? `Transaction.${String(event.status)}` : event.type === "UNRECOGNIZED" ? "" : event.type

/** Returns what a webhook is about, if it is no payment. */
const aboutOf = ({ event }: StoredWebhook): string | undefined => {
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

type Partner = typeof partners extends { readonly table: Table<infer A> } ? A : never

const partnerRow = (partner: Partner): PartnerRow => ({
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

const settlementRow = ({ payoutId, settlement }: PartnerSettlementRow): SettlementRow => ({
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

const taxInvoiceRow = ({ isForTest, taxInvoice }: TaxInvoiceRecord): TaxInvoiceRow => ({
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

const listed: {
  readonly payments: Listing<StoredPayment>
  readonly billingKeys: Listing<StoredBillingKey>
  readonly schedules: Listing<ScheduleRecord>
  readonly webhooks: Listing<StoredWebhook>
  readonly partners: Listing<Partner>
  readonly settlements: Listing<PartnerSettlementRow>
  readonly taxInvoices: Listing<TaxInvoiceRecord>
} = {
  payments: {
    table: payments,
    statusOf: ({ status }) => status,
    textsOf: ({ billingKey, customer, id, orderName, transactionId }) =>
      lower(id, orderName, transactionId, billingKey, customer.name, customer.email, customer.phoneNumber, customer.id)
  },
  billingKeys: {
    table: billingKeys,
    statusOf: ({ status }) => status,
    textsOf: ({ billingKey, customer, issueId, methods }) =>
      lower(
        billingKey,
        issueId,
        customer.name,
        customer.email,
        customer.phoneNumber,
        customer.id,
        detailOf(methods?.[0])
      )
  },
  schedules: {
    table: schedules,
    statusOf: ({ schedule }) => schedule.status,
    textsOf: ({ schedule }) => lower(schedule.id, schedule.paymentId, schedule.billingKey, schedule.orderName)
  },
  webhooks: {
    table: webhooks,
    statusOf: webhookState,
    textsOf: (webhook) =>
      lower(webhook.id, webhook.url, webhook.payment?.paymentId, aboutOf(webhook), eventTypeOf(webhook))
  },
  partners: {
    table: partners.table,
    statusOf: ({ status }) => status,
    textsOf: ({ account, contact, id, name }) =>
      lower(id, name, contact.name, contact.email, account.holder, account.number)
  },
  settlements: {
    table: settlements,
    statusOf: ({ settlement }) => settlement.status,
    textsOf: ({ payoutId, settlement }) =>
      lower(settlement.id, settlement.partner.id, settlement.partner.name, settlement.settlementDate, payoutId)
  },
  taxInvoices: {
    table: taxInvoices,
    statusOf: ({ taxInvoice }) => taxInvoice.status,
    textsOf: ({
      taxInvoice: { id, ntsApprovalNumber, recipient, recipientDocumentKey, supplier, supplierDocumentKey }
    }) =>
      lower(
        id,
        supplier.name,
        recipient.name,
        supplier.brn,
        recipient.brn,
        supplierDocumentKey,
        recipientDocumentKey,
        ntsApprovalNumber
      )
  }
}

const listOf =
  <A, Row>(listing: Listing<A>, viewOf: (row: A) => Row) =>
  (input: ListInput): Effect.Effect<ListPage<Row & Keyed>, InvalidRequestError, State> =>
    Effect.map(pageOf(listing, input), (page) => viewed(page, viewOf))

export const listPayments = listOf(listed.payments, paymentRow)
export const listBillingKeys = listOf(listed.billingKeys, billingKeyRow)
export const listSchedules = listOf(listed.schedules, scheduleRow)
export const listPartners = listOf(listed.partners, partnerRow)
export const listSettlements = listOf(listed.settlements, settlementRow)
export const listTaxInvoices = listOf(listed.taxInvoices, taxInvoiceRow)

export const listWebhooks = (
  input: ListInput
): Effect.Effect<ListPage<WebhookRow & Keyed>, InvalidRequestError, Agenda | State> =>
  Effect.flatMap(Agenda, (agenda) => listOf(listed.webhooks, (webhook) => webhookRow(agenda, webhook))(input))

const sizeOf =
  <A>({ table }: Listing<A>) =>
  (store: Store): number =>
    store.table(table).size()

const sizes: { readonly [List in keyof typeof listed]: (store: Store) => number } = {
  payments: sizeOf(listed.payments),
  billingKeys: sizeOf(listed.billingKeys),
  schedules: sizeOf(listed.schedules),
  webhooks: sizeOf(listed.webhooks),
  partners: sizeOf(listed.partners),
  settlements: sizeOf(listed.settlements),
  taxInvoices: sizeOf(listed.taxInvoices)
}

/** Returns the number of rows of each list. */
export const countRows: Effect.Effect<{ readonly [list: string]: number }, never, State> = Effect.map(State, (store) =>
  Object.fromEntries(Object.entries(sizes).map(([name, sizeIn]) => [name, sizeIn(store)]))
)

/** Returns a row as the state stores it, which is all that the emulator knows of it. */
const recordOf =
  <A>({ table }: Listing<A>) =>
  (store: Store, key: string): unknown => {
    const row = store.table(table).get(key)
    return row === undefined ? undefined : withMaskedUrls(encodedRow(table, row))
  }

const records: { readonly [List in keyof typeof listed]: (store: Store, key: string) => unknown } = {
  payments: recordOf(listed.payments),
  billingKeys: recordOf(listed.billingKeys),
  schedules: recordOf(listed.schedules),
  webhooks: recordOf(listed.webhooks),
  partners: recordOf(listed.partners),
  settlements: recordOf(listed.settlements),
  taxInvoices: recordOf(listed.taxInvoices)
}

/** The lists over tables. */
export const listNames = [
  "payments",
  "billingKeys",
  "schedules",
  "webhooks",
  "partners",
  "settlements",
  "taxInvoices"
] as const

/** Returns the record of a row of a list. */
export const findRecord = Effect.fnUntraced(function* (input: {
  readonly list: (typeof listNames)[number]
  readonly key: string
}): Effect.fn.Return<{ readonly json: unknown }, NotFound, State> {
  const json = records[input.list](yield* State, input.key)
  return json === undefined ? yield* new NotFound({ message: `${input.list} has no row ${input.key}` }) : { json }
})
