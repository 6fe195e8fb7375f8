/**
 * A set of row numbers as an index keeps it, for one value of many. It takes a few bytes for a row where rows are rare,
 * and one bit where most rows are in it.
 *
 * A small set is one sorted list. A large one has a block for each 65,536 numbers, which is a sorted list of what is
 * behind the block's first number, or the bits of all of its numbers.
 */
import { addNumber, blockSize, countInWord, hasNumber, removeNumber, type RowBits, wordsInBlock } from "./RowBits.ts"

/** The length up to which a list has no spare room: most sets are tiny. */
const tiny = 16

/** The length up to which a set is one list. It becomes one again at half of it, so that no change goes to and fro. */
const mostInSet = 1_024

/** The length up to which a block is a list. Bits take as much as a list of twice this length, and are faster. */
const mostInBlock = 2_048

type List = ReadonlyArray<number> | Int32Array | Uint16Array

interface Block {
  size: number
  /** The numbers behind the block's first one, of which `size` are in use, or the bits of all. */
  content: Uint16Array | Int32Array
  /** The first word of the bits that may have some, and the one behind the last. Rows that are alike lie together. */
  begin: number
  end: number
}

/** Extends the words of a block that may have bits by that of a number. */
const extend = (block: Block, low: number): void => {
  const word = low >>> 5
  if (word < block.begin) block.begin = word
  if (word >= block.end) block.end = word + 1
}

/** Returns the place of the first item that is not less. */
const placeIn = (list: List, size: number, item: number): number => {
  // Most rows are added behind all others.
  if (size === 0 || list[size - 1]! < item) return size
  let low = 0
  let high = size - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if (list[middle]! < item) low = middle + 1
    else high = middle
  }
  return low
}

const isAt = (list: List, size: number, place: number, item: number) => place < size && list[place] === item

/** Makes room for an item in a list that has a place left. */
const shift = (list: Int32Array | Uint16Array, size: number, place: number) => {
  if (place < size) list.copyWithin(place + 1, place, size)
}

const roomOf = (size: number, most: number) => Math.min(size + (size >>> 2) + 8, most)

const longerSet = (list: List, size: number): Int32Array => {
  const longer = new Int32Array(roomOf(size, mostInSet))
  longer.set(list)
  return longer
}

const longerBlock = (list: Uint16Array, size: number): Uint16Array => {
  const longer = new Uint16Array(roomOf(size, mostInBlock))
  longer.set(list)
  return longer
}

const bitsOf = (list: List, size: number): Int32Array => {
  const bits = new Int32Array(wordsInBlock)
  for (let place = 0; place < size; place++) addNumber(bits, list[place]!)
  return bits
}

const listOf = (bits: Int32Array, size: number): Uint16Array => {
  const list = new Uint16Array(size)
  let length = 0
  for (let index = 0; index < bits.length; index++) {
    for (let word = bits[index]!; word !== 0; word &= word - 1) {
      // What a word and its opposite have in common is its lowest bit.
      list[length++] = index * 32 + 31 - Math.clz32(word & -word)
    }
  }
  return list
}

const addToBlock = (block: Block, low: number): boolean => {
  const { content, size } = block
  if (content instanceof Int32Array) {
    if (hasNumber(content, low)) return false
    addNumber(content, low)
    extend(block, low)
  } else {
    const place = placeIn(content, size, low)
    if (isAt(content, size, place, low)) return false
    extend(block, low)
    if (size < mostInBlock) {
      const list = size < content.length ? content : longerBlock(content, size)
      shift(list, size, place)
      list[place] = low
      block.content = list
    } else {
      block.content = bitsOf(content, size)
      addNumber(block.content, low)
    }
  }
  block.size++
  return true
}

const deleteFromBlock = (block: Block, low: number): boolean => {
  const { content, size } = block
  if (content instanceof Int32Array) {
    if (!hasNumber(content, low)) return false
    removeNumber(content, low)
    if (size - 1 === mostInBlock / 2) block.content = listOf(content, size - 1)
  } else {
    const place = placeIn(content, size, low)
    if (!isAt(content, size, place, low)) return false
    content.copyWithin(place, place + 1, size)
  }
  block.size--
  return true
}

/** Adds the numbers of a block to the bits of all blocks. */
const addBlockTo = (bits: RowBits, { begin, content, end, size }: Block, index: number): void => {
  if (content instanceof Int32Array) {
    const first = index * wordsInBlock
    for (let word = begin; word < end; word++) bits[first + word]! |= content[word]!
  } else {
    const first = index * blockSize
    for (let place = 0; place < size; place++) addNumber(bits, first + content[place]!)
  }
}

/** A set of row numbers. */
export class RowSet {
  #size: number
  /** All numbers in order, in a small set. */
  #list: ReadonlyArray<number> | Int32Array | undefined
  /** The blocks by their number, in a large one. */
  #blocks: Array<Block | undefined> | undefined

  constructor(...numbers: ReadonlyArray<number>) {
    this.#size = numbers.length
    this.#list = numbers
    this.#blocks = undefined
  }

  get size(): number {
    return this.#size
  }

  has(number: number): boolean {
    const list = this.#list
    if (list !== undefined) return isAt(list, this.#size, placeIn(list, this.#size, number), number)
    const block = this.#blocks![Math.floor(number / blockSize)]
    if (block === undefined) return false
    const { content, size } = block
    const low = number % blockSize
    return content instanceof Int32Array
      ? hasNumber(content, low)
      : isAt(content, size, placeIn(content, size, low), low)
  }

  add(number: number): void {
    const list = this.#list
    const size = this.#size
    if (list === undefined) {
      if (this.#addToBlocks(this.#blocks!, number)) this.#size++
      return
    }
    const place = placeIn(list, size, number)
    if (isAt(list, size, place, number)) return
    if (size < mostInSet) {
      if (!(list instanceof Int32Array) && size < tiny) {
        this.#list = [...list.slice(0, place), number, ...list.slice(place)]
      } else {
        const longer = list instanceof Int32Array && size < list.length ? list : longerSet(list, size)
        shift(longer, size, place)
        longer[place] = number
        this.#list = longer
      }
    } else {
      const blocks: Array<Block | undefined> = []
      for (let index = 0; index < size; index++) this.#addToBlocks(blocks, list[index]!)
      this.#addToBlocks(blocks, number)
      this.#blocks = blocks
      this.#list = undefined
    }
    this.#size++
  }

  #addToBlocks(blocks: Array<Block | undefined>, number: number): boolean {
    const index = Math.floor(number / blockSize)
    const found = blocks[index]
    if (found !== undefined) return addToBlock(found, number % blockSize)
    const last = blocks.at(-1)
    // Rows are mostly added to the last block, so that the one before needs no more room.
    if (last?.content instanceof Uint16Array) last.content = last.content.slice(0, last.size)
    const low = number % blockSize
    blocks[index] = { size: 1, content: Uint16Array.of(low), begin: low >>> 5, end: (low >>> 5) + 1 }
    return true
  }

  delete(number: number): void {
    const list = this.#list
    if (list !== undefined) {
      const place = placeIn(list, this.#size, number)
      if (!isAt(list, this.#size, place, number)) return
      if (list instanceof Int32Array) list.copyWithin(place, place + 1, this.#size)
      else this.#list = [...list.slice(0, place), ...list.slice(place + 1)]
      this.#size--
      if (this.#size === tiny / 2 && list instanceof Int32Array) this.#list = Array.from(list.subarray(0, tiny / 2))
      return
    }
    const index = Math.floor(number / blockSize)
    const block = this.#blocks![index]
    if (block === undefined || !deleteFromBlock(block, number % blockSize)) return
    if (block.size === 0) this.#blocks![index] = undefined
    this.#size--
    if (this.#size > mostInSet / 2) return
    const few = new Int32Array(mostInSet)
    let length = 0
    this.forEach((each) => {
      few[length++] = each
    })
    this.#list = few
    this.#blocks = undefined
  }

  /** Visits the numbers from the first one up. */
  forEach(visit: (number: number) => void): void {
    const list = this.#list
    if (list !== undefined) {
      for (let place = 0; place < this.#size; place++) visit(list[place]!)
      return
    }
    this.#blocks!.forEach((block, index) => {
      if (block === undefined) return
      const first = index * blockSize
      const { content, size } = block
      const lows = content instanceof Int32Array ? listOf(content, size) : content
      for (let place = 0; place < size; place++) visit(first + lows[place]!)
    })
  }

  /** Adds all numbers to the bits. */
  addTo(bits: RowBits): void {
    const list = this.#list
    if (list !== undefined) {
      for (let place = 0; place < this.#size; place++) addNumber(bits, list[place]!)
      return
    }
    const blocks = this.#blocks!
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]
      if (block !== undefined) addBlockTo(bits, block, index)
    }
  }

  /** Counts the numbers that are among the bits. */
  countIn(bits: RowBits): number {
    let count = 0
    const list = this.#list
    if (list !== undefined) {
      for (let place = 0; place < this.#size; place++) if (hasNumber(bits, list[place]!)) count++
      return count
    }
    this.#blocks!.forEach((block, index) => {
      if (block === undefined) return
      const { begin, content, end, size } = block
      if (content instanceof Int32Array) {
        const first = index * wordsInBlock
        for (let word = begin; word < end; word++) {
          const common = content[word]! & bits[first + word]!
          if (common !== 0) count += countInWord(common)
        }
      } else {
        const first = index * blockSize
        for (let place = 0; place < size; place++) if (hasNumber(bits, first + content[place]!)) count++
      }
    })
    return count
  }
}
