/**
 * Finds a number of a person or a business in an id: of a phone, a card, an account, a registration. Its digits may
 * have separators of any kind between them, or none.
 *
 * What could be such a number counts as one. The id is then replaced by a placeholder, which is the same for the same
 * id, so a recording loses nothing but a readable word.
 */

const separator = "[._:-]{0,2}"

/** Builds an expression of parts that may be separated, and that are no part of a longer number. */
const parted = (...parts: ReadonlyArray<string>) => new RegExp(`(?<!\\d)${parts.join(separator)}(?!\\d)`)

const areaCode = "(?:1[016-9]|2|[3-6][1-5]|[3-8]0|50\\d)"
const month = "(?:0[1-9]|1[0-2])"
const dayOfMonth = "(?:0[1-9]|[12]\\d|3[01])"

/** Matches phone numbers in Korea, from abroad, and of a mobile phone whose 0 was lost where it was a number. */
const phoneNumbers: ReadonlyArray<RegExp> = [
  parted(`0${areaCode}`, "\\d{3,4}", "\\d{4}"),
  parted("(?:00)?82", `0?${areaCode}`, "\\d{3,4}", "\\d{4}"),
  parted("10", "\\d{4}", "\\d{4}")
]

/** Matches what a day may be a part of, so that the day does not count as one. */
const others: ReadonlyArray<RegExp> = [
  // A day and a phone number.
  parted("(?:19|20)\\d{6}", "01[016-9]", "\\d{3,4}", "\\d{4}"),
  // The registration number of a resident, also with the century of the birth.
  parted(`\\d{2}${month}${dayOfMonth}`, "[1-8]\\d{6}"),
  /(?<!\d)(?:19|20)\d{6}[._:-][1-8]\d{6}(?!\d)/,
  // An IP address.
  /(?<!\d)\d{1,3}(?:\.\d{1,3}){3}(?!\d)/
]

/** Matches digits with separators or without. */
const digitsInARow = new RegExp(`\\d(?:${separator}\\d)+`, "g")

/** Matches the numbers of cards by how they begin and how many digits they have. */
const cardNumber =
  /^(?:3[068]\d{12}|4\d{12}|3[47]\d{13}|(?:[3-69]\d|2[2-7])\d{14}|62\d{15,16}|(?:4\d|5[0678]|6\d|81)\d{17})$/

/** Returns true if some neighbouring groups of digits are a card number. */
const hasCardNumber = (row: string): boolean => {
  const groups = row.match(/\d+/g) ?? []
  return groups.some((_, start) => {
    let digits = ""
    return groups.slice(start).some((group) => cardNumber.test((digits += group)))
  })
}

const weights = [1, 3, 7, 1, 3, 7, 1, 3, 5]

/**
 * Returns true for the registration number of a business: its last digit is computed from the others. None begins with
 * 16 to 19, as the seconds of these years do.
 */
const isBusinessNumber = (digits: string): boolean => {
  if (!/^(?!1[6-9])\d{10}$/.test(digits)) return false
  const of = Array.from(digits, Number)
  const sum = weights.reduce((total, weight, index) => total + of[index]! * weight, Math.floor((of[8]! * 5) / 10))
  return (10 - (sum % 10)) % 10 === of[9]
}

const day = `(?:19|20)\\d\\d([._:-]?)${month}\\1${dayOfMonth}`
const time = "(?:[01]\\d|2[0-3])([._:-]?)[0-5]\\d\\2[0-5]\\d"

/** Matches a day, also with the time of day, as ids are made of them. */
const moment = new RegExp(`(?<!\\d)${day}(?:[T._:-]?${time})?(?!\\d)`, "gi")

/** The fewest digits that an IP address has. */
const fewestDigitsOfAll = 4

/** The fewest digits that an account number has, or the registration number of a business. */
const fewestDigits = 10

/** Returns true if digits with separators between them are so many that they may be an account number. */
const isLikeAccountNumber = (row: string): boolean => /\D/.test(row) && row.replaceAll(/\D/g, "").length >= fewestDigits

/** Returns true if a text has a number that may be somebody's. */
export const hasNumberOfSomebody = (text: string): boolean => {
  const rows = text.match(digitsInARow) ?? []
  if (rows.every((row) => row.length < fewestDigitsOfAll)) return false
  if (others.some((form) => form.test(text)) || rows.some(hasCardNumber)) return true
  const withoutMoments = text.replaceAll(moment, "T")
  return (
    phoneNumbers.some((form) => form.test(withoutMoments)) ||
    (withoutMoments.match(digitsInARow) ?? []).some((row) => isLikeAccountNumber(row) || isBusinessNumber(row))
  )
}
