/**
 * Rows in the order in which their keys were first put, which can be read on from any of them: a list by cursor takes as many
 * steps as it gives items, however many there are before them. JavaScript's own `Map` is read from its beginning only.
 */
import type { Entry, Rows } from "./Table.ts"

interface Node<A> {
  readonly key: string
  row: A
  before: Node<A> | undefined
  behind: Node<A> | undefined
}

/** With these in it to begin with. What changes them is told of it first. */
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
