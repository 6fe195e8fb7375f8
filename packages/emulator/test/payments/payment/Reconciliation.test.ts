import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import { BillingKeys, Payments, Reconciliation } from "@effect-portone/payments"
import { card, merchant, order, paid } from "../../merchant.ts"

const day = (from: string, until = from) => ({ dateRange: { from, until } })

const at = (instant: string) => TestClock.setTime(DateTime.toEpochMillis(DateTime.makeUnsafe(instant)))

const pg = { pgMerchantId: "emulator", pgProvider: "TOSSPAYMENTS" } as const

describe("the VAT report by transaction", () => {
  it.effect("counts payments and cancellations on their business days in Korea", () =>
    Effect.gen(function* () {
      const report = yield* Reconciliation
      // At 23:59 in Korea, and two minutes later, which is on the next day.
      yield* at("2026-11-24T14:59:00Z")
      yield* paid("order-1", { total: 11_000 })
      yield* paid("order-2", { total: 6_500, taxFree: 1_000 })
      yield* TestClock.adjust("2 minutes")
      yield* (yield* Payments).cancelPayment({ paymentId: "order-1", amount: 2_200, reason: "changed mind" })
      const first = yield* report.getPaymentReconciliationTransactionVatReport(day("2026-11-24"))
      assert.deepStrictEqual(first.summary, {
        totalSupplyAmount: 15_000,
        totalVatAmount: 1_500,
        totalTaxFreeAmount: 1_000,
        totalAmount: 17_500
      })
      assert.deepStrictEqual(first.items, [
        { paymentMethod: "CARD", supplyAmount: 15_000, vatAmount: 1_500, taxFreeAmount: 1_000, totalAmount: 17_500 }
      ])
      assert.deepStrictEqual(first.pgSpecifiers, [pg])
      const second = yield* report.getPaymentReconciliationTransactionVatReport(day("2026-11-25"))
      assert.deepInclude(second.summary, { totalAmount: -2_200, totalVatAmount: -200 })
      const both = yield* report.getPaymentReconciliationTransactionVatReport(day("2026-11-24", "2026-11-25"))
      assert.deepInclude(both.summary, { totalAmount: 15_300, totalVatAmount: 1_300 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("leaves out failed payments, and those of test channels", () =>
    Effect.gen(function* () {
      yield* at("2026-11-24T03:00:00Z")
      yield* Effect.flip(paid("order-1", undefined, "0002"))
      const { billingKeyInfo } = yield* (yield* BillingKeys).issueBillingKey({
        channelKey: "channel-key-test",
        method: card()
      })
      yield* (yield* Payments).payWithBillingKey(order("order-2", billingKeyInfo.billingKey))
      const report = yield* (yield* Reconciliation).getPaymentReconciliationTransactionVatReport(day("2026-11-24"))
      assert.deepStrictEqual(report.items, [])
      assert.strictEqual(report.summary.totalAmount, 0)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("can be limited to a PG, to stores, to a status of reconciliation", () =>
    Effect.gen(function* () {
      yield* at("2026-11-24T03:00:00Z")
      yield* paid("order-1", { total: 11_000 })
      const report = yield* Reconciliation
      const totalOf = (filter: Parameters<typeof report.getPaymentReconciliationTransactionVatReport>[0]["filter"]) =>
        Effect.map(
          report.getPaymentReconciliationTransactionVatReport({ ...day("2026-11-24"), filter }),
          ({ summary }) => summary.totalAmount
        )
      assert.strictEqual(yield* totalOf({ pgSpecifiers: [pg] }), 11_000)
      assert.strictEqual(yield* totalOf({ pgSpecifiers: [{ ...pg, pgProvider: "KCP" }] }), 0)
      assert.strictEqual(yield* totalOf({ storeIds: ["store-emulator"] }), 11_000)
      assert.strictEqual(yield* totalOf({ storeIds: ["store-other"] }), 0)
      assert.strictEqual(yield* totalOf({ reconciliationStatuses: ["MATCHED"] }), 11_000)
      assert.strictEqual(yield* totalOf({ reconciliationStatuses: ["NOT_MATCHED"] }), 0)
    }).pipe(Effect.provide(merchant))
  )
})

describe("the VAT report by settlement", () => {
  it.effect("counts a transaction two days later", () =>
    Effect.gen(function* () {
      yield* at("2026-11-24T03:00:00Z")
      yield* paid("order-1", { total: 11_000 })
      const report = yield* Reconciliation
      const totalOn = (date: string) =>
        Effect.map(report.getPaymentReconciliationSettlementVatReport(day(date)), ({ summary }) => summary.totalAmount)
      assert.strictEqual(yield* totalOn("2026-11-24"), 0)
      assert.strictEqual(yield* totalOn("2026-11-26"), 11_000)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("requires the days in their order: InvalidRequestError", () =>
    Effect.gen(function* () {
      const report = yield* Reconciliation
      const backwards = day("2026-11-25", "2026-11-24")
      assert.instanceOf(
        yield* Effect.flip(report.getPaymentReconciliationSettlementVatReport(backwards)),
        InvalidRequestError
      )
      assert.instanceOf(
        yield* Effect.flip(report.getPaymentReconciliationTransactionVatReport(backwards)),
        InvalidRequestError
      )
    }).pipe(Effect.provide(merchant))
  )
})
