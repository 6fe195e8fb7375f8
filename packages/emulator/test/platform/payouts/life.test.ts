/** The life of an order from its creation to the partner's bank, through the client and the control alone. */
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { Transfers } from "@effect-portone/platform"
import { PortOneEmulator } from "../../../src/index.ts"
import { merchant } from "../../merchant.ts"
import { business, partnered } from "../partners/partnered.ts"
import { amountOf, idsOf, settlements } from "../settlements/transfers.ts"
import { accountTransfers, payouts } from "./bank.ts"

describe("an order of 10,000 at a fee of 10 %, half of which is cancelled", () => {
  it.effect("pays 8,900 less 4,450 to the partner", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      const transfers = yield* Transfers
      yield* partnered(business("baker"))
      const statusOf = (id: string) =>
        Effect.map(transfers.getPlatformTransfer({ id }), (transfer) =>
          transfer.type === "UNRECOGNIZED" ? undefined : transfer.status
        )
      yield* transfers.createPlatformOrderTransfer({
        id: "order-1",
        partnerId: "baker",
        paymentId: "payment-1",
        orderDetail: { orderAmount: 10_000 },
        discounts: [],
        additionalFees: [],
        externalPaymentDetail: { currency: "KRW", paidAt: yield* DateTime.now }
      })
      yield* transfers.createPlatformOrderCancelTransfer({
        id: "cancel-1",
        transferId: "order-1",
        cancellationId: "cancellation-1",
        orderDetail: { orderAmount: 5000 },
        discounts: [],
        externalCancellationDetail: { cancelledAt: yield* DateTime.now }
      })
      assert.strictEqual(yield* statusOf("order-1"), "IN_PROCESS")
      yield* TestClock.adjust("7 days")
      assert.strictEqual(yield* statusOf("order-1"), "SETTLED")
      const gathered = yield* settlements()
      assert.sameMembers(gathered.map(amountOf), [8900, -4450])
      const { bulkPayoutId } = yield* emulator.confirmPayouts({ partnerSettlementIds: idsOf(gathered) })
      assert.strictEqual(yield* statusOf("cancel-1"), "PAYOUT_CONFIRMED")
      yield* emulator.executeBulkPayout({ bulkPayoutId })
      const [payout] = yield* payouts()
      assert.deepInclude(payout, { status: "SUCCEEDED", amount: 4450, settlementAmount: 4450 })
      const [transfer] = yield* accountTransfers()
      assert.deepInclude(transfer, { status: "SUCCEEDED", amount: 4450 })
      assert.deepStrictEqual([yield* statusOf("order-1"), yield* statusOf("cancel-1")], ["PAID_OUT", "PAID_OUT"])
    }).pipe(Effect.provide(merchant))
  )
})
