import { assert, describe, it } from "@effect/vitest"
import { ConfigProvider, Effect, Layer, Redacted, Schema } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import manifest from "../package.json" with { type: "json" }
import { Credentials, Endpoint, IdempotencyKey, PortOneClient, PortOneClientError, Wire } from "../src/index.ts"
import type { Settings } from "../src/PortOneClient.ts"
import { clients, loopback, replies } from "./fixtures/loopback.ts"
import { charge, chargeOrder, order, readOrder, readSheet } from "./fixtures/orders.ts"
import { apiSecret, json, script, type Script, text } from "./fixtures/scripted.ts"
import { unreadable } from "./fixtures/unreadable.ts"

const read = PortOneClient.run(readOrder, { orderId: "o-1" })

const from = (provider: ConfigProvider.ConfigProvider, { http }: Script, settings?: Settings) =>
  PortOneClient.layerConfig(settings).pipe(
    Layer.provide(Layer.succeed(HttpClient.HttpClient, http)),
    Layer.provide(ConfigProvider.layer(provider))
  )

/** Makes a client from these variables. */
const fromEnvironment = (env: Record<string, string>, wire: Script, settings?: Settings) =>
  from(ConfigProvider.fromEnv({ env }), wire, settings)

describe("layerConfig", () => {
  it.effect("reads the secret, the store and the base URL", () =>
    Effect.gen(function* () {
      const wire = script(json(200, order))
      yield* read.pipe(
        Effect.provide(
          fromEnvironment(
            {
              PORTONE_API_SECRET: "from-the-environment",
              PORTONE_STORE_ID: "store-a",
              PORTONE_BASE_URL: "http://127.0.0.1:4010"
            },
            wire
          )
        )
      )
      const [sent] = wire.sent
      assert.strictEqual(sent!.url.href, "http://127.0.0.1:4010/orders/o-1?storeId=store-a")
      assert.strictEqual(sent!.headers["authorization"], "PortOne from-the-environment")
    })
  )

  it.effect("needs no more than the secret", () =>
    Effect.gen(function* () {
      const wire = script(json(200, order))
      yield* Effect.provide(read, fromEnvironment({ PORTONE_API_SECRET: "s" }, wire))
      assert.strictEqual(wire.sent[0]!.url.href, "https://api.portone.io/orders/o-1")
    })
  )

  it.effect("gives way to settings in code", () =>
    Effect.gen(function* () {
      const wire = script(json(200, order))
      const env = { PORTONE_API_SECRET: "s", PORTONE_STORE_ID: "store-a", PORTONE_BASE_URL: "http://127.0.0.1:4010" }
      yield* Effect.provide(read, fromEnvironment(env, wire, { storeId: "store-b", baseUrl: "http://localhost" }))
      assert.strictEqual(wire.sent[0]!.url.href, "http://localhost/orders/o-1?storeId=store-b")
    })
  )

  it.effect("fails with a ConfigError that names the missing secret", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Effect.provide(read, fromEnvironment({}, script())))
      assert.strictEqual(error._tag, "ConfigError")
      assert.include(String(error), "PORTONE_API_SECRET is not set. PortOne's console makes one")
    })
  )

  it.effect("fails with a ConfigError where the secret cannot be used", () =>
    Effect.gen(function* () {
      for (const [secret, problem] of [
        ["   ", "PORTONE_API_SECRET is empty"],
        ["whsec_planted-secret", "PORTONE_API_SECRET is a webhook secret"],
        ["planted-secret\n", "PORTONE_API_SECRET is not fit for a header"]
      ] as const) {
        const error = yield* Effect.flip(
          Effect.provide(read, fromEnvironment({ PORTONE_API_SECRET: secret }, script()))
        )
        assert.strictEqual(error._tag, "ConfigError")
        assert.include(String(error), problem)
        assert.notInclude(String(error), "planted")
      }
    })
  )

  it.effect("fails with a ConfigError where the base URL is none", () =>
    Effect.gen(function* () {
      const env = { PORTONE_API_SECRET: "planted-secret", PORTONE_BASE_URL: "here" }
      const error = yield* Effect.flip(Effect.provide(read, fromEnvironment(env, script())))
      assert.strictEqual(error._tag, "ConfigError")
      assert.include(String(error), "PORTONE_BASE_URL")
      assert.notInclude(String(error), "planted-secret")
    })
  )

  it.effect.each(["store-a\n", " store-a", "  ", "store\u0000a"])("fails where the store is none: %j", (storeId) =>
    Effect.gen(function* () {
      const env = { PORTONE_API_SECRET: "planted-secret", PORTONE_STORE_ID: storeId }
      const error = yield* Effect.flip(Effect.provide(read, fromEnvironment(env, script())))
      assert.strictEqual(error._tag, "ConfigError")
      assert.include(String(error), "PORTONE_STORE_ID has a space, a line break or a control character in it")
    })
  )

  it.effect("takes an empty variable for one that is not set", () =>
    Effect.gen(function* () {
      const wire = script(json(200, order))
      const env = { PORTONE_API_SECRET: "s", PORTONE_STORE_ID: "", PORTONE_BASE_URL: "" }
      yield* Effect.provide(read, fromEnvironment(env, wire))
      assert.strictEqual(wire.sent[0]!.url.href, "https://api.portone.io/orders/o-1")
      const error = yield* Effect.flip(Effect.provide(read, fromEnvironment({ PORTONE_API_SECRET: "" }, script())))
      assert.include(String(error), "PORTONE_API_SECRET")
    })
  )

  it.effect("fails with a ConfigError where the variables cannot be read", () =>
    Effect.gen(function* () {
      const broken = ConfigProvider.make(() =>
        Effect.fail(new ConfigProvider.SourceError({ message: "the vault is closed" }))
      )
      const error = yield* Effect.flip(Effect.provide(read, from(broken, script())))
      assert.strictEqual(error._tag, "ConfigError")
      assert.include(String(error), "the vault is closed")
    })
  )
})

/** Returns the error of a client's layer with these settings. */
const refusalOf = (settings: Settings) =>
  Effect.gen(function* () {
    const { http, sent } = script()
    const error = yield* read.pipe(
      Effect.provide(PortOneClient.layer({ apiSecret: Redacted.make(apiSecret), ...settings })),
      Effect.provideService(HttpClient.HttpClient, http),
      Effect.flip
    )
    assert.instanceOf(error, PortOneClientError)
    assert.strictEqual(error.reason._tag, "InputError")
    assert.strictEqual(error.operation, "PortOneClient.make")
    assert.strictEqual(error.outcome, "NotSent")
    assert.lengthOf(sent, 0)
    return error
  })

describe("the base URL", () => {
  for (const [baseUrl, url] of [
    ["https://proxy.example/portone", "https://proxy.example/portone/orders/o-1"],
    ["https://proxy.example/portone/", "https://proxy.example/portone/orders/o-1"],
    ["https://proxy.example/a/b//", "https://proxy.example/a/b/orders/o-1"],
    ["http://localhost:4010/", "http://localhost:4010/orders/o-1"],
    ["http://[::1]:4010", "http://[::1]:4010/orders/o-1"]
  ] as const) {
    it.effect(`may be ${baseUrl}`, () =>
      Effect.gen(function* () {
        const { client, sent } = script(json(200, order))
        yield* Effect.provide(read, client({ baseUrl }))
        assert.strictEqual(sent[0]!.url.href, url)
      })
    )
  }

  for (const baseUrl of [
    "api.portone.io",
    "ftp://api.portone.io",
    "https://a.example/?b",
    "https://a.example/#b",
    "https://user:planted@a.example",
    "https://:planted@a.example",
    "http://a\nb",
    "http://a.example\t/portone",
    "https://a.example\r\n",
    "\u0000https://a.example",
    "",
    4010 as never
  ]) {
    it.effect(`is refused by name as the program starts when it is ${JSON.stringify(baseUrl)}`, () =>
      Effect.gen(function* () {
        const error = yield* refusalOf({ baseUrl })
        assert.include(error.message, '"baseUrl"')
        assert.notInclude(error.message, "planted")
      })
    )
  }
})

describe("settings that are none", () => {
  for (const [name, values] of Object.entries<ReadonlyArray<unknown>>({
    timeout: [0, -1, Number.NaN, "soon", {}, Symbol("planted"), "planted"],
    storeId: ["", 7, {}],
    userAgent: ["", " ", "planted\r\nX-Evil: 1", "비밀", 7, null],
    retryBudget: [3, "planted", null, {}, { take: () => 1 }]
  })) {
    it.effect(`are refused as the program starts, as "${name}"`, () =>
      Effect.gen(function* () {
        for (const value of values) {
          const error = yield* refusalOf({ [name]: value })
          assert.include(error.message, `"${name}"`)
          assert.notInclude(error.message, "planted")
        }
      })
    )
  }
})

describe("the User-Agent", () => {
  it.effect("names the client and its version", () =>
    Effect.gen(function* () {
      const { client, sent } = script(json(200, order))
      yield* Effect.provide(read, client())
      assert.strictEqual(sent[0]!.headers["user-agent"], `effect-portone/${manifest.version}`)
    })
  )

  it.effect("may be the program's own", () =>
    Effect.gen(function* () {
      const { client, sent } = script(json(200, order))
      yield* Effect.provide(read, client({ userAgent: "shop/2.1 (+https://shop.example)" }))
      assert.strictEqual(sent[0]!.headers["user-agent"], "shop/2.1 (+https://shop.example)")
    })
  )
})

describe("runWithResponse", () => {
  it.effect("gives the value with status, headers, body and attempts", () =>
    Effect.gen(function* () {
      const body = JSON.stringify({ ...order, addedTomorrow: true })
      const { client } = script(text(200, body, { "x-request-id": "r-1" }))
      const response = yield* PortOneClient.runWithResponse(readOrder, { orderId: "o-1" }).pipe(
        Effect.provide(client())
      )
      assert.deepStrictEqual(Object.keys(response).toSorted(), ["attempts", "body", "headers", "status", "value"])
      assert.deepStrictEqual(response.value, order)
      assert.strictEqual(response.status, 200)
      assert.strictEqual(response.headers["x-request-id"], "r-1")
      assert.strictEqual(response.body, body)
      assert.strictEqual(response.attempts, 1)
    })
  )

  it.effect("fails as run does", () =>
    Effect.gen(function* () {
      const { client } = script(json(404, { type: "ORDER_NOT_FOUND" }))
      const caught = yield* PortOneClient.runWithResponse(readOrder, { orderId: "o-1" }).pipe(
        Effect.catchTag("OrderNotFoundError", () => Effect.succeed("caught")),
        Effect.provide(client())
      )
      assert.strictEqual(caught, "caught")
    })
  )
})

describe("request", () => {
  const request = PortOneClient.request

  it.effect("sends what no operation describes, with authorization and a key", () =>
    Effect.gen(function* () {
      const { client, sent } = script(json(200, { any: ["thing"] }))
      const response = yield* request({
        method: "POST",
        path: "/payments/{paymentId}/something-new",
        params: { paymentId: "a/b 주문" },
        query: { test: true, size: 10, storeId: "a&b", absent: undefined },
        body: { amount: { total: 1000 } }
      }).pipe(Effect.provide(client()))
      assert.deepStrictEqual(response.value, { any: ["thing"] })
      assert.strictEqual(
        sent[0]!.url.href,
        "https://api.portone.io/payments/a%2Fb%20%EC%A3%BC%EB%AC%B8/something-new?test=true&size=10&storeId=a%26b"
      )
      assert.strictEqual(sent[0]!.method, "POST")
      assert.strictEqual(sent[0]!.body, '{"amount":{"total":1000}}')
      assert.strictEqual(sent[0]!.headers["content-type"], "application/json")
      assert.strictEqual(sent[0]!.headers["authorization"], `PortOne ${apiSecret}`)
      assert.match(sent[0]!.headers["idempotency-key"]!, /^"[0-9a-f]{32}"$/)
    })
  )

  it.effect("sends no Authorization where none is wanted", () =>
    Effect.gen(function* () {
      const { client, sent } = script(json(200, {}))
      yield* request({ method: "GET", path: "/banks", authorized: false }).pipe(Effect.provide(client()))
      assert.isUndefined(sent[0]!.headers["authorization"])
    })
  )

  for (const [name, http] of clients) {
    it.live(`writes letters of a path as a URL has them, over ${name}`, () =>
      Effect.gen(function* () {
        const server = yield* loopback(
          replies("200 OK", new TextEncoder().encode("{}"), "content-type: application/json")
        )
        const live = PortOneClient.layer({ apiSecret: Redacted.make(apiSecret), baseUrl: server.baseUrl })
        const params = { 번호: "é/1" }
        yield* request({ method: "GET", path: "/상점/{번호}/é", params }).pipe(
          Effect.provide(Layer.provide(live, http))
        )
        assert.include(server.requests[0], "GET /%EC%83%81%EC%A0%90/%C3%A9%2F1/%C3%A9 HTTP")
      }).pipe(Effect.scoped)
    )
  }

  it.effect("keeps the type of an error of PortOne's", () =>
    Effect.gen(function* () {
      const { client } = script(json(404, { type: "PAYMENT_NOT_FOUND" }))
      const error = yield* request({ method: "GET", path: "/payments/none" }).pipe(
        Effect.flip,
        Effect.provide(client())
      )
      assert(error.reason._tag === "UndocumentedError")
      assert.strictEqual(error.reason.type, "PAYMENT_NOT_FOUND")
      assert.strictEqual(error.outcome, "Refused")
    })
  )

  for (const path of [
    "payments",
    ".evil.example/payments",
    "@evil.example/payments",
    ":1234/payments",
    "//evil.example",
    "/payments//cancel",
    "/payments/",
    "/payments/../cancel",
    "/payments/./cancel",
    "/payments/..",
    "/payments/%2e%2E/cancel",
    "/payments\\..\\cancel",
    "/payments/.\t./cancel",
    "/payments?storeId=a",
    "/payments#a",
    ""
  ]) {
    it.effect(`is refused before sending for the path ${JSON.stringify(path)}`, () =>
      Effect.gen(function* () {
        const { client, sent } = script()
        const error = yield* request({ method: "GET", path }).pipe(Effect.flip, Effect.provide(client()))
        assert.strictEqual(error.reason._tag, "InputError")
        assert.strictEqual(error.outcome, "NotSent")
        assert.strictEqual(error.attempts, 0)
        assert.lengthOf(sent, 0)
      })
    )
  }

  it.effect("is refused before sending where a placeholder has no value, or one that is no id", () =>
    Effect.gen(function* () {
      const { client, sent } = script()
      const path = "/payments/{paymentId}"
      for (const [params, named] of [
        [undefined, "a placeholder of the path"],
        [{}, "a placeholder of the path"],
        [{ id: "p-1" }, "a placeholder of the path"],
        [{ paymentId: "" }, 'number 1 of the fields in "params"'],
        [{ id: "p-1", paymentId: ".." }, 'number 2 of the fields in "params"']
      ] as const) {
        const error = yield* request({ method: "GET", path, params }).pipe(Effect.flip, Effect.provide(client()))
        assert.include(error.message, named)
        assert.strictEqual(error.outcome, "NotSent")
      }
      assert.lengthOf(sent, 0)
    })
  )

  it.effect("is refused before sending where the body has no JSON form", () =>
    Effect.gen(function* () {
      const { client, sent } = script()
      const cycle: { self?: unknown } = {}
      cycle.self = cycle
      for (const body of [cycle, 1n, () => "planted", Symbol("planted")]) {
        const error = yield* request({ method: "POST", path: "/payments", body }).pipe(
          Effect.flip,
          Effect.provide(client())
        )
        assert.strictEqual(error.reason._tag, "InputError")
        assert.include(error.message, "JSON")
        assert.notInclude(error.message, "planted")
      }
      assert.lengthOf(sent, 0)
    })
  )
})

/** Objects of which JSON would leave out the amount. */
const hidden: ReadonlyArray<readonly [string, object]> = [
  [
    "with a getter of a class",
    new (class {
      readonly reason = "planted"
      get amount() {
        return 3000
      }
    })()
  ],
  [
    "with private fields",
    new (class {
      readonly #amount = 3000
      amount() {
        return this.#amount
      }
    })()
  ],
  ["with an inherited field", Object.create({ amount: 3000 }) as object],
  ["with a field that is not enumerable", Object.defineProperty({ reason: "planted" }, "amount", { value: 3000 })],
  ["of a Map", new Map([["amount", 3000]])],
  ["of a promise", Promise.resolve({ amount: 3000 })]
]

/** An object that makes its JSON form by itself, which is no object. */
const date = new Date(0)

describe("a request whose fields JSON sees", () => {
  it.effect("is sent whole, whatever its objects are", () =>
    Effect.gen(function* () {
      class Refund {
        readonly amount = 3000
        isPart() {
          return true
        }
      }
      class Written {
        readonly #amount = 3000
        toJSON() {
          return { amount: this.#amount }
        }
      }
      const bare: object = Object.assign(Object.create(null), { amount: 3000 })
      for (const body of [{ amount: 3000 }, new Refund(), new Written(), bare, Object.freeze({ amount: 3000 })]) {
        const { client, sent } = script(json(200, {}))
        yield* PortOneClient.request({ method: "POST", path: "/refunds", body }).pipe(Effect.provide(client()))
        assert.strictEqual(sent[0]!.body, '{"amount":3000}')
      }
    })
  )

  it.effect("is sent with its dates as text, and without fields that are undefined", () =>
    Effect.gen(function* () {
      const { client, sent } = script(json(200, {}))
      const body = {
        at: date,
        amount: undefined,
        proto: JSON.parse('{"__proto__":{"amount":1}}'),
        list: [null, -1, true]
      }
      yield* PortOneClient.request({ method: "POST", path: "/refunds", body }).pipe(Effect.provide(client()))
      assert.strictEqual(
        sent[0]!.body,
        '{"at":"1970-01-01T00:00:00.000Z","proto":{"__proto__":{"amount":1}},"list":[null,-1,true]}'
      )
    })
  )

  it.effect("is read once, so that what was looked at is what is sent", () =>
    Effect.gen(function* () {
      const amounts: Array<number | undefined> = [3000, undefined]
      const body = Object.defineProperty({}, "amount", { get: () => amounts.shift(), enumerable: true })
      const { client, sent } = script(json(200, {}))
      yield* PortOneClient.request({ method: "POST", path: "/refunds", body }).pipe(Effect.provide(client()))
      assert.strictEqual(sent[0]!.body, '{"amount":3000}')
    })
  )

  it.effect("may hold the same object twice, which is no cycle", () =>
    Effect.gen(function* () {
      const shared = { amount: 3000 }
      const { client, sent } = script(json(200, {}))
      yield* PortOneClient.request({ method: "POST", path: "/refunds", body: [shared, shared] }).pipe(
        Effect.provide(client())
      )
      assert.strictEqual(sent[0]!.body, '[{"amount":3000},{"amount":3000}]')
    })
  )

  it.effect("keeps a part of the query that is not enumerable", () =>
    Effect.gen(function* () {
      const { client, sent } = script(json(200, {}))
      const query = Object.defineProperty({ a: 1 }, "b", { value: 2 })
      yield* PortOneClient.request({ method: "GET", path: "/payments", query }).pipe(Effect.provide(client()))
      assert.strictEqual(sent[0]!.url.search, "?a=1&b=2")
    })
  )

  it.effect("is the only kind that a free-form field takes", () =>
    Effect.gen(function* () {
      const endpoint = Endpoint.make({
        ...chargeOrder,
        input: Schema.Struct({ orderId: Schema.String, bypass: Wire.FreeForm })
      })
      for (const object of [...hidden.map(([, object]) => object), date]) {
        for (const bypass of [object, { inner: [object] }] as ReadonlyArray<{}>) {
          if (bypass !== object && object === date) continue
          const { client, sent } = script()
          const error = yield* PortOneClient.run(endpoint, { orderId: "o-1", bypass }).pipe(
            Effect.flip,
            Effect.provide(client())
          )
          assert(error._tag === "PortOneClientError")
          assert.strictEqual(error.reason._tag, "InputError")
          assert.include(error.message, "JSON does not see")
          assert.lengthOf(sent, 0)
        }
      }
    })
  )
})

/** Values that JSON changes without a word. */
const changed: ReadonlyArray<readonly [string, unknown]> = [
  ["NaN", Number.NaN],
  ["Infinity", -Infinity],
  ["a bigint", 10n],
  ["a symbol", Symbol("planted")],
  ["a function", () => "planted"],
  ["a date that is none", new Date(Number.NaN)],
  ["a Redacted", Redacted.make("planted")],
  ["a toJSON that makes nothing", { toJSON: () => undefined }],
  ["a toJSON that makes null, as that of a library's date that is none does", { toJSON: () => null }],
  ["a toJSON that makes a Map", { toJSON: () => new Map([["planted", 1]]) }],
  ["a number in an object", Object(3000)],
  ["an array with undefined in it", [1, undefined]],
  ["an array with a hole", Object.assign([1], { 2: 3 })],
  ["an array with a field", Object.assign([1], { planted: 2 })],
  ["an object with a symbol for a field", { [Symbol("planted")]: 3000 }],
  ["bytes", new Uint8Array([1, 2])],
  ["an error", new Error("planted")]
]

describe("a value that JSON would change is refused before anything is sent:", () => {
  const endpoint = Endpoint.make({
    ...chargeOrder,
    input: Schema.Struct({ orderId: Schema.String, bypass: Wire.FreeForm })
  })
  const refusedOf = <A, E>(call: Effect.Effect<A, E, PortOneClient>) =>
    Effect.gen(function* () {
      const { client, sent } = script()
      const error = yield* call.pipe(Effect.flip, Effect.provide(client()))
      assert.lengthOf(sent, 0)
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.outcome, "NotSent")
      assert(error.reason._tag === "InputError")
      assert.notInclude(error.message, "planted")
      return error.reason
    })

  for (const [what, value] of changed) {
    it.effect(`${what}, in a body of the program's own`, () =>
      Effect.gen(function* () {
        const refused = yield* refusedOf(PortOneClient.request({ method: "POST", path: "/refunds", body: value }))
        assert.include(refused.message, "Expected")
        const within = yield* refusedOf(
          PortOneClient.request({ method: "POST", path: "/refunds", body: { refunds: [{ amount: value }] } })
        )
        assert.deepStrictEqual(within.issues[0]!.path.slice(0, 3), ["refunds", 0, "amount"])
        // No Schema knows these names, and they may be a person's.
        assert.notInclude(within.message, "amount")
      })
    )

    it.effect(`${what}, in a free-form field, by the path to it, and no key is derived from it`, () =>
      Effect.gen(function* () {
        const input = { orderId: "o-1", bypass: { amount: value } }
        const refused = yield* refusedOf(PortOneClient.run(endpoint, input))
        assert.deepStrictEqual(refused.issues[0]!.path.slice(0, 2), ["bypass", "amount"])
        assert.include(refused.message, '["bypass"]')
        const derived = yield* Effect.flip(IdempotencyKey.derive(endpoint, input))
        assert.strictEqual(derived.reason._tag, "InputError")
      })
    )
  }

  it.effect("each of them, with its own path", () =>
    Effect.gen(function* () {
      const body = { a: Number.NaN, b: { c: [1n] }, d: 1 }
      const { issues } = yield* refusedOf(PortOneClient.request({ method: "POST", path: "/refunds", body }))
      assert.deepStrictEqual(
        issues.map(({ path }) => path),
        [["a"], ["b", "c", 0]]
      )
    })
  )

  it.effect("a number that is none, where a Schema takes anything", () =>
    Effect.gen(function* () {
      const rated = Endpoint.make({
        ...chargeOrder,
        input: Schema.Struct({ orderId: Schema.String, rate: Schema.Unknown })
      })
      const { issues, message } = yield* refusedOf(PortOneClient.run(rated, { orderId: "o-1", rate: Number.NaN }))
      assert.deepStrictEqual(issues[0]!.path, ["rate"])
      assert.include(message, '["rate"]')
    })
  )
})

describe("a request that is none", () => {
  const get = { method: "GET", path: "/payments" }
  for (const [what, request, named] of [
    ["undefined", undefined, "request"],
    ["null", null, "request"],
    ["a text", "/planted", "request"],
    ["an object that cannot be read", unreadable, "input"],
    ["one without a method", { path: "/payments" }, '"method"'],
    ["one with an unknown method", { ...get, method: "PLANTED" }, '"method"'],
    ["one with a method in small letters", { ...get, method: "get" }, '"method"'],
    ["one with a name of every object for a method", { ...get, method: "constructor" }, '"method"'],
    ["one with a list for a method", { ...get, method: ["GET"] }, '"method"'],
    ["one without a path", { method: "GET" }, "path"],
    ["one with a list for a path", { ...get, path: ["/payments"] }, "path"],
    ["one with broken Unicode in its path", { ...get, path: "/\uD800" }, "path"],
    ["one with a GET's body", { ...get, body: { amount: 1 } }, "body"],
    ["one with a GET's body of null", { ...get, body: null }, "body"],
    ["one with a DELETE's body", { ...get, method: "DELETE", body: "planted" }, "body"],
    ["one with a list of params", { ...get, params: ["planted"] }, '"params"'],
    ["one with params in a Map", { ...get, params: new Map([["id", "planted"]]) }, '"params"'],
    ["one with params of null", { ...get, params: null }, '"params"'],
    [
      "one with an object for a param",
      { ...get, path: "/{id}", params: { id: Object.create(null) } },
      'number 1 of the fields in "params"'
    ],
    [
      "one with a symbol for a param",
      { ...get, path: "/{id}", params: { id: Symbol("planted") } },
      'number 1 of the fields in "params"'
    ],
    [
      "one with an undefined param",
      { ...get, path: "/{id}", params: { id: undefined } },
      'number 1 of the fields in "params"'
    ],
    ["one with a query as text", { ...get, query: "planted=1" }, '"query"'],
    ["one with a query in a class of its own", { ...get, query: new URLSearchParams("planted=1") }, '"query"'],
    [
      "one with an object in its query",
      { ...get, query: { a: Object.create(null) } },
      'number 1 of the fields in "query"'
    ],
    [
      "one with a symbol in its query",
      { ...get, query: { a: Symbol("planted") } },
      'number 1 of the fields in "query"'
    ],
    ["one with null in its query", { ...get, query: { a: null } }, 'number 1 of the fields in "query"'],
    ["one with a list in its query", { ...get, query: { a: ["planted"] } }, 'number 1 of the fields in "query"'],
    ["one with NaN in its query", { ...get, query: { a: Number.NaN } }, 'number 1 of the fields in "query"'],
    ["one with broken Unicode for a name in its query", { ...get, query: { "\uD800": "planted" } }, "query"],
    ["one with broken Unicode in its query", { ...get, query: { a: "\uD800" } }, 'number 1 of the fields in "query"'],
    ["one whose query cannot be read", { ...get, query: unreadable }, "input"],
    ...hidden.map(
      ([kind, body]) => [`one with a body ${kind}`, { ...get, method: "POST", body }, "JSON does not see"] as const
    ),
    ...hidden.map(
      ([kind, inner]) =>
        [
          `one with a body deep in which is one ${kind}`,
          { ...get, method: "POST", body: { a: [{ inner }] } },
          "JSON"
        ] as const
    )
  ] as const) {
    it.effect(`is refused before sending: ${what}`, () =>
      Effect.gen(function* () {
        const { client, sent } = script()
        const error = yield* PortOneClient.request(request as never).pipe(Effect.flip, Effect.provide(client()))
        assert.strictEqual(error.reason._tag, "InputError")
        assert.strictEqual(error.outcome, "NotSent")
        assert.strictEqual(error.attempts, 0)
        assert.include(error.message, named)
        assert.notMatch(error.message, /planted/i)
        assert.lengthOf(sent, 0)
      })
    )
  }

  it.effect("is told without the names of its own, which may be a person's", () =>
    Effect.gen(function* () {
      const { client } = script()
      for (const name of ["HongGildong", "KIMMINSU", "010-1234-5678"]) {
        for (const request of [
          { path: `/{${name}}` },
          { path: `/{${name}}`, params: { [name]: "" } },
          { path: `/{${name}}`, params: { [name]: 1 as never } },
          { path: "/a", query: { [name]: null as never } },
          { path: "/a", query: { [name]: "\uD800" } }
        ]) {
          const error = yield* PortOneClient.request({ method: "GET", ...request }).pipe(
            Effect.flip,
            Effect.provide(client())
          )
          assert.strictEqual(error.reason._tag, "InputError")
          assert.notInclude(error.message, name)
        }
      }
    })
  )

  it.effect("is told of in a short line, however long its names are", () =>
    Effect.gen(function* () {
      const { client } = script()
      const long = "x".repeat(10_000)
      for (const request of [
        { path: `/${long}?` },
        { path: `/{${long}}` },
        { path: `/{${long}}`, params: { [long]: "" } },
        { path: "/a", query: { [`${long}\n`]: null as never } },
        { path: "/a", query: { [long]: "\uD800" } }
      ]) {
        const error = yield* PortOneClient.request({ method: "GET", ...request }).pipe(
          Effect.flip,
          Effect.provide(client())
        )
        assert.isBelow(error.message.length, 400)
        assert.notInclude(error.message, "\n")
      }
    })
  )

  it.effect("is not one whose params and query have no prototype", () =>
    Effect.gen(function* () {
      const { client, sent } = script(json(200, {}))
      const bare = (fields: object) => Object.assign(Object.create(null), fields)
      yield* PortOneClient.request({
        method: "DELETE",
        path: "/payments/{id}",
        params: bare({ id: "a" }),
        query: bare({ b: 0 })
      }).pipe(Effect.provide(client()))
      assert.strictEqual(sent[0]!.url.pathname + sent[0]!.url.search, "/payments/a?b=0")
    })
  )
})

describe("a client", () => {
  it.effect("takes the credentials in context", () =>
    Effect.gen(function* () {
      const wire = script(json(200, order))
      yield* read.pipe(
        Effect.provide(
          PortOneClient.layerCredentials({ storeId: "store-a" }).pipe(
            Layer.provide(Credentials.layer(Redacted.make("of-the-layer"))),
            Layer.provide(Layer.succeed(HttpClient.HttpClient, wire.http))
          )
        )
      )
      assert.strictEqual(wire.sent[0]!.headers["authorization"], "PortOne of-the-layer")
      assert.strictEqual(wire.sent[0]!.url.search, "?storeId=store-a")
    })
  )

  it.effect("does not confuse calls that run at once", () =>
    Effect.gen(function* () {
      const { client, sent } = script(
        json(200, order),
        text(200, "id\n", { "content-type": "text/csv" }),
        json(404, { type: "ORDER_NOT_FOUND" })
      )
      const [charged, sheet, error] = yield* Effect.all(
        [PortOneClient.run(chargeOrder, charge), PortOneClient.run(readSheet, {}), Effect.flip(read)],
        { concurrency: "unbounded" }
      ).pipe(Effect.provide(client()))
      assert.deepStrictEqual(charged, order)
      assert.strictEqual(sheet, "id\n")
      assert.notInstanceOf(error, PortOneClientError)
      assert.lengthOf(sent, 3)
    })
  )
})
