import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Layer, Redacted } from "effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import type * as HttpClient from "effect/http/HttpClient"
import type * as Net from "node:net"
import { CircuitBreaker, PortOneClient, PortOneClientError, RetryBudget, RetryPolicy } from "../../src/index.ts"
import { layerUndici } from "../../src/node.ts"
import { breaksOff, loopback, type Reply, replies, slamming } from "../fixtures/loopback.ts"
import { charge, chargeOrder, order } from "../fixtures/orders.ts"

const answers = replies("200 OK", JSON.stringify(order), "content-type: application/json")

/** The HTTP clients that keep connections. */
const keeping: ReadonlyArray<readonly [name: string, layer: Layer.Layer<HttpClient.HttpClient>]> = [
  ["fetch", FetchHttpClient.layer],
  ["undici", NodeHttpClient.layerUndici],
  ["core/node", layerUndici],
  [
    "node:http",
    NodeHttpClient.layerNodeHttpNoAgent.pipe(Layer.provide(NodeHttpClient.layerAgentOptions({ keepAlive: true })))
  ]
]

const count = 100
const retry = RetryPolicy.make({ base: 0 })

/** Makes this number of charges at once. */
const charges = Effect.replicateEffect(
  Effect.exit(PortOneClient.runWithResponse(chargeOrder, charge, { retry })),
  count,
  { concurrency: "unbounded" }
)

const over = (http: Layer.Layer<HttpClient.HttpClient>, baseUrl: string, retryBudget: RetryBudget.RetryBudget) =>
  PortOneClient.layer({ apiSecret: Redacted.make("planted-secret"), baseUrl, retryBudget }).pipe(Layer.provide(http))

/** A server that answers once on each connection of its first time, and then breaks all of those in this way. */
const closing = (how: (socket: Net.Socket) => void) => {
  const old = new Set<Net.Socket>()
  let isOver = false
  const reply: Reply = (socket) => {
    if (!isOver) old.add(socket)
    if (isOver && old.has(socket)) how(socket)
    else answers(socket)
  }
  const close = Effect.sync(() => {
    isOver = true
    return old
  })
  return { reply, close }
}

const keysOf = (requests: ReadonlyArray<string>) =>
  requests.map((request) => /^idempotency-key: (.*)\r$/im.exec(request)![1]!)

for (const [name, http] of keeping) {
  describe(`connections that were idle, over ${name}`, () => {
    for (const [how, breaks] of [
      ["reset", (socket: Net.Socket) => socket.resetAndDestroy()],
      ["ended", (socket: Net.Socket) => socket.end()]
    ] as const) {
      it.live(`may all be ${how} under new requests, and no charge fails or spends the budget`, () =>
        Effect.gen(function* () {
          const { close, reply } = closing(breaks)
          const { baseUrl, requests } = yield* loopback(reply)
          const retryBudget = RetryBudget.make({ capacity: 50, successRefund: 0 })
          const [first, second] = yield* Effect.all([charges, Effect.andThen(close, charges)]).pipe(
            Effect.provide(over(http, baseUrl, retryBudget))
          )
          assert.isTrue([...first, ...second].every(Exit.isSuccess))
          assert.strictEqual(retryBudget.available(), 50)
          const keys = keysOf(requests)
          assert.lengthOf(new Set(keys), 2 * count)
          assert.isAbove(keys.length, 2 * count)
          const attempts = second.map((exit) => (Exit.isSuccess(exit) ? exit.value.attempts : 0))
          assert.strictEqual(
            attempts.reduce((sum, own) => sum + own),
            keys.length - count
          )
        })
      )
    }

    it.live("may all be dead when one charge comes, which does not fail, and spends no attempts of its policy", () =>
      Effect.gen(function* () {
        const { close, reply } = closing((socket) => socket.resetAndDestroy())
        const { baseUrl, requests } = yield* loopback(reply)
        const retryBudget = RetryBudget.make({ capacity: 0 })
        const one = PortOneClient.run(chargeOrder, charge, { retry })
        const patient = PortOneClient.run(chargeOrder, charge, { retry: RetryPolicy.make({ base: "1 hour" }) })
        yield* Effect.all([charges, Effect.andThen(close, one), patient]).pipe(
          Effect.provide(over(http, baseUrl, retryBudget))
        )
        const keys = keysOf(requests)
        assert.lengthOf(new Set(keys), count + 2)
      })
    )

    it.live("may all be dead, and open no circuit", () =>
      Effect.gen(function* () {
        const { close, reply } = closing((socket) => socket.resetAndDestroy())
        const { baseUrl } = yield* loopback(reply)
        const guarded = Layer.provide(CircuitBreaker.layer(), over(http, baseUrl, RetryBudget.make()))
        const [, second] = yield* Effect.all([charges, Effect.andThen(close, charges)]).pipe(Effect.provide(guarded))
        assert.isTrue(second.every(Exit.isSuccess))
      })
    )

    it.live("may all be closed before new requests, and no charge fails", () =>
      Effect.gen(function* () {
        const { close, reply } = closing(answers)
        const { baseUrl } = yield* loopback(reply)
        const retryBudget = RetryBudget.make({ capacity: 50, successRefund: 0 })
        const [, second] = yield* Effect.all([
          charges,
          Effect.andThen(
            Effect.map(close, (sockets) => sockets.forEach((socket) => socket.resetAndDestroy())),
            charges
          )
        ]).pipe(Effect.provide(over(http, baseUrl, retryBudget)))
        assert.isTrue(second.every(Exit.isSuccess))
        assert.strictEqual(retryBudget.available(), 50)
      })
    )
    // Node tells of its own client neither when a request is sent nor what comes before a head.
    const parts = [
      ["an answer that is still worked on", "HTTP/1.1 102 Processing\r\n\r\n"],
      ["half of a head", "HTTP/1.1 200 OK\r\nContent-Type: application"]
    ] as const
    for (const [part, text] of name === "node:http" ? [] : parts) {
      it.live(`that break after ${part} are not free, as one that was idle would be`, () =>
        Effect.gen(function* () {
          const { baseUrl, requests } = yield* loopback(answers, (socket) => socket.end(text))
          const one = PortOneClient.run(chargeOrder, charge, { retry })
          const error = yield* Effect.andThen(one, Effect.flip(one)).pipe(
            Effect.provide(over(http, baseUrl, RetryBudget.make({ capacity: 0 })))
          )
          assert(error._tag === "PortOneClientError" && error.reason._tag === "BudgetSpentError")
          assert.lengthOf(requests, 2)
        })
      )
    }
  })

  describe(`new connections, over ${name}`, () => {
    it.live("that all break spend the budget, as in an outage", () =>
      Effect.gen(function* () {
        const { baseUrl, connections } = yield* slamming
        const retryBudget = RetryBudget.make({ capacity: 50 })
        const ends = yield* Effect.provide(charges, over(http, baseUrl, retryBudget))
        assert.isTrue(ends.every(Exit.isFailure))
        assert.strictEqual(retryBudget.available(), 0)
        assert.strictEqual(connections(), count + 10)
      })
    )

    it.live("that break after the request spend it, too", () =>
      Effect.gen(function* () {
        const { baseUrl, requests } = yield* loopback((socket) => socket.resetAndDestroy())
        const retryBudget = RetryBudget.make({ capacity: 50 })
        const ends = yield* Effect.provide(charges, over(http, baseUrl, retryBudget))
        assert.isTrue(ends.every(Exit.isFailure))
        assert.lengthOf(requests, count + 10)
      })
    )

    it.live("that break within an answer are not free, though they carried one before", () =>
      Effect.gen(function* () {
        const { baseUrl } = yield* loopback(answers, breaksOff("200 OK"))
        const one = PortOneClient.run(chargeOrder, charge, { retry })
        const error = yield* Effect.andThen(one, Effect.flip(one)).pipe(
          Effect.provide(over(http, baseUrl, RetryBudget.make({ capacity: 0 })))
        )
        assert.instanceOf(error, PortOneClientError)
        assert.strictEqual(error.reason._tag, "BudgetSpentError")
        assert.strictEqual(error.outcome, "Applied")
      })
    )
  })
}
