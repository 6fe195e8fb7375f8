/**
 * Goes on with a database that was restored from a backup: PortOne has carried out what its lines know nothing of.
 */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, FileSystem, Layer, Option, Redacted, Schedule } from "effect"
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

/** Lets the test's time pass until PortOne has taken a refund that it carries out later. */
const requested = (refundId: string) =>
  Effect.gen(function* () {
    while (Option.getOrThrow(yield* Refund.poll(refundId)).state !== "Waiting") yield* TestClock.adjust("1 second")
  }).pipe(Effect.orDie)

/** Lets the test's time pass until an order has ended, and returns its end. */
const ended = <Request, End>(orders: Durable.Orders<Request, End>, id: string) =>
  Effect.gen(function* () {
    while (true) {
      const order = Option.getOrThrow(yield* orders.poll(id))
      if (order.state === "Ended") return order.end
      yield* TestClock.adjust("1 minute")
    }
  })

const refunded = (refundId: string, meanwhile: Effect.Effect<void, never, Durable.Engine> = Effect.void) =>
  Effect.gen(function* () {
    yield* startRefund(refundId)
    yield* meanwhile
    return yield* ended(Refund, refundId)
  }).pipe(Effect.provide(fresh()))

describe("an order of a restored database", () => {
  it.live("is cancelled by a program that runs no orders, and is charged by nobody afterwards", () =>
    Effect.gen(function* () {
      const fs = yield* FileSystem.FileSystem
      const file = `${yield* fs.makeTempDirectoryScoped()}/durable.db`
      const engine = Layer.fresh(Durable.layerEmbedded(file))
      const Declined = Durable.charge("declined", { dunning: ["8 seconds"] })
      const runner = Layer.provideMerge(Declined.layer({ billingKeyOf: () => Effect.undefined }), engine)
      const request = {
        paymentId,
        customer: "customer-17",
        amount: 25_000,
        currency: "KRW",
        orderName: "Plan"
      } as const
      yield* Effect.gen(function* () {
        yield* Declined.start(request)
        yield* Declined.poll(paymentId).pipe(
          Effect.repeat({
            until: Option.exists(({ state }) => state === "Waiting"),
            schedule: Schedule.spaced("50 millis")
          })
        )
      }).pipe(Effect.provide(runner))
      yield* Effect.provide(Declined.cancel(paymentId), engine)
      const end = yield* Effect.provide(Declined.await(paymentId), runner)
      assert.deepStrictEqual(end, { _tag: "Cancelled", paymentId })
    }).pipe(Effect.scoped, Effect.provide([PortOne, NodeServices.layer]))
  )

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
      const refusing = Effect.gen(function* () {
        yield* requested("return-1")
        yield* decideCancellation({ paymentId, isRefused: true })
      })
      const first = yield* refunded("return-1", Effect.orDie(refusing))
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
        yield* requested("return-1")
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
        return yield* ended(Renewal, paymentId)
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
