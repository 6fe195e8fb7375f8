/**
 * What stands in place of a value that a recording does not keep: always the same for the same value, so that what was equal still
 * is, and numbered in order, so that it tells nothing of the value. A hash would: there are not many phone numbers.
 */
import { escape } from "effect/RegExp"

/** A placeholder, anywhere in a text: it ends after four digits, whatever follows. */
const pattern = /redacted-[A-Za-z0-9]+-\d{4}/g

export const isPlaceholder = (text: string): boolean => new RegExp(`^${pattern.source}$`).test(text)

/** Each placeholder of a text, replaced. */
export const replacePlaceholders = (text: string, replace: (placeholder: string) => string): string =>
  text.replaceAll(pattern, replace)

/** So long a text is found where it stands within another one; a shorter one may stand there by chance. */
const isTelling = (value: string) => (/^[\x20-\x7e]*$/.test(value) ? value.length >= 6 : value.length >= 2)

/** What stands in a text where this one has placeholders, if it is otherwise the same. */
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

/** In another text, but not in the middle of a word or of a number. */
const within = (value: string) =>
  new RegExp(/^[\x20-\x7e]*$/.test(value) ? `(?<![A-Za-z0-9])${escape(value)}(?![A-Za-z0-9])` : escape(value), "g")

/** What is told by its form to be of a person, or a key. */
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
  /** Those that are looked for within texts, the longest first. */
  private telling: Array<readonly [RegExp, string]> = []

  /** Counts on from the placeholders that a recording has. */
  reserve(text: string): void {
    for (const placeholder of text.match(pattern) ?? []) {
      const [, field, number] = placeholder.split("-") as [string, string, string]
      this.counts.set(field, Math.max(this.counts.get(field) ?? 0, Number(number)))
    }
  }

  /** The value is the one that this placeholder stands for. */
  set(value: string, placeholder: string): void {
    // A short value means another thing in another field.
    const field = isTelling(value) ? "" : placeholder.split("-")[1]!
    this.byValue.set(`${field}\n${value}`, placeholder)
    this.values.set(placeholder, value)
    if (!isTelling(value)) return
    this.telling = [...this.telling, [within(value), placeholder] as const].toSorted(
      ([one], [other]) => other.source.length - one.source.length
    )
  }

  /** What a placeholder stands for. */
  valueOf(placeholder: string): string | undefined {
    return this.values.get(placeholder)
  }

  /** The placeholder of a value: the one that it has, or a new one, named after the field that it was first seen in. */
  of(value: string, field: string): string {
    if (value === "" || isPlaceholder(value)) return value
    const name = field.replaceAll(/[^A-Za-z0-9]/g, "") || "value"
    const known = this.byValue.get(`${isTelling(value) ? "" : name}\n${value}`)
    if (known !== undefined) return known
    const number = (this.counts.get(name) ?? 0) + 1
    // Where four digits are not enough, the name goes on.
    if (number > 9_999) return this.of(value, `${name}x`)
    this.counts.set(name, number)
    const placeholder = `redacted-${name}-${String(number).padStart(4, "0")}`
    this.set(value, placeholder)
    return placeholder
  }

  /** A text that is kept, without the values within it that are not. */
  within(text: string): string {
    let kept = text
    for (const [value, placeholder] of this.telling) kept = kept.replaceAll(value, placeholder)
    for (const [field, form] of forms) {
      kept = kept.replaceAll(form, (found) =>
        isPlaceholder(found) || (field === "cardNumber" && !isCardNumber(found)) ? found : this.of(found, field)
      )
    }
    return kept
  }
}
