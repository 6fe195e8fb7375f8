import { assert, describe, expectTypeOf, it } from "@effect/vitest"
import { DateTime, Effect, Schema } from "effect"
import { Webhook } from "../../src/index.ts"
import { unreadable } from "../fixtures/unreadable.ts"
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

    const [identity, ...details] = Object.keys(data[type]) as [string, ...Array<string>]

    for (const field of details) {
      it.effect(`come without the ${field} of ${type} where PortOne sends none that can be read`, () =>
        Effect.gen(function* () {
          const whole: Readonly<Record<string, unknown>> = { ...data[type] }
          const { [field]: _, ...rest } = whole
          for (const unreadable of [undefined, null, ["planted"], {}, true]) {
            const wire = { type, timestamp: onWire, data: { ...data[type], [field]: unreadable } }
            assert.deepStrictEqual<unknown>(yield* decode(wire), { type, timestamp, data: rest })
          }
        })
      )
    }

    for (const [name, about] of [
      ["without data", undefined],
      ["with null for data", null],
      ["with a list for data", [data[type]]],
      ["with a text for data", "payment-1"],
      [`without its ${identity}`, { ...data[type], [identity]: undefined }],
      [`with null for its ${identity}`, { ...data[type], [identity]: null }],
      [`with an empty ${identity}`, { ...data[type], [identity]: "" }],
      [`with a number for its ${identity}`, { ...data[type], [identity]: 1 }]
    ] as const) {
      // `JSON.stringify` leaves out what is undefined.
      const wire = JSON.parse(JSON.stringify({ type, timestamp: onWire, data: about })) as Record<string, unknown>

      if (type === "Transaction.Confirm") {
        it.effect(`refuse ${type} ${name}, as the answer 200 would allow a payment that nobody looked at`, () =>
          Effect.gen(function* () {
            assert.match(yield* refusal(wire), /at \["data"\](\["paymentId"\])?$/)
          })
        )
      } else {
        it.effect(`carry ${type} ${name} whole, as what is not recognized`, () =>
          Effect.gen(function* () {
            const event = yield* decode(wire)
            assert.deepStrictEqual<unknown>(event, { type: "UNRECOGNIZED", raw: wire })
            assert.deepStrictEqual<unknown>(yield* encode(event), wire)
          })
        )
      }
    }
  }

  it.effect("may be about their payment and say no more", () =>
    Effect.gen(function* () {
      const wire = { type: "Transaction.Paid", data: { paymentId: "payment-1" } }
      assert.deepStrictEqual<unknown>(yield* decode(wire), wire)
    })
  )

  for (const odd of [undefined, null, "", "yesterday", "2026-13-45T00:00:00Z", 1_783_036_800, {}, []]) {
    it.effect(`come without their timestamp if it is ${JSON.stringify(odd)}`, () =>
      Effect.gen(function* () {
        const { timestamp: _, ...rest } = paid
        assert.deepStrictEqual<unknown>(yield* decode({ ...paid, timestamp: odd }), rest)
      })
    )
  }

  it.effect("are written only if their details can be read again", () =>
    Effect.gen(function* () {
      for (const broken of [
        { ...paid, timestamp: "2026-07-03T00:00:00Z" },
        { ...paid, data: { ...paid.data, storeId: 1 } },
        { ...confirm, data: { ...confirm.data, totalAmount: 0.5 } },
        { ...paid, data: { storeId: "store-1" } }
      ]) {
        // A program in JavaScript may pass these.
        yield* Effect.flip(encode(broken as never))
      }
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

  for (const field of ["tx_id", "status", "total_amount"]) {
    it.effect(`comes without its ${field} where PortOne sends none that can be read`, () =>
      Effect.gen(function* () {
        const whole: Readonly<Record<string, unknown>> = { ...wire, total_amount: 1000 }
        const { [field]: _, ...rest } = whole
        for (const unreadable of [undefined, null, ["planted"], {}, true, ...(field === "status" ? ["", " "] : [])]) {
          const event = yield* decode({ ...whole, [field]: unreadable })
          assert.deepStrictEqual<unknown>(event, { type: "2024-01-01", ...rest })
        }
      })
    )
  }

  for (const payment_id of [1, null, "", {}]) {
    it.effect(`is carried whole if its payment_id is ${JSON.stringify(payment_id)}, unless it is a question`, () =>
      Effect.gen(function* () {
        const unnamed = { ...wire, payment_id }
        const event = yield* decode(unnamed)
        assert.deepStrictEqual<unknown>(event, { type: "UNRECOGNIZED", raw: unnamed })
        assert.deepStrictEqual<unknown>(yield* encode(event), unnamed)
        for (const status of [undefined, null, "", " ", 1, {}]) {
          assert.include(yield* refusal({ ...unnamed, status, total_amount: 1000 }), 'at ["payment_id"]')
        }
      })
    )
  }
})

describe("a question of the older form whose type cannot be read", () => {
  for (const type of [null, 1, true, [], {}, "", " ", "\n"]) {
    for (const payment_id of ["payment-1", "", 1]) {
      const question = { payment_id, type }
      it.effect(`is refused, as an answer of 200 would allow a payment: ${JSON.stringify(question)}`, () =>
        Effect.gen(function* () {
          const wrong = payment_id === "payment-1" ? "type" : "payment_id"
          assert.include(yield* refusal(question), `at ["${wrong}"]`)
          for (const status of [null, "", " ", 1, {}]) {
            assert.include(yield* refusal({ ...question, status, tx_id: "tx-1", total_amount: 1000 }), `["${wrong}"]`)
          }
          yield* Effect.flip(Schema.decodeEffect(Webhook.WebhookEvent)(question))
        })
      )
    }
  }
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
    { type: "", payment_id: "payment-1", tx_id: "tx-1", status: "Paid" },
    { type: 1, payment_id: "payment-1", status: "Paid" },
    { type: null, payment_id: "payment-1", tx_id: "tx-1", status: "Paid" },
    { type: ["Transaction.Paid"], data: { paymentId: "payment-1" } },
    { type: {} },
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
        { type: "UNRECOGNIZED", raw: { a: 1 } },
        { type: "UNRECOGNIZED", raw: { type: "Transaction.Paid" } },
        { type: "UNRECOGNIZED", raw: { type: "Tomorrow", payment_id: "payment-1" } },
        { type: "Transaction.Paid", data: { paymentId: "payment-1" } }
      ]
      for (const event of events) {
        const text = yield* Schema.encodeEffect(Job)({ event })
        assert.deepStrictEqual((yield* Schema.decodeEffect(Job)(text)).event, event)
      }
    })
  )

  it.effect("takes no array, and no question about no payment", () =>
    Effect.gen(function* () {
      for (const value of [[], [paid], null, "Transaction.Paid", { type: "Transaction.Confirm", timestamp: onWire }]) {
        yield* Effect.flip(Schema.decodeUnknownEffect(Webhook.WebhookEvent)(value))
      }
    })
  )
})

/** What a program without types may pass in the place of an event, and how it is named. */
const noEvents = [null, undefined, 5, "planted", [], {}, { type: 5 }, unreadable, Promise.resolve(paid)]

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

  it("is none where a program without types passes what is no event", () => {
    for (const none of noEvents) assert.isUndefined(Webhook.paymentIdOf(none as never))
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

  it("runs no function, and not the fallback either, for what is no event", () => {
    for (const none of noEvents) {
      for (const run of [
        () => Webhook.match({ orElse: () => assert.fail("ran") })(none as never),
        () => Webhook.match(none as never, { orElse: () => assert.fail("ran") })
      ]) {
        assert.throws(run, RangeError, /^Webhook\.match: an event is needed, and not (?!.*planted)/)
      }
    }
    assert.throws(() => describeIt(null as never), RangeError, "an event is needed, and not null")
  })

  it("says that the fallback is missing, where a program without types has left it out", () => {
    const cases = { "Transaction.Paid": () => 1 } as never
    assert.strictEqual<unknown>(Webhook.match(paid, cases), 1)
    assert.throws(() => Webhook.match(confirm, cases), RangeError, "orElse")
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
    if (event.type === "Transaction.Cancelled") {
      expectTypeOf(event.data.paymentId).toEqualTypeOf<string>()
      expectTypeOf(event.data.cancellationId).toEqualTypeOf<string | undefined>()
    }
    if (event.type === "2024-01-01") expectTypeOf(event.payment_id).toEqualTypeOf<string>()
    if (event.type === "UNRECOGNIZED") expectTypeOf(event.raw["a"]).toEqualTypeOf<unknown>()
    expectTypeOf<Webhook.KnownEvent["type"]>().toEqualTypeOf<keyof typeof data>()
  })
})
