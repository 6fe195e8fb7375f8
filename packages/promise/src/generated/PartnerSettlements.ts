/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type DeletePlatformPartnerSettlementsError,
  type DeletePlatformPartnerSettlementsInput,
  type DeletePlatformPartnerSettlementsResponse,
  type GetPlatformPartnerSettlementsError,
  type GetPlatformPartnerSettlementsInput,
  type GetPlatformPartnerSettlementsResponse,
  type PlatformPartnerSettlement,
  deletePlatformPartnerSettlements,
  getPlatformPartnerSettlements
} from "@effect-portone/platform/generated/PartnerSettlements"
import { type PageList, createList } from "../List.ts"
import { type Operation, createOperation } from "../Operation.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  DeletePlatformPartnerSettlementsBody,
  DeletePlatformPartnerSettlementsError,
  DeletePlatformPartnerSettlementsInput,
  DeletePlatformPartnerSettlementsResponse,
  GetPlatformPartnerSettlementsBody,
  GetPlatformPartnerSettlementsError,
  GetPlatformPartnerSettlementsInput,
  GetPlatformPartnerSettlementsResponse,
  PlatformNonDeletablePartnerSettlementsError,
  PlatformPartnerManualSettlement,
  PlatformPartnerOrderCancelSettlement,
  PlatformPartnerOrderSettlement,
  PlatformPartnerSettlement,
  PlatformPartnerSettlementFilterInput,
  PlatformPartnerSettlementFilterKeywordInput,
  PlatformPartnerSettlementStatus,
  PlatformPartnerSettlementStatusStats,
  PlatformPartnerSettlementType,
  PlatformReferencedCancelOrderTransfersExistError,
  deletePlatformPartnerSettlements,
  getPlatformPartnerSettlements
} from "@effect-portone/platform/generated/PartnerSettlements"

/**
 * The operations of `PartnerSettlements` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface PartnerSettlementsOperations {
  /**
   * Searches partner settlements by page, size 10 unless given, with a count for each status.
   *
   * `GET /platform/partner-settlements`
   *
   * `getPlatformPartnerSettlements.stream(input)` gives the items of all pages.
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.partnerSettlement?v=v2#get%20%2Fplatform%2Fpartner-settlements
   */
  readonly getPlatformPartnerSettlements: PageList<
    GetPlatformPartnerSettlementsInput,
    GetPlatformPartnerSettlementsResponse,
    GetPlatformPartnerSettlementsError,
    PlatformPartnerSettlement,
    "page"
  >

  /**
   * Deletes the partner settlements with these ids. Refused when one of them cannot be deleted, or holds a transfer
   * that a cancellation refers to.
   *
   * `POST /platform/partner-settlements/delete`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `PlatformNonDeletablePartnerSettlementsError` (400)
   * - `PlatformReferencedCancelOrderTransfersExistError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformPartnerSettlementsNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform.partnerSettlement?v=v2#post%20%2Fplatform%2Fpartner-settlements%2Fdelete
   */
  readonly deletePlatformPartnerSettlements: Operation<
    DeletePlatformPartnerSettlementsInput,
    DeletePlatformPartnerSettlementsResponse,
    DeletePlatformPartnerSettlementsError
  >
}

/**
 * Partner settlements: transfers gathered by partner and settlement date.
 *
 * @example
 * ```ts
 * import { createClient, createPartnerSettlements, type GetPlatformPartnerSettlementsInput } from
 * "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const partnerSettlements = createPartnerSettlements(createClient())
 *
 * const getPlatformPartnerSettlements = (input: GetPlatformPartnerSettlementsInput) =>
 * partnerSettlements.getPlatformPartnerSettlements(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform.partnerSettlement?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createPartnerSettlements = (client: PromiseClient): PartnerSettlementsOperations => ({
  getPlatformPartnerSettlements: createList(client, getPlatformPartnerSettlements),
  deletePlatformPartnerSettlements: createOperation(client, deletePlatformPartnerSettlements)
})
