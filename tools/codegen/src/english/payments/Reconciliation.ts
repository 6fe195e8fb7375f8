import type { ServiceWords } from "../words.ts"

/** The words of `packages/payments/src/generated/Reconciliation.ts`. */
export const Reconciliation: ServiceWords = {
  summary: "VAT reports over reconciled transactions and settlements.",
  operations: {
    getPaymentReconciliationSettlementVatReport:
      "Sums supply, VAT and tax-free amounts by payment method, over a range of settlement dates.",
    getPaymentReconciliationTransactionVatReport:
      "Sums supply, VAT and tax-free amounts by payment method, over a range of transaction dates."
  },
  types: {
    GetPaymentReconciliationSettlementVatReportBody: "The body of `getPaymentReconciliationSettlementVatReport`.",
    GetPaymentReconciliationSettlementVatReportResponse: "The VAT report of what PGs settled in a span of dates.",
    GetPaymentReconciliationTransactionVatReportBody: "The body of `getPaymentReconciliationTransactionVatReport`.",
    GetPaymentReconciliationTransactionVatReportResponse: "The VAT report of the transactions in a span of dates.",
    PaymentReconciliationSettlementSummaryFilterInput: "Which PG accounts and stores a settlement VAT report covers.",
    PaymentReconciliationStatus: "Whether PortOne's record of a payment agrees with the PG's.",
    PaymentReconciliationTransactionSummaryFilterInput: "Which transactions a transaction VAT report covers.",
    PaymentReconciliationVatReportItem: "The amounts of one payment method in a VAT report.",
    PaymentReconciliationVatReportSummary: "The totals of a VAT report.",
    ReconciliationPgProvider: "A PG whose records payments are reconciled with.",
    ReconciliationPgSpecifier: "A merchant's account with a PG, as reconciliation names it.",
    SimplifiedPaymentMethodType: "The kinds of payment method that a VAT report tells apart."
  },
  fields: {
    "GetPaymentReconciliationSettlementVatReportBody.dateRange": "Which settlement dates to cover.",
    "GetPaymentReconciliationTransactionVatReportBody.dateRange": "Which transaction dates to cover.",
    items: "The amounts, by payment method.",
    pgProvider: "The PG.",
    pgSpecifiers: "Only transactions under these accounts with PGs.",
    "GetPaymentReconciliationSettlementVatReportResponse.pgSpecifiers": "The accounts with PGs that the report covers.",
    "GetPaymentReconciliationTransactionVatReportResponse.pgSpecifiers":
      "The accounts with PGs that the report covers.",
    reconciliationStatuses: "Only transactions that agree, or do not agree, with the PG's record.",
    storeIds: "Only these sub-stores.",
    summary: "The totals.",
    totalTaxFreeAmount: "The tax-free parts in all, in minor units.",
    totalVatAmount: "The VAT in all, in minor units."
  }
}
