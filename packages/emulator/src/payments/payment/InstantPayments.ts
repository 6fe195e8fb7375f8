/**
 * Makes payments without a browser and without a billing key: by a card's number, which the merchant knows, or by a
 * virtual account, to which the buyer will send the money.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  AlreadyPaidError,
  DiscountAmountExceedsTotalAmountError,
  PayInstantlyInput,
  PayInstantlyResponse,
  PromotionPayMethodDoesNotMatchError
} from "@effect-portone/payments/generated/Payments"
import type {
  ChannelNotFoundError,
  MaxTransactionCountReachedError,
  PaymentScheduleAlreadyExistsError,
  PgProviderError,
  SumOfPartsExceedsTotalAmountError
} from "@effect-portone/payments/generated/Shared"
import { requestOf } from "@effect-portone/payments/PgRules"
import { cardOf } from "../../pg/Cards.ts"
import { channelGroupOf, findChannel, rulesOf } from "../../pg/Channels.ts"
import { refusalOf } from "../../pg/PgRefusals.ts"
import type { Agenda } from "../../state/Agenda.ts"
import type { Events } from "../../state/Events.ts"
import { State } from "../../state/State.ts"
import { requestedAmount } from "../records/Amounts.ts"
import { beginAttempt, refusalToBegin, refusalWhileScheduled } from "../records/Attempts.ts"
import { ready } from "../records/PaymentStates.ts"
import { amountAt, refusalOfOrder } from "../records/PgOrders.ts"
import { discountedAmount } from "../records/PromotionDiscounts.ts"
import { cardMethod } from "./CardMethods.ts"
import { putWantedReceipt, settle, virtualAccountOf } from "./VirtualAccounts.ts"

/** Makes a payment by card, or issues its virtual account. */
export const payInstantly = Effect.fnUntraced(function* (
  input: PayInstantlyInput
): Effect.fn.Return<
  PayInstantlyResponse,
  | AlreadyPaidError
  | ChannelNotFoundError
  | DiscountAmountExceedsTotalAmountError
  | InvalidRequestError
  | MaxTransactionCountReachedError
  | PaymentScheduleAlreadyExistsError
  | PgProviderError
  | PromotionPayMethodDoesNotMatchError
  | SumOfPartsExceedsTotalAmountError,
  State | Events | Agenda
> {
  const state = yield* State
  const now = yield* DateTime.now
  const { channelGroupId, channelKey, noticeUrls, skipWebhook } = input
  const key = channelKey ?? channelGroupId
  if (key === undefined) return yield* new InvalidRequestError({ message: "channelKey or channelGroupId is required" })
  const channel = yield* findChannel(key)
  const total = yield* requestedAmount(input.amount)
  const { card } = input.method
  const method =
    card === undefined
      ? yield* virtualAccountOf(input.method.virtualAccount)
      : cardMethod(yield* cardOf(card.credential), card, {
          isInterestFree: card.useFreeInstallmentPlan === true,
          isInterestFreeFromMerchant: card.useFreeInterestFromMerchant === true
        })
  const rules = yield* rulesOf(channel)
  const refusalOfPg = yield* refusalOf(channel, () => ({ ...requestOf("payInstantly", input), at: now }))
  const discounted = discountedAmount(state, now, input, method, amountAt(rules, total))
  if (Result.isFailure(discounted)) return yield* discounted.failure
  const refusal = refusalToBegin(state, input) ?? refusalWhileScheduled(state, input)
  if (refusal !== undefined) return yield* refusal
  const amount = discounted.success
  const channelGroup = channelGroupOf(channelGroupId, channel)
  const attempt = ready(input, { transactionId: state.nextId(), channel, channelGroup, method, amount, now })
  beginAttempt(state, attempt, noticeUrls)
  putWantedReceipt(state, attempt, input.method.virtualAccount?.cashReceipt)
  return { payment: yield* settle(attempt, skipWebhook, refusalOfPg ?? refusalOfOrder(state, rules, attempt)) }
})
