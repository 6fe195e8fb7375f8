import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { InvalidRequestError } from "@effect-portone/core"
import { AlreadyPaidError, InformationMismatchError, Payments } from "@effect-portone/payments"
import { openInBuyersPlace, payInBuyersPlace } from "../../../src/payments/payment/BrowserPayments.ts"
import { controlled, merchant, opened, paid } from "../../merchant.ts"

const paymentId = "order-1"

describe("what is registered for a payment", () => {
  it.effect("refuses a browser that differs: InformationMismatchError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* payments.preRegisterPayment({ paymentId, totalAmount: 10_000, taxFreeAmount: 0, currency: "KRW" })
      const amount = openInBuyersPlace(opened(paymentId, { total: 100 }))
      const currency = openInBuyersPlace({ ...opened(paymentId), currency: "USD" })
      const taxFree = openInBuyersPlace(opened(paymentId, { total: 10_000, taxFree: 10_000 }))
      assert.instanceOf(yield* Effect.flip(amount), InformationMismatchError)
      assert.instanceOf(yield* Effect.flip(currency), InformationMismatchError)
      assert.instanceOf(yield* Effect.flip(taxFree), InformationMismatchError)
      yield* openInBuyersPlace(opened(paymentId))
      yield* payInBuyersPlace({ paymentId })
      assert.strictEqual((yield* payments.getPayment({ paymentId })).status, "PAID")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is what was registered last, and does not apply to the merchant's own charges", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* payments.preRegisterPayment({ paymentId, totalAmount: 100 })
      yield* payments.preRegisterPayment({ paymentId, totalAmount: 200 })
      yield* openInBuyersPlace(opened(paymentId, { total: 200 }))
      yield* paid(paymentId)
      assert.strictEqual((yield* payments.getPayment({ paymentId })).status, "PAID")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is refused for a paid payment: AlreadyPaidError", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* paid(paymentId)
      const register = payments.preRegisterPayment({ paymentId, totalAmount: 100 })
      assert.instanceOf(yield* Effect.flip(register), AlreadyPaidError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each([{ totalAmount: 0 }, { taxFreeAmount: -1 }])("refuses %o: InvalidRequestError", (said) =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const register = payments.preRegisterPayment({ paymentId, ...said })
      assert.instanceOf(yield* Effect.flip(register), InvalidRequestError)
    }).pipe(Effect.provide(merchant))
  )
})
