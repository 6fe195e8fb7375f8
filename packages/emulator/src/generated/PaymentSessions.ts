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
  type ClosePaymentSessionError,
  ClosePaymentSessionResponse,
  CreatePaymentSessionBody,
  type CreatePaymentSessionError,
  CreatePaymentSessionResponse,
  type GetPaymentSessionError,
  MaxTtlExceededError,
  PaymentSession,
  SessionExpiredError,
  SessionNotFoundError
} from "@effect-portone/payments/generated/PaymentSessions"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `POST /payment-sessions`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface CreatePaymentSessionEndpoint extends ContractEndpoint.ContractEndpoint<
  "createPaymentSession",
  "POST",
  "/payment-sessions",
  {
    readonly payload: CreatePaymentSessionBody
  },
  CreatePaymentSessionResponse,
  CreatePaymentSessionError
> {}

/**
 * `POST /payment-sessions`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const createPaymentSession: CreatePaymentSessionEndpoint = ContractEndpoint.make(
  "createPaymentSession",
  "POST",
  "/payment-sessions",
  {
    summary:
      "Creates a hosted checkout page for a payment and returns its URL and expiry. With `paymentMethod` the order form is skipped where nothing more has to be asked; `ttlSeconds` has an upper limit.",
    authorized: true,
    payload: CreatePaymentSessionBody,
    success: CreatePaymentSessionResponse,
    errors: {
      400: [InvalidRequestError, MaxTtlExceededError],
      401: [UnauthorizedError],
      403: [ForbiddenError]
    }
  }
)

/**
 * `GET /payment-sessions/{sessionId}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPaymentSessionEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPaymentSession",
  "GET",
  "/payment-sessions/:sessionId",
  {
    readonly params: {
      readonly sessionId: string
    }
  },
  PaymentSession,
  GetPaymentSessionError
> {}

/**
 * `GET /payment-sessions/{sessionId}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getPaymentSession: GetPaymentSessionEndpoint = ContractEndpoint.make(
  "getPaymentSession",
  "GET",
  "/payment-sessions/:sessionId",
  {
    summary: "Reads a session. Sends no `Authorization`, so a web page may call it too.",
    authorized: false,
    params: {
      sessionId: Schema.String
    },
    success: PaymentSession,
    errors: {
      400: [InvalidRequestError],
      404: [SessionNotFoundError],
      410: [SessionExpiredError]
    }
  }
)

/**
 * `POST /payment-sessions/{sessionId}/close`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface ClosePaymentSessionEndpoint extends ContractEndpoint.ContractEndpoint<
  "closePaymentSession",
  "POST",
  "/payment-sessions/:sessionId/close",
  {
    readonly params: {
      readonly sessionId: string
    }
  },
  ClosePaymentSessionResponse,
  ClosePaymentSessionError
> {}

/**
 * `POST /payment-sessions/{sessionId}/close`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const closePaymentSession: ClosePaymentSessionEndpoint = ContractEndpoint.make(
  "closePaymentSession",
  "POST",
  "/payment-sessions/:sessionId/close",
  {
    summary: "Expires a session at once: its checkout page can no longer be opened.",
    authorized: true,
    params: {
      sessionId: Schema.String
    },
    success: ClosePaymentSessionResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [SessionNotFoundError]
    }
  }
)

/**
 * Hosted checkout pages, one for each session.
 *
 * @category groups
 * @since 0.1.0
 */
export interface PaymentSessionsGroup extends HttpApiGroup.HttpApiGroup<
  "PaymentSessions",
  CreatePaymentSessionEndpoint | GetPaymentSessionEndpoint | ClosePaymentSessionEndpoint
> {}

/**
 * Hosted checkout pages, one for each session.
 *
 * @category groups
 * @since 0.1.0
 */
export const PaymentSessionsGroup: PaymentSessionsGroup = HttpApiGroup.make("PaymentSessions")
  .add(createPaymentSession, getPaymentSession, closePaymentSession)
  .annotate(OpenApi.Description, "Hosted checkout pages, one for each session.")
