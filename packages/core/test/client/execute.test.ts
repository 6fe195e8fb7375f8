import { assert, describe, it } from "@effect/vitest"
import { Clock, Duration, Effect, Fiber } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { type CallOptions, type Outcome, PortOneClient, PortOneClientError, RetryPolicy } from "../../src/index.ts"
import {
  CardDeclinedError,
  charge,
  chargeOrder,
  NotAuthorizedError,
  order,
  OrderBusyError,
  OrderNotFoundError,
  readOrder
} from "../fixtures/orders.ts"
import {
  answering,
  broken,
  json,
  longestWaits,
  refusedConnection,
  resetConnection,
  script,
  silence,
  stall,
  type Step,
  text,
  withTime
} from "../fixtures/scripted.ts"

const atOnce = RetryPolicy.make({ attempts: 3, base: 0 })
const chargeWith = (options?: CallOptions) => PortOneClient.run(chargeOrder, charge, options)

const ok = json(200, order)
const gatewayPage = text(503, "<html>Service Unavailable</html>")
const declined = json(502, { type: "CARD_DECLINED", pgCode: "51" })
const busy = json(503, { type: "ORDER_BUSY" })

describe("what is tried again", () => {
  for (const [name, failure] of [
    ["a gateway's page on a 503", gatewayPage],
    ["a gateway's page on a 502", text(502, "<html>")],
    ["an empty 429", text(429, "")],
    ["a 408", text(408, "")],
    ["a 500", text(500, "")],
    ["a 504", text(504, "")],
    ["a refused connection", refusedConnection],
    ["a reset connection", resetConnection],
    ["a body that breaks off after a 200", broken(200)],
    ["a documented error that PortOne calls temporary", busy]
  ] as const) {
    it.effect(`is ${name}`, () =>
      Effect.gen(function* () {
        const { client, sent } = script(failure, failure, ok)
        const response = yield* PortOneClient.runWithResponse(chargeOrder, charge, { retry: atOnce }).pipe(
          Effect.provide(client())
        )
        assert.deepStrictEqual(response.value, order)
        assert.strictEqual(response.attempts, 3)
        assert.lengthOf(sent, 3)
      })
    )
  }

  for (const [name, failure] of [
    ["a declined card", declined],
    ["a documented error that is final", json(404, { type: "ORDER_NOT_FOUND" })],
    ["a 200 that does not decode", json(200, { ...order, amount: "1000" })],
    ["an error on a 502 that is not documented", json(502, { type: "ADDED_TOMORROW" })],
    ["a 400 without a body", text(400, "")],
    ["a redirect", text(302, "", { location: "https://elsewhere.example" })]
  ] as const) {
    it.effect(`is not ${name}`, () =>
      Effect.gen(function* () {
        const { client, sent } = script(failure)
        yield* chargeWith({ retry: atOnce }).pipe(Effect.flip, Effect.provide(client()))
        assert.lengthOf(sent, 1)
      })
    )
  }

  it.effect.each([
    ["a line break", "카드사\n거절"],
    ["a backslash", "C:\\pg\\log"]
  ])("is not a declined card with %s in its words, as some servers write them into JSON", ([, message]) =>
    Effect.gen(function* () {
      const body = `{"type":"CARD_DECLINED","pgCode":"51","message":"${message}"}`
      const { client, sent } = script(text(502, body, { "content-type": "application/json" }))
      const error = yield* chargeWith({ retry: atOnce }).pipe(Effect.flip, Effect.provide(client()))
      assert.instanceOf(error, CardDeclinedError)
      assert.lengthOf(sent, 1)
    })
  )

  it.effect("ends with what stopped it: a card declined on the second attempt", () =>
    Effect.gen(function* () {
      const { client, sent } = script(gatewayPage, declined)
      const error = yield* chargeWith({ retry: atOnce }).pipe(Effect.flip, Effect.provide(client()))
      assert.instanceOf(error, CardDeclinedError)
      assert.lengthOf(sent, 2)
    })
  )
})

describe("a key that PortOne may have forgotten", () => {
  it.effect("is not sent again, whatever the policy's deadline is; a read has no key", () =>
    Effect.gen(function* () {
      const patient = RetryPolicy.make({ attempts: 10, base: "1 hour", cap: "1 hour", deadline: "10 hours" })
      const busyToTheEnd = Array.from({ length: 10 }, () => gatewayPage)
      const paying = script(...busyToTheEnd)
      yield* chargeWith({ retry: patient }).pipe(Effect.flip, longestWaits, withTime, Effect.provide(paying.client()))
      // At 0, 1 and 2 hours.
      assert.lengthOf(paying.sent, 3)
      const reading = script(...busyToTheEnd)
      yield* PortOneClient.run(readOrder, { orderId: "o-1" }, { retry: patient }).pipe(
        Effect.flip,
        longestWaits,
        withTime,
        Effect.provide(reading.client())
      )
      assert.lengthOf(reading.sent, 10)
    })
  )
})

describe("the outcome of a call", () => {
  const cases: ReadonlyArray<readonly [name: string, steps: ReadonlyArray<Step>, outcome: Outcome]> = [
    ["never sent, thrice", [refusedConnection, refusedConnection, refusedConnection], "NotSent"],
    ["refused, then never sent", [text(429, ""), refusedConnection, refusedConnection], "Refused"],
    ["never sent, then refused", [refusedConnection, text(400, "")], "Refused"],
    ["unknown, then never sent", [resetConnection, refusedConnection, refusedConnection], "Unknown"],
    ["unknown, then refused without a documented error", [gatewayPage, text(400, "")], "Unknown"],
    ["never sent, then unknown", [refusedConnection, refusedConnection, gatewayPage], "Unknown"],
    ["a status of firewalls and proxies, cut off", [broken(202), broken(203), broken(206)], "Unknown"],
    ["applied, then unknown", [broken(200), gatewayPage, gatewayPage], "Applied"],
    ["unknown, then applied", [gatewayPage, json(200, { ...order, amount: "1000" })], "Applied"],
    ["a 409 whose body is lost, then never sent", [broken(409), refusedConnection, refusedConnection], "Unknown"],
    ["applied, then never sent", [broken(200), refusedConnection, refusedConnection], "Applied"],
    ["applied, then refused without a documented error", [broken(200), text(404, "")], "Applied"],
    ["refused with a documented error, then never sent", [busy, refusedConnection, refusedConnection], "Refused"],
    ["unknown, then a documented error, then never sent", [resetConnection, busy, refusedConnection], "Refused"]
  ]
  for (const [name, steps, outcome] of cases) {
    it.effect(`${name}: ${outcome}`, () =>
      Effect.gen(function* () {
        const { client, sent } = script(...steps)
        const error = yield* chargeWith({ retry: atOnce }).pipe(Effect.flip, Effect.provide(client()))
        assert.instanceOf(error, PortOneClientError)
        assert.strictEqual(error.outcome, outcome)
        assert.strictEqual(error.attempts, steps.length)
        assert.lengthOf(sent, steps.length)
        if (steps.length > 1) assert.include(error.message, `after ${steps.length} attempts`)
      })
    )
  }

  it.effect("unknown, then a documented error with the same key: that error", () =>
    Effect.gen(function* () {
      const { client } = script(resetConnection, json(404, { type: "ORDER_NOT_FOUND" }))
      const error = yield* chargeWith({ retry: atOnce }).pipe(Effect.flip, Effect.provide(client()))
      assert.instanceOf(error, OrderNotFoundError)
      assert.strictEqual(error.outcome, "Refused")
    })
  )

  it.effect("unknown, with the first request that still ran, is told of after attempts without an answer, too", () =>
    Effect.gen(function* () {
      const running = json(409, { type: "IDEMPOTENCY_OUTSTANDING_REQUEST" })
      const { client } = script(resetConnection, running, resetConnection, resetConnection)
      const error = yield* chargeWith({ retry: atOnce }).pipe(Effect.flip, withTime, Effect.provide(client()))
      assert.instanceOf(error, PortOneClientError)
      assert.deepInclude(error, { outcome: "Unknown" })
      assert.strictEqual(error.reason._tag, "TransportError")
      assert.isTrue(error.wasRunning)
      const other = yield* chargeWith({ retry: RetryPolicy.none }).pipe(
        Effect.flip,
        withTime,
        Effect.provide(script(resetConnection).client())
      )
      assert(other instanceof PortOneClientError)
      assert.isFalse(other.wasRunning)
    })
  )

  it.effect("of a read whose repetition is turned away for its credentials: that error", () =>
    Effect.gen(function* () {
      for (const lost of [resetConnection, gatewayPage, broken(200)]) {
        const { client, sent } = script(lost, json(401, { type: "UNAUTHORIZED" }))
        const read = PortOneClient.run(readOrder, { orderId: "o-1" }, { retry: atOnce })
        const error = yield* read.pipe(Effect.flip, Effect.provide(client()))
        assert.instanceOf(error, NotAuthorizedError)
        assert.strictEqual(error.outcome, "Refused")
        assert.lengthOf(sent, 2)
      }
    })
  )

  it.effect("temporary to the end: the documented error", () =>
    Effect.gen(function* () {
      const { client, sent } = script(busy, busy, busy)
      const error = yield* chargeWith({ retry: atOnce }).pipe(Effect.flip, Effect.provide(client()))
      assert.instanceOf(error, OrderBusyError)
      assert.lengthOf(sent, 3)
    })
  )
})

describe("the deadline of a call", () => {
  const running = json(409, { type: "IDEMPOTENCY_OUTSTANDING_REQUEST" })

  it.effect("holds though the clock is put back meanwhile", () =>
    Effect.gen(function* () {
      const right = yield* Clock.Clock
      let putBack = 0
      const now = () => right.currentTimeMillisUnsafe() - putBack
      const clock = Clock.Clock.of({
        ...right,
        currentTimeMillisUnsafe: now,
        currentTimeMillis: Effect.sync(now),
        sleep: (duration) => right.sleep(duration),
        monotonicTimeNanosUnsafe: () => right.monotonicTimeNanosUnsafe()
      })
      const { client, sent } = answering(() => running)
      const from = yield* Clock.monotonicTimeNanos
      const retry = RetryPolicy.make({ deadline: "4 minutes" })
      const call = Effect.provideService(Effect.flip(chargeWith({ retry })), Clock.Clock, clock)
      const fiber = yield* Effect.forkChild(Effect.provide(call, client()))
      while (fiber.pollUnsafe() === undefined && sent.length < 1_000) {
        yield* TestClock.adjust("1 second")
        if (sent.length === 3) putBack = Duration.toMillis("9 hours")
      }
      const elapsed = Duration.nanos((yield* Clock.monotonicTimeNanos) - from)
      assert.isAtMost(Duration.toMinutes(elapsed), 5)
      assert.instanceOf(yield* Fiber.join(fiber), PortOneClientError)
    })
  )
})

describe("the timeout of an attempt", () => {
  it.effect("is 65 seconds, since a PG may take 60", () =>
    Effect.gen(function* () {
      const { client, sent } = script(silence, ok)
      const attempts = yield* withTime(
        PortOneClient.runWithResponse(chargeOrder, charge, {
          retry: RetryPolicy.make({ base: 0, deadline: "10 minutes" })
        })
      ).pipe(Effect.provide(client()))
      assert.strictEqual(attempts.attempts, 2)
      assert.deepStrictEqual(
        sent.map((request) => request.at),
        [0, 65_000]
      )
    })
  )

  it.effect("without a status line leaves the outcome unknown", () =>
    Effect.gen(function* () {
      const { aborted, client } = script(silence)
      const error = yield* withTime(chargeWith({ timeout: "2 seconds", retry: RetryPolicy.none })).pipe(
        Effect.flip,
        Effect.provide(client())
      )
      assert.instanceOf(error, PortOneClientError)
      assert(error.reason._tag === "TimeoutError")
      assert.isUndefined(error.reason.status)
      assert.strictEqual(error.outcome, "Unknown")
      assert.isTrue(error.isRetryable)
      assert.include(error.message, "within 2s")
      assert.strictEqual(aborted(), 1)
    })
  )

  for (const [status, outcome] of [
    [200, "Applied"],
    [404, "Refused"],
    [502, "Unknown"]
  ] as const) {
    it.effect(`covers the body: a stall after a ${status} is ${outcome}`, () =>
      Effect.gen(function* () {
        const { aborted, client } = script(stall(status))
        const error = yield* withTime(chargeWith({ timeout: "2 seconds", retry: RetryPolicy.none })).pipe(
          Effect.flip,
          Effect.provide(client())
        )
        assert.instanceOf(error, PortOneClientError)
        assert(error.reason._tag === "TimeoutError")
        assert.strictEqual(error.reason.status, status)
        assert.strictEqual(error.outcome, outcome)
        assert.include(error.message, "complete body")
        assert.strictEqual(aborted(), 1)
      })
    )
  }

  it.effect("starts anew with each attempt, and the call's own goes before the client's", () =>
    Effect.gen(function* () {
      const { client, sent } = script(silence, silence, ok)
      yield* withTime(chargeWith({ timeout: "2 seconds" })).pipe(
        Effect.provide(client({ timeout: "1 second", retry: atOnce }))
      )
      assert.deepStrictEqual(
        sent.map((request) => request.at),
        [0, 2000, 4000]
      )
    })
  )

  it.effect("can be the client's", () =>
    Effect.gen(function* () {
      const { client, sent } = script(silence, ok)
      yield* withTime(chargeWith()).pipe(Effect.provide(client({ timeout: "1 second", retry: atOnce })))
      assert.deepStrictEqual(
        sent.map((request) => request.at),
        [0, 1000]
      )
    })
  )

  it.effect("is refused unless it is a duration longer than zero", () =>
    Effect.gen(function* () {
      const { client, sent } = script()
      for (const timeout of ["soon" as never, 0, -1, Number("of no setting")]) {
        const error = yield* chargeWith({ timeout }).pipe(Effect.flip, Effect.provide(client()))
        assert.instanceOf(error, PortOneClientError)
        assert.strictEqual(error.reason._tag, "InputError")
        assert.strictEqual(error.outcome, "NotSent")
        assert.include(error.message, "timeout")
      }
      assert.lengthOf(sent, 0)
    })
  )
})
