import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { PlatformSettings } from "@effect-portone/platform"
import { leaveSettlement, settleNow } from "../../../src/platform/records/SettlementBatch.ts"
import { deleteTransfer, findTransfer } from "../../../src/platform/records/Transfers.ts"
import { withholdPartnerSettlements } from "../../../src/platform/settlements/Holds.ts"
import { Agenda } from "../../../src/state/Agenda.ts"
import { State } from "../../../src/state/State.ts"
import { controlled, controlledFrom } from "../../merchant.ts"
import {
  add,
  amountOf,
  cancelTransfer,
  idsOf,
  manual,
  orderTransfer,
  partner,
  settlements,
  statusOfTransfer
} from "./transfers.ts"

/** The clock starts at nine o'clock in Korea, and this is its midnight. */
const untilMidnight = "15 hours"

describe("the settlement batch", () => {
  it.effect("waits for nothing while there is no transfer", () =>
    Effect.gen(function* () {
      assert.isUndefined((yield* Agenda).next())
    }).pipe(Effect.provide(controlled))
  )

  it.effect("gathers an order at the hour at which its day begins in Korea", () =>
    Effect.gen(function* () {
      yield* add(orderTransfer("order-1", { date: "1970-01-03", startDate: "1970-01-02" }))
      yield* TestClock.adjust("14 hours")
      assert.strictEqual(yield* statusOfTransfer("order-1"), "SCHEDULED")
      yield* TestClock.adjust("1 hour")
      assert.strictEqual(yield* statusOfTransfer("order-1"), "IN_PROCESS")
      yield* TestClock.adjust("23 hours")
      assert.deepStrictEqual(yield* settlements(), [])
      yield* TestClock.adjust("1 hour")
      assert.strictEqual(yield* statusOfTransfer("order-1"), "SETTLED")
      const [settlement, ...others] = yield* settlements()
      assert.isEmpty(others)
      assert.deepInclude(settlement, {
        type: "ORDER",
        status: "PAYOUT_PREPARED",
        settlementDate: "1970-01-03",
        settlementCurrency: "KRW",
        isForTest: false,
        statusUpdatedAt: yield* DateTime.now
      })
      assert.isUndefined((yield* Agenda).next())
    }).pipe(Effect.provide(controlled))
  )

  it.effect("gathers an order whose day has begun at the next full hour, or at once when a test says so", () =>
    Effect.gen(function* () {
      yield* TestClock.adjust("20 minutes")
      yield* add(orderTransfer("order-1"))
      yield* TestClock.adjust("39 minutes")
      assert.strictEqual(yield* statusOfTransfer("order-1"), "SCHEDULED")
      yield* TestClock.adjust("1 minute")
      assert.strictEqual(yield* statusOfTransfer("order-1"), "SETTLED")
      yield* add(orderTransfer("order-2"), orderTransfer("order-3", { date: "1970-01-02", startDate: "1970-01-02" }))
      yield* settleNow
      assert.strictEqual(yield* statusOfTransfer("order-2"), "SETTLED")
      assert.strictEqual(yield* statusOfTransfer("order-3"), "SCHEDULED")
      assert.lengthOf(yield* settlements(), 1)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("gathers a manual transfer whose day has come as soon as it is created", () =>
    Effect.gen(function* () {
      yield* add(
        manual("manual-1"),
        manual("manual-2", { date: "1969-12-30" }),
        manual("manual-3", { date: "1970-01-02" })
      )
      assert.strictEqual(yield* statusOfTransfer("manual-1"), "SETTLED")
      assert.strictEqual(yield* statusOfTransfer("manual-2"), "SETTLED")
      assert.strictEqual(yield* statusOfTransfer("manual-3"), "SCHEDULED")
      assert.lengthOf(yield* settlements(), 2)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("gathers by world, partner, kind, contract, currency and day", () =>
    Effect.gen(function* () {
      yield* add(
        orderTransfer("order-1", { settlement: 8900, startDate: "1969-12-20" }),
        orderTransfer("order-2", { settlement: 100, taxFree: 40, startDate: "1969-12-30" }),
        orderTransfer("order-3", { settlement: 11, startDate: "1969-12-25" }),
        orderTransfer("other contract", { contractId: "contract-2" }),
        orderTransfer("other currency", { currency: "USD" }),
        orderTransfer("other day", { date: "1969-12-31" }),
        orderTransfer("other partner", { partner: partner("florist") }),
        orderTransfer("other world", { isForTest: true }),
        cancelTransfer("other kind", { settlement: -4450 })
      )
      yield* settleNow
      const live = yield* settlements()
      assert.deepStrictEqual(live.map(amountOf), [1000, 9011, 1000, 1000, 1000, -4450])
      const first = live.find((settlement) => amountOf(settlement) === 9011)
      assert(first?.type === "ORDER")
      assert.deepStrictEqual(first.settlementStartDateRange, { from: "1969-12-20", until: "1969-12-30" })
      assert.deepInclude(first.amount, {
        settlement: 9011,
        settlementTaxFree: 40,
        payment: 18_022,
        platformFee: 30,
        platformFeeVat: 3,
        userDefinedFormulas: { bonus: 15 }
      })
      assert.lengthOf(yield* settlements(true), 1)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("merges into a settlement that is prepared, and not into one that is withheld", () =>
    Effect.gen(function* () {
      yield* add(
        manual("manual-1", { settlement: 100, taxFree: 1 }),
        manual("manual-2", { settlement: 20, taxFree: 2 })
      )
      const merged = yield* settlements()
      assert.deepStrictEqual(merged.map(amountOf), [120])
      assert(merged[0]?.type === "MANUAL")
      assert.strictEqual(merged[0].taxFreeAmount, 3)
      yield* withholdPartnerSettlements({ partnerSettlementIds: idsOf(merged) })
      yield* add(manual("manual-3", { settlement: 3 }), manual("manual-4", { settlement: 4 }))
      assert.deepStrictEqual((yield* settlements()).map(amountOf), [120, 7])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("makes a settlement of each manual transfer if the setting says so", () =>
    Effect.gen(function* () {
      yield* (yield* PlatformSettings).updatePlatformSetting({ manualSettlementPerTransfer: true })
      yield* add(manual("manual-1", { settlement: 1 }), manual("manual-2", { settlement: 2 }))
      yield* add(
        manual("manual-3", { settlement: 3, isForTest: true }),
        manual("manual-4", { settlement: 4, isForTest: true })
      )
      assert.deepStrictEqual((yield* settlements()).map(amountOf), [1, 2])
      assert.deepStrictEqual((yield* settlements(true)).map(amountOf), [7])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("leaves a settlement the sum of its transfers when one of them is deleted", () =>
    Effect.gen(function* () {
      const store = yield* State
      yield* add(
        orderTransfer("order-1", { settlement: 100, startDate: "1969-12-20" }),
        orderTransfer("order-2", { settlement: 20, startDate: "1969-12-25" }),
        orderTransfer("order-3", { settlement: 3, startDate: "1969-12-30" })
      )
      yield* settleNow
      const remove = (id: string) => {
        const row = findTransfer(store, { isForTest: false, id })!
        leaveSettlement(store, row)
        deleteTransfer(store, { isForTest: false, id })
      }
      remove("order-1")
      const [left] = yield* settlements()
      assert(left?.type === "ORDER")
      assert.strictEqual(left.amount.settlement, 23)
      assert.deepStrictEqual(left.amount.userDefinedFormulas, { bonus: 10 })
      assert.deepStrictEqual(left.settlementStartDateRange, { from: "1969-12-25", until: "1969-12-30" })
      remove("order-2")
      remove("order-3")
      assert.deepStrictEqual(yield* settlements(), [])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("goes on from a snapshot", () =>
    Effect.gen(function* () {
      const snapshot = yield* Effect.gen(function* () {
        yield* add(
          orderTransfer("order-1", { settlement: 10 }),
          orderTransfer("order-2", { settlement: 2, date: "1970-01-02" })
        )
        yield* settleNow
        return yield* (yield* State).snapshot
      }).pipe(Effect.provide(controlled))
      yield* Effect.gen(function* () {
        yield* add(orderTransfer("order-3", { settlement: 30 }))
        yield* TestClock.adjust(untilMidnight)
        assert.deepStrictEqual((yield* settlements()).map(amountOf), [40, 2])
      }).pipe(Effect.provide(controlledFrom(snapshot)))
    })
  )
})
