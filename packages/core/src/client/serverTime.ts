/**
 * Tells what the header `Date` of an answer says of the server's clock, to the program that asked for it.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import { readHttpDates } from "./httpDate.ts"

/**
 * The times of two clocks at the same moment.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServerTime {
  /** The time of the server, to the second. */
  readonly server: DateTime.Utc
  /** The time of this program, as the head of the answer came. */
  readonly local: DateTime.Utc
}

/** The function that a fiber's calls tell the server's time. */
export const Observer = Context.Reference<((time: ServerTime) => void) | undefined>(
  "@effect-portone/core/client/serverTime/Observer",
  { defaultValue: () => undefined }
)

/** Tells the observer in this context, if there is one, the time in a `Date` header. */
export const tellServerTime = (context: Context.Context<never>, header: string | undefined): void => {
  const observer = header === undefined ? undefined : Context.get(context, Observer)
  if (header === undefined || observer === undefined) return
  const local = DateTime.makeUnsafe(Context.get(context, Clock.Clock).currentTimeMillisUnsafe())
  const distanceOf = (server: DateTime.Utc): number => Math.abs(server.epochMilliseconds - local.epochMilliseconds)
  // Of several dates, that which agrees least: the doubts of an observer are about that one.
  const [server] = readHttpDates(header).toSorted((a, b) => distanceOf(b) - distanceOf(a))
  if (server === undefined) return
  try {
    observer({ server, local })
  } catch {
    // An observer is the program's own code. Whatever it does, the answer counts.
  }
}
