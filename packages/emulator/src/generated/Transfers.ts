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
  PlatformContractNotFoundError,
  PlatformCurrencyNotSupportedError,
  PlatformNotEnabledError,
  PlatformPartnerNotFoundError,
  PlatformUserDefinedPropertyNotFoundError
} from "@effect-portone/platform/generated/Shared"
import {
  CreateManualTransferResponse,
  CreateOrderCancelTransferResponse,
  CreateOrderTransferResponse,
  CreatePlatformManualTransferBody,
  type CreatePlatformManualTransferError,
  CreatePlatformOrderCancelTransferBody,
  type CreatePlatformOrderCancelTransferError,
  CreatePlatformOrderTransferBody,
  type CreatePlatformOrderTransferError,
  type DeletePlatformTransferError,
  DeletePlatformTransferResponse,
  DownloadPlatformTransferSheetBody,
  type DownloadPlatformTransferSheetError,
  type GetPlatformTransferError,
  GetPlatformTransferSummariesBody,
  type GetPlatformTransferSummariesError,
  GetPlatformTransferSummariesResponse,
  PlatformAdditionalFeePoliciesNotFoundError,
  PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError,
  PlatformCancelOrderTransfersExistsError,
  PlatformCancellableAmountExceededError,
  PlatformCancellableDiscountAmountExceededError,
  PlatformCancellableDiscountTaxFreeAmountExceededError,
  PlatformCancellableProductQuantityExceededError,
  PlatformCancellationAndPaymentTypeMismatchedError,
  PlatformCancellationNotFoundError,
  PlatformCannotSpecifyTransferError,
  PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError,
  PlatformDiscountSharePoliciesNotFoundError,
  PlatformDiscountSharePolicyIdDuplicatedError,
  PlatformNegativeAmountNotAllowedError,
  PlatformOrderDetailMismatchedError,
  PlatformOrderTransferAlreadyCancelledError,
  PlatformPaymentNotFoundError,
  PlatformProductIdDuplicatedError,
  PlatformProductIdNotFoundError,
  PlatformSettlementAmountExceededError,
  PlatformSettlementCancelAmountExceededPortOneCancelError,
  PlatformSettlementDateEarlierThanSettlementStartDateError,
  PlatformSettlementParameterNotFoundError,
  PlatformSettlementPaymentAmountExceededPortOnePaymentError,
  PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentError,
  PlatformSettlementTaxFreeAmountExceededPortOnePaymentError,
  PlatformTransfer,
  PlatformTransferAlreadyExistsError,
  PlatformTransferDiscountSharePolicyNotFoundError,
  PlatformTransferIdAlreadyUsedError,
  PlatformTransferNonDeletableStatusError,
  PlatformTransferNotFoundError
} from "@effect-portone/platform/generated/Transfers"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `GET /platform/transfers/{id}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPlatformTransferEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPlatformTransfer",
  "GET",
  "/platform/transfers/:id",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  PlatformTransfer,
  GetPlatformTransferError
> {}

/**
 * `GET /platform/transfers/{id}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformTransfer: GetPlatformTransferEndpoint = ContractEndpoint.make(
  "getPlatformTransfer",
  "GET",
  "/platform/transfers/:id",
  {
    summary: "Reads a transfer: of an order, of a cancellation, or manual.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: PlatformTransfer,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformTransferNotFoundError]
    }
  }
)

/**
 * `GET /platform/transfer-summaries`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPlatformTransferSummariesEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPlatformTransferSummaries",
  "GET",
  "/platform/transfer-summaries",
  {
    readonly query: {
      readonly test?: boolean
      readonly requestBody?: GetPlatformTransferSummariesBody
    }
  },
  GetPlatformTransferSummariesResponse,
  GetPlatformTransferSummariesError
> {}

/**
 * `GET /platform/transfer-summaries`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformTransferSummaries: GetPlatformTransferSummariesEndpoint = ContractEndpoint.make(
  "getPlatformTransferSummaries",
  "GET",
  "/platform/transfer-summaries",
  {
    summary:
      "Searches transfers by page, size 10 unless given. Filter by settlement date or by settlement start date, never by both.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean),
      requestBody: Schema.optionalKey(Schema.fromJsonString(GetPlatformTransferSummariesBody))
    },
    success: GetPlatformTransferSummariesResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError]
    }
  }
)

/**
 * `GET /platform/transfer-summaries/sheet-file`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface DownloadPlatformTransferSheetEndpoint extends ContractEndpoint.ContractEndpoint<
  "downloadPlatformTransferSheet",
  "GET",
  "/platform/transfer-summaries/sheet-file",
  {
    readonly query: {
      readonly test?: boolean
      readonly requestBody: DownloadPlatformTransferSheetBody
    }
  },
  string,
  DownloadPlatformTransferSheetError
> {}

/**
 * `GET /platform/transfer-summaries/sheet-file`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const downloadPlatformTransferSheet: DownloadPlatformTransferSheetEndpoint = ContractEndpoint.make(
  "downloadPlatformTransferSheet",
  "GET",
  "/platform/transfer-summaries/sheet-file",
  {
    summary:
      "Downloads the transfers that `filter` selects as CSV text. `fields` chooses the columns; filter by settlement date or by settlement start date, never by both.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean),
      requestBody: Schema.fromJsonString(DownloadPlatformTransferSheetBody)
    },
    success: ContractEndpoint.csv,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError]
    }
  }
)

/**
 * `POST /platform/transfers/order`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface CreatePlatformOrderTransferEndpoint extends ContractEndpoint.ContractEndpoint<
  "createPlatformOrderTransfer",
  "POST",
  "/platform/transfers/order",
  {
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: CreatePlatformOrderTransferBody
  },
  CreateOrderTransferResponse,
  CreatePlatformOrderTransferError
> {}

/**
 * `POST /platform/transfers/order`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const createPlatformOrderTransfer: CreatePlatformOrderTransferEndpoint = ContractEndpoint.make(
  "createPlatformOrderTransfer",
  "POST",
  "/platform/transfers/order",
  {
    summary:
      "Registers an order for settlement with a partner, under the partner's default contract unless `contractId` names another. `orderDetail` takes an amount or order lines, `taxFreeAmount` overrides that of the lines, and `externalPaymentDetail` marks a payment made outside PortOne.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: CreatePlatformOrderTransferBody,
    success: CreateOrderTransferResponse,
    errors: {
      400: [
        InvalidRequestError,
        PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError,
        PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError,
        PlatformCurrencyNotSupportedError,
        PlatformProductIdDuplicatedError,
        PlatformSettlementAmountExceededError,
        PlatformSettlementDateEarlierThanSettlementStartDateError,
        PlatformSettlementPaymentAmountExceededPortOnePaymentError,
        PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentError,
        PlatformSettlementTaxFreeAmountExceededPortOnePaymentError
      ],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [
        PlatformAdditionalFeePoliciesNotFoundError,
        PlatformContractNotFoundError,
        PlatformDiscountSharePoliciesNotFoundError,
        PlatformPartnerNotFoundError,
        PlatformPaymentNotFoundError,
        PlatformSettlementParameterNotFoundError,
        PlatformUserDefinedPropertyNotFoundError
      ],
      409: [PlatformTransferAlreadyExistsError, PlatformTransferIdAlreadyUsedError]
    }
  }
)

/**
 * `POST /platform/transfers/order-cancel`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface CreatePlatformOrderCancelTransferEndpoint extends ContractEndpoint.ContractEndpoint<
  "createPlatformOrderCancelTransfer",
  "POST",
  "/platform/transfers/order-cancel",
  {
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: CreatePlatformOrderCancelTransferBody
  },
  CreateOrderCancelTransferResponse,
  CreatePlatformOrderCancelTransferError
> {}

/**
 * `POST /platform/transfers/order-cancel`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const createPlatformOrderCancelTransfer: CreatePlatformOrderCancelTransferEndpoint = ContractEndpoint.make(
  "createPlatformOrderCancelTransfer",
  "POST",
  "/platform/transfers/order-cancel",
  {
    summary:
      "Registers a cancellation against an order transfer. Name it by `transferId`, or by `partnerId` and `paymentId` where the payment has only one; `orderDetail` takes an amount, order lines, or `all`.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: CreatePlatformOrderCancelTransferBody,
    success: CreateOrderCancelTransferResponse,
    errors: {
      400: [
        InvalidRequestError,
        PlatformCancellableAmountExceededError,
        PlatformCancellableDiscountAmountExceededError,
        PlatformCancellableDiscountTaxFreeAmountExceededError,
        PlatformCancellableProductQuantityExceededError,
        PlatformCancellationAndPaymentTypeMismatchedError,
        PlatformCannotSpecifyTransferError,
        PlatformDiscountSharePolicyIdDuplicatedError,
        PlatformOrderDetailMismatchedError,
        PlatformOrderTransferAlreadyCancelledError,
        PlatformProductIdDuplicatedError,
        PlatformSettlementAmountExceededError,
        PlatformSettlementCancelAmountExceededPortOneCancelError,
        PlatformSettlementDateEarlierThanSettlementStartDateError
      ],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [
        PlatformCancellationNotFoundError,
        PlatformPaymentNotFoundError,
        PlatformProductIdNotFoundError,
        PlatformTransferDiscountSharePolicyNotFoundError,
        PlatformTransferNotFoundError,
        PlatformUserDefinedPropertyNotFoundError
      ],
      409: [PlatformTransferAlreadyExistsError, PlatformTransferIdAlreadyUsedError]
    }
  }
)

/**
 * `POST /platform/transfers/manual`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface CreatePlatformManualTransferEndpoint extends ContractEndpoint.ContractEndpoint<
  "createPlatformManualTransfer",
  "POST",
  "/platform/transfers/manual",
  {
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: CreatePlatformManualTransferBody
  },
  CreateManualTransferResponse,
  CreatePlatformManualTransferError
> {}

/**
 * `POST /platform/transfers/manual`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const createPlatformManualTransfer: CreatePlatformManualTransferEndpoint = ContractEndpoint.make(
  "createPlatformManualTransfer",
  "POST",
  "/platform/transfers/manual",
  {
    summary:
      "Registers an amount to settle with a partner that belongs to no order. It may be negative, unless the platform settles manual transfers one by one.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: CreatePlatformManualTransferBody,
    success: CreateManualTransferResponse,
    errors: {
      400: [InvalidRequestError, PlatformCurrencyNotSupportedError, PlatformNegativeAmountNotAllowedError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformPartnerNotFoundError, PlatformUserDefinedPropertyNotFoundError],
      409: [PlatformTransferIdAlreadyUsedError]
    }
  }
)

/**
 * `DELETE /platform/transfers/{id}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface DeletePlatformTransferEndpoint extends ContractEndpoint.ContractEndpoint<
  "deletePlatformTransfer",
  "DELETE",
  "/platform/transfers/:id",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  DeletePlatformTransferResponse,
  DeletePlatformTransferError
> {}

/**
 * `DELETE /platform/transfers/{id}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const deletePlatformTransfer: DeletePlatformTransferEndpoint = ContractEndpoint.make(
  "deletePlatformTransfer",
  "DELETE",
  "/platform/transfers/:id",
  {
    summary:
      "Deletes a transfer that is `SCHEDULED` or `IN_PROCESS`. One with cancellations against it cannot go first.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: DeletePlatformTransferResponse,
    errors: {
      400: [InvalidRequestError, PlatformCancelOrderTransfersExistsError, PlatformTransferNonDeletableStatusError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformTransferNotFoundError]
    }
  }
)

/**
 * Transfers: what each order, cancellation or manual entry adds to a partner's settlement. No money moves yet.
 *
 * @category groups
 * @since 0.1.0
 */
export interface TransfersGroup extends HttpApiGroup.HttpApiGroup<
  "Transfers",
  | GetPlatformTransferEndpoint
  | GetPlatformTransferSummariesEndpoint
  | DownloadPlatformTransferSheetEndpoint
  | CreatePlatformOrderTransferEndpoint
  | CreatePlatformOrderCancelTransferEndpoint
  | CreatePlatformManualTransferEndpoint
  | DeletePlatformTransferEndpoint
> {}

/**
 * Transfers: what each order, cancellation or manual entry adds to a partner's settlement. No money moves yet.
 *
 * @category groups
 * @since 0.1.0
 */
export const TransfersGroup: TransfersGroup = HttpApiGroup.make("Transfers")
  .add(
    getPlatformTransfer,
    getPlatformTransferSummaries,
    downloadPlatformTransferSheet,
    createPlatformOrderTransfer,
    createPlatformOrderCancelTransfer,
    createPlatformManualTransfer,
    deletePlatformTransfer
  )
  .annotate(
    OpenApi.Description,
    "Transfers: what each order, cancellation or manual entry adds to a partner's settlement. No money moves yet."
  )
