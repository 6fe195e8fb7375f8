/**
 * Reads and makes dates of the calendar, written as `yyyy-MM-dd`.
 */
import * as DateTime from "effect/DateTime"
import * as Option from "effect/Option"

/** Returns true if the text is a date that exists. */
export const isCalendarDate = (text: string): boolean =>
  Option.exists(DateTime.make(text), (parsed) => DateTime.formatIsoDateUtc(parsed) === text)

/** Returns the date in Korea at an instant. */
export const koreanDateOf = (instant: DateTime.Utc): string =>
  DateTime.formatIsoDateUtc(DateTime.add(instant, { hours: 9 }))
