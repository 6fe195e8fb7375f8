/**
 * Gives the elements of a stream to `for await`. Each iteration begins anew, and its end frees what the stream holds.
 */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Pull from "effect/Pull"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"

/** Runs each step of an iteration. */
type Run<R> = <A, E>(step: Effect.Effect<A, E, R>) => Promise<A>

/** Returns the elements of a stream, read as they are asked for. */
export const iterate = <A, E, R>(stream: Stream.Stream<A, E, R>, run: Run<R>): AsyncIterable<A> => ({
  async *[Symbol.asyncIterator]() {
    const scope = Scope.makeUnsafe()
    try {
      const pull = await run(Effect.provideService(Stream.toPull(stream), Scope.Scope, scope))
      const next = Pull.catchDone(pull, () => Effect.undefined)
      while (true) {
        const elements = await run(next)
        if (elements === undefined) return
        yield* elements
      }
    } finally {
      await Effect.runPromise(Scope.close(scope, Exit.void))
    }
  }
})
