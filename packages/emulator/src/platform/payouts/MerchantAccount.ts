/**
 * Moves money in and out of the merchant's bank account by itself: deposits, and what the merchant remits.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { type Bank, InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type { Agenda } from "../../state/Agenda.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State } from "../../state/State.ts"
import { putAccountTransfer } from "../records/AccountTransfers.ts"
import { bankAccountOf, putBankAccount } from "../records/BankAccounts.ts"
import { isTooLarge, largestAmount } from "../records/LargestAmount.ts"
import { isForTest } from "../records/Worlds.ts"
import { checkTime, type Order, orderWithdrawals } from "./BankTransfers.ts"

const checkAmount = (amount: number, field: string): Effect.Effect<void, InvalidRequestError> =>
  Number.isSafeInteger(amount) && amount > 0 && !isTooLarge(amount)
    ? Effect.void
    : Effect.fail(new InvalidRequestError({ message: `${field} is an integer from 1 to ${largestAmount}` }))

/** Deposits money in the merchant's account. */
export const depositToBankAccount = Effect.fnUntraced(function* (input: {
  readonly amount: number
  readonly depositorName?: string | undefined
  readonly depositMemo?: string | undefined
  readonly isForTest?: boolean | undefined
}): Effect.fn.Return<{ readonly accountTransferId: string }, InvalidRequestError, State> {
  yield* checkAmount(input.amount, "amount")
  const store = yield* State
  const now = yield* DateTime.now
  const world = isForTest(input)
  const account = bankAccountOf(store, world)
  putBankAccount(store, world, { ...account, balance: account.balance + input.amount })
  const id = store.nextId()
  putAccountTransfer(store, {
    type: "DEPOSIT",
    id,
    bankAccountId: account.id,
    bankAccountGraphqlId: account.graphqlId,
    bankAccount: account.detail,
    currency: "KRW",
    amount: input.amount,
    depositorName: input.depositorName ?? account.detail.holder ?? "",
    ...omitUndefined({ depositMemo: input.depositMemo }),
    tradedAt: now,
    createdAt: now,
    updatedAt: now,
    statusUpdatedAt: now,
    status: "SUCCEEDED",
    isForTest: world
  })
  return { accountTransferId: id }
})

/** One receiver of what the merchant remits. */
export interface Remittance {
  readonly bank: Bank
  readonly accountNumber: string
  readonly accountHolder: string
  readonly amount: number
  readonly withdrawalMemo?: string | undefined
  readonly depositMemo?: string | undefined
}

/** Remits money out of the merchant's account. */
export const remit = Effect.fnUntraced(function* (input: {
  readonly remittances: ReadonlyArray<Remittance>
  readonly scheduledAt?: DateTime.Utc | undefined
  readonly isForTest?: boolean | undefined
}): Effect.fn.Return<{ readonly bulkAccountTransferId: string }, InvalidRequestError, Agenda | State> {
  if (input.remittances.length === 0) return yield* new InvalidRequestError({ message: "remittances is empty" })
  for (const { amount } of input.remittances) yield* checkAmount(amount, "remittances.amount")
  yield* checkTime(input.scheduledAt, yield* DateTime.now)
  return yield* orderWithdrawals({
    isForTest: isForTest(input),
    scheduledAt: input.scheduledAt,
    orders: input.remittances.map(orderOf)
  })
})

const orderOf = ({ accountHolder, accountNumber, amount, bank, ...memos }: Remittance): Order => ({
  withdrawalType: "REMIT",
  depositBank: bank,
  depositAccountNumber: accountNumber,
  depositAccountHolder: accountHolder,
  amount,
  ...omitUndefined({ withdrawalMemo: memos.withdrawalMemo, depositMemo: memos.depositMemo })
})
