/**
 * Assembles the English tables and looks words up in them. Every sentence of a generated file comes from here.
 *
 * The words of `packages/payments/src/generated/Payments.ts` are in `english/payments/Payments.ts`: the sentences of its
 * service, operations, types, errors and fields. A field's sentence that several modules share is in `english/fields.ts`.
 *
 * A new document can move a type to another module, for instance when a second service begins to use it. Its words are
 * still found, and the generator reports where they stand.
 */
import { type Package, packages, type Place } from "../place.ts"
import { Auth } from "./core/Auth.ts"
import { Banks } from "./core/Banks.ts"
import { Shared as coreShared } from "./core/Shared.ts"
import { fields } from "./fields.ts"
import { BillingKeys } from "./payments/BillingKeys.ts"
import { CashReceipts } from "./payments/CashReceipts.ts"
import { CheckoutProfiles } from "./payments/CheckoutProfiles.ts"
import { IdentityVerifications } from "./payments/IdentityVerifications.ts"
import { Payments } from "./payments/Payments.ts"
import { PaymentSchedules } from "./payments/PaymentSchedules.ts"
import { PaymentSessions } from "./payments/PaymentSessions.ts"
import { PgSpecific } from "./payments/PgSpecific.ts"
import { Promotions } from "./payments/Promotions.ts"
import { Reconciliation } from "./payments/Reconciliation.ts"
import { Shared as paymentsShared } from "./payments/Shared.ts"
import { Accounts } from "./platform/Accounts.ts"
import { AccountTransfers } from "./platform/AccountTransfers.ts"
import { AdditionalFeePolicies } from "./platform/AdditionalFeePolicies.ts"
import { BulkAccountTransfers } from "./platform/BulkAccountTransfers.ts"
import { BulkPayouts } from "./platform/BulkPayouts.ts"
import { Companies } from "./platform/Companies.ts"
import { Contracts } from "./platform/Contracts.ts"
import { Counterparties } from "./platform/Counterparties.ts"
import { DiscountSharePolicies } from "./platform/DiscountSharePolicies.ts"
import { Partners } from "./platform/Partners.ts"
import { PartnerSettlements } from "./platform/PartnerSettlements.ts"
import { Payouts } from "./platform/Payouts.ts"
import { PlatformSettings } from "./platform/PlatformSettings.ts"
import { Shared as platformShared } from "./platform/Shared.ts"
import { TaxInvoices } from "./platform/TaxInvoices.ts"
import { Transfers } from "./platform/Transfers.ts"
import type { ModuleWords, ServiceWords } from "./words.ts"

/** The table of each generated module. Services are exported in this order. */
export const tables: Readonly<Record<Package, Readonly<Record<string, ModuleWords | ServiceWords>>>> = {
  core: {
    Auth,
    Banks,
    Shared: coreShared
  },
  payments: {
    Payments,
    BillingKeys,
    PaymentSchedules,
    CashReceipts,
    Promotions,
    IdentityVerifications,
    PaymentSessions,
    CheckoutProfiles,
    PgSpecific,
    Reconciliation,
    Shared: paymentsShared
  },
  platform: {
    Partners,
    Contracts,
    AdditionalFeePolicies,
    DiscountSharePolicies,
    Transfers,
    PartnerSettlements,
    Payouts,
    BulkPayouts,
    AccountTransfers,
    BulkAccountTransfers,
    Accounts,
    Companies,
    PlatformSettings,
    TaxInvoices,
    Counterparties,
    Shared: platformShared
  }
}

const places: ReadonlyArray<Place> = packages.flatMap((name) =>
  Object.keys(tables[name]).map((module): Place => ({ package: name, module }))
)

const wordsOf = (place: Place): ModuleWords | ServiceWords => tables[place.package][place.module] ?? {}

/** The table of each service, with the place of its module. */
export const services: ReadonlyArray<ServiceWords & { readonly place: Place }> = places.flatMap((place) => {
  const words = wordsOf(place)
  return "operations" in words ? [{ ...words, place }] : []
})

const sentenceIn = (place: Place, name: string): string | undefined => {
  const { errors, types } = wordsOf(place)
  return types?.[name] ?? errors?.[name]
}

/** Finds the module whose table has the words of a type or an error. It is `place` unless another module has them. */
export const homeOf = (name: string, place: Place): Place =>
  sentenceIn(place, name) === undefined
    ? (places.find((other) => sentenceIn(other, name) !== undefined) ?? place)
    : place

/** Finds the sentence of a type or an error. */
export const sentenceOf = (name: string, place: Place): string | undefined => sentenceIn(homeOf(name, place), name)

/** Finds the sentence of a field: the type's own, else its module's default, else the shared one. */
export const fieldSentenceOf = (owner: string, field: string, place: Place): string | undefined => {
  const own = wordsOf(homeOf(owner, place)).fields
  return own?.[`${owner}.${field}`] ?? own?.[field] ?? fields[field]
}
