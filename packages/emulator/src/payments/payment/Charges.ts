/**
 * The rules of a charge: what is checked before the PG is asked, what its answer leaves behind, and that a payment id is
 * paid once.
 *
 * The READY payment is recorded before the PG is asked. It is what a reader sees meanwhile, and what keeps a second charge
 * under the same id out: PortOne takes an id once, and an attempt whose end is not known may be that once. Only a window
 * that is open in a browser keeps nobody out, as the buyer may have left it.
 */
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  AlreadyPaidError,
  type DiscountAmountExceedsTotalAmountError,
  type PaymentFailure,
  type PaymentMethod,
  type PayWithBillingKeyInput,
  type PayWithBillingKeyResponse,
  type PromotionPayMethodDoesNotMatchError
} from "@effect-portone/payments/generated/Payments"
import {
  BillingKeyAlreadyDeletedError,
  type BillingKeyNotFoundError,
  ChannelNotFoundError,
  MaxTransactionCountReachedError,
  PaymentScheduleAlreadyExistsError,
  PgProviderError,
  type SumOfPartsExceedsTotalAmountError
} from "@effect-portone/payments/generated/Shared"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { requested } from "../records/Amounts.ts"
import { cardOfKey, getBillingKeyInfo } from "../records/BillingKeys.ts"
import { Events } from "../../state/Events.ts"
import { putNoticeUrls, record } from "../records/PaymentJournal.ts"
import {
  earlierAttempts,
  findPayment,
  keyOfPayment,
  type PaymentKey,
  putEarlierAttempt,
  putPayment,
  type StoredPayment
} from "../records/Payments.ts"
import { isPaymentScheduled } from "../records/PaymentScheduleStates.ts"
import { type Attempt, failed, paid, type Payable, ready } from "../records/PaymentStates.ts"
import { answerToCharge } from "../../pg/PgAnswers.ts"
import { discounted } from "../promotions/PromotionDiscounts.ts"
import { State } from "../../state/State.ts"

/** How often a payment id can be tried. PortOne has such a limit and does not tell it. */
export const maxTransactionCount = 100

/** Whether another attempt may take the place of this one. */
const isOver = (payment: StoredPayment) =>
  payment.status === "FAILED" || (payment.status === "READY" && payment.origin.platformType !== "API")

/** Why this payment id cannot be tried, if it cannot. */
export const refusalOf = (
  state: State["Service"],
  key: PaymentKey
): AlreadyPaidError | MaxTransactionCountReachedError | undefined => {
  const before = findPayment(state, key)
  if (before === undefined) return undefined
  if (!isOver(before)) {
    return new AlreadyPaidError({ message: `this payment id is taken: the payment is ${before.status}` })
  }
  return earlierAttempts(state, key).length + 1 < maxTransactionCount
    ? undefined
    : new MaxTransactionCountReachedError({ message: `this payment id was tried ${maxTransactionCount} times` })
}

/** Why this payment id cannot be charged yet, if it is scheduled to be. */
export const refusalOfScheduled = (
  state: State["Service"],
  key: PaymentKey
): PaymentScheduleAlreadyExistsError | undefined =>
  isPaymentScheduled(state, key)
    ? new PaymentScheduleAlreadyExistsError({ message: "this payment id has a schedule that is to come" })
    : undefined

/** The attempt is what the payment now is. In one step with {@link refusalOf}. */
export const begin = (
  state: State["Service"],
  attempt: Attempt,
  noticeUrls: ReadonlyArray<string> | undefined
): void => {
  const before = findPayment(state, keyOfPayment(attempt))
  if (before !== undefined) putEarlierAttempt(state, before)
  putPayment(state, attempt)
  putNoticeUrls(state, attempt, noticeUrls)
}

const declined = ({ pgCode = "UNKNOWN_PAYMENT_ERROR", pgMessage = "The payment came to nothing." }: PaymentFailure) =>
  new PgProviderError({ pgCode, pgMessage })

/** How the PG confirms that it took the money: a card gets an approval number. */
export const approvalOf = (
  state: State["Service"],
  { method, ...payment }: Payable
): { readonly pgTxId: string; readonly method?: PaymentMethod } => {
  const pgTxId = ("pgTxId" in payment ? payment.pgTxId : undefined) ?? state.nextId()
  return method?.type === "PaymentMethodCard"
    ? { pgTxId, method: { ...method, approvalNumber: state.nextDigits(8) } }
    : { pgTxId }
}

/** What became of an attempt that the PG took, as the answers tell it. */
export interface Approval {
  readonly pgTxId: string
  readonly paidAt: DateTime.Utc
}

/**
 * Asks the PG for an attempt that has begun, and fails if the PG declines it.
 *
 * @param settle what the PG's consent leaves behind, in one step with the look whether the attempt still waits for it
 */
export const askPg = Effect.fnUntraced(function* (
  attempt: Attempt,
  settle: (answeredAt: DateTime.Utc) => Approval
): Effect.fn.Return<Approval, PgProviderError, State | Events> {
  const state = yield* State
  const events = yield* Events
  const { approvesAfter, pay } = answerToCharge(state, attempt.method, attempt.amount.total)
  if (approvesAfter !== undefined) yield* Effect.sleep(approvesAfter)
  const answeredAt = yield* DateTime.now
  const now = findPayment(state, keyOfPayment(attempt))
  if (now?.transactionId === attempt.transactionId && now.status === "READY") {
    if (pay === undefined) return settle(answeredAt)
    record({ state, events }, failed(attempt, pay, answeredAt))
    return yield* declined(pay)
  }
  // Meanwhile somebody has brought it to an end in the buyer's place.
  if (now?.transactionId === attempt.transactionId && now.status === "PAID") {
    return { pgTxId: now.pgTxId ?? now.transactionId, paidAt: now.paidAt }
  }
  return yield* declined(now?.status === "FAILED" ? now.failure : {})
})

/** Charges an attempt that has begun. */
export const charge = Effect.fnUntraced(function* (
  attempt: Attempt,
  skipWebhook: boolean | undefined
): Effect.fn.Return<Approval, PgProviderError, State | Events> {
  const state = yield* State
  const events = yield* Events
  return yield* askPg(attempt, (paidAt) => {
    const approval = approvalOf(state, attempt)
    record({ state, events, skipWebhook }, paid(attempt, approval, paidAt))
    return { pgTxId: approval.pgTxId, paidAt }
  })
})

/** @param scheduleId of the schedule that charges, if one does */
export const payWithBillingKey = Effect.fnUntraced(function* (
  input: PayWithBillingKeyInput,
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
  const total = yield* requested(input.amount)
  const info = yield* getBillingKeyInfo(input)
  if (info.status === "DELETED") {
    return yield* new BillingKeyAlreadyDeletedError({ message: "this billing key was deleted and can pay no more" })
  }
  const channel = info.channels.find(({ key }) => input.channelKey === undefined || key === input.channelKey)
  if (channel === undefined) {
    return yield* new ChannelNotFoundError({ message: "the billing key was not issued on the channel of channelKey" })
  }
  const card = cardOfKey(info)
  const method = {
    type: "PaymentMethodCard",
    ...(card === undefined ? {} : { card }),
    installment: {
      month: input.installmentMonth ?? 0,
      isInterestFree: input.useFreeInterestFromMerchant === true
    },
    pointUsed: input.useCardPoint === true
  } as const
  const amount = yield* discounted(input, method, total)
  const refusal = refusalOf(state, input) ?? refusalOfScheduled(state, input)
  if (refusal !== undefined) return yield* refusal
  const attempt = ready(
    { ...input, scheduleId },
    { transactionId: state.nextId(), channel, channelGroup: info.channelGroup, method, amount, now }
  )
  begin(state, attempt, input.noticeUrls)
  return { payment: yield* charge(attempt, input.skipWebhook) }
})
