/**
 * Keeps what the tax office knows of businesses, by their registration number. It is the same in both worlds. Until a
 * test sets it, the number itself says it.
 */
import * as Schema from "effect/Schema"
import * as Wire from "@effect-portone/core/Wire"
import { PlatformTaxationType } from "@effect-portone/platform/generated/Companies"
import { type RegisteredStatus, specialOf } from "../../pg/MagicBusinesses.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import type { Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { digitsOf, isBusinessNumber } from "./BusinessNumbers.ts"

/** What the tax office knows of a business. */
export interface Business {
  readonly businessStatus: RegisteredStatus
  readonly taxationType: PlatformTaxationType
  readonly taxationTypeDate?: string
  readonly closedSuspendedDate?: string
}

/** What a test changes of it. */
export interface BusinessChange {
  readonly businessStatus?: RegisteredStatus | undefined
  readonly taxationType?: PlatformTaxationType | undefined
}

const Business: Schema.Codec<Business, unknown> = Schema.Struct({
  businessStatus: Schema.Literals(["VERIFY_ERROR", "NOT_FOUND", "IN_BUSINESS", "CLOSED", "SUSPENDED"]),
  taxationType: PlatformTaxationType,
  taxationTypeDate: Schema.optionalKey(Wire.CalendarDate),
  closedSuspendedDate: Schema.optionalKey(Wire.CalendarDate)
})

const businesses: Table.Table<Business> = Table.make("businesses", Business)

/** The day since when a business is closed or suspended if no test made it so. */
const closedSince = "2020-12-31"

/** Returns true if the business opens no more, or not for now. */
const isShut = (status: RegisteredStatus) => status === "CLOSED" || status === "SUSPENDED"

/** Returns what the tax office knows of the business with this number, which may be written with hyphens. */
export const businessOf = (store: Store, businessRegistrationNumber: string): Business => {
  const digits = digitsOf(businessRegistrationNumber)
  const changed = store.table(businesses).get(digits)
  if (changed !== undefined) return changed
  if (!isBusinessNumber(businessRegistrationNumber)) return { businessStatus: "NOT_FOUND", taxationType: "NORMAL" }
  const { businessStatus = "IN_BUSINESS", taxationType = "NORMAL" } = specialOf(digits)
  return { businessStatus, taxationType, ...(isShut(businessStatus) ? { closedSuspendedDate: closedSince } : {}) }
}

/** Changes what the tax office knows of a business as of a day. */
export const changeBusiness = (
  store: Store,
  businessRegistrationNumber: string,
  change: BusinessChange,
  today: string
): void => {
  const { closedSuspendedDate, taxationTypeDate, ...before } = businessOf(store, businessRegistrationNumber)
  const after = { ...before, ...omitUndefined(change) }
  store.table(businesses).put(digitsOf(businessRegistrationNumber), {
    ...after,
    ...omitUndefined({
      taxationTypeDate: after.taxationType === before.taxationType ? taxationTypeDate : today,
      closedSuspendedDate: after.businessStatus === before.businessStatus ? closedSuspendedDate : sinceOf(after, today)
    })
  })
}

const sinceOf = ({ businessStatus }: Business, today: string) => (isShut(businessStatus) ? today : undefined)
