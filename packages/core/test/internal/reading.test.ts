import { assert, describe, it } from "@effect/vitest"
import { DateTime, Schema } from "effect"
import { Wire } from "../../src/index.ts"
import { describe as describeIssues, issuesOf } from "../../src/internal/issues.ts"
import { read, type Reading } from "../../src/internal/reading.ts"

const Card = Schema.Struct({ type: Schema.Literal("CARD"), number: Schema.optionalKey(Schema.String) })
const Transfer = Schema.Struct({ type: Schema.Literal("TRANSFER"), bank: Schema.String })
const Method = Wire.openUnion("type", { CARD: Card, TRANSFER: Transfer })

const Order = Schema.Struct({
  id: Schema.String,
  total: Wire.Int64,
  note: Schema.optionalKey(Schema.String),
  owed: Schema.NullOr(Wire.Int64),
  paidAt: Schema.optionalKey(Wire.Timestamp),
  method: Schema.optionalKey(Method),
  lines: Schema.optionalKey(Schema.Array(Schema.Struct({ name: Schema.String, count: Wire.Int32 }))),
  extra: Schema.optionalKey(Wire.FreeForm),
  rates: Schema.optionalKey(Schema.Record(Schema.String, Wire.Int64))
})

const whole = {
  id: "o-1",
  total: 1000,
  note: "n",
  owed: null,
  paidAt: "2026-11-01T00:00:00Z",
  method: { type: "CARD", number: "1234" },
  lines: [
    { name: "a", count: 1 },
    { name: "b", count: 2 }
  ],
  extra: { anything: [null] },
  rates: { a: 1 }
}

const value = { ...whole, paidAt: DateTime.makeUnsafe("2026-11-01T00:00:00Z") }

/** Returns what was read and the paths that were told, or the value and no paths. */
const told = (reading: Reading<unknown>) =>
  reading._tag === "Whole"
    ? { found: reading.value, paths: [] }
    : { found: reading.partial, paths: reading.issues.map(({ path }) => path.join(".")) }

const without = (name: string, from: object = value) =>
  Object.fromEntries(Object.entries(from).filter(([key]) => key !== name))

describe("an answer", () => {
  it("is read whole", () => {
    assert.deepStrictEqual(told(read(Order, whole)), { found: value, paths: [] })
  })

  it.each(["note", "paidAt", "method", "lines", "extra", "rates"])("has no %s where that is null", (name) => {
    assert.deepStrictEqual(told(read(Order, { ...whole, [name]: null })), { found: without(name), paths: [] })
  })

  it("has no entry of a map where that is null, unless the map may hold it", () => {
    const mapped = { ...whole, rates: { a: 1, b: null }, extra: { region: null } }
    assert.deepStrictEqual(told(read(Order, mapped)), { found: { ...value, extra: { region: null } }, paths: [] })
  })

  it("keeps a null that its document allows, also beside one that it does not", () => {
    const { found } = told(read(Order, { ...whole, note: null }))
    assert.strictEqual((found as typeof value).owed, null)
  })

  it.each([
    ["a field that is missing", without("total", whole), "total"],
    ["a required field that is null", { ...whole, total: null }, "total"],
    ["a text for an integer", { ...whole, total: "1000" }, "total"],
    ["a fraction for an integer", { ...whole, total: 1.5 }, "total"],
    ["a number for an optional text", { ...whole, note: 1 }, "note"],
    ["what is no time", { ...whole, paidAt: "yesterday" }, "paidAt"],
    ["a list for free-form fields", { ...whole, extra: 1 }, "extra"]
  ])("is read but for %s", (_, json, name) => {
    assert.deepStrictEqual(told(read(Order, json)), { found: without(name), paths: [name] })
  })

  it("is read but for fields deep within it, each of which is told", () => {
    const lines = [{ name: "a" }, { name: 2, count: 2 }, null]
    const odd = { ...whole, lines, method: { type: "TRANSFER" }, rates: { a: 1, b: "two", __proto__: null } }
    assert.deepStrictEqual(told(read(Order, odd)), {
      found: { ...value, lines: [{ name: "a" }, { count: 2 }], method: { type: "TRANSFER" }, rates: { a: 1 } },
      paths: ["method.bank", "lines.0.count", "lines.1.name", "lines.2", "rates.b"]
    })
  })

  it("loses a union without its tag, and keeps one with a tag that is not known", () => {
    assert.deepStrictEqual(told(read(Order, { ...whole, method: { number: "1" } })), {
      found: without("method"),
      paths: ["method.type"]
    })
    const raw = { type: "BARTER", goods: null }
    assert.deepStrictEqual(told(read(Order, { ...whole, note: null, method: raw })), {
      found: { ...without("note"), method: { type: "UNRECOGNIZED", raw } },
      paths: []
    })
  })

  it.each([[null], ["text"], [7], [[]], [undefined]])("that is %j gives nothing", (json) => {
    assert.deepStrictEqual(told(read(Order, json)), { found: undefined, paths: [""] })
  })

  it("takes a field named __proto__ for a field", () => {
    const json: unknown = JSON.parse('{"id":"o-1","total":null,"owed":null,"rates":{"__proto__":5,"a":1}}')
    const { found } = told(read(Order, json))
    const { rates } = found as { readonly rates: object }
    assert.deepStrictEqual(Object.entries(rates), [
      ["__proto__", 5],
      ["a", 1]
    ])
    assert.strictEqual(Object.getPrototypeOf(rates), Object.prototype)
  })

  it("is not changed by being read", () => {
    const json = Object.freeze({ ...whole, note: null, lines: Object.freeze([Object.freeze({ name: "a" })]) })
    assert.deepStrictEqual(told(read(Order, json)).paths, ["lines.0.count"])
  })
})

describe("the words for what is wrong", () => {
  const wordsOf = (schema: Schema.Codec<unknown, unknown>, json: unknown) => {
    const reading = read(schema, json)
    assert(reading._tag === "Partial")
    return describeIssues(reading.issues)
  }

  it("name the first three fields, and the number of the others", () => {
    const Five = Schema.Struct(Object.fromEntries(["a", "b", "c", "d", "e"].map((name) => [name, Schema.String])))
    assert.strictEqual(
      wordsOf(Five, {}),
      'Missing key at ["a"]; Missing key at ["b"]; Missing key at ["c"]; and 2 more'
    )
  })

  it("have of a long enum the values nearest to the one that was given, and never that one", () => {
    const Bank = Schema.Struct({
      bank: Schema.Literals(["KOOKMIN", "SHINHAN", "WOORI", "HANA", "KAKAO", "TOSS", "IBK"])
    })
    const words = wordsOf(Bank, { bank: "SINHAN" })
    assert.match(words, /^Expected "SHINHAN" \| "[A-Z]+" \| "[A-Z]+" \| "[A-Z]+" or one of 3 others at \["bank"\]$/)
    assert.notInclude(words, '"SINHAN"')
  })

  it("say of a field that is neither of an enum's values nor any text that a text was expected", () => {
    const Status = Schema.Struct({ status: Wire.openEnum(Wire.closedEnum(["OPEN", "PAID"])) })
    assert.strictEqual(wordsOf(Status, { status: 5 }), 'Expected a string at ["status"]')
  })

  it("say nothing of cases that are not known yet", () => {
    assert.strictEqual(
      wordsOf(Schema.Struct({ method: Method }), { method: { type: "TRANSFER" } }),
      'Missing key at ["method"]["bank"]'
    )
  })

  it("stay short, however long a field's name is", () => {
    const long = "n".repeat(1000)
    const Wide = Schema.Struct({ [long]: Schema.String, b: Schema.String })
    assert.isAtMost(wordsOf(Wide, {}).length, 180)
  })

  it("are told of a value that throws while it is read", () => {
    const Planted = Schema.Struct({ total: Schema.Int })
    const thrower = {
      get total(): number {
        throw new Error("planted")
      }
    }
    try {
      Schema.encodeUnknownSync(Planted)(thrower)
      assert.fail("it was encoded")
    } catch (error) {
      assert.notInclude(describeIssues(issuesOf(error, thrower, Planted)), "planted")
    }
  })
})
