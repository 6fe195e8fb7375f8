import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { BillingKeys, Payments } from "@effect-portone/payments"
import { Events } from "../../src/state/Events.ts"
import { card, channelKey, controlled, heard, issue, keyedIn } from "../merchant.ts"

const paymentId = "order-1"
const reason = "Too late"

describe("an event", () => {
  it.effect("is published when it has happened, with the type of its webhook", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const payments = yield* Payments
      const events = yield* heard
      const billingKey = yield* issue()
      yield* Effect.flip(issue("0007"))
      yield* Effect.flip(payments.payInstantly(keyedIn(paymentId, "0002")))
      yield* payments.payInstantly(keyedIn(paymentId))
      yield* payments.cancelPayment({ paymentId, reason, amount: 1_000 })
      yield* payments.cancelPayment({ paymentId, reason })
      yield* billingKeys.deleteBillingKey({ billingKey })
      assert.deepStrictEqual(
        events.map(({ type }) => type),
        [
          "BillingKey.Issued",
          "BillingKey.Failed",
          "Transaction.Failed",
          "Transaction.Paid",
          "Transaction.PartialCancelled",
          "Transaction.Cancelled",
          "BillingKey.Deleted"
        ]
      )
      const payment = yield* payments.getPayment({ paymentId })
      assert(payment.status === "CANCELLED")
      assert.deepStrictEqual(
        payment.cancellations.map((cancellation) => cancellation.status !== "UNRECOGNIZED" && cancellation.id),
        events.flatMap(({ data }) => ("cancellationId" in data ? [data.cancellationId] : []))
      )
      assert.deepStrictEqual(events[0]?.data, { billingKey, storeId: "store-emulator" })
    }).pipe(Effect.provide(controlled), Effect.scoped)
  )

  it.effect("is published after the change, which a listener can read at once", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const read: Array<Effect.Effect<string, unknown>> = []
      yield* (yield* Events).listen(({ type }) => {
        read.push(Effect.map(payments.getPayment({ paymentId }), ({ status }) => `${type} ${status}`))
      })
      yield* payments.payInstantly(keyedIn(paymentId))
      assert.deepStrictEqual(yield* Effect.all(read), ["Transaction.Paid PAID"])
    }).pipe(Effect.provide(controlled), Effect.scoped)
  )

  it.effect("carries the URLs of its webhooks, and the wish for none unless it is a failure", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const payments = yield* Payments
      const events = yield* heard
      const noticeUrls = ["https://example.com/payments"]
      yield* Effect.flip(payments.payInstantly({ ...keyedIn(paymentId, "0002"), skipWebhook: true, noticeUrls }))
      yield* payments.payInstantly({ ...keyedIn(paymentId), skipWebhook: true, noticeUrls: [] })
      yield* payments.payInstantly({ ...keyedIn("order-2"), noticeUrls })
      yield* payments.cancelPayment({ paymentId: "order-2", reason, skipWebhook: true })
      const keyUrls = ["https://example.com/keys"]
      const { billingKeyInfo } = yield* billingKeys.issueBillingKey({ channelKey, method: card(), noticeUrls: keyUrls })
      yield* billingKeys.deleteBillingKey({ billingKey: billingKeyInfo.billingKey, skipWebhook: true })
      assert.deepStrictEqual(
        events.map((event) => [event.type, event.skipWebhook, event.noticeUrls]),
        [
          ["Transaction.Failed", false, noticeUrls],
          ["Transaction.Paid", true, []],
          ["Transaction.Paid", false, noticeUrls],
          ["Transaction.Cancelled", true, noticeUrls],
          ["BillingKey.Issued", false, keyUrls],
          ["BillingKey.Deleted", true, keyUrls]
        ]
      )
    }).pipe(Effect.provide(controlled), Effect.scoped)
  )

  it.effect("reaches no listener whose scope has ended", () =>
    Effect.gen(function* () {
      const events = yield* Effect.scoped(heard)
      yield* issue()
      assert.deepStrictEqual(events, [])
    }).pipe(Effect.provide(controlled))
  )
})
