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
  DeletePlatformPartnerSettlementsBody,
  type DeletePlatformPartnerSettlementsError,
  DeletePlatformPartnerSettlementsResponse,
  GetPlatformPartnerSettlementsBody,
  type GetPlatformPartnerSettlementsError,
  GetPlatformPartnerSettlementsResponse,
  PlatformNonDeletablePartnerSettlementsError,
  PlatformReferencedCancelOrderTransfersExistError
} from "@effect-portone/platform/generated/PartnerSettlements"
import {
  PlatformNotEnabledError,
  PlatformPartnerSettlementsNotFoundError
} from "@effect-portone/platform/generated/Shared"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `GET /platform/partner-settlements`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPlatformPartnerSettlementsEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPlatformPartnerSettlements",
  "GET",
  "/platform/partner-settlements",
  {
    readonly query: {
      readonly test?: boolean
      readonly requestBody?: GetPlatformPartnerSettlementsBody
    }
  },
  GetPlatformPartnerSettlementsResponse,
  GetPlatformPartnerSettlementsError
> {}

/**
 * `GET /platform/partner-settlements`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformPartnerSettlements: GetPlatformPartnerSettlementsEndpoint = ContractEndpoint.make(
  "getPlatformPartnerSettlements",
  "GET",
  "/platform/partner-settlements",
  {
    summary: "Searches partner settlements by page, size 10 unless given, with a count for each status.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean),
      requestBody: Schema.optionalKey(Schema.fromJsonString(GetPlatformPartnerSettlementsBody))
    },
    success: GetPlatformPartnerSettlementsResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError]
    }
  }
)

/**
 * `POST /platform/partner-settlements/delete`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface DeletePlatformPartnerSettlementsEndpoint extends ContractEndpoint.ContractEndpoint<
  "deletePlatformPartnerSettlements",
  "POST",
  "/platform/partner-settlements/delete",
  {
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: DeletePlatformPartnerSettlementsBody
  },
  DeletePlatformPartnerSettlementsResponse,
  DeletePlatformPartnerSettlementsError
> {}

/**
 * `POST /platform/partner-settlements/delete`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const deletePlatformPartnerSettlements: DeletePlatformPartnerSettlementsEndpoint = ContractEndpoint.make(
  "deletePlatformPartnerSettlements",
  "POST",
  "/platform/partner-settlements/delete",
  {
    summary:
      "Deletes the partner settlements with these ids. Refused when one of them cannot be deleted, or holds a transfer that a cancellation refers to.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: DeletePlatformPartnerSettlementsBody,
    success: DeletePlatformPartnerSettlementsResponse,
    errors: {
      400: [
        InvalidRequestError,
        PlatformNonDeletablePartnerSettlementsError,
        PlatformReferencedCancelOrderTransfersExistError
      ],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformPartnerSettlementsNotFoundError]
    }
  }
)

/**
 * Partner settlements: transfers gathered by partner and settlement date.
 *
 * @category groups
 * @since 0.1.0
 */
export interface PartnerSettlementsGroup extends HttpApiGroup.HttpApiGroup<
  "PartnerSettlements",
  GetPlatformPartnerSettlementsEndpoint | DeletePlatformPartnerSettlementsEndpoint
> {}

/**
 * Partner settlements: transfers gathered by partner and settlement date.
 *
 * @category groups
 * @since 0.1.0
 */
export const PartnerSettlementsGroup: PartnerSettlementsGroup = HttpApiGroup.make("PartnerSettlements")
  .add(getPlatformPartnerSettlements, deletePlatformPartnerSettlements)
  .annotate(OpenApi.Description, "Partner settlements: transfers gathered by partner and settlement date.")
