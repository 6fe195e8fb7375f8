/**
 * Tells what is known of a call that a program has interrupted. An interruption has no error, so a program that stops
 * would not know whether its last charge was sent.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import { type InterruptedCall, Observer } from "./client/interruption.ts"

export type { InterruptedCall } from "./client/interruption.ts"

/**
 * Calls `observer` for each call that is interrupted while the effect runs, before the interruption goes on, and then
 * the observers around it. What `observer` throws is lost. A login that a call waits for is no call of its own.
 *
 * @example
 * ```ts
 * import { Interruption } from "@effect-portone/core"
 * import { Payments, type PayWithBillingKeyInput } from "@effect-portone/payments"
 *
 * const charge = (input: PayWithBillingKeyInput) =>
 *   Payments.use((payments) => payments.payWithBillingKey(input)).pipe(
 *     Interruption.observe(({ idempotencyKey, outcome }) => {
 *       console.log(`stopped: ${outcome}, with the key ${idempotencyKey}`)
 *     })
 *   )
 * ```
 * @category observing
 * @since 0.1.0
 */
export const observe =
  (observer: (call: InterruptedCall) => void) =>
  <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.updateService(effect, Observer, (around) =>
      around === undefined
        ? observer
        : (call) => {
            try {
              observer(call)
            } finally {
              around(call)
            }
          }
    )
