import { assert, describe, it } from "@effect/vitest"
import { Context, Effect, identity, Layer, Redacted, Tracer } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import { Exchange, PortOneClient } from "../src/index.ts"
import { charge, chargeOrder, order } from "./fixtures/orders.ts"
import { json } from "./fixtures/scripted.ts"
import { recording } from "./fixtures/spans.ts"

const body = JSON.stringify(order)

/** Answers each request in memory, and keeps the contexts in which they come. */
const answering = (serves: () => boolean = () => true) => {
  const contexts: Array<Context.Context<never>> = []
  const exchange: Exchange.Exchange = {
    isInMemory: true,
    serves,
    begin: (_, sink, context) => {
      contexts.push(context)
      sink.started()
      sink.head(200, { "content-type": "application/json" })
      sink.ended({ text: () => body, bytes: () => new TextEncoder().encode(body) })
      return () => {}
    }
  }
  return { contexts, exchange }
}

const nobody = HttpClient.make(() => Effect.die(new Error("this client was not to be asked")))

const chargeBy = (client: HttpClient.HttpClient) =>
  PortOneClient.run(chargeOrder, charge).pipe(
    Effect.provide(
      PortOneClient.layer({ apiSecret: Redacted.make("secret") }).pipe(
        Layer.provide(Layer.succeed(HttpClient.HttpClient, client))
      )
    )
  )

describe("an HTTP client that offers an exchange", () => {
  it("has a call answered in one step where the answer is in memory", () => {
    const { contexts, exchange } = answering()
    // What has to wait for something cannot be run so.
    assert.deepInclude(Effect.runSync(chargeBy(Exchange.offering(nobody, exchange))), { id: order.id })
    assert.lengthOf(contexts, 1)
  })

  it.effect("reads an answer that is JSON already, and its text only for who asks for it", () =>
    Effect.gen(function* () {
      let written = 0
      const exchange: Exchange.Exchange = {
        ...answering().exchange,
        begin: (_, sink) => {
          sink.started()
          sink.head(200, { "content-type": "application/json" })
          const text = () => {
            written++
            return body
          }
          sink.ended({ text, bytes: () => new TextEncoder().encode(body), json: () => ({ ...order }) })
          return () => {}
        }
      }
      const offered = Exchange.offering(nobody, exchange)
      assert.deepInclude(yield* chargeBy(offered), { id: order.id })
      assert.strictEqual(written, 0)
      const whole = yield* PortOneClient.runWithResponse(chargeOrder, charge).pipe(
        Effect.provide(
          PortOneClient.layer({ apiSecret: Redacted.make("secret") }).pipe(
            Layer.provide(Layer.succeed(HttpClient.HttpClient, offered))
          )
        )
      )
      assert.strictEqual(whole.body, body)
      assert.strictEqual(written, 1)
    })
  )

  it.effect("offers it no more once a program wraps it", () =>
    Effect.gen(function* () {
      const { exchange } = answering()
      const offered = Exchange.offering(nobody, exchange)
      assert.strictEqual(Exchange.exchangeOf(offered), exchange)
      assert.isUndefined(Exchange.exchangeOf(HttpClient.mapRequest(offered, identity)))
      assert.isUndefined(Exchange.exchangeOf(nobody))
    })
  )

  it.effect("is asked itself while its exchange does not serve", () =>
    Effect.gen(function* () {
      let served = 0
      const { contexts, exchange } = answering(() => served++ > 0)
      let executed = 0
      const http = HttpClient.make((request) => {
        executed++
        return json(200, order)(request)
      })
      const offered = Exchange.offering(http, exchange)
      const first = yield* chargeBy(offered)
      assert.deepStrictEqual(yield* chargeBy(offered), first)
      assert.strictEqual(executed, 1)
      assert.lengthOf(contexts, 1)
    })
  )

  it.effect("is handed the span of the call, under which it makes none of its own", () =>
    Effect.gen(function* () {
      const { contexts, exchange } = answering()
      const { spans, trace } = recording()
      yield* trace(chargeBy(Exchange.offering(nobody, exchange)))
      const [context] = contexts
      assert(context !== undefined)
      assert.strictEqual(Context.getOrUndefined(context, Tracer.ParentSpan), spans[0])
      const isDisabled = Context.get(context, HttpClient.TracerDisabledWhen)
      assert.isTrue(isDisabled(HttpClientRequest.get("https://api.portone.io/orders")))
    })
  )
})
