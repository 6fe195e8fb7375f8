/**
 * Declares the part of the control over HTTP that the web page reads, in the way of `ControlApi.ts`.
 */
import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as Schema from "effect/Schema"
import { prefix } from "../../pages/Paths.ts"
import { FaultsJson } from "../faultSchema.ts"
import { listNames } from "./Lists.ts"
import * as ViewSchemas from "./ViewSchemas.ts"

const maybe = Schema.optionalKey(Schema.String)

/** Describes the query of every list. A page has from 1 to 1,000 rows, and 50 unless `size` says otherwise. */
const query = {
  cursor: maybe,
  size: Schema.optionalKey(
    Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 1, maximum: 1_000 }))
  ),
  search: maybe,
  status: maybe
}

// The schemas describe JSON already.
const json = { disableCodecs: true } as const

const list = <Row>(row: Schema.Codec<Row, unknown>) => ({ ...json, query, success: ViewSchemas.pageOf(row) })

export class ListsGroup extends HttpApiGroup.make("lists")
  .add(
    HttpApiEndpoint.get("overview", "/overview", { ...json, success: ViewSchemas.Overview }),
    HttpApiEndpoint.get("listPayments", "/payments", list(ViewSchemas.PaymentRow)),
    HttpApiEndpoint.get("viewPayment", "/payment", {
      ...json,
      query: { paymentId: Schema.String, storeId: maybe },
      success: ViewSchemas.PaymentView
    }),
    HttpApiEndpoint.get("listBillingKeys", "/billingKeys", list(ViewSchemas.BillingKeyRow)),
    HttpApiEndpoint.get("listSchedules", "/schedules", list(ViewSchemas.ScheduleRow)),
    HttpApiEndpoint.get("listWebhooks", "/webhooks", list(ViewSchemas.WebhookRow)),
    HttpApiEndpoint.get("viewWebhook", "/webhook", {
      ...json,
      query: { webhookId: Schema.String },
      success: ViewSchemas.WebhookView
    }),
    HttpApiEndpoint.post("resendWebhook", "/resendWebhook", {
      ...json,
      payload: Schema.Struct({ webhookId: Schema.String }),
      success: Schema.Struct({ status: Schema.String })
    }),
    HttpApiEndpoint.get("webhookSecrets", "/webhookSecrets", { ...json, success: Schema.Array(Schema.String) }),
    HttpApiEndpoint.get("listPartners", "/partners", list(ViewSchemas.PartnerRow)),
    HttpApiEndpoint.get("listSettlements", "/settlements", list(ViewSchemas.SettlementRow)),
    HttpApiEndpoint.get("listTaxInvoices", "/taxInvoices", list(ViewSchemas.TaxInvoiceRow)),
    HttpApiEndpoint.get("viewRecord", "/record", {
      ...json,
      query: { list: Schema.Literals(listNames), key: Schema.String },
      success: Schema.Struct({ json: Schema.Unknown })
    }),
    HttpApiEndpoint.get("listRequests", "/requests", list(ViewSchemas.RequestRow)),
    HttpApiEndpoint.get("viewRequest", "/request", {
      ...json,
      query: { id: Schema.String },
      success: ViewSchemas.RequestView
    }),
    HttpApiEndpoint.get("listChannels", "/channels", { ...json, success: Schema.Array(ViewSchemas.ChannelRow) }),
    HttpApiEndpoint.get("viewFaults", "/faults", {
      ...json,
      success: Schema.Struct({ isSet: Schema.Boolean, faults: Schema.optionalKey(FaultsJson) })
    }),
    HttpApiEndpoint.get("live", "/live", { ...json, success: Schema.String })
  )
  .prefix(prefix) {}
