/**
 * Goes on with a database that was restored from a backup: PortOne has carried out what its lines know nothing of.
 */
import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, Layer, Option, Redacted } from "effect"
import { TestClock } from "effect/testing"
import { PortOneEmulator } from "@effect-portone/emulator"
import { BillingKeys, Payments } from "@effect-portone/payments"
import { Durable } from "../src/index.ts"

const paymentId = "order20260042"
const Refund = Durable.refund("refund", { retries: ["1 hour"] })
const Renewal = Durable.charge("renewal")

const PortOne = Layer.merge(Payments.layer, BillingKeys.layer).pipe(Layer.provideMerge(PortOneEmulator.layerClient))

const issue = Effect.fn("issue")(function* (number: string) {
  const card = { credential: { number, expiryMonth: "12", expiryYear: "30" } }
  const { issueBillingKey } = yield* BillingKeys
  const { billingKeyInfo } = yield* issueBillingKey({ channelKey: "channel-key", method: { card } })
  return Redacted.make(billingKeyInfo.billingKey)
})

const approved = "4242424242424242"
const cancelledLate = "4242424242420009"

const charged = Effect.fn("charged")(function* (number = approved) {
  const billingKey = Redacted.value(yield* issue(number))
  const order = { orderName: "Two books", amount: { total: 25_000 }, currency: "KRW" } as const
  yield* Payments.use((payments) => payments.payWithBillingKey({ paymentId, billingKey, ...order }))
})

const amountOf = Effect.gen(function* () {
  const payment = yield* Payments.use((payments) => payments.getPayment({ paymentId }))
  assert(payment.status !== "UNRECOGNIZED")
  return payment.amount
})

/** A runner over a ledger that has nothing in it, as of a backup from before the refund. */
const fresh = () => Layer.fresh(Layer.provideMerge(Refund.layer(), Durable.layerMemory()))

const startRefund = (refundId: string) => Refund.start({ refundId, paymentId, amount: 3_000, reason: "returned" })

const refunded = <E, R>(refundId: string, meanwhile: Effect.Effect<unknown, E, R> = Effect.void) =>
  Effect.gen(function* () {
    yield* startRefund(refundId)
    yield* meanwhile
    // Two hours in steps, so that each wait begins at its own time.
    yield* Effect.repeat(TestClock.adjust("10 minutes"), { times: 11 })
    const order = Option.getOrThrow(yield* Refund.poll(refundId))
    assert.strictEqual(order.state, "Ended", order.note)
    return order.end
  }).pipe(Effect.provide(fresh()))

describe("an order of a restored database", () => {
  it.effect.each(["1 minute", "5 hours"] as const)("gives nothing back again that was given back %s before", (later) =>
    Effect.gen(function* () {
      yield* charged()
      const first = yield* refunded("return-1")
      yield* TestClock.adjust(Duration.fromInputUnsafe(later))
      assert.deepStrictEqual(yield* refunded("return-1"), first)
      assert.strictEqual((yield* amountOf).cancelled, 3_000)
    }).pipe(Effect.provide(PortOne))
  )

  it.effect("gives nothing back again that took a second try before", () =>
    Effect.gen(function* () {
      yield* charged(cancelledLate)
      const { decideCancellation } = yield* PortOneEmulator
      const refusing = TestClock.adjust("10 seconds").pipe(
        Effect.andThen(decideCancellation({ paymentId, isRefused: true }))
      )
      const first = yield* refunded("return-1", refusing)
      yield* TestClock.adjust("5 hours")
      assert.deepStrictEqual(yield* refunded("return-1"), first)
      assert.strictEqual((yield* amountOf).cancelled, 3_000)
    }).pipe(Effect.provide(PortOne))
  )

  it.effect("waits for a refund that the PG has not carried out yet", () =>
    Effect.gen(function* () {
      yield* charged(cancelledLate)
      yield* Effect.gen(function* () {
        yield* startRefund("return-1")
        yield* TestClock.adjust("10 seconds")
      }).pipe(Effect.provide(fresh()))
      const end = yield* refunded("return-1")
      assert.strictEqual(end?._tag, "Refunded")
      assert.strictEqual((yield* amountOf).cancelled, 3_000)
    }).pipe(Effect.provide(PortOne))
  )

  it.effect("gives back what another refund of the same payment asks for", () =>
    Effect.gen(function* () {
      yield* charged()
      yield* refunded("return-1")
      yield* TestClock.adjust("5 hours")
      yield* refunded("return-2")
      assert.strictEqual((yield* amountOf).cancelled, 6_000)
    }).pipe(Effect.provide(PortOne))
  )

  it.effect.each(["1 minute", "5 hours"] as const)("charges nobody again who was charged %s before", (later) =>
    Effect.gen(function* () {
      const billingKey = yield* issue(approved)
      const renewed = Effect.gen(function* () {
        const order = { amount: 25_000, currency: "KRW", orderName: "Monthly plan" } as const
        yield* Renewal.start({ paymentId, customer: "customer-17", ...order })
        yield* TestClock.adjust("1 minute")
        return yield* Renewal.await(paymentId)
      }).pipe(
        Effect.provide(
          Renewal.layer({ billingKeyOf: () => Effect.succeed({ billingKey }) }).pipe(
            Layer.provideMerge(Durable.layerMemory()),
            Layer.fresh
          )
        )
      )
      assert.deepStrictEqual(yield* renewed, { _tag: "Paid", paymentId })
      yield* TestClock.adjust(Duration.fromInputUnsafe(later))
      assert.deepStrictEqual(yield* renewed, { _tag: "Paid", paymentId })
      assert.strictEqual((yield* amountOf).paid, 25_000)
    }).pipe(Effect.provide(PortOne))
  )
})
