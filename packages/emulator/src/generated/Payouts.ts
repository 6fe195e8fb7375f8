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
  CompletePlatformPayoutByPartnerSettlementIdsBody,
  type CompletePlatformPayoutByPartnerSettlementIdsError,
  CompletePlatformPayoutByPartnerSettlementIdsResponse,
  GetPlatformPayoutsBody,
  type GetPlatformPayoutsError,
  GetPlatformPayoutsResponse,
  PlatformBulkPayoutIdAlreadyExistsError,
  PlatformDuplicatedPartnerSettlementIdsError,
  PlatformNegativePayoutAmountPartnersError,
  PlatformNoSelectedPartnerSettlementsError,
  PlatformNonPayablePartnerSettlementsError
} from "@effect-portone/platform/generated/Payouts"
import {
  PlatformNotEnabledError,
  PlatformPartnerSettlementsNotFoundError
} from "@effect-portone/platform/generated/Shared"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `GET /platform/payouts`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPlatformPayoutsEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPlatformPayouts",
  "GET",
  "/platform/payouts",
  {
    readonly query: {
      readonly test?: boolean
      readonly requestBody?: GetPlatformPayoutsBody
    }
  },
  GetPlatformPayoutsResponse,
  GetPlatformPayoutsError
> {}

/**
 * `GET /platform/payouts`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformPayouts: GetPlatformPayoutsEndpoint = ContractEndpoint.make(
  "getPlatformPayouts",
  "GET",
  "/platform/payouts",
  {
    summary:
      "Searches payouts by page, size 10 unless given, with a count for each status. A filter must have `criteria`, by time or by an id.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean),
      requestBody: Schema.optionalKey(Schema.fromJsonString(GetPlatformPayoutsBody))
    },
    success: GetPlatformPayoutsResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError]
    }
  }
)

/**
 * `POST /platform/partner-settlements/complete-payout`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface CompletePlatformPayoutByPartnerSettlementIdsEndpoint extends ContractEndpoint.ContractEndpoint<
  "completePlatformPayoutByPartnerSettlementIds",
  "POST",
  "/platform/partner-settlements/complete-payout",
  {
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: CompletePlatformPayoutByPartnerSettlementIdsBody
  },
  CompletePlatformPayoutByPartnerSettlementIdsResponse,
  CompletePlatformPayoutByPartnerSettlementIdsError
> {}

/**
 * `POST /platform/partner-settlements/complete-payout`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const completePlatformPayoutByPartnerSettlementIds: CompletePlatformPayoutByPartnerSettlementIdsEndpoint =
  ContractEndpoint.make(
    "completePlatformPayoutByPartnerSettlementIds",
    "POST",
    "/platform/partner-settlements/complete-payout",
    {
      summary:
        "Marks the payout of these partner settlements as completed, under a `bulkPayoutId` of your choice. Each settlement must be payable, and no partner's sum may be negative.",
      authorized: true,
      query: {
        test: Schema.optionalKey(Schema.Boolean)
      },
      payload: CompletePlatformPayoutByPartnerSettlementIdsBody,
      success: CompletePlatformPayoutByPartnerSettlementIdsResponse,
      errors: {
        400: [
          InvalidRequestError,
          PlatformDuplicatedPartnerSettlementIdsError,
          PlatformNegativePayoutAmountPartnersError,
          PlatformNoSelectedPartnerSettlementsError,
          PlatformNonPayablePartnerSettlementsError
        ],
        401: [UnauthorizedError],
        403: [ForbiddenError, PlatformNotEnabledError],
        404: [PlatformPartnerSettlementsNotFoundError],
        409: [PlatformBulkPayoutIdAlreadyExistsError]
      }
    }
  )

/**
 * Payouts: what is paid to partners for their settlements.
 *
 * @category groups
 * @since 0.1.0
 */
export interface PayoutsGroup extends HttpApiGroup.HttpApiGroup<
  "Payouts",
  GetPlatformPayoutsEndpoint | CompletePlatformPayoutByPartnerSettlementIdsEndpoint
> {}

/**
 * Payouts: what is paid to partners for their settlements.
 *
 * @category groups
 * @since 0.1.0
 */
export const PayoutsGroup: PayoutsGroup = HttpApiGroup.make("Payouts")
  .add(getPlatformPayouts, completePlatformPayoutByPartnerSettlementIds)
  .annotate(OpenApi.Description, "Payouts: what is paid to partners for their settlements.")
