/**
 * Makes webhooks as PortOne sends them, for tests of programs that receive them.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import { uuidV4Unsafe } from "effect/crypto/SecureRandom"
import * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { MalformedHeaderError, WebhookError, type WebhookErrorReason, type WebhookHeader } from "./errors.ts"
import type { WebhookEvent } from "./event.ts"
import { checkId } from "./headers.ts"
import { readOptions, refuseOption } from "./options.ts"
import { bytesOf, encodeBody, formType, jsonType } from "./payload.ts"
import { contentOf, signContent, toKeys } from "./signature.ts"

/**
 * The webhook to sign, and the secrets.
 *
 * @example
 * ```ts
 * import { Webhook } from "@effect-portone/core"
 * import { Redacted } from "effect"
 *
 * // An event that was sent long ago, for a test that it is refused.
 * const options: Webhook.SignOptions = {
 *   secrets: [Redacted.make("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")],
 *   payload: { type: "2024-01-01", payment_id: "payment-1", tx_id: "tx-1", status: "Paid" },
 *   timestamp: 1_700_000_000,
 *   contentType: "application/x-www-form-urlencoded"
 * }
 * ```
 * @category models
 * @since 0.1.0
 */
export interface SignOptions {
  /**
   * Base64 of at least 24 bytes, with or without `whsec_`. Two secrets make two signatures, as while PortOne replaces a
   * secret.
   */
  readonly secrets: ReadonlyArray<Redacted.Redacted>
  /** The event, or the exact body. */
  readonly payload: WebhookEvent | string
  /** The `webhook-id`. A random one when absent. */
  readonly id?: string | undefined
  /** The `webhook-timestamp`, in seconds since 1970. Now when absent. */
  readonly timestamp?: number | undefined
  /** JSON when absent. Only an event of version 2024-01-01 can be a form. */
  readonly contentType?: typeof jsonType | typeof formType | undefined
}

/**
 * A signed webhook: the headers and the body of a request.
 *
 * @category models
 * @since 0.1.0
 */
export interface SignedWebhook {
  readonly headers: { readonly [Name in WebhookHeader | "content-type"]: string }
  readonly body: string
}

/**
 * Signs a webhook as PortOne would.
 *
 * Fails with a `WebhookError` if a secret is too short or not base64, if the id or the timestamp cannot be in a header,
 * or if the payload has no form of the content type.
 *
 * @example
 * ```ts
 * import { Webhook } from "@effect-portone/core"
 * import { DateTime, Effect, Redacted } from "effect"
 *
 * const paid = Effect.gen(function*() {
 *   const signed = yield* Webhook.sign({
 *     secrets: [Redacted.make("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")],
 *     payload: {
 *       type: "Transaction.Paid",
 *       timestamp: yield* DateTime.now,
 *       data: { paymentId: "4f2d0c9a", storeId: "store-1", transactionId: "tx-1" }
 *     }
 *   })
 *   return new Request("https://shop.example/webhooks/portone", { method: "POST", ...signed })
 * })
 * ```
 * @category testing
 * @since 0.1.0
 */
export const sign = (options: SignOptions): Effect.Effect<SignedWebhook, WebhookError> =>
  Effect.gen(function* () {
    const given = yield* orFail(
      readOptions(options, ({ contentType = jsonType, id, payload, secrets, timestamp }) => ({
        contentType,
        id,
        payload,
        secrets,
        timestamp
      }))
    )
    const { contentType, payload } = given
    // The types refuse any other, and a program in JavaScript may pass it.
    if (![jsonType, formType].includes(contentType)) {
      return yield* refuseOption(`"contentType" is neither ${jsonType} nor ${formType}`)
    }
    const id = yield* orFail(checkNewId(given.id ?? uuidV4Unsafe()))
    const timestamp = yield* orFail(fromSeconds(given.timestamp ?? Math.floor((yield* Clock.currentTimeMillis) / 1000)))
    const keys = yield* orFail(toKeys(given.secrets))
    const body = yield* orFail(
      typeof payload === "string" ? Result.succeed(payload) : encodeBody(payload, contentType === formType)
    )
    const { content } = contentOf(id, timestamp, yield* orFail(bytesOf(body)))
    return {
      headers: {
        "content-type": contentType,
        "webhook-id": id,
        "webhook-timestamp": timestamp,
        "webhook-signature": (yield* signContent(keys, content)).join(" ")
      },
      body
    }
  })

/** Refuses dots and commas: dots separate the signed parts, and a comma is the sign of a doubled header. */
const checkNewId = (id: string): Result.Result<string, MalformedHeaderError> =>
  typeof id === "string" && /[.,]/.test(id)
    ? Result.fail(new MalformedHeaderError({ header: "webhook-id", expected: "without dots and commas" }))
    : checkId(id)

const fromSeconds = (seconds: number): Result.Result<string, MalformedHeaderError> =>
  Number.isSafeInteger(seconds) && seconds >= 0
    ? Result.succeed(String(seconds))
    : Result.fail(new MalformedHeaderError({ header: "webhook-timestamp", expected: "whole seconds since 1970" }))

const orFail = <A>(result: Result.Result<A, WebhookErrorReason>): Effect.Effect<A, WebhookError> =>
  Result.isSuccess(result) ? Effect.succeed(result.success) : Effect.fail(new WebhookError({ reason: result.failure }))
