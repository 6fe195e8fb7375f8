/**
 * Describes what the web page reads by Schemas, for the control's OpenAPI document.
 */
import * as Schema from "effect/Schema"
import type * as Views from "./Views.ts"

const text = Schema.String
const maybe = Schema.optionalKey(Schema.String)
const flag = Schema.Boolean
const integer = Schema.Int
const key = Schema.String

/** Describes a page of a list. */
export const pageOf = <Row>(row: Schema.Codec<Row, unknown>): Schema.Codec<Views.ListPage<Row>, unknown> =>
  Schema.Struct({ items: Schema.Array(row), total: Schema.optionalKey(integer), next: maybe })

const Sum: Schema.Codec<Views.Sum> = Schema.Struct({
  minor: integer,
  currency: text,
  digits: Schema.optionalKey(integer)
})

const channelMark = { pg: maybe, isTest: flag }

const payment = {
  ...channelMark,
  id: text,
  storeId: text,
  status: text,
  orderName: text,
  amount: Sum,
  cancelled: integer,
  method: maybe,
  methodDetail: maybe,
  customer: maybe,
  requestedAt: text,
  changedAt: text
}

export const PaymentRow: Schema.Codec<Views.PaymentRow & Views.Keyed> = Schema.Struct({ ...payment, key })

export const BillingKeyRow: Schema.Codec<Views.BillingKeyRow & Views.Keyed> = Schema.Struct({
  ...channelMark,
  key,
  billingKey: text,
  storeId: text,
  status: text,
  method: maybe,
  methodDetail: maybe,
  customer: maybe,
  issuedAt: text,
  deletedAt: maybe
})

export const ScheduleRow: Schema.Codec<Views.ScheduleRow & Views.Keyed> = Schema.Struct({
  key,
  id: text,
  storeId: text,
  paymentId: text,
  billingKey: text,
  status: text,
  orderName: text,
  amount: Sum,
  timeToPay: text,
  createdAt: text,
  completedAt: maybe
})

const webhook = {
  id: text,
  type: text,
  status: Schema.Literals(["DUE", "RETRYING", "SUCCEEDED", "FAILED"]),
  url: text,
  storeId: maybe,
  paymentId: maybe,
  about: maybe,
  sent: integer,
  max: integer,
  resent: integer,
  createdAt: maybe,
  nextAt: maybe
}

export const WebhookRow: Schema.Codec<Views.WebhookRow & Views.Keyed> = Schema.Struct({ ...webhook, key })

const Sending: Schema.Codec<Views.SendingView> = Schema.Struct({
  attempt: integer,
  isManual: flag,
  sentAt: maybe,
  status: text,
  request: Schema.Struct({ headers: text, body: text }),
  response: Schema.optionalKey(Schema.Struct({ status: text, headers: text, body: text }))
})

export const WebhookView: Schema.Codec<Views.WebhookView> = Schema.Struct({
  ...webhook,
  sendings: Schema.Array(Sending)
})

export const PartnerRow: Schema.Codec<Views.PartnerRow & Views.Keyed> = Schema.Struct({
  key,
  id: text,
  name: text,
  type: text,
  status: text,
  business: maybe,
  account: text,
  accountStatus: text,
  contract: text,
  isTest: flag,
  isArchived: flag,
  appliedAt: text
})

export const SettlementRow: Schema.Codec<Views.SettlementRow & Views.Keyed> = Schema.Struct({
  key,
  id: text,
  partnerId: text,
  partner: text,
  type: text,
  status: text,
  date: text,
  amount: Sum,
  payoutId: maybe,
  isTest: flag
})

export const TaxInvoiceRow: Schema.Codec<Views.TaxInvoiceRow & Views.Keyed> = Schema.Struct({
  key,
  id: text,
  status: text,
  supplier: text,
  recipient: text,
  amount: Sum,
  writeDate: text,
  issuedAt: maybe,
  serialNumber: maybe,
  isTest: flag
})

const request = {
  id: text,
  receivedAt: text,
  operation: maybe,
  method: text,
  url: text,
  status: Schema.optionalKey(integer),
  error: maybe,
  message: maybe
}

const RequestRowOnly: Schema.Codec<Views.RequestRow> = Schema.Struct(request)

export const RequestRow: Schema.Codec<Views.RequestRow & Views.Keyed> = Schema.Struct({ ...request, key })

export const RequestView: Schema.Codec<Views.RequestView> = Schema.Struct({
  ...request,
  headers: text,
  body: text,
  response: maybe
})

export const ChannelRow: Schema.Codec<Views.ChannelRow> = Schema.Struct({
  ...channelMark,
  key,
  hasRules: flag,
  isNamed: flag,
  payments: integer,
  billingKeys: integer
})

const HistoryEntry: Schema.Codec<Views.HistoryEntry> = Schema.Struct({
  at: text,
  attempt: integer,
  kind: text,
  amount: Schema.optionalKey(integer),
  reason: maybe,
  code: maybe,
  ref: maybe,
  isOpen: Schema.optionalKey(flag)
})

export const PaymentView: Schema.Codec<Views.PaymentView> = Schema.Struct({
  ...payment,
  transactionId: text,
  channelKey: maybe,
  billingKey: maybe,
  scheduleId: maybe,
  can: Schema.Array(
    Schema.Literals([
      "pay",
      "failPayment",
      "holdPayment",
      "deposit",
      "openDispute",
      "resolveDispute",
      "decideCancellation"
    ])
  ),
  history: Schema.Array(HistoryEntry),
  webhooks: Schema.Array(Schema.Struct(webhook)),
  requests: Schema.Array(RequestRowOnly),
  json: Schema.Unknown
})

export const Overview: Schema.Codec<Views.Overview> = Schema.Struct({
  storeId: text,
  merchantId: text,
  seed: text,
  isStrict: flag,
  hasFaults: flag,
  webhooks: Schema.Struct({
    url: maybe,
    listeners: Schema.Array(text),
    version: text,
    contentType: text,
    confirmProcess: flag,
    secrets: integer
  }),
  counts: Schema.Record(Schema.String, Schema.Int)
})
