/**
 * Reads the header `Retry-After`: a number of seconds, or a date.
 *
 * PortOne does not document it, but a gateway in front of PortOne may send it, and so may two. It only makes a wait
 * longer. What a call does with one that is too long is decided in `wait.ts`.
 */
import * as DateTime from "effect/DateTime"
import { readHttpDates } from "./httpDate.ts"

/** Matches a number of seconds, and several where the header came several times. */
const seconds = /^\s*\d+\s*(?:,\s*\d+\s*)*$/

/**
 * Returns the header of an answer. A date is that of the server's clock, so it becomes the seconds from the server's
 * own `Date` until then. Without one, or with several, it stays a date.
 */
export const retryAfterOf = (headers: Readonly<Record<string, string | undefined>>): string | undefined => {
  const { date = "", "retry-after": header } = headers
  if (header === undefined || seconds.test(header)) return header
  const [server, ...others] = readHttpDates(date).map(DateTime.toEpochMillis)
  const dates = readHttpDates(header).map(DateTime.toEpochMillis)
  if (server === undefined || others.length > 0 || dates.length === 0) return header
  return String(Math.max(0, ...dates.map((until) => (until - server) / 1000)))
}

/** Returns the wait in milliseconds, or zero if there is no header or it has neither form. Of several, the longest. */
export const retryAfterMillis = (header: string | undefined, now: number): number => {
  if (header === undefined) return 0
  if (seconds.test(header)) return Math.max(...header.split(",").map(Number)) * 1000
  return Math.max(0, ...readHttpDates(header).map((until) => DateTime.toEpochMillis(until) - now))
}
