import { InvalidRequestError } from "@effect-portone/core"
import { BillingKeys, type PaymentFilterInput, Payments } from "@effect-portone/payments"
import { assert, describe, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { card, issue, merchant, order, paid } from "./merchant.ts"

const at = (day: number) => DateTime.makeUnsafe({ year: 2026, month: 11, day })

/** One payment a day, each another kind. */
const days = Effect.gen(function* () {
  const payments = yield* Payments
  const billingKeys = yield* BillingKeys
  yield* TestClock.setTime(DateTime.toEpochMillis(at(1)))
  yield* paid("paid")
  yield* TestClock.setTime(DateTime.toEpochMillis(at(2)))
  yield* Effect.flip(paid("failed", undefined, "0002"))
  yield* TestClock.setTime(DateTime.toEpochMillis(at(3)))
  yield* paid("cancelled")
  const test = yield* billingKeys.issueBillingKey({ channelKey: "channel-key-test", method: card() })
  yield* payments.payWithBillingKey({ ...order("test", test.billingKeyInfo.billingKey), currency: "USD" })
  yield* TestClock.setTime(DateTime.toEpochMillis(at(4)))
  yield* payments.payWithBillingKey({
    ...order("named", yield* issue("2222")),
    customer: { name: { full: "Hong Gildong" } }
  })
  yield* payments.cancelPayment({ paymentId: "cancelled", reason: "Too late" })
})

describe("a list of payments", () => {
  it.effect.each<{ filter: PaymentFilterInput; finds: ReadonlyArray<string> }>([
    { filter: {}, finds: ["named", "test", "cancelled", "failed", "paid"] },
    { filter: { sortOrder: "ASC" }, finds: ["paid", "failed", "cancelled", "test", "named"] },
    {
      filter: { sortBy: "STATUS_CHANGED_AT", sortOrder: "DESC" },
      finds: ["named", "cancelled", "test", "failed", "paid"]
    },
    { filter: { status: ["PAID", "FAILED"] }, finds: ["named", "test", "failed", "paid"] },
    { filter: { isTest: true }, finds: ["test"] },
    { filter: { isTest: false, status: ["PAID"] }, finds: ["named", "paid"] },
    { filter: { from: at(3) }, finds: ["named", "test", "cancelled"] },
    { filter: { until: at(2) }, finds: ["failed", "paid"] },
    { filter: { timestampType: "CREATED_AT", from: at(3), until: at(3) }, finds: ["test", "cancelled"] },
    { filter: { currency: "USD" }, finds: ["test"] },
    { filter: { storeId: "store-other" }, finds: [] },
    { filter: { isEscrow: true }, finds: [] },
    { filter: { methods: ["TRANSFER"] }, finds: [] },
    { filter: { textSearch: [{ field: "CUSTOMER_NAME", value: "Gildong" }] }, finds: ["named"] },
    { filter: { textSearch: [{ field: "CARD_NUMBER", value: "2222" }] }, finds: ["named"] },
    { filter: { textSearch: [{ field: "ALL", value: "Too late" }] }, finds: ["cancelled"] },
    { filter: { textSearch: [{ field: "VIRTUAL_ACCOUNT_NUMBER", value: "1" }] }, finds: [] }
  ])("with $filter finds $finds", ({ filter, finds }) =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* days
      const { items, page } = yield* payments.getPayments({ filter })
      assert.deepStrictEqual(
        items.map((payment) => payment.status !== "UNRECOGNIZED" && payment.id),
        [...finds]
      )
      assert.strictEqual(page.totalCount, finds.length)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is of the last 90 days when nothing else is said", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid("order-1")
      yield* TestClock.adjust("90 days")
      assert.lengthOf((yield* payments.getPayments()).items, 1)
      yield* TestClock.adjust("1 second")
      assert.lengthOf((yield* payments.getPayments()).items, 0)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("comes in pages of ten, counted from 0", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const billingKey = yield* issue()
      const ids = Array.from({ length: 23 }, (_, index) => `order-${index}`)
      for (const id of ids) yield* payments.payWithBillingKey(order(id, billingKey))
      const pages = yield* Effect.forEach([0, 1, 2, 3], (number) => payments.getPayments({ page: { number } }))
      assert.deepStrictEqual(
        pages.map(({ items }) => items.length),
        [10, 10, 3, 0]
      )
      assert.deepStrictEqual(
        pages.flatMap(({ items }) => items.map((payment) => payment.status !== "UNRECOGNIZED" && payment.id)),
        ids.toReversed()
      )
      assert.deepStrictEqual(pages[2]!.page, { number: 2, size: 10, totalCount: 23 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each([{ number: -1 }, { size: 0 }, { number: 60, size: 1_000 }])(
    "has no page %o: InvalidRequestError",
    (page) =>
      Effect.gen(function* () {
        const payments = yield* Payments
        assert.instanceOf(yield* Effect.flip(payments.getPayments({ page })), InvalidRequestError)
      }).pipe(Effect.provide(merchant))
  )
})
