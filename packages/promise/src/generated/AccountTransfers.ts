/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type GetPlatformAccountTransfersError,
  type GetPlatformAccountTransfersInput,
  type GetPlatformAccountTransfersResponse,
  type PlatformAccountTransfer,
  getPlatformAccountTransfers
} from "@effect-portone/platform/generated/AccountTransfers"
import { type PageList, createList } from "../List.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  GetPlatformAccountTransfersBody,
  GetPlatformAccountTransfersError,
  GetPlatformAccountTransfersInput,
  GetPlatformAccountTransfersResponse,
  PlatformAccountTransfer,
  PlatformAccountTransferFilter,
  PlatformAccountTransferStatus,
  PlatformAccountTransferType,
  PlatformBankAccountDetail,
  PlatformBankAccountProvider,
  PlatformDepositAccountTransfer,
  PlatformWithdrawalAccountTransfer,
  PlatformWithdrawalType,
  getPlatformAccountTransfers
} from "@effect-portone/platform/generated/AccountTransfers"

/**
 * The operations of `AccountTransfers` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface AccountTransfersOperations {
  /**
   * Searches account transfers by page, size 10 unless given, with a count for each status.
   *
   * `GET /platform/account-transfers`
   *
   * `getPlatformAccountTransfers.stream(input)` gives the items of all pages.
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform.accountTransfer?v=v2#get%20%2Fplatform%2Faccount-transfers
   */
  readonly getPlatformAccountTransfers: PageList<
    GetPlatformAccountTransfersInput,
    GetPlatformAccountTransfersResponse,
    GetPlatformAccountTransfersError,
    PlatformAccountTransfer,
    "page"
  >
}

/**
 * Account transfers: movements of money between bank accounts, and how they ended.
 *
 * @example
 * ```ts
 * import { createClient, createAccountTransfers, type GetPlatformAccountTransfersInput } from
 * "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const accountTransfers = createAccountTransfers(createClient())
 *
 * const getPlatformAccountTransfers = (input: GetPlatformAccountTransfersInput) =>
 * accountTransfers.getPlatformAccountTransfers(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform.accountTransfer?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createAccountTransfers = (client: PromiseClient): AccountTransfersOperations => ({
  getPlatformAccountTransfers: createList(client, getPlatformAccountTransfers)
})
