/**
 * Reads texts that others wrote as their bytes: in base64, as hexadecimal digits, as a list of numbers, with an escape
 * for each, or in the letters of another charset.
 */

import { koreanText } from "./korean.ts"

const korean = "euc-kr"

/** The charsets in which servers in Asia write, besides UTF-8 and UTF-16. */
const charsets = [korean, "gbk", "big5", "shift_jis", "euc-jp"]

/** Matches base64, also in the form that URLs have. */
const base64 = /[A-Za-z\d+/_-]{8,}={0,2}/g

/** Matches bytes of two hexadecimal digits each, also with marks between them. */
const hexadecimal = /(?:[\da-f]{2}[\s:,=_-]{0,2}(?:0x)?){4,}[\da-f]{2}/gi

/** Matches bytes as numbers, as a list of them is printed. */
const numbers = /(?<!\d)\d{1,3}(?:[\s,]{1,2}\d{1,3}){4,}(?!\d)/g

/** Matches bytes of which each has an escape, and the Latin letters that may be a part of such a charset. */
const escapes = /(?:(?:%|\\x)[\da-f]{2}[a-z]?)+|(?:\\[0-3][0-7]{2})+/gi

/** The letters as which the bytes from 0x80 to 0x9f are shown by programs that take them for Windows-1252. */
const windows1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178"

/** The letters for the bytes from 0x80 to 0xbf, as a class of regular expressions has them. */
export const furtherLetters = `\\u0080-\\u00bf${windows1252}`

/** Matches letters for bytes from 0x80, also where they are taken for ISO-8859-1. */
const mistaken = new RegExp(`[${furtherLetters}\\u00c0-\\u00ff]{2,}`, "g")

/** Returns a text with each run of characters changed that may stand for bytes. */
export const replaceRuns = (text: string, change: (run: string) => string): string =>
  [escapes, numbers, hexadecimal, base64, mistaken].reduce((changed, runs) => changed.replace(runs, change), text)

/** Returns all texts that a run of characters may stand for. What is no text is left out. */
export const textsIn = (run: string): ReadonlyArray<string> =>
  [ofEscapes(run), ofNumbers(run), ofHexadecimal(run), ofMistaken(run), ...ofBase64(run)]
    .filter((bytes) => bytes.length > 0)
    .flatMap(readingsOf)

/** Matches text among what bytes decode to: a few printable letters in a row, of which two may be a name in Korean. */
// oxlint-disable-next-line no-control-regex
const printable = /[^\0-\x1f\x7f-\x9f\ufffd]{5,}|[\u0300-\ufffc]{2,}/g

const readingsOf = (bytes: Uint8Array): ReadonlyArray<string> =>
  ["utf-8", ...(bytes.includes(0) ? ["utf-16le", "utf-16be"] : charsets)].flatMap(
    (charset) => decoded(bytes, charset).match(printable) ?? []
  )

const decoded = (bytes: Uint8Array, charset: string): string => {
  try {
    return charset === korean ? (koreanText(bytes, false) ?? "") : new TextDecoder(charset).decode(bytes)
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

const ofEscapes = (run: string): Uint8Array =>
  /^[%\\]/.test(run)
    ? Uint8Array.from(run.match(/%..|\\x..|\\[0-7]{3}|[a-z]/gi) ?? [], (unit) => {
        if (unit.length === 1) return unit.charCodeAt(0)
        return /^\\\d/.test(unit) ? Number.parseInt(unit.slice(1), 8) : Number.parseInt(unit.slice(-2), 16)
      })
    : nothing

/** Returns the bytes that letters were taken for. There are none if one of them stands for no byte. */
export const ofMistaken = (run: string): Uint8Array => {
  const found = Array.from(run, (letter) => {
    const place = windows1252.indexOf(letter)
    return place < 0 ? letter.charCodeAt(0) : 0x80 + place
  })
  return found.every((byte) => byte >= 0x80 && byte <= 0xff) ? Uint8Array.from(found) : nothing
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
