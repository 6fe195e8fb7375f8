/**
 * Lists the business registration numbers that the tax office's register says something special of.
 */
import type { PlatformTaxationType } from "@effect-portone/platform/generated/Companies"
import type { PlatformPartnerBusinessStatus } from "@effect-portone/platform/generated/Shared"

/** The register's word on a number: a status, that it has no such business, or nothing at all. */
export type RegisteredStatus = Exclude<PlatformPartnerBusinessStatus, "NOT_VERIFIED">

/** The state of a business where it is special. */
interface Special {
  readonly businessStatus?: RegisteredStatus
  readonly taxationType?: PlatformTaxationType
}

/** A row of the table in the README. */
interface MagicBusiness extends Special {
  readonly operations: ReadonlyArray<string>
  readonly field: string
  readonly values: string
  readonly does: string
  readonly beginsWith: string
}

const business = (beginsWith: string, does: string, special: Special): MagicBusiness => ({
  operations: ["getPlatformCompanyState", "getB2bBusinessInfos", "createPlatformPartner"],
  field: "businessRegistrationNumber",
  values: `begins with \`${beginsWith}\``,
  does,
  beginsWith,
  ...special
})

const taxed = (beginsWith: string, taxationType: PlatformTaxationType) =>
  business(beginsWith, `is of a business that is taxed as \`${taxationType}\``, { taxationType })

/** All special businesses, in the order of the README. Every other one is open, and taxed as `NORMAL`. */
export const magicBusinesses: ReadonlyArray<MagicBusiness> = [
  business("921", "is of a business that is `CLOSED`", { businessStatus: "CLOSED" }),
  business("922", "is of a business that is `SUSPENDED`", { businessStatus: "SUSPENDED" }),
  business("923", "is of no business: `PlatformCompanyNotFoundError`, or a partner that is `NOT_FOUND`", {
    businessStatus: "NOT_FOUND"
  }),
  taxed("924", "SIMPLE"),
  taxed("925", "SIMPLE_TAX_INVOICE_ISSUER"),
  taxed("926", "TAX_FREE"),
  taxed("927", "ASSIGNED_ID_NUMBER"),
  taxed("928", "SPECIAL")
]

/** Returns what is special about the business with these digits. */
export const specialOf = (digits: string): Special =>
  magicBusinesses.find(({ beginsWith }) => digits.startsWith(beginsWith)) ?? {}
