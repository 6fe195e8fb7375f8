/**
 * Fills a database with charges that have finished, as runners leave them: a line in the ledger, and the execution in
 * the engine's tables.
 */
import * as PgClient from "@effect/sql-pg/PgClient"
import { Effect, Redacted } from "effect"
import { SqlClient } from "effect/sql"

const inDatabase = <A, E>(database: string, effect: Effect.Effect<A, E, SqlClient.SqlClient>): Promise<A> =>
  Effect.runPromise(Effect.provide(effect, PgClient.layer({ url: Redacted.make(database), maxConnections: 2 })))

/**
 * Copies one finished charge so many times, under other ids.
 *
 * The id of an execution is the first half of the SHA-256 of the workflow's name and the order's id, as the engine
 * makes it. So a runner finds it where it removes what has finished.
 */
export const fillWithFinished = (database: string, count: number): Promise<void> =>
  inDatabase(
    database,
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      const series = sql`
        SELECT number, 'finished-' || number AS id, left(encode(sha256(convert_to(
          '22:portone.charge.renewal:finished-' || number || '/1', 'UTF8')), 'hex'), 32) AS execution
        FROM generate_series(1, ${count}::int) AS number
      `
      // Each is a copy of a row that a runner wrote, so that it has all columns, whatever they are.
      yield* sql`
        INSERT INTO portone_ledger
        SELECT (jsonb_populate_record(one, jsonb_build_object('id', copy.id, 'position', NULL))).*
        FROM (SELECT line AS one FROM portone_ledger AS line WHERE done = 1 LIMIT 1) AS template, (${series}) AS copy
      `
      yield* sql`
        INSERT INTO portone_messages
        SELECT (jsonb_populate_record(one, jsonb_build_object(
          'id', copy.number, 'request_id', copy.number, 'last_reply_id', copy.number,
          'rowid', nextval('portone_messages_rowid_seq'), 'entity_id', copy.execution,
          'message_id', 'Workflow/portone.charge.renewal/' || copy.execution || '/run/'
        ))).*
        FROM (SELECT message AS one FROM portone_messages AS message WHERE processed LIMIT 1) AS template,
          (${series}) AS copy
      `
      yield* sql`
        INSERT INTO portone_replies
        SELECT (jsonb_populate_record(one, jsonb_build_object(
          'id', copy.number, 'request_id', copy.number, 'rowid', nextval('portone_replies_rowid_seq')
        ))).*
        FROM (SELECT reply AS one FROM portone_replies AS reply LIMIT 1) AS template, (${series}) AS copy
      `
      yield* sql`UPDATE portone_ledger SET forgotten = 0 WHERE forgotten = 1`
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
