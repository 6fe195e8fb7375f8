/**
 * Decides which text of PortOne's or of an order is printed with an error: in its message, and only where it looks like
 * what it should be. Whatever else stands in its place may be a person, a phone number or a card.
 */

/** Matches what each kind of text looks like. */
const forms = {
  /** A tag in capitals, such as `VIRTUAL_ACCOUNT_ISSUED`. */
  tag: /^(?=.{1,40}$)[A-Z]+(?:_[A-Z]+)*$/,
  /** An ISO 4217 code. */
  currency: /^[A-Z]{3}$/,
  /** A store's id, which PortOne makes of a UUID. */
  store: /^store-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
  /** A PG's code: of digits, or of words in capitals. It has fewer digits than a phone number, a card or a birthday. */
  pgCode: /^(?=.{1,40}$)(?!(?:.*\d){6})(?=.*[\d_])[A-Z\d]+(?:[_-][A-Z\d]+)*$/
} as const

/** Returns a text for a message if it has its form, and otherwise the words in its place. */
export const printable = (form: keyof typeof forms, text: string, otherwise: string): string =>
  typeof text === "string" && forms[form].test(text) ? text : otherwise

/** Keeps values readable for a program and out of everything that prints an error. */
export const hide = (self: object, values: Readonly<Record<string, unknown>>): void => {
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(self, name, { value, enumerable: false, configurable: true })
  }
}
