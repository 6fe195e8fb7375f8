/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type GetPgCardPromotionsError,
  type GetPgCardPromotionsInput,
  type GetPgCardPromotionsResponse,
  type GetPromotionError,
  type GetPromotionInput,
  type Promotion,
  getPgCardPromotions,
  getPromotion
} from "@effect-portone/payments/generated/Promotions"
import { type Operation, createOperation } from "../Operation.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  CardPromotion,
  GetPgCardPromotionsError,
  GetPgCardPromotionsInput,
  GetPgCardPromotionsResponse,
  GetPromotionError,
  GetPromotionInput,
  PgCardPromotion,
  PgPromotionCardCompany,
  Promotion,
  PromotionAmountDiscountScheme,
  PromotionCardCompany,
  PromotionDiscountPartition,
  PromotionDiscountPolicy,
  PromotionDiscountScheme,
  PromotionNotFoundError,
  PromotionPercentDiscountScheme,
  PromotionRecoverOption,
  PromotionRecoverOptionNoRecover,
  PromotionRecoverOptionRecover,
  PromotionSpareBudget,
  PromotionSpareBudgetAmount,
  PromotionSpareBudgetPercent,
  PromotionStatus,
  getPgCardPromotions,
  getPromotion
} from "@effect-portone/payments/generated/Promotions"

/**
 * The operations of `Promotions` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface PromotionsOperations {
  /**
   * Reads a promotion by its id. Its amounts are in minor units of its currency.
   *
   * `GET /promotions/{promotionId}`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PromotionNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.promotion?v=v2#get%20%2Fpromotions%2F%7BpromotionId%7D
   */
  readonly getPromotion: Operation<GetPromotionInput, Promotion, GetPromotionError>

  /**
   * Lists the card promotions that the PG of a channel offers for an amount, with the discount and the smallest
   * payment that gets it. Only KCP (V2) supports this today.
   *
   * `GET /payment-gateways/card-promotion`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ChannelNotFoundError` (404)
   * - `PgProviderError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.additionalFeature?v=v2#get%20%2Fpayment-gateways%2Fcard-promotion
   */
  readonly getPgCardPromotions: Operation<
    GetPgCardPromotionsInput,
    GetPgCardPromotionsResponse,
    GetPgCardPromotionsError
  >
}

/**
 * Discounts: promotions set up with PortOne, and card promotions that a PG offers.
 *
 * @example
 * ```ts
 * import { createClient, createPromotions, type GetPromotionInput } from "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const promotions = createPromotions(createClient())
 *
 * const getPromotion = (input: GetPromotionInput) => promotions.getPromotion(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/payment.promotion?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createPromotions = (client: PromiseClient): PromotionsOperations => ({
  getPromotion: createOperation(client, getPromotion),
  getPgCardPromotions: createOperation(client, getPgCardPromotions)
})
