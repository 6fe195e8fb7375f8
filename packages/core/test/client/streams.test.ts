/** Answers over HTTP/2 whose stream is reset: undici hands over a half body as a whole one. */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted, Schema } from "effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as Http2 from "node:http2"
import { type Endpoint, PortOneClient, PortOneClientError, RetryBudget, RetryPolicy } from "../../src/index.ts"
import { layerUndiciNoDispatcher } from "../../src/node.ts"
import {
  archiveOrder,
  CardDeclinedError,
  charge,
  chargeOrder,
  order,
  readOrder,
  readSheet
} from "../fixtures/orders.ts"
import { type Answer, breaks, breaksAtWork, refuses, resetAfter, streams, whole } from "../fixtures/streams.ts"

const json = "application/json"
const { NGHTTP2_CANCEL, NGHTTP2_INTERNAL_ERROR, NGHTTP2_NO_ERROR } = Http2.constants
const codes = { NGHTTP2_CANCEL, NGHTTP2_INTERNAL_ERROR, NGHTTP2_NO_ERROR }
const sheet = "id,amount\r\no-1,1000\r\n"

/** An operation whose answer needs no field. */
const markOrder: Endpoint.Endpoint<{ readonly orderId: string }, { readonly note?: string }, never> = {
  ...archiveOrder,
  id: "markOrder",
  format: "json",
  success: Schema.Struct({ note: Schema.optionalKey(Schema.String) }),
  errors: archiveOrder.errors as never
}

const retry = RetryPolicy.none
const again = RetryPolicy.make({ base: 0 })

const clients: ReadonlyArray<readonly [string, Layer.Layer<HttpClient.HttpClient, never, NodeHttpClient.Dispatcher>]> =
  [
    ["undici", NodeHttpClient.layerUndiciNoDispatcher],
    ["core/node", layerUndiciNoDispatcher]
  ]

for (const [name, http] of clients) {
  describe(`over HTTP/2 with ${name}`, () => {
    const answered = <A, E>(call: Effect.Effect<A, E, PortOneClient>, ...answers: ReadonlyArray<Answer>) =>
      Effect.gen(function* () {
        const { baseUrl, dispatcher, requests } = yield* streams(...answers)
        const live = PortOneClient.layer({ apiSecret: Redacted.make("secret"), baseUrl }).pipe(
          Layer.provide(http),
          Layer.provide(dispatcher)
        )
        return { result: yield* Effect.result(Effect.provide(call, live)), requests }
      }).pipe(Effect.scoped)

    const cutOff = <A, E>(call: Effect.Effect<A, E, PortOneClient>, answer: Answer) =>
      Effect.map(answered(call, answer), ({ result }) => {
        assert(result._tag === "Failure")
        const error = result.failure
        assert.instanceOf(error, PortOneClientError)
        assert(error.reason._tag === "TransportError")
        assert.strictEqual(error.reason.code, "ERR_HTTP2_STREAM_ERROR")
        return error
      })

    const withoutBudget = (...answers: ReadonlyArray<Answer>) =>
      Effect.gen(function* () {
        const { baseUrl, dispatcher } = yield* streams(...answers)
        const retryBudget = RetryBudget.make({ capacity: 0 })
        const live = PortOneClient.layer({ apiSecret: Redacted.make("secret"), baseUrl, retryBudget }).pipe(
          Layer.provide(http),
          Layer.provide(dispatcher)
        )
        const one = Effect.result(PortOneClient.runWithResponse(chargeOrder, charge, { retry: again }))
        return yield* Effect.provide(Effect.all([one, one]), live)
      }).pipe(Effect.scoped)

    const paid = whole(200, json, JSON.stringify(order))

    it.live("a connection that breaks after it was idle costs a charge nothing", () =>
      Effect.gen(function* () {
        const [, second] = yield* withoutBudget(paid, breaks, paid)
        assert(second._tag === "Success")
        assert.strictEqual(second.success.attempts, 2)
      })
    )

    for (const [when, answers] of [
      ["before it has carried an answer", [breaks]],
      ["after it has carried one, but not before anything came of the next", [paid, breaksAtWork]]
    ] as const) {
      it.live(`a connection that breaks ${when} is a sign of an outage`, () =>
        Effect.gen(function* () {
          const [, last] = yield* withoutBudget(...answers)
          assert(last._tag === "Failure" && last.failure._tag === "PortOneClientError")
          assert.strictEqual(last.failure.reason._tag, "BudgetSpentError")
        })
      )
    }

    for (const [code, number] of Object.entries(codes)) {
      it.live(`a sheet that is cut off is no sheet: ${code}`, () =>
        Effect.gen(function* () {
          for (const body of ["id,amount\r\no-1,10", ""]) {
            const error = yield* cutOff(
              PortOneClient.run(readSheet, {}, { retry }),
              resetAfter(200, "text/csv", body, number)
            )
            assert.isTrue(error.isRetryable)
          }
        })
      )

      it.live(`a sheet that is cut off is no sheet, whatever its query has in it: ${code}`, () =>
        Effect.gen(function* () {
          const find: Endpoint.Endpoint<{ readonly name: string }, string, never> = {
            ...readSheet,
            input: Schema.Struct({ name: Schema.String }),
            queryFields: ["name"]
          }
          const call = PortOneClient.run(find, { name: "it's (a) ~name!*" }, { retry })
          yield* cutOff(call, resetAfter(200, "text/csv", "id,amount\r\no-1,10", number))
        })
      )

      it.live(
        `a success without its body, of an operation that needs no field, is not known to be empty: ${code}`,
        () =>
          Effect.gen(function* () {
            const marked = PortOneClient.run(markOrder, { orderId: "o-1" }, { retry })
            assert.strictEqual((yield* cutOff(marked, resetAfter(200, json, "", number))).outcome, "Applied")
            const archived = PortOneClient.run(archiveOrder, { orderId: "o-1" }, { retry })
            assert.strictEqual((yield* cutOff(archived, resetAfter(200, json, "", number))).outcome, "Unknown")
          })
      )

      it.live(`a charge whose success or refusal is cut off has the outcome of any lost body: ${code}`, () =>
        Effect.gen(function* () {
          const charged = PortOneClient.run(chargeOrder, charge, { retry })
          assert.strictEqual((yield* cutOff(charged, resetAfter(200, json, '{"id":"o-', number))).outcome, "Applied")
          assert.strictEqual((yield* cutOff(charged, resetAfter(502, json, '{"type":"', number))).outcome, "Unknown")
          assert.strictEqual((yield* cutOff(charged, resetAfter(404, json, "", number))).outcome, "Refused")
        })
      )
    }

    it.live("what is cut off is asked for again, with the same key", () =>
      Effect.gen(function* () {
        const charged = yield* answered(
          PortOneClient.run(chargeOrder, charge, { retry: again }),
          resetAfter(200, json, '{"id":"o-'),
          whole(200, json, JSON.stringify(order))
        )
        assert(charged.result._tag === "Success")
        assert.deepStrictEqual(charged.result.success, order)
        const keys = charged.requests.map((headers) => headers["idempotency-key"])
        assert.lengthOf(keys, 2)
        assert.strictEqual(keys[0], keys[1])

        const read = yield* answered(
          PortOneClient.run(readSheet, {}, { retry: again }),
          resetAfter(200, "text/csv", "id,am"),
          whole(200, "text/csv", sheet)
        )
        assert(read.result._tag === "Success")
        assert.strictEqual(read.result.success, sheet)
      })
    )

    it.live("a whole answer is whole, whatever became of the streams before it", () =>
      Effect.gen(function* () {
        const charged = yield* answered(
          PortOneClient.run(chargeOrder, charge, { retry }),
          refuses,
          whole(200, json, JSON.stringify(order))
        )
        assert(charged.result._tag === "Success")
        assert.lengthOf(charged.requests, 2)

        const declined = yield* answered(
          PortOneClient.run(chargeOrder, charge, { retry }),
          whole(502, json, '{"type":"CARD_DECLINED"}')
        )
        assert(declined.result._tag === "Failure")
        assert.instanceOf(declined.result.failure, CardDeclinedError)
      })
    )

    it.live("a sheet that is larger than what a stream may hold is whole", () =>
      Effect.gen(function* () {
        const large = `id,amount\r\n${"o-1,1000\r\n".repeat(300_000)}`
        const { result } = yield* answered(PortOneClient.run(readSheet, {}, { retry }), whole(200, "text/csv", large))
        assert(result._tag === "Success")
        assert.isTrue(result.success === large)
      })
    )

    it.live("of reads at the same time, no half answer is taken for a whole one, and other reads stay whole", () =>
      Effect.gen(function* () {
        let sheets = 0
        const { baseUrl, dispatcher } = yield* streams((...[stream, path, connection]) => {
          const isSheet = !path.startsWith("/orders/")
          const answer =
            isSheet && sheets++ > 0
              ? resetAfter(200, "text/csv", "id,am")
              : isSheet
                ? whole(200, "text/csv", sheet)
                : whole(200, json, JSON.stringify(order))
          answer(stream, path, connection)
        })
        const live = PortOneClient.layer({ apiSecret: Redacted.make("secret"), baseUrl }).pipe(
          Layer.provide(http),
          Layer.provide(dispatcher)
        )
        const options = { concurrency: "unbounded" } as const
        const [orders, read] = yield* Effect.all(
          [
            Effect.replicateEffect(PortOneClient.run(readOrder, { orderId: "o-1" }, { retry }), 3, options),
            Effect.replicateEffect(Effect.result(PortOneClient.run(readSheet, {}, { retry })), 3, options)
          ],
          options
        ).pipe(Effect.provide(live))
        assert.deepStrictEqual(orders, [order, order, order])
        assert.isAtLeast(read.filter(({ _tag }) => _tag === "Failure").length, 2)
        for (const result of read) if (result._tag === "Success") assert.strictEqual(result.success, sheet)
      }).pipe(Effect.scoped)
    )
  })
}
