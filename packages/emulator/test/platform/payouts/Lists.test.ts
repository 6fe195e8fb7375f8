/** The lists of payouts, account transfers and their bulks. */
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import {
  AccountTransfers,
  BulkAccountTransfers,
  BulkPayouts,
  Payouts,
  type PlatformAccountTransferFilter,
  type PlatformBulkAccountTransferFilterInput,
  type PlatformBulkPayoutFilterInput,
  type PlatformPartner,
  type PlatformPayoutFilterInput
} from "@effect-portone/platform"
import { cancelPayouts, executeBulkPayout } from "../../../src/platform/payouts/Executions.ts"
import { depositToBankAccount, remit } from "../../../src/platform/payouts/MerchantAccount.ts"
import { confirmPayouts } from "../../../src/platform/payouts/NewPayouts.ts"
import { controlled } from "../../merchant.ts"
import { add, idsOf, manual, partner, settlements } from "../settlements/transfers.ts"
import { bulkAccountTransfers, payouts } from "./bank.ts"

const baker = partner("baker", {
  tags: ["bread", "cake"],
  type: {
    type: "BUSINESS",
    companyName: "Bakery",
    taxationType: "SIMPLE",
    businessStatus: "IN_BUSINESS",
    businessRegistrationNumber: "1234567890",
    representativeName: "Hong"
  }
})

const account = { bank: "KAKAO", currency: "KRW", number: "220", holder: "Florence", status: "VERIFIED" } as const

const florist = partner("florist", { tags: ["flowers"], account })

const pay = Effect.fnUntraced(function* (id: string, amount: number, to: PlatformPartner) {
  yield* add(manual(id, { settlement: amount, partner: to }))
  const prepared = (yield* settlements()).filter(({ status }) => status === "PAYOUT_PREPARED")
  return yield* confirmPayouts({ partnerSettlementIds: idsOf(prepared), bulkPayoutId: `bulk of ${id}` })
})

const at = (time: string) => DateTime.makeUnsafe(`1970-01-01T${time}:00Z`)

const span = (from: string, until: string) => ({ from: at(from), until: at(until) })

/** A payout of 1 at 00:00, of 2 at 01:00, which is scheduled for 03:00, and one of 4 by the merchant at 02:00. */
const three = Effect.gen(function* () {
  yield* pay("a", 1, baker)
  yield* TestClock.adjust("1 hour")
  yield* executeBulkPayout({ ...(yield* pay("b", 2, florist)), scheduledAt: at("03:00") })
  yield* TestClock.adjust("1 hour")
  yield* add(manual("c", { settlement: 4, currency: "USD", partner: florist }))
  const foreign = (yield* settlements()).filter(({ settlementCurrency }) => settlementCurrency === "USD")
  yield* (yield* Payouts).completePlatformPayoutByPartnerSettlementIds({
    bulkPayoutId: "bulk of c",
    partnerSettlementIds: idsOf(foreign)
  })
})

describe("a list of payouts", () => {
  const found = Effect.fnUntraced(function* (filter?: Partial<PlatformPayoutFilterInput>) {
    const { items } = yield* (yield* Payouts).getPlatformPayouts({ filter: { criteria: {}, ...filter } })
    return items.map(({ amount }) => amount)
  })

  it.effect("has those that match every filter, the latest first", () =>
    Effect.gen(function* () {
      yield* three
      const [first, second] = yield* payouts()
      assert.deepStrictEqual(yield* found(), [4, 2, 1])
      const criteria = (criteria: PlatformPayoutFilterInput["criteria"]) => found({ criteria })
      assert.deepStrictEqual(yield* criteria({ timestampRange: span("00:30", "01:30") }), [2])
      assert.deepStrictEqual(yield* criteria({ statusUpdatedTimestampRange: span("01:30", "02:00") }), [4])
      assert.deepStrictEqual(yield* criteria({ scheduledTimestampRange: span("00:00", "04:00") }), [2])
      assert.deepStrictEqual(yield* criteria({ settlementStatementIssuedTimestampRange: span("00:00", "04:00") }), [])
      assert.deepStrictEqual(yield* criteria({ payoutId: first!.id }), [1])
      assert.deepStrictEqual(yield* criteria({ bulkPayoutId: "bulk of b" }), [2])
      assert.deepStrictEqual(yield* criteria({ taxInvoiceId: "none" }), [])
      assert.deepStrictEqual(yield* criteria({ settlementStatementId: "none" }), [])
      assert.deepStrictEqual(yield* found({ statuses: ["SUCCEEDED", "CONFIRMED"] }), [4, 1])
      assert.deepStrictEqual(yield* found({ partnerIds: ["florist"] }), [4, 2])
      assert.deepStrictEqual(yield* found({ payoutAccountBanks: ["KAKAO"], payoutCurrencies: ["KRW"] }), [2])
      assert.deepStrictEqual(yield* found({ partnerTags: ["cake"] }), [1])
      assert.deepStrictEqual(yield* found({ payoutCurrencies: ["USD", "EUR"] }), [4])
      assert.deepStrictEqual(yield* found({ payoutIds: [first!.id, second!.id] }), [2, 1])
      assert.deepStrictEqual(yield* found({ taxInvoiceStatuses: ["NONE"], partnerTypes: ["BUSINESS"] }), [1])
      assert.deepStrictEqual(yield* found({ taxInvoiceStatuses: ["ISSUED"] }), [])
      assert.deepStrictEqual(yield* found({ partnerTaxationTypes: ["SIMPLE"] }), [1])
      assert.deepStrictEqual(yield* found({ settlementStatementStatuses: ["SENT"] }), [])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("counts by status in its own mode, whatever the page", () =>
    Effect.gen(function* () {
      yield* three
      yield* cancelPayouts({ payoutIds: [(yield* payouts())[0]!.id] })
      const service = yield* Payouts
      const filter = { statuses: ["SUCCEEDED"], criteria: {} } as const
      const { counts, page } = yield* service.getPlatformPayouts({ filter, page: { number: 1, size: 1 } })
      assert.deepInclude(counts, { cancelled: 1, scheduled: 1, succeeded: 1, confirmed: 0 })
      assert.deepStrictEqual(page, { number: 1, size: 1, totalCount: 1 })
      assert.deepStrictEqual(yield* payouts(true), [])
    }).pipe(Effect.provide(controlled))
  )
})

describe("a list of bulk payouts", () => {
  const found = Effect.fnUntraced(function* (filter: PlatformBulkPayoutFilterInput) {
    const { counts, items } = yield* (yield* BulkPayouts).getPlatformBulkPayouts({ filter })
    assert.deepInclude({ ...counts }, { preparing: 0, ongoing: 0, postProcessPending: 0 })
    return items.map(({ id }) => id.at(-1))
  })

  it.effect("has those that match every filter, the latest first", () =>
    Effect.gen(function* () {
      yield* three
      assert.deepStrictEqual(yield* found({}), ["c", "b", "a"])
      assert.deepStrictEqual(yield* found({ statuses: ["COMPLETED"] }), ["c"])
      assert.deepStrictEqual(yield* found({ methods: ["AGENCY"] }), ["b", "a"])
      assert.deepStrictEqual(yield* found({ criteria: { timestampRange: span("00:30", "02:00") } }), ["c", "b"])
      assert.deepStrictEqual(yield* found({ criteria: { statusUpdatedTimestampRange: span("00:00", "00:01") } }), ["a"])
      assert.deepStrictEqual(yield* found({ criteria: { bulkPayoutId: "bulk of b" } }), ["b"])
      const { counts } = yield* (yield* BulkPayouts).getPlatformBulkPayouts({ filter: { statuses: ["CANCELLED"] } })
      assert.deepInclude(counts, { prepared: 2, completed: 1, cancelled: 0 })
    }).pipe(Effect.provide(controlled))
  )
})

const rent = { bank: "SHINHAN", accountNumber: "110", accountHolder: "Kim Hong", amount: 8 } as const

/** The transfers of `three`, a deposit of 16 at 02:00, and a remittance of 8 at 04:00. */
const five = Effect.gen(function* () {
  yield* three
  yield* depositToBankAccount({ amount: 16, depositorName: "Lee Kim", depositMemo: "top up" })
  yield* TestClock.adjust("2 hours")
  yield* remit({ remittances: [{ ...rent, withdrawalMemo: "rent of May", depositMemo: "from us" }] })
})

describe("a list of account transfers", () => {
  const found = Effect.fnUntraced(function* (filter: PlatformAccountTransferFilter) {
    const { items } = yield* (yield* AccountTransfers).getPlatformAccountTransfers({ filter })
    return items.map((item) => (item.type === "UNRECOGNIZED" ? undefined : item.amount))
  })

  it.effect("has those that match every filter, the latest first", () =>
    Effect.gen(function* () {
      yield* five
      const { items } = yield* (yield* AccountTransfers).getPlatformAccountTransfers({})
      const [remittance, deposit, payout] = items
      assert(remittance?.type === "WITHDRAWAL" && deposit?.type === "DEPOSIT" && payout?.type === "WITHDRAWAL")
      assert.deepStrictEqual(yield* found({}), [8, 16, 2])
      assert.deepStrictEqual(yield* found({ tradeTimestampRange: span("02:30", "03:30") }), [2])
      assert.deepStrictEqual(yield* found({ createdTimestampRange: span("01:00", "02:00") }), [16, 2])
      assert.deepStrictEqual(yield* found({ statusUpdatedTimestampRange: span("03:00", "04:00") }), [8, 2])
      assert.deepStrictEqual(yield* found({ scheduledTimestampRange: span("00:00", "04:00") }), [2])
      assert.deepStrictEqual(yield* found({ accountTransferId: deposit.id }), [16])
      assert.deepStrictEqual(yield* found({ bankAccountId: payout.bankAccountId }), [8, 16, 2])
      assert.deepStrictEqual(yield* found({ bankAccountId: "none" }), [])
      assert.deepStrictEqual(yield* found({ bulkAccountTransferId: remittance.bulkAccountTransferId }), [8])
      assert.deepStrictEqual(yield* found({ payoutId: payout.payoutId }), [2])
      assert.deepStrictEqual(yield* found({ accountTransferIds: [deposit.id, payout.id] }), [16, 2])
      assert.deepStrictEqual(yield* found({ types: ["DEPOSIT"] }), [16])
      assert.deepStrictEqual(yield* found({ statuses: ["FAILED"] }), [])
      assert.deepStrictEqual(yield* found({ depositorName: "Kim" }), [16])
      assert.deepStrictEqual(yield* found({ depositAccountHolder: "Kim" }), [8])
      assert.deepStrictEqual(yield* found({ depositMemo: "u" }), [8, 16])
      assert.deepStrictEqual(yield* found({ withdrawalMemo: "May" }), [8])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("counts by status", () =>
    Effect.gen(function* () {
      yield* five
      yield* remit({ remittances: [{ ...rent, accountNumber: "9902" }] })
      const { counts } = yield* (yield* AccountTransfers).getPlatformAccountTransfers({
        filter: { statuses: ["FAILED"] }
      })
      assert.deepInclude({ ...counts }, { succeeded: 3, failed: 1, asyncProcessing: 0 })
    }).pipe(Effect.provide(controlled))
  )
})

describe("a list of bulk account transfers", () => {
  const found = Effect.fnUntraced(function* (filter: PlatformBulkAccountTransferFilterInput) {
    const { items } = yield* (yield* BulkAccountTransfers).getPlatformBulkAccountTransfers({ filter })
    return items.map(({ totalAmount }) => totalAmount)
  })

  it.effect("has those that match every filter, the latest first", () =>
    Effect.gen(function* () {
      yield* five
      yield* remit({ remittances: [rent, rent], scheduledAt: at("05:00") })
      const [first] = yield* bulkAccountTransfers()
      assert.deepStrictEqual(yield* found({}), [16, 8, 2])
      assert.deepStrictEqual(yield* found({ statuses: ["SCHEDULED"] }), [16])
      assert.deepStrictEqual(yield* found({ criteria: { timestampRange: span("00:00", "03:00") } }), [2])
      assert.deepStrictEqual(yield* found({ criteria: { statusUpdatedTimestampRange: span("03:00", "03:00") } }), [2])
      assert.deepStrictEqual(yield* found({ criteria: { bulkAccountTransferId: first!.id } }), [2])
      const { counts } = yield* (yield* BulkAccountTransfers).getPlatformBulkAccountTransfers({ test: false })
      assert.deepInclude(counts, { scheduled: 1, completed: 2, ongoing: 0, prepared: 0 })
    }).pipe(Effect.provide(controlled))
  )
})

describe("an impossible page", () => {
  const page = { size: 0 }

  it.effect("is of no list: InvalidRequestError", () =>
    Effect.gen(function* () {
      const payouts = yield* Payouts
      const bulkPayouts = yield* BulkPayouts
      const transfers = yield* AccountTransfers
      const bulkTransfers = yield* BulkAccountTransfers
      const errors = yield* Effect.all([
        Effect.flip(payouts.getPlatformPayouts({ page })),
        Effect.flip(bulkPayouts.getPlatformBulkPayouts({ page })),
        Effect.flip(transfers.getPlatformAccountTransfers({ page })),
        Effect.flip(bulkTransfers.getPlatformBulkAccountTransfers({ page }))
      ])
      for (const error of errors) assert.instanceOf(error, InvalidRequestError)
    }).pipe(Effect.provide(controlled))
  )
})
