/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type BillingKeyInfo,
  type ConfirmBillingKeyError,
  type ConfirmBillingKeyInput,
  type ConfirmBillingKeyIssueAndPayError,
  type ConfirmBillingKeyIssueAndPayInput,
  type ConfirmedBillingKeyIssueAndPaySummary,
  type ConfirmedBillingKeySummary,
  type DeleteBillingKeyError,
  type DeleteBillingKeyInput,
  type DeleteBillingKeyResponse,
  type GetBillingKeyInfoError,
  type GetBillingKeyInfoInput,
  type GetBillingKeyInfosError,
  type GetBillingKeyInfosInput,
  type GetBillingKeyInfosResponse,
  type IssueBillingKeyError,
  type IssueBillingKeyInput,
  type IssueBillingKeyResponse,
  confirmBillingKey,
  confirmBillingKeyIssueAndPay,
  deleteBillingKey,
  getBillingKeyInfo,
  getBillingKeyInfos,
  issueBillingKey
} from "@effect-portone/payments/generated/BillingKeys"
import { type PageList, createList } from "../List.ts"
import { type Operation, createOperation } from "../Operation.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  BillingKeyAlreadyIssuedError,
  BillingKeyDeleteRequester,
  BillingKeyFailure,
  BillingKeyFilterInput,
  BillingKeyInfo,
  BillingKeyInfoSummary,
  BillingKeyNotIssuedError,
  BillingKeyPaymentMethod,
  BillingKeyPaymentMethodCard,
  BillingKeyPaymentMethodEasyPay,
  BillingKeyPaymentMethodEasyPayCharge,
  BillingKeyPaymentMethodEasyPayMethod,
  BillingKeyPaymentMethodMobile,
  BillingKeyPaymentMethodPaypal,
  BillingKeyPaymentMethodTransfer,
  BillingKeyPaymentMethodType,
  BillingKeySortBy,
  BillingKeySortInput,
  BillingKeyStatus,
  BillingKeyTextSearch,
  BillingKeyTextSearchField,
  BillingKeyTimeRangeField,
  ChannelSpecificError,
  ChannelSpecificFailure,
  ChannelSpecificFailureInvalidRequest,
  ChannelSpecificFailurePgProvider,
  ConfirmBillingKeyBody,
  ConfirmBillingKeyError,
  ConfirmBillingKeyInput,
  ConfirmBillingKeyIssueAndPayBody,
  ConfirmBillingKeyIssueAndPayError,
  ConfirmBillingKeyIssueAndPayInput,
  ConfirmedBillingKeyIssueAndPaySummary,
  ConfirmedBillingKeySummary,
  DeleteBillingKeyError,
  DeleteBillingKeyInput,
  DeleteBillingKeyResponse,
  DeletedBillingKeyInfo,
  FailedPgBillingKeyIssueResponse,
  GetBillingKeyInfoError,
  GetBillingKeyInfoInput,
  GetBillingKeyInfosBody,
  GetBillingKeyInfosError,
  GetBillingKeyInfosInput,
  GetBillingKeyInfosResponse,
  InstantBillingKeyPaymentMethodInput,
  InstantBillingKeyPaymentMethodInputCard,
  IssueBillingKeyBody,
  IssueBillingKeyError,
  IssueBillingKeyInput,
  IssueBillingKeyResponse,
  IssuedBillingKeyInfo,
  IssuedPgBillingKeyIssueResponse,
  PgBillingKeyIssueResponse,
  confirmBillingKey,
  confirmBillingKeyIssueAndPay,
  deleteBillingKey,
  getBillingKeyInfo,
  getBillingKeyInfos,
  issueBillingKey
} from "@effect-portone/payments/generated/BillingKeys"

/**
 * The operations of `BillingKeys` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface BillingKeysOperations {
  /**
   * Reads a billing key, deleted ones included: look at `status` before charging it.
   *
   * `GET /billing-keys/{billingKey}`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `BillingKeyNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.billingKey?v=v2#get%20%2Fbilling-keys%2F%7BbillingKey%7D
   */
  readonly getBillingKeyInfo: Operation<GetBillingKeyInfoInput, BillingKeyInfo, GetBillingKeyInfoError>

  /**
   * Searches billing keys by page: size 10 unless given, the last 90 days unless `filter.from` and `filter.until` say
   * otherwise. Some filters do not apply to keys issued through V1.
   *
   * `GET /billing-keys`
   *
   * `getBillingKeyInfos.stream(input)` gives the items of all pages.
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.billingKey?v=v2#get%20%2Fbilling-keys
   */
  readonly getBillingKeyInfos: PageList<
    GetBillingKeyInfosInput,
    GetBillingKeyInfosResponse,
    GetBillingKeyInfosError,
    BillingKeyInfo,
    "page"
  >

  /**
   * Issues a billing key from a card's number. `channelKey` or `channelGroupId` is needed; where only some channels of
   * a group failed the call succeeds, and `channelSpecificFailures` lists them.
   *
   * `POST /billing-keys`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `ChannelNotFoundError` (404)
   * - `ChannelSpecificError` (502)
   * - `PgProviderError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.billingKey?v=v2#post%20%2Fbilling-keys
   */
  readonly issueBillingKey: Operation<IssueBillingKeyInput, IssueBillingKeyResponse, IssueBillingKeyError>

  /**
   * Completes the issue of a billing key that is set to manual confirmation, with the `billingIssueToken` that the
   * browser got. Until then the key reads `NEEDS_CONFIRMATION`.
   *
   * `POST /billing-keys/confirm`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `BillingKeyNotFoundError` (404)
   * - `BillingKeyAlreadyIssuedError` (409)
   * - `InformationMismatchError` (409)
   * - `PgProviderError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.billingKey?v=v2#post%20%2Fbilling-keys%2Fconfirm
   */
  readonly confirmBillingKey: Operation<ConfirmBillingKeyInput, ConfirmedBillingKeySummary, ConfirmBillingKeyError>

  /**
   * Completes a manually confirmed billing key together with its first charge. Pass `paymentId`, `currency`,
   * `totalAmount` and `isTest` too: PortOne then refuses a payment that differs from them.
   *
   * `POST /billing-keys/confirm-issue-and-pay`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `BillingKeyNotFoundError` (404)
   * - `BillingKeyAlreadyIssuedError` (409)
   * - `InformationMismatchError` (409)
   * - `PgProviderError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.billingKey?v=v2#post%20%2Fbilling-keys%2Fconfirm-issue-and-pay
   */
  readonly confirmBillingKeyIssueAndPay: Operation<
    ConfirmBillingKeyIssueAndPayInput,
    ConfirmedBillingKeyIssueAndPaySummary,
    ConfirmBillingKeyIssueAndPayError
  >

  /**
   * Deletes a billing key for good; revoke its payment schedules first. Naver Pay needs `reason` and `requester`.
   *
   * `DELETE /billing-keys/{billingKey}`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `BillingKeyNotFoundError` (404)
   * - `BillingKeyNotIssuedError` (404)
   * - `BillingKeyAlreadyDeletedError` (409)
   * - `PaymentScheduleAlreadyExistsError` (409)
   * - `ChannelSpecificError` (502)
   * - `PgProviderError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.billingKey?v=v2#delete%20%2Fbilling-keys%2F%7BbillingKey%7D
   */
  readonly deleteBillingKey: Operation<DeleteBillingKeyInput, DeleteBillingKeyResponse, DeleteBillingKeyError>
}

/**
 * Billing keys: stored means of payment that a server can charge without the customer.
 *
 * @example
 * ```ts
 * import { createClient, createBillingKeys, type GetBillingKeyInfoInput } from "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const billingKeys = createBillingKeys(createClient())
 *
 * const getBillingKeyInfo = (input: GetBillingKeyInfoInput) => billingKeys.getBillingKeyInfo(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/payment.billingKey?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createBillingKeys = (client: PromiseClient): BillingKeysOperations => ({
  getBillingKeyInfo: createOperation(client, getBillingKeyInfo),
  getBillingKeyInfos: createList(client, getBillingKeyInfos),
  issueBillingKey: createOperation(client, issueBillingKey),
  confirmBillingKey: createOperation(client, confirmBillingKey),
  confirmBillingKeyIssueAndPay: createOperation(client, confirmBillingKeyIssueAndPay),
  deleteBillingKey: createOperation(client, deleteBillingKey)
})
