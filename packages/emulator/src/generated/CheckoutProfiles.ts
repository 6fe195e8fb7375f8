/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as OpenApi from "effect/http-api/OpenApi"
import * as Schema from "effect/Schema"
import { Currency, InvalidRequestError } from "@effect-portone/core/generated/Shared"
import * as Wire from "@effect-portone/core/Wire"
import {
  type EvaluateCheckoutProfileError,
  EvaluateCheckoutProfileResponse,
  ProfileSettingsNotFoundError
} from "@effect-portone/payments/generated/CheckoutProfiles"
import { Country } from "@effect-portone/payments/generated/Shared"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `GET /checkout-profiles/evaluate`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface EvaluateCheckoutProfileEndpoint extends ContractEndpoint.ContractEndpoint<
  "evaluateCheckoutProfile",
  "GET",
  "/checkout-profiles/evaluate",
  {
    readonly query: {
      readonly profileKey: string
      readonly country: Country
      readonly currency: Currency
      readonly amount: number
    }
  },
  EvaluateCheckoutProfileResponse,
  EvaluateCheckoutProfileError
> {}

/**
 * `GET /checkout-profiles/evaluate`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const evaluateCheckoutProfile: EvaluateCheckoutProfileEndpoint = ContractEndpoint.make(
  "evaluateCheckoutProfile",
  "GET",
  "/checkout-profiles/evaluate",
  {
    summary:
      "Lists the payment methods, each with its channel key, that a checkout profile offers for an amount, currency and country. Sends no `Authorization`.",
    authorized: false,
    query: {
      profileKey: Schema.String,
      country: Country,
      currency: Currency,
      amount: Wire.Int64
    },
    success: EvaluateCheckoutProfileResponse,
    errors: {
      400: [InvalidRequestError],
      404: [ProfileSettingsNotFoundError]
    }
  }
)

/**
 * Which ways to pay a checkout profile offers.
 *
 * @category groups
 * @since 0.1.0
 */
export interface CheckoutProfilesGroup extends HttpApiGroup.HttpApiGroup<
  "CheckoutProfiles",
  EvaluateCheckoutProfileEndpoint
> {}

/**
 * Which ways to pay a checkout profile offers.
 *
 * @category groups
 * @since 0.1.0
 */
export const CheckoutProfilesGroup: CheckoutProfilesGroup = HttpApiGroup.make("CheckoutProfiles")
  .add(evaluateCheckoutProfile)
  .annotate(OpenApi.Description, "Which ways to pay a checkout profile offers.")
