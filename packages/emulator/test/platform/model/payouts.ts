/** Plays what the console and the banks do to payouts and the merchant's account. */
import { DateTime } from "effect"
import { endWithdrawal, isPaying, movePayout, moveWithdrawal, orderWithdrawals, payoutsIn } from "./changes.ts"
import { isClosed, minute } from "./days.ts"
import type { BulkPayout, Model, Withdrawal, World } from "./Model.ts"
import { control, idsOf, type Move, pick, pickSome, those } from "./moves.ts"
import type { StepOf } from "./steps.ts"

/** The statuses of a payout that is to come. */
const decidedLater = new Set(["CONFIRMED", "STOPPED", "SCHEDULED"])

const scheduledOf = (world: World, bulk: BulkPayout | undefined) =>
  world.bulkTransfers.find((one) => one.bulk !== undefined && one.bulk === bulk && one.due !== undefined)

const stopTransfers = (world: World, transfer: NonNullable<ReturnType<typeof scheduledOf>>) => {
  transfer.due = undefined
  for (const withdrawal of transfer.withdrawals) moveWithdrawal(world, withdrawal, "STOPPED")
}

/** Returns an instant in so many minutes, or one of the schedule's after it. */
const instantIn = (now: number, minutes: number, isOnGrid: boolean) => {
  const at = now + minutes * minute
  return isOnGrid ? Math.ceil(at / (10 * minute)) * 10 * minute : at
}

/** Plays carrying out a bulk payout: at once, on a schedule, or on another one. */
export const execute = (model: Model, world: World, step: StepOf<"execute">): Move | undefined => {
  const bulk = pick(
    world.bulkPayouts.filter(({ payouts }) => step.isBlind || payouts.some(({ status }) => decidedLater.has(status))),
    step.nth
  )
  if (bulk === undefined) return undefined
  const at = step.inMinutes === undefined ? undefined : instantIn(model.now, step.inMinutes, step.isOnGrid)
  const scheduled = scheduledOf(world, bulk)
  const toCome = bulk.payouts.filter(
    ({ status }) => status === "CONFIRMED" || status === "STOPPED" || (at === undefined && status === "SCHEDULED")
  )
  const isTenth =
    world.bulkPayouts.filter(({ payouts }) => payouts.some(({ status }) => status === "SCHEDULED")).length >= 10
  return {
    refusals: those({
      NotInState:
        (at === undefined && isPaying(world)) ||
        (scheduled === undefined && (toCome.length === 0 || (at !== undefined && isTenth))),
      InvalidRequestError:
        isClosed(at ?? model.now) || (at !== undefined && (at <= model.now || at % (10 * minute) !== 0))
    }),
    call: control((emulator) =>
      emulator.executeBulkPayout({
        isForTest: world.isForTest,
        bulkPayoutId: bulk.id,
        scheduledAt: at === undefined ? undefined : DateTime.makeUnsafe(at)
      })
    ),
    apply: () => {
      if (scheduled !== undefined && at !== undefined) {
        scheduled.due = { at, place: model.count++ }
        return
      }
      if (scheduled !== undefined) stopTransfers(world, scheduled)
      for (const payout of toCome) if (payout.amounts.amount === 0) movePayout(world, payout, "SUCCEEDED")
      const orders = toCome
        .filter(({ amounts }) => amounts.amount > 0)
        .map((payout) => ({ payout, account: payout.account, amount: payout.amounts.amount }))
      if (orders.length > 0) orderWithdrawals(model, world, orders, bulk, at)
    }
  }
}

/** Plays stopping a bulk payout that is scheduled. */
export const stop = (world: World, { isBlind, nth }: StepOf<"stop">): Move | undefined => {
  const bulk = pick(
    world.bulkPayouts.filter((bulk) => isBlind || scheduledOf(world, bulk) !== undefined),
    nth
  )
  if (bulk === undefined) return undefined
  const scheduled = scheduledOf(world, bulk)
  return {
    refusals: those({ NotInState: scheduled === undefined }),
    call: control((emulator) => emulator.stopBulkPayout({ isForTest: world.isForTest, bulkPayoutId: bulk.id })),
    apply: () => {
      if (scheduled !== undefined) stopTransfers(world, scheduled)
    }
  }
}

const cancellable = new Set(["CONFIRMED", "STOPPED", "FAILED"])

/** Plays the cancellation of payouts. */
export const cancelPayouts = (world: World, { isBlind, these }: StepOf<"cancelPayouts">): Move | undefined => {
  const payouts = pickSome(
    payoutsIn(world).filter(({ status }) => isBlind || cancellable.has(status)),
    these
  )
  if (payouts.length === 0) return undefined
  return {
    refusals: those({ NotInState: payouts.some(({ status }) => !cancellable.has(status)) }),
    call: control((emulator) => emulator.cancelPayouts({ isForTest: world.isForTest, payoutIds: idsOf(payouts) })),
    apply: () => {
      for (const payout of payouts) movePayout(world, payout, "CANCELLED")
    }
  }
}

const isUnderWay = (one: { readonly status: string }) => one.status === "ASYNC_PROCESSING"

const withdrawalsOf = (world: World): ReadonlyArray<Withdrawal> =>
  world.accountTransfers.flatMap((one) => (one.type === "WITHDRAWAL" ? [one] : []))

/** Plays the bank that decides on a payout. */
export const decide = (world: World, { isBlind, nth, succeeds }: StepOf<"decide">): Move | undefined => {
  const payout = pick(
    payoutsIn(world).filter(({ status }) => isBlind || status === "PROCESSING" || decidedLater.has(status)),
    nth
  )
  if (payout === undefined) return undefined
  const withdrawal = withdrawalsOf(world).find((one) => one.payout === payout && isUnderWay(one))
  return {
    refusals: those({
      NotInState: (world.isForTest && !succeeds) || (payout.status !== "PROCESSING" && !decidedLater.has(payout.status))
    }),
    call: control((emulator) =>
      emulator.decidePayout({
        isForTest: world.isForTest,
        payoutId: payout?.id ?? "none",
        failReason: succeeds ? undefined : "The account is closed."
      })
    ),
    apply: () => {
      if (withdrawal !== undefined) endWithdrawal(world, withdrawal, succeeds)
      else payout.decided = succeeds ? "succeeds" : "fails"
    }
  }
}

/** Plays the bank that decides on an account transfer. */
export const decideTransfer = (world: World, { nth, succeeds }: StepOf<"decideTransfer">): Move | undefined => {
  const withdrawal = pick(withdrawalsOf(world).filter(isUnderWay), nth)
  if (withdrawal === undefined) return undefined
  return {
    refusals: [],
    call: control((emulator) =>
      emulator.decideAccountTransfer({
        isForTest: world.isForTest,
        accountTransferId: withdrawal?.id ?? "none",
        failReason: succeeds ? undefined : "The account is closed."
      })
    ),
    apply: () => endWithdrawal(world, withdrawal, succeeds)
  }
}

/** Plays a deposit. */
export const deposit = (world: World, { amount }: StepOf<"deposit">): Move => ({
  refusals: [],
  call: control((emulator) => emulator.depositToBankAccount({ isForTest: world.isForTest, amount })),
  apply: () => {
    world.balance += amount
    world.accountTransfers.push({ type: "DEPOSIT", amount, status: "SUCCEEDED" })
  }
})

/** Plays what the merchant remits. */
export const remit = (model: Model, world: World, step: StepOf<"remit">): Move => {
  const at = step.inMinutes === undefined ? undefined : instantIn(model.now, step.inMinutes, true)
  const account = `110${step.account}`
  return {
    refusals: those({ InvalidRequestError: isClosed(at ?? model.now) }),
    call: control((emulator) =>
      emulator.remit({
        isForTest: world.isForTest,
        remittances: step.amounts.map((amount) => ({
          bank: "SHINHAN",
          accountNumber: account,
          accountHolder: "Hong",
          amount
        })),
        scheduledAt: at === undefined ? undefined : DateTime.makeUnsafe(at)
      })
    ),
    apply: () => {
      const orders = step.amounts.map((amount) => ({ account, amount }))
      orderWithdrawals(model, world, orders, undefined, at)
    }
  }
}
