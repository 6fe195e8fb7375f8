/**
 * Keeps partner settlements: the transfers of one kind, contract, currency and day, gathered by partner.
 */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import {
  PlatformPartnerManualSettlement,
  PlatformPartnerOrderCancelSettlement,
  PlatformPartnerOrderSettlement,
  PlatformPartnerSettlementStatus
} from "@effect-portone/platform/generated/PartnerSettlements"
import { PlatformPartnerSettlementsNotFoundError } from "@effect-portone/platform/generated/Shared"
import { decodedTable, State, type Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { withStatus, type WithStatus } from "./Statuses.ts"
import { type Place, rowOf, worldOf } from "./Worlds.ts"

/** A partner settlement as it is read. */
export type StoredPartnerSettlement = WithStatus<
  PlatformPartnerManualSettlement | PlatformPartnerOrderSettlement | PlatformPartnerOrderCancelSettlement,
  PlatformPartnerSettlementStatus
>

/** A partner settlement as it is kept. */
export interface PartnerSettlementRow {
  readonly settlement: StoredPartnerSettlement
  /** The id of the payout that pays it, once there is one. */
  readonly payoutId?: string
  readonly bulkPayoutId?: string
  /** True if the settlement is of one manual transfer alone, as the setting for them says. */
  readonly isOfOneTransfer?: boolean
}

const PartnerSettlementRow: Schema.Codec<PartnerSettlementRow, unknown> = Schema.Struct({
  settlement: withStatus(
    Schema.Union([
      PlatformPartnerManualSettlement,
      PlatformPartnerOrderSettlement,
      PlatformPartnerOrderCancelSettlement
    ]),
    PlatformPartnerSettlementStatus
  ),
  payoutId: Schema.optionalKey(Schema.String),
  bulkPayoutId: Schema.optionalKey(Schema.String),
  isOfOneTransfer: Schema.optionalKey(Schema.Boolean)
})

/** The partner settlements, by world and id. */
export const settlements: Table.Table<PartnerSettlementRow> = Table.make(
  "platformPartnerSettlements",
  PartnerSettlementRow
)

/** Returns the partner settlement with this id, if there is one. */
export const findPartnerSettlement = (store: Store, place: Place): PartnerSettlementRow | undefined =>
  store.table(settlements).get(rowOf(place))

/** Returns the ids of partner settlements, as errors list them. */
export const idsOf = (rows: ReadonlyArray<PartnerSettlementRow>) => ({
  ids: rows.map(({ settlement }) => settlement.id),
  graphqlIds: rows.map(({ settlement }) => settlement.graphqlId)
})

/** Returns the partner settlements with these ids. Fails with the ids that none has. */
export const getPartnerSettlements = Effect.fnUntraced(function* (
  isForTest: boolean,
  ids: Iterable<string>
): Effect.fn.Return<ReadonlyArray<PartnerSettlementRow>, PlatformPartnerSettlementsNotFoundError, State> {
  const store = yield* State
  const rows: Array<PartnerSettlementRow> = []
  const missing: Array<string> = []
  for (const id of ids) {
    const row = findPartnerSettlement(store, { isForTest, id })
    if (row === undefined) missing.push(id)
    else rows.push(row)
  }
  if (missing.length === 0) return rows
  return yield* new PlatformPartnerSettlementsNotFoundError({
    ids: missing,
    graphqlIds: [],
    message: `there are no partner settlements ${missing.join(", ")}`
  })
})

/** Stores a partner settlement. */
export const putPartnerSettlement = (store: Store, row: PartnerSettlementRow): void =>
  store.table(settlements).put(rowOf(row.settlement), row)

/** Deletes a partner settlement. */
export const deletePartnerSettlement = (store: Store, place: Place): void =>
  void store.table(settlements).delete(rowOf(place))

const deletable: ReadonlySet<StoredPartnerSettlement["status"]> = new Set([
  "PAYOUT_PREPARED",
  "PAYOUT_WITHHELD",
  "PAYOUT_EXCLUDED",
  "CANCELLED"
])

/** Returns true while a settlement, or a transfer of it, can be deleted. */
export const isDeletable = ({ settlement }: PartnerSettlementRow): boolean => deletable.has(settlement.status)

/** Returns the rows of all partner settlements when all are decoded, for a search. */
export const decodedPartnerSettlements = decodedTable(settlements)

/** The features that the transfers of a partner settlement have in common. */
export interface Gathering {
  readonly isForTest: boolean
  readonly type: StoredPartnerSettlement["type"]
  readonly partnerId: string
  readonly contractId: string | undefined
  readonly currency: string
  readonly date: string
}

/** Returns the key of a gathering. */
export const gatheringKeyOf = ({ contractId, currency, date, partnerId, type, ...world }: Gathering): string =>
  Table.keyOf(worldOf(world), partnerId, type, contractId ?? "", currency, date)

/** Returns the gathering that a settlement is still open for. */
const openFor = ({ isOfOneTransfer, settlement }: PartnerSettlementRow) =>
  settlement.status === "PAYOUT_PREPARED" && isOfOneTransfer !== true
    ? gatheringKeyOf({
        isForTest: settlement.isForTest,
        type: settlement.type,
        partnerId: settlement.partner.id,
        contractId: settlement.type === "MANUAL" ? undefined : settlement.contract.id,
        currency: settlement.settlementCurrency,
        date: settlement.settlementDate
      })
    : undefined

/**
 * Returns the partner settlement that more transfers of a gathering go into: the first one that is prepared. None is
 * merged into a settlement that is withheld, excluded, paid or failed.
 */
export const openSettlement = (store: Store, gatheringKey: string): PartnerSettlementRow | undefined =>
  store.table(settlements).groupedBy(openFor).of(gatheringKey)[0]

const payoutOf = ({ payoutId, settlement }: PartnerSettlementRow) =>
  payoutId === undefined ? undefined : rowOf({ isForTest: settlement.isForTest, id: payoutId })

/** Returns the partner settlements that a payout pays. */
export const settlementsOfPayout = (store: Store, payout: Place): ReadonlyArray<PartnerSettlementRow> =>
  store.table(settlements).groupedBy(payoutOf).of(rowOf(payout))
