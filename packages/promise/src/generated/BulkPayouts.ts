/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type GetPlatformBulkPayoutsError,
  type GetPlatformBulkPayoutsInput,
  type GetPlatformBulkPayoutsResponse,
  type PlatformBulkPayout,
  getPlatformBulkPayouts
} from "@effect-portone/platform/generated/BulkPayouts"
import { type PageList, createList } from "../List.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  GetPlatformBulkPayoutsBody,
  GetPlatformBulkPayoutsError,
  GetPlatformBulkPayoutsInput,
  GetPlatformBulkPayoutsResponse,
  PlatformBulkPayout,
  PlatformBulkPayoutFilterInput,
  PlatformBulkPayoutFilterInputCriteria,
  PlatformBulkPayoutStats,
  PlatformBulkPayoutStatus,
  PlatformBulkPayoutStatusStats,
  getPlatformBulkPayouts
} from "@effect-portone/platform/generated/BulkPayouts"

/**
 * The operations of `BulkPayouts` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface BulkPayoutsOperations {
  /**
   * Searches bulk payouts by page, size 10 unless given, with a count for each status.
   *
   * `GET /platform/bulk-payouts`
   *
   * `getPlatformBulkPayouts.stream(input)` gives the items of all pages.
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.bulkPayout?v=v2#get%20%2Fplatform%2Fbulk-payouts
   */
  readonly getPlatformBulkPayouts: PageList<
    GetPlatformBulkPayoutsInput,
    GetPlatformBulkPayoutsResponse,
    GetPlatformBulkPayoutsError,
    PlatformBulkPayout,
    "page"
  >
}

/**
 * Bulk payouts: payouts that were made together.
 *
 * @example
 * ```ts
 * import { createClient, createBulkPayouts, type GetPlatformBulkPayoutsInput } from "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const bulkPayouts = createBulkPayouts(createClient())
 *
 * const getPlatformBulkPayouts = (input: GetPlatformBulkPayoutsInput) => bulkPayouts.getPlatformBulkPayouts(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform.bulkPayout?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createBulkPayouts = (client: PromiseClient): BulkPayoutsOperations => ({
  getPlatformBulkPayouts: createList(client, getPlatformBulkPayouts)
})
