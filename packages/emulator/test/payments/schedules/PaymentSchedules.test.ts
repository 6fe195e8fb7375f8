import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import {
  AlreadyPaidOrWaitingError,
  BillingKeyAlreadyDeletedError,
  BillingKeyNotFoundError,
  BillingKeys,
  type CreatePaymentScheduleInput,
  PaymentScheduleAlreadyExistsError,
  PaymentScheduleAlreadyProcessedError,
  PaymentScheduleAlreadyRevokedError,
  PaymentScheduleNotFoundError,
  PaymentSchedules,
  Payments,
  SumOfPartsExceedsTotalAmountError
} from "@effect-portone/payments"
import { holdInBuyersPlace, payInBuyersPlace } from "../../../src/payments/payment/BrowserPayments.ts"
import { card, channelKey, controlled, issue, keyedIn, merchant, order, paid } from "../../merchant.ts"

const inDays = (days: number) =>
  Effect.map(DateTime.now, (now) => DateTime.add(now, { milliseconds: days * 86_400_000 }))

/** Schedules a charge so many days from now. */
const schedule = (
  paymentId: string,
  billingKey: string,
  days = 30,
  more?: Partial<CreatePaymentScheduleInput["payment"]>
) =>
  Effect.gen(function* () {
    const { paymentId: _, ...payment } = order(paymentId, billingKey)
    const created = yield* (yield* PaymentSchedules).createPaymentSchedule({
      paymentId,
      payment: { ...payment, ...more },
      timeToPay: yield* inDays(days)
    })
    return created.schedule.id
  })

const read = (paymentScheduleId: string) =>
  Effect.flatMap(PaymentSchedules, (schedules) => schedules.getPaymentSchedule({ paymentScheduleId }))

const statusOf = (id: string) => Effect.map(read(id), ({ status }) => status)

const revoke = (input: { readonly billingKey?: string; readonly scheduleIds?: ReadonlyArray<string> }) =>
  Effect.flatMap(PaymentSchedules, (schedules) => schedules.revokePaymentSchedules(input))

describe("a payment schedule", () => {
  it.effect("can be read as it was requested", () =>
    Effect.gen(function* () {
      const billingKey = yield* issue()
      const id = yield* schedule("order-1", billingKey, 30, {
        amount: { total: 10_000, taxFree: 1_000 },
        customer: { id: "customer-1", name: { full: "Hong Gildong" } },
        customData: "plan=monthly",
        noticeUrls: ["https://merchant.example/webhook"]
      })
      const read = yield* (yield* PaymentSchedules).getPaymentSchedule({ paymentScheduleId: id })
      assert(read.status === "SCHEDULED")
      assert.deepStrictEqual(read.timeToPay, yield* inDays(30))
      assert.deepInclude(read, {
        id,
        paymentId: "order-1",
        billingKey,
        orderName: "Monthly plan",
        customer: { id: "customer-1", name: "Hong Gildong" },
        customData: "plan=monthly",
        totalAmount: 10_000,
        taxFreeAmount: 1_000,
        currency: "KRW",
        noticeUrls: ["https://merchant.example/webhook"]
      })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is charged within a second of its time, with no request to prompt it", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const id = yield* schedule("order-1", yield* issue())
      yield* TestClock.adjust("30 days")
      yield* TestClock.adjust("1 second")
      const payment = yield* payments.getPayment({ paymentId: "order-1" })
      assert(payment.status === "PAID")
      assert.strictEqual(payment.scheduleId, id)
      assert.strictEqual(payment.amount.vat, 909)
      const late = DateTime.toEpochMillis(payment.paidAt) - 30 * 86_400_000
      assert.isAtLeast(late, 0)
      assert.isAtMost(late, 1_000)
      const done = yield* read(id)
      assert(done.status === "SUCCEEDED")
      assert.deepStrictEqual(done.completedAt, payment.paidAt)
      const { items } = yield* payments.getPayments({ filter: { isScheduled: true } })
      assert.lengthOf(items, 1)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is not charged before its time", () =>
    Effect.gen(function* () {
      const id = yield* schedule("order-1", yield* issue())
      yield* TestClock.adjust(30 * 86_400_000 - 1)
      assert.strictEqual(yield* statusOf(id), "SCHEDULED")
      assert.strictEqual(
        (yield* Effect.flip((yield* Payments).getPayment({ paymentId: "order-1" })))._tag,
        "PaymentNotFoundError"
      )
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is charged at once when its time is just past", () =>
    Effect.gen(function* () {
      yield* TestClock.adjust("1 hour")
      const id = yield* schedule("order-1", yield* issue(), -1 / 86_400)
      yield* TestClock.adjust(0)
      assert.strictEqual(yield* statusOf(id), "SUCCEEDED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("that the PG declines is FAILED, and so is its payment", () =>
    Effect.gen(function* () {
      const id = yield* schedule("order-1", yield* issue("0002"))
      yield* TestClock.adjust("30 days")
      const failed = yield* read(id)
      assert(failed.status === "FAILED")
      assert.deepStrictEqual(failed.completedAt, failed.timeToPay)
      const payment = yield* (yield* Payments).getPayment({ paymentId: "order-1" })
      assert(payment.status === "FAILED")
      assert.strictEqual(payment.failure.pgCode, "REJECT_CARD_COMPANY")
      assert.strictEqual(payment.scheduleId, id)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of a charge that cannot begin is FAILED, and there is no payment", () =>
    Effect.gen(function* () {
      const id = yield* schedule("order-1", yield* issue(), 30, { channelKey: "channel-key-other" })
      yield* TestClock.adjust("30 days")
      assert.strictEqual(yield* statusOf(id), "FAILED")
      assert.strictEqual(
        (yield* Effect.flip((yield* Payments).getPayment({ paymentId: "order-1" })))._tag,
        "PaymentNotFoundError"
      )
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is STARTED until the PG answers, and can no longer be revoked: PaymentScheduleAlreadyProcessedError", () =>
    Effect.gen(function* () {
      const id = yield* schedule("order-1", yield* issue("0006"))
      yield* TestClock.adjust("30 days")
      assert.strictEqual(yield* statusOf(id), "STARTED")
      const error = yield* Effect.flip(revoke({ scheduleIds: [id] }))
      assert.instanceOf(error, PaymentScheduleAlreadyProcessedError)
      yield* TestClock.adjust("30 seconds")
      const done = yield* read(id)
      assert(done.status === "SUCCEEDED")
      assert.deepStrictEqual(done.completedAt, DateTime.add(done.startedAt, { seconds: 30 }))
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is PENDING until the PG decides how the charge ends, and then has that status", () =>
    Effect.gen(function* () {
      const id = yield* schedule("order-1", yield* issue("0006"))
      yield* TestClock.adjust("30 days")
      yield* holdInBuyersPlace({ paymentId: "order-1" })
      yield* TestClock.adjust("1 minute")
      assert.strictEqual(yield* statusOf(id), "PENDING")
      yield* payInBuyersPlace({ paymentId: "order-1" })
      const done = yield* read(id)
      assert(done.status === "SUCCEEDED")
      assert.deepStrictEqual(done.completedAt, DateTime.add(done.startedAt, { minutes: 1 }))
    }).pipe(Effect.provide(controlled))
  )

  it.effect("that failed has SUCCEEDED when the PG finds out later", () =>
    Effect.gen(function* () {
      const id = yield* schedule("order-1", yield* issue("0002"))
      yield* TestClock.adjust("30 days")
      yield* payInBuyersPlace({ paymentId: "order-1" })
      assert.strictEqual(yield* statusOf(id), "SUCCEEDED")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("that failed leaves its payment id to another schedule", () =>
    Effect.gen(function* () {
      yield* schedule("order-1", yield* issue("0002"), 1)
      yield* TestClock.adjust("1 day")
      const second = yield* schedule("order-1", yield* issue(), 1)
      yield* TestClock.adjust("1 day")
      assert.strictEqual(yield* statusOf(second), "SUCCEEDED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of another store, or with an unknown id, is not found: PaymentScheduleNotFoundError", () =>
    Effect.gen(function* () {
      const schedules = yield* PaymentSchedules
      const paymentScheduleId = yield* schedule("order-1", yield* issue())
      const elsewhere = schedules.getPaymentSchedule({ paymentScheduleId, storeId: "store-other" })
      assert.instanceOf(yield* Effect.flip(elsewhere), PaymentScheduleNotFoundError)
      assert.instanceOf(yield* Effect.flip(read("no-schedule")), PaymentScheduleNotFoundError)
    }).pipe(Effect.provide(merchant))
  )
})

describe("scheduling a payment", () => {
  it.effect("of an id that was paid is refused: AlreadyPaidOrWaitingError", () =>
    Effect.gen(function* () {
      yield* paid("order-1")
      const error = yield* Effect.flip(schedule("order-1", yield* issue()))
      assert.instanceOf(error, AlreadyPaidOrWaitingError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect(
    "of an id that has a schedule is refused, and so is paying it meanwhile: PaymentScheduleAlreadyExistsError",
    () =>
      Effect.gen(function* () {
        const billingKey = yield* issue()
        yield* schedule("order-1", billingKey)
        assert.instanceOf(yield* Effect.flip(schedule("order-1", billingKey)), PaymentScheduleAlreadyExistsError)
        const pay = (yield* Payments).payWithBillingKey(order("order-1", billingKey))
        assert.instanceOf(yield* Effect.flip(pay), PaymentScheduleAlreadyExistsError)
        const payNow = (yield* Payments).payInstantly(keyedIn("order-1"))
        assert.instanceOf(yield* Effect.flip(payNow), PaymentScheduleAlreadyExistsError)
        yield* (yield* Payments).payWithBillingKey(order("order-2", billingKey))
      }).pipe(Effect.provide(merchant))
  )

  it.effect("keeps its billing key from being deleted: PaymentScheduleAlreadyExistsError", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const billingKey = yield* issue()
      const id = yield* schedule("order-1", billingKey)
      const error = yield* Effect.flip(billingKeys.deleteBillingKey({ billingKey }))
      assert.instanceOf(error, PaymentScheduleAlreadyExistsError)
      yield* revoke({ scheduleIds: [id] })
      yield* billingKeys.deleteBillingKey({ billingKey })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("with an unknown billing key is refused: BillingKeyNotFoundError", () =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(schedule("order-1", "no-key")), BillingKeyNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("with a billing key that was deleted is refused: BillingKeyAlreadyDeletedError", () =>
    Effect.gen(function* () {
      const billingKey = yield* issue()
      yield* (yield* BillingKeys).deleteBillingKey({ billingKey })
      assert.instanceOf(yield* Effect.flip(schedule("order-1", billingKey)), BillingKeyAlreadyDeletedError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("with parts that exceed the total is refused: SumOfPartsExceedsTotalAmountError", () =>
    Effect.gen(function* () {
      const amount = { total: 1_000, taxFree: 600, vat: 500 }
      const error = yield* Effect.flip(schedule("order-1", yield* issue(), 30, { amount }))
      assert.instanceOf(error, SumOfPartsExceedsTotalAmountError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("for a past time is refused: InvalidRequestError", () =>
    Effect.gen(function* () {
      yield* TestClock.adjust("10 days")
      const error = yield* Effect.flip(schedule("order-1", yield* issue(), -1))
      assert.instanceOf(error, InvalidRequestError)
      assert.include(error.message, "timeToPay")
    }).pipe(Effect.provide(merchant))
  )
})

describe("revoking payment schedules", () => {
  it.effect("by id prevents their charge, and frees the payment id", () =>
    Effect.gen(function* () {
      const billingKey = yield* issue()
      const first = yield* schedule("order-1", billingKey)
      const second = yield* schedule("order-2", billingKey)
      yield* TestClock.adjust("1 day")
      const { revokedAt, revokedScheduleIds } = yield* revoke({ scheduleIds: [first] })
      assert.deepStrictEqual(revokedScheduleIds, [first])
      const read = yield* (yield* PaymentSchedules).getPaymentSchedule({ paymentScheduleId: first })
      assert(read.status === "REVOKED")
      assert.deepStrictEqual(read.revokedAt, revokedAt)
      const again = yield* schedule("order-1", billingKey)
      yield* TestClock.adjust("30 days")
      assert.deepStrictEqual(
        [yield* statusOf(first), yield* statusOf(second), yield* statusOf(again)],
        ["REVOKED", "SUCCEEDED", "SUCCEEDED"]
      )
    }).pipe(Effect.provide(merchant))
  )

  it.effect("by billing key revokes all that are to come, which may be none", () =>
    Effect.gen(function* () {
      const billingKey = yield* issue()
      const early = yield* schedule("order-1", billingKey, 1)
      yield* TestClock.adjust("1 day")
      const late = [yield* schedule("order-2", billingKey), yield* schedule("order-3", billingKey)]
      const other = yield* schedule("order-4", yield* issue())
      assert.deepStrictEqual((yield* revoke({ billingKey })).revokedScheduleIds, late)
      assert.deepStrictEqual(yield* revoke({ billingKey }), { revokedScheduleIds: [] })
      assert.strictEqual(yield* statusOf(early), "SUCCEEDED")
      assert.strictEqual(yield* statusOf(other), "SCHEDULED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("by id and billing key requires that they belong together: PaymentScheduleNotFoundError", () =>
    Effect.gen(function* () {
      const billingKey = yield* issue()
      const id = yield* schedule("order-1", billingKey)
      const error = yield* Effect.flip(revoke({ scheduleIds: [id], billingKey: yield* issue() }))
      assert.instanceOf(error, PaymentScheduleNotFoundError)
      assert.strictEqual(yield* statusOf(id), "SCHEDULED")
      assert.deepStrictEqual((yield* revoke({ scheduleIds: [id], billingKey })).revokedScheduleIds, [id])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("revokes all or none: PaymentScheduleAlreadyRevokedError", () =>
    Effect.gen(function* () {
      const billingKey = yield* issue()
      const first = yield* schedule("order-1", billingKey)
      const second = yield* schedule("order-2", billingKey)
      yield* revoke({ scheduleIds: [second] })
      const error = yield* Effect.flip(revoke({ scheduleIds: [first, second] }))
      assert.instanceOf(error, PaymentScheduleAlreadyRevokedError)
      assert.strictEqual(yield* statusOf(first), "SCHEDULED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("that were charged is refused: PaymentScheduleAlreadyProcessedError", () =>
    Effect.gen(function* () {
      const id = yield* schedule("order-1", yield* issue("0002"), 1)
      yield* TestClock.adjust("1 day")
      assert.instanceOf(yield* Effect.flip(revoke({ scheduleIds: [id] })), PaymentScheduleAlreadyProcessedError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of an unknown billing key is refused: BillingKeyNotFoundError", () =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(revoke({ billingKey: "no-key" })), BillingKeyNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of a billing key that was deleted is refused: BillingKeyAlreadyDeletedError", () =>
    Effect.gen(function* () {
      const billingKey = yield* issue()
      yield* (yield* BillingKeys).deleteBillingKey({ billingKey })
      assert.instanceOf(yield* Effect.flip(revoke({ billingKey })), BillingKeyAlreadyDeletedError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each([{ input: {} }, { input: { scheduleIds: [] } }])(
    "requires ids or a billing key: InvalidRequestError",
    ({ input }) =>
      Effect.gen(function* () {
        assert.instanceOf(yield* Effect.flip(revoke(input)), InvalidRequestError)
      }).pipe(Effect.provide(merchant))
  )
})

describe("a list of payment schedules", () => {
  const idsOf = (input: Parameters<PaymentSchedules["Service"]["getPaymentSchedules"]>[0]) =>
    Effect.gen(function* () {
      const { items } = yield* (yield* PaymentSchedules).getPaymentSchedules(input)
      return items.map((item) => (item.status === "UNRECOGNIZED" ? undefined : item.id))
    })

  it.effect("has those of the past 90 days unless the request says otherwise", () =>
    Effect.gen(function* () {
      const billingKey = yield* issue()
      const past = yield* schedule("order-1", billingKey, 1)
      yield* TestClock.adjust("80 days")
      const recent = yield* schedule("order-2", billingKey, 1)
      yield* TestClock.adjust("2 days")
      const coming = yield* schedule("order-3", billingKey, 30)
      assert.deepStrictEqual(yield* idsOf({}), [recent, past])
      yield* TestClock.adjust("10 days")
      assert.deepStrictEqual(yield* idsOf({}), [recent])
      const filter = { from: DateTime.makeUnsafe(0), until: yield* inDays(30) }
      assert.deepStrictEqual(yield* idsOf({ filter }), [coming, recent, past])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("can be limited to a billing key, to statuses, to test channels", () =>
    Effect.gen(function* () {
      const billingKey = yield* issue()
      const { billingKeyInfo } = yield* (yield* BillingKeys).issueBillingKey({
        channelKey: `${channelKey}-test`,
        method: card()
      })
      const revoked = yield* schedule("order-1", billingKey, 1)
      const charged = yield* schedule("order-2", billingKey, 2)
      const forTest = yield* schedule("order-3", billingKeyInfo.billingKey, 3)
      yield* revoke({ scheduleIds: [revoked] })
      yield* TestClock.adjust("10 days")
      assert.deepStrictEqual(yield* idsOf({ filter: { billingKey } }), [charged, revoked])
      assert.deepStrictEqual(yield* idsOf({ filter: { status: ["REVOKED"] } }), [revoked])
      assert.deepStrictEqual(yield* idsOf({ filter: { isForTest: true } }), [forTest])
      assert.deepStrictEqual(yield* idsOf({ filter: { isForTest: false } }), [charged, revoked])
      assert.deepStrictEqual(yield* idsOf({ filter: { storeId: "store-other" } }), [])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is in the order of the time to pay, the last first, or in the order of the request", () =>
    Effect.gen(function* () {
      const billingKey = yield* issue()
      const a = yield* schedule("order-1", billingKey, 3)
      yield* TestClock.adjust("1 minute")
      const b = yield* schedule("order-2", billingKey, 1)
      yield* TestClock.adjust("1 minute")
      const c = yield* schedule("order-3", billingKey, 2)
      yield* TestClock.adjust("36 hours")
      yield* revoke({ scheduleIds: [a] })
      yield* TestClock.adjust("10 days")
      assert.deepStrictEqual(yield* idsOf({}), [a, c, b])
      assert.deepStrictEqual(yield* idsOf({ sort: { order: "ASC" } }), [b, c, a])
      assert.deepStrictEqual(yield* idsOf({ sort: { by: "CREATED_AT" } }), [c, b, a])
      // A revoked one never completed.
      assert.deepStrictEqual(yield* idsOf({ sort: { by: "COMPLETED_AT" } }), [c, b, a])
      assert.deepStrictEqual(yield* idsOf({ sort: { by: "STATUS_TIMESTAMP" } }), [c, a, b])
      assert.deepStrictEqual(yield* idsOf({ page: { number: 1, size: 2 } }), [b])
    }).pipe(Effect.provide(merchant))
  )
})
