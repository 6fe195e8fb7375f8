/**
 * Reads what the packages export, by name: the services of a fixed table, and everything else that the document names.
 */
import type { Context, Effect, Layer, Schema } from "effect"
import * as Core from "@effect-portone/core"
import * as Payments from "@effect-portone/payments"
import * as Platform from "@effect-portone/platform"

/** The exports of a package's root. */
export const packages: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  core: Core,
  payments: Payments,
  platform: Platform
}

const serviceNames: Readonly<Record<string, ReadonlyArray<string>>> = {
  core: ["Auth", "Banks"],
  payments: [
    "Payments",
    "BillingKeys",
    "PaymentSchedules",
    "CashReceipts",
    "Promotions",
    "IdentityVerifications",
    "PaymentSessions",
    "CheckoutProfiles",
    "PgSpecific",
    "Reconciliation"
  ],
  platform: [
    "Partners",
    "Contracts",
    "AdditionalFeePolicies",
    "DiscountSharePolicies",
    "Transfers",
    "PartnerSettlements",
    "Payouts",
    "BulkPayouts",
    "AccountTransfers",
    "BulkAccountTransfers",
    "Accounts",
    "Companies",
    "PlatformSettings",
    "TaxInvoices",
    "Counterparties"
  ]
}

export type Method = (input: unknown, options?: Core.CallOptions) => Effect.Effect<unknown, unknown>
export type Methods = Readonly<Record<string, Method>>

/** The class of a service, as far as all of them are alike. */
export interface ServiceClass extends Context.Key<never, Methods> {
  readonly layer: Layer.Layer<never, never, Core.PortOneClient>
  readonly layerTest: (methods: Methods) => Layer.Layer<never>
}

/** The services of the table, each with the package that exports it. */
export const services = Object.entries(serviceNames).flatMap(([from, names]) =>
  names.map((name) => ({
    name,
    from,
    // The cast is unchecked: a deviation shows at the first use.
    service: packages[from]![name] as ServiceClass
  }))
)

/** Returns the packages that export a name. */
export const exportersOf = (name: string): ReadonlyArray<string> =>
  Object.keys(packages).filter((from) => Object.hasOwn(packages[from]!, name))

const exported = (name: string): unknown => {
  const [from] = exportersOf(name)
  if (from === undefined) throw new Error(`no package exports ${name}`)
  return packages[from]![name]
}

export const endpointOf = (
  id: string
): Core.Endpoint.Endpoint<unknown, unknown, Core.DocumentedError.DocumentedError> => exported(id) as never

export const codecOf = (name: string): Schema.Codec<unknown, unknown> => exported(name) as never

/** The class of an error, with the fields that all of them take. */
export interface ErrorClass extends Core.DocumentedError.DocumentedErrorClass {
  new (fields: Readonly<Record<string, unknown>>): Core.DocumentedError.DocumentedError
}

export const errorClassOf = (name: string): ErrorClass => exported(name) as never

export const enumOf = (name: string): Core.Wire.Enum<string> => exported(name) as never
