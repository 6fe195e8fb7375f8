/** Orders that another runner takes over while they wait in a queue here. */
import { assert, describe, it } from "@effect/vitest"
import { Cause, Effect, Exit, Fiber } from "effect"
import * as TestClock from "effect/testing/TestClock"
import * as Closing from "../../src/orders/closing.ts"

/** Starts an order that waits, and returns it with what takes it over. */
const waiting = (wait: Effect.Effect<string>) =>
  Effect.gen(function* () {
    let isHere = true
    const closing = Closing.make({
      placeOf: () => ({ isHere: () => isHere }),
      // Only the times of the sweeper are asked for.
      settings: { sweepEvery: undefined } as Parameters<typeof Closing.make>[0]["settings"]
    })
    yield* Effect.forkChild(closing.watch)
    const order = yield* Effect.forkChild(closing.unless(() => "execution", wait))
    const takeOver = Effect.sync(() => {
      isHere = false
    })
    return { order, takeOver }
  })

describe("an order that another runner takes over", () => {
  it.effect("comes to its end here, if that takes less than a second", () =>
    Effect.gen(function* () {
      const { order, takeOver } = yield* waiting(Effect.delay(Effect.succeed("ended"), "1800 millis"))
      yield* TestClock.adjust("1 second")
      yield* takeOver
      yield* TestClock.adjust("900 millis")
      assert.strictEqual(yield* Fiber.join(order), "ended")
    })
  )

  it.effect("is given up if it waits for longer", () =>
    Effect.gen(function* () {
      const { order, takeOver } = yield* waiting(Effect.never)
      yield* TestClock.adjust("1 minute")
      assert.isUndefined(order.pollUnsafe())
      yield* takeOver
      yield* TestClock.adjust("2 seconds")
      const exit = yield* Fiber.await(order)
      assert(Exit.isFailure(exit))
      assert.isTrue(Cause.hasInterruptsOnly(exit.cause))
    })
  )
})
