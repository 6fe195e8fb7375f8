/** Verification with the client, as in an application, against payments that were charged and cancelled. */
import { assert, describe, it } from "@effect/vitest"
import { Clock, DateTime, Deferred, Effect, Fiber, Schedule } from "effect"
import * as TestClock from "effect/testing/TestClock"
import {
  BillingKeys,
  PaymentId,
  PaymentNotFoundError,
  Payments,
  PaymentVerification,
  type PayWithBillingKeyInput
} from "@effect-portone/payments"
import { card, merchant, order } from "../../packages/emulator/test/merchant.ts"

const expected: PaymentVerification.Expected = { amount: 10_000, currency: "KRW" }

/** Pays with a new card, as the order says except for the changes. */
const pay = (
  paymentId: string,
  {
    change,
    channelKey,
    endsIn
  }: { change?: Partial<PayWithBillingKeyInput>; channelKey?: string; endsIn?: string } = {}
) =>
  Effect.gen(function* () {
    const billingKeys = yield* BillingKeys
    const payments = yield* Payments
    const { billingKeyInfo } = yield* billingKeys.issueBillingKey({
      channelKey: channelKey ?? "channel-key-main",
      method: card(endsIn),
      storeId: change?.storeId
    })
    yield* payments.payWithBillingKey({ ...order(paymentId, billingKeyInfo.billingKey), ...change })
  })

const tagOf = <E extends { readonly _tag: string }, R>(effect: Effect.Effect<unknown, E, R>) =>
  Effect.map(Effect.flip(effect), ({ _tag }) => _tag)

describe("a payment that was charged", () => {
  it.effect("is verified by its id, and by its webhook", () =>
    Effect.gen(function* () {
      const paymentId = PaymentId.make()
      yield* pay(paymentId, { change: { customData: "order-1" } })
      const terms = { ...expected, orderName: "Monthly plan", customData: "order-1", storeId: "store-emulator" }
      const payment = yield* PaymentVerification.verify({ paymentId, expected: terms })
      assert.strictEqual(payment.status, "PAID")
      assert.strictEqual(payment.id, paymentId)
      const data = { paymentId, storeId: payment.storeId, transactionId: payment.transactionId }
      const event = { type: "Transaction.Paid", timestamp: "2026-11-25T00:00:00Z", data }
      assert.deepStrictEqual(yield* PaymentVerification.verify({ event, expected: terms }), payment)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of 1 won is not what was ordered", () =>
    Effect.gen(function* () {
      const paymentId = PaymentId.make()
      yield* pay(paymentId, { change: { amount: { total: 1 } } })
      assert.strictEqual(yield* tagOf(PaymentVerification.verify({ paymentId, expected })), "AmountMismatchError")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("in another currency is not what was ordered", () =>
    Effect.gen(function* () {
      const paymentId = PaymentId.make()
      yield* pay(paymentId, { change: { currency: "IDR" } })
      assert.strictEqual(yield* tagOf(PaymentVerification.verify({ paymentId, expected })), "CurrencyMismatchError")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("through a test channel counts only where that is allowed", () =>
    Effect.gen(function* () {
      const paymentId = PaymentId.make()
      yield* pay(paymentId, { channelKey: "channel-key-test" })
      assert.strictEqual(yield* tagOf(PaymentVerification.verify({ paymentId, expected })), "TestChannelError")
      const payment = yield* PaymentVerification.verify({ paymentId, expected, allowTest: true })
      assert.strictEqual(payment.channel.type, "TEST")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("for another order does not pay for this one", () =>
    Effect.gen(function* () {
      const paymentId = PaymentId.make()
      yield* pay(paymentId, { change: { customData: "order-1" } })
      const verify = PaymentVerification.verify({ paymentId, expected: { ...expected, customData: "order-2" } })
      assert.strictEqual(yield* tagOf(verify), "OrderMismatchError")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("in another store is found only there", () =>
    Effect.gen(function* () {
      const paymentId = PaymentId.make()
      const storeId = "store-other"
      yield* pay(paymentId, { change: { storeId } })
      assert.instanceOf(yield* Effect.flip(PaymentVerification.verify({ paymentId, expected })), PaymentNotFoundError)
      const payment = yield* PaymentVerification.verify({ paymentId, expected: { ...expected, storeId } })
      assert.strictEqual(payment.storeId, storeId)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("and given back in part is not paid any more", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const paymentId = PaymentId.make()
      yield* pay(paymentId)
      yield* payments.cancelPayment({ paymentId, amount: 1, reason: "changed mind" })
      const error = yield* Effect.flip(PaymentVerification.verify({ paymentId, expected }))
      assert.instanceOf(error, PaymentVerification.PaymentCancelledError)
      assert.deepInclude(error, { status: "PARTIAL_CANCELLED", total: 10_000, cancelled: 1, requested: 0 })
      yield* payments.cancelPayment({ paymentId, reason: "changed mind" })
      const after = yield* Effect.flip(PaymentVerification.verify({ paymentId, expected }))
      assert.instanceOf(after, PaymentVerification.PaymentCancelledError)
      assert.deepInclude(after, { status: "CANCELLED", cancelled: 10_000 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("stays verified when the PG refuses to give it back", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const paymentId = PaymentId.make()
      yield* pay(paymentId, { endsIn: "0008" })
      yield* Effect.flip(payments.cancelPayment({ paymentId, reason: "changed mind" }))
      const payment = yield* PaymentVerification.verify({ paymentId, expected })
      assert.lengthOf(payment.cancellations!, 1)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("after it was declined once is verified all the same", () =>
    Effect.gen(function* () {
      const paymentId = PaymentId.make()
      yield* Effect.flip(pay(paymentId, { endsIn: "0002" }))
      const error = yield* Effect.flip(PaymentVerification.verify({ paymentId, expected }))
      assert.instanceOf(error, PaymentVerification.PaymentFailedError)
      assert.strictEqual(error.pgCode, "REJECT_CARD_COMPANY")
      yield* pay(paymentId)
      yield* PaymentVerification.verify({ paymentId, expected })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("under an id that no path can have is refused before anything is sent", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(PaymentVerification.verify({ paymentId: "..", expected }))
      assert(error._tag === "PortOneClientError")
      assert.strictEqual(error.outcome, "NotSent")
    }).pipe(Effect.provide(merchant))
  )
})

describe("waiting", () => {
  it.effect("begins before the payment is there, and ends soon after the PG has approved it", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const paymentId = PaymentId.make()
      const waiting = yield* Effect.forkChild(PaymentVerification.awaitPaid({ paymentId, expected }))
      const charge = yield* Effect.forkChild(pay(paymentId, { endsIn: "0006" }))
      // Each read takes a turn of its own, so that the clock does not run past the awaited one.
      const second = Effect.andThen(TestClock.adjust("1 second"), Effect.exit(payments.getPayment({ paymentId })))
      yield* Effect.repeat(second, { until: () => waiting.pollUnsafe() !== undefined })
      yield* Fiber.join(charge)
      const payment = yield* Fiber.join(waiting)
      const late = (yield* Clock.currentTimeMillis) - DateTime.toEpochMillis(payment.paidAt!)
      assert.isAtLeast(late, 0)
      assert.isAtMost(late, 20_000)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("ends with the webhook where there is no polling", () =>
    Effect.gen(function* () {
      const paymentId = PaymentId.make()
      const webhook = yield* Deferred.make<{ readonly payment_id: string }>()
      const waiting = yield* PaymentVerification.awaitPaid({
        paymentId,
        expected,
        schedule: Schedule.recurs(0),
        hint: Deferred.await(webhook)
      }).pipe(Effect.forkChild)
      yield* TestClock.adjust("1 second")
      yield* pay(paymentId)
      yield* TestClock.adjust("1 minute")
      assert.isUndefined(waiting.pollUnsafe())
      yield* Deferred.succeed(webhook, { payment_id: paymentId })
      assert.strictEqual((yield* Fiber.join(waiting)).status, "PAID")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("ends at once when another amount was paid", () =>
    Effect.gen(function* () {
      const paymentId = PaymentId.make()
      const waiting = yield* Effect.forkChild(tagOf(PaymentVerification.awaitPaid({ paymentId, expected })))
      yield* pay(paymentId, { change: { amount: { total: 1 } } })
      yield* TestClock.adjust("1 second")
      assert.strictEqual(yield* Fiber.join(waiting), "AmountMismatchError")
      assert.strictEqual(yield* Clock.currentTimeMillis, 1_000)
    }).pipe(Effect.provide(merchant))
  )
})
