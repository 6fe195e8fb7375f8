import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Result } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { Counterparties, type CreateB2bCounterpartyInput, TaxInvoices } from "@effect-portone/platform"
import { PortOneEmulator } from "../../../src/index.ts"
import { connectToNts, findCounterparty, putCounterparty } from "../../../src/platform/records/Counterparties.ts"
import { State } from "../../../src/state/State.ts"
import { controlled, controlledFrom, merchant } from "../../merchant.ts"
import { books, brn, unconnectable, unlooked, unreachable } from "./counterparty.ts"

const create = (input: Partial<CreateB2bCounterpartyInput> = {}) =>
  Effect.flatMap(Counterparties, (counterparties) =>
    counterparties.createB2bCounterparty({ counterpartyId: "books", counterparty: books, ...input })
  )

const createError = (input: Partial<CreateB2bCounterpartyInput>) =>
  Effect.map(Effect.flip(create(input)), ({ _tag }) => _tag)

const get = Effect.flatMap(Counterparties, (counterparties) =>
  counterparties.getB2bCounterparty({ counterpartyId: "books" })
)

const change = (
  counterparty: Partial<CreateB2bCounterpartyInput["counterparty"]>,
  options: CreateB2bCounterpartyInput["options"] = {}
) =>
  Effect.flatMap(Counterparties, (counterparties) =>
    counterparties.updateB2bCounterparty({ counterpartyId: "books", counterparty: { brn, ...counterparty }, options })
  )

const changeError = (...input: Parameters<typeof change>) =>
  Effect.map(Effect.flip(change(...input)), ({ _tag }) => _tag)

/** Creates a counterparty, and makes it one of a partner's. */
const ofPartner = Effect.gen(function* () {
  yield* create()
  const store = yield* State
  const counterparty = findCounterparty(store, { isForTest: false, id: "books" })
  assert(counterparty !== undefined)
  putCounterparty(store, { ...counterparty, partnerId: "partner-1" })
})

describe("a counterparty", () => {
  it.effect("is read as it was created, in its own world", () =>
    Effect.gen(function* () {
      const counterparties = yield* Counterparties
      const { counterparty } = yield* create({
        counterparty: {
          ...books,
          memo: "since 2020",
          additionalContacts: [{ name: "박세나", email: "sena@books.example" }]
        }
      })
      assert.deepStrictEqual(yield* get, counterparty)
      assert.deepInclude(counterparty, {
        id: "books",
        isForTest: false,
        brn,
        companyName: "책방 하나",
        representativeName: "김하나",
        contact: { name: "이두리", email: "duri@books.example", phoneNumber: "010-1234-5678" },
        additionalContacts: [{ name: "박세나", email: "sena@books.example" }],
        memo: "since 2020"
      })
      const other = yield* Effect.flip(counterparties.getB2bCounterparty({ counterpartyId: "books", test: true }))
      assert.strictEqual(other._tag, "B2bCounterpartyNotFoundError")
      yield* create({ test: true })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("has an id of the emulator's if the request names none", () =>
    Effect.gen(function* () {
      const counterparties = yield* Counterparties
      const { counterparty } = yield* counterparties.createB2bCounterparty({ counterparty: books })
      assert.deepStrictEqual(
        yield* counterparties.getB2bCounterparty({ counterpartyId: counterparty.id }),
        counterparty
      )
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is connected to the tax office ten minutes after its creation, or not at all", () =>
    Effect.gen(function* () {
      const counterparties = yield* Counterparties
      yield* create()
      yield* create({ counterpartyId: "refused", counterparty: { ...books, brn: unconnectable } })
      yield* TestClock.adjust("9 minutes")
      assert.strictEqual((yield* get).ntsConnectionStatus, "PENDING_CONNECT")
      yield* TestClock.adjust("1 minute")
      assert.deepInclude(yield* get, { ntsConnectionStatus: "CONNECTED", ntsConnectedAt: yield* DateTime.now })
      const refused = yield* counterparties.getB2bCounterparty({ counterpartyId: "refused" })
      assert.deepInclude(refused, {
        ntsConnectionStatus: "ERROR",
        ntsConnectionFailedReason: "the business has not agreed to the connection"
      })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is connected after a snapshot that was taken while it was pending", () =>
    Effect.gen(function* () {
      const snapshot = yield* Effect.gen(function* () {
        yield* create()
        yield* TestClock.adjust("9 minutes")
        return yield* (yield* State).snapshot
      }).pipe(Effect.provide(controlled))
      yield* Effect.gen(function* () {
        yield* TestClock.adjust("1 minute")
        assert.strictEqual((yield* get).ntsConnectionStatus, "CONNECTED")
      }).pipe(Effect.provide(controlledFrom(snapshot)))
    })
  )

  it.effect("changes where a request says so, and nowhere else", () =>
    Effect.gen(function* () {
      const { counterparty } = yield* create({ counterparty: { ...books, memo: "old" } })
      yield* TestClock.adjust("1 minute")
      const changed = yield* change({ name: "책방 둘", memo: "new" })
      assert.deepStrictEqual(changed.counterparty, {
        ...counterparty,
        companyName: "책방 둘",
        memo: "new",
        appliedAt: yield* DateTime.now
      })
      assert.deepStrictEqual(yield* get, changed.counterparty)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is gone when it was deleted, and its id is free", () =>
    Effect.gen(function* () {
      const counterparties = yield* Counterparties
      yield* create()
      yield* counterparties.deleteB2bCounterparty({ counterpartyId: "books" })
      assert.strictEqual((yield* Effect.flip(get))._tag, "B2bCounterpartyNotFoundError")
      yield* create()
    }).pipe(Effect.provide(merchant))
  )

  it.effect("takes its details and its state from the register if the request asks for that", () =>
    Effect.gen(function* () {
      const { counterparty } = yield* create({
        counterparty: { brn, contact: books.contact },
        options: { checkBusinessInfo: true, checkBusinessStatus: true }
      })
      const checkedAt = yield* DateTime.now
      assert.deepInclude(counterparty, {
        businessStatus: "IN_BUSINESS",
        businessStatusCheckedAt: checkedAt,
        businessInfoVerification: { id: `business-info-${brn}`, checkedAt },
        businessStatusVerification: { id: `business-status-${brn}`, checkedAt }
      })
      assert.include(counterparty.companyName, brn.slice(3))
      const changed = yield* change({ name: "책방 둘" }, { businessInfoVerificationId: `business-info-${brn}` })
      assert.strictEqual(changed.counterparty.companyName, "책방 둘")
      assert.strictEqual(changed.counterparty.businessType, counterparty.businessType)
    }).pipe(Effect.provide(merchant))
  )
})

describe("a list of counterparties", () => {
  it.effect("finds them by what they have, a page at a time", () =>
    Effect.gen(function* () {
      const counterparties = yield* Counterparties
      yield* create()
      yield* create({
        counterpartyId: "bakery",
        counterparty: {
          brn: "1208100002",
          name: "빵집 하나",
          representativeName: "최네오",
          contact: { name: "정다온", email: "daon@bakery.example", phoneNumber: "02-123-4567" }
        },
        options: { checkBusinessStatus: true }
      })
      yield* create({ counterpartyId: "books", test: true })
      yield* (yield* PortOneEmulator).decideNtsConnection({ counterpartyId: "bakery" })
      const ids = (filter: Parameters<typeof counterparties.getB2bCounterparties>[0]) =>
        Effect.map(counterparties.getB2bCounterparties(filter), ({ items }) => items.map(({ id }) => id))
      assert.deepStrictEqual(yield* ids({}), ["bakery", "books"])
      assert.deepStrictEqual(yield* ids({ test: true }), ["books"])
      assert.deepStrictEqual(yield* ids({ filter: { id: "bo" } }), ["books"])
      assert.deepStrictEqual(yield* ids({ filter: { id: "oo" } }), [])
      assert.deepStrictEqual(yield* ids({ filter: { brn } }), ["books"])
      assert.deepStrictEqual(yield* ids({ filter: { companyName: "집" } }), ["bakery"])
      assert.deepStrictEqual(yield* ids({ filter: { representativeName: "김하나" } }), ["books"])
      assert.deepStrictEqual(yield* ids({ filter: { contactName: "정다온" } }), ["bakery"])
      assert.deepStrictEqual(yield* ids({ filter: { contactPhone: "02-123-4567" } }), ["bakery"])
      assert.deepStrictEqual(yield* ids({ filter: { contactEmail: "duri@books.example" } }), ["books"])
      assert.deepStrictEqual(yield* ids({ filter: { businessStatuses: ["IN_BUSINESS"] } }), ["bakery"])
      assert.deepStrictEqual(yield* ids({ filter: { businessStatuses: ["UNKNOWN"] } }), ["books"])
      assert.deepStrictEqual(yield* ids({ filter: { ntsConnectionStatuses: ["CONNECTED"] } }), ["bakery"])
      assert.deepStrictEqual(yield* ids({ filter: { counterpartyIds: ["books", "none"] } }), ["books"])
      const page = yield* counterparties.getB2bCounterparties({ page: { number: 1, size: 1 } })
      assert.deepStrictEqual(page.page, { number: 1, size: 1, totalCount: 2 })
      assert.deepStrictEqual(
        page.items.map(({ id }) => id),
        ["books"]
      )
    }).pipe(Effect.provide(merchant))
  )

  it.effect("has no page before the first: InvalidRequestError", () =>
    Effect.gen(function* () {
      const counterparties = yield* Counterparties
      const error = yield* Effect.flip(counterparties.getB2bCounterparties({ page: { number: -1 } }))
      assert.strictEqual(error._tag, "InvalidRequestError")
    }).pipe(Effect.provide(merchant))
  )
})

describe("createB2bCounterparty", () => {
  it.effect("takes only numbers that can be a business's: B2bCounterpartyBrnInvalidError", () =>
    Effect.gen(function* () {
      for (const wrong of ["2208162518", "220-81-62517", "220816251", ""]) {
        const error = yield* createError({ counterparty: { ...books, brn: wrong } })
        assert.strictEqual(error, "B2bCounterpartyBrnInvalidError", wrong)
      }
    }).pipe(Effect.provide(merchant))
  )

  it.effect("does not take the merchant's own number: B2bCounterpartySelfOriginBrnMismatchError", () =>
    Effect.gen(function* () {
      assert.strictEqual(
        yield* createError({ counterparty: { ...books, brn: "1234567891" } }),
        "B2bCounterpartySelfOriginBrnMismatchError"
      )
    }).pipe(Effect.provide(merchant))
  )

  it.effect("needs a name, a representative and a contact: B2bCounterpartyMissingRequiredFieldsError", () =>
    Effect.gen(function* () {
      for (const field of ["name", "representativeName", "contact"] as const) {
        const { [field]: _left, ...counterparty } = books
        assert.strictEqual(yield* createError({ counterparty }), "B2bCounterpartyMissingRequiredFieldsError", field)
      }
      const blank = yield* createError({ counterparty: { ...books, name: " " } })
      assert.strictEqual(blank, "B2bCounterpartyMissingRequiredFieldsError")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("takes five additional contacts: B2bCounterpartyTooManyAdditionalContactsError", () =>
    Effect.gen(function* () {
      const contacts = (count: number) =>
        Array.from({ length: count }, (_, index) => ({ name: `${index}`, email: `${index}@books.example` }))
      const error = yield* createError({ counterparty: { ...books, additionalContacts: contacts(6) } })
      assert.strictEqual(error, "B2bCounterpartyTooManyAdditionalContactsError")
      const { counterparty } = yield* create({ counterparty: { ...books, additionalContacts: contacts(5) } })
      assert.lengthOf(counterparty.additionalContacts, 5)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("takes no address that is none, and no empty id: InvalidRequestError", () =>
    Effect.gen(function* () {
      const contact = { name: "이두리", email: "duri" }
      assert.strictEqual(yield* createError({ counterparty: { ...books, contact } }), "InvalidRequestError")
      assert.strictEqual(yield* createError({ counterpartyId: "" }), "InvalidRequestError")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("takes an id once: B2bCounterpartyIdAlreadyExistsError", () =>
    Effect.gen(function* () {
      yield* create()
      assert.strictEqual(yield* createError({}), "B2bCounterpartyIdAlreadyExistsError")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("never takes the id of a partner's counterparty: B2bCounterpartyIdAlreadyExistsByPartnerError", () =>
    Effect.gen(function* () {
      yield* ofPartner
      assert.strictEqual(yield* createError({}), "B2bCounterpartyIdAlreadyExistsByPartnerError")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("connects no business of a partner by itself: B2bCounterpartyPartnerNotConnectableError", () =>
    Effect.gen(function* () {
      yield* ofPartner
      assert.strictEqual(yield* createError({ counterpartyId: "again" }), "B2bCounterpartyPartnerNotConnectableError")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("creates nothing while the tax office is down: B2bCounterpartyNtsConnectionFailedError", () =>
    Effect.gen(function* () {
      const error = yield* createError({ counterparty: { ...books, brn: unreachable } })
      assert.strictEqual(error, "B2bCounterpartyNtsConnectionFailedError")
      assert.strictEqual((yield* Effect.flip(get))._tag, "B2bCounterpartyNotFoundError")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("creates nothing while the register does not answer: B2bExternalServiceError", () =>
    Effect.gen(function* () {
      const counterparty = { ...books, brn: unlooked }
      const options = { checkBusinessInfo: true }
      assert.strictEqual(yield* createError({ counterparty, options }), "B2bExternalServiceError")
      yield* create({ counterparty })
    }).pipe(Effect.provide(merchant))
  )
})

describe("an earlier look-up", () => {
  const mismatches = [
    ["B2bCounterpartyVerificationNotFoundError", { businessInfoVerificationId: "none" }],
    ["B2bCounterpartyVerificationTypeMismatchError", { businessInfoVerificationId: `business-status-${brn}` }],
    ["B2bCounterpartyVerificationTypeMismatchError", { businessStatusVerificationId: `business-info-${brn}` }],
    ["B2bCounterpartyVerificationBrnMismatchError", { businessInfoVerificationId: "business-info-1208100002" }],
    ["B2bCounterpartyVerificationInvalidError", { businessStatusVerificationId: `business-status-${brn}-invalid` }]
  ] as const
  for (const [tag, options] of mismatches) {
    it.effect(`that does not fit creates and changes nothing: ${tag} for ${Object.keys(options).join()}`, () =>
      Effect.gen(function* () {
        assert.strictEqual(yield* createError({ options }), tag)
        const { counterparty } = yield* create()
        assert.strictEqual(yield* changeError({ memo: "new" }, options), tag)
        assert.deepStrictEqual(yield* get, counterparty)
      }).pipe(Effect.provide(merchant))
    )
  }
})

describe("updateB2bCounterparty", () => {
  it.effect("does not change the number: B2bCounterpartyBrnModificationNotAllowedError", () =>
    Effect.gen(function* () {
      yield* create()
      assert.strictEqual(yield* changeError({ brn: "1208100002" }), "B2bCounterpartyBrnModificationNotAllowedError")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("takes no empty name: B2bCounterpartyMissingRequiredFieldsError", () =>
    Effect.gen(function* () {
      yield* create()
      assert.strictEqual(yield* changeError({ name: "" }), "B2bCounterpartyMissingRequiredFieldsError")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("takes five additional contacts: B2bCounterpartyTooManyAdditionalContactsError", () =>
    Effect.gen(function* () {
      yield* create()
      const additionalContacts = Array.from({ length: 6 }, () => ({ name: "a", email: "a@books.example" }))
      assert.strictEqual(yield* changeError({ additionalContacts }), "B2bCounterpartyTooManyAdditionalContactsError")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("takes no e-mail address that is none: InvalidRequestError", () =>
    Effect.gen(function* () {
      yield* create()
      assert.strictEqual(yield* changeError({ contact: { name: "a", email: "@" } }), "InvalidRequestError")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("finds only what there is: B2bCounterpartyNotFoundError", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* changeError({}), "B2bCounterpartyNotFoundError")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("leaves a partner's counterparty alone: B2bCounterpartyPartnerNotUpdatableError", () =>
    Effect.gen(function* () {
      yield* ofPartner
      assert.strictEqual(yield* changeError({ memo: "new" }), "B2bCounterpartyPartnerNotUpdatableError")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("changes nothing while the register does not answer: B2bExternalServiceError", () =>
    Effect.gen(function* () {
      yield* create({ counterparty: { ...books, brn: unlooked } })
      assert.strictEqual(
        yield* changeError({ brn: unlooked }, { checkBusinessStatus: true }),
        "B2bExternalServiceError"
      )
    }).pipe(Effect.provide(merchant))
  )
})

describe("deleteB2bCounterparty", () => {
  const remove = Effect.flatMap(Counterparties, (counterparties) =>
    counterparties.deleteB2bCounterparty({ counterpartyId: "books" })
  )

  it.effect("finds only what there is: B2bCounterpartyNotFoundError", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* Effect.flip(remove))._tag, "B2bCounterpartyNotFoundError")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("waits for the end of its tax invoices: B2bCounterpartyOngoingTaxInvoiceExistsError", () =>
    Effect.gen(function* () {
      const taxInvoices = yield* TaxInvoices
      yield* create()
      const { taxInvoice } = yield* taxInvoices.draftB2bTaxInvoice({
        taxInvoice: {
          taxationType: "FREE",
          issuanceType: "NORMAL",
          writeDate: "1970-01-01",
          purposeType: "RECEIPT",
          totalSupplyAmount: 10_000,
          totalTaxAmount: 0,
          totalAmount: 10_000,
          recipient: { counterpartyId: "books" },
          items: [{ name: "책", supplyCostAmount: 10_000 }]
        }
      })
      assert.strictEqual((yield* Effect.flip(remove))._tag, "B2bCounterpartyOngoingTaxInvoiceExistsError")
      yield* taxInvoices.deleteB2bTaxInvoice({ taxInvoiceKey: taxInvoice.id })
      yield* remove
    }).pipe(Effect.provide(merchant))
  )

  it.effect("leaves a partner's counterparty alone: B2bCounterpartyPartnerNotDeletableError", () =>
    Effect.gen(function* () {
      yield* ofPartner
      assert.strictEqual((yield* Effect.flip(remove))._tag, "B2bCounterpartyPartnerNotDeletableError")
      assert.isTrue(Result.isSuccess(yield* Effect.result(get)))
    }).pipe(Effect.provide(controlled))
  )
})

describe("the end of a connection", () => {
  it.effect("is decided by the tax office, too", () =>
    Effect.gen(function* () {
      yield* create()
      yield* TestClock.adjust("10 minutes")
      const store = yield* State
      const counterparty = findCounterparty(store, { isForTest: false, id: "books" })
      assert(counterparty !== undefined)
      yield* connectToNts(counterparty)
      assert.notProperty(yield* get, "ntsConnectedAt")
      yield* TestClock.adjust("10 minutes")
      assert.strictEqual((yield* get).ntsConnectionStatus, "CONNECTED")
    }).pipe(Effect.provide(controlled))
  )
})
