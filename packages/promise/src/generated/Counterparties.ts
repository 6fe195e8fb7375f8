/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type B2bCertificate,
  type B2bCounterparty,
  type CreateB2bCounterpartyError,
  type CreateB2bCounterpartyInput,
  type CreateB2bCounterpartyResponse,
  type DeleteB2bCounterpartyError,
  type DeleteB2bCounterpartyInput,
  type DeleteB2bCounterpartyResponse,
  type GetB2bCounterpartiesError,
  type GetB2bCounterpartiesInput,
  type GetB2bCounterpartiesResponse,
  type GetB2bCounterpartyCertificateError,
  type GetB2bCounterpartyCertificateInput,
  type GetB2bCounterpartyCertificateRegistrationUrlError,
  type GetB2bCounterpartyCertificateRegistrationUrlInput,
  type GetB2bCounterpartyCertificateRegistrationUrlResponse,
  type GetB2bCounterpartyError,
  type GetB2bCounterpartyInput,
  type UpdateB2bCounterpartyError,
  type UpdateB2bCounterpartyInput,
  type UpdateB2bCounterpartyResponse,
  type ValidateB2bCounterpartyCertificateError,
  type ValidateB2bCounterpartyCertificateInput,
  type ValidateB2bCounterpartyCertificateResponse,
  createB2bCounterparty,
  deleteB2bCounterparty,
  getB2bCounterparties,
  getB2bCounterparty,
  getB2bCounterpartyCertificate,
  getB2bCounterpartyCertificateRegistrationUrl,
  updateB2bCounterparty,
  validateB2bCounterpartyCertificate
} from "@effect-portone/platform/generated/Counterparties"
import { type PageList, createList } from "../List.ts"
import { type Operation, createOperation } from "../Operation.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  B2bCertificate,
  B2bCertificateType,
  B2bCertificateUnregisteredError,
  B2bCounterparty,
  B2bCounterpartyBrnInvalidError,
  B2bCounterpartyBrnModificationNotAllowedError,
  B2bCounterpartyBusinessStatus,
  B2bCounterpartyContact,
  B2bCounterpartyContactInput,
  B2bCounterpartyCreateOptions,
  B2bCounterpartyFilter,
  B2bCounterpartyIdAlreadyExistsByPartnerError,
  B2bCounterpartyIdAlreadyExistsError,
  B2bCounterpartyInput,
  B2bCounterpartyMissingRequiredFieldsError,
  B2bCounterpartyNtsConnectionFailedError,
  B2bCounterpartyOngoingTaxInvoiceExistsError,
  B2bCounterpartyPartnerNotConnectableError,
  B2bCounterpartyPartnerNotDeletableError,
  B2bCounterpartyPartnerNotUpdatableError,
  B2bCounterpartySelfOriginBrnMismatchError,
  B2bCounterpartyTooManyAdditionalContactsError,
  B2bCounterpartyVerification,
  B2bCounterpartyVerificationBrnMismatchError,
  B2bCounterpartyVerificationInvalidError,
  B2bCounterpartyVerificationNotFoundError,
  B2bCounterpartyVerificationTypeMismatchError,
  B2bNtsConnectionStatus,
  CreateB2bCounterpartyBody,
  CreateB2bCounterpartyError,
  CreateB2bCounterpartyInput,
  CreateB2bCounterpartyResponse,
  DeleteB2bCounterpartyBody,
  DeleteB2bCounterpartyError,
  DeleteB2bCounterpartyInput,
  DeleteB2bCounterpartyResponse,
  GetB2bCounterpartiesBody,
  GetB2bCounterpartiesError,
  GetB2bCounterpartiesInput,
  GetB2bCounterpartiesResponse,
  GetB2bCounterpartyCertificateError,
  GetB2bCounterpartyCertificateInput,
  GetB2bCounterpartyCertificateRegistrationUrlError,
  GetB2bCounterpartyCertificateRegistrationUrlInput,
  GetB2bCounterpartyCertificateRegistrationUrlResponse,
  GetB2bCounterpartyError,
  GetB2bCounterpartyInput,
  UpdateB2bCounterpartyBody,
  UpdateB2bCounterpartyError,
  UpdateB2bCounterpartyInput,
  UpdateB2bCounterpartyResponse,
  ValidateB2bCounterpartyCertificateError,
  ValidateB2bCounterpartyCertificateInput,
  ValidateB2bCounterpartyCertificateResponse,
  createB2bCounterparty,
  deleteB2bCounterparty,
  getB2bCounterparties,
  getB2bCounterparty,
  getB2bCounterpartyCertificate,
  getB2bCounterpartyCertificateRegistrationUrl,
  updateB2bCounterparty,
  validateB2bCounterpartyCertificate
} from "@effect-portone/platform/generated/Counterparties"

/**
 * The operations of `Counterparties` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface CounterpartiesOperations {
  /**
   * Reads a counterparty.
   *
   * `GET /b2b/counterparties/{counterpartyId}`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bCounterpartyNotFoundError` (404)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2#get%20%2Fb2b%2Fcounterparties%2F%7BcounterpartyId%7D
   */
  readonly getB2bCounterparty: Operation<GetB2bCounterpartyInput, B2bCounterparty, GetB2bCounterpartyError>

  /**
   * Searches counterparties by page, size 10 unless given. `filter.id` matches the beginning of an id,
   * `filter.companyName` any part of a name.
   *
   * `GET /b2b/counterparties`
   *
   * `getB2bCounterparties.stream(input)` gives the items of all pages.
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2#get%20%2Fb2b%2Fcounterparties
   */
  readonly getB2bCounterparties: PageList<
    GetB2bCounterpartiesInput,
    GetB2bCounterpartiesResponse,
    GetB2bCounterpartiesError,
    B2bCounterparty,
    "page"
  >

  /**
   * Creates a counterparty; PortOne makes up a `counterpartyId` that is not given. `brn` is digits only, at most 5
   * additional contacts; `options` can look the business up, or reuse a look-up by its verification id.
   *
   * `POST /b2b/counterparties`
   *
   * Rejects with:
   * - `B2bCounterpartyBrnInvalidError` (400)
   * - `B2bCounterpartyMissingRequiredFieldsError` (400)
   * - `B2bCounterpartySelfOriginBrnMismatchError` (400)
   * - `B2bCounterpartyTooManyAdditionalContactsError` (400)
   * - `B2bCounterpartyVerificationBrnMismatchError` (400)
   * - `B2bCounterpartyVerificationInvalidError` (400)
   * - `B2bCounterpartyVerificationTypeMismatchError` (400)
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bCounterpartyPartnerNotConnectableError` (403)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bCounterpartyVerificationNotFoundError` (404)
   * - `B2bCounterpartyIdAlreadyExistsByPartnerError` (409)
   * - `B2bCounterpartyIdAlreadyExistsError` (409)
   * - `B2bCounterpartyNtsConnectionFailedError` (502)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2#post%20%2Fb2b%2Fcounterparties
   */
  readonly createB2bCounterparty: Operation<
    CreateB2bCounterpartyInput,
    CreateB2bCounterpartyResponse,
    CreateB2bCounterpartyError
  >

  /**
   * Changes a counterparty. Its business registration number cannot change, and one that came from a partner is
   * changed through that partner.
   *
   * `PATCH /b2b/counterparties/{counterpartyId}`
   *
   * Rejects with:
   * - `B2bCounterpartyBrnModificationNotAllowedError` (400)
   * - `B2bCounterpartyMissingRequiredFieldsError` (400)
   * - `B2bCounterpartyTooManyAdditionalContactsError` (400)
   * - `B2bCounterpartyVerificationBrnMismatchError` (400)
   * - `B2bCounterpartyVerificationInvalidError` (400)
   * - `B2bCounterpartyVerificationTypeMismatchError` (400)
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bCounterpartyPartnerNotUpdatableError` (403)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bCounterpartyNotFoundError` (404)
   * - `B2bCounterpartyVerificationNotFoundError` (404)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2#patch%20%2Fb2b%2Fcounterparties%2F%7BcounterpartyId%7D
   */
  readonly updateB2bCounterparty: Operation<
    UpdateB2bCounterpartyInput,
    UpdateB2bCounterpartyResponse,
    UpdateB2bCounterpartyError
  >

  /**
   * Deletes a counterparty. Refused while a tax invoice with it is under way, and for one that came from a partner.
   *
   * `DELETE /b2b/counterparties/{counterpartyId}`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bCounterpartyPartnerNotDeletableError` (403)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bCounterpartyNotFoundError` (404)
   * - `B2bCounterpartyOngoingTaxInvoiceExistsError` (409)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2#delete%20%2Fb2b%2Fcounterparties%2F%7BcounterpartyId%7D
   */
  readonly deleteB2bCounterparty: Operation<
    DeleteB2bCounterpartyInput,
    DeleteB2bCounterpartyResponse,
    DeleteB2bCounterpartyError
  >

  /**
   * Reads the certificate that a counterparty registered for issuing tax invoices, with its expiry.
   *
   * `GET /b2b/counterparties/{brn}/certificate`
   *
   * Rejects with:
   * - `B2bCounterpartyNtsNotConnectedError` (400)
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bCertificateUnregisteredError` (404)
   * - `B2bCounterpartyNotFoundError` (404)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2#get%20%2Fb2b%2Fcounterparties%2F%7Bbrn%7D%2Fcertificate
   */
  readonly getB2bCounterpartyCertificate: Operation<
    GetB2bCounterpartyCertificateInput,
    B2bCertificate,
    GetB2bCounterpartyCertificateError
  >

  /**
   * Gets the URL where a connected counterparty registers its certificate.
   *
   * `GET /b2b/counterparties/{brn}/certificate/registration-url`
   *
   * Rejects with:
   * - `B2bCounterpartyNtsNotConnectedError` (400)
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bCounterpartyNotFoundError` (404)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2#get%20%2Fb2b%2Fcounterparties%2F%7Bbrn%7D%2Fcertificate%2Fregistration-url
   */
  readonly getB2bCounterpartyCertificateRegistrationUrl: Operation<
    GetB2bCounterpartyCertificateRegistrationUrlInput,
    GetB2bCounterpartyCertificateRegistrationUrlResponse,
    GetB2bCounterpartyCertificateRegistrationUrlError
  >

  /**
   * Asks whether the certificate that a counterparty registered is valid. An invalid one is a result, not an error:
   * read `isValid`.
   *
   * `POST /b2b/counterparties/{brn}/certificate/validate`
   *
   * Rejects with:
   * - `B2bCounterpartyNtsNotConnectedError` (400)
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bCertificateUnregisteredError` (404)
   * - `B2bCounterpartyNotFoundError` (404)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2#post%20%2Fb2b%2Fcounterparties%2F%7Bbrn%7D%2Fcertificate%2Fvalidate
   */
  readonly validateB2bCounterpartyCertificate: Operation<
    ValidateB2bCounterpartyCertificateInput,
    ValidateB2bCounterpartyCertificateResponse,
    ValidateB2bCounterpartyCertificateError
  >
}

/**
 * Counterparties: the businesses to exchange tax invoices with.
 *
 * @example
 * ```ts
 * import { createClient, createCounterparties, type GetB2bCounterpartyInput } from "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const counterparties = createCounterparties(createClient())
 *
 * const getB2bCounterparty = (input: GetB2bCounterpartyInput) => counterparties.getB2bCounterparty(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/b2b.counterparty?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createCounterparties = (client: PromiseClient): CounterpartiesOperations => ({
  getB2bCounterparty: createOperation(client, getB2bCounterparty),
  getB2bCounterparties: createList(client, getB2bCounterparties),
  createB2bCounterparty: createOperation(client, createB2bCounterparty),
  updateB2bCounterparty: createOperation(client, updateB2bCounterparty),
  deleteB2bCounterparty: createOperation(client, deleteB2bCounterparty),
  getB2bCounterpartyCertificate: createOperation(client, getB2bCounterpartyCertificate),
  getB2bCounterpartyCertificateRegistrationUrl: createOperation(client, getB2bCounterpartyCertificateRegistrationUrl),
  validateB2bCounterpartyCertificate: createOperation(client, validateB2bCounterpartyCertificate)
})
