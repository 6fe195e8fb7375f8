/**
 * The calls that the tests of promotions start with: a promotion of the test's own, payments that take it, and
 * cancellations.
 */
import { assert } from "@effect/vitest"
import { Effect } from "effect"
import { Payments, type PromotionDiscountRetainOption, Promotions } from "@effect-portone/payments"
import { type CreatePromotion, PortOneEmulator } from "../../../src/index.ts"
import { keyedIn } from "../../merchant.ts"

export const promotionId = "promotion-own"

/** A card of the issuer of the promotion. */
export const shinhan = { card: { credential: { number: "4518420000001111", expiryMonth: "12", expiryYear: "30" } } }

/** A card as a payment window reports it. */
export const shinhanInWindow = { type: "PaymentMethodCard", card: { issuer: "SHINHAN_CARD" } } as const

export const percentFrom = (amountFrom: number, percent: number) =>
  ({ amountFrom, scheme: { type: "PERCENT", percent } }) as const
export const amountFrom = (least: number, amount: number) =>
  ({ amountFrom: least, scheme: { type: "AMOUNT", amount } }) as const

/** Creates the promotion with these tiers. */
export const create = (
  partitions: CreatePromotion["discountPolicy"]["partitions"],
  more: Partial<CreatePromotion> = {}
) =>
  Effect.flatMap(PortOneEmulator, (emulator) =>
    emulator.createPromotion({
      promotionId,
      cardCompany: "SHINHAN_CARD",
      discountPolicy: { partitions },
      totalBudget: 1_000_000,
      ...more
    })
  )

/** Pays an order with the promotion by card, and returns what is paid for it. */
export const pay = (paymentId: string, total: number, promotion = promotionId) =>
  Effect.gen(function* () {
    const payments = yield* Payments
    const input = { ...keyedIn(paymentId, undefined, { total }), method: shinhan, promotionId: promotion }
    yield* payments.payInstantly(input)
    return (yield* amountOf(paymentId)).paid
  })

/** Opens the payment window for an order with the promotion, and returns what it takes off. */
export const open = (paymentId: string, total: number, promotion = promotionId) =>
  Effect.gen(function* () {
    yield* (yield* PortOneEmulator).openPayment({
      paymentId,
      channelKey: "channel-key-main",
      orderName: "Two books",
      amount: { total },
      currency: "KRW",
      method: shinhanInWindow,
      promotionId: promotion
    })
    return (yield* amountOf(paymentId)).discount
  })

export const amountOf = (paymentId: string) =>
  Effect.gen(function* () {
    const payment = yield* (yield* Payments).getPayment({ paymentId })
    return payment.status === "UNRECOGNIZED" ? assert.fail() : payment.amount
  })

/** Cancels a part of an order, or all of it, and returns what the buyer gets back. */
export const cancel = (paymentId: string, amount?: number, option?: PromotionDiscountRetainOption) =>
  Effect.gen(function* () {
    const payments = yield* Payments
    const { cancellation } = yield* payments.cancelPayment({
      paymentId,
      reason: "Too late",
      amount,
      promotionDiscountRetainOption: option
    })
    return cancellation.status === "UNRECOGNIZED" ? assert.fail() : cancellation.totalAmount
  })

/** Returns how the promotion stands. */
export const standing = (promotion = promotionId) =>
  Effect.gen(function* () {
    const found = yield* (yield* Promotions).getPromotion({ promotionId: promotion })
    return found.type === "CARD" ? { status: found.status, spent: found.spentAmount } : assert.fail()
  })
