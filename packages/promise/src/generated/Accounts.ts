/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type GetPlatformAccountHolderError,
  type GetPlatformAccountHolderInput,
  type PlatformAccountHolder,
  getPlatformAccountHolder
} from "@effect-portone/platform/generated/Accounts"
import { type Operation, createOperation } from "../Operation.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  GetPlatformAccountHolderError,
  GetPlatformAccountHolderInput,
  PlatformAccountHolder,
  PlatformExternalApiTemporarilyFailedError,
  PlatformNotSupportedBankError,
  getPlatformAccountHolder
} from "@effect-portone/platform/generated/Accounts"

/**
 * The operations of `Accounts` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface AccountsOperations {
  /**
   * Asks who holds a bank account, its number without hyphens; either `birthdate` or `businessRegistrationNumber`,
   * never both, checks the person too. The `accountVerificationId` of the answer serves once, for a partner.
   *
   * `GET /platform/bank-accounts/{bank}/{accountNumber}/holder`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `PlatformNotSupportedBankError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformExternalApiFailedError` (503)
   * - `PlatformExternalApiTemporarilyFailedError` (503)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.account?v=v2#get%20%2Fplatform%2Fbank-accounts%2F%7Bbank%7D%2F%7BaccountNumber%7D%2Fholder
   */
  readonly getPlatformAccountHolder: Operation<
    GetPlatformAccountHolderInput,
    PlatformAccountHolder,
    GetPlatformAccountHolderError
  >
}

/**
 * Checks of bank accounts.
 *
 * @example
 * ```ts
 * import { createClient, createAccounts, type GetPlatformAccountHolderInput } from "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const accounts = createAccounts(createClient())
 *
 * const getPlatformAccountHolder = (input: GetPlatformAccountHolderInput) => accounts.getPlatformAccountHolder(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform.account?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createAccounts = (client: PromiseClient): AccountsOperations => ({
  getPlatformAccountHolder: createOperation(client, getPlatformAccountHolder)
})
