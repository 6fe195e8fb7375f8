/**
 * What a promotion takes off a payment, and what of it stays when a part of the payment is cancelled.
 *
 * A part that is cancelled is told in what was ordered, before the discount; what goes back to the buyer is less. With RETAIN
 * it is less by the discount's share. With RELEASE, which is the rule, the rest is discounted anew, as an order of its own:
 * it may be too small for the discount that it had, and then less goes back, or even nothing could.
 *
 * The emulator does not have the promotions of a merchant's console: of an id that it does not know, nothing is taken off.
 */
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
import type { CardPromotion } from "@effect-portone/payments/generated/Promotions"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { ownStoreId } from "../../state/StoreIds.ts"
import { keyOfPayment, rowOf } from "../records/Payments.ts"
import type { Cancellable, Order } from "../records/PaymentStates.ts"
import { getPromotion } from "./Promotions.ts"
import { State } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"

/** What a promotion takes off an order of this total. */
export const discountOf = ({ discountPolicy, maxDiscountAmount }: CardPromotion, total: number): number => {
  const partition = discountPolicy.partitions
    .filter(({ amountFrom }) => amountFrom <= total)
    .reduce<CardPromotion["discountPolicy"]["partitions"][number] | undefined>(
      (highest, one) => (highest === undefined || one.amountFrom > highest.amountFrom ? one : highest),
      undefined
    )
  if (partition === undefined || partition.scheme.type === "UNRECOGNIZED") return 0
  const discount =
    partition.scheme.type === "AMOUNT" ? partition.scheme.amount : Math.floor((total * partition.scheme.percent) / 100)
  return Math.min(discount, maxDiscountAmount ?? discount)
}

const find = (promotionId: string) => Effect.map(Effect.option(getPromotion({ promotionId })), Option.getOrUndefined)

/** The amount of an order with its promotion's discount, if it has one. */
export const discounted = Effect.fnUntraced(function* (
  { currency, promotionId, storeId = ownStoreId }: Order,
  method: PaymentMethod,
  { ...amount }: PaymentAmount
): Effect.fn.Return<
  PaymentAmount,
  DiscountAmountExceedsTotalAmountError | InvalidRequestError | PromotionPayMethodDoesNotMatchError,
  State
> {
  const promotion = promotionId === undefined ? undefined : yield* find(promotionId)
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

/** What a cancellation was of, before the discount. */
interface Share {
  readonly cancellationId: string
  readonly ordered: number
  readonly option: "RETAIN" | "RELEASE"
}

/** Of the payments with a discount that were cancelled in part, by payment. */
const table: Table.Table<ReadonlyArray<Share>> = Table.make(
  "promotionCancellations",
  Schema.Array(
    Schema.Struct({
      cancellationId: Schema.String,
      ordered: Schema.Finite,
      option: Schema.Literals(["RETAIN", "RELEASE"])
    })
  )
)

/** The shares of those cancellations that are not in vain. */
const sharesOf = (state: State["Service"], payment: Cancellable) => {
  const failed = new Set((payment.cancellations ?? []).flatMap((one) => (one.status === "FAILED" ? [one.id] : [])))
  const shares = state.table(table).get(rowOf(keyOfPayment(payment))) ?? []
  return shares.filter(({ cancellationId }) => !failed.has(cancellationId))
}

/** How a cancellation is to be done, where the payment has a discount. */
export interface Adjusted {
  /** What goes back to the buyer; all that is left when absent. */
  readonly amount: number | undefined
  /** Keeps what the cancellation was of, for those to come. */
  readonly keep: (cancellationId: string) => void
}

/**
 * What a cancellation of a discounted payment gives back.
 *
 * @param left what can be given back of the payment
 */
export const adjusted = Effect.fnUntraced(function* (
  payment: Cancellable,
  left: number,
  input: CancelPaymentInput
): Effect.fn.Return<
  Adjusted,
  | CancelAmountExceedsCancellableAmountError
  | NegativePromotionAdjustedCancelAmountError
  | PromotionDiscountRetainOptionShouldNotBeChangedError,
  State
> {
  const state = yield* State
  const { discount, total } = payment.amount
  if (discount === 0) return { amount: input.amount, keep: () => {} }
  const shares = sharesOf(state, payment)
  const option = input.promotionDiscountRetainOption ?? "RELEASE"
  if (shares.some((share) => share.option !== option)) {
    return yield* new PromotionDiscountRetainOptionShouldNotBeChangedError({
      message: `promotionDiscountRetainOption is ${option}, but an earlier cancellation of this payment had another`
    })
  }
  const rest = total - shares.reduce((sum, share) => sum + share.ordered, 0)
  const ordered = input.amount ?? rest
  if (ordered > rest) {
    return yield* new CancelAmountExceedsCancellableAmountError({
      message: `amount is ${ordered}, but only ${rest} of the order is left`
    })
  }
  const keep = (cancellationId: string) =>
    state.table(table).put(rowOf(keyOfPayment(payment)), [...shares, { cancellationId, ordered, option }])
  if (ordered === rest) return { amount: undefined, keep }
  if (option === "RETAIN") return { amount: ordered - Math.floor((ordered * discount) / total), keep }
  const promotion = payment.promotionId === undefined ? undefined : yield* find(payment.promotionId)
  const stays = rest - ordered
  const amount = left - (stays - (promotion === undefined ? 0 : discountOf(promotion, stays)))
  if (amount < 0) {
    return yield* new NegativePromotionAdjustedCancelAmountError({
      message: `what stays would cost ${-amount} more than was paid; RETAIN keeps its discount`
    })
  }
  return { amount, keep }
})
