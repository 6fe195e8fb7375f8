/**
 * Reads texts that others wrote as their bytes: in base64, as hexadecimal digits, or as a list of numbers.
 */

/** Matches base64, also in the form that URLs have. */
const base64 = /[A-Za-z\d+/_-]{8,}={0,2}/g

/** Matches bytes of two hexadecimal digits each, also with marks between them. */
const hexadecimal = /(?:[\da-f]{2}[\s:,=_-]{0,2}(?:0x)?){4,}[\da-f]{2}/gi

/** Matches bytes as numbers, as a list of them is printed. */
const numbers = /(?<!\d)\d{1,3}(?:[\s,]{1,2}\d{1,3}){4,}(?!\d)/g

/** Returns a text with each run of characters changed that may stand for bytes. */
export const replaceRuns = (text: string, change: (run: string) => string): string =>
  [numbers, hexadecimal, base64].reduce((changed, runs) => changed.replace(runs, change), text)

/** Returns all texts that a run of characters may stand for. What is no text is left out. */
export const textsIn = (run: string): ReadonlyArray<string> =>
  [ofNumbers(run), ofHexadecimal(run), ...ofBase64(run)].filter((bytes) => bytes.length > 0).flatMap(readingsOf)

/** Matches text among what bytes decode to: a few printable letters in a row, of which two may be a name in Korean. */
// oxlint-disable-next-line no-control-regex
const printable = /[^\0-\x1f\x7f-\x9f\ufffd]{5,}|[\u0300-\ufffc]{2,}/g

const readingsOf = (bytes: Uint8Array): ReadonlyArray<string> =>
  (bytes.includes(0) ? ["utf-8", "utf-16le", "utf-16be"] : ["utf-8"]).flatMap(
    (charset) => decoded(bytes, charset).match(printable) ?? []
  )

const decoded = (bytes: Uint8Array, charset: string): string => {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    // Not every runtime has all charsets.
    return ""
  }
}

const nothing = new Uint8Array()

const ofNumbers = (run: string): Uint8Array =>
  /^[\d\s,]+$/.test(run) ? Uint8Array.from(run.split(/[\s,]+/).map(Number)) : nothing

const ofHexadecimal = (run: string): Uint8Array => {
  const digits = run.replace(/0x|[^\da-f]/gi, "")
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

/** Returns what base64 stands for. It may begin within the run, behind a word that has only such characters, too. */
const ofBase64 = (run: string): ReadonlyArray<Uint8Array> => {
  const plain = run.replace(/=+$/, "").replaceAll("-", "+").replaceAll("_", "/")
  return [0, 1, 2, 3].map((start) => {
    const whole = plain.slice(start)
    try {
      // One character more than whole groups is no byte.
      const binary = atob(whole.length % 4 === 1 ? whole.slice(0, -1) : whole)
      return Uint8Array.from(binary, (character) => character.charCodeAt(0))
    } catch {
      return nothing
    }
  })
}
