/** The engine over a real PostgreSQL, with the times that it really has. */
import * as PgClient from "@effect/sql-pg/PgClient"
import { assert, it } from "@effect/vitest"
import { Clock, Context, Effect, Fiber, Latch, Layer, Option, Redacted, Stream } from "effect"
import { Reactivity } from "effect/reactivity"
import { forget } from "../../src/engine/cluster.ts"
import { Durable } from "../../src/index.ts"
import { Ledger } from "../../src/ledger/Ledger.ts"
import { chargedKeys, declinedCard, goodCard, PortOne } from "../fixtures/portone.ts"
import { charge, note, quiet, Shop, useCard } from "../fixtures/shop.ts"
import { database, describeWithPooler, describeWithPostgres, dump, pooler, psql } from "../postgres/postgres.ts"

const Outside = Shop.layer.pipe(Layer.provideMerge(PortOne), Layer.provideMerge(quiet))

const Renewal = Durable.charge("renewal", { dunning: ["1 second", "1 second"] })

const lookUp = Effect.flatMap(Shop, (shop) => shop.lookUp)
const Orders = Renewal.layer({ billingKeyOf: () => lookUp, onEnd: note })

const engineOver = (url: string, options: Omit<Parameters<typeof Durable.layerPostgres>[0], "url"> = {}) =>
  Durable.layerPostgres({ url: Redacted.make(url), ...options })

/** Waits until what is read is as wanted. */
const until = <A, E, R>(read: Effect.Effect<A, E, R>, isWanted: (value: A) => boolean) =>
  Effect.repeat(Effect.delay(read, "50 millis"), { until: isWanted })

/** Starts a charge, and waits until it has ended and the engine has written that down, which it does a moment later. */
const charged = (url: string) =>
  Effect.gen(function* () {
    yield* Renewal.start(charge)
    yield* until(Durable.counts, (counts) => counts.length === 0)
    yield* until(psql(url, "SELECT count(*) FROM portone_messages WHERE NOT processed"), (count) => count === "0")
  })

const ids = Array.from({ length: 60 }, (_, index) => `payment-${index}`)

describeWithPostgres("an engine over PostgreSQL", () => {
  it.live("shares its orders among runners, which a client that runs none starts, each once", () =>
    Effect.gen(function* () {
      const url = yield* database
      yield* useCard(yield* goodCard)
      const shares = [new Set<string>(), new Set<string>()]
      const runners = shares.map((share) =>
        Renewal.layer({
          billingKeyOf: ({ paymentId }) =>
            Effect.andThen(
              Effect.sync(() => share.add(paymentId)),
              lookUp
            ),
          onEnd: note
        }).pipe(Layer.provide(engineOver(url)), Layer.fresh)
      )
      for (const runner of runners) yield* Layer.build(runner)
      const client = yield* Layer.build(engineOver(url, { isRunner: false }))
      const started: Array<string> = []
      // The second runner takes its part over when it has joined, which takes a moment.
      yield* Effect.gen(function* () {
        const some = ids.map((id) => `${id}-${started.length}`)
        started.push(...some)
        yield* Renewal.startAll(some.map((paymentId) => ({ ...charge, paymentId })))
        const ends = yield* Effect.forEach(some, Renewal.await, { concurrency: "unbounded" })
        assert.isTrue(ends.every(({ _tag }) => _tag === "Paid"))
      }).pipe(Effect.repeat({ until: () => shares.every(({ size }) => size > 0) }), Effect.provide(client))
      assert.lengthOf(yield* chargedKeys, started.length)
      // An order that only stood in the queue of the first one, when its part was taken over, was looked up by both.
      assert.sameMembers([...new Set(shares.flatMap((share) => [...share]))], started)
    }).pipe(Effect.scoped, Effect.provide(Outside))
  )

  it.live("wakes what waits, and tries again under a key of its own", () =>
    Effect.gen(function* () {
      const url = yield* database
      yield* useCard(yield* declinedCard)
      const runner = yield* Layer.build(Orders.pipe(Layer.provideMerge(engineOver(url))))
      const end = yield* Effect.gen(function* () {
        yield* Renewal.start(charge)
        yield* until(Durable.list(), ([one]) => one?.state === "Waiting")
        return yield* Renewal.await(charge.paymentId)
      }).pipe(Effect.provide(runner))
      assert.strictEqual(end._tag, "Declined")
      assert.lengthOf(new Set(yield* chargedKeys), 3)
    }).pipe(Effect.scoped, Effect.provide(Outside))
  )

  it.live("empties its tables of what has ended, and keeps the ledger", () =>
    Effect.gen(function* () {
      const url = yield* database
      yield* useCard(yield* goodCard)
      const runner = yield* Layer.build(
        Orders.pipe(Layer.provideMerge(engineOver(url, { keepExecutions: "1 second" })))
      )
      yield* Effect.gen(function* () {
        yield* Renewal.startAll(ids.map((paymentId) => ({ ...charge, paymentId })))
        yield* Effect.forEach(ids, Renewal.await, { concurrency: "unbounded" })
      }).pipe(Effect.provide(runner))
      yield* until(
        psql(url, "SELECT (SELECT count(*) FROM portone_messages) + (SELECT count(*) FROM portone_replies)"),
        (count) => count === "0"
      )
      assert.strictEqual(yield* psql(url, "SELECT count(*) FROM portone_ledger WHERE done = 1"), String(ids.length))
    }).pipe(Effect.scoped, Effect.provide(Outside))
  )

  it.live("forgets an order of which a wait was read by a runner that never answered it", () =>
    Effect.gen(function* () {
      const url = yield* database
      yield* useCard(yield* declinedCard)
      const runner = yield* Layer.build(Orders.pipe(Layer.provideMerge(engineOver(url))))
      yield* Effect.gen(function* () {
        yield* charged(url)
        yield* psql(
          url,
          "UPDATE portone_messages SET processed = FALSE, last_read = CURRENT_TIMESTAMP WHERE tag = 'deferred'"
        )
        const { ledger } = yield* Durable.Engine
        const retention = yield* Layer.build(PgClient.layer({ url: Redacted.make(url) }))
        const sql = Context.get(retention, PgClient.PgClient)
        const taken = yield* ledger.takeKept(yield* Clock.currentTimeMillis, 10)
        const forgotten = yield* sql.withTransaction(Effect.provide(forget(taken), retention))
        assert.deepStrictEqual(
          forgotten.map(({ id }) => id),
          [charge.paymentId]
        )
        assert.strictEqual(yield* psql(url, "SELECT count(*) FROM portone_messages"), "0")
      }).pipe(Effect.provide(runner))
    }).pipe(Effect.scoped, Effect.provide(Outside))
  )

  it.live("keeps in mind an order that is revived, and ends again, while its first execution is removed", () =>
    Effect.gen(function* () {
      const url = yield* database
      yield* useCard(yield* declinedCard)
      const runner = yield* Layer.build(Orders.pipe(Layer.provideMerge(engineOver(url))))
      yield* Effect.gen(function* () {
        yield* charged(url)
        yield* useCard(yield* goodCard)
        const { ledger } = yield* Durable.Engine
        const retention = yield* Layer.build(PgClient.layer({ url: Redacted.make(url) }))
        const sql = Context.get(retention, PgClient.PgClient)
        const other = Context.get(
          yield* Layer.build(Ledger.layer.pipe(Layer.provide(Layer.succeedContext(retention)))),
          Ledger
        )
        const now = yield* Clock.currentTimeMillis
        const isRemoved = Latch.makeUnsafe(false)
        const revived = yield* Effect.forkChild(Effect.andThen(isRemoved.await, Renewal.revive(charge.paymentId)))
        const removed = yield* sql.withTransaction(
          Effect.gen(function* () {
            const forgotten = yield* Effect.flatMap(other.takeKept(now, 10), forget).pipe(Effect.provide(retention))
            yield* isRemoved.open
            // It waits for the end of this transaction.
            yield* until(
              psql(url, "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"),
              (waiting) => waiting !== "0"
            )
            yield* other.markForgotten(forgotten)
            return forgotten
          })
        )
        assert.lengthOf(removed, 1)
        yield* Fiber.join(revived)
        assert.strictEqual((yield* Renewal.await(charge.paymentId))._tag, "Paid")
        yield* until(Durable.counts, (counts) => counts.length === 0)
        const [kept] = yield* ledger.takeKept(yield* Clock.currentTimeMillis, 10)
        assert.deepStrictEqual([kept?.id, kept?.generation], [charge.paymentId, 2])
      }).pipe(Effect.provide(runner))
    }).pipe(Effect.scoped, Effect.provide(Outside))
  )

  it.live("lets nobody wait behind a call that was given up, because somebody holds the line of its order", () =>
    Effect.gen(function* () {
      const url = yield* database
      yield* useCard(yield* goodCard)
      const client = yield* Layer.build(engineOver(url, { isRunner: false }))
      const sql = Context.get(yield* Layer.build(PgClient.layer({ url: Redacted.make(url) })), PgClient.PgClient)
      yield* Effect.gen(function* () {
        yield* Renewal.start(charge)
        yield* sql.withTransaction(
          Effect.gen(function* () {
            yield* sql`SELECT 1 FROM portone_ledger FOR UPDATE`
            const cancelled = yield* Effect.timeoutOption(Renewal.cancel(charge.paymentId), "300 millis")
            assert.isTrue(Option.isNone(cancelled))
            const calls = Effect.forEach(ids.slice(0, 20), (paymentId) =>
              Effect.andThen(Renewal.start({ ...charge, paymentId }), Renewal.poll(paymentId))
            )
            const polled = yield* Effect.timeout(calls, "20 seconds")
            assert.isTrue(polled.every(Option.isSome))
          })
        )
      }).pipe(Effect.provide(client))
    }).pipe(Effect.scoped, Effect.provide(Outside))
  )

  it.live("streams each end of an order that is revived while its first end is given a position", () =>
    Effect.gen(function* () {
      const url = yield* database
      yield* useCard(undefined)
      const Once = Durable.charge("once")
      const runner = yield* Layer.build(
        Once.layer({ billingKeyOf: () => lookUp }).pipe(Layer.provideMerge(engineOver(url)))
      )
      yield* Effect.gen(function* () {
        yield* Once.start(charge)
        assert.strictEqual((yield* Once.await(charge.paymentId))._tag, "Declined")
        yield* useCard(yield* goodCard)
        const sql = yield* PgClient.makeClient({ url: Redacted.make(url) })
        // Another program revives it, and has not committed yet. What gives positions waits for that.
        const first = yield* Effect.gen(function* () {
          yield* sql`
            UPDATE portone_ledger SET state = 'Ready', revision = revision + 1, generation = 2, attempt = 2,
              ended_at = NULL, outcome = NULL, done = 0, due_at = 0, position = -abs(position)
          `
          const reading = yield* Effect.forkScoped(Stream.runHead(Once.ends()))
          yield* until(
            psql(url, "SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'"),
            (waiting) => waiting !== "0"
          )
          return reading
        }).pipe(sql.withTransaction)
        const read = Option.getOrThrow(yield* Fiber.join(first))
        assert.strictEqual(read.order.end?._tag, "Paid")
      }).pipe(Effect.provide(Context.merge(runner, yield* Layer.build(Reactivity.layer))))
    }).pipe(Effect.scoped, Effect.provide(Outside))
  )

  it.live("holds no billing key in what pg_dump writes", () =>
    Effect.gen(function* () {
      const url = yield* database
      const card = yield* goodCard
      yield* useCard(card)
      const runner = yield* Layer.build(Orders.pipe(Layer.provideMerge(engineOver(url))))
      yield* Effect.andThen(Renewal.start(charge), Renewal.await(charge.paymentId)).pipe(Effect.provide(runner))
      const text = yield* dump(url)
      assert.include(text, charge.customer)
      assert.notInclude(text, card)
    }).pipe(Effect.scoped, Effect.provide(Outside))
  )

  describeWithPooler("behind a pooler", () => {
    it.live("refuses a pooler that gives each transaction another session, and takes another", () =>
      Effect.gen(function* () {
        const url = yield* database
        const perTransaction = yield* pooler(url, "transaction")
        const error = yield* Effect.flip(Layer.build(engineOver(perTransaction)))
        assert.match(error.message, /a pooler that gives each transaction another session stands before PostgreSQL/)
        const perSession = yield* pooler(url, "session")
        const engine = yield* Layer.build(engineOver(perSession))
        assert.isDefined(Context.get(engine, Durable.Engine))
      }).pipe(Effect.scoped, Effect.provide(Outside))
    )
  })

  it.live("fails with a StorageError while the database is away, and without what was asked for", () =>
    Effect.gen(function* () {
      const url = yield* database
      const client = yield* Layer.build(engineOver(url, { isRunner: false }))
      yield* psql(url, "ALTER TABLE portone_ledger RENAME TO away")
      const error = yield* Effect.flip(Effect.provide(Renewal.start(charge), client))
      assert.instanceOf(error, Durable.StorageError)
      assert.match(
        error.message,
        /^start of charge\/renewal: the database did not answer \(\w+\)\. To ask again is safe\.$/
      )
      yield* psql(url, "ALTER TABLE away RENAME TO portone_ledger")
      assert.strictEqual((yield* Effect.provide(Renewal.start(charge), client)).state, "Ready")
    }).pipe(Effect.scoped, Effect.provide(Outside))
  )
})
