/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as OpenApi from "effect/http-api/OpenApi"
import * as Schema from "effect/Schema"
import { ForbiddenError, InvalidRequestError, UnauthorizedError } from "@effect-portone/core/generated/Shared"
import {
  BillingKeyAlreadyIssuedError,
  BillingKeyDeleteRequester,
  BillingKeyInfo,
  BillingKeyNotIssuedError,
  ChannelSpecificError,
  ConfirmBillingKeyBody,
  type ConfirmBillingKeyError,
  ConfirmBillingKeyIssueAndPayBody,
  type ConfirmBillingKeyIssueAndPayError,
  ConfirmedBillingKeyIssueAndPaySummary,
  ConfirmedBillingKeySummary,
  type DeleteBillingKeyError,
  DeleteBillingKeyResponse,
  type GetBillingKeyInfoError,
  GetBillingKeyInfosBody,
  type GetBillingKeyInfosError,
  GetBillingKeyInfosResponse,
  IssueBillingKeyBody,
  type IssueBillingKeyError,
  IssueBillingKeyResponse
} from "@effect-portone/payments/generated/BillingKeys"
import {
  BillingKeyAlreadyDeletedError,
  BillingKeyNotFoundError,
  ChannelNotFoundError,
  InformationMismatchError,
  PaymentScheduleAlreadyExistsError,
  PgProviderError
} from "@effect-portone/payments/generated/Shared"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `GET /billing-keys/{billingKey}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetBillingKeyInfoEndpoint extends ContractEndpoint.ContractEndpoint<
  "getBillingKeyInfo",
  "GET",
  "/billing-keys/:billingKey",
  {
    readonly params: {
      readonly billingKey: string
    }
    readonly query: {
      readonly storeId?: string
    }
  },
  BillingKeyInfo,
  GetBillingKeyInfoError
> {}

/**
 * `GET /billing-keys/{billingKey}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getBillingKeyInfo: GetBillingKeyInfoEndpoint = ContractEndpoint.make(
  "getBillingKeyInfo",
  "GET",
  "/billing-keys/:billingKey",
  {
    summary: "Reads a billing key, deleted ones included: look at `status` before charging it.",
    authorized: true,
    params: {
      billingKey: Schema.String
    },
    query: {
      storeId: Schema.optionalKey(Schema.String)
    },
    success: BillingKeyInfo,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [BillingKeyNotFoundError]
    }
  }
)

/**
 * `GET /billing-keys`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetBillingKeyInfosEndpoint extends ContractEndpoint.ContractEndpoint<
  "getBillingKeyInfos",
  "GET",
  "/billing-keys",
  {
    readonly query: {
      readonly requestBody?: GetBillingKeyInfosBody
    }
  },
  GetBillingKeyInfosResponse,
  GetBillingKeyInfosError
> {}

/**
 * `GET /billing-keys`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getBillingKeyInfos: GetBillingKeyInfosEndpoint = ContractEndpoint.make(
  "getBillingKeyInfos",
  "GET",
  "/billing-keys",
  {
    summary:
      "Searches billing keys by page: size 10 unless given, the last 90 days unless `filter.from` and `filter.until` say otherwise. Some filters do not apply to keys issued through V1.",
    authorized: true,
    query: {
      requestBody: Schema.optionalKey(Schema.fromJsonString(GetBillingKeyInfosBody))
    },
    success: GetBillingKeyInfosResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError]
    }
  }
)

/**
 * `POST /billing-keys`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface IssueBillingKeyEndpoint extends ContractEndpoint.ContractEndpoint<
  "issueBillingKey",
  "POST",
  "/billing-keys",
  {
    readonly payload: IssueBillingKeyBody
  },
  IssueBillingKeyResponse,
  IssueBillingKeyError
> {}

/**
 * `POST /billing-keys`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const issueBillingKey: IssueBillingKeyEndpoint = ContractEndpoint.make(
  "issueBillingKey",
  "POST",
  "/billing-keys",
  {
    summary:
      "Issues a billing key from a card's number. `channelKey` or `channelGroupId` is needed; where only some channels of a group failed the call succeeds, and `channelSpecificFailures` lists them.",
    authorized: true,
    payload: IssueBillingKeyBody,
    success: IssueBillingKeyResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [ChannelNotFoundError],
      502: [ChannelSpecificError, PgProviderError]
    }
  }
)

/**
 * `POST /billing-keys/confirm`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface ConfirmBillingKeyEndpoint extends ContractEndpoint.ContractEndpoint<
  "confirmBillingKey",
  "POST",
  "/billing-keys/confirm",
  {
    readonly payload: ConfirmBillingKeyBody
  },
  ConfirmedBillingKeySummary,
  ConfirmBillingKeyError
> {}

/**
 * `POST /billing-keys/confirm`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const confirmBillingKey: ConfirmBillingKeyEndpoint = ContractEndpoint.make(
  "confirmBillingKey",
  "POST",
  "/billing-keys/confirm",
  {
    summary:
      "Completes the issue of a billing key that is set to manual confirmation, with the `billingIssueToken` that the browser got. Until then the key reads `NEEDS_CONFIRMATION`.",
    authorized: true,
    payload: ConfirmBillingKeyBody,
    success: ConfirmedBillingKeySummary,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [BillingKeyNotFoundError],
      409: [BillingKeyAlreadyIssuedError, InformationMismatchError],
      502: [PgProviderError]
    }
  }
)

/**
 * `POST /billing-keys/confirm-issue-and-pay`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface ConfirmBillingKeyIssueAndPayEndpoint extends ContractEndpoint.ContractEndpoint<
  "confirmBillingKeyIssueAndPay",
  "POST",
  "/billing-keys/confirm-issue-and-pay",
  {
    readonly payload: ConfirmBillingKeyIssueAndPayBody
  },
  ConfirmedBillingKeyIssueAndPaySummary,
  ConfirmBillingKeyIssueAndPayError
> {}

/**
 * `POST /billing-keys/confirm-issue-and-pay`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const confirmBillingKeyIssueAndPay: ConfirmBillingKeyIssueAndPayEndpoint = ContractEndpoint.make(
  "confirmBillingKeyIssueAndPay",
  "POST",
  "/billing-keys/confirm-issue-and-pay",
  {
    summary:
      "Completes a manually confirmed billing key together with its first charge. Pass `paymentId`, `currency`, `totalAmount` and `isTest` too: PortOne then refuses a payment that differs from them.",
    authorized: true,
    payload: ConfirmBillingKeyIssueAndPayBody,
    success: ConfirmedBillingKeyIssueAndPaySummary,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [BillingKeyNotFoundError],
      409: [BillingKeyAlreadyIssuedError, InformationMismatchError],
      502: [PgProviderError]
    }
  }
)

/**
 * `DELETE /billing-keys/{billingKey}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface DeleteBillingKeyEndpoint extends ContractEndpoint.ContractEndpoint<
  "deleteBillingKey",
  "DELETE",
  "/billing-keys/:billingKey",
  {
    readonly params: {
      readonly billingKey: string
    }
    readonly query: {
      readonly storeId?: string
      readonly reason?: string
      readonly requester?: BillingKeyDeleteRequester
      readonly skipWebhook?: boolean
    }
  },
  DeleteBillingKeyResponse,
  DeleteBillingKeyError
> {}

/**
 * `DELETE /billing-keys/{billingKey}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const deleteBillingKey: DeleteBillingKeyEndpoint = ContractEndpoint.make(
  "deleteBillingKey",
  "DELETE",
  "/billing-keys/:billingKey",
  {
    summary:
      "Deletes a billing key for good; revoke its payment schedules first. Naver Pay needs `reason` and `requester`.",
    authorized: true,
    params: {
      billingKey: Schema.String
    },
    query: {
      storeId: Schema.optionalKey(Schema.String),
      reason: Schema.optionalKey(Schema.String),
      requester: Schema.optionalKey(BillingKeyDeleteRequester),
      skipWebhook: Schema.optionalKey(Schema.Boolean)
    },
    success: DeleteBillingKeyResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [BillingKeyNotFoundError, BillingKeyNotIssuedError],
      409: [BillingKeyAlreadyDeletedError, PaymentScheduleAlreadyExistsError],
      502: [ChannelSpecificError, PgProviderError]
    }
  }
)

/**
 * Billing keys: stored means of payment that a server can charge without the customer.
 *
 * @category groups
 * @since 0.1.0
 */
export interface BillingKeysGroup extends HttpApiGroup.HttpApiGroup<
  "BillingKeys",
  | GetBillingKeyInfoEndpoint
  | GetBillingKeyInfosEndpoint
  | IssueBillingKeyEndpoint
  | ConfirmBillingKeyEndpoint
  | ConfirmBillingKeyIssueAndPayEndpoint
  | DeleteBillingKeyEndpoint
> {}

/**
 * Billing keys: stored means of payment that a server can charge without the customer.
 *
 * @category groups
 * @since 0.1.0
 */
export const BillingKeysGroup: BillingKeysGroup = HttpApiGroup.make("BillingKeys")
  .add(
    getBillingKeyInfo,
    getBillingKeyInfos,
    issueBillingKey,
    confirmBillingKey,
    confirmBillingKeyIssueAndPay,
    deleteBillingKey
  )
  .annotate(OpenApi.Description, "Billing keys: stored means of payment that a server can charge without the customer.")
