/**
 * Finds the trace of a call whose answer was lost in the payment.
 *
 * A finding claims no more than the payment proves. A trace that could be of another call, such as somebody else's
 * refund of the same amount, is ambiguous: the wrong guess would refund twice, or not at all.
 */
import * as DateTime from "effect/DateTime"
import type { CancelPaymentInput, PaymentCancellationTrigger } from "../generated/Payments.ts"
import type { CancellationFacts, PaymentFacts } from "./facts.ts"

export type Finding =
  /** The call happened. `index` is the place of the cancellation among those of the payment. */
  | { readonly _tag: "Happened"; readonly index: number | undefined }
  /** The payment shows no trace, except perhaps of a failed try: the call did not happen, or not yet. */
  | { readonly _tag: "Nothing" }
  /** The call is under way. */
  | { readonly _tag: "UnderWay" }
  /** The trace may be of another call. */
  | { readonly _tag: "Ambiguous"; readonly description: string }

const unrecognized: Finding = {
  _tag: "Ambiguous",
  description: "the payment has a status that this version does not know"
}

export const findCharge = (payment: PaymentFacts | undefined): Finding => {
  switch (payment?.status) {
    // A payment id is an order, so once it was paid at any time, it need not be paid again.
    case "PAID":
    case "PARTIAL_CANCELLED":
    case "CANCELLED":
    case "VIRTUAL_ACCOUNT_ISSUED":
      return { _tag: "Happened", index: undefined }
    // The failure may be of an earlier try under the same id.
    case undefined:
    case "FAILED":
      return { _tag: "Nothing" }
    case "READY":
    case "PAY_PENDING":
      return { _tag: "UnderWay" }
    default:
      return unrecognized
  }
}

const isKnown = (cancellation: CancellationFacts): cancellation is Known =>
  cancellation.status !== "UNRECOGNIZED" && cancellation.status !== "FAILED"

type Known = Exclude<CancellationFacts, { readonly status: "FAILED" | "UNRECOGNIZED" }>

export const findCancellation = (
  payment: PaymentFacts | undefined,
  input: CancelPaymentInput,
  startedAt: DateTime.Utc | undefined
): Finding => {
  if (payment === undefined) return { _tag: "Nothing" }
  if (payment.status === "UNRECOGNIZED") return unrecognized
  const cancellations = "cancellations" in payment ? (payment.cancellations ?? []) : []
  if (cancellations.some(({ status }) => status === "UNRECOGNIZED")) {
    return {
      _tag: "Ambiguous",
      description: "the payment has a cancellation of a status that this version does not know"
    }
  }
  const before = input.currentCancellableAmount
  const left = "amount" in payment ? payment.amount.paid - payment.amount.cancelled : undefined
  const known = cancellations.filter(isKnown)
  // All that is left if those that are under way are carried out, too.
  const leftAfter = known.filter(isPending).reduce((rest, { totalAmount }) => rest - totalAmount, left ?? Number.NaN)
  const alike = known.filter(
    (one) => isAlike(one, input) && (input.amount !== undefined || isWhole(one, known, before, leftAfter))
  )
  // The caller knew what was left before the call. If that is still so, every cancellation that succeeded is older.
  const candidates = before !== undefined && before === left ? alike.filter(isPending) : alike
  if (candidates.length === 0) return { _tag: "Nothing" }
  const later = candidates.filter(
    ({ requestedAt }) => startedAt !== undefined && DateTime.isGreaterThanOrEqualTo(requestedAt, startedAt)
  )
  // An older cancellation may be of a first try, before the program was stopped, or of another refund. If the caller
  // knew what was left, the amount that it took tells which.
  const [found, ...others] = later.length > 0 ? later : candidates.filter((one) => isAllThatWasTaken(one, before, left))
  return found !== undefined && others.length === 0
    ? { _tag: "Happened", index: cancellations.indexOf(found) }
    : { _tag: "Ambiguous", description: "its cancellations of this amount and reason may be of other calls" }
}

/** Returns true if a cancellation has all that the call asked for and the payment tells. */
const isAlike = (one: Known, input: CancelPaymentInput): boolean =>
  one.reason === input.reason &&
  isSame(one.totalAmount, input.amount) &&
  isSame(one.taxFreeAmount, input.taxFreeAmount) &&
  isSame(one.vatAmount, input.vatAmount) &&
  // The console, PortOne's staff and a chargeback cancel by themselves.
  isSame(one.trigger, calledByApi)

const calledByApi: PaymentCancellationTrigger = "API"

/** Returns true if two values are the same, or if one of them is not told. */
const isSame = <A>(one: A | null | undefined, other: A | undefined): boolean =>
  one === null || one === undefined || other === undefined || one === other

/**
 * Returns true if a cancellation may be one without an amount, which takes all that is left: it is the last one, and
 * after it nothing is left. A part that somebody else gave back is none.
 */
const isWhole = (one: Known, known: ReadonlyArray<Known>, before: number | undefined, leftAfter: number): boolean =>
  leftAfter === 0 &&
  isSame(one.totalAmount, before) &&
  known.every((other) => DateTime.isLessThanOrEqualTo(other.requestedAt, one.requestedAt))

const isAllThatWasTaken = (one: Known, before: number | undefined, left: number | undefined): boolean =>
  before !== undefined && (isPending(one) || left === before - one.totalAmount)

const isPending = ({ status }: Known): boolean => status === "REQUESTED"
