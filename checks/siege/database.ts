/**
 * Reads what the runners left in their database: the ledger's lines, the ends that the shop was told, and how much is
 * in the engine's tables.
 */
import * as PgClient from "@effect/sql-pg/PgClient"
import { ManagedRuntime, Redacted } from "effect"
import { SqlClient } from "effect/sql"
import { readFileSync, existsSync } from "node:fs"
import { DatabaseSync } from "node:sqlite"
import { setTimeout } from "node:timers/promises"
import { type Line, lineOf, type Row } from "./lines.ts"
import { createEnds, endsFile, ledgerFile } from "./settings.ts"

/** An end that the shop was told. */
export interface ToldEnd {
  readonly workflow: string
  readonly id: string
  readonly told: string
}

interface EngineRow {
  readonly row: string
}

export interface Database {
  readonly lines: () => Promise<ReadonlyArray<Line>>
  readonly linesOf: (ids: ReadonlyArray<string>) => Promise<ReadonlyArray<Line>>
  readonly told: () => Promise<ReadonlyArray<ToldEnd>>
  /** What is in the engine's tables: each message, with its payload, and each reply. */
  readonly engineRows: () => Promise<ReadonlyArray<string>>
  /** Everything in the database, to be searched. */
  readonly dump: () => Promise<string>
  readonly close: () => Promise<void>
}

const columns =
  "workflow, id, generation, revision, state, attempt, intent, tries, due_at, note, outcome, done, changed_at"
const engineRows = `
  SELECT 'message ' || coalesce(tag, '') || ' ' || coalesce(payload, '') || ' of ' || entity_id
    || ', processed: ' || CAST(processed AS VARCHAR(5))
    || ', last read: ' || coalesce(CAST(last_read AS VARCHAR(30)), 'never') AS row
  FROM portone_messages
  UNION ALL SELECT 'reply to ' || CAST(request_id AS VARCHAR(20)) || ': ' || payload FROM portone_replies
`

/** Reads again while the database is being restarted. */
const persistently = async <A>(read: () => Promise<A>): Promise<A> => {
  for (let left = 120; ; left--) {
    try {
      return await read()
    } catch (error) {
      if (left === 0) throw error
      await setTimeout(250)
    }
  }
}

export const overPostgres = async (url: string, dump: () => Promise<string>): Promise<Database> => {
  const runtime = ManagedRuntime.make(
    PgClient.layer({ url: Redacted.make(url), maxConnections: 3, applicationName: "siege" })
  )
  const query = <A extends object>(text: string, parameters: ReadonlyArray<unknown> = []) =>
    persistently(() => runtime.runPromise(SqlClient.SqlClient.use((sql) => sql.unsafe<A>(text, parameters))))
  await query(createEnds)
  return {
    lines: async () => (await query<Row>(`SELECT ${columns} FROM portone_ledger`)).map(lineOf),
    linesOf: async (ids) => {
      if (ids.length === 0) return []
      const marks = ids.map((_, index) => `$${index + 1}`).join(", ")
      return (await query<Row>(`SELECT ${columns} FROM portone_ledger WHERE id IN (${marks})`, ids)).map(lineOf)
    },
    told: () => query<ToldEnd>("SELECT workflow, id, told FROM siege_ends"),
    engineRows: async () => (await query<EngineRow>(engineRows)).map(({ row }) => row),
    dump,
    close: () => runtime.dispose()
  }
}

export const overFile = (folder: string): Database => {
  const read = <A>(file: string, text: string, parameters: ReadonlyArray<string> = []): Promise<ReadonlyArray<A>> =>
    persistently(async () => {
      const database = new DatabaseSync(file)
      try {
        database.exec("PRAGMA busy_timeout = 10000")
        // The rows are of the columns that the statement names.
        return database.prepare(text).all(...parameters) as unknown as ReadonlyArray<A>
      } finally {
        database.close()
      }
    })
  const ledger = ledgerFile(folder)
  return {
    lines: async () => (await read<Row>(ledger, `SELECT ${columns} FROM portone_ledger`)).map(lineOf),
    linesOf: async (ids) =>
      (
        await read<Row>(
          ledger,
          `SELECT ${columns} FROM portone_ledger WHERE id IN (${ids.map(() => "?").join(", ")})`,
          ids
        )
      ).map(lineOf),
    told: () => read<ToldEnd>(endsFile(folder), "SELECT workflow, id, told FROM siege_ends"),
    engineRows: async () => (await read<EngineRow>(ledger, engineRows)).map(({ row }) => row),
    dump: async () =>
      [ledger, `${ledger}-wal`]
        .filter((file) => existsSync(file))
        .map((file) => readFileSync(file, "latin1"))
        .join("\n"),
    close: async () => {}
  }
}
