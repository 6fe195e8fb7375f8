/** What the engine forgets, and what it should forget. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Option, Layer, Stream } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { DatabaseSync } from "node:sqlite"
import { Durable } from "../../src/index.ts"
import { digestsAtOnce } from "../fixtures/digest.ts"
import { startProcess, temporaryFile } from "../fixtures/embedded.ts"
import { passing, passingUntil } from "../fixtures/passing.ts"
import { declinedCard, goodCard, PortOne } from "../fixtures/portone.ts"
import { charge, note, quiet, Shop, useCard } from "../fixtures/shop.ts"

const Outside = Shop.layer.pipe(Layer.provideMerge(PortOne), Layer.provideMerge([digestsAtOnce, quiet]))

const Renewal = Durable.charge("renewal", { dunning: ["5 minutes"] })
const Orders = Renewal.layer({ billingKeyOf: () => Effect.flatMap(Shop, ({ lookUp }) => lookUp), onEnd: note })

/** Does something with the file beside the engine, which has the other connection. */
const beside = <A>(file: string, use: (database: DatabaseSync) => A) =>
  Effect.sync(() => {
    const database = new DatabaseSync(file)
    try {
      return use(database)
    } finally {
      database.close()
    }
  })

const messagesIn = (file: string) =>
  beside(file, (database) =>
    Number(database.prepare("SELECT count(*) AS count FROM portone_messages").get()?.["count"])
  )

const loseAll = (file: string) =>
  beside(file, (database) => database.exec("DELETE FROM portone_replies; DELETE FROM portone_messages"))

describe("an order that the engine has lost", () => {
  it.effect("while it waited goes on soon after its time, and nobody needs to be told", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse("2026-12-01T00:00:00Z"))
      const file = yield* temporaryFile
      yield* useCard(yield* declinedCard)
      const { engine, kill } = yield* startProcess(file, Orders)
      yield* Effect.gen(function* () {
        yield* Renewal.start(charge)
        yield* passingUntil(Durable.list(), ([one]) => one?.state === "Waiting")
      }).pipe(Effect.provide(engine))
      yield* kill
      yield* loseAll(file)
      const next = yield* startProcess(file, Orders)
      const alerts: Array<Durable.Alert> = []
      yield* Effect.forkChild(
        Stream.runForEach(Durable.alerts, (alert) => Effect.sync(() => void alerts.push(alert))).pipe(
          Effect.provide(next.engine)
        ),
        { startImmediately: true }
      )
      yield* useCard(yield* goodCard)
      const end = yield* passing(Renewal.await(charge.paymentId)).pipe(Effect.provide(next.engine))
      assert.strictEqual(end._tag, "Paid")
      assert.deepStrictEqual(alerts, [])
      yield* next.kill
    }).pipe(Effect.scoped, Effect.provide(Outside))
  )

  it.effect("is not in the ledger either, when its process died between the two, and can be started", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse("2026-12-01T00:00:00Z"))
      const file = yield* temporaryFile
      yield* useCard(yield* goodCard)
      const { engine, kill, life } = yield* startProcess(file, Orders)
      // It dies once the line is written, and before the engine is told.
      life.dieAt(1)
      yield* Effect.forkChild(Effect.provide(Renewal.start(charge), engine))
      yield* passing(life.died)
      yield* kill
      const next = yield* startProcess(file, Orders)
      yield* Effect.gen(function* () {
        assert.isTrue(Option.isNone(yield* Renewal.poll(charge.paymentId)))
        yield* Renewal.start(charge)
        assert.strictEqual((yield* passing(Renewal.await(charge.paymentId)))._tag, "Paid")
      }).pipe(Effect.provide(next.engine))
      yield* next.kill
    }).pipe(Effect.scoped, Effect.provide(Outside))
  )
})

describe("the engine's tables", () => {
  it.effect("are empty some minutes after the last order has ended, and the ledger keeps its lines", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse("2026-12-01T00:00:00Z"))
      const file = yield* temporaryFile
      yield* useCard(yield* declinedCard)
      const { engine, kill } = yield* startProcess(file, Orders)
      yield* Effect.gen(function* () {
        const ids = Array.from({ length: 20 }, (_, index) => `payment-${index}`)
        yield* Renewal.startAll(ids.map((paymentId) => ({ ...charge, paymentId })))
        yield* passingUntil(Durable.counts, (counts) => counts.length === 0)
        assert.isAbove(yield* messagesIn(file), 0)
        yield* TestClock.adjust("6 minutes")
        assert.strictEqual(yield* messagesIn(file), 0)
        const ends = yield* Stream.runCollect(Stream.take(Renewal.ends(), ids.length))
        assert.sameMembers(
          ends.map(({ order }) => order.id),
          ids
        )
      }).pipe(Effect.provide(engine))
      yield* kill
    }).pipe(Effect.scoped, Effect.provide(Outside))
  )

  it.effect("are empty, too, after an order was revived and ended again", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse("2026-12-01T00:00:00Z"))
      const file = yield* temporaryFile
      const { engine, kill } = yield* startProcess(file, Orders)
      yield* Effect.gen(function* () {
        yield* Renewal.start(charge)
        yield* passingUntil(Durable.counts, (counts) => counts.length === 0)
        yield* useCard(yield* goodCard)
        yield* Renewal.revive(charge.paymentId)
        assert.strictEqual((yield* passing(Renewal.await(charge.paymentId)))._tag, "Paid")
        yield* passingUntil(Durable.counts, (counts) => counts.length === 0)
        yield* TestClock.adjust("6 minutes")
        assert.strictEqual(yield* messagesIn(file), 0)
      }).pipe(Effect.provide(engine))
      yield* kill
    }).pipe(Effect.scoped, Effect.provide(Outside))
  )
})

describe("a file whose folder is not there", () => {
  it.live("is refused as such, and not as one that another process runs", () =>
    Effect.gen(function* () {
      const file = `${yield* temporaryFile}.missing/durable.db`
      const error = yield* Effect.flip(Effect.scoped(Layer.build(Durable.layerEmbedded(file))))
      assert.include(error.message, `${file} cannot be opened: its folder has to exist`)
    }).pipe(Effect.scoped)
  )
})

describe("a file that another process runs", () => {
  it.live("holds all that was written when the next process opens it", () =>
    Effect.gen(function* () {
      const file = yield* temporaryFile
      yield* useCard(yield* goodCard)
      const process = Orders.pipe(Layer.provideMerge(Durable.layerEmbedded(file)))
      yield* Effect.scoped(
        Effect.andThen(Renewal.start(charge), Renewal.await(charge.paymentId)).pipe(Effect.provide(process))
      )
      const again = yield* Effect.scoped(Effect.provide(Renewal.start(charge), process))
      assert.strictEqual(again.end?._tag, "Paid")
    }).pipe(Effect.scoped, Effect.provide(Outside))
  )
})
