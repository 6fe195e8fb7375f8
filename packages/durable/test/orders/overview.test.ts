/** What who operates a program sees: lists, counts, alerts, and the ends of orders. */
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Fiber, Layer, Logger, Metric, Option, Stream } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { Faults } from "@effect-portone/testing"
import { Durable } from "../../src/index.ts"
import { digestsAtOnce } from "../fixtures/digest.ts"
import { healthy, onAll } from "../fixtures/faults.ts"
import { passing, passingUntil } from "../fixtures/passing.ts"
import { declinedCard, goodCard, pay } from "../fixtures/portone.ts"
import { charge, Deposit, deposit, InMemory, OverMemory, Renewal, Shop, ShopIsAway, useCard } from "../fixtures/shop.ts"

const { paymentId } = charge
const order = Effect.map(Renewal.poll(paymentId), Option.getOrThrow)

const startUnresolved = Effect.gen(function* () {
  yield* pay(paymentId, 1)
  yield* useCard(yield* goodCard)
  yield* Renewal.start(charge)
  yield* passingUntil(order, ({ state }) => state === "Unresolved")
})

describe("the orders that have not ended", () => {
  it.effect("are listed by what is due first, with why they wait", () =>
    Effect.gen(function* () {
      yield* useCard(yield* declinedCard)
      yield* Renewal.start(charge)
      yield* Deposit.start(deposit)
      yield* passingUntil(Durable.list(), (all) => all.length === 2 && all.every(({ state }) => state === "Waiting"))
      const [first, second] = yield* Durable.list()
      assert.deepStrictEqual(
        [first?.workflow, first?.id, first?.note, first?.tries],
        ["deposit/deposit", deposit.paymentId, "PaymentNotFoundError", 0]
      )
      assert.deepStrictEqual(
        [second?.workflow, second?.id, second?.note, second?.tries],
        ["charge/renewal", paymentId, "declined (REJECT_CARD_COMPANY)", 1]
      )
      assert.lengthOf(yield* Durable.list({ workflow: "charge/renewal" }), 1)
      assert.lengthOf(yield* Durable.list({ states: ["Unresolved"] }), 0)
      assert.lengthOf(yield* Durable.list({ limit: 1 }), 1)
      const soon = DateTime.add(yield* DateTime.now, { hours: 1 })
      assert.deepStrictEqual(
        (yield* Durable.list({ dueBefore: soon })).map(({ id }) => id),
        [deposit.paymentId]
      )
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("are counted by workflow and state", () =>
    Effect.gen(function* () {
      yield* startUnresolved
      yield* Deposit.start(deposit)
      yield* passingUntil(Durable.counts, (all) => all.length === 2)
      yield* passingUntil(Durable.list(), (all) => all.every(({ state }) => state !== "Ready"))
      assert.deepStrictEqual(yield* Durable.counts, [
        { workflow: "charge/renewal", state: "Unresolved", count: 1 },
        { workflow: "deposit/deposit", state: "Waiting", count: 1 }
      ])
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("are no more once they have ended and were told", () =>
    Effect.gen(function* () {
      yield* useCard(yield* goodCard)
      yield* Renewal.start(charge)
      const { told } = yield* Shop
      yield* passingUntil(
        Effect.sync(() => told.length),
        (count) => count === 1
      )
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual([yield* Durable.list(), yield* Durable.counts], [[], []])
    }).pipe(Effect.provide(InMemory))
  )
})

describe("an alert", () => {
  it.effect("comes for an order that is unresolved: as an element, a line in the log, and in the metric", () => {
    const lines: Array<string> = []
    return Effect.gen(function* () {
      const first = yield* Effect.forkChild(Stream.runHead(Durable.alerts), { startImmediately: true })
      yield* startUnresolved
      const alert = Option.getOrThrow(yield* Fiber.join(first))
      assert.deepStrictEqual([alert.kind, alert.workflow, alert.id], ["Unresolved", "charge/renewal", paymentId])
      assert.match(alert.note, /^the payment is not what was asked for/)
      assert.deepStrictEqual(
        lines.filter((line) => line.includes("Unresolved")),
        [`charge/renewal ${paymentId}: Unresolved: ${alert.note}`]
      )
      const counted = yield* Metric.value(
        Metric.withAttributes(
          Metric.counter("portone_durable_alerts", { description: "Orders that need a person", incremental: true }),
          {
            kind: "Unresolved",
            workflow: "charge/renewal"
          }
        )
      )
      assert.isAtLeast(Number(counted.count), 1)
    }).pipe(
      Effect.provide(
        OverMemory.pipe(
          Layer.provideMerge([
            digestsAtOnce,
            Logger.layer([Logger.make(({ message }) => void lines.push(String(message)))])
          ])
        )
      )
    )
  })

  it.effect("comes for an order that meets the same fault again and again, and not each time", () =>
    Effect.gen(function* () {
      yield* useCard(yield* goodCard)
      yield* onAll(Faults.refuse)
      const alerts: Array<Durable.Alert> = []
      yield* Effect.forkChild(
        Stream.runForEach(Durable.alerts, (alert) => Effect.sync(() => void alerts.push(alert))),
        { startImmediately: true }
      )
      yield* Renewal.start(charge)
      yield* passingUntil(
        Effect.sync(() => alerts.length),
        (count) => count === 1
      )
      assert.strictEqual(alerts[0]!.kind, "Stuck")
      const from = alerts[0]!.at.epochMilliseconds
      yield* passingUntil(
        Effect.sync(() => alerts.length),
        (count) => count === 3
      )
      const between = alerts.map(({ at }) => at.epochMilliseconds - from)
      assert.isAbove(between[2]! - between[1]!, 30 * 60_000)
      yield* healthy
      assert.strictEqual((yield* passing(Renewal.await(paymentId)))._tag, "Paid")
    }).pipe(Effect.provide(InMemory))
  )
})

describe("the ends of orders", () => {
  it.effect("come in the order of their positions, from the first or after a position that was kept", () =>
    Effect.gen(function* () {
      yield* useCard(yield* goodCard)
      const ids = ["payment-1", "payment-2", "payment-3"]
      for (const id of ids) {
        yield* Renewal.start({ ...charge, paymentId: id })
        yield* passing(Renewal.await(id))
      }
      const all = yield* Stream.runCollect(Stream.take(Renewal.ends(), 3))
      assert.deepStrictEqual(
        all.map(({ order }) => order.id),
        ids
      )
      assert.deepStrictEqual(
        all.map(({ position }) => position),
        [1, 2, 3]
      )
      const after = yield* Stream.runCollect(Stream.take(Renewal.ends({ after: 1 }), 2))
      assert.deepStrictEqual(
        after.map(({ order }) => order.id),
        ids.slice(1)
      )
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("come as they happen, and again for an order that was revived", () =>
    Effect.gen(function* () {
      const ends: Array<string> = []
      yield* Effect.forkChild(
        Stream.runForEach(Renewal.ends({ every: "1 hour" }), ({ order }) =>
          Effect.sync(() => void ends.push(order.end?._tag ?? "none"))
        )
      )
      yield* useCard(yield* declinedCard)
      yield* Renewal.start(charge)
      yield* passingUntil(
        Effect.sync(() => ends.length),
        (count) => count === 1,
        "1 minute"
      )
      yield* useCard(yield* goodCard)
      yield* Renewal.revive(paymentId)
      yield* passingUntil(
        Effect.sync(() => ends.length),
        (count) => count === 2,
        "1 minute"
      )
      assert.deepStrictEqual(ends, ["Declined", "Paid"])
    }).pipe(Effect.provide(InMemory))
  )
})

describe("the handler of ends", () => {
  it.effect("is asked again, later each time, until it has taken note", () =>
    Effect.gen(function* () {
      const shop = yield* Shop
      let asked = 0
      shop.takeNote = Effect.suspend(() =>
        asked++ < 4 ? Effect.fail(new ShopIsAway({ secret: "hunter2" })) : Effect.void
      )
      yield* useCard(yield* goodCard)
      yield* Renewal.start(charge)
      yield* passing(Renewal.await(paymentId))
      const [waiting] = yield* passingUntil(Durable.list(), (all) => all[0]?.note !== undefined)
      assert.strictEqual(waiting?.note, "the handler of its end failed (ShopIsAway)")
      yield* passingUntil(
        Effect.sync(() => shop.told.length),
        (count) => count === 1
      )
      assert.strictEqual(asked, 5)
      yield* TestClock.adjust("1 day")
      assert.strictEqual(asked, 5)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("hears of an end before a revival though it fails at first, and then of the next one", () =>
    Effect.gen(function* () {
      const shop = yield* Shop
      let asked = 0
      shop.takeNote = Effect.suspend(() =>
        asked++ < 4 ? Effect.fail(new ShopIsAway({ secret: "hunter2" })) : Effect.void
      )
      yield* Renewal.start(charge)
      yield* Renewal.cancel(paymentId)
      assert.strictEqual((yield* passing(Renewal.await(paymentId)))._tag, "Cancelled")
      yield* useCard(yield* goodCard)
      yield* Renewal.revive(paymentId)
      yield* passingUntil(Durable.counts, (counts) => counts.length === 0)
      assert.deepStrictEqual(
        shop.told.map(({ _tag }) => _tag),
        ["Cancelled", "Paid"]
      )
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("that dies is asked again, too", () =>
    Effect.gen(function* () {
      const shop = yield* Shop
      let asked = 0
      shop.takeNote = Effect.suspend(() => (asked++ < 2 ? Effect.die(new RangeError("hunter2")) : Effect.void))
      yield* useCard(yield* goodCard)
      yield* Renewal.start(charge)
      yield* passingUntil(
        Effect.sync(() => shop.told.length),
        (count) => count === 1
      )
      assert.strictEqual(asked, 3)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("that is slow holds back neither the end nor other orders", () =>
    Effect.gen(function* () {
      const shop = yield* Shop
      shop.takeNote = Effect.sleep("90 seconds")
      yield* useCard(yield* goodCard)
      const ids = Array.from({ length: 30 }, (_, index) => `payment-${index}`)
      yield* Renewal.startAll(ids.map((id) => ({ ...charge, paymentId: id })))
      yield* Effect.forEach(ids, (id) => passing(Renewal.await(id)))
      yield* TestClock.adjust("2 minutes")
      yield* passingUntil(
        Effect.sync(() => shop.told.length),
        (count) => count === 30
      )
      yield* TestClock.adjust("1 day")
      assert.lengthOf(shop.told, 30)
    }).pipe(Effect.provide(InMemory))
  )
})

describe("a billing key's look-up that dies", () => {
  it.effect("lets the order wait, and sends nothing", () =>
    Effect.gen(function* () {
      const shop = yield* Shop
      shop.lookUp = Effect.die(new RangeError("hunter2"))
      yield* Renewal.start(charge)
      yield* passingUntil(order, ({ state }) => state === "Waiting")
      yield* useCard(yield* goodCard)
      assert.strictEqual((yield* passing(Renewal.await(paymentId)))._tag, "Paid")
    }).pipe(Effect.provide(InMemory))
  )
})
