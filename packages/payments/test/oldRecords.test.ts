/** Answers about records that are older than some of their fields: PortOne sends what it stored then. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import { HttpClient, HttpClientResponse } from "effect/http"
import { PortOneClient } from "@effect-portone/core"
import { Payments } from "../src/index.ts"

/** A payment of July 2024, as PortOne answers with it. */
const kakaoPay = {
  status: "PAID",
  id: "payment-2024",
  transactionId: "transaction-2024",
  merchantId: "merchant-1",
  storeId: "store-main",
  method: {
    type: "PaymentMethodEasyPay",
    provider: "KAKAOPAY",
    easyPayMethod: { type: "PaymentMethodEasyPayMethodCharge" }
  },
  channel: {
    type: "LIVE",
    id: "channel-1",
    key: "channel-key-1",
    name: "KakaoPay",
    pgProvider: "KAKAOPAY",
    pgMerchantId: "CA1"
  },
  version: "V2",
  requestedAt: "2024-07-02T03:04:05Z",
  updatedAt: "2024-07-02T03:04:35Z",
  statusChangedAt: "2024-07-02T03:04:35Z",
  orderName: "Monthly plan",
  amount: {
    total: 9_900,
    taxFree: 0,
    vat: 900,
    supply: 9_000,
    discount: 0,
    paid: 9_900,
    cancelled: 0,
    cancelledTaxFree: 0
  },
  currency: "KRW",
  customer: { id: "customer-1" },
  paidAt: "2024-07-02T03:04:35Z",
  pgTxId: "T1234567890"
}

/** Reads a payment from a PortOne that answers with this one. */
const read = (payment: typeof kakaoPay & { readonly webhooks?: ReadonlyArray<object> }) =>
  Effect.flatMap(Payments, (payments) => payments.getPayment({ paymentId: payment.id })).pipe(
    Effect.provide(
      Payments.layer.pipe(
        Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("secret") })),
        Layer.provide(
          Layer.succeed(
            HttpClient.HttpClient,
            HttpClient.make((request) => Effect.succeed(HttpClientResponse.fromWeb(request, Response.json(payment))))
          )
        )
      )
    )
  )

describe("an old record", () => {
  it.effect("is a payment without the origin and the disputes that PortOne added later", () =>
    Effect.gen(function* () {
      const payment = yield* read(kakaoPay)
      assert(payment.status === "PAID")
      assert.strictEqual(payment.amount.paid, 9_900)
      assert.isUndefined(payment.origin)
      assert.isUndefined(payment.disputes)
      assert.notProperty(payment, "origin")
    })
  )

  it.effect("is a V1 payment, whose webhooks tell no `url`", () =>
    Effect.gen(function* () {
      const payment = yield* read({ ...kakaoPay, version: "V1", webhooks: [{ id: "webhook-1", status: "SUCCEEDED" }] })
      assert(payment.status === "PAID")
      assert.strictEqual(payment.webhooks?.[0]?.id, "webhook-1")
      assert.isUndefined(payment.webhooks?.[0]?.url)
    })
  )
})
