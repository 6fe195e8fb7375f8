/** Each outcome of a refund. What counts is how much of the payment was given back. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { PortOneEmulator } from "@effect-portone/emulator"
import { Payments } from "@effect-portone/payments"
import { Faults } from "@effect-portone/testing"
import { healthy, onAll, onAllSends, onSends } from "../fixtures/faults.ts"
import { endedWithCare, passing, passingFor, passingUntil } from "../fixtures/passing.ts"
import { cancelBodies, cancelledKeys, givenBack, pay } from "../fixtures/portone.ts"
import { InMemory, Refund, refund } from "../fixtures/shop.ts"

const { paymentId, refundId } = refund

const ended = passing(Refund.await(refundId), "1 minute")
const order = Effect.map(Refund.poll(refundId), Option.getOrThrow)

/** Gives back a part of the payment beside the orders, as another program or a person in PortOne's console. */
const besides = (amount: number) =>
  Effect.orDie(Payments.use((payments) => payments.cancelPayment({ paymentId, amount, reason: "by hand" })))

describe("a refund", () => {
  it.effect("gives back a part, once, and says how much could be given back and which refund it is", () =>
    Effect.gen(function* () {
      yield* pay(paymentId, 10_000)
      yield* Refund.start(refund)
      const end = yield* ended
      assert.strictEqual(end._tag, "Refunded")
      assert.match(end._tag === "Refunded" ? (end.cancellationId ?? "") : "", /./)
      const [body, ...others] = yield* cancelBodies
      assert.isEmpty(others)
      assert.strictEqual(body?.currentCancellableAmount, 10_000)
      assert.match(body?.reason ?? "", /^R[0-9A-Z]{10} returned$/)
      assert.strictEqual(yield* givenBack(paymentId), 3_000)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("gives back all that is left if it names no amount", () =>
    Effect.gen(function* () {
      yield* pay(paymentId, 10_000)
      yield* besides(4_000)
      yield* Refund.start({ refundId, paymentId, reason: "returned" })
      assert.strictEqual((yield* ended)._tag, "Refunded")
      assert.strictEqual(yield* givenBack(paymentId), 10_000)
      assert.strictEqual((yield* cancelBodies).at(-1)?.currentCancellableAmount, 6_000)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("of one payment beside another gives back both, each once", () =>
    Effect.gen(function* () {
      yield* pay(paymentId, 10_000)
      const ids = ["return-1", "return-2", "return-3"]
      yield* Refund.startAll(ids.map((id) => ({ ...refund, refundId: id })))
      for (const id of ids) assert.strictEqual((yield* passing(Refund.await(id)))._tag, "Refunded")
      assert.strictEqual(yield* givenBack(paymentId), 9_000)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("reads anew what is left when another refund came between its reading and its request", () =>
    Effect.gen(function* () {
      yield* pay(paymentId, 10_000)
      // The other one comes while the first request is on its way.
      yield* onSends(Faults.delayed(Faults.pass, { request: "30 seconds" }))
      yield* Refund.start(refund)
      yield* passingUntil(order, ({ openKey }) => openKey !== undefined)
      yield* besides(1_000)
      assert.strictEqual((yield* ended)._tag, "Refunded")
      assert.strictEqual(yield* givenBack(paymentId), 4_000)
      assert.deepStrictEqual(
        (yield* order).tries.map(({ result }) => result),
        ["CancellableAmountConsistencyBrokenError", "Refunded"]
      )
      assert.strictEqual((yield* cancelBodies).at(-1)?.currentCancellableAmount, 9_000)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("that the PG refuses is tried again under another key, and ends as declined", () =>
    Effect.gen(function* () {
      yield* pay(paymentId, 10_000, "0008")
      yield* Refund.start(refund)
      const { note } = yield* passingUntil(order, ({ state }) => state === "Waiting")
      assert.strictEqual(note, "declined (NOT_CANCELABLE_PAYMENT)")
      assert.deepStrictEqual(yield* ended, { _tag: "Declined", refundId, code: "NOT_CANCELABLE_PAYMENT" })
      assert.lengthOf(new Set(yield* cancelledKeys), 2)
      assert.strictEqual(yield* givenBack(paymentId), 0)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect.each([
    ["for more than is left", { amount: 10_001 }],
    ["of a payment that there is not", { paymentId: "none" }]
  ] as const)("%s is refused", ([, change]) =>
    Effect.gen(function* () {
      yield* pay(paymentId, 10_000)
      yield* Refund.start({ ...refund, ...change })
      assert.strictEqual((yield* ended)._tag, "Refused")
      assert.strictEqual(yield* givenBack(paymentId), 0)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("that the PG carries out later is looked at until it has", () =>
    Effect.gen(function* () {
      yield* pay(paymentId, 10_000, "0009")
      yield* Refund.start(refund)
      const { note } = yield* passingUntil(order, ({ state }) => state === "Waiting")
      assert.strictEqual(note, "the PG has not carried it out yet")
      assert.strictEqual((yield* ended)._tag, "Refunded")
      assert.lengthOf(yield* cancelledKeys, 1)
      assert.strictEqual(yield* givenBack(paymentId), 3_000)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("that the PG accepts and then does not carry out is tried again, and ends as declined", () =>
    Effect.gen(function* () {
      yield* pay(paymentId, 10_000, "0010")
      yield* Refund.start(refund)
      assert.strictEqual((yield* ended)._tag, "Declined")
      assert.lengthOf(new Set(yield* cancelledKeys), 2)
      assert.strictEqual(yield* givenBack(paymentId), 0)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("whose first request a stopped process sends while it waits for the next try gives back once", () =>
    Effect.gen(function* () {
      yield* pay(paymentId, 10_000, "0009")
      yield* Refund.start(refund)
      yield* passingUntil(order, ({ state }) => state === "Waiting")
      yield* PortOneEmulator.use(({ decideCancellation }) => decideCancellation({ paymentId, isRefused: true }))
      yield* passingUntil(order, ({ tries }) => tries.length === 1)
      // PortOne has forgotten its key by then, and what can be cancelled has not changed: nothing else guards.
      const [sent] = yield* cancelBodies
      yield* Payments.use((payments) => payments.cancelPayment({ paymentId, amount: refund.amount, ...sent! }))
      assert.strictEqual((yield* ended)._tag, "Refunded")
      assert.strictEqual(yield* givenBack(paymentId), 3_000)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("that the PG decides after hours is still looked at, and is not sent again", () =>
    Effect.gen(function* () {
      yield* pay(paymentId, 10_000, "0011")
      yield* Refund.start(refund)
      yield* passingUntil(order, ({ state }) => state === "Waiting")
      yield* onAll(Faults.refuse)
      yield* TestClock.adjust("12 hours")
      yield* healthy
      assert.strictEqual((yield* passing(Refund.await(refundId), "1 hour"))._tag, "Refunded")
      assert.lengthOf(yield* cancelledKeys, 1)
      assert.strictEqual(yield* givenBack(paymentId), 3_000)
    }).pipe(Effect.provide(InMemory))
  )
})

describe("a refund whose answer is lost", () => {
  it.effect.each<readonly [string, Faults.Fault]>([
    ["before it is sent", Faults.resetBeforeSent],
    ["after it is carried out", Faults.resetAfterApplied],
    ["on its way, and is carried out late", Faults.resetThenApplied("40 seconds")],
    ["in silence", Faults.hang],
    ["in silence after it is carried out", Faults.hangAfterApplied],
    ["by a gateway after it is carried out", Faults.statusAfterApplied(502)],
    ["in its middle", Faults.brokenBody]
  ])("%s gives back once", ([, fault]) =>
    Effect.gen(function* () {
      yield* pay(paymentId, 10_000)
      yield* onSends(fault, fault, fault, fault, fault, fault)
      yield* Refund.start(refund)
      assert.strictEqual((yield* ended)._tag, "Refunded")
      assert.strictEqual(yield* givenBack(paymentId), 3_000)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("is not made again once PortOne has forgotten its key", () =>
    Effect.gen(function* () {
      yield* pay(paymentId, 10_000)
      let sent = 0
      yield* PortOneEmulator.use(({ setFaults }) =>
        setFaults({
          begin: Effect.succeed(({ method }) =>
            method === "GET" && sent === 0 ? Faults.pass : sent++ === 0 ? Faults.resetAfterApplied : Faults.hang
          )
        })
      )
      yield* Refund.start(refund)
      yield* passingFor("5 hours")
      assert.isUndefined((yield* order).end)
      yield* healthy
      assert.strictEqual((yield* endedWithCare(Refund, refundId))._tag, "Refunded")
      assert.lengthOf(yield* cancelledKeys, 1)
      assert.strictEqual(yield* givenBack(paymentId), 3_000)
    }).pipe(Effect.provide(InMemory))
  )

  it.effect("and that never arrived is made under another key once PortOne has forgotten the first", () =>
    Effect.gen(function* () {
      yield* pay(paymentId, 10_000)
      yield* onAllSends(Faults.hang)
      yield* Refund.start(refund)
      yield* passingUntil(order, ({ openKey }) => openKey !== undefined)
      yield* onAll(Faults.hang)
      yield* passingFor("4 hours")
      yield* healthy
      assert.strictEqual((yield* endedWithCare(Refund, refundId))._tag, "Refunded")
      assert.strictEqual(yield* givenBack(paymentId), 3_000)
    }).pipe(Effect.provide(InMemory))
  )
})
