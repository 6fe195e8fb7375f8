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
  Bank,
  Currency,
  EasyPayProvider,
  ForbiddenError,
  InvalidRequestError,
  PageInfo,
  PageInput,
  SortOrder,
  UnauthorizedError
} from "@effect-portone/core/generated/Shared"
import { PortOneClient } from "@effect-portone/core/PortOneClient"
import type { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import * as Wire from "@effect-portone/core/Wire"
import {
  BillingKeyAlreadyDeletedError,
  BillingKeyNotFoundError,
  Card,
  CardCredential,
  ChannelGroupSummary,
  ChannelNotFoundError,
  Customer,
  type CustomerEncoded,
  CustomerInput,
  InformationMismatchError,
  PaymentClientType,
  PaymentScheduleAlreadyExistsError,
  PgCompany,
  PgProvider,
  PgProviderError,
  PortOneVersion,
  SelectedChannel
} from "./Shared.ts"

/**
 * The methods of {@link BillingKeys}.
 *
 * @category models
 * @since 0.1.0
 */
export interface BillingKeysMethods {
  /**
   * Reads a billing key, deleted ones included: look at `status` before charging it.
   *
   * `GET /billing-keys/{billingKey}`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link BillingKeyNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.billingKey?v=v2#get%20%2Fbilling-keys%2F%7BbillingKey%7D
   */
  readonly getBillingKeyInfo: (
    input: GetBillingKeyInfoInput,
    options?: CallOptions
  ) => Effect.Effect<BillingKeyInfo, GetBillingKeyInfoError | PortOneClientError>

  /**
   * Searches billing keys by page: size 10 unless given, the last 90 days unless `filter.from` and `filter.until` say
   * otherwise. Some filters do not apply to keys issued through V1.
   *
   * `GET /billing-keys`
   *
   * `Paging.stream(getBillingKeyInfos, input)` gives the items of all pages.
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.billingKey?v=v2#get%20%2Fbilling-keys
   */
  readonly getBillingKeyInfos: (
    input?: GetBillingKeyInfosInput,
    options?: CallOptions
  ) => Effect.Effect<GetBillingKeyInfosResponse, GetBillingKeyInfosError | PortOneClientError>

  /**
   * Issues a billing key from a card's number. `channelKey` or `channelGroupId` is needed; where only some channels of
   * a group failed the call succeeds, and `channelSpecificFailures` lists them.
   *
   * `POST /billing-keys`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link ChannelNotFoundError} (404)
   * - {@link ChannelSpecificError} (502)
   * - {@link PgProviderError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.billingKey?v=v2#post%20%2Fbilling-keys
   */
  readonly issueBillingKey: (
    input: IssueBillingKeyInput,
    options?: CallOptions
  ) => Effect.Effect<IssueBillingKeyResponse, IssueBillingKeyError | PortOneClientError>

  /**
   * Completes the issue of a billing key that is set to manual confirmation, with the `billingIssueToken` that the
   * browser got. Until then the key reads `NEEDS_CONFIRMATION`.
   *
   * `POST /billing-keys/confirm`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link BillingKeyNotFoundError} (404)
   * - {@link BillingKeyAlreadyIssuedError} (409)
   * - {@link InformationMismatchError} (409)
   * - {@link PgProviderError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.billingKey?v=v2#post%20%2Fbilling-keys%2Fconfirm
   */
  readonly confirmBillingKey: (
    input: ConfirmBillingKeyInput,
    options?: CallOptions
  ) => Effect.Effect<ConfirmedBillingKeySummary, ConfirmBillingKeyError | PortOneClientError>

  /**
   * Completes a manually confirmed billing key together with its first charge. Pass `paymentId`, `currency`,
   * `totalAmount` and `isTest` too: PortOne then refuses a payment that differs from them.
   *
   * `POST /billing-keys/confirm-issue-and-pay`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link BillingKeyNotFoundError} (404)
   * - {@link BillingKeyAlreadyIssuedError} (409)
   * - {@link InformationMismatchError} (409)
   * - {@link PgProviderError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.billingKey?v=v2#post%20%2Fbilling-keys%2Fconfirm-issue-and-pay
   */
  readonly confirmBillingKeyIssueAndPay: (
    input: ConfirmBillingKeyIssueAndPayInput,
    options?: CallOptions
  ) => Effect.Effect<ConfirmedBillingKeyIssueAndPaySummary, ConfirmBillingKeyIssueAndPayError | PortOneClientError>

  /**
   * Deletes a billing key for good; revoke its payment schedules first. Naver Pay needs `reason` and `requester`.
   *
   * `DELETE /billing-keys/{billingKey}`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link BillingKeyNotFoundError} (404)
   * - {@link BillingKeyNotIssuedError} (404)
   * - {@link BillingKeyAlreadyDeletedError} (409)
   * - {@link PaymentScheduleAlreadyExistsError} (409)
   * - {@link ChannelSpecificError} (502)
   * - {@link PgProviderError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/payment.billingKey?v=v2#delete%20%2Fbilling-keys%2F%7BbillingKey%7D
   */
  readonly deleteBillingKey: (
    input: DeleteBillingKeyInput,
    options?: CallOptions
  ) => Effect.Effect<DeleteBillingKeyResponse, DeleteBillingKeyError | PortOneClientError>
}

/**
 * Billing keys: stored means of payment that a server can charge without the customer.
 *
 * Take it from the context (`yield* BillingKeys`, `BillingKeys.use`), and provide it with `BillingKeys.layer` over a
 * `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type GetBillingKeyInfoInput, BillingKeys } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const getBillingKeyInfo = (input: GetBillingKeyInfoInput) =>
 *   Effect.flatMap(BillingKeys, (service) => service.getBillingKeyInfo(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/payment.billingKey?v=v2
 * @category services
 * @since 0.1.0
 */
export class BillingKeys extends Context.Service<BillingKeys, BillingKeysMethods>()(
  "@effect-portone/payments/BillingKeys"
) {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<BillingKeys, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      BillingKeys,
      Effect.map(PortOneClient, (client) =>
        BillingKeys.of({
          getBillingKeyInfo: (input, options) => client.run(getBillingKeyInfo, input, options),
          getBillingKeyInfos: (input, options) => client.run(getBillingKeyInfos, input ?? {}, options),
          issueBillingKey: (input, options) => client.run(issueBillingKey, input, options),
          confirmBillingKey: (input, options) => client.run(confirmBillingKey, input, options),
          confirmBillingKeyIssueAndPay: (input, options) => client.run(confirmBillingKeyIssueAndPay, input, options),
          deleteBillingKey: (input, options) => client.run(deleteBillingKey, input, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<BillingKeysMethods>): Layer.Layer<BillingKeys> =>
    Layer.mock(BillingKeys, methods)
}

/**
 * A billing key's payment method: a card.
 *
 * @category answers
 * @since 0.1.0
 */
export interface BillingKeyPaymentMethodCard {
  /** Which case of the union it is. */
  readonly type: "BillingKeyPaymentMethodCard"
  /** The card. */
  readonly card?: Card
}

/**
 * A billing key's payment method: a card.
 *
 * @category answers
 * @since 0.1.0
 */
export const BillingKeyPaymentMethodCard: Schema.Codec<BillingKeyPaymentMethodCard> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("BillingKeyPaymentMethodCard"),
    card: Schema.optionalKey(Card)
  })
)

/**
 * Prepaid money in an easy-pay wallet.
 *
 * @category answers
 * @since 0.1.0
 */
export interface BillingKeyPaymentMethodEasyPayCharge {
  /** Which case of the union it is. */
  readonly type: "BillingKeyPaymentMethodEasyPayCharge"
}

/**
 * Prepaid money in an easy-pay wallet.
 *
 * @category answers
 * @since 0.1.0
 */
export const BillingKeyPaymentMethodEasyPayCharge: Schema.Codec<BillingKeyPaymentMethodEasyPayCharge> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("BillingKeyPaymentMethodEasyPayCharge")
  })
)

/**
 * A billing key's payment method: a bank account.
 *
 * @category answers
 * @since 0.1.0
 */
export interface BillingKeyPaymentMethodTransfer {
  /** Which case of the union it is. */
  readonly type: "BillingKeyPaymentMethodTransfer"
  /** The bank. */
  readonly bank?: Wire.Open<Bank>
  /** The account number. */
  readonly accountNumber?: string
}

/**
 * A billing key's payment method: a bank account.
 *
 * @category answers
 * @since 0.1.0
 */
export const BillingKeyPaymentMethodTransfer: Schema.Codec<BillingKeyPaymentMethodTransfer> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("BillingKeyPaymentMethodTransfer"),
    bank: Schema.optionalKey(Wire.openEnum(Bank)),
    accountNumber: Schema.optionalKey(Schema.String)
  })
)

/**
 * What an easy-pay wallet behind a billing key pays with.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type ===
 * "BillingKeyPaymentMethodCard")`, or use `BillingKeyPaymentMethodEasyPayMethod.match`. A case that is not known yet,
 * `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type BillingKeyPaymentMethodEasyPayMethod =
  | BillingKeyPaymentMethodCard
  | BillingKeyPaymentMethodEasyPayCharge
  | BillingKeyPaymentMethodTransfer
  | Wire.Unrecognized<"type">

/**
 * What an easy-pay wallet behind a billing key pays with.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type ===
 * "BillingKeyPaymentMethodCard")`, or use `BillingKeyPaymentMethodEasyPayMethod.match`. A case that is not known yet,
 * `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const BillingKeyPaymentMethodEasyPayMethod: Wire.OpenUnion<
  BillingKeyPaymentMethodEasyPayMethod,
  BillingKeyPaymentMethodEasyPayMethodEncoded,
  "type"
> = Wire.openUnion("type", {
  BillingKeyPaymentMethodCard: BillingKeyPaymentMethodCard,
  BillingKeyPaymentMethodEasyPayCharge: BillingKeyPaymentMethodEasyPayCharge,
  BillingKeyPaymentMethodTransfer: BillingKeyPaymentMethodTransfer
})

/**
 * A billing key's payment method: an easy-pay wallet.
 *
 * @category answers
 * @since 0.1.0
 */
export interface BillingKeyPaymentMethodEasyPay {
  /** Which case of the union it is. */
  readonly type: "BillingKeyPaymentMethodEasyPay"
  /** The easy-pay wallet. */
  readonly provider?: Wire.Open<EasyPayProvider>
  /** What the wallet pays with, where the PG tells. */
  readonly method?: BillingKeyPaymentMethodEasyPayMethod
}

/**
 * A billing key's payment method: an easy-pay wallet.
 *
 * @category answers
 * @since 0.1.0
 */
export const BillingKeyPaymentMethodEasyPay: Schema.Codec<
  BillingKeyPaymentMethodEasyPay,
  BillingKeyPaymentMethodEasyPayEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("BillingKeyPaymentMethodEasyPay"),
    provider: Schema.optionalKey(Wire.openEnum(EasyPayProvider)),
    method: Schema.optionalKey(BillingKeyPaymentMethodEasyPayMethod)
  })
)

/**
 * A billing key's payment method: a mobile phone bill.
 *
 * @category answers
 * @since 0.1.0
 */
export interface BillingKeyPaymentMethodMobile {
  /** Which case of the union it is. */
  readonly type: "BillingKeyPaymentMethodMobile"
  /** The phone number. */
  readonly phoneNumber?: string
}

/**
 * A billing key's payment method: a mobile phone bill.
 *
 * @category answers
 * @since 0.1.0
 */
export const BillingKeyPaymentMethodMobile: Schema.Codec<BillingKeyPaymentMethodMobile> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("BillingKeyPaymentMethodMobile"),
    phoneNumber: Schema.optionalKey(Schema.String)
  })
)

/**
 * A billing key's payment method: PayPal.
 *
 * @category answers
 * @since 0.1.0
 */
export interface BillingKeyPaymentMethodPaypal {
  /** Which case of the union it is. */
  readonly type: "BillingKeyPaymentMethodPaypal"
}

/**
 * A billing key's payment method: PayPal.
 *
 * @category answers
 * @since 0.1.0
 */
export const BillingKeyPaymentMethodPaypal: Schema.Codec<BillingKeyPaymentMethodPaypal> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("BillingKeyPaymentMethodPaypal")
  })
)

/**
 * The payment method behind a billing key.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type ===
 * "BillingKeyPaymentMethodCard")`, or use `BillingKeyPaymentMethod.match`. A case that is not known yet,
 * `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type BillingKeyPaymentMethod =
  | BillingKeyPaymentMethodCard
  | BillingKeyPaymentMethodEasyPay
  | BillingKeyPaymentMethodMobile
  | BillingKeyPaymentMethodPaypal
  | BillingKeyPaymentMethodTransfer
  | Wire.Unrecognized<"type">

/**
 * The payment method behind a billing key.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type ===
 * "BillingKeyPaymentMethodCard")`, or use `BillingKeyPaymentMethod.match`. A case that is not known yet,
 * `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const BillingKeyPaymentMethod: Wire.OpenUnion<BillingKeyPaymentMethod, BillingKeyPaymentMethodEncoded, "type"> =
  Wire.openUnion("type", {
    BillingKeyPaymentMethodCard: BillingKeyPaymentMethodCard,
    BillingKeyPaymentMethodEasyPay: BillingKeyPaymentMethodEasyPay,
    BillingKeyPaymentMethodMobile: BillingKeyPaymentMethodMobile,
    BillingKeyPaymentMethodPaypal: BillingKeyPaymentMethodPaypal,
    BillingKeyPaymentMethodTransfer: BillingKeyPaymentMethodTransfer
  })

/**
 * Why a billing key was not issued.
 *
 * @category answers
 * @since 0.1.0
 */
export interface BillingKeyFailure {
  /** Why it failed. */
  readonly message?: string
  /** The PG's own error code. */
  readonly pgCode?: string
  /** The PG's own error message. */
  readonly pgMessage?: string
  /** When it failed. RFC 3339 on the wire. */
  readonly failedAt: DateTime.Utc
}

/**
 * Why a billing key was not issued.
 *
 * @category answers
 * @since 0.1.0
 */
export const BillingKeyFailure: Schema.Codec<BillingKeyFailure, BillingKeyFailureEncoded> = Wire.lazy(() =>
  Schema.Struct({
    message: Schema.optionalKey(Schema.String),
    pgCode: Schema.optionalKey(Schema.String),
    pgMessage: Schema.optionalKey(Schema.String),
    failedAt: Wire.Timestamp
  })
)

/**
 * A channel on which the billing key was not issued.
 *
 * @category answers
 * @since 0.1.0
 */
export interface FailedPgBillingKeyIssueResponse {
  /** Which case of the union it is. */
  readonly type: "FAILED"
  /** The channel that the billing key was to be issued on. */
  readonly channel: SelectedChannel
  /** Why it failed. */
  readonly failure: BillingKeyFailure
}

/**
 * A channel on which the billing key was not issued.
 *
 * @category answers
 * @since 0.1.0
 */
export const FailedPgBillingKeyIssueResponse: Schema.Codec<
  FailedPgBillingKeyIssueResponse,
  FailedPgBillingKeyIssueResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("FAILED"),
    channel: SelectedChannel,
    failure: BillingKeyFailure
  })
)

/**
 * A channel on which the billing key was issued.
 *
 * @category answers
 * @since 0.1.0
 */
export interface IssuedPgBillingKeyIssueResponse {
  /** Which case of the union it is. */
  readonly type: "ISSUED"
  /** The channel that the billing key was to be issued on. */
  readonly channel: SelectedChannel
  /** The PG's id of the transaction; KakaoPay's is its `tid`. */
  readonly pgTxId?: string
  /** What the billing key pays with, as the channel's PG tells it. */
  readonly method?: BillingKeyPaymentMethod
}

/**
 * A channel on which the billing key was issued.
 *
 * @category answers
 * @since 0.1.0
 */
export const IssuedPgBillingKeyIssueResponse: Schema.Codec<
  IssuedPgBillingKeyIssueResponse,
  IssuedPgBillingKeyIssueResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("ISSUED"),
    channel: SelectedChannel,
    pgTxId: Schema.optionalKey(Schema.String),
    method: Schema.optionalKey(BillingKeyPaymentMethod)
  })
)

/**
 * How the issue of a billing key ended on one channel.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "FAILED")`, or use
 * `PgBillingKeyIssueResponse.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type PgBillingKeyIssueResponse =
  | FailedPgBillingKeyIssueResponse
  | IssuedPgBillingKeyIssueResponse
  | Wire.Unrecognized<"type">

/**
 * How the issue of a billing key ended on one channel.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "FAILED")`, or use
 * `PgBillingKeyIssueResponse.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const PgBillingKeyIssueResponse: Wire.OpenUnion<
  PgBillingKeyIssueResponse,
  PgBillingKeyIssueResponseEncoded,
  "type"
> = Wire.openUnion("type", {
  FAILED: FailedPgBillingKeyIssueResponse,
  ISSUED: IssuedPgBillingKeyIssueResponse
})

/**
 * A billing key that was deleted and can pay no more.
 *
 * @category answers
 * @since 0.1.0
 */
export interface DeletedBillingKeyInfo {
  /** Where it stands. */
  readonly status: "DELETED"
  /** The billing key; treat it as a secret. */
  readonly billingKey: string
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** What the key pays with; one at present, several once a key can span channels. */
  readonly methods?: ReadonlyArray<BillingKeyPaymentMethod>
  /** The channels that it was issued on; one at present, several once a key can span channels. */
  readonly channels: ReadonlyArray<SelectedChannel>
  /** The customer. */
  readonly customer: Customer
  /** The merchant's own data, kept as it is. */
  readonly customData?: string
  /** The merchant's id of the request to issue it. */
  readonly issueId?: string
  /** The merchant's name of the request to issue it. */
  readonly issueName?: string
  /** When it was asked for. RFC 3339 on the wire. */
  readonly requestedAt?: DateTime.Utc
  /** When it was issued. RFC 3339 on the wire. */
  readonly issuedAt: DateTime.Utc
  /** The channel group that the channel was chosen from. */
  readonly channelGroup?: ChannelGroupSummary
  /** How the issue ended on each channel; some can fail though the key was issued. */
  readonly pgBillingKeyIssueResponses?: ReadonlyArray<PgBillingKeyIssueResponse>
  /** When it was deleted. RFC 3339 on the wire. */
  readonly deletedAt: DateTime.Utc
}

/**
 * A billing key that was deleted and can pay no more.
 *
 * @category answers
 * @since 0.1.0
 */
export const DeletedBillingKeyInfo: Schema.Codec<DeletedBillingKeyInfo, DeletedBillingKeyInfoEncoded> = Wire.lazy(() =>
  Schema.Struct({
    status: Schema.Literal("DELETED"),
    billingKey: Schema.String,
    merchantId: Schema.String,
    storeId: Schema.String,
    methods: Schema.optionalKey(Schema.Array(BillingKeyPaymentMethod)),
    channels: Schema.Array(SelectedChannel),
    customer: Customer,
    customData: Schema.optionalKey(Schema.String),
    issueId: Schema.optionalKey(Schema.String),
    issueName: Schema.optionalKey(Schema.String),
    requestedAt: Schema.optionalKey(Wire.Timestamp),
    issuedAt: Wire.Timestamp,
    channelGroup: Schema.optionalKey(ChannelGroupSummary),
    pgBillingKeyIssueResponses: Schema.optionalKey(Schema.Array(PgBillingKeyIssueResponse)),
    deletedAt: Wire.Timestamp
  })
)

/**
 * A billing key that can be paid with.
 *
 * @category answers
 * @since 0.1.0
 */
export interface IssuedBillingKeyInfo {
  /** Where it stands. */
  readonly status: "ISSUED"
  /** The billing key; treat it as a secret. */
  readonly billingKey: string
  /** The merchant that it belongs to. */
  readonly merchantId: string
  /** The store it belongs to. */
  readonly storeId: string
  /** What the key pays with; one at present, several once a key can span channels. */
  readonly methods?: ReadonlyArray<BillingKeyPaymentMethod>
  /** The channels that it was issued on; one at present, several once a key can span channels. */
  readonly channels: ReadonlyArray<SelectedChannel>
  /** The customer. */
  readonly customer: Customer
  /** The merchant's own data, kept as it is. */
  readonly customData?: string
  /** The merchant's id of the request to issue it. */
  readonly issueId?: string
  /** The merchant's name of the request to issue it. */
  readonly issueName?: string
  /** When it was asked for. RFC 3339 on the wire. */
  readonly requestedAt?: DateTime.Utc
  /** When it was issued. RFC 3339 on the wire. */
  readonly issuedAt: DateTime.Utc
  /** The channel group that the channel was chosen from. */
  readonly channelGroup?: ChannelGroupSummary
  /** How the issue ended on each channel; some can fail though the key was issued. */
  readonly pgBillingKeyIssueResponses?: ReadonlyArray<PgBillingKeyIssueResponse>
}

/**
 * A billing key that can be paid with.
 *
 * @category answers
 * @since 0.1.0
 */
export const IssuedBillingKeyInfo: Schema.Codec<IssuedBillingKeyInfo, IssuedBillingKeyInfoEncoded> = Wire.lazy(() =>
  Schema.Struct({
    status: Schema.Literal("ISSUED"),
    billingKey: Schema.String,
    merchantId: Schema.String,
    storeId: Schema.String,
    methods: Schema.optionalKey(Schema.Array(BillingKeyPaymentMethod)),
    channels: Schema.Array(SelectedChannel),
    customer: Customer,
    customData: Schema.optionalKey(Schema.String),
    issueId: Schema.optionalKey(Schema.String),
    issueName: Schema.optionalKey(Schema.String),
    requestedAt: Schema.optionalKey(Wire.Timestamp),
    issuedAt: Wire.Timestamp,
    channelGroup: Schema.optionalKey(ChannelGroupSummary),
    pgBillingKeyIssueResponses: Schema.optionalKey(Schema.Array(PgBillingKeyIssueResponse))
  })
)

/**
 * A billing key, issued or deleted.
 *
 * Each case has fields of its own: compare `status` before you read them, as in `if (it.status === "DELETED")`, or use
 * `BillingKeyInfo.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type BillingKeyInfo = DeletedBillingKeyInfo | IssuedBillingKeyInfo | Wire.Unrecognized<"status">

/**
 * A billing key, issued or deleted.
 *
 * Each case has fields of its own: compare `status` before you read them, as in `if (it.status === "DELETED")`, or use
 * `BillingKeyInfo.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const BillingKeyInfo: Wire.OpenUnion<BillingKeyInfo, BillingKeyInfoEncoded, "status"> = Wire.openUnion(
  "status",
  {
    DELETED: DeletedBillingKeyInfo,
    ISSUED: IssuedBillingKeyInfo
  }
)

/**
 * The documented errors of `getBillingKeyInfo`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetBillingKeyInfoError = BillingKeyNotFoundError | ForbiddenError | InvalidRequestError | UnauthorizedError

/**
 * The documented errors of `getBillingKeyInfo`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetBillingKeyInfoError: DocumentedError.Union<GetBillingKeyInfoError> = DocumentedError.union([
  BillingKeyNotFoundError,
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `getBillingKeyInfo`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetBillingKeyInfoInput {
  /** The billing key; treat it as a secret. */
  readonly billingKey: string
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
}

/**
 * The input of `getBillingKeyInfo`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetBillingKeyInfoInput: Schema.Codec<GetBillingKeyInfoInput> = Wire.lazy(() =>
  Schema.Struct({
    billingKey: Schema.String,
    storeId: Schema.optional(Schema.String)
  })
)

/**
 * Reads a billing key, deleted ones included: look at `status` before charging it.
 *
 * `GET /billing-keys/{billingKey}`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link BillingKeyNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment.billingKey?v=v2#get%20%2Fbilling-keys%2F%7BbillingKey%7D
 * @category endpoints
 * @since 0.1.0
 */
export const getBillingKeyInfo: Endpoint.Endpoint<GetBillingKeyInfoInput, BillingKeyInfo, GetBillingKeyInfoError> =
  Endpoint.make({
    id: "getBillingKeyInfo",
    service: "BillingKeys",
    method: "GET",
    path: "/billing-keys/{billingKey}",
    authorized: true,
    input: GetBillingKeyInfoInput,
    pathFields: ["billingKey"],
    queryFields: ["storeId"],
    payload: "none",
    storeId: [["storeId"]],
    format: "json",
    success: BillingKeyInfo,
    errors: GetBillingKeyInfoError
  })

/**
 * What a list of billing keys is sorted by.
 *
 * @category enums
 * @since 0.1.0
 */
export type BillingKeySortBy = "REQUESTED_AT" | "ISSUED_AT" | "DELETED_AT" | "STATUS_TIMESTAMP"

/**
 * What a list of billing keys is sorted by.
 *
 * @category enums
 * @since 0.1.0
 */
export const BillingKeySortBy: Wire.Enum<BillingKeySortBy> = Wire.closedEnum([
  "REQUESTED_AT",
  "ISSUED_AT",
  "DELETED_AT",
  "STATUS_TIMESTAMP"
])

/**
 * How a list of billing keys is sorted.
 *
 * @category requests
 * @since 0.1.0
 */
export interface BillingKeySortInput {
  /** What to sort by; `REQUESTED_AT` when left out. */
  readonly by?: BillingKeySortBy | undefined
  /** Down or up; down (`DESC`) when left out. */
  readonly order?: SortOrder | undefined
}

/**
 * How a list of billing keys is sorted.
 *
 * @category requests
 * @since 0.1.0
 */
export const BillingKeySortInput: Schema.Codec<BillingKeySortInput> = Wire.lazy(() =>
  Schema.Struct({
    by: Schema.optional(BillingKeySortBy),
    order: Schema.optional(SortOrder)
  })
)

/**
 * The time that a billing key search's `from` and `until` apply to.
 *
 * @category enums
 * @since 0.1.0
 */
export type BillingKeyTimeRangeField = "REQUESTED_AT" | "ISSUED_AT" | "DELETED_AT" | "STATUS_TIMESTAMP"

/**
 * The time that a billing key search's `from` and `until` apply to.
 *
 * @category enums
 * @since 0.1.0
 */
export const BillingKeyTimeRangeField: Wire.Enum<BillingKeyTimeRangeField> = Wire.closedEnum([
  "REQUESTED_AT",
  "ISSUED_AT",
  "DELETED_AT",
  "STATUS_TIMESTAMP"
])

/**
 * Whether a billing key is issued or deleted.
 *
 * @category enums
 * @since 0.1.0
 */
export type BillingKeyStatus = "ISSUED" | "DELETED"

/**
 * Whether a billing key is issued or deleted.
 *
 * @category enums
 * @since 0.1.0
 */
export const BillingKeyStatus: Wire.Enum<BillingKeyStatus> = Wire.closedEnum(["ISSUED", "DELETED"])

/**
 * The field that a text search among billing keys looks in.
 *
 * @category enums
 * @since 0.1.0
 */
export type BillingKeyTextSearchField =
  | "CARD_BIN"
  | "CARD_NUMBER"
  | "PG_MERCHANT_ID"
  | "CUSTOMER_NAME"
  | "CUSTOMER_EMAIL"
  | "CUSTOMER_PHONE_NUMBER"
  | "CUSTOMER_ADDRESS"
  | "CUSTOMER_ZIPCODE"
  | "USER_AGENT"
  | "BILLING_KEY"
  | "CHANNEL_GROUP_NAME"

/**
 * The field that a text search among billing keys looks in.
 *
 * @category enums
 * @since 0.1.0
 */
export const BillingKeyTextSearchField: Wire.Enum<BillingKeyTextSearchField> = Wire.closedEnum([
  "CARD_BIN",
  "CARD_NUMBER",
  "PG_MERCHANT_ID",
  "CUSTOMER_NAME",
  "CUSTOMER_EMAIL",
  "CUSTOMER_PHONE_NUMBER",
  "CUSTOMER_ADDRESS",
  "CUSTOMER_ZIPCODE",
  "USER_AGENT",
  "BILLING_KEY",
  "CHANNEL_GROUP_NAME"
])

/**
 * A text search among billing keys, in one field.
 *
 * @category requests
 * @since 0.1.0
 */
export interface BillingKeyTextSearch {
  /** The field to search in. */
  readonly field: BillingKeyTextSearchField
  /** The text to look for. */
  readonly value: string
}

/**
 * A text search among billing keys, in one field.
 *
 * @category requests
 * @since 0.1.0
 */
export const BillingKeyTextSearch: Schema.Codec<BillingKeyTextSearch> = Wire.lazy(() =>
  Schema.Struct({
    field: BillingKeyTextSearchField,
    value: Schema.String
  })
)

/**
 * The kind of payment method that a billing key search filters by.
 *
 * @category enums
 * @since 0.1.0
 */
export type BillingKeyPaymentMethodType = "CARD" | "MOBILE" | "EASY_PAY" | "TRANSFER"

/**
 * The kind of payment method that a billing key search filters by.
 *
 * @category enums
 * @since 0.1.0
 */
export const BillingKeyPaymentMethodType: Wire.Enum<BillingKeyPaymentMethodType> = Wire.closedEnum([
  "CARD",
  "MOBILE",
  "EASY_PAY",
  "TRANSFER"
])

/**
 * Which billing keys a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export interface BillingKeyFilterInput {
  /**
   * The store to search, else the client's default; with neither, every store that a merchant-level credential sees.
   */
  readonly storeId?: string | undefined
  /** The time that `from` and `until` apply to. */
  readonly timeRangeField?: BillingKeyTimeRangeField | undefined
  /** The start of the span; 90 days before `until` when left out. RFC 3339 on the wire. */
  readonly from?: DateTime.Utc | undefined
  /** The end of the span; now when left out. RFC 3339 on the wire. */
  readonly until?: DateTime.Utc | undefined
  /** Only billing keys in these statuses; all when left out. */
  readonly status?: ReadonlyArray<BillingKeyStatus> | undefined
  /** Only those of these channel groups; all when left out. */
  readonly channelGroupIds?: ReadonlyArray<string> | undefined
  /** Only billing keys of this customer. */
  readonly customerId?: string | undefined
  /** Only those started from this kind of client. */
  readonly platformType?: PaymentClientType | undefined
  /** Text to look for. */
  readonly textSearch?: BillingKeyTextSearch | undefined
  /** Only those through these integrations; all when left out. */
  readonly pgProviders?: ReadonlyArray<PgProvider> | undefined
  /** Only those of these PGs; all when left out. */
  readonly pgCompanies?: ReadonlyArray<PgCompany> | undefined
  /** Only those of these payment methods; all when left out. */
  readonly methods?: ReadonlyArray<BillingKeyPaymentMethodType> | undefined
  /** Only those made with this version of PortOne. */
  readonly version?: PortOneVersion | undefined
}

/**
 * Which billing keys a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export const BillingKeyFilterInput: Schema.Codec<BillingKeyFilterInput, BillingKeyFilterInputEncoded> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String),
    timeRangeField: Schema.optional(BillingKeyTimeRangeField),
    from: Schema.optional(Wire.Timestamp),
    until: Schema.optional(Wire.Timestamp),
    status: Schema.optional(Schema.Array(BillingKeyStatus)),
    channelGroupIds: Schema.optional(Schema.Array(Schema.String)),
    customerId: Schema.optional(Schema.String),
    platformType: Schema.optional(PaymentClientType),
    textSearch: Schema.optional(BillingKeyTextSearch),
    pgProviders: Schema.optional(Schema.Array(PgProvider)),
    pgCompanies: Schema.optional(Schema.Array(PgCompany)),
    methods: Schema.optional(Schema.Array(BillingKeyPaymentMethodType)),
    version: Schema.optional(PortOneVersion)
  })
)

/**
 * The body of `getBillingKeyInfos`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface GetBillingKeyInfosBody {
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** How to sort; `REQUESTED_AT`, descending, when left out. */
  readonly sort?: BillingKeySortInput | undefined
  /** What to search for; some conditions do not apply to V1 records. */
  readonly filter?: BillingKeyFilterInput | undefined
}

/**
 * The body of `getBillingKeyInfos`.
 *
 * @category requests
 * @since 0.1.0
 */
export const GetBillingKeyInfosBody: Schema.Codec<GetBillingKeyInfosBody, GetBillingKeyInfosBodyEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      page: Schema.optional(PageInput),
      sort: Schema.optional(BillingKeySortInput),
      filter: Schema.optional(BillingKeyFilterInput)
    })
)

/**
 * A page of billing keys.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetBillingKeyInfosResponse {
  /** What was found. */
  readonly items: ReadonlyArray<BillingKeyInfo>
  /** Which page this is. */
  readonly page: PageInfo
}

/**
 * A page of billing keys.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetBillingKeyInfosResponse: Schema.Codec<GetBillingKeyInfosResponse, GetBillingKeyInfosResponseEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      items: Schema.Array(BillingKeyInfo),
      page: PageInfo
    })
  )

/**
 * The documented errors of `getBillingKeyInfos`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetBillingKeyInfosError = ForbiddenError | InvalidRequestError | UnauthorizedError

/**
 * The documented errors of `getBillingKeyInfos`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetBillingKeyInfosError: DocumentedError.Union<GetBillingKeyInfosError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `getBillingKeyInfos`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetBillingKeyInfosInput {
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** How to sort; `REQUESTED_AT`, descending, when left out. */
  readonly sort?: BillingKeySortInput | undefined
  /** What to search for; some conditions do not apply to V1 records. */
  readonly filter?: BillingKeyFilterInput | undefined
}

/**
 * The input of `getBillingKeyInfos`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetBillingKeyInfosInput: Schema.Codec<GetBillingKeyInfosInput, GetBillingKeyInfosInputEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      page: Schema.optional(PageInput),
      sort: Schema.optional(BillingKeySortInput),
      filter: Schema.optional(BillingKeyFilterInput)
    })
)

/**
 * Searches billing keys by page: size 10 unless given, the last 90 days unless `filter.from` and `filter.until` say
 * otherwise. Some filters do not apply to keys issued through V1.
 *
 * `GET /billing-keys`
 *
 * `Paging.stream(getBillingKeyInfos, input)` gives the items of all pages.
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment.billingKey?v=v2#get%20%2Fbilling-keys
 * @category endpoints
 * @since 0.1.0
 */
export const getBillingKeyInfos: Endpoint.PageList<
  GetBillingKeyInfosInput,
  GetBillingKeyInfosResponse,
  GetBillingKeyInfosError,
  BillingKeyInfo,
  "page"
> = Endpoint.makeList({
  id: "getBillingKeyInfos",
  service: "BillingKeys",
  method: "GET",
  path: "/billing-keys",
  authorized: true,
  input: GetBillingKeyInfosInput,
  pathFields: [],
  queryFields: [],
  payload: "optional-query",
  storeId: [["filter", "storeId"]],
  format: "json",
  success: GetBillingKeyInfosResponse,
  errors: GetBillingKeyInfosError,
  list: {
    by: "page",
    item: BillingKeyInfo,
    items: "items",
    place: "page",
    from: ["page", "number"],
    size: ["page", "size"],
    key: "billingKey"
  }
})

/**
 * The card that a billing key is issued for.
 *
 * @category requests
 * @since 0.1.0
 */
export interface InstantBillingKeyPaymentMethodInputCard {
  /** The card's number and proof of its holder. */
  readonly credential: CardCredential
}

/**
 * The card that a billing key is issued for.
 *
 * @category requests
 * @since 0.1.0
 */
export const InstantBillingKeyPaymentMethodInputCard: Schema.Codec<InstantBillingKeyPaymentMethodInputCard> = Wire.lazy(
  () =>
    Schema.Struct({
      credential: CardCredential
    })
)

/**
 * What a billing key is issued for; `card` is required.
 *
 * @category requests
 * @since 0.1.0
 */
export interface InstantBillingKeyPaymentMethodInput {
  /** The card. */
  readonly card: InstantBillingKeyPaymentMethodInputCard
}

/**
 * What a billing key is issued for; `card` is required.
 *
 * @category requests
 * @since 0.1.0
 */
export const InstantBillingKeyPaymentMethodInput: Schema.Codec<InstantBillingKeyPaymentMethodInput> = Wire.lazy(() =>
  Schema.Struct({
    card: InstantBillingKeyPaymentMethodInputCard
  })
)

/**
 * The body of `issueBillingKey`; one of `channelKey` and `channelGroupId` is required.
 *
 * @category requests
 * @since 0.1.0
 */
export interface IssueBillingKeyBody {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** What the billing key will pay with. */
  readonly method: InstantBillingKeyPaymentMethodInput
  /** The channel to use; this or `channelGroupId` is required. */
  readonly channelKey?: string | undefined
  /** A channel group to choose a channel from; this or `channelKey` is required. */
  readonly channelGroupId?: string | undefined
  /** The customer. */
  readonly customer?: CustomerInput | undefined
  /** The merchant's own data, kept as it is. */
  readonly customData?: string | undefined
  /** Parameters of the PG's own; they reach it unchanged. Passed on as it is. */
  readonly bypass?: Wire.FreeForm | undefined
  /** Where to send webhooks about this billing key, in place of the store's; none when left out. */
  readonly noticeUrls?: ReadonlyArray<string> | undefined
  /** True sends no webhook when it succeeds. */
  readonly skipWebhook?: boolean | undefined
}

/**
 * The body of `issueBillingKey`; one of `channelKey` and `channelGroupId` is required.
 *
 * @category requests
 * @since 0.1.0
 */
export const IssueBillingKeyBody: Schema.Codec<IssueBillingKeyBody> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String),
    method: InstantBillingKeyPaymentMethodInput,
    channelKey: Schema.optional(Schema.String),
    channelGroupId: Schema.optional(Schema.String),
    customer: Schema.optional(CustomerInput),
    customData: Schema.optional(Schema.String),
    bypass: Schema.optional(Wire.FreeForm),
    noticeUrls: Schema.optional(Schema.Array(Schema.String)),
    skipWebhook: Schema.optional(Schema.Boolean)
  })
)

/**
 * A newly issued billing key, the channels it is good for, and the time of issue.
 *
 * @category answers
 * @since 0.1.0
 */
export interface BillingKeyInfoSummary {
  /** The billing key; treat it as a secret. */
  readonly billingKey: string
  /** The channels that the billing key is good for. */
  readonly channels?: ReadonlyArray<SelectedChannel>
  /** When it was issued. RFC 3339 on the wire. */
  readonly issuedAt: DateTime.Utc
}

/**
 * A newly issued billing key, the channels it is good for, and the time of issue.
 *
 * @category answers
 * @since 0.1.0
 */
export const BillingKeyInfoSummary: Schema.Codec<BillingKeyInfoSummary, BillingKeyInfoSummaryEncoded> = Wire.lazy(() =>
  Schema.Struct({
    billingKey: Schema.String,
    channels: Schema.optionalKey(Schema.Array(SelectedChannel)),
    issuedAt: Wire.Timestamp
  })
)

/**
 * This channel refused the input, as `InvalidRequestError` does for a whole call. Correct the input for the channel.
 *
 * @category answers
 * @since 0.1.0
 */
export interface ChannelSpecificFailureInvalidRequest {
  /** Which case of the union it is. */
  readonly type: "INVALID_REQUEST"
  /** The channel that failed. */
  readonly channel: SelectedChannel
  /** Explains the error; do not decide by it. */
  readonly message?: string
}

/**
 * This channel refused the input, as `InvalidRequestError` does for a whole call. Correct the input for the channel.
 *
 * @category answers
 * @since 0.1.0
 */
export const ChannelSpecificFailureInvalidRequest: Schema.Codec<ChannelSpecificFailureInvalidRequest> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("INVALID_REQUEST"),
    channel: SelectedChannel,
    message: Schema.optionalKey(Schema.String)
  })
)

/**
 * The PG of this channel refused or failed: `pgCode` and `pgMessage` say why. Act on the code; repeating the same
 * request seldom helps.
 *
 * @category answers
 * @since 0.1.0
 */
export interface ChannelSpecificFailurePgProvider {
  /** Which case of the union it is. */
  readonly type: "PG_PROVIDER"
  /** The channel that failed. */
  readonly channel: SelectedChannel
  /** Explains the error; do not decide by it. */
  readonly message?: string
  /** The PG's own error code. */
  readonly pgCode: string
  /** The PG's own error message. */
  readonly pgMessage: string
}

/**
 * The PG of this channel refused or failed: `pgCode` and `pgMessage` say why. Act on the code; repeating the same
 * request seldom helps.
 *
 * @category answers
 * @since 0.1.0
 */
export const ChannelSpecificFailurePgProvider: Schema.Codec<ChannelSpecificFailurePgProvider> = Wire.lazy(() =>
  Schema.Struct({
    type: Schema.Literal("PG_PROVIDER"),
    channel: SelectedChannel,
    message: Schema.optionalKey(Schema.String),
    pgCode: Schema.String,
    pgMessage: Schema.String
  })
)

/**
 * Why one channel failed while a request went to several.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "INVALID_REQUEST")`, or
 * use `ChannelSpecificFailure.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type ChannelSpecificFailure =
  | ChannelSpecificFailureInvalidRequest
  | ChannelSpecificFailurePgProvider
  | Wire.Unrecognized<"type">

/**
 * Why one channel failed while a request went to several.
 *
 * Each case has fields of its own: compare `type` before you read them, as in `if (it.type === "INVALID_REQUEST")`, or
 * use `ChannelSpecificFailure.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const ChannelSpecificFailure: Wire.OpenUnion<ChannelSpecificFailure, ChannelSpecificFailureEncoded, "type"> =
  Wire.openUnion("type", {
    INVALID_REQUEST: ChannelSpecificFailureInvalidRequest,
    PG_PROVIDER: ChannelSpecificFailurePgProvider
  })

/**
 * The answer of `issueBillingKey`: the billing key, and the channels that failed.
 *
 * @category answers
 * @since 0.1.0
 */
export interface IssueBillingKeyResponse {
  /** The new billing key. */
  readonly billingKeyInfo: BillingKeyInfoSummary
  /** The channels on which it was not issued, and why. */
  readonly channelSpecificFailures?: ReadonlyArray<ChannelSpecificFailure>
}

/**
 * The answer of `issueBillingKey`: the billing key, and the channels that failed.
 *
 * @category answers
 * @since 0.1.0
 */
export const IssueBillingKeyResponse: Schema.Codec<IssueBillingKeyResponse, IssueBillingKeyResponseEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      billingKeyInfo: BillingKeyInfoSummary,
      channelSpecificFailures: Schema.optionalKey(Schema.Array(ChannelSpecificFailure))
    })
)

/**
 * The fields of {@link ChannelSpecificError} beside `type` and `message`. PortOne may leave out any of them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface ChannelSpecificErrorProps {
  /** Why each channel failed. */
  readonly failures?: ReadonlyArray<ChannelSpecificFailure> | undefined
  /** The channels that succeeded. */
  readonly succeededChannels?: ReadonlyArray<SelectedChannel> | undefined
}

/**
 * Several channels were asked, and at least one failed: `failures` has each one's reason, `succeededChannels` those
 * where it worked. Deal with each channel by itself instead of repeating the whole call.
 *
 * `CHANNEL_SPECIFIC`, status 502.
 *
 * @category errors
 * @since 0.1.0
 */
export class ChannelSpecificError extends DocumentedError.make<
  ChannelSpecificError,
  ChannelSpecificErrorProps,
  ChannelSpecificErrorEncoded
>()("ChannelSpecificError", {
  type: "CHANNEL_SPECIFIC",
  status: 502,
  summary:
    "Several channels were asked, and at least one failed: `failures` has each one's reason, `succeededChannels` those where it worked. Deal with each channel by itself instead of repeating the whole call.",
  fields: {
    failures: Schema.Array(ChannelSpecificFailure),
    succeededChannels: Schema.Array(SelectedChannel)
  }
}) {}

/**
 * The documented errors of `issueBillingKey`.
 *
 * @category errors
 * @since 0.1.0
 */
export type IssueBillingKeyError =
  | ChannelNotFoundError
  | ChannelSpecificError
  | ForbiddenError
  | InvalidRequestError
  | PgProviderError
  | UnauthorizedError

/**
 * The documented errors of `issueBillingKey`.
 *
 * @category errors
 * @since 0.1.0
 */
export const IssueBillingKeyError: DocumentedError.Union<IssueBillingKeyError> = DocumentedError.union([
  ChannelNotFoundError,
  ChannelSpecificError,
  ForbiddenError,
  InvalidRequestError,
  PgProviderError,
  UnauthorizedError
])

/**
 * The input of `issueBillingKey`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface IssueBillingKeyInput {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** What the billing key will pay with. */
  readonly method: InstantBillingKeyPaymentMethodInput
  /** The channel to use; this or `channelGroupId` is required. */
  readonly channelKey?: string | undefined
  /** A channel group to choose a channel from; this or `channelKey` is required. */
  readonly channelGroupId?: string | undefined
  /** The customer. */
  readonly customer?: CustomerInput | undefined
  /** The merchant's own data, kept as it is. */
  readonly customData?: string | undefined
  /** Parameters of the PG's own; they reach it unchanged. Passed on as it is. */
  readonly bypass?: Wire.FreeForm | undefined
  /** Where to send webhooks about this billing key, in place of the store's; none when left out. */
  readonly noticeUrls?: ReadonlyArray<string> | undefined
  /** True sends no webhook when it succeeds. */
  readonly skipWebhook?: boolean | undefined
}

/**
 * The input of `issueBillingKey`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const IssueBillingKeyInput: Schema.Codec<IssueBillingKeyInput> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String),
    method: InstantBillingKeyPaymentMethodInput,
    channelKey: Schema.optional(Schema.String),
    channelGroupId: Schema.optional(Schema.String),
    customer: Schema.optional(CustomerInput),
    customData: Schema.optional(Schema.String),
    bypass: Schema.optional(Wire.FreeForm),
    noticeUrls: Schema.optional(Schema.Array(Schema.String)),
    skipWebhook: Schema.optional(Schema.Boolean)
  })
)

/**
 * Issues a billing key from a card's number. `channelKey` or `channelGroupId` is needed; where only some channels of a
 * group failed the call succeeds, and `channelSpecificFailures` lists them.
 *
 * `POST /billing-keys`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link ChannelNotFoundError} (404)
 * - {@link ChannelSpecificError} (502)
 * - {@link PgProviderError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment.billingKey?v=v2#post%20%2Fbilling-keys
 * @category endpoints
 * @since 0.1.0
 */
export const issueBillingKey: Endpoint.Endpoint<IssueBillingKeyInput, IssueBillingKeyResponse, IssueBillingKeyError> =
  Endpoint.make({
    id: "issueBillingKey",
    service: "BillingKeys",
    method: "POST",
    path: "/billing-keys",
    authorized: true,
    input: IssueBillingKeyInput,
    pathFields: [],
    queryFields: [],
    payload: "body",
    storeId: [["storeId"]],
    format: "json",
    success: IssueBillingKeyResponse,
    errors: IssueBillingKeyError
  })

/**
 * The body of `confirmBillingKey` to finish a billing key that waits for confirmation.
 *
 * @category requests
 * @since 0.1.0
 */
export interface ConfirmBillingKeyBody {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** The token that the browser got when the customer had finished the request. */
  readonly billingIssueToken: string
  /** Checked: test where live is expected, or the reverse, is refused. */
  readonly isTest?: boolean | undefined
  /** True sends no webhook when it succeeds. */
  readonly skipWebhook?: boolean | undefined
}

/**
 * The body of `confirmBillingKey` to finish a billing key that waits for confirmation.
 *
 * @category requests
 * @since 0.1.0
 */
export const ConfirmBillingKeyBody: Schema.Codec<ConfirmBillingKeyBody> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String),
    billingIssueToken: Schema.String,
    isTest: Schema.optional(Schema.Boolean),
    skipWebhook: Schema.optional(Schema.Boolean)
  })
)

/**
 * What `confirmBillingKey` made: the billing key.
 *
 * @category answers
 * @since 0.1.0
 */
export interface ConfirmedBillingKeySummary {
  /** The billing key; treat it as a secret. */
  readonly billingKey: string
}

/**
 * What `confirmBillingKey` made: the billing key.
 *
 * @category answers
 * @since 0.1.0
 */
export const ConfirmedBillingKeySummary: Schema.Codec<ConfirmedBillingKeySummary> = Wire.lazy(() =>
  Schema.Struct({
    billingKey: Schema.String
  })
)

/**
 * The billing key of this token has been issued already. Read it instead of confirming again.
 *
 * `BILLING_KEY_ALREADY_ISSUED`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class BillingKeyAlreadyIssuedError extends DocumentedError.make<
  BillingKeyAlreadyIssuedError,
  {},
  BillingKeyAlreadyIssuedErrorEncoded
>()("BillingKeyAlreadyIssuedError", {
  type: "BILLING_KEY_ALREADY_ISSUED",
  status: 409,
  summary: "The billing key of this token has been issued already. Read it instead of confirming again."
}) {}

/**
 * The documented errors of `confirmBillingKey`.
 *
 * @category errors
 * @since 0.1.0
 */
export type ConfirmBillingKeyError =
  | BillingKeyAlreadyIssuedError
  | BillingKeyNotFoundError
  | ForbiddenError
  | InformationMismatchError
  | InvalidRequestError
  | PgProviderError
  | UnauthorizedError

/**
 * The documented errors of `confirmBillingKey`.
 *
 * @category errors
 * @since 0.1.0
 */
export const ConfirmBillingKeyError: DocumentedError.Union<ConfirmBillingKeyError> = DocumentedError.union([
  BillingKeyAlreadyIssuedError,
  BillingKeyNotFoundError,
  ForbiddenError,
  InformationMismatchError,
  InvalidRequestError,
  PgProviderError,
  UnauthorizedError
])

/**
 * The input of `confirmBillingKey`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface ConfirmBillingKeyInput {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** The token that the browser got when the customer had finished the request. */
  readonly billingIssueToken: string
  /** Checked: test where live is expected, or the reverse, is refused. */
  readonly isTest?: boolean | undefined
  /** True sends no webhook when it succeeds. */
  readonly skipWebhook?: boolean | undefined
}

/**
 * The input of `confirmBillingKey`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const ConfirmBillingKeyInput: Schema.Codec<ConfirmBillingKeyInput> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String),
    billingIssueToken: Schema.String,
    isTest: Schema.optional(Schema.Boolean),
    skipWebhook: Schema.optional(Schema.Boolean)
  })
)

/**
 * Completes the issue of a billing key that is set to manual confirmation, with the `billingIssueToken` that the
 * browser got. Until then the key reads `NEEDS_CONFIRMATION`.
 *
 * `POST /billing-keys/confirm`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link BillingKeyNotFoundError} (404)
 * - {@link BillingKeyAlreadyIssuedError} (409)
 * - {@link InformationMismatchError} (409)
 * - {@link PgProviderError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment.billingKey?v=v2#post%20%2Fbilling-keys%2Fconfirm
 * @category endpoints
 * @since 0.1.0
 */
export const confirmBillingKey: Endpoint.Endpoint<
  ConfirmBillingKeyInput,
  ConfirmedBillingKeySummary,
  ConfirmBillingKeyError
> = Endpoint.make({
  id: "confirmBillingKey",
  service: "BillingKeys",
  method: "POST",
  path: "/billing-keys/confirm",
  authorized: true,
  input: ConfirmBillingKeyInput,
  pathFields: [],
  queryFields: [],
  payload: "body",
  storeId: [["storeId"]],
  format: "json",
  success: ConfirmedBillingKeySummary,
  errors: ConfirmBillingKeyError
})

/**
 * The body of `confirmBillingKeyIssueAndPay`; what it states about the payment is checked.
 *
 * @category requests
 * @since 0.1.0
 */
export interface ConfirmBillingKeyIssueAndPayBody {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** The token that the browser got when the customer had finished the request. */
  readonly billingIssueToken: string
  /** Checked: another id than the payment's is refused. */
  readonly paymentId?: string | undefined
  /** Checked: another currency than the payment's is refused. */
  readonly currency?: Currency | undefined
  /** Checked: another total than the payment's, in minor units, is refused. */
  readonly totalAmount?: number | undefined
  /** Checked: another tax-free part than the payment's, in minor units, is refused. */
  readonly taxFreeAmount?: number | undefined
  /** Checked: test where live is expected, or the reverse, is refused. */
  readonly isTest?: boolean | undefined
  /** True sends no webhook on success; one set off from outside, as by a deposit, is still sent. */
  readonly skipWebhook?: boolean | undefined
}

/**
 * The body of `confirmBillingKeyIssueAndPay`; what it states about the payment is checked.
 *
 * @category requests
 * @since 0.1.0
 */
export const ConfirmBillingKeyIssueAndPayBody: Schema.Codec<ConfirmBillingKeyIssueAndPayBody> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String),
    billingIssueToken: Schema.String,
    paymentId: Schema.optional(Schema.String),
    currency: Schema.optional(Currency),
    totalAmount: Schema.optional(Wire.Int64),
    taxFreeAmount: Schema.optional(Wire.Int64),
    isTest: Schema.optional(Schema.Boolean),
    skipWebhook: Schema.optional(Schema.Boolean)
  })
)

/**
 * What `confirmBillingKeyIssueAndPay` made: the billing key and its first payment.
 *
 * @category answers
 * @since 0.1.0
 */
export interface ConfirmedBillingKeyIssueAndPaySummary {
  /** The billing key; treat it as a secret. */
  readonly billingKey: string
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
}

/**
 * What `confirmBillingKeyIssueAndPay` made: the billing key and its first payment.
 *
 * @category answers
 * @since 0.1.0
 */
export const ConfirmedBillingKeyIssueAndPaySummary: Schema.Codec<ConfirmedBillingKeyIssueAndPaySummary> = Wire.lazy(
  () =>
    Schema.Struct({
      billingKey: Schema.String,
      paymentId: Schema.String
    })
)

/**
 * The documented errors of `confirmBillingKeyIssueAndPay`.
 *
 * @category errors
 * @since 0.1.0
 */
export type ConfirmBillingKeyIssueAndPayError =
  | BillingKeyAlreadyIssuedError
  | BillingKeyNotFoundError
  | ForbiddenError
  | InformationMismatchError
  | InvalidRequestError
  | PgProviderError
  | UnauthorizedError

/**
 * The documented errors of `confirmBillingKeyIssueAndPay`.
 *
 * @category errors
 * @since 0.1.0
 */
export const ConfirmBillingKeyIssueAndPayError: DocumentedError.Union<ConfirmBillingKeyIssueAndPayError> =
  DocumentedError.union([
    BillingKeyAlreadyIssuedError,
    BillingKeyNotFoundError,
    ForbiddenError,
    InformationMismatchError,
    InvalidRequestError,
    PgProviderError,
    UnauthorizedError
  ])

/**
 * The input of `confirmBillingKeyIssueAndPay`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface ConfirmBillingKeyIssueAndPayInput {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** The token that the browser got when the customer had finished the request. */
  readonly billingIssueToken: string
  /** Checked: another id than the payment's is refused. */
  readonly paymentId?: string | undefined
  /** Checked: another currency than the payment's is refused. */
  readonly currency?: Currency | undefined
  /** Checked: another total than the payment's, in minor units, is refused. */
  readonly totalAmount?: number | undefined
  /** Checked: another tax-free part than the payment's, in minor units, is refused. */
  readonly taxFreeAmount?: number | undefined
  /** Checked: test where live is expected, or the reverse, is refused. */
  readonly isTest?: boolean | undefined
  /** True sends no webhook on success; one set off from outside, as by a deposit, is still sent. */
  readonly skipWebhook?: boolean | undefined
}

/**
 * The input of `confirmBillingKeyIssueAndPay`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const ConfirmBillingKeyIssueAndPayInput: Schema.Codec<ConfirmBillingKeyIssueAndPayInput> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String),
    billingIssueToken: Schema.String,
    paymentId: Schema.optional(Schema.String),
    currency: Schema.optional(Currency),
    totalAmount: Schema.optional(Wire.Int64),
    taxFreeAmount: Schema.optional(Wire.Int64),
    isTest: Schema.optional(Schema.Boolean),
    skipWebhook: Schema.optional(Schema.Boolean)
  })
)

/**
 * Completes a manually confirmed billing key together with its first charge. Pass `paymentId`, `currency`,
 * `totalAmount` and `isTest` too: PortOne then refuses a payment that differs from them.
 *
 * `POST /billing-keys/confirm-issue-and-pay`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link BillingKeyNotFoundError} (404)
 * - {@link BillingKeyAlreadyIssuedError} (409)
 * - {@link InformationMismatchError} (409)
 * - {@link PgProviderError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment.billingKey?v=v2#post%20%2Fbilling-keys%2Fconfirm-issue-and-pay
 * @category endpoints
 * @since 0.1.0
 */
export const confirmBillingKeyIssueAndPay: Endpoint.Endpoint<
  ConfirmBillingKeyIssueAndPayInput,
  ConfirmedBillingKeyIssueAndPaySummary,
  ConfirmBillingKeyIssueAndPayError
> = Endpoint.make({
  id: "confirmBillingKeyIssueAndPay",
  service: "BillingKeys",
  method: "POST",
  path: "/billing-keys/confirm-issue-and-pay",
  authorized: true,
  input: ConfirmBillingKeyIssueAndPayInput,
  pathFields: [],
  queryFields: [],
  payload: "body",
  storeId: [["storeId"]],
  format: "json",
  success: ConfirmedBillingKeyIssueAndPaySummary,
  errors: ConfirmBillingKeyIssueAndPayError
})

/**
 * Who asked for a billing key to be deleted: the customer or an administrator.
 *
 * @category enums
 * @since 0.1.0
 */
export type BillingKeyDeleteRequester = "CUSTOMER" | "ADMIN"

/**
 * Who asked for a billing key to be deleted: the customer or an administrator.
 *
 * @category enums
 * @since 0.1.0
 */
export const BillingKeyDeleteRequester: Wire.Enum<BillingKeyDeleteRequester> = Wire.closedEnum(["CUSTOMER", "ADMIN"])

/**
 * The answer of `deleteBillingKey`: when the key was deleted.
 *
 * @category answers
 * @since 0.1.0
 */
export interface DeleteBillingKeyResponse {
  /** When it was deleted. RFC 3339 on the wire. */
  readonly deletedAt: DateTime.Utc
}

/**
 * The answer of `deleteBillingKey`: when the key was deleted.
 *
 * @category answers
 * @since 0.1.0
 */
export const DeleteBillingKeyResponse: Schema.Codec<DeleteBillingKeyResponse, DeleteBillingKeyResponseEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      deletedAt: Wire.Timestamp
    })
  )

/**
 * The billing key exists but was never issued, so there is nothing to delete. Drop it on your side.
 *
 * `BILLING_KEY_NOT_ISSUED`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class BillingKeyNotIssuedError extends DocumentedError.make<
  BillingKeyNotIssuedError,
  {},
  BillingKeyNotIssuedErrorEncoded
>()("BillingKeyNotIssuedError", {
  type: "BILLING_KEY_NOT_ISSUED",
  status: 404,
  summary: "The billing key exists but was never issued, so there is nothing to delete. Drop it on your side."
}) {}

/**
 * The documented errors of `deleteBillingKey`.
 *
 * @category errors
 * @since 0.1.0
 */
export type DeleteBillingKeyError =
  | BillingKeyAlreadyDeletedError
  | BillingKeyNotFoundError
  | BillingKeyNotIssuedError
  | ChannelSpecificError
  | ForbiddenError
  | InvalidRequestError
  | PaymentScheduleAlreadyExistsError
  | PgProviderError
  | UnauthorizedError

/**
 * The documented errors of `deleteBillingKey`.
 *
 * @category errors
 * @since 0.1.0
 */
export const DeleteBillingKeyError: DocumentedError.Union<DeleteBillingKeyError> = DocumentedError.union([
  BillingKeyAlreadyDeletedError,
  BillingKeyNotFoundError,
  BillingKeyNotIssuedError,
  ChannelSpecificError,
  ForbiddenError,
  InvalidRequestError,
  PaymentScheduleAlreadyExistsError,
  PgProviderError,
  UnauthorizedError
])

/**
 * The input of `deleteBillingKey`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface DeleteBillingKeyInput {
  /** The billing key; treat it as a secret. */
  readonly billingKey: string
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** Why it is deleted; NAVER Pay requires it. */
  readonly reason?: string | undefined
  /** Who asks for it; NAVER Pay requires it. */
  readonly requester?: BillingKeyDeleteRequester | undefined
  /** True sends no webhook when it succeeds. */
  readonly skipWebhook?: boolean | undefined
}

/**
 * The input of `deleteBillingKey`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const DeleteBillingKeyInput: Schema.Codec<DeleteBillingKeyInput> = Wire.lazy(() =>
  Schema.Struct({
    billingKey: Schema.String,
    storeId: Schema.optional(Schema.String),
    reason: Schema.optional(Schema.String),
    requester: Schema.optional(BillingKeyDeleteRequester),
    skipWebhook: Schema.optional(Schema.Boolean)
  })
)

/**
 * Deletes a billing key for good; revoke its payment schedules first. Naver Pay needs `reason` and `requester`.
 *
 * `DELETE /billing-keys/{billingKey}`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link BillingKeyNotFoundError} (404)
 * - {@link BillingKeyNotIssuedError} (404)
 * - {@link BillingKeyAlreadyDeletedError} (409)
 * - {@link PaymentScheduleAlreadyExistsError} (409)
 * - {@link ChannelSpecificError} (502)
 * - {@link PgProviderError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/payment.billingKey?v=v2#delete%20%2Fbilling-keys%2F%7BbillingKey%7D
 * @category endpoints
 * @since 0.1.0
 */
export const deleteBillingKey: Endpoint.Endpoint<
  DeleteBillingKeyInput,
  DeleteBillingKeyResponse,
  DeleteBillingKeyError
> = Endpoint.make({
  id: "deleteBillingKey",
  service: "BillingKeys",
  method: "DELETE",
  path: "/billing-keys/{billingKey}",
  authorized: true,
  input: DeleteBillingKeyInput,
  pathFields: ["billingKey"],
  queryFields: ["storeId", "reason", "requester", "skipWebhook"],
  payload: "none",
  storeId: [["storeId"]],
  format: "json",
  success: DeleteBillingKeyResponse,
  errors: DeleteBillingKeyError
})

/**
 * The wire form of {@link BillingKeyPaymentMethodEasyPayMethod}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type BillingKeyPaymentMethodEasyPayMethodEncoded =
  | BillingKeyPaymentMethodCard
  | BillingKeyPaymentMethodEasyPayCharge
  | BillingKeyPaymentMethodTransfer
  | Wire.UnrecognizedEncoded<"type">

/**
 * The wire form of {@link BillingKeyPaymentMethodEasyPay}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface BillingKeyPaymentMethodEasyPayEncoded {
  readonly type: "BillingKeyPaymentMethodEasyPay"
  readonly provider?: Wire.Open<EasyPayProvider>
  readonly method?: BillingKeyPaymentMethodEasyPayMethodEncoded
}

/**
 * The wire form of {@link BillingKeyPaymentMethod}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type BillingKeyPaymentMethodEncoded =
  | BillingKeyPaymentMethodCard
  | BillingKeyPaymentMethodEasyPayEncoded
  | BillingKeyPaymentMethodMobile
  | BillingKeyPaymentMethodPaypal
  | BillingKeyPaymentMethodTransfer
  | Wire.UnrecognizedEncoded<"type">

/**
 * The wire form of {@link BillingKeyFailure}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface BillingKeyFailureEncoded {
  readonly message?: string
  readonly pgCode?: string
  readonly pgMessage?: string
  readonly failedAt: string
}

/**
 * The wire form of {@link FailedPgBillingKeyIssueResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface FailedPgBillingKeyIssueResponseEncoded {
  readonly type: "FAILED"
  readonly channel: SelectedChannel
  readonly failure: BillingKeyFailureEncoded
}

/**
 * The wire form of {@link IssuedPgBillingKeyIssueResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface IssuedPgBillingKeyIssueResponseEncoded {
  readonly type: "ISSUED"
  readonly channel: SelectedChannel
  readonly pgTxId?: string
  readonly method?: BillingKeyPaymentMethodEncoded
}

/**
 * The wire form of {@link PgBillingKeyIssueResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type PgBillingKeyIssueResponseEncoded =
  | FailedPgBillingKeyIssueResponseEncoded
  | IssuedPgBillingKeyIssueResponseEncoded
  | Wire.UnrecognizedEncoded<"type">

/**
 * The wire form of {@link DeletedBillingKeyInfo}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface DeletedBillingKeyInfoEncoded {
  readonly status: "DELETED"
  readonly billingKey: string
  readonly merchantId: string
  readonly storeId: string
  readonly methods?: ReadonlyArray<BillingKeyPaymentMethodEncoded>
  readonly channels: ReadonlyArray<SelectedChannel>
  readonly customer: CustomerEncoded
  readonly customData?: string
  readonly issueId?: string
  readonly issueName?: string
  readonly requestedAt?: string
  readonly issuedAt: string
  readonly channelGroup?: ChannelGroupSummary
  readonly pgBillingKeyIssueResponses?: ReadonlyArray<PgBillingKeyIssueResponseEncoded>
  readonly deletedAt: string
}

/**
 * The wire form of {@link IssuedBillingKeyInfo}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface IssuedBillingKeyInfoEncoded {
  readonly status: "ISSUED"
  readonly billingKey: string
  readonly merchantId: string
  readonly storeId: string
  readonly methods?: ReadonlyArray<BillingKeyPaymentMethodEncoded>
  readonly channels: ReadonlyArray<SelectedChannel>
  readonly customer: CustomerEncoded
  readonly customData?: string
  readonly issueId?: string
  readonly issueName?: string
  readonly requestedAt?: string
  readonly issuedAt: string
  readonly channelGroup?: ChannelGroupSummary
  readonly pgBillingKeyIssueResponses?: ReadonlyArray<PgBillingKeyIssueResponseEncoded>
}

/**
 * The wire form of {@link BillingKeyInfo}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type BillingKeyInfoEncoded =
  | DeletedBillingKeyInfoEncoded
  | IssuedBillingKeyInfoEncoded
  | Wire.UnrecognizedEncoded<"status">

/**
 * The wire form of {@link BillingKeyFilterInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface BillingKeyFilterInputEncoded {
  readonly storeId?: string | undefined
  readonly timeRangeField?: BillingKeyTimeRangeField | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly status?: ReadonlyArray<BillingKeyStatus> | undefined
  readonly channelGroupIds?: ReadonlyArray<string> | undefined
  readonly customerId?: string | undefined
  readonly platformType?: PaymentClientType | undefined
  readonly textSearch?: BillingKeyTextSearch | undefined
  readonly pgProviders?: ReadonlyArray<PgProvider> | undefined
  readonly pgCompanies?: ReadonlyArray<PgCompany> | undefined
  readonly methods?: ReadonlyArray<BillingKeyPaymentMethodType> | undefined
  readonly version?: PortOneVersion | undefined
}

/**
 * The wire form of {@link GetBillingKeyInfosBody}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetBillingKeyInfosBodyEncoded {
  readonly page?: PageInput | undefined
  readonly sort?: BillingKeySortInput | undefined
  readonly filter?: BillingKeyFilterInputEncoded | undefined
}

/**
 * The wire form of {@link GetBillingKeyInfosResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetBillingKeyInfosResponseEncoded {
  readonly items: ReadonlyArray<BillingKeyInfoEncoded>
  readonly page: PageInfo
}

/**
 * The wire form of {@link GetBillingKeyInfosInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetBillingKeyInfosInputEncoded {
  readonly page?: PageInput | undefined
  readonly sort?: BillingKeySortInput | undefined
  readonly filter?: BillingKeyFilterInputEncoded | undefined
}

/**
 * The wire form of {@link BillingKeyInfoSummary}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface BillingKeyInfoSummaryEncoded {
  readonly billingKey: string
  readonly channels?: ReadonlyArray<SelectedChannel>
  readonly issuedAt: string
}

/**
 * The wire form of {@link ChannelSpecificFailure}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type ChannelSpecificFailureEncoded =
  | ChannelSpecificFailureInvalidRequest
  | ChannelSpecificFailurePgProvider
  | Wire.UnrecognizedEncoded<"type">

/**
 * The wire form of {@link IssueBillingKeyResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface IssueBillingKeyResponseEncoded {
  readonly billingKeyInfo: BillingKeyInfoSummaryEncoded
  readonly channelSpecificFailures?: ReadonlyArray<ChannelSpecificFailureEncoded>
}

/**
 * The wire form of {@link ChannelSpecificError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ChannelSpecificErrorEncoded {
  readonly type: "CHANNEL_SPECIFIC"
  readonly message?: string
  readonly failures?: ReadonlyArray<ChannelSpecificFailureEncoded>
  readonly succeededChannels?: ReadonlyArray<SelectedChannel>
}

/**
 * The wire form of {@link BillingKeyAlreadyIssuedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface BillingKeyAlreadyIssuedErrorEncoded {
  readonly type: "BILLING_KEY_ALREADY_ISSUED"
  readonly message?: string
}

/**
 * The wire form of {@link DeleteBillingKeyResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface DeleteBillingKeyResponseEncoded {
  readonly deletedAt: string
}

/**
 * The wire form of {@link BillingKeyNotIssuedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface BillingKeyNotIssuedErrorEncoded {
  readonly type: "BILLING_KEY_NOT_ISSUED"
  readonly message?: string
}
