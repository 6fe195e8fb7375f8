/**
 * Finds numbers of cards in a text, in whatever groups their digits stand. The check digit tells them from other
 * numbers, as far as it can: one in ten passes by chance.
 */
import type { Found } from "./spellings.ts"

/** The most digits of a card. */
const most = 19

/**
 * Matches digits that begin as cards do, as many as the cards of that kind have: Visa, Mastercard and what is of Korea
 * only, American Express, Diners and JCB, Maestro, Discover and UnionPay. Seconds since 1970 begin with 1.
 */
const kinds = new RegExp(
  `^(?:${[
    "4(?:\\d{12}|\\d{15}|\\d{18})",
    "(?:2[2-7]|5[1-5]|9\\d)\\d{14}",
    "3[47]\\d{13}",
    "3[05689]\\d{12,17}",
    "(?:5[06-9]|6\\d)\\d{11,17}",
    "8[12]\\d{14,17}"
  ].join("|")})$`
)

/** Matches all that may stand between two groups. Commas are in sums, colons in times, and slashes between numbers. */
const between = /^(?:[\s\p{Pd}\u2212._·•‧∙⋅・]|\s[\p{Pd}\u2212]\s)$/u

/** The most characters that may stand between two groups. */
const widest = 3

const month = "(?:0?[1-9]|1[0-2])"
const day = "(?:0?[1-9]|[12]\\d|3[01])"

/** Matches dates and times, also those without marks, of which ids are made. */
const moment = new RegExp(
  [
    `(?<!\\d)(?:19|20)\\d\\d ?[-./ ] ?${month} ?[-./ ] ?${day}(?!\\d)`,
    "(?<!\\d)(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:\\d{4}|\\d{6}|\\d{9})?(?!\\d)",
    "(?<!\\d)\\d\\d?:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?!\\d)"
  ].join("|"),
  "g"
)

/** Matches words, also those of digits. One that has a letter, too, is an id, such as `order-4330-28`. */
const word = /[a-z\d_-]+/g

const blank = (text: string): string => "x".repeat(text.length)

/** Returns a text of the same length without the digits of moments and ids. */
const withoutOthers = (text: string): string =>
  text.replace(word, (found) => (/[a-z]/.test(found) ? blank(found) : found)).replace(moment, blank)

/** Digits in a row. */
interface Group {
  readonly digits: string
  readonly start: number
  readonly end: number
  /** True if it may go on with the number of the group before it. */
  readonly goesOn: boolean
}

const groupsOf = (text: string): ReadonlyArray<Group> => {
  const groups: Array<Group> = []
  let last = 0
  for (const { 0: digits, index } of withoutOthers(text).matchAll(/\d+/g)) {
    const goesOn = index - last <= widest && between.test(text.slice(last, index))
    last = index + digits.length
    groups.push({ digits, start: index, end: last, goesOn })
  }
  return groups
}

/** Returns what a digit counts for where it is doubled: the sum of the digits of the double. */
const doubled = (digit: number): number => (digit > 4 ? 2 * digit - 9 : 2 * digit)

/** Returns where the longest card ends that begins with this group, or `undefined` if none does. */
const endOfCard = (groups: ReadonlyArray<Group>, first: number): number | undefined => {
  let end: number | undefined
  let number = ""
  // Every second digit is doubled, counted from the last. Which is the last is not known yet.
  let sum = 0
  let sumIfDoubled = 0
  for (let at = first; at < groups.length; at++) {
    const group = groups[at]!
    if (at > first && !group.goesOn) break
    if (number.length + group.digits.length > most) break
    number += group.digits
    for (const character of group.digits) {
      const digit = Number(character)
      const before = sum
      sum = sumIfDoubled + digit
      sumIfDoubled = before + doubled(digit)
    }
    if (sum % 10 === 0 && kinds.test(number)) end = group.end
  }
  return end
}

/** Returns all cards in a text in one spelling. They may overlap, since not each of them is one. */
export const cardsIn = (text: string): ReadonlyArray<Found> => {
  const groups = groupsOf(text)
  return groups.flatMap(({ start }, first) => {
    const end = endOfCard(groups, first)
    return end === undefined ? [] : [{ 0: text.slice(start, end), index: start }]
  })
}
