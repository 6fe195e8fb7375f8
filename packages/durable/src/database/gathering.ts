/**
 * Gathers questions to the database that come within a moment, so that they are one.
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Request from "effect/Request"
import * as RequestResolver from "effect/RequestResolver"

/** The time for which questions are gathered that nobody waits for. */
const aMoment = "20 millis"

/**
 * Returns a resolver that gathers what comes within a moment. No answer begins before its question, and none waits for
 * another answer: a connection may be lost without a word.
 */
export const resolver = <A extends Request.Request<unknown, unknown, unknown>>({
  batchKey,
  moment = aMoment,
  most = Infinity,
  runAll
}: Pick<RequestResolver.RequestResolver<A>, "batchKey" | "runAll"> & {
  readonly moment?: Duration.Input | undefined
  /** The number that is asked at once. */
  readonly most?: number | undefined
}): RequestResolver.RequestResolver<A> =>
  RequestResolver.makeWith<A>({
    batchKey,
    delay: Effect.sleep(moment),
    collectWhile: ({ size }) => size < most,
    runAll
  })
