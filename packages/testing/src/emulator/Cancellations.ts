/**
 * The rules of cancelling: only what was paid, only what is left, and each cancellation stays listed in its payment.
 */
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  type CancelAmountExceedsCancellableAmountError,
  type CancellableAmountConsistencyBrokenError,
  type CancelPaymentInput,
  type CancelPaymentResponse,
  type CancelTaxAmountExceedsCancellableTaxAmountError,
  type CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError,
  PaymentAlreadyCancelledError,
  PaymentNotPaidError,
  type SumOfPartsExceedsCancelAmountError
} from "@effect-portone/payments/generated/Payments"
import { type PaymentNotFoundError, PgProviderError } from "@effect-portone/payments/generated/Shared"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Amounts from "./Amounts.ts"
import { magicCard } from "./MagicCards.ts"
import { getPayment, putPayment } from "./Payments.ts"
import { cancellationFailed, cancelled } from "./PaymentStates.ts"
import { State } from "./State.ts"

export const cancelPayment = Effect.fnUntraced(function* (
  input: CancelPaymentInput
): Effect.fn.Return<
  CancelPaymentResponse,
  | CancelAmountExceedsCancellableAmountError
  | CancellableAmountConsistencyBrokenError
  | CancelTaxAmountExceedsCancellableTaxAmountError
  | CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError
  | InvalidRequestError
  | PaymentAlreadyCancelledError
  | PaymentNotFoundError
  | PaymentNotPaidError
  | PgProviderError
  | SumOfPartsExceedsCancelAmountError,
  State
> {
  const state = yield* State
  const now = yield* DateTime.now
  const payment = yield* getPayment(input)
  if (payment.status === "CANCELLED") {
    return yield* new PaymentAlreadyCancelledError({ message: "nothing of this payment is left to cancel" })
  }
  if (payment.status !== "PAID" && payment.status !== "PARTIAL_CANCELLED") {
    return yield* new PaymentNotPaidError({
      message: `only a paid payment can be cancelled: this one is ${payment.status}`
    })
  }
  const parts = yield* Amounts.cancelled(Amounts.cancellable(payment.amount, payment.cancellations ?? []), input)
  const cancellation = {
    id: state.nextId(),
    totalAmount: parts.total,
    taxFreeAmount: parts.taxFree,
    vatAmount: parts.vat,
    reason: input.reason,
    requestedAt: now,
    trigger: "API"
  } as const

  const paidWith = payment.method?.type === "PaymentMethodCard" ? payment.method.card : undefined
  const refusal = magicCard(paidWith?.number)?.cancel
  if (refusal !== undefined) {
    putPayment(state, cancellationFailed(payment, { ...cancellation, status: "FAILED" }, now))
    return yield* new PgProviderError(refusal)
  }
  const succeeded = {
    ...cancellation,
    status: "SUCCEEDED",
    pgCancellationId: state.nextId(),
    cancelledAt: now
  } as const
  putPayment(state, cancelled(payment, succeeded, parts, now))
  return { cancellation: succeeded }
})
