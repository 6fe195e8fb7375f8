/** The clock over HTTP. In memory, tests move `TestClock`. */
import { assert, describe, it } from "@effect/vitest"
import { Clock, DateTime, Deferred, Effect, Fiber, Queue } from "effect"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as TestClock from "effect/testing/TestClock"
import { createServer, type IncomingHttpHeaders } from "node:http"
import type { AddressInfo } from "node:net"
import { Webhook } from "@effect-portone/core"
import { PortOneEmulator, webhookSecret } from "../../src/index.ts"
import { prefix } from "../../src/pages/Paths.ts"
import { type Endpoint, handing } from "../merchant.ts"
import { control, look, send } from "./overHttp.ts"

const order = { channelKey: "channel-key", orderName: "Monthly plan", amount: { total: 10_000 }, currency: "KRW" }

const card = (endsIn: string) => ({
  card: { credential: { number: `411111111111${endsIn}`, expiryMonth: "12", expiryYear: "30" } }
})

const post = (url: string, body: object, headers: Readonly<Record<string, string>>, signal?: AbortSignal) =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
    ...(signal === undefined ? {} : { signal })
  })

const issue = (endsIn = "1111") =>
  Effect.map(
    send("POST", "/billing-keys", { channelKey: "channel-key", method: card(endsIn) }),
    ({ body }) => body.billingKeyInfo.billingKey as string
  )

const schedule = (paymentId: string, billingKey: string, timeToPay: DateTime.Utc) =>
  send("POST", `/payments/${paymentId}/schedule`, {
    payment: { ...order, billingKey },
    timeToPay: DateTime.formatIso(timeToPay)
  })

const payment = (id: string) => Effect.map(send("GET", `/payments/${id}`), ({ body }) => body)

const time = Effect.map(look("clock"), ({ body }) => DateTime.makeUnsafe(body.time as string))

const after = (parts: Partial<DateTime.DateTime.PartsForMath>) => Effect.map(time, (now) => DateTime.add(now, parts))

const iso = (time: DateTime.Utc) => DateTime.formatIso(time)

const frozen = PortOneEmulator.layerServer({ clock: "frozen" })

describe("a frozen clock", () => {
  it.live("stands still until it is moved, by as much as it is told", () =>
    Effect.gen(function* () {
      const before = yield* Clock.currentTimeMillis
      const first = yield* look("clock")
      assert.strictEqual(first.body.isRunning, false)
      yield* Effect.sleep(5)
      assert.deepStrictEqual(yield* look("clock"), first)
      const start = yield* time
      assert.isAtLeast(DateTime.toEpochMillis(start), before - 60_000)
      for (const by of ["1 day", "24 hours", "P1D", "PT24H"]) {
        const expected = iso(yield* after({ days: 1 }))
        const { body, status } = yield* control("advance", { by })
        assert.strictEqual(status, 200)
        assert.deepStrictEqual(body, { time: expected, isRunning: false, tasks: 0, webhooks: 0 })
      }
      const last = yield* after({ days: 400 })
      assert.strictEqual((yield* control("until", { time: iso(last) })).body.time, iso(last))
    }).pipe(Effect.provide(frozen))
  )

  it.live("charges schedules at their own time, in their order", () =>
    Effect.gen(function* () {
      const billingKey = yield* issue()
      const months = [3, 1, 2]
      const times = yield* Effect.forEach(months, (months) => after({ months }))
      for (const [index, at] of times.entries()) yield* schedule(`month-${months[index]}`, billingKey, at)
      const { body } = yield* control("advance", { by: "100 days" })
      assert.deepInclude(body, { tasks: 3, webhooks: 0 })
      for (const [index, at] of times.entries()) {
        assert.deepInclude(yield* payment(`month-${months[index]}`), { status: "PAID", paidAt: iso(at) })
      }
    }).pipe(Effect.provide(frozen))
  )

  it.live("does not charge what is due later", () =>
    Effect.gen(function* () {
      const at = yield* after({ days: 30 })
      yield* schedule("order-1", yield* issue(), at)
      yield* control("until", { time: iso(DateTime.subtract(at, { milliseconds: 1 })) })
      assert.strictEqual((yield* payment("order-1")).type, "PAYMENT_NOT_FOUND")
      yield* control("advance", { by: "1 millis" })
      assert.strictEqual((yield* payment("order-1")).status, "PAID")
    }).pipe(Effect.provide(frozen))
  )
})

/** A merchant's server with a clock of its own, which verifies each webhook, and takes none of a payment at first. */
const shop = Effect.gen(function* () {
  const events: Array<Webhook.WebhookEvent> = []
  const run = Effect.runPromiseWith(yield* Effect.context())
  let failures = 2
  const receive = async (payload: string, headers: IncomingHttpHeaders): Promise<number> => {
    const event = await run(Webhook.verify({ secrets: [webhookSecret], payload, headers }))
    events.push(event)
    return event.type === "Transaction.Paid" && failures-- > 0 ? 500 : 200
  }
  const server = createServer((request, response) => {
    let payload = ""
    request.on("data", (chunk: Buffer) => {
      payload += chunk.toString()
    })
    request.on("end", () => {
      receive(payload, request.headers).then(
        (status) => response.writeHead(status).end(),
        (error) => response.writeHead(400).end(String(error))
      )
    })
  })
  yield* Effect.acquireRelease(
    Effect.promise(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))),
    () => Effect.sync(() => server.close())
  )
  // The server listens on a port.
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, events }
})

describe("a move of the clock over HTTP", () => {
  it.live("sends webhooks that a merchant verifies whose clock nobody moves", () =>
    Effect.gen(function* () {
      const { events, url } = yield* shop
      yield* Effect.gen(function* () {
        const at = yield* after({ months: 1 })
        yield* schedule("order-1", yield* issue(), at)
        const { body } = yield* control("advance", { by: "400 days" })
        assert.strictEqual(body.tasks, 1)
        const sent = (yield* look("sentWebhooks")).body.filter(
          (delivery: { readonly event: { readonly type: string } }) => delivery.event.type === "Transaction.Paid"
        )
        assert.deepStrictEqual(
          sent.map((delivery: { readonly response: { readonly status: number } }) => delivery.response.status),
          [500, 500, 200]
        )
        assert.strictEqual(sent[0].sentAt, iso(at))
        assert.strictEqual(sent[1].sentAt, sent[0].nextAt)
        // The event has its own time, and the signature that of its sending, of which none of 400 days is seen.
        const received = events.filter(({ type }) => type === "Transaction.Paid")
        assert.lengthOf(received, 3)
        for (const event of received) assert.deepInclude(event, { timestamp: at })
        const now = yield* Clock.currentTimeMillis
        for (const { request } of sent) {
          assert.isBelow(Math.abs(Number(request.headers["webhook-timestamp"]) * 1_000 - now), 60_000)
        }
      }).pipe(Effect.provide(PortOneEmulator.layerServer({ clock: "frozen", webhooks: { url } })))
    }).pipe(Effect.scoped)
  )

  it.live("answers requests meanwhile, at the time that it has come to", () => {
    const answers: Array<unknown> = []
    const handler: Endpoint = Effect.gen(function* () {
      const { text } = yield* HttpServerRequest.HttpServerRequest
      const { data } = JSON.parse(yield* Effect.orDie(text)) as { readonly data: { readonly paymentId: string } }
      yield* Effect.promise(() => whenPaid(data.paymentId))
      return HttpServerResponse.empty({ status: 200 })
    })
    let whenPaid = async (_paymentId: string) => {}
    return Effect.gen(function* () {
      const billingKey = yield* issue()
      const start = yield* time
      const inDays = (days: number) => DateTime.add(start, { days })
      const run = Effect.runPromiseWith(yield* Effect.context<PortOneEmulator>())
      whenPaid = async (paymentId) => {
        if (paymentId === undefined) return
        const { body } = await run(look("clock"))
        answers.push([paymentId, body.time])
        // Each month orders the next one.
        if (answers.length < 5) {
          await run(schedule(`order-${answers.length + 1}`, billingKey, inDays(30 * (answers.length + 1))))
        }
      }
      yield* schedule("order-1", billingKey, inDays(30))
      const { body } = yield* control("advance", { by: "365 days" })
      assert.deepInclude(body, { tasks: 5, time: iso(inDays(365)) })
      assert.deepStrictEqual(
        answers,
        [1, 2, 3, 4, 5].map((month) => [`order-${month}`, iso(inDays(30 * month))])
      )
    }).pipe(Effect.provide(handing(handler)(PortOneEmulator.layerServer({ clock: "frozen" }))))
  })

  it.effect("waits for a merchant that does not answer for as long as PortOne does", () =>
    Effect.gen(function* () {
      const asked = yield* Queue.unbounded<void>()
      const handler = Effect.andThen(Queue.offer(asked, undefined), Effect.never)
      yield* Effect.gen(function* () {
        const emulator = yield* PortOneEmulator
        yield* emulator.openPayment({ ...order, paymentId: "order-1", currency: "KRW" })
        // The patience goes by the wall clock, which is this test's.
        yield* Effect.forkChild(Effect.forever(Effect.andThen(Queue.take(asked), TestClock.adjust("30 seconds"))))
        const { body } = yield* control("advance", { by: "1 day" })
        assert.strictEqual(body.time, "1970-01-02T00:00:00.000Z")
        const sent = yield* emulator.sentWebhooks
        assert.deepStrictEqual(
          sent.map(({ attempt, status }) => [attempt, status]),
          [1, 2, 3, 4, 5, 6].map((attempt) => [attempt, "FAILED_UNEXPECTED_ERROR"])
        )
      }).pipe(Effect.provide(handing(handler)(PortOneEmulator.layerServer({ clock: "frozen" }))))
    })
  )

  it.live("ends where it is when its caller hangs up", () =>
    Effect.gen(function* () {
      const asked = yield* Deferred.make<void>()
      let isSilent = true
      const handler = Effect.suspend(() =>
        isSilent
          ? Effect.andThen(Deferred.succeed(asked, undefined), Effect.never)
          : Effect.succeed(HttpServerResponse.empty({ status: 200 }))
      )
      yield* Effect.gen(function* () {
        const { baseUrl } = yield* PortOneEmulator
        const emulator = yield* PortOneEmulator
        yield* emulator.openPayment({ ...order, paymentId: "order-1", currency: "KRW" })
        const before = yield* time
        const moving = yield* Effect.forkChild(
          Effect.promise((signal) => post(`${baseUrl}${prefix}/advance`, { by: "1 day" }, {}, signal))
        )
        yield* Deferred.await(asked)
        yield* Fiber.interrupt(moving)
        assert.deepStrictEqual(yield* time, before)
        isSilent = false
        yield* control("reset")
        assert.strictEqual(
          (yield* control("advance", { by: "1 hour" })).body.time,
          iso(DateTime.add(before, { hours: 1 }))
        )
      }).pipe(Effect.provide(handing(handler)(PortOneEmulator.layerServer({ clock: "frozen" }))))
    })
  )

  it.live("says what it does not take", () =>
    Effect.gen(function* () {
      const now = yield* time
      const back = yield* control("until", { time: iso(DateTime.subtract(now, { days: 1 })) })
      assert.strictEqual(back.status, 409)
      assert.strictEqual(back.body.type, "ClockMoveError")
      assert.include(back.body.message, iso(now))
      for (const [operation, body] of [
        ["advance", { by: "a month" }],
        ["advance", { by: "101000 days" }],
        ["until", { time: "12026-01-01T00:00:00Z" }]
      ] as const) {
        const refused = yield* control(operation, body)
        assert.strictEqual(refused.status, 400)
        assert.isString(refused.body.message)
      }
      for (const body of [{}, { by: 1 }, { time: "tomorrow" }]) {
        assert.strictEqual((yield* control("advance", body)).body.type, "INVALID_REQUEST")
        assert.strictEqual((yield* control("until", body)).body.type, "INVALID_REQUEST")
      }
      assert.deepStrictEqual(yield* time, now)
    }).pipe(Effect.provide(frozen))
  )
})

describe("a running clock", () => {
  it.effect("goes on by itself from where it was moved", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual((yield* look("clock")).body, { time: "1970-01-01T00:00:00.000Z", isRunning: true })
      yield* schedule("order-1", yield* issue(), DateTime.makeUnsafe("1970-01-02T00:30:00Z"))
      assert.strictEqual((yield* control("advance", { by: "1 day" })).body.time, "1970-01-02T00:00:00.000Z")
      assert.deepStrictEqual(yield* time, DateTime.makeUnsafe("1970-01-02T00:00:00Z"))
      yield* TestClock.adjust("29 minutes")
      assert.strictEqual((yield* payment("order-1")).type, "PAYMENT_NOT_FOUND")
      yield* TestClock.adjust("1 minute")
      assert.deepInclude(yield* payment("order-1"), { status: "PAID", paidAt: "1970-01-02T00:30:00.000Z" })
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

  it.effect("lets a slow charge end that began before it was moved, no matter by whom", () =>
    Effect.gen(function* () {
      const slow = (id: string) =>
        Effect.forkChild(send("POST", `/payments/${id}/instant`, { ...order, method: card("0006") }))
      const moved = yield* slow("order-1")
      while ((yield* payment("order-1")).status !== "READY") yield* Effect.yieldNow
      yield* control("advance", { by: "10 seconds" })
      yield* TestClock.adjust("19 seconds")
      assert.strictEqual((yield* payment("order-1")).status, "READY")
      yield* TestClock.adjust("1 second")
      assert.strictEqual((yield* Fiber.join(moved)).body.payment.paidAt, "1970-01-01T00:00:30.000Z")
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

  it.effect("decides when tokens are over and keys are forgotten", () =>
    Effect.gen(function* () {
      const { baseUrl } = yield* PortOneEmulator
      const { accessToken } = (yield* send("POST", "/login/api-secret", { apiSecret: "any" })).body
      const charge = (authorization: string) =>
        Effect.promise(() =>
          post(
            `${baseUrl}/payments/order-1/instant`,
            { ...order, method: card("1111") },
            { authorization, "idempotency-key": '"a key that comes again"' }
          )
        )
      assert.strictEqual((yield* charge(`Bearer ${accessToken}`)).status, 200)
      assert.strictEqual((yield* charge("PortOne any")).status, 200)
      yield* control("advance", { by: "3 hours" })
      const expired = yield* charge(`Bearer ${accessToken}`)
      assert.strictEqual(expired.status, 401)
      // The key is new again, and its payment was paid.
      const repeated = yield* charge("PortOne any")
      assert.strictEqual(repeated.status, 409)
      const now = yield* TestClock.withLive(Clock.currentTimeMillis)
      // The header is for caches and other programs of the network.
      assert.isBelow(Math.abs(Date.parse(expired.headers.get("date")!) - now), 60_000)
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )
})
