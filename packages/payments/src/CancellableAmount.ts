/**
 * Adds up what can still be cancelled of a payment, for `currentCancellableAmount` of `cancelPayment`.
 *
 * PortOne refuses a cancellation that states another amount than can be cancelled
 * (`CancellableAmountConsistencyBrokenError`). So a sum that is wrong refunds nothing, while none at all guards against
 * nothing: every payment has one here.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import { hasProperty } from "effect/Predicate"
import type { CallOptions } from "@effect-portone/core/CallOptions"
import type { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import { CancellableFacts, type ListedFacts } from "./cancellable/facts.ts"
import { readFacts } from "./facts/readFacts.ts"
import type { GetPaymentError, GetPaymentInput, Payment, PaymentCancellation, Payments } from "./generated/Payments.ts"

/**
 * Returns what can still be cancelled of a payment, in minor units: what was paid, less what was cancelled and what is
 * about to be (`REQUESTED`).
 *
 * It is 0 for a payment that was not paid, and for one whose status this version does not know. A cancellation of a
 * status that this version does not know counts as about to be: with its amount, or with all that is left if it tells
 * none. Where that is less than PortOne's own sum, PortOne refuses the cancellation.
 *
 * Read the payment, state the amount in an input, and keep that input: one that is made again with an amount that was
 * read again can refund a second time.
 *
 * @example
 * ```ts
 * import { CancellableAmount, type CancelPaymentInput, type Payment } from "@effect-portone/payments"
 *
 * const partOf = (payment: Payment, paymentId: string): CancelPaymentInput => ({
 *   paymentId,
 *   amount: 3_000,
 *   reason: "returned",
 *   currentCancellableAmount: CancellableAmount.of(payment)
 * })
 * ```
 * @category amounts
 * @since 0.1.0
 */
export const of = (payment: Payment): number => amountOf(payment)

/**
 * A cancellation of a payment, as far as it tells whose it is and how far it is.
 *
 * @example
 * ```ts
 * import type { CancellableAmount } from "@effect-portone/payments"
 *
 * const isPending = ({ status }: CancellableAmount.Listed): boolean => status === "REQUESTED"
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Listed {
  /** Absent if it is missing, or no text. */
  readonly id: string | undefined
  readonly status: PaymentCancellation["status"]
  /** Absent if it is missing, or no text. */
  readonly reason: string | undefined
}

/**
 * The amount of a payment that can be cancelled, and its cancellations.
 *
 * @example
 * ```ts
 * import type { CancellableAmount } from "@effect-portone/payments"
 *
 * const isWhole = ({ amount }: CancellableAmount.Cancellable, paid: number): boolean => amount === paid
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Cancellable {
  /** The id of the payment that PortOne answered with. Absent if it is missing, or no text. */
  readonly paymentId: string | undefined
  /** The amount that can still be cancelled, in minor units, as {@link of} adds it up. */
  readonly amount: number
  readonly cancellations: ReadonlyArray<Listed>
}

/**
 * Reads what can still be cancelled of a payment.
 *
 * Succeeds also where another field of the payment is missing or odd, which `getPayment` fails with. Fails as that does
 * where the amounts themselves cannot be read.
 *
 * @example
 * ```ts
 * import { CancellableAmount } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const left = Effect.map(CancellableAmount.read({ paymentId: "4f2d0c9ab1e84d53" }), ({ amount }) => amount)
 * ```
 * @category amounts
 * @since 0.1.0
 */
export const read = (
  input: GetPaymentInput,
  options?: CallOptions
): Effect.Effect<Cancellable, GetPaymentError | PortOneClientError, Payments> =>
  Effect.map(
    readFacts<CancellableFacts>(CancellableFacts, (payment) => payment, input, options),
    ({ facts }) => ({
      paymentId: idOf(facts),
      amount: amountOf(facts),
      cancellations: cancellationsOf(facts).map(listed)
    })
  )

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined)

const idOf = (payment: CancellableFacts): string | undefined =>
  textOf(payment.status === "UNRECOGNIZED" ? payment.raw["id"] : payment.id)

const listed = (one: ListedFacts): Listed => {
  const told: object = one.status === "UNRECOGNIZED" ? one.raw : one
  return {
    id: hasProperty(told, "id") ? textOf(told.id) : undefined,
    status: one.status,
    reason: hasProperty(told, "reason") ? textOf(told.reason) : undefined
  }
}

const cancellationsOf = (payment: CancellableFacts): ReadonlyArray<ListedFacts> =>
  "cancellations" in payment ? (payment.cancellations ?? []) : []

const amountOf = (payment: CancellableFacts): number => {
  switch (payment.status) {
    case "PAID":
    case "PARTIAL_CANCELLED":
    case "CANCELLED": {
      const left = payment.amount.paid - payment.amount.cancelled
      return Math.max(
        0,
        cancellationsOf(payment).reduce((rest, one) => rest - pendingOf(one, left), left)
      )
    }
    default:
      return 0
  }
}

/** Returns how much a cancellation is about to give back. */
const pendingOf = (cancellation: ListedFacts, left: number): number => {
  if (cancellation.status === "REQUESTED") return cancellation.totalAmount
  if (cancellation.status !== "UNRECOGNIZED") return 0
  const amount = cancellation.raw["totalAmount"]
  return typeof amount === "number" && Number.isSafeInteger(amount) && amount > 0 ? amount : left
}
