/**
 * Turns the options for webhooks into settings. Webhooks that no handler takes are answered 200 in memory, and go over
 * the network over HTTP.
 */
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Webhook from "@effect-portone/core/Webhook"
import type { WebhookOptions } from "../EmulatorWebhooks.ts"
import { omitUndefined } from "../state/OmitUndefined.ts"
import { makeListeners } from "../webhooks/Listeners.ts"
import { makeReceiver, urlInMemory } from "../webhooks/Receiver.ts"
import { noWebhooks, type WebhookSettings } from "../webhooks/WebhookDeliveries.ts"

const settingsOf = Effect.fnUntraced(function* (
  { confirmProcess, contentType, secrets, signsTaxInvoices, url, version }: WebhookOptions,
  network: HttpClient.HttpClient | undefined
): Effect.fn.Return<WebhookSettings> {
  const settings: WebhookSettings = {
    ...noWebhooks,
    ...omitUndefined({ secrets, version, contentType, confirmProcess, signsTaxInvoices }),
    receiver: makeReceiver(url ?? (network === undefined ? urlInMemory : undefined), network)
  }
  // A secret that cannot sign is a mistake in the test, which must fail at once and not at the first webhook.
  yield* Effect.orDie(Webhook.sign({ secrets: settings.secrets, payload: "{}" }))
  return settings
})

export const webhooksInMemory = (options: WebhookOptions | undefined): Effect.Effect<WebhookSettings> =>
  options === undefined
    ? Effect.sync(() => ({ ...noWebhooks, receiver: makeReceiver(undefined) }))
    : settingsOf(options, undefined)

const network: Layer.Layer<HttpClient.HttpClient> = FetchHttpClient.layer.pipe(
  // A redirect is an answer, and not 2xx.
  Layer.provide(Layer.succeed(FetchHttpClient.RequestInit, { redirect: "manual" }))
)

export const webhooksOverHttp = (options: WebhookOptions = {}): Effect.Effect<WebhookSettings> =>
  Effect.flatMap(HttpClient.HttpClient, (client) => settingsOf(options, client)).pipe(
    Effect.map((settings) => ({ ...settings, listeners: makeListeners() })),
    Effect.provide(network)
  )
