/** HTTP clients that a program made to fail at a status, over sockets: their answers are judged all the same. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import { type CallOptions, PortOneClient, PortOneClientError, RetryPolicy } from "../../src/index.ts"
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
