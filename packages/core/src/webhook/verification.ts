/**
 * Verifies that a webhook is PortOne's, and reads its event.
 *
 * The signature comes first, over the exact bytes that came: no part of a body is read before the body is known to be
 * PortOne's. A verified webhook may still be a repeated one: PortOne sends it until it is answered 200, and somebody
 * who recorded it may send it again within the tolerance. Its id shows that.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { letGo } from "../internal/letGo.ts"
import { sha256 } from "../internal/sha256.ts"
import { SignatureError, TimestampTooNewError, TimestampTooOldError, UnsignedError, WebhookError } from "./errors.ts"
import type { WebhookEvent } from "./event.ts"
import { type HeadersInput, type HeaderValues, openHeaders, readHeaders, type SignedHeaders } from "./headers.ts"
import { effectOf, readOptions, readTolerance } from "./options.ts"
import { bytesOf, decodeBody, isForm, type PayloadInput } from "./payload.ts"
import { contentOf, matches, signContent, toKeys, withKnownVersion } from "./signature.ts"

export type { HeadersInput } from "./headers.ts"
export type { PayloadInput } from "./payload.ts"

/**
 * The webhook as it came, and the secrets that it may be signed with.
 *
 * @example
 * ```ts
 * import { Webhook } from "@effect-portone/core"
 * import type { Redacted } from "effect"
 *
 * // While PortOne replaces a secret, both are valid.
 * const verified = (payload: Uint8Array, headers: Headers, old: Redacted.Redacted, next: Redacted.Redacted) =>
 *   Webhook.verify({ secrets: [next, old], payload, headers, tolerance: "2 minutes" })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface VerifyOptions {
  /**
   * The webhook secrets that are valid now: base64 of at least 24 bytes, with or without `whsec_`. While one is
   * replaced, PortOne has two; 100 are the most. If one of them cannot be used, no webhook is verified with the others.
   */
  readonly secrets: ReadonlyArray<Redacted.Redacted>
  /** The request's body exactly as it was received, before any parser. */
  readonly payload: PayloadInput
  readonly headers: HeadersInput
  /** The most that the time of sending may differ from now, in either direction. 5 minutes when absent. */
  readonly tolerance?: Duration.Input | undefined
  /**
   * Lets in events of tax invoices that have no signature, if this check of the request succeeds with `true`. When
   * absent, every webhook needs a signature.
   *
   * PortOne's guide to these webhooks shows none. The check is the program's own: a secret in the address that was
   * registered with PortOne, or the sender's address. **An unsigned event proves nothing**, whatever was checked: read
   * the tax invoice from PortOne before you act. An event of any other type, and one with a wrong signature, is refused
   * all the same.
   *
   * @see https://developers.portone.io/platform/ko/guides/webhook
   */
  readonly unsignedTaxInvoices?: Effect.Effect<boolean> | undefined
}

/**
 * A webhook that was let in, with its id and its time of sending.
 *
 * @category models
 * @since 0.1.0
 */
export interface Delivery {
  /**
   * The `webhook-id`, which is the same each time that PortOne sends this webhook. If it is unsigned, a digest of the
   * body, which is the same each time too: its headers could be anybody's.
   */
  readonly id: string
  /** The time of sending, to the second. If it is unsigned, the time of receiving. */
  readonly sentAt: DateTime.Utc
  /** True if its signature was verified. False only if `unsignedTaxInvoices` has let it in: then it proves nothing. */
  readonly isSigned: boolean
  readonly event: WebhookEvent
}

/**
 * Verifies that a webhook is PortOne's, and returns its event.
 *
 * Fails with a `WebhookError` whose `reason` says what is wrong. It needs no service: the time is the Clock's, and the
 * cryptography is the runtime's WebCrypto. PortOne sends from the address `52.78.5.241`, which is no proof of its own.
 *
 * @example
 * ```ts
 * import { Webhook } from "@effect-portone/core"
 * import { Effect } from "effect"
 *
 * const receive = Effect.fn(function*(request: Request) {
 *   const secrets = yield* Webhook.secretsConfig()
 *   const payload = yield* Effect.promise(() => request.text())
 *   const event = yield* Webhook.verify({ secrets, payload, headers: request.headers })
 *   return event.type === "Transaction.Paid" ? event.data.paymentId : undefined
 * })
 * ```
 * @see https://www.standardwebhooks.com
 * @see https://developers.portone.io/opi/ko/integration/webhook/readme-v2?v=v2
 * @category verification
 * @since 0.1.0
 */
export const verify = (options: VerifyOptions): Effect.Effect<WebhookEvent, WebhookError> =>
  Effect.map(verifyDelivery(options), ({ event }) => event)

/**
 * Verifies that a webhook is PortOne's, as {@link verify}, and returns its id and its time of sending as well.
 *
 * @example
 * ```ts
 * import { Webhook } from "@effect-portone/core"
 * import { Effect } from "effect"
 *
 * declare const enqueue: (id: string, event: Webhook.WebhookEvent) => Effect.Effect<void>
 *
 * const receive = (options: Webhook.VerifyOptions) =>
 *   Effect.flatMap(Webhook.verifyDelivery(options), ({ id, event }) => enqueue(id, event))
 * ```
 * @category verification
 * @since 0.1.0
 */
export const verifyDelivery = (options: VerifyOptions): Effect.Effect<Delivery, WebhookError> =>
  Effect.gen(function* () {
    const given = yield* orRefuse(
      readOptions(options, ({ headers, payload, secrets, tolerance, unsignedTaxInvoices }) => ({
        headers,
        payload,
        secrets,
        tolerance,
        unsignedTaxInvoices
      }))
    )
    const values = yield* orRefuse(openHeaders(given.headers))
    return given.unsignedTaxInvoices !== undefined && values["webhook-signature"].length === 0
      ? yield* receiveUnsigned(given.payload, given.unsignedTaxInvoices)
      : yield* verifySigned(given, values)
  }).pipe(Effect.withSpan("Webhook.verify", {}, { captureStackTrace: false }))

const verifySigned = Effect.fnUntraced(function* (
  { payload, secrets, tolerance }: VerifyOptions,
  values: HeaderValues
): Effect.fn.Return<Delivery, WebhookError> {
  const keys = yield* orRefuse(toKeys(secrets))
  const headers = yield* orRefuse(readHeaders(values))
  yield* checkTime(headers, yield* orRefuse(readTolerance(tolerance)))
  const bytes = yield* orRefuse(bytesOf(payload))
  const { body, content } = contentOf(headers.id, headers.timestamp, bytes)
  const signatures = withKnownVersion(headers.signatures)
  if (!matches(yield* signContent(keys, content), signatures)) {
    return yield* refuse(new SignatureError({ signatures: signatures.length, secrets: keys.length }))
  }
  return {
    id: headers.id,
    sentAt: DateTime.makeUnsafe(headers.sentAt * 1000),
    isSigned: true,
    event: yield* orRefuse(decodeBody(body, isForm(values)), headers.id)
  }
})

/** Lets in an event of a tax invoice that has no signature, if the program trusts its sender. */
const receiveUnsigned = Effect.fnUntraced(function* (
  payload: PayloadInput,
  isTrusted: Effect.Effect<boolean>
): Effect.fn.Return<Delivery, WebhookError> {
  const trusted = yield* effectOf(isTrusted, '"unsignedTaxInvoices"')
  // As with a signature, no part of a stranger's body is read. JavaScript has no types, so only `true` is a yes.
  if (trusted !== true) {
    letGo(trusted)
    return yield* refuse(new UnsignedError({ refused: "Sender" }))
  }
  // A copy, since a pooled buffer may change while the digest is computed.
  const body = (yield* orRefuse(bytesOf(payload))).slice()
  const event = yield* orRefuse(decodeBody(body, false))
  if (!isOfTaxInvoice(event)) return yield* refuse(new UnsignedError({ refused: "Type" }))
  return { id: `unsigned-${yield* sha256(body)}`, sentAt: yield* DateTime.now, isSigned: false, event }
})

/** Returns true for tax invoices' events, those that PortOne adds later too. */
const isOfTaxInvoice = (event: WebhookEvent): boolean => {
  const type = event.type === "UNRECOGNIZED" ? event.raw["type"] : event.type
  return typeof type === "string" && type.startsWith("TaxInvoice.")
}

/**
 * Reads an event **without verifying it**: one that was verified before and stored.
 *
 * Anybody who knows the address of an endpoint can send it anything. Take an event that is read from a request this way
 * as no more than a reason to read the payment, billing key or tax invoice from PortOne. For tax invoices' webhooks
 * without a signature, {@link VerifyOptions} has a check of their sender.
 *
 * Fails with a `WebhookError` whose reason is a `PayloadError`, or a `RawBodyError`, `HeadersError` or `OptionsError`
 * if a program in JavaScript passed something else.
 *
 * @example
 * ```ts
 * import { Webhook } from "@effect-portone/core"
 *
 * // The body of a webhook that PortOne keeps with its payment.
 * const reread = (body: string) => Webhook.decode({ payload: body })
 * ```
 * @category verification
 * @since 0.1.0
 */
export const decode = (options: {
  readonly payload: PayloadInput
  /** The request's headers, of which only `content-type` is read, where the body does not tell a form from JSON. */
  readonly headers?: HeadersInput | undefined
}): Effect.Effect<WebhookEvent, WebhookError> =>
  Effect.gen(function* () {
    const given = yield* orRefuse(readOptions(options, ({ headers = {}, payload }) => ({ headers, payload })))
    const values = yield* orRefuse(openHeaders(given.headers))
    return yield* orRefuse(decodeBody(yield* orRefuse(bytesOf(given.payload)), isForm(values)))
  })

const checkTime = (headers: SignedHeaders, tolerance: Duration.Duration): Effect.Effect<void, WebhookError> =>
  Effect.flatMap(Clock.currentTimeMillis, (now) => {
    // The sender counts in whole seconds, so the age does too.
    const age = Math.floor(now / 1000) - headers.sentAt
    const allowed = Duration.toSeconds(tolerance)
    if (age > allowed) return refuse(new TimestampTooOldError({ age: Duration.seconds(age), tolerance }))
    if (-age > allowed) return refuse(new TimestampTooNewError({ lead: Duration.seconds(-age), tolerance }))
    return Effect.void
  })

const refuse = (reason: WebhookError["reason"], webhookId?: string): Effect.Effect<never, WebhookError> =>
  Effect.fail(new WebhookError({ reason, webhookId }))

const orRefuse = <A>(
  result: Result.Result<A, WebhookError["reason"]>,
  webhookId?: string
): Effect.Effect<A, WebhookError> =>
  Result.isSuccess(result) ? Effect.succeed(result.success) : refuse(result.failure, webhookId)
