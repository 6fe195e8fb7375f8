import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Fiber } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import {
  AlreadyPaidError,
  BillingKeyAlreadyDeletedError,
  BillingKeyNotFoundError,
  BillingKeys,
  ChannelNotFoundError,
  MaxTransactionCountReachedError,
  PaymentNotFoundError,
  Payments,
  PgProviderError,
  SumOfPartsExceedsTotalAmountError
} from "@effect-portone/payments"
import { maxTransactionCount } from "../../../src/payments/records/Attempts.ts"
import { magicCards } from "../../../src/pg/MagicCards.ts"
import { issue, merchant, order, paid } from "../../merchant.ts"

describe("a charge", () => {
  it.effect("leaves a paid payment", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const billingKey = yield* issue()
      yield* TestClock.adjust("1 minute")
      const charged = yield* payments.payWithBillingKey({
        ...order("order-1", billingKey),
        customer: {
          name: { full: "Hong Gildong" },
          address: { addressLine1: "Teheran-ro 1", addressLine2: "2F", city: "Seoul", country: "KR" }
        },
        installmentMonth: 3,
        customData: "kept as it is",
        products: [{ id: "plan", name: "Plan", amount: 10_000, quantity: 1 }],
        productCount: 1,
        country: "KR"
      })
      const payment = yield* payments.getPayment({ paymentId: "order-1" })
      assert(payment.status === "PAID")
      assert.strictEqual(payment.pgTxId, charged.payment.pgTxId)
      assert.strictEqual(payment.channel.type, "LIVE")
      assert.strictEqual(payment.billingKey, billingKey)
      assert.strictEqual(payment.customData, "kept as it is")
      assert.strictEqual(payment.customer.name, "Hong Gildong")
      assert.deepInclude(payment.customer.address, { type: "SEPARATED", oneLine: "Seoul Teheran-ro 1 2F" })
      assert(payment.method?.type === "PaymentMethodCard")
      assert.deepStrictEqual(payment.method.installment, { month: 3, isInterestFree: false })
      for (const instant of [payment.requestedAt, payment.paidAt, payment.statusChangedAt, charged.payment.paidAt]) {
        assert.strictEqual(DateTime.toEpochMillis(instant), 60_000)
      }
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each([
    { of: { total: 10_000 }, is: { taxFree: 0, vat: 909, supply: 9_091 } },
    { of: { total: 10 }, is: { taxFree: 0, vat: 0, supply: 10 } },
    { of: { total: 10_000, taxFree: 4_500 }, is: { taxFree: 4_500, vat: 500, supply: 5_000 } },
    { of: { total: 10_000, taxFree: 10_000 }, is: { taxFree: 10_000, vat: 0, supply: 0 } },
    { of: { total: 10_000, vat: 1_000 }, is: { taxFree: 0, vat: 1_000, supply: 9_000 } },
    { of: { total: 10_000, taxFree: 1_000, vat: 0 }, is: { taxFree: 1_000, vat: 0, supply: 9_000 } }
  ])("of $of has the parts $is", ({ is, of }) =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid("order-1", of)
      const payment = yield* payments.getPayment({ paymentId: "order-1" })
      assert(payment.status === "PAID")
      assert.deepStrictEqual(payment.amount, {
        total: of.total,
        ...is,
        discount: 0,
        paid: of.total,
        cancelled: 0,
        cancelledTaxFree: 0
      })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is limited under one id, and those that fail count: MaxTransactionCountReachedError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const good = yield* issue()
      const decline = Effect.flip(payments.payWithBillingKey(order("order-1", yield* issue("0002"))))
      for (let count = 0; count < maxTransactionCount; count++) assert.instanceOf(yield* decline, PgProviderError)
      const late = yield* Effect.flip(payments.payWithBillingKey(order("order-1", good)))
      assert.instanceOf(late, MaxTransactionCountReachedError)
      assert.strictEqual((yield* payments.getPayment({ paymentId: "order-1" })).status, "FAILED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("takes a payment id once: AlreadyPaidError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid("order-1")
      const before = yield* payments.getPayment({ paymentId: "order-1" })
      assert.instanceOf(yield* Effect.flip(paid("order-1")), AlreadyPaidError)
      yield* payments.cancelPayment({ paymentId: "order-1", reason: "changed mind", amount: 1 })
      assert.instanceOf(yield* Effect.flip(paid("order-1")), AlreadyPaidError)
      yield* payments.cancelPayment({ paymentId: "order-1", reason: "changed mind" })
      assert.instanceOf(yield* Effect.flip(paid("order-1")), AlreadyPaidError)
      const after = yield* payments.getPayment({ paymentId: "order-1" })
      assert(before.status === "PAID" && after.status === "CANCELLED")
      assert.strictEqual(after.transactionId, before.transactionId)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("takes the same id in two stores", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const billingKeys = yield* BillingKeys
      const storeId = "store-other"
      const { billingKeyInfo } = yield* billingKeys.issueBillingKey({
        storeId,
        channelKey: "channel-key",
        method: { card: { credential: { number: "4111111111111111", expiryMonth: "12", expiryYear: "30" } } }
      })
      yield* paid("order-1")
      yield* payments.payWithBillingKey({ ...order("order-1", billingKeyInfo.billingKey), storeId })
      const payment = yield* payments.getPayment({ paymentId: "order-1", storeId })
      assert(payment.status === "PAID")
      assert.strictEqual(payment.storeId, storeId)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("requires a billing key of the store: BillingKeyNotFoundError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const charge = payments.payWithBillingKey(order("order-1", "billing-key-of-nobody"))
      assert.instanceOf(yield* Effect.flip(charge), BillingKeyNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("requires a billing key that is not deleted: BillingKeyAlreadyDeletedError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const billingKeys = yield* BillingKeys
      const billingKey = yield* issue()
      yield* billingKeys.deleteBillingKey({ billingKey })
      const charge = payments.payWithBillingKey(order("order-1", billingKey))
      assert.instanceOf(yield* Effect.flip(charge), BillingKeyAlreadyDeletedError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("requires a channel of the billing key: ChannelNotFoundError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const charge = payments.payWithBillingKey({ ...order("order-1", yield* issue()), channelKey: "another" })
      assert.instanceOf(yield* Effect.flip(charge), ChannelNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("requires parts that fit the total: SumOfPartsExceedsTotalAmountError", () =>
    Effect.gen(function* () {
      const charge = paid("order-1", { total: 10_000, taxFree: 9_500, vat: 501 })
      assert.instanceOf(yield* Effect.flip(charge), SumOfPartsExceedsTotalAmountError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each([{ total: 0 }, { total: -1 }, { total: 1, taxFree: -1 }, { total: 1, vat: -1 }])(
    "of %o is refused: InvalidRequestError",
    (amount) =>
      Effect.gen(function* () {
        assert.instanceOf(yield* Effect.flip(paid("order-1", amount)), InvalidRequestError)
      }).pipe(Effect.provide(merchant))
  )

  it.effect("that is refused as a request leaves no payment: PaymentNotFoundError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* Effect.flip(paid("order-1", { total: 0 }))
      assert.instanceOf(yield* Effect.flip(payments.getPayment({ paymentId: "order-1" })), PaymentNotFoundError)
    }).pipe(Effect.provide(merchant))
  )
})

describe("a card that the PG declines", () => {
  const declined = magicCards.flatMap(({ does, endsIn, pay }) => (pay === undefined ? [] : [{ does, endsIn, pay }]))

  it.effect.each(declined)("$endsIn $does: PgProviderError, and a failed payment", ({ endsIn, pay }) =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const error = yield* Effect.flip(paid("order-1", undefined, endsIn))
      assert.instanceOf(error, PgProviderError)
      assert.deepInclude(error, pay)
      const payment = yield* payments.getPayment({ paymentId: "order-1" })
      assert(payment.status === "FAILED")
      assert.deepInclude(payment.failure, pay)
      assert.strictEqual(payment.amount.paid, 0)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("leaves the payment id to another card", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* Effect.flip(paid("order-1", undefined, "0002"))
      const failed = yield* payments.getPayment({ paymentId: "order-1" })
      yield* paid("order-1")
      const payment = yield* payments.getPayment({ paymentId: "order-1" })
      assert(failed.status === "FAILED" && payment.status === "PAID")
      assert.notStrictEqual(payment.transactionId, failed.transactionId)
    }).pipe(Effect.provide(merchant))
  )
})

describe("a card that the PG approves later", () => {
  /** Charges in a fiber of its own, and returns it as soon as the PG has been asked. */
  const asked = Effect.gen(function* () {
    const payments = yield* Payments
    const charge = yield* Effect.forkChild(paid("order-1", undefined, "0006"))
    yield* Effect.eventually(payments.getPayment({ paymentId: "order-1" }))
    return charge
  })

  it.effect("leaves the payment READY until it is approved", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const charge = yield* asked
      yield* TestClock.adjust("29 seconds")
      const meanwhile = yield* payments.getPayment({ paymentId: "order-1" })
      assert.strictEqual(meanwhile.status, "READY")
      assert.instanceOf(yield* Effect.flip(paid("order-1")), AlreadyPaidError)
      yield* TestClock.adjust("1 second")
      yield* Fiber.join(charge)
      const payment = yield* payments.getPayment({ paymentId: "order-1" })
      assert(payment.status === "PAID")
      assert.strictEqual(DateTime.toEpochMillis(payment.requestedAt), 0)
      assert.strictEqual(DateTime.toEpochMillis(payment.paidAt), 30_000)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is charged even if the client hangs up", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const charge = yield* asked
      yield* TestClock.adjust("10 seconds")
      yield* Fiber.interrupt(charge)
      yield* TestClock.adjust("20 seconds")
      const payment = yield* payments.getPayment({ paymentId: "order-1" })
      assert.strictEqual(payment.status, "PAID")
    }).pipe(Effect.provide(merchant))
  )
})
