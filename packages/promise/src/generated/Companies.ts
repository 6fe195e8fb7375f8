/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type GetB2bBusinessInfosError,
  type GetB2bBusinessInfosInput,
  type GetB2bBusinessInfosResponse,
  type GetPlatformCompanyStateError,
  type GetPlatformCompanyStateInput,
  type GetPlatformCompanyStatePayload,
  getB2bBusinessInfos,
  getPlatformCompanyState
} from "@effect-portone/platform/generated/Companies"
import { type Operation, createOperation } from "../Operation.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  B2bBusinessInfo,
  B2bBusinessInfoResult,
  GetB2bBusinessInfosBody,
  GetB2bBusinessInfosError,
  GetB2bBusinessInfosInput,
  GetB2bBusinessInfosResponse,
  GetPlatformCompanyStateError,
  GetPlatformCompanyStateInput,
  GetPlatformCompanyStatePayload,
  PlatformBusinessStatus,
  PlatformCompanyNotFoundError,
  PlatformCompanyState,
  PlatformTaxationType,
  getB2bBusinessInfos,
  getPlatformCompanyState
} from "@effect-portone/platform/generated/Companies"

/**
 * The operations of `Companies` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface CompaniesOperations {
  /**
   * Looks up the registration of several businesses by number; each result has its own `error` or a `verificationId`
   * that a counterparty can reuse. PortOne has to enable this first.
   *
   * `POST /b2b/companies/business-info`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.company?v=v2#post%20%2Fb2b%2Fcompanies%2Fbusiness-info
   */
  readonly getB2bBusinessInfos: Operation<
    GetB2bBusinessInfosInput,
    GetB2bBusinessInfosResponse,
    GetB2bBusinessInfosError
  >

  /**
   * Looks up whether a business is open and how it is taxed, registered with PortOne or not. The
   * `companyVerificationId` of the answer serves once, for a partner.
   *
   * `GET /platform/companies/{businessRegistrationNumber}/state`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformCompanyNotFoundError` (404)
   * - `PlatformExternalApiFailedError` (503)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.company?v=v2#get%20%2Fplatform%2Fcompanies%2F%7BbusinessRegistrationNumber%7D%2Fstate
   */
  readonly getPlatformCompanyState: Operation<
    GetPlatformCompanyStateInput,
    GetPlatformCompanyStatePayload,
    GetPlatformCompanyStateError
  >
}

/**
 * Registration and state of Korean businesses.
 *
 * @example
 * ```ts
 * import { createClient, createCompanies, type GetB2bBusinessInfosInput } from "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const companies = createCompanies(createClient())
 *
 * const getB2bBusinessInfos = (input: GetB2bBusinessInfosInput) => companies.getB2bBusinessInfos(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform.company?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createCompanies = (client: PromiseClient): CompaniesOperations => ({
  getB2bBusinessInfos: createOperation(client, getB2bBusinessInfos),
  getPlatformCompanyState: createOperation(client, getPlatformCompanyState)
})
