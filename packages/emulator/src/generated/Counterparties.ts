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
  B2bCertificate,
  B2bCertificateUnregisteredError,
  B2bCounterparty,
  B2bCounterpartyBrnInvalidError,
  B2bCounterpartyBrnModificationNotAllowedError,
  B2bCounterpartyIdAlreadyExistsByPartnerError,
  B2bCounterpartyIdAlreadyExistsError,
  B2bCounterpartyMissingRequiredFieldsError,
  B2bCounterpartyNtsConnectionFailedError,
  B2bCounterpartyOngoingTaxInvoiceExistsError,
  B2bCounterpartyPartnerNotConnectableError,
  B2bCounterpartyPartnerNotDeletableError,
  B2bCounterpartyPartnerNotUpdatableError,
  B2bCounterpartySelfOriginBrnMismatchError,
  B2bCounterpartyTooManyAdditionalContactsError,
  B2bCounterpartyVerificationBrnMismatchError,
  B2bCounterpartyVerificationInvalidError,
  B2bCounterpartyVerificationNotFoundError,
  B2bCounterpartyVerificationTypeMismatchError,
  CreateB2bCounterpartyBody,
  type CreateB2bCounterpartyError,
  CreateB2bCounterpartyResponse,
  DeleteB2bCounterpartyBody,
  type DeleteB2bCounterpartyError,
  DeleteB2bCounterpartyResponse,
  GetB2bCounterpartiesBody,
  type GetB2bCounterpartiesError,
  GetB2bCounterpartiesResponse,
  type GetB2bCounterpartyCertificateError,
  type GetB2bCounterpartyCertificateRegistrationUrlError,
  GetB2bCounterpartyCertificateRegistrationUrlResponse,
  type GetB2bCounterpartyError,
  UpdateB2bCounterpartyBody,
  type UpdateB2bCounterpartyError,
  UpdateB2bCounterpartyResponse,
  type ValidateB2bCounterpartyCertificateError,
  ValidateB2bCounterpartyCertificateResponse
} from "@effect-portone/platform/generated/Counterparties"
import {
  B2bCounterpartyNotFoundError,
  B2bCounterpartyNtsNotConnectedError,
  B2bExternalServiceError,
  B2bNotEnabledError
} from "@effect-portone/platform/generated/Shared"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `GET /b2b/counterparties/{counterpartyId}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetB2bCounterpartyEndpoint extends ContractEndpoint.ContractEndpoint<
  "getB2bCounterparty",
  "GET",
  "/b2b/counterparties/:counterpartyId",
  {
    readonly params: {
      readonly counterpartyId: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  B2bCounterparty,
  GetB2bCounterpartyError
> {}

/**
 * `GET /b2b/counterparties/{counterpartyId}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getB2bCounterparty: GetB2bCounterpartyEndpoint = ContractEndpoint.make(
  "getB2bCounterparty",
  "GET",
  "/b2b/counterparties/:counterpartyId",
  {
    summary: "Reads a counterparty.",
    authorized: true,
    params: {
      counterpartyId: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: B2bCounterparty,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      404: [B2bCounterpartyNotFoundError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `GET /b2b/counterparties`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetB2bCounterpartiesEndpoint extends ContractEndpoint.ContractEndpoint<
  "getB2bCounterparties",
  "GET",
  "/b2b/counterparties",
  {
    readonly query: {
      readonly test?: boolean
      readonly requestBody?: GetB2bCounterpartiesBody
    }
  },
  GetB2bCounterpartiesResponse,
  GetB2bCounterpartiesError
> {}

/**
 * `GET /b2b/counterparties`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getB2bCounterparties: GetB2bCounterpartiesEndpoint = ContractEndpoint.make(
  "getB2bCounterparties",
  "GET",
  "/b2b/counterparties",
  {
    summary:
      "Searches counterparties by page, size 10 unless given. `filter.id` matches the beginning of an id, `filter.companyName` any part of a name.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean),
      requestBody: Schema.optionalKey(Schema.fromJsonString(GetB2bCounterpartiesBody))
    },
    success: GetB2bCounterpartiesResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `POST /b2b/counterparties`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface CreateB2bCounterpartyEndpoint extends ContractEndpoint.ContractEndpoint<
  "createB2bCounterparty",
  "POST",
  "/b2b/counterparties",
  {
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: CreateB2bCounterpartyBody
  },
  CreateB2bCounterpartyResponse,
  CreateB2bCounterpartyError
> {}

/**
 * `POST /b2b/counterparties`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const createB2bCounterparty: CreateB2bCounterpartyEndpoint = ContractEndpoint.make(
  "createB2bCounterparty",
  "POST",
  "/b2b/counterparties",
  {
    summary:
      "Creates a counterparty; PortOne makes up a `counterpartyId` that is not given. `brn` is digits only, at most 5 additional contacts; `options` can look the business up, or reuse a look-up by its verification id.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: CreateB2bCounterpartyBody,
    success: CreateB2bCounterpartyResponse,
    errors: {
      400: [
        B2bCounterpartyBrnInvalidError,
        B2bCounterpartyMissingRequiredFieldsError,
        B2bCounterpartySelfOriginBrnMismatchError,
        B2bCounterpartyTooManyAdditionalContactsError,
        B2bCounterpartyVerificationBrnMismatchError,
        B2bCounterpartyVerificationInvalidError,
        B2bCounterpartyVerificationTypeMismatchError,
        InvalidRequestError
      ],
      401: [UnauthorizedError],
      403: [B2bCounterpartyPartnerNotConnectableError, B2bNotEnabledError, ForbiddenError],
      404: [B2bCounterpartyVerificationNotFoundError],
      409: [B2bCounterpartyIdAlreadyExistsByPartnerError, B2bCounterpartyIdAlreadyExistsError],
      502: [B2bCounterpartyNtsConnectionFailedError, B2bExternalServiceError]
    }
  }
)

/**
 * `PATCH /b2b/counterparties/{counterpartyId}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface UpdateB2bCounterpartyEndpoint extends ContractEndpoint.ContractEndpoint<
  "updateB2bCounterparty",
  "PATCH",
  "/b2b/counterparties/:counterpartyId",
  {
    readonly params: {
      readonly counterpartyId: string
    }
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: UpdateB2bCounterpartyBody
  },
  UpdateB2bCounterpartyResponse,
  UpdateB2bCounterpartyError
> {}

/**
 * `PATCH /b2b/counterparties/{counterpartyId}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const updateB2bCounterparty: UpdateB2bCounterpartyEndpoint = ContractEndpoint.make(
  "updateB2bCounterparty",
  "PATCH",
  "/b2b/counterparties/:counterpartyId",
  {
    summary:
      "Changes a counterparty. Its business registration number cannot change, and one that came from a partner is changed through that partner.",
    authorized: true,
    params: {
      counterpartyId: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: UpdateB2bCounterpartyBody,
    success: UpdateB2bCounterpartyResponse,
    errors: {
      400: [
        B2bCounterpartyBrnModificationNotAllowedError,
        B2bCounterpartyMissingRequiredFieldsError,
        B2bCounterpartyTooManyAdditionalContactsError,
        B2bCounterpartyVerificationBrnMismatchError,
        B2bCounterpartyVerificationInvalidError,
        B2bCounterpartyVerificationTypeMismatchError,
        InvalidRequestError
      ],
      401: [UnauthorizedError],
      403: [B2bCounterpartyPartnerNotUpdatableError, B2bNotEnabledError, ForbiddenError],
      404: [B2bCounterpartyNotFoundError, B2bCounterpartyVerificationNotFoundError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `DELETE /b2b/counterparties/{counterpartyId}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface DeleteB2bCounterpartyEndpoint extends ContractEndpoint.ContractEndpoint<
  "deleteB2bCounterparty",
  "DELETE",
  "/b2b/counterparties/:counterpartyId",
  {
    readonly params: {
      readonly counterpartyId: string
    }
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: DeleteB2bCounterpartyBody | undefined
  },
  DeleteB2bCounterpartyResponse,
  DeleteB2bCounterpartyError
> {}

/**
 * `DELETE /b2b/counterparties/{counterpartyId}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const deleteB2bCounterparty: DeleteB2bCounterpartyEndpoint = ContractEndpoint.make(
  "deleteB2bCounterparty",
  "DELETE",
  "/b2b/counterparties/:counterpartyId",
  {
    summary:
      "Deletes a counterparty. Refused while a tax invoice with it is under way, and for one that came from a partner.",
    authorized: true,
    params: {
      counterpartyId: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    optionalPayload: DeleteB2bCounterpartyBody,
    success: DeleteB2bCounterpartyResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [B2bCounterpartyPartnerNotDeletableError, B2bNotEnabledError, ForbiddenError],
      404: [B2bCounterpartyNotFoundError],
      409: [B2bCounterpartyOngoingTaxInvoiceExistsError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `GET /b2b/counterparties/{brn}/certificate`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetB2bCounterpartyCertificateEndpoint extends ContractEndpoint.ContractEndpoint<
  "getB2bCounterpartyCertificate",
  "GET",
  "/b2b/counterparties/:brn/certificate",
  {
    readonly params: {
      readonly brn: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  B2bCertificate,
  GetB2bCounterpartyCertificateError
> {}

/**
 * `GET /b2b/counterparties/{brn}/certificate`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getB2bCounterpartyCertificate: GetB2bCounterpartyCertificateEndpoint = ContractEndpoint.make(
  "getB2bCounterpartyCertificate",
  "GET",
  "/b2b/counterparties/:brn/certificate",
  {
    summary: "Reads the certificate that a counterparty registered for issuing tax invoices, with its expiry.",
    authorized: true,
    params: {
      brn: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: B2bCertificate,
    errors: {
      400: [B2bCounterpartyNtsNotConnectedError, InvalidRequestError],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      404: [B2bCertificateUnregisteredError, B2bCounterpartyNotFoundError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `GET /b2b/counterparties/{brn}/certificate/registration-url`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetB2bCounterpartyCertificateRegistrationUrlEndpoint extends ContractEndpoint.ContractEndpoint<
  "getB2bCounterpartyCertificateRegistrationUrl",
  "GET",
  "/b2b/counterparties/:brn/certificate/registration-url",
  {
    readonly params: {
      readonly brn: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  GetB2bCounterpartyCertificateRegistrationUrlResponse,
  GetB2bCounterpartyCertificateRegistrationUrlError
> {}

/**
 * `GET /b2b/counterparties/{brn}/certificate/registration-url`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getB2bCounterpartyCertificateRegistrationUrl: GetB2bCounterpartyCertificateRegistrationUrlEndpoint =
  ContractEndpoint.make(
    "getB2bCounterpartyCertificateRegistrationUrl",
    "GET",
    "/b2b/counterparties/:brn/certificate/registration-url",
    {
      summary: "Gets the URL where a connected counterparty registers its certificate.",
      authorized: true,
      params: {
        brn: Schema.String
      },
      query: {
        test: Schema.optionalKey(Schema.Boolean)
      },
      success: GetB2bCounterpartyCertificateRegistrationUrlResponse,
      errors: {
        400: [B2bCounterpartyNtsNotConnectedError, InvalidRequestError],
        401: [UnauthorizedError],
        403: [B2bNotEnabledError, ForbiddenError],
        404: [B2bCounterpartyNotFoundError],
        502: [B2bExternalServiceError]
      }
    }
  )

/**
 * `POST /b2b/counterparties/{brn}/certificate/validate`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface ValidateB2bCounterpartyCertificateEndpoint extends ContractEndpoint.ContractEndpoint<
  "validateB2bCounterpartyCertificate",
  "POST",
  "/b2b/counterparties/:brn/certificate/validate",
  {
    readonly params: {
      readonly brn: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  ValidateB2bCounterpartyCertificateResponse,
  ValidateB2bCounterpartyCertificateError
> {}

/**
 * `POST /b2b/counterparties/{brn}/certificate/validate`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const validateB2bCounterpartyCertificate: ValidateB2bCounterpartyCertificateEndpoint = ContractEndpoint.make(
  "validateB2bCounterpartyCertificate",
  "POST",
  "/b2b/counterparties/:brn/certificate/validate",
  {
    summary:
      "Asks whether the certificate that a counterparty registered is valid. An invalid one is a result, not an error: read `isValid`.",
    authorized: true,
    params: {
      brn: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: ValidateB2bCounterpartyCertificateResponse,
    errors: {
      400: [B2bCounterpartyNtsNotConnectedError, InvalidRequestError],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      404: [B2bCertificateUnregisteredError, B2bCounterpartyNotFoundError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * Counterparties: the businesses to exchange tax invoices with.
 *
 * @category groups
 * @since 0.1.0
 */
export interface CounterpartiesGroup extends HttpApiGroup.HttpApiGroup<
  "Counterparties",
  | GetB2bCounterpartyEndpoint
  | GetB2bCounterpartiesEndpoint
  | CreateB2bCounterpartyEndpoint
  | UpdateB2bCounterpartyEndpoint
  | DeleteB2bCounterpartyEndpoint
  | GetB2bCounterpartyCertificateEndpoint
  | GetB2bCounterpartyCertificateRegistrationUrlEndpoint
  | ValidateB2bCounterpartyCertificateEndpoint
> {}

/**
 * Counterparties: the businesses to exchange tax invoices with.
 *
 * @category groups
 * @since 0.1.0
 */
export const CounterpartiesGroup: CounterpartiesGroup = HttpApiGroup.make("Counterparties")
  .add(
    getB2bCounterparty,
    getB2bCounterparties,
    createB2bCounterparty,
    updateB2bCounterparty,
    deleteB2bCounterparty,
    getB2bCounterpartyCertificate,
    getB2bCounterpartyCertificateRegistrationUrl,
    validateB2bCounterpartyCertificate
  )
  .annotate(OpenApi.Description, "Counterparties: the businesses to exchange tax invoices with.")
