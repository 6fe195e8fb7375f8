/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type LoginViaApiSecretError,
  type LoginViaApiSecretInput,
  type LoginViaApiSecretResponse,
  type RefreshTokenError,
  type RefreshTokenInput,
  type RefreshTokenResponse,
  loginViaApiSecret,
  refreshToken
} from "@effect-portone/core/generated/Auth"
import { type Operation, createOperation } from "../Operation.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  LoginViaApiSecretBody,
  LoginViaApiSecretError,
  LoginViaApiSecretInput,
  LoginViaApiSecretResponse,
  RefreshTokenBody,
  RefreshTokenError,
  RefreshTokenInput,
  RefreshTokenResponse,
  loginViaApiSecret,
  refreshToken
} from "@effect-portone/core/generated/Auth"

/**
 * The operations of `Auth` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface AuthOperations {
  /**
   * Exchanges the V2 API secret for an access token (30 minutes) and a refresh token (1 day). Sends no
   * `Authorization`, and every login at once invalidates the refresh token that this user held before.
   *
   * `POST /login/api-secret`, without `Authorization`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/auth?v=v2#post%20%2Flogin%2Fapi-secret
   */
  readonly loginViaApiSecret: Operation<LoginViaApiSecretInput, LoginViaApiSecretResponse, LoginViaApiSecretError>

  /**
   * Exchanges a refresh token for a new pair. The old refresh token stops working at once, so processes that share a
   * secret knock each other out; when a refresh is refused, log in again.
   *
   * `POST /token/refresh`, without `Authorization`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/auth?v=v2#post%20%2Ftoken%2Frefresh
   */
  readonly refreshToken: Operation<RefreshTokenInput, RefreshTokenResponse, RefreshTokenError>
}

/**
 * Exchanges an API secret for access tokens. Only `Bearer` authorization needs it: the recommended `PortOne <secret>`
 * scheme needs no token.
 *
 * @example
 * ```ts
 * import { createClient, createAuth, type LoginViaApiSecretInput } from "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const auth = createAuth(createClient())
 *
 * const loginViaApiSecret = (input: LoginViaApiSecretInput) => auth.loginViaApiSecret(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/auth?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createAuth = (client: PromiseClient): AuthOperations => ({
  loginViaApiSecret: createOperation(client, loginViaApiSecret),
  refreshToken: createOperation(client, refreshToken)
})
