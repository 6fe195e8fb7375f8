import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import { assert, describe, expectTypeOf, it } from "@effect/vitest"
import { ByteSize, Cause, Context, Data, Deferred, Effect, Exit, Fiber, Layer, Logger, Option, Redacted } from "effect"
import * as HttpBody from "effect/http/HttpBody"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServer from "effect/http/HttpServer"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Persistence from "effect/persistence/Persistence"
import { TestClock } from "effect/testing"
import * as Http from "node:http"
import { inspect } from "node:util"
import { vi } from "vitest"
import { Webhook } from "../../src/index.ts"
import { unreadable } from "../fixtures/unreadable.ts"
import { confirm, now, older, paid, secrets, signedByHand, vector } from "../fixtures/webhooks.ts"

type Endpoint<R = never> = Effect.Effect<
  HttpServerResponse.HttpServerResponse,
  never,
  R | HttpServerRequest.HttpServerRequest
>

const url = "https://shop.example/webhooks/portone"
const post = (signed: { readonly headers: Record<string, string>; readonly body: BodyInit }) =>
  new Request(url, { method: "POST", ...signed })

/** Returns the answer of an endpoint. */
const answer = <R>(endpoint: Endpoint<R>, request: Request) =>
  Effect.gen(function* () {
    const response = HttpServerResponse.toWeb(
      yield* Effect.provideService(endpoint, HttpServerRequest.HttpServerRequest, HttpServerRequest.fromWeb(request))
    )
    return {
      status: response.status,
      text: yield* Effect.promise(() => response.text()),
      headers: response.headers
    }
  })

const deliver = <R>(
  endpoint: Endpoint<R>,
  payload: Webhook.WebhookEvent | string = paid,
  options?: Partial<Webhook.SignOptions>
) =>
  Effect.gen(function* () {
    yield* TestClock.setTime(now * 1000)
    return yield* answer(endpoint, post(yield* Webhook.sign({ secrets, payload, id: "wh-1", ...options })))
  })

/** Makes an endpoint that keeps the deliveries of its handler. */
const recording = (options?: Partial<Webhook.HttpOptions>) => {
  const handled: Array<{ readonly event: Webhook.WebhookEvent; readonly id: string }> = []
  const endpoint = Webhook.toHttpEffect((event, { id }) => Effect.sync(() => handled.push({ event, id })), {
    secrets,
    ...options
  })
  return { endpoint, handled }
}

/** A store that knows no webhook and can remember none. */
const failingAfterwards = Persistence.layer.pipe(
  Layer.provide(
    Layer.succeed(Persistence.BackingPersistence, {
      make: () =>
        Effect.succeed({
          get: () => Effect.undefined,
          getMany: () => Effect.die("not asked"),
          set: () => Effect.fail(new Persistence.PersistenceError({ message: "no connection" })),
          setMany: () => Effect.die("not asked"),
          remove: () => Effect.void,
          clear: Effect.void
        })
    })
  )
)

/** Keeps the lines of the log as a program would print them. */
const logging = () => {
  const logged: Array<{ readonly level: string; readonly text: string }> = []
  const layer = Logger.layer([
    Logger.make(({ cause, logLevel, message, fiber }) => {
      logged.push({ level: logLevel, text: inspect([message, Cause.pretty(cause), fiber.cache], { depth: 3 }) })
    })
  ])
  return { logged, log: Effect.provide(layer) }
}

describe("an endpoint", () => {
  it.effect("answers 200 when the event was handled, and hands over its id", () =>
    Effect.gen(function* () {
      const { endpoint, handled } = recording()
      const { status, text } = yield* deliver(endpoint)
      assert.deepStrictEqual([status, text], [200, "handled"])
      assert.deepStrictEqual(handled, [{ event: paid, id: "wh-1" }])
    })
  )

  it.effect("answers 200 to an event of an unknown type, which its handler gets", () =>
    Effect.gen(function* () {
      const { endpoint, handled } = recording()
      assert.strictEqual((yield* deliver(endpoint, '{"type":"Transaction.Tomorrow"}')).status, 200)
      assert.deepStrictEqual(handled, [
        { event: { type: "UNRECOGNIZED", raw: { type: "Transaction.Tomorrow" } }, id: "wh-1" }
      ])
    })
  )

  it.effect("answers 200 to an event that does not say what it is about, which its handler gets", () =>
    Effect.gen(function* () {
      const { endpoint, handled } = recording()
      const raw = { type: "Transaction.Paid", data: { storeId: "store-1" } }
      assert.strictEqual((yield* deliver(endpoint, JSON.stringify(raw))).status, 200)
      assert.deepStrictEqual(handled, [{ event: { type: "UNRECOGNIZED", raw }, id: "wh-1" }])
    })
  )

  it.effect("takes a form", () =>
    Effect.gen(function* () {
      const { endpoint, handled } = recording()
      const contentType = "application/x-www-form-urlencoded"
      assert.strictEqual((yield* deliver(endpoint, older, { contentType })).status, 200)
      assert.deepStrictEqual(handled, [{ event: older, id: "wh-1" }])
    })
  )

  const good = signedByHand("{}").headers
  const refused: ReadonlyArray<
    readonly [name: string, status: number, text: string, headers: Record<string, string>, body: string]
  > = [
    ["without headers", 401, "the header webhook-id is missing", {}, "{}"],
    ["with another's signature", 401, "no signature fits (1 of version v1 against 1 secret(s))", good, "{ }"],
    [
      "that is old",
      401,
      "it was sent 5m 1s ago, and 5m are allowed",
      signedByHand("{}", { timestamp: now - 301 }).headers,
      "{}"
    ],
    [
      "that is new",
      401,
      "it is dated 5m 1s ahead, and 5m are allowed",
      signedByHand("{}", { timestamp: now + 301 }).headers,
      "{}"
    ],
    ["with two ids", 400, "the header webhook-id came more than once", { ...good, "webhook-id": "wh-1, wh-2" }, "{}"],
    ["without an event", 400, "the body is no event: it is no JSON object", signedByHand("null").headers, "null"],
    [
      "to confirm a payment that it does not name",
      400,
      'the body is no event: Missing key at ["data"]',
      signedByHand('{"type":"Transaction.Confirm"}').headers,
      '{"type":"Transaction.Confirm"}'
    ]
  ]
  for (const [name, status, text, headers, body] of refused) {
    it.effect(`answers ${status} to a request ${name}, says why, and does not handle it`, () =>
      Effect.gen(function* () {
        yield* TestClock.setTime(now * 1000)
        const { log, logged } = logging()
        const { endpoint, handled } = recording()
        const answered = yield* log(answer(endpoint, post({ headers, body })))
        assert.deepStrictEqual([answered.status, answered.text], [status, text])
        assert.strictEqual(answered.headers.get("www-authenticate"), status === 401 ? "StandardWebhooks" : null)
        assert.deepStrictEqual(handled, [])
        assert.deepStrictEqual(
          logged.map(({ level }) => level),
          ["Warn"]
        )
        assert.include(logged[0]!.text, text)
      })
    )
  }

  it.effect("answers 500 when a secret cannot be used, and tells the log only", () =>
    Effect.gen(function* () {
      const { log, logged } = logging()
      const { endpoint, handled } = recording({ secrets: [Redacted.make("planted!")] })
      const { status, text } = yield* log(deliver(endpoint))
      assert.deepStrictEqual([status, text], [500, "it could not be handled now, send it again"])
      assert.deepStrictEqual(handled, [])
      assert.strictEqual(logged[0]!.level, "Error")
      assert.include(logged[0]!.text, "number 1 of 1 is not base64")
      assert.notInclude(logged[0]!.text, "planted")
    })
  )

  for (const [name, handler] of [
    ["fails", () => Effect.fail("planted failure")],
    ["dies", () => Effect.die("planted failure")],
    [
      "throws",
      () => {
        throw new Error("planted failure")
      }
    ]
  ] as ReadonlyArray<readonly [string, Webhook.Handler]>) {
    it.effect(`answers 500 when the handler ${name}, so that PortOne sends it again, and logs the cause`, () =>
      Effect.gen(function* () {
        const { log, logged } = logging()
        const { status, text } = yield* log(deliver(Webhook.toHttpEffect(handler, { secrets })))
        assert.deepStrictEqual([status, text], [500, "it could not be handled now, send it again"])
        assert.strictEqual(logged[0]!.level, "Error")
        assert.include(logged[0]!.text, "planted failure")
        for (const value of [vector.secret, "payment-1", "v1,"]) assert.notInclude(logged[0]!.text, value)
      })
    )
  }

  it.effect("lets the handler come to its end when PortOne hangs up, and the next delivery wait for it", () =>
    Effect.gen(function* () {
      const [started, done] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
      let runs = 0
      const endpoint = Webhook.toHttpEffect(
        () =>
          Effect.sync(() => runs++).pipe(
            Effect.andThen(Deferred.succeed(started, undefined)),
            Effect.andThen(Deferred.await(done))
          ),
        { secrets }
      )
      const fiber = yield* Effect.forkChild(deliver(endpoint))
      yield* Deferred.await(started)
      yield* Fiber.interrupt(fiber)
      const next = yield* Effect.forkChild(deliver(endpoint))
      yield* Deferred.succeed(done, undefined)
      assert.strictEqual((yield* Fiber.join(next)).text, "handled before, at an earlier delivery")
      assert.strictEqual(runs, 1)
    })
  )

  it.effect("ends as the handler does that interrupts itself, and does not count it as handled", () =>
    Effect.gen(function* () {
      let stuck = true
      const endpoint = Webhook.toHttpEffect(() => Effect.suspend(() => (stuck ? Effect.interrupt : Effect.void)), {
        secrets
      })
      assert.isTrue(Exit.hasInterrupts(yield* Effect.exit(deliver(endpoint))))
      stuck = false
      assert.strictEqual((yield* deliver(endpoint)).text, "handled")
    })
  )
})

describe("options that cannot be used", () => {
  const odd: ReadonlyArray<readonly [name: string, ...values: ReadonlyArray<unknown>]> = [
    ["maxBodySize", -1, 0, NaN, Infinity, 1.5, 1e308, "1mb", 1000n, null, Symbol("planted"), unreadable],
    ["deduplication", {}, true, null, 0, "", [], { once: "planted" }, Symbol("planted"), unreadable],
    ["unsignedTaxInvoices", true, false, null, 0, "planted", {}, Effect.succeed(true), unreadable]
  ]
  for (const [name, ...values] of odd) {
    it.effect(`are told by name: ${name}. The answer is 500, so that PortOne sends the webhook again`, () =>
      Effect.gen(function* () {
        for (const value of values) {
          const { log, logged } = logging()
          const { endpoint, handled } = recording({ [name]: value })
          const { status, text } = yield* log(deliver(endpoint))
          assert.deepStrictEqual([status, text], [500, "it could not be handled now, send it again"])
          assert.deepStrictEqual(handled, [])
          assert.deepStrictEqual(
            logged.map(({ level }) => level),
            ["Error"]
          )
          assert.include(logged[0]!.text, `an option cannot be used: "${name}"`)
          assert.notInclude(logged[0]!.text, "planted")
        }
      })
    )
  }

  it.effect("are told of a deduplication that throws, or gives no effect", () =>
    Effect.gen(function* () {
      for (const [once, words] of [
        [() => Promise.resolve(Option.none()), "what a deduplication returns must be an Effect"],
        [() => undefined, "what a deduplication returns must be an Effect"],
        [
          () => {
            throw new Error("a bug of the store")
          },
          "a bug of the store"
        ]
      ] as const) {
        const { log, logged } = logging()
        const { endpoint, handled } = recording({ deduplication: { once: once as never } })
        assert.strictEqual((yield* log(deliver(endpoint))).status, 500)
        assert.lengthOf(handled, 0)
        assert.include(logged[0]!.text, "A webhook could not be handled")
        assert.include(logged[0]!.text, words)
      }
    })
  )

  const oddResults: ReadonlyArray<readonly [name: string, value: unknown]> = [
    ["false", false],
    ["true", true],
    ["a number", 0],
    ["a text", "handled"],
    ["an object", { _tag: "Some", value: 1 }],
    ["nothing", undefined],
    ["null", null],
    ["an object that cannot be read", unreadable],
    ["a promise that is rejected", undefined]
  ]
  for (const [name, value] of oddResults) {
    const result = () => (name.startsWith("a promise") ? Promise.reject(new Error("planted")) : value)

    it.effect(`are told of a deduplication that succeeds with ${name}, and the webhook is not lost`, () =>
      Effect.gen(function* () {
        const { log, logged } = logging()
        const { endpoint, handled } = recording({ deduplication: { once: () => Effect.sync(result) as never } })
        const { status, text } = yield* log(deliver(endpoint))
        assert.deepStrictEqual([status, text], [500, "it could not be handled now, send it again"])
        assert.lengthOf(handled, 0)
        assert.deepStrictEqual(
          logged.map(({ level }) => level),
          ["Error"]
        )
        assert.include(logged[0]!.text, "what a deduplication succeeds with must be an Option")
        assert.notInclude(logged[0]!.text, "planted")
      })
    )

    it.effect(
      `are told of a deduplication that succeeds with ${name} once it was handled, and it is not repeated`,
      () =>
        Effect.gen(function* () {
          const { log, logged } = logging()
          const { endpoint, handled } = recording({
            deduplication: { once: (_, handle) => Effect.andThen(handle, Effect.sync(result)) as never }
          })
          const { status, text } = yield* log(deliver(endpoint))
          assert.deepStrictEqual([status, text], [200, "handled"])
          assert.lengthOf(handled, 1)
          assert.strictEqual(logged[0]!.level, "Error")
          assert.include(logged[0]!.text, "what a deduplication succeeds with must be an Option")
        })
    )
  }

  it.effect("are told of a handler that is no function", () =>
    Effect.gen(function* () {
      const { log, logged } = logging()
      const { status } = yield* log(
        deliver(Webhook.toHttpEffect<Effect.Effect<void>>({ handle: "planted" } as never, { secrets }))
      )
      assert.strictEqual(status, 500)
      assert.include(logged[0]!.text, "an option cannot be used: the handler is no function")
    })
  )

  it.effect("have the line of the log of their own, and not that of a check", () =>
    Effect.gen(function* () {
      const hostile = new Proxy({}, { getPrototypeOf: () => assert.fail("asked for its class") })
      const { log, logged } = logging()
      yield* log(
        deliver(
          Webhook.toHttpEffect(() => Effect.fail(hostile), { secrets }),
          confirm
        )
      )
      assert.lengthOf(logged, 1)
      assert.include(logged[0]!.text, "A webhook could not be")
      assert.notInclude(logged[0]!.text, "The check of")
    })
  )

  it.effect("annotate a line of the log with no more of an id than is one", () =>
    Effect.gen(function* () {
      const { log, logged } = logging()
      yield* log(
        deliver(
          Webhook.toHttpEffect(() => Effect.fail("planted"), { secrets }),
          paid,
          { id: "x".repeat(5_000) }
        )
      )
      assert.notInclude(logged[0]!.text, "x".repeat(61))
    })
  )
})

describe("a webhook that comes again", () => {
  it.effect("is answered 200 and not handled again", () =>
    Effect.gen(function* () {
      const { endpoint, handled } = recording()
      yield* deliver(endpoint)
      const { status, text } = yield* deliver(endpoint)
      assert.deepStrictEqual([status, text], [200, "handled before, at an earlier delivery"])
      assert.strictEqual((yield* deliver(endpoint, paid, { id: "wh-2" })).text, "handled")
      assert.lengthOf(handled, 2)
    })
  )

  it.effect("is handled again after a failure", () =>
    Effect.gen(function* () {
      let tries = 0
      const endpoint = Webhook.toHttpEffect(
        () => Effect.suspend(() => (++tries < 3 ? Effect.fail("not yet") : Effect.void)),
        { secrets }
      )
      const answers = yield* Effect.forEach([1, 2, 3, 4], () => deliver(endpoint))
      assert.deepStrictEqual(
        answers.map(({ status }) => status),
        [500, 500, 200, 200]
      )
      assert.strictEqual(tries, 3)
    }).pipe(logging().log)
  )

  it.effect("is not known to another endpoint", () =>
    Effect.gen(function* () {
      const [one, other] = [recording(), recording()]
      yield* deliver(one.endpoint)
      yield* deliver(other.endpoint)
      assert.lengthOf(other.handled, 1)
    })
  )

  it.effect("is handled each time without deduplication", () =>
    Effect.gen(function* () {
      const { endpoint, handled } = recording({ deduplication: false })
      yield* deliver(endpoint)
      yield* deliver(endpoint)
      assert.lengthOf(handled, 2)
    })
  )

  it.effect("is known to an endpoint that shares what was handled", () =>
    Effect.gen(function* () {
      const deduplication = yield* Webhook.makeDeduplicationMemory()
      const [one, other] = [recording({ deduplication }), recording({ deduplication })]
      yield* deliver(one.endpoint)
      assert.strictEqual((yield* deliver(other.endpoint)).status, 200)
      assert.lengthOf(other.handled, 0)
    })
  )

  it.effect("is answered 500 when the store of what was handled fails", () =>
    Effect.gen(function* () {
      const { log, logged } = logging()
      const { endpoint, handled } = recording({
        deduplication: {
          once: (webhookId) => Effect.fail(new Webhook.DeduplicationError({ webhookId, cause: "no connection" }))
        }
      })
      assert.strictEqual((yield* log(deliver(endpoint))).status, 500)
      assert.lengthOf(handled, 0)
      assert.include(logged[0]!.text, "so it was not handled")
    })
  )

  it.effect("is answered 200 when the store fails after it was handled, and is not handled when it comes again", () =>
    Effect.gen(function* () {
      const { log, logged } = logging()
      const deduplication = yield* Webhook.makeDeduplication()
      const { endpoint, handled } = recording({ deduplication })
      assert.strictEqual((yield* log(deliver(endpoint))).text, "handled")
      assert.include(logged[0]!.text, "only this process remembers it")
      // The answer was lost on its way, say.
      const { status, text } = yield* deliver(endpoint)
      assert.deepStrictEqual([status, text], [200, "handled before, at an earlier delivery"])
      assert.lengthOf(handled, 1)
    }).pipe(Effect.provide(failingAfterwards))
  )

  it.effect("is handled again by another process, if the store could not remember it", () =>
    Effect.gen(function* () {
      const [one, other] = [
        recording({ deduplication: yield* Webhook.makeDeduplication() }),
        recording({ deduplication: yield* Webhook.makeDeduplication() })
      ]
      yield* deliver(one.endpoint)
      assert.deepStrictEqual([(yield* deliver(other.endpoint)).status, other.handled.length], [200, 1])
    }).pipe(Effect.provide(failingAfterwards))
  )

  it.effect.each(["an error", "a defect"])(
    "is answered 200 when a deduplication of the program's own ends in %s after it was handled",
    (end) =>
      Effect.gen(function* () {
        const { log, logged } = logging()
        const { endpoint, handled } = recording({
          deduplication: {
            once: (webhookId, handle) =>
              Effect.andThen(
                handle,
                end === "a defect"
                  ? Effect.die("a bug of the store")
                  : Effect.fail(new Webhook.DeduplicationError({ webhookId, cause: "no connection" }))
              )
          }
        })
        assert.deepStrictEqual((yield* log(deliver(endpoint))).text, "handled")
        assert.lengthOf(handled, 1)
        assert.include(logged[0]!.text, "the store of handled webhooks failed")
      })
  )
})

describe("a deduplication of the program's own that succeeds though the handler did not", () => {
  const swallowing: ReadonlyArray<readonly [name: string, once: Webhook.Deduplication["once"]]> = [
    ["takes a failure for none", (_, handle) => Effect.option(handle)],
    ["wraps the failure", (_, handle) => Effect.asSome(Effect.exit(handle)) as never],
    ["says nothing of it", (_, handle) => Effect.ignore(handle) as never]
  ]
  for (const [name, once] of swallowing) {
    it.effect(`does not lose the event if it ${name}: the answer is 500, and the log has the failure`, () =>
      Effect.gen(function* () {
        const { log, logged } = logging()
        const endpoint = Webhook.toHttpEffect(() => Effect.fail("the failure"), { secrets, deduplication: { once } })
        const { status, text } = yield* log(deliver(endpoint))
        assert.deepStrictEqual([status, text], [500, "it could not be handled now, send it again"])
        assert.include(logged[0]!.text, "the failure")
      })
    )

    it.effect(`does not let a payment go on that the handler has refused, if it ${name}`, () =>
      Effect.gen(function* () {
        const refuse = () => Effect.fail(new Webhook.ConfirmRefused({ errorMessage: "Sold out" }))
        const { status, text } = yield* deliver(
          Webhook.toHttpEffect(refuse, { secrets, deduplication: { once } }),
          confirm
        )
        assert.deepStrictEqual([status, text], [400, '{"errorMessage":"Sold out"}'])
      })
    )
  }

  it.effect("does not lose the event if it stops the handler after some time", () =>
    Effect.gen(function* () {
      const { log, logged } = logging()
      const started = yield* Deferred.make<void>()
      const endpoint = Webhook.toHttpEffect(() => Effect.andThen(Deferred.succeed(started, undefined), Effect.never), {
        secrets,
        deduplication: { once: (_, handle) => Effect.timeoutOption(handle, "5 seconds") }
      })
      const fiber = yield* Effect.forkChild(log(deliver(endpoint)))
      yield* Deferred.await(started)
      yield* TestClock.adjust("5 seconds")
      assert.strictEqual((yield* Fiber.join(fiber)).status, 500)
      assert.include(logged[0]!.text, "a deduplication has interrupted the handler")
    })
  )

  it.effect("may try the handler again by itself", () =>
    Effect.gen(function* () {
      let tries = 0
      const endpoint = Webhook.toHttpEffect(
        () => Effect.suspend(() => (++tries < 3 ? Effect.fail("not yet") : Effect.void)),
        { secrets, deduplication: { once: (_, handle) => Effect.asSome(Effect.retry(handle, { times: 2 })) } }
      )
      assert.deepStrictEqual([(yield* deliver(endpoint)).text, tries], ["handled", 3])
    })
  )
})

describe("a payment that waits to be confirmed", () => {
  const refusing = Webhook.toHttpEffect(
    () => Effect.fail(new Webhook.ConfirmRefused({ errorMessage: "재고가 없습니다" })),
    { secrets }
  )
  const { status: _, ...asking } = { ...older, total_amount: 9_900 }

  for (const event of [confirm, asking]) {
    it.effect(`is stopped by a handler that refuses, and the customer is told why (${event.type})`, () =>
      Effect.gen(function* () {
        const { headers, status, text } = yield* deliver(refusing, event)
        assert.strictEqual(status, 400)
        assert.strictEqual(text, '{"errorMessage":"재고가 없습니다"}')
        assert.include(String(headers.get("content-type")), "application/json")
      })
    )
  }

  it.effect("goes on when the handler succeeds", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* deliver(recording().endpoint, confirm)).status, 200)
    })
  )

  it.effect("is stopped, too, where the question is a form with an empty status", () =>
    Effect.gen(function* () {
      const contentType = "application/x-www-form-urlencoded"
      const { status, text } = yield* deliver(refusing, "payment_id=payment-1&tx_id=tx-1&status=", { contentType })
      assert.deepStrictEqual([status, text], [400, '{"errorMessage":"재고가 없습니다"}'])
    })
  )

  it.effect("is stopped without words by a refusal that has none, or none that JSON can write", () =>
    Effect.gen(function* () {
      for (const errorMessage of [
        undefined,
        1n,
        Symbol("planted"),
        unreadable
      ] as ReadonlyArray<unknown> as ReadonlyArray<never>) {
        const refusal = new Webhook.ConfirmRefused({ errorMessage })
        assert.strictEqual(refusal.message, "the payment shall not go on: ")
        const { status, text } = yield* deliver(
          Webhook.toHttpEffect(() => Effect.fail(refusal), { secrets }),
          confirm
        )
        assert.deepStrictEqual([status, text], [400, '{"errorMessage":""}'])
      }
      const long = new Webhook.ConfirmRefused({ errorMessage: "x".repeat(5_000) })
      assert.isAtMost(long.message.length, 300)
    })
  )

  it.effect("is what can be refused, and no other event", () =>
    Effect.gen(function* () {
      for (const event of [paid, older]) {
        const { status, text } = yield* deliver(refusing, event)
        assert.deepStrictEqual([status, text], [500, "it could not be handled now, send it again"])
      }
    }).pipe(logging().log)
  )
})

describe("a body", () => {
  const large = JSON.stringify({ type: "Tomorrow", text: "x".repeat(1024 * 1024) })
  const streamed = (text: string) =>
    new ReadableStream({
      start: (controller) => {
        for (let at = 0; at < text.length; at += 65_536) {
          controller.enqueue(new TextEncoder().encode(text.slice(at, at + 65_536)))
        }
        controller.close()
      }
    })
  const send = (endpoint: Endpoint, body: BodyInit) =>
    answer(
      endpoint,
      new Request(url, { method: "POST", headers: signedByHand(large).headers, body, duplex: "half" } as RequestInit)
    )

  it.effect("over 1 MiB is answered 413, with a length and without", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(now * 1000)
      const { endpoint, handled } = recording()
      for (const body of [large, streamed(large)]) {
        const { status, text } = yield* send(endpoint, body)
        assert.deepStrictEqual([status, text], [413, "the body is larger than 1048576 bytes"])
      }
      assert.lengthOf(handled, 0)
    }).pipe(logging().log)
  )

  it.effect("may be as large as the endpoint says", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(now * 1000)
      const { endpoint } = recording({ maxBodySize: large.length, deduplication: false })
      for (const body of [large, streamed(large)]) assert.strictEqual((yield* send(endpoint, body)).status, 200)
      assert.strictEqual((yield* deliver(recording({ maxBodySize: 10 }).endpoint)).status, 413)
    }).pipe(logging().log)
  )

  it.effect("may be as large as the server says, when the endpoint does not", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(now * 1000)
      const { endpoint } = recording()
      const limited = (bytes: number) => Effect.provideService(HttpServerRequest.MaxBodySize, ByteSize.bytes(bytes))
      assert.strictEqual((yield* limited(10)(deliver(endpoint))).status, 413)
      assert.strictEqual((yield* limited(large.length)(send(endpoint, large))).status, 200)
    }).pipe(logging().log)
  )

  it.effect("is measured in a request that knows of no limit, too", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(now * 1000)
      const request = HttpClientRequest.post(url, {
        headers: signedByHand(large).headers,
        body: HttpBody.text(large, "application/json")
      })
      const response = yield* Effect.provideService(
        recording().endpoint,
        HttpServerRequest.HttpServerRequest,
        HttpServerRequest.fromClientRequest(request)
      )
      assert.strictEqual(response.status, 413)
    }).pipe(logging().log)
  )

  it.effect("that breaks off is answered 400", () =>
    Effect.gen(function* () {
      const broken = new ReadableStream({ start: (controller) => controller.error(new Error("planted")) })
      const { status, text } = yield* send(recording().endpoint, broken)
      assert.deepStrictEqual([status, text], [400, "the body could not be read to its end"])
    }).pipe(logging().log)
  )
})

describe("a router of effect/http", () => {
  class Shop extends Context.Service<Shop, { readonly ship: (paymentId: string) => Effect.Effect<void> }>()("Shop") {}

  const raw = (port: number, headers: Record<string, string | Array<string>>, body: string) =>
    Effect.callback<{ readonly status: number; readonly text: string }>((resume) => {
      const request = Http.request({ port, path: "/webhooks/portone", method: "POST", headers }, (response) => {
        let text = ""
        response.on("data", (chunk) => (text += String(chunk)))
        response.on("end", () => resume(Effect.succeed({ status: response.statusCode!, text })))
      })
      request.end(body)
    })

  it.live("serves it over a socket: handled, doubled headers, too large", () =>
    Effect.gen(function* () {
      const shipped: Array<string> = []
      const routes = HttpRouter.add(
        "POST",
        "/webhooks/portone",
        Webhook.toHttpEffect(
          Webhook.match({
            "Transaction.Paid": ({ data }) => Shop.use(({ ship }) => ship(data.paymentId)),
            orElse: () => Effect.void
          }),
          { secrets, maxBodySize: 1000 }
        )
      )
      const shop = Layer.succeed(Shop, { ship: (paymentId) => Effect.sync(() => shipped.push(paymentId)) })
      const server = HttpRouter.serve(routes, { disableLogger: true, disableListenLog: true }).pipe(
        Layer.provide(shop),
        Layer.provideMerge(NodeHttpServer.layer(() => Http.createServer(), { port: 0, host: "127.0.0.1" }))
      )
      yield* Effect.gen(function* () {
        const { address } = yield* HttpServer.HttpServer
        assert(address._tag === "InetAddressV4")
        const { body, headers } = yield* Webhook.sign({ secrets, payload: paid })
        assert.deepStrictEqual(yield* raw(address.port, headers, body), { status: 200, text: "handled" })
        assert.deepStrictEqual(shipped, ["payment-1"])

        for (const name of ["webhook-id", "webhook-timestamp", "webhook-signature"] as const) {
          const doubled = { ...headers, [name]: [headers[name], headers[name]] }
          assert.deepStrictEqual(yield* raw(address.port, doubled, body), {
            status: 400,
            text: `the header ${name} came more than once`
          })
        }
        assert.deepStrictEqual(yield* raw(address.port, headers, "x".repeat(1001)), {
          status: 413,
          text: "the body is larger than 1000 bytes"
        })
        assert.strictEqual((yield* raw(address.port, headers, body)).text, "handled before, at an earlier delivery")
      }).pipe(Effect.provide(server))
    }).pipe(Effect.scoped, logging().log)
  )

  it("needs the handler's services, and has no error", () => {
    class One extends Data.TaggedError("One") {}
    class Other extends Data.TaggedError("Other") {}
    const endpoint = Webhook.toHttpEffect(
      Webhook.match({
        "Transaction.Paid": ({ data }) => Shop.use(({ ship }) => ship(data.paymentId)),
        "Transaction.Failed": () => new One(),
        "Transaction.Cancelled": () => Effect.fail(new Other()),
        orElse: () => Effect.succeed(1)
      }),
      { secrets }
    )
    expectTypeOf(endpoint).toEqualTypeOf<Endpoint<Shop>>()
    const other = Webhook.toHttpEffect(
      ({ type }) => (type === "Transaction.Paid" ? Effect.fail(new One()) : type === "2024-01-01" ? new Other() : Shop),
      { secrets }
    )
    expectTypeOf(other).toEqualTypeOf<Endpoint<Shop>>()
  })
})

describe("a function from Request to Response", () => {
  const signed = (options?: Partial<Webhook.SignOptions>) =>
    Effect.runPromise(Webhook.sign({ secrets, payload: paid, ...options })).then(post)

  it("answers as the endpoint does", async () => {
    const seen: Array<string> = []
    const handle = Webhook.toWebHandler(
      (event, { id }) =>
        event.type === "Transaction.Paid"
          ? Effect.sync(() => seen.push(id))
          : Effect.fail(new Webhook.ConfirmRefused({ errorMessage: "no" })),
      { secrets, maxBodySize: 1000 }
    )
    const ends: Array<[number, string]> = []
    for (const request of [
      await signed({ id: "wh-1" }),
      await signed({ id: "wh-1" }),
      await signed({ timestamp: 0 }),
      await signed({ payload: "[]" }),
      await signed({ payload: `{"text":"${"x".repeat(1000)}"}` }),
      await signed({ payload: confirm }),
      await signed({ payload: "{}" })
    ]) {
      const response = await handle(request)
      ends.push([response.status, await response.text()])
    }
    assert.deepStrictEqual(ends.slice(0, 2), [
      [200, "handled"],
      [200, "handled before, at an earlier delivery"]
    ])
    assert.strictEqual(ends[2]![0], 401)
    assert.deepStrictEqual(ends.slice(3), [
      [400, "the body is no event: it is no JSON object"],
      [413, "the body is larger than 1000 bytes"],
      [400, '{"errorMessage":"no"}'],
      [500, "it could not be handled now, send it again"]
    ])
    assert.deepStrictEqual(seen, ["wh-1"])
  })

  it("logs by the loggers of the context that it is given, also of what is no request", async () => {
    const lines: Array<string> = []
    const logger = Logger.make(({ message }) => void lines.push(String(message)))
    const handle = Webhook.toWebHandler(
      () => Effect.void,
      { secrets },
      Context.make(Logger.CurrentLoggers, new Set([logger]))
    )
    await handle(await signed({ timestamp: 0 }))
    await handle({} as never)
    assert.lengthOf(lines, 2)
    assert.match(lines[1]!, /Request is needed/)
  })

  it("lets the handler come to its end when the request is aborted", async () => {
    const abort = new AbortController()
    let ended = false
    const handle = Webhook.toWebHandler(
      () =>
        Effect.sync(() => abort.abort()).pipe(
          Effect.andThen(Effect.yieldNow),
          Effect.andThen(Effect.sync(() => (ended = true)))
        ),
      { secrets }
    )
    await handle(new Request(await signed(), { signal: abort.signal }))
    assert.isTrue(ended)
  })

  it("answers 503 when the handler is interrupted, so that PortOne sends it again", async () => {
    const handle = Webhook.toWebHandler(() => Effect.interrupt, { secrets })
    assert.strictEqual((await handle(await signed())).status, 503)
  })

  for (const [received, given] of [
    ["undefined", undefined],
    ["null", null],
    ["a string", "planted"],
    ["a number", 5],
    ["an object", {}],
    ["an object", { url, headers: new Headers() }],
    ["an object", { url: "/webhooks/portone", method: "POST", headers: {}, body: "planted" }],
    ["a promise, which has to be awaited", Promise.resolve(new Request(url))],
    ["an object that cannot be read", unreadable]
  ] as const) {
    it(`answers 500 when it gets ${received} in the place of a request, and tells the log`, async () => {
      const printed: Array<unknown> = []
      const log = vi.spyOn(console, "log").mockImplementation((...line) => void printed.push(...line))
      const handle = Webhook.toWebHandler(() => assert.fail("handled"), { secrets })
      const response = await handle(given as never).finally(() => log.mockRestore())
      assert.deepStrictEqual(
        [response.status, await response.text()],
        [500, "it could not be handled now, send it again"]
      )
      assert.include(printed.map(String).join(" "), `Webhook: the web's Request is needed, and not ${received}`)
      assert.notInclude(printed.map(String).join(" "), "planted")
    })
  }

  for (const [name, handler] of [
    ["a promise", async () => "handled"],
    ["nothing", () => undefined],
    ["a text", () => "handled"]
  ] as const) {
    it(`answers 500 when the handler returns ${name} in the place of an Effect`, async () => {
      const handle = Webhook.toWebHandler(handler as never, { secrets })
      assert.strictEqual((await handle(await signed())).status, 500)
    })
  }

  for (const [name, options, handler] of [
    ["no options", undefined],
    ["options of null", null],
    ["options that cannot be read", unreadable],
    ["no secrets", {}],
    ["a deduplication that is none", { secrets, deduplication: {} }],
    ["a tolerance that is none", { secrets, tolerance: "soon" }],
    ["no handler", { secrets }, null]
  ] as const) {
    it(`answers 500 with ${name}, so that PortOne sends the webhook again`, async () => {
      const handle = Webhook.toWebHandler(
        handler === undefined ? () => Effect.void : (handler as never),
        options as never
      )
      assert.strictEqual((await handle(await signed())).status, 500)
    })
  }

  it("takes a handler that needs nothing", () => {
    const service = Context.Service<{ readonly _: unique symbol }, 1>("a service")
    const needy = () => service.use(Effect.succeed)
    // @ts-expect-error -- its service is to be provided before
    expectTypeOf(needy).toExtend<Webhook.Handler>()
    expectTypeOf(Webhook.toWebHandler(() => Effect.fail(Option.none()), { secrets })).toEqualTypeOf<
      (request: Request) => Promise<Response>
    >()
  })
})
