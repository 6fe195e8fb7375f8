/**
 * Declares the control over HTTP: the emulator's own API beside PortOne's, under a path that PortOne does not have. An
 * operation has the name of a method of `EmulatorControl`, and takes the same fields as JSON.
 */
import * as HttpApi from "effect/http-api/HttpApi"
import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as Schema from "effect/Schema"
import { Currency } from "@effect-portone/core/generated/Shared"
import * as Webhook from "@effect-portone/core/Webhook"
import * as Wire from "@effect-portone/core/Wire"
import { BillingKeyPaymentMethod } from "@effect-portone/payments/generated/BillingKeys"
import { PaymentMethod, PaymentWebhookStatus } from "@effect-portone/payments/generated/Payments"
import {
  Card,
  CustomerInput,
  PaymentAmountInput,
  PaymentProduct,
  PaymentProductType
} from "@effect-portone/payments/generated/Shared"
import type {
  Decline,
  OpenBillingKey,
  OpenPayment,
  PaymentOf,
  ReceivedRequest,
  UpdateBillingKey,
  WebhookDelivery
} from "../EmulatorControl.ts"
import { prefix } from "../pages/Paths.ts"
import { Snapshot } from "../state/State.ts"
import { ClockControlGroup } from "./ClockControlApi.ts"
import { FaultsJson } from "./faultSchema.ts"
import { PlatformControlGroup } from "./PlatformControlApi.ts"
import { PromotionControlGroup } from "./PromotionControlApi.ts"
import { ListsGroup } from "./views/ListsApi.ts"

const paymentOf = { paymentId: Schema.String, storeId: Schema.optional(Schema.String) }
const text = Schema.optional(Schema.String)
const urls = Schema.optional(Schema.Array(Schema.String))

const platformType = Schema.optional(Schema.Literals(["PC", "MOBILE"]))
const hours = Schema.optional(Schema.Struct({ validHours: Schema.optional(Schema.Finite) }))

const PaymentOf: Schema.Codec<PaymentOf, unknown> = Schema.Struct(paymentOf)

const OpenPayment: Schema.Codec<OpenPayment, unknown> = Schema.Struct({
  ...paymentOf,
  channelKey: Schema.String,
  orderName: Schema.String,
  amount: PaymentAmountInput,
  currency: Currency,
  method: Schema.optional(PaymentMethod),
  customer: Schema.optional(CustomerInput),
  customData: text,
  promotionId: text,
  noticeUrls: urls,
  platformType,
  isEscrow: Schema.optional(Schema.Boolean),
  products: Schema.optional(Schema.Array(PaymentProduct)),
  productType: Schema.optional(PaymentProductType),
  virtualAccount: Schema.optional(
    Schema.Struct({
      accountExpiry: hours,
      fixedOption: Schema.optional(Schema.Struct({ accountNumber: text, pgAccountId: text }))
    })
  ),
  convenienceStore: Schema.optional(Schema.Struct({ paymentDeadline: hours }))
})

const OpenBillingKey: Schema.Codec<OpenBillingKey, unknown> = Schema.Struct({
  channelKey: Schema.String,
  storeId: text,
  card: Schema.optional(Card),
  customer: Schema.optional(CustomerInput),
  customData: text,
  noticeUrls: urls,
  paymentId: text,
  method: Schema.optional(BillingKeyPaymentMethod),
  issueId: text,
  productType: Schema.optional(PaymentProductType),
  platformType
})

const UpdateBillingKey: Schema.Codec<UpdateBillingKey, unknown> = Schema.Struct({
  billingKey: Schema.String,
  storeId: text,
  card: Card
})

const Decline: Schema.Codec<Decline, unknown> = Schema.Struct({ pgCode: Schema.String, pgMessage: text })

const headers = Schema.Record(Schema.String, Schema.String)
const message = { status: Schema.Int, body: Schema.String }

const ReceivedRequest: Schema.Codec<ReceivedRequest, unknown> = Schema.Struct({
  receivedAt: Wire.Timestamp,
  operation: Schema.optionalKey(Schema.String),
  method: Schema.String,
  url: Schema.String,
  headers,
  body: Schema.String,
  response: Schema.optionalKey(Schema.Struct(message))
})

const WebhookDelivery: Schema.Codec<WebhookDelivery, unknown> = Schema.Struct({
  webhookId: Schema.String,
  url: Schema.String,
  event: Webhook.WebhookEvent,
  attempt: Schema.Int,
  isManual: Schema.Boolean,
  sentAt: Wire.Timestamp,
  status: PaymentWebhookStatus,
  request: Schema.Struct({ headers, body: Schema.String }),
  response: Schema.optionalKey(Schema.Struct({ ...message, headers })),
  problem: Schema.optionalKey(Schema.String),
  nextAt: Schema.optionalKey(Wire.Timestamp)
})

/** The answer of an operation without a result. */
const Done = Schema.Struct({})

// The schemas describe JSON already.
const json = { disableCodecs: true } as const

class Control extends HttpApiGroup.make("control")
  .add(
    HttpApiEndpoint.post("openPayment", "/openPayment", {
      ...json,
      payload: OpenPayment,
      success: Schema.Struct({ transactionId: Schema.String, paymentToken: Schema.String })
    }),
    HttpApiEndpoint.post("pay", "/pay", { ...json, payload: PaymentOf, success: Done }),
    HttpApiEndpoint.post("failPayment", "/failPayment", {
      ...json,
      payload: Schema.Struct({ ...paymentOf, pgCode: text, pgMessage: text }),
      success: Done
    }),
    HttpApiEndpoint.post("holdPayment", "/holdPayment", { ...json, payload: PaymentOf, success: Done }),
    HttpApiEndpoint.post("deposit", "/deposit", {
      ...json,
      payload: Schema.Struct({ ...paymentOf, remitterName: text }),
      success: Done
    }),
    HttpApiEndpoint.post("openDispute", "/openDispute", {
      ...json,
      payload: Schema.Struct({ ...paymentOf, reason: text }),
      success: Schema.Struct({ pgDisputeId: Schema.String })
    }),
    HttpApiEndpoint.post("resolveDispute", "/resolveDispute", {
      ...json,
      payload: Schema.Struct({ ...paymentOf, pgDisputeId: Schema.String }),
      success: Done
    }),
    HttpApiEndpoint.post("openBillingKey", "/openBillingKey", {
      ...json,
      payload: OpenBillingKey,
      success: Schema.Struct({ billingIssueToken: Schema.String })
    }),
    HttpApiEndpoint.post("completeBillingKey", "/completeBillingKey", {
      ...json,
      payload: Schema.Struct({ billingIssueToken: Schema.String, storeId: text }),
      success: Schema.Struct({ billingKey: Schema.String })
    }),
    HttpApiEndpoint.post("decideCancellation", "/decideCancellation", {
      ...json,
      payload: Schema.Struct({ ...paymentOf, cancellationId: text, isRefused: Schema.optional(Schema.Boolean) }),
      success: Done
    }),
    HttpApiEndpoint.post("updateBillingKey", "/updateBillingKey", {
      ...json,
      payload: UpdateBillingKey,
      success: Done
    }),
    HttpApiEndpoint.post("declineNextCharge", "/declineNextCharge", { ...json, payload: Decline, success: Done }),
    HttpApiEndpoint.post("faults", "/faults", { ...json, payload: FaultsJson, success: Done }),
    HttpApiEndpoint.get("receivedRequests", "/receivedRequests", { ...json, success: Schema.Array(ReceivedRequest) }),
    HttpApiEndpoint.get("sentWebhooks", "/sentWebhooks", { ...json, success: Schema.Array(WebhookDelivery) }),
    HttpApiEndpoint.post("webhooksSettled", "/webhooksSettled", { ...json, success: Done }),
    HttpApiEndpoint.get("snapshot", "/snapshot", { ...json, success: Snapshot }),
    HttpApiEndpoint.post("restore", "/restore", { ...json, payload: Snapshot, success: Done }),
    HttpApiEndpoint.post("reset", "/reset", { ...json, success: Done })
  )
  .prefix(prefix) {}

export class ControlApi extends HttpApi.make("PortOneEmulator")
  .add(Control)
  .add(PromotionControlGroup)
  .add(PlatformControlGroup)
  .add(ClockControlGroup)
  .add(ListsGroup) {}
