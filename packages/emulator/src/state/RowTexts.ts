/**
 * Keeps the texts of rows by their numbers. To find the texts of many rows through the rows themselves takes several
 * times as long, as those lie all over the memory.
 */
import { Blocks } from "./Blocks.ts"

const none: ReadonlyArray<string> = []

/** The texts of rows. A row without any need not be set. */
export class RowTexts {
  /** One text by itself, as most rows have one. */
  readonly #texts = new Blocks<string | ReadonlyArray<string>>()

  /** Sets the texts of a row that has none yet. */
  set(number: number, texts: ReadonlyArray<string>): void {
    this.#texts.set(number, texts.length === 1 ? texts[0]! : texts)
  }

  /** Deletes the texts of a row that has some. */
  delete(number: number): void {
    this.#texts.delete(number)
  }

  /** Returns the texts of a row. */
  of(number: number): ReadonlyArray<string> {
    const texts = this.#texts.get(number)
    return typeof texts === "string" ? [texts] : (texts ?? none)
  }

  /** Returns true if one of the texts of a row matches. */
  some(number: number, matches: (text: string) => boolean): boolean {
    const texts = this.#texts.get(number)
    return typeof texts === "string" ? matches(texts) : texts?.some(matches) === true
  }
}
