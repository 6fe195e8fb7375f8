/** Goes on with what earlier releases have left in their databases, in every state that an order can be in. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Option } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { readdirSync, readFileSync } from "node:fs"
import { DatabaseSync } from "node:sqlite"
import { PortOneEmulator, type Snapshot } from "@effect-portone/emulator"
import { Durable } from "../src/index.ts"
import { digestsAtOnce } from "./fixtures/digest.ts"
import { startProcess, temporaryFile } from "./fixtures/embedded.ts"
import { passing, passingUntil } from "./fixtures/passing.ts"
import { givenBack, goodCard, PortOne, statusOf } from "./fixtures/portone.ts"
import { charges, Deposit, deposits, Orders, Refund, refunds, Renewal } from "./fixtures/releases/orders.ts"
import { quiet, Shop, useCard } from "./fixtures/shop.ts"
import { restoreTo } from "./fixtures/sqlText.ts"

const folder = new URL("fixtures/releases/", import.meta.url)
const releases = readdirSync(folder).flatMap((name) => (name.endsWith(".sqlite.sql") ? [name.slice(0, -11)] : []))

const read = (name: string) => readFileSync(new URL(name, folder), "utf8")

/** Returns the time of the last change in a file. */
const madeAt = (file: string): number => {
  const database = new DatabaseSync(file)
  try {
    return Number(database.prepare("SELECT max(changed_at) AS at FROM portone_ledger").get()?.["at"])
  } finally {
    database.close()
  }
}

describe.each(releases)("the database of release %s", (release) => {
  const Outside = Shop.layer.pipe(Layer.provideMerge(PortOne), Layer.provideMerge([digestsAtOnce, quiet]))

  it.effect("has orders of every kind, in every state", () =>
    Effect.gen(function* () {
      const file = yield* temporaryFile
      restoreTo(file, read(`${release}.sqlite.sql`))
      const database = new DatabaseSync(file)
      const found = database.prepare("SELECT DISTINCT workflow, state, done FROM portone_ledger").all()
      database.close()
      assert.deepStrictEqual([...new Set(found.map(({ state }) => state))].toSorted(), [
        "Ended",
        "Ready",
        "Sent",
        "Unresolved",
        "Waiting"
      ])
      assert.lengthOf(new Set(found.map(({ workflow }) => workflow)), 3)
      assert.deepStrictEqual(
        new Set(found.filter(({ state }) => state === "Ended").map(({ done }) => done)),
        new Set([0, 1])
      )
    }).pipe(Effect.scoped)
  )

  it.effect("is continued: each order comes to its right end, once", () =>
    Effect.gen(function* () {
      const file = yield* temporaryFile
      restoreTo(file, read(`${release}.sqlite.sql`))
      yield* TestClock.setTime(madeAt(file) + 60_000)
      const emulator = yield* PortOneEmulator
      // The file was written from a snapshot.
      yield* Effect.orDie(emulator.restore(JSON.parse(read(`${release}.portone.json`)) as Snapshot))
      yield* useCard(yield* goodCard)
      const { engine, kill } = yield* startProcess(file, Orders)
      yield* Effect.gen(function* () {
        for (const [id, tag] of Object.entries(charges)) {
          const end = yield* passing(Renewal.await(id))
          assert.strictEqual(end._tag, tag, id)
          assert.strictEqual(yield* statusOf(id), tag === "Paid" ? "PAID" : "none", id)
        }
        for (const [id, tag] of Object.entries(refunds)) {
          assert.strictEqual((yield* passing(Refund.await(id)))._tag, tag, id)
        }
        assert.strictEqual(yield* givenBack("payment-later"), 3_000)
        assert.strictEqual(yield* givenBack("payment-now"), 3_000)
        yield* Effect.orDie(emulator.pay({ paymentId: "awaited" }))
        for (const [id, tag] of Object.entries(deposits)) {
          assert.strictEqual((yield* passing(Deposit.await(id)))._tag, tag, id)
        }
        assert.strictEqual(Option.getOrThrow(yield* Renewal.poll("unresolved")).state, "Unresolved")
        yield* Renewal.cancel("unresolved")
        assert.strictEqual((yield* passing(Renewal.await("unresolved")))._tag, "Cancelled")
        yield* passingUntil(Durable.counts, (counts) => counts.length === 0)
        // The end that nobody was told of is told by the next release.
        assert.isTrue((yield* Shop).told.some((end) => "paymentId" in end && end.paymentId === "untold"))
      }).pipe(Effect.provide(engine))
      yield* kill
    }).pipe(Effect.scoped, Effect.provide(Outside))
  )
})
