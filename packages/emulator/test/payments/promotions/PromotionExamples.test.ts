/**
 * The examples of PortOne's documents on promotions, to the won.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { NegativePromotionAdjustedCancelAmountError } from "@effect-portone/payments"
import { merchant } from "../../merchant.ts"
import { amountFrom, amountOf, cancel, create, pay, percentFrom, standing } from "./promotion.ts"

const order = "order-1"

/** Returns what is still paid. */
const left = Effect.map(amountOf(order), ({ cancelled, paid }) => paid - cancelled)

describe("10 % off 5,000 won or more, for an order of 6,000", () => {
  it.effect("costs 5,400, and RETAIN of a cancellation of 2,000 gives 1,800 back and leaves 3,600", () =>
    Effect.gen(function* () {
      yield* create([percentFrom(5_000, 10)])
      assert.strictEqual(yield* pay(order, 6_000), 5_400)
      assert.strictEqual(yield* cancel(order, 2_000, "RETAIN"), 1_800)
      assert.strictEqual(yield* left, 3_600)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("costs 5,400, and RELEASE of a cancellation of 2,000 gives 1,400 back and leaves 4,000", () =>
    Effect.gen(function* () {
      yield* create([percentFrom(5_000, 10)])
      assert.strictEqual(yield* pay(order, 6_000), 5_400)
      assert.strictEqual(yield* cancel(order, 2_000, "RELEASE"), 1_400)
      assert.strictEqual(yield* left, 4_000)
    }).pipe(Effect.provide(merchant))
  )
})

describe("1,000 won off 5,000 won or more, for an order of 6,000", () => {
  it.effect("costs 5,000, and RETAIN of a cancellation of 2,000 gives 1,800 back and leaves 3,200", () =>
    Effect.gen(function* () {
      yield* create([amountFrom(5_000, 1_000)])
      assert.strictEqual(yield* pay(order, 6_000), 5_000)
      assert.strictEqual(yield* cancel(order, 2_000, "RETAIN"), 1_800)
      assert.strictEqual(yield* left, 3_200)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("costs 5,000, and RELEASE of a cancellation of 2,000 gives 1,000 back and leaves 4,000", () =>
    Effect.gen(function* () {
      yield* create([amountFrom(5_000, 1_000)])
      assert.strictEqual(yield* pay(order, 6_000), 5_000)
      assert.strictEqual(yield* cancel(order, 2_000, "RELEASE"), 1_000)
      assert.strictEqual(yield* left, 4_000)
    }).pipe(Effect.provide(merchant))
  )
})

describe("10 % off 10,000 won or more, for an order of 10,000", () => {
  it.effect("costs 9,000, and RELEASE of a cancellation of 500 is impossible", () =>
    Effect.gen(function* () {
      yield* create([percentFrom(10_000, 10)])
      assert.strictEqual(yield* pay(order, 10_000), 9_000)
      const failure = yield* Effect.flip(cancel(order, 500, "RELEASE"))
      assert.instanceOf(failure, NegativePromotionAdjustedCancelAmountError)
      assert.strictEqual(yield* left, 9_000)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("costs 9,000, all of which a whole cancellation gives back", () =>
    Effect.gen(function* () {
      yield* create([percentFrom(10_000, 10)])
      yield* pay(order, 10_000)
      assert.strictEqual(yield* cancel(order, 10_000), 9_000)
      assert.strictEqual(yield* left, 0)
    }).pipe(Effect.provide(merchant))
  )
})

describe("10 % off 20,000 won", () => {
  it.effect("costs 18,000, of which half of the order gives 9,000 back, and the other half the same", () =>
    Effect.gen(function* () {
      yield* create([percentFrom(0, 10)])
      assert.strictEqual(yield* pay(order, 20_000), 18_000)
      assert.strictEqual(yield* cancel(order, 10_000), 9_000)
      assert.strictEqual(yield* cancel(order, 10_000), 9_000)
    }).pipe(Effect.provide(merchant))
  )
})

describe("1,000 won off 10,000 won or more, for an order of 12,000", () => {
  it.effect("costs 11,000, and RETAIN of a cancellation of 4,000 gives 3,800 back and leaves 7,200", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* pay(order, 12_000, "promotion-amount"), 11_000)
      assert.strictEqual(yield* cancel(order, 4_000, "RETAIN"), 3_800)
      assert.strictEqual(yield* left, 7_200)
    }).pipe(Effect.provide(merchant))
  )
})

describe("a budget of which 1,000 won are left", () => {
  it.effect("gives no discount of 2,000, and the payment goes through", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* pay(order, 20_000, "promotion-budget"), 20_000)
      assert.deepStrictEqual(yield* standing("promotion-budget"), { status: "IN_PROGRESS", spent: 0 })
    }).pipe(Effect.provide(merchant))
  )
})

describe("10 % off 10,000 won or more, and 20 % off 50,000 won or more", () => {
  it.effect.each([
    [9_999, 9_999],
    [10_000, 9_000],
    [49_999, 45_000],
    [50_000, 40_000]
  ])("makes %i cost %i", ([total, paid]) =>
    Effect.gen(function* () {
      yield* create([percentFrom(10_000, 10), percentFrom(50_000, 20)])
      assert.strictEqual(yield* pay(order, total!), paid)
    }).pipe(Effect.provide(merchant))
  )
})
