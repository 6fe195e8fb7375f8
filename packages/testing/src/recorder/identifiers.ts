/**
 * Decides whether a text that should be an identifier, a constant or a date is one, and has nobody and no secret in it.
 *
 * Ids stay in a recording, since programs compare them. But they are texts, and a program or a PG may put anything into
 * one: a phone number as an order's id, a name in base64. What has such a form does not stay.
 */

/** No id of PortOne's is longer. What is, such as an API secret, is replaced. */
export const longestIdentifier = 64

/** The tags of some errors are longer than an id. */
const longestConstant = 100

const identifier = /^[A-Za-z0-9][\w.:-]*$/
const constant = /^[A-Z][A-Z0-9_]*$/
const instant = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/i
const date = /^\d{4}-\d\d-\d\d$/
const compactDate = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/

/** Returns true for a point in time. */
export const isInstant = (text: string): boolean => instant.test(text)

/** Returns true for a day. */
export const isDate = (text: string): boolean => date.test(text) || compactDate.test(text)

const token = /(?<![A-Za-z0-9])eyJ[\w-]{8}/
const billingKey = /billing[-_]?key/i
const phoneNumber = /(?<!\d)(?:82-?|0)1[016789]-?\d{3,4}-?\d{4}(?!\d)/
const identityNumber = /(?<!\d)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-?[1-8]\d{6}(?!\d)/
const cardNumber = /(?<!\d)(?:[3-69]\d{3}|2[2-7]\d\d)-?\d{4}-?\d{4}-?\d{2,4}(?!\d)/g

const isCardNumber = (text: string) => {
  const digits = Array.from(text.replaceAll(/\D/g, ""), Number).toReversed()
  const sum = digits.reduce((total, digit, index) => {
    const weighed = index % 2 === 0 ? digit : digit * 2
    return total + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return sum % 10 === 0
}

/** Returns true if the text has data of a person, or a token, of a form that is known. */
const isOfSomebody = (text: string) =>
  token.test(text) ||
  phoneNumber.test(text) ||
  identityNumber.test(text) ||
  (text.match(cardNumber) ?? []).some(isCardNumber)

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

/** Matches a script of East Asia, or the digits of a number that is somebody's. */
const telling = /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|^[\d +-]{6,}$/u

/** Matches six letters in a row as well. A constant may be base64 of such by chance, an id hardly ever. */
const readable = new RegExp(`${telling.source}|^[\\w .,@+:/-]{6,}$`, "u")

/** Returns true if base64 of a text of this form stands in the text. */
const isEncoded = (text: string, form: RegExp) =>
  [text, ...text.replaceAll(uuid, "").split(/[.:_-]+/)].some((piece) => {
    if (piece.length < 6 || !/^[\w-]+$/.test(piece)) return false
    try {
      const bytes = Uint8Array.from(atob(piece.replaceAll("-", "+").replaceAll("_", "/")), (it) => it.charCodeAt(0))
      const decoded = new TextDecoder("utf-8", { fatal: true }).decode(bytes)
      return !/\p{C}/u.test(decoded) && form.test(decoded)
    } catch {
      return false
    }
  })

/** Returns true for an id or a code that has the data of nobody. */
export const isIdentifier = (text: string): boolean =>
  text.length <= longestIdentifier &&
  identifier.test(text) &&
  !billingKey.test(text) &&
  !isOfSomebody(text) &&
  !isEncoded(text, readable)

/** Returns true for the value of an enum, also one that PortOne adds later. */
export const isConstant = (text: string): boolean =>
  text.length <= longestConstant && constant.test(text) && !isOfSomebody(text) && !isEncoded(text, telling)
