/**
 * Declares the options for an emulator's webhooks.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import type * as HttpServerRequest from "effect/http/HttpServerRequest"
import type * as HttpServerResponse from "effect/http/HttpServerResponse"
import type * as Redacted from "effect/Redacted"
import { knownSecret, type WebhookSettings } from "./webhooks/WebhookDeliveries.ts"

/**
 * The webhook settings of the emulator's store.
 *
 * @example
 * ```ts
 * import { Webhook } from "@effect-portone/core"
 * import { PortOneEmulator, webhookSecret } from "@effect-portone/emulator"
 * import { Effect } from "effect"
 *
 * const handler = Webhook.toHttpEffect((event) => Effect.log(event.type), { secrets: [webhookSecret] })
 *
 * const test = PortOneEmulator.layerOptions({ webhooks: { handler } })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface WebhookOptions {
  /**
   * The address of the store's webhooks. When absent, in memory and with a `handler` it is
   * `https://merchant.example/webhooks/portone`, and over HTTP there is none.
   */
  readonly url?: string | undefined
  /**
   * The secrets that sign webhooks, base64 of at least 24 bytes with or without `whsec_`; two while one is replaced.
   * {@link webhookSecret} when absent.
   */
  readonly secrets?: ReadonlyArray<Redacted.Redacted> | undefined
  /** The version; `"2024-04-25"` when absent. The older one, `"2024-01-01"`, has no disputes and no billing keys. */
  readonly version?: WebhookSettings["version"] | undefined
  /** The form of webhooks of version 2024-01-01; JSON when absent. */
  readonly contentType?: WebhookSettings["contentType"] | undefined
  /**
   * True if the store has PortOne's confirm process; false when absent. Before a payment of the payment window is
   * approved, the merchant is asked by `Transaction.Confirm`, and only the answer 200 within 10 seconds lets the
   * payment go on.
   */
  readonly confirmProcess?: boolean | undefined
  /**
   * True if webhooks of tax invoices are signed like all others; false when absent. PortOne's guide shows them without
   * a signature. They go to the same address.
   */
  readonly signsTaxInvoices?: boolean | undefined
  /**
   * Handles all webhooks in this process, whatever their address, such as an effect of `Webhook.toHttpEffect`. When
   * absent, each is answered 200 in memory, and goes to its address over HTTP.
   */
  readonly handler?:
    | Effect.Effect<HttpServerResponse.HttpServerResponse, never, HttpServerRequest.HttpServerRequest>
    | undefined
}

/**
 * The default secret of an emulator's webhooks. It is public.
 *
 * @example
 * ```ts
 * import { Webhook } from "@effect-portone/core"
 * import { webhookSecret } from "@effect-portone/emulator"
 *
 * const verify = (payload: string, headers: Headers) =>
 *   Webhook.verify({ secrets: [webhookSecret], payload, headers })
 * ```
 * @category constants
 * @since 0.1.0
 */
export const webhookSecret: Redacted.Redacted = knownSecret
