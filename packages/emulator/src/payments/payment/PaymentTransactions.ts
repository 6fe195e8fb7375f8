/**
 * Lists the attempts to pay under a payment id, each as it ended. The current one comes last.
 */
import * as Effect from "effect/Effect"
import * as Struct from "effect/Struct"
import type {
  GetPaymentTransactionsInput,
  GetPaymentTransactionsResponse,
  PaymentTransaction
} from "@effect-portone/payments/generated/Payments"
import type { PaymentNotFoundError } from "@effect-portone/payments/generated/Shared"
import { State } from "../../state/State.ts"
import { earlierAttempts, getPayment, type StoredPayment } from "../records/Payments.ts"

/** Renames the ids: a transaction's `id` is its own, beside the `paymentId`. It tells of no origin. */
const renamed = <A extends StoredPayment>(payment: A) => ({
  ...Struct.omit(payment, ["id", "origin", "transactionId"]),
  id: payment.transactionId,
  paymentId: payment.id
})

const transactionOf = (payment: StoredPayment): PaymentTransaction => {
  switch (payment.status) {
    case "READY":
      return renamed(payment)
    case "PAY_PENDING":
      return renamed(payment)
    case "VIRTUAL_ACCOUNT_ISSUED":
      return renamed(payment)
    case "FAILED":
      return renamed(payment)
    case "PAID":
      return renamed(payment)
    case "PARTIAL_CANCELLED":
      return renamed(payment)
    case "CANCELLED":
      return renamed(payment)
  }
}

/** Returns the attempts of a payment, the first one first. */
export const getPaymentTransactions = Effect.fnUntraced(function* (
  input: GetPaymentTransactionsInput
): Effect.fn.Return<GetPaymentTransactionsResponse, PaymentNotFoundError, State> {
  const state = yield* State
  const payment = yield* getPayment(input)
  return { items: [...earlierAttempts(state, input), payment].map(transactionOf) }
})
