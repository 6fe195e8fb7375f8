/**
 * Computes the discount of a payment with a promotion, and how much of it a partial cancellation gives back.
 *
 * The amount of a cancellation is given before the discount. What goes back to the buyer is what is paid so far less
 * what the rest of the order costs. With RETAIN the rest keeps the rate of the discount that the whole order had. With
 * RELEASE, the default, the rest is discounted anew as an order of its own: if it is too small for its old discount,
 * less goes back, and a cancellation for which less than nothing would go back is refused.
 *
 * The emulator does not know the promotions of a merchant's own console: an unknown id takes nothing off.
 */
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  CancelAmountExceedsCancellableAmountError,
  type CancelPaymentInput,
  DiscountAmountExceedsTotalAmountError,
  NegativePromotionAdjustedCancelAmountError,
  type PaymentAmount,
  type PaymentMethod,
  PromotionDiscountRetainOptionShouldNotBeChangedError,
  PromotionPayMethodDoesNotMatchError
} from "@effect-portone/payments/generated/Payments"
import { State, type Store } from "../../state/State.ts"
import { ownStoreId } from "../../state/StoreIds.ts"
import { isMeant } from "./PageStores.ts"
import type { Cancellable, Order } from "./PaymentStates.ts"
import { budgetLeft, findPromotion, promotionOfMerchant } from "./Promotions.ts"
import { putShares, sharesOf } from "./PromotionShares.ts"
import { discountOf, retainedDiscountOf } from "./PromotionTiers.ts"

/**
 * Returns the amount of an order with its promotion's discount, if it has a promotion, or why the order is refused: the
 * promotion is of another store or currency, is not for this way of paying, or would leave nothing to pay. A promotion
 * that is not in progress, or whose budget is short, takes nothing off.
 *
 * Begin the attempt in the same synchronous step, so that no other takes the same part of the budget.
 */
export const discountedAmount = (
  store: Store,
  now: DateTime.Utc,
  { currency, paymentId, promotionId, storeId = ownStoreId }: Order,
  method: PaymentMethod,
  amount: PaymentAmount
): Result.Result<
  PaymentAmount,
  DiscountAmountExceedsTotalAmountError | InvalidRequestError | PromotionPayMethodDoesNotMatchError
> => {
  const promotion = promotionId === undefined ? undefined : findPromotion(store, promotionId, now)
  if (promotion === undefined) return Result.succeed(amount)
  if (promotion.currency !== currency || !isOf(store, promotion, storeId)) {
    return Result.fail(
      new InvalidRequestError({
        message: `the promotion is for ${promotion.currency} and for the store ${promotion.storeId}`
      })
    )
  }
  if (promotion.status !== "IN_PROGRESS") return Result.succeed(amount)
  const issuer = method.type === "PaymentMethodCard" ? method.card?.issuer : undefined
  if (issuer !== promotion.cardCompany) {
    return Result.fail(
      new PromotionPayMethodDoesNotMatchError({
        message: `the promotion is for cards of ${promotion.cardCompany}: this is ${issuer ?? "none of them"}`
      })
    )
  }
  const discount = discountOf(promotion, amount.total)
  if (discount > budgetLeft(store, promotion, { storeId, paymentId })) return Result.succeed(amount)
  if (discount >= amount.total) {
    return Result.fail(
      new DiscountAmountExceedsTotalAmountError({
        message: `the promotion takes ${discount} off a total of ${amount.total}`
      })
    )
  }
  return Result.succeed({ ...amount, discount })
}

/** Returns true if a promotion is of this store. The emulator's own are those of the stores of pages, too. */
const isOf = (store: Store, promotion: { readonly storeId: string }, storeId: string): boolean =>
  promotion.storeId === storeId || (promotion.storeId === ownStoreId && isMeant(store, storeId, undefined))

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
  | InvalidRequestError
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
    putShares(state, payment, [...before, { cancellationId, ordered, option }])
  if (ordered === rest) return { amount: undefined, keepShare }
  const promotion = payment.promotionId === undefined ? undefined : promotionOfMerchant(state, payment.promotionId)
  const stays = rest - ordered
  const stillOff =
    promotion === undefined
      ? 0
      : option === "RETAIN"
        ? retainedDiscountOf(promotion, total, stays)
        : discountOf(promotion, stays)
  const amount = left - (stays - stillOff)
  if (amount < 0) {
    return yield* new NegativePromotionAdjustedCancelAmountError({
      message: `what stays would cost ${-amount} more than was paid; RETAIN keeps its discount`
    })
  }
  if (amount === 0 && ordered > 0) {
    return yield* new InvalidRequestError({
      message: `nothing would go back: what stays costs ${left}, and as much is paid`
    })
  }
  return { amount, keepShare }
})
