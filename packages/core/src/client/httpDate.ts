/**
 * Reads a date of HTTP, such as that of the headers `Date` and `Retry-After`.
 */
import * as DateTime from "effect/DateTime"
import * as Option from "effect/Option"

/** Returns the time in a header. Only today's form is read: `Wed, 21 Oct 2026 07:28:00 GMT`; HTTP has older ones. */
export const readHttpDate = (header: string): Option.Option<DateTime.Utc> =>
  /^[A-Z][a-z]{2}, .* GMT$/.test(header) ? Option.map(DateTime.make(header), DateTime.toUtc) : Option.none()
