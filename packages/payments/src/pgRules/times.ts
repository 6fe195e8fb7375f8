/**
 * Reads times, and counts by the calendar of Korea, which is 9 hours ahead all year.
 */
import type { Period } from "./rules.ts"

const hour = 3_600_000

/** Returns the milliseconds of a time that may be anything; `undefined` for what is none. */
export const millisOf = (time: unknown): number | undefined => {
  const millis =
    typeof time === "string"
      ? Date.parse(time)
      : time instanceof Date
        ? time.getTime()
        : typeof time === "object" && time !== null && "epochMilliseconds" in time
          ? time.epochMilliseconds
          : undefined
  return typeof millis === "number" && Number.isFinite(millis) ? millis : undefined
}

/** Returns a time as a date whose fields of UTC are those of Korea. */
// A DateTime would bring its module into bundles that have none of it otherwise.
// oxlint-disable-next-line effecttsgo/global-date
const inKorea = (millis: number): Date => new Date(millis + 9 * hour)

export const hourInKorea = (millis: number): number => inKorea(millis).getUTCHours()

/** Returns the number of the month, from the year 0 on. */
export const monthInKorea = (millis: number): number => {
  const date = inKorea(millis)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** Returns the end of a period that begins at a time. */
export const endOf = (millis: number, { days = 0, months = 0, years = 0 }: Period): number => {
  const date = inKorea(millis)
  date.setUTCFullYear(date.getUTCFullYear() + years, date.getUTCMonth() + months, date.getUTCDate() + days)
  return date.getTime() - 9 * hour
}

/** Returns the hours from a time until a deadline, which is a number of hours or a time. */
export const hoursUntil = (
  deadline: { readonly validHours?: unknown; readonly dueDate?: unknown } | undefined,
  at: unknown
): number | undefined => {
  if (typeof deadline !== "object" || deadline === null) return undefined
  if (typeof deadline.validHours === "number") return deadline.validHours
  const due = millisOf(deadline.dueDate)
  const from = millisOf(at)
  return due === undefined || from === undefined ? undefined : (due - from) / hour
}
