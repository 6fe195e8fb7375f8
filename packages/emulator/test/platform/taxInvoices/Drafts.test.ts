import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { type B2bTaxInvoiceInput, Counterparties, TaxInvoices } from "@effect-portone/platform"
import { controlled } from "../../merchant.ts"
import {
  books,
  brn,
  drafted,
  forward,
  merchantBrn,
  monday,
  onMonday,
  read,
  reverse,
  tagOf,
  unknownBrn
} from "./taxInvoice.ts"

const draftTag = (taxInvoice: B2bTaxInvoiceInput) =>
  Effect.flatMap(TaxInvoices, (taxInvoices) => tagOf(taxInvoices.draftB2bTaxInvoice({ taxInvoice })))

/** A company that is no counterparty, as a request describes it. */
const described = { brn: unknownBrn, name: "다른 책방", representativeName: "최다섯" }

describe("a draft", () => {
  it.effect("is read as it was made, in its own world", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const content = {
        serialNumber: "7",
        bookVolume: 1,
        bookIssue: 9999,
        cashAmount: 2_000,
        creditAmount: 20_000,
        remarks: ["one", "two", "three"],
        sendSms: true,
        items: [
          {
            purchaseDate: "2026-01-30",
            name: "Books",
            spec: "A5",
            quantity: { value: 250, scale: 2 },
            unitCostAmount: { value: 8_000 },
            supplyCostAmount: 20_000,
            taxAmount: 2_000,
            remark: "used"
          }
        ],
        additionalContacts: [{ name: "박세나", email: "sena@books.example", phoneNumber: "010-0000-0000" }]
      }
      const { taxInvoice } = yield* taxInvoices.draftB2bTaxInvoice({
        taxInvoice: forward({ ...content, recipient: { ...described, brn, taxRegistrationId: "0001" } }),
        memo: "January"
      })
      assert.deepStrictEqual(yield* read(taxInvoice.id), taxInvoice)
      assert.deepStrictEqual(taxInvoice, {
        ...content,
        id: taxInvoice.id,
        status: "DRAFTED",
        taxationType: "TAXABLE",
        documentModificationType: "NORMAL",
        isDelayed: false,
        issuanceType: "NORMAL",
        writeDate: "2026-01-31",
        issuanceDueDate: "2026-02-10",
        purposeType: "RECEIPT",
        totalSupplyAmount: 20_000,
        totalTaxAmount: 2_000,
        totalAmount: 22_000,
        supplierDocumentKey: "S-1",
        supplier: { brn: merchantBrn, name: "Merchant", representativeName: "Merchant's representative" },
        recipient: {
          brn,
          counterpartyId: "books",
          taxRegistrationId: "0001",
          name: "다른 책방",
          representativeName: "최다섯",
          address: "Seoul",
          contact: { name: "이두리", email: "duri@books.example", phoneNumber: "010-1234-5678" }
        },
        memo: "January",
        draftedAt: monday,
        statusUpdatedAt: monday
      })
      const other = taxInvoices.getB2bTaxInvoice({ taxInvoiceKey: taxInvoice.id, test: true })
      assert.strictEqual(yield* tagOf(other), "B2bTaxInvoiceNotFoundError")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is a reverse one unless the request says otherwise", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const { taxInvoice } = yield* taxInvoices.draftB2bTaxInvoice({
        taxInvoice: reverse({ issuanceType: undefined })
      })
      assert.strictEqual(taxInvoice.issuanceType, "REVERSE")
      const issue = taxInvoices.issueB2bTaxInvoiceImmediately({ taxInvoice: forward({ issuanceType: undefined }) })
      assert.strictEqual(yield* tagOf(issue), "B2bIssuanceTypeMismatchError")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is neither issued nor requested at once as the other type: B2bIssuanceTypeMismatchError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      for (const move of [
        taxInvoices.issueB2bTaxInvoiceImmediately({ taxInvoice: reverse() }),
        taxInvoices.requestB2bTaxInvoiceReverseIssuance({ taxInvoice: forward() })
      ]) {
        assert.strictEqual(yield* tagOf(move), "B2bIssuanceTypeMismatchError")
      }
    }).pipe(Effect.provide(controlled))
  )

  it.effect("takes the counterparty's further contacts if it is to: B2bCounterpartyNotFoundError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const useCounterpartyAdditionalContacts = true
      const id = yield* drafted(forward({ useCounterpartyAdditionalContacts }))
      assert.deepStrictEqual((yield* read(id)).additionalContacts, books.additionalContacts)
      const own = [{ email: "own@books.example" }]
      const other = yield* drafted(
        forward({ supplierDocumentKey: "S-2", useCounterpartyAdditionalContacts, additionalContacts: own })
      )
      assert.deepStrictEqual((yield* read(other)).additionalContacts, own)
      const tag = yield* draftTag(forward({ recipient: described, useCounterpartyAdditionalContacts }))
      assert.strictEqual(tag, "B2bCounterpartyNotFoundError")
    }).pipe(Effect.provide(controlled))
  )
})

describe("the companies of a tax invoice", () => {
  it.effect("are counterparties, or described by the request: B2bRecipientNotFoundError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const id = yield* drafted(forward({ recipient: { counterpartyId: "books" } }))
      assert.deepInclude((yield* read(id)).recipient, { brn, name: "책방 하나" })
      const error = yield* Effect.flip(
        (yield* TaxInvoices).draftB2bTaxInvoice({ taxInvoice: forward({ recipient: { brn: unknownBrn } }) })
      )
      assert.deepInclude(error, { _tag: "B2bRecipientNotFoundError", brn: unknownBrn })
      const unknown = forward({ supplierDocumentKey: "S-2", recipient: { ...described, counterpartyId: "nobody" } })
      assert.strictEqual(yield* draftTag(unknown), "B2bRecipientNotFoundError")
      yield* drafted(forward({ supplierDocumentKey: "S-3", recipient: described }))
    }).pipe(Effect.provide(controlled))
  )

  it.effect("are known suppliers: B2bSupplierNotFoundError", () =>
    Effect.gen(function* () {
      yield* onMonday
      for (const supplier of [{ brn: unknownBrn }, described, { ...described, counterpartyId: "nobody" }]) {
        assert.strictEqual(yield* draftTag(reverse({ supplier })), "B2bSupplierNotFoundError")
      }
      assert.strictEqual(yield* draftTag(forward({ supplier: { brn: unknownBrn } })), "B2bSupplierNotFoundError")
    }).pipe(Effect.provide(controlled))
  )

  it.effect(
    "reverse issuance needs a supplier linked to the tax office, and forward none: B2bCounterpartyNtsNotConnectedError",
    () =>
      Effect.gen(function* () {
        const counterparties = yield* Counterparties
        const taxInvoices = yield* TaxInvoices
        yield* counterparties.createB2bCounterparty({ counterpartyId: "books", counterparty: books })
        yield* drafted(forward())
        const reverseOne = { taxInvoice: reverse({ supplierDocumentKey: "S-2" }) }
        for (const move of [
          taxInvoices.draftB2bTaxInvoice(reverseOne),
          taxInvoices.requestB2bTaxInvoiceReverseIssuance(reverseOne)
        ]) {
          const error = yield* Effect.flip(move)
          assert.deepInclude(error, { _tag: "B2bCounterpartyNtsNotConnectedError", brn, counterpartyId: "books" })
        }
        yield* TestClock.adjust("10 minutes")
        yield* taxInvoices.draftB2bTaxInvoice(reverseOne)
      }).pipe(Effect.provide(controlled))
  )

  it.effect("are refused without a number, or with a wrong one: InvalidRequestError", () =>
    Effect.gen(function* () {
      yield* onMonday
      for (const recipient of [{}, { name: "A" }, { brn: "123" }, { brn: unknownBrn, counterpartyId: "books" }]) {
        const error = yield* Effect.flip(
          (yield* TaxInvoices).draftB2bTaxInvoice({ taxInvoice: forward({ recipient }) })
        )
        assert.strictEqual(error._tag, "InvalidRequestError")
        assert.include(error.message, "recipient.brn")
      }
      assert.strictEqual(yield* draftTag(reverse({ supplier: undefined })), "InvalidRequestError")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("become a counterparty if they are to, under a new id: B2bIdAlreadyExistsError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const counterparties = yield* Counterparties
      const taxInvoices = yield* TaxInvoices
      const recipient = {
        ...described,
        counterpartyId: "other",
        contact: { name: "정여섯", email: "six@books.example" }
      }
      const create = { createRecipientCounterparty: true }
      const { taxInvoice } = yield* taxInvoices.draftB2bTaxInvoice({ taxInvoice: forward({ recipient }), ...create })
      assert.strictEqual(taxInvoice.recipient.counterpartyId, "other")
      const counterparty = yield* counterparties.getB2bCounterparty({ counterpartyId: "other" })
      assert.deepInclude(counterparty, {
        brn: unknownBrn,
        companyName: "다른 책방",
        representativeName: "최다섯",
        contact: recipient.contact,
        ntsConnectionStatus: "PENDING_CONNECT"
      })
      for (const counterpartyId of ["other", "books"]) {
        const again = { taxInvoice: forward({ recipient: { ...recipient, counterpartyId } }), ...create }
        for (const move of [
          taxInvoices.draftB2bTaxInvoice({ ...again, taxInvoice: { ...again.taxInvoice, supplierDocumentKey: "S-2" } }),
          taxInvoices.issueB2bTaxInvoiceImmediately({
            ...again,
            taxInvoice: { ...again.taxInvoice, supplierDocumentKey: "S-2" }
          })
        ]) {
          assert.strictEqual(yield* tagOf(move), "B2bIdAlreadyExistsError")
        }
      }
      const known = yield* taxInvoices.draftB2bTaxInvoice({
        taxInvoice: forward({ supplierDocumentKey: "S-3" }),
        ...create
      })
      assert.strictEqual(known.taxInvoice.recipient.counterpartyId, "books")
      const unreachable = {
        taxInvoice: forward({ supplierDocumentKey: "S-4", recipient: { ...described, brn: "9061234569" } })
      }
      assert.strictEqual(
        yield* tagOf(taxInvoices.draftB2bTaxInvoice({ ...unreachable, ...create })),
        "InvalidRequestError"
      )
      assert.strictEqual((yield* counterparties.getB2bCounterparties({})).page.totalCount, 2)
    }).pipe(Effect.provide(controlled))
  )
})

describe("a document key", () => {
  it.effect("is used by one tax invoice of its supplier: B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      yield* drafted(forward())
      for (const move of [
        taxInvoices.draftB2bTaxInvoice({ taxInvoice: forward() }),
        taxInvoices.issueB2bTaxInvoiceImmediately({ taxInvoice: forward() })
      ]) {
        assert.strictEqual(yield* tagOf(move), "B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError")
      }
      // Another supplier has keys of its own, and so has the test world.
      yield* drafted(reverse())
      yield* taxInvoices.draftB2bTaxInvoice({ taxInvoice: forward({ recipient: described }), test: true })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is used by one tax invoice of its recipient: B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      yield* drafted(reverse())
      const again = { taxInvoice: reverse({ supplierDocumentKey: "S-2" }) }
      for (const move of [
        taxInvoices.draftB2bTaxInvoice(again),
        taxInvoices.requestB2bTaxInvoiceReverseIssuance(again)
      ]) {
        assert.strictEqual(yield* tagOf(move), "B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError")
      }
    }).pipe(Effect.provide(controlled))
  )
})

describe("an update of a draft", () => {
  it.effect("replaces the content, and keeps the keys and the memo", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const { taxInvoice: before } = yield* taxInvoices.draftB2bTaxInvoice({
        taxInvoice: reverse({ remarks: ["one"], serialNumber: "7" }),
        memo: "January"
      })
      yield* TestClock.adjust("1 day")
      const { taxInvoice } = yield* taxInvoices.updateB2bTaxInvoiceDraft({
        taxInvoiceKey: "R-1",
        brn: merchantBrn,
        taxInvoice: reverse({
          supplierDocumentKey: undefined,
          recipientDocumentKey: undefined,
          taxationType: "FREE",
          writeDate: "2026-02-01",
          totalSupplyAmount: 33_000,
          totalTaxAmount: 0,
          totalAmount: 33_000
        })
      })
      const { serialNumber: _serialNumber, ...rest } = before
      assert.deepStrictEqual(taxInvoice, {
        ...rest,
        remarks: [],
        taxationType: "FREE",
        writeDate: "2026-02-01",
        issuanceDueDate: "2026-03-10",
        totalSupplyAmount: 33_000,
        totalTaxAmount: 0,
        totalAmount: 33_000
      })
      assert.deepStrictEqual(yield* read(before.id), taxInvoice)
      const name = { taxInvoiceKey: before.id, taxInvoiceKeyType: "TAX_INVOICE_ID" } as const
      const again = yield* taxInvoices.updateB2bTaxInvoiceDraft({ ...name, taxInvoice: reverse(), memo: "February" })
      assert.deepInclude(again.taxInvoice, { memo: "February", statusUpdatedAt: monday, totalAmount: 22_000 })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is of a draft only: B2bTaxInvoiceNotDraftedStatusError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      yield* taxInvoices.requestB2bTaxInvoiceReverseIssuance({ taxInvoice: reverse() })
      const update = taxInvoices.updateB2bTaxInvoiceDraft({
        taxInvoiceKey: "R-1",
        brn: merchantBrn,
        taxInvoice: reverse()
      })
      assert.strictEqual(yield* tagOf(update), "B2bTaxInvoiceNotDraftedStatusError")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is checked like a new one, and changes nothing when it fails", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const id = yield* drafted(reverse())
      yield* drafted(reverse({ supplierDocumentKey: "S-2", recipientDocumentKey: "R-2" }))
      const keyless = yield* drafted(reverse({ supplierDocumentKey: undefined, recipientDocumentKey: undefined }))
      const before = yield* read(id)
      const update = (taxInvoiceKey: string, taxInvoice: B2bTaxInvoiceInput) =>
        tagOf(taxInvoices.updateB2bTaxInvoiceDraft({ taxInvoiceKey, taxInvoiceKeyType: "TAX_INVOICE_ID", taxInvoice }))
      const cases: ReadonlyArray<readonly [string, string, B2bTaxInvoiceInput]> = [
        ["B2bDocumentKeyCannotBeChangedError", id, reverse({ supplierDocumentKey: "S-3" })],
        ["B2bDocumentKeyCannotBeChangedError", id, reverse({ recipientDocumentKey: "R-3" })],
        ["B2bIssuanceTypeMismatchError", id, forward()],
        ["B2bSupplierNotFoundError", id, reverse({ supplier: { brn: unknownBrn } })],
        ["B2bRecipientNotFoundError", id, reverse({ recipient: { brn: unknownBrn } })],
        [
          "B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError",
          keyless,
          reverse({ supplierDocumentKey: "S-2", recipientDocumentKey: "R-3" })
        ],
        [
          "B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError",
          keyless,
          reverse({ supplierDocumentKey: "S-3", recipientDocumentKey: "R-2" })
        ],
        [
          "B2bModificationNotProvidedError",
          id,
          reverse({ totalSupplyAmount: -20_000, totalTaxAmount: -2_000, totalAmount: -22_000 })
        ],
        ["InvalidRequestError", id, reverse({ totalAmount: 1 })]
      ]
      for (const [tag, key, taxInvoice] of cases) assert.strictEqual(yield* update(key, taxInvoice), tag)
      assert.deepStrictEqual(yield* read(id), before)
      const named = yield* taxInvoices.updateB2bTaxInvoiceDraft({
        taxInvoiceKey: keyless,
        taxInvoiceKeyType: "TAX_INVOICE_ID",
        taxInvoice: reverse({ supplierDocumentKey: "S-3", recipientDocumentKey: "R-3" })
      })
      assert.deepInclude(named.taxInvoice, { supplierDocumentKey: "S-3", recipientDocumentKey: "R-3" })
    }).pipe(Effect.provide(controlled))
  )

  it.effect(
    "fails for a supplier without a connection, or contacts of no counterparty: B2bCounterpartyNotFoundError",
    () =>
      Effect.gen(function* () {
        yield* onMonday
        const counterparties = yield* Counterparties
        const taxInvoices = yield* TaxInvoices
        yield* counterparties.createB2bCounterparty({
          counterpartyId: "other",
          counterparty: { ...books, brn: unknownBrn }
        })
        const name = { taxInvoiceKeyType: "TAX_INVOICE_ID" } as const
        const id = yield* drafted(reverse())
        const unconnected = { ...name, taxInvoiceKey: id, taxInvoice: reverse({ supplier: { brn: unknownBrn } }) }
        assert.strictEqual(
          yield* tagOf(taxInvoices.updateB2bTaxInvoiceDraft(unconnected)),
          "B2bCounterpartyNtsNotConnectedError"
        )
        const taxInvoiceKey = yield* drafted(forward())
        const recipient = { ...described, brn: "9061234569" }
        const taxInvoice = forward({ recipient, useCounterpartyAdditionalContacts: true })
        const tag = yield* tagOf(taxInvoices.updateB2bTaxInvoiceDraft({ ...name, taxInvoiceKey, taxInvoice }))
        assert.strictEqual(tag, "B2bCounterpartyNotFoundError")
      }).pipe(Effect.provide(controlled))
  )
})

describe("the form of a tax invoice", () => {
  const long = (length: number) => "가".repeat(length)
  const entries = <A>(count: number, entry: A) => Array.from({ length: count }, () => entry)
  const contact = { email: "a@b.example" }
  const cases: ReadonlyArray<readonly [string, Partial<B2bTaxInvoiceInput>]> = [
    ["writeDate", { writeDate: "2026-02-30" }],
    ["bookVolume", { bookVolume: 10_000 }],
    ["bookIssue", { bookIssue: -1 }],
    ["remarks", { remarks: entries(4, "one") }],
    ["items", { items: entries(100, { name: "Books" }) }],
    ["additionalContacts", { additionalContacts: entries(6, contact) }],
    ["supplierDocumentKey", { supplierDocumentKey: "S 1" }],
    ["recipientDocumentKey", { recipientDocumentKey: "번호" }],
    ["recipient.taxRegistrationId", { recipient: { brn, taxRegistrationId: "1" } }],
    ["recipient.name", { recipient: { brn, name: long(201) } }],
    ["recipient.representativeName", { recipient: { brn, representativeName: long(101) } }],
    ["recipient.address", { recipient: { brn, address: long(301) } }],
    ["recipient.businessType", { recipient: { brn, businessType: long(101) } }],
    ["recipient.businessClass", { recipient: { brn, businessClass: long(101) } }],
    ["recipient.contact.email", { recipient: { brn, contact: { email: "nobody" } } }],
    ["supplier.name", { supplier: { brn: merchantBrn, name: long(201) } }],
    ["items[0].purchaseDate", { items: [{ purchaseDate: "2026-13-01" }] }],
    ["items[1].name", { items: [{}, { name: long(101) }] }],
    ["items[0].spec", { items: [{ spec: long(101) }] }],
    ["items[0].quantity.scale", { items: [{ quantity: { value: 1, scale: 3 } }] }],
    ["items[0].quantity", { items: [{ quantity: { value: 1_000_000_000 } }] }],
    ["items[0].unitCostAmount", { items: [{ unitCostAmount: { value: -100_000_000_000_000 } }] }],
    ["additionalContacts[0].email", { additionalContacts: [{ email: "nobody" }] }]
  ]

  it.effect(
    "limit remarks / items / contacts: 3 / 99 / 5, and all that is too long, too many or no date: InvalidRequestError",
    () =>
      Effect.gen(function* () {
        yield* onMonday
        const taxInvoices = yield* TaxInvoices
        for (const [field, fields] of cases) {
          const error = yield* Effect.flip(taxInvoices.draftB2bTaxInvoice({ taxInvoice: forward(fields) }))
          assert.strictEqual(error._tag, "InvalidRequestError", field)
          assert.include(error.message, `taxInvoice: ${field} `)
        }
        yield* drafted(
          forward({
            remarks: entries(3, "one"),
            items: entries(99, { quantity: { value: 99_999_999_999, scale: 2 } }),
            additionalContacts: entries(5, contact),
            recipient: { brn, name: long(200), address: long(300) }
          })
        )
      }).pipe(Effect.provide(controlled))
  )
})

describe("the deadline of a tax invoice", () => {
  it.effect("issue: is the 10th of the month after its date, or the business day after that", () =>
    Effect.gen(function* () {
      yield* onMonday
      const dates = [
        ["2026-01-01", "2026-02-10"],
        ["2026-01-31", "2026-02-10"],
        // The 10th of October is a Saturday.
        ["2026-09-30", "2026-10-12"],
        ["2025-12-15", "2026-01-12"]
      ] as const
      for (const [index, [writeDate, due]] of dates.entries()) {
        const id = yield* drafted(forward({ writeDate, supplierDocumentKey: `S-${index}` }))
        assert.strictEqual((yield* read(id)).issuanceDueDate, due)
      }
    }).pipe(Effect.provide(controlled))
  )

  it.effect("late: makes one that is issued after it a delayed one", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const first = yield* drafted(forward())
      const second = yield* drafted(forward({ supplierDocumentKey: "S-2" }))
      // One minute before midnight in Korea.
      yield* TestClock.setTime(DateTime.toEpochMillis(DateTime.makeUnsafe("2026-02-10T14:59:00Z")))
      const inTime = yield* taxInvoices.issueB2bTaxInvoice({ taxInvoiceKey: first })
      assert.isFalse(inTime.taxInvoice.isDelayed)
      yield* TestClock.adjust("1 minute")
      const late = yield* taxInvoices.issueB2bTaxInvoice({ taxInvoiceKey: second })
      assert.isTrue(late.taxInvoice.isDelayed)
    }).pipe(Effect.provide(controlled))
  )
})

describe("issuing at once, and requesting at once", () => {
  /** Returns the error of each of the two operations. */
  const refusals = (change: Partial<B2bTaxInvoiceInput>, taxInvoices: TaxInvoices["Service"]) =>
    Effect.all([
      tagOf(
        taxInvoices.issueB2bTaxInvoiceImmediately({ taxInvoice: forward({ supplierDocumentKey: "S-2", ...change }) })
      ),
      tagOf(
        taxInvoices.requestB2bTaxInvoiceReverseIssuance({
          taxInvoice: reverse({ recipientDocumentKey: "R-2", ...change })
        })
      )
    ])
  const twice = (tag: string) => [tag, tag]

  it.effect("need companies that are known: B2bSupplierNotFoundError, B2bRecipientNotFoundError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const nobody = { brn: unknownBrn }
      assert.deepStrictEqual(yield* refusals({ supplier: nobody }, taxInvoices), twice("B2bSupplierNotFoundError"))
      assert.deepStrictEqual(yield* refusals({ recipient: nobody }, taxInvoices), twice("B2bRecipientNotFoundError"))
    }).pipe(Effect.provide(controlled))
  )

  it.effect("take contacts from a recipient that is a counterparty: B2bCounterpartyNotFoundError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const taxInvoice = forward({ recipient: described, useCounterpartyAdditionalContacts: true })
      const tag = yield* tagOf(taxInvoices.issueB2bTaxInvoiceImmediately({ taxInvoice }))
      assert.strictEqual(tag, "B2bCounterpartyNotFoundError")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("use no key of another tax invoice: B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoices = yield* TaxInvoices
      const keys = { supplierDocumentKey: "S-1", recipientDocumentKey: "R-1" }
      yield* drafted(forward(keys))
      yield* drafted(reverse(keys))
      const [byRecipient] = yield* refusals({ recipientDocumentKey: "R-1" }, taxInvoices)
      assert.strictEqual(byRecipient, "B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError")
      const [, bySupplier] = yield* refusals({ supplierDocumentKey: "S-1" }, taxInvoices)
      assert.strictEqual(bySupplier, "B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError")
    }).pipe(Effect.provide(controlled))
  )
})
