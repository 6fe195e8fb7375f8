/**
 * Keeps the look-ups of bank accounts. Each has an id, which proves who the holder is, and serves a partner once.
 */
import type * as DateTime from "effect/DateTime"
import * as Schema from "effect/Schema"
import * as Wire from "@effect-portone/core/Wire"
import type { Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { type Place, rowOf } from "./Worlds.ts"

/** A look-up of an account's holder. */
export interface AccountVerification extends Place {
  readonly bank: string
  /** The digits of the account number. */
  readonly number: string
  readonly holder: string
  readonly checkedAt: DateTime.Utc
  /** The id of the partner that it has served, once it has. */
  readonly usedBy?: string
}

const AccountVerification: Schema.Codec<AccountVerification, unknown> = Schema.Struct({
  id: Schema.String,
  isForTest: Schema.Boolean,
  bank: Schema.String,
  number: Schema.String,
  holder: Schema.String,
  checkedAt: Wire.Timestamp,
  usedBy: Schema.optionalKey(Schema.String)
})

const verifications: Table.Table<AccountVerification> = Table.make("accountVerifications", AccountVerification)

/** Returns the look-up of an account with this id, if there is one. */
export const findAccountVerification = (store: Store, place: Place): AccountVerification | undefined =>
  store.table(verifications).get(rowOf(place))

/** Stores a look-up of an account. */
export const putAccountVerification = (store: Store, verification: AccountVerification): void =>
  store.table(verifications).put(rowOf(verification), verification)
