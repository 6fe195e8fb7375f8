/**
 * Checks a payment against the order.
 *
 * The checks come in this order: first what no attempt to pay can change (id and store), then the status, then all that
 * an attempt brings with it, and last what came after it. The amount and the rest of an unpaid payment prove nothing
 * yet: they are those of the last attempt, and the customer may make another under the same id.
 *
 * A payment is `PAID` even while its money is on its way back, or was never all there. Each such case is an error,
 * since a field of a success would be overlooked:
 * - less or more was paid than the total after its discounts;
 * - something was given back, or is to be, by a cancellation of whatever status but `FAILED`, known or not; or the sum
 *   that was given back is not zero, even if it makes no sense, such as one of less than nothing; and
 * - the customer disputes it, and that is open: the card company may take all of it back.
 */
import { hasProperty } from "effect/Predicate"
import * as Result from "effect/Result"
import type { DisputeStatus } from "../generated/Payments.ts"
import {
  AmountMismatchError,
  CurrencyMismatchError,
  NotPaidYetError,
  OrderMismatchError,
  PaymentCancelledError,
  PaymentDisputedError,
  PaymentFailedError,
  type PaymentVerificationError,
  StoreMismatchError,
  TestChannelError,
  UnrecognizedStatusError
} from "./errors.ts"
import type { Expected } from "./expected.ts"
import type { MovementFacts, PaidFacts, PaymentFacts } from "./facts.ts"

/** The order that a payment is checked against. */
export interface Order {
  readonly paymentId: string
  readonly expected: Expected
  readonly allowTest: boolean
}

/** Returns the payment if it is paid and matches the order; otherwise the first mismatch. */
export const checkPayment = (
  payment: PaymentFacts,
  order: Order
): Result.Result<PaidFacts, PaymentVerificationError> => {
  const { expected, paymentId } = order
  if (payment.status === "UNRECOGNIZED") {
    // The union is discriminated by `status`, so it is a string.
    const actual = payment.raw["status"] as string
    return Result.fail(new UnrecognizedStatusError({ paymentId, expected: "PAID", actual }))
  }
  if (payment.id !== paymentId) {
    return Result.fail(new OrderMismatchError({ paymentId, field: "id", expected: paymentId, actual: payment.id }))
  }
  // The facts have a store where one is expected.
  const actual = payment.storeId
  if (expected.storeId !== undefined && typeof actual === "string" && actual !== expected.storeId) {
    return Result.fail(new StoreMismatchError({ paymentId, expected: expected.storeId, actual }))
  }
  const { status } = payment
  switch (payment.status) {
    case "READY":
    case "PAY_PENDING":
    case "VIRTUAL_ACCOUNT_ISSUED":
      return Result.fail(new NotPaidYetError({ paymentId, expected: "PAID", actual: payment.status }))
    case "FAILED":
      return Result.fail(new PaymentFailedError({ paymentId, pgCode: pgCodeOf(payment.failure) }))
    case "CANCELLED":
    case "PARTIAL_CANCELLED": {
      const type = hasProperty(payment.channel, "type") ? payment.channel.type : undefined
      return Result.fail(
        typeof type === "string" && !isTaken(type, order)
          ? new TestChannelError({ paymentId, expected: "LIVE", actual: type })
          : cancelledError(payment, paymentId)
      )
    }
    case "PAID":
      return checkPaid(payment, order)
    default:
      // One that PortOne has added since this was written.
      return Result.fail(new UnrecognizedStatusError({ paymentId, expected: "PAID", actual: status }))
  }
}

/** Returns true for the type of a channel that is taken. One that this version does not know does not count as live. */
const isTaken = (type: string, { allowTest }: Order): boolean => type === "LIVE" || (allowTest && type === "TEST")

const checkPaid = (payment: PaidFacts, order: Order): Result.Result<PaidFacts, PaymentVerificationError> => {
  const { expected, paymentId } = order
  const { type } = payment.channel
  if (!isTaken(type, order)) {
    return Result.fail(new TestChannelError({ paymentId, expected: "LIVE", actual: type }))
  }
  if (payment.currency !== expected.currency) {
    const { currency } = payment
    return Result.fail(new CurrencyMismatchError({ paymentId, expected: expected.currency, actual: currency }))
  }
  const { discount, paid, total } = payment.amount
  const mismatch = (expectedAmount: number, actual: number) =>
    Result.fail(new AmountMismatchError({ paymentId, expected: expectedAmount, actual, currency: expected.currency }))
  if (total !== expected.amount) return mismatch(expected.amount, total)
  // A discount is what somebody else pays for the customer. One of less than nothing is none.
  const toBePaid = total - Math.max(0, discount)
  if (paid !== toBePaid || paid < 0) return mismatch(Math.max(0, toBePaid), paid)
  for (const field of ["customData", "orderName"] as const) {
    const value = expected[field]
    if (value !== undefined && payment[field] !== value) {
      const actual = typeof payment[field] === "string" ? payment[field] : undefined
      return Result.fail(new OrderMismatchError({ paymentId, field, expected: value, actual }))
    }
  }
  // Sums could come out even by amounts that make no sense, so each part counts by itself.
  const isUntouched =
    payment.amount.cancelled === 0 && (payment.cancellations ?? []).every(({ status }) => status === "FAILED")
  if (!isUntouched) return Result.fail(cancelledError(payment, paymentId))
  const open = (payment.disputes ?? []).filter(({ status }) => status !== settled)
  return open.length === 0
    ? Result.succeed(payment)
    : Result.fail(new PaymentDisputedError({ paymentId, open: open.length }))
}

/** A dispute of any other status, known or not, may still end with the money taken back. */
const settled: DisputeStatus = "RESOLVED"

/**
 * Sums up what was given back and what is about to be: the status changes only when the PG has carried out a
 * cancellation. A cancellation of a status that is not known may give back what it says, so it counts as about to be.
 */
const cancelledError = (payment: MovementFacts, paymentId: string): PaymentCancelledError => {
  const { amount, currency, status } = payment
  const cancellations = payment.cancellations ?? []
  return new PaymentCancelledError({
    paymentId,
    status,
    total: amount.total,
    // A sum of less than nothing makes no sense, and is told as it came.
    cancelled:
      amount.cancelled < 0 ? amount.cancelled : Math.max(amount.cancelled, sumOf(cancellations, "SUCCEEDED", 0)),
    requested: sumOf(cancellations, "REQUESTED", amount.total) + sumOfUnrecognized(cancellations, amount.total),
    paid: amountOf(amount.paid),
    discount: amountOf(amount.discount),
    currency
  })
}

const amountOf = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isSafeInteger(value) ? value : undefined

/** Returns the PG's code of a failure. It is a detail, so a failure that cannot be read has none. */
const pgCodeOf = (failure: unknown): string | undefined =>
  hasProperty(failure, "pgCode") && typeof failure.pgCode === "string" ? failure.pgCode : undefined

type Cancellations = NonNullable<MovementFacts["cancellations"]>

/**
 * Sums up the cancellations of a status.
 *
 * @param untold the amount of one that does not say how much
 */
const sumOf = (cancellations: Cancellations, status: "REQUESTED" | "SUCCEEDED", untold: number): number =>
  cancellations.reduce(
    (sum, cancellation) =>
      cancellation.status === status ? sum + (amountOf(cancellation.totalAmount) ?? untold) : sum,
    0
  )

/** Sums up what cancellations of unknown status may give back: all of the payment, where one does not say how much. */
const sumOfUnrecognized = (cancellations: Cancellations, total: number): number =>
  cancellations.reduce((sum, cancellation) => {
    if (cancellation.status !== "UNRECOGNIZED") return sum
    const amount = cancellation.raw["totalAmount"]
    return sum + (typeof amount === "number" && Number.isSafeInteger(amount) && amount > 0 ? amount : total)
  }, 0)
