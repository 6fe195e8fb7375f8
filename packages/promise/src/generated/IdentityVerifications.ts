/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type ConfirmIdentityVerificationError,
  type ConfirmIdentityVerificationInput,
  type ConfirmIdentityVerificationResponse,
  type GetIdentityVerificationError,
  type GetIdentityVerificationInput,
  type GetIdentityVerificationsError,
  type GetIdentityVerificationsInput,
  type GetIdentityVerificationsResponse,
  type IdentityVerification,
  type ResendIdentityVerificationError,
  type ResendIdentityVerificationInput,
  type ResendIdentityVerificationResponse,
  type SendIdentityVerificationError,
  type SendIdentityVerificationInput,
  type SendIdentityVerificationResponse,
  confirmIdentityVerification,
  getIdentityVerification,
  getIdentityVerifications,
  resendIdentityVerification,
  sendIdentityVerification
} from "@effect-portone/payments/generated/IdentityVerifications"
import { type PageList, createList } from "../List.ts"
import { type Operation, createOperation } from "../Operation.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  Carrier,
  ConfirmIdentityVerificationBody,
  ConfirmIdentityVerificationError,
  ConfirmIdentityVerificationInput,
  ConfirmIdentityVerificationResponse,
  FailedIdentityVerification,
  GetIdentityVerificationError,
  GetIdentityVerificationInput,
  GetIdentityVerificationsBody,
  GetIdentityVerificationsError,
  GetIdentityVerificationsInput,
  GetIdentityVerificationsResponse,
  IdentityVerification,
  IdentityVerificationAlreadySentError,
  IdentityVerificationAlreadyVerifiedError,
  IdentityVerificationFailure,
  IdentityVerificationFilterCustomerInput,
  IdentityVerificationFilterInput,
  IdentityVerificationMethod,
  IdentityVerificationNotFoundError,
  IdentityVerificationNotSentError,
  IdentityVerificationOperator,
  IdentityVerificationRequestedCustomer,
  IdentityVerificationSortBy,
  IdentityVerificationSortInput,
  IdentityVerificationStatus,
  IdentityVerificationTimeRangeField,
  IdentityVerificationVerifiedCustomer,
  ReadyIdentityVerification,
  ResendIdentityVerificationError,
  ResendIdentityVerificationInput,
  ResendIdentityVerificationResponse,
  SendIdentityVerificationBody,
  SendIdentityVerificationBodyCustomer,
  SendIdentityVerificationError,
  SendIdentityVerificationInput,
  SendIdentityVerificationResponse,
  VerifiedIdentityVerification,
  confirmIdentityVerification,
  getIdentityVerification,
  getIdentityVerifications,
  resendIdentityVerification,
  sendIdentityVerification
} from "@effect-portone/payments/generated/IdentityVerifications"

/**
 * The operations of `IdentityVerifications` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface IdentityVerificationsOperations {
  /**
   * Reads an identity verification. Look at `status`, and check that the verified person is the customer that you
   * meant.
   *
   * `GET /identity-verifications/{identityVerificationId}`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `IdentityVerificationNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/identityVerification?v=v2#get%20%2Fidentity-verifications%2F%7BidentityVerificationId%7D
   */
  readonly getIdentityVerification: Operation<
    GetIdentityVerificationInput,
    IdentityVerification,
    GetIdentityVerificationError
  >

  /**
   * Searches identity verifications by page: size 10 unless given, those requested in the last 90 days unless
   * `filter.from` and `filter.until` say otherwise.
   *
   * `GET /identity-verifications`
   *
   * `getIdentityVerifications.stream(input)` gives the items of all pages.
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/identityVerification?v=v2#get%20%2Fidentity-verifications
   */
  readonly getIdentityVerifications: PageList<
    GetIdentityVerificationsInput,
    GetIdentityVerificationsResponse,
    GetIdentityVerificationsError,
    IdentityVerification,
    "page"
  >

  /**
   * Sends a verification request to the customer's phone. `SMS` also needs `customer.identityNumber`, the first 7
   * digits of the resident registration number; `customer.ipAddress` is used to limit how often a customer may ask.
   *
   * `POST /identity-verifications/{identityVerificationId}/send`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `MaxTransactionCountReachedError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `ChannelNotFoundError` (404)
   * - `IdentityVerificationNotFoundError` (404)
   * - `IdentityVerificationAlreadySentError` (409)
   * - `IdentityVerificationAlreadyVerifiedError` (409)
   * - `PgProviderError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/identityVerification?v=v2#post%20%2Fidentity-verifications%2F%7BidentityVerificationId%7D%2Fsend
   */
  readonly sendIdentityVerification: Operation<
    SendIdentityVerificationInput,
    SendIdentityVerificationResponse,
    SendIdentityVerificationError
  >

  /**
   * Completes a verification that was sent. `otp` is the code the customer typed, and is for `SMS` only.
   *
   * `POST /identity-verifications/{identityVerificationId}/confirm`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `IdentityVerificationNotFoundError` (404)
   * - `IdentityVerificationNotSentError` (404)
   * - `IdentityVerificationAlreadyVerifiedError` (409)
   * - `PgProviderError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/identityVerification?v=v2#post%20%2Fidentity-verifications%2F%7BidentityVerificationId%7D%2Fconfirm
   */
  readonly confirmIdentityVerification: Operation<
    ConfirmIdentityVerificationInput,
    ConfirmIdentityVerificationResponse,
    ConfirmIdentityVerificationError
  >

  /**
   * Sends the SMS of a verification again. It must have been sent before and not be verified yet.
   *
   * `POST /identity-verifications/{identityVerificationId}/resend`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `IdentityVerificationNotFoundError` (404)
   * - `IdentityVerificationNotSentError` (404)
   * - `IdentityVerificationAlreadyVerifiedError` (409)
   * - `PgProviderError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/identityVerification?v=v2#post%20%2Fidentity-verifications%2F%7BidentityVerificationId%7D%2Fresend
   */
  readonly resendIdentityVerification: Operation<
    ResendIdentityVerificationInput,
    ResendIdentityVerificationResponse,
    ResendIdentityVerificationError
  >
}

/**
 * Checks of who a customer is, by SMS or by a carrier's app.
 *
 * @example
 * ```ts
 * import { createClient, createIdentityVerifications, type GetIdentityVerificationInput } from
 * "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const identityVerifications = createIdentityVerifications(createClient())
 *
 * const getIdentityVerification = (input: GetIdentityVerificationInput) =>
 * identityVerifications.getIdentityVerification(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/identityVerification?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createIdentityVerifications = (client: PromiseClient): IdentityVerificationsOperations => ({
  getIdentityVerification: createOperation(client, getIdentityVerification),
  getIdentityVerifications: createList(client, getIdentityVerifications),
  sendIdentityVerification: createOperation(client, sendIdentityVerification),
  confirmIdentityVerification: createOperation(client, confirmIdentityVerification),
  resendIdentityVerification: createOperation(client, resendIdentityVerification)
})
