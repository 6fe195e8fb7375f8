/**
 * Fills a database with charges that have finished, as runners leave them: a line in the ledger, and the execution in
 * the engine's tables.
 */
import * as PgClient from "@effect/sql-pg/PgClient"
import { Effect, Redacted } from "effect"
import { SqlClient } from "effect/sql"

const inDatabase = <A, E>(database: string, effect: Effect.Effect<A, E, SqlClient.SqlClient>): Promise<A> =>
  Effect.runPromise(Effect.provide(effect, PgClient.layer({ url: Redacted.make(database), maxConnections: 2 })))

/** Copies one row of a table for each number of a series, with some columns of its own. */
const copy = Effect.fnUntraced(function* (
  table: string,
  where: string,
  count: number,
  own: Readonly<Record<string, string>>
) {
  const sql = yield* SqlClient.SqlClient
  const columns = yield* sql<{ readonly name: string }>`
    SELECT column_name AS name FROM information_schema.columns WHERE table_name = ${table} ORDER BY ordinal_position
  `
  const names = columns.map(({ name }) => name)
  yield* sql`
    INSERT INTO ${sql(table)} (${sql.literal(names.join(", "))})
    SELECT ${sql.literal(names.map((name) => own[name] ?? `one.${name}`).join(", "))}
    FROM (SELECT * FROM ${sql(table)} WHERE ${sql.literal(where)} LIMIT 1) AS one,
      generate_series(1, ${count}::int) AS number
  `
})

/** The SQL of the id of an execution: the first half of the SHA-256 of the workflow's name and the order's id. */
const execution =
  "left(encode(sha256(convert_to('22:portone.charge.renewal:finished-' || number || '/1', 'UTF8')), 'hex'), 32)"

/** Copies one finished charge so many times, under other ids: retention finds what it has to remove. */
export const fillWithFinished = (database: string, count: number): Promise<void> =>
  inDatabase(
    database,
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      yield* copy("portone_ledger", "done = 1", count, {
        id: "'finished-' || number",
        position: "NULL",
        forgotten: "0"
      })
      yield* copy("portone_messages", "processed", count, {
        id: "number",
        request_id: "number",
        last_reply_id: "number",
        rowid: "nextval('portone_messages_rowid_seq')",
        entity_id: execution,
        message_id: `'Workflow/portone.charge.renewal/' || ${execution} || '/run/'`
      })
      yield* copy("portone_replies", "TRUE", count, {
        id: "number",
        request_id: "number",
        rowid: "nextval('portone_replies_rowid_seq')"
      })
      yield* sql`ANALYZE`
    })
  )

/** Returns the number of finished executions that are still in the engine's tables. */
export const leftInEngine = (database: string): Promise<number> =>
  inDatabase(
    database,
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      const [row] = yield* sql<{ readonly count: number }>`
        SELECT count(*)::int AS count FROM portone_messages WHERE processed
      `
      return row?.count ?? 0
    })
  )
