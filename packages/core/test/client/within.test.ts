import { assert, describe, it } from "@effect/vitest"
import { Cause, Clock, Deferred, Duration, Effect, Exit, Fiber } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { within } from "../../src/client/within.ts"
import { countingFibers, soon, watchingTimers } from "../fixtures/alive.ts"

const tooLate = () => Effect.succeed("too late")
const limit = Duration.minutes(10)

/** Makes an effect that never ends by itself, and records that it has begun and that it has been cleaned up. */
const endless = Effect.gen(function* () {
  const begun = yield* Deferred.make<void>()
  const state = { isCleanedUp: false }
  const effect = Effect.onInterrupt(Effect.andThen(Deferred.succeed(begun, undefined), Effect.never), () =>
    Effect.andThen(
      Effect.yieldNow,
      Effect.sync(() => {
        state.isCleanedUp = true
      })
    )
  )
  return { effect, state, begun: Deferred.await(begun) }
})

describe("on the system's clock", () => {
  it.live("gives what came in time, and leaves no timer and no fiber", () =>
    Effect.gen(function* () {
      const timers = yield* watchingTimers
      const { count, counting } = countingFibers()
      let during = 0
      const effect = Effect.succeed("in time").pipe(
        Effect.delay(5),
        Effect.tap(() => Effect.sync(() => (during = timers.set())))
      )
      assert.strictEqual(yield* within(effect, limit, tooLate).pipe(counting), "in time")
      assert.strictEqual(during, 1)
      assert.strictEqual(timers.set(), 0)
      assert.isAbove(count.started, 0)
      assert.strictEqual(count.alive, 0)
    })
  )

  it.live("leaves no timer where the effect ends at once, or fails, or dies", () =>
    Effect.gen(function* () {
      const timers = yield* watchingTimers
      const { count, counting } = countingFibers()
      assert.strictEqual(yield* within(Effect.succeed("at once"), limit, tooLate).pipe(counting), "at once")
      const failed = yield* Effect.exit(within(Effect.fail("no"), limit, () => Effect.fail("late")).pipe(counting))
      assert.deepStrictEqual(failed, Exit.fail("no"))
      const died = yield* Effect.exit(within(Effect.die("broken"), limit, tooLate).pipe(counting))
      assert(Exit.isFailure(died))
      assert.isTrue(Cause.hasDies(died.cause))
      assert.strictEqual(timers.set(), 0)
      assert.strictEqual(count.alive, 0)
    })
  )

  it.live("interrupts what takes too long, waits for its end, and only then goes on", () =>
    Effect.gen(function* () {
      const { count, counting } = countingFibers()
      const { effect, state } = yield* endless
      const before = yield* Clock.currentTimeMillis
      const wasCleanedUp = yield* within(Effect.as(effect, false), Duration.millis(50), () =>
        Effect.sync(() => state.isCleanedUp)
      ).pipe(counting)
      assert.isTrue(wasCleanedUp)
      assert.isAtLeast((yield* Clock.currentTimeMillis) - before, 45)
      assert.strictEqual(count.alive, 0)
    })
  )

  it.live("is interrupted as a whole, and leaves no timer and no fiber", () =>
    Effect.gen(function* () {
      const timers = yield* watchingTimers
      const { count, counting } = countingFibers()
      const { begun, effect, state } = yield* endless
      const fiber = yield* Effect.forkChild(within(effect, limit, () => Effect.never).pipe(counting))
      yield* begun
      yield* Fiber.interrupt(fiber)
      // Before the interruption is over, and not some time after it.
      assert.isTrue(state.isCleanedUp)
      assert.strictEqual(count.alive, 0)
      assert.strictEqual(timers.set(), 0)
    })
  )

  it.live("sets no timer for what may take forever", () =>
    Effect.gen(function* () {
      const timers = yield* watchingTimers
      const { begun, effect } = yield* endless
      const fiber = yield* Effect.forkChild(within(effect, Duration.infinity, () => Effect.never))
      yield* begun
      assert.strictEqual(timers.set(), 0)
      yield* Fiber.interrupt(fiber)
    })
  )

  it.live("does not take a month, which no timer can wait for, for no time at all", () =>
    Effect.gen(function* () {
      const timers = yield* watchingTimers
      const { count, counting } = countingFibers()
      const slow = Effect.delay(Effect.succeed("in time"), 30)
      assert.strictEqual(yield* within(slow, Duration.days(30), tooLate).pipe(counting), "in time")
      assert.strictEqual(timers.set(), 0)
      yield* soon("its fibers have ended", () => count.alive === 0)
    })
  )

  it.live("is over at once where there is no time left", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* within(Effect.never, Duration.zero, tooLate), "too late")
    })
  )
})

describe("on a test's clock", () => {
  it.effect("is over at the limit, and not before", () =>
    Effect.gen(function* () {
      const { count, counting } = countingFibers()
      const timers = yield* watchingTimers
      const { begun, effect } = yield* endless
      const fiber = yield* Effect.forkChild(
        within(Effect.as(effect, "never"), limit, () => Effect.map(Clock.currentTimeMillis, String)).pipe(counting)
      )
      yield* begun
      assert.strictEqual(timers.set(), 0)
      yield* TestClock.adjust(599_999)
      assert.isUndefined(fiber.pollUnsafe())
      yield* TestClock.adjust(1)
      assert.strictEqual(yield* Fiber.join(fiber), "600000")
      assert.strictEqual(count.alive, 0)
    })
  )

  it.effect("is interrupted as a whole, and leaves no fiber", () =>
    Effect.gen(function* () {
      const { count, counting } = countingFibers()
      const { begun, effect, state } = yield* endless
      const fiber = yield* Effect.forkChild(within(effect, limit, () => Effect.never).pipe(counting))
      yield* begun
      yield* Fiber.interrupt(fiber)
      assert.isTrue(state.isCleanedUp)
      yield* soon("its fibers have ended", () => count.alive === 0)
    })
  )
})

describe("what is still cleaning up when its time is up", () => {
  it.effect("may be interrupted from outside too, and then does not go on", () =>
    Effect.gen(function* () {
      let wentOn = false
      const slowToStop = Effect.onInterrupt(Effect.never, () => Effect.sleep("1 minute"))
      const fiber = yield* Effect.forkChild(
        within(slowToStop, limit, () =>
          Effect.sync(() => {
            wentOn = true
          })
        )
      )
      yield* TestClock.adjust("10 minutes")
      // Its time is up, and it is still cleaning up.
      const interrupting = yield* Effect.forkChild(Fiber.interrupt(fiber))
      yield* TestClock.adjust("1 minute")
      yield* Fiber.join(interrupting)
      const exit = yield* Fiber.await(fiber)
      assert(Exit.isFailure(exit))
      assert.isTrue(Cause.hasInterruptsOnly(exit.cause))
      assert.isFalse(wentOn)
    })
  )
})
