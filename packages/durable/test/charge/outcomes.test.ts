/** Shows what a charge does after each outcome of a request: what arrives at PortOne, and under which keys. */
import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, Option } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { PortOneEmulator } from "@effect-portone/emulator"
import { BillingKeys, Payments } from "@effect-portone/payments"
import { Faults } from "@effect-portone/testing"
import type { Durable } from "../../src/index.ts"
import { healthy, onAll, onAllSends, onSends } from "../fixtures/faults.ts"
import { endedWithCare, now, passing, passingFor, passingUntil } from "../fixtures/passing.ts"
import { chargedKeys, declinedCard, goodCard, pay, statusOf } from "../fixtures/portone.ts"
import { charge, InMemory, Renewal, Shop, ShopIsAway, useCard } from "../fixtures/shop.ts"

const paymentId = charge.paymentId
const paid: Durable.ChargeEnd = { _tag: "Paid", paymentId }

const ended = passing(Renewal.await(paymentId), "1 minute")
const order = Effect.map(Renewal.poll(paymentId), Option.getOrThrow)
const resultsOf = Effect.map(order, ({ tries }) => tries.map(({ result }) => result))

describe("a charge whose answer comes", () => {
  it.effect("is sent once and read never", () =>
    Effect.gen(function* () {
      yield* useCard(yield* goodCard)
      yield* Renewal.start(charge)
      assert.deepStrictEqual(yield* ended, paid)
      const received = yield* PortOneEmulator.use(({ receivedRequests }) => receivedRequests)
      assert.deepStrictEqual(
        received.map(({ operation }) => operation),
        ["issueBillingKey", "payWithBillingKey"]
      )
      const { endedAt, openKey, state, tries } = yield* order
      assert.deepStrictEqual([state, openKey], ["Ended", undefined])
      assert.deepStrictEqual(
        tries.map(({ idempotencyKey, result }) => [idempotencyKey, result]),
        (yield* chargedKeys).map((key) => [key, "Paid"])
      )
      assert.isDefined(endedAt)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("is not cut short, however slow PortOne is within its minute", () =>
    Effect.gen(function* () {
      yield* useCard(yield* goodCard)
      yield* onSends(Faults.slow("59 seconds"))
      yield* Renewal.start(charge)
      assert.deepStrictEqual(yield* ended, paid)
      assert.lengthOf(yield* chargedKeys, 1)
    }).pipe(Effect.provide(InMemory))
  )
})

/** Faults that may come on the way, and whether the request is carried out all the same. */
const onTheWay: ReadonlyArray<readonly [string, Faults.Fault]> = [
  ["whose connection is refused", Faults.refuse],
  ["whose connection breaks before it is sent", Faults.resetBeforeSent],
  ["whose connection breaks once it is carried out", Faults.resetAfterApplied],
  ["whose connection breaks, and which is carried out late", Faults.resetThenApplied("30 seconds")],
  ["that gets no answer", Faults.hang],
  ["that is carried out and gets no answer", Faults.hangAfterApplied],
  ["whose answer is cut in its middle", Faults.truncatedBody],
  ["whose answer stalls", Faults.stalledBody],
  ["that a gateway answers with 503", Faults.status(503)],
  ["that a gateway answers with 500 though it was carried out", Faults.statusAfterApplied(500)],
  ["that a gateway answers with 504 though it was carried out", Faults.statusAfterApplied(504)]
]

describe("a charge", () => {
  it.effect.each(onTheWay)("%s is paid once, under one key", ([, fault]) =>
    Effect.gen(function* () {
      yield* useCard(yield* goodCard)
      // More often than the client repeats by itself.
      yield* onSends(fault, fault, fault, fault, fault, fault)
      yield* Renewal.start(charge)
      assert.deepStrictEqual(yield* ended, paid)
      assert.strictEqual(yield* statusOf(paymentId), "PAID")
      assert.lengthOf(new Set(yield* chargedKeys), 1)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect.each(onTheWay)("%s, each time, sends no other key while its outcome is unknown", ([, fault]) =>
    Effect.gen(function* () {
      yield* useCard(yield* goodCard)
      yield* onAllSends(fault)
      yield* Renewal.start(charge)
      yield* TestClock.adjust("2 hours")
      assert.isAtMost(new Set(yield* chargedKeys).size, 1)
      yield* healthy
      assert.deepStrictEqual(yield* ended, paid)
      assert.strictEqual(yield* statusOf(paymentId), "PAID")
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("waits for PortOne that is away for hours, and is paid when it is back", () =>
    Effect.gen(function* () {
      yield* useCard(yield* goodCard)
      yield* onAll(Faults.refuse)
      yield* Renewal.start(charge)
      yield* TestClock.adjust("9 hours")
      const { dueAt, note, state } = yield* order
      assert.strictEqual(state, "Waiting")
      assert.isDefined(dueAt)
      assert.isDefined(note)
      assert.lengthOf(yield* chargedKeys, 0)
      yield* healthy
      assert.deepStrictEqual(yield* ended, paid)
      assert.lengthOf(yield* chargedKeys, 1)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("waits longer each time, at most some minutes, while PortOne is away", () =>
    Effect.gen(function* () {
      yield* useCard(yield* goodCard)
      yield* onAll(Faults.refuse)
      yield* Renewal.start(charge)
      const asked: Array<number> = []
      yield* passingUntil(
        Effect.map(order, ({ dueAt }) => {
          const at = dueAt?.epochMilliseconds
          if (at !== undefined && at !== asked.at(-1)) asked.push(at)
          return asked.length
        }),
        (count) => count === 15
      )
      const waits = asked.slice(1).map((at, index) => at - asked[index]!)
      assert.isBelow(waits[0]!, Duration.toMillis("1 minute"))
      for (const wait of waits) assert.isBelow(wait, Duration.toMillis("7 minutes"))
      assert.isAbove(waits.at(-1)!, Duration.toMillis("4 minutes"))
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("that was carried out before PortOne went away for hours is found paid, and not sent again", () =>
    Effect.gen(function* () {
      yield* useCard(yield* goodCard)
      let sent = 0
      yield* PortOneEmulator.use(({ setFaults }) =>
        setFaults({ begin: Effect.succeed(() => (sent++ === 0 ? Faults.resetAfterApplied : Faults.hang)) })
      )
      yield* Renewal.start(charge)
      yield* passingFor("5 hours")
      assert.lengthOf(yield* chargedKeys, 1)
      assert.strictEqual((yield* order).end, undefined)
      yield* healthy
      assert.deepStrictEqual(yield* endedWithCare(Renewal, paymentId), paid)
      assert.lengthOf(yield* chargedKeys, 1)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect(
    "that never arrived is sent under another key once PortOne has forgotten the first, and shows no trace",
    () =>
      Effect.gen(function* () {
        yield* useCard(yield* goodCard)
        yield* onAll(Faults.hang)
        yield* Renewal.start(charge)
        yield* passingFor("4 hours")
        const { openKey } = yield* order
        assert.isDefined(openKey)
        yield* healthy
        assert.deepStrictEqual(yield* endedWithCare(Renewal, paymentId), paid)
        const keys = yield* chargedKeys
        assert.lengthOf(keys, 1)
        assert.notStrictEqual(keys[0], openKey)
        assert.deepStrictEqual(yield* resultsOf, ["NotApplied", "Paid"])
      }).pipe(Effect.provide(InMemory))
  )

  it.effect("looks at the age of its intent before each send: after 2 h 50, its key is sent no more", () =>
    Effect.gen(function* () {
      yield* useCard(yield* goodCard)
      // Each request is lost on its way, and PortOne can be read.
      yield* onAllSends(Faults.hang)
      yield* Renewal.start(charge)
      const { openKey } = yield* passingUntil(order, ({ openKey }) => openKey !== undefined)
      yield* onAll(Faults.hang)
      yield* passingFor("2 hours")
      yield* passingFor("49 minutes")
      yield* passingFor("10 minutes")
      const before = (yield* chargedKeys).length
      yield* healthy
      assert.deepStrictEqual(yield* endedWithCare(Renewal, paymentId), paid)
      assert.notInclude((yield* chargedKeys).slice(before), openKey)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("never sends a billing key under a key that another one was sent with", () =>
    Effect.gen(function* () {
      const [first, second] = [yield* goodCard, yield* goodCard]
      yield* useCard(first)
      yield* onAllSends(Faults.resetBeforeSent)
      yield* Renewal.start(charge)
      yield* passingUntil(order, ({ openKey }) => openKey !== undefined)
      yield* useCard(second)
      yield* healthy
      assert.deepStrictEqual(yield* ended, paid)
      const received = yield* PortOneEmulator.use(({ receivedRequests }) => receivedRequests)
      const sent = received.filter(({ operation }) => operation === "payWithBillingKey")
      const bodies = new Map<string, Set<string>>()
      for (const { body, headers } of sent) {
        const key = headers["idempotency-key"] ?? ""
        bodies.set(key, new Set(bodies.get(key)).add(body))
      }
      for (const [, differing] of bodies) assert.lengthOf([...differing], 1)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("whose customer has a new card while its outcome is unknown is found paid with the old one", () =>
    Effect.gen(function* () {
      yield* useCard(yield* goodCard)
      yield* onAllSends(Faults.hangAfterApplied)
      yield* Renewal.start(charge)
      yield* passingUntil(order, ({ openKey }) => openKey !== undefined)
      yield* useCard(yield* Effect.andThen(healthy, goodCard))
      assert.deepStrictEqual(yield* ended, paid)
      assert.lengthOf(new Set(yield* chargedKeys), 1)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("waits while its credentials are refused, and goes on when they are right again", () =>
    Effect.gen(function* () {
      yield* useCard(yield* goodCard)
      yield* onAllSends({
        ...Faults.status(401),
        answer: {
          type: "replaced",
          status: 401,
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ type: "UNAUTHORIZED" })
        }
      })
      yield* Renewal.start(charge)
      yield* TestClock.adjust("1 hour")
      assert.match((yield* order).note ?? "", /UnauthorizedError/)
      assert.lengthOf(yield* chargedKeys, 0)
      yield* healthy
      assert.deepStrictEqual(yield* ended, paid)
      assert.lengthOf(yield* chargedKeys, 1)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("waits while its billing key cannot be looked up, and says why without what it failed with", () =>
    Effect.gen(function* () {
      const shop = yield* Shop
      shop.lookUp = Effect.fail(new ShopIsAway({ secret: "hunter2" }))
      yield* Renewal.start(charge)
      yield* TestClock.adjust("10 minutes")
      const { note, state, tries } = yield* order
      assert.deepStrictEqual(
        [state, note, tries],
        ["Waiting", "the billing key could not be looked up (ShopIsAway)", []]
      )
      yield* useCard(yield* goodCard)
      assert.deepStrictEqual(yield* ended, paid)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("of a payment that is paid with this amount already is paid", () =>
    Effect.gen(function* () {
      yield* pay(paymentId, 9_900)
      yield* useCard(yield* goodCard)
      yield* Renewal.start(charge)
      assert.deepStrictEqual(yield* ended, paid)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("that never arrived is not paid by a payment that was given back the day before", () =>
    Effect.gen(function* () {
      yield* useCard(yield* goodCard)
      yield* pay(paymentId, 9_900)
      yield* Payments.use((payments) => payments.cancelPayment({ paymentId, reason: "by hand" }))
      yield* TestClock.adjust("1 day")
      yield* onAllSends(Faults.resetBeforeSent)
      yield* Renewal.start(charge)
      const { end, note } = yield* passingUntil(order, ({ state }) => state === "Unresolved")
      assert.isUndefined(end)
      assert.include(note, "given back before the call")
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("of a payment that is paid with another amount already is unresolved", () =>
    Effect.gen(function* () {
      yield* pay(paymentId, 19_900)
      yield* useCard(yield* goodCard)
      yield* Renewal.start(charge)
      const { end, note } = yield* passingUntil(order, ({ state }) => state === "Unresolved")
      assert.isUndefined(end)
      assert.match(note ?? "", /^the payment is not what was asked for/)
      yield* TestClock.adjust("30 days")
      assert.strictEqual((yield* order).state, "Unresolved")
      assert.lengthOf(yield* chargedKeys, 2)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("that PortOne refuses as it is ends as refused, with the name of the error", () =>
    Effect.gen(function* () {
      yield* useCard(yield* goodCard)
      yield* Renewal.start({ ...charge, amount: { total: 100, taxFree: 200 } })
      assert.deepStrictEqual(yield* ended, {
        _tag: "Refused",
        paymentId,
        error: "SumOfPartsExceedsTotalAmountError"
      })
      assert.lengthOf(new Set(yield* chargedKeys), 1)
    }).pipe(Effect.provide(InMemory))
  )
})

describe("a charge that is declined", () => {
  it.effect("is tried again by the clock, each time under a key of its own, and ends as declined", () =>
    Effect.gen(function* () {
      yield* useCard(yield* declinedCard)
      const from = yield* now
      yield* Renewal.start(charge)
      const first = yield* passingUntil(order, ({ state }) => state === "Waiting")
      assert.strictEqual(first.note, "declined (REJECT_CARD_COMPANY)")
      assert.strictEqual(first.dueAt?.epochMilliseconds, from + Duration.toMillis("1 day"))
      yield* TestClock.adjust("23 hours")
      assert.lengthOf(yield* chargedKeys, 1)
      assert.deepStrictEqual(yield* ended, { _tag: "Declined", paymentId, code: "REJECT_CARD_COMPANY" })
      const keys = yield* chargedKeys
      assert.lengthOf(new Set(keys), 3)
      const { tries } = yield* order
      assert.deepStrictEqual(
        tries.map(({ idempotencyKey }) => idempotencyKey),
        [...new Set(keys)]
      )
      // The last decline is believed once the payment agrees with it.
      assert.lengthOf(keys, 4)
      assert.deepStrictEqual(
        tries.map(({ startedAt }) => Math.floor((startedAt.epochMilliseconds - from) / Duration.toMillis("1 hour"))),
        [0, 24, 96]
      )
      assert.deepStrictEqual(
        tries.map(({ pgCode }) => pgCode),
        Array(3).fill("REJECT_CARD_COMPANY")
      )
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("is paid by the card that the customer has brought until the next try", () =>
    Effect.gen(function* () {
      yield* useCard(yield* declinedCard)
      yield* Renewal.start(charge)
      yield* passingUntil(order, ({ state }) => state === "Waiting")
      yield* useCard(yield* goodCard)
      assert.deepStrictEqual(yield* ended, paid)
      assert.deepStrictEqual(yield* resultsOf, ["Declined", "Paid"])
      assert.lengthOf(new Set(yield* chargedKeys), 2)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("waits also when a passing fault comes between two tries, and makes as many tries", () =>
    Effect.gen(function* () {
      yield* useCard(yield* declinedCard)
      yield* onSends(Faults.pass, Faults.resetAfterApplied, Faults.resetAfterApplied, Faults.resetAfterApplied)
      yield* Renewal.start(charge)
      assert.strictEqual((yield* ended)._tag, "Declined")
      assert.deepStrictEqual(
        (yield* resultsOf).filter((result) => result === "Declined"),
        ["Declined", "Declined", "Declined"]
      )
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("counts a customer without a card as declined, and sends nothing", () =>
    Effect.gen(function* () {
      yield* Renewal.start(charge)
      assert.deepStrictEqual(yield* ended, { _tag: "Declined", paymentId, code: "NoBillingKey" })
      assert.lengthOf(yield* chargedKeys, 0)
      assert.lengthOf((yield* order).tries, 3)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("counts a billing key that was deleted, or never was one, as declined", () =>
    Effect.gen(function* () {
      const billingKey = yield* goodCard
      yield* BillingKeys.use((keys) => keys.deleteBillingKey({ billingKey }))
      yield* useCard(billingKey)
      yield* Renewal.start(charge)
      yield* passingUntil(order, ({ state }) => state === "Waiting")
      yield* useCard("billing-key-that-never-was")
      yield* TestClock.adjust("1 day")
      yield* passingUntil(order, ({ tries }) => tries.length === 2)
      assert.deepStrictEqual(
        (yield* order).tries.map(({ pgCode }) => pgCode),
        ["BillingKeyAlreadyDeletedError", "BillingKeyNotFoundError"]
      )
      yield* useCard(yield* goodCard)
      assert.deepStrictEqual(yield* ended, paid)
    }).pipe(Effect.provide(InMemory))
  )
})
