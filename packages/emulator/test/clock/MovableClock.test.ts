import { assert, describe, it } from "@effect/vitest"
import { Clock, Effect, Fiber } from "effect"
import * as TestClock from "effect/testing/TestClock"
import * as MovableClock from "../../src/clock/MovableClock.ts"

/** Runs a test by a clock of this mode, over the test's. */
const by = <A, E, R>(
  mode: MovableClock.Mode,
  test: (clock: MovableClock.MovableClock) => Effect.Effect<A, E, R>
): Effect.Effect<A, E, R> =>
  Effect.flatMap(MovableClock.make(mode, undefined), (clock) => Effect.provideService(test(clock), Clock.Clock, clock))

/** Moves the test's clock, whichever clock the emulator has. */
const adjust = (clock: MovableClock.MovableClock, seconds: number) =>
  Effect.provideService(TestClock.adjust(`${seconds} seconds`), Clock.Clock, clock.wall)

const move = (clock: MovableClock.MovableClock, seconds: number) =>
  Effect.gen(function* () {
    clock.hold()
    const target = clock.currentTimeMillisUnsafe() + seconds * 1_000
    for (let wake = clock.nextWake(); wake !== undefined && wake <= target; wake = clock.nextWake()) {
      clock.moveTo(wake)
      yield* clock.rested
    }
    clock.moveTo(target)
    clock.release()
  })

/** Sleeps for so many seconds each, and notes the second in which each has ended. */
const sleepers = Effect.fnUntraced(function* (...seconds: ReadonlyArray<number>) {
  const woken: Array<string> = []
  for (const [index, count] of seconds.entries()) {
    yield* Effect.sleep(`${count} seconds`).pipe(
      Effect.andThen(Clock.currentTimeMillis),
      Effect.tap((now) => Effect.sync(() => woken.push(`${index} at ${now / 1_000}`))),
      Effect.forkChild({ startImmediately: true })
    )
  }
  return woken
})

describe("a movable clock", () => {
  it.effect("that runs shows the time of the wall clock, plus what it was moved", () =>
    by("running", (clock) =>
      Effect.gen(function* () {
        yield* adjust(clock, 5)
        assert.strictEqual(yield* Clock.currentTimeMillis, 5_000)
        yield* move(clock, 100)
        assert.strictEqual(yield* Clock.currentTimeMillis, 105_000)
        yield* adjust(clock, 5)
        assert.strictEqual(yield* Clock.currentTimeMillis, 110_000)
        assert.strictEqual(yield* Clock.currentTimeNanos, BigInt(110_000) * BigInt(1_000_000))
        assert.strictEqual(yield* MovableClock.onWallClock(Clock.currentTimeMillis), 10_000)
      })
    )
  )

  it.effect("that is frozen shows what it was moved", () =>
    by("frozen", (clock) =>
      Effect.gen(function* () {
        yield* adjust(clock, 5)
        assert.strictEqual(yield* Clock.currentTimeMillis, 0)
        yield* move(clock, 100)
        yield* adjust(clock, 5)
        assert.strictEqual(yield* Clock.currentTimeMillis, 100_000)
        assert.strictEqual(yield* Clock.currentTimeNanos, BigInt(100_000) * BigInt(1_000_000))
      })
    )
  )

  it.effect("wakes sleepers whose time it is moved beyond, in order, and the others after what is left", () =>
    by("running", (clock) =>
      Effect.gen(function* () {
        const woken = yield* sleepers(30, 10, 20, 10)
        yield* move(clock, 20)
        assert.deepStrictEqual(woken, ["1 at 10", "3 at 10", "2 at 20"])
        yield* adjust(clock, 9)
        assert.lengthOf(woken, 3)
        yield* adjust(clock, 1)
        assert.deepStrictEqual(woken.slice(3), ["0 at 30"])
        assert.isUndefined(clock.nextWake())
      })
    )
  )

  it.effect("wakes nobody by itself while it stands still", () =>
    by("running", (clock) =>
      Effect.gen(function* () {
        const woken = yield* sleepers(10)
        clock.hold()
        yield* adjust(clock, 60)
        assert.deepStrictEqual(woken, [])
        assert.strictEqual(clock.nextWake(), 10_000)
        clock.release()
        yield* adjust(clock, 10)
        assert.deepStrictEqual(woken, ["0 at 10"])
      })
    )
  )

  it.effect("forgets sleepers that are interrupted", () =>
    by("frozen", (clock) =>
      Effect.gen(function* () {
        const fiber = yield* Effect.forkChild(Effect.sleep("10 seconds"), { startImmediately: true })
        assert.strictEqual(clock.nextWake(), 10_000)
        yield* Fiber.interrupt(fiber)
        assert.isUndefined(clock.nextWake())
        assert.isTrue(clock.isRested())
      })
    )
  )
})
