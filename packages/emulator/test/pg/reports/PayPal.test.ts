/** Replays public reports of PayPal. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import { Payments, PgRules } from "@effect-portone/payments"
import {
  holdInBuyersPlace,
  openInBuyersPlace,
  payInBuyersPlace
} from "../../../src/payments/payment/BrowserPayments.ts"
import { controlled, heard, merchant } from "../../merchant.ts"
import {
  at,
  codeOf,
  isPaid,
  isRefused,
  problemsOf,
  problemsOfCancelling,
  refused,
  statusOf,
  windowOf
} from "./report.ts"

const inPayPal = (totalAmount: number, currency: string, paymentId = "order-1") =>
  windowOf({ paymentId, payMethod: "PAYPAL", totalAmount, currency })

describe("PayPal", () => {
  it.effect.each([
    // https://github.com/jigoshop/jigoshop/issues/945
    // https://github.com/magento/community-features/issues/22: items of 2354.33 and a tax of 635.67
    ["Hungarian forint", "HUF", 199_050, 199_000],
    // https://github.com/activemerchant/active_merchant/issues/582
    ["Taiwan dollar", "TWD", 29_999, 30_000]
  ] as const)("takes no fraction of a %s", ([, currency, totalAmount, mended]) =>
    Effect.gen(function* () {
      const request = inPayPal(totalAmount, currency)
      assert.deepStrictEqual(problemsOf("PAYPAL_V2", request), [refused("totalAmount", "multiples", "NoMultiple")])
      yield* isRefused("PAYPAL_V2", request, "INVALID_REQUEST")
      yield* isPaid("PAYPAL_V2", { ...request, totalAmount: mended })
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each(
    [
      // https://github.com/woocommerce/woocommerce/issues/7941
      "KRW",
      // https://github.com/woocommerce/woocommerce-paypal-payments/issues/1310
      "KWD",
      // https://github.com/liberapay/liberapay.com/issues/1501, which names MYR as well: a currency that PortOne's
      // guide has among those that its PayPal takes.
      "IDR",
      "INR",
      "CNY",
      "ZAR",
      "ISK"
    ].map((currency): readonly [string] => [currency])
  )("takes no %s", ([currency]) =>
    Effect.gen(function* () {
      const request = inPayPal(100_000, currency)
      assert.deepStrictEqual(problemsOf("PAYPAL_V2", request), [refused("currency", "currencies", "Unsupported")])
      yield* isRefused("PAYPAL_V2", request, "NOT_SUPPORTED_CURRENCY")
      yield* isPaid("PAYPAL_V2", inPayPal(2_000, "USD"))
    }).pipe(Effect.provide(merchant))
  )

  // https://github.com/solidusio/solidus_paypal_commerce_platform/issues/214
  // https://github.com/woocommerce/woocommerce/issues/8945: the shop was told no more than that the refund failed
  it.effect("gives nothing back after 180 days", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const cancel = (paymentId: string) => ({ paymentId, reason: "An old order" })
      yield* at("2026-01-01T00:00:00Z")
      for (const paymentId of ["order-1", "order-2"]) yield* isPaid("PAYPAL_V2", inPayPal(2_000, "USD", paymentId))
      yield* at("2026-06-29T00:00:00Z")
      assert.deepStrictEqual(yield* problemsOfCancelling("PAYPAL_V2", cancel("order-1")), [])
      yield* payments.cancelPayment(cancel("order-1"))
      yield* at("2026-07-02T00:00:00Z")
      assert.deepStrictEqual(yield* problemsOfCancelling("PAYPAL_V2", cancel("order-2")), [
        refused("at", "cancel.window", "TooLate")
      ])
      assert.strictEqual(yield* codeOf(payments.cancelPayment(cancel("order-2"))), "EXCEED_CANCEL_PERIOD")
      assert.strictEqual(yield* statusOf("order-1"), "CANCELLED")
      assert.strictEqual(yield* statusOf("order-2"), "PAID")
    }).pipe(Effect.provide(merchant))
  )

  // https://github.com/OriginProtocol/dshop/issues/571
  it.effect("leaves a payment pending until the buyer's bank has decided, days later", () =>
    Effect.gen(function* () {
      assert.isTrue(PgRules.PAYPAL_V2.payPending?.value)
      const events = yield* heard
      const paymentId = "order-1"
      yield* openInBuyersPlace({
        paymentId,
        channelKey: "channel-key-PAYPAL_V2",
        orderName: "Two books",
        amount: { total: 2_000 },
        currency: "USD",
        method: { type: "PaymentMethodEasyPay", provider: "PAYPAL" }
      })
      yield* holdInBuyersPlace({ paymentId })
      assert.strictEqual(yield* statusOf(paymentId), "PAY_PENDING")
      yield* payInBuyersPlace({ paymentId })
      assert.strictEqual(yield* statusOf(paymentId), "PAID")
      assert.deepStrictEqual(
        events.map(({ type }) => type),
        ["Transaction.Ready", "Transaction.PayPending", "Transaction.Paid"]
      )
    }).pipe(Effect.provide(controlled))
  )

  // https://github.com/opencart/opencart/issues/5578
  it.effect("takes a refund that is pending for days, and no second one meanwhile", () =>
    Effect.gen(function* () {
      assert.isTrue(PgRules.PAYPAL_V2.cancel?.isAsynchronous?.value)
      const payments = yield* Payments
      const paymentId = "order-1"
      yield* isPaid("PAYPAL_V2", inPayPal(2_000, "USD", paymentId))
      const cancel = { paymentId, reason: "Too late" }
      assert.strictEqual((yield* payments.cancelPayment(cancel)).cancellation.status, "REQUESTED")
      assert.strictEqual(yield* statusOf(paymentId), "PAID")
      assert.instanceOf(yield* Effect.flip(payments.cancelPayment(cancel)), InvalidRequestError)
      yield* TestClock.adjust("1 minute")
      assert.strictEqual(yield* statusOf(paymentId), "CANCELLED")
    }).pipe(Effect.provide(merchant))
  )
})
