import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Fiber, Layer, Redacted } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as TestClock from "effect/testing/TestClock"
import { inspect } from "node:util"
import { BearerCredentials, Credentials, PortOneClient, PortOneClientError, RetryPolicy } from "../src/index.ts"
import { charge, chargeOrder, order, readOrder } from "./fixtures/orders.ts"
import {
  answering,
  json,
  refusedConnection,
  script,
  type Script,
  type Step,
  text,
  withTime
} from "./fixtures/scripted.ts"
import { recording } from "./fixtures/spans.ts"
import { unreadable } from "./fixtures/unreadable.ts"

const apiSecret = Redacted.make("planted-api-secret")

const pair = (n: number): Step => json(200, { accessToken: `access-${n}`, refreshToken: `refresh-${n}` })

/** An answer that takes a second of the test's time. */
const slowly =
  (step: Step): Step =>
  (request) =>
    Effect.delay(step(request), "1 second")

const credentialsOver = ({ http }: Script, options: Partial<BearerCredentials.Options> = {}) =>
  BearerCredentials.make({ apiSecret, ...options }).pipe(Effect.provideService(HttpClient.HttpClient, http))

const ask = (credentials: Credentials["Service"]) => Effect.map(credentials.authorization, Redacted.value)

const paths = ({ sent }: Script) => sent.map((request) => request.url.pathname)

const login = "/login/api-secret"
const refresh = "/token/refresh"

/** Lets fibers run until they wait. */
const settle = Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))

/** Returns the end of a fiber after the time of a slow answer. */
const afterASecond = <A, E>(fiber: Fiber.Fiber<A, E>) =>
  Effect.gen(function* () {
    yield* settle
    yield* TestClock.adjust("1 second")
    return yield* Fiber.join(fiber)
  })

describe("bearer credentials", () => {
  it.effect("log in with the secret when the first token is needed, and keep it", () =>
    Effect.gen(function* () {
      const wire = script(pair(1))
      const credentials = yield* credentialsOver(wire)
      assert.lengthOf(wire.sent, 0)
      assert.strictEqual(yield* ask(credentials), "Bearer access-1")
      yield* TestClock.adjust("24 minutes")
      assert.strictEqual(yield* ask(credentials), "Bearer access-1")
      assert.deepStrictEqual(paths(wire), [login])
      assert.deepStrictEqual(JSON.parse(wire.sent[0]!.body!), { apiSecret: "planted-api-secret" })
      assert.isUndefined(wire.sent[0]!.headers["authorization"])
    })
  )

  it.effect("refresh at an age of 25 minutes, with the refresh token that came last", () =>
    Effect.gen(function* () {
      const wire = script(pair(1), pair(2), pair(3))
      const credentials = yield* credentialsOver(wire)
      yield* ask(credentials)
      for (const n of [2, 3]) {
        yield* TestClock.adjust("25 minutes")
        assert.strictEqual(yield* ask(credentials), `Bearer access-${n}`)
        assert.deepStrictEqual(JSON.parse(wire.sent[n - 1]!.body!), { refreshToken: `refresh-${n - 1}` })
      }
      assert.deepStrictEqual(paths(wire), [login, refresh, refresh])
    })
  )

  it.effect("count a token's age from before the request for it", () =>
    Effect.gen(function* () {
      const wire = script(slowly(pair(1)), pair(2))
      const credentials = yield* credentialsOver(wire)
      yield* afterASecond(yield* Effect.forkChild(ask(credentials)))
      yield* TestClock.adjust("1499 seconds")
      assert.strictEqual(yield* ask(credentials), "Bearer access-2")
    })
  )

  it.effect("say of a refused login nothing that the answer repeats of the secret", () =>
    Effect.gen(function* () {
      for (const type of ["secPLNT", "planted-api-secret", "PLNT0123456789"]) {
        const credentials = yield* credentialsOver(script(json(401, { type })))
        const error = yield* Effect.flip(ask(credentials))
        assert.notMatch(`${error.message} ${JSON.stringify(error)}`, /PLNT|planted/)
      }
    })
  )

  for (const [how, step] of [
    ["is refused", json(401, { type: "UNAUTHORIZED" })],
    ["fails", refusedConnection],
    ["does not decode", text(200, "{")]
  ] as const) {
    it.effect(`log in again when a refresh ${how}`, () =>
      Effect.gen(function* () {
        const wire = script(pair(1), step, pair(2))
        const credentials = yield* credentialsOver(wire)
        yield* ask(credentials)
        yield* TestClock.adjust("25 minutes")
        assert.strictEqual(yield* ask(credentials), "Bearer access-2")
        assert.deepStrictEqual(paths(wire), [login, refresh, login])
      })
    )
  }

  it.effect("do not try a refresh token again that did not work", () =>
    Effect.gen(function* () {
      const wire = script(pair(1), text(401, ""), text(503, ""), pair(2))
      const credentials = yield* credentialsOver(wire)
      yield* ask(credentials)
      yield* TestClock.adjust("25 minutes")
      yield* Effect.flip(ask(credentials))
      assert.strictEqual(yield* ask(credentials), "Bearer access-2")
      assert.deepStrictEqual(paths(wire), [login, refresh, login, login])
    })
  )

  it.effect("drop a token that was refused, and log in for the next request", () =>
    Effect.gen(function* () {
      const wire = script(pair(1), pair(2))
      const credentials = yield* credentialsOver(wire)
      yield* credentials.refused(yield* credentials.authorization)
      assert.strictEqual(yield* ask(credentials), "Bearer access-2")
      assert.deepStrictEqual(paths(wire), [login, login])
    })
  )

  it.effect("keep a newer token when an older one is refused", () =>
    Effect.gen(function* () {
      const wire = script(pair(1), pair(2))
      const credentials = yield* credentialsOver(wire)
      const older = yield* credentials.authorization
      yield* TestClock.adjust("25 minutes")
      yield* ask(credentials)
      yield* credentials.refused(older)
      assert.strictEqual(yield* ask(credentials), "Bearer access-2")
      assert.lengthOf(wire.sent, 2)
    })
  )
})

describe("requests that need a token at once", () => {
  const many = (credentials: Credentials["Service"]) =>
    Effect.all(
      Array.from({ length: 50 }, () => Effect.exit(ask(credentials))),
      { concurrency: "unbounded" }
    )

  it.effect("share one login", () =>
    Effect.gen(function* () {
      const wire = script(slowly(pair(1)))
      const credentials = yield* credentialsOver(wire)
      const exits = yield* afterASecond(yield* Effect.forkChild(many(credentials)))
      assert.lengthOf(exits, 50)
      for (const exit of exits) assert.deepStrictEqual(exit, Exit.succeed("Bearer access-1"))
      assert.lengthOf(wire.sent, 1)
    })
  )

  it.effect("share one refresh", () =>
    Effect.gen(function* () {
      const wire = script(pair(1), slowly(pair(2)))
      const credentials = yield* credentialsOver(wire)
      yield* ask(credentials)
      yield* TestClock.adjust("30 minutes")
      const exits = yield* afterASecond(yield* Effect.forkChild(many(credentials)))
      for (const exit of exits) assert.deepStrictEqual(exit, Exit.succeed("Bearer access-2"))
      assert.deepStrictEqual(paths(wire), [login, refresh])
    })
  )

  it.effect("share a failed login, and the next one tries again", () =>
    Effect.gen(function* () {
      const wire = script(slowly(text(503, "")), pair(1))
      const credentials = yield* credentialsOver(wire)
      const exits = yield* afterASecond(yield* Effect.forkChild(many(credentials)))
      assert.lengthOf(exits.filter(Exit.isFailure), 50)
      assert.lengthOf(wire.sent, 1)
      assert.strictEqual(yield* ask(credentials), "Bearer access-1")
    })
  )

  it.effect("get the token of a login whose first request is interrupted", () =>
    Effect.gen(function* () {
      const wire = script(slowly(pair(1)))
      const credentials = yield* credentialsOver(wire)
      const first = yield* Effect.forkChild(ask(credentials))
      yield* settle
      const waiting = yield* Effect.forkChild(many(credentials))
      yield* settle
      yield* Fiber.interrupt(first)
      const exits = yield* afterASecond(waiting)
      for (const exit of exits) assert.deepStrictEqual(exit, Exit.succeed("Bearer access-1"))
      assert.lengthOf(wire.sent, 1)
    })
  )

  it.effect("end a login that none of them waits for any more", () =>
    Effect.gen(function* () {
      const wire = script(slowly(pair(1)), pair(2))
      const credentials = yield* credentialsOver(wire)
      const waiting = yield* Effect.forkChild(many(credentials))
      yield* settle
      yield* Fiber.interrupt(waiting)
      assert.strictEqual(wire.aborted(), 1)
      assert.strictEqual(yield* ask(credentials), "Bearer access-2")
    })
  )

  it.effect("may give up waiting without disturbing the login", () =>
    Effect.gen(function* () {
      const wire = script(slowly(pair(1)))
      const credentials = yield* credentialsOver(wire)
      const first = yield* Effect.forkChild(ask(credentials))
      yield* settle
      const second = yield* Effect.forkChild(ask(credentials))
      yield* settle
      yield* Fiber.interrupt(second)
      assert.strictEqual(yield* afterASecond(first), "Bearer access-1")
      assert.lengthOf(wire.sent, 1)
    })
  )
})

describe("a login that fails", () => {
  const failureOf = (...steps: ReadonlyArray<Step>) =>
    Effect.gen(function* () {
      const credentials = yield* credentialsOver(script(...steps))
      const error = yield* Effect.flip(ask(credentials))
      assert.instanceOf(error, PortOneClientError)
      assert(error.reason._tag === "CredentialsError")
      assert.strictEqual(error.outcome, "NotSent")
      assert.strictEqual(error.isRetryable, error.reason.isRetryable)
      for (const print of [String(error), JSON.stringify(error), inspect(error, { depth: 10 })]) {
        assert.notInclude(print, "planted")
      }
      return error
    })

  it.effect("for a secret that is not accepted is final, and says so", () =>
    Effect.gen(function* () {
      const error = yield* failureOf(json(401, { type: "UNAUTHORIZED", message: "no planted-api-secret here" }))
      assert.isFalse(error.isRetryable)
      assert.include(error.message, "UNAUTHORIZED")
      assert.include(error.message, "API secret")
    })
  )

  it.effect("has none of PortOne's words in its span, as they may repeat the secret", () =>
    Effect.gen(function* () {
      const { spans, trace } = recording()
      const wire = script(json(401, { type: "UNAUTHORIZED", message: "no planted-api-secret here" }))
      const credentials = yield* credentialsOver(wire)
      yield* credentials.authorization.pipe(Effect.flip, trace)
      const [span] = spans
      assert.strictEqual(span!.name, "Auth.loginViaApiSecret")
      assert.strictEqual(span!.attributes.get("http.response.status_code"), 401)
      assert.notInclude(inspect(spans, { depth: Infinity }), "planted")
    })
  )

  it.effect("for the network may work later", () =>
    Effect.gen(function* () {
      const error = yield* failureOf(refusedConnection)
      assert.isTrue(error.isRetryable)
      assert.include(error.message, "ECONNREFUSED")
    })
  )

  it.effect("for an answer that does not decode is final, and does not print the tokens in it", () =>
    Effect.gen(function* () {
      const error = yield* failureOf(json(200, { accessToken: ["planted"], refreshToken: "planted-refresh" }))
      assert.isFalse(error.isRetryable)
      assert.include(error.message, '["accessToken"]')
    })
  )

  for (const [what, accessToken, problem] of [
    ["empty", "", "is empty"],
    ["blank", "  ", "is empty"],
    ["of two lines", "planted\r\nX-Evil: 1", "is not fit for a header"],
    ["in Korean", "토큰", "is not fit for a header"]
  ] as const) {
    it.effect(`for a token that is ${what} is final, and says so`, () =>
      Effect.gen(function* () {
        const error = yield* failureOf(json(200, { accessToken, refreshToken: "planted-refresh" }))
        assert.isFalse(error.isRetryable)
        assert.include(error.message, `the token that PortOne answered ${problem}`)
      })
    )

    it.effect(`for a token that is ${what} keeps nothing, so the next call logs in again`, () =>
      Effect.gen(function* () {
        const wire = script(json(200, { accessToken, refreshToken: "refresh-0" }), pair(1))
        const credentials = yield* credentialsOver(wire)
        yield* Effect.flip(ask(credentials))
        assert.strictEqual(yield* ask(credentials), "Bearer access-1")
        assert.deepStrictEqual(paths(wire), [login, login])
      })
    )

    it.effect(`follows a refresh whose token is ${what}`, () =>
      Effect.gen(function* () {
        const wire = script(pair(1), json(200, { accessToken, refreshToken: "refresh-2" }), pair(3))
        const credentials = yield* credentialsOver(wire)
        yield* ask(credentials)
        yield* TestClock.adjust("25 minutes")
        assert.strictEqual(yield* ask(credentials), "Bearer access-3")
        assert.deepStrictEqual(paths(wire), [login, refresh, login])
      })
    )
  }

  for (const [what, rest] of [
    ["missing", {}],
    ["null", { refreshToken: null }],
    ["empty", { refreshToken: "" }],
    ["a number", { refreshToken: 1 }]
  ] as const) {
    it.effect(`is none that lacks the refresh token alone, which is ${what}; the next renewal is a login`, () =>
      Effect.gen(function* () {
        const wire = script(json(200, { accessToken: "access-1", ...rest }), pair(2))
        const credentials = yield* credentialsOver(wire)
        assert.strictEqual(yield* ask(credentials), "Bearer access-1")
        yield* TestClock.adjust("24 minutes")
        assert.strictEqual(yield* ask(credentials), "Bearer access-1")
        yield* TestClock.adjust("1 minute")
        assert.strictEqual(yield* ask(credentials), "Bearer access-2")
        assert.deepStrictEqual(paths(wire), [login, login])
      })
    )
  }

  it.effect("is made once where a policy is left undefined", () =>
    Effect.gen(function* () {
      const wire = script(refusedConnection)
      yield* Effect.flip(ask(yield* credentialsOver(wire, { retry: undefined })))
      assert.lengthOf(wire.sent, 1)
    })
  )

  it.effect("is never begun with options that are none", () =>
    Effect.gen(function* () {
      for (const options of [undefined, null, "planted", unreadable]) {
        const error = yield* BearerCredentials.make(options as BearerCredentials.Options).pipe(
          Effect.provideService(HttpClient.HttpClient, script().http),
          Effect.flip
        )
        assert.strictEqual(error.reason._tag, "CredentialsError")
        assert.notInclude(error.message, "planted")
      }
    })
  )

  it.effect("is tried again by the policy that it is given", () =>
    Effect.gen(function* () {
      const wire = script(refusedConnection, text(503, ""), pair(1))
      const credentials = yield* credentialsOver(wire, { retry: RetryPolicy.make({ base: 0 }) })
      assert.strictEqual(yield* ask(credentials), "Bearer access-1")
    })
  )
})

describe("a client with bearer credentials", () => {
  const live = ({ http }: Script) =>
    PortOneClient.layerCredentials({ baseUrl: "http://127.0.0.1:4010", retry: RetryPolicy.make({ base: 0 }) }).pipe(
      Layer.provide(BearerCredentials.layer({ apiSecret, baseUrl: "http://127.0.0.1:4010" })),
      Layer.provide(Layer.succeed(HttpClient.HttpClient, http))
    )
  const read = PortOneClient.run(readOrder, { orderId: "o-1" })

  it.effect("sends the token, and after it was refused the same request with another", () =>
    Effect.gen(function* () {
      const wire = script(pair(1), json(401, { type: "UNAUTHORIZED" }), pair(2), json(200, order))
      assert.deepStrictEqual(yield* Effect.provide(read, live(wire)), order)
      assert.deepStrictEqual(
        wire.sent.map((request) => [request.url.href, request.headers["authorization"]]),
        [
          ["http://127.0.0.1:4010/login/api-secret", undefined],
          ["http://127.0.0.1:4010/orders/o-1", "Bearer access-1"],
          ["http://127.0.0.1:4010/login/api-secret", undefined],
          ["http://127.0.0.1:4010/orders/o-1", "Bearer access-2"]
        ]
      )
    })
  )

  it.effect("logs in once for all calls whose token was refused, and none of them fails", () =>
    Effect.gen(function* () {
      let logins = 0
      const wire = answering(({ headers, url }) => {
        if (url.pathname === login) return slowly(pair(++logins))
        return slowly(headers["authorization"] === "Bearer access-2" ? json(200, order) : text(401, ""))
      })
      const calls = Effect.replicateEffect(PortOneClient.run(chargeOrder, charge), 5, { concurrency: 5 })
      assert.deepStrictEqual(yield* withTime(Effect.provide(calls, live(wire))), Array(5).fill(order))
      assert.strictEqual(logins, 2)
      const keys = wire.sent.flatMap(({ headers, url }) => (url.pathname === login ? [] : headers["idempotency-key"]!))
      assert.lengthOf(keys, 10)
      assert.lengthOf(new Set(keys), 5)
    })
  )

  it.effect("tries a login again by the call's policy", () =>
    Effect.gen(function* () {
      const wire = script(refusedConnection, text(503, ""), pair(1), json(200, order))
      assert.deepStrictEqual(yield* Effect.provide(read, live(wire)), order)
      assert.deepStrictEqual(paths(wire), [login, login, login, "/orders/o-1"])
    })
  )

  it.effect("prints neither the secret nor a refresh token that an answer repeats", () =>
    Effect.gen(function* () {
      const said = "the key planted-api-secret or refresh-1 is revoked"
      const wire = script(pair(1), json(502, { type: "CARD_DECLINED", message: said }))
      const error = yield* PortOneClient.run(chargeOrder, charge).pipe(
        Effect.flip,
        withTime,
        Effect.provide(PortOneClient.layerCredentials()),
        Effect.provideServiceEffect(Credentials, credentialsOver(wire)),
        Effect.provideService(HttpClient.HttpClient, wire.http)
      )
      assert.include(error.message, "revoked")
      assert.notMatch(`${error.message} ${JSON.stringify(error)} ${inspect(error)}`, /planted|refresh-1/)
    })
  )

  it.effect("shows no token", () =>
    Effect.gen(function* () {
      const wire = script(json(200, { accessToken: "planted-access", refreshToken: "planted-refresh" }))
      const credentials = yield* credentialsOver(wire)
      const authorization = yield* credentials.authorization
      assert.include(Redacted.value(authorization), "planted-access")
      assert.notInclude(inspect([credentials, authorization], { depth: 10 }) + JSON.stringify(authorization), "planted")
    })
  )
})
