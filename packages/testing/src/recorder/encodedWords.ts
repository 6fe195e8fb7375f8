/**
 * Finds words in an id that were encoded there, in base64 or in hexadecimal digits. The encoded words may begin
 * anywhere in it, as in `order-7ZmN6ri464-Z`, where the second `-` belongs to them.
 */

/** Matches a script of East Asia, or the digits of a number that is somebody's. */
export const telling: RegExp = /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|^[\d +-]{6,}$/u

/** Matches six letters in a row as well. A constant may be base64 of such by chance, an id hardly ever. */
export const readable: RegExp = new RegExp(`${telling.source}|^[\\w .,@+:/-]{6,}$`, "u")

/** Matches what random bytes hardly ever have in them: words, an e-mail address, a phone number. */
const within = new RegExp(
  [
    "\\p{sc=Hangul}{2}",
    "\\p{sc=Han}{2}",
    "[\\p{sc=Hiragana}\\p{sc=Katakana}]{2}",
    "[A-Za-z ]{8}",
    "[ -~]{10}",
    "[\\w.+-]@[\\w-]+\\.[A-Za-z]",
    "1[016-9][ .-]?\\d{3,4}[ .-]?\\d{4}"
  ].join("|"),
  "u"
)

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
const valueOf: ReadonlyMap<string, number> = new Map(Array.from(digits, (digit, value) => [digit, value]))

/** Decodes base64 of the form that URLs have. Bits that are no whole byte are left out. */
const bytesOfBase64 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let [bits, length, index] = [0, 0, 0]
  for (const digit of text) {
    bits = ((bits << 6) | valueOf.get(digit)!) & 0xffff
    length += 6
    if (length < 8) continue
    length -= 8
    bytes[index++] = bits >> length
  }
  return bytes
}

const bytesOfHex = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16))

const decoder = new TextDecoder()

/** Returns the text that bytes are from the first to the last; undefined if they are none, or not printable. */
const wholeTextOf = (bytes: Uint8Array): string | undefined => {
  const text = decoder.decode(bytes)
  // The replacement character stands for bytes that are no UTF-8.
  return /[\p{C}\ufffd]/u.test(text) ? undefined : text
}

const isWhole = (bytes: Uint8Array, form: RegExp): boolean => {
  const text = wholeTextOf(bytes)
  return text !== undefined && form.test(text)
}

const isWithin = (bytes: Uint8Array): boolean => within.test(decoder.decode(bytes))

/** Returns true if a text, or a part of it between separators, is base64 of a text of this form. */
export const isEncoded = (text: string, form: RegExp): boolean =>
  [...new Set([text, ...text.split(/[.:_-]+/)])].some(
    // One digit more than a multiple of four is no base64.
    (piece) =>
      piece.length >= 6 && piece.length % 4 !== 1 && /^[\w-]+$/.test(piece) && isWhole(bytesOfBase64(piece), form)
  )

/** Returns true if words are encoded somewhere in a text. */
export const hasEncodedWords = (text: string): boolean =>
  isEncoded(text, readable) ||
  text.split(/[^\w-]+/).some((piece) => {
    // Base64 is read four digits at a time, and where the words begin among those is not known.
    return piece.length >= 6 && [0, 1, 2, 3].some((start) => isWithin(bytesOfBase64(piece.slice(start))))
  }) ||
  (text.match(/[0-9a-f]{6,}/gi) ?? []).some((digits) =>
    [digits, digits.slice(1)].some((it) => isWithin(bytesOfHex(it)) || isWhole(bytesOfHex(it), readable))
  )
