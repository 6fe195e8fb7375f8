/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import type { CallOptions } from "@effect-portone/core/CallOptions"
import * as DocumentedError from "@effect-portone/core/DocumentedError"
import * as Endpoint from "@effect-portone/core/Endpoint"
import {
  Currency,
  DateRangeInput,
  EasyPayProvider,
  ForbiddenError,
  InvalidRequestError,
  PageInfo,
  PageInput,
  PaymentMethodType,
  UnauthorizedError
} from "@effect-portone/core/generated/Shared"
import { PortOneClient } from "@effect-portone/core/PortOneClient"
import type { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import * as Wire from "@effect-portone/core/Wire"
import {
  PlatformAdditionalFeePolicy,
  type PlatformAdditionalFeePolicyEncoded,
  PlatformContract,
  type PlatformContractEncoded,
  PlatformContractNotFoundError,
  PlatformCurrencyNotSupportedError,
  PlatformDiscountSharePolicy,
  type PlatformDiscountSharePolicyEncoded,
  PlatformNotEnabledError,
  PlatformOrderSettlementAmount,
  PlatformPartner,
  type PlatformPartnerEncoded,
  PlatformPartnerNotFoundError,
  PlatformPartnerTaxationType,
  PlatformUserDefinedPropertyNotFoundError,
  PlatformUserDefinedPropertyValue
} from "./Shared.ts"

/**
 * The methods of {@link Transfers}.
 *
 * @category models
 * @since 0.1.0
 */
export interface TransfersMethods {
  /**
   * Reads a transfer: of an order, of a cancellation, or manual.
   *
   * `GET /platform/transfers/{id}`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformTransferNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.transfer?v=v2#get%20%2Fplatform%2Ftransfers%2F%7Bid%7D
   */
  readonly getPlatformTransfer: (
    input: GetPlatformTransferInput,
    options?: CallOptions
  ) => Effect.Effect<PlatformTransfer, GetPlatformTransferError | PortOneClientError>

  /**
   * Searches transfers by page, size 10 unless given. Filter by settlement date or by settlement start date, never by
   * both.
   *
   * `GET /platform/transfer-summaries`
   *
   * `Paging.stream(getPlatformTransferSummaries, input)` gives the items of all pages.
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.transfer?v=v2#get%20%2Fplatform%2Ftransfer-summaries
   */
  readonly getPlatformTransferSummaries: (
    input?: GetPlatformTransferSummariesInput,
    options?: CallOptions
  ) => Effect.Effect<GetPlatformTransferSummariesResponse, GetPlatformTransferSummariesError | PortOneClientError>

  /**
   * Downloads the transfers that `filter` selects as CSV text. `fields` chooses the columns; filter by settlement date
   * or by settlement start date, never by both.
   *
   * `GET /platform/transfer-summaries/sheet-file`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.transfer?v=v2#get%20%2Fplatform%2Ftransfer-summaries%2Fsheet-file
   */
  readonly downloadPlatformTransferSheet: (
    input?: DownloadPlatformTransferSheetInput,
    options?: CallOptions
  ) => Effect.Effect<string, DownloadPlatformTransferSheetError | PortOneClientError>

  /**
   * Registers an order for settlement with a partner, under the partner's default contract unless `contractId` names
   * another. `orderDetail` takes an amount or order lines, `taxFreeAmount` overrides that of the lines, and
   * `externalPaymentDetail` marks a payment made outside PortOne.
   *
   * `POST /platform/transfers/order`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError} (400)
   * - {@link PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError} (400)
   * - {@link PlatformCurrencyNotSupportedError} (400)
   * - {@link PlatformProductIdDuplicatedError} (400)
   * - {@link PlatformSettlementAmountExceededError} (400)
   * - {@link PlatformSettlementDateEarlierThanSettlementStartDateError} (400)
   * - {@link PlatformSettlementPaymentAmountExceededPortOnePaymentError} (400)
   * - {@link PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentError} (400)
   * - {@link PlatformSettlementTaxFreeAmountExceededPortOnePaymentError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformAdditionalFeePoliciesNotFoundError} (404)
   * - {@link PlatformContractNotFoundError} (404)
   * - {@link PlatformDiscountSharePoliciesNotFoundError} (404)
   * - {@link PlatformPartnerNotFoundError} (404)
   * - {@link PlatformPaymentNotFoundError} (404)
   * - {@link PlatformSettlementParameterNotFoundError} (404)
   * - {@link PlatformUserDefinedPropertyNotFoundError} (404)
   * - {@link PlatformTransferAlreadyExistsError} (409)
   * - {@link PlatformTransferIdAlreadyUsedError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.transfer?v=v2#post%20%2Fplatform%2Ftransfers%2Forder
   */
  readonly createPlatformOrderTransfer: (
    input: CreatePlatformOrderTransferInput,
    options?: CallOptions
  ) => Effect.Effect<CreateOrderTransferResponse, CreatePlatformOrderTransferError | PortOneClientError>

  /**
   * Registers a cancellation against an order transfer. Name it by `transferId`, or by `partnerId` and `paymentId`
   * where the payment has only one; `orderDetail` takes an amount, order lines, or `all`.
   *
   * `POST /platform/transfers/order-cancel`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link PlatformCancellableAmountExceededError} (400)
   * - {@link PlatformCancellableDiscountAmountExceededError} (400)
   * - {@link PlatformCancellableDiscountTaxFreeAmountExceededError} (400)
   * - {@link PlatformCancellableProductQuantityExceededError} (400)
   * - {@link PlatformCancellationAndPaymentTypeMismatchedError} (400)
   * - {@link PlatformCannotSpecifyTransferError} (400)
   * - {@link PlatformDiscountSharePolicyIdDuplicatedError} (400)
   * - {@link PlatformOrderDetailMismatchedError} (400)
   * - {@link PlatformOrderTransferAlreadyCancelledError} (400)
   * - {@link PlatformProductIdDuplicatedError} (400)
   * - {@link PlatformSettlementAmountExceededError} (400)
   * - {@link PlatformSettlementCancelAmountExceededPortOneCancelError} (400)
   * - {@link PlatformSettlementDateEarlierThanSettlementStartDateError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformCancellationNotFoundError} (404)
   * - {@link PlatformPaymentNotFoundError} (404)
   * - {@link PlatformProductIdNotFoundError} (404)
   * - {@link PlatformTransferDiscountSharePolicyNotFoundError} (404)
   * - {@link PlatformTransferNotFoundError} (404)
   * - {@link PlatformUserDefinedPropertyNotFoundError} (404)
   * - {@link PlatformTransferAlreadyExistsError} (409)
   * - {@link PlatformTransferIdAlreadyUsedError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.transfer?v=v2#post%20%2Fplatform%2Ftransfers%2Forder-cancel
   */
  readonly createPlatformOrderCancelTransfer: (
    input: CreatePlatformOrderCancelTransferInput,
    options?: CallOptions
  ) => Effect.Effect<CreateOrderCancelTransferResponse, CreatePlatformOrderCancelTransferError | PortOneClientError>

  /**
   * Registers an amount to settle with a partner that belongs to no order. It may be negative, unless the platform
   * settles manual transfers one by one.
   *
   * `POST /platform/transfers/manual`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link PlatformCurrencyNotSupportedError} (400)
   * - {@link PlatformNegativeAmountNotAllowedError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformPartnerNotFoundError} (404)
   * - {@link PlatformUserDefinedPropertyNotFoundError} (404)
   * - {@link PlatformTransferIdAlreadyUsedError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.transfer?v=v2#post%20%2Fplatform%2Ftransfers%2Fmanual
   */
  readonly createPlatformManualTransfer: (
    input: CreatePlatformManualTransferInput,
    options?: CallOptions
  ) => Effect.Effect<CreateManualTransferResponse, CreatePlatformManualTransferError | PortOneClientError>

  /**
   * Deletes a transfer that is `SCHEDULED` or `IN_PROCESS`. One with cancellations against it cannot go first.
   *
   * `DELETE /platform/transfers/{id}`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link PlatformCancelOrderTransfersExistsError} (400)
   * - {@link PlatformTransferNonDeletableStatusError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformTransferNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.transfer?v=v2#delete%20%2Fplatform%2Ftransfers%2F%7Bid%7D
   */
  readonly deletePlatformTransfer: (
    input: DeletePlatformTransferInput,
    options?: CallOptions
  ) => Effect.Effect<DeletePlatformTransferResponse, DeletePlatformTransferError | PortOneClientError>
}

/**
 * Transfers: what each order, cancellation or manual entry adds to a partner's settlement. No money moves yet.
 *
 * Take it from the context (`yield* Transfers`, `Transfers.use`), and provide it with `Transfers.layer` over a
 * `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type GetPlatformTransferInput, Transfers } from "@effect-portone/platform"
 * import { Effect } from "effect"
 *
 * const getPlatformTransfer = (input: GetPlatformTransferInput) =>
 *   Effect.flatMap(Transfers, (service) => service.getPlatformTransfer(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform.transfer?v=v2
 * @category services
 * @since 0.1.0
 */
export class Transfers extends Context.Service<Transfers, TransfersMethods>()("@effect-portone/platform/Transfers") {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<Transfers, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      Transfers,
      Effect.map(PortOneClient, (client) =>
        Transfers.of({
          getPlatformTransfer: (input, options) => client.run(getPlatformTransfer, input, options),
          getPlatformTransferSummaries: (input, options) =>
            client.run(getPlatformTransferSummaries, input ?? {}, options),
          downloadPlatformTransferSheet: (input, options) =>
            client.run(downloadPlatformTransferSheet, input ?? {}, options),
          createPlatformOrderTransfer: (input, options) => client.run(createPlatformOrderTransfer, input, options),
          createPlatformOrderCancelTransfer: (input, options) =>
            client.run(createPlatformOrderCancelTransfer, input, options),
          createPlatformManualTransfer: (input, options) => client.run(createPlatformManualTransfer, input, options),
          deletePlatformTransfer: (input, options) => client.run(deletePlatformTransfer, input, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<TransfersMethods>): Layer.Layer<Transfers> =>
    Layer.mock(Transfers, methods)
}

/**
 * How far a transfer has come, from scheduled to paid out.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformTransferStatus =
  | "SCHEDULED"
  | "IN_PROCESS"
  | "SETTLED"
  | "IN_PAYOUT"
  | "PAID_OUT"
  | "PAYOUT_CONFIRMED"

/**
 * How far a transfer has come, from scheduled to paid out.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformTransferStatus: Wire.Enum<PlatformTransferStatus> = Wire.closedEnum([
  "SCHEDULED",
  "IN_PROCESS",
  "SETTLED",
  "IN_PAYOUT",
  "PAID_OUT",
  "PAYOUT_CONFIRMED"
])

/**
 * A property that the merchant defined, and its value.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformUserDefinedPropertyKeyValue {
  /** The property's key. */
  readonly key: string
  /** The value. */
  readonly value: PlatformUserDefinedPropertyValue
}

/**
 * A property that the merchant defined, and its value.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformUserDefinedPropertyKeyValue: Schema.Codec<PlatformUserDefinedPropertyKeyValue> = Wire.lazy(() =>
  Schema.Struct({
    key: Schema.String,
    value: PlatformUserDefinedPropertyValue
  })
)

/**
 * A transfer whose amount was entered by hand.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformManualTransfer {
  /** Which case of the union it is. */
  readonly type: "MANUAL"
  /** The transfer's id. */
  readonly id: string
  /** The same object's id in PortOne's GraphQL API. */
  readonly graphqlId: string
  /** The partner. */
  readonly partner: PlatformPartner
  /** Where it stands. */
  readonly status: Wire.Open<PlatformTransferStatus>
  /** A note of the merchant's own. */
  readonly memo?: string
  /** The date of settlement. `yyyy-MM-dd`, a business date in Korea. */
  readonly settlementDate: string
  /** The currency of the settlement. */
  readonly settlementCurrency: Wire.Open<Currency>
  /** No longer used. */
  readonly payoutId?: string
  /** The payout's id in PortOne's GraphQL API. */
  readonly payoutGraphqlId?: string
  /** Whether it belongs to test mode. */
  readonly isForTest: boolean
  /** Properties that the merchant defined. */
  readonly userDefinedProperties: ReadonlyArray<PlatformUserDefinedPropertyKeyValue>
  /** What the partner is settled, in minor units. */
  readonly settlementAmount: number
  /** The tax-free part of `settlementAmount`, in minor units. Absent on records from before 2025-07-28. */
  readonly settlementTaxFreeAmount?: number
}

/**
 * A transfer whose amount was entered by hand.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformManualTransfer: Schema.Codec<PlatformManualTransfer, PlatformManualTransferEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      type: Schema.Literal("MANUAL"),
      id: Schema.String,
      graphqlId: Schema.String,
      partner: PlatformPartner,
      status: Wire.openEnum(PlatformTransferStatus),
      memo: Schema.optionalKey(Schema.String),
      settlementDate: Wire.CalendarDate,
      settlementCurrency: Wire.openEnum(Currency),
      payoutId: Schema.optionalKey(Schema.String),
      payoutGraphqlId: Schema.optionalKey(Schema.String),
      isForTest: Schema.Boolean,
      userDefinedProperties: Schema.Array(PlatformUserDefinedPropertyKeyValue),
      settlementAmount: Wire.Int64,
      settlementTaxFreeAmount: Wire.usualKey(Wire.Int64)
    })
)

/**
 * The payment behind a transfer was made by card.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformPaymentMethodCard {
  /** Which case of the union it is. */
  readonly type: "CARD"
}

/**
 * The payment behind a transfer was made by card.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformPaymentMethodCard: Schema.Codec<PlatformPaymentMethodCard> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("CARD")
  })
)

/**
 * What an easy-pay wallet paid with: a card, a bank transfer or prepaid money.
 *
 * @category enums
 * @since 0.1.0
 */
export type EasyPayMethodType = "CARD" | "TRANSFER" | "CHARGE"

/**
 * What an easy-pay wallet paid with: a card, a bank transfer or prepaid money.
 *
 * @category enums
 * @since 0.1.0
 */
export const EasyPayMethodType: Wire.Enum<EasyPayMethodType> = Wire.closedEnum(["CARD", "TRANSFER", "CHARGE"])

/**
 * The payment behind a transfer was made through an easy-pay wallet.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformPaymentMethodEasyPay {
  /** Which case of the union it is. */
  readonly type: "EASY_PAY"
  /** The easy-pay wallet. */
  readonly provider?: Wire.Open<EasyPayProvider>
  /** What the wallet paid with. */
  readonly methodType?: Wire.Open<EasyPayMethodType>
}

/**
 * The payment behind a transfer was made through an easy-pay wallet.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformPaymentMethodEasyPay: Schema.Codec<PlatformPaymentMethodEasyPay> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("EASY_PAY"),
    provider: Schema.optionalKey(Wire.openEnum(EasyPayProvider)),
    methodType: Schema.optionalKey(Wire.openEnum(EasyPayMethodType))
  })
)

/**
 * The payment behind a transfer was made by gift certificate.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformPaymentMethodGiftCertificate {
  /** Which case of the union it is. */
  readonly type: "GIFT_CERTIFICATE"
}

/**
 * The payment behind a transfer was made by gift certificate.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformPaymentMethodGiftCertificate: Schema.Codec<PlatformPaymentMethodGiftCertificate> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("GIFT_CERTIFICATE")
  })
)

/**
 * The payment behind a transfer was made on a mobile phone bill.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformPaymentMethodMobile {
  /** Which case of the union it is. */
  readonly type: "MOBILE"
}

/**
 * The payment behind a transfer was made on a mobile phone bill.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformPaymentMethodMobile: Schema.Codec<PlatformPaymentMethodMobile> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("MOBILE")
  })
)

/**
 * The payment behind a transfer was made by bank transfer.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformPaymentMethodTransfer {
  /** Which case of the union it is. */
  readonly type: "TRANSFER"
}

/**
 * The payment behind a transfer was made by bank transfer.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformPaymentMethodTransfer: Schema.Codec<PlatformPaymentMethodTransfer> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("TRANSFER")
  })
)

/**
 * The payment behind a transfer was made into a virtual account.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformPaymentMethodVirtualAccount {
  /** Which case of the union it is. */
  readonly type: "VIRTUAL_ACCOUNT"
}

/**
 * The payment behind a transfer was made into a virtual account.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformPaymentMethodVirtualAccount: Schema.Codec<PlatformPaymentMethodVirtualAccount> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("VIRTUAL_ACCOUNT")
  })
)

/**
 * What the payment behind a transfer was made with.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "CARD")`, or use
 * `PlatformPaymentMethod.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type PlatformPaymentMethod =
  | PlatformPaymentMethodCard
  | PlatformPaymentMethodEasyPay
  | PlatformPaymentMethodGiftCertificate
  | PlatformPaymentMethodMobile
  | PlatformPaymentMethodTransfer
  | PlatformPaymentMethodVirtualAccount
  | Wire.Unrecognized<"type">

/**
 * What the payment behind a transfer was made with.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "CARD")`, or use
 * `PlatformPaymentMethod.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformPaymentMethod: Wire.OpenUnion<PlatformPaymentMethod, PlatformPaymentMethodEncoded, "type"> =
  Wire.openUnion("type", {
    CARD: PlatformPaymentMethodCard,
    EASY_PAY: PlatformPaymentMethodEasyPay,
    GIFT_CERTIFICATE: PlatformPaymentMethodGiftCertificate,
    MOBILE: PlatformPaymentMethodMobile,
    TRANSFER: PlatformPaymentMethodTransfer,
    VIRTUAL_ACCOUNT: PlatformPaymentMethodVirtualAccount
  })

/**
 * A payment that was made outside PortOne.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformExternalPayment {
  /** Which case of the union it is. */
  readonly type: "EXTERNAL"
  /** The payment's id. */
  readonly id: string
  /** What the order is called on pages and statements. */
  readonly orderName?: string
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** What it was paid with. */
  readonly method?: PlatformPaymentMethod
  /** When it was paid. RFC 3339 on the wire. */
  readonly paidAt?: DateTime.Utc
}

/**
 * A payment that was made outside PortOne.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformExternalPayment: Schema.Codec<PlatformExternalPayment, PlatformExternalPaymentEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      type: Schema.Literal("EXTERNAL"),
      id: Schema.String,
      orderName: Schema.optionalKey(Schema.String),
      currency: Wire.openEnum(Currency),
      method: Schema.optionalKey(PlatformPaymentMethod),
      paidAt: Schema.optionalKey(Wire.Timestamp)
    })
)

/**
 * A payment that was made through PortOne.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformPortOnePayment {
  /** Which case of the union it is. */
  readonly type: "PORT_ONE"
  /** The payment's id. */
  readonly id: string
  /** The store it belongs to. */
  readonly storeId: string
  /** The channel's key. */
  readonly channelKey: string
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** What it was paid with. */
  readonly method?: PlatformPaymentMethod
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** When it was paid. RFC 3339 on the wire. */
  readonly paidAt: DateTime.Utc
}

/**
 * A payment that was made through PortOne.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformPortOnePayment: Schema.Codec<PlatformPortOnePayment, PlatformPortOnePaymentEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      type: Schema.Literal("PORT_ONE"),
      id: Schema.String,
      storeId: Schema.String,
      channelKey: Schema.String,
      orderName: Schema.String,
      method: Schema.optionalKey(PlatformPaymentMethod),
      currency: Wire.openEnum(Currency),
      paidAt: Wire.Timestamp
    })
)

/**
 * The payment behind a transfer: one through PortOne, or an outside one.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "EXTERNAL")`, or use
 * `PlatformPayment.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type PlatformPayment = PlatformExternalPayment | PlatformPortOnePayment | Wire.Unrecognized<"type">

/**
 * The payment behind a transfer: one through PortOne, or an outside one.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "EXTERNAL")`, or use
 * `PlatformPayment.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformPayment: Wire.OpenUnion<PlatformPayment, PlatformPaymentEncoded, "type"> = Wire.openUnion("type", {
  EXTERNAL: PlatformExternalPayment,
  PORT_ONE: PlatformPortOnePayment
})

/**
 * The product of a transfer's order line.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformOrderTransferProduct {
  /** The product's id. */
  readonly id: string
  /** The name. */
  readonly name: string
  /** The price of the product, in minor units. */
  readonly amount: number
  /** The tax-free part of the price, in minor units. */
  readonly taxFreeAmount: number
  /** The product's tag. */
  readonly tag?: string
}

/**
 * The product of a transfer's order line.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformOrderTransferProduct: Schema.Codec<PlatformOrderTransferProduct> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    name: Schema.String,
    amount: Wire.Int64,
    taxFreeAmount: Wire.Int64,
    tag: Schema.optionalKey(Schema.String)
  })
)

/**
 * A discount, and the part of it that the partner bears.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformOrderTransferDiscount {
  /** The policy that shares the discount. */
  readonly sharePolicy: PlatformDiscountSharePolicy
  /** The discount, in minor units. */
  readonly amount: number
  /** The tax-free part of the discount, in minor units. */
  readonly taxFreeAmount: number
  /** The part that the partner bears, in minor units. */
  readonly shareAmount: number
  /** The tax-free part of `shareAmount`, in minor units. */
  readonly shareTaxFreeAmount: number
}

/**
 * A discount, and the part of it that the partner bears.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformOrderTransferDiscount: Schema.Codec<
  PlatformOrderTransferDiscount,
  PlatformOrderTransferDiscountEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    sharePolicy: PlatformDiscountSharePolicy,
    amount: Wire.Int64,
    taxFreeAmount: Wire.Int64,
    shareAmount: Wire.Int64,
    shareTaxFreeAmount: Wire.Int64
  })
)

/**
 * An additional fee that was charged, with its VAT.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformOrderTransferAdditionalFee {
  /** The policy that the fee was charged by. */
  readonly policy: PlatformAdditionalFeePolicy
  /** The fee, in minor units. */
  readonly amount: number
  /** VAT on the fee, in minor units. */
  readonly vat: number
}

/**
 * An additional fee that was charged, with its VAT.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformOrderTransferAdditionalFee: Schema.Codec<
  PlatformOrderTransferAdditionalFee,
  PlatformOrderTransferAdditionalFeeEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    policy: PlatformAdditionalFeePolicy,
    amount: Wire.Int64,
    vat: Wire.Int64
  })
)

/**
 * One product of a transfer's order, and what it was settled at.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformOrderTransferOrderLine {
  /** The product. */
  readonly product: PlatformOrderTransferProduct
  /** How many. */
  readonly quantity: number
  /** Discounts on this product. */
  readonly discounts: ReadonlyArray<PlatformOrderTransferDiscount>
  /** Additional fees on this product. */
  readonly additionalFees: ReadonlyArray<PlatformOrderTransferAdditionalFee>
  /** What the product was settled at. */
  readonly amount: PlatformOrderSettlementAmount
}

/**
 * One product of a transfer's order, and what it was settled at.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformOrderTransferOrderLine: Schema.Codec<
  PlatformOrderTransferOrderLine,
  PlatformOrderTransferOrderLineEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    product: PlatformOrderTransferProduct,
    quantity: Wire.Int32,
    discounts: Schema.Array(PlatformOrderTransferDiscount),
    additionalFees: Schema.Array(PlatformOrderTransferAdditionalFee),
    amount: PlatformOrderSettlementAmount
  })
)

/**
 * A number that a settlement formula uses: an integer and how many of its digits are decimals.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformSettlementParameterValue {
  /** The number with its decimal point taken out. */
  readonly decimal: number
  /** How many digits of `decimal` are decimals, 0 to 5; 0 when left out. */
  readonly decimalScale?: number | undefined
}

/**
 * A number that a settlement formula uses: an integer and how many of its digits are decimals.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformSettlementParameterValue: Schema.Codec<PlatformSettlementParameterValue> = Wire.lazy(() =>
  Schema.Struct({
    decimal: Wire.Int64,
    decimalScale: Schema.optional(Wire.Int32)
  })
)

/**
 * The numbers that settlement formulas use, by their names.
 *
 * @category answers
 * @since 0.1.0
 */
export interface TransferParameters {
  readonly [key: string]: PlatformSettlementParameterValue
}

/**
 * The numbers that settlement formulas use, by their names.
 *
 * @category answers
 * @since 0.1.0
 */
export const TransferParameters: Schema.Codec<TransferParameters> = Wire.lazy(() =>
  Schema.Record(Schema.String, PlatformSettlementParameterValue)
)

/**
 * A transfer of a partner's earnings from an order.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformOrderTransfer {
  /** Which case of the union it is. */
  readonly type: "ORDER"
  /** The transfer's id. */
  readonly id: string
  /** The same object's id in PortOne's GraphQL API. */
  readonly graphqlId: string
  /** The partner. */
  readonly partner: PlatformPartner
  /** Where it stands. */
  readonly status: Wire.Open<PlatformTransferStatus>
  /** A note of the merchant's own. */
  readonly memo?: string
  /** The date of settlement. `yyyy-MM-dd`, a business date in Korea. */
  readonly settlementDate: string
  /** The currency of the settlement. */
  readonly settlementCurrency: Wire.Open<Currency>
  /** No longer used. */
  readonly payoutId?: string
  /** The payout's id in PortOne's GraphQL API. */
  readonly payoutGraphqlId?: string
  /** Whether it belongs to test mode. */
  readonly isForTest: boolean
  /** Properties that the merchant defined. */
  readonly userDefinedProperties: ReadonlyArray<PlatformUserDefinedPropertyKeyValue>
  /** The settlement amount and what it was worked out from. */
  readonly amount: PlatformOrderSettlementAmount
  /** The contract that it is settled under. */
  readonly contract: PlatformContract
  /** The payment. */
  readonly payment: PlatformPayment
  /** The date that the settlement date is counted from. `yyyy-MM-dd`, a business date in Korea. */
  readonly settlementStartDate: string
  /** The products ordered. */
  readonly orderLines: ReadonlyArray<PlatformOrderTransferOrderLine>
  /** The additional fees that the settlement amount takes in. */
  readonly additionalFees: ReadonlyArray<PlatformOrderTransferAdditionalFee>
  /** The discounts that the settlement amount takes in. */
  readonly discounts: ReadonlyArray<PlatformOrderTransferDiscount>
  /** Numbers for the merchant's settlement formulas; experimental. */
  readonly parameters: TransferParameters
}

/**
 * A transfer of a partner's earnings from an order.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformOrderTransfer: Schema.Codec<PlatformOrderTransfer, PlatformOrderTransferEncoded> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("ORDER"),
    id: Schema.String,
    graphqlId: Schema.String,
    partner: PlatformPartner,
    status: Wire.openEnum(PlatformTransferStatus),
    memo: Schema.optionalKey(Schema.String),
    settlementDate: Wire.CalendarDate,
    settlementCurrency: Wire.openEnum(Currency),
    payoutId: Schema.optionalKey(Schema.String),
    payoutGraphqlId: Schema.optionalKey(Schema.String),
    isForTest: Schema.Boolean,
    userDefinedProperties: Schema.Array(PlatformUserDefinedPropertyKeyValue),
    amount: PlatformOrderSettlementAmount,
    contract: PlatformContract,
    payment: PlatformPayment,
    settlementStartDate: Wire.CalendarDate,
    orderLines: Schema.Array(PlatformOrderTransferOrderLine),
    additionalFees: Schema.Array(PlatformOrderTransferAdditionalFee),
    discounts: Schema.Array(PlatformOrderTransferDiscount),
    parameters: TransferParameters
  })
)

/**
 * The cancellation that an order cancel transfer is for.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformOrderTransferCancellation {
  /** The cancellation's id. */
  readonly id: string
  /** When it was cancelled. RFC 3339 on the wire. */
  readonly cancelledAt: DateTime.Utc
}

/**
 * The cancellation that an order cancel transfer is for.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformOrderTransferCancellation: Schema.Codec<
  PlatformOrderTransferCancellation,
  PlatformOrderTransferCancellationEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    cancelledAt: Wire.Timestamp
  })
)

/**
 * A transfer that takes back what a cancelled order had earned.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformOrderCancelTransfer {
  /** Which case of the union it is. */
  readonly type: "ORDER_CANCEL"
  /** The transfer's id. */
  readonly id: string
  /** The same object's id in PortOne's GraphQL API. */
  readonly graphqlId: string
  /** The partner. */
  readonly partner: PlatformPartner
  /** Where it stands. */
  readonly status: Wire.Open<PlatformTransferStatus>
  /** A note of the merchant's own. */
  readonly memo?: string
  /** The date of settlement. `yyyy-MM-dd`, a business date in Korea. */
  readonly settlementDate: string
  /** The currency of the settlement. */
  readonly settlementCurrency: Wire.Open<Currency>
  /** No longer used. */
  readonly payoutId?: string
  /** The payout's id in PortOne's GraphQL API. */
  readonly payoutGraphqlId?: string
  /** Whether it belongs to test mode. */
  readonly isForTest: boolean
  /** Properties that the merchant defined. */
  readonly userDefinedProperties: ReadonlyArray<PlatformUserDefinedPropertyKeyValue>
  /** The settlement amount and what it was worked out from. */
  readonly amount: PlatformOrderSettlementAmount
  /** The contract that it is settled under. */
  readonly contract: PlatformContract
  /** The payment. */
  readonly payment: PlatformPayment
  /** The date that the settlement date is counted from. `yyyy-MM-dd`, a business date in Korea. */
  readonly settlementStartDate: string
  /** The products ordered. */
  readonly orderLines: ReadonlyArray<PlatformOrderTransferOrderLine>
  /** The additional fees that the settlement amount takes in. */
  readonly additionalFees: ReadonlyArray<PlatformOrderTransferAdditionalFee>
  /** The discounts that the settlement amount takes in. */
  readonly discounts: ReadonlyArray<PlatformOrderTransferDiscount>
  /** The cancellation that this transfer is for. */
  readonly cancellation: PlatformOrderTransferCancellation
  /** Numbers for the merchant's settlement formulas; experimental. */
  readonly parameters: TransferParameters
}

/**
 * A transfer that takes back what a cancelled order had earned.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformOrderCancelTransfer: Schema.Codec<
  PlatformOrderCancelTransfer,
  PlatformOrderCancelTransferEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("ORDER_CANCEL"),
    id: Schema.String,
    graphqlId: Schema.String,
    partner: PlatformPartner,
    status: Wire.openEnum(PlatformTransferStatus),
    memo: Schema.optionalKey(Schema.String),
    settlementDate: Wire.CalendarDate,
    settlementCurrency: Wire.openEnum(Currency),
    payoutId: Schema.optionalKey(Schema.String),
    payoutGraphqlId: Schema.optionalKey(Schema.String),
    isForTest: Schema.Boolean,
    userDefinedProperties: Schema.Array(PlatformUserDefinedPropertyKeyValue),
    amount: PlatformOrderSettlementAmount,
    contract: PlatformContract,
    payment: PlatformPayment,
    settlementStartDate: Wire.CalendarDate,
    orderLines: Schema.Array(PlatformOrderTransferOrderLine),
    additionalFees: Schema.Array(PlatformOrderTransferAdditionalFee),
    discounts: Schema.Array(PlatformOrderTransferDiscount),
    cancellation: PlatformOrderTransferCancellation,
    parameters: TransferParameters
  })
)

/**
 * What a partner earned or gave back: from an order, a cancelled order or an entry by hand.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "MANUAL")`, or use
 * `PlatformTransfer.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type PlatformTransfer =
  | PlatformManualTransfer
  | PlatformOrderTransfer
  | PlatformOrderCancelTransfer
  | Wire.Unrecognized<"type">

/**
 * What a partner earned or gave back: from an order, a cancelled order or an entry by hand.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "MANUAL")`, or use
 * `PlatformTransfer.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformTransfer: Wire.OpenUnion<PlatformTransfer, PlatformTransferEncoded, "type"> = Wire.openUnion(
  "type",
  {
    MANUAL: PlatformManualTransfer,
    ORDER: PlatformOrderTransfer,
    ORDER_CANCEL: PlatformOrderCancelTransfer
  }
)

/**
 * There is no such transfer. Check the id, and whether `test` matches the mode it was made in.
 *
 * `PLATFORM_TRANSFER_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformTransferNotFoundError extends DocumentedError.make<
  PlatformTransferNotFoundError,
  {},
  PlatformTransferNotFoundErrorEncoded
>()("PlatformTransferNotFoundError", {
  type: "PLATFORM_TRANSFER_NOT_FOUND",
  status: 404,
  summary: "There is no such transfer. Check the id, and whether `test` matches the mode it was made in."
}) {}

/**
 * The documented errors of `getPlatformTransfer`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetPlatformTransferError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformNotEnabledError
  | PlatformTransferNotFoundError
  | UnauthorizedError

/**
 * The documented errors of `getPlatformTransfer`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetPlatformTransferError: DocumentedError.Union<GetPlatformTransferError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PlatformNotEnabledError,
  PlatformTransferNotFoundError,
  UnauthorizedError
])

/**
 * The input of `getPlatformTransfer`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetPlatformTransferInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `getPlatformTransfer`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetPlatformTransferInput: Schema.Codec<GetPlatformTransferInput> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Reads a transfer: of an order, of a cancellation, or manual.
 *
 * `GET /platform/transfers/{id}`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformTransferNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.transfer?v=v2#get%20%2Fplatform%2Ftransfers%2F%7Bid%7D
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformTransfer: Endpoint.Endpoint<
  GetPlatformTransferInput,
  PlatformTransfer,
  GetPlatformTransferError
> = Endpoint.make({
  id: "getPlatformTransfer",
  service: "Transfers",
  method: "GET",
  path: "/platform/transfers/{id}",
  authorized: true,
  input: GetPlatformTransferInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: PlatformTransfer,
  errors: GetPlatformTransferError
})

/**
 * What a transfer comes from: an order, a cancelled order or an entry by hand.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformTransferType = "ORDER" | "ORDER_CANCEL" | "MANUAL"

/**
 * What a transfer comes from: an order, a cancelled order or an entry by hand.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformTransferType: Wire.Enum<PlatformTransferType> = Wire.closedEnum([
  "ORDER",
  "ORDER_CANCEL",
  "MANUAL"
])

/**
 * A property that the merchant defined, and the value that it must have.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PlatformTransferPropertyExactMatchInput {
  /** The property's key. */
  readonly key: string
  /** The value. */
  readonly value: string
}

/**
 * A property that the merchant defined, and the value that it must have.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformTransferPropertyExactMatchInput: Schema.Codec<PlatformTransferPropertyExactMatchInput> = Wire.lazy(
  () =>
    Schema.Struct({
      key: Schema.String,
      value: Schema.String
    })
)

/**
 * A keyword search among transfers: set exactly one field.
 *
 * @category requests
 * @since 0.1.0
 */
export type PlatformTransferFilterInputKeyword =
  | {
      /** Only transfers in which any of the searched fields contains this. */
      readonly all: string
      readonly paymentId?: undefined
      readonly transferId?: undefined
      readonly transferMemo?: undefined
      readonly productId?: undefined
      readonly productName?: undefined
      readonly partnerId?: undefined
      readonly partnerName?: undefined
      readonly partnerMemo?: undefined
      readonly partnerSettlementId?: undefined
      readonly payoutId?: undefined
    }
  | {
      readonly all?: undefined
      /** Only transfers of exactly this payment id. */
      readonly paymentId: string
      readonly transferId?: undefined
      readonly transferMemo?: undefined
      readonly productId?: undefined
      readonly productName?: undefined
      readonly partnerId?: undefined
      readonly partnerName?: undefined
      readonly partnerMemo?: undefined
      readonly partnerSettlementId?: undefined
      readonly payoutId?: undefined
    }
  | {
      readonly all?: undefined
      readonly paymentId?: undefined
      /** Only the transfer with exactly this id. */
      readonly transferId: string
      readonly transferMemo?: undefined
      readonly productId?: undefined
      readonly productName?: undefined
      readonly partnerId?: undefined
      readonly partnerName?: undefined
      readonly partnerMemo?: undefined
      readonly partnerSettlementId?: undefined
      readonly payoutId?: undefined
    }
  | {
      readonly all?: undefined
      readonly paymentId?: undefined
      readonly transferId?: undefined
      /** Only transfers whose note contains this. */
      readonly transferMemo: string
      readonly productId?: undefined
      readonly productName?: undefined
      readonly partnerId?: undefined
      readonly partnerName?: undefined
      readonly partnerMemo?: undefined
      readonly partnerSettlementId?: undefined
      readonly payoutId?: undefined
    }
  | {
      readonly all?: undefined
      readonly paymentId?: undefined
      readonly transferId?: undefined
      readonly transferMemo?: undefined
      /** Only transfers with exactly this product id. */
      readonly productId: string
      readonly productName?: undefined
      readonly partnerId?: undefined
      readonly partnerName?: undefined
      readonly partnerMemo?: undefined
      readonly partnerSettlementId?: undefined
      readonly payoutId?: undefined
    }
  | {
      readonly all?: undefined
      readonly paymentId?: undefined
      readonly transferId?: undefined
      readonly transferMemo?: undefined
      readonly productId?: undefined
      /** Only transfers with exactly this product name. */
      readonly productName: string
      readonly partnerId?: undefined
      readonly partnerName?: undefined
      readonly partnerMemo?: undefined
      readonly partnerSettlementId?: undefined
      readonly payoutId?: undefined
    }
  | {
      readonly all?: undefined
      readonly paymentId?: undefined
      readonly transferId?: undefined
      readonly transferMemo?: undefined
      readonly productId?: undefined
      readonly productName?: undefined
      /** Only transfers of exactly this partner id. */
      readonly partnerId: string
      readonly partnerName?: undefined
      readonly partnerMemo?: undefined
      readonly partnerSettlementId?: undefined
      readonly payoutId?: undefined
    }
  | {
      readonly all?: undefined
      readonly paymentId?: undefined
      readonly transferId?: undefined
      readonly transferMemo?: undefined
      readonly productId?: undefined
      readonly productName?: undefined
      readonly partnerId?: undefined
      /** Only transfers whose partner's name contains this. */
      readonly partnerName: string
      readonly partnerMemo?: undefined
      readonly partnerSettlementId?: undefined
      readonly payoutId?: undefined
    }
  | {
      readonly all?: undefined
      readonly paymentId?: undefined
      readonly transferId?: undefined
      readonly transferMemo?: undefined
      readonly productId?: undefined
      readonly productName?: undefined
      readonly partnerId?: undefined
      readonly partnerName?: undefined
      /** Only transfers whose partner's note contains this. */
      readonly partnerMemo: string
      readonly partnerSettlementId?: undefined
      readonly payoutId?: undefined
    }
  | {
      readonly all?: undefined
      readonly paymentId?: undefined
      readonly transferId?: undefined
      readonly transferMemo?: undefined
      readonly productId?: undefined
      readonly productName?: undefined
      readonly partnerId?: undefined
      readonly partnerName?: undefined
      readonly partnerMemo?: undefined
      /** Only transfers whose settlement's id contains this. */
      readonly partnerSettlementId: string
      readonly payoutId?: undefined
    }
  | {
      readonly all?: undefined
      readonly paymentId?: undefined
      readonly transferId?: undefined
      readonly transferMemo?: undefined
      readonly productId?: undefined
      readonly productName?: undefined
      readonly partnerId?: undefined
      readonly partnerName?: undefined
      readonly partnerMemo?: undefined
      readonly partnerSettlementId?: undefined
      /** Only transfers of exactly this payout. */
      readonly payoutId: string
    }

/**
 * A keyword search among transfers: set exactly one field.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformTransferFilterInputKeyword: Schema.Codec<PlatformTransferFilterInputKeyword> = Wire.lazy(() =>
  Wire.alternatives(
    Schema.Struct({
      all: Schema.optional(Schema.String),
      paymentId: Schema.optional(Schema.String),
      transferId: Schema.optional(Schema.String),
      transferMemo: Schema.optional(Schema.String),
      productId: Schema.optional(Schema.String),
      productName: Schema.optional(Schema.String),
      partnerId: Schema.optional(Schema.String),
      partnerName: Schema.optional(Schema.String),
      partnerMemo: Schema.optional(Schema.String),
      partnerSettlementId: Schema.optional(Schema.String),
      payoutId: Schema.optional(Schema.String)
    }),
    {
      fields: [
        "all",
        "paymentId",
        "transferId",
        "transferMemo",
        "productId",
        "productName",
        "partnerId",
        "partnerName",
        "partnerMemo",
        "partnerSettlementId",
        "payoutId"
      ],
      required: true
    }
  )
)

/**
 * Which transfers a search returns; set one of `settlementStartDateRange` and `settlementDateRange`, not both.
 *
 * @category requests
 * @since 0.1.0
 */
export type PlatformTransferFilterInput = {
  /** Only those of partners with at least one of these tags. */
  readonly partnerTags?: ReadonlyArray<string> | undefined
  /** Only those under one of these contracts; all when empty. */
  readonly contractIds?: ReadonlyArray<string> | undefined
  /** Only transfers with at least one of these discount share policies. */
  readonly discountSharePolicyIds?: ReadonlyArray<string> | undefined
  /** Only transfers with at least one of these additional fee policies. */
  readonly additionalFeePolicyIds?: ReadonlyArray<string> | undefined
  /** Only transfers of payments made with one of these. */
  readonly paymentMethodTypes?: ReadonlyArray<PaymentMethodType> | undefined
  /** Only transfers of payments through these channels. */
  readonly channelKeys?: ReadonlyArray<string> | undefined
  /** Only those of these types; all when left out. */
  readonly types?: ReadonlyArray<PlatformTransferType> | undefined
  /** Only those in these statuses; all when left out. */
  readonly statuses?: ReadonlyArray<PlatformTransferStatus> | undefined
  /** Only transfers with exactly this key and value. */
  readonly userDefinedProperty?: PlatformTransferPropertyExactMatchInput | undefined
  /** A keyword search: set one field. */
  readonly keyword?: PlatformTransferFilterInputKeyword | undefined
  /** Test mode; `test` in the query wins over it, and with neither it is false. */
  readonly isForTest?: boolean | undefined
} & (
  | {
      /** Only those counted from these dates; not together with `settlementDateRange`. */
      readonly settlementStartDateRange: DateRangeInput
      readonly settlementDateRange?: undefined
    }
  | {
      readonly settlementStartDateRange?: undefined
      /** Only those settled on these dates; not together with `settlementStartDateRange`. */
      readonly settlementDateRange: DateRangeInput
    }
  | {
      readonly settlementStartDateRange?: undefined
      readonly settlementDateRange?: undefined
    }
)

/**
 * Which transfers a search returns; set one of `settlementStartDateRange` and `settlementDateRange`, not both.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformTransferFilterInput: Schema.Codec<PlatformTransferFilterInput> = Wire.lazy(() =>
  Wire.alternatives(
    Schema.Struct({
      settlementStartDateRange: Schema.optional(DateRangeInput),
      settlementDateRange: Schema.optional(DateRangeInput),
      partnerTags: Schema.optional(Schema.Array(Schema.String)),
      contractIds: Schema.optional(Schema.Array(Schema.String)),
      discountSharePolicyIds: Schema.optional(Schema.Array(Schema.String)),
      additionalFeePolicyIds: Schema.optional(Schema.Array(Schema.String)),
      paymentMethodTypes: Schema.optional(Schema.Array(PaymentMethodType)),
      channelKeys: Schema.optional(Schema.Array(Schema.String)),
      types: Schema.optional(Schema.Array(PlatformTransferType)),
      statuses: Schema.optional(Schema.Array(PlatformTransferStatus)),
      userDefinedProperty: Schema.optional(PlatformTransferPropertyExactMatchInput),
      keyword: Schema.optional(PlatformTransferFilterInputKeyword),
      isForTest: Schema.optional(Schema.Boolean)
    }),
    { fields: ["settlementStartDateRange", "settlementDateRange"], required: false }
  )
)

/**
 * The body of `getPlatformTransferSummaries`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface GetPlatformTransferSummariesBody {
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** What to search for. */
  readonly filter?: PlatformTransferFilterInput | undefined
}

/**
 * The body of `getPlatformTransferSummaries`.
 *
 * @category requests
 * @since 0.1.0
 */
export const GetPlatformTransferSummariesBody: Schema.Codec<GetPlatformTransferSummariesBody> = Wire.lazy(() =>
  Schema.Struct({
    page: Schema.optional(PageInput),
    filter: Schema.optional(PlatformTransferFilterInput)
  })
)

/**
 * The kind of a listed transfer's partner.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformTransferSummaryPartnerType = "BUSINESS" | "WHT_PAYER" | "NON_WHT_PAYER"

/**
 * The kind of a listed transfer's partner.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformTransferSummaryPartnerType: Wire.Enum<PlatformTransferSummaryPartnerType> = Wire.closedEnum([
  "BUSINESS",
  "WHT_PAYER",
  "NON_WHT_PAYER"
])

/**
 * The partner of a listed transfer.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformTransferSummaryPartner {
  /** The partner's id. */
  readonly id: string
  /** The same object's id in PortOne's GraphQL API. */
  readonly graphqlId: string
  /** The name. */
  readonly name: string
  /** What kind of partner it is. */
  readonly type: Wire.Open<PlatformTransferSummaryPartnerType>
  /** How it is taxed. */
  readonly taxationType?: Wire.Open<PlatformPartnerTaxationType>
  /** Properties that the merchant defined. Absent on records from before 2025-07-28. */
  readonly userDefinedProperties?: ReadonlyArray<PlatformUserDefinedPropertyKeyValue>
}

/**
 * The partner of a listed transfer.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformTransferSummaryPartner: Schema.Codec<PlatformTransferSummaryPartner> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    graphqlId: Schema.String,
    name: Schema.String,
    type: Wire.openEnum(PlatformTransferSummaryPartnerType),
    taxationType: Schema.optionalKey(Wire.openEnum(PlatformPartnerTaxationType)),
    userDefinedProperties: Wire.usualKey(Schema.Array(PlatformUserDefinedPropertyKeyValue))
  })
)

/**
 * A manual transfer as a list shows it.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformManualTransferSummary {
  /** Which case of the union it is. */
  readonly type: "MANUAL"
  /** The transfer's id. */
  readonly id: string
  /** The same object's id in PortOne's GraphQL API. */
  readonly graphqlId: string
  /** The partner. */
  readonly partner: PlatformTransferSummaryPartner
  /** Where it stands. */
  readonly status: Wire.Open<PlatformTransferStatus>
  /** A note of the merchant's own. */
  readonly memo?: string
  /** The date of settlement. `yyyy-MM-dd`, a business date in Korea. */
  readonly settlementDate: string
  /** The currency of the settlement. */
  readonly settlementCurrency: Wire.Open<Currency>
  /** Whether it belongs to test mode. */
  readonly isForTest: boolean
  /** To be removed: use `partner.userDefinedProperties`. */
  readonly partnerUserDefinedProperties: ReadonlyArray<PlatformUserDefinedPropertyKeyValue>
  /** Properties that the merchant defined. */
  readonly userDefinedProperties: ReadonlyArray<PlatformUserDefinedPropertyKeyValue>
  /** What the partner is settled, in minor units. */
  readonly settlementAmount: number
  /** The tax-free part of `settlementAmount`, in minor units. Absent on records from before 2025-07-28. */
  readonly settlementTaxFreeAmount?: number
}

/**
 * A manual transfer as a list shows it.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformManualTransferSummary: Schema.Codec<PlatformManualTransferSummary> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("MANUAL"),
    id: Schema.String,
    graphqlId: Schema.String,
    partner: PlatformTransferSummaryPartner,
    status: Wire.openEnum(PlatformTransferStatus),
    memo: Schema.optionalKey(Schema.String),
    settlementDate: Wire.CalendarDate,
    settlementCurrency: Wire.openEnum(Currency),
    isForTest: Schema.Boolean,
    partnerUserDefinedProperties: Schema.Array(PlatformUserDefinedPropertyKeyValue),
    userDefinedProperties: Schema.Array(PlatformUserDefinedPropertyKeyValue),
    settlementAmount: Wire.Int64,
    settlementTaxFreeAmount: Wire.usualKey(Wire.Int64)
  })
)

/**
 * The outside payment behind a listed transfer.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformTransferSummaryExternalPayment {
  /** Which case of the union it is. */
  readonly type: "EXTERNAL"
  /** The payment's id. */
  readonly id: string
  /** What the order is called on pages and statements. */
  readonly orderName?: string
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** What the payment was made with. */
  readonly methodType?: Wire.Open<PaymentMethodType>
}

/**
 * The outside payment behind a listed transfer.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformTransferSummaryExternalPayment: Schema.Codec<PlatformTransferSummaryExternalPayment> = Wire.lazy(
  () =>
    Schema.Struct({
      type: Schema.Literal("EXTERNAL"),
      id: Schema.String,
      orderName: Schema.optionalKey(Schema.String),
      currency: Wire.openEnum(Currency),
      methodType: Schema.optionalKey(Wire.openEnum(PaymentMethodType))
    })
)

/**
 * The PortOne payment behind a listed transfer.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformTransferSummaryPortOnePayment {
  /** Which case of the union it is. */
  readonly type: "PORT_ONE"
  /** The payment's id. */
  readonly id: string
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** What the payment was made with. */
  readonly methodType?: Wire.Open<PaymentMethodType>
}

/**
 * The PortOne payment behind a listed transfer.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformTransferSummaryPortOnePayment: Schema.Codec<PlatformTransferSummaryPortOnePayment> = Wire.lazy(
  () =>
    Schema.Struct({
      type: Schema.Literal("PORT_ONE"),
      id: Schema.String,
      orderName: Schema.String,
      currency: Wire.openEnum(Currency),
      methodType: Schema.optionalKey(Wire.openEnum(PaymentMethodType))
    })
)

/**
 * The payment behind a listed transfer: one through PortOne, or an outside one.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "EXTERNAL")`, or use
 * `PlatformTransferSummaryPayment.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type PlatformTransferSummaryPayment =
  | PlatformTransferSummaryExternalPayment
  | PlatformTransferSummaryPortOnePayment
  | Wire.Unrecognized<"type">

/**
 * The payment behind a listed transfer: one through PortOne, or an outside one.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "EXTERNAL")`, or use
 * `PlatformTransferSummaryPayment.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformTransferSummaryPayment: Wire.OpenUnion<
  PlatformTransferSummaryPayment,
  PlatformTransferSummaryPaymentEncoded,
  "type"
> = Wire.openUnion("type", {
  EXTERNAL: PlatformTransferSummaryExternalPayment,
  PORT_ONE: PlatformTransferSummaryPortOnePayment
})

/**
 * An order transfer as a list shows it.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformOrderTransferSummary {
  /** Which case of the union it is. */
  readonly type: "ORDER"
  /** The transfer's id. */
  readonly id: string
  /** The same object's id in PortOne's GraphQL API. */
  readonly graphqlId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** The partner. */
  readonly partner: PlatformTransferSummaryPartner
  /** The contract that it is settled under. Absent on records from before 2025-07-28. */
  readonly contract?: PlatformContract
  /** Where it stands. */
  readonly status: Wire.Open<PlatformTransferStatus>
  /** A note of the merchant's own. */
  readonly memo?: string
  /** The date of settlement. `yyyy-MM-dd`, a business date in Korea. */
  readonly settlementDate: string
  /** The currency of the settlement. */
  readonly settlementCurrency: Wire.Open<Currency>
  /** Whether it belongs to test mode. */
  readonly isForTest: boolean
  /** To be removed: use `partner.userDefinedProperties`. */
  readonly partnerUserDefinedProperties: ReadonlyArray<PlatformUserDefinedPropertyKeyValue>
  /** Properties that the merchant defined. */
  readonly userDefinedProperties: ReadonlyArray<PlatformUserDefinedPropertyKeyValue>
  /** The settlement amount and what it was worked out from. */
  readonly amount: PlatformOrderSettlementAmount
  /** The payment. */
  readonly payment: PlatformTransferSummaryPayment
  /** The date that the settlement date is counted from. `yyyy-MM-dd`, a business date in Korea. */
  readonly settlementStartDate: string
}

/**
 * An order transfer as a list shows it.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformOrderTransferSummary: Schema.Codec<
  PlatformOrderTransferSummary,
  PlatformOrderTransferSummaryEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("ORDER"),
    id: Schema.String,
    graphqlId: Schema.String,
    storeId: Schema.String,
    partner: PlatformTransferSummaryPartner,
    contract: Wire.usualKey(PlatformContract),
    status: Wire.openEnum(PlatformTransferStatus),
    memo: Schema.optionalKey(Schema.String),
    settlementDate: Wire.CalendarDate,
    settlementCurrency: Wire.openEnum(Currency),
    isForTest: Schema.Boolean,
    partnerUserDefinedProperties: Schema.Array(PlatformUserDefinedPropertyKeyValue),
    userDefinedProperties: Schema.Array(PlatformUserDefinedPropertyKeyValue),
    amount: PlatformOrderSettlementAmount,
    payment: PlatformTransferSummaryPayment,
    settlementStartDate: Wire.CalendarDate
  })
)

/**
 * An order cancel transfer as a list shows it.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformOrderCancelTransferSummary {
  /** Which case of the union it is. */
  readonly type: "ORDER_CANCEL"
  /** The transfer's id. */
  readonly id: string
  /** The same object's id in PortOne's GraphQL API. */
  readonly graphqlId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** The partner. */
  readonly partner: PlatformTransferSummaryPartner
  /** The contract that it is settled under. Absent on records from before 2025-07-28. */
  readonly contract?: PlatformContract
  /** Where it stands. */
  readonly status: Wire.Open<PlatformTransferStatus>
  /** A note of the merchant's own. */
  readonly memo?: string
  /** The date of settlement. `yyyy-MM-dd`, a business date in Korea. */
  readonly settlementDate: string
  /** The currency of the settlement. */
  readonly settlementCurrency: Wire.Open<Currency>
  /** Whether it belongs to test mode. */
  readonly isForTest: boolean
  /** To be removed: use `partner.userDefinedProperties`. */
  readonly partnerUserDefinedProperties: ReadonlyArray<PlatformUserDefinedPropertyKeyValue>
  /** Properties that the merchant defined. */
  readonly userDefinedProperties: ReadonlyArray<PlatformUserDefinedPropertyKeyValue>
  /** The settlement amount and what it was worked out from. */
  readonly amount: PlatformOrderSettlementAmount
  /** The payment. */
  readonly payment: PlatformTransferSummaryPayment
  /** The date that the settlement date is counted from. `yyyy-MM-dd`, a business date in Korea. */
  readonly settlementStartDate: string
}

/**
 * An order cancel transfer as a list shows it.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformOrderCancelTransferSummary: Schema.Codec<
  PlatformOrderCancelTransferSummary,
  PlatformOrderCancelTransferSummaryEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("ORDER_CANCEL"),
    id: Schema.String,
    graphqlId: Schema.String,
    storeId: Schema.String,
    partner: PlatformTransferSummaryPartner,
    contract: Wire.usualKey(PlatformContract),
    status: Wire.openEnum(PlatformTransferStatus),
    memo: Schema.optionalKey(Schema.String),
    settlementDate: Wire.CalendarDate,
    settlementCurrency: Wire.openEnum(Currency),
    isForTest: Schema.Boolean,
    partnerUserDefinedProperties: Schema.Array(PlatformUserDefinedPropertyKeyValue),
    userDefinedProperties: Schema.Array(PlatformUserDefinedPropertyKeyValue),
    amount: PlatformOrderSettlementAmount,
    payment: PlatformTransferSummaryPayment,
    settlementStartDate: Wire.CalendarDate
  })
)

/**
 * A transfer as a list shows it.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "MANUAL")`, or use
 * `PlatformTransferSummary.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type PlatformTransferSummary =
  | PlatformManualTransferSummary
  | PlatformOrderTransferSummary
  | PlatformOrderCancelTransferSummary
  | Wire.Unrecognized<"type">

/**
 * A transfer as a list shows it.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "MANUAL")`, or use
 * `PlatformTransferSummary.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformTransferSummary: Wire.OpenUnion<PlatformTransferSummary, PlatformTransferSummaryEncoded, "type"> =
  Wire.openUnion("type", {
    MANUAL: PlatformManualTransferSummary,
    ORDER: PlatformOrderTransferSummary,
    ORDER_CANCEL: PlatformOrderCancelTransferSummary
  })

/**
 * A page of transfers in short.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetPlatformTransferSummariesResponse {
  /** The transfers. */
  readonly transferSummaries: ReadonlyArray<PlatformTransferSummary>
  /** Which page this is. */
  readonly page: PageInfo
}

/**
 * A page of transfers in short.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetPlatformTransferSummariesResponse: Schema.Codec<
  GetPlatformTransferSummariesResponse,
  GetPlatformTransferSummariesResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    transferSummaries: Schema.Array(PlatformTransferSummary),
    page: PageInfo
  })
)

/**
 * The documented errors of `getPlatformTransferSummaries`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetPlatformTransferSummariesError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `getPlatformTransferSummaries`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetPlatformTransferSummariesError: DocumentedError.Union<GetPlatformTransferSummariesError> =
  DocumentedError.union([ForbiddenError, InvalidRequestError, PlatformNotEnabledError, UnauthorizedError])

/**
 * The input of `getPlatformTransferSummaries`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetPlatformTransferSummariesInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** What to search for. */
  readonly filter?: PlatformTransferFilterInput | undefined
}

/**
 * The input of `getPlatformTransferSummaries`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetPlatformTransferSummariesInput: Schema.Codec<GetPlatformTransferSummariesInput> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    page: Schema.optional(PageInput),
    filter: Schema.optional(PlatformTransferFilterInput)
  })
)

/**
 * Searches transfers by page, size 10 unless given. Filter by settlement date or by settlement start date, never by
 * both.
 *
 * `GET /platform/transfer-summaries`
 *
 * `Paging.stream(getPlatformTransferSummaries, input)` gives the items of all pages.
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.transfer?v=v2#get%20%2Fplatform%2Ftransfer-summaries
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformTransferSummaries: Endpoint.PageList<
  GetPlatformTransferSummariesInput,
  GetPlatformTransferSummariesResponse,
  GetPlatformTransferSummariesError,
  PlatformTransferSummary,
  "page"
> = Endpoint.makeList({
  id: "getPlatformTransferSummaries",
  service: "Transfers",
  method: "GET",
  path: "/platform/transfer-summaries",
  authorized: true,
  input: GetPlatformTransferSummariesInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "optional-query",
  storeId: [],
  format: "json",
  success: GetPlatformTransferSummariesResponse,
  errors: GetPlatformTransferSummariesError,
  list: {
    by: "page",
    item: PlatformTransferSummary,
    items: "transferSummaries",
    place: "page",
    from: ["page", "number"],
    size: ["page", "size"]
  }
})

/**
 * The body of `downloadPlatformTransferSheet`: which transfers and which columns.
 *
 * @category requests
 * @since 0.1.0
 */
export interface DownloadPlatformTransferSheetBody {
  /** What to search for. */
  readonly filter?: PlatformTransferFilterInput | undefined
  /**
   * The keys of the columns to download, such as `TRANSFER_ID`, `TRANSFER_{property}`, `FORMULA_{formula}` or
   * `PARTNER_*`.
   */
  readonly fields?: ReadonlyArray<string> | undefined
}

/**
 * The body of `downloadPlatformTransferSheet`: which transfers and which columns.
 *
 * @category requests
 * @since 0.1.0
 */
export const DownloadPlatformTransferSheetBody: Schema.Codec<DownloadPlatformTransferSheetBody> = Wire.lazy(() =>
  Schema.Struct({
    filter: Schema.optional(PlatformTransferFilterInput),
    fields: Schema.optional(Schema.Array(Schema.String))
  })
)

/**
 * The documented errors of `downloadPlatformTransferSheet`.
 *
 * @category errors
 * @since 0.1.0
 */
export type DownloadPlatformTransferSheetError = InvalidRequestError | UnauthorizedError

/**
 * The documented errors of `downloadPlatformTransferSheet`.
 *
 * @category errors
 * @since 0.1.0
 */
export const DownloadPlatformTransferSheetError: DocumentedError.Union<DownloadPlatformTransferSheetError> =
  DocumentedError.union([InvalidRequestError, UnauthorizedError])

/**
 * The input of `downloadPlatformTransferSheet`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface DownloadPlatformTransferSheetInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** What to search for. */
  readonly filter?: PlatformTransferFilterInput | undefined
  /**
   * The keys of the columns to download, such as `TRANSFER_ID`, `TRANSFER_{property}`, `FORMULA_{formula}` or
   * `PARTNER_*`.
   */
  readonly fields?: ReadonlyArray<string> | undefined
}

/**
 * The input of `downloadPlatformTransferSheet`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const DownloadPlatformTransferSheetInput: Schema.Codec<DownloadPlatformTransferSheetInput> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    filter: Schema.optional(PlatformTransferFilterInput),
    fields: Schema.optional(Schema.Array(Schema.String))
  })
)

/**
 * Downloads the transfers that `filter` selects as CSV text. `fields` chooses the columns; filter by settlement date
 * or by settlement start date, never by both.
 *
 * `GET /platform/transfer-summaries/sheet-file`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.transfer?v=v2#get%20%2Fplatform%2Ftransfer-summaries%2Fsheet-file
 * @category endpoints
 * @since 0.1.0
 */
export const downloadPlatformTransferSheet: Endpoint.Endpoint<
  DownloadPlatformTransferSheetInput,
  string,
  DownloadPlatformTransferSheetError
> = Endpoint.make({
  id: "downloadPlatformTransferSheet",
  service: "Transfers",
  method: "GET",
  path: "/platform/transfer-summaries/sheet-file",
  authorized: true,
  input: DownloadPlatformTransferSheetInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "query",
  storeId: [],
  format: "text",
  success: Schema.String,
  errors: DownloadPlatformTransferSheetError
})

/**
 * The product of an order line.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreatePlatformOrderTransferBodyProduct {
  /** The product's id. */
  readonly id: string
  /** The name. */
  readonly name: string
  /** The price of the product, in minor units. */
  readonly amount: number
  /** The tax-free part of the price, in minor units. */
  readonly taxFreeAmount?: number | undefined
  /** The product's tag. */
  readonly tag?: string | undefined
}

/**
 * The product of an order line.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePlatformOrderTransferBodyProduct: Schema.Codec<CreatePlatformOrderTransferBodyProduct> = Wire.lazy(
  () =>
    Schema.Struct({
      id: Schema.String,
      name: Schema.String,
      amount: Wire.Int64,
      taxFreeAmount: Schema.optional(Wire.Int64),
      tag: Schema.optional(Schema.String)
    })
)

/**
 * A discount on an order or a line, and the policy that shares its cost.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreatePlatformOrderTransferBodyDiscount {
  /** The discount share policy's id. */
  readonly sharePolicyId: string
  /** The discount, in minor units. */
  readonly amount: number
  /** The tax-free part of the discount, in minor units. */
  readonly taxFreeAmount?: number | undefined
}

/**
 * A discount on an order or a line, and the policy that shares its cost.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePlatformOrderTransferBodyDiscount: Schema.Codec<CreatePlatformOrderTransferBodyDiscount> = Wire.lazy(
  () =>
    Schema.Struct({
      sharePolicyId: Schema.String,
      amount: Wire.Int64,
      taxFreeAmount: Schema.optional(Wire.Int64)
    })
)

/**
 * An additional fee to charge, by its policy.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreatePlatformOrderTransferBodyAdditionalFee {
  /** The additional fee policy's id. */
  readonly policyId: string
}

/**
 * An additional fee to charge, by its policy.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePlatformOrderTransferBodyAdditionalFee: Schema.Codec<CreatePlatformOrderTransferBodyAdditionalFee> =
  Wire.lazy(() =>
    Schema.Struct({
      policyId: Schema.String
    })
  )

/**
 * One product of an order, with its discounts and fees.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreatePlatformOrderTransferBodyOrderLine {
  /** The product. */
  readonly product: CreatePlatformOrderTransferBodyProduct
  /** How many. */
  readonly quantity: number
  /** Discounts on this product. */
  readonly discounts: ReadonlyArray<CreatePlatformOrderTransferBodyDiscount>
  /** Additional fees on this product. */
  readonly additionalFees: ReadonlyArray<CreatePlatformOrderTransferBodyAdditionalFee>
}

/**
 * One product of an order, with its discounts and fees.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePlatformOrderTransferBodyOrderLine: Schema.Codec<CreatePlatformOrderTransferBodyOrderLine> =
  Wire.lazy(() =>
    Schema.Struct({
      product: CreatePlatformOrderTransferBodyProduct,
      quantity: Wire.Int32,
      discounts: Schema.Array(CreatePlatformOrderTransferBodyDiscount),
      additionalFees: Schema.Array(CreatePlatformOrderTransferBodyAdditionalFee)
    })
  )

/**
 * What was ordered: exactly one of an amount or lines.
 *
 * @category requests
 * @since 0.1.0
 */
export type CreatePlatformOrderTransferBodyOrderDetail =
  | {
      /** The order's amount, in minor units; set this or `orderLines`, not both. */
      readonly orderAmount: number
      readonly orderLines?: undefined
    }
  | {
      readonly orderAmount?: undefined
      /** The products ordered; set this or `orderAmount`, not both. */
      readonly orderLines: ReadonlyArray<CreatePlatformOrderTransferBodyOrderLine>
    }

/**
 * What was ordered: exactly one of an amount or lines.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePlatformOrderTransferBodyOrderDetail: Schema.Codec<CreatePlatformOrderTransferBodyOrderDetail> =
  Wire.lazy(() =>
    Wire.alternatives(
      Schema.Struct({
        orderAmount: Schema.optional(Wire.Int64),
        orderLines: Schema.optional(Schema.Array(CreatePlatformOrderTransferBodyOrderLine))
      }),
      { fields: ["orderAmount", "orderLines"], required: true }
    )
  )

/**
 * States that an outside payment was made by card; it has no fields.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PlatformPaymentMethodCardInput {
  readonly [key: string]: never
}

/**
 * States that an outside payment was made by card; it has no fields.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformPaymentMethodCardInput: Schema.Codec<PlatformPaymentMethodCardInput> = Wire.lazy(() =>
  Schema.Record(Schema.String.check(Schema.makeFilter(() => false)), Schema.Never)
)

/**
 * States that an outside payment was made by bank transfer; it has no fields.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PlatformPaymentMethodTransferInput {
  readonly [key: string]: never
}

/**
 * States that an outside payment was made by bank transfer; it has no fields.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformPaymentMethodTransferInput: Schema.Codec<PlatformPaymentMethodTransferInput> = Wire.lazy(() =>
  Schema.Record(Schema.String.check(Schema.makeFilter(() => false)), Schema.Never)
)

/**
 * States that an outside payment was made into a virtual account; it has no fields.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PlatformPaymentMethodVirtualAccountInput {
  readonly [key: string]: never
}

/**
 * States that an outside payment was made into a virtual account; it has no fields.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformPaymentMethodVirtualAccountInput: Schema.Codec<PlatformPaymentMethodVirtualAccountInput> =
  Wire.lazy(() => Schema.Record(Schema.String.check(Schema.makeFilter(() => false)), Schema.Never))

/**
 * States that an outside payment was made by gift certificate; it has no fields.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PlatformPaymentMethodGiftCertificateInput {
  readonly [key: string]: never
}

/**
 * States that an outside payment was made by gift certificate; it has no fields.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformPaymentMethodGiftCertificateInput: Schema.Codec<PlatformPaymentMethodGiftCertificateInput> =
  Wire.lazy(() => Schema.Record(Schema.String.check(Schema.makeFilter(() => false)), Schema.Never))

/**
 * States that an outside payment was made on a mobile phone bill; it has no fields.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PlatformPaymentMethodMobileInput {
  readonly [key: string]: never
}

/**
 * States that an outside payment was made on a mobile phone bill; it has no fields.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformPaymentMethodMobileInput: Schema.Codec<PlatformPaymentMethodMobileInput> = Wire.lazy(() =>
  Schema.Record(Schema.String.check(Schema.makeFilter(() => false)), Schema.Never)
)

/**
 * States that an outside payment was made through an easy-pay wallet, and which.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PlatformPaymentMethodEasyPayInput {
  /** The easy-pay wallet. */
  readonly provider?: EasyPayProvider | undefined
  /** What the wallet paid with. */
  readonly methodType?: EasyPayMethodType | undefined
}

/**
 * States that an outside payment was made through an easy-pay wallet, and which.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformPaymentMethodEasyPayInput: Schema.Codec<PlatformPaymentMethodEasyPayInput> = Wire.lazy(() =>
  Schema.Struct({
    provider: Schema.optional(EasyPayProvider),
    methodType: Schema.optional(EasyPayMethodType)
  })
)

/**
 * What an outside payment was made with: set one field.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PlatformPaymentMethodInput {
  /** Set when it was paid by card. */
  readonly card?: PlatformPaymentMethodCardInput | undefined
  /** Set when it was paid by bank transfer. */
  readonly transfer?: PlatformPaymentMethodTransferInput | undefined
  /** Set when it was paid into a virtual account. */
  readonly virtualAccount?: PlatformPaymentMethodVirtualAccountInput | undefined
  /** Set when it was paid by gift certificate. */
  readonly giftCertificate?: PlatformPaymentMethodGiftCertificateInput | undefined
  /** Set when it was paid on a mobile phone bill. */
  readonly mobile?: PlatformPaymentMethodMobileInput | undefined
  /** Set when it was paid through an easy-pay wallet. */
  readonly easyPay?: PlatformPaymentMethodEasyPayInput | undefined
}

/**
 * What an outside payment was made with: set one field.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformPaymentMethodInput: Schema.Codec<PlatformPaymentMethodInput> = Wire.lazy(() =>
  Schema.Struct({
    card: Schema.optional(PlatformPaymentMethodCardInput),
    transfer: Schema.optional(PlatformPaymentMethodTransferInput),
    virtualAccount: Schema.optional(PlatformPaymentMethodVirtualAccountInput),
    giftCertificate: Schema.optional(PlatformPaymentMethodGiftCertificateInput),
    mobile: Schema.optional(PlatformPaymentMethodMobileInput),
    easyPay: Schema.optional(PlatformPaymentMethodEasyPayInput)
  })
)

/**
 * A payment that was made outside PortOne.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreatePlatformOrderTransferBodyExternalPaymentDetail {
  /** The currency, as its ISO 4217 code. */
  readonly currency: Currency
  /** What the order is called on pages and statements. */
  readonly orderName?: string | undefined
  /** When it was paid. RFC 3339 on the wire. */
  readonly paidAt?: DateTime.Utc | undefined
  /** What it was paid with. */
  readonly method?: PlatformPaymentMethodInput | undefined
}

/**
 * A payment that was made outside PortOne.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePlatformOrderTransferBodyExternalPaymentDetail: Schema.Codec<
  CreatePlatformOrderTransferBodyExternalPaymentDetail,
  CreatePlatformOrderTransferBodyExternalPaymentDetailEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    currency: Currency,
    orderName: Schema.optional(Schema.String),
    paidAt: Schema.optional(Wire.Timestamp),
    method: Schema.optional(PlatformPaymentMethodInput)
  })
)

/**
 * The body of `createPlatformOrderTransfer`: a partner's share of an order.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreatePlatformOrderTransferBody {
  /** The partner's id. */
  readonly partnerId: string
  /** The contract to settle under; the partner's default one when left out. */
  readonly contractId?: string | undefined
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** What was ordered. */
  readonly orderDetail: CreatePlatformOrderTransferBodyOrderDetail
  /** The tax-free part of the order, in minor units; it wins over the lines' own. */
  readonly taxFreeAmount?: number | undefined
  /**
   * The date that the settlement date is counted from; the day of payment when left out. `yyyy-MM-dd`, a business date
   * in Korea.
   */
  readonly settlementStartDate?: string | undefined
  /** The date of settlement. `yyyy-MM-dd`, a business date in Korea. */
  readonly settlementDate?: string | undefined
  /** Discounts and who bears them. */
  readonly discounts: ReadonlyArray<CreatePlatformOrderTransferBodyDiscount>
  /** Fees on top of the platform's own. */
  readonly additionalFees: ReadonlyArray<CreatePlatformOrderTransferBodyAdditionalFee>
  /** Given for an outside payment; without it, the payment is one of PortOne's. */
  readonly externalPaymentDetail?: CreatePlatformOrderTransferBodyExternalPaymentDetail | undefined
  /** Test mode; `test` in the query wins over it, and with neither it is false. */
  readonly isForTest?: boolean | undefined
  /** Numbers for the merchant's settlement formulas; experimental. */
  readonly parameters?: TransferParameters | undefined
  /** Properties that the merchant defined. */
  readonly userDefinedProperties?: ReadonlyArray<PlatformUserDefinedPropertyKeyValue> | undefined
  /** The id to give it; PortOne assigns one when left out. */
  readonly id?: string | undefined
}

/**
 * The body of `createPlatformOrderTransfer`: a partner's share of an order.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePlatformOrderTransferBody: Schema.Codec<
  CreatePlatformOrderTransferBody,
  CreatePlatformOrderTransferBodyEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    partnerId: Schema.String,
    contractId: Schema.optional(Schema.String),
    memo: Schema.optional(Schema.String),
    paymentId: Schema.String,
    orderDetail: CreatePlatformOrderTransferBodyOrderDetail,
    taxFreeAmount: Schema.optional(Wire.Int64),
    settlementStartDate: Schema.optional(Wire.BusinessDate),
    settlementDate: Schema.optional(Wire.BusinessDate),
    discounts: Schema.Array(CreatePlatformOrderTransferBodyDiscount),
    additionalFees: Schema.Array(CreatePlatformOrderTransferBodyAdditionalFee),
    externalPaymentDetail: Schema.optional(CreatePlatformOrderTransferBodyExternalPaymentDetail),
    isForTest: Schema.optional(Schema.Boolean),
    parameters: Schema.optional(TransferParameters),
    userDefinedProperties: Schema.optional(Schema.Array(PlatformUserDefinedPropertyKeyValue)),
    id: Schema.optional(Schema.String)
  })
)

/**
 * The answer of `createPlatformOrderTransfer`: the new transfer.
 *
 * @category answers
 * @since 0.1.0
 */
export interface CreateOrderTransferResponse {
  /** The new transfer. */
  readonly transfer: PlatformOrderTransfer
}

/**
 * The answer of `createPlatformOrderTransfer`: the new transfer.
 *
 * @category answers
 * @since 0.1.0
 */
export const CreateOrderTransferResponse: Schema.Codec<
  CreateOrderTransferResponse,
  CreateOrderTransferResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    transfer: PlatformOrderTransfer
  })
)

/**
 * The fields of {@link PlatformAdditionalFeePoliciesNotFoundError} beside `type` and `message`. PortOne may leave out
 * any of them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformAdditionalFeePoliciesNotFoundErrorProps {
  /** The ids that the error is about. */
  readonly ids?: ReadonlyArray<string> | undefined
  /** The same objects' ids in PortOne's GraphQL API. */
  readonly graphqlIds?: ReadonlyArray<string> | undefined
}

/**
 * Some additional fee policies do not exist: `ids` lists them. Create them, or leave them out.
 *
 * `PLATFORM_ADDITIONAL_FEE_POLICIES_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformAdditionalFeePoliciesNotFoundError extends DocumentedError.make<
  PlatformAdditionalFeePoliciesNotFoundError,
  PlatformAdditionalFeePoliciesNotFoundErrorProps,
  PlatformAdditionalFeePoliciesNotFoundErrorEncoded
>()("PlatformAdditionalFeePoliciesNotFoundError", {
  type: "PLATFORM_ADDITIONAL_FEE_POLICIES_NOT_FOUND",
  status: 404,
  summary: "Some additional fee policies do not exist: `ids` lists them. Create them, or leave them out.",
  fields: {
    ids: Schema.Array(Schema.String),
    graphqlIds: Schema.Array(Schema.String)
  }
}) {}

/**
 * The fields of {@link PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError} beside `type` and
 * `message`. PortOne may leave out any of them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedErrorProps {
  /** The id that the error is about. */
  readonly id?: string | undefined
  /** The same object's id in PortOne's GraphQL API. */
  readonly graphqlId?: string | undefined
  /** The currency of the fixed fee. */
  readonly feeCurrency?: Wire.Open<Currency> | undefined
  /** The currency of the settlement. */
  readonly settlementCurrency?: Wire.Open<Currency> | undefined
}

/**
 * The fixed fee of an additional fee policy is in `feeCurrency`, the settlement in `settlementCurrency`. Use a policy
 * in the settlement's currency, or one with a rate.
 *
 * `PLATFORM_ADDITIONAL_FIXED_AMOUNT_FEE_CURRENCY_AND_SETTLEMENT_CURRENCY_MISMATCHED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError extends DocumentedError.make<
  PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError,
  PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedErrorProps,
  PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedErrorEncoded
>()("PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError", {
  type: "PLATFORM_ADDITIONAL_FIXED_AMOUNT_FEE_CURRENCY_AND_SETTLEMENT_CURRENCY_MISMATCHED",
  status: 400,
  summary:
    "The fixed fee of an additional fee policy is in `feeCurrency`, the settlement in `settlementCurrency`. Use a policy in the settlement's currency, or one with a rate.",
  fields: {
    id: Schema.String,
    graphqlId: Schema.String,
    feeCurrency: Wire.openEnum(Currency),
    settlementCurrency: Wire.openEnum(Currency)
  }
}) {}

/**
 * The fields of {@link PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError} beside
 * `type` and `message`. PortOne may leave out any of them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedErrorProps {
  /** The id that the error is about. */
  readonly id?: string | undefined
  /** The same object's id in PortOne's GraphQL API. */
  readonly graphqlId?: string | undefined
  /** The currency of the fixed fee. */
  readonly feeCurrency?: Wire.Open<Currency> | undefined
  /** The currency of the settlement. */
  readonly settlementCurrency?: Wire.Open<Currency> | undefined
}

/**
 * The contract's fixed platform fee is in `feeCurrency`, the settlement in `settlementCurrency`. Use a contract in the
 * settlement's currency, or one with a rate.
 *
 * `PLATFORM_CONTRACT_PLATFORM_FIXED_AMOUNT_FEE_CURRENCY_AND_SETTLEMENT_CURRENCY_MISMATCHED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError extends DocumentedError.make<
  PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError,
  PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedErrorProps,
  PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedErrorEncoded
>()("PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError", {
  type: "PLATFORM_CONTRACT_PLATFORM_FIXED_AMOUNT_FEE_CURRENCY_AND_SETTLEMENT_CURRENCY_MISMATCHED",
  status: 400,
  summary:
    "The contract's fixed platform fee is in `feeCurrency`, the settlement in `settlementCurrency`. Use a contract in the settlement's currency, or one with a rate.",
  fields: {
    id: Schema.String,
    graphqlId: Schema.String,
    feeCurrency: Wire.openEnum(Currency),
    settlementCurrency: Wire.openEnum(Currency)
  }
}) {}

/**
 * The fields of {@link PlatformDiscountSharePoliciesNotFoundError} beside `type` and `message`. PortOne may leave out
 * any of them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformDiscountSharePoliciesNotFoundErrorProps {
  /** The ids that the error is about. */
  readonly ids?: ReadonlyArray<string> | undefined
  /** The same objects' ids in PortOne's GraphQL API. */
  readonly graphqlIds?: ReadonlyArray<string> | undefined
}

/**
 * Some discount share policies do not exist: `ids` lists them. Create them, or leave them out.
 *
 * `PLATFORM_DISCOUNT_SHARE_POLICIES_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformDiscountSharePoliciesNotFoundError extends DocumentedError.make<
  PlatformDiscountSharePoliciesNotFoundError,
  PlatformDiscountSharePoliciesNotFoundErrorProps,
  PlatformDiscountSharePoliciesNotFoundErrorEncoded
>()("PlatformDiscountSharePoliciesNotFoundError", {
  type: "PLATFORM_DISCOUNT_SHARE_POLICIES_NOT_FOUND",
  status: 404,
  summary: "Some discount share policies do not exist: `ids` lists them. Create them, or leave them out.",
  fields: {
    ids: Schema.Array(Schema.String),
    graphqlIds: Schema.Array(Schema.String)
  }
}) {}

/**
 * There is no payment with this id in PortOne. Check the id, or register the payment as an external one.
 *
 * `PLATFORM_PAYMENT_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformPaymentNotFoundError extends DocumentedError.make<
  PlatformPaymentNotFoundError,
  {},
  PlatformPaymentNotFoundErrorEncoded
>()("PlatformPaymentNotFoundError", {
  type: "PLATFORM_PAYMENT_NOT_FOUND",
  status: 404,
  summary: "There is no payment with this id in PortOne. Check the id, or register the payment as an external one."
}) {}

/**
 * The fields of {@link PlatformProductIdDuplicatedError} beside `type` and `message`. PortOne may leave out any of
 * them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformProductIdDuplicatedErrorProps {
  /** The id that the error is about. */
  readonly id?: string | undefined
}

/**
 * The product `id` stands in more than one order line. Join them into one.
 *
 * `PLATFORM_PRODUCT_ID_DUPLICATED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformProductIdDuplicatedError extends DocumentedError.make<
  PlatformProductIdDuplicatedError,
  PlatformProductIdDuplicatedErrorProps,
  PlatformProductIdDuplicatedErrorEncoded
>()("PlatformProductIdDuplicatedError", {
  type: "PLATFORM_PRODUCT_ID_DUPLICATED",
  status: 400,
  summary: "The product `id` stands in more than one order line. Join them into one.",
  fields: {
    id: Schema.String
  }
}) {}

/**
 * Which amount went beyond which other.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformAmountExceededType =
  | "DISCOUNT_THAN_ORDER"
  | "DISCOUNT_TAX_FREE_THAN_DISCOUNT"
  | "DISCOUNT_TAX_FREE_THAN_ORDER_TAX_FREE"
  | "PAYMENT_TAX_FREE_THAN_PAYMENT"

/**
 * Which amount went beyond which other.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformAmountExceededType: Wire.Enum<PlatformAmountExceededType> = Wire.closedEnum([
  "DISCOUNT_THAN_ORDER",
  "DISCOUNT_TAX_FREE_THAN_DISCOUNT",
  "DISCOUNT_TAX_FREE_THAN_ORDER_TAX_FREE",
  "PAYMENT_TAX_FREE_THAN_PAYMENT"
])

/**
 * The fields of {@link PlatformSettlementAmountExceededError} beside `type` and `message`. PortOne may leave out any
 * of them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformSettlementAmountExceededErrorProps {
  /** The product's id. */
  readonly productId?: string | undefined
  /** What the request asked for, in minor units. */
  readonly requestedAmount?: number | undefined
  /** The most that is allowed, in minor units. */
  readonly allowedAmount?: number | undefined
  /** Which amount was exceeded, when PortOne said so in place of the tag. */
  readonly amountType?: PlatformAmountExceededType | undefined
}

/**
 * `requestedAmount` is more than `allowedAmount`: a discount or a tax-free part that exceeds what it is part of.
 * Correct the amounts, of the product named if there is one.
 *
 * `PLATFORM_SETTLEMENT_AMOUNT_EXCEEDED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformSettlementAmountExceededError extends DocumentedError.make<
  PlatformSettlementAmountExceededError,
  PlatformSettlementAmountExceededErrorProps,
  PlatformSettlementAmountExceededErrorEncoded
>()("PlatformSettlementAmountExceededError", {
  type: "PLATFORM_SETTLEMENT_AMOUNT_EXCEEDED",
  status: 400,
  summary:
    "`requestedAmount` is more than `allowedAmount`: a discount or a tax-free part that exceeds what it is part of. Correct the amounts, of the product named if there is one.",
  colliding: { field: "amountType", values: PlatformAmountExceededType.literals },
  fields: {
    productId: Schema.optionalKey(Schema.String),
    requestedAmount: Wire.Int64,
    allowedAmount: Wire.Int64
  }
}) {}

/**
 * The fields of {@link PlatformSettlementDateEarlierThanSettlementStartDateError} beside `type` and `message`. PortOne
 * may leave out any of them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformSettlementDateEarlierThanSettlementStartDateErrorProps {
  /** The date that the settlement date is counted from. `yyyy-MM-dd`, a business date in Korea. */
  readonly settlementStartDate?: string | undefined
  /** The date of settlement. `yyyy-MM-dd`, a business date in Korea. */
  readonly settlementDate?: string | undefined
}

/**
 * The settlement date lies before the settlement start date. Move one of them.
 *
 * `PLATFORM_SETTLEMENT_DATE_EARLIER_THAN_SETTLEMENT_START_DATE`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformSettlementDateEarlierThanSettlementStartDateError extends DocumentedError.make<
  PlatformSettlementDateEarlierThanSettlementStartDateError,
  PlatformSettlementDateEarlierThanSettlementStartDateErrorProps,
  PlatformSettlementDateEarlierThanSettlementStartDateErrorEncoded
>()("PlatformSettlementDateEarlierThanSettlementStartDateError", {
  type: "PLATFORM_SETTLEMENT_DATE_EARLIER_THAN_SETTLEMENT_START_DATE",
  status: 400,
  summary: "The settlement date lies before the settlement start date. Move one of them.",
  fields: {
    settlementStartDate: Wire.CalendarDate,
    settlementDate: Wire.CalendarDate
  }
}) {}

/**
 * A settlement parameter is not defined on this platform. Check the keys in `parameters`.
 *
 * `PLATFORM_SETTLEMENT_PARAMETER_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformSettlementParameterNotFoundError extends DocumentedError.make<
  PlatformSettlementParameterNotFoundError,
  {},
  PlatformSettlementParameterNotFoundErrorEncoded
>()("PlatformSettlementParameterNotFoundError", {
  type: "PLATFORM_SETTLEMENT_PARAMETER_NOT_FOUND",
  status: 404,
  summary: "A settlement parameter is not defined on this platform. Check the keys in `parameters`."
}) {}

/**
 * The fields of {@link PlatformSettlementPaymentAmountExceededPortOnePaymentError} beside `type` and `message`.
 * PortOne may leave out any of them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformSettlementPaymentAmountExceededPortOnePaymentErrorProps {
  /** What earlier transfers hold of the payment, in minor units. */
  readonly registeredSettlementPaymentAmount?: number | undefined
  /** What the request claims of the payment, in minor units. */
  readonly requestSettlementPaymentAmount?: number | undefined
  /** What was paid through PortOne, in minor units. */
  readonly portOnePaymentAmount?: number | undefined
}

/**
 * With this request, more would be settled than was paid through PortOne. Lower it to what is left of
 * `portOnePaymentAmount`.
 *
 * `PLATFORM_SETTLEMENT_PAYMENT_AMOUNT_EXCEEDED_PORT_ONE_PAYMENT`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformSettlementPaymentAmountExceededPortOnePaymentError extends DocumentedError.make<
  PlatformSettlementPaymentAmountExceededPortOnePaymentError,
  PlatformSettlementPaymentAmountExceededPortOnePaymentErrorProps,
  PlatformSettlementPaymentAmountExceededPortOnePaymentErrorEncoded
>()("PlatformSettlementPaymentAmountExceededPortOnePaymentError", {
  type: "PLATFORM_SETTLEMENT_PAYMENT_AMOUNT_EXCEEDED_PORT_ONE_PAYMENT",
  status: 400,
  summary:
    "With this request, more would be settled than was paid through PortOne. Lower it to what is left of `portOnePaymentAmount`.",
  fields: {
    registeredSettlementPaymentAmount: Wire.Int64,
    requestSettlementPaymentAmount: Wire.Int64,
    portOnePaymentAmount: Wire.Int64
  }
}) {}

/**
 * The fields of {@link PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentError} beside `type` and `message`.
 * PortOne may leave out any of them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentErrorProps {
  /** What earlier transfers hold of the supply value with VAT, in minor units. */
  readonly registeredSettlementSupplyWithVatAmount?: number | undefined
  /** What the request claims of the supply value with VAT, in minor units. */
  readonly requestSettlementSupplyWithVatAmount?: number | undefined
  /** The supply value with VAT of the PortOne payment, in minor units. */
  readonly portOneSupplyWithVatAmount?: number | undefined
}

/**
 * With this request, a larger taxed amount (supply and VAT) would be settled than was paid through PortOne. Lower it
 * to what is left of `portOneSupplyWithVatAmount`.
 *
 * `PLATFORM_SETTLEMENT_SUPPLY_WITH_VAT_AMOUNT_EXCEEDED_PORT_ONE_PAYMENT`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentError extends DocumentedError.make<
  PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentError,
  PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentErrorProps,
  PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentErrorEncoded
>()("PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentError", {
  type: "PLATFORM_SETTLEMENT_SUPPLY_WITH_VAT_AMOUNT_EXCEEDED_PORT_ONE_PAYMENT",
  status: 400,
  summary:
    "With this request, a larger taxed amount (supply and VAT) would be settled than was paid through PortOne. Lower it to what is left of `portOneSupplyWithVatAmount`.",
  fields: {
    registeredSettlementSupplyWithVatAmount: Wire.Int64,
    requestSettlementSupplyWithVatAmount: Wire.Int64,
    portOneSupplyWithVatAmount: Wire.Int64
  }
}) {}

/**
 * The fields of {@link PlatformSettlementTaxFreeAmountExceededPortOnePaymentError} beside `type` and `message`.
 * PortOne may leave out any of them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformSettlementTaxFreeAmountExceededPortOnePaymentErrorProps {
  /** What earlier transfers hold of the tax-free part, in minor units. */
  readonly registeredSettlementTaxFreeAmount?: number | undefined
  /** What the request claims of the tax-free part, in minor units. */
  readonly requestSettlementTaxFreeAmount?: number | undefined
  /** The tax-free part of the PortOne payment, in minor units. */
  readonly portOneTaxFreeAmount?: number | undefined
}

/**
 * With this request, a larger tax-free amount would be settled than was paid through PortOne. Lower it to what is left
 * of `portOneTaxFreeAmount`.
 *
 * `PLATFORM_SETTLEMENT_TAX_FREE_AMOUNT_EXCEEDED_PORT_ONE_PAYMENT`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformSettlementTaxFreeAmountExceededPortOnePaymentError extends DocumentedError.make<
  PlatformSettlementTaxFreeAmountExceededPortOnePaymentError,
  PlatformSettlementTaxFreeAmountExceededPortOnePaymentErrorProps,
  PlatformSettlementTaxFreeAmountExceededPortOnePaymentErrorEncoded
>()("PlatformSettlementTaxFreeAmountExceededPortOnePaymentError", {
  type: "PLATFORM_SETTLEMENT_TAX_FREE_AMOUNT_EXCEEDED_PORT_ONE_PAYMENT",
  status: 400,
  summary:
    "With this request, a larger tax-free amount would be settled than was paid through PortOne. Lower it to what is left of `portOneTaxFreeAmount`.",
  fields: {
    registeredSettlementTaxFreeAmount: Wire.Int64,
    requestSettlementTaxFreeAmount: Wire.Int64,
    portOneTaxFreeAmount: Wire.Int64
  }
}) {}

/**
 * The fields of {@link PlatformTransferAlreadyExistsError} beside `type` and `message`. PortOne may leave out any of
 * them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformTransferAlreadyExistsErrorProps {
  /** The transfer's id. */
  readonly transferId?: string | undefined
  /** The transfer's id in PortOne's GraphQL API. */
  readonly transferGraphqlId?: string | undefined
}

/**
 * A transfer for the same thing exists already: `transferId` names it. Read that one; it may be your own earlier call.
 *
 * `PLATFORM_TRANSFER_ALREADY_EXISTS`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformTransferAlreadyExistsError extends DocumentedError.make<
  PlatformTransferAlreadyExistsError,
  PlatformTransferAlreadyExistsErrorProps,
  PlatformTransferAlreadyExistsErrorEncoded
>()("PlatformTransferAlreadyExistsError", {
  type: "PLATFORM_TRANSFER_ALREADY_EXISTS",
  status: 409,
  summary:
    "A transfer for the same thing exists already: `transferId` names it. Read that one; it may be your own earlier call.",
  fields: {
    transferId: Schema.String,
    transferGraphqlId: Schema.String
  }
}) {}

/**
 * The transfer id is taken. Read that transfer, which may be your own earlier call, or choose another id.
 *
 * `PLATFORM_TRANSFER_ID_ALREADY_USED`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformTransferIdAlreadyUsedError extends DocumentedError.make<
  PlatformTransferIdAlreadyUsedError,
  {},
  PlatformTransferIdAlreadyUsedErrorEncoded
>()("PlatformTransferIdAlreadyUsedError", {
  type: "PLATFORM_TRANSFER_ID_ALREADY_USED",
  status: 409,
  summary: "The transfer id is taken. Read that transfer, which may be your own earlier call, or choose another id."
}) {}

/**
 * The documented errors of `createPlatformOrderTransfer`.
 *
 * @category errors
 * @since 0.1.0
 */
export type CreatePlatformOrderTransferError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformAdditionalFeePoliciesNotFoundError
  | PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError
  | PlatformContractNotFoundError
  | PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError
  | PlatformCurrencyNotSupportedError
  | PlatformDiscountSharePoliciesNotFoundError
  | PlatformNotEnabledError
  | PlatformPartnerNotFoundError
  | PlatformPaymentNotFoundError
  | PlatformProductIdDuplicatedError
  | PlatformSettlementAmountExceededError
  | PlatformSettlementDateEarlierThanSettlementStartDateError
  | PlatformSettlementParameterNotFoundError
  | PlatformSettlementPaymentAmountExceededPortOnePaymentError
  | PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentError
  | PlatformSettlementTaxFreeAmountExceededPortOnePaymentError
  | PlatformTransferAlreadyExistsError
  | PlatformTransferIdAlreadyUsedError
  | PlatformUserDefinedPropertyNotFoundError
  | UnauthorizedError

/**
 * The documented errors of `createPlatformOrderTransfer`.
 *
 * @category errors
 * @since 0.1.0
 */
export const CreatePlatformOrderTransferError: DocumentedError.Union<CreatePlatformOrderTransferError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformAdditionalFeePoliciesNotFoundError,
    PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError,
    PlatformContractNotFoundError,
    PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError,
    PlatformCurrencyNotSupportedError,
    PlatformDiscountSharePoliciesNotFoundError,
    PlatformNotEnabledError,
    PlatformPartnerNotFoundError,
    PlatformPaymentNotFoundError,
    PlatformProductIdDuplicatedError,
    PlatformSettlementAmountExceededError,
    PlatformSettlementDateEarlierThanSettlementStartDateError,
    PlatformSettlementParameterNotFoundError,
    PlatformSettlementPaymentAmountExceededPortOnePaymentError,
    PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentError,
    PlatformSettlementTaxFreeAmountExceededPortOnePaymentError,
    PlatformTransferAlreadyExistsError,
    PlatformTransferIdAlreadyUsedError,
    PlatformUserDefinedPropertyNotFoundError,
    UnauthorizedError
  ])

/**
 * The input of `createPlatformOrderTransfer`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface CreatePlatformOrderTransferInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** The partner's id. */
  readonly partnerId: string
  /** The contract to settle under; the partner's default one when left out. */
  readonly contractId?: string | undefined
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** What was ordered. */
  readonly orderDetail: CreatePlatformOrderTransferBodyOrderDetail
  /** The tax-free part of the order, in minor units; it wins over the lines' own. */
  readonly taxFreeAmount?: number | undefined
  /**
   * The date that the settlement date is counted from; the day of payment when left out. `yyyy-MM-dd`, a business date
   * in Korea.
   */
  readonly settlementStartDate?: string | undefined
  /** The date of settlement. `yyyy-MM-dd`, a business date in Korea. */
  readonly settlementDate?: string | undefined
  /** Discounts and who bears them. */
  readonly discounts: ReadonlyArray<CreatePlatformOrderTransferBodyDiscount>
  /** Fees on top of the platform's own. */
  readonly additionalFees: ReadonlyArray<CreatePlatformOrderTransferBodyAdditionalFee>
  /** Given for an outside payment; without it, the payment is one of PortOne's. */
  readonly externalPaymentDetail?: CreatePlatformOrderTransferBodyExternalPaymentDetail | undefined
  /** Test mode; `test` in the query wins over it, and with neither it is false. */
  readonly isForTest?: boolean | undefined
  /** Numbers for the merchant's settlement formulas; experimental. */
  readonly parameters?: TransferParameters | undefined
  /** Properties that the merchant defined. */
  readonly userDefinedProperties?: ReadonlyArray<PlatformUserDefinedPropertyKeyValue> | undefined
  /** The id to give it; PortOne assigns one when left out. */
  readonly id?: string | undefined
}

/**
 * The input of `createPlatformOrderTransfer`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const CreatePlatformOrderTransferInput: Schema.Codec<
  CreatePlatformOrderTransferInput,
  CreatePlatformOrderTransferInputEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    partnerId: Schema.String,
    contractId: Schema.optional(Schema.String),
    memo: Schema.optional(Schema.String),
    paymentId: Schema.String,
    orderDetail: CreatePlatformOrderTransferBodyOrderDetail,
    taxFreeAmount: Schema.optional(Wire.Int64),
    settlementStartDate: Schema.optional(Wire.BusinessDate),
    settlementDate: Schema.optional(Wire.BusinessDate),
    discounts: Schema.Array(CreatePlatformOrderTransferBodyDiscount),
    additionalFees: Schema.Array(CreatePlatformOrderTransferBodyAdditionalFee),
    externalPaymentDetail: Schema.optional(CreatePlatformOrderTransferBodyExternalPaymentDetail),
    isForTest: Schema.optional(Schema.Boolean),
    parameters: Schema.optional(TransferParameters),
    userDefinedProperties: Schema.optional(Schema.Array(PlatformUserDefinedPropertyKeyValue)),
    id: Schema.optional(Schema.String)
  })
)

/**
 * Registers an order for settlement with a partner, under the partner's default contract unless `contractId` names
 * another. `orderDetail` takes an amount or order lines, `taxFreeAmount` overrides that of the lines, and
 * `externalPaymentDetail` marks a payment made outside PortOne.
 *
 * `POST /platform/transfers/order`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError} (400)
 * - {@link PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError} (400)
 * - {@link PlatformCurrencyNotSupportedError} (400)
 * - {@link PlatformProductIdDuplicatedError} (400)
 * - {@link PlatformSettlementAmountExceededError} (400)
 * - {@link PlatformSettlementDateEarlierThanSettlementStartDateError} (400)
 * - {@link PlatformSettlementPaymentAmountExceededPortOnePaymentError} (400)
 * - {@link PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentError} (400)
 * - {@link PlatformSettlementTaxFreeAmountExceededPortOnePaymentError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformAdditionalFeePoliciesNotFoundError} (404)
 * - {@link PlatformContractNotFoundError} (404)
 * - {@link PlatformDiscountSharePoliciesNotFoundError} (404)
 * - {@link PlatformPartnerNotFoundError} (404)
 * - {@link PlatformPaymentNotFoundError} (404)
 * - {@link PlatformSettlementParameterNotFoundError} (404)
 * - {@link PlatformUserDefinedPropertyNotFoundError} (404)
 * - {@link PlatformTransferAlreadyExistsError} (409)
 * - {@link PlatformTransferIdAlreadyUsedError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.transfer?v=v2#post%20%2Fplatform%2Ftransfers%2Forder
 * @category endpoints
 * @since 0.1.0
 */
export const createPlatformOrderTransfer: Endpoint.Endpoint<
  CreatePlatformOrderTransferInput,
  CreateOrderTransferResponse,
  CreatePlatformOrderTransferError
> = Endpoint.make({
  id: "createPlatformOrderTransfer",
  service: "Transfers",
  method: "POST",
  path: "/platform/transfers/order",
  authorized: true,
  input: CreatePlatformOrderTransferInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: CreateOrderTransferResponse,
  errors: CreatePlatformOrderTransferError
})

/**
 * A discount to take back with a cancelled order.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreatePlatformOrderCancelTransferBodyDiscount {
  /** The discount share policy's id. */
  readonly sharePolicyId: string
  /** The discount, in minor units. */
  readonly amount: number
  /** The tax-free part of the discount, in minor units. */
  readonly taxFreeAmount?: number | undefined
}

/**
 * A discount to take back with a cancelled order.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePlatformOrderCancelTransferBodyDiscount: Schema.Codec<CreatePlatformOrderCancelTransferBodyDiscount> =
  Wire.lazy(() =>
    Schema.Struct({
      sharePolicyId: Schema.String,
      amount: Wire.Int64,
      taxFreeAmount: Schema.optional(Wire.Int64)
    })
  )

/**
 * How many of one product are cancelled, and the discounts that go with them.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreatePlatformOrderCancelTransferBodyOrderLine {
  /** The product's id. */
  readonly productId: string
  /** How many. */
  readonly quantity: number
  /** Discounts on this product. */
  readonly discounts: ReadonlyArray<CreatePlatformOrderCancelTransferBodyDiscount>
}

/**
 * How many of one product are cancelled, and the discounts that go with them.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePlatformOrderCancelTransferBodyOrderLine: Schema.Codec<CreatePlatformOrderCancelTransferBodyOrderLine> =
  Wire.lazy(() =>
    Schema.Struct({
      productId: Schema.String,
      quantity: Wire.Int32,
      discounts: Schema.Array(CreatePlatformOrderCancelTransferBodyDiscount)
    })
  )

/**
 * Cancels the whole order; it has no fields.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreatePlatformOrderCancelTransferBodyOrderDetailAll {
  readonly [key: string]: never
}

/**
 * Cancels the whole order; it has no fields.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePlatformOrderCancelTransferBodyOrderDetailAll: Schema.Codec<CreatePlatformOrderCancelTransferBodyOrderDetailAll> =
  Wire.lazy(() => Schema.Record(Schema.String.check(Schema.makeFilter(() => false)), Schema.Never))

/**
 * What of an order is cancelled: exactly one of an amount, lines or everything.
 *
 * @category requests
 * @since 0.1.0
 */
export type CreatePlatformOrderCancelTransferBodyOrderDetail =
  | {
      /** How much of the order to cancel, in minor units. */
      readonly orderAmount: number
      readonly orderLines?: undefined
      readonly all?: undefined
    }
  | {
      readonly orderAmount?: undefined
      /** The products to cancel. */
      readonly orderLines: ReadonlyArray<CreatePlatformOrderCancelTransferBodyOrderLine>
      readonly all?: undefined
    }
  | {
      readonly orderAmount?: undefined
      readonly orderLines?: undefined
      /** Cancels the whole order. */
      readonly all: CreatePlatformOrderCancelTransferBodyOrderDetailAll
    }

/**
 * What of an order is cancelled: exactly one of an amount, lines or everything.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePlatformOrderCancelTransferBodyOrderDetail: Schema.Codec<CreatePlatformOrderCancelTransferBodyOrderDetail> =
  Wire.lazy(() =>
    Wire.alternatives(
      Schema.Struct({
        orderAmount: Schema.optional(Wire.Int64),
        orderLines: Schema.optional(Schema.Array(CreatePlatformOrderCancelTransferBodyOrderLine)),
        all: Schema.optional(CreatePlatformOrderCancelTransferBodyOrderDetailAll)
      }),
      { fields: ["orderAmount", "orderLines", "all"], required: true }
    )
  )

/**
 * The cancellation of a payment that was made outside PortOne.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreatePlatformOrderCancelTransferBodyExternalCancellationDetail {
  /** When it was cancelled. RFC 3339 on the wire. */
  readonly cancelledAt?: DateTime.Utc | undefined
}

/**
 * The cancellation of a payment that was made outside PortOne.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePlatformOrderCancelTransferBodyExternalCancellationDetail: Schema.Codec<
  CreatePlatformOrderCancelTransferBodyExternalCancellationDetail,
  CreatePlatformOrderCancelTransferBodyExternalCancellationDetailEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    cancelledAt: Schema.optional(Wire.Timestamp)
  })
)

/**
 * The body of `createPlatformOrderCancelTransfer`: `transferId`, or `partnerId` with `paymentId` where they name just
 * one transfer.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreatePlatformOrderCancelTransferBody {
  /** The partner's id. */
  readonly partnerId?: string | undefined
  /** The payment's id, which the merchant chose. */
  readonly paymentId?: string | undefined
  /**
   * The transfer to take back; required when the payment has several, and then `partnerId` and `paymentId` may be left
   * out.
   */
  readonly transferId?: string | undefined
  /** The cancellation's id. */
  readonly cancellationId: string
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
  /** What of the order to cancel. */
  readonly orderDetail?: CreatePlatformOrderCancelTransferBodyOrderDetail | undefined
  /** The tax-free part of what is cancelled, in minor units; it wins over the lines' own. */
  readonly taxFreeAmount?: number | undefined
  /** Discounts to take back. */
  readonly discounts: ReadonlyArray<CreatePlatformOrderCancelTransferBodyDiscount>
  /** The date that the settlement date is counted from. `yyyy-MM-dd`, a business date in Korea. */
  readonly settlementStartDate?: string | undefined
  /** The date of settlement. `yyyy-MM-dd`, a business date in Korea. */
  readonly settlementDate?: string | undefined
  /** Given for an outside payment; without it, the cancellation is one of PortOne's. */
  readonly externalCancellationDetail?: CreatePlatformOrderCancelTransferBodyExternalCancellationDetail | undefined
  /** Test mode; `test` in the query wins over it, and with neither it is false. */
  readonly isForTest?: boolean | undefined
  /** Properties that the merchant defined. */
  readonly userDefinedProperties?: ReadonlyArray<PlatformUserDefinedPropertyKeyValue> | undefined
  /** The id to give it; PortOne assigns one when left out. */
  readonly id?: string | undefined
}

/**
 * The body of `createPlatformOrderCancelTransfer`: `transferId`, or `partnerId` with `paymentId` where they name just
 * one transfer.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePlatformOrderCancelTransferBody: Schema.Codec<
  CreatePlatformOrderCancelTransferBody,
  CreatePlatformOrderCancelTransferBodyEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    partnerId: Schema.optional(Schema.String),
    paymentId: Schema.optional(Schema.String),
    transferId: Schema.optional(Schema.String),
    cancellationId: Schema.String,
    memo: Schema.optional(Schema.String),
    orderDetail: Schema.optional(CreatePlatformOrderCancelTransferBodyOrderDetail),
    taxFreeAmount: Schema.optional(Wire.Int64),
    discounts: Schema.Array(CreatePlatformOrderCancelTransferBodyDiscount),
    settlementStartDate: Schema.optional(Wire.BusinessDate),
    settlementDate: Schema.optional(Wire.BusinessDate),
    externalCancellationDetail: Schema.optional(CreatePlatformOrderCancelTransferBodyExternalCancellationDetail),
    isForTest: Schema.optional(Schema.Boolean),
    userDefinedProperties: Schema.optional(Schema.Array(PlatformUserDefinedPropertyKeyValue)),
    id: Schema.optional(Schema.String)
  })
)

/**
 * The answer of `createPlatformOrderCancelTransfer`: the new transfer.
 *
 * @category answers
 * @since 0.1.0
 */
export interface CreateOrderCancelTransferResponse {
  /** The new transfer. */
  readonly transfer: PlatformOrderCancelTransfer
}

/**
 * The answer of `createPlatformOrderCancelTransfer`: the new transfer.
 *
 * @category answers
 * @since 0.1.0
 */
export const CreateOrderCancelTransferResponse: Schema.Codec<
  CreateOrderCancelTransferResponse,
  CreateOrderCancelTransferResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    transfer: PlatformOrderCancelTransfer
  })
)

/**
 * Which part of an amount is meant: supply value with VAT, or the tax-free part.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformCancellableAmountType = "SUPPLY_WITH_VAT" | "TAX_FREE"

/**
 * Which part of an amount is meant: supply value with VAT, or the tax-free part.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformCancellableAmountType: Wire.Enum<PlatformCancellableAmountType> = Wire.closedEnum([
  "SUPPLY_WITH_VAT",
  "TAX_FREE"
])

/**
 * The fields of {@link PlatformCancellableAmountExceededError} beside `type` and `message`. PortOne may leave out any
 * of them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformCancellableAmountExceededErrorProps {
  /** How much can still be cancelled, in minor units. */
  readonly cancellableAmount?: number | undefined
  /** What the request asked for, in minor units. */
  readonly requestAmount?: number | undefined
  /** Which part of the amount was exceeded. */
  readonly amountType?: Wire.Open<PlatformCancellableAmountType> | undefined
}

/**
 * The cancellation asks for `requestAmount`, but only `cancellableAmount` is left of the order transfer; `amountType`
 * says of which amount. Cancel at most that.
 *
 * `PLATFORM_CANCELLABLE_AMOUNT_EXCEEDED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformCancellableAmountExceededError extends DocumentedError.make<
  PlatformCancellableAmountExceededError,
  PlatformCancellableAmountExceededErrorProps,
  PlatformCancellableAmountExceededErrorEncoded
>()("PlatformCancellableAmountExceededError", {
  type: "PLATFORM_CANCELLABLE_AMOUNT_EXCEEDED",
  status: 400,
  summary:
    "The cancellation asks for `requestAmount`, but only `cancellableAmount` is left of the order transfer; `amountType` says of which amount. Cancel at most that.",
  fields: {
    cancellableAmount: Wire.Int64,
    requestAmount: Wire.Int64,
    amountType: Wire.openEnum(PlatformCancellableAmountType)
  }
}) {}

/**
 * The fields of {@link PlatformCancellableDiscountAmountExceededError} beside `type` and `message`. PortOne may leave
 * out any of them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformCancellableDiscountAmountExceededErrorProps {
  /** The discount share policy's id. */
  readonly discountSharePolicyId?: string | undefined
  /** The discount share policy's id in PortOne's GraphQL API. */
  readonly discountSharePolicyGraphqlId?: string | undefined
  /** How much can still be cancelled, in minor units. */
  readonly cancellableAmount?: number | undefined
  /** What the request asked for, in minor units. */
  readonly requestAmount?: number | undefined
  /** The product's id. */
  readonly productId?: string | undefined
}

/**
 * The discount to take back is more than `cancellableAmount`, what is left under this discount share policy. Lower it,
 * for the product named if there is one.
 *
 * `PLATFORM_CANCELLABLE_DISCOUNT_AMOUNT_EXCEEDED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformCancellableDiscountAmountExceededError extends DocumentedError.make<
  PlatformCancellableDiscountAmountExceededError,
  PlatformCancellableDiscountAmountExceededErrorProps,
  PlatformCancellableDiscountAmountExceededErrorEncoded
>()("PlatformCancellableDiscountAmountExceededError", {
  type: "PLATFORM_CANCELLABLE_DISCOUNT_AMOUNT_EXCEEDED",
  status: 400,
  summary:
    "The discount to take back is more than `cancellableAmount`, what is left under this discount share policy. Lower it, for the product named if there is one.",
  fields: {
    discountSharePolicyId: Schema.String,
    discountSharePolicyGraphqlId: Schema.String,
    cancellableAmount: Wire.Int64,
    requestAmount: Wire.Int64,
    productId: Schema.optionalKey(Schema.String)
  }
}) {}

/**
 * The fields of {@link PlatformCancellableDiscountTaxFreeAmountExceededError} beside `type` and `message`. PortOne may
 * leave out any of them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformCancellableDiscountTaxFreeAmountExceededErrorProps {
  /** The discount share policy's id. */
  readonly discountSharePolicyId?: string | undefined
  /** The discount share policy's id in PortOne's GraphQL API. */
  readonly discountSharePolicyGraphqlId?: string | undefined
  /** How much can still be cancelled, in minor units. */
  readonly cancellableAmount?: number | undefined
  /** What the request asked for, in minor units. */
  readonly requestAmount?: number | undefined
  /** The product's id. */
  readonly productId?: string | undefined
}

/**
 * The tax-free discount to take back is more than `cancellableAmount`, what is left under this discount share policy.
 * Lower it, for the product named if there is one.
 *
 * `PLATFORM_CANCELLABLE_DISCOUNT_TAX_FREE_AMOUNT_EXCEEDED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformCancellableDiscountTaxFreeAmountExceededError extends DocumentedError.make<
  PlatformCancellableDiscountTaxFreeAmountExceededError,
  PlatformCancellableDiscountTaxFreeAmountExceededErrorProps,
  PlatformCancellableDiscountTaxFreeAmountExceededErrorEncoded
>()("PlatformCancellableDiscountTaxFreeAmountExceededError", {
  type: "PLATFORM_CANCELLABLE_DISCOUNT_TAX_FREE_AMOUNT_EXCEEDED",
  status: 400,
  summary:
    "The tax-free discount to take back is more than `cancellableAmount`, what is left under this discount share policy. Lower it, for the product named if there is one.",
  fields: {
    discountSharePolicyId: Schema.String,
    discountSharePolicyGraphqlId: Schema.String,
    cancellableAmount: Wire.Int64,
    requestAmount: Wire.Int64,
    productId: Schema.optionalKey(Schema.String)
  }
}) {}

/**
 * The fields of {@link PlatformCancellableProductQuantityExceededError} beside `type` and `message`. PortOne may leave
 * out any of them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformCancellableProductQuantityExceededErrorProps {
  /** The product's id. */
  readonly productId?: string | undefined
  /** How many can still be cancelled. */
  readonly cancellableQuantity?: number | undefined
}

/**
 * More pieces of a product are cancelled than `cancellableQuantity`, which is what is left of it. Lower the quantity
 * of that order line.
 *
 * `PLATFORM_CANCELLABLE_PRODUCT_QUANTITY_EXCEEDED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformCancellableProductQuantityExceededError extends DocumentedError.make<
  PlatformCancellableProductQuantityExceededError,
  PlatformCancellableProductQuantityExceededErrorProps,
  PlatformCancellableProductQuantityExceededErrorEncoded
>()("PlatformCancellableProductQuantityExceededError", {
  type: "PLATFORM_CANCELLABLE_PRODUCT_QUANTITY_EXCEEDED",
  status: 400,
  summary:
    "More pieces of a product are cancelled than `cancellableQuantity`, which is what is left of it. Lower the quantity of that order line.",
  fields: {
    productId: Schema.String,
    cancellableQuantity: Wire.Int64
  }
}) {}

/**
 * The cancellation and its payment are of different kinds: one in PortOne, one outside. Give
 * `externalCancellationDetail` exactly when the payment is an external one.
 *
 * `PLATFORM_CANCELLATION_AND_PAYMENT_TYPE_MISMATCHED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformCancellationAndPaymentTypeMismatchedError extends DocumentedError.make<
  PlatformCancellationAndPaymentTypeMismatchedError,
  {},
  PlatformCancellationAndPaymentTypeMismatchedErrorEncoded
>()("PlatformCancellationAndPaymentTypeMismatchedError", {
  type: "PLATFORM_CANCELLATION_AND_PAYMENT_TYPE_MISMATCHED",
  status: 400,
  summary:
    "The cancellation and its payment are of different kinds: one in PortOne, one outside. Give `externalCancellationDetail` exactly when the payment is an external one."
}) {}

/**
 * The payment has no cancellation with this id in PortOne. Check `cancellationId`, or register it as an external one.
 *
 * `PLATFORM_CANCELLATION_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformCancellationNotFoundError extends DocumentedError.make<
  PlatformCancellationNotFoundError,
  {},
  PlatformCancellationNotFoundErrorEncoded
>()("PlatformCancellationNotFoundError", {
  type: "PLATFORM_CANCELLATION_NOT_FOUND",
  status: 404,
  summary:
    "The payment has no cancellation with this id in PortOne. Check `cancellationId`, or register it as an external one."
}) {}

/**
 * It is not clear which order transfer to cancel. Pass `transferId`, which is needed when a payment has several.
 *
 * `PLATFORM_CANNOT_SPECIFY_TRANSFER`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformCannotSpecifyTransferError extends DocumentedError.make<
  PlatformCannotSpecifyTransferError,
  {},
  PlatformCannotSpecifyTransferErrorEncoded
>()("PlatformCannotSpecifyTransferError", {
  type: "PLATFORM_CANNOT_SPECIFY_TRANSFER",
  status: 400,
  summary:
    "It is not clear which order transfer to cancel. Pass `transferId`, which is needed when a payment has several."
}) {}

/**
 * The fields of {@link PlatformDiscountSharePolicyIdDuplicatedError} beside `type` and `message`. PortOne may leave
 * out any of them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformDiscountSharePolicyIdDuplicatedErrorProps {
  /** The id that the error is about. */
  readonly id?: string | undefined
  /** The same object's id in PortOne's GraphQL API. */
  readonly graphqlId?: string | undefined
}

/**
 * The discount share policy `id` is named more than once. Join its discounts into one entry.
 *
 * `PLATFORM_DISCOUNT_SHARE_POLICY_ID_DUPLICATED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformDiscountSharePolicyIdDuplicatedError extends DocumentedError.make<
  PlatformDiscountSharePolicyIdDuplicatedError,
  PlatformDiscountSharePolicyIdDuplicatedErrorProps,
  PlatformDiscountSharePolicyIdDuplicatedErrorEncoded
>()("PlatformDiscountSharePolicyIdDuplicatedError", {
  type: "PLATFORM_DISCOUNT_SHARE_POLICY_ID_DUPLICATED",
  status: 400,
  summary: "The discount share policy `id` is named more than once. Join its discounts into one entry.",
  fields: {
    id: Schema.String,
    graphqlId: Schema.String
  }
}) {}

/**
 * The cancellation describes the order in another way than its order transfer does. Use order lines where that has
 * lines, and an amount where it has an amount.
 *
 * `PLATFORM_ORDER_DETAIL_MISMATCHED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformOrderDetailMismatchedError extends DocumentedError.make<
  PlatformOrderDetailMismatchedError,
  {},
  PlatformOrderDetailMismatchedErrorEncoded
>()("PlatformOrderDetailMismatchedError", {
  type: "PLATFORM_ORDER_DETAIL_MISMATCHED",
  status: 400,
  summary:
    "The cancellation describes the order in another way than its order transfer does. Use order lines where that has lines, and an amount where it has an amount."
}) {}

/**
 * The order transfer has been cancelled in full already. There is nothing left to cancel.
 *
 * `PLATFORM_ORDER_TRANSFER_ALREADY_CANCELLED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformOrderTransferAlreadyCancelledError extends DocumentedError.make<
  PlatformOrderTransferAlreadyCancelledError,
  {},
  PlatformOrderTransferAlreadyCancelledErrorEncoded
>()("PlatformOrderTransferAlreadyCancelledError", {
  type: "PLATFORM_ORDER_TRANSFER_ALREADY_CANCELLED",
  status: 400,
  summary: "The order transfer has been cancelled in full already. There is nothing left to cancel."
}) {}

/**
 * The fields of {@link PlatformProductIdNotFoundError} beside `type` and `message`. PortOne may leave out any of them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformProductIdNotFoundErrorProps {
  /** The id that the error is about. */
  readonly id?: string | undefined
}

/**
 * The order transfer has no line for the product `id`. Cancel only products that it holds.
 *
 * `PLATFORM_PRODUCT_ID_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformProductIdNotFoundError extends DocumentedError.make<
  PlatformProductIdNotFoundError,
  PlatformProductIdNotFoundErrorProps,
  PlatformProductIdNotFoundErrorEncoded
>()("PlatformProductIdNotFoundError", {
  type: "PLATFORM_PRODUCT_ID_NOT_FOUND",
  status: 404,
  summary: "The order transfer has no line for the product `id`. Cancel only products that it holds.",
  fields: {
    id: Schema.String
  }
}) {}

/**
 * Which part of a cancelled payment is meant: supply value with VAT, or the tax-free part.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformPortOnePaymentCancelAmountType = "SUPPLY_WITH_VAT" | "TAX_FREE"

/**
 * Which part of a cancelled payment is meant: supply value with VAT, or the tax-free part.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformPortOnePaymentCancelAmountType: Wire.Enum<PlatformPortOnePaymentCancelAmountType> =
  Wire.closedEnum(["SUPPLY_WITH_VAT", "TAX_FREE"])

/**
 * The fields of {@link PlatformSettlementCancelAmountExceededPortOneCancelError} beside `type` and `message`. PortOne
 * may leave out any of them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformSettlementCancelAmountExceededPortOneCancelErrorProps {
  /** What earlier transfers have cancelled, in minor units. */
  readonly registeredSettlementCancelAmount?: number | undefined
  /** What the request asked to cancel, in minor units. */
  readonly requestSettlementCancelAmount?: number | undefined
  /** What was cancelled through PortOne, in minor units. */
  readonly portOneCancelAmount?: number | undefined
  /** Which part of the amount was exceeded. */
  readonly amountType?: Wire.Open<PlatformPortOnePaymentCancelAmountType> | undefined
}

/**
 * With this request, more would be cancelled in settlement than PortOne cancelled of the payment; `amountType` says of
 * which amount. Lower it to what is left of `portOneCancelAmount`.
 *
 * `PLATFORM_SETTLEMENT_CANCEL_AMOUNT_EXCEEDED_PORT_ONE_CANCEL`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformSettlementCancelAmountExceededPortOneCancelError extends DocumentedError.make<
  PlatformSettlementCancelAmountExceededPortOneCancelError,
  PlatformSettlementCancelAmountExceededPortOneCancelErrorProps,
  PlatformSettlementCancelAmountExceededPortOneCancelErrorEncoded
>()("PlatformSettlementCancelAmountExceededPortOneCancelError", {
  type: "PLATFORM_SETTLEMENT_CANCEL_AMOUNT_EXCEEDED_PORT_ONE_CANCEL",
  status: 400,
  summary:
    "With this request, more would be cancelled in settlement than PortOne cancelled of the payment; `amountType` says of which amount. Lower it to what is left of `portOneCancelAmount`.",
  fields: {
    registeredSettlementCancelAmount: Wire.Int64,
    requestSettlementCancelAmount: Wire.Int64,
    portOneCancelAmount: Wire.Int64,
    amountType: Wire.openEnum(PlatformPortOnePaymentCancelAmountType)
  }
}) {}

/**
 * The fields of {@link PlatformTransferDiscountSharePolicyNotFoundError} beside `type` and `message`. PortOne may
 * leave out any of them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformTransferDiscountSharePolicyNotFoundErrorProps {
  /** The discount share policy's id. */
  readonly discountSharePolicyId?: string | undefined
  /** The discount share policy's id in PortOne's GraphQL API. */
  readonly discountSharePolicyGraphqlId?: string | undefined
  /** The product's id. */
  readonly productId?: string | undefined
}

/**
 * The order transfer has no discount under this discount share policy, for the product named if there is one. Take
 * back only discounts that it holds.
 *
 * `PLATFORM_TRANSFER_DISCOUNT_SHARE_POLICY_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformTransferDiscountSharePolicyNotFoundError extends DocumentedError.make<
  PlatformTransferDiscountSharePolicyNotFoundError,
  PlatformTransferDiscountSharePolicyNotFoundErrorProps,
  PlatformTransferDiscountSharePolicyNotFoundErrorEncoded
>()("PlatformTransferDiscountSharePolicyNotFoundError", {
  type: "PLATFORM_TRANSFER_DISCOUNT_SHARE_POLICY_NOT_FOUND",
  status: 404,
  summary:
    "The order transfer has no discount under this discount share policy, for the product named if there is one. Take back only discounts that it holds.",
  fields: {
    discountSharePolicyId: Schema.String,
    discountSharePolicyGraphqlId: Schema.String,
    productId: Schema.optionalKey(Schema.String)
  }
}) {}

/**
 * The documented errors of `createPlatformOrderCancelTransfer`.
 *
 * @category errors
 * @since 0.1.0
 */
export type CreatePlatformOrderCancelTransferError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformCancellableAmountExceededError
  | PlatformCancellableDiscountAmountExceededError
  | PlatformCancellableDiscountTaxFreeAmountExceededError
  | PlatformCancellableProductQuantityExceededError
  | PlatformCancellationAndPaymentTypeMismatchedError
  | PlatformCancellationNotFoundError
  | PlatformCannotSpecifyTransferError
  | PlatformDiscountSharePolicyIdDuplicatedError
  | PlatformNotEnabledError
  | PlatformOrderDetailMismatchedError
  | PlatformOrderTransferAlreadyCancelledError
  | PlatformPaymentNotFoundError
  | PlatformProductIdDuplicatedError
  | PlatformProductIdNotFoundError
  | PlatformSettlementAmountExceededError
  | PlatformSettlementCancelAmountExceededPortOneCancelError
  | PlatformSettlementDateEarlierThanSettlementStartDateError
  | PlatformTransferAlreadyExistsError
  | PlatformTransferDiscountSharePolicyNotFoundError
  | PlatformTransferIdAlreadyUsedError
  | PlatformTransferNotFoundError
  | PlatformUserDefinedPropertyNotFoundError
  | UnauthorizedError

/**
 * The documented errors of `createPlatformOrderCancelTransfer`.
 *
 * @category errors
 * @since 0.1.0
 */
export const CreatePlatformOrderCancelTransferError: DocumentedError.Union<CreatePlatformOrderCancelTransferError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformCancellableAmountExceededError,
    PlatformCancellableDiscountAmountExceededError,
    PlatformCancellableDiscountTaxFreeAmountExceededError,
    PlatformCancellableProductQuantityExceededError,
    PlatformCancellationAndPaymentTypeMismatchedError,
    PlatformCancellationNotFoundError,
    PlatformCannotSpecifyTransferError,
    PlatformDiscountSharePolicyIdDuplicatedError,
    PlatformNotEnabledError,
    PlatformOrderDetailMismatchedError,
    PlatformOrderTransferAlreadyCancelledError,
    PlatformPaymentNotFoundError,
    PlatformProductIdDuplicatedError,
    PlatformProductIdNotFoundError,
    PlatformSettlementAmountExceededError,
    PlatformSettlementCancelAmountExceededPortOneCancelError,
    PlatformSettlementDateEarlierThanSettlementStartDateError,
    PlatformTransferAlreadyExistsError,
    PlatformTransferDiscountSharePolicyNotFoundError,
    PlatformTransferIdAlreadyUsedError,
    PlatformTransferNotFoundError,
    PlatformUserDefinedPropertyNotFoundError,
    UnauthorizedError
  ])

/**
 * The input of `createPlatformOrderCancelTransfer`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface CreatePlatformOrderCancelTransferInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** The partner's id. */
  readonly partnerId?: string | undefined
  /** The payment's id, which the merchant chose. */
  readonly paymentId?: string | undefined
  /**
   * The transfer to take back; required when the payment has several, and then `partnerId` and `paymentId` may be left
   * out.
   */
  readonly transferId?: string | undefined
  /** The cancellation's id. */
  readonly cancellationId: string
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
  /** What of the order to cancel. */
  readonly orderDetail?: CreatePlatformOrderCancelTransferBodyOrderDetail | undefined
  /** The tax-free part of what is cancelled, in minor units; it wins over the lines' own. */
  readonly taxFreeAmount?: number | undefined
  /** Discounts to take back. */
  readonly discounts: ReadonlyArray<CreatePlatformOrderCancelTransferBodyDiscount>
  /** The date that the settlement date is counted from. `yyyy-MM-dd`, a business date in Korea. */
  readonly settlementStartDate?: string | undefined
  /** The date of settlement. `yyyy-MM-dd`, a business date in Korea. */
  readonly settlementDate?: string | undefined
  /** Given for an outside payment; without it, the cancellation is one of PortOne's. */
  readonly externalCancellationDetail?: CreatePlatformOrderCancelTransferBodyExternalCancellationDetail | undefined
  /** Test mode; `test` in the query wins over it, and with neither it is false. */
  readonly isForTest?: boolean | undefined
  /** Properties that the merchant defined. */
  readonly userDefinedProperties?: ReadonlyArray<PlatformUserDefinedPropertyKeyValue> | undefined
  /** The id to give it; PortOne assigns one when left out. */
  readonly id?: string | undefined
}

/**
 * The input of `createPlatformOrderCancelTransfer`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const CreatePlatformOrderCancelTransferInput: Schema.Codec<
  CreatePlatformOrderCancelTransferInput,
  CreatePlatformOrderCancelTransferInputEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    partnerId: Schema.optional(Schema.String),
    paymentId: Schema.optional(Schema.String),
    transferId: Schema.optional(Schema.String),
    cancellationId: Schema.String,
    memo: Schema.optional(Schema.String),
    orderDetail: Schema.optional(CreatePlatformOrderCancelTransferBodyOrderDetail),
    taxFreeAmount: Schema.optional(Wire.Int64),
    discounts: Schema.Array(CreatePlatformOrderCancelTransferBodyDiscount),
    settlementStartDate: Schema.optional(Wire.BusinessDate),
    settlementDate: Schema.optional(Wire.BusinessDate),
    externalCancellationDetail: Schema.optional(CreatePlatformOrderCancelTransferBodyExternalCancellationDetail),
    isForTest: Schema.optional(Schema.Boolean),
    userDefinedProperties: Schema.optional(Schema.Array(PlatformUserDefinedPropertyKeyValue)),
    id: Schema.optional(Schema.String)
  })
)

/**
 * Registers a cancellation against an order transfer. Name it by `transferId`, or by `partnerId` and `paymentId` where
 * the payment has only one; `orderDetail` takes an amount, order lines, or `all`.
 *
 * `POST /platform/transfers/order-cancel`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link PlatformCancellableAmountExceededError} (400)
 * - {@link PlatformCancellableDiscountAmountExceededError} (400)
 * - {@link PlatformCancellableDiscountTaxFreeAmountExceededError} (400)
 * - {@link PlatformCancellableProductQuantityExceededError} (400)
 * - {@link PlatformCancellationAndPaymentTypeMismatchedError} (400)
 * - {@link PlatformCannotSpecifyTransferError} (400)
 * - {@link PlatformDiscountSharePolicyIdDuplicatedError} (400)
 * - {@link PlatformOrderDetailMismatchedError} (400)
 * - {@link PlatformOrderTransferAlreadyCancelledError} (400)
 * - {@link PlatformProductIdDuplicatedError} (400)
 * - {@link PlatformSettlementAmountExceededError} (400)
 * - {@link PlatformSettlementCancelAmountExceededPortOneCancelError} (400)
 * - {@link PlatformSettlementDateEarlierThanSettlementStartDateError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformCancellationNotFoundError} (404)
 * - {@link PlatformPaymentNotFoundError} (404)
 * - {@link PlatformProductIdNotFoundError} (404)
 * - {@link PlatformTransferDiscountSharePolicyNotFoundError} (404)
 * - {@link PlatformTransferNotFoundError} (404)
 * - {@link PlatformUserDefinedPropertyNotFoundError} (404)
 * - {@link PlatformTransferAlreadyExistsError} (409)
 * - {@link PlatformTransferIdAlreadyUsedError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.transfer?v=v2#post%20%2Fplatform%2Ftransfers%2Forder-cancel
 * @category endpoints
 * @since 0.1.0
 */
export const createPlatformOrderCancelTransfer: Endpoint.Endpoint<
  CreatePlatformOrderCancelTransferInput,
  CreateOrderCancelTransferResponse,
  CreatePlatformOrderCancelTransferError
> = Endpoint.make({
  id: "createPlatformOrderCancelTransfer",
  service: "Transfers",
  method: "POST",
  path: "/platform/transfers/order-cancel",
  authorized: true,
  input: CreatePlatformOrderCancelTransferInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: CreateOrderCancelTransferResponse,
  errors: CreatePlatformOrderCancelTransferError
})

/**
 * The body of `createPlatformManualTransfer`: an amount for a partner, entered by hand.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreatePlatformManualTransferBody {
  /** The partner's id. */
  readonly partnerId: string
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
  /** What the partner is settled, in minor units. */
  readonly settlementAmount: number
  /** The tax-free part of `settlementAmount`, in minor units. */
  readonly settlementTaxFreeAmount?: number | undefined
  /** The date of settlement. `yyyy-MM-dd`, a business date in Korea. */
  readonly settlementDate: string
  /** Test mode; `test` in the query wins over it, and with neither it is false. */
  readonly isForTest?: boolean | undefined
  /** Properties that the merchant defined. */
  readonly userDefinedProperties?: ReadonlyArray<PlatformUserDefinedPropertyKeyValue> | undefined
  /** The id to give it; PortOne assigns one when left out. */
  readonly id?: string | undefined
  /** The currency of the settlement. */
  readonly settlementCurrency?: Currency | undefined
}

/**
 * The body of `createPlatformManualTransfer`: an amount for a partner, entered by hand.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePlatformManualTransferBody: Schema.Codec<CreatePlatformManualTransferBody> = Wire.lazy(() =>
  Schema.Struct({
    partnerId: Schema.String,
    memo: Schema.optional(Schema.String),
    settlementAmount: Wire.Int64,
    settlementTaxFreeAmount: Schema.optional(Wire.Int64),
    settlementDate: Wire.BusinessDate,
    isForTest: Schema.optional(Schema.Boolean),
    userDefinedProperties: Schema.optional(Schema.Array(PlatformUserDefinedPropertyKeyValue)),
    id: Schema.optional(Schema.String),
    settlementCurrency: Schema.optional(Currency)
  })
)

/**
 * The answer of `createPlatformManualTransfer`: the new transfer.
 *
 * @category answers
 * @since 0.1.0
 */
export interface CreateManualTransferResponse {
  /** The new transfer. */
  readonly transfer: PlatformManualTransfer
}

/**
 * The answer of `createPlatformManualTransfer`: the new transfer.
 *
 * @category answers
 * @since 0.1.0
 */
export const CreateManualTransferResponse: Schema.Codec<
  CreateManualTransferResponse,
  CreateManualTransferResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    transfer: PlatformManualTransfer
  })
)

/**
 * This platform settles manual transfers one by one, so none may be negative. Send an amount of zero or more, or
 * change the platform's setting.
 *
 * `PLATFORM_NEGATIVE_AMOUNT_NOT_ALLOWED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformNegativeAmountNotAllowedError extends DocumentedError.make<
  PlatformNegativeAmountNotAllowedError,
  {},
  PlatformNegativeAmountNotAllowedErrorEncoded
>()("PlatformNegativeAmountNotAllowedError", {
  type: "PLATFORM_NEGATIVE_AMOUNT_NOT_ALLOWED",
  status: 400,
  summary:
    "This platform settles manual transfers one by one, so none may be negative. Send an amount of zero or more, or change the platform's setting."
}) {}

/**
 * The documented errors of `createPlatformManualTransfer`.
 *
 * @category errors
 * @since 0.1.0
 */
export type CreatePlatformManualTransferError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformCurrencyNotSupportedError
  | PlatformNegativeAmountNotAllowedError
  | PlatformNotEnabledError
  | PlatformPartnerNotFoundError
  | PlatformTransferIdAlreadyUsedError
  | PlatformUserDefinedPropertyNotFoundError
  | UnauthorizedError

/**
 * The documented errors of `createPlatformManualTransfer`.
 *
 * @category errors
 * @since 0.1.0
 */
export const CreatePlatformManualTransferError: DocumentedError.Union<CreatePlatformManualTransferError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformCurrencyNotSupportedError,
    PlatformNegativeAmountNotAllowedError,
    PlatformNotEnabledError,
    PlatformPartnerNotFoundError,
    PlatformTransferIdAlreadyUsedError,
    PlatformUserDefinedPropertyNotFoundError,
    UnauthorizedError
  ])

/**
 * The input of `createPlatformManualTransfer`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface CreatePlatformManualTransferInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** The partner's id. */
  readonly partnerId: string
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
  /** What the partner is settled, in minor units. */
  readonly settlementAmount: number
  /** The tax-free part of `settlementAmount`, in minor units. */
  readonly settlementTaxFreeAmount?: number | undefined
  /** The date of settlement. `yyyy-MM-dd`, a business date in Korea. */
  readonly settlementDate: string
  /** Test mode; `test` in the query wins over it, and with neither it is false. */
  readonly isForTest?: boolean | undefined
  /** Properties that the merchant defined. */
  readonly userDefinedProperties?: ReadonlyArray<PlatformUserDefinedPropertyKeyValue> | undefined
  /** The id to give it; PortOne assigns one when left out. */
  readonly id?: string | undefined
  /** The currency of the settlement. */
  readonly settlementCurrency?: Currency | undefined
}

/**
 * The input of `createPlatformManualTransfer`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const CreatePlatformManualTransferInput: Schema.Codec<CreatePlatformManualTransferInput> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    partnerId: Schema.String,
    memo: Schema.optional(Schema.String),
    settlementAmount: Wire.Int64,
    settlementTaxFreeAmount: Schema.optional(Wire.Int64),
    settlementDate: Wire.BusinessDate,
    isForTest: Schema.optional(Schema.Boolean),
    userDefinedProperties: Schema.optional(Schema.Array(PlatformUserDefinedPropertyKeyValue)),
    id: Schema.optional(Schema.String),
    settlementCurrency: Schema.optional(Currency)
  })
)

/**
 * Registers an amount to settle with a partner that belongs to no order. It may be negative, unless the platform
 * settles manual transfers one by one.
 *
 * `POST /platform/transfers/manual`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link PlatformCurrencyNotSupportedError} (400)
 * - {@link PlatformNegativeAmountNotAllowedError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformPartnerNotFoundError} (404)
 * - {@link PlatformUserDefinedPropertyNotFoundError} (404)
 * - {@link PlatformTransferIdAlreadyUsedError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.transfer?v=v2#post%20%2Fplatform%2Ftransfers%2Fmanual
 * @category endpoints
 * @since 0.1.0
 */
export const createPlatformManualTransfer: Endpoint.Endpoint<
  CreatePlatformManualTransferInput,
  CreateManualTransferResponse,
  CreatePlatformManualTransferError
> = Endpoint.make({
  id: "createPlatformManualTransfer",
  service: "Transfers",
  method: "POST",
  path: "/platform/transfers/manual",
  authorized: true,
  input: CreatePlatformManualTransferInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: CreateManualTransferResponse,
  errors: CreatePlatformManualTransferError
})

/**
 * The empty answer of `deletePlatformTransfer`.
 *
 * @category answers
 * @since 0.1.0
 */
export interface DeletePlatformTransferResponse {
  readonly [key: string]: never
}

/**
 * The empty answer of `deletePlatformTransfer`.
 *
 * @category answers
 * @since 0.1.0
 */
export const DeletePlatformTransferResponse: Schema.Codec<DeletePlatformTransferResponse> = Wire.lazy(() =>
  Schema.Record(Schema.String.check(Schema.makeFilter(() => false)), Schema.Never)
)

/**
 * Cancellations are registered against this order transfer. Delete them before it.
 *
 * `PLATFORM_CANCEL_ORDER_TRANSFERS_EXISTS`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformCancelOrderTransfersExistsError extends DocumentedError.make<
  PlatformCancelOrderTransfersExistsError,
  {},
  PlatformCancelOrderTransfersExistsErrorEncoded
>()("PlatformCancelOrderTransfersExistsError", {
  type: "PLATFORM_CANCEL_ORDER_TRANSFERS_EXISTS",
  status: 400,
  summary: "Cancellations are registered against this order transfer. Delete them before it."
}) {}

/**
 * The transfer has gone too far to be deleted: only `SCHEDULED` and `IN_PROCESS` ones can. Offset it with a manual or
 * cancel transfer.
 *
 * `PLATFORM_TRANSFER_NON_DELETABLE_STATUS`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformTransferNonDeletableStatusError extends DocumentedError.make<
  PlatformTransferNonDeletableStatusError,
  {},
  PlatformTransferNonDeletableStatusErrorEncoded
>()("PlatformTransferNonDeletableStatusError", {
  type: "PLATFORM_TRANSFER_NON_DELETABLE_STATUS",
  status: 400,
  summary:
    "The transfer has gone too far to be deleted: only `SCHEDULED` and `IN_PROCESS` ones can. Offset it with a manual or cancel transfer."
}) {}

/**
 * The documented errors of `deletePlatformTransfer`.
 *
 * @category errors
 * @since 0.1.0
 */
export type DeletePlatformTransferError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformCancelOrderTransfersExistsError
  | PlatformNotEnabledError
  | PlatformTransferNonDeletableStatusError
  | PlatformTransferNotFoundError
  | UnauthorizedError

/**
 * The documented errors of `deletePlatformTransfer`.
 *
 * @category errors
 * @since 0.1.0
 */
export const DeletePlatformTransferError: DocumentedError.Union<DeletePlatformTransferError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PlatformCancelOrderTransfersExistsError,
  PlatformNotEnabledError,
  PlatformTransferNonDeletableStatusError,
  PlatformTransferNotFoundError,
  UnauthorizedError
])

/**
 * The input of `deletePlatformTransfer`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface DeletePlatformTransferInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `deletePlatformTransfer`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const DeletePlatformTransferInput: Schema.Codec<DeletePlatformTransferInput> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Deletes a transfer that is `SCHEDULED` or `IN_PROCESS`. One with cancellations against it cannot go first.
 *
 * `DELETE /platform/transfers/{id}`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link PlatformCancelOrderTransfersExistsError} (400)
 * - {@link PlatformTransferNonDeletableStatusError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformTransferNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.transfer?v=v2#delete%20%2Fplatform%2Ftransfers%2F%7Bid%7D
 * @category endpoints
 * @since 0.1.0
 */
export const deletePlatformTransfer: Endpoint.Endpoint<
  DeletePlatformTransferInput,
  DeletePlatformTransferResponse,
  DeletePlatformTransferError
> = Endpoint.make({
  id: "deletePlatformTransfer",
  service: "Transfers",
  method: "DELETE",
  path: "/platform/transfers/{id}",
  authorized: true,
  input: DeletePlatformTransferInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: DeletePlatformTransferResponse,
  errors: DeletePlatformTransferError
})

/**
 * The wire form of {@link PlatformManualTransfer}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformManualTransferEncoded {
  readonly type: "MANUAL"
  readonly id: string
  readonly graphqlId: string
  readonly partner: PlatformPartnerEncoded
  readonly status: Wire.Open<PlatformTransferStatus>
  readonly memo?: string
  readonly settlementDate: string
  readonly settlementCurrency: Wire.Open<Currency>
  readonly payoutId?: string
  readonly payoutGraphqlId?: string
  readonly isForTest: boolean
  readonly userDefinedProperties: ReadonlyArray<PlatformUserDefinedPropertyKeyValue>
  readonly settlementAmount: number
  readonly settlementTaxFreeAmount?: number
}

/**
 * The wire form of {@link PlatformPaymentMethod}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type PlatformPaymentMethodEncoded =
  | PlatformPaymentMethodCard
  | PlatformPaymentMethodEasyPay
  | PlatformPaymentMethodGiftCertificate
  | PlatformPaymentMethodMobile
  | PlatformPaymentMethodTransfer
  | PlatformPaymentMethodVirtualAccount
  | Wire.UnrecognizedEncoded<"type">

/**
 * The wire form of {@link PlatformExternalPayment}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformExternalPaymentEncoded {
  readonly type: "EXTERNAL"
  readonly id: string
  readonly orderName?: string
  readonly currency: Wire.Open<Currency>
  readonly method?: PlatformPaymentMethodEncoded
  readonly paidAt?: string
}

/**
 * The wire form of {@link PlatformPortOnePayment}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformPortOnePaymentEncoded {
  readonly type: "PORT_ONE"
  readonly id: string
  readonly storeId: string
  readonly channelKey: string
  readonly orderName: string
  readonly method?: PlatformPaymentMethodEncoded
  readonly currency: Wire.Open<Currency>
  readonly paidAt: string
}

/**
 * The wire form of {@link PlatformPayment}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type PlatformPaymentEncoded =
  | PlatformExternalPaymentEncoded
  | PlatformPortOnePaymentEncoded
  | Wire.UnrecognizedEncoded<"type">

/**
 * The wire form of {@link PlatformOrderTransferDiscount}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformOrderTransferDiscountEncoded {
  readonly sharePolicy: PlatformDiscountSharePolicyEncoded
  readonly amount: number
  readonly taxFreeAmount: number
  readonly shareAmount: number
  readonly shareTaxFreeAmount: number
}

/**
 * The wire form of {@link PlatformOrderTransferAdditionalFee}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformOrderTransferAdditionalFeeEncoded {
  readonly policy: PlatformAdditionalFeePolicyEncoded
  readonly amount: number
  readonly vat: number
}

/**
 * The wire form of {@link PlatformOrderTransferOrderLine}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformOrderTransferOrderLineEncoded {
  readonly product: PlatformOrderTransferProduct
  readonly quantity: number
  readonly discounts: ReadonlyArray<PlatformOrderTransferDiscountEncoded>
  readonly additionalFees: ReadonlyArray<PlatformOrderTransferAdditionalFeeEncoded>
  readonly amount: PlatformOrderSettlementAmount
}

/**
 * The wire form of {@link PlatformOrderTransfer}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformOrderTransferEncoded {
  readonly type: "ORDER"
  readonly id: string
  readonly graphqlId: string
  readonly partner: PlatformPartnerEncoded
  readonly status: Wire.Open<PlatformTransferStatus>
  readonly memo?: string
  readonly settlementDate: string
  readonly settlementCurrency: Wire.Open<Currency>
  readonly payoutId?: string
  readonly payoutGraphqlId?: string
  readonly isForTest: boolean
  readonly userDefinedProperties: ReadonlyArray<PlatformUserDefinedPropertyKeyValue>
  readonly amount: PlatformOrderSettlementAmount
  readonly contract: PlatformContractEncoded
  readonly payment: PlatformPaymentEncoded
  readonly settlementStartDate: string
  readonly orderLines: ReadonlyArray<PlatformOrderTransferOrderLineEncoded>
  readonly additionalFees: ReadonlyArray<PlatformOrderTransferAdditionalFeeEncoded>
  readonly discounts: ReadonlyArray<PlatformOrderTransferDiscountEncoded>
  readonly parameters: TransferParameters
}

/**
 * The wire form of {@link PlatformOrderTransferCancellation}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformOrderTransferCancellationEncoded {
  readonly id: string
  readonly cancelledAt: string
}

/**
 * The wire form of {@link PlatformOrderCancelTransfer}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformOrderCancelTransferEncoded {
  readonly type: "ORDER_CANCEL"
  readonly id: string
  readonly graphqlId: string
  readonly partner: PlatformPartnerEncoded
  readonly status: Wire.Open<PlatformTransferStatus>
  readonly memo?: string
  readonly settlementDate: string
  readonly settlementCurrency: Wire.Open<Currency>
  readonly payoutId?: string
  readonly payoutGraphqlId?: string
  readonly isForTest: boolean
  readonly userDefinedProperties: ReadonlyArray<PlatformUserDefinedPropertyKeyValue>
  readonly amount: PlatformOrderSettlementAmount
  readonly contract: PlatformContractEncoded
  readonly payment: PlatformPaymentEncoded
  readonly settlementStartDate: string
  readonly orderLines: ReadonlyArray<PlatformOrderTransferOrderLineEncoded>
  readonly additionalFees: ReadonlyArray<PlatformOrderTransferAdditionalFeeEncoded>
  readonly discounts: ReadonlyArray<PlatformOrderTransferDiscountEncoded>
  readonly cancellation: PlatformOrderTransferCancellationEncoded
  readonly parameters: TransferParameters
}

/**
 * The wire form of {@link PlatformTransfer}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type PlatformTransferEncoded =
  | PlatformManualTransferEncoded
  | PlatformOrderTransferEncoded
  | PlatformOrderCancelTransferEncoded
  | Wire.UnrecognizedEncoded<"type">

/**
 * The wire form of {@link PlatformTransferNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformTransferNotFoundErrorEncoded {
  readonly type: "PLATFORM_TRANSFER_NOT_FOUND"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformTransferSummaryPayment}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type PlatformTransferSummaryPaymentEncoded =
  | PlatformTransferSummaryExternalPayment
  | PlatformTransferSummaryPortOnePayment
  | Wire.UnrecognizedEncoded<"type">

/**
 * The wire form of {@link PlatformOrderTransferSummary}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformOrderTransferSummaryEncoded {
  readonly type: "ORDER"
  readonly id: string
  readonly graphqlId: string
  readonly storeId: string
  readonly partner: PlatformTransferSummaryPartner
  readonly contract?: PlatformContractEncoded
  readonly status: Wire.Open<PlatformTransferStatus>
  readonly memo?: string
  readonly settlementDate: string
  readonly settlementCurrency: Wire.Open<Currency>
  readonly isForTest: boolean
  readonly partnerUserDefinedProperties: ReadonlyArray<PlatformUserDefinedPropertyKeyValue>
  readonly userDefinedProperties: ReadonlyArray<PlatformUserDefinedPropertyKeyValue>
  readonly amount: PlatformOrderSettlementAmount
  readonly payment: PlatformTransferSummaryPaymentEncoded
  readonly settlementStartDate: string
}

/**
 * The wire form of {@link PlatformOrderCancelTransferSummary}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformOrderCancelTransferSummaryEncoded {
  readonly type: "ORDER_CANCEL"
  readonly id: string
  readonly graphqlId: string
  readonly storeId: string
  readonly partner: PlatformTransferSummaryPartner
  readonly contract?: PlatformContractEncoded
  readonly status: Wire.Open<PlatformTransferStatus>
  readonly memo?: string
  readonly settlementDate: string
  readonly settlementCurrency: Wire.Open<Currency>
  readonly isForTest: boolean
  readonly partnerUserDefinedProperties: ReadonlyArray<PlatformUserDefinedPropertyKeyValue>
  readonly userDefinedProperties: ReadonlyArray<PlatformUserDefinedPropertyKeyValue>
  readonly amount: PlatformOrderSettlementAmount
  readonly payment: PlatformTransferSummaryPaymentEncoded
  readonly settlementStartDate: string
}

/**
 * The wire form of {@link PlatformTransferSummary}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type PlatformTransferSummaryEncoded =
  | PlatformManualTransferSummary
  | PlatformOrderTransferSummaryEncoded
  | PlatformOrderCancelTransferSummaryEncoded
  | Wire.UnrecognizedEncoded<"type">

/**
 * The wire form of {@link GetPlatformTransferSummariesResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetPlatformTransferSummariesResponseEncoded {
  readonly transferSummaries: ReadonlyArray<PlatformTransferSummaryEncoded>
  readonly page: PageInfo
}

/**
 * The wire form of {@link CreatePlatformOrderTransferBodyExternalPaymentDetail}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CreatePlatformOrderTransferBodyExternalPaymentDetailEncoded {
  readonly currency: Currency
  readonly orderName?: string | undefined
  readonly paidAt?: string | undefined
  readonly method?: PlatformPaymentMethodInput | undefined
}

/**
 * The wire form of {@link CreatePlatformOrderTransferBody}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CreatePlatformOrderTransferBodyEncoded {
  readonly partnerId: string
  readonly contractId?: string | undefined
  readonly memo?: string | undefined
  readonly paymentId: string
  readonly orderDetail: CreatePlatformOrderTransferBodyOrderDetail
  readonly taxFreeAmount?: number | undefined
  readonly settlementStartDate?: string | undefined
  readonly settlementDate?: string | undefined
  readonly discounts: ReadonlyArray<CreatePlatformOrderTransferBodyDiscount>
  readonly additionalFees: ReadonlyArray<CreatePlatformOrderTransferBodyAdditionalFee>
  readonly externalPaymentDetail?: CreatePlatformOrderTransferBodyExternalPaymentDetailEncoded | undefined
  readonly isForTest?: boolean | undefined
  readonly parameters?: TransferParameters | undefined
  readonly userDefinedProperties?: ReadonlyArray<PlatformUserDefinedPropertyKeyValue> | undefined
  readonly id?: string | undefined
}

/**
 * The wire form of {@link CreateOrderTransferResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CreateOrderTransferResponseEncoded {
  readonly transfer: PlatformOrderTransferEncoded
}

/**
 * The wire form of {@link PlatformAdditionalFeePoliciesNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformAdditionalFeePoliciesNotFoundErrorEncoded {
  readonly type: "PLATFORM_ADDITIONAL_FEE_POLICIES_NOT_FOUND"
  readonly message?: string
  readonly ids?: ReadonlyArray<string>
  readonly graphqlIds?: ReadonlyArray<string>
}

/**
 * The wire form of {@link PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedErrorEncoded {
  readonly type: "PLATFORM_ADDITIONAL_FIXED_AMOUNT_FEE_CURRENCY_AND_SETTLEMENT_CURRENCY_MISMATCHED"
  readonly message?: string
  readonly id?: string
  readonly graphqlId?: string
  readonly feeCurrency?: Wire.Open<Currency>
  readonly settlementCurrency?: Wire.Open<Currency>
}

/**
 * The wire form of {@link PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedErrorEncoded {
  readonly type: "PLATFORM_CONTRACT_PLATFORM_FIXED_AMOUNT_FEE_CURRENCY_AND_SETTLEMENT_CURRENCY_MISMATCHED"
  readonly message?: string
  readonly id?: string
  readonly graphqlId?: string
  readonly feeCurrency?: Wire.Open<Currency>
  readonly settlementCurrency?: Wire.Open<Currency>
}

/**
 * The wire form of {@link PlatformDiscountSharePoliciesNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformDiscountSharePoliciesNotFoundErrorEncoded {
  readonly type: "PLATFORM_DISCOUNT_SHARE_POLICIES_NOT_FOUND"
  readonly message?: string
  readonly ids?: ReadonlyArray<string>
  readonly graphqlIds?: ReadonlyArray<string>
}

/**
 * The wire form of {@link PlatformPaymentNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformPaymentNotFoundErrorEncoded {
  readonly type: "PLATFORM_PAYMENT_NOT_FOUND"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformProductIdDuplicatedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformProductIdDuplicatedErrorEncoded {
  readonly type: "PLATFORM_PRODUCT_ID_DUPLICATED"
  readonly message?: string
  readonly id?: string
}

/**
 * The wire form of {@link PlatformSettlementAmountExceededError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformSettlementAmountExceededErrorEncoded {
  readonly type: "PLATFORM_SETTLEMENT_AMOUNT_EXCEEDED" | PlatformAmountExceededType
  readonly message?: string
  readonly productId?: string
  readonly requestedAmount?: number
  readonly allowedAmount?: number
}

/**
 * The wire form of {@link PlatformSettlementDateEarlierThanSettlementStartDateError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformSettlementDateEarlierThanSettlementStartDateErrorEncoded {
  readonly type: "PLATFORM_SETTLEMENT_DATE_EARLIER_THAN_SETTLEMENT_START_DATE"
  readonly message?: string
  readonly settlementStartDate?: string
  readonly settlementDate?: string
}

/**
 * The wire form of {@link PlatformSettlementParameterNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformSettlementParameterNotFoundErrorEncoded {
  readonly type: "PLATFORM_SETTLEMENT_PARAMETER_NOT_FOUND"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformSettlementPaymentAmountExceededPortOnePaymentError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformSettlementPaymentAmountExceededPortOnePaymentErrorEncoded {
  readonly type: "PLATFORM_SETTLEMENT_PAYMENT_AMOUNT_EXCEEDED_PORT_ONE_PAYMENT"
  readonly message?: string
  readonly registeredSettlementPaymentAmount?: number
  readonly requestSettlementPaymentAmount?: number
  readonly portOnePaymentAmount?: number
}

/**
 * The wire form of {@link PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentErrorEncoded {
  readonly type: "PLATFORM_SETTLEMENT_SUPPLY_WITH_VAT_AMOUNT_EXCEEDED_PORT_ONE_PAYMENT"
  readonly message?: string
  readonly registeredSettlementSupplyWithVatAmount?: number
  readonly requestSettlementSupplyWithVatAmount?: number
  readonly portOneSupplyWithVatAmount?: number
}

/**
 * The wire form of {@link PlatformSettlementTaxFreeAmountExceededPortOnePaymentError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformSettlementTaxFreeAmountExceededPortOnePaymentErrorEncoded {
  readonly type: "PLATFORM_SETTLEMENT_TAX_FREE_AMOUNT_EXCEEDED_PORT_ONE_PAYMENT"
  readonly message?: string
  readonly registeredSettlementTaxFreeAmount?: number
  readonly requestSettlementTaxFreeAmount?: number
  readonly portOneTaxFreeAmount?: number
}

/**
 * The wire form of {@link PlatformTransferAlreadyExistsError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformTransferAlreadyExistsErrorEncoded {
  readonly type: "PLATFORM_TRANSFER_ALREADY_EXISTS"
  readonly message?: string
  readonly transferId?: string
  readonly transferGraphqlId?: string
}

/**
 * The wire form of {@link PlatformTransferIdAlreadyUsedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformTransferIdAlreadyUsedErrorEncoded {
  readonly type: "PLATFORM_TRANSFER_ID_ALREADY_USED"
  readonly message?: string
}

/**
 * The wire form of {@link CreatePlatformOrderTransferInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CreatePlatformOrderTransferInputEncoded {
  readonly test?: boolean | undefined
  readonly partnerId: string
  readonly contractId?: string | undefined
  readonly memo?: string | undefined
  readonly paymentId: string
  readonly orderDetail: CreatePlatformOrderTransferBodyOrderDetail
  readonly taxFreeAmount?: number | undefined
  readonly settlementStartDate?: string | undefined
  readonly settlementDate?: string | undefined
  readonly discounts: ReadonlyArray<CreatePlatformOrderTransferBodyDiscount>
  readonly additionalFees: ReadonlyArray<CreatePlatformOrderTransferBodyAdditionalFee>
  readonly externalPaymentDetail?: CreatePlatformOrderTransferBodyExternalPaymentDetailEncoded | undefined
  readonly isForTest?: boolean | undefined
  readonly parameters?: TransferParameters | undefined
  readonly userDefinedProperties?: ReadonlyArray<PlatformUserDefinedPropertyKeyValue> | undefined
  readonly id?: string | undefined
}

/**
 * The wire form of {@link CreatePlatformOrderCancelTransferBodyExternalCancellationDetail}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CreatePlatformOrderCancelTransferBodyExternalCancellationDetailEncoded {
  readonly cancelledAt?: string | undefined
}

/**
 * The wire form of {@link CreatePlatformOrderCancelTransferBody}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CreatePlatformOrderCancelTransferBodyEncoded {
  readonly partnerId?: string | undefined
  readonly paymentId?: string | undefined
  readonly transferId?: string | undefined
  readonly cancellationId: string
  readonly memo?: string | undefined
  readonly orderDetail?: CreatePlatformOrderCancelTransferBodyOrderDetail | undefined
  readonly taxFreeAmount?: number | undefined
  readonly discounts: ReadonlyArray<CreatePlatformOrderCancelTransferBodyDiscount>
  readonly settlementStartDate?: string | undefined
  readonly settlementDate?: string | undefined
  readonly externalCancellationDetail?:
    | CreatePlatformOrderCancelTransferBodyExternalCancellationDetailEncoded
    | undefined
  readonly isForTest?: boolean | undefined
  readonly userDefinedProperties?: ReadonlyArray<PlatformUserDefinedPropertyKeyValue> | undefined
  readonly id?: string | undefined
}

/**
 * The wire form of {@link CreateOrderCancelTransferResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CreateOrderCancelTransferResponseEncoded {
  readonly transfer: PlatformOrderCancelTransferEncoded
}

/**
 * The wire form of {@link PlatformCancellableAmountExceededError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformCancellableAmountExceededErrorEncoded {
  readonly type: "PLATFORM_CANCELLABLE_AMOUNT_EXCEEDED"
  readonly message?: string
  readonly cancellableAmount?: number
  readonly requestAmount?: number
  readonly amountType?: Wire.Open<PlatformCancellableAmountType>
}

/**
 * The wire form of {@link PlatformCancellableDiscountAmountExceededError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformCancellableDiscountAmountExceededErrorEncoded {
  readonly type: "PLATFORM_CANCELLABLE_DISCOUNT_AMOUNT_EXCEEDED"
  readonly message?: string
  readonly discountSharePolicyId?: string
  readonly discountSharePolicyGraphqlId?: string
  readonly cancellableAmount?: number
  readonly requestAmount?: number
  readonly productId?: string
}

/**
 * The wire form of {@link PlatformCancellableDiscountTaxFreeAmountExceededError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformCancellableDiscountTaxFreeAmountExceededErrorEncoded {
  readonly type: "PLATFORM_CANCELLABLE_DISCOUNT_TAX_FREE_AMOUNT_EXCEEDED"
  readonly message?: string
  readonly discountSharePolicyId?: string
  readonly discountSharePolicyGraphqlId?: string
  readonly cancellableAmount?: number
  readonly requestAmount?: number
  readonly productId?: string
}

/**
 * The wire form of {@link PlatformCancellableProductQuantityExceededError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformCancellableProductQuantityExceededErrorEncoded {
  readonly type: "PLATFORM_CANCELLABLE_PRODUCT_QUANTITY_EXCEEDED"
  readonly message?: string
  readonly productId?: string
  readonly cancellableQuantity?: number
}

/**
 * The wire form of {@link PlatformCancellationAndPaymentTypeMismatchedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformCancellationAndPaymentTypeMismatchedErrorEncoded {
  readonly type: "PLATFORM_CANCELLATION_AND_PAYMENT_TYPE_MISMATCHED"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformCancellationNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformCancellationNotFoundErrorEncoded {
  readonly type: "PLATFORM_CANCELLATION_NOT_FOUND"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformCannotSpecifyTransferError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformCannotSpecifyTransferErrorEncoded {
  readonly type: "PLATFORM_CANNOT_SPECIFY_TRANSFER"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformDiscountSharePolicyIdDuplicatedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformDiscountSharePolicyIdDuplicatedErrorEncoded {
  readonly type: "PLATFORM_DISCOUNT_SHARE_POLICY_ID_DUPLICATED"
  readonly message?: string
  readonly id?: string
  readonly graphqlId?: string
}

/**
 * The wire form of {@link PlatformOrderDetailMismatchedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformOrderDetailMismatchedErrorEncoded {
  readonly type: "PLATFORM_ORDER_DETAIL_MISMATCHED"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformOrderTransferAlreadyCancelledError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformOrderTransferAlreadyCancelledErrorEncoded {
  readonly type: "PLATFORM_ORDER_TRANSFER_ALREADY_CANCELLED"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformProductIdNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformProductIdNotFoundErrorEncoded {
  readonly type: "PLATFORM_PRODUCT_ID_NOT_FOUND"
  readonly message?: string
  readonly id?: string
}

/**
 * The wire form of {@link PlatformSettlementCancelAmountExceededPortOneCancelError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformSettlementCancelAmountExceededPortOneCancelErrorEncoded {
  readonly type: "PLATFORM_SETTLEMENT_CANCEL_AMOUNT_EXCEEDED_PORT_ONE_CANCEL"
  readonly message?: string
  readonly registeredSettlementCancelAmount?: number
  readonly requestSettlementCancelAmount?: number
  readonly portOneCancelAmount?: number
  readonly amountType?: Wire.Open<PlatformPortOnePaymentCancelAmountType>
}

/**
 * The wire form of {@link PlatformTransferDiscountSharePolicyNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformTransferDiscountSharePolicyNotFoundErrorEncoded {
  readonly type: "PLATFORM_TRANSFER_DISCOUNT_SHARE_POLICY_NOT_FOUND"
  readonly message?: string
  readonly discountSharePolicyId?: string
  readonly discountSharePolicyGraphqlId?: string
  readonly productId?: string
}

/**
 * The wire form of {@link CreatePlatformOrderCancelTransferInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CreatePlatformOrderCancelTransferInputEncoded {
  readonly test?: boolean | undefined
  readonly partnerId?: string | undefined
  readonly paymentId?: string | undefined
  readonly transferId?: string | undefined
  readonly cancellationId: string
  readonly memo?: string | undefined
  readonly orderDetail?: CreatePlatformOrderCancelTransferBodyOrderDetail | undefined
  readonly taxFreeAmount?: number | undefined
  readonly discounts: ReadonlyArray<CreatePlatformOrderCancelTransferBodyDiscount>
  readonly settlementStartDate?: string | undefined
  readonly settlementDate?: string | undefined
  readonly externalCancellationDetail?:
    | CreatePlatformOrderCancelTransferBodyExternalCancellationDetailEncoded
    | undefined
  readonly isForTest?: boolean | undefined
  readonly userDefinedProperties?: ReadonlyArray<PlatformUserDefinedPropertyKeyValue> | undefined
  readonly id?: string | undefined
}

/**
 * The wire form of {@link CreateManualTransferResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CreateManualTransferResponseEncoded {
  readonly transfer: PlatformManualTransferEncoded
}

/**
 * The wire form of {@link PlatformNegativeAmountNotAllowedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformNegativeAmountNotAllowedErrorEncoded {
  readonly type: "PLATFORM_NEGATIVE_AMOUNT_NOT_ALLOWED"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformCancelOrderTransfersExistsError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformCancelOrderTransfersExistsErrorEncoded {
  readonly type: "PLATFORM_CANCEL_ORDER_TRANSFERS_EXISTS"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformTransferNonDeletableStatusError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformTransferNonDeletableStatusErrorEncoded {
  readonly type: "PLATFORM_TRANSFER_NON_DELETABLE_STATUS"
  readonly message?: string
}
