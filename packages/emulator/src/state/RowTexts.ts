/**
 * Keeps the texts of rows by their numbers. To find the texts of many rows through the rows themselves takes several
 * times as long, as those lie all over the memory.
 */

/** Texts are kept in blocks of so many numbers. A block goes when all of its rows are deleted. */
const blockSize = 4_096

/** One text by itself, as most rows have one. */
type Texts = string | ReadonlyArray<string>

interface Block {
  count: number
  readonly texts: Array<Texts | undefined>
}

const none: ReadonlyArray<string> = []

/** The texts of rows. A row without any need not be set. */
export class RowTexts {
  readonly #blocks: Array<Block | undefined> = []

  /** Sets the texts of a row that has none yet. */
  set(number: number, texts: ReadonlyArray<string>): void {
    const block = (this.#blocks[Math.floor(number / blockSize)] ??= { count: 0, texts: [] })
    block.texts[number % blockSize] = texts.length === 1 ? texts[0]! : texts
    block.count++
  }

  /** Deletes the texts of a row that has some. */
  delete(number: number): void {
    const index = Math.floor(number / blockSize)
    const block = this.#blocks[index]
    if (block === undefined) return
    block.texts[number % blockSize] = undefined
    if (--block.count === 0) this.#blocks[index] = undefined
  }

  /** Returns the texts of a row. */
  of(number: number): ReadonlyArray<string> {
    const texts = this.#at(number)
    return typeof texts === "string" ? [texts] : (texts ?? none)
  }

  /** Returns true if one of the texts of a row matches. */
  some(number: number, matches: (text: string) => boolean): boolean {
    const texts = this.#at(number)
    return typeof texts === "string" ? matches(texts) : texts?.some(matches) === true
  }

  #at(number: number): Texts | undefined {
    return this.#blocks[Math.floor(number / blockSize)]?.texts[number % blockSize]
  }
}
