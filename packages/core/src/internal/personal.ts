/**
 * Takes out of a text that is printed what has the form of a card's number, a phone number, a resident's number or an
 * e-mail address. A name cannot be told from other words, so it stays.
 */
import { cardsIn } from "./cards.ts"
import { type Found, replaceSpelled } from "./spellings.ts"

/** The most characters that are looked through. A line of a log has fewer. */
const longest = 2000

/** Matches the part of an address before its `@`. */
const local = "[^\\s@\"'<>()[\\]:;,]{1,200}"
/** Matches a part of the name of a host. */
const label = "[\\p{L}\\p{M}\\p{N}-]{1,63}"

/** Matches an address. With a space beside its `@`, the host ends with letters: a price may stand after an `@`. */
const email = `${local}(?:@${label}(?:\\.${label})+|(?: @ ?|@ )(?:${label}\\.)+\\p{L}[\\p{L}\\p{M}]{1,62})`

/** Matches what may stand between the parts of a number. */
const between = "(?:\\s?[\\p{Pd}\\u2212./_·)]{1,2}\\s?|[\\s\\p{P}\\p{S}])?"

/** Matches what stands between digits that are written one by one. */
const apart = "(?:\\s?[\\p{Pd}\\u2212./_·]\\s?|\\s)"

/** Matches the birthday in a resident's number. */
const birthday = "\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])"

const forms = [
  // A card has its digits in groups: four of four, or four, six and five
  ["\\d{4}", "\\d{4,6}", "\\d{4,5}(?:", "\\d{1,7})?"],
  // A phone in Korea, also as it is called from abroad, or of a service that gives people numbers
  ["(?:(?:\\+|00)?82", "0?", "|0)(?:50\\d|\\d{1,2})", "\\d{3,4}", "\\d{4}"],
  // A phone anywhere else
  ["\\+\\d(?:", "\\d){7,14}"],
  // A resident's number is the birthday and seven digits
  ["\\d{6}", "[1-8]\\d{6}"],
  // That of somebody born before 1900
  [birthday, "[09]\\d{6}"]
].map((parts) => parts.join(between))

/** Matches a phone in Korea whose digits stand one by one. It begins as phones do: no list of 0, 1, 2, 3 does so. */
const phoneApart = [
  `(?:0${apart}0${apart}8${apart}2${apart}(?:0${apart})?|0${apart})`,
  `(?:1${apart}[016-9]|2|[3-6]${apart}\\d|[78]${apart}0)(?:${apart}\\d){7,9}`
].join("")

/** Matches a mobile phone in Korea, in whatever groups its digits stand. A date may stand after such a number. */
const mobile = `01[016-9](?!${apart}(?:19|20)\\d\\d${apart}[01]?\\d${apart}[0-3]?\\d(?!\\d))(?:${apart}?\\d){7,8}`

interface Patterns {
  readonly email: RegExp
  readonly number: RegExp
}

let patterns: Patterns | undefined

/** Returns the expressions for addresses and numbers, which a program needs at its first error. */
const patternsOf = (): Patterns =>
  (patterns ??= {
    email: new RegExp(email, "gu"),
    number: new RegExp(`(?<!\\d)(?:${[...forms, phoneApart, mobile].join("|")})(?!\\d)`, "gu")
  })

/** Returns where numbers are in a text. Those that overlap are one. */
const numbersIn = (text: string): ReadonlyArray<Found> => {
  const found = [...text.matchAll(patternsOf().number), ...cardsIn(text)].toSorted((a, b) => a.index - b.index)
  const parts: Array<Found> = []
  for (const { 0: digits, index } of found) {
    const last = parts.at(-1)
    const end = index + digits.length
    if (last === undefined || last.index + last[0].length <= index) parts.push({ 0: digits, index })
    else if (last.index + last[0].length < end) {
      parts[parts.length - 1] = { 0: text.slice(last.index, end), index: last.index }
    }
  }
  return parts
}

/** Returns the beginning of a text. What was cut in half has not its form any more, and goes as a whole. */
const beginningOf = (text: string): string =>
  text
    .slice(0, longest)
    .replace(/\S*$/, "")
    .replace(/(?<![\p{N}\p{P}\p{S}\s])[\p{N}\p{P}\p{S}\s]+$/u, "")

/** Returns a text with words in the place of such numbers and addresses. The end of a very long text is left out. */
export const withoutPersonal = (text: string): string => {
  const within = text.length > longest ? beginningOf(text) : text
  return replaceSpelled(replaceSpelled(within, patternsOf().email, "[an e-mail address]"), numbersIn, "[a number]")
}
