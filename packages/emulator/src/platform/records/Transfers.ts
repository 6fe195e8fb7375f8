/**
 * Keeps transfers: what each order, cancellation or manual entry adds to a partner's settlement.
 *
 *     SCHEDULED ──► IN_PROCESS ──► SETTLED ──► PAYOUT_CONFIRMED ──► IN_PAYOUT ──► PAID_OUT
 *
 * An order is IN_PROCESS once its settlement has started. The settlement batch gathers those whose day has come into
 * partner settlements, and the payouts of those move them on. A payout that fails leaves them SETTLED.
 */
import * as Schema from "effect/Schema"
import {
  PlatformManualTransfer,
  PlatformOrderCancelTransfer,
  PlatformOrderTransfer
} from "@effect-portone/platform/generated/Transfers"
import { decodedTable, type Store } from "../../state/State.ts"
import { ownStoreId } from "../../state/StoreIds.ts"
import * as Table from "../../state/Table.ts"
import { type Day, dayKeyOf } from "./Days.ts"
import { type Place, rowOf } from "./Worlds.ts"

/** A transfer as it is read. */
export type StoredTransfer = PlatformManualTransfer | PlatformOrderTransfer | PlatformOrderCancelTransfer

/** A transfer as it is kept. */
export interface TransferRow {
  readonly transfer: StoredTransfer
  readonly storeId: string
  /** The id of the partner settlement that the transfer was gathered into, once it was. */
  readonly partnerSettlementId?: string
  /** The id of the order transfer that a cancellation is of. */
  readonly cancelledTransferId?: string
}

const TransferRow: Schema.Codec<TransferRow, unknown> = Schema.Struct({
  transfer: Schema.Union([PlatformManualTransfer, PlatformOrderTransfer, PlatformOrderCancelTransfer]),
  storeId: Schema.String,
  partnerSettlementId: Schema.optionalKey(Schema.String),
  cancelledTransferId: Schema.optionalKey(Schema.String)
})

/** Returns the store of a transfer: that of its payment of PortOne's, or else the emulator's own. */
export const storeIdOf = ({ payment }: Pick<PlatformOrderTransfer, "payment">): string =>
  "storeId" in payment && payment.storeId !== undefined ? payment.storeId : ownStoreId

const transfers: Table.Table<TransferRow> = Table.make("platformTransfers", TransferRow)

/** Returns the transfer with this id, if there is one. */
export const findTransfer = (store: Store, place: Place): TransferRow | undefined =>
  store.table(transfers).get(rowOf(place))

/** Stores a transfer. */
export const putTransfer = (store: Store, row: TransferRow): void =>
  store.table(transfers).put(rowOf(row.transfer), row)

/** Deletes a transfer. */
export const deleteTransfer = (store: Store, place: Place): void => void store.table(transfers).delete(rowOf(place))

/** Returns the rows of all transfers when all are decoded, for a search. */
export const decodedTransfers = decodedTable(transfers)

/** Returns the group of the transfers that the settlement batch of a day gathers, while a transfer waits for it. */
const dayOf = ({ transfer }: TransferRow) =>
  transfer.status === "SCHEDULED" || transfer.status === "IN_PROCESS"
    ? dayKeyOf({ isForTest: transfer.isForTest, date: transfer.settlementDate })
    : undefined

/** Returns the transfers that are settled on a day and were not gathered yet. */
export const transfersOfDay = (store: Store, day: Day): ReadonlyArray<TransferRow> =>
  store.table(transfers).groupedBy(dayOf).of(dayKeyOf(day))

/** Returns the group of the transfers whose settlement starts on a day, while it has not started. */
const startOf = ({ transfer }: TransferRow) =>
  transfer.status === "SCHEDULED" && "settlementStartDate" in transfer
    ? dayKeyOf({ isForTest: transfer.isForTest, date: transfer.settlementStartDate })
    : undefined

/** Returns the transfers whose settlement starts on a day and has not started. */
export const transfersStartingOn = (store: Store, day: Day): ReadonlyArray<TransferRow> =>
  store.table(transfers).groupedBy(startOf).of(dayKeyOf(day))

const settlementOf = ({ partnerSettlementId, transfer }: TransferRow) =>
  partnerSettlementId === undefined ? undefined : rowOf({ isForTest: transfer.isForTest, id: partnerSettlementId })

/** Returns the transfers of a partner settlement. */
export const transfersOfSettlement = (store: Store, place: Place): ReadonlyArray<TransferRow> =>
  store.table(transfers).groupedBy(settlementOf).of(rowOf(place))

const paymentOf = ({ transfer }: TransferRow) =>
  "payment" in transfer && "id" in transfer.payment
    ? rowOf({ isForTest: transfer.isForTest, id: transfer.payment.id })
    : undefined

/** Returns the transfers of a payment: of its orders and of their cancellations. */
export const transfersOfPayment = (store: Store, payment: Place): ReadonlyArray<TransferRow> =>
  store.table(transfers).groupedBy(paymentOf).of(rowOf(payment))

const cancelledOf = ({ cancelledTransferId, transfer }: TransferRow) =>
  cancelledTransferId === undefined ? undefined : rowOf({ isForTest: transfer.isForTest, id: cancelledTransferId })

/** Returns the cancellations of an order transfer. */
export const cancellationsOf = (store: Store, place: Place): ReadonlyArray<TransferRow> =>
  store.table(transfers).groupedBy(cancelledOf).of(rowOf(place))
