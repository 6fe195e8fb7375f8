/**
 * Turns the options for webhooks into settings. Webhooks go to the handler in this process if there is one; otherwise
 * they are answered 200 in memory, and go over the network over HTTP.
 */
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Webhook from "@effect-portone/core/Webhook"
import type { WebhookOptions } from "../EmulatorWebhooks.ts"
import { toHttpClient } from "../requests/Exchange.ts"
import { omitUndefined } from "../state/OmitUndefined.ts"
import { makeListeners } from "../webhooks/Listeners.ts"
import { noWebhooks, type WebhookSettings } from "../webhooks/WebhookDeliveries.ts"

/** The address of webhooks that stay in this process. */
const urlInMemory = "https://merchant.example/webhooks/portone"

const settingsOf = Effect.fnUntraced(function* (
  { confirmProcess, contentType, handler, secrets, signsTaxInvoices, url, version }: WebhookOptions,
  network: HttpClient.HttpClient | undefined
): Effect.fn.Return<WebhookSettings> {
  const settings: WebhookSettings = {
    ...noWebhooks,
    ...omitUndefined({ secrets, version, contentType, confirmProcess, signsTaxInvoices }),
    url: url ?? (network === undefined || handler !== undefined ? urlInMemory : noWebhooks.url),
    client: handler === undefined ? (network ?? noWebhooks.client) : toHttpClient(handler)
  }
  // A secret that cannot sign is a mistake in the test, which must fail at once and not at the first webhook.
  yield* Effect.orDie(Webhook.sign({ secrets: settings.secrets, payload: "{}" }))
  return settings
})

export const webhooksInMemory = (options: WebhookOptions | undefined): Effect.Effect<WebhookSettings> =>
  options === undefined ? Effect.succeed(noWebhooks) : settingsOf(options, undefined)

const network: Layer.Layer<HttpClient.HttpClient> = FetchHttpClient.layer.pipe(
  // A redirect is an answer, and not 2xx.
  Layer.provide(Layer.succeed(FetchHttpClient.RequestInit, { redirect: "manual" }))
)

export const webhooksOverHttp = (options: WebhookOptions | undefined): Effect.Effect<WebhookSettings> =>
  Effect.flatMap(HttpClient.HttpClient, (client) =>
    options === undefined ? Effect.succeed({ ...noWebhooks, client }) : settingsOf(options, client)
  ).pipe(
    Effect.map((settings) => ({ ...settings, listeners: makeListeners() })),
    Effect.provide(network)
  )
