/**
 * Reckons the days on which tax invoices are due and sent. Dates are Korea's, written `yyyy-MM-dd`.
 */
import * as DateTime from "effect/DateTime"
import { dateOf } from "./Days.ts"
import { businessDate } from "./SettlementDates.ts"

/** The hour in Greenwich at which the tax office gets what was issued before that day, and answers: 15:00 in Korea. */
const sendingHour = 6

const midnightOf = (date: string): DateTime.Utc => DateTime.makeUnsafe(`${date}T00:00:00Z`)

/** Returns the date so many months earlier. The day is the month's last one if the month is too short. */
export const monthsBefore = (date: string, months: number): string =>
  DateTime.formatIsoDateUtc(DateTime.subtract(midnightOf(date), { months }))

/** Returns the instant at which the tax office answers what was issued or sent now: 15:00 on the next business day. */
export const answerTimeAfter = (now: DateTime.Utc): DateTime.Utc => {
  const tomorrow = DateTime.formatIsoDateUtc(DateTime.add(midnightOf(dateOf(now)), { days: 1 }))
  return DateTime.add(midnightOf(businessDate(tomorrow, "HOLIDAY_AFTER")), { hours: sendingHour })
}

/**
 * Returns the last day on which a tax invoice of this date can be issued in time: the 10th of the next month, or the
 * business day after it.
 */
export const issuanceDueDateOf = (writeDate: string): string => {
  const tenth = DateTime.add(midnightOf(`${writeDate.slice(0, 7)}-10`), { months: 1 })
  return businessDate(DateTime.formatIsoDateUtc(tenth), "HOLIDAY_AFTER")
}
