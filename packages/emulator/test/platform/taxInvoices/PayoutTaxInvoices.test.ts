import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { Partners, PartnerSettlements, TaxInvoices, Transfers } from "@effect-portone/platform"
import { PortOneEmulator } from "../../../src/index.ts"
import { merchant } from "../../merchant.ts"
import { business, numberOf, partnered, person } from "../partners/partnered.ts"
import { payouts } from "../payouts/bank.ts"

/** Settles these amounts of partners, and makes a bulk payout of them. Returns its id. */
const paid = Effect.fnUntraced(function* (
  ...transfers: ReadonlyArray<{ readonly partnerId: string; readonly settlement: number; readonly taxFree?: number }>
) {
  const emulator = yield* PortOneEmulator
  yield* Effect.forEach(transfers, ({ partnerId, settlement, taxFree = 0 }) =>
    Effect.flatMap(Transfers, (service) =>
      service.createPlatformManualTransfer({
        partnerId,
        settlementAmount: settlement,
        settlementTaxFreeAmount: taxFree,
        settlementDate: "1970-01-01"
      })
    )
  )
  yield* emulator.settleTransfers
  const { items } = yield* (yield* PartnerSettlements).getPlatformPartnerSettlements({
    filter: { statuses: ["PAYOUT_PREPARED"] }
  })
  const partnerSettlementIds = items.flatMap((item) => (item.type === "UNRECOGNIZED" ? [] : [item.id]))
  return (yield* emulator.confirmPayouts({ partnerSettlementIds })).bulkPayoutId
})

/** Connects partners to the tax office. */
const connect = Effect.fnUntraced(function* (...ids: ReadonlyArray<string>) {
  const partners = yield* Partners
  yield* Effect.forEach(ids, (id) => partners.connectPartnerCounterparty({ id }))
  yield* TestClock.adjust("10 minutes")
})

const issue = (bulkPayoutId: string) =>
  Effect.flatMap(PortOneEmulator, (emulator) => emulator.issueTaxInvoicesOfPayouts({ bulkPayoutId, name: "January" }))

const taxInvoicesOf = (bulkTaxInvoiceId: string) =>
  Effect.flatMap(TaxInvoices, (taxInvoices) =>
    Effect.map(taxInvoices.getB2bTaxInvoices({ filter: { primaryFilter: { bulkTaxInvoiceId } } }), ({ items }) => items)
  )

describe("the tax invoices of a bulk payout", () => {
  it.effect("are of what is taxed, also where its VAT is less than a won", () =>
    Effect.gen(function* () {
      yield* partnered(business("baker"))
      yield* connect("baker")
      const { bulkTaxInvoiceId } = yield* issue(yield* paid({ partnerId: "baker", settlement: 7, taxFree: 2 }))
      assert.sameDeepMembers(
        (yield* taxInvoicesOf(bulkTaxInvoiceId)).map(({ taxationType, totalAmount, totalTaxAmount }) => [
          taxationType,
          totalAmount,
          totalTaxAmount
        ]),
        [
          ["TAXABLE", 5, 0],
          ["FREE", 2, 0]
        ]
      )
    }).pipe(Effect.provide(merchant))
  )

  it.effect("are requested of the partners that are businesses, for what each is paid", () =>
    Effect.gen(function* () {
      const other = numberOf("120810000")
      yield* partnered(business("baker"), business("grocer", other), person("kim"))
      yield* connect("baker", "grocer")
      const bulkPayoutId = yield* paid(
        { partnerId: "baker", settlement: 110_000 },
        { partnerId: "grocer", settlement: 44_000, taxFree: 33_000 },
        { partnerId: "kim", settlement: 10_000 }
      )
      const { bulkTaxInvoiceId } = yield* issue(bulkPayoutId)
      const bulk = yield* (yield* TaxInvoices).getB2bBulkTaxInvoice({ bulkTaxInvoiceId })
      assert.deepInclude(bulk, {
        name: "January",
        status: "IN_PROGRESS",
        totalInvoiceCount: 3,
        totalAmount: 154_000,
        sourceType: "PLATFORM",
        issuanceType: "REVERSE"
      })
      const found = yield* taxInvoicesOf(bulkTaxInvoiceId)
      assert.sameDeepMembers(
        found.map(({ recipientBrn, supplierBrn, taxationType, totalSupplyAmount, totalTaxAmount }) => ({
          supplierBrn,
          recipientBrn,
          taxationType,
          totalSupplyAmount,
          totalTaxAmount
        })),
        [
          ["2208162517", "TAXABLE", 100_000, 10_000] as const,
          [other, "TAXABLE", 10_000, 1_000] as const,
          [other, "FREE", 33_000, 0] as const
        ].map(([supplierBrn, taxationType, totalSupplyAmount, totalTaxAmount]) => ({
          supplierBrn,
          recipientBrn: "1234567891",
          taxationType,
          totalSupplyAmount,
          totalTaxAmount
        }))
      )
    }).pipe(Effect.provide(merchant))
  )

  it.effect("are shown by their payouts, which follow them", () =>
    Effect.gen(function* () {
      const taxInvoices = yield* TaxInvoices
      yield* partnered(business("baker"), person("kim"))
      yield* connect("baker")
      const bulkPayoutId = yield* paid(
        { partnerId: "baker", settlement: 110_000 },
        { partnerId: "kim", settlement: 10_000 }
      )
      const { bulkTaxInvoiceId } = yield* issue(bulkPayoutId)
      const [taxInvoice] = yield* taxInvoicesOf(bulkTaxInvoiceId)
      assert(taxInvoice !== undefined)
      const shown = Effect.map(payouts(), (all) =>
        all.map(({ partner, taxInvoiceId, taxInvoiceStatus }) => [partner.id, taxInvoiceStatus, taxInvoiceId])
      )
      assert.sameDeepMembers(yield* shown, [
        ["baker", "REQUESTED", taxInvoice.id],
        ["kim", "NONE", undefined]
      ])
      const named = { taxInvoiceKey: taxInvoice.id } as const
      yield* taxInvoices.cancelB2bTaxInvoiceRequest(named)
      assert.deepInclude(yield* shown, ["baker", "REQUEST_CANCELLED", taxInvoice.id])
      yield* taxInvoices.deleteB2bTaxInvoice(named)
      assert.deepInclude(yield* shown, ["baker", "NONE", undefined])
      assert.strictEqual((yield* issue(bulkPayoutId)).bulkTaxInvoiceId === bulkTaxInvoiceId, false)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("are requested of all or none: B2bCounterpartyNtsNotConnectedError", () =>
    Effect.gen(function* () {
      yield* partnered(business("baker"), business("grocer", numberOf("120810000")))
      yield* connect("baker")
      const bulkPayoutId = yield* paid(
        { partnerId: "baker", settlement: 110_000 },
        { partnerId: "grocer", settlement: 44_000 }
      )
      assert.strictEqual((yield* Effect.flip(issue(bulkPayoutId)))._tag, "B2bCounterpartyNtsNotConnectedError")
      assert.deepStrictEqual(
        (yield* payouts()).map(({ taxInvoiceStatus }) => taxInvoiceStatus),
        ["NONE", "NONE"]
      )
    }).pipe(Effect.provide(merchant))
  )

  it.effect("are requested once: NotInState", () =>
    Effect.gen(function* () {
      yield* partnered(business("baker"))
      yield* connect("baker")
      const bulkPayoutId = yield* paid({ partnerId: "baker", settlement: 110_000 })
      yield* issue(bulkPayoutId)
      assert.strictEqual((yield* Effect.flip(issue(bulkPayoutId)))._tag, "NotInState")
      assert.strictEqual((yield* Effect.flip(issue("none")))._tag, "NotInState")
    }).pipe(Effect.provide(merchant))
  )
})
