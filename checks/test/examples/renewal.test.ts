import { assert, describe, it } from "@effect/vitest"
import { Deferred, Effect, Option, Random } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import { TestClock } from "effect/testing"
import { PortOneEmulator } from "@effect-portone/emulator"
import { BillingKeys, Payments } from "@effect-portone/payments"
import { Faults } from "@effect-portone/testing"
import { renew, type Subscription } from "../../../examples/renewal/src/renewal.ts"
import { layer as server, play, Requests } from "./example.ts"
import { start } from "./stopping.ts"

const issue = (endsIn: string) =>
  Effect.gen(function* () {
    const billingKeys = yield* BillingKeys
    const { billingKeyInfo } = yield* billingKeys.issueBillingKey({
      channelKey: "channel-key",
      method: { card: { credential: { number: `424242424242${endsIn}`, expiryYear: "30", expiryMonth: "12" } } }
    })
    return billingKeyInfo.billingKey
  })

const subscribe = (id: string, ...cards: ReadonlyArray<string>) =>
  Effect.map(Effect.forEach(cards, issue), ([first, ...others]): Subscription => ({
    id,
    price: 9_900,
    billingKeys: [first!, ...others],
    failedTries: 0
  }))

/** Returns the paid amount of each payment. */
const books = Effect.gen(function* () {
  const payments = yield* Payments
  const { items } = yield* payments.getPayments({ page: { size: 1_000 } })
  return Object.fromEntries(
    items.map((payment) =>
      payment.status === "UNRECOGNIZED" ? ["?", 0] : [payment.id, payment.status === "PAID" ? payment.amount.paid : 0]
    )
  )
})

describe("examples/renewal", () => {
  it.live("plays a renewal, the same again after a crash, and a day of dunning", () =>
    Effect.gen(function* () {
      const output = yield* play("renewal")
      const [first, second, third] = output.join("\n").split("\n\n")
      assert.deepStrictEqual(first?.trim().split("\n"), [
        "The renewal of 202612",
        "  customer01  paid",
        "  customer02  paid",
        "  customer03  paid, with another card",
        "  customer04  paid",
        "  customer05  declined (REJECT_CARD_PAYMENT), again in 1 d",
        "  customer06  paid, as was found out afterwards",
        "  customer07  paid",
        "  customer08  paid",
        "  PortOne's books: 7 payments, KRW\u00a069,300"
      ])
      assert.include(second, "  PortOne's books: 7 payments, KRW\u00a069,300")
      assert.include(third, "  customer05  paid, with another card")
      assert.include(third, "  PortOne's books: 8 payments, KRW\u00a079,200")

      assert.deepStrictEqual(
        yield* books,
        Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`customer0${index + 1}202612`, 9_900]))
      )
      // The first run makes three attempts and resolves with a fourth, the second run makes one: all the same request.
      const { received } = yield* Requests
      const keys = received
        .filter(({ path }) => path === "/payments/customer06202612/billing-key")
        .map(({ headers }) => headers["idempotency-key"])
      assert.strictEqual(keys.length, 5)
      assert.strictEqual(new Set(keys).size, 1)
    }).pipe(Effect.provide(server))
  )

  it.effect("charges nobody again when PortOne has forgotten the keys", () =>
    Effect.gen(function* () {
      const subscription = yield* subscribe("customer01", "4242")
      assert.deepStrictEqual(yield* renew(subscription, "202612"), { _tag: "Paid", how: "paid" })
      yield* TestClock.adjust("4 hours")
      assert.deepStrictEqual(yield* renew(subscription, "202612"), { _tag: "Paid", how: "paid before" })
      assert.deepStrictEqual(yield* books, { customer01202612: 9_900 })
    }).pipe(start, Effect.provide(PortOneEmulator.layer))
  )

  it.live("waits longer after each failed try, and ends with the last", () =>
    Effect.gen(function* () {
      const subscription = yield* subscribe("customer01", "0003", "0002")
      const tries = yield* Effect.forEach([0, 1, 2, 3], (failedTries) =>
        renew({ ...subscription, failedTries }, "202612")
      )
      assert.deepStrictEqual(tries, [
        { _tag: "Dunning", pgCode: "REJECT_CARD_COMPANY", againInDays: 1 },
        { _tag: "Dunning", pgCode: "REJECT_CARD_COMPANY", againInDays: 3 },
        { _tag: "Dunning", pgCode: "REJECT_CARD_COMPANY", againInDays: 7 },
        { _tag: "Ended", pgCode: "REJECT_CARD_COMPANY" }
      ])
    }).pipe(start, Effect.provide(PortOneEmulator.layer))
  )

  it.effect("tries no other card while it is not known whether the first was charged", () =>
    Effect.gen(function* () {
      const client = yield* HttpClient.HttpClient
      const asked = yield* Deferred.make<void>()
      const subscription = Option.getOrThrow(yield* start(subscribe("customer01", "4242", "1111")))
      const charged: Array<string> = []
      const gone = HttpClient.transform(client, (exchange, request) =>
        Effect.suspend(() => {
          charged.push(request.method)
          return exchange.pipe(Effect.andThen(Deferred.succeed(asked, undefined)), Effect.andThen(Effect.never))
        })
      )
      const renewal = yield* start(renew(subscription, "202612")).pipe(
        Effect.provideService(HttpClient.HttpClient, gone),
        Effect.forkChild
      )
      yield* Deferred.await(asked)
      yield* TestClock.adjust("1 minute")
      assert.isUndefined(renewal.pollUnsafe())
      assert.deepStrictEqual(charged, ["POST"])
    }).pipe(Effect.provide(PortOneEmulator.layer))
  )

  it.live.each([1, 2, 3, 4, 5])("charges each once, stopped at random points on a bad network (seed %i)", (seed) =>
    Effect.gen(function* () {
      const ids = ["customer01", "customer02", "customer03", "customer04"]
      const subscriptions = Option.getOrThrow(
        yield* start(Effect.forEach(ids, (id, index) => subscribe(id, ...(index === 2 ? ["0002", "4242"] : ["4242"]))))
      )
      const network = Faults.random({
        seed,
        rates: [
          [Faults.resetAfterApplied, 0.1],
          [Faults.resetBeforeSent, 0.1],
          [Faults.resetThenApplied("3 millis"), 0.05],
          [Faults.statusAfterApplied(502), 0.05]
        ]
      })
      const bad = yield* Faults.make(yield* HttpClient.HttpClient, network)
      const night = Effect.forEach(subscriptions, (subscription) => renew(subscription, "202612"), { concurrency: 2 })
      for (let starts = 0; ; starts++) {
        assert.isBelow(starts, 100, "it comes to its end")
        const stop = { request: yield* Random.nextIntBetween(1, 8), carriedOut: yield* Random.nextBoolean }
        const renewals = yield* start(night, stop).pipe(Effect.provideService(HttpClient.HttpClient, bad))
        if (Option.isSome(renewals) && renewals.value.every(({ _tag }) => _tag === "Paid")) break
      }
      assert.deepStrictEqual(
        yield* start(books),
        Option.some(Object.fromEntries(ids.map((id) => [`${id}202612`, 9_900])))
      )
    }).pipe(Random.withSeed(seed), Effect.scoped, Effect.provide(PortOneEmulator.layer))
  )
})
