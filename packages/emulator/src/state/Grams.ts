/**
 * Finds rows by a part of a text, where nearly every row has another one: ids, notes and the like.
 *
 * It keeps the rows of each three letters that follow each other in a text, and of a single letter. Where many rows
 * have the same letters, it keeps those of one letter more, too, and so on. The rows of a part that is known as a whole
 * are thus known. A longer part has letters in it that few rows have, so that the texts of those may be looked at. Either
 * way, a search takes about as long however many rows it finds.
 *
 * A letter is a unit of UTF-16, as in `String.prototype.includes`. The beginning and the end of a text count as letters
 * that no text contains, so that a whole text is a part of itself that no other text has.
 */
import { addNumber, type RowBits } from "./RowBits.ts"
import { RowSet } from "./RowSet.ts"

/** Many rows are more than this part of all rows, and more than a search may look at in any case. */
const commonPart = 1 / 32
const fewRows = 10_000

/** Three letters are enough to be rare in most texts. */
const usual = 3

const beginning = -1
const end = -2

/** Returns a letter of a text, of which the first one is its beginning and the last one is its end. */
const letterAt = (text: string, index: number) =>
  index === 0 ? beginning : index > text.length ? end : text.charCodeAt(index - 1)

/** Letters that follow each other in a text. */
interface Gram {
  /** The rows that have it. They are not kept for two letters, since the grams of three letters together have them. */
  readonly rows: RowSet | undefined
  /** The grams with one letter more, by that letter. Only a gram that many rows have has them, or a short one. */
  longer: Map<number, Gram> | undefined
}

const makeGram = (length: number, last: number): Gram => ({
  rows: length === 2 && last !== end ? undefined : new RowSet(),
  longer: length < usual && last !== end ? new Map<number, Gram>() : undefined
})

const isEmpty = ({ longer, rows }: Gram) => (rows === undefined ? longer!.size : rows.size) === 0

/** The letters of a text from one to another, before which they end. */
interface Part {
  readonly text: string
  readonly first: number
  readonly behind: number
}

/** Rows by their texts, of which a row may have several. */
export class Grams {
  readonly #textsOf: (number: number) => ReadonlyArray<string>
  readonly #fewRows: number
  readonly #letters = new Map<number, Gram>()

  /** @param textsOf returns the texts that a row has now */
  constructor(textsOf: (number: number) => ReadonlyArray<string>, few = fewRows) {
    this.#textsOf = textsOf
    this.#fewRows = few
  }

  /** Adds a row with its texts. */
  add(texts: ReadonlyArray<string>, number: number): void {
    for (const text of texts) {
      for (let first = 0; first < text.length + 2; first++) this.#addGrams(this.#letters, text, first, first, number)
    }
  }

  /** Adds the grams that begin with a letter, from the one that ends with another letter on. */
  #addGrams(grams: Map<number, Gram>, text: string, first: number, last: number, number: number): void {
    let those: Map<number, Gram> | undefined = grams
    for (let index = last; those !== undefined && index < text.length + 2; index++) {
      const letter = letterAt(text, index)
      let gram = those.get(letter)
      if (gram === undefined) {
        gram = makeGram(index - first + 1, letter)
        those.set(letter, gram)
      }
      gram.rows?.add(number)
      if (gram.longer === undefined && letter !== end && this.#isCommon(gram)) {
        this.#lengthen(gram, { text, first, behind: index + 1 })
      }
      those = gram.longer
    }
  }

  #isCommon({ rows }: Gram): boolean {
    const all = this.#letters.get(beginning)?.rows?.size ?? 0
    return rows !== undefined && rows.size > this.#fewRows && rows.size > all * commonPart
  }

  /** Adds the grams with one letter more. */
  #lengthen(gram: Gram, { behind, first, text: one }: Part): void {
    const longer = new Map<number, Gram>()
    gram.longer = longer
    const length = behind - first
    const isAtBeginning = first === 0
    const letters = one.slice(Math.max(0, first - 1), behind - 1)
    gram.rows!.forEach((number) => {
      for (const text of this.#textsOf(number)) {
        for (let place = text.indexOf(letters); place !== -1; place = text.indexOf(letters, place + 1)) {
          // The beginning is a letter, too.
          const start = isAtBeginning ? place : place + 1
          if (!isAtBeginning || place === 0) this.#addGrams(longer, text, start, start + length, number)
          if (isAtBeginning) break
        }
      }
    })
  }

  /** Deletes a row with the texts that it had. */
  delete(texts: ReadonlyArray<string>, number: number): void {
    for (const text of texts) {
      for (let first = 0; first < text.length + 2; first++) deleteGrams(this.#letters, text, first, number)
    }
  }

  /** Adds the rows with exactly this text to the bits. */
  addEqual(text: string, bits: RowBits): void {
    this.#addThose({ text, first: 0, behind: text.length + 2 }, (other) => other === text, bits)
  }

  /** Adds the rows of which a text contains this one to the bits. */
  addContaining(text: string, bits: RowBits): void {
    // Every text has a beginning.
    const part = text === "" ? { text, first: 0, behind: 1 } : { text, first: 1, behind: text.length + 1 }
    this.#addThose(part, (other) => other.includes(text), bits)
  }

  #addThose(part: Part, matches: (text: string) => boolean, bits: RowBits): void {
    const known = this.#known(part)
    if (Array.isArray(known)) {
      const [rarest, ...others] = known.sort((a, b) => a.size - b.size)
      rarest?.forEach((number) => {
        if (others.every((set) => set.has(number)) && this.#textsOf(number).some(matches)) addNumber(bits, number)
      })
    } else addRows(known, bits)
  }

  /** Returns the gram of this part, or the sets of rows of which each has all those of the part. */
  #known({ behind, first, text }: Part): Gram | Array<RowSet> {
    const sets: Array<RowSet> = []
    for (let start = first; start === first || start + usual <= behind; start++) {
      let grams: Map<number, Gram> | undefined = this.#letters
      let gram: Gram | undefined
      let index = start
      for (; grams !== undefined && index < behind; index++) {
        gram = grams.get(letterAt(text, index))
        // Every part of a text that has so few letters has a gram.
        if (gram === undefined) return []
        grams = gram.longer
      }
      if (gram !== undefined && start === first && index === behind) return gram
      if (gram?.rows !== undefined) sets.push(gram.rows)
    }
    return sets
  }
}

const addRows = ({ longer, rows }: Gram, bits: RowBits): void => {
  if (rows !== undefined) rows.addTo(bits)
  else for (const gram of longer!.values()) addRows(gram, bits)
}

const deleteGrams = (grams: Map<number, Gram>, text: string, index: number, number: number): void => {
  if (index === text.length + 2) return
  const letter = letterAt(text, index)
  const gram = grams.get(letter)
  if (gram === undefined) return
  gram.rows?.delete(number)
  if (gram.longer !== undefined) deleteGrams(gram.longer, text, index + 1, number)
  if (isEmpty(gram)) grams.delete(letter)
}
