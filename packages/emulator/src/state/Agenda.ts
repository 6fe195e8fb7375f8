/**
 * What the emulator does by itself when its time has come: each entry of the agenda says when, which task, and for which key.
 *
 * Entries are rows of a table, so what is still to come survives a snapshot. A task is a handler with a name, not a fiber that
 * sleeps: a fiber would be lost. One fiber of the emulator's sleeps until the next entry; no request has to prompt it.
 */
import * as Wire from "@effect-portone/core/Wire"
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Latch from "effect/Latch"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import { State } from "./State.ts"
import * as Table from "./Table.ts"

/** Something that the emulator does by itself, as the domain that knows how declares it; `Tasks.ts` lists them. */
export interface Task<R = never> {
  /** Of all tasks the only one that is called so; an entry of a stored agenda finds it by this. */
  readonly name: string
  /**
   * The entry is gone when this begins, so it happens at most once, and may put itself on the agenda again. What has to wait
   * does so by an entry for later and not by sleeping: what runs is in no snapshot.
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

/** The agenda of an emulator. {@link layerRunner} is what does as it says. */
export class Agenda extends Context.Service<
  Agenda,
  {
    /** Runs the task at this instant, or at once when it is past. A task that already waits for this key is moved. */
    readonly at: (instant: DateTime.Utc, task: Task<unknown>, key: string) => void
    /** Whether the task waited for this key. */
    readonly cancel: (task: Task<unknown>, key: string) => boolean
    /** For the runner: takes the first entry whose time has come off the agenda. */
    readonly takeDue: (now: number) => Entry | undefined
    /** For the runner: when it has to look again, in milliseconds of the epoch. */
    readonly next: () => number | undefined
    /** For the runner: opened when `next` has become earlier. */
    readonly earlier: Latch.Latch
  }
>()("@effect-portone/emulator/state/Agenda") {
  static readonly layer: Layer.Layer<Agenda, never, State> = Layer.effect(
    Agenda,
    Effect.map(State, (state) => {
      const entries = state.table(agenda)
      // The rows by time, and of one time by when they were added. An entry that is a row no more is passed over.
      const queue = entries.all().toSorted((a, b) => millisOf(a) - millisOf(b))
      const earlier = Latch.makeUnsafe()
      const rowOf = (task: string, key: string) => Table.keyOf(task, key)
      const isWaiting = (entry: Entry) => entries.get(rowOf(entry.task, entry.key)) === entry
      return Agenda.of({
        at: (at, { name }, key) => {
          const entry: Entry = { at, task: name, key }
          const row = rowOf(name, key)
          entries.delete(row)
          entries.put(row, entry)
          const place = placeAfter(queue, millisOf(entry))
          queue.splice(place, 0, entry)
          if (place === 0) earlier.openUnsafe()
        },
        cancel: ({ name }, key) => entries.delete(rowOf(name, key)),
        takeDue: (now) => {
          for (let first = queue[0]; first !== undefined && millisOf(first) <= now; first = queue[0]) {
            queue.shift()
            if (isWaiting(first)) {
              entries.delete(rowOf(first.task, first.key))
              return first
            }
          }
          return undefined
        },
        next: () => {
          while (queue[0] !== undefined && !isWaiting(queue[0])) queue.shift()
          return queue[0] === undefined ? undefined : millisOf(queue[0])
        },
        earlier
      })
    })
  )
}

/** Where an entry of this time goes: after all that are not later. */
const placeAfter = (queue: ReadonlyArray<Entry>, millis: number) => {
  let low = 0
  let high = queue.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (millisOf(queue[middle]!) <= millis) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Does what the agenda says until the scope ends, and what is under way ends with it. Tasks begin in order; one that takes
 * its time keeps no other waiting. A task that dies is logged, and nothing else comes of it.
 */
export const layerRunner = <R>(tasks: ReadonlyArray<Task<R>>): Layer.Layer<never, never, Agenda | R> => {
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
  return Layer.effectDiscard(
    Effect.gen(function* () {
      const { earlier, next, takeDue } = yield* Agenda
      const scope = yield* Effect.scope
      const clock = yield* Clock.Clock
      const runDue = Effect.gen(function* () {
        let due: Entry | undefined
        while ((due = takeDue(clock.currentTimeMillisUnsafe())) !== undefined) {
          yield* Effect.forkIn(run(due), scope, { startImmediately: true })
        }
      })
      const untilNext = Effect.suspend(() => {
        earlier.closeUnsafe()
        const instant = next()
        if (instant === undefined) return earlier.await
        return Effect.timeoutOption(earlier.await, instant - clock.currentTimeMillisUnsafe())
      })
      yield* runDue.pipe(Effect.andThen(untilNext), Effect.forever, Effect.forkIn(scope, { startImmediately: true }))
    })
  )
}
