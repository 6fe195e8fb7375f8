/**
 * Gives turns to calls in the order in which they came.
 *
 * A turn is a moment that is reserved for the call that is first by then. So a call that is interrupted while it waits
 * gives up nothing but its place: those behind it move up, and the next call finds the turn that it left.
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Latch from "effect/Latch"
import * as Semaphore from "effect/Semaphore"

const now = Effect.map(Clock.monotonicTimeNanos, (nanos) => Number(nanos) / 1e6)

/**
 * Makes an effect that waits for a turn.
 *
 * @param reserve reserves the next turn, and returns the time until then
 * @param most the most turns that are reserved ahead. Others who share them wait behind these even if no call here
 *   needs them any more; one at a time would be too slow for a store that is far away.
 */
export const makeTurns = (reserve: Effect.Effect<Duration.Duration>, most: number): Effect.Effect<void> => {
  const first = Semaphore.makeUnsafe(1)
  const isKnown = Latch.makeUnsafe(false)
  let waiting = 0
  let asked = 0
  /** The reserved turns that no call has had, in milliseconds of a clock that only goes forward. */
  let turns: Array<number> = []

  const ask = Effect.gen(function* () {
    const wait = yield* reserve
    turns.push((yield* now) + Duration.toMillis(wait))
    asked--
    isKnown.openUnsafe()
  })

  const askForMissing = Effect.suspend(() => {
    const missing = Math.min(waiting, most) - turns.length - asked
    if (missing <= 0) return Effect.void
    asked += missing
    // No call's own fiber asks: the answer to a call that is interrupted meanwhile would be lost, and its turn with it.
    return Effect.replicateEffect(Effect.forkDetach(ask, { startImmediately: true }), missing, { discard: true })
  })

  return Effect.acquireUseRelease(
    Effect.flatMap(now, (arrival) => {
      // A turn that came when nobody waited is over. It is no reason to send more at once now.
      if (waiting === 0) turns = turns.filter((at) => at > arrival)
      if (turns.length === 0) isKnown.closeUnsafe()
      waiting++
      return askForMissing
    }),
    () =>
      Effect.gen(function* () {
        yield* isKnown.await
        const wait = turns[0]! - (yield* now)
        if (wait > 0) yield* Effect.sleep(wait)
        turns.shift()
        if (turns.length === 0) isKnown.closeUnsafe()
      }).pipe(Semaphore.withPermit(first)),
    () => {
      waiting--
      return askForMissing
    }
  )
}
