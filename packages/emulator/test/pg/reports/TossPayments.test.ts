/** Replays public reports of Toss Payments. */
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import { InvalidRequestError } from "@effect-portone/core"
import { Payments } from "@effect-portone/payments"
import { PortOneEmulator } from "../../../src/index.ts"
import { account, keyedIn, merchant } from "../../merchant.ts"
import { codeOf, problemsOf, problemsOfCancelling, refused, statusOf } from "./report.ts"

const channelKey = "channel-key-TOSSPAYMENTS"
const refundAccount = { bank: "SHINHAN", number: "1", holderName: "A Buyer" } as const

/** Pays into a virtual account of 10,000 won. */
const deposited = Effect.fn(function* (paymentId: string, isEscrow = false) {
  yield* (yield* Payments).payInstantly({ ...account(paymentId), channelKey, isEscrow })
  yield* (yield* PortOneEmulator).deposit({ paymentId })
})

describe("Toss Payments", () => {
  // https://github.com/prgrms-be-devcourse/BE-04-NaBMart/pull/98: orders were given an id of their own for it
  it.effect("takes no payment id of fewer than six characters, such as a row's number", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const pay = (paymentId: string) => payments.payInstantly({ ...keyedIn(paymentId), channelKey })
      const problems = (paymentId: string) => problemsOf("TOSSPAYMENTS", { operation: "payInstantly", paymentId })
      assert.deepStrictEqual(problems("42"), [refused("paymentId", "paymentId", "TooShort")])
      assert.strictEqual(yield* codeOf(pay("42")), "INVALID_ORDER_ID")
      assert.strictEqual(yield* statusOf("42"), "FAILED")
      assert.deepStrictEqual(problems("order-42"), [])
      yield* pay("order-42")
      assert.strictEqual(yield* statusOf("order-42"), "PAID")
    }).pipe(Effect.provide(merchant))
  )

  // https://techchat.tosspayments.com/m/1110418334576549908
  it.effect("cancels a deposit only with an account that it refunds to", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const paymentId = "order-1"
      yield* deposited(paymentId)
      const cancel = { paymentId, reason: "An error after the approval" }
      const mended = { ...cancel, refundAccount }
      assert.deepInclude(
        yield* problemsOfCancelling("TOSSPAYMENTS", cancel),
        refused("refundAccount", "virtualAccount.refundNeeds", "Missing")
      )
      assert.instanceOf(yield* Effect.flip(payments.cancelPayment(cancel)), InvalidRequestError)
      assert.strictEqual(yield* statusOf(paymentId), "PAID")
      assert.deepStrictEqual(yield* problemsOfCancelling("TOSSPAYMENTS", mended), [])
      yield* payments.cancelPayment(mended)
      assert.strictEqual(yield* statusOf(paymentId), "CANCELLED")
    }).pipe(Effect.provide(merchant))
  )

  // https://techchat.tosspayments.com/m/1327972624625696840: the error ES12, of deposits
  it.effect("cancels no part of a payment in escrow until the buyer has confirmed the purchase", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      for (const paymentId of ["order-1", "order-2"]) {
        yield* deposited(paymentId, true)
        const sentAt = yield* DateTime.now
        yield* payments.applyEscrowLogistics({
          paymentId,
          logistics: { company: "CJ", invoiceNumber: "1", sentAt, receivedAt: sentAt }
        })
      }
      const whole = (paymentId: string) => ({ paymentId, reason: "One of two", refundAccount })
      const part = { ...whole("order-1"), amount: 3_000 }
      assert.deepStrictEqual(yield* problemsOfCancelling("TOSSPAYMENTS", part), [
        refused("amount", "cancel.partial", "Unsupported")
      ])
      assert.strictEqual(yield* codeOf(payments.cancelPayment(part)), "NOT_ALLOWED_PARTIAL_REFUND")
      assert.strictEqual(yield* statusOf("order-1"), "PAID")
      // The whole can be cancelled already, as the report says.
      assert.deepStrictEqual(yield* problemsOfCancelling("TOSSPAYMENTS", whole("order-2")), [])
      yield* payments.cancelPayment(whole("order-2"))
      assert.strictEqual(yield* statusOf("order-2"), "CANCELLED")
      yield* payments.confirmEscrow({ paymentId: "order-1" })
      assert.deepStrictEqual(yield* problemsOfCancelling("TOSSPAYMENTS", part), [])
      yield* payments.cancelPayment(part)
      assert.strictEqual(yield* statusOf("order-1"), "PARTIAL_CANCELLED")
    }).pipe(Effect.provide(merchant))
  )
})
