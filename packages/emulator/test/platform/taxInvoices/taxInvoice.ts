/** Tax invoices, as most tests of them make them: of 22,000 won, between the merchant and a counterparty. */
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import {
  type B2bTaxInvoiceInput,
  Counterparties,
  type CreateB2bCounterpartyInput,
  TaxInvoices
} from "@effect-portone/platform"

/** The business registration numbers: of the merchant, of the counterparty, and special ones. */
export const merchantBrn = "1234567891"
export const brn = "2208162517"
export const refusedBrn = "9041234563"
export const unreachableBrn = "9051234566"
/** A number that no counterparty has. */
export const unknownBrn = "1010101013"

/** A Monday in Korea, at ten in the morning. */
export const monday = DateTime.makeUnsafe("2026-02-02T01:00:00Z")

export const books: CreateB2bCounterpartyInput["counterparty"] = {
  brn,
  name: "책방 하나",
  representativeName: "김하나",
  address: "Seoul",
  contact: { name: "이두리", email: "duri@books.example", phoneNumber: "010-1234-5678" },
  additionalContacts: [{ name: "박세나", email: "sena@books.example" }]
}

/** Makes it Monday, with a counterparty that the tax office has connected. */
export const onMonday = Effect.gen(function* () {
  yield* TestClock.setTime(DateTime.toEpochMillis(monday) - 600_000)
  yield* (yield* Counterparties).createB2bCounterparty({ counterpartyId: "books", counterparty: books })
  yield* TestClock.adjust("10 minutes")
})

/** A forward tax invoice: the merchant supplies. */
export const forward = (fields: Partial<B2bTaxInvoiceInput> = {}): B2bTaxInvoiceInput => ({
  taxationType: "TAXABLE",
  issuanceType: "NORMAL",
  writeDate: "2026-01-31",
  purposeType: "RECEIPT",
  totalSupplyAmount: 20_000,
  totalTaxAmount: 2_000,
  totalAmount: 22_000,
  supplierDocumentKey: "S-1",
  recipient: { brn },
  ...fields
})

/** A reverse tax invoice: the merchant is supplied, and asks for it. */
export const reverse = (fields: Partial<B2bTaxInvoiceInput> = {}): B2bTaxInvoiceInput =>
  forward({
    issuanceType: "REVERSE",
    recipientDocumentKey: "R-1",
    supplier: { brn },
    recipient: { brn: merchantBrn },
    ...fields
  })

/** Drafts a tax invoice, and returns its id. */
export const drafted = (taxInvoice: B2bTaxInvoiceInput) =>
  Effect.gen(function* () {
    const taxInvoices = yield* TaxInvoices
    return (yield* taxInvoices.draftB2bTaxInvoice({ taxInvoice })).taxInvoice.id
  })

/** Requests a reverse tax invoice, and returns its id. */
export const requested = (fields: Partial<B2bTaxInvoiceInput> = {}) =>
  Effect.gen(function* () {
    const taxInvoices = yield* TaxInvoices
    return (yield* taxInvoices.requestB2bTaxInvoiceReverseIssuance({ taxInvoice: reverse(fields) })).taxInvoice.id
  })

/** Issues a forward tax invoice, and returns its id. */
export const issued = (fields: Partial<B2bTaxInvoiceInput> = {}) =>
  Effect.gen(function* () {
    const taxInvoices = yield* TaxInvoices
    return (yield* taxInvoices.issueB2bTaxInvoiceImmediately({ taxInvoice: forward(fields) })).taxInvoice.id
  })

/** Issues a forward tax invoice, and lets the tax office accept it. Returns its id. */
export const accepted = (fields: Partial<B2bTaxInvoiceInput> = {}) =>
  Effect.gen(function* () {
    const taxInvoiceKey = yield* issued(fields)
    yield* TestClock.adjust("2 days")
    return taxInvoiceKey
  })

/** Reads a tax invoice by its id. */
export const read = (taxInvoiceKey: string) =>
  Effect.flatMap(TaxInvoices, (taxInvoices) => taxInvoices.getB2bTaxInvoice({ taxInvoiceKey }))

/** Returns the status of a tax invoice. */
export const statusOf = (taxInvoiceKey: string) => Effect.map(read(taxInvoiceKey), ({ status }) => status)

/** Returns the tag of the error that an effect fails with. */
export const tagOf = <R>(effect: Effect.Effect<unknown, { readonly _tag: string }, R>) =>
  Effect.map(Effect.flip(effect), ({ _tag }) => _tag)
