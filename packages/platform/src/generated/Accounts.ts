/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import type { CallOptions } from "@effect-portone/core/CallOptions"
import * as DocumentedError from "@effect-portone/core/DocumentedError"
import * as Endpoint from "@effect-portone/core/Endpoint"
import { Bank, ForbiddenError, InvalidRequestError, UnauthorizedError } from "@effect-portone/core/generated/Shared"
import { PortOneClient } from "@effect-portone/core/PortOneClient"
import type { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import * as Wire from "@effect-portone/core/Wire"
import { PlatformExternalApiFailedError, PlatformNotEnabledError } from "./Shared.ts"

/**
 * The methods of {@link Accounts}.
 *
 * @category models
 * @since 0.1.0
 */
export interface AccountsMethods {
  /**
   * Asks who holds a bank account, its number without hyphens; either `birthdate` or `businessRegistrationNumber`,
   * never both, checks the person too. The `accountVerificationId` of the answer serves once, for a partner.
   *
   * `GET /platform/bank-accounts/{bank}/{accountNumber}/holder`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link PlatformNotSupportedBankError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformExternalApiFailedError} (503)
   * - {@link PlatformExternalApiTemporarilyFailedError} (503)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.account?v=v2#get%20%2Fplatform%2Fbank-accounts%2F%7Bbank%7D%2F%7BaccountNumber%7D%2Fholder
   */
  readonly getPlatformAccountHolder: (
    input: GetPlatformAccountHolderInput,
    options?: CallOptions
  ) => Effect.Effect<PlatformAccountHolder, GetPlatformAccountHolderError | PortOneClientError>
}

/**
 * Checks of bank accounts.
 *
 * Take it from the context (`yield* Accounts`, `Accounts.use`), and provide it with `Accounts.layer` over a
 * `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type GetPlatformAccountHolderInput, Accounts } from "@effect-portone/platform"
 * import { Effect } from "effect"
 *
 * const getPlatformAccountHolder = (input: GetPlatformAccountHolderInput) =>
 *   Effect.flatMap(Accounts, (service) => service.getPlatformAccountHolder(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform.account?v=v2
 * @category services
 * @since 0.1.0
 */
export class Accounts extends Context.Service<Accounts, AccountsMethods>()("@effect-portone/platform/Accounts") {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<Accounts, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      Accounts,
      Effect.map(PortOneClient, (client) =>
        Accounts.of({
          getPlatformAccountHolder: (input, options) => client.run(getPlatformAccountHolder, input, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<AccountsMethods>): Layer.Layer<Accounts> =>
    Layer.mock(Accounts, methods)
}

/**
 * Whose bank account it is, and an id that proves the look-up.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformAccountHolder {
  /** The account holder's name. */
  readonly holderName: string
  /** From `getPlatformAccountHolder`: proves that the account was checked. */
  readonly accountVerificationId: string
}

/**
 * Whose bank account it is, and an id that proves the look-up.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformAccountHolder: Schema.Codec<PlatformAccountHolder> = Wire.lazy(() =>
  Schema.Struct({
    holderName: Schema.String,
    accountVerificationId: Schema.String
  })
)

/**
 * A service that PortOne asks is failing for the moment. Try again after a pause.
 *
 * `PLATFORM_EXTERNAL_API_TEMPORARILY_FAILED`, status 503.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformExternalApiTemporarilyFailedError extends DocumentedError.make<
  PlatformExternalApiTemporarilyFailedError,
  {},
  PlatformExternalApiTemporarilyFailedErrorEncoded
>()("PlatformExternalApiTemporarilyFailedError", {
  type: "PLATFORM_EXTERNAL_API_TEMPORARILY_FAILED",
  status: 503,
  summary: "A service that PortOne asks is failing for the moment. Try again after a pause.",
  retryable: true
}) {}

/**
 * The holder of an account at this bank cannot be looked up. Use an account at another bank, or go without the check.
 *
 * `PLATFORM_NOT_SUPPORTED_BANK`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformNotSupportedBankError extends DocumentedError.make<
  PlatformNotSupportedBankError,
  {},
  PlatformNotSupportedBankErrorEncoded
>()("PlatformNotSupportedBankError", {
  type: "PLATFORM_NOT_SUPPORTED_BANK",
  status: 400,
  summary:
    "The holder of an account at this bank cannot be looked up. Use an account at another bank, or go without the check."
}) {}

/**
 * The documented errors of `getPlatformAccountHolder`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetPlatformAccountHolderError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformExternalApiFailedError
  | PlatformExternalApiTemporarilyFailedError
  | PlatformNotEnabledError
  | PlatformNotSupportedBankError
  | UnauthorizedError

/**
 * The documented errors of `getPlatformAccountHolder`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetPlatformAccountHolderError: DocumentedError.Union<GetPlatformAccountHolderError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformExternalApiFailedError,
    PlatformExternalApiTemporarilyFailedError,
    PlatformNotEnabledError,
    PlatformNotSupportedBankError,
    UnauthorizedError
  ])

/**
 * The input of `getPlatformAccountHolder`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetPlatformAccountHolderInput {
  /** The bank. */
  readonly bank: Bank
  /** The account number, without hyphens. */
  readonly accountNumber: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** The holder's birth date, to check the name against; send this or `businessRegistrationNumber`, not both. */
  readonly birthdate?: string | undefined
  /** Business registration number; where `birthdate` can be sent too, send one of them. */
  readonly businessRegistrationNumber?: string | undefined
}

/**
 * The input of `getPlatformAccountHolder`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetPlatformAccountHolderInput: Schema.Codec<GetPlatformAccountHolderInput> = Wire.lazy(() =>
  Schema.Struct({
    bank: Bank,
    accountNumber: Schema.String,
    test: Schema.optional(Schema.Boolean),
    birthdate: Schema.optional(Schema.String),
    businessRegistrationNumber: Schema.optional(Schema.String)
  })
)

/**
 * Asks who holds a bank account, its number without hyphens; either `birthdate` or `businessRegistrationNumber`, never
 * both, checks the person too. The `accountVerificationId` of the answer serves once, for a partner.
 *
 * `GET /platform/bank-accounts/{bank}/{accountNumber}/holder`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link PlatformNotSupportedBankError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformExternalApiFailedError} (503)
 * - {@link PlatformExternalApiTemporarilyFailedError} (503)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.account?v=v2#get%20%2Fplatform%2Fbank-accounts%2F%7Bbank%7D%2F%7BaccountNumber%7D%2Fholder
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformAccountHolder: Endpoint.Endpoint<
  GetPlatformAccountHolderInput,
  PlatformAccountHolder,
  GetPlatformAccountHolderError
> = Endpoint.make({
  id: "getPlatformAccountHolder",
  service: "Accounts",
  method: "GET",
  path: "/platform/bank-accounts/{bank}/{accountNumber}/holder",
  authorized: true,
  input: GetPlatformAccountHolderInput,
  pathFields: ["bank", "accountNumber"],
  queryFields: ["test", "birthdate", "businessRegistrationNumber"],
  payload: "none",
  storeId: [],
  format: "json",
  success: PlatformAccountHolder,
  errors: GetPlatformAccountHolderError
})

/**
 * The wire form of {@link PlatformExternalApiTemporarilyFailedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformExternalApiTemporarilyFailedErrorEncoded {
  readonly type: "PLATFORM_EXTERNAL_API_TEMPORARILY_FAILED"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformNotSupportedBankError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformNotSupportedBankErrorEncoded {
  readonly type: "PLATFORM_NOT_SUPPORTED_BANK"
  readonly message?: string
}
