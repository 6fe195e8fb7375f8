import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, Layer, Option } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { PortOneEmulator } from "@effect-portone/emulator"
import type { PaymentVerification } from "@effect-portone/payments"
import { Faults } from "@effect-portone/testing"
import { Durable } from "../../src/index.ts"
import { healthy, onAll } from "../fixtures/faults.ts"
import { now, passing, passingUntil } from "../fixtures/passing.ts"
import { readings } from "../fixtures/portone.ts"
import { Deposit, deposit, InMemory, Shop } from "../fixtures/shop.ts"

const { paymentId } = deposit

const ended = passing(Deposit.await(paymentId), "1 minute")
const order = Effect.map(Deposit.poll(paymentId), Option.getOrThrow)
const hint = (id = paymentId) => Deposit.hint({ type: "Transaction.Paid", data: { paymentId: id } })

/** Opens the window for the customer. */
const open = (channelKey = "channel-key", total = 25_000) =>
  Effect.orDie(
    PortOneEmulator.use((emulator) =>
      emulator.openPayment({
        paymentId,
        channelKey,
        orderName: "Two books",
        amount: { total },
        currency: "KRW"
      })
    )
  )

const payNow = Effect.orDie(PortOneEmulator.use((emulator) => emulator.pay({ paymentId })))

const deposited: Durable.DepositEnd = { _tag: "Deposited", paymentId }

const Lenient = Durable.deposit("lenient", { due: "1 day", allowTest: true })

describe("a deposit", () => {
  it.effect("ends when a webhook tells of it, and not before", () =>
    Effect.gen(function* () {
      yield* Deposit.start(deposit)
      yield* open()
      yield* TestClock.adjust("5 minutes")
      yield* payNow
      const from = yield* now
      assert.isTrue(yield* hint())
      assert.deepStrictEqual(yield* passing(Deposit.await(paymentId)), deposited)
      assert.isBelow((yield* now) - from, Duration.toMillis("5 seconds"))
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("ends by a look of its own when no webhook comes", () =>
    Effect.gen(function* () {
      yield* open()
      yield* Deposit.start(deposit)
      yield* passingUntil(order, ({ state }) => state === "Waiting")
      yield* payNow
      const from = yield* now
      assert.deepStrictEqual(yield* ended, deposited)
      assert.isAtMost((yield* now) - from, Duration.toMillis("11 minutes"))
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("whose webhook comes before it was started ends at its start", () =>
    Effect.gen(function* () {
      yield* open()
      yield* payNow
      assert.isFalse(yield* hint())
      yield* Deposit.start(deposit)
      assert.deepStrictEqual(yield* passing(Deposit.await(paymentId)), deposited)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("believes PortOne and no webhook", () =>
    Effect.gen(function* () {
      yield* open()
      yield* Deposit.start(deposit)
      yield* passingUntil(order, ({ state }) => state === "Waiting")
      const before = yield* readings
      yield* hint()
      yield* passingUntil(readings, (count) => count > before)
      yield* TestClock.adjust("1 minute")
      assert.strictEqual((yield* order).state, "Waiting")
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("is told of once, however often webhooks come", () =>
    Effect.gen(function* () {
      yield* open()
      yield* Deposit.start(deposit)
      yield* passingUntil(order, ({ state }) => state === "Waiting")
      yield* payNow
      yield* Effect.all([hint(), hint(), hint()], { concurrency: "unbounded" })
      yield* passing(Deposit.await(paymentId))
      yield* hint()
      yield* TestClock.adjust("1 day")
      assert.deepStrictEqual((yield* Shop).told, [deposited])
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("passes over the webhook of another store's payment of the same id", () =>
    Effect.gen(function* () {
      const own = { ...deposit, expected: { ...deposit.expected, storeId: "store-1" } }
      yield* Deposit.start(own)
      const hintOf = (storeId: string) => Deposit.hint({ type: "Transaction.Paid", data: { paymentId, storeId } })
      assert.isFalse(yield* hintOf("store-2"))
      assert.deepStrictEqual(yield* ended, { _tag: "Expired", paymentId })
      assert.isFalse(yield* hintOf("store-2"))
      assert.isTrue(yield* hintOf("store-1"))
      // An empty text names no store.
      assert.isTrue(yield* hintOf(" "))
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("passes over webhooks of other payments, and of what is no payment", () =>
    Effect.gen(function* () {
      yield* Deposit.start(deposit)
      assert.isFalse(yield* hint("another"))
      // What comes over the wire is of any type.
      for (const event of [
        { type: "BillingKey.Issued", data: { billingKey: "key" } },
        { type: "New", data: null },
        {}
      ]) {
        assert.isFalse(yield* Deposit.hint(event as unknown as PaymentVerification.PaymentEventHint))
      }
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("that is cancelled after money has come ends as deposited", () =>
    Effect.gen(function* () {
      yield* open()
      yield* Deposit.start(deposit)
      yield* passingUntil(order, ({ state }) => state === "Waiting")
      yield* payNow
      yield* Deposit.cancel(paymentId)
      assert.deepStrictEqual(yield* passing(Deposit.await(paymentId)), deposited)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("that was cancelled ends again as deposited when money comes late, and stays cancelled without", () =>
    Effect.gen(function* () {
      const cancelled: Durable.DepositEnd = { _tag: "Cancelled", paymentId }
      yield* open()
      yield* Deposit.start(deposit)
      yield* passingUntil(order, ({ state }) => state === "Waiting")
      yield* Deposit.cancel(paymentId)
      assert.deepStrictEqual(yield* passing(Deposit.await(paymentId)), cancelled)
      yield* hint()
      yield* passingUntil(Durable.counts, (counts) => counts.length === 0)
      yield* payNow
      yield* hint()
      yield* passingUntil(Durable.counts, (counts) => counts.length === 0)
      assert.deepStrictEqual((yield* Shop).told, [cancelled, cancelled, deposited])
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("expires when nothing was paid in time", () =>
    Effect.gen(function* () {
      const from = yield* now
      yield* open()
      yield* Deposit.start(deposit)
      assert.deepStrictEqual(yield* ended, { _tag: "Expired", paymentId })
      const { endedAt } = yield* order
      assert.isAtLeast(endedAt!.epochMilliseconds - from, Duration.toMillis("3 days"))
      assert.isAtMost(endedAt!.epochMilliseconds - from, Duration.toMillis("3 days") + Duration.toMillis("2 minutes"))
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("that has expired ends again as deposited when money comes late and a webhook tells of it", () =>
    Effect.gen(function* () {
      yield* open()
      yield* Deposit.start(deposit)
      yield* ended
      yield* payNow
      assert.isTrue(yield* hint())
      const { told } = yield* Shop
      yield* passingUntil(
        Effect.sync(() => told.length),
        (count) => count === 2
      )
      assert.deepStrictEqual(told, [{ _tag: "Expired", paymentId }, deposited])
      assert.deepStrictEqual((yield* order).end, deposited)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect(
    "that has expired ends again as deposited when the payment shows the money some time after its webhook",
    () =>
      Effect.gen(function* () {
        yield* open()
        yield* Deposit.start(deposit)
        yield* ended
        assert.isTrue(yield* hint())
        const { told } = yield* Shop
        yield* passingUntil(order, ({ state }) => state === "Waiting")
        yield* TestClock.adjust("1 minute")
        yield* payNow
        yield* passingUntil(
          Effect.sync(() => told.length),
          (count) => count === 2
        )
        assert.deepStrictEqual(told, [{ _tag: "Expired", paymentId }, deposited])
      }).pipe(Effect.provide(InMemory))
  )

  it.effect("that a webhook told of is looked at on, though PortOne is away in between", () =>
    Effect.gen(function* () {
      yield* open()
      yield* Deposit.start(deposit)
      yield* ended
      yield* onAll(Faults.status(503))
      assert.isTrue(yield* hint())
      yield* TestClock.adjust("1 minute")
      yield* healthy
      yield* TestClock.adjust("1 minute")
      yield* payNow
      const { told } = yield* Shop
      yield* passingUntil(
        Effect.sync(() => told.length),
        (count) => count === 2
      )
      assert.deepStrictEqual(told, [{ _tag: "Expired", paymentId }, deposited])
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("that was cancelled ends again as deposited when the payment shows the money after its webhook", () =>
    Effect.gen(function* () {
      yield* open()
      yield* Deposit.start(deposit)
      yield* passingUntil(order, ({ state }) => state === "Waiting")
      yield* Deposit.cancel(paymentId)
      yield* passing(Deposit.await(paymentId))
      yield* hint()
      yield* TestClock.adjust("20 seconds")
      yield* payNow
      yield* passingUntil(order, ({ end }) => end?._tag === "Deposited")
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("that is paid and told of during its last look ends as deposited", () =>
    Effect.gen(function* () {
      yield* open()
      yield* Deposit.start(deposit)
      yield* passingUntil(order, ({ state }) => state === "Waiting")
      yield* TestClock.adjust("71 hours")
      // PortOne has read the payment, and its answer takes a while.
      yield* onAll(Faults.delayed(Faults.pass, { answer: "30 seconds" }))
      yield* TestClock.adjust("59 minutes")
      const before = yield* readings
      yield* passingUntil(readings, (count) => count > before)
      yield* payNow
      assert.isTrue(yield* hint())
      yield* TestClock.adjust("5 minutes")
      assert.deepStrictEqual((yield* order).end, deposited)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("that a webhook tells of while a look is being begun is looked at some times more", () =>
    Effect.gen(function* () {
      yield* open()
      yield* Deposit.start(deposit)
      yield* passingUntil(order, ({ state }) => state === "Waiting")
      const { ledger } = yield* Durable.Engine
      // A runner has read the line, and is about to begin a look.
      const read = yield* ledger.find(Deposit.workflow, paymentId)
      yield* hint()
      assert.isUndefined(yield* ledger.change(read!, { state: "Ready" }))
      const before = yield* readings
      yield* passingUntil(readings, (count) => count === before + 3)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("that is paid while the program takes note of its expiry is told of in that order", () =>
    Effect.gen(function* () {
      const shop = yield* Shop
      shop.takeNote = Effect.sleep("30 seconds")
      yield* open()
      yield* Deposit.start(deposit)
      yield* ended
      yield* payNow
      yield* hint()
      yield* passingUntil(Durable.counts, (counts) => counts.length === 0)
      const told = shop.told.map(({ _tag }) => _tag)
      assert.strictEqual(told.indexOf("Deposited"), told.length - 1)
      assert.strictEqual(told[0], "Expired")
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("that has expired expires again when a webhook tells of nothing", () =>
    Effect.gen(function* () {
      yield* open()
      yield* Deposit.start(deposit)
      yield* ended
      yield* hint()
      const { told } = yield* Shop
      yield* passingUntil(
        Effect.sync(() => told.length),
        (count) => count === 2
      )
      assert.deepStrictEqual(
        told.map(({ _tag }) => _tag),
        ["Expired", "Expired"]
      )
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("of another amount than ordered ends as mismatched", () =>
    Effect.gen(function* () {
      yield* open("channel-key", 24_999)
      yield* payNow
      yield* Deposit.start(deposit)
      const end = yield* ended
      assert.strictEqual(end._tag, "Mismatched")
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("through a test channel does not count", () =>
    Effect.gen(function* () {
      yield* open("channel-key-test")
      yield* payNow
      yield* Deposit.start(deposit)
      assert.strictEqual((yield* ended)._tag, "Mismatched")
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("through a test channel counts where that was allowed", () =>
    Effect.gen(function* () {
      yield* open("channel-key-test")
      yield* payNow
      yield* Lenient.start(deposit)
      assert.deepStrictEqual(yield* passing(Lenient.await(paymentId)), deposited)
    }).pipe(Effect.provide(Lenient.layer().pipe(Layer.provideMerge(InMemory))))
  )

  it.effect("does not expire while PortOne cannot be read, and is found when it can", () =>
    Effect.gen(function* () {
      yield* open()
      yield* payNow
      yield* onAll(Faults.refuse)
      yield* Deposit.start(deposit)
      yield* TestClock.adjust("4 days")
      assert.isUndefined((yield* order).end)
      yield* healthy
      assert.deepStrictEqual(yield* ended, deposited)
    }).pipe(Effect.provide(InMemory))
  )
})
