/**
 * The reasons of a `PortOneClientError`: all that can go wrong with a call apart from the operation's documented
 * errors.
 *
 * None prints a secret, a body or a person. A raw body is kept for a program to read, but stays out of messages, logs
 * and JSON. No message has more than 300 characters, whatever it is made of.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import { line } from "./internal/cut.ts"
import { hide } from "./internal/hide.ts"
import type { FieldIssue } from "./internal/issues.ts"

export type { FieldIssue } from "./internal/issues.ts"

/**
 * The input, an id in the path, or an idempotency key was refused before anything was sent.
 *
 * @category reasons
 * @since 0.1.0
 */
export class InputError extends Data.TaggedError("InputError")<{
  /** Names the first fields that are wrong and what was expected there; no value, and no name that may be one. */
  readonly description: string
}> {
  /** Every field that is wrong. Empty if it is not a field that is. They are not printed with the error. */
  declare readonly issues: ReadonlyArray<FieldIssue>
  constructor(props: { readonly description: string; readonly issues?: ReadonlyArray<FieldIssue> | undefined }) {
    super({ description: props.description })
    hide(this, "issues", props.issues ?? [])
  }
  override get message(): string {
    return line(`the input was refused before sending: ${this.description}`)
  }
}

/**
 * There was no value for the `Authorization` header, so nothing was sent.
 *
 * @example
 * ```ts
 * import { PortOneClientError } from "@effect-portone/core"
 * import { CredentialsError } from "@effect-portone/core/ClientErrorReason"
 *
 * // The error of credentials of your own.
 * const locked = new PortOneClientError({
 *   operation: "Vault.read",
 *   reason: new CredentialsError({ description: "the vault is locked", isRetryable: true }),
 *   outcome: "NotSent",
 *   attempts: 0,
 *   isRetryable: true
 * })
 * ```
 * @category reasons
 * @since 0.1.0
 */
export class CredentialsError extends Data.TaggedError("CredentialsError")<{
  /** Says what went wrong; never the secret. */
  readonly description: string
  /** True if asking again later may work. */
  readonly isRetryable: boolean
}> {
  override get message(): string {
    return line(`no credentials could be had: ${this.description}`)
  }
}

/**
 * The connection failed: before it was made, before an answer came, or while the answer's body was read.
 *
 * @category reasons
 * @since 0.1.0
 */
export class TransportError extends Data.TaggedError("TransportError")<{
  /** The network's report. */
  readonly description: string
  /** The system's code, such as `ECONNREFUSED`, if there was one. */
  readonly code: string | undefined
  /** The answer's status, if it had come before the connection broke. */
  readonly status: number | undefined
}> {
  override get message(): string {
    return line(
      this.status === undefined
        ? `the connection failed: ${this.description}`
        : `the connection broke while the body of the ${this.status} answer was read: ${this.description}`
    )
  }
}

/**
 * An attempt took longer than its timeout.
 *
 * @category reasons
 * @since 0.1.0
 */
export class TimeoutError extends Data.TaggedError("TimeoutError")<{
  readonly timeout: Duration.Duration
  /** The answer's status, if it had come before the time was up. */
  readonly status: number | undefined
}> {
  override get message(): string {
    const missing = this.status === undefined ? "answer" : "complete body"
    return `no ${missing} came within ${Duration.toSeconds(this.timeout)}s`
  }
}

/**
 * An answer came whole, and not all of it can be read: a success that is not as PortOne's document says or is in a
 * charset that is not known, or any answer whose `Content-Encoding` cannot be undone. What could be read of a success
 * is in `partial`.
 *
 * @example
 * ```ts
 * import { Payments } from "@effect-portone/payments"
 * import { Effect, Schema } from "effect"
 *
 * const Total = Schema.Struct({ amount: Schema.Struct({ total: Schema.Int }) })
 *
 * // Everything but the total may be odd.
 * const total = Effect.flatMap(Payments, (payments) => payments.getPayment({ paymentId: "4f2d0c9a" })).pipe(
 *   Effect.catchReason("PortOneClientError", "DecodeError", ({ partial }) =>
 *     Schema.decodeUnknownEffect(Total)(partial)
 *   )
 * )
 * ```
 * @category reasons
 * @since 0.1.0
 */
export class DecodeError extends Data.TaggedError("DecodeError")<{
  readonly status: number
  /** Names the first fields that are wrong and what was expected there; no value, and no name that may be one. */
  readonly description: string
}> {
  /** The answer's body as it came, empty if it is still encoded. It is not printed with the error. */
  declare readonly body: string
  /** Every field that is missing or odd. They are not printed with the error. */
  declare readonly issues: ReadonlyArray<FieldIssue>
  /**
   * The decoded answer without the fields that are missing or odd, and without elements of lists that could not be
   * read at all. `undefined` if nothing of it could be read. It is not printed with the error.
   */
  declare readonly partial: unknown
  constructor(props: {
    readonly status: number
    readonly description: string
    readonly body: string
    readonly issues?: ReadonlyArray<FieldIssue> | undefined
    readonly partial?: unknown
  }) {
    super({ status: props.status, description: props.description })
    hide(this, "body", props.body)
    hide(this, "issues", props.issues ?? [])
    hide(this, "partial", props.partial)
  }
  override get message(): string {
    return line(`the ${this.status} answer could not be decoded: ${this.description}`)
  }
}

/**
 * PortOne, or a server in front of it, answered with a status or an error `type` that the operation does not document.
 *
 * @category reasons
 * @since 0.1.0
 */
export class UndocumentedError extends Data.TaggedError("UndocumentedError")<{
  readonly status: number
  /**
   * The `type` of the error in the body, if there was one that looks like PortOne's: words in capitals. Any other is in
   * `body` alone, as it could be anything, and this is printed.
   */
  readonly type: string | undefined
  /** Says why it does not count as a documented error. */
  readonly description: string
}> {
  /** The answer's body as it came. It is not printed with the error. */
  declare readonly body: string
  constructor(props: {
    readonly status: number
    readonly type: string | undefined
    readonly description: string
    readonly body: string
  }) {
    super({ status: props.status, type: props.type, description: props.description })
    hide(this, "body", props.body)
  }
  override get message(): string {
    return line(`the answer is not documented: status ${this.status}, ${this.description}`)
  }
}

/**
 * A request with the same idempotency key is still running at PortOne.
 *
 * A 409 with another error about the key that is not documented, whose `type` begins with `IDEMPOTENCY_`, counts as
 * such an answer, too: it does not say that the first request was refused.
 *
 * @category reasons
 * @since 0.1.0
 */
export class OutstandingRequestError extends Data.TaggedError("OutstandingRequestError")<{
  readonly status: number
}> {
  override get message(): string {
    return "a request with the same idempotency key is still running"
  }
}

/**
 * The failure was worth another attempt, but the client's retry budget is spent: too many of its calls fail, and
 * retries would only do harm.
 *
 * @category reasons
 * @since 0.1.0
 */
export class BudgetSpentError extends Data.TaggedError("BudgetSpentError")<{
  /** The reason of the last attempt. */
  readonly last: ClientErrorReason
}> {
  override get message(): string {
    return line(`it was not tried again, as the client's retry budget is spent: ${this.last.message}`)
  }
}

/**
 * The failure was worth another attempt, and nobody could decide on it: the schedule of the retry policy, or a budget
 * of the program's own, threw or gave what is none. So there was no other attempt.
 *
 * @category reasons
 * @since 0.1.0
 */
export class RetryDecisionError extends Data.TaggedError("RetryDecisionError")<{
  /** The reason of the last attempt. */
  readonly last: ClientErrorReason
  /** Says whose code it was, and what was wrong with it. */
  readonly description: string
}> {
  /**
   * The value that was thrown, or given instead; the `Cause` of a schedule that died. It is not printed with the
   * error, as it may hold anything.
   */
  declare readonly defect: unknown
  constructor(props: { readonly last: ClientErrorReason; readonly description: string; readonly defect?: unknown }) {
    super({ last: props.last, description: props.description })
    hide(this, "defect", props.defect)
  }
  override get message(): string {
    return line(`it was not tried again, as ${this.description}: ${this.last.message}`)
  }
}

/**
 * The circuit breaker is open after many failures of this operation, so nothing was sent.
 *
 * @category reasons
 * @since 0.1.0
 */
export class CircuitOpenError extends Data.TaggedError("CircuitOpenError")<{
  /** The time until it lets a request through again. Zero if that depends on a request that is under way. */
  readonly retryAfter: Duration.Duration
}> {
  override get message(): string {
    return Duration.isZero(this.retryAfter)
      ? "the circuit breaker waits for one trial request of this operation to end"
      : `the circuit breaker is open for this operation, for another ${Duration.toSeconds(this.retryAfter)}s`
  }
}

/**
 * An earlier attempt may have been carried out, and its repetition was refused in a way that says nothing of it: for
 * its credentials, which PortOne checks before it looks for the stored answer; or with any error, after an answer had
 * begun to come that says that it was carried out. A try that the HTTP client made by itself, such as undici's
 * `RetryAgent`, counts as an earlier attempt.
 *
 * In the first case the outcome stays open until the credentials are mended: then repeat the call with the same key.
 * If no attempt can have been carried out, and for a read, the call fails with the documented error itself.
 *
 * @category reasons
 * @since 0.1.0
 */
export class RepetitionRefusedError extends Data.TaggedError("RepetitionRefusedError")<{
  readonly status: number
  /** The `type` of the documented error. */
  readonly type: string
}> {
  override get message(): string {
    return line(`an earlier attempt got no whole answer, and its repetition was turned away with ${this.type}`)
  }
}

/**
 * A list does not move on: nothing new comes though its total says that there are more, the same page comes again,
 * pages or cursors go round in a circle, far more elements come than its total says, or no element says where to go on.
 * Only `Paging.stream` fails with it, after all elements that it could read.
 *
 * @category reasons
 * @since 0.1.0
 */
export class StalledListError extends Data.TaggedError("StalledListError")<{
  /** Says what came in place of the next page; never an element or a cursor. */
  readonly description: string
}> {
  override get message(): string {
    return line(`the list does not move on: ${this.description}`)
  }
}

/**
 * Page numbers reach no further into this list, and it may have more elements. Only `Paging.stream` fails with it,
 * after all elements that it could read. Narrow the filter, or read the list by cursor.
 *
 * @category reasons
 * @since 0.1.0
 */
export class ListReachError extends Data.TaggedError("ListReachError")<{
  /** The number of elements that page numbers reach. */
  readonly reach: number
  /** The largest total that the list has told, if it told one. */
  readonly total?: number | undefined
}> {
  override get message(): string {
    return (
      `page numbers reach ${this.reach} elements of this list and no further, and there may be more: ` +
      "narrow the filter, or read by cursor"
    )
  }
}

/**
 * The reason of a `PortOneClientError`, one of a few tagged classes, for `Effect.catchReason`.
 *
 * @example
 * ```ts
 * import { Payments } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * declare const quarantine: (body: string) => Effect.Effect<void>
 *
 * const read = Effect.flatMap(Payments, (payments) => payments.getPayment({ paymentId: "4f2d0c9a" })).pipe(
 *   Effect.catchReason("PortOneClientError", "TimeoutError", ({ timeout }) => Effect.logWarning("too slow", timeout)),
 *   // A body may hold a person: it goes where such things are kept, and the log gets the description.
 *   Effect.catchReason("PortOneClientError", "DecodeError", ({ body, description }) =>
 *     Effect.andThen(quarantine(body), Effect.logError(description))
 *   )
 * )
 * ```
 * @category reasons
 * @since 0.1.0
 */
export type ClientErrorReason =
  | InputError
  | CredentialsError
  | TransportError
  | TimeoutError
  | DecodeError
  | UndocumentedError
  | OutstandingRequestError
  | BudgetSpentError
  | RetryDecisionError
  | CircuitOpenError
  | RepetitionRefusedError
  | StalledListError
  | ListReachError
