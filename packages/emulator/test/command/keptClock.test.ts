import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem } from "effect"
import * as TestClock from "effect/testing/TestClock"
import * as MovableClock from "../../src/clock/MovableClock.ts"
import * as DataFile from "../../src/command/dataFile.ts"
import { State } from "../../src/state/State.ts"
import * as MemoryFiles from "./memoryFiles.ts"

const hour = 3_600_000

/**
 * Starts an emulator's clock with the file, hands it to a test, and ends. The snapshot is that of its state.
 */
const start = <A>(
  files: MemoryFiles.MemoryFiles,
  mode: MovableClock.Mode,
  use: (clock: MovableClock.MovableClock) => A
) =>
  Effect.gen(function* () {
    const { journal, save, seed } = yield* DataFile.open("state.jsonl", "1")
    const clock = yield* MovableClock.make(mode, journal.clock)
    journal.keepClock(clock.kept)
    const state = yield* Effect.provide(State, State.layer(seed ?? "a seed", journal))
    yield* save
    const used = use(clock)
    yield* save
    return { used, snapshot: yield* state.snapshot }
  }).pipe(Effect.scoped, Effect.provideService(FileSystem.FileSystem, files.system))

const readTime = (clock: MovableClock.MovableClock) => clock.currentTimeMillisUnsafe() / hour

const moveBy = (hours: number) => (clock: MovableClock.MovableClock) => {
  clock.hold()
  clock.moveTo(clock.currentTimeMillisUnsafe() + hours * hour)
  clock.release()
}

describe("the clock of an emulator with a data file", () => {
  it.effect("goes on from where it would be, if it runs", () =>
    Effect.gen(function* () {
      const files = MemoryFiles.make()
      yield* start(files, "running", moveBy(240))
      yield* TestClock.adjust("1 hour")
      assert.strictEqual((yield* start(files, "running", readTime)).used, 241)
      yield* start(files, "running", moveBy(10))
      yield* TestClock.adjust("1 hour")
      assert.strictEqual((yield* start(files, "running", readTime)).used, 252)
      assert.strictEqual((yield* start(files, "frozen", readTime)).used, 252)
    })
  )

  it.effect("stands where it stood, if it is frozen, unless the wall clock is later", () =>
    Effect.gen(function* () {
      const files = MemoryFiles.make()
      yield* start(files, "frozen", moveBy(10))
      yield* TestClock.adjust("1 hour")
      assert.strictEqual((yield* start(files, "frozen", readTime)).used, 10)
      assert.strictEqual((yield* start(files, "running", readTime)).used, 10)
      yield* TestClock.adjust("1 hour")
      assert.strictEqual((yield* start(files, "frozen", readTime)).used, 11)
      yield* TestClock.adjust("24 hours")
      assert.isAtLeast((yield* start(files, "frozen", readTime)).used, 26)
    })
  )

  it.effect("never goes back, even if the wall clock does", () =>
    Effect.gen(function* () {
      const files = MemoryFiles.make()
      yield* TestClock.adjust("100 hours")
      yield* start(files, "running", moveBy(10))
      yield* TestClock.setTime(50 * hour)
      for (const mode of ["running", "frozen"] as const) {
        assert.strictEqual((yield* start(files, mode, readTime)).used, 110)
      }
    })
  )

  it.effect("is where it was when it was cut off in a move", () =>
    Effect.gen(function* () {
      const files = MemoryFiles.make()
      yield* start(files, "running", (clock) => {
        clock.hold()
        clock.moveTo(10 * hour)
      })
      assert.strictEqual((yield* start(files, "running", readTime)).used, 10)
    })
  )

  it.effect("is no part of a snapshot", () =>
    Effect.gen(function* () {
      const files = MemoryFiles.make()
      yield* start(files, "running", moveBy(10))
      const { snapshot } = yield* start(files, "running", readTime)
      assert.deepStrictEqual(snapshot.tables, {})
    })
  )
})
