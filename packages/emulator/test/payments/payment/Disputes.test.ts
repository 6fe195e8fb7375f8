import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { PaymentNotFoundError, Payments } from "@effect-portone/payments"
import { openDispute, resolveDispute } from "../../../src/payments/payment/Disputes.ts"
import { NotInState } from "../../../src/state/NotInState.ts"
import { controlled, heard, keyedIn } from "../../merchant.ts"

const paymentId = "order-1"
const key = { paymentId }

const pay = Effect.flatMap(Payments, (payments) => payments.payInstantly(keyedIn(paymentId)))

const disputes = Effect.gen(function* () {
  const payment = yield* (yield* Payments).getPayment({ paymentId })
  assert(payment.status === "PAID" && payment.disputes !== undefined)
  return payment.disputes
})

describe("a dispute", () => {
  it.effect("is listed in the payment, which stays paid, and then resolved", () =>
    Effect.gen(function* () {
      const events = yield* heard
      yield* pay
      assert.deepStrictEqual(yield* disputes, [])
      yield* TestClock.adjust("1 day")
      const pgDisputeId = yield* openDispute(key, "I did not buy this")
      const [opened] = yield* disputes
      assert.deepInclude(opened, { status: "UNRESOLVED", pgDisputeId, reason: "I did not buy this" })
      assert.isUndefined(opened?.resolvedAt)
      const another = yield* openDispute(key, "Nor this")
      yield* TestClock.adjust("1 day")
      yield* resolveDispute(key, pgDisputeId)
      const [resolved, open] = yield* disputes
      assert(resolved?.resolvedAt !== undefined)
      assert.strictEqual(resolved.status, "RESOLVED")
      assert.strictEqual(DateTime.toEpochMillis(resolved.createdAt), 86_400_000)
      assert.strictEqual(DateTime.toEpochMillis(resolved.resolvedAt), 2 * 86_400_000)
      assert.deepInclude(open, { status: "UNRESOLVED", pgDisputeId: another })
      assert.deepStrictEqual(
        events.map(({ type }) => type),
        ["Transaction.Paid", "Transaction.DisputeCreated", "Transaction.DisputeCreated", "Transaction.DisputeResolved"]
      )
    }).pipe(Effect.provide(controlled), Effect.scoped)
  )

  it.effect("is resolved once", () =>
    Effect.gen(function* () {
      yield* pay
      const id = yield* openDispute(key, "I did not buy this")
      yield* resolveDispute(key, id)
      assert.instanceOf(yield* Effect.flip(resolveDispute(key, id)), NotInState)
      assert.instanceOf(yield* Effect.flip(resolveDispute(key, "another")), NotInState)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("requires a payment that is paid in full", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      assert.instanceOf(yield* Effect.flip(openDispute(key, "reason")), PaymentNotFoundError)
      yield* pay
      yield* payments.cancelPayment({ paymentId, reason: "Too late", amount: 1 })
      assert.instanceOf(yield* Effect.flip(openDispute(key, "reason")), NotInState)
    }).pipe(Effect.provide(controlled))
  )
})
