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
  ConfirmIdentityVerificationBody,
  type ConfirmIdentityVerificationError,
  ConfirmIdentityVerificationResponse,
  type GetIdentityVerificationError,
  GetIdentityVerificationsBody,
  type GetIdentityVerificationsError,
  GetIdentityVerificationsResponse,
  IdentityVerification,
  IdentityVerificationAlreadySentError,
  IdentityVerificationAlreadyVerifiedError,
  IdentityVerificationNotFoundError,
  IdentityVerificationNotSentError,
  type ResendIdentityVerificationError,
  ResendIdentityVerificationResponse,
  SendIdentityVerificationBody,
  type SendIdentityVerificationError,
  SendIdentityVerificationResponse
} from "@effect-portone/payments/generated/IdentityVerifications"
import {
  ChannelNotFoundError,
  MaxTransactionCountReachedError,
  PgProviderError
} from "@effect-portone/payments/generated/Shared"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `GET /identity-verifications/{identityVerificationId}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetIdentityVerificationEndpoint extends ContractEndpoint.ContractEndpoint<
  "getIdentityVerification",
  "GET",
  "/identity-verifications/:identityVerificationId",
  {
    readonly params: {
      readonly identityVerificationId: string
    }
    readonly query: {
      readonly storeId?: string
    }
  },
  IdentityVerification,
  GetIdentityVerificationError
> {}

/**
 * `GET /identity-verifications/{identityVerificationId}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getIdentityVerification: GetIdentityVerificationEndpoint = ContractEndpoint.make(
  "getIdentityVerification",
  "GET",
  "/identity-verifications/:identityVerificationId",
  {
    summary:
      "Reads an identity verification. Look at `status`, and check that the verified person is the customer that you meant.",
    authorized: true,
    params: {
      identityVerificationId: Schema.String
    },
    query: {
      storeId: Schema.optionalKey(Schema.String)
    },
    success: IdentityVerification,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [IdentityVerificationNotFoundError]
    }
  }
)

/**
 * `GET /identity-verifications`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetIdentityVerificationsEndpoint extends ContractEndpoint.ContractEndpoint<
  "getIdentityVerifications",
  "GET",
  "/identity-verifications",
  {
    readonly query: {
      readonly requestBody?: GetIdentityVerificationsBody
    }
  },
  GetIdentityVerificationsResponse,
  GetIdentityVerificationsError
> {}

/**
 * `GET /identity-verifications`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getIdentityVerifications: GetIdentityVerificationsEndpoint = ContractEndpoint.make(
  "getIdentityVerifications",
  "GET",
  "/identity-verifications",
  {
    summary:
      "Searches identity verifications by page: size 10 unless given, those requested in the last 90 days unless `filter.from` and `filter.until` say otherwise.",
    authorized: true,
    query: {
      requestBody: Schema.optionalKey(Schema.fromJsonString(GetIdentityVerificationsBody))
    },
    success: GetIdentityVerificationsResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError]
    }
  }
)

/**
 * `POST /identity-verifications/{identityVerificationId}/send`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface SendIdentityVerificationEndpoint extends ContractEndpoint.ContractEndpoint<
  "sendIdentityVerification",
  "POST",
  "/identity-verifications/:identityVerificationId/send",
  {
    readonly params: {
      readonly identityVerificationId: string
    }
    readonly payload: SendIdentityVerificationBody
  },
  SendIdentityVerificationResponse,
  SendIdentityVerificationError
> {}

/**
 * `POST /identity-verifications/{identityVerificationId}/send`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const sendIdentityVerification: SendIdentityVerificationEndpoint = ContractEndpoint.make(
  "sendIdentityVerification",
  "POST",
  "/identity-verifications/:identityVerificationId/send",
  {
    summary:
      "Sends a verification request to the customer's phone. `SMS` also needs `customer.identityNumber`, the first 7 digits of the resident registration number; `customer.ipAddress` is used to limit how often a customer may ask.",
    authorized: true,
    params: {
      identityVerificationId: Schema.String
    },
    payload: SendIdentityVerificationBody,
    success: SendIdentityVerificationResponse,
    errors: {
      400: [InvalidRequestError, MaxTransactionCountReachedError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [ChannelNotFoundError, IdentityVerificationNotFoundError],
      409: [IdentityVerificationAlreadySentError, IdentityVerificationAlreadyVerifiedError],
      502: [PgProviderError]
    }
  }
)

/**
 * `POST /identity-verifications/{identityVerificationId}/confirm`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface ConfirmIdentityVerificationEndpoint extends ContractEndpoint.ContractEndpoint<
  "confirmIdentityVerification",
  "POST",
  "/identity-verifications/:identityVerificationId/confirm",
  {
    readonly params: {
      readonly identityVerificationId: string
    }
    readonly payload: ConfirmIdentityVerificationBody
  },
  ConfirmIdentityVerificationResponse,
  ConfirmIdentityVerificationError
> {}

/**
 * `POST /identity-verifications/{identityVerificationId}/confirm`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const confirmIdentityVerification: ConfirmIdentityVerificationEndpoint = ContractEndpoint.make(
  "confirmIdentityVerification",
  "POST",
  "/identity-verifications/:identityVerificationId/confirm",
  {
    summary: "Completes a verification that was sent. `otp` is the code the customer typed, and is for `SMS` only.",
    authorized: true,
    params: {
      identityVerificationId: Schema.String
    },
    payload: ConfirmIdentityVerificationBody,
    success: ConfirmIdentityVerificationResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [IdentityVerificationNotFoundError, IdentityVerificationNotSentError],
      409: [IdentityVerificationAlreadyVerifiedError],
      502: [PgProviderError]
    }
  }
)

/**
 * `POST /identity-verifications/{identityVerificationId}/resend`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface ResendIdentityVerificationEndpoint extends ContractEndpoint.ContractEndpoint<
  "resendIdentityVerification",
  "POST",
  "/identity-verifications/:identityVerificationId/resend",
  {
    readonly params: {
      readonly identityVerificationId: string
    }
    readonly query: {
      readonly storeId?: string
    }
  },
  ResendIdentityVerificationResponse,
  ResendIdentityVerificationError
> {}

/**
 * `POST /identity-verifications/{identityVerificationId}/resend`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const resendIdentityVerification: ResendIdentityVerificationEndpoint = ContractEndpoint.make(
  "resendIdentityVerification",
  "POST",
  "/identity-verifications/:identityVerificationId/resend",
  {
    summary: "Sends the SMS of a verification again. It must have been sent before and not be verified yet.",
    authorized: true,
    params: {
      identityVerificationId: Schema.String
    },
    query: {
      storeId: Schema.optionalKey(Schema.String)
    },
    success: ResendIdentityVerificationResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [IdentityVerificationNotFoundError, IdentityVerificationNotSentError],
      409: [IdentityVerificationAlreadyVerifiedError],
      502: [PgProviderError]
    }
  }
)

/**
 * Checks of who a customer is, by SMS or by a carrier's app.
 *
 * @category groups
 * @since 0.1.0
 */
export interface IdentityVerificationsGroup extends HttpApiGroup.HttpApiGroup<
  "IdentityVerifications",
  | GetIdentityVerificationEndpoint
  | GetIdentityVerificationsEndpoint
  | SendIdentityVerificationEndpoint
  | ConfirmIdentityVerificationEndpoint
  | ResendIdentityVerificationEndpoint
> {}

/**
 * Checks of who a customer is, by SMS or by a carrier's app.
 *
 * @category groups
 * @since 0.1.0
 */
export const IdentityVerificationsGroup: IdentityVerificationsGroup = HttpApiGroup.make("IdentityVerifications")
  .add(
    getIdentityVerification,
    getIdentityVerifications,
    sendIdentityVerification,
    confirmIdentityVerification,
    resendIdentityVerification
  )
  .annotate(OpenApi.Description, "Checks of who a customer is, by SMS or by a carrier's app.")
