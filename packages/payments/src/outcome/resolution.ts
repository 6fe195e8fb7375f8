/**
 * The ends of finding out whether a call happened.
 */
import * as Data from "effect/Data"
import type { Payment, PaymentCancellation } from "../generated/Payments.ts"
import type { LiveCancellation } from "./facts.ts"

/**
 * The resolved outcome of a call.
 *
 * - `Answered`: the same request with the same key got this answer, so the call has happened once. A refund in it is
 *   never `FAILED`. It may have been `REQUESTED`, and still to be carried out, when PortOne answered, or have a status
 *   that this version does not know (`UNRECOGNIZED`): look at `value.cancellation.status`.
 * - `Applied`: the payment says that the call happened; `cancellation` is the refund in question, which may still be
 *   `REQUESTED`. Of a refund, this is said only if its reason is marked (`UnknownOutcome.markedReason`).
 * - `NotApplied`: the payment says that the call did not happen; or there was no payment to charge at any reading; or
 *   PortOne answered that the refund failed, or the payment has it with its mark as failed (`status`; `cancellation`,
 *   if it could be read whole), and does not say otherwise. Only then may the call be made anew, with a new key. A call
 *   that PortOne itself said it carried out ends so only if it is such a refund. Charge a `FAILED` payment anew under
 *   the same payment id, which is paid once: with Eximbay, Payletter, Paymentwall, and WeChat Pay and Alipay+ of KICC,
 *   such a payment can still become paid (`failedMayBePaid` of `PgRules`).
 *
 * @category models
 * @since 0.1.0
 */
export type Resolution<A> =
  | { readonly _tag: "Answered"; readonly value: A }
  | {
      readonly _tag: "Applied"
      /** Absent if not all of it could be read: only what tells that the call happened. */
      readonly payment: Payment | undefined
      /** The refund in question, if it is one and could be read. */
      readonly cancellation: PaymentCancellation | undefined
      /** The status of the refund in question, also if the rest of it cannot be read. Absent for a charge. */
      readonly status: LiveCancellation["status"] | undefined
    }
  | {
      readonly _tag: "NotApplied"
      /** Absent if there is none, or if not all of it could be read. */
      readonly payment: Payment | undefined
      /** The refund in question, if it failed, and all of it could be read. */
      readonly cancellation: PaymentCancellation | undefined
      /** `FAILED` if the refund in question was accepted, and failed then. Absent otherwise, and for a charge. */
      readonly status: "FAILED" | undefined
    }

/**
 * The most that the readings of a payment have shown: that there is one, or what may be a trace of the call in it.
 *
 * @category models
 * @since 0.1.0
 */
export type Seen = "payment" | "trace"

/**
 * The outcome stays unknown: PortOne does not answer, or what it says could be of another call.
 *
 * @category errors
 * @since 0.1.0
 */
export class UnresolvedOutcomeError extends Data.TaggedError("UnresolvedOutcomeError")<{
  /** The operation in question, such as `Payments.cancelPayment`. */
  readonly operation: string
  /** The reason why the outcome stays unknown. */
  readonly description: string
  /** `Applied` if PortOne has said that it carried the call out, and the payment does not show it. */
  readonly outcome: "Applied" | "Unknown"
  /** True if PortOne has said that the first request of the call still runs, and may not have forgotten its key. */
  readonly wasRunning: boolean
  /** The most that a reading has shown, this time or before. Absent if no reading showed a payment. */
  readonly seen: Seen | undefined
}> {
  override get message(): string {
    return (
      `${this.operation}: whether it happened could not be found out: ${this.description}. ` +
      "Do not do it again before somebody has looked at the payment in PortOne's console."
    )
  }
}
