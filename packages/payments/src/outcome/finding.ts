/**
 * Says what one reading of a payment proves of a call whose answer was lost, and which payments prove nothing of any.
 *
 * A finding claims no more than the payment proves. A trace that could be of another call, such as somebody else's
 * refund of the same amount, is ambiguous: the wrong guess would refund twice, or not at all.
 */
import { hasProperty, isReadonlyObject } from "effect/Predicate"
import { amountOf, isAbsent } from "./details.ts"
import type { ChargeFacts, LiveCancellation, RefundFacts, UnpaidFacts } from "./facts.ts"

/**
 * Stands for a call that happened: of a refund, with its place among those of the payment, and its status. `isDeposit`
 * is true where a deposit is awaited: that is what a charge comes to, or what the buyer chose in another window.
 */
export interface Happened {
  readonly _tag: "Happened"
  readonly refund: { readonly index: number; readonly status: LiveCancellation["status"] } | undefined
  readonly isDeposit?: true
}

/**
 * Stands for a payment that shows no trace, except perhaps of a failed try: the call did not happen, or not yet.
 *
 * `failed` is the place, among the payment's cancellations, of one that is the call's own and failed.
 */
export interface Nothing {
  readonly _tag: "Nothing"
  readonly failed?: number | undefined
}

/** Stands for a payment that proves nothing. `isTrace` is true if it shows what may be the call. */
export interface Ambiguous {
  readonly _tag: "Ambiguous"
  readonly description: string
  readonly isTrace: boolean
}

export type Finding =
  | Happened
  | Nothing
  /** The call is under way, or the payment is read from a copy that is behind. */
  | { readonly _tag: "UnderWay"; readonly description: string }
  /** The payment shows only what was before the call. `isLast` is true if no charge can follow that. */
  | { readonly _tag: "Earlier"; readonly description: string; readonly isLast: boolean }
  | Ambiguous

export const nothing: Finding = { _tag: "Nothing" }

/** Stands for a reading without a trace, after one that had a trace or may have had one. One of the two is old. */
export const gone: Finding = {
  _tag: "Ambiguous",
  isTrace: true,
  description: "a reading showed what may be it, and a later one does not"
}

export const ambiguous = (description: string, isTrace = false): Finding => ({
  _tag: "Ambiguous",
  description,
  isTrace
})

/** Stands for a payment of a status that is not known. `isTrace` is true if what else it says may be of the call. */
export const unrecognized = (isTrace: boolean): Finding =>
  ambiguous("the payment has a status that this version does not know", isTrace)

/** Stands for a payment that is not the one. `isTrace` is true if it does not say whose it is, and shows the call. */
export const another = (isTrace: boolean): Finding =>
  ambiguous("PortOne answered with another payment, or with one without an id", isTrace)

export const contradictory = ambiguous(
  "the payment is not paid, and yet it says when it was, or that something was given back or is to be",
  true
)

/** Returns true for a finding that is the call, or may be. */
export const hasTrace = (finding: Finding): boolean =>
  finding._tag === "Happened" || (finding._tag === "Ambiguous" && finding.isTrace)

/** A payment that was asked for. */
export interface Asked {
  readonly paymentId: string
  /** Absent if the store was that of the client. */
  readonly storeId?: string | undefined
}

/** Returns true if a payment is not the one that was asked for. One whose id cannot be read may be any. */
export const isAnother = (payment: ChargeFacts | RefundFacts, { paymentId, storeId }: Asked): boolean => {
  const told = payment.status === "UNRECOGNIZED" ? payment.raw : payment
  if (told["id"] !== paymentId) return true
  return storeId !== undefined && typeof told["storeId"] === "string" && told["storeId"] !== storeId
}

/** Returns true for what servers write where there is nothing. */
export const isNothing = (value: unknown): boolean =>
  isAbsent(value) ||
  value === 0 ||
  (typeof value === "string" && /^\s*(?:0*|0001-01-01T.*)$/.test(value)) ||
  (isReadonlyObject(value) && Object.keys(value).length === 0)

/**
 * Returns true for a payment that was not paid, and says of itself when it was, or that something was given back or is
 * to be. What is there and cannot be read may say so, too.
 */
export const isContradictory = ({ amount, cancellations, paidAt }: UnpaidFacts): boolean => {
  if (!isNothing(paidAt) || !isNothing(cancelledOf(amount))) return true
  if (isNothing(cancellations)) return false
  return !(Array.isArray(cancellations) && cancellations.every((one) => hasProperty(one, "status") && isFailed(one)))
}

/** Returns what a payment says was given back, in whatever form. */
export const cancelledOf = (amount: unknown): unknown =>
  hasProperty(amount, "cancelled") ? amount.cancelled : undefined

const isFailed = ({ status }: { readonly status: unknown }): boolean => status === "FAILED"

/** The money of a payment. A number that cannot be read is absent. */
export interface Money {
  readonly cancelled: number | undefined
  readonly left: number | undefined
}

export const moneyOf = (amount: unknown): Money => {
  const paid = hasProperty(amount, "paid") ? amountOf(amount.paid) : undefined
  const cancelled = hasProperty(amount, "cancelled") ? amountOf(amount.cancelled) : undefined
  return { cancelled, left: paid === undefined || cancelled === undefined ? undefined : paid - cancelled }
}
