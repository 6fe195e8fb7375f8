import { assert, describe, it } from "@effect/vitest"
import { Cause, Deferred, Duration, Effect, Exit, Fiber, Layer, Logger, Option, Ref } from "effect"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Persistence from "effect/persistence/Persistence"
import { TestClock } from "effect/testing"
import { Webhook } from "../../src/index.ts"
import { makeHandledIds } from "../../src/webhook/handledIds.ts"
import { unreadable } from "../fixtures/unreadable.ts"

const kinds: ReadonlyArray<
  readonly [name: string, make: Effect.Effect<Webhook.Deduplication, never, import("effect").Scope.Scope>]
> = [
  ["in memory", Webhook.makeDeduplicationMemory()],
  ["over a Persistence", Effect.provide(Webhook.makeDeduplication(), Persistence.layerMemory)],
  [
    "over a KeyValueStore",
    Effect.provide(Webhook.makeDeduplication(), Persistence.layerKvs.pipe(Layer.provide(KeyValueStore.layerMemory)))
  ]
]

/** Makes an effect that counts how often it was run. */
const counted = Effect.map(Ref.make(0), (count) => ({
  act: Ref.updateAndGet(count, (n) => n + 1),
  count: Ref.get(count)
}))

/** Starts a delivery, which goes as far as it can before the next line runs. */
const atOnce = Effect.forkChild({ startImmediately: true })

for (const [name, make] of kinds) {
  describe(`deduplication ${name}`, () => {
    it.effect("handles a webhook once, however often it comes", () =>
      Effect.gen(function* () {
        const { act, count } = yield* counted
        const { once } = yield* make
        assert.deepStrictEqual(yield* once("wh-1", act), Option.some(1))
        assert.deepStrictEqual(yield* once("wh-1", act), Option.none())
        assert.deepStrictEqual(yield* once("wh-1", act), Option.none())
        assert.deepStrictEqual(yield* once("wh-2", act), Option.some(2))
        assert.strictEqual(yield* count, 2)
      })
    )

    it.effect("handles it anew after a failure, a defect and an interruption", () =>
      Effect.gen(function* () {
        const { act } = yield* counted
        const { once } = yield* make
        assert.strictEqual(yield* Effect.flip(once("wh-1", Effect.fail("declined"))), "declined")
        assert.isTrue(Exit.hasDies(yield* Effect.exit(once("wh-1", Effect.die("a bug")))))
        const fiber = yield* Effect.forkChild(once("wh-1", Effect.never))
        yield* Effect.yieldNow
        yield* Fiber.interrupt(fiber)
        assert.deepStrictEqual(yield* once("wh-1", act), Option.some(1))
        assert.deepStrictEqual(yield* once("wh-1", act), Option.none())
      })
    )

    it.effect("lets a second delivery wait for the first, and not others", () =>
      Effect.gen(function* () {
        const { act, count } = yield* counted
        const { once } = yield* make
        const done = yield* Deferred.make<void>()
        const first = yield* atOnce(once("wh-1", Effect.andThen(Deferred.await(done), act)))
        const second = yield* atOnce(once("wh-1", act))
        assert.deepStrictEqual(yield* once("wh-2", Effect.succeed("other")), Option.some("other"))
        assert.strictEqual(yield* count, 0)
        yield* Deferred.succeed(done, undefined)
        assert.deepStrictEqual(yield* Fiber.join(first), Option.some(1))
        assert.deepStrictEqual(yield* Fiber.join(second), Option.none())
      })
    )

    it.effect("lets the second delivery handle it when the first fails, one after the other", () =>
      Effect.gen(function* () {
        const { act } = yield* counted
        const { once } = yield* make
        const done = yield* Deferred.make<void>()
        const first = yield* atOnce(once("wh-1", Effect.andThen(Deferred.await(done), Effect.fail("declined"))))
        const others = yield* Effect.forEach([1, 2, 3], () => atOnce(once("wh-1", act)))
        yield* Deferred.succeed(done, undefined)
        assert.isTrue(Exit.isFailure(yield* Fiber.await(first)))
        const ends = yield* Effect.forEach(others, Fiber.join)
        assert.deepStrictEqual(ends, [Option.some(1), Option.none(), Option.none()])
      })
    )

    it.effect("lets the next delivery handle it after 5 minutes of a handler that hangs", () =>
      Effect.gen(function* () {
        const { act, count } = yield* counted
        const { once } = yield* make
        const late = yield* Deferred.make<string>()
        const hanging = yield* atOnce(once("wh-1", Deferred.await(late)))
        const others = yield* Effect.forEach([1, 2], () => atOnce(once("wh-1", act)))
        yield* TestClock.adjust("299 seconds")
        assert.strictEqual(yield* count, 0)
        yield* TestClock.adjust("1 seconds")
        assert.deepStrictEqual(yield* Effect.forEach(others, Fiber.join), [Option.some(1), Option.none()])
        // It may end after all, and what it has done stays known for no longer than that of the other.
        yield* Deferred.succeed(late, "done")
        assert.deepStrictEqual(yield* Fiber.join(hanging), Option.some("done"))
        assert.deepStrictEqual(yield* once("wh-1", act), Option.none())
      })
    )

    it.effect("keeps no place for a delivery that was interrupted while it waited", () =>
      Effect.gen(function* () {
        const { act } = yield* counted
        const { once } = yield* make
        const done = yield* Deferred.make<void>()
        const first = yield* atOnce(once("wh-1", Effect.andThen(Deferred.await(done), Effect.fail("declined"))))
        const second = yield* atOnce(once("wh-1", act))
        const third = yield* atOnce(once("wh-1", act))
        yield* Fiber.interrupt(second)
        yield* Deferred.succeed(done, undefined)
        yield* Fiber.await(first)
        assert.deepStrictEqual(yield* Fiber.join(third), Option.some(1))
      })
    )

    it.effect("remembers for 8 hours, which is longer than PortOne goes on sending", () =>
      Effect.gen(function* () {
        const { act } = yield* counted
        const { once } = yield* make
        yield* once("wh-1", act)
        yield* TestClock.adjust("479 minutes")
        assert.deepStrictEqual(yield* once("wh-1", act), Option.none())
        yield* TestClock.adjust("2 minutes")
        assert.deepStrictEqual(yield* once("wh-1", act), Option.some(2))
      })
    )
  })
}

describe("deduplication in memory", () => {
  it.effect("holds no more than its capacity, and nothing that has expired, however many come", () =>
    Effect.gen(function* () {
      const memory = makeHandledIds(Duration.minutes(1), 1_000)
      const known = (from: number, to: number) =>
        Effect.map(
          Effect.forEach(
            Array.from({ length: to - from }, (_, index) => `wh-${from + index}`),
            memory.has
          ),
          (all) => all.filter((one) => one).length
        )
      for (let index = 0; index < 5_000; index++) yield* memory.add(`wh-${index}`)
      assert.strictEqual(yield* known(0, 5_000), 1_000)
      assert.strictEqual(yield* known(4_000, 5_000), 1_000)
      yield* TestClock.adjust("30 seconds")
      yield* memory.add("wh-5000")
      yield* TestClock.adjust("30 seconds")
      assert.strictEqual(yield* known(0, 5_001), 1)
      yield* TestClock.adjust("30 seconds")
      assert.strictEqual(yield* known(0, 5_001), 0)
      // It begins anew after it was empty.
      yield* memory.add("wh-5001")
      assert.isTrue(yield* memory.has("wh-5001"))
    })
  )

  it.effect("forgets the oldest beyond its capacity", () =>
    Effect.gen(function* () {
      const { once } = yield* Webhook.makeDeduplicationMemory({ capacity: 2 })
      for (const id of ["wh-1", "wh-2", "wh-3"]) yield* once(id, Effect.void)
      const again = yield* Effect.forEach(["wh-3", "wh-2", "wh-1"], (id) => once(id, Effect.void))
      assert.deepStrictEqual(again.map(Option.isSome), [false, false, true])
    })
  )

  it.effect("remembers for the time that its options say", () =>
    Effect.gen(function* () {
      const { once } = yield* Webhook.makeDeduplicationMemory({ timeToLive: "1 minute" })
      yield* once("wh-1", Effect.void)
      yield* TestClock.adjust("1 minute")
      assert.isTrue(Option.isSome(yield* once("wh-1", Effect.void)))
    })
  )

  it.effect("is another one for each that is made", () =>
    Effect.gen(function* () {
      const [one, other] = [yield* Webhook.makeDeduplicationMemory(), yield* Webhook.makeDeduplicationMemory()]
      yield* one.once("wh-1", Effect.void)
      assert.isTrue(Option.isSome(yield* other.once("wh-1", Effect.void)))
    })
  )
})

describe("deduplication over a Persistence", () => {
  it.effect("is shared by those who share it, and told apart by its storeId", () =>
    Effect.gen(function* () {
      const one = yield* Webhook.makeDeduplication()
      const other = yield* Webhook.makeDeduplication()
      const elsewhere = yield* Webhook.makeDeduplication({ storeId: "portone_webhooks_of_billing" })
      yield* one.once("wh-1", Effect.void)
      assert.isTrue(Option.isNone(yield* other.once("wh-1", Effect.void)))
      assert.isTrue(Option.isSome(yield* elsewhere.once("wh-1", Effect.void)))
    }).pipe(Effect.provide(Persistence.layerMemory))
  )

  const broken = new Persistence.PersistenceError({ message: "no connection" })
  /** A store whose parts answer so. Both may change while a test runs. */
  const storing = (parts: {
    get?: Effect.Effect<undefined, Persistence.PersistenceError>
    set?: Effect.Effect<void, Persistence.PersistenceError>
  }) =>
    Persistence.layer.pipe(
      Layer.provide(
        Layer.succeed(Persistence.BackingPersistence, {
          make: () =>
            Effect.succeed({
              get: () => parts.get ?? Effect.undefined,
              getMany: () => Effect.die("not asked"),
              set: () => parts.set ?? Effect.void,
              setMany: () => Effect.die("not asked"),
              remove: () => Effect.void,
              clear: Effect.void
            })
        })
      )
    )

  /** A store of a program in JavaScript, whose parts may be anything. */
  const odd = (parts: { readonly get?: () => unknown; readonly set?: () => unknown }) =>
    Layer.succeed(Persistence.Persistence, {
      make: () => Effect.succeed({ get: () => Effect.undefined, set: () => Effect.void, ...parts } as never)
    } as typeof Persistence.Persistence.Service)

  it.effect("handles nothing while the store fails, so that the webhook comes again", () =>
    Effect.gen(function* () {
      const { act, count } = yield* counted
      const { once } = yield* Webhook.makeDeduplication()
      const error = yield* Effect.flip(once("wh-1", act))
      assert.instanceOf(error, Webhook.DeduplicationError)
      assert.strictEqual(error.webhookId, "wh-1")
      assert.strictEqual(error.cause, broken)
      assert.strictEqual(yield* count, 0)
    }).pipe(Effect.provide(storing({ get: Effect.fail(broken) })))
  )

  it.effect("handles nothing while the store gives no answer, and waits for it no longer than 10 seconds", () =>
    Effect.gen(function* () {
      const { act, count } = yield* counted
      const { once } = yield* Webhook.makeDeduplication()
      const fiber = yield* atOnce(Effect.flip(once("wh-1", act)))
      yield* TestClock.adjust("10 seconds")
      const error = yield* Fiber.join(fiber)
      assert.instanceOf(error, Webhook.DeduplicationError)
      assert.isTrue(Cause.isTimeoutError(error.cause))
      assert.strictEqual(yield* count, 0)
    }).pipe(Effect.provide(storing({ get: Effect.never })))
  )

  const thrown = new Error("a bug of the store")
  const throws = () => {
    throw thrown
  }

  it.effect("handles nothing while the store dies, throws, or gives no answer that there can be", () =>
    Effect.gen(function* () {
      for (const [get, cause] of [
        [() => Effect.die(thrown), thrown],
        [throws, thrown],
        [() => Promise.resolve(undefined), undefined],
        [() => undefined, undefined],
        [() => Effect.succeed(true), undefined],
        [() => Effect.succeed(null), undefined]
      ] as const) {
        const { act, count } = yield* counted
        const { once } = yield* Effect.provide(Webhook.makeDeduplication(), odd({ get }))
        const error = yield* Effect.flip(once("wh-1", act))
        assert.instanceOf(error, Webhook.DeduplicationError)
        if (cause !== undefined) assert.strictEqual(error.cause, cause)
        assert.strictEqual(yield* count, 0)
      }
    })
  )

  it.effect("remembers for a store that throws, or answers with a promise, what it has handled", () =>
    Effect.gen(function* () {
      for (const set of [throws, () => Promise.resolve(), () => undefined]) {
        const { act, count } = yield* counted
        const { once } = yield* Effect.provide(Webhook.makeDeduplication(), odd({ set }))
        assert.deepStrictEqual(yield* once("wh-1", act), Option.some(1))
        assert.deepStrictEqual(yield* once("wh-1", act), Option.none())
        assert.strictEqual(yield* count, 1)
      }
    })
  )

  it.effect("says in a short line which webhook the store could not remember", () => {
    const logged: Array<string> = []
    const logger = Logger.layer([Logger.make(({ message }) => void logged.push(String(message)))])
    return Effect.gen(function* () {
      const { once } = yield* Webhook.makeDeduplication()
      yield* once("x".repeat(5_000), Effect.void)
      assert.lengthOf(logged, 1)
      assert.isAtMost(logged[0]!.length, 300)
    }).pipe(Effect.provide([storing({ set: Effect.fail(broken) }), logger]))
  })

  for (const [name, set] of [
    ["an error", Effect.fail(broken)],
    ["a defect", Effect.die("a bug of the store")],
    ["silence", Effect.never]
  ] as const) {
    it.effect(
      `counts a webhook as handled though the store answers with ${name}, and remembers it for the store`,
      () => {
        const parts: Parameters<typeof storing>[0] = { set }
        return Effect.gen(function* () {
          const { act, count } = yield* counted
          const { once } = yield* Webhook.makeDeduplication()
          const first = yield* atOnce(once("wh-1", act))
          const second = yield* atOnce(once("wh-1", act))
          yield* TestClock.adjust("10 seconds")
          assert.deepStrictEqual(yield* Fiber.join(first), Option.some(1))
          assert.deepStrictEqual(yield* Fiber.join(second), Option.none())
          // The store knows nothing of it, and may fail altogether.
          parts.get = Effect.fail(broken)
          assert.deepStrictEqual(yield* once("wh-1", act), Option.none())
          assert.instanceOf(yield* Effect.flip(once("wh-2", act)), Webhook.DeduplicationError)
          assert.strictEqual(yield* count, 1)
          delete parts.get
          yield* TestClock.adjust("8 hours")
          const anew = yield* atOnce(once("wh-1", act))
          yield* TestClock.adjust("10 seconds")
          assert.deepStrictEqual(yield* Fiber.join(anew), Option.some(2))
        }).pipe(Effect.provide(storing(parts)))
      }
    )
  }

  it.effect("goes on with the store's answer when the delivery is interrupted after it was handled", () => {
    const parts: Parameters<typeof storing>[0] = { set: Effect.never }
    return Effect.gen(function* () {
      const { act, count } = yield* counted
      const { once } = yield* Webhook.makeDeduplication()
      const first = yield* atOnce(once("wh-1", act))
      const stop = yield* atOnce(Fiber.interrupt(first))
      yield* TestClock.adjust("10 seconds")
      yield* Fiber.join(stop)
      assert.deepStrictEqual(yield* once("wh-1", act), Option.none())
      assert.strictEqual(yield* count, 1)
    }).pipe(Effect.provide(storing(parts)))
  })
})

describe("limits that are none", () => {
  it("are refused where the memory is made", () => {
    for (const timeToLive of [Number.NaN, -1, "soon", {}]) {
      const options = { timeToLive: timeToLive as number }
      assert.throws(() => Webhook.makeDeduplicationMemory(options), RangeError, "timeToLive must be a duration")
      assert.throws(() => Webhook.makeDeduplication(options), RangeError, "timeToLive must be a duration")
    }
    for (const capacity of [Number.NaN, 0, -1, "1", null, Symbol("planted"), {}, () => 1, unreadable]) {
      const options = { capacity: capacity as number }
      assert.throws(() => Webhook.makeDeduplicationMemory(options), RangeError, "capacity must be a number")
    }
    for (const storeId of [1, null, Symbol("planted"), unreadable]) {
      const options = { storeId: storeId as string }
      assert.throws(() => Webhook.makeDeduplication(options), RangeError, "storeId must be a text")
    }
  })

  it("are refused without what they are, as are options that cannot be read", () => {
    for (const make of [Webhook.makeDeduplicationMemory, Webhook.makeDeduplication]) {
      assert.throws(() => make(unreadable as never), RangeError, "the options are no object, or cannot be read")
    }
    assert.throws(
      () => Webhook.makeDeduplicationMemory({ capacity: `planted${"x".repeat(5_000)}` as never }),
      /^Deduplication: capacity must be a number of at least 1, not of type string$/
    )
  })
})
