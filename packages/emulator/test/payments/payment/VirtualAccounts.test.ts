import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import {
  AlreadyPaidError,
  CashReceiptNotFoundError,
  CashReceipts,
  PaymentNotFoundError,
  PaymentNotWaitingForDepositError,
  type PayInstantlyInput,
  Payments,
  PgProviderError
} from "@effect-portone/payments"
import { payInBuyersPlace } from "../../../src/payments/payment/BrowserPayments.ts"
import { deposit } from "../../../src/payments/payment/VirtualAccounts.ts"
import { account, controlled, heard, keyedIn, merchant } from "../../merchant.ts"

const paymentId = "order-1"

/** Returns the virtual account of the payment. */
const accountOf = Effect.gen(function* () {
  const payment = yield* (yield* Payments).getPayment({ paymentId })
  assert(payment.status !== "UNRECOGNIZED" && payment.method?.type === "PaymentMethodVirtualAccount")
  return payment.method
})

const statusOf = Effect.gen(function* () {
  return (yield* (yield* Payments).getPayment({ paymentId })).status
})

const fixed = (fixed: { readonly pgAccountId: string } | { readonly accountNumber: string }, id = paymentId) =>
  ({
    ...account(id),
    method: {
      virtualAccount: { bank: "SHINHAN", expiry: { validHours: 1 }, option: { type: "FIXED", fixed } }
    }
  }) satisfies PayInstantlyInput

describe("a virtual account", () => {
  it.effect("is issued, and waits for its money", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const { payment } = yield* payments.payInstantly(account(paymentId))
      const read = yield* payments.getPayment({ paymentId })
      assert(read.status === "VIRTUAL_ACCOUNT_ISSUED")
      assert.strictEqual(read.pgTxId, payment.pgTxId)
      assert.strictEqual(read.amount.paid, 0)
      const { accountNumber, expiredAt, issuedAt, ...rest } = yield* accountOf
      assert.match(accountNumber, /^\d{14}$/)
      assert.strictEqual(DateTime.toEpochMillis(issuedAt!), 0)
      assert.strictEqual(DateTime.toEpochMillis(expiredAt!), 86_400_000)
      assert.deepStrictEqual(rest, { type: "PaymentMethodVirtualAccount", bank: "SHINHAN", accountType: "NORMAL" })
      assert.instanceOf(yield* Effect.flip(payments.payInstantly(keyedIn(paymentId))), AlreadyPaidError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is paid when the money comes, and tells by whom", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const events = yield* heard
      yield* payments.payInstantly({ ...account(paymentId), skipWebhook: true })
      yield* TestClock.adjust("1 hour")
      yield* deposit({ paymentId }, "Hong Gildong")
      const read = yield* payments.getPayment({ paymentId })
      assert(read.status === "PAID")
      assert.strictEqual(DateTime.toEpochMillis(read.paidAt), 3_600_000)
      assert.deepInclude(read.amount, { total: 10_000, paid: 10_000, vat: 909 })
      assert.strictEqual((yield* accountOf).remitterName, "Hong Gildong")
      yield* TestClock.adjust("3 days")
      assert.strictEqual(yield* statusOf, "PAID")
      assert.deepStrictEqual(
        events.map(({ skipWebhook, type }) => [type, skipWebhook]),
        [
          ["Transaction.VirtualAccountIssued", true],
          ["Transaction.Paid", false]
        ]
      )
    }).pipe(Effect.provide(controlled), Effect.scoped)
  )

  it.effect.each([deposit, payInBuyersPlace])("gets the cash receipt that the buyer wants with the money", (pay) =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const cashReceipts = yield* CashReceipts
      const { virtualAccount } = account(paymentId).method
      const cashReceipt = { type: "PERSONAL", customerIdentityNumber: "01012345678" } as const
      yield* payments.payInstantly({
        ...account(paymentId, { total: 10_000, taxFree: 1_000 }),
        method: { virtualAccount: { ...virtualAccount!, cashReceipt } }
      })
      const read = cashReceipts.getCashReceiptByPaymentId({ paymentId })
      assert.instanceOf(yield* Effect.flip(read), CashReceiptNotFoundError)
      yield* pay({ paymentId })
      const receipt = yield* read
      assert(receipt.status === "ISSUED")
      assert.deepInclude(receipt, { amount: 10_000, taxFreeAmount: 1_000, type: "PERSONAL", isManual: false })
      const payment = yield* payments.getPayment({ paymentId })
      assert(payment.status === "PAID" && payment.cashReceipt?.status === "ISSUED")
      assert.strictEqual(payment.cashReceipt.issueNumber, receipt.issueNumber)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is paid without a receipt if the buyer wants none or the agency refuses it", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const { virtualAccount } = account(paymentId).method
      for (const [id, cashReceipt] of [
        ["none", { type: "NO_RECEIPT", customerIdentityNumber: "01012345678" }],
        ["refused", { type: "PERSONAL", customerIdentityNumber: "01012340002" }]
      ] as const) {
        yield* payments.payInstantly({
          ...account(id),
          method: { virtualAccount: { ...virtualAccount!, cashReceipt } }
        })
        yield* deposit({ paymentId: id })
        const payment = yield* payments.getPayment({ paymentId: id })
        assert(payment.status === "PAID")
        assert.isUndefined(payment.cashReceipt)
      }
    }).pipe(Effect.provide(controlled))
  )

  it.effect("fails by itself when it expires, and another attempt can be made under its id", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const events = yield* heard
      yield* payments.payInstantly(account(paymentId))
      yield* TestClock.adjust("86399 seconds")
      assert.strictEqual(yield* statusOf, "VIRTUAL_ACCOUNT_ISSUED")
      yield* TestClock.adjust("1 second")
      const read = yield* payments.getPayment({ paymentId })
      assert(read.status === "FAILED")
      assert.strictEqual(read.failure.pgCode, "VIRTUAL_ACCOUNT_EXPIRED")
      assert.strictEqual(DateTime.toEpochMillis(read.failedAt), 86_400_000)
      assert.instanceOf(yield* Effect.flip(deposit({ paymentId })), PaymentNotWaitingForDepositError)
      yield* payments.payInstantly(keyedIn(paymentId))
      assert.strictEqual(yield* statusOf, "PAID")
      assert.deepStrictEqual(
        events.map(({ type }) => type),
        ["Transaction.VirtualAccountIssued", "Transaction.Failed", "Transaction.Paid"]
      )
    }).pipe(Effect.provide(controlled), Effect.scoped)
  )

  it.effect("of an earlier attempt does not end a later one when it expires", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* payments.payInstantly(account(paymentId))
      yield* payments.closeVirtualAccount({ paymentId })
      yield* TestClock.adjust("12 hours")
      yield* payments.payInstantly(account(paymentId))
      yield* TestClock.adjust("12 hours")
      assert.strictEqual(yield* statusOf, "VIRTUAL_ACCOUNT_ISSUED")
      yield* TestClock.adjust("12 hours")
      assert.strictEqual(yield* statusOf, "FAILED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("expires at the time that the request names", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const dueDate = DateTime.makeUnsafe(7_200_000)
      yield* payments.payInstantly({
        ...account(paymentId),
        method: { virtualAccount: { bank: "KOOKMIN", expiry: { dueDate }, option: { type: "NORMAL" } } }
      })
      assert.deepStrictEqual((yield* accountOf).expiredAt, dueDate)
      yield* TestClock.adjust("2 hours")
      assert.strictEqual(yield* statusOf, "FAILED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of type FIXED has the number of the request, or always the same one for an id of the merchant's", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* payments.payInstantly(fixed({ accountNumber: "11022333" }))
      assert.strictEqual((yield* accountOf).accountNumber, "11022333")
      assert.strictEqual((yield* accountOf).accountType, "FIXED")
      const numbers = yield* Effect.forEach(["order-2", "order-3"], (id) =>
        Effect.gen(function* () {
          yield* payments.payInstantly(fixed({ pgAccountId: "customer-1" }, id))
          const payment = yield* payments.getPayment({ paymentId: id })
          return payment.status === "VIRTUAL_ACCOUNT_ISSUED" && payment.method?.type === "PaymentMethodVirtualAccount"
            ? payment.method.accountNumber
            : assert.fail(payment.status)
        })
      )
      assert.strictEqual(numbers[0], numbers[1])
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each<{ virtualAccount: NonNullable<PayInstantlyInput["method"]["virtualAccount"]> }>([
    { virtualAccount: { bank: "SHINHAN", expiry: { validHours: 0 }, option: { type: "NORMAL" } } },
    {
      virtualAccount: {
        bank: "SHINHAN",
        expiry: { dueDate: DateTime.makeUnsafe(-1) },
        option: { type: "NORMAL" }
      }
    },
    { virtualAccount: { bank: "SHINHAN", expiry: { validHours: 1 }, option: { type: "FIXED" } } },
    {
      virtualAccount: {
        bank: "SHINHAN",
        expiry: { validHours: 1 },
        option: { type: "NORMAL", fixed: { accountNumber: "1" } }
      }
    }
  ])("of %o cannot be: InvalidRequestError", (method) =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const pay = payments.payInstantly({ ...account(paymentId), method })
      assert.instanceOf(yield* Effect.flip(pay), InvalidRequestError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is not issued for an amount that the PG declines: PgProviderError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const error = yield* Effect.flip(payments.payInstantly(account(paymentId, { total: 40_020 })))
      assert.instanceOf(error, PgProviderError)
      assert.strictEqual(error.pgCode, "BELOW_MINIMUM_AMOUNT")
      assert.strictEqual(yield* statusOf, "FAILED")
    }).pipe(Effect.provide(merchant))
  )
})

describe("closing a virtual account", () => {
  it.effect("leaves a failed payment, which takes no deposit", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* payments.payInstantly(account(paymentId))
      yield* TestClock.adjust("1 hour")
      const { closedAt } = yield* payments.closeVirtualAccount({ paymentId })
      assert.strictEqual(DateTime.toEpochMillis(closedAt), 3_600_000)
      const read = yield* payments.getPayment({ paymentId })
      assert(read.status === "FAILED")
      assert.strictEqual(read.failure.pgCode, "VIRTUAL_ACCOUNT_CLOSED")
      assert.deepStrictEqual(read.failedAt, closedAt)
      assert.instanceOf(yield* Effect.flip(deposit({ paymentId })), PaymentNotWaitingForDepositError)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("requires one that waits: PaymentNotWaitingForDepositError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* payments.payInstantly(account(paymentId))
      yield* payments.closeVirtualAccount({ paymentId })
      const again = payments.closeVirtualAccount({ paymentId })
      assert.instanceOf(yield* Effect.flip(again), PaymentNotWaitingForDepositError)
      yield* payments.payInstantly(keyedIn("order-2"))
      const paid = payments.closeVirtualAccount({ paymentId: "order-2" })
      assert.instanceOf(yield* Effect.flip(paid), PaymentNotWaitingForDepositError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of an unknown payment is refused: PaymentNotFoundError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      assert.instanceOf(yield* Effect.flip(payments.closeVirtualAccount({ paymentId })), PaymentNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("that the PG refuses leaves it waiting: PgProviderError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* payments.payInstantly(account(paymentId, { total: 40_023 }))
      assert.instanceOf(yield* Effect.flip(payments.closeVirtualAccount({ paymentId })), PgProviderError)
      assert.strictEqual(yield* statusOf, "VIRTUAL_ACCOUNT_ISSUED")
    }).pipe(Effect.provide(merchant))
  )
})
