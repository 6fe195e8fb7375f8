/** Replays public reports of KG Inicis. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { merchant } from "../../merchant.ts"
import { isPaid, isRefused, problemsOf, refused, windowOf } from "./report.ts"

const tooLittle = refused("totalAmount", "amounts", "TooLittle")
const noProductType = refused("productType", "productType", "Missing")

const mobile = windowOf({ paymentId: "order-1", currency: "KRW", payMethod: "MOBILE" })

describe("KG Inicis", () => {
  // https://github.com/portone-io/iamport-react-native/issues/161: the window stays empty, and gives no reason. What
  // was sent has two faults by the rules.
  it.effect("opens no window for a mobile payment of 100 won without the kind of product", () =>
    Effect.gen(function* () {
      const request = { ...mobile, platform: "MOBILE", orderName: "100 coins", totalAmount: 100 }
      assert.deepStrictEqual(problemsOf("INICIS_V2", request), [tooLittle, noProductType])
      yield* isRefused("INICIS_V2", request, "BELOW_MINIMUM_AMOUNT")
      const dearer = { ...request, totalAmount: 1_000 }
      assert.deepStrictEqual(problemsOf("INICIS_V2", dearer), [noProductType])
      yield* isRefused("INICIS_V2", dearer, "MISSING_PARAMETER")
      yield* isPaid("INICIS_V2", { ...dearer, productType: "DIGITAL" })
    }).pipe(Effect.provide(merchant))
  )

  // https://github.com/bjrambo/nurigo/issues/131: goods could not be paid, as the module never said that they are goods
  it.effect("needs the kind of the product, which is to be that of the contract", () =>
    Effect.gen(function* () {
      const request = { ...mobile, totalAmount: 30_000 }
      assert.deepStrictEqual(problemsOf("INICIS_V2", request), [noProductType])
      yield* isRefused("INICIS_V2", request, "MISSING_PARAMETER")
      yield* isPaid("INICIS_V2", { ...request, productType: "PHYSICAL" })
    }).pipe(Effect.provide(merchant))
  )
})
