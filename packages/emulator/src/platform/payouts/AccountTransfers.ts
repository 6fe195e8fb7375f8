/**
 * Lists account transfers and bulk account transfers.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  GetPlatformAccountTransfersInput,
  GetPlatformAccountTransfersResponse
} from "@effect-portone/platform/generated/AccountTransfers"
import type {
  GetPlatformBulkAccountTransfersInput,
  GetPlatformBulkAccountTransfersResponse
} from "@effect-portone/platform/generated/BulkAccountTransfers"
import { among, containing, countsBy, equal, pageThat, within } from "../../search/Lists.ts"
import type { State } from "../../state/State.ts"
import { decodedAccountTransfers, type StoredAccountTransfer } from "../records/AccountTransfers.ts"
import {
  type BulkAccountTransferRow,
  decodedBulkAccountTransfers,
  type StoredBulkAccountTransfer
} from "../records/BulkAccountTransfers.ts"
import { isForTest, worldOf } from "../records/Worlds.ts"

type Transfer = StoredAccountTransfer

const millis = (instant: DateTime.Utc | undefined) =>
  instant === undefined ? undefined : DateTime.toEpochMillis(instant)

const id = (transfer: Transfer) => transfer.id
const type = (transfer: Transfer) => transfer.type
const status = (transfer: Transfer) => transfer.status
const tradedAt = (transfer: Transfer) => millis(transfer.tradedAt)
const createdAt = (transfer: Transfer) => millis(transfer.createdAt)
const statusUpdatedAt = (transfer: Transfer) => millis(transfer.statusUpdatedAt)
const scheduledAt = (transfer: Transfer) => (transfer.type === "WITHDRAWAL" ? millis(transfer.scheduledAt) : undefined)
const bankAccountId = (transfer: Transfer) => transfer.bankAccountId
const bulkId = (transfer: Transfer) => (transfer.type === "WITHDRAWAL" ? transfer.bulkAccountTransferId : undefined)
const payoutId = (transfer: Transfer) => (transfer.type === "WITHDRAWAL" ? transfer.payoutId : undefined)
const depositorName = (transfer: Transfer) => (transfer.type === "DEPOSIT" ? transfer.depositorName : undefined)
const holder = (transfer: Transfer) => (transfer.type === "WITHDRAWAL" ? transfer.depositAccountHolder : undefined)
const depositMemo = (transfer: Transfer) => transfer.depositMemo
const withdrawalMemo = (transfer: Transfer) => (transfer.type === "WITHDRAWAL" ? transfer.withdrawalMemo : undefined)

/** Returns a page of the account transfers that match. They are counted by status whatever statuses the page is of. */
export const getPlatformAccountTransfers = Effect.fnUntraced(function* (
  input: GetPlatformAccountTransfersInput
): Effect.fn.Return<GetPlatformAccountTransfersResponse, InvalidRequestError, State> {
  const { filter = {}, page } = input
  const rows = yield* decodedAccountTransfers
  const criteria = [
    ...equal<Transfer>(worldOf({ isForTest: isForTest(input) }), worldOf),
    ...within(filter.tradeTimestampRange, tradedAt),
    ...within(filter.createdTimestampRange, createdAt),
    ...within(filter.statusUpdatedTimestampRange, statusUpdatedAt),
    ...within(filter.scheduledTimestampRange, scheduledAt),
    ...equal(filter.accountTransferId, id),
    ...equal(filter.bankAccountId, bankAccountId),
    ...equal(filter.bulkAccountTransferId, bulkId),
    ...equal(filter.payoutId, payoutId),
    ...among(filter.accountTransferIds, id),
    ...among(filter.types, type),
    ...containing(filter.depositorName, depositorName),
    ...containing(filter.depositAccountHolder, holder),
    ...containing(filter.depositMemo, depositMemo),
    ...containing(filter.withdrawalMemo, withdrawalMemo)
  ]
  const found = yield* pageThat(rows, [...criteria, ...among(filter.statuses, status)], page)
  const counts = countsBy(rows, criteria, status)
  const countOf = (status: Transfer["status"]) => counts.get(status) ?? 0
  return {
    ...found,
    counts: {
      prepared: countOf("PREPARED"),
      scheduled: countOf("SCHEDULED"),
      cancelled: countOf("CANCELLED"),
      stopped: countOf("STOPPED"),
      processing: countOf("PROCESSING"),
      asyncProcessing: countOf("ASYNC_PROCESSING"),
      succeeded: countOf("SUCCEEDED"),
      failed: countOf("FAILED")
    }
  }
})

type Bulk = BulkAccountTransferRow

const idOfBulk = ({ bulkAccountTransfer }: Bulk) => bulkAccountTransfer.id
const statusOfBulk = ({ bulkAccountTransfer }: Bulk) => bulkAccountTransfer.status
const bulkCreatedAt = ({ bulkAccountTransfer }: Bulk) => millis(bulkAccountTransfer.createdAt)
const bulkStatusUpdatedAt = ({ bulkAccountTransfer }: Bulk) => millis(bulkAccountTransfer.statusUpdatedAt)

/**
 * Returns a page of the bulk account transfers that match. They are counted by status whatever statuses the page is of.
 */
export const getPlatformBulkAccountTransfers = Effect.fnUntraced(function* (
  input: GetPlatformBulkAccountTransfersInput
): Effect.fn.Return<GetPlatformBulkAccountTransfersResponse, InvalidRequestError, State> {
  const { filter = {}, page } = input
  const { criteria: by = {} } = filter
  const rows = yield* decodedBulkAccountTransfers
  const criteria = [
    ...equal<Bulk>(worldOf({ isForTest: isForTest(input) }), worldOf),
    ...within(by.timestampRange, bulkCreatedAt),
    ...within(by.statusUpdatedTimestampRange, bulkStatusUpdatedAt),
    ...equal(by.bulkAccountTransferId, idOfBulk)
  ]
  const found = yield* pageThat(rows, [...criteria, ...among(filter.statuses, statusOfBulk)], page)
  const counts = countsBy(rows, criteria, statusOfBulk)
  const countOf = (status: StoredBulkAccountTransfer["status"]) => counts.get(status) ?? 0
  return {
    items: found.items.map(({ bulkAccountTransfer }) => bulkAccountTransfer),
    page: found.page,
    counts: {
      prepared: countOf("PREPARED"),
      scheduled: countOf("SCHEDULED"),
      ongoing: countOf("ONGOING"),
      completed: countOf("COMPLETED")
    }
  }
})
