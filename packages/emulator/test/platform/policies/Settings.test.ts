import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { PlatformSettings } from "@effect-portone/platform"
import { State } from "../../../src/state/State.ts"
import { controlled, controlledFrom, merchant } from "../../merchant.ts"

const defaults = {
  supportsMultipleOrderTransfersPerPartner: false,
  adjustSettlementDateAfterHolidayIfEarlier: false,
  deductWht: true,
  settlementAmountType: "GROSS",
  manualSettlementPerTransfer: false,
  isForTest: false
} as const

describe("the settings of the platform", () => {
  it.effect("are the defaults until they are changed", () =>
    Effect.gen(function* () {
      const settings = yield* PlatformSettings
      assert.deepStrictEqual(yield* settings.getPlatformSetting(), defaults)
      assert.deepStrictEqual(yield* settings.getPlatformSetting({ test: true }), { ...defaults, isForTest: true })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("change in every field that an update names, and only there", () =>
    Effect.gen(function* () {
      const settings = yield* PlatformSettings
      const first = { deductWht: false, defaultDepositMemo: "Market" }
      const { setting } = yield* settings.updatePlatformSetting(first)
      assert.deepStrictEqual(setting, { ...defaults, ...first })
      const second = {
        defaultWithdrawalMemo: "Payout",
        supportsMultipleOrderTransfersPerPartner: true,
        adjustSettlementDateAfterHolidayIfEarlier: true,
        settlementAmountType: "NET",
        manualSettlementPerTransfer: true
      } as const
      yield* settings.updatePlatformSetting(second)
      assert.deepStrictEqual(yield* settings.getPlatformSetting(), { ...defaults, ...first, ...second })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of one world leave those of the other as they are", () =>
    Effect.gen(function* () {
      const settings = yield* PlatformSettings
      const { setting } = yield* settings.updatePlatformSetting({ test: true, deductWht: false })
      assert.deepStrictEqual(setting, { ...defaults, deductWht: false, isForTest: true })
      assert.deepStrictEqual(yield* settings.getPlatformSetting({ test: true }), setting)
      assert.deepStrictEqual(yield* settings.getPlatformSetting({ test: false }), defaults)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("are kept in a snapshot", () =>
    Effect.gen(function* () {
      const before = yield* Effect.gen(function* () {
        const { setting } = yield* (yield* PlatformSettings).updatePlatformSetting({ settlementAmountType: "NET" })
        return { setting, taken: yield* (yield* State).snapshot }
      }).pipe(Effect.provide(controlled))
      const read = Effect.flatMap(PlatformSettings, (settings) => settings.getPlatformSetting())
      assert.deepStrictEqual(yield* Effect.provide(read, controlledFrom(before.taken)), before.setting)
    })
  )
})
