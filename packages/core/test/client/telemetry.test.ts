import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Layer, type Metric } from "effect"
import { type CallOptions, CircuitBreaker, PortOneClient, RetryBudget, RetryPolicy } from "../../src/index.ts"
import { charge, chargeOrder, order, readOrder } from "../fixtures/orders.ts"
import {
  json,
  longestWaits,
  refusedConnection,
  resetConnection,
  script,
  silence,
  text,
  withTime
} from "../fixtures/scripted.ts"
import { recording } from "../fixtures/spans.ts"
import { logging, measuring } from "../fixtures/telemetry.ts"

const ok = json(200, order)
const page = text(503, "<html>")
const declined = json(502, { type: "CARD_DECLINED", pgCode: "51" })

const chargeWith = (options: CallOptions = {}) =>
  withTime(PortOneClient.run(chargeOrder, charge, { timeout: "10 seconds", ...options })).pipe(longestWaits)
const chargeIt = chargeWith()

describe("an attempt", () => {
  it.effect("is an event of the call's span, with its number, its end and its status", () =>
    Effect.gen(function* () {
      const { spans, trace } = recording()
      const { client } = script(resetConnection, page, declined)
      yield* chargeIt.pipe(Effect.flip, Effect.provide(client()), trace)
      const events = spans[0]!.events.map(([name, time, attributes]) => [name, Number(time / 1_000_000n), attributes])
      assert.deepStrictEqual(events, [
        ["portone.attempt", 0, { "portone.attempt": 1, "portone.result": "TransportError" }],
        [
          "portone.attempt",
          500,
          { "portone.attempt": 2, "portone.result": "UndocumentedError", "http.response.status_code": 503 }
        ],
        [
          "portone.attempt",
          1500,
          { "portone.attempt": 3, "portone.result": "CardDeclinedError", "http.response.status_code": 502 }
        ]
      ])
    })
  )

  it.effect("that succeeds is one too", () =>
    Effect.gen(function* () {
      const { spans, trace } = recording()
      const { client } = script(ok)
      yield* chargeIt.pipe(Effect.provide(client()), trace)
      assert.deepStrictEqual(
        spans[0]!.events.map(([, , attributes]) => attributes),
        [{ "portone.attempt": 1, "portone.result": "Success", "http.response.status_code": 200 }]
      )
    })
  )

  it.effect("that a circuit breaker ends is one that was not sent", () =>
    Effect.gen(function* () {
      const { spans, trace } = recording()
      const { client, sent } = script(page, page, page, page, page)
      yield* Effect.replicateEffect(Effect.exit(chargeWith({ retry: RetryPolicy.none })), 6).pipe(
        Effect.provide(CircuitBreaker.layer().pipe(Layer.provide(client()))),
        trace
      )
      assert.lengthOf(sent, 5)
      assert.deepStrictEqual(spans.at(-1)!.events[0]![2], {
        "portone.attempt": 1,
        "portone.result": "CircuitOpenError"
      })
    })
  )
})

/** Returns each metric as `portone_client_calls_total{operation=…,outcome=…}` with its count. */
const counted = (snapshots: ReadonlyArray<Metric.Metric.Snapshot>, id: string) =>
  Object.fromEntries(
    snapshots
      .filter((snapshot) => snapshot.id === id)
      .map(({ attributes, state }) => [
        Object.values(attributes ?? {}).join(" "),
        "count" in state ? Number(state.count) : undefined
      ])
  )

describe("the metrics", () => {
  it.effect("count calls by operation and outcome, and attempts by operation and end", () =>
    Effect.gen(function* () {
      const { measure, snapshots } = measuring()
      const calls = [
        [ok],
        [page, ok],
        [resetConnection, declined],
        [page, page, page],
        [refusedConnection, refusedConnection, refusedConnection],
        [json(200, { ...order, amount: "1000" })],
        [json(404, { type: "ORDER_NOT_FOUND" })]
      ]
      const { client } = script(...calls.flat())
      yield* Effect.replicateEffect(Effect.exit(chargeIt), 6).pipe(
        Effect.andThen(Effect.exit(PortOneClient.run(readOrder, { orderId: "o-1" }))),
        Effect.provide(client()),
        measure
      )
      const all = yield* snapshots
      assert.deepStrictEqual(counted(all, "portone_client_calls_total"), {
        "Orders.chargeOrder Success": 2,
        "Orders.chargeOrder Refused": 1,
        "Orders.chargeOrder Unknown": 1,
        "Orders.chargeOrder NotSent": 1,
        "Orders.chargeOrder Applied": 1,
        "Orders.readOrder Refused": 1
      })
      assert.deepStrictEqual(counted(all, "portone_client_attempts_total"), {
        "Orders.chargeOrder Success": 2,
        "Orders.chargeOrder UndocumentedError": 4,
        "Orders.chargeOrder TransportError": 4,
        "Orders.chargeOrder CardDeclinedError": 1,
        "Orders.chargeOrder DecodeError": 1,
        "Orders.readOrder OrderNotFoundError": 1
      })
    })
  )

  it.effect("tell how long calls took, over all their attempts and the waits between them", () =>
    Effect.gen(function* () {
      const { measure, snapshots } = measuring()
      const { client } = script(silence, page, ok)
      yield* chargeIt.pipe(Effect.provide(client()), measure)
      const histogram = (yield* snapshots).find(({ id }) => id === "portone_client_call_duration_seconds")!
      assert(histogram.type === "Histogram")
      const { count, max, min, sum } = histogram.state
      assert.deepStrictEqual({ count: Number(count), max, min, sum }, { count: 1, max: 11.5, min: 11.5, sum: 11.5 })
      assert.deepStrictEqual(histogram.attributes, { operation: "Orders.chargeOrder", outcome: "Success" })
    })
  )

  it.effect("count a call that is interrupted as such, and one whose budget is spent by its outcome", () =>
    Effect.gen(function* () {
      const { measure, snapshots } = measuring()
      const { client } = script(silence, page)
      yield* Effect.gen(function* () {
        const fiber = yield* Effect.forkChild(PortOneClient.run(chargeOrder, charge))
        yield* Effect.yieldNow
        yield* Fiber.interrupt(fiber)
        yield* Effect.flip(chargeIt)
      }).pipe(Effect.provide(client({ retryBudget: RetryBudget.make({ capacity: 0 }) })), measure)
      assert.deepStrictEqual(counted(yield* snapshots, "portone_client_calls_total"), {
        "Orders.chargeOrder Interrupted": 1,
        "Orders.chargeOrder Unknown": 1
      })
    })
  )

  it.effect("count a call whose input is refused as one that was not sent, without an attempt", () =>
    Effect.gen(function* () {
      const { measure, snapshots } = measuring()
      yield* PortOneClient.run(readOrder, { orderId: "" }).pipe(Effect.flip, Effect.provide(script().client()), measure)
      const all = yield* snapshots
      assert.deepStrictEqual(counted(all, "portone_client_calls_total"), { "Orders.readOrder NotSent": 1 })
      assert.deepStrictEqual(counted(all, "portone_client_attempts_total"), {})
    })
  )

  it.effect("have a name, a type and a description each, and no label but these", () =>
    Effect.gen(function* () {
      const { measure, snapshots } = measuring()
      const { client } = script(page, ok)
      yield* chargeIt.pipe(Effect.provide(client()), measure)
      const all = yield* snapshots
      assert.deepStrictEqual([...new Set(all.map(({ id, type }) => `${type} ${id}`))].toSorted(), [
        "Counter portone_client_attempts_total",
        "Counter portone_client_calls_total",
        "Histogram portone_client_call_duration_seconds"
      ])
      for (const { attributes, description } of all) {
        assert.match(String(description), /by operation/)
        assert.includeMembers(["operation", "outcome", "result"], Object.keys(attributes ?? {}))
      }
    })
  )
})

describe("the log", () => {
  it.effect("has a debug line for each attempt after the first: which, why, and in how long", () =>
    Effect.gen(function* () {
      const { lines, log } = logging()
      const { client } = script(resetConnection, page, declined)
      yield* chargeIt.pipe(Effect.flip, Effect.provide(client()), log)
      assert.deepStrictEqual(
        lines.map(({ annotations, level, message }) => ({ annotations, level, message })),
        [
          {
            annotations: {
              "portone.operation": "Orders.chargeOrder",
              "portone.attempt": 1,
              "portone.result": "TransportError"
            },
            level: "Debug",
            message: "Orders.chargeOrder is tried again in 500 ms"
          },
          {
            annotations: {
              "portone.operation": "Orders.chargeOrder",
              "portone.attempt": 2,
              "portone.result": "UndocumentedError"
            },
            level: "Debug",
            message: "Orders.chargeOrder is tried again in 1000 ms"
          }
        ]
      )
    })
  )

  it.effect("keeps the annotations of the program", () =>
    Effect.gen(function* () {
      const { lines, log } = logging()
      const { client } = script(page, ok)
      yield* chargeIt.pipe(Effect.annotateLogs("customer", "c-1"), Effect.provide(client()), log)
      assert.strictEqual(lines[0]!.annotations["customer"], "c-1")
      assert.strictEqual(lines[0]!.annotations["portone.attempt"], 1)
    })
  )

  it.effect("has nothing to say of a call that needs one attempt, and nothing of a last one", () =>
    Effect.gen(function* () {
      const { lines, log } = logging()
      const { client } = script(ok, declined, page)
      yield* Effect.gen(function* () {
        yield* chargeIt
        yield* Effect.flip(chargeIt)
        yield* Effect.flip(chargeWith({ retry: RetryPolicy.none }))
      }).pipe(Effect.provide(client()), log)
      assert.deepStrictEqual(lines, [])
    })
  )
})
