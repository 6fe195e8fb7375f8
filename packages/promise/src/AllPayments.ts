/**
 * Gives every payment of a period to `for await`, however many there are.
 *
 * @since 0.1.0
 */
import type * as Paging from "@effect-portone/core/Paging"
import * as Effects from "@effect-portone/payments/AllPayments"
import type { Payment } from "@effect-portone/payments/generated/Payments"
import { iterate } from "./client/iterate.ts"
import { signalOf } from "./client/options.ts"
import type { StreamOptions } from "./List.ts"
import type { PromiseClient } from "./PromiseClient.ts"

export type { Period, Position } from "@effect-portone/payments/AllPayments"

/**
 * All payments of a period.
 *
 * @category models
 * @since 0.1.0
 */
export interface AllPaymentsOperations {
  /**
   * Gives every payment that was created in a period, once: the first 60,000 by page number, the oldest first, and the
   * others by cursor. `resumeFrom` takes the `next` of any payment, with the same period.
   */
  readonly stream: <Undecodables extends Paging.OnUndecodable = "deliver">(
    period: Effects.Period,
    options?: StreamOptions<Effects.Position, Undecodables>
  ) => AsyncIterable<
    | Paging.Item<Payment, Effects.Position>
    | ("deliver" extends Undecodables ? Paging.Undecodable<Effects.Position> : never)
  >
}

/**
 * Makes the stream of all payments over a client.
 *
 * @example
 * ```ts
 * import { createAllPayments, createClient, type Period } from "@effect-portone/promise"
 *
 * const { stream } = createAllPayments(createClient())
 *
 * const totalOf = async (period: Period) => {
 *   let total = 0
 *   for await (const { value } of stream(period, { undecodable: "fail" })) {
 *     if (value.status === "PAID") total += value.amount.paid
 *   }
 *   return total
 * }
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const createAllPayments = (client: PromiseClient): AllPaymentsOperations => ({
  stream: (period, options) => {
    const described = { operation: "AllPayments.stream", signal: signalOf(options), call: "read" } as const
    return iterate(Effects.stream(period, options), (step) => client.run(step, described))
  }
})
