/**
 * Tells what the headers `Date` and `Age` of an answer say of the server's clock, to the program that asked for it.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import { readHttpDates } from "./httpDate.ts"

/**
 * The times of two clocks at the same moment.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServerTime {
  /** The time of the server, to the second; that of this program, where an answer tells its age alone. */
  readonly server: DateTime.Utc
  /** The time of this program, as the head of the answer came. */
  readonly local: DateTime.Utc
  /** The age of the answer, in whole seconds, by its header `Age`: more than zero if a cache kept it. */
  readonly age: Duration.Duration
}

/** The function that a fiber's calls tell the server's time. */
export const Observer = Context.Reference<((time: ServerTime) => void) | undefined>(
  "@effect-portone/core/client/serverTime/Observer",
  { defaultValue: () => undefined }
)

/** Returns the greatest of the ages that the header tells, of which there may be several. */
const ageOf = (header: string | undefined): Duration.Duration =>
  Duration.seconds(Math.max(0, ...(header?.match(/(?<![-\d])\d+/g) ?? []).map(Number)))

/** Tells the observer in this context, if there is one, the time in the head of an answer. */
export const tellServerTime = (
  context: Context.Context<never>,
  { age, date: header }: Readonly<Record<string, string>>
): void => {
  const observer = header === undefined && age === undefined ? undefined : Context.get(context, Observer)
  if (observer === undefined) return
  const local = DateTime.makeUnsafe(Context.get(context, Clock.Clock).currentTimeMillisUnsafe())
  const distanceOf = (server: DateTime.Utc): number => Math.abs(server.epochMilliseconds - local.epochMilliseconds)
  // Of several dates, that which agrees least: the doubts of an observer are about that one.
  const [told] = readHttpDates(header ?? "").toSorted((a, b) => distanceOf(b) - distanceOf(a))
  const server = told ?? (age === undefined ? undefined : local)
  if (server === undefined) return
  try {
    observer({ server, local, age: ageOf(age) })
  } catch {
    // An observer is the program's own code. Whatever it does, the answer counts.
  }
}
