/**
 * Gives the ends of orders their positions, and reads them in their order.
 */
import * as Effect from "effect/Effect"
import type * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import type { Entry } from "./entry.ts"
import { columns as columnsOfRow, entryOf, type Row, timeOf } from "./rows.ts"

/** A line that has ended, with its place among all ends. */
export interface Placed {
  readonly position: number
  readonly entry: Entry
}

/** Returns the reader of the ends after a position, in the order of positions. */
export const makeEnds = (
  sql: SqlClient.SqlClient
): ((workflow: string, after: number, limit: number) => Effect.Effect<ReadonlyArray<Placed>, SqlError>) => {
  const columns = sql.literal(columnsOfRow)

  // An order that was revived keeps its position below zero, so that no other end is ever given the same.
  const isNewEnd = sql.literal("ended_at IS NOT NULL AND (position IS NULL OR position < 0)")

  /** Gives the ends that have none a position. One program does so at a time: a later position is never seen first. */
  const placeEnds = Effect.gen(function* () {
    const isAny = yield* sql`
      SELECT 1 AS one FROM portone_ledger WHERE ${isNewEnd} LIMIT 1
    `
    if (isAny.length === 0) return
    yield* sql.onDialectOrElse({
      pg: () => sql`SELECT pg_advisory_xact_lock(hashtext('portone_ledger positions'))`,
      orElse: () => Effect.void
    })
    const [last] = yield* sql<{
      readonly highest: number | bigint | string | null
      readonly lowest: number | bigint | string | null
    }>`
      SELECT
        (SELECT max(position) FROM portone_ledger WHERE position IS NOT NULL) AS highest,
        (SELECT min(position) FROM portone_ledger WHERE position IS NOT NULL) AS lowest
    `
    const given = Math.max(timeOf(last?.highest ?? null) ?? 0, -(timeOf(last?.lowest ?? null) ?? 0))
    yield* sql`
      UPDATE portone_ledger SET position = ${given} + placed.place
      FROM (
        SELECT workflow, id, row_number() OVER (ORDER BY ended_at, workflow, id) AS place FROM (
          SELECT workflow, id, ended_at FROM portone_ledger WHERE ${isNewEnd}
          ORDER BY ended_at LIMIT 1000
        ) AS ended
      ) AS placed
      WHERE portone_ledger.workflow = placed.workflow AND portone_ledger.id = placed.id
        -- It may have been revived since it was chosen.
        AND ${isNewEnd}
    `
  }).pipe(sql.withTransaction)

  return (workflow, after, limit) =>
    Effect.andThen(
      placeEnds,
      sql<Row & { readonly position: number | bigint | string }>`
        SELECT position, ${columns} FROM portone_ledger
        WHERE workflow = ${workflow} AND position > ${after} ORDER BY position LIMIT ${limit}
      `.pipe(Effect.map((rows) => rows.map((row) => ({ position: Number(row.position), entry: entryOf(row) }))))
    )
}
