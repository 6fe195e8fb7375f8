/**
 * Finds rows by a part of a text, where nearly every row has another one: ids, notes and the like.
 *
 * It keeps the rows of each three letters that follow each other in a text, and of a single letter. The rows of so
 * short a part are thus known. Few rows have all letters of a longer part, so that their texts are looked at. Where
 * many have them, such as a beginning that all ids share, the rows that were found are kept for the next search, too:
 * only the first one takes time in proportion to those that it looked at.
 *
 * A row that was added lately waits to be taken in, together with others: to change a set for many rows at once takes a
 * part of the time. While few are waiting, a search looks at their texts.
 *
 * A letter is a unit of UTF-16, as in `String.prototype.includes`. The beginning and the end of a text count as letters
 * that no text contains, so that a whole text is a part of itself that no other text has.
 */
import { addNumber, type RowBits } from "./RowBits.ts"
import { RowSet } from "./RowSet.ts"
import { RowTexts } from "./RowTexts.ts"

/** The number of letters of a gram. */
const usual = 3

/** The number of rows that are taken in together. */
const fewWaiting = 512

/** The number of rows that a search looks at, and does not take in before. */
const fewUntaken = 64

/** The rows of a search are kept if more were looked at to find them, for so many searches. */
const fewLookedAt = 1_000
const searchesKept = 16

const beginning = -1
const end = -2
/** Stands behind a text without letters, whose beginning and end are no gram by themselves. */
const nothing = -3

/** Returns a letter of a text, of which the first one is its beginning and the last one is its end. */
const letterAt = (text: string, index: number) => {
  if (index === 0) return beginning
  if (index <= text.length) return text.charCodeAt(index - 1)
  return index === text.length + 1 ? end : nothing
}

/** A part of a text, or a whole one. */
interface Part {
  readonly text: string
  readonly isWhole: boolean
}

const isIn = ({ isWhole, text }: Part, other: string) => (isWhole ? other === text : other.includes(text))

/** Rows by their texts, of which a row may have several. */
export class Grams {
  readonly #texts = new RowTexts()
  readonly #few: number
  readonly #waiting = new Set<number>()
  /** The rows of each gram. The maps lead to it by its letters. */
  readonly #rows: Array<RowSet> = []
  readonly #ofOne = new Map<number, number>()
  readonly #ofThree = new Map<number, Map<number, Map<number, number>>>()
  /** The rows of the latest searches that have found many, the latest search last. */
  readonly #searches = new Map<string, { readonly part: Part; readonly rows: RowSet }>()

  /** @param few the number of rows that are few in any respect */
  constructor(few = Number.POSITIVE_INFINITY) {
    this.#few = few
  }

  /** Adds a row with its texts. */
  add(texts: ReadonlyArray<string>, number: number): void {
    if (texts.length === 0) return
    this.#texts.set(number, texts)
    for (const { part, rows } of this.#searches.values()) {
      if (texts.some((text) => isIn(part, text))) rows.add(number)
    }
    this.#waiting.add(number)
    if (this.#waiting.size > Math.min(this.#few, fewWaiting)) this.#takeIn()
  }

  /** Deletes a row with the texts that it had. */
  delete(texts: ReadonlyArray<string>, number: number): void {
    if (texts.length === 0) return
    this.#texts.delete(number)
    for (const { rows } of this.#searches.values()) rows.delete(number)
    if (this.#waiting.delete(number)) return
    for (const gram of texts.flatMap((text) => this.#gramsOf(text))) this.#rows[gram]!.delete(number)
  }

  /** Adds the rows with exactly this text to the bits. */
  addEqual(text: string, bits: RowBits): void {
    this.#addThose({ text, isWhole: true }, bits)
  }

  /** Adds the rows of which a text contains this one to the bits. */
  addContaining(text: string, bits: RowBits): void {
    this.#addThose({ text, isWhole: false }, bits)
  }

  /** Returns true if the rows of which a text contains this one are those of its letters, so that none is looked at. */
  isKnown(text: string): boolean {
    return text.length <= usual
  }

  /** Adds the rows that wait to the sets of their grams, one set after the other. */
  #takeIn(): void {
    const numbers = Int32Array.from(this.#waiting).sort()
    this.#waiting.clear()
    const gramsOf = Array.from(numbers, (number) => this.#texts.of(number).flatMap((text) => this.#gramsOf(text)))
    // The rows of each gram are put behind those of all lower ones.
    const places = new Int32Array(this.#rows.length + 1)
    for (const grams of gramsOf) for (const gram of grams) places[gram + 1]!++
    for (let gram = 0; gram < this.#rows.length; gram++) places[gram + 1]! += places[gram]!
    const sorted = new Int32Array(places[this.#rows.length]!)
    for (let index = 0; index < numbers.length; index++) {
      for (const gram of gramsOf[index]!) sorted[places[gram]!++] = numbers[index]!
    }
    let place = 0
    for (let gram = 0; gram < this.#rows.length; gram++) {
      for (const behind = places[gram]!; place < behind; place++) this.#rows[gram]!.add(sorted[place]!)
    }
  }

  /** Returns the grams of a text, and makes those that are new. */
  #gramsOf(text: string): Array<number> {
    const grams: Array<number> = []
    let letter = beginning
    let second = letterAt(text, 1)
    for (let first = 0; first < text.length + 2; first++) {
      const third = letterAt(text, first + 2)
      grams.push(this.#gramIn(this.#ofOne, letter))
      if (third !== nothing || first === 0) {
        let ofTwo = this.#ofThree.get(letter)
        if (ofTwo === undefined) this.#ofThree.set(letter, (ofTwo = new Map()))
        let thirds = ofTwo.get(second)
        if (thirds === undefined) ofTwo.set(second, (thirds = new Map()))
        grams.push(this.#gramIn(thirds, third))
      }
      letter = second
      second = third
    }
    return grams
  }

  #gramIn(grams: Map<number, number>, last: number): number {
    let gram = grams.get(last)
    if (gram === undefined) {
      gram = this.#rows.push(new RowSet()) - 1
      grams.set(last, gram)
    }
    return gram
  }

  #addThose(part: Part, bits: RowBits): void {
    if (this.#waiting.size > fewUntaken) this.#takeIn()
    const known = this.#known(part)
    if (known !== undefined) {
      for (const gram of known) this.#rows[gram]!.addTo(bits)
      for (const number of this.#waiting) if (this.#isMet(part, number)) addNumber(bits, number)
      return
    }
    const key = `${part.isWhole ? "is" : "has"} ${part.text}`
    const kept = this.#searches.get(key)
    const { lookedAt, rows } = kept === undefined ? this.#search(part) : { lookedAt: Infinity, rows: kept.rows }
    rows.addTo(bits)
    this.#searches.delete(key)
    if (lookedAt <= Math.min(this.#few, fewLookedAt)) return
    this.#searches.set(key, { part, rows })
    const [oldest] = this.#searches.keys()
    if (this.#searches.size > searchesKept && oldest !== undefined) this.#searches.delete(oldest)
  }

  #isMet(part: Part, number: number): boolean {
    return this.#texts.some(number, (text) => isIn(part, text))
  }

  /** Returns the grams of which a text has one if the part is in it, and only then, unless the part is too long. */
  #known({ isWhole, text }: Part): Iterable<number> | undefined {
    if (isWhole ? text.length > 1 : !this.isKnown(text)) return undefined
    const first = isWhole || text === "" ? 0 : 1
    const letter = letterAt(text, first)
    // Every text has a beginning.
    if (!isWhole && text.length < 2) return [this.#ofOne.get(letter) ?? []].flat()
    const thirds = this.#ofThree.get(letter)?.get(letterAt(text, first + 1))
    return text.length + (isWhole ? 2 : 0) === 2
      ? (thirds?.values() ?? [])
      : [thirds?.get(letterAt(text, first + 2)) ?? []].flat()
  }

  /** Looks at the texts of the rows that may have the part. */
  #search(part: Part): { readonly lookedAt: number; readonly rows: RowSet } {
    const rows = new RowSet()
    const [rarest, ...others] = this.#setsOf(part)
    rarest?.forEach((number) => {
      if (others.every((set) => set.has(number)) && this.#isMet(part, number)) rows.add(number)
    })
    for (const number of this.#waiting) if (this.#isMet(part, number)) rows.add(number)
    return { lookedAt: rarest?.size ?? 0, rows }
  }

  /** Returns the rarest sets of rows that each have all rows of the part; none if there are no such rows. */
  #setsOf({ isWhole, text }: Part): ReadonlyArray<RowSet> {
    const first = isWhole ? 0 : 1
    const behind = isWhole ? text.length + 2 : text.length + 1
    const sets: Array<RowSet> = []
    for (let start = first; start + usual <= behind; start++) {
      const thirds = this.#ofThree.get(letterAt(text, start))?.get(letterAt(text, start + 1))
      const gram = thirds?.get(letterAt(text, start + 2))
      if (gram === undefined) return []
      sets.push(this.#rows[gram]!)
    }
    return sets.sort((a, b) => a.size - b.size).slice(0, usual)
  }
}
