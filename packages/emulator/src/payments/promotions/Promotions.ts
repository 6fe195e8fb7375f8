/**
 * Reads promotions: those of a merchant's console, and those that a PG has of its own.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  type CardPromotion,
  type GetPgCardPromotionsInput,
  type GetPgCardPromotionsResponse,
  type GetPromotionInput,
  type PgCardPromotion,
  PromotionNotFoundError
} from "@effect-portone/payments/generated/Promotions"
import { type ChannelNotFoundError, PgProviderError } from "@effect-portone/payments/generated/Shared"
import { findChannel } from "../../pg/Channels.ts"
import { channelWithoutPromotions } from "../../pg/MagicValues.ts"
import { refuseOperation } from "../../pg/PgRefusals.ts"
import { State } from "../../state/State.ts"
import { findPromotion } from "../records/Promotions.ts"

/** Returns a promotion of the console. */
export const getPromotion = Effect.fnUntraced(function* (
  input: GetPromotionInput
): Effect.fn.Return<CardPromotion, PromotionNotFoundError, State> {
  const promotion = findPromotion(yield* State, input.promotionId, yield* DateTime.now)
  return promotion ?? (yield* new PromotionNotFoundError({ message: "there is no such promotion" }))
})

/** The promotions of every PG. */
const pgPromotions: ReadonlyArray<PgCardPromotion> = [
  { promotionId: "pg-promotion-1", cardCompany: "SHINHAN_CARD", discountAmount: 1_000, minimumPaymentAmount: 10_000 },
  { promotionId: "pg-promotion-2", cardCompany: "SHINHAN_CARD", discountAmount: 7_000, minimumPaymentAmount: 50_000 },
  { promotionId: "pg-promotion-3", cardCompany: "KAKAO_BANK", discountAmount: 2_000, minimumPaymentAmount: 30_000 }
]

/** Returns the promotions of a PG that apply to an amount, of one card company or of all. */
export const getPgCardPromotions = Effect.fnUntraced(function* ({
  amount,
  cardCompany,
  channelKey
}: GetPgCardPromotionsInput): Effect.fn.Return<
  GetPgCardPromotionsResponse,
  ChannelNotFoundError | InvalidRequestError | PgProviderError
> {
  if (amount <= 0) return yield* new InvalidRequestError({ message: "amount must be more than 0" })
  const channel = yield* findChannel(channelKey)
  yield* refuseOperation(channel, "getPgCardPromotions")
  if (channelKey.includes(channelWithoutPromotions.says))
    return yield* new PgProviderError(channelWithoutPromotions.refusal)
  return {
    promotions: pgPromotions.filter(
      (promotion) =>
        promotion.minimumPaymentAmount <= amount && (cardCompany === undefined || cardCompany === promotion.cardCompany)
    )
  }
})
