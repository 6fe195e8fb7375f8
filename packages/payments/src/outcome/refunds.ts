/**
 * Finds the trace of a refund in the payment.
 */
import * as Option from "effect/Option"
import { hasProperty } from "effect/Predicate"
import * as Schema from "effect/Schema"
import type * as Wire from "@effect-portone/core/Wire"
import type { CancelPaymentInput } from "../generated/Payments.ts"
import { amountOf, isAbsent, likenessOf, likenessOfMarked } from "./details.ts"
import { type CancellationFacts, type LiveCancellation, RefundFacts } from "./facts.ts"
import {
  ambiguous,
  another,
  cancelledOf,
  contradictory,
  type Finding,
  type Happened,
  hasTrace,
  isAnother,
  isContradictory,
  isNothing,
  type Money,
  moneyOf,
  nothing,
  unrecognized
} from "./finding.ts"
import { doubted, type Likeness, together } from "./likeness.ts"
import { hasOtherMark, likenessOfMarks } from "./reasons.ts"

const unreadable = (isTrace: boolean): Finding => ambiguous("what was paid and given back cannot be read", isTrace)
const behind: Finding = {
  _tag: "UnderWay",
  description: "more is left than there was before the call, so what is read is older than that"
}
const unexplained = (isTrace: boolean): Finding =>
  ambiguous("what was given back and its cancellations differ", isTrace)

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
  if (isAnother(payment, input)) {
    if (payment.status === "UNRECOGNIZED" || !isAbsent(payment.id)) return another(false)
    // One that does not say which it is may be the one.
    return another(hasTrace(findCancellation({ ...payment, id: input.paymentId }, input, mark)))
  }
  if (payment.status === "UNRECOGNIZED") return unrecognized(mayShow(payment.raw, input, mark))
  const before = input.currentCancellableAmount
  const money = moneyOf(payment.amount)
  if (!isPaid(payment)) {
    if (isContradictory(payment)) return contradictory
    // What could be cancelled before was paid.
    const isUntold = before !== undefined && before > 0 && money.left === undefined
    return isUntold || hasLess(money, before, 0) ? unexplained(true) : nothing
  }
  const cancellations = payment.cancellations ?? []
  const live = cancellations.filter(isLive)
  const isAdjusted = mayBeAdjusted(payment, input)
  const around = { all: cancellations, live, left: money.left, isAdjusted }
  const like = live.map((one) => ({
    index: cancellations.indexOf(one),
    status: one.status,
    likeness:
      mark === undefined ? likenessOfUnmarked(one, input, around) : likenessOfMarkedAmong(one, mark, input, around)
  }))
  const candidates = like.filter(({ likeness }) => likeness !== "Other")
  const isTold = mark !== undefined && candidates.some(({ likeness }) => likeness === "Same")
  // Whatever it is, another key's mark tells that it is another refund.
  const unknown = cancellations
    .filter(isUnrecognized)
    .filter(({ raw }) => !(mark !== undefined && hasOtherMark(raw["reason"], mark, input.reason)))
  if (!isTold && unknown.length > 0) {
    return ambiguous(
      "the payment has a cancellation of a status that this version does not know",
      candidates.length > 0 || unknown.some(({ raw }) => mayBe(raw, input, mark, isAdjusted))
    )
  }
  if (candidates.length > 0) return findAmong(candidates, mark)
  const failed = mark === undefined ? -1 : cancellations.findLastIndex((one) => isFailedOf(one, mark, input))
  if (hasMore(money, live, before) && !isAdjusted && cancellations.every(({ status }) => status !== "FAILED"))
    return behind
  return isExplained(payment.status, money, live, before)
    ? { _tag: "Nothing", failed: failed < 0 ? undefined : failed }
    : money.cancelled === undefined
      ? unreadable(!isNothing(cancelledOf(payment.amount)))
      : unexplained(
          !(unlistedOf(money, live, before) < (isAdjusted ? 0 : (input.amount ?? 0))) ||
            // Something was given back, and nothing says how much.
            (payment.status !== "PAID" && money.cancelled === 0)
        )
}

/** Returns true for a cancellation of a status that is not known which may be that of the call. */
const mayBe = (
  raw: Wire.FreeForm,
  input: CancelPaymentInput,
  mark: string | undefined,
  isAdjusted: boolean
): boolean => {
  // The cast holds: of a live cancellation, every other field may be anything.
  const one = { ...raw, status: "REQUESTED" } as LiveCancellation
  const likeness =
    mark === undefined ? likenessOf(one, input, isAdjusted) : likenessOfMarked(one, mark, input, isAdjusted)
  return likeness !== "Other"
}

/** Returns true for a payment of a status that is not known which shows the call, or may, if it was paid. */
const mayShow = (raw: Wire.FreeForm, input: CancelPaymentInput, mark: string | undefined): boolean => {
  const status: RefundFacts["status"] = isNothing(cancelledOf(raw["amount"])) ? "PAID" : "PARTIAL_CANCELLED"
  return Option.match(Schema.decodeOption(RefundFacts)({ ...raw, status }), {
    onNone: () => true,
    onSome: (paid) => hasTrace(findCancellation(paid, input, mark))
  })
}

const isUnrecognized = (one: CancellationFacts): one is Wire.Unrecognized<"status"> => one.status === "UNRECOGNIZED"

/** Returns true for a cancellation with the mark of a call, which the PG has not carried out. */
const isFailedOf = (one: CancellationFacts, mark: string, { reason }: CancelPaymentInput): boolean =>
  one.status === "FAILED" && likenessOfMarks(one.reason, mark, reason) === "Same"

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
  const [exact, ...others] = candidates.filter(({ likeness }) => likeness === "Same")
  // Beside the one with the mark, any other is another call's.
  const isTold = mark !== undefined && exact !== undefined
  if (!isTold && candidates.some(({ likeness }) => likeness === "Unclear")) {
    return ambiguous("a cancellation that may be this one cannot be read whole, or contradicts it", true)
  }
  if (exact === undefined) {
    return ambiguous(
      mark === undefined
        ? "a cancellation whose reason begins like this one's may be it"
        : "a cancellation without a mark may be it",
      true
    )
  }
  if (mark === undefined) {
    return ambiguous(
      "the payment has a cancellation like it, which may be of another call: markedReason tells such refunds apart",
      true
    )
  }
  return others.length === 0
    ? { _tag: "Happened", refund: { index: exact.index, status: exact.status } }
    : ambiguous("more than one cancellation has the mark of this one's key", true)
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

/** Returns true if the caller knew what was left before the call, and that is still so: every cancellation is older. */
const areAllOlder = (before: number | undefined, { all, isAdjusted, left }: Surroundings): boolean =>
  // While a cancellation is pending, its money may count as gone, and it is there again once it has failed. With a
  // discount, what can be cancelled may be a part of the order, and not of what was paid.
  before !== undefined && before === left && all.every(({ status }) => status === "SUCCEEDED") && !isAdjusted

const likenessOfMarkedAmong = (
  one: LiveCancellation,
  mark: string,
  input: CancelPaymentInput,
  around: Surroundings
): Likeness => {
  const likeness = likenessOfMarked(one, mark, input, around.isAdjusted)
  if (likeness === "Same") return "Same"
  const { all, isAdjusted, left, live } = around
  // A call without an amount took all that was left.
  const isPart =
    input.amount === undefined &&
    !isAdjusted &&
    all.every(({ status }) => status !== "FAILED") &&
    likenessOfWhole(live, left) === "Other"
  return isPart || areAllOlder(input.currentCancellableAmount, around) ? "Other" : likeness
}

const likenessOfUnmarked = (one: LiveCancellation, input: CancelPaymentInput, around: Surroundings): Likeness => {
  if (areAllOlder(input.currentCancellableAmount, around)) return "Other"
  const { all, isAdjusted, left, live } = around
  const likeness = likenessOf(one, input, isAdjusted)
  if (input.amount !== undefined) return likeness
  const whole = likenessOfWhole(live, left)
  return together([likeness, isAdjusted || all.some(({ status }) => status === "FAILED") ? doubted(whole) : whole])
}

type Paid = Extract<RefundFacts, { readonly status: "PAID" | "PARTIAL_CANCELLED" | "CANCELLED" }>

export const isPaid = (payment: RefundFacts): payment is Paid =>
  payment.status === "PAID" || payment.status === "PARTIAL_CANCELLED" || payment.status === "CANCELLED"

/**
 * Returns true if more is left than before the call. What is left grows only if a cancellation has failed. What is
 * about to be given back counts as gone, as it does in what can be cancelled. A call that names 0 gives nothing back.
 */
const hasMore = ({ left }: Money, live: ReadonlyArray<LiveCancellation>, before: number | undefined): boolean =>
  before !== undefined &&
  before > 0 &&
  left !== undefined &&
  live.filter(isPending).reduce((rest, { totalAmount }) => rest - (amountOf(totalAmount) ?? 0), left) > before

/** Returns true if more is gone of what was left before the call than was given back. */
const hasLess = ({ left }: Money, before: number | undefined, givenBack: number): boolean =>
  before !== undefined && left !== undefined && before - left > givenBack

/** Returns the sum of the cancellations that were carried out; not a number if one cannot be read. */
const listedOf = (live: ReadonlyArray<LiveCancellation>): number =>
  live
    .filter(({ status }) => status === "SUCCEEDED")
    .reduce((sum, { totalAmount }) => sum + (amountOf(totalAmount) ?? Number.NaN), 0)

/** Returns how much more was given back than the cancellations explain; not a number if that cannot be read. */
const unlistedOf = (
  { cancelled, left }: Money,
  live: ReadonlyArray<LiveCancellation>,
  before: number | undefined
): number => {
  const gone = before === undefined || left === undefined ? 0 : before - left
  return Math.max(cancelled ?? Number.NaN, gone) - listedOf(live)
}

/**
 * Returns true if a payment without a trace of the call proves that nothing happened: its cancellations explain to the
 * number what was given back. A payment that contradicts itself proves nothing.
 */
const isExplained = (
  status: Paid["status"],
  money: Money,
  live: ReadonlyArray<LiveCancellation>,
  before: number | undefined
): boolean => {
  const amounts = live.filter(({ status }) => status === "SUCCEEDED").map(({ totalAmount }) => amountOf(totalAmount))
  const listed = listedOf(live)
  const isListed = status === "PAID" || amounts.length > 0
  return (
    isListed &&
    listed === money.cancelled &&
    amounts.every((amount) => amount !== undefined && amount > 0) &&
    !hasLess(money, before, listed)
  )
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
