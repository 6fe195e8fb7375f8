/**
 * Knows days as the platform counts them: in Korea, which is nine hours ahead all year.
 */
import * as DateTime from "effect/DateTime"
import * as Option from "effect/Option"
import { dateOf as dateOfDay, koreanDayOf } from "../../calendar/BusinessDays.ts"
import * as Table from "../../state/Table.ts"
import { worldOf } from "./Worlds.ts"

/** A day of one of the two worlds. */
export interface Day {
  readonly isForTest: boolean
  /** `yyyy-MM-dd` */
  readonly date: string
}

/** Returns the key of a day. */
export const dayKeyOf = (day: Day): string => Table.keyOf(worldOf(day), day.date)

const ahead = { hours: 9 }

/** Returns the date in Korea at this instant. */
export const dateOf = (instant: DateTime.Utc): string => dateOfDay(koreanDayOf(instant))

/** Returns the instant at which a date begins in Korea. Undefined for a date that no calendar has. */
export const beginOf = (date: string): DateTime.Utc | undefined => {
  const midnight = Option.getOrUndefined(DateTime.make(`${date}T00:00:00Z`))
  return midnight === undefined || DateTime.formatIsoDateUtc(midnight) !== date
    ? undefined
    : DateTime.subtract(midnight, ahead)
}

/** Returns the minutes since midnight in Korea. */
export const minuteOf = (instant: DateTime.Utc): number => {
  const { hour, minute } = DateTime.toPartsUtc(DateTime.add(instant, ahead))
  return hour * 60 + minute
}
