/**
 * Decides what a cancellation of a payment means for the refund that it was made for.
 */
import * as Duration from "effect/Duration"
import type { CancellableAmount, PaymentCancellation, UnknownOutcome } from "@effect-portone/payments"
import type { Entry, Intent } from "../ledger/entry.ts"
import type { Step } from "../orders/step.ts"
import type { RefundEnd } from "./request.ts"

/** The times between two looks at a refund that the PG has not carried out yet: longer each time, to an hour. */
const lookAfter = (looks: number): Duration.Duration => Duration.minutes(Math.min(60, 2 ** Math.min(looks, 6)))

const underWay = "the PG has not carried it out yet"

/**
 * Returns the decisions on a refund.
 *
 * @param decline returns the step after the PG has not carried it out
 */
export const decisionsOf = (
  refundId: string,
  decline: (line: Entry, now: number, code: string | undefined) => Step<RefundEnd>
) => {
  /** Decides by a cancellation: it was carried out, will be, or failed. Without an id, it is looked for again. */
  const byCancellation = (
    line: Entry,
    now: number,
    cancellation: CancellableAmount.Listed | PaymentCancellation
  ): Step<RefundEnd> => {
    // Some servers write an empty text for what is not there.
    const cancellationId = ("id" in cancellation ? cancellation.id : undefined) || undefined
    switch (cancellation.status) {
      case "SUCCEEDED":
        return { _tag: "End", end: { _tag: "Refunded", refundId, ...(cancellationId && { cancellationId }) } }
      case "FAILED":
        return decline(line, now, undefined)
      case "REQUESTED": {
        const { intent } = line
        return {
          _tag: "Wait",
          wait: lookAfter(line.waits),
          note: underWay,
          changes: intent === undefined ? {} : { intent: { ...intent, cancellationId, isCarriedOut: true } }
        }
      }
      default:
        return {
          _tag: "Unresolved",
          note: "its cancellation has a status that this version does not know",
          changes: line.intent === undefined ? {} : { intent: { ...line.intent, isOpen: true } }
        }
    }
  }

  /** Decides by a payment that has the refund of an intent. */
  const byApplied = (
    line: Entry,
    intent: Intent,
    now: number,
    { cancellation, status }: Extract<UnknownOutcome.Resolution<unknown>, { readonly _tag: "Applied" }>
  ): Step<RefundEnd> => {
    if (cancellation !== undefined) return byCancellation(line, now, cancellation)
    // Not all of it can be read. While the PG has not carried it out, it is looked for again.
    return status === "SUCCEEDED"
      ? { _tag: "End", end: { _tag: "Refunded", refundId } }
      : {
          _tag: "Wait",
          wait: lookAfter(line.waits),
          note: underWay,
          changes: { intent: { ...intent, isCarriedOut: true } }
        }
  }

  return { byApplied, byCancellation }
}
