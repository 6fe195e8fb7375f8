import { assert, describe, it } from "@effect/vitest"
import { Console, Effect, Fiber, FileSystem, Schema } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { hostname } from "node:os"
import * as DataFile from "../../src/command/dataFile.ts"
import { linesOf } from "../../src/command/stateLog.ts"
import { State } from "../../src/state/State.ts"
import * as Table from "../../src/state/Table.ts"
import * as MemoryFiles from "./memoryFiles.ts"

const texts = Table.make("texts", Schema.String)
const path = "state.jsonl"

/** A disk, and what is written to standard error. */
const makeDisk = () => {
  const memory = MemoryFiles.make()
  const errors: Array<string> = []
  const console: Console.Console = Object.assign(Object.create(globalThis.console), {
    error: (line: string) => errors.push(line)
  })
  return {
    memory,
    errors,
    /** Returns the content of the data file. */
    content: () => memory.byPath.get(path)?.content.toString() ?? "",
    write: (text: string, name = path) => void memory.byPath.set(name, { content: Buffer.from(text) }),
    /** Runs an effect with this disk. */
    with: <A, E, R>(effect: Effect.Effect<A, E, R>) =>
      Effect.scoped(effect).pipe(
        Effect.provideService(FileSystem.FileSystem, memory.system),
        Effect.provideService(Console.Console, console)
      )
  }
}

/** Opens the file and begins a state with it, as an emulator of this version does. */
const begin = Effect.fnUntraced(function* (version = "1") {
  const file = yield* DataFile.open(path, version)
  const layer = State.layer(file.seed ?? "a seed", file.journal)
  const state = yield* Effect.provide(State, layer)
  yield* file.save
  return { file, layer, rows: state.table(texts), state }
})

/** Returns what the file holds. */
const readRows = Effect.map(begin(), ({ rows }) => [...rows.entries()])

/** Makes a file that holds these rows, each saved on its own. */
const saved = (rows: ReadonlyArray<string>) =>
  Effect.gen(function* () {
    const begun = yield* begin()
    for (const row of rows) {
      begun.rows.put(row, row)
      yield* begun.file.save
    }
  })

describe("a data file", () => {
  it.effect("holds what was changed, the last moment included, and the ids to come", () =>
    Effect.gen(function* () {
      const disk = makeDisk()
      const expected = yield* disk.with(
        Effect.gen(function* () {
          const { file, rows, state } = yield* begin()
          rows.put("a", "one")
          yield* file.save
          state.nextId()
          rows.put("b", "two")
          rows.delete("a")
          return yield* state.snapshot
        })
      )
      assert.deepStrictEqual(yield* disk.with(Effect.flatMap(begin(), ({ state }) => state.snapshot)), expected)
      assert.deepStrictEqual(expected.tables, { texts: [["b", "two"]] })
      assert.deepStrictEqual([...disk.memory.byPath.keys()], [path])
    })
  )

  it.effect("gets each change within 200 ms", () =>
    Effect.gen(function* () {
      const disk = makeDisk()
      yield* Effect.gen(function* () {
        const { file, rows } = yield* begin()
        yield* Effect.forkScoped(file.keepSaving)
        yield* TestClock.adjust("1 second")
        rows.put("a", "one")
        assert.notInclude(disk.content(), '"one"')
        yield* TestClock.adjust("200 millis")
        assert.include(disk.content(), '"one"')
      }).pipe(disk.with)
    })
  )

  it.effect("holds the state that has taken the place of another", () =>
    Effect.gen(function* () {
      const disk = makeDisk()
      yield* Effect.gen(function* () {
        const { file, layer, rows } = yield* begin()
        rows.put("a", "one")
        yield* file.save
        const next = (yield* Effect.provide(State, layer)).table(texts)
        next.put("b", "two")
        yield* file.save
        next.put("c", "three")
        rows.put("d", "too late")
      }).pipe(disk.with)
      assert.deepStrictEqual(yield* disk.with(readRows), [
        ["b", "two"],
        ["c", "three"]
      ])
    })
  )

  it.effect("says that its disk is full, and lacks nothing once there is room again", () =>
    Effect.gen(function* () {
      const disk = makeDisk()
      yield* Effect.gen(function* () {
        const { file, rows } = yield* begin()
        yield* Effect.forkScoped(file.keepSaving)
        disk.memory.room = 30
        rows.put("a", "a row that is longer than the room")
        const error = yield* Effect.flip(file.save)
        assert.strictEqual(error.reason, "DiskFull")
        assert.match(error.message, /^state\.jsonl cannot be written: its disk is full\. /)
        yield* TestClock.adjust("1 second")
        assert.strictEqual(file.journal.problem(), error.message)
        assert.deepStrictEqual(disk.errors, [error.message])
        rows.put("b", "another")
        disk.memory.room = Number.POSITIVE_INFINITY
        yield* TestClock.adjust("1 second")
        assert.isUndefined(file.journal.problem())
        assert.include(disk.errors[1], "written again")
      }).pipe(disk.with)
      assert.deepStrictEqual(yield* disk.with(readRows), [
        ["a", "a row that is longer than the room"],
        ["b", "another"]
      ])
      assert.lengthOf(disk.errors, 2)
    })
  )

  it.effect("is refused to a second emulator, and free after the first", () =>
    Effect.gen(function* () {
      const disk = makeDisk()
      disk.write(`123 ${hostname()}-elsewhere`, `${path}.lock`)
      const elsewhere = yield* Effect.flip(disk.with(begin()))
      assert.strictEqual(elsewhere.reason, "InUse")
      assert.include(elsewhere.message, `(process 123 on ${hostname()}-elsewhere)`)
      assert.include(elsewhere.message, `remove ${path}.lock`)
      disk.write(`${process.ppid} ${hostname()}`, `${path}.lock`)
      assert.strictEqual((yield* Effect.flip(disk.with(begin()))).reason, "InUse")
      assert.deepStrictEqual([...disk.memory.byPath.keys()], [`${path}.lock`])
      disk.memory.byPath.clear()
      yield* disk.with(saved(["one"]))
      assert.deepStrictEqual(yield* disk.with(readRows), [["one", "one"]])
    })
  )

  it.effect.each([
    // No process has so high a number.
    ["an emulator that was killed", `99999999 ${hostname()}`],
    ["one that was killed in the same container", `${process.pid} ${hostname()}`],
    ["one that was killed before it had written its name", ""]
  ])("is taken over from %s", ([, lock]) =>
    Effect.gen(function* () {
      const disk = makeDisk()
      disk.write(lock ?? "", `${path}.lock`)
      const opening = yield* Effect.forkChild(disk.with(readRows))
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(yield* Fiber.join(opening), [])
      assert.deepStrictEqual([...disk.memory.byPath.keys()], [path])
    })
  )

  it.effect("is read up to where a crash cut it off, says so, and goes on from there", () =>
    Effect.gen(function* () {
      const disk = makeDisk()
      yield* disk.with(saved(["one", "two"]))
      disk.write(disk.content().slice(0, -3))
      yield* disk.with(
        Effect.gen(function* () {
          const { rows } = yield* begin()
          assert.deepStrictEqual(rows.all(), ["one"])
          rows.put("three", "three")
        })
      )
      assert.lengthOf(disk.errors, 1)
      assert.match(disk.errors[0]!, /^state\.jsonl ended in the middle of a change, as after a crash: \d+ bytes/)
      assert.deepStrictEqual(yield* disk.with(Effect.map(readRows, (rows) => rows.map(([, row]) => row))), [
        "one",
        "three"
      ])
      assert.lengthOf(disk.errors, 1)
    })
  )

  it.effect("is left as it is once a line in its middle is broken", () =>
    Effect.gen(function* () {
      const disk = makeDisk()
      yield* disk.with(saved(["one", "two"]))
      const broken = disk.content().replace('"one"', '"One"')
      disk.write(broken)
      const error = yield* Effect.flip(disk.with(begin()))
      assert.strictEqual(error.reason, "NoState")
      assert.match(error.message, /^state\.jsonl holds no state of this emulator, and is left as it is: its line 3 /)
      assert.strictEqual(disk.content(), broken)
      assert.deepStrictEqual([...disk.memory.byPath.keys()], [path])
    })
  )

  it.effect("is checked, and written anew, by an emulator of another version", () =>
    Effect.gen(function* () {
      const disk = makeDisk()
      yield* disk.with(saved(["one"]))
      yield* disk.with(begin("2"))
      assert.include(disk.content(), '"version":"2"')
      assert.deepStrictEqual(yield* disk.with(readRows), [["one", "one"]])

      const tables = { texts: [["key", 1]] as const }
      disk.write([...linesOf("1", { seed: "a seed", drawn: 0, tables })].join(""))
      const error = yield* Effect.flip(disk.with(begin("2")))
      assert.strictEqual(error.reason, "NoState")
      assert.include(error.message, "row key of texts")
    })
  )

  it.effect("stays short, and lacks nothing that changes while it is written anew", () =>
    Effect.gen(function* () {
      const disk = makeDisk()
      const long = "long".repeat(100_000)
      const written = yield* disk.with(
        Effect.gen(function* () {
          const { file, rows } = yield* begin()
          yield* Effect.forkScoped(file.keepSaving)
          rows.put("short", "not changed")
          let isSaved = false
          disk.memory.onWrite = (name) =>
            Effect.suspend(() => {
              if (name === path || isSaved) return Effect.void
              isSaved = true
              // A request that is answered and saved while the file is written anew.
              rows.put("short", "changed meanwhile")
              rows.put("new", "new")
              return Effect.orDie(file.save)
            })
          let bytes = 0
          // It is written anew once: another time would hide what the first one lacks.
          for (let index = 0; index < 16; index++) {
            rows.put(`key ${index % 2}`, `${index} ${long}`)
            bytes += long.length
            yield* TestClock.adjust("50 millis")
          }
          assert.isTrue(isSaved)
          return { bytes, entries: [...rows.entries()] }
        })
      )
      assert.isBelow(disk.content().length, written.bytes / 2)
      // A difference between texts of this length would be unreadable.
      assert.isTrue(JSON.stringify(yield* disk.with(readRows)) === JSON.stringify(written.entries))
      assert.deepStrictEqual(disk.errors, [])
      assert.deepStrictEqual([...disk.memory.byPath.keys()], [path])
    })
  )

  it.effect("holds a state that takes the place of another while that is written anew", () =>
    Effect.gen(function* () {
      const disk = makeDisk()
      yield* disk.with(
        Effect.gen(function* () {
          const { file, layer, rows } = yield* begin()
          yield* Effect.forkScoped(file.keepSaving)
          let isReplaced = false
          disk.memory.onWrite = (name) =>
            Effect.gen(function* () {
              if (name === path || isReplaced) return
              isReplaced = true
              const next = yield* Effect.provide(State, layer)
              next.table(texts).put("new", "new")
            })
          for (let index = 0; index < 20; index++) {
            rows.put("key", `${index} ${"long".repeat(100_000)}`)
            yield* TestClock.adjust("50 millis")
          }
          assert.isTrue(isReplaced)
        })
      )
      const kept = yield* disk.with(readRows)
      assert.deepStrictEqual(
        kept.map(([key]) => key),
        ["new"]
      )
      assert.deepStrictEqual(disk.errors, [])
      assert.deepStrictEqual([...disk.memory.byPath.keys()], [path])
    })
  )

  it.effect("goes on growing while there is no room to write it anew", () =>
    Effect.gen(function* () {
      const disk = makeDisk()
      const long = "long".repeat(100_000)
      yield* disk.with(
        Effect.gen(function* () {
          const { file, rows } = yield* begin()
          yield* Effect.forkScoped(file.keepSaving)
          disk.memory.onWrite = (name) =>
            Effect.sync(() => {
              disk.memory.room = name === path ? Number.POSITIVE_INFINITY : 10
            })
          for (let index = 0; index < 20; index++) {
            rows.put("key", `${index} ${long}`)
            yield* TestClock.adjust("50 millis")
          }
          assert.isUndefined(file.journal.problem())
        })
      )
      assert.lengthOf(disk.errors, 1)
      assert.include(disk.errors[0], "goes on growing")
      assert.deepStrictEqual(yield* disk.with(readRows), [["key", `19 ${long}`]])
      assert.deepStrictEqual([...disk.memory.byPath.keys()], [path])
    })
  )

  it.effect("has nothing of an earlier attempt to write it anew beside it", () =>
    Effect.gen(function* () {
      const disk = makeDisk()
      disk.write("left over", `${path}.tmp`)
      yield* disk.with(begin())
      assert.deepStrictEqual([...disk.memory.byPath.keys()], [path])
    })
  )
})
