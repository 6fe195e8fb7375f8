import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import {
  AlreadyPaidError,
  ChannelNotFoundError,
  MaxTransactionCountReachedError,
  Payments,
  PgProviderError,
  SumOfPartsExceedsTotalAmountError
} from "@effect-portone/payments"
import { maxTransactionCount } from "../../../src/payments/records/Attempts.ts"
import { account, keyedIn, merchant } from "../../merchant.ts"

const paymentId = "order-1"

describe("paying with a card's number", () => {
  it.effect("leaves a paid payment, with the card's number masked", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* TestClock.adjust("1 minute")
      const { payment } = yield* payments.payInstantly({
        ...keyedIn(paymentId),
        isCulturalExpense: true,
        isEscrow: true,
        method: {
          card: {
            credential: { number: "4111111111111111", expiryMonth: "12", expiryYear: "30" },
            installmentMonth: 3,
            useFreeInstallmentPlan: true
          }
        }
      })
      const read = yield* payments.getPayment({ paymentId })
      assert(read.status === "PAID")
      assert.strictEqual(read.pgTxId, payment.pgTxId)
      assert.strictEqual(DateTime.toEpochMillis(payment.paidAt), 60_000)
      assert.isTrue(read.isCulturalExpense)
      assert.deepStrictEqual(read.escrow, { status: "BEFORE_REGISTERED" })
      assert.isUndefined(read.billingKey)
      assert(read.method?.type === "PaymentMethodCard")
      assert.strictEqual(read.method.card?.number, "41111111****1111")
      assert.deepInclude(read.method.installment, { month: 3, isInterestFree: true })
      assert.match(read.method.approvalNumber!, /^\d{8}$/)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("on an unknown channel is refused: ChannelNotFoundError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const pay = payments.payInstantly({ ...keyedIn(paymentId), channelKey: "channel-key-unknown" })
      assert.instanceOf(yield* Effect.flip(pay), ChannelNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("through a group of channels tells of the group", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const { channelKey: _, ...input } = keyedIn(paymentId)
      yield* payments.payInstantly({ ...input, channelGroupId: "group-test" })
      const read = yield* payments.getPayment({ paymentId })
      assert(read.status === "PAID")
      assert.deepStrictEqual(read.channelGroup, { id: "group-test", name: "group-test", isForTest: true })
      assert.strictEqual(read.channel.type, "TEST")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("requires a channel and a possible card: InvalidRequestError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const { channelKey: _, ...input } = keyedIn(paymentId)
      const noChannel = yield* Effect.flip(payments.payInstantly(input))
      const noCard = yield* Effect.flip(payments.payInstantly(keyedIn(paymentId, "1x11")))
      assert.instanceOf(noChannel, InvalidRequestError)
      assert.include(noChannel.message, "channelKey")
      assert.instanceOf(noCard, InvalidRequestError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("fails for a card that the PG declines: PgProviderError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const error = yield* Effect.flip(payments.payInstantly(keyedIn(paymentId, "0014")))
      assert.instanceOf(error, PgProviderError)
      assert.strictEqual(error.pgCode, "INVALID_STOPPED_CARD")
      const read = yield* payments.getPayment({ paymentId })
      assert.strictEqual(read.status, "FAILED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("takes an id once: AlreadyPaidError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* payments.payInstantly(keyedIn(paymentId))
      assert.instanceOf(yield* Effect.flip(payments.payInstantly(keyedIn(paymentId))), AlreadyPaidError)
      assert.instanceOf(yield* Effect.flip(payments.payInstantly(account(paymentId))), AlreadyPaidError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("requires parts that fit the total: SumOfPartsExceedsTotalAmountError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const pay = payments.payInstantly(keyedIn(paymentId, "1111", { total: 100, taxFree: 60, vat: 41 }))
      assert.instanceOf(yield* Effect.flip(pay), SumOfPartsExceedsTotalAmountError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is limited under one id, and those that fail count: MaxTransactionCountReachedError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const decline = Effect.flip(payments.payInstantly(keyedIn(paymentId, "0002")))
      for (let count = 0; count < maxTransactionCount; count++) assert.instanceOf(yield* decline, PgProviderError)
      assert.instanceOf(yield* decline, MaxTransactionCountReachedError)
      assert.instanceOf(yield* Effect.flip(payments.payInstantly(keyedIn(paymentId))), MaxTransactionCountReachedError)
      const { items } = yield* payments.getPaymentTransactions({ paymentId })
      assert.lengthOf(items, maxTransactionCount)
    }).pipe(Effect.provide(merchant))
  )
})
