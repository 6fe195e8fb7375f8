/**
 * Gathers transfers into partner settlements when their day comes in Korea.
 *
 * The batch runs at each full hour at which something waits, and at once when a test wants it: the agenda has one entry
 * for each day that a transfer starts on or is settled on. A manual transfer whose day has come is gathered as soon as
 * it is created.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { Agenda, task, type Task } from "../../state/Agenda.ts"
import { State, type Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { beginOf, dateOf, type Day, dayKeyOf } from "./Days.ts"
import { partners } from "./Partners.ts"
import {
  deletePartnerSettlement,
  findPartnerSettlement,
  gatheringKeyOf,
  openSettlement,
  type PartnerSettlementRow,
  putPartnerSettlement,
  type StoredPartnerSettlement
} from "./PartnerSettlements.ts"
import { settingOf } from "./Settings.ts"
import { addAmounts } from "./SettlementAmounts.ts"
import {
  putTransfer,
  type StoredTransfer,
  type TransferRow,
  transfersOfDay,
  transfersOfSettlement,
  transfersStartingOn
} from "./Transfers.ts"

const Day: Schema.Codec<Day, unknown> = Schema.Struct({ isForTest: Schema.Boolean, date: Schema.String })

/** The days that the agenda has an entry for. */
const days: Table.Table<Day> = Table.make("platformSettlementDays", Day)

const batch = { name: "settle platform transfers" }

/** Returns the first full hour after this instant. */
const nextHour = (now: DateTime.Utc) => DateTime.add(DateTime.startOf(now, "hour"), { hours: 1 })

/** Has the batch run on a day, or at the next full hour if the day has begun. */
const awaitDay = (store: Store, agenda: Agenda["Service"], day: Day, now: DateTime.Utc) => {
  const key = dayKeyOf(day)
  if (store.table(days).get(key) !== undefined) return
  const begin = beginOf(day.date) ?? now
  store.table(days).put(key, day)
  agenda.at(DateTime.isGreaterThan(begin, now) ? begin : nextHour(now), batch, key)
}

/** Stores a new transfer, and has the batch gather it when its day comes. Returns the transfer as it then is. */
export const addTransfer = (
  store: Store,
  agenda: Agenda["Service"],
  row: TransferRow,
  now: DateTime.Utc
): TransferRow => {
  const { transfer } = row
  const { isForTest, settlementDate: date } = transfer
  putTransfer(store, row)
  if (transfer.type === "MANUAL" && date <= dateOf(now)) return gather(store, isForTest, [row], now)[0] ?? row
  awaitDay(store, agenda, { isForTest, date }, now)
  if (transfer.type !== "MANUAL") awaitDay(store, agenda, { isForTest, date: transfer.settlementStartDate }, now)
  return row
}

/**
 * Takes a transfer that is to be deleted out of its partner settlement, which ends with its last transfer. A settlement
 * is at any time the sum of its transfers.
 */
export const leaveSettlement = (store: Store, { partnerSettlementId: id, transfer }: TransferRow): void => {
  if (id === undefined) return
  const place = { isForTest: transfer.isForTest, id }
  const row = findPartnerSettlement(store, place)
  if (row === undefined) return
  const [first, ...others] = transfersOfSettlement(store, place)
    .map(({ transfer }) => transfer)
    .filter((other) => other.id !== transfer.id)
  if (first === undefined) return deletePartnerSettlement(store, place)
  const begun: StoredPartnerSettlement = { ...row.settlement, ...sharesOf(first) }
  putPartnerSettlement(store, { ...row, settlement: others.reduce(withTransfer, begun) })
}

/** Runs the batch for each day that has come at once, the earliest first. */
export const settleNow: Effect.Effect<void, never, State | Agenda> = Effect.gen(function* () {
  const store = yield* State
  const agenda = yield* Agenda
  const now = yield* DateTime.now
  const begun = store
    .table(days)
    .all()
    .filter(({ date }) => date <= dateOf(now))
  for (const day of begun.toSorted((one, other) => (one.date < other.date ? -1 : 1))) {
    agenda.cancel(batch, dayKeyOf(day))
    settle(store, day, now)
  }
})

/** Runs the batch of a day at its hour. */
export const settleDay: Task<State> = task(batch.name, (key) =>
  Effect.gen(function* () {
    const store = yield* State
    const now = yield* DateTime.now
    const day = store.table(days).get(key)
    if (day !== undefined) settle(store, day, now)
  })
)

const settle = (store: Store, day: Day, now: DateTime.Utc) => {
  store.table(days).delete(dayKeyOf(day))
  gather(store, day.isForTest, transfersOfDay(store, day), now)
  for (const row of transfersStartingOn(store, day)) {
    putTransfer(store, { ...row, transfer: { ...row.transfer, status: "IN_PROCESS" } })
  }
}

/** Gathers transfers of one world. Returns them as they then are. */
const gather = (
  store: Store,
  isForTest: boolean,
  rows: ReadonlyArray<TransferRow>,
  now: DateTime.Utc
): ReadonlyArray<TransferRow> => {
  const isAlone = settingOf(store, isForTest).manualSettlementPerTransfer
  const gathered = new Map<string, PartnerSettlementRow>()
  const settled = rows.map((row): TransferRow => {
    const { transfer } = row
    const isOfOneTransfer = isAlone && transfer.type === "MANUAL"
    const key = isOfOneTransfer ? transfer.id : keyOfTransfer(transfer)
    const open = gathered.get(key) ?? (isOfOneTransfer ? undefined : openSettlement(store, key))
    const settlement = open === undefined ? begun(store, transfer, now) : withTransfer(open.settlement, transfer)
    gathered.set(
      key,
      open === undefined ? { settlement, ...(isOfOneTransfer ? { isOfOneTransfer } : {}) } : { ...open, settlement }
    )
    return { ...row, partnerSettlementId: settlement.id, transfer: { ...transfer, status: "SETTLED" } }
  })
  for (const row of gathered.values()) putPartnerSettlement(store, row)
  for (const row of settled) putTransfer(store, row)
  return settled
}

const keyOfTransfer = (transfer: StoredTransfer) =>
  gatheringKeyOf({
    isForTest: transfer.isForTest,
    type: transfer.type,
    partnerId: transfer.partner.id,
    contractId: transfer.type === "MANUAL" ? undefined : transfer.contract.id,
    currency: transfer.settlementCurrency,
    date: transfer.settlementDate
  })

/** Returns the part of a settlement that its transfers decide, of one transfer. */
const sharesOf = (transfer: StoredTransfer) =>
  transfer.type === "MANUAL"
    ? {
        type: transfer.type,
        amount: transfer.settlementAmount,
        taxFreeAmount: transfer.settlementTaxFreeAmount ?? 0
      }
    : {
        type: transfer.type,
        contract: transfer.contract,
        settlementStartDateRange: { from: transfer.settlementStartDate, until: transfer.settlementStartDate },
        amount: transfer.amount
      }

/** Begins a settlement with its first transfer. */
const begun = (store: Store, transfer: StoredTransfer, now: DateTime.Utc): StoredPartnerSettlement => {
  const { isForTest, partner, settlementCurrency, settlementDate } = transfer
  return {
    id: store.nextId(),
    graphqlId: store.nextId(),
    partner: partners.find(store, { isForTest, id: partner.id }) ?? partner,
    settlementDate,
    settlementCurrency,
    status: "PAYOUT_PREPARED",
    statusUpdatedAt: now,
    isForTest,
    ...sharesOf(transfer)
  }
}

/** Returns the settlement with one more transfer, which is of its kind. */
const withTransfer = (settlement: StoredPartnerSettlement, transfer: StoredTransfer): StoredPartnerSettlement => {
  if (settlement.type === "MANUAL") {
    if (transfer.type !== "MANUAL") return settlement
    return {
      ...settlement,
      amount: settlement.amount + transfer.settlementAmount,
      taxFreeAmount: (settlement.taxFreeAmount ?? 0) + (transfer.settlementTaxFreeAmount ?? 0)
    }
  }
  if (transfer.type === "MANUAL") return settlement
  const { from, until } = settlement.settlementStartDateRange
  const start = transfer.settlementStartDate
  return {
    ...settlement,
    settlementStartDateRange: { from: start < from ? start : from, until: start > until ? start : until },
    amount: addAmounts(settlement.amount, transfer.amount)
  }
}
