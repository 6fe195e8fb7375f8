import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { Agent } from "@effect/platform-node/Undici"
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Deferred, Effect, Fiber, Layer, Redacted } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as TestClock from "effect/testing/TestClock"
import {
  BearerCredentials,
  type CallOptions,
  Credentials,
  Interruption,
  ownOptionsOf,
  PortOneClient,
  RetryPolicy
} from "../src/index.ts"
import { layerUndiciNoDispatcher } from "../src/node.ts"
import { loopback, saysNothing } from "./fixtures/loopback.ts"
import { charge, chargeOrder, readOrder } from "./fixtures/orders.ts"
import { json, longestWaits, refusedConnection, script, silence, type Step } from "./fixtures/scripted.ts"

const once: CallOptions = { retry: RetryPolicy.none }

/** Waits an hour before the second attempt. */
const patient: CallOptions = {
  retry: RetryPolicy.make({ attempts: 2, base: "1 hour", cap: "1 hour", deadline: "10 hours" })
}

/** Lets the promises of answers settle. */
const settled = Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))

/** Interrupts a charge once it has made its requests, and returns what it has told. */
const interrupted = (options: CallOptions, ...steps: ReadonlyArray<Step>) =>
  Effect.gen(function* () {
    const told: Array<Interruption.InterruptedCall> = []
    const { client, sent } = script(...steps)
    yield* TestClock.setTime(1_783_036_800_000)
    const fiber = yield* PortOneClient.run(chargeOrder, charge, options).pipe(
      Interruption.observe((call) => told.push(call)),
      longestWaits,
      Effect.provide(client()),
      Effect.forkChild
    )
    while (sent.length < steps.length) yield* settled
    // The answer is judged, and the wait has begun.
    for (let turn = 0; turn < 5; turn++) yield* settled
    yield* Fiber.interrupt(fiber)
    return { told, sent }
  })

describe("a call that is interrupted", () => {
  it.effect("while its request may have been sent is unknown, and tells its key and its start", () =>
    Effect.gen(function* () {
      const { sent, told } = yield* interrupted(once, silence)
      assert.lengthOf(told, 1)
      const [{ attempts, idempotencyKey, operation, outcome, startedAt }] = told as [Interruption.InterruptedCall]
      assert.deepStrictEqual([operation, outcome, attempts], ["Orders.chargeOrder", "Unknown", 0])
      assert.strictEqual(sent[0]!.headers["idempotency-key"], `"${idempotencyKey}"`)
      assert.strictEqual(DateTime.formatIso(startedAt), "2026-07-03T00:00:00.000Z")
    })
  )

  it.effect("tells for whom it was", () =>
    Effect.gen(function* () {
      const { told } = yield* interrupted({ ...once, storeId: "store-b" }, silence)
      assert.deepStrictEqual(ownOptionsOf(told[0]!), { storeId: "store-b", credentials: undefined })
    })
  )

  it.effect("tells whether PortOne has said that the first request still runs", () =>
    Effect.gen(function* () {
      const running = json(409, { type: "IDEMPOTENCY_OUTSTANDING_REQUEST" })
      assert.deepInclude((yield* interrupted(patient, running)).told[0], { outcome: "Unknown", wasRunning: true })
      assert.deepInclude((yield* interrupted(patient, json(500, {}))).told[0], { wasRunning: false })
    })
  )

  it.effect.each([
    ["NotSent", refusedConnection],
    ["Unknown", json(500, {})]
  ] as const)("while it waits to try again is %s, as its attempts are", ([outcome, step]) =>
    Effect.gen(function* () {
      const { told } = yield* interrupted(patient, step)
      assert.deepInclude(told[0], { outcome, attempts: 1 })
    })
  )

  it.effect("while it waits for a login was not sent, and nothing is told of the login", () =>
    Effect.gen(function* () {
      const told: Array<Interruption.InterruptedCall> = []
      const { client, http, sent } = script(silence)
      const credentials = yield* BearerCredentials.make({ apiSecret: Redacted.make("planted-secret") }).pipe(
        Effect.provideService(HttpClient.HttpClient, http)
      )
      const fiber = yield* PortOneClient.run(chargeOrder, charge, { credentials }).pipe(
        Interruption.observe((call) => told.push(call)),
        Effect.provide(client()),
        Effect.forkChild
      )
      while (sent.length < 1) yield* settled
      yield* Fiber.interrupt(fiber)
      assert.deepStrictEqual(
        told.map(({ operation, outcome }) => [operation, outcome]),
        [["Orders.chargeOrder", "NotSent"]]
      )
    })
  )

  it.effect("is told to each observer around it, the innermost first, even if one throws", () =>
    Effect.gen(function* () {
      const told: Array<string> = []
      const { client, sent } = script(silence)
      const fiber = yield* PortOneClient.run(chargeOrder, charge, once).pipe(
        Interruption.observe(() => {
          told.push("inner")
          throw new Error("broken")
        }),
        Interruption.observe(() => told.push("outer")),
        Effect.provide(client()),
        Effect.forkChild
      )
      while (sent.length < 1) yield* settled
      yield* Fiber.interrupt(fiber)
      assert.deepStrictEqual(told, ["inner", "outer"])
    })
  )

  it.effect("while it waits for its credentials was not sent", () =>
    Effect.gen(function* () {
      const told: Array<Interruption.InterruptedCall> = []
      const asked = yield* Deferred.make<void>()
      const credentials = Credentials.of({
        authorization: Effect.andThen(Deferred.succeed(asked, undefined), Effect.never),
        refused: () => Effect.void
      })
      const fiber = yield* PortOneClient.run(chargeOrder, charge, { credentials }).pipe(
        Interruption.observe((call) => told.push(call)),
        Effect.provide(script().client()),
        Effect.forkChild
      )
      yield* Deferred.await(asked)
      yield* Fiber.interrupt(fiber)
      assert.deepInclude(told[0], { outcome: "NotSent", attempts: 0 })
    })
  )

  it.live("while it waits for a connection was not sent, if the HTTP client tells", () =>
    Effect.gen(function* () {
      const told: Array<Interruption.InterruptedCall> = []
      const { baseUrl, requests } = yield* loopback(saysNothing)
      const dispatcher = Effect.acquireRelease(
        Effect.sync(() => new Agent({ connections: 1 })),
        (it) => Effect.promise(() => it.destroy())
      )
      const http = layerUndiciNoDispatcher.pipe(Layer.provide(Layer.effect(NodeHttpClient.Dispatcher, dispatcher)))
      const observed = PortOneClient.run(chargeOrder, charge, once).pipe(
        Interruption.observe((call) => told.push(call))
      )
      yield* Effect.gen(function* () {
        const first = yield* Effect.forkChild(observed)
        yield* Effect.repeat(Effect.sleep(5), { until: () => requests.length === 1 })
        const second = yield* Effect.forkChild(observed)
        yield* Effect.yieldNow
        yield* Fiber.interrupt(second)
        yield* Fiber.interrupt(first)
      }).pipe(
        Effect.provide(PortOneClient.layer({ apiSecret: Redacted.make("secret"), baseUrl }).pipe(Layer.provide(http)))
      )
      assert.deepStrictEqual(
        told.map(({ outcome }) => outcome),
        ["NotSent", "Unknown"]
      )
    })
  )

  it.effect("has no key if it reads", () =>
    Effect.gen(function* () {
      const told: Array<Interruption.InterruptedCall> = []
      const { client, sent } = script(silence)
      const fiber = yield* PortOneClient.run(readOrder, { orderId: "o-1" }).pipe(
        Interruption.observe((call) => told.push(call)),
        Effect.provide(client()),
        Effect.forkChild
      )
      while (sent.length === 0) yield* settled
      yield* Fiber.interrupt(fiber)
      assert.deepInclude(told[0], { operation: "Orders.readOrder", idempotencyKey: undefined })
    })
  )

  it.effect("stays interrupted if its observer throws, and tells nobody where there is none", () =>
    Effect.gen(function* () {
      const { client, sent } = script(silence, silence)
      for (const observe of [
        Interruption.observe(() => {
          throw new Error("the observer is broken")
        }),
        <A>(effect: A) => effect
      ]) {
        const fiber = yield* PortOneClient.run(readOrder, { orderId: "o-1" }).pipe(
          observe,
          Effect.provide(client()),
          Effect.forkChild
        )
        const before = sent.length
        while (sent.length === before) yield* settled
        yield* Fiber.interrupt(fiber)
        assert.strictEqual((yield* Fiber.await(fiber))._tag, "Failure")
      }
    })
  )
})
