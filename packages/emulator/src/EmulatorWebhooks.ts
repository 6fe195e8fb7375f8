/**
 * Declares the options for an emulator's webhooks.
 *
 * @since 0.1.0
 */
import type * as Redacted from "effect/Redacted"
import { knownSecret, type WebhookSettings } from "./webhooks/WebhookDeliveries.ts"

/**
 * The webhook settings of the emulator's store.
 *
 * @example
 * ```ts
 * import { PortOneEmulator, type WebhookOptions } from "@effect-portone/emulator"
 * import { Redacted } from "effect"
 *
 * // Two secrets, as while one is replaced: both sign each webhook.
 * const secrets = ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"]
 * const webhooks: WebhookOptions = { secrets: secrets.map((secret) => Redacted.make(secret)) }
 *
 * const test = PortOneEmulator.layerOptions({ webhooks })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface WebhookOptions {
  /**
   * The address of the store's webhooks. When absent, in memory it is `https://merchant.example/webhooks/portone`, and
   * over HTTP there is none until `setWebhookHandler` of the emulator sets a handler.
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
