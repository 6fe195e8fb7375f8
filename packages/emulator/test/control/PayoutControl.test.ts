/** The control of settlements and payouts, in memory and over HTTP. */
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import { Payouts, PlatformNoSelectedPartnerSettlementsError } from "@effect-portone/platform"
import { NotInState, PortOneEmulator } from "../../src/index.ts"
import { State } from "../../src/state/State.ts"
import { controlled, merchant } from "../merchant.ts"
import { payouts } from "../platform/payouts/bank.ts"
import { add, idsOf, manual, orderTransfer, partner, settlements } from "../platform/settlements/transfers.ts"
import { control, send } from "./overHttp.ts"

const account = (number: string) =>
  ({ bank: "KAKAO", currency: "KRW", number, holder: "H", status: "VERIFIED" }) as const

/** An emulator's memory of four transfers: one that is to be settled, and manual ones to be paid. */
const remembered = Effect.gen(function* () {
  yield* add(
    orderTransfer("order-1", { partner: partner("florist") }),
    manual("manual-1", { settlement: 100 }),
    manual("manual-2", { settlement: 20, partner: partner("late", { account: account("9908") }) }),
    manual("manual-3", { settlement: 3, partner: partner("closed", { account: account("9902") }) })
  )
  return yield* (yield* State).snapshot
}).pipe(Effect.provide(controlled))

describe("in the console's and the bank's place", () => {
  it.effect("a test settles, pays, and decides", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      yield* emulator.restore(yield* remembered)
      assert.lengthOf(yield* settlements(), 3)
      yield* emulator.settleTransfers
      const all = idsOf(yield* settlements())
      const [first = ""] = all
      assert.lengthOf(all, 4)
      yield* emulator.withholdPartnerSettlements({ partnerSettlementIds: [first] })
      yield* emulator.excludePartnerSettlements({ partnerSettlementIds: [first] })
      yield* emulator.releasePartnerSettlements({ partnerSettlementIds: [first] })
      const { bulkPayoutId } = yield* emulator.confirmPayouts({ partnerSettlementIds: all, bulkPayoutId: "bulk-1" })
      assert.strictEqual(bulkPayoutId, "bulk-1")
      const scheduledAt = DateTime.add(yield* DateTime.now, { hours: 1 })
      yield* emulator.executeBulkPayout({ bulkPayoutId, scheduledAt })
      yield* emulator.stopBulkPayout({ bulkPayoutId })
      yield* emulator.executeBulkPayout({ bulkPayoutId })
      const byPartner = Effect.map(
        payouts(),
        (all) => new Map(all.map(({ partner, ...payout }) => [partner.id, payout]))
      )
      const before = yield* byPartner
      assert.strictEqual(before.get("baker")?.status, "SUCCEEDED")
      assert.strictEqual(before.get("late")?.status, "PROCESSING")
      yield* emulator.decidePayout({ payoutId: before.get("late")!.id, failReason: "The account is closed." })
      yield* emulator.cancelPayouts({ payoutIds: [before.get("closed")!.id] })
      const after = yield* byPartner
      assert.deepInclude(after.get("late"), { status: "FAILED", failReason: "The account is closed." })
      assert.strictEqual(after.get("closed")?.status, "CANCELLED")
      const error = yield* Effect.flip(emulator.confirmPayouts({ partnerSettlementIds: [] }))
      assert.instanceOf(error, PlatformNoSelectedPartnerSettlementsError)
      assert.instanceOf(yield* Effect.flip(emulator.stopBulkPayout({ bulkPayoutId: "none" })), NotInState)
      const { counts } = yield* (yield* Payouts).getPlatformPayouts()
      assert.deepInclude(counts, { succeeded: 2, failed: 1, cancelled: 1 })
    }).pipe(Effect.provide(merchant))
  )
})

const list = (path: string) =>
  Effect.map(
    send("GET", `${path}?requestBody=${encodeURIComponent('{"filter":{"criteria":{}}}')}`),
    ({ body }) => body.items
  )

const done = { status: 200, body: {} }

describe("the control of payouts over HTTP", () => {
  it.live("does what the service does", () =>
    Effect.gen(function* () {
      yield* control("restore", yield* remembered)
      assert.deepStrictEqual(yield* control("settleTransfers"), done)
      const items: ReadonlyArray<{ readonly id: string }> = yield* list("/platform/partner-settlements")
      assert.lengthOf(items, 4)
      const partnerSettlementIds = items.map(({ id }) => id)
      for (const move of ["withhold", "exclude", "release"]) {
        assert.deepStrictEqual(yield* control(`${move}PartnerSettlements`, { partnerSettlementIds }), done)
      }
      const confirmed = yield* control("confirmPayouts", {
        partnerSettlementIds,
        bulkPayoutId: "bulk-1",
        name: "January"
      })
      assert.deepStrictEqual(confirmed, { status: 200, body: { bulkPayoutId: "bulk-1" } })
      const past = yield* control("executeBulkPayout", { bulkPayoutId: "bulk-1", scheduledAt: "2020-01-01T00:00:00Z" })
      assert.strictEqual(past.status, 400)
      assert.strictEqual(past.body.type, "INVALID_REQUEST")
      // Noon in Korea, when banks transfer.
      const scheduledAt = "2090-01-01T03:00:00Z"
      assert.deepStrictEqual(yield* control("executeBulkPayout", { bulkPayoutId: "bulk-1", scheduledAt }), done)
      assert.strictEqual((yield* list("/platform/payouts"))[0].status, "SCHEDULED")
      assert.deepStrictEqual(yield* control("stopBulkPayout", { bulkPayoutId: "bulk-1" }), done)
      const [payout] = yield* list("/platform/payouts")
      assert.deepStrictEqual(yield* control("decidePayout", { payoutId: payout.id, failReason: "no" }), done)
      assert.deepStrictEqual(yield* control("cancelPayouts", { payoutIds: [payout.id] }), done)
      const again = yield* control("cancelPayouts", { payoutIds: [payout.id] })
      assert.strictEqual(again.status, 409)
      assert.strictEqual(again.body.type, "NotInState")
      const deposit = yield* control("depositToBankAccount", { amount: 100, depositorName: "Kim" })
      assert.isString(deposit.body.accountTransferId)
      const undecided = yield* control("decideAccountTransfer", { accountTransferId: deposit.body.accountTransferId })
      assert.strictEqual(undecided.body.type, "NotInState")
      const rent = { bank: "SHINHAN", accountNumber: "110", accountHolder: "Hong", amount: 900 }
      const remitted = yield* control("remit", { remittances: [rent], scheduledAt, isForTest: true })
      assert.isString(remitted.body.bulkAccountTransferId)
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )
})
