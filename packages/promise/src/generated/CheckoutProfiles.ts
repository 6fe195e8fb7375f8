/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type EvaluateCheckoutProfileError,
  type EvaluateCheckoutProfileInput,
  type EvaluateCheckoutProfileResponse,
  evaluateCheckoutProfile
} from "@effect-portone/payments/generated/CheckoutProfiles"
import { type Operation, createOperation } from "../Operation.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  EvaluateCheckoutProfileError,
  EvaluateCheckoutProfileInput,
  EvaluateCheckoutProfileResponse,
  EvaluatedCheckoutMethod,
  ProfileSettingsNotFoundError,
  evaluateCheckoutProfile
} from "@effect-portone/payments/generated/CheckoutProfiles"

/**
 * The operations of `CheckoutProfiles` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface CheckoutProfilesOperations {
  /**
   * Lists the payment methods, each with its channel key, that a checkout profile offers for an amount, currency and
   * country. Sends no `Authorization`.
   *
   * `GET /checkout-profiles/evaluate`, without `Authorization`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `ProfileSettingsNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/checkoutProfile?v=v2#get%20%2Fcheckout-profiles%2Fevaluate
   */
  readonly evaluateCheckoutProfile: Operation<
    EvaluateCheckoutProfileInput,
    EvaluateCheckoutProfileResponse,
    EvaluateCheckoutProfileError
  >
}

/**
 * Which ways to pay a checkout profile offers.
 *
 * @example
 * ```ts
 * import { createClient, createCheckoutProfiles, type EvaluateCheckoutProfileInput } from "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const checkoutProfiles = createCheckoutProfiles(createClient())
 *
 * const evaluateCheckoutProfile = (input: EvaluateCheckoutProfileInput) =>
 * checkoutProfiles.evaluateCheckoutProfile(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/checkoutProfile?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createCheckoutProfiles = (client: PromiseClient): CheckoutProfilesOperations => ({
  evaluateCheckoutProfile: createOperation(client, evaluateCheckoutProfile)
})
