/** What can be cancelled of a payment, as a program adds it up and as the emulator of PortOne does. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { TestClock } from "effect/testing"
import { BillingKeys, CancellableAmount, type CancelPaymentInput, Payments } from "@effect-portone/payments"
import { card, channelKey, merchant, order } from "../../packages/emulator/test/merchant.ts"

const Amount = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 6_000 }))

/** A cancellation of a payment, and whether the minute passes in which the PG carries it out. */
const Step = Schema.Struct({ amount: Amount, settles: Schema.Boolean })

/** Cards that are cancelled at once, after a minute, and not at all: at once, and after a minute. */
const Card = Schema.Literals(["1111", "0009", "0008", "0010"])

const refuse = (input: CancelPaymentInput) =>
  Payments.use((payments) => Effect.map(Effect.flip(payments.cancelPayment(input)), ({ _tag }) => _tag))

describe("the amount that can be cancelled", () => {
  it.effect.prop(
    "is PortOne's own after any cancellations: it refuses every other",
    { endsIn: Card, steps: Schema.Array(Step).check(Schema.isBetweenLength(0, 6)), off: Amount },
    ({ endsIn, off, steps }) =>
      Effect.gen(function* () {
        const payments = yield* Payments
        const paymentId = "order-1"
        const key = yield* (yield* BillingKeys).issueBillingKey({ channelKey, method: card(endsIn) })
        yield* payments.payWithBillingKey(order(paymentId, key.billingKeyInfo.billingKey))
        for (const { amount, settles } of steps) {
          // A cancellation of more than is left is refused, and so is any of the card that allows none.
          yield* Effect.ignore(payments.cancelPayment({ paymentId, amount, reason: "returned" }))
          if (settles) yield* TestClock.adjust("1 minute")
        }
        const payment = yield* payments.getPayment({ paymentId })
        const currentCancellableAmount = CancellableAmount.of(payment)
        const input = { paymentId, amount: 1, reason: "the last won", currentCancellableAmount }
        if (payment.status === "CANCELLED") {
          assert.strictEqual(currentCancellableAmount, 0)
          assert.strictEqual(yield* refuse(input), "PaymentAlreadyCancelledError")
          return
        }
        for (const other of [currentCancellableAmount + off, currentCancellableAmount - off]) {
          assert.strictEqual(
            yield* refuse({ ...input, currentCancellableAmount: other }),
            "CancellableAmountConsistencyBrokenError"
          )
        }
        const tag = yield* payments.cancelPayment(input).pipe(
          Effect.as("cancelled"),
          Effect.catch(({ _tag }) => Effect.succeed<string>(_tag))
        )
        // Nothing may be left of it while the last cancellation is under way.
        const [refusal, left] = [endsIn === "0008" ? "PgProviderError" : "cancelled", currentCancellableAmount > 0]
        assert.strictEqual(tag, left ? refusal : "CancelAmountExceedsCancellableAmountError")
      }).pipe(Effect.provide(merchant)),
    { arbitrary: { runs: 50 } }
  )
})
