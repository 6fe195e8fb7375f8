/**
 * Limits the time of an attempt.
 *
 * It does what `Effect.timeoutOrElse` does at a third of its cost, which counts because every attempt has a limit.
 * `timeoutOrElse` runs the effect and a sleep in a fiber each. Here only the effect has a fiber. On the system's clock
 * the limit is a timer; on any other clock, such as a test's, it is that clock's sleep.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import { constVoid } from "effect/Function"

/** The longest wait of a timer, in milliseconds. A longer one would fire at once. */
const longestTimer = 2 ** 31 - 1

/** Calls `elapsed` after the duration, unless the returned function is called first. */
export const startTimer = (
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
 * Runs an effect in a fiber of its own. After `duration` it calls `elapsed`, interrupts the effect and, once that has
 * ended, runs `orElse`. An interruption from outside interrupts the effect as well, and waits for its end.
 */
export const within = <A, E>(
  effect: Effect.Effect<A, E>,
  duration: Duration.Duration,
  orElse: () => Effect.Effect<A, E>,
  elapsed: () => void = constVoid
): Effect.Effect<A, E> => limited(effect, duration, orElse, elapsed, true)

/**
 * Does what {@link within} does, and does not wait for the end of an effect that it interrupts after `duration`. It is
 * for a program's own code, which may refuse to be interrupted, and must not hold the call then.
 */
export const withinAtMost = <A, E>(
  effect: Effect.Effect<A, E>,
  duration: Duration.Duration,
  orElse: () => Effect.Effect<A, E>
): Effect.Effect<A, E> => limited(effect, duration, orElse, constVoid, false)

const limited = <A, E>(
  effect: Effect.Effect<A, E>,
  duration: Duration.Duration,
  orElse: () => Effect.Effect<A, E>,
  elapsed: () => void,
  waitsForEnd: boolean
): Effect.Effect<A, E> =>
  Effect.withFiber((parent) =>
    Effect.callback((resume) => {
      let isOver = false
      const fiber = Effect.runForkWith(parent.context)(effect)
      const stopTimer = startTimer(parent.context, duration, () => {
        isOver = true
        elapsed()
        fiber.interruptUnsafe(parent.id)
        // An effect that has ended with this has resumed the call already, and only the first time counts.
        if (!waitsForEnd) resume(Effect.suspend(orElse))
      })
      fiber.addObserver((exit) => {
        stopTimer()
        // A defect stays a defect, even if it comes after the time was up.
        resume(isOver && Exit.hasInterrupts(exit) ? Effect.suspend(orElse) : exit)
      })
      return Effect.suspend(() => {
        stopTimer()
        return Fiber.interrupt(fiber)
      })
    })
  )
