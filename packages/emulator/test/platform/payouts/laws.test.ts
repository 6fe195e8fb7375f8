/**
 * The laws of money over random histories of transfers, settlements and payouts: whatever was done, and whether it was
 * refused or not, no won is lost or made.
 */
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Schema } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { PartnerSettlements, Payouts } from "@effect-portone/platform"
import {
  cancelPayouts,
  decideAccountTransfer,
  decidePayout,
  executeBulkPayout,
  stopBulkPayout
} from "../../../src/platform/payouts/Executions.ts"
import { depositToBankAccount, remit } from "../../../src/platform/payouts/MerchantAccount.ts"
import { confirmPayouts } from "../../../src/platform/payouts/NewPayouts.ts"
import { decodedAccountTransfers } from "../../../src/platform/records/AccountTransfers.ts"
import { decodedBulkAccountTransfers } from "../../../src/platform/records/BulkAccountTransfers.ts"
import { decodedBulkPayouts } from "../../../src/platform/records/BulkPayouts.ts"
import { decodedPartnerSettlements } from "../../../src/platform/records/PartnerSettlements.ts"
import { decodedPayouts } from "../../../src/platform/records/Payouts.ts"
import { partnerAmountOf, partnerAmountOfTransfer } from "../../../src/platform/records/SettlementAmounts.ts"
import { leaveSettlement, settleNow } from "../../../src/platform/records/SettlementBatch.ts"
import {
  decodedTransfers,
  deleteTransfer,
  type TransferRow,
  transfersOfSettlement
} from "../../../src/platform/records/Transfers.ts"
import {
  excludePartnerSettlements,
  releasePartnerSettlements,
  withholdPartnerSettlements
} from "../../../src/platform/settlements/Holds.ts"
import { State } from "../../../src/state/State.ts"
import { controlled } from "../../merchant.ts"
import { add, addCancellation, cancelTransfer, manual, orderTransfer, partner } from "../settlements/transfers.ts"
import { balance } from "./bank.ts"

const upTo = (maximum: number) => Schema.Int.check(Schema.isBetween({ minimum: 0, maximum }))
const step = <Type extends string, Fields extends Schema.Struct.Fields>(type: Type, fields: Fields) =>
  Schema.Struct({ type: Schema.Literal(type), ...fields })

/** Which of those that there are, counted from the first; some settlements at once. */
const which = { nth: Schema.Literals([0, 0, 0, 1, 2, 5]) }
const several = { ...which, count: upTo(4) }

const adding = step("add", {
  kind: Schema.Literals(["MANUAL", "ORDER", "ORDER_CANCEL"]),
  to: Schema.Literals(["writer", "bank", "late", "closed"]),
  amount: Schema.Literals([100, 999, 5000, 50_000]),
  day: Schema.Literals([0, 0, 1]),
  currency: Schema.Literals(["KRW", "KRW", "KRW", "USD"])
})

const confirm = step("confirm", several)
const execute = step("execute", which)

const Step = Schema.Union([
  // More often than the rest, as it takes all three until something is paid.
  ...Array.from({ length: 8 }, () => adding),
  ...Array.from({ length: 4 }, () => step("settle", {})),
  ...Array.from({ length: 6 }, () => confirm),
  ...Array.from({ length: 6 }, () => execute),
  step("withhold", several),
  step("release", several),
  step("release", several),
  step("exclude", several),
  step("complete", several),
  step("schedule", which),
  step("schedule", which),
  step("stop", which),
  step("cancel", which),
  step("decide", { ...which, fails: Schema.Boolean }),
  step("decide", { ...which, fails: Schema.Boolean }),
  step("delete", { ...which, count: Schema.Literal(0) }),
  step("deleteTransfer", which),
  step("deposit", { amount: upTo(1000) }),
  step("remit", { amount: upTo(1000), closed: Schema.Boolean }),
  step("wait", { hours: Schema.Literals([1, 2, 30]) })
])
type Step = (typeof Step)["Type"]

const account = (number: string) =>
  ({ bank: "SHINHAN", currency: "KRW", number, holder: "H", status: "VERIFIED" }) as const

const partners = {
  writer: partner("writer", { type: { type: "WHT_PAYER" } }),
  bank: partner("bank"),
  late: partner("late", { account: account("9908") }),
  closed: partner("closed", { account: account("9902") })
}

const prepared = ["PAYOUT_PREPARED"]
const starts: { readonly [Type in Extract<Step, { readonly count: number }>["type"]]: ReadonlyArray<string> } = {
  withhold: prepared,
  release: ["PAYOUT_WITHHELD", "PAYOUT_EXCLUDED", "PAYOUT_FAILED", "CANCELLED"],
  exclude: ["PAYOUT_WITHHELD", ...prepared],
  confirm: prepared,
  complete: prepared,
  delete: ["PAYOUT_WITHHELD", "CANCELLED", ...prepared]
}

const take = <A>(all: ReadonlyArray<A>, nth: number) => (all.length === 0 ? undefined : all[nth % all.length])

const act = Effect.fnUntraced(function* (step: Step, number: number) {
  const store = yield* State
  const settlements = (yield* decodedPartnerSettlements).all()
  const rows = (yield* decodedPayouts).all()
  // Most of what is chosen can be moved so, and a few are of any status.
  const some = ({ count, nth, type }: Extract<Step, { readonly count: number }>) => {
    const fitting = settlements.filter(
      ({ settlement }) =>
        nth === 5 ||
        (starts[type].includes(settlement.status) && (type !== "confirm" || settlement.settlementCurrency === "KRW"))
    )
    return {
      partnerSettlementIds: fitting
        .slice(-1 - nth)
        .slice(0, count + 1)
        .map(({ settlement }) => settlement.id)
    }
  }
  switch (step.type) {
    case "add": {
      const id = `transfer ${number}`
      const day = { date: `1970-01-0${step.day + 1}`, currency: step.currency, partner: partners[step.to] }
      if (step.kind === "MANUAL") return yield* add(manual(id, { ...day, settlement: step.amount }))
      if (step.kind === "ORDER") return yield* add(orderTransfer(id, { ...day, settlement: step.amount, taxFree: 3 }))
      const order = take((yield* decodedTransfers).all(), step.amount)?.transfer.id ?? "none"
      return yield* Effect.asVoid(addCancellation(cancelTransfer(id, { ...day, settlement: -step.amount }), order))
    }
    case "settle":
      return yield* settleNow
    case "withhold":
      return yield* withholdPartnerSettlements(some(step))
    case "release":
      return yield* releasePartnerSettlements(some(step))
    case "exclude":
      return yield* excludePartnerSettlements(some(step))
    case "confirm":
      return yield* Effect.asVoid(confirmPayouts({ ...some(step), bulkPayoutId: `bulk ${number}` }))
    case "complete": {
      const input = { ...some(step), bulkPayoutId: `bulk ${number}` }
      return yield* Effect.asVoid((yield* Payouts).completePlatformPayoutByPartnerSettlementIds(input))
    }
    case "execute":
    case "schedule":
    case "stop": {
      const bulk = {
        bulkPayoutId: take((yield* decodedBulkPayouts).all().toReversed(), step.nth)?.bulkPayout.id ?? "none"
      }
      if (step.type === "stop") return yield* stopBulkPayout(bulk)
      if (step.type === "execute") return yield* executeBulkPayout(bulk)
      const scheduledAt = DateTime.add(DateTime.startOf(yield* DateTime.now, "hour"), { hours: 2 })
      return yield* executeBulkPayout({ ...bulk, scheduledAt })
    }
    case "cancel":
      return yield* cancelPayouts({ payoutIds: [take(rows.toReversed(), step.nth)?.payout.id ?? "none"] })
    case "decide": {
      const decision = step.fails ? { failReason: "no" } : {}
      const waiting = (yield* decodedAccountTransfers)
        .all()
        .find(
          (transfer) =>
            transfer.type === "WITHDRAWAL" &&
            transfer.withdrawalType === "REMIT" &&
            transfer.status === "ASYNC_PROCESSING"
        )
      if (waiting !== undefined) return yield* decideAccountTransfer({ accountTransferId: waiting.id, ...decision })
      return yield* decidePayout({ payoutId: take(rows.toReversed(), step.nth)?.payout.id ?? "none", ...decision })
    }
    case "delete":
      return yield* Effect.asVoid((yield* PartnerSettlements).deletePlatformPartnerSettlements(some(step)))
    case "deleteTransfer": {
      const row = take((yield* decodedTransfers).all(), step.nth)
      if (row === undefined || !["SCHEDULED", "IN_PROCESS", "SETTLED"].includes(row.transfer.status)) return
      leaveSettlement(store, row)
      return deleteTransfer(store, { isForTest: false, id: row.transfer.id })
    }
    case "deposit":
      return yield* Effect.asVoid(depositToBankAccount({ amount: step.amount }))
    case "remit": {
      const to = {
        bank: "SHINHAN",
        accountNumber: step.closed ? "9908" : "1",
        accountHolder: "H",
        amount: step.amount
      } as const
      return yield* Effect.asVoid(remit({ remittances: [to] }))
    }
    case "wait":
      return yield* TestClock.adjust({ hours: step.hours })
  }
})

const sum = (amounts: ReadonlyArray<number>) => amounts.reduce((total, amount) => total + amount, 0)

const check = Effect.gen(function* () {
  const store = yield* State
  const transfers = (yield* decodedTransfers).all()
  const settlements = (yield* decodedPartnerSettlements).all()
  const payouts = (yield* decodedPayouts).all()
  const amountOf = ({ transfer }: TransferRow) => partnerAmountOfTransfer(transfer).settlement

  // A settlement is the sum of its transfers, and each transfer that is settled is in one.
  for (const { settlement } of settlements) {
    const rows = transfersOfSettlement(store, settlement)
    assert.isNotEmpty(rows)
    assert.strictEqual(partnerAmountOf(settlement).settlement, sum(rows.map(amountOf)))
  }
  const settled = transfers.filter(({ partnerSettlementId }) => partnerSettlementId !== undefined)
  for (const { partnerSettlementId, transfer } of transfers) {
    const isWaiting = transfer.status === "SCHEDULED" || transfer.status === "IN_PROCESS"
    assert.strictEqual(partnerSettlementId === undefined, isWaiting)
  }

  // What is settled is paid, withheld or to come.
  const among = (...statuses: ReadonlyArray<string>) =>
    sum(
      settlements
        .filter(({ settlement }) => statuses.includes(settlement.status))
        .map(({ settlement }) => partnerAmountOf(settlement).settlement)
    )
  const paid = among("PAID_OUT")
  const withheld = among("PAYOUT_WITHHELD", "PAYOUT_EXCLUDED")
  const toCome = among("PAYOUT_PREPARED", "CONFIRMED", "PAYOUT_SCHEDULED", "IN_PAYOUT", "PAYOUT_FAILED", "CANCELLED")
  assert.strictEqual(sum(settled.map(amountOf)), paid + withheld + toCome)
  const succeeded = payouts.filter(({ payout }) => payout.status === "SUCCEEDED").map(({ payout }) => payout)
  assert.strictEqual(paid, sum(succeeded.map(({ settlementAmount }) => settlementAmount)))

  // A payout pays its settlements without the taxes, and what is on its way has its settlements.
  for (const { payout } of payouts) {
    assert.strictEqual(payout.amount, payout.settlementAmount - payout.incomeTaxAmount - payout.localIncomeTaxAmount)
    assert.isAtLeast(payout.amount, 0)
    if (payout.status === "FAILED" || payout.status === "CANCELLED") continue
    const rows = settlements.filter(({ payoutId }) => payoutId === payout.id)
    assert.strictEqual(
      payout.settlementAmount,
      sum(rows.map(({ settlement }) => partnerAmountOf(settlement).settlement))
    )
  }
  for (const { bulkPayout: bulk } of (yield* decodedBulkPayouts).all()) {
    const own = payouts.filter(({ payout }) => payout.bulkPayoutId === bulk.id)
    assert.strictEqual(bulk.totalPayoutAmount, sum(own.map(({ payout }) => payout.amount)))
    assert.strictEqual(bulk.totalPayoutAmount, sum(Object.values(bulk.payoutStats.amount)))
    assert.strictEqual(sum(Object.values(bulk.payoutStats.count)), own.length)
    const count = own.filter(({ payout }) => payout.status === "SUCCEEDED").length
    assert.strictEqual(bulk.payoutStats.count.succeeded, count)
  }

  // The account has what was in it, and came, and did not go.
  let money = 1_000_000_000
  for (const transfer of (yield* decodedAccountTransfers).all()) {
    if (transfer.status === "SUCCEEDED") money += transfer.type === "DEPOSIT" ? transfer.amount : -transfer.amount
  }
  assert.strictEqual(yield* balance(), money)
  for (const { bulkAccountTransfer: bulk } of (yield* decodedBulkAccountTransfers).all()) {
    assert.strictEqual(bulk.totalAmount, sum(Object.values(bulk.stats.amount)))
  }
  for (const { payoutId, settlement } of settlements) {
    for (const { transfer } of transfersOfSettlement(store, settlement)) assert.strictEqual(transfer.payoutId, payoutId)
  }
})

describe("any history of settlements and payouts", () => {
  it.effect.prop(
    "loses and makes no won",
    { steps: Schema.Array(Step).check(Schema.isMinLength(40), Schema.isMaxLength(80)) },
    ({ steps }) =>
      Effect.gen(function* () {
        for (const [number, step] of steps.entries()) {
          yield* Effect.ignore(act(step, number))
          yield* check
        }
      }).pipe(Effect.provide(controlled), Effect.scoped),
    { arbitrary: { runs: 40, seed: "a partner's life" } }
  )
})
