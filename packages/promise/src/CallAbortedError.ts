/**
 * The end of a call that was aborted, with what is known of its effect on PortOne's side.
 *
 * To reject with the reason of the signal alone would lose that: a charge that is aborted while it is sent may have
 * been made. So the error says which call it was, with which key and since when, and `cause` is the signal's reason.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import type * as DateTime from "effect/DateTime"
import { hasProperty } from "effect/Predicate"
import type { OwnOptions } from "@effect-portone/core/CallOptions"
import type { Outcome } from "@effect-portone/core/PortOneClientError"

const TypeId = "~@effect-portone/promise/CallAbortedError"

/**
 * Returns true if a value is a {@link CallAbortedError}.
 *
 * @category guards
 * @since 0.1.0
 */
export const isCallAbortedError = (u: unknown): u is CallAbortedError => hasProperty(u, TypeId)

/** Says what is known, and what to do next. */
const adviceOn = ({ idempotencyKey, isRead, outcome }: CallAbortedError): string => {
  if (isRead) return "It only reads, so it has changed nothing."
  switch (outcome) {
    case "NotSent":
      return "Nothing was sent, so nothing happened."
    case "Refused":
      return "PortOne refused it, so nothing happened."
    case "Applied":
      return "PortOne carried it out: read the resource back, do not send it again with a new key."
    case "Unknown":
      return idempotencyKey === undefined
        ? "What PortOne carried out of it is not known: read the resource back."
        : "Whether PortOne carried it out is not known: " +
            "send it again with the same idempotency key, or read the resource back."
  }
}

/** Keeps a value readable for a program and out of everything that prints the error. */
const hide = (self: object, name: string, value: unknown): void => {
  Object.defineProperty(self, name, { value, enumerable: false, configurable: true })
}

/**
 * A call was aborted by its signal, or by that of `close`. Its `name` is `AbortError`, as with `fetch`, whatever the
 * reason of the signal was; that is its `cause`, such as the `TimeoutError` of `AbortSignal.timeout`.
 *
 * It can be given to `resolveCharge` and `resolveCancellation` to find out whether the call happened.
 *
 * @category errors
 * @since 0.1.0
 */
export class CallAbortedError extends Data.TaggedError("CallAbortedError")<{
  /** The service and operation, such as `Payments.cancelPayment`. */
  readonly operation: string
  /** The outcome of all attempts together, of which the last may have been sent (`Unknown`) when the signal came. */
  readonly outcome: Outcome
  /** The reason of the signal. */
  readonly cause: unknown
}> {
  readonly [TypeId] = TypeId
  override readonly name: string = "AbortError"
  /** True: the same call, with the same idempotency key, may succeed when it is tried again. */
  readonly isRetryable: boolean = true
  /** True if the call changes nothing. */
  declare readonly isRead: boolean
  /** The key that the call carried, or would have. Absent on reads. It is not printed with the error. */
  declare readonly idempotencyKey: string | undefined
  /** The time at which the call began. Absent if it was aborted before. It is not printed with the error. */
  declare readonly startedAt: DateTime.Utc | undefined
  /** True if PortOne has answered an attempt that the first request with this key still runs. */
  declare readonly wasRunning: boolean
  /** The store and the credentials that the call had in its options. They are not printed with the error. */
  declare readonly own: OwnOptions
  constructor(props: {
    readonly operation: string
    readonly outcome: Outcome
    readonly cause: unknown
    readonly isRead?: boolean | undefined
    readonly idempotencyKey?: string | undefined
    readonly startedAt?: DateTime.Utc | undefined
    readonly wasRunning?: boolean | undefined
    readonly own?: OwnOptions | undefined
  }) {
    const { cause, operation, outcome } = props
    super({ operation, outcome, cause })
    hide(this, "isRead", props.isRead === true)
    hide(this, "idempotencyKey", props.idempotencyKey)
    hide(this, "startedAt", props.startedAt)
    hide(this, "wasRunning", props.wasRunning === true)
    hide(this, "own", props.own ?? {})
  }

  override get message(): string {
    return `${this.operation}: it was aborted. ${adviceOn(this)}`
  }
}
