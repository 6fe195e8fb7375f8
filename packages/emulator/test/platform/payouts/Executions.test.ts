import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import {
  cancelPayouts,
  decideAccountTransfer,
  decidePayout,
  executeBulkPayout,
  stopBulkPayout
} from "../../../src/platform/payouts/Executions.ts"
import { depositToBankAccount, remit } from "../../../src/platform/payouts/MerchantAccount.ts"
import { confirmPayouts } from "../../../src/platform/payouts/NewPayouts.ts"
import { releasePartnerSettlements } from "../../../src/platform/settlements/Holds.ts"
import { NotInState } from "../../../src/state/NotInState.ts"
import { State } from "../../../src/state/State.ts"
import { controlled, controlledFrom } from "../../merchant.ts"
import { add, idsOf, manual, partner, settlements, statusOfTransfer } from "../settlements/transfers.ts"
import { accountTransfers, balance, bulkAccountTransfers, bulkPayouts, payouts } from "./bank.ts"

const at = (time: string) => DateTime.makeUnsafe(time)

const to = (id: string, number: string) =>
  partner(id, { account: { bank: "KAKAO", currency: "KRW", number, holder: id, status: "VERIFIED" } })

/** Confirms a payout of 1,000 won to each of these account numbers. */
const confirmed = Effect.fnUntraced(function* (numbers: ReadonlyArray<string>, isForTest = false) {
  yield* add(...numbers.map((number) => manual(`to ${number}`, { partner: to(number, number), isForTest })))
  const ids = idsOf((yield* settlements(isForTest)).filter(({ status }) => status === "PAYOUT_PREPARED"))
  return yield* confirmPayouts({ partnerSettlementIds: ids, isForTest })
})

const statusesOfPayouts = (test?: boolean) => Effect.map(payouts(test), (all) => all.map(({ status }) => status))

const statusesOfSettlements = Effect.map(settlements(), (all) => all.map(({ status }) => status))

const statusOfBulk = Effect.map(bulkPayouts(), ([bulk]) => bulk?.status)

describe("a bulk payout", () => {
  it.effect("transfers to each partner out of the merchant's account at once", () =>
    Effect.gen(function* () {
      const { bulkPayoutId } = yield* confirmed(["110", "220"])
      yield* TestClock.adjust("5 minutes")
      yield* executeBulkPayout({ bulkPayoutId })
      assert.deepStrictEqual(yield* statusesOfPayouts(), ["SUCCEEDED", "SUCCEEDED"])
      assert.deepStrictEqual(yield* statusesOfSettlements, ["PAID_OUT", "PAID_OUT"])
      assert.strictEqual(yield* statusOfTransfer("to 110"), "PAID_OUT")
      assert.strictEqual(yield* statusOfBulk, "COMPLETED")
      assert.strictEqual(yield* balance(), 1_000_000_000 - 2000)
      const now = yield* DateTime.now
      const [payout] = yield* payouts()
      const [bulkTransfer] = yield* bulkAccountTransfers()
      assert.deepInclude(bulkTransfer, { status: "COMPLETED", totalAmount: 2000, statusUpdatedAt: now })
      assert.deepInclude(bulkTransfer?.stats.amount, { succeeded: 2000, prepared: 0 })
      const [first, second] = yield* accountTransfers()
      assert(payout !== undefined && bulkTransfer !== undefined)
      assert.deepInclude(first, {
        type: "WITHDRAWAL",
        withdrawalType: "PARTNER_PAYOUT",
        status: "SUCCEEDED",
        amount: 1000,
        balance: 999_999_000,
        sequenceNumber: 1,
        depositBank: "KAKAO",
        depositAccountNumber: "110",
        depositAccountHolder: "110",
        partnerId: "110",
        payoutId: payout.id,
        payoutGraphqlId: payout.graphqlId,
        bulkPayoutId,
        bulkAccountTransferId: bulkTransfer.id,
        tradedAt: now
      })
      assert.deepInclude(second, { sequenceNumber: 2, balance: 999_998_000 })
      const again = yield* Effect.flip(executeBulkPayout({ bulkPayoutId }))
      assert.instanceOf(again, NotInState)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("fails for an account that takes none, whose settlement can be paid again", () =>
    Effect.gen(function* () {
      const { bulkPayoutId } = yield* confirmed(["1109902", "220"])
      yield* executeBulkPayout({ bulkPayoutId })
      assert.deepStrictEqual(yield* statusesOfPayouts(), ["FAILED", "SUCCEEDED"])
      assert.deepStrictEqual(yield* statusesOfSettlements, ["PAYOUT_FAILED", "PAID_OUT"])
      assert.strictEqual(yield* statusOfTransfer("to 1109902"), "SETTLED")
      assert.strictEqual(yield* statusOfBulk, "COMPLETED")
      assert.strictEqual(yield* balance(), 999_999_000)
      const [payout] = yield* payouts()
      const [transfer] = yield* accountTransfers()
      assert(transfer?.type === "WITHDRAWAL")
      assert.strictEqual(transfer.status, "FAILED")
      assert.isString(payout?.failReason)
      assert.strictEqual(payout?.failReason, transfer.failReason)
      const [failed] = idsOf(yield* settlements())
      yield* releasePartnerSettlements({ partnerSettlementIds: [failed!] })
      const next = yield* confirmPayouts({ partnerSettlementIds: [failed!] })
      const [, , again] = yield* payouts()
      yield* decidePayout({ payoutId: again!.id })
      yield* executeBulkPayout(next)
      assert.deepStrictEqual(yield* statusesOfPayouts(), ["FAILED", "SUCCEEDED", "SUCCEEDED"])
      yield* cancelPayouts({ payoutIds: [payout!.id] })
      assert.deepStrictEqual(yield* statusesOfSettlements, ["PAID_OUT", "PAID_OUT"])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("waits for a bank that answers later, and no other one is carried out meanwhile", () =>
    Effect.gen(function* () {
      const first = yield* confirmed(["1109908"])
      const second = yield* confirmed(["220"])
      yield* executeBulkPayout(first)
      assert.deepStrictEqual(yield* statusesOfPayouts(), ["PROCESSING", "CONFIRMED"])
      assert.deepStrictEqual(yield* statusesOfSettlements, ["IN_PAYOUT", "CONFIRMED"])
      assert.strictEqual(yield* statusOfTransfer("to 1109908"), "IN_PAYOUT")
      assert.strictEqual(yield* statusOfBulk, "ONGOING")
      assert.strictEqual((yield* bulkAccountTransfers())[0]?.status, "ONGOING")
      assert.instanceOf(yield* Effect.flip(executeBulkPayout(second)), NotInState)
      yield* executeBulkPayout({ ...second, scheduledAt: at("1970-01-01T01:00:00Z") })
      yield* TestClock.adjust("1 hour")
      assert.deepStrictEqual(yield* statusesOfPayouts(), ["PROCESSING", "SCHEDULED"])
      const [payout] = yield* payouts()
      yield* decidePayout({ payoutId: payout!.id, failReason: "The account is closed." })
      assert.strictEqual((yield* payouts())[0]?.failReason, "The account is closed.")
      yield* TestClock.adjust("10 minutes")
      assert.deepStrictEqual(yield* statusesOfPayouts(), ["FAILED", "SUCCEEDED"])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("goes as the bank decided before", () =>
    Effect.gen(function* () {
      const { bulkPayoutId } = yield* confirmed(["110", "220"])
      const [first, second] = yield* payouts()
      yield* decidePayout({ payoutId: first!.id, failReason: "The account is closed." })
      yield* executeBulkPayout({ bulkPayoutId })
      assert.deepStrictEqual(yield* statusesOfPayouts(), ["FAILED", "SUCCEEDED"])
      for (const payoutId of [first!.id, second!.id, "none"]) {
        assert.instanceOf(yield* Effect.flip(decidePayout({ payoutId })), NotInState)
      }
    }).pipe(Effect.provide(controlled))
  )

  it.effect("always succeeds in the test mode", () =>
    Effect.gen(function* () {
      const { bulkPayoutId } = yield* confirmed(["1109902", "1109908"], true)
      const [payout] = yield* payouts(true)
      const decided = decidePayout({ payoutId: payout!.id, failReason: "no", isForTest: true })
      assert.instanceOf(yield* Effect.flip(decided), NotInState)
      assert.instanceOf(yield* Effect.flip(executeBulkPayout({ bulkPayoutId })), NotInState)
      yield* executeBulkPayout({ bulkPayoutId, isForTest: true })
      assert.deepStrictEqual(yield* statusesOfPayouts(true), ["SUCCEEDED", "SUCCEEDED"])
      assert.deepStrictEqual([yield* balance(true), yield* balance()], [999_998_000, 1_000_000_000])
      assert.deepStrictEqual(yield* accountTransfers(), [])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("pays nobody what comes to nothing, and it is done", () =>
    Effect.gen(function* () {
      yield* add(manual("manual-1", { settlement: 0 }))
      const { bulkPayoutId } = yield* confirmPayouts({ partnerSettlementIds: idsOf(yield* settlements()) })
      yield* executeBulkPayout({ bulkPayoutId })
      assert.deepStrictEqual(yield* statusesOfPayouts(), ["SUCCEEDED"])
      assert.deepStrictEqual(yield* accountTransfers(), [])
      assert.strictEqual(yield* statusOfBulk, "COMPLETED")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("fails for want of money", () =>
    Effect.gen(function* () {
      yield* add(
        manual("manual-1", { settlement: 999_999_999, partner: to("110", "110") }),
        manual("manual-2", { settlement: 2, partner: to("220", "220") })
      )
      const { bulkPayoutId } = yield* confirmPayouts({ partnerSettlementIds: idsOf(yield* settlements()) })
      yield* executeBulkPayout({ bulkPayoutId })
      assert.deepStrictEqual(yield* statusesOfPayouts(), ["SUCCEEDED", "FAILED"])
      assert.strictEqual(yield* balance(), 1)
    }).pipe(Effect.provide(controlled))
  )
})

describe("a scheduled bulk payout", () => {
  it.effect("is carried out at its time, which can be moved", () =>
    Effect.gen(function* () {
      const { bulkPayoutId } = yield* confirmed(["110"])
      const scheduledAt = at("1970-01-01T01:10:00Z")
      yield* executeBulkPayout({ bulkPayoutId, scheduledAt })
      assert.deepStrictEqual(yield* statusesOfPayouts(), ["SCHEDULED"])
      assert.deepStrictEqual(yield* statusesOfSettlements, ["PAYOUT_SCHEDULED"])
      assert.strictEqual(yield* statusOfTransfer("to 110"), "IN_PAYOUT")
      assert.strictEqual(yield* statusOfBulk, "PREPARED")
      assert.deepStrictEqual((yield* payouts())[0]?.scheduledAt, scheduledAt)
      assert.deepInclude((yield* bulkAccountTransfers())[0], { status: "SCHEDULED", scheduledAt })
      const later = at("1970-01-01T02:00:00Z")
      yield* TestClock.adjust("1 minute")
      yield* executeBulkPayout({ bulkPayoutId, scheduledAt: later })
      const [transfer] = yield* accountTransfers()
      assert.deepInclude(transfer, { scheduledAt: later, statusUpdatedAt: at("1970-01-01T00:00:00Z") })
      assert.deepStrictEqual((yield* bulkAccountTransfers())[0]?.scheduledAt, later)
      yield* TestClock.adjust("118 minutes")
      assert.deepStrictEqual(yield* statusesOfPayouts(), ["SCHEDULED"])
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(yield* statusesOfPayouts(), ["SUCCEEDED"])
      assert.deepStrictEqual((yield* payouts())[0]?.statusUpdatedAt, later)
      assert.lengthOf(yield* accountTransfers(), 1)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("stops, and is carried out again or cancelled", () =>
    Effect.gen(function* () {
      const { bulkPayoutId } = yield* confirmed(["110", "220"])
      assert.instanceOf(yield* Effect.flip(stopBulkPayout({ bulkPayoutId })), NotInState)
      yield* executeBulkPayout({ bulkPayoutId, scheduledAt: at("1970-01-01T01:00:00Z") })
      const [first] = yield* payouts()
      assert.instanceOf(yield* Effect.flip(cancelPayouts({ payoutIds: [first!.id] })), NotInState)
      yield* stopBulkPayout({ bulkPayoutId })
      assert.deepStrictEqual(yield* statusesOfPayouts(), ["STOPPED", "STOPPED"])
      assert.deepStrictEqual(yield* statusesOfSettlements, ["CONFIRMED", "CONFIRMED"])
      assert.strictEqual(yield* statusOfTransfer("to 110"), "PAYOUT_CONFIRMED")
      yield* TestClock.adjust("2 hours")
      yield* cancelPayouts({ payoutIds: [first!.id] })
      yield* executeBulkPayout({ bulkPayoutId })
      assert.deepStrictEqual(yield* statusesOfPayouts(), ["CANCELLED", "SUCCEEDED"])
      assert.deepStrictEqual(yield* statusesOfSettlements, ["CANCELLED", "PAID_OUT"])
      assert.deepStrictEqual(
        (yield* accountTransfers()).map(({ status }) => status),
        ["STOPPED", "STOPPED", "SUCCEEDED"]
      )
      assert.strictEqual(yield* statusOfBulk, "COMPLETED")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is cancelled with its last payout", () =>
    Effect.gen(function* () {
      yield* confirmed(["110", "220"])
      const ids = (yield* payouts()).map(({ id }) => id)
      assert.instanceOf(yield* Effect.flip(cancelPayouts({ payoutIds: [...ids, "none"] })), NotInState)
      yield* cancelPayouts({ payoutIds: ids })
      assert.strictEqual(yield* statusOfBulk, "CANCELLED")
      const [bulk] = yield* bulkPayouts()
      assert.deepInclude(bulk?.payoutStats.amount, { cancelled: 2000, confirmed: 0 })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("has a time to come, of whole ten minutes, at which banks transfer: InvalidRequestError", () =>
    Effect.gen(function* () {
      const { bulkPayoutId } = yield* confirmed(["110"])
      // In Korea it is 10:05, 9:00, 22:50, 0:50.
      for (const time of ["01T01:05", "01T00:00", "01T13:50", "01T15:50"]) {
        const scheduledAt = at(`1970-01-${time}:00Z`)
        const error = yield* Effect.flip(executeBulkPayout({ bulkPayoutId, scheduledAt }))
        assert.instanceOf(error, InvalidRequestError, time)
      }
      for (const time of ["01T13:40", "01T16:00"]) {
        yield* executeBulkPayout({ bulkPayoutId, scheduledAt: at(`1970-01-${time}:00Z`) })
      }
      yield* TestClock.setTime(at("1970-01-01T14:00:00Z").epochMilliseconds)
      assert.instanceOf(yield* Effect.flip(executeBulkPayout({ bulkPayoutId })), InvalidRequestError)
      yield* TestClock.setTime(at("1970-01-01T16:00:00Z").epochMilliseconds)
      assert.deepStrictEqual(yield* statusesOfPayouts(), ["SUCCEEDED"])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is one of ten at most", () =>
    Effect.gen(function* () {
      const scheduledAt = at("1970-01-01T01:00:00Z")
      const schedule = (number: number) =>
        Effect.flatMap(confirmed([`${number}`]), (bulk) => executeBulkPayout({ ...bulk, scheduledAt }))
      for (let number = 1; number <= 10; number++) yield* schedule(number)
      assert.instanceOf(yield* Effect.flip(schedule(11)), NotInState)
      yield* TestClock.adjust("1 hour")
      const statuses = yield* statusesOfPayouts()
      assert.deepStrictEqual(statuses, [...Array<string>(10).fill("SUCCEEDED"), "CONFIRMED"])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("goes on from a snapshot", () =>
    Effect.gen(function* () {
      const snapshot = yield* Effect.gen(function* () {
        const { bulkPayoutId } = yield* confirmed(["110", "1109908"])
        yield* executeBulkPayout({ bulkPayoutId, scheduledAt: at("1970-01-01T01:00:00Z") })
        return yield* (yield* State).snapshot
      }).pipe(Effect.provide(controlled))
      yield* Effect.gen(function* () {
        yield* TestClock.adjust("1 hour")
        assert.deepStrictEqual(yield* statusesOfPayouts(), ["SUCCEEDED", "PROCESSING"])
        const [, waiting] = yield* payouts()
        yield* decidePayout({ payoutId: waiting!.id })
        assert.deepStrictEqual(yield* statusesOfPayouts(), ["SUCCEEDED", "SUCCEEDED"])
        assert.strictEqual(yield* balance(), 999_998_000)
      }).pipe(Effect.provide(controlledFrom(snapshot)))
    })
  )
})

describe("the merchant's account", () => {
  const rent = { bank: "SHINHAN", accountNumber: "110", accountHolder: "Hong", amount: 900 } as const

  it.effect("takes deposits", () =>
    Effect.gen(function* () {
      const { accountTransferId } = yield* depositToBankAccount({
        amount: 500,
        depositorName: "Kim",
        depositMemo: "hi"
      })
      const [transfer] = yield* accountTransfers()
      assert.deepInclude(transfer, {
        type: "DEPOSIT",
        id: accountTransferId,
        amount: 500,
        depositorName: "Kim",
        depositMemo: "hi",
        status: "SUCCEEDED",
        currency: "KRW",
        isForTest: false,
        tradedAt: yield* DateTime.now
      })
      assert.strictEqual(transfer?.bankAccount?.provider, "MOCK")
      assert.deepStrictEqual([yield* balance(), yield* balance(true)], [1_000_000_500, 1_000_000_000])
      for (const amount of [0, 1.5, 1_000_000_000_001]) {
        assert.instanceOf(yield* Effect.flip(depositToBankAccount({ amount })), InvalidRequestError)
      }
    }).pipe(Effect.provide(controlled))
  )

  it.effect("remits, and the bank decides what it does not answer at once", () =>
    Effect.gen(function* () {
      const { bulkAccountTransferId } = yield* remit({
        remittances: [
          { ...rent, withdrawalMemo: "rent" },
          { ...rent, accountNumber: "9902" },
          { ...rent, accountNumber: "9908" },
          { ...rent, accountNumber: "19908" }
        ]
      })
      const transfers = yield* accountTransfers()
      assert.deepStrictEqual(
        transfers.map(({ status }) => status),
        ["SUCCEEDED", "FAILED", "ASYNC_PROCESSING", "ASYNC_PROCESSING"]
      )
      assert.deepInclude(transfers[0], { withdrawalType: "REMIT", bulkAccountTransferId, withdrawalMemo: "rent" })
      const [, , third, fourth] = transfers
      yield* decideAccountTransfer({ accountTransferId: third!.id })
      yield* decideAccountTransfer({ accountTransferId: fourth!.id, failReason: "The account is closed." })
      const [bulk] = yield* bulkAccountTransfers()
      assert.deepInclude(bulk, { id: bulkAccountTransferId, status: "COMPLETED", totalAmount: 3600 })
      assert.deepInclude(bulk?.stats.count, { succeeded: 2, failed: 2, asyncProcessing: 0 })
      assert.strictEqual(yield* balance(), 1_000_000_000 - 1800)
      const again = yield* Effect.flip(decideAccountTransfer({ accountTransferId: third!.id }))
      assert.instanceOf(again, NotInState)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("remits at a time", () =>
    Effect.gen(function* () {
      yield* remit({ remittances: [rent], scheduledAt: at("1970-01-01T01:00:00Z"), isForTest: true })
      assert.strictEqual((yield* accountTransfers(true))[0]?.status, "SCHEDULED")
      yield* TestClock.adjust("1 hour")
      assert.strictEqual((yield* accountTransfers(true))[0]?.status, "SUCCEEDED")
      const none = yield* Effect.flip(remit({ remittances: [] }))
      assert.instanceOf(none, InvalidRequestError)
      const negative = yield* Effect.flip(remit({ remittances: [{ ...rent, amount: -1 }] }))
      assert.instanceOf(negative, InvalidRequestError)
    }).pipe(Effect.provide(controlled))
  )
})
