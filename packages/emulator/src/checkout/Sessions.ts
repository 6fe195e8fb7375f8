/**
 * Carries out hosted payment sessions: the window offers what the checkout profile has for the order, each way with its
 * own channel, so the payment opens only when the buyer has chosen one.
 *
 * No source says what PortOne does once a session is paid. In the emulator the session stays as it is until it expires,
 * and its windows say that the payment is paid.
 */
import * as Effect from "effect/Effect"
import type * as Schema from "effect/Schema"
import type { Currency } from "@effect-portone/core/generated/Shared"
import type { PaymentSession } from "@effect-portone/payments/generated/PaymentSessions"
import type { Country } from "@effect-portone/payments/generated/Shared"
import { channelKeyOfProfile, evaluateCheckoutProfile } from "../payments/checkout/CheckoutProfiles.ts"
import { getPaymentSession } from "../payments/checkout/PaymentSessions.ts"
import { failInBuyersPlace, leftWindow } from "../payments/payment/BrowserPayments.ts"
import { findPayment } from "../payments/records/Payments.ts"
import { channelWithKey } from "../pg/Channels.ts"
import type { Services } from "../requests/Services.ts"
import { omitUndefined } from "../state/OmitUndefined.ts"
import { State } from "../state/State.ts"
import { amountOf, productsShown } from "./Amounts.ts"
import type { CheckoutResult, Way } from "./CheckoutProtocol.ts"
import type { Checkout } from "./Checkouts.ts"
import { shown } from "./Choices.ts"
import { nameOf } from "./ChoiceWords.ts"
import { declines } from "./Declines.ts"
import type { Kind, Outcome } from "./Kind.ts"
import { payments } from "./Payments.ts"
import { waysOfPayment } from "./PaymentWays.ts"
import { idsOf, isRedirectUrl, type Refused, refusedByPg, unreadable } from "./Results.ts"
import { PaymentRequest, read } from "./SdkRequests.ts"

/** Returns what every window of a session keeps as its request. */
export const requestOfSession = ({ paymentId, storeId }: PaymentSession): Schema.JsonObject => ({ paymentId, storeId })

/** The wallets of the checkout, by the browser SDK's names. Every other one is a card. */
const wallets: Readonly<Record<string, string>> = {
  N_PAY: "NAVERPAY",
  KAKAO_PAY: "KAKAOPAY",
  TOSS_PAY: "TOSSPAY",
  ALIPAY_CN: "ALIPAY",
  ALIPAY_HK: "ALIPAY_HK",
  TRUE_MONEY: "TRUE_MONEY",
  DANA: "DANA",
  TOUCH_N_GO: "TOUCH_N_GO",
  G_CASH: "GCASH",
  WE_CHAT_PAY: "WECHAT",
  PAY_PAY: "PAYPAY",
  BPI: "BPI",
  RABBIT_LINE_PAY: "RABBIT_LINE_PAY",
  AMAZON_PAY: "AMAZONPAY",
  RAKUTEN_PAY: "RAKUTENPAY",
  D_BARAI: "DBARAI",
  AU_PAY: "AUPAY",
  MERPAY: "MERPAY",
  KLARNA: "KLARNA",
  GRAB_PAY_MY: "GRABPAY",
  GRAB_PAY_SG: "GRABPAY",
  SHOPEE_PAY_TH: "SHOPEEPAY"
}

/** Returns how a page would ask for a way to pay of the checkout. */
const payMethodOf = (method: string): Schema.JsonObject => {
  if (method === "PAY_PAL") return { payMethod: "PAYPAL" }
  if (method === "CONVENIENCE_STORE_JP" || method === "E_CONTEXT") return { payMethod: "CONVENIENCE_STORE" }
  const easyPayProvider = wallets[method]
  return easyPayProvider === undefined ? { payMethod: "CARD" } : { payMethod: "EASY_PAY", easyPay: { easyPayProvider } }
}

/** A way to pay of a session, with the request that a page would make for it. */
interface SessionWay {
  readonly way: Way
  readonly request: Schema.JsonObject
}

const readSession = ({ sessionId = "" }: Checkout) => getPaymentSession({ sessionId })

/** Returns the request that a page would make for a session and one of its ways to pay. */
const requestFor = (session: PaymentSession, method: string, channelKey: string): Schema.JsonObject => ({
  storeId: session.storeId,
  channelKey,
  paymentId: session.paymentId,
  orderName: session.orderName,
  totalAmount: session.totalAmount,
  currency: session.currency,
  country: session.country,
  customer: omitUndefined({ fullName: session.customerName, email: session.customerEmail }),
  products: (session.products ?? []).map(({ code, id, name, quantity, unitPrice, url }, index) =>
    omitUndefined({ id: id ?? `${index + 1}`, name, code, amount: unitPrice, quantity, link: url })
  ),
  ...omitUndefined({ customData: session.customData }),
  ...payMethodOf(method)
})

/** Returns the methods of a session's profile, or the one that the session names, each with its channel. */
const methodsOf = (session: PaymentSession) => {
  const { country, currency, paymentMethod, profileKey, totalAmount } = session
  if (paymentMethod !== undefined) {
    return Effect.succeed([{ paymentMethod, channelKey: channelKeyOfProfile(profileKey, paymentMethod) }])
  }
  return evaluateCheckoutProfile({
    profileKey,
    amount: totalAmount,
    // The session's country and currency came from a request, which allows known ones only.
    country: country as Country,
    currency: currency as Currency
  }).pipe(
    Effect.map(({ methods = [] }) => methods),
    // A profile that is not there offers nothing.
    Effect.orElseSucceed(() => [])
  )
}

const waysOf = (session: PaymentSession): Effect.Effect<ReadonlyArray<SessionWay>> =>
  Effect.map(methodsOf(session), (methods) =>
    methods.flatMap(({ channelKey, paymentMethod }) => {
      const request = requestFor(session, paymentMethod, channelKey)
      const page = read(PaymentRequest, request)
      const way = page._tag === "Success" ? waysOfPayment(page.success).map(shown)[0] : undefined
      return way === undefined ? [] : [{ way: { ...way, id: paymentMethod, label: nameOf(paymentMethod) }, request }]
    })
  )

/** Returns the result of a session that is over, or whose payment needs nobody any more. */
const resultWithout = Effect.fnUntraced(function* (
  checkout: Checkout
): Effect.fn.Return<CheckoutResult | undefined, never, Services> {
  const session = yield* Effect.result(readSession(checkout))
  const ids = idsOf(checkout.kind, checkout.request)
  if (session._tag === "Failure") return { ...ids, code: "InvalidEntityState", message: session.failure.message ?? "" }
  const { paymentId, storeId } = session.success
  const payment = findPayment(yield* State, { paymentId, storeId })
  return payment === undefined || payment.status === "READY" || payment.status === "FAILED"
    ? undefined
    : { ...ids, txId: payment.transactionId }
})

/** Opens the payment by the way that the buyer has chosen, and acts on it as the window of a page would. */
const acting = Effect.fnUntraced(function* (
  checkout: Checkout,
  wayId: string | undefined,
  act: (opened: Checkout) => Effect.Effect<Outcome, Refused, Services>
): Effect.fn.Return<Outcome, Refused, Services> {
  const session = yield* Effect.orDie(readSession(checkout))
  const ways = yield* waysOf(session)
  const chosen = wayId === undefined ? ways[0] : ways.find(({ way }) => way.id === wayId)
  if (chosen === undefined)
    return { problem: { en: "There is no such way to pay.", ko: "사용할 수 없는 결제 수단입니다." } }
  const asPage: Checkout = { ...checkout, request: chosen.request }
  return yield* act({ ...asPage, ...(yield* payments.open(asPage)) })
})

/** The window of a hosted payment session. */
export const sessions: Kind = {
  // No page asks for a session.
  ofButtons: {},
  read: () => unreadable("a session is opened by its URL"),
  open: () => Effect.fail({ _tag: "InvalidRequestError", message: "a session is opened by its URL" }),
  view: Effect.fnUntraced(function* (checkout: Checkout) {
    const session = yield* Effect.result(readSession(checkout))
    if (session._tag === "Failure") return { products: [], isTest: false, ways: [], promotions: [], declines }
    const { agreements = [], orderName, products, profileKey, storeName, totalAmount } = session.success
    const currency = session.success.currency as Currency
    const channel = yield* channelWithKey(channelKeyOfProfile(profileKey, ""))
    return {
      orderName,
      amount: yield* amountOf(totalAmount, currency),
      products: yield* productsShown(
        products?.map(({ name, quantity, unitPrice }) => ({ name, quantity, amount: unitPrice })),
        currency
      ),
      isTest: channel.type === "TEST",
      ways: (yield* waysOf(session.success)).map(({ way }) => way),
      promotions: [],
      declines,
      // A link of the merchant's that could run a script is no link.
      agreements: agreements.filter(({ url }) => isRedirectUrl(url)),
      ...omitUndefined({ storeName })
    }
  }),
  resultWithout,
  pay: (checkout, choice) =>
    acting(checkout, choice.way, (opened) => payments.pay(opened, { ...choice, way: undefined })),
  decline: (checkout, pgCode, way) => acting(checkout, way, (opened) => payments.decline(opened, pgCode)),
  hold: (checkout, way) => acting(checkout, way, (opened) => payments.hold(opened)),
  close: Effect.fnUntraced(function* (checkout: Checkout) {
    const { paymentId, storeId } = yield* Effect.orDie(readSession(checkout))
    // A payment whose PG takes its time is left as well. Without one, nothing was opened.
    yield* Effect.ignore(failInBuyersPlace({ paymentId, storeId }))
    const { pgCode, pgMessage } = leftWindow
    return { ...idsOf(checkout.kind, checkout.request), ...refusedByPg(pgCode, pgMessage, checkout.isUi) }
  })
}
