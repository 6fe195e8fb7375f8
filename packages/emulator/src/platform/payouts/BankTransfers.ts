/**
 * Moves money out of the merchant's bank account: for payouts, and to whom the merchant remits. In the test world every
 * transfer succeeds that the account has the money for.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import { Agenda, task, type Task } from "../../state/Agenda.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State, type Store } from "../../state/State.ts"
import { partsOf } from "../../state/Table.ts"
import { payoutFails, payoutWaits } from "../outside/MagicValues.ts"
import { type StoredWithdrawal, withdrawalsOfBulk } from "../records/AccountTransfers.ts"
import { bankAccountOf, putBankAccount } from "../records/BankAccounts.ts"
import {
  type BulkAccountTransferRow,
  findBulkAccountTransfer,
  noAccountTransfers,
  placeOfBulk,
  putBulkAccountTransfer
} from "../records/BulkAccountTransfers.ts"
import { creatorId, processingBulkPayouts } from "../records/BulkPayouts.ts"
import { minuteOf } from "../records/Days.ts"
import { findPayout, type Outcome } from "../records/Payouts.ts"
import { addWithdrawal, moveWithdrawal } from "../records/PayoutStates.ts"
import { type Place, rowOf } from "../records/Worlds.ts"

/** A withdrawal that is to be ordered. */
export type Order = Pick<
  StoredWithdrawal,
  | "depositBank"
  | "depositAccountNumber"
  | "depositAccountHolder"
  | "amount"
  | "withdrawalMemo"
  | "depositMemo"
  | "withdrawalType"
  | "partnerId"
  | "partnerGraphqlId"
  | "bulkPayoutId"
  | "bulkPayoutGraphqlId"
  | "payoutId"
  | "payoutGraphqlId"
>

const carryOutName = { name: "carry out platform account transfers" }

/** Returns true while banks maintain their network: from 22:50 to 01:00 in Korea. */
const isClosed = (instant: DateTime.Utc) => {
  const minute = minuteOf(instant)
  return minute >= 22 * 60 + 50 || minute < 60
}

/** Checks the time of an order: now, or an instant of the schedule. */
export const checkTime = Effect.fnUntraced(function* (
  scheduledAt: DateTime.Utc | undefined,
  now: DateTime.Utc
): Effect.fn.Return<void, InvalidRequestError> {
  if (scheduledAt !== undefined) {
    if (DateTime.isLessThanOrEqualTo(scheduledAt, now)) {
      return yield* new InvalidRequestError({ message: "scheduledAt is past" })
    }
    if (DateTime.toEpochMillis(scheduledAt) % 600_000 !== 0) {
      return yield* new InvalidRequestError({ message: "scheduledAt is a multiple of ten minutes" })
    }
  }
  if (isClosed(scheduledAt ?? now)) {
    return yield* new InvalidRequestError({ message: "banks transfer nothing from 22:50 to 01:00 in Korea" })
  }
})

/** Orders withdrawals together, and carries them out: at once, or when their time comes. */
export const orderWithdrawals = Effect.fnUntraced(function* (input: {
  readonly isForTest: boolean
  readonly orders: ReadonlyArray<Order>
  readonly scheduledAt?: DateTime.Utc | undefined
  readonly bulkPayoutId?: string | undefined
}): Effect.fn.Return<{ readonly bulkAccountTransferId: string }, never, Agenda | State> {
  const store = yield* State
  const now = yield* DateTime.now
  const { isForTest, orders, scheduledAt } = input
  const account = bankAccountOf(store, isForTest)
  const status = scheduledAt === undefined ? "PREPARED" : "SCHEDULED"
  const times = { createdAt: now, updatedAt: now, statusUpdatedAt: now, ...omitUndefined({ scheduledAt }) }
  const row: BulkAccountTransferRow = {
    isForTest,
    ...omitUndefined({ bulkPayoutId: input.bulkPayoutId }),
    bulkAccountTransfer: {
      id: store.nextId(),
      graphqlId: store.nextId(),
      creatorId,
      bankAccountId: account.id,
      bankAccountGraphqlId: account.graphqlId,
      totalAmount: orders.reduce((sum, { amount }) => sum + amount, 0),
      status,
      stats: { amount: noAccountTransfers, count: noAccountTransfers },
      ...times
    }
  }
  putBulkAccountTransfer(store, row)
  const { graphqlId, id } = row.bulkAccountTransfer
  for (const order of orders) {
    const withdrawal: StoredWithdrawal = {
      type: "WITHDRAWAL",
      id: store.nextId(),
      bankAccountId: account.id,
      bankAccountGraphqlId: account.graphqlId,
      bankAccount: account.detail,
      currency: "KRW",
      ...order,
      bulkAccountTransferId: id,
      bulkAccountTransferGraphqlId: graphqlId,
      isForTest,
      status,
      ...times
    }
    addWithdrawal(store, withdrawal, now)
  }
  if (scheduledAt === undefined) carryOut(store, { isForTest, id }, now)
  else (yield* Agenda).at(scheduledAt, carryOutName, rowOf({ isForTest, id }))
  return { bulkAccountTransferId: id }
})

/** Gives withdrawals that are scheduled another time. */
export const reorder = Effect.fnUntraced(function* (
  row: BulkAccountTransferRow,
  scheduledAt: DateTime.Utc
): Effect.fn.Return<void, never, Agenda | State> {
  const store = yield* State
  const now = yield* DateTime.now
  putBulkAccountTransfer(store, { ...row, bulkAccountTransfer: { ...row.bulkAccountTransfer, scheduledAt } })
  for (const withdrawal of withdrawalsOfBulk(store, placeOfBulk(row))) {
    if (withdrawal.status === "SCHEDULED") moveWithdrawal(store, withdrawal, "SCHEDULED", now, { scheduledAt })
  }
  ;(yield* Agenda).at(scheduledAt, carryOutName, rowOf(placeOfBulk(row)))
})

/** Stops withdrawals that are scheduled. */
export const stopWithdrawals = Effect.fnUntraced(function* (
  row: BulkAccountTransferRow
): Effect.fn.Return<void, never, Agenda | State> {
  const store = yield* State
  const now = yield* DateTime.now
  for (const withdrawal of withdrawalsOfBulk(store, placeOfBulk(row))) {
    if (withdrawal.status === "SCHEDULED") moveWithdrawal(store, withdrawal, "STOPPED", now)
  }
  ;(yield* Agenda).cancel(carryOutName, rowOf(placeOfBulk(row)))
})

/** Carries out withdrawals when their time comes. Payouts wait ten minutes more while others are under way. */
export const carryOutAtTime: Task<Agenda | State> = task(carryOutName.name, (key) =>
  Effect.gen(function* () {
    const store = yield* State
    const now = yield* DateTime.now
    const [world, id] = partsOf(key) as readonly [string, string]
    const place = { isForTest: world === "test", id }
    const row = findBulkAccountTransfer(store, place)
    if (row?.bulkPayoutId !== undefined && processingBulkPayouts(store, place.isForTest).length > 0) {
      let next = DateTime.add(now, { minutes: 10 })
      while (isClosed(next)) next = DateTime.add(next, { minutes: 10 })
      return (yield* Agenda).at(next, carryOutName, key)
    }
    carryOut(store, place, now)
  })
)

const carryOut = (store: Store, bulk: Place, now: DateTime.Utc) => {
  for (const withdrawal of withdrawalsOfBulk(store, bulk)) {
    if (withdrawal.status !== "PREPARED" && withdrawal.status !== "SCHEDULED") continue
    const outcome = outcomeOf(store, withdrawal)
    if (outcome === undefined) moveWithdrawal(store, withdrawal, "ASYNC_PROCESSING", now)
    else endWithdrawal(store, withdrawal, outcome, now)
  }
}

/** Returns the bank's answer. Undefined if it answers later. */
const outcomeOf = (store: Store, withdrawal: StoredWithdrawal): Outcome | undefined => {
  const { depositAccountNumber: number, isForTest, payoutId } = withdrawal
  if (isForTest) return {}
  const decided = payoutId === undefined ? undefined : findPayout(store, { isForTest, id: payoutId })?.decided
  if (decided !== undefined) return decided
  if (number.endsWith(payoutWaits.endsIn)) return undefined
  return number.endsWith(payoutFails.endsIn) ? { failReason: payoutFails.reason } : {}
}

/** Ends a withdrawal as the bank decides. One that the account has no money for fails in any case. */
export const endWithdrawal = (
  store: Store,
  withdrawal: StoredWithdrawal,
  { failReason }: Outcome,
  now: DateTime.Utc
): void => {
  const account = bankAccountOf(store, withdrawal.isForTest)
  const reason = failReason ?? (withdrawal.amount > account.balance ? "The balance is insufficient." : undefined)
  if (reason !== undefined) return moveWithdrawal(store, withdrawal, "FAILED", now, { failReason: reason })
  const balance = account.balance - withdrawal.amount
  const sequenceNumber = account.withdrawals + 1
  putBankAccount(store, withdrawal.isForTest, { ...account, balance, withdrawals: sequenceNumber })
  moveWithdrawal(store, withdrawal, "SUCCEEDED", now, { balance, sequenceNumber, tradedAt: now })
}
