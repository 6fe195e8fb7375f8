/** The control of counterparties and tax invoices over HTTP; in memory, the tests of each domain use it. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { PortOneEmulator } from "../../src/index.ts"
import { control, send } from "./overHttp.ts"

const done = { status: 200, body: {} }

const brn = "2208162517"

const recipient = {
  name: "책방 하나",
  representativeName: "김하나",
  contact: { name: "이두리", email: "duri@books.example" }
}

describe("the control over HTTP", () => {
  it.live("decides on connections, and moves the end of a certificate", () =>
    Effect.gen(function* () {
      const counterparty = { brn, ...recipient }
      yield* send("POST", "/b2b/counterparties", { counterpartyId: "books", counterparty })
      const early = yield* control("setCertificate", { brn })
      assert.deepInclude(early.body, { type: "B2B_COUNTERPARTY_NTS_NOT_CONNECTED" })
      assert.deepStrictEqual(yield* control("decideNtsConnection", { counterpartyId: "books" }), done)
      const again = yield* control("decideNtsConnection", { counterpartyId: "books" })
      assert.strictEqual(again.status, 409)
      assert.include(again.body.message, "CONNECTED")
      assert.strictEqual((yield* control("decideNtsConnection", { counterpartyId: "none" })).status, 404)
      const expiredAt = "2020-01-01T00:00:00.000Z"
      assert.deepStrictEqual(yield* control("setCertificate", { brn, expiredAt }), done)
      const certificate = yield* send("GET", `/b2b/counterparties/${brn}/certificate`)
      assert.strictEqual(certificate.body.expiredAt, expiredAt)
      const validated = yield* send("POST", `/b2b/counterparties/${brn}/certificate/validate`)
      assert.deepStrictEqual(validated.body, { isValid: false })
      assert.strictEqual((yield* control("setCertificate", { brn: "1208100002" })).status, 404)
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

  it.live("fails a connection", () =>
    Effect.gen(function* () {
      const counterparty = { brn, ...recipient }
      yield* send("POST", "/b2b/counterparties", { counterpartyId: "books", counterparty })
      yield* control("decideNtsConnection", { counterpartyId: "books", failedReason: "it has closed" })
      const { body } = yield* send("GET", "/b2b/counterparties/books")
      assert.deepInclude(body, { ntsConnectionStatus: "ERROR", ntsConnectionFailedReason: "it has closed" })
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

  it.live("issues drafts together", () =>
    Effect.gen(function* () {
      const taxInvoice = {
        taxationType: "TAXABLE",
        issuanceType: "NORMAL",
        writeDate: "2026-03-01",
        purposeType: "RECEIPT",
        totalSupplyAmount: 20_000,
        totalTaxAmount: 2_000,
        totalAmount: 22_000,
        recipient: { brn, ...recipient },
        items: [{ name: "수수료", supplyCostAmount: 20_000, taxAmount: 2_000 }]
      }
      const draft = yield* send("POST", "/b2b/tax-invoices/draft", { taxInvoice })
      const { body } = yield* control("issueTaxInvoices", { taxInvoiceIds: [draft.body.taxInvoice.id], name: "March" })
      const bulk = yield* send("GET", `/b2b/bulk-tax-invoices/${body.bulkTaxInvoiceId}`)
      assert.deepInclude(bulk.body, { name: "March", status: "COMPLETED", totalAmount: 22_000 })
      const wrong = yield* control("issueTaxInvoices", { taxInvoiceIds: ["none"] })
      assert.deepInclude(wrong.body, { type: "B2B_TAX_INVOICE_NOT_FOUND" })
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )
})
