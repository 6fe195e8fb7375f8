import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import type { PromotionDiscountPolicy } from "@effect-portone/payments"
import { magicPromotions } from "../../../src/payments/records/Promotions.ts"
import { discountOf, problemOfTiers, retainedDiscountOf } from "../../../src/payments/records/PromotionTiers.ts"
import { merchant } from "../../merchant.ts"
import { amountFrom, amountOf, cancel, create, pay, percentFrom, standing } from "./promotion.ts"

const problem = (partitions: PromotionDiscountPolicy["partitions"], maxDiscountAmount?: number) =>
  problemOfTiers({ discountPolicy: { partitions }, maxDiscountAmount })

describe("the tiers of a promotion", () => {
  it("are at most five", () => {
    const tiers = [1, 2, 3, 4, 5, 6].map((percent) => percentFrom(percent * 1_000, percent))
    assert.isUndefined(problem(tiers.slice(0, 5)))
    assert.include(problem(tiers), "must be 1 to 5")
    assert.include(problem([]), "must be 1 to 5")
  })

  it("have a larger rate the later they are", () => {
    assert.isUndefined(problem([percentFrom(10_000, 10), percentFrom(50_000, 20)]))
    for (const percent of [10, 9]) {
      assert.include(problem([percentFrom(10_000, 10), percentFrom(50_000, percent)]), "a larger rate")
    }
    assert.include(problem([percentFrom(10_000, 10), percentFrom(10_000, 20)]), "amountFrom")
  })

  it("of amounts are compared by the amount by the least order", () => {
    // 10 % and 11 %; 10 % and 10 %; 10 % and 9 %, though the amount is larger.
    assert.isUndefined(problem([amountFrom(10_000, 1_000), amountFrom(20_000, 2_200)]))
    assert.include(problem([amountFrom(10_000, 1_000), amountFrom(20_000, 2_000)]), "a larger rate")
    assert.include(problem([amountFrom(10_000, 1_000), amountFrom(20_000, 1_800)]), "a larger rate")
    assert.include(problem([amountFrom(0, 1_000), amountFrom(20_000, 19_000)]), "a larger rate")
  })

  it("are of one kind, and only percentages have a limit", () => {
    assert.include(problem([percentFrom(10_000, 10), amountFrom(20_000, 10_000)]), "as the first is")
    assert.isUndefined(problem([percentFrom(0, 10)], 5_000))
    assert.include(problem([amountFrom(10_000, 1_000)], 5_000), "maxDiscountAmount")
    assert.include(problem([percentFrom(0, 10)], 0), "maxDiscountAmount")
  })

  it("take something off, and not more than all", () => {
    for (const tier of [percentFrom(0, 0), percentFrom(0, 101), amountFrom(0, 0), amountFrom(-1, 10)]) {
      assert.isDefined(problem([tier]))
    }
  })

  it("of every promotion from the start are those that the console takes", () => {
    for (const promotion of magicPromotions) assert.isUndefined(problemOfTiers(promotion), promotion.id)
  })

  it("are exact for amounts whose product is no exact number", () => {
    const tiers = { discountPolicy: { partitions: [amountFrom(9_007_199_254_740_991, 3_000_000_000_000_001)] } }
    const total = 9_007_199_254_740_991
    assert.strictEqual(discountOf(tiers, total), 3_000_000_000_000_001)
    assert.strictEqual(retainedDiscountOf(tiers, total, total), 3_000_000_000_000_001)
  })
})

const between = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))

describe("a payment with a promotion", () => {
  it.effect.prop(
    "keeps the laws of its amounts, whatever is cancelled of it",
    {
      isPercent: Schema.Boolean,
      least: between(100, 20_000),
      rate: between(1, 49),
      total: between(200, 100_000),
      option: Schema.Literals(["RETAIN", "RELEASE"]),
      parts: Schema.Array(between(1, 100)).check(Schema.isMaxLength(4))
    },
    Effect.fnUntraced(function* ({ isPercent, least, option, parts, rate, total }) {
      // The second tier has the larger rate, of percentages as of amounts.
      const tiers = isPercent
        ? [percentFrom(least, rate), percentFrom(least * 3, rate * 2)]
        : [amountFrom(least, rate), amountFrom(least * 3, rate * 4)]
      yield* create(tiers)
      const paid = yield* pay("order-1", total)
      const { discount } = yield* amountOf("order-1")
      assert.strictEqual(paid + discount, total)
      assert.strictEqual((yield* standing()).spent, discount)
      let back = 0
      let ordered = total
      for (const part of parts) {
        const asked = Math.ceil((ordered * part) / 100)
        if (asked >= ordered) continue
        const given = yield* Effect.option(cancel("order-1", asked, option))
        if (given._tag === "None") continue
        ordered -= asked
        back += given.value
        assert.isAbove(given.value, 0)
        const { cancelled } = yield* amountOf("order-1")
        assert.strictEqual(cancelled, back)
        // What is left to pay is neither below zero nor above what is left of the order.
        assert.isAtLeast(paid - back, 0)
        assert.isAtMost(paid - back, ordered)
        const { spent } = yield* standing()
        assert.isAtLeast(spent, 0)
        assert.isAtMost(spent, discount)
      }
      const last = yield* cancel("order-1", undefined, option)
      assert.strictEqual(back + last, paid)
      assert.strictEqual((yield* standing()).spent, 0)
    }, Effect.provide(merchant)),
    { arbitrary: { runs: 40, seed: "promotions" } }
  )
})
