/**
 * Tells what the header `Date` of an answer says of the server's clock, to the program that asked for it.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { readHttpDate } from "./httpDate.ts"

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

/** Tells the fiber's observer the time in a `Date` header, if there are both. */
export const tellServerTime = (header: string | undefined): Effect.Effect<void> =>
  header === undefined
    ? Effect.void
    : Effect.withFiber((fiber) => {
        const observer = fiber.getRef(Observer)
        if (observer === undefined) return Effect.void
        const local = DateTime.makeUnsafe(fiber.getRef(Clock.Clock).currentTimeMillisUnsafe())
        Option.map(readHttpDate(header), (server) => {
          try {
            observer({ server, local })
          } catch {
            // An observer is the program's own code. Whatever it does, the answer counts.
          }
        })
        return Effect.void
      })
