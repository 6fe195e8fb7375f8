/**
 * Compares this program's clock with that of PortOne, which each answer tells in its header `Date`.
 *
 * PortOne measures the age of an idempotency key by its own clock. A program whose clock is wrong may take a forgotten
 * key for a young one.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import { Observer, type ServerTime } from "./client/serverTime.ts"

export type { ServerTime } from "./client/serverTime.ts"

/**
 * Calls `observer` for each answer with a `Date`, or an `Age`, that comes while the effect runs: of every attempt,
 * whatever its status. A call that shares the read of another one (`SharedReads`) gets no answer of its own. What
 * `observer` throws is lost.
 *
 * @example
 * ```ts
 * import { PortOneClient, ServerTime } from "@effect-portone/core"
 * import { getPayment } from "@effect-portone/payments"
 * import { DateTime, Duration } from "effect"
 *
 * const read = PortOneClient.run(getPayment, { paymentId: "4f2d0c9a" }).pipe(
 *   ServerTime.observe(({ local, server }) => {
 *     console.log(`this clock is off by ${Duration.format(DateTime.distance(server, local))}`)
 *   })
 * )
 * ```
 * @category observing
 * @since 0.1.0
 */
export const observe =
  (observer: (time: ServerTime) => void) =>
  <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.provideService(effect, Observer, observer)
