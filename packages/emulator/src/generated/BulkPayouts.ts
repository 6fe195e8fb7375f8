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
  GetPlatformBulkPayoutsBody,
  type GetPlatformBulkPayoutsError,
  GetPlatformBulkPayoutsResponse
} from "@effect-portone/platform/generated/BulkPayouts"
import { PlatformNotEnabledError } from "@effect-portone/platform/generated/Shared"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `GET /platform/bulk-payouts`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPlatformBulkPayoutsEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPlatformBulkPayouts",
  "GET",
  "/platform/bulk-payouts",
  {
    readonly query: {
      readonly test?: boolean
      readonly requestBody?: GetPlatformBulkPayoutsBody
    }
  },
  GetPlatformBulkPayoutsResponse,
  GetPlatformBulkPayoutsError
> {}

/**
 * `GET /platform/bulk-payouts`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformBulkPayouts: GetPlatformBulkPayoutsEndpoint = ContractEndpoint.make(
  "getPlatformBulkPayouts",
  "GET",
  "/platform/bulk-payouts",
  {
    summary: "Searches bulk payouts by page, size 10 unless given, with a count for each status.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean),
      requestBody: Schema.optionalKey(Schema.fromJsonString(GetPlatformBulkPayoutsBody))
    },
    success: GetPlatformBulkPayoutsResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError]
    }
  }
)

/**
 * Bulk payouts: payouts that were made together.
 *
 * @category groups
 * @since 0.1.0
 */
export interface BulkPayoutsGroup extends HttpApiGroup.HttpApiGroup<"BulkPayouts", GetPlatformBulkPayoutsEndpoint> {}

/**
 * Bulk payouts: payouts that were made together.
 *
 * @category groups
 * @since 0.1.0
 */
export const BulkPayoutsGroup: BulkPayoutsGroup = HttpApiGroup.make("BulkPayouts")
  .add(getPlatformBulkPayouts)
  .annotate(OpenApi.Description, "Bulk payouts: payouts that were made together.")
