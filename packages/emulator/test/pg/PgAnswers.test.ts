import { assert, describe, it } from "@effect/vitest"
import { Clock, Duration, Effect, Fiber } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { type PaymentAmountInput, Payments, PgProviderError } from "@effect-portone/payments"
import { magicAmounts } from "../../src/pg/MagicAmounts.ts"
import { magicCards } from "../../src/pg/MagicCards.ts"
import { declineNextCharge } from "../../src/pg/PgAnswers.ts"
import { State } from "../../src/state/State.ts"
import { account, controlled, issue, keyedIn, merchant, order } from "../merchant.ts"

/** The three ways to pay that ask the PG at once. */
const ways = (paymentId: string, amount?: PaymentAmountInput) =>
  Effect.gen(function* () {
    const payments = yield* Payments
    const billingKey = yield* issue()
    return [
      payments.payWithBillingKey(order(`${paymentId}-key`, billingKey, amount)),
      payments.payInstantly(keyedIn(`${paymentId}-card`, "1111", amount)),
      payments.payInstantly(account(`${paymentId}-account`, amount))
    ]
  })

describe("a decline that a test orders", () => {
  it.effect("applies to the next charge, however it is paid, and to no other", () =>
    Effect.gen(function* () {
      const state = yield* State
      for (const pay of yield* ways("first")) {
        declineNextCharge(state, "FDS_ERROR")
        const error = yield* Effect.flip(pay)
        assert.instanceOf(error, PgProviderError)
        assert.deepInclude(error, { pgCode: "FDS_ERROR", pgMessage: "The PG declined the payment: FDS_ERROR." })
        yield* pay
      }
    }).pipe(Effect.provide(controlled))
  )

  it.effect("comes in the order in which it was ordered, and before what the card says", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const state = yield* State
      declineNextCharge(state, "FDS_ERROR", "Suspicious.")
      declineNextCharge(state, "EXCEED_MAX_AUTH_COUNT")
      const codes = yield* Effect.forEach([1, 2, 3], () =>
        Effect.map(Effect.flip(payments.payInstantly(keyedIn("order-1", "0002"))), (error) =>
          error._tag === "PgProviderError" ? error.pgCode : error._tag
        )
      )
      assert.deepStrictEqual(codes, ["FDS_ERROR", "EXCEED_MAX_AUTH_COUNT", "REJECT_CARD_COMPANY"])
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is kept until a charge reaches the PG", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      declineNextCharge(yield* State, "FDS_ERROR")
      yield* Effect.flip(payments.payInstantly(keyedIn("order-1", "1111", { total: 0 })))
      assert.instanceOf(yield* Effect.flip(payments.payInstantly(keyedIn("order-1"))), PgProviderError)
    }).pipe(Effect.provide(controlled))
  )
})

describe("an amount that the PG declines", () => {
  const declined = magicAmounts.flatMap(({ amount, approvesAfter = Duration.zero, does, pay }) =>
    pay === undefined ? [] : [{ amount, approvesAfter, does, pay }]
  )

  it.effect.each(declined)("$amount $does: PgProviderError, however it is paid", ({ amount, approvesAfter, pay }) =>
    Effect.gen(function* () {
      for (const paying of yield* ways("order", { total: amount })) {
        const charge = yield* Effect.forkChild(Effect.flip(paying))
        yield* TestClock.adjust(0)
        yield* TestClock.adjust(approvesAfter)
        const error = yield* Fiber.join(charge)
        assert.instanceOf(error, PgProviderError)
        assert.deepInclude(error, pay)
      }
    }).pipe(Effect.provide(merchant))
  )

  it.effect("does not apply if the card's number says something else", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      yield* payments.payInstantly(keyedIn("order-1", "0008", { total: 40_002 }))
      const { payment } = yield* payments.payInstantly(keyedIn("order-2", "1111", { total: 40_001 }))
      assert.isNotEmpty(payment.pgTxId)
    }).pipe(Effect.provide(merchant))
  )
})

describe("each card", () => {
  it.effect.each(magicCards.filter(({ pay }) => pay === undefined))("$endsIn is charged, as it $does", (card) =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const charge = yield* Effect.forkChild(payments.payInstantly(keyedIn("order-1", card.endsIn)))
      yield* TestClock.adjust(0)
      yield* TestClock.adjust(card.approvesAfter ?? Duration.zero)
      yield* Fiber.join(charge)
      assert.strictEqual(yield* Clock.currentTimeMillis, Duration.toMillis(card.approvesAfter ?? Duration.zero))
    }).pipe(Effect.provide(merchant))
  )
})
