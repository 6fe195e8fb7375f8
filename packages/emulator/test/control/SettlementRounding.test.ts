import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Transfers } from "@effect-portone/platform"
import { PortOneEmulator } from "../../src/index.ts"
import { prefix } from "../../src/pages/Paths.ts"
import { State } from "../../src/state/State.ts"
import { controlled, merchant } from "../merchant.ts"
import { external, marketplace } from "../platform/transfers/marketplace.ts"

/** Puts an emulator in the state of a marketplace. */
const settled = Effect.gen(function* () {
  const snapshot = yield* Effect.provide(
    Effect.andThen(
      marketplace,
      Effect.flatMap(State, (store) => store.snapshot)
    ),
    controlled
  )
  yield* (yield* PortOneEmulator).restore(snapshot)
})

/** Returns the fee and its VAT of an order of 1,005 won: 100.5, and a tenth of that. */
const feesOf = (paymentId: string) =>
  Effect.gen(function* () {
    const transfers = yield* Transfers
    const input = { ...external, paymentId, orderDetail: { orderAmount: 1_005 } }
    const { amount } = (yield* transfers.createPlatformOrderTransfer(input)).transfer
    return [amount.platformFee, amount.platformFeeVat]
  })

const post = async (url: string, body: object) =>
  (await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }))
    .status

describe("in the console's place, a test", () => {
  it.effect("sets how each figure is rounded", () =>
    Effect.gen(function* () {
      yield* settled
      const { setSettlementRounding } = yield* PortOneEmulator
      assert.deepStrictEqual(yield* feesOf("order-1"), [101, 10])
      yield* setSettlementRounding({ platformFee: "DOWN" })
      assert.deepStrictEqual(yield* feesOf("order-2"), [100, 10])
      yield* setSettlementRounding({ platformFee: "UP", vat: "UP" })
      assert.deepStrictEqual(yield* feesOf("order-3"), [101, 11])
    }).pipe(Effect.provide(merchant))
  )

  it.live("does so over HTTP", () =>
    Effect.gen(function* () {
      const { baseUrl } = yield* PortOneEmulator
      const set = (rounding: object) =>
        Effect.promise(() => post(`${baseUrl}${prefix}/setSettlementRounding`, rounding))
      assert.strictEqual(yield* set({ platformFee: "DOWN" }), 200)
      const { tables } = yield* (yield* PortOneEmulator).snapshot
      assert.deepStrictEqual(tables["platformRoundings"], [
        ["roundings", { platformFee: "DOWN", additionalFee: "OFF", discountShare: "OFF", vat: "OFF" }]
      ])
      assert.strictEqual(yield* set({ platformFee: "SIDEWAYS" }), 400)
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )
})
