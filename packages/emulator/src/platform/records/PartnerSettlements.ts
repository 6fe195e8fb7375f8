/**
 * Keeps partner settlements: the transfers of one kind, contract, currency and day, gathered by partner.
 */
import * as Schema from "effect/Schema"
import {
  PlatformPartnerManualSettlement,
  PlatformPartnerOrderCancelSettlement,
  PlatformPartnerOrderSettlement
} from "@effect-portone/platform/generated/PartnerSettlements"
import { decodedTable, type Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { type Place, rowOf } from "./Worlds.ts"

/** A partner settlement as it is read. */
export type StoredPartnerSettlement =
  | PlatformPartnerManualSettlement
  | PlatformPartnerOrderSettlement
  | PlatformPartnerOrderCancelSettlement

/** A partner settlement as it is kept. */
export interface PartnerSettlementRow {
  readonly settlement: StoredPartnerSettlement
  /** The id of the payout that pays it, once there is one. */
  readonly payoutId?: string
  readonly bulkPayoutId?: string
}

const PartnerSettlementRow: Schema.Codec<PartnerSettlementRow, unknown> = Schema.Struct({
  settlement: Schema.Union([
    PlatformPartnerManualSettlement,
    PlatformPartnerOrderSettlement,
    PlatformPartnerOrderCancelSettlement
  ]),
  payoutId: Schema.optionalKey(Schema.String),
  bulkPayoutId: Schema.optionalKey(Schema.String)
})

const settlements: Table.Table<PartnerSettlementRow> = Table.make("platformPartnerSettlements", PartnerSettlementRow)

/** Returns the partner settlement with this id, if there is one. */
export const findPartnerSettlement = (store: Store, place: Place): PartnerSettlementRow | undefined =>
  store.table(settlements).get(rowOf(place))

/** Stores a partner settlement. */
export const putPartnerSettlement = (store: Store, row: PartnerSettlementRow): void =>
  store.table(settlements).put(rowOf(row.settlement), row)

/** Deletes a partner settlement. */
export const deletePartnerSettlement = (store: Store, place: Place): void =>
  void store.table(settlements).delete(rowOf(place))

/** Returns the rows of all partner settlements when all are decoded, for a search. */
export const decodedPartnerSettlements = decodedTable(settlements)
