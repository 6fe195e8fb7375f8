/**
 * Declares the flags of the store's webhooks, and turns them into options of the emulator.
 */
import type * as CliError from "effect/cli/CliError"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Webhook from "@effect-portone/core/Webhook"
import { defaults } from "../assembly/Assembly.ts"
import type { WebhookOptions } from "../EmulatorWebhooks.ts"
import { versions } from "../webhooks/Webhooks.ts"
import { refuse } from "./refusal.ts"
import { urlFlag } from "./urlFlag.ts"

export const webhookFlags = {
  url: urlFlag("webhook-url").pipe(
    Flag.withDescription("Where webhooks go; without it only where a request says, by noticeUrls"),
    Flag.optional
  ),
  secrets: Flag.Redacted("webhook-secret").pipe(
    Flag.withDescription(
      "Signs webhooks: base64, with or without whsec_; given twice, both do. One that all know by default"
    ),
    Flag.atMost(2)
  ),
  version: Flag.Literals("webhook-version", versions).pipe(
    Flag.withDescription("The form of webhooks"),
    Flag.withDefault(defaults.webhooks.version)
  ),
  confirmProcess: Flag.Boolean("confirm-process").pipe(
    Flag.withDescription("Ask --webhook-url by Transaction.Confirm before a payment of the window is approved"),
    Flag.withDefault(defaults.webhooks.confirmProcess)
  ),
  signsTaxInvoices: Flag.Boolean("sign-tax-invoices").pipe(
    Flag.withDescription("Sign webhooks of tax invoices, too, which PortOne sends unsigned"),
    Flag.withDefault(defaults.webhooks.signsTaxInvoices)
  )
}

/** Returns the options that the flags name. Fails if they contradict each other, or a secret cannot sign. */
export const webhookOptions = Effect.fnUntraced(function* ({
  secrets,
  url,
  ...options
}: Command.Command.Config.Infer<typeof webhookFlags>): Effect.fn.Return<WebhookOptions, CliError.UserError> {
  const named = { ...options, url: Option.getOrUndefined(url) }
  if (named.confirmProcess && named.url === undefined) {
    return yield* refuse("--confirm-process needs a --webhook-url, or there is nobody to ask.")
  }
  if (secrets.length === 0) return named
  yield* Effect.mapError(Webhook.sign({ secrets, payload: "{}" }), (error) =>
    refuse(
      "--webhook-secret: PortOne's secrets are base64 of at least 24 bytes, with or without whsec_ before it.",
      error
    )
  )
  return { ...named, secrets }
})
