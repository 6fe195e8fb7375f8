/**
 * What a caller may set for one call.
 *
 * @since 0.1.0
 */
import type * as Duration from "effect/Duration"
import type { Credentials } from "./Credentials.ts"
import type { RetryPolicy } from "./RetryPolicy.ts"

/**
 * The second argument of every method.
 *
 * @example
 * ```ts
 * import { RetryPolicy, type CallOptions } from "@effect-portone/core"
 *
 * // The same key after a restart: PortOne answers a finished charge again instead of charging twice.
 * const options: CallOptions = { idempotencyKey: "renewal-2026-11-order-0042", timeout: "90 seconds", retry: RetryPolicy.none }
 * ```
 * @category models
 * @since 0.1.0
 */
export interface CallOptions {
  /** 16 to 256 printable ASCII characters. It replaces the key that the client would make; it has no effect on a GET. */
  readonly idempotencyKey?: string | undefined
  /**
   * For each attempt, its body included. 65 seconds when absent: a PG may take 60. Credentials that are not at hand, such as
   * those of a login, have as long before it.
   */
  readonly timeout?: Duration.Input | undefined
  /** Which failures are tried again, and when. */
  readonly retry?: RetryPolicy | undefined
  /** Takes the place of the client's default; a `storeId` in the input wins over both. */
  readonly storeId?: string | undefined
  /** Takes the place of the client's credentials. */
  readonly credentials?: Credentials["Service"] | undefined
}
