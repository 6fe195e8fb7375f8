/**
 * Whatever goes wrong, no secret, no body and no person is in what a program prints of it. Each case plants all three where
 * that failure could find them.
 */
import { assert, describe, it } from "@effect/vitest"
import { Cause, Effect, Exit, Layer, Redacted } from "effect"
import * as HttpClientError from "effect/http/HttpClientError"
import { inspect } from "node:util"
import { type CallOptions, Credentials, PortOneClient, PortOneClientError, RetryPolicy } from "../src/index.ts"
import { type ChargeOrderInput, charge, chargeOrder, listOrders, readOrder } from "./fixtures/orders.ts"
import { breaksOff, clients, loopback, nobody, resets, stalls } from "./fixtures/loopback.ts"
import { broken, fails, json, script, silence, stall, type Step, text, withTime } from "./fixtures/scripted.ts"
import { recording } from "./fixtures/spans.ts"

const phone = "010-9876-5432"
const person = "홍길동"
const secret = "planted-api-secret"
const planted = [phone, encodeURIComponent(person), person, secret, "billing-key-planted"]

const personal: ChargeOrderInput = {
  ...charge,
  orderId: "billing-key-planted",
  customer: { phoneNumber: phone }
}
const once: CallOptions = { retry: RetryPolicy.none, timeout: "1 second" }

/** Everything that a program may print of a failure. */
const printed = (error: PortOneClientError): string =>
  [
    String(error),
    error.message,
    error.stack,
    JSON.stringify(error),
    inspect(error, { depth: 10, showHidden: false }),
    inspect(Cause.fail(error), { depth: 10 }),
    Cause.pretty(Cause.fail(error)),
    inspect(Exit.fail(error), { depth: 10 }),
    String(error.reason),
    JSON.stringify(error.reason),
    inspect(error.reason, { depth: 10 }),
    inspect(error.cause, { depth: 10 })
  ].join("\n")

const assertSilent = (text: string) => {
  for (const value of planted) assert.notInclude(text, value)
}

const body = JSON.stringify({
  type: "ADDED_TOMORROW",
  message: `${person} ${phone} ${secret}`,
  id: phone,
  amount: phone
})

const steps: ReadonlyArray<readonly [name: string, step: Step]> = [
  ["an undocumented error", text(400, body)],
  ["a type that is no tag", json(400, { type: `${person} ${phone}` })],
  ["a documented type with broken fields", json(502, { type: "CARD_DECLINED", pgCode: [phone], pgMessage: person })],
  ["a gateway's page that echoes", text(502, `<html>${body}</html>`)],
  ["a success that does not decode", text(200, body)],
  ["a success that is no JSON", text(200, `${person},${phone}`)],
  ["a redirect that echoes", text(302, body, { location: `https://elsewhere.example/?phone=${phone}` })],
  ["a request that still runs", json(409, { type: "IDEMPOTENCY_OUTSTANDING_REQUEST", message: phone })],
  ["a failure whose cause says it all", fails(new Error(`${person} ${phone} ${secret}`, { cause: personal }))],
  ["a failure whose code says it all", fails({ code: phone, message: secret, cause: { code: secret } })],
  ["a broken body", broken(200)],
  ["a stalled body", stall(200)],
  ["silence", silence],
  [
    "a URL that cannot be made",
    (request) =>
      Effect.fail(
        new HttpClientError.HttpClientError({
          reason: new HttpClientError.InvalidUrlError({ request, cause: new Error(`${request.url} ${phone}`) })
        })
      )
  ]
]

describe("prints nothing of a secret, a body or a person:", () => {
  for (const [name, step] of steps) {
    it.effect(name, () =>
      Effect.gen(function* () {
        const { spans, trace } = recording()
        const { client, sent } = script(step)
        const error = yield* withTime(PortOneClient.run(chargeOrder, personal, once)).pipe(
          Effect.flip,
          Effect.provide(client()),
          trace
        )
        assert.instanceOf(error, PortOneClientError)
        assert.include(JSON.stringify(sent[0]), phone)
        assertSilent(printed(error))
        assertSilent(inspect(spans, { depth: 10 }))
      })
    )
  }

  it.effect("an input that is refused", () =>
    Effect.gen(function* () {
      const { spans, trace } = recording()
      for (const input of [
        { ...personal, amount: phone },
        { ...personal, customer: phone },
        { ...personal, customer: { phoneNumber: [phone] } },
        { ...personal, currency: person },
        { ...personal, orderId: ".." }
      ]) {
        const error = yield* PortOneClient.run(chargeOrder, input as ChargeOrderInput, once).pipe(
          Effect.flip,
          Effect.provide(script().client()),
          trace
        )
        assert.instanceOf(error, PortOneClientError)
        assertSilent(printed(error))
      }
      assertSilent(inspect(spans, { depth: 10 }))
    })
  )

  it.effect("a filter in the query of a read", () =>
    Effect.gen(function* () {
      const { spans, trace } = recording()
      const { client, sent } = script(text(503, body))
      const error = yield* PortOneClient.run(listOrders, { filter: { storeId: phone } }, once).pipe(
        Effect.flip,
        Effect.provide(client()),
        trace
      )
      assert.instanceOf(error, PortOneClientError)
      assert.include(decodeURIComponent(sent[0]!.url.search), phone)
      assertSilent(printed(error))
      assertSilent(inspect(spans, { depth: 10 }))
    })
  )

  it.effect("a secret that no header can carry", () =>
    Effect.gen(function* () {
      const credentials = Credentials.fromSecret(Redacted.make(`${secret}\n`))
      const error = yield* PortOneClient.run(readOrder, { orderId: "o-1" }, { ...once, credentials }).pipe(
        Effect.flip,
        Effect.provide(script().client())
      )
      assert.instanceOf(error, PortOneClientError)
      assertSilent(printed(error))
    })
  )

  for (const [name, http] of clients) {
    it.live(`a connection that fails, breaks or stalls over ${name}`, () =>
      Effect.gen(function* () {
        const servers = yield* Effect.all([
          nobody,
          ...[resets, breaksOff("200 OK"), stalls("200 OK")].map((reply) =>
            Effect.map(loopback(reply), ({ baseUrl }) => baseUrl)
          )
        ])
        for (const baseUrl of servers) {
          const error = yield* PortOneClient.run(chargeOrder, personal, { ...once, timeout: "200 millis" }).pipe(
            Effect.flip,
            Effect.provide(PortOneClient.layer({ apiSecret: Redacted.make(secret), baseUrl }).pipe(Layer.provide(http)))
          )
          assert.instanceOf(error, PortOneClientError)
          assertSilent(printed(error))
        }
      })
    )
  }

  it.effect("the client itself, and its settings", () =>
    Effect.gen(function* () {
      const client = yield* Effect.provide(PortOneClient, script().client())
      assertSilent(inspect(client, { depth: 10, showHidden: true }))
      const credentials = Credentials.fromSecret(Redacted.make(secret))
      assertSilent(inspect(credentials, { depth: 10, showHidden: true }))
      assertSilent(inspect(yield* credentials.authorization) + JSON.stringify(yield* credentials.authorization))
    })
  )
})

describe("keeps for a program", () => {
  it.effect("the body that it does not print", () =>
    Effect.gen(function* () {
      const { client } = script(text(400, body))
      const error = yield* PortOneClient.run(chargeOrder, personal, once).pipe(Effect.flip, Effect.provide(client()))
      assert.instanceOf(error, PortOneClientError)
      assert(error.reason._tag === "UndocumentedError")
      assert.strictEqual(error.reason.body, body)
    })
  )
})
