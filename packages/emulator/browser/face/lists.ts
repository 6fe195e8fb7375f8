/**
 * Says what each list shows.
 */
import type {
  BillingKeyRow,
  ListName,
  PartnerRow,
  PaymentRow,
  RequestRow,
  ScheduleRow,
  SettlementRow,
  TaxInvoiceRow,
  WebhookRow
} from "../../src/control/views/Views.ts"
import { type Child, h } from "./dom.ts"
import { money, timeOf } from "./format.ts"
import { listPage, type ListSpec } from "./list.ts"
import { badge, code, link, type Page, testMark } from "./parts.ts"
import { linkTo, type Route } from "./route.ts"
import { say, sayStatus, type Word } from "./words.ts"

const post = (path: string, body: object) =>
  [
    `curl -X POST ${location.origin}${path} \\`,
    `  -H 'content-type: application/json' -H 'authorization: PortOne any' \\`,
    `  -d '${JSON.stringify(body, undefined, 2)}'`
  ].join("\n")

const order = { orderName: "Two books", amount: { total: 25_000 }, currency: "KRW" }

const card = { card: { credential: { number: "4111111111111111", expiryMonth: "12", expiryYear: "30" } } }

/** Makes two lines of a cell, the second of which says less. */
const two = (first: Child, second: Child): Node => {
  const both = document.createDocumentFragment()
  both.append(h("span", {}, first))
  if (second !== undefined && second !== "" && second !== false) both.append(h("span", { class: "less" }, second))
  return both
}

/** The address of a payment's page. */
export const paymentLink = ({ id, storeId }: { readonly id: string; readonly storeId?: string | undefined }): string =>
  linkTo("payments", id, { store: storeId === "store-emulator" ? undefined : storeId })

const channelCell = ({ isTest, pg }: { readonly isTest: boolean; readonly pg?: string }) => {
  const both = document.createDocumentFragment()
  both.append(h("span", {}, pg ?? ""), " ")
  const mark = testMark(isTest)
  if (mark !== undefined) both.append(mark)
  return both
}

const ofTest = ({ isTest }: { readonly isTest: boolean }) => testMark(isTest)

const payments: ListSpec<PaymentRow, "payments"> = {
  name: "payments",
  statuses: ["PAID", "READY", "PAY_PENDING", "VIRTUAL_ACCOUNT_ISSUED", "FAILED", "PARTIAL_CANCELLED", "CANCELLED"],
  linkOf: paymentLink,
  columns: [
    { head: "payment", cell: ({ id, orderName }) => two(id, orderName) },
    { head: "status", cell: ({ status }) => badge(status) },
    {
      head: "amount",
      kind: "number",
      cell: ({ amount, cancelled }) => two(money(amount), cancelled > 0 && `−${money({ ...amount, minor: cancelled })}`)
    },
    {
      head: "method",
      kind: "wide",
      cell: ({ method, methodDetail }) => two(method === undefined ? undefined : sayStatus(method), methodDetail)
    },
    { head: "customer", kind: "wide", cell: ({ customer }) => customer },
    { head: "channel", kind: "wide", cell: channelCell },
    { head: "requested", kind: "wide", cell: ({ requestedAt }) => timeOf(requestedAt) }
  ],
  empty: [
    "noPayments",
    "noPaymentsHint",
    [
      `curl ${location.origin}/__emulator/openPayment -H 'content-type: application/json' \\`,
      `  -d '${JSON.stringify({ paymentId: "order-1", channelKey: "channel-key", ...order })}'`
    ].join("\n")
  ]
}

const billingKeys: ListSpec<BillingKeyRow, "billingKeys"> = {
  name: "billingKeys",
  statuses: ["ISSUED", "DELETED"],
  linkOf: ({ key }) => linkTo("billingKeys", key),
  columns: [
    { head: "billingKey", cell: ({ billingKey }) => billingKey },
    { head: "status", cell: ({ status }) => badge(status) },
    {
      head: "method",
      kind: "wide",
      cell: ({ method, methodDetail }) => two(method === undefined ? undefined : sayStatus(method), methodDetail)
    },
    { head: "customer", kind: "wide", cell: ({ customer }) => customer },
    { head: "channel", kind: "wide", cell: channelCell },
    { head: "issued", cell: ({ issuedAt }) => timeOf(issuedAt) }
  ],
  empty: [
    "noBillingKeys",
    "noBillingKeysHint",
    post("/billing-keys", { channelKey: "channel-key", customer: { id: "customer-1" }, method: card })
  ]
}

const schedules: ListSpec<ScheduleRow, "schedules"> = {
  name: "schedules",
  statuses: ["SCHEDULED", "STARTED", "SUCCEEDED", "PENDING", "FAILED", "REVOKED"],
  linkOf: ({ key }) => linkTo("schedules", key),
  columns: [
    { head: "schedule", cell: ({ id, orderName }) => two(orderName, id) },
    { head: "status", cell: ({ status }) => badge(status) },
    { head: "amount", kind: "number", cell: ({ amount }) => money(amount) },
    { head: "due", cell: ({ timeToPay }) => timeOf(timeToPay) },
    {
      head: "payment",
      kind: "wide",
      cell: ({ paymentId, storeId }) => link(paymentLink({ id: paymentId, storeId }), paymentId)
    },
    { head: "billingKey", kind: "wide", cell: ({ billingKey }) => code(billingKey) },
    { head: "created", kind: "wide", cell: ({ createdAt }) => timeOf(createdAt) }
  ],
  empty: [
    "noSchedules",
    "noSchedulesHint",
    post("/payments/order-2/schedule", {
      payment: { billingKey: "billing-key-…", ...order },
      timeToPay: "2030-01-01T00:00:00Z"
    })
  ]
}

/** The command that sends the webhooks of this emulator on to a program. */
const listening = `npx @effect-portone/emulator listen --emulator ${location.origin} --forward-to http://127.0.0.1:3000/webhooks`

const webhooks: ListSpec<WebhookRow, "webhooks"> = {
  name: "webhooks",
  statuses: ["DUE", "RETRYING", "SUCCEEDED", "FAILED"],
  linkOf: ({ id }) => linkTo("webhooks", id),
  columns: [
    { head: "event", cell: ({ about, paymentId, type }) => two(type, paymentId ?? about) },
    {
      head: "status",
      cell: ({ status }) => badge(status, status === "SUCCEEDED" ? say("SUCCEEDED_SENDING") : undefined)
    },
    {
      head: "sendings",
      kind: "number",
      cell: ({ max, resent, sent }) => `${sent}/${max}${resent > 0 ? ` +${resent}` : ""}`
    },
    { head: "address", kind: "wide", cell: ({ url }) => code(url) },
    { head: "created", kind: "wide", cell: ({ createdAt }) => timeOf(createdAt) },
    { head: "next", kind: "wide", cell: ({ nextAt }) => timeOf(nextAt) }
  ],
  empty: ["noWebhooksYet", "noWebhooksHint", listening]
}

const partners: ListSpec<PartnerRow, "partners"> = {
  name: "partners",
  statuses: ["PENDING", "APPROVED", "REJECTED"],
  linkOf: ({ key }) => linkTo("partners", key),
  columns: [
    { head: "partner", cell: ({ id, name }) => two(name, id) },
    { head: "status", cell: ({ status }) => badge(status) },
    { head: "type", kind: "wide", cell: ({ business, type }) => two(sayStatus(type), business) },
    { head: "account", kind: "wide", cell: ({ account, accountStatus }) => two(account, accountStatus) },
    { head: "contract", kind: "wide", cell: ({ contract }) => contract },
    { head: "test", kind: "wide", cell: ofTest },
    { head: "changed", cell: ({ appliedAt }) => timeOf(appliedAt) }
  ],
  empty: ["noPartners", "noPartnersHint", "await partners.createPlatformPartner({ … })"]
}

const settlements: ListSpec<SettlementRow, "settlements"> = {
  name: "settlements",
  statuses: [
    "PAYOUT_PREPARED",
    "PAYOUT_WITHHELD",
    "PAYOUT_EXCLUDED",
    "IN_PAYOUT",
    "PAID_OUT",
    "PAYOUT_FAILED",
    "CANCELLED"
  ],
  linkOf: ({ key }) => linkTo("settlements", key),
  columns: [
    { head: "settlement", cell: ({ id, partner }) => two(partner, id) },
    { head: "status", cell: ({ status }) => badge(status) },
    { head: "amount", kind: "number", cell: ({ amount }) => money(amount) },
    { head: "date", cell: ({ date }) => date },
    { head: "type", kind: "wide", cell: ({ type }) => sayStatus(type) },
    { head: "test", kind: "wide", cell: ofTest }
  ],
  empty: [
    "noSettlements",
    "noSettlementsHint",
    `curl -X POST ${location.origin}/__emulator/settleTransfers -H 'content-type: application/json'`
  ]
}

const taxInvoices: ListSpec<TaxInvoiceRow, "taxInvoices"> = {
  name: "taxInvoices",
  statuses: ["DRAFTED", "REQUESTED", "ISSUED", "SENDING", "SENDING_COMPLETED", "SENDING_FAILED", "ISSUANCE_CANCELLED"],
  linkOf: ({ key }) => linkTo("taxInvoices", key),
  columns: [
    { head: "taxInvoice", cell: ({ id, serialNumber }) => serialNumber ?? id },
    { head: "status", cell: ({ status }) => badge(status) },
    { head: "amount", kind: "number", cell: ({ amount }) => money(amount) },
    { head: "supplier", kind: "wide", cell: ({ supplier }) => supplier },
    { head: "recipient", kind: "wide", cell: ({ recipient }) => recipient },
    { head: "written", cell: ({ writeDate }) => writeDate },
    { head: "test", kind: "wide", cell: ofTest }
  ],
  empty: ["noTaxInvoices", "noTaxInvoicesHint", undefined]
}

/** Makes the mark of an answer's status. */
export const statusMark = (status: number | undefined): HTMLElement =>
  status === undefined
    ? badge("PENDING", "…")
    : h("span", { class: `badge ${status < 400 ? "good" : status < 500 ? "wait" : "bad"}` }, status)

const requests: ListSpec<RequestRow, "requests"> = {
  name: "requests",
  statuses: ["OK", "ERROR", "WAITING"],
  linkOf: ({ id }) => linkTo("requests", id),
  columns: [
    { head: "request", cell: ({ method, operation, url }) => two(`${method} ${url.split("?", 1)[0]}`, operation) },
    { head: "answer", cell: ({ status }) => statusMark(status) },
    { head: "error", kind: "wide", cell: ({ error, message }) => two(error, message) },
    { head: "received", cell: ({ receivedAt }) => timeOf(receivedAt) }
  ],
  empty: ["noRequestsYet", "noRequestsHint", `curl ${location.origin}/payments/order-1 -H 'authorization: PortOne any'`]
}

const pages: Readonly<Record<ListName, (route: Route) => Page>> = {
  payments: (route) => listPage(payments, route),
  billingKeys: (route) => listPage(billingKeys, route),
  schedules: (route) => listPage(schedules, route),
  webhooks: (route) => listPage(webhooks, route),
  partners: (route) => listPage(partners, route),
  settlements: (route) => listPage(settlements, route),
  taxInvoices: (route) => listPage(taxInvoices, route),
  requests: (route) => listPage(requests, route)
}

/** The lists, in the order in which the page names them. */
export const listNames: ReadonlyArray<ListName & Word> = [
  "payments",
  "billingKeys",
  "schedules",
  "webhooks",
  "partners",
  "settlements",
  "taxInvoices",
  "requests"
]

export const isList = (section: string): section is ListName => Object.hasOwn(pages, section)

/** Makes the page of a list. */
export const pageOfList = (name: ListName, route: Route): Page => pages[name](route)
