import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { type DraftB2bTaxInvoiceInput, TaxInvoices } from "@effect-portone/platform"
import { PortOneEmulator } from "../../../src/index.ts"
import { merchant } from "../../merchant.ts"
import { brn, connected } from "../counterparties/counterparty.ts"

const forward: DraftB2bTaxInvoiceInput["taxInvoice"] = {
  taxationType: "TAXABLE",
  issuanceType: "NORMAL",
  writeDate: "1970-01-01",
  purposeType: "RECEIPT",
  totalSupplyAmount: 20_000,
  totalTaxAmount: 2_000,
  totalAmount: 22_000,
  recipient: {
    brn,
    name: "책방 하나",
    representativeName: "김하나",
    contact: { name: "이두리", email: "duri@books.example" }
  },
  items: [{ name: "수수료", supplyCostAmount: 20_000, taxAmount: 2_000 }]
}

const reverse: DraftB2bTaxInvoiceInput["taxInvoice"] = {
  ...forward,
  issuanceType: "REVERSE",
  supplier: { brn },
  recipient: { brn: "1234567891" }
}

/** Makes a draft, and returns its id. */
const draft = (taxInvoice: DraftB2bTaxInvoiceInput["taxInvoice"], test = false) =>
  Effect.flatMap(TaxInvoices, (taxInvoices) =>
    Effect.map(taxInvoices.draftB2bTaxInvoice({ taxInvoice, test }), (answer) => answer.taxInvoice.id)
  )

const issue = (taxInvoiceIds: ReadonlyArray<string>, isForTest = false) =>
  Effect.flatMap(PortOneEmulator, (emulator) => emulator.issueTaxInvoices({ taxInvoiceIds, name: "March", isForTest }))

const bulk = (bulkTaxInvoiceId: string) =>
  Effect.flatMap(TaxInvoices, (taxInvoices) => taxInvoices.getB2bBulkTaxInvoice({ bulkTaxInvoiceId }))

const statusOf = (taxInvoiceKey: string) =>
  Effect.flatMap(TaxInvoices, (taxInvoices) =>
    Effect.map(taxInvoices.getB2bTaxInvoice({ taxInvoiceKey }), ({ status }) => status)
  )

describe("a bulk of tax invoices", () => {
  it.effect("issues forward drafts, and adds them up by status", () =>
    Effect.gen(function* () {
      const taxInvoices = yield* TaxInvoices
      const ids = [yield* draft(forward), yield* draft({ ...forward, supplierDocumentKey: "my-key" })]
      const createdAt = yield* DateTime.now
      const { bulkTaxInvoiceId } = yield* issue(ids)
      const issued = yield* bulk(bulkTaxInvoiceId)
      assert.deepInclude(issued, {
        id: bulkTaxInvoiceId,
        name: "March",
        status: "COMPLETED",
        totalInvoiceCount: 2,
        totalAmount: 44_000,
        stats: { ISSUED: { count: 2, amountSum: 44_000 } },
        createdAt,
        requestedAt: createdAt,
        statusUpdatedAt: createdAt,
        sourceType: "SHEET",
        issuanceType: "NORMAL"
      })
      const found = yield* taxInvoices.getB2bTaxInvoices({ filter: { primaryFilter: { bulkTaxInvoiceId } } })
      assert.sameMembers(
        found.items.map(({ id }) => id),
        ids
      )
      const keys = found.items.map(({ supplierDocumentKey }) => supplierDocumentKey)
      assert.include(keys, "my-key")
      assert.notInclude(keys, undefined)
      yield* (yield* PortOneEmulator).answerTaxInvoice({ taxInvoiceId: ids[0]!, isAccepted: false })
      yield* TestClock.adjust("7 days")
      const sent = yield* bulk(bulkTaxInvoiceId)
      assert.deepStrictEqual(sent.stats, {
        SENDING_FAILED: { count: 1, amountSum: 22_000 },
        SENDING_COMPLETED: { count: 1, amountSum: 22_000 }
      })
      assert.strictEqual(sent.status, "COMPLETED")
      assert.isTrue(DateTime.isGreaterThan(sent.statusUpdatedAt, createdAt))
    }).pipe(Effect.provide(merchant))
  )

  it.effect("requests reverse drafts, and is in progress until the suppliers have decided", () =>
    Effect.gen(function* () {
      const taxInvoices = yield* TaxInvoices
      yield* connected("books")
      const ids = [yield* draft(reverse), yield* draft(reverse)] as const
      const { bulkTaxInvoiceId } = yield* issue(ids)
      assert.deepInclude(yield* bulk(bulkTaxInvoiceId), {
        status: "IN_PROGRESS",
        stats: { REQUESTED: { count: 2, amountSum: 44_000 } },
        issuanceType: "REVERSE"
      })
      for (const taxInvoiceKey of ids) yield* taxInvoices.cancelB2bTaxInvoiceRequest({ taxInvoiceKey })
      assert.strictEqual((yield* bulk(bulkTaxInvoiceId)).status, "CANCELLED")
      yield* taxInvoices.deleteB2bTaxInvoice({ taxInvoiceKey: ids[0] })
      assert.deepInclude(yield* bulk(bulkTaxInvoiceId), { totalInvoiceCount: 1, totalAmount: 22_000 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("fails if the tax office takes none of it", () =>
    Effect.gen(function* () {
      const id = yield* draft(forward)
      const { bulkTaxInvoiceId } = yield* issue([id])
      yield* (yield* PortOneEmulator).answerTaxInvoice({ taxInvoiceId: id, isAccepted: false })
      assert.strictEqual((yield* bulk(bulkTaxInvoiceId)).status, "FAILED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is of its own world: B2bBulkTaxInvoiceNotFoundError", () =>
    Effect.gen(function* () {
      const { bulkTaxInvoiceId } = yield* issue([yield* draft(forward, true)], true)
      const error = yield* Effect.flip(bulk(bulkTaxInvoiceId))
      assert.strictEqual(error._tag, "B2bBulkTaxInvoiceNotFoundError")
      yield* (yield* TaxInvoices).getB2bBulkTaxInvoice({ bulkTaxInvoiceId, test: true })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("issues all of its drafts or none", () =>
    Effect.gen(function* () {
      yield* connected("books")
      const id = yield* draft(forward)
      const other = yield* draft(reverse)
      const issued = yield* draft(forward)
      yield* issue([issued])
      const most = Number.MAX_SAFE_INTEGER
      const huge = yield* draft({
        ...forward,
        taxationType: "FREE",
        totalSupplyAmount: most,
        totalTaxAmount: 0,
        totalAmount: most,
        items: []
      })
      const wrong = [
        [[], "InvalidRequestError"],
        [[id, "none"], "B2bTaxInvoiceNotFoundError"],
        [[id, issued], "B2bTaxInvoiceNotDraftedStatusError"],
        [[id, other], "B2bIssuanceTypeMismatchError"],
        [[id, huge], "InvalidRequestError"]
      ] as const
      for (const [ids, tag] of wrong) {
        assert.strictEqual((yield* Effect.flip(issue(ids)))._tag, tag)
        assert.strictEqual(yield* statusOf(id), "DRAFTED")
      }
      assert.deepInclude(yield* bulk((yield* issue([id, id])).bulkTaxInvoiceId), { totalInvoiceCount: 1 })
    }).pipe(Effect.provide(merchant))
  )
})
