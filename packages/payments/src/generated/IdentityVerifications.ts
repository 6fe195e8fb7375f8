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
  ChannelNotFoundError,
  Gender,
  MaxTransactionCountReachedError,
  PgCompany,
  PgProvider,
  PgProviderError,
  PortOneVersion,
  SelectedChannel
} from "./Shared.ts"

/**
 * The methods of {@link IdentityVerifications}.
 *
 * @category models
 * @since 0.1.0
 */
export interface IdentityVerificationsMethods {
  /**
   * Reads an identity verification. Look at `status`, and check that the verified person is the customer that you
   * meant.
   *
   * `GET /identity-verifications/{identityVerificationId}`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link IdentityVerificationNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/identityVerification?v=v2#get%20%2Fidentity-verifications%2F%7BidentityVerificationId%7D
   */
  readonly getIdentityVerification: (
    input: GetIdentityVerificationInput,
    options?: CallOptions
  ) => Effect.Effect<IdentityVerification, GetIdentityVerificationError | PortOneClientError>

  /**
   * Searches identity verifications by page: size 10 unless given, those requested in the last 90 days unless
   * `filter.from` and `filter.until` say otherwise.
   *
   * `GET /identity-verifications`
   *
   * `Paging.stream(getIdentityVerifications, input)` gives the items of all pages.
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/identityVerification?v=v2#get%20%2Fidentity-verifications
   */
  readonly getIdentityVerifications: (
    input?: GetIdentityVerificationsInput,
    options?: CallOptions
  ) => Effect.Effect<GetIdentityVerificationsResponse, GetIdentityVerificationsError | PortOneClientError>

  /**
   * Sends a verification request to the customer's phone. `SMS` also needs `customer.identityNumber`, the first 7
   * digits of the resident registration number; `customer.ipAddress` is used to limit how often a customer may ask.
   *
   * `POST /identity-verifications/{identityVerificationId}/send`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link MaxTransactionCountReachedError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link ChannelNotFoundError} (404)
   * - {@link IdentityVerificationNotFoundError} (404)
   * - {@link IdentityVerificationAlreadySentError} (409)
   * - {@link IdentityVerificationAlreadyVerifiedError} (409)
   * - {@link PgProviderError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/identityVerification?v=v2#post%20%2Fidentity-verifications%2F%7BidentityVerificationId%7D%2Fsend
   */
  readonly sendIdentityVerification: (
    input: SendIdentityVerificationInput,
    options?: CallOptions
  ) => Effect.Effect<SendIdentityVerificationResponse, SendIdentityVerificationError | PortOneClientError>

  /**
   * Completes a verification that was sent. `otp` is the code the customer typed, and is for `SMS` only.
   *
   * `POST /identity-verifications/{identityVerificationId}/confirm`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link IdentityVerificationNotFoundError} (404)
   * - {@link IdentityVerificationNotSentError} (404)
   * - {@link IdentityVerificationAlreadyVerifiedError} (409)
   * - {@link PgProviderError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/identityVerification?v=v2#post%20%2Fidentity-verifications%2F%7BidentityVerificationId%7D%2Fconfirm
   */
  readonly confirmIdentityVerification: (
    input: ConfirmIdentityVerificationInput,
    options?: CallOptions
  ) => Effect.Effect<ConfirmIdentityVerificationResponse, ConfirmIdentityVerificationError | PortOneClientError>

  /**
   * Sends the SMS of a verification again. It must have been sent before and not be verified yet.
   *
   * `POST /identity-verifications/{identityVerificationId}/resend`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link IdentityVerificationNotFoundError} (404)
   * - {@link IdentityVerificationNotSentError} (404)
   * - {@link IdentityVerificationAlreadyVerifiedError} (409)
   * - {@link PgProviderError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/identityVerification?v=v2#post%20%2Fidentity-verifications%2F%7BidentityVerificationId%7D%2Fresend
   */
  readonly resendIdentityVerification: (
    input: ResendIdentityVerificationInput,
    options?: CallOptions
  ) => Effect.Effect<ResendIdentityVerificationResponse, ResendIdentityVerificationError | PortOneClientError>
}

/**
 * Checks of who a customer is, by SMS or by a carrier's app.
 *
 * Take it from the context (`yield* IdentityVerifications`, `IdentityVerifications.use`), and provide it with
 * `IdentityVerifications.layer` over a `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type GetIdentityVerificationInput, IdentityVerifications } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const getIdentityVerification = (input: GetIdentityVerificationInput) =>
 *   Effect.flatMap(IdentityVerifications, (service) => service.getIdentityVerification(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/identityVerification?v=v2
 * @category services
 * @since 0.1.0
 */
export class IdentityVerifications extends Context.Service<IdentityVerifications, IdentityVerificationsMethods>()(
  "@effect-portone/payments/IdentityVerifications"
) {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<IdentityVerifications, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      IdentityVerifications,
      Effect.map(PortOneClient, (client) =>
        IdentityVerifications.of({
          getIdentityVerification: (input, options) => client.run(getIdentityVerification, input, options),
          getIdentityVerifications: (input, options) => client.run(getIdentityVerifications, input ?? {}, options),
          sendIdentityVerification: (input, options) => client.run(sendIdentityVerification, input, options),
          confirmIdentityVerification: (input, options) => client.run(confirmIdentityVerification, input, options),
          resendIdentityVerification: (input, options) => client.run(resendIdentityVerification, input, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<IdentityVerificationsMethods>): Layer.Layer<IdentityVerifications> =>
    Layer.mock(IdentityVerifications, methods)
}

/**
 * The person an identity verification was asked about.
 *
 * @category answers
 * @since 0.1.0
 */
export interface IdentityVerificationRequestedCustomer {
  /** The merchant's id of the person. */
  readonly id?: string
  /** The name. */
  readonly name?: string
  /** The phone number, digits only. */
  readonly phoneNumber?: string
  /** Year of birth. */
  readonly birthYear?: string
  /** Month of birth. */
  readonly birthMonth?: string
  /** Day of birth. */
  readonly birthDay?: string
}

/**
 * The person an identity verification was asked about.
 *
 * @category answers
 * @since 0.1.0
 */
export const IdentityVerificationRequestedCustomer: Schema.Codec<IdentityVerificationRequestedCustomer> = Wire.lazy(
  () =>
    Schema.Struct({
      id: Schema.optionalKey(Schema.String),
      name: Schema.optionalKey(Schema.String),
      phoneNumber: Schema.optionalKey(Schema.String),
      birthYear: Schema.optionalKey(Schema.String),
      birthMonth: Schema.optionalKey(Schema.String),
      birthDay: Schema.optionalKey(Schema.String)
    })
)

/**
 * Why an identity verification failed.
 *
 * @category answers
 * @since 0.1.0
 */
export interface IdentityVerificationFailure {
  /** Why it failed. */
  readonly reason?: string
  /** The PG's own error code. */
  readonly pgCode?: string
  /** The PG's own error message. */
  readonly pgMessage?: string
}

/**
 * Why an identity verification failed.
 *
 * @category answers
 * @since 0.1.0
 */
export const IdentityVerificationFailure: Schema.Codec<IdentityVerificationFailure> = Wire.lazy(() =>
  Schema.Struct({
    reason: Schema.optionalKey(Schema.String),
    pgCode: Schema.optionalKey(Schema.String),
    pgMessage: Schema.optionalKey(Schema.String)
  })
)

/**
 * An identity verification that failed.
 *
 * @category answers
 * @since 0.1.0
 */
export interface FailedIdentityVerification {
  /** Where it stands. */
  readonly status: "FAILED"
  /** The verification's id, which the merchant chose. */
  readonly id: string
  /** The channel it went through; its `type` tells test from live. */
  readonly channel?: SelectedChannel
  /** The person the request named. */
  readonly requestedCustomer: IdentityVerificationRequestedCustomer
  /** The merchant's own data, kept as it is. */
  readonly customData?: string
  /** When it was asked for. RFC 3339 on the wire. */
  readonly requestedAt: DateTime.Utc
  /** When it last changed. RFC 3339 on the wire. */
  readonly updatedAt: DateTime.Utc
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusChangedAt: DateTime.Utc
  /** Why it failed. */
  readonly failure: IdentityVerificationFailure
  /** The version of PortOne that it was made with. Absent on records from before 2025-07-28. */
  readonly version?: Wire.Open<PortOneVersion>
  /** The PG's id of the transaction; KakaoPay's is its `tid`. */
  readonly pgTxId?: string
}

/**
 * An identity verification that failed.
 *
 * @category answers
 * @since 0.1.0
 */
export const FailedIdentityVerification: Schema.Codec<FailedIdentityVerification, FailedIdentityVerificationEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      status: Schema.Literal("FAILED"),
      id: Schema.String,
      channel: Schema.optionalKey(SelectedChannel),
      requestedCustomer: IdentityVerificationRequestedCustomer,
      customData: Schema.optionalKey(Schema.String),
      requestedAt: Wire.Timestamp,
      updatedAt: Wire.Timestamp,
      statusChangedAt: Wire.Timestamp,
      failure: IdentityVerificationFailure,
      version: Wire.usualKey(Wire.openEnum(PortOneVersion)),
      pgTxId: Schema.optionalKey(Schema.String)
    })
  )

/**
 * An identity verification that was asked for and is not finished.
 *
 * @category answers
 * @since 0.1.0
 */
export interface ReadyIdentityVerification {
  /** Where it stands. */
  readonly status: "READY"
  /** The verification's id, which the merchant chose. */
  readonly id: string
  /** The channel it went through; its `type` tells test from live. */
  readonly channel?: SelectedChannel
  /** The person the request named. */
  readonly requestedCustomer: IdentityVerificationRequestedCustomer
  /** The merchant's own data, kept as it is. */
  readonly customData?: string
  /** When it was asked for. RFC 3339 on the wire. */
  readonly requestedAt: DateTime.Utc
  /** When it last changed. RFC 3339 on the wire. */
  readonly updatedAt: DateTime.Utc
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusChangedAt: DateTime.Utc
  /** The version of PortOne that it was made with. Absent on records from before 2025-07-28. */
  readonly version?: Wire.Open<PortOneVersion>
  /** The PG's id of the transaction; KakaoPay's is its `tid`. */
  readonly pgTxId?: string
}

/**
 * An identity verification that was asked for and is not finished.
 *
 * @category answers
 * @since 0.1.0
 */
export const ReadyIdentityVerification: Schema.Codec<ReadyIdentityVerification, ReadyIdentityVerificationEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      status: Schema.Literal("READY"),
      id: Schema.String,
      channel: Schema.optionalKey(SelectedChannel),
      requestedCustomer: IdentityVerificationRequestedCustomer,
      customData: Schema.optionalKey(Schema.String),
      requestedAt: Wire.Timestamp,
      updatedAt: Wire.Timestamp,
      statusChangedAt: Wire.Timestamp,
      version: Wire.usualKey(Wire.openEnum(PortOneVersion)),
      pgTxId: Schema.optionalKey(Schema.String)
    })
  )

/**
 * The mobile carrier that vouches for a person.
 *
 * @category enums
 * @since 0.1.0
 */
export type IdentityVerificationOperator = "SKT" | "KT" | "LGU" | "SKT_MVNO" | "KT_MVNO" | "LGU_MVNO"

/**
 * The mobile carrier that vouches for a person.
 *
 * @category enums
 * @since 0.1.0
 */
export const IdentityVerificationOperator: Wire.Enum<IdentityVerificationOperator> = Wire.closedEnum([
  "SKT",
  "KT",
  "LGU",
  "SKT_MVNO",
  "KT_MVNO",
  "LGU_MVNO"
])

/**
 * The person an identity verification found.
 *
 * @category answers
 * @since 0.1.0
 */
export interface IdentityVerificationVerifiedCustomer {
  /** The merchant's id of the person. */
  readonly id?: string
  /** The name. */
  readonly name: string
  /** The mobile carrier. Danal: under a separate contract only; KG Inicis: never. */
  readonly operator?: Wire.Open<IdentityVerificationOperator>
  /** The phone number, digits only. Danal: under a separate contract only; KG Inicis: always. */
  readonly phoneNumber?: string
  /** Always there for V2 verifications. `yyyy-MM-dd`, a business date in Korea. */
  readonly birthDate?: string
  /** The gender. */
  readonly gender?: Wire.Open<Gender>
  /** Whether the person is a foreigner. Danal: under a separate contract only; KG Inicis: always. */
  readonly isForeigner?: boolean
  /** Connecting information, the same person's at every site. Danal: always; KG Inicis: unless Kakao verified. */
  readonly ci?: string
  /** Duplication information, the same person's at one site. Danal: always; KG Inicis: never. */
  readonly di?: string
}

/**
 * The person an identity verification found.
 *
 * @category answers
 * @since 0.1.0
 */
export const IdentityVerificationVerifiedCustomer: Schema.Codec<IdentityVerificationVerifiedCustomer> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.optionalKey(Schema.String),
    name: Schema.String,
    operator: Schema.optionalKey(Wire.openEnum(IdentityVerificationOperator)),
    phoneNumber: Schema.optionalKey(Schema.String),
    birthDate: Schema.optionalKey(Wire.CalendarDate),
    gender: Schema.optionalKey(Wire.openEnum(Gender)),
    isForeigner: Schema.optionalKey(Schema.Boolean),
    ci: Schema.optionalKey(Schema.String),
    di: Schema.optionalKey(Schema.String)
  })
)

/**
 * An identity verification that succeeded.
 *
 * @category answers
 * @since 0.1.0
 */
export interface VerifiedIdentityVerification {
  /** Where it stands. */
  readonly status: "VERIFIED"
  /** The verification's id, which the merchant chose. */
  readonly id: string
  /** The channel it went through; its `type` tells test from live. */
  readonly channel?: SelectedChannel
  /** The person that was found. */
  readonly verifiedCustomer: IdentityVerificationVerifiedCustomer
  /** The merchant's own data, kept as it is. */
  readonly customData?: string
  /** When it was asked for. RFC 3339 on the wire. */
  readonly requestedAt: DateTime.Utc
  /** When it last changed. RFC 3339 on the wire. */
  readonly updatedAt: DateTime.Utc
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusChangedAt: DateTime.Utc
  /** When the person was verified. RFC 3339 on the wire. */
  readonly verifiedAt: DateTime.Utc
  /** The PG's id of the transaction; KakaoPay's is its `tid`. */
  readonly pgTxId: string
  /** The PG's answer as it came. */
  readonly pgRawResponse: string
  /** The version of PortOne that it was made with. Absent on records from before 2025-07-28. */
  readonly version?: Wire.Open<PortOneVersion>
}

/**
 * An identity verification that succeeded.
 *
 * @category answers
 * @since 0.1.0
 */
export const VerifiedIdentityVerification: Schema.Codec<
  VerifiedIdentityVerification,
  VerifiedIdentityVerificationEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    status: Schema.Literal("VERIFIED"),
    id: Schema.String,
    channel: Schema.optionalKey(SelectedChannel),
    verifiedCustomer: IdentityVerificationVerifiedCustomer,
    customData: Schema.optionalKey(Schema.String),
    requestedAt: Wire.Timestamp,
    updatedAt: Wire.Timestamp,
    statusChangedAt: Wire.Timestamp,
    verifiedAt: Wire.Timestamp,
    pgTxId: Schema.String,
    pgRawResponse: Schema.String,
    version: Wire.usualKey(Wire.openEnum(PortOneVersion))
  })
)

/**
 * A verification of somebody's identity: ready, verified or failed.
 *
 * Each case has fields of its own: compare `status` before you read them, as in `if (it.status === "FAILED")`, or use
 * `IdentityVerification.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export type IdentityVerification =
  | FailedIdentityVerification
  | ReadyIdentityVerification
  | VerifiedIdentityVerification
  | Wire.Unrecognized<"status">

/**
 * A verification of somebody's identity: ready, verified or failed.
 *
 * Each case has fields of its own: compare `status` before you read them, as in `if (it.status === "FAILED")`, or use
 * `IdentityVerification.match`. A case that is not known yet, `"UNRECOGNIZED"`, has `raw` alone.
 *
 * @category answers
 * @since 0.1.0
 */
export const IdentityVerification: Wire.OpenUnion<IdentityVerification, IdentityVerificationEncoded, "status"> =
  Wire.openUnion("status", {
    FAILED: FailedIdentityVerification,
    READY: ReadyIdentityVerification,
    VERIFIED: VerifiedIdentityVerification
  })

/**
 * There is no such identity verification. Check the id and the store.
 *
 * `IDENTITY_VERIFICATION_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class IdentityVerificationNotFoundError extends DocumentedError.make<
  IdentityVerificationNotFoundError,
  {},
  IdentityVerificationNotFoundErrorEncoded
>()("IdentityVerificationNotFoundError", {
  type: "IDENTITY_VERIFICATION_NOT_FOUND",
  status: 404,
  summary: "There is no such identity verification. Check the id and the store."
}) {}

/**
 * The documented errors of `getIdentityVerification`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetIdentityVerificationError =
  | ForbiddenError
  | IdentityVerificationNotFoundError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `getIdentityVerification`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetIdentityVerificationError: DocumentedError.Union<GetIdentityVerificationError> = DocumentedError.union([
  ForbiddenError,
  IdentityVerificationNotFoundError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `getIdentityVerification`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetIdentityVerificationInput {
  /** The verification's id, which the merchant chose. */
  readonly identityVerificationId: string
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
}

/**
 * The input of `getIdentityVerification`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetIdentityVerificationInput: Schema.Codec<GetIdentityVerificationInput> = Wire.lazy(() =>
  Schema.Struct({
    identityVerificationId: Schema.String,
    storeId: Schema.optional(Schema.String)
  })
)

/**
 * Reads an identity verification. Look at `status`, and check that the verified person is the customer that you meant.
 *
 * `GET /identity-verifications/{identityVerificationId}`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link IdentityVerificationNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/identityVerification?v=v2#get%20%2Fidentity-verifications%2F%7BidentityVerificationId%7D
 * @category endpoints
 * @since 0.1.0
 */
export const getIdentityVerification: Endpoint.Endpoint<
  GetIdentityVerificationInput,
  IdentityVerification,
  GetIdentityVerificationError
> = Endpoint.make({
  id: "getIdentityVerification",
  service: "IdentityVerifications",
  method: "GET",
  path: "/identity-verifications/{identityVerificationId}",
  authorized: true,
  input: GetIdentityVerificationInput,
  pathFields: ["identityVerificationId"],
  queryFields: ["storeId"],
  payload: "none",
  storeId: [["storeId"]],
  format: "json",
  success: IdentityVerification,
  errors: GetIdentityVerificationError
})

/**
 * What a list of identity verifications is sorted by.
 *
 * @category enums
 * @since 0.1.0
 */
export type IdentityVerificationSortBy = "REQUESTED_AT" | "VERIFIED_AT" | "FAILED_AT" | "STATUS_UPDATED_AT"

/**
 * What a list of identity verifications is sorted by.
 *
 * @category enums
 * @since 0.1.0
 */
export const IdentityVerificationSortBy: Wire.Enum<IdentityVerificationSortBy> = Wire.closedEnum([
  "REQUESTED_AT",
  "VERIFIED_AT",
  "FAILED_AT",
  "STATUS_UPDATED_AT"
])

/**
 * How a list of identity verifications is sorted.
 *
 * @category requests
 * @since 0.1.0
 */
export interface IdentityVerificationSortInput {
  /** What to sort by; `REQUESTED_AT` when left out. */
  readonly by?: IdentityVerificationSortBy | undefined
  /** Down or up; down (`DESC`) when left out. */
  readonly order?: SortOrder | undefined
}

/**
 * How a list of identity verifications is sorted.
 *
 * @category requests
 * @since 0.1.0
 */
export const IdentityVerificationSortInput: Schema.Codec<IdentityVerificationSortInput> = Wire.lazy(() =>
  Schema.Struct({
    by: Schema.optional(IdentityVerificationSortBy),
    order: Schema.optional(SortOrder)
  })
)

/**
 * The time that an identity verification search's `from` and `until` apply to.
 *
 * @category enums
 * @since 0.1.0
 */
export type IdentityVerificationTimeRangeField = "REQUESTED_AT" | "VERIFIED_AT" | "FAILED_AT" | "STATUS_UPDATED_AT"

/**
 * The time that an identity verification search's `from` and `until` apply to.
 *
 * @category enums
 * @since 0.1.0
 */
export const IdentityVerificationTimeRangeField: Wire.Enum<IdentityVerificationTimeRangeField> = Wire.closedEnum([
  "REQUESTED_AT",
  "VERIFIED_AT",
  "FAILED_AT",
  "STATUS_UPDATED_AT"
])

/**
 * Whether an identity verification is ready, verified or failed.
 *
 * @category enums
 * @since 0.1.0
 */
export type IdentityVerificationStatus = "READY" | "VERIFIED" | "FAILED"

/**
 * Whether an identity verification is ready, verified or failed.
 *
 * @category enums
 * @since 0.1.0
 */
export const IdentityVerificationStatus: Wire.Enum<IdentityVerificationStatus> = Wire.closedEnum([
  "READY",
  "VERIFIED",
  "FAILED"
])

/**
 * A Korean mobile carrier, or a virtual operator on its network.
 *
 * @category enums
 * @since 0.1.0
 */
export type Carrier = "SKT" | "KT" | "LGU" | "SKT_MVNO" | "KT_MVNO" | "LGU_MVNO"

/**
 * A Korean mobile carrier, or a virtual operator on its network.
 *
 * @category enums
 * @since 0.1.0
 */
export const Carrier: Wire.Enum<Carrier> = Wire.closedEnum(["SKT", "KT", "LGU", "SKT_MVNO", "KT_MVNO", "LGU_MVNO"])

/**
 * The person whose identity verifications a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export interface IdentityVerificationFilterCustomerInput {
  /** The name. */
  readonly name?: string | undefined
  /** Year of birth. */
  readonly birthYear?: string | undefined
  /** Month of birth. */
  readonly birthMonth?: string | undefined
  /** Day of birth. */
  readonly birthDay?: string | undefined
  /** The phone number, digits only. */
  readonly phoneNumber?: string | undefined
  /** The gender. */
  readonly gender?: Gender | undefined
}

/**
 * The person whose identity verifications a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export const IdentityVerificationFilterCustomerInput: Schema.Codec<IdentityVerificationFilterCustomerInput> = Wire.lazy(
  () =>
    Schema.Struct({
      name: Schema.optional(Schema.String),
      birthYear: Schema.optional(Schema.String),
      birthMonth: Schema.optional(Schema.String),
      birthDay: Schema.optional(Schema.String),
      phoneNumber: Schema.optional(Schema.String),
      gender: Schema.optional(Gender)
    })
)

/**
 * Which identity verifications a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export interface IdentityVerificationFilterInput {
  /**
   * The store to search, else the client's default; with neither, every store that a merchant-level credential sees.
   */
  readonly storeId?: string | undefined
  /** The time that `from` and `until` apply to; `REQUESTED_AT` when left out. */
  readonly timeRangeField?: IdentityVerificationTimeRangeField | undefined
  /** The start of the span; 90 days before `until` when left out. RFC 3339 on the wire. */
  readonly from?: DateTime.Utc | undefined
  /** The end of the span; now when left out. RFC 3339 on the wire. */
  readonly until?: DateTime.Utc | undefined
  /** Only the verification with this id of the merchant's; V1: its `imp_uid`. */
  readonly identityVerificationId?: string | undefined
  /** Only the verification with this attempt id of PortOne's; V1: its `imp_uid`. */
  readonly identityVerificationTxId?: string | undefined
  /** Only verifications through test channels, or only live ones. */
  readonly isTest?: boolean | undefined
  /** Only those in these statuses; all when left out. */
  readonly statuses?: ReadonlyArray<IdentityVerificationStatus> | undefined
  /** Only the verification with this id of the PG's. */
  readonly pgTxId?: string | undefined
  /** Only those under this merchant id of the PG's. */
  readonly pgMerchantId?: string | undefined
  /** Only those through these integrations; all when left out. */
  readonly pgProviders?: ReadonlyArray<PgProvider> | undefined
  /** Only those of these PGs; all when left out. */
  readonly pgCompanies?: ReadonlyArray<PgCompany> | undefined
  /** Only verifications through these mobile carriers. */
  readonly carriers?: ReadonlyArray<Carrier> | undefined
  /** Only those made with this version of PortOne. */
  readonly version?: PortOneVersion | undefined
  /** Matched with the verified person, or with the one asked about while not verified. */
  readonly customer?: IdentityVerificationFilterCustomerInput | undefined
}

/**
 * Which identity verifications a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export const IdentityVerificationFilterInput: Schema.Codec<
  IdentityVerificationFilterInput,
  IdentityVerificationFilterInputEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String),
    timeRangeField: Schema.optional(IdentityVerificationTimeRangeField),
    from: Schema.optional(Wire.Timestamp),
    until: Schema.optional(Wire.Timestamp),
    identityVerificationId: Schema.optional(Schema.String),
    identityVerificationTxId: Schema.optional(Schema.String),
    isTest: Schema.optional(Schema.Boolean),
    statuses: Schema.optional(Schema.Array(IdentityVerificationStatus)),
    pgTxId: Schema.optional(Schema.String),
    pgMerchantId: Schema.optional(Schema.String),
    pgProviders: Schema.optional(Schema.Array(PgProvider)),
    pgCompanies: Schema.optional(Schema.Array(PgCompany)),
    carriers: Schema.optional(Schema.Array(Carrier)),
    version: Schema.optional(PortOneVersion),
    customer: Schema.optional(IdentityVerificationFilterCustomerInput)
  })
)

/**
 * The body of `getIdentityVerifications`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface GetIdentityVerificationsBody {
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** How to sort; `REQUESTED_AT`, descending, when left out. */
  readonly sort?: IdentityVerificationSortInput | undefined
  /** What to search for. */
  readonly filter?: IdentityVerificationFilterInput | undefined
}

/**
 * The body of `getIdentityVerifications`.
 *
 * @category requests
 * @since 0.1.0
 */
export const GetIdentityVerificationsBody: Schema.Codec<
  GetIdentityVerificationsBody,
  GetIdentityVerificationsBodyEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    page: Schema.optional(PageInput),
    sort: Schema.optional(IdentityVerificationSortInput),
    filter: Schema.optional(IdentityVerificationFilterInput)
  })
)

/**
 * A page of identity verifications.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetIdentityVerificationsResponse {
  /** What was found. */
  readonly items: ReadonlyArray<IdentityVerification>
  /** Which page this is. */
  readonly page: PageInfo
}

/**
 * A page of identity verifications.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetIdentityVerificationsResponse: Schema.Codec<
  GetIdentityVerificationsResponse,
  GetIdentityVerificationsResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    items: Schema.Array(IdentityVerification),
    page: PageInfo
  })
)

/**
 * The documented errors of `getIdentityVerifications`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetIdentityVerificationsError = ForbiddenError | InvalidRequestError | UnauthorizedError

/**
 * The documented errors of `getIdentityVerifications`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetIdentityVerificationsError: DocumentedError.Union<GetIdentityVerificationsError> =
  DocumentedError.union([ForbiddenError, InvalidRequestError, UnauthorizedError])

/**
 * The input of `getIdentityVerifications`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetIdentityVerificationsInput {
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** How to sort; `REQUESTED_AT`, descending, when left out. */
  readonly sort?: IdentityVerificationSortInput | undefined
  /** What to search for. */
  readonly filter?: IdentityVerificationFilterInput | undefined
}

/**
 * The input of `getIdentityVerifications`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetIdentityVerificationsInput: Schema.Codec<
  GetIdentityVerificationsInput,
  GetIdentityVerificationsInputEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    page: Schema.optional(PageInput),
    sort: Schema.optional(IdentityVerificationSortInput),
    filter: Schema.optional(IdentityVerificationFilterInput)
  })
)

/**
 * Searches identity verifications by page: size 10 unless given, those requested in the last 90 days unless
 * `filter.from` and `filter.until` say otherwise.
 *
 * `GET /identity-verifications`
 *
 * `Paging.stream(getIdentityVerifications, input)` gives the items of all pages.
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/identityVerification?v=v2#get%20%2Fidentity-verifications
 * @category endpoints
 * @since 0.1.0
 */
export const getIdentityVerifications: Endpoint.PageList<
  GetIdentityVerificationsInput,
  GetIdentityVerificationsResponse,
  GetIdentityVerificationsError,
  IdentityVerification,
  "page"
> = Endpoint.makeList({
  id: "getIdentityVerifications",
  service: "IdentityVerifications",
  method: "GET",
  path: "/identity-verifications",
  authorized: true,
  input: GetIdentityVerificationsInput,
  pathFields: [],
  queryFields: [],
  payload: "optional-query",
  storeId: [["filter", "storeId"]],
  format: "json",
  success: GetIdentityVerificationsResponse,
  errors: GetIdentityVerificationsError,
  list: {
    by: "page",
    item: IdentityVerification,
    items: "items",
    place: "page",
    from: ["page", "number"],
    size: ["page", "size"]
  }
})

/**
 * The person whose identity is to be verified.
 *
 * @category requests
 * @since 0.1.0
 */
export interface SendIdentityVerificationBodyCustomer {
  /** The merchant's id of the person. */
  readonly id?: string | undefined
  /** The name. */
  readonly name: string
  /** The phone number, digits only. */
  readonly phoneNumber: string
  /** The first seven digits of the resident registration number; required by text message. */
  readonly identityNumber?: string | undefined
  /** The customer's address, by which requests are rate-limited. */
  readonly ipAddress: string
}

/**
 * The person whose identity is to be verified.
 *
 * @category requests
 * @since 0.1.0
 */
export const SendIdentityVerificationBodyCustomer: Schema.Codec<SendIdentityVerificationBodyCustomer> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.optional(Schema.String),
    name: Schema.String,
    phoneNumber: Schema.String,
    identityNumber: Schema.optional(Schema.String),
    ipAddress: Schema.String
  })
)

/**
 * How a person proves to be who they are: by text message or in the carrier's app.
 *
 * @category enums
 * @since 0.1.0
 */
export type IdentityVerificationMethod = "SMS" | "APP"

/**
 * How a person proves to be who they are: by text message or in the carrier's app.
 *
 * @category enums
 * @since 0.1.0
 */
export const IdentityVerificationMethod: Wire.Enum<IdentityVerificationMethod> = Wire.closedEnum(["SMS", "APP"])

/**
 * The body of `sendIdentityVerification`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface SendIdentityVerificationBody {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** The channel's key. */
  readonly channelKey: string
  /** Whose identity to verify. */
  readonly customer: SendIdentityVerificationBodyCustomer
  /** The merchant's own data, kept as it is. */
  readonly customData?: string | undefined
  /** Parameters of the PG's own; they reach it unchanged. Passed on as it is. */
  readonly bypass?: Wire.FreeForm | undefined
  /** The mobile carrier. */
  readonly operator: IdentityVerificationOperator
  /** How the person is to prove who they are. */
  readonly method: IdentityVerificationMethod
}

/**
 * The body of `sendIdentityVerification`.
 *
 * @category requests
 * @since 0.1.0
 */
export const SendIdentityVerificationBody: Schema.Codec<SendIdentityVerificationBody> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String),
    channelKey: Schema.String,
    customer: SendIdentityVerificationBodyCustomer,
    customData: Schema.optional(Schema.String),
    bypass: Schema.optional(Wire.FreeForm),
    operator: IdentityVerificationOperator,
    method: IdentityVerificationMethod
  })
)

/**
 * The empty answer of `sendIdentityVerification`.
 *
 * @category answers
 * @since 0.1.0
 */
export interface SendIdentityVerificationResponse {
  readonly [key: string]: never
}

/**
 * The empty answer of `sendIdentityVerification`.
 *
 * @category answers
 * @since 0.1.0
 */
export const SendIdentityVerificationResponse: Schema.Codec<SendIdentityVerificationResponse> = Wire.lazy(() =>
  Schema.Record(Schema.String.check(Schema.makeFilter(() => false)), Schema.Never)
)

/**
 * The verification has been sent already. Resend it, or start over under a new id.
 *
 * `IDENTITY_VERIFICATION_ALREADY_SENT`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class IdentityVerificationAlreadySentError extends DocumentedError.make<
  IdentityVerificationAlreadySentError,
  {},
  IdentityVerificationAlreadySentErrorEncoded
>()("IdentityVerificationAlreadySentError", {
  type: "IDENTITY_VERIFICATION_ALREADY_SENT",
  status: 409,
  summary: "The verification has been sent already. Resend it, or start over under a new id."
}) {}

/**
 * The verification has been completed already. Read it instead.
 *
 * `IDENTITY_VERIFICATION_ALREADY_VERIFIED`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class IdentityVerificationAlreadyVerifiedError extends DocumentedError.make<
  IdentityVerificationAlreadyVerifiedError,
  {},
  IdentityVerificationAlreadyVerifiedErrorEncoded
>()("IdentityVerificationAlreadyVerifiedError", {
  type: "IDENTITY_VERIFICATION_ALREADY_VERIFIED",
  status: 409,
  summary: "The verification has been completed already. Read it instead."
}) {}

/**
 * The documented errors of `sendIdentityVerification`.
 *
 * @category errors
 * @since 0.1.0
 */
export type SendIdentityVerificationError =
  | ChannelNotFoundError
  | ForbiddenError
  | IdentityVerificationAlreadySentError
  | IdentityVerificationAlreadyVerifiedError
  | IdentityVerificationNotFoundError
  | InvalidRequestError
  | MaxTransactionCountReachedError
  | PgProviderError
  | UnauthorizedError

/**
 * The documented errors of `sendIdentityVerification`.
 *
 * @category errors
 * @since 0.1.0
 */
export const SendIdentityVerificationError: DocumentedError.Union<SendIdentityVerificationError> =
  DocumentedError.union([
    ChannelNotFoundError,
    ForbiddenError,
    IdentityVerificationAlreadySentError,
    IdentityVerificationAlreadyVerifiedError,
    IdentityVerificationNotFoundError,
    InvalidRequestError,
    MaxTransactionCountReachedError,
    PgProviderError,
    UnauthorizedError
  ])

/**
 * The input of `sendIdentityVerification`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface SendIdentityVerificationInput {
  /** The verification's id, which the merchant chose. */
  readonly identityVerificationId: string
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** The channel's key. */
  readonly channelKey: string
  /** Whose identity to verify. */
  readonly customer: SendIdentityVerificationBodyCustomer
  /** The merchant's own data, kept as it is. */
  readonly customData?: string | undefined
  /** Parameters of the PG's own; they reach it unchanged. Passed on as it is. */
  readonly bypass?: Wire.FreeForm | undefined
  /** The mobile carrier. */
  readonly operator: IdentityVerificationOperator
  /** How the person is to prove who they are. */
  readonly method: IdentityVerificationMethod
}

/**
 * The input of `sendIdentityVerification`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const SendIdentityVerificationInput: Schema.Codec<SendIdentityVerificationInput> = Wire.lazy(() =>
  Schema.Struct({
    identityVerificationId: Schema.String,
    storeId: Schema.optional(Schema.String),
    channelKey: Schema.String,
    customer: SendIdentityVerificationBodyCustomer,
    customData: Schema.optional(Schema.String),
    bypass: Schema.optional(Wire.FreeForm),
    operator: IdentityVerificationOperator,
    method: IdentityVerificationMethod
  })
)

/**
 * Sends a verification request to the customer's phone. `SMS` also needs `customer.identityNumber`, the first 7 digits
 * of the resident registration number; `customer.ipAddress` is used to limit how often a customer may ask.
 *
 * `POST /identity-verifications/{identityVerificationId}/send`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link MaxTransactionCountReachedError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link ChannelNotFoundError} (404)
 * - {@link IdentityVerificationNotFoundError} (404)
 * - {@link IdentityVerificationAlreadySentError} (409)
 * - {@link IdentityVerificationAlreadyVerifiedError} (409)
 * - {@link PgProviderError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/identityVerification?v=v2#post%20%2Fidentity-verifications%2F%7BidentityVerificationId%7D%2Fsend
 * @category endpoints
 * @since 0.1.0
 */
export const sendIdentityVerification: Endpoint.Endpoint<
  SendIdentityVerificationInput,
  SendIdentityVerificationResponse,
  SendIdentityVerificationError
> = Endpoint.make({
  id: "sendIdentityVerification",
  service: "IdentityVerifications",
  method: "POST",
  path: "/identity-verifications/{identityVerificationId}/send",
  authorized: true,
  input: SendIdentityVerificationInput,
  pathFields: ["identityVerificationId"],
  queryFields: [],
  payload: "body",
  storeId: [["storeId"]],
  format: "json",
  success: SendIdentityVerificationResponse,
  errors: SendIdentityVerificationError
})

/**
 * The body of `confirmIdentityVerification`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface ConfirmIdentityVerificationBody {
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** The one-time password; used by text message only. */
  readonly otp?: string | undefined
}

/**
 * The body of `confirmIdentityVerification`.
 *
 * @category requests
 * @since 0.1.0
 */
export const ConfirmIdentityVerificationBody: Schema.Codec<ConfirmIdentityVerificationBody> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.optional(Schema.String),
    otp: Schema.optional(Schema.String)
  })
)

/**
 * The answer of `confirmIdentityVerification`: the verification, now complete.
 *
 * @category answers
 * @since 0.1.0
 */
export interface ConfirmIdentityVerificationResponse {
  /** The verification, now complete. */
  readonly identityVerification: VerifiedIdentityVerification
}

/**
 * The answer of `confirmIdentityVerification`: the verification, now complete.
 *
 * @category answers
 * @since 0.1.0
 */
export const ConfirmIdentityVerificationResponse: Schema.Codec<
  ConfirmIdentityVerificationResponse,
  ConfirmIdentityVerificationResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    identityVerification: VerifiedIdentityVerification
  })
)

/**
 * The verification was not sent through the API. Send it first.
 *
 * `IDENTITY_VERIFICATION_NOT_SENT`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class IdentityVerificationNotSentError extends DocumentedError.make<
  IdentityVerificationNotSentError,
  {},
  IdentityVerificationNotSentErrorEncoded
>()("IdentityVerificationNotSentError", {
  type: "IDENTITY_VERIFICATION_NOT_SENT",
  status: 404,
  summary: "The verification was not sent through the API. Send it first."
}) {}

/**
 * The documented errors of `confirmIdentityVerification`.
 *
 * @category errors
 * @since 0.1.0
 */
export type ConfirmIdentityVerificationError =
  | ForbiddenError
  | IdentityVerificationAlreadyVerifiedError
  | IdentityVerificationNotFoundError
  | IdentityVerificationNotSentError
  | InvalidRequestError
  | PgProviderError
  | UnauthorizedError

/**
 * The documented errors of `confirmIdentityVerification`.
 *
 * @category errors
 * @since 0.1.0
 */
export const ConfirmIdentityVerificationError: DocumentedError.Union<ConfirmIdentityVerificationError> =
  DocumentedError.union([
    ForbiddenError,
    IdentityVerificationAlreadyVerifiedError,
    IdentityVerificationNotFoundError,
    IdentityVerificationNotSentError,
    InvalidRequestError,
    PgProviderError,
    UnauthorizedError
  ])

/**
 * The input of `confirmIdentityVerification`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface ConfirmIdentityVerificationInput {
  /** The verification's id, which the merchant chose. */
  readonly identityVerificationId: string
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
  /** The one-time password; used by text message only. */
  readonly otp?: string | undefined
}

/**
 * The input of `confirmIdentityVerification`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const ConfirmIdentityVerificationInput: Schema.Codec<ConfirmIdentityVerificationInput> = Wire.lazy(() =>
  Schema.Struct({
    identityVerificationId: Schema.String,
    storeId: Schema.optional(Schema.String),
    otp: Schema.optional(Schema.String)
  })
)

/**
 * Completes a verification that was sent. `otp` is the code the customer typed, and is for `SMS` only.
 *
 * `POST /identity-verifications/{identityVerificationId}/confirm`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link IdentityVerificationNotFoundError} (404)
 * - {@link IdentityVerificationNotSentError} (404)
 * - {@link IdentityVerificationAlreadyVerifiedError} (409)
 * - {@link PgProviderError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/identityVerification?v=v2#post%20%2Fidentity-verifications%2F%7BidentityVerificationId%7D%2Fconfirm
 * @category endpoints
 * @since 0.1.0
 */
export const confirmIdentityVerification: Endpoint.Endpoint<
  ConfirmIdentityVerificationInput,
  ConfirmIdentityVerificationResponse,
  ConfirmIdentityVerificationError
> = Endpoint.make({
  id: "confirmIdentityVerification",
  service: "IdentityVerifications",
  method: "POST",
  path: "/identity-verifications/{identityVerificationId}/confirm",
  authorized: true,
  input: ConfirmIdentityVerificationInput,
  pathFields: ["identityVerificationId"],
  queryFields: [],
  payload: "body",
  storeId: [["storeId"]],
  format: "json",
  success: ConfirmIdentityVerificationResponse,
  errors: ConfirmIdentityVerificationError
})

/**
 * The empty answer of `resendIdentityVerification`.
 *
 * @category answers
 * @since 0.1.0
 */
export interface ResendIdentityVerificationResponse {
  readonly [key: string]: never
}

/**
 * The empty answer of `resendIdentityVerification`.
 *
 * @category answers
 * @since 0.1.0
 */
export const ResendIdentityVerificationResponse: Schema.Codec<ResendIdentityVerificationResponse> = Wire.lazy(() =>
  Schema.Record(Schema.String.check(Schema.makeFilter(() => false)), Schema.Never)
)

/**
 * The documented errors of `resendIdentityVerification`.
 *
 * @category errors
 * @since 0.1.0
 */
export type ResendIdentityVerificationError =
  | ForbiddenError
  | IdentityVerificationAlreadyVerifiedError
  | IdentityVerificationNotFoundError
  | IdentityVerificationNotSentError
  | InvalidRequestError
  | PgProviderError
  | UnauthorizedError

/**
 * The documented errors of `resendIdentityVerification`.
 *
 * @category errors
 * @since 0.1.0
 */
export const ResendIdentityVerificationError: DocumentedError.Union<ResendIdentityVerificationError> =
  DocumentedError.union([
    ForbiddenError,
    IdentityVerificationAlreadyVerifiedError,
    IdentityVerificationNotFoundError,
    IdentityVerificationNotSentError,
    InvalidRequestError,
    PgProviderError,
    UnauthorizedError
  ])

/**
 * The input of `resendIdentityVerification`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface ResendIdentityVerificationInput {
  /** The verification's id, which the merchant chose. */
  readonly identityVerificationId: string
  /** The store the request is for; the client's default applies when it is left out. */
  readonly storeId?: string | undefined
}

/**
 * The input of `resendIdentityVerification`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const ResendIdentityVerificationInput: Schema.Codec<ResendIdentityVerificationInput> = Wire.lazy(() =>
  Schema.Struct({
    identityVerificationId: Schema.String,
    storeId: Schema.optional(Schema.String)
  })
)

/**
 * Sends the SMS of a verification again. It must have been sent before and not be verified yet.
 *
 * `POST /identity-verifications/{identityVerificationId}/resend`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link IdentityVerificationNotFoundError} (404)
 * - {@link IdentityVerificationNotSentError} (404)
 * - {@link IdentityVerificationAlreadyVerifiedError} (409)
 * - {@link PgProviderError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/identityVerification?v=v2#post%20%2Fidentity-verifications%2F%7BidentityVerificationId%7D%2Fresend
 * @category endpoints
 * @since 0.1.0
 */
export const resendIdentityVerification: Endpoint.Endpoint<
  ResendIdentityVerificationInput,
  ResendIdentityVerificationResponse,
  ResendIdentityVerificationError
> = Endpoint.make({
  id: "resendIdentityVerification",
  service: "IdentityVerifications",
  method: "POST",
  path: "/identity-verifications/{identityVerificationId}/resend",
  authorized: true,
  input: ResendIdentityVerificationInput,
  pathFields: ["identityVerificationId"],
  queryFields: ["storeId"],
  payload: "none",
  storeId: [["storeId"]],
  format: "json",
  success: ResendIdentityVerificationResponse,
  errors: ResendIdentityVerificationError
})

/**
 * The wire form of {@link FailedIdentityVerification}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface FailedIdentityVerificationEncoded {
  readonly status: "FAILED"
  readonly id: string
  readonly channel?: SelectedChannel
  readonly requestedCustomer: IdentityVerificationRequestedCustomer
  readonly customData?: string
  readonly requestedAt: string
  readonly updatedAt: string
  readonly statusChangedAt: string
  readonly failure: IdentityVerificationFailure
  readonly version?: Wire.Open<PortOneVersion>
  readonly pgTxId?: string
}

/**
 * The wire form of {@link ReadyIdentityVerification}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ReadyIdentityVerificationEncoded {
  readonly status: "READY"
  readonly id: string
  readonly channel?: SelectedChannel
  readonly requestedCustomer: IdentityVerificationRequestedCustomer
  readonly customData?: string
  readonly requestedAt: string
  readonly updatedAt: string
  readonly statusChangedAt: string
  readonly version?: Wire.Open<PortOneVersion>
  readonly pgTxId?: string
}

/**
 * The wire form of {@link VerifiedIdentityVerification}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface VerifiedIdentityVerificationEncoded {
  readonly status: "VERIFIED"
  readonly id: string
  readonly channel?: SelectedChannel
  readonly verifiedCustomer: IdentityVerificationVerifiedCustomer
  readonly customData?: string
  readonly requestedAt: string
  readonly updatedAt: string
  readonly statusChangedAt: string
  readonly verifiedAt: string
  readonly pgTxId: string
  readonly pgRawResponse: string
  readonly version?: Wire.Open<PortOneVersion>
}

/**
 * The wire form of {@link IdentityVerification}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type IdentityVerificationEncoded =
  | FailedIdentityVerificationEncoded
  | ReadyIdentityVerificationEncoded
  | VerifiedIdentityVerificationEncoded
  | Wire.UnrecognizedEncoded<"status">

/**
 * The wire form of {@link IdentityVerificationNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface IdentityVerificationNotFoundErrorEncoded {
  readonly type: "IDENTITY_VERIFICATION_NOT_FOUND"
  readonly message?: string
}

/**
 * The wire form of {@link IdentityVerificationFilterInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface IdentityVerificationFilterInputEncoded {
  readonly storeId?: string | undefined
  readonly timeRangeField?: IdentityVerificationTimeRangeField | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly identityVerificationId?: string | undefined
  readonly identityVerificationTxId?: string | undefined
  readonly isTest?: boolean | undefined
  readonly statuses?: ReadonlyArray<IdentityVerificationStatus> | undefined
  readonly pgTxId?: string | undefined
  readonly pgMerchantId?: string | undefined
  readonly pgProviders?: ReadonlyArray<PgProvider> | undefined
  readonly pgCompanies?: ReadonlyArray<PgCompany> | undefined
  readonly carriers?: ReadonlyArray<Carrier> | undefined
  readonly version?: PortOneVersion | undefined
  readonly customer?: IdentityVerificationFilterCustomerInput | undefined
}

/**
 * The wire form of {@link GetIdentityVerificationsBody}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetIdentityVerificationsBodyEncoded {
  readonly page?: PageInput | undefined
  readonly sort?: IdentityVerificationSortInput | undefined
  readonly filter?: IdentityVerificationFilterInputEncoded | undefined
}

/**
 * The wire form of {@link GetIdentityVerificationsResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetIdentityVerificationsResponseEncoded {
  readonly items: ReadonlyArray<IdentityVerificationEncoded>
  readonly page: PageInfo
}

/**
 * The wire form of {@link GetIdentityVerificationsInput}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetIdentityVerificationsInputEncoded {
  readonly page?: PageInput | undefined
  readonly sort?: IdentityVerificationSortInput | undefined
  readonly filter?: IdentityVerificationFilterInputEncoded | undefined
}

/**
 * The wire form of {@link IdentityVerificationAlreadySentError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface IdentityVerificationAlreadySentErrorEncoded {
  readonly type: "IDENTITY_VERIFICATION_ALREADY_SENT"
  readonly message?: string
}

/**
 * The wire form of {@link IdentityVerificationAlreadyVerifiedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface IdentityVerificationAlreadyVerifiedErrorEncoded {
  readonly type: "IDENTITY_VERIFICATION_ALREADY_VERIFIED"
  readonly message?: string
}

/**
 * The wire form of {@link ConfirmIdentityVerificationResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ConfirmIdentityVerificationResponseEncoded {
  readonly identityVerification: VerifiedIdentityVerificationEncoded
}

/**
 * The wire form of {@link IdentityVerificationNotSentError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface IdentityVerificationNotSentErrorEncoded {
  readonly type: "IDENTITY_VERIFICATION_NOT_SENT"
  readonly message?: string
}
