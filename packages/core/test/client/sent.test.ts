/** HTTP clients that try again by themselves, over sockets: what they end with is the end of their last try. */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { Agent, RetryAgent } from "@effect/platform-node/Undici"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import type * as Net from "node:net"
import { PortOneClient, PortOneClientError, RetryPolicy } from "../../src/index.ts"
import { layerUndici, layerUndiciNoDispatcher } from "../../src/node.ts"
import { loopback, nobody, replies, resets, stalls, vanishing } from "../fixtures/loopback.ts"
import { charge, chargeOrder, order, readSheet } from "../fixtures/orders.ts"
import { resetConnection, script, text } from "../fixtures/scripted.ts"

/** Wraps an HTTP client, so that it tries again by itself. */
const wrap =
  (wrapped: (client: HttpClient.HttpClient) => HttpClient.HttpClient) => (http: Layer.Layer<HttpClient.HttpClient>) =>
    Layer.effect(HttpClient.HttpClient, Effect.map(HttpClient.HttpClient, wrapped)).pipe(Layer.provide(http))

const retryTransient = wrap(HttpClient.retryTransient({ times: 1 }))
const transform = wrap(HttpClient.transform((response) => Effect.retry(response, { times: 1 })))
const transformResponse = wrap(HttpClient.transformResponse((response) => Effect.retry(response, { times: 1 })))

/** Provides a dispatcher that tries a charge again after a failure, and leaves every answer as it is. */
const retryAgent = Layer.effect(
  NodeHttpClient.Dispatcher,
  Effect.acquireRelease(
    Effect.sync(
      () => new RetryAgent(new Agent(), { methods: ["POST"], maxRetries: 1, minTimeout: 1, statusCodes: [] })
    ),
    (agent) => Effect.promise(() => agent.destroy())
  )
)

const wrappers = { "HttpClient.retryTransient": retryTransient, "HttpClient.transform": transform, transformResponse }
const plain = {
  fetch: FetchHttpClient.layer,
  undici: NodeHttpClient.layerUndici,
  "node:http": NodeHttpClient.layerNodeHttp
}
const clients: ReadonlyArray<readonly [name: string, http: Layer.Layer<HttpClient.HttpClient>]> = [
  ...Object.entries({ ...plain, "core/node": layerUndici }).flatMap(([name, http]) =>
    Object.entries(wrappers).map(([how, wrapper]) => [`${how} over ${name}`, wrapper(http)] as const)
  ),
  ["RetryAgent", NodeHttpClient.layerUndiciNoDispatcher.pipe(Layer.provide(retryAgent))],
  ["RetryAgent under core/node", layerUndiciNoDispatcher.pipe(Layer.provide(retryAgent))]
]

const over = (baseUrl: string, http: Layer.Layer<HttpClient.HttpClient>) =>
  PortOneClient.layer({ apiSecret: Redacted.make("secret"), baseUrl }).pipe(Layer.provide(http))

const failure = (baseUrl: string, http: Layer.Layer<HttpClient.HttpClient>) => {
  const live = over(baseUrl, http)
  return <A, E>(call: Effect.Effect<A, E, PortOneClient>) =>
    Effect.map(Effect.flip(Effect.provide(call, live)), (error) => {
      assert.instanceOf(error, PortOneClientError)
      return error
    })
}

const retry = RetryPolicy.none

describe("a connection that is refused after a try that was sent leaves the outcome of a charge unknown", () => {
  for (const [name, http] of clients) {
    it.live(`with ${name}`, () =>
      Effect.gen(function* () {
        const { baseUrl, requests } = yield* vanishing
        const error = yield* failure(baseUrl, http)(PortOneClient.run(chargeOrder, charge, { retry }))
        assert.lengthOf(requests, 1)
        assert.strictEqual(error.outcome, "Unknown")
        assert.include(String(error), "ECONNREFUSED")
      })
    )
  }
})

describe("a connection that is refused at every try", () => {
  for (const [name, http] of clients.filter(([name]) => name.includes("RetryAgent") || name.includes("core/node"))) {
    it.live(`is not sent, with ${name}`, () =>
      Effect.gen(function* () {
        const error = yield* failure(yield* nobody, http)(PortOneClient.run(chargeOrder, charge, { retry }))
        assert.strictEqual(error.outcome, "NotSent")
      })
    )
  }

  for (const [name, http] of Object.entries(plain)) {
    it.live(`is not sent, with ${name}, whatever another charge did`, () =>
      Effect.gen(function* () {
        const { baseUrl } = yield* vanishing
        const run = failure(baseUrl, http)(PortOneClient.run(chargeOrder, charge, { retry }))
        assert.strictEqual((yield* run).outcome, "Unknown")
        assert.strictEqual((yield* run).outcome, "NotSent")
      })
    )
  }
})

const asJson = "content-type: application/json"

/** The answers by the end of a single attempt with them, and by their end after a try that may be carried out. */
const answers: ReadonlyArray<
  readonly [
    name: string,
    status: string,
    body: string,
    tag: string,
    afterLostTry: readonly [tag: string, outcome: string]
  ]
> = [
  [
    "a documented 401",
    "401 No",
    '{"type":"UNAUTHORIZED"}',
    "NotAuthorizedError",
    ["RepetitionRefusedError", "Unknown"]
  ],
  ["a 401 page", "401 No", "", "UndocumentedError", ["UndocumentedError", "Unknown"]],
  ["an undocumented 403", "403 No", '{"type":"FORBIDDEN"}', "UndocumentedError", ["UndocumentedError", "Unknown"]],
  ["a 404 page", "404 No", "", "UndocumentedError", ["UndocumentedError", "Unknown"]],
  ["a redirect", "302 Found", "", "UndocumentedError", ["UndocumentedError", "Unknown"]],
  ["a 429", "429 Later", "", "UndocumentedError", ["UndocumentedError", "Unknown"]],
  ["an undocumented 400", "400 No", '{"type":"ADDED_TOMORROW"}', "UndocumentedError", ["UndocumentedError", "Unknown"]],
  ["a documented 404", "404 No", '{"type":"ORDER_NOT_FOUND"}', "OrderNotFoundError", ["OrderNotFoundError", "Refused"]],
  ["a decline", "400 No", '{"type":"CARD_DECLINED"}', "CardDeclinedError", ["CardDeclinedError", "Refused"]]
]

/** Returns the tag and the outcome of a failure, whether it is documented or not. */
const endOf = (error: {
  readonly _tag: string
  readonly outcome: string
  readonly reason?: { readonly _tag: string }
}) => [error.reason?._tag ?? error._tag, error.outcome] as const

describe("an answer after a try that was sent and lost", () => {
  for (const [name, http] of clients) {
    it.live(`speaks for that only if it is a documented error that looks at the key, with ${name}`, () =>
      Effect.gen(function* () {
        const seen: Record<string, unknown> = {}
        const due: Record<string, unknown> = {}
        for (const [what, status, body, , expected] of answers) {
          const { baseUrl, requests } = yield* loopback(resets, replies(status, body, asJson, "location: /elsewhere"))
          const call = PortOneClient.run(chargeOrder, charge, { retry })
          seen[what] = endOf(yield* Effect.flip(call).pipe(Effect.provide(over(baseUrl, http))))
          due[what] = expected
          assert.isAbove(requests.length, 1, what)
        }
        assert.deepStrictEqual(seen, due)
      }).pipe(Effect.scoped)
    )

    it.live(`is the value of the call if it is a success, with ${name}`, () =>
      Effect.gen(function* () {
        const { baseUrl } = yield* loopback(resets, replies("200 OK", JSON.stringify(order), asJson))
        const call = PortOneClient.run(chargeOrder, charge, { retry })
        assert.deepStrictEqual(yield* Effect.provide(call, over(baseUrl, http)), order)
      }).pipe(Effect.scoped)
    )
  }

  it.live("leaves the outcome unknown if its own body does not come in time", () =>
    Effect.gen(function* () {
      const { baseUrl } = yield* loopback(resets, stalls("404 Not Found"))
      const http = retryTransient(NodeHttpClient.layerUndici)
      const call = PortOneClient.run(chargeOrder, charge, { retry, timeout: "1 second" })
      const error = yield* failure(baseUrl, http)(call)
      assert.strictEqual(error.reason._tag, "TimeoutError")
      assert.strictEqual(error.outcome, "Unknown")
    }).pipe(Effect.scoped)
  )

  it.effect("leaves the outcome unknown over an HTTP client that publishes nothing", () =>
    Effect.gen(function* () {
      const { http } = script(resetConnection, text(404, ""))
      const twice = retryTransient(Layer.succeed(HttpClient.HttpClient, http))
      const call = PortOneClient.run(chargeOrder, charge, { retry })
      assert.deepStrictEqual(endOf(yield* failure("https://api.example", twice)(call)), [
        "UndocumentedError",
        "Unknown"
      ])
    })
  )
})

describe("the answer of a single try is judged by itself", () => {
  for (const [name, http] of Object.entries({ ...plain, "core/node": layerUndici })) {
    it.live(`with ${name}`, () =>
      Effect.gen(function* () {
        const seen: Record<string, unknown> = {}
        const due: Record<string, unknown> = {}
        for (const [what, status, body, tag] of answers) {
          const { baseUrl, requests } = yield* loopback(replies(status, body, asJson, "location: /elsewhere"))
          const call = PortOneClient.run(chargeOrder, charge, { retry })
          seen[what] = endOf(yield* Effect.flip(call).pipe(Effect.provide(over(baseUrl, http))))
          due[what] = [tag, "Refused"]
          assert.lengthOf(requests, 1, what)
        }
        assert.deepStrictEqual(seen, due)
      }).pipe(Effect.scoped)
    )
  }

  for (const [name, http] of Object.entries({ ...plain, "core/node": layerUndici })) {
    it.live(`and not by the connection of another call that broke, with ${name}`, () =>
      Effect.gen(function* () {
        const head = "HTTP/1.1 200 OK\r\ncontent-type: text/csv\r\nconnection: close\r\n"
        let first: Net.Socket | undefined
        const server = yield* loopback(
          (socket) => {
            first = socket
            socket.write(`${head}\r\na,b\r\n`)
          },
          (socket) => {
            socket.write(`${head}content-length: 10\r\n\r\na,b\r\n`)
            first?.once("close", () => setTimeout(() => socket.write("1,2\r\n"), 100))
            setTimeout(() => first?.resetAndDestroy(), 50)
          }
        )
        const call = Effect.result(PortOneClient.run(readSheet, {}, { retry }))
        const [broken, whole] = yield* Effect.all([call, Effect.delay(call, "100 millis")], {
          concurrency: "unbounded"
        }).pipe(Effect.provide(over(server.baseUrl, http)))
        assert.strictEqual(broken._tag, "Failure")
        assert(whole._tag === "Success")
        assert.strictEqual(whole.success, "a,b\r\n1,2\r\n")
      }).pipe(Effect.scoped)
    )
  }

  for (const [name, http] of Object.entries({
    fetch: FetchHttpClient.layer,
    undici: NodeHttpClient.layerUndici,
    "core/node": layerUndici
  })) {
    it.live(
      `and not by that of a call to another server, though nothing tells its end but the connection: ${name}`,
      () =>
        Effect.gen(function* () {
          const head = "HTTP/1.1 200 OK\r\ncontent-type: text/csv\r\nconnection: close\r\n\r\na,b\r\n"
          let whole: Net.Socket | undefined
          let part: Net.Socket | undefined
          // One breaks once both have begun.
          const reply = (socket: Net.Socket) => {
            socket.write(head, () => {
              if (whole !== undefined && part !== undefined) setTimeout(() => part?.resetAndDestroy(), 50)
            })
          }
          const breaking = yield* loopback((socket) => reply((part = socket)))
          const ending = yield* loopback((socket) => reply((whole = socket)))
          const readAt = (baseUrl: string) =>
            Effect.result(Effect.provide(PortOneClient.run(readSheet, {}, { retry }), over(baseUrl, http)))
          const [read, broken] = yield* Effect.all(
            [
              readAt(ending.baseUrl),
              Effect.tap(readAt(breaking.baseUrl), () => Effect.sync(() => whole?.end("1,2\r\n")))
            ],
            { concurrency: "unbounded" }
          )
          assert.strictEqual(broken._tag, "Failure")
          assert(read._tag === "Success")
          assert.strictEqual(read.success, "a,b\r\n1,2\r\n")
        }).pipe(Effect.scoped)
    )
  }

  it.live("whatever other calls with its key are under way", () =>
    Effect.gen(function* () {
      const { baseUrl } = yield* loopback(replies("404 Not Found", "", asJson))
      const call = PortOneClient.run(chargeOrder, charge, { retry, idempotencyKey: "the-same-key-of-many-calls" })
      const errors = yield* Effect.replicateEffect(Effect.flip(call), 8, { concurrency: "unbounded" }).pipe(
        Effect.provide(over(baseUrl, NodeHttpClient.layerUndici))
      )
      assert.deepStrictEqual([...new Set(errors.map(({ outcome }) => outcome))], ["Refused"])
    }).pipe(Effect.scoped)
  )
})
