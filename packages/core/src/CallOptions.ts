/**
 * The options of a single call.
 *
 * @since 0.1.0
 */
import type * as Duration from "effect/Duration"
import type { InputError } from "./ClientErrorReason.ts"
import type { Credentials } from "./Credentials.ts"
import { keptOptionsOf } from "./internal/ownOptions.ts"
import type { RetryPolicy } from "./RetryPolicy.ts"

/**
 * Looks at a call of an operation before anything is sent, and returns why it is refused, or `undefined`.
 *
 * It is given the operation's id, such as `payInstantly`, and the input as it goes over the wire, with the store of the
 * call. It is not asked about a request that no operation describes. If it throws, the call is refused.
 *
 * @category models
 * @since 0.1.0
 */
export type Check = (operation: string, input: Readonly<Record<string, unknown>>) => InputError | undefined

/**
 * The second argument of every method.
 *
 * @example
 * ```ts
 * import { RetryPolicy, type CallOptions } from "@effect-portone/core"
 *
 * // The same key after a restart: PortOne answers a finished charge again instead of charging twice.
 * const options: CallOptions = {
 *   idempotencyKey: "renewal-2026-11-order-0042",
 *   timeout: "90 seconds",
 *   retry: RetryPolicy.none
 * }
 * ```
 * @category models
 * @since 0.1.0
 */
export interface CallOptions {
  /** 16 to 256 printable ASCII characters, in place of the key that the client would make. A GET sends no key. */
  readonly idempotencyKey?: string | undefined
  /**
   * The time for each attempt, its body included. 65 seconds when absent: a PG may take 60. Credentials that take time,
   * such as a login, have as much before it.
   */
  readonly timeout?: Duration.Input | undefined
  /** The rule by which failures are tried again, in place of the scope's and the client's. */
  readonly retry?: RetryPolicy | undefined
  /** The store of the request, in place of the client's. A `storeId` in the input wins over both. */
  readonly storeId?: string | undefined
  /** The credentials of the request, in place of the client's. */
  readonly credentials?: Credentials["Service"] | undefined
  /** A check of the input before anything is sent, in place of the client's. A call that it refuses is `NotSent`. */
  readonly check?: Check | undefined
}

/**
 * The options that say for whom a call is.
 *
 * @example
 * ```ts
 * import { Credentials, type OwnOptions } from "@effect-portone/core"
 * import type { Redacted } from "effect"
 *
 * const forMerchant = (apiSecret: Redacted.Redacted): OwnOptions => ({
 *   storeId: "store-4f2d",
 *   credentials: Credentials.fromSecret(apiSecret)
 * })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface OwnOptions extends Pick<CallOptions, "storeId" | "credentials"> {}

const none: OwnOptions = {}

/**
 * Returns the store and the credentials that a call had in its options, given the `PortOneClientError` that it failed
 * with. A repetition must have the same ones: with those of the client it would be for another store or merchant. An
 * error that has been stored and read again has none.
 *
 * @example
 * ```ts
 * import { type PortOneClientError, ownOptionsOf } from "@effect-portone/core"
 * import { Payments } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const readAgain = (error: PortOneClientError, paymentId: string) =>
 *   Effect.flatMap(Payments, (payments) => payments.getPayment({ paymentId }, ownOptionsOf(error)))
 * ```
 * @category reading
 * @since 0.1.0
 */
export const ownOptionsOf = (error: object): OwnOptions =>
  // Only the client keeps options there, and those have been checked.
  (keptOptionsOf(error) as OwnOptions | undefined) ?? none
