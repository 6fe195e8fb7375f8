/**
 * Gives turns to calls in the order in which they came.
 *
 * A turn belongs to no call until it has come. So a call that is interrupted while it waits gives up nothing but its
 * place: those behind it move up, and the next call finds its turn.
 */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"

/**
 * Makes an effect that waits for a turn.
 *
 * @param next takes a turn, and ends when it has come
 * @param most the most turns that are taken ahead. Others who share them wait behind these even if no call here needs
 *   them any more; one at a time would be too slow for a store that is far away.
 */
export const makeTurns = (next: Effect.Effect<void>, most: number): Effect.Effect<void> => {
  const waiting = new Set<Deferred.Deferred<void>>()
  /** The number of turns that are taken and have not come. */
  let coming = 0

  /** Gives a turn that has come to the first who waits. If nobody does, it is over. */
  const give = () => {
    for (const first of waiting) {
      waiting.delete(first)
      return Deferred.doneUnsafe(first, Exit.void)
    }
    return false
  }

  /** Takes turns one after another, as long as calls wait for whom none is coming. */
  const bring = Effect.gen(function* () {
    while (coming <= waiting.size) {
      yield* next
      give()
    }
    coming--
  })

  return Effect.acquireUseRelease(
    Effect.suspend(() => {
      const own = Deferred.makeUnsafe<void>()
      waiting.add(own)
      if (coming >= Math.min(waiting.size, most)) return Effect.succeed(own)
      coming++
      // No call's own fiber takes it: its end would be the end of a turn that another call may have.
      return Effect.as(Effect.forkDetach(bring, { startImmediately: true }), own)
    }),
    (own) => Deferred.await(own),
    (own, exit) =>
      Effect.sync(() => {
        // A turn that came in the moment of the interruption goes on to the next.
        if (Exit.isFailure(exit) && !waiting.delete(own)) give()
      })
  )
}
