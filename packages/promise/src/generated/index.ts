/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import type { PromiseClient } from "../PromiseClient.ts"
import { createAccounts, type AccountsOperations } from "./Accounts.ts"
import { createAccountTransfers, type AccountTransfersOperations } from "./AccountTransfers.ts"
import { createAdditionalFeePolicies, type AdditionalFeePoliciesOperations } from "./AdditionalFeePolicies.ts"
import { createAuth, type AuthOperations } from "./Auth.ts"
import { createBanks, type BanksOperations } from "./Banks.ts"
import { createBillingKeys, type BillingKeysOperations } from "./BillingKeys.ts"
import { createBulkAccountTransfers, type BulkAccountTransfersOperations } from "./BulkAccountTransfers.ts"
import { createBulkPayouts, type BulkPayoutsOperations } from "./BulkPayouts.ts"
import { createCashReceipts, type CashReceiptsOperations } from "./CashReceipts.ts"
import { createCheckoutProfiles, type CheckoutProfilesOperations } from "./CheckoutProfiles.ts"
import { createCompanies, type CompaniesOperations } from "./Companies.ts"
import { createContracts, type ContractsOperations } from "./Contracts.ts"
import { createCounterparties, type CounterpartiesOperations } from "./Counterparties.ts"
import { createDiscountSharePolicies, type DiscountSharePoliciesOperations } from "./DiscountSharePolicies.ts"
import { createIdentityVerifications, type IdentityVerificationsOperations } from "./IdentityVerifications.ts"
import { createPartners, type PartnersOperations } from "./Partners.ts"
import { createPartnerSettlements, type PartnerSettlementsOperations } from "./PartnerSettlements.ts"
import { createPayments, type PaymentsOperations } from "./Payments.ts"
import { createPaymentSchedules, type PaymentSchedulesOperations } from "./PaymentSchedules.ts"
import { createPaymentSessions, type PaymentSessionsOperations } from "./PaymentSessions.ts"
import { createPayouts, type PayoutsOperations } from "./Payouts.ts"
import { createPgSpecific, type PgSpecificOperations } from "./PgSpecific.ts"
import { createPlatformSettings, type PlatformSettingsOperations } from "./PlatformSettings.ts"
import { createPromotions, type PromotionsOperations } from "./Promotions.ts"
import { createReconciliation, type ReconciliationOperations } from "./Reconciliation.ts"
import { createTaxInvoices, type TaxInvoicesOperations } from "./TaxInvoices.ts"
import { createTransfers, type TransfersOperations } from "./Transfers.ts"

export * from "@effect-portone/core/generated/Shared"
export * from "@effect-portone/payments/generated/Shared"
export * from "@effect-portone/platform/generated/Shared"
export * from "./Auth.ts"
export * from "./Banks.ts"
export * from "./Payments.ts"
export * from "./BillingKeys.ts"
export * from "./PaymentSchedules.ts"
export * from "./CashReceipts.ts"
export * from "./Promotions.ts"
export * from "./IdentityVerifications.ts"
export * from "./PaymentSessions.ts"
export * from "./CheckoutProfiles.ts"
export * from "./PgSpecific.ts"
export * from "./Reconciliation.ts"
export * from "./Partners.ts"
export * from "./Contracts.ts"
export * from "./AdditionalFeePolicies.ts"
export * from "./DiscountSharePolicies.ts"
export * from "./Transfers.ts"
export * from "./PartnerSettlements.ts"
export * from "./Payouts.ts"
export * from "./BulkPayouts.ts"
export * from "./AccountTransfers.ts"
export * from "./BulkAccountTransfers.ts"
export * from "./Accounts.ts"
export * from "./Companies.ts"
export * from "./PlatformSettings.ts"
export * from "./TaxInvoices.ts"
export * from "./Counterparties.ts"

/**
 * Every service, each with its operations as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface Services {
  /**
   * Exchanges an API secret for access tokens. Only `Bearer` authorization needs it: the recommended `PortOne
   * <secret>` scheme needs no token.
   */
  readonly auth: AuthOperations

  /** The banks that PortOne knows, with their names. */
  readonly banks: BanksOperations

  /**
   * Payments: read, search, charge, confirm, cancel, and what follows a payment (escrow, virtual accounts, receipts,
   * webhooks).
   */
  readonly payments: PaymentsOperations

  /** Billing keys: stored means of payment that a server can charge without the customer. */
  readonly billingKeys: BillingKeysOperations

  /** Charges of a billing key at a future time. */
  readonly paymentSchedules: PaymentSchedulesOperations

  /** Korean cash receipts, for payments in cash or by transfer. */
  readonly cashReceipts: CashReceiptsOperations

  /** Discounts: promotions set up with PortOne, and card promotions that a PG offers. */
  readonly promotions: PromotionsOperations

  /** Checks of who a customer is, by SMS or by a carrier's app. */
  readonly identityVerifications: IdentityVerificationsOperations

  /** Hosted checkout pages, one for each session. */
  readonly paymentSessions: PaymentSessionsOperations

  /** Which ways to pay a checkout profile offers. */
  readonly checkoutProfiles: CheckoutProfilesOperations

  /** Calls that exist for a single PG. */
  readonly pgSpecific: PgSpecificOperations

  /** VAT reports over reconciled transactions and settlements. */
  readonly reconciliation: ReconciliationOperations

  /** Partners: the sellers that a platform settles with. */
  readonly partners: PartnersOperations

  /** Contracts: a platform's fee and settlement cycle for its partners. */
  readonly contracts: ContractsOperations

  /** Additional fee policies: fees on top of a contract's platform fee, as for fulfilment or a sales channel. */
  readonly additionalFeePolicies: AdditionalFeePoliciesOperations

  /** Discount share policies: how much of a discount the partner bears. */
  readonly discountSharePolicies: DiscountSharePoliciesOperations

  /** Transfers: what each order, cancellation or manual entry adds to a partner's settlement. No money moves yet. */
  readonly transfers: TransfersOperations

  /** Partner settlements: transfers gathered by partner and settlement date. */
  readonly partnerSettlements: PartnerSettlementsOperations

  /** Payouts: what is paid to partners for their settlements. */
  readonly payouts: PayoutsOperations

  /** Bulk payouts: payouts that were made together. */
  readonly bulkPayouts: BulkPayoutsOperations

  /** Account transfers: movements of money between bank accounts, and how they ended. */
  readonly accountTransfers: AccountTransfersOperations

  /** Bulk account transfers: account transfers that were ordered together. */
  readonly bulkAccountTransfers: BulkAccountTransfersOperations

  /** Checks of bank accounts. */
  readonly accounts: AccountsOperations

  /** Registration and state of Korean businesses. */
  readonly companies: CompaniesOperations

  /** The settings of a platform, kept apart for live and test mode. */
  readonly platformSettings: PlatformSettingsOperations

  /** Korean electronic tax invoices: draft, request, issue, cancel, and send to the National Tax Service (NTS). */
  readonly taxInvoices: TaxInvoicesOperations

  /** Counterparties: the businesses to exchange tax invoices with. */
  readonly counterparties: CounterpartiesOperations
}

/**
 * Makes every service over a client.
 *
 * @example
 * ```ts
 * import { createClient, createServices } from "@effect-portone/promise"
 *
 * const services = createServices(createClient())
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const createServices = (client: PromiseClient): Services => ({
  auth: createAuth(client),
  banks: createBanks(client),
  payments: createPayments(client),
  billingKeys: createBillingKeys(client),
  paymentSchedules: createPaymentSchedules(client),
  cashReceipts: createCashReceipts(client),
  promotions: createPromotions(client),
  identityVerifications: createIdentityVerifications(client),
  paymentSessions: createPaymentSessions(client),
  checkoutProfiles: createCheckoutProfiles(client),
  pgSpecific: createPgSpecific(client),
  reconciliation: createReconciliation(client),
  partners: createPartners(client),
  contracts: createContracts(client),
  additionalFeePolicies: createAdditionalFeePolicies(client),
  discountSharePolicies: createDiscountSharePolicies(client),
  transfers: createTransfers(client),
  partnerSettlements: createPartnerSettlements(client),
  payouts: createPayouts(client),
  bulkPayouts: createBulkPayouts(client),
  accountTransfers: createAccountTransfers(client),
  bulkAccountTransfers: createBulkAccountTransfers(client),
  accounts: createAccounts(client),
  companies: createCompanies(client),
  platformSettings: createPlatformSettings(client),
  taxInvoices: createTaxInvoices(client),
  counterparties: createCounterparties(client)
})
