/**
 * Issues tax invoices together, which a merchant starts in PortOne's console, and reads what became of them.
 */
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  type B2bBulkTaxInvoice,
  B2bBulkTaxInvoiceNotFoundError,
  type B2bBulkTaxInvoiceSourceType,
  B2bIssuanceTypeMismatchError,
  B2bTaxInvoiceNotDraftedStatusError,
  B2bTaxInvoiceNotFoundError,
  type GetB2bBulkTaxInvoiceInput
} from "@effect-portone/platform/generated/TaxInvoices"
import type { Agenda } from "../../state/Agenda.ts"
import type { Events } from "../../state/Events.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State } from "../../state/State.ts"
import { findBulkTaxInvoice, putBulkTaxInvoice } from "../records/BulkTaxInvoices.ts"
import { type Recorder, recorder, recordIssue, recordRequest } from "../records/TaxInvoiceJournal.ts"
import { findTaxInvoice, type TaxInvoiceRow } from "../records/TaxInvoices.ts"
import { isForTest } from "../records/Worlds.ts"

/** Returns a bulk of tax invoices. */
export const getB2bBulkTaxInvoice = Effect.fnUntraced(function* (
  input: GetB2bBulkTaxInvoiceInput
): Effect.fn.Return<B2bBulkTaxInvoice, B2bBulkTaxInvoiceNotFoundError, State> {
  const bulk = findBulkTaxInvoice(yield* State, { isForTest: isForTest(input), id: input.bulkTaxInvoiceId })
  return bulk ?? (yield* new B2bBulkTaxInvoiceNotFoundError({ message: "there is no such bulk of tax invoices" }))
})

/** The wish of a merchant for a bulk. */
interface Bulk {
  readonly isForTest: boolean
  readonly name: string | undefined
  readonly sourceType: B2bBulkTaxInvoiceSourceType
}

/** Issues a draft, or requests it if it is a reverse one. A document key that is needed and missing is given. */
const begin = (recorder: Recorder, row: TaxInvoiceRow): void => {
  const { taxInvoice } = row
  const key = taxInvoice.issuanceType === "REVERSE" ? "recipientDocumentKey" : "supplierDocumentKey"
  const named = { ...row, taxInvoice: { [key]: recorder.state.nextId(), ...taxInvoice } }
  if (taxInvoice.issuanceType === "REVERSE") recordRequest(recorder, named)
  else recordIssue(recorder, named)
}

/** Issues drafts of one issuance type together. Returns the id of their bulk. */
export const beginTogether = Effect.fnUntraced(function* (
  drafts: readonly [TaxInvoiceRow, ...ReadonlyArray<TaxInvoiceRow>],
  { isForTest, name, sourceType }: Bulk
): Effect.fn.Return<string, never, Agenda | Events | State> {
  const services = yield* recorder
  const { now, state } = services
  const bulkTaxInvoiceId = state.nextId()
  for (const row of drafts) begin(services, { ...row, taxInvoice: { ...row.taxInvoice, bulkTaxInvoiceId } })
  putBulkTaxInvoice(state, {
    id: bulkTaxInvoiceId,
    isForTest,
    graphqlId: state.nextId(),
    ...omitUndefined({ name }),
    taxInvoiceIds: drafts.map(({ taxInvoice }) => taxInvoice.id),
    sourceType,
    issuanceType: drafts[0].taxInvoice.issuanceType === "NORMAL" ? "NORMAL" : "REVERSE",
    createdAt: now
  })
  return bulkTaxInvoiceId
})

/** Issues the drafts with these ids together: all of them or none. Returns the id of their bulk. */
export const issueTogether = Effect.fnUntraced(function* ({
  isForTest,
  name,
  taxInvoiceIds
}: {
  readonly isForTest: boolean
  readonly name: string | undefined
  readonly taxInvoiceIds: ReadonlyArray<string>
}): Effect.fn.Return<
  string,
  B2bIssuanceTypeMismatchError | B2bTaxInvoiceNotDraftedStatusError | B2bTaxInvoiceNotFoundError | InvalidRequestError,
  Agenda | Events | State
> {
  const store = yield* State
  const rows: Array<TaxInvoiceRow> = []
  for (const id of new Set(taxInvoiceIds)) {
    const row = findTaxInvoice(store, { isForTest, id })
    if (row === undefined) {
      return yield* new B2bTaxInvoiceNotFoundError({ message: `there is no tax invoice ${id}` })
    }
    if (row.taxInvoice.status !== "DRAFTED") {
      return yield* new B2bTaxInvoiceNotDraftedStatusError({ message: `${id} is ${row.taxInvoice.status}` })
    }
    rows.push(row)
  }
  const [first, ...others] = rows
  if (first === undefined) return yield* new InvalidRequestError({ message: "taxInvoiceIds is empty" })
  if (others.some(({ taxInvoice }) => taxInvoice.issuanceType !== first.taxInvoice.issuanceType)) {
    return yield* new B2bIssuanceTypeMismatchError({ message: "the tax invoices of a bulk have one issuanceType" })
  }
  // Each sum of a bulk is of some of these, so all are exact if this one is.
  if (!Number.isSafeInteger(rows.reduce((sum, { taxInvoice }) => sum + Math.abs(taxInvoice.totalAmount), 0))) {
    return yield* new InvalidRequestError({ message: "the tax invoices add up to more than a bulk can sum" })
  }
  return yield* beginTogether([first, ...others], { isForTest, name, sourceType: "SHEET" })
})
