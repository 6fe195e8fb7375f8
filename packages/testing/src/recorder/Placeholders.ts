/**
 * Replaces values that a recording does not keep by placeholders: the same one for the same value, so that equal values
 * stay equal. Placeholders are numbered in order, so that they reveal nothing. A hash would reveal a value, since there
 * are not many phone numbers.
 */
import { escape } from "effect/RegExp"

/** Matches a placeholder anywhere in a text: it ends after four digits, whatever follows. */
const pattern = /redacted-[A-Za-z0-9]+-\d{4}/g

export const isPlaceholder = (text: string): boolean => new RegExp(`^${pattern.source}$`).test(text)

/** Replaces each placeholder of a text. */
export const replacePlaceholders = (text: string, replace: (placeholder: string) => string): string =>
  text.replaceAll(pattern, replace)

/** Returns true for a text that is long enough to be searched within other texts; a shorter one may occur by chance. */
const isSearched = (value: string) => (/^[\x20-\x7e]*$/.test(value) ? value.length >= 6 : value.length >= 2)

/** Returns the values in a text where the first one has placeholders; undefined if the texts differ otherwise. */
export const valuesAt = (
  withPlaceholders: string,
  text: string
): ReadonlyArray<readonly [placeholder: string, value: string]> | undefined => {
  const words = withPlaceholders.split(pattern).map(escape)
  const found = new RegExp(`^${words.join("([^]+?)")}$`).exec(text)
  return found === null
    ? undefined
    : (withPlaceholders.match(pattern) ?? []).map((placeholder, index) => [placeholder, found[index + 1]!] as const)
}

/** Matches a value within another text, but not in the middle of a word or of a number. */
const patternOf = (value: string) =>
  new RegExp(/^[\x20-\x7e]*$/.test(value) ? `(?<![A-Za-z0-9])${escape(value)}(?![A-Za-z0-9])` : escape(value), "g")

/** The forms by which data of a person, or a key, is recognized. */
const forms: ReadonlyArray<readonly [field: string, form: RegExp]> = [
  ["token", /\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g],
  ["email", /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ["identityNumber", /(?<![A-Za-z0-9-])\d{6}-[1-8]\d{6}(?![A-Za-z0-9-])/g],
  ["phoneNumber", /(?<![A-Za-z0-9-])(?:\+82-?|0)1[016789]-?\d{3,4}-?\d{4}(?![A-Za-z0-9-])/g],
  ["cardNumber", /(?<![A-Za-z0-9-])\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{1,7}(?![A-Za-z0-9-])/g],
  ["billingKey", /\bbilling-key-[\w-]+/g]
]

const isCardNumber = (text: string) => {
  const digits = Array.from(text.replaceAll(/\D/g, ""), Number).toReversed()
  const sum = digits.reduce((total, digit, index) => {
    const weighed = index % 2 === 0 ? digit : digit * 2
    return total + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return sum % 10 === 0
}

/** The placeholders of one recording. */
export class Placeholders {
  private readonly byValue = new Map<string, string>()
  private readonly values = new Map<string, string>()
  private readonly counts = new Map<string, number>()
  /** The patterns of the values that are searched within texts, the longest first, with their placeholders. */
  private searched: Array<readonly [RegExp, string]> = []

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
    const field = isSearched(value) ? "" : placeholder.split("-")[1]!
    this.byValue.set(`${field}\n${value}`, placeholder)
    this.values.set(placeholder, value)
    if (!isSearched(value)) return
    this.searched = [...this.searched, [patternOf(value), placeholder] as const].toSorted(
      ([one], [other]) => other.source.length - one.source.length
    )
  }

  /** Returns the value of a placeholder. */
  valueOf(placeholder: string): string | undefined {
    return this.values.get(placeholder)
  }

  /** Returns the placeholder of a value; a new one is named after the field. */
  of(value: string, field: string): string {
    if (value === "" || isPlaceholder(value)) return value
    const name = field.replaceAll(/[^A-Za-z0-9]/g, "") || "value"
    const known = this.byValue.get(`${isSearched(value) ? "" : name}\n${value}`)
    if (known !== undefined) return known
    const number = (this.counts.get(name) ?? 0) + 1
    // A number of more than four digits does not fit: another name begins at 1.
    if (number > 9_999) return this.of(value, `${name}x`)
    this.counts.set(name, number)
    const placeholder = `redacted-${name}-${String(number).padStart(4, "0")}`
    this.set(value, placeholder)
    return placeholder
  }

  /** Replaces the known values, and the data of people, within a text that is kept. */
  within(text: string): string {
    let kept = text
    for (const [value, placeholder] of this.searched) kept = kept.replaceAll(value, placeholder)
    for (const [field, form] of forms) {
      kept = kept.replaceAll(form, (found) =>
        isPlaceholder(found) || (field === "cardNumber" && !isCardNumber(found)) ? found : this.of(found, field)
      )
    }
    return kept
  }
}
