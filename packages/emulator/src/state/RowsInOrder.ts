/**
 * Keeps rows in the order in which their keys were first put, and reads on from any of them.
 *
 * A page of a list by cursor thus takes as many steps as it has items, however many precede it. JavaScript's own `Map`
 * can only be read from its beginning.
 */
import type { Entry, Rows } from "./Table.ts"

interface Node<A> {
  readonly key: string
  row: A
  before: Node<A> | undefined
  behind: Node<A> | undefined
}

/**
 * Creates rows that begin with these entries.
 *
 * @param changed called before each later change
 */
export const make = <A>(entries: Iterable<Entry<A>>, changed: () => void): Rows<A> => {
  const nodes = new Map<string, Node<A>>()
  let first: Node<A> | undefined
  let last: Node<A> | undefined

  const put = (key: string, row: A) => {
    const found = nodes.get(key)
    if (found !== undefined) {
      found.row = row
      return
    }
    const node: Node<A> = { key, row, before: last, behind: undefined }
    if (last === undefined) first = node
    else last.behind = node
    last = node
    nodes.set(key, node)
  }
  for (const [key, row] of entries) put(key, row)

  const from = function* (start: Node<A> | undefined): Generator<Entry<A>> {
    for (let node = start; node !== undefined; node = node.behind) yield [node.key, node.row]
  }

  return {
    get: (key) => nodes.get(key)?.row,
    put: (key, row) => {
      changed()
      put(key, row)
    },
    delete: (key) => {
      const node = nodes.get(key)
      if (node === undefined) return false
      changed()
      nodes.delete(key)
      if (node.before === undefined) first = node.behind
      else node.before.behind = node.behind
      if (node.behind === undefined) last = node.before
      else node.behind.before = node.before
      return true
    },
    all: () => Array.from(nodes.values(), ({ row }) => row),
    entries: () => from(first),
    entriesAfter: (key) => {
      const node = nodes.get(key)
      return node === undefined ? undefined : from(node.behind)
    }
  }
}
