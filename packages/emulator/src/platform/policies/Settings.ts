/**
 * Reads and changes the settings of the platform, of the live and of the test world each.
 */
import * as Effect from "effect/Effect"
import type {
  GetPlatformSettingInput,
  UpdatePlatformSettingInput,
  UpdatePlatformSettingResponse
} from "@effect-portone/platform/generated/PlatformSettings"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State } from "../../state/State.ts"
import { putSetting, settingOf, type StoredSetting } from "../records/Settings.ts"
import { isForTest } from "../records/Worlds.ts"

/** Returns the settings of a world. */
export const getPlatformSetting = Effect.fnUntraced(function* (
  input: GetPlatformSettingInput
): Effect.fn.Return<StoredSetting, never, State> {
  return settingOf(yield* State, isForTest(input))
})

/** Changes the settings of a world. What the request leaves out stays. */
export const updatePlatformSetting = Effect.fnUntraced(function* ({
  test,
  ...update
}: UpdatePlatformSettingInput): Effect.fn.Return<UpdatePlatformSettingResponse, never, State> {
  const store = yield* State
  const setting: StoredSetting = { ...settingOf(store, isForTest({ test })), ...omitUndefined(update) }
  putSetting(store, setting)
  return { setting }
})
