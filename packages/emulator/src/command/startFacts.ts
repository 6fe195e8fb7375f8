/**
 * Says at the start what a person needs of an emulator, and cannot guess.
 */
import * as Redacted from "effect/Redacted"
import type { WebhookOptions } from "../EmulatorWebhooks.ts"
import { webhookSecret } from "../EmulatorWebhooks.ts"
import type { Fact } from "../log/Line.ts"
import { placeOf } from "../log/Paths.ts"
import { facePath, sdkPath } from "../pages/Paths.ts"

interface Started {
  readonly baseUrl: string
  readonly webhooks: WebhookOptions
  /** The file that keeps the state, if one does. */
  readonly data: string | undefined
  readonly seed: string | number
  readonly clock: string
}

/** Returns the facts, in the order in which they are written. */
export const startFacts = ({ baseUrl, clock, data, seed, webhooks }: Started): ReadonlyArray<Fact> => [
  { field: "page", name: "web page", value: baseUrl + facePath },
  {
    field: "script",
    name: "script of a checkout",
    value: baseUrl + sdkPath,
    shown: `<script src="${baseUrl}${sdkPath}"></script>`
  },
  webhooks.url === undefined
    ? {
        field: "webhooks",
        name: "webhooks",
        value: "none",
        shown:
          "only to the noticeUrls of a request; --webhook-url or `npx @effect-portone/emulator listen` gets the store's"
      }
    : { field: "webhooks", name: "webhooks", value: placeOf(webhooks.url) },
  webhooks.secrets === undefined
    ? {
        field: "webhookSecret",
        name: "webhook secret",
        value: Redacted.value(webhookSecret),
        shown: `${Redacted.value(webhookSecret)} (public: --webhook-secret names another)`
      }
    : { field: "webhookSecret", name: "webhook secret", value: "of --webhook-secret" },
  { field: "data", name: "state", value: data ?? "in memory" },
  { field: "seed", name: "seed", value: String(seed) },
  { field: "clock", name: "clock", value: clock }
]
