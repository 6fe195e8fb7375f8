/**
 * The options of a single call.
 *
 * @since 0.1.0
 */
import type * as Core from "@effect-portone/core/CallOptions"

/**
 * The second argument of every operation: that of the Effect client, and a signal.
 *
 * @example
 * ```ts
 * import { type CallOptions, RetryPolicy } from "@effect-portone/promise"
 *
 * // The same key after a restart: PortOne answers a finished charge again instead of charging twice.
 * const options: CallOptions = {
 *   idempotencyKey: "renewal-2026-11-order-0042",
 *   timeout: "90 seconds",
 *   retry: RetryPolicy.none,
 *   signal: AbortSignal.timeout(120_000)
 * }
 * ```
 * @category models
 * @since 0.1.0
 */
export interface CallOptions extends Core.CallOptions {
  /** Aborts the call, which then rejects with a `CallAbortedError`. What was sent may have happened all the same. */
  readonly signal?: AbortSignal | undefined
}
