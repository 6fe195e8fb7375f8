/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type GetPlatformBulkAccountTransfersError,
  type GetPlatformBulkAccountTransfersInput,
  type GetPlatformBulkAccountTransfersResponse,
  type PlatformBulkAccountTransfer,
  getPlatformBulkAccountTransfers
} from "@effect-portone/platform/generated/BulkAccountTransfers"
import { type PageList, createList } from "../List.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  GetPlatformBulkAccountTransfersBody,
  GetPlatformBulkAccountTransfersError,
  GetPlatformBulkAccountTransfersInput,
  GetPlatformBulkAccountTransfersResponse,
  PlatformBulkAccountTransfer,
  PlatformBulkAccountTransferFilterInput,
  PlatformBulkAccountTransferFilterInputCriteria,
  PlatformBulkAccountTransferStats,
  PlatformBulkAccountTransferStatus,
  PlatformBulkAccountTransferStatusStats,
  getPlatformBulkAccountTransfers
} from "@effect-portone/platform/generated/BulkAccountTransfers"

/**
 * The operations of `BulkAccountTransfers` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface BulkAccountTransfersOperations {
  /**
   * Searches bulk account transfers by page, size 10 unless given, with a count for each status.
   *
   * `GET /platform/bulk-account-transfers`
   *
   * `getPlatformBulkAccountTransfers.stream(input)` gives the items of all pages.
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.bulkAccountTransfer?v=v2#get%20%2Fplatform%2Fbulk-account-transfers
   */
  readonly getPlatformBulkAccountTransfers: PageList<
    GetPlatformBulkAccountTransfersInput,
    GetPlatformBulkAccountTransfersResponse,
    GetPlatformBulkAccountTransfersError,
    PlatformBulkAccountTransfer,
    "page"
  >
}

/**
 * Bulk account transfers: account transfers that were ordered together.
 *
 * @example
 * ```ts
 * import { createClient, createBulkAccountTransfers, type GetPlatformBulkAccountTransfersInput } from
 * "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const bulkAccountTransfers = createBulkAccountTransfers(createClient())
 *
 * const getPlatformBulkAccountTransfers = (input: GetPlatformBulkAccountTransfersInput) =>
 * bulkAccountTransfers.getPlatformBulkAccountTransfers(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform.bulkAccountTransfer?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createBulkAccountTransfers = (client: PromiseClient): BulkAccountTransfersOperations => ({
  getPlatformBulkAccountTransfers: createList(client, getPlatformBulkAccountTransfers)
})
