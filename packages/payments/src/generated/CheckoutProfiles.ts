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
import { Currency, InvalidRequestError } from "@effect-portone/core/generated/Shared"
import { PortOneClient } from "@effect-portone/core/PortOneClient"
import type { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import * as Wire from "@effect-portone/core/Wire"
import { CheckoutPaymentMethod, Country } from "./Shared.ts"

/**
 * The methods of {@link CheckoutProfiles}.
 *
 * @category models
 * @since 0.1.0
 */
export interface CheckoutProfilesMethods {
  /**
   * Lists the payment methods, each with its channel key, that a checkout profile offers for an amount, currency and
   * country. Sends no `Authorization`.
   *
   * `GET /checkout-profiles/evaluate`, without `Authorization`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link ProfileSettingsNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/checkoutProfile?v=v2#get%20%2Fcheckout-profiles%2Fevaluate
   */
  readonly evaluateCheckoutProfile: (
    input: EvaluateCheckoutProfileInput,
    options?: CallOptions
  ) => Effect.Effect<EvaluateCheckoutProfileResponse, EvaluateCheckoutProfileError | PortOneClientError>
}

/**
 * Which ways to pay a checkout profile offers.
 *
 * Take it from the context (`yield* CheckoutProfiles`, `CheckoutProfiles.use`), and provide it with
 * `CheckoutProfiles.layer` over a `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type EvaluateCheckoutProfileInput, CheckoutProfiles } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const evaluateCheckoutProfile = (input: EvaluateCheckoutProfileInput) =>
 *   Effect.flatMap(CheckoutProfiles, (service) => service.evaluateCheckoutProfile(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/checkoutProfile?v=v2
 * @category services
 * @since 0.1.0
 */
export class CheckoutProfiles extends Context.Service<CheckoutProfiles, CheckoutProfilesMethods>()(
  "@effect-portone/payments/CheckoutProfiles"
) {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<CheckoutProfiles, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      CheckoutProfiles,
      Effect.map(PortOneClient, (client) =>
        CheckoutProfiles.of({
          evaluateCheckoutProfile: (input, options) => client.run(evaluateCheckoutProfile, input, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<CheckoutProfilesMethods>): Layer.Layer<CheckoutProfiles> =>
    Layer.mock(CheckoutProfiles, methods)
}

/**
 * A payment method on offer, and the channel that would take it.
 *
 * @category answers
 * @since 0.1.0
 */
export interface EvaluatedCheckoutMethod {
  /** What it is paid with. */
  readonly paymentMethod: Wire.Open<CheckoutPaymentMethod>
  /** The channel's key. */
  readonly channelKey: string
}

/**
 * A payment method on offer, and the channel that would take it.
 *
 * @category answers
 * @since 0.1.0
 */
export const EvaluatedCheckoutMethod: Schema.Codec<EvaluatedCheckoutMethod> = Wire.lazy(() =>
  Schema.Struct({
    paymentMethod: Wire.openEnum(CheckoutPaymentMethod),
    channelKey: Schema.String
  })
)

/**
 * The answer of `evaluateCheckoutProfile`: the payment methods on offer.
 *
 * @category answers
 * @since 0.1.0
 */
export interface EvaluateCheckoutProfileResponse {
  /** The payment methods on offer. */
  readonly methods?: ReadonlyArray<EvaluatedCheckoutMethod>
}

/**
 * The answer of `evaluateCheckoutProfile`: the payment methods on offer.
 *
 * @category answers
 * @since 0.1.0
 */
export const EvaluateCheckoutProfileResponse: Schema.Codec<EvaluateCheckoutProfileResponse> = Wire.lazy(() =>
  Schema.Struct({
    methods: Schema.optionalKey(Schema.Array(EvaluatedCheckoutMethod))
  })
)

/**
 * The checkout profile has no settings. Check the profile key, and set the profile up in PortOne's console.
 *
 * `PROFILE_SETTINGS_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class ProfileSettingsNotFoundError extends DocumentedError.make<
  ProfileSettingsNotFoundError,
  {},
  ProfileSettingsNotFoundErrorEncoded
>()("ProfileSettingsNotFoundError", {
  type: "PROFILE_SETTINGS_NOT_FOUND",
  status: 404,
  summary: "The checkout profile has no settings. Check the profile key, and set the profile up in PortOne's console."
}) {}

/**
 * The documented errors of `evaluateCheckoutProfile`.
 *
 * @category errors
 * @since 0.1.0
 */
export type EvaluateCheckoutProfileError = InvalidRequestError | ProfileSettingsNotFoundError

/**
 * The documented errors of `evaluateCheckoutProfile`.
 *
 * @category errors
 * @since 0.1.0
 */
export const EvaluateCheckoutProfileError: DocumentedError.Union<EvaluateCheckoutProfileError> = DocumentedError.union([
  InvalidRequestError,
  ProfileSettingsNotFoundError
])

/**
 * The input of `evaluateCheckoutProfile`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface EvaluateCheckoutProfileInput {
  /** The checkout profile's key. */
  readonly profileKey: string
  /** The country. */
  readonly country: Country
  /** The currency, as its ISO 4217 code. */
  readonly currency: Currency
  /** An amount, in minor units. */
  readonly amount: number
}

/**
 * The input of `evaluateCheckoutProfile`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const EvaluateCheckoutProfileInput: Schema.Codec<EvaluateCheckoutProfileInput> = Wire.lazy(() =>
  Schema.Struct({
    profileKey: Schema.String,
    country: Country,
    currency: Currency,
    amount: Wire.Int64
  })
)

/**
 * Lists the payment methods, each with its channel key, that a checkout profile offers for an amount, currency and
 * country. Sends no `Authorization`.
 *
 * `GET /checkout-profiles/evaluate`, without `Authorization`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link ProfileSettingsNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/checkoutProfile?v=v2#get%20%2Fcheckout-profiles%2Fevaluate
 * @category endpoints
 * @since 0.1.0
 */
export const evaluateCheckoutProfile: Endpoint.Endpoint<
  EvaluateCheckoutProfileInput,
  EvaluateCheckoutProfileResponse,
  EvaluateCheckoutProfileError
> = Endpoint.make({
  id: "evaluateCheckoutProfile",
  service: "CheckoutProfiles",
  method: "GET",
  path: "/checkout-profiles/evaluate",
  authorized: false,
  input: EvaluateCheckoutProfileInput,
  pathFields: [],
  queryFields: ["profileKey", "country", "currency", "amount"],
  payload: "none",
  storeId: [],
  format: "json",
  success: EvaluateCheckoutProfileResponse,
  errors: EvaluateCheckoutProfileError
})

/**
 * The wire form of {@link ProfileSettingsNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ProfileSettingsNotFoundErrorEncoded {
  readonly type: "PROFILE_SETTINGS_NOT_FOUND"
  readonly message?: string
}
