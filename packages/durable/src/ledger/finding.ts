/**
 * Finds lines by their ids. A runner that has taken some hundred orders up asks for the lines of all of them.
 */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Request from "effect/Request"
import type * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import * as Gathering from "../database/gathering.ts"
import type { Entry } from "./entry.ts"
import { columns as columnsOfRow, entryOf, type Row } from "./rows.ts"

/** The question for a line. */
interface Asked extends Request.Request<Entry | undefined, SqlError> {
  readonly _tag: "Asked"
  readonly workflow: string
  readonly id: string
}
const Asked = Request.tagged<Asked>("Asked")

export type Find = (workflow: string, id: string) => Effect.Effect<Entry | undefined, SqlError>

/** Returns a function that asks for one line. */
export const makeFind =
  (sql: SqlClient.SqlClient): Find =>
  (workflow, id) =>
    sql<Row>`
      SELECT ${sql.literal(columnsOfRow)} FROM portone_ledger WHERE workflow = ${workflow} AND id = ${id}
    `.pipe(Effect.map(([row]) => (row === undefined ? undefined : entryOf(row))))

const nameOf = ({ id, workflow }: { readonly workflow: string; readonly id: string }): string => `${workflow}/${id}`

/** Returns a function that asks for all lines together that are asked for within a moment. For PostgreSQL. */
export const makeFindTogether = (sql: SqlClient.SqlClient): Find => {
  const resolver = Gathering.resolver<Asked>({
    moment: "2 millis",
    batchKey: () => "lines",
    runAll: (entries) => {
      const workflows = entries.map(({ request }) => request.workflow)
      const ids = entries.map(({ request }) => request.id)
      return sql<Row>`
        SELECT ${sql.literal(columnsOfRow)} FROM portone_ledger
        JOIN unnest(${workflows}::text[], ${ids}::text[]) AS asked (workflow, id) USING (workflow, id)
      `.pipe(
        Effect.map((rows) => {
          const lines = new Map(rows.map((row) => [nameOf(row), entryOf(row)]))
          for (const entry of entries) entry.completeUnsafe(Exit.succeed(lines.get(nameOf(entry.request))))
        })
      )
    }
  })
  return (workflow, id) => Effect.request(Asked({ workflow, id }), resolver)
}
