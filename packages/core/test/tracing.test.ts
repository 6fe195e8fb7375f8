import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Option, Redacted } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import { Credentials, PortOneClient, RetryPolicy } from "../src/index.ts"
import { charge, chargeOrder, order, readOrder } from "./fixtures/orders.ts"
import { json, refusedConnection, script, text } from "./fixtures/scripted.ts"
import { recording } from "./fixtures/spans.ts"

const atOnce = RetryPolicy.make({ attempts: 3, base: 0 })
const chargeIt = PortOneClient.run(chargeOrder, charge, { retry: atOnce })

describe("a call's span", () => {
  it.effect("is one, named after the operation, over all attempts", () =>
    Effect.gen(function* () {
      const { spans, trace } = recording()
      const { client } = script(text(503, ""), text(502, "<html>"), json(200, order))
      yield* chargeIt.pipe(Effect.provide(client()), trace)
      assert.deepStrictEqual(
        spans.map((span) => [span.name, span.kind]),
        [["Orders.chargeOrder", "client"]]
      )
      assert.deepStrictEqual(Object.fromEntries(spans[0]!.attributes), {
        "portone.operation": "Orders.chargeOrder",
        "portone.attempts": 3,
        "http.response.status_code": 200
      })
      assert.strictEqual(spans[0]!.status._tag, "Ended")
    })
  )

  it.effect("hangs below the caller's", () =>
    Effect.gen(function* () {
      const { spans, trace } = recording()
      const { client } = script(json(200, order))
      yield* chargeIt.pipe(Effect.withSpan("checkout"), Effect.provide(client()), trace)
      assert.deepStrictEqual(
        spans.map((span) => span.name),
        ["checkout", "Orders.chargeOrder"]
      )
      assert.strictEqual(Option.getOrThrow(spans[1]!.parent).spanId, spans[0]!.spanId)
    })
  )

  it.effect("ends as the call does, with the status that PortOne answered", () =>
    Effect.gen(function* () {
      const { spans, trace } = recording()
      const { client } = script(json(502, { type: "CARD_DECLINED", pgCode: "51" }))
      yield* chargeIt.pipe(Effect.flip, Effect.provide(client()), trace)
      const [span] = spans
      assert(span!.status._tag === "Ended")
      assert.isTrue(Exit.isFailure(span!.status.exit))
      assert.strictEqual(span!.attributes.get("http.response.status_code"), 502)
      assert.strictEqual(span!.attributes.get("portone.attempts"), 1)
    })
  )

  it.effect("has the status that came, where another one is documented for the error", () =>
    Effect.gen(function* () {
      const { spans, trace } = recording()
      const { client } = script(json(400, { type: "ORDER_NOT_FOUND" }))
      yield* chargeIt.pipe(Effect.flip, Effect.provide(client()), trace)
      assert.strictEqual(spans[0]!.attributes.get("http.response.status_code"), 400)
    })
  )

  it.effect("has no status where there was no answer", () =>
    Effect.gen(function* () {
      const { spans, trace } = recording()
      const { client } = script(refusedConnection, refusedConnection, refusedConnection)
      yield* chargeIt.pipe(Effect.flip, Effect.provide(client()), trace)
      assert.deepStrictEqual(Object.fromEntries(spans[0]!.attributes), {
        "portone.operation": "Orders.chargeOrder",
        "portone.attempts": 3,
        "portone.outcome": "NotSent"
      })
    })
  )

  it.effect("is there for an input that is refused too", () =>
    Effect.gen(function* () {
      const { spans, trace } = recording()
      yield* PortOneClient.run(readOrder, { orderId: "" }).pipe(Effect.flip, Effect.provide(script().client()), trace)
      assert.deepStrictEqual(
        spans.map((span) => span.name),
        ["Orders.readOrder"]
      )
    })
  )
})

describe("the HTTP layer", () => {
  const headerNames = (sent: { readonly headers: Readonly<Record<string, string>> }) => Object.keys(sent.headers)

  it.effect("sends no trace headers, and makes no span", () =>
    Effect.gen(function* () {
      const { spans, trace } = recording()
      const { client, sent } = script(json(200, order))
      yield* chargeIt.pipe(Effect.withSpan("checkout"), Effect.provide(client()), trace)
      assert.lengthOf(spans, 2)
      assert.sameMembers(headerNames(sent[0]!), [
        "accept",
        "accept-encoding",
        "authorization",
        "content-type",
        "idempotency-key",
        "user-agent"
      ])
    })
  )

  it.effect("does both where the program asks for it, below the call's span", () =>
    Effect.gen(function* () {
      const { spans, trace } = recording()
      const { client, sent } = script(json(200, order))
      yield* chargeIt.pipe(Effect.provide(client({ httpTracing: true })), trace)
      assert.lengthOf(spans, 2)
      assert.strictEqual(Option.getOrThrow(spans[1]!.parent).spanId, spans[0]!.spanId)
      assert.include(headerNames(sent[0]!), "traceparent")
      assert.include(sent[0]!.headers["traceparent"]!, spans[1]!.spanId)
    })
  )

  it.effect("traces what a program's own credentials ask for as before", () =>
    Effect.gen(function* () {
      const { spans, trace } = recording()
      const vault = script(text(200, "PortOne of-the-vault"))
      const credentials = Credentials.of({
        authorization: vault.http.get("https://vault.example/").pipe(
          Effect.flatMap((response) => response.text),
          Effect.map(Redacted.make),
          Effect.orDie
        ),
        refused: () => Effect.void
      })
      const { client, sent } = script(json(200, order))
      yield* PortOneClient.run(chargeOrder, charge, { credentials }).pipe(Effect.provide(client()), trace)
      assert.strictEqual(sent[0]!.headers["authorization"], "PortOne of-the-vault")
      assert.include(headerNames(vault.sent[0]!), "traceparent")
      assert.lengthOf(spans, 2)
    })
  )

  it.effect("traces the program's other requests as before", () =>
    Effect.gen(function* () {
      const { spans, trace } = recording()
      const { client, http, sent } = script(json(200, order), json(200, {}))
      yield* Effect.andThen(chargeIt, http.get("https://elsewhere.example/")).pipe(
        Effect.provideService(HttpClient.HttpClient, http),
        Effect.provide(client()),
        trace
      )
      assert.lengthOf(spans, 2)
      assert.include(headerNames(sent[1]!), "traceparent")
    })
  )
})
