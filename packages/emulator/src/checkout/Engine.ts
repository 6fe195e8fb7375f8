/**
 * Prepares checkouts and takes what buyers do in their windows, for every kind of request in the same way. A checkout
 * ends once: whatever comes after its end gets the same end.
 */
import * as Effect from "effect/Effect"
import type * as Schema from "effect/Schema"
import { getPaymentSession } from "../payments/checkout/PaymentSessions.ts"
import { putPageStore } from "../payments/records/PageStores.ts"
import type { Services } from "../requests/Services.ts"
import { sentenceOf, Strictness } from "../requests/Strictness.ts"
import { omitUndefined } from "../state/OmitUndefined.ts"
import { State } from "../state/State.ts"
import { billingKeys, billingKeysAndPay } from "./BillingKeys.ts"
import type { CheckoutAnswer, CheckoutKind, CheckoutView, PreparedCheckout } from "./CheckoutProtocol.ts"
import { type Checkout, endCheckout, findCheckout, keepCheckout } from "./Checkouts.ts"
import type { Kind, Outcome } from "./Kind.ts"
import { payments } from "./Payments.ts"
import { type Failure, failureOf, idsOf, isRedirectUrl, type Refused } from "./Results.ts"
import { requestOfSession, sessions } from "./Sessions.ts"
import { verifications } from "./Verifications.ts"
import { windowOf } from "./Windows.ts"

const kinds: Readonly<Record<CheckoutKind, Kind>> = {
  PAYMENT: payments,
  ISSUE_BILLING_KEY: billingKeys,
  ISSUE_BILLING_KEY_AND_PAY: billingKeysAndPay,
  IDENTITY_VERIFICATION: verifications
}

const kindOf = ({ kind, sessionId }: Checkout): Kind => (sessionId === undefined ? kinds[kind] : sessions)

/** The request of a merchant's page, and who asks. */
export interface Asked {
  readonly kind: CheckoutKind
  readonly request: Schema.JsonObject
  readonly platformType: "PC" | "MOBILE"
  readonly isUi: boolean
  readonly userAgent: string | undefined
  readonly pageOrigin: string | undefined
}

const isFailure = <A extends object>(value: A | Failure): value is Failure => "code" in value

const closed = (asked: Asked, { txId, ...failure }: Failure & { readonly txId?: string }): PreparedCheckout => ({
  isOpen: false,
  result: { ...idsOf(asked.kind, asked.request), ...omitUndefined({ txId }), ...failure }
})

/** Opens what a merchant's page asks for. */
export const prepare = Effect.fnUntraced(function* (
  asked: Asked,
  pathOf: (id: string) => string
): Effect.fn.Return<PreparedCheckout, never, Services | Strictness> {
  const kind = kinds[asked.kind]
  const request = asked.isUi ? { ...kind.ofButtons, ...asked.request } : asked.request
  const wanted = kind.read(request)
  if (isFailure(wanted)) return closed(asked, wanted)
  const window = windowOf(wanted, asked.platformType, asked.isUi)
  if (isFailure(window)) return closed(asked, window)
  const { pageOrigin, userAgent, ...rest } = asked
  const checkout: Checkout = {
    ...rest,
    request,
    ...omitUndefined({ pageOrigin, userAgent, redirectUrl: window.redirectUrl })
  }
  const unknown = (yield* Strictness).unknownIn(asked.request)
  if (unknown !== undefined) {
    const code = unknown.name === "storeId" ? "StoreNotFound" : "ChannelNotFound"
    return closed(asked, { code, message: sentenceOf(unknown) })
  }
  putPageStore(yield* State, wanted.storeId)
  const opened = yield* Effect.result(kind.open(checkout))
  if (opened._tag === "Failure") {
    const { txId } = opened.failure
    return closed(asked, { ...failureOf(opened.failure, asked.isUi), ...omitUndefined({ txId }) })
  }
  const id = yield* keepCheckout({ ...checkout, ...opened.success })
  return { isOpen: true, id, url: pathOf(id), windowType: window.windowType }
})

/** Opens the window of a hosted payment session, and returns the id of the checkout. */
export const openSession = Effect.fnUntraced(function* (sessionId: string, userAgent: string | undefined) {
  const session = yield* getPaymentSession({ sessionId })
  const redirectUrl =
    session.redirectUrl !== undefined && isRedirectUrl(session.redirectUrl) ? session.redirectUrl : undefined
  putPageStore(yield* State, session.storeId)
  return yield* keepCheckout({
    kind: "PAYMENT",
    request: requestOfSession(session),
    // The same page for every device.
    platformType: /Mobi/.test(userAgent ?? "") ? "MOBILE" : "PC",
    isUi: false,
    sessionId,
    ...omitUndefined({ userAgent, redirectUrl })
  })
})

const localeOf = (locale: string | undefined): CheckoutView["locale"] =>
  locale === undefined ? undefined : locale === "KO_KR" ? "ko" : "en"

/** Returns what the window of a checkout shows. */
export const viewOf = Effect.fnUntraced(function* (
  id: string
): Effect.fn.Return<CheckoutView | undefined, never, Services> {
  const checkout = yield* findCheckout(id)
  if (checkout === undefined) return undefined
  const kind = kindOf(checkout)
  const wanted = kind.read(checkout.request)
  // The page of a session has the language of the browser.
  const locale = isFailure(wanted) ? undefined : localeOf(wanted.locale)
  const shown = yield* kind.view(checkout)
  const end = checkout.end ?? (yield* endWithout(id, checkout))
  return { kind: checkout.kind, ...shown, ...omitUndefined({ locale, pageOrigin: checkout.pageOrigin, end }) }
})

/** Returns the end of a checkout that something else than its window has ended. */
const endWithout = Effect.fnUntraced(function* (id: string, checkout: Checkout) {
  const result = yield* kindOf(checkout).resultWithout(checkout)
  return result === undefined ? undefined : yield* endCheckout(id, checkout, result)
})

/** A button of the window. */
export type Button = (kind: Kind, checkout: Checkout) => Effect.Effect<Outcome, Refused, Services>

/** Presses a button of a checkout's window. Returns undefined for an unknown checkout. */
export const press = Effect.fnUntraced(function* (
  id: string,
  button: Button
): Effect.fn.Return<CheckoutAnswer | undefined, never, Services> {
  const checkout = yield* findCheckout(id)
  if (checkout === undefined) return undefined
  const over = checkout.end ?? (yield* endWithout(id, checkout))
  if (over !== undefined) return over
  const outcome = yield* Effect.result(button(kindOf(checkout), checkout))
  if (outcome._tag === "Failure") {
    const result = { ...idsOf(checkout.kind, checkout.request), ...failureOf(outcome.failure, checkout.isUi) }
    return yield* endCheckout(id, checkout, result)
  }
  return "problem" in outcome.success ? outcome.success : yield* endCheckout(id, checkout, outcome.success)
})
