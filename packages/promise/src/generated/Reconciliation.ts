/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type GetPaymentReconciliationSettlementVatReportError,
  type GetPaymentReconciliationSettlementVatReportInput,
  type GetPaymentReconciliationSettlementVatReportResponse,
  type GetPaymentReconciliationTransactionVatReportError,
  type GetPaymentReconciliationTransactionVatReportInput,
  type GetPaymentReconciliationTransactionVatReportResponse,
  getPaymentReconciliationSettlementVatReport,
  getPaymentReconciliationTransactionVatReport
} from "@effect-portone/payments/generated/Reconciliation"
import { type Operation, createOperation } from "../Operation.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  GetPaymentReconciliationSettlementVatReportBody,
  GetPaymentReconciliationSettlementVatReportError,
  GetPaymentReconciliationSettlementVatReportInput,
  GetPaymentReconciliationSettlementVatReportResponse,
  GetPaymentReconciliationTransactionVatReportBody,
  GetPaymentReconciliationTransactionVatReportError,
  GetPaymentReconciliationTransactionVatReportInput,
  GetPaymentReconciliationTransactionVatReportResponse,
  PaymentReconciliationSettlementSummaryFilterInput,
  PaymentReconciliationStatus,
  PaymentReconciliationTransactionSummaryFilterInput,
  PaymentReconciliationVatReportItem,
  PaymentReconciliationVatReportSummary,
  ReconciliationPgProvider,
  ReconciliationPgSpecifier,
  ReconciliationPgSpecifierInput,
  SimplifiedPaymentMethodType,
  getPaymentReconciliationSettlementVatReport,
  getPaymentReconciliationTransactionVatReport
} from "@effect-portone/payments/generated/Reconciliation"

/**
 * The operations of `Reconciliation` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface ReconciliationOperations {
  /**
   * Sums supply, VAT and tax-free amounts by payment method, over a range of settlement dates.
   *
   * `GET /payment-reconciliations/settlements/vat-report`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/reconciliation?v=v2#get%20%2Fpayment-reconciliations%2Fsettlements%2Fvat-report
   */
  readonly getPaymentReconciliationSettlementVatReport: Operation<
    GetPaymentReconciliationSettlementVatReportInput,
    GetPaymentReconciliationSettlementVatReportResponse,
    GetPaymentReconciliationSettlementVatReportError
  >

  /**
   * Sums supply, VAT and tax-free amounts by payment method, over a range of transaction dates.
   *
   * `GET /payment-reconciliations/transactions/vat-report`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/reconciliation?v=v2#get%20%2Fpayment-reconciliations%2Ftransactions%2Fvat-report
   */
  readonly getPaymentReconciliationTransactionVatReport: Operation<
    GetPaymentReconciliationTransactionVatReportInput,
    GetPaymentReconciliationTransactionVatReportResponse,
    GetPaymentReconciliationTransactionVatReportError
  >
}

/**
 * VAT reports over reconciled transactions and settlements.
 *
 * @example
 * ```ts
 * import { createClient, createReconciliation, type GetPaymentReconciliationSettlementVatReportInput } from
 * "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const reconciliation = createReconciliation(createClient())
 *
 * const getPaymentReconciliationSettlementVatReport = (input: GetPaymentReconciliationSettlementVatReportInput) =>
 * reconciliation.getPaymentReconciliationSettlementVatReport(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/reconciliation?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createReconciliation = (client: PromiseClient): ReconciliationOperations => ({
  getPaymentReconciliationSettlementVatReport: createOperation(client, getPaymentReconciliationSettlementVatReport),
  getPaymentReconciliationTransactionVatReport: createOperation(client, getPaymentReconciliationTransactionVatReport)
})
