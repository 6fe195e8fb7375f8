/** What the engine forgets, and what it should forget. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Option, Stream } from "effect"
import * as TestClock from "effect/testing/TestClock"
import * as WorkflowEngine from "effect/workflow/WorkflowEngine"
import { DatabaseSync } from "node:sqlite"
import { sweep, type Woken } from "../../src/engine/sweeper.ts"
import { handOver } from "../../src/engine/workflows.ts"
import { Durable } from "../../src/index.ts"
import { digestsAtOnce } from "../fixtures/digest.ts"
import { startProcess, temporaryFile } from "../fixtures/embedded.ts"
import { passing, passingUntil } from "../fixtures/passing.ts"
import { declinedCard, goodCard, PortOne } from "../fixtures/portone.ts"
import { charge, note, quiet, Shop, useCard } from "../fixtures/shop.ts"

const Outside = Shop.layer.pipe(Layer.provideMerge(PortOne), Layer.provideMerge([digestsAtOnce, quiet]))

const Renewal = Durable.charge("renewal", { dunning: ["5 minutes"] })
const Deposit = Durable.deposit("deposit", { due: "30 minutes", lookEvery: "30 seconds" })
const Orders = Layer.merge(
  Renewal.layer({ billingKeyOf: () => Effect.flatMap(Shop, ({ lookUp }) => lookUp), onEnd: note }),
  Deposit.layer()
)

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

describe("an order that a newer release has written", () => {
  it.effect("is left alone by an older one, and goes on where it can be read", () =>
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
      yield* useCard(yield* goodCard)
      const rewrite = (from: string, to: string) =>
        beside(file, (database) =>
          database.prepare("UPDATE portone_ledger SET request = replace(request, ?, ?)").run(from, to)
        )
      yield* rewrite('"version":1', '"version":99')
      const next = yield* startProcess(file, Orders)
      yield* Effect.gen(function* () {
        const [one] = yield* passingUntil(Durable.list(), ([found]) => found?.note?.startsWith("declined") !== true)
        assert.deepStrictEqual([one?.state, one?.note], ["Waiting", "a newer release wrote this (version 99)"])
        yield* rewrite('"version":99', '"version":1')
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

  it.effect("stay small while a deposit is looked at again and again, and are empty when it has ended", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse("2026-12-01T00:00:00Z"))
      const file = yield* temporaryFile
      const { engine, kill } = yield* startProcess(file, Orders)
      yield* Effect.gen(function* () {
        yield* Deposit.start({ paymentId: "payment-1", expected: { amount: 9_900, currency: "KRW" } })
        let most = 0
        const look = Effect.tap(Deposit.poll("payment-1"), () =>
          Effect.map(messagesIn(file), (messages) => (most = Math.max(most, messages)))
        )
        const isEnded = (order: Effect.Success<typeof look>) => Option.getOrThrow(order).end !== undefined
        const order = Option.getOrThrow(yield* passingUntil(look, isEnded, "1 minute"))
        assert.strictEqual(order.end?._tag, "Expired")
        // It was looked at 60 times, and the engine keeps a message of each wait.
        assert.isBelow(most, 30)
        yield* passingUntil(Durable.counts, (counts) => counts.length === 0)
        yield* TestClock.adjust("6 minutes")
        assert.strictEqual(yield* messagesIn(file), 0)
      }).pipe(Effect.provide(engine))
      yield* kill
    }).pipe(Effect.scoped, Effect.provide(Outside))
  )

  it.effect("are empty, too, after many orders that waited more often than a statement has parameters", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse("2026-12-01T00:00:00Z"))
      const file = yield* temporaryFile
      const { engine, kill } = yield* startProcess(file, Orders)
      yield* Effect.gen(function* () {
        const ids = Array.from({ length: 20 }, (_, index) => `payment-${index}`)
        yield* Renewal.startAll(ids.map((paymentId) => ({ ...charge, paymentId })))
        yield* passingUntil(Durable.counts, (counts) => counts.length === 0)
        // As a deposit that is looked at every 10 minutes for two weeks.
        yield* beside(file, (database) => database.exec("UPDATE portone_ledger SET waits = 2016"))
        yield* TestClock.adjust("6 minutes")
        assert.strictEqual(yield* messagesIn(file), 0)
      }).pipe(Effect.provide(engine))
      yield* kill
    }).pipe(Effect.scoped, Effect.provide(Outside))
  )

  it.effect("are empty again after an earlier release has handed over an order that was done", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse("2026-12-01T00:00:00Z"))
      const file = yield* temporaryFile
      yield* useCard(yield* goodCard)
      const { engine, kill } = yield* startProcess(file, Orders)
      yield* Effect.gen(function* () {
        yield* Renewal.start(charge)
        assert.strictEqual((yield* passing(Renewal.await(charge.paymentId)))._tag, "Paid")
        yield* TestClock.adjust("6 minutes")
        assert.strictEqual(yield* messagesIn(file), 0)
        const { workflows } = yield* Durable.Engine
        yield* handOver({ workflow: Renewal.workflow, id: charge.paymentId, generation: 1 }).pipe(
          Effect.provideService(WorkflowEngine.WorkflowEngine, workflows)
        )
        assert.strictEqual(yield* messagesIn(file), 1)
        yield* TestClock.adjust("1 minute")
        assert.strictEqual(yield* messagesIn(file), 0)
      }).pipe(Effect.provide(engine))
      yield* kill
    }).pipe(Effect.scoped, Effect.provide(Outside))
  )

  it.effect("get nothing of an order that is done since a runner, which stood still, saw that it was due", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse("2026-12-01T00:00:00Z"))
      const file = yield* temporaryFile
      yield* useCard(yield* declinedCard)
      const { engine, kill } = yield* startProcess(file, Orders)
      yield* Effect.gen(function* () {
        yield* Renewal.start(charge)
        yield* passingUntil(Durable.list(), ([one]) => one?.state === "Waiting")
        const running = yield* Durable.Engine
        const { ledger, workflows } = running
        const waiting = yield* ledger.find(Renewal.workflow, charge.paymentId)
        assert.isDefined(waiting)
        yield* useCard(yield* goodCard)
        assert.strictEqual((yield* passing(Renewal.await(charge.paymentId)))._tag, "Paid")
        yield* TestClock.adjust("6 minutes")
        const late = Durable.Engine.of({ ...running, ledger: { ...ledger, takeDue: () => Effect.succeed([waiting]) } })
        const woken: Woken = new Map()
        // The first time, it is woken; the second time, it is handed over as well.
        yield* Effect.repeat(sweep(late, woken), { times: 1 }).pipe(
          Effect.provideService(WorkflowEngine.WorkflowEngine, workflows)
        )
        assert.strictEqual(woken.get(`${Renewal.workflow}/${charge.paymentId}`)?.times, 2)
        assert.strictEqual(yield* messagesIn(file), 0)
      }).pipe(Effect.provide(engine))
      yield* kill
    }).pipe(Effect.scoped, Effect.provide(Outside))
  )

  it.effect("are rid of the replies to executions that were removed before, when a runner starts", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse("2026-12-01T00:00:00Z"))
      const file = yield* temporaryFile
      yield* useCard(yield* goodCard)
      const { engine, kill } = yield* startProcess(file, Orders)
      yield* Effect.gen(function* () {
        yield* Renewal.start(charge)
        yield* passingUntil(Durable.counts, (counts) => counts.length === 0)
      }).pipe(Effect.provide(engine))
      yield* kill
      const replies = () =>
        beside(file, (database) =>
          database
            .prepare("SELECT CAST(request_id AS TEXT) AS request_id FROM portone_replies")
            .all()
            .map((row) => row["request_id"])
        )
      const kept = yield* replies()
      assert.isNotEmpty(kept)
      // A runner that stood still writes it after another has run the order to its end.
      yield* beside(file, (database) =>
        database.exec("INSERT INTO portone_replies (id, kind, request_id, payload) VALUES (17, 0, 18, '{}')")
      )
      const next = yield* startProcess(file, Orders)
      yield* passingUntil(replies(), (found) => !found.includes("18"))
      assert.sameMembers(yield* replies(), kept)
      yield* next.kill
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
