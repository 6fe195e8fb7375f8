/**
 * Declares the collections that an emulator remembers. The domain that owns a table declares it, and each `State` holds
 * rows of its own for it. A domain is thus added without a change to the state, and a table's Schema says how it is
 * stored.
 */
import type * as Schema from "effect/Schema"
import type { Column, ValuesOf } from "./Columns.ts"
import type { GroupedRows } from "./GroupedRows.ts"
import type { Places } from "./Places.ts"
import type { SortedRows } from "./SortedRows.ts"

/** A declared table. A domain declares it once, at the top of its file. */
export interface Table<A> {
  /** The name, unique among all tables: stored rows are found by it. */
  readonly name: string
  /** The Schema of a row, which encodes all that is kept in it. */
  readonly schema: Schema.Codec<A, unknown>
}

const declared = new Map<string, Table<unknown>>()

/** Declares a table. */
export const make = <A>(name: string, schema: Schema.Codec<A, unknown>): Table<A> => {
  const table = { name, schema }
  // Only the schema is used from there, and it reads rows of any type.
  declared.set(name, table as never)
  return table
}

/** Returns the table of this name, of any domain. Stored rows can be checked by it before the table is used. */
export const withName = (name: string): Table<unknown> | undefined => declared.get(name)

/** A row with its key. */
export type Entry<A> = readonly [key: string, row: A]

/**
 * The JSON of a row as text, in UTF-8. It is parsed when the row is first read, since a file may hold many more rows
 * than are ever read. The bytes may be a part of a larger piece, so that reading a file copies nothing.
 */
export class RowText {
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
  constructor(bytes: Uint8Array, start: number, end: number) {
    this.bytes = bytes
    this.start = start
    this.end = end
  }
  toString(): string {
    return decoder.decode(this.bytes.subarray(this.start, this.end))
  }
}

const decoder = new TextDecoder()

/** A row as it is stored. */
export type StoredRow = Schema.Json | RowText

/** Returns the JSON of a stored row. */
export const jsonOf = (row: StoredRow): Schema.Json =>
  // The text was made by `textOf`, so it parses to JSON.
  row instanceof RowText ? (JSON.parse(row.toString()) as Schema.Json) : row

/** Returns a stored row as text. */
export const textOf = (row: StoredRow): string => (row instanceof RowText ? row.toString() : JSON.stringify(row))

/**
 * The rows that one emulator has in a table. A row is an immutable value; a change gives a key another row. All
 * functions are synchronous, so that a rule can look and change in one step.
 */
export interface Rows<A> {
  readonly get: (key: string) => A | undefined
  /** Gives a key this row. A key that is there already keeps its place in the order. */
  readonly put: (key: string, row: A) => void
  /** Removes the row of a key. Returns true if there was one. */
  readonly delete: (key: string) => boolean
  /** Returns the row whose key was put before all others, with its key. */
  readonly first: () => Entry<A> | undefined
  /** Returns all rows in the order in which their keys were first put. */
  readonly all: () => ReadonlyArray<A>
  /** Returns all rows with their keys, in the same order. Rows that are put while it is read are left out. */
  readonly entries: () => Iterable<Entry<A>>
  /** Returns the entries behind this key, or undefined if it is not there. Finding the key takes constant time. */
  readonly entriesAfter: (key: string) => Iterable<Entry<A>> | undefined
  /**
   * Returns the entries before this key, or all of them, the one whose key was put last first. Undefined if the key is
   * not there. Finding the key takes constant time.
   */
  readonly entriesBefore: (key: string | undefined) => Iterable<Entry<A>> | undefined
  /** Returns the number of rows. */
  readonly size: () => number
  /** Returns the number of a key, which is higher for one that was put later. Undefined if it is not there. */
  readonly numberOf: (key: string) => number | undefined
  /**
   * Returns the rows in the order of an instant, in milliseconds of the epoch. The first call for a function makes an
   * index of all rows, so the function is a constant of its domain. A row without an instant is before all others, and
   * in no span.
   */
  readonly sortedBy: (millisOf: (row: A) => number | undefined) => SortedRows<A>
  /** Returns the rows by a text, in the same way. A row without one is in no group. */
  readonly groupedBy: (textOf: (row: A) => string | undefined) => GroupedRows<A>
  /** Returns the rows by their values in one respect, in the same way. */
  readonly columnOf: (valuesOf: ValuesOf<A>) => Column
  /** Takes rows into a column that is to be looked into, so many at most. Returns true if some are left. */
  readonly prepareColumn: (valuesOf: ValuesOf<A>, limit: number) => boolean
  /** Returns the rows by their numbers, which columns find. */
  readonly places: () => Places<A>
  /** Decodes stored rows, so many at most. Returns true if some are left. */
  readonly decodeSome: (limit: number) => boolean
}

let lastKey: { readonly parts: ReadonlyArray<string>; readonly key: string } = { parts: [], key: "[]" }

/**
 * Makes one key of several parts, such as a store and an id that is unique within it. A request asks for its payment's
 * key a dozen times, so the key made last is returned again: it saves making it, and hashing it for each look into a
 * table.
 */
export const keyOf = (...parts: ReadonlyArray<string>): string => {
  if (parts.length !== lastKey.parts.length || parts.some((part, index) => part !== lastKey.parts[index])) {
    lastKey = { parts, key: JSON.stringify(parts) }
  }
  return lastKey.key
}

/** Returns the parts that `keyOf` made this key of. */
export const partsOf = (key: string): ReadonlyArray<string> =>
  // Only keys of `keyOf` come here, and those are arrays of strings.
  JSON.parse(key) as ReadonlyArray<string>
