/**
 * What can happen to a call, apart from the operation's documented errors: the `reason` of a `PortOneClientError`, as one of
 * a few tagged classes.
 *
 * None prints a secret, a body or a person: a raw body is kept for a program to read, but stays out of messages, logs and
 * JSON.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import { hide } from "./internal/hide.ts"

/**
 * The input, an id in the path, or an idempotency key was refused before anything was sent.
 *
 * @example
 * ```ts
 * import { PortOneClient } from "@effect-portone/core"
 * import { getPayment } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * // An id that somebody has typed into an address.
 * const read = (paymentId: string) =>
 *   PortOneClient.run(getPayment, { paymentId }).pipe(
 *     Effect.catchReason("PortOneClientError", "InputError", ({ description }) => Effect.logWarning(description))
 *   )
 * ```
 * @category reasons
 * @since 0.1.0
 */
export class InputError extends Data.TaggedError("InputError")<{
  /** Which field is wrong and what was expected there; never the value. */
  readonly description: string
}> {
  override get message(): string {
    return `the input was refused before sending: ${this.description}`
  }
}

/**
 * No `Authorization` could be had, so nothing was sent.
 *
 * @example
 * ```ts
 * import { PortOneClientError } from "@effect-portone/core"
 * import { CredentialsError } from "@effect-portone/core/ClientErrorReason"
 *
 * // What credentials of your own fail with.
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
  /** What went wrong; never the secret. */
  readonly description: string
  /** Whether asking again later may work. */
  readonly isRetryable: boolean
}> {
  override get message(): string {
    return `no credentials could be had: ${this.description}`
  }
}

/**
 * The connection failed: before it was made, before an answer came, or while the answer's body was read.
 *
 * @example
 * ```ts
 * import { PortOneClient } from "@effect-portone/core"
 * import { getPayment } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const read = PortOneClient.run(getPayment, { paymentId: "4f2d0c9a" }).pipe(
 *   Effect.catchReason("PortOneClientError", "TransportError", ({ code, description }) =>
 *     Effect.logWarning("PortOne cannot be reached", code ?? description)
 *   )
 * )
 * ```
 * @category reasons
 * @since 0.1.0
 */
export class TransportError extends Data.TaggedError("TransportError")<{
  /** What the network reported. */
  readonly description: string
  /** The system's code, such as `ECONNREFUSED`, when there was one. */
  readonly code: string | undefined
  /** The status line, when it had come before the connection broke. */
  readonly status: number | undefined
}> {
  override get message(): string {
    return this.status === undefined
      ? `the connection failed: ${this.description}`
      : `the connection broke while the body of the ${this.status} answer was read: ${this.description}`
  }
}

/**
 * An attempt took longer than its timeout.
 *
 * @example
 * ```ts
 * import type { TimeoutError } from "@effect-portone/core/ClientErrorReason"
 * import { Duration } from "effect"
 *
 * const label = ({ status, timeout }: TimeoutError) =>
 *   `${status === undefined ? "no answer" : "half an answer"} in ${Duration.format(timeout)}`
 * ```
 * @category reasons
 * @since 0.1.0
 */
export class TimeoutError extends Data.TaggedError("TimeoutError")<{
  readonly timeout: Duration.Duration
  /** The status line, when it had come before the time was up. */
  readonly status: number | undefined
}> {
  override get message(): string {
    return `no ${this.status === undefined ? "answer" : "complete body"} came within ${Duration.toSeconds(this.timeout)}s`
  }
}

/**
 * PortOne answered with success, but not with what its document says.
 *
 * @example
 * ```ts
 * import { PortOneClient } from "@effect-portone/core"
 * import { getPayment } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * declare const quarantine: (body: string) => Effect.Effect<void>
 *
 * // A body may hold a person: it goes where such things are kept, and the log gets the description.
 * const read = PortOneClient.run(getPayment, { paymentId: "4f2d0c9a" }).pipe(
 *   Effect.catchReason("PortOneClientError", "DecodeError", ({ body, description }) =>
 *     Effect.andThen(quarantine(body), Effect.logError(description))
 *   )
 * )
 * ```
 * @category reasons
 * @since 0.1.0
 */
export class DecodeError extends Data.TaggedError("DecodeError")<{
  readonly status: number
  /** Which field is wrong and what was expected there; never the value. */
  readonly description: string
}> {
  /** The answer's body as it came. It is not printed with the error. */
  declare readonly body: string
  constructor(props: { readonly status: number; readonly description: string; readonly body: string }) {
    super({ status: props.status, description: props.description })
    hide(this, "body", props.body)
  }
  override get message(): string {
    return `the ${this.status} answer could not be decoded: ${this.description}`
  }
}

/**
 * PortOne, or something before it, answered with a status or an error `type` that is not documented for the operation.
 *
 * @example
 * ```ts
 * import { PortOneClient } from "@effect-portone/core"
 * import { Effect } from "effect"
 *
 * // Of an operation that is not generated, every error is one.
 * const added = PortOneClient.request({ method: "GET", path: "/payments/added-tomorrow" }).pipe(
 *   Effect.catchReason("PortOneClientError", "UndocumentedError", ({ status, type }) =>
 *     Effect.logWarning(`refused: ${status} ${type ?? "without a type"}`)
 *   )
 * )
 * ```
 * @category reasons
 * @since 0.1.0
 */
export class UndocumentedError extends Data.TaggedError("UndocumentedError")<{
  readonly status: number
  /** The `type` of the error in the body, when there was one. */
  readonly type: string | undefined
  /** Why it does not count as a documented error. */
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
    return `the answer is not documented: status ${this.status}, ${this.description}`
  }
}

/**
 * A request with the same idempotency key is still running at PortOne.
 *
 * @example
 * ```ts
 * import type { PortOneClientError } from "@effect-portone/core"
 *
 * // Another process is at it: its answer comes to whoever repeats with the same key.
 * const isUnderWay = ({ reason }: PortOneClientError) => reason._tag === "OutstandingRequestError"
 * ```
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
 * The failure was worth another attempt, but the client's retry budget is spent: too many of its calls fail for retries to
 * do anything but harm.
 *
 * @example
 * ```ts
 * import { PortOneClient } from "@effect-portone/core"
 * import { getPayment } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const read = PortOneClient.run(getPayment, { paymentId: "4f2d0c9a" }).pipe(
 *   Effect.catchReason("PortOneClientError", "BudgetSpentError", ({ last }) =>
 *     Effect.logError("PortOne is in trouble", last._tag)
 *   )
 * )
 * ```
 * @category reasons
 * @since 0.1.0
 */
export class BudgetSpentError extends Data.TaggedError("BudgetSpentError")<{
  /** What the last attempt ended with. */
  readonly last: ClientErrorReason
}> {
  override get message(): string {
    return `${this.last.message}; it was not tried again, as the client's retry budget is spent`
  }
}

/**
 * The circuit breaker is open, after many failures of this operation: nothing was sent.
 *
 * @example
 * ```ts
 * import type { CircuitOpenError } from "@effect-portone/core/ClientErrorReason"
 * import { Duration } from "effect"
 * import * as HttpServerResponse from "effect/http/HttpServerResponse"
 *
 * const unavailable = ({ retryAfter }: CircuitOpenError) =>
 *   HttpServerResponse.empty({
 *     status: 503,
 *     headers: { "retry-after": String(Math.max(1, Math.ceil(Duration.toSeconds(retryAfter)))) }
 *   })
 * ```
 * @category reasons
 * @since 0.1.0
 */
export class CircuitOpenError extends Data.TaggedError("CircuitOpenError")<{
  /** When it lets a request through again; zero when that depends on one that is under way. */
  readonly retryAfter: Duration.Duration
}> {
  override get message(): string {
    return Duration.isZero(this.retryAfter)
      ? "the circuit breaker waits for one trial request of this operation to end"
      : `the circuit breaker is open for this operation, for another ${Duration.toSeconds(this.retryAfter)}s`
  }
}

/**
 * An earlier attempt may have been carried out, and its repetition was turned away for its credentials: PortOne looks at
 * those before it looks for the stored answer, so this says nothing of the first.
 *
 * Where no attempt can have been carried out, and of a read, the documented error itself is the failure.
 *
 * @example
 * ```ts
 * import type { PortOneClientError } from "@effect-portone/core"
 *
 * // Until the credentials are mended, what became of the charge stays open: then repeat it with the same key.
 * const waitsForCredentials = ({ reason }: PortOneClientError) => reason._tag === "RepetitionRefusedError"
 * ```
 * @category reasons
 * @since 0.1.0
 */
export class RepetitionRefusedError extends Data.TaggedError("RepetitionRefusedError")<{
  readonly status: number
  /** The `type` of the documented error. */
  readonly type: string
}> {
  override get message(): string {
    return `an earlier attempt got no answer, and its repetition was turned away with ${this.type}`
  }
}

/**
 * A list does not move on: what stands behind a page is that page again, or there is no telling where to go on. Only
 * `Paging.stream` fails with it, after all that it could read.
 *
 * @example
 * ```ts
 * import { Paging } from "@effect-portone/core"
 * import { getAllPaymentEventsByCursor } from "@effect-portone/payments"
 * import { Effect, Stream } from "effect"
 *
 * const events = Paging.stream(getAllPaymentEventsByCursor, {}).pipe(
 *   Stream.catchReason("PortOneClientError", "StalledListError", ({ description }) =>
 *     Stream.fromEffectDrain(Effect.logError("the list is not whole", description))
 *   )
 * )
 * ```
 * @category reasons
 * @since 0.1.0
 */
export class StalledListError extends Data.TaggedError("StalledListError")<{
  /** What came in place of the next page; never an element or a cursor. */
  readonly description: string
}> {
  override get message(): string {
    return `the list does not move on: ${this.description}`
  }
}

/**
 * Page numbers reach no further into this list, and there may be more in it. Only `Paging.stream` fails with it, after all
 * that it could read: narrow the filter, or read the list by cursor.
 *
 * @example
 * ```ts
 * import { Paging } from "@effect-portone/core"
 * import { getPayments } from "@effect-portone/payments"
 * import { Effect, Stream } from "effect"
 *
 * const payments = Paging.stream(getPayments, {}).pipe(
 *   Stream.catchReason("PortOneClientError", "ListReachError", ({ reach }) =>
 *     Stream.fromEffectDrain(Effect.logWarning(`only the first ${reach} were read`))
 *   )
 * )
 * ```
 * @category reasons
 * @since 0.1.0
 */
export class ListReachError extends Data.TaggedError("ListReachError")<{
  /** How many elements page numbers reach. */
  readonly reach: number
}> {
  override get message(): string {
    return `page numbers reach ${this.reach} elements of this list and no further, and there may be more: narrow the filter, or read by cursor`
  }
}

/**
 * What happened, as one of a few tagged classes, for `Effect.catchReason`.
 *
 * @example
 * ```ts
 * import { Payments } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const read = Effect.flatMap(Payments, (payments) => payments.getPayment({ paymentId: "4f2d0c9a" })).pipe(
 *   Effect.catchReason("PortOneClientError", "TimeoutError", ({ timeout }) => Effect.logWarning("too slow", timeout))
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
  | CircuitOpenError
  | RepetitionRefusedError
  | StalledListError
  | ListReachError
