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
  type ArchivePlatformPartnerError,
  ArchivePlatformPartnerResponse,
  type CancelPlatformPartnerScheduleError,
  CancelPlatformPartnerScheduleResponse,
  ConnectBulkPartnerCounterpartyBody,
  type ConnectBulkPartnerCounterpartyError,
  ConnectBulkPartnerCounterpartyResponse,
  type ConnectPartnerCounterpartyError,
  ConnectPartnerCounterpartyResponse,
  CreatePlatformPartnerBody,
  type CreatePlatformPartnerError,
  CreatePlatformPartnerResponse,
  CreatePlatformPartnersBody,
  type CreatePlatformPartnersError,
  CreatePlatformPartnersResponse,
  DisconnectBulkPartnerCounterpartyBody,
  type DisconnectBulkPartnerCounterpartyError,
  DisconnectBulkPartnerCounterpartyResponse,
  type DisconnectPartnerCounterpartyError,
  DisconnectPartnerCounterpartyResponse,
  type GetPlatformPartnerError,
  type GetPlatformPartnerFilterOptionsError,
  type GetPlatformPartnerScheduleError,
  GetPlatformPartnersBody,
  type GetPlatformPartnersError,
  GetPlatformPartnersResponse,
  PlatformAccountVerificationAlreadyUsedError,
  PlatformAccountVerificationFailedError,
  PlatformAccountVerificationNotFoundError,
  PlatformArchivedPartnerError,
  PlatformArchivedPartnerNtsNotAllowedError,
  PlatformArchivedPartnersCannotBeScheduledError,
  PlatformBtxNotEnabledError,
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
  type RecoverPlatformPartnerError,
  RecoverPlatformPartnerResponse,
  type ReschedulePartnerError,
  ReschedulePlatformPartnerBody,
  ReschedulePlatformPartnerResponse,
  type SchedulePartnerError,
  SchedulePlatformPartnerBody,
  SchedulePlatformPartnerResponse,
  SchedulePlatformPartnersBody,
  type SchedulePlatformPartnersError,
  SchedulePlatformPartnersResponse,
  UpdatePlatformPartnerBody,
  type UpdatePlatformPartnerError,
  UpdatePlatformPartnerResponse
} from "@effect-portone/platform/generated/Partners"
import {
  PlatformContractNotFoundError,
  PlatformCurrencyNotSupportedError,
  PlatformExternalApiFailedError,
  PlatformNotEnabledError,
  PlatformPartner,
  PlatformPartnerNotFoundError,
  PlatformUserDefinedPropertyNotFoundError
} from "@effect-portone/platform/generated/Shared"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `GET /platform/partners/{id}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPlatformPartnerEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPlatformPartner",
  "GET",
  "/platform/partners/:id",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  PlatformPartner,
  GetPlatformPartnerError
> {}

/**
 * `GET /platform/partners/{id}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformPartner: GetPlatformPartnerEndpoint = ContractEndpoint.make(
  "getPlatformPartner",
  "GET",
  "/platform/partners/:id",
  {
    summary: "Reads a partner.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: PlatformPartner,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformPartnerNotFoundError]
    }
  }
)

/**
 * `GET /platform/partners`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPlatformPartnersEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPlatformPartners",
  "GET",
  "/platform/partners",
  {
    readonly query: {
      readonly test?: boolean
      readonly requestBody?: GetPlatformPartnersBody
    }
  },
  GetPlatformPartnersResponse,
  GetPlatformPartnersError
> {}

/**
 * `GET /platform/partners`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformPartners: GetPlatformPartnersEndpoint = ContractEndpoint.make(
  "getPlatformPartners",
  "GET",
  "/platform/partners",
  {
    summary:
      "Searches partners by page, size 10 unless given. Archived partners appear only with `filter.isArchived`, and then alone.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean),
      requestBody: Schema.optionalKey(Schema.fromJsonString(GetPlatformPartnersBody))
    },
    success: GetPlatformPartnersResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError]
    }
  }
)

/**
 * `POST /platform/partners`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface CreatePlatformPartnerEndpoint extends ContractEndpoint.ContractEndpoint<
  "createPlatformPartner",
  "POST",
  "/platform/partners",
  {
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: CreatePlatformPartnerBody
  },
  CreatePlatformPartnerResponse,
  CreatePlatformPartnerError
> {}

/**
 * `POST /platform/partners`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const createPlatformPartner: CreatePlatformPartnerEndpoint = ContractEndpoint.make(
  "createPlatformPartner",
  "POST",
  "/platform/partners",
  {
    summary:
      "Creates a partner, best under the `id` that your own system has for it. `defaultContractId` must exist already, `type` takes exactly one of its kinds, `memo` at most 256 characters and `tags` at most 10 entries.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: CreatePlatformPartnerBody,
    success: CreatePlatformPartnerResponse,
    errors: {
      400: [InvalidRequestError, PlatformAccountVerificationFailedError, PlatformCurrencyNotSupportedError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [
        PlatformAccountVerificationNotFoundError,
        PlatformContractNotFoundError,
        PlatformUserDefinedPropertyNotFoundError
      ],
      409: [
        PlatformAccountVerificationAlreadyUsedError,
        PlatformCompanyVerificationAlreadyUsedError,
        PlatformPartnerIdAlreadyExistsError
      ]
    }
  }
)

/**
 * `POST /platform/partners/batch`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface CreatePlatformPartnersEndpoint extends ContractEndpoint.ContractEndpoint<
  "createPlatformPartners",
  "POST",
  "/platform/partners/batch",
  {
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: CreatePlatformPartnersBody
  },
  CreatePlatformPartnersResponse,
  CreatePlatformPartnersError
> {}

/**
 * `POST /platform/partners/batch`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const createPlatformPartners: CreatePlatformPartnersEndpoint = ContractEndpoint.make(
  "createPlatformPartners",
  "POST",
  "/platform/partners/batch",
  {
    summary:
      "Creates several partners in one call, each given as in `createPlatformPartner`. Ids must differ from each other and from those in use.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: CreatePlatformPartnersBody,
    success: CreatePlatformPartnersResponse,
    errors: {
      400: [InvalidRequestError, PlatformCurrencyNotSupportedError, PlatformPartnerIdsDuplicatedError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformContractsNotFoundError, PlatformUserDefinedPropertyNotFoundError],
      409: [PlatformPartnerIdsAlreadyExistError]
    }
  }
)

/**
 * `PATCH /platform/partners/{id}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface UpdatePlatformPartnerEndpoint extends ContractEndpoint.ContractEndpoint<
  "updatePlatformPartner",
  "PATCH",
  "/platform/partners/:id",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: UpdatePlatformPartnerBody
  },
  UpdatePlatformPartnerResponse,
  UpdatePlatformPartnerError
> {}

/**
 * `PATCH /platform/partners/{id}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const updatePlatformPartner: UpdatePlatformPartnerEndpoint = ContractEndpoint.make(
  "updatePlatformPartner",
  "PATCH",
  "/platform/partners/:id",
  {
    summary:
      "Changes a partner at once; fields left out stay as they are. Changing `type` may need further data, and a partner linked to a counterparty keeps its type and business registration number.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: UpdatePlatformPartnerBody,
    success: UpdatePlatformPartnerResponse,
    errors: {
      400: [
        InvalidRequestError,
        PlatformAccountVerificationFailedError,
        PlatformInsufficientDataToChangePartnerTypeError
      ],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [
        PlatformAccountVerificationNotFoundError,
        PlatformContractNotFoundError,
        PlatformPartnerNotFoundError,
        PlatformUserDefinedPropertyNotFoundError
      ],
      409: [
        PlatformAccountVerificationAlreadyUsedError,
        PlatformArchivedPartnerError,
        PlatformCompanyVerificationAlreadyUsedError,
        PlatformMemberCompanyConnectedPartnerBrnUnchangeableError,
        PlatformMemberCompanyConnectedPartnerTypeUnchangeableError
      ]
    }
  }
)

/**
 * `POST /platform/partners/{id}/archive`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface ArchivePlatformPartnerEndpoint extends ContractEndpoint.ContractEndpoint<
  "archivePlatformPartner",
  "POST",
  "/platform/partners/:id/archive",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  ArchivePlatformPartnerResponse,
  ArchivePlatformPartnerError
> {}

/**
 * `POST /platform/partners/{id}/archive`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const archivePlatformPartner: ArchivePlatformPartnerEndpoint = ContractEndpoint.make(
  "archivePlatformPartner",
  "POST",
  "/platform/partners/:id/archive",
  {
    summary:
      "Archives a partner: it leaves the default lists and can no longer be changed. Cancel its scheduled update first.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: ArchivePlatformPartnerResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformPartnerNotFoundError],
      409: [
        PlatformCannotArchiveScheduledPartnerError,
        PlatformCounterpartyOngoingTaxInvoiceExistsError,
        PlatformPartnerPendingNtsOperationError
      ]
    }
  }
)

/**
 * `POST /platform/partners/{id}/recover`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface RecoverPlatformPartnerEndpoint extends ContractEndpoint.ContractEndpoint<
  "recoverPlatformPartner",
  "POST",
  "/platform/partners/:id/recover",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  RecoverPlatformPartnerResponse,
  RecoverPlatformPartnerError
> {}

/**
 * `POST /platform/partners/{id}/recover`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const recoverPlatformPartner: RecoverPlatformPartnerEndpoint = ContractEndpoint.make(
  "recoverPlatformPartner",
  "POST",
  "/platform/partners/:id/recover",
  {
    summary: "Brings an archived partner back.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: RecoverPlatformPartnerResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformPartnerNotFoundError],
      409: [PlatformPartnerPendingNtsOperationError]
    }
  }
)

/**
 * `GET /platform/partners/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPlatformPartnerScheduleEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPlatformPartnerSchedule",
  "GET",
  "/platform/partners/:id/schedule",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  PlatformPartner,
  GetPlatformPartnerScheduleError
> {}

/**
 * `GET /platform/partners/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformPartnerSchedule: GetPlatformPartnerScheduleEndpoint = ContractEndpoint.make(
  "getPlatformPartnerSchedule",
  "GET",
  "/platform/partners/:id/schedule",
  {
    summary: "Reads a partner as its scheduled update will leave it.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: PlatformPartner,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformPartnerNotFoundError]
    }
  }
)

/**
 * `POST /platform/partners/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface SchedulePartnerEndpoint extends ContractEndpoint.ContractEndpoint<
  "schedulePartner",
  "POST",
  "/platform/partners/:id/schedule",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: SchedulePlatformPartnerBody
  },
  SchedulePlatformPartnerResponse,
  SchedulePartnerError
> {}

/**
 * `POST /platform/partners/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const schedulePartner: SchedulePartnerEndpoint = ContractEndpoint.make(
  "schedulePartner",
  "POST",
  "/platform/partners/:id/schedule",
  {
    summary:
      "Schedules an update of a partner for `appliedAt`. A partner holds one scheduled update, and one that is linked to a counterparty cannot have any.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: SchedulePlatformPartnerBody,
    success: SchedulePlatformPartnerResponse,
    errors: {
      400: [
        InvalidRequestError,
        PlatformAccountVerificationFailedError,
        PlatformInsufficientDataToChangePartnerTypeError
      ],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [
        PlatformAccountVerificationNotFoundError,
        PlatformContractNotFoundError,
        PlatformPartnerNotFoundError,
        PlatformUserDefinedPropertyNotFoundError
      ],
      409: [
        PlatformAccountVerificationAlreadyUsedError,
        PlatformArchivedPartnerError,
        PlatformCompanyVerificationAlreadyUsedError,
        PlatformMemberCompanyConnectedPartnerBrnUnchangeableError,
        PlatformMemberCompanyConnectedPartnerCannotBeScheduledError,
        PlatformMemberCompanyConnectedPartnerTypeUnchangeableError,
        PlatformPartnerScheduleAlreadyExistsError
      ]
    }
  }
)

/**
 * `PUT /platform/partners/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface ReschedulePartnerEndpoint extends ContractEndpoint.ContractEndpoint<
  "reschedulePartner",
  "PUT",
  "/platform/partners/:id/schedule",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: ReschedulePlatformPartnerBody
  },
  ReschedulePlatformPartnerResponse,
  ReschedulePartnerError
> {}

/**
 * `PUT /platform/partners/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const reschedulePartner: ReschedulePartnerEndpoint = ContractEndpoint.make(
  "reschedulePartner",
  "PUT",
  "/platform/partners/:id/schedule",
  {
    summary: "Replaces a partner's scheduled update, both its content and its time.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: ReschedulePlatformPartnerBody,
    success: ReschedulePlatformPartnerResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformContractNotFoundError, PlatformPartnerNotFoundError],
      409: [PlatformMemberCompanyConnectedPartnerCannotBeScheduledError]
    }
  }
)

/**
 * `DELETE /platform/partners/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface CancelPlatformPartnerScheduleEndpoint extends ContractEndpoint.ContractEndpoint<
  "cancelPlatformPartnerSchedule",
  "DELETE",
  "/platform/partners/:id/schedule",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  CancelPlatformPartnerScheduleResponse,
  CancelPlatformPartnerScheduleError
> {}

/**
 * `DELETE /platform/partners/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const cancelPlatformPartnerSchedule: CancelPlatformPartnerScheduleEndpoint = ContractEndpoint.make(
  "cancelPlatformPartnerSchedule",
  "DELETE",
  "/platform/partners/:id/schedule",
  {
    summary: "Drops a partner's scheduled update. The partner stays as it is.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: CancelPlatformPartnerScheduleResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformPartnerNotFoundError]
    }
  }
)

/**
 * `POST /platform/partners/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface SchedulePlatformPartnersEndpoint extends ContractEndpoint.ContractEndpoint<
  "schedulePlatformPartners",
  "POST",
  "/platform/partners/schedule",
  {
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: SchedulePlatformPartnersBody
  },
  SchedulePlatformPartnersResponse,
  SchedulePlatformPartnersError
> {}

/**
 * `POST /platform/partners/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const schedulePlatformPartners: SchedulePlatformPartnersEndpoint = ContractEndpoint.make(
  "schedulePlatformPartners",
  "POST",
  "/platform/partners/schedule",
  {
    summary:
      "Schedules the same update for every partner that `filter` selects. Check the filter with `getPlatformPartners` first; archived partners and those linked to a counterparty are refused.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: SchedulePlatformPartnersBody,
    success: SchedulePlatformPartnersResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformContractNotFoundError, PlatformUserDefinedPropertyNotFoundError],
      409: [
        PlatformArchivedPartnersCannotBeScheduledError,
        PlatformMemberCompanyConnectedPartnersCannotBeScheduledError,
        PlatformPartnerSchedulesAlreadyExistError
      ]
    }
  }
)

/**
 * `GET /platform/partner-filter-options`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPlatformPartnerFilterOptionsEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPlatformPartnerFilterOptions",
  "GET",
  "/platform/partner-filter-options",
  {
    readonly query: {
      readonly test?: boolean
      readonly isArchived?: boolean
    }
  },
  PlatformPartnerFilterOptions,
  GetPlatformPartnerFilterOptionsError
> {}

/**
 * `GET /platform/partner-filter-options`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformPartnerFilterOptions: GetPlatformPartnerFilterOptionsEndpoint = ContractEndpoint.make(
  "getPlatformPartnerFilterOptions",
  "GET",
  "/platform/partner-filter-options",
  {
    summary:
      "Lists the tags and contracts that partners have, for building a search form. Of archived partners with `isArchived`, otherwise of the others.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean),
      isArchived: Schema.optionalKey(Schema.Boolean)
    },
    success: PlatformPartnerFilterOptions,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError]
    }
  }
)

/**
 * `POST /platform/partners/counterparty-connect/{id}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface ConnectPartnerCounterpartyEndpoint extends ContractEndpoint.ContractEndpoint<
  "connectPartnerCounterparty",
  "POST",
  "/platform/partners/counterparty-connect/:id",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  ConnectPartnerCounterpartyResponse,
  ConnectPartnerCounterpartyError
> {}

/**
 * `POST /platform/partners/counterparty-connect/{id}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const connectPartnerCounterparty: ConnectPartnerCounterpartyEndpoint = ContractEndpoint.make(
  "connectPartnerCounterparty",
  "POST",
  "/platform/partners/counterparty-connect/:id",
  {
    summary:
      "Links a business partner to a counterparty for tax invoices. The link goes through the National Tax Service and may stay `CONNECT_PENDING` for a while.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: ConnectPartnerCounterpartyResponse,
    errors: {
      400: [
        InvalidRequestError,
        PlatformCounterpartyNotConnectableStatusError,
        PlatformPartnerTaxationTypeIsSimpleError,
        PlatformPartnerTypeIsNotBusinessError
      ],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformBtxNotEnabledError, PlatformNotEnabledError],
      404: [PlatformPartnerNotFoundError],
      409: [
        PlatformArchivedPartnerError,
        PlatformArchivedPartnerNtsNotAllowedError,
        PlatformPartnerScheduleExistsError
      ],
      503: [PlatformExternalApiFailedError]
    }
  }
)

/**
 * `POST /platform/partners/counterparty-connect`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface ConnectBulkPartnerCounterpartyEndpoint extends ContractEndpoint.ContractEndpoint<
  "connectBulkPartnerCounterparty",
  "POST",
  "/platform/partners/counterparty-connect",
  {
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: ConnectBulkPartnerCounterpartyBody
  },
  ConnectBulkPartnerCounterpartyResponse,
  ConnectBulkPartnerCounterpartyError
> {}

/**
 * `POST /platform/partners/counterparty-connect`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const connectBulkPartnerCounterparty: ConnectBulkPartnerCounterpartyEndpoint = ContractEndpoint.make(
  "connectBulkPartnerCounterparty",
  "POST",
  "/platform/partners/counterparty-connect",
  {
    summary:
      "Links every partner that `filter` selects to a counterparty. Answers with a bulk task that runs on after the call.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: ConnectBulkPartnerCounterpartyBody,
    success: ConnectBulkPartnerCounterpartyResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformBtxNotEnabledError, PlatformNotEnabledError],
      404: [PlatformPartnerNotFoundError, PlatformTargetPartnerNotFoundError],
      503: [PlatformExternalApiFailedError]
    }
  }
)

/**
 * `POST /platform/partners/counterparty-disconnect/{id}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface DisconnectPartnerCounterpartyEndpoint extends ContractEndpoint.ContractEndpoint<
  "disconnectPartnerCounterparty",
  "POST",
  "/platform/partners/counterparty-disconnect/:id",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  DisconnectPartnerCounterpartyResponse,
  DisconnectPartnerCounterpartyError
> {}

/**
 * `POST /platform/partners/counterparty-disconnect/{id}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const disconnectPartnerCounterparty: DisconnectPartnerCounterpartyEndpoint = ContractEndpoint.make(
  "disconnectPartnerCounterparty",
  "POST",
  "/platform/partners/counterparty-disconnect/:id",
  {
    summary: "Removes a partner's link to its counterparty. Refused while a tax invoice with it is under way.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: DisconnectPartnerCounterpartyResponse,
    errors: {
      400: [
        InvalidRequestError,
        PlatformCounterpartyNotConnectedError,
        PlatformPartnerTaxationTypeIsSimpleError,
        PlatformPartnerTypeIsNotBusinessError
      ],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformBtxNotEnabledError, PlatformNotEnabledError],
      404: [PlatformPartnerNotFoundError],
      409: [PlatformArchivedPartnerNtsNotAllowedError, PlatformOngoingTaxInvoiceExistsError],
      503: [PlatformExternalApiFailedError]
    }
  }
)

/**
 * `POST /platform/partners/counterparty-disconnect`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface DisconnectBulkPartnerCounterpartyEndpoint extends ContractEndpoint.ContractEndpoint<
  "disconnectBulkPartnerCounterparty",
  "POST",
  "/platform/partners/counterparty-disconnect",
  {
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: DisconnectBulkPartnerCounterpartyBody
  },
  DisconnectBulkPartnerCounterpartyResponse,
  DisconnectBulkPartnerCounterpartyError
> {}

/**
 * `POST /platform/partners/counterparty-disconnect`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const disconnectBulkPartnerCounterparty: DisconnectBulkPartnerCounterpartyEndpoint = ContractEndpoint.make(
  "disconnectBulkPartnerCounterparty",
  "POST",
  "/platform/partners/counterparty-disconnect",
  {
    summary:
      "Removes the counterparty link of every partner that `filter` selects. Answers with a bulk task that runs on after the call.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: DisconnectBulkPartnerCounterpartyBody,
    success: DisconnectBulkPartnerCounterpartyResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformBtxNotEnabledError, PlatformNotEnabledError],
      404: [PlatformPartnerNotFoundError, PlatformTargetPartnerNotFoundError],
      503: [PlatformExternalApiFailedError]
    }
  }
)

/**
 * Partners: the sellers that a platform settles with.
 *
 * @category groups
 * @since 0.1.0
 */
export interface PartnersGroup extends HttpApiGroup.HttpApiGroup<
  "Partners",
  | GetPlatformPartnerEndpoint
  | GetPlatformPartnersEndpoint
  | CreatePlatformPartnerEndpoint
  | CreatePlatformPartnersEndpoint
  | UpdatePlatformPartnerEndpoint
  | ArchivePlatformPartnerEndpoint
  | RecoverPlatformPartnerEndpoint
  | GetPlatformPartnerScheduleEndpoint
  | SchedulePartnerEndpoint
  | ReschedulePartnerEndpoint
  | CancelPlatformPartnerScheduleEndpoint
  | SchedulePlatformPartnersEndpoint
  | GetPlatformPartnerFilterOptionsEndpoint
  | ConnectPartnerCounterpartyEndpoint
  | ConnectBulkPartnerCounterpartyEndpoint
  | DisconnectPartnerCounterpartyEndpoint
  | DisconnectBulkPartnerCounterpartyEndpoint
> {}

/**
 * Partners: the sellers that a platform settles with.
 *
 * @category groups
 * @since 0.1.0
 */
export const PartnersGroup: PartnersGroup = HttpApiGroup.make("Partners")
  .add(
    getPlatformPartner,
    getPlatformPartners,
    createPlatformPartner,
    createPlatformPartners,
    updatePlatformPartner,
    archivePlatformPartner,
    recoverPlatformPartner,
    getPlatformPartnerSchedule,
    schedulePartner,
    reschedulePartner,
    cancelPlatformPartnerSchedule,
    schedulePlatformPartners,
    getPlatformPartnerFilterOptions,
    connectPartnerCounterparty,
    connectBulkPartnerCounterparty,
    disconnectPartnerCounterparty,
    disconnectBulkPartnerCounterparty
  )
  .annotate(OpenApi.Description, "Partners: the sellers that a platform settles with.")
