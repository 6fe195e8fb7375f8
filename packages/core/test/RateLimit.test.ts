import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
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
