/**
 * Keeps payouts: what one partner is paid at once in one currency, of one or more partner settlements.
 */
import * as Schema from "effect/Schema"
import { PlatformPayout, PlatformPayoutStatus } from "@effect-portone/platform/generated/Payouts"
import { decodedTable, type Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { withStatus, type WithStatus } from "./Statuses.ts"
import { type Place, rowOf } from "./Worlds.ts"

/** A payout as it is read. */
export type StoredPayout = WithStatus<PlatformPayout, PlatformPayoutStatus>

/** The outcome of moving money to an account. */
export interface Outcome {
  /** The reason why it failed; absent if it succeeded. */
  readonly failReason?: string
}

/** A payout as it is kept. */
export interface PayoutRow {
  readonly payout: StoredPayout
  readonly isForTest: boolean
  /** The outcome that was decided before the payout is carried out. */
  readonly decided?: Outcome
}

export const Outcome: Schema.Codec<Outcome, unknown> = Schema.Struct({
  failReason: Schema.optionalKey(Schema.String)
})

const PayoutRow: Schema.Codec<PayoutRow, unknown> = Schema.Struct({
  payout: withStatus(PlatformPayout, PlatformPayoutStatus),
  isForTest: Schema.Boolean,
  decided: Schema.optionalKey(Outcome)
})

const payouts: Table.Table<PayoutRow> = Table.make("platformPayouts", PayoutRow)

/** Returns the place of a payout. */
export const placeOfPayout = ({ isForTest, payout }: PayoutRow): Place => ({ isForTest, id: payout.id })

/** Returns the payout with this id, if there is one. */
export const findPayout = (store: Store, place: Place): PayoutRow | undefined => store.table(payouts).get(rowOf(place))

/** Stores a payout. */
export const putPayout = (store: Store, row: PayoutRow): void =>
  store.table(payouts).put(rowOf(placeOfPayout(row)), row)

/** Returns the rows of all payouts when all are decoded, for a search. */
export const decodedPayouts = decodedTable(payouts)

const bulkPayoutOf = ({ isForTest, payout }: PayoutRow) =>
  payout.bulkPayoutId === undefined ? undefined : rowOf({ isForTest, id: payout.bulkPayoutId })

/** Returns the payouts of a bulk payout. */
export const payoutsOfBulk = (store: Store, bulkPayout: Place): ReadonlyArray<PayoutRow> =>
  store.table(payouts).groupedBy(bulkPayoutOf).of(rowOf(bulkPayout))
