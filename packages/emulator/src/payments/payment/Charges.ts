/**
 * Charges billing keys. A request is checked completely before an attempt begins, so that a refused request leaves no
 * payment.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  AlreadyPaidError,
  DiscountAmountExceedsTotalAmountError,
  PayWithBillingKeyInput,
  PayWithBillingKeyResponse,
  PromotionPayMethodDoesNotMatchError
} from "@effect-portone/payments/generated/Payments"
import {
  BillingKeyAlreadyDeletedError,
  type BillingKeyNotFoundError,
  ChannelNotFoundError,
  type MaxTransactionCountReachedError,
  type PaymentScheduleAlreadyExistsError,
  type PgProviderError,
  type SumOfPartsExceedsTotalAmountError
} from "@effect-portone/payments/generated/Shared"
import { requestOf } from "@effect-portone/payments/PgRules"
import { rulesOf } from "../../pg/Channels.ts"
import { payMethodOf, refusalOf } from "../../pg/PgRefusals.ts"
import type { Events } from "../../state/Events.ts"
import { State } from "../../state/State.ts"
import { requestedAmount } from "../records/Amounts.ts"
import { charge } from "../records/Approvals.ts"
import { beginAttempt, refusalToBegin, refusalWhileScheduled } from "../records/Attempts.ts"
import { getBillingKeyInfo, storeOfCharge } from "../records/BillingKeys.ts"
import { ready } from "../records/PaymentStates.ts"
import { amountAt, refusalOfOrder } from "../records/PgOrders.ts"
import { discountedAmount } from "../records/PromotionDiscounts.ts"
import { methodOfKey } from "./CardMethods.ts"

/**
 * Charges a billing key.
 *
 * @param scheduleId the schedule that charges it, if one does
 */
export const payWithBillingKey = Effect.fnUntraced(function* (
  request: PayWithBillingKeyInput,
  scheduleId?: string
): Effect.fn.Return<
  PayWithBillingKeyResponse,
  | AlreadyPaidError
  | BillingKeyAlreadyDeletedError
  | BillingKeyNotFoundError
  | ChannelNotFoundError
  | DiscountAmountExceedsTotalAmountError
  | InvalidRequestError
  | MaxTransactionCountReachedError
  | PaymentScheduleAlreadyExistsError
  | PgProviderError
  | PromotionPayMethodDoesNotMatchError
  | SumOfPartsExceedsTotalAmountError,
  State | Events
> {
  const state = yield* State
  const now = yield* DateTime.now
  const total = yield* requestedAmount(request.amount)
  const info = yield* getBillingKeyInfo(request)
  const input = { ...request, storeId: storeOfCharge(info, request.storeId) }
  if (info.status === "DELETED") {
    return yield* new BillingKeyAlreadyDeletedError({ message: "this billing key was deleted and can pay no more" })
  }
  const channel = info.channels.find(({ key }) => input.channelKey === undefined || key === input.channelKey)
  if (channel === undefined) {
    return yield* new ChannelNotFoundError({ message: "the billing key was not issued on the channel of channelKey" })
  }
  const rules = yield* rulesOf(channel)
  const method = methodOfKey(info, input)
  const refusalOfPg = yield* refusalOf(channel, () => ({
    ...requestOf("payWithBillingKey", input),
    payMethod: payMethodOf(method),
    at: now
  }))
  const discounted = discountedAmount(state, now, input, method, amountAt(rules, total))
  if (Result.isFailure(discounted)) return yield* discounted.failure
  const refusal = refusalToBegin(state, input) ?? refusalWhileScheduled(state, input)
  if (refusal !== undefined) return yield* refusal
  const amount = discounted.success
  const attempt = ready(
    { ...input, scheduleId },
    { transactionId: state.nextId(), channel, channelGroup: info.channelGroup, method, amount, now }
  )
  beginAttempt(state, attempt, input.noticeUrls)
  return { payment: yield* charge(attempt, input.skipWebhook, refusalOfPg ?? refusalOfOrder(state, rules, attempt)) }
})
