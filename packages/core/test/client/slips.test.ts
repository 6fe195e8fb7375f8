import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Schema } from "effect"
import { Endpoint, IdempotencyKey, PortOneClient, PortOneClientError, SharedReads } from "../../src/index.ts"
import { chargeOrder, order, readOrder } from "../fixtures/orders.ts"
import { json, script } from "../fixtures/scripted.ts"

const Account = Schema.Struct({ number: Schema.String, holderName: Schema.optional(Schema.String) })
type Tree = { readonly label?: string | undefined; readonly parts?: ReadonlyArray<Tree> | undefined }
const Tree: Schema.Codec<Tree> = Schema.Struct({
  label: Schema.optional(Schema.String),
  parts: Schema.optional(Schema.Array(Schema.suspend(() => Tree)))
})

/** A refund, which is one of all without an amount. */
const refundOrder = Endpoint.make({
  ...chargeOrder,
  id: "refundOrder",
  input: Schema.Struct({
    orderId: Schema.String,
    reason: Schema.String,
    amount: Schema.optional(Schema.Int),
    taxFreeAmount: Schema.optional(Schema.Int),
    account: Schema.optional(Account),
    items: Schema.optional(Schema.Array(Account)),
    tree: Schema.optional(Tree),
    storeId: Schema.optional(Schema.String)
  })
})
const refund = { orderId: "o-1", reason: "r" }

/** Ways of giving a field in which an object does not show it. */
const ways: Readonly<Record<string, (plain: object, name: string, value: unknown) => object>> = {
  "a getter of a class": (plain, name, value) => {
    class Kind {}
    Object.defineProperty(Kind.prototype, name, { get: () => value })
    return Object.assign(new Kind(), plain)
  },
  "a getter of a class that it extends": (plain, name, value) => {
    class Base {}
    class Kind extends Base {}
    Object.defineProperty(Base.prototype, name, { get: () => value })
    return Object.assign(new Kind(), plain)
  },
  "an inherited field": (plain, name, value) => Object.assign(Object.create({ [name]: value }) as object, plain),
  "a field that is not enumerable": (plain, name, value) => Object.defineProperty({ ...plain }, name, { value })
}

/** Runs a refund with an input that the compiler knows no type of, as of one from JavaScript. */
const run = (input: object) => {
  const { client, sent } = script(json(200, order))
  return PortOneClient.run(refundOrder, input as typeof refund).pipe(
    Effect.result,
    Effect.provide(client()),
    Effect.map((result) => ({ result, sent }))
  )
}

const refusalOf = (input: object) =>
  Effect.map(run(input), ({ result, sent }) => {
    assert.lengthOf(sent, 0)
    assert(result._tag === "Failure")
    assert.instanceOf(result.failure, PortOneClientError)
    assert(result.failure.reason._tag === "InputError")
    return result.failure.reason
  })

describe("a misspelt field is refused before anything is sent, though it is", () => {
  for (const [way, give] of Object.entries(ways)) {
    it.effect.each([
      ["amout", "amount"],
      ["amuont", "amount"],
      ["amounts", "amount"],
      ["Amount", "amount"],
      ["tax_free_amount", "taxFreeAmount"],
      ["taxFreAmont", "taxFreeAmount"],
      ["storeID", "storeId"]
    ] as const)(`${way}: %s for %s`, ([name, field]) =>
      Effect.gen(function* () {
        const { issues, message } = yield* refusalOf(give(refund, name, 5))
        assert.deepStrictEqual(
          issues.map(({ path }) => path),
          [[name]]
        )
        assert.include(message, `"${field}"`)
        assert.include(message, `["${name}"]`)
        const derived = yield* Effect.flip(IdempotencyKey.derive(refundOrder, give(refund, name, 5) as typeof refund))
        assert.strictEqual(derived.reason._tag, "InputError")
      })
    )

    it.effect(`${way} of an object within it, of a list, or of a part of itself`, () =>
      Effect.gen(function* () {
        const account = give({ number: "1" }, "holder_name", "planted")
        const leaf = give({}, "lable", "planted")
        for (const [input, path] of [
          [{ account }, ["account", "holder_name"]],
          [{ items: [{ number: "1" }, account] }, ["items", 1, "holder_name"]],
          [{ tree: { parts: [{ parts: [leaf] }] } }, ["tree", "parts", 0, "parts", 0, "lable"]]
        ] as const) {
          const { issues, message } = yield* refusalOf({ ...refund, ...input })
          assert.deepStrictEqual(
            issues.map((issue) => issue.path),
            [path]
          )
          assert.notInclude(message, "planted")
        }
      })
    )
  }

  it.effect("a getter, of an input that calls could share", () =>
    Effect.gen(function* () {
      const { client, sent } = script(json(200, order))
      const input = ways["a getter of a class"]!({ orderId: "o-1" }, "storeID", "store-b") as { orderId: string }
      const error = yield* PortOneClient.run(readOrder, input).pipe(
        Effect.flip,
        Effect.provide(Layer.provide(SharedReads.layer, client()))
      )
      assert(error._tag === "PortOneClientError")
      assert.strictEqual(error.reason._tag, "InputError")
      assert.lengthOf(sent, 0)
    })
  )
})

describe("what a class has beside the fields of an operation is no slip:", () => {
  for (const [way, give] of Object.entries(ways)) {
    it.effect.each<readonly [string, object]>([
      ["a name that is far from all", { approvedBy: "a", total: 5, id: 1, payment: {} }],
      ["a part of a field's name", { free: true, tax: 1, order: {}, store: "s" }],
      ["a method", { amout: () => 5, storeID: () => "store-b" }]
    ])(`${way}: %s`, ([, fields]) =>
      Effect.gen(function* () {
        // A getter is not asked for what it gives, so a method is one by its value alone.
        const isMethod = Object.values(fields).every((value) => typeof value === "function")
        if (isMethod && way.startsWith("a getter")) return
        const input = Object.entries(fields).reduce<object>(
          (object, [name, value]) => give(object, name, value),
          refund
        )
        const { result, sent } = yield* run(input)
        assert.strictEqual(result._tag, "Success")
        assert.deepStrictEqual(JSON.parse(sent[0]!.body!), { reason: "r" })
      })
    )

    it.effect(`${way} whose name is nearly that of a field that is there`, () =>
      Effect.gen(function* () {
        const { sent } = yield* run(give({ ...refund, amount: 5 }, "amounts", [5]))
        assert.deepStrictEqual(JSON.parse(sent[0]!.body!), { reason: "r", amount: 5 })
      })
    )
  }

  it.effect("methods of a class, static ones, setters, and private fields", () =>
    Effect.gen(function* () {
      class Refund {
        static readonly amout = 5
        readonly orderId = "o-1"
        readonly reason = "r"
        #amout = 5
        amuont() {
          return this.#amout
        }
        set amounts(value: number) {
          this.#amout = value
        }
      }
      const { sent } = yield* run(new Refund())
      assert.deepStrictEqual(JSON.parse(sent[0]!.body!), { reason: "r" })
    })
  )
})
