import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { Counterparties, type GetB2bTaxInvoicesInput, TaxInvoices } from "@effect-portone/platform"
import { findTaxInvoice, putTaxInvoice } from "../../../src/platform/records/TaxInvoices.ts"
import { State } from "../../../src/state/State.ts"
import { controlled } from "../../merchant.ts"
import {
  books,
  brn,
  drafted,
  forward,
  issued,
  merchantBrn,
  monday,
  onMonday,
  requested,
  reverse,
  tagOf,
  unknownBrn
} from "./taxInvoice.ts"

const list = (input: GetB2bTaxInvoicesInput = {}) =>
  Effect.flatMap(TaxInvoices, (taxInvoices) => taxInvoices.getB2bTaxInvoices(input))

const found = (filter: GetB2bTaxInvoicesInput["filter"]) =>
  Effect.map(list({ filter }), ({ items }) => items.map(({ supplierDocumentKey }) => supplierDocumentKey))

const sorted = (sort: GetB2bTaxInvoicesInput["sort"]) =>
  Effect.map(list({ sort }), ({ items }) => items.map(({ supplierDocumentKey }) => supplierDocumentKey))

/** Three tax invoices of three days: one issued, one requested, one drafted for another company. */
const three = Effect.gen(function* () {
  yield* onMonday
  const first = yield* issued({ writeDate: "2026-01-05" })
  yield* TestClock.adjust("1 day")
  const second = yield* requested({ supplierDocumentKey: "S-2", purposeType: "INVOICE" })
  yield* TestClock.adjust("1 day")
  const third = yield* drafted(
    forward({
      supplierDocumentKey: "S-3",
      taxationType: "FREE",
      totalSupplyAmount: 33_000,
      totalTaxAmount: 0,
      totalAmount: 33_000,
      recipient: { brn: unknownBrn, name: "다른 책방", representativeName: "최다섯" }
    })
  )
  return { first, second, third }
})

describe("a list of tax invoices", () => {
  it.effect("sums each up", () =>
    Effect.gen(function* () {
      yield* onMonday
      const items = [{ name: "Books", supplyCostAmount: 20_000 }]
      const id = yield* drafted(
        reverse({ items, recipient: { brn: merchantBrn, name: "A", representativeName: "김하나" } })
      )
      assert.deepStrictEqual((yield* list()).items, [
        {
          id,
          status: "DRAFTED",
          taxationType: "TAXABLE",
          documentModificationType: "NORMAL",
          isDelayed: false,
          issuanceType: "REVERSE",
          totalSupplyAmount: 20_000,
          totalTaxAmount: 2_000,
          totalAmount: 22_000,
          purposeType: "RECEIPT",
          supplierBrn: brn,
          supplierName: "책방 하나",
          supplierRepresentativeName: "김하나",
          supplierDocumentKey: "S-1",
          supplierCounterpartyId: "books",
          recipientBrn: merchantBrn,
          recipientName: "A",
          recipientRepresentativeName: "김하나",
          recipientDocumentKey: "R-1",
          writeDate: "2026-01-31",
          issuanceDueDate: "2026-02-10",
          draftedAt: monday,
          statusUpdatedAt: monday,
          items
        }
      ])
      assert.deepStrictEqual((yield* list({ test: true })).items, [])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("has the state of the recipient's business as the counterparty's record has it", () =>
    Effect.gen(function* () {
      yield* onMonday
      const counterparties = yield* Counterparties
      yield* counterparties.createB2bCounterparty({
        counterpartyId: "other",
        counterparty: { ...books, brn: unknownBrn },
        options: { checkBusinessStatus: true }
      })
      const { businessStatus } = yield* counterparties.getB2bCounterparty({ counterpartyId: "other" })
      yield* drafted(forward({ recipient: { brn: unknownBrn } }))
      assert.strictEqual((yield* list()).items[0]?.recipientBusinessStatus, businessStatus)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("filters by all that a request names", () =>
    Effect.gen(function* () {
      const { first, second, third } = yield* three
      const store = yield* State
      const row = findTaxInvoice(store, { isForTest: false, id: third })
      assert(row !== undefined)
      putTaxInvoice(store, {
        ...row,
        payoutId: "payout-1",
        taxInvoice: { ...row.taxInvoice, bulkTaxInvoiceId: "bulk-1", isDelayed: true }
      })
      const { ntsApprovalNumber } = yield* (yield* TaxInvoices).getB2bTaxInvoice({ taxInvoiceKey: first })
      assert(ntsApprovalNumber !== undefined)
      const cases: ReadonlyArray<readonly [GetB2bTaxInvoicesInput["filter"], ReadonlyArray<string>]> = [
        [{}, ["S-3", "S-1", "S-2"]],
        [{ supplierBrn: merchantBrn }, ["S-3", "S-1"]],
        [{ supplierBrn: brn }, ["S-2"]],
        [{ partnerBrn: brn }, ["S-1", "S-2"]],
        [{ partnerBrn: unknownBrn }, ["S-3"]],
        [{ statuses: ["DRAFTED", "REQUESTED"] }, ["S-3", "S-2"]],
        [{ statuses: [] }, ["S-3", "S-1", "S-2"]],
        [{ taxationTypes: ["FREE"] }, ["S-3"]],
        [{ documentModificationTypes: ["MODIFICATION"] }, []],
        [{ isDelayed: true }, ["S-3"]],
        [{ isDelayed: false }, ["S-1", "S-2"]],
        [{ issuanceTypes: ["REVERSE"] }, ["S-2"]],
        [{ purposeTypes: ["INVOICE", "NONE"] }, ["S-2"]],
        [{ counterpartyId: "books" }, ["S-1", "S-2"]],
        [{ counterpartyId: "nobody", includeBrnMatch: true }, []],
        [{ issuanceTypes: ["REVERSE"], taxationTypes: ["FREE"] }, []],
        [{ primaryFilter: { taxInvoiceId: second } }, ["S-2"]],
        [{ primaryFilter: { taxInvoiceIds: [first, third, "none"] } }, ["S-3", "S-1"]],
        [{ primaryFilter: { taxInvoiceIds: [] } }, []],
        [{ primaryFilter: { bulkTaxInvoiceId: "bulk-1" } }, ["S-3"]],
        [{ primaryFilter: { ntsApprovalNumber } }, ["S-1"]],
        [{ primaryFilter: { supplierDocumentKey: "S-2" } }, ["S-2"]],
        [{ primaryFilter: { recipientDocumentKey: "R-1" } }, ["S-2"]],
        [{ primaryFilter: { payoutId: "payout-1" } }, ["S-3"]]
      ]
      for (const [filter, keys] of cases)
        assert.deepStrictEqual(yield* found(filter), [...keys], JSON.stringify(filter))
    }).pipe(Effect.provide(controlled))
  )

  it.effect("finds a counterparty's tax invoices by its number, too, if it is to", () =>
    Effect.gen(function* () {
      yield* onMonday
      yield* drafted(forward({ recipient: { brn: unknownBrn, name: "A", representativeName: "B" } }))
      yield* (yield* Counterparties).createB2bCounterparty({
        counterpartyId: "other",
        counterparty: { ...books, brn: unknownBrn }
      })
      assert.deepStrictEqual(yield* found({ counterpartyId: "other" }), [])
      assert.deepStrictEqual(yield* found({ counterpartyId: "other", includeBrnMatch: true }), ["S-1"])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is of the last month by the day of registration, or of the dates of Korea that it is to be", () =>
    Effect.gen(function* () {
      yield* three
      const range = (from?: string, until?: string) => ({ from, until })
      const dateType = (type: "REGISTER" | "WRITE" | "ISSUE", ...dateRange: ReadonlyArray<ReturnType<typeof range>>) =>
        found({ primaryFilter: { dateFilter: { dateType: type, dateRange } } })
      assert.deepStrictEqual(yield* found({ primaryFilter: { dateFilter: {} } }), ["S-3", "S-1", "S-2"])
      assert.deepStrictEqual(yield* dateType("REGISTER", range("2026-02-03")), ["S-3", "S-2"])
      assert.deepStrictEqual(yield* dateType("REGISTER", range("2026-02-02", "2026-02-02")), ["S-1"])
      assert.deepStrictEqual(
        yield* dateType("REGISTER", range("2026-02-02", "2026-02-02"), range("2026-02-04", "2026-02-04")),
        ["S-3", "S-1"]
      )
      assert.deepStrictEqual(yield* dateType("REGISTER", range("2026-02-03", "2026-02-02")), [])
      assert.deepStrictEqual(yield* dateType("WRITE", range(undefined, "2026-01-30")), ["S-1"])
      assert.deepStrictEqual(yield* dateType("ISSUE", range("2026-02-02")), ["S-1"])
      yield* TestClock.adjust("28 days")
      // It is the 4th of March: the first two are of the days before the 4th of February.
      assert.deepStrictEqual(yield* found({}), ["S-3"])
      assert.deepStrictEqual(yield* dateType("REGISTER", range("2026-02-01")), ["S-3", "S-1", "S-2"])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is in the order that a request names, the latest change first if it names none", () =>
    Effect.gen(function* () {
      const { second, third } = yield* three
      assert.deepStrictEqual(yield* sorted(undefined), ["S-3", "S-1", "S-2"])
      assert.deepStrictEqual(yield* sorted({ order: "ASC" }), ["S-2", "S-1", "S-3"])
      assert.deepStrictEqual(yield* sorted({ by: "WRITE_DATE" }), ["S-3", "S-2", "S-1"])
      assert.deepStrictEqual(yield* sorted({ by: "ISSUANCE_DUE_DATE", order: "ASC" }), ["S-1", "S-2", "S-3"])
      assert.deepStrictEqual(yield* sorted({ by: "TOTAL_AMOUNT", order: "DESC" }), ["S-3", "S-2", "S-1"])
      assert.deepStrictEqual(yield* sorted({ by: "TOTAL_SUPPLY_AMOUNT", order: "ASC" }), ["S-1", "S-2", "S-3"])
      assert.deepStrictEqual(yield* sorted({ by: "TOTAL_TAX_AMOUNT", order: "ASC" }), ["S-3", "S-1", "S-2"])
      const taxInvoices = yield* TaxInvoices
      yield* taxInvoices.issueB2bTaxInvoice({ taxInvoiceKey: second })
      yield* TestClock.adjust("1 second")
      yield* taxInvoices.issueB2bTaxInvoice({ taxInvoiceKey: third })
      // One that lacks the value is the last one in either direction.
      for (const order of ["ASC", "DESC"] as const) {
        assert.strictEqual((yield* sorted({ by: "REQUESTED_AT", order }))[0], "S-2")
        assert.strictEqual((yield* sorted({ by: "NTS_SENT_AT", order }))[0], "S-1")
      }
      assert.deepStrictEqual(yield* sorted({ by: "ISSUED_AT", order: "ASC" }), ["S-1", "S-2", "S-3"])
      assert.deepStrictEqual(yield* sorted({ by: "STATUS_UPDATED_AT" }), ["S-3", "S-2", "S-1"])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("has pages of 500, and of 1,000 at most: InvalidRequestError", () =>
    Effect.gen(function* () {
      yield* three
      assert.deepStrictEqual((yield* list()).page, { number: 0, size: 500, totalCount: 3 })
      const page = yield* list({ pageNumber: 1, pageSize: 2 })
      assert.deepStrictEqual(page.page, { number: 1, size: 2, totalCount: 3 })
      assert.deepStrictEqual(
        page.items.map(({ supplierDocumentKey }) => supplierDocumentKey),
        ["S-2"]
      )
      assert.deepStrictEqual((yield* list({ pageSize: 1_000 })).page.size, 1_000)
      for (const input of [{ pageSize: 1_001 }, { pageSize: 0 }, { pageNumber: -1 }]) {
        assert.strictEqual(yield* tagOf(list(input)), "InvalidRequestError")
      }
    }).pipe(Effect.provide(controlled))
  )

  it.effect("fails for one id that there is not: B2bTaxInvoiceNotFoundError", () =>
    Effect.gen(function* () {
      const { first } = yield* three
      for (const input of [
        { filter: { primaryFilter: { taxInvoiceId: "none" } } },
        { filter: { primaryFilter: { taxInvoiceId: first } }, test: true }
      ]) {
        assert.strictEqual(yield* tagOf(list(input)), "B2bTaxInvoiceNotFoundError")
      }
    }).pipe(Effect.provide(controlled))
  )

  it.effect("fails for dates that do not exist: InvalidRequestError", () =>
    Effect.gen(function* () {
      yield* three
      for (const range of [{ from: "2026-02-30" }, { until: "2026-13-01" }]) {
        const filter = { primaryFilter: { dateFilter: { dateRange: [range] } } }
        assert.strictEqual(yield* tagOf(list({ filter })), "InvalidRequestError")
      }
    }).pipe(Effect.provide(controlled))
  )
})

describe("a sheet of tax invoices", () => {
  const download = (input: Parameters<TaxInvoices["Service"]["downloadB2bTaxInvoicesSheet"]>[0]) =>
    Effect.flatMap(TaxInvoices, (taxInvoices) => taxInvoices.downloadB2bTaxInvoicesSheet(input))

  it.effect("has the rows and the columns that a request asks for, in its order", () =>
    Effect.gen(function* () {
      const { second } = yield* three
      const taxInvoices = yield* TaxInvoices
      yield* taxInvoices.refuseB2bTaxInvoiceRequest({ taxInvoiceKey: second, memo: 'not "ours", sorry' })
      const sheet = yield* download({
        fields: ["SUPPLIER_DOCUMENT_KEY", "STATUS", "CANCEL_REASON", "TOTAL_AMOUNT", "IS_DELAYED", "ISSUED_AT"],
        sort: { by: "TOTAL_AMOUNT", order: "ASC" }
      })
      assert.strictEqual(
        sheet,
        [
          "SUPPLIER_DOCUMENT_KEY,STATUS,CANCEL_REASON,TOTAL_AMOUNT,IS_DELAYED,ISSUED_AT",
          "S-1,SENDING_COMPLETED,,22000,false,2026-02-02T01:00:00.000Z",
          'S-2,REQUEST_REFUSED,"not ""ours"", sorry",22000,false,',
          "S-3,DRAFTED,,33000,false,",
          ""
        ].join("\r\n")
      )
      const filtered = yield* download({ fields: ["RECIPIENT_COMPANY_NAME"], filter: { taxationTypes: ["FREE"] } })
      assert.strictEqual(filtered, "RECIPIENT_COMPANY_NAME\r\n다른 책방\r\n")
      assert.strictEqual(yield* download({ fields: ["STATUS"], test: true }), "STATUS\r\n")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("has all columns if a request names none", () =>
    Effect.gen(function* () {
      yield* onMonday
      const items = [{ name: "Books" }, { name: "Pens" }]
      const taxInvoices = yield* TaxInvoices
      const { taxInvoice } = yield* taxInvoices.requestB2bTaxInvoiceReverseIssuance({
        taxInvoice: reverse({ items }),
        memo: "January"
      })
      const now = "2026-02-02T01:00:00.000Z"
      const expected = {
        STATUS: "REQUESTED",
        CANCEL_REASON: "",
        ISSUANCE_TYPE: "REVERSE",
        DOCUMENT_MODIFICATION_TYPE: "NORMAL",
        IS_DELAYED: "false",
        WRITE_DATE: "2026-01-31",
        ISSUANCE_DUE_DATE: "2026-02-10",
        TAXATION_TYPE: "TAXABLE",
        PURPOSE_TYPE: "RECEIPT",
        SUPPLIER_COMPANY_NAME: "책방 하나",
        SUPPLIER_BRN: brn,
        SUPPLIER_REPRESENTATIVE_NAME: "김하나",
        TOTAL_AMOUNT: "22000",
        TOTAL_SUPPLY_AMOUNT: "20000",
        TOTAL_TAX_AMOUNT: "2000",
        MEMO: "January",
        REQUESTED_AT: now,
        ISSUED_AT: "",
        NTS_SENT_AT: "",
        STATUS_UPDATED_AT: now,
        BULK_TAX_INVOICE_ID: "",
        PLAIN_ID: taxInvoice.id,
        SUPPLIER_DOCUMENT_KEY: "S-1",
        RECIPIENT_DOCUMENT_KEY: "R-1",
        RECIPIENT_COMPANY_NAME: "Merchant",
        RECIPIENT_BRN: merchantBrn,
        RECIPIENT_REPRESENTATIVE_NAME: "Merchant's representative",
        SUPPLIER_COUNTERPARTY_ID: "books",
        RECIPIENT_COUNTERPARTY_ID: "",
        PAYOUT_ID: "",
        ITEMS: '"Books\nPens"'
      }
      assert.strictEqual(
        yield* download({}),
        `${Object.keys(expected).join(",")}\r\n${Object.values(expected).join(",")}\r\n`
      )
    }).pipe(Effect.provide(controlled))
  )

  it.effect("fails for dates that do not exist: InvalidRequestError", () =>
    Effect.gen(function* () {
      const filter = { primaryFilter: { dateFilter: { dateRange: [{ from: "2026-02-30" }] } } }
      assert.strictEqual(yield* tagOf(download({ filter })), "InvalidRequestError")
    }).pipe(Effect.provide(controlled))
  )
})
