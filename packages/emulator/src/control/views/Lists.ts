/**
 * Lists what an emulator holds, the newest row first: a page of each list takes time in proportion to the page. A list
 * that is searched gets an index by and by, which follows its changes from then on.
 */
import * as Effect from "effect/Effect"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import { billingKeys, type StoredBillingKey } from "../../payments/records/BillingKeys.ts"
import { payments, type StoredPayment } from "../../payments/records/Payments.ts"
import { type Row as ScheduleRecord, schedules } from "../../payments/records/PaymentScheduleStates.ts"
import { partners } from "../../platform/records/Partners.ts"
import { type PartnerSettlementRow, settlements } from "../../platform/records/PartnerSettlements.ts"
import { type TaxInvoiceRow as TaxInvoiceRecord, taxInvoices } from "../../platform/records/TaxInvoices.ts"
import { among, containing, type NewestPage, newestThat, type ValuesOf } from "../../search/Lists.ts"
import { Agenda } from "../../state/Agenda.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { encodedRow, State, type Store } from "../../state/State.ts"
import type { Table } from "../../state/Table.ts"
import { type StoredWebhook, webhooks } from "../../webhooks/Webhooks.ts"
import { NotFound } from "../Answers.ts"
import { withMaskedUrls } from "../Masks.ts"
import {
  aboutOf,
  billingKeyRow,
  detailOf,
  eventTypeOf,
  partnerRow,
  paymentRow,
  scheduleRow,
  settlementRow,
  type StoredPartner,
  taxInvoiceRow,
  webhookRow,
  webhookState
} from "./Rows.ts"
import type { Keyed, ListPage, WebhookRow } from "./Views.ts"

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
  return yield* newestThat((yield* State).table(table), criteria, { after, size })
})

const viewed = <A, Row>({ items, next, total }: NewestPage<A>, viewOf: (row: A) => Row): ListPage<Row & Keyed> => ({
  items: items.map(({ key, row }) => ({ key, ...viewOf(row) })),
  ...omitUndefined({ total, next })
})

const listed: {
  readonly payments: Listing<StoredPayment>
  readonly billingKeys: Listing<StoredBillingKey>
  readonly schedules: Listing<ScheduleRecord>
  readonly webhooks: Listing<StoredWebhook>
  readonly partners: Listing<StoredPartner>
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
