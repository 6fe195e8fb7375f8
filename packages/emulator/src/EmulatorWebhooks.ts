/**
 * Where an emulator's webhooks go, and what signs them.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import type * as HttpServerRequest from "effect/http/HttpServerRequest"
import type * as HttpServerResponse from "effect/http/HttpServerResponse"
import type * as Redacted from "effect/Redacted"
import { knownSecret } from "./webhooks/WebhookDeliveries.ts"

/**
 * How a store has set up its webhooks.
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
   * Where they go. When absent, in memory and to a `handler` they go to `https://merchant.example/webhooks/portone`, and over
   * HTTP nowhere.
   */
  readonly url?: string | undefined
  /** What signs them, base64 with or without `whsec_`; two while one is replaced. {@link webhookSecret} when absent. */
  readonly secrets?: ReadonlyArray<Redacted.Redacted> | undefined
  /** `"2024-04-25"` when absent. The older version has no word for disputes and billing keys, and tells nothing of them. */
  readonly version?: "2024-04-25" | "2024-01-01" | undefined
  /** Of those of version 2024-01-01; JSON when absent. */
  readonly contentType?: "application/json" | "application/x-www-form-urlencoded" | undefined
  /**
   * Whether the store has PortOne's confirm process: before a payment of the payment window is approved, the merchant is
   * asked by `Transaction.Confirm`, and only the answer 200 within 10 seconds lets it go on. It has not when absent.
   */
  readonly confirmProcess?: boolean | undefined
  /**
   * Takes them in this process, whatever their address: what `Webhook.toHttpEffect` gives, say. When absent, each is
   * answered 200 in memory, and goes to its address over HTTP.
   */
  readonly handler?:
    | Effect.Effect<HttpServerResponse.HttpServerResponse, never, HttpServerRequest.HttpServerRequest>
    | undefined
}

/**
 * The secret that signs an emulator's webhooks where no other is named. Everybody knows it.
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
