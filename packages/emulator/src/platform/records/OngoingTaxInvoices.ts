/**
 * Tells whether a company has tax invoices that are still under way: its record must stay as it is until then.
 */
import type { B2bTaxInvoiceStatus } from "@effect-portone/platform/generated/TaxInvoices"
import type { Store } from "../../state/State.ts"
import { taxInvoicesOf } from "./TaxInvoices.ts"

/** The statuses in which a tax invoice has come to its end. A draft is still to come. */
const settled: ReadonlyArray<string> = [
  "REQUEST_CANCELLED",
  "REQUEST_REFUSED",
  "ISSUANCE_CANCELLED",
  "SENDING_COMPLETED",
  "SENDING_FAILED"
] satisfies ReadonlyArray<B2bTaxInvoiceStatus>

/** Returns true if a company is the supplier or the recipient of a tax invoice that is still under way. */
export const hasOngoingTaxInvoice = (store: Store, isForTest: boolean, brn: string): boolean =>
  taxInvoicesOf(store, isForTest, brn).some(({ taxInvoice }) => !settled.includes(taxInvoice.status))
