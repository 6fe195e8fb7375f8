/**
 * Moves payouts, and what moves with them, from one status to the next. A bank's account transfer moves its payout, a
 * payout moves its partner settlements, and a settlement moves its transfers:
 *
 *     account transfer   payout       settlement          transfer
 *                        CONFIRMED    CONFIRMED           PAYOUT_CONFIRMED
 *     SCHEDULED          SCHEDULED    PAYOUT_SCHEDULED    IN_PAYOUT
 *     STOPPED            STOPPED      CONFIRMED           PAYOUT_CONFIRMED
 *     ASYNC_PROCESSING   PROCESSING   IN_PAYOUT           IN_PAYOUT
 *     SUCCEEDED          SUCCEEDED    PAID_OUT            PAID_OUT
 *     FAILED             FAILED       PAYOUT_FAILED       SETTLED
 *                        CANCELLED    CANCELLED           SETTLED
 *
 * Bulks follow what is in them.
 */
import * as DateTime from "effect/DateTime"
import type { PlatformAccountTransferStatus } from "@effect-portone/platform/generated/AccountTransfers"
import type { PlatformPartnerSettlementStatus } from "@effect-portone/platform/generated/PartnerSettlements"
import type { PlatformPayoutStatus } from "@effect-portone/platform/generated/Payouts"
import type {
  PlatformAccountTransferStatusStats,
  PlatformPayoutStatusStats
} from "@effect-portone/platform/generated/Shared"
import type { PlatformTransferStatus } from "@effect-portone/platform/generated/Transfers"
import type { Store } from "../../state/State.ts"
import { putAccountTransfer, type StoredWithdrawal } from "./AccountTransfers.ts"
import {
  findBulkAccountTransfer,
  putBulkAccountTransfer,
  type StoredBulkAccountTransfer
} from "./BulkAccountTransfers.ts"
import { findBulkPayout, putBulkPayout, type StoredBulkPayout } from "./BulkPayouts.ts"
import { type PartnerSettlementRow, putPartnerSettlement, settlementsOfPayout } from "./PartnerSettlements.ts"
import { findPayout, type PayoutRow, placeOfPayout, putPayout, type StoredPayout } from "./Payouts.ts"
import { moved } from "./Statuses.ts"
import { putTransfer, type StoredTransfer, transfersOfSettlement } from "./Transfers.ts"

interface PayoutStatusRow {
  /** The field that counts payouts of this status. */
  readonly field: keyof PlatformPayoutStatusStats
  readonly settlement: PlatformPartnerSettlementStatus
}

const ofPayout: { readonly [Status in PlatformPayoutStatus]: PayoutStatusRow } = {
  CONFIRMED: { field: "confirmed", settlement: "CONFIRMED" },
  PREPARED: { field: "prepared", settlement: "CONFIRMED" },
  SCHEDULED: { field: "scheduled", settlement: "PAYOUT_SCHEDULED" },
  STOPPED: { field: "stopped", settlement: "CONFIRMED" },
  PROCESSING: { field: "processing", settlement: "IN_PAYOUT" },
  SUCCEEDED: { field: "succeeded", settlement: "PAID_OUT" },
  FAILED: { field: "failed", settlement: "PAYOUT_FAILED" },
  CANCELLED: { field: "cancelled", settlement: "CANCELLED" }
}

interface AccountTransferStatusRow {
  /** The field that counts account transfers of this status. */
  readonly field: keyof PlatformAccountTransferStatusStats
  readonly payout: PlatformPayoutStatus
}

const ofAccountTransfer: { readonly [Status in PlatformAccountTransferStatus]: AccountTransferStatusRow } = {
  PREPARED: { field: "prepared", payout: "PREPARED" },
  SCHEDULED: { field: "scheduled", payout: "SCHEDULED" },
  CANCELLED: { field: "cancelled", payout: "CANCELLED" },
  STOPPED: { field: "stopped", payout: "STOPPED" },
  PROCESSING: { field: "processing", payout: "PROCESSING" },
  ASYNC_PROCESSING: { field: "asyncProcessing", payout: "PROCESSING" },
  SUCCEEDED: { field: "succeeded", payout: "SUCCEEDED" },
  FAILED: { field: "failed", payout: "FAILED" }
}

const transferStatusOf: { readonly [Status in PlatformPartnerSettlementStatus]: PlatformTransferStatus } = {
  PAYOUT_PREPARED: "SETTLED",
  PAYOUT_WITHHELD: "SETTLED",
  PAYOUT_EXCLUDED: "SETTLED",
  PAYOUT_FAILED: "SETTLED",
  CANCELLED: "SETTLED",
  CONFIRMED: "PAYOUT_CONFIRMED",
  PAYOUT_SCHEDULED: "IN_PAYOUT",
  IN_PAYOUT: "IN_PAYOUT",
  PAID_OUT: "PAID_OUT"
}

/** Returns the time since when a record has a status that it is given now. */
const sinceOf = (
  record: { readonly status: string; readonly statusUpdatedAt?: DateTime.Utc },
  status: string,
  now: DateTime.Utc
): DateTime.Utc => (record.status === status ? (record.statusUpdatedAt ?? now) : now)

/**
 * Moves a settlement and its transfers. Which payout pays it is written on each: a settlement that is prepared again
 * has none.
 */
export const moveSettlement = (
  store: Store,
  before: PartnerSettlementRow,
  status: PlatformPartnerSettlementStatus,
  now: DateTime.Utc,
  payout?: StoredPayout
): void => {
  const { bulkPayoutId: _bulkPayoutId, payoutId: _payoutId, ...row } = before
  const settlement = { ...row.settlement, status, statusUpdatedAt: sinceOf(row.settlement, status, now) }
  const ofPayout = payout === undefined ? {} : { payoutId: payout.id, payoutGraphqlId: payout.graphqlId }
  putPartnerSettlement(store, {
    ...row,
    settlement,
    ...(payout === undefined ? {} : { payoutId: payout.id }),
    ...(payout?.bulkPayoutId === undefined ? {} : { bulkPayoutId: payout.bulkPayoutId })
  })
  const transferStatus = transferStatusOf[status]
  for (const transferRow of transfersOfSettlement(store, settlement)) {
    const { transfer } = transferRow
    if (transfer.status === transferStatus && transfer.payoutId === payout?.id) continue
    putTransfer(store, {
      ...transferRow,
      transfer: { ...withoutPayout(transfer), ...ofPayout, status: transferStatus }
    })
  }
}

/** Returns a transfer that no payout pays. */
const withoutPayout = (transfer: StoredTransfer): StoredTransfer => {
  const { payoutGraphqlId: _graphqlId, payoutId: _id, ...rest } = transfer
  return rest
}

/** Stores a new payout of these settlements, and moves them. Its bulk payout is there already. */
export const addPayout = (
  store: Store,
  row: PayoutRow,
  settlements: ReadonlyArray<PartnerSettlementRow>,
  now: DateTime.Utc
): void => {
  putPayout(store, row)
  countInBulk(store, row, undefined, now)
  for (const settlement of settlements) {
    moveSettlement(store, settlement, ofPayout[row.payout.status].settlement, row.payout.statusUpdatedAt, row.payout)
  }
}

/** Moves a payout and its settlements. */
export const movePayout = (
  store: Store,
  row: PayoutRow,
  to: PlatformPayoutStatus,
  now: DateTime.Utc,
  change: Partial<Pick<StoredPayout, "failReason" | "scheduledAt">> = {}
): void => {
  const payout: StoredPayout = {
    ...row.payout,
    ...change,
    status: to,
    statusUpdatedAt: sinceOf(row.payout, to, now)
  }
  putPayout(store, { ...row, payout })
  countInBulk(store, { ...row, payout }, row.payout.status, now)
  for (const settlement of settlementsOfPayout(store, placeOfPayout(row))) {
    moveSettlement(store, settlement, ofPayout[to].settlement, now, payout)
  }
}

const countInBulk = (
  store: Store,
  { isForTest, payout }: PayoutRow,
  from: PlatformPayoutStatus | undefined,
  now: DateTime.Utc
) => {
  const row =
    payout.bulkPayoutId === undefined ? undefined : findBulkPayout(store, { isForTest, id: payout.bulkPayoutId })
  if (row === undefined) return
  const { bulkPayout } = row
  const payoutStats = moved(
    bulkPayout.payoutStats,
    from === undefined ? undefined : ofPayout[from].field,
    ofPayout[payout.status].field,
    payout.amount
  )
  const status = statusOfBulkPayout(payoutStats.count)
  putBulkPayout(store, {
    ...row,
    bulkPayout: {
      ...bulkPayout,
      payoutStats,
      status,
      statusUpdatedAt: sinceOf(bulkPayout, status, payout.statusUpdatedAt),
      updatedAt: now
    }
  })
}

/** Returns the status of a bulk payout with so many payouts of each status. */
const statusOfBulkPayout = (count: PlatformPayoutStatusStats): StoredBulkPayout["status"] => {
  const toCome = (count.confirmed ?? 0) + count.prepared + count.scheduled + count.stopped
  const ended = count.succeeded + count.failed
  if (toCome + count.processing === 0) return ended === 0 ? "CANCELLED" : "COMPLETED"
  return count.processing + ended === 0 ? "PREPARED" : "ONGOING"
}

/** Stores a new withdrawal of a bulk account transfer that is there already, and moves its payout. */
export const addWithdrawal = (store: Store, withdrawal: StoredWithdrawal, now: DateTime.Utc): void =>
  putWithdrawal(store, withdrawal, undefined, now)

/** Moves a withdrawal, its bulk account transfer, and its payout if it has one. */
export const moveWithdrawal = (
  store: Store,
  withdrawal: StoredWithdrawal,
  to: PlatformAccountTransferStatus,
  now: DateTime.Utc,
  change: Partial<StoredWithdrawal> = {}
): void =>
  putWithdrawal(
    store,
    { ...withdrawal, ...change, status: to, statusUpdatedAt: sinceOf(withdrawal, to, now), updatedAt: now },
    withdrawal.status,
    now
  )

const putWithdrawal = (
  store: Store,
  withdrawal: StoredWithdrawal,
  from: PlatformAccountTransferStatus | undefined,
  now: DateTime.Utc
) => {
  const { isForTest, payoutId, status } = withdrawal
  putAccountTransfer(store, withdrawal)
  countInBulkTransfer(store, withdrawal, from, now)
  const row = payoutId === undefined ? undefined : findPayout(store, { isForTest, id: payoutId })
  if (row === undefined) return
  movePayout(store, row, ofAccountTransfer[status].payout, now, {
    ...(withdrawal.scheduledAt === undefined ? {} : { scheduledAt: withdrawal.scheduledAt }),
    ...(withdrawal.failReason === undefined ? {} : { failReason: withdrawal.failReason })
  })
}

const countInBulkTransfer = (
  store: Store,
  { amount, bulkAccountTransferId, isForTest, status: to }: StoredWithdrawal,
  from: PlatformAccountTransferStatus | undefined,
  now: DateTime.Utc
) => {
  const row =
    bulkAccountTransferId === undefined
      ? undefined
      : findBulkAccountTransfer(store, { isForTest, id: bulkAccountTransferId })
  if (row === undefined) return
  const { bulkAccountTransfer } = row
  const stats = moved(
    bulkAccountTransfer.stats,
    from === undefined ? undefined : ofAccountTransfer[from].field,
    ofAccountTransfer[to].field,
    amount
  )
  const status = statusOfBulkTransfer(stats.count)
  putBulkAccountTransfer(store, {
    ...row,
    bulkAccountTransfer: {
      ...bulkAccountTransfer,
      stats,
      status,
      statusUpdatedAt: sinceOf(bulkAccountTransfer, status, now),
      updatedAt: now
    }
  })
}

/** Returns the status of a bulk account transfer with so many withdrawals of each status. */
const statusOfBulkTransfer = (count: PlatformAccountTransferStatusStats): StoredBulkAccountTransfer["status"] => {
  const ended = count.succeeded + count.failed + count.cancelled + count.stopped
  const isUnderWay = count.processing + count.asyncProcessing > 0
  if (count.scheduled + count.prepared > 0) {
    if (isUnderWay || ended > 0) return "ONGOING"
    return count.scheduled > 0 ? "SCHEDULED" : "PREPARED"
  }
  return isUnderWay ? "ONGOING" : "COMPLETED"
}
