/**
 * Does in the buyer's place what PortOne's payment window would do, as a test has no browser.
 *
 * A window that opens makes a READY payment. Then the buyer pays or fails to, or the PG takes its time. For a merchant
 * that confirms payments itself, the browser gets a token for `confirmPayment` instead.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Struct from "effect/Struct"
import { type Currency, InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  AlreadyPaidError,
  DiscountAmountExceedsTotalAmountError,
  PayInstantlyInput,
  PaymentMethod,
  PromotionPayMethodDoesNotMatchError
} from "@effect-portone/payments/generated/Payments"
import {
  InformationMismatchError,
  type MaxTransactionCountReachedError,
  type PaymentAmountInput,
  type PaymentNotFoundError,
  PgProviderError,
  type SumOfPartsExceedsTotalAmountError
} from "@effect-portone/payments/generated/Shared"
import * as PgRules from "@effect-portone/payments/PgRules"
import { channelGroupOf, channelWithKey, rulesOf } from "../../pg/Channels.ts"
import type { Refusal } from "../../pg/MagicCards.ts"
import { payMethodOf, refusalOf } from "../../pg/PgRefusals.ts"
import type { Agenda } from "../../state/Agenda.ts"
import { Events } from "../../state/Events.ts"
import { NotInState } from "../../state/NotInState.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State } from "../../state/State.ts"
import { requestedAmount } from "../records/Amounts.ts"
import { approvalOf } from "../records/Approvals.ts"
import { beginAttempt, refusalToBegin } from "../records/Attempts.ts"
import type { FailedPayment } from "../records/Complete.ts"
import { mismatchOf, registeredOf } from "../records/Expectations.ts"
import { record } from "../records/PaymentJournal.ts"
import { getPayment, type PaymentKey, putPayment, type StoredPayment } from "../records/Payments.ts"
import {
  type Attempt,
  attemptOf,
  failed,
  type Order,
  paid,
  type Payable,
  payPending,
  ready
} from "../records/PaymentStates.ts"
import { amountAt, refusalOfOrder } from "../records/PgOrders.ts"
import { discountedAmount } from "../records/PromotionDiscounts.ts"
import { completeDeposit } from "./VirtualAccounts.ts"

/** The request of a merchant's page to the payment window. */
export interface BrowserPayment extends Order {
  readonly channelKey: string
  readonly amount: PaymentAmountInput
  /** The way of paying that the buyer will choose; a Visa card if absent. */
  readonly method?: PaymentMethod | undefined
  readonly platformType?: "PC" | "MOBILE" | undefined
  readonly productType?: PayInstantlyInput["productType"]
  /** The fields of the window that only the PG reads. */
  readonly virtualAccount?: PgRules.Request["virtualAccount"]
  readonly convenienceStore?: PgRules.Request["convenienceStore"]
  readonly cashReceipt?: PgRules.Request["cashReceipt"]
  /** The fields that a page gave to the browser SDK, for the PG's rules to read in place of those that they become. */
  readonly sdkFields?: Partial<PgRules.Request> | undefined
  /** The id of the group that the channel is of, if the request names one in place of a channel. */
  readonly channelGroupId?: string | undefined
  readonly userAgent?: string | undefined
  readonly noticeUrls?: ReadonlyArray<string> | undefined
}

const someCard: PaymentMethod = { type: "PaymentMethodCard", card: { brand: "VISA", number: "41111111****1111" } }

/** Returns the request of the window to the PG. */
const requestOfWindow = (input: BrowserPayment, method: PaymentMethod, at: DateTime.Utc): PgRules.Request => {
  const { cashReceipt, convenienceStore, platformType = "PC", virtualAccount } = input
  const installmentMonth = method.type === "PaymentMethodCard" ? method.installment?.month : undefined
  return {
    // The order has the fields of one that a server pays, but for the way to pay.
    ...PgRules.requestOf("payInstantly", { ...input, method: undefined }),
    operation: "requestPayment",
    platform: platformType,
    payMethod: payMethodOf(method),
    at,
    ...omitUndefined({ cashReceipt, convenienceStore, virtualAccount, installmentMonth }),
    ...(method.type === "PaymentMethodEasyPay" ? { easyPayProvider: method.provider } : {}),
    ...omitUndefined(input.sdkFields ?? {})
  }
}

/** Returns the PG's refusal of a request with this way of paying, or undefined if the PG takes it. */
export const refusalInWindow = Effect.fnUntraced(function* (
  input: BrowserPayment,
  method: PaymentMethod
): Effect.fn.Return<Refusal | undefined, InvalidRequestError> {
  const now = yield* DateTime.now
  const channel = yield* channelWithKey(input.channelKey)
  return yield* refusalOf(channel, () => requestOfWindow(input, method, now))
})

/**
 * Opens the window: makes a payment that waits for the buyer. A payment that the PG does not take fails at once, as its
 * window says so.
 */
export const openInBuyersPlace = Effect.fnUntraced(function* (
  input: BrowserPayment
): Effect.fn.Return<
  Attempt,
  | AlreadyPaidError
  | DiscountAmountExceedsTotalAmountError
  | InformationMismatchError
  | InvalidRequestError
  | MaxTransactionCountReachedError
  | PgProviderError
  | PromotionPayMethodDoesNotMatchError
  | SumOfPartsExceedsTotalAmountError,
  State | Events
> {
  const state = yield* State
  const events = yield* Events
  const now = yield* DateTime.now
  const method = input.method ?? someCard
  // A server could not ask for such a payment, as its id cannot stand in a path.
  if (/\p{Surrogate}/u.test(input.paymentId)) {
    return yield* new InvalidRequestError({ message: "paymentId has half of a character" })
  }
  const channel = yield* channelWithKey(input.channelKey)
  const rules = yield* rulesOf(channel)
  const refusalOfPg = yield* refusalInWindow(input, method)
  const total = amountAt(rules, yield* requestedAmount(input.amount))
  const discounted = discountedAmount(state, now, input, method, total)
  if (Result.isFailure(discounted)) return yield* discounted.failure
  const amount = discounted.success
  const refusal = refusalToBegin(state, input)
  if (refusal !== undefined) return yield* refusal
  const mismatch = mismatchOf({ amount, currency: input.currency }, registeredOf(state, input))
  if (mismatch !== undefined) return yield* new InformationMismatchError({ message: mismatch })
  const attempt = ready(input, {
    transactionId: state.nextId(),
    channel,
    channelGroup: channelGroupOf(input.channelGroupId, channel),
    method,
    amount,
    origin: {
      platformType: input.platformType ?? "PC",
      ipAddress: "127.0.0.1",
      ...omitUndefined({ userAgent: input.userAgent })
    },
    now
  })
  beginAttempt(state, attempt, input.noticeUrls)
  record({ state, events }, attempt)
  const refused = refusalOfPg ?? refusalOfOrder(state, rules, attempt)
  if (refused !== undefined) {
    record({ state, events }, failed(attempt, refused, now))
    return yield* new PgProviderError(refused)
  }
  return attempt
})

/**
 * Gives an attempt that waits the way of paying that the buyer has chosen, and the discount that a promotion gives for
 * it. Announces nothing, as nothing has come of it yet.
 */
export const chooseInBuyersPlace = Effect.fnUntraced(function* (
  attempt: Attempt,
  method: PaymentMethod,
  promotionId: string | undefined = attempt.promotionId
): Effect.fn.Return<
  Attempt,
  DiscountAmountExceedsTotalAmountError | InvalidRequestError | PromotionPayMethodDoesNotMatchError,
  State
> {
  const state = yield* State
  const now = yield* DateTime.now
  const { amount, currency, id: paymentId, orderName, storeId } = attempt
  // The payment's currency came from a request, which allows known currencies only.
  const order: Order = { paymentId, storeId, orderName, promotionId, currency: currency as Currency }
  const discounted = discountedAmount(state, now, order, method, { ...amount, discount: 0 })
  if (Result.isFailure(discounted)) return yield* discounted.failure
  const chosen: Attempt = { ...attempt, method, amount: discounted.success, ...omitUndefined({ promotionId }) }
  putPayment(state, chosen)
  return chosen
})

/** Returns a payment that waits for the buyer or the PG, and fails with `NotInState` for any other. */
const getPayable = Effect.fnUntraced(function* (
  key: PaymentKey
): Effect.fn.Return<Payable, PaymentNotFoundError | NotInState, State> {
  const payment = yield* getPayment(key)
  if (payment.status === "PAY_PENDING" || payment.status === "VIRTUAL_ACCOUNT_ISSUED") return payment
  const attempt = payment.status === "READY" ? attemptOf(payment) : undefined
  if (attempt !== undefined) return attempt
  return yield* new NotInState({ message: `the payment ${payment.id} is ${payment.status} and waits for nobody` })
})

/**
 * Pays a payment that is READY or PAY_PENDING, or deposits the money for its virtual account. A FAILED payment can be
 * paid as well, because some PGs find out only later; on a channel of a PG, only if the PG is one of those.
 */
export const payInBuyersPlace = Effect.fnUntraced(function* (
  key: PaymentKey
): Effect.fn.Return<void, PaymentNotFoundError | NotInState, State | Events | Agenda> {
  const state = yield* State
  const events = yield* Events
  const now = yield* DateTime.now
  const before = yield* getPayment(key)
  if (before.status === "VIRTUAL_ACCOUNT_ISSUED") return yield* completeDeposit(before)
  const rules = yield* rulesOf(before.channel)
  const payment = (mayBePaid(before, rules) ? asIfReady(before) : undefined) ?? (yield* getPayable(key))
  record({ state, events }, paid(payment, approvalOf(state, payment, rules), now))
})

/** Returns true for a payment that has failed and that its PG may approve all the same. */
const mayBePaid = (payment: StoredPayment, rules: PgRules.Rules | undefined): payment is FailedPayment =>
  payment.status === "FAILED" && (rules === undefined || rules.failedMayBePaid !== undefined)

/** Returns what can be done to a payment in the buyer's place now. */
export const possibleInBuyersPlace = (
  payment: StoredPayment,
  rules: PgRules.Rules | undefined
): ReadonlyArray<"pay" | "failPayment" | "holdPayment" | "deposit"> => {
  switch (payment.status) {
    case "READY":
      return attemptOf(payment) === undefined ? [] : ["pay", "failPayment", "holdPayment"]
    case "PAY_PENDING":
      return ["pay", "failPayment"]
    case "VIRTUAL_ACCOUNT_ISSUED":
      return ["deposit", "failPayment"]
    case "FAILED":
      return mayBePaid(payment, rules) && asIfReady(payment) !== undefined ? ["pay"] : []
    default:
      return []
  }
}

/** Returns the payment as it was before it failed. */
const asIfReady = (payment: FailedPayment) =>
  attemptOf({ ...Struct.omit(payment, ["failedAt", "failure"]), status: "READY" })

/** The refusal of a window that the buyer left. */
export const leftWindow: Refusal = { pgCode: "PAY_PROCESS_CANCELED", pgMessage: "The buyer left the payment window." }

/** Fails a payment that waits, with the PG's reason: by default, that the buyer left the window. */
export const failInBuyersPlace = Effect.fnUntraced(function* (
  key: PaymentKey,
  refusal: Refusal = leftWindow
): Effect.fn.Return<void, PaymentNotFoundError | NotInState, State | Events> {
  const state = yield* State
  const events = yield* Events
  const now = yield* DateTime.now
  record({ state, events }, failed(yield* getPayable(key), refusal, now))
})

/** Holds a READY payment at PAY_PENDING, until `payInBuyersPlace` or `failInBuyersPlace` ends it. */
export const holdInBuyersPlace = Effect.fnUntraced(function* (
  key: PaymentKey
): Effect.fn.Return<void, PaymentNotFoundError | NotInState, State | Events> {
  const state = yield* State
  const events = yield* Events
  const now = yield* DateTime.now
  const payment = yield* getPayable(key)
  if (payment.status !== "READY") {
    return yield* new NotInState({ message: `the payment ${payment.id} is ${payment.status} already` })
  }
  record({ state, events }, payPending(payment, state.nextId(), now))
})
