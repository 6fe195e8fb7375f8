/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as OpenApi from "effect/http-api/OpenApi"
import {
  LoginViaApiSecretBody,
  type LoginViaApiSecretError,
  LoginViaApiSecretResponse,
  RefreshTokenBody,
  type RefreshTokenError,
  RefreshTokenResponse
} from "@effect-portone/core/generated/Auth"
import { InvalidRequestError, UnauthorizedError } from "@effect-portone/core/generated/Shared"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `POST /login/api-secret`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface LoginViaApiSecretEndpoint extends ContractEndpoint.ContractEndpoint<
  "loginViaApiSecret",
  "POST",
  "/login/api-secret",
  {
    readonly payload: LoginViaApiSecretBody
  },
  LoginViaApiSecretResponse,
  LoginViaApiSecretError
> {}

/**
 * `POST /login/api-secret`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const loginViaApiSecret: LoginViaApiSecretEndpoint = ContractEndpoint.make(
  "loginViaApiSecret",
  "POST",
  "/login/api-secret",
  {
    summary:
      "Exchanges the V2 API secret for an access token (30 minutes) and a refresh token (1 day). Sends no `Authorization`, and every login at once invalidates the refresh token that this user held before.",
    authorized: false,
    payload: LoginViaApiSecretBody,
    success: LoginViaApiSecretResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError]
    }
  }
)

/**
 * `POST /token/refresh`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface RefreshTokenEndpoint extends ContractEndpoint.ContractEndpoint<
  "refreshToken",
  "POST",
  "/token/refresh",
  {
    readonly payload: RefreshTokenBody
  },
  RefreshTokenResponse,
  RefreshTokenError
> {}

/**
 * `POST /token/refresh`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const refreshToken: RefreshTokenEndpoint = ContractEndpoint.make("refreshToken", "POST", "/token/refresh", {
  summary:
    "Exchanges a refresh token for a new pair. The old refresh token stops working at once, so processes that share a secret knock each other out; when a refresh is refused, log in again.",
  authorized: false,
  payload: RefreshTokenBody,
  success: RefreshTokenResponse,
  errors: {
    400: [InvalidRequestError],
    401: [UnauthorizedError]
  }
})

/**
 * Exchanges an API secret for access tokens. Only `Bearer` authorization needs it: the recommended `PortOne <secret>`
 * scheme needs no token.
 *
 * @category groups
 * @since 0.1.0
 */
export interface AuthGroup extends HttpApiGroup.HttpApiGroup<
  "Auth",
  LoginViaApiSecretEndpoint | RefreshTokenEndpoint
> {}

/**
 * Exchanges an API secret for access tokens. Only `Bearer` authorization needs it: the recommended `PortOne <secret>`
 * scheme needs no token.
 *
 * @category groups
 * @since 0.1.0
 */
export const AuthGroup: AuthGroup = HttpApiGroup.make("Auth")
  .add(loginViaApiSecret, refreshToken)
  .annotate(
    OpenApi.Description,
    "Exchanges an API secret for access tokens. Only `Bearer` authorization needs it: the recommended `PortOne <secret>` scheme needs no token."
  )
