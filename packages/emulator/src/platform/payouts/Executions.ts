/**
 * Carries out bulk payouts, in the place of the console: at once or on a schedule, one at a time.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type { Agenda } from "../../state/Agenda.ts"
import { NotInState } from "../../state/NotInState.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State, type Store } from "../../state/State.ts"
import { findAccountTransfer, waitingWithdrawalOf } from "../records/AccountTransfers.ts"
import { scheduledBulkOf } from "../records/BulkAccountTransfers.ts"
import {
  type BulkPayoutRow,
  findBulkPayout,
  processingBulkPayouts,
  scheduledBulkPayouts
} from "../records/BulkPayouts.ts"
import {
  findPayout,
  type Outcome,
  type PayoutRow,
  payoutsOfBulk,
  placeOfPayout,
  putPayout,
  type StoredPayout
} from "../records/Payouts.ts"
import { movePayout } from "../records/PayoutStates.ts"
import { isForTest } from "../records/Worlds.ts"
import { checkTime, endWithdrawal, type Order, orderWithdrawals, reorder, stopWithdrawals } from "./BankTransfers.ts"

/** A bulk payout of one of the worlds. */
export interface BulkPayoutOf {
  readonly bulkPayoutId: string
  readonly isForTest?: boolean | undefined
}

const getBulkPayout = Effect.fnUntraced(function* (
  input: BulkPayoutOf
): Effect.fn.Return<BulkPayoutRow, NotInState, State> {
  const row = findBulkPayout(yield* State, { isForTest: isForTest(input), id: input.bulkPayoutId })
  return row ?? (yield* new NotInState({ message: `there is no bulk payout ${input.bulkPayoutId}` }))
})

const getPayout = (store: Store, isForTest: boolean, id: string): Effect.Effect<PayoutRow, NotInState> => {
  const row = findPayout(store, { isForTest, id })
  return row === undefined ? Effect.fail(new NotInState({ message: `there is no payout ${id}` })) : Effect.succeed(row)
}

/** The greatest number of bulk payouts that are scheduled. */
const maxScheduled = 10

/** Orders the account transfers of a bulk payout, or gives a schedule another time. */
export const executeBulkPayout = Effect.fnUntraced(function* (
  input: BulkPayoutOf & { readonly scheduledAt?: DateTime.Utc | undefined }
): Effect.fn.Return<void, InvalidRequestError | NotInState, Agenda | State> {
  const store = yield* State
  const now = yield* DateTime.now
  const { bulkPayout, isForTest } = yield* getBulkPayout(input)
  const { scheduledAt } = input
  yield* checkTime(scheduledAt, now)
  const place = { isForTest, id: bulkPayout.id }
  const scheduled = scheduledBulkOf(store, place)
  if (scheduledAt === undefined && processingBulkPayouts(store, isForTest).length > 0) {
    return yield* new NotInState({ message: "another bulk payout is being carried out" })
  }
  if (scheduled !== undefined) {
    if (scheduledAt !== undefined) return yield* reorder(scheduled, scheduledAt)
    yield* stopWithdrawals(scheduled)
  }
  if (scheduledAt !== undefined && scheduledBulkPayouts(store, isForTest).length >= maxScheduled) {
    return yield* new NotInState({ message: `${maxScheduled} bulk payouts are scheduled already` })
  }
  const rows = payoutsOfBulk(store, place).filter(
    ({ payout }) => payout.status === "CONFIRMED" || payout.status === "STOPPED"
  )
  if (rows.length === 0) {
    return yield* new NotInState({ message: `the bulk payout is ${bulkPayout.status} and has no payout to come` })
  }
  // No bank transfers nothing: what comes to zero is paid with the order.
  for (const row of rows) if (row.payout.amount === 0) movePayout(store, row, "SUCCEEDED", now)
  const orders = rows.flatMap(({ payout }) => (payout.amount === 0 ? [] : [orderOf(payout)]))
  if (orders.length > 0) yield* orderWithdrawals({ isForTest, orders, scheduledAt, bulkPayoutId: bulkPayout.id })
})

const orderOf = (payout: StoredPayout): Order => ({
  withdrawalType: "PARTNER_PAYOUT",
  depositBank: payout.account.bank,
  depositAccountNumber: payout.account.number,
  depositAccountHolder: payout.account.holder,
  amount: payout.amount,
  partnerId: payout.partner.id,
  partnerGraphqlId: payout.partner.graphqlId,
  payoutId: payout.id,
  payoutGraphqlId: payout.graphqlId,
  ...omitUndefined({
    bulkPayoutId: payout.bulkPayoutId,
    bulkPayoutGraphqlId: payout.bulkPayoutGraphqlId,
    withdrawalMemo: payout.withdrawalMemo,
    depositMemo: payout.depositMemo
  })
})

/** Stops the payouts of a bulk payout that are scheduled. They can be executed again, or cancelled. */
export const stopBulkPayout = Effect.fnUntraced(function* (
  input: BulkPayoutOf
): Effect.fn.Return<void, NotInState, Agenda | State> {
  const { bulkPayout, isForTest } = yield* getBulkPayout(input)
  const scheduled = scheduledBulkOf(yield* State, { isForTest, id: bulkPayout.id })
  if (scheduled === undefined) return yield* new NotInState({ message: "the bulk payout is not scheduled" })
  yield* stopWithdrawals(scheduled)
})

const cancellable: ReadonlySet<StoredPayout["status"]> = new Set(["CONFIRMED", "STOPPED", "FAILED"])

/** Cancels payouts that are confirmed, stopped or failed: all of them, or none. */
export const cancelPayouts = Effect.fnUntraced(function* (input: {
  readonly payoutIds: ReadonlyArray<string>
  readonly isForTest?: boolean | undefined
}): Effect.fn.Return<void, NotInState, State> {
  const store = yield* State
  const now = yield* DateTime.now
  const rows = yield* Effect.forEach(new Set(input.payoutIds), (id) => getPayout(store, isForTest(input), id))
  for (const { payout } of rows) {
    if (cancellable.has(payout.status)) continue
    return yield* new NotInState({ message: `the payout ${payout.id} is ${payout.status} and cannot be cancelled` })
  }
  for (const row of rows) movePayout(store, row, "CANCELLED", now)
})

/**
 * Decides in the bank's place whether a payout succeeds: one that is under way at once, and one that is to come when it
 * is carried out.
 */
export const decidePayout = Effect.fnUntraced(function* (input: {
  readonly payoutId: string
  readonly failReason?: string | undefined
  readonly isForTest?: boolean | undefined
}): Effect.fn.Return<void, NotInState, State> {
  const store = yield* State
  const now = yield* DateTime.now
  const row = yield* getPayout(store, isForTest(input), input.payoutId)
  const decided: Outcome = omitUndefined({ failReason: input.failReason })
  if (row.isForTest && decided.failReason !== undefined) {
    return yield* new NotInState({ message: "a payout of the test world always succeeds" })
  }
  const { method, status } = row.payout
  if (status === "PROCESSING") {
    const withdrawal = waitingWithdrawalOf(store, placeOfPayout(row))
    if (withdrawal !== undefined) return endWithdrawal(store, withdrawal, decided, now)
  }
  if (method !== "AGENCY" || (status !== "CONFIRMED" && status !== "STOPPED" && status !== "SCHEDULED")) {
    return yield* new NotInState({ message: `the payout is ${status}: the bank has nothing to decide` })
  }
  putPayout(store, { ...row, decided })
})

/** Decides in the bank's place whether an account transfer that is under way succeeds. */
export const decideAccountTransfer = Effect.fnUntraced(function* (input: {
  readonly accountTransferId: string
  readonly failReason?: string | undefined
  readonly isForTest?: boolean | undefined
}): Effect.fn.Return<void, NotInState, State> {
  const store = yield* State
  const now = yield* DateTime.now
  const transfer = findAccountTransfer(store, { isForTest: isForTest(input), id: input.accountTransferId })
  if (transfer?.type !== "WITHDRAWAL" || transfer.status !== "ASYNC_PROCESSING") {
    return yield* new NotInState({ message: `there is no account transfer ${input.accountTransferId} under way` })
  }
  endWithdrawal(store, transfer, omitUndefined({ failReason: input.failReason }), now)
})
