/**
 * Keeps entries by time, those of one time in the order of adding. Adding one and taking the first cost the same
 * whatever the time is: a binary heap.
 */
export interface TimeQueue<A> {
  readonly add: (entry: A) => void
  readonly first: () => A | undefined
  readonly removeFirst: () => void
}

/**
 * Makes a queue.
 *
 * @param timeOf returns the time of an entry, which never changes
 */
export const make = <A>(timeOf: (entry: A) => number): TimeQueue<A> => {
  interface Node {
    readonly time: number
    readonly order: number
    readonly entry: A
  }
  const heap: Array<Node> = []
  let added = 0
  const isBefore = (one: Node, other: Node) =>
    one.time < other.time || (one.time === other.time && one.order < other.order)
  return {
    add: (entry) => {
      const node: Node = { time: timeOf(entry), order: added++, entry }
      let place = heap.push(node) - 1
      while (place > 0) {
        const above = (place - 1) >>> 1
        if (!isBefore(node, heap[above]!)) break
        heap[place] = heap[above]!
        place = above
      }
      heap[place] = node
    },
    first: () => heap[0]?.entry,
    removeFirst: () => {
      const last = heap.pop()
      if (last === undefined || heap.length === 0) return
      let place = 0
      while (true) {
        const left = 2 * place + 1
        if (left >= heap.length) break
        const right = left + 1
        const below = right < heap.length && isBefore(heap[right]!, heap[left]!) ? right : left
        if (!isBefore(heap[below]!, last)) break
        heap[place] = heap[below]!
        place = below
      }
      heap[place] = last
    }
  }
}
