/**
 * The error of a refused webhook, with a tagged `reason` and the HTTP status to answer with.
 *
 * A webhook's address is public, so a refused one may hold anything. The error prints only what the client itself
 * knows: the name of a header, a number of seconds, the name of a field, the kind of a value; never the secret, the
 * body, or a header's value.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import { cut, line, longestMessage } from "../internal/cut.ts"
import { hide } from "../internal/hide.ts"
import { idInShort } from "./ids.ts"

/**
 * The headers of Standard Webhooks, by which a webhook is verified.
 *
 * @category models
 * @since 0.1.0
 */
export type WebhookHeader = "webhook-id" | "webhook-timestamp" | "webhook-signature"

/**
 * The program passed something else in the place of a request's headers.
 *
 * @category reasons
 * @since 0.1.0
 */
export class HeadersError extends Data.TaggedError("HeadersError")<{
  /** The kind of what was passed, such as `undefined`; never the value. */
  readonly received: string
}> {
  override get message(): string {
    return line(`the request's headers are needed, and not ${this.received}`)
  }
}

/**
 * The program did not pass the body as it was received, but something that a parser made of it, or nothing.
 *
 * @category reasons
 * @since 0.1.0
 */
export class RawBodyError extends Data.TaggedError("RawBodyError")<{
  /** The kind of what was passed, such as `an object`; never the value. */
  readonly received: string
}> {
  override get message(): string {
    return line(`the raw body is needed, not the parsed one: bytes or text, and not ${this.received}`)
  }
}

/**
 * A header that every webhook has is missing or empty.
 *
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
 * A header came more than once, as two headers or as one with a comma, so it is not known which value was signed.
 *
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
 * A header does not have its form: a timestamp that is not a number of seconds, or an id that no header can carry.
 *
 * @category reasons
 * @since 0.1.0
 */
export class MalformedHeaderError extends Data.TaggedError("MalformedHeaderError")<{
  readonly header: WebhookHeader
  /** Says what was expected in its place. */
  readonly expected: string
}> {
  override get message(): string {
    return line(`the header ${this.header} is not ${this.expected}`)
  }
}

/**
 * The webhook was sent longer ago than `tolerance` allows: it was held up, or somebody recorded it and sent it again.
 *
 * @category reasons
 * @since 0.1.0
 */
export class TimestampTooOldError extends Data.TaggedError("TimestampTooOldError")<{
  /** The time since it was sent, by this machine's clock, in whole seconds. */
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
 * @category reasons
 * @since 0.1.0
 */
export class TimestampTooNewError extends Data.TaggedError("TimestampTooNewError")<{
  /** The time by which it is ahead of this machine's clock, in whole seconds. */
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
 * @category reasons
 * @since 0.1.0
 */
export class SignatureError extends Data.TaggedError("SignatureError")<{
  /** The number of its signatures of version `v1`. Other versions are ignored. */
  readonly signatures: number
  /** The number of secrets that they were compared with. */
  readonly secrets: number
}> {
  override get message(): string {
    return this.signatures === 0
      ? "it has no signature of version v1"
      : `no signature fits (${this.signatures} of version v1 against ${this.secrets} secret(s))`
  }
}

/**
 * The webhook has no signature, and is none that `unsignedTaxInvoices` lets in.
 *
 * @category reasons
 * @since 0.1.0
 */
export class UnsignedError extends Data.TaggedError("UnsignedError")<{
  /** `"Sender"` if the program's own check refused the request; `"Type"` if it is no event of a tax invoice. */
  readonly refused: "Sender" | "Type"
}> {
  override get message(): string {
    return this.refused === "Sender"
      ? "it has no signature, and its sender is not trusted"
      : "it has no signature, and only events of tax invoices may come without one"
  }
}

/**
 * The body is no event: it is not Unicode, neither JSON nor a form, or not an object; or it asks to confirm a payment
 * and does not name it or its own type readably, and an answer of 200 would allow that payment.
 *
 * @category reasons
 * @since 0.1.0
 */
export class PayloadError extends Data.TaggedError("PayloadError")<{
  /** Names the field that is wrong and what was expected there; never the value. */
  readonly description: string
}> {
  override get message(): string {
    return line(`the body is no event: ${this.description}`)
  }
}

/**
 * A webhook secret of this program cannot be used, so no webhook can be verified.
 *
 * @category reasons
 * @since 0.1.0
 */
export class SecretError extends Data.TaggedError("SecretError")<{
  /** Names the secret by its place in the list and says what is wrong with it; never the secret itself. */
  readonly description: string
}> {
  override get message(): string {
    return line(`a webhook secret cannot be used: ${this.description}`)
  }
}

/**
 * An option of this program cannot be used, so no webhook can be verified, or none without a signature.
 *
 * @category reasons
 * @since 0.1.0
 */
export class OptionsError extends Data.TaggedError("OptionsError")<{
  /** Names the option and says what is wrong with it; never its value. */
  readonly description: string
}> {
  override get message(): string {
    return line(`an option cannot be used: ${this.description}`)
  }
}

/**
 * The reason of a {@link WebhookError}, one of a few tagged classes, for `Effect.catchReason`.
 *
 * @example
 * ```ts
 * import { Webhook } from "@effect-portone/core"
 * import { Duration, Effect } from "effect"
 *
 * const verified = (options: Webhook.VerifyOptions) =>
 *   Webhook.verify(options).pipe(
 *     Effect.catchReason("WebhookError", "TimestampTooOldError", ({ age }) =>
 *       Effect.logWarning(`held up for ${Duration.format(age)}`)
 *     ),
 *     Effect.catchReason("WebhookError", "DuplicateHeaderError", ({ header }) =>
 *       Effect.logWarning(`does a proxy double ${header}?`)
 *     )
 *   )
 * ```
 * @category reasons
 * @since 0.1.0
 */
export type WebhookErrorReason =
  | HeadersError
  | RawBodyError
  | MissingHeaderError
  | DuplicateHeaderError
  | MalformedHeaderError
  | TimestampTooOldError
  | TimestampTooNewError
  | SignatureError
  | UnsignedError
  | PayloadError
  | SecretError
  | OptionsError

const notAsPortOneSends =
  "PortOne sends each webhook header once: if this request's headers were passed as they came, " +
  "it is not PortOne's, or a proxy changes them."

const advice: { readonly [Tag in WebhookErrorReason["_tag"]]: string } = {
  HeadersError: "Pass the headers of the request itself: the web's Headers, Effect's, Node's or a plain record.",
  RawBodyError: "Read the body before any body parser does: what a parser made of it cannot be verified.",
  MissingHeaderError: notAsPortOneSends,
  DuplicateHeaderError: notAsPortOneSends,
  MalformedHeaderError: notAsPortOneSends,
  TimestampTooOldError: "Check this machine's clock; if it is right, the webhook was held up or replayed.",
  TimestampTooNewError: "Check this machine's clock.",
  SignatureError:
    "Check that the secret is the one of this endpoint, test or live, " +
    "and that the body was passed as it was received: parsing and printing it again changes it.",
  UnsignedError:
    "Without a signature nothing shows that PortOne sent it; see unsignedTaxInvoices for what may lack one.",
  PayloadError: "Check that the body was passed as it was received, and whether a newer version knows this event.",
  SecretError: "Copy all of it from PortOne's console: base64 of 24 bytes or more, with or without whsec_ before it.",
  OptionsError: "Mend the options of this program. PortOne sends the webhook again if it is answered 500."
}

const statuses: { readonly [Tag in WebhookErrorReason["_tag"]]: 400 | 401 | 500 } = {
  // The program can mend these, so PortOne should send the webhook again.
  HeadersError: 500,
  RawBodyError: 500,
  SecretError: 500,
  OptionsError: 500,
  MissingHeaderError: 401,
  DuplicateHeaderError: 400,
  MalformedHeaderError: 400,
  TimestampTooOldError: 401,
  TimestampTooNewError: 401,
  SignatureError: 401,
  UnsignedError: 401,
  PayloadError: 400
}

/**
 * A webhook could not be verified, read or signed.
 *
 * @category errors
 * @since 0.1.0
 */
export class WebhookError extends Data.TaggedError("WebhookError")<{
  readonly reason: WebhookErrorReason
}> {
  /** The `webhook-id`, if its signature is right. The message has it in short; it is not printed whole. */
  declare readonly webhookId: string | undefined
  constructor(props: { readonly reason: WebhookErrorReason; readonly webhookId?: string | undefined }) {
    super({ reason: props.reason })
    hide(this, "webhookId", props.webhookId)
  }

  /**
   * The HTTP status to answer with: 401 if nothing shows that PortOne sent it, 400 if it cannot be read, 500 if this
   * program passed secrets, options, headers or a body that cannot be used.
   */
  get status(): 400 | 401 | 500 {
    return statuses[this.reason._tag]
  }
  override get message(): string {
    const which = this.webhookId === undefined ? "Webhook" : `Webhook ${idInShort(this.webhookId)}`
    const next = advice[this.reason._tag]
    return `${which}: ${cut(this.reason.message, longestMessage - `${which}: . ${next}`.length)}. ${next}`
  }
}
