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
import { isAbsent } from "./details.ts"
import type { ChargeFacts } from "./facts.ts"
import {
  ambiguous,
  another,
  type Asked,
  contradictory,
  type Finding,
  isAnother,
  isContradictory,
  nothing,
  unrecognized
} from "./finding.ts"

const charged: Finding = { _tag: "Happened", refund: undefined }

const neverPaid = ambiguous("the payment was cancelled before anything was paid, which may be of an earlier try")
const ofAnotherCharge = ambiguous("the payment waits for a deposit, which no charge of a billing key makes it do")
const givenBackBefore: Finding = { _tag: "Earlier", description: "all of the payment was given back before the call" }
const awaitedBefore: Finding = { _tag: "Earlier", description: "the payment waited for a deposit before the call" }

/** The operation that only charges a card or an account at once. */
const chargeOfKey = `${payWithBillingKey.service}.${payWithBillingKey.id}`

/** Returns true for a payment that says that nothing was ever paid. */
const isNeverPaid = ({ amount, paidAt }: { readonly amount?: unknown; readonly paidAt?: unknown }): boolean =>
  isAbsent(paidAt) &&
  hasProperty(amount, "paid") &&
  amount.paid === 0 &&
  hasProperty(amount, "cancelled") &&
  amount.cancelled === 0

/** Returns true for a time that was before the call, even if both clocks are a little wrong. */
const isBefore = (told: unknown, startedAt: DateTime.Utc | undefined): boolean => {
  const time = DateTime.isDateTime(told) ? Option.some(told) : Schema.decodeUnknownOption(Wire.Timestamp)(told)
  return (
    startedAt !== undefined &&
    Option.isSome(time) &&
    Duration.isGreaterThan(DateTime.distance(time.value, startedAt), tolerance)
  )
}

/**
 * Finds a charge.
 *
 * @param call the operation that charged, and when it began, if that is known
 */
export const findCharge = (
  payment: ChargeFacts,
  asked: Asked,
  { operation, startedAt }: { readonly operation: string; readonly startedAt: DateTime.Utc | undefined }
): Finding => {
  if (isAnother(payment, asked)) return another
  switch (payment.status) {
    // A payment id is an order, so once it was paid at any time, it need not be paid again.
    case "PAID":
    case "PARTIAL_CANCELLED":
      return charged
    // A virtual account may be cancelled before anything was paid, and of an earlier try.
    case "CANCELLED":
      if (isNeverPaid(payment)) return neverPaid
      return isBefore(payment.cancelledAt, startedAt) ? givenBackBefore : charged
    case "VIRTUAL_ACCOUNT_ISSUED":
      if (operation === chargeOfKey) return ofAnotherCharge
      return isBefore(payment.statusChangedAt, startedAt) ? awaitedBefore : charged
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
