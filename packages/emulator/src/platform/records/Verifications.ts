/**
 * Keeps the look-ups of bank accounts and businesses. Each has an id, which proves it, and serves a partner once.
 */
import type * as DateTime from "effect/DateTime"
import * as Schema from "effect/Schema"
import * as Wire from "@effect-portone/core/Wire"
import type { Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { type Place, rowOf } from "./Worlds.ts"

interface Verification extends Place {
  readonly checkedAt: DateTime.Utc
  /** The id of the partner that it has served, once it has. */
  readonly usedBy?: string
}

/** A look-up of an account's holder. */
export interface AccountVerification extends Verification {
  readonly bank: string
  /** The digits of the account number. */
  readonly number: string
  readonly holder: string
}

/** A look-up of a business. */
export interface CompanyVerification extends Verification {
  /** What was looked up: whether the business is open and how it is taxed, or all of its registration. */
  readonly kind: "STATE" | "INFO"
  /** The digits of the registration number. */
  readonly brn: string
}

const common = {
  id: Schema.String,
  isForTest: Schema.Boolean,
  checkedAt: Wire.Timestamp,
  usedBy: Schema.optionalKey(Schema.String)
}

const AccountVerification: Schema.Codec<AccountVerification, unknown> = Schema.Struct({
  ...common,
  bank: Schema.String,
  number: Schema.String,
  holder: Schema.String
})

const CompanyVerification: Schema.Codec<CompanyVerification, unknown> = Schema.Struct({
  ...common,
  kind: Schema.Literals(["STATE", "INFO"]),
  brn: Schema.String
})

const accounts: Table.Table<AccountVerification> = Table.make("accountVerifications", AccountVerification)
const companies: Table.Table<CompanyVerification> = Table.make("companyVerifications", CompanyVerification)

/** Returns the look-up of an account with this id, if there is one. */
export const findAccountVerification = (store: Store, place: Place): AccountVerification | undefined =>
  store.table(accounts).get(rowOf(place))

/** Returns the look-up of a business with this id, if there is one. */
export const findCompanyVerification = (store: Store, place: Place): CompanyVerification | undefined =>
  store.table(companies).get(rowOf(place))

/** Stores a look-up of an account. */
export const putAccountVerification = (store: Store, verification: AccountVerification): void =>
  store.table(accounts).put(rowOf(verification), verification)

/** Stores a look-up of a business. */
export const putCompanyVerification = (store: Store, verification: CompanyVerification): void =>
  store.table(companies).put(rowOf(verification), verification)
