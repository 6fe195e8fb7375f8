/** The store that a page names, in the requests of a server that names none. */
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { BillingKeys, CashReceipts, Payments, PaymentSchedules } from "@effect-portone/payments"
import type { CheckoutKind } from "../../src/checkout/CheckoutProtocol.ts"
import { controlled } from "../merchant.ts"
import { payment } from "./page.ts"
import { doneIn } from "./window.ts"

const storeId = "store-4ff4af41"

/** Opens a window for a page of that store, pays in it, and returns the result. */
const done = (kind: CheckoutKind, fields: object = {}) => doneIn(kind, { ...fields, storeId })

const charge = { orderName: "Monthly plan", amount: { total: 9_900 }, currency: "KRW" } as const

describe("a server that names no store", () => {
  it.effect("finds and changes the payment of a page's store", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const receipts = yield* CashReceipts
      yield* done("PAYMENT")
      yield* payments.capturePayment({ paymentId: "order-1" })
      const again = yield* Effect.flip(payments.capturePayment({ paymentId: "order-1", storeId }))
      assert.strictEqual(again._tag, "PgProviderError")
      const { items } = yield* payments.getAllPaymentsByCursor({})
      assert.deepStrictEqual(
        items.map(({ payment }) => payment.status !== "UNRECOGNIZED" && payment.storeId),
        [storeId]
      )
      yield* receipts.issueCashReceipt({
        paymentId: "order-1",
        storeId,
        channelKey: "channel-key",
        type: "PERSONAL",
        orderName: "Two books",
        currency: "KRW",
        amount: { total: 25_000 },
        customer: { identityNumber: "01012345678" }
      })
      assert.deepInclude(yield* receipts.getCashReceiptByPaymentId({ paymentId: "order-1" }), { status: "ISSUED" })
      yield* payments.cancelPayment({ paymentId: "order-1", reason: "a test" })
      assert.deepInclude(yield* payment(), { status: "CANCELLED", storeId })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("charges the billing key of a page's store, by schedule as well, and deletes it", () =>
    Effect.gen(function* () {
      const { billingKey = "" } = yield* done("ISSUE_BILLING_KEY", { billingKeyMethod: "CARD" })
      const schedules = yield* PaymentSchedules
      const timeToPay = DateTime.add(yield* DateTime.now, { days: 30 })
      const { schedule } = yield* schedules.createPaymentSchedule({
        paymentId: "order-2",
        payment: { ...charge, billingKey },
        timeToPay
      })
      assert.deepInclude(yield* schedules.getPaymentSchedule({ paymentScheduleId: schedule.id }), {
        status: "SCHEDULED",
        storeId
      })
      yield* TestClock.adjust("30 days")
      assert.deepInclude(yield* payment("order-2"), { status: "PAID", storeId, billingKey })
      const { items } = yield* schedules.getPaymentSchedules({})
      assert.deepStrictEqual(
        items.map(({ status }) => status),
        ["SUCCEEDED"]
      )
      yield* (yield* BillingKeys).deleteBillingKey({ billingKey })
      assert.deepInclude(yield* (yield* BillingKeys).getBillingKeyInfo({ billingKey }), { status: "DELETED" })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("finds nothing of a store that no page has named", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* payments.payInstantly({
        ...charge,
        paymentId: "order-1",
        storeId: "store-2",
        channelKey: "channel-key",
        method: { card: { credential: { number: "4111111111111111", expiryMonth: "12", expiryYear: "30" } } }
      })
      assert.strictEqual((yield* Effect.flip(payment()))._tag, "PaymentNotFoundError")
    }).pipe(Effect.provide(controlled))
  )
})
