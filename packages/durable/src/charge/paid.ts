/**
 * Looks at the payment of a charge: whether it is paid, as it was asked for.
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { CancellableAmount, type Payment, type Payments, PaymentVerification } from "@effect-portone/payments"
import type { Entry } from "../ledger/entry.ts"
import { ofStore } from "../orders/requests.ts"
import { closeIntent, type Step } from "../orders/step.ts"
import type { ChargeEnd, ChargeRequest } from "./request.ts"

/** The ways of looking at the payment of a charge, before it ends. */
interface Looking {
  /** Looks whether a payment that is paid is what was asked for. If it is not, it was another one that paid it. */
  readonly verifyPaid: (line: Entry, now: number) => Effect.Effect<Step<ChargeEnd>, never, Payments>
  /**
   * Looks whether an earlier try was carried out after all, before the charge ends without a payment: what refused it
   * may have been wrong, or behind. Returns undefined if nothing was paid, or by somebody else.
   */
  readonly foundPaid: Effect.Effect<Step<ChargeEnd> | undefined, never, Payments>
}

/** Returns the ways of looking at the payment of a charge. */
export const lookingOf = (request: ChargeRequest, allowTest: boolean): Looking => {
  const { paymentId, storeId } = request
  const paid: Step<ChargeEnd> = { _tag: "End", end: { _tag: "Paid", paymentId } }

  const verified = Effect.result(
    PaymentVerification.verify({
      paymentId,
      expected: { amount: totalOf(request), currency: request.currency, ...ofStore(storeId) },
      // Somebody else may have paid it, in a browser.
      allowTest
    })
  )

  const verifyPaid = (line: Entry, now: number): Effect.Effect<Step<ChargeEnd>, never, Payments> =>
    Effect.map(
      verified,
      Result.match({
        onSuccess: () => paid,
        onFailure: (error): Step<ChargeEnd> => {
          // A part was given back since.
          if (error._tag === "PaymentCancelledError" && keptOf(request, error) === "Part") return paid
          // A proxy may have answered with another payment.
          return PaymentVerification.isMismatch(error) && error._tag !== "OrderMismatchError"
            ? {
                _tag: "Unresolved",
                note: `the payment is not what was asked for (${error._tag})`,
                changes: closeIntent(line, now, error._tag)
              }
            : { _tag: "Fault", note: `the payment could not be verified (${error._tag})` }
        }
      })
    )

  const afterCancellation = (error: PaymentVerification.PaymentCancelledError): Step<ChargeEnd> | undefined => {
    switch (keptOf(request, error)) {
      case "Part":
        return paid
      case "Nothing":
        return undefined
      case "Unknown":
        return { _tag: "Unresolved", note: `the payment could not be verified (${error._tag})` }
    }
  }

  const foundPaid: Effect.Effect<Step<ChargeEnd> | undefined, never, Payments> = Effect.map(
    verified,
    (result): Step<ChargeEnd> | undefined => {
      if (result._tag === "Success") return paid
      const { _tag } = result.failure
      switch (_tag) {
        case "PaymentNotFoundError":
        case "NotPaidYetError":
        case "PaymentFailedError":
          return undefined
        // It was paid, or may have been.
        case "PaymentDisputedError":
        case "UnrecognizedStatusError":
          return { _tag: "Unresolved", note: `the payment could not be verified (${_tag})` }
        case "PaymentCancelledError":
          return afterCancellation(result.failure)
        default:
          // Somebody else has paid it.
          return PaymentVerification.isMismatch(result.failure) && _tag !== "OrderMismatchError"
            ? undefined
            : { _tag: "Fault", note: `the payment could not be verified (${_tag})` }
      }
    }
  )

  return { foundPaid, verifyPaid }
}

const totalOf = ({ amount }: ChargeRequest): number => (typeof amount === "number" ? amount : amount.total)

/** Returns true if a payment has the amount that was asked for, and something of it is left. */
export const isAsAsked = (request: ChargeRequest, payment: Payment | undefined, allowTest: boolean): boolean =>
  payment !== undefined &&
  "amount" in payment &&
  CancellableAmount.of(payment) > 0 &&
  payment.amount.paid >= payment.amount.total - payment.amount.discount &&
  (allowTest || ("channel" in payment && payment.channel?.type === "LIVE")) &&
  payment.amount.total === totalOf(request) &&
  payment.currency === request.currency

/** The rest of a payment that was given back, or is to be: a part of what was asked for, nothing, or nobody knows. */
type Kept = "Part" | "Nothing" | "Unknown"

const keptOf = (
  request: ChargeRequest,
  { cancelled, currency, discount, paid, requested, status, total }: PaymentVerification.PaymentCancelledError
): Kept => {
  // Somebody else has paid it.
  if (status === "CANCELLED" || total !== totalOf(request) || currency !== request.currency) return "Nothing"
  if (paid === undefined || discount === undefined) return "Unknown"
  if (paid < total - Math.max(0, discount)) return "Nothing"
  if (cancelled + requested < paid) return "Part"
  // What is to be given back is still there.
  return cancelled < paid ? "Unknown" : "Nothing"
}
