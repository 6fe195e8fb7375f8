/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type GetBankInfosError,
  type GetBankInfosInput,
  type GetBankInfosResponse,
  getBankInfos
} from "@effect-portone/core/generated/Banks"
import { type Operation, createOperation } from "../Operation.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  BankInfo,
  BankInfoName,
  GetBankInfosError,
  GetBankInfosInput,
  GetBankInfosResponse,
  getBankInfos
} from "@effect-portone/core/generated/Banks"

/**
 * The operations of `Banks` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface BanksOperations {
  /**
   * Lists the bank codes with their name in each language, for showing to users. Sends no `Authorization`.
   *
   * `GET /banks`, without `Authorization`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/common?v=v2#get%20%2Fbanks
   */
  readonly getBankInfos: Operation<GetBankInfosInput, GetBankInfosResponse, GetBankInfosError>
}

/**
 * The banks that PortOne knows, with their names.
 *
 * @example
 * ```ts
 * import { createClient, createBanks, type GetBankInfosInput } from "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const banks = createBanks(createClient())
 *
 * const getBankInfos = (input: GetBankInfosInput) => banks.getBankInfos(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/common?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createBanks = (client: PromiseClient): BanksOperations => ({
  getBankInfos: createOperation(client, getBankInfos)
})
