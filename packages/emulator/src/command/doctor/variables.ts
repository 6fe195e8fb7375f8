/**
 * Reads the variables that a program with `PortOneClient.layerConfig` has, and the secret of its webhooks. What cannot
 * be used is found here, before anything is sent.
 */
import * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { Credentials } from "@effect-portone/core/Credentials"
import * as Webhook from "@effect-portone/core/Webhook"
import { knownSecret } from "../../webhooks/WebhookDeliveries.ts"
import { fail, type Finding, ok, warn } from "./finding.ts"

/** The variables as they are set. An empty one counts as absent. */
export interface Variables {
  readonly apiSecret: Redacted.Redacted | undefined
  readonly storeId: string | undefined
  readonly baseUrl: string | undefined
  /** One, or several with commas between them. */
  readonly webhookSecrets: ReadonlyArray<Redacted.Redacted> | undefined
}

const text = (name: string) =>
  Config.option(Config.String(name)).pipe(
    Effect.map(Option.filter((value) => value !== "")),
    Effect.map(Option.getOrUndefined),
    Effect.orElseSucceed(() => undefined)
  )

const secret = (name: string) =>
  Effect.map(text(name), (value) => (value === undefined ? undefined : Redacted.make(value)))

export const readVariables: Effect.Effect<Variables> = Effect.all({
  apiSecret: secret("PORTONE_API_SECRET"),
  storeId: text("PORTONE_STORE_ID"),
  baseUrl: text("PORTONE_BASE_URL"),
  webhookSecrets: Effect.map(text("PORTONE_WEBHOOK_SECRET"), (value) =>
    value?.split(",").map((secret) => Redacted.make(secret.trim()))
  )
})

const isWebhookSecret = (value: string): boolean => value.startsWith("whsec_")

/** Finds what is wrong with the API secret without asking PortOne, or returns undefined. */
export const apiSecretFinding = Effect.fnUntraced(function* ({
  apiSecret,
  webhookSecrets = []
}: Variables): Effect.fn.Return<Finding | undefined> {
  const check = "secret"
  const advice = "Set it to the V2 API secret of PortOne's console."
  if (apiSecret === undefined) return fail(check, "PORTONE_API_SECRET is not set", advice)
  const value = Redacted.value(apiSecret)
  if (isWebhookSecret(value) || webhookSecrets.some((secret) => Redacted.value(secret) === value)) {
    return fail(check, "PORTONE_API_SECRET is the secret of webhooks", advice)
  }
  const authorization = yield* Effect.result(Credentials.fromSecret(apiSecret).authorization)
  return Result.isSuccess(authorization)
    ? undefined
    : fail(check, "PORTONE_API_SECRET has a line break, or what else no header can hold", advice)
})

/** The host of PortOne's API. */
const portone = "api.portone.io"

const isLoopback = (hostname: string): boolean => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)

/** Finds that the secret would go to somebody else, or unencrypted. */
export const addressFinding = ({ baseUrl }: Variables): Finding => {
  const check = "address"
  if (baseUrl === undefined) return ok(check, portone)
  if (!URL.canParse(baseUrl)) {
    return fail(check, "PORTONE_BASE_URL is no URL", "Unset it: the client calls PortOne without it.")
  }
  const { host, hostname, protocol } = new URL(baseUrl)
  if (isLoopback(hostname)) {
    return warn(check, `PORTONE_BASE_URL is ${host}, this machine`, "Unset it where your program calls PortOne.")
  }
  if (protocol !== "https:") {
    return fail(check, `PORTONE_BASE_URL sends the secret to ${host} unencrypted`, "Unset it, or begin with https://.")
  }
  return host === portone
    ? ok(check, portone)
    : warn(check, `PORTONE_BASE_URL is ${host}, which is not PortOne`, "Unset it unless this is a proxy of yours.")
}

/** Checks the form of the webhook secrets. */
export const webhookSecretFinding = Effect.fnUntraced(function* ({
  apiSecret,
  webhookSecrets
}: Variables): Effect.fn.Return<Finding> {
  const check = "webhook secret"
  const advice = "Set it to the webhook secret of PortOne's console, which begins with whsec_."
  if (webhookSecrets === undefined) {
    return warn(check, "PORTONE_WEBHOOK_SECRET is not set, so webhooks were not checked", advice)
  }
  const values = webhookSecrets.map((secret) => Redacted.value(secret))
  if (values.includes(Redacted.value(knownSecret))) {
    return fail(check, "PORTONE_WEBHOOK_SECRET is the emulator's, which all know", advice)
  }
  if (apiSecret !== undefined && values.includes(Redacted.value(apiSecret))) {
    return fail(check, "PORTONE_WEBHOOK_SECRET is the API secret", advice)
  }
  const signs = yield* Effect.isSuccess(Webhook.sign({ secrets: webhookSecrets, payload: "{}" }))
  if (!signs) return fail(check, "PORTONE_WEBHOOK_SECRET is no base64 of at least 24 bytes", advice)
  return values.every(isWebhookSecret)
    ? ok(check, "PORTONE_WEBHOOK_SECRET can verify webhooks")
    : ok(check, "PORTONE_WEBHOOK_SECRET can verify webhooks, without whsec_ before it")
})
