/**
 * A merchant's program: the client's own services over a fresh emulator, and the calls that most tests start with.
 */
import { Effect, Layer, Redacted } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import type * as HttpServerRequest from "effect/http/HttpServerRequest"
import type * as HttpServerResponse from "effect/http/HttpServerResponse"
import { layer as common, PortOneClient } from "@effect-portone/core"
import {
  BillingKeys,
  layer as ofPayments,
  Payments,
  type PayInstantlyInput,
  type PaymentAmountInput,
  type PayWithBillingKeyInput
} from "@effect-portone/payments"
import { layer as ofPlatform } from "@effect-portone/platform"
import * as Assembly from "../src/assembly/Assembly.ts"
import { PortOneEmulator } from "../src/index.ts"
import type { BrowserPayment } from "../src/payments/payment/BrowserPayments.ts"
import { toHttpClient } from "../src/requests/Exchange.ts"
import { Events, isOfTaxInvoice, type PaymentEvent, type TaxInvoiceEvent } from "../src/state/Events.ts"
import type { Snapshot } from "../src/state/State.ts"

export const services = Layer.mergeAll(common, ofPayments, ofPlatform)

export const client = PortOneClient.layer({ apiSecret: Redacted.make("any secret") })

/** The client's services over an emulator of their own. */
export const merchant = services.pipe(Layer.provideMerge(PortOneEmulator.layerClient))

/** A merchant's endpoint that needs no services. */
export type Endpoint = Effect.Effect<HttpServerResponse.HttpServerResponse, never, HttpServerRequest.HttpServerRequest>

/** Hands the webhooks of an emulator to an endpoint in this process, from the first one on. */
export const handing =
  (endpoint: Endpoint | undefined) =>
  <A, E, R>(emulator: Layer.Layer<A | PortOneEmulator, E, R>) =>
    Layer.effectDiscard(PortOneEmulator.use(({ setWebhookHandler }) => setWebhookHandler(endpoint))).pipe(
      Layer.provideMerge(emulator)
    )

/** The client's services over an emulator of their own, with its state, its agenda and its events beside them. */
export const controlledFrom = (start: string | Snapshot, settings?: Assembly.Settings) =>
  services.pipe(
    Layer.provideMerge(client),
    Layer.provideMerge(Layer.effect(HttpClient.HttpClient, Effect.map(Assembly.makeExchange(), toHttpClient))),
    Layer.provideMerge(Assembly.layer(start, settings))
  )

/** The same with settings of the test's own. */
export const controlledWith = (settings: Assembly.Settings) => controlledFrom("a seed", settings)

export const controlled = controlledFrom("a seed")

/** Collects the events of payments and billing keys from now on, in their order. */
export const heard = Effect.gen(function* () {
  const events: Array<PaymentEvent> = []
  yield* (yield* Events).listen((event) => {
    if (!isOfTaxInvoice(event)) events.push(event)
  })
  return events
})

/** Collects the events of tax invoices from now on, in their order. */
export const heardOfTaxInvoices = Effect.gen(function* () {
  const events: Array<TaxInvoiceEvent> = []
  yield* (yield* Events).listen((event) => {
    if (isOfTaxInvoice(event)) events.push(event)
  })
  return events
})

export const card = (endsIn = "1111") => ({
  card: { credential: { number: `411111111111${endsIn}`, expiryMonth: "12", expiryYear: "30" } }
})

export const channelKey = "channel-key-main"

/** Issues a billing key for a card with these last digits. */
export const issue = (endsIn?: string) =>
  Effect.gen(function* () {
    const billingKeys = yield* BillingKeys
    const { billingKeyInfo } = yield* billingKeys.issueBillingKey({ channelKey, method: card(endsIn) })
    return billingKeyInfo.billingKey
  })

/** A charge of a billing key, 10,000 won unless said otherwise. */
export const order = (
  paymentId: string,
  billingKey: string,
  amount: PaymentAmountInput = { total: 10_000 }
): PayWithBillingKeyInput => ({ paymentId, billingKey, orderName: "Monthly plan", amount, currency: "KRW" })

/** Pays a payment with a new card. */
export const paid = (paymentId: string, amount?: PaymentAmountInput, endsIn?: string) =>
  Effect.gen(function* () {
    const payments = yield* Payments
    yield* payments.payWithBillingKey(order(paymentId, yield* issue(endsIn), amount))
  })

/** A virtual account of 24 hours for this payment, 10,000 won unless said otherwise. */
export const account = (paymentId: string, amount: PaymentAmountInput = { total: 10_000 }): PayInstantlyInput => ({
  paymentId,
  channelKey,
  orderName: "Monthly plan",
  amount,
  currency: "KRW",
  method: { virtualAccount: { bank: "SHINHAN", expiry: { validHours: 24 }, option: { type: "NORMAL" } } }
})

/** The same payment with a card's number. */
export const keyedIn = (paymentId: string, endsIn?: string, amount?: PaymentAmountInput): PayInstantlyInput => ({
  ...account(paymentId, amount),
  method: card(endsIn)
})

/** The request of a page for the payment window. */
export const opened = (paymentId: string, amount: PaymentAmountInput = { total: 10_000 }): BrowserPayment => ({
  paymentId,
  channelKey,
  orderName: "Monthly plan",
  amount,
  currency: "KRW"
})
