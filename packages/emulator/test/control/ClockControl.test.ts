/** The clock over HTTP. In memory, tests move `TestClock`. */
import { assert, describe, it } from "@effect/vitest"
import { Clock, DateTime, Effect, Layer, Ref } from "effect"
import { Webhook } from "@effect-portone/core"
import { PortOneEmulator, webhookSecret } from "../../src/index.ts"
import { control, look, send } from "./overHttp.ts"

const order = { channelKey: "channel-key", orderName: "Monthly plan", amount: { total: 10_000 }, currency: "KRW" }

const card = (endsIn: string) => ({
  card: { credential: { number: `411111111111${endsIn}`, expiryMonth: "12", expiryYear: "30" } }
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

const failing = Effect.map(Ref.make<ReadonlyArray<string>>([]), (received) => ({ received }))

void [Layer, Webhook, webhookSecret, failing]
