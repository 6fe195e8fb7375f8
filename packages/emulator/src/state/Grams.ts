/**
 * Finds rows by a part of a text, where nearly every row has another one: ids, notes and the like.
 *
 * It keeps the rows of each three letters that follow each other in a text, and of a single letter. The rows of so short
 * a part are thus known. Few rows have all letters of a longer part, so that their texts are looked at. Where many have
 * them, such as a beginning that all ids share, the rows that were found are kept for the next search, too.
 *
 * A letter is a unit of UTF-16, as in `String.prototype.includes`. The beginning and the end of a text count as letters
 * that no text contains, so that a whole text is a part of itself that no other text has.
 */
import type { RowBits } from "./RowBits.ts"
import { RowSet } from "./RowSet.ts"

/** The number of letters of a gram. */
const usual = 3

/** The rows of a search are kept if they are more, for so many searches. */
const fewRows = 5_000
const searchesKept = 16

const beginning = -1
const end = -2

/** Returns a letter of a text, of which the first one is its beginning and the last one is its end. */
const letterAt = (text: string, index: number) =>
  index === 0 ? beginning : index > text.length ? end : text.charCodeAt(index - 1)

/** Letters that follow each other in a text. */
interface Gram {
  /** The rows that have it. They are not kept for two letters, since the grams of three letters together have them. */
  readonly rows: RowSet | undefined
  /** The grams with one letter more, by that letter. */
  readonly longer: Map<number, Gram> | undefined
}

const makeGram = (length: number, last: number): Gram => ({
  rows: length === 2 && last !== end ? undefined : new RowSet(),
  longer: length < usual && last !== end ? new Map<number, Gram>() : undefined
})

const isEmpty = ({ longer, rows }: Gram) => (rows === undefined ? longer!.size : rows.size) === 0

/** A part of a text, or a whole one. */
interface Part {
  readonly text: string
  readonly isWhole: boolean
}

const isIn = ({ isWhole, text }: Part, other: string) => (isWhole ? other === text : other.includes(text))

/** Rows by their texts, of which a row may have several. */
export class Grams {
  readonly #textsOf: (number: number) => ReadonlyArray<string>
  readonly #fewRows: number
  readonly #letters = new Map<number, Gram>()
  /** The rows of the latest searches that have found many, the latest search last. */
  readonly #searches = new Map<string, { readonly part: Part; readonly rows: RowSet }>()

  /** @param textsOf returns the texts that a row has now */
  constructor(textsOf: (number: number) => ReadonlyArray<string>, few = fewRows) {
    this.#textsOf = textsOf
    this.#fewRows = few
  }

  /** Adds a row with its texts. */
  add(texts: ReadonlyArray<string>, number: number): void {
    for (const text of texts) {
      for (let first = 0; first < text.length + 2; first++) addGrams(this.#letters, text, first, number)
    }
    for (const { part, rows } of this.#searches.values()) {
      if (texts.some((text) => isIn(part, text))) rows.add(number)
    }
  }

  /** Deletes a row with the texts that it had. */
  delete(texts: ReadonlyArray<string>, number: number): void {
    for (const text of texts) {
      for (let first = 0; first < text.length + 2; first++) deleteGrams(this.#letters, text, first, number)
    }
    for (const { rows } of this.#searches.values()) rows.delete(number)
  }

  /** Adds the rows with exactly this text to the bits. */
  addEqual(text: string, bits: RowBits): void {
    this.#addThose({ text, isWhole: true }, bits)
  }

  /** Adds the rows of which a text contains this one to the bits. */
  addContaining(text: string, bits: RowBits): void {
    this.#addThose({ text, isWhole: false }, bits)
  }

  #addThose(part: Part, bits: RowBits): void {
    const known = this.#known(part)
    if (!Array.isArray(known)) {
      addRows(known, bits)
      return
    }
    const key = `${part.isWhole ? "is" : "has"} ${part.text}`
    const kept = this.#searches.get(key)
    const rows = kept?.rows ?? this.#search(part, known)
    rows.addTo(bits)
    this.#searches.delete(key)
    if (rows.size <= this.#fewRows) return
    this.#searches.set(key, { part, rows })
    const [oldest] = this.#searches.keys()
    if (this.#searches.size > searchesKept && oldest !== undefined) this.#searches.delete(oldest)
  }

  /** Looks at the texts of the rows that may have the part. */
  #search(part: Part, sets: ReadonlyArray<RowSet>): RowSet {
    const [rarest, ...others] = sets.toSorted((a, b) => a.size - b.size).slice(0, usual)
    const found = new RowSet()
    rarest?.forEach((number) => {
      if (!others.every((set) => set.has(number))) return
      if (this.#textsOf(number).some((text) => isIn(part, text))) found.add(number)
    })
    return found
  }

  /** Returns the gram of this part, or the sets of rows of which each has all those of the part. */
  #known({ isWhole, text }: Part): Gram | Array<RowSet> {
    // Every text has a beginning.
    const first = isWhole || text === "" ? 0 : 1
    const behind = isWhole ? text.length + 2 : text.length + 1
    const sets: Array<RowSet> = []
    for (let start = first; start === first || start + usual <= behind; start++) {
      let grams: Map<number, Gram> | undefined = this.#letters
      let gram: Gram | undefined
      let index = start
      for (; grams !== undefined && index < behind; index++) {
        gram = grams.get(letterAt(text, index))
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

const addGrams = (letters: Map<number, Gram>, text: string, first: number, number: number): void => {
  let grams: Map<number, Gram> | undefined = letters
  for (let index = first; grams !== undefined && index < text.length + 2; index++) {
    const letter = letterAt(text, index)
    let gram = grams.get(letter)
    if (gram === undefined) {
      gram = makeGram(index - first + 1, letter)
      grams.set(letter, gram)
    }
    gram.rows?.add(number)
    grams = gram.longer
  }
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
