import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import {
  BillingKeys,
  ChannelNotFoundError,
  Payments,
  PgProviderError,
  PromotionNotFoundError,
  Promotions
} from "@effect-portone/payments"
import { getPayment, putPayment } from "../../../src/payments/records/Payments.ts"
import { State } from "../../../src/state/State.ts"
import { channelKey, controlled, merchant, order } from "../../merchant.ts"

const read = (promotionId: string) =>
  Effect.flatMap(Promotions, (promotions) => promotions.getPromotion({ promotionId }))

const statusOf = (promotionId: string) =>
  Effect.map(read(promotionId), (promotion) => (promotion.type === "CARD" ? promotion.status : undefined))

describe("a promotion", () => {
  it.effect("tells what it takes off", () =>
    Effect.gen(function* () {
      const promotion = yield* read("promotion-amount")
      assert(promotion.type === "CARD")
      assert.deepStrictEqual(promotion.discountPolicy?.partitions, [
        { amountFrom: 10_000, scheme: { type: "AMOUNT", amount: 1_000 } }
      ])
      assert.deepInclude(promotion, { cardCompany: "SHINHAN_CARD", currency: "KRW", spentAmount: 0 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("has the status that the clock says", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* statusOf("promotion-percent"), "IN_PROGRESS")
      assert.strictEqual(yield* statusOf("promotion-scheduled"), "SCHEDULED")
      assert.strictEqual(yield* statusOf("promotion-completed"), "COMPLETED")
      assert.strictEqual(yield* statusOf("promotion-terminated"), "TERMINATED")
      yield* TestClock.setTime(DateTime.toEpochMillis(DateTime.makeUnsafe("2099-12-01T00:00:00Z")))
      assert.strictEqual(yield* statusOf("promotion-scheduled"), "IN_PROGRESS")
      yield* TestClock.adjust("31 days")
      assert.strictEqual(yield* statusOf("promotion-percent"), "COMPLETED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("has spent the discounts of its payments, until its budget is exhausted", () =>
    Effect.gen(function* () {
      const state = yield* State
      const { payWithBillingKey } = yield* Payments
      const { billingKeyInfo } = yield* (yield* BillingKeys).issueBillingKey({
        channelKey,
        method: { card: { credential: { number: "4518420000001111", expiryMonth: "12", expiryYear: "30" } } }
      })
      yield* payWithBillingKey({ ...order("order-1", billingKeyInfo.billingKey), promotionId: "promotion-amount" })
      assert.deepInclude(yield* read("promotion-amount"), { spentAmount: 1_000, status: "IN_PROGRESS" })
      // Instead of ten thousand charges, which would spend as much.
      const discounted = Effect.fnUntraced(function* (discount: number) {
        const { ...payment } = yield* getPayment({ paymentId: "order-1" })
        const { ...amount } = payment.amount
        putPayment(state, { ...payment, amount: { ...amount, discount } })
        const promotion = yield* read("promotion-amount")
        return promotion.type === "CARD" ? { spent: promotion.spentAmount, status: promotion.status } : undefined
      })
      assert.deepStrictEqual(yield* discounted(10_000_000), { spent: 10_000_000, status: "BUDGET_EXHAUSTED" })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("of an unknown id is not found: PromotionNotFoundError", () =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(read("promotion-1")), PromotionNotFoundError)
    }).pipe(Effect.provide(merchant))
  )
})

describe("card promotions of a PG", () => {
  it.effect("are those that apply to the amount, of one company or of all", () =>
    Effect.gen(function* () {
      const promotions = yield* Promotions
      const idsOf = (input: { readonly amount: number; readonly cardCompany?: "SHINHAN_CARD" }) =>
        Effect.map(promotions.getPgCardPromotions({ channelKey, ...input }), (found) =>
          found.promotions?.map(({ promotionId }) => promotionId)
        )
      assert.deepStrictEqual(yield* idsOf({ amount: 9_999 }), [])
      assert.deepStrictEqual(yield* idsOf({ amount: 30_000 }), ["pg-promotion-1", "pg-promotion-3"])
      assert.deepStrictEqual(yield* idsOf({ amount: 50_000, cardCompany: "SHINHAN_CARD" }), [
        "pg-promotion-1",
        "pg-promotion-2"
      ])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("require a known channel: ChannelNotFoundError", () =>
    Effect.gen(function* () {
      const find = (yield* Promotions).getPgCardPromotions({ channelKey: "channel-key-unknown", amount: 10_000 })
      assert.instanceOf(yield* Effect.flip(find), ChannelNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("are refused by a PG that has none: PgProviderError", () =>
    Effect.gen(function* () {
      const find = (yield* Promotions).getPgCardPromotions({ channelKey: "channel-key-unsupported", amount: 10_000 })
      assert.instanceOf(yield* Effect.flip(find), PgProviderError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("require an amount of more than 0: InvalidRequestError", () =>
    Effect.gen(function* () {
      const find = (yield* Promotions).getPgCardPromotions({ channelKey, amount: 0 })
      assert.instanceOf(yield* Effect.flip(find), InvalidRequestError)
    }).pipe(Effect.provide(merchant))
  )
})
