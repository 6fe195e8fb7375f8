/**
 * The settings of a client. Those of a single call are in `CallOptions`.
 *
 * @since 0.1.0
 */
import type * as Duration from "effect/Duration"
import type * as Redacted from "effect/Redacted"
import type { RetryBudget } from "../RetryBudget.ts"
import type { RetryPolicy } from "../RetryPolicy.ts"

/**
 * The settings of a client, which hold for every call that does not set them itself.
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
  /** The store of requests whose input names none. The credential's own store when absent. */
  readonly storeId?: string | undefined
  /** The URL before every path, `https://api.portone.io` when absent. A path in it is kept as a prefix. */
  readonly baseUrl?: string | undefined
  /**
   * The time for each attempt, its body included. 65 seconds when absent. Credentials that take time, such as a login,
   * have as much before it.
   */
  readonly timeout?: Duration.Input | undefined
  /** `RetryPolicy.default` when absent. A policy of a scope or of a call goes before it. */
  readonly retry?: RetryPolicy | undefined
  /** The budget that pays for the retries of all calls. The client has one of its own when absent. */
  readonly retryBudget?: RetryBudget | undefined
  /**
   * If true, the HTTP layer makes its own span, with the URL in it, and sends trace headers to PortOne. Off when
   * absent: URLs hold billing keys, e-mail addresses and phone numbers.
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
