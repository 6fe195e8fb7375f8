/** Changes the model as the batch, the banks and the clock do. */
import { dateAt, hour, isClosed, minute } from "./days.ts"
import { type Figures, total } from "./figures.ts"
import type {
  BulkPayout,
  BulkTransfer,
  Model,
  Payout,
  Settlement,
  SettlementStatus,
  Transfer,
  Withdrawal,
  World
} from "./Model.ts"

export const payoutsIn = (world: World): ReadonlyArray<Payout> => world.bulkPayouts.flatMap(({ payouts }) => payouts)

/** Returns what a settlement is the sum of. */
export const sumOf = ({ transfers }: Settlement): Figures => total(transfers.map(({ figures }) => figures))

const isWaiting = ({ status }: Transfer) => status === "SCHEDULED" || status === "IN_PROCESS"

const isSame = (settlement: Settlement, transfer: Transfer) => {
  const { gathers } = settlement
  return (
    gathers.type === transfer.type &&
    gathers.partner === transfer.partner &&
    gathers.contract === transfer.contract &&
    gathers.currency === transfer.currency &&
    gathers.date === transfer.date
  )
}

/** Puts a transfer into a settlement. */
export const gather = (world: World, transfer: Transfer): void => {
  const isAlone = world.setting.perTransfer && transfer.type === "MANUAL"
  const open = isAlone
    ? undefined
    : world.settlements.find((one) => !one.isAlone && one.status === "PAYOUT_PREPARED" && isSame(one, transfer))
  const settlement = open ?? { gathers: transfer, isAlone, transfers: [], status: "PAYOUT_PREPARED" }
  if (open === undefined) world.settlements.push(settlement)
  settlement.transfers.push(transfer)
  transfer.settlement = settlement
  transfer.status = "SETTLED"
}

/** Gathers all whose day has come. */
export const runBatch = (world: World, now: number): void => {
  const today = dateAt(now)
  for (const transfer of world.transfers) {
    if (isWaiting(transfer) && transfer.date <= today) gather(world, transfer)
    else if (transfer.status === "SCHEDULED" && (transfer.start ?? "9") <= today) transfer.status = "IN_PROCESS"
  }
}

/** Takes a transfer away, out of its settlement, too. */
export const remove = (world: World, transfer: Transfer): void => {
  world.transfers = world.transfers.filter((one) => one !== transfer)
  const order = transfer.taken?.of.order
  if (order !== undefined) order.cancellations = order.cancellations.filter((one) => one !== transfer)
  const { settlement } = transfer
  if (settlement === undefined) return
  settlement.transfers = settlement.transfers.filter((one) => one !== transfer)
  if (settlement.transfers.length === 0) world.settlements = world.settlements.filter((one) => one !== settlement)
}

const transferStatus = {
  PAYOUT_PREPARED: "SETTLED",
  PAYOUT_WITHHELD: "SETTLED",
  PAYOUT_EXCLUDED: "SETTLED",
  PAYOUT_FAILED: "SETTLED",
  CANCELLED: "SETTLED",
  CONFIRMED: "PAYOUT_CONFIRMED",
  PAYOUT_SCHEDULED: "IN_PAYOUT",
  IN_PAYOUT: "IN_PAYOUT",
  PAID_OUT: "PAID_OUT"
} as const

export const moveSettlement = (settlement: Settlement, status: SettlementStatus, payout?: Payout): void => {
  settlement.status = status
  settlement.payout = payout
  for (const transfer of settlement.transfers) transfer.status = transferStatus[status]
}

const settlementStatus = {
  CONFIRMED: "CONFIRMED",
  SCHEDULED: "PAYOUT_SCHEDULED",
  STOPPED: "CONFIRMED",
  PROCESSING: "IN_PAYOUT",
  SUCCEEDED: "PAID_OUT",
  FAILED: "PAYOUT_FAILED",
  CANCELLED: "CANCELLED"
} as const

export const movePayout = (world: World, payout: Payout, status: Payout["status"]): void => {
  payout.status = status
  for (const settlement of world.settlements) {
    if (settlement.payout === payout) moveSettlement(settlement, settlementStatus[status], payout)
  }
}

/** Adds a payout of these settlements. */
export const addPayout = (world: World, settlements: ReadonlyArray<Settlement>, payout: Payout): void => {
  payout.bulk.payouts.push(payout)
  for (const settlement of settlements) settlement.payout = payout
  movePayout(world, payout, payout.status)
}

const payoutStatus = {
  PREPARED: "PROCESSING",
  SCHEDULED: "SCHEDULED",
  STOPPED: "STOPPED",
  ASYNC_PROCESSING: "PROCESSING",
  SUCCEEDED: "SUCCEEDED",
  FAILED: "FAILED"
} as const

export const moveWithdrawal = (world: World, withdrawal: Withdrawal, status: Withdrawal["status"]): void => {
  withdrawal.status = status
  if (withdrawal.payout !== undefined) movePayout(world, withdrawal.payout, payoutStatus[status])
}

/** Ends a withdrawal. Nothing leaves an account that has too little. */
export const endWithdrawal = (world: World, withdrawal: Withdrawal, succeeds: boolean): void => {
  if (!succeeds || withdrawal.amount > world.balance) return moveWithdrawal(world, withdrawal, "FAILED")
  world.balance -= withdrawal.amount
  withdrawal.balance = world.balance
  moveWithdrawal(world, withdrawal, "SUCCEEDED")
}

export const failing = "9902"
export const waiting = "9908"

/** Carries out what was ordered together. */
export const carryOut = (world: World, { withdrawals }: BulkTransfer): void => {
  for (const withdrawal of withdrawals) {
    if (withdrawal.status !== "PREPARED" && withdrawal.status !== "SCHEDULED") continue
    const decided = withdrawal.payout?.decided
    if (world.isForTest) endWithdrawal(world, withdrawal, true)
    else if (decided !== undefined) endWithdrawal(world, withdrawal, decided === "succeeds")
    else if (withdrawal.account.endsWith(waiting)) moveWithdrawal(world, withdrawal, "ASYNC_PROCESSING")
    else endWithdrawal(world, withdrawal, !withdrawal.account.endsWith(failing))
  }
}

/** Orders withdrawals: for now, or for an instant. */
export const orderWithdrawals = (
  model: Model,
  world: World,
  orders: ReadonlyArray<Pick<Withdrawal, "payout" | "account" | "amount">>,
  bulk: BulkPayout | undefined,
  at: number | undefined
): void => {
  const status = at === undefined ? "PREPARED" : "SCHEDULED"
  const withdrawals = orders.map((order): Withdrawal => ({ ...order, type: "WITHDRAWAL", status }))
  const transfer: BulkTransfer = { bulk, withdrawals }
  world.bulkTransfers.push(transfer)
  world.accountTransfers.push(...withdrawals)
  for (const withdrawal of withdrawals) moveWithdrawal(world, withdrawal, status)
  if (at === undefined) carryOut(world, transfer)
  else transfer.due = { at, place: model.count++ }
}

/** Returns true while a bulk payout is under way. */
export const isPaying = (world: World): boolean => payoutsIn(world).some(({ status }) => status === "PROCESSING")

const comeDue = (model: Model, world: World, transfer: BulkTransfer, at: number) => {
  transfer.due = undefined
  if (transfer.bulk === undefined || !isPaying(world)) return carryOut(world, transfer)
  let next = at + 10 * minute
  while (isClosed(next)) next += 10 * minute
  transfer.due = { at: next, place: model.count++ }
}

/** Lets time pass. */
export const wait = (model: Model, millis: number): void => {
  const worlds = [model.live, model.test]
  const until = model.now + millis
  for (;;) {
    const due = worlds
      .flatMap((world) => world.bulkTransfers.flatMap((transfer) => (transfer.due ? [{ world, transfer }] : [])))
      .map(({ transfer, world }) => ({ world, transfer, ...transfer.due! }))
      .toSorted((one, other) => one.at - other.at || one.place - other.place)[0]
    const full = Math.floor(model.now / hour) * hour + hour
    const isGathering = worlds.some(({ transfers }) => transfers.some(isWaiting))
    const next = Math.min(due?.at ?? Number.POSITIVE_INFINITY, isGathering ? full : Number.POSITIVE_INFINITY)
    if (next > until) break
    if (next === full) for (const world of worlds) runBatch(world, full)
    // What came due before a snapshot was restored is caught up with now.
    model.now = Math.max(model.now, next)
    if (due?.at === next) comeDue(model, due.world, due.transfer, model.now)
  }
  model.now = until
}
