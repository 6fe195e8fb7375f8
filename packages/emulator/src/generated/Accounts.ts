/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as OpenApi from "effect/http-api/OpenApi"
import * as Schema from "effect/Schema"
import { Bank, ForbiddenError, InvalidRequestError, UnauthorizedError } from "@effect-portone/core/generated/Shared"
import {
  type GetPlatformAccountHolderError,
  PlatformAccountHolder,
  PlatformExternalApiTemporarilyFailedError,
  PlatformNotSupportedBankError
} from "@effect-portone/platform/generated/Accounts"
import { PlatformExternalApiFailedError, PlatformNotEnabledError } from "@effect-portone/platform/generated/Shared"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `GET /platform/bank-accounts/{bank}/{accountNumber}/holder`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPlatformAccountHolderEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPlatformAccountHolder",
  "GET",
  "/platform/bank-accounts/:bank/:accountNumber/holder",
  {
    readonly params: {
      readonly bank: Bank
      readonly accountNumber: string
    }
    readonly query: {
      readonly test?: boolean
      readonly birthdate?: string
      readonly businessRegistrationNumber?: string
    }
  },
  PlatformAccountHolder,
  GetPlatformAccountHolderError
> {}

/**
 * `GET /platform/bank-accounts/{bank}/{accountNumber}/holder`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformAccountHolder: GetPlatformAccountHolderEndpoint = ContractEndpoint.make(
  "getPlatformAccountHolder",
  "GET",
  "/platform/bank-accounts/:bank/:accountNumber/holder",
  {
    summary:
      "Asks who holds a bank account, its number without hyphens; either `birthdate` or `businessRegistrationNumber`, never both, checks the person too. The `accountVerificationId` of the answer serves once, for a partner.",
    authorized: true,
    params: {
      bank: Bank,
      accountNumber: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean),
      birthdate: Schema.optionalKey(Schema.String),
      businessRegistrationNumber: Schema.optionalKey(Schema.String)
    },
    success: PlatformAccountHolder,
    errors: {
      400: [InvalidRequestError, PlatformNotSupportedBankError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      503: [PlatformExternalApiFailedError, PlatformExternalApiTemporarilyFailedError]
    }
  }
)

/**
 * Checks of bank accounts.
 *
 * @category groups
 * @since 0.1.0
 */
export interface AccountsGroup extends HttpApiGroup.HttpApiGroup<"Accounts", GetPlatformAccountHolderEndpoint> {}

/**
 * Checks of bank accounts.
 *
 * @category groups
 * @since 0.1.0
 */
export const AccountsGroup: AccountsGroup = HttpApiGroup.make("Accounts")
  .add(getPlatformAccountHolder)
  .annotate(OpenApi.Description, "Checks of bank accounts.")
