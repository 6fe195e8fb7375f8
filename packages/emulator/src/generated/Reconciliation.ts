/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as OpenApi from "effect/http-api/OpenApi"
import * as Schema from "effect/Schema"
import { ForbiddenError, InvalidRequestError, UnauthorizedError } from "@effect-portone/core/generated/Shared"
import {
  GetPaymentReconciliationSettlementVatReportBody,
  type GetPaymentReconciliationSettlementVatReportError,
  GetPaymentReconciliationSettlementVatReportResponse,
  GetPaymentReconciliationTransactionVatReportBody,
  type GetPaymentReconciliationTransactionVatReportError,
  GetPaymentReconciliationTransactionVatReportResponse
} from "@effect-portone/payments/generated/Reconciliation"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `GET /payment-reconciliations/settlements/vat-report`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPaymentReconciliationSettlementVatReportEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPaymentReconciliationSettlementVatReport",
  "GET",
  "/payment-reconciliations/settlements/vat-report",
  {
    readonly query: {
      readonly requestBody: GetPaymentReconciliationSettlementVatReportBody
    }
  },
  GetPaymentReconciliationSettlementVatReportResponse,
  GetPaymentReconciliationSettlementVatReportError
> {}

/**
 * `GET /payment-reconciliations/settlements/vat-report`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const getPaymentReconciliationSettlementVatReport: GetPaymentReconciliationSettlementVatReportEndpoint =
  ContractEndpoint.make(
    "getPaymentReconciliationSettlementVatReport",
    "GET",
    "/payment-reconciliations/settlements/vat-report",
    {
      summary: "Sums supply, VAT and tax-free amounts by payment method, over a range of settlement dates.",
      authorized: true,
      query: {
        requestBody: Schema.fromJsonString(GetPaymentReconciliationSettlementVatReportBody)
      },
      success: GetPaymentReconciliationSettlementVatReportResponse,
      errors: {
        400: [InvalidRequestError],
        401: [UnauthorizedError],
        403: [ForbiddenError]
      }
    }
  )

/**
 * `GET /payment-reconciliations/transactions/vat-report`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPaymentReconciliationTransactionVatReportEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPaymentReconciliationTransactionVatReport",
  "GET",
  "/payment-reconciliations/transactions/vat-report",
  {
    readonly query: {
      readonly requestBody: GetPaymentReconciliationTransactionVatReportBody
    }
  },
  GetPaymentReconciliationTransactionVatReportResponse,
  GetPaymentReconciliationTransactionVatReportError
> {}

/**
 * `GET /payment-reconciliations/transactions/vat-report`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const getPaymentReconciliationTransactionVatReport: GetPaymentReconciliationTransactionVatReportEndpoint =
  ContractEndpoint.make(
    "getPaymentReconciliationTransactionVatReport",
    "GET",
    "/payment-reconciliations/transactions/vat-report",
    {
      summary: "Sums supply, VAT and tax-free amounts by payment method, over a range of transaction dates.",
      authorized: true,
      query: {
        requestBody: Schema.fromJsonString(GetPaymentReconciliationTransactionVatReportBody)
      },
      success: GetPaymentReconciliationTransactionVatReportResponse,
      errors: {
        400: [InvalidRequestError],
        401: [UnauthorizedError],
        403: [ForbiddenError]
      }
    }
  )

/**
 * VAT reports over reconciled transactions and settlements.
 *
 * @category groups
 * @since 0.1.0
 */
export interface ReconciliationGroup extends HttpApiGroup.HttpApiGroup<
  "Reconciliation",
  GetPaymentReconciliationSettlementVatReportEndpoint | GetPaymentReconciliationTransactionVatReportEndpoint
> {}

/**
 * VAT reports over reconciled transactions and settlements.
 *
 * @category groups
 * @since 0.1.0
 */
export const ReconciliationGroup: ReconciliationGroup = HttpApiGroup.make("Reconciliation")
  .add(getPaymentReconciliationSettlementVatReport, getPaymentReconciliationTransactionVatReport)
  .annotate(OpenApi.Description, "VAT reports over reconciled transactions and settlements.")
