import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { PartnerSettlements, Transfers } from "@effect-portone/platform"
import {
  findPartnerSettlement,
  putPartnerSettlement,
  type StoredPartnerSettlement
} from "../../../src/platform/records/PartnerSettlements.ts"
import { findTransfer, putTransfer } from "../../../src/platform/records/Transfers.ts"
import { State } from "../../../src/state/State.ts"
import { controlled } from "../../merchant.ts"
import { cancellationOf, marketplace, orderOf } from "./marketplace.ts"

const remove = (id: string) => Effect.flatMap(Transfers, (transfers) => transfers.deletePlatformTransfer({ id }))

const get = (id: string, test?: boolean) =>
  Effect.flatMap(Transfers, (transfers) => transfers.getPlatformTransfer({ id, test }))

const place = { isForTest: false, id: "transfer-1" }

/** Creates two orders, and has them settled. */
const settledOrders = Effect.gen(function* () {
  yield* marketplace
  yield* orderOf({ id: "transfer-1" })
  yield* orderOf({ id: "transfer-2", paymentId: "order-2", orderDetail: { orderAmount: 3_000 } })
  yield* TestClock.setTime(Date.parse("2023-08-31T01:00:00+09:00"))
})

const settlements = Effect.flatMap(PartnerSettlements, (service) =>
  Effect.map(service.getPlatformPartnerSettlements({ filter: {} }), ({ items }) => items)
)

describe("a transfer", () => {
  it.effect("is of one world: PlatformTransferNotFoundError", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* orderOf({ id: "transfer-1" })
      assert.strictEqual((yield* Effect.flip(get("transfer-1", true)))._tag, "PlatformTransferNotFoundError")
      assert.strictEqual((yield* Effect.flip(get("none")))._tag, "PlatformTransferNotFoundError")
    }).pipe(Effect.provide(controlled))
  )
})

describe("a transfer that is deleted", () => {
  it.effect("is gone, and counts no more", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* orderOf({ id: "transfer-1" })
      assert.deepStrictEqual(yield* remove("transfer-1"), {})
      assert.strictEqual((yield* Effect.flip(get("transfer-1")))._tag, "PlatformTransferNotFoundError")
      assert.strictEqual((yield* orderOf({ id: "transfer-1" })).amount.order, 10_000)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("leaves the settlement that it went into, which ends with the last one", () =>
    Effect.gen(function* () {
      yield* settledOrders
      assert.strictEqual(findTransfer(yield* State, place)!.transfer.status, "SETTLED")
      const amounts = Effect.map(settlements, (items) =>
        items.map((item) => (item.type === "ORDER" ? item.amount.settlement : item.type))
      )
      assert.deepStrictEqual(yield* amounts, [8_900 + 2_670])
      yield* remove("transfer-1")
      assert.deepStrictEqual(yield* amounts, [2_670])
      yield* remove("transfer-2")
      assert.deepStrictEqual(yield* amounts, [])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is none that is unknown: PlatformTransferNotFoundError", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* Effect.flip(remove("none")))._tag, "PlatformTransferNotFoundError")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("has no cancellations: PlatformCancelOrderTransfersExistsError", () =>
    Effect.gen(function* () {
      yield* marketplace
      yield* orderOf({ id: "transfer-1" })
      yield* cancellationOf({ id: "cancel-1" })
      assert.strictEqual((yield* Effect.flip(remove("transfer-1")))._tag, "PlatformCancelOrderTransfersExistsError")
      yield* remove("cancel-1")
      yield* remove("transfer-1")
    }).pipe(Effect.provide(controlled))
  )

  it.effect.each(["PAYOUT_CONFIRMED", "IN_PAYOUT", "PAID_OUT"] as const)(
    "is not %s: PlatformTransferNonDeletableStatusError",
    (status) =>
      Effect.gen(function* () {
        yield* settledOrders
        const store = yield* State
        const row = findTransfer(store, place)!
        putTransfer(store, { ...row, transfer: { ...row.transfer, status } })
        const error = yield* Effect.flip(remove("transfer-1"))
        assert.strictEqual(error._tag, "PlatformTransferNonDeletableStatusError")
      }).pipe(Effect.provide(controlled))
  )

  it.effect("is in no settlement whose payout failed", () =>
    Effect.gen(function* () {
      yield* settledOrders
      const store = yield* State
      const settlement = { isForTest: false, id: findTransfer(store, place)!.partnerSettlementId! }
      const move = (status: StoredPartnerSettlement["status"]) => {
        const row = findPartnerSettlement(store, settlement)!
        putPartnerSettlement(store, { ...row, settlement: { ...row.settlement, status } })
      }
      move("PAYOUT_FAILED")
      const error = yield* Effect.flip(remove("transfer-1"))
      assert.strictEqual(error._tag, "PlatformTransferNonDeletableStatusError")
      move("PAYOUT_WITHHELD")
      yield* remove("transfer-1")
    }).pipe(Effect.provide(controlled))
  )
})
