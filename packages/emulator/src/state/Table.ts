/**
 * A collection of what the emulator remembers. The domain that owns it declares it, and the `State` at hand holds its rows:
 * so a domain is added without the state knowing of it, and whatever a domain keeps can be stored, as its Schema says how.
 */
import type * as Schema from "effect/Schema"

/** What a domain declares, once and at the top of its file. */
export interface Table<A> {
  /** Of all tables the only one that is called so; what was stored is found by it. */
  readonly name: string
  /** Nothing is kept in a row that this does not encode. */
  readonly schema: Schema.Codec<A, unknown>
}

const declared = new Map<string, Table<unknown>>()

export const make = <A>(name: string, schema: Schema.Codec<A, unknown>): Table<A> => {
  const table = { name, schema }
  // Only its schema is asked for there, to read rows of whatever type it has.
  declared.set(name, table as never)
  return table
}

/** The table of that name, of whichever domain, to look at what was stored before anybody uses it. */
export const withName = (name: string): Table<unknown> | undefined => declared.get(name)

export type Entry<A> = readonly [key: string, row: A]

/**
 * The rows of one emulator. A row is a value and never changes: what changes is which row a key has. All of it is
 * synchronous, so that a rule can look and change in one step.
 */
export interface Rows<A> {
  readonly get: (key: string) => A | undefined
  /** A key that is there keeps its place. */
  readonly put: (key: string, row: A) => void
  /** Whether there was such a row. */
  readonly delete: (key: string) => boolean
  /** In the order in which their keys were first put. */
  readonly all: () => ReadonlyArray<A>
  /** Likewise, with their keys. It is read on the spot, before anything changes. */
  readonly entries: () => Iterable<Entry<A>>
  /** Those that come after this key; undefined if it is not there. The way to it takes no longer the more there are. */
  readonly entriesAfter: (key: string) => Iterable<Entry<A>> | undefined
}

let last: { readonly parts: ReadonlyArray<string>; readonly key: string } = { parts: [], key: "[]" }

/**
 * One key of several parts, such as a store and an id that is unique within it. A request asks for the key of its payment a dozen
 * times; the one that was made last is given again, which saves not only making it, but hashing it for each look into a table.
 */
export const keyOf = (...parts: ReadonlyArray<string>): string => {
  if (parts.length !== last.parts.length || parts.some((part, index) => part !== last.parts[index])) {
    last = { parts, key: JSON.stringify(parts) }
  }
  return last.key
}

/** What `keyOf` was given. */
export const partsOf = (key: string): ReadonlyArray<string> =>
  // Whoever asks has made the key.
  JSON.parse(key) as ReadonlyArray<string>
