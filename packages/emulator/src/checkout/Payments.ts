/**
 * Carries out `requestPayment`: opens a payment, and pays or fails it as the buyer does in the window.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type * as PgRules from "@effect-portone/payments/PgRules"
import {
  type BrowserPayment,
  chooseInBuyersPlace,
  failInBuyersPlace,
  holdInBuyersPlace,
  openInBuyersPlace,
  refusalInWindow
} from "../payments/payment/BrowserPayments.ts"
import { issuePaymentToken } from "../payments/payment/Confirmations.ts"
import { putWantedReceipt, settle } from "../payments/payment/VirtualAccounts.ts"
import { findPayment, type PaymentKey, type StoredPayment } from "../payments/records/Payments.ts"
import { type Attempt, attemptOf } from "../payments/records/PaymentStates.ts"
import { findPromotion } from "../payments/records/Promotions.ts"
import { discountOf } from "../payments/records/PromotionTiers.ts"
import { channelWithKey, findChannel, isConfirmedByMerchant } from "../pg/Channels.ts"
import type { Services } from "../requests/Services.ts"
import { omitUndefined } from "../state/OmitUndefined.ts"
import { State, type Store } from "../state/State.ts"
import { mayGoOn } from "../webhooks/MerchantConfirmations.ts"
import { amountOf, productsShown, textOf } from "./Amounts.ts"
import type { CheckoutResult, CheckoutView, PayCheckout } from "./CheckoutProtocol.ts"
import type { Checkout } from "./Checkouts.ts"
import { chosen, shown } from "./Choices.ts"
import { declines, refusalWith } from "./Declines.ts"
import type { Kind, Outcome } from "./Kind.ts"
import { waysOfPayment } from "./PaymentWays.ts"
import { type Failure, idsOf, type Refused, refusedByPg, unreadable } from "./Results.ts"
import {
  cashReceiptOf,
  countryOf,
  currencyOf,
  customDataOf,
  customerOf,
  productsOf,
  productTypeOf
} from "./SdkFields.ts"
import { PaymentRequest, read } from "./SdkRequests.ts"

/** Returns the request of a checkout, which was read when it opened. */
const requestOf = ({ request }: Checkout): PaymentRequest => Result.getOrThrow(read(PaymentRequest, request))

const keyOf = ({ paymentId, storeId }: PaymentRequest): PaymentKey => ({ storeId, paymentId })

/** Returns the fields that the rules of a PG read as the page gave them. */
const sdkFieldsOf = (checkout: Checkout, request: PaymentRequest): Partial<PgRules.Request> => ({
  payMethod: request.payMethod,
  // The page's own customer, with fields that only some PG has.
  customer: checkout.request["customer"] as object | undefined,
  locale: request.locale,
  virtualAccount: request.virtualAccount,
  convenienceStore: request.convenienceStore
})

/** Returns the request as the emulator opens a payment. */
const browserPaymentOf = (checkout: Checkout, request: PaymentRequest): BrowserPayment => {
  const { card, easyPay, paymentId, storeId, taxFreeAmount, totalAmount, vatAmount } = request
  const month = (card ?? easyPay)?.installment?.monthOption?.fixedMonth
  return {
    paymentId,
    storeId,
    channelKey: request.channelKey ?? request.channelGroupId ?? "",
    channelGroupId: request.channelKey === undefined ? request.channelGroupId : undefined,
    orderName: request.orderName,
    amount: { total: totalAmount, taxFree: taxFreeAmount, vat: vatAmount },
    currency: currencyOf(request.currency),
    customer: customerOf(request.customer),
    customData: customDataOf(request.customData),
    promotionId: request.promotionId,
    products: productsOf(request.products),
    productType: productTypeOf(request.productType),
    country: countryOf(request.country),
    isCulturalExpense: request.isCulturalExpense,
    isEscrow: request.isEscrow,
    noticeUrls: request.noticeUrls,
    platformType: checkout.platformType,
    userAgent: checkout.userAgent,
    sdkFields: { ...sdkFieldsOf(checkout, request), installmentMonth: month }
  }
}

const succeeded = (payment: StoredPayment): CheckoutResult => ({
  transactionType: "PAYMENT",
  txId: payment.transactionId,
  paymentId: payment.id
})

const failedWith = (checkout: Checkout, failure: Failure): CheckoutResult => ({
  ...idsOf(checkout.kind, checkout.request),
  ...omitUndefined({ txId: checkout.transactionId }),
  ...failure
})

/** Returns the result of a payment that waits for nobody any more. */
const resultOf = (checkout: Checkout, payment: StoredPayment | undefined): CheckoutResult | undefined => {
  if (payment === undefined || payment.transactionId !== checkout.transactionId) {
    return failedWith(checkout, {
      code: "TransactionNotFound",
      message: "this window is of an attempt that is not the payment's current one"
    })
  }
  if (payment.status === "READY") return undefined
  if (payment.status !== "FAILED") return succeeded(payment)
  const { pgCode, pgMessage, reason = "" } = payment.failure
  return failedWith(
    checkout,
    pgCode === undefined
      ? { code: "ConfirmProcessFailed", message: reason }
      : refusedByPg(pgCode, pgMessage ?? reason, checkout.isUi)
  )
}

const resultNow = (checkout: Checkout, store: Store) =>
  resultOf(checkout, findPayment(store, keyOf(requestOf(checkout))))

/** Returns the attempt of a window, if it waits for the buyer. */
const waiting = (checkout: Checkout, store: Store): Attempt | undefined => {
  const payment = findPayment(store, keyOf(requestOf(checkout)))
  return payment?.status === "READY" && payment.transactionId === checkout.transactionId
    ? attemptOf(payment)
    : undefined
}

/** Acts on the attempt of a window, and returns its result then. */
const ending = Effect.fnUntraced(function* <E>(
  checkout: Checkout,
  act: (key: PaymentKey) => Effect.Effect<unknown, E, Services>
): Effect.fn.Return<Outcome, E, Services> {
  const state = yield* State
  if (waiting(checkout, state) !== undefined) yield* act(keyOf(requestOf(checkout)))
  return resultNow(checkout, state) ?? failedWith(checkout, { code: "UnknownError", message: "nothing came of it" })
})

/** Opens the payment by the first way that its promotion is for, as the buyer has not chosen yet. */
const open = Effect.fnUntraced(function* (checkout: Checkout): Effect.fn.Return<Partial<Checkout>, Refused, Services> {
  const request = requestOf(checkout)
  const input = browserPaymentOf(checkout, request)
  yield* findChannel(input.channelKey)
  let mismatch: Refused | undefined
  for (const { method } of waysOfPayment(request)[0]?.choices ?? []) {
    const opened = yield* Effect.result(openInBuyersPlace({ ...input, method: yield* method }))
    if (Result.isSuccess(opened)) return { transactionId: opened.success.transactionId }
    if (opened.failure._tag === "PgProviderError") {
      // The payment is there, and has failed.
      const { _tag, message, pgCode, pgMessage } = opened.failure
      const txId = findPayment(yield* State, keyOf(request))?.transactionId
      return yield* Effect.fail<Refused>({ _tag, message: message ?? pgMessage, pgCode, pgMessage, txId })
    }
    if (opened.failure._tag !== "PromotionPayMethodDoesNotMatchError") return yield* opened.failure
    mismatch = opened.failure
  }
  return yield* Effect.fail(mismatch ?? { _tag: "InvalidRequestError", message: "there is no such way to pay" })
})

const pay = Effect.fnUntraced(function* (
  checkout: Checkout,
  choice: PayCheckout
): Effect.fn.Return<Outcome, Refused, Services> {
  const state = yield* State
  const request = requestOf(checkout)
  const offered = chosen(waysOfPayment(request), choice.way, choice.choice)
  if (offered === undefined) {
    return { problem: { en: "There is no such way to pay.", ko: "사용할 수 없는 결제 수단입니다." } }
  }
  const attempt = waiting(checkout, state)
  if (attempt === undefined) return yield* ending(checkout, () => Effect.void)
  const promotionId = offeredPromotions(request).find((id) => id === choice.promotionId)
  const selected = yield* Effect.result(chooseInBuyersPlace(attempt, yield* offered.method, promotionId))
  if (Result.isFailure(selected)) return { problem: problemOf(selected.failure) }
  const { method } = selected.success
  putWantedReceipt(state, selected.success, cashReceiptOf(request.virtualAccount ?? {}))
  const refusal = yield* refusalInWindow(browserPaymentOf(checkout, request), method)
  if (refusal === undefined && (yield* isConfirmedByMerchant(attempt.channel))) {
    return { ...succeeded(attempt), paymentToken: issuePaymentToken(state, attempt) }
  }
  return yield* ending(checkout, (key) =>
    Effect.flatMap(mayGoOn(key, request.confirmUrl), (isConfirmed) =>
      // What the PG refuses is in the payment.
      isConfirmed ? Effect.ignore(settle(selected.success, undefined, refusal)) : Effect.void
    )
  )
})

const problemOf = ({ _tag, message }: Refused) =>
  _tag === "PromotionPayMethodDoesNotMatchError"
    ? {
        en: "The promotion is not for this card. Choose another one.",
        ko: "이 카드에는 프로모션을 적용할 수 없습니다. 다른 카드를 선택해 주세요."
      }
    : { en: message, ko: message }

const view = Effect.fnUntraced(function* (checkout: Checkout) {
  const state = yield* State
  const request = requestOf(checkout)
  const currency = currencyOf(request.currency)
  const now = yield* DateTime.now
  const channel = yield* channelWithKey(request.channelKey ?? request.channelGroupId ?? "")
  return {
    orderName: request.orderName,
    amount: yield* amountOf(request.totalAmount, currency),
    products: yield* productsShown(request.products, currency),
    pgProvider: channel.pgProvider,
    isTest: channel.type === "TEST",
    ways: waysOfPayment(request).map(shown),
    promotions: yield* promotionsOf(state, request, now),
    declines
  }
})

/** Returns the ids of the promotions that a request offers: the one that it takes, or those to choose from. */
const offeredPromotions = ({ promotionId, promotionIds = [] }: PaymentRequest): ReadonlyArray<string> =>
  promotionId === undefined ? promotionIds : [promotionId]

const promotionsOf = (
  store: Store,
  request: PaymentRequest,
  now: DateTime.Utc
): Effect.Effect<CheckoutView["promotions"]> => {
  const { promotionId, totalAmount } = request
  const currency = currencyOf(request.currency)
  const found = offeredPromotions(request).flatMap((id) => {
    const promotion = findPromotion(store, id, now)
    return promotion?.status === "IN_PROGRESS" ? [promotion] : []
  })
  return Effect.forEach(found, (promotion) => {
    const discount = discountOf(promotion, totalAmount)
    return Effect.all({
      id: Effect.succeed(promotion.id),
      name: Effect.succeed(promotion.name),
      discount: textOf(discount, currency),
      left: textOf(Math.max(0, totalAmount - discount), currency),
      isTaken: Effect.succeed(promotion.id === promotionId)
    })
  })
}

/** The window of `requestPayment`. */
export const payments: Kind = {
  ofButtons: { payMethod: "PAYPAL" },
  read: (request) =>
    Result.match(read(PaymentRequest, request), {
      onFailure: unreadable,
      onSuccess: (read) =>
        (read.channelKey ?? read.channelGroupId) === undefined
          ? unreadable("channelKey or channelGroupId is required")
          : read
    }),
  open,
  view,
  resultWithout: (checkout) => Effect.map(State, (state) => resultNow(checkout, state)),
  pay,
  decline: (checkout, pgCode) => ending(checkout, (key) => failInBuyersPlace(key, refusalWith(pgCode))),
  hold: (checkout) =>
    ending(checkout, (key) =>
      Effect.flatMap(mayGoOn(key, requestOf(checkout).confirmUrl), (isConfirmed) =>
        isConfirmed ? holdInBuyersPlace(key) : Effect.void
      )
    ),
  close: (checkout) => ending(checkout, (key) => failInBuyersPlace(key))
}
