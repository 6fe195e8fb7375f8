/**
 * A time limit for an attempt.
 *
 * It is what `Effect.timeoutOrElse` does, at a third of its cost: that runs the effect and a sleep in a fiber each, and a
 * call has an attempt's limit whether or not it ever comes to matter. Here the effect gets a fiber, and on the system's
 * clock the limit is a timer; on any other clock, such as a test's, it is that clock's sleep.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import { constVoid } from "effect/Function"

/** The longest that a timer can wait for; it would fire at once if asked for more. */
const longestTimer = 2 ** 31 - 1

/** Calls `elapsed` after the duration, unless the returned function is called before. */
const startTimer = (
  context: Context.Context<never>,
  duration: Duration.Duration,
  elapsed: () => void
): (() => void) => {
  if (!Duration.isFinite(duration)) return constVoid
  const millis = Duration.toMillis(duration)
  if (Context.getOrUndefined(context, Clock.Clock) === undefined && millis <= longestTimer) {
    // oxlint-disable-next-line effecttsgo/global-timers -- the reason is at the top of this file
    const timer = setTimeout(elapsed, millis)
    return () => clearTimeout(timer)
  }
  const sleeper = Effect.runForkWith(context)(Effect.sleep(duration))
  sleeper.addObserver((exit) => {
    if (exit._tag === "Success") elapsed()
  })
  return () => sleeper.interruptUnsafe()
}

/**
 * Runs an effect, in a fiber of its own, for at most so long, then interrupts it, and, when it has ended, goes on with `orElse`. Interrupting the
 * whole interrupts it, and waits for its end.
 */
export const within = <A, E>(
  effect: Effect.Effect<A, E>,
  duration: Duration.Duration,
  orElse: () => Effect.Effect<A, E>
): Effect.Effect<A, E> =>
  Effect.withFiber((parent) =>
    Effect.callback((resume) => {
      let isOver = false
      const fiber = Effect.runForkWith(parent.context)(effect)
      const stopTimer = startTimer(parent.context, duration, () => {
        isOver = true
        fiber.interruptUnsafe(parent.id)
      })
      fiber.addObserver((exit) => {
        stopTimer()
        // A defect is told as such, whenever it comes.
        resume(isOver && Exit.hasInterrupts(exit) ? Effect.suspend(orElse) : exit)
      })
      return Effect.suspend(() => {
        stopTimer()
        return Fiber.interrupt(fiber)
      })
    })
  )
