/**
 * Reads the header `Retry-After`: a number of seconds, or a date.
 *
 * PortOne does not document it, but a gateway in front of PortOne may send it. It only makes a wait longer. What a call
 * does with one that is too long is decided in `wait.ts`.
 */
import * as DateTime from "effect/DateTime"
import { readHttpDates } from "./httpDate.ts"

/** Returns the wait in milliseconds, or zero if there is no header or it has neither form. */
export const retryAfterMillis = (header: string | undefined, now: number): number => {
  if (header === undefined) return 0
  if (/^\d+$/.test(header)) return Number(header) * 1000
  return Math.max(0, ...readHttpDates(header).map((until) => DateTime.toEpochMillis(until) - now))
}
