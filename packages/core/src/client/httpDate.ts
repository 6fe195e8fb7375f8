/**
 * Reads a date of HTTP, such as that of the headers `Date` and `Retry-After`.
 *
 * A header may hold any of the three forms of RFC 9110 (5.6.7). Some servers write the zone in another way, or name
 * their own. A proxy may add a date of its own to that of the server. HTTP clients give both in one text then.
 */
import * as DateTime from "effect/DateTime"

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

/** Matches `Wed, 21 Oct 2026 07:28:00 GMT` and, as it was once written, `Wednesday, 21-Oct-26 07:28:00 GMT`. */
const dayFirst =
  /(\d{1,2})[ -]([a-z]{3})[ -](\d{4}|\d{2}) +(\d\d):(\d\d):(\d\d)(?: *(gmt|utc?|z|kst|[+-]\d\d:?\d\d))?(?! *[\w+-])/gi

/** Matches `Wed Oct 21 07:28:00 2026`, as C writes it. */
const monthFirst = /([a-z]{3}) +(\d{1,2}) +(\d\d):(\d\d):(\d\d) +(\d{4})(?!\w)/gi

/** Returns the minutes by which a zone is before that of Greenwich, which is also meant where none is named. */
const offsetOf = (zone: string): number => {
  if (/^kst$/i.test(zone)) return 9 * 60
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? []
  return (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === "-" ? -1 : 1)
}

/** Returns the year that two digits stand for, as most programs read them. */
const yearOf = (digits: number): number => (digits < 70 ? 2000 : 1900) + digits

const timeOf = (
  year: string,
  month: string,
  day: string,
  hour: string,
  minute: string,
  second: string,
  zone = ""
): ReadonlyArray<DateTime.Utc> => {
  const index = months.indexOf(month.toLowerCase())
  const fullYear = year.length === 2 ? yearOf(Number(year)) : Number(year)
  const [days, hours, minutes, seconds] = [day, hour, minute, second].map(Number) as [number, number, number, number]
  // The last second of a minute may be a leap second.
  const isTime = hours < 24 && minutes < 60 && seconds <= 60
  const millis = Date.UTC(fullYear, index, days, hours, minutes - offsetOf(zone), seconds)
  const midnight = DateTime.makeUnsafe(Date.UTC(fullYear, index, days))
  const isDay = index >= 0 && DateTime.getPartUtc(midnight, "day") === days
  return isTime && isDay ? [DateTime.makeUnsafe(millis)] : []
}

/** Returns the times in a header: several if it came several times, and none if there is none in it. */
export const readHttpDates = (header: string): ReadonlyArray<DateTime.Utc> => [
  ...Array.from(
    header.matchAll(dayFirst),
    ([, day = "", month = "", year = "", hour = "", minute = "", second = "", zone = ""]) =>
      timeOf(year, month, day, hour, minute, second, zone)
  ).flat(),
  ...Array.from(
    header.matchAll(monthFirst),
    ([, month = "", day = "", hour = "", minute = "", second = "", year = ""]) =>
      timeOf(year, month, day, hour, minute, second)
  ).flat()
]
