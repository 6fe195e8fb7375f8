import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Fiber } from "effect"
import * as TestClock from "effect/testing/TestClock"
import {
  AlreadyPaidError,
  InformationMismatchError,
  InvalidPaymentTokenError,
  PaymentNotFoundError,
  Payments,
  PgProviderError
} from "@effect-portone/payments"
import { type BrowserPayment, openInBuyersPlace } from "../../../src/payments/payment/BrowserPayments.ts"
import { issuePaymentToken } from "../../../src/payments/payment/Confirmations.ts"
import { State } from "../../../src/state/State.ts"
import { controlled, heard, opened } from "../../merchant.ts"

const paymentId = "order-1"

/** Opens the payment window in the buyer's place, and returns the token of the browser. */
const token = (input: Partial<BrowserPayment> = {}) =>
  Effect.gen(function* () {
    const attempt = yield* openInBuyersPlace({ ...opened(paymentId), ...input })
    return issuePaymentToken(yield* State, attempt)
  })

describe("a payment that the merchant confirms", () => {
  it.effect("is READY before the confirmation, and PAID after it", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const events = yield* heard
      const paymentToken = yield* token()
      const before = yield* payments.getPayment({ paymentId })
      assert(before.status === "READY")
      yield* TestClock.adjust("10 seconds")
      const { paidAt, pgTxId } = yield* payments.confirmPayment({
        paymentId,
        paymentToken,
        txId: before.transactionId,
        totalAmount: 10_000,
        taxFreeAmount: 0,
        currency: "KRW",
        isTest: false
      })
      const after = yield* payments.getPayment({ paymentId })
      assert(after.status === "PAID")
      assert.strictEqual(after.pgTxId, pgTxId)
      assert.deepStrictEqual(after.paidAt, paidAt)
      assert.strictEqual(DateTime.toEpochMillis(paidAt), 10_000)
      assert.strictEqual(after.transactionId, before.transactionId)
      assert.deepStrictEqual(
        events.map(({ type }) => type),
        ["Transaction.Ready", "Transaction.Paid"]
      )
    }).pipe(Effect.provide(controlled), Effect.scoped)
  )

  it.effect("by virtual account gets the account by the confirmation", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const paymentToken = yield* token({
        method: { type: "PaymentMethodVirtualAccount", accountNumber: "110", expiredAt: DateTime.makeUnsafe(60_000) }
      })
      yield* payments.confirmPayment({ paymentId, paymentToken })
      assert.strictEqual((yield* payments.getPayment({ paymentId })).status, "VIRTUAL_ACCOUNT_ISSUED")
      yield* TestClock.adjust("1 minute")
      assert.strictEqual((yield* payments.getPayment({ paymentId })).status, "FAILED")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is confirmed once: AlreadyPaidError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const paymentToken = yield* token()
      yield* payments.confirmPayment({ paymentId, paymentToken })
      const again = payments.confirmPayment({ paymentId, paymentToken })
      assert.instanceOf(yield* Effect.flip(again), AlreadyPaidError)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("requires the token of its last attempt: InvalidPaymentTokenError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const confirm = (paymentToken: string) => payments.confirmPayment({ paymentId, paymentToken })
      const first = yield* token()
      const second = yield* token()
      assert.instanceOf(yield* Effect.flip(confirm("payment-token-of-nobody")), InvalidPaymentTokenError)
      assert.instanceOf(yield* Effect.flip(confirm(first)), InvalidPaymentTokenError)
      yield* confirm(second)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("requires an id that a browser has asked for: PaymentNotFoundError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const paymentToken = yield* token()
      const confirm = payments.confirmPayment({ paymentId: "order-2", paymentToken })
      assert.instanceOf(yield* Effect.flip(confirm), PaymentNotFoundError)
    }).pipe(Effect.provide(controlled))
  )

  it.effect.each([
    { txId: "another" },
    { totalAmount: 9_999 },
    { taxFreeAmount: 1 },
    { currency: "USD" as const },
    { isTest: true }
  ])("is refused to a confirmation that differs in %o, but not to the next: InformationMismatchError", (said) =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const paymentToken = yield* token()
      const confirm = payments.confirmPayment({ paymentId, paymentToken, ...said })
      assert.instanceOf(yield* Effect.flip(confirm), InformationMismatchError)
      assert.strictEqual((yield* payments.getPayment({ paymentId })).status, "READY")
      yield* payments.confirmPayment({ paymentId, paymentToken })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is refused if other facts were registered after the window opened: InformationMismatchError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const paymentToken = yield* token()
      yield* payments.preRegisterPayment({ paymentId, totalAmount: 20_000 })
      const confirm = payments.confirmPayment({ paymentId, paymentToken })
      assert.instanceOf(yield* Effect.flip(confirm), InformationMismatchError)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("fails if the PG declines it, and its token becomes invalid: PgProviderError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const paymentToken = yield* token({ amount: { total: 40_003 } })
      const confirm = payments.confirmPayment({ paymentId, paymentToken })
      const error = yield* Effect.flip(confirm)
      assert.instanceOf(error, PgProviderError)
      assert.strictEqual(error.pgCode, "REJECT_CARD_PAYMENT")
      assert.strictEqual((yield* payments.getPayment({ paymentId })).status, "FAILED")
      assert.instanceOf(yield* Effect.flip(confirm), InvalidPaymentTokenError)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("takes a token once, even before the PG has answered", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const paymentToken = yield* token({ amount: { total: 40_006 } })
      const confirm = payments.confirmPayment({ paymentId, paymentToken })
      const first = yield* Effect.forkChild(confirm)
      yield* TestClock.adjust("1 second")
      assert.instanceOf(yield* Effect.flip(confirm), InvalidPaymentTokenError)
      yield* TestClock.adjust("30 seconds")
      yield* Fiber.join(first)
      assert.strictEqual((yield* payments.getPayment({ paymentId })).status, "PAID")
    }).pipe(Effect.provide(controlled))
  )
})
