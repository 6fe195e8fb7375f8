/**
 * Keeps the settings of the platform, one of each world. Until a request or a test changes them, they are the defaults.
 */
import { PlatformSetting } from "@effect-portone/platform/generated/PlatformSettings"
import type { With } from "../../payments/records/Complete.ts"
import type { Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { worldOf } from "./Worlds.ts"

/** The settings with all that the emulator decides on. */
export type StoredSetting = With<PlatformSetting, "isForTest" | "manualSettlementPerTransfer">

const settings: Table.Table<PlatformSetting> = Table.make("platformSettings", PlatformSetting)

/** Returns the settings of a world. */
export const settingOf = (store: Store, isForTest: boolean): StoredSetting => ({
  supportsMultipleOrderTransfersPerPartner: false,
  adjustSettlementDateAfterHolidayIfEarlier: false,
  deductWht: true,
  settlementAmountType: "GROSS",
  manualSettlementPerTransfer: false,
  ...store.table(settings).get(worldOf({ isForTest })),
  isForTest
})

/** Replaces the settings of a world. */
export const putSetting = (store: Store, setting: StoredSetting): void =>
  store.table(settings).put(worldOf(setting), setting)
