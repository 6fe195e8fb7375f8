/**
 * Moves a tax invoice from one status to the next. Whether it may move there is for the rules to say.
 */
import type * as DateTime from "effect/DateTime"
import type { B2bTaxInvoiceModificationType, B2bTaxInvoiceStatus } from "@effect-portone/platform/generated/TaxInvoices"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { dateOf } from "./Days.ts"
import type { StoredTaxInvoice, TaxInvoiceRow } from "./TaxInvoices.ts"

const moved = (
  row: TaxInvoiceRow,
  status: B2bTaxInvoiceStatus,
  now: DateTime.Utc,
  fields: Partial<StoredTaxInvoice>
): TaxInvoiceRow => ({
  ...row,
  taxInvoice: { ...row.taxInvoice, ...fields, status, statusUpdatedAt: now }
})

/** Returns a tax invoice that the recipient has asked the supplier to issue. */
export const requested = (row: TaxInvoiceRow, now: DateTime.Utc): TaxInvoiceRow =>
  moved(row, "REQUESTED", now, { requestedAt: now })

/** The modifications that bear the date of their original, and so are never late. */
const datedBack: ReadonlyArray<string | undefined> = [
  "CORRECTION_OF_ENTRY_ERRORS",
  "DUPLICATE_ISSUANCE_DUE_TO_ERROR"
] satisfies ReadonlyArray<B2bTaxInvoiceModificationType>

/**
 * Returns a tax invoice that the supplier has signed. The tax office's number comes with the signature.
 *
 * @param digits the end of that number, which begins with the date
 */
export const issued = (
  row: TaxInvoiceRow,
  now: DateTime.Utc,
  digits: string,
  memo: string | undefined
): TaxInvoiceRow => {
  const { issuanceDueDate, modification } = row.taxInvoice
  const today = dateOf(now)
  return moved(row, "ISSUED", now, {
    ...omitUndefined({ memo }),
    issuedAt: now,
    isDelayed: today > issuanceDueDate && !datedBack.includes(modification?.type),
    ntsApprovalNumber: `${today.replaceAll("-", "")}${digits}`
  })
}

/** Returns a tax invoice that was given up, with the reason. */
export const givenUp = (
  row: TaxInvoiceRow,
  status: "REQUEST_CANCELLED" | "REQUEST_REFUSED" | "ISSUANCE_CANCELLED",
  now: DateTime.Utc,
  memo: string | undefined
): TaxInvoiceRow => ({
  ...moved(row, status, now, omitUndefined({ memo })),
  ...omitUndefined({ cancelReason: memo })
})

/** Returns a tax invoice that is on its way to the tax office. */
export const sending = (row: TaxInvoiceRow, now: DateTime.Utc): TaxInvoiceRow =>
  moved(row, "SENDING", now, { ntsSentAt: now })

/** The tax office's answers, with codes in the form of its own: three letters and three digits. */
const answers = {
  accepted: { ntsResult: "accepted", ntsResultCode: "SUC001" },
  refused: { ntsResult: "refused", ntsResultCode: "ERR001" }
} as const

/** Returns a tax invoice that the tax office has answered. One that was not sent before is sent at this moment. */
export const answered = (row: TaxInvoiceRow, now: DateTime.Utc, isAccepted: boolean): TaxInvoiceRow =>
  moved(row, isAccepted ? "SENDING_COMPLETED" : "SENDING_FAILED", now, {
    ...answers[isAccepted ? "accepted" : "refused"],
    ntsSentAt: row.taxInvoice.ntsSentAt ?? now,
    ntsResultReceivedAt: now
  })
