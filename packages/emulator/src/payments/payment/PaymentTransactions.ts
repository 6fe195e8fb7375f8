/**
 * The attempts to pay under a payment id, each as it ended: the one that the payment now is comes last.
 */
import type {
  GetPaymentTransactionsInput,
  GetPaymentTransactionsResponse,
  PaymentTransaction
} from "@effect-portone/payments/generated/Payments"
import type { PaymentNotFoundError } from "@effect-portone/payments/generated/Shared"
import * as Effect from "effect/Effect"
import { earlierAttempts, getPayment, type StoredPayment } from "../records/Payments.ts"
import { State } from "../../state/State.ts"

/** Told of itself, an attempt has an id of its own, and that of its payment beside it. */
const named = <A extends StoredPayment>(payment: A) => {
  const { id: paymentId, origin: _, transactionId: id, ...rest } = payment
  return { ...rest, id, paymentId }
}

const transactionOf = (payment: StoredPayment): PaymentTransaction => {
  switch (payment.status) {
    case "READY":
      return named(payment)
    case "PAY_PENDING":
      return named(payment)
    case "VIRTUAL_ACCOUNT_ISSUED":
      return named(payment)
    case "FAILED":
      return named(payment)
    case "PAID":
      return named(payment)
    case "PARTIAL_CANCELLED":
      return named(payment)
    case "CANCELLED":
      return named(payment)
  }
}

export const getPaymentTransactions = Effect.fnUntraced(function* (
  input: GetPaymentTransactionsInput
): Effect.fn.Return<GetPaymentTransactionsResponse, PaymentNotFoundError, State> {
  const state = yield* State
  const payment = yield* getPayment(input)
  return { items: [...earlierAttempts(state, input), payment].map(transactionOf) }
})
