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

const quote = 0x22
const backslash = 0x5c
const openingBracket = 0x5b
const closingBracket = 0x5d
const openingBrace = 0x7b
const comma = 0x2c
const lineFeed = 0x0a

/** The values of the digits in a checksum, by their codes. */
const hexValues = Array.from({ length: 128 }, (_, code) => {
  const value = "0123456789abcdef".indexOf(String.fromCharCode(code))
  return value === -1 ? Number.NaN : value
})

/** Returns the checksum that stands between these indices; not a number if none does. */
const checksumAt = (bytes: Buffer, start: number, end: number): number => {
  let checksum = 0
  for (let index = start; index < end; index++) checksum = checksum * 16 + (hexValues[bytes[index]!] ?? Number.NaN)
  return checksum
}

/** Returns true if the line between these indices is as it was written. */
const isSealed = (bytes: Buffer, start: number, end: number): boolean =>
  end - start > sealLength &&
  bytes[start] === openingBracket &&
  bytes[end - sealLength] === comma &&
  bytes[end - sealLength + 1] === quote &&
  bytes[end - 2] === quote &&
  bytes[end - 1] === closingBracket &&
  checksumAt(bytes, end - 10, end - 2) === crc32(bytes.subarray(start + 1, end - sealLength))

/** Returns the index behind the JSON string that begins here. */
const endOfString = (bytes: Buffer, start: number): number => {
  let index = start + 1
  while (bytes[index] !== quote) index += bytes[index] === backslash ? 2 : 1
  return index + 1
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

/** The content of a log. */
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
  /** The lines that are not completed: rows of a table, a key, and its row, or undefined if that was deleted. */
  const open: Array<readonly [rows: Map<string, RowText>, key: string, row: RowText | undefined]> = []

  const change = (rows: Map<string, RowText>, key: string, row: RowText | undefined) => {
    if (row === undefined) rows.delete(key)
    else rows.set(key, row)
  }

  const complete = (count: number) => {
    for (const [rows, key, row] of open) change(rows, key, row)
    open.length = 0
    drawn = count
    size = read
  }

  const rowsOf = (table: string) => {
    const found = tables.get(table)
    if (found !== undefined) return found
    const rows = new Map<string, RowText>()
    tables.set(table, rows)
    return rows
  }

  const addRow = (bytes: Buffer, start: number, end: number) => {
    const endOfKey = endOfString(bytes, endOfString(bytes, start) + 1)
    // Both were written as JSON strings.
    const [table, key] = JSON.parse(`[${bytes.toString("utf8", start, endOfKey)}]`) as [string, string]
    const row = endOfKey === end ? undefined : new RowText(bytes, endOfKey + 1, end)
    // Without its first number a log holds nothing, so its first rows need not be held back.
    if (size === 0) change(rowsOf(table), key, row)
    else open.push([rowsOf(table), key, row])
  }

  const addLine = (bytes: Buffer, start: number, end: number) => {
    lines++
    read += end + 1 - start
    const isWhole = isSealed(bytes, start, end)
    const first = start + 1
    const behind = end - sealLength
    if (header === undefined) {
      const found: unknown =
        isWhole && bytes[first] === openingBrace ? JSON.parse(bytes.toString("utf8", first, behind)) : undefined
      if (isHeader(found)) header = found
      else problem = notALog
    } else if (!isWhole) {
      brokenLine ??= lines
    } else if (brokenLine !== undefined) {
      problem = `its line ${brokenLine} is not as it was written`
    } else if (bytes[first] === quote) {
      addRow(bytes, first, behind)
    } else {
      complete(Number(bytes.toString("latin1", first, behind)))
    }
  }

  return {
    add: (bytes) => {
      let start = 0
      for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, start)) {
        if (problem !== undefined) return
        if (rest.length > 0) {
          const line = Buffer.concat([rest, bytes.subarray(0, end)])
          rest = Buffer.alloc(0)
          addLine(line, 0, line.length)
        } else {
          addLine(bytes, start, end)
        }
        start = end + 1
      }
      rest = Buffer.concat([rest, bytes.subarray(start)])
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
