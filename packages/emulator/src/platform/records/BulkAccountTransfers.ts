/**
 * Keeps bulk account transfers: withdrawals that were ordered together, each bulk for one instant.
 */
import * as Schema from "effect/Schema"
import {
  PlatformBulkAccountTransfer,
  PlatformBulkAccountTransferStatus
} from "@effect-portone/platform/generated/BulkAccountTransfers"
import type { PlatformAccountTransferStatusStats } from "@effect-portone/platform/generated/Shared"
import { decodedTable, type Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { withStatus, type WithStatus } from "./Statuses.ts"
import { type Place, rowOf } from "./Worlds.ts"

/** A bulk account transfer as it is read. */
export type StoredBulkAccountTransfer = WithStatus<PlatformBulkAccountTransfer, PlatformBulkAccountTransferStatus>

/** A bulk account transfer as it is kept. */
export interface BulkAccountTransferRow {
  readonly bulkAccountTransfer: StoredBulkAccountTransfer
  readonly isForTest: boolean
  /** The id of the bulk payout that it carries out; absent if it remits. */
  readonly bulkPayoutId?: string
}

const BulkAccountTransferRow: Schema.Codec<BulkAccountTransferRow, unknown> = Schema.Struct({
  bulkAccountTransfer: withStatus(PlatformBulkAccountTransfer, PlatformBulkAccountTransferStatus),
  isForTest: Schema.Boolean,
  bulkPayoutId: Schema.optionalKey(Schema.String)
})

const bulks: Table.Table<BulkAccountTransferRow> = Table.make("platformBulkAccountTransfers", BulkAccountTransferRow)

/** The statistics of a bulk account transfer without withdrawals. */
export const noAccountTransfers: PlatformAccountTransferStatusStats = {
  prepared: 0,
  scheduled: 0,
  cancelled: 0,
  stopped: 0,
  processing: 0,
  asyncProcessing: 0,
  succeeded: 0,
  failed: 0
}

/** Returns the place of a bulk account transfer. */
export const placeOfBulk = ({ bulkAccountTransfer, isForTest }: BulkAccountTransferRow): Place => ({
  isForTest,
  id: bulkAccountTransfer.id
})

/** Returns the bulk account transfer with this id, if there is one. */
export const findBulkAccountTransfer = (store: Store, place: Place): BulkAccountTransferRow | undefined =>
  store.table(bulks).get(rowOf(place))

/** Stores a bulk account transfer. */
export const putBulkAccountTransfer = (store: Store, row: BulkAccountTransferRow): void =>
  store.table(bulks).put(rowOf(placeOfBulk(row)), row)

/** Returns the rows of all bulk account transfers when all are decoded, for a search. */
export const decodedBulkAccountTransfers = decodedTable(bulks)

const scheduledFor = ({ bulkAccountTransfer, bulkPayoutId, isForTest }: BulkAccountTransferRow) =>
  bulkPayoutId !== undefined && bulkAccountTransfer.status === "SCHEDULED"
    ? rowOf({ isForTest, id: bulkPayoutId })
    : undefined

/** Returns the bulk account transfer that a bulk payout is scheduled for. */
export const scheduledBulkOf = (store: Store, bulkPayout: Place): BulkAccountTransferRow | undefined =>
  store.table(bulks).groupedBy(scheduledFor).of(rowOf(bulkPayout))[0]
