/**
 * Finds rows by a part of a text, where nearly every row has another one: ids, notes and the like.
 *
 * It keeps the rows of each three letters that follow each other in a text, and of a single letter. Where many rows
 * have the same letters, it keeps those of one letter more, too, and so on. The rows of a part that is known as a whole
 * are thus known. A longer part begins with letters that few rows have, so that their texts may be looked at. Either
 * way, a search takes about as long however many rows there are, and however many it finds.
 *
 * A letter is a unit of UTF-16, as in `String.prototype.includes`. The beginning and the end of a text count as letters
 * that no text contains, so that a whole text is a part of itself that no other text has.
 */
import { addNumber, type RowBits } from "./RowBits.ts"
import { RowSet } from "./RowSet.ts"

/** The number of rows whose texts a search may look at, which takes one or two milliseconds. */
const some = 10_000

/** Three letters are enough to be rare in most texts. */
const usual = 3

const beginning = -1
const end = -2

/** Letters that follow each other in a text. */
interface Gram {
  /** The rows that have it. They are not kept for two letters, since the grams of three letters together have them. */
  readonly rows: RowSet | undefined
  /** The grams with one letter more, by that letter. Only a gram that many rows have has them, or a short one. */
  longer: Map<number, Gram> | undefined
}

const makeGram = (length: number, last: number): Gram => ({
  rows: length === 2 && last !== end ? undefined : new RowSet(),
  longer: length < usual ? new Map<number, Gram>() : undefined
})

const isEmpty = ({ longer, rows }: Gram) => (rows === undefined ? longer!.size : rows.size) === 0

const lettersOf = (text: string): Array<number> => {
  const letters = Array<number>(text.length)
  for (let index = 0; index < text.length; index++) letters[index] = text.charCodeAt(index)
  return letters
}

const wholeOf = (text: string) => [beginning, ...lettersOf(text), end]

/** What a search knows of a text before it looks at any. */
type Known =
  | { readonly kind: "all"; readonly gram: Gram }
  | { readonly kind: "candidates"; readonly sets: ReadonlyArray<RowSet> }
  | { readonly kind: "none" }

/** Rows by their texts, of which a row may have several. */
export class Grams {
  readonly #textsOf: (number: number) => ReadonlyArray<string>
  readonly #root: Gram = { rows: undefined, longer: new Map() }

  /** @param textsOf returns the texts that a row has now */
  constructor(textsOf: (number: number) => ReadonlyArray<string>) {
    this.#textsOf = textsOf
  }

  /** Adds a row with its texts. */
  add(texts: ReadonlyArray<string>, number: number): void {
    for (const text of texts) {
      const letters = wholeOf(text)
      for (let start = 0; start < letters.length; start++) this.#addFrom(this.#root, letters, start, 0, number)
    }
  }

  /** Adds the grams that begin in a place, and are longer than a gram that is there already. */
  #addFrom(shorter: Gram, letters: ReadonlyArray<number>, start: number, length: number, number: number): void {
    let gram = shorter
    for (let index = start + length; index < letters.length && gram.longer !== undefined; index++) {
      const letter = letters[index]!
      const size = index - start + 1
      let next = gram.longer.get(letter)
      if (next === undefined) {
        next = makeGram(size, letter)
        gram.longer.set(letter, next)
      }
      gram = next
      if (gram.rows === undefined) continue
      gram.rows.add(number)
      if (gram.longer === undefined && gram.rows.size > some) this.#lengthen(gram, letters.slice(start, index + 1))
    }
  }

  /** Adds the grams with one letter more. */
  #lengthen(gram: Gram, its: ReadonlyArray<number>): void {
    gram.longer = new Map()
    gram.rows!.forEach((number) => {
      for (const text of this.#textsOf(number)) {
        const letters = wholeOf(text)
        for (let start = 0; start + its.length < letters.length; start++) {
          if (its.every((letter, index) => letter === letters[start + index])) {
            this.#addFrom(gram, letters, start, its.length, number)
          }
        }
      }
    })
  }

  /** Deletes a row with the texts that it had. */
  delete(texts: ReadonlyArray<string>, number: number): void {
    for (const text of texts) {
      const letters = wholeOf(text)
      for (let start = 0; start < letters.length; start++) deleteFrom(this.#root, letters, start, number)
    }
  }

  /** Adds the rows with exactly this text to the bits. */
  addEqual(text: string, bits: RowBits): void {
    this.#addThose(wholeOf(text), (other) => other === text, bits)
  }

  /** Adds the rows of which a text contains this one to the bits. */
  addContaining(text: string, bits: RowBits): void {
    // Every text has a beginning.
    this.#addThose(text === "" ? [beginning] : lettersOf(text), (other) => other.includes(text), bits)
  }

  #addThose(letters: ReadonlyArray<number>, matches: (text: string) => boolean, bits: RowBits): void {
    const known = this.#known(letters)
    if (known.kind === "none") return
    if (known.kind === "all") {
      addRows(known.gram, bits)
      return
    }
    const [rarest, ...others] = known.sets.toSorted((a, b) => a.size - b.size)
    rarest!.forEach((number) => {
      if (others.every((set) => set.has(number)) && this.#textsOf(number).some(matches)) addNumber(bits, number)
    })
  }

  #known(letters: ReadonlyArray<number>): Known {
    const sets: Array<RowSet> = []
    for (let start = 0; start === 0 || start + usual <= letters.length; start++) {
      let gram: Gram | undefined = this.#root
      let index = start
      for (; index < letters.length && gram.longer !== undefined; index++) {
        gram = gram.longer.get(letters[index]!)
        if (gram === undefined) return { kind: "none" }
      }
      if (start === 0 && index === letters.length) return { kind: "all", gram }
      if (gram.rows !== undefined) sets.push(gram.rows)
    }
    return { kind: "candidates", sets }
  }
}

const addRows = ({ longer, rows }: Gram, bits: RowBits): void => {
  if (rows !== undefined) rows.addTo(bits)
  else for (const gram of longer!.values()) addRows(gram, bits)
}

const deleteFrom = (shorter: Gram, letters: ReadonlyArray<number>, index: number, number: number): void => {
  if (index === letters.length) return
  const letter = letters[index]!
  const gram = shorter.longer?.get(letter)
  if (gram === undefined) return
  gram.rows?.delete(number)
  deleteFrom(gram, letters, index + 1, number)
  if (isEmpty(gram)) shorter.longer!.delete(letter)
}
