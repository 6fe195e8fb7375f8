import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import {
  PartnerSettlements,
  type PlatformPartnerSettlementFilterInput,
  PlatformNonDeletablePartnerSettlementsError,
  PlatformPartnerSettlementsNotFoundError,
  PlatformReferencedCancelOrderTransfersExistError
} from "@effect-portone/platform"
import { cancelPayouts } from "../../../src/platform/payouts/Executions.ts"
import { confirmPayouts } from "../../../src/platform/payouts/NewPayouts.ts"
import { settlementsOfPayout } from "../../../src/platform/records/PartnerSettlements.ts"
import { settleNow } from "../../../src/platform/records/SettlementBatch.ts"
import {
  excludePartnerSettlements,
  releasePartnerSettlements,
  withholdPartnerSettlements
} from "../../../src/platform/settlements/Holds.ts"
import { NotInState } from "../../../src/state/NotInState.ts"
import { State } from "../../../src/state/State.ts"
import { controlled } from "../../merchant.ts"
import { payouts } from "../payouts/bank.ts"
import {
  add,
  addCancellation,
  amountOf,
  cancelTransfer,
  idsOf,
  manual,
  orderTransfer,
  partner,
  type Settlement,
  settlements,
  statusOfTransfer
} from "./transfers.ts"

const found = Effect.fnUntraced(function* (filter: PlatformPartnerSettlementFilterInput) {
  const { items } = yield* (yield* PartnerSettlements).getPlatformPartnerSettlements({ filter })
  return items.map((item) => amountOf(item as Settlement)).toSorted((a, b) => a - b)
})

/** Four settlements of today: of 1, 2, 4 and 8. */
const four = Effect.gen(function* () {
  yield* add(
    manual("manual-1", { settlement: 1, partner: partner("baker", { tags: ["bread", "cake"] }) }),
    manual("manual-2", { settlement: 2, currency: "USD", partner: partner("florist", { tags: ["flowers"] }) }),
    orderTransfer("order-1", { settlement: 4 }),
    orderTransfer("order-2", { settlement: 8, contractId: "contract-2", date: "1969-12-31" })
  )
  yield* settleNow
})

const remove = (partnerSettlementIds: ReadonlyArray<string>, test?: boolean) =>
  Effect.flatMap(PartnerSettlements, (service) =>
    service.deletePlatformPartnerSettlements({ partnerSettlementIds, test })
  )

describe("a list of partner settlements", () => {
  it.effect("has those that match every filter", () =>
    Effect.gen(function* () {
      yield* four
      assert.deepStrictEqual(yield* found({}), [1, 2, 4, 8])
      assert.deepStrictEqual(yield* found({ settlementDates: ["1969-12-31", "1970-01-02"] }), [8])
      assert.deepStrictEqual(yield* found({ contractIds: ["contract-1"] }), [4])
      assert.deepStrictEqual(yield* found({ partnerTags: ["cake", "flowers"] }), [1, 2, 4, 8])
      assert.deepStrictEqual(yield* found({ partnerTags: ["flowers"] }), [2])
      assert.deepStrictEqual(yield* found({ settlementCurrencies: ["USD"] }), [2])
      assert.deepStrictEqual(yield* found({ partnerIds: ["baker"], settlementTypes: ["MANUAL"] }), [1])
      assert.deepStrictEqual(yield* found({ settlementTypes: ["ORDER_CANCEL"] }), [])
      const [first] = yield* settlements()
      const id = first!.id
      assert.deepStrictEqual(yield* found({ keyword: { partnerSettlementId: id } }), [amountOf(first!)])
      assert.deepStrictEqual(yield* found({ keyword: { partnerSettlementId: "none" } }), [])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is found by payout and bulk payout", () =>
    Effect.gen(function* () {
      yield* four
      const ids = idsOf((yield* settlements()).filter(({ settlementCurrency }) => settlementCurrency === "KRW"))
      const { bulkPayoutId } = yield* confirmPayouts({ partnerSettlementIds: ids })
      const [payout] = yield* payouts()
      assert.deepStrictEqual(yield* found({ keyword: { bulkPayoutId } }), [1, 4, 8])
      assert.deepStrictEqual(yield* found({ keyword: { payoutId: payout!.id } }), [1, 4, 8])
      assert.deepStrictEqual(yield* found({ keyword: { payoutId: "none" } }), [])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("counts by status all that match the other filters", () =>
    Effect.gen(function* () {
      yield* four
      const service = yield* PartnerSettlements
      const [first, second] = idsOf(yield* settlements())
      yield* withholdPartnerSettlements({ partnerSettlementIds: [first!] })
      yield* excludePartnerSettlements({ partnerSettlementIds: [second!] })
      const filter = { statuses: ["PAYOUT_PREPARED"], settlementDates: ["1970-01-01", "1969-12-31"] } as const
      const { counts, items, page } = yield* service.getPlatformPartnerSettlements({ filter, page: { size: 1 } })
      assert.lengthOf(items, 1)
      assert.deepStrictEqual(page, { number: 0, size: 1, totalCount: 2 })
      assert.deepInclude(counts, { payoutPrepared: 2, payoutWithheld: 1, payoutExcluded: 1, paidOut: 0 })
      const elsewhere = yield* service.getPlatformPartnerSettlements({ filter, test: true, isForTest: false })
      assert.deepInclude(elsewhere.counts, { payoutPrepared: 0, payoutWithheld: 0 })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("has no page before the first: InvalidRequestError", () =>
    Effect.gen(function* () {
      const service = yield* PartnerSettlements
      const error = yield* Effect.flip(service.getPlatformPartnerSettlements({ filter: {}, page: { number: -1 } }))
      assert.instanceOf(error, InvalidRequestError)
    }).pipe(Effect.provide(controlled))
  )
})

describe("the console", () => {
  it.effect("withholds, excludes and releases a settlement, whose status has its time", () =>
    Effect.gen(function* () {
      yield* add(manual("manual-1"))
      const partnerSettlementIds = idsOf(yield* settlements())
      const moves = [
        [withholdPartnerSettlements, "PAYOUT_WITHHELD"],
        [excludePartnerSettlements, "PAYOUT_EXCLUDED"],
        [withholdPartnerSettlements, "PAYOUT_WITHHELD"],
        [releasePartnerSettlements, "PAYOUT_PREPARED"],
        [excludePartnerSettlements, "PAYOUT_EXCLUDED"],
        [releasePartnerSettlements, "PAYOUT_PREPARED"]
      ] as const
      let minutes = 0
      for (const [move, status] of moves) {
        yield* TestClock.adjust("1 minute")
        minutes++
        yield* move({ partnerSettlementIds })
        const [settlement] = yield* settlements()
        assert.strictEqual(settlement?.status, status)
        assert.strictEqual(settlement?.statusUpdatedAt?.epochMilliseconds, minutes * 60_000)
        assert.strictEqual(yield* statusOfTransfer("manual-1"), "SETTLED")
      }
      const again = yield* Effect.flip(releasePartnerSettlements({ partnerSettlementIds }))
      assert.instanceOf(again, NotInState)
      const missing = yield* Effect.flip(withholdPartnerSettlements({ partnerSettlementIds: ["none"] }))
      assert.instanceOf(missing, PlatformPartnerSettlementsNotFoundError)
      const elsewhere = yield* Effect.flip(withholdPartnerSettlements({ partnerSettlementIds, isForTest: true }))
      assert.instanceOf(elsewhere, PlatformPartnerSettlementsNotFoundError)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("releases a settlement whose payout was cancelled from that payout", () =>
    Effect.gen(function* () {
      yield* add(manual("manual-1"))
      const partnerSettlementIds = idsOf(yield* settlements())
      yield* confirmPayouts({ partnerSettlementIds })
      const [payout] = yield* payouts()
      yield* cancelPayouts({ payoutIds: [payout!.id] })
      assert.strictEqual((yield* settlements())[0]?.status, "CANCELLED")
      yield* releasePartnerSettlements({ partnerSettlementIds })
      assert.deepStrictEqual(settlementsOfPayout(yield* State, { isForTest: false, id: payout!.id }), [])
      assert.deepStrictEqual(yield* found({ keyword: { payoutId: payout!.id } }), [])
    }).pipe(Effect.provide(controlled))
  )
})

describe("deletePlatformPartnerSettlements", () => {
  it.effect("deletes settlements with their transfers", () =>
    Effect.gen(function* () {
      yield* four
      const ids = idsOf(yield* settlements())
      yield* remove([ids[0]!, ids[0]!])
      assert.lengthOf(yield* found({}), 3)
      yield* remove(ids.slice(1))
      assert.deepStrictEqual(yield* found({}), [])
      assert.isUndefined(yield* statusOfTransfer("manual-1"))
      assert.isUndefined(yield* statusOfTransfer("order-2"))
    }).pipe(Effect.provide(controlled))
  )

  it.effect("finds no settlement of the other mode: PlatformPartnerSettlementsNotFoundError", () =>
    Effect.gen(function* () {
      yield* four
      const [id = "", other = ""] = idsOf(yield* settlements())
      const error = yield* Effect.flip(remove([id, "none"]))
      assert.instanceOf(error, PlatformPartnerSettlementsNotFoundError)
      assert.deepStrictEqual(error.ids, ["none"])
      const elsewhere = yield* Effect.flip(remove([id, other], true))
      assert.instanceOf(elsewhere, PlatformPartnerSettlementsNotFoundError)
      assert.deepStrictEqual(elsewhere.ids, [id, other])
      assert.lengthOf(yield* settlements(), 4)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("deletes none that is in a payout: PlatformNonDeletablePartnerSettlementsError", () =>
    Effect.gen(function* () {
      yield* add(manual("manual-1"), manual("manual-2", { date: "1969-12-31" }))
      const [first, second] = yield* settlements()
      yield* confirmPayouts({ partnerSettlementIds: [first!.id] })
      const error = yield* Effect.flip(remove([second!.id, first!.id]))
      assert.instanceOf(error, PlatformNonDeletablePartnerSettlementsError)
      assert.deepStrictEqual(error.ids, [first!.id])
      assert.deepStrictEqual(error.graphqlIds, [first!.graphqlId])
      yield* cancelPayouts({ payoutIds: (yield* payouts()).map(({ id }) => id) })
      yield* withholdPartnerSettlements({ partnerSettlementIds: [second!.id] })
      yield* remove([second!.id, first!.id])
      assert.deepStrictEqual(yield* settlements(), [])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("deletes an order only with its cancellation: PlatformReferencedCancelOrderTransfersExistError", () =>
    Effect.gen(function* () {
      yield* add(orderTransfer("order-1"))
      yield* addCancellation(cancelTransfer("cancel-1", { settlement: -1000, date: "1970-01-02" }), "order-1")
      yield* settleNow
      const [order] = idsOf(yield* settlements())
      const error = yield* Effect.flip(remove([order!]))
      assert.instanceOf(error, PlatformReferencedCancelOrderTransfersExistError)
      assert.deepStrictEqual(error.ids, ["cancel-1"])
      yield* TestClock.adjust("1 day")
      const both = idsOf(yield* settlements())
      assert.lengthOf(both, 2)
      yield* remove(both)
      assert.isUndefined(yield* statusOfTransfer("order-1"))
      assert.isUndefined(yield* statusOfTransfer("cancel-1"))
    }).pipe(Effect.provide(controlled))
  )
})
