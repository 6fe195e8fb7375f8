import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, Random } from "effect"
import { type CallOptions, PortOneClient, PortOneClientError, RetryPolicy } from "../src/index.ts"
import { charge, chargeOrder, order } from "./fixtures/orders.ts"
import { drawing, json, script, silence, text, withTime } from "./fixtures/scripted.ts"

const ok = json(200, order)
const page = text(503, "<html>")

const chargeWith = (options?: CallOptions) => withTime(PortOneClient.run(chargeOrder, charge, options))

describe("the default policy", () => {
  it.effect("makes three attempts, and then gives up", () =>
    Effect.gen(function* () {
      const { client, sent } = script(page, page, page)
      const error = yield* chargeWith().pipe(Effect.flip, Effect.provide(client()))
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.attempts, 3)
      assert.lengthOf(sent, 3)
    })
  )

  it.effect("waits up to half a second, and then up to one", () =>
    Effect.gen(function* () {
      const longest = script(page, page, ok)
      yield* chargeWith().pipe(drawing(1), Effect.provide(longest.client()))
      assert.deepStrictEqual(
        longest.sent.map((request) => request.at),
        [0, 500, 1500]
      )
    })
  )

  it.effect("may come back at once, and draws each wait by itself", () =>
    Effect.gen(function* () {
      const shortest = script(page, page, ok)
      yield* chargeWith().pipe(drawing(0), Effect.provide(shortest.client()))
      assert.deepStrictEqual(
        shortest.sent.map((request) => request.at),
        [0, 0, 0]
      )
    })
  )

  for (const seed of [1, 2, 3, 4, 5]) {
    it.effect(`keeps its waits within those bounds (seed ${seed})`, () =>
      Effect.gen(function* () {
        const { client, sent } = script(page, page, ok)
        yield* chargeWith().pipe(Random.withSeed(seed), Effect.provide(client()))
        const [first, second, third] = sent.map((request) => request.at)
        assert.isAbove(second! - first!, 0)
        assert.isAtMost(second! - first!, 500)
        assert.isAbove(third! - second!, 0)
        assert.isAtMost(third! - second!, 1000)
      })
    )
  }

  it.effect("starts a third attempt although two took their full 65 seconds", () =>
    Effect.gen(function* () {
      const { client, sent } = script(silence, silence, ok)
      yield* chargeWith().pipe(drawing(1), Effect.provide(client()))
      assert.deepStrictEqual(
        sent.map((request) => request.at),
        [0, 65_500, 131_500]
      )
    })
  )
})

describe("a policy of one's own", () => {
  it.effect("none makes one attempt", () =>
    Effect.gen(function* () {
      const { client, sent } = script(page)
      yield* chargeWith({ retry: RetryPolicy.none }).pipe(Effect.flip, Effect.provide(client()))
      assert.lengthOf(sent, 1)
    })
  )

  it.effect("of the client holds for its calls, and that of a call goes before it", () =>
    Effect.gen(function* () {
      const { client, sent } = script(page, page, page)
      yield* Effect.gen(function* () {
        yield* Effect.flip(chargeWith())
        assert.lengthOf(sent, 1)
        yield* Effect.flip(chargeWith({ retry: RetryPolicy.make({ attempts: 2, base: 0 }) }))
        assert.lengthOf(sent, 3)
      }).pipe(Effect.provide(client({ retry: RetryPolicy.none })))
    })
  )

  it.effect("doubles its waits up to the cap", () =>
    Effect.gen(function* () {
      const { client, sent } = script(page, page, page, page, ok)
      const retry = RetryPolicy.make({ attempts: 5, base: "1 second", cap: "3 seconds" })
      yield* chargeWith({ retry }).pipe(drawing(1), Effect.provide(client()))
      assert.deepStrictEqual(
        sent.map((request) => request.at),
        [0, 1000, 3000, 6000, 9000]
      )
    })
  )

  it.effect("starts no attempt after its deadline", () =>
    Effect.gen(function* () {
      const { client, sent } = script(page, page, page)
      const retry = RetryPolicy.make({ attempts: 100, base: "1 second", deadline: "4 seconds" })
      const error = yield* chargeWith({ retry }).pipe(drawing(1), Effect.flip, Effect.provide(client()))
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.attempts, 3)
      assert.deepStrictEqual(
        sent.map((request) => request.at),
        [0, 1000, 3000]
      )
    })
  )

  it.effect("gives up at once rather than wait past its deadline", () =>
    Effect.gen(function* () {
      const { client, sent } = script(silence)
      const retry = RetryPolicy.make({ base: "1 second", deadline: "10 seconds" })
      const error = yield* chargeWith({ retry, timeout: "10 seconds" }).pipe(
        drawing(1),
        Effect.flip,
        Effect.provide(client())
      )
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.attempts, 1)
      assert.lengthOf(sent, 1)
    })
  )

  it("never waits longer than its cap, however many attempts it makes", () => {
    const policy = RetryPolicy.make({ attempts: 5000, base: "1 nano", cap: "8 seconds" })
    for (const attempt of [1, 10, 100, 1024, 5000]) {
      assert.isTrue(Duration.isLessThanOrEqualTo(RetryPolicy.longestDelay(policy, attempt), Duration.seconds(8)))
    }
    const atOnce = RetryPolicy.make({ base: 0 })
    assert.strictEqual(Duration.toMillis(RetryPolicy.longestDelay(atOnce, 5000)), 0)
  })
})

describe("Retry-After", () => {
  const asks = (after: string, status = 429) => text(status, "", { "retry-after": after })

  it.effect("in seconds makes a wait longer, with the jitter on top", () =>
    Effect.gen(function* () {
      const { client, sent } = script(asks("20"), asks("0", 503), ok)
      yield* chargeWith().pipe(drawing(1), Effect.provide(client()))
      assert.deepStrictEqual(
        sent.map((request) => request.at),
        [0, 20_500, 21_500]
      )
    })
  )

  it.effect("may be a date", () =>
    Effect.gen(function* () {
      const { client, sent } = script(asks("Thu, 01 Jan 1970 00:00:30 GMT"), asks("Thu, 01 Jan 1970 00:00:30 GMT"), ok)
      yield* chargeWith().pipe(drawing(1), Effect.provide(client()))
      assert.deepStrictEqual(
        sent.map((request) => request.at),
        [0, 30_500, 31_500]
      )
    })
  )

  it.effect("goes with a documented error too", () =>
    Effect.gen(function* () {
      const { client, sent } = script(json(503, { type: "ORDER_BUSY" }, { "retry-after": "7" }), ok)
      yield* chargeWith().pipe(drawing(0), Effect.provide(client()))
      assert.strictEqual(sent[1]!.at, 7000)
    })
  )

  it.effect("past the deadline ends the call at once", () =>
    Effect.gen(function* () {
      const { client, sent } = script(asks("3600"))
      const error = yield* PortOneClient.run(chargeOrder, charge).pipe(Effect.flip, Effect.provide(client()))
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.attempts, 1)
      assert.isTrue(error.isRetryable)
      assert.lengthOf(sent, 1)
    })
  )

  for (const nonsense of ["soon", "-5", "1e9", "1.5", "2026-01-01", ""]) {
    it.effect(`that nobody can understand counts for nothing: "${nonsense}"`, () =>
      Effect.gen(function* () {
        const { client, sent } = script(asks(nonsense), ok)
        yield* chargeWith().pipe(drawing(1), Effect.provide(client()))
        assert.strictEqual(sent[1]!.at, 500)
      })
    )
  }

  it.effect("does not make anything worth another try", () =>
    Effect.gen(function* () {
      const { client, sent } = script(asks("1", 400))
      yield* chargeWith().pipe(Effect.flip, Effect.provide(client()))
      assert.lengthOf(sent, 1)
    })
  )
})
