/** Replays public reports of Paymentwall. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { PgRules } from "@effect-portone/payments"
import { PortOneEmulator } from "../../../src/index.ts"
import { merchant } from "../../merchant.ts"
import { send } from "../merchantOfPg.ts"
import { isPaid, isRefused, problemsOf, refused, statusOf, windowOf } from "./report.ts"

const anonymous = { fullName: "A Buyer", email: "buyer@example.com" }
const customer = { ...anonymous, customerId: "buyer-1" }

const subscription = windowOf({
  paymentId: "order-1",
  totalAmount: 1_000,
  currency: "EUR",
  payMethod: "CARD",
  customer
})

describe("Paymentwall", () => {
  // https://github.com/paymentwall/paymentwall-node/issues/23: "Parameter key or uid is missing (error code 05)"
  it.effect("opens no window without the id of the buyer", () =>
    Effect.gen(function* () {
      const request = { ...subscription, customer: anonymous }
      assert.deepStrictEqual(problemsOf("PAYMENTWALL", request), [
        refused("customer.customerId", "customer", "Missing")
      ])
      yield* isRefused("PAYMENTWALL", request, "MISSING_PARAMETER")
      yield* isPaid("PAYMENTWALL", subscription)
    }).pipe(Effect.provide(merchant))
  )

  // https://github.com/paymentwall/paymentwall-php/issues/36, which asks how to learn what becomes of a charge later
  it.effect("takes the money of a payment that has failed", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      const paymentId = "order-1"
      assert.isTrue(PgRules.PAYMENTWALL.failedMayBePaid?.value)
      yield* send("PAYMENTWALL", subscription)
      yield* emulator.failPayment({ paymentId })
      assert.strictEqual(yield* statusOf(paymentId), "FAILED")
      yield* emulator.pay({ paymentId })
      assert.strictEqual(yield* statusOf(paymentId), "PAID")
    }).pipe(Effect.provide(merchant))
  )
})
