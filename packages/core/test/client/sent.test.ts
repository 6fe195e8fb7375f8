/** HTTP clients that try again by themselves, over sockets: the error that they end with is that of their last try. */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { Agent, RetryAgent } from "@effect/platform-node/Undici"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import { PortOneClient, PortOneClientError, RetryPolicy } from "../../src/index.ts"
import { layerUndici, layerUndiciNoDispatcher } from "../../src/node.ts"
import { nobody, vanishing } from "../fixtures/loopback.ts"
import { charge, chargeOrder } from "../fixtures/orders.ts"

/** Wraps an HTTP client, so that it tries again by itself. */
const wrap =
  (wrapped: (client: HttpClient.HttpClient) => HttpClient.HttpClient) => (http: Layer.Layer<HttpClient.HttpClient>) =>
    Layer.effect(HttpClient.HttpClient, Effect.map(HttpClient.HttpClient, wrapped)).pipe(Layer.provide(http))

const retryTransient = wrap(HttpClient.retryTransient({ times: 1 }))
const transform = wrap(HttpClient.transform((response) => Effect.retry(response, { times: 1 })))
const transformResponse = wrap(HttpClient.transformResponse((response) => Effect.retry(response, { times: 1 })))

/** Provides a dispatcher that tries a charge again. */
const retryAgent = Layer.effect(
  NodeHttpClient.Dispatcher,
  Effect.acquireRelease(
    Effect.sync(() => new RetryAgent(new Agent(), { methods: ["POST", "GET"], maxRetries: 1, minTimeout: 1 })),
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

const failure = (baseUrl: string, http: Layer.Layer<HttpClient.HttpClient>) => {
  const live = PortOneClient.layer({ apiSecret: Redacted.make("secret"), baseUrl }).pipe(Layer.provide(http))
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
