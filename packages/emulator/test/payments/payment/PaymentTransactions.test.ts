import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { PaymentNotFoundError, Payments } from "@effect-portone/payments"
import { openInBuyersPlace } from "../../../src/payments/payment/BrowserPayments.ts"
import { account, controlled, keyedIn, merchant, opened } from "../../merchant.ts"

const paymentId = "order-1"

describe("the transactions of a payment", () => {
  it.effect("are its attempts, each as it ended, the last one last", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* openInBuyersPlace(opened(paymentId))
      yield* Effect.flip(payments.payInstantly(keyedIn(paymentId, "0003")))
      yield* payments.payInstantly(account(paymentId))
      yield* TestClock.adjust("2 days")
      yield* payments.payInstantly(keyedIn(paymentId))
      yield* payments.cancelPayment({ paymentId, reason: "Too late", amount: 1_000 })
      const { items } = yield* payments.getPaymentTransactions({ paymentId })
      const transactions = items.flatMap((item) => (item.status === "UNRECOGNIZED" ? [] : [item]))
      assert.deepStrictEqual(
        transactions.map((transaction) => [transaction.status, transaction.paymentId, transaction.method?.type]),
        [
          ["READY", paymentId, "PaymentMethodCard"],
          ["FAILED", paymentId, "PaymentMethodCard"],
          ["FAILED", paymentId, "PaymentMethodVirtualAccount"],
          ["PARTIAL_CANCELLED", paymentId, "PaymentMethodCard"]
        ]
      )
      assert.lengthOf(new Set(transactions.map(({ id }) => id)), 4)
      const payment = yield* payments.getPayment({ paymentId })
      assert(payment.status === "PARTIAL_CANCELLED")
      const last = transactions[3]
      assert(last?.status === "PARTIAL_CANCELLED")
      assert.strictEqual(last.id, payment.transactionId)
      assert.deepStrictEqual(last.cancellations, payment.cancellations)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("of an unknown payment are refused: PaymentNotFoundError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      assert.instanceOf(yield* Effect.flip(payments.getPaymentTransactions({ paymentId })), PaymentNotFoundError)
    }).pipe(Effect.provide(merchant))
  )
})
