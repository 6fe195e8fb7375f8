import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Schema } from "effect"
import { TestClock } from "effect/testing"
import { afterEach, expect, vi } from "vitest"
import { Endpoint, IdempotencyKey, PortOneClient, PortOneClientError, RetryPolicy, Wire } from "../src/index.ts"
import {
  charge,
  chargeOrder,
  deleteOrder,
  order,
  patchOrder,
  printOrder,
  putOrder,
  readOrder
} from "./fixtures/orders.ts"
import { handlesRejections, rejected } from "./fixtures/rejections.ts"
import { json, resetConnection, script, text } from "./fixtures/scripted.ts"
import { unreadable } from "./fixtures/unreadable.ts"

const chargeWithBypass = Endpoint.make({
  ...chargeOrder,
  input: Schema.Struct({ orderId: Schema.String, amount: Schema.Int, bypass: Wire.FreeForm })
})

const cycle: { self?: unknown } = {}
cycle.self = cycle

const keyOf = (sent: { readonly headers: Readonly<Record<string, string>> }) => sent.headers["idempotency-key"]
const atOnce = RetryPolicy.make({ attempts: 3, base: 0 })

describe("the key that the client makes", () => {
  it.effect("is 32 hex digits in double quotes, another one for each call", () =>
    Effect.gen(function* () {
      const { client, sent } = script(json(200, order), json(200, order))
      const call = PortOneClient.run(chargeOrder, charge)
      yield* Effect.andThen(call, call).pipe(Effect.provide(client()))
      const keys = sent.map(keyOf)
      assert.match(String(keys[0]), /^"[0-9a-f]{32}"$/)
      assert.match(String(keys[1]), /^"[0-9a-f]{32}"$/)
      assert.notStrictEqual(keys[0], keys[1])
    })
  )

  it.effect("is another one when the same effect runs again", () =>
    Effect.gen(function* () {
      const { client, sent } = script(json(200, order), json(200, order))
      const service = yield* Effect.provide(PortOneClient, client())
      const call = service.run(chargeOrder, charge)
      yield* call
      yield* call
      assert.notStrictEqual(keyOf(sent[0]!), keyOf(sent[1]!))
    })
  )

  it.effect("is the same on every attempt", () =>
    Effect.gen(function* () {
      const { client, sent } = script(resetConnection, text(503, ""), json(200, order))
      yield* PortOneClient.run(chargeOrder, charge, { retry: atOnce }).pipe(Effect.provide(client()))
      assert.lengthOf(sent, 3)
      assert.lengthOf([...new Set(sent.map(keyOf))], 1)
      assert.match(String(keyOf(sent[0]!)), /^"[0-9a-f]{32}"$/)
    })
  )

  for (const endpoint of [chargeOrder, putOrder, patchOrder, deleteOrder]) {
    it.effect(`goes with a ${endpoint.method}`, () =>
      Effect.gen(function* () {
        const { client, sent } = script(json(200, order))
        const call =
          endpoint === chargeOrder
            ? PortOneClient.run(chargeOrder, charge)
            : PortOneClient.run(endpoint as typeof putOrder, { orderId: "o-1" })
        yield* Effect.provide(call, client())
        assert.strictEqual(sent[0]!.method, endpoint.method)
        assert.isDefined(keyOf(sent[0]!))
      })
    )
  }

  it.effect("does not go with a GET, not even when the caller brings one", () =>
    Effect.gen(function* () {
      const { client, sent } = script(json(200, order), json(200, order))
      yield* Effect.gen(function* () {
        yield* PortOneClient.run(readOrder, { orderId: "o-1" })
        yield* PortOneClient.run(readOrder, { orderId: "o-1" }, { idempotencyKey: "renewal-2026-11-0042" })
      }).pipe(Effect.provide(client()))
      assert.deepStrictEqual(sent.map(keyOf), [undefined, undefined])
    })
  )

  it.effect("comes from the generator that a test provides", () =>
    Effect.gen(function* () {
      const { client, sent } = script(json(200, order))
      yield* PortOneClient.run(chargeOrder, charge).pipe(
        Effect.provide(client()),
        Effect.provideService(IdempotencyKey.Generator, () => "the-first-key-of-this-test")
      )
      assert.strictEqual(keyOf(sent[0]!), '"the-first-key-of-this-test"')
    })
  )

  it.effect("is refused before sending where the generator gives none", () =>
    Effect.gen(function* () {
      for (const generate of [
        // What JavaScript may give.
        () => undefined as never,
        () => rejected() as never,
        () => unreadable as never,
        () => assert.fail("planted")
      ]) {
        const { client, sent } = script()
        const error = yield* PortOneClient.run(chargeOrder, charge).pipe(
          Effect.flip,
          Effect.provide(client()),
          Effect.provideService(IdempotencyKey.Generator, generate),
          handlesRejections
        )
        assert.instanceOf(error, PortOneClientError)
        assert.strictEqual(error.reason._tag, "InputError")
        assert.notInclude(error.message, "planted")
        assert.lengthOf(sent, 0)
      }
    })
  )
})

describe("the caller's own key", () => {
  const cases = [
    ["goes as it is", "renewal-2026-11-order-0042", '"renewal-2026-11-order-0042"'],
    ["may be 16 characters long", "0123456789abcdef", '"0123456789abcdef"'],
    ["may be 256 characters long", "k".repeat(256), `"${"k".repeat(256)}"`],
    ["has its quotes and backslashes escaped", 'say "hello" to C:\\temp', String.raw`"say \"hello\" to C:\\temp"`]
  ] as const
  for (const [name, idempotencyKey, header] of cases) {
    it.effect(name, () =>
      Effect.gen(function* () {
        const { client, sent } = script(json(200, order))
        yield* PortOneClient.run(chargeOrder, charge, { idempotencyKey }).pipe(Effect.provide(client()))
        assert.strictEqual(keyOf(sent[0]!), header)
      })
    )
  }

  it.effect("stays on every attempt", () =>
    Effect.gen(function* () {
      const { client, sent } = script(resetConnection, json(200, order))
      yield* PortOneClient.run(chargeOrder, charge, { idempotencyKey: "renewal-2026-11-0042", retry: atOnce }).pipe(
        Effect.provide(client())
      )
      assert.deepStrictEqual(sent.map(keyOf), ['"renewal-2026-11-0042"', '"renewal-2026-11-0042"'])
    })
  )

  const refused = [
    ["of 15 characters", "0123456789abcde", /16 to 256 characters/],
    ["of 257 characters", "k".repeat(257), /16 to 256 characters/],
    ["with Korean in it", "주문-2026-11-order-0042", /ASCII/],
    ["with a line break in it", "renewal-2026\r\n-order-0042", /ASCII/],
    ["with a control character in it", "renewal-2026\u0000-order-0042", /ASCII/],
    ["that ends in a line break", "renewal-2026-order-0042\n", /ASCII/]
  ] as const
  for (const [name, idempotencyKey, says] of refused) {
    it.effect(`is refused before sending: one ${name}`, () =>
      Effect.gen(function* () {
        const { client, sent } = script()
        const error = yield* PortOneClient.run(chargeOrder, charge, { idempotencyKey }).pipe(
          Effect.flip,
          Effect.provide(client())
        )
        assert.instanceOf(error, PortOneClientError)
        assert.strictEqual(error.reason._tag, "InputError")
        assert.strictEqual(error.outcome, "NotSent")
        assert.strictEqual(error.attempts, 0)
        assert.match(error.message, says)
        assert.isFalse(error.message.includes(idempotencyKey))
        assert.lengthOf(sent, 0)
      })
    )
  }
})

describe("a new key", () => {
  it("is never one of before, however many are made", () => {
    const keys = Array.from({ length: 2_000 }, IdempotencyKey.make)
    assert.lengthOf([...new Set(keys)], keys.length)
    for (const key of keys) assert.match(key, /^[0-9a-f]{32}$/)
  })
})

describe("a derived key", () => {
  const order1 = { orderId: "o-1", amount: 1000, currency: "KRW" }
  // It stands here in full: a program that starts again with a newer version relies on it.
  const orderKey = "4547df6726d9f877a95f0edc65b7045e63de64aaf3e16585630ee6dd8610162a"

  it.effect("is the same for the same operation and input, in whatever order its fields are written", () =>
    Effect.gen(function* () {
      const key = yield* IdempotencyKey.derive(chargeOrder, order1)
      const again = yield* IdempotencyKey.derive(chargeOrder, { currency: "KRW", amount: 1000, orderId: "o-1" })
      assert.match(key, /^[0-9a-f]{64}$/)
      assert.strictEqual(again, key)
      assert.strictEqual(key, orderKey)
    })
  )

  it("is there at once, so that a test's clock waits for what follows it", () => {
    assert.strictEqual(Effect.runSync(IdempotencyKey.derive(chargeOrder, order1)), orderKey)
  })

  it.effect("goes with a call that a test forks, whose second attempt waits for the test's clock", () =>
    Effect.gen(function* () {
      const { client, sent } = script(resetConnection, json(200, order))
      const fiber = yield* IdempotencyKey.derive(chargeOrder, order1).pipe(
        Effect.flatMap((idempotencyKey) => PortOneClient.run(chargeOrder, order1, { idempotencyKey })),
        Effect.provide(client()),
        Effect.forkChild
      )
      yield* TestClock.adjust("1 second")
      yield* Fiber.join(fiber)
      assert.deepStrictEqual(sent.map(keyOf), [`"${orderKey}"`, `"${orderKey}"`])
    })
  )

  describe("on a runtime without Node's modules", () => {
    afterEach(() => vi.restoreAllMocks())

    it.effect("is the same", () =>
      Effect.gen(function* () {
        const builtin = vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined)
        assert.strictEqual(yield* IdempotencyKey.derive(chargeOrder, order1), orderKey)
        expect(builtin).toHaveBeenCalledWith("node:crypto")
      })
    )
  })

  it.effect("is another for another operation, input, path, header or discriminator", () =>
    Effect.gen(function* () {
      const keys = yield* Effect.all([
        IdempotencyKey.derive(chargeOrder, charge),
        IdempotencyKey.derive(chargeOrder, charge, { discriminator: "second" }),
        IdempotencyKey.derive(chargeOrder, { ...charge, amount: 1001 }),
        IdempotencyKey.derive(chargeOrder, { ...charge, orderId: "o-2" }),
        IdempotencyKey.derive(putOrder, { orderId: "o-1" }),
        IdempotencyKey.derive(patchOrder, { orderId: "o-1" }),
        IdempotencyKey.derive(printOrder, { orderId: "o-1", copies: 1 }),
        IdempotencyKey.derive(printOrder, { orderId: "o-1", copies: 1, terminal: "t-1" }),
        IdempotencyKey.derive(printOrder, { orderId: "o-1", copies: 1, terminal: "t-2" })
      ])
      assert.lengthOf([...new Set(keys)], keys.length)
    })
  )

  for (const [what, bypass] of [
    ["a bigint", { amount: 1n }],
    ["a cycle", cycle],
    ["a toJSON that throws", { toJSON: () => assert.fail("planted") }],
    ["a getter that throws", Object.defineProperty({}, "a", { enumerable: true, get: () => assert.fail("planted") })],
    ["what cannot be read", unreadable]
  ] as const) {
    it.effect(`is refused with ${what} in a free-form field`, () =>
      Effect.gen(function* () {
        const error = yield* Effect.flip(IdempotencyKey.derive(chargeWithBypass, { ...charge, bypass } as never))
        assert.strictEqual(error.reason._tag, "InputError")
        assert.strictEqual(error.operation, "Orders.chargeOrder")
        assert.notInclude(error.message, "planted")
      })
    )
  }

  it.effect("is refused with a discriminator that is no text, as all such calls would have one key", () =>
    Effect.gen(function* () {
      for (const discriminator of [
        null,
        Number.NaN,
        Infinity,
        Symbol("planted"),
        () => "planted",
        1n,
        17,
        true,
        {},
        ["planted"],
        Object("planted")
      ]) {
        const error = yield* Effect.flip(
          IdempotencyKey.derive(chargeOrder, charge, { discriminator: discriminator as string })
        )
        assert.include(error.message, '"discriminator"')
        assert.notInclude(error.message, "planted")
        assert.strictEqual(error.outcome, "NotSent")
      }
    })
  )

  it.effect("is refused with what is no operation, and with options that are none", () =>
    Effect.gen(function* () {
      for (const endpoint of [undefined, null, {}, "planted", unreadable]) {
        const error = yield* Effect.flip(IdempotencyKey.derive(endpoint as typeof chargeOrder, charge))
        assert.strictEqual(error.reason._tag, "InputError")
      }
      for (const options of [null, "planted", unreadable]) {
        const error = yield* Effect.flip(IdempotencyKey.derive(chargeOrder, charge, options as {}))
        assert.strictEqual(error.reason._tag, "InputError")
      }
    })
  )

  it.effect("is refused with the input", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(IdempotencyKey.derive(chargeOrder, { ...charge, orderId: ".." }))
      assert.strictEqual(error.operation, "Orders.chargeOrder")
      assert.strictEqual(error.reason._tag, "InputError")
      assert.strictEqual(error.outcome, "NotSent")
    })
  )
})

describe("a mark", () => {
  it.effect("is short, follows from its key, and does not tell it", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* IdempotencyKey.markOf("renewal-2026-11-order-0042"), "RE4DD51A110")
      assert.notStrictEqual(yield* IdempotencyKey.markOf("renewal-2026-11-order-0043"), "RE4DD51A110")
    })
  )
})
