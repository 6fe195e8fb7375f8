/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type ClosePaymentSessionError,
  type ClosePaymentSessionInput,
  type ClosePaymentSessionResponse,
  type CreatePaymentSessionError,
  type CreatePaymentSessionInput,
  type CreatePaymentSessionResponse,
  type GetPaymentSessionError,
  type GetPaymentSessionInput,
  type PaymentSession,
  closePaymentSession,
  createPaymentSession,
  getPaymentSession
} from "@effect-portone/payments/generated/PaymentSessions"
import { type Operation, createOperation } from "../Operation.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  ClosePaymentSessionError,
  ClosePaymentSessionInput,
  ClosePaymentSessionResponse,
  CreatePaymentSessionBody,
  CreatePaymentSessionError,
  CreatePaymentSessionInput,
  CreatePaymentSessionResponse,
  GetPaymentSessionError,
  GetPaymentSessionInput,
  MaxTtlExceededError,
  PaymentSession,
  PaymentSessionAgreement,
  PaymentSessionColors,
  PaymentSessionProduct,
  PaymentSessionProductInput,
  SessionExpiredError,
  SessionNotFoundError,
  closePaymentSession,
  createPaymentSession,
  getPaymentSession
} from "@effect-portone/payments/generated/PaymentSessions"

/**
 * The operations of `PaymentSessions` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface PaymentSessionsOperations {
  /**
   * Creates a hosted checkout page for a payment and returns its URL and expiry. With `paymentMethod` the order form
   * is skipped where nothing more has to be asked; `ttlSeconds` has an upper limit.
   *
   * `POST /payment-sessions`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `MaxTtlExceededError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/paymentSession?v=v2#post%20%2Fpayment-sessions
   */
  readonly createPaymentSession: Operation<
    CreatePaymentSessionInput,
    CreatePaymentSessionResponse,
    CreatePaymentSessionError
  >

  /**
   * Reads a session. Sends no `Authorization`, so a web page may call it too.
   *
   * `GET /payment-sessions/{sessionId}`, without `Authorization`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `SessionNotFoundError` (404)
   * - `SessionExpiredError` (410)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/paymentSession?v=v2#get%20%2Fpayment-sessions%2F%7BsessionId%7D
   */
  readonly getPaymentSession: Operation<GetPaymentSessionInput, PaymentSession, GetPaymentSessionError>

  /**
   * Expires a session at once: its checkout page can no longer be opened.
   *
   * `POST /payment-sessions/{sessionId}/close`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `SessionNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/paymentSession?v=v2#post%20%2Fpayment-sessions%2F%7BsessionId%7D%2Fclose
   */
  readonly closePaymentSession: Operation<
    ClosePaymentSessionInput,
    ClosePaymentSessionResponse,
    ClosePaymentSessionError
  >
}

/**
 * Hosted checkout pages, one for each session.
 *
 * @example
 * ```ts
 * import { createClient, createPaymentSessions, type CreatePaymentSessionInput } from "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const paymentSessions = createPaymentSessions(createClient())
 *
 * const createPaymentSession = (input: CreatePaymentSessionInput) => paymentSessions.createPaymentSession(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/paymentSession?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createPaymentSessions = (client: PromiseClient): PaymentSessionsOperations => ({
  createPaymentSession: createOperation(client, createPaymentSession),
  getPaymentSession: createOperation(client, getPaymentSession),
  closePaymentSession: createOperation(client, closePaymentSession)
})
