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
  AlreadyPaidOrWaitingError,
  CreatePaymentScheduleBody,
  type CreatePaymentScheduleError,
  CreatePaymentScheduleResponse,
  type GetPaymentScheduleError,
  GetPaymentSchedulesBody,
  type GetPaymentSchedulesError,
  GetPaymentSchedulesResponse,
  PaymentSchedule,
  PaymentScheduleAlreadyProcessedError,
  PaymentScheduleAlreadyRevokedError,
  PaymentScheduleNotFoundError,
  RevokePaymentSchedulesBody,
  type RevokePaymentSchedulesError,
  RevokePaymentSchedulesResponse
} from "@effect-portone/payments/generated/PaymentSchedules"
import {
  BillingKeyAlreadyDeletedError,
  BillingKeyNotFoundError,
  PaymentScheduleAlreadyExistsError,
  SumOfPartsExceedsTotalAmountError
} from "@effect-portone/payments/generated/Shared"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `GET /payment-schedules/{paymentScheduleId}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPaymentScheduleEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPaymentSchedule",
  "GET",
  "/payment-schedules/:paymentScheduleId",
  {
    readonly params: {
      readonly paymentScheduleId: string
    }
    readonly query: {
      readonly storeId?: string
    }
  },
  PaymentSchedule,
  GetPaymentScheduleError
> {}

/**
 * `GET /payment-schedules/{paymentScheduleId}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getPaymentSchedule: GetPaymentScheduleEndpoint = ContractEndpoint.make(
  "getPaymentSchedule",
  "GET",
  "/payment-schedules/:paymentScheduleId",
  {
    summary: "Reads a schedule by its own id, which is not the payment id.",
    authorized: true,
    params: {
      paymentScheduleId: Schema.String
    },
    query: {
      storeId: Schema.optionalKey(Schema.String)
    },
    success: PaymentSchedule,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [PaymentScheduleNotFoundError]
    }
  }
)

/**
 * `GET /payment-schedules`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPaymentSchedulesEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPaymentSchedules",
  "GET",
  "/payment-schedules",
  {
    readonly query: {
      readonly requestBody?: GetPaymentSchedulesBody
    }
  },
  GetPaymentSchedulesResponse,
  GetPaymentSchedulesError
> {}

/**
 * `GET /payment-schedules`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getPaymentSchedules: GetPaymentSchedulesEndpoint = ContractEndpoint.make(
  "getPaymentSchedules",
  "GET",
  "/payment-schedules",
  {
    summary:
      "Searches schedules by page, size 10 unless given. The default period is the past 90 days: future schedules appear only with `filter.from` and `filter.until`.",
    authorized: true,
    query: {
      requestBody: Schema.optionalKey(Schema.fromJsonString(GetPaymentSchedulesBody))
    },
    success: GetPaymentSchedulesResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError]
    }
  }
)

/**
 * `POST /payments/{paymentId}/schedule`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface CreatePaymentScheduleEndpoint extends ContractEndpoint.ContractEndpoint<
  "createPaymentSchedule",
  "POST",
  "/payments/:paymentId/schedule",
  {
    readonly params: {
      readonly paymentId: string
    }
    readonly payload: CreatePaymentScheduleBody
  },
  CreatePaymentScheduleResponse,
  CreatePaymentScheduleError
> {}

/**
 * `POST /payments/{paymentId}/schedule`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const createPaymentSchedule: CreatePaymentScheduleEndpoint = ContractEndpoint.make(
  "createPaymentSchedule",
  "POST",
  "/payments/:paymentId/schedule",
  {
    summary:
      "Schedules a charge of a billing key at `timeToPay`, under this payment id. Keep the schedule id of the answer: revoking one schedule needs it.",
    authorized: true,
    params: {
      paymentId: Schema.String
    },
    payload: CreatePaymentScheduleBody,
    success: CreatePaymentScheduleResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [BillingKeyNotFoundError],
      409: [
        AlreadyPaidOrWaitingError,
        BillingKeyAlreadyDeletedError,
        PaymentScheduleAlreadyExistsError,
        SumOfPartsExceedsTotalAmountError
      ]
    }
  }
)

/**
 * `DELETE /payment-schedules`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface RevokePaymentSchedulesEndpoint extends ContractEndpoint.ContractEndpoint<
  "revokePaymentSchedules",
  "DELETE",
  "/payment-schedules",
  {
    readonly query: {
      readonly requestBody: RevokePaymentSchedulesBody
    }
  },
  RevokePaymentSchedulesResponse,
  RevokePaymentSchedulesError
> {}

/**
 * `DELETE /payment-schedules`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const revokePaymentSchedules: RevokePaymentSchedulesEndpoint = ContractEndpoint.make(
  "revokePaymentSchedules",
  "DELETE",
  "/payment-schedules",
  {
    summary:
      "Revokes the schedules in `scheduleIds`, or all of a `billingKey`; with both, each id must belong to that key. All or nothing: if one cannot be revoked, none is.",
    authorized: true,
    query: {
      requestBody: Schema.fromJsonString(RevokePaymentSchedulesBody)
    },
    success: RevokePaymentSchedulesResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError],
      404: [BillingKeyNotFoundError, PaymentScheduleNotFoundError],
      409: [BillingKeyAlreadyDeletedError, PaymentScheduleAlreadyProcessedError, PaymentScheduleAlreadyRevokedError]
    }
  }
)

/**
 * Charges of a billing key at a future time.
 *
 * @category groups
 * @since 0.1.0
 */
export interface PaymentSchedulesGroup extends HttpApiGroup.HttpApiGroup<
  "PaymentSchedules",
  | GetPaymentScheduleEndpoint
  | GetPaymentSchedulesEndpoint
  | CreatePaymentScheduleEndpoint
  | RevokePaymentSchedulesEndpoint
> {}

/**
 * Charges of a billing key at a future time.
 *
 * @category groups
 * @since 0.1.0
 */
export const PaymentSchedulesGroup: PaymentSchedulesGroup = HttpApiGroup.make("PaymentSchedules")
  .add(getPaymentSchedule, getPaymentSchedules, createPaymentSchedule, revokePaymentSchedules)
  .annotate(OpenApi.Description, "Charges of a billing key at a future time.")
