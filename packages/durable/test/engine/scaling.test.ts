/** Runners that are added to a backlog, and handlers that take their time. */
import { assert, it } from "@effect/vitest"
import { Effect, Latch, Layer, Option, Redacted } from "effect"
import { Payments } from "@effect-portone/payments"
import { Durable } from "../../src/index.ts"
import { chargedKeys, declinedCard, goodCard, PortOne } from "../fixtures/portone.ts"
import { charge, quiet } from "../fixtures/shop.ts"
import { database, describeWithPostgres } from "../postgres/postgres.ts"

const Outside = PortOne.pipe(Layer.provideMerge(quiet))

const Renewal = Durable.charge("renewal")

/** More than a runner begins at once. */
const ids = Array.from({ length: 600 }, (_, index) => `payment-${index}`)
const renewals = ids.map((paymentId) => ({ ...charge, paymentId }))

/** Has each charge wait for something before it is sent. */
const payingAfter = (wait: (paymentId: string) => Effect.Effect<unknown>) =>
  Layer.effect(
    Payments,
    Effect.map(Payments, (payments) => ({
      ...payments,
      payWithBillingKey: (...call: Parameters<typeof payments.payWithBillingKey>) =>
        Effect.andThen(wait(call[0].paymentId), payments.payWithBillingKey(...call))
    }))
  )

/** Returns a runner over PostgreSQL, whose handler of ends waits for something. */
const runner = (url: string, card: string, onEnd: Effect.Effect<void>, concurrency?: number) =>
  Renewal.layer({
    billingKeyOf: () => Effect.succeed({ billingKey: Redacted.make(card) }),
    onEnd: () => onEnd
  }).pipe(Layer.provideMerge(Layer.fresh(Durable.layerPostgres({ url: Redacted.make(url), concurrency }))))

/** Waits until an order has been sent. */
const untilSent = Effect.repeat(Effect.delay(Durable.counts, "50 millis"), {
  until: (counts) => counts.some(({ state }) => state === "Sent")
})

describeWithPostgres("a runner over PostgreSQL", () => {
  it.live("that is added to a backlog works on its part of it, which the first one only had in its queue", () =>
    Effect.gen(function* () {
      const url = yield* database
      const card = yield* goodCard
      const answers = yield* Latch.make()
      // The PG of the first one does not answer for a while.
      const Slow = payingAfter(() => answers.await)
      const first = yield* Layer.build(runner(url, card, Effect.void, 1).pipe(Layer.provide(Slow)))
      yield* Effect.provide(Renewal.startAll(renewals), first)
      yield* Effect.provide(untilSent, first)
      let ended = 0
      yield* Layer.build(
        runner(
          url,
          card,
          Effect.sync(() => ended++)
        )
      )
      yield* Effect.repeat(Effect.sleep("50 millis"), { until: () => ended >= 200 })
      yield* answers.open
      const ends = yield* Effect.forEach(ids, Renewal.await, { concurrency: "unbounded" }).pipe(Effect.provide(first))
      assert.isTrue(ends.every(({ _tag }) => _tag === "Paid"))
      assert.lengthOf(yield* chargedKeys, ids.length)
    }).pipe(Effect.scoped, Effect.provide(Outside))
  )

  it.live("charges all, though its handler of ends takes its time with hundreds of them", () =>
    Effect.gen(function* () {
      const url = yield* database
      const card = yield* goodCard
      const handler = yield* Latch.make()
      const engine = yield* Layer.build(runner(url, card, handler.await))
      yield* Effect.provide(Renewal.startAll(renewals), engine)
      yield* Effect.repeat(Effect.delay(chargedKeys, "50 millis"), { until: ({ length }) => length === ids.length })
      yield* handler.open
    }).pipe(Effect.scoped, Effect.provide(Outside))
  )

  it.live("charges all, though hundreds of orders before them are of a workflow that it does not know", () =>
    Effect.gen(function* () {
      const url = yield* database
      const card = yield* goodCard
      const client = yield* Layer.build(Durable.layerPostgres({ url: Redacted.make(url), isRunner: false }))
      const Newer = Durable.charge("newer")
      const others = ids.slice(0, 300).map((id) => `newer-${id}`)
      yield* Effect.provide(Newer.startAll(others.map((paymentId) => ({ ...charge, paymentId }))), client)
      const engine = yield* Layer.build(runner(url, card, Effect.void))
      yield* Effect.provide(Renewal.startAll(renewals), engine)
      yield* Effect.forEach(ids, Renewal.await, { concurrency: "unbounded" }).pipe(Effect.provide(engine))
      assert.lengthOf(yield* chargedKeys, ids.length)
      // It goes on with them as soon as it knows the workflow.
      yield* Layer.build(
        Newer.layer({ billingKeyOf: () => Effect.succeed({ billingKey: Redacted.make(card) }) }).pipe(
          Layer.provide(Layer.succeedContext(engine))
        )
      )
      yield* Effect.forEach(others, Newer.await, { concurrency: "unbounded" }).pipe(Effect.provide(engine))
      assert.lengthOf(yield* chargedKeys, ids.length + others.length)
    }).pipe(Effect.scoped, Effect.provide(Outside))
  )

  it.live("sends as much at once as its concurrency says", () =>
    Effect.gen(function* () {
      const url = yield* database
      const card = yield* goodCard
      const answers = yield* Latch.make()
      let underWay = 0
      const Slow = payingAfter(() => {
        underWay++
        return answers.await
      })
      const engine = yield* Layer.build(runner(url, card, Effect.void, 400).pipe(Layer.provide(Slow)))
      yield* Effect.provide(Renewal.startAll(renewals), engine)
      yield* Effect.repeat(Effect.sleep("50 millis"), { until: () => underWay === 400 })
      yield* answers.open
      yield* Effect.forEach(ids, Renewal.await, { concurrency: "unbounded" }).pipe(Effect.provide(engine))
      assert.lengthOf(yield* chargedKeys, ids.length)
    }).pipe(Effect.scoped, Effect.provide(Outside))
  )

  it.live("cancels an order that waits behind a backlog", () =>
    Effect.gen(function* () {
      const url = yield* database
      const card = yield* goodCard
      const declined = yield* declinedCard
      const Dunned = Durable.charge("dunned", { dunning: ["1 day"] })
      const answers = yield* Latch.make()
      const Slow = payingAfter((paymentId) => (paymentId === charge.paymentId ? Effect.void : answers.await))
      const engine = yield* Layer.build(
        Layer.mergeAll(
          Dunned.layer({ billingKeyOf: () => Effect.succeed({ billingKey: Redacted.make(declined) }) }),
          Renewal.layer({ billingKeyOf: () => Effect.succeed({ billingKey: Redacted.make(card) }) })
        ).pipe(
          Layer.provideMerge(Durable.layerPostgres({ url: Redacted.make(url), concurrency: 1 })),
          Layer.provide(Slow)
        )
      )
      yield* Effect.gen(function* () {
        yield* Dunned.start(charge)
        const order = Effect.map(Dunned.poll(charge.paymentId), Option.getOrThrow)
        yield* Effect.repeat(Effect.delay(order, "50 millis"), { until: ({ state }) => state === "Waiting" })
        yield* Renewal.startAll(renewals)
        yield* untilSent
        yield* Dunned.cancel(charge.paymentId)
        assert.strictEqual((yield* Dunned.await(charge.paymentId))._tag, "Cancelled")
        assert.strictEqual((yield* Durable.counts).find(({ state }) => state === "Sent")?.count, 1)
        yield* answers.open
        yield* Effect.forEach(ids, Renewal.await, { concurrency: "unbounded" })
      }).pipe(Effect.timeout("100 seconds"), Effect.provide(engine))
    }).pipe(Effect.scoped, Effect.provide(Outside))
  )
})
