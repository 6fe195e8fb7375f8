import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { PortOneEmulator } from "@effect-portone/emulator"
import { BillingKeys, Payments } from "@effect-portone/payments"

const Test = Layer.mergeAll(Payments.layer, BillingKeys.layer).pipe(Layer.provide(PortOneEmulator.layerClient))

const issue = (number: string) =>
  Effect.gen(function* () {
    const billingKeys = yield* BillingKeys
    const { billingKeyInfo } = yield* billingKeys.issueBillingKey({
      channelKey: "channel-key",
      customer: { id: "customer-1" },
      method: { card: { credential: { number, expiryYear: "30", expiryMonth: "12" } } }
    })
    return billingKeyInfo.billingKey
  })

const charge = (paymentId: string, billingKey: string) =>
  Effect.flatMap(Payments, (payments) =>
    payments.payWithBillingKey({ paymentId, billingKey, orderName: "Plan", amount: { total: 11_000 }, currency: "KRW" })
  )

describe("a first run against the emulator", () => {
  it.effect("charges once, and refuses the same payment again", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const billingKey = yield* issue("4242424242424242")
      yield* charge("p1", billingKey)
      const again = yield* Effect.flip(charge("p1", billingKey))
      assert.strictEqual(again._tag, "AlreadyPaidError")
      const payment = yield* payments.getPayment({ paymentId: "p1" })
      assert(payment.status === "PAID")
      assert.strictEqual(payment.amount.total, 11_000)
      assert.strictEqual(payment.amount.vat, 1_000)
      assert.strictEqual(payment.amount.paid, 11_000)
    }).pipe(Effect.provide(Test))
  )

  it.effect("charges a card by its number", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const card = { credential: { number: "4111111111111111", expiryMonth: "12", expiryYear: "30" } }
      const order = { orderName: "Two books", amount: { total: 25_000 }, currency: "KRW" } as const
      yield* payments.payInstantly({ paymentId: "p1", channelKey: "channel-key", method: { card }, ...order })
      assert.strictEqual((yield* payments.getPayment({ paymentId: "p1" })).status, "PAID")
    }).pipe(Effect.provide(Test))
  )

  it.effect("declines a card that ends in 0002, and leaves a failed payment", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const declined = yield* Effect.flip(charge("p1", yield* issue("4242424242420002")))
      assert.strictEqual(declined._tag, "PgProviderError")
      const payment = yield* payments.getPayment({ paymentId: "p1" })
      assert.strictEqual(payment.status, "FAILED")
    }).pipe(Effect.provide(Test))
  )

  it.effect("gives back parts and then the rest, never more, and never by a stale amount", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* charge("p1", yield* issue("4242424242424242"))
      const cancel = (amount: number | undefined, currentCancellableAmount: number) =>
        payments.cancelPayment({ paymentId: "p1", amount, currentCancellableAmount, reason: "test" })
      yield* cancel(3_000, 11_000)
      const stale = yield* Effect.flip(cancel(3_000, 11_000))
      assert.strictEqual(stale._tag, "CancellableAmountConsistencyBrokenError")
      const tooMuch = yield* Effect.flip(cancel(9_000, 8_000))
      assert.strictEqual(tooMuch._tag, "CancelAmountExceedsCancellableAmountError")
      yield* cancel(undefined, 8_000)
      const payment = yield* payments.getPayment({ paymentId: "p1" })
      assert(payment.status === "CANCELLED")
      assert.strictEqual(payment.amount.cancelled, 11_000)
      const after = yield* Effect.flip(payments.cancelPayment({ paymentId: "p1", reason: "test" }))
      assert.strictEqual(after._tag, "PaymentAlreadyCancelledError")
    }).pipe(Effect.provide(Test))
  )

  it.effect("keeps a deleted billing key readable, and does not charge it", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const billingKey = yield* issue("4242424242424242")
      yield* billingKeys.deleteBillingKey({ billingKey })
      const info = yield* billingKeys.getBillingKeyInfo({ billingKey })
      assert.strictEqual(info.status, "DELETED")
      const refused = yield* Effect.flip(charge("p1", billingKey))
      assert.strictEqual(refused._tag, "BillingKeyAlreadyDeletedError")
    }).pipe(Effect.provide(Test))
  )

  it.effect("says which payment and which billing key it does not know", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      assert.strictEqual((yield* Effect.flip(payments.getPayment({ paymentId: "none" })))._tag, "PaymentNotFoundError")
      const unknown = yield* Effect.flip(charge("p1", "billing-key"))
      assert.strictEqual(unknown._tag, "BillingKeyNotFoundError")
      // The words of a placeholder stay in what is said of it.
      assert.include(unknown.message, "this store has no such billing key")
    }).pipe(Effect.provide(Test))
  )

  it.effect("lists payments by page", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const billingKey = yield* issue("4242424242424242")
      for (const paymentId of ["p1", "p2", "p3"]) yield* charge(paymentId, billingKey)
      const { items, page } = yield* payments.getPayments({ page: { number: 1, size: 2 } })
      assert.strictEqual(page.totalCount, 3)
      assert.strictEqual(items.length, 1)
    }).pipe(Effect.provide(Test))
  )
})
