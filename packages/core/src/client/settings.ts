/**
 * What a client is made with. What a single call may set is in `CallOptions`.
 *
 * @since 0.1.0
 */
import type * as Duration from "effect/Duration"
import type * as Redacted from "effect/Redacted"
import type { RetryBudget } from "../RetryBudget.ts"
import type { RetryPolicy } from "../RetryPolicy.ts"

/**
 * What a client does unless a call says otherwise.
 *
 * @example
 * ```ts
 * import { PortOneClient } from "@effect-portone/core"
 * import type { Settings } from "@effect-portone/core/PortOneClient"
 *
 * const settings: Settings = { storeId: "store-4f2d", timeout: "90 seconds" }
 *
 * // The API secret comes from PORTONE_API_SECRET.
 * const live = PortOneClient.layerConfig(settings)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Settings {
  /** The store that requests are for when their input names none. Absent: the credential's own store. */
  readonly storeId?: string | undefined
  /** `https://api.portone.io` when absent. A path in it is kept as a prefix. */
  readonly baseUrl?: string | undefined
  /** For each attempt, its body included; credentials that have to be waited for have as long before it. 65 seconds when absent. */
  readonly timeout?: Duration.Input | undefined
  /** `RetryPolicy.default` when absent. A policy of a scope or of a call goes before it. */
  readonly retry?: RetryPolicy | undefined
  /** What the retries of all calls are paid from. A bucket of the client's own when absent. */
  readonly retryBudget?: RetryBudget | undefined
  /**
   * Lets the HTTP layer make its own span, with the URL in it, and send trace headers to PortOne. Off when absent: URLs
   * hold billing keys, e-mail addresses and phone numbers.
   */
  readonly httpTracing?: boolean | undefined
}

/**
 * {@link Settings} with the API secret.
 *
 * @example
 * ```ts
 * import { PortOneClient } from "@effect-portone/core"
 * import type { Options } from "@effect-portone/core/PortOneClient"
 * import type { Redacted } from "effect"
 *
 * const options = (apiSecret: Redacted.Redacted): Options => ({ apiSecret, storeId: "store-4f2d" })
 *
 * const live = (apiSecret: Redacted.Redacted) => PortOneClient.layer(options(apiSecret))
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Options extends Settings {
  readonly apiSecret: Redacted.Redacted
}
