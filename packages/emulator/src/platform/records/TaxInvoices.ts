/**
 * Keeps tax invoices.
 *
 *     forward:  DRAFTED ────────────────► ISSUED ──► SENDING ──► SENDING_COMPLETED
 *     reverse:  DRAFTED ──► REQUESTED ──► ISSUED          └────► SENDING_FAILED
 *                               ├──► REQUEST_CANCELLED └──► ISSUANCE_CANCELLED
 *                               └──► REQUEST_REFUSED
 *
 * A tax invoice has up to three names: its id, the supplier's document key and the recipient's.
 */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import { B2bExternalServiceError } from "@effect-portone/platform/generated/Shared"
import {
  B2bTaxInvoice,
  type B2bTaxInvoiceCompany,
  type B2bTaxInvoiceKeyType,
  B2bTaxInvoiceNotFoundError
} from "@effect-portone/platform/generated/TaxInvoices"
import { type With, withFields } from "../../payments/records/Complete.ts"
import { decodedTable, State, type Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { taxServiceFails } from "../outside/MagicValues.ts"
import { isForTest, type Place, rowOf, worldOf } from "./Worlds.ts"

/** A company of a tax invoice, with what a list says of it. */
export type StoredCompany = With<B2bTaxInvoiceCompany, "brn" | "name" | "representativeName">

/** A tax invoice as it is read. */
export type StoredTaxInvoice = With<B2bTaxInvoice, "isDelayed" | "draftedAt" | "statusUpdatedAt"> & {
  readonly supplier: StoredCompany
  readonly recipient: StoredCompany
}

const isComplete = ({ brn, name, representativeName }: B2bTaxInvoiceCompany) =>
  brn !== undefined && name !== undefined && representativeName !== undefined

const StoredTaxInvoice: Schema.Codec<StoredTaxInvoice, unknown> = withFields(
  B2bTaxInvoice,
  "isDelayed",
  "draftedAt",
  "statusUpdatedAt"
).pipe(
  Schema.refine(
    (taxInvoice: B2bTaxInvoice): taxInvoice is StoredTaxInvoice =>
      isComplete(taxInvoice.supplier) && isComplete(taxInvoice.recipient)
  )
)

/** A tax invoice as it is kept. */
export interface TaxInvoiceRow {
  readonly taxInvoice: StoredTaxInvoice
  readonly isForTest: boolean
  /** The payout that it was made for. */
  readonly payoutId?: string
  /** The memo of the request that cancelled or refused it. */
  readonly cancelReason?: string
}

const TaxInvoiceRow: Schema.Codec<TaxInvoiceRow, unknown> = Schema.Struct({
  taxInvoice: StoredTaxInvoice,
  isForTest: Schema.Boolean,
  payoutId: Schema.optionalKey(Schema.String),
  cancelReason: Schema.optionalKey(Schema.String)
})

/** The tax invoices, by world and id. */
export const taxInvoices: Table.Table<TaxInvoiceRow> = Table.make("taxInvoices", TaxInvoiceRow)

/** Returns the place of a tax invoice. */
export const placeOfTaxInvoice = ({ isForTest, taxInvoice }: TaxInvoiceRow): Place => ({ isForTest, id: taxInvoice.id })

/** Returns the tax invoice with this id, if there is one. */
export const findTaxInvoice = (store: Store, place: Place): TaxInvoiceRow | undefined =>
  store.table(taxInvoices).get(rowOf(place))

/** Stores a tax invoice. */
export const putTaxInvoice = (store: Store, row: TaxInvoiceRow): void =>
  store.table(taxInvoices).put(rowOf(placeOfTaxInvoice(row)), row)

/** Deletes a tax invoice. Its document keys are free again. */
export const deleteTaxInvoiceRow = (store: Store, place: Place): void =>
  void store.table(taxInvoices).delete(rowOf(place))

/** Returns the rows of all tax invoices when all are decoded, for a search. */
export const decodedTaxInvoices = decodedTable(taxInvoices)

/** Returns the group of the tax invoices that share a company's document key. There is one at most. */
const groupOf = (isForTest: boolean, brn: string, key: string) => Table.keyOf(worldOf({ isForTest }), brn, key)

const supplierKeyOf = ({ isForTest, taxInvoice: { supplier, supplierDocumentKey } }: TaxInvoiceRow) =>
  supplierDocumentKey === undefined ? undefined : groupOf(isForTest, supplier.brn, supplierDocumentKey)

const recipientKeyOf = ({ isForTest, taxInvoice: { recipient, recipientDocumentKey } }: TaxInvoiceRow) =>
  recipientDocumentKey === undefined ? undefined : groupOf(isForTest, recipient.brn, recipientDocumentKey)

/** Returns the tax invoice with this document key of a company as the supplier, if there is one. */
export const findBySupplierKey = (
  store: Store,
  isForTest: boolean,
  brn: string,
  key: string
): TaxInvoiceRow | undefined =>
  store
    .table(taxInvoices)
    .groupedBy(supplierKeyOf)
    .of(groupOf(isForTest, brn, key))[0]

/** Returns the tax invoice with this document key of a company as the recipient, if there is one. */
export const findByRecipientKey = (
  store: Store,
  isForTest: boolean,
  brn: string,
  key: string
): TaxInvoiceRow | undefined =>
  store
    .table(taxInvoices)
    .groupedBy(recipientKeyOf)
    .of(groupOf(isForTest, brn, key))[0]

const supplierOf = ({ isForTest, taxInvoice }: TaxInvoiceRow) =>
  Table.keyOf(worldOf({ isForTest }), taxInvoice.supplier.brn)

const recipientOf = ({ isForTest, taxInvoice }: TaxInvoiceRow) =>
  Table.keyOf(worldOf({ isForTest }), taxInvoice.recipient.brn)

/** Returns the tax invoices of a company, as the supplier or the recipient. */
export const taxInvoicesOf = (store: Store, isForTest: boolean, brn: string): ReadonlyArray<TaxInvoiceRow> => {
  const rows = store.table(taxInvoices)
  const company = Table.keyOf(worldOf({ isForTest }), brn)
  return [...rows.groupedBy(supplierOf).of(company), ...rows.groupedBy(recipientOf).of(company)]
}

/** The name of a tax invoice in a request. */
export interface TaxInvoiceName {
  readonly taxInvoiceKey: string
  readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType | undefined
  /** The business registration number of the company whose document key it is. */
  readonly brn?: string | undefined
  readonly test?: boolean | undefined
}

/** Returns the tax invoice with this name, if there is one. Fails if a document key comes without its company. */
export const findNamed = Effect.fnUntraced(function* (
  isForTest: boolean,
  { brn, taxInvoiceKey, taxInvoiceKeyType = "TAX_INVOICE_ID" }: TaxInvoiceName
): Effect.fn.Return<TaxInvoiceRow | undefined, InvalidRequestError, State> {
  const store = yield* State
  if (taxInvoiceKeyType === "TAX_INVOICE_ID") return findTaxInvoice(store, { isForTest, id: taxInvoiceKey })
  if (brn === undefined) {
    return yield* new InvalidRequestError({ message: `brn is required with the key type ${taxInvoiceKeyType}` })
  }
  const find = taxInvoiceKeyType === "SUPPLIER" ? findBySupplierKey : findByRecipientKey
  return find(store, isForTest, brn, taxInvoiceKey)
})

/** Refuses the business registration numbers that the service for tax invoices does not answer for. */
export const checkService = Effect.fnUntraced(function* (
  brns: ReadonlyArray<string | undefined>
): Effect.fn.Return<void, B2bExternalServiceError> {
  if (brns.some((brn) => brn?.startsWith(taxServiceFails.beginsWith) === true)) {
    return yield* new B2bExternalServiceError({ message: "the service for tax invoices does not answer" })
  }
})

/** Returns the tax invoice that a request names. */
export const getTaxInvoice = Effect.fnUntraced(function* (
  name: TaxInvoiceName
): Effect.fn.Return<TaxInvoiceRow, B2bExternalServiceError | B2bTaxInvoiceNotFoundError | InvalidRequestError, State> {
  yield* checkService([name.brn])
  const row = yield* findNamed(isForTest(name), name)
  return row ?? (yield* new B2bTaxInvoiceNotFoundError({ message: "there is no such tax invoice" }))
})
