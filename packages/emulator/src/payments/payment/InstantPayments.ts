/**
 * The rules of paying without a browser and without a billing key: with a card's number, which the merchant took down, or
 * with a virtual account, which the buyer will send money to.
 */
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  AlreadyPaidError,
  DiscountAmountExceedsTotalAmountError,
  InstantPaymentMethodInputCard,
  PayInstantlyInput,
  PayInstantlyResponse,
  PaymentMethodCard,
  PromotionPayMethodDoesNotMatchError
} from "@effect-portone/payments/generated/Payments"
import type {
  ChannelNotFoundError,
  MaxTransactionCountReachedError,
  PaymentScheduleAlreadyExistsError,
  PgProviderError,
  SumOfPartsExceedsTotalAmountError
} from "@effect-portone/payments/generated/Shared"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { Agenda } from "../../state/Agenda.ts"
import { requested } from "../records/Amounts.ts"
import { cardOf } from "../../pg/Cards.ts"
import { channelGroupOf, findChannel } from "../../pg/Channels.ts"
import { begin, refusalOf, refusalOfScheduled } from "./Charges.ts"
import type { Events } from "../../state/Events.ts"
import { ready } from "../records/PaymentStates.ts"
import { discounted } from "../promotions/PromotionDiscounts.ts"
import { State } from "../../state/State.ts"
import { putWantedReceipt, settle, virtualAccountOf } from "./VirtualAccounts.ts"

const cardMethodOf = Effect.fnUntraced(function* (
  input: InstantPaymentMethodInputCard
): Effect.fn.Return<PaymentMethodCard, InvalidRequestError> {
  return {
    type: "PaymentMethodCard",
    card: yield* cardOf(input.credential),
    installment: {
      month: input.installmentMonth ?? 0,
      isInterestFree: input.useFreeInstallmentPlan === true,
      isInterestFreeFromMerchant: input.useFreeInterestFromMerchant === true
    },
    pointUsed: input.useCardPoint === true
  }
})

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
  const total = yield* requested(input.amount)
  const method =
    input.method.card === undefined
      ? yield* virtualAccountOf(input.method.virtualAccount)
      : yield* cardMethodOf(input.method.card)
  const amount = yield* discounted(input, method, total)
  const refusal = refusalOf(state, input) ?? refusalOfScheduled(state, input)
  if (refusal !== undefined) return yield* refusal
  const channelGroup = channelGroupOf(channelGroupId, channel)
  const attempt = ready(input, { transactionId: state.nextId(), channel, channelGroup, method, amount, now })
  begin(state, attempt, noticeUrls)
  putWantedReceipt(state, attempt, input.method.virtualAccount?.cashReceipt)
  return { payment: yield* settle(attempt, skipWebhook) }
})
