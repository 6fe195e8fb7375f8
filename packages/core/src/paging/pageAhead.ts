/**
 * Reads one page ahead: while a page is worked on, the next is on its way, and never more than that one.
 *
 * `Stream.bufferArray` would take pages apart, and hold as many elements as it is told to, whatever the size of a page.
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
        // In the scope of the stream: however that ends, a page that is still on its way is given up.
        Effect.tap(() => Effect.map(Effect.forkIn(pull, scope), (fiber) => void (ahead = fiber)))
      )
    })
  )
