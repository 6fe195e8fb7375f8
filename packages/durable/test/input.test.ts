/** What makes no sense is refused where it is given, with a sentence, and before anything is written. */
import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, Layer, Redacted } from "effect"
import { existsSync } from "node:fs"
import { Durable } from "../src/index.ts"
import { passing, passingUntil } from "./fixtures/passing.ts"
import { chargedKeys, goodCard } from "./fixtures/portone.ts"
import {
  charge,
  Deposit,
  deposit,
  InMemory,
  OverMemory,
  quiet,
  refund,
  Refund,
  Renewal,
  useCard
} from "./fixtures/shop.ts"

// A program in JavaScript, and what comes from a queue, know no types.
const untyped = (value: unknown) => value as never

describe("the name of orders", () => {
  it.each(["", " ", "two words", "a/b", "a%2Fb", "line\n", "\ud800", "n".repeat(65), untyped(undefined), untyped(7)])(
    "is not %j",
    (name) => {
      const make = [Durable.charge, Durable.refund, (of: string) => Durable.deposit(of, { due: "1 day" })]
      for (const one of make) assert.throws(() => one(name), /^a name of (charges|refunds|deposits) is 1 to 64 letters/)
    }
  )

  it.each(["renewal", "정기결제", "shop-2.renewal_monthly"])("is %j", (name) => {
    assert.strictEqual(Durable.charge(name).workflow, `charge/${name}`)
  })
})

describe("a time of orders", () => {
  it.each([Number.NaN, -1, "-1 hour" as const, Duration.infinity, "36501 days" as const, untyped("soon")])(
    "is not %s",
    (time) => {
      assert.throws(() => Durable.charge("renewal", { dunning: ["1 day", time] }), /dunning|soon/)
      assert.throws(() => Durable.refund("refund", { retries: [time] }), /retries|soon/)
      assert.throws(() => Durable.deposit("deposit", { due: time }), /due|soon/)
      assert.throws(() => Durable.deposit("deposit", { due: "1 day", lookEvery: time }), /lookEvery|soon/)
    }
  )

  it("is a second at least between two looks at a deposit", () => {
    assert.throws(
      () => Durable.deposit("deposit", { due: "1 day", lookEvery: 0 }),
      "lookEvery of deposits is 1s to 36500d"
    )
  })
})

describe("a part of a millisecond", () => {
  it.effect("is none of the time of an order, which PostgreSQL keeps in whole ones", () =>
    Effect.gen(function* () {
      const Seventh = Durable.charge("seventh", { dunning: [Duration.days(1 / 7)] })
      yield* Effect.gen(function* () {
        yield* Seventh.start(charge)
        const [waiting] = yield* passingUntil(Durable.list(), ([one]) => one?.state === "Waiting")
        assert.isTrue(Number.isInteger(waiting?.dueAt?.epochMilliseconds))
      }).pipe(Effect.provide(Seventh.layer({ billingKeyOf: () => Effect.undefined })))
    }).pipe(Effect.provide(InMemory))
  )
})

describe("an engine", () => {
  it.effect.each([
    ["concurrency", { concurrency: 0 }],
    ["concurrency", { concurrency: Number.NaN }],
    ["concurrency", { concurrency: 1.5 }],
    ["concurrency", { concurrency: untyped("12") }],
    ["keepExecutions", { keepExecutions: Duration.infinity }]
  ] as const)("is not built with a wrong %s", ([name, options]) =>
    Effect.gen(function* () {
      const defect = yield* Effect.sandbox(Effect.scoped(Layer.build(Durable.layerMemory(options)))).pipe(Effect.flip)
      assert.include(String(defect), name)
    })
  )

  it.effect.each(["", ":memory:", "file:durable.db?mode=memory"])("is not built over the file %j", (file) =>
    Effect.gen(function* () {
      const cause = yield* Effect.sandbox(Effect.scoped(Layer.build(Durable.layerEmbedded(file)))).pipe(Effect.flip)
      assert.include(String(cause), "the path of a file is needed")
      assert.isFalse(existsSync(`${file}-runner`))
    })
  )

  it.effect("is not built for a runner with one connection, which holds the locks", () =>
    Effect.gen(function* () {
      const layer = Durable.layerPostgres({ url: Redacted.make("postgres://127.0.0.1:1/none"), maxConnections: 1 })
      const cause = yield* Effect.sandbox(Effect.scoped(Layer.build(layer))).pipe(Effect.flip)
      assert.include(String(cause), "maxConnections")
    })
  )
})

describe("the id of an order", () => {
  it.effect.each(["\0", "a\u0000b", "line\nbreak", "\ud800", " ", " a", "a ", "x".repeat(201)])("is not %j", (id) =>
    Effect.gen(function* () {
      for (const start of [
        Effect.asVoid(Renewal.start({ ...charge, paymentId: id })),
        Effect.asVoid(Refund.start({ ...refund, refundId: id })),
        Effect.asVoid(Deposit.start({ ...deposit, paymentId: id }))
      ]) {
        const error = yield* Effect.flip(start)
        assert.propertyVal(error, "outcome", "NotSent")
      }
      assert.deepStrictEqual(yield* Durable.counts, [])
    }).pipe(Effect.provide(InMemory))
  )
})

describe("a handler that throws", () => {
  it.effect("has the charge wait and ask again, as one that fails", () =>
    Effect.gen(function* () {
      yield* useCard(yield* goodCard)
      let calls = 0
      const Throwing = Durable.charge("throwing")
      const Orders = Throwing.layer({
        billingKeyOf: () => {
          if (calls++ === 0) throw new TypeError("of the shop")
          return Effect.map(goodCard, (key) => ({ billingKey: Redacted.make(key) }))
        }
      })
      yield* Effect.gen(function* () {
        yield* Throwing.start(charge)
        assert.strictEqual((yield* passing(Throwing.await(charge.paymentId)))._tag, "Paid")
        assert.lengthOf(yield* chargedKeys, 1)
      }).pipe(Effect.provide(Orders))
    }).pipe(Effect.provide(OverMemory.pipe(Layer.provideMerge(quiet))))
  )
})
