/**
 * Does in the merchant's place what PortOne's console does with promotions: creates, pauses, resumes and ends them.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import { PromotionNotFoundError, type PromotionStatus } from "@effect-portone/payments/generated/Promotions"
import { NotInState } from "../../state/NotInState.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State } from "../../state/State.ts"
import {
  findPromotion,
  makePromotion,
  promotionOfMerchant,
  putPromotion,
  type StoredPromotion
} from "../records/Promotions.ts"
import { problemOfTiers } from "../records/PromotionTiers.ts"

interface PromotionOf {
  readonly promotionId: string
}

/** The fields that the emulator knows a value for, where a new promotion has none. */
type Optional = "storeId" | "name" | "maxDiscountAmount" | "currency" | "startAt" | "endAt" | "recoverOption"

type NewPromotion = PromotionOf &
  Pick<StoredPromotion, "cardCompany" | "discountPolicy" | "totalBudget"> & {
    readonly [Field in Optional]?: StoredPromotion[Field] | undefined
  }

/** Returns why the console does not take a new promotion, or undefined if it does. */
const problemOf = (promotion: StoredPromotion): string | undefined => {
  if (!Number.isSafeInteger(promotion.totalBudget) || promotion.totalBudget <= 0)
    return "totalBudget must be more than 0"
  if (DateTime.isGreaterThanOrEqualTo(promotion.startAt, promotion.endAt)) return "startAt must be before endAt"
  return problemOfTiers(promotion)
}

/** Creates a promotion. */
export const createPromotion = Effect.fnUntraced(function* ({
  promotionId: id,
  ...input
}: NewPromotion): Effect.fn.Return<void, InvalidRequestError, State> {
  const state = yield* State
  const createdAt = yield* DateTime.now
  const promotion = makePromotion({ id, createdAt, ...omitUndefined(input) })
  const problem = promotionOfMerchant(state, id) === undefined ? problemOf(promotion) : "promotionId is taken"
  if (problem !== undefined) return yield* new InvalidRequestError({ message: problem })
  putPromotion(state, promotion)
})

/** Changes a promotion if its status allows that. */
const change = (
  from: ReadonlyArray<StoredPromotion["status"]>,
  to: (promotion: StoredPromotion, now: DateTime.Utc) => StoredPromotion
) =>
  Effect.fnUntraced(function* ({
    promotionId
  }: PromotionOf): Effect.fn.Return<void, PromotionNotFoundError | NotInState, State> {
    const state = yield* State
    const now = yield* DateTime.now
    const promotion = findPromotion(state, promotionId, now)
    if (promotion === undefined) return yield* new PromotionNotFoundError({ message: "there is no such promotion" })
    if (!from.includes(promotion.status)) {
      return yield* new NotInState({ message: `the promotion ${promotionId} is ${promotion.status}` })
    }
    putPromotion(state, { ...to(promotion, now), spentAmount: 0 })
  })

const running: ReadonlyArray<PromotionStatus> = ["SCHEDULED", "IN_PROGRESS", "BUDGET_EXHAUSTED"]

/** Pauses a promotion that has not ended. */
export const pausePromotion = change(running, (promotion) => ({ ...promotion, status: "PAUSED" }))

/** Resumes a promotion that is paused. */
export const resumePromotion = change(["PAUSED"], (promotion) => ({ ...promotion, status: "IN_PROGRESS" }))

/** Ends a promotion before its time. */
export const terminatePromotion = change([...running, "PAUSED"], (promotion, terminatedAt) => ({
  ...promotion,
  status: "IN_PROGRESS",
  terminatedAt
}))
