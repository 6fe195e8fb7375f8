/**
 * Reckons the days on which tax invoices are due and sent, which are those of Korea.
 */
import * as DateTime from "effect/DateTime"

/** The time of Korea, which has no summer time. */
const ahead = { hours: 9 }

/** The hour at which the tax office gets what was issued before that day, and answers. */
const sendingHour = 15

/** Returns the date in Korea as `yyyy-MM-dd`. */
export const koreanDateOf = (instant: DateTime.Utc): string => DateTime.formatIsoDateUtc(DateTime.add(instant, ahead))

const dayOf = (date: string): DateTime.Utc => DateTime.makeUnsafe(`${date}T00:00:00Z`)

/** Returns the date so many days later. */
export const daysAfter = (date: string, days: number): string =>
  DateTime.formatIsoDateUtc(DateTime.add(dayOf(date), { days }))

/** Returns the date so many months earlier. The day is the month's last one if the month is too short. */
export const monthsBefore = (date: string, months: number): string =>
  DateTime.formatIsoDateUtc(DateTime.subtract(dayOf(date), { months }))

const isBusinessDay = (date: string): boolean => {
  const { weekDay } = DateTime.toPartsUtc(dayOf(date))
  return weekDay !== 0 && weekDay !== 6
}

/** Returns the date itself if it is a business day, and else the first one after it. */
const businessDayFrom = (date: string): string => {
  let day = date
  while (!isBusinessDay(day)) day = daysAfter(day, 1)
  return day
}

/** Returns the instant at which the tax office answers what was issued or sent now: 15:00 on the next business day. */
export const answerTimeAfter = (now: DateTime.Utc): DateTime.Utc => {
  const date = businessDayFrom(daysAfter(koreanDateOf(now), 1))
  return DateTime.subtract(DateTime.add(dayOf(date), { hours: sendingHour }), ahead)
}

/**
 * Returns the last day on which a tax invoice of this date can be issued in time: the 10th of the next month, or the
 * business day after it.
 */
export const issuanceDueDateOf = (writeDate: string): string => {
  const { month, year } = DateTime.toPartsUtc(DateTime.add(dayOf(`${writeDate.slice(0, 7)}-01`), { months: 1 }))
  const digits = (value: number, length: number) => value.toString().padStart(length, "0")
  return businessDayFrom(`${digits(year, 4)}-${digits(month, 2)}-10`)
}

/** Returns true if a calendar has this date. */
export const isDate = (date: string): boolean => {
  const day = DateTime.make(`${date}T00:00:00Z`)
  return day._tag === "Some" && DateTime.formatIsoDateUtc(day.value) === date
}
