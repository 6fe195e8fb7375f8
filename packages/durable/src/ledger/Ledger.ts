/**
 * Reads and writes the ledger, in PostgreSQL and SQLite alike.
 *
 * A line is changed only as it was read: each change names the revision that it follows. A runner that was overtaken,
 * because it stood still and another took its order over, changes nothing, and reads the line again.
 */
import * as Arr from "effect/Array"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import { makeEnds, type Placed } from "./ends.ts"
import type { Changes, Entry, State } from "./entry.ts"
import { type Find, makeFind, makeFindTogether } from "./finding.ts"
import { migrate } from "./migrations.ts"
import {
  columns as columnsOfRow,
  decodeState,
  encodeIntent,
  encodeTries,
  entryOf,
  printable,
  type Row,
  timeOf
} from "./rows.ts"

/** An order as it is added. */
export interface NewEntry {
  readonly workflow: string
  readonly id: string
  readonly digest: string
  readonly request: string
  readonly dueAt: number
}

/** The choice of lines for a list. */
export interface Filter {
  readonly workflow?: string | undefined
  readonly states?: ReadonlyArray<State> | undefined
  /** Only what was due before this time. */
  readonly dueBefore?: number | undefined
  readonly limit: number
}

/** The ledger of one database. */
export class Ledger extends Context.Service<
  Ledger,
  {
    /** Adds orders, and returns the lines of those that were not there, by their ids. */
    readonly add: (entries: ReadonlyArray<NewEntry>) => Effect.Effect<ReadonlyMap<string, Entry>, SqlError>
    readonly find: Find
    /** Finds a line as well, and lets it wait for a moment for others. */
    readonly findForRun: Find
    readonly findAll: (workflow: string, ids: ReadonlyArray<string>) => Effect.Effect<ReadonlyArray<Entry>, SqlError>
    /** Changes a line that is still as it was read; returns undefined if it is not. */
    readonly change: (entry: Entry, changes: Changes) => Effect.Effect<Entry | undefined, SqlError>
    /** Writes down the wish that an order ends, and returns the line; undefined if there is none or it has ended. */
    readonly wishCancelled: (workflow: string, id: string) => Effect.Effect<Entry | undefined, SqlError>
    /**
     * Has an order that waits go on now, with a note of the reason. A step that is under way may have looked too early:
     * it changes nothing any more, and is taken again. So is one that is only just begun.
     */
    readonly lookAnew: (workflow: string, id: string, note: string) => Effect.Effect<void, SqlError>
    /** Takes what is due, which nobody else then takes, and has it due again at another time. */
    readonly takeDue: (
      now: number,
      again: { readonly waiting: number; readonly others: number },
      limit: number
    ) => Effect.Effect<ReadonlyArray<Entry>, SqlError>
    /** Returns the earliest time at which something is due. */
    readonly nextDue: Effect.Effect<number | undefined, SqlError>
    readonly list: (filter: Filter) => Effect.Effect<ReadonlyArray<Entry>, SqlError>
    readonly counts: Effect.Effect<
      ReadonlyArray<{ readonly workflow: string; readonly state: State; readonly count: number }>,
      SqlError
    >
    /** Returns the ends after a position, in the order of positions. */
    readonly ends: (workflow: string, after: number, limit: number) => Effect.Effect<ReadonlyArray<Placed>, SqlError>
    /**
     * Takes what has ended before a time and is still in the engine's tables. To the end of the transaction, nobody
     * else takes it, and nobody revives it.
     */
    readonly takeKept: (endedBefore: number, limit: number) => Effect.Effect<ReadonlyArray<Entry>, SqlError>
    /** Holds a line to the end of a transaction, so that the order is not done before. Returns false if it is. */
    readonly hold: (entry: Entry) => Effect.Effect<boolean, SqlError>
    /** Has retention look again at an order that is done: an earlier release may have handed it over since. */
    readonly keepDone: (entry: Entry) => Effect.Effect<void, SqlError>
    /** Takes note of orders that are done and of which the engine has nothing more. */
    readonly markForgotten: (entries: ReadonlyArray<Entry>) => Effect.Effect<void, SqlError>
  }
>()("@effect-portone/durable/ledger/Ledger") {
  static readonly layer: Layer.Layer<Ledger, SqlError, SqlClient.SqlClient> = Layer.effect(
    Ledger,
    Effect.suspend(() => make)
  )
}

const make = Effect.gen(function* () {
  const sql = (yield* SqlClient.SqlClient).withoutTransforms()
  yield* Effect.orDie(migrate)

  const columns = sql.literal(columnsOfRow)
  // SQLite has one writer, and knows no such words.
  const forUpdate = sql.onDialectOrElse({ pg: () => sql.literal("FOR UPDATE"), orElse: () => sql.literal("") })
  const skipLocked = sql.onDialectOrElse({ pg: () => sql.literal("SKIP LOCKED"), orElse: () => sql.literal("") })

  const find = makeFind(sql)

  const findAll = (workflow: string, ids: ReadonlyArray<string>) =>
    ids.length === 0
      ? Effect.succeed([])
      : sql<Row>`
          SELECT ${columns} FROM portone_ledger WHERE workflow = ${workflow} AND ${sql.in("id", ids)}
        `.pipe(Effect.map((rows) => rows.map(entryOf)))

  /** Says of those that are done whether retention has nothing left to remove of them. */
  const mark = (entries: ReadonlyArray<Entry>, forgotten: 0 | 1) =>
    entries.length === 0
      ? Effect.void
      : sql`
          UPDATE portone_ledger SET forgotten = ${forgotten}
          WHERE done = 1 AND forgotten <> ${forgotten} AND ${sql.or(
            entries.map(({ id, workflow }) => sql`(workflow = ${workflow} AND id = ${id})`)
          )}
        `.pipe(Effect.asVoid)

  return Ledger.of({
    add: Effect.fnUntraced(function* (entries) {
      if (!Arr.isReadonlyArrayNonEmpty(entries)) return new Map<string, Entry>()
      const now = yield* Clock.currentTimeMillis
      const rows = Arr.map(entries, ({ digest, dueAt, id, request, workflow }) => ({
        workflow,
        id,
        generation: 1,
        revision: 1,
        digest,
        request,
        state: "Ready",
        attempt: 1,
        waits: 0,
        strikes: 0,
        tries: "[]",
        due_at: dueAt,
        cancel_wished: 0,
        done: 0,
        forgotten: 0,
        started_at: now,
        changed_at: now
      }))
      const added = yield* sql<Row>`
        INSERT INTO portone_ledger ${sql.insert(rows)} ON CONFLICT (workflow, id) DO NOTHING RETURNING ${columns}
      `
      return new Map(added.map((row) => [row.id, entryOf(row)]))
    }),

    find,
    findForRun: sql.onDialectOrElse({ pg: () => makeFindTogether(sql), orElse: () => find }),
    findAll,

    change: Effect.fnUntraced(function* (entry, changes) {
      const now = yield* Clock.currentTimeMillis
      const next: Entry = { ...entry, ...changes, revision: entry.revision + 1, changedAt: now }
      const wish =
        changes.isCancelWished === undefined
          ? sql.literal("")
          : sql`, cancel_wished = ${changes.isCancelWished ? 1 : 0}`
      const untold = next.untold === entry.untold ? sql.literal("") : sql`, untold = ${next.untold ?? null}`
      const isRevived = entry.endedAt !== undefined && next.generation !== entry.generation
      const place = sql.literal(isRevived ? ", position = -abs(position)" : "")
      const rows = yield* sql<{ readonly cancel_wished: number }>`
        UPDATE portone_ledger SET
          generation = ${next.generation},
          revision = ${next.revision},
          state = ${next.state},
          attempt = ${next.attempt},
          waits = ${next.waits},
          strikes = ${next.strikes},
          idempotency_key = ${next.intent?.key ?? null},
          intended_at = ${next.intent?.at ?? null},
          intent = ${next.intent === undefined ? null : encodeIntent(next.intent)},
          tries = ${next.tries.length === 0 ? "[]" : encodeTries(next.tries)},
          due_at = ${next.dueAt ?? null},
          note = ${next.note === undefined ? null : printable(next.note)},
          outcome = ${next.outcome ?? null},
          done = ${next.isDone ? 1 : 0},
          forgotten = 0,
          changed_at = ${now},
          ended_at = ${next.endedAt ?? null}
          ${wish}
          ${untold}
          ${place}
        WHERE workflow = ${entry.workflow} AND id = ${entry.id} AND revision = ${entry.revision}
        RETURNING cancel_wished
      `
      const [row] = rows
      return row === undefined ? undefined : { ...next, isCancelWished: row.cancel_wished === 1 }
    }),

    wishCancelled: Effect.fnUntraced(function* (workflow, id) {
      const now = yield* Clock.currentTimeMillis
      // The revision stays: a step that is under way takes note of the wish with its next change.
      const rows = yield* sql<Row>`
        UPDATE portone_ledger SET cancel_wished = 1,
          due_at = CASE WHEN state IN ('Waiting', 'Unresolved') THEN ${now} ELSE due_at END
        WHERE workflow = ${workflow} AND id = ${id} AND ended_at IS NULL
        RETURNING ${columns}
      `
      return rows.map(entryOf)[0]
    }),

    lookAnew: Effect.fnUntraced(function* (workflow, id, note) {
      const now = yield* Clock.currentTimeMillis
      yield* sql`
        UPDATE portone_ledger SET
          note = ${note},
          due_at = CASE WHEN state = 'Waiting' AND due_at > ${now} THEN ${now} ELSE due_at END,
          revision = revision + 1
        WHERE workflow = ${workflow} AND id = ${id} AND state IN ('Ready', 'Sent', 'Waiting')
      `
    }),

    takeDue: (now, again, limit) =>
      sql<Row>`
        UPDATE portone_ledger SET due_at =
          CASE WHEN state = 'Waiting' OR ended_at IS NOT NULL THEN ${again.waiting} ELSE ${again.others} END
        WHERE (workflow, id) IN (
          SELECT workflow, id FROM portone_ledger
          WHERE done = 0 AND due_at <= ${now} ORDER BY due_at LIMIT ${limit} ${forUpdate} ${skipLocked}
        )
        RETURNING ${columns}
      `.pipe(Effect.map((rows) => rows.map(entryOf))),

    nextDue: sql<{ readonly due_at: number | bigint | string | null }>`
      SELECT min(due_at) AS due_at FROM portone_ledger WHERE done = 0
    `.pipe(Effect.map(([row]) => timeOf(row?.due_at ?? null))),

    list: ({ dueBefore, limit, states, workflow }) =>
      sql<Row>`
        SELECT ${columns} FROM portone_ledger
        WHERE ${sql.and([
          ...(workflow === undefined ? [] : [sql`workflow = ${workflow}`]),
          states === undefined ? sql`done = 0` : sql.in("state", states),
          ...(states?.includes("Ended") === true ? [] : [sql`done = 0`]),
          ...(dueBefore === undefined ? [] : [sql`due_at <= ${dueBefore}`])
        ])}
        ORDER BY CASE WHEN due_at IS NULL THEN 0 ELSE 1 END, due_at, workflow, id LIMIT ${limit}
      `.pipe(Effect.map((rows) => rows.map(entryOf))),

    counts: sql<{ readonly workflow: string; readonly state: string; readonly count: number | bigint | string }>`
      SELECT workflow, state, count(*) AS count FROM portone_ledger WHERE done = 0
      GROUP BY workflow, state ORDER BY workflow, state
    `.pipe(
      Effect.map((rows) =>
        rows.map(({ count, state, workflow }) => ({ workflow, state: decodeState(state), count: Number(count) }))
      )
    ),

    ends: makeEnds(sql),

    takeKept: (endedBefore, limit) =>
      sql<Row>`
        SELECT ${columns} FROM portone_ledger
        WHERE done = 1 AND forgotten = 0 AND ended_at <= ${endedBefore} ORDER BY ended_at LIMIT ${limit}
        ${forUpdate} ${skipLocked}
      `.pipe(Effect.map((rows) => rows.map(entryOf))),

    hold: ({ id, workflow }) =>
      sql`
        SELECT 1 AS one FROM portone_ledger WHERE workflow = ${workflow} AND id = ${id} AND done = 0 ${forUpdate}
      `.pipe(Effect.map(({ length }) => length > 0)),

    keepDone: (entry) => mark([entry], 0),

    markForgotten: (entries) => mark(entries, 1)
  })
})
