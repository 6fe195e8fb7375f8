/**
 * Reads the webhook secrets of a program from its configuration.
 *
 * An endpoint tells of a wrong secret at each webhook, by 500 and a line of its log. A program that reads its secrets
 * here does not start with a wrong one.
 *
 * @since 0.1.0
 */
import * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import { toKeys } from "./signature.ts"

/**
 * Reads webhook secrets from a variable, `PORTONE_WEBHOOK_SECRET` unless another one is named: one secret, or several
 * with commas between them while PortOne replaces one.
 *
 * Fails with a `ConfigError` that names the variable if it is not set, or if a secret in it is no base64 of at least 24
 * bytes. `Config.option` makes it optional, and does not pass over a wrong one.
 *
 * @example
 * ```ts
 * import { Webhook } from "@effect-portone/core"
 * import { Effect } from "effect"
 * import * as HttpRouter from "effect/http/HttpRouter"
 *
 * declare const handle: (event: Webhook.WebhookEvent) => Effect.Effect<void>
 *
 * const routes = HttpRouter.use((router) =>
 *   Effect.gen(function*() {
 *     const secrets = yield* Webhook.secretsConfig()
 *     // PortOne has a secret for its test mode, and another one for live.
 *     const ofTests = yield* Webhook.secretsConfig("PORTONE_TEST_WEBHOOK_SECRET")
 *     yield* router.add("POST", "/webhooks/portone", Webhook.toHttpEffect(handle, { secrets }))
 *     yield* router.add("POST", "/webhooks/portone-test", Webhook.toHttpEffect(handle, { secrets: ofTests }))
 *   })
 * )
 * ```
 * @category endpoints
 * @since 0.1.0
 */
export const secretsConfig = (name = "PORTONE_WEBHOOK_SECRET"): Config.Config<ReadonlyArray<Redacted.Redacted>> =>
  Config.schema(Schema.String.annotate({ message: `${name} is not set. ${source}` }), name).pipe(
    Config.mapEffect((text) => {
      const secrets = text.split(",").map((secret) => Redacted.make(secret.trim()))
      const keys = toKeys(secrets)
      if (Result.isSuccess(keys)) return Effect.succeed(secrets)
      const { description } = keys.failure
      const message = `${name} cannot be used: secret ${description}. Copy all of it from PortOne's console.`
      return Effect.fail(new Config.ConfigError(new Schema.SchemaError(new SchemaIssue.InvalidValue({ message }))))
    })
  )

const source =
  "PortOne's console makes one: payment integration, integration management, webhooks, V2; it begins with whsec_."
