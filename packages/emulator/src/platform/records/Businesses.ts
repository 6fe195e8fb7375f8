/**
 * Keeps what the tax office's register says about businesses, by their registration number. It is the same in both
 * worlds. The details of a business follow from its number, and so does the rest until a test changes it.
 */
import * as Schema from "effect/Schema"
import * as Wire from "@effect-portone/core/Wire"
import { PlatformTaxationType } from "@effect-portone/platform/generated/Companies"
import type { B2bCounterparty, B2bCounterpartyBusinessStatus } from "@effect-portone/platform/generated/Counterparties"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import type { Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { type RegisteredStatus as Status, specialOf } from "../outside/MagicBusinesses.ts"
import { registerFails } from "../outside/MagicValues.ts"
import { digitsOf, isBusinessRegistrationNumber } from "./BusinessRegistrationNumbers.ts"

/** The details of a business that a counterparty has, too. */
type Details = Required<
  Pick<B2bCounterparty, "address" | "businessClass" | "businessType" | "companyName" | "representativeName">
>

/** Returns the details of a business. */
export const detailsOf = (brn: string): Details => ({
  companyName: `상호 ${brn.slice(3)}`,
  representativeName: `대표 ${brn.slice(5)}`,
  address: `서울특별시 세무서로 ${Number(brn.slice(0, 3))}`,
  businessType: "도소매",
  businessClass: "전자상거래"
})

/** The state of a business: open or not, and its kind of taxation. */
export interface BusinessState {
  readonly businessStatus: Status
  readonly taxationType: PlatformTaxationType
  /** The day since when the business is taxed so, if a test changed it. */
  readonly taxationTypeDate?: string
  /** The day since when the business is closed or suspended. */
  readonly closedSuspendedDate?: string
}

/** The register's word on a number: a status, that it has no such business, or nothing at all. */
export const RegisteredStatus: Schema.Codec<Status> = Schema.Literals([
  "VERIFY_ERROR",
  "NOT_FOUND",
  "IN_BUSINESS",
  "CLOSED",
  "SUSPENDED"
])

const BusinessState: Schema.Codec<BusinessState, unknown> = Schema.Struct({
  businessStatus: RegisteredStatus,
  taxationType: PlatformTaxationType,
  taxationTypeDate: Schema.optionalKey(Wire.CalendarDate),
  closedSuspendedDate: Schema.optionalKey(Wire.CalendarDate)
})

/** The states that tests have changed. */
const states: Table.Table<BusinessState> = Table.make("businessStates", BusinessState)

/** The day since when a business is closed or suspended if no test made it so. */
const closedSince = "2020-12-31"

/** Returns true if the business is not open any more, or not for now. */
const isShut = (status: Status) => status === "CLOSED" || status === "SUSPENDED"

/** Returns the state of a business. Its number may be written with hyphens. */
export const stateOf = (store: Store, brn: string): BusinessState => {
  const digits = digitsOf(brn)
  const changed = store.table(states).get(digits)
  if (changed !== undefined) return changed
  const { businessStatus = "IN_BUSINESS", taxationType = "NORMAL" } = specialOf(digits)
  if (!isBusinessRegistrationNumber(digits)) return { businessStatus: "NOT_FOUND", taxationType }
  if (digits.startsWith(registerFails.beginsWith)) return { businessStatus: "VERIFY_ERROR", taxationType }
  return { businessStatus, taxationType, ...(isShut(businessStatus) ? { closedSuspendedDate: closedSince } : {}) }
}

/** Returns whether a business is trading, as a counterparty has it. */
export const statusOf = (store: Store, brn: string): B2bCounterpartyBusinessStatus => {
  const { businessStatus } = stateOf(store, brn)
  return businessStatus === "VERIFY_ERROR" ? "CHECK_FAILED" : businessStatus
}

/** Changes the state of a business from today on. */
export const changeState = (
  store: Store,
  brn: string,
  change: Partial<Pick<BusinessState, "businessStatus" | "taxationType">>,
  today: string
): void => {
  const { closedSuspendedDate, taxationTypeDate, ...before } = stateOf(store, brn)
  const after = { ...before, ...change }
  const shutSince = isShut(after.businessStatus) ? today : undefined
  store.table(states).put(digitsOf(brn), {
    ...after,
    ...omitUndefined({
      taxationTypeDate: after.taxationType === before.taxationType ? taxationTypeDate : today,
      closedSuspendedDate: after.businessStatus === before.businessStatus ? closedSuspendedDate : shutSince
    })
  })
}
