/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as OpenApi from "effect/http-api/OpenApi"
import * as Schema from "effect/Schema"
import { ForbiddenError, InvalidRequestError, UnauthorizedError } from "@effect-portone/core/generated/Shared"
import {
  type GetPlatformSettingError,
  PlatformSetting,
  UpdatePlatformSettingBody,
  type UpdatePlatformSettingError,
  UpdatePlatformSettingResponse
} from "@effect-portone/platform/generated/PlatformSettings"
import { PlatformNotEnabledError } from "@effect-portone/platform/generated/Shared"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `GET /platform/setting`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPlatformSettingEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPlatformSetting",
  "GET",
  "/platform/setting",
  {
    readonly query: {
      readonly test?: boolean
    }
  },
  PlatformSetting,
  GetPlatformSettingError
> {}

/**
 * `GET /platform/setting`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformSetting: GetPlatformSettingEndpoint = ContractEndpoint.make(
  "getPlatformSetting",
  "GET",
  "/platform/setting",
  {
    summary: "Reads the platform's settings.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: PlatformSetting,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError]
    }
  }
)

/**
 * `PATCH /platform/setting`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface UpdatePlatformSettingEndpoint extends ContractEndpoint.ContractEndpoint<
  "updatePlatformSetting",
  "PATCH",
  "/platform/setting",
  {
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: UpdatePlatformSettingBody
  },
  UpdatePlatformSettingResponse,
  UpdatePlatformSettingError
> {}

/**
 * `PATCH /platform/setting`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const updatePlatformSetting: UpdatePlatformSettingEndpoint = ContractEndpoint.make(
  "updatePlatformSetting",
  "PATCH",
  "/platform/setting",
  {
    summary:
      "Changes the platform's settings; fields left out stay as they are. Some change how later settlements are reckoned, such as `deductWht` and `settlementAmountType`.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: UpdatePlatformSettingBody,
    success: UpdatePlatformSettingResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError]
    }
  }
)

/**
 * The settings of a platform, kept apart for live and test mode.
 *
 * @category groups
 * @since 0.1.0
 */
export interface PlatformSettingsGroup extends HttpApiGroup.HttpApiGroup<
  "PlatformSettings",
  GetPlatformSettingEndpoint | UpdatePlatformSettingEndpoint
> {}

/**
 * The settings of a platform, kept apart for live and test mode.
 *
 * @category groups
 * @since 0.1.0
 */
export const PlatformSettingsGroup: PlatformSettingsGroup = HttpApiGroup.make("PlatformSettings")
  .add(getPlatformSetting, updatePlatformSetting)
  .annotate(OpenApi.Description, "The settings of a platform, kept apart for live and test mode.")
