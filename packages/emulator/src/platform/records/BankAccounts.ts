/**
 * Keeps the bank accounts that the merchant pays out of: a mock account in each world, as PortOne gives to a merchant
 * who asks for one.
 */
import * as Schema from "effect/Schema"
import { PlatformBankAccountDetail } from "@effect-portone/platform/generated/AccountTransfers"
import type { Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { worldOf } from "./Worlds.ts"

/** A bank account with the money in it. */
export interface BankAccount {
  readonly id: string
  readonly graphqlId: string
  readonly detail: PlatformBankAccountDetail
  readonly balance: number
  /** The number of withdrawals that left it. */
  readonly withdrawals: number
}

const BankAccount: Schema.Codec<BankAccount, unknown> = Schema.Struct({
  id: Schema.String,
  graphqlId: Schema.String,
  detail: PlatformBankAccountDetail,
  balance: Schema.Int,
  withdrawals: Schema.Int
})

const accounts: Table.Table<BankAccount> = Table.make("platformBankAccounts", BankAccount)

const mock: BankAccount = {
  id: "bank-account-emulator",
  graphqlId: "bank-account-emulator-graphql",
  detail: { accountNumber: "70000000000000", bank: "K_BANK", provider: "MOCK", holder: "effect-portone" },
  balance: 1_000_000_000,
  withdrawals: 0
}

/** Returns the bank account of a world. */
export const bankAccountOf = (store: Store, isForTest: boolean): BankAccount =>
  store.table(accounts).get(worldOf({ isForTest })) ?? mock

/** Replaces the bank account of a world. */
export const putBankAccount = (store: Store, isForTest: boolean, account: BankAccount): void =>
  store.table(accounts).put(worldOf({ isForTest }), account)
