import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Schema } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import {
  CancelAmountExceedsCancellableAmountError,
  CancellableAmountConsistencyBrokenError,
  CancelTaxAmountExceedsCancellableTaxAmountError,
  CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError,
  MaxCancelCountReachedError,
  PaymentAlreadyCancelledError,
  PaymentCancellationNotFoundError,
  PaymentCancellationNotPendingError,
  PaymentNotFoundError,
  PaymentNotPaidError,
  Payments,
  PgProviderError,
  SumOfPartsExceedsCancelAmountError
} from "@effect-portone/payments"
import { maxCancelCount } from "../../../src/payments/payment/Cancellations.ts"
import { deposit } from "../../../src/payments/payment/VirtualAccounts.ts"
import { account, controlled, heard, merchant, paid } from "../../merchant.ts"

const paymentId = "order-1"
const reason = "The customer changed their mind"

describe("a cancellation", () => {
  it.effect("without an amount is of all that is left, with its tax-free part and VAT", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid(paymentId, { total: 10_000, taxFree: 4_500 })
      yield* TestClock.adjust("1 day")
      const { cancellation } = yield* payments.cancelPayment({ paymentId, reason })
      assert(cancellation.status === "SUCCEEDED")
      assert.deepInclude(cancellation, { totalAmount: 10_000, taxFreeAmount: 4_500, vatAmount: 500, reason })
      const payment = yield* payments.getPayment({ paymentId })
      assert(payment.status === "CANCELLED")
      assert.deepInclude(payment.amount, { paid: 10_000, cancelled: 10_000, cancelledTaxFree: 4_500 })
      assert.deepStrictEqual(payment.cancellations, [cancellation])
      assert.strictEqual(DateTime.toEpochMillis(payment.cancelledAt), 86_400_000)
      assert.deepStrictEqual(payment.statusChangedAt, payment.cancelledAt)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of a part is fully taxed unless it says otherwise", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid(paymentId, { total: 10_000, taxFree: 4_500 })
      const first = yield* payments.cancelPayment({ paymentId, reason, amount: 1_100 })
      const second = yield* payments.cancelPayment({ paymentId, reason, amount: 5_000, taxFreeAmount: 4_500 })
      assert.deepInclude(first.cancellation, { totalAmount: 1_100, taxFreeAmount: 0, vatAmount: 100 })
      assert.deepInclude(second.cancellation, { totalAmount: 5_000, taxFreeAmount: 4_500, vatAmount: 45 })
      const payment = yield* payments.getPayment({ paymentId })
      assert(payment.status === "PARTIAL_CANCELLED")
      assert.deepInclude(payment.amount, { cancelled: 6_100, cancelledTaxFree: 4_500 })
      assert.lengthOf(payment.cancellations, 2)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("takes the VAT that it names, and the last one takes the rest", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid(paymentId, { total: 10_000, vat: 1_000 })
      yield* payments.cancelPayment({ paymentId, reason, amount: 5_000, vatAmount: 100 })
      const { cancellation } = yield* payments.cancelPayment({ paymentId, reason })
      assert.deepInclude(cancellation, { totalAmount: 5_000, vatAmount: 900 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("succeeds if currentCancellableAmount is what is left", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid(paymentId)
      yield* payments.cancelPayment({ paymentId, reason, amount: 1_000, currentCancellableAmount: 10_000 })
      yield* payments.cancelPayment({ paymentId, reason, amount: 1_000, currentCancellableAmount: 9_000 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is refused if it is not: CancellableAmountConsistencyBrokenError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid(paymentId)
      const cancel = payments.cancelPayment({ paymentId, reason, amount: 1_000, currentCancellableAmount: 10_000 })
      yield* cancel
      assert.instanceOf(yield* Effect.flip(cancel), CancellableAmountConsistencyBrokenError)
      const payment = yield* payments.getPayment({ paymentId })
      assert(payment.status === "PARTIAL_CANCELLED")
      assert.strictEqual(payment.amount.cancelled, 1_000)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of an unknown payment is refused: PaymentNotFoundError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      assert.instanceOf(yield* Effect.flip(payments.cancelPayment({ paymentId, reason })), PaymentNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of a payment that failed is refused: PaymentNotPaidError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* Effect.flip(paid(paymentId, undefined, "0002"))
      assert.instanceOf(yield* Effect.flip(payments.cancelPayment({ paymentId, reason })), PaymentNotPaidError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of a payment of which nothing is left is refused: PaymentAlreadyCancelledError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid(paymentId)
      yield* payments.cancelPayment({ paymentId, reason })
      assert.instanceOf(yield* Effect.flip(payments.cancelPayment({ paymentId, reason })), PaymentAlreadyCancelledError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of more than is left is refused: CancelAmountExceedsCancellableAmountError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid(paymentId)
      yield* payments.cancelPayment({ paymentId, reason, amount: 6_000 })
      const cancel = payments.cancelPayment({ paymentId, reason, amount: 4_001 })
      assert.instanceOf(yield* Effect.flip(cancel), CancelAmountExceedsCancellableAmountError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of more tax-free than is left is refused: CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid(paymentId, { total: 10_000, taxFree: 1_000 })
      const cancel = payments.cancelPayment({ paymentId, reason, amount: 2_000, taxFreeAmount: 1_001 })
      assert.instanceOf(yield* Effect.flip(cancel), CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of more taxed than is left is refused: CancelTaxAmountExceedsCancellableTaxAmountError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid(paymentId, { total: 10_000, taxFree: 1_000 })
      const taxed = payments.cancelPayment({ paymentId, reason, amount: 9_001 })
      const vat = payments.cancelPayment({ paymentId, reason, amount: 9_000, vatAmount: 819 })
      assert.instanceOf(yield* Effect.flip(taxed), CancelTaxAmountExceedsCancellableTaxAmountError)
      assert.instanceOf(yield* Effect.flip(vat), CancelTaxAmountExceedsCancellableTaxAmountError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of parts that exceed its amount is refused: SumOfPartsExceedsCancelAmountError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid(paymentId, { total: 10_000, taxFree: 5_000 })
      const cancel = payments.cancelPayment({ paymentId, reason, amount: 1_000, taxFreeAmount: 950, vatAmount: 51 })
      assert.instanceOf(yield* Effect.flip(cancel), SumOfPartsExceedsCancelAmountError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each([{ amount: 0 }, { amount: -1 }, { taxFreeAmount: -1 }, { vatAmount: -1 }])(
    "of %o is refused: InvalidRequestError",
    (parts) =>
      Effect.gen(function* () {
        const payments = yield* Payments
        yield* paid(paymentId)
        const cancel = payments.cancelPayment({ paymentId, reason, ...parts })
        assert.instanceOf(yield* Effect.flip(cancel), InvalidRequestError)
      }).pipe(Effect.provide(merchant))
  )

  it.effect("that the PG refuses is listed, and changes nothing else: PgProviderError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid(paymentId, undefined, "0008")
      const error = yield* Effect.flip(payments.cancelPayment({ paymentId, reason }))
      assert.instanceOf(error, PgProviderError)
      assert.strictEqual(error.pgCode, "NOT_CANCELABLE_PAYMENT")
      const payment = yield* payments.getPayment({ paymentId })
      assert(payment.status === "PAID")
      assert.strictEqual(payment.amount.cancelled, 0)
      assert.deepStrictEqual(
        payment.cancellations?.map(({ status }) => status),
        ["FAILED"]
      )
    }).pipe(Effect.provide(merchant))
  )
})

describe("a cancellation of a deposit", () => {
  const refundAccount = { bank: "SHINHAN", number: "110123456789", holderName: "Hong Gildong" } as const

  const deposited = Effect.gen(function* () {
    const payments = yield* Payments
    yield* payments.payInstantly(account(paymentId))
    yield* deposit({ paymentId })
    return payments
  })

  it.effect("requires an account to send the money to: InvalidRequestError", () =>
    Effect.gen(function* () {
      const payments = yield* deposited
      const error = yield* Effect.flip(payments.cancelPayment({ paymentId, reason }))
      assert.instanceOf(error, InvalidRequestError)
      assert.include(error.message, "refundAccount")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("tells that the money was sent", () =>
    Effect.gen(function* () {
      const payments = yield* deposited
      yield* payments.cancelPayment({ paymentId, reason, amount: 4_000, refundAccount })
      const part = yield* payments.getPayment({ paymentId })
      assert(part.status === "PARTIAL_CANCELLED" && part.method?.type === "PaymentMethodVirtualAccount")
      assert.strictEqual(part.method.refundStatus, "COMPLETED")
      yield* payments.cancelPayment({ paymentId, reason, refundAccount })
      assert.strictEqual((yield* payments.getPayment({ paymentId })).status, "CANCELLED")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is refused before the deposit: PaymentNotPaidError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* payments.payInstantly(account(paymentId))
      const cancel = payments.cancelPayment({ paymentId, reason, refundAccount })
      assert.instanceOf(yield* Effect.flip(cancel), PaymentNotPaidError)
    }).pipe(Effect.provide(controlled))
  )
})

describe("a cancellation that the PG carries out later", () => {
  const statuses = Effect.gen(function* () {
    const payment = yield* (yield* Payments).getPayment({ paymentId })
    return payment.status === "PAID" || payment.status === "PARTIAL_CANCELLED" || payment.status === "CANCELLED"
      ? [payment.status, payment.amount.cancelled, ...(payment.cancellations ?? []).map(({ status }) => status)]
      : assert.fail(payment.status)
  })

  it.effect("is REQUESTED, keeps its part from others, and succeeds by itself", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const events = yield* heard
      yield* paid(paymentId, undefined, "0009")
      const { cancellation } = yield* payments.cancelPayment({ paymentId, reason, amount: 6_000 })
      assert(cancellation.status === "REQUESTED")
      assert.deepStrictEqual(yield* statuses, ["PAID", 0, "REQUESTED"])
      const tooMuch = payments.cancelPayment({ paymentId, reason, amount: 4_001 })
      assert.instanceOf(yield* Effect.flip(tooMuch), CancelAmountExceedsCancellableAmountError)
      yield* TestClock.adjust("30 seconds")
      yield* payments.cancelPayment({ paymentId, reason, currentCancellableAmount: 4_000 })
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual(yield* statuses, ["PARTIAL_CANCELLED", 6_000, "SUCCEEDED", "REQUESTED"])
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual(yield* statuses, ["CANCELLED", 10_000, "SUCCEEDED", "SUCCEEDED"])
      const payment = yield* payments.getPayment({ paymentId })
      assert(payment.status === "CANCELLED")
      const [first] = payment.cancellations
      assert(first?.status === "SUCCEEDED")
      assert.strictEqual(first.id, cancellation.id)
      assert.strictEqual(DateTime.toEpochMillis(first.requestedAt), 0)
      assert.strictEqual(DateTime.toEpochMillis(first.cancelledAt!), 60_000)
      assert.deepStrictEqual(
        events.map(({ data, type }) => [type, "cancellationId" in data && data.cancellationId === cancellation.id]),
        [
          ["BillingKey.Issued", false],
          ["Transaction.Paid", false],
          ["Transaction.CancelPending", true],
          ["Transaction.CancelPending", false],
          ["Transaction.PartialCancelled", true],
          ["Transaction.Cancelled", false]
        ]
      )
    }).pipe(Effect.provide(controlled), Effect.scoped)
  )

  it.effect("succeeds without a webhook if the request asked for none", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid(paymentId, undefined, "0009")
      const events = yield* heard
      yield* payments.cancelPayment({ paymentId, reason, amount: 1_000, skipWebhook: true })
      yield* payments.cancelPayment({ paymentId, reason })
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(
        events.map(({ skipWebhook, type }) => [type, skipWebhook]),
        [
          ["Transaction.CancelPending", true],
          ["Transaction.CancelPending", false],
          ["Transaction.PartialCancelled", true],
          ["Transaction.Cancelled", false]
        ]
      )
    }).pipe(Effect.provide(controlled), Effect.scoped)
  )

  it.effect("can fail, and then its part is left again", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid(paymentId, { total: 50_000 })
      yield* payments.cancelPayment({ paymentId, reason, amount: 40_010 })
      assert.deepStrictEqual(yield* statuses, ["PAID", 0, "REQUESTED"])
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(yield* statuses, ["PAID", 0, "FAILED"])
      yield* payments.cancelPayment({ paymentId, reason, currentCancellableAmount: 50_000 })
      assert.deepStrictEqual(yield* statuses, ["CANCELLED", 50_000, "FAILED", "SUCCEEDED"])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("can be stopped, and then never happens", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid(paymentId, undefined, "0009")
      const { cancellation } = yield* payments.cancelPayment({ paymentId, reason })
      assert(cancellation.status === "REQUESTED")
      yield* TestClock.adjust("10 seconds")
      const { stoppedAt } = yield* payments.stopPaymentCancellation({ paymentId, cancellationId: cancellation.id })
      assert.strictEqual(DateTime.toEpochMillis(stoppedAt), 10_000)
      assert.deepStrictEqual(yield* statuses, ["PAID", 0, "FAILED"])
      yield* TestClock.adjust("1 hour")
      assert.deepStrictEqual(yield* statuses, ["PAID", 0, "FAILED"])
      yield* payments.cancelPayment({ paymentId, reason, currentCancellableAmount: 10_000 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("cannot be stopped when it is over: PaymentCancellationNotPendingError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid(paymentId, undefined, "0009")
      const { cancellation } = yield* payments.cancelPayment({ paymentId, reason })
      assert(cancellation.status === "REQUESTED")
      yield* TestClock.adjust("1 minute")
      const stop = payments.stopPaymentCancellation({ paymentId, cancellationId: cancellation.id })
      assert.instanceOf(yield* Effect.flip(stop), PaymentCancellationNotPendingError)
      yield* paid("order-2", undefined, "0009")
      const { cancellation: second } = yield* payments.cancelPayment({ paymentId: "order-2", reason })
      assert(second.status === "REQUESTED")
      const stopSecond = payments.stopPaymentCancellation({ paymentId: "order-2", cancellationId: second.id })
      yield* stopSecond
      assert.instanceOf(yield* Effect.flip(stopSecond), PaymentCancellationNotPendingError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("cannot be stopped if the payment has no such one: PaymentCancellationNotFoundError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid(paymentId)
      const stop = payments.stopPaymentCancellation({ paymentId, cancellationId: "another" })
      assert.instanceOf(yield* Effect.flip(stop), PaymentCancellationNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("cannot be stopped if the payment is unknown: PaymentNotFoundError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const stop = payments.stopPaymentCancellation({ paymentId, cancellationId: "another" })
      assert.instanceOf(yield* Effect.flip(stop), PaymentNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("cannot be stopped if the PG refuses, and then succeeds: PgProviderError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid(paymentId, undefined, "0011")
      const { cancellation } = yield* payments.cancelPayment({ paymentId, reason })
      assert(cancellation.status === "REQUESTED")
      const stop = payments.stopPaymentCancellation({ paymentId, cancellationId: cancellation.id })
      assert.instanceOf(yield* Effect.flip(stop), PgProviderError)
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(yield* statuses, ["CANCELLED", 10_000, "SUCCEEDED"])
    }).pipe(Effect.provide(merchant))
  )
})

describe("cancelling again and again", () => {
  it.effect("is limited, and those that fail count: MaxCancelCountReachedError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid(paymentId, undefined, "0008")
      const cancel = Effect.flip(payments.cancelPayment({ paymentId, reason, amount: 1 }))
      for (let count = 0; count < maxCancelCount; count++) assert.instanceOf(yield* cancel, PgProviderError)
      assert.instanceOf(yield* cancel, MaxCancelCountReachedError)
    }).pipe(Effect.provide(merchant))
  )
})

describe("any sequence of cancellations", () => {
  const upTo = (maximum: number) => Schema.Int.check(Schema.isBetween({ minimum: 0, maximum }))
  const Step = Schema.Struct({
    amount: Schema.optionalKey(upTo(4_000)),
    taxFreeAmount: Schema.optionalKey(upTo(1_500)),
    vatAmount: Schema.optionalKey(upTo(150)),
    currentCancellableAmount: Schema.optionalKey(Schema.Literals([10_000, 5_000]))
  })

  /** True if a step fits what is left, by rules of its own: no part of a payment can be given back twice. */
  const fits = (left: { total: number; taxFree: number; vat: number }, step: (typeof Step)["Type"]) => {
    const total = step.amount ?? left.total
    const taxFree = step.taxFreeAmount ?? (step.amount === undefined ? left.taxFree : 0)
    return (
      total > 0 &&
      total <= left.total &&
      taxFree <= left.taxFree &&
      total - taxFree <= left.total - left.taxFree &&
      taxFree + (step.vatAmount ?? 0) <= total &&
      (step.vatAmount ?? 0) <= left.vat &&
      (step.currentCancellableAmount ?? left.total) === left.total
    )
  }

  it.effect.prop(
    "never gives back more than was paid, and adds up to the payment",
    { taxFree: upTo(10_000), steps: Schema.Array(Step).check(Schema.isBetweenLength(1, 12)) },
    ({ steps, taxFree }) =>
      Effect.gen(function* () {
        const payments = yield* Payments
        const total = 10_000
        yield* paid(paymentId, { total, taxFree })
        const left = { total, taxFree, vat: Math.floor((total - taxFree) / 11) }
        for (const step of steps) {
          const result = yield* Effect.result(payments.cancelPayment({ paymentId, reason, ...step }))
          assert.strictEqual(result._tag, fits(left, step) ? "Success" : "Failure")
          if (result._tag === "Failure") continue
          const { cancellation } = result.success
          assert(cancellation.status === "SUCCEEDED")
          left.total -= cancellation.totalAmount
          left.taxFree -= cancellation.taxFreeAmount
          left.vat -= cancellation.vatAmount
          for (const part of Object.values(left)) assert.isAtLeast(part, 0)
          const payment = yield* payments.getPayment({ paymentId })
          assert.strictEqual(payment.status, left.total === 0 ? "CANCELLED" : "PARTIAL_CANCELLED")
          assert(payment.status === "CANCELLED" || payment.status === "PARTIAL_CANCELLED")
          assert.strictEqual(payment.amount.cancelled, total - left.total)
          assert.strictEqual(payment.amount.cancelledTaxFree, taxFree - left.taxFree)
          if (left.total === 0 && steps.every(({ vatAmount }) => vatAmount === undefined)) {
            assert.deepStrictEqual(left, { total: 0, taxFree: 0, vat: 0 })
          }
        }
      }).pipe(Effect.provide(merchant)),
    { arbitrary: { runs: 150, seed: "cancellations" } }
  )
})
