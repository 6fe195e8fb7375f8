/**
 * Finds the trace of a charge in the payment.
 */
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Option from "effect/Option"
import { hasProperty } from "effect/Predicate"
import * as Schema from "effect/Schema"
import * as Wire from "@effect-portone/core/Wire"
import { payWithBillingKey } from "../generated/Payments.ts"
import { tolerance } from "./clock.ts"
import { amountOf, isAbsent } from "./details.ts"
import type { ChargeFacts } from "./facts.ts"
import {
  ambiguous,
  another,
  type Asked,
  contradictory,
  type Finding,
  hasTrace,
  isAnother,
  isContradictory,
  isNothing,
  moneyOf,
  nothing,
  unrecognized
} from "./finding.ts"

const charged: Finding = { _tag: "Happened", refund: undefined }
const awaited: Finding = { _tag: "Happened", refund: undefined, isDeposit: true }

const underWay: Finding = { _tag: "UnderWay", description: "the payment is still under way" }
const neverPaid = ambiguous("the payment was cancelled before anything was paid, which may be of an earlier try")
const ofAnotherCharge = ambiguous("the payment waits for a deposit, which no charge of a billing key makes it do")
const givenBackBefore: Finding = {
  _tag: "Earlier",
  isLast: true,
  description: "all of the payment was given back before the call, or one of the two times is not known"
}
const awaitedBefore: Finding = {
  _tag: "Earlier",
  isLast: false,
  description: "the payment waited for a deposit before the call, or one of the two times is not known"
}
const failedLater = ambiguous(
  "the payment failed long after the call, or one of the two times is not known, perhaps at a later try"
)

/** The time after which a payment that fails does so at a later try. A PG may take minutes, and so may a repetition. */
const longestTry = Duration.minutes(15)

/** The operation that only charges a card or an account at once. */
const chargeOfKey = `${payWithBillingKey.service}.${payWithBillingKey.id}`

/** Returns a time that was told, or `undefined`. Some servers write the year 1 for one that is not there. */
const timeOf = (told: unknown): DateTime.Utc | undefined => {
  const time = DateTime.isDateTime(told)
    ? Option.some(DateTime.toUtc(told))
    : Schema.decodeUnknownOption(Wire.Timestamp)(told)
  return Option.getOrUndefined(Option.filter(time, ({ epochMilliseconds }) => epochMilliseconds > 0))
}

type Paid = Extract<ChargeFacts, { readonly status: "PAID" | "PARTIAL_CANCELLED" | "CANCELLED" }>

/** Returns true for a payment of which something was paid at some time, as it says. */
const wasPaid = ({ amount, paidAt }: Paid): boolean => {
  const paid = hasProperty(amount, "paid") ? amountOf(amount.paid) : undefined
  return paid === undefined ? timeOf(paidAt) !== undefined : paid > 0
}

/** Returns true for a payment of which nothing is left, whatever its status says. */
const isGivenBack = ({ amount, status }: Paid): boolean => {
  const { cancelled, left } = moneyOf(amount)
  return status === "CANCELLED" || (left !== undefined && cancelled !== undefined && cancelled > 0 && left <= 0)
}

/** Returns the time from the beginning of a call to the first of these times that is told, if both are known. */
const sinceBeginning = (
  times: ReadonlyArray<unknown>,
  startedAt: DateTime.Utc | undefined
): Duration.Duration | undefined => {
  const time = times.map(timeOf).find((one) => one !== undefined)
  return startedAt === undefined || time === undefined ? undefined : DateTime.distance(startedAt, time)
}

/**
 * Finds a charge.
 *
 * @param call the operation that charged, and when it began, if that is known
 * @param isClockWrong true if that time cannot be compared with those of the payment
 */
export const findCharge = (
  payment: ChargeFacts,
  asked: Asked,
  call: { readonly operation: string; readonly startedAt: DateTime.Utc | undefined },
  isClockWrong: boolean
): Finding => {
  const { operation, startedAt } = call
  // Both clocks may be a little wrong.
  const isSince = (...times: ReadonlyArray<unknown>): boolean => {
    const since = sinceBeginning(times, startedAt)
    return since !== undefined && !isClockWrong && !Duration.isLessThan(since, Duration.negate(tolerance))
  }
  if (isAnother(payment, asked)) {
    if (payment.status === "UNRECOGNIZED" || !isAbsent(payment.id)) return another(false)
    // One that does not say which it is may be the one.
    return another(hasTrace(findCharge({ ...payment, id: asked.paymentId }, asked, call, isClockWrong)))
  }
  switch (payment.status) {
    // A payment id is an order, so once it was paid at any time, it need not be paid again.
    case "PAID":
    case "PARTIAL_CANCELLED":
    case "CANCELLED": {
      if (!isGivenBack(payment)) return charged
      // A virtual account may be cancelled before anything was paid, and of an earlier try.
      if (!wasPaid(payment)) return neverPaid
      const { cancelledAt, statusChangedAt, updatedAt } = payment
      return isSince(cancelledAt, statusChangedAt, updatedAt) ? charged : givenBackBefore
    }
    case "VIRTUAL_ACCOUNT_ISSUED": {
      if (operation === chargeOfKey) return ofAnotherCharge
      return isSince(payment.statusChangedAt, payment.updatedAt) ? awaited : awaitedBefore
    }
    // The failure may be of an earlier try under the same id. One of a later try hides what the call came to, unless
    // that is a payment, after which there is none.
    case "FAILED": {
      if (isContradictory(payment)) return contradictory
      const since = sinceBeginning([payment.statusChangedAt, payment.updatedAt], startedAt)
      const isSoon = since !== undefined && !Duration.isGreaterThan(since, longestTry)
      return isSoon || operation === chargeOfKey ? nothing : failedLater
    }
    case "READY":
    case "PAY_PENDING":
      return isContradictory(payment) ? contradictory : underWay
    default: {
      const { amount, paidAt } = payment.raw
      return unrecognized(!isNothing(paidAt) || !isNothing(hasProperty(amount, "paid") ? amount.paid : undefined))
    }
  }
}
