/**
 * Lists what the emulator does by itself later: each entry says when, which task, and for which key.
 *
 * Entries are rows of a table, so a snapshot keeps those that are still to come. A task is a handler with a name and
 * not a sleeping fiber, which no snapshot could keep. One fiber sleeps until the next entry is due; no request has to
 * prompt it.
 */
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Latch from "effect/Latch"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import * as Wire from "@effect-portone/core/Wire"
import { movableOf, onWallClock } from "../clock/MovableClock.ts"
import { State } from "./State.ts"
import * as Table from "./Table.ts"
import * as TimeQueue from "./TimeQueue.ts"

/** A handler for entries of the agenda, declared by the domain that knows how; `Tasks.ts` lists all of them. */
export interface Task<R = never> {
  /** The name, unique among all tasks: an entry of a stored agenda finds its task by it. */
  readonly name: string
  /**
   * Carries out an entry. The entry is removed before this begins, so it runs at most once, and it may put itself on
   * the agenda again. To wait, it adds an entry for later and does not sleep: a snapshot keeps no running task.
   */
  readonly run: (key: string) => Effect.Effect<void, never, R>
}

export const task = <R>(name: string, run: Task<R>["run"]): Task<R> => ({ name, run })

interface Entry {
  readonly at: DateTime.Utc
  readonly task: string
  readonly key: string
}

const Entry: Schema.Codec<Entry, unknown> = Schema.Struct({
  at: Wire.Timestamp,
  task: Schema.String,
  key: Schema.String
})

const agenda = Table.make("agenda", Entry)

const millisOf = (entry: Entry) => DateTime.toEpochMillis(entry.at)

/** The agenda of an emulator. {@link layerRunner} carries it out. */
export class Agenda extends Context.Service<
  Agenda,
  {
    /**
     * Schedules the task for this instant, or for now if that has passed. Moves the entry if the task already waits for
     * this key.
     */
    readonly at: (instant: DateTime.Utc, task: Pick<Task, "name">, key: string) => void
    /** Removes the entry of the task for this key. Returns true if there was one. */
    readonly cancel: (task: Pick<Task, "name">, key: string) => boolean
    /** Returns when the task is due for this key, if it waits. */
    readonly when: (task: Pick<Task, "name">, key: string) => DateTime.Utc | undefined
    /** For the runner: removes and returns the first entry that is due. */
    readonly takeDue: (now: number) => Entry | undefined
    /** For the runner: returns when the next entry is due, in milliseconds of the epoch. */
    readonly next: () => number | undefined
    /** For the runner: opens when `next` becomes earlier. */
    readonly earlier: Latch.Latch
  }
>()("@effect-portone/emulator/state/Agenda") {
  static readonly layer: Layer.Layer<Agenda, never, State> = Layer.effect(
    Agenda,
    Effect.map(State, (state) => {
      const entries = state.table(agenda)
      // An entry whose row is gone is skipped.
      const queue = TimeQueue.make(millisOf)
      for (const entry of entries.all()) queue.add(entry)
      const earlier = Latch.makeUnsafe()
      const rowOf = (task: string, key: string) => Table.keyOf(task, key)
      const isWaiting = (entry: Entry) => entries.get(rowOf(entry.task, entry.key)) === entry
      return Agenda.of({
        at: (at, { name }, key) => {
          const entry: Entry = { at, task: name, key }
          const row = rowOf(name, key)
          entries.delete(row)
          entries.put(row, entry)
          queue.add(entry)
          if (queue.first() === entry) earlier.openUnsafe()
        },
        cancel: ({ name }, key) => entries.delete(rowOf(name, key)),
        when: ({ name }, key) => entries.get(rowOf(name, key))?.at,
        takeDue: (now) => {
          for (let first = queue.first(); first !== undefined && millisOf(first) <= now; first = queue.first()) {
            queue.removeFirst()
            if (isWaiting(first)) {
              entries.delete(rowOf(first.task, first.key))
              return first
            }
          }
          return undefined
        },
        next: () => {
          let first = queue.first()
          while (first !== undefined && !isWaiting(first)) {
            queue.removeFirst()
            first = queue.first()
          }
          return first === undefined ? undefined : millisOf(first)
        },
        earlier
      })
    })
  )
}

/** The number of tasks that begin before other fibers may run. */
const begunAtOnce = 32

/** Carries out the agenda of an emulator. */
export class AgendaRunner extends Context.Service<
  AgendaRunner,
  {
    /** Begins all tasks that are due, in order. The clock watches them, if it can. */
    readonly runDue: Effect.Effect<void>
    /** Returns when the next entry is due, in milliseconds of the epoch. */
    readonly next: () => number | undefined
    /** Has the runner look at the clock, which has gone on in another way than by itself. */
    readonly look: () => void
  }
>()("@effect-portone/emulator/state/AgendaRunner") {}

/**
 * Runs the tasks of the agenda until the scope ends, and interrupts those that still run then. Tasks begin in order; a
 * slow one does not delay the others. A task that dies is logged, and the rest go on.
 *
 * @param began is called with the name of each task that begins
 */
export const layerRunner = <R>(
  tasks: ReadonlyArray<Task<R>>,
  began: (name: string) => void = () => {}
): Layer.Layer<AgendaRunner, never, Agenda | R> => {
  const byName = new Map(tasks.map((task) => [task.name, task]))
  const run = (entry: Entry) =>
    Effect.suspend(() => {
      const task = byName.get(entry.task)
      return task === undefined
        ? Effect.die(new Error(`no task is called ${entry.task}; Tasks.ts lists those there are`))
        : task.run(entry.key)
    }).pipe(
      Effect.catchCause((cause) =>
        Cause.hasInterruptsOnly(cause)
          ? Effect.void
          : Effect.logError(`The emulator's task ${entry.task} failed for ${entry.key}`, cause)
      )
    )
  return Layer.effect(
    AgendaRunner,
    Effect.gen(function* () {
      const { earlier, next, takeDue } = yield* Agenda
      const scope = yield* Effect.scope
      const clock = yield* Clock.Clock
      const movable = movableOf(clock)
      const fork = Effect.runForkWith(yield* Effect.context<R>())
      const watched = (task: Effect.Effect<void, never, R>) =>
        movable === undefined
          ? task
          : Effect.withFiber<void, never, R>((fiber) => {
              movable.watch(fiber)
              return task
            })
      /** Begins the first task that is due, in the same step in which it leaves the agenda. */
      const beginNext = () => {
        const due = takeDue(clock.currentTimeMillisUnsafe())
        if (due === undefined) return false
        began(due.task)
        Fiber.runIn(fork(watched(run(due))), scope)
        return true
      }
      const runDue = Effect.gen(function* () {
        for (let begun = 1; beginNext(); begun++) if (begun % begunAtOnce === 0) yield* Effect.yieldNow
      })
      const untilNext = Effect.suspend(() => {
        earlier.closeUnsafe()
        const instant = next()
        // A clock that stands still is moved by somebody who runs what is due.
        if (instant === undefined || movable?.isStill() === true) return earlier.await
        return onWallClock(Effect.timeoutOption(earlier.await, instant - clock.currentTimeMillisUnsafe()))
      })
      yield* runDue.pipe(Effect.andThen(untilNext), Effect.forever, Effect.forkIn(scope, { startImmediately: true }))
      return AgendaRunner.of({ runDue, next, look: () => earlier.openUnsafe() })
    })
  )
}
