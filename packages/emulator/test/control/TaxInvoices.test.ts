import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { TaxInvoices } from "@effect-portone/platform"
import { PortOneEmulator } from "../../src/index.ts"
import { prefix } from "../../src/pages/Paths.ts"
import { merchant } from "../merchant.ts"
import { forward, issued, onMonday, read, statusOf, tagOf } from "../platform/taxInvoices/taxInvoice.ts"
import { send } from "./overHttp.ts"

describe("the tax office's answer by the control", () => {
  it.effect("comes at once: B2bTaxInvoiceNotIssuedStatusError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const emulator = yield* PortOneEmulator
      const accepted = yield* issued()
      yield* emulator.answerTaxInvoice({ taxInvoiceId: accepted })
      assert.deepInclude(yield* read(accepted), { status: "SENDING_COMPLETED", ntsResult: "accepted" })
      const refused = yield* issued({ supplierDocumentKey: "S-2" })
      yield* (yield* TaxInvoices).sendToNtsB2bTaxInvoice({ taxInvoiceKey: refused })
      yield* emulator.answerTaxInvoice({ taxInvoiceId: refused, isAccepted: false })
      assert.strictEqual(yield* statusOf(refused), "SENDING_FAILED")
      const again = yield* tagOf(emulator.answerTaxInvoice({ taxInvoiceId: refused }))
      assert.strictEqual(again, "B2bTaxInvoiceNotIssuedStatusError")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is to a tax invoice of one of the worlds: B2bTaxInvoiceNotFoundError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const emulator = yield* PortOneEmulator
      const taxInvoices = yield* TaxInvoices
      const { taxInvoice } = yield* taxInvoices.issueB2bTaxInvoiceImmediately({
        taxInvoice: forward({ recipient: { brn: "1010101013", name: "A", representativeName: "B" } }),
        test: true
      })
      const name = { taxInvoiceId: taxInvoice.id }
      assert.strictEqual(yield* tagOf(emulator.answerTaxInvoice(name)), "B2bTaxInvoiceNotFoundError")
      yield* emulator.answerTaxInvoice({ ...name, isForTest: true })
      const answered = yield* taxInvoices.getB2bTaxInvoice({ taxInvoiceKey: taxInvoice.id, test: true })
      assert.strictEqual(answered.status, "SENDING_COMPLETED")
    }).pipe(Effect.provide(merchant))
  )

  it.live("comes over HTTP, too", () =>
    Effect.gen(function* () {
      const recipient = { brn: "1010101013", name: "A", representativeName: "B" }
      const { body } = yield* send("POST", "/b2b/tax-invoices/issue-immediately", {
        taxInvoice: forward({ recipient })
      })
      const { id } = body.taxInvoice
      const refusal = { taxInvoiceId: id, isAccepted: false }
      assert.deepStrictEqual(yield* send("POST", `${prefix}/answerTaxInvoice`, refusal), { status: 200, body: {} })
      assert.strictEqual((yield* send("GET", `/b2b/tax-invoices/${id}`)).body.status, "SENDING_FAILED")
      const again = yield* send("POST", `${prefix}/answerTaxInvoice`, refusal)
      assert.deepInclude(again.body, { type: "B2B_TAX_INVOICE_NOT_ISSUED_STATUS" })
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )
})
