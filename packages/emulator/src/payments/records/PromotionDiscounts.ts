/**
 * Computes the discount of a payment with a promotion, and how much of it a partial cancellation gives back.
 *
 * The amount of a cancellation is given before the discount; the buyer gets less back. With RETAIN it is less by the
 * discount's share. With RELEASE, the default, the rest is discounted anew as an order of its own: if it is too small
 * for its old discount, less goes back, and a cancellation for which less than nothing would go back is refused.
 *
 * The emulator does not know the promotions of a merchant's own console: an unknown id takes nothing off.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  CancelAmountExceedsCancellableAmountError,
  type CancelPaymentInput,
  DiscountAmountExceedsTotalAmountError,
  NegativePromotionAdjustedCancelAmountError,
  type PaymentAmount,
  type PaymentMethod,
  PromotionDiscountRetainOption,
  PromotionDiscountRetainOptionShouldNotBeChangedError,
  PromotionPayMethodDoesNotMatchError
} from "@effect-portone/payments/generated/Payments"
import { State, type Store } from "../../state/State.ts"
import { ownStoreId } from "../../state/StoreIds.ts"
import * as Table from "../../state/Table.ts"
import { keyOfPayment, rowOf } from "./Payments.ts"
import type { Cancellable, Order } from "./PaymentStates.ts"
import { findPromotion, type StoredPromotion } from "./Promotions.ts"

/** Returns what a promotion takes off an order of this total. */
const discountOf = ({ discountPolicy, maxDiscountAmount }: StoredPromotion, total: number): number => {
  const partition = discountPolicy.partitions
    .filter(({ amountFrom }) => amountFrom <= total)
    .reduce<StoredPromotion["discountPolicy"]["partitions"][number] | undefined>(
      (highest, one) => (highest === undefined || one.amountFrom > highest.amountFrom ? one : highest),
      undefined
    )
  const scheme = partition?.scheme
  const discount =
    scheme?.type === "AMOUNT"
      ? scheme.amount
      : scheme?.type === "PERCENT"
        ? Math.floor((total * scheme.percent) / 100)
        : 0
  return Math.min(discount, maxDiscountAmount ?? discount)
}

/** Returns the promotion with this id as it is now, if an id is given and known. */
const promotionOf = Effect.fnUntraced(function* (promotionId: string | undefined) {
  return promotionId === undefined ? undefined : findPromotion(yield* State, promotionId, yield* DateTime.now)
})

/**
 * Returns the amount of an order with its promotion's discount, if it has a promotion. Fails if the promotion is not
 * for this order, if it is not for this way of paying, or if it would leave nothing to pay.
 */
export const discountedAmount = Effect.fnUntraced(function* (
  { currency, promotionId, storeId = ownStoreId }: Order,
  method: PaymentMethod,
  amount: PaymentAmount
): Effect.fn.Return<
  PaymentAmount,
  DiscountAmountExceedsTotalAmountError | InvalidRequestError | PromotionPayMethodDoesNotMatchError,
  State
> {
  const promotion = yield* promotionOf(promotionId)
  if (promotion === undefined) return amount
  if (promotion.status !== "IN_PROGRESS" || promotion.currency !== currency || promotion.storeId !== storeId) {
    return yield* new InvalidRequestError({
      message: `the promotion is ${promotion.status}, for ${promotion.currency} and for the store ${promotion.storeId}`
    })
  }
  const issuer = method.type === "PaymentMethodCard" ? method.card?.issuer : undefined
  if (issuer !== promotion.cardCompany) {
    return yield* new PromotionPayMethodDoesNotMatchError({
      message: `the promotion is for cards of ${promotion.cardCompany}: this is ${issuer ?? "none of them"}`
    })
  }
  const discount = discountOf(promotion, amount.total)
  if (discount >= amount.total) {
    return yield* new DiscountAmountExceedsTotalAmountError({
      message: `the promotion takes ${discount} off a total of ${amount.total}`
    })
  }
  return { ...amount, discount }
})

/** The part of an order that a cancellation was for, before the discount. */
interface Share {
  readonly cancellationId: string
  readonly ordered: number
  readonly option: PromotionDiscountRetainOption
}

/** The shares of the cancellations so far, by payment, for payments with a discount. */
const shares: Table.Table<ReadonlyArray<Share>> = Table.make(
  "promotionCancellations",
  Schema.Array(
    Schema.Struct({
      cancellationId: Schema.String,
      ordered: Schema.Finite,
      option: PromotionDiscountRetainOption
    })
  )
)

/** Returns the shares of the payment's cancellations that have not failed. */
const sharesOf = (store: Store, payment: Cancellable) => {
  const failed = new Set((payment.cancellations ?? []).flatMap((one) => (one.status === "FAILED" ? [one.id] : [])))
  const all = store.table(shares).get(rowOf(keyOfPayment(payment))) ?? []
  return all.filter(({ cancellationId }) => !failed.has(cancellationId))
}

/** A cancellation with the payment's discount taken into account. */
export interface AdjustedCancellation {
  /** The amount that goes back to the buyer; undefined for all that is left. */
  readonly amount: number | undefined
  /** Stores the share of this cancellation, for those to come. */
  readonly keepShare: (cancellationId: string) => void
}

/**
 * Takes the payment's discount into account in a cancellation. Returns the request's own amount for a payment without a
 * discount.
 *
 * @param left the amount of the payment that can still be given back
 */
export const adjustedCancellation = Effect.fnUntraced(function* (
  payment: Cancellable,
  left: number,
  input: CancelPaymentInput
): Effect.fn.Return<
  AdjustedCancellation,
  | CancelAmountExceedsCancellableAmountError
  | NegativePromotionAdjustedCancelAmountError
  | PromotionDiscountRetainOptionShouldNotBeChangedError,
  State
> {
  const state = yield* State
  const { discount, total } = payment.amount
  if (discount === 0) return { amount: input.amount, keepShare: () => {} }
  const before = sharesOf(state, payment)
  const option = input.promotionDiscountRetainOption ?? "RELEASE"
  if (before.some((share) => share.option !== option)) {
    return yield* new PromotionDiscountRetainOptionShouldNotBeChangedError({
      message: `promotionDiscountRetainOption is ${option}, but an earlier cancellation of this payment had another`
    })
  }
  const rest = total - before.reduce((sum, share) => sum + share.ordered, 0)
  const ordered = input.amount ?? rest
  if (ordered > rest) {
    return yield* new CancelAmountExceedsCancellableAmountError({
      message: `amount is ${ordered}, but only ${rest} of the order is left`
    })
  }
  const keepShare = (cancellationId: string) =>
    state.table(shares).put(rowOf(keyOfPayment(payment)), [...before, { cancellationId, ordered, option }])
  if (ordered === rest) return { amount: undefined, keepShare }
  if (option === "RETAIN") return { amount: ordered - Math.floor((ordered * discount) / total), keepShare }
  const promotion = yield* promotionOf(payment.promotionId)
  const stays = rest - ordered
  const amount = left - (stays - (promotion === undefined ? 0 : discountOf(promotion, stays)))
  if (amount < 0) {
    return yield* new NegativePromotionAdjustedCancelAmountError({
      message: `what stays would cost ${-amount} more than was paid; RETAIN keeps its discount`
    })
  }
  return { amount, keepShare }
})
