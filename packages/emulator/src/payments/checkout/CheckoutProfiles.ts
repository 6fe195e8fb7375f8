/**
 * Evaluates checkout profiles, which a merchant sets up in PortOne's console to say which ways of paying a buyer is
 * offered. The emulator has a profile for every key, except for keys that say "unknown". Each offers what buyers of a
 * country use.
 */
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  type EvaluateCheckoutProfileInput,
  type EvaluateCheckoutProfileResponse,
  ProfileSettingsNotFoundError
} from "@effect-portone/payments/generated/CheckoutProfiles"
import type { CheckoutPaymentMethod } from "@effect-portone/payments/generated/Shared"

const international: ReadonlyArray<CheckoutPaymentMethod> = ["CARD_INTERNATIONAL", "PAY_PAL"]

/** The ways of paying by country and currency. A buyer with another currency is offered the international ones. */
const local: Readonly<Record<string, ReadonlyArray<CheckoutPaymentMethod>>> = {
  KR_KRW: ["CARD_KR", "N_PAY", "KAKAO_PAY", "TOSS_PAY"],
  JP_JPY: ["CARD_INTERNATIONAL", "PAY_PAY", "RAKUTEN_PAY", "CONVENIENCE_STORE_JP"],
  CN_CNY: ["ALIPAY_CN", "WE_CHAT_PAY", "UNION_PAY"]
}

/** Returns the key of the channel that a profile has for a way of paying. */
export const channelKeyOfProfile = (profileKey: string, method: string): string => `channel-key-${profileKey}-${method}`

/** Returns the ways of paying for a buyer of a country, each with its channel. */
export const evaluateCheckoutProfile = Effect.fnUntraced(function* ({
  amount,
  country,
  currency,
  profileKey
}: EvaluateCheckoutProfileInput): Effect.fn.Return<
  EvaluateCheckoutProfileResponse,
  InvalidRequestError | ProfileSettingsNotFoundError
> {
  if (amount <= 0) return yield* new InvalidRequestError({ message: "amount must be more than 0" })
  if (/unknown/i.test(profileKey)) {
    return yield* new ProfileSettingsNotFoundError({ message: "there is no profile with this profileKey" })
  }
  return {
    methods: (local[`${country}_${currency}`] ?? international).map((paymentMethod) => ({
      paymentMethod,
      channelKey: channelKeyOfProfile(profileKey, paymentMethod)
    }))
  }
})
