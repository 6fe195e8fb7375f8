/**
 * What a program in JavaScript passes in the place of options. Each is told by name before anything is sent: a defect
 * after a charge was sent would hide that it was.
 */
import { assert, describe, it } from "@effect/vitest"
import { ConfigProvider, Duration, Effect, Layer, Redacted } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import {
  BearerCredentials,
  type CallOptions,
  IdempotencyKey,
  PortOneClient,
  PortOneClientError,
  RetryPolicy,
  SharedReads
} from "../../src/index.ts"
import { charge, chargeOrder, order, readOrder } from "../fixtures/orders.ts"
import { json, script, text } from "../fixtures/scripted.ts"
import { unreadable } from "../fixtures/unreadable.ts"

const policies: ReadonlyArray<readonly [string, unknown]> = [
  ["an object without fields", {}],
  ["attempts alone", { attempts: 3 }],
  ["attempts that are no number", { ...RetryPolicy.default, attempts: Number.NaN }],
  ["attempts as a text", { ...RetryPolicy.default, attempts: "3" }],
  ["no attempts", { ...RetryPolicy.default, attempts: 0 }],
  ["half an attempt", { ...RetryPolicy.default, attempts: 1.5 }],
  [
    "the inputs of RetryPolicy.make",
    { attempts: 3, base: "500 millis", cap: "8 seconds", deadline: "4 minutes", maxRetryAfter: "30 seconds" }
  ],
  ["a deadline in milliseconds", { ...RetryPolicy.default, deadline: 240_000 }],
  ["a negative wait", { ...RetryPolicy.default, base: Duration.millis(-1) }],
  ["delays that are no effect", { ...RetryPolicy.default, delays: () => 1 }],
  ["null", null],
  ["a text", "planted"],
  ["a number", 3],
  ["what cannot be read", unreadable]
]

const refusalOf = (options: unknown, current?: unknown) =>
  Effect.gen(function* () {
    const { client, sent } = script(text(503, ""), json(200, order))
    const error = yield* PortOneClient.run(chargeOrder, charge, options as CallOptions).pipe(
      Effect.provideService(RetryPolicy.Current, current as RetryPolicy.RetryPolicy | undefined),
      Effect.flip,
      Effect.provide(client())
    )
    assert.instanceOf(error, PortOneClientError)
    assert.strictEqual(error.operation, "Orders.chargeOrder")
    assert.strictEqual(error.outcome, "NotSent")
    assert.strictEqual(error.attempts, 0)
    assert.isFalse(error.isRetryable)
    assert.notInclude(error.message, "planted")
    assert.lengthOf(sent, 0)
    return error
  })

describe("a policy that is none", () => {
  for (const [what, policy] of policies) {
    it.effect(`is refused by the client's layer: ${what}`, () =>
      Effect.gen(function* () {
        const error = yield* PortOneClient.layer({
          apiSecret: Redacted.make("secret"),
          retry: policy as RetryPolicy.RetryPolicy
        }).pipe(Layer.build, Effect.scoped, Effect.provideService(HttpClient.HttpClient, script().http), Effect.flip)
        assert.strictEqual(error.reason._tag, "InputError")
        assert.include(error.message, '"retry"')
        assert.include(error.message, "RetryPolicy.make")
      })
    )

    it.effect(`is refused by bearer credentials: ${what}`, () =>
      Effect.gen(function* () {
        const error = yield* BearerCredentials.make({
          apiSecret: Redacted.make("secret"),
          retry: policy as RetryPolicy.RetryPolicy
        }).pipe(Effect.provideService(HttpClient.HttpClient, script().http), Effect.flip)
        assert.strictEqual(error.reason._tag, "InputError")
        assert.include(error.message, '"retry"')
      })
    )

    it.effect(`ends a call before it sends anything: ${what}`, () =>
      Effect.gen(function* () {
        const ofCall = yield* refusalOf({ retry: policy })
        assert.strictEqual(ofCall.reason._tag, "InputError")
        assert.include(ofCall.message, '"retry"')
        const ofScope = yield* refusalOf(undefined, policy)
        assert.strictEqual(ofScope.reason._tag, "InputError")
        assert.include(ofScope.message, "RetryPolicy.Current")
      })
    )
  }

  it("never is one that the constructors make", () => {
    for (const policy of [
      RetryPolicy.default,
      RetryPolicy.none,
      RetryPolicy.make({ attempts: Infinity, base: 0, deadline: "Infinity" })
    ]) {
      assert.isUndefined(RetryPolicy.problemOf(policy))
    }
  })
})

describe("a setting of the client that is wrong", () => {
  for (const name of ["storeId", "baseUrl", "timeout", "retry", "retryBudget", "userAgent"] as const) {
    it.effect(`is refused as null for "${name}", and not taken for none`, () =>
      Effect.gen(function* () {
        const error = yield* PortOneClient.layer({ apiSecret: Redacted.make("secret"), [name]: null }).pipe(
          Layer.build,
          Effect.scoped,
          Effect.provideService(HttpClient.HttpClient, script().http),
          Effect.flip
        )
        assert.strictEqual(error.reason._tag, "InputError")
        assert.include(error.message, `"${name}"`)
      })
    )
  }

  it.effect("is refused where it is a store that has a line break, as a file ends with one", () =>
    Effect.gen(function* () {
      const error = yield* PortOneClient.layer({ apiSecret: Redacted.make("secret"), storeId: "store-a\n" }).pipe(
        Layer.build,
        Effect.scoped,
        Effect.provideService(HttpClient.HttpClient, script().http),
        Effect.flip
      )
      assert.include(error.message, '"storeId" has a space, a line break')
      assert.include((yield* refusalOf({ storeId: " " })).message, '"storeId" has a space, a line break')
    })
  )

  it.effect("is refused as null where the environment has a store", () =>
    Effect.gen(function* () {
      const error = yield* PortOneClient.layerConfig({ storeId: null as never }).pipe(
        Layer.build,
        Effect.scoped,
        Effect.provideService(HttpClient.HttpClient, script().http),
        Effect.provideService(
          ConfigProvider.ConfigProvider,
          ConfigProvider.fromEnv({ env: { PORTONE_API_SECRET: "secret", PORTONE_STORE_ID: "store-b" } })
        ),
        Effect.flip
      )
      assert.include(error.message, '"storeId"')
    })
  )
})

describe("options that are none", () => {
  for (const [name, values] of Object.entries<ReadonlyArray<unknown>>({
    idempotencyKey: [1_234_567_890_123_456, {}, Array.from({ length: 20 }, () => "planted"), null, true],
    timeout: [null, "soon", {}, Number.NaN, 0, -1],
    storeId: [null, "", 7, {}],
    credentials: [{}, "planted", null, 7, { authorization: Effect.succeed("planted"), refused: "planted" }]
  })) {
    it.effect(`are refused before sending, as "${name}"`, () =>
      Effect.gen(function* () {
        for (const value of values) {
          const error = yield* refusalOf({ [name]: value })
          assert.strictEqual(error.reason._tag, name === "credentials" ? "CredentialsError" : "InputError")
          assert.include(error.message, name === "idempotencyKey" ? "idempotency key" : `"${name}"`)
        }
      })
    )
  }

  for (const [what, options] of [
    ["null", null],
    ["a text", "planted"],
    ["a number", 7],
    ["a function", () => "planted"],
    ["an object that cannot be read", unreadable]
  ] as const) {
    it.effect(`are refused before sending: ${what}`, () =>
      Effect.gen(function* () {
        const error = yield* refusalOf(options)
        assert.strictEqual(error.reason._tag, "InputError")
        assert.include(error.message, "options")
      })
    )
  }

  it.effect("are refused by a client that shares its reads, and other calls are not refused with them", () =>
    Effect.gen(function* () {
      const { client, sent } = script(json(200, order))
      const read = (options?: unknown) =>
        Effect.result(PortOneClient.run(readOrder, { orderId: "o-1" }, options as CallOptions))
      const ends = yield* Effect.all([read(null), read({ storeId: Number.NaN }), read({ timeout: null }), read()], {
        concurrency: "unbounded"
      }).pipe(Effect.provide(SharedReads.layer.pipe(Layer.provide(client()))))
      assert.deepStrictEqual(
        ends.map(({ _tag }) => _tag),
        ["Failure", "Failure", "Failure", "Success"]
      )
      assert.lengthOf(sent, 1)
    })
  )
})

describe("a generator of keys", () => {
  for (const [what, generate] of [
    ["throws", () => assert.fail("planted")],
    ["makes none", () => undefined],
    ["makes a number", () => 1_234_567_890_123_456]
  ] as const) {
    it.effect(`ends a call before it sends anything if it ${what}`, () =>
      Effect.gen(function* () {
        const error = yield* refusalOf(undefined).pipe(
          Effect.provideService(IdempotencyKey.Generator, generate as () => string)
        )
        assert.strictEqual(error.reason._tag, "InputError")
      })
    )
  }
})

describe("what is no operation", () => {
  it.effect("is refused", () =>
    Effect.gen(function* () {
      const { client, sent } = script()
      for (const endpoint of [undefined, null, {}, "planted", unreadable]) {
        const error = yield* PortOneClient.run(endpoint as never, {}).pipe(Effect.flip, Effect.provide(client()))
        assert.strictEqual((error as PortOneClientError).reason._tag, "InputError")
      }
      assert.lengthOf(sent, 0)
    })
  )
})
