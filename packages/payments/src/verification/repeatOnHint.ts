/**
 * Tries something again by a schedule, or as soon as something hints at it, whichever is first.
 *
 * A hint is no more than a good moment to try. One that comes while an attempt is under way is kept for the next; more of
 * them are one. When hints end, the schedule goes on; when the schedule ends, hints do; when both have ended, so has it.
 */
import type * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Pull from "effect/Pull"
import * as Queue from "effect/Queue"
import * as Result from "effect/Result"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"

export const repeatOnHint = Effect.fnUntraced(function* <A, E, R, R2 = never>(
  attempt: Effect.Effect<A, E, R>,
  options: {
    /** Whether another attempt may end otherwise. */
    readonly canMend: (error: E) => boolean
    readonly schedule: Schedule.Schedule<unknown, unknown>
    readonly hint: Effect.Effect<unknown, never, R2> | Stream.Stream<unknown, never, R2> | undefined
    /** Whether a hint is about this at all. */
    readonly concerns: (hint: unknown) => boolean
  }
): Effect.fn.Return<A, E, R | R2> {
  const step = yield* Schedule.toStepWithSleep(options.schedule)
  const hints = yield* Queue.sliding<void, Cause.Done>(1)

  const repeat: Effect.Effect<A, E, R> = Effect.gen(function* () {
    while (true) {
      const result = yield* Effect.result(attempt)
      if (Result.isSuccess(result)) return result.success
      const error = result.failure
      if (!options.canMend(error)) return yield* Effect.fail(error)
      // Either fails with `Done` when it has ended; the race fails when both have.
      yield* Pull.catchDone(Effect.race(step(error), Queue.take(hints)), () => Effect.fail(error))
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
