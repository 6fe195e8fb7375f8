/**
 * Which operations the emulator keeps state for, and the rule that answers each. The contract types them: a rule can only
 * answer what PortOne documents for its operation.
 */
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import { PortOneApi } from "../generated/index.ts"
import { getBankInfos } from "./pg/Banks.ts"
import { confirmBillingKey, confirmBillingKeyIssueAndPay } from "./billingKeys/BillingKeyConfirmations.ts"
import { deleteBillingKey, getBillingKeyInfo, issueBillingKey } from "./billingKeys/BillingKeys.ts"
import { getBillingKeyInfos } from "./billingKeys/BillingKeySearch.ts"
import { cancelPayment, stopPaymentCancellation } from "./payments/Cancellations.ts"
import { capturePayment } from "./payments/Captures.ts"
import { cancelCashReceiptByPaymentId, getCashReceiptByPaymentId, issueCashReceipt } from "./receipts/CashReceipts.ts"
import { getCashReceipts } from "./receipts/CashReceiptSearch.ts"
import { payWithBillingKey } from "./payments/Charges.ts"
import { evaluateCheckoutProfile } from "./checkout/CheckoutProfiles.ts"
import { confirmPayment } from "./payments/Confirmations.ts"
import { applyEscrowLogistics, confirmEscrow, modifyEscrowLogistics } from "./payments/Escrow.ts"
import {
  confirmIdentityVerification,
  getIdentityVerification,
  resendIdentityVerification,
  sendIdentityVerification
} from "./customers/IdentityVerifications.ts"
import { getIdentityVerifications } from "./customers/IdentityVerificationSearch.ts"
import { payInstantly } from "./payments/InstantPayments.ts"
import { getAllPaymentEventsByCursor, getAllPaymentsByCursor } from "./payments/PaymentCursors.ts"
import { getPayment } from "./payments/Payments.ts"
import { createPaymentSchedule, getPaymentSchedule, revokePaymentSchedules } from "./schedules/PaymentSchedules.ts"
import { getPaymentSchedules } from "./schedules/PaymentScheduleSearch.ts"
import { getPayments } from "./payments/PaymentSearch.ts"
import { closePaymentSession, createPaymentSession, getPaymentSession } from "./checkout/PaymentSessions.ts"
import { getPaymentTransactions } from "./payments/PaymentTransactions.ts"
import { confirmPaymentwallDelivery, getKakaopayPaymentOrder } from "./pg/PgSpecific.ts"
import { preRegisterPayment } from "./payments/Preregistrations.ts"
import { getPgCardPromotions, getPromotion } from "./promotions/Promotions.ts"
import {
  getPaymentReconciliationSettlementVatReport,
  getPaymentReconciliationTransactionVatReport
} from "./payments/Reconciliation.ts"
import { registerStoreReceipt } from "./receipts/StoreReceipts.ts"
import { loginViaApiSecret, refreshToken } from "./requests/Tokens.ts"
import { closeVirtualAccount } from "./payments/VirtualAccounts.ts"
import { resendWebhook } from "./webhooks/WebhookResends.ts"

/** The rules by operation. What is not here is drawn. */
export const rules = {
  issueBillingKey: HttpApiBuilder.handler(PortOneApi, "BillingKeys", "issueBillingKey", ({ payload }) =>
    issueBillingKey(payload)
  ),
  confirmBillingKey: HttpApiBuilder.handler(PortOneApi, "BillingKeys", "confirmBillingKey", ({ payload }) =>
    confirmBillingKey(payload)
  ),
  confirmBillingKeyIssueAndPay: HttpApiBuilder.handler(
    PortOneApi,
    "BillingKeys",
    "confirmBillingKeyIssueAndPay",
    ({ payload }) => confirmBillingKeyIssueAndPay(payload)
  ),
  getBillingKeyInfo: HttpApiBuilder.handler(PortOneApi, "BillingKeys", "getBillingKeyInfo", ({ params, query }) =>
    getBillingKeyInfo({ ...query, ...params })
  ),
  getBillingKeyInfos: HttpApiBuilder.handler(PortOneApi, "BillingKeys", "getBillingKeyInfos", ({ query }) =>
    getBillingKeyInfos(query.requestBody ?? {})
  ),
  deleteBillingKey: HttpApiBuilder.handler(PortOneApi, "BillingKeys", "deleteBillingKey", ({ params, query }) =>
    deleteBillingKey({ ...query, ...params })
  ),
  payWithBillingKey: HttpApiBuilder.handler(PortOneApi, "Payments", "payWithBillingKey", ({ params, payload }) =>
    payWithBillingKey({ ...payload, ...params })
  ),
  payInstantly: HttpApiBuilder.handler(PortOneApi, "Payments", "payInstantly", ({ params, payload }) =>
    payInstantly({ ...payload, ...params })
  ),
  preRegisterPayment: HttpApiBuilder.handler(PortOneApi, "Payments", "preRegisterPayment", ({ params, payload }) =>
    preRegisterPayment({ ...payload, ...params })
  ),
  confirmPayment: HttpApiBuilder.handler(PortOneApi, "Payments", "confirmPayment", ({ params, payload }) =>
    confirmPayment({ ...payload, ...params })
  ),
  capturePayment: HttpApiBuilder.handler(PortOneApi, "Payments", "capturePayment", ({ params, payload }) =>
    capturePayment({ ...payload, ...params })
  ),
  closeVirtualAccount: HttpApiBuilder.handler(PortOneApi, "Payments", "closeVirtualAccount", ({ params, query }) =>
    closeVirtualAccount({ ...query, ...params })
  ),
  getPayment: HttpApiBuilder.handler(PortOneApi, "Payments", "getPayment", ({ params, query }) =>
    getPayment({ ...query, ...params })
  ),
  getPayments: HttpApiBuilder.handler(PortOneApi, "Payments", "getPayments", ({ query }) =>
    getPayments(query.requestBody ?? {})
  ),
  getAllPaymentsByCursor: HttpApiBuilder.handler(PortOneApi, "Payments", "getAllPaymentsByCursor", ({ query }) =>
    getAllPaymentsByCursor(query.requestBody ?? {})
  ),
  getAllPaymentEventsByCursor: HttpApiBuilder.handler(
    PortOneApi,
    "Payments",
    "getAllPaymentEventsByCursor",
    ({ query }) => getAllPaymentEventsByCursor(query.requestBody ?? {})
  ),
  getPaymentTransactions: HttpApiBuilder.handler(
    PortOneApi,
    "Payments",
    "getPaymentTransactions",
    ({ params, query }) => getPaymentTransactions({ ...query, ...params })
  ),
  cancelPayment: HttpApiBuilder.handler(PortOneApi, "Payments", "cancelPayment", ({ params, payload }) =>
    cancelPayment({ ...payload, ...params })
  ),
  stopPaymentCancellation: HttpApiBuilder.handler(
    PortOneApi,
    "Payments",
    "stopPaymentCancellation",
    ({ params, payload }) => stopPaymentCancellation({ ...payload, ...params })
  ),
  createPaymentSchedule: HttpApiBuilder.handler(
    PortOneApi,
    "PaymentSchedules",
    "createPaymentSchedule",
    ({ params, payload }) => createPaymentSchedule({ ...payload, ...params })
  ),
  getPaymentSchedule: HttpApiBuilder.handler(
    PortOneApi,
    "PaymentSchedules",
    "getPaymentSchedule",
    ({ params, query }) => getPaymentSchedule({ ...query, ...params })
  ),
  getPaymentSchedules: HttpApiBuilder.handler(PortOneApi, "PaymentSchedules", "getPaymentSchedules", ({ query }) =>
    getPaymentSchedules(query.requestBody ?? {})
  ),
  revokePaymentSchedules: HttpApiBuilder.handler(
    PortOneApi,
    "PaymentSchedules",
    "revokePaymentSchedules",
    ({ query }) => revokePaymentSchedules(query.requestBody ?? {})
  ),
  issueCashReceipt: HttpApiBuilder.handler(PortOneApi, "CashReceipts", "issueCashReceipt", ({ payload }) =>
    issueCashReceipt(payload)
  ),
  getCashReceiptByPaymentId: HttpApiBuilder.handler(
    PortOneApi,
    "CashReceipts",
    "getCashReceiptByPaymentId",
    ({ params, query }) => getCashReceiptByPaymentId({ ...query, ...params })
  ),
  getCashReceipts: HttpApiBuilder.handler(PortOneApi, "CashReceipts", "getCashReceipts", ({ query }) =>
    getCashReceipts(query.requestBody ?? {})
  ),
  cancelCashReceiptByPaymentId: HttpApiBuilder.handler(
    PortOneApi,
    "CashReceipts",
    "cancelCashReceiptByPaymentId",
    ({ params, query }) => cancelCashReceiptByPaymentId({ ...query, ...params })
  ),
  sendIdentityVerification: HttpApiBuilder.handler(
    PortOneApi,
    "IdentityVerifications",
    "sendIdentityVerification",
    ({ params, payload }) => sendIdentityVerification({ ...payload, ...params })
  ),
  confirmIdentityVerification: HttpApiBuilder.handler(
    PortOneApi,
    "IdentityVerifications",
    "confirmIdentityVerification",
    ({ params, payload }) => confirmIdentityVerification({ ...payload, ...params })
  ),
  resendIdentityVerification: HttpApiBuilder.handler(
    PortOneApi,
    "IdentityVerifications",
    "resendIdentityVerification",
    ({ params, query }) => resendIdentityVerification({ ...query, ...params })
  ),
  getIdentityVerification: HttpApiBuilder.handler(
    PortOneApi,
    "IdentityVerifications",
    "getIdentityVerification",
    ({ params, query }) => getIdentityVerification({ ...query, ...params })
  ),
  getIdentityVerifications: HttpApiBuilder.handler(
    PortOneApi,
    "IdentityVerifications",
    "getIdentityVerifications",
    ({ query }) => getIdentityVerifications(query.requestBody ?? {})
  ),
  loginViaApiSecret: HttpApiBuilder.handler(PortOneApi, "Auth", "loginViaApiSecret", ({ payload }) =>
    loginViaApiSecret(payload)
  ),
  refreshToken: HttpApiBuilder.handler(PortOneApi, "Auth", "refreshToken", ({ payload }) => refreshToken(payload)),
  getBankInfos: HttpApiBuilder.handler(PortOneApi, "Banks", "getBankInfos", () => getBankInfos),
  applyEscrowLogistics: HttpApiBuilder.handler(PortOneApi, "Payments", "applyEscrowLogistics", ({ params, payload }) =>
    applyEscrowLogistics({ ...payload, ...params })
  ),
  modifyEscrowLogistics: HttpApiBuilder.handler(
    PortOneApi,
    "Payments",
    "modifyEscrowLogistics",
    ({ params, payload }) => modifyEscrowLogistics({ ...payload, ...params })
  ),
  confirmEscrow: HttpApiBuilder.handler(PortOneApi, "Payments", "confirmEscrow", ({ params, payload }) =>
    confirmEscrow({ ...payload, ...params })
  ),
  getPromotion: HttpApiBuilder.handler(PortOneApi, "Promotions", "getPromotion", ({ params }) => getPromotion(params)),
  getPgCardPromotions: HttpApiBuilder.handler(PortOneApi, "Promotions", "getPgCardPromotions", ({ query }) =>
    getPgCardPromotions(query)
  ),
  createPaymentSession: HttpApiBuilder.handler(PortOneApi, "PaymentSessions", "createPaymentSession", ({ payload }) =>
    createPaymentSession(payload)
  ),
  getPaymentSession: HttpApiBuilder.handler(PortOneApi, "PaymentSessions", "getPaymentSession", ({ params }) =>
    getPaymentSession(params)
  ),
  closePaymentSession: HttpApiBuilder.handler(PortOneApi, "PaymentSessions", "closePaymentSession", ({ params }) =>
    closePaymentSession(params)
  ),
  evaluateCheckoutProfile: HttpApiBuilder.handler(
    PortOneApi,
    "CheckoutProfiles",
    "evaluateCheckoutProfile",
    ({ query }) => evaluateCheckoutProfile(query)
  ),
  getPaymentReconciliationTransactionVatReport: HttpApiBuilder.handler(
    PortOneApi,
    "Reconciliation",
    "getPaymentReconciliationTransactionVatReport",
    ({ query }) => getPaymentReconciliationTransactionVatReport(query.requestBody)
  ),
  getPaymentReconciliationSettlementVatReport: HttpApiBuilder.handler(
    PortOneApi,
    "Reconciliation",
    "getPaymentReconciliationSettlementVatReport",
    ({ query }) => getPaymentReconciliationSettlementVatReport(query.requestBody)
  ),
  getKakaopayPaymentOrder: HttpApiBuilder.handler(PortOneApi, "PgSpecific", "getKakaopayPaymentOrder", ({ query }) =>
    getKakaopayPaymentOrder(query)
  ),
  confirmPaymentwallDelivery: HttpApiBuilder.handler(
    PortOneApi,
    "PgSpecific",
    "confirmPaymentwallDelivery",
    ({ payload }) => confirmPaymentwallDelivery(payload)
  ),
  registerStoreReceipt: HttpApiBuilder.handler(PortOneApi, "Payments", "registerStoreReceipt", ({ params, payload }) =>
    registerStoreReceipt({ ...payload, ...params })
  ),
  resendWebhook: HttpApiBuilder.handler(PortOneApi, "Payments", "resendWebhook", ({ params, payload }) =>
    resendWebhook({ ...payload, ...params })
  )
}
