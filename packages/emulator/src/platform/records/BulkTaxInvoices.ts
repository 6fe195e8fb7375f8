/**
 * Keeps bulks of tax invoices, which were issued together. What a bulk adds up to, and how far it has come, follows
 * from its tax invoices as they are now.
 */
import * as DateTime from "effect/DateTime"
import * as Schema from "effect/Schema"
import * as Wire from "@effect-portone/core/Wire"
import {
  type B2bBulkTaxInvoice,
  B2bBulkTaxInvoiceSourceType,
  type B2bBulkTaxInvoiceStat,
  type B2bBulkTaxInvoiceStatus,
  B2bTaxInvoiceIssuanceType,
  type B2bTaxInvoiceStatus
} from "@effect-portone/platform/generated/TaxInvoices"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import type { Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { findTaxInvoice, type TaxInvoiceRow } from "./TaxInvoices.ts"
import { type Place, rowOf } from "./Worlds.ts"

/** A bulk as it is kept. */
export interface BulkTaxInvoiceRow extends Place {
  readonly graphqlId: string
  readonly name?: string
  readonly taxInvoiceIds: ReadonlyArray<string>
  readonly sourceType: B2bBulkTaxInvoiceSourceType
  readonly issuanceType: B2bTaxInvoiceIssuanceType
  readonly createdAt: DateTime.Utc
}

const BulkTaxInvoiceRow: Schema.Codec<BulkTaxInvoiceRow, unknown> = Schema.Struct({
  id: Schema.String,
  isForTest: Schema.Boolean,
  graphqlId: Schema.String,
  name: Schema.optionalKey(Schema.String),
  taxInvoiceIds: Schema.Array(Schema.String),
  sourceType: B2bBulkTaxInvoiceSourceType,
  issuanceType: B2bTaxInvoiceIssuanceType,
  createdAt: Wire.Timestamp
})

const bulks: Table.Table<BulkTaxInvoiceRow> = Table.make("bulkTaxInvoices", BulkTaxInvoiceRow)

/** Stores a bulk. */
export const putBulkTaxInvoice = (store: Store, bulk: BulkTaxInvoiceRow): void =>
  store.table(bulks).put(rowOf(bulk), bulk)

/** The statuses in which a tax invoice of a bulk still waits for one of the companies. */
const waiting: ReadonlyArray<string> = ["DRAFTED", "REQUESTED"] satisfies ReadonlyArray<B2bTaxInvoiceStatus>

/** The statuses in which a tax invoice of a bulk was given up. */
const givenUp: ReadonlyArray<string> = [
  "REQUEST_CANCELLED",
  "REQUEST_REFUSED",
  "ISSUANCE_CANCELLED"
] satisfies ReadonlyArray<B2bTaxInvoiceStatus>

/** Returns how far a bulk has come. */
const statusOf = (statuses: ReadonlyArray<string>): B2bBulkTaxInvoiceStatus => {
  if (statuses.some((status) => waiting.includes(status))) return "IN_PROGRESS"
  if (statuses.every((status) => givenUp.includes(status))) return "CANCELLED"
  return statuses.every((status) => status === "SENDING_FAILED" || givenUp.includes(status)) ? "FAILED" : "COMPLETED"
}

/** Counts and sums tax invoices by status. */
const statsOf = (rows: ReadonlyArray<TaxInvoiceRow>): Record<string, B2bBulkTaxInvoiceStat> => {
  const stats: Record<string, B2bBulkTaxInvoiceStat> = {}
  for (const { taxInvoice } of rows) {
    const { amountSum, count } = stats[taxInvoice.status] ?? { count: 0, amountSum: 0 }
    stats[taxInvoice.status] = { count: count + 1, amountSum: amountSum + taxInvoice.totalAmount }
  }
  return stats
}

/** Returns the bulk with this id as it is read, if there is one. Tax invoices that were deleted are no part of it. */
export const findBulkTaxInvoice = (store: Store, place: Place): B2bBulkTaxInvoice | undefined => {
  const bulk = store.table(bulks).get(rowOf(place))
  if (bulk === undefined) return undefined
  const { createdAt, graphqlId, id, isForTest, issuanceType, name, sourceType, taxInvoiceIds } = bulk
  const rows = taxInvoiceIds.flatMap((taxInvoiceId) => findTaxInvoice(store, { isForTest, id: taxInvoiceId }) ?? [])
  return {
    id,
    graphqlId,
    ...omitUndefined({ name }),
    status: statusOf(rows.map(({ taxInvoice }) => taxInvoice.status)),
    totalInvoiceCount: rows.length,
    totalAmount: rows.reduce((sum, { taxInvoice }) => sum + taxInvoice.totalAmount, 0),
    stats: statsOf(rows),
    createdAt,
    requestedAt: createdAt,
    statusUpdatedAt: rows.reduce(
      (latest, { taxInvoice }) => DateTime.max(latest, taxInvoice.statusUpdatedAt),
      createdAt
    ),
    sourceType,
    issuanceType
  }
}
