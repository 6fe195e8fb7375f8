/**
 * Keeps records that are revised over time: contracts, policies and partners. Each can be archived and recovered, and
 * can have one scheduled update, which applies when its time comes.
 *
 * A scheduled update is kept as the change that was requested, and applied to the record as it is then: a change that
 * is made meanwhile stays, unless the update is about the same field.
 */
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Wire from "@effect-portone/core/Wire"
import { Agenda, task, type Task } from "../../state/Agenda.ts"
import { decodedTable, State, type Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { isForTest, type Place, rowOf, type WorldInput } from "./Worlds.ts"

/** The fields that all records of this kind have. */
export interface Revisable {
  readonly id: string
  readonly isForTest?: boolean
  readonly isArchived: boolean
  /** The time of the last change. */
  readonly appliedAt: DateTime.Utc
}

/** The fields that a new record begins with. */
interface Begun extends Revisable, Place {
  readonly isForTest: boolean
  readonly graphqlId: string
}

/** Returns the fields that a new record begins with, its id among them: one of the emulator's unless one is given. */
export const begun = (
  store: Store,
  input: WorldInput & { readonly id?: string | undefined },
  now: DateTime.Utc
): Begun => ({
  id: input.id ?? store.nextId(),
  isForTest: isForTest(input),
  graphqlId: store.nextId(),
  isArchived: false,
  appliedAt: now
})

/** A change that applies later. */
export interface ScheduledUpdate<Update> {
  readonly update: Update
  readonly appliedAt: DateTime.Utc
}

/** The records of one kind. */
export interface Revised<A extends Revisable, Update> {
  /** The table of the records, by world and id. */
  readonly table: Table.Table<A>
  /** Returns the record as it is now, if there is one. */
  readonly find: (store: Store, place: Place) => A | undefined
  /** Returns the record as its scheduled update will make it, if one is scheduled. */
  readonly findScheduled: (store: Store, place: Place) => A | undefined
  /** Stores a record. */
  readonly put: (store: Store, record: A) => void
  /** Returns the record with a change that applies at this time. */
  readonly revised: (store: Store, record: A, scheduled: ScheduledUpdate<Update>) => A
  /** Schedules an update, in place of the one that is scheduled. */
  readonly schedule: (place: Place, scheduled: ScheduledUpdate<Update>) => Effect.Effect<void, never, Agenda | State>
  /** Forgets the scheduled update. */
  readonly unschedule: (place: Place) => Effect.Effect<void, never, Agenda | State>
  /** Returns the rows when all are decoded, for a search. */
  readonly rows: Effect.Effect<Table.Rows<A>, never, State>
  /** Applies a scheduled update when its time comes. */
  readonly apply: Task<State>
}

/**
 * Declares the records of one kind.
 *
 * @param name the name of their table
 * @param revise returns the record with the change; the rest is done here
 */
export const make = <A extends Revisable, Update>(
  name: string,
  schema: Schema.Codec<A, unknown>,
  update: Schema.Codec<Update, unknown>,
  revise: (record: A, update: Update, store: Store) => A
): Revised<A, Update> => {
  const records: Table.Table<A> = Table.make(name, schema)
  const updates: Table.Table<ScheduledUpdate<Update>> = Table.make(
    `${name}.scheduled`,
    Schema.Struct({ update, appliedAt: Wire.Timestamp })
  )
  const applying = { name: `apply ${name}` }
  const revised: Revised<A, Update>["revised"] = (store, record, scheduled) => ({
    ...revise(record, scheduled.update, store),
    appliedAt: scheduled.appliedAt
  })
  return {
    table: records,
    find: (store, place) => store.table(records).get(rowOf(place)),
    findScheduled: (store, place) => {
      const scheduled = store.table(updates).get(rowOf(place))
      const record = store.table(records).get(rowOf(place))
      return scheduled === undefined || record === undefined ? undefined : revised(store, record, scheduled)
    },
    put: (store, record) => store.table(records).put(rowOf(record), record),
    revised,
    schedule: (place, scheduled) =>
      Effect.gen(function* () {
        ;(yield* State).table(updates).put(rowOf(place), scheduled)
        ;(yield* Agenda).at(scheduled.appliedAt, applying, rowOf(place))
      }),
    unschedule: (place) =>
      Effect.gen(function* () {
        ;(yield* State).table(updates).delete(rowOf(place))
        ;(yield* Agenda).cancel(applying, rowOf(place))
      }),
    rows: decodedTable(records),
    apply: task(applying.name, (row) =>
      Effect.map(State, (store) => {
        const scheduled = store.table(updates).get(row)
        const record = store.table(records).get(row)
        store.table(updates).delete(row)
        if (scheduled === undefined || record === undefined) return
        store.table(records).put(row, revised(store, record, scheduled))
      })
    )
  }
}
