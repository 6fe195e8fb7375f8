/**
 * Sleeps without keeping the process: a charge that is due in a month would otherwise keep it for a month.
 */
import type * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"

/** The longest wait of a timer. A longer one would end at once. */
const longestTimer = 2 ** 31 - 1

const sleep = (millis: number): Effect.Effect<void> => {
  if (millis <= 0) return Effect.yieldNow
  if (!Number.isFinite(millis)) return Effect.never
  return Effect.callback((resume) => {
    const rest = millis > longestTimer ? sleep(millis - longestTimer) : Effect.void
    // `Effect.sleep` keeps the process.
    // oxlint-disable-next-line effecttsgo/global-timers-in-effect
    const timer = setTimeout(() => resume(rest), Math.min(millis, longestTimer))
    timer.unref()
    return Effect.sync(() => clearTimeout(timer))
  })
}

/** Returns a clock that shows the time of this one. */
export const unreferenced = (clock: Clock.Clock): Clock.Clock => ({
  currentTimeMillisUnsafe: () => clock.currentTimeMillisUnsafe(),
  currentTimeMillis: clock.currentTimeMillis,
  currentTimeNanosUnsafe: () => clock.currentTimeNanosUnsafe(),
  currentTimeNanos: clock.currentTimeNanos,
  monotonicTimeNanosUnsafe: () => clock.monotonicTimeNanosUnsafe(),
  monotonicTimeNanos: clock.monotonicTimeNanos,
  sleep: (duration) => sleep(Duration.toMillis(duration))
})
