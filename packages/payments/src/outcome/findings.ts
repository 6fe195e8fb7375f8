/**
 * Finds the trace of a call whose answer was lost in the payment.
 *
 * A finding claims no more than the payment proves. A trace that could be of another call, such as somebody else's
 * refund of the same amount, is ambiguous: the wrong guess would refund twice, or not at all.
 */
import { hasProperty } from "effect/Predicate"
import { type CancelPaymentInput, payWithBillingKey } from "../generated/Payments.ts"
import { amountOf, isAbsent, likenessOf, likenessOfMarked } from "./details.ts"
import type { CancellationFacts, ChargeFacts, LiveCancellation, RefundFacts, UnpaidFacts } from "./facts.ts"
import { doubted, type Likeness, together } from "./likeness.ts"

/** Stands for a call that happened: of a refund, with its place among those of the payment, and its status. */
export interface Happened {
  readonly _tag: "Happened"
  readonly refund: { readonly index: number; readonly status: LiveCancellation["status"] } | undefined
}

export type Finding =
  | Happened
  /** The payment shows no trace, except perhaps of a failed try: the call did not happen, or not yet. */
  | { readonly _tag: "Nothing" }
  /** The call is under way. */
  | { readonly _tag: "UnderWay" }
  /** The trace may be of another call. */
  | { readonly _tag: "Ambiguous"; readonly description: string }

export const nothing: Finding = { _tag: "Nothing" }

const charged: Finding = { _tag: "Happened", refund: undefined }

/** Stands for a reading without a trace, after one that had a trace or may have had one. One of the two is old. */
export const gone: Finding = {
  _tag: "Ambiguous",
  description: "a reading showed what may be it, and a later one does not"
}

const ambiguous = (description: string): Finding => ({ _tag: "Ambiguous", description })

const unrecognized = ambiguous("the payment has a status that this version does not know")
const another = ambiguous("PortOne answered with another payment, or with one without an id")
const unreadable = ambiguous("what was paid and given back cannot be read")
const neverPaid = ambiguous("the payment was cancelled before anything was paid, which may be of an earlier try")
const unexplained = ambiguous("what was given back and its cancellations differ")
const ofAnotherCharge = ambiguous("the payment waits for a deposit, which no charge of a billing key makes it do")
const contradictory = ambiguous(
  "the payment is not paid, and yet it says when it was, or that something was given back or is to be"
)

/** The operation that only charges a card or an account at once. */
const chargeOfKey = `${payWithBillingKey.service}.${payWithBillingKey.id}`

/** A payment that was asked for. */
export interface Asked {
  readonly paymentId: string
  /** Absent if the store was that of the client. */
  readonly storeId?: string | undefined
}

/** Returns true if a payment is not the one that was asked for. One whose id cannot be read may be any. */
const isAnother = (payment: ChargeFacts | RefundFacts, { paymentId, storeId }: Asked): boolean => {
  const told = payment.status === "UNRECOGNIZED" ? payment.raw : payment
  if (told["id"] !== paymentId) return true
  return storeId !== undefined && typeof told["storeId"] === "string" && told["storeId"] !== storeId
}

/**
 * Returns true for a payment that was not paid, and says of itself when it was, or that something was given back or is
 * to be. What is there and cannot be read may say so, too.
 */
const isContradictory = ({ amount, cancellations, paidAt }: UnpaidFacts): boolean => {
  if (!isAbsent(paidAt)) return true
  const cancelled = hasProperty(amount, "cancelled") ? amount.cancelled : undefined
  if (!isAbsent(cancelled) && cancelled !== 0) return true
  if (isAbsent(cancellations)) return false
  return !(Array.isArray(cancellations) && cancellations.every((one) => hasProperty(one, "status") && isFailed(one)))
}

/** Returns true for a payment that says that nothing was ever paid. */
const isNeverPaid = ({ amount, paidAt }: { readonly amount?: unknown; readonly paidAt?: unknown }): boolean =>
  isAbsent(paidAt) &&
  hasProperty(amount, "paid") &&
  amount.paid === 0 &&
  hasProperty(amount, "cancelled") &&
  amount.cancelled === 0

const isFailed = ({ status }: { readonly status: unknown }): boolean => status === "FAILED"

/**
 * Finds a charge.
 *
 * @param operation the operation that charged
 */
export const findCharge = (payment: ChargeFacts, asked: Asked, operation: string): Finding => {
  if (isAnother(payment, asked)) return another
  switch (payment.status) {
    // A payment id is an order, so once it was paid at any time, it need not be paid again.
    case "PAID":
    case "PARTIAL_CANCELLED":
      return charged
    // A virtual account may be cancelled before anything was paid, and of an earlier try.
    case "CANCELLED":
      return isNeverPaid(payment) ? neverPaid : charged
    case "VIRTUAL_ACCOUNT_ISSUED":
      return operation === chargeOfKey ? ofAnotherCharge : charged
    // The failure may be of an earlier try under the same id.
    case "FAILED":
      return isContradictory(payment) ? contradictory : nothing
    case "READY":
    case "PAY_PENDING":
      return isContradictory(payment) ? contradictory : { _tag: "UnderWay" }
    default:
      return unrecognized
  }
}

/** The money of a payment. A number that cannot be read is absent. */
interface Money {
  readonly cancelled: number | undefined
  readonly left: number | undefined
}

export const moneyOf = (amount: unknown): Money => {
  const paid = hasProperty(amount, "paid") ? amountOf(amount.paid) : undefined
  const cancelled = hasProperty(amount, "cancelled") ? amountOf(amount.cancelled) : undefined
  return { cancelled, left: paid === undefined || cancelled === undefined ? undefined : paid - cancelled }
}

const isLive = (cancellation: CancellationFacts): cancellation is LiveCancellation =>
  cancellation.status === "REQUESTED" || cancellation.status === "SUCCEEDED"

/**
 * Finds the cancellation of a call.
 *
 * @param mark the mark of the call's key, if its reason has it: see `findAmong`
 */
export const findCancellation = (
  payment: RefundFacts,
  input: CancelPaymentInput,
  mark: string | undefined
): Finding => {
  if (isAnother(payment, input)) return another
  if (payment.status === "UNRECOGNIZED") return unrecognized
  const before = input.currentCancellableAmount
  const money = moneyOf(payment.amount)
  if (!isPaid(payment)) {
    if (isContradictory(payment)) return contradictory
    return hasLess(money, before, 0) ? unexplained : nothing
  }
  const cancellations = payment.cancellations ?? []
  if (cancellations.some(({ status }) => status === "UNRECOGNIZED")) {
    return ambiguous("the payment has a cancellation of a status that this version does not know")
  }
  const live = cancellations.filter(isLive)
  const isAdjusted = mayBeAdjusted(payment, input)
  const like = live.map((one) => ({
    index: cancellations.indexOf(one),
    status: one.status,
    likeness:
      mark === undefined
        ? likenessOfUnmarked(one, input, { all: cancellations, live, left: money.left, isAdjusted })
        : likenessOfMarked(one, mark, input, isAdjusted)
  }))
  const candidates = like.filter(({ likeness }) => likeness !== "Other")
  return candidates.length === 0 ? findUnexplained(payment.status, money, live, before) : findAmong(candidates, mark)
}

/**
 * Finds the cancellation of a call among those like it.
 *
 * Only a mark makes it certain. Without one, a cancellation of the same amount for the same reason may be that of
 * another program, and nothing else tells them apart: PortOne lists no key and no requester, its times say only which
 * came first, and of two requests with the same `currentCancellableAmount` it carries out either. So one that is alike
 * is no proof that the call happened, but it stands in the way of a proof that it did not.
 */
const findAmong = (
  candidates: ReadonlyArray<NonNullable<Happened["refund"]> & { readonly likeness: Likeness }>,
  mark: string | undefined
): Finding => {
  if (candidates.some(({ likeness }) => likeness === "Unclear")) {
    return ambiguous("a cancellation that may be this one cannot be read whole, or contradicts it")
  }
  const [exact, ...others] = candidates.filter(({ likeness }) => likeness === "Same")
  if (exact === undefined) return ambiguous("a cancellation whose reason begins like this one's may be it")
  if (mark === undefined) {
    return ambiguous(
      "the payment has a cancellation like it, which may be of another call: markedReason tells such refunds apart"
    )
  }
  return others.length === 0
    ? { _tag: "Happened", refund: { index: exact.index, status: exact.status } }
    : ambiguous("more than one cancellation has the mark of this one's key")
}

/**
 * Returns true if a cancellation may give back another amount than was asked for: that is a part of the order before
 * its discount. A discount that cannot be read may be one.
 */
const mayBeAdjusted = ({ amount, promotionId }: Paid, { promotionDiscountRetainOption }: CancelPaymentInput): boolean =>
  !(isAbsent(promotionId) || promotionId === "") ||
  promotionDiscountRetainOption !== undefined ||
  !(hasProperty(amount, "discount") && amount.discount === 0)

/** The payment around a cancellation. */
interface Surroundings {
  readonly all: ReadonlyArray<CancellationFacts>
  readonly live: ReadonlyArray<LiveCancellation>
  /** The money that is left. */
  readonly left: number | undefined
  readonly isAdjusted: boolean
}

const likenessOfUnmarked = (
  one: LiveCancellation,
  input: CancelPaymentInput,
  { all, isAdjusted, left, live }: Surroundings
): Likeness => {
  const before = input.currentCancellableAmount
  // While a cancellation is pending, its money may count as gone, and it is there again once it has failed. With a
  // discount, what can be cancelled may be a part of the order, and not of what was paid.
  const hasOnlyFallen = all.every(({ status }) => status === "SUCCEEDED") && !isAdjusted
  // The caller knew what was left before the call. If that is still so, every cancellation is older.
  if (before !== undefined && before === left && hasOnlyFallen) return "Other"
  const likeness = likenessOf(one, input, isAdjusted)
  if (input.amount !== undefined) return likeness
  const whole = likenessOfWhole(live, left)
  return together([likeness, isAdjusted || all.some(({ status }) => status === "FAILED") ? doubted(whole) : whole])
}

type Paid = Extract<RefundFacts, { readonly status: "PAID" | "PARTIAL_CANCELLED" | "CANCELLED" }>

export const isPaid = (payment: RefundFacts): payment is Paid =>
  payment.status === "PAID" || payment.status === "PARTIAL_CANCELLED" || payment.status === "CANCELLED"

/** Returns true if more is gone of what was left before the call than was given back. */
const hasLess = ({ left }: Money, before: number | undefined, givenBack: number): boolean =>
  before !== undefined && left !== undefined && before - left > givenBack

/**
 * Returns what a payment without a trace of the call proves: nothing happened, if its cancellations explain to the
 * number what was given back. A payment that contradicts itself proves nothing.
 */
const findUnexplained = (
  status: Paid["status"],
  money: Money,
  live: ReadonlyArray<LiveCancellation>,
  before: number | undefined
): Finding => {
  const { cancelled } = money
  if (cancelled === undefined) return unreadable
  const amounts = live.filter(({ status }) => status === "SUCCEEDED").map(({ totalAmount }) => amountOf(totalAmount))
  const listed = amounts.reduce<number>((sum, amount) => sum + (amount ?? Number.NaN), 0)
  const isExplained = listed === cancelled && amounts.every((amount) => amount !== undefined && amount > 0)
  const isListed = status === "PAID" || amounts.length > 0
  return isExplained && isListed && !hasLess(money, before, listed)
    ? nothing
    : ambiguous("what was given back and its cancellations differ")
}

/**
 * Says whether a cancellation without an amount, which takes all that is left, can be among these. It was not if more
 * is left than is pending, whether or not PortOne counts what is pending as gone.
 *
 * If not, two of them may both want the same money, and the sum is less than nothing. Then neither the amounts nor the
 * order in which they were asked for tell which of them took all.
 */
const likenessOfWhole = (live: ReadonlyArray<LiveCancellation>, left: number | undefined): Likeness => {
  const pending = live.filter(isPending).map(({ totalAmount }) => amountOf(totalAmount))
  const leftAfter = pending.reduce(
    (rest, amount) => (rest === undefined || amount === undefined || amount <= 0 ? undefined : rest - amount),
    left
  )
  if (leftAfter === undefined || leftAfter < 0) return "Unclear"
  return leftAfter === 0 ? "Same" : "Other"
}

const isPending = ({ status }: LiveCancellation): boolean => status === "REQUESTED"
