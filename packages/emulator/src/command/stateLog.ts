/**
 * Writes a state, and what changes in it, as lines of JSON, and reads it again.
 *
 * Each line is an array, whose last element is a checksum of what precedes it. The first line is the header. A row that
 * was put is its table, its key and its JSON; one that was deleted is its table and its key. A number is the count of
 * random numbers drawn so far, and completes all lines before it: lines that no number completes were cut off.
 */
import { crc32 } from "node:zlib"
import type { Changes, StoredState } from "../state/Journal.ts"
import { RowText, textOf } from "../state/Table.ts"

/** The first line of a log. */
export interface Header {
  /** The version of the emulator that wrote all rows. */
  readonly version: string
  readonly seed: string | number
}

const format = "portone-emulator"

/** The number of characters after what a checksum is of: `,"01234567"]`. */
const sealLength = 12

const hexOf = (checksum: number) => checksum.toString(16).padStart(8, "0")

const sealed = (body: string) => `[${body},"${hexOf(crc32(body))}"]\n`

const rowLine = (table: string, key: string, text: string) =>
  sealed(`${JSON.stringify(table)},${JSON.stringify(key)},${text}`)

/** Returns the lines of a whole state. */
export const linesOf = function* (version: string, { drawn, seed, tables }: StoredState): Generator<string> {
  yield sealed(JSON.stringify({ format, version, seed }))
  for (const [table, rows] of Object.entries(tables)) {
    for (const [key, row] of rows) yield rowLine(table, key, textOf(row))
  }
  yield sealed(String(drawn))
}

/** Returns the lines of changes. */
export const changedLinesOf = function* ({ drawn, rows }: Changes): Generator<string> {
  for (const { key, table, toStore, wasDeleted } of rows) {
    if (wasDeleted) yield sealed(`${JSON.stringify(table)},${JSON.stringify(key)}`)
    if (toStore !== undefined) yield rowLine(table, key, textOf(toStore()))
  }
  yield sealed(String(drawn))
}

/** Returns what the checksum of a line is of, or undefined if the line is not as it was written. */
const unsealed = (line: Buffer): string | undefined => {
  const end = line.length - sealLength
  if (end < 1) return undefined
  const body = line.subarray(1, end)
  return line.toString("latin1", end) === `,"${hexOf(crc32(body))}"]` ? body.toString() : undefined
}

/** Returns the index behind the JSON string that begins here. */
const endOfString = (text: string, start: number): number => {
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let escapes = 0
    while (text[quote - 1 - escapes] === "\\") escapes++
    if (escapes % 2 === 0) return quote + 1
  }
  return text.length
}

const isHeader = (header: unknown): header is Header =>
  typeof header === "object" &&
  header !== null &&
  "format" in header &&
  header.format === format &&
  "version" in header &&
  typeof header.version === "string" &&
  "seed" in header &&
  (typeof header.seed === "string" || typeof header.seed === "number")

/** What a log holds. */
export interface Log {
  readonly version: string
  readonly state: StoredState
  /** The number of bytes up to the last line that is completed. */
  readonly size: number
  /** The number of bytes behind those. */
  readonly cutOff: number
}

/** Reads a log piece by piece. */
export interface LogReader {
  readonly add: (bytes: Buffer) => void
  /** Returns what the log holds, or why it holds no state. */
  readonly end: () => Log | string
}

const notALog = "it does not begin as the emulator's files do"

export const makeReader = (): LogReader => {
  let header: Header | undefined
  let problem: string | undefined
  let brokenLine: number | undefined
  let lines = 0
  let read = 0
  let size = 0
  let drawn = 0
  let rest = Buffer.alloc(0)
  const tables = new Map<string, Map<string, RowText>>()
  /** The rows of lines that are not completed: table, key and text, which is undefined for a row that was deleted. */
  let open: Array<readonly [string, string, string | undefined]> = []

  const complete = (count: number) => {
    for (const [name, key, text] of open) {
      let rows = tables.get(name)
      if (rows === undefined) tables.set(name, (rows = new Map()))
      if (text === undefined) rows.delete(key)
      else rows.set(key, new RowText(text))
    }
    open = []
    drawn = count
    size = read
  }

  const addRow = (body: string) => {
    const endOfTable = endOfString(body, 0)
    const endOfKey = endOfString(body, endOfTable + 1)
    // Both were written as JSON strings.
    const table = JSON.parse(body.slice(0, endOfTable)) as string
    const key = JSON.parse(body.slice(endOfTable + 1, endOfKey)) as string
    open.push([table, key, endOfKey === body.length ? undefined : body.slice(endOfKey + 1)])
  }

  const addLine = (line: Buffer) => {
    lines++
    const body = unsealed(line)
    if (header === undefined) {
      const found: unknown = body?.startsWith("{") === true ? JSON.parse(body) : undefined
      if (isHeader(found)) header = found
      else problem = notALog
    } else if (body === undefined) {
      brokenLine ??= lines
    } else if (brokenLine !== undefined) {
      problem = `its line ${brokenLine} is not as it was written`
    } else if (body.startsWith('"')) {
      addRow(body)
    } else {
      complete(Number(body))
    }
  }

  return {
    add: (bytes) => {
      const piece = rest.length === 0 ? bytes : Buffer.concat([rest, bytes])
      let start = 0
      for (let end = piece.indexOf(10); end !== -1 && problem === undefined; end = piece.indexOf(10, start)) {
        read += end + 1 - start
        addLine(piece.subarray(start, end))
        start = end + 1
      }
      rest = Buffer.from(piece.subarray(start))
      // The header is short, so a longer first line is of something else.
      if (header === undefined && rest.length > 65_536) problem = notALog
    },
    end: () => {
      if (problem !== undefined) return problem
      if (header === undefined) return notALog
      if (size === 0) return "it was cut off in its first lines"
      return {
        version: header.version,
        state: { seed: header.seed, drawn, tables: Object.fromEntries(tables) },
        size,
        cutOff: read + rest.length - size
      }
    }
  }
}
