/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import type { CallOptions } from "../CallOptions.ts"
import * as DocumentedError from "../DocumentedError.ts"
import * as Endpoint from "../Endpoint.ts"
import { PortOneClient } from "../PortOneClient.ts"
import type { PortOneClientError } from "../PortOneClientError.ts"
import * as Wire from "../Wire.ts"
import { InvalidRequestError, UnauthorizedError } from "./Shared.ts"

/**
 * The methods of {@link Auth}.
 *
 * @category models
 * @since 0.1.0
 */
export interface AuthMethods {
  /**
   * Exchanges the V2 API secret for an access token (30 minutes) and a refresh token (1 day). Sends no
   * `Authorization`, and every login at once invalidates the refresh token that this user held before.
   *
   * `POST /login/api-secret`, without `Authorization`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/auth?v=v2#post%20%2Flogin%2Fapi-secret
   */
  readonly loginViaApiSecret: (
    input: LoginViaApiSecretInput,
    options?: CallOptions
  ) => Effect.Effect<LoginViaApiSecretResponse, LoginViaApiSecretError | PortOneClientError>

  /**
   * Exchanges a refresh token for a new pair. The old refresh token stops working at once, so processes that share a
   * secret knock each other out; when a refresh is refused, log in again.
   *
   * `POST /token/refresh`, without `Authorization`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/auth?v=v2#post%20%2Ftoken%2Frefresh
   */
  readonly refreshToken: (
    input: RefreshTokenInput,
    options?: CallOptions
  ) => Effect.Effect<RefreshTokenResponse, RefreshTokenError | PortOneClientError>
}

/**
 * Exchanges an API secret for access tokens. Only `Bearer` authorization needs it: the recommended `PortOne <secret>`
 * scheme needs no token.
 *
 * Take it from the context (`yield* Auth`, `Auth.use`), and provide it with `Auth.layer` over a `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type LoginViaApiSecretInput, Auth } from "@effect-portone/core"
 * import { Effect } from "effect"
 *
 * const loginViaApiSecret = (input: LoginViaApiSecretInput) =>
 *   Effect.flatMap(Auth, (service) => service.loginViaApiSecret(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/auth?v=v2
 * @category services
 * @since 0.1.0
 */
export class Auth extends Context.Service<Auth, AuthMethods>()("@effect-portone/core/Auth") {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<Auth, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      Auth,
      Effect.map(PortOneClient, (client) =>
        Auth.of({
          loginViaApiSecret: (input, options) => client.run(loginViaApiSecret, input, options),
          refreshToken: (input, options) => client.run(refreshToken, input, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<AuthMethods>): Layer.Layer<Auth> => Layer.mock(Auth, methods)
}

/**
 * The body of `loginViaApiSecret`: the V2 API secret.
 *
 * @category requests
 * @since 0.1.0
 */
export interface LoginViaApiSecretBody {
  /** The V2 API secret. */
  readonly apiSecret: string
}

/**
 * The body of `loginViaApiSecret`: the V2 API secret.
 *
 * @category requests
 * @since 0.1.0
 */
export const LoginViaApiSecretBody: Schema.Codec<LoginViaApiSecretBody> = Wire.lazy(() =>
  Schema.Struct({
    apiSecret: Schema.String
  })
)

/**
 * The answer of `loginViaApiSecret`: a pair of tokens.
 *
 * @category answers
 * @since 0.1.0
 */
export interface LoginViaApiSecretResponse {
  /** Sent as `Authorization: Bearer …`; good for 30 minutes. */
  readonly accessToken: string
  /** Gets a new pair of tokens for one day; the next login or refresh makes it invalid. */
  readonly refreshToken: string
}

/**
 * The answer of `loginViaApiSecret`: a pair of tokens.
 *
 * @category answers
 * @since 0.1.0
 */
export const LoginViaApiSecretResponse: Schema.Codec<LoginViaApiSecretResponse> = Wire.lazy(() =>
  Schema.Struct({
    accessToken: Schema.String,
    refreshToken: Schema.String
  })
)

/**
 * The documented errors of `loginViaApiSecret`.
 *
 * @category errors
 * @since 0.1.0
 */
export type LoginViaApiSecretError = InvalidRequestError | UnauthorizedError

/**
 * The documented errors of `loginViaApiSecret`.
 *
 * @category errors
 * @since 0.1.0
 */
export const LoginViaApiSecretError: DocumentedError.Union<LoginViaApiSecretError> = DocumentedError.union([
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `loginViaApiSecret`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface LoginViaApiSecretInput {
  /** The V2 API secret. */
  readonly apiSecret: string
}

/**
 * The input of `loginViaApiSecret`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const LoginViaApiSecretInput: Schema.Codec<LoginViaApiSecretInput> = Wire.lazy(() =>
  Schema.Struct({
    apiSecret: Schema.String
  })
)

/**
 * Exchanges the V2 API secret for an access token (30 minutes) and a refresh token (1 day). Sends no `Authorization`,
 * and every login at once invalidates the refresh token that this user held before.
 *
 * `POST /login/api-secret`, without `Authorization`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/auth?v=v2#post%20%2Flogin%2Fapi-secret
 * @category endpoints
 * @since 0.1.0
 */
export const loginViaApiSecret: Endpoint.Endpoint<
  LoginViaApiSecretInput,
  LoginViaApiSecretResponse,
  LoginViaApiSecretError
> = Endpoint.make({
  id: "loginViaApiSecret",
  service: "Auth",
  method: "POST",
  path: "/login/api-secret",
  authorized: false,
  input: LoginViaApiSecretInput,
  pathFields: [],
  queryFields: [],
  payload: "body",
  storeId: [],
  format: "json",
  success: LoginViaApiSecretResponse,
  errors: LoginViaApiSecretError
})

/**
 * The body of `refreshToken`: the refresh token that came last.
 *
 * @category requests
 * @since 0.1.0
 */
export interface RefreshTokenBody {
  /** The refresh token that came last. */
  readonly refreshToken: string
}

/**
 * The body of `refreshToken`: the refresh token that came last.
 *
 * @category requests
 * @since 0.1.0
 */
export const RefreshTokenBody: Schema.Codec<RefreshTokenBody> = Wire.lazy(() =>
  Schema.Struct({
    refreshToken: Schema.String
  })
)

/**
 * The answer of `refreshToken`: a new pair of tokens.
 *
 * @category answers
 * @since 0.1.0
 */
export interface RefreshTokenResponse {
  /** Sent as `Authorization: Bearer …`; good for 30 minutes. */
  readonly accessToken: string
  /** Gets a new pair of tokens for one day; the next login or refresh makes it invalid. */
  readonly refreshToken: string
}

/**
 * The answer of `refreshToken`: a new pair of tokens.
 *
 * @category answers
 * @since 0.1.0
 */
export const RefreshTokenResponse: Schema.Codec<RefreshTokenResponse> = Wire.lazy(() =>
  Schema.Struct({
    accessToken: Schema.String,
    refreshToken: Schema.String
  })
)

/**
 * The documented errors of `refreshToken`.
 *
 * @category errors
 * @since 0.1.0
 */
export type RefreshTokenError = InvalidRequestError | UnauthorizedError

/**
 * The documented errors of `refreshToken`.
 *
 * @category errors
 * @since 0.1.0
 */
export const RefreshTokenError: DocumentedError.Union<RefreshTokenError> = DocumentedError.union([
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `refreshToken`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface RefreshTokenInput {
  /** The refresh token that came last. */
  readonly refreshToken: string
}

/**
 * The input of `refreshToken`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const RefreshTokenInput: Schema.Codec<RefreshTokenInput> = Wire.lazy(() =>
  Schema.Struct({
    refreshToken: Schema.String
  })
)

/**
 * Exchanges a refresh token for a new pair. The old refresh token stops working at once, so processes that share a
 * secret knock each other out; when a refresh is refused, log in again.
 *
 * `POST /token/refresh`, without `Authorization`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/auth?v=v2#post%20%2Ftoken%2Frefresh
 * @category endpoints
 * @since 0.1.0
 */
export const refreshToken: Endpoint.Endpoint<RefreshTokenInput, RefreshTokenResponse, RefreshTokenError> =
  Endpoint.make({
    id: "refreshToken",
    service: "Auth",
    method: "POST",
    path: "/token/refresh",
    authorized: false,
    input: RefreshTokenInput,
    pathFields: [],
    queryFields: [],
    payload: "body",
    storeId: [],
    format: "json",
    success: RefreshTokenResponse,
    errors: RefreshTokenError
  })
