import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import { Payments } from "@effect-portone/payments"
import { keyedIn, merchant, paid } from "../../merchant.ts"

const at = (day: number) => DateTime.makeUnsafe({ year: 2026, month: 11, day })

const ids = (count: number, prefix = "order") => Array.from({ length: count }, (_, index) => `${prefix}-${index}`)

/** Follows the cursors of payments to their end, and does something after each page. */
const follow = (size: number, between: Effect.Effect<unknown, unknown, Payments> = Effect.void, from?: string) =>
  Effect.gen(function* () {
    const payments = yield* Payments
    const seen: Array<string> = []
    let cursor = from
    while (true) {
      const { items } = yield* payments.getAllPaymentsByCursor({ size, ...(cursor === undefined ? {} : { cursor }) })
      if (items.length === 0) return { seen, cursor }
      assert.isAtMost(items.length, size)
      for (const { payment } of items) if (payment.status !== "UNRECOGNIZED") seen.push(payment.id)
      cursor = items.at(-1)!.cursor
      yield* Effect.orDie(between)
    }
  })

const pay = (paymentId: string) => Effect.flatMap(Payments, (payments) => payments.payInstantly(keyedIn(paymentId)))

describe("payments by cursor", () => {
  it.effect("come in the order in which they began, ten at a time, until an empty page", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* Effect.forEach(ids(23), pay)
      const first = yield* payments.getAllPaymentsByCursor()
      assert.lengthOf(first.items, 10)
      const cursors = first.items.map(({ cursor }) => cursor)
      assert.lengthOf(new Set(cursors), 10)
      // Each item's own cursor continues behind that item.
      const fromThird = yield* payments.getAllPaymentsByCursor({ cursor: cursors[2], size: 1 })
      assert.deepStrictEqual(fromThird.items, first.items.slice(3, 4))
      const { seen } = yield* follow(10)
      assert.deepStrictEqual(seen, ids(23))
    }).pipe(Effect.provide(merchant))
  )

  it.effect("are neither skipped nor repeated while others are added, cancelled and tried again", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* Effect.forEach(ids(7), pay)
      yield* Effect.flip(paid("declined", undefined, "0002"))
      let added = 0
      const meanwhile = Effect.gen(function* () {
        yield* TestClock.adjust("1 minute")
        if (added === 5) return
        yield* pay(`added-${added++}`)
        yield* payments.cancelPayment({ paymentId: `order-${added}`, reason: "Too late" })
        // A payment that is tried again keeps its place.
        yield* Effect.flip(payments.payInstantly(keyedIn("declined", "0002")))
      })
      const { cursor, seen } = yield* follow(3, meanwhile)
      assert.deepStrictEqual(seen, [...ids(7), "declined", ...ids(added, "added")])
      yield* pay("later")
      assert.deepStrictEqual((yield* follow(3, Effect.void, cursor)).seen, ["later"])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("are those of one store, of the last 90 days", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const storeId = "store-other"
      yield* pay("order-1")
      yield* payments.payInstantly({ ...keyedIn("order-2"), storeId })
      yield* TestClock.adjust("90 days")
      assert.deepStrictEqual((yield* follow(10)).seen, ["order-1"])
      const ofOther = yield* payments.getAllPaymentsByCursor({ storeId })
      assert.deepStrictEqual(
        ofOther.items.map(({ payment }) => payment.status !== "UNRECOGNIZED" && payment.id),
        ["order-2"]
      )
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual((yield* follow(10)).seen, [])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("are in a span by the time of their first attempt, which another does not change", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      for (const day of [1, 2, 3]) {
        yield* TestClock.setTime(DateTime.toEpochMillis(at(day)))
        yield* Effect.flip(paid(`order-${day}`, undefined, "0002"))
      }
      yield* TestClock.setTime(DateTime.toEpochMillis(at(9)))
      yield* pay("order-2")
      const { items } = yield* payments.getAllPaymentsByCursor({ from: at(2), until: at(3) })
      assert.deepStrictEqual(
        items.map(({ payment }) => payment.status !== "UNRECOGNIZED" && [payment.id, payment.status]),
        [
          ["order-2", "PAID"],
          ["order-3", "FAILED"]
        ]
      )
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each([{ size: 0 }, { size: 1_001 }, { cursor: "not one of ours" }, { cursor: "" }])(
    "are refused for %o: InvalidRequestError",
    (input) =>
      Effect.gen(function* () {
        const payments = yield* Payments
        yield* pay("order-1")
        assert.instanceOf(yield* Effect.flip(payments.getAllPaymentsByCursor(input)), InvalidRequestError)
        assert.instanceOf(yield* Effect.flip(payments.getAllPaymentEventsByCursor(input)), InvalidRequestError)
      }).pipe(Effect.provide(merchant))
  )
})

describe("payment events by cursor", () => {
  it.effect("are the movements of money, each with the payment as it was then", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* Effect.flip(paid("declined", undefined, "0002"))
      yield* paid("order-1")
      yield* TestClock.adjust("1 day")
      const { cancellation } = yield* payments.cancelPayment({
        paymentId: "order-1",
        reason: "Too late",
        amount: 4_000
      })
      yield* payments.cancelPayment({ paymentId: "order-1", reason: "Too late" })
      const { items } = yield* payments.getAllPaymentEventsByCursor()
      const events = items.map(({ paymentEvent }) => paymentEvent)
      assert.deepStrictEqual(
        events.map((event) => event.type !== "UNRECOGNIZED" && [event.type, event.paymentId, event.eventAmount]),
        [
          ["PAID", "order-1", 10_000],
          ["PARTIAL_CANCELLED", "order-1", 4_000],
          ["CANCELLED", "order-1", 6_000]
        ]
      )
      const [first, second, third] = events
      assert(first?.type === "PAID" && second?.type === "PARTIAL_CANCELLED" && third?.type === "CANCELLED")
      assert.strictEqual(DateTime.toEpochMillis(first.createdAt), 0)
      assert.strictEqual(DateTime.toEpochMillis(second.createdAt), 86_400_000)
      assert.strictEqual(first.totalAmount.cancelled, 0)
      assert.strictEqual(second.totalAmount.cancelled, 4_000)
      assert.strictEqual(third.totalAmount.cancelled, 10_000)
      assert.deepStrictEqual(second.cancellation, cancellation)
      assert.lengthOf(new Set([first.id, second.id, third.id]), 3)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("continue from each event's own cursor, to an empty page", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* Effect.forEach(ids(5), pay)
      const seen: Array<unknown> = []
      let cursor: string | undefined
      while (true) {
        const { items } = yield* payments.getAllPaymentEventsByCursor({ size: 2, ...(cursor && { cursor }) })
        if (items.length === 0) break
        for (const { paymentEvent } of items) {
          seen.push(paymentEvent.type !== "UNRECOGNIZED" && [paymentEvent.type, paymentEvent.paymentId])
        }
        cursor = items.at(-1)!.cursor
        if (seen.length < 5) yield* payments.cancelPayment({ paymentId: "order-0", reason: "Too late", amount: 1 })
      }
      assert.deepStrictEqual(seen, [
        ...ids(5).map((id) => ["PAID", id]),
        ["PARTIAL_CANCELLED", "order-0"],
        ["PARTIAL_CANCELLED", "order-0"]
      ])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("are of all stores, or of one, and of the last 90 days", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const storeId = "store-other"
      yield* pay("order-1")
      yield* payments.payInstantly({ ...keyedIn("order-2"), storeId })
      yield* TestClock.adjust("90 days")
      assert.lengthOf((yield* payments.getAllPaymentEventsByCursor()).items, 2)
      assert.lengthOf((yield* payments.getAllPaymentEventsByCursor({ storeId })).items, 1)
      yield* TestClock.adjust("1 second")
      assert.lengthOf((yield* payments.getAllPaymentEventsByCursor()).items, 0)
      const from = DateTime.makeUnsafe(0)
      assert.lengthOf((yield* payments.getAllPaymentEventsByCursor({ from, until: from })).items, 2)
    }).pipe(Effect.provide(merchant))
  )
})
