/**
 * Reads the rows of the ledger's table, and writes what stands in them as JSON.
 */
import * as Schema from "effect/Schema"
import { type Entry, Intent, State, Try } from "./entry.ts"

/** The columns of a row that make a line. */
export const columns =
  "workflow, id, generation, revision, digest, request, state, attempt, waits, strikes, intent, tries, " +
  "due_at, cancel_wished, note, outcome, untold, done, started_at, changed_at, ended_at"

/** A row of the table. */
export interface Row {
  readonly workflow: string
  readonly id: string
  readonly generation: number
  readonly revision: number
  readonly digest: string
  readonly request: string
  readonly state: string
  readonly attempt: number
  readonly waits: number
  readonly strikes: number
  readonly intent: string | null
  readonly tries: string
  // PostgreSQL's driver has no number for a bigint.
  readonly due_at: number | bigint | string | null
  readonly cancel_wished: number
  readonly note: string | null
  readonly outcome: string | null
  readonly untold: string | null
  readonly done: number
  readonly started_at: number | bigint | string
  readonly changed_at: number | bigint | string
  readonly ended_at: number | bigint | string | null
}

export const decodeState = Schema.decodeUnknownSync(State)
const decodeIntent = Schema.decodeUnknownSync(Schema.fromJsonString(Intent))
export const encodeIntent = Schema.encodeSync(Schema.fromJsonString(Intent))
const decodeTries = Schema.decodeUnknownSync(Schema.fromJsonString(Schema.Array(Try)))
export const encodeTries = Schema.encodeSync(Schema.fromJsonString(Schema.Array(Try)))

/** Returns a text without control characters, one of which PostgreSQL does not keep, and not too long for a person. */
export const printable = (text: string): string => text.replace(/\p{Cc}/gu, " ").slice(0, 300)

export const timeOf = (value: number | bigint | string | null): number | undefined =>
  value === null ? undefined : Number(value)

export const entryOf = (row: Row): Entry => ({
  workflow: row.workflow,
  id: row.id,
  generation: row.generation,
  revision: row.revision,
  digest: row.digest,
  request: row.request,
  state: decodeState(row.state),
  attempt: row.attempt,
  waits: row.waits,
  strikes: row.strikes,
  intent: row.intent === null ? undefined : decodeIntent(row.intent),
  tries: row.tries === "[]" ? [] : decodeTries(row.tries),
  dueAt: timeOf(row.due_at),
  isCancelWished: row.cancel_wished === 1,
  note: row.note ?? undefined,
  outcome: row.outcome ?? undefined,
  untold: row.untold ?? undefined,
  isDone: row.done === 1,
  startedAt: Number(row.started_at),
  changedAt: Number(row.changed_at),
  endedAt: timeOf(row.ended_at)
})
