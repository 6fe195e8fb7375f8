import { assert, describe, it } from "@effect/vitest"
import { Clock, type Duration, Effect, Fiber, Layer } from "effect"
import * as RateLimiter from "effect/persistence/RateLimiter"
import { TestClock } from "effect/testing"
import { PortOneClient, PortOneClientError, RateLimit, RetryPolicy } from "../src/index.ts"
import { order, readOrder } from "./fixtures/orders.ts"
import { json, script, type Script, text, withTime } from "./fixtures/scripted.ts"

const limited = ({ client }: Script, limit: number) =>
  RateLimit.layer({ limit, window: "1 second" }).pipe(Layer.provide(client()))

const ok = json(200, order)
const read = (retry = RetryPolicy.none) => PortOneClient.run(readOrder, { orderId: "o-1" }, { retry })

describe("a rate limit", () => {
  it.effect("lets so many requests go at once, and has the others wait for their turn", () =>
    Effect.gen(function* () {
      const scripted = script(ok, ok, ok, ok)
      const reads = Effect.all([read(), read(), read(), read()], { concurrency: "unbounded" })
      yield* withTime(reads.pipe(Effect.provide(limited(scripted, 2))))
      assert.deepStrictEqual(
        scripted.sent.map(({ at }) => at),
        [0, 0, 500, 1000]
      )
    })
  )

  it.effect("is each client's own, in one program too", () =>
    Effect.gen(function* () {
      const [one, another] = [script(ok), script(ok)]
      yield* withTime(
        Effect.andThen(read(), Effect.provide(read(), limited(another, 1))).pipe(Effect.provide(limited(one, 1)))
      )
      assert.strictEqual(one.sent[0]!.at, 0)
      assert.strictEqual(another.sent[0]!.at, 0)
    })
  )

  it.effect("counts retries too", () =>
    Effect.gen(function* () {
      const scripted = script(text(503, ""), ok)
      yield* withTime(read(RetryPolicy.make({ base: 0 })).pipe(Effect.provide(limited(scripted, 1))))
      assert.deepStrictEqual(
        scripted.sent.map(({ at }) => at),
        [0, 1000]
      )
    })
  )

  it.effect("starts an attempt's timeout when its turn has come", () =>
    Effect.gen(function* () {
      const scripted = script(ok, ok)
      const call = PortOneClient.run(readOrder, { orderId: "o-1" }, { timeout: "200 millis", retry: RetryPolicy.none })
      const both = Effect.all([call, call], { concurrency: "unbounded" })
      assert.lengthOf(yield* withTime(both.pipe(Effect.provide(limited(scripted, 1)))), 2)
    })
  )

  it.effect("sends nothing when the turn comes after the call's deadline", () =>
    Effect.gen(function* () {
      const scripted = script(ok)
      const late = read(RetryPolicy.make({ attempts: 1, deadline: "300 millis" }))
      const error = yield* withTime(
        Effect.andThen(read(), Effect.flip(late)).pipe(Effect.provide(limited(scripted, 1)))
      )
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.reason._tag, "TimeoutError")
      assert.strictEqual(error.outcome, "NotSent")
      assert.lengthOf(scripted.sent, 1)
    })
  )
})

/** Starts calls, each of which goes as far as it can before the next. */
const started = (count: number) =>
  Effect.forEach(Array.from({ length: count }), () => Effect.forkChild(read(), { startImmediately: true }))

const times = ({ sent }: Script) => sent.map(({ at }) => at)

describe("a call that is interrupted while it waits", () => {
  for (const algorithm of ["token-bucket", "fixed-window"] as const) {
    it.effect(`leaves no gap, as one of a thousand neither (${algorithm})`, () => {
      const scripted = script(...Array.from({ length: 11 }, () => ok))
      const limit = RateLimit.layer({ limit: 10, window: "1 second", algorithm })
      return Effect.gen(function* () {
        const fibers = yield* started(1_010)
        yield* TestClock.adjust("50 millis")
        assert.lengthOf(scripted.sent, 10)
        yield* Fiber.interruptAll(fibers)
        yield* withTime(read())
        assert.strictEqual(times(scripted)[10], algorithm === "token-bucket" ? 100 : 1_000)
      }).pipe(Effect.provide(limit.pipe(Layer.provide(scripted.client()))))
    })
  }

  it.effect("lets those behind it move up, in the order in which they came", () => {
    const scripted = script(ok, ok, ok, ok)
    return Effect.gen(function* () {
      const call = (orderId: string) =>
        Effect.forkChild(PortOneClient.run(readOrder, { orderId }, { retry: RetryPolicy.none }), {
          startImmediately: true
        })
      yield* call("first")
      const gone = yield* Effect.forEach(["second", "third"], call)
      yield* Effect.forEach(["fourth", "fifth"], call)
      yield* TestClock.adjust("300 millis")
      yield* Fiber.interruptAll(gone)
      yield* call("sixth")
      yield* TestClock.adjust("5 seconds")
      assert.deepStrictEqual(
        scripted.sent.map(({ at, url }) => [at, url.pathname.split("/").at(-1)]),
        [
          [0, "first"],
          [1000, "fourth"],
          [2000, "fifth"],
          [3000, "sixth"]
        ]
      )
    }).pipe(Effect.provide(limited(scripted, 1)))
  })

  it.effect("makes no room for more than the limit, when others come in its place", () => {
    const scripted = script(...Array.from({ length: 45 }, () => ok))
    return Effect.gen(function* () {
      const fibers = yield* started(45)
      yield* TestClock.adjust("200 millis")
      // The first of those that wait, whose turns would have come before those of the others.
      yield* Fiber.interruptAll(fibers.slice(7, 27))
      const others = yield* started(20)
      yield* withTime(Fiber.awaitAll([...fibers, ...others]))
      const spread = times(scripted)
      assert.lengthOf(spread, 45)
      assert.deepStrictEqual(spread.slice(0, 5), [0, 0, 0, 0, 0])
      assert.deepStrictEqual(
        spread.slice(5),
        Array.from({ length: 40 }, (_, index) => 200 * (index + 1))
      )
    }).pipe(Effect.provide(limited(scripted, 5)))
  })

  it.effect("leaves nothing behind that would keep a program from ending", () => {
    const scripted = script(ok)
    return Effect.gen(function* () {
      const sleeping = new Set<object>()
      const clock = yield* Clock.Clock
      const watched = {
        ...clock,
        sleep: (duration: Duration.Duration) =>
          Effect.acquireUseRelease(
            Effect.sync(() => {
              const sleeper = {}
              sleeping.add(sleeper)
              return sleeper
            }),
            () => clock.sleep(duration),
            (sleeper) => Effect.sync(() => sleeping.delete(sleeper))
          )
      }
      yield* Effect.gen(function* () {
        const fibers = yield* started(100)
        yield* TestClock.adjust("50 millis")
        assert.isAbove(sleeping.size, 0)
        yield* Fiber.interruptAll(fibers)
      }).pipe(Effect.provideService(Clock.Clock, watched))
      assert.strictEqual(sleeping.size, 0)
    }).pipe(Effect.provide(limited(scripted, 1)))
  })

  it.effect("counts as one that was never there for a store that is slow to answer", () => {
    const scripted = script(...Array.from({ length: 6 }, () => ok))
    return Effect.gen(function* () {
      const store = yield* RateLimiter.RateLimiterStore
      const slow = Layer.succeed(RateLimiter.RateLimiterStore, {
        ...store,
        tokenBucket: (options) => Effect.delay(store.tokenBucket(options), "20 millis")
      })
      const limit = RateLimit.layerStore({ limit: 5, window: "1 second" })
      yield* Effect.gen(function* () {
        const fibers = yield* started(100)
        yield* TestClock.adjust("10 millis")
        // Five turns were asked for, and the answers come to whoever is there then.
        yield* Fiber.interruptAll(fibers)
        const others = yield* started(6)
        yield* TestClock.adjust("2 seconds")
        yield* Fiber.awaitAll(others)
        assert.lengthOf(times(scripted), 6)
        assert.deepStrictEqual(times(scripted).slice(0, 5), [20, 20, 20, 20, 20])
      }).pipe(Effect.provide(limit.pipe(Layer.provide(scripted.client()), Layer.provide(slow))))
    }).pipe(Effect.provide(RateLimiter.layerStoreMemory))
  })

  it.effect("holds up other processes for a window at most", () => {
    const [one, other] = [script(...Array.from({ length: 10 }, () => ok)), script(ok)]
    const limit = RateLimit.layerStore({ limit: 10, window: "1 second" })
    return Effect.gen(function* () {
      const store = yield* RateLimiter.RateLimiterStore
      const sharing = ({ client }: Script) =>
        limit.pipe(Layer.provide(client()), Layer.provide(Layer.succeed(RateLimiter.RateLimiterStore, store)))
      yield* Effect.gen(function* () {
        const fibers = yield* started(1_010)
        yield* TestClock.adjust("50 millis")
        yield* Fiber.interruptAll(fibers)
      }).pipe(Effect.provide(sharing(one)))
      yield* withTime(Effect.provide(read(), sharing(other)))
      assert.isAtMost(times(other)[0]!, 1_100)
    }).pipe(Effect.provide(RateLimiter.layerStoreMemory))
  })
})

describe("a rate limit whose store fails", () => {
  const error = new RateLimiter.RateLimiterError({
    reason: new RateLimiter.RateLimitStoreError({ message: "no connection" })
  })
  for (const [name, failing] of [
    ["with an error", Effect.fail(error)],
    ["with a defect", Effect.die("a bug of the store")]
  ] as const) {
    it.effect(`${name} holds no attempt back`, () => {
      const scripted = script(ok, ok, ok)
      const store = Layer.succeed(RateLimiter.RateLimiterStore, {
        fixedWindow: () => failing,
        tokenBucket: () => failing,
        adaptiveConsume: () => Effect.die("not asked"),
        adaptiveFeedback: () => Effect.die("not asked")
      })
      return Effect.gen(function* () {
        yield* withTime(Effect.all([read(), read(), read()], { concurrency: "unbounded" }))
        assert.deepStrictEqual(times(scripted), [0, 0, 0])
      }).pipe(
        Effect.provide(
          RateLimit.layerStore({ limit: 1, window: "1 second" }).pipe(
            Layer.provide(scripted.client()),
            Layer.provide(store)
          )
        )
      )
    })
  }
})

describe("a rate limit that is none", () => {
  const good = { limit: 50, window: "1 second" } as const
  for (const [name, values] of Object.entries<ReadonlyArray<unknown>>({
    limit: [0, -1, 1.5, Number.NaN, Infinity, "50", undefined, null],
    window: [0, -1, Number.NaN, "soon", "Infinity", {}, { sec: 1 }, undefined, null, Symbol("second")],
    algorithm: ["bucket", null, 1],
    key: [null, 1, {}]
  })) {
    it(`is refused where it is made, by the name of its ${name}`, () => {
      for (const value of values) {
        const options = { ...good, [name]: value }
        if (value === undefined) delete options[name as keyof typeof options]
        assert.throws(() => RateLimit.layer(options), RangeError, `RateLimit: ${name} must be`)
        assert.throws(() => RateLimit.layerStore(options), RangeError, `RateLimit: ${name} must be`)
      }
    })
  }
})
