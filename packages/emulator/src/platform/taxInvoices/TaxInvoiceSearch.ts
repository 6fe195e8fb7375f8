/**
 * Reads a tax invoice, and searches them. A list and a sheet share their filters and their orders.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type { B2bExternalServiceError } from "@effect-portone/platform/generated/Shared"
import {
  B2bCompanyStateBusinessStatus,
  type B2bSearchDateType,
  B2bTaxInvoiceNotFoundError,
  type B2bTaxInvoice,
  type B2bTaxInvoiceSortBy,
  type B2bTaxInvoiceSortInput,
  type B2bTaxInvoiceSummary,
  type GetB2bTaxInvoiceInput,
  type GetB2bTaxInvoicesBodyDateFilter,
  type GetB2bTaxInvoicesBodyFilter,
  type GetB2bTaxInvoicesInput,
  type GetB2bTaxInvoicesResponse
} from "@effect-portone/platform/generated/TaxInvoices"
import { among, type Criterion, equal, rowsThat, type ValuesOf } from "../../search/Lists.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State, type Store } from "../../state/State.ts"
import { findCounterparty, findCounterpartyByBrn } from "../records/Counterparties.ts"
import { dateOf } from "../records/Days.ts"
import { isDate } from "../records/SettlementDates.ts"
import {
  checkService,
  decodedTaxInvoices,
  findTaxInvoice,
  getTaxInvoice,
  type TaxInvoiceRow
} from "../records/TaxInvoices.ts"
import { monthsBefore } from "../records/TaxOfficeDays.ts"
import { isForTest, worldOf } from "../records/Worlds.ts"

/** Returns a tax invoice. */
export const getB2bTaxInvoice = (
  input: GetB2bTaxInvoiceInput
): Effect.Effect<B2bTaxInvoice, B2bExternalServiceError | B2bTaxInvoiceNotFoundError | InvalidRequestError, State> =>
  Effect.map(getTaxInvoice(input), ({ taxInvoice }) => taxInvoice)

type Values = ValuesOf<TaxInvoiceRow>

const id: Values = ({ taxInvoice }) => taxInvoice.id
const bulkId: Values = ({ taxInvoice }) => taxInvoice.bulkTaxInvoiceId
const approvalNumber: Values = ({ taxInvoice }) => taxInvoice.ntsApprovalNumber
const supplierKey: Values = ({ taxInvoice }) => taxInvoice.supplierDocumentKey
const recipientKey: Values = ({ taxInvoice }) => taxInvoice.recipientDocumentKey
const payoutId: Values = (row) => row.payoutId
const supplierBrn: Values = ({ taxInvoice }) => taxInvoice.supplier.brn
const partnerBrn: Values = ({ taxInvoice: { issuanceType, recipient, supplier } }) =>
  issuanceType === "REVERSE" ? supplier.brn : recipient.brn
const status: Values = ({ taxInvoice }) => taxInvoice.status
const taxationType: Values = ({ taxInvoice }) => taxInvoice.taxationType
const modificationType: Values = ({ taxInvoice }) => taxInvoice.documentModificationType
const isDelayed: Values = ({ taxInvoice }) => String(taxInvoice.isDelayed)
const issuanceType: Values = ({ taxInvoice }) => taxInvoice.issuanceType
const purposeType: Values = ({ taxInvoice }) => taxInvoice.purposeType

const named = (kind: "id" | "brn", value: string | undefined) => (value === undefined ? [] : [`${kind}:${value}`])

/** Returns the ids and the business registration numbers of both companies. */
const companies: Values = ({ taxInvoice: { recipient, supplier } }) =>
  [supplier, recipient].flatMap(({ brn, counterpartyId }) => [...named("id", counterpartyId), ...named("brn", brn)])

/** Returns the date of a tax invoice that a search goes by. */
const dates: Readonly<Record<B2bSearchDateType, Values>> = {
  REGISTER: ({ taxInvoice }) => dateOf(taxInvoice.draftedAt),
  WRITE: ({ taxInvoice }) => taxInvoice.writeDate,
  ISSUE: ({ taxInvoice: { issuedAt } }) => (issuedAt === undefined ? undefined : dateOf(issuedAt))
}

type Criteria = ReadonlyArray<Criterion<TaxInvoiceRow>>

/** Finds the tax invoices with a date in one of the ranges, which is the last month if the request names none. */
const withinDates = Effect.fnUntraced(function* ({
  dateRange = [],
  dateType = "REGISTER"
}: GetB2bTaxInvoicesBodyDateFilter): Effect.fn.Return<Criteria, InvalidRequestError> {
  const today = dateOf(yield* DateTime.now)
  const ranges = (dateRange.length === 0 ? [{}] : dateRange).map(
    ({ from = monthsBefore(today, 1), until = today }) => ({ from, until })
  )
  for (const { from, until } of ranges) {
    if (!isDate(from) || !isDate(until)) {
      return yield* new InvalidRequestError({ message: "dateFilter.dateRange has a date that does not exist" })
    }
  }
  const matches = (date: string) => ranges.some(({ from, until }) => from <= date && date <= until)
  return [{ kind: "matching", valuesOf: [dates[dateType]], matches }]
})

/** Returns the criteria of the one field that a search goes by first. */
const primaryOf = Effect.fnUntraced(function* ({
  primaryFilter
}: GetB2bTaxInvoicesBodyFilter): Effect.fn.Return<Criteria, InvalidRequestError> {
  if (primaryFilter === undefined) return yield* withinDates({})
  if (primaryFilter.dateFilter !== undefined) return yield* withinDates(primaryFilter.dateFilter)
  return [
    ...equal(primaryFilter.taxInvoiceId, id),
    ...equal(primaryFilter.bulkTaxInvoiceId, bulkId),
    ...equal(primaryFilter.ntsApprovalNumber, approvalNumber),
    ...equal(primaryFilter.supplierDocumentKey, supplierKey),
    ...equal(primaryFilter.recipientDocumentKey, recipientKey),
    ...(primaryFilter.taxInvoiceIds === undefined
      ? []
      : ([{ kind: "among", valuesOf: id, values: primaryFilter.taxInvoiceIds }] as const)),
    ...equal(primaryFilter.payoutId, payoutId)
  ]
})

/** Finds the tax invoices of a counterparty, and by its number also those that do not name it. */
const ofCounterparty = (
  store: Store,
  isForTest: boolean,
  { counterpartyId, includeBrnMatch }: GetB2bTaxInvoicesBodyFilter
): Criteria => {
  if (counterpartyId === undefined) return []
  const brn = includeBrnMatch === true ? findCounterparty(store, { isForTest, id: counterpartyId })?.brn : undefined
  return among([...named("id", counterpartyId), ...named("brn", brn)], companies)
}

type Order = (row: TaxInvoiceRow) => number | string | undefined

const millisOf = (instant: DateTime.Utc | undefined) =>
  instant === undefined ? undefined : DateTime.toEpochMillis(instant)

/** Returns the value that a search is in the order of. */
const orders: Readonly<Record<B2bTaxInvoiceSortBy, Order>> = {
  WRITE_DATE: ({ taxInvoice }) => taxInvoice.writeDate,
  ISSUANCE_DUE_DATE: ({ taxInvoice }) => taxInvoice.issuanceDueDate,
  TOTAL_AMOUNT: ({ taxInvoice }) => taxInvoice.totalAmount,
  TOTAL_SUPPLY_AMOUNT: ({ taxInvoice }) => taxInvoice.totalSupplyAmount,
  TOTAL_TAX_AMOUNT: ({ taxInvoice }) => taxInvoice.totalTaxAmount,
  REQUESTED_AT: ({ taxInvoice }) => millisOf(taxInvoice.requestedAt),
  ISSUED_AT: ({ taxInvoice }) => millisOf(taxInvoice.issuedAt),
  NTS_SENT_AT: ({ taxInvoice }) => millisOf(taxInvoice.ntsSentAt),
  STATUS_UPDATED_AT: ({ taxInvoice }) => millisOf(taxInvoice.statusUpdatedAt)
}

/** Returns the rows in the order of a request. Those without a value are the last ones, in either direction. */
const sorted = (
  rows: ReadonlyArray<TaxInvoiceRow>,
  { by = "STATUS_UPDATED_AT", order = "DESC" }: B2bTaxInvoiceSortInput
): ReadonlyArray<TaxInvoiceRow> => {
  const sign = order === "ASC" ? 1 : -1
  const keyed = rows.map((row) => ({ row, key: orders[by](row) }))
  const compare = (a: (typeof keyed)[number], b: (typeof keyed)[number]) => {
    if (a.key === b.key) return 0
    if (a.key === undefined) return 1
    if (b.key === undefined) return -1
    return a.key < b.key ? -sign : sign
  }
  // Rows come the latest first, and of those with one value the earliest comes first in ascending order.
  return (order === "ASC" ? keyed.toReversed() : keyed).sort(compare).map(({ row }) => row)
}

/** Returns the tax invoices that a list or a sheet asks for, in their order. */
export const searchTaxInvoices = Effect.fnUntraced(function* (
  input: Pick<GetB2bTaxInvoicesInput, "filter" | "sort" | "test">
): Effect.fn.Return<ReadonlyArray<TaxInvoiceRow>, InvalidRequestError, State> {
  const { filter = {}, sort = {} } = input
  const inWorld = isForTest(input)
  const primary = yield* primaryOf(filter)
  const rows = yield* decodedTaxInvoices
  const criteria = [
    ...equal<TaxInvoiceRow>(worldOf({ isForTest: inWorld }), worldOf),
    ...primary,
    ...equal(filter.supplierBrn, supplierBrn),
    ...equal(filter.partnerBrn, partnerBrn),
    ...among(filter.statuses, status),
    ...among(filter.taxationTypes, taxationType),
    ...among(filter.documentModificationTypes, modificationType),
    ...equal(filter.isDelayed === undefined ? undefined : String(filter.isDelayed), isDelayed),
    ...among(filter.issuanceTypes, issuanceType),
    ...among(filter.purposeTypes, purposeType),
    ...ofCounterparty(yield* State, inWorld, filter)
  ]
  return sorted(rowsThat(rows, criteria), sort)
})

const isTradingState = (state: string): state is B2bCompanyStateBusinessStatus =>
  B2bCompanyStateBusinessStatus.literals.some((known) => known === state)

const summaryOf = (store: Store, { isForTest, payoutId, taxInvoice }: TaxInvoiceRow): B2bTaxInvoiceSummary => {
  const {
    additionalContacts: _contacts,
    bookIssue: _issue,
    bookVolume: _volume,
    cashAmount: _cash,
    checkAmount: _check,
    creditAmount: _credit,
    deletedAt: _deleted,
    modification: _modification,
    noteAmount: _note,
    recipient,
    remarks: _remarks,
    sendSms: _sendSms,
    serialNumber: _serialNumber,
    supplier,
    ...rest
  } = taxInvoice
  const businessStatus = findCounterpartyByBrn(store, isForTest, recipient.brn)?.businessStatus
  return {
    ...rest,
    supplierBrn: supplier.brn,
    supplierName: supplier.name,
    supplierRepresentativeName: supplier.representativeName,
    recipientBrn: recipient.brn,
    recipientName: recipient.name,
    recipientRepresentativeName: recipient.representativeName,
    ...omitUndefined({
      payoutId,
      supplierCounterpartyId: supplier.counterpartyId,
      recipientCounterpartyId: recipient.counterpartyId,
      recipientBusinessStatus:
        businessStatus !== undefined && isTradingState(businessStatus) ? businessStatus : undefined
    })
  }
}

const defaultSize = 500
const mostAtOnce = 1_000

/** Returns a page of the tax invoices that match. Fails for one id that there is not. */
export const getB2bTaxInvoices = Effect.fnUntraced(function* (
  input: GetB2bTaxInvoicesInput
): Effect.fn.Return<
  GetB2bTaxInvoicesResponse,
  B2bExternalServiceError | B2bTaxInvoiceNotFoundError | InvalidRequestError,
  State
> {
  const { filter, pageNumber: number = 0, pageSize: size = defaultSize } = input
  if (number < 0 || size < 1 || size > mostAtOnce) {
    const message = `pageNumber starts from 0, and pageSize is from 1 to ${mostAtOnce}`
    return yield* new InvalidRequestError({ message })
  }
  yield* checkService([filter?.supplierBrn, filter?.partnerBrn])
  const store = yield* State
  const wanted = filter?.primaryFilter?.taxInvoiceId
  if (wanted !== undefined && findTaxInvoice(store, { isForTest: isForTest(input), id: wanted }) === undefined) {
    return yield* new B2bTaxInvoiceNotFoundError({ message: `there is no tax invoice ${wanted}` })
  }
  const found = yield* searchTaxInvoices(input)
  return {
    items: found.slice(number * size, (number + 1) * size).map((row) => summaryOf(store, row)),
    page: { number, size, totalCount: found.length }
  }
})
