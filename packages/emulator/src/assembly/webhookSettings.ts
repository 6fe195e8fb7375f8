/**
 * The way of webhooks to the merchant: a handler in this process, or else in memory nobody, who takes them all, and over
 * HTTP the network.
 */
import * as Webhook from "@effect-portone/core/Webhook"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import type { WebhookOptions } from "../EmulatorWebhooks.ts"
import { toHttpClient } from "../requests/Exchange.ts"
import { omitUndefined } from "../state/OmitUndefined.ts"
import { noWebhooks, type WebhookSettings } from "../webhooks/WebhookDeliveries.ts"

const anyUrl = "https://merchant.example/webhooks/portone"

const settingsOf = Effect.fnUntraced(function* (
  { confirmProcess, contentType, handler, secrets, url, version }: WebhookOptions,
  network: HttpClient.HttpClient | undefined
): Effect.fn.Return<WebhookSettings> {
  const settings: WebhookSettings = {
    ...noWebhooks,
    ...omitUndefined({ secrets, version, contentType, confirmProcess }),
    url: url ?? (network === undefined || handler !== undefined ? anyUrl : undefined),
    client: handler === undefined ? (network ?? noWebhooks.client) : toHttpClient(handler)
  }
  // A secret that cannot sign is a mistake of whoever wrote the test, to be met at once and not with the first webhook.
  yield* Effect.orDie(Webhook.sign({ secrets: settings.secrets, payload: "{}" }))
  return settings
})

export const webhooksInMemory = (options: WebhookOptions | undefined): Effect.Effect<WebhookSettings> =>
  options === undefined ? Effect.succeed(noWebhooks) : settingsOf(options, undefined)

const network: Layer.Layer<HttpClient.HttpClient> = FetchHttpClient.layer.pipe(
  // A redirect is an answer like any other that is not 2xx.
  Layer.provide(Layer.succeed(FetchHttpClient.RequestInit, { redirect: "manual" }))
)

export const webhooksOverHttp = (options: WebhookOptions | undefined): Effect.Effect<WebhookSettings> =>
  Effect.flatMap(HttpClient.HttpClient, (client) =>
    options === undefined ? Effect.succeed({ ...noWebhooks, client }) : settingsOf(options, client)
  ).pipe(Effect.provide(network))
