/** Replays public reports of KG Mobilians. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Payments } from "@effect-portone/payments"
import { merchant } from "../../merchant.ts"
import { at, codeOf, isPaid, problemsOfCancelling, refused, statusOf, windowOf } from "./report.ts"

/** Pays 30,000 won by phone on 31 January. */
const paid = Effect.fn(function* (paymentId: string) {
  yield* at("2026-01-31T12:00:00+09:00")
  yield* isPaid("MOBILIANS", windowOf({ paymentId, totalAmount: 30_000, currency: "KRW", payMethod: "MOBILE" }))
})

describe("KG Mobilians", () => {
  // A shop's notice: what is paid on 31 January cannot be cancelled on 1 February.
  // http://vorakim.com/board/free/read.html?no=8059&board_no=1&page=
  it.effect("cancels a payment within its month only, be it of the last day", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const cancel = (paymentId: string) => ({ paymentId, reason: "Returned" })
      yield* paid("order-1")
      yield* paid("order-2")
      yield* at("2026-01-31T23:59:59+09:00")
      assert.deepStrictEqual(yield* problemsOfCancelling("MOBILIANS", cancel("order-1")), [])
      yield* payments.cancelPayment(cancel("order-1"))
      assert.strictEqual(yield* statusOf("order-1"), "CANCELLED")
      yield* at("2026-02-01T00:00:00+09:00")
      assert.deepStrictEqual(yield* problemsOfCancelling("MOBILIANS", cancel("order-2")), [
        refused("at", "cancel.window", "TooLate")
      ])
      assert.strictEqual(yield* codeOf(payments.cancelPayment(cancel("order-2"))), "EXCEED_CANCEL_PERIOD")
      assert.strictEqual(yield* statusOf("order-2"), "PAID")
    }).pipe(Effect.provide(merchant))
  )

  // A shop's notice: it has what is kept paid anew, and cancels the first payment as a whole.
  // https://www.ganaesra.com/board/free/read.html?no=115724&board_no=1
  it.effect("cancels a payment as a whole only", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const cancel = { paymentId: "order-1", reason: "One of two" }
      const part = { ...cancel, amount: 10_000 }
      yield* paid("order-1")
      assert.deepStrictEqual(yield* problemsOfCancelling("MOBILIANS", part), [
        refused("amount", "cancel.partial", "Unsupported")
      ])
      assert.strictEqual(yield* codeOf(payments.cancelPayment(part)), "NOT_ALLOWED_PARTIAL_REFUND")
      yield* isPaid(
        "MOBILIANS",
        windowOf({ paymentId: "order-2", totalAmount: 20_000, currency: "KRW", payMethod: "MOBILE" })
      )
      assert.deepStrictEqual(yield* problemsOfCancelling("MOBILIANS", cancel), [])
      yield* payments.cancelPayment(cancel)
      assert.strictEqual(yield* statusOf("order-1"), "CANCELLED")
    }).pipe(Effect.provide(merchant))
  )
})
