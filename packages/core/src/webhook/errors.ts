/**
 * Why a webhook was refused: one error with a tagged `reason`, and the HTTP status to answer with.
 *
 * A webhook's address is public, so a refused one may hold anything. What is printed is only what we know ourselves: the
 * name of a header, how many seconds, which field; never the secret, the body, or a header's value.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"

/**
 * The headers of Standard Webhooks, by which a webhook is verified.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const signed: ReadonlyArray<Webhook.WebhookHeader> = ["webhook-id", "webhook-timestamp", "webhook-signature"]
 * ```
 * @category models
 * @since 0.1.0
 */
export type WebhookHeader = "webhook-id" | "webhook-timestamp" | "webhook-signature"

/**
 * A header that every webhook has is not there, or is empty.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 * import { Effect } from "effect"
 *
 * declare const verified: Effect.Effect<Webhook.WebhookEvent, Webhook.WebhookError>
 *
 * const told = verified.pipe(
 *   Effect.catchReason("WebhookError", "MissingHeaderError", ({ header }) =>
 *     Effect.logWarning(`sent without ${header}`)
 *   )
 * )
 * ```
 * @category reasons
 * @since 0.1.0
 */
export class MissingHeaderError extends Data.TaggedError("MissingHeaderError")<{
  readonly header: WebhookHeader
}> {
  override get message(): string {
    return `the header ${this.header} is missing`
  }
}

/**
 * A header came more than once, as two headers or as one with a comma, so that nobody can say which one was signed.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 * import { Effect } from "effect"
 *
 * declare const verified: Effect.Effect<Webhook.WebhookEvent, Webhook.WebhookError>
 *
 * const told = verified.pipe(
 *   Effect.catchReason("WebhookError", "DuplicateHeaderError", ({ header }) =>
 *     Effect.logWarning(`does a proxy double ${header}?`)
 *   )
 * )
 * ```
 * @category reasons
 * @since 0.1.0
 */
export class DuplicateHeaderError extends Data.TaggedError("DuplicateHeaderError")<{
  readonly header: WebhookHeader
}> {
  override get message(): string {
    return `the header ${this.header} came more than once`
  }
}

/**
 * A header is there, but is not of its form: a timestamp that is no number of seconds, an id that no header can carry.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 * import { Effect } from "effect"
 *
 * declare const verified: Effect.Effect<Webhook.WebhookEvent, Webhook.WebhookError>
 *
 * const told = verified.pipe(
 *   Effect.catchReason("WebhookError", "MalformedHeaderError", ({ expected, header }) =>
 *     Effect.logWarning(`${header} is not ${expected}`)
 *   )
 * )
 * ```
 * @category reasons
 * @since 0.1.0
 */
export class MalformedHeaderError extends Data.TaggedError("MalformedHeaderError")<{
  readonly header: WebhookHeader
  /** What was expected in its place. */
  readonly expected: string
}> {
  override get message(): string {
    return `the header ${this.header} is not ${this.expected}`
  }
}

/**
 * The webhook was sent longer ago than `tolerance` allows: held up on its way, or recorded and sent again by somebody.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 * import { Duration, Effect } from "effect"
 *
 * declare const verified: Effect.Effect<Webhook.WebhookEvent, Webhook.WebhookError>
 *
 * const told = verified.pipe(
 *   Effect.catchReason("WebhookError", "TimestampTooOldError", ({ age }) =>
 *     Effect.logWarning(`held up for ${Duration.format(age)}`)
 *   )
 * )
 * ```
 * @category reasons
 * @since 0.1.0
 */
export class TimestampTooOldError extends Data.TaggedError("TimestampTooOldError")<{
  /** How long ago it was sent, by this machine's clock, in whole seconds. */
  readonly age: Duration.Duration
  readonly tolerance: Duration.Duration
}> {
  override get message(): string {
    return `it was sent ${Duration.format(this.age)} ago, and ${Duration.format(this.tolerance)} are allowed`
  }
}

/**
 * The webhook is dated further in the future than `tolerance` allows.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 * import { Duration, Effect } from "effect"
 *
 * declare const verified: Effect.Effect<Webhook.WebhookEvent, Webhook.WebhookError>
 *
 * const told = verified.pipe(
 *   Effect.catchReason("WebhookError", "TimestampTooNewError", ({ lead }) =>
 *     Effect.logWarning(`is this clock ${Duration.format(lead)} behind?`)
 *   )
 * )
 * ```
 * @category reasons
 * @since 0.1.0
 */
export class TimestampTooNewError extends Data.TaggedError("TimestampTooNewError")<{
  /** How far it is ahead of this machine's clock, in whole seconds. */
  readonly lead: Duration.Duration
  readonly tolerance: Duration.Duration
}> {
  override get message(): string {
    return `it is dated ${Duration.format(this.lead)} ahead, and ${Duration.format(this.tolerance)} are allowed`
  }
}

/**
 * None of the signatures was made with any of the secrets over this id, timestamp and body.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 * import { Effect } from "effect"
 *
 * declare const verified: Effect.Effect<Webhook.WebhookEvent, Webhook.WebhookError>
 *
 * const told = verified.pipe(
 *   Effect.catchReason("WebhookError", "SignatureError", ({ secrets, signatures }) =>
 *     Effect.logWarning(`${signatures} signatures, ${secrets} secrets`)
 *   )
 * )
 * ```
 * @category reasons
 * @since 0.1.0
 */
export class SignatureError extends Data.TaggedError("SignatureError")<{
  /** How many signatures of version `v1` there were; others are passed over. */
  readonly signatures: number
  /** How many secrets they were compared with. */
  readonly secrets: number
}> {
  override get message(): string {
    return this.signatures === 0
      ? "it has no signature of version v1"
      : `no signature fits (${this.signatures} of version v1 against ${this.secrets} secret(s))`
  }
}

/**
 * The body is no event: it is not Unicode, not JSON (or a form, by its `content-type`), no object, or one of a known type
 * whose data is not as documented.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 * import { Effect } from "effect"
 *
 * declare const verified: Effect.Effect<Webhook.WebhookEvent, Webhook.WebhookError>
 *
 * const told = verified.pipe(
 *   Effect.catchReason("WebhookError", "PayloadError", ({ description }) =>
 *     Effect.logError(`PortOne has sent what is no event: ${description}`)
 *   )
 * )
 * ```
 * @category reasons
 * @since 0.1.0
 */
export class PayloadError extends Data.TaggedError("PayloadError")<{
  /** Which field is wrong and what was expected there; never the value. */
  readonly description: string
}> {
  override get message(): string {
    return `the body is no event: ${this.description}`
  }
}

/**
 * A webhook secret of this program cannot be used, so no webhook can be verified.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 * import { Effect } from "effect"
 *
 * declare const verified: Effect.Effect<Webhook.WebhookEvent, Webhook.WebhookError>
 *
 * const told = verified.pipe(
 *   Effect.catchReason("WebhookError", "SecretError", ({ description }) => Effect.logFatal(description))
 * )
 * ```
 * @category reasons
 * @since 0.1.0
 */
export class SecretError extends Data.TaggedError("SecretError")<{
  /** Which one, by its place in the list, and what is wrong; never the secret. */
  readonly description: string
}> {
  override get message(): string {
    return `a webhook secret cannot be used: ${this.description}`
  }
}

/**
 * What is wrong, as one of a few tagged classes, for `Effect.catchReason`.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const isForged = ({ _tag }: Webhook.WebhookErrorReason) => _tag === "SignatureError"
 * ```
 * @category reasons
 * @since 0.1.0
 */
export type WebhookErrorReason =
  | MissingHeaderError
  | DuplicateHeaderError
  | MalformedHeaderError
  | TimestampTooOldError
  | TimestampTooNewError
  | SignatureError
  | PayloadError
  | SecretError

const notAsPortOneSends =
  "PortOne sends each webhook header once: if this request's headers were passed as they came, it is not PortOne's, or a proxy changes them."

const advice: { readonly [Tag in WebhookErrorReason["_tag"]]: string } = {
  MissingHeaderError: notAsPortOneSends,
  DuplicateHeaderError: notAsPortOneSends,
  MalformedHeaderError: notAsPortOneSends,
  TimestampTooOldError: "Check this machine's clock; if it is right, the webhook was held up or replayed.",
  TimestampTooNewError: "Check this machine's clock.",
  SignatureError:
    "Check that the secret is the one of this endpoint, test or live, and that the body was passed as it was received: parsing and printing it again changes it.",
  PayloadError: "Check that the body was passed as it was received, and whether a newer version knows this event.",
  SecretError: "Copy it from PortOne's console: base64, with or without whsec_ before it."
}

const statuses: { readonly [Tag in WebhookErrorReason["_tag"]]: 400 | 401 | 500 } = {
  MissingHeaderError: 401,
  DuplicateHeaderError: 400,
  MalformedHeaderError: 400,
  TimestampTooOldError: 401,
  TimestampTooNewError: 401,
  SignatureError: 401,
  PayloadError: 400,
  // Ours to mend: PortOne shall send it again.
  SecretError: 500
}

/**
 * A webhook could not be verified or read, or could not be signed.
 *
 * @example
 * ```ts
 * import { Webhook } from "@effect-portone/core"
 * import { Effect, type Redacted } from "effect"
 *
 * declare const options: { readonly secrets: ReadonlyArray<Redacted.Redacted>; readonly payload: string; readonly headers: Headers }
 *
 * // What to answer PortOne, in a framework of your own.
 * const status = Webhook.verify(options).pipe(
 *   Effect.as(200),
 *   Effect.catchTag("WebhookError", (error) => Effect.succeed(error.status))
 * )
 * ```
 * @category errors
 * @since 0.1.0
 */
export class WebhookError extends Data.TaggedError("WebhookError")<{
  readonly reason: WebhookErrorReason
  /** The `webhook-id`, once its signature was found to be right. */
  readonly webhookId?: string | undefined
}> {
  /** The HTTP status to answer with: 401 where nothing shows that PortOne sent it, 400 where it cannot be read, 500 for our own fault. */
  get status(): 400 | 401 | 500 {
    return statuses[this.reason._tag]
  }
  override get message(): string {
    const which = this.webhookId === undefined ? "Webhook" : `Webhook ${this.webhookId}`
    return `${which}: ${this.reason.message}. ${advice[this.reason._tag]}`
  }
}
