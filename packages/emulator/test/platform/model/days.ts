/** Finds settlement dates day by day on a calendar of Korea, from September 2025 to the end of 2026. */

export interface Cycle {
  readonly lagDays: number
  readonly datePolicy: "HOLIDAY_BEFORE" | "HOLIDAY_AFTER" | "CALENDAR_DAY"
  readonly method:
    | { readonly daily: Record<string, never> }
    | { readonly weekly: { readonly daysOfWeek: ReadonlyArray<Weekday> } }
    | { readonly monthly: { readonly daysOfMonth: ReadonlyArray<number> } }
    | { readonly manualDates: { readonly dates: ReadonlyArray<{ readonly month: number; readonly day: number }> } }
}

export const weekdays = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"] as const
export type Weekday = (typeof weekdays)[number]

const holidays = new Set(
  [
    "2025-10-03 2025-10-05 2025-10-06 2025-10-07 2025-10-08 2025-10-09 2025-12-25 2026-01-01 2026-02-16 2026-02-17",
    "2026-02-18 2026-03-01 2026-03-02 2026-05-01 2026-05-05 2026-05-24 2026-05-25 2026-06-03 2026-06-06 2026-07-17",
    "2026-08-15 2026-08-17 2026-09-24 2026-09-25 2026-09-26 2026-10-03 2026-10-05 2026-10-09 2026-12-25"
  ].flatMap((dates) => dates.split(" "))
)

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** Returns the date in Korea at an instant. */
export const dateAt = (instant: number): string => new Date(instant + 9 * hour).toISOString().slice(0, 10)

/** Returns the date so many days later. */
export const later = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * day).toISOString().slice(0, 10)

const weekdayOf = (date: string): Weekday => weekdays[new Date(date).getUTCDay()]!
const monthOf = (date: string) => Number(date.slice(5, 7))
const dayOf = (date: string) => Number(date.slice(8))

const isBusinessDay = (date: string) => weekdayOf(date) !== "SAT" && weekdayOf(date) !== "SUN" && !holidays.has(date)

const isOfCycle = (date: string, method: Cycle["method"]): boolean => {
  const isLast = monthOf(later(date, 1)) !== monthOf(date)
  const isDay = (wanted: number) => wanted === dayOf(date) || (isLast && wanted > dayOf(date))
  if ("weekly" in method) return method.weekly.daysOfWeek.includes(weekdayOf(date))
  if ("monthly" in method) return method.monthly.daysOfMonth.some(isDay)
  if ("manualDates" in method) {
    return method.manualDates.dates.some(({ day, month }) => month === monthOf(date) && isDay(day))
  }
  return true
}

const walk = (date: string, step: 1 | -1, isThere: (date: string) => boolean): string => {
  let found = date
  while (!isThere(found)) found = later(found, step)
  return found
}

/** Returns the settlement date of what starts on a date. */
export const settlementDate = ({ datePolicy, lagDays, method }: Cycle, start: string, adjusts: boolean): string => {
  const cycleDay = walk(later(start, lagDays), 1, (date) => isOfCycle(date, method))
  if (datePolicy === "CALENDAR_DAY") return adjusts && cycleDay <= start ? walk(cycleDay, 1, isBusinessDay) : cycleDay
  const moved = walk(cycleDay, datePolicy === "HOLIDAY_BEFORE" ? -1 : 1, isBusinessDay)
  return adjusts && moved <= start ? walk(cycleDay, 1, isBusinessDay) : moved
}

/** Returns true while banks transfer nothing: from 22:50 to 01:00 in Korea. */
export const isClosed = (instant: number): boolean => {
  const minutes = Math.floor(((instant + 9 * hour) % day) / minute)
  return minutes >= 22 * 60 + 50 || minutes < 60
}
