import type { ServiceWords } from "../words.ts"

/** The words of `packages/payments/src/generated/CashReceipts.ts`. */
export const CashReceipts: ServiceWords = {
  summary: "Korean cash receipts, for payments in cash or by transfer.",
  operations: {
    getCashReceiptByPaymentId: "Reads the cash receipt of a payment.",
    getCashReceipts:
      "Searches cash receipts by page: size 10 unless given, those of the last 90 days unless `filter.from` and " +
      "`filter.until` say otherwise, latest issue first.",
    issueCashReceipt:
      "Issues a cash receipt by hand. For a payment made outside PortOne, choose a payment id of your own; without " +
      "`amount.vat`, VAT is one eleventh of the taxed part.",
    cancelCashReceiptByPaymentId: "Cancels the cash receipt of a payment. It does not refund the payment."
  },
  types: {
    CancelCashReceiptResponse: "The answer of `cancelCashReceiptByPaymentId`: how much was cancelled, and when.",
    CancelledCashReceipt: "A cash receipt that was issued and then cancelled.",
    CashReceipt: "A cash receipt: issued, cancelled, or failed to be issued.",
    CashReceiptFilterInput: "Which cash receipts a search returns.",
    CashReceiptSortBy: "What a list of cash receipts is sorted by.",
    CashReceiptSortInput: "How a list of cash receipts is sorted.",
    CashReceiptStatus: "Whether a cash receipt is issued, cancelled or failed.",
    CashReceiptSummary: "A newly issued cash receipt: its numbers and where to see it.",
    CashReceiptTimeRangeField: "The time that a cash receipt search's `from` and `until` apply to.",
    GetCashReceiptsBody: "The body of `getCashReceipts`.",
    GetCashReceiptsResponse: "A page of cash receipts.",
    IssueCashReceiptBody: "The body of `issueCashReceipt`.",
    IssueCashReceiptCustomerInput: "The customer that a cash receipt is issued to.",
    IssueCashReceiptCustomerInputIdentityNumberType:
      "What a cash receipt's customer is identified by: a phone, card or business number.",
    IssueCashReceiptPaymentMethodType: "The payment methods that a cash receipt can be issued for.",
    IssueCashReceiptResponse: "The answer of `issueCashReceipt`: the cash receipt in short.",
    IssueFailedCashReceipt: "A cash receipt that could not be issued.",
    IssuedCashReceipt: "A cash receipt that was issued."
  },
  errors: {
    CashReceiptAlreadyIssuedError:
      "The payment has a cash receipt already. Read it, and cancel it first if it must be replaced.",
    CashReceiptNotFoundError: "The payment has no cash receipt. Check the payment id and the store.",
    CashReceiptNotIssuedError: "The payment's cash receipt was not issued, so it cannot be cancelled. Read its status."
  },
  fields: {
    amount: "The amount paid, in minor units.",
    "IssueCashReceiptBody.amount": "The total and its tax parts.",
    businessRegistrationNumber: "Business registration number; for Welcome Payments only.",
    by: "What to sort by; `ISSUED_AT` when left out.",
    cancelledAmount: "How much was cancelled, in minor units.",
    customer: "Who the cash receipt is issued to.",
    from: "The start of the span; 90 days before `until` when left out.",
    identityNumber: "What identifies the customer to the tax office: a phone, card or business number.",
    identityNumberType: "What `identityNumber` is; needed by Galaxia Moneytree.",
    isManual: "Whether it was issued by hand rather than with a payment.",
    "CashReceiptFilterInput.isManual": "Only receipts issued by hand, or only others.",
    isTest: "Only receipts of test payments, or only of live ones.",
    "GetCashReceiptsBody.page": "Which page to return; 0 and ten items when left out.",
    "CashReceiptFilterInput.paymentId": "Only the receipt of this payment.",
    "IssueCashReceiptBody.paymentId": "The payment's id; for a payment outside PortOne, choose one.",
    paymentMethod: "What was paid with; for Welcome Payments only.",
    pgMerchantId: "Only those under this merchant id of the PG's.",
    "CashReceiptFilterInput.pgReceiptId": "Only the receipt with this id of the PG's.",
    sort: "How to sort; `ISSUED_AT`, descending, when left out.",
    "CancelCashReceiptByPaymentIdInput.storeId":
      "The store the request is for; the client's default applies when it is left out.",
    "CashReceiptFilterInput.storeId":
      "The store to search, else the client's default; with neither, every store that a merchant-level credential " +
      "sees.",
    "GetCashReceiptByPaymentIdInput.storeId":
      "The store the request is for; the client's default applies when it is left out.",
    "IssueCashReceiptBody.storeId": "The store the request is for; the client's default applies when it is left out.",
    timeRangeField: "The time that `from` and `until` apply to; `ISSUED_AT` when left out.",
    type: "What the receipt is for.",
    until: "The end of the span; now when left out.",
    url: "Where to see the cash receipt.",
    version: "Only those made with this version of PortOne."
  }
}
