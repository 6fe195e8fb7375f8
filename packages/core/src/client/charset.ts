/**
 * Reads the text of a body by its charset.
 */
import { isKorean, koreanText } from "../internal/korean.ts"
import { charsetOf, mediaTypeOf } from "./mediaType.ts"

/** The body of an answer: a text, or bytes where bytes were asked for. */
export interface Body {
  readonly body: string
  readonly bytes?: Uint8Array | undefined
  readonly json?: unknown
}

/** A body whose encoding could not be undone. `problem` holds nothing of the body. */
export interface Undecodable {
  readonly problem: string
}

/** The status and the headers of an answer. */
export interface Head {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
}

/** Returns true for an answer that says to be JSON, of whatever kind. */
export const isOfJson = ({ headers }: Head): boolean => mediaTypeOf(headers["content-type"]).endsWith("json")

/** Returns the text of bytes that are valid in a charset, which is UTF-8 unless it is given. */
export const textOf = (bytes: Uint8Array, charset = "utf-8"): string | undefined => {
  try {
    return isKorean(charset) ? koreanText(bytes, true) : new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    // The bytes are not of it, or nobody here knows it.
    return undefined
  }
}

/** Returns the charset of UTF-16 by the mark that the bytes begin with. No other charset has one of these marks. */
export const ofMark = ([first, second]: Uint8Array): string | undefined => {
  if (first === 0xff && second === 0xfe) return "utf-16le"
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined
}

/** Returns the charset of JSON in UTF-16 without a mark: one of the first two bytes is zero, as in no other charset. */
export const ofZero = ([first, second]: Uint8Array): string | undefined => {
  if (first === 0) return "utf-16be"
  return second === 0 ? "utf-16le" : undefined
}

/** Returns the charset of UTF-16 without a mark, whose first letter is mostly of ASCII. */
const withoutMark = ([first]: Uint8Array): string => (first === 0 ? "utf-16be" : "utf-16le")

/** Returns the text of bytes with marks in the place of what is wrong. A charset that nobody here knows is UTF-8. */
export const lossy = (bytes: Uint8Array, charset: string | undefined): string => {
  try {
    const decoder = new TextDecoder(charset)
    // The Encoding Standard gives up charsets such as ISO-2022-KR as a whole.
    if (decoder.encoding === "replacement") return new TextDecoder().decode(bytes)
    return (isKorean(charset) ? koreanText(bytes, false) : undefined) ?? decoder.decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

/** Returns true if a body says to be UTF-8, or does not say what it is. */
export const isUtf8 = (headers: Head["headers"]): boolean =>
  /^(?:utf-?8|(?:us-)?ascii)$/.test(charsetOf(headers["content-type"]) ?? "utf-8")

/**
 * Returns the text of a body by its mark, or by the charset that its header names. A sheet for Excel may be UTF-16 with
 * a mark, and no header tells.
 *
 * What is UTF-8 with letters beyond ASCII is that whatever the header says: in another charset, such a text is hardly
 * ever UTF-8, and some servers name ISO-8859-1 where a program names nothing. So is JSON (RFC 8259). Only where it is
 * none, or may be of Asia as the header says, the header counts. Of an error, which is judged by its status as well,
 * some letters may be wrong.
 */
export const toText = ({ headers, status }: Head, bytes: Uint8Array): Body | Undecodable => {
  // A text that is not UTF-8, such as an old sheet, is no reason to lose it.
  const asUtf8 = (): Body => ({ body: new TextDecoder().decode(bytes) })
  const marked = ofMark(bytes)
  if (marked !== undefined) return { body: lossy(bytes, marked) }
  const header = headers["content-type"]
  const isJson = isOfJson({ headers, status })
  const zeroed = isJson ? ofZero(bytes) : undefined
  if (zeroed !== undefined) return { body: lossy(bytes, zeroed) }
  if (isUtf8(headers)) return asUtf8()
  const charset = charsetOf(header)
  // Text of UTF-16 has zeros, and text of ISO-2022 has escapes, which are valid UTF-8, too.
  const isOther =
    (charset?.startsWith("utf-16") === true && bytes.includes(0)) ||
    (charset?.startsWith("iso-2022") === true && bytes.includes(0x1b))
  // Some servers give JSON the header of a page.
  const mayBeUtf8 =
    !isOther &&
    (isJson || looksLikeJson(bytes) || charset?.startsWith("utf-16") === true || bytes.some((byte) => byte > 0x7f))
  const asUnicode = mayBeUtf8 ? textOf(bytes) : undefined
  const told = charset === "utf-16" ? withoutMark(bytes) : charset
  // Two bytes of a letter in Asia may be a letter in UTF-8, too, but then one of Europe or the Near East.
  const isAmbiguous =
    asUnicode !== undefined && told !== undefined && isAsian(told) && !/[\u0800-\uffff]/.test(asUnicode)
  const body = (isAmbiguous ? textOf(bytes, told) : undefined) ?? asUnicode ?? textOf(bytes, told)
  if (body !== undefined) return { body }
  // What JSON says of money and identity has only letters that are the same in all of these charsets.
  if (isJson) return { body: lossy(bytes, charset) }
  const isSuccess = status >= 200 && status < 300
  return isSuccess
    ? { problem: "it is not of the charset that its content-type names, or that is not known here" }
    : asUtf8()
}

/** Matches the charsets that have two bytes for a letter, by the names of the Encoding Standard. */
const asian = /^(?:euc-|shift_jis|big5|gb)/

/** Returns true for a charset of Asia, which may go by another of its names. */
const isAsian = (charset: string): boolean => {
  try {
    return asian.test(new TextDecoder(charset).encoding)
  } catch {
    // Nobody here knows it.
    return asian.test(charset)
  }
}

/** Returns true for bytes that begin as an object or a list of JSON does. No sheet begins so. */
const looksLikeJson = (bytes: Uint8Array): boolean => /^\s*[{[]/.test(String.fromCharCode(...bytes.subarray(0, 16)))

/** Returns the text of bytes in a charset of Asia, if its header names one. Hardly anything else is text of it. */
export const ofAsia = ({ headers }: Head, bytes: Uint8Array): string | undefined => {
  const charset = charsetOf(headers["content-type"]) ?? charsetOf(`;charset=${headers["content-encoding"]}`)
  return charset !== undefined && isAsian(charset) ? textOf(bytes, charset) : undefined
}
