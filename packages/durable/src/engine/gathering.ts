/**
 * Gathers questions to the database that come within a moment, so that they are one.
 */
import * as Effect from "effect/Effect"
import * as Latch from "effect/Latch"
import type * as Request from "effect/Request"
import * as RequestResolver from "effect/RequestResolver"

/** The time for which questions are gathered that nobody waits for. */
const moment = "20 millis"

/**
 * Returns a resolver that gathers what comes within a moment, and while an answer is under way. No answer begins before
 * its question.
 */
export const resolver = <A extends Request.Any>({
  batchKey,
  most = Infinity,
  runAll
}: Pick<RequestResolver.RequestResolver<A>, "batchKey" | "runAll"> & {
  /** The number that is asked at once. */
  readonly most?: number | undefined
}): RequestResolver.RequestResolver<A> => {
  const idle = Latch.makeUnsafe(true)
  return RequestResolver.makeWith<A>({
    batchKey,
    delay: Effect.andThen(Effect.sleep(moment), idle.await),
    collectWhile: ({ size }) => size < most,
    runAll: (entries, key) =>
      Effect.suspend(() => {
        idle.closeUnsafe()
        return runAll(entries, key)
      }).pipe(Effect.ensuring(idle.open))
  })
}
