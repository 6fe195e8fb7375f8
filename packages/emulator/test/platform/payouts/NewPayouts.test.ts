import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import {
  type CompletePlatformPayoutByPartnerSettlementIdsInput,
  Payouts,
  PlatformBulkPayoutIdAlreadyExistsError,
  PlatformDuplicatedPartnerSettlementIdsError,
  PlatformNegativePayoutAmountPartnersError,
  PlatformNonPayablePartnerSettlementsError,
  PlatformNoSelectedPartnerSettlementsError,
  PlatformPartnerSettlementsNotFoundError,
  PlatformSettings
} from "@effect-portone/platform"
import { confirmPayouts } from "../../../src/platform/payouts/NewPayouts.ts"
import { settleNow } from "../../../src/platform/records/SettlementBatch.ts"
import { withholdPartnerSettlements } from "../../../src/platform/settlements/Holds.ts"
import { NotInState } from "../../../src/state/NotInState.ts"
import { controlled } from "../../merchant.ts"
import {
  add,
  cancelTransfer,
  idsOf,
  manual,
  orderTransfer,
  partner,
  settlements,
  statusOfTransfer
} from "../settlements/transfers.ts"
import { accountTransfers, bulkPayouts, payouts } from "./bank.ts"

const florist = partner("florist")

/** Settlements of two partners, of one of them in two currencies. */
const some = Effect.gen(function* () {
  yield* add(
    orderTransfer("order-1", { settlement: 8900, taxFree: 100 }),
    cancelTransfer("cancel-1", { settlement: -4450 }),
    manual("manual-1", { settlement: 50 }),
    manual("manual-2", { settlement: 7, currency: "USD" }),
    manual("manual-3", { settlement: 900, partner: florist })
  )
  yield* settleNow
  return yield* settlements()
})

const inWon = Effect.map(some, (all) => idsOf(all.filter(({ settlementCurrency }) => settlementCurrency === "KRW")))

const complete = (input: Partial<CompletePlatformPayoutByPartnerSettlementIdsInput>) =>
  Effect.flatMap(Payouts, (service) =>
    service.completePlatformPayoutByPartnerSettlementIds({
      bulkPayoutId: "bulk-1",
      partnerSettlementIds: [],
      ...input
    })
  )

describe("confirmed payouts", () => {
  it.effect("are one for each partner, and their transfers are confirmed with them", () =>
    Effect.gen(function* () {
      const partnerSettlementIds = yield* inWon
      yield* (yield* PlatformSettings).updatePlatformSetting({
        defaultWithdrawalMemo: "out",
        defaultDepositMemo: "in"
      })
      yield* TestClock.adjust("1 minute")
      const { bulkPayoutId } = yield* confirmPayouts({ partnerSettlementIds, name: "January" })
      const [bulk] = yield* bulkPayouts()
      assert(bulk !== undefined)
      assert.deepInclude(bulk, {
        id: bulkPayoutId,
        name: "January",
        method: "AGENCY",
        status: "PREPARED",
        totalPayoutAmount: 5400,
        totalSettlementAmount: 5400
      })
      assert.deepInclude(bulk.payoutStats.amount, { confirmed: 5400, succeeded: 0 })
      assert.deepInclude(bulk.payoutStats.count, { confirmed: 2, succeeded: 0 })
      const [first, second, ...others] = yield* payouts()
      assert.isEmpty(others)
      assert.deepInclude(first, {
        bulkPayoutId,
        bulkPayoutGraphqlId: bulk.graphqlId,
        method: "AGENCY",
        status: "CONFIRMED",
        statusUpdatedAt: yield* DateTime.now,
        currency: "KRW",
        amount: 4500,
        settlementAmount: 4500,
        settlementTaxFreeAmount: 100,
        account: { bank: "SHINHAN", number: "110123456789", holder: "baker" },
        withdrawalMemo: "out",
        depositMemo: "in",
        deductWht: true,
        settlementAmountType: "GROSS",
        taxInvoiceStatus: "NONE",
        settlementStatement: { status: "UNSENT" }
      })
      assert.deepInclude(second, { amount: 900, bulkPayoutId })
      assert.deepStrictEqual((yield* settlements()).map(({ status }) => status).toSorted(), [
        "CONFIRMED",
        "CONFIRMED",
        "CONFIRMED",
        "CONFIRMED",
        "PAYOUT_PREPARED"
      ])
      assert.strictEqual(yield* statusOfTransfer("order-1"), "PAYOUT_CONFIRMED")
      assert.strictEqual(yield* statusOfTransfer("manual-2"), "SETTLED")
      assert.deepStrictEqual(yield* accountTransfers(), [])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("are one for each manual transfer if the setting says so", () =>
    Effect.gen(function* () {
      yield* (yield* PlatformSettings).updatePlatformSetting({ manualSettlementPerTransfer: true })
      yield* add(manual("manual-1", { settlement: 1 }), manual("manual-2", { settlement: 2 }), orderTransfer("order-1"))
      yield* settleNow
      yield* confirmPayouts({ partnerSettlementIds: idsOf(yield* settlements()) })
      assert.deepStrictEqual(
        (yield* payouts()).map(({ amount }) => amount),
        [1, 2, 1000]
      )
    }).pipe(Effect.provide(controlled))
  )

  it.effect("are in won", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(confirmPayouts({ partnerSettlementIds: idsOf(yield* some) }))
      assert.instanceOf(error, NotInState)
      assert.include(error.message, "USD")
      assert.deepStrictEqual(yield* payouts(), [])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("withhold the tax of those who pay it, as the setting says at that time", () =>
    Effect.gen(function* () {
      const writer = partner("writer", { type: { type: "WHT_PAYER" } })
      yield* (yield* PlatformSettings).updatePlatformSetting({ settlementAmountType: "NET" })
      yield* add(manual("manual-1", { settlement: 1_000_000, partner: writer }))
      yield* confirmPayouts({ partnerSettlementIds: idsOf(yield* settlements()) })
      const [payout] = yield* payouts()
      assert.deepInclude(payout, {
        amount: 1_063_700,
        settlementAmount: 1_000_000,
        supplyAmount: 1_000_000,
        vatAmount: 100_000,
        incomeTaxAmount: 33_000,
        localIncomeTaxAmount: 3300,
        settlementAmountType: "NET"
      })
      const [bulk] = yield* bulkPayouts()
      assert.deepInclude(bulk, { totalPayoutAmount: 1_063_700, totalSettlementAmount: 1_000_000 })
    }).pipe(Effect.provide(controlled))
  )
})

describe("completePlatformPayoutByPartnerSettlementIds", () => {
  it.effect("makes payouts by partner and currency that are done, of settlements in any currency", () =>
    Effect.gen(function* () {
      const partnerSettlementIds = idsOf(yield* some)
      yield* TestClock.adjust("3 days")
      const answer = yield* complete({ partnerSettlementIds, name: "By hand", completedAt: "1970-01-02" })
      assert.deepInclude(answer, { bulkPayoutId: "bulk-1", payoutCount: 3, partnerSettlementCount: 5 })
      const [bulk] = yield* bulkPayouts()
      assert.strictEqual(bulk?.graphqlId, answer.bulkPayoutGraphqlId)
      assert.deepInclude(bulk, {
        name: "By hand",
        method: "DIRECT",
        status: "COMPLETED"
      })
      assert.deepInclude(bulk?.payoutStats.count, { succeeded: 3 })
      const paidAt = DateTime.makeUnsafe("1970-01-01T15:00:00Z")
      const all = yield* payouts()
      assert.sameDeepMembers(
        all.map(({ amount, currency }) => [amount, currency]),
        [
          [4500, "KRW"],
          [7, "USD"],
          [900, "KRW"]
        ]
      )
      for (const payout of all) assert.deepInclude(payout, { status: "SUCCEEDED", statusUpdatedAt: paidAt })
      for (const settlement of yield* settlements()) {
        assert.deepInclude(settlement, { status: "PAID_OUT", statusUpdatedAt: paidAt })
      }
      assert.strictEqual(yield* statusOfTransfer("manual-2"), "PAID_OUT")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("refuses a date that no year has, and one that is to come: InvalidRequestError", () =>
    Effect.gen(function* () {
      const partnerSettlementIds = idsOf(yield* some)
      for (const completedAt of ["1969-02-29", "1970-01-02"]) {
        const error = yield* Effect.flip(complete({ partnerSettlementIds, completedAt }))
        assert.instanceOf(error, InvalidRequestError)
        assert.include(error.message, "completedAt")
      }
      assert.deepStrictEqual(yield* payouts(), [])
      yield* complete({ partnerSettlementIds, completedAt: "1970-01-01" })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("takes the id of one bulk payout: PlatformBulkPayoutIdAlreadyExistsError", () =>
    Effect.gen(function* () {
      const [first = "", second = ""] = idsOf(yield* some)
      yield* complete({ partnerSettlementIds: [first] })
      const error = yield* Effect.flip(complete({ partnerSettlementIds: [second] }))
      assert.instanceOf(error, PlatformBulkPayoutIdAlreadyExistsError)
      yield* add(manual("manual-4", { isForTest: true }))
      yield* complete({ partnerSettlementIds: idsOf(yield* settlements(true)), test: true })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("needs a settlement: PlatformNoSelectedPartnerSettlementsError", () =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(complete({})), PlatformNoSelectedPartnerSettlementsError)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("takes each settlement once: PlatformDuplicatedPartnerSettlementIdsError", () =>
    Effect.gen(function* () {
      const [first = "", second = ""] = idsOf(yield* some)
      const error = yield* Effect.flip(complete({ partnerSettlementIds: [first, second, first] }))
      assert.instanceOf(error, PlatformDuplicatedPartnerSettlementIdsError)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("finds no settlement of the other mode: PlatformPartnerSettlementsNotFoundError", () =>
    Effect.gen(function* () {
      const [first = ""] = idsOf(yield* some)
      const error = yield* Effect.flip(complete({ partnerSettlementIds: [first], isForTest: true }))
      assert.instanceOf(error, PlatformPartnerSettlementsNotFoundError)
      assert.deepStrictEqual(error.ids, [first])
      yield* complete({ partnerSettlementIds: [first], isForTest: true, test: false })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("pays only settlements that are prepared: PlatformNonPayablePartnerSettlementsError", () =>
    Effect.gen(function* () {
      const [first, second] = yield* some
      yield* withholdPartnerSettlements({ partnerSettlementIds: [first!.id] })
      const error = yield* Effect.flip(complete({ partnerSettlementIds: [first!.id, second!.id] }))
      assert.instanceOf(error, PlatformNonPayablePartnerSettlementsError)
      assert.deepStrictEqual([error.ids, error.graphqlIds], [[first!.id], [first!.graphqlId]])
      assert.deepStrictEqual(yield* payouts(), [])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("pays no partner less than nothing: PlatformNegativePayoutAmountPartnersError", () =>
    Effect.gen(function* () {
      yield* add(
        cancelTransfer("cancel-1", { settlement: -10 }),
        manual("manual-1", { settlement: 9 }),
        manual("manual-2", { settlement: 5, partner: florist })
      )
      yield* settleNow
      const partnerSettlementIds = idsOf(yield* settlements())
      const error = yield* Effect.flip(complete({ partnerSettlementIds }))
      assert.instanceOf(error, PlatformNegativePayoutAmountPartnersError)
      assert.include(error.message, "baker")
      assert.notInclude(error.message, "florist")
      yield* add(manual("manual-3", { settlement: 1 }))
      yield* complete({ partnerSettlementIds })
      assert.sameMembers(
        (yield* payouts()).map(({ amount }) => amount),
        [0, 5]
      )
    }).pipe(Effect.provide(controlled))
  )
})
