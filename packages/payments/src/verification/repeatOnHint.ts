/**
 * Repeats an attempt by a schedule, or as soon as a hint comes, whichever is first.
 *
 * A hint is a good moment to try, and no more. A hint that comes while an attempt is under way is kept for the next
 * attempt; several such hints count as one. However many hints come, they cause one attempt at once, and then one for
 * each `pace` of time.
 *
 * When the hints end, the schedule goes on; when the schedule ends, the hints go on; when both have ended, the
 * repetition ends with the last error.
 */
import type * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Pull from "effect/Pull"
import * as Queue from "effect/Queue"
import * as Result from "effect/Result"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"

const now = Effect.map(Clock.monotonicTimeNanos, (nanos) => Number(nanos) / 1e6)

export const repeatOnHint = Effect.fnUntraced(function* <A, E, R, R2 = never>(
  attempt: Effect.Effect<A, E, R>,
  options: {
    /** Returns true if another attempt may end otherwise. */
    readonly canMend: (error: E) => boolean
    readonly schedule: Schedule.Schedule<unknown, unknown>
    readonly hint: Effect.Effect<unknown, never, R2> | Stream.Stream<unknown, never, R2> | undefined
    /** Returns true if a hint may be about this attempt. */
    readonly concerns: (hint: unknown) => boolean
    /** The least time between two attempts that hints cause. */
    readonly pace: Duration.Duration
  }
): Effect.fn.Return<A, E, R | R2> {
  const step = yield* Schedule.toStepWithSleep(options.schedule)
  const hints = yield* Queue.sliding<void, Cause.Done>(1)

  const pace = Duration.toMillis(options.pace)
  /** The time before which no hint causes an attempt, in milliseconds of a clock that only goes forward. */
  let notBefore = -Infinity
  const hinted = Effect.gen(function* () {
    yield* Queue.take(hints)
    const tooEarly = notBefore - (yield* now)
    if (tooEarly > 0) {
      yield* Effect.sleep(tooEarly)
      // The attempt now is the answer to these, too.
      yield* Queue.clear(hints)
    }
    notBefore = (yield* now) + pace
  })

  const repeat: Effect.Effect<A, E, R> = Effect.gen(function* () {
    while (true) {
      const result = yield* Effect.result(attempt)
      if (Result.isSuccess(result)) return result.success
      const error = result.failure
      if (!options.canMend(error)) return yield* Effect.fail(error)
      // The schedule and the hints fail with `Done` when they end; the race fails when both have ended.
      yield* Pull.catchDone(Effect.race(step(error), hinted), () => Effect.fail(error))
    }
  })

  const listen = Stream.runForEach(toStream(options.hint), (hint) =>
    options.concerns(hint) ? Queue.offer(hints, undefined) : Effect.void
  ).pipe(Effect.andThen(Queue.end(hints)), Effect.andThen(Effect.never))

  return yield* Effect.raceFirst(repeat, listen)
})

const toStream = <R>(
  hint: Effect.Effect<unknown, never, R> | Stream.Stream<unknown, never, R> | undefined
): Stream.Stream<unknown, never, R> => {
  if (hint === undefined) return Stream.empty
  return Stream.isStream(hint) ? hint : Stream.fromEffect(hint)
}
