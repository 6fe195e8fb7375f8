/** A tax invoice as the emulator keeps it, for tests of what is made of it. */
import { DateTime, Effect } from "effect"
import { putTaxInvoice, type StoredTaxInvoice } from "../../../src/platform/records/TaxInvoices.ts"
import { State } from "../../../src/state/State.ts"

const draftedAt = DateTime.makeUnsafe("2026-03-02T01:00:00Z")

export const stored: StoredTaxInvoice = {
  id: "invoice-1",
  status: "DRAFTED",
  taxationType: "TAXABLE",
  documentModificationType: "NORMAL",
  isDelayed: false,
  issuanceType: "NORMAL",
  writeDate: "2026-03-01",
  issuanceDueDate: "2026-04-10",
  purposeType: "RECEIPT",
  totalSupplyAmount: 20_000,
  totalTaxAmount: 2_000,
  totalAmount: 22_000,
  remarks: ["3월분"],
  supplierDocumentKey: "supplier-1",
  supplier: { brn: "1234567891", name: "Merchant", representativeName: "대표" },
  recipientDocumentKey: "recipient-1",
  recipient: {
    brn: "2208162517",
    name: "책방 하나",
    representativeName: "김하나",
    contact: { name: "이두리", email: "duri@books.example" }
  },
  items: [
    {
      purchaseDate: "2026-03-01",
      name: "수수료",
      quantity: { value: 150, scale: 2 },
      unitCostAmount: { value: 13_333 },
      supplyCostAmount: 20_000,
      taxAmount: 2_000
    }
  ],
  additionalContacts: [],
  draftedAt,
  statusUpdatedAt: draftedAt
}

/** Stores a tax invoice that differs from the usual one in these fields. */
export const store = (fields: Partial<StoredTaxInvoice> = {}, isForTest = false) =>
  Effect.map(State, (state) => putTaxInvoice(state, { taxInvoice: { ...stored, ...fields }, isForTest }))
