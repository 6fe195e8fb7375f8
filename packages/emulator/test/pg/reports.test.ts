/**
 * Failures that merchants and developers reported in public, each with the rule of the PG that tells of it before a
 * request is sent, and the emulator's own answer where it has one. None of these pages is a source of the rules.
 */
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import { Payments, PgRules } from "@effect-portone/payments"
import { PortOneEmulator } from "../../src/index.ts"
import { openInBuyersPlace, holdInBuyersPlace, payInBuyersPlace } from "../../src/payments/payment/BrowserPayments.ts"
import { account, controlled, heard, merchant, paid } from "../merchant.ts"

/** The problems of a request, as far as a report tells of them. */
const problemsOf = (...input: Parameters<typeof PgRules.problemsOf>) =>
  PgRules.problemsOf(...input).map(({ effect, field, kind, rule }) => ({ field, rule, kind, effect }))

const refused = <const Field extends string, const Rule extends string, const Kind extends string>(
  field: Field,
  rule: Rule,
  kind: Kind
) => ({ field, rule, kind, effect: "Refused" as const })

const at = (time: string) => DateTime.makeUnsafe(time)

describe("PayPal", () => {
  // https://github.com/jigoshop/jigoshop/issues/945
  it("takes no fraction of a Hungarian forint", () => {
    const request = { operation: "requestPayment", currency: "HUF" }
    assert.deepStrictEqual(problemsOf("PAYPAL_V2", { ...request, totalAmount: 199_050 }), [
      refused("totalAmount", "multiples", "NoMultiple")
    ])
    assert.deepStrictEqual(problemsOf("PAYPAL_V2", { ...request, totalAmount: 199_000 }), [])
  })

  // https://github.com/activemerchant/active_merchant/issues/582
  it("takes no fraction of a Taiwan dollar", () => {
    const request = { operation: "requestPayment", currency: "TWD" }
    assert.deepStrictEqual(problemsOf("PAYPAL_V2", { ...request, totalAmount: 29_999 }), [
      refused("totalAmount", "multiples", "NoMultiple")
    ])
    assert.deepStrictEqual(problemsOf("PAYPAL_V2", { ...request, totalAmount: 30_000 }), [])
  })

  // https://github.com/woocommerce/woocommerce/issues/7941
  it("takes no Korean won", () => {
    const request = { operation: "requestPayment", totalAmount: 10_000, currency: "KRW" }
    assert.deepStrictEqual(problemsOf("PAYPAL_V2", request), [refused("currency", "currencies", "Unsupported")])
  })

  // https://github.com/liberapay/liberapay.com/issues/1501, which names MYR as well: a currency that PortOne's guide
  // has among those that its PayPal takes.
  it.each(["IDR", "INR", "CNY", "ZAR", "ISK"])("takes no %s", (currency) => {
    const request = { operation: "requestPayment", totalAmount: 100_000, currency }
    assert.deepStrictEqual(problemsOf("PAYPAL_V2", request), [refused("currency", "currencies", "Unsupported")])
  })

  // https://github.com/solidusio/solidus_paypal_commerce_platform/issues/214
  it("gives nothing back after 180 days", () => {
    const payment = { paidAt: at("2026-01-01T00:00:00Z") }
    const cancel = (time: string) => problemsOf("PAYPAL_V2", { operation: "cancelPayment", payment, at: at(time) })
    assert.deepStrictEqual(cancel("2026-06-29T00:00:00Z"), [])
    assert.deepStrictEqual(cancel("2026-07-02T00:00:00Z"), [refused("at", "cancel.window", "TooLate")])
  })

  // https://github.com/OriginProtocol/dshop/issues/571
  it.effect("leaves a payment pending until the buyer's bank has decided, days later", () =>
    Effect.gen(function* () {
      assert.isTrue(PgRules.PAYPAL_V2.payPending?.value)
      const events = yield* heard
      const paymentId = "order-1"
      yield* openInBuyersPlace({
        paymentId,
        channelKey: "channel-key-main",
        orderName: "Two books",
        amount: { total: 2_000 },
        currency: "USD"
      })
      yield* holdInBuyersPlace({ paymentId })
      const { getPayment } = yield* Payments
      assert.strictEqual((yield* getPayment({ paymentId })).status, "PAY_PENDING")
      yield* payInBuyersPlace({ paymentId })
      assert.strictEqual((yield* getPayment({ paymentId })).status, "PAID")
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
      // The card is one that is cancelled later, as no channel of the emulator does so by itself.
      const paymentId = "order-1"
      yield* paid(paymentId, { total: 2_000 }, "0009")
      const cancel = { paymentId, reason: "Too late" }
      assert.strictEqual((yield* payments.cancelPayment(cancel)).cancellation.status, "REQUESTED")
      assert.strictEqual((yield* payments.getPayment({ paymentId })).status, "PAID")
      assert.instanceOf(yield* Effect.flip(payments.cancelPayment(cancel)), InvalidRequestError)
      yield* TestClock.adjust("1 minute")
      assert.strictEqual((yield* payments.getPayment({ paymentId })).status, "CANCELLED")
    }).pipe(Effect.provide(merchant))
  )
})

describe("TossPayments", () => {
  // https://github.com/prgrms-be-devcourse/BE-04-NaBMart/pull/98
  it("takes no payment id of fewer than six characters, such as a row's number", () => {
    const pay = (paymentId: string) => problemsOf("TOSSPAYMENTS", { operation: "requestPayment", paymentId })
    assert.deepStrictEqual(pay("42"), [refused("paymentId", "paymentId", "TooShort")])
    assert.deepStrictEqual(pay("order-42"), [])
  })

  // https://techchat.tosspayments.com/m/1110418334576549908
  it.effect("cancels a deposit only with an account that it refunds to", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const paymentId = "order-1"
      yield* payments.payInstantly(account(paymentId))
      yield* (yield* PortOneEmulator).deposit({ paymentId })
      const cancel = { paymentId, reason: "An error after the approval" }
      assert.instanceOf(yield* Effect.flip(payments.cancelPayment(cancel)), InvalidRequestError)
      const payment = yield* payments.getPayment({ paymentId })
      const request = { operation: "cancelPayment", isWhole: true, payment }
      assert.deepInclude(
        problemsOf("TOSSPAYMENTS", request),
        refused("refundAccount", "virtualAccount.refundNeeds", "Missing")
      )
    }).pipe(Effect.provide(merchant))
  )
})

describe("KG Inicis", () => {
  // https://github.com/portone-io/iamport-react-native/issues/161: the rules find two faults in the request
  it("opens no window for a mobile payment of 100 won without the kind of product", () => {
    const request = {
      operation: "requestPayment",
      isWhole: true,
      platform: "MOBILE",
      paymentId: "order-1",
      orderName: "100 coins",
      totalAmount: 100,
      currency: "KRW",
      payMethod: "MOBILE",
      customer: { fullName: "A buyer", phoneNumber: "01012345678", email: "buyer@example.com" }
    }
    assert.deepStrictEqual(problemsOf("INICIS_V2", request), [
      refused("totalAmount", "amounts", "TooLittle"),
      refused("productType", "productType", "Missing")
    ])
    const mended = { ...request, totalAmount: 1_000, productType: "PRODUCT_TYPE_DIGITAL" }
    assert.deepStrictEqual(problemsOf("INICIS_V2", mended), [])
  })

  // https://github.com/bjrambo/nurigo/issues/131: goods were sold as content, and could not be paid
  it("needs the kind of the product, which is to be that of the contract", () => {
    const request = { operation: "requestPayment", isWhole: true, payMethod: "MOBILE" }
    assert.deepInclude(problemsOf("INICIS_V2", request), refused("productType", "productType", "Missing"))
    const known = { ...request, productType: "PRODUCT_TYPE_REAL" }
    assert.notInclude(
      problemsOf("INICIS_V2", known).map(({ field }) => field),
      "productType"
    )
  })
})

describe("a mobile payment", () => {
  const payment = {
    method: { type: "PaymentMethodMobile" },
    amount: { total: 30_000 },
    currency: "KRW",
    paidAt: at("2026-07-31T14:00:00Z")
  }
  const cancel = { operation: "cancelPayment", payment }

  // A shop's notice, which names no PG; the rule is that of all.
  // https://www.lush.co.kr/notice/view/513: what is paid on 31 July cannot be cancelled on 1 August
  it.each(["DANAL", "TOSSPAYMENTS", "KSNET"] as const)("is cancelled only within its month: %s", (pgProvider) => {
    assert.deepStrictEqual(problemsOf(pgProvider, { ...cancel, at: at("2026-07-31T14:59:59Z") }), [])
    // Midnight in Korea.
    assert.deepStrictEqual(problemsOf(pgProvider, { ...cancel, at: at("2026-07-31T15:00:00Z") }), [
      refused("at", "cancel.window", "TooLate")
    ])
  })

  // A shop's notice, too.
  // http://m.juice24.kr/article/공지사항/1/29383/
  it.each(["DANAL", "TOSSPAYMENTS", "KSNET"] as const)("is cancelled only as a whole: %s", (pgProvider) => {
    assert.deepStrictEqual(problemsOf(pgProvider, { ...cancel, amount: 10_000 }), [
      refused("amount", "cancel.partial", "Unsupported")
    ])
    assert.deepStrictEqual(problemsOf(pgProvider, { ...cancel, amount: 30_000 }), [])
  })
})
