/**
 * Lists the rules of everything about the platform, a line for each operation. A rule here may use `platform/records`
 * and `payments/records`, and no rule of payments.
 */
import * as Effect from "effect/Effect"
import * as Record from "effect/Record"
import { B2bNotEnabledError, PlatformNotEnabledError } from "@effect-portone/platform/generated/Shared"
import type { Rules } from "../contract/Rules.ts"
import type { Agenda } from "../state/Agenda.ts"
import type { Events } from "../state/Events.ts"
import { State } from "../state/State.ts"
import { getPlatformAccountHolder } from "./companies/AccountHolders.ts"
import { getB2bBusinessInfos, getPlatformCompanyState } from "./companies/Companies.ts"
import {
  getB2bCounterpartyCertificate,
  getB2bCounterpartyCertificateRegistrationUrl,
  validateB2bCounterpartyCertificate
} from "./counterparties/Certificates.ts"
import {
  createB2bCounterparty,
  deleteB2bCounterparty,
  getB2bCounterparties,
  getB2bCounterparty,
  updateB2bCounterparty
} from "./counterparties/Counterparties.ts"
import {
  attachB2bTaxInvoiceFile,
  createB2bFileUploadUrl,
  deleteB2bTaxInvoiceAttachment,
  getB2bTaxInvoiceAttachments
} from "./documents/Attachments.ts"
import { getB2bTaxInvoicePdfDownloadUrl, getB2bTaxInvoicePopupUrl, getB2bTaxInvoicePrintUrl } from "./documents/Urls.ts"
import {
  connectBulkPartnerCounterparty,
  connectPartnerCounterparty,
  disconnectBulkPartnerCounterparty,
  disconnectPartnerCounterparty
} from "./partners/Connections.ts"
import {
  archivePlatformPartner,
  createPlatformPartner,
  createPlatformPartners,
  getPlatformPartner,
  recoverPlatformPartner,
  updatePlatformPartner
} from "./partners/Partners.ts"
import {
  cancelPlatformPartnerSchedule,
  getPlatformPartnerSchedule,
  reschedulePartner,
  schedulePartner,
  schedulePlatformPartners
} from "./partners/PartnerSchedules.ts"
import { getPlatformPartnerFilterOptions, getPlatformPartners } from "./partners/PartnerSearch.ts"
import { getPlatformAccountTransfers, getPlatformBulkAccountTransfers } from "./payouts/AccountTransfers.ts"
import { completePlatformPayoutByPartnerSettlementIds } from "./payouts/NewPayouts.ts"
import { getPlatformBulkPayouts, getPlatformPayouts } from "./payouts/Payouts.ts"
import {
  archivePlatformAdditionalFeePolicy,
  cancelPlatformAdditionalFeePolicySchedule,
  createPlatformAdditionalFeePolicy,
  getPlatformAdditionalFeePolicies,
  getPlatformAdditionalFeePolicy,
  getPlatformAdditionalFeePolicySchedule,
  recoverPlatformAdditionalFeePolicy,
  rescheduleAdditionalFeePolicy,
  scheduleAdditionalFeePolicy,
  updatePlatformAdditionalFeePolicy
} from "./policies/AdditionalFeePolicies.ts"
import {
  archivePlatformContract,
  cancelPlatformContractSchedule,
  createPlatformContract,
  getPlatformContract,
  getPlatformContracts,
  getPlatformContractSchedule,
  recoverPlatformContract,
  rescheduleContract,
  scheduleContract,
  updatePlatformContract
} from "./policies/Contracts.ts"
import {
  archivePlatformDiscountSharePolicy,
  cancelPlatformDiscountSharePolicySchedule,
  createPlatformDiscountSharePolicy,
  getPlatformDiscountSharePolicies,
  getPlatformDiscountSharePolicy,
  getPlatformDiscountSharePolicyFilterOptions,
  getPlatformDiscountSharePolicySchedule,
  recoverPlatformDiscountSharePolicy,
  rescheduleDiscountSharePolicy,
  scheduleDiscountSharePolicy,
  updatePlatformDiscountSharePolicy
} from "./policies/DiscountSharePolicies.ts"
import { getPlatformSetting, updatePlatformSetting } from "./policies/Settings.ts"
import { isEnabled } from "./records/EnabledServices.ts"
import { deletePlatformPartnerSettlements, getPlatformPartnerSettlements } from "./settlements/PartnerSettlements.ts"
import { getB2bBulkTaxInvoice } from "./taxInvoices/BulkTaxInvoices.ts"
import {
  draftB2bTaxInvoice,
  issueB2bTaxInvoiceImmediately,
  requestB2bTaxInvoiceReverseIssuance,
  updateB2bTaxInvoiceDraft
} from "./taxInvoices/Drafts.ts"
import {
  cancelB2bTaxInvoiceIssuance,
  cancelB2bTaxInvoiceRequest,
  deleteB2bTaxInvoice,
  issueB2bTaxInvoice,
  refuseB2bTaxInvoiceRequest,
  requestB2bTaxInvoice,
  sendToNtsB2bTaxInvoice
} from "./taxInvoices/Moves.ts"
import { getB2bTaxInvoice, getB2bTaxInvoices } from "./taxInvoices/TaxInvoiceSearch.ts"
import { downloadB2bTaxInvoicesSheet } from "./taxInvoices/TaxInvoiceSheet.ts"
import { createPlatformManualTransfer } from "./transfers/ManualTransfers.ts"
import { createPlatformOrderCancelTransfer } from "./transfers/OrderCancelTransfers.ts"
import { createPlatformOrderTransfer } from "./transfers/OrderTransfers.ts"
import { deletePlatformTransfer, getPlatformTransfer } from "./transfers/Transfers.ts"
import { downloadPlatformTransferSheet } from "./transfers/TransferSheets.ts"
import { getPlatformTransferSummaries } from "./transfers/TransferSummaries.ts"

type Services = State | Agenda | Events

/** The rules of partner settlement, which all need the service. */
const platform = {
  getPlatformContract,
  getPlatformContracts,
  createPlatformContract,
  updatePlatformContract,
  archivePlatformContract,
  recoverPlatformContract,
  getPlatformContractSchedule,
  scheduleContract,
  rescheduleContract,
  cancelPlatformContractSchedule,
  getPlatformPartnerSettlements,
  deletePlatformPartnerSettlements,
  getPlatformPayouts,
  completePlatformPayoutByPartnerSettlementIds,
  getPlatformBulkPayouts,
  getPlatformAccountTransfers,
  getPlatformBulkAccountTransfers,
  createPlatformAdditionalFeePolicy,
  getPlatformAdditionalFeePolicy,
  getPlatformAdditionalFeePolicies,
  updatePlatformAdditionalFeePolicy,
  archivePlatformAdditionalFeePolicy,
  recoverPlatformAdditionalFeePolicy,
  getPlatformAdditionalFeePolicySchedule,
  scheduleAdditionalFeePolicy,
  rescheduleAdditionalFeePolicy,
  cancelPlatformAdditionalFeePolicySchedule,
  createPlatformDiscountSharePolicy,
  getPlatformDiscountSharePolicy,
  getPlatformDiscountSharePolicies,
  getPlatformDiscountSharePolicyFilterOptions,
  updatePlatformDiscountSharePolicy,
  archivePlatformDiscountSharePolicy,
  recoverPlatformDiscountSharePolicy,
  getPlatformDiscountSharePolicySchedule,
  scheduleDiscountSharePolicy,
  rescheduleDiscountSharePolicy,
  cancelPlatformDiscountSharePolicySchedule,
  getPlatformSetting,
  updatePlatformSetting,
  getPlatformPartner,
  getPlatformPartners,
  createPlatformPartner,
  createPlatformPartners,
  updatePlatformPartner,
  archivePlatformPartner,
  recoverPlatformPartner,
  getPlatformPartnerSchedule,
  schedulePartner,
  reschedulePartner,
  cancelPlatformPartnerSchedule,
  schedulePlatformPartners,
  getPlatformPartnerFilterOptions,
  connectPartnerCounterparty,
  connectBulkPartnerCounterparty,
  disconnectPartnerCounterparty,
  disconnectBulkPartnerCounterparty,
  getPlatformCompanyState,
  getPlatformAccountHolder,
  createPlatformOrderTransfer,
  createPlatformOrderCancelTransfer,
  createPlatformManualTransfer,
  getPlatformTransfer,
  getPlatformTransferSummaries,
  deletePlatformTransfer
} satisfies Partial<Rules<Services>>

/** The rules of tax invoices and their counterparties, which all need the service. */
const b2b = {
  getB2bBusinessInfos,
  getB2bCounterparty,
  getB2bCounterparties,
  createB2bCounterparty,
  updateB2bCounterparty,
  deleteB2bCounterparty,
  getB2bCounterpartyCertificate,
  getB2bCounterpartyCertificateRegistrationUrl,
  validateB2bCounterpartyCertificate,
  getB2bBulkTaxInvoice,
  createB2bFileUploadUrl,
  attachB2bTaxInvoiceFile,
  getB2bTaxInvoiceAttachments,
  deleteB2bTaxInvoiceAttachment,
  getB2bTaxInvoicePdfDownloadUrl,
  getB2bTaxInvoicePopupUrl,
  getB2bTaxInvoicePrintUrl,
  getB2bTaxInvoice,
  getB2bTaxInvoices,
  draftB2bTaxInvoice,
  updateB2bTaxInvoiceDraft,
  issueB2bTaxInvoiceImmediately,
  requestB2bTaxInvoiceReverseIssuance,
  requestB2bTaxInvoice,
  cancelB2bTaxInvoiceRequest,
  refuseB2bTaxInvoiceRequest,
  issueB2bTaxInvoice,
  cancelB2bTaxInvoiceIssuance,
  sendToNtsB2bTaxInvoice,
  deleteB2bTaxInvoice
} satisfies Partial<Rules<Services>>

/** The rules that need no service: PortOne documents no error of theirs for one that is not enabled. */
const rest = { downloadB2bTaxInvoicesSheet, downloadPlatformTransferSheet } satisfies Partial<Rules<Services>>

/** Makes each rule fail unless its service is enabled. */
const ifEnabled = <R extends Partial<Rules<Services>>>(
  rules: R,
  refusal: Effect.Effect<void, PlatformNotEnabledError | B2bNotEnabledError, State>
): R =>
  // The casts are safe: each rule takes and answers what it did, and every one of them is documented to fail so.
  Record.map(
    rules as Record<string, never>,
    (rule: (input: unknown) => Effect.Effect<unknown>) => (input: unknown) => Effect.andThen(refusal, rule(input))
  ) as never

const unlessPlatform = Effect.gen(function* () {
  if (isEnabled(yield* State, "platform")) return
  return yield* new PlatformNotEnabledError({ message: "partner settlement is not enabled for this merchant" })
})

const unlessB2b = Effect.gen(function* () {
  if (isEnabled(yield* State, "b2b")) return
  return yield* new B2bNotEnabledError({ message: "tax invoices are not enabled for this merchant" })
})

export const platformRules = {
  ...ifEnabled(platform, unlessPlatform),
  ...ifEnabled(b2b, unlessB2b),
  ...rest
}
