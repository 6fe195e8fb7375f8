/**
 * Declares the part of an emulator's control that is about promotions, in the place of PortOne's console.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import type * as Effect from "effect/Effect"
import type { Currency, InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  PromotionCardCompany,
  PromotionDiscountPolicy,
  PromotionNotFoundError,
  PromotionRecoverOption
} from "@effect-portone/payments/generated/Promotions"
import type { NotInState } from "./state/NotInState.ts"

/**
 * A new promotion, as a merchant enters it in PortOne's console.
 *
 * @example
 * ```ts
 * import { type CreatePromotion, PortOneEmulator } from "@effect-portone/emulator"
 * import { Effect } from "effect"
 *
 * // A tenth off 5,000 won or more, until 100,000 won are spent.
 * const tenth: CreatePromotion = {
 *   promotionId: "promotion-spring",
 *   cardCompany: "SHINHAN_CARD",
 *   discountPolicy: { partitions: [{ amountFrom: 5_000, scheme: { type: "PERCENT", percent: 10 } }] },
 *   totalBudget: 100_000
 * }
 * const created = Effect.flatMap(PortOneEmulator, (emulator) => emulator.createPromotion(tenth))
 * ```
 * @category models
 * @since 0.1.0
 */
export interface CreatePromotion {
  readonly promotionId: string
  /** The store; the emulator's own when absent. */
  readonly storeId?: string | undefined
  /** The name; the id when absent. */
  readonly name?: string | undefined
  /** The card company whose cards get the discount. */
  readonly cardCompany: PromotionCardCompany
  /** One to five tiers, all of a percentage or all of an amount, each with a larger rate than the one before it. */
  readonly discountPolicy: PromotionDiscountPolicy
  /** The most that a percentage takes off one payment, in minor units; no limit when absent. */
  readonly maxDiscountAmount?: number | undefined
  /** The budget, in minor units. */
  readonly totalBudget: number
  /** The currency; `KRW` when absent. */
  readonly currency?: Currency | undefined
  /** The start; in the past when absent. */
  readonly startAt?: DateTime.Utc | undefined
  /** The end; in the far future when absent. */
  readonly endAt?: DateTime.Utc | undefined
  /** The effect of a cancellation on the budget; it gives the discount back when absent. */
  readonly recoverOption?: PromotionRecoverOption | undefined
}

/**
 * The promotion of an operation.
 *
 * @example
 * ```ts
 * import { PortOneEmulator, type PromotionOf } from "@effect-portone/emulator"
 * import { Effect } from "effect"
 *
 * const promotion: PromotionOf = { promotionId: "promotion-amount" }
 * const paused = Effect.flatMap(PortOneEmulator, (emulator) => emulator.pausePromotion(promotion))
 * ```
 * @category models
 * @since 0.1.0
 */
export interface PromotionOf {
  readonly promotionId: string
}

/**
 * The operations of a test on promotions.
 *
 * @example
 * ```ts
 * import { PortOneEmulator } from "@effect-portone/emulator"
 * import { Promotions } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const promotionId = "promotion-amount"
 * const paused = Effect.gen(function*() {
 *   yield* (yield* PortOneEmulator).pausePromotion({ promotionId })
 *   return yield* (yield* Promotions).getPromotion({ promotionId })
 * })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface PromotionControl {
  /** Creates a promotion. Fails with `InvalidRequestError` for what PortOne's console does not take. */
  readonly createPromotion: (input: CreatePromotion) => Effect.Effect<void, InvalidRequestError>
  /** Pauses a promotion that has not ended: from now on payments get no discount. */
  readonly pausePromotion: (input: PromotionOf) => Effect.Effect<void, PromotionNotFoundError | NotInState>
  /** Resumes a promotion that is paused. */
  readonly resumePromotion: (input: PromotionOf) => Effect.Effect<void, PromotionNotFoundError | NotInState>
  /** Ends a promotion before its time. It cannot be resumed. */
  readonly terminatePromotion: (input: PromotionOf) => Effect.Effect<void, PromotionNotFoundError | NotInState>
}
