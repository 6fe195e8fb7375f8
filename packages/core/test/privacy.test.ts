/**
 * After no failure does a program print a secret, a card, a key or a person: not in an error, in any way of printing
 * it, not in a line of the log, not in a span, not in a metric. Each case plants all of them wherever the client could
 * find them.
 *
 * One thing is printed that the client did not write: the `message` and the documented fields of a documented error.
 * They are PortOne's words to the merchant ("the card's limit is exceeded"). They say why the call failed, and a
 * program that catches the error reads them as it reads an answer. Without them, a reader would have only a tag. So
 * they are on the error, where a program that logs it can leave them out, and nowhere else: not in an attribute, an
 * event, a metric or a line of the client's own. Nothing comes with them that is not documented, and never the
 * credentials of the call; `message` has no number or address of a person. The errors of a login are an exception:
 * PortOne may repeat in them what it was sent, and that was the secret.
 */
import { assert, describe, it } from "@effect/vitest"
import { Data, Effect, Layer, Metric, Redacted } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { inspect } from "node:util"
import { Credentials, PortOneClient, PortOneClientError, RetryPolicy } from "../src/index.ts"
import {
  body,
  careless,
  cases,
  headers,
  idempotencyKey,
  meets,
  once,
  personal,
  run,
  thrice,
  withLogin
} from "./fixtures/confessions.ts"
import { breaksOff, clients, loopback, nobody, resets, stalls } from "./fixtures/loopback.ts"
import { CardDeclinedError, chargeOrder, listOrders, order, readOrder } from "./fixtures/orders.ts"
import { assertSilent, confession, found, observed, planted, printed } from "./fixtures/planted.ts"
import { broken, fails, json, script, silence, text } from "./fixtures/scripted.ts"

const { billingKey, email, person, phone } = planted

describe("prints no secret, no card, no key and no person:", () => {
  for (const [reason, ofReason] of Object.entries(cases)) {
    for (const [name, one] of Object.entries(ofReason)) {
      it.effect(`${reason}, ${name}`, () =>
        Effect.gen(function* () {
          const wire = script(...one.steps)
          const { error, text } = yield* observed(run(one, wire))
          assert.instanceOf(error, PortOneClientError)
          assert.strictEqual(error.reason._tag, reason)
          assertSilent([text, printed(error.reason)].join("\n"))
          // The request had all of it, or there would be nothing to leave out.
          if (
            one.steps.length > 0 &&
            one.client === undefined &&
            one.input === undefined &&
            one.request === undefined
          ) {
            assert.deepStrictEqual(found(JSON.stringify(wire.sent[0])), found(confession))
          }
        })
      )
    }
  }
})

describe("a documented error", () => {
  const declined = {
    type: "CARD_DECLINED",
    message: `한도 초과 (${planted.person})`,
    pgCode: "51",
    pgMessage: `limit of ${planted.cardNumber}`,
    detail: confession,
    customer: { phone, email }
  }

  it.effect("prints PortOne's own words, and nothing that is not documented", () =>
    Effect.gen(function* () {
      const wire = script(json(502, declined, headers))
      const { error, text, told } = yield* observed(run(meets(), wire))
      assert.instanceOf(error, CardDeclinedError)
      assert.include(String(error), declined.message)
      assert.strictEqual(error.pgMessage, declined.pgMessage)
      assertSilent(text, person, planted.cardNumber)
      // The client's own words have not even those.
      assertSilent(told)
      assert.include(told, "CardDeclinedError")
    })
  )

  it.effect("prints nothing of a detail that is not as documented", () =>
    Effect.gen(function* () {
      const odd = { type: "CARD_DECLINED", pgCode: [phone], pgMessage: { person }, message: { confession } }
      const { error, text } = yield* observed(run(meets(), script(json(502, odd, headers))))
      assert.instanceOf(error, CardDeclinedError)
      assertSilent(text)
    })
  )

  it.effect("that is tried again is in the log by its name only", () =>
    Effect.gen(function* () {
      const busy = json(503, { type: "ORDER_BUSY", message: confession }, headers)
      const { told } = yield* observed(run({ ...meets(), options: thrice }, script(busy, busy, busy)))
      assertSilent(told)
      assert.include(told, "is tried again")
      assert.include(told, "OrderBusyError")
    })
  )

  it.effect("has a summary of ours where PortOne sent no words", () =>
    Effect.gen(function* () {
      const wire = script(json(404, { type: "ORDER_NOT_FOUND", id: billingKey }, headers))
      const { text } = yield* observed(run(meets(), wire))
      assertSilent(text)
    })
  )
})

describe("prints nothing of them either", () => {
  it.effect("while it tries again, after any failure", () =>
    Effect.gen(function* () {
      const head = { ...headers, "content-type": "application/json" }
      const met = [fails(careless), text(502, `<html>${body}`, headers), broken(200, head), text(503, body, headers)]
      const steps = [...met, silence, text(400, body, headers)]
      const { error, text: all } = yield* observed(
        run({ steps, options: { ...once, retry: RetryPolicy.make({ attempts: 9, base: 0 }) } }, script(...steps))
      )
      assert.instanceOf(error, PortOneClientError)
      assert.strictEqual(error.attempts, 6)
      assert.strictEqual(error.outcome, "Applied")
      assertSilent(all)
    })
  )

  it.effect("when a refresh and then a login are refused in words that repeat what was sent", () =>
    Effect.gen(function* () {
      const refused = json(401, { type: "UNAUTHORIZED", message: confession }, headers)
      const { accessToken, apiSecret, refreshToken } = planted
      const wire = script(json(200, { accessToken, refreshToken }), json(200, order), refused, refused)
      const program = Effect.gen(function* () {
        const read = PortOneClient.run(readOrder, { orderId: "o-1" }, once)
        yield* read
        yield* TestClock.adjust("26 minutes")
        return yield* read
      })
      const { error, text: all } = yield* observed(Effect.provide(program, withLogin(wire)))
      assert.instanceOf(error, PortOneClientError)
      assert.include(error.message, "PortOne refused the login with UNAUTHORIZED")
      const [login, call, refresh, again] = wire.sent
      assert.include(login!.body, apiSecret)
      assert.include(call!.headers["authorization"], accessToken)
      assert.include(refresh!.body, refreshToken)
      assert.include(again!.body, apiSecret)
      assertSilent(all)
    })
  )

  it.effect("of a filter in the query of a read", () =>
    Effect.gen(function* () {
      const wire = script(text(503, body, headers))
      const { text: all } = yield* observed(
        PortOneClient.run(listOrders, { filter: { storeId: confession } }, once).pipe(Effect.provide(wire.client()))
      )
      assert.include(decodeURIComponent(wire.sent[0]!.url.search), confession)
      assertSilent(all)
    })
  )

  it.effect("of the secret, where a program asks for the HTTP layer's spans, which hold the URL", () =>
    Effect.gen(function* () {
      const wire = script(text(400, body))
      const { text: all } = yield* observed(
        PortOneClient.run(chargeOrder, personal, { retry: RetryPolicy.none }).pipe(
          Effect.provide(wire.client({ httpTracing: true }))
        )
      )
      assert.include(all, "url.full")
      // It is why they are off unless a program asks.
      assertSilent(all, billingKey)
    })
  )

  for (const [name, http] of clients) {
    it.live(`when a connection fails, breaks or stalls over ${name}`, () =>
      Effect.gen(function* () {
        const servers = yield* Effect.all([
          nobody,
          ...[resets, breaksOff("200 OK"), stalls("200 OK")].map((reply) =>
            Effect.map(loopback(reply), ({ baseUrl }) => baseUrl)
          )
        ])
        for (const baseUrl of servers) {
          const { error, text: all } = yield* observed(
            PortOneClient.run(chargeOrder, personal, { ...once, timeout: "200 millis" }).pipe(
              Effect.provide(
                PortOneClient.layer({ apiSecret: Redacted.make(planted.apiSecret), baseUrl }).pipe(Layer.provide(http))
              )
            )
          )
          assert.instanceOf(error, PortOneClientError)
          assertSilent(all)
        }
      })
    )
  }

  it.effect("when the client itself is printed, its settings, or its credentials", () =>
    Effect.gen(function* () {
      const client = yield* Effect.provide(PortOneClient, script().client())
      assertSilent(inspect(client, { depth: Infinity, showHidden: true }))
      const credentials = Credentials.fromSecret(Redacted.make(planted.apiSecret))
      assertSilent(inspect(credentials, { depth: Infinity, showHidden: true }))
      assertSilent(inspect(yield* credentials.authorization) + JSON.stringify(yield* credentials.authorization))
    })
  )
})

describe("keeps for a program", () => {
  it.effect("the body and the key that it does not print", () =>
    Effect.gen(function* () {
      for (const step of [text(400, body), text(200, body)]) {
        const error = yield* Effect.flip(run(meets(step), script(step)))
        assert.instanceOf(error, PortOneClientError)
        assert(error.reason._tag === "UndocumentedError" || error.reason._tag === "DecodeError")
        assert.strictEqual(error.reason.body, body)
        assert.strictEqual(error.idempotencyKey, idempotencyKey)
      }
    })
  )
})

describe("this search", () => {
  it("finds what is planted, in each way of printing and in each form", () => {
    for (const value of Object.values(planted)) {
      assert.deepStrictEqual(found(printed(new Error(value))), [value])
      assert.deepStrictEqual(found(printed(new PlantedError({ hidden: value }))), [value])
      assert.deepStrictEqual(found(`/billing-keys/${encodeURIComponent(value)}`), [value])
      assert.deepStrictEqual(found(JSON.stringify({ [value]: 1 })), [value])
    }
  })

  it.effect("finds it in lines, spans and metrics", () =>
    Effect.gen(function* () {
      const counter = Metric.counter("planted", { attributes: { phone } })
      const indiscreet: ReadonlyArray<Effect.Effect<unknown>> = [
        Effect.logTrace(phone),
        Effect.logInfo("a line").pipe(Effect.annotateLogs("phone", phone)),
        Effect.void.pipe(Effect.withSpan(`call ${phone}`)),
        Effect.void.pipe(Effect.withSpan("call", { attributes: { phone } })),
        Effect.currentSpan.pipe(
          Effect.map((span) => span.event("dial", 0n, { phone })),
          Effect.ignore,
          Effect.withSpan("call")
        ),
        Effect.logInfo(phone).pipe(Effect.withSpan("call")),
        Metric.update(counter, 1)
      ]
      for (const effect of indiscreet) {
        const { told } = yield* observed(Effect.andThen(effect, Effect.fail("quietly")))
        assert.deepStrictEqual(found(told), [phone])
      }
    })
  )
})

class PlantedError extends Data.TaggedError("PlantedError")<{ readonly hidden: string }> {}
