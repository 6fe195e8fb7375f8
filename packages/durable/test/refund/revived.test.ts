/** A refund that was carried out late, and whose mark a store has lost, once a person has looked. */
import { assert, it } from "@effect/vitest"
import { Effect, Layer, Option } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { type PaymentCancellation, Payments, PgProviderError } from "@effect-portone/payments"
import { paid, partialCancelled } from "../../../payments/test/fixtures/payments.ts"
import { Durable } from "../../src/index.ts"
import { digestsAtOnce } from "../fixtures/digest.ts"
import { passing, passingUntil } from "../fixtures/passing.ts"
import { quiet, refund } from "../fixtures/shop.ts"

const Refund = Durable.refund("refund", { retries: ["1 hour", "1 day"] })
const amount = 3_000
const given = { ...refund, paymentId: paid.id, amount }

/** A payment with some cancellations of one amount, of which a store keeps the reason without its mark. */
const listing = (count: number) => {
  const cancellations = Array.from({ length: count }, (_, index): PaymentCancellation => ({
    status: "SUCCEEDED",
    id: `cancellation-${index}`,
    totalAmount: amount,
    taxFreeAmount: 0,
    vatAmount: 0,
    reason: given.reason,
    requestedAt: paid.paidAt
  }))
  return count === 0
    ? paid
    : { ...partialCancelled, cancellations, amount: { ...paid.amount, cancelled: count * amount } }
}

/** Lets a refund be declined, and carried out all the same, and looks after it. */
const afterwards = <A, E>(
  look: (sent: () => number) => Effect.Effect<A, E, Durable.Engine>
): Effect.Effect<A, unknown> => {
  let made = 0
  let sent = 0
  const PortOne = Payments.layerTest({
    getPayment: () => Effect.sync(() => listing(made)),
    cancelPayment: () =>
      Effect.suspend(() => {
        if (sent++ === 0) return Effect.fail(new PgProviderError({ pgCode: "TIMEOUT" }))
        made++
        const [cancellation] = listing(made).cancellations as ReadonlyArray<PaymentCancellation>
        return Effect.succeed({ cancellation: cancellation! })
      })
  })
  const Live = Refund.layer().pipe(
    Layer.provideMerge([Durable.layerMemory(), digestsAtOnce, quiet]),
    Layer.provide(PortOne)
  )
  return Effect.gen(function* () {
    yield* Refund.start(given)
    yield* passingUntil(state, (one) => one === "Waiting")
    made = 1
    yield* passingUntil(state, (one) => one === "Unresolved", "1 minute")
    return yield* look(() => sent)
  }).pipe(Effect.provide(Live))
}

const state = Effect.map(Refund.poll(given.refundId), (order) => Option.getOrThrow(order).state)

it.effect("is not made again when it is looked at anew", () =>
  afterwards((sent) =>
    Effect.gen(function* () {
      yield* Refund.revive(given.refundId)
      yield* TestClock.adjust("10 minutes")
      assert.strictEqual(yield* state, "Unresolved")
      assert.strictEqual(sent(), 1)
    })
  )
)

it.effect("ends as refunded when somebody has found that it was carried out", () =>
  afterwards((sent) =>
    Effect.gen(function* () {
      yield* Refund.revive(given.refundId, { found: "CarriedOut" })
      assert.strictEqual((yield* passing(Refund.await(given.refundId)))._tag, "Refunded")
      assert.strictEqual(sent(), 1)
    })
  )
)

it.effect("is made anew when somebody has found that it was not carried out", () =>
  afterwards((sent) =>
    Effect.gen(function* () {
      yield* Refund.revive(given.refundId, { found: "NotCarriedOut" })
      assert.strictEqual((yield* passing(Refund.await(given.refundId)))._tag, "Refunded")
      assert.strictEqual(sent(), 2)
    })
  )
)
