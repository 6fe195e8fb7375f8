/**
 * Finds rows by an instant, and in its order.
 *
 * The numbers of the rows are sorted in blocks, each of which is small enough to be shifted when a row comes between.
 */
import type { Index, Places } from "./Places.ts"
import { addNumber, addRange, addWithout, type RowBits } from "./RowBits.ts"

/** A span of time in milliseconds of the epoch, both ends included. */
export interface Span {
  readonly from: number
  readonly until: number
}

/** Rows in the order of an instant. Of two at once, the one whose key was put later is later. */
export interface SortedRows<A> {
  /** Returns the number of rows in the span. */
  readonly count: (span: Span) => number
  /** Returns the rows in the span, the earliest first. Read it before the next change. */
  readonly ascending: (span?: Span) => Iterable<A>
  /** Returns the rows in the span, the latest first. Read it before the next change. */
  readonly descending: (span?: Span) => Iterable<A>
  /** Adds the rows in the span to the bits. */
  readonly addTo: (bits: RowBits, span: Span) => void
}

/** A block has room for few rows at first, since most tables are small. */
const firstRoom = 16
const blockSize = 1_024

interface Block {
  size: number
  /** No row has a lower number, or a higher one. As many rows as there are numbers between are all of those. */
  lowest: number
  highest: number
  millis: Float64Array
  numbers: Int32Array
}

/** The position of a row, or the one behind all rows. */
interface Position {
  readonly block: number
  readonly index: number
}

const makeBlock = (room: number): Block => ({
  size: 0,
  lowest: Number.POSITIVE_INFINITY,
  highest: Number.NEGATIVE_INFINITY,
  millis: new Float64Array(room),
  numbers: new Int32Array(room)
})

const isBefore = ({ millis, numbers }: Block, index: number, other: number, number: number) => {
  const instant = millis[index]!
  return instant < other || (instant === other && numbers[index]! < number)
}

/** Moves rows behind those of another block, which has room for them. */
const move = (from: Block, start: number, to: Block) => {
  to.millis.set(from.millis.subarray(start, from.size), to.size)
  to.numbers.set(from.numbers.subarray(start, from.size), to.size)
  to.size += from.size - start
  from.size = start
  for (const block of [from, to]) {
    const numbers = block.numbers.subarray(0, block.size)
    block.lowest = numbers.reduce((lowest, number) => Math.min(lowest, number), Number.POSITIVE_INFINITY)
    block.highest = numbers.reduce((highest, number) => Math.max(highest, number), Number.NEGATIVE_INFINITY)
  }
}

const withRoom = (block: Block, room: number): Block => {
  const larger = makeBlock(room)
  move(block, 0, larger)
  return larger
}

const shift = ({ millis, numbers, size }: Block, to: number, from: number) => {
  millis.copyWithin(to, from, size)
  numbers.copyWithin(to, from, size)
}

/** Some rows of a block, the last one of which is before `end`. */
interface Part {
  readonly block: Block
  readonly start: number
  readonly end: number
}

const addParts = (parts: ReadonlyArray<Part>, bits: RowBits): void => {
  for (const { block, end, start } of parts) {
    const { highest, lowest, numbers, size } = block
    if (end - start === size && highest - lowest === size - 1) addRange(bits, lowest, highest)
    else for (let index = start; index < end; index++) addNumber(bits, numbers[index]!)
  }
}

/** The instant of a row that has none, and the first one that a row can have. */
const never = Number.NEGATIVE_INFINITY
const earliest = -Number.MAX_VALUE

/**
 * Makes an index by an instant.
 *
 * @param millisOf returns the instant in milliseconds of the epoch. A row without one comes before all others, and is
 *   in no span.
 */
export const makeSorted = <A>(
  { all, every, none, release, rowOf }: Places<A>,
  millisOf: (row: A) => number | undefined
): SortedRows<A> & Index<A> => {
  const keyOf = (row: A) => millisOf(row) ?? never
  /** No block is empty. */
  const blocks: Array<Block> = []

  /** Returns the position of the first row that is not before this one. */
  const positionOf = (millis: number, number: number): Position => {
    // The last block whose first row is before it, if there is one.
    let block = 0
    let behind = blocks.length
    while (block + 1 < behind) {
      const middle = (block + behind) >>> 1
      if (isBefore(blocks[middle]!, 0, millis, number)) block = middle
      else behind = middle
    }
    let low = 0
    let high = blocks[block]?.size ?? 0
    while (low < high) {
      const middle = (low + high) >>> 1
      if (isBefore(blocks[block]!, middle, millis, number)) low = middle + 1
      else high = middle
    }
    return low === blocks[block]?.size && block + 1 < blocks.length
      ? { block: block + 1, index: 0 }
      : { block, index: low }
  }
  const beginOf = (span: Span | undefined) => positionOf(span === undefined ? never : Math.max(span.from, earliest), -1)
  const endOf = (span: Span | undefined) =>
    positionOf(span?.until ?? Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)

  /** Returns the part of a block that is between two positions. */
  const partOf = (index: number, begin: Position, end: Position): Part => ({
    block: blocks[index]!,
    start: index === begin.block ? begin.index : 0,
    end: index === end.block ? end.index : blocks[index]!.size
  })
  /** Returns the parts of all blocks between two positions. The last one may be behind the last block. */
  const between = (begin: Position, end: Position): ReadonlyArray<Part> =>
    blocks.slice(begin.block, end.block + 1).map((_, index) => partOf(begin.block + index, begin, end))
  const countOf = (begin: Position, end: Position): number => {
    // A span that ends before it begins has no rows.
    if (begin.block > end.block) return 0
    let count = end.index - begin.index
    for (let index = begin.block; index < end.block; index++) count += blocks[index]!.size
    return Math.max(0, count)
  }

  /** Makes room in a block that is full, and returns the position that has become of this one. */
  const divided = ({ block, index }: Position): Position => {
    const full = blocks[block]!
    const next = makeBlock(blockSize)
    blocks.splice(block + 1, 0, next)
    // Most rows come behind all others. Such a row leaves a full block behind.
    if (index === blockSize) return { block: block + 1, index: 0 }
    move(full, blockSize / 2, next)
    return index <= full.size ? { block, index } : { block: block + 1, index: index - full.size }
  }

  const add = (row: A, number: number) => {
    if (blocks.length === 0) blocks.push(makeBlock(firstRoom))
    const millis = keyOf(row)
    const found = positionOf(millis, number)
    const { block: at, index } = blocks[found.block]!.size === blockSize ? divided(found) : found
    const { millis: instants, size } = blocks[at]!
    const block = size < instants.length ? blocks[at]! : withRoom(blocks[at]!, Math.min(size * 4, blockSize))
    blocks[at] = block
    shift(block, index + 1, index)
    block.size++
    block.lowest = Math.min(block.lowest, number)
    block.highest = Math.max(block.highest, number)
    block.millis[index] = millis
    block.numbers[index] = number
  }

  const remove = (row: A, number: number) => {
    const { block: at, index } = positionOf(keyOf(row), number)
    const block = blocks[at]!
    shift(block, index, index + 1)
    block.size--
    const next = blocks[at + 1]
    if (block.size === 0) blocks.splice(at, 1)
    else if (next !== undefined && block.size + next.size <= blockSize / 2) {
      const both = withRoom(block, blockSize)
      move(next, 0, both)
      blocks.splice(at, 2, both)
    }
  }

  for (const { number, row } of all()) add(row, number)
  return {
    count: (span) => countOf(beginOf(span), endOf(span)),
    ascending: function* (span) {
      const [begin, end] = [beginOf(span), endOf(span)]
      for (let at = begin.block; at <= end.block && at < blocks.length; at++) {
        const part = partOf(at, begin, end)
        for (let index = part.start; index < part.end; index++) yield rowOf(part.block.numbers[index]!)
      }
    },
    descending: function* (span) {
      const [begin, end] = [beginOf(span), endOf(span)]
      for (let at = Math.min(end.block, blocks.length - 1); at >= begin.block; at--) {
        const part = partOf(at, begin, end)
        for (let index = part.end - 1; index >= part.start; index--) yield rowOf(part.block.numbers[index]!)
      }
    },
    addTo: (bits, span) => {
      const [first, begin, end, last] = [beginOf(undefined), beginOf(span), endOf(span), endOf(undefined)]
      if (2 * countOf(begin, end) <= countOf(first, last)) {
        addParts(between(begin, end), bits)
        return
      }
      const others = none()
      addParts(between(first, begin), others)
      addParts(between(end, last), others)
      const each = every()
      addWithout(bits, each, others)
      release(each)
      release(others)
    },
    added: ({ number, row }) => add(row, number),
    replaced: ({ number, row }, before) => {
      if (keyOf(before) === keyOf(row)) return
      remove(before, number)
      add(row, number)
    },
    deleted: ({ number, row }) => remove(row, number)
  }
}
