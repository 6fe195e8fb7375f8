/**
 * Computes the date on which an order is settled: the first date of the contract's cycle that is `lagDays` or more
 * after the start date, moved off a holiday as the contract says. All dates are Korea's, written `yyyy-MM-dd`.
 */
import * as DateTime from "effect/DateTime"
import type {
  PlatformSettlementCycle,
  PlatformSettlementCycleDatePolicy,
  PlatformSettlementCycleMethod
} from "@effect-portone/platform/generated/Shared"
import {
  businessDayFrom,
  dateOf,
  dayOf,
  instantOf,
  millisOfDay,
  weekdayOf,
  weekdays
} from "../../calendar/BusinessDays.ts"

/** Returns true if the text is a date that the calendar has. */
export const isDate = (text: string): boolean => {
  const day = dayOf(text)
  return Number.isInteger(day) && dateOf(day) === text
}

/** Moves a date off a holiday. */
const moved = (day: number, policy: PlatformSettlementCycleDatePolicy | (string & {})): number => {
  switch (policy) {
    case "HOLIDAY_BEFORE":
      return businessDayFrom(day, -1)
    case "HOLIDAY_AFTER":
      return businessDayFrom(day, 1)
    default:
      return day
  }
}

/** Moves a date off a holiday as a policy says. A date that is none stays. */
export const businessDate = (date: string, policy: PlatformSettlementCycleDatePolicy): string =>
  dateOf(moved(dayOf(date), policy))

/** Returns a day of a month, or the month's last one if it is shorter. The month may be that of a later year. */
const dayOfMonth = (year: number, month: number, day: number): number => {
  const firstOfNext = Date.UTC(year, month, 1) / millisOfDay
  return Math.min(Date.UTC(year, month - 1, day) / millisOfDay, firstOfNext - 1)
}

/** Returns days of the cycle around this day. The first one from it on is among them. */
const cycleDaysFrom = (from: number, method: PlatformSettlementCycleMethod): ReadonlyArray<number> => {
  const { month, year } = DateTime.toPartsUtc(instantOf(from))
  switch (method.type) {
    case "WEEKLY":
      return weekdays.map((_, days) => from + days).filter((day) => method.daysOfWeek.includes(weekdayOf(day)))
    case "MONTHLY":
      return method.daysOfMonth.flatMap((day) => [dayOfMonth(year, month, day), dayOfMonth(year, month + 1, day)])
    case "MANUAL_DATES":
      return method.dates.flatMap((date) => [
        dayOfMonth(year, date.month, date.day),
        dayOfMonth(year + 1, date.month, date.day)
      ])
    default:
      return [from]
  }
}

/**
 * Returns the settlement date of an order.
 *
 * @param startDate the date that the lag is counted from
 * @param adjustsAfterHoliday settles on the next business day if the date would not be after the start date, as the
 *   setting `adjustSettlementDateAfterHolidayIfEarlier` says
 */
export const settlementDate = (
  { datePolicy, lagDays, method }: PlatformSettlementCycle,
  startDate: string,
  adjustsAfterHoliday: boolean
): string => {
  const start = dayOf(startDate)
  const earliest = start + lagDays
  const cycleDay = Math.min(...cycleDaysFrom(earliest, method).filter((day) => day >= earliest))
  const day = moved(cycleDay, datePolicy)
  return dateOf(adjustsAfterHoliday && day <= start ? moved(cycleDay, "HOLIDAY_AFTER") : day)
}
