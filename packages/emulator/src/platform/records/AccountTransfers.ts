/**
 * Keeps account transfers: money that came into the merchant's account, and money that went or is to go out of it.
 */
import * as Schema from "effect/Schema"
import {
  PlatformAccountTransferStatus,
  PlatformDepositAccountTransfer,
  PlatformWithdrawalAccountTransfer
} from "@effect-portone/platform/generated/AccountTransfers"
import { decodedTable, type Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { withStatus, type WithStatus } from "./Statuses.ts"
import { type Place, rowOf } from "./Worlds.ts"

/** A withdrawal as it is read. */
export type StoredWithdrawal = WithStatus<PlatformWithdrawalAccountTransfer, PlatformAccountTransferStatus>

/** An account transfer as it is read. */
export type StoredAccountTransfer =
  | WithStatus<PlatformDepositAccountTransfer, PlatformAccountTransferStatus>
  | StoredWithdrawal

const StoredAccountTransfer: Schema.Codec<StoredAccountTransfer, unknown> = Schema.Union([
  withStatus(PlatformDepositAccountTransfer, PlatformAccountTransferStatus),
  withStatus(PlatformWithdrawalAccountTransfer, PlatformAccountTransferStatus)
])

const accountTransfers: Table.Table<StoredAccountTransfer> = Table.make(
  "platformAccountTransfers",
  StoredAccountTransfer
)

/** Returns the account transfer with this id, if there is one. */
export const findAccountTransfer = (store: Store, place: Place): StoredAccountTransfer | undefined =>
  store.table(accountTransfers).get(rowOf(place))

/** Stores an account transfer. */
export const putAccountTransfer = (store: Store, transfer: StoredAccountTransfer): void =>
  store.table(accountTransfers).put(rowOf(transfer), transfer)

/** Returns the rows of all account transfers when all are decoded, for a search. */
export const decodedAccountTransfers = decodedTable(accountTransfers)

const withdrawalOf = (transfer: StoredAccountTransfer | undefined) =>
  transfer?.type === "WITHDRAWAL" ? transfer : undefined

const bulkOf = (transfer: StoredAccountTransfer) => {
  const id = withdrawalOf(transfer)?.bulkAccountTransferId
  return id === undefined ? undefined : rowOf({ isForTest: transfer.isForTest, id })
}

/** Returns the withdrawals of a bulk account transfer. */
export const withdrawalsOfBulk = (store: Store, bulkAccountTransfer: Place): ReadonlyArray<StoredWithdrawal> =>
  store
    .table(accountTransfers)
    .groupedBy(bulkOf)
    .of(rowOf(bulkAccountTransfer))
    .flatMap((transfer) => withdrawalOf(transfer) ?? [])

/** Returns the payout whose withdrawal is still under way or to come. */
const waitingPayoutOf = (transfer: StoredAccountTransfer) => {
  const withdrawal = withdrawalOf(transfer)
  return withdrawal?.payoutId !== undefined && isWaiting(withdrawal)
    ? rowOf({ isForTest: withdrawal.isForTest, id: withdrawal.payoutId })
    : undefined
}

/** Returns true while the bank has not decided on a withdrawal that was ordered. */
export const isWaiting = ({ status }: StoredWithdrawal): boolean =>
  status === "SCHEDULED" || status === "ASYNC_PROCESSING"

/** Returns the withdrawal of a payout that is still under way or to come. */
export const waitingWithdrawalOf = (store: Store, payout: Place): StoredWithdrawal | undefined =>
  withdrawalOf(store.table(accountTransfers).groupedBy(waitingPayoutOf).of(rowOf(payout))[0])
