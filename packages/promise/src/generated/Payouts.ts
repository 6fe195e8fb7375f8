/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type CompletePlatformPayoutByPartnerSettlementIdsError,
  type CompletePlatformPayoutByPartnerSettlementIdsInput,
  type CompletePlatformPayoutByPartnerSettlementIdsResponse,
  type GetPlatformPayoutsError,
  type GetPlatformPayoutsInput,
  type GetPlatformPayoutsResponse,
  type PlatformPayout,
  completePlatformPayoutByPartnerSettlementIds,
  getPlatformPayouts
} from "@effect-portone/platform/generated/Payouts"
import { type PageList, createList } from "../List.ts"
import { type Operation, createOperation } from "../Operation.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  CompletePlatformPayoutByPartnerSettlementIdsBody,
  CompletePlatformPayoutByPartnerSettlementIdsError,
  CompletePlatformPayoutByPartnerSettlementIdsInput,
  CompletePlatformPayoutByPartnerSettlementIdsResponse,
  GetPlatformPayoutsBody,
  GetPlatformPayoutsError,
  GetPlatformPayoutsInput,
  GetPlatformPayoutsResponse,
  PlatformBulkPayoutIdAlreadyExistsError,
  PlatformDuplicatedPartnerSettlementIdsError,
  PlatformNegativePayoutAmountPartnersError,
  PlatformNoSelectedPartnerSettlementsError,
  PlatformNonPayablePartnerSettlementsError,
  PlatformPayout,
  PlatformPayoutAccount,
  PlatformPayoutFilterInput,
  PlatformPayoutFilterInputCriteria,
  PlatformPayoutSettlementStatementStatus,
  PlatformPayoutSettlementStatementSummary,
  PlatformPayoutStatus,
  PlatformPayoutTaxInvoiceStatus,
  completePlatformPayoutByPartnerSettlementIds,
  getPlatformPayouts
} from "@effect-portone/platform/generated/Payouts"

/**
 * The operations of `Payouts` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface PayoutsOperations {
  /**
   * Searches payouts by page, size 10 unless given, with a count for each status. A filter must have `criteria`, by
   * time or by an id.
   *
   * `GET /platform/payouts`
   *
   * `getPlatformPayouts.stream(input)` gives the items of all pages.
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.payout?v=v2#get%20%2Fplatform%2Fpayouts
   */
  readonly getPlatformPayouts: PageList<
    GetPlatformPayoutsInput,
    GetPlatformPayoutsResponse,
    GetPlatformPayoutsError,
    PlatformPayout,
    "page"
  >

  /**
   * Marks the payout of these partner settlements as completed, under a `bulkPayoutId` of your choice. Each settlement
   * must be payable, and no partner's sum may be negative.
   *
   * `POST /platform/partner-settlements/complete-payout`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `PlatformDuplicatedPartnerSettlementIdsError` (400)
   * - `PlatformNegativePayoutAmountPartnersError` (400)
   * - `PlatformNoSelectedPartnerSettlementsError` (400)
   * - `PlatformNonPayablePartnerSettlementsError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformPartnerSettlementsNotFoundError` (404)
   * - `PlatformBulkPayoutIdAlreadyExistsError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform.payout?v=v2#post%20%2Fplatform%2Fpartner-settlements%2Fcomplete-payout
   */
  readonly completePlatformPayoutByPartnerSettlementIds: Operation<
    CompletePlatformPayoutByPartnerSettlementIdsInput,
    CompletePlatformPayoutByPartnerSettlementIdsResponse,
    CompletePlatformPayoutByPartnerSettlementIdsError
  >
}

/**
 * Payouts: what is paid to partners for their settlements.
 *
 * @example
 * ```ts
 * import { createClient, createPayouts, type GetPlatformPayoutsInput } from "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const payouts = createPayouts(createClient())
 *
 * const getPlatformPayouts = (input: GetPlatformPayoutsInput) => payouts.getPlatformPayouts(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform.payout?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createPayouts = (client: PromiseClient): PayoutsOperations => ({
  getPlatformPayouts: createList(client, getPlatformPayouts),
  completePlatformPayoutByPartnerSettlementIds: createOperation(client, completePlatformPayoutByPartnerSettlementIds)
})
