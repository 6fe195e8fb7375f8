import { assert, describe, it } from "@effect/vitest"
import { Clock, DateTime, Deferred, Effect, Exit, Fiber, Layer, Logger, Schema, Scope } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { vi } from "vitest"
import { Agenda, layerRunner, task, type Task } from "../../src/state/Agenda.ts"
import { type Snapshot, State } from "../../src/state/State.ts"
import * as Table from "../../src/state/Table.ts"

const seconds = (count: number) => DateTime.makeUnsafe(count * 1_000)

/** The tasks that ran, each with the second at which it did. */
const deeds = Table.make("deeds", Schema.String)

const done = Effect.map(State, (state) => state.table(deeds).all())

const note = Effect.fnUntraced(function* (what: string) {
  const state = yield* State
  const rows = state.table(deeds)
  rows.put(String(rows.all().length), `${what} at ${(yield* Clock.currentTimeMillis) / 1_000}`)
})

const write: Task<State> = task("write", note)

const writeTwice: Task<State | Agenda> = task(
  "writeTwice",
  Effect.fnUntraced(function* (key) {
    const agenda = yield* Agenda
    agenda.at(DateTime.add(yield* DateTime.now, { days: 30 }), write, key)
    yield* note(key)
  })
)

const everyDay: Task<State | Agenda> = task(
  "everyDay",
  Effect.fnUntraced(function* (key) {
    const agenda = yield* Agenda
    agenda.at(DateTime.add(yield* DateTime.now, { days: 1 }), everyDay, key)
    yield* note(key)
  })
)

const slow: Task<State> = task("slow", (key) => Effect.andThen(Effect.sleep("10 seconds"), note(key)))

const broken: Task = task("broken", () => Effect.die(new Error("broken on purpose")))

const unlisted: Task = task("unlisted", () => Effect.void)

const emulator = (start: string | Snapshot = "a seed") =>
  layerRunner([write, writeTwice, everyDay, slow, broken]).pipe(
    Layer.provideMerge(Layer.fresh(Agenda.layer)),
    Layer.provideMerge(State.layer(start))
  )

/**
 * Collects the running timers among those that are set from now on. Vitest has timers of its own, which depend on the
 * machine's speed; it took its `setTimeout` before any test, so they are not among these.
 */
const timersFromNowOn = Effect.acquireRelease(
  Effect.sync(() => {
    const { clearTimeout: clear, setTimeout: set } = globalThis
    const running = new Set<unknown>()
    const onSet = vi.spyOn(globalThis, "setTimeout").mockImplementation(((callback: () => void, delay?: number) => {
      const timer = set(() => {
        running.delete(timer)
        callback()
      }, delay)
      running.add(timer)
      return timer
      // The other overloads, which take arguments for the callback, are never called here.
    }) as never)
    const onClear = vi.spyOn(globalThis, "clearTimeout").mockImplementation((timer) => {
      running.delete(timer)
      clear(timer)
    })
    return { onClear, onSet, running }
  }),
  ({ onClear, onSet }) =>
    Effect.sync(() => {
      onSet.mockRestore()
      onClear.mockRestore()
    })
).pipe(Effect.map(({ running }) => running))

describe("the agenda", () => {
  it.effect("runs a task when its time comes, and not before", () =>
    Effect.gen(function* () {
      const agenda = yield* Agenda
      agenda.at(seconds(10), write, "a")
      yield* TestClock.adjust("9999 millis")
      assert.deepStrictEqual(yield* done, [])
      yield* TestClock.adjust("1 millis")
      assert.deepStrictEqual(yield* done, ["a at 10"])
      yield* TestClock.adjust("1 hour")
      assert.deepStrictEqual(yield* done, ["a at 10"])
    }).pipe(Effect.provide(emulator()))
  )

  it.effect("wakes for an entry that is earlier than the one it waited for", () =>
    Effect.gen(function* () {
      const agenda = yield* Agenda
      agenda.at(seconds(3_600), write, "late")
      yield* TestClock.adjust("1 second")
      agenda.at(seconds(5), write, "early")
      agenda.at(seconds(3), write, "earlier")
      yield* TestClock.adjust("10 seconds")
      assert.deepStrictEqual(yield* done, ["earlier at 3", "early at 5"])
      yield* TestClock.adjust("1 hour")
      assert.deepStrictEqual(yield* done, ["earlier at 3", "early at 5", "late at 3600"])
    }).pipe(Effect.provide(emulator()))
  )

  it.effect("runs a past entry at once, but not before the rule that adds it has ended", () =>
    Effect.gen(function* () {
      const agenda = yield* Agenda
      yield* TestClock.adjust("1 minute")
      agenda.at(seconds(10), write, "a")
      assert.deepStrictEqual(yield* done, [])
      yield* TestClock.adjust(0)
      assert.deepStrictEqual(yield* done, ["a at 60"])
    }).pipe(Effect.provide(emulator()))
  )

  it.effect("runs entries of one time in the order in which they were added", () =>
    Effect.gen(function* () {
      const agenda = yield* Agenda
      const keys = Array.from({ length: 50 }, (_, index) => `key-${index}`)
      agenda.at(seconds(20), write, "after")
      for (const key of keys) agenda.at(seconds(10), write, key)
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(yield* done, [...keys.map((key) => `${key} at 10`), "after at 20"])
    }).pipe(Effect.provide(emulator()))
  )

  it.effect("moves an entry that is added again, and drops one that is cancelled", () =>
    Effect.gen(function* () {
      const agenda = yield* Agenda
      agenda.at(seconds(10), write, "moved")
      agenda.at(seconds(10), write, "cancelled")
      agenda.at(seconds(20), write, "stays")
      agenda.at(seconds(20), write, "moved")
      assert.isTrue(agenda.cancel(write, "cancelled"))
      assert.isFalse(agenda.cancel(write, "cancelled"))
      assert.isFalse(agenda.cancel(slow, "stays"))
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(yield* done, ["stays at 20", "moved at 20"])
      assert.isFalse(agenda.cancel(write, "moved"))
    }).pipe(Effect.provide(emulator()))
  )

  it.effect("runs entries that tasks add, each in its own time, when the clock leaps over all of them", () =>
    Effect.gen(function* () {
      const agenda = yield* Agenda
      agenda.at(seconds(10), writeTwice, "a")
      agenda.at(seconds(86_400), everyDay, "b")
      yield* TestClock.adjust("3 days")
      assert.deepStrictEqual(yield* done, ["a at 10", "b at 86400", "b at 172800", "b at 259200"])
      agenda.cancel(everyDay, "b")
      yield* TestClock.adjust("60 days")
      assert.deepStrictEqual((yield* done).slice(4), ["a at 2592010"])
    }).pipe(Effect.provide(emulator()))
  )

  it.effect("goes on while a task takes long", () =>
    Effect.gen(function* () {
      const agenda = yield* Agenda
      agenda.at(seconds(10), slow, "slow")
      agenda.at(seconds(11), write, "a")
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(yield* done, ["a at 11", "slow at 20"])
    }).pipe(Effect.provide(emulator()))
  )

  it.effect("logs a task that dies or is unknown, and runs the rest", () => {
    const told: Array<unknown> = []
    const logger = Logger.layer([Logger.make(({ message }) => told.push(message))])
    return Effect.gen(function* () {
      const agenda = yield* Agenda
      agenda.at(seconds(10), broken, "a")
      agenda.at(seconds(10), unlisted, "b")
      agenda.at(seconds(10), write, "c")
      agenda.at(seconds(11), write, "d")
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(yield* done, ["c at 10", "d at 11"])
      assert.lengthOf(told, 2)
      assert.include(JSON.stringify(told[0]), "task broken failed for a")
      assert.include(JSON.stringify(told[1]), "task unlisted failed for b")
    }).pipe(Effect.provide(emulator().pipe(Layer.provideMerge(logger))))
  })

  it.effect("survives in a snapshot, in its order", () =>
    Effect.gen(function* () {
      const taken = yield* Effect.gen(function* () {
        const agenda = yield* Agenda
        agenda.at(seconds(3_600), write, "later")
        agenda.at(seconds(60), write, "first")
        agenda.at(seconds(60), write, "second")
        agenda.at(seconds(60), write, "cancelled")
        agenda.cancel(write, "cancelled")
        return yield* (yield* State).snapshot
      }).pipe(Effect.provide(emulator()))
      yield* Effect.gen(function* () {
        yield* TestClock.adjust("1 minute")
        assert.deepStrictEqual(yield* done, ["first at 60", "second at 60"])
        const agenda = yield* Agenda
        assert.isTrue(agenda.cancel(write, "later"))
        yield* TestClock.adjust("1 hour")
        assert.lengthOf(yield* done, 2)
      }).pipe(Effect.provide(emulator(JSON.parse(JSON.stringify(taken)))))
    })
  )

  it.effect("ends with its emulator, and so do the tasks that run", () =>
    Effect.gen(function* () {
      const scope = yield* Scope.make()
      const context = yield* Layer.buildWithScope(emulator(), scope)
      yield* Effect.gen(function* () {
        const agenda = yield* Agenda
        agenda.at(seconds(10), write, "a")
        agenda.at(seconds(60), write, "b")
        agenda.at(seconds(55), slow, "slow")
        yield* TestClock.adjust("56 seconds")
        yield* Scope.close(scope, Exit.void)
        yield* TestClock.adjust("1 hour")
        assert.deepStrictEqual(yield* done, ["a at 10"])
      }).pipe(Effect.provide(context))
    })
  )

  it.live("keeps real time, with no request to prompt it, and leaves no timer behind", () =>
    Effect.gen(function* () {
      const running = yield* timersFromNowOn
      yield* Effect.gen(function* () {
        const called = yield* Deferred.make<number>()
        const call = task("call", () =>
          Effect.asVoid(Effect.flatMap(Clock.currentTimeMillis, (now) => Deferred.succeed(called, now)))
        )
        yield* Effect.gen(function* () {
          const agenda = yield* Agenda
          const now = yield* DateTime.now
          agenda.at(DateTime.add(now, { days: 60 }), call, "far")
          const instant = DateTime.add(now, { milliseconds: 50 })
          agenda.at(instant, call, "near")
          // How late the machine is with a timer for the same instant.
          const machine = yield* Effect.forkChild(Effect.andThen(Effect.sleep(50), Clock.currentTimeMillis))
          const calledAt = yield* Deferred.await(called)
          assert.isAtLeast(calledAt, DateTime.toEpochMillis(instant))
          assert.isBelow(calledAt - (yield* Fiber.join(machine)), 1_000)
          // The runner goes back to sleep after the task, which nothing announces.
          while (running.size === 0) yield* Effect.yieldNow
          assert.strictEqual(running.size, 1)
        }).pipe(
          Effect.provide(
            layerRunner([call]).pipe(Layer.provideMerge(Agenda.layer), Layer.provide(State.layer("a seed")))
          )
        )
      })
      assert.strictEqual(running.size, 0)
    })
  )
})
