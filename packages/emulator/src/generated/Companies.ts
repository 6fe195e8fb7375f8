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
  GetB2bBusinessInfosBody,
  type GetB2bBusinessInfosError,
  GetB2bBusinessInfosResponse,
  type GetPlatformCompanyStateError,
  GetPlatformCompanyStatePayload,
  PlatformCompanyNotFoundError
} from "@effect-portone/platform/generated/Companies"
import {
  B2bExternalServiceError,
  B2bNotEnabledError,
  PlatformExternalApiFailedError,
  PlatformNotEnabledError
} from "@effect-portone/platform/generated/Shared"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `POST /b2b/companies/business-info`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetB2bBusinessInfosEndpoint extends ContractEndpoint.ContractEndpoint<
  "getB2bBusinessInfos",
  "POST",
  "/b2b/companies/business-info",
  {
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: GetB2bBusinessInfosBody
  },
  GetB2bBusinessInfosResponse,
  GetB2bBusinessInfosError
> {}

/**
 * `POST /b2b/companies/business-info`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getB2bBusinessInfos: GetB2bBusinessInfosEndpoint = ContractEndpoint.make(
  "getB2bBusinessInfos",
  "POST",
  "/b2b/companies/business-info",
  {
    summary:
      "Looks up the registration of several businesses by number; each result has its own `error` or a `verificationId` that a counterparty can reuse. PortOne has to enable this first.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: GetB2bBusinessInfosBody,
    success: GetB2bBusinessInfosResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `GET /platform/companies/{businessRegistrationNumber}/state`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPlatformCompanyStateEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPlatformCompanyState",
  "GET",
  "/platform/companies/:businessRegistrationNumber/state",
  {
    readonly params: {
      readonly businessRegistrationNumber: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  GetPlatformCompanyStatePayload,
  GetPlatformCompanyStateError
> {}

/**
 * `GET /platform/companies/{businessRegistrationNumber}/state`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformCompanyState: GetPlatformCompanyStateEndpoint = ContractEndpoint.make(
  "getPlatformCompanyState",
  "GET",
  "/platform/companies/:businessRegistrationNumber/state",
  {
    summary:
      "Looks up whether a business is open and how it is taxed, registered with PortOne or not. The `companyVerificationId` of the answer serves once, for a partner.",
    authorized: true,
    params: {
      businessRegistrationNumber: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: GetPlatformCompanyStatePayload,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformCompanyNotFoundError],
      503: [PlatformExternalApiFailedError]
    }
  }
)

/**
 * Registration and state of Korean businesses.
 *
 * @category groups
 * @since 0.1.0
 */
export interface CompaniesGroup extends HttpApiGroup.HttpApiGroup<
  "Companies",
  GetB2bBusinessInfosEndpoint | GetPlatformCompanyStateEndpoint
> {}

/**
 * Registration and state of Korean businesses.
 *
 * @category groups
 * @since 0.1.0
 */
export const CompaniesGroup: CompaniesGroup = HttpApiGroup.make("Companies")
  .add(getB2bBusinessInfos, getPlatformCompanyState)
  .annotate(OpenApi.Description, "Registration and state of Korean businesses.")
