/** What a move of the clock does on its way. */
import { assert, describe, it } from "@effect/vitest"
import { Clock, DateTime, Effect, Fiber, Schema } from "effect"
import { Payments, PaymentSchedules } from "@effect-portone/payments"
import { account, issue, keyedIn, order } from "../merchant.ts"
import { add, orderTransfer } from "../platform/settlements/transfers.ts"
import { frozenEmulator } from "./frozenEmulator.ts"

const hour = 3_600_000

const at = (hours: number) => DateTime.makeUnsafe(Math.round(hours * hour))

const always = (status: number) => () => status

const scheduleAt = Effect.fnUntraced(function* (paymentId: string, billingKey: string, hours: number) {
  const { paymentId: _, ...payment } = order(paymentId, billingKey)
  yield* (yield* PaymentSchedules).createPaymentSchedule({ paymentId, payment, timeToPay: at(hours) })
})

/** A world in which much is to happen: `first` and `second` are hours of 60 days. */
const begin = Effect.fnUntraced(function* (first: number, second: number) {
  const payments = yield* Payments
  const billingKey = yield* issue()
  const slow = yield* issue("0006")
  yield* scheduleAt("scheduled-1", billingKey, first)
  yield* scheduleAt("scheduled-2", slow, second)
  yield* scheduleAt("scheduled-3", billingKey, second)
  yield* payments.payInstantly(account("account"))
  yield* payments.payInstantly({ ...keyedIn("escrow"), isEscrow: true })
  yield* payments.payInstantly(keyedIn("cancelled", "0009"))
  yield* payments.cancelPayment({ paymentId: "cancelled", reason: "It takes a minute" })
})

const days = (count: number) => new Date(count * 24 * hour).toISOString().slice(0, 10)

const Hours = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 60 * 24 }))

describe("a move of the clock", () => {
  it.effect.prop(
    "leads to the same state and the same webhooks, in however many moves the time is reached",
    { stops: Schema.Array(Hours).check(Schema.isBetweenLength(1, 6)), first: Hours, second: Hours, day: Hours },
    ({ day, first, second, stops }) =>
      Effect.gen(function* () {
        const endIn = (moves: ReadonlyArray<number>) =>
          frozenEmulator(
            // Every other payment's webhooks fail, so they come again and again.
            (body) => (/"(?:scheduled-1|account)"/.test(body) ? 500 : 200),
            ({ move, run, sentWebhooks, snapshot, webhooksSettled }) =>
              Effect.gen(function* () {
                yield* begin(first, second)
                yield* run(add(orderTransfer("transfer", { date: days(Math.ceil(day / 24)), startDate: days(1) })))
                yield* webhooksSettled
                for (const hours of moves) yield* move.until(at(hours))
                const sent = (yield* sentWebhooks).map(({ attempt, event, sentAt, status }) => ({
                  attempt,
                  event,
                  sentAt,
                  status
                }))
                const { drawn, tables } = yield* snapshot
                // The client's keys are random.
                const { idempotency: _, ...rows } = tables
                return { drawn, rows, sent }
              })
          )
        const once = yield* endIn([61 * 24])
        const inSteps = yield* endIn([...stops.toSorted((one, other) => one - other), 61 * 24])
        assert.deepStrictEqual(inSteps, once)
        assert.isAtLeast(once.sent.length, 6 + 6 + 3)
        for (const [index, { sentAt }] of once.sent.entries()) {
          if (index > 0) assert.isTrue(DateTime.isLessThanOrEqualTo(once.sent[index - 1]!.sentAt, sentAt))
        }
      }),
    { arbitrary: { runs: 15 } }
  )

  it.effect("lets each thing happen at its own time, and in order", () =>
    frozenEmulator(always(200), ({ clock, move, sentWebhooks, webhooksSettled }) =>
      Effect.gen(function* () {
        const billingKey = yield* issue()
        yield* scheduleAt("later", billingKey, 30)
        yield* scheduleAt("sooner", billingKey, 20)
        yield* (yield* Payments).payInstantly(account("account"))
        yield* webhooksSettled
        const { tasks, time, webhooks } = yield* move.advance("40 hours")
        assert.deepStrictEqual({ tasks, time, webhooks }, { tasks: 3, time: at(40), webhooks: 3 })
        assert.strictEqual(clock.currentTimeMillisUnsafe(), 40 * hour)
        assert.deepStrictEqual(
          (yield* sentWebhooks).map(({ event, sentAt }) => [event.type, sentAt]),
          [
            ["BillingKey.Issued", at(0)],
            ["Transaction.VirtualAccountIssued", at(0)],
            ["Transaction.Paid", at(20)],
            ["Transaction.Failed", at(24)],
            ["Transaction.Paid", at(30)]
          ]
        )
      })
    )
  )

  it.effect("sends webhooks again at their times, each answered before time goes on", () => {
    const answered: Array<number> = []
    return frozenEmulator(
      () => {
        answered.push(0)
        return 503
      },
      ({ clock, move, openPayment, sentWebhooks }) =>
        Effect.gen(function* () {
          yield* openPayment({
            paymentId: "order-1",
            channelKey: "channel-key",
            orderName: "Monthly plan",
            amount: { total: 10_000 },
            currency: "KRW"
          })
          const { tasks, webhooks } = yield* move.advance("1 day")
          assert.deepStrictEqual({ tasks, webhooks }, { tasks: 0, webhooks: 6 })
          const sent = yield* sentWebhooks
          assert.lengthOf(answered, 6)
          assert.deepStrictEqual(
            sent.map(({ attempt }) => attempt),
            [1, 2, 3, 4, 5, 6]
          )
          for (const [index, { sentAt }] of sent.entries()) {
            if (index > 0) assert.deepStrictEqual(sentAt, sent[index - 1]!.nextAt)
          }
          assert.strictEqual(clock.currentTimeMillisUnsafe(), 24 * hour)
        })
    )
  })

  it.effect("answers a request that waits for a slow PG, and lets the slow charge of a schedule end", () =>
    frozenEmulator(always(200), ({ move }) =>
      Effect.gen(function* () {
        const payments = yield* Payments
        yield* scheduleAt("scheduled", yield* issue("0006"), 1)
        const waiting = yield* Effect.forkChild(payments.payInstantly(keyedIn("requested", "0006")))
        yield* Effect.yieldNow
        yield* move.advance("2 hours")
        const { payment } = yield* Fiber.join(waiting)
        assert.strictEqual(DateTime.toEpochMillis(payment.paidAt), 30_000)
        const scheduled = yield* payments.getPayment({ paymentId: "scheduled" })
        assert(scheduled.status === "PAID")
        assert.strictEqual(DateTime.toEpochMillis(scheduled.paidAt), hour + 30_000)
        assert.deepStrictEqual(scheduled.requestedAt, at(1))
      })
    )
  )

  it.effect("takes ten years of weekly charges in one", () =>
    frozenEmulator(always(200), ({ move, webhooksSettled }) =>
      Effect.gen(function* () {
        const billingKey = yield* issue()
        yield* webhooksSettled
        const count = 10 * 52
        for (let week = 1; week <= count; week++) yield* scheduleAt(`week-${week}`, billingKey, 7 * 24 * week)
        const { tasks, webhooks } = yield* move.advance(`${count} weeks`)
        assert.deepStrictEqual({ tasks, webhooks }, { tasks: count, webhooks: count })
      })
    )
  )

  it.effect("goes on with the state that takes the place of another meanwhile", () =>
    frozenEmulator(always(200), ({ move, reset, snapshot }) =>
      Effect.gen(function* () {
        yield* scheduleAt("order-1", yield* issue(), 10)
        const moving = yield* Effect.forkChild(move.advance("20 hours"))
        yield* reset
        yield* Fiber.join(moving)
        assert.deepStrictEqual((yield* snapshot).tables, {})
        assert.strictEqual(yield* Clock.currentTimeMillis, 20 * hour)
      })
    )
  )

  it.effect("does not begin before another has ended", () =>
    frozenEmulator(always(200), ({ move }) =>
      Effect.gen(function* () {
        const billingKey = yield* issue()
        for (const day of [1, 2, 3]) yield* scheduleAt(`day-${day}`, billingKey, 24 * day)
        const moves = yield* Effect.all([move.advance("1 day"), move.advance("1 day"), move.advance("1 day")], {
          concurrency: "unbounded"
        })
        assert.deepStrictEqual(
          moves.map(({ tasks, time }) => [tasks, time]),
          [
            [1, at(24)],
            [1, at(48)],
            [1, at(72)]
          ]
        )
      })
    )
  )

  it.effect("is refused if time would go back, or on and on", () =>
    frozenEmulator(always(200), ({ move }) =>
      Effect.gen(function* () {
        yield* move.advance("1 day")
        const back = [move.until(at(23)), move.advance("-1 millis"), move.advance("-P1D")]
        for (const refused of back) {
          const error = yield* Effect.flip(refused)
          assert.strictEqual(error.status, 409)
          assert.include(error.message, "1970-01-02T00:00:00.000Z")
        }
        const absurd = ["200000 weeks", "Infinity", "P100000000D", "a day", "1 month", "P1M", "", "1"]
        for (const by of absurd) assert.strictEqual((yield* Effect.flip(move.advance(by))).status, 400, by)
        const late = yield* Effect.flip(move.until(DateTime.makeUnsafe("2199-01-01")))
        assert.strictEqual(late.status, 400)
        assert.strictEqual(yield* Clock.currentTimeMillis, 24 * hour)
        assert.deepInclude(yield* move.until(at(24)), { tasks: 0, webhooks: 0 })
      })
    )
  )
})
