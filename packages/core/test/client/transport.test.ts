import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import { Context, Effect, Fiber, Layer, Redacted } from "effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientError from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Net from "node:net"
import * as Tls from "node:tls"
import { type CallOptions, type Outcome, PortOneClient, PortOneClientError, RetryPolicy } from "../../src/index.ts"
import type { Settings } from "../../src/PortOneClient.ts"
import {
  breaksOff,
  clients,
  ends,
  loopback,
  nobody,
  replies,
  resets,
  resetsWithin,
  saysNothing,
  stalls
} from "../fixtures/loopback.ts"
import {
  archiveOrder,
  CardDeclinedError,
  charge,
  chargeOrder,
  order,
  readOrder,
  readSheet
} from "../fixtures/orders.ts"
import { fails, script } from "../fixtures/scripted.ts"
import { unreadable } from "../fixtures/unreadable.ts"

const ok = replies("200 OK", JSON.stringify(order), "content-type: application/json")
const once: CallOptions = { retry: RetryPolicy.none }
const atOnce: CallOptions = { retry: RetryPolicy.make({ attempts: 3, base: 0 }) }

const over = (http: Layer.Layer<HttpClient.HttpClient>, baseUrl: string, settings?: Settings) =>
  PortOneClient.layer({ ...settings, apiSecret: Redacted.make("planted-secret"), baseUrl }).pipe(Layer.provide(http))

const chargeOver = (http: Layer.Layer<HttpClient.HttpClient>, baseUrl: string, options: CallOptions) =>
  PortOneClient.runWithResponse(chargeOrder, charge, options).pipe(Effect.provide(over(http, baseUrl)))

const failureOf = (http: Layer.Layer<HttpClient.HttpClient>, baseUrl: string, options: CallOptions = once) =>
  Effect.map(Effect.flip(chargeOver(http, baseUrl, options)), (error) => {
    assert.instanceOf(error, PortOneClientError)
    return error
  })

for (const [name, http] of clients) {
  describe(`over ${name}`, () => {
    it.live("sends one request with its headers, and nothing that was not asked for", () =>
      Effect.gen(function* () {
        const { baseUrl, requests } = yield* loopback(ok)
        const response = yield* chargeOver(http, baseUrl, { idempotencyKey: "renewal-2026-11-0042" })
        assert.deepStrictEqual(response.value, order)
        assert.lengthOf(requests, 1)
        const [head, body] = requests[0]!.split("\r\n\r\n")
        assert.strictEqual(head!.split("\r\n")[0], "POST /orders/o-1/charge HTTP/1.1")
        assert.match(head!, /^authorization: PortOne planted-secret$/im)
        assert.match(head!, /^content-type: application\/json$/im)
        assert.match(head!, /^accept: application\/json$/im)
        assert.match(head!, /^idempotency-key: "renewal-2026-11-0042"$/im)
        assert.notMatch(head!, /^(traceparent|tracestate|b3|x-b3-.*):/im)
        assert.strictEqual(body, '{"amount":1000,"currency":"KRW"}')
      })
    )

    it.live("was not sent when nobody listens", () =>
      Effect.gen(function* () {
        const error = yield* failureOf(http, yield* nobody)
        assert(error.reason._tag === "TransportError")
        assert.strictEqual(error.reason.code, "ECONNREFUSED")
        assert.isUndefined(error.reason.status)
        assert.strictEqual(error.outcome, "NotSent")
        assert.isTrue(error.isRetryable)
        assert.match(error.message, /ECONNREFUSED, nothing listens on 127\.0\.0\.1:\d+ \(is the emulator running\?\)/)
      })
    )

    for (const [how, reply] of [
      ["is reset", resets],
      ["ends", ends]
    ] as const) {
      it.live(`is unknown when the connection ${how} before a status line`, () =>
        Effect.gen(function* () {
          const { baseUrl, requests } = yield* loopback(reply)
          const error = yield* failureOf(http, baseUrl)
          assert(error.reason._tag === "TransportError")
          assert.isUndefined(error.reason.status)
          assert.strictEqual(error.outcome, "Unknown")
          assert.lengthOf(requests, 1)
        })
      )
    }

    it.live("is applied when the body breaks off after a 200", () =>
      Effect.gen(function* () {
        const { baseUrl } = yield* loopback(breaksOff("200 OK"))
        const error = yield* failureOf(http, baseUrl)
        assert(error.reason._tag === "TransportError")
        assert.strictEqual(error.reason.status, 200)
        assert.strictEqual(error.outcome, "Applied")
        assert.include(error.message, "200")
      })
    )

    it.live("asks again with the same key when the body breaks off after a 200", () =>
      Effect.gen(function* () {
        const { baseUrl, requests } = yield* loopback(breaksOff("200 OK"), resets, ok)
        const response = yield* chargeOver(http, baseUrl, atOnce)
        assert.deepStrictEqual(response.value, order)
        assert.strictEqual(response.attempts, 3)
        const keys = requests.map((request) => /^idempotency-key: (.*)$/im.exec(request)?.[1])
        assert.match(String(keys[0]), /^"[0-9a-f]{32}"$/)
        assert.deepStrictEqual(keys, [keys[0], keys[0], keys[0]])
      })
    )

    it.live("hangs up when no answer comes in time", () =>
      Effect.gen(function* () {
        const { baseUrl, hungUp } = yield* loopback(saysNothing)
        const error = yield* failureOf(http, baseUrl, { ...once, timeout: "100 millis" })
        assert(error.reason._tag === "TimeoutError")
        assert.isUndefined(error.reason.status)
        assert.strictEqual(error.outcome, "Unknown")
        yield* hungUp
      })
    )

    it.live("hangs up when the body stalls, and is applied after a 200", () =>
      Effect.gen(function* () {
        const { baseUrl, hungUp } = yield* loopback(stalls("200 OK"))
        const within = (millis: number) => failureOf(http, baseUrl, { ...once, timeout: millis })
        const sawHead = ({ reason }: PortOneClientError) =>
          reason._tag === "TimeoutError" && reason.status !== undefined
        // On a busy machine the head of the answer takes its time, too.
        let error = yield* within(200)
        for (let millis = 400; millis < 10_000 && !sawHead(error); millis *= 2) error = yield* within(millis)
        assert(error.reason._tag === "TimeoutError")
        assert.strictEqual(error.reason.status, 200)
        assert.strictEqual(error.outcome, "Applied")
        yield* hungUp
      })
    )

    it.live("hangs up when the call is interrupted", () =>
      Effect.gen(function* () {
        const { baseUrl, hungUp, requests } = yield* loopback(saysNothing)
        const fiber = yield* Effect.forkChild(chargeOver(http, baseUrl, once))
        while (requests.length === 0) yield* Effect.sleep("5 millis")
        yield* Fiber.interrupt(fiber)
        yield* hungUp
      })
    )

    for (const httpTracing of [false, true]) {
      it.live(`follows no redirect, with the HTTP layer's tracing ${httpTracing ? "on" : "off"}`, () =>
        Effect.gen(function* () {
          const { baseUrl, requests } = yield* loopback(replies("302 Found", "", "location: /elsewhere"), ok)
          const error = yield* PortOneClient.run(chargeOrder, charge).pipe(
            Effect.flip,
            Effect.provide(over(http, baseUrl, { httpTracing }))
          )
          assert.instanceOf(error, PortOneClientError)
          assert(error.reason._tag === "UndocumentedError")
          assert.strictEqual(error.reason.status, 302)
          assert.strictEqual(error.outcome, "Refused")
          assert.isFalse(error.isRetryable)
          assert.lengthOf(requests, 1)
        })
      )
    }
  })
}

describe("a dispatcher of the program's own", () => {
  /** Runs one charge on a dispatcher that has a request under way, and another one after this step. */
  const outcomesAround = (step: (dispatcher: NodeHttpClient.Dispatcher["Service"]) => unknown) =>
    Effect.gen(function* () {
      const { baseUrl, requests } = yield* loopback(saysNothing)
      const dispatcher = yield* NodeHttpClient.makeDispatcher
      const http = NodeHttpClient.layerUndiciNoDispatcher.pipe(
        Layer.provide(Layer.succeed(NodeHttpClient.Dispatcher, dispatcher))
      )
      const running = yield* Effect.forkChild(failureOf(http, baseUrl))
      while (requests.length === 0) yield* Effect.sleep("5 millis")
      yield* Effect.sync(() => void step(dispatcher))
      return { later: yield* failureOf(http, baseUrl), running, requests }
    })

  it.live("that is being closed sends no new request, which is then not sent", () =>
    Effect.gen(function* () {
      const { later, requests, running } = yield* outcomesAround((dispatcher) => dispatcher.close())
      yield* Fiber.interrupt(running)
      assert.strictEqual(later.outcome, "NotSent")
      assert.include(later.message, "UND_ERR_CLOSED")
      assert.lengthOf(requests, 1)
    })
  )

  it.live("that is destroyed leaves open whether a request was sent, as one that runs fails alike", () =>
    Effect.gen(function* () {
      const { later, running } = yield* outcomesAround((dispatcher) => dispatcher.destroy())
      for (const error of [later, yield* Fiber.join(running)]) {
        assert.strictEqual(error.outcome, "Unknown")
        assert.include(error.message, "UND_ERR_DESTROYED")
      }
    })
  )
})

describe("a fetch with a RequestInit of the program's own", () => {
  const init: RequestInit = { headers: { "x-from-init": "kept" }, redirect: "follow" }
  const redirect = replies("307 Temporary Redirect", "", "location: /elsewhere")
  const given = Layer.succeed(FetchHttpClient.RequestInit, init)

  it.live("keeps it when it was given to the HTTP layer, and still follows no redirect", () =>
    Effect.gen(function* () {
      const { baseUrl, requests } = yield* loopback(redirect, ok)
      const error = yield* failureOf(FetchHttpClient.layer.pipe(Layer.provide(given)), baseUrl)
      assert.strictEqual(error.outcome, "Refused")
      assert.lengthOf(requests, 1)
      assert.match(requests[0]!, /^x-from-init: kept$/im)
    })
  )

  it.live("keeps it when it is given around the call, and still follows no redirect", () =>
    Effect.gen(function* () {
      const { baseUrl, requests } = yield* loopback(redirect, ok)
      const client = yield* Layer.build(over(FetchHttpClient.layer, baseUrl))
      const error = yield* Context.get(client, PortOneClient)
        .run(readOrder, { orderId: "o-1" })
        .pipe(Effect.provideService(FetchHttpClient.RequestInit, init), Effect.flip)
      assert.instanceOf(error, PortOneClientError)
      assert.lengthOf(requests, 1)
      assert.match(requests[0]!, /^x-from-init: kept$/im)
    })
  )

  it.live("leaves it to the program for its other requests", () =>
    Effect.gen(function* () {
      const { baseUrl, requests } = yield* loopback(redirect, redirect, ok)
      yield* Effect.gen(function* () {
        yield* Effect.flip(PortOneClient.run(readOrder, { orderId: "o-1" }))
        const own = yield* HttpClient.get(`${baseUrl}/own`)
        assert.strictEqual(own.status, 200)
      }).pipe(Effect.provide(over(FetchHttpClient.layer, baseUrl).pipe(Layer.provideMerge(FetchHttpClient.layer))))
      assert.lengthOf(requests, 3)
    })
  )
})

describe("what a failure of the HTTP client says", () => {
  const withCode = (code: string, rest: object = {}) => Object.assign(new Error("planted-secret"), { code, ...rest })
  const cases: ReadonlyArray<readonly [name: string, cause: unknown, code: string | undefined, outcome: Outcome]> = [
    ["a name that is not found", withCode("ENOTFOUND"), "ENOTFOUND", "NotSent"],
    ["a name server that refuses", withCode("EAI_FAIL", { syscall: "getaddrinfo" }), "EAI_FAIL", "NotSent"],
    ["another one, asked without the system", withCode("ESERVFAIL", { syscall: "queryA" }), "ESERVFAIL", "NotSent"],
    ["a host that is not reached", withCode("EHOSTUNREACH"), "EHOSTUNREACH", "NotSent"],
    [
      "a host that is not reached to connect",
      withCode("EHOSTUNREACH", { syscall: "connect" }),
      "EHOSTUNREACH",
      "NotSent"
    ],
    [
      "a route lost while an answer is awaited",
      withCode("EHOSTUNREACH", { syscall: "read" }),
      "EHOSTUNREACH",
      "Unknown"
    ],
    ["too many open files", withCode("EMFILE", { syscall: "connect" }), "EMFILE", "NotSent"],
    ["no answer to the opening of a connection", withCode("ETIMEDOUT", { syscall: "connect" }), "ETIMEDOUT", "NotSent"],
    ["no answer while it is read", withCode("ETIMEDOUT", { syscall: "read" }), "ETIMEDOUT", "Unknown"],
    ["a route lost while it is sent", withCode("ENETUNREACH", { syscall: "write" }), "ENETUNREACH", "Unknown"],
    [
      "a refusal that an open connection learns of, which fetch hides",
      new TypeError("fetch failed", { cause: withCode("ECONNREFUSED", { syscall: "read" }) }),
      "ECONNREFUSED",
      "Unknown"
    ],
    ["a certificate of nobody's", withCode("DEPTH_ZERO_SELF_SIGNED_CERT"), "DEPTH_ZERO_SELF_SIGNED_CERT", "NotSent"],
    ["undici's connect timeout", withCode("UND_ERR_CONNECT_TIMEOUT"), "UND_ERR_CONNECT_TIMEOUT", "NotSent"],
    [
      "a code that fetch hides",
      new TypeError("fetch failed", { cause: withCode("ECONNREFUSED") }),
      "ECONNREFUSED",
      "NotSent"
    ],
    [
      "every address refusing",
      new TypeError("fetch failed", { cause: new AggregateError([withCode("ECONNREFUSED"), withCode("ENETUNREACH")]) }),
      "ECONNREFUSED",
      "NotSent"
    ],
    [
      "one address of several that may have got it",
      Object.assign(new AggregateError([withCode("ECONNREFUSED"), withCode("ECONNRESET")]), { code: "ECONNREFUSED" }),
      "ECONNRESET",
      "Unknown"
    ],
    ["a reset", withCode("ECONNRESET"), "ECONNRESET", "Unknown"],
    ["a broken pipe", withCode("EPIPE"), "EPIPE", "Unknown"],
    ["no code at all", new Error("planted-secret"), undefined, "Unknown"],
    ["no error at all", "planted-secret", undefined, "Unknown"],
    ["nothing", undefined, undefined, "Unknown"],
    ["a code that is none", withCode("planted-secret of 010-1234-5678"), undefined, "Unknown"]
  ]
  for (const [name, cause, code, outcome] of cases) {
    it.effect(`${outcome} for ${name}`, () =>
      Effect.gen(function* () {
        const { client } = script(fails(cause))
        const error = yield* PortOneClient.run(chargeOrder, charge, once).pipe(Effect.flip, Effect.provide(client()))
        assert.instanceOf(error, PortOneClientError)
        assert(error.reason._tag === "TransportError")
        assert.strictEqual(error.reason.code, code)
        assert.strictEqual(error.outcome, outcome)
        assert.notInclude(error.message, "planted")
      })
    )
  }

  const throwing = (name: string) =>
    Object.defineProperty({}, name, {
      get: () => {
        throw new Error("planted-secret")
      }
    })
  const reasonOf = (request: HttpClientRequest.HttpClientRequest, reason: object) =>
    Object.defineProperty(
      new HttpClientError.HttpClientError({
        reason: new HttpClientError.TransportError({ request, cause: withCode("ECONNREFUSED") })
      }),
      "reason",
      { value: reason }
    )
  const foreign: ReadonlyArray<readonly [string, (request: HttpClientRequest.HttpClientRequest) => unknown]> = [
    ["an error of a program's own", () => new Error("planted-secret")],
    ["such an error with a code", () => withCode("ECONNREFUSED")],
    ["such an error around the client's", () => new Error("planted-secret", { cause: withCode("ECONNREFUSED") })],
    ["a text", () => "planted-secret"],
    ["nothing", () => undefined],
    ["what cannot be read", () => unreadable],
    ["a reason that is none", (request) => reasonOf(request, { _tag: "planted-secret" })],
    ["a reason that throws", (request) => reasonOf(request, throwing("_tag"))],
    ["a cause that throws", (request) => reasonOf(request, throwing("cause"))],
    ...["cause", "code", "errors", "message", "name", "syscall"].map(
      (name) =>
        [
          `a cause whose ${name} throws`,
          (request: HttpClientRequest.HttpClientRequest) =>
            new HttpClientError.HttpClientError({
              reason: new HttpClientError.TransportError({ request, cause: throwing(name) })
            })
        ] as const
    )
  ]
  for (const [name, make] of foreign) {
    it.effect(`leaves it open what happened if it is ${name}`, () =>
      Effect.gen(function* () {
        // The types of a client that a program wraps can be got past.
        const { client, sent } = script((request) => Effect.fail(make(request) as HttpClientError.HttpClientError))
        const error = yield* PortOneClient.run(chargeOrder, charge, once).pipe(Effect.flip, Effect.provide(client()))
        assert.instanceOf(error, PortOneClientError)
        assert.strictEqual(error.reason._tag, "TransportError")
        assert.strictEqual(error.outcome, "Unknown")
        assert.strictEqual(error.idempotencyKey, sent[0]!.headers["idempotency-key"]!.replaceAll('"', ""))
        assert.notInclude(error.message, "planted")
      })
    )
  }

  it.effect("ends, whatever circle its causes run in", () =>
    Effect.gen(function* () {
      const circle: { cause?: unknown } = {}
      circle.cause = circle
      const { client } = script(fails(circle))
      const error = yield* PortOneClient.run(chargeOrder, charge, once).pipe(Effect.flip, Effect.provide(client()))
      assert.strictEqual(error.outcome, "Unknown")
    })
  )
})

/** Starts this server and returns its base URL, which is called over TLS. */
const secured = <S extends Net.Server>(make: () => S) =>
  Effect.acquireRelease(
    Effect.callback<S>((resume) => {
      const server = make()
      server.listen(0, "127.0.0.1", () => resume(Effect.succeed(server)))
    }),
    (server) => Effect.sync(() => server.close())
  ).pipe(Effect.map((server) => `https://127.0.0.1:${(server.address() as Net.AddressInfo).port}`))

/** Starts a server that ends each TLS handshake in this way. */
const refusingTls = (refuse: (socket: Net.Socket) => void) =>
  secured(() =>
    Net.createServer((socket) => {
      socket.on("error", () => {})
      socket.once("data", () => refuse(socket))
    })
  )

/** Ends a handshake with a fatal alert, which has this number. */
const alerts = (description: number) => (socket: Net.Socket) =>
  socket.end(Buffer.from([0x15, 0x03, 0x03, 0x00, 0x02, 0x02, description]))

const failedHandshakes = {
  "the other side does not speak TLS": (socket: Net.Socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"),
  "the handshake failed": alerts(40),
  "a proxy denied access": alerts(49),
  "no protocol is shared": alerts(70),
  "the server failed within the handshake": alerts(80),
  "the server knows no such name": alerts(112),
  "the connection ended within the handshake": (socket: Net.Socket) => socket.end(),
  "the connection was reset within the handshake": (socket: Net.Socket) => socket.resetAndDestroy()
}

const everyClient = [...clients, ["node:http", NodeHttpClient.layerNodeHttp] as const]

for (const [name, http] of everyClient) {
  describe(`a request over ${name}`, () => {
    it.live("was not sent when the server has no certificate", () =>
      Effect.gen(function* () {
        const error = yield* failureOf(http, yield* secured(() => Tls.createServer().on("tlsClientError", () => {})))
        assert.strictEqual(error.reason._tag, "TransportError")
        assert.strictEqual(error.outcome, "NotSent")
      })
    )

    for (const [why, refuse] of Object.entries(failedHandshakes)) {
      it.live(`was not sent when ${why}`, () =>
        Effect.gen(function* () {
          const error = yield* failureOf(http, yield* refusingTls(refuse))
          assert.strictEqual(error.reason._tag, "TransportError")
          assert.strictEqual(error.outcome, "NotSent")
        })
      )
    }
  })
}

for (const [name, http] of everyClient) {
  describe(`a reset that ends a body without a length, over ${name},`, () => {
    it.live("is no success", () =>
      Effect.gen(function* () {
        const sheet = yield* loopback(resetsWithin("200 OK", "text/csv", "id,amount\r\no-1,10"))
        const empty = yield* loopback(resetsWithin("200 OK", "application/json", ""))
        for (const error of [
          yield* Effect.flip(PortOneClient.run(readSheet, {}, once).pipe(Effect.provide(over(http, sheet.baseUrl)))),
          yield* Effect.flip(
            PortOneClient.run(archiveOrder, { orderId: "o-1" }, once).pipe(Effect.provide(over(http, empty.baseUrl)))
          )
        ]) {
          assert(error._tag === "PortOneClientError" && error.reason._tag === "TransportError")
          assert.strictEqual(error.reason.code, "ECONNRESET")
        }
      })
    )

    it.live("takes nothing from JSON that is whole", () =>
      Effect.gen(function* () {
        const declined = JSON.stringify({ type: "CARD_DECLINED", pgCode: "51" })
        const { baseUrl } = yield* loopback(resetsWithin("502 Bad Gateway", "application/json", declined))
        const error = yield* Effect.flip(chargeOver(http, baseUrl, once))
        assert.instanceOf(error, CardDeclinedError)
      })
    )
  })
}
