/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import type { CallOptions } from "@effect-portone/core/CallOptions"
import * as DocumentedError from "@effect-portone/core/DocumentedError"
import * as Endpoint from "@effect-portone/core/Endpoint"
import { Currency, ForbiddenError, InvalidRequestError, UnauthorizedError } from "@effect-portone/core/generated/Shared"
import { PortOneClient } from "@effect-portone/core/PortOneClient"
import type { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import * as Wire from "@effect-portone/core/Wire"
import { ChannelNotFoundError, PgProviderError } from "./Shared.ts"

/**
 * The methods of {@link Promotions}.
 *
 * @category models
 * @since 0.1.0
 */
export interface PromotionsMethods {
  /**
   * Reads a promotion by its id. Its amounts are in minor units of its currency.
   *
   * `GET /promotions/{promotionId}`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PromotionNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.promotion?v=v2#get%20%2Fpromotions%2F%7BpromotionId%7D
   */
  readonly getPromotion: (
    input: GetPromotionInput,
    options?: CallOptions
  ) => Effect.Effect<Promotion, GetPromotionError | PortOneClientError>

  /**
   * Lists the card promotions that the PG of a channel offers for an amount, with the discount and the smallest
   * payment that gets it. Only KCP (V2) supports this today.
   *
   * `GET /payment-gateways/card-promotion`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ChannelNotFoundError} (404)
   * - {@link PgProviderError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.additionalFeature?v=v2#get%20%2Fpayment-gateways%2Fcard-promotion
   */
  readonly getPgCardPromotions: (
    input: GetPgCardPromotionsInput,
    options?: CallOptions
  ) => Effect.Effect<GetPgCardPromotionsResponse, GetPgCardPromotionsError | PortOneClientError>
}

/**
 * Discounts: promotions set up with PortOne, and card promotions that a PG offers.
 *
 * Take it from the context (`yield* Promotions`, `Promotions.use`), and provide it with `Promotions.layer` over a
 * `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type GetPromotionInput, Promotions } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const getPromotion = (input: GetPromotionInput) =>
 *   Effect.flatMap(Promotions, (service) => service.getPromotion(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/payment.promotion?v=v2
 * @category services
 * @since 0.1.0
 */
export class Promotions extends Context.Service<Promotions, PromotionsMethods>()(
  "@effect-portone/payments/Promotions"
) {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<Promotions, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      Promotions,
      Effect.map(PortOneClient, (client) =>
        Promotions.of({
          getPromotion: (input, options) => client.run(getPromotion, input, options),
          getPgCardPromotions: (input, options) => client.run(getPgCardPromotions, input, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<PromotionsMethods>): Layer.Layer<Promotions> =>
    Layer.mock(Promotions, methods)
}

/**
 * A discount of a fixed amount.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PromotionAmountDiscountScheme {
  /** Which case of the union it is. */
  readonly type: "AMOUNT"
  /** The discount, in minor units. */
  readonly amount: number
}

/**
 * A discount of a fixed amount.
 *
 * @category answers
 * @since 0.1.0
 */
export const PromotionAmountDiscountScheme: Schema.Codec<PromotionAmountDiscountScheme> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("AMOUNT"),
    amount: Wire.Int64
  })
)

/**
 * A discount that is a percentage of the price.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PromotionPercentDiscountScheme {
  /** Which case of the union it is. */
  readonly type: "PERCENT"
  /** The percentage. */
  readonly percent: number
}

/**
 * A discount that is a percentage of the price.
 *
 * @category answers
 * @since 0.1.0
 */
export const PromotionPercentDiscountScheme: Schema.Codec<PromotionPercentDiscountScheme> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("PERCENT"),
    percent: Wire.Int32
  })
)

/**
 * A discount: a fixed amount, or a percentage.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "AMOUNT")`, or use
 * `PromotionDiscountScheme.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type PromotionDiscountScheme =
  | PromotionAmountDiscountScheme
  | PromotionPercentDiscountScheme
  | Wire.Unrecognized<"type">

/**
 * A discount: a fixed amount, or a percentage.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "AMOUNT")`, or use
 * `PromotionDiscountScheme.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const PromotionDiscountScheme: Wire.OpenUnion<PromotionDiscountScheme, PromotionDiscountSchemeEncoded, "type"> =
  Wire.openUnion("type", {
    AMOUNT: PromotionAmountDiscountScheme,
    PERCENT: PromotionPercentDiscountScheme
  })

/**
 * The discount for payments from a certain amount up.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PromotionDiscountPartition {
  /** The smallest payment that this discount is for, in minor units. */
  readonly amountFrom: number
  /** The discount. */
  readonly scheme: PromotionDiscountScheme
}

/**
 * The discount for payments from a certain amount up.
 *
 * @category answers
 * @since 0.1.0
 */
export const PromotionDiscountPartition: Schema.Codec<PromotionDiscountPartition, PromotionDiscountPartitionEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      amountFrom: Wire.Int64,
      scheme: PromotionDiscountScheme
    })
  )

/**
 * A promotion's discounts, by the amount paid.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PromotionDiscountPolicy {
  /** The discounts, each from a certain amount up. */
  readonly partitions: ReadonlyArray<PromotionDiscountPartition>
}

/**
 * A promotion's discounts, by the amount paid.
 *
 * @category answers
 * @since 0.1.0
 */
export const PromotionDiscountPolicy: Schema.Codec<PromotionDiscountPolicy, PromotionDiscountPolicyEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      partitions: Schema.Array(PromotionDiscountPartition)
    })
)

/**
 * A card company that a promotion can be for.
 *
 * @category enums
 * @since 0.1.0
 */
export type PromotionCardCompany =
  | "WOORI_CARD"
  | "BC_CARD"
  | "SAMSUNG_CARD"
  | "SHINHAN_CARD"
  | "HYUNDAI_CARD"
  | "LOTTE_CARD"
  | "NH_CARD"
  | "HANA_CARD"
  | "KOOKMIN_CARD"

/**
 * A card company that a promotion can be for.
 *
 * @category enums
 * @since 0.1.0
 */
export const PromotionCardCompany: Wire.Enum<PromotionCardCompany> = Wire.closedEnum([
  "WOORI_CARD",
  "BC_CARD",
  "SAMSUNG_CARD",
  "SHINHAN_CARD",
  "HYUNDAI_CARD",
  "LOTTE_CARD",
  "NH_CARD",
  "HANA_CARD",
  "KOOKMIN_CARD"
])

/**
 * Where a promotion stands.
 *
 * @category enums
 * @since 0.1.0
 */
export type PromotionStatus = "SCHEDULED" | "IN_PROGRESS" | "PAUSED" | "BUDGET_EXHAUSTED" | "TERMINATED" | "COMPLETED"

/**
 * Where a promotion stands.
 *
 * @category enums
 * @since 0.1.0
 */
export const PromotionStatus: Wire.Enum<PromotionStatus> = Wire.closedEnum([
  "SCHEDULED",
  "IN_PROGRESS",
  "PAUSED",
  "BUDGET_EXHAUSTED",
  "TERMINATED",
  "COMPLETED"
])

/**
 * A reserve for refunds that is a fixed amount.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PromotionSpareBudgetAmount {
  /** Which case of the union it is. */
  readonly type: "AMOUNT"
  /** The reserve, in minor units. */
  readonly amount: number
}

/**
 * A reserve for refunds that is a fixed amount.
 *
 * @category answers
 * @since 0.1.0
 */
export const PromotionSpareBudgetAmount: Schema.Codec<PromotionSpareBudgetAmount> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("AMOUNT"),
    amount: Wire.Int64
  })
)

/**
 * A reserve for refunds that is a percentage.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PromotionSpareBudgetPercent {
  /** Which case of the union it is. */
  readonly type: "PERCENT"
  /** The percentage. */
  readonly percent: number
}

/**
 * A reserve for refunds that is a percentage.
 *
 * @category answers
 * @since 0.1.0
 */
export const PromotionSpareBudgetPercent: Schema.Codec<PromotionSpareBudgetPercent> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("PERCENT"),
    percent: Wire.Int32
  })
)

/**
 * What a promotion holds in reserve for refunds: a fixed amount, or a percentage.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "AMOUNT")`, or use
 * `PromotionSpareBudget.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type PromotionSpareBudget = PromotionSpareBudgetAmount | PromotionSpareBudgetPercent | Wire.Unrecognized<"type">

/**
 * What a promotion holds in reserve for refunds: a fixed amount, or a percentage.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "AMOUNT")`, or use
 * `PromotionSpareBudget.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const PromotionSpareBudget: Wire.OpenUnion<PromotionSpareBudget, PromotionSpareBudgetEncoded, "type"> =
  Wire.openUnion("type", {
    AMOUNT: PromotionSpareBudgetAmount,
    PERCENT: PromotionSpareBudgetPercent
  })

/**
 * A cancelled payment gives nothing back to the budget.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PromotionRecoverOptionNoRecover {
  /** Which case of the union it is. */
  readonly type: "NO_RECOVER"
  /** What is held in reserve for refunds. */
  readonly spareBudget?: PromotionSpareBudget
}

/**
 * A cancelled payment gives nothing back to the budget.
 *
 * @category answers
 * @since 0.1.0
 */
export const PromotionRecoverOptionNoRecover: Schema.Codec<
  PromotionRecoverOptionNoRecover,
  PromotionRecoverOptionNoRecoverEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("NO_RECOVER"),
    spareBudget: Schema.optionalKey(PromotionSpareBudget)
  })
)

/**
 * A cancelled payment gives its discount back to the budget.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PromotionRecoverOptionRecover {
  /** Which case of the union it is. */
  readonly type: "RECOVER"
}

/**
 * A cancelled payment gives its discount back to the budget.
 *
 * @category answers
 * @since 0.1.0
 */
export const PromotionRecoverOptionRecover: Schema.Codec<PromotionRecoverOptionRecover> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("RECOVER")
  })
)

/**
 * Whether a cancelled payment gives its discount back to the promotion's budget.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "NO_RECOVER")`, or use
 * `PromotionRecoverOption.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type PromotionRecoverOption =
  | PromotionRecoverOptionNoRecover
  | PromotionRecoverOptionRecover
  | Wire.Unrecognized<"type">

/**
 * Whether a cancelled payment gives its discount back to the promotion's budget.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "NO_RECOVER")`, or use
 * `PromotionRecoverOption.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const PromotionRecoverOption: Wire.OpenUnion<PromotionRecoverOption, PromotionRecoverOptionEncoded, "type"> =
  Wire.openUnion("type", {
    NO_RECOVER: PromotionRecoverOptionNoRecover,
    RECOVER: PromotionRecoverOptionRecover
  })

/**
 * A discount for payments with one company's cards.
 *
 * @category answers
 * @since 0.1.0
 */
export interface CardPromotion {
  /** Which case of the union it is. */
  readonly type: "CARD"
  /** The promotion's id. */
  readonly id: string
  /** The store it belongs to. */
  readonly storeId: string
  /** The name. */
  readonly name: string
  /** How much the promotion takes off. Absent on records from before 2025-07-28. */
  readonly discountPolicy?: PromotionDiscountPolicy
  /** The promotion's budget, in minor units. */
  readonly totalBudget: number
  /** The most that it takes off one payment, in minor units. */
  readonly maxDiscountAmount?: number
  /** How much of the budget is used up, in minor units. */
  readonly spentAmount: number
  /** The currency of the promotion's amounts. */
  readonly currency: Wire.Open<Currency>
  /** When the promotion starts. RFC 3339 on the wire. */
  readonly startAt: DateTime.Utc
  /** When the promotion ends. RFC 3339 on the wire. */
  readonly endAt: DateTime.Utc
  /** When the promotion was stopped before its end. RFC 3339 on the wire. */
  readonly terminatedAt?: DateTime.Utc
  /** The card company that the promotion is for. */
  readonly cardCompany: Wire.Open<PromotionCardCompany>
  /** Where it stands. */
  readonly status: Wire.Open<PromotionStatus>
  /** When it was created. RFC 3339 on the wire. */
  readonly createdAt: DateTime.Utc
  /** What a cancellation does to the promotion's budget. Absent on records from before 2025-07-28. */
  readonly recoverOption?: PromotionRecoverOption
}

/**
 * A discount for payments with one company's cards.
 *
 * @category answers
 * @since 0.1.0
 */
export const CardPromotion: Schema.Codec<CardPromotion, CardPromotionEncoded> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("CARD"),
    id: Schema.String,
    storeId: Schema.String,
    name: Schema.String,
    discountPolicy: Wire.usualKey(PromotionDiscountPolicy),
    totalBudget: Wire.Int64,
    maxDiscountAmount: Schema.optionalKey(Wire.Int64),
    spentAmount: Wire.Int64,
    currency: Wire.openEnum(Currency),
    startAt: Wire.Timestamp,
    endAt: Wire.Timestamp,
    terminatedAt: Schema.optionalKey(Wire.Timestamp),
    cardCompany: Wire.openEnum(PromotionCardCompany),
    status: Wire.openEnum(PromotionStatus),
    createdAt: Wire.Timestamp,
    recoverOption: Wire.usualKey(PromotionRecoverOption)
  })
)

/**
 * A promotion that lowers the price of payments.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "CARD")`, or use
 * `Promotion.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type Promotion = CardPromotion | Wire.Unrecognized<"type">

/**
 * A promotion that lowers the price of payments.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "CARD")`, or use
 * `Promotion.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const Promotion: Wire.OpenUnion<Promotion, PromotionEncoded, "type"> = Wire.openUnion("type", {
  CARD: CardPromotion
})

/**
 * There is no such promotion. Check the id and the store.
 *
 * `PROMOTION_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class PromotionNotFoundError extends DocumentedError.make<
  PromotionNotFoundError,
  {},
  PromotionNotFoundErrorEncoded
>()("PromotionNotFoundError", {
  type: "PROMOTION_NOT_FOUND",
  status: 404,
  summary: "There is no such promotion. Check the id and the store."
}) {}

/**
 * The documented errors of `getPromotion`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetPromotionError = ForbiddenError | InvalidRequestError | PromotionNotFoundError | UnauthorizedError

/**
 * The documented errors of `getPromotion`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetPromotionError: DocumentedError.Union<GetPromotionError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PromotionNotFoundError,
  UnauthorizedError
])

/**
 * The input of `getPromotion`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetPromotionInput {
  /** The promotion's id. */
  readonly promotionId: string
}

/**
 * The input of `getPromotion`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetPromotionInput: Schema.Codec<GetPromotionInput> = Wire.lazy(() =>
  Schema.Struct({
    promotionId: Schema.String
  })
)

/**
 * Reads a promotion by its id. Its amounts are in minor units of its currency.
 *
 * `GET /promotions/{promotionId}`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PromotionNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment.promotion?v=v2#get%20%2Fpromotions%2F%7BpromotionId%7D
 * @category endpoints
 * @since 0.1.0
 */
export const getPromotion: Endpoint.Endpoint<GetPromotionInput, Promotion, GetPromotionError> = Endpoint.make({
  id: "getPromotion",
  service: "Promotions",
  method: "GET",
  path: "/promotions/{promotionId}",
  authorized: true,
  input: GetPromotionInput,
  pathFields: ["promotionId"],
  queryFields: [],
  payload: "none",
  storeId: [],
  format: "json",
  success: Promotion,
  errors: GetPromotionError
})

/**
 * A card company whose promotions a PG offers.
 *
 * @category enums
 * @since 0.1.0
 */
export type PgPromotionCardCompany =
  | "KOREA_DEVELOPMENT_BANK"
  | "KFCC"
  | "SHINHYUP"
  | "EPOST"
  | "SAVINGS_BANK_KOREA"
  | "KAKAO_BANK"
  | "WOORI_CARD"
  | "BC_CARD"
  | "GWANGJU_CARD"
  | "SAMSUNG_CARD"
  | "SHINHAN_CARD"
  | "HYUNDAI_CARD"
  | "LOTTE_CARD"
  | "SUHYUP_CARD"
  | "CITI_CARD"
  | "NH_CARD"
  | "JEONBUK_CARD"
  | "JEJU_CARD"
  | "HANA_CARD"
  | "KOOKMIN_CARD"
  | "K_BANK"
  | "TOSS_BANK"
  | "MIRAE_ASSET_SECURITIES"

/**
 * A card company whose promotions a PG offers.
 *
 * @category enums
 * @since 0.1.0
 */
export const PgPromotionCardCompany: Wire.Enum<PgPromotionCardCompany> = Wire.closedEnum([
  "KOREA_DEVELOPMENT_BANK",
  "KFCC",
  "SHINHYUP",
  "EPOST",
  "SAVINGS_BANK_KOREA",
  "KAKAO_BANK",
  "WOORI_CARD",
  "BC_CARD",
  "GWANGJU_CARD",
  "SAMSUNG_CARD",
  "SHINHAN_CARD",
  "HYUNDAI_CARD",
  "LOTTE_CARD",
  "SUHYUP_CARD",
  "CITI_CARD",
  "NH_CARD",
  "JEONBUK_CARD",
  "JEJU_CARD",
  "HANA_CARD",
  "KOOKMIN_CARD",
  "K_BANK",
  "TOSS_BANK",
  "MIRAE_ASSET_SECURITIES"
])

/**
 * A card promotion that the PG itself offers.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PgCardPromotion {
  /** The PG's id of the promotion. */
  readonly promotionId: string
  /** The card company that the promotion is for. */
  readonly cardCompany: Wire.Open<PgPromotionCardCompany>
  /** What the promotion takes off, in minor units. */
  readonly discountAmount: number
  /** The smallest payment that it applies to, in minor units. */
  readonly minimumPaymentAmount: number
}

/**
 * A card promotion that the PG itself offers.
 *
 * @category answers
 * @since 0.1.0
 */
export const PgCardPromotion: Schema.Codec<PgCardPromotion> = Wire.lazy(() =>
  Schema.Struct({
    promotionId: Schema.String,
    cardCompany: Wire.openEnum(PgPromotionCardCompany),
    discountAmount: Wire.Int64,
    minimumPaymentAmount: Wire.Int64
  })
)

/**
 * The card promotions that a channel's PG offers now.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetPgCardPromotionsResponse {
  /** The promotions. */
  readonly promotions?: ReadonlyArray<PgCardPromotion>
}

/**
 * The card promotions that a channel's PG offers now.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetPgCardPromotionsResponse: Schema.Codec<GetPgCardPromotionsResponse> = Wire.lazy(() =>
  Schema.Struct({
    promotions: Schema.optionalKey(Schema.Array(PgCardPromotion))
  })
)

/**
 * The documented errors of `getPgCardPromotions`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetPgCardPromotionsError = ChannelNotFoundError | InvalidRequestError | PgProviderError | UnauthorizedError

/**
 * The documented errors of `getPgCardPromotions`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetPgCardPromotionsError: DocumentedError.Union<GetPgCardPromotionsError> = DocumentedError.union([
  ChannelNotFoundError,
  InvalidRequestError,
  PgProviderError,
  UnauthorizedError
])

/**
 * The input of `getPgCardPromotions`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetPgCardPromotionsInput {
  /** The channel's key. */
  readonly channelKey: string
  /** An amount, in minor units. */
  readonly amount: number
  /** Only promotions for this card company; all when left out. */
  readonly cardCompany?: PgPromotionCardCompany | undefined
}

/**
 * The input of `getPgCardPromotions`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetPgCardPromotionsInput: Schema.Codec<GetPgCardPromotionsInput> = Wire.lazy(() =>
  Schema.Struct({
    channelKey: Schema.String,
    amount: Wire.Int64,
    cardCompany: Schema.optional(PgPromotionCardCompany)
  })
)

/**
 * Lists the card promotions that the PG of a channel offers for an amount, with the discount and the smallest payment
 * that gets it. Only KCP (V2) supports this today.
 *
 * `GET /payment-gateways/card-promotion`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ChannelNotFoundError} (404)
 * - {@link PgProviderError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment.additionalFeature?v=v2#get%20%2Fpayment-gateways%2Fcard-promotion
 * @category endpoints
 * @since 0.1.0
 */
export const getPgCardPromotions: Endpoint.Endpoint<
  GetPgCardPromotionsInput,
  GetPgCardPromotionsResponse,
  GetPgCardPromotionsError
> = Endpoint.make({
  id: "getPgCardPromotions",
  service: "Promotions",
  method: "GET",
  path: "/payment-gateways/card-promotion",
  authorized: true,
  input: GetPgCardPromotionsInput,
  pathFields: [],
  queryFields: ["channelKey", "amount", "cardCompany"],
  payload: "none",
  storeId: [],
  format: "json",
  success: GetPgCardPromotionsResponse,
  errors: GetPgCardPromotionsError
})

/**
 * The wire form of {@link PromotionDiscountScheme}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type PromotionDiscountSchemeEncoded =
  | PromotionAmountDiscountScheme
  | PromotionPercentDiscountScheme
  | Wire.UnrecognizedEncoded<"type">

/**
 * The wire form of {@link PromotionDiscountPartition}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PromotionDiscountPartitionEncoded {
  readonly amountFrom: number
  readonly scheme: PromotionDiscountSchemeEncoded
}

/**
 * The wire form of {@link PromotionDiscountPolicy}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PromotionDiscountPolicyEncoded {
  readonly partitions: ReadonlyArray<PromotionDiscountPartitionEncoded>
}

/**
 * The wire form of {@link PromotionSpareBudget}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type PromotionSpareBudgetEncoded =
  | PromotionSpareBudgetAmount
  | PromotionSpareBudgetPercent
  | Wire.UnrecognizedEncoded<"type">

/**
 * The wire form of {@link PromotionRecoverOptionNoRecover}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PromotionRecoverOptionNoRecoverEncoded {
  readonly type: "NO_RECOVER"
  readonly spareBudget?: PromotionSpareBudgetEncoded
}

/**
 * The wire form of {@link PromotionRecoverOption}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type PromotionRecoverOptionEncoded =
  | PromotionRecoverOptionNoRecoverEncoded
  | PromotionRecoverOptionRecover
  | Wire.UnrecognizedEncoded<"type">

/**
 * The wire form of {@link CardPromotion}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CardPromotionEncoded {
  readonly type: "CARD"
  readonly id: string
  readonly storeId: string
  readonly name: string
  readonly discountPolicy?: PromotionDiscountPolicyEncoded
  readonly totalBudget: number
  readonly maxDiscountAmount?: number
  readonly spentAmount: number
  readonly currency: Wire.Open<Currency>
  readonly startAt: string
  readonly endAt: string
  readonly terminatedAt?: string
  readonly cardCompany: Wire.Open<PromotionCardCompany>
  readonly status: Wire.Open<PromotionStatus>
  readonly createdAt: string
  readonly recoverOption?: PromotionRecoverOptionEncoded
}

/**
 * The wire form of {@link Promotion}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type PromotionEncoded = CardPromotionEncoded | Wire.UnrecognizedEncoded<"type">

/**
 * The wire form of {@link PromotionNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PromotionNotFoundErrorEncoded {
  readonly type: "PROMOTION_NOT_FOUND"
  readonly message?: string
}
