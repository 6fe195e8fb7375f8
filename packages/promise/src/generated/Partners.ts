/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type ArchivePlatformPartnerError,
  type ArchivePlatformPartnerInput,
  type ArchivePlatformPartnerResponse,
  type CancelPlatformPartnerScheduleError,
  type CancelPlatformPartnerScheduleInput,
  type CancelPlatformPartnerScheduleResponse,
  type ConnectBulkPartnerCounterpartyError,
  type ConnectBulkPartnerCounterpartyInput,
  type ConnectBulkPartnerCounterpartyResponse,
  type ConnectPartnerCounterpartyError,
  type ConnectPartnerCounterpartyInput,
  type ConnectPartnerCounterpartyResponse,
  type CreatePlatformPartnerError,
  type CreatePlatformPartnerInput,
  type CreatePlatformPartnerResponse,
  type CreatePlatformPartnersError,
  type CreatePlatformPartnersInput,
  type CreatePlatformPartnersResponse,
  type DisconnectBulkPartnerCounterpartyError,
  type DisconnectBulkPartnerCounterpartyInput,
  type DisconnectBulkPartnerCounterpartyResponse,
  type DisconnectPartnerCounterpartyError,
  type DisconnectPartnerCounterpartyInput,
  type DisconnectPartnerCounterpartyResponse,
  type GetPlatformPartnerError,
  type GetPlatformPartnerFilterOptionsError,
  type GetPlatformPartnerFilterOptionsInput,
  type GetPlatformPartnerInput,
  type GetPlatformPartnerScheduleError,
  type GetPlatformPartnerScheduleInput,
  type GetPlatformPartnersError,
  type GetPlatformPartnersInput,
  type GetPlatformPartnersResponse,
  type PlatformPartnerFilterOptions,
  type RecoverPlatformPartnerError,
  type RecoverPlatformPartnerInput,
  type RecoverPlatformPartnerResponse,
  type ReschedulePartnerError,
  type ReschedulePartnerInput,
  type ReschedulePlatformPartnerResponse,
  type SchedulePartnerError,
  type SchedulePartnerInput,
  type SchedulePlatformPartnerResponse,
  type SchedulePlatformPartnersError,
  type SchedulePlatformPartnersInput,
  type SchedulePlatformPartnersResponse,
  type UpdatePlatformPartnerError,
  type UpdatePlatformPartnerInput,
  type UpdatePlatformPartnerResponse,
  archivePlatformPartner,
  cancelPlatformPartnerSchedule,
  connectBulkPartnerCounterparty,
  connectPartnerCounterparty,
  createPlatformPartner,
  createPlatformPartners,
  disconnectBulkPartnerCounterparty,
  disconnectPartnerCounterparty,
  getPlatformPartner,
  getPlatformPartnerFilterOptions,
  getPlatformPartnerSchedule,
  getPlatformPartners,
  recoverPlatformPartner,
  reschedulePartner,
  schedulePartner,
  schedulePlatformPartners,
  updatePlatformPartner
} from "@effect-portone/platform/generated/Partners"
import type { PlatformPartner } from "@effect-portone/platform/generated/Shared"
import { type PageList, createList } from "../List.ts"
import { type Operation, createOperation } from "../Operation.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  ArchivePlatformPartnerError,
  ArchivePlatformPartnerInput,
  ArchivePlatformPartnerResponse,
  CancelPlatformPartnerScheduleError,
  CancelPlatformPartnerScheduleInput,
  CancelPlatformPartnerScheduleResponse,
  ConnectBulkPartnerCounterpartyBody,
  ConnectBulkPartnerCounterpartyError,
  ConnectBulkPartnerCounterpartyInput,
  ConnectBulkPartnerCounterpartyResponse,
  ConnectPartnerCounterpartyError,
  ConnectPartnerCounterpartyInput,
  ConnectPartnerCounterpartyResponse,
  CreatePlatformPartnerBody,
  CreatePlatformPartnerBodyAccount,
  CreatePlatformPartnerBodyContact,
  CreatePlatformPartnerBodyType,
  CreatePlatformPartnerBodyTypeBusiness,
  CreatePlatformPartnerBodyTypeNonWhtPayer,
  CreatePlatformPartnerBodyTypeWhtPayer,
  CreatePlatformPartnerError,
  CreatePlatformPartnerInput,
  CreatePlatformPartnerResponse,
  CreatePlatformPartnersBody,
  CreatePlatformPartnersError,
  CreatePlatformPartnersInput,
  CreatePlatformPartnersResponse,
  DisconnectBulkPartnerCounterpartyBody,
  DisconnectBulkPartnerCounterpartyError,
  DisconnectBulkPartnerCounterpartyInput,
  DisconnectBulkPartnerCounterpartyResponse,
  DisconnectPartnerCounterpartyError,
  DisconnectPartnerCounterpartyInput,
  DisconnectPartnerCounterpartyResponse,
  GetPlatformPartnerError,
  GetPlatformPartnerFilterOptionsError,
  GetPlatformPartnerFilterOptionsInput,
  GetPlatformPartnerInput,
  GetPlatformPartnerScheduleError,
  GetPlatformPartnerScheduleInput,
  GetPlatformPartnersBody,
  GetPlatformPartnersError,
  GetPlatformPartnersInput,
  GetPlatformPartnersResponse,
  PlatformAccountVerificationAlreadyUsedError,
  PlatformAccountVerificationFailedError,
  PlatformAccountVerificationNotFoundError,
  PlatformArchivedPartnerError,
  PlatformArchivedPartnerNtsNotAllowedError,
  PlatformArchivedPartnersCannotBeScheduledError,
  PlatformBtxNotEnabledError,
  PlatformBulkTask,
  PlatformBulkTaskProgressStats,
  PlatformBulkTaskStatus,
  PlatformBulkTaskType,
  PlatformCannotArchiveScheduledPartnerError,
  PlatformCompanyVerificationAlreadyUsedError,
  PlatformContractsNotFoundError,
  PlatformCounterpartyNotConnectableStatusError,
  PlatformCounterpartyNotConnectedError,
  PlatformCounterpartyOngoingTaxInvoiceExistsError,
  PlatformInsufficientDataToChangePartnerTypeError,
  PlatformMemberCompanyConnectedPartnerBrnUnchangeableError,
  PlatformMemberCompanyConnectedPartnerCannotBeScheduledError,
  PlatformMemberCompanyConnectedPartnerTypeUnchangeableError,
  PlatformMemberCompanyConnectedPartnersCannotBeScheduledError,
  PlatformOngoingTaxInvoiceExistsError,
  PlatformPartnerContractSummary,
  PlatformPartnerFilterInput,
  PlatformPartnerFilterInputKeyword,
  PlatformPartnerFilterOptions,
  PlatformPartnerIdAlreadyExistsError,
  PlatformPartnerIdsAlreadyExistError,
  PlatformPartnerIdsDuplicatedError,
  PlatformPartnerPendingNtsOperationError,
  PlatformPartnerScheduleAlreadyExistsError,
  PlatformPartnerScheduleExistsError,
  PlatformPartnerSchedulesAlreadyExistError,
  PlatformPartnerTaxationTypeIsSimpleError,
  PlatformPartnerTypeIsNotBusinessError,
  PlatformTargetPartnerNotFoundError,
  RecoverPlatformPartnerError,
  RecoverPlatformPartnerInput,
  RecoverPlatformPartnerResponse,
  ReschedulePartnerError,
  ReschedulePartnerInput,
  ReschedulePlatformPartnerBody,
  ReschedulePlatformPartnerResponse,
  SchedulePartnerError,
  SchedulePartnerInput,
  SchedulePlatformPartnerBody,
  SchedulePlatformPartnerResponse,
  SchedulePlatformPartnersBody,
  SchedulePlatformPartnersBodyUpdate,
  SchedulePlatformPartnersBodyUpdateAccount,
  SchedulePlatformPartnersBodyUpdateContact,
  SchedulePlatformPartnersBodyUpdateType,
  SchedulePlatformPartnersBodyUpdateTypeBusiness,
  SchedulePlatformPartnersBodyUpdateTypeNonWhtPayer,
  SchedulePlatformPartnersBodyUpdateTypeWhtPayer,
  SchedulePlatformPartnersError,
  SchedulePlatformPartnersInput,
  SchedulePlatformPartnersResponse,
  UpdatePlatformPartnerBody,
  UpdatePlatformPartnerBodyAccount,
  UpdatePlatformPartnerBodyContact,
  UpdatePlatformPartnerBodyType,
  UpdatePlatformPartnerBodyTypeBusiness,
  UpdatePlatformPartnerBodyTypeNonWhtPayer,
  UpdatePlatformPartnerBodyTypeWhtPayer,
  UpdatePlatformPartnerError,
  UpdatePlatformPartnerInput,
  UpdatePlatformPartnerResponse,
  archivePlatformPartner,
  cancelPlatformPartnerSchedule,
  connectBulkPartnerCounterparty,
  connectPartnerCounterparty,
  createPlatformPartner,
  createPlatformPartners,
  disconnectBulkPartnerCounterparty,
  disconnectPartnerCounterparty,
  getPlatformPartner,
  getPlatformPartnerFilterOptions,
  getPlatformPartnerSchedule,
  getPlatformPartners,
  recoverPlatformPartner,
  reschedulePartner,
  schedulePartner,
  schedulePlatformPartners,
  updatePlatformPartner
} from "@effect-portone/platform/generated/Partners"

/**
 * The operations of `Partners` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface PartnersOperations {
  /**
   * Reads a partner.
   *
   * `GET /platform/partners/{id}`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformPartnerNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#get%20%2Fplatform%2Fpartners%2F%7Bid%7D
   */
  readonly getPlatformPartner: Operation<GetPlatformPartnerInput, PlatformPartner, GetPlatformPartnerError>

  /**
   * Searches partners by page, size 10 unless given. Archived partners appear only with `filter.isArchived`, and then
   * alone.
   *
   * `GET /platform/partners`
   *
   * `getPlatformPartners.stream(input)` gives the items of all pages.
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#get%20%2Fplatform%2Fpartners
   */
  readonly getPlatformPartners: PageList<
    GetPlatformPartnersInput,
    GetPlatformPartnersResponse,
    GetPlatformPartnersError,
    PlatformPartner,
    "page"
  >

  /**
   * Creates a partner, best under the `id` that your own system has for it. `defaultContractId` must exist already,
   * `type` takes exactly one of its kinds, `memo` at most 256 characters and `tags` at most 10 entries.
   *
   * `POST /platform/partners`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `PlatformAccountVerificationFailedError` (400)
   * - `PlatformCurrencyNotSupportedError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformAccountVerificationNotFoundError` (404)
   * - `PlatformContractNotFoundError` (404)
   * - `PlatformUserDefinedPropertyNotFoundError` (404)
   * - `PlatformAccountVerificationAlreadyUsedError` (409)
   * - `PlatformCompanyVerificationAlreadyUsedError` (409)
   * - `PlatformPartnerIdAlreadyExistsError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#post%20%2Fplatform%2Fpartners
   */
  readonly createPlatformPartner: Operation<
    CreatePlatformPartnerInput,
    CreatePlatformPartnerResponse,
    CreatePlatformPartnerError
  >

  /**
   * Creates several partners in one call, each given as in `createPlatformPartner`. Ids must differ from each other
   * and from those in use.
   *
   * `POST /platform/partners/batch`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `PlatformCurrencyNotSupportedError` (400)
   * - `PlatformPartnerIdsDuplicatedError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformContractsNotFoundError` (404)
   * - `PlatformUserDefinedPropertyNotFoundError` (404)
   * - `PlatformPartnerIdsAlreadyExistError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#post%20%2Fplatform%2Fpartners%2Fbatch
   */
  readonly createPlatformPartners: Operation<
    CreatePlatformPartnersInput,
    CreatePlatformPartnersResponse,
    CreatePlatformPartnersError
  >

  /**
   * Changes a partner at once; fields left out stay as they are. Changing `type` may need further data, and a partner
   * linked to a counterparty keeps its type and business registration number.
   *
   * `PATCH /platform/partners/{id}`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `PlatformAccountVerificationFailedError` (400)
   * - `PlatformInsufficientDataToChangePartnerTypeError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformAccountVerificationNotFoundError` (404)
   * - `PlatformContractNotFoundError` (404)
   * - `PlatformPartnerNotFoundError` (404)
   * - `PlatformUserDefinedPropertyNotFoundError` (404)
   * - `PlatformAccountVerificationAlreadyUsedError` (409)
   * - `PlatformArchivedPartnerError` (409)
   * - `PlatformCompanyVerificationAlreadyUsedError` (409)
   * - `PlatformMemberCompanyConnectedPartnerBrnUnchangeableError` (409)
   * - `PlatformMemberCompanyConnectedPartnerTypeUnchangeableError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#patch%20%2Fplatform%2Fpartners%2F%7Bid%7D
   */
  readonly updatePlatformPartner: Operation<
    UpdatePlatformPartnerInput,
    UpdatePlatformPartnerResponse,
    UpdatePlatformPartnerError
  >

  /**
   * Archives a partner: it leaves the default lists and can no longer be changed. Cancel its scheduled update first.
   *
   * `POST /platform/partners/{id}/archive`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformPartnerNotFoundError` (404)
   * - `PlatformCannotArchiveScheduledPartnerError` (409)
   * - `PlatformCounterpartyOngoingTaxInvoiceExistsError` (409)
   * - `PlatformPartnerPendingNtsOperationError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#post%20%2Fplatform%2Fpartners%2F%7Bid%7D%2Farchive
   */
  readonly archivePlatformPartner: Operation<
    ArchivePlatformPartnerInput,
    ArchivePlatformPartnerResponse,
    ArchivePlatformPartnerError
  >

  /**
   * Brings an archived partner back.
   *
   * `POST /platform/partners/{id}/recover`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformPartnerNotFoundError` (404)
   * - `PlatformPartnerPendingNtsOperationError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#post%20%2Fplatform%2Fpartners%2F%7Bid%7D%2Frecover
   */
  readonly recoverPlatformPartner: Operation<
    RecoverPlatformPartnerInput,
    RecoverPlatformPartnerResponse,
    RecoverPlatformPartnerError
  >

  /**
   * Reads a partner as its scheduled update will leave it.
   *
   * `GET /platform/partners/{id}/schedule`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformPartnerNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#get%20%2Fplatform%2Fpartners%2F%7Bid%7D%2Fschedule
   */
  readonly getPlatformPartnerSchedule: Operation<
    GetPlatformPartnerScheduleInput,
    PlatformPartner,
    GetPlatformPartnerScheduleError
  >

  /**
   * Schedules an update of a partner for `appliedAt`. A partner holds one scheduled update, and one that is linked to
   * a counterparty cannot have any.
   *
   * `POST /platform/partners/{id}/schedule`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `PlatformAccountVerificationFailedError` (400)
   * - `PlatformInsufficientDataToChangePartnerTypeError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformAccountVerificationNotFoundError` (404)
   * - `PlatformContractNotFoundError` (404)
   * - `PlatformPartnerNotFoundError` (404)
   * - `PlatformUserDefinedPropertyNotFoundError` (404)
   * - `PlatformAccountVerificationAlreadyUsedError` (409)
   * - `PlatformArchivedPartnerError` (409)
   * - `PlatformCompanyVerificationAlreadyUsedError` (409)
   * - `PlatformMemberCompanyConnectedPartnerBrnUnchangeableError` (409)
   * - `PlatformMemberCompanyConnectedPartnerCannotBeScheduledError` (409)
   * - `PlatformMemberCompanyConnectedPartnerTypeUnchangeableError` (409)
   * - `PlatformPartnerScheduleAlreadyExistsError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#post%20%2Fplatform%2Fpartners%2F%7Bid%7D%2Fschedule
   */
  readonly schedulePartner: Operation<SchedulePartnerInput, SchedulePlatformPartnerResponse, SchedulePartnerError>

  /**
   * Replaces a partner's scheduled update, both its content and its time.
   *
   * `PUT /platform/partners/{id}/schedule`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformContractNotFoundError` (404)
   * - `PlatformPartnerNotFoundError` (404)
   * - `PlatformMemberCompanyConnectedPartnerCannotBeScheduledError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#put%20%2Fplatform%2Fpartners%2F%7Bid%7D%2Fschedule
   */
  readonly reschedulePartner: Operation<
    ReschedulePartnerInput,
    ReschedulePlatformPartnerResponse,
    ReschedulePartnerError
  >

  /**
   * Drops a partner's scheduled update. The partner stays as it is.
   *
   * `DELETE /platform/partners/{id}/schedule`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformPartnerNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#delete%20%2Fplatform%2Fpartners%2F%7Bid%7D%2Fschedule
   */
  readonly cancelPlatformPartnerSchedule: Operation<
    CancelPlatformPartnerScheduleInput,
    CancelPlatformPartnerScheduleResponse,
    CancelPlatformPartnerScheduleError
  >

  /**
   * Schedules the same update for every partner that `filter` selects. Check the filter with `getPlatformPartners`
   * first; archived partners and those linked to a counterparty are refused.
   *
   * `POST /platform/partners/schedule`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformContractNotFoundError` (404)
   * - `PlatformUserDefinedPropertyNotFoundError` (404)
   * - `PlatformArchivedPartnersCannotBeScheduledError` (409)
   * - `PlatformMemberCompanyConnectedPartnersCannotBeScheduledError` (409)
   * - `PlatformPartnerSchedulesAlreadyExistError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#post%20%2Fplatform%2Fpartners%2Fschedule
   */
  readonly schedulePlatformPartners: Operation<
    SchedulePlatformPartnersInput,
    SchedulePlatformPartnersResponse,
    SchedulePlatformPartnersError
  >

  /**
   * Lists the tags and contracts that partners have, for building a search form. Of archived partners with
   * `isArchived`, otherwise of the others.
   *
   * `GET /platform/partner-filter-options`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#get%20%2Fplatform%2Fpartner-filter-options
   */
  readonly getPlatformPartnerFilterOptions: Operation<
    GetPlatformPartnerFilterOptionsInput,
    PlatformPartnerFilterOptions,
    GetPlatformPartnerFilterOptionsError
  >

  /**
   * Links a business partner to a counterparty for tax invoices. The link goes through the National Tax Service and
   * may stay `CONNECT_PENDING` for a while.
   *
   * `POST /platform/partners/counterparty-connect/{id}`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `PlatformCounterpartyNotConnectableStatusError` (400)
   * - `PlatformPartnerTaxationTypeIsSimpleError` (400)
   * - `PlatformPartnerTypeIsNotBusinessError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformBtxNotEnabledError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformPartnerNotFoundError` (404)
   * - `PlatformArchivedPartnerError` (409)
   * - `PlatformArchivedPartnerNtsNotAllowedError` (409)
   * - `PlatformPartnerScheduleExistsError` (409)
   * - `PlatformExternalApiFailedError` (503)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#post%20%2Fplatform%2Fpartners%2Fcounterparty-connect%2F%7Bid%7D
   */
  readonly connectPartnerCounterparty: Operation<
    ConnectPartnerCounterpartyInput,
    ConnectPartnerCounterpartyResponse,
    ConnectPartnerCounterpartyError
  >

  /**
   * Links every partner that `filter` selects to a counterparty. Answers with a bulk task that runs on after the call.
   *
   * `POST /platform/partners/counterparty-connect`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformBtxNotEnabledError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformPartnerNotFoundError` (404)
   * - `PlatformTargetPartnerNotFoundError` (404)
   * - `PlatformExternalApiFailedError` (503)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#post%20%2Fplatform%2Fpartners%2Fcounterparty-connect
   */
  readonly connectBulkPartnerCounterparty: Operation<
    ConnectBulkPartnerCounterpartyInput,
    ConnectBulkPartnerCounterpartyResponse,
    ConnectBulkPartnerCounterpartyError
  >

  /**
   * Removes a partner's link to its counterparty. Refused while a tax invoice with it is under way.
   *
   * `POST /platform/partners/counterparty-disconnect/{id}`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `PlatformCounterpartyNotConnectedError` (400)
   * - `PlatformPartnerTaxationTypeIsSimpleError` (400)
   * - `PlatformPartnerTypeIsNotBusinessError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformBtxNotEnabledError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformPartnerNotFoundError` (404)
   * - `PlatformArchivedPartnerNtsNotAllowedError` (409)
   * - `PlatformOngoingTaxInvoiceExistsError` (409)
   * - `PlatformExternalApiFailedError` (503)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#post%20%2Fplatform%2Fpartners%2Fcounterparty-disconnect%2F%7Bid%7D
   */
  readonly disconnectPartnerCounterparty: Operation<
    DisconnectPartnerCounterpartyInput,
    DisconnectPartnerCounterpartyResponse,
    DisconnectPartnerCounterpartyError
  >

  /**
   * Removes the counterparty link of every partner that `filter` selects. Answers with a bulk task that runs on after
   * the call.
   *
   * `POST /platform/partners/counterparty-disconnect`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformBtxNotEnabledError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformPartnerNotFoundError` (404)
   * - `PlatformTargetPartnerNotFoundError` (404)
   * - `PlatformExternalApiFailedError` (503)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#post%20%2Fplatform%2Fpartners%2Fcounterparty-disconnect
   */
  readonly disconnectBulkPartnerCounterparty: Operation<
    DisconnectBulkPartnerCounterpartyInput,
    DisconnectBulkPartnerCounterpartyResponse,
    DisconnectBulkPartnerCounterpartyError
  >
}

/**
 * Partners: the sellers that a platform settles with.
 *
 * @example
 * ```ts
 * import { createClient, createPartners, type GetPlatformPartnerInput } from "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const partners = createPartners(createClient())
 *
 * const getPlatformPartner = (input: GetPlatformPartnerInput) => partners.getPlatformPartner(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createPartners = (client: PromiseClient): PartnersOperations => ({
  getPlatformPartner: createOperation(client, getPlatformPartner),
  getPlatformPartners: createList(client, getPlatformPartners),
  createPlatformPartner: createOperation(client, createPlatformPartner),
  createPlatformPartners: createOperation(client, createPlatformPartners),
  updatePlatformPartner: createOperation(client, updatePlatformPartner),
  archivePlatformPartner: createOperation(client, archivePlatformPartner),
  recoverPlatformPartner: createOperation(client, recoverPlatformPartner),
  getPlatformPartnerSchedule: createOperation(client, getPlatformPartnerSchedule),
  schedulePartner: createOperation(client, schedulePartner),
  reschedulePartner: createOperation(client, reschedulePartner),
  cancelPlatformPartnerSchedule: createOperation(client, cancelPlatformPartnerSchedule),
  schedulePlatformPartners: createOperation(client, schedulePlatformPartners),
  getPlatformPartnerFilterOptions: createOperation(client, getPlatformPartnerFilterOptions),
  connectPartnerCounterparty: createOperation(client, connectPartnerCounterparty),
  connectBulkPartnerCounterparty: createOperation(client, connectBulkPartnerCounterparty),
  disconnectPartnerCounterparty: createOperation(client, disconnectPartnerCounterparty),
  disconnectBulkPartnerCounterparty: createOperation(client, disconnectBulkPartnerCounterparty)
})
