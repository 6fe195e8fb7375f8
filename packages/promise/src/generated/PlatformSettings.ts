/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type GetPlatformSettingError,
  type GetPlatformSettingInput,
  type PlatformSetting,
  type UpdatePlatformSettingError,
  type UpdatePlatformSettingInput,
  type UpdatePlatformSettingResponse,
  getPlatformSetting,
  updatePlatformSetting
} from "@effect-portone/platform/generated/PlatformSettings"
import { type Operation, createOperation } from "../Operation.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  GetPlatformSettingError,
  GetPlatformSettingInput,
  PlatformSetting,
  UpdatePlatformSettingBody,
  UpdatePlatformSettingError,
  UpdatePlatformSettingInput,
  UpdatePlatformSettingResponse,
  getPlatformSetting,
  updatePlatformSetting
} from "@effect-portone/platform/generated/PlatformSettings"

/**
 * The operations of `PlatformSettings` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlatformSettingsOperations {
  /**
   * Reads the platform's settings.
   *
   * `GET /platform/setting`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#get%20%2Fplatform%2Fsetting
   */
  readonly getPlatformSetting: Operation<GetPlatformSettingInput, PlatformSetting, GetPlatformSettingError>

  /**
   * Changes the platform's settings; fields left out stay as they are. Some change how later settlements are reckoned,
   * such as `deductWht` and `settlementAmountType`.
   *
   * `PATCH /platform/setting`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#patch%20%2Fplatform%2Fsetting
   */
  readonly updatePlatformSetting: Operation<
    UpdatePlatformSettingInput,
    UpdatePlatformSettingResponse,
    UpdatePlatformSettingError
  >
}

/**
 * The settings of a platform, kept apart for live and test mode.
 *
 * @example
 * ```ts
 * import { createClient, createPlatformSettings, type GetPlatformSettingInput } from "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const platformSettings = createPlatformSettings(createClient())
 *
 * const getPlatformSetting = (input: GetPlatformSettingInput) => platformSettings.getPlatformSetting(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createPlatformSettings = (client: PromiseClient): PlatformSettingsOperations => ({
  getPlatformSetting: createOperation(client, getPlatformSetting),
  updatePlatformSetting: createOperation(client, updatePlatformSetting)
})
