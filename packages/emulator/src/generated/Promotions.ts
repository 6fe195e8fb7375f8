/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as OpenApi from "effect/http-api/OpenApi"
import * as Schema from "effect/Schema"
import { ForbiddenError, InvalidRequestError, UnauthorizedError } from "@effect-portone/core/generated/Shared"
import * as Wire from "@effect-portone/core/Wire"
import {
  type GetPgCardPromotionsError,
  GetPgCardPromotionsResponse,
  type GetPromotionError,
  PgPromotionCardCompany,
  Promotion,
  PromotionNotFoundError
} from "@effect-portone/payments/generated/Promotions"
import { ChannelNotFoundError, PgProviderError } from "@effect-portone/payments/generated/Shared"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `GET /promotions/{promotionId}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPromotionEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPromotion",
  "GET",
  "/promotions/:promotionId",
  {
    readonly params: {
      readonly promotionId: string
    }
  },
  Promotion,
  GetPromotionError
> {}

/**
 * `GET /promotions/{promotionId}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getPromotion: GetPromotionEndpoint = ContractEndpoint.make(
  "getPromotion",
  "GET",
  "/promotions/:promotionId",
  {
    summary: "Reads a promotion by its id. Its amounts are in minor units of its currency.",
    authorized: true,
    params: {
      promotionId: Schema.String
    },
    success: Promotion,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [PromotionNotFoundError]
    }
  }
)

/**
 * `GET /payment-gateways/card-promotion`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPgCardPromotionsEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPgCardPromotions",
  "GET",
  "/payment-gateways/card-promotion",
  {
    readonly query: {
      readonly channelKey: string
      readonly amount: number
      readonly cardCompany?: PgPromotionCardCompany
    }
  },
  GetPgCardPromotionsResponse,
  GetPgCardPromotionsError
> {}

/**
 * `GET /payment-gateways/card-promotion`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getPgCardPromotions: GetPgCardPromotionsEndpoint = ContractEndpoint.make(
  "getPgCardPromotions",
  "GET",
  "/payment-gateways/card-promotion",
  {
    summary:
      "Lists the card promotions that the PG of a channel offers for an amount, with the discount and the smallest payment that gets it. Only KCP (V2) supports this today.",
    authorized: true,
    query: {
      channelKey: Schema.String,
      amount: Wire.Int64,
      cardCompany: Schema.optionalKey(PgPromotionCardCompany)
    },
    success: GetPgCardPromotionsResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      404: [ChannelNotFoundError],
      502: [PgProviderError]
    }
  }
)

/**
 * Discounts: promotions set up with PortOne, and card promotions that a PG offers.
 *
 * @category groups
 * @since 0.1.0
 */
export interface PromotionsGroup extends HttpApiGroup.HttpApiGroup<
  "Promotions",
  GetPromotionEndpoint | GetPgCardPromotionsEndpoint
> {}

/**
 * Discounts: promotions set up with PortOne, and card promotions that a PG offers.
 *
 * @category groups
 * @since 0.1.0
 */
export const PromotionsGroup: PromotionsGroup = HttpApiGroup.make("Promotions")
  .add(getPromotion, getPgCardPromotions)
  .annotate(OpenApi.Description, "Discounts: promotions set up with PortOne, and card promotions that a PG offers.")
