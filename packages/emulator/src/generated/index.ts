/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import * as HttpApi from "effect/http-api/HttpApi"
import * as OpenApi from "effect/http-api/OpenApi"
import { spelling } from "../contract/spelling.ts"
import { AccountsGroup } from "./Accounts.ts"
import { AccountTransfersGroup } from "./AccountTransfers.ts"
import { AdditionalFeePoliciesGroup } from "./AdditionalFeePolicies.ts"
import { AuthGroup } from "./Auth.ts"
import { BanksGroup } from "./Banks.ts"
import { BillingKeysGroup } from "./BillingKeys.ts"
import { BulkAccountTransfersGroup } from "./BulkAccountTransfers.ts"
import { BulkPayoutsGroup } from "./BulkPayouts.ts"
import { CashReceiptsGroup } from "./CashReceipts.ts"
import { CheckoutProfilesGroup } from "./CheckoutProfiles.ts"
import { CompaniesGroup } from "./Companies.ts"
import { ContractsGroup } from "./Contracts.ts"
import { CounterpartiesGroup } from "./Counterparties.ts"
import { DiscountSharePoliciesGroup } from "./DiscountSharePolicies.ts"
import { IdentityVerificationsGroup } from "./IdentityVerifications.ts"
import { PartnersGroup } from "./Partners.ts"
import { PartnerSettlementsGroup } from "./PartnerSettlements.ts"
import { PaymentsGroup } from "./Payments.ts"
import { PaymentSchedulesGroup } from "./PaymentSchedules.ts"
import { PaymentSessionsGroup } from "./PaymentSessions.ts"
import { PayoutsGroup } from "./Payouts.ts"
import { PgSpecificGroup } from "./PgSpecific.ts"
import { PlatformSettingsGroup } from "./PlatformSettings.ts"
import { PromotionsGroup } from "./Promotions.ts"
import { ReconciliationGroup } from "./Reconciliation.ts"
import { TaxInvoicesGroup } from "./TaxInvoices.ts"
import { TransfersGroup } from "./Transfers.ts"

export {
  AuthGroup,
  BanksGroup,
  PaymentsGroup,
  BillingKeysGroup,
  PaymentSchedulesGroup,
  CashReceiptsGroup,
  PromotionsGroup,
  IdentityVerificationsGroup,
  PaymentSessionsGroup,
  CheckoutProfilesGroup,
  PgSpecificGroup,
  ReconciliationGroup,
  PartnersGroup,
  ContractsGroup,
  AdditionalFeePoliciesGroup,
  DiscountSharePoliciesGroup,
  TransfersGroup,
  PartnerSettlementsGroup,
  PayoutsGroup,
  BulkPayoutsGroup,
  AccountTransfersGroup,
  BulkAccountTransfersGroup,
  AccountsGroup,
  CompaniesGroup,
  PlatformSettingsGroup,
  TaxInvoicesGroup,
  CounterpartiesGroup
}

/**
 * What the types of answers leave optional, since records from before it may lack it, and PortOne's document
 * requires all the same: by type, the names of the fields.
 */
const required = {
  B2bBulkTaxInvoice: ["issuanceType"],
  B2bTaxInvoiceContact: ["email"],
  B2bTaxInvoiceSummary: ["items"],
  CancelledPayment: ["origin"],
  CancelledPaymentEvent: ["origin"],
  CardPromotion: ["discountPolicy", "recoverOption"],
  FailedIdentityVerification: ["version"],
  FailedPayment: ["origin"],
  GetPlatformAccountTransfersResponse: ["counts"],
  PaidPayment: ["origin", "disputes"],
  PaidPaymentEvent: ["origin"],
  PartialCancelledPayment: ["origin"],
  PartialCancelledPaymentEvent: ["origin"],
  PayPendingPayment: ["transactionId", "origin"],
  PaymentWebhook: ["url"],
  PlatformAdditionalFeePolicy: ["isForTest"],
  PlatformBulkPayout: ["totalSettlementAmount"],
  PlatformBulkPayoutStatusStats: ["postProcessPending"],
  PlatformContract: ["isForTest"],
  PlatformDepositAccountTransfer: ["bankAccountId", "bankAccountGraphqlId", "bankAccount", "statusUpdatedAt", "status"],
  PlatformDiscountSharePolicy: ["isForTest"],
  PlatformManualTransfer: ["settlementTaxFreeAmount"],
  PlatformManualTransferSummary: ["settlementTaxFreeAmount"],
  PlatformOrderCancelTransferSummary: ["contract"],
  PlatformOrderSettlementAmount: ["settlementTaxFree", "userDefinedFormulas"],
  PlatformOrderTransferSummary: ["contract"],
  PlatformPartner: ["isForTest"],
  PlatformPartnerManualSettlement: ["taxFreeAmount"],
  PlatformPartnerSettlementStatusStats: ["payoutExcluded", "payoutCancelled", "payoutConfirmed"],
  PlatformPartnerTypeBusiness: ["memberCompanyConnectionStatus"],
  PlatformPayout: [
    "bulkPayoutId",
    "bulkPayoutGraphqlId",
    "taxInvoiceStatus",
    "supplyAmount",
    "taxFreeAmount",
    "vatAmount",
    "settlementTaxFreeAmount",
    "deductWht",
    "settlementAmountType",
    "settlementStatement"
  ],
  PlatformPayoutStatusStats: ["confirmed"],
  PlatformSetting: ["isForTest", "manualSettlementPerTransfer"],
  PlatformTransferSummaryPartner: ["userDefinedProperties"],
  PlatformWithdrawalAccountTransfer: ["bankAccount"],
  ReadyIdentityVerification: ["version"],
  ReadyPayment: ["origin"],
  VerifiedIdentityVerification: ["version"],
  VirtualAccountIssuedPayment: ["origin"]
}

/**
 * PortOne's V2 API as a server would declare it: a group for each service, an endpoint for each operation.
 *
 * @example
 * ```ts
 * import { PortOneApi } from "@effect-portone/emulator"
 * import * as OpenApi from "effect/http-api/OpenApi"
 *
 * const document = OpenApi.fromApi(PortOneApi)
 * ```
 * @category contract
 * @since 0.1.0
 */
export interface PortOneApi extends HttpApi.HttpApi<
  "PortOne",
  | AuthGroup
  | BanksGroup
  | PaymentsGroup
  | BillingKeysGroup
  | PaymentSchedulesGroup
  | CashReceiptsGroup
  | PromotionsGroup
  | IdentityVerificationsGroup
  | PaymentSessionsGroup
  | CheckoutProfilesGroup
  | PgSpecificGroup
  | ReconciliationGroup
  | PartnersGroup
  | ContractsGroup
  | AdditionalFeePoliciesGroup
  | DiscountSharePoliciesGroup
  | TransfersGroup
  | PartnerSettlementsGroup
  | PayoutsGroup
  | BulkPayoutsGroup
  | AccountTransfersGroup
  | BulkAccountTransfersGroup
  | AccountsGroup
  | CompaniesGroup
  | PlatformSettingsGroup
  | TaxInvoicesGroup
  | CounterpartiesGroup
> {}

/**
 * PortOne's V2 API as a server would declare it: a group for each service, an endpoint for each operation.
 *
 * @example
 * ```ts
 * import { PortOneApi } from "@effect-portone/emulator"
 * import * as OpenApi from "effect/http-api/OpenApi"
 *
 * const document = OpenApi.fromApi(PortOneApi)
 * ```
 * @category contract
 * @since 0.1.0
 */
export const PortOneApi: PortOneApi = HttpApi.make("PortOne")
  .add(
    AuthGroup,
    BanksGroup,
    PaymentsGroup,
    BillingKeysGroup,
    PaymentSchedulesGroup,
    CashReceiptsGroup,
    PromotionsGroup,
    IdentityVerificationsGroup,
    PaymentSessionsGroup,
    CheckoutProfilesGroup,
    PgSpecificGroup,
    ReconciliationGroup,
    PartnersGroup,
    ContractsGroup,
    AdditionalFeePoliciesGroup,
    DiscountSharePoliciesGroup,
    TransfersGroup,
    PartnerSettlementsGroup,
    PayoutsGroup,
    BulkPayoutsGroup,
    AccountTransfersGroup,
    BulkAccountTransfersGroup,
    AccountsGroup,
    CompaniesGroup,
    PlatformSettingsGroup,
    TaxInvoicesGroup,
    CounterpartiesGroup
  )
  .annotate(OpenApi.Title, "PortOne V2 API")
  .annotate(OpenApi.Version, "1.16.0")
  .annotate(OpenApi.Transform, spelling(required))
