/** The HTTP client of the entry for Node, over sockets: it knows of a request that never got a connection. */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { Agent, buildConnector, type Dispatcher, RetryAgent } from "@effect/platform-node/Undici"
import { assert, describe, it } from "@effect/vitest"
import { Cause, Context, Effect, Exit, Fiber, Layer, Redacted, Tracer } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import { type CallOptions, Exchange, PortOneClient, PortOneClientError, RetryPolicy } from "../src/index.ts"
import { layerUndici, layerUndiciNoDispatcher } from "../src/node.ts"
import { breaksOff, loopback, nobody, replies, type Reply, resets, saysNothing } from "./fixtures/loopback.ts"
import { CardDeclinedError, charge, chargeOrder, order, printOrder } from "./fixtures/orders.ts"

const answers = replies("200 OK", JSON.stringify(order), "content-type: application/json")
const declines = replies("502 Bad Gateway", '{"type":"CARD_DECLINED","pgCode":"51"}', "content-type: application/json")

const clientAt = (baseUrl: string, http: Layer.Layer<HttpClient.HttpClient> = layerUndici) =>
  PortOneClient.layer({ apiSecret: Redacted.make("secret"), baseUrl }).pipe(Layer.provide(http))

const once: CallOptions = { retry: RetryPolicy.none }

/** Returns the failure of a charge. */
const failed = (options: CallOptions = once) =>
  Effect.map(Effect.flip(PortOneClient.run(chargeOrder, charge, options)), (error) => {
    assert.instanceOf(error, PortOneClientError)
    return error
  })

const over = (dispatcher: Effect.Effect<Agent | RetryAgent>) =>
  layerUndiciNoDispatcher.pipe(
    Layer.provide(
      Layer.effect(
        NodeHttpClient.Dispatcher,
        Effect.acquireRelease(dispatcher, (it) => Effect.promise(() => it.destroy()))
      )
    )
  )

/** Connects to a port of this machine, or to one on which nobody listens. */
const connecting =
  (port: number, isGone: () => boolean): buildConnector.connector =>
  (options, callback) => {
    buildConnector({})({ ...options, port: String(isGone() ? 1 : port) }, callback)
  }

const oneConnection = over(Effect.sync(() => new Agent({ connections: 1 })))

/** Waits until the server has read so many requests. */
const read = (requests: ReadonlyArray<string>, count: number) =>
  Effect.repeat(Effect.sleep(5), { until: () => requests.length >= count })

it.live.each([" ", "  "])("an answer whose length has %j behind it is read", (space) =>
  Effect.gen(function* () {
    const body = '{"type":"CARD_DECLINED","pgCode":"51"}'
    const head = `HTTP/1.1 502 Bad Gateway\r\ncontent-type: application/json\r\ncontent-length: ${body.length}${space}`
    const { baseUrl, requests } = yield* loopback((socket) => socket.write(`${head}\r\n\r\n${body}`))
    const error = yield* Effect.flip(PortOneClient.run(chargeOrder, charge)).pipe(Effect.provide(clientAt(baseUrl)))
    assert.instanceOf(error, CardDeclinedError)
    assert.lengthOf(requests, 1)
  })
)

describe("the entry for Node", () => {
  it.effect("dies at once where undici is not undici, as on Bun, and names the client to take instead", () =>
    Effect.gen(function* () {
      // An `Agent` of Bun's has no methods.
      const stub = Object.assign(Object.create(null), { destroy: () => Promise.resolve() })
      const exit = yield* Effect.exit(Layer.build(over(Effect.succeed(stub))))
      assert(Exit.isFailure(exit))
      assert.include(Cause.pretty(exit.cause), "provide FetchHttpClient.layer")
    }).pipe(Effect.scoped)
  )
})

describe("a charge that waits for a connection", () => {
  it.live("until its time is up was never sent, and the one that has the connection may have been carried out", () =>
    Effect.gen(function* () {
      const { baseUrl, requests } = yield* loopback(saysNothing)
      const [first, second] = yield* Effect.gen(function* () {
        const first = yield* Effect.forkChild(failed({ ...once, timeout: "1 second" }))
        yield* read(requests, 1)
        const second = yield* failed({ ...once, timeout: "100 millis" })
        return [yield* Fiber.join(first), second] as const
      }).pipe(Effect.provide(clientAt(baseUrl, oneConnection)))
      assert.strictEqual(first.reason._tag, "TimeoutError")
      assert.strictEqual(first.outcome, "Unknown")
      assert.strictEqual(second.reason._tag, "TimeoutError")
      assert.strictEqual(second.outcome, "NotSent")
      assert.include(second.message, "Nothing was sent")
      assert.lengthOf(requests, 1)
    }).pipe(Effect.scoped)
  )

  it.live("and whose time is up is not sent later, when the connection is free", () =>
    Effect.gen(function* () {
      const late: Reply = (socket) => void setTimeout(() => answers(socket), 300)
      const { baseUrl, requests } = yield* loopback(late, answers)
      yield* Effect.gen(function* () {
        const first = yield* Effect.forkChild(PortOneClient.run(chargeOrder, charge, once))
        yield* read(requests, 1)
        assert.strictEqual((yield* failed({ ...once, timeout: "50 millis" })).outcome, "NotSent")
        yield* Fiber.join(first)
        yield* PortOneClient.run(chargeOrder, charge, { ...once, idempotencyKey: "the-third-charge" })
      }).pipe(Effect.provide(clientAt(baseUrl, oneConnection)))
      assert.lengthOf(requests, 2)
      assert.include(requests[1], "the-third-charge")
    }).pipe(Effect.scoped)
  )

  it.live("of a dispatcher that is being closed was never sent, and what runs there goes on", () =>
    Effect.gen(function* () {
      const { baseUrl, requests } = yield* loopback(saysNothing)
      const agent = new Agent({ connections: 1 })
      yield* Effect.gen(function* () {
        const first = yield* Effect.forkChild(failed())
        yield* read(requests, 1)
        const closing = agent.close()
        const later = yield* failed()
        assert.strictEqual(later.outcome, "NotSent")
        assert.include(later.message, "UND_ERR_CLOSED")
        assert.isUndefined(first.pollUnsafe())
        yield* Fiber.interrupt(first)
        yield* Effect.promise(() => closing)
      }).pipe(Effect.provide(clientAt(baseUrl, over(Effect.succeed(agent)))))
      assert.lengthOf(requests, 1)
    }).pipe(Effect.scoped)
  )

  it.live("of a dispatcher that is destroyed meanwhile was never sent", () =>
    Effect.gen(function* () {
      const { baseUrl, requests } = yield* loopback(saysNothing)
      const agent = new Agent({ connections: 1 })
      const errors = yield* Effect.gen(function* () {
        const first = yield* Effect.forkChild(failed())
        yield* read(requests, 1)
        const second = yield* Effect.forkChild(failed())
        yield* Effect.sleep(20)
        yield* Effect.promise(() => agent.destroy())
        return [yield* Fiber.join(first), yield* Fiber.join(second), yield* failed()]
      }).pipe(Effect.provide(clientAt(baseUrl, over(Effect.succeed(agent)))))
      assert.deepStrictEqual(
        errors.map(({ outcome }) => outcome),
        ["Unknown", "NotSent", "NotSent"]
      )
    }).pipe(Effect.scoped)
  )
})

/** A dispatcher with one place, which begins the request that waits as soon as the one before it is given up. */
class OnePlace extends Agent {
  private readonly waiting: Array<Dispatcher.DispatchHandler> = []
  private isTaken = false
  override dispatch(_: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    this.waiting.push(handler)
    this.beginNext()
    return true
  }
  private beginNext(): void {
    const next = this.isTaken ? undefined : this.waiting.shift()
    if (next === undefined) return
    this.isTaken = true
    const abort = () => {
      this.isTaken = false
      this.beginNext()
    }
    // The client does nothing else with a controller.
    next.onRequestStart?.({ abort } as unknown as Dispatcher.DispatchController, undefined)
  }
}

it.live("requests that are given up together are not begun one after the other", () =>
  Effect.gen(function* () {
    const http = yield* Layer.build(over(Effect.succeed(new OnePlace())))
    const exchange = Exchange.exchangeOf(Context.get(http, HttpClient.HttpClient))
    assert(exchange !== undefined)
    const started: Array<string> = []
    const begin = (path: string) =>
      exchange.begin(
        { method: "POST", origin: "http://127.0.0.1", path, headers: [], body: "{}" },
        { started: () => void started.push(path), head: () => {}, ended: () => {}, failed: () => {} },
        Context.empty()
      )
    for (const giveUp of ["/1", "/2", "/3"].map(begin)) giveUp()
    yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
    assert.deepStrictEqual(started, ["/1"])
    begin("/4")
    assert.deepStrictEqual(started, ["/1", "/4"])
  }).pipe(Effect.scoped)
)

describe("a charge that has a connection", () => {
  it.live("is answered, declined and printed as over any other client", () =>
    Effect.gen(function* () {
      const pdf = replies("200 OK", "%PDF", "content-type: application/pdf")
      const { baseUrl, requests } = yield* loopback(answers, declines, pdf)
      yield* Effect.gen(function* () {
        assert.deepStrictEqual(yield* PortOneClient.run(chargeOrder, charge), order)
        assert.instanceOf(yield* Effect.flip(PortOneClient.run(chargeOrder, charge)), CardDeclinedError)
        const bytes = yield* PortOneClient.run(printOrder, { orderId: "o-1", copies: 1 })
        assert.strictEqual(new TextDecoder().decode(bytes), "%PDF")
      }).pipe(Effect.provide(clientAt(baseUrl)))
      assert.lengthOf(requests, 3)
    }).pipe(Effect.scoped)
  )

  it.live.each([
    ["reset after the request", resets, "Unknown"],
    ["an answer that breaks off", breaksOff("200 OK"), "Applied"]
  ] as const)("is judged as over any other client: %s", ([, reply, outcome]) =>
    Effect.gen(function* () {
      const { baseUrl } = yield* loopback(reply)
      assert.strictEqual((yield* failed().pipe(Effect.provide(clientAt(baseUrl)))).outcome, outcome)
    }).pipe(Effect.scoped)
  )

  it.live("was not sent where nobody listens", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* failed().pipe(Effect.provide(clientAt(yield* nobody)))).outcome, "NotSent")
    })
  )

  it.live("may have been carried out although undici itself tried again, and found nobody", () =>
    Effect.gen(function* () {
      const { baseUrl } = yield* loopback(resets)
      const { port } = new URL(baseUrl)
      let connections = 0
      // The first connection is the server's; after it, nobody listens.
      const agent = new RetryAgent(new Agent({ connect: connecting(Number(port), () => connections++ > 0) }), {
        maxRetries: 2,
        minTimeout: 1,
        methods: ["POST"],
        errorCodes: ["ECONNRESET", "UND_ERR_SOCKET", "ECONNREFUSED"]
      })
      const error = yield* failed().pipe(Effect.provide(clientAt(baseUrl, over(Effect.succeed(agent)))))
      assert.isAbove(connections, 1)
      assert.strictEqual(error.outcome, "Unknown")
    }).pipe(Effect.scoped)
  )
})

describe("a program that changes over to another client", () => {
  it.live("is not told that nothing was sent, after the other one has sent it", () =>
    Effect.gen(function* () {
      const gone = yield* nobody
      const { baseUrl, requests } = yield* loopback(resets)
      const both = Layer.effect(
        HttpClient.HttpClient,
        Effect.gen(function* () {
          const first = yield* Effect.provide(HttpClient.HttpClient, layerUndici)
          const second = yield* Effect.provide(HttpClient.HttpClient, NodeHttpClient.layerNodeHttp)
          return HttpClient.make((request) =>
            Effect.catch(first.execute(HttpClientRequest.setUrl(request, `${gone}/x`)), () => second.execute(request))
          )
        })
      )
      const error = yield* failed().pipe(Effect.provide(clientAt(baseUrl, both)))
      assert.isNotEmpty(requests)
      assert.strictEqual(error.outcome, "Unknown")
    }).pipe(Effect.scoped)
  )
})

describe("a request of another program over the same client", () => {
  it.live("is sent as it is", () =>
    Effect.gen(function* () {
      const { baseUrl, requests } = yield* loopback(answers)
      const text = yield* HttpClient.get(`${baseUrl}/anything`).pipe(
        Effect.flatMap((response) => response.text),
        Effect.provide(layerUndici)
      )
      assert.strictEqual(text, JSON.stringify(order))
      assert.match(requests[0]!, /^GET \/anything /)
    }).pipe(Effect.scoped)
  )
})

describe("what a program adds to the client is heeded", () => {
  const sent = (http: Layer.Layer<HttpClient.HttpClient>, settings: { readonly httpTracing?: boolean } = {}) =>
    Effect.gen(function* () {
      const { baseUrl, requests } = yield* loopback(answers)
      const client = PortOneClient.layer({ apiSecret: Redacted.make("secret"), baseUrl, ...settings })
      const answer = yield* PortOneClient.run(chargeOrder, charge).pipe(
        Effect.provide(client.pipe(Layer.provide(http))),
        Effect.withSpan("a program's own"),
        Effect.provideService(NodeHttpClient.UndiciOptions, { reset: true })
      )
      assert.deepStrictEqual(answer, order)
      return requests[0]!
    }).pipe(Effect.scoped)

  const wrapped = Layer.effect(
    HttpClient.HttpClient,
    Effect.map(HttpClient.HttpClient, HttpClient.mapRequest(HttpClientRequest.setHeader("x-added", "by a program")))
  ).pipe(Layer.provide(layerUndici))

  it.live("where it wraps the client", () =>
    Effect.gen(function* () {
      assert.match(yield* sent(wrapped), /\r\nx-added: by a program\r\n/i)
    })
  )

  it.live("where it sets options of undici", () =>
    Effect.gen(function* () {
      assert.match(yield* sent(layerUndici), /\r\nconnection: close\r\n/i)
    })
  )

  it.live("where it asks for the spans of the HTTP layer", () =>
    Effect.gen(function* () {
      const spans: Array<string> = []
      const tracer = Tracer.make({
        span: (options) => {
          spans.push(options.name)
          return new Tracer.NativeSpan(options)
        }
      })
      const request = yield* sent(layerUndici, { httpTracing: true }).pipe(Effect.provideService(Tracer.Tracer, tracer))
      assert.match(request, /\r\ntraceparent: /i)
      assert.includeMembers(spans, ["Orders.chargeOrder", "POST"])
    })
  )

  it.live("where it installs a tracer, and the call has a span", () =>
    Effect.gen(function* () {
      const spans: Array<Tracer.Span> = []
      const tracer = Tracer.make({
        span: (options) => {
          const span = new Tracer.NativeSpan(options)
          spans.push(span)
          return span
        }
      })
      const { baseUrl } = yield* loopback(answers)
      yield* PortOneClient.run(chargeOrder, charge).pipe(
        Effect.provide(clientAt(baseUrl)),
        Effect.provideService(Tracer.Tracer, tracer)
      )
      assert.deepStrictEqual(
        spans.map(({ attributes, name }) => [name, attributes.get("http.response.status_code")]),
        [["Orders.chargeOrder", 200]]
      )
    }).pipe(Effect.scoped)
  )
})
