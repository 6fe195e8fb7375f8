/** HTTP clients that a program made to fail at a status, over sockets: their answers are judged all the same. */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { Agent, interceptors } from "@effect/platform-node/Undici"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import { type CallOptions, PortOneClient, PortOneClientError, RetryPolicy } from "../../src/index.ts"
import { layerUndiciNoDispatcher } from "../../src/node.ts"
import { breaksOff, clients, loopback, replies, type Reply } from "../fixtures/loopback.ts"
import { CardDeclinedError, charge, chargeOrder, NotAuthorizedError, order } from "../fixtures/orders.ts"

const filters: Readonly<Record<string, (client: HttpClient.HttpClient) => HttpClient.HttpClient>> = {
  filterStatusOk: HttpClient.filterStatusOk,
  filterStatus: HttpClient.filterStatus((status) => status === 204),
  "filterStatusOk under retryTransient": (client) =>
    HttpClient.retryTransient(HttpClient.filterStatusOk(client), { times: 1 })
}

const asJson = "content-type: application/json"
const options: CallOptions = { retry: RetryPolicy.make({ base: 0 }) }

for (const [client, http] of clients) {
  for (const [filter, wrapped] of Object.entries(filters)) {
    describe(`${filter} over ${client}`, () => {
      const answered = (reply: Reply, settings: CallOptions = options) =>
        Effect.gen(function* () {
          const { baseUrl, requests } = yield* loopback(reply)
          const filtered = Layer.effect(HttpClient.HttpClient, Effect.map(HttpClient.HttpClient, wrapped))
          const live = PortOneClient.layer({ apiSecret: Redacted.make("secret"), baseUrl }).pipe(
            Layer.provide(filtered),
            Layer.provide(http)
          )
          const call = PortOneClient.run(chargeOrder, charge, settings)
          return { result: yield* Effect.result(Effect.provide(call, live)), requests }
        }).pipe(Effect.scoped)

      const failed = (reply: Reply, settings?: CallOptions) =>
        Effect.map(answered(reply, settings), ({ requests, result }) => {
          assert(result._tag === "Failure")
          return { error: result.failure, requests }
        })

      it.live("leaves a decline a decline, with its fields, which is not tried again", () =>
        Effect.gen(function* () {
          const body = JSON.stringify({ type: "CARD_DECLINED", message: "한도 초과", pgCode: "51" })
          const { error, requests } = yield* failed(replies("400 Bad Request", body, asJson))
          assert.instanceOf(error, CardDeclinedError)
          assert.strictEqual(error.pgCode, "51")
          assert.strictEqual(error.portOneMessage, "한도 초과")
          assert.lengthOf(requests, 1)
        })
      )

      it.live("leaves a documented 401, a page and a redirect what they are", () =>
        Effect.gen(function* () {
          const refused = yield* failed(replies("401 Unauthorized", '{"type":"UNAUTHORIZED"}', asJson))
          assert.instanceOf(refused.error, NotAuthorizedError)
          for (const status of ["404 Not Found", "307 Temporary Redirect"]) {
            const { error, requests } = yield* failed(replies(status, "<html></html>", "location: /elsewhere"))
            assert.instanceOf(error, PortOneClientError)
            assert.strictEqual(error.reason._tag, "UndocumentedError")
            assert.strictEqual(error.outcome, "Refused")
            assert.lengthOf(requests, 1)
          }
        })
      )

      it.live("leaves a success a success", () =>
        Effect.gen(function* () {
          const { requests, result } = yield* answered(replies("200 OK", JSON.stringify(order), asJson))
          assert(result._tag === "Success")
          assert.deepStrictEqual(result.success, order)
          assert.lengthOf(requests, 1)
        })
      )

      it.live("leaves an answer whose body is lost what its head says", () =>
        Effect.gen(function* () {
          const broken = (yield* failed(breaksOff("404 Not Found"), { retry: RetryPolicy.none })).error
          assert.instanceOf(broken, PortOneClientError)
          assert(broken.reason._tag === "TransportError")
          assert.strictEqual(broken.reason.status, 404)
          assert.strictEqual(broken.outcome, "Refused")
        })
      )
    })
  }
}

for (const [name, http] of [
  ["core/node", layerUndiciNoDispatcher],
  ["undici", NodeHttpClient.layerUndiciNoDispatcher]
] as const) {
  describe(`an interceptor of undici's that fails at a status, over ${name}`, () => {
    const dispatcher = Layer.effect(
      NodeHttpClient.Dispatcher,
      Effect.acquireRelease(
        Effect.sync(() => new Agent().compose(interceptors.responseError())),
        (agent) => Effect.promise(() => agent.destroy())
      )
    )

    const answered = (status: string, body: string, ...headers: ReadonlyArray<string>) =>
      Effect.gen(function* () {
        const { baseUrl, requests } = yield* loopback(replies(status, body, ...headers))
        const live = PortOneClient.layer({ apiSecret: Redacted.make("secret"), baseUrl }).pipe(
          Layer.provide(http),
          Layer.provide(dispatcher)
        )
        const result = yield* Effect.result(Effect.provide(PortOneClient.run(chargeOrder, charge, options), live))
        return { result, requests }
      }).pipe(Effect.scoped)

    it.live("leaves a decline a decline, with its fields, which is not tried again", () =>
      Effect.gen(function* () {
        const body = JSON.stringify({ type: "CARD_DECLINED", message: "한도 초과", pgCode: "51" })
        const { requests, result } = yield* answered("502 Bad Gateway", body, asJson)
        assert(result._tag === "Failure")
        assert.instanceOf(result.failure, CardDeclinedError)
        assert.strictEqual(result.failure.pgCode, "51")
        assert.lengthOf(requests, 1)
      })
    )

    it.live("leaves a documented 401 and a page what they are, and a page of an outage is tried again", () =>
      Effect.gen(function* () {
        const refused = yield* answered("401 Unauthorized", '{"type":"UNAUTHORIZED"}', asJson)
        assert(refused.result._tag === "Failure")
        assert.instanceOf(refused.result.failure, NotAuthorizedError)
        for (const [status, outcome, attempts] of [
          ["404 Not Found", "Refused", 1],
          ["503 Service Unavailable", "Unknown", 3]
        ] as const) {
          const { requests, result } = yield* answered(status, "<html></html>", "content-type: text/html")
          assert(result._tag === "Failure")
          assert.instanceOf(result.failure, PortOneClientError)
          assert.strictEqual(result.failure.reason._tag, "UndocumentedError")
          assert.strictEqual(result.failure.outcome, outcome)
          assert.lengthOf(requests, attempts)
        }
      })
    )

    it.live("leaves a success a success", () =>
      Effect.gen(function* () {
        const { result } = yield* answered("200 OK", JSON.stringify(order), asJson)
        assert(result._tag === "Success")
        assert.deepStrictEqual(result.success, order)
      })
    )
  })
}
