import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { InputError } from "../../src/ClientErrorReason.ts"
import { type CallOptions, type Check, Paging, PortOneClient, PortOneClientError } from "../../src/index.ts"
import { getOrders, orders, serving } from "../fixtures/lists.ts"
import { charge, chargeOrder, order } from "../fixtures/orders.ts"
import { json, script } from "../fixtures/scripted.ts"

const refuse: Check = () => new InputError({ description: "the PG takes no such order" })

/** Runs a charge, and returns its end with the number of requests that left. */
const run = (settings: { readonly check?: unknown }, options?: { readonly check?: unknown }) =>
  Effect.gen(function* () {
    const { client, sent } = script(json(200, order))
    // A caller without types may pass anything.
    const call = PortOneClient.run(chargeOrder, charge, options as CallOptions)
    const error = yield* call.pipe(
      Effect.match({ onFailure: (error) => error, onSuccess: () => undefined }),
      Effect.provide(client(settings as { readonly check?: Check }))
    )
    return { error, sent: sent.length }
  })

const oddChecks: ReadonlyArray<readonly [string, () => unknown, string]> = [
  [
    "throws",
    () => {
      throw new Error("planted")
    },
    '"check" threw'
  ],
  ["returns a text", () => "planted", '"check" returned neither'],
  ["returns a promise", () => Promise.reject(new Error("planted")), '"check" returned neither'],
  ["returns null", () => null, '"check" returned neither']
]

describe("a check", () => {
  it.effect.each([
    ["of the client", { check: refuse }, undefined],
    ["of the call", {}, { check: refuse }],
    ["of the call in place of the client's", { check: () => undefined }, { check: refuse }]
  ] as const)("refuses a call before anything is sent, %s", ([, settings, options]) =>
    Effect.gen(function* () {
      const { error, sent } = yield* run(settings, options)
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.outcome, "NotSent")
      assert.strictEqual(error.attempts, 0)
      assert.isFalse(error.isRetryable)
      assert.include(error.message, "the PG takes no such order")
      assert.strictEqual(sent, 0)
    })
  )

  it.effect("among the options of a stream refuses its first page before anything is sent", () =>
    Effect.gen(function* () {
      const served = serving(orders(3))
      const error = yield* Paging.stream(getOrders, {}, { check: refuse }).pipe(
        Stream.runDrain,
        Effect.flip,
        Effect.provide(served.client())
      )
      assert.instanceOf(error, PortOneClientError)
      assert.include(error.message, "the PG takes no such order")
      assert.lengthOf(served.asked(), 0)
    })
  )

  it.effect("of the call lets through what the client's would refuse", () =>
    Effect.gen(function* () {
      const { error, sent } = yield* run({ check: refuse }, { check: () => undefined })
      assert.isUndefined(error)
      assert.strictEqual(sent, 1)
    })
  )

  it.effect("is given the operation's id, and the input as it goes over the wire", () =>
    Effect.gen(function* () {
      const given: Array<unknown> = []
      yield* run({ check: (...args: ReadonlyArray<unknown>) => void given.push(args) })
      assert.deepStrictEqual(given, [[chargeOrder.id, { ...charge }]])
    })
  )

  it.effect.each(oddChecks)("that %s lets nothing through, and its words are not told", ([, check, words]) =>
    Effect.gen(function* () {
      const { error, sent } = yield* run({}, { check })
      assert.include(String(error), words)
      assert.notInclude(String(error), "planted")
      assert.strictEqual(sent, 0)
    })
  )

  it.effect.each([null, "planted", 5, {}])("that is %j is refused as an option", (check) =>
    Effect.gen(function* () {
      const { error, sent } = yield* run({}, { check })
      assert.include(String(error), '"check" is no function')
      assert.strictEqual(sent, 0)
    })
  )
})
