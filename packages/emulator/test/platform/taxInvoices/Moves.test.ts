import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { B2bTaxInvoiceStatus, TaxInvoices } from "@effect-portone/platform"
import { findTaxInvoice, putTaxInvoice } from "../../../src/platform/records/TaxInvoices.ts"
import { State } from "../../../src/state/State.ts"
import { controlled, heardOfTaxInvoices } from "../../merchant.ts"
import {
  accepted,
  brn,
  drafted,
  forward,
  issued,
  merchantBrn,
  monday,
  onMonday,
  read,
  requested,
  reverse,
  statusOf,
  tagOf,
  unreachableBrn
} from "./taxInvoice.ts"

/** Puts a tax invoice into a status, as moves of PortOne's would that the emulator does not have. */
const putStatus = (id: string, status: B2bTaxInvoiceStatus) =>
  Effect.map(State, (store) => {
    const row = findTaxInvoice(store, { isForTest: false, id })
    assert(row !== undefined)
    putTaxInvoice(store, { ...row, taxInvoice: { ...row.taxInvoice, status } })
  })

/** Returns the statuses in which a move of a tax invoice succeeds. */
const allowedIn = Effect.fnUntraced(function* <R>(
  id: string,
  move: Effect.Effect<unknown, { readonly _tag: string }, R>,
  refusal: string
) {
  const allowed: Array<string> = []
  const before = yield* read(id)
  const store = yield* State
  const row = findTaxInvoice(store, { isForTest: false, id })
  assert(row !== undefined && before.status === row.taxInvoice.status)
  for (const status of B2bTaxInvoiceStatus.literals) {
    putTaxInvoice(store, { ...row, taxInvoice: { ...row.taxInvoice, status } })
    const result = yield* Effect.result(move)
    if (result._tag === "Success") allowed.push(status)
    else assert.strictEqual(result.failure._tag, refusal, status)
  }
  return allowed
})

describe("a forward tax invoice", () => {
  it.effect("forward: draft -> issue: is issued by the supplier, with the tax office's number", () =>
    Effect.gen(function* () {
      yield* onMonday
      const events = yield* heardOfTaxInvoices
      const taxInvoices = yield* TaxInvoices
      const taxInvoiceKey = yield* drafted(forward())
      const draft = yield* read(taxInvoiceKey)
      assert.deepInclude(draft, { status: "DRAFTED", draftedAt: monday, statusUpdatedAt: monday, isDelayed: false })
      assert.isUndefined(draft.ntsApprovalNumber)
      assert.deepStrictEqual(events, [])
      yield* TestClock.adjust("1 hour")
      const { taxInvoice } = yield* taxInvoices.issueB2bTaxInvoice({ taxInvoiceKey, memo: "as agreed" })
      const issuedAt = DateTime.add(monday, { hours: 1 })
      assert.deepInclude(taxInvoice, {
        status: "ISSUED",
        issuedAt,
        statusUpdatedAt: issuedAt,
        draftedAt: monday,
        memo: "as agreed"
      })
      assert.match(taxInvoice.ntsApprovalNumber!, /^20260202\d{16}$/)
      assert.deepStrictEqual(yield* read(taxInvoiceKey), taxInvoice)
      assert.deepStrictEqual(events, [
        {
          type: "TaxInvoice.Issued",
          timestamp: issuedAt,
          data: {
            taxInvoiceId: taxInvoiceKey,
            supplierDocumentKey: "S-1",
            status: "ISSUED",
            supplierBrn: merchantBrn,
            totalAmount: 22_000,
            totalSupplyAmount: 20_000,
            totalTaxAmount: 2_000
          }
        }
      ])
    }).pipe(Effect.provide(controlled), Effect.scoped)
  )

  it.effect("is issued as a draft only: B2bTaxInvoiceNotDraftedStatusError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const id = yield* drafted(forward())
      const move = taxInvoices.issueB2bTaxInvoice({ taxInvoiceKey: id })
      assert.deepStrictEqual(yield* allowedIn(id, move, "B2bTaxInvoiceNotDraftedStatusError"), ["DRAFTED"])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("needs the supplier's key to be issued: B2bTaxInvoiceNoSupplierDocumentKeyError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const taxInvoiceKey = yield* drafted(forward({ supplierDocumentKey: undefined }))
      const tag = yield* tagOf(taxInvoices.issueB2bTaxInvoice({ taxInvoiceKey }))
      assert.strictEqual(tag, "B2bTaxInvoiceNoSupplierDocumentKeyError")
      assert.strictEqual(yield* statusOf(taxInvoiceKey), "DRAFTED")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is not requested: B2bIssuanceTypeMismatchError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const taxInvoiceKey = yield* drafted(forward())
      assert.strictEqual(
        yield* tagOf(taxInvoices.requestB2bTaxInvoice({ taxInvoiceKey })),
        "B2bIssuanceTypeMismatchError"
      )
    }).pipe(Effect.provide(controlled))
  )
})

describe("a reverse tax invoice", () => {
  it.effect("reverse: draft -> request -> issue: is requested by the recipient and issued by the supplier", () =>
    Effect.gen(function* () {
      yield* onMonday
      const events = yield* heardOfTaxInvoices
      const taxInvoices = yield* TaxInvoices
      const taxInvoiceKey = yield* drafted(reverse())
      const request = yield* taxInvoices.requestB2bTaxInvoice({ taxInvoiceKey })
      assert.deepInclude(request.taxInvoice, { status: "REQUESTED", requestedAt: monday })
      yield* TestClock.adjust("1 day")
      const { taxInvoice } = yield* taxInvoices.issueB2bTaxInvoice({ taxInvoiceKey })
      assert.deepInclude(taxInvoice, { status: "ISSUED", requestedAt: monday })
      assert.deepStrictEqual(
        events.map(({ data, type }) => [type, data.status, data.supplierBrn]),
        [
          ["TaxInvoice.Requested", "REQUESTED", brn],
          ["TaxInvoice.Issued", "ISSUED", brn]
        ]
      )
    }).pipe(Effect.provide(controlled), Effect.scoped)
  )

  it.effect("is requested as a draft only, which PortOne calls REGISTERED: B2bTaxInvoiceNotDraftedStatusError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const id = yield* drafted(reverse())
      const move = taxInvoices.requestB2bTaxInvoice({ taxInvoiceKey: id })
      assert.deepStrictEqual(yield* allowedIn(id, move, "B2bTaxInvoiceNotDraftedStatusError"), ["DRAFTED"])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is issued when it was requested: B2bTaxInvoiceNotRequestedStatusError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const id = yield* requested()
      const move = taxInvoices.issueB2bTaxInvoice({ taxInvoiceKey: id })
      assert.deepStrictEqual(yield* allowedIn(id, move, "B2bTaxInvoiceNotRequestedStatusError"), ["REQUESTED"])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("needs the recipient's key to be requested: B2bTaxInvoiceNoRecipientDocumentKeyError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const taxInvoiceKey = yield* drafted(reverse({ recipientDocumentKey: undefined }))
      const tag = yield* tagOf(taxInvoices.requestB2bTaxInvoice({ taxInvoiceKey }))
      assert.strictEqual(tag, "B2bTaxInvoiceNoRecipientDocumentKeyError")
    }).pipe(Effect.provide(controlled))
  )

  it.effect(
    "cancelRequest: is withdrawn by the recipient while it is requested: B2bTaxInvoiceNotRequestedStatusError",
    () =>
      Effect.gen(function* () {
        yield* onMonday
        const events = yield* heardOfTaxInvoices
        const taxInvoices = yield* TaxInvoices
        const id = yield* requested()
        yield* TestClock.adjust("1 minute")
        const move = taxInvoices.cancelB2bTaxInvoiceRequest({ taxInvoiceKey: id, memo: "too early" })
        const { taxInvoice } = yield* move
        const statusUpdatedAt = DateTime.add(monday, { minutes: 1 })
        assert.deepInclude(taxInvoice, { status: "REQUEST_CANCELLED", memo: "too early", statusUpdatedAt })
        assert.deepStrictEqual(
          events.map(({ type }) => type),
          ["TaxInvoice.Requested", "TaxInvoice.RequestCancelled"]
        )
        assert.deepStrictEqual(yield* allowedIn(id, move, "B2bTaxInvoiceNotRequestedStatusError"), ["REQUESTED"])
      }).pipe(Effect.provide(controlled), Effect.scoped)
  )

  it.effect("is withdrawn by the recipient's key only: B2bTaxInvoiceNoRecipientDocumentKeyError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const taxInvoiceKey = yield* requested({ recipientDocumentKey: undefined })
      const tag = yield* tagOf(taxInvoices.cancelB2bTaxInvoiceRequest({ taxInvoiceKey }))
      assert.strictEqual(tag, "B2bTaxInvoiceNoRecipientDocumentKeyError")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("refuseRequest: is refused by the supplier, and stays so: B2bTaxInvoiceNotRequestedStatusError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const events = yield* heardOfTaxInvoices
      const taxInvoices = yield* TaxInvoices
      const id = yield* requested()
      const move = taxInvoices.refuseB2bTaxInvoiceRequest({ taxInvoiceKey: id, memo: "not ours" })
      assert.deepInclude((yield* move).taxInvoice, { status: "REQUEST_REFUSED", memo: "not ours" })
      assert.deepStrictEqual(
        events.map(({ type }) => type),
        ["TaxInvoice.Requested", "TaxInvoice.Refused"]
      )
      for (const other of [
        taxInvoices.issueB2bTaxInvoice({ taxInvoiceKey: id }),
        taxInvoices.cancelB2bTaxInvoiceRequest({ taxInvoiceKey: id })
      ]) {
        assert.strictEqual(yield* tagOf(other), "B2bTaxInvoiceNotRequestedStatusError")
      }
      assert.deepStrictEqual(yield* allowedIn(id, move, "B2bTaxInvoiceNotRequestedStatusError"), ["REQUESTED"])
    }).pipe(Effect.provide(controlled), Effect.scoped)
  )

  it.effect("is refused and issued by the supplier's key only: B2bTaxInvoiceNoSupplierDocumentKeyError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const taxInvoiceKey = yield* requested({ supplierDocumentKey: undefined })
      for (const move of [
        taxInvoices.refuseB2bTaxInvoiceRequest({ taxInvoiceKey }),
        taxInvoices.issueB2bTaxInvoice({ taxInvoiceKey })
      ]) {
        assert.strictEqual(yield* tagOf(move), "B2bTaxInvoiceNoSupplierDocumentKeyError")
      }
    }).pipe(Effect.provide(controlled))
  )
})

describe("an issued tax invoice", () => {
  it.effect("cancelIssuance: is cancelled before the tax office has it: B2bTaxInvoiceNotIssuedStatusError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const events = yield* heardOfTaxInvoices
      const taxInvoices = yield* TaxInvoices
      const id = yield* issued()
      const move = taxInvoices.cancelB2bTaxInvoiceIssuance({ taxInvoiceKey: id, memo: "sent back" })
      assert.deepInclude((yield* move).taxInvoice, { status: "ISSUANCE_CANCELLED", memo: "sent back" })
      yield* TestClock.adjust("3 days")
      assert.strictEqual(yield* statusOf(id), "ISSUANCE_CANCELLED")
      assert.deepStrictEqual(
        events.map(({ type }) => type),
        ["TaxInvoice.Issued", "TaxInvoice.IssuanceCancelled"]
      )
      assert.deepStrictEqual(yield* allowedIn(id, move, "B2bTaxInvoiceNotIssuedStatusError"), ["ISSUED"])
    }).pipe(Effect.provide(controlled), Effect.scoped)
  )

  it.effect("sendToNts: is sent at once, and then no longer cancelled: B2bTaxInvoiceNotIssuedStatusError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const id = yield* issued()
      const move = taxInvoices.sendToNtsB2bTaxInvoice({ taxInvoiceKey: id })
      assert.deepInclude((yield* move).taxInvoice, { status: "SENDING", ntsSentAt: monday })
      const cancellation = taxInvoices.cancelB2bTaxInvoiceIssuance({ taxInvoiceKey: id })
      assert.strictEqual(yield* tagOf(cancellation), "B2bTaxInvoiceNotIssuedStatusError")
      assert.deepStrictEqual(yield* allowedIn(id, move, "B2bTaxInvoiceNotIssuedStatusError"), ["ISSUED"])
    }).pipe(Effect.provide(controlled))
  )
})

describe("a tax invoice", () => {
  it.effect("is deleted while it is not with the tax office: B2bTaxInvoiceNonDeletableStatusError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const deletable: Array<string> = []
      for (const [index, status] of B2bTaxInvoiceStatus.literals.entries()) {
        const taxInvoiceKey = yield* drafted(forward({ supplierDocumentKey: `S-${index}` }))
        yield* putStatus(taxInvoiceKey, status)
        const result = yield* Effect.result(taxInvoices.deleteB2bTaxInvoice({ taxInvoiceKey }))
        if (result._tag === "Success") {
          deletable.push(status)
          assert.strictEqual(yield* tagOf(read(taxInvoiceKey)), "B2bTaxInvoiceNotFoundError")
        } else assert.strictEqual(result.failure._tag, "B2bTaxInvoiceNonDeletableStatusError")
      }
      assert.sameMembers(deletable, [
        "DRAFTED",
        "REQUEST_CANCELLED",
        "SENDING_FAILED",
        "REQUEST_REFUSED",
        "ISSUANCE_CANCELLED"
      ])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("frees its document keys when it is deleted", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const name = { taxInvoiceKey: "S-1", taxInvoiceKeyType: "SUPPLIER", brn: merchantBrn } as const
      yield* drafted(forward())
      assert.deepStrictEqual(yield* taxInvoices.deleteB2bTaxInvoice(name), {})
      const again = yield* drafted(forward())
      assert.strictEqual((yield* taxInvoices.getB2bTaxInvoice(name)).id, again)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is moved by any of its names: B2bTaxInvoiceNotFoundError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const id = yield* drafted(reverse())
      const bySupplier = { taxInvoiceKey: "S-1", taxInvoiceKeyType: "SUPPLIER", brn } as const
      const byRecipient = { taxInvoiceKey: "R-1", taxInvoiceKeyType: "RECIPIENT", brn: merchantBrn } as const
      yield* taxInvoices.requestB2bTaxInvoice(byRecipient)
      yield* taxInvoices.issueB2bTaxInvoice(bySupplier)
      yield* taxInvoices.sendToNtsB2bTaxInvoice({ taxInvoiceKey: id, taxInvoiceKeyType: "TAX_INVOICE_ID" })
      assert.strictEqual(yield* statusOf(id), "SENDING")
      const missing = [
        { ...bySupplier, taxInvoiceKey: "S-2" },
        { ...bySupplier, brn: merchantBrn },
        { ...bySupplier, test: true },
        { ...byRecipient, brn },
        { ...byRecipient, taxInvoiceKeyType: "TAX_INVOICE_ID" },
        { taxInvoiceKey: id, test: true }
      ] as const
      for (const name of missing) {
        for (const move of [
          taxInvoices.getB2bTaxInvoice(name),
          taxInvoices.requestB2bTaxInvoice(name),
          taxInvoices.cancelB2bTaxInvoiceRequest(name),
          taxInvoices.refuseB2bTaxInvoiceRequest(name),
          taxInvoices.issueB2bTaxInvoice(name),
          taxInvoices.cancelB2bTaxInvoiceIssuance(name),
          taxInvoices.sendToNtsB2bTaxInvoice(name),
          taxInvoices.deleteB2bTaxInvoice(name),
          taxInvoices.updateB2bTaxInvoiceDraft({ taxInvoiceKeyType: "TAX_INVOICE_ID", ...name, taxInvoice: reverse() })
        ]) {
          assert.strictEqual(yield* tagOf(move), "B2bTaxInvoiceNotFoundError")
        }
      }
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is named by a document key together with its company: InvalidRequestError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      yield* drafted(reverse())
      for (const taxInvoiceKeyType of ["SUPPLIER", "RECIPIENT"] as const) {
        const tag = yield* tagOf(taxInvoices.getB2bTaxInvoice({ taxInvoiceKey: "S-1", taxInvoiceKeyType }))
        assert.strictEqual(tag, "InvalidRequestError")
      }
    }).pipe(Effect.provide(controlled))
  )

  it.effect("cannot be reached for some companies: B2bExternalServiceError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const name = { taxInvoiceKey: "S-1", taxInvoiceKeyType: "SUPPLIER", brn: unreachableBrn } as const
      const unreachable = { brn: unreachableBrn, name: "A", representativeName: "B" }
      const ofForward = forward({ recipient: unreachable })
      const ofReverse = reverse({ supplier: unreachable })
      for (const move of [
        taxInvoices.getB2bTaxInvoice(name),
        taxInvoices.getB2bTaxInvoices({ filter: { supplierBrn: unreachableBrn } }),
        taxInvoices.draftB2bTaxInvoice({ taxInvoice: ofForward }),
        taxInvoices.issueB2bTaxInvoiceImmediately({ taxInvoice: ofForward }),
        taxInvoices.requestB2bTaxInvoiceReverseIssuance({ taxInvoice: ofReverse }),
        taxInvoices.updateB2bTaxInvoiceDraft({ ...name, taxInvoice: ofForward }),
        taxInvoices.requestB2bTaxInvoice(name),
        taxInvoices.cancelB2bTaxInvoiceRequest(name),
        taxInvoices.refuseB2bTaxInvoiceRequest(name),
        taxInvoices.issueB2bTaxInvoice(name),
        taxInvoices.cancelB2bTaxInvoiceIssuance(name),
        taxInvoices.sendToNtsB2bTaxInvoice(name),
        taxInvoices.deleteB2bTaxInvoice(name)
      ]) {
        assert.strictEqual(yield* tagOf(move), "B2bExternalServiceError")
      }
    }).pipe(Effect.provide(controlled))
  )

  it.effect("stays with the tax office when that has accepted it", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const taxInvoiceKey = yield* accepted()
      assert.strictEqual(yield* statusOf(taxInvoiceKey), "SENDING_COMPLETED")
      const tag = yield* tagOf(taxInvoices.deleteB2bTaxInvoice({ taxInvoiceKey }))
      assert.strictEqual(tag, "B2bTaxInvoiceNonDeletableStatusError")
    }).pipe(Effect.provide(controlled))
  )
})
