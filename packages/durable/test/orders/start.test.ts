import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Option } from "effect"
import { Durable } from "../../src/index.ts"
import { passing, passingUntil } from "../fixtures/passing.ts"
import { chargedKeys, goodCard } from "../fixtures/portone.ts"
import { charge, Deposit, deposit, InMemory, Refund, refund, Renewal, Shop, useCard } from "../fixtures/shop.ts"

const Other = Durable.charge("other")

describe("starting an order", () => {
  it.effect("charges once, whatever often it is started", () =>
    Effect.gen(function* () {
      yield* useCard(yield* goodCard)
      const [first, second] = yield* Effect.all([Renewal.start(charge), Renewal.start(charge)], {
        concurrency: "unbounded"
      })
      assert.strictEqual(first.id, second.id)
      assert.deepStrictEqual(yield* passing(Renewal.await(charge.paymentId)), {
        _tag: "Paid",
        paymentId: charge.paymentId
      })
      const again = yield* Renewal.start(charge)
      assert.strictEqual(again.end?._tag, "Paid")
      assert.lengthOf(yield* chargedKeys, 1)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("takes a request whose fields come in another order for the same one", () =>
    Effect.gen(function* () {
      const amount = { total: 9_900, taxFree: 100 }
      yield* Renewal.start({ ...charge, amount })
      const reversed = Object.fromEntries(
        Object.entries({ ...charge, amount: { taxFree: 100, total: 9_900 } }).toReversed()
      )
      // The entries are those of a request.
      yield* Renewal.start(reversed as unknown as Durable.ChargeRequest)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("refuses another request under the same id, and keeps the first one", () =>
    Effect.gen(function* () {
      yield* Renewal.start(charge)
      const error = yield* Effect.flip(Renewal.start({ ...charge, amount: 19_900 }))
      assert.instanceOf(error, Durable.PayloadMismatchError)
      assert.strictEqual(
        error.message,
        "charge/renewal subscription-17-2026-12 was started before with another request, which stands. " +
          "Give a new request an id of its own."
      )
      const order = Option.getOrThrow(yield* Renewal.poll(charge.paymentId))
      assert.deepStrictEqual(order.request, charge)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("does not confuse one name with another, nor one kind with another", () =>
    Effect.gen(function* () {
      yield* Renewal.start(charge)
      yield* Other.start({ ...charge, amount: 1 })
      yield* Deposit.start({ ...deposit, paymentId: charge.paymentId })
      assert.strictEqual(Option.getOrThrow(yield* Other.poll(charge.paymentId)).request.amount, 1)
    }).pipe(Effect.provide(Other.layer({ billingKeyOf: () => Effect.undefined }).pipe(Layer.provideMerge(InMemory))))
  )

  it.effect.each<readonly [string, Effect.Effect<unknown, { readonly _tag: string }, Durable.Engine>]>([
    ["of no amount", Renewal.start({ ...charge, amount: 0 })],
    ["of a negative amount", Renewal.start({ ...charge, amount: { total: -1 } })],
    ["of half a won", Renewal.start({ ...charge, amount: 0.5 })],
    ["without an id", Renewal.start({ ...charge, paymentId: "" })],
    ["whose id leads to another path", Renewal.start({ ...charge, paymentId: ".." })],
    ["whose id is longer than an index takes", Renewal.start({ ...charge, paymentId: "p".repeat(201) })],
    ["of no customer", Renewal.start({ ...charge, customer: "" })],
    ["of a refund of nothing", Refund.start({ ...refund, amount: 0 })],
    ["of a refund without a reason", Refund.start({ ...refund, reason: "" })],
    ["of a refund of no payment", Refund.start({ ...refund, paymentId: "" })],
    ["of a deposit of nothing", Deposit.start({ ...deposit, expected: { amount: 0, currency: "KRW" } })]
  ])("refuses a request %s before anything is written", ([, start]) =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(start)
      assert.strictEqual(error._tag, "PortOneClientError")
      assert.propertyVal(error, "outcome", "NotSent")
      assert.deepStrictEqual(yield* Durable.counts, [])
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("starts many with repeats among them, and tells which ids were taken by another request", () =>
    Effect.gen(function* () {
      yield* useCard(yield* goodCard)
      yield* Renewal.start({ ...charge, paymentId: "taken", amount: 1 })
      const many = Array.from({ length: 450 }, (_, index) => ({ ...charge, paymentId: `payment-${index}` }))
      const started = yield* Renewal.startAll([
        ...many,
        many[0]!,
        { ...charge, paymentId: "taken" },
        { ...many[449]!, amount: 2 }
      ])
      assert.deepStrictEqual(started, { started: 450, mismatched: ["taken", "payment-449"] })
      assert.deepStrictEqual(yield* Renewal.startAll(many), { started: 0, mismatched: [] })
      const { told } = yield* Shop
      yield* passingUntil(
        Effect.sync(() => told.length),
        (count) => count === 451
      )
      assert.lengthOf(yield* chargedKeys, 451)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("starts none of many if one makes no sense", () =>
    Effect.gen(function* () {
      yield* Effect.flip(Renewal.startAll([charge, { ...charge, paymentId: "other", amount: -1 }]))
      assert.deepStrictEqual(yield* Durable.counts, [])
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("finds no order that was never started", () =>
    Effect.gen(function* () {
      assert.isTrue(Option.isNone(yield* Renewal.poll("none")))
      for (const asked of [Renewal.await("none"), Renewal.cancel("none"), Renewal.revive("none")]) {
        const error = yield* Effect.flip(asked)
        assert.instanceOf(error, Durable.OrderNotFoundError)
        assert.strictEqual(error.message, "charge/renewal none was never started, or in another database.")
      }
    }).pipe(Effect.provide(InMemory))
  )
})
