/**
 * Keeps the promotions of a merchant, which PortOne's console would hold. The emulator has a few, each with a name that
 * says what it does; the status follows from the clock and from what was spent.
 */
import * as DateTime from "effect/DateTime"
import type { CardPromotion, PromotionStatus } from "@effect-portone/payments/generated/Promotions"
import type { Store } from "../../state/State.ts"
import { ownStoreId } from "../../state/StoreIds.ts"
import type { With } from "./Complete.ts"
import { paymentsOfPromotion } from "./Payments.ts"

/** A promotion as it is read. */
export type StoredPromotion = With<CardPromotion, "discountPolicy" | "recoverOption">

/** A promotion as the console holds it. */
type Settings = Omit<StoredPromotion, "status" | "spentAmount">

const always = { startAt: DateTime.makeUnsafe(0), endAt: DateTime.makeUnsafe("2099-12-31T15:00:00Z") }

const promotionOf = (
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

const thousandOff: Pick<Settings, "discountPolicy" | "cardCompany"> = {
  discountPolicy: { partitions: [{ amountFrom: 10_000, scheme: { type: "AMOUNT", amount: 1_000 } }] },
  cardCompany: "SHINHAN_CARD"
}

/** All promotions of the console. */
const promotions: ReadonlyArray<Settings> = [
  promotionOf("promotion-amount", "1,000 won off", thousandOff),
  promotionOf("promotion-percent", "A tenth off", {
    discountPolicy: {
      partitions: [
        { amountFrom: 0, scheme: { type: "PERCENT", percent: 10 } },
        { amountFrom: 100_000, scheme: { type: "PERCENT", percent: 20 } }
      ]
    },
    maxDiscountAmount: 30_000,
    cardCompany: "HYUNDAI_CARD"
  }),
  promotionOf("promotion-flat", "5,000 won off whatever it costs", {
    discountPolicy: { partitions: [{ amountFrom: 0, scheme: { type: "AMOUNT", amount: 5_000 } }] },
    cardCompany: "SHINHAN_CARD"
  }),
  promotionOf("promotion-scheduled", "To come", {
    ...thousandOff,
    startAt: DateTime.makeUnsafe("2099-11-30T15:00:00Z")
  }),
  promotionOf("promotion-completed", "Over", { ...thousandOff, endAt: always.startAt }),
  promotionOf("promotion-terminated", "Stopped", { ...thousandOff, terminatedAt: always.startAt })
]

const statusOf = (settings: Settings, spentAmount: number, now: DateTime.Utc): PromotionStatus => {
  if (settings.terminatedAt !== undefined) return "TERMINATED"
  if (DateTime.isLessThan(now, settings.startAt)) return "SCHEDULED"
  if (DateTime.isGreaterThanOrEqualTo(now, settings.endAt)) return "COMPLETED"
  return spentAmount < settings.totalBudget ? "IN_PROGRESS" : "BUDGET_EXHAUSTED"
}

/** Returns the sum of the discounts of all payments of a promotion that were paid. */
const spentOn = (store: Store, promotionId: string): number => {
  let spent = 0
  for (const payment of paymentsOfPromotion(store, promotionId)) {
    if (payment.amount.paid > 0) spent += payment.amount.discount
  }
  return spent
}

/** Returns the promotion with this id as it is now, if there is one. */
export const findPromotion = (store: Store, promotionId: string, now: DateTime.Utc): StoredPromotion | undefined => {
  const settings = promotions.find(({ id }) => id === promotionId)
  if (settings === undefined) return undefined
  const spentAmount = spentOn(store, settings.id)
  return { ...settings, spentAmount, status: statusOf(settings, spentAmount, now) }
}
