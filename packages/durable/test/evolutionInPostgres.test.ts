/** Goes on with what earlier releases have left in PostgreSQL, in every state that an order of each kind can be in. */
import { assert, it } from "@effect/vitest"
import { Clock, Effect, Layer, Redacted } from "effect"
import { readdirSync, readFileSync } from "node:fs"
import { PortOneEmulator, type Snapshot } from "@effect-portone/emulator"
import { BillingKeys } from "@effect-portone/payments"
import { Durable } from "../src/index.ts"
import { clockFrom, leaping, until } from "./fixtures/leaps.ts"
import { givenBack, PortOne, statusOf } from "./fixtures/portone.ts"
import { Deposit, Orders, Refund, Renewal } from "./fixtures/releases/orders.ts"
import { charges, deposits, paymentOf, refunds } from "./fixtures/releases/ordersInPostgres.ts"
import { charge, quiet, refund, Shop, useCard } from "./fixtures/shop.ts"
import { database, describeWithPostgres, psql } from "./postgres/postgres.ts"

const folder = new URL("fixtures/releases/", import.meta.url)
const ending = ".postgres.sql"
const releases = readdirSync(folder).flatMap((name) => (name.endsWith(ending) ? [name.slice(0, -ending.length)] : []))

const read = (name: string) => readFileSync(new URL(name, folder), "utf8")

const restored = (release: string) =>
  Effect.tap(database, (url) => Effect.asVoid(psql(url, read(`${release}${ending}`))))

const column = (url: string, query: string) =>
  Effect.map(psql(url, query), (text) => text.split("\n").filter((line) => line !== ""))

/** The orders that were on their way. A try under another key would be another attempt. */
const ofSent = "FROM portone_ledger WHERE id LIKE '%Sent%' ORDER BY id"

const Outside = Shop.layer.pipe(Layer.provideMerge(PortOne), Layer.provideMerge(quiet))

/** Returns the card of the customer, as the program that wrote the database had it. */
const customersCard = BillingKeys.use((keys) =>
  keys.getBillingKeyInfos({ filter: { customerId: charge.customer } })
).pipe(
  Effect.map(({ items: [card] }) => {
    assert.isDefined(card)
    assert(card.status === "ISSUED")
    return card.billingKey
  }),
  Effect.orDie
)

for (const release of releases) {
  describeWithPostgres(`the PostgreSQL database of release ${release}`, () => {
    it.live("has orders of every kind, in every state, and no runner", () =>
      Effect.gen(function* () {
        const url = yield* restored(release)
        const states = yield* column(
          url,
          "SELECT DISTINCT split_part(workflow, '/', 1), state, done FROM portone_ledger"
        )
        const shared = ["Ready|0", "Waiting|0", "Ended|0", "Ended|1"]
        assert.sameMembers(states, [
          ...["charge", "refund", "deposit"].flatMap((kind) => shared.map((state) => `${kind}|${state}`)),
          // A deposit sends nothing, and so has no outcome that could be unknown.
          ...["charge", "refund"].flatMap((kind) => [`${kind}|Sent|0`, `${kind}|Unresolved|0`])
        ])
        assert.sameMembers(
          yield* column(url, "SELECT split_part(workflow, '/', 1) FROM portone_ledger WHERE generation = 2"),
          ["charge", "refund", "deposit"]
        )
        const ids = [charges, refunds, deposits].flatMap((orders) => Object.keys(orders))
        assert.sameMembers(yield* column(url, "SELECT id FROM portone_ledger"), ids)
        // A runner's name is that of its machine.
        assert.strictEqual(
          yield* psql(url, "SELECT (SELECT count(*) FROM portone_runners) + (SELECT count(*) FROM portone_locks)"),
          "0"
        )
      })
    )

    it.live("is continued: each order comes to its right end, once", () =>
      Effect.gen(function* () {
        const url = yield* restored(release)
        const clock = clockFrom(Number(yield* psql(url, "SELECT max(changed_at) + 60000 FROM portone_ledger")))
        const toldBefore = yield* column(url, "SELECT id FROM portone_ledger WHERE done = 1")
        const sentBefore = yield* column(url, `SELECT id, attempt ${ofSent}`)
        yield* Effect.gen(function* () {
          const emulator = yield* PortOneEmulator
          // It was written beside the dump.
          const books = JSON.parse(read(`${release}.postgres.portone.json`)) as Snapshot
          yield* Effect.orDie(emulator.restore(books))
          yield* Effect.orDie(emulator.pay({ paymentId: "depositAwaited" }))
          yield* useCard(yield* customersCard)
          const { told } = yield* Shop
          const runner = Durable.layerPostgres({ url: Redacted.make(url) })
          yield* Effect.gen(function* () {
            yield* Renewal.cancel("chargeUnresolved")
            yield* Refund.revive("refundUnresolved")
            for (const [id, tag] of Object.entries(charges))
              assert.strictEqual((yield* Renewal.await(id))._tag, tag, id)
            for (const [id, tag] of Object.entries(refunds)) assert.strictEqual((yield* Refund.await(id))._tag, tag, id)
            for (const [id, tag] of Object.entries(deposits))
              assert.strictEqual((yield* Deposit.await(id))._tag, tag, id)
            yield* until(Durable.counts, (counts) => counts.length === 0)
          }).pipe(leaping(url, clock), Effect.provide(Orders.pipe(Layer.provideMerge(runner), Layer.fresh)))

          // PortOne's books say how often each was carried out.
          for (const [id, tag] of Object.entries(charges)) {
            assert.strictEqual((yield* statusOf(id)) === "PAID", tag === "Paid" || id === "chargeUnresolved", id)
          }
          for (const [id, tag] of Object.entries(refunds)) {
            assert.strictEqual(yield* givenBack(paymentOf(id)), tag === "Refunded" ? refund.amount : 0, id)
          }
          // What was on its way is asked for under the key that it had, and under no other.
          assert.deepStrictEqual(yield* column(url, `SELECT id, attempt ${ofSent}`), sentBefore)
          // Whoever was told of an end by the earlier release is not told again, and all others are.
          assert.sameMembers(
            told.map((end) => ("refundId" in end ? end.refundId : end.paymentId)),
            [charges, refunds, deposits]
              .flatMap((orders) => Object.keys(orders))
              .filter((id) => !toldBefore.includes(id))
          )
        }).pipe(Effect.provide(Outside), Effect.provideService(Clock.Clock, clock))
      })
    )
  })
}
