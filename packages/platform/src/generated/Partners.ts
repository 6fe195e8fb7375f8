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
  PlatformAccountStatus,
  PlatformContractNotFoundError,
  PlatformCurrencyNotSupportedError,
  PlatformExternalApiFailedError,
  PlatformNotEnabledError,
  PlatformPartner,
  PlatformPartnerBusinessStatus,
  type PlatformPartnerEncoded,
  PlatformPartnerMemberCompanyConnectionStatus,
  PlatformPartnerNotFoundError,
  PlatformPartnerTaxationType,
  PlatformPartnerTypeName,
  PlatformProperties,
  PlatformUserDefinedPropertyNotFoundError
} from "./Shared.ts"

/**
 * The methods of {@link Partners}.
 *
 * @category models
 * @since 0.1.0
 */
export interface PartnersMethods {
  /**
   * Reads a partner.
   *
   * `GET /platform/partners/{id}`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformPartnerNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#get%20%2Fplatform%2Fpartners%2F%7Bid%7D
   */
  readonly getPlatformPartner: (
    input: GetPlatformPartnerInput,
    options?: CallOptions
  ) => Effect.Effect<PlatformPartner, GetPlatformPartnerError | PortOneClientError>

  /**
   * Searches partners by page, size 10 unless given. Archived partners appear only with `filter.isArchived`, and then
   * alone.
   *
   * `GET /platform/partners`
   *
   * `Paging.stream(getPlatformPartners, input)` gives the items of all pages.
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#get%20%2Fplatform%2Fpartners
   */
  readonly getPlatformPartners: (
    input?: GetPlatformPartnersInput,
    options?: CallOptions
  ) => Effect.Effect<GetPlatformPartnersResponse, GetPlatformPartnersError | PortOneClientError>

  /**
   * Creates a partner, best under the `id` that your own system has for it. `defaultContractId` must exist already,
   * `type` takes exactly one of its kinds, `memo` at most 256 characters and `tags` at most 10 entries.
   *
   * `POST /platform/partners`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link PlatformAccountVerificationFailedError} (400)
   * - {@link PlatformCurrencyNotSupportedError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformAccountVerificationNotFoundError} (404)
   * - {@link PlatformContractNotFoundError} (404)
   * - {@link PlatformUserDefinedPropertyNotFoundError} (404)
   * - {@link PlatformAccountVerificationAlreadyUsedError} (409)
   * - {@link PlatformCompanyVerificationAlreadyUsedError} (409)
   * - {@link PlatformPartnerIdAlreadyExistsError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#post%20%2Fplatform%2Fpartners
   */
  readonly createPlatformPartner: (
    input: CreatePlatformPartnerInput,
    options?: CallOptions
  ) => Effect.Effect<CreatePlatformPartnerResponse, CreatePlatformPartnerError | PortOneClientError>

  /**
   * Creates several partners in one call, each given as in `createPlatformPartner`. Ids must differ from each other
   * and from those in use.
   *
   * `POST /platform/partners/batch`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link PlatformCurrencyNotSupportedError} (400)
   * - {@link PlatformPartnerIdsDuplicatedError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformContractsNotFoundError} (404)
   * - {@link PlatformUserDefinedPropertyNotFoundError} (404)
   * - {@link PlatformPartnerIdsAlreadyExistError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#post%20%2Fplatform%2Fpartners%2Fbatch
   */
  readonly createPlatformPartners: (
    input: CreatePlatformPartnersInput,
    options?: CallOptions
  ) => Effect.Effect<CreatePlatformPartnersResponse, CreatePlatformPartnersError | PortOneClientError>

  /**
   * Changes a partner at once; fields left out stay as they are. Changing `type` may need further data, and a partner
   * linked to a counterparty keeps its type and business registration number.
   *
   * `PATCH /platform/partners/{id}`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link PlatformAccountVerificationFailedError} (400)
   * - {@link PlatformInsufficientDataToChangePartnerTypeError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformAccountVerificationNotFoundError} (404)
   * - {@link PlatformContractNotFoundError} (404)
   * - {@link PlatformPartnerNotFoundError} (404)
   * - {@link PlatformUserDefinedPropertyNotFoundError} (404)
   * - {@link PlatformAccountVerificationAlreadyUsedError} (409)
   * - {@link PlatformArchivedPartnerError} (409)
   * - {@link PlatformCompanyVerificationAlreadyUsedError} (409)
   * - {@link PlatformMemberCompanyConnectedPartnerBrnUnchangeableError} (409)
   * - {@link PlatformMemberCompanyConnectedPartnerTypeUnchangeableError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#patch%20%2Fplatform%2Fpartners%2F%7Bid%7D
   */
  readonly updatePlatformPartner: (
    input: UpdatePlatformPartnerInput,
    options?: CallOptions
  ) => Effect.Effect<UpdatePlatformPartnerResponse, UpdatePlatformPartnerError | PortOneClientError>

  /**
   * Archives a partner: it leaves the default lists and can no longer be changed. Cancel its scheduled update first.
   *
   * `POST /platform/partners/{id}/archive`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformPartnerNotFoundError} (404)
   * - {@link PlatformCannotArchiveScheduledPartnerError} (409)
   * - {@link PlatformCounterpartyOngoingTaxInvoiceExistsError} (409)
   * - {@link PlatformPartnerPendingNtsOperationError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#post%20%2Fplatform%2Fpartners%2F%7Bid%7D%2Farchive
   */
  readonly archivePlatformPartner: (
    input: ArchivePlatformPartnerInput,
    options?: CallOptions
  ) => Effect.Effect<ArchivePlatformPartnerResponse, ArchivePlatformPartnerError | PortOneClientError>

  /**
   * Brings an archived partner back.
   *
   * `POST /platform/partners/{id}/recover`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformPartnerNotFoundError} (404)
   * - {@link PlatformPartnerPendingNtsOperationError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#post%20%2Fplatform%2Fpartners%2F%7Bid%7D%2Frecover
   */
  readonly recoverPlatformPartner: (
    input: RecoverPlatformPartnerInput,
    options?: CallOptions
  ) => Effect.Effect<RecoverPlatformPartnerResponse, RecoverPlatformPartnerError | PortOneClientError>

  /**
   * Reads a partner as its scheduled update will leave it.
   *
   * `GET /platform/partners/{id}/schedule`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformPartnerNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#get%20%2Fplatform%2Fpartners%2F%7Bid%7D%2Fschedule
   */
  readonly getPlatformPartnerSchedule: (
    input: GetPlatformPartnerScheduleInput,
    options?: CallOptions
  ) => Effect.Effect<PlatformPartner, GetPlatformPartnerScheduleError | PortOneClientError>

  /**
   * Schedules an update of a partner for `appliedAt`. A partner holds one scheduled update, and one that is linked to
   * a counterparty cannot have any.
   *
   * `POST /platform/partners/{id}/schedule`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link PlatformAccountVerificationFailedError} (400)
   * - {@link PlatformInsufficientDataToChangePartnerTypeError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformAccountVerificationNotFoundError} (404)
   * - {@link PlatformContractNotFoundError} (404)
   * - {@link PlatformPartnerNotFoundError} (404)
   * - {@link PlatformUserDefinedPropertyNotFoundError} (404)
   * - {@link PlatformAccountVerificationAlreadyUsedError} (409)
   * - {@link PlatformArchivedPartnerError} (409)
   * - {@link PlatformCompanyVerificationAlreadyUsedError} (409)
   * - {@link PlatformMemberCompanyConnectedPartnerBrnUnchangeableError} (409)
   * - {@link PlatformMemberCompanyConnectedPartnerCannotBeScheduledError} (409)
   * - {@link PlatformMemberCompanyConnectedPartnerTypeUnchangeableError} (409)
   * - {@link PlatformPartnerScheduleAlreadyExistsError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#post%20%2Fplatform%2Fpartners%2F%7Bid%7D%2Fschedule
   */
  readonly schedulePartner: (
    input: SchedulePartnerInput,
    options?: CallOptions
  ) => Effect.Effect<SchedulePlatformPartnerResponse, SchedulePartnerError | PortOneClientError>

  /**
   * Replaces a partner's scheduled update, both its content and its time.
   *
   * `PUT /platform/partners/{id}/schedule`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformContractNotFoundError} (404)
   * - {@link PlatformPartnerNotFoundError} (404)
   * - {@link PlatformMemberCompanyConnectedPartnerCannotBeScheduledError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#put%20%2Fplatform%2Fpartners%2F%7Bid%7D%2Fschedule
   */
  readonly reschedulePartner: (
    input: ReschedulePartnerInput,
    options?: CallOptions
  ) => Effect.Effect<ReschedulePlatformPartnerResponse, ReschedulePartnerError | PortOneClientError>

  /**
   * Drops a partner's scheduled update. The partner stays as it is.
   *
   * `DELETE /platform/partners/{id}/schedule`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformPartnerNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#delete%20%2Fplatform%2Fpartners%2F%7Bid%7D%2Fschedule
   */
  readonly cancelPlatformPartnerSchedule: (
    input: CancelPlatformPartnerScheduleInput,
    options?: CallOptions
  ) => Effect.Effect<CancelPlatformPartnerScheduleResponse, CancelPlatformPartnerScheduleError | PortOneClientError>

  /**
   * Schedules the same update for every partner that `filter` selects. Check the filter with `getPlatformPartners`
   * first; archived partners and those linked to a counterparty are refused.
   *
   * `POST /platform/partners/schedule`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformContractNotFoundError} (404)
   * - {@link PlatformUserDefinedPropertyNotFoundError} (404)
   * - {@link PlatformArchivedPartnersCannotBeScheduledError} (409)
   * - {@link PlatformMemberCompanyConnectedPartnersCannotBeScheduledError} (409)
   * - {@link PlatformPartnerSchedulesAlreadyExistError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#post%20%2Fplatform%2Fpartners%2Fschedule
   */
  readonly schedulePlatformPartners: (
    input: SchedulePlatformPartnersInput,
    options?: CallOptions
  ) => Effect.Effect<SchedulePlatformPartnersResponse, SchedulePlatformPartnersError | PortOneClientError>

  /**
   * Lists the tags and contracts that partners have, for building a search form. Of archived partners with
   * `isArchived`, otherwise of the others.
   *
   * `GET /platform/partner-filter-options`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#get%20%2Fplatform%2Fpartner-filter-options
   */
  readonly getPlatformPartnerFilterOptions: (
    input?: GetPlatformPartnerFilterOptionsInput,
    options?: CallOptions
  ) => Effect.Effect<PlatformPartnerFilterOptions, GetPlatformPartnerFilterOptionsError | PortOneClientError>

  /**
   * Links a business partner to a counterparty for tax invoices. The link goes through the National Tax Service and
   * may stay `CONNECT_PENDING` for a while.
   *
   * `POST /platform/partners/counterparty-connect/{id}`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link PlatformCounterpartyNotConnectableStatusError} (400)
   * - {@link PlatformPartnerTaxationTypeIsSimpleError} (400)
   * - {@link PlatformPartnerTypeIsNotBusinessError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformBtxNotEnabledError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformPartnerNotFoundError} (404)
   * - {@link PlatformArchivedPartnerError} (409)
   * - {@link PlatformArchivedPartnerNtsNotAllowedError} (409)
   * - {@link PlatformPartnerScheduleExistsError} (409)
   * - {@link PlatformExternalApiFailedError} (503)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#post%20%2Fplatform%2Fpartners%2Fcounterparty-connect%2F%7Bid%7D
   */
  readonly connectPartnerCounterparty: (
    input: ConnectPartnerCounterpartyInput,
    options?: CallOptions
  ) => Effect.Effect<ConnectPartnerCounterpartyResponse, ConnectPartnerCounterpartyError | PortOneClientError>

  /**
   * Links every partner that `filter` selects to a counterparty. Answers with a bulk task that runs on after the call.
   *
   * `POST /platform/partners/counterparty-connect`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformBtxNotEnabledError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformPartnerNotFoundError} (404)
   * - {@link PlatformTargetPartnerNotFoundError} (404)
   * - {@link PlatformExternalApiFailedError} (503)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#post%20%2Fplatform%2Fpartners%2Fcounterparty-connect
   */
  readonly connectBulkPartnerCounterparty: (
    input?: ConnectBulkPartnerCounterpartyInput,
    options?: CallOptions
  ) => Effect.Effect<ConnectBulkPartnerCounterpartyResponse, ConnectBulkPartnerCounterpartyError | PortOneClientError>

  /**
   * Removes a partner's link to its counterparty. Refused while a tax invoice with it is under way.
   *
   * `POST /platform/partners/counterparty-disconnect/{id}`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link PlatformCounterpartyNotConnectedError} (400)
   * - {@link PlatformPartnerTaxationTypeIsSimpleError} (400)
   * - {@link PlatformPartnerTypeIsNotBusinessError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformBtxNotEnabledError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformPartnerNotFoundError} (404)
   * - {@link PlatformArchivedPartnerNtsNotAllowedError} (409)
   * - {@link PlatformOngoingTaxInvoiceExistsError} (409)
   * - {@link PlatformExternalApiFailedError} (503)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#post%20%2Fplatform%2Fpartners%2Fcounterparty-disconnect%2F%7Bid%7D
   */
  readonly disconnectPartnerCounterparty: (
    input: DisconnectPartnerCounterpartyInput,
    options?: CallOptions
  ) => Effect.Effect<DisconnectPartnerCounterpartyResponse, DisconnectPartnerCounterpartyError | PortOneClientError>

  /**
   * Removes the counterparty link of every partner that `filter` selects. Answers with a bulk task that runs on after
   * the call.
   *
   * `POST /platform/partners/counterparty-disconnect`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformBtxNotEnabledError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformPartnerNotFoundError} (404)
   * - {@link PlatformTargetPartnerNotFoundError} (404)
   * - {@link PlatformExternalApiFailedError} (503)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#post%20%2Fplatform%2Fpartners%2Fcounterparty-disconnect
   */
  readonly disconnectBulkPartnerCounterparty: (
    input?: DisconnectBulkPartnerCounterpartyInput,
    options?: CallOptions
  ) => Effect.Effect<
    DisconnectBulkPartnerCounterpartyResponse,
    DisconnectBulkPartnerCounterpartyError | PortOneClientError
  >
}

/**
 * Partners: the sellers that a platform settles with.
 *
 * Take it from the context (`yield* Partners`, `Partners.use`), and provide it with `Partners.layer` over a
 * `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type GetPlatformPartnerInput, Partners } from "@effect-portone/platform"
 * import { Effect } from "effect"
 *
 * const getPlatformPartner = (input: GetPlatformPartnerInput) =>
 *   Effect.flatMap(Partners, (service) => service.getPlatformPartner(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2
 * @category services
 * @since 0.1.0
 */
export class Partners extends Context.Service<Partners, PartnersMethods>()("@effect-portone/platform/Partners") {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<Partners, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      Partners,
      Effect.map(PortOneClient, (client) =>
        Partners.of({
          getPlatformPartner: (input, options) => client.run(getPlatformPartner, input, options),
          getPlatformPartners: (input, options) => client.run(getPlatformPartners, input ?? {}, options),
          createPlatformPartner: (input, options) => client.run(createPlatformPartner, input, options),
          createPlatformPartners: (input, options) => client.run(createPlatformPartners, input, options),
          updatePlatformPartner: (input, options) => client.run(updatePlatformPartner, input, options),
          archivePlatformPartner: (input, options) => client.run(archivePlatformPartner, input, options),
          recoverPlatformPartner: (input, options) => client.run(recoverPlatformPartner, input, options),
          getPlatformPartnerSchedule: (input, options) => client.run(getPlatformPartnerSchedule, input, options),
          schedulePartner: (input, options) => client.run(schedulePartner, input, options),
          reschedulePartner: (input, options) => client.run(reschedulePartner, input, options),
          cancelPlatformPartnerSchedule: (input, options) => client.run(cancelPlatformPartnerSchedule, input, options),
          schedulePlatformPartners: (input, options) => client.run(schedulePlatformPartners, input, options),
          getPlatformPartnerFilterOptions: (input, options) =>
            client.run(getPlatformPartnerFilterOptions, input ?? {}, options),
          connectPartnerCounterparty: (input, options) => client.run(connectPartnerCounterparty, input, options),
          connectBulkPartnerCounterparty: (input, options) =>
            client.run(connectBulkPartnerCounterparty, input ?? {}, options),
          disconnectPartnerCounterparty: (input, options) => client.run(disconnectPartnerCounterparty, input, options),
          disconnectBulkPartnerCounterparty: (input, options) =>
            client.run(disconnectBulkPartnerCounterparty, input ?? {}, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<PartnersMethods>): Layer.Layer<Partners> =>
    Layer.mock(Partners, methods)
}

/**
 * The documented errors of `getPlatformPartner`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetPlatformPartnerError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformNotEnabledError
  | PlatformPartnerNotFoundError
  | UnauthorizedError

/**
 * The documented errors of `getPlatformPartner`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetPlatformPartnerError: DocumentedError.Union<GetPlatformPartnerError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PlatformNotEnabledError,
  PlatformPartnerNotFoundError,
  UnauthorizedError
])

/**
 * The input of `getPlatformPartner`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetPlatformPartnerInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `getPlatformPartner`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetPlatformPartnerInput: Schema.Codec<GetPlatformPartnerInput> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Reads a partner.
 *
 * `GET /platform/partners/{id}`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformPartnerNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#get%20%2Fplatform%2Fpartners%2F%7Bid%7D
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformPartner: Endpoint.Endpoint<GetPlatformPartnerInput, PlatformPartner, GetPlatformPartnerError> =
  Endpoint.make({
    id: "getPlatformPartner",
    service: "Partners",
    method: "GET",
    path: "/platform/partners/{id}",
    authorized: true,
    input: GetPlatformPartnerInput,
    pathFields: ["id"],
    queryFields: ["test"],
    payload: "none",
    storeId: [],
    format: "json",
    success: PlatformPartner,
    errors: GetPlatformPartnerError
  })

/**
 * A keyword search among partners: set exactly one field.
 *
 * @category requests
 * @since 0.1.0
 */
export type PlatformPartnerFilterInputKeyword =
  | {
      /** Only partners whose id contains this. */
      readonly id: string
      readonly name?: undefined
      readonly email?: undefined
      readonly businessRegistrationNumber?: undefined
      readonly defaultContractId?: undefined
      readonly memo?: undefined
      readonly accountNumber?: undefined
      readonly accountHolder?: undefined
    }
  | {
      readonly id?: undefined
      /** Only partners whose name contains this. */
      readonly name: string
      readonly email?: undefined
      readonly businessRegistrationNumber?: undefined
      readonly defaultContractId?: undefined
      readonly memo?: undefined
      readonly accountNumber?: undefined
      readonly accountHolder?: undefined
    }
  | {
      readonly id?: undefined
      readonly name?: undefined
      /** Only partners whose e-mail address contains this. */
      readonly email: string
      readonly businessRegistrationNumber?: undefined
      readonly defaultContractId?: undefined
      readonly memo?: undefined
      readonly accountNumber?: undefined
      readonly accountHolder?: undefined
    }
  | {
      readonly id?: undefined
      readonly name?: undefined
      readonly email?: undefined
      /** Only partners whose business registration number contains this. */
      readonly businessRegistrationNumber: string
      readonly defaultContractId?: undefined
      readonly memo?: undefined
      readonly accountNumber?: undefined
      readonly accountHolder?: undefined
    }
  | {
      readonly id?: undefined
      readonly name?: undefined
      readonly email?: undefined
      readonly businessRegistrationNumber?: undefined
      /** Only partners whose default contract's id contains this. */
      readonly defaultContractId: string
      readonly memo?: undefined
      readonly accountNumber?: undefined
      readonly accountHolder?: undefined
    }
  | {
      readonly id?: undefined
      readonly name?: undefined
      readonly email?: undefined
      readonly businessRegistrationNumber?: undefined
      readonly defaultContractId?: undefined
      /** Only partners whose note contains this. */
      readonly memo: string
      readonly accountNumber?: undefined
      readonly accountHolder?: undefined
    }
  | {
      readonly id?: undefined
      readonly name?: undefined
      readonly email?: undefined
      readonly businessRegistrationNumber?: undefined
      readonly defaultContractId?: undefined
      readonly memo?: undefined
      /** Only partners whose account number contains this. */
      readonly accountNumber: string
      readonly accountHolder?: undefined
    }
  | {
      readonly id?: undefined
      readonly name?: undefined
      readonly email?: undefined
      readonly businessRegistrationNumber?: undefined
      readonly defaultContractId?: undefined
      readonly memo?: undefined
      readonly accountNumber?: undefined
      /** Only partners whose account holder's name contains this. */
      readonly accountHolder: string
    }

/**
 * A keyword search among partners: set exactly one field.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformPartnerFilterInputKeyword: Schema.Codec<PlatformPartnerFilterInputKeyword> = Wire.lazy(() =>
  Wire.alternatives(
    Schema.Struct({
      id: Schema.optional(Schema.String),
      name: Schema.optional(Schema.String),
      email: Schema.optional(Schema.String),
      businessRegistrationNumber: Schema.optional(Schema.String),
      defaultContractId: Schema.optional(Schema.String),
      memo: Schema.optional(Schema.String),
      accountNumber: Schema.optional(Schema.String),
      accountHolder: Schema.optional(Schema.String)
    }),
    {
      fields: [
        "id",
        "name",
        "email",
        "businessRegistrationNumber",
        "defaultContractId",
        "memo",
        "accountNumber",
        "accountHolder"
      ],
      required: true
    }
  )
)

/**
 * Which partners a search returns, or a bulk operation covers.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PlatformPartnerFilterInput {
  /** Whether to read what is archived; false, also when left out, reads only what is not. */
  readonly isArchived?: boolean | undefined
  /** Only partners with at least one of these tags; all when empty. */
  readonly tags?: ReadonlyArray<string> | undefined
  /** Only partners whose account is at one of these banks; all when empty. */
  readonly banks?: ReadonlyArray<Bank> | undefined
  /** Only partners whose account is in one of these currencies; all when empty. */
  readonly accountCurrencies?: ReadonlyArray<Currency> | undefined
  /** Only partners with these ids; all when empty. */
  readonly ids?: ReadonlyArray<string> | undefined
  /** Only partners whose default contract is one of these; all when empty. */
  readonly contractIds?: ReadonlyArray<string> | undefined
  /** Only partners whose account is in one of these statuses; all when empty. */
  readonly accountStatuses?: ReadonlyArray<PlatformAccountStatus> | undefined
  /** Only those with one of these trading statuses; all when empty. */
  readonly businessStatuses?: ReadonlyArray<PlatformPartnerBusinessStatus> | undefined
  /** Only those of these types; all when left out. */
  readonly types?: ReadonlyArray<PlatformPartnerTypeName> | undefined
  /** Only those taxed in one of these ways; all when empty. */
  readonly taxationTypes?: ReadonlyArray<PlatformPartnerTaxationType> | undefined
  /** Only partners with one of these connection statuses; all when empty. */
  readonly memberCompanyConnectionStatuses?: ReadonlyArray<PlatformPartnerMemberCompanyConnectionStatus> | undefined
  /** A keyword search: set one field. */
  readonly keyword?: PlatformPartnerFilterInputKeyword | undefined
}

/**
 * Which partners a search returns, or a bulk operation covers.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformPartnerFilterInput: Schema.Codec<PlatformPartnerFilterInput> = Wire.lazy(() =>
  Schema.Struct({
    isArchived: Schema.optional(Schema.Boolean),
    tags: Schema.optional(Schema.Array(Schema.String)),
    banks: Schema.optional(Schema.Array(Bank)),
    accountCurrencies: Schema.optional(Schema.Array(Currency)),
    ids: Schema.optional(Schema.Array(Schema.String)),
    contractIds: Schema.optional(Schema.Array(Schema.String)),
    accountStatuses: Schema.optional(Schema.Array(PlatformAccountStatus)),
    businessStatuses: Schema.optional(Schema.Array(PlatformPartnerBusinessStatus)),
    types: Schema.optional(Schema.Array(PlatformPartnerTypeName)),
    taxationTypes: Schema.optional(Schema.Array(PlatformPartnerTaxationType)),
    memberCompanyConnectionStatuses: Schema.optional(Schema.Array(PlatformPartnerMemberCompanyConnectionStatus)),
    keyword: Schema.optional(PlatformPartnerFilterInputKeyword)
  })
)

/**
 * The body of `getPlatformPartners`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface GetPlatformPartnersBody {
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** What to search for. */
  readonly filter?: PlatformPartnerFilterInput | undefined
}

/**
 * The body of `getPlatformPartners`.
 *
 * @category requests
 * @since 0.1.0
 */
export const GetPlatformPartnersBody: Schema.Codec<GetPlatformPartnersBody> = Wire.lazy(() =>
  Schema.Struct({
    page: Schema.optional(PageInput),
    filter: Schema.optional(PlatformPartnerFilterInput)
  })
)

/**
 * A page of partners.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetPlatformPartnersResponse {
  /** What was found. */
  readonly items: ReadonlyArray<PlatformPartner>
  /** Which page this is. */
  readonly page: PageInfo
}

/**
 * A page of partners.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetPlatformPartnersResponse: Schema.Codec<
  GetPlatformPartnersResponse,
  GetPlatformPartnersResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    items: Schema.Array(PlatformPartner),
    page: PageInfo
  })
)

/**
 * The documented errors of `getPlatformPartners`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetPlatformPartnersError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `getPlatformPartners`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetPlatformPartnersError: DocumentedError.Union<GetPlatformPartnersError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PlatformNotEnabledError,
  UnauthorizedError
])

/**
 * The input of `getPlatformPartners`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetPlatformPartnersInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** What to search for. */
  readonly filter?: PlatformPartnerFilterInput | undefined
}

/**
 * The input of `getPlatformPartners`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetPlatformPartnersInput: Schema.Codec<GetPlatformPartnersInput> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    page: Schema.optional(PageInput),
    filter: Schema.optional(PlatformPartnerFilterInput)
  })
)

/**
 * Searches partners by page, size 10 unless given. Archived partners appear only with `filter.isArchived`, and then
 * alone.
 *
 * `GET /platform/partners`
 *
 * `Paging.stream(getPlatformPartners, input)` gives the items of all pages.
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#get%20%2Fplatform%2Fpartners
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformPartners: Endpoint.PageList<
  GetPlatformPartnersInput,
  GetPlatformPartnersResponse,
  GetPlatformPartnersError,
  PlatformPartner,
  "page"
> = Endpoint.makeList({
  id: "getPlatformPartners",
  service: "Partners",
  method: "GET",
  path: "/platform/partners",
  authorized: true,
  input: GetPlatformPartnersInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "optional-query",
  storeId: [],
  format: "json",
  success: GetPlatformPartnersResponse,
  errors: GetPlatformPartnersError,
  list: {
    by: "page",
    item: PlatformPartner,
    items: "items",
    place: "page",
    from: ["page", "number"],
    size: ["page", "size"]
  }
})

/**
 * The person to speak to at a new partner.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreatePlatformPartnerBodyContact {
  /** The name. */
  readonly name: string
  /** The contact's mobile phone number. */
  readonly phoneNumber?: string | undefined
  /** The e-mail address. */
  readonly email: string
}

/**
 * The person to speak to at a new partner.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePlatformPartnerBodyContact: Schema.Codec<CreatePlatformPartnerBodyContact> = Wire.lazy(() =>
  Schema.Struct({
    name: Schema.String,
    phoneNumber: Schema.optional(Schema.String),
    email: Schema.String
  })
)

/**
 * The bank account that a new partner is paid to.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreatePlatformPartnerBodyAccount {
  /** The bank. */
  readonly bank: Bank
  /** The currency that the partner is settled in. */
  readonly currency: Currency
  /** The account number. */
  readonly number: string
  /** The account holder's name. */
  readonly holder: string
  /** From `getPlatformAccountHolder`: proves that the account was checked. */
  readonly accountVerificationId?: string | undefined
}

/**
 * The bank account that a new partner is paid to.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePlatformPartnerBodyAccount: Schema.Codec<CreatePlatformPartnerBodyAccount> = Wire.lazy(() =>
  Schema.Struct({
    bank: Bank,
    currency: Currency,
    number: Schema.String,
    holder: Schema.String,
    accountVerificationId: Schema.optional(Schema.String)
  })
)

/**
 * A new partner that is a registered business.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreatePlatformPartnerBodyTypeBusiness {
  /** The business's name. */
  readonly companyName: string
  /** How the business is taxed; `NORMAL` when left out. */
  readonly taxationType?: PlatformPartnerTaxationType | undefined
  /** Business registration number. */
  readonly businessRegistrationNumber: string
  /** The name of the company's representative. */
  readonly representativeName: string
  /** The business's address. */
  readonly companyAddress?: string | undefined
  /** The type of business (eoptae). */
  readonly businessType?: string | undefined
  /** The item of business (jongmok). */
  readonly businessClass?: string | undefined
  /** From `getPlatformCompanyState`: proves that the business was looked up. */
  readonly companyVerificationId?: string | undefined
}

/**
 * A new partner that is a registered business.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePlatformPartnerBodyTypeBusiness: Schema.Codec<CreatePlatformPartnerBodyTypeBusiness> = Wire.lazy(
  () =>
    Schema.Struct({
      companyName: Schema.String,
      taxationType: Schema.optional(PlatformPartnerTaxationType),
      businessRegistrationNumber: Schema.String,
      representativeName: Schema.String,
      companyAddress: Schema.optional(Schema.String),
      businessType: Schema.optional(Schema.String),
      businessClass: Schema.optional(Schema.String),
      companyVerificationId: Schema.optional(Schema.String)
    })
)

/**
 * A new partner that is a person with tax withheld.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreatePlatformPartnerBodyTypeWhtPayer {
  /** The partner's birth date. `yyyy-MM-dd`, a business date in Korea. */
  readonly birthdate?: string | undefined
}

/**
 * A new partner that is a person with tax withheld.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePlatformPartnerBodyTypeWhtPayer: Schema.Codec<CreatePlatformPartnerBodyTypeWhtPayer> = Wire.lazy(
  () =>
    Schema.Struct({
      birthdate: Schema.optional(Wire.BusinessDate)
    })
)

/**
 * A new partner that is a person with no tax withheld.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreatePlatformPartnerBodyTypeNonWhtPayer {
  /** The partner's birth date. `yyyy-MM-dd`, a business date in Korea. */
  readonly birthdate?: string | undefined
}

/**
 * A new partner that is a person with no tax withheld.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePlatformPartnerBodyTypeNonWhtPayer: Schema.Codec<CreatePlatformPartnerBodyTypeNonWhtPayer> =
  Wire.lazy(() =>
    Schema.Struct({
      birthdate: Schema.optional(Wire.BusinessDate)
    })
  )

/**
 * What kind a new partner is: exactly one of a business, a person with tax withheld, or one without.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreatePlatformPartnerBodyType {
  /** For a registered business. */
  readonly business?: CreatePlatformPartnerBodyTypeBusiness | undefined
  /** For a person with tax withheld. */
  readonly whtPayer?: CreatePlatformPartnerBodyTypeWhtPayer | undefined
  /** For a person with no tax withheld. */
  readonly nonWhtPayer?: CreatePlatformPartnerBodyTypeNonWhtPayer | undefined
}

/**
 * What kind a new partner is: exactly one of a business, a person with tax withheld, or one without.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePlatformPartnerBodyType: Schema.Codec<CreatePlatformPartnerBodyType> = Wire.lazy(() =>
  Schema.Struct({
    business: Schema.optional(CreatePlatformPartnerBodyTypeBusiness),
    whtPayer: Schema.optional(CreatePlatformPartnerBodyTypeWhtPayer),
    nonWhtPayer: Schema.optional(CreatePlatformPartnerBodyTypeNonWhtPayer)
  })
)

/**
 * The body of `createPlatformPartner`, and each of the partners that `createPlatformPartners` makes.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreatePlatformPartnerBody {
  /** The partner's id, best the one your own system uses; PortOne assigns one when left out. */
  readonly id?: string | undefined
  /** The partner's company or personal name. */
  readonly name: string
  /** The person to speak to. */
  readonly contact: CreatePlatformPartnerBodyContact
  /** The account to pay to; it is not checked, and digits and signs are both accepted. */
  readonly account: CreatePlatformPartnerBodyAccount
  /** The partner's default contract, which must exist. */
  readonly defaultContractId: string
  /** A note about the partner, at most 256 characters. */
  readonly memo?: string | undefined
  /** The partner's tags, at most ten. */
  readonly tags: ReadonlyArray<string>
  /** What kind of partner it is, and the details that go with it. */
  readonly type: CreatePlatformPartnerBodyType
  /** Properties that the merchant defined. */
  readonly userDefinedProperties?: PlatformProperties | undefined
}

/**
 * The body of `createPlatformPartner`, and each of the partners that `createPlatformPartners` makes.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePlatformPartnerBody: Schema.Codec<CreatePlatformPartnerBody> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.optional(Schema.String),
    name: Schema.String,
    contact: CreatePlatformPartnerBodyContact,
    account: CreatePlatformPartnerBodyAccount,
    defaultContractId: Schema.String,
    memo: Schema.optional(Schema.String),
    tags: Schema.Array(Schema.String),
    type: CreatePlatformPartnerBodyType,
    userDefinedProperties: Schema.optional(PlatformProperties)
  })
)

/**
 * The answer of `createPlatformPartner`: the new partner.
 *
 * @category answers
 * @since 0.1.0
 */
export interface CreatePlatformPartnerResponse {
  /** The partner, as it is afterwards. */
  readonly partner: PlatformPartner
}

/**
 * The answer of `createPlatformPartner`: the new partner.
 *
 * @category answers
 * @since 0.1.0
 */
export const CreatePlatformPartnerResponse: Schema.Codec<
  CreatePlatformPartnerResponse,
  CreatePlatformPartnerResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    partner: PlatformPartner
  })
)

/**
 * The account verification has served another partner already. Ask for the account's holder again to get a new one.
 *
 * `PLATFORM_ACCOUNT_VERIFICATION_ALREADY_USED`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformAccountVerificationAlreadyUsedError extends DocumentedError.make<
  PlatformAccountVerificationAlreadyUsedError,
  {},
  PlatformAccountVerificationAlreadyUsedErrorEncoded
>()("PlatformAccountVerificationAlreadyUsedError", {
  type: "PLATFORM_ACCOUNT_VERIFICATION_ALREADY_USED",
  status: 409,
  summary:
    "The account verification has served another partner already. Ask for the account's holder again to get a new one."
}) {}

/**
 * The account verification does not confirm this account. Check bank, number and holder, and verify again.
 *
 * `PLATFORM_ACCOUNT_VERIFICATION_FAILED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformAccountVerificationFailedError extends DocumentedError.make<
  PlatformAccountVerificationFailedError,
  {},
  PlatformAccountVerificationFailedErrorEncoded
>()("PlatformAccountVerificationFailedError", {
  type: "PLATFORM_ACCOUNT_VERIFICATION_FAILED",
  status: 400,
  summary: "The account verification does not confirm this account. Check bank, number and holder, and verify again."
}) {}

/**
 * There is no such account verification. Ask for the account's holder again to get one.
 *
 * `PLATFORM_ACCOUNT_VERIFICATION_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformAccountVerificationNotFoundError extends DocumentedError.make<
  PlatformAccountVerificationNotFoundError,
  {},
  PlatformAccountVerificationNotFoundErrorEncoded
>()("PlatformAccountVerificationNotFoundError", {
  type: "PLATFORM_ACCOUNT_VERIFICATION_NOT_FOUND",
  status: 404,
  summary: "There is no such account verification. Ask for the account's holder again to get one."
}) {}

/**
 * The company verification has served another partner already. Look the company's state up again to get a new one.
 *
 * `PLATFORM_COMPANY_VERIFICATION_ALREADY_USED`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformCompanyVerificationAlreadyUsedError extends DocumentedError.make<
  PlatformCompanyVerificationAlreadyUsedError,
  {},
  PlatformCompanyVerificationAlreadyUsedErrorEncoded
>()("PlatformCompanyVerificationAlreadyUsedError", {
  type: "PLATFORM_COMPANY_VERIFICATION_ALREADY_USED",
  status: 409,
  summary:
    "The company verification has served another partner already. Look the company's state up again to get a new one."
}) {}

/**
 * Another partner has this id. Update that one, or choose another id.
 *
 * `PLATFORM_PARTNER_ID_ALREADY_EXISTS`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformPartnerIdAlreadyExistsError extends DocumentedError.make<
  PlatformPartnerIdAlreadyExistsError,
  {},
  PlatformPartnerIdAlreadyExistsErrorEncoded
>()("PlatformPartnerIdAlreadyExistsError", {
  type: "PLATFORM_PARTNER_ID_ALREADY_EXISTS",
  status: 409,
  summary: "Another partner has this id. Update that one, or choose another id."
}) {}

/**
 * The documented errors of `createPlatformPartner`.
 *
 * @category errors
 * @since 0.1.0
 */
export type CreatePlatformPartnerError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformAccountVerificationAlreadyUsedError
  | PlatformAccountVerificationFailedError
  | PlatformAccountVerificationNotFoundError
  | PlatformCompanyVerificationAlreadyUsedError
  | PlatformContractNotFoundError
  | PlatformCurrencyNotSupportedError
  | PlatformNotEnabledError
  | PlatformPartnerIdAlreadyExistsError
  | PlatformUserDefinedPropertyNotFoundError
  | UnauthorizedError

/**
 * The documented errors of `createPlatformPartner`.
 *
 * @category errors
 * @since 0.1.0
 */
export const CreatePlatformPartnerError: DocumentedError.Union<CreatePlatformPartnerError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PlatformAccountVerificationAlreadyUsedError,
  PlatformAccountVerificationFailedError,
  PlatformAccountVerificationNotFoundError,
  PlatformCompanyVerificationAlreadyUsedError,
  PlatformContractNotFoundError,
  PlatformCurrencyNotSupportedError,
  PlatformNotEnabledError,
  PlatformPartnerIdAlreadyExistsError,
  PlatformUserDefinedPropertyNotFoundError,
  UnauthorizedError
])

/**
 * The input of `createPlatformPartner`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface CreatePlatformPartnerInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** The partner's id, best the one your own system uses; PortOne assigns one when left out. */
  readonly id?: string | undefined
  /** The partner's company or personal name. */
  readonly name: string
  /** The person to speak to. */
  readonly contact: CreatePlatformPartnerBodyContact
  /** The account to pay to; it is not checked, and digits and signs are both accepted. */
  readonly account: CreatePlatformPartnerBodyAccount
  /** The partner's default contract, which must exist. */
  readonly defaultContractId: string
  /** A note about the partner, at most 256 characters. */
  readonly memo?: string | undefined
  /** The partner's tags, at most ten. */
  readonly tags: ReadonlyArray<string>
  /** What kind of partner it is, and the details that go with it. */
  readonly type: CreatePlatformPartnerBodyType
  /** Properties that the merchant defined. */
  readonly userDefinedProperties?: PlatformProperties | undefined
}

/**
 * The input of `createPlatformPartner`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const CreatePlatformPartnerInput: Schema.Codec<CreatePlatformPartnerInput> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    id: Schema.optional(Schema.String),
    name: Schema.String,
    contact: CreatePlatformPartnerBodyContact,
    account: CreatePlatformPartnerBodyAccount,
    defaultContractId: Schema.String,
    memo: Schema.optional(Schema.String),
    tags: Schema.Array(Schema.String),
    type: CreatePlatformPartnerBodyType,
    userDefinedProperties: Schema.optional(PlatformProperties)
  })
)

/**
 * Creates a partner, best under the `id` that your own system has for it. `defaultContractId` must exist already,
 * `type` takes exactly one of its kinds, `memo` at most 256 characters and `tags` at most 10 entries.
 *
 * `POST /platform/partners`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link PlatformAccountVerificationFailedError} (400)
 * - {@link PlatformCurrencyNotSupportedError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformAccountVerificationNotFoundError} (404)
 * - {@link PlatformContractNotFoundError} (404)
 * - {@link PlatformUserDefinedPropertyNotFoundError} (404)
 * - {@link PlatformAccountVerificationAlreadyUsedError} (409)
 * - {@link PlatformCompanyVerificationAlreadyUsedError} (409)
 * - {@link PlatformPartnerIdAlreadyExistsError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#post%20%2Fplatform%2Fpartners
 * @category endpoints
 * @since 0.1.0
 */
export const createPlatformPartner: Endpoint.Endpoint<
  CreatePlatformPartnerInput,
  CreatePlatformPartnerResponse,
  CreatePlatformPartnerError
> = Endpoint.make({
  id: "createPlatformPartner",
  service: "Partners",
  method: "POST",
  path: "/platform/partners",
  authorized: true,
  input: CreatePlatformPartnerInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: CreatePlatformPartnerResponse,
  errors: CreatePlatformPartnerError
})

/**
 * The body of `createPlatformPartners`: several partners at once.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreatePlatformPartnersBody {
  /** The partners to create. */
  readonly partners: ReadonlyArray<CreatePlatformPartnerBody>
}

/**
 * The body of `createPlatformPartners`: several partners at once.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePlatformPartnersBody: Schema.Codec<CreatePlatformPartnersBody> = Wire.lazy(() =>
  Schema.Struct({
    partners: Schema.Array(CreatePlatformPartnerBody)
  })
)

/**
 * The answer of `createPlatformPartners`: the new partners.
 *
 * @category answers
 * @since 0.1.0
 */
export interface CreatePlatformPartnersResponse {
  /** The partners. */
  readonly partners: ReadonlyArray<PlatformPartner>
}

/**
 * The answer of `createPlatformPartners`: the new partners.
 *
 * @category answers
 * @since 0.1.0
 */
export const CreatePlatformPartnersResponse: Schema.Codec<
  CreatePlatformPartnersResponse,
  CreatePlatformPartnersResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    partners: Schema.Array(PlatformPartner)
  })
)

/**
 * The fields of {@link PlatformContractsNotFoundError} beside `type` and `message`. PortOne may leave out any of them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformContractsNotFoundErrorProps {
  /** The ids that the error is about. */
  readonly ids?: ReadonlyArray<string> | undefined
  /** The same objects' ids in PortOne's GraphQL API. */
  readonly graphqlIds?: ReadonlyArray<string> | undefined
}

/**
 * Some default contracts do not exist: `ids` lists them. Create them before the partners.
 *
 * `PLATFORM_CONTRACTS_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformContractsNotFoundError extends DocumentedError.make<
  PlatformContractsNotFoundError,
  PlatformContractsNotFoundErrorProps,
  PlatformContractsNotFoundErrorEncoded
>()("PlatformContractsNotFoundError", {
  type: "PLATFORM_CONTRACTS_NOT_FOUND",
  status: 404,
  summary: "Some default contracts do not exist: `ids` lists them. Create them before the partners.",
  fields: {
    ids: Schema.Array(Schema.String),
    graphqlIds: Schema.Array(Schema.String)
  }
}) {}

/**
 * The fields of {@link PlatformPartnerIdsAlreadyExistError} beside `type` and `message`. PortOne may leave out any of
 * them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformPartnerIdsAlreadyExistErrorProps {
  /** The ids that the error is about. */
  readonly ids?: ReadonlyArray<string> | undefined
  /** The same objects' ids in PortOne's GraphQL API. */
  readonly graphqlIds?: ReadonlyArray<string> | undefined
}

/**
 * Some partner ids are taken: `ids` lists them. Leave those partners out, or choose other ids.
 *
 * `PLATFORM_PARTNER_IDS_ALREADY_EXISTS`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformPartnerIdsAlreadyExistError extends DocumentedError.make<
  PlatformPartnerIdsAlreadyExistError,
  PlatformPartnerIdsAlreadyExistErrorProps,
  PlatformPartnerIdsAlreadyExistErrorEncoded
>()("PlatformPartnerIdsAlreadyExistError", {
  type: "PLATFORM_PARTNER_IDS_ALREADY_EXISTS",
  status: 409,
  summary: "Some partner ids are taken: `ids` lists them. Leave those partners out, or choose other ids.",
  fields: {
    ids: Schema.Array(Schema.String),
    graphqlIds: Schema.Array(Schema.String)
  }
}) {}

/**
 * The fields of {@link PlatformPartnerIdsDuplicatedError} beside `type` and `message`. PortOne may leave out any of
 * them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformPartnerIdsDuplicatedErrorProps {
  /** The ids that the error is about. */
  readonly ids?: ReadonlyArray<string> | undefined
  /** The same objects' ids in PortOne's GraphQL API. */
  readonly graphqlIds?: ReadonlyArray<string> | undefined
}

/**
 * Some partner ids stand in the request more than once: `ids` lists them. Give each partner its own.
 *
 * `PLATFORM_PARTNER_IDS_DUPLICATED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformPartnerIdsDuplicatedError extends DocumentedError.make<
  PlatformPartnerIdsDuplicatedError,
  PlatformPartnerIdsDuplicatedErrorProps,
  PlatformPartnerIdsDuplicatedErrorEncoded
>()("PlatformPartnerIdsDuplicatedError", {
  type: "PLATFORM_PARTNER_IDS_DUPLICATED",
  status: 400,
  summary: "Some partner ids stand in the request more than once: `ids` lists them. Give each partner its own.",
  fields: {
    ids: Schema.Array(Schema.String),
    graphqlIds: Schema.Array(Schema.String)
  }
}) {}

/**
 * The documented errors of `createPlatformPartners`.
 *
 * @category errors
 * @since 0.1.0
 */
export type CreatePlatformPartnersError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformContractsNotFoundError
  | PlatformCurrencyNotSupportedError
  | PlatformNotEnabledError
  | PlatformPartnerIdsAlreadyExistError
  | PlatformPartnerIdsDuplicatedError
  | PlatformUserDefinedPropertyNotFoundError
  | UnauthorizedError

/**
 * The documented errors of `createPlatformPartners`.
 *
 * @category errors
 * @since 0.1.0
 */
export const CreatePlatformPartnersError: DocumentedError.Union<CreatePlatformPartnersError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PlatformContractsNotFoundError,
  PlatformCurrencyNotSupportedError,
  PlatformNotEnabledError,
  PlatformPartnerIdsAlreadyExistError,
  PlatformPartnerIdsDuplicatedError,
  PlatformUserDefinedPropertyNotFoundError,
  UnauthorizedError
])

/**
 * The input of `createPlatformPartners`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface CreatePlatformPartnersInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** The partners to create. */
  readonly partners: ReadonlyArray<CreatePlatformPartnerBody>
}

/**
 * The input of `createPlatformPartners`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const CreatePlatformPartnersInput: Schema.Codec<CreatePlatformPartnersInput> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    partners: Schema.Array(CreatePlatformPartnerBody)
  })
)

/**
 * Creates several partners in one call, each given as in `createPlatformPartner`. Ids must differ from each other and
 * from those in use.
 *
 * `POST /platform/partners/batch`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link PlatformCurrencyNotSupportedError} (400)
 * - {@link PlatformPartnerIdsDuplicatedError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformContractsNotFoundError} (404)
 * - {@link PlatformUserDefinedPropertyNotFoundError} (404)
 * - {@link PlatformPartnerIdsAlreadyExistError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#post%20%2Fplatform%2Fpartners%2Fbatch
 * @category endpoints
 * @since 0.1.0
 */
export const createPlatformPartners: Endpoint.Endpoint<
  CreatePlatformPartnersInput,
  CreatePlatformPartnersResponse,
  CreatePlatformPartnersError
> = Endpoint.make({
  id: "createPlatformPartners",
  service: "Partners",
  method: "POST",
  path: "/platform/partners/batch",
  authorized: true,
  input: CreatePlatformPartnersInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: CreatePlatformPartnersResponse,
  errors: CreatePlatformPartnersError
})

/**
 * The new person to speak to at a partner.
 *
 * @category requests
 * @since 0.1.0
 */
export interface UpdatePlatformPartnerBodyContact {
  /** The name. */
  readonly name?: string | undefined
  /** The contact's mobile phone number. */
  readonly phoneNumber?: string | undefined
  /** The e-mail address. */
  readonly email?: string | undefined
}

/**
 * The new person to speak to at a partner.
 *
 * @category requests
 * @since 0.1.0
 */
export const UpdatePlatformPartnerBodyContact: Schema.Codec<UpdatePlatformPartnerBodyContact> = Wire.lazy(() =>
  Schema.Struct({
    name: Schema.optional(Schema.String),
    phoneNumber: Schema.optional(Schema.String),
    email: Schema.optional(Schema.String)
  })
)

/**
 * The bank account that a partner will be paid to.
 *
 * @category requests
 * @since 0.1.0
 */
export interface UpdatePlatformPartnerBodyAccount {
  /** The bank. */
  readonly bank: Bank
  /** The currency that the partner is settled in. */
  readonly currency: Currency
  /** The account number. */
  readonly number: string
  /** The account holder's name. */
  readonly holder: string
  /** From `getPlatformAccountHolder`: proves that the account was checked. */
  readonly accountVerificationId?: string | undefined
}

/**
 * The bank account that a partner will be paid to.
 *
 * @category requests
 * @since 0.1.0
 */
export const UpdatePlatformPartnerBodyAccount: Schema.Codec<UpdatePlatformPartnerBodyAccount> = Wire.lazy(() =>
  Schema.Struct({
    bank: Bank,
    currency: Currency,
    number: Schema.String,
    holder: Schema.String,
    accountVerificationId: Schema.optional(Schema.String)
  })
)

/**
 * New details of a partner that is a registered business.
 *
 * @category requests
 * @since 0.1.0
 */
export interface UpdatePlatformPartnerBodyTypeBusiness {
  /** The business's name. */
  readonly companyName?: string | undefined
  /** How it is taxed. */
  readonly taxationType?: PlatformPartnerTaxationType | undefined
  /** Business registration number. */
  readonly businessRegistrationNumber?: string | undefined
  /** The name of the company's representative. */
  readonly representativeName?: string | undefined
  /** The business's address. */
  readonly companyAddress?: string | undefined
  /** The type of business (eoptae). */
  readonly businessType?: string | undefined
  /** The item of business (jongmok). */
  readonly businessClass?: string | undefined
  /** From `getPlatformCompanyState`: proves that the business was looked up. */
  readonly companyVerificationId?: string | undefined
}

/**
 * New details of a partner that is a registered business.
 *
 * @category requests
 * @since 0.1.0
 */
export const UpdatePlatformPartnerBodyTypeBusiness: Schema.Codec<UpdatePlatformPartnerBodyTypeBusiness> = Wire.lazy(
  () =>
    Schema.Struct({
      companyName: Schema.optional(Schema.String),
      taxationType: Schema.optional(PlatformPartnerTaxationType),
      businessRegistrationNumber: Schema.optional(Schema.String),
      representativeName: Schema.optional(Schema.String),
      companyAddress: Schema.optional(Schema.String),
      businessType: Schema.optional(Schema.String),
      businessClass: Schema.optional(Schema.String),
      companyVerificationId: Schema.optional(Schema.String)
    })
)

/**
 * New details of a partner with tax withheld.
 *
 * @category requests
 * @since 0.1.0
 */
export interface UpdatePlatformPartnerBodyTypeWhtPayer {
  /** The partner's birth date. `yyyy-MM-dd`, a business date in Korea. */
  readonly birthdate?: string | undefined
}

/**
 * New details of a partner with tax withheld.
 *
 * @category requests
 * @since 0.1.0
 */
export const UpdatePlatformPartnerBodyTypeWhtPayer: Schema.Codec<UpdatePlatformPartnerBodyTypeWhtPayer> = Wire.lazy(
  () =>
    Schema.Struct({
      birthdate: Schema.optional(Wire.BusinessDate)
    })
)

/**
 * New details of a partner with no tax withheld.
 *
 * @category requests
 * @since 0.1.0
 */
export interface UpdatePlatformPartnerBodyTypeNonWhtPayer {
  /** The partner's birth date. `yyyy-MM-dd`, a business date in Korea. */
  readonly birthdate?: string | undefined
}

/**
 * New details of a partner with no tax withheld.
 *
 * @category requests
 * @since 0.1.0
 */
export const UpdatePlatformPartnerBodyTypeNonWhtPayer: Schema.Codec<UpdatePlatformPartnerBodyTypeNonWhtPayer> =
  Wire.lazy(() =>
    Schema.Struct({
      birthdate: Schema.optional(Wire.BusinessDate)
    })
  )

/**
 * New details for a partner's kind: set one field; another kind changes what the partner is.
 *
 * @category requests
 * @since 0.1.0
 */
export interface UpdatePlatformPartnerBodyType {
  /** For a registered business. */
  readonly business?: UpdatePlatformPartnerBodyTypeBusiness | undefined
  /** For a person with tax withheld. */
  readonly whtPayer?: UpdatePlatformPartnerBodyTypeWhtPayer | undefined
  /** For a person with no tax withheld. */
  readonly nonWhtPayer?: UpdatePlatformPartnerBodyTypeNonWhtPayer | undefined
}

/**
 * New details for a partner's kind: set one field; another kind changes what the partner is.
 *
 * @category requests
 * @since 0.1.0
 */
export const UpdatePlatformPartnerBodyType: Schema.Codec<UpdatePlatformPartnerBodyType> = Wire.lazy(() =>
  Schema.Struct({
    business: Schema.optional(UpdatePlatformPartnerBodyTypeBusiness),
    whtPayer: Schema.optional(UpdatePlatformPartnerBodyTypeWhtPayer),
    nonWhtPayer: Schema.optional(UpdatePlatformPartnerBodyTypeNonWhtPayer)
  })
)

/**
 * The body of `updatePlatformPartner`; what is left out stays.
 *
 * @category requests
 * @since 0.1.0
 */
export interface UpdatePlatformPartnerBody {
  /** The partner's company or personal name. */
  readonly name?: string | undefined
  /** The person to speak to. */
  readonly contact?: UpdatePlatformPartnerBodyContact | undefined
  /** The bank account that money is paid out to. */
  readonly account?: UpdatePlatformPartnerBodyAccount | undefined
  /** The contract that the partner's orders are settled under unless told otherwise. */
  readonly defaultContractId?: string | undefined
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
  /** The partner's tags. */
  readonly tags?: ReadonlyArray<string> | undefined
  /** New details for the partner's kind; giving another kind changes what the partner is. */
  readonly type?: UpdatePlatformPartnerBodyType | undefined
  /** Properties that the merchant defined. */
  readonly userDefinedProperties?: PlatformProperties | undefined
}

/**
 * The body of `updatePlatformPartner`; what is left out stays.
 *
 * @category requests
 * @since 0.1.0
 */
export const UpdatePlatformPartnerBody: Schema.Codec<UpdatePlatformPartnerBody> = Wire.lazy(() =>
  Schema.Struct({
    name: Schema.optional(Schema.String),
    contact: Schema.optional(UpdatePlatformPartnerBodyContact),
    account: Schema.optional(UpdatePlatformPartnerBodyAccount),
    defaultContractId: Schema.optional(Schema.String),
    memo: Schema.optional(Schema.String),
    tags: Schema.optional(Schema.Array(Schema.String)),
    type: Schema.optional(UpdatePlatformPartnerBodyType),
    userDefinedProperties: Schema.optional(PlatformProperties)
  })
)

/**
 * The answer of `updatePlatformPartner`: the partner, changed.
 *
 * @category answers
 * @since 0.1.0
 */
export interface UpdatePlatformPartnerResponse {
  /** The partner, as it is afterwards. */
  readonly partner: PlatformPartner
}

/**
 * The answer of `updatePlatformPartner`: the partner, changed.
 *
 * @category answers
 * @since 0.1.0
 */
export const UpdatePlatformPartnerResponse: Schema.Codec<
  UpdatePlatformPartnerResponse,
  UpdatePlatformPartnerResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    partner: PlatformPartner
  })
)

/**
 * The partner is archived and cannot be changed. Recover it first.
 *
 * `PLATFORM_ARCHIVED_PARTNER`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformArchivedPartnerError extends DocumentedError.make<
  PlatformArchivedPartnerError,
  {},
  PlatformArchivedPartnerErrorEncoded
>()("PlatformArchivedPartnerError", {
  type: "PLATFORM_ARCHIVED_PARTNER",
  status: 409,
  summary: "The partner is archived and cannot be changed. Recover it first."
}) {}

/**
 * The partner's new type needs data that is neither on record nor in the request. Send all fields of that type.
 *
 * `PLATFORM_INSUFFICIENT_DATA_TO_CHANGE_PARTNER_TYPE`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformInsufficientDataToChangePartnerTypeError extends DocumentedError.make<
  PlatformInsufficientDataToChangePartnerTypeError,
  {},
  PlatformInsufficientDataToChangePartnerTypeErrorEncoded
>()("PlatformInsufficientDataToChangePartnerTypeError", {
  type: "PLATFORM_INSUFFICIENT_DATA_TO_CHANGE_PARTNER_TYPE",
  status: 400,
  summary:
    "The partner's new type needs data that is neither on record nor in the request. Send all fields of that type."
}) {}

/**
 * The partner is linked as a member company, so its business registration number cannot change. Disconnect its
 * counterparty first.
 *
 * `PLATFORM_MEMBER_COMPANY_CONNECTED_PARTNER_BRN_UNCHANGEABLE`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformMemberCompanyConnectedPartnerBrnUnchangeableError extends DocumentedError.make<
  PlatformMemberCompanyConnectedPartnerBrnUnchangeableError,
  {},
  PlatformMemberCompanyConnectedPartnerBrnUnchangeableErrorEncoded
>()("PlatformMemberCompanyConnectedPartnerBrnUnchangeableError", {
  type: "PLATFORM_MEMBER_COMPANY_CONNECTED_PARTNER_BRN_UNCHANGEABLE",
  status: 409,
  summary:
    "The partner is linked as a member company, so its business registration number cannot change. Disconnect its counterparty first."
}) {}

/**
 * The partner is linked as a member company, so its type cannot change. Disconnect its counterparty first.
 *
 * `PLATFORM_MEMBER_COMPANY_CONNECTED_PARTNER_TYPE_UNCHANGEABLE`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformMemberCompanyConnectedPartnerTypeUnchangeableError extends DocumentedError.make<
  PlatformMemberCompanyConnectedPartnerTypeUnchangeableError,
  {},
  PlatformMemberCompanyConnectedPartnerTypeUnchangeableErrorEncoded
>()("PlatformMemberCompanyConnectedPartnerTypeUnchangeableError", {
  type: "PLATFORM_MEMBER_COMPANY_CONNECTED_PARTNER_TYPE_UNCHANGEABLE",
  status: 409,
  summary: "The partner is linked as a member company, so its type cannot change. Disconnect its counterparty first."
}) {}

/**
 * The documented errors of `updatePlatformPartner`.
 *
 * @category errors
 * @since 0.1.0
 */
export type UpdatePlatformPartnerError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformAccountVerificationAlreadyUsedError
  | PlatformAccountVerificationFailedError
  | PlatformAccountVerificationNotFoundError
  | PlatformArchivedPartnerError
  | PlatformCompanyVerificationAlreadyUsedError
  | PlatformContractNotFoundError
  | PlatformInsufficientDataToChangePartnerTypeError
  | PlatformMemberCompanyConnectedPartnerBrnUnchangeableError
  | PlatformMemberCompanyConnectedPartnerTypeUnchangeableError
  | PlatformNotEnabledError
  | PlatformPartnerNotFoundError
  | PlatformUserDefinedPropertyNotFoundError
  | UnauthorizedError

/**
 * The documented errors of `updatePlatformPartner`.
 *
 * @category errors
 * @since 0.1.0
 */
export const UpdatePlatformPartnerError: DocumentedError.Union<UpdatePlatformPartnerError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PlatformAccountVerificationAlreadyUsedError,
  PlatformAccountVerificationFailedError,
  PlatformAccountVerificationNotFoundError,
  PlatformArchivedPartnerError,
  PlatformCompanyVerificationAlreadyUsedError,
  PlatformContractNotFoundError,
  PlatformInsufficientDataToChangePartnerTypeError,
  PlatformMemberCompanyConnectedPartnerBrnUnchangeableError,
  PlatformMemberCompanyConnectedPartnerTypeUnchangeableError,
  PlatformNotEnabledError,
  PlatformPartnerNotFoundError,
  PlatformUserDefinedPropertyNotFoundError,
  UnauthorizedError
])

/**
 * The input of `updatePlatformPartner`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface UpdatePlatformPartnerInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** The partner's company or personal name. */
  readonly name?: string | undefined
  /** The person to speak to. */
  readonly contact?: UpdatePlatformPartnerBodyContact | undefined
  /** The bank account that money is paid out to. */
  readonly account?: UpdatePlatformPartnerBodyAccount | undefined
  /** The contract that the partner's orders are settled under unless told otherwise. */
  readonly defaultContractId?: string | undefined
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
  /** The partner's tags. */
  readonly tags?: ReadonlyArray<string> | undefined
  /** New details for the partner's kind; giving another kind changes what the partner is. */
  readonly type?: UpdatePlatformPartnerBodyType | undefined
  /** Properties that the merchant defined. */
  readonly userDefinedProperties?: PlatformProperties | undefined
}

/**
 * The input of `updatePlatformPartner`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const UpdatePlatformPartnerInput: Schema.Codec<UpdatePlatformPartnerInput> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    test: Schema.optional(Schema.Boolean),
    name: Schema.optional(Schema.String),
    contact: Schema.optional(UpdatePlatformPartnerBodyContact),
    account: Schema.optional(UpdatePlatformPartnerBodyAccount),
    defaultContractId: Schema.optional(Schema.String),
    memo: Schema.optional(Schema.String),
    tags: Schema.optional(Schema.Array(Schema.String)),
    type: Schema.optional(UpdatePlatformPartnerBodyType),
    userDefinedProperties: Schema.optional(PlatformProperties)
  })
)

/**
 * Changes a partner at once; fields left out stay as they are. Changing `type` may need further data, and a partner
 * linked to a counterparty keeps its type and business registration number.
 *
 * `PATCH /platform/partners/{id}`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link PlatformAccountVerificationFailedError} (400)
 * - {@link PlatformInsufficientDataToChangePartnerTypeError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformAccountVerificationNotFoundError} (404)
 * - {@link PlatformContractNotFoundError} (404)
 * - {@link PlatformPartnerNotFoundError} (404)
 * - {@link PlatformUserDefinedPropertyNotFoundError} (404)
 * - {@link PlatformAccountVerificationAlreadyUsedError} (409)
 * - {@link PlatformArchivedPartnerError} (409)
 * - {@link PlatformCompanyVerificationAlreadyUsedError} (409)
 * - {@link PlatformMemberCompanyConnectedPartnerBrnUnchangeableError} (409)
 * - {@link PlatformMemberCompanyConnectedPartnerTypeUnchangeableError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#patch%20%2Fplatform%2Fpartners%2F%7Bid%7D
 * @category endpoints
 * @since 0.1.0
 */
export const updatePlatformPartner: Endpoint.Endpoint<
  UpdatePlatformPartnerInput,
  UpdatePlatformPartnerResponse,
  UpdatePlatformPartnerError
> = Endpoint.make({
  id: "updatePlatformPartner",
  service: "Partners",
  method: "PATCH",
  path: "/platform/partners/{id}",
  authorized: true,
  input: UpdatePlatformPartnerInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: UpdatePlatformPartnerResponse,
  errors: UpdatePlatformPartnerError
})

/**
 * The answer of `archivePlatformPartner`: the partner, now archived.
 *
 * @category answers
 * @since 0.1.0
 */
export interface ArchivePlatformPartnerResponse {
  /** The partner, as it is afterwards. */
  readonly partner: PlatformPartner
}

/**
 * The answer of `archivePlatformPartner`: the partner, now archived.
 *
 * @category answers
 * @since 0.1.0
 */
export const ArchivePlatformPartnerResponse: Schema.Codec<
  ArchivePlatformPartnerResponse,
  ArchivePlatformPartnerResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    partner: PlatformPartner
  })
)

/**
 * The partner has a scheduled update. Cancel that before archiving it.
 *
 * `PLATFORM_CANNOT_ARCHIVE_SCHEDULED_PARTNER`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformCannotArchiveScheduledPartnerError extends DocumentedError.make<
  PlatformCannotArchiveScheduledPartnerError,
  {},
  PlatformCannotArchiveScheduledPartnerErrorEncoded
>()("PlatformCannotArchiveScheduledPartnerError", {
  type: "PLATFORM_CANNOT_ARCHIVE_SCHEDULED_PARTNER",
  status: 409,
  summary: "The partner has a scheduled update. Cancel that before archiving it."
}) {}

/**
 * A tax invoice with the partner's counterparty is still under way. Finish or cancel it before archiving the partner.
 *
 * `PLATFORM_COUNTERPARTY_ONGOING_TAX_INVOICE_EXISTS`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformCounterpartyOngoingTaxInvoiceExistsError extends DocumentedError.make<
  PlatformCounterpartyOngoingTaxInvoiceExistsError,
  {},
  PlatformCounterpartyOngoingTaxInvoiceExistsErrorEncoded
>()("PlatformCounterpartyOngoingTaxInvoiceExistsError", {
  type: "PLATFORM_COUNTERPARTY_ONGOING_TAX_INVOICE_EXISTS",
  status: 409,
  summary:
    "A tax invoice with the partner's counterparty is still under way. Finish or cancel it before archiving the partner."
}) {}

/**
 * The partner is just being connected to the National Tax Service, or disconnected. Wait until that is done.
 *
 * `PLATFORM_PARTNER_PENDING_NTS_OPERATION`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformPartnerPendingNtsOperationError extends DocumentedError.make<
  PlatformPartnerPendingNtsOperationError,
  {},
  PlatformPartnerPendingNtsOperationErrorEncoded
>()("PlatformPartnerPendingNtsOperationError", {
  type: "PLATFORM_PARTNER_PENDING_NTS_OPERATION",
  status: 409,
  summary: "The partner is just being connected to the National Tax Service, or disconnected. Wait until that is done."
}) {}

/**
 * The documented errors of `archivePlatformPartner`.
 *
 * @category errors
 * @since 0.1.0
 */
export type ArchivePlatformPartnerError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformCannotArchiveScheduledPartnerError
  | PlatformCounterpartyOngoingTaxInvoiceExistsError
  | PlatformNotEnabledError
  | PlatformPartnerNotFoundError
  | PlatformPartnerPendingNtsOperationError
  | UnauthorizedError

/**
 * The documented errors of `archivePlatformPartner`.
 *
 * @category errors
 * @since 0.1.0
 */
export const ArchivePlatformPartnerError: DocumentedError.Union<ArchivePlatformPartnerError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PlatformCannotArchiveScheduledPartnerError,
  PlatformCounterpartyOngoingTaxInvoiceExistsError,
  PlatformNotEnabledError,
  PlatformPartnerNotFoundError,
  PlatformPartnerPendingNtsOperationError,
  UnauthorizedError
])

/**
 * The input of `archivePlatformPartner`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface ArchivePlatformPartnerInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `archivePlatformPartner`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const ArchivePlatformPartnerInput: Schema.Codec<ArchivePlatformPartnerInput> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Archives a partner: it leaves the default lists and can no longer be changed. Cancel its scheduled update first.
 *
 * `POST /platform/partners/{id}/archive`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformPartnerNotFoundError} (404)
 * - {@link PlatformCannotArchiveScheduledPartnerError} (409)
 * - {@link PlatformCounterpartyOngoingTaxInvoiceExistsError} (409)
 * - {@link PlatformPartnerPendingNtsOperationError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#post%20%2Fplatform%2Fpartners%2F%7Bid%7D%2Farchive
 * @category endpoints
 * @since 0.1.0
 */
export const archivePlatformPartner: Endpoint.Endpoint<
  ArchivePlatformPartnerInput,
  ArchivePlatformPartnerResponse,
  ArchivePlatformPartnerError
> = Endpoint.make({
  id: "archivePlatformPartner",
  service: "Partners",
  method: "POST",
  path: "/platform/partners/{id}/archive",
  authorized: true,
  input: ArchivePlatformPartnerInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: ArchivePlatformPartnerResponse,
  errors: ArchivePlatformPartnerError
})

/**
 * The answer of `recoverPlatformPartner`: the partner, out of the archive.
 *
 * @category answers
 * @since 0.1.0
 */
export interface RecoverPlatformPartnerResponse {
  /** The partner, as it is afterwards. */
  readonly partner: PlatformPartner
}

/**
 * The answer of `recoverPlatformPartner`: the partner, out of the archive.
 *
 * @category answers
 * @since 0.1.0
 */
export const RecoverPlatformPartnerResponse: Schema.Codec<
  RecoverPlatformPartnerResponse,
  RecoverPlatformPartnerResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    partner: PlatformPartner
  })
)

/**
 * The documented errors of `recoverPlatformPartner`.
 *
 * @category errors
 * @since 0.1.0
 */
export type RecoverPlatformPartnerError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformNotEnabledError
  | PlatformPartnerNotFoundError
  | PlatformPartnerPendingNtsOperationError
  | UnauthorizedError

/**
 * The documented errors of `recoverPlatformPartner`.
 *
 * @category errors
 * @since 0.1.0
 */
export const RecoverPlatformPartnerError: DocumentedError.Union<RecoverPlatformPartnerError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PlatformNotEnabledError,
  PlatformPartnerNotFoundError,
  PlatformPartnerPendingNtsOperationError,
  UnauthorizedError
])

/**
 * The input of `recoverPlatformPartner`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface RecoverPlatformPartnerInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `recoverPlatformPartner`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const RecoverPlatformPartnerInput: Schema.Codec<RecoverPlatformPartnerInput> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Brings an archived partner back.
 *
 * `POST /platform/partners/{id}/recover`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformPartnerNotFoundError} (404)
 * - {@link PlatformPartnerPendingNtsOperationError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#post%20%2Fplatform%2Fpartners%2F%7Bid%7D%2Frecover
 * @category endpoints
 * @since 0.1.0
 */
export const recoverPlatformPartner: Endpoint.Endpoint<
  RecoverPlatformPartnerInput,
  RecoverPlatformPartnerResponse,
  RecoverPlatformPartnerError
> = Endpoint.make({
  id: "recoverPlatformPartner",
  service: "Partners",
  method: "POST",
  path: "/platform/partners/{id}/recover",
  authorized: true,
  input: RecoverPlatformPartnerInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: RecoverPlatformPartnerResponse,
  errors: RecoverPlatformPartnerError
})

/**
 * The documented errors of `getPlatformPartnerSchedule`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type GetPlatformPartnerScheduleError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformNotEnabledError
  | PlatformPartnerNotFoundError
  | UnauthorizedError

/**
 * The documented errors of `getPlatformPartnerSchedule`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const GetPlatformPartnerScheduleError: DocumentedError.Union<GetPlatformPartnerScheduleError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformNotEnabledError,
    PlatformPartnerNotFoundError,
    UnauthorizedError
  ])

/**
 * The input of `getPlatformPartnerSchedule`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface GetPlatformPartnerScheduleInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `getPlatformPartnerSchedule`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const GetPlatformPartnerScheduleInput: Schema.Codec<GetPlatformPartnerScheduleInput> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Reads a partner as its scheduled update will leave it.
 *
 * `GET /platform/partners/{id}/schedule`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformPartnerNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/platform?v=v2#get%20%2Fplatform%2Fpartners%2F%7Bid%7D%2Fschedule
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformPartnerSchedule: Endpoint.Endpoint<
  GetPlatformPartnerScheduleInput,
  PlatformPartner,
  GetPlatformPartnerScheduleError
> = Endpoint.make({
  id: "getPlatformPartnerSchedule",
  service: "Partners",
  method: "GET",
  path: "/platform/partners/{id}/schedule",
  authorized: true,
  input: GetPlatformPartnerScheduleInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: PlatformPartner,
  errors: GetPlatformPartnerScheduleError
})

/**
 * The body of `schedulePartner`: a change, and when it takes effect.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface SchedulePlatformPartnerBody {
  /** What changes; what is left out stays. */
  readonly update: UpdatePlatformPartnerBody
  /** When it takes effect. RFC 3339 on the wire. */
  readonly appliedAt: DateTime.Utc
}

/**
 * The body of `schedulePartner`: a change, and when it takes effect.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const SchedulePlatformPartnerBody: Schema.Codec<
  SchedulePlatformPartnerBody,
  SchedulePlatformPartnerBodyEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    update: UpdatePlatformPartnerBody,
    appliedAt: Wire.Timestamp
  })
)

/**
 * The answer of `schedulePartner`: the partner as it will be.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface SchedulePlatformPartnerResponse {
  /** The partner as it will be. */
  readonly scheduledPartner: PlatformPartner
}

/**
 * The answer of `schedulePartner`: the partner as it will be.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const SchedulePlatformPartnerResponse: Schema.Codec<
  SchedulePlatformPartnerResponse,
  SchedulePlatformPartnerResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    scheduledPartner: PlatformPartner
  })
)

/**
 * The partner is linked as a member company, so it cannot be updated on schedule. Update it at once, or disconnect its
 * counterparty first.
 *
 * `PLATFORM_MEMBER_COMPANY_CONNECTED_PARTNER_CANNOT_BE_SCHEDULED`, status 409.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export class PlatformMemberCompanyConnectedPartnerCannotBeScheduledError extends DocumentedError.make<
  PlatformMemberCompanyConnectedPartnerCannotBeScheduledError,
  {},
  PlatformMemberCompanyConnectedPartnerCannotBeScheduledErrorEncoded
>()("PlatformMemberCompanyConnectedPartnerCannotBeScheduledError", {
  type: "PLATFORM_MEMBER_COMPANY_CONNECTED_PARTNER_CANNOT_BE_SCHEDULED",
  status: 409,
  summary:
    "The partner is linked as a member company, so it cannot be updated on schedule. Update it at once, or disconnect its counterparty first."
}) {}

/**
 * The partner has a scheduled update already. Reschedule it, or cancel it first.
 *
 * `PLATFORM_PARTNER_SCHEDULE_ALREADY_EXISTS`, status 409.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export class PlatformPartnerScheduleAlreadyExistsError extends DocumentedError.make<
  PlatformPartnerScheduleAlreadyExistsError,
  {},
  PlatformPartnerScheduleAlreadyExistsErrorEncoded
>()("PlatformPartnerScheduleAlreadyExistsError", {
  type: "PLATFORM_PARTNER_SCHEDULE_ALREADY_EXISTS",
  status: 409,
  summary: "The partner has a scheduled update already. Reschedule it, or cancel it first."
}) {}

/**
 * The documented errors of `schedulePartner`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type SchedulePartnerError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformAccountVerificationAlreadyUsedError
  | PlatformAccountVerificationFailedError
  | PlatformAccountVerificationNotFoundError
  | PlatformArchivedPartnerError
  | PlatformCompanyVerificationAlreadyUsedError
  | PlatformContractNotFoundError
  | PlatformInsufficientDataToChangePartnerTypeError
  | PlatformMemberCompanyConnectedPartnerBrnUnchangeableError
  | PlatformMemberCompanyConnectedPartnerCannotBeScheduledError
  | PlatformMemberCompanyConnectedPartnerTypeUnchangeableError
  | PlatformNotEnabledError
  | PlatformPartnerNotFoundError
  | PlatformPartnerScheduleAlreadyExistsError
  | PlatformUserDefinedPropertyNotFoundError
  | UnauthorizedError

/**
 * The documented errors of `schedulePartner`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const SchedulePartnerError: DocumentedError.Union<SchedulePartnerError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PlatformAccountVerificationAlreadyUsedError,
  PlatformAccountVerificationFailedError,
  PlatformAccountVerificationNotFoundError,
  PlatformArchivedPartnerError,
  PlatformCompanyVerificationAlreadyUsedError,
  PlatformContractNotFoundError,
  PlatformInsufficientDataToChangePartnerTypeError,
  PlatformMemberCompanyConnectedPartnerBrnUnchangeableError,
  PlatformMemberCompanyConnectedPartnerCannotBeScheduledError,
  PlatformMemberCompanyConnectedPartnerTypeUnchangeableError,
  PlatformNotEnabledError,
  PlatformPartnerNotFoundError,
  PlatformPartnerScheduleAlreadyExistsError,
  PlatformUserDefinedPropertyNotFoundError,
  UnauthorizedError
])

/**
 * The input of `schedulePartner`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface SchedulePartnerInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** What changes; what is left out stays. */
  readonly update: UpdatePlatformPartnerBody
  /** When it takes effect. RFC 3339 on the wire. */
  readonly appliedAt: DateTime.Utc
}

/**
 * The input of `schedulePartner`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const SchedulePartnerInput: Schema.Codec<SchedulePartnerInput, SchedulePartnerInputEncoded> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    test: Schema.optional(Schema.Boolean),
    update: UpdatePlatformPartnerBody,
    appliedAt: Wire.Timestamp
  })
)

/**
 * Schedules an update of a partner for `appliedAt`. A partner holds one scheduled update, and one that is linked to a
 * counterparty cannot have any.
 *
 * `POST /platform/partners/{id}/schedule`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link PlatformAccountVerificationFailedError} (400)
 * - {@link PlatformInsufficientDataToChangePartnerTypeError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformAccountVerificationNotFoundError} (404)
 * - {@link PlatformContractNotFoundError} (404)
 * - {@link PlatformPartnerNotFoundError} (404)
 * - {@link PlatformUserDefinedPropertyNotFoundError} (404)
 * - {@link PlatformAccountVerificationAlreadyUsedError} (409)
 * - {@link PlatformArchivedPartnerError} (409)
 * - {@link PlatformCompanyVerificationAlreadyUsedError} (409)
 * - {@link PlatformMemberCompanyConnectedPartnerBrnUnchangeableError} (409)
 * - {@link PlatformMemberCompanyConnectedPartnerCannotBeScheduledError} (409)
 * - {@link PlatformMemberCompanyConnectedPartnerTypeUnchangeableError} (409)
 * - {@link PlatformPartnerScheduleAlreadyExistsError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/platform?v=v2#post%20%2Fplatform%2Fpartners%2F%7Bid%7D%2Fschedule
 * @category endpoints
 * @since 0.1.0
 */
export const schedulePartner: Endpoint.Endpoint<
  SchedulePartnerInput,
  SchedulePlatformPartnerResponse,
  SchedulePartnerError
> = Endpoint.make({
  id: "schedulePartner",
  service: "Partners",
  method: "POST",
  path: "/platform/partners/{id}/schedule",
  authorized: true,
  input: SchedulePartnerInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: SchedulePlatformPartnerResponse,
  errors: SchedulePartnerError
})

/**
 * The body of `reschedulePartner`; it replaces the change scheduled before.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface ReschedulePlatformPartnerBody {
  /** What changes; what is left out stays. */
  readonly update: UpdatePlatformPartnerBody
  /** When it takes effect. RFC 3339 on the wire. */
  readonly appliedAt: DateTime.Utc
}

/**
 * The body of `reschedulePartner`; it replaces the change scheduled before.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const ReschedulePlatformPartnerBody: Schema.Codec<
  ReschedulePlatformPartnerBody,
  ReschedulePlatformPartnerBodyEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    update: UpdatePlatformPartnerBody,
    appliedAt: Wire.Timestamp
  })
)

/**
 * The answer of `reschedulePartner`: the partner as it will be.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface ReschedulePlatformPartnerResponse {
  /** The partner as it will be. */
  readonly scheduledPartner: PlatformPartner
}

/**
 * The answer of `reschedulePartner`: the partner as it will be.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const ReschedulePlatformPartnerResponse: Schema.Codec<
  ReschedulePlatformPartnerResponse,
  ReschedulePlatformPartnerResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    scheduledPartner: PlatformPartner
  })
)

/**
 * The documented errors of `reschedulePartner`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type ReschedulePartnerError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformContractNotFoundError
  | PlatformMemberCompanyConnectedPartnerCannotBeScheduledError
  | PlatformNotEnabledError
  | PlatformPartnerNotFoundError
  | UnauthorizedError

/**
 * The documented errors of `reschedulePartner`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const ReschedulePartnerError: DocumentedError.Union<ReschedulePartnerError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PlatformContractNotFoundError,
  PlatformMemberCompanyConnectedPartnerCannotBeScheduledError,
  PlatformNotEnabledError,
  PlatformPartnerNotFoundError,
  UnauthorizedError
])

/**
 * The input of `reschedulePartner`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface ReschedulePartnerInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** What changes; what is left out stays. */
  readonly update: UpdatePlatformPartnerBody
  /** When it takes effect. RFC 3339 on the wire. */
  readonly appliedAt: DateTime.Utc
}

/**
 * The input of `reschedulePartner`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const ReschedulePartnerInput: Schema.Codec<ReschedulePartnerInput, ReschedulePartnerInputEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      id: Schema.String,
      test: Schema.optional(Schema.Boolean),
      update: UpdatePlatformPartnerBody,
      appliedAt: Wire.Timestamp
    })
)

/**
 * Replaces a partner's scheduled update, both its content and its time.
 *
 * `PUT /platform/partners/{id}/schedule`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformContractNotFoundError} (404)
 * - {@link PlatformPartnerNotFoundError} (404)
 * - {@link PlatformMemberCompanyConnectedPartnerCannotBeScheduledError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/platform?v=v2#put%20%2Fplatform%2Fpartners%2F%7Bid%7D%2Fschedule
 * @category endpoints
 * @since 0.1.0
 */
export const reschedulePartner: Endpoint.Endpoint<
  ReschedulePartnerInput,
  ReschedulePlatformPartnerResponse,
  ReschedulePartnerError
> = Endpoint.make({
  id: "reschedulePartner",
  service: "Partners",
  method: "PUT",
  path: "/platform/partners/{id}/schedule",
  authorized: true,
  input: ReschedulePartnerInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: ReschedulePlatformPartnerResponse,
  errors: ReschedulePartnerError
})

/**
 * The empty answer of `cancelPlatformPartnerSchedule`.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface CancelPlatformPartnerScheduleResponse {
  readonly [key: string]: never
}

/**
 * The empty answer of `cancelPlatformPartnerSchedule`.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const CancelPlatformPartnerScheduleResponse: Schema.Codec<CancelPlatformPartnerScheduleResponse> = Wire.lazy(
  () => Schema.Record(Schema.String.check(Schema.makeFilter(() => false)), Schema.Never)
)

/**
 * The documented errors of `cancelPlatformPartnerSchedule`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type CancelPlatformPartnerScheduleError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformNotEnabledError
  | PlatformPartnerNotFoundError
  | UnauthorizedError

/**
 * The documented errors of `cancelPlatformPartnerSchedule`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const CancelPlatformPartnerScheduleError: DocumentedError.Union<CancelPlatformPartnerScheduleError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformNotEnabledError,
    PlatformPartnerNotFoundError,
    UnauthorizedError
  ])

/**
 * The input of `cancelPlatformPartnerSchedule`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface CancelPlatformPartnerScheduleInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `cancelPlatformPartnerSchedule`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const CancelPlatformPartnerScheduleInput: Schema.Codec<CancelPlatformPartnerScheduleInput> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Drops a partner's scheduled update. The partner stays as it is.
 *
 * `DELETE /platform/partners/{id}/schedule`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformPartnerNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/platform?v=v2#delete%20%2Fplatform%2Fpartners%2F%7Bid%7D%2Fschedule
 * @category endpoints
 * @since 0.1.0
 */
export const cancelPlatformPartnerSchedule: Endpoint.Endpoint<
  CancelPlatformPartnerScheduleInput,
  CancelPlatformPartnerScheduleResponse,
  CancelPlatformPartnerScheduleError
> = Endpoint.make({
  id: "cancelPlatformPartnerSchedule",
  service: "Partners",
  method: "DELETE",
  path: "/platform/partners/{id}/schedule",
  authorized: true,
  input: CancelPlatformPartnerScheduleInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: CancelPlatformPartnerScheduleResponse,
  errors: CancelPlatformPartnerScheduleError
})

/**
 * The person to speak to at the partners from then on.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface SchedulePlatformPartnersBodyUpdateContact {
  /** The name. */
  readonly name?: string | undefined
  /** The contact's mobile phone number. */
  readonly phoneNumber?: string | undefined
  /** The e-mail address. */
  readonly email?: string | undefined
}

/**
 * The person to speak to at the partners from then on.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const SchedulePlatformPartnersBodyUpdateContact: Schema.Codec<SchedulePlatformPartnersBodyUpdateContact> =
  Wire.lazy(() =>
    Schema.Struct({
      name: Schema.optional(Schema.String),
      phoneNumber: Schema.optional(Schema.String),
      email: Schema.optional(Schema.String)
    })
  )

/**
 * New details of partners that are registered businesses.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface SchedulePlatformPartnersBodyUpdateTypeBusiness {
  /** The business's name. */
  readonly companyName?: string | undefined
  /** How it is taxed. */
  readonly taxationType?: PlatformPartnerTaxationType | undefined
  /** Business registration number. */
  readonly businessRegistrationNumber?: string | undefined
  /** The name of the company's representative. */
  readonly representativeName?: string | undefined
  /** The business's address. */
  readonly companyAddress?: string | undefined
  /** The type of business (eoptae). */
  readonly businessType?: string | undefined
  /** The item of business (jongmok). */
  readonly businessClass?: string | undefined
  /** From `getPlatformCompanyState`: proves that the business was looked up. */
  readonly companyVerificationId?: string | undefined
}

/**
 * New details of partners that are registered businesses.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const SchedulePlatformPartnersBodyUpdateTypeBusiness: Schema.Codec<SchedulePlatformPartnersBodyUpdateTypeBusiness> =
  Wire.lazy(() =>
    Schema.Struct({
      companyName: Schema.optional(Schema.String),
      taxationType: Schema.optional(PlatformPartnerTaxationType),
      businessRegistrationNumber: Schema.optional(Schema.String),
      representativeName: Schema.optional(Schema.String),
      companyAddress: Schema.optional(Schema.String),
      businessType: Schema.optional(Schema.String),
      businessClass: Schema.optional(Schema.String),
      companyVerificationId: Schema.optional(Schema.String)
    })
  )

/**
 * New details of partners with tax withheld.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface SchedulePlatformPartnersBodyUpdateTypeWhtPayer {
  /** The partner's birth date. `yyyy-MM-dd`, a business date in Korea. */
  readonly birthdate?: string | undefined
}

/**
 * New details of partners with tax withheld.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const SchedulePlatformPartnersBodyUpdateTypeWhtPayer: Schema.Codec<SchedulePlatformPartnersBodyUpdateTypeWhtPayer> =
  Wire.lazy(() =>
    Schema.Struct({
      birthdate: Schema.optional(Wire.BusinessDate)
    })
  )

/**
 * New details of partners with no tax withheld.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface SchedulePlatformPartnersBodyUpdateTypeNonWhtPayer {
  /** The partner's birth date. `yyyy-MM-dd`, a business date in Korea. */
  readonly birthdate?: string | undefined
}

/**
 * New details of partners with no tax withheld.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const SchedulePlatformPartnersBodyUpdateTypeNonWhtPayer: Schema.Codec<SchedulePlatformPartnersBodyUpdateTypeNonWhtPayer> =
  Wire.lazy(() =>
    Schema.Struct({
      birthdate: Schema.optional(Wire.BusinessDate)
    })
  )

/**
 * New details for the partners' kind: set one field; the kind itself cannot change.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface SchedulePlatformPartnersBodyUpdateType {
  /** For a registered business. */
  readonly business?: SchedulePlatformPartnersBodyUpdateTypeBusiness | undefined
  /** For a person with tax withheld. */
  readonly whtPayer?: SchedulePlatformPartnersBodyUpdateTypeWhtPayer | undefined
  /** For a person with no tax withheld. */
  readonly nonWhtPayer?: SchedulePlatformPartnersBodyUpdateTypeNonWhtPayer | undefined
}

/**
 * New details for the partners' kind: set one field; the kind itself cannot change.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const SchedulePlatformPartnersBodyUpdateType: Schema.Codec<SchedulePlatformPartnersBodyUpdateType> = Wire.lazy(
  () =>
    Schema.Struct({
      business: Schema.optional(SchedulePlatformPartnersBodyUpdateTypeBusiness),
      whtPayer: Schema.optional(SchedulePlatformPartnersBodyUpdateTypeWhtPayer),
      nonWhtPayer: Schema.optional(SchedulePlatformPartnersBodyUpdateTypeNonWhtPayer)
    })
)

/**
 * The bank account that the partners will be paid to.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface SchedulePlatformPartnersBodyUpdateAccount {
  /** The bank. */
  readonly bank: Bank
  /** The currency that the partner is settled in. */
  readonly currency: Currency
  /** The account number. */
  readonly number: string
  /** The account holder's name. */
  readonly holder: string
  /** From `getPlatformAccountHolder`: proves that the account was checked. */
  readonly accountVerificationId?: string | undefined
}

/**
 * The bank account that the partners will be paid to.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const SchedulePlatformPartnersBodyUpdateAccount: Schema.Codec<SchedulePlatformPartnersBodyUpdateAccount> =
  Wire.lazy(() =>
    Schema.Struct({
      bank: Bank,
      currency: Currency,
      number: Schema.String,
      holder: Schema.String,
      accountVerificationId: Schema.optional(Schema.String)
    })
  )

/**
 * The change that is scheduled for several partners; what is left out stays.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface SchedulePlatformPartnersBodyUpdate {
  /** The name. */
  readonly name?: string | undefined
  /** The person to speak to. */
  readonly contact?: SchedulePlatformPartnersBodyUpdateContact | undefined
  /** New details for the partners' kind, which itself cannot change. */
  readonly type?: SchedulePlatformPartnersBodyUpdateType | undefined
  /** The bank account that money is paid out to. */
  readonly account?: SchedulePlatformPartnersBodyUpdateAccount | undefined
  /** The contract that the partner's orders are settled under unless told otherwise. */
  readonly defaultContractId?: string | undefined
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
  /** The partner's tags. */
  readonly tags?: ReadonlyArray<string> | undefined
  /** Properties that the merchant defined. */
  readonly userDefinedProperties?: PlatformProperties | undefined
}

/**
 * The change that is scheduled for several partners; what is left out stays.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const SchedulePlatformPartnersBodyUpdate: Schema.Codec<SchedulePlatformPartnersBodyUpdate> = Wire.lazy(() =>
  Schema.Struct({
    name: Schema.optional(Schema.String),
    contact: Schema.optional(SchedulePlatformPartnersBodyUpdateContact),
    type: Schema.optional(SchedulePlatformPartnersBodyUpdateType),
    account: Schema.optional(SchedulePlatformPartnersBodyUpdateAccount),
    defaultContractId: Schema.optional(Schema.String),
    memo: Schema.optional(Schema.String),
    tags: Schema.optional(Schema.Array(Schema.String)),
    userDefinedProperties: Schema.optional(PlatformProperties)
  })
)

/**
 * The body of `schedulePlatformPartners`: which partners change, how and when.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface SchedulePlatformPartnersBody {
  /** Which partners to change. */
  readonly filter?: PlatformPartnerFilterInput | undefined
  /** What changes; what is left out stays. */
  readonly update: SchedulePlatformPartnersBodyUpdate
  /** When it takes effect. RFC 3339 on the wire. */
  readonly appliedAt: DateTime.Utc
}

/**
 * The body of `schedulePlatformPartners`: which partners change, how and when.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const SchedulePlatformPartnersBody: Schema.Codec<
  SchedulePlatformPartnersBody,
  SchedulePlatformPartnersBodyEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    filter: Schema.optional(PlatformPartnerFilterInput),
    update: SchedulePlatformPartnersBodyUpdate,
    appliedAt: Wire.Timestamp
  })
)

/**
 * The empty answer of `schedulePlatformPartners`.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface SchedulePlatformPartnersResponse {
  readonly [key: string]: never
}

/**
 * The empty answer of `schedulePlatformPartners`.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const SchedulePlatformPartnersResponse: Schema.Codec<SchedulePlatformPartnersResponse> = Wire.lazy(() =>
  Schema.Record(Schema.String.check(Schema.makeFilter(() => false)), Schema.Never)
)

/**
 * The filter selects archived partners, which cannot be updated on schedule. Narrow it to active ones.
 *
 * `PLATFORM_ARCHIVED_PARTNERS_CANNOT_BE_SCHEDULED`, status 409.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export class PlatformArchivedPartnersCannotBeScheduledError extends DocumentedError.make<
  PlatformArchivedPartnersCannotBeScheduledError,
  {},
  PlatformArchivedPartnersCannotBeScheduledErrorEncoded
>()("PlatformArchivedPartnersCannotBeScheduledError", {
  type: "PLATFORM_ARCHIVED_PARTNERS_CANNOT_BE_SCHEDULED",
  status: 409,
  summary: "The filter selects archived partners, which cannot be updated on schedule. Narrow it to active ones."
}) {}

/**
 * The fields of {@link PlatformMemberCompanyConnectedPartnersCannotBeScheduledError} beside `type` and `message`.
 * PortOne may leave out any of them.
 *
 * @stability unstable
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformMemberCompanyConnectedPartnersCannotBeScheduledErrorProps {
  /** The ids that the error is about. */
  readonly ids?: ReadonlyArray<string> | undefined
  /** The same objects' ids in PortOne's GraphQL API. */
  readonly graphqlIds?: ReadonlyArray<string> | undefined
}

/**
 * The partners in `ids` are linked as member companies, so they cannot be updated on schedule. Leave them out, or
 * disconnect their counterparties first.
 *
 * `PLATFORM_MEMBER_COMPANY_CONNECTED_PARTNERS_CANNOT_BE_SCHEDULED`, status 409.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export class PlatformMemberCompanyConnectedPartnersCannotBeScheduledError extends DocumentedError.make<
  PlatformMemberCompanyConnectedPartnersCannotBeScheduledError,
  PlatformMemberCompanyConnectedPartnersCannotBeScheduledErrorProps,
  PlatformMemberCompanyConnectedPartnersCannotBeScheduledErrorEncoded
>()("PlatformMemberCompanyConnectedPartnersCannotBeScheduledError", {
  type: "PLATFORM_MEMBER_COMPANY_CONNECTED_PARTNERS_CANNOT_BE_SCHEDULED",
  status: 409,
  summary:
    "The partners in `ids` are linked as member companies, so they cannot be updated on schedule. Leave them out, or disconnect their counterparties first.",
  fields: {
    ids: Schema.Array(Schema.String),
    graphqlIds: Schema.Array(Schema.String)
  }
}) {}

/**
 * The fields of {@link PlatformPartnerSchedulesAlreadyExistError} beside `type` and `message`. PortOne may leave out
 * any of them.
 *
 * @stability unstable
 * @category error fields
 * @since 0.1.0
 */
export interface PlatformPartnerSchedulesAlreadyExistErrorProps {
  /** The ids that the error is about. */
  readonly ids?: ReadonlyArray<string> | undefined
  /** The same objects' ids in PortOne's GraphQL API. */
  readonly graphqlIds?: ReadonlyArray<string> | undefined
}

/**
 * Some partners have a scheduled update already: `ids` lists them. Leave them out, or cancel those updates first.
 *
 * `PLATFORM_PARTNER_SCHEDULES_ALREADY_EXIST`, status 409.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export class PlatformPartnerSchedulesAlreadyExistError extends DocumentedError.make<
  PlatformPartnerSchedulesAlreadyExistError,
  PlatformPartnerSchedulesAlreadyExistErrorProps,
  PlatformPartnerSchedulesAlreadyExistErrorEncoded
>()("PlatformPartnerSchedulesAlreadyExistError", {
  type: "PLATFORM_PARTNER_SCHEDULES_ALREADY_EXIST",
  status: 409,
  summary:
    "Some partners have a scheduled update already: `ids` lists them. Leave them out, or cancel those updates first.",
  fields: {
    ids: Schema.Array(Schema.String),
    graphqlIds: Schema.Array(Schema.String)
  }
}) {}

/**
 * The documented errors of `schedulePlatformPartners`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type SchedulePlatformPartnersError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformArchivedPartnersCannotBeScheduledError
  | PlatformContractNotFoundError
  | PlatformMemberCompanyConnectedPartnersCannotBeScheduledError
  | PlatformNotEnabledError
  | PlatformPartnerSchedulesAlreadyExistError
  | PlatformUserDefinedPropertyNotFoundError
  | UnauthorizedError

/**
 * The documented errors of `schedulePlatformPartners`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const SchedulePlatformPartnersError: DocumentedError.Union<SchedulePlatformPartnersError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformArchivedPartnersCannotBeScheduledError,
    PlatformContractNotFoundError,
    PlatformMemberCompanyConnectedPartnersCannotBeScheduledError,
    PlatformNotEnabledError,
    PlatformPartnerSchedulesAlreadyExistError,
    PlatformUserDefinedPropertyNotFoundError,
    UnauthorizedError
  ])

/**
 * The input of `schedulePlatformPartners`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface SchedulePlatformPartnersInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** Which partners to change. */
  readonly filter?: PlatformPartnerFilterInput | undefined
  /** What changes; what is left out stays. */
  readonly update: SchedulePlatformPartnersBodyUpdate
  /** When it takes effect. RFC 3339 on the wire. */
  readonly appliedAt: DateTime.Utc
}

/**
 * The input of `schedulePlatformPartners`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const SchedulePlatformPartnersInput: Schema.Codec<
  SchedulePlatformPartnersInput,
  SchedulePlatformPartnersInputEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    filter: Schema.optional(PlatformPartnerFilterInput),
    update: SchedulePlatformPartnersBodyUpdate,
    appliedAt: Wire.Timestamp
  })
)

/**
 * Schedules the same update for every partner that `filter` selects. Check the filter with `getPlatformPartners`
 * first; archived partners and those linked to a counterparty are refused.
 *
 * `POST /platform/partners/schedule`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformContractNotFoundError} (404)
 * - {@link PlatformUserDefinedPropertyNotFoundError} (404)
 * - {@link PlatformArchivedPartnersCannotBeScheduledError} (409)
 * - {@link PlatformMemberCompanyConnectedPartnersCannotBeScheduledError} (409)
 * - {@link PlatformPartnerSchedulesAlreadyExistError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/platform?v=v2#post%20%2Fplatform%2Fpartners%2Fschedule
 * @category endpoints
 * @since 0.1.0
 */
export const schedulePlatformPartners: Endpoint.Endpoint<
  SchedulePlatformPartnersInput,
  SchedulePlatformPartnersResponse,
  SchedulePlatformPartnersError
> = Endpoint.make({
  id: "schedulePlatformPartners",
  service: "Partners",
  method: "POST",
  path: "/platform/partners/schedule",
  authorized: true,
  input: SchedulePlatformPartnersInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: SchedulePlatformPartnersResponse,
  errors: SchedulePlatformPartnersError
})

/**
 * A contract in short, as a value to filter partners by.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface PlatformPartnerContractSummary {
  /** The contract's id. */
  readonly id: string
  /** The name. */
  readonly name: string
}

/**
 * A contract in short, as a value to filter partners by.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const PlatformPartnerContractSummary: Schema.Codec<PlatformPartnerContractSummary> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    name: Schema.String
  })
)

/**
 * The values that partners can be filtered by.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface PlatformPartnerFilterOptions {
  /** The tags that partners have. */
  readonly tags: ReadonlyArray<string>
  /** The contracts that partners have. */
  readonly contractSummary: ReadonlyArray<PlatformPartnerContractSummary>
}

/**
 * The values that partners can be filtered by.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const PlatformPartnerFilterOptions: Schema.Codec<PlatformPartnerFilterOptions> = Wire.lazy(() =>
  Schema.Struct({
    tags: Schema.Array(Schema.String),
    contractSummary: Schema.Array(PlatformPartnerContractSummary)
  })
)

/**
 * The documented errors of `getPlatformPartnerFilterOptions`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type GetPlatformPartnerFilterOptionsError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `getPlatformPartnerFilterOptions`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const GetPlatformPartnerFilterOptionsError: DocumentedError.Union<GetPlatformPartnerFilterOptionsError> =
  DocumentedError.union([ForbiddenError, InvalidRequestError, PlatformNotEnabledError, UnauthorizedError])

/**
 * The input of `getPlatformPartnerFilterOptions`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface GetPlatformPartnerFilterOptionsInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** Whether to read what is archived; false, also when left out, reads only what is not. */
  readonly isArchived?: boolean | undefined
}

/**
 * The input of `getPlatformPartnerFilterOptions`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const GetPlatformPartnerFilterOptionsInput: Schema.Codec<GetPlatformPartnerFilterOptionsInput> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    isArchived: Schema.optional(Schema.Boolean)
  })
)

/**
 * Lists the tags and contracts that partners have, for building a search form. Of archived partners with `isArchived`,
 * otherwise of the others.
 *
 * `GET /platform/partner-filter-options`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/platform?v=v2#get%20%2Fplatform%2Fpartner-filter-options
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformPartnerFilterOptions: Endpoint.Endpoint<
  GetPlatformPartnerFilterOptionsInput,
  PlatformPartnerFilterOptions,
  GetPlatformPartnerFilterOptionsError
> = Endpoint.make({
  id: "getPlatformPartnerFilterOptions",
  service: "Partners",
  method: "GET",
  path: "/platform/partner-filter-options",
  authorized: true,
  input: GetPlatformPartnerFilterOptionsInput,
  pathFields: [],
  queryFields: ["test", "isArchived"],
  payload: "none",
  storeId: [],
  format: "json",
  success: PlatformPartnerFilterOptions,
  errors: GetPlatformPartnerFilterOptionsError
})

/**
 * The answer of `connectPartnerCounterparty`: the partner.
 *
 * @category answers
 * @since 0.1.0
 */
export interface ConnectPartnerCounterpartyResponse {
  /** The partner. */
  readonly partner: PlatformPartner
}

/**
 * The answer of `connectPartnerCounterparty`: the partner.
 *
 * @category answers
 * @since 0.1.0
 */
export const ConnectPartnerCounterpartyResponse: Schema.Codec<
  ConnectPartnerCounterpartyResponse,
  ConnectPartnerCounterpartyResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    partner: PlatformPartner
  })
)

/**
 * An archived partner can be neither linked to a counterparty nor unlinked. Recover it first.
 *
 * `PLATFORM_ARCHIVED_PARTNER_NTS_NOT_ALLOWED`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformArchivedPartnerNtsNotAllowedError extends DocumentedError.make<
  PlatformArchivedPartnerNtsNotAllowedError,
  {},
  PlatformArchivedPartnerNtsNotAllowedErrorEncoded
>()("PlatformArchivedPartnerNtsNotAllowedError", {
  type: "PLATFORM_ARCHIVED_PARTNER_NTS_NOT_ALLOWED",
  status: 409,
  summary: "An archived partner can be neither linked to a counterparty nor unlinked. Recover it first."
}) {}

/**
 * The tax feature (BTX) that counterparty links need is not enabled for this platform. Ask PortOne to enable it.
 *
 * `PLATFORM_BTX_NOT_ENABLED`, status 403.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformBtxNotEnabledError extends DocumentedError.make<
  PlatformBtxNotEnabledError,
  {},
  PlatformBtxNotEnabledErrorEncoded
>()("PlatformBtxNotEnabledError", {
  type: "PLATFORM_BTX_NOT_ENABLED",
  status: 403,
  summary:
    "The tax feature (BTX) that counterparty links need is not enabled for this platform. Ask PortOne to enable it."
}) {}

/**
 * The partner's link to a counterparty is not in a state to connect from. Read the partner: it may be linked already,
 * or be on the way.
 *
 * `PLATFORM_COUNTERPARTY_NOT_CONNECTABLE_STATUS`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformCounterpartyNotConnectableStatusError extends DocumentedError.make<
  PlatformCounterpartyNotConnectableStatusError,
  {},
  PlatformCounterpartyNotConnectableStatusErrorEncoded
>()("PlatformCounterpartyNotConnectableStatusError", {
  type: "PLATFORM_COUNTERPARTY_NOT_CONNECTABLE_STATUS",
  status: 400,
  summary:
    "The partner's link to a counterparty is not in a state to connect from. Read the partner: it may be linked already, or be on the way."
}) {}

/**
 * The partner has a scheduled update, so it cannot be linked to a counterparty. Cancel the update first.
 *
 * `PLATFORM_PARTNER_SCHEDULE_EXISTS`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformPartnerScheduleExistsError extends DocumentedError.make<
  PlatformPartnerScheduleExistsError,
  {},
  PlatformPartnerScheduleExistsErrorEncoded
>()("PlatformPartnerScheduleExistsError", {
  type: "PLATFORM_PARTNER_SCHEDULE_EXISTS",
  status: 409,
  summary: "The partner has a scheduled update, so it cannot be linked to a counterparty. Cancel the update first."
}) {}

/**
 * The partner is a simplified taxpayer that issues no tax invoices, so it has no use for a counterparty link. Correct
 * its taxation type if that is wrong.
 *
 * `PLATFORM_PARTNER_TAXATION_TYPE_IS_SIMPLE`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformPartnerTaxationTypeIsSimpleError extends DocumentedError.make<
  PlatformPartnerTaxationTypeIsSimpleError,
  {},
  PlatformPartnerTaxationTypeIsSimpleErrorEncoded
>()("PlatformPartnerTaxationTypeIsSimpleError", {
  type: "PLATFORM_PARTNER_TAXATION_TYPE_IS_SIMPLE",
  status: 400,
  summary:
    "The partner is a simplified taxpayer that issues no tax invoices, so it has no use for a counterparty link. Correct its taxation type if that is wrong."
}) {}

/**
 * The partner is not a business, and only businesses can be linked to a counterparty. Change its type first, or leave
 * it out.
 *
 * `PLATFORM_PARTNER_TYPE_IS_NOT_BUSINESS`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformPartnerTypeIsNotBusinessError extends DocumentedError.make<
  PlatformPartnerTypeIsNotBusinessError,
  {},
  PlatformPartnerTypeIsNotBusinessErrorEncoded
>()("PlatformPartnerTypeIsNotBusinessError", {
  type: "PLATFORM_PARTNER_TYPE_IS_NOT_BUSINESS",
  status: 400,
  summary:
    "The partner is not a business, and only businesses can be linked to a counterparty. Change its type first, or leave it out."
}) {}

/**
 * The documented errors of `connectPartnerCounterparty`.
 *
 * @category errors
 * @since 0.1.0
 */
export type ConnectPartnerCounterpartyError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformArchivedPartnerError
  | PlatformArchivedPartnerNtsNotAllowedError
  | PlatformBtxNotEnabledError
  | PlatformCounterpartyNotConnectableStatusError
  | PlatformExternalApiFailedError
  | PlatformNotEnabledError
  | PlatformPartnerNotFoundError
  | PlatformPartnerScheduleExistsError
  | PlatformPartnerTaxationTypeIsSimpleError
  | PlatformPartnerTypeIsNotBusinessError
  | UnauthorizedError

/**
 * The documented errors of `connectPartnerCounterparty`.
 *
 * @category errors
 * @since 0.1.0
 */
export const ConnectPartnerCounterpartyError: DocumentedError.Union<ConnectPartnerCounterpartyError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformArchivedPartnerError,
    PlatformArchivedPartnerNtsNotAllowedError,
    PlatformBtxNotEnabledError,
    PlatformCounterpartyNotConnectableStatusError,
    PlatformExternalApiFailedError,
    PlatformNotEnabledError,
    PlatformPartnerNotFoundError,
    PlatformPartnerScheduleExistsError,
    PlatformPartnerTaxationTypeIsSimpleError,
    PlatformPartnerTypeIsNotBusinessError,
    UnauthorizedError
  ])

/**
 * The input of `connectPartnerCounterparty`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface ConnectPartnerCounterpartyInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `connectPartnerCounterparty`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const ConnectPartnerCounterpartyInput: Schema.Codec<ConnectPartnerCounterpartyInput> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Links a business partner to a counterparty for tax invoices. The link goes through the National Tax Service and may
 * stay `CONNECT_PENDING` for a while.
 *
 * `POST /platform/partners/counterparty-connect/{id}`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link PlatformCounterpartyNotConnectableStatusError} (400)
 * - {@link PlatformPartnerTaxationTypeIsSimpleError} (400)
 * - {@link PlatformPartnerTypeIsNotBusinessError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformBtxNotEnabledError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformPartnerNotFoundError} (404)
 * - {@link PlatformArchivedPartnerError} (409)
 * - {@link PlatformArchivedPartnerNtsNotAllowedError} (409)
 * - {@link PlatformPartnerScheduleExistsError} (409)
 * - {@link PlatformExternalApiFailedError} (503)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#post%20%2Fplatform%2Fpartners%2Fcounterparty-connect%2F%7Bid%7D
 * @category endpoints
 * @since 0.1.0
 */
export const connectPartnerCounterparty: Endpoint.Endpoint<
  ConnectPartnerCounterpartyInput,
  ConnectPartnerCounterpartyResponse,
  ConnectPartnerCounterpartyError
> = Endpoint.make({
  id: "connectPartnerCounterparty",
  service: "Partners",
  method: "POST",
  path: "/platform/partners/counterparty-connect/{id}",
  authorized: true,
  input: ConnectPartnerCounterpartyInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: ConnectPartnerCounterpartyResponse,
  errors: ConnectPartnerCounterpartyError
})

/**
 * The body of `connectBulkPartnerCounterparty`: which partners to connect as counterparties.
 *
 * @category requests
 * @since 0.1.0
 */
export interface ConnectBulkPartnerCounterpartyBody {
  /** Which partners to connect. */
  readonly filter?: PlatformPartnerFilterInput | undefined
}

/**
 * The body of `connectBulkPartnerCounterparty`: which partners to connect as counterparties.
 *
 * @category requests
 * @since 0.1.0
 */
export const ConnectBulkPartnerCounterpartyBody: Schema.Codec<ConnectBulkPartnerCounterpartyBody> = Wire.lazy(() =>
  Schema.Struct({
    filter: Schema.optional(PlatformPartnerFilterInput)
  })
)

/**
 * How far a bulk task has come.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformBulkTaskStatus = "PREPARED" | "PROCESSING" | "COMPLETED" | "CANCELED"

/**
 * How far a bulk task has come.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformBulkTaskStatus: Wire.Enum<PlatformBulkTaskStatus> = Wire.closedEnum([
  "PREPARED",
  "PROCESSING",
  "COMPLETED",
  "CANCELED"
])

/**
 * What a bulk task does.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformBulkTaskType =
  | "CREATE_TRANSFERS"
  | "CREATE_PARTNERS"
  | "CONNECT_MEMBER_COMPANIES"
  | "DISCONNECT_MEMBER_COMPANIES"
  | "SEND_PAYOUT_SETTLEMENT_STATEMENTS"

/**
 * What a bulk task does.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformBulkTaskType: Wire.Enum<PlatformBulkTaskType> = Wire.closedEnum([
  "CREATE_TRANSFERS",
  "CREATE_PARTNERS",
  "CONNECT_MEMBER_COMPANIES",
  "DISCONNECT_MEMBER_COMPANIES",
  "SEND_PAYOUT_SETTLEMENT_STATEMENTS"
])

/**
 * How many objects of a bulk task are in each status.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformBulkTaskProgressStats {
  /** How many are waiting to be worked on. */
  readonly preparedCount: number
  /** How many are being worked on. */
  readonly processingCount: number
  /** How many succeeded. */
  readonly succeededCount: number
  /** How many failed. */
  readonly failedCount: number
  /** How many were cancelled. */
  readonly canceledCount: number
}

/**
 * How many objects of a bulk task are in each status.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformBulkTaskProgressStats: Schema.Codec<PlatformBulkTaskProgressStats> = Wire.lazy(() =>
  Schema.Struct({
    preparedCount: Wire.Int64,
    processingCount: Wire.Int64,
    succeededCount: Wire.Int64,
    failedCount: Wire.Int64,
    canceledCount: Wire.Int64
  })
)

/**
 * Work on many objects that goes on in the background.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformBulkTask {
  /** The task's id. */
  readonly id: string
  /** The same object's id in PortOne's GraphQL API. */
  readonly graphqlId: string
  /** Where it stands. */
  readonly status: Wire.Open<PlatformBulkTaskStatus>
  /** What the task does. */
  readonly type: Wire.Open<PlatformBulkTaskType>
  /** How many objects are in each status. */
  readonly progressStats: PlatformBulkTaskProgressStats
  /** Whether it belongs to test mode. */
  readonly isForTest: boolean
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusUpdatedAt: DateTime.Utc
  /** When it was created. RFC 3339 on the wire. */
  readonly createdAt: DateTime.Utc
  /** When it last changed. RFC 3339 on the wire. */
  readonly updatedAt: DateTime.Utc
}

/**
 * Work on many objects that goes on in the background.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformBulkTask: Schema.Codec<PlatformBulkTask, PlatformBulkTaskEncoded> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    graphqlId: Schema.String,
    status: Wire.openEnum(PlatformBulkTaskStatus),
    type: Wire.openEnum(PlatformBulkTaskType),
    progressStats: PlatformBulkTaskProgressStats,
    isForTest: Schema.Boolean,
    statusUpdatedAt: Wire.Timestamp,
    createdAt: Wire.Timestamp,
    updatedAt: Wire.Timestamp
  })
)

/**
 * The answer of `connectBulkPartnerCounterparty`: the task that does the work.
 *
 * @category answers
 * @since 0.1.0
 */
export interface ConnectBulkPartnerCounterpartyResponse {
  /** The task that works on it in the background. */
  readonly bulkTask: PlatformBulkTask
}

/**
 * The answer of `connectBulkPartnerCounterparty`: the task that does the work.
 *
 * @category answers
 * @since 0.1.0
 */
export const ConnectBulkPartnerCounterpartyResponse: Schema.Codec<
  ConnectBulkPartnerCounterpartyResponse,
  ConnectBulkPartnerCounterpartyResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    bulkTask: PlatformBulkTask
  })
)

/**
 * The filter selects no partner that this applies to. Widen it, or take it as done.
 *
 * `PLATFORM_TARGET_PARTNER_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformTargetPartnerNotFoundError extends DocumentedError.make<
  PlatformTargetPartnerNotFoundError,
  {},
  PlatformTargetPartnerNotFoundErrorEncoded
>()("PlatformTargetPartnerNotFoundError", {
  type: "PLATFORM_TARGET_PARTNER_NOT_FOUND",
  status: 404,
  summary: "The filter selects no partner that this applies to. Widen it, or take it as done."
}) {}

/**
 * The documented errors of `connectBulkPartnerCounterparty`.
 *
 * @category errors
 * @since 0.1.0
 */
export type ConnectBulkPartnerCounterpartyError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformBtxNotEnabledError
  | PlatformExternalApiFailedError
  | PlatformNotEnabledError
  | PlatformPartnerNotFoundError
  | PlatformTargetPartnerNotFoundError
  | UnauthorizedError

/**
 * The documented errors of `connectBulkPartnerCounterparty`.
 *
 * @category errors
 * @since 0.1.0
 */
export const ConnectBulkPartnerCounterpartyError: DocumentedError.Union<ConnectBulkPartnerCounterpartyError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformBtxNotEnabledError,
    PlatformExternalApiFailedError,
    PlatformNotEnabledError,
    PlatformPartnerNotFoundError,
    PlatformTargetPartnerNotFoundError,
    UnauthorizedError
  ])

/**
 * The input of `connectBulkPartnerCounterparty`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface ConnectBulkPartnerCounterpartyInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** Which partners to connect. */
  readonly filter?: PlatformPartnerFilterInput | undefined
}

/**
 * The input of `connectBulkPartnerCounterparty`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const ConnectBulkPartnerCounterpartyInput: Schema.Codec<ConnectBulkPartnerCounterpartyInput> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    filter: Schema.optional(PlatformPartnerFilterInput)
  })
)

/**
 * Links every partner that `filter` selects to a counterparty. Answers with a bulk task that runs on after the call.
 *
 * `POST /platform/partners/counterparty-connect`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformBtxNotEnabledError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformPartnerNotFoundError} (404)
 * - {@link PlatformTargetPartnerNotFoundError} (404)
 * - {@link PlatformExternalApiFailedError} (503)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#post%20%2Fplatform%2Fpartners%2Fcounterparty-connect
 * @category endpoints
 * @since 0.1.0
 */
export const connectBulkPartnerCounterparty: Endpoint.Endpoint<
  ConnectBulkPartnerCounterpartyInput,
  ConnectBulkPartnerCounterpartyResponse,
  ConnectBulkPartnerCounterpartyError
> = Endpoint.make({
  id: "connectBulkPartnerCounterparty",
  service: "Partners",
  method: "POST",
  path: "/platform/partners/counterparty-connect",
  authorized: true,
  input: ConnectBulkPartnerCounterpartyInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: ConnectBulkPartnerCounterpartyResponse,
  errors: ConnectBulkPartnerCounterpartyError
})

/**
 * The answer of `disconnectPartnerCounterparty`: the partner.
 *
 * @category answers
 * @since 0.1.0
 */
export interface DisconnectPartnerCounterpartyResponse {
  /** The partner. */
  readonly partner: PlatformPartner
}

/**
 * The answer of `disconnectPartnerCounterparty`: the partner.
 *
 * @category answers
 * @since 0.1.0
 */
export const DisconnectPartnerCounterpartyResponse: Schema.Codec<
  DisconnectPartnerCounterpartyResponse,
  DisconnectPartnerCounterpartyResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    partner: PlatformPartner
  })
)

/**
 * The partner is not linked to a counterparty, so there is nothing to disconnect. Read the partner for its state.
 *
 * `PLATFORM_COUNTERPARTY_NOT_CONNECTED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformCounterpartyNotConnectedError extends DocumentedError.make<
  PlatformCounterpartyNotConnectedError,
  {},
  PlatformCounterpartyNotConnectedErrorEncoded
>()("PlatformCounterpartyNotConnectedError", {
  type: "PLATFORM_COUNTERPARTY_NOT_CONNECTED",
  status: 400,
  summary:
    "The partner is not linked to a counterparty, so there is nothing to disconnect. Read the partner for its state."
}) {}

/**
 * A tax invoice with the partner is still under way. Finish or cancel it before disconnecting.
 *
 * `PLATFORM_ONGOING_TAX_INVOICE_EXISTS`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformOngoingTaxInvoiceExistsError extends DocumentedError.make<
  PlatformOngoingTaxInvoiceExistsError,
  {},
  PlatformOngoingTaxInvoiceExistsErrorEncoded
>()("PlatformOngoingTaxInvoiceExistsError", {
  type: "PLATFORM_ONGOING_TAX_INVOICE_EXISTS",
  status: 409,
  summary: "A tax invoice with the partner is still under way. Finish or cancel it before disconnecting."
}) {}

/**
 * The documented errors of `disconnectPartnerCounterparty`.
 *
 * @category errors
 * @since 0.1.0
 */
export type DisconnectPartnerCounterpartyError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformArchivedPartnerNtsNotAllowedError
  | PlatformBtxNotEnabledError
  | PlatformCounterpartyNotConnectedError
  | PlatformExternalApiFailedError
  | PlatformNotEnabledError
  | PlatformOngoingTaxInvoiceExistsError
  | PlatformPartnerNotFoundError
  | PlatformPartnerTaxationTypeIsSimpleError
  | PlatformPartnerTypeIsNotBusinessError
  | UnauthorizedError

/**
 * The documented errors of `disconnectPartnerCounterparty`.
 *
 * @category errors
 * @since 0.1.0
 */
export const DisconnectPartnerCounterpartyError: DocumentedError.Union<DisconnectPartnerCounterpartyError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformArchivedPartnerNtsNotAllowedError,
    PlatformBtxNotEnabledError,
    PlatformCounterpartyNotConnectedError,
    PlatformExternalApiFailedError,
    PlatformNotEnabledError,
    PlatformOngoingTaxInvoiceExistsError,
    PlatformPartnerNotFoundError,
    PlatformPartnerTaxationTypeIsSimpleError,
    PlatformPartnerTypeIsNotBusinessError,
    UnauthorizedError
  ])

/**
 * The input of `disconnectPartnerCounterparty`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface DisconnectPartnerCounterpartyInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `disconnectPartnerCounterparty`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const DisconnectPartnerCounterpartyInput: Schema.Codec<DisconnectPartnerCounterpartyInput> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Removes a partner's link to its counterparty. Refused while a tax invoice with it is under way.
 *
 * `POST /platform/partners/counterparty-disconnect/{id}`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link PlatformCounterpartyNotConnectedError} (400)
 * - {@link PlatformPartnerTaxationTypeIsSimpleError} (400)
 * - {@link PlatformPartnerTypeIsNotBusinessError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformBtxNotEnabledError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformPartnerNotFoundError} (404)
 * - {@link PlatformArchivedPartnerNtsNotAllowedError} (409)
 * - {@link PlatformOngoingTaxInvoiceExistsError} (409)
 * - {@link PlatformExternalApiFailedError} (503)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#post%20%2Fplatform%2Fpartners%2Fcounterparty-disconnect%2F%7Bid%7D
 * @category endpoints
 * @since 0.1.0
 */
export const disconnectPartnerCounterparty: Endpoint.Endpoint<
  DisconnectPartnerCounterpartyInput,
  DisconnectPartnerCounterpartyResponse,
  DisconnectPartnerCounterpartyError
> = Endpoint.make({
  id: "disconnectPartnerCounterparty",
  service: "Partners",
  method: "POST",
  path: "/platform/partners/counterparty-disconnect/{id}",
  authorized: true,
  input: DisconnectPartnerCounterpartyInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: DisconnectPartnerCounterpartyResponse,
  errors: DisconnectPartnerCounterpartyError
})

/**
 * The body of `disconnectBulkPartnerCounterparty`: which partners to disconnect.
 *
 * @category requests
 * @since 0.1.0
 */
export interface DisconnectBulkPartnerCounterpartyBody {
  /** Which partners to disconnect. */
  readonly filter?: PlatformPartnerFilterInput | undefined
}

/**
 * The body of `disconnectBulkPartnerCounterparty`: which partners to disconnect.
 *
 * @category requests
 * @since 0.1.0
 */
export const DisconnectBulkPartnerCounterpartyBody: Schema.Codec<DisconnectBulkPartnerCounterpartyBody> = Wire.lazy(
  () =>
    Schema.Struct({
      filter: Schema.optional(PlatformPartnerFilterInput)
    })
)

/**
 * The answer of `disconnectBulkPartnerCounterparty`: the task that does the work.
 *
 * @category answers
 * @since 0.1.0
 */
export interface DisconnectBulkPartnerCounterpartyResponse {
  /** The task that works on it in the background. */
  readonly bulkTask: PlatformBulkTask
}

/**
 * The answer of `disconnectBulkPartnerCounterparty`: the task that does the work.
 *
 * @category answers
 * @since 0.1.0
 */
export const DisconnectBulkPartnerCounterpartyResponse: Schema.Codec<
  DisconnectBulkPartnerCounterpartyResponse,
  DisconnectBulkPartnerCounterpartyResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    bulkTask: PlatformBulkTask
  })
)

/**
 * The documented errors of `disconnectBulkPartnerCounterparty`.
 *
 * @category errors
 * @since 0.1.0
 */
export type DisconnectBulkPartnerCounterpartyError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformBtxNotEnabledError
  | PlatformExternalApiFailedError
  | PlatformNotEnabledError
  | PlatformPartnerNotFoundError
  | PlatformTargetPartnerNotFoundError
  | UnauthorizedError

/**
 * The documented errors of `disconnectBulkPartnerCounterparty`.
 *
 * @category errors
 * @since 0.1.0
 */
export const DisconnectBulkPartnerCounterpartyError: DocumentedError.Union<DisconnectBulkPartnerCounterpartyError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformBtxNotEnabledError,
    PlatformExternalApiFailedError,
    PlatformNotEnabledError,
    PlatformPartnerNotFoundError,
    PlatformTargetPartnerNotFoundError,
    UnauthorizedError
  ])

/**
 * The input of `disconnectBulkPartnerCounterparty`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface DisconnectBulkPartnerCounterpartyInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** Which partners to disconnect. */
  readonly filter?: PlatformPartnerFilterInput | undefined
}

/**
 * The input of `disconnectBulkPartnerCounterparty`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const DisconnectBulkPartnerCounterpartyInput: Schema.Codec<DisconnectBulkPartnerCounterpartyInput> = Wire.lazy(
  () =>
    Schema.Struct({
      test: Schema.optional(Schema.Boolean),
      filter: Schema.optional(PlatformPartnerFilterInput)
    })
)

/**
 * Removes the counterparty link of every partner that `filter` selects. Answers with a bulk task that runs on after
 * the call.
 *
 * `POST /platform/partners/counterparty-disconnect`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformBtxNotEnabledError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformPartnerNotFoundError} (404)
 * - {@link PlatformTargetPartnerNotFoundError} (404)
 * - {@link PlatformExternalApiFailedError} (503)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.partner?v=v2#post%20%2Fplatform%2Fpartners%2Fcounterparty-disconnect
 * @category endpoints
 * @since 0.1.0
 */
export const disconnectBulkPartnerCounterparty: Endpoint.Endpoint<
  DisconnectBulkPartnerCounterpartyInput,
  DisconnectBulkPartnerCounterpartyResponse,
  DisconnectBulkPartnerCounterpartyError
> = Endpoint.make({
  id: "disconnectBulkPartnerCounterparty",
  service: "Partners",
  method: "POST",
  path: "/platform/partners/counterparty-disconnect",
  authorized: true,
  input: DisconnectBulkPartnerCounterpartyInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: DisconnectBulkPartnerCounterpartyResponse,
  errors: DisconnectBulkPartnerCounterpartyError
})

/**
 * The wire form of {@link GetPlatformPartnersResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetPlatformPartnersResponseEncoded {
  readonly items: ReadonlyArray<PlatformPartnerEncoded>
  readonly page: PageInfo
}

/**
 * The wire form of {@link CreatePlatformPartnerResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CreatePlatformPartnerResponseEncoded {
  readonly partner: PlatformPartnerEncoded
}

/**
 * The wire form of {@link PlatformAccountVerificationAlreadyUsedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformAccountVerificationAlreadyUsedErrorEncoded {
  readonly type: "PLATFORM_ACCOUNT_VERIFICATION_ALREADY_USED"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformAccountVerificationFailedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformAccountVerificationFailedErrorEncoded {
  readonly type: "PLATFORM_ACCOUNT_VERIFICATION_FAILED"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformAccountVerificationNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformAccountVerificationNotFoundErrorEncoded {
  readonly type: "PLATFORM_ACCOUNT_VERIFICATION_NOT_FOUND"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformCompanyVerificationAlreadyUsedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformCompanyVerificationAlreadyUsedErrorEncoded {
  readonly type: "PLATFORM_COMPANY_VERIFICATION_ALREADY_USED"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformPartnerIdAlreadyExistsError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformPartnerIdAlreadyExistsErrorEncoded {
  readonly type: "PLATFORM_PARTNER_ID_ALREADY_EXISTS"
  readonly message?: string
}

/**
 * The wire form of {@link CreatePlatformPartnersResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CreatePlatformPartnersResponseEncoded {
  readonly partners: ReadonlyArray<PlatformPartnerEncoded>
}

/**
 * The wire form of {@link PlatformContractsNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformContractsNotFoundErrorEncoded {
  readonly type: "PLATFORM_CONTRACTS_NOT_FOUND"
  readonly message?: string
  readonly ids?: ReadonlyArray<string>
  readonly graphqlIds?: ReadonlyArray<string>
}

/**
 * The wire form of {@link PlatformPartnerIdsAlreadyExistError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformPartnerIdsAlreadyExistErrorEncoded {
  readonly type: "PLATFORM_PARTNER_IDS_ALREADY_EXISTS"
  readonly message?: string
  readonly ids?: ReadonlyArray<string>
  readonly graphqlIds?: ReadonlyArray<string>
}

/**
 * The wire form of {@link PlatformPartnerIdsDuplicatedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformPartnerIdsDuplicatedErrorEncoded {
  readonly type: "PLATFORM_PARTNER_IDS_DUPLICATED"
  readonly message?: string
  readonly ids?: ReadonlyArray<string>
  readonly graphqlIds?: ReadonlyArray<string>
}

/**
 * The wire form of {@link UpdatePlatformPartnerResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface UpdatePlatformPartnerResponseEncoded {
  readonly partner: PlatformPartnerEncoded
}

/**
 * The wire form of {@link PlatformArchivedPartnerError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformArchivedPartnerErrorEncoded {
  readonly type: "PLATFORM_ARCHIVED_PARTNER"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformInsufficientDataToChangePartnerTypeError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformInsufficientDataToChangePartnerTypeErrorEncoded {
  readonly type: "PLATFORM_INSUFFICIENT_DATA_TO_CHANGE_PARTNER_TYPE"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformMemberCompanyConnectedPartnerBrnUnchangeableError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformMemberCompanyConnectedPartnerBrnUnchangeableErrorEncoded {
  readonly type: "PLATFORM_MEMBER_COMPANY_CONNECTED_PARTNER_BRN_UNCHANGEABLE"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformMemberCompanyConnectedPartnerTypeUnchangeableError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformMemberCompanyConnectedPartnerTypeUnchangeableErrorEncoded {
  readonly type: "PLATFORM_MEMBER_COMPANY_CONNECTED_PARTNER_TYPE_UNCHANGEABLE"
  readonly message?: string
}

/**
 * The wire form of {@link ArchivePlatformPartnerResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ArchivePlatformPartnerResponseEncoded {
  readonly partner: PlatformPartnerEncoded
}

/**
 * The wire form of {@link PlatformCannotArchiveScheduledPartnerError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformCannotArchiveScheduledPartnerErrorEncoded {
  readonly type: "PLATFORM_CANNOT_ARCHIVE_SCHEDULED_PARTNER"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformCounterpartyOngoingTaxInvoiceExistsError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformCounterpartyOngoingTaxInvoiceExistsErrorEncoded {
  readonly type: "PLATFORM_COUNTERPARTY_ONGOING_TAX_INVOICE_EXISTS"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformPartnerPendingNtsOperationError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformPartnerPendingNtsOperationErrorEncoded {
  readonly type: "PLATFORM_PARTNER_PENDING_NTS_OPERATION"
  readonly message?: string
}

/**
 * The wire form of {@link RecoverPlatformPartnerResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface RecoverPlatformPartnerResponseEncoded {
  readonly partner: PlatformPartnerEncoded
}

/**
 * The wire form of {@link SchedulePlatformPartnerBody}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface SchedulePlatformPartnerBodyEncoded {
  readonly update: UpdatePlatformPartnerBody
  readonly appliedAt: string
}

/**
 * The wire form of {@link SchedulePlatformPartnerResponse}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface SchedulePlatformPartnerResponseEncoded {
  readonly scheduledPartner: PlatformPartnerEncoded
}

/**
 * The wire form of {@link PlatformMemberCompanyConnectedPartnerCannotBeScheduledError}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformMemberCompanyConnectedPartnerCannotBeScheduledErrorEncoded {
  readonly type: "PLATFORM_MEMBER_COMPANY_CONNECTED_PARTNER_CANNOT_BE_SCHEDULED"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformPartnerScheduleAlreadyExistsError}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformPartnerScheduleAlreadyExistsErrorEncoded {
  readonly type: "PLATFORM_PARTNER_SCHEDULE_ALREADY_EXISTS"
  readonly message?: string
}

/**
 * The wire form of {@link SchedulePartnerInput}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface SchedulePartnerInputEncoded {
  readonly id: string
  readonly test?: boolean | undefined
  readonly update: UpdatePlatformPartnerBody
  readonly appliedAt: string
}

/**
 * The wire form of {@link ReschedulePlatformPartnerBody}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface ReschedulePlatformPartnerBodyEncoded {
  readonly update: UpdatePlatformPartnerBody
  readonly appliedAt: string
}

/**
 * The wire form of {@link ReschedulePlatformPartnerResponse}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface ReschedulePlatformPartnerResponseEncoded {
  readonly scheduledPartner: PlatformPartnerEncoded
}

/**
 * The wire form of {@link ReschedulePartnerInput}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface ReschedulePartnerInputEncoded {
  readonly id: string
  readonly test?: boolean | undefined
  readonly update: UpdatePlatformPartnerBody
  readonly appliedAt: string
}

/**
 * The wire form of {@link SchedulePlatformPartnersBody}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface SchedulePlatformPartnersBodyEncoded {
  readonly filter?: PlatformPartnerFilterInput | undefined
  readonly update: SchedulePlatformPartnersBodyUpdate
  readonly appliedAt: string
}

/**
 * The wire form of {@link PlatformArchivedPartnersCannotBeScheduledError}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformArchivedPartnersCannotBeScheduledErrorEncoded {
  readonly type: "PLATFORM_ARCHIVED_PARTNERS_CANNOT_BE_SCHEDULED"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformMemberCompanyConnectedPartnersCannotBeScheduledError}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformMemberCompanyConnectedPartnersCannotBeScheduledErrorEncoded {
  readonly type: "PLATFORM_MEMBER_COMPANY_CONNECTED_PARTNERS_CANNOT_BE_SCHEDULED"
  readonly message?: string
  readonly ids?: ReadonlyArray<string>
  readonly graphqlIds?: ReadonlyArray<string>
}

/**
 * The wire form of {@link PlatformPartnerSchedulesAlreadyExistError}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformPartnerSchedulesAlreadyExistErrorEncoded {
  readonly type: "PLATFORM_PARTNER_SCHEDULES_ALREADY_EXIST"
  readonly message?: string
  readonly ids?: ReadonlyArray<string>
  readonly graphqlIds?: ReadonlyArray<string>
}

/**
 * The wire form of {@link SchedulePlatformPartnersInput}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface SchedulePlatformPartnersInputEncoded {
  readonly test?: boolean | undefined
  readonly filter?: PlatformPartnerFilterInput | undefined
  readonly update: SchedulePlatformPartnersBodyUpdate
  readonly appliedAt: string
}

/**
 * The wire form of {@link ConnectPartnerCounterpartyResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ConnectPartnerCounterpartyResponseEncoded {
  readonly partner: PlatformPartnerEncoded
}

/**
 * The wire form of {@link PlatformArchivedPartnerNtsNotAllowedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformArchivedPartnerNtsNotAllowedErrorEncoded {
  readonly type: "PLATFORM_ARCHIVED_PARTNER_NTS_NOT_ALLOWED"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformBtxNotEnabledError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformBtxNotEnabledErrorEncoded {
  readonly type: "PLATFORM_BTX_NOT_ENABLED"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformCounterpartyNotConnectableStatusError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformCounterpartyNotConnectableStatusErrorEncoded {
  readonly type: "PLATFORM_COUNTERPARTY_NOT_CONNECTABLE_STATUS"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformPartnerScheduleExistsError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformPartnerScheduleExistsErrorEncoded {
  readonly type: "PLATFORM_PARTNER_SCHEDULE_EXISTS"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformPartnerTaxationTypeIsSimpleError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformPartnerTaxationTypeIsSimpleErrorEncoded {
  readonly type: "PLATFORM_PARTNER_TAXATION_TYPE_IS_SIMPLE"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformPartnerTypeIsNotBusinessError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformPartnerTypeIsNotBusinessErrorEncoded {
  readonly type: "PLATFORM_PARTNER_TYPE_IS_NOT_BUSINESS"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformBulkTask}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformBulkTaskEncoded {
  readonly id: string
  readonly graphqlId: string
  readonly status: Wire.Open<PlatformBulkTaskStatus>
  readonly type: Wire.Open<PlatformBulkTaskType>
  readonly progressStats: PlatformBulkTaskProgressStats
  readonly isForTest: boolean
  readonly statusUpdatedAt: string
  readonly createdAt: string
  readonly updatedAt: string
}

/**
 * The wire form of {@link ConnectBulkPartnerCounterpartyResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ConnectBulkPartnerCounterpartyResponseEncoded {
  readonly bulkTask: PlatformBulkTaskEncoded
}

/**
 * The wire form of {@link PlatformTargetPartnerNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformTargetPartnerNotFoundErrorEncoded {
  readonly type: "PLATFORM_TARGET_PARTNER_NOT_FOUND"
  readonly message?: string
}

/**
 * The wire form of {@link DisconnectPartnerCounterpartyResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface DisconnectPartnerCounterpartyResponseEncoded {
  readonly partner: PlatformPartnerEncoded
}

/**
 * The wire form of {@link PlatformCounterpartyNotConnectedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformCounterpartyNotConnectedErrorEncoded {
  readonly type: "PLATFORM_COUNTERPARTY_NOT_CONNECTED"
  readonly message?: string
}

/**
 * The wire form of {@link PlatformOngoingTaxInvoiceExistsError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformOngoingTaxInvoiceExistsErrorEncoded {
  readonly type: "PLATFORM_ONGOING_TAX_INVOICE_EXISTS"
  readonly message?: string
}

/**
 * The wire form of {@link DisconnectBulkPartnerCounterpartyResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface DisconnectBulkPartnerCounterpartyResponseEncoded {
  readonly bulkTask: PlatformBulkTaskEncoded
}
