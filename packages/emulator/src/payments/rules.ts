/**
 * Lists the rules of the payments wing, a line for each operation.
 */
import type { Rules } from "../contract/Rules.ts"
import type { Agenda } from "../state/Agenda.ts"
import type { Events } from "../state/Events.ts"
import type { State } from "../state/State.ts"
import { confirmBillingKey, confirmBillingKeyIssueAndPay } from "./billingKeys/BillingKeyConfirmations.ts"
import { deleteBillingKey, issueBillingKey } from "./billingKeys/BillingKeys.ts"
import { getBillingKeyInfos } from "./billingKeys/BillingKeySearch.ts"
import { evaluateCheckoutProfile } from "./checkout/CheckoutProfiles.ts"
import { closePaymentSession, createPaymentSession, getPaymentSession } from "./checkout/PaymentSessions.ts"
import {
  confirmIdentityVerification,
  getIdentityVerification,
  resendIdentityVerification,
  sendIdentityVerification
} from "./identity/IdentityVerifications.ts"
import { getIdentityVerifications } from "./identity/IdentityVerificationSearch.ts"
import { cancelPayment, stopPaymentCancellation } from "./payment/Cancellations.ts"
import { capturePayment } from "./payment/Captures.ts"
import { payWithBillingKey } from "./payment/Charges.ts"
import { confirmPayment } from "./payment/Confirmations.ts"
import { applyEscrowLogistics, confirmEscrow, modifyEscrowLogistics } from "./payment/Escrow.ts"
import { payInstantly } from "./payment/InstantPayments.ts"
import { getAllPaymentEventsByCursor, getAllPaymentsByCursor } from "./payment/PaymentCursors.ts"
import { getPayments } from "./payment/PaymentSearch.ts"
import { getPaymentTransactions } from "./payment/PaymentTransactions.ts"
import { confirmPaymentwallDelivery, getKakaopayPaymentOrder } from "./payment/PgSpecific.ts"
import { preRegisterPayment } from "./payment/Preregistrations.ts"
import {
  getPaymentReconciliationSettlementVatReport,
  getPaymentReconciliationTransactionVatReport
} from "./payment/Reconciliation.ts"
import { closeVirtualAccount } from "./payment/VirtualAccounts.ts"
import { getPgCardPromotions, getPromotion } from "./promotions/Promotions.ts"
import { cancelCashReceiptByPaymentId, getCashReceiptByPaymentId, issueCashReceipt } from "./receipts/CashReceipts.ts"
import { getCashReceipts } from "./receipts/CashReceiptSearch.ts"
import { registerStoreReceipt } from "./receipts/StoreReceipts.ts"
import { getBillingKeyInfo } from "./records/BillingKeys.ts"
import { getPayment } from "./records/Payments.ts"
import { createPaymentSchedule, getPaymentSchedule, revokePaymentSchedules } from "./schedules/PaymentSchedules.ts"
import { getPaymentSchedules } from "./schedules/PaymentScheduleSearch.ts"

/** The rules by operation. */
export const paymentRules = {
  issueBillingKey,
  confirmBillingKey,
  confirmBillingKeyIssueAndPay,
  getBillingKeyInfo,
  getBillingKeyInfos,
  deleteBillingKey,
  payWithBillingKey,
  payInstantly,
  preRegisterPayment,
  confirmPayment,
  capturePayment,
  closeVirtualAccount,
  getPayment,
  getPayments,
  getAllPaymentsByCursor,
  getAllPaymentEventsByCursor,
  getPaymentTransactions,
  cancelPayment,
  stopPaymentCancellation,
  createPaymentSchedule,
  getPaymentSchedule,
  getPaymentSchedules,
  revokePaymentSchedules,
  issueCashReceipt,
  getCashReceiptByPaymentId,
  getCashReceipts,
  cancelCashReceiptByPaymentId,
  sendIdentityVerification,
  confirmIdentityVerification,
  resendIdentityVerification,
  getIdentityVerification,
  getIdentityVerifications,
  applyEscrowLogistics,
  modifyEscrowLogistics,
  confirmEscrow,
  getPromotion,
  getPgCardPromotions,
  createPaymentSession,
  getPaymentSession,
  closePaymentSession,
  evaluateCheckoutProfile,
  getPaymentReconciliationTransactionVatReport,
  getPaymentReconciliationSettlementVatReport,
  getKakaopayPaymentOrder,
  confirmPaymentwallDelivery,
  registerStoreReceipt
} satisfies Partial<Rules<State | Agenda | Events>>
