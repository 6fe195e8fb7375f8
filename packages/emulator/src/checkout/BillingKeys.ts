/**
 * Carries out `requestIssueBillingKey` and `requestIssueBillingKeyAndPay`: requests a billing key, and issues it as the
 * buyer does in the window, or gives the page the token with which the merchant confirms it.
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import type { BillingKeyPaymentMethod } from "@effect-portone/payments/generated/BillingKeys"
import type { PaymentMethod } from "@effect-portone/payments/generated/Payments"
import {
  chooseInBuyersPlace,
  completeInBuyersPlace,
  failInBuyersPlace,
  issueBillingKeyToken,
  waitingRequest
} from "../payments/billingKeys/BillingKeyConfirmations.ts"
import * as BrowserPayments from "../payments/payment/BrowserPayments.ts"
import { waitingAttempt } from "../payments/records/Attempts.ts"
import { channelWithKey, findChannel, isConfirmedByMerchant } from "../pg/Channels.ts"
import type { Refusal } from "../pg/MagicCards.ts"
import type { Services } from "../requests/Services.ts"
import { omitUndefined } from "../state/OmitUndefined.ts"
import { mayGoOn } from "../webhooks/MerchantConfirmations.ts"
import { amountOf, productsShown } from "./Amounts.ts"
import { waysOfBillingKey, waysOfBillingKeyAndPay } from "./BillingKeyWays.ts"
import type { CheckoutResult, PayCheckout } from "./CheckoutProtocol.ts"
import type { Checkout } from "./Checkouts.ts"
import { chosen, type OfferedWay, shown } from "./Choices.ts"
import { declines, refusalWith } from "./Declines.ts"
import type { Kind, KindView, Outcome, Read } from "./Kind.ts"
import { type Failure, failureOf, idsOf, type Refused, refusedByPg, unreadable } from "./Results.ts"
import { countryOf, currencyOf, customDataOf, customerOf, productsOf, productTypeOf } from "./SdkFields.ts"
import { IssueBillingKeyAndPayRequest, IssueBillingKeyRequest, read } from "./SdkRequests.ts"

/** The result in the place of an id that there is not before the merchant confirms. */
const needsConfirmation = "NEEDS_CONFIRMATION"

/** The refusal of a PG that takes its time: a billing key is issued at once or not at all. */
const timedOut: Refusal = { pgCode: "TIMEOUT", pgMessage: "The PG did not answer in time." }

const failedWith = (checkout: Checkout, failure: Failure): CheckoutResult => ({
  ...idsOf(checkout.kind, checkout.request),
  ...omitUndefined({ txId: checkout.transactionId }),
  ...failure
})

/** The two kinds of requests, as far as they differ. */
interface Variant<A extends Read & { readonly channelKey: string }> {
  readonly schema: Schema.Codec<A, unknown>
  readonly ways: (request: A) => ReadonlyArray<OfferedWay<BillingKeyPaymentMethod>>
  readonly open: (checkout: Checkout, request: A, method: BillingKeyPaymentMethod) => ReturnType<Kind["open"]>
  readonly view: (request: A) => Effect.Effect<Pick<KindView, "orderName" | "amount" | "products">>
  /** The payment that the key pays at once. */
  readonly paymentId: (request: A) => string | undefined
  readonly confirmUrl: (request: A) => string | undefined
}

const makeKind = <A extends Read & { readonly channelKey: string }>(variant: Variant<A>): Kind => {
  const requestOf = ({ request }: Checkout): A => Result.getOrThrow(read(variant.schema, request))

  const paymentOf = (request: A) => {
    const paymentId = variant.paymentId(request)
    return paymentId === undefined ? undefined : { storeId: request.storeId, paymentId }
  }

  const tokenOf = ({ billingIssueToken = "" }: Checkout) => billingIssueToken

  /** Fails the request and its payment, and returns the result. */
  const failing = Effect.fnUntraced(function* (
    checkout: Checkout,
    refusal: Refusal
  ): Effect.fn.Return<Outcome, Refused, Services> {
    const payment = paymentOf(requestOf(checkout))
    yield* failInBuyersPlace(tokenOf(checkout))
    if (payment !== undefined) yield* Effect.ignore(BrowserPayments.failInBuyersPlace(payment, refusal))
    return failedWith(checkout, refusedByPg(refusal.pgCode, refusal.pgMessage, checkout.isUi))
  })

  const pay = Effect.fnUntraced(function* (
    checkout: Checkout,
    choice: PayCheckout
  ): Effect.fn.Return<Outcome, Refused, Services> {
    const request = requestOf(checkout)
    const { channelKey, storeId } = request
    const payment = paymentOf(request)
    const offered = chosen(variant.ways(request), choice.way, choice.choice)
    if (offered === undefined) {
      return { problem: { en: "There is no such way to pay.", ko: "사용할 수 없는 결제 수단입니다." } }
    }
    const billingIssueToken = tokenOf(checkout)
    yield* chooseInBuyersPlace(billingIssueToken, yield* offered.method)
    const ids = { ...idsOf(checkout.kind, checkout.request) }
    if (yield* isConfirmedByMerchant(yield* channelWithKey(channelKey))) {
      return {
        ...ids,
        ...(payment === undefined ? {} : { txId: needsConfirmation }),
        billingKey: needsConfirmation,
        billingIssueToken
      }
    }
    if (payment !== undefined && !(yield* mayGoOn(payment, variant.confirmUrl(request)))) {
      yield* failInBuyersPlace(billingIssueToken)
      return failedWith(checkout, {
        code: "ConfirmProcessFailed",
        message: "The merchant did not let the payment go on."
      })
    }
    const issued = yield* Effect.result(completeInBuyersPlace({ billingIssueToken, storeId }))
    return Result.isFailure(issued)
      ? failedWith(checkout, failureOf(issued.failure, checkout.isUi))
      : { ...ids, ...omitUndefined({ txId: checkout.transactionId }), billingKey: issued.success }
  })

  return {
    ofButtons: { billingKeyMethod: "PAYPAL" },
    read: (request) =>
      Result.match(read(variant.schema, request), { onFailure: unreadable, onSuccess: (read) => read }),
    open: Effect.fnUntraced(function* (checkout: Checkout) {
      const request = requestOf(checkout)
      yield* findChannel(request.channelKey)
      const offered = chosen(variant.ways(request), undefined, undefined)
      if (offered === undefined) {
        return yield* Effect.fail<Refused>({ _tag: "InvalidRequestError", message: "there is no such way to pay" })
      }
      return yield* variant.open(checkout, request, yield* offered.method)
    }),
    view: Effect.fnUntraced(function* (checkout: Checkout) {
      const request = requestOf(checkout)
      const channel = yield* channelWithKey(request.channelKey)
      return {
        ...(yield* variant.view(request)),
        pgProvider: channel.pgProvider,
        isTest: channel.type === "TEST",
        ways: variant.ways(request).map(shown),
        promotions: [],
        declines
      }
    }),
    resultWithout: (checkout) =>
      Effect.map(waitingRequest(tokenOf(checkout)), (request) =>
        request === undefined
          ? failedWith(checkout, { code: "InvalidEntityState", message: "the billing key does not wait any more" })
          : undefined
      ),
    pay,
    decline: (checkout, pgCode) => failing(checkout, refusalWith(pgCode)),
    hold: (checkout) => failing(checkout, timedOut),
    close: (checkout) => failing(checkout, BrowserPayments.leftWindow)
  }
}

/** The window of `requestIssueBillingKey`. */
export const billingKeys: Kind = makeKind<IssueBillingKeyRequest>({
  schema: IssueBillingKeyRequest,
  ways: waysOfBillingKey,
  paymentId: () => undefined,
  confirmUrl: () => undefined,
  open: (checkout, request, method) =>
    Effect.map(
      issueBillingKeyToken({
        storeId: request.storeId,
        channelKey: request.channelKey,
        customer: customerOf(request.customer),
        customData: customDataOf(request.customData),
        noticeUrls: request.noticeUrls,
        issueId: request.issueId,
        productType: productTypeOf(request.productType),
        platformType: checkout.platformType,
        method,
        sdkFields: {
          payMethod: request.billingKeyMethod ?? "CARD",
          // The page's own customer, with fields that only some PG has.
          customer: checkout.request["customer"] as object | undefined,
          locale: request.locale,
          easyPayProvider: request.easyPay?.easyPayProvider
        }
      }),
      (billingIssueToken) => ({ billingIssueToken })
    ),
  view: ({ currency, displayAmount, issueName }) =>
    Effect.gen(function* () {
      return {
        ...omitUndefined({ orderName: issueName }),
        ...(displayAmount === undefined
          ? {}
          : { amount: yield* amountOf(displayAmount, currency === undefined ? "KRW" : currencyOf(currency)) }),
        products: []
      }
    })
})

const mobileMethodOf = (method: BillingKeyPaymentMethod): PaymentMethod => ({
  type: "PaymentMethodMobile",
  ...(method.type === "BillingKeyPaymentMethodMobile" ? omitUndefined({ phoneNumber: method.phoneNumber }) : {})
})

/** The window of `requestIssueBillingKeyAndPay`. */
export const billingKeysAndPay: Kind = makeKind<IssueBillingKeyAndPayRequest>({
  schema: IssueBillingKeyAndPayRequest,
  ways: waysOfBillingKeyAndPay,
  paymentId: ({ paymentId }) => paymentId,
  confirmUrl: ({ confirmUrl }) => confirmUrl,
  open: Effect.fnUntraced(function* (
    checkout: Checkout,
    request: IssueBillingKeyAndPayRequest,
    method: BillingKeyPaymentMethod
  ) {
    const { channelKey, paymentId, storeId } = request
    const customer = customerOf(request.customer)
    const customData = customDataOf(request.customData)
    const sdkFields = {
      operation: "requestIssueBillingKeyAndPay",
      payMethod: request.billingKeyAndPayMethod,
      customer: checkout.request["customer"] as object | undefined,
      locale: request.locale
    }
    const shared = { channelKey, storeId, customer, customData, sdkFields, platformType: checkout.platformType }
    const productType = productTypeOf(request.productType)
    const { noticeUrls, taxFreeAmount, totalAmount, vatAmount } = request
    const { transactionId } = yield* BrowserPayments.openInBuyersPlace({
      ...shared,
      paymentId,
      orderName: request.orderName,
      amount: { total: totalAmount, taxFree: taxFreeAmount, vat: vatAmount },
      currency: currencyOf(request.currency),
      products: productsOf(request.products),
      productType,
      country: countryOf(request.country),
      isCulturalExpense: request.isCulturalExpense,
      noticeUrls,
      method: mobileMethodOf(method)
    })
    const attempt = yield* waitingAttempt({ storeId, paymentId })
    const billingIssueToken = yield* issueBillingKeyToken({ ...shared, noticeUrls, productType, method, attempt })
    return { transactionId, billingIssueToken }
  }),
  view: ({ currency, orderName, products, totalAmount }) =>
    Effect.gen(function* () {
      return {
        orderName,
        amount: yield* amountOf(totalAmount, currencyOf(currency)),
        products: yield* productsShown(products, currencyOf(currency))
      }
    })
})
