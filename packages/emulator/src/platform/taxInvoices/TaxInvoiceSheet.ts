/**
 * Writes tax invoices as a sheet, with the columns that a request asks for.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  type DownloadB2bTaxInvoicesSheetInput,
  TaxInvoicesSheetField
} from "@effect-portone/platform/generated/TaxInvoices"
import { csvOf } from "../../search/Csv.ts"
import type { State } from "../../state/State.ts"
import type { TaxInvoiceRow } from "../records/TaxInvoices.ts"
import { searchTaxInvoices } from "./TaxInvoiceSearch.ts"

const textOf = (value: DateTime.Utc | string | number | boolean | undefined): string => {
  if (value === undefined) return ""
  return DateTime.isDateTime(value) ? DateTime.formatIso(value) : String(value)
}

/** Returns the value of each column. */
const columns: Readonly<
  Record<TaxInvoicesSheetField, (row: TaxInvoiceRow) => DateTime.Utc | string | number | boolean | undefined>
> = {
  STATUS: ({ taxInvoice }) => taxInvoice.status,
  CANCEL_REASON: ({ cancelReason }) => cancelReason,
  ISSUANCE_TYPE: ({ taxInvoice }) => taxInvoice.issuanceType,
  DOCUMENT_MODIFICATION_TYPE: ({ taxInvoice }) => taxInvoice.documentModificationType,
  IS_DELAYED: ({ taxInvoice }) => taxInvoice.isDelayed,
  WRITE_DATE: ({ taxInvoice }) => taxInvoice.writeDate,
  ISSUANCE_DUE_DATE: ({ taxInvoice }) => taxInvoice.issuanceDueDate,
  TAXATION_TYPE: ({ taxInvoice }) => taxInvoice.taxationType,
  PURPOSE_TYPE: ({ taxInvoice }) => taxInvoice.purposeType,
  SUPPLIER_COMPANY_NAME: ({ taxInvoice }) => taxInvoice.supplier.name,
  SUPPLIER_BRN: ({ taxInvoice }) => taxInvoice.supplier.brn,
  SUPPLIER_REPRESENTATIVE_NAME: ({ taxInvoice }) => taxInvoice.supplier.representativeName,
  TOTAL_AMOUNT: ({ taxInvoice }) => taxInvoice.totalAmount,
  TOTAL_SUPPLY_AMOUNT: ({ taxInvoice }) => taxInvoice.totalSupplyAmount,
  TOTAL_TAX_AMOUNT: ({ taxInvoice }) => taxInvoice.totalTaxAmount,
  MEMO: ({ taxInvoice }) => taxInvoice.memo,
  REQUESTED_AT: ({ taxInvoice }) => taxInvoice.requestedAt,
  ISSUED_AT: ({ taxInvoice }) => taxInvoice.issuedAt,
  NTS_SENT_AT: ({ taxInvoice }) => taxInvoice.ntsSentAt,
  STATUS_UPDATED_AT: ({ taxInvoice }) => taxInvoice.statusUpdatedAt,
  BULK_TAX_INVOICE_ID: ({ taxInvoice }) => taxInvoice.bulkTaxInvoiceId,
  PLAIN_ID: ({ taxInvoice }) => taxInvoice.id,
  SUPPLIER_DOCUMENT_KEY: ({ taxInvoice }) => taxInvoice.supplierDocumentKey,
  RECIPIENT_DOCUMENT_KEY: ({ taxInvoice }) => taxInvoice.recipientDocumentKey,
  RECIPIENT_COMPANY_NAME: ({ taxInvoice }) => taxInvoice.recipient.name,
  RECIPIENT_BRN: ({ taxInvoice }) => taxInvoice.recipient.brn,
  RECIPIENT_REPRESENTATIVE_NAME: ({ taxInvoice }) => taxInvoice.recipient.representativeName,
  SUPPLIER_COUNTERPARTY_ID: ({ taxInvoice }) => taxInvoice.supplier.counterpartyId,
  RECIPIENT_COUNTERPARTY_ID: ({ taxInvoice }) => taxInvoice.recipient.counterpartyId,
  PAYOUT_ID: ({ payoutId }) => payoutId,
  ITEMS: ({ taxInvoice }) => taxInvoice.items.map(({ name }) => name ?? "").join("\n")
}

/** Returns the tax invoices that match as a sheet, with the columns of the request or else all of them. */
export const downloadB2bTaxInvoicesSheet = Effect.fnUntraced(function* (
  input: DownloadB2bTaxInvoicesSheetInput
): Effect.fn.Return<string, InvalidRequestError, State> {
  const { fields = [] } = input
  const wanted = fields.length === 0 ? TaxInvoicesSheetField.literals : fields
  const rows = yield* searchTaxInvoices(input)
  return csvOf([wanted, ...rows.map((row) => wanted.map((field) => textOf(columns[field](row))))])
})
