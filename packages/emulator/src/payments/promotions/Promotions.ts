/**
 * Promotions, which a merchant sets up in PortOne's console, and those that a PG has of its own. The emulator has a few of
 * each; what they do stands in their names, and where they are in their time the clock says.
 */
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  type CardPromotion,
  type GetPgCardPromotionsInput,
  type GetPgCardPromotionsResponse,
  type GetPromotionInput,
  type PgCardPromotion,
  PromotionNotFoundError,
  type PromotionStatus
} from "@effect-portone/payments/generated/Promotions"
import { type ChannelNotFoundError, PgProviderError } from "@effect-portone/payments/generated/Shared"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { findChannel } from "../../pg/Channels.ts"
import { channelWithoutPromotions } from "../../pg/MagicValues.ts"
import { ownStoreId } from "../../state/StoreIds.ts"
import { allPayments } from "../records/Payments.ts"
import { State } from "../../state/State.ts"

type Settings = Omit<CardPromotion, "status" | "spentAmount">

const always = { startAt: DateTime.makeUnsafe(0), endAt: DateTime.makeUnsafe("2099-12-31T15:00:00Z") }

const off = (
  id: string,
  name: string,
  more: Pick<Settings, "discountPolicy" | "cardCompany"> & Partial<Settings>
): Settings => ({
  type: "CARD",
  id,
  storeId: ownStoreId,
  name,
  totalBudget: 10_000_000,
  currency: "KRW",
  createdAt: always.startAt,
  recoverOption: { type: "RECOVER" },
  ...always,
  ...more
})

const thousand: Pick<Settings, "discountPolicy" | "cardCompany"> = {
  discountPolicy: { partitions: [{ amountFrom: 10_000, scheme: { type: "AMOUNT", amount: 1_000 } }] },
  cardCompany: "SHINHAN_CARD"
}

/** What the console has. */
const promotions: ReadonlyArray<Settings> = [
  off("promotion-amount", "1,000 won off", thousand),
  off("promotion-percent", "A tenth off", {
    discountPolicy: {
      partitions: [
        { amountFrom: 0, scheme: { type: "PERCENT", percent: 10 } },
        { amountFrom: 100_000, scheme: { type: "PERCENT", percent: 20 } }
      ]
    },
    maxDiscountAmount: 30_000,
    cardCompany: "HYUNDAI_CARD"
  }),
  off("promotion-flat", "5,000 won off whatever it costs", {
    discountPolicy: { partitions: [{ amountFrom: 0, scheme: { type: "AMOUNT", amount: 5_000 } }] },
    cardCompany: "SHINHAN_CARD"
  }),
  off("promotion-scheduled", "To come", { ...thousand, startAt: DateTime.makeUnsafe("2099-11-30T15:00:00Z") }),
  off("promotion-completed", "Over", { ...thousand, endAt: always.startAt }),
  off("promotion-terminated", "Stopped", { ...thousand, terminatedAt: always.startAt })
]

const statusOf = (settings: Settings, spentAmount: number, now: DateTime.Utc): PromotionStatus => {
  if (settings.terminatedAt !== undefined) return "TERMINATED"
  if (DateTime.isLessThan(now, settings.startAt)) return "SCHEDULED"
  if (DateTime.isGreaterThanOrEqualTo(now, settings.endAt)) return "COMPLETED"
  return spentAmount < settings.totalBudget ? "IN_PROGRESS" : "BUDGET_EXHAUSTED"
}

/** What the payments of a promotion were given. */
const spentOn = (state: State["Service"], promotionId: string): number => {
  let spent = 0
  for (const payment of allPayments(state)) {
    if (payment.promotionId === promotionId && payment.amount.paid > 0) spent += payment.amount.discount
  }
  return spent
}

export const getPromotion = Effect.fnUntraced(function* (
  input: GetPromotionInput
): Effect.fn.Return<CardPromotion, PromotionNotFoundError, State> {
  const state = yield* State
  const now = yield* DateTime.now
  const settings = promotions.find(({ id }) => id === input.promotionId)
  if (settings === undefined) return yield* new PromotionNotFoundError({ message: "there is no such promotion" })
  const spentAmount = spentOn(state, settings.id)
  return { ...settings, spentAmount, status: statusOf(settings, spentAmount, now) }
})

/** What every PG has. */
const ofPg: ReadonlyArray<PgCardPromotion> = [
  { promotionId: "pg-promotion-1", cardCompany: "SHINHAN_CARD", discountAmount: 1_000, minimumPaymentAmount: 10_000 },
  { promotionId: "pg-promotion-2", cardCompany: "SHINHAN_CARD", discountAmount: 7_000, minimumPaymentAmount: 50_000 },
  { promotionId: "pg-promotion-3", cardCompany: "KAKAO_BANK", discountAmount: 2_000, minimumPaymentAmount: 30_000 }
]

export const getPgCardPromotions = Effect.fnUntraced(function* ({
  amount,
  cardCompany,
  channelKey
}: GetPgCardPromotionsInput): Effect.fn.Return<
  GetPgCardPromotionsResponse,
  ChannelNotFoundError | InvalidRequestError | PgProviderError
> {
  if (amount <= 0) return yield* new InvalidRequestError({ message: "amount must be more than 0" })
  yield* findChannel(channelKey)
  if (channelKey.includes(channelWithoutPromotions.says))
    return yield* new PgProviderError(channelWithoutPromotions.refusal)
  return {
    promotions: ofPg.filter(
      (promotion) =>
        promotion.minimumPaymentAmount <= amount && (cardCompany === undefined || cardCompany === promotion.cardCompany)
    )
  }
})
