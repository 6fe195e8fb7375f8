/**
 * Keeps rows in the order in which their keys were first put, and reads on from any of them.
 *
 * A page of a list by cursor thus takes as many steps as it has items, however many precede it. JavaScript's own `Map`
 * can only be read from its beginning. A stored row is decoded when it is first read.
 */
import { type GrowingColumn, makeColumn, type ValuesOf } from "./Columns.ts"
import { type GroupedRows, makeGrouped } from "./GroupedRows.ts"
import { type Index, makePlaces, type Placed, type Places } from "./Places.ts"
import { makeSorted, type SortedRows } from "./SortedRows.ts"
import type { Entry, Rows, StoredRow } from "./Table.ts"

interface Node<A> {
  readonly key: string
  /** Counts the nodes that were ever added: it is higher for a row that was put later. */
  readonly number: number
  /** The row as it was stored, until it is read or replaced. */
  stored: StoredRow | undefined
  row: A | undefined
  before: Node<A> | undefined
  behind: Node<A> | undefined
  isThere: boolean
}

/** Reads and writes stored rows. Both functions throw if they cannot. */
export interface RowCodec<A> {
  readonly decode: (stored: StoredRow, key: string) => A
  readonly encode: (row: A, key: string) => StoredRow
}

/** Is told of each change before it happens. */
export interface Observer {
  readonly put: (key: string) => void
  readonly deleted: (key: string) => void
}

/** Rows that can be stored. */
export interface StorableRows<A> extends Rows<A> {
  /**
   * Adds a row as it was stored, before any row is read. Replaces the one of the same key. Tells the observer nothing.
   */
  readonly addStored: (key: string, stored: StoredRow) => void
  /**
   * Returns how each row is stored now, in order. The rows may change while it is read: those that are put later are
   * left out, those that are deleted may be, and one that is replaced may have either form.
   */
  readonly storedEntries: () => Iterable<Entry<StoredRow>>
  /** Returns a function that encodes the row that this key has now, or undefined if there is none. */
  readonly toStore: (key: string) => (() => StoredRow) | undefined
}

/**
 * Creates rows, of which there are none yet.
 *
 * @param changed is called after each change
 */
export const make = <A>(
  { decode, encode }: RowCodec<A>,
  observer?: Observer,
  changed?: () => void
): StorableRows<A> => {
  const nodes = new Map<string, Node<A>>()
  let first: Node<A> | undefined
  let last: Node<A> | undefined
  let added = 0

  const add = (key: string, stored: StoredRow | undefined, row: A | undefined) => {
    const node: Node<A> = { key, number: added++, stored, row, before: last, behind: undefined, isThere: true }
    if (last === undefined) first = node
    else last.behind = node
    last = node
    nodes.set(key, node)
    return node
  }
  /** Rows before this one are decoded; undefined if all are. */
  let undecoded: Node<A> | undefined

  const rowOf = (node: Node<A>): A => {
    if (node.stored !== undefined) {
      node.row = decode(node.stored, node.key)
      node.stored = undefined
    }
    // A node without a stored row has a row, which may itself be of any type.
    return node.row as A
  }

  const encoded = (key: string, stored: StoredRow | undefined, row: A | undefined) =>
    // As above: one of the two is there.
    stored ?? encode(row as A, key)

  /** Reads on from a node, though it or others are deleted meanwhile: a deleted node still leads to later ones. */
  const from = <B>(start: Node<A> | undefined, read: (node: Node<A>) => B): Iterable<Entry<B>> => {
    const end = added
    const read_ = function* (): Generator<Entry<B>> {
      for (let node = start; node !== undefined && node.number < end; node = node.behind) {
        if (node.isThere) yield [node.key, read(node)]
      }
    }
    return { [Symbol.iterator]: read_ }
  }

  /** Reads from a node towards the first one, which no row that is put meanwhile comes before. */
  const back = (start: Node<A> | undefined): Iterable<Entry<A>> => {
    const read = function* (): Generator<Entry<A>> {
      for (let node = start; node !== undefined; node = node.before) if (node.isThere) yield [node.key, rowOf(node)]
    }
    return { [Symbol.iterator]: read }
  }

  const indexes: Array<Index<A>> = []
  const sorted = new Map<(row: A) => number | undefined, SortedRows<A>>()
  const grouped = new Map<(row: A) => string | undefined, GroupedRows<A>>()
  const columns = new Map<ValuesOf<A>, GrowingColumn>()
  let places: Places<A> | undefined
  /** Returns the place of a row. Once there are indexes, every row is decoded, so that a node is its place. */
  const placeOf = (node: Node<A>) => node as Placed<A>
  /** Returns the places, which are the first of all indexes, since the others look rows up in them. */
  const madePlaces = (): Places<A> => {
    if (places !== undefined) return places
    for (const node of nodes.values()) rowOf(node)
    const made = makePlaces(Array.from(nodes.values(), placeOf))
    indexes.push(made)
    places = made
    return made
  }
  /** Returns the index of a function, and makes it if there is none. */
  const indexOf = <F, I>(made: Map<F, I>, by: F, makeIndex: (places: Places<A>, by: F) => I & Index<A>): I => {
    const found = made.get(by)
    if (found !== undefined) return found
    const index = makeIndex(madePlaces(), by)
    indexes.push(index)
    made.set(by, index)
    return index
  }

  return {
    addStored: (key, stored) => {
      const found = nodes.get(key)
      if (found === undefined) {
        const node = add(key, stored, undefined)
        undecoded ??= node
      } else {
        found.stored = stored
      }
    },
    get: (key) => {
      const node = nodes.get(key)
      return node === undefined ? undefined : rowOf(node)
    },
    put: (key, row) => {
      observer?.put(key)
      const node = nodes.get(key)
      if (node === undefined) {
        const added = add(key, undefined, row)
        for (const index of indexes) index.added(placeOf(added))
        changed?.()
        return
      }
      const before = indexes.length === 0 ? undefined : rowOf(node)
      node.stored = undefined
      node.row = row
      // Where there are indexes, there was a row before.
      for (const index of indexes) index.replaced(placeOf(node), before as A)
      changed?.()
    },
    delete: (key) => {
      const node = nodes.get(key)
      if (node === undefined) return false
      observer?.deleted(key)
      for (const index of indexes) index.deleted(placeOf(node))
      node.isThere = false
      nodes.delete(key)
      if (node.before === undefined) first = node.behind
      else node.before.behind = node.behind
      if (node.behind === undefined) last = node.before
      else node.behind.before = node.before
      changed?.()
      return true
    },
    first: () => (first === undefined ? undefined : [first.key, rowOf(first)]),
    all: () => Array.from(nodes.values(), rowOf),
    entries: () => from(first, rowOf),
    entriesAfter: (key) => {
      const node = nodes.get(key)
      return node === undefined ? undefined : from(node.behind, rowOf)
    },
    entriesBefore: (key) => {
      if (key === undefined) return back(last)
      const node = nodes.get(key)
      return node === undefined ? undefined : back(node.before)
    },
    size: () => nodes.size,
    numberOf: (key) => nodes.get(key)?.number,
    sortedBy: (millisOf) => indexOf(sorted, millisOf, makeSorted),
    groupedBy: (textOf) => indexOf(grouped, textOf, makeGrouped),
    columnOf: (valuesOf) => {
      const column = indexOf(columns, valuesOf, makeColumn)
      column.takeSome(Number.POSITIVE_INFINITY)
      return column
    },
    prepareColumn: (valuesOf, limit) => indexOf(columns, valuesOf, makeColumn).takeSome(limit),
    places: madePlaces,
    decodeSome: (limit) => {
      for (let left = limit; undecoded !== undefined && left > 0; left--) {
        if (undecoded.isThere) rowOf(undecoded)
        undecoded = undecoded.behind
      }
      return undecoded !== undefined
    },
    storedEntries: () => from(first, ({ key, row, stored }) => encoded(key, stored, row)),
    toStore: (key) => {
      const node = nodes.get(key)
      if (node === undefined) return undefined
      const { row, stored } = node
      return () => encoded(key, stored, row)
    }
  }
}
