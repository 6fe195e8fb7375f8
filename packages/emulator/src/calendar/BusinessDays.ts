/**
 * Counts the days on which banks are open in Korea, which is nine hours ahead all year. Dates are written `yyyy-MM-dd`.
 */
import * as DateTime from "effect/DateTime"
import { holidays } from "./Holidays.ts"

export const millisOfDay = 86_400_000

const ahead = { hours: 9 }

const millisAhead = 9 * 3_600_000

/** Returns the count of days from 1970 to a date. */
export const dayOf = (date: string): number => Date.parse(date) / millisOfDay

export const instantOf = (day: number): DateTime.Utc => DateTime.makeUnsafe(day * millisOfDay)

/** The dates that were written, by their days. Those of one emulator are mostly the same few, over and over. */
const dates = new Map<number, string>()

const mostDates = 1_000

export const dateOf = (day: number): string => {
  let date = dates.get(day)
  if (date === undefined) {
    if (dates.size >= mostDates) dates.clear()
    date = DateTime.formatIsoDateUtc(instantOf(day))
    dates.set(day, date)
  }
  return date
}

/** Returns the day that it is in Korea at this instant. */
export const koreanDayOf = (instant: DateTime.Utc): number =>
  Math.floor((DateTime.toEpochMillis(instant) + millisAhead) / millisOfDay)

/** The days of the week, of which the first is that of 1 January 1970. */
export const weekdays = ["THU", "FRI", "SAT", "SUN", "MON", "TUE", "WED"] as const

export const weekdayOf = (day: number): (typeof weekdays)[number] => weekdays[((day % 7) + 7) % 7]!

/** Returns true if banks are open: on no Saturday, Sunday or public holiday. */
const isBusinessDay = (day: number): boolean => {
  const weekday = weekdayOf(day)
  return weekday !== "SAT" && weekday !== "SUN" && !holidays.has(dateOf(day))
}

/** Returns this day if it is a business day, else the next one in the direction of the step. */
export const businessDayFrom = (day: number, step: 1 | -1): number => {
  let found = day
  while (!isBusinessDay(found)) found += step
  return found
}

/** Returns the same time of the day as many business days later. The day of the instant does not count. */
export const afterBusinessDays = (instant: DateTime.Utc, days: number): DateTime.Utc => {
  const from = koreanDayOf(instant)
  let day = from
  for (let left = days; left > 0; left--) day = businessDayFrom(day + 1, 1)
  return DateTime.add(instant, { milliseconds: (day - from) * millisOfDay })
}

/** Returns the first time from an instant on at which it is this time of the day in Korea. */
export const timeOfDayAfter = (instant: DateTime.Utc, hour: number, minute: number): DateTime.Utc => {
  const today = instantOf(koreanDayOf(instant))
  const then = DateTime.subtract(DateTime.add(today, { hours: hour, minutes: minute }), ahead)
  return DateTime.isLessThan(then, instant) ? DateTime.add(then, { days: 1 }) : then
}
