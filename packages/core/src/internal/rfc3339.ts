/**
 * Reads a point in time as RFC 3339 writes it, such as `2026-11-01T09:00:00.123+09:00`, and refuses all other texts.
 *
 * `Date` is no help here: it reads a time without an offset in the zone of the machine or in UTC, turns 30 February
 * into 2 March, and `"0"` into the year 2000. Each of these is a payment at another time than PortOne meant.
 *
 * - The offset is required. Without it, the time may be Korean or UTC, nine hours apart.
 * - A space may stand for the `T`, as a note in RFC 3339 allows. Since there is an offset, its meaning is certain, and
 *   to refuse it would make the answer of a charge unreadable.
 * - A leap second is the second after it. It exists only at the end of a month in UTC.
 * - The result has whole milliseconds. Further digits are cut off, so the result is never later than the text.
 * - An offset may carry a time of the year 0 or 9999 into a year that has no form in UTC. Such a time is refused.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as SchemaIssue from "effect/SchemaIssue"
import * as SchemaTransformation from "effect/SchemaTransformation"

/** Returns the number that `length` digits spell from `start`, or NaN if one of them is no digit. */
const digits = (text: string, start: number, length: number): number => {
  let value = 0
  for (let index = start; index < start + length; index++) {
    const digit = text.charCodeAt(index) - 48
    if (!(digit >= 0 && digit <= 9)) return NaN
    value = value * 10 + digit
  }
  return value
}

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999. The calendar repeats itself after 400 years. */
const fourCenturies = 146_097 * 86_400_000

const earliest = Date.UTC(400, 0) - fourCenturies
const latest = Date.UTC(10_000, 0) - 1

const isStartOfMonth = (millis: number): boolean =>
  millis % 86_400_000 === 0 && DateTime.getPartUtc(DateTime.makeUnsafe(millis), "day") === 1

/** Returns the milliseconds since 1970, or NaN if a text is no time of RFC 3339. */
export const millisOf = (text: string): number => {
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 2)
  const day = digits(text, 8, 2)
  const hour = digits(text, 11, 2)
  const minute = digits(text, 14, 2)
  const second = digits(text, 17, 2)
  const separator = text[10]
  if (text[4] !== "-" || text[7] !== "-" || text[13] !== ":" || text[16] !== ":") return NaN
  if (separator !== "T" && separator !== "t" && separator !== " ") return NaN
  // A comparison with NaN is false, so each of these refuses what is no number as well.
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return NaN
  if (!(hour <= 23 && minute <= 59 && second <= 60)) return NaN

  let end = 19
  let fraction = 0
  if (text[end] === ".") {
    let unit = 100
    for (let digit = digits(text, ++end, 1); digit >= 0; digit = digits(text, ++end, 1)) {
      fraction += digit * unit
      unit = Math.floor(unit / 10)
    }
    if (unit === 100) return NaN
  }

  let offset = 0
  const sign = text[end]
  if (sign === "+" || sign === "-") {
    const hours = digits(text, end + 1, 2)
    const minutes = digits(text, end + 4, 2)
    if (text.length !== end + 6 || text[end + 3] !== ":" || !(hours <= 23 && minutes <= 59)) return NaN
    offset = (hours * 60 + minutes) * (sign === "+" ? 60_000 : -60_000)
  } else if (text.length !== end + 1 || (sign !== "Z" && sign !== "z")) return NaN

  const whole = Date.UTC(year + 400, month - 1, day, hour, minute, second) - fourCenturies - offset
  if (second === 60 && !isStartOfMonth(whole)) return NaN
  const millis = whole + fraction
  return millis >= earliest && millis <= latest ? millis : NaN
}

/** The dates of days that times were written for, by the number of days since 1970. Most times share few days. */
const dates = new Map<number, string>()

const mostDates = 1_000

/** Returns the date of a day, which takes `Date` as long as to write the whole time. */
const dateOf = (day: number): string => {
  let date = dates.get(day)
  if (date === undefined) {
    if (dates.size >= mostDates) dates.clear()
    date = DateTime.formatIsoDateUtc(DateTime.makeUnsafe(day * 86_400_000))
    dates.set(day, date)
  }
  return date
}

const twoDigits = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, "0"))

/**
 * Returns the text of a time, or `undefined` if it has none. A year has four digits in RFC 3339: a longer one is a
 * mistake, such as seconds taken for milliseconds.
 */
export const textOf = (time: DateTime.Utc): string | undefined => {
  // `Date` leaves out what is less than a millisecond.
  const millis = Math.trunc(DateTime.toEpochMillis(time))
  if (!(millis >= earliest && millis <= latest)) return undefined
  const day = Math.floor(millis / 86_400_000)
  const ofDay = millis - day * 86_400_000
  const hour = twoDigits[Math.floor(ofDay / 3_600_000)]!
  const minute = twoDigits[Math.floor(ofDay / 60_000) % 60]!
  const second = twoDigits[Math.floor(ofDay / 1_000) % 60]!
  const rest = ofDay % 1_000
  return `${dateOf(day)}T${hour}:${minute}:${second}.${Math.floor(rest / 100)}${twoDigits[rest % 100]!}Z`
}

/** Turns a text into a time, and back. */
export const timestamp = SchemaTransformation.transformEffect<DateTime.Utc, string>({
  decode: (text, options) => {
    const millis = millisOf(text)
    return Number.isNaN(millis)
      ? Effect.fail(new SchemaIssue.InvalidValue({ expected: "a time of RFC 3339, with its offset" }, text, options))
      : Effect.succeed(DateTime.makeUnsafe(millis))
  },
  encode: (time, options) => {
    const text = textOf(time)
    return text !== undefined
      ? Effect.succeed(text)
      : Effect.fail(new SchemaIssue.InvalidValue({ expected: "a point in time of the years 0 to 9999" }, time, options))
  }
})
