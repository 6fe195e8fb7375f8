/**
 * Every failure of a call that is not one of the operation's documented errors.
 *
 * One error with a tagged `reason` says what happened; `outcome` says what is known of the effect on PortOne's side, over
 * all attempts of the call. Neither prints a secret, a body or a person: raw bodies are kept for a program to read, but
 * stay out of messages, logs and JSON.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import type * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import { hasProperty } from "effect/Predicate"

/**
 * What is known of a call's effect on PortOne's side.
 *
 * - `NotSent`: nothing reached PortOne; nothing happened.
 * - `Refused`: PortOne refused it; nothing happened.
 * - `Applied`: PortOne did it, but its answer could not be read.
 * - `Unknown`: it may or may not have happened. Repeat with the same idempotency key, or read back.
 *
 * @category models
 * @since 0.1.0
 */
export type Outcome = "NotSent" | "Refused" | "Applied" | "Unknown"

/**
 * The input, an id in the path, or an idempotency key was refused before anything was sent.
 *
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

/** Keeps a value readable for a program and out of everything that prints an error. */
const hide = (self: object, name: string, value: unknown): void => {
  Object.defineProperty(self, name, { value, enumerable: false })
}

/**
 * PortOne answered with success, but not with what its document says.
 *
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
 * @category reasons
 * @since 0.1.0
 */
export class BudgetSpentError extends Data.TaggedError("BudgetSpentError")<{
  /** What the last attempt ended with. */
  readonly last: PortOneClientErrorReason
}> {
  override get message(): string {
    return `${this.last.message}; it was not tried again, as the client's retry budget is spent`
  }
}

/**
 * The circuit breaker is open, after many failures of this operation: nothing was sent.
 *
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
export type PortOneClientErrorReason =
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

/** What is known, and what to do next. What is not worth repeating as it is has to be mended first. */
const advice = (outcome: Outcome, isRetryable: boolean): string => {
  switch (outcome) {
    case "NotSent":
      return isRetryable
        ? "Nothing was sent, so nothing happened: try again later."
        : "Nothing was sent, so nothing happened: mend that first."
    case "Refused":
      return isRetryable
        ? "PortOne refused it, so nothing happened: try again later."
        : "PortOne refused it, so nothing happened: mend that first, then send it with a new key, as PortOne may keep its answer to this one."
    case "Applied":
      return "PortOne carried it out, but its answer was lost: read the resource back, do not send it again with a new key."
    case "Unknown":
      return "Whether PortOne carried it out is not known: send it again with the same idempotency key, or read the resource back."
  }
}

/** Of what changes nothing, whatever became of it. */
const adviceOfRead = (isRetryable: boolean): string =>
  isRetryable
    ? "It only reads, so it has changed nothing: read again later."
    : "It only reads, so it has changed nothing: to read again is safe, but not likely to help."

const TypeId = "~@effect-portone/core/PortOneClientError"

/**
 * Whether a value is a {@link PortOneClientError}.
 *
 * @example
 * ```ts
 * import { isPortOneClientError } from "@effect-portone/core"
 *
 * const isNotSent = (error: unknown) => isPortOneClientError(error) && error.outcome === "NotSent"
 * ```
 * @category guards
 * @since 0.1.0
 */
export const isPortOneClientError = (u: unknown): u is PortOneClientError => hasProperty(u, TypeId)

/**
 * A call failed in a way that PortOne does not document for the operation.
 *
 * @example
 * ```ts
 * import { PortOneClientError } from "@effect-portone/core"
 *
 * // After an unknown outcome, never charge under a new id or key: repeat with the same key, or read back.
 * const mustReadBack = (error: PortOneClientError) => error.outcome === "Unknown" || error.outcome === "Applied"
 * ```
 * @category errors
 * @since 0.1.0
 */
export class PortOneClientError extends Data.TaggedError("PortOneClientError")<{
  /** The service and operation, such as `Payments.cancelPayment`. */
  readonly operation: string
  readonly reason: PortOneClientErrorReason
  /** What is known of the effect of all attempts together. */
  readonly outcome: Outcome
  /** How many requests were sent, or tried to be. */
  readonly attempts: number
  /** Whether the same call, with the same idempotency key, may succeed when it is tried again later. */
  readonly isRetryable: boolean
}> {
  readonly [TypeId] = TypeId
  /**
   * The key that every attempt carried, for repeating the call after an unknown outcome. Absent where nothing was sent, and
   * on reads. It is not printed with the error, as callers may make keys of anything.
   */
  declare readonly idempotencyKey: string | undefined
  /** When the first attempt began; PortOne keeps a key for 3 hours from about then. Absent where nothing was sent. */
  declare readonly startedAt: DateTime.Utc | undefined
  constructor(props: {
    readonly operation: string
    readonly reason: PortOneClientErrorReason
    readonly outcome: Outcome
    readonly attempts: number
    readonly isRetryable: boolean
    readonly idempotencyKey?: string | undefined
    readonly startedAt?: DateTime.Utc | undefined
  }) {
    const { idempotencyKey, startedAt, ...printed } = props
    super(printed)
    hide(this, "idempotencyKey", idempotencyKey)
    hide(this, "startedAt", startedAt)
  }
  override get message(): string {
    const tries = this.attempts > 1 ? ` (after ${this.attempts} attempts)` : ""
    // A call that was sent without a key is a read.
    const isRead = this.startedAt !== undefined && this.idempotencyKey === undefined
    const next =
      isRead && this.outcome !== "NotSent" ? adviceOfRead(this.isRetryable) : advice(this.outcome, this.isRetryable)
    return `${this.operation}: ${this.reason.message}${tries}. ${next}`
  }
}
