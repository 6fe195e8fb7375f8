/**
 * What tests of payouts look at: payouts, account transfers and their bulks.
 */
import { Effect } from "effect"
import {
  AccountTransfers,
  BulkAccountTransfers,
  BulkPayouts,
  Payouts,
  type PlatformAccountTransfer
} from "@effect-portone/platform"
import { bankAccountOf } from "../../../src/platform/records/BankAccounts.ts"
import { State } from "../../../src/state/State.ts"

const page = { size: 1000 }

/** Returns all payouts, the first one first. */
export const payouts = Effect.fnUntraced(function* (test = false) {
  return (yield* (yield* Payouts).getPlatformPayouts({ page, test })).items.toReversed()
})

/** Returns all bulk payouts, the first one first. */
export const bulkPayouts = Effect.fnUntraced(function* (test = false) {
  return (yield* (yield* BulkPayouts).getPlatformBulkPayouts({ page, test })).items.toReversed()
})

export type AccountTransfer = Exclude<PlatformAccountTransfer, { readonly type: "UNRECOGNIZED" }>

/** Returns all account transfers, the first one first. */
export const accountTransfers = Effect.fnUntraced(function* (test = false) {
  const { items } = yield* (yield* AccountTransfers).getPlatformAccountTransfers({ page, test })
  return items.flatMap((item): Array<AccountTransfer> => (item.type === "UNRECOGNIZED" ? [] : [item])).toReversed()
})

/** Returns all bulk account transfers, the first one first. */
export const bulkAccountTransfers = Effect.fnUntraced(function* (test = false) {
  return (yield* (yield* BulkAccountTransfers).getPlatformBulkAccountTransfers({ page, test })).items.toReversed()
})

/** Returns the money in the merchant's account. */
export const balance = (isForTest = false) => Effect.map(State, (store) => bankAccountOf(store, isForTest).balance)
