import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Schema } from "effect"
import { Wire } from "../src/index.ts"

/** Returns the words of a decoding error, on one line. */
const refusal = <A, I>(schema: Schema.Codec<A, I>, value: unknown) =>
  Schema.decodeUnknownEffect(schema)(value).pipe(
    Effect.flip,
    Effect.map((error) => error.message.replace(/\s+/g, " "))
  )

interface Paid {
  readonly status: "PAID"
  readonly amount: number
  readonly paidAt: DateTime.Utc
}
interface Failed {
  readonly status: "FAILED"
  readonly reason?: string
}
type Payment = Paid | Failed | Wire.Unrecognized<"status">
type PaymentEncoded =
  | { readonly status: "PAID"; readonly amount: number; readonly paidAt: string }
  | { readonly status: "FAILED"; readonly reason?: string }
  | Wire.UnrecognizedEncoded<"status">

const Payment = Wire.openUnion<Payment, PaymentEncoded, "status">("status", {
  PAID: Schema.Struct({ status: Schema.Literal("PAID"), amount: Schema.Int, paidAt: Wire.Timestamp }),
  FAILED: Schema.Struct({ status: Schema.Literal("FAILED"), reason: Schema.optionalKey(Schema.String) })
})
const decode = Schema.decodeUnknownEffect(Payment)
const encode = Schema.encodeUnknownEffect(Payment)

const paid = { status: "PAID", amount: 1000, paidAt: "2026-07-03T09:00:00+09:00" }
const addedTomorrow = { status: "ADDED_TOMORROW", amount: "1000", nested: { a: [1, null] } }

describe("the JSON of an answer", () => {
  it("is parsed as the client does: with a line break as it came in a text", () => {
    assert.deepStrictEqual(Wire.parseJson('{"a":"one\ntwo"}'), { a: "one\ntwo" })
  })

  it("is undefined where it is none", () => {
    assert.isUndefined(Wire.parseJson('{"a":'))
  })
})

describe("an open union", () => {
  it.effect("gives a known case, narrowed by its tag alone", () =>
    Effect.gen(function* () {
      const payment = yield* decode({ ...paid, addedTomorrow: 1 })
      assert(payment.status === "PAID")
      assert.strictEqual(payment.amount, 1000)
      assert.strictEqual(DateTime.formatIso(payment.paidAt), "2026-07-03T00:00:00.000Z")
      assert.notProperty(payment, "addedTomorrow")
    })
  )

  it.effect("carries an unknown case whole, and encodes it back to what came", () =>
    Effect.gen(function* () {
      const payment = yield* decode(addedTomorrow)
      assert.deepStrictEqual(payment, { status: "UNRECOGNIZED", raw: addedTomorrow })
      assert.deepStrictEqual(yield* encode(payment), addedTomorrow)
    })
  )

  for (const tag of ["UNRECOGNIZED", "constructor", "toString", "__proto__", "", "paid"]) {
    it.effect(`takes the tag ${JSON.stringify(tag)} for an unknown one`, () =>
      Effect.gen(function* () {
        const payment = yield* decode({ status: tag, a: 1 })
        assert(payment.status === "UNRECOGNIZED")
        assert.deepStrictEqual(payment.raw, { status: tag, a: 1 })
        assert.deepStrictEqual(yield* encode(payment), { status: tag, a: 1 })
      })
    )
  }

  it.effect("encodes a known case, as the same instant in UTC", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* encode(yield* decode(paid)), { ...paid, paidAt: "2026-07-03T00:00:00.000Z" })
    })
  )

  it.effect("refuses a known tag with a wrong field, and names the field", () =>
    Effect.gen(function* () {
      assert.include(yield* refusal(Payment, { ...paid, amount: "planted" }), 'at ["amount"]')
      assert.include(yield* refusal(Payment, { status: "PAID", amount: 1 }), 'at ["paidAt"]')
      assert.notInclude(yield* refusal(Payment, { ...paid, amount: "planted" }), "planted")
    })
  )

  it.effect("refuses an object without the tag, and names the tag", () =>
    Effect.gen(function* () {
      for (const value of [{}, { type: "PAID" }, { status: 1 }, { status: null }, { status: ["PAID"] }]) {
        assert.strictEqual(yield* refusal(Payment, value), 'Expected a string that tells the case at ["status"]')
      }
    })
  )

  it.effect("refuses what is no object", () =>
    Effect.gen(function* () {
      for (const value of ["PAID", 1, null, undefined]) {
        assert.include(yield* refusal(Payment, value), "Expected")
      }
    })
  )

  it.effect("names the place in a list, and does not lose the rest of the path", () =>
    Effect.gen(function* () {
      const Page = Schema.Struct({ items: Schema.Array(Payment) })
      const message = yield* refusal(Page, { items: [paid, addedTomorrow, { ...paid, amount: null }] })
      assert.include(message, '["items"][2]["amount"]')
    })
  )

  it.effect("has a guard for each case", () =>
    Effect.gen(function* () {
      const [known, unknown] = [yield* decode(paid), yield* decode(addedTomorrow)]
      assert.deepStrictEqual(
        [known, unknown].map((payment) => [
          Payment.guards.PAID(payment),
          Payment.guards.FAILED(payment),
          Payment.guards.UNRECOGNIZED(payment)
        ]),
        [
          [true, false, false],
          [false, false, true]
        ]
      )
      assert(Payment.guards.UNRECOGNIZED(unknown))
      assert.strictEqual(unknown.raw["status"], "ADDED_TOMORROW")
    })
  )

  it.effect("matches a value's case", () =>
    Effect.gen(function* () {
      const describeIt = (payment: Payment) =>
        Payment.match(payment, {
          PAID: ({ amount }) => amount,
          FAILED: ({ reason }) => reason ?? "for no reason",
          UNRECOGNIZED: ({ raw }) => String(raw["status"])
        })
      assert.strictEqual(describeIt(yield* decode(paid)), 1000)
      assert.strictEqual(describeIt(yield* decode({ status: "FAILED" })), "for no reason")
      assert.strictEqual(describeIt(yield* decode(addedTomorrow)), "ADDED_TOMORROW")
    })
  )
})

describe("a lazy schema", () => {
  const Voucher = () => {
    let built = 0
    const schema = Wire.lazy(() => {
      built++
      return Schema.Struct({ id: Schema.String, amount: Wire.Int64 })
    })
    return { schema, built: () => built }
  }

  it("is built once, when something of it is needed", () => {
    const { built, schema } = Voucher()
    const Named = Wire.lazy(() => Schema.Struct({ voucher: schema }))
    assert.isTrue(Schema.isSchema(schema))
    assert.strictEqual(built(), 0)
    assert.strictEqual(Named.ast, Named.ast)
    assert.strictEqual(schema.ast, schema.ast)
    assert.strictEqual(built(), 1)
  })

  it.effect("decodes and encodes, by itself and as a part of others", () =>
    Effect.gen(function* () {
      const { schema } = Voucher()
      const voucher = { id: "v-1", amount: 1000 }
      assert.deepStrictEqual(yield* Schema.decodeEffect(schema)(voucher), voucher)
      const Vouchers = Schema.Struct({
        items: Schema.Array(schema.check(Schema.makeFilter(({ amount }) => amount > 0)))
      })
      assert.deepStrictEqual(yield* Schema.encodeEffect(Vouchers)({ items: [voucher] }), { items: [voucher] })
      assert.include(yield* refusal(Vouchers, { items: [{ id: "v-1", amount: 0 }] }), '["items"][0]')
      const told = schema.annotate({ description: "a voucher" })
      assert.strictEqual(Schema.resolveAnnotations(told)?.["description"], "a voucher")
      assert.isUndefined(Schema.resolveAnnotations(schema)?.["description"])
    })
  )
})

describe("an open enum", () => {
  const Version = Wire.openEnum(Wire.closedEnum(["V1", "V2"]))
  it.effect("keeps every string, and nothing else", () =>
    Effect.gen(function* () {
      for (const version of ["V1", "V2", "V3", ""]) {
        assert.strictEqual(yield* Schema.decodeEffect(Version)(version), version)
        assert.strictEqual(yield* Schema.encodeUnknownEffect(Version)(version), version)
      }
      assert.include(yield* refusal(Version, 3), '"V1" | "V2" | string')
    })
  )
})

describe("a closed enum", () => {
  it.effect("refuses what is not in it, and says what is", () =>
    Effect.gen(function* () {
      const message = yield* refusal(Wire.closedEnum(["KRW", "USD"]), "planted")
      assert.include(message, '"KRW" | "USD"')
      assert.notInclude(message, "planted")
    })
  )
})

describe("a timestamp", () => {
  it.effect("takes Z and an offset, and goes out in UTC", () =>
    Effect.gen(function* () {
      for (const [wire, instant] of [
        ["2026-07-03T00:00:00Z", "2026-07-03T00:00:00.000Z"],
        ["2026-07-03T09:00:00+09:00", "2026-07-03T00:00:00.000Z"],
        ["2026-07-02T19:30:00.123-04:30", "2026-07-03T00:00:00.123Z"]
      ] as const) {
        const decoded = yield* Schema.decodeEffect(Wire.Timestamp)(wire)
        assert.strictEqual(yield* Schema.encodeUnknownEffect(Wire.Timestamp)(decoded), instant)
      }
    })
  )

  it.effect("goes out in the years that RFC 3339 has a form for, and in no other", () =>
    Effect.gen(function* () {
      const encode = Schema.encodeEffect(Wire.Timestamp)
      for (const text of ["0000-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"]) {
        assert.strictEqual(yield* encode(DateTime.makeUnsafe(text)), text)
      }
      for (const millis of [Date.parse("2026-07-03") * 1000, Date.UTC(10_000, 0), Date.parse("0000-01-01") - 1]) {
        const { message } = yield* Effect.flip(encode(DateTime.makeUnsafe(millis)))
        assert.include(message, "the years 0 to 9999")
      }
    })
  )

  it.effect("refuses what is none", () =>
    Effect.gen(function* () {
      for (const value of ["planted", "2026-13-45T00:00:00Z", "", 1_751_500_800_000]) {
        const message = yield* refusal(Wire.Timestamp, value)
        assert.include(message, "Expected")
        assert.notInclude(message, "planted")
      }
    })
  )
})

describe("a business date", () => {
  it.effect("is yyyy-MM-dd, and stays a string", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* Schema.decodeEffect(Wire.BusinessDate)("2026-07-03"), "2026-07-03")
      for (const value of ["2026-7-3", "20260703", "2026-07-03T00:00:00Z", ""]) {
        assert.include(yield* refusal(Wire.BusinessDate, value), "yyyy-MM-dd")
      }
    })
  )
})

describe("alternatives", () => {
  const fields = Schema.Struct({ card: Schema.optional(Schema.String), account: Schema.optional(Schema.String) })
  type Method = { readonly card: string } | { readonly account: string }
  const ExactlyOne = Wire.alternatives<Method, Method>(fields, { fields: ["card", "account"], required: true })
  const AtMostOne = Wire.alternatives<Method | {}, Method | {}>(fields, {
    fields: ["card", "account"],
    required: false
  })
  const encoding = <A, I>(schema: Schema.Codec<A, I>) => Schema.encodeUnknownEffect(schema)

  it.effect("may be filled in one way", () =>
    Effect.gen(function* () {
      for (const value of [{ card: "c" }, { account: "a" }]) {
        assert.deepStrictEqual(yield* encoding(ExactlyOne)(value), value)
        assert.deepStrictEqual(yield* encoding(AtMostOne)(value), value)
      }
      const besideUndefined = yield* encoding(ExactlyOne)({ card: "c", account: undefined })
      assert.strictEqual(JSON.stringify(besideUndefined), '{"card":"c"}')
    })
  )

  it.effect("may be left out only where none is required", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* encoding(AtMostOne)({}), {})
      const error = yield* Effect.flip(encoding(ExactlyOne)({}))
      assert.include(error.message, "exactly one of card, account")
    })
  )

  it.effect("may not be filled in two ways, and never print what stood there", () =>
    Effect.gen(function* () {
      const both = { card: "planted", account: "planted" }
      const exactly = yield* Effect.flip(encoding(ExactlyOne)(both))
      assert.include(exactly.message, "exactly one of card, account")
      const atMost = yield* Effect.flip(encoding(AtMostOne)(both))
      assert.include(atMost.message, "at most one of card, account")
      assert.notInclude(exactly.message + atMost.message, "planted")
    })
  )
})

it("writes no -0, of which JSON has no form", () => {
  const schema = Schema.Struct({ amount: Schema.Int })
  assert.deepStrictEqual(Wire.encodePlain(schema, { amount: -0 }), { amount: 0 })
})
