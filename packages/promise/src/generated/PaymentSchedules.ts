/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type CreatePaymentScheduleError,
  type CreatePaymentScheduleInput,
  type CreatePaymentScheduleResponse,
  type GetPaymentScheduleError,
  type GetPaymentScheduleInput,
  type GetPaymentSchedulesError,
  type GetPaymentSchedulesInput,
  type GetPaymentSchedulesResponse,
  type PaymentSchedule,
  type RevokePaymentSchedulesError,
  type RevokePaymentSchedulesInput,
  type RevokePaymentSchedulesResponse,
  createPaymentSchedule,
  getPaymentSchedule,
  getPaymentSchedules,
  revokePaymentSchedules
} from "@effect-portone/payments/generated/PaymentSchedules"
import { type PageList, createList } from "../List.ts"
import { type Operation, createOperation } from "../Operation.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  AlreadyPaidOrWaitingError,
  BillingKeyPaymentScheduleInput,
  CreatePaymentScheduleBody,
  CreatePaymentScheduleError,
  CreatePaymentScheduleInput,
  CreatePaymentScheduleResponse,
  FailedPaymentSchedule,
  GetPaymentScheduleError,
  GetPaymentScheduleInput,
  GetPaymentSchedulesBody,
  GetPaymentSchedulesError,
  GetPaymentSchedulesInput,
  GetPaymentSchedulesResponse,
  PaymentSchedule,
  PaymentScheduleAlreadyProcessedError,
  PaymentScheduleAlreadyRevokedError,
  PaymentScheduleFilterInput,
  PaymentScheduleNotFoundError,
  PaymentScheduleSortBy,
  PaymentScheduleSortInput,
  PaymentScheduleStatus,
  PaymentScheduleSummary,
  PendingPaymentSchedule,
  RevokePaymentSchedulesBody,
  RevokePaymentSchedulesError,
  RevokePaymentSchedulesInput,
  RevokePaymentSchedulesResponse,
  RevokedPaymentSchedule,
  ScheduledPaymentSchedule,
  StartedPaymentSchedule,
  SucceededPaymentSchedule,
  createPaymentSchedule,
  getPaymentSchedule,
  getPaymentSchedules,
  revokePaymentSchedules
} from "@effect-portone/payments/generated/PaymentSchedules"

/**
 * The operations of `PaymentSchedules` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface PaymentSchedulesOperations {
  /**
   * Reads a schedule by its own id, which is not the payment id.
   *
   * `GET /payment-schedules/{paymentScheduleId}`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PaymentScheduleNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.paymentSchedule?v=v2#get%20%2Fpayment-schedules%2F%7BpaymentScheduleId%7D
   */
  readonly getPaymentSchedule: Operation<GetPaymentScheduleInput, PaymentSchedule, GetPaymentScheduleError>

  /**
   * Searches schedules by page, size 10 unless given. The default period is the past 90 days: future schedules appear
   * only with `filter.from` and `filter.until`.
   *
   * `GET /payment-schedules`
   *
   * `getPaymentSchedules.stream(input)` gives the items of all pages.
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.paymentSchedule?v=v2#get%20%2Fpayment-schedules
   */
  readonly getPaymentSchedules: PageList<
    GetPaymentSchedulesInput,
    GetPaymentSchedulesResponse,
    GetPaymentSchedulesError,
    PaymentSchedule,
    "page"
  >

  /**
   * Schedules a charge of a billing key at `timeToPay`, under this payment id. Keep the schedule id of the answer:
   * revoking one schedule needs it.
   *
   * `POST /payments/{paymentId}/schedule`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `BillingKeyNotFoundError` (404)
   * - `AlreadyPaidOrWaitingError` (409)
   * - `BillingKeyAlreadyDeletedError` (409)
   * - `PaymentScheduleAlreadyExistsError` (409)
   * - `SumOfPartsExceedsTotalAmountError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.paymentSchedule?v=v2#post%20%2Fpayments%2F%7BpaymentId%7D%2Fschedule
   */
  readonly createPaymentSchedule: Operation<
    CreatePaymentScheduleInput,
    CreatePaymentScheduleResponse,
    CreatePaymentScheduleError
  >

  /**
   * Revokes the schedules in `scheduleIds`, or all of a `billingKey`; with both, each id must belong to that key. All
   * or nothing: if one cannot be revoked, none is.
   *
   * `DELETE /payment-schedules`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `BillingKeyNotFoundError` (404)
   * - `PaymentScheduleNotFoundError` (404)
   * - `BillingKeyAlreadyDeletedError` (409)
   * - `PaymentScheduleAlreadyProcessedError` (409)
   * - `PaymentScheduleAlreadyRevokedError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.paymentSchedule?v=v2#delete%20%2Fpayment-schedules
   */
  readonly revokePaymentSchedules: Operation<
    RevokePaymentSchedulesInput,
    RevokePaymentSchedulesResponse,
    RevokePaymentSchedulesError
  >
}

/**
 * Charges of a billing key at a future time.
 *
 * @example
 * ```ts
 * import { createClient, createPaymentSchedules, type GetPaymentScheduleInput } from "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const paymentSchedules = createPaymentSchedules(createClient())
 *
 * const getPaymentSchedule = (input: GetPaymentScheduleInput) => paymentSchedules.getPaymentSchedule(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/payment.paymentSchedule?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createPaymentSchedules = (client: PromiseClient): PaymentSchedulesOperations => ({
  getPaymentSchedule: createOperation(client, getPaymentSchedule),
  getPaymentSchedules: createList(client, getPaymentSchedules),
  createPaymentSchedule: createOperation(client, createPaymentSchedule),
  revokePaymentSchedules: createOperation(client, revokePaymentSchedules)
})
