import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { PaymentNotFoundError, PaymentNotPaidError, Payments, PgProviderError } from "@effect-portone/payments"
import { merchant, paid } from "../../merchant.ts"

const paymentId = "order-1"

describe("capturing", () => {
  it.effect("captures a paid payment once: PgProviderError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid(paymentId)
      yield* payments.capturePayment({ paymentId })
      const error = yield* Effect.flip(payments.capturePayment({ paymentId }))
      assert.instanceOf(error, PgProviderError)
      assert.strictEqual(error.pgCode, "ALREADY_PROCESSED_PAYMENT")
      assert.strictEqual((yield* payments.getPayment({ paymentId })).status, "PAID")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("fails for a card that the PG does not capture: PgProviderError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid(paymentId, undefined, "0012")
      assert.instanceOf(yield* Effect.flip(payments.capturePayment({ paymentId })), PgProviderError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is refused for a payment that is not paid: PaymentNotPaidError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* Effect.flip(paid(paymentId, undefined, "0002"))
      assert.instanceOf(yield* Effect.flip(payments.capturePayment({ paymentId })), PaymentNotPaidError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is refused for an unknown payment: PaymentNotFoundError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      assert.instanceOf(yield* Effect.flip(payments.capturePayment({ paymentId })), PaymentNotFoundError)
    }).pipe(Effect.provide(merchant))
  )
})
