/**
 * Keeps bulk payouts: payouts that were made together.
 */
import * as Schema from "effect/Schema"
import { PlatformBulkPayout, PlatformBulkPayoutStatus } from "@effect-portone/platform/generated/BulkPayouts"
import type { PlatformPayoutStatusStats } from "@effect-portone/platform/generated/Shared"
import { decodedTable, type Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { withStatus, type WithStatus } from "./Statuses.ts"
import { type Place, rowOf, worldOf } from "./Worlds.ts"

/** A bulk payout as it is read. */
export type StoredBulkPayout = WithStatus<PlatformBulkPayout, PlatformBulkPayoutStatus>

/** A bulk payout as it is kept. */
export interface BulkPayoutRow {
  readonly bulkPayout: StoredBulkPayout
  readonly isForTest: boolean
}

const BulkPayoutRow: Schema.Codec<BulkPayoutRow, unknown> = Schema.Struct({
  bulkPayout: withStatus(PlatformBulkPayout, PlatformBulkPayoutStatus),
  isForTest: Schema.Boolean
})

const bulkPayouts: Table.Table<BulkPayoutRow> = Table.make("platformBulkPayouts", BulkPayoutRow)

/** The user of PortOne's console in whose place a test acts. */
export const creatorId = "user-emulator"

/** The statistics of a bulk payout without payouts. */
export const noPayouts: PlatformPayoutStatusStats = {
  confirmed: 0,
  prepared: 0,
  cancelled: 0,
  stopped: 0,
  processing: 0,
  succeeded: 0,
  failed: 0,
  scheduled: 0
}

/** Returns the bulk payout with this id, if there is one. */
export const findBulkPayout = (store: Store, place: Place): BulkPayoutRow | undefined =>
  store.table(bulkPayouts).get(rowOf(place))

/** Stores a bulk payout. */
export const putBulkPayout = (store: Store, row: BulkPayoutRow): void =>
  store.table(bulkPayouts).put(rowOf({ isForTest: row.isForTest, id: row.bulkPayout.id }), row)

/** Returns the rows of all bulk payouts when all are decoded, for a search. */
export const decodedBulkPayouts = decodedTable(bulkPayouts)

const processingIn = ({ bulkPayout, isForTest }: BulkPayoutRow) =>
  bulkPayout.payoutStats.count.processing > 0 ? worldOf({ isForTest }) : undefined

const scheduledIn = ({ bulkPayout, isForTest }: BulkPayoutRow) =>
  bulkPayout.payoutStats.count.scheduled > 0 ? worldOf({ isForTest }) : undefined

/** Returns the bulk payouts of a world that are being carried out. */
export const processingBulkPayouts = (store: Store, isForTest: boolean): ReadonlyArray<BulkPayoutRow> =>
  store.table(bulkPayouts).groupedBy(processingIn).of(worldOf({ isForTest }))

/** Returns the bulk payouts of a world that are scheduled. */
export const scheduledBulkPayouts = (store: Store, isForTest: boolean): ReadonlyArray<BulkPayoutRow> =>
  store.table(bulkPayouts).groupedBy(scheduledIn).of(worldOf({ isForTest }))
