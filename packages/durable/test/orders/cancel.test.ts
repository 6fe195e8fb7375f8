import { assert, describe, it } from "@effect/vitest"
import { Deferred, Effect, Option } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { Faults } from "@effect-portone/testing"
import { Durable } from "../../src/index.ts"
import { healthy, onAll, onAllSends, onSends } from "../fixtures/faults.ts"
import { passing, passingUntil } from "../fixtures/passing.ts"
import { chargedKeys, declinedCard, givenBack, goodCard, pay, statusOf } from "../fixtures/portone.ts"
import { charge, Deposit, deposit, InMemory, Refund, refund, Renewal, Shop, useCard } from "../fixtures/shop.ts"

const { paymentId } = charge

const ended = passing(Renewal.await(paymentId), "1 minute")
const order = Effect.map(Renewal.poll(paymentId), Option.getOrThrow)
const cancelled: Durable.ChargeEnd = { _tag: "Cancelled", paymentId }

describe("an order that is cancelled", () => {
  it.effect("while PortOne is away, before anything arrived, ends as cancelled and is never sent", () =>
    Effect.gen(function* () {
      yield* useCard(yield* goodCard)
      yield* onAll(Faults.refuse)
      yield* Renewal.start(charge)
      yield* passingUntil(order, ({ state }) => state === "Waiting")
      yield* Renewal.cancel(paymentId)
      assert.deepStrictEqual(yield* passing(Renewal.await(paymentId)), cancelled)
      yield* healthy
      yield* TestClock.adjust("2 days")
      assert.lengthOf(yield* chargedKeys, 0)
      assert.deepStrictEqual((yield* Shop).told, [cancelled])
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("between two tries ends at once, and no try follows", () =>
    Effect.gen(function* () {
      yield* useCard(yield* declinedCard)
      yield* Renewal.start(charge)
      yield* passingUntil(order, ({ state }) => state === "Waiting")
      yield* Renewal.cancel(paymentId)
      assert.deepStrictEqual(yield* passing(Renewal.await(paymentId)), cancelled)
      yield* TestClock.adjust("5 days")
      assert.lengthOf(yield* chargedKeys, 1)
      assert.lengthOf((yield* order).tries, 1)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("while its request is under way is carried out", () =>
    Effect.gen(function* () {
      yield* useCard(yield* goodCard)
      yield* onSends(Faults.slow("50 seconds"))
      yield* Renewal.start(charge)
      yield* passingUntil(order, ({ openKey }) => openKey !== undefined)
      yield* Renewal.cancel(paymentId)
      assert.isTrue((yield* order).isCancelWished)
      assert.strictEqual((yield* ended)._tag, "Paid")
      assert.strictEqual(yield* statusOf(paymentId), "PAID")
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("while its request is under way and is declined then makes no other try", () =>
    Effect.gen(function* () {
      yield* useCard(yield* declinedCard)
      yield* onSends(Faults.slow("50 seconds"))
      yield* Renewal.start(charge)
      yield* passingUntil(order, ({ openKey }) => openKey !== undefined)
      yield* Renewal.cancel(paymentId)
      assert.deepStrictEqual(yield* passing(Renewal.await(paymentId)), cancelled)
      yield* TestClock.adjust("5 days")
      assert.lengthOf(yield* chargedKeys, 1)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("while it is found out that somebody else has paid ends as cancelled, and waits for nobody", () =>
    Effect.gen(function* () {
      yield* useCard(yield* goodCard)
      yield* pay(paymentId, 9_899)
      yield* onSends(Faults.slow("50 seconds"))
      yield* Renewal.start(charge)
      yield* passingUntil(order, ({ openKey }) => openKey !== undefined)
      yield* Renewal.cancel(paymentId)
      assert.deepStrictEqual(yield* ended, cancelled)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("while the outcome of a request is unknown first finds it out", () =>
    Effect.gen(function* () {
      yield* useCard(yield* goodCard)
      yield* onSends(Faults.resetAfterApplied, Faults.hang, Faults.hang, Faults.hang)
      yield* onAllSends(Faults.hangAfterApplied)
      yield* Renewal.start(charge)
      yield* passingUntil(order, ({ openKey }) => openKey !== undefined)
      yield* onAll(Faults.hang)
      yield* TestClock.adjust("10 minutes")
      yield* Renewal.cancel(paymentId)
      yield* TestClock.adjust("10 minutes")
      assert.isUndefined((yield* order).end)
      yield* healthy
      const end = yield* ended
      assert.strictEqual(end._tag === "Paid" ? "PAID" : "none", yield* statusOf(paymentId))
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("after it was paid stays paid", () =>
    Effect.gen(function* () {
      yield* useCard(yield* goodCard)
      yield* Renewal.start(charge)
      yield* ended
      yield* Renewal.cancel(paymentId)
      yield* TestClock.adjust("1 day")
      assert.strictEqual((yield* order).end?._tag, "Paid")
      assert.isFalse((yield* order).isCancelWished)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("as a refund gives nothing back, and as a deposit waits no longer", () =>
    Effect.gen(function* () {
      yield* pay(refund.paymentId, 10_000)
      yield* onAll(Faults.refuse)
      yield* Refund.start(refund)
      yield* Deposit.start(deposit)
      yield* passingUntil(Durable.list(), (all) => all.length === 2 && all.every(({ state }) => state === "Waiting"))
      yield* Refund.cancel(refund.refundId)
      yield* Deposit.cancel(deposit.paymentId)
      assert.strictEqual((yield* passing(Refund.await(refund.refundId)))._tag, "Cancelled")
      yield* healthy
      // Money may have come, so its payment is read once more.
      assert.strictEqual((yield* passing(Deposit.await(deposit.paymentId)))._tag, "Cancelled")
      yield* TestClock.adjust("1 day")
      assert.strictEqual(yield* givenBack(refund.paymentId), 0)
    }).pipe(Effect.provide(InMemory))
  )
})

describe("an order that is revived", () => {
  it.effect("after it was declined is tried again, under a key that was not used, and ends again", () =>
    Effect.gen(function* () {
      yield* useCard(yield* declinedCard)
      yield* Renewal.start(charge)
      yield* ended
      yield* useCard(yield* goodCard)
      const revived = yield* Renewal.revive(paymentId)
      assert.isUndefined(revived.end)
      assert.strictEqual((yield* ended)._tag, "Paid")
      assert.lengthOf(new Set(yield* chargedKeys), 4)
      const { told } = yield* Shop
      assert.deepStrictEqual(
        (yield* passingUntil(
          Effect.sync(() => [...told]),
          ({ length }) => length === 2
        )).map(({ _tag }) => _tag),
        ["Declined", "Paid"]
      )
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("after it was cancelled goes on", () =>
    Effect.gen(function* () {
      yield* useCard(yield* declinedCard)
      yield* Renewal.start(charge)
      yield* passingUntil(order, ({ state }) => state === "Waiting")
      yield* Renewal.cancel(paymentId)
      yield* passing(Renewal.await(paymentId))
      yield* useCard(yield* goodCard)
      assert.isFalse((yield* Renewal.revive(paymentId)).isCancelWished)
      assert.strictEqual((yield* ended)._tag, "Paid")
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("while it is unresolved is looked at again, and can be cancelled", () =>
    Effect.gen(function* () {
      yield* pay(paymentId, 1)
      yield* useCard(yield* goodCard)
      yield* Renewal.start(charge)
      yield* passingUntil(order, ({ state }) => state === "Unresolved")
      yield* Renewal.revive(paymentId)
      yield* TestClock.adjust("1 minute")
      assert.strictEqual((yield* order).state, "Unresolved")
      yield* Renewal.cancel(paymentId)
      assert.deepStrictEqual(yield* passing(Renewal.await(paymentId)), cancelled)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("with the finding that it was carried out ends so at once, and the program is told", () =>
    Effect.gen(function* () {
      yield* pay(paymentId, 1)
      yield* useCard(yield* goodCard)
      yield* Renewal.start(charge)
      yield* passingUntil(order, ({ state }) => state === "Unresolved")
      const paid: Durable.ChargeEnd = { _tag: "Paid", paymentId }
      assert.deepStrictEqual((yield* Renewal.revive(paymentId, { found: "CarriedOut" })).end, paid)
      assert.deepStrictEqual(yield* ended, paid)
      yield* passingUntil(Durable.counts, (counts) => counts.length === 0)
      assert.deepStrictEqual((yield* Shop).told, [paid])
      assert.lengthOf(yield* chargedKeys, 2)
      assert.strictEqual((yield* Effect.flip(Renewal.revive(paymentId)))._tag, "NotRevivableError")
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("is refused once it is paid, given back or deposited", () =>
    Effect.gen(function* () {
      yield* useCard(yield* goodCard)
      yield* Renewal.start(charge)
      yield* ended
      const error = yield* Effect.flip(Renewal.revive(paymentId))
      assert.instanceOf(error, Durable.NotRevivableError)
      assert.strictEqual(error.message, `charge/renewal ${paymentId} is Paid, so there is nothing to revive.`)
      yield* Refund.start({ ...refund, paymentId })
      yield* passing(Refund.await(refund.refundId))
      assert.strictEqual((yield* Effect.flip(Refund.revive(refund.refundId)))._tag, "NotRevivableError")
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("is refused while it goes on by itself", () =>
    Effect.gen(function* () {
      yield* useCard(yield* declinedCard)
      yield* Renewal.start(charge)
      yield* passingUntil(order, ({ state }) => state === "Waiting")
      const error = yield* Effect.flip(Renewal.revive(paymentId))
      assert.strictEqual(error.message, `charge/renewal ${paymentId} is Waiting, so there is nothing to revive.`)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("while the program is told of its end goes on all the same", () =>
    Effect.gen(function* () {
      yield* useCard(yield* declinedCard)
      const shop = yield* Shop
      const told = yield* Deferred.make<void>()
      shop.takeNote = Deferred.await(told)
      yield* Renewal.start(charge)
      yield* ended
      yield* useCard(yield* goodCard)
      const engine = yield* Durable.Engine
      const { ledger } = engine
      const isTold = Effect.repeat(Effect.yieldNow, {
        while: () => Effect.map(ledger.find(Renewal.workflow, paymentId), (line) => line?.isDone !== true)
      })
      // The runner writes down that the program was told, just after the line was read.
      const find: typeof ledger.find = (...of) =>
        Effect.tap(ledger.find(...of), () => Effect.andThen(Deferred.succeed(told, undefined), isTold))
      yield* Renewal.revive(paymentId).pipe(
        Effect.provideService(Durable.Engine, { ...engine, ledger: { ...ledger, find } })
      )
      assert.strictEqual((yield* ended)._tag, "Paid")
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("by two at once goes on once", () =>
    Effect.gen(function* () {
      yield* useCard(yield* declinedCard)
      yield* Renewal.start(charge)
      yield* ended
      yield* useCard(yield* goodCard)
      yield* Effect.all([Renewal.revive(paymentId), Effect.ignore(Renewal.revive(paymentId))], {
        concurrency: "unbounded"
      })
      assert.strictEqual((yield* ended)._tag, "Paid")
      assert.lengthOf(new Set(yield* chargedKeys), 4)
    }).pipe(Effect.provide(InMemory))
  )
})
