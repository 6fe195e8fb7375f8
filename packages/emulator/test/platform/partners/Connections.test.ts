import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import {
  Counterparties,
  Partners,
  PlatformArchivedPartnerNtsNotAllowedError,
  PlatformBtxNotEnabledError,
  PlatformCounterpartyNotConnectableStatusError,
  PlatformCounterpartyNotConnectedError,
  PlatformCounterpartyOngoingTaxInvoiceExistsError,
  PlatformExternalApiFailedError,
  PlatformOngoingTaxInvoiceExistsError,
  PlatformPartnerNotFoundError,
  PlatformPartnerPendingNtsOperationError,
  PlatformPartnerScheduleExistsError,
  PlatformPartnerTaxationTypeIsSimpleError,
  PlatformPartnerTypeIsNotBusinessError,
  PlatformTargetPartnerNotFoundError,
  TaxInvoices
} from "@effect-portone/platform"
import { PortOneEmulator } from "../../../src/index.ts"
import { State } from "../../../src/state/State.ts"
import { controlled, controlledFrom, merchant } from "../../merchant.ts"
import { brn, business, businessOf, connection, contract, numberOf, partnered, person } from "./partnered.ts"

/** The number of a business that the tax office does not connect. */
const refused = numberOf("901811234")

/** The number of a business for which the tax office takes no requests. */
const unreachable = numberOf("902811234")

const connect = (id: string) => Effect.flatMap(Partners, (partners) => partners.connectPartnerCounterparty({ id }))
const disconnect = (id: string) =>
  Effect.flatMap(Partners, (partners) => partners.disconnectPartnerCounterparty({ id }))

/** Lets the tax office answer. */
const answered = TestClock.adjust("1 hour")

const simple = { type: { business: { taxationType: "SIMPLE" as const } } }

describe("a partner's connection", () => {
  it.effect("is pending until the tax office answers, and ends in the same way", () =>
    Effect.gen(function* () {
      yield* partnered(business("p"))
      const { partner } = yield* connect("p")
      assert.strictEqual(businessOf(partner).memberCompanyConnectionStatus, "CONNECT_PENDING")
      yield* answered
      assert.strictEqual(yield* connection("p"), "CONNECTED")
      const { partner: after } = yield* disconnect("p")
      assert.strictEqual(businessOf(after).memberCompanyConnectionStatus, "DISCONNECT_PENDING")
      yield* answered
      assert.strictEqual(yield* connection("p"), "NOT_CONNECTED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("makes a counterparty of the partner, which follows it and stays", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(business("p", "220-81-62517", { memo: "m" }))
      const counterparties = yield* Counterparties
      yield* connect("p")
      yield* answered
      const before = yield* counterparties.getB2bCounterparty({ counterpartyId: "p" })
      assert.deepInclude(before, {
        brn,
        partnerId: "p",
        companyName: "p Ltd",
        representativeName: "Lee",
        memo: "m",
        contact: { name: "Kim", email: "p@example.com" },
        ntsConnectionStatus: "CONNECTED"
      })
      yield* partners.updatePlatformPartner({ id: "p", type: { business: { companyName: "New Ltd" } } })
      assert.strictEqual((yield* counterparties.getB2bCounterparty({ counterpartyId: "p" })).companyName, "New Ltd")
      yield* disconnect("p")
      yield* answered
      yield* partners.schedulePartner({
        id: "p",
        update: { type: { business: { companyName: "Newer Ltd" } } },
        appliedAt: DateTime.add(yield* DateTime.now, { days: 1 })
      })
      yield* TestClock.adjust("1 day")
      assert.strictEqual((yield* counterparties.getB2bCounterparty({ counterpartyId: "p" })).companyName, "Newer Ltd")
      yield* connect("p")
      const again = yield* counterparties.getB2bCounterparty({ counterpartyId: "p" })
      assert.deepInclude(again, { graphqlId: before.graphqlId, ntsConnectionStatus: "PENDING_CONNECT" })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("makes a counterparty of another id if the partner's is taken", () =>
    Effect.gen(function* () {
      yield* partnered(business("p"))
      const counterparties = yield* Counterparties
      yield* counterparties.createB2bCounterparty({
        counterpartyId: "p",
        counterparty: {
          brn: numberOf("120811234"),
          name: "Other",
          representativeName: "Lee",
          contact: { name: "Kim", email: "k@example.com" }
        }
      })
      yield* connect("p")
      yield* answered
      const { items } = yield* counterparties.getB2bCounterparties({ filter: { brn } })
      assert.deepStrictEqual(
        items.map(({ id, partnerId }) => [id === "p", partnerId]),
        [[false, "p"]]
      )
      assert.strictEqual((yield* counterparties.getB2bCounterparty({ counterpartyId: "p" })).companyName, "Other")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("fails where the tax office refuses or knows no open business, and can be tried again", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(business("p", refused), business("q", numberOf("921811234")))
      for (const id of ["p", "q"]) {
        yield* connect(id)
        yield* answered
        const type = businessOf(yield* partners.getPlatformPartner({ id }))
        assert.strictEqual(type.memberCompanyConnectionStatus, "CONNECT_FAILED")
        assert.isString(type.memberCompanyConnectionFailedReason)
      }
      yield* (yield* PortOneEmulator).setBusinessState({
        businessRegistrationNumber: numberOf("921811234"),
        businessStatus: "IN_BUSINESS"
      })
      yield* connect("q")
      yield* answered
      const type = businessOf(yield* partners.getPlatformPartner({ id: "q" }))
      assert.strictEqual(type.memberCompanyConnectionStatus, "CONNECTED")
      assert.isUndefined(type.memberCompanyConnectionFailedReason)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is decided by a test, too", () =>
    Effect.gen(function* () {
      yield* partnered(business("p"))
      yield* connect("p")
      const emulator = yield* PortOneEmulator
      yield* emulator.decideNtsConnection({ counterpartyId: "p", failedReason: "not agreed" })
      assert.strictEqual(yield* connection("p"), "CONNECT_FAILED")
      yield* answered
      assert.strictEqual(yield* connection("p"), "CONNECT_FAILED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is in a snapshot, and is answered in the emulator that continues it", () =>
    Effect.gen(function* () {
      const snapshot = yield* Effect.gen(function* () {
        yield* partnered(business("p"))
        yield* connect("p")
        return yield* (yield* State).snapshot
      }).pipe(Effect.provide(controlled))
      yield* Effect.gen(function* () {
        assert.strictEqual(yield* connection("p"), "CONNECT_PENDING")
        yield* answered
        assert.strictEqual(yield* connection("p"), "CONNECTED")
      }).pipe(Effect.provide(controlledFrom(snapshot)))
    })
  )

  it.effect("is of a partner that exists: PlatformPartnerNotFoundError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(business("p"))
      for (const effect of [
        connect("none"),
        disconnect("none"),
        partners.connectPartnerCounterparty({ id: "p", test: true }),
        partners.connectBulkPartnerCounterparty({ filter: { ids: ["p", "none"] } }),
        partners.disconnectBulkPartnerCounterparty({ filter: { ids: ["none"] } })
      ]) {
        assert.instanceOf(yield* Effect.flip<unknown, unknown, Partners>(effect), PlatformPartnerNotFoundError)
      }
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is of a business: PlatformPartnerTypeIsNotBusinessError", () =>
    Effect.gen(function* () {
      yield* partnered(person("p"))
      assert.instanceOf(yield* Effect.flip(connect("p")), PlatformPartnerTypeIsNotBusinessError)
      assert.instanceOf(yield* Effect.flip(disconnect("p")), PlatformPartnerTypeIsNotBusinessError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is of a business that issues tax invoices: PlatformPartnerTaxationTypeIsSimpleError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(business("p"))
      yield* partners.updatePlatformPartner({ id: "p", ...simple })
      assert.instanceOf(yield* Effect.flip(connect("p")), PlatformPartnerTaxationTypeIsSimpleError)
      assert.instanceOf(yield* Effect.flip(disconnect("p")), PlatformPartnerTaxationTypeIsSimpleError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is of an active partner: PlatformArchivedPartnerNtsNotAllowedError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(business("p"))
      yield* partners.archivePlatformPartner({ id: "p" })
      assert.instanceOf(yield* Effect.flip(connect("p")), PlatformArchivedPartnerNtsNotAllowedError)
      assert.instanceOf(yield* Effect.flip(disconnect("p")), PlatformArchivedPartnerNtsNotAllowedError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("begins where there is none: PlatformCounterpartyNotConnectableStatusError", () =>
    Effect.gen(function* () {
      yield* partnered(business("p"))
      yield* connect("p")
      assert.instanceOf(yield* Effect.flip(connect("p")), PlatformCounterpartyNotConnectableStatusError)
      yield* answered
      assert.instanceOf(yield* Effect.flip(connect("p")), PlatformCounterpartyNotConnectableStatusError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("ends where there is one: PlatformCounterpartyNotConnectedError", () =>
    Effect.gen(function* () {
      yield* partnered(business("p"))
      assert.instanceOf(yield* Effect.flip(disconnect("p")), PlatformCounterpartyNotConnectedError)
      yield* connect("p")
      assert.instanceOf(yield* Effect.flip(disconnect("p")), PlatformCounterpartyNotConnectedError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is of a partner without a scheduled update: PlatformPartnerScheduleExistsError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(business("p"))
      const appliedAt = DateTime.add(yield* DateTime.now, { days: 1 })
      yield* partners.schedulePartner({ id: "p", update: { name: "N" }, appliedAt })
      assert.instanceOf(yield* Effect.flip(connect("p")), PlatformPartnerScheduleExistsError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("needs the tax office: PlatformExternalApiFailedError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(business("p"), business("q", unreachable))
      assert.instanceOf(yield* Effect.flip(connect("q")), PlatformExternalApiFailedError)
      assert.instanceOf(yield* Effect.flip(partners.connectBulkPartnerCounterparty()), PlatformExternalApiFailedError)
      assert.strictEqual(yield* connection("p"), "NOT_CONNECTED")
      yield* connect("p")
      yield* answered
      yield* (yield* PortOneEmulator).setBusinessState({
        businessRegistrationNumber: brn,
        businessStatus: "VERIFY_ERROR"
      })
      assert.instanceOf(yield* Effect.flip(disconnect("p")), PlatformExternalApiFailedError)
      const several = yield* Effect.flip(partners.disconnectBulkPartnerCounterparty())
      assert.instanceOf(several, PlatformExternalApiFailedError)
      assert.strictEqual(yield* connection("p"), "CONNECTED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("needs tax invoices to be enabled: PlatformBtxNotEnabledError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(business("p"))
      yield* (yield* PortOneEmulator).setEnabledServices({ b2b: false })
      for (const effect of [
        connect("p"),
        disconnect("p"),
        partners.connectBulkPartnerCounterparty(),
        partners.disconnectBulkPartnerCounterparty()
      ]) {
        assert.instanceOf(yield* Effect.flip<unknown, unknown, Partners>(effect), PlatformBtxNotEnabledError)
      }
    }).pipe(Effect.provide(merchant))
  )
})

describe("a partner with a tax invoice under way", () => {
  /** Drafts a tax invoice that asks the partner to issue it. */
  const drafted = (counterpartyId: string) =>
    Effect.gen(function* () {
      const { taxInvoice } = yield* (yield* TaxInvoices).draftB2bTaxInvoice({
        taxInvoice: {
          taxationType: "TAXABLE",
          writeDate: "1970-01-01",
          purposeType: "INVOICE",
          totalSupplyAmount: 10_000,
          totalTaxAmount: 1_000,
          totalAmount: 11_000,
          supplier: { counterpartyId },
          recipient: { brn: "1234567891", name: "Merchant", representativeName: "Park" }
        }
      })
      return taxInvoice.id
    })

  const settled = (taxInvoiceKey: string) =>
    Effect.gen(function* () {
      yield* (yield* TaxInvoices).deleteB2bTaxInvoice({ taxInvoiceKey, taxInvoiceKeyType: "TAX_INVOICE_ID" })
    })

  it.effect("stays connected: PlatformOngoingTaxInvoiceExistsError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(business("p"), business("q", numberOf("120811234")))
      yield* partners.connectBulkPartnerCounterparty()
      yield* answered
      const id = yield* drafted("p")
      assert.instanceOf(yield* Effect.flip(disconnect("p")), PlatformOngoingTaxInvoiceExistsError)
      const { bulkTask } = yield* partners.disconnectBulkPartnerCounterparty()
      assert.deepInclude(bulkTask.progressStats, { processingCount: 1, failedCount: 1 })
      assert.strictEqual(yield* connection("p"), "CONNECTED")
      assert.strictEqual(yield* connection("q"), "DISCONNECT_PENDING")
      yield* settled(id)
      yield* disconnect("p")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is not archived: PlatformCounterpartyOngoingTaxInvoiceExistsError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(business("p"))
      yield* connect("p")
      yield* answered
      const id = yield* drafted("p")
      const error = yield* Effect.flip(partners.archivePlatformPartner({ id: "p" }))
      assert.instanceOf(error, PlatformCounterpartyOngoingTaxInvoiceExistsError)
      yield* settled(id)
      yield* partners.archivePlatformPartner({ id: "p" })
    }).pipe(Effect.provide(merchant))
  )
})

describe("a partner whose connection is pending", () => {
  it.effect("can be neither archived nor recovered: PlatformPartnerPendingNtsOperationError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(business("p"))
      yield* connect("p")
      const early = yield* Effect.flip(partners.archivePlatformPartner({ id: "p" }))
      assert.instanceOf(early, PlatformPartnerPendingNtsOperationError)
      yield* answered
      const { partner } = yield* partners.archivePlatformPartner({ id: "p" })
      assert.isTrue(partner.isArchived)
      assert.strictEqual(businessOf(partner).memberCompanyConnectionStatus, "DISCONNECT_PENDING")
      const error = yield* Effect.flip(partners.recoverPlatformPartner({ id: "p" }))
      assert.instanceOf(error, PlatformPartnerPendingNtsOperationError)
      yield* answered
      const { partner: after } = yield* partners.recoverPlatformPartner({ id: "p" })
      assert.strictEqual(businessOf(after).memberCompanyConnectionStatus, "NOT_CONNECTED")
    }).pipe(Effect.provide(merchant))
  )
})

describe("several partners", () => {
  it.effect("are connected where they can be, and disconnected where they are", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(
        business("p"),
        business("q", numberOf("120811234")),
        business("s", numberOf("130811234")),
        person("r")
      )
      yield* partners.updatePlatformPartner({ id: "s", ...simple })
      const { bulkTask } = yield* partners.connectBulkPartnerCounterparty()
      assert.deepInclude(bulkTask, {
        status: "PROCESSING",
        type: "CONNECT_MEMBER_COMPANIES",
        isForTest: false,
        progressStats: { preparedCount: 0, processingCount: 2, succeededCount: 0, failedCount: 0, canceledCount: 0 }
      })
      yield* answered
      const statuses = { memberCompanyConnectionStatuses: ["CONNECTED" as const] }
      const connected = yield* partners.getPlatformPartners({ filter: statuses })
      assert.deepStrictEqual(
        connected.items.map(({ id }) => id),
        ["q", "p"]
      )
      const ended = yield* partners.disconnectBulkPartnerCounterparty({ filter: { ids: ["p"] } })
      assert.strictEqual(ended.bulkTask.type, "DISCONNECT_MEMBER_COMPANIES")
      yield* answered
      assert.strictEqual(yield* connection("p"), "NOT_CONNECTED")
      assert.strictEqual(yield* connection("q"), "CONNECTED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("are found among those of one world", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(business("p"))
      yield* contract("contract-1", true)
      yield* partners.createPlatformPartner({ ...business("p"), test: true })
      const { bulkTask } = yield* partners.connectBulkPartnerCounterparty({ test: true })
      assert.isTrue(bulkTask.isForTest)
      yield* answered
      assert.strictEqual(yield* connection("p"), "NOT_CONNECTED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("are some: PlatformTargetPartnerNotFoundError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(person("r"), business("p"))
      const one = yield* Effect.flip(partners.connectBulkPartnerCounterparty({ filter: { ids: ["r"] } }))
      assert.instanceOf(one, PlatformTargetPartnerNotFoundError)
      const other = yield* Effect.flip(partners.disconnectBulkPartnerCounterparty())
      assert.instanceOf(other, PlatformTargetPartnerNotFoundError)
    }).pipe(Effect.provide(merchant))
  )
})
