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
  UnauthorizedError
} from "@effect-portone/core/generated/Shared"
import { PortOneClient } from "@effect-portone/core/PortOneClient"
import type { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import * as Wire from "@effect-portone/core/Wire"
import {
  B2bCounterpartyNotFoundError,
  B2bCounterpartyNtsNotConnectedError,
  B2bExternalServiceError,
  B2bNotEnabledError
} from "./Shared.ts"

/**
 * The methods of {@link Counterparties}.
 *
 * @category models
 * @since 0.1.0
 */
export interface CounterpartiesMethods {
  /**
   * Reads a counterparty.
   *
   * `GET /b2b/counterparties/{counterpartyId}`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bCounterpartyNotFoundError} (404)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2#get%20%2Fb2b%2Fcounterparties%2F%7BcounterpartyId%7D
   */
  readonly getB2bCounterparty: (
    input: GetB2bCounterpartyInput,
    options?: CallOptions
  ) => Effect.Effect<B2bCounterparty, GetB2bCounterpartyError | PortOneClientError>

  /**
   * Searches counterparties by page, size 10 unless given. `filter.id` matches the beginning of an id,
   * `filter.companyName` any part of a name.
   *
   * `GET /b2b/counterparties`
   *
   * `Paging.stream(getB2bCounterparties, input)` gives the items of all pages.
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2#get%20%2Fb2b%2Fcounterparties
   */
  readonly getB2bCounterparties: (
    input?: GetB2bCounterpartiesInput,
    options?: CallOptions
  ) => Effect.Effect<GetB2bCounterpartiesResponse, GetB2bCounterpartiesError | PortOneClientError>

  /**
   * Creates a counterparty; PortOne makes up a `counterpartyId` that is not given. `brn` is digits only, at most 5
   * additional contacts; `options` can look the business up, or reuse a look-up by its verification id.
   *
   * `POST /b2b/counterparties`
   *
   * Fails with:
   * - {@link B2bCounterpartyBrnInvalidError} (400)
   * - {@link B2bCounterpartyMissingRequiredFieldsError} (400)
   * - {@link B2bCounterpartySelfOriginBrnMismatchError} (400)
   * - {@link B2bCounterpartyTooManyAdditionalContactsError} (400)
   * - {@link B2bCounterpartyVerificationBrnMismatchError} (400)
   * - {@link B2bCounterpartyVerificationInvalidError} (400)
   * - {@link B2bCounterpartyVerificationTypeMismatchError} (400)
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bCounterpartyPartnerNotConnectableError} (403)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bCounterpartyVerificationNotFoundError} (404)
   * - {@link B2bCounterpartyIdAlreadyExistsByPartnerError} (409)
   * - {@link B2bCounterpartyIdAlreadyExistsError} (409)
   * - {@link B2bCounterpartyNtsConnectionFailedError} (502)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2#post%20%2Fb2b%2Fcounterparties
   */
  readonly createB2bCounterparty: (
    input: CreateB2bCounterpartyInput,
    options?: CallOptions
  ) => Effect.Effect<CreateB2bCounterpartyResponse, CreateB2bCounterpartyError | PortOneClientError>

  /**
   * Changes a counterparty. Its business registration number cannot change, and one that came from a partner is
   * changed through that partner.
   *
   * `PATCH /b2b/counterparties/{counterpartyId}`
   *
   * Fails with:
   * - {@link B2bCounterpartyBrnModificationNotAllowedError} (400)
   * - {@link B2bCounterpartyMissingRequiredFieldsError} (400)
   * - {@link B2bCounterpartyTooManyAdditionalContactsError} (400)
   * - {@link B2bCounterpartyVerificationBrnMismatchError} (400)
   * - {@link B2bCounterpartyVerificationInvalidError} (400)
   * - {@link B2bCounterpartyVerificationTypeMismatchError} (400)
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bCounterpartyPartnerNotUpdatableError} (403)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bCounterpartyNotFoundError} (404)
   * - {@link B2bCounterpartyVerificationNotFoundError} (404)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2#patch%20%2Fb2b%2Fcounterparties%2F%7BcounterpartyId%7D
   */
  readonly updateB2bCounterparty: (
    input: UpdateB2bCounterpartyInput,
    options?: CallOptions
  ) => Effect.Effect<UpdateB2bCounterpartyResponse, UpdateB2bCounterpartyError | PortOneClientError>

  /**
   * Deletes a counterparty. Refused while a tax invoice with it is under way, and for one that came from a partner.
   *
   * `DELETE /b2b/counterparties/{counterpartyId}`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bCounterpartyPartnerNotDeletableError} (403)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bCounterpartyNotFoundError} (404)
   * - {@link B2bCounterpartyOngoingTaxInvoiceExistsError} (409)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2#delete%20%2Fb2b%2Fcounterparties%2F%7BcounterpartyId%7D
   */
  readonly deleteB2bCounterparty: (
    input: DeleteB2bCounterpartyInput,
    options?: CallOptions
  ) => Effect.Effect<DeleteB2bCounterpartyResponse, DeleteB2bCounterpartyError | PortOneClientError>

  /**
   * Reads the certificate that a counterparty registered for issuing tax invoices, with its expiry.
   *
   * `GET /b2b/counterparties/{brn}/certificate`
   *
   * Fails with:
   * - {@link B2bCounterpartyNtsNotConnectedError} (400)
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bCertificateUnregisteredError} (404)
   * - {@link B2bCounterpartyNotFoundError} (404)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2#get%20%2Fb2b%2Fcounterparties%2F%7Bbrn%7D%2Fcertificate
   */
  readonly getB2bCounterpartyCertificate: (
    input: GetB2bCounterpartyCertificateInput,
    options?: CallOptions
  ) => Effect.Effect<B2bCertificate, GetB2bCounterpartyCertificateError | PortOneClientError>

  /**
   * Gets the URL where a connected counterparty registers its certificate.
   *
   * `GET /b2b/counterparties/{brn}/certificate/registration-url`
   *
   * Fails with:
   * - {@link B2bCounterpartyNtsNotConnectedError} (400)
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bCounterpartyNotFoundError} (404)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2#get%20%2Fb2b%2Fcounterparties%2F%7Bbrn%7D%2Fcertificate%2Fregistration-url
   */
  readonly getB2bCounterpartyCertificateRegistrationUrl: (
    input: GetB2bCounterpartyCertificateRegistrationUrlInput,
    options?: CallOptions
  ) => Effect.Effect<
    GetB2bCounterpartyCertificateRegistrationUrlResponse,
    GetB2bCounterpartyCertificateRegistrationUrlError | PortOneClientError
  >

  /**
   * Asks whether the certificate that a counterparty registered is valid. An invalid one is a result, not an error:
   * read `isValid`.
   *
   * `POST /b2b/counterparties/{brn}/certificate/validate`
   *
   * Fails with:
   * - {@link B2bCounterpartyNtsNotConnectedError} (400)
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bCertificateUnregisteredError} (404)
   * - {@link B2bCounterpartyNotFoundError} (404)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2#post%20%2Fb2b%2Fcounterparties%2F%7Bbrn%7D%2Fcertificate%2Fvalidate
   */
  readonly validateB2bCounterpartyCertificate: (
    input: ValidateB2bCounterpartyCertificateInput,
    options?: CallOptions
  ) => Effect.Effect<
    ValidateB2bCounterpartyCertificateResponse,
    ValidateB2bCounterpartyCertificateError | PortOneClientError
  >
}

/**
 * Counterparties: the businesses to exchange tax invoices with.
 *
 * Take it from the context (`yield* Counterparties`, `Counterparties.use`), and provide it with `Counterparties.layer`
 * over a `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type GetB2bCounterpartyInput, Counterparties } from "@effect-portone/platform"
 * import { Effect } from "effect"
 *
 * const getB2bCounterparty = (input: GetB2bCounterpartyInput) =>
 *   Effect.flatMap(Counterparties, (service) => service.getB2bCounterparty(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2
 * @category services
 * @since 0.1.0
 */
export class Counterparties extends Context.Service<Counterparties, CounterpartiesMethods>()(
  "@effect-portone/platform/Counterparties"
) {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<Counterparties, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      Counterparties,
      Effect.map(PortOneClient, (client) =>
        Counterparties.of({
          getB2bCounterparty: (input, options) => client.run(getB2bCounterparty, input, options),
          getB2bCounterparties: (input, options) => client.run(getB2bCounterparties, input ?? {}, options),
          createB2bCounterparty: (input, options) => client.run(createB2bCounterparty, input, options),
          updateB2bCounterparty: (input, options) => client.run(updateB2bCounterparty, input, options),
          deleteB2bCounterparty: (input, options) => client.run(deleteB2bCounterparty, input, options),
          getB2bCounterpartyCertificate: (input, options) => client.run(getB2bCounterpartyCertificate, input, options),
          getB2bCounterpartyCertificateRegistrationUrl: (input, options) =>
            client.run(getB2bCounterpartyCertificateRegistrationUrl, input, options),
          validateB2bCounterpartyCertificate: (input, options) =>
            client.run(validateB2bCounterpartyCertificate, input, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<CounterpartiesMethods>): Layer.Layer<Counterparties> =>
    Layer.mock(Counterparties, methods)
}

/**
 * The person to speak to at a counterparty.
 *
 * @category answers
 * @since 0.1.0
 */
export interface B2bCounterpartyContact {
  /** The name. */
  readonly name: string
  /** The phone number. */
  readonly phoneNumber?: string
  /** The e-mail address. */
  readonly email: string
  /** A note about the contact. */
  readonly memo?: string
}

/**
 * The person to speak to at a counterparty.
 *
 * @category answers
 * @since 0.1.0
 */
export const B2bCounterpartyContact: Schema.Codec<B2bCounterpartyContact> = Wire.lazy(() =>
  Schema.Struct({
    name: Schema.String,
    phoneNumber: Schema.optionalKey(Schema.String),
    email: Schema.String,
    memo: Schema.optionalKey(Schema.String)
  })
)

/**
 * Whether a counterparty is connected to the National Tax Service (NTS).
 *
 * @category enums
 * @since 0.1.0
 */
export type B2bNtsConnectionStatus = "NOT_CONNECTED" | "PENDING_CONNECT" | "CONNECTED" | "PENDING_DISCONNECT" | "ERROR"

/**
 * Whether a counterparty is connected to the National Tax Service (NTS).
 *
 * @category enums
 * @since 0.1.0
 */
export const B2bNtsConnectionStatus: Wire.Enum<B2bNtsConnectionStatus> = Wire.closedEnum([
  "NOT_CONNECTED",
  "PENDING_CONNECT",
  "CONNECTED",
  "PENDING_DISCONNECT",
  "ERROR"
])

/**
 * Whether a counterparty is trading, closed or suspended, or how far the look-up of that has come.
 *
 * @category enums
 * @since 0.1.0
 */
export type B2bCounterpartyBusinessStatus =
  | "UNKNOWN"
  | "IN_BUSINESS"
  | "CLOSED"
  | "SUSPENDED"
  | "NOT_FOUND"
  | "CHECK_PENDING"
  | "CHECK_FAILED"

/**
 * Whether a counterparty is trading, closed or suspended, or how far the look-up of that has come.
 *
 * @category enums
 * @since 0.1.0
 */
export const B2bCounterpartyBusinessStatus: Wire.Enum<B2bCounterpartyBusinessStatus> = Wire.closedEnum([
  "UNKNOWN",
  "IN_BUSINESS",
  "CLOSED",
  "SUSPENDED",
  "NOT_FOUND",
  "CHECK_PENDING",
  "CHECK_FAILED"
])

/**
 * A look-up that confirmed something about a counterparty, and when.
 *
 * @category answers
 * @since 0.1.0
 */
export interface B2bCounterpartyVerification {
  /** The look-up's id, by which it can be used again. */
  readonly id: string
  /** When it was looked up. RFC 3339 on the wire. */
  readonly checkedAt: DateTime.Utc
}

/**
 * A look-up that confirmed something about a counterparty, and when.
 *
 * @category answers
 * @since 0.1.0
 */
export const B2bCounterpartyVerification: Schema.Codec<
  B2bCounterpartyVerification,
  B2bCounterpartyVerificationEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    checkedAt: Wire.Timestamp
  })
)

/**
 * A company that tax invoices are exchanged with.
 *
 * @category answers
 * @since 0.1.0
 */
export interface B2bCounterparty {
  /** The counterparty's id. */
  readonly id: string
  /** The same object's id in PortOne's GraphQL API. */
  readonly graphqlId: string
  /** Whether it belongs to test mode. */
  readonly isForTest: boolean
  /** Business registration number: digits only, no hyphens. */
  readonly brn: string
  /** The business's name. */
  readonly companyName: string
  /** The name of the company's representative. */
  readonly representativeName: string
  /** The address, on one line. */
  readonly address?: string
  /** The type of business (eoptae). */
  readonly businessType?: string
  /** The item of business (jongmok). */
  readonly businessClass?: string
  /** The person to speak to. */
  readonly contact: B2bCounterpartyContact
  /** Further people to reach, at most five. */
  readonly additionalContacts: ReadonlyArray<B2bCounterpartyContact>
  /** A note of the merchant's own. */
  readonly memo?: string
  /** Whether it is connected to the National Tax Service. */
  readonly ntsConnectionStatus: Wire.Open<B2bNtsConnectionStatus>
  /** When it was connected to the National Tax Service. RFC 3339 on the wire. */
  readonly ntsConnectedAt?: DateTime.Utc
  /** Why connecting to the National Tax Service failed. */
  readonly ntsConnectionFailedReason?: string
  /** The partner that it was made from; only for connected partners. */
  readonly partnerId?: string
  /** Whether the business is trading, closed or suspended. */
  readonly businessStatus?: Wire.Open<B2bCounterpartyBusinessStatus>
  /** When `businessStatus` was looked up. RFC 3339 on the wire. */
  readonly businessStatusCheckedAt?: DateTime.Utc
  /** The look-up that found `businessStatus`. */
  readonly businessStatusVerification?: B2bCounterpartyVerification
  /** The look-up that confirmed the business's details. */
  readonly businessInfoVerification?: B2bCounterpartyVerification
  /** When these details took effect. RFC 3339 on the wire. */
  readonly appliedAt?: DateTime.Utc
}

/**
 * A company that tax invoices are exchanged with.
 *
 * @category answers
 * @since 0.1.0
 */
export const B2bCounterparty: Schema.Codec<B2bCounterparty, B2bCounterpartyEncoded> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    graphqlId: Schema.String,
    isForTest: Schema.Boolean,
    brn: Schema.String,
    companyName: Schema.String,
    representativeName: Schema.String,
    address: Schema.optionalKey(Schema.String),
    businessType: Schema.optionalKey(Schema.String),
    businessClass: Schema.optionalKey(Schema.String),
    contact: B2bCounterpartyContact,
    additionalContacts: Schema.Array(B2bCounterpartyContact),
    memo: Schema.optionalKey(Schema.String),
    ntsConnectionStatus: Wire.openEnum(B2bNtsConnectionStatus),
    ntsConnectedAt: Schema.optionalKey(Wire.Timestamp),
    ntsConnectionFailedReason: Schema.optionalKey(Schema.String),
    partnerId: Schema.optionalKey(Schema.String),
    businessStatus: Schema.optionalKey(Wire.openEnum(B2bCounterpartyBusinessStatus)),
    businessStatusCheckedAt: Schema.optionalKey(Wire.Timestamp),
    businessStatusVerification: Schema.optionalKey(B2bCounterpartyVerification),
    businessInfoVerification: Schema.optionalKey(B2bCounterpartyVerification),
    appliedAt: Schema.optionalKey(Wire.Timestamp)
  })
)

/**
 * The documented errors of `getB2bCounterparty`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetB2bCounterpartyError =
  | B2bCounterpartyNotFoundError
  | B2bExternalServiceError
  | B2bNotEnabledError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `getB2bCounterparty`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetB2bCounterpartyError: DocumentedError.Union<GetB2bCounterpartyError> = DocumentedError.union([
  B2bCounterpartyNotFoundError,
  B2bExternalServiceError,
  B2bNotEnabledError,
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `getB2bCounterparty`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetB2bCounterpartyInput {
  /** The counterparty's id. */
  readonly counterpartyId: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `getB2bCounterparty`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetB2bCounterpartyInput: Schema.Codec<GetB2bCounterpartyInput> = Wire.lazy(() =>
  Schema.Struct({
    counterpartyId: Schema.String,
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Reads a counterparty.
 *
 * `GET /b2b/counterparties/{counterpartyId}`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bCounterpartyNotFoundError} (404)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2#get%20%2Fb2b%2Fcounterparties%2F%7BcounterpartyId%7D
 * @category endpoints
 * @since 0.1.0
 */
export const getB2bCounterparty: Endpoint.Endpoint<GetB2bCounterpartyInput, B2bCounterparty, GetB2bCounterpartyError> =
  Endpoint.make({
    id: "getB2bCounterparty",
    service: "Counterparties",
    method: "GET",
    path: "/b2b/counterparties/{counterpartyId}",
    authorized: true,
    input: GetB2bCounterpartyInput,
    pathFields: ["counterpartyId"],
    queryFields: ["test"],
    payload: "none",
    storeId: [],
    format: "json",
    success: B2bCounterparty,
    errors: GetB2bCounterpartyError
  })

/**
 * Which counterparties a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export interface B2bCounterpartyFilter {
  /** Only counterparties whose id starts with this. */
  readonly id?: string | undefined
  /** Only the counterparty with this business registration number. */
  readonly brn?: string | undefined
  /** Only counterparties whose name contains this. */
  readonly companyName?: string | undefined
  /** Only counterparties with a representative of this name. */
  readonly representativeName?: string | undefined
  /** Only counterparties whose contact has this name. */
  readonly contactName?: string | undefined
  /** Only counterparties whose contact has this phone number. */
  readonly contactPhone?: string | undefined
  /** Only counterparties whose contact has this e-mail address. */
  readonly contactEmail?: string | undefined
  /** Only those with one of these trading statuses; all when empty. */
  readonly businessStatuses?: ReadonlyArray<B2bCounterpartyBusinessStatus> | undefined
  /** Only counterparties with one of these connection statuses. */
  readonly ntsConnectionStatuses?: ReadonlyArray<B2bNtsConnectionStatus> | undefined
  /** Only counterparties with these ids. */
  readonly counterpartyIds?: ReadonlyArray<string> | undefined
}

/**
 * Which counterparties a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export const B2bCounterpartyFilter: Schema.Codec<B2bCounterpartyFilter> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.optional(Schema.String),
    brn: Schema.optional(Schema.String),
    companyName: Schema.optional(Schema.String),
    representativeName: Schema.optional(Schema.String),
    contactName: Schema.optional(Schema.String),
    contactPhone: Schema.optional(Schema.String),
    contactEmail: Schema.optional(Schema.String),
    businessStatuses: Schema.optional(Schema.Array(B2bCounterpartyBusinessStatus)),
    ntsConnectionStatuses: Schema.optional(Schema.Array(B2bNtsConnectionStatus)),
    counterpartyIds: Schema.optional(Schema.Array(Schema.String))
  })
)

/**
 * The body of `getB2bCounterparties`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface GetB2bCounterpartiesBody {
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** What to search for. */
  readonly filter?: B2bCounterpartyFilter | undefined
}

/**
 * The body of `getB2bCounterparties`.
 *
 * @category requests
 * @since 0.1.0
 */
export const GetB2bCounterpartiesBody: Schema.Codec<GetB2bCounterpartiesBody> = Wire.lazy(() =>
  Schema.Struct({
    page: Schema.optional(PageInput),
    filter: Schema.optional(B2bCounterpartyFilter)
  })
)

/**
 * A page of counterparties.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetB2bCounterpartiesResponse {
  /** Which page this is. */
  readonly page: PageInfo
  /** What was found. */
  readonly items: ReadonlyArray<B2bCounterparty>
}

/**
 * A page of counterparties.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetB2bCounterpartiesResponse: Schema.Codec<
  GetB2bCounterpartiesResponse,
  GetB2bCounterpartiesResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    page: PageInfo,
    items: Schema.Array(B2bCounterparty)
  })
)

/**
 * The documented errors of `getB2bCounterparties`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetB2bCounterpartiesError =
  | B2bExternalServiceError
  | B2bNotEnabledError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `getB2bCounterparties`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetB2bCounterpartiesError: DocumentedError.Union<GetB2bCounterpartiesError> = DocumentedError.union([
  B2bExternalServiceError,
  B2bNotEnabledError,
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `getB2bCounterparties`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetB2bCounterpartiesInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** What to search for. */
  readonly filter?: B2bCounterpartyFilter | undefined
}

/**
 * The input of `getB2bCounterparties`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetB2bCounterpartiesInput: Schema.Codec<GetB2bCounterpartiesInput> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    page: Schema.optional(PageInput),
    filter: Schema.optional(B2bCounterpartyFilter)
  })
)

/**
 * Searches counterparties by page, size 10 unless given. `filter.id` matches the beginning of an id,
 * `filter.companyName` any part of a name.
 *
 * `GET /b2b/counterparties`
 *
 * `Paging.stream(getB2bCounterparties, input)` gives the items of all pages.
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2#get%20%2Fb2b%2Fcounterparties
 * @category endpoints
 * @since 0.1.0
 */
export const getB2bCounterparties: Endpoint.PageList<
  GetB2bCounterpartiesInput,
  GetB2bCounterpartiesResponse,
  GetB2bCounterpartiesError,
  B2bCounterparty,
  "page"
> = Endpoint.makeList({
  id: "getB2bCounterparties",
  service: "Counterparties",
  method: "GET",
  path: "/b2b/counterparties",
  authorized: true,
  input: GetB2bCounterpartiesInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "optional-query",
  storeId: [],
  format: "json",
  success: GetB2bCounterpartiesResponse,
  errors: GetB2bCounterpartiesError,
  list: {
    by: "page",
    item: B2bCounterparty,
    items: "items",
    place: "page",
    from: ["page", "number"],
    size: ["page", "size"]
  }
})

/**
 * The person to speak to at a counterparty, as a request gives it.
 *
 * @category requests
 * @since 0.1.0
 */
export interface B2bCounterpartyContactInput {
  /** The name. */
  readonly name: string
  /** The phone number. */
  readonly phoneNumber?: string | undefined
  /** The e-mail address. */
  readonly email: string
  /** A note about the contact. */
  readonly memo?: string | undefined
}

/**
 * The person to speak to at a counterparty, as a request gives it.
 *
 * @category requests
 * @since 0.1.0
 */
export const B2bCounterpartyContactInput: Schema.Codec<B2bCounterpartyContactInput> = Wire.lazy(() =>
  Schema.Struct({
    name: Schema.String,
    phoneNumber: Schema.optional(Schema.String),
    email: Schema.String,
    memo: Schema.optional(Schema.String)
  })
)

/**
 * A counterparty's details, as a request gives them.
 *
 * @category requests
 * @since 0.1.0
 */
export interface B2bCounterpartyInput {
  /** Business registration number: digits only, no hyphens. */
  readonly brn: string
  /** The company's name. */
  readonly name?: string | undefined
  /** The name of the company's representative. */
  readonly representativeName?: string | undefined
  /** The address, on one line. */
  readonly address?: string | undefined
  /** The type of business (eoptae). */
  readonly businessType?: string | undefined
  /** The item of business (jongmok). */
  readonly businessClass?: string | undefined
  /** The person to speak to. */
  readonly contact?: B2bCounterpartyContactInput | undefined
  /** Further people to reach, at most five. */
  readonly additionalContacts?: ReadonlyArray<B2bCounterpartyContactInput> | undefined
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
}

/**
 * A counterparty's details, as a request gives them.
 *
 * @category requests
 * @since 0.1.0
 */
export const B2bCounterpartyInput: Schema.Codec<B2bCounterpartyInput> = Wire.lazy(() =>
  Schema.Struct({
    brn: Schema.String,
    name: Schema.optional(Schema.String),
    representativeName: Schema.optional(Schema.String),
    address: Schema.optional(Schema.String),
    businessType: Schema.optional(Schema.String),
    businessClass: Schema.optional(Schema.String),
    contact: Schema.optional(B2bCounterpartyContactInput),
    additionalContacts: Schema.optional(Schema.Array(B2bCounterpartyContactInput)),
    memo: Schema.optional(Schema.String)
  })
)

/**
 * What to look up about a counterparty while it is created or changed.
 *
 * @category requests
 * @since 0.1.0
 */
export interface B2bCounterpartyCreateOptions {
  /** Whether to look up the business's details and keep them with the counterparty. */
  readonly checkBusinessInfo?: boolean | undefined
  /** Whether to look up the trading status and keep it with the counterparty. */
  readonly checkBusinessStatus?: boolean | undefined
  /** An earlier look-up of the business's details, used in place of a new one. */
  readonly businessInfoVerificationId?: string | undefined
  /** An earlier look-up of the trading status, used in place of a new one. */
  readonly businessStatusVerificationId?: string | undefined
}

/**
 * What to look up about a counterparty while it is created or changed.
 *
 * @category requests
 * @since 0.1.0
 */
export const B2bCounterpartyCreateOptions: Schema.Codec<B2bCounterpartyCreateOptions> = Wire.lazy(() =>
  Schema.Struct({
    checkBusinessInfo: Schema.optional(Schema.Boolean),
    checkBusinessStatus: Schema.optional(Schema.Boolean),
    businessInfoVerificationId: Schema.optional(Schema.String),
    businessStatusVerificationId: Schema.optional(Schema.String)
  })
)

/**
 * The body of `createB2bCounterparty`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreateB2bCounterpartyBody {
  /** The id that the counterparty is to have; PortOne assigns one when left out. */
  readonly counterpartyId?: string | undefined
  /** The counterparty. */
  readonly counterparty: B2bCounterpartyInput
  /** What to look up while saving. */
  readonly options?: B2bCounterpartyCreateOptions | undefined
}

/**
 * The body of `createB2bCounterparty`.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreateB2bCounterpartyBody: Schema.Codec<CreateB2bCounterpartyBody> = Wire.lazy(() =>
  Schema.Struct({
    counterpartyId: Schema.optional(Schema.String),
    counterparty: B2bCounterpartyInput,
    options: Schema.optional(B2bCounterpartyCreateOptions)
  })
)

/**
 * The answer of `createB2bCounterparty`: the new counterparty.
 *
 * @category answers
 * @since 0.1.0
 */
export interface CreateB2bCounterpartyResponse {
  /** The counterparty. */
  readonly counterparty: B2bCounterparty
}

/**
 * The answer of `createB2bCounterparty`: the new counterparty.
 *
 * @category answers
 * @since 0.1.0
 */
export const CreateB2bCounterpartyResponse: Schema.Codec<
  CreateB2bCounterpartyResponse,
  CreateB2bCounterpartyResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    counterparty: B2bCounterparty
  })
)

/**
 * The business registration number is not a valid one. Send its digits only, without hyphens.
 *
 * `B2B_COUNTERPARTY_BRN_INVALID`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bCounterpartyBrnInvalidError extends DocumentedError.make<
  B2bCounterpartyBrnInvalidError,
  {},
  B2bCounterpartyBrnInvalidErrorEncoded
>()("B2bCounterpartyBrnInvalidError", {
  type: "B2B_COUNTERPARTY_BRN_INVALID",
  status: 400,
  summary: "The business registration number is not a valid one. Send its digits only, without hyphens."
}) {}

/**
 * Another counterparty has this id. Update that one, or choose another id.
 *
 * `B2B_COUNTERPARTY_ID_ALREADY_EXISTS`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bCounterpartyIdAlreadyExistsError extends DocumentedError.make<
  B2bCounterpartyIdAlreadyExistsError,
  {},
  B2bCounterpartyIdAlreadyExistsErrorEncoded
>()("B2bCounterpartyIdAlreadyExistsError", {
  type: "B2B_COUNTERPARTY_ID_ALREADY_EXISTS",
  status: 409,
  summary: "Another counterparty has this id. Update that one, or choose another id."
}) {}

/**
 * The id belongs to a counterparty that was made from a partner, and cannot be used again. Choose another id.
 *
 * `B2B_COUNTERPARTY_ID_ALREADY_EXISTS_BY_PARTNER`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bCounterpartyIdAlreadyExistsByPartnerError extends DocumentedError.make<
  B2bCounterpartyIdAlreadyExistsByPartnerError,
  {},
  B2bCounterpartyIdAlreadyExistsByPartnerErrorEncoded
>()("B2bCounterpartyIdAlreadyExistsByPartnerError", {
  type: "B2B_COUNTERPARTY_ID_ALREADY_EXISTS_BY_PARTNER",
  status: 409,
  summary: "The id belongs to a counterparty that was made from a partner, and cannot be used again. Choose another id."
}) {}

/**
 * A field that this counterparty needs is missing. Complete the counterparty before sending it again.
 *
 * `B2B_COUNTERPARTY_MISSING_REQUIRED_FIELDS`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bCounterpartyMissingRequiredFieldsError extends DocumentedError.make<
  B2bCounterpartyMissingRequiredFieldsError,
  {},
  B2bCounterpartyMissingRequiredFieldsErrorEncoded
>()("B2bCounterpartyMissingRequiredFieldsError", {
  type: "B2B_COUNTERPARTY_MISSING_REQUIRED_FIELDS",
  status: 400,
  summary: "A field that this counterparty needs is missing. Complete the counterparty before sending it again."
}) {}

/**
 * The counterparty could not be connected to the National Tax Service. Look whether it was created nevertheless before
 * trying again.
 *
 * `B2B_COUNTERPARTY_NTS_CONNECTION_FAILED`, status 502.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bCounterpartyNtsConnectionFailedError extends DocumentedError.make<
  B2bCounterpartyNtsConnectionFailedError,
  {},
  B2bCounterpartyNtsConnectionFailedErrorEncoded
>()("B2bCounterpartyNtsConnectionFailedError", {
  type: "B2B_COUNTERPARTY_NTS_CONNECTION_FAILED",
  status: 502,
  summary:
    "The counterparty could not be connected to the National Tax Service. Look whether it was created nevertheless before trying again."
}) {}

/**
 * A counterparty made from a partner cannot be connected to the National Tax Service by itself. Connect the partner
 * instead.
 *
 * `B2B_COUNTERPARTY_PARTNER_NOT_CONNECTABLE`, status 403.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bCounterpartyPartnerNotConnectableError extends DocumentedError.make<
  B2bCounterpartyPartnerNotConnectableError,
  {},
  B2bCounterpartyPartnerNotConnectableErrorEncoded
>()("B2bCounterpartyPartnerNotConnectableError", {
  type: "B2B_COUNTERPARTY_PARTNER_NOT_CONNECTABLE",
  status: 403,
  summary:
    "A counterparty made from a partner cannot be connected to the National Tax Service by itself. Connect the partner instead."
}) {}

/**
 * The business registration number is your own company's, which cannot be its own counterparty. Check which side the
 * number belongs to.
 *
 * `B2B_COUNTERPARTY_SELF_ORIGIN_BRN_MISMATCH`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bCounterpartySelfOriginBrnMismatchError extends DocumentedError.make<
  B2bCounterpartySelfOriginBrnMismatchError,
  {},
  B2bCounterpartySelfOriginBrnMismatchErrorEncoded
>()("B2bCounterpartySelfOriginBrnMismatchError", {
  type: "B2B_COUNTERPARTY_SELF_ORIGIN_BRN_MISMATCH",
  status: 400,
  summary:
    "The business registration number is your own company's, which cannot be its own counterparty. Check which side the number belongs to."
}) {}

/**
 * A counterparty holds at most 5 additional contacts. Drop some.
 *
 * `B2B_COUNTERPARTY_TOO_MANY_ADDITIONAL_CONTACTS`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bCounterpartyTooManyAdditionalContactsError extends DocumentedError.make<
  B2bCounterpartyTooManyAdditionalContactsError,
  {},
  B2bCounterpartyTooManyAdditionalContactsErrorEncoded
>()("B2bCounterpartyTooManyAdditionalContactsError", {
  type: "B2B_COUNTERPARTY_TOO_MANY_ADDITIONAL_CONTACTS",
  status: 400,
  summary: "A counterparty holds at most 5 additional contacts. Drop some."
}) {}

/**
 * The verification was made for another business registration number. Use one that was made for this number.
 *
 * `B2B_COUNTERPARTY_VERIFICATION_BRN_MISMATCH`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bCounterpartyVerificationBrnMismatchError extends DocumentedError.make<
  B2bCounterpartyVerificationBrnMismatchError,
  {},
  B2bCounterpartyVerificationBrnMismatchErrorEncoded
>()("B2bCounterpartyVerificationBrnMismatchError", {
  type: "B2B_COUNTERPARTY_VERIFICATION_BRN_MISMATCH",
  status: 400,
  summary: "The verification was made for another business registration number. Use one that was made for this number."
}) {}

/**
 * The verification's result cannot be used. Look the business up again and pass the new verification id.
 *
 * `B2B_COUNTERPARTY_VERIFICATION_INVALID`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bCounterpartyVerificationInvalidError extends DocumentedError.make<
  B2bCounterpartyVerificationInvalidError,
  {},
  B2bCounterpartyVerificationInvalidErrorEncoded
>()("B2bCounterpartyVerificationInvalidError", {
  type: "B2B_COUNTERPARTY_VERIFICATION_INVALID",
  status: 400,
  summary: "The verification's result cannot be used. Look the business up again and pass the new verification id."
}) {}

/**
 * There is no such verification. Look the business up again and pass the new verification id.
 *
 * `B2B_COUNTERPARTY_VERIFICATION_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bCounterpartyVerificationNotFoundError extends DocumentedError.make<
  B2bCounterpartyVerificationNotFoundError,
  {},
  B2bCounterpartyVerificationNotFoundErrorEncoded
>()("B2bCounterpartyVerificationNotFoundError", {
  type: "B2B_COUNTERPARTY_VERIFICATION_NOT_FOUND",
  status: 404,
  summary: "There is no such verification. Look the business up again and pass the new verification id."
}) {}

/**
 * The verification is of another kind than the field it was passed in: business information and business status have
 * one id each. Pass each in its own field.
 *
 * `B2B_COUNTERPARTY_VERIFICATION_TYPE_MISMATCH`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bCounterpartyVerificationTypeMismatchError extends DocumentedError.make<
  B2bCounterpartyVerificationTypeMismatchError,
  {},
  B2bCounterpartyVerificationTypeMismatchErrorEncoded
>()("B2bCounterpartyVerificationTypeMismatchError", {
  type: "B2B_COUNTERPARTY_VERIFICATION_TYPE_MISMATCH",
  status: 400,
  summary:
    "The verification is of another kind than the field it was passed in: business information and business status have one id each. Pass each in its own field."
}) {}

/**
 * The documented errors of `createB2bCounterparty`.
 *
 * @category errors
 * @since 0.1.0
 */
export type CreateB2bCounterpartyError =
  | B2bCounterpartyBrnInvalidError
  | B2bCounterpartyIdAlreadyExistsError
  | B2bCounterpartyIdAlreadyExistsByPartnerError
  | B2bCounterpartyMissingRequiredFieldsError
  | B2bCounterpartyNtsConnectionFailedError
  | B2bCounterpartyPartnerNotConnectableError
  | B2bCounterpartySelfOriginBrnMismatchError
  | B2bCounterpartyTooManyAdditionalContactsError
  | B2bCounterpartyVerificationBrnMismatchError
  | B2bCounterpartyVerificationInvalidError
  | B2bCounterpartyVerificationNotFoundError
  | B2bCounterpartyVerificationTypeMismatchError
  | B2bExternalServiceError
  | B2bNotEnabledError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `createB2bCounterparty`.
 *
 * @category errors
 * @since 0.1.0
 */
export const CreateB2bCounterpartyError: DocumentedError.Union<CreateB2bCounterpartyError> = DocumentedError.union([
  B2bCounterpartyBrnInvalidError,
  B2bCounterpartyIdAlreadyExistsError,
  B2bCounterpartyIdAlreadyExistsByPartnerError,
  B2bCounterpartyMissingRequiredFieldsError,
  B2bCounterpartyNtsConnectionFailedError,
  B2bCounterpartyPartnerNotConnectableError,
  B2bCounterpartySelfOriginBrnMismatchError,
  B2bCounterpartyTooManyAdditionalContactsError,
  B2bCounterpartyVerificationBrnMismatchError,
  B2bCounterpartyVerificationInvalidError,
  B2bCounterpartyVerificationNotFoundError,
  B2bCounterpartyVerificationTypeMismatchError,
  B2bExternalServiceError,
  B2bNotEnabledError,
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `createB2bCounterparty`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface CreateB2bCounterpartyInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** The id that the counterparty is to have; PortOne assigns one when left out. */
  readonly counterpartyId?: string | undefined
  /** The counterparty. */
  readonly counterparty: B2bCounterpartyInput
  /** What to look up while saving. */
  readonly options?: B2bCounterpartyCreateOptions | undefined
}

/**
 * The input of `createB2bCounterparty`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const CreateB2bCounterpartyInput: Schema.Codec<CreateB2bCounterpartyInput> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    counterpartyId: Schema.optional(Schema.String),
    counterparty: B2bCounterpartyInput,
    options: Schema.optional(B2bCounterpartyCreateOptions)
  })
)

/**
 * Creates a counterparty; PortOne makes up a `counterpartyId` that is not given. `brn` is digits only, at most 5
 * additional contacts; `options` can look the business up, or reuse a look-up by its verification id.
 *
 * `POST /b2b/counterparties`
 *
 * Fails with:
 * - {@link B2bCounterpartyBrnInvalidError} (400)
 * - {@link B2bCounterpartyMissingRequiredFieldsError} (400)
 * - {@link B2bCounterpartySelfOriginBrnMismatchError} (400)
 * - {@link B2bCounterpartyTooManyAdditionalContactsError} (400)
 * - {@link B2bCounterpartyVerificationBrnMismatchError} (400)
 * - {@link B2bCounterpartyVerificationInvalidError} (400)
 * - {@link B2bCounterpartyVerificationTypeMismatchError} (400)
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bCounterpartyPartnerNotConnectableError} (403)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bCounterpartyVerificationNotFoundError} (404)
 * - {@link B2bCounterpartyIdAlreadyExistsByPartnerError} (409)
 * - {@link B2bCounterpartyIdAlreadyExistsError} (409)
 * - {@link B2bCounterpartyNtsConnectionFailedError} (502)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2#post%20%2Fb2b%2Fcounterparties
 * @category endpoints
 * @since 0.1.0
 */
export const createB2bCounterparty: Endpoint.Endpoint<
  CreateB2bCounterpartyInput,
  CreateB2bCounterpartyResponse,
  CreateB2bCounterpartyError
> = Endpoint.make({
  id: "createB2bCounterparty",
  service: "Counterparties",
  method: "POST",
  path: "/b2b/counterparties",
  authorized: true,
  input: CreateB2bCounterpartyInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: CreateB2bCounterpartyResponse,
  errors: CreateB2bCounterpartyError
})

/**
 * The body of `updateB2bCounterparty`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface UpdateB2bCounterpartyBody {
  /** The counterparty. */
  readonly counterparty: B2bCounterpartyInput
  /** What to look up while saving. */
  readonly options?: B2bCounterpartyCreateOptions | undefined
}

/**
 * The body of `updateB2bCounterparty`.
 *
 * @category requests
 * @since 0.1.0
 */
export const UpdateB2bCounterpartyBody: Schema.Codec<UpdateB2bCounterpartyBody> = Wire.lazy(() =>
  Schema.Struct({
    counterparty: B2bCounterpartyInput,
    options: Schema.optional(B2bCounterpartyCreateOptions)
  })
)

/**
 * The answer of `updateB2bCounterparty`: the counterparty, changed.
 *
 * @category answers
 * @since 0.1.0
 */
export interface UpdateB2bCounterpartyResponse {
  /** The counterparty. */
  readonly counterparty: B2bCounterparty
}

/**
 * The answer of `updateB2bCounterparty`: the counterparty, changed.
 *
 * @category answers
 * @since 0.1.0
 */
export const UpdateB2bCounterpartyResponse: Schema.Codec<
  UpdateB2bCounterpartyResponse,
  UpdateB2bCounterpartyResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    counterparty: B2bCounterparty
  })
)

/**
 * A counterparty's business registration number cannot be changed. Create a new counterparty for another number.
 *
 * `B2B_COUNTERPARTY_BRN_MODIFICATION_NOT_ALLOWED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bCounterpartyBrnModificationNotAllowedError extends DocumentedError.make<
  B2bCounterpartyBrnModificationNotAllowedError,
  {},
  B2bCounterpartyBrnModificationNotAllowedErrorEncoded
>()("B2bCounterpartyBrnModificationNotAllowedError", {
  type: "B2B_COUNTERPARTY_BRN_MODIFICATION_NOT_ALLOWED",
  status: 400,
  summary:
    "A counterparty's business registration number cannot be changed. Create a new counterparty for another number."
}) {}

/**
 * A counterparty made from a partner cannot be changed by itself. Update the partner instead.
 *
 * `B2B_COUNTERPARTY_PARTNER_NOT_UPDATABLE`, status 403.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bCounterpartyPartnerNotUpdatableError extends DocumentedError.make<
  B2bCounterpartyPartnerNotUpdatableError,
  {},
  B2bCounterpartyPartnerNotUpdatableErrorEncoded
>()("B2bCounterpartyPartnerNotUpdatableError", {
  type: "B2B_COUNTERPARTY_PARTNER_NOT_UPDATABLE",
  status: 403,
  summary: "A counterparty made from a partner cannot be changed by itself. Update the partner instead."
}) {}

/**
 * The documented errors of `updateB2bCounterparty`.
 *
 * @category errors
 * @since 0.1.0
 */
export type UpdateB2bCounterpartyError =
  | B2bCounterpartyBrnModificationNotAllowedError
  | B2bCounterpartyMissingRequiredFieldsError
  | B2bCounterpartyNotFoundError
  | B2bCounterpartyPartnerNotUpdatableError
  | B2bCounterpartyTooManyAdditionalContactsError
  | B2bCounterpartyVerificationBrnMismatchError
  | B2bCounterpartyVerificationInvalidError
  | B2bCounterpartyVerificationNotFoundError
  | B2bCounterpartyVerificationTypeMismatchError
  | B2bExternalServiceError
  | B2bNotEnabledError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `updateB2bCounterparty`.
 *
 * @category errors
 * @since 0.1.0
 */
export const UpdateB2bCounterpartyError: DocumentedError.Union<UpdateB2bCounterpartyError> = DocumentedError.union([
  B2bCounterpartyBrnModificationNotAllowedError,
  B2bCounterpartyMissingRequiredFieldsError,
  B2bCounterpartyNotFoundError,
  B2bCounterpartyPartnerNotUpdatableError,
  B2bCounterpartyTooManyAdditionalContactsError,
  B2bCounterpartyVerificationBrnMismatchError,
  B2bCounterpartyVerificationInvalidError,
  B2bCounterpartyVerificationNotFoundError,
  B2bCounterpartyVerificationTypeMismatchError,
  B2bExternalServiceError,
  B2bNotEnabledError,
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `updateB2bCounterparty`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface UpdateB2bCounterpartyInput {
  /** The counterparty's id. */
  readonly counterpartyId: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** The counterparty. */
  readonly counterparty: B2bCounterpartyInput
  /** What to look up while saving. */
  readonly options?: B2bCounterpartyCreateOptions | undefined
}

/**
 * The input of `updateB2bCounterparty`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const UpdateB2bCounterpartyInput: Schema.Codec<UpdateB2bCounterpartyInput> = Wire.lazy(() =>
  Schema.Struct({
    counterpartyId: Schema.String,
    test: Schema.optional(Schema.Boolean),
    counterparty: B2bCounterpartyInput,
    options: Schema.optional(B2bCounterpartyCreateOptions)
  })
)

/**
 * Changes a counterparty. Its business registration number cannot change, and one that came from a partner is changed
 * through that partner.
 *
 * `PATCH /b2b/counterparties/{counterpartyId}`
 *
 * Fails with:
 * - {@link B2bCounterpartyBrnModificationNotAllowedError} (400)
 * - {@link B2bCounterpartyMissingRequiredFieldsError} (400)
 * - {@link B2bCounterpartyTooManyAdditionalContactsError} (400)
 * - {@link B2bCounterpartyVerificationBrnMismatchError} (400)
 * - {@link B2bCounterpartyVerificationInvalidError} (400)
 * - {@link B2bCounterpartyVerificationTypeMismatchError} (400)
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bCounterpartyPartnerNotUpdatableError} (403)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bCounterpartyNotFoundError} (404)
 * - {@link B2bCounterpartyVerificationNotFoundError} (404)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2#patch%20%2Fb2b%2Fcounterparties%2F%7BcounterpartyId%7D
 * @category endpoints
 * @since 0.1.0
 */
export const updateB2bCounterparty: Endpoint.Endpoint<
  UpdateB2bCounterpartyInput,
  UpdateB2bCounterpartyResponse,
  UpdateB2bCounterpartyError
> = Endpoint.make({
  id: "updateB2bCounterparty",
  service: "Counterparties",
  method: "PATCH",
  path: "/b2b/counterparties/{counterpartyId}",
  authorized: true,
  input: UpdateB2bCounterpartyInput,
  pathFields: ["counterpartyId"],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: UpdateB2bCounterpartyResponse,
  errors: UpdateB2bCounterpartyError
})

/**
 * The empty request body of `deleteB2bCounterparty`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface DeleteB2bCounterpartyBody {
  readonly [key: string]: never
}

/**
 * The empty request body of `deleteB2bCounterparty`.
 *
 * @category requests
 * @since 0.1.0
 */
export const DeleteB2bCounterpartyBody: Schema.Codec<DeleteB2bCounterpartyBody> = Wire.lazy(() =>
  Schema.Record(Schema.String.check(Schema.makeFilter(() => false)), Schema.Never)
)

/**
 * The empty answer of `deleteB2bCounterparty`.
 *
 * @category answers
 * @since 0.1.0
 */
export interface DeleteB2bCounterpartyResponse {
  readonly [key: string]: never
}

/**
 * The empty answer of `deleteB2bCounterparty`.
 *
 * @category answers
 * @since 0.1.0
 */
export const DeleteB2bCounterpartyResponse: Schema.Codec<DeleteB2bCounterpartyResponse> = Wire.lazy(() =>
  Schema.Record(Schema.String.check(Schema.makeFilter(() => false)), Schema.Never)
)

/**
 * A tax invoice with this counterparty is still under way. Finish or cancel it before deleting the counterparty.
 *
 * `B2B_COUNTERPARTY_ONGOING_TAX_INVOICE_EXISTS`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bCounterpartyOngoingTaxInvoiceExistsError extends DocumentedError.make<
  B2bCounterpartyOngoingTaxInvoiceExistsError,
  {},
  B2bCounterpartyOngoingTaxInvoiceExistsErrorEncoded
>()("B2bCounterpartyOngoingTaxInvoiceExistsError", {
  type: "B2B_COUNTERPARTY_ONGOING_TAX_INVOICE_EXISTS",
  status: 409,
  summary:
    "A tax invoice with this counterparty is still under way. Finish or cancel it before deleting the counterparty."
}) {}

/**
 * A counterparty made from a partner cannot be deleted by itself. Disconnect the partner instead.
 *
 * `B2B_COUNTERPARTY_PARTNER_NOT_DELETABLE`, status 403.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bCounterpartyPartnerNotDeletableError extends DocumentedError.make<
  B2bCounterpartyPartnerNotDeletableError,
  {},
  B2bCounterpartyPartnerNotDeletableErrorEncoded
>()("B2bCounterpartyPartnerNotDeletableError", {
  type: "B2B_COUNTERPARTY_PARTNER_NOT_DELETABLE",
  status: 403,
  summary: "A counterparty made from a partner cannot be deleted by itself. Disconnect the partner instead."
}) {}

/**
 * The documented errors of `deleteB2bCounterparty`.
 *
 * @category errors
 * @since 0.1.0
 */
export type DeleteB2bCounterpartyError =
  | B2bCounterpartyNotFoundError
  | B2bCounterpartyOngoingTaxInvoiceExistsError
  | B2bCounterpartyPartnerNotDeletableError
  | B2bExternalServiceError
  | B2bNotEnabledError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `deleteB2bCounterparty`.
 *
 * @category errors
 * @since 0.1.0
 */
export const DeleteB2bCounterpartyError: DocumentedError.Union<DeleteB2bCounterpartyError> = DocumentedError.union([
  B2bCounterpartyNotFoundError,
  B2bCounterpartyOngoingTaxInvoiceExistsError,
  B2bCounterpartyPartnerNotDeletableError,
  B2bExternalServiceError,
  B2bNotEnabledError,
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `deleteB2bCounterparty`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface DeleteB2bCounterpartyInput {
  /** The counterparty's id. */
  readonly counterpartyId: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `deleteB2bCounterparty`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const DeleteB2bCounterpartyInput: Schema.Codec<DeleteB2bCounterpartyInput> = Wire.lazy(() =>
  Schema.Struct({
    counterpartyId: Schema.String,
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Deletes a counterparty. Refused while a tax invoice with it is under way, and for one that came from a partner.
 *
 * `DELETE /b2b/counterparties/{counterpartyId}`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bCounterpartyPartnerNotDeletableError} (403)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bCounterpartyNotFoundError} (404)
 * - {@link B2bCounterpartyOngoingTaxInvoiceExistsError} (409)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2#delete%20%2Fb2b%2Fcounterparties%2F%7BcounterpartyId%7D
 * @category endpoints
 * @since 0.1.0
 */
export const deleteB2bCounterparty: Endpoint.Endpoint<
  DeleteB2bCounterpartyInput,
  DeleteB2bCounterpartyResponse,
  DeleteB2bCounterpartyError
> = Endpoint.make({
  id: "deleteB2bCounterparty",
  service: "Counterparties",
  method: "DELETE",
  path: "/b2b/counterparties/{counterpartyId}",
  authorized: true,
  input: DeleteB2bCounterpartyInput,
  pathFields: ["counterpartyId"],
  queryFields: ["test"],
  payload: "optional-body",
  storeId: [],
  format: "json",
  success: DeleteB2bCounterpartyResponse,
  errors: DeleteB2bCounterpartyError
})

/**
 * What a certificate is for: electronic tax documents, PortOne's own purpose, or something else.
 *
 * @category enums
 * @since 0.1.0
 */
export type B2bCertificateType = "E_TAX" | "PORTONE" | "ETC"

/**
 * What a certificate is for: electronic tax documents, PortOne's own purpose, or something else.
 *
 * @category enums
 * @since 0.1.0
 */
export const B2bCertificateType: Wire.Enum<B2bCertificateType> = Wire.closedEnum(["E_TAX", "PORTONE", "ETC"])

/**
 * A company's certificate for signing tax invoices.
 *
 * @category answers
 * @since 0.1.0
 */
export interface B2bCertificate {
  /** When it was registered. RFC 3339 on the wire. */
  readonly registeredAt: DateTime.Utc
  /** When it expires. RFC 3339 on the wire. */
  readonly expiredAt: DateTime.Utc
  /** Who issued the certificate. */
  readonly issuerName: string
  /** Whom the certificate is about. */
  readonly subjectName: string
  /** What the certificate is for. */
  readonly certificateType: Wire.Open<B2bCertificateType>
  /** The certificate's object identifier (OID). */
  readonly oid: string
  /** The name of the contact who registered the certificate. */
  readonly registrantContactName: string
  /** The id of the contact who registered the certificate. */
  readonly registrantContactId: string
}

/**
 * A company's certificate for signing tax invoices.
 *
 * @category answers
 * @since 0.1.0
 */
export const B2bCertificate: Schema.Codec<B2bCertificate, B2bCertificateEncoded> = Wire.lazy(() =>
  Schema.Struct({
    registeredAt: Wire.Timestamp,
    expiredAt: Wire.Timestamp,
    issuerName: Schema.String,
    subjectName: Schema.String,
    certificateType: Wire.openEnum(B2bCertificateType),
    oid: Schema.String,
    registrantContactName: Schema.String,
    registrantContactId: Schema.String
  })
)

/**
 * The counterparty has not registered a certificate. Send it the registration URL first.
 *
 * `B2B_CERTIFICATE_UNREGISTERED`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bCertificateUnregisteredError extends DocumentedError.make<
  B2bCertificateUnregisteredError,
  {},
  B2bCertificateUnregisteredErrorEncoded
>()("B2bCertificateUnregisteredError", {
  type: "B2B_CERTIFICATE_UNREGISTERED",
  status: 404,
  summary: "The counterparty has not registered a certificate. Send it the registration URL first."
}) {}

/**
 * The documented errors of `getB2bCounterpartyCertificate`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetB2bCounterpartyCertificateError =
  | B2bCertificateUnregisteredError
  | B2bCounterpartyNotFoundError
  | B2bCounterpartyNtsNotConnectedError
  | B2bExternalServiceError
  | B2bNotEnabledError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `getB2bCounterpartyCertificate`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetB2bCounterpartyCertificateError: DocumentedError.Union<GetB2bCounterpartyCertificateError> =
  DocumentedError.union([
    B2bCertificateUnregisteredError,
    B2bCounterpartyNotFoundError,
    B2bCounterpartyNtsNotConnectedError,
    B2bExternalServiceError,
    B2bNotEnabledError,
    ForbiddenError,
    InvalidRequestError,
    UnauthorizedError
  ])

/**
 * The input of `getB2bCounterpartyCertificate`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetB2bCounterpartyCertificateInput {
  /** Business registration number: digits only, no hyphens. */
  readonly brn: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `getB2bCounterpartyCertificate`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetB2bCounterpartyCertificateInput: Schema.Codec<GetB2bCounterpartyCertificateInput> = Wire.lazy(() =>
  Schema.Struct({
    brn: Schema.String,
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Reads the certificate that a counterparty registered for issuing tax invoices, with its expiry.
 *
 * `GET /b2b/counterparties/{brn}/certificate`
 *
 * Fails with:
 * - {@link B2bCounterpartyNtsNotConnectedError} (400)
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bCertificateUnregisteredError} (404)
 * - {@link B2bCounterpartyNotFoundError} (404)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2#get%20%2Fb2b%2Fcounterparties%2F%7Bbrn%7D%2Fcertificate
 * @category endpoints
 * @since 0.1.0
 */
export const getB2bCounterpartyCertificate: Endpoint.Endpoint<
  GetB2bCounterpartyCertificateInput,
  B2bCertificate,
  GetB2bCounterpartyCertificateError
> = Endpoint.make({
  id: "getB2bCounterpartyCertificate",
  service: "Counterparties",
  method: "GET",
  path: "/b2b/counterparties/{brn}/certificate",
  authorized: true,
  input: GetB2bCounterpartyCertificateInput,
  pathFields: ["brn"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: B2bCertificate,
  errors: GetB2bCounterpartyCertificateError
})

/**
 * Where a counterparty registers its certificate.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetB2bCounterpartyCertificateRegistrationUrlResponse {
  /** Where to register the certificate. */
  readonly url: string
}

/**
 * Where a counterparty registers its certificate.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetB2bCounterpartyCertificateRegistrationUrlResponse: Schema.Codec<GetB2bCounterpartyCertificateRegistrationUrlResponse> =
  Wire.lazy(() =>
    Schema.Struct({
      url: Schema.String
    })
  )

/**
 * The documented errors of `getB2bCounterpartyCertificateRegistrationUrl`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetB2bCounterpartyCertificateRegistrationUrlError =
  | B2bCounterpartyNotFoundError
  | B2bCounterpartyNtsNotConnectedError
  | B2bExternalServiceError
  | B2bNotEnabledError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `getB2bCounterpartyCertificateRegistrationUrl`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetB2bCounterpartyCertificateRegistrationUrlError: DocumentedError.Union<GetB2bCounterpartyCertificateRegistrationUrlError> =
  DocumentedError.union([
    B2bCounterpartyNotFoundError,
    B2bCounterpartyNtsNotConnectedError,
    B2bExternalServiceError,
    B2bNotEnabledError,
    ForbiddenError,
    InvalidRequestError,
    UnauthorizedError
  ])

/**
 * The input of `getB2bCounterpartyCertificateRegistrationUrl`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetB2bCounterpartyCertificateRegistrationUrlInput {
  /** Business registration number: digits only, no hyphens. */
  readonly brn: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `getB2bCounterpartyCertificateRegistrationUrl`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetB2bCounterpartyCertificateRegistrationUrlInput: Schema.Codec<GetB2bCounterpartyCertificateRegistrationUrlInput> =
  Wire.lazy(() =>
    Schema.Struct({
      brn: Schema.String,
      test: Schema.optional(Schema.Boolean)
    })
  )

/**
 * Gets the URL where a connected counterparty registers its certificate.
 *
 * `GET /b2b/counterparties/{brn}/certificate/registration-url`
 *
 * Fails with:
 * - {@link B2bCounterpartyNtsNotConnectedError} (400)
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bCounterpartyNotFoundError} (404)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2#get%20%2Fb2b%2Fcounterparties%2F%7Bbrn%7D%2Fcertificate%2Fregistration-url
 * @category endpoints
 * @since 0.1.0
 */
export const getB2bCounterpartyCertificateRegistrationUrl: Endpoint.Endpoint<
  GetB2bCounterpartyCertificateRegistrationUrlInput,
  GetB2bCounterpartyCertificateRegistrationUrlResponse,
  GetB2bCounterpartyCertificateRegistrationUrlError
> = Endpoint.make({
  id: "getB2bCounterpartyCertificateRegistrationUrl",
  service: "Counterparties",
  method: "GET",
  path: "/b2b/counterparties/{brn}/certificate/registration-url",
  authorized: true,
  input: GetB2bCounterpartyCertificateRegistrationUrlInput,
  pathFields: ["brn"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: GetB2bCounterpartyCertificateRegistrationUrlResponse,
  errors: GetB2bCounterpartyCertificateRegistrationUrlError
})

/**
 * The answer of `validateB2bCounterpartyCertificate`: whether the certificate is good.
 *
 * @category answers
 * @since 0.1.0
 */
export interface ValidateB2bCounterpartyCertificateResponse {
  /** Whether the certificate can be used. */
  readonly isValid: boolean
}

/**
 * The answer of `validateB2bCounterpartyCertificate`: whether the certificate is good.
 *
 * @category answers
 * @since 0.1.0
 */
export const ValidateB2bCounterpartyCertificateResponse: Schema.Codec<ValidateB2bCounterpartyCertificateResponse> =
  Wire.lazy(() =>
    Schema.Struct({
      isValid: Schema.Boolean
    })
  )

/**
 * The documented errors of `validateB2bCounterpartyCertificate`.
 *
 * @category errors
 * @since 0.1.0
 */
export type ValidateB2bCounterpartyCertificateError =
  | B2bCertificateUnregisteredError
  | B2bCounterpartyNotFoundError
  | B2bCounterpartyNtsNotConnectedError
  | B2bExternalServiceError
  | B2bNotEnabledError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `validateB2bCounterpartyCertificate`.
 *
 * @category errors
 * @since 0.1.0
 */
export const ValidateB2bCounterpartyCertificateError: DocumentedError.Union<ValidateB2bCounterpartyCertificateError> =
  DocumentedError.union([
    B2bCertificateUnregisteredError,
    B2bCounterpartyNotFoundError,
    B2bCounterpartyNtsNotConnectedError,
    B2bExternalServiceError,
    B2bNotEnabledError,
    ForbiddenError,
    InvalidRequestError,
    UnauthorizedError
  ])

/**
 * The input of `validateB2bCounterpartyCertificate`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface ValidateB2bCounterpartyCertificateInput {
  /** Business registration number: digits only, no hyphens. */
  readonly brn: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `validateB2bCounterpartyCertificate`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const ValidateB2bCounterpartyCertificateInput: Schema.Codec<ValidateB2bCounterpartyCertificateInput> = Wire.lazy(
  () =>
    Schema.Struct({
      brn: Schema.String,
      test: Schema.optional(Schema.Boolean)
    })
)

/**
 * Asks whether the certificate that a counterparty registered is valid. An invalid one is a result, not an error: read
 * `isValid`.
 *
 * `POST /b2b/counterparties/{brn}/certificate/validate`
 *
 * Fails with:
 * - {@link B2bCounterpartyNtsNotConnectedError} (400)
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bCertificateUnregisteredError} (404)
 * - {@link B2bCounterpartyNotFoundError} (404)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2#post%20%2Fb2b%2Fcounterparties%2F%7Bbrn%7D%2Fcertificate%2Fvalidate
 * @category endpoints
 * @since 0.1.0
 */
export const validateB2bCounterpartyCertificate: Endpoint.Endpoint<
  ValidateB2bCounterpartyCertificateInput,
  ValidateB2bCounterpartyCertificateResponse,
  ValidateB2bCounterpartyCertificateError
> = Endpoint.make({
  id: "validateB2bCounterpartyCertificate",
  service: "Counterparties",
  method: "POST",
  path: "/b2b/counterparties/{brn}/certificate/validate",
  authorized: true,
  input: ValidateB2bCounterpartyCertificateInput,
  pathFields: ["brn"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: ValidateB2bCounterpartyCertificateResponse,
  errors: ValidateB2bCounterpartyCertificateError
})

/**
 * The wire form of {@link B2bCounterpartyVerification}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bCounterpartyVerificationEncoded {
  readonly id: string
  readonly checkedAt: string
}

/**
 * The wire form of {@link B2bCounterparty}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bCounterpartyEncoded {
  readonly id: string
  readonly graphqlId: string
  readonly isForTest: boolean
  readonly brn: string
  readonly companyName: string
  readonly representativeName: string
  readonly address?: string
  readonly businessType?: string
  readonly businessClass?: string
  readonly contact: B2bCounterpartyContact
  readonly additionalContacts: ReadonlyArray<B2bCounterpartyContact>
  readonly memo?: string
  readonly ntsConnectionStatus: Wire.Open<B2bNtsConnectionStatus>
  readonly ntsConnectedAt?: string
  readonly ntsConnectionFailedReason?: string
  readonly partnerId?: string
  readonly businessStatus?: Wire.Open<B2bCounterpartyBusinessStatus>
  readonly businessStatusCheckedAt?: string
  readonly businessStatusVerification?: B2bCounterpartyVerificationEncoded
  readonly businessInfoVerification?: B2bCounterpartyVerificationEncoded
  readonly appliedAt?: string
}

/**
 * The wire form of {@link GetB2bCounterpartiesResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetB2bCounterpartiesResponseEncoded {
  readonly page: PageInfo
  readonly items: ReadonlyArray<B2bCounterpartyEncoded>
}

/**
 * The wire form of {@link CreateB2bCounterpartyResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CreateB2bCounterpartyResponseEncoded {
  readonly counterparty: B2bCounterpartyEncoded
}

/**
 * The wire form of {@link B2bCounterpartyBrnInvalidError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bCounterpartyBrnInvalidErrorEncoded {
  readonly type: "B2B_COUNTERPARTY_BRN_INVALID"
  readonly message?: string
}

/**
 * The wire form of {@link B2bCounterpartyIdAlreadyExistsError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bCounterpartyIdAlreadyExistsErrorEncoded {
  readonly type: "B2B_COUNTERPARTY_ID_ALREADY_EXISTS"
  readonly message?: string
}

/**
 * The wire form of {@link B2bCounterpartyIdAlreadyExistsByPartnerError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bCounterpartyIdAlreadyExistsByPartnerErrorEncoded {
  readonly type: "B2B_COUNTERPARTY_ID_ALREADY_EXISTS_BY_PARTNER"
  readonly message?: string
}

/**
 * The wire form of {@link B2bCounterpartyMissingRequiredFieldsError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bCounterpartyMissingRequiredFieldsErrorEncoded {
  readonly type: "B2B_COUNTERPARTY_MISSING_REQUIRED_FIELDS"
  readonly message?: string
}

/**
 * The wire form of {@link B2bCounterpartyNtsConnectionFailedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bCounterpartyNtsConnectionFailedErrorEncoded {
  readonly type: "B2B_COUNTERPARTY_NTS_CONNECTION_FAILED"
  readonly message?: string
}

/**
 * The wire form of {@link B2bCounterpartyPartnerNotConnectableError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bCounterpartyPartnerNotConnectableErrorEncoded {
  readonly type: "B2B_COUNTERPARTY_PARTNER_NOT_CONNECTABLE"
  readonly message?: string
}

/**
 * The wire form of {@link B2bCounterpartySelfOriginBrnMismatchError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bCounterpartySelfOriginBrnMismatchErrorEncoded {
  readonly type: "B2B_COUNTERPARTY_SELF_ORIGIN_BRN_MISMATCH"
  readonly message?: string
}

/**
 * The wire form of {@link B2bCounterpartyTooManyAdditionalContactsError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bCounterpartyTooManyAdditionalContactsErrorEncoded {
  readonly type: "B2B_COUNTERPARTY_TOO_MANY_ADDITIONAL_CONTACTS"
  readonly message?: string
}

/**
 * The wire form of {@link B2bCounterpartyVerificationBrnMismatchError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bCounterpartyVerificationBrnMismatchErrorEncoded {
  readonly type: "B2B_COUNTERPARTY_VERIFICATION_BRN_MISMATCH"
  readonly message?: string
}

/**
 * The wire form of {@link B2bCounterpartyVerificationInvalidError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bCounterpartyVerificationInvalidErrorEncoded {
  readonly type: "B2B_COUNTERPARTY_VERIFICATION_INVALID"
  readonly message?: string
}

/**
 * The wire form of {@link B2bCounterpartyVerificationNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bCounterpartyVerificationNotFoundErrorEncoded {
  readonly type: "B2B_COUNTERPARTY_VERIFICATION_NOT_FOUND"
  readonly message?: string
}

/**
 * The wire form of {@link B2bCounterpartyVerificationTypeMismatchError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bCounterpartyVerificationTypeMismatchErrorEncoded {
  readonly type: "B2B_COUNTERPARTY_VERIFICATION_TYPE_MISMATCH"
  readonly message?: string
}

/**
 * The wire form of {@link UpdateB2bCounterpartyResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface UpdateB2bCounterpartyResponseEncoded {
  readonly counterparty: B2bCounterpartyEncoded
}

/**
 * The wire form of {@link B2bCounterpartyBrnModificationNotAllowedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bCounterpartyBrnModificationNotAllowedErrorEncoded {
  readonly type: "B2B_COUNTERPARTY_BRN_MODIFICATION_NOT_ALLOWED"
  readonly message?: string
}

/**
 * The wire form of {@link B2bCounterpartyPartnerNotUpdatableError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bCounterpartyPartnerNotUpdatableErrorEncoded {
  readonly type: "B2B_COUNTERPARTY_PARTNER_NOT_UPDATABLE"
  readonly message?: string
}

/**
 * The wire form of {@link B2bCounterpartyOngoingTaxInvoiceExistsError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bCounterpartyOngoingTaxInvoiceExistsErrorEncoded {
  readonly type: "B2B_COUNTERPARTY_ONGOING_TAX_INVOICE_EXISTS"
  readonly message?: string
}

/**
 * The wire form of {@link B2bCounterpartyPartnerNotDeletableError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bCounterpartyPartnerNotDeletableErrorEncoded {
  readonly type: "B2B_COUNTERPARTY_PARTNER_NOT_DELETABLE"
  readonly message?: string
}

/**
 * The wire form of {@link B2bCertificate}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bCertificateEncoded {
  readonly registeredAt: string
  readonly expiredAt: string
  readonly issuerName: string
  readonly subjectName: string
  readonly certificateType: Wire.Open<B2bCertificateType>
  readonly oid: string
  readonly registrantContactName: string
  readonly registrantContactId: string
}

/**
 * The wire form of {@link B2bCertificateUnregisteredError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bCertificateUnregisteredErrorEncoded {
  readonly type: "B2B_CERTIFICATE_UNREGISTERED"
  readonly message?: string
}
