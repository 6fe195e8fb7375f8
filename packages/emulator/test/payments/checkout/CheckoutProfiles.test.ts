import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { InvalidRequestError } from "@effect-portone/core"
import {
  CheckoutProfiles,
  type EvaluateCheckoutProfileInput,
  ProfileSettingsNotFoundError
} from "@effect-portone/payments"
import { merchant } from "../../merchant.ts"

const evaluate = (more?: Partial<EvaluateCheckoutProfileInput>) =>
  Effect.flatMap(CheckoutProfiles, (profiles) =>
    profiles.evaluateCheckoutProfile({ profileKey: "main", country: "KR", currency: "KRW", amount: 10_000, ...more })
  )

const methodsOf = (more?: Partial<EvaluateCheckoutProfileInput>) =>
  Effect.map(evaluate(more), ({ methods }) => methods?.map(({ paymentMethod }) => paymentMethod))

describe("a checkout profile", () => {
  it.effect("offers what buyers of the country use, each on a channel", () =>
    Effect.gen(function* () {
      const { methods } = yield* evaluate()
      assert.deepStrictEqual(methods?.[0], { paymentMethod: "CARD_KR", channelKey: "channel-key-main-CARD_KR" })
      assert.strictEqual((yield* methodsOf({ country: "JP", currency: "JPY" }))?.[1], "PAY_PAY")
      assert.deepStrictEqual(yield* methodsOf({ country: "US", currency: "USD" }), ["CARD_INTERNATIONAL", "PAY_PAL"])
      assert.deepStrictEqual(yield* methodsOf({ country: "KR", currency: "USD" }), ["CARD_INTERNATIONAL", "PAY_PAL"])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of an unknown key is not found: ProfileSettingsNotFoundError", () =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(evaluate({ profileKey: "unknown" })), ProfileSettingsNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("requires an amount of more than 0: InvalidRequestError", () =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(evaluate({ amount: 0 })), InvalidRequestError)
    }).pipe(Effect.provide(merchant))
  )
})
