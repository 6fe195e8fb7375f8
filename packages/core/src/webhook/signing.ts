/**
 * Webhooks as PortOne sends them, for tests of whoever receives them.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { uuidV4Unsafe } from "effect/crypto/SecureRandom"
import type * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { checkId } from "./headers.ts"
import { bytesOf, encode, form } from "./payload.ts"
import { contentOf, sign as signContent, toKeys } from "./signature.ts"
import { MalformedHeaderError, WebhookError, type WebhookErrorReason, type WebhookHeader } from "./errors.ts"
import type { WebhookEvent } from "./event.ts"

/**
 * What to sign, and with which secrets.
 *
 * @example
 * ```ts
 * import { Webhook } from "@effect-portone/core"
 * import { Redacted } from "effect"
 *
 * // An old event, for a test of what refuses it.
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
  /** Base64, with or without `whsec_`. With two there are two signatures, as while PortOne replaces a secret. */
  readonly secrets: ReadonlyArray<Redacted.Redacted>
  /** An event, or the exact body. */
  readonly payload: WebhookEvent | string
  /** The `webhook-id`. A random one when absent. */
  readonly id?: string | undefined
  /** The `webhook-timestamp`, in seconds since 1970. Now when absent. */
  readonly timestamp?: number | undefined
  /** JSON when absent. Of the events, only those of version 2024-01-01 can be a form. */
  readonly contentType?: "application/json" | typeof form | undefined
}

/**
 * A signed webhook: what a request carries.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const send = ({ body, headers }: Webhook.SignedWebhook) =>
 *   fetch("http://127.0.0.1:3000/webhooks/portone", { method: "POST", body, headers })
 * ```
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
 * Fails with a `WebhookError` when a secret is empty or not base64, when the id or timestamp cannot stand in a header, or when
 * the payload has no such form.
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
    const contentType = options.contentType ?? "application/json"
    const id = yield* orFail(checkNewId(options.id ?? uuidV4Unsafe()))
    const timestamp = yield* orFail(
      fromSeconds(options.timestamp ?? Math.floor((yield* Clock.currentTimeMillis) / 1000))
    )
    const keys = yield* orFail(toKeys(options.secrets))
    const body = yield* orFail(
      typeof options.payload === "string"
        ? Result.succeed(options.payload)
        : encode(options.payload, contentType === form)
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

/** Dots and commas are what the signed text and doubled headers are told apart by, so no sender uses them. */
const checkNewId = (id: string): Result.Result<string, MalformedHeaderError> =>
  /[.,]/.test(id)
    ? Result.fail(new MalformedHeaderError({ header: "webhook-id", expected: "without dots and commas" }))
    : checkId(id)

const fromSeconds = (seconds: number): Result.Result<string, MalformedHeaderError> =>
  Number.isSafeInteger(seconds) && seconds >= 0
    ? Result.succeed(String(seconds))
    : Result.fail(new MalformedHeaderError({ header: "webhook-timestamp", expected: "whole seconds since 1970" }))

const orFail = <A>(result: Result.Result<A, WebhookErrorReason>): Effect.Effect<A, WebhookError> =>
  Result.isSuccess(result) ? Effect.succeed(result.success) : Effect.fail(new WebhookError({ reason: result.failure }))
