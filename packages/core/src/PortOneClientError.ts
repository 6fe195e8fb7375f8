/**
 * The failure of a call that is not one of the operation's documented errors.
 *
 * Its tagged `reason` says what happened, and its `outcome` says what is known of the effect on PortOne's side, over
 * all attempts of the call. Neither prints a secret, a body or a person. Its message has at most 300 characters.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import type * as DateTime from "effect/DateTime"
import { hasProperty } from "effect/Predicate"
import { type ClientErrorReason, CredentialsError, type FieldIssue, InputError } from "./ClientErrorReason.ts"
import { cut, longestMessage } from "./internal/cut.ts"
import { hide } from "./internal/hide.ts"
import { describe } from "./internal/issues.ts"

/**
 * The knowledge that a program has of a call's effect on PortOne's side.
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

/** Says what is known, and what to do next. A call that is not worth repeating as it is has to be mended first. */
const advice = (outcome: Outcome, isRetryable: boolean): string => {
  switch (outcome) {
    case "NotSent":
      return isRetryable
        ? "Nothing was sent, so nothing happened: try again later."
        : "Nothing was sent, so nothing happened: mend that first."
    case "Refused":
      return isRetryable
        ? "PortOne refused it, so nothing happened: try again later."
        : "PortOne refused it, so nothing happened: mend that first, then send it with a new key, " +
            "as PortOne may keep its answer to this one."
    case "Applied":
      return (
        "PortOne carried it out, but its answer was lost: " +
        "read the resource back, do not send it again with a new key."
      )
    case "Unknown":
      return (
        "Whether PortOne carried it out is not known: " +
        "send it again with the same idempotency key, or read the resource back."
      )
  }
}

/** Says what to do after a call that only reads, whatever its outcome. */
const adviceOnRead = (isRetryable: boolean): string =>
  isRetryable
    ? "It only reads, so it has changed nothing: read again later."
    : "It only reads, so it has changed nothing: to read again is safe, but not likely to help."

/** The most characters of an operation's name. Those of PortOne's API have fewer. */
const longestOperation = 80

/** Returns the message of a reason in at most this length. Of one about fields, the places are cut last. */
const messageWithin = (reason: ClientErrorReason, length: number): string => {
  const { message } = reason
  const isAboutFields = reason._tag === "InputError" || reason._tag === "DecodeError"
  if (message.length <= length || !isAboutFields || reason.description !== describe(reason.issues)) {
    return cut(message, length)
  }
  const start = message.slice(0, -reason.description.length)
  return start + describe(reason.issues, length - start.length)
}

const TypeId = "~@effect-portone/core/PortOneClientError"

/**
 * Returns true if a value is a {@link PortOneClientError}.
 *
 * @category guards
 * @since 0.1.0
 */
export const isPortOneClientError = (u: unknown): u is PortOneClientError => hasProperty(u, TypeId)

/**
 * A call failed in a way that PortOne does not document for the operation.
 *
 * After the outcomes `Unknown` and `Applied`, never charge under a new id or with a new key: repeat with the same key,
 * or read back.
 *
 * @category errors
 * @since 0.1.0
 */
export class PortOneClientError extends Data.TaggedError("PortOneClientError")<{
  /** The service and operation, such as `Payments.cancelPayment`. */
  readonly operation: string
  readonly reason: ClientErrorReason
  /** The outcome of all attempts together. */
  readonly outcome: Outcome
  /** The number of attempts. Some may have sent nothing, such as one without credentials. */
  readonly attempts: number
  /** True if the same call, with the same idempotency key, may succeed when it is tried again later. */
  readonly isRetryable: boolean
}> {
  readonly [TypeId] = TypeId
  /**
   * The key that every attempt carried, for repeating the call after an unknown outcome. Absent if nothing was sent,
   * and on reads. It is not printed with the error, as programs may make keys of anything.
   */
  declare readonly idempotencyKey: string | undefined
  /**
   * The time at which the first attempt began. PortOne keeps a key for 3 hours from about then. Absent if nothing was
   * sent.
   */
  declare readonly startedAt: DateTime.Utc | undefined
  /**
   * True if PortOne has answered an attempt that the first request with this key still runs, and has not told its end
   * since. It may take effect long after the call, so it proves nothing that no effect is seen yet.
   */
  declare readonly wasRunning: boolean
  constructor(props: {
    readonly operation: string
    readonly reason: ClientErrorReason
    readonly outcome: Outcome
    readonly attempts: number
    readonly isRetryable: boolean
    readonly idempotencyKey?: string | undefined
    readonly startedAt?: DateTime.Utc | undefined
    readonly wasRunning?: boolean | undefined
  }) {
    const { idempotencyKey, startedAt, wasRunning, ...printed } = props
    super(printed)
    hide(this, "idempotencyKey", idempotencyKey)
    hide(this, "startedAt", startedAt)
    hide(this, "wasRunning", wasRunning ?? props.reason._tag === "OutstandingRequestError")
  }

  /** Returns the error of a call that was refused before anything was sent. The reason holds no value and no secret. */
  static readonly refused = (operation: string, reason: ClientErrorReason): PortOneClientError =>
    new PortOneClientError({ operation, reason, outcome: "NotSent", attempts: 0, isRetryable: false })

  /**
   * Returns the error of a call whose input was refused, so that nothing was sent. Neither `description` nor `issues`
   * hold a value of it.
   */
  static readonly refusedInput = (
    operation: string,
    description: string,
    issues?: ReadonlyArray<FieldIssue>
  ): PortOneClientError => PortOneClientError.refused(operation, new InputError({ description, issues }))

  /** Returns the error of a call or a client without usable credentials. `description` holds no secret. */
  static readonly noCredentials = (operation: string, description: string): PortOneClientError =>
    PortOneClientError.refused(operation, new CredentialsError({ description, isRetryable: false }))

  override get message(): string {
    const tries = this.attempts > 1 ? ` (after ${this.attempts} attempts)` : ""
    // A call whose attempts carried no key is a read.
    const isRead = this.startedAt !== undefined && this.idempotencyKey === undefined
    const next =
      isRead && this.outcome !== "NotSent" ? adviceOnRead(this.isRetryable) : advice(this.outcome, this.isRetryable)
    const operation = cut(this.operation, longestOperation)
    // What to do next is kept whole, so what happened may be cut.
    const room = longestMessage - `${operation}: ${tries}. ${next}`.length
    return `${operation}: ${messageWithin(this.reason, room)}${tries}. ${next}`
  }
}
