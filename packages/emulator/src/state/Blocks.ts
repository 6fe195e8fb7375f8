/**
 * Keeps values by numbers that count up, and forgets those of numbers that are gone.
 */

/** Values are kept in blocks of so many numbers. A block goes when all of its values are deleted. */
const blockSize = 4_096

interface Block<A> {
  count: number
  readonly values: Array<A | undefined>
}

/** Values by numbers. */
export class Blocks<A> {
  readonly #blocks: Array<Block<A> | undefined> = []

  /** Sets the value of a number that has none. */
  set(number: number, value: A): void {
    const block = (this.#blocks[Math.floor(number / blockSize)] ??= { count: 0, values: [] })
    block.values[number % blockSize] = value
    block.count++
  }

  /** Deletes the value of a number that has one. */
  delete(number: number): void {
    const index = Math.floor(number / blockSize)
    const block = this.#blocks[index]
    if (block === undefined) return
    block.values[number % blockSize] = undefined
    if (--block.count === 0) this.#blocks[index] = undefined
  }

  /** Returns the value of a number, if it has one. */
  get(number: number): A | undefined {
    return this.#blocks[Math.floor(number / blockSize)]?.values[number % blockSize]
  }

  /** Returns all values in the order of their numbers. */
  *values(): Generator<A> {
    for (const block of this.#blocks) {
      for (const value of block?.values ?? []) if (value !== undefined) yield value
    }
  }
}
