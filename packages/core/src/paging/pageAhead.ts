/**
 * Reads one page ahead: while a page is worked on, the next one is on its way, and no more than that one.
 *
 * `Stream.bufferArray` would take pages apart and hold a fixed number of elements, whatever the size of a page.
 */
import type { NonEmptyReadonlyArray } from "effect/Array"
import type * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"

export const pageAhead = <A, E, R>(pages: Stream.Stream<A, E, R>): Stream.Stream<A, E, R> =>
  Stream.transformPull(pages, (pull, scope) =>
    Effect.sync(() => {
      let ahead: Fiber.Fiber<NonEmptyReadonlyArray<A>, E | Cause.Done> | undefined
      return Effect.suspend(() => (ahead === undefined ? pull : Fiber.join(ahead))).pipe(
        // The scope is the stream's: when that ends, a page that is still on its way is given up.
        Effect.tap(() => Effect.map(Effect.forkIn(pull, scope), (fiber) => void (ahead = fiber)))
      )
    })
  )
