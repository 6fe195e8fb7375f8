import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { type B2bTaxInvoiceInput, B2bTaxInvoiceModificationType, TaxInvoices } from "@effect-portone/platform"
import { controlled } from "../../merchant.ts"
import {
  accepted,
  drafted,
  forward,
  issued,
  merchantBrn,
  onMonday,
  read,
  requested,
  reverse,
  statusOf,
  tagOf
} from "./taxInvoice.ts"

/** The sums of a multiple of eleven won. */
const totals = (totalAmount: number) => ({
  totalSupplyAmount: (totalAmount / 11) * 10,
  totalTaxAmount: totalAmount / 11,
  totalAmount
})

/** The modification of the tax invoice with the supplier's key S-1. */
const ofFirst = (type: B2bTaxInvoiceModificationType) => ({
  type,
  taxInvoiceKey: "S-1",
  taxInvoiceKeyType: "SUPPLIER" as const,
  brn: merchantBrn
})

const second = (fields: Partial<B2bTaxInvoiceInput> = {}) => forward({ supplierDocumentKey: "S-2", ...fields })

describe("a tax invoice that modifies another", () => {
  it.effect("modification: is made of one that the tax office has: B2BTaxInvoiceStatusNotSendingCompletedError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const taxInvoiceKey = yield* issued()
      const input = { taxInvoice: second(totals(-11_000)), modification: ofFirst("RETURN") }
      const refused = Effect.gen(function* () {
        for (const move of [taxInvoices.draftB2bTaxInvoice(input), taxInvoices.issueB2bTaxInvoiceImmediately(input)]) {
          assert.strictEqual(yield* tagOf(move), "B2BTaxInvoiceStatusNotSendingCompletedError")
        }
      })
      yield* refused
      yield* taxInvoices.sendToNtsB2bTaxInvoice({ taxInvoiceKey })
      yield* refused
      yield* TestClock.adjust("2 days")
      const { taxInvoice } = yield* taxInvoices.issueB2bTaxInvoiceImmediately(input)
      assert.strictEqual(taxInvoice.status, "ISSUED")
      assert.strictEqual(yield* statusOf(taxInvoiceKey), "SENDING_COMPLETED")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("names its original and the first one of the chain", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const rootTaxInvoiceId = yield* accepted()
      const { ntsApprovalNumber } = yield* read(rootTaxInvoiceId)
      const { taxInvoice: first } = yield* taxInvoices.issueB2bTaxInvoiceImmediately({
        taxInvoice: second(totals(5_500)),
        modification: ofFirst("CHANGE_IN_SUPPLY_COST")
      })
      assert.strictEqual(first.documentModificationType, "MODIFICATION")
      assert.deepStrictEqual(first.modification, {
        type: "CHANGE_IN_SUPPLY_COST",
        originalNtsApprovalNumber: ntsApprovalNumber,
        originalTaxInvoiceId: rootTaxInvoiceId,
        rootTaxInvoiceId
      })
      yield* TestClock.adjust("2 days")
      const { taxInvoice: next } = yield* taxInvoices.draftB2bTaxInvoice({
        taxInvoice: forward({ supplierDocumentKey: "S-3", ...totals(-5_500) }),
        modification: { type: "RETURN", taxInvoiceKey: first.id, taxInvoiceKeyType: "TAX_INVOICE_ID" }
      })
      assert.deepInclude(next.modification, { originalTaxInvoiceId: first.id, rootTaxInvoiceId })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("takes back what its reason says: InvalidRequestError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      yield* accepted()
      const allowed = {
        CORRECTION_OF_ENTRY_ERRORS: { yes: [-22_000, 0, 33_000], no: [] },
        CHANGE_IN_SUPPLY_COST: { yes: [-5_500, 5_500, 33_000], no: [0] },
        RETURN: { yes: [-22_000, -11_000], no: [-33_000, 0, 11_000] },
        CANCELLATION_OF_CONTRACT: { yes: [-22_000], no: [-11_000, 0, 22_000] },
        DUPLICATE_ISSUANCE_DUE_TO_ERROR: { yes: [-22_000], no: [-11_000, 0, 22_000] }
      }
      for (const type of B2bTaxInvoiceModificationType.literals) {
        const draft = (total: number) =>
          taxInvoices.draftB2bTaxInvoice({
            taxInvoice: second({ supplierDocumentKey: undefined, ...totals(total) }),
            modification: ofFirst(type)
          })
        for (const total of allowed[type].yes) assert.strictEqual((yield* draft(total)).taxInvoice.totalAmount, total)
        for (const total of allowed[type].no) assert.strictEqual(yield* tagOf(draft(total)), "InvalidRequestError")
      }
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is of the kind of its original: B2BCannotChangeTaxTypeError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      yield* accepted()
      const modification = ofFirst("CORRECTION_OF_ENTRY_ERRORS")
      const free = second({ taxationType: "FREE", totalSupplyAmount: 22_000, totalTaxAmount: 0 })
      for (const move of [
        taxInvoices.draftB2bTaxInvoice({ taxInvoice: free, modification }),
        taxInvoices.issueB2bTaxInvoiceImmediately({ taxInvoice: free, modification })
      ]) {
        assert.strictEqual(yield* tagOf(move), "B2BCannotChangeTaxTypeError")
      }
      const { taxInvoice } = yield* taxInvoices.draftB2bTaxInvoice({ taxInvoice: second(), modification })
      const update = taxInvoices.updateB2bTaxInvoiceDraft({
        taxInvoiceKey: taxInvoice.id,
        taxInvoiceKeyType: "TAX_INVOICE_ID",
        taxInvoice: free
      })
      assert.strictEqual(yield* tagOf(update), "B2BCannotChangeTaxTypeError")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is issued in the way of its original: B2bIssuanceTypeMismatchError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      yield* accepted()
      const input = { taxInvoice: reverse(), modification: ofFirst("CORRECTION_OF_ENTRY_ERRORS") }
      for (const move of [
        taxInvoices.draftB2bTaxInvoice(input),
        taxInvoices.requestB2bTaxInvoiceReverseIssuance(input)
      ]) {
        assert.strictEqual(yield* tagOf(move), "B2bIssuanceTypeMismatchError")
      }
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is requested when its original was a reverse one, too", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const original = yield* requested()
      const ofReverse = { type: "RETURN", taxInvoiceKey: "R-1", brn: merchantBrn } as const
      const input = {
        taxInvoice: reverse({ supplierDocumentKey: "S-2", recipientDocumentKey: "R-2", ...totals(-11_000) }),
        modification: ofReverse
      }
      const tooEarly = taxInvoices.requestB2bTaxInvoiceReverseIssuance(input)
      assert.strictEqual(yield* tagOf(tooEarly), "B2BTaxInvoiceStatusNotSendingCompletedError")
      yield* taxInvoices.issueB2bTaxInvoice({ taxInvoiceKey: original })
      yield* TestClock.adjust("2 days")
      const free = { ...input.taxInvoice, taxationType: "FREE", totalSupplyAmount: -11_000, totalTaxAmount: 0 } as const
      const other = taxInvoices.requestB2bTaxInvoiceReverseIssuance({ ...input, taxInvoice: free })
      assert.strictEqual(yield* tagOf(other), "B2BCannotChangeTaxTypeError")
      const { taxInvoice } = yield* taxInvoices.requestB2bTaxInvoiceReverseIssuance(input)
      assert.deepInclude(taxInvoice, { status: "REQUESTED", documentModificationType: "MODIFICATION" })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("has an original: B2bOriginalTaxInvoiceNotFoundError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const modification = ofFirst("RETURN")
      const back = totals(-11_000)
      for (const move of [
        taxInvoices.draftB2bTaxInvoice({ taxInvoice: second(back), modification }),
        taxInvoices.issueB2bTaxInvoiceImmediately({ taxInvoice: second(back), modification }),
        taxInvoices.requestB2bTaxInvoiceReverseIssuance({ taxInvoice: reverse(back), modification })
      ]) {
        assert.strictEqual(yield* tagOf(move), "B2bOriginalTaxInvoiceNotFoundError")
      }
      const nameless = { type: "RETURN", taxInvoiceKey: "R-1" } as const
      const tag = yield* tagOf(taxInvoices.draftB2bTaxInvoice({ taxInvoice: second(back), modification: nameless }))
      assert.strictEqual(tag, "InvalidRequestError")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is the only one that takes money back: B2bModificationNotProvidedError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const back = totals(-22_000)
      for (const move of [
        taxInvoices.draftB2bTaxInvoice({ taxInvoice: second(back) }),
        taxInvoices.issueB2bTaxInvoiceImmediately({ taxInvoice: second(back) }),
        taxInvoices.requestB2bTaxInvoiceReverseIssuance({ taxInvoice: reverse(back) })
      ]) {
        assert.strictEqual(yield* tagOf(move), "B2bModificationNotProvidedError")
      }
    }).pipe(Effect.provide(controlled))
  )

  it.effect("stays a modification when its draft is updated", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      yield* accepted()
      const { taxInvoice: before } = yield* taxInvoices.draftB2bTaxInvoice({
        taxInvoice: second(totals(-11_000)),
        modification: ofFirst("RETURN")
      })
      const name = { taxInvoiceKey: before.id, taxInvoiceKeyType: "TAX_INVOICE_ID" } as const
      const { taxInvoice } = yield* taxInvoices.updateB2bTaxInvoiceDraft({
        ...name,
        taxInvoice: second(totals(-5_500))
      })
      assert.deepStrictEqual(taxInvoice.modification, before.modification)
      assert.deepInclude(taxInvoice, { documentModificationType: "MODIFICATION", totalAmount: -5_500 })
      const more = taxInvoices.updateB2bTaxInvoiceDraft({ ...name, taxInvoice: second(totals(-33_000)) })
      assert.strictEqual(yield* tagOf(more), "InvalidRequestError")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is never late when it bears the date of its original", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      yield* accepted()
      yield* TestClock.adjust("30 days")
      const issueLate = (type: B2bTaxInvoiceModificationType, supplierDocumentKey: string) =>
        Effect.map(
          taxInvoices.issueB2bTaxInvoiceImmediately({
            taxInvoice: second({ supplierDocumentKey, ...totals(-22_000) }),
            modification: ofFirst(type)
          }),
          ({ taxInvoice }) => taxInvoice.isDelayed
        )
      assert.isFalse(yield* issueLate("DUPLICATE_ISSUANCE_DUE_TO_ERROR", "S-2"))
      assert.isFalse(yield* issueLate("CORRECTION_OF_ENTRY_ERRORS", "S-3"))
      assert.isTrue(yield* issueLate("RETURN", "S-4"))
      assert.strictEqual(yield* statusOf(yield* drafted(forward({ supplierDocumentKey: "S-5" }))), "DRAFTED")
    }).pipe(Effect.provide(controlled))
  )
})
