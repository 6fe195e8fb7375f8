/**
 * Keeps the promotions of a merchant, which PortOne's console would hold. The emulator has a few, each with a name that
 * says what it does, and a test can add others. The status follows from the clock, from what the merchant did, and from
 * what was spent.
 */
import * as DateTime from "effect/DateTime"
import * as Generated from "@effect-portone/payments/generated/Promotions"
import type { Store } from "../../state/State.ts"
import { ownStoreId } from "../../state/StoreIds.ts"
import * as Table from "../../state/Table.ts"
import { type With, withFields } from "./Complete.ts"
import { keyOfPayment, type PaymentKey, paymentsOfPromotion, rowOf, type StoredPayment } from "./Payments.ts"
import { orderLeft } from "./PromotionShares.ts"

/** A promotion as it is read. */
export type StoredPromotion = With<Generated.CardPromotion, "discountPolicy" | "recoverOption">

/**
 * The promotions that a test made or changed, by id. Their status is PAUSED or IN_PROGRESS, as the merchant has it, and
 * their `spentAmount` is 0: see {@link findPromotion}.
 */
const promotions: Table.Table<StoredPromotion> = Table.make(
  "promotions",
  withFields(Generated.CardPromotion, "discountPolicy", "recoverOption")
)

/** Stores a promotion as the merchant has it. */
export const putPromotion = (store: Store, promotion: StoredPromotion): void =>
  store.table(promotions).put(promotion.id, promotion)

const always = { startAt: DateTime.makeUnsafe(0), endAt: DateTime.makeUnsafe("2099-12-31T15:00:00Z") }

/** Makes a promotion as the merchant has it, with the emulator's own values for what is not given. */
export const makePromotion = (
  given: Pick<StoredPromotion, "id" | "discountPolicy" | "cardCompany"> & Partial<StoredPromotion>
): StoredPromotion => ({
  type: "CARD",
  storeId: ownStoreId,
  name: given.id,
  totalBudget: 10_000_000,
  currency: "KRW",
  createdAt: always.startAt,
  recoverOption: { type: "RECOVER" },
  status: "IN_PROGRESS",
  ...always,
  ...given,
  spentAmount: 0
})

const thousandOff: Pick<StoredPromotion, "discountPolicy" | "cardCompany"> = {
  discountPolicy: { partitions: [{ amountFrom: 10_000, scheme: { type: "AMOUNT", amount: 1_000 } }] },
  cardCompany: "SHINHAN_CARD"
}

/** The promotions of the console from the start. */
export const magicPromotions: ReadonlyArray<StoredPromotion> = [
  makePromotion({ id: "promotion-amount", name: "1,000 won off", ...thousandOff }),
  makePromotion({
    id: "promotion-percent",
    name: "A tenth off",
    discountPolicy: {
      partitions: [
        { amountFrom: 0, scheme: { type: "PERCENT", percent: 10 } },
        { amountFrom: 100_000, scheme: { type: "PERCENT", percent: 20 } }
      ]
    },
    maxDiscountAmount: 30_000,
    cardCompany: "HYUNDAI_CARD"
  }),
  makePromotion({
    id: "promotion-flat",
    name: "5,000 won off whatever it costs",
    discountPolicy: { partitions: [{ amountFrom: 0, scheme: { type: "AMOUNT", amount: 5_000 } }] },
    cardCompany: "SHINHAN_CARD"
  }),
  makePromotion({
    id: "promotion-budget",
    name: "A tenth off, of 1,000 won in all",
    discountPolicy: { partitions: [{ amountFrom: 5_000, scheme: { type: "PERCENT", percent: 10 } }] },
    totalBudget: 1_000,
    cardCompany: "SHINHAN_CARD"
  }),
  makePromotion({
    id: "promotion-scheduled",
    name: "To come",
    ...thousandOff,
    startAt: DateTime.makeUnsafe("2099-11-30T15:00:00Z")
  }),
  makePromotion({ id: "promotion-paused", name: "Paused", ...thousandOff, status: "PAUSED" }),
  makePromotion({ id: "promotion-completed", name: "Over", ...thousandOff, endAt: always.startAt }),
  makePromotion({ id: "promotion-terminated", name: "Stopped", ...thousandOff, terminatedAt: always.startAt })
]

/** Returns the promotion with this id as the merchant has it, if there is one. */
export const promotionOfMerchant = (store: Store, promotionId: string): StoredPromotion | undefined =>
  store.table(promotions).get(promotionId) ?? magicPromotions.find(({ id }) => id === promotionId)

const statusOf = (
  { endAt, startAt, status, terminatedAt, totalBudget }: StoredPromotion,
  spentAmount: number,
  now: DateTime.Utc
): Generated.PromotionStatus => {
  if (terminatedAt !== undefined) return "TERMINATED"
  if (DateTime.isGreaterThanOrEqualTo(now, endAt)) return "COMPLETED"
  if (status === "PAUSED") return "PAUSED"
  if (DateTime.isLessThan(now, startAt)) return "SCHEDULED"
  return spentAmount < totalBudget ? "IN_PROGRESS" : "BUDGET_EXHAUSTED"
}

/** Returns the discount of the payment that the budget has spent: what cancellations gave back to it is not. */
const spentBy = (store: Store, { recoverOption }: StoredPromotion, payment: StoredPayment): number => {
  const { cancelled, discount, paid } = payment.amount
  switch (payment.status) {
    case "PAID":
      return discount
    case "PARTIAL_CANCELLED":
    case "CANCELLED":
      // The discount of the rest: the rest of the order less what is still paid for it.
      return recoverOption.type === "NO_RECOVER"
        ? discount
        : Math.max(0, Math.min(discount, orderLeft(store, payment) - (paid - cancelled)))
    default:
      return 0
  }
}

/** Returns the discount that the budget holds for a payment that may still be paid. */
const heldBy = ({ amount, status }: StoredPayment): number => {
  switch (status) {
    case "READY":
    case "PAY_PENDING":
    case "VIRTUAL_ACCOUNT_ISSUED":
      return amount.discount
    default:
      return 0
  }
}

/** Returns the promotion with this id as it is now, if there is one. */
export const findPromotion = (store: Store, promotionId: string, now: DateTime.Utc): StoredPromotion | undefined => {
  const promotion = promotionOfMerchant(store, promotionId)
  if (promotion === undefined) return undefined
  const spentAmount = paymentsOfPromotion(store, promotionId).reduce(
    (sum, payment) => sum + spentBy(store, promotion, payment),
    0
  )
  return { ...promotion, spentAmount, status: statusOf(promotion, spentAmount, now) }
}

/**
 * Returns what is left of a promotion's budget for a new attempt at a payment: what is neither spent nor held for other
 * payments. An attempt takes the place of the one before it under the same id, and so gets what that one held.
 */
export const budgetLeft = (store: Store, { id, spentAmount, totalBudget }: StoredPromotion, key: PaymentKey): number =>
  paymentsOfPromotion(store, id)
    .filter((payment) => rowOf(keyOfPayment(payment)) !== rowOf(key))
    .reduce((left, payment) => left - heldBy(payment), totalBudget - spentAmount)
