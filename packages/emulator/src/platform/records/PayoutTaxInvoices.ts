/**
 * Lets a payout show the tax invoice that was made for it. Of two, it shows the first one.
 */
import type { Store } from "../../state/State.ts"
import { findPayout, putPayout } from "./Payouts.ts"
import type { TaxInvoiceRow } from "./TaxInvoices.ts"

/** Makes the payout of a tax invoice, if it has one, show the tax invoice as it is now. */
export const followTaxInvoice = (store: Store, { isForTest, payoutId, taxInvoice }: TaxInvoiceRow): void => {
  const row = payoutId === undefined ? undefined : findPayout(store, { isForTest, id: payoutId })
  if (row === undefined || (row.payout.taxInvoiceId ?? taxInvoice.id) !== taxInvoice.id) return
  putPayout(store, {
    ...row,
    payout: { ...row.payout, taxInvoiceId: taxInvoice.id, taxInvoiceStatus: taxInvoice.status }
  })
}

/** Makes the payout of a tax invoice that is deleted show none. */
export const forgetTaxInvoice = (store: Store, { isForTest, payoutId, taxInvoice }: TaxInvoiceRow): void => {
  const row = payoutId === undefined ? undefined : findPayout(store, { isForTest, id: payoutId })
  if (row?.payout.taxInvoiceId !== taxInvoice.id) return
  const { taxInvoiceId: _taxInvoiceId, ...payout } = row.payout
  putPayout(store, { ...row, payout: { ...payout, taxInvoiceStatus: "NONE" } })
}
