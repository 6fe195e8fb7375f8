import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, Layer, Schedule } from "effect"
import * as Breaker from "effect/persistence/CircuitBreaker"
import * as TestClock from "effect/testing/TestClock"
import { CircuitBreaker, PortOneClient, PortOneClientError, RetryPolicy } from "../src/index.ts"
import { charge, chargeOrder, order, readOrder } from "./fixtures/orders.ts"
import { json, refusedConnection, script, type Script, type Step, text } from "./fixtures/scripted.ts"

const guarded = ({ client }: Script) => CircuitBreaker.layer().pipe(Layer.provide(client()))

const ok = json(200, order)
const declined = json(502, { type: "CARD_DECLINED", pgCode: "51" })
const five = (step: Step) => Array.from({ length: 5 }, () => step)

const read = Effect.result(PortOneClient.run(readOrder, { orderId: "o-1" }, { retry: RetryPolicy.none }))
const chargeIt = (retry = RetryPolicy.none) => Effect.flip(PortOneClient.run(chargeOrder, charge, { retry }))
const chargeFiveTimes = Effect.forEach(five(ok), () => chargeIt())

describe("a circuit breaker", () => {
  it.effect("sends nothing after five failures in a row, and says for how long", () =>
    Effect.gen(function* () {
      const scripted = script(...five(text(503, "")))
      const error = yield* Effect.andThen(chargeFiveTimes, chargeIt()).pipe(Effect.provide(guarded(scripted)))
      assert.instanceOf(error, PortOneClientError)
      assert(error.reason._tag === "CircuitOpenError")
      assert.strictEqual(Duration.toMillis(error.reason.retryAfter), 10_000)
      assert.strictEqual(error.outcome, "NotSent")
      assert.isTrue(error.isRetryable)
      assert.include(error.message, "open for this operation, for another 10s")
      assert.lengthOf(scripted.sent, 5)
    })
  )

  it.effect("lets one request through after that time, and all after its success", () =>
    Effect.gen(function* () {
      const scripted = script(...five(refusedConnection), ok, ok, ok)
      yield* Effect.gen(function* () {
        yield* chargeFiveTimes
        yield* TestClock.adjust("10 seconds")
        yield* PortOneClient.run(chargeOrder, charge)
        yield* PortOneClient.run(chargeOrder, charge)
      }).pipe(Effect.provide(guarded(scripted)))
      assert.lengthOf(scripted.sent, 7)
    })
  )

  it.effect("has a circuit for each operation", () =>
    Effect.gen(function* () {
      const scripted = script(...five(text(503, "")), ok)
      const result = yield* Effect.andThen(chargeFiveTimes, read).pipe(Effect.provide(guarded(scripted)))
      assert.strictEqual(result._tag, "Success")
    })
  )

  it.effect("takes a declined card for an answer", () =>
    Effect.gen(function* () {
      const scripted = script(...five(declined), declined)
      const error = yield* Effect.andThen(chargeFiveTimes, chargeIt()).pipe(Effect.provide(guarded(scripted)))
      assert.strictEqual(error._tag, "CardDeclinedError")
    })
  )

  it.effect("is not asked again by the same call, whose earlier attempts still count", () =>
    Effect.gen(function* () {
      const scripted = script(...five(text(503, "")))
      const error = yield* chargeIt(RetryPolicy.make({ attempts: 9, base: 0 })).pipe(Effect.provide(guarded(scripted)))
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.reason._tag, "CircuitOpenError")
      assert.strictEqual(error.outcome, "Unknown")
      assert.strictEqual(error.attempts, 6)
      assert.lengthOf(scripted.sent, 5)
    })
  )
})

describe("a circuit breaker of options that are none", () => {
  for (const [name, values] of Object.entries<ReadonlyArray<unknown>>({
    openDuration: [0, -1, Number.NaN, "soon", "Infinity", {}, { sec: 1 }, null],
    tripPolicy: [
      {},
      null,
      "Consecutive",
      { _tag: "Consecutive", failures: Number.NaN },
      { _tag: "Consecutive", failures: 0 },
      { _tag: "Rate", threshold: 2, size: 10, minimumCalls: 10 },
      { _tag: "Rate", threshold: 0.5, size: Number.NaN, minimumCalls: 10 }
    ]
  })) {
    it(`is refused where it is made, for its ${name}`, () => {
      for (const value of values) {
        assert.throws(() => CircuitBreaker.layer({ [name]: value }), RangeError, "CircuitBreaker")
        assert.throws(() => CircuitBreaker.layerStore({ [name]: value }), RangeError, "CircuitBreaker")
      }
    })
  }

  it("is not one of a schedule, nor of a rate", () => {
    const options = { openDuration: Schedule.exponential("5 seconds"), tripPolicy: Breaker.rate({ size: 10 }) }
    assert.doesNotThrow(() => CircuitBreaker.layer(options))
  })
})
