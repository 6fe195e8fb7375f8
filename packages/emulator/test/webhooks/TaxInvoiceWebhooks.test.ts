import { assert, describe, it } from "@effect/vitest"
import { DateTime, Duration, Effect, Layer, Redacted, Schema } from "effect"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as TestClock from "effect/testing/TestClock"
import { PortOneClient, Webhook } from "@effect-portone/core"
import { Counterparties, type IssueB2bTaxInvoiceImmediatelyInput, TaxInvoices } from "@effect-portone/platform"
import { PortOneEmulator, Snapshot, type WebhookOptions, webhookSecret } from "../../src/index.ts"
import { type Endpoint, handing } from "../merchant.ts"

/** A merchant's program with webhooks set up so. */
const merchant = (webhooks: WebhookOptions | undefined, endpoint?: Endpoint, snapshot?: Snapshot) =>
  Layer.mergeAll(TaxInvoices.layer, Counterparties.layer).pipe(
    Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("any secret") })),
    Layer.provideMerge(handing(endpoint)(PortOneEmulator.layerOptions({ seed: "webhooks", webhooks, snapshot })))
  )

const taxInvoice: IssueB2bTaxInvoiceImmediatelyInput["taxInvoice"] = {
  taxationType: "TAXABLE",
  issuanceType: "NORMAL",
  writeDate: "1970-01-01",
  purposeType: "RECEIPT",
  totalSupplyAmount: 20_000,
  totalTaxAmount: 2_000,
  totalAmount: 22_000,
  supplierDocumentKey: "supplier-1",
  recipientDocumentKey: "recipient-1",
  recipient: {
    brn: "2208162517",
    name: "책방 하나",
    representativeName: "김하나",
    contact: { name: "이두리", email: "duri@books.example" }
  },
  items: [{ name: "수수료", supplyCostAmount: 20_000, taxAmount: 2_000 }]
}

const issue = Effect.flatMap(TaxInvoices, (taxInvoices) =>
  Effect.map(taxInvoices.issueB2bTaxInvoiceImmediately({ taxInvoice }), (answer) => answer.taxInvoice)
)

const sent = Effect.gen(function* () {
  const emulator = yield* PortOneEmulator
  yield* emulator.webhooksSettled
  return yield* emulator.sentWebhooks
})

const types = Effect.map(sent, (deliveries) => deliveries.map(({ event }) => event.type))

const refusing = Effect.succeed(HttpServerResponse.empty({ status: 500 }))

const received = () => {
  const events: Array<{ readonly event: Webhook.WebhookEvent; readonly isSigned: boolean }> = []
  const note = (event: Webhook.WebhookEvent, { isSigned }: { readonly isSigned: boolean }) =>
    Effect.sync(() => events.push({ event, isSigned }))
  return { events, note }
}

describe("a webhook of a tax invoice", () => {
  it.effect("comes without a signature to a receiver that lets it in, and says what happened", () => {
    const { events, note } = received()
    const handler = Webhook.toHttpEffect(note, { secrets: [], unsignedTaxInvoices: () => Effect.succeed(true) })
    return Effect.gen(function* () {
      const { id } = yield* issue
      const timestamp = yield* DateTime.now
      const [delivery, ...others] = yield* sent
      assert.lengthOf(others, 0)
      assert.deepInclude(delivery, { status: "SUCCEEDED", attempt: 1 })
      assert.deepStrictEqual(delivery?.request.headers, { "content-type": "application/json" })
      const event: Webhook.WebhookEvent = {
        type: "TaxInvoice.Issued",
        timestamp,
        data: {
          taxInvoiceId: id,
          supplierDocumentKey: "supplier-1",
          recipientDocumentKey: "recipient-1",
          status: "ISSUED",
          supplierBrn: "1234567891",
          totalAmount: 22_000,
          totalSupplyAmount: 20_000,
          totalTaxAmount: 2_000
        }
      }
      assert.deepStrictEqual(events, [{ event, isSigned: false }])
    }).pipe(Effect.provide(merchant({}, handler)))
  })

  it.effect("is refused by a receiver that takes only what is signed", () => {
    const { events, note } = received()
    const handler = Webhook.toHttpEffect(note, { secrets: [webhookSecret] })
    return Effect.gen(function* () {
      yield* issue
      const [delivery] = yield* sent
      assert.strictEqual(delivery?.status, "FAILED_NOT_OK_RESPONSE")
      assert.isDefined(delivery?.nextAt)
      assert.lengthOf(events, 0)
    }).pipe(Effect.provide(merchant({}, handler)))
  })

  it.effect("is signed where the settings say so", () => {
    const { events, note } = received()
    const handler = Webhook.toHttpEffect(note, { secrets: [webhookSecret] })
    return Effect.gen(function* () {
      yield* issue
      assert.strictEqual((yield* sent)[0]?.status, "SUCCEEDED")
      assert.deepStrictEqual(
        events.map(({ event, isSigned }) => ({ type: event.type, isSigned })),
        [{ type: "TaxInvoice.Issued", isSigned: true }]
      )
    }).pipe(Effect.provide(merchant({ signsTaxInvoices: true }, handler)))
  })

  it.effect("is sent again after 5, 10, 20 and 40 minutes, of which half is random, and no more", () =>
    Effect.gen(function* () {
      yield* issue
      for (const minutes of [5, 10, 20, 40]) {
        const { nextAt, sentAt } = (yield* sent).at(-1)!
        assert(nextAt !== undefined)
        const delay = Duration.toMinutes(DateTime.distance(sentAt, nextAt))
        assert.isAtLeast(delay, minutes / 2)
        assert.isAtMost(delay, minutes)
        yield* TestClock.setTime(DateTime.toEpochMillis(nextAt))
      }
      const deliveries = yield* sent
      assert.deepStrictEqual(
        deliveries.map(({ attempt }) => attempt),
        [1, 2, 3, 4, 5]
      )
      assert.lengthOf(new Set(deliveries.map(({ webhookId }) => webhookId)), 1)
      assert.lengthOf(new Set(deliveries.map(({ request }) => request.body)), 1)
      assert.isUndefined(deliveries.at(-1)?.nextAt)
      yield* TestClock.adjust("6 hours")
      assert.lengthOf(yield* sent, 5)
    }).pipe(Effect.provide(merchant({}, refusing)))
  )

  it.effect("is sent again by an emulator that continues from a snapshot", () =>
    Effect.gen(function* () {
      const { nextAt, snapshot } = yield* Effect.gen(function* () {
        yield* issue
        const [delivery] = yield* sent
        return { nextAt: delivery!.nextAt!, snapshot: yield* (yield* PortOneEmulator).snapshot }
      }).pipe(Effect.provide(merchant({}, refusing)))
      const kept = yield* Schema.decodeUnknownEffect(Snapshot)(JSON.parse(JSON.stringify(snapshot)))
      yield* Effect.gen(function* () {
        yield* TestClock.setTime(DateTime.toEpochMillis(nextAt))
        const [delivery] = yield* sent
        assert.deepInclude(delivery, { attempt: 2, status: "SUCCEEDED" })
      }).pipe(Effect.provide(merchant({}, undefined, kept)))
    })
  )

  it.effect("is in the snapshot that is taken right after its event", () =>
    Effect.gen(function* () {
      yield* issue
      const { tables } = yield* (yield* PortOneEmulator).snapshot
      assert.lengthOf(tables["webhooks"]!, 1)
    }).pipe(Effect.provide(merchant({}, Effect.never)))
  )

  it.effect("has one form, whatever the store's version is", () =>
    Effect.gen(function* () {
      yield* issue
      assert.deepStrictEqual(yield* types, ["TaxInvoice.Issued"])
    }).pipe(Effect.provide(merchant({ version: "2024-01-01", contentType: "application/x-www-form-urlencoded" })))
  )

  it.effect("is none if the store has no address", () =>
    Effect.gen(function* () {
      yield* issue
      assert.lengthOf(yield* sent, 0)
    }).pipe(Effect.provide(merchant(undefined)))
  )
})

describe("the life of a tax invoice", () => {
  it.effect("is told from its issuance to the tax office, but not that it is a draft or being sent", () =>
    Effect.gen(function* () {
      const taxInvoices = yield* TaxInvoices
      const { taxInvoice: drafted } = yield* taxInvoices.draftB2bTaxInvoice({ taxInvoice })
      assert.deepStrictEqual(yield* types, [])
      yield* taxInvoices.issueB2bTaxInvoice({ taxInvoiceKey: drafted.id, taxInvoiceKeyType: "TAX_INVOICE_ID" })
      yield* taxInvoices.sendToNtsB2bTaxInvoice({ taxInvoiceKey: drafted.id, taxInvoiceKeyType: "TAX_INVOICE_ID" })
      assert.deepStrictEqual(yield* types, ["TaxInvoice.Issued"])
      yield* TestClock.adjust("7 days")
      assert.deepStrictEqual(yield* types, ["TaxInvoice.Issued", "TaxInvoice.SendingCompleted"])
    }).pipe(Effect.provide(merchant({})))
  )

  it.effect("is told when the supplier cancels", () =>
    Effect.gen(function* () {
      const { id } = yield* issue
      yield* (yield* TaxInvoices).cancelB2bTaxInvoiceIssuance({
        taxInvoiceKey: id,
        taxInvoiceKeyType: "TAX_INVOICE_ID"
      })
      assert.deepStrictEqual(yield* types, ["TaxInvoice.Issued", "TaxInvoice.IssuanceCancelled"])
    }).pipe(Effect.provide(merchant({})))
  )

  it.effect("is told of a request, when it is cancelled and when it is refused", () =>
    Effect.gen(function* () {
      const taxInvoices = yield* TaxInvoices
      const emulator = yield* PortOneEmulator
      yield* (yield* Counterparties).createB2bCounterparty({
        counterpartyId: "books",
        counterparty: {
          brn: "2208162517",
          name: "책방 하나",
          representativeName: "김하나",
          contact: { name: "이두리", email: "duri@books.example" }
        }
      })
      yield* emulator.decideNtsConnection({ counterpartyId: "books" })
      const request = (key: string) =>
        Effect.map(
          taxInvoices.requestB2bTaxInvoiceReverseIssuance({
            taxInvoice: {
              ...taxInvoice,
              issuanceType: "REVERSE",
              supplierDocumentKey: `supplier-${key}`,
              recipientDocumentKey: `recipient-${key}`,
              supplier: { brn: "2208162517" },
              recipient: { brn: "1234567891" }
            }
          }),
          ({ taxInvoice: { id } }) => ({ taxInvoiceKey: id, taxInvoiceKeyType: "TAX_INVOICE_ID" }) as const
        )
      yield* taxInvoices.cancelB2bTaxInvoiceRequest(yield* request("1"))
      yield* taxInvoices.refuseB2bTaxInvoiceRequest(yield* request("2"))
      assert.deepStrictEqual(yield* types, [
        "TaxInvoice.Requested",
        "TaxInvoice.RequestCancelled",
        "TaxInvoice.Requested",
        "TaxInvoice.Refused"
      ])
    }).pipe(Effect.provide(merchant({})))
  )
})
