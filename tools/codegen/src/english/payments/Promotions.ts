import type { ServiceWords } from "../words.ts"

/** The words of `packages/payments/src/generated/Promotions.ts`. */
export const Promotions: ServiceWords = {
  summary: "Discounts: promotions set up with PortOne, and card promotions that a PG offers.",
  operations: {
    getPromotion: "Reads a promotion by its id. Its amounts are in minor units of its currency.",
    getPgCardPromotions:
      "Lists the card promotions that the PG of a channel offers for an amount, with the discount and the smallest " +
      "payment that gets it. Only KCP (V2) supports this today."
  },
  types: {
    CardPromotion: "A discount for payments with one company's cards.",
    GetPgCardPromotionsResponse: "The card promotions that a channel's PG offers now.",
    PgCardPromotion: "A card promotion that the PG itself offers.",
    PgPromotionCardCompany: "A card company whose promotions a PG offers.",
    Promotion: "A promotion that lowers the price of payments.",
    PromotionAmountDiscountScheme: "A discount of a fixed amount.",
    PromotionCardCompany: "A card company that a promotion can be for.",
    PromotionDiscountPartition: "The discount for payments from a certain amount up.",
    PromotionDiscountPolicy: "A promotion's discounts, by the amount paid.",
    PromotionDiscountScheme: "A discount: a fixed amount, or a percentage.",
    PromotionPercentDiscountScheme: "A discount that is a percentage of the price.",
    PromotionRecoverOption: "Whether a cancelled payment gives its discount back to the promotion's budget.",
    PromotionRecoverOptionNoRecover: "A cancelled payment gives nothing back to the budget.",
    PromotionRecoverOptionRecover: "A cancelled payment gives its discount back to the budget.",
    PromotionSpareBudget: "What a promotion holds in reserve for refunds: a fixed amount, or a percentage.",
    PromotionSpareBudgetAmount: "A reserve for refunds that is a fixed amount.",
    PromotionSpareBudgetPercent: "A reserve for refunds that is a percentage.",
    PromotionStatus: "Where a promotion stands."
  },
  errors: {
    PromotionNotFoundError: "There is no such promotion. Check the id and the store."
  },
  fields: {
    "PromotionAmountDiscountScheme.amount": "The discount, in minor units.",
    "PromotionSpareBudgetAmount.amount": "The reserve, in minor units.",
    amountFrom: "The smallest payment that this discount is for, in minor units.",
    cardCompany: "The card company that the promotion is for.",
    "GetPgCardPromotionsInput.cardCompany": "Only promotions for this card company; all when left out.",
    currency: "The currency of the promotion's amounts.",
    discountAmount: "What the promotion takes off, in minor units.",
    discountPolicy: "How much the promotion takes off.",
    endAt: "When the promotion ends.",
    id: "The promotion's id.",
    maxDiscountAmount: "The most that it takes off one payment, in minor units.",
    minimumPaymentAmount: "The smallest payment that it applies to, in minor units.",
    partitions: "The discounts, each from a certain amount up.",
    percent: "The percentage.",
    promotionId: "The promotion's id.",
    "PgCardPromotion.promotionId": "The PG's id of the promotion.",
    promotions: "The promotions.",
    recoverOption: "What a cancellation does to the promotion's budget.",
    scheme: "The discount.",
    spareBudget: "What is held in reserve for refunds.",
    spentAmount: "How much of the budget is used up, in minor units.",
    startAt: "When the promotion starts.",
    terminatedAt: "When the promotion was stopped before its end.",
    totalBudget: "The promotion's budget, in minor units."
  }
}
