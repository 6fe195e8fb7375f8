import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { BillingKeys, PaymentSchedules } from "@effect-portone/payments"
import { PortOneEmulator } from "../../../src/index.ts"
import { channelKey, merchant, order } from "../../merchant.ts"
import { amountFrom, amountOf, cancel, create, open, pay, promotionId, shinhan, standing } from "./promotion.ts"

/** Creates a promotion of 1,000 won off 10,000, with a budget for two payments. */
const createForTwo = create([amountFrom(10_000, 1_000)], { totalBudget: 2_000 })

describe("the budget of a promotion", () => {
  it.effect("is used up by payments, and those after it pay the full price", () =>
    Effect.gen(function* () {
      yield* createForTwo
      assert.strictEqual(yield* pay("order-1", 10_000), 9_000)
      assert.deepStrictEqual(yield* standing(), { status: "IN_PROGRESS", spent: 1_000 })
      assert.strictEqual(yield* pay("order-2", 10_000), 9_000)
      assert.deepStrictEqual(yield* standing(), { status: "BUDGET_EXHAUSTED", spent: 2_000 })
      assert.strictEqual(yield* pay("order-3", 10_000), 10_000)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("holds a discount from the opening of the window until the payment fails", () =>
    Effect.gen(function* () {
      const { failPayment } = yield* PortOneEmulator
      yield* createForTwo
      assert.strictEqual(yield* open("order-1", 10_000), 1_000)
      assert.strictEqual(yield* open("order-2", 10_000), 1_000)
      // Nothing is spent, but all is held.
      assert.deepStrictEqual(yield* standing(), { status: "IN_PROGRESS", spent: 0 })
      assert.strictEqual(yield* open("order-3", 10_000), 0)
      yield* failPayment({ paymentId: "order-1" })
      assert.strictEqual(yield* open("order-4", 10_000), 1_000)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("holds the discount of a payment that the PG has yet to decide", () =>
    Effect.gen(function* () {
      const { holdPayment, pay: complete } = yield* PortOneEmulator
      yield* create([amountFrom(10_000, 1_000)], { totalBudget: 1_000 })
      yield* open("order-1", 10_000)
      yield* holdPayment({ paymentId: "order-1" })
      assert.strictEqual(yield* pay("order-2", 10_000), 10_000)
      yield* complete({ paymentId: "order-1" })
      assert.deepInclude(yield* amountOf("order-1"), { discount: 1_000, paid: 9_000 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("holds one discount for a window that the buyer opens again", () =>
    Effect.gen(function* () {
      yield* create([amountFrom(10_000, 1_000)], { totalBudget: 1_000 })
      assert.strictEqual(yield* open("order-1", 10_000), 1_000)
      assert.strictEqual(yield* open("order-1", 10_000), 1_000)
      assert.strictEqual(yield* open("order-2", 10_000), 0)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is not exceeded by charges at the same moment", () =>
    Effect.gen(function* () {
      yield* createForTwo
      const ids = Array.from({ length: 8 }, (_, index) => `order-${index}`)
      const paid = yield* Effect.forEach(ids, (id) => pay(id, 10_000), { concurrency: "unbounded" })
      assert.strictEqual(paid.filter((amount) => amount === 9_000).length, 2)
      assert.deepStrictEqual(yield* standing(), { status: "BUDGET_EXHAUSTED", spent: 2_000 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("gets the discount back from a cancellation", () =>
    Effect.gen(function* () {
      yield* create([amountFrom(10_000, 1_000)], { totalBudget: 1_000 })
      yield* pay("order-1", 12_000)
      // By RETAIN, the rest of 8,000 keeps 800.
      yield* cancel("order-1", 4_000, "RETAIN")
      assert.deepStrictEqual(yield* standing(), { status: "IN_PROGRESS", spent: 800 })
      yield* cancel("order-1", undefined, "RETAIN")
      assert.deepStrictEqual(yield* standing(), { status: "IN_PROGRESS", spent: 0 })
      assert.strictEqual(yield* pay("order-2", 10_000), 9_000)
      // By RELEASE, the rest of 5,000 keeps nothing.
      yield* cancel("order-2", 5_000)
      assert.deepStrictEqual(yield* standing(), { status: "IN_PROGRESS", spent: 0 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("gets nothing back if the promotion says so", () =>
    Effect.gen(function* () {
      yield* create([amountFrom(10_000, 1_000)], { totalBudget: 1_000, recoverOption: { type: "NO_RECOVER" } })
      yield* pay("order-1", 12_000)
      yield* cancel("order-1", 4_000, "RETAIN")
      yield* cancel("order-1", undefined, "RETAIN")
      assert.deepStrictEqual(yield* standing(), { status: "BUDGET_EXHAUSTED", spent: 1_000 })
      assert.strictEqual(yield* pay("order-2", 10_000), 10_000)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("keeps the discount of a window that was open when the promotion paused or ended", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      yield* createForTwo
      yield* open("order-1", 10_000)
      yield* open("order-2", 10_000)
      yield* emulator.pausePromotion({ promotionId })
      yield* emulator.pay({ paymentId: "order-1" })
      yield* emulator.terminatePromotion({ promotionId })
      yield* emulator.pay({ paymentId: "order-2" })
      assert.deepInclude(yield* amountOf("order-1"), { discount: 1_000, paid: 9_000 })
      assert.deepInclude(yield* amountOf("order-2"), { discount: 1_000, paid: 9_000 })
      assert.deepStrictEqual(yield* standing(), { status: "TERMINATED", spent: 2_000 })
    }).pipe(Effect.provide(merchant))
  )
})

describe("a schedule with a promotion", () => {
  /** Schedules a charge of an amount in an hour. */
  const schedule = (paymentId: string, total: number) =>
    Effect.gen(function* () {
      const { billingKeyInfo } = yield* (yield* BillingKeys).issueBillingKey({ channelKey, method: shinhan })
      const { paymentId: _, ...payment } = order(paymentId, billingKeyInfo.billingKey, { total })
      const timeToPay = DateTime.add(yield* DateTime.now, { hours: 1 })
      yield* (yield* PaymentSchedules).createPaymentSchedule({
        paymentId,
        payment: { ...payment, promotionId },
        timeToPay
      })
    })

  it.effect("gets the discount if the budget has it when it runs", () =>
    Effect.gen(function* () {
      yield* create([amountFrom(10_000, 1_000)], { totalBudget: 1_000 })
      yield* pay("order-1", 10_000)
      yield* schedule("order-2", 10_000)
      yield* cancel("order-1")
      yield* TestClock.adjust("1 hour")
      assert.deepInclude(yield* amountOf("order-2"), { discount: 1_000, paid: 9_000 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("pays the full price if the budget is used up when it runs", () =>
    Effect.gen(function* () {
      yield* create([amountFrom(10_000, 1_000)], { totalBudget: 1_000 })
      yield* schedule("order-2", 10_000)
      yield* pay("order-1", 10_000)
      yield* TestClock.adjust("1 hour")
      assert.deepInclude(yield* amountOf("order-2"), { discount: 0, paid: 10_000 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("pays the full price if the promotion has ended when it runs", () =>
    Effect.gen(function* () {
      const endAt = DateTime.add(yield* DateTime.now, { minutes: 59 })
      yield* create([amountFrom(10_000, 1_000)], { endAt })
      yield* schedule("order-1", 10_000)
      yield* TestClock.adjust("1 hour")
      assert.deepInclude(yield* amountOf("order-1"), { discount: 0, paid: 10_000 })
      assert.strictEqual((yield* standing()).status, "COMPLETED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("pays the full price of an order below the least amount", () =>
    Effect.gen(function* () {
      yield* create([amountFrom(10_000, 1_000)])
      yield* schedule("order-1", 9_999)
      yield* TestClock.adjust("1 hour")
      assert.deepInclude(yield* amountOf("order-1"), { discount: 0, paid: 9_999 })
    }).pipe(Effect.provide(merchant))
  )
})
