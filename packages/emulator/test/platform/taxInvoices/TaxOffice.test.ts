import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { TaxInvoices } from "@effect-portone/platform"
import { hasOngoingTaxInvoice } from "../../../src/platform/records/OngoingTaxInvoices.ts"
import { State } from "../../../src/state/State.ts"
import { controlled, controlledFrom, heardOfTaxInvoices } from "../../merchant.ts"
import {
  brn,
  drafted,
  forward,
  issued,
  merchantBrn,
  monday,
  onMonday,
  read,
  refusedBrn,
  requested,
  statusOf,
  unknownBrn
} from "./taxInvoice.ts"

const at = (instant: string) => TestClock.setTime(DateTime.toEpochMillis(DateTime.makeUnsafe(instant)))

describe("the tax office", () => {
  it.effect("sending to the tax office: gets and accepts what was issued at 15:00 on the next day", () =>
    Effect.gen(function* () {
      yield* onMonday
      const events = yield* heardOfTaxInvoices
      const id = yield* issued()
      // 14:59:59 in Korea.
      yield* at("2026-02-03T05:59:59Z")
      assert.strictEqual(yield* statusOf(id), "ISSUED")
      yield* TestClock.adjust("1 second")
      const answeredAt = DateTime.makeUnsafe("2026-02-03T06:00:00Z")
      assert.deepInclude(yield* read(id), {
        status: "SENDING_COMPLETED",
        statusUpdatedAt: answeredAt,
        ntsSentAt: answeredAt,
        ntsResultReceivedAt: answeredAt,
        ntsResult: "accepted",
        ntsResultCode: "SUC001"
      })
      assert.deepStrictEqual(
        events.map(({ data, timestamp, type }) => [type, data.status, timestamp]),
        [
          ["TaxInvoice.Issued", "ISSUED", monday],
          ["TaxInvoice.SendingCompleted", "SENDING_COMPLETED", answeredAt]
        ]
      )
    }).pipe(Effect.provide(controlled), Effect.scoped)
  )

  it.effect("works on business days of Korea only", () =>
    Effect.gen(function* () {
      yield* onMonday
      // A Friday of Korea that is still Thursday in Greenwich, and one minute before its end.
      yield* at("2026-02-05T15:00:00Z")
      const early = yield* issued({ supplierDocumentKey: "S-1" })
      yield* at("2026-02-06T14:59:00Z")
      const late = yield* issued({ supplierDocumentKey: "S-2" })
      yield* at("2026-02-09T05:59:59Z")
      assert.deepStrictEqual([yield* statusOf(early), yield* statusOf(late)], ["ISSUED", "ISSUED"])
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(
        [yield* statusOf(early), yield* statusOf(late)],
        ["SENDING_COMPLETED", "SENDING_COMPLETED"]
      )
    }).pipe(Effect.provide(controlled))
  )

  it.effect("rests over the holidays of the lunar new year", () =>
    Effect.gen(function* () {
      yield* onMonday
      yield* at("2026-02-13T01:00:00Z")
      const id = yield* issued()
      yield* at("2026-02-19T05:59:59Z")
      assert.strictEqual(yield* statusOf(id), "ISSUED")
      yield* TestClock.adjust("1 second")
      assert.strictEqual(yield* statusOf(id), "SENDING_COMPLETED")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("answers what was sent at once on the next business day, too", () =>
    Effect.gen(function* () {
      yield* onMonday
      const taxInvoiceKey = yield* issued()
      yield* TestClock.adjust("1 day")
      yield* (yield* TaxInvoices).sendToNtsB2bTaxInvoice({ taxInvoiceKey })
      yield* at("2026-02-04T05:59:59Z")
      assert.strictEqual(yield* statusOf(taxInvoiceKey), "SENDING")
      yield* TestClock.adjust("1 second")
      assert.deepInclude(yield* read(taxInvoiceKey), {
        status: "SENDING_COMPLETED",
        ntsSentAt: DateTime.add(monday, { days: 1 })
      })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("refuses a recipient that it does not know, and tells of it by no webhook", () =>
    Effect.gen(function* () {
      yield* onMonday
      const events = yield* heardOfTaxInvoices
      const id = yield* issued({ recipient: { brn: refusedBrn, name: "A", representativeName: "B" } })
      yield* TestClock.adjust("2 days")
      assert.deepInclude(yield* read(id), {
        status: "SENDING_FAILED",
        ntsResult: "refused",
        ntsResultCode: "ERR001"
      })
      assert.deepStrictEqual(
        events.map(({ type }) => type),
        ["TaxInvoice.Issued"]
      )
      assert.deepStrictEqual(yield* (yield* TaxInvoices).deleteB2bTaxInvoice({ taxInvoiceKey: id }), {})
    }).pipe(Effect.provide(controlled), Effect.scoped)
  )

  it.effect("answers in an emulator that continues from a snapshot, too", () =>
    Effect.gen(function* () {
      const { id, snapshot } = yield* Effect.gen(function* () {
        yield* onMonday
        const id = yield* issued()
        yield* requested({ supplierDocumentKey: "S-2" })
        return { id, snapshot: yield* (yield* State).snapshot }
      }).pipe(Effect.provide(controlled))
      yield* Effect.gen(function* () {
        assert.strictEqual(yield* statusOf(id), "ISSUED")
        yield* TestClock.adjust("2 days")
        assert.strictEqual(yield* statusOf(id), "SENDING_COMPLETED")
        const taxInvoices = yield* TaxInvoices
        const other = yield* taxInvoices.issueB2bTaxInvoice({
          taxInvoiceKey: "R-1",
          taxInvoiceKeyType: "RECIPIENT",
          brn: merchantBrn
        })
        assert.strictEqual(other.taxInvoice.supplier.brn, brn)
      }).pipe(Effect.provide(controlledFrom(snapshot)))
    })
  )
})

describe("a company", () => {
  it.effect("has tax invoices under way until the last one has come to an end", () =>
    Effect.gen(function* () {
      yield* onMonday
      const store = yield* State
      const taxInvoices = yield* TaxInvoices
      const isOngoing = (of: string, isForTest = false) => hasOngoingTaxInvoice(store, isForTest, of)
      assert.isFalse(isOngoing(brn))
      const draft = yield* drafted(forward())
      assert.deepStrictEqual(
        [isOngoing(brn), isOngoing(merchantBrn), isOngoing(unknownBrn), isOngoing(brn, true)],
        [true, true, false, false]
      )
      yield* taxInvoices.deleteB2bTaxInvoice({ taxInvoiceKey: draft })
      assert.isFalse(isOngoing(brn))
      yield* issued()
      const taxInvoiceKey = yield* requested()
      yield* TestClock.adjust("2 days")
      assert.isTrue(isOngoing(brn))
      yield* taxInvoices.refuseB2bTaxInvoiceRequest({ taxInvoiceKey })
      assert.isFalse(isOngoing(brn))
    }).pipe(Effect.provide(controlled))
  )
})
