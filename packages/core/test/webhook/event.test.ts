import { assert, describe, expectTypeOf, it } from "@effect/vitest"
import { DateTime, Effect, Schema } from "effect"
import { Webhook } from "../../src/index.ts"
import { confirm, data, older, onWire, paid, timestamp } from "../fixtures/webhooks.ts"

const decode = (value: unknown) => Webhook.decode({ payload: JSON.stringify(value) })
const refusal = (value: unknown) =>
  Effect.map(Effect.flip(decode(value)), ({ reason }) =>
    reason._tag === "PayloadError" ? reason.description : reason._tag
  )
const encode = Schema.encodeEffect(Webhook.WebhookEvent)
const types = Object.keys(data) as ReadonlyArray<keyof typeof data>

describe("the events of version 2024-04-25", () => {
  it("are 23", () => {
    assert.lengthOf(types, 23)
  })

  for (const type of types) {
    it.effect(`know ${type}, drop what is new in it, and write it as it came`, () =>
      Effect.gen(function* () {
        const wire = { type, timestamp: onWire, data: data[type] }
        const event = yield* decode({ ...wire, added: 1, data: { ...wire.data, addedTomorrow: [1] } })
        assert.deepStrictEqual<unknown>(event, { type, timestamp, data: data[type] })
        assert.deepStrictEqual<unknown>(yield* encode(event), { ...wire, timestamp: DateTime.formatIso(timestamp) })
      })
    )

    for (const field of Object.keys(data[type])) {
      if (["supplierDocumentKey", "recipientDocumentKey"].includes(field)) continue
      if (type === "Transaction.Confirm" && field === "storeId") continue
      it.effect(`refuse ${type} without its ${field}, and name the field only`, () =>
        Effect.gen(function* () {
          const broken = { ...data[type], [field]: undefined }
          assert.strictEqual(
            yield* refusal({ type, timestamp: onWire, data: broken }),
            `Missing key at ["data"]["${field}"]`
          )
          const wrong = yield* refusal({ type, timestamp: onWire, data: { ...data[type], [field]: ["planted"] } })
          assert.match(wrong, new RegExp(`^Expected .* at \\["data"\\]\\["${field}"\\]$`))
          assert.notInclude(wrong, "planted")
        })
      )
    }
  }

  it.effect("may lack what PortOne's guides show them without", () =>
    Effect.gen(function* () {
      const { storeId: _store, ...bare } = data["Transaction.Confirm"]
      assert.deepStrictEqual<unknown>(yield* decode({ type: "Transaction.Confirm", timestamp: onWire, data: bare }), {
        ...confirm,
        data: bare
      })
      const { recipientDocumentKey: _key, ...issued } = data["TaxInvoice.Issued"]
      const event = yield* decode({ type: "TaxInvoice.Issued", timestamp: onWire, data: issued })
      assert.deepStrictEqual<unknown>(event, { type: "TaxInvoice.Issued", timestamp, data: issued })
    })
  )

  it.effect("refuse what stands in the place of data or timestamp", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* refusal({ type: "Transaction.Paid", timestamp: onWire }), 'Missing key at ["data"]')
      assert.include(yield* refusal({ type: "Transaction.Paid", timestamp: onWire, data: null }), 'at ["data"]')
      assert.include(yield* refusal({ ...paid, timestamp: "yesterday" }), 'at ["timestamp"]')
      assert.include(yield* refusal({ ...paid, timestamp: 1_783_036_800 }), 'at ["timestamp"]')
    })
  )
})

describe("version 2024-01-01", () => {
  const { type: _, ...wire } = older

  it.effect("has no type on the wire, and the version for one here", () =>
    Effect.gen(function* () {
      const event = yield* decode({ ...wire, added: 1 })
      assert.deepStrictEqual(event, older)
      assert.deepStrictEqual(yield* encode(event), wire)
    })
  )

  it.effect("may have a status of tomorrow, or ask to confirm an amount", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* decode({ ...wire, status: "Tomorrow" }), { ...older, status: "Tomorrow" })
      const asking = { payment_id: "payment-1", tx_id: "tx-1", total_amount: 1000 }
      assert.deepStrictEqual(yield* decode(asking), { type: "2024-01-01", ...asking })
    })
  )

  it.effect("is refused when its fields are not as documented", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* refusal({ payment_id: "planted" }), 'Missing key at ["tx_id"]')
      assert.include(yield* refusal({ payment_id: 1, tx_id: "tx-1" }), 'at ["payment_id"]')
    })
  )
})

describe("what is not known", () => {
  for (const value of [
    { type: "Transaction.AddedTomorrow", timestamp: onWire, data: { a: [1, null] } },
    { type: "transaction.paid" },
    { type: "UNRECOGNIZED", raw: { a: 1 } },
    { type: "2024-01-01", payment_id: "payment-1", tx_id: "tx-1" },
    { type: "constructor" },
    { type: "__proto__" },
    { type: "" },
    {},
    { timestamp: onWire, data: {} }
  ]) {
    it.effect(`is a value with everything that came: ${JSON.stringify(value)}`, () =>
      Effect.gen(function* () {
        const event = yield* decode(value)
        assert.deepStrictEqual<unknown>(event, { type: "UNRECOGNIZED", raw: value })
        assert.deepStrictEqual<unknown>(yield* encode(event), value)
      })
    )
  }

  it.effect("is refused if its type is not a text", () =>
    Effect.gen(function* () {
      for (const type of [1, null, ["Transaction.Paid"], {}]) {
        assert.strictEqual(
          yield* refusal({ type, payment_id: "a" }),
          'Expected a string that tells the case at ["type"]'
        )
      }
    })
  )
})

describe("the Schema of events", () => {
  const Job = Schema.fromJsonString(Schema.Struct({ event: Webhook.WebhookEvent }))

  it.effect("takes each of them through a queue", () =>
    Effect.gen(function* () {
      const events: ReadonlyArray<Webhook.WebhookEvent> = [
        paid,
        confirm,
        older,
        { type: "UNRECOGNIZED", raw: { type: "Tomorrow" } },
        { type: "UNRECOGNIZED", raw: { a: 1 } }
      ]
      for (const event of events) {
        const text = yield* Schema.encodeEffect(Job)({ event })
        assert.deepStrictEqual((yield* Schema.decodeEffect(Job)(text)).event, event)
      }
    })
  )

  it.effect("takes no array, and no known type with broken data", () =>
    Effect.gen(function* () {
      for (const value of [[], [paid], null, "Transaction.Paid", { type: "Transaction.Paid", timestamp: onWire }]) {
        yield* Effect.flip(Schema.decodeUnknownEffect(Webhook.WebhookEvent)(value))
      }
    })
  )
})

describe("the payment of an event", () => {
  it("is found in both versions, and only in what is known to be about one", () => {
    assert.strictEqual(Webhook.paymentIdOf(paid), "payment-1")
    assert.strictEqual(Webhook.paymentIdOf(confirm), "payment-1")
    assert.strictEqual(Webhook.paymentIdOf(older), "payment-1")
    assert.isUndefined(Webhook.paymentIdOf({ type: "BillingKey.Issued", timestamp, data: data["BillingKey.Issued"] }))
    assert.isUndefined(
      Webhook.paymentIdOf({ type: "UNRECOGNIZED", raw: { type: "Tomorrow", data: { paymentId: "payment-1" } } })
    )
  })
})

describe("match", () => {
  const describeIt = Webhook.match({
    "Transaction.Paid": ({ data }) => `paid ${data.paymentId}`,
    "Transaction.Cancelled": ({ data }) => `cancelled ${data.cancellationId}`,
    "2024-01-01": ({ payment_id, status }) => `${payment_id} is ${status}`,
    orElse: ({ type }) => `something else: ${type}`
  })

  it("runs the function of the event's type", () => {
    assert.strictEqual(describeIt(paid), "paid payment-1")
    assert.strictEqual(
      describeIt({ type: "Transaction.Cancelled", timestamp, data: data["Transaction.Cancelled"] }),
      "cancelled cancellation-1"
    )
    assert.strictEqual(describeIt(older), "payment-1 is Paid")
  })

  it("runs the fallback for all others, today's and tomorrow's", () => {
    assert.strictEqual(describeIt(confirm), "something else: Transaction.Confirm")
    assert.strictEqual(describeIt({ type: "UNRECOGNIZED", raw: {} }), "something else: UNRECOGNIZED")
  })

  it("takes the event first, too", () => {
    assert.strictEqual(Webhook.match(paid, { "Transaction.Paid": () => 1, orElse: () => 2 }), 1)
  })

  it("has the type of whatever its functions give", () => {
    const matched = Webhook.match({
      "Transaction.Paid": (event) => {
        expectTypeOf(event).toEqualTypeOf<Webhook.TransactionPaid>()
        return 1 as const
      },
      UNRECOGNIZED: ({ raw }) => {
        expectTypeOf(raw["type"]).toEqualTypeOf<unknown>()
        return "tomorrow's" as const
      },
      orElse: (event) => {
        expectTypeOf(event).toEqualTypeOf<Webhook.WebhookEvent>()
        return undefined
      }
    })
    expectTypeOf(matched).toEqualTypeOf<(event: Webhook.WebhookEvent) => 1 | "tomorrow's" | undefined>()
  })

  it("requires the fallback, and knows a typing mistake", () => {
    // @ts-expect-error -- without the fallback
    Webhook.match({ "Transaction.Paid": () => 1 })
    // @ts-expect-error -- no such event
    Webhook.match({ "Transaction.Payed": () => 1, orElse: () => 2 })
    // @ts-expect-error -- no such event, with the event first
    Webhook.match(paid, { "Transaction.Payed": () => 1, orElse: () => 2 })
    // @ts-expect-error -- no such field
    Webhook.match({ "Transaction.Paid": ({ data }) => data.cancellationId, orElse: () => 2 })
  })
})

describe("the type of an event", () => {
  it("narrows it with no guard before", () => {
    const event = paid as Webhook.WebhookEvent
    if (event.type === "Transaction.Cancelled") expectTypeOf(event.data.cancellationId).toEqualTypeOf<string>()
    if (event.type === "2024-01-01") expectTypeOf(event.payment_id).toEqualTypeOf<string>()
    if (event.type === "UNRECOGNIZED") expectTypeOf(event.raw["a"]).toEqualTypeOf<unknown>()
    expectTypeOf<Webhook.KnownEvent["type"]>().toEqualTypeOf<keyof typeof data>()
  })
})
