/**
 * Replaces values that a recording does not keep by placeholders: the same one for the same value, so that equal values
 * stay equal. Placeholders are numbered in order, so that they reveal nothing. A hash would reveal a value, since there
 * are not many phone numbers.
 *
 * A value is looked up in a map, however long it is and however many there are. None becomes part of an expression.
 */
import { longestIdentifier } from "./identifiers.ts"

/** Matches a placeholder anywhere in a text: it ends after four digits, whatever follows. */
const pattern = /redacted-[A-Za-z0-9]+-\d{4}/g
const whole = /^redacted-[A-Za-z0-9]+-\d{4}$/

export const isPlaceholder = (text: string): boolean => whole.test(text)

/** Replaces each placeholder of a text. */
export const replacePlaceholders = (text: string, replace: (placeholder: string) => string): string =>
  text.replaceAll(pattern, replace)

/** Returns true for a value that means the same in every field; a shorter one may be equal to another by chance. */
const isTelling = (value: string) => (/^[\x20-\x7e]*$/.test(value) ? value.length >= 6 : value.length >= 2)

/** The number of characters by which a value within an identifier is found. */
const beginning = 6

/** The placeholders of one recording. */
export class Placeholders {
  private readonly byValue = new Map<string, string>()
  private readonly values = new Map<string, string>()
  private readonly counts = new Map<string, number>()
  /** The values of people and the secrets, in small letters, and their lengths by how they begin. */
  private readonly searched = new Set<string>()
  private readonly lengths = new Map<string, Set<number>>()

  /** Continues the numbers of the placeholders in a recording. */
  reserve(text: string): void {
    for (const placeholder of text.match(pattern) ?? []) {
      const [, field, number] = placeholder.split("-") as [string, string, string]
      this.counts.set(field, Math.max(this.counts.get(field) ?? 0, Number(number)))
    }
  }

  /** Binds a placeholder to a value. */
  set(value: string, placeholder: string): void {
    // A short value has another meaning in another field.
    const field = isTelling(value) ? "" : placeholder.split("-")[1]!
    this.byValue.set(`${field}\n${value}`, placeholder)
    this.values.set(placeholder, value)
  }

  /** Returns the value of a placeholder. */
  valueOf(placeholder: string): string | undefined {
    return this.values.get(placeholder)
  }

  /** Returns the placeholder of a value; a new one is named after the field. */
  of(value: string, field: string): string {
    if (value === "" || isPlaceholder(value)) return value
    const name = field.replaceAll(/[^A-Za-z0-9]/g, "") || "value"
    const known = this.byValue.get(`${isTelling(value) ? "" : name}\n${value}`)
    if (known !== undefined) return known
    const number = (this.counts.get(name) ?? 0) + 1
    // A number of more than four digits does not fit: another name begins at 1.
    if (number > 9_999) return this.of(value, `${name}x`)
    this.counts.set(name, number)
    const placeholder = `redacted-${name}-${String(number).padStart(4, "0")}`
    this.set(value, placeholder)
    return placeholder
  }
  /** Returns the placeholder of a secret, or of a value that tells of a person: no identifier with it may stay. */
  ofSomebody(value: string, field: string): string {
    const small = value.toLowerCase()
    if (small.length >= beginning && small.length <= longestIdentifier && !isPlaceholder(value)) {
      const start = small.slice(0, beginning)
      this.lengths.set(start, (this.lengths.get(start) ?? new Set()).add(small.length))
      this.searched.add(small)
    }
    return this.of(value, field)
  }

  /** The number of secrets, and of values that tell of a person, which no identifier may have in it. */
  get people(): number {
    return this.searched.size
  }

  /** Returns true if a part of an identifier is a secret, or a value that tells of a person. */
  isOfSomebody(identifier: string): boolean {
    const small = identifier.toLowerCase()
    for (let index = 0; index + beginning <= small.length; index++) {
      for (const length of this.lengths.get(small.slice(index, index + beginning)) ?? []) {
        if (this.searched.has(small.slice(index, index + length))) return true
      }
    }
    return false
  }
}
