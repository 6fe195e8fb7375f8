/**
 * What a server asks for with `Retry-After`: a number of seconds, or a date.
 *
 * PortOne documents none, but a gateway before it may send one. It only ever makes a wait longer, and the deadline of the
 * policy bounds it: a call gives up rather than wait for a time past that.
 */
import * as DateTime from "effect/DateTime"
import * as Option from "effect/Option"

/** The wait in milliseconds, zero when the header says nothing that can be understood. */
export const retryAfterMillis = (header: string | undefined, now: number): number => {
  if (header === undefined) return 0
  if (/^\d+$/.test(header)) return Number(header) * 1000
  // Of the dates, only what HTTP writes today: `Wed, 21 Oct 2026 07:28:00 GMT`.
  const date = /^[A-Z][a-z]{2}, .* GMT$/.test(header) ? DateTime.make(header) : Option.none()
  return Option.match(date, { onNone: () => 0, onSome: (until) => Math.max(0, DateTime.toEpochMillis(until) - now) })
}
