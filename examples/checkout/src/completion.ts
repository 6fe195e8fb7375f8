/**
 * Completes an order. The buyer's page asks for it, a redirect does, and so does a webhook: in any order, at the same
 * moment, or only one of them. None is believed. The payment is read from PortOne and compared with the order, and the
 * order is settled once.
 */
import { Effect } from "effect"
import { IdempotencyKey } from "@effect-portone/core"
import { cancelPayment, Payments, PaymentVerification } from "@effect-portone/payments"
import { Orders } from "./orders.ts"
import { planNextMonth } from "./plans.ts"

/** Gives the money of a payment back. A second call of the same payment finds it given back. */
const giveBack = Effect.fn("giveBack")(function* (paymentId: string, reason: string) {
  const payments = yield* Payments
  const input = { paymentId, reason } as const
  const idempotencyKey = yield* IdempotencyKey.derive(cancelPayment, input)
  yield* payments
    .cancelPayment(input, { idempotencyKey })
    .pipe(Effect.catchTag("PaymentAlreadyCancelledError", () => Effect.void))
  yield* Effect.logWarning(`the payment ${paymentId} was given back: ${reason}`)
})

/** Keeps the bank account that the buyer is to pay into, if there is one. */
const keepAccount = Effect.fn("keepAccount")(function* (paymentId: string) {
  const orders = yield* Orders
  const payments = yield* Payments
  const payment = yield* payments.getPayment({ paymentId })
  if (payment.status !== "VIRTUAL_ACCOUNT_ISSUED" || payment.method?.type !== "PaymentMethodVirtualAccount") return
  const { accountNumber: number, bank } = payment.method
  yield* orders.setAccount(paymentId, { number, ...(typeof bank === "string" ? { bank } : {}) })
})

/** Returns the order as it is now, after a look at its payment. Returns `undefined` where no order has this payment. */
export const complete = Effect.fn("complete")(function* (paymentId: string) {
  const orders = yield* Orders
  const order = yield* orders.find(paymentId)
  if (order?.state !== "waiting") return order
  const state = yield* PaymentVerification.verify({
    paymentId,
    expected: { amount: order.total, currency: "KRW", orderName: order.name }
  }).pipe(
    Effect.as("paid" as const),
    // The buyer has not tried yet, was declined and may try again, or has a bank account to pay into.
    Effect.catchTag(["PaymentNotFoundError", "PaymentFailedError"], () => Effect.succeed("waiting" as const)),
    Effect.catchTag("NotPaidYetError", () => Effect.as(keepAccount(paymentId), "waiting" as const)),
    // The buyer has paid for something else than was ordered, as by changing the page. After any other failure, such as
    // that of the network, the page says so and PortOne sends its webhook again.
    Effect.catchTag(["AmountMismatchError", "CurrencyMismatchError", "OrderMismatchError"], ({ message }) =>
      Effect.as(giveBack(paymentId, message), "refused" as const)
    ),
    Effect.catchTag("PaymentCancelledError", () => Effect.succeed("refused" as const))
  )
  if (state === "waiting") return yield* orders.find(paymentId)
  // What is due comes first and can be done again: if this program stops between the two, the webhook comes again.
  if (state === "paid" && order.plan !== undefined) yield* planNextMonth(order.plan)
  if (yield* orders.settle(paymentId, state)) yield* Effect.log(`${order.name} is ${state} (${paymentId})`)
  return yield* orders.find(paymentId)
})
