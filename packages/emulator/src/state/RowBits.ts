/**
 * A set of row numbers as an answer to a question: one bit for each row of a table, so that two answers are combined
 * and counted by words of 32 rows. {@link RowSet} is how an index keeps sets for long.
 */

/** The bit of a row number is the one of its last five digits, in the word of the others. */
export type RowBits = Int32Array

/** The numbers that share a block. Indexes keep their sets by such blocks. */
export const blockSize = 65_536

/** The words of the bits of a block. */
export const wordsInBlock = blockSize / 32

const lengthOf = (numbers: number): number => Math.ceil(numbers / blockSize) * wordsInBlock

/** Returns no rows of a table that has given out so many numbers. */
export const noneOf = (numbers: number): RowBits => new Int32Array(lengthOf(numbers))

/** Keeps bits that were given back, to hand them out again. Those of a large table are costly to collect. */
export class FreeBits {
  readonly #free: Array<RowBits> = []

  /** Returns no rows, as {@link noneOf} does. */
  none(numbers: number): RowBits {
    const length = lengthOf(numbers)
    for (let bits = this.#free.pop(); bits !== undefined; bits = this.#free.pop()) {
      // The table may have grown since.
      if (bits.length === length) return bits.fill(0)
    }
    return noneOf(numbers)
  }

  /** Takes bits that nobody reads any more. */
  release(bits: RowBits): void {
    if (this.#free.length < mostFree) this.#free.push(bits)
  }
}

/** More are not in use at once: those of the criteria of a search, and a few besides. */
const mostFree = 32

/** Adds a row. */
export const addNumber = (bits: RowBits, number: number): void => {
  // A shift looks at the last five digits of the number only.
  bits[number >>> 5]! |= 1 << number
}

/** Removes a row. */
export const removeNumber = (bits: RowBits, number: number): void => {
  bits[number >>> 5]! &= ~(1 << number)
}

/** Adds the rows from one to another, both included. */
export const addRange = (bits: RowBits, first: number, last: number): void => {
  const [begin, end] = [first >>> 5, last >>> 5]
  const behindFirst = -1 << first
  // A shift by 32 would be none.
  const untilLast = -1 >>> (31 - (last & 31))
  if (begin === end) bits[begin]! |= behindFirst & untilLast
  else {
    bits[begin]! |= behindFirst
    bits.fill(-1, begin + 1, end)
    bits[end]! |= untilLast
  }
}

/** Returns true if the row is there. */
export const hasNumber = (bits: RowBits, number: number): boolean => (bits[number >>> 5]! & (1 << number)) !== 0

/** Adds the rows of another answer, without those that a third one has. */
export const addWithout = (bits: RowBits, others: RowBits, without: RowBits): void => {
  for (let word = 0; word < bits.length; word++) bits[word]! |= others[word]! & ~without[word]!
}

/** Removes the rows that another answer lacks. */
export const keepCommon = (bits: RowBits, others: RowBits): void => {
  for (let word = 0; word < bits.length; word++) bits[word]! &= others[word]!
}

/** Counts the bits of a word: of each pair, of each four, of each byte, and then of all. */
export const countInWord = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Counts the rows. */
export const countOf = (bits: RowBits): number => {
  let count = 0
  for (let word = 0; word < bits.length; word++) count += countInWord(bits[word]!)
  return count
}

/** Removes the row of this number and all later ones. */
export const removeFrom = (bits: RowBits, number: number): void => {
  const word = number >>> 5
  if (word >= bits.length) return
  bits[word]! &= ~(-1 << number)
  bits.fill(0, word + 1)
}

/** Returns the numbers of all rows, from the first one up, without those that another answer has. */
export function* numbersOf(bits: RowBits, without?: RowBits): Generator<number> {
  for (let index = 0; index < bits.length; index++) {
    const left = without === undefined ? bits[index]! : bits[index]! & ~without[index]!
    for (let word = left; word !== 0; word &= word - 1) {
      // What a word and its opposite have in common is its lowest bit.
      yield index * 32 + 31 - Math.clz32(word & -word)
    }
  }
}

/** Returns the numbers of the rows from the last one down, so many at most, without those that are skipped. */
export const lastOf = (bits: RowBits, skipped: number, limit: number): ReadonlyArray<number> => {
  const numbers: Array<number> = []
  let left = skipped
  for (let index = bits.length - 1; index >= 0 && numbers.length < limit; index--) {
    let word = bits[index]!
    if (word === 0) continue
    const count = countInWord(word)
    if (count <= left) {
      left -= count
      continue
    }
    while (word !== 0 && numbers.length < limit) {
      const bit = 31 - Math.clz32(word)
      word &= ~(1 << bit)
      if (left > 0) left--
      else numbers.push(index * 32 + bit)
    }
  }
  return numbers
}
