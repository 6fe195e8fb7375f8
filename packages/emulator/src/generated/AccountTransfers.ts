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
  GetPlatformAccountTransfersBody,
  type GetPlatformAccountTransfersError,
  GetPlatformAccountTransfersResponse
} from "@effect-portone/platform/generated/AccountTransfers"
import { PlatformNotEnabledError } from "@effect-portone/platform/generated/Shared"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `GET /platform/account-transfers`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPlatformAccountTransfersEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPlatformAccountTransfers",
  "GET",
  "/platform/account-transfers",
  {
    readonly query: {
      readonly test?: boolean
      readonly requestBody?: GetPlatformAccountTransfersBody
    }
  },
  GetPlatformAccountTransfersResponse,
  GetPlatformAccountTransfersError
> {}

/**
 * `GET /platform/account-transfers`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformAccountTransfers: GetPlatformAccountTransfersEndpoint = ContractEndpoint.make(
  "getPlatformAccountTransfers",
  "GET",
  "/platform/account-transfers",
  {
    summary: "Searches account transfers by page, size 10 unless given, with a count for each status.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean),
      requestBody: Schema.optionalKey(Schema.fromJsonString(GetPlatformAccountTransfersBody))
    },
    success: GetPlatformAccountTransfersResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError]
    }
  }
)

/**
 * Account transfers: movements of money between bank accounts, and how they ended.
 *
 * @category groups
 * @since 0.1.0
 */
export interface AccountTransfersGroup extends HttpApiGroup.HttpApiGroup<
  "AccountTransfers",
  GetPlatformAccountTransfersEndpoint
> {}

/**
 * Account transfers: movements of money between bank accounts, and how they ended.
 *
 * @category groups
 * @since 0.1.0
 */
export const AccountTransfersGroup: AccountTransfersGroup = HttpApiGroup.make("AccountTransfers")
  .add(getPlatformAccountTransfers)
  .annotate(OpenApi.Description, "Account transfers: movements of money between bank accounts, and how they ended.")
