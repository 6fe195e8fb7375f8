import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import {
  BillingKeys,
  CancelAmountExceedsCancellableAmountError,
  CancellableAmountConsistencyBrokenError,
  DiscountAmountExceedsTotalAmountError,
  NegativePromotionAdjustedCancelAmountError,
  PaymentNotFoundError,
  Payments,
  type PromotionDiscountRetainOption,
  PromotionDiscountRetainOptionShouldNotBeChangedError,
  PromotionPayMethodDoesNotMatchError,
  Promotions
} from "@effect-portone/payments"
import { account, channelKey, keyedIn, merchant, order } from "../../merchant.ts"

const paymentId = "order-1"
const reason = "Too late"

const cardOf = (number: string) => ({ card: { credential: { number, expiryMonth: "12", expiryYear: "30" } } })
const shinhan = cardOf("4518420000001111")
const hyundai = cardOf("4028570000001111")

const pay = (
  promotionId: string,
  total: number,
  method = shinhan,
  more: { readonly storeId?: string; readonly currency?: "USD" } = {}
) =>
  Effect.flatMap(Payments, (payments) =>
    payments.payInstantly({ ...keyedIn(paymentId, undefined, { total }), ...more, method, promotionId })
  )

const amountOf = Effect.gen(function* () {
  const payment = yield* (yield* Payments).getPayment({ paymentId })
  assert(payment.status !== "UNRECOGNIZED")
  const { cancelled, discount, paid, total } = payment.amount
  return { status: payment.status, total, discount, paid, cancelled }
})

/** Cancels a part of the payment, or all of it, and returns what the buyer gets back. */
const cancel = (amount?: number, promotionDiscountRetainOption?: PromotionDiscountRetainOption) =>
  Effect.gen(function* () {
    const payments = yield* Payments
    const { cancellation } = yield* payments.cancelPayment({ paymentId, reason, amount, promotionDiscountRetainOption })
    return cancellation.status === "UNRECOGNIZED" ? assert.fail() : cancellation.totalAmount
  })

describe("a promotion", () => {
  it.effect.each([
    { promotionId: "promotion-amount", method: shinhan, total: 10_000, discount: 1_000 },
    { promotionId: "promotion-amount", method: shinhan, total: 9_999, discount: 0 },
    { promotionId: "promotion-percent", method: hyundai, total: 99_999, discount: 9_999 },
    { promotionId: "promotion-percent", method: hyundai, total: 100_000, discount: 20_000 },
    { promotionId: "promotion-percent", method: hyundai, total: 1_000_000, discount: 30_000 },
    { promotionId: "a-promotion-of-the-console", method: cardOf("4111111111111111"), total: 10_000, discount: 0 }
  ])("$promotionId takes $discount off $total", ({ discount, method, promotionId, total }) =>
    Effect.gen(function* () {
      yield* pay(promotionId, total, method)
      assert.deepStrictEqual(yield* amountOf, { status: "PAID", total, discount, paid: total - discount, cancelled: 0 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("takes the same off a payment by billing key, and counts what it has spent", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const { billingKeyInfo } = yield* (yield* BillingKeys).issueBillingKey({ channelKey, method: shinhan })
      const promotionId = "promotion-amount"
      yield* payments.payWithBillingKey({ ...order(paymentId, billingKeyInfo.billingKey), promotionId })
      assert.deepInclude(yield* amountOf, { discount: 1_000, paid: 9_000 })
      const promotion = yield* (yield* Promotions).getPromotion({ promotionId })
      assert(promotion.type === "CARD")
      assert.strictEqual(promotion.spentAmount, 1_000)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is for the cards of one issuer: PromotionPayMethodDoesNotMatchError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const promotionId = "promotion-amount"
      assert.instanceOf(yield* Effect.flip(pay(promotionId, 10_000, hyundai)), PromotionPayMethodDoesNotMatchError)
      const deposit = payments.payInstantly({ ...account(paymentId), promotionId })
      assert.instanceOf(yield* Effect.flip(deposit), PromotionPayMethodDoesNotMatchError)
      const { billingKeyInfo } = yield* (yield* BillingKeys).issueBillingKey({ channelKey, method: hyundai })
      const key = payments.payWithBillingKey({ ...order(paymentId, billingKeyInfo.billingKey), promotionId })
      assert.instanceOf(yield* Effect.flip(key), PromotionPayMethodDoesNotMatchError)
      assert.instanceOf(yield* Effect.flip(payments.getPayment({ paymentId })), PaymentNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("never takes off all that there is to pay: DiscountAmountExceedsTotalAmountError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const promotionId = "promotion-flat"
      assert.instanceOf(yield* Effect.flip(pay(promotionId, 5_000)), DiscountAmountExceedsTotalAmountError)
      const { billingKeyInfo } = yield* (yield* BillingKeys).issueBillingKey({ channelKey, method: shinhan })
      const input = { ...order(paymentId, billingKeyInfo.billingKey, { total: 4_999 }), promotionId }
      assert.instanceOf(yield* Effect.flip(payments.payWithBillingKey(input)), DiscountAmountExceedsTotalAmountError)
      yield* pay(promotionId, 5_001)
      assert.deepInclude(yield* amountOf, { discount: 5_000, paid: 1 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("requires the same store and currency: InvalidRequestError", () =>
    Effect.gen(function* () {
      const elsewhere = pay("promotion-amount", 10_000, shinhan, { storeId: "store-other" })
      assert.instanceOf(yield* Effect.flip(elsewhere), InvalidRequestError)
      const dollars = pay("promotion-amount", 10_000, shinhan, { currency: "USD" })
      assert.instanceOf(yield* Effect.flip(dollars), InvalidRequestError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each(["promotion-scheduled", "promotion-paused", "promotion-completed", "promotion-terminated"])(
    "that is not in progress lets a payment through at its full price: %s",
    (promotionId) =>
      Effect.gen(function* () {
        yield* pay(promotionId, 10_000, hyundai)
        assert.deepInclude(yield* amountOf, { status: "PAID", discount: 0, paid: 10_000 })
        assert.strictEqual(yield* cancel(4_000), 4_000)
      }).pipe(Effect.provide(merchant))
  )
})

describe("a cancellation of a payment with a discount", () => {
  it.effect("of all gives back all that was paid", () =>
    Effect.gen(function* () {
      yield* pay("promotion-percent", 100_000, hyundai)
      assert.strictEqual(yield* cancel(), 80_000)
      assert.deepInclude(yield* amountOf, { status: "CANCELLED", cancelled: 80_000 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("discounts the rest as an order of its own", () =>
    Effect.gen(function* () {
      yield* pay("promotion-percent", 100_000, hyundai)
      // The rest is 80,000 less a tenth: 72,000 of the 80,000 that were paid.
      assert.strictEqual(yield* cancel(20_000), 8_000)
      assert.strictEqual(yield* cancel(40_000, "RELEASE"), 36_000)
      assert.deepInclude(yield* amountOf, { status: "PARTIAL_CANCELLED", cancelled: 44_000 })
      assert.strictEqual(yield* cancel(40_000), 36_000)
      assert.deepInclude(yield* amountOf, { status: "CANCELLED", cancelled: 80_000 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("keeps the discount of the rest if the request says so", () =>
    Effect.gen(function* () {
      yield* pay("promotion-percent", 100_000, hyundai)
      assert.strictEqual(yield* cancel(10_000, "RETAIN"), 8_000)
      // The rest is 89,967 less 17,993.4, rounded down.
      assert.strictEqual(yield* cancel(33, "RETAIN"), 26)
      assert.strictEqual(yield* cancel(undefined, "RETAIN"), 71_974)
      assert.deepInclude(yield* amountOf, { status: "CANCELLED", cancelled: 80_000 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("cannot make the rest dearer than the whole was: NegativePromotionAdjustedCancelAmountError", () =>
    Effect.gen(function* () {
      yield* pay("promotion-percent", 100_000, hyundai)
      assert.instanceOf(yield* Effect.flip(cancel(10_000)), NegativePromotionAdjustedCancelAmountError)
      assert.deepInclude(yield* amountOf, { status: "PAID", cancelled: 0 })
      yield* cancel(10_000, "RETAIN")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("for which nothing would go back is refused: InvalidRequestError", () =>
    Effect.gen(function* () {
      yield* pay("promotion-amount", 10_000)
      assert.instanceOf(yield* Effect.flip(cancel(1_000)), InvalidRequestError)
      assert.deepInclude(yield* amountOf, { status: "PAID", cancelled: 0 })
      assert.strictEqual(yield* cancel(1_001), 1)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("keeps the share of a flat amount that is for any order", () =>
    Effect.gen(function* () {
      yield* pay("promotion-flat", 20_000)
      assert.strictEqual(yield* cancel(16_000, "RETAIN"), 12_000)
      assert.strictEqual(yield* cancel(undefined, "RETAIN"), 3_000)
      assert.deepInclude(yield* amountOf, { status: "CANCELLED", cancelled: 15_000 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("cannot have another option than the first: PromotionDiscountRetainOptionShouldNotBeChangedError", () =>
    Effect.gen(function* () {
      yield* pay("promotion-percent", 100_000, hyundai)
      yield* cancel(10_000, "RETAIN")
      const changed = [cancel(30_000, "RELEASE"), cancel(30_000), cancel()]
      for (const one of changed) {
        assert.instanceOf(yield* Effect.flip(one), PromotionDiscountRetainOptionShouldNotBeChangedError)
      }
    }).pipe(Effect.provide(merchant))
  )

  it.effect("cannot exceed what was ordered, nor what is left to give back", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* pay("promotion-percent", 100_000, hyundai)
      assert.instanceOf(yield* Effect.flip(cancel(100_001)), CancelAmountExceedsCancellableAmountError)
      yield* cancel(20_000)
      assert.instanceOf(yield* Effect.flip(cancel(80_001)), CancelAmountExceedsCancellableAmountError)
      const stale = payments.cancelPayment({ paymentId, reason, amount: 10_000, currentCancellableAmount: 80_000 })
      assert.instanceOf(yield* Effect.flip(stale), CancellableAmountConsistencyBrokenError)
      yield* payments.cancelPayment({ paymentId, reason, amount: 10_000, currentCancellableAmount: 72_000 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("that failed does not count", () =>
    Effect.gen(function* () {
      yield* pay("promotion-percent", 100_000, cardOf("4028570000000010"))
      assert.strictEqual(yield* cancel(10_000, "RETAIN"), 8_000)
      yield* TestClock.adjust("1 minute")
      assert.deepInclude(yield* amountOf, { status: "PAID", cancelled: 0 })
      assert.strictEqual(yield* cancel(20_000, "RELEASE"), 8_000)
    }).pipe(Effect.provide(merchant))
  )
})
