import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import {
  CashReceiptAlreadyIssuedError,
  CashReceiptNotFoundError,
  CashReceiptNotIssuedError,
  CashReceipts,
  ChannelNotFoundError,
  type IssueCashReceiptInput,
  Payments,
  PgProviderError
} from "@effect-portone/payments"
import { channelKey, merchant, paid } from "../../merchant.ts"

/** Makes a request for a receipt of 11,000 won, whose customer's number ends in these digits. */
const issue = (paymentId: string, more?: Partial<IssueCashReceiptInput>, endsIn = "5678") =>
  Effect.flatMap(CashReceipts, (receipts) =>
    receipts.issueCashReceipt({
      paymentId,
      channelKey,
      type: "PERSONAL",
      orderName: "Monthly plan",
      currency: "KRW",
      amount: { total: 11_000 },
      customer: { identityNumber: `0101234${endsIn}` },
      ...more
    })
  )

const read = (paymentId: string) =>
  Effect.flatMap(CashReceipts, (receipts) => receipts.getCashReceiptByPaymentId({ paymentId }))

const cancel = (paymentId: string) =>
  Effect.flatMap(CashReceipts, (receipts) => receipts.cancelCashReceiptByPaymentId({ paymentId }))

describe("a cash receipt", () => {
  it.effect("can be issued without a payment, and read", () =>
    Effect.gen(function* () {
      const { cashReceipt } = yield* issue("order-1", { amount: { total: 11_000, taxFree: 1_100 } })
      const receipt = yield* read("order-1")
      assert(receipt.status === "ISSUED")
      assert.deepInclude(receipt, {
        ...cashReceipt,
        paymentId: "order-1",
        amount: 11_000,
        taxFreeAmount: 1_100,
        vatAmount: 900,
        currency: "KRW",
        orderName: "Monthly plan",
        type: "PERSONAL",
        isManual: true
      })
      const payment = yield* Effect.flip((yield* Payments).getPayment({ paymentId: "order-1" }))
      assert.strictEqual(payment._tag, "PaymentNotFoundError")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("shows in the payment of its id, and so does its cancellation", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid("order-1", { total: 11_000 })
      const { cashReceipt } = yield* issue("order-1")
      const before = yield* payments.getPayment({ paymentId: "order-1" })
      assert(before.status === "PAID" && before.cashReceipt?.status === "ISSUED")
      assert.strictEqual(before.cashReceipt.issueNumber, cashReceipt.issueNumber)
      assert.strictEqual(before.cashReceipt.totalAmount, 11_000)
      yield* TestClock.adjust("1 hour")
      const { cancelledAt } = yield* cancel("order-1")
      const after = yield* payments.getPayment({ paymentId: "order-1" })
      assert(after.status === "PAID" && after.cashReceipt?.status === "CANCELLED")
      assert.deepStrictEqual(after.cashReceipt.cancelledAt, cancelledAt)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is issued once for a payment id: CashReceiptAlreadyIssuedError", () =>
    Effect.gen(function* () {
      yield* issue("order-1")
      assert.instanceOf(yield* Effect.flip(issue("order-1")), CashReceiptAlreadyIssuedError)
      yield* issue("order-1", { storeId: "store-other" })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("that was never issued is not found: CashReceiptNotFoundError", () =>
    Effect.gen(function* () {
      yield* issue("order-1", { storeId: "store-other" })
      assert.instanceOf(yield* Effect.flip(read("order-1")), CashReceiptNotFoundError)
      assert.instanceOf(yield* Effect.flip(cancel("order-1")), CashReceiptNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is cancelled as a whole, and can then be issued again", () =>
    Effect.gen(function* () {
      yield* issue("order-1")
      yield* TestClock.adjust("1 hour")
      const { cancelledAmount, cancelledAt } = yield* cancel("order-1")
      assert.strictEqual(cancelledAmount, 11_000)
      const receipt = yield* read("order-1")
      assert(receipt.status === "CANCELLED")
      assert.deepStrictEqual(receipt.cancelledAt, cancelledAt)
      assert.strictEqual(DateTime.toEpochMillis(receipt.issuedAt), 0)
      yield* issue("order-1")
      assert.strictEqual((yield* read("order-1")).status, "ISSUED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is cancelled once: CashReceiptNotIssuedError", () =>
    Effect.gen(function* () {
      yield* issue("order-1")
      yield* cancel("order-1")
      assert.instanceOf(yield* Effect.flip(cancel("order-1")), CashReceiptNotIssuedError)
    }).pipe(Effect.provide(merchant))
  )
})

describe("issuing a cash receipt", () => {
  it.effect("that the agency refuses leaves a failed one, and can be tried again: PgProviderError", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(issue("order-1", {}, "0002"))
      assert.instanceOf(error, PgProviderError)
      assert.strictEqual(error.pgCode, "CASH_RECEIPT_REFUSED")
      assert.strictEqual((yield* read("order-1")).status, "ISSUE_FAILED")
      assert.instanceOf(yield* Effect.flip(cancel("order-1")), CashReceiptNotIssuedError)
      yield* issue("order-1")
      assert.strictEqual((yield* read("order-1")).status, "ISSUED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("on an unknown channel is refused: ChannelNotFoundError", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(issue("order-1", { channelKey: "channel-key-unknown" }))
      assert.instanceOf(error, ChannelNotFoundError)
      assert.instanceOf(yield* Effect.flip(read("order-1")), CashReceiptNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each([
    { what: "no amount", more: { amount: { total: 0 } } },
    { what: "parts that exceed the total", more: { amount: { total: 1_000, taxFree: 600, vat: 500 } } },
    { what: "a number that is none", more: { customer: { identityNumber: "010-1234-5678" } } }
  ])("with $what is refused: InvalidRequestError", ({ more }) =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(issue("order-1", more)), InvalidRequestError)
    }).pipe(Effect.provide(merchant))
  )
})

describe("cancelling a cash receipt", () => {
  it.effect("fails if the agency refuses, and changes nothing: PgProviderError", () =>
    Effect.gen(function* () {
      yield* issue("order-1", {}, "0008")
      const error = yield* Effect.flip(cancel("order-1"))
      assert.instanceOf(error, PgProviderError)
      assert.strictEqual(error.pgCode, "CASH_RECEIPT_NOT_CANCELABLE")
      assert.strictEqual((yield* read("order-1")).status, "ISSUED")
    }).pipe(Effect.provide(merchant))
  )
})

describe("a list of cash receipts", () => {
  const idsOf = (input: Parameters<CashReceipts["Service"]["getCashReceipts"]>[0]) =>
    Effect.gen(function* () {
      const { items } = yield* (yield* CashReceipts).getCashReceipts(input)
      return items.map((item) => (item.status === "UNRECOGNIZED" ? undefined : item.paymentId))
    })

  it.effect("begins with the last one, of the past 90 days", () =>
    Effect.gen(function* () {
      yield* issue("order-1")
      yield* TestClock.adjust("80 days")
      yield* issue("order-2")
      yield* TestClock.adjust("1 day")
      yield* issue("order-3")
      assert.deepStrictEqual(yield* idsOf({}), ["order-3", "order-2", "order-1"])
      assert.deepStrictEqual(yield* idsOf({ page: { number: 1, size: 2 } }), ["order-1"])
      assert.deepStrictEqual(yield* idsOf({ sort: { order: "ASC" } }), ["order-1", "order-2", "order-3"])
      yield* TestClock.adjust("10 days")
      assert.deepStrictEqual(yield* idsOf({}), ["order-3", "order-2"])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("can be limited to a payment, a status, a type, a kind of channel, or a time", () =>
    Effect.gen(function* () {
      yield* issue("order-1")
      yield* issue("order-2", { type: "CORPORATE", channelKey: "channel-key-test", orderName: "Yearly plan" })
      yield* Effect.flip(issue("order-3", {}, "0002"))
      yield* TestClock.adjust("1 day")
      yield* cancel("order-1")
      assert.deepStrictEqual(yield* idsOf({ filter: { paymentId: "order-2" } }), ["order-2"])
      assert.deepStrictEqual(yield* idsOf({ filter: { statuses: ["CANCELLED"] } }), ["order-1"])
      assert.deepStrictEqual(yield* idsOf({ filter: { types: ["CORPORATE"] } }), ["order-2"])
      assert.deepStrictEqual(yield* idsOf({ filter: { isTest: true } }), ["order-2"])
      assert.deepStrictEqual(yield* idsOf({ filter: { orderName: "Yearly plan" } }), ["order-2"])
      assert.deepStrictEqual(yield* idsOf({ filter: { isManual: false } }), [])
      assert.deepStrictEqual(yield* idsOf({ filter: { timeRangeField: "CANCELLED_AT" } }), ["order-1"])
      // A failed one was never issued: it only has a time of its status.
      const failed = { statuses: ["FAILED"], timeRangeField: "STATUS_UPDATED_AT" } as const
      assert.deepStrictEqual(yield* idsOf({ filter: failed }), ["order-3"])
      assert.deepStrictEqual(yield* idsOf({ filter: { storeId: "store-other" } }), [])
    }).pipe(Effect.provide(merchant))
  )
})
