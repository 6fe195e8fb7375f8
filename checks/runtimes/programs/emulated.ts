/**
 * Is what the tests of a merchant do: a charge whose answer is lost, against the emulator in memory, and a payment out
 * of a fixture. It imports nothing of a runtime.
 */
import { Effect, Layer, Redacted } from "effect"
import { PortOneClient } from "@effect-portone/core"
import { PortOneEmulator } from "@effect-portone/emulator"
import { BillingKeys, PaymentId, Payments } from "@effect-portone/payments"
import { Faults, Fixtures } from "@effect-portone/testing"

// The billing key is issued, and then the answer of the charge is lost.
const faults = Faults.script([Faults.pass, Faults.resetAfterApplied])

const services = Layer.mergeAll(Payments.layer, BillingKeys.layer).pipe(
  Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("any") })),
  Layer.provide(Faults.layer(faults)),
  Layer.provideMerge(PortOneEmulator.layer)
)

/** Returns what the tests saw. */
export const emulated = Effect.gen(function* () {
  const payments = yield* Payments
  const { billingKeyInfo } = yield* (yield* BillingKeys).issueBillingKey({
    channelKey: "channel-key",
    method: { card: { credential: { number: "4242424242424242", expiryYear: "30", expiryMonth: "12" } } }
  })
  const paymentId = PaymentId.make()
  yield* payments.payWithBillingKey({
    paymentId,
    billingKey: billingKeyInfo.billingKey,
    orderName: "Monthly plan",
    amount: { total: 11_000 },
    currency: "KRW"
  })
  const { page } = yield* payments.getPayments()
  const payment = yield* payments.getPayment({ paymentId })
  const drawn = Fixtures.paidPayment({ id: "order-1", amount: { total: 11_000 } })
  return { status: payment.status, payments: page.totalCount, vat: drawn.amount.vat }
}).pipe(Effect.provide(services))
