/**
 * Lists the business registration numbers that the tax office knows something special of. The four digits before the
 * last one decide, as the last one checks the others.
 */
import type { PlatformTaxationType } from "@effect-portone/platform/generated/Companies"
import type { PlatformPartnerBusinessStatus } from "@effect-portone/platform/generated/Shared"

/** What the tax office says of a number: a status, that it has no such business, or nothing. */
export type RegisteredStatus = Exclude<PlatformPartnerBusinessStatus, "NOT_VERIFIED">

/** What is special about some businesses. */
interface Special {
  readonly businessStatus?: RegisteredStatus
  readonly taxationType?: PlatformTaxationType
  /** What becomes of the wish to connect the business, if it does not simply succeed. */
  readonly connection?: "fails" | "stays pending" | "cannot end"
}

/** A row of the table in the README. */
export interface MagicBusiness extends Special {
  readonly operations: ReadonlyArray<string>
  readonly field: string
  readonly values: string
  readonly does: string
  /** The sixth to ninth digits. */
  readonly serial: string
}

const business = (operations: ReadonlyArray<string>, serial: string, does: string, special: Special) => ({
  operations,
  field: "businessRegistrationNumber",
  values: `has \`${serial}\` before its last digit`,
  does,
  serial,
  ...special
})

const state = ["getPlatformCompanyState", "getB2bBusinessInfos", "createPlatformPartner"]
const connect = ["connectPartnerCounterparty"]
const disconnect = ["disconnectPartnerCounterparty"]

/** All special businesses, in the order of the README. Every other one is open, and taxed as most are. */
export const magicBusinesses: ReadonlyArray<MagicBusiness> = [
  business(state, "0002", "is of a business that is `CLOSED`", { businessStatus: "CLOSED" }),
  business(state, "0003", "is of a business that is `SUSPENDED`", { businessStatus: "SUSPENDED" }),
  business(state, "0004", "is of no business: `PlatformCompanyNotFoundError`, or `NOT_FOUND`", {
    businessStatus: "NOT_FOUND"
  }),
  business(state, "0005", "is of a business that is taxed as `SIMPLE`", { taxationType: "SIMPLE" }),
  business(state, "0006", "is of a business that is taxed as `SIMPLE_TAX_INVOICE_ISSUER`", {
    taxationType: "SIMPLE_TAX_INVOICE_ISSUER"
  }),
  business(state, "0007", "is of a business that is taxed as `TAX_FREE`", { taxationType: "TAX_FREE" }),
  business(
    [...state, ...connect],
    "0008",
    "gets no answer of the tax office: `PlatformExternalApiFailedError`, `B2bExternalServiceError`, or `VERIFY_ERROR`",
    { businessStatus: "VERIFY_ERROR" }
  ),
  business(state, "0009", "is of an organisation that is taxed as `ASSIGNED_ID_NUMBER`", {
    taxationType: "ASSIGNED_ID_NUMBER"
  }),
  business(state, "0010", "is of a business that is taxed as `SPECIAL`", { taxationType: "SPECIAL" }),
  business(connect, "0011", "is of a business that cannot be connected: `CONNECT_FAILED`", { connection: "fails" }),
  business(connect, "0012", "stays `CONNECT_PENDING`", { connection: "stays pending" }),
  business(disconnect, "0013", "cannot be disconnected: `PlatformExternalApiFailedError`", {
    connection: "cannot end"
  })
]

/** Returns what is special about the business with these ten digits. */
export const specialOf = (digits: string): Special =>
  magicBusinesses.find(({ serial }) => serial === digits.slice(5, 9)) ?? {}
