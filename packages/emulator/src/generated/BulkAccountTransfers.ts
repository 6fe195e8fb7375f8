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
  GetPlatformBulkAccountTransfersBody,
  type GetPlatformBulkAccountTransfersError,
  GetPlatformBulkAccountTransfersResponse
} from "@effect-portone/platform/generated/BulkAccountTransfers"
import { PlatformNotEnabledError } from "@effect-portone/platform/generated/Shared"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `GET /platform/bulk-account-transfers`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPlatformBulkAccountTransfersEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPlatformBulkAccountTransfers",
  "GET",
  "/platform/bulk-account-transfers",
  {
    readonly query: {
      readonly test?: boolean
      readonly requestBody?: GetPlatformBulkAccountTransfersBody
    }
  },
  GetPlatformBulkAccountTransfersResponse,
  GetPlatformBulkAccountTransfersError
> {}

/**
 * `GET /platform/bulk-account-transfers`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformBulkAccountTransfers: GetPlatformBulkAccountTransfersEndpoint = ContractEndpoint.make(
  "getPlatformBulkAccountTransfers",
  "GET",
  "/platform/bulk-account-transfers",
  {
    summary: "Searches bulk account transfers by page, size 10 unless given, with a count for each status.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean),
      requestBody: Schema.optionalKey(Schema.fromJsonString(GetPlatformBulkAccountTransfersBody))
    },
    success: GetPlatformBulkAccountTransfersResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError]
    }
  }
)

/**
 * Bulk account transfers: account transfers that were ordered together.
 *
 * @category groups
 * @since 0.1.0
 */
export interface BulkAccountTransfersGroup extends HttpApiGroup.HttpApiGroup<
  "BulkAccountTransfers",
  GetPlatformBulkAccountTransfersEndpoint
> {}

/**
 * Bulk account transfers: account transfers that were ordered together.
 *
 * @category groups
 * @since 0.1.0
 */
export const BulkAccountTransfersGroup: BulkAccountTransfersGroup = HttpApiGroup.make("BulkAccountTransfers")
  .add(getPlatformBulkAccountTransfers)
  .annotate(OpenApi.Description, "Bulk account transfers: account transfers that were ordered together.")
