/**
 * Lists the ways to pay that a window for billing keys offers.
 */
import * as Effect from "effect/Effect"
import type {
  BillingKeyPaymentMethod,
  BillingKeyPaymentMethodMobile
} from "@effect-portone/payments/generated/BillingKeys"
import { carriersOf, choice, type Offered, type OfferedWay, testCards, visa, wallets } from "./Choices.ts"
import { nameOf, ways } from "./ChoiceWords.ts"
import { easyPayProviderOf } from "./SdkFields.ts"
import type { IssueBillingKeyAndPayRequest, IssueBillingKeyRequest } from "./SdkRequests.ts"

/** Returns the ways of a request for a billing key. */
export const waysOfBillingKey = (
  request: IssueBillingKeyRequest
): ReadonlyArray<OfferedWay<BillingKeyPaymentMethod>> => {
  const method = request.billingKeyMethod ?? "CARD"
  return [{ id: method, label: ways[method], choices: keysOf(method, request) }]
}

const keysOf = (
  method: "CARD" | "MOBILE" | "EASY_PAY" | "PAYPAL",
  request: IssueBillingKeyRequest
): ReadonlyArray<Offered<BillingKeyPaymentMethod>> => {
  switch (method) {
    case "CARD":
      return testCards.map(({ card, ...choice }) => ({
        ...choice,
        method: Effect.map(card, (card) => ({ type: "BillingKeyPaymentMethodCard", card }))
      }))
    case "MOBILE":
      return carriersOf(request, (phone) => ({ type: "BillingKeyPaymentMethodMobile", ...phone }))
    case "PAYPAL":
      return [choice("PAYPAL", nameOf("PAYPAL"), { type: "BillingKeyPaymentMethodPaypal" })]
    case "EASY_PAY": {
      const provider = easyPayProviderOf(request.easyPay?.easyPayProvider)
      return (provider === undefined ? wallets : [provider]).map((provider) =>
        choice(provider, nameOf(provider), {
          type: "BillingKeyPaymentMethodEasyPay",
          provider,
          method: { type: "BillingKeyPaymentMethodCard", card: visa }
        })
      )
    }
  }
}

/** Returns the ways of a request for a billing key that pays at once, which is a mobile phone. */
export const waysOfBillingKeyAndPay = (
  request: IssueBillingKeyAndPayRequest
): ReadonlyArray<OfferedWay<BillingKeyPaymentMethodMobile>> => [
  {
    id: "MOBILE",
    label: ways.MOBILE,
    choices: carriersOf(request, (phone) => ({ type: "BillingKeyPaymentMethodMobile", ...phone }))
  }
]
