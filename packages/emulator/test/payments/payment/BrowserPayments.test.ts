import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Fiber } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import {
  AlreadyPaidError,
  MaxTransactionCountReachedError,
  PaymentNotFoundError,
  Payments,
  PgProviderError,
  SumOfPartsExceedsTotalAmountError
} from "@effect-portone/payments"
import {
  failInBuyersPlace,
  holdInBuyersPlace,
  openInBuyersPlace,
  payInBuyersPlace
} from "../../../src/payments/payment/BrowserPayments.ts"
import { maxTransactionCount } from "../../../src/payments/records/Attempts.ts"
import { NotInState } from "../../../src/state/NotInState.ts"
import { account, controlled, heard, keyedIn, opened, paid } from "../../merchant.ts"

const paymentId = "order-1"

const read = Effect.flatMap(Payments, (payments) => payments.getPayment({ paymentId }))
const status = Effect.map(read, (payment) => payment.status)

describe("a payment window", () => {
  it.effect("opens for a payment that is READY, and the buyer pays it", () =>
    Effect.gen(function* () {
      const events = yield* heard
      yield* openInBuyersPlace({
        ...opened(paymentId, { total: 10_000, taxFree: 4_500 }),
        platformType: "MOBILE",
        customer: { id: "customer-1" },
        noticeUrls: ["https://example.com/hook"]
      })
      const before = yield* read
      assert(before.status === "READY")
      assert.strictEqual(before.origin?.platformType, "MOBILE")
      yield* TestClock.adjust("1 minute")
      yield* payInBuyersPlace({ paymentId })
      const after = yield* read
      assert(after.status === "PAID")
      assert.strictEqual(after.transactionId, before.transactionId)
      assert.deepInclude(after.amount, { paid: 10_000, taxFree: 4_500, vat: 500 })
      assert.strictEqual(DateTime.toEpochMillis(after.paidAt), 60_000)
      assert.deepStrictEqual(events, [
        {
          type: "Transaction.Ready",
          timestamp: before.requestedAt,
          data: { paymentId, storeId: "store-emulator", transactionId: before.transactionId },
          skipWebhook: false,
          noticeUrls: ["https://example.com/hook"]
        },
        {
          type: "Transaction.Paid",
          timestamp: after.paidAt,
          data: { paymentId, storeId: "store-emulator", transactionId: before.transactionId },
          skipWebhook: false,
          noticeUrls: ["https://example.com/hook"]
        }
      ])
    }).pipe(Effect.provide(controlled), Effect.scoped)
  )

  it.effect("can be left and opened again", () =>
    Effect.gen(function* () {
      const first = yield* openInBuyersPlace(opened(paymentId))
      const second = yield* openInBuyersPlace(opened(paymentId))
      assert.notStrictEqual(second.transactionId, first.transactionId)
      yield* failInBuyersPlace({ paymentId })
      const payment = yield* read
      assert(payment.status === "FAILED")
      assert.strictEqual(payment.transactionId, second.transactionId)
      assert.strictEqual(payment.failure.pgCode, "PAY_PROCESS_CANCELED")
      yield* openInBuyersPlace(opened(paymentId))
      assert.strictEqual(yield* status, "READY")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("fails with the PG's reason", () =>
    Effect.gen(function* () {
      yield* openInBuyersPlace(opened(paymentId))
      yield* failInBuyersPlace({ paymentId }, { pgCode: "INVALID_PASSWORD", pgMessage: "Wrong." })
      const payment = yield* read
      assert(payment.status === "FAILED")
      assert.deepStrictEqual(payment.failure, { reason: "Wrong.", pgCode: "INVALID_PASSWORD", pgMessage: "Wrong." })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("does not prevent the merchant's own charge", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* openInBuyersPlace(opened(paymentId))
      yield* payments.payInstantly(keyedIn(paymentId))
      assert.strictEqual(yield* status, "PAID")
      assert.instanceOf(yield* Effect.flip(openInBuyersPlace(opened(paymentId))), AlreadyPaidError)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("does not open for an impossible payment, nor without limit", () =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(openInBuyersPlace(opened(paymentId, { total: 0 }))), InvalidRequestError)
      const parts = openInBuyersPlace(opened(paymentId, { total: 1, taxFree: 2 }))
      assert.instanceOf(yield* Effect.flip(parts), SumOfPartsExceedsTotalAmountError)
      for (let count = 0; count < maxTransactionCount; count++) yield* openInBuyersPlace(opened(paymentId))
      assert.instanceOf(yield* Effect.flip(openInBuyersPlace(opened(paymentId))), MaxTransactionCountReachedError)
    }).pipe(Effect.provide(controlled))
  )
})

describe("a PG that takes its time", () => {
  it.effect("keeps the payment PAY_PENDING until it decides", () =>
    Effect.gen(function* () {
      const events = yield* heard
      yield* openInBuyersPlace(opened(paymentId))
      yield* holdInBuyersPlace({ paymentId })
      const pending = yield* read
      assert(pending.status === "PAY_PENDING")
      assert.instanceOf(yield* Effect.flip(paid(paymentId)), AlreadyPaidError)
      assert.instanceOf(yield* Effect.flip(holdInBuyersPlace({ paymentId })), NotInState)
      yield* payInBuyersPlace({ paymentId })
      const payment = yield* read
      assert(payment.status === "PAID")
      assert.strictEqual(payment.pgTxId, pending.pgTxId)
      assert.deepStrictEqual(
        events.filter(({ type }) => type !== "BillingKey.Issued").map(({ type }) => type),
        ["Transaction.Ready", "Transaction.PayPending", "Transaction.Paid"]
      )
    }).pipe(Effect.provide(controlled), Effect.scoped)
  )

  it.effect("can fail the payment", () =>
    Effect.gen(function* () {
      yield* openInBuyersPlace(opened(paymentId))
      yield* holdInBuyersPlace({ paymentId })
      yield* failInBuyersPlace({ paymentId })
      const payment = yield* read
      assert(payment.status === "FAILED")
      assert.isUndefined((payment as { readonly pgTxId?: string }).pgTxId)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("can find out later that a failed payment was paid", () =>
    Effect.gen(function* () {
      yield* Effect.flip(paid(paymentId, undefined, "0003"))
      yield* payInBuyersPlace({ paymentId })
      const payment = yield* read
      assert(payment.status === "PAID")
      assert.strictEqual(payment.amount.paid, 10_000)
      assert.isUndefined((payment as { readonly failure?: unknown }).failure)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("learns of a payment in the buyer's place while it is asked, and so does the request", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const events = yield* heard
      const charge = yield* Effect.forkChild(payments.payInstantly(keyedIn(paymentId, "0006")))
      yield* Effect.eventually(read)
      yield* TestClock.adjust("10 seconds")
      yield* payInBuyersPlace({ paymentId })
      yield* TestClock.adjust("20 seconds")
      const answer = yield* Fiber.join(charge)
      const payment = yield* read
      assert(payment.status === "PAID")
      assert.strictEqual(answer.payment.pgTxId, payment.pgTxId)
      assert.strictEqual(DateTime.toEpochMillis(answer.payment.paidAt), 10_000)
      assert.lengthOf(events, 1)
    }).pipe(Effect.provide(controlled), Effect.scoped)
  )

  it.effect("learns of a failure in the buyer's place while it is asked: PgProviderError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const charge = yield* Effect.forkChild(Effect.flip(payments.payInstantly(keyedIn(paymentId, "0006"))))
      yield* Effect.eventually(read)
      yield* failInBuyersPlace({ paymentId }, { pgCode: "FDS_ERROR", pgMessage: "Suspicious." })
      yield* TestClock.adjust("30 seconds")
      const error = yield* Fiber.join(charge)
      assert.instanceOf(error, PgProviderError)
      assert.strictEqual(error.pgCode, "FDS_ERROR")
    }).pipe(Effect.provide(controlled))
  )
})

describe("what is done in the buyer's place", () => {
  it.effect("requires a payment", () =>
    Effect.gen(function* () {
      for (const act of [payInBuyersPlace, failInBuyersPlace, holdInBuyersPlace]) {
        assert.instanceOf(yield* Effect.flip(act({ paymentId })), PaymentNotFoundError)
      }
    }).pipe(Effect.provide(controlled))
  )

  it.effect("requires a payment that waits, and tells the status of one that does not", () =>
    Effect.gen(function* () {
      yield* paid(paymentId)
      for (const act of [payInBuyersPlace, failInBuyersPlace, holdInBuyersPlace]) {
        const error = yield* Effect.flip(act({ paymentId }))
        assert.instanceOf(error, NotInState)
        assert.include(error.message, "PAID")
      }
    }).pipe(Effect.provide(controlled))
  )

  it.effect("can be a deposit", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* payments.payInstantly(account(paymentId))
      yield* payInBuyersPlace({ paymentId })
      const payment = yield* read
      assert(payment.status === "PAID")
      assert.strictEqual(payment.method?.type, "PaymentMethodVirtualAccount")
      yield* TestClock.adjust("2 days")
      assert.strictEqual(yield* status, "PAID")
    }).pipe(Effect.provide(controlled))
  )
})
