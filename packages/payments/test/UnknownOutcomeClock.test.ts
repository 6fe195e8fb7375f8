/** Calls of unknown outcome in a program whose clock is not PortOne's. */
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Duration, Effect, Fiber, Layer, Redacted, Schema } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as TestClock from "effect/testing/TestClock"
import { PortOneClient, SharedReads } from "@effect-portone/core"
import { CancelPaymentResponse, Payment, Payments, UnknownOutcome } from "../src/index.ts"
import { cancelled, paid, requested } from "./fixtures/payments.ts"

const idempotencyKey = "the-key-of-the-first-try"
const input = { paymentId: paid.id, amount: 4_000, reason: "a smaller plan" }
const payment = Schema.encodeSync(Payment)(paid)
const cancellation = Schema.encodeSync(CancelPaymentResponse)({ cancellation: { ...requested, status: "SUCCEEDED" } })
const began = DateTime.makeUnsafe("2026-07-03T00:00:00Z")

interface Server {
  /** How far the clock of the server is ahead; undefined if its answers tell no time. */
  readonly ahead: Duration.Input | undefined
  /** The header `Age` of each answer, in seconds. */
  readonly age?: string
  /** True if PortOne had said that the refund still ran. */
  readonly wasRunning?: boolean
  /** The number of requests after which the server answers none as it should. */
  readonly breaksAfter?: number
}

/** Returns what becomes of a refund whose key is so old by this program's clock, and the refunds that were sent. */
const resolved = (age: Duration.Input, { wasRunning = false, age: kept, ahead, breaksAfter = Infinity }: Server) =>
  Effect.gen(function* () {
    yield* TestClock.setTime(DateTime.addDuration(began, age).epochMilliseconds)
    let requests = 0
    let repetitions = 0
    const client = HttpClient.make((request) =>
      Effect.gen(function* () {
        const now = yield* DateTime.now
        const headers = new Headers({ "content-type": "application/json" })
        if (ahead !== undefined) headers.set("date", DateTime.toDateUtc(DateTime.addDuration(now, ahead)).toUTCString())
        if (kept !== undefined) headers.set("age", kept)
        if (request.method === "POST") repetitions++
        const status = ++requests > breaksAfter ? 500 : 200
        const body = request.method === "POST" ? cancellation : payment
        return HttpClientResponse.fromWeb(request, new Response(JSON.stringify(body), { status, headers }))
      })
    )
    const services = Payments.layer.pipe(
      Layer.provide(SharedReads.layer),
      Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("secret") })),
      Layer.provide(Layer.succeed(HttpClient.HttpClient, client))
    )
    const lost = { operation: "Payments.cancelPayment", idempotencyKey, startedAt: began, wasRunning }
    const fiber = yield* UnknownOutcome.resolveCancellation(lost, input).pipe(
      Effect.match({ onSuccess: ({ _tag }) => _tag, onFailure: (error) => error.message }),
      Effect.provide(services),
      Effect.forkChild
    )
    while (fiber.pollUnsafe() === undefined) {
      yield* Effect.yieldNow
      yield* TestClock.adjust("10 seconds")
    }
    return [yield* Fiber.join(fiber), repetitions] as const
  })

describe("a refund of unknown outcome", () => {
  const kept =
    "Payments.cancelPayment: whether it happened could not be found out: what was read is older than the question, " +
    "by its own header Age: something between keeps answers. " +
    "Do not do it again before somebody has looked at the payment in PortOne's console."
  it.effect.each<readonly [string, Duration.Input, Server, string, number]>([
    ["is repeated where both clocks agree", "1 hour", { ahead: 0 }, "Answered", 1],
    ["is repeated where they differ by little", "1 hour", { ahead: "4 minutes" }, "Answered", 1],
    ["is repeated where PortOne's is behind by little", "1 hour", { ahead: "-4 minutes" }, "Answered", 1],
    ["is repeated where answers tell no time", "1 hour", { ahead: undefined }, "Answered", 1],
    ["is read where PortOne's clock is ahead", "1 hour", { ahead: "2 hours" }, "NotApplied", 0],
    ["is read where PortOne's clock is behind", "1 hour", { ahead: "-2 hours" }, "NotApplied", 0],
    [
      "is read where its key is too old by PortOne's clock alone",
      "168 minutes",
      { ahead: "3 minutes" },
      "NotApplied",
      0
    ],
    [
      "is not said not to have happened by what is older than the question",
      "4 hours",
      { ahead: 0, age: "3600" },
      kept,
      0
    ],
    ["is not said so by what tells its age alone", "4 hours", { ahead: undefined, age: "3600" }, kept, 0],
    ["is read where what is read is a little old", "4 hours", { ahead: 0, age: "60" }, "NotApplied", 0],
    ["is read where the age of what is read is none", "4 hours", { ahead: 0, age: "new" }, "NotApplied", 0],
    ["is read where its key is too old by this clock alone", "171 minutes", { ahead: "-3 minutes" }, "NotApplied", 0]
  ])("%s", ([, age, server, expected, repetitions]) =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* resolved(age, server), [expected, repetitions])
    })
  )

  it.effect("that still ran has come to its end only if both clocks say so", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* resolved("4 hours", { ahead: 0, wasRunning: true }), ["NotApplied", 0])
      const [message] = yield* resolved("4 hours", { ahead: "-3 hours", wasRunning: true })
      assert.include(message, "still runs")
    })
  )

  it.effect("says that the clocks differ, if it stays unknown", () =>
    Effect.gen(function* () {
      const [message, repetitions] = yield* resolved("1 hour", { ahead: "-2 hours", breaksAfter: 1 })
      assert.include(message, "nothing was sent again: this program's clock and PortOne's differ by 2h")
      assert.strictEqual(repetitions, 0)
    })
  )

  it.effect("is not repeated where the payment cannot be read, although both clocks agree", () =>
    Effect.gen(function* () {
      const [message, repetitions] = yield* resolved("1 hour", { ahead: 0, breaksAfter: 0 })
      assert.include(message, "nothing was sent again: it could not be looked for before")
      assert.strictEqual(repetitions, 0)
    })
  )
})

describe("a charge of unknown outcome, whose payment was given back half an hour before it,", () => {
  const givenBack = Schema.encodeSync(Payment)({
    ...cancelled,
    cancelledAt: DateTime.add(began, { minutes: 10 }),
    statusChangedAt: DateTime.add(began, { minutes: 10 }),
    updatedAt: DateTime.add(began, { minutes: 10 })
  })

  it.effect.each<readonly [string, Duration.Input, string]>([
    ["is unresolved where this program's clock is behind by more than that", "40 minutes", "UnresolvedOutcomeError"],
    // By both clocks, it was given back after the charge began.
    ["is applied where the clocks agree, and it was after it", 0, "Applied"]
  ])("%s", ([, ahead, expected]) =>
    Effect.gen(function* () {
      yield* TestClock.setTime(DateTime.add(began, { minutes: 11 }).epochMilliseconds)
      const client = HttpClient.make((request) =>
        Effect.map(DateTime.now, (now) => {
          const date = DateTime.toDateUtc(DateTime.addDuration(now, ahead)).toUTCString()
          const headers = new Headers({ "content-type": "application/json", date })
          return HttpClientResponse.fromWeb(request, new Response(JSON.stringify(givenBack), { headers }))
        })
      )
      const services = Payments.layer.pipe(
        Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("secret") })),
        Layer.provide(Layer.succeed(HttpClient.HttpClient, client))
      )
      const lost = { operation: "Payments.payInstantly", idempotencyKey: undefined, startedAt: began }
      const tag = yield* UnknownOutcome.resolveCharge(lost, { paymentId: cancelled.id }).pipe(
        Effect.match({ onSuccess: ({ _tag }) => _tag, onFailure: ({ _tag }) => _tag }),
        Effect.provide(services)
      )
      assert.strictEqual(tag, expected)
    })
  )
})
