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
  type ArchivePlatformContractError,
  ArchivePlatformContractResponse,
  type CancelPlatformContractScheduleError,
  CancelPlatformContractScheduleResponse,
  CreatePlatformContractBody,
  type CreatePlatformContractError,
  CreatePlatformContractResponse,
  type GetPlatformContractError,
  type GetPlatformContractScheduleError,
  GetPlatformContractsBody,
  type GetPlatformContractsError,
  GetPlatformContractsResponse,
  PlatformArchivedContractError,
  PlatformCannotArchiveScheduledContractError,
  PlatformContractAlreadyExistsError,
  PlatformContractScheduleAlreadyExistsError,
  type RecoverPlatformContractError,
  RecoverPlatformContractResponse,
  type RescheduleContractError,
  ReschedulePlatformContractBody,
  ReschedulePlatformContractResponse,
  type ScheduleContractError,
  SchedulePlatformContractBody,
  SchedulePlatformContractResponse,
  UpdatePlatformContractBody,
  type UpdatePlatformContractError,
  UpdatePlatformContractResponse
} from "@effect-portone/platform/generated/Contracts"
import {
  PlatformContract,
  PlatformContractNotFoundError,
  PlatformNotEnabledError
} from "@effect-portone/platform/generated/Shared"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `GET /platform/contracts/{id}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPlatformContractEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPlatformContract",
  "GET",
  "/platform/contracts/:id",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  PlatformContract,
  GetPlatformContractError
> {}

/**
 * `GET /platform/contracts/{id}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformContract: GetPlatformContractEndpoint = ContractEndpoint.make(
  "getPlatformContract",
  "GET",
  "/platform/contracts/:id",
  {
    summary: "Reads a contract.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: PlatformContract,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformContractNotFoundError]
    }
  }
)

/**
 * `GET /platform/contracts`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPlatformContractsEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPlatformContracts",
  "GET",
  "/platform/contracts",
  {
    readonly query: {
      readonly test?: boolean
      readonly requestBody?: GetPlatformContractsBody
    }
  },
  GetPlatformContractsResponse,
  GetPlatformContractsError
> {}

/**
 * `GET /platform/contracts`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformContracts: GetPlatformContractsEndpoint = ContractEndpoint.make(
  "getPlatformContracts",
  "GET",
  "/platform/contracts",
  {
    summary:
      "Searches contracts by page, size 10 unless given. Archived contracts appear only with `filter.isArchived`, and then alone.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean),
      requestBody: Schema.optionalKey(Schema.fromJsonString(GetPlatformContractsBody))
    },
    success: GetPlatformContractsResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError]
    }
  }
)

/**
 * `POST /platform/contracts`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface CreatePlatformContractEndpoint extends ContractEndpoint.ContractEndpoint<
  "createPlatformContract",
  "POST",
  "/platform/contracts",
  {
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: CreatePlatformContractBody
  },
  CreatePlatformContractResponse,
  CreatePlatformContractError
> {}

/**
 * `POST /platform/contracts`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const createPlatformContract: CreatePlatformContractEndpoint = ContractEndpoint.make(
  "createPlatformContract",
  "POST",
  "/platform/contracts",
  {
    summary:
      "Creates a contract. A rate in `platformFee` is in thousandths of a percent (10 % is 10000), `settlementCycle.lagDays` is 1 to 10, and PortOne makes up an `id` that is not given.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: CreatePlatformContractBody,
    success: CreatePlatformContractResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      409: [PlatformContractAlreadyExistsError]
    }
  }
)

/**
 * `PATCH /platform/contracts/{id}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface UpdatePlatformContractEndpoint extends ContractEndpoint.ContractEndpoint<
  "updatePlatformContract",
  "PATCH",
  "/platform/contracts/:id",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: UpdatePlatformContractBody
  },
  UpdatePlatformContractResponse,
  UpdatePlatformContractError
> {}

/**
 * `PATCH /platform/contracts/{id}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const updatePlatformContract: UpdatePlatformContractEndpoint = ContractEndpoint.make(
  "updatePlatformContract",
  "PATCH",
  "/platform/contracts/:id",
  {
    summary:
      "Changes a contract at once; fields left out stay as they are. Rates are in thousandths of a percent (10 % is 10000).",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: UpdatePlatformContractBody,
    success: UpdatePlatformContractResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformContractNotFoundError],
      409: [PlatformArchivedContractError]
    }
  }
)

/**
 * `POST /platform/contracts/{id}/archive`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface ArchivePlatformContractEndpoint extends ContractEndpoint.ContractEndpoint<
  "archivePlatformContract",
  "POST",
  "/platform/contracts/:id/archive",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  ArchivePlatformContractResponse,
  ArchivePlatformContractError
> {}

/**
 * `POST /platform/contracts/{id}/archive`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const archivePlatformContract: ArchivePlatformContractEndpoint = ContractEndpoint.make(
  "archivePlatformContract",
  "POST",
  "/platform/contracts/:id/archive",
  {
    summary:
      "Archives a contract: it leaves the default lists and can no longer be changed. Cancel its scheduled update first.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: ArchivePlatformContractResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformContractNotFoundError],
      409: [PlatformCannotArchiveScheduledContractError]
    }
  }
)

/**
 * `POST /platform/contracts/{id}/recover`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface RecoverPlatformContractEndpoint extends ContractEndpoint.ContractEndpoint<
  "recoverPlatformContract",
  "POST",
  "/platform/contracts/:id/recover",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  RecoverPlatformContractResponse,
  RecoverPlatformContractError
> {}

/**
 * `POST /platform/contracts/{id}/recover`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const recoverPlatformContract: RecoverPlatformContractEndpoint = ContractEndpoint.make(
  "recoverPlatformContract",
  "POST",
  "/platform/contracts/:id/recover",
  {
    summary: "Brings an archived contract back.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: RecoverPlatformContractResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformContractNotFoundError]
    }
  }
)

/**
 * `GET /platform/contracts/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPlatformContractScheduleEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPlatformContractSchedule",
  "GET",
  "/platform/contracts/:id/schedule",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  PlatformContract,
  GetPlatformContractScheduleError
> {}

/**
 * `GET /platform/contracts/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformContractSchedule: GetPlatformContractScheduleEndpoint = ContractEndpoint.make(
  "getPlatformContractSchedule",
  "GET",
  "/platform/contracts/:id/schedule",
  {
    summary: "Reads a contract as its scheduled update will leave it.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: PlatformContract,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformContractNotFoundError]
    }
  }
)

/**
 * `POST /platform/contracts/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface ScheduleContractEndpoint extends ContractEndpoint.ContractEndpoint<
  "scheduleContract",
  "POST",
  "/platform/contracts/:id/schedule",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: SchedulePlatformContractBody
  },
  SchedulePlatformContractResponse,
  ScheduleContractError
> {}

/**
 * `POST /platform/contracts/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const scheduleContract: ScheduleContractEndpoint = ContractEndpoint.make(
  "scheduleContract",
  "POST",
  "/platform/contracts/:id/schedule",
  {
    summary: "Schedules an update of a contract for `appliedAt`. A contract holds one scheduled update.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: SchedulePlatformContractBody,
    success: SchedulePlatformContractResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformContractNotFoundError],
      409: [PlatformArchivedContractError, PlatformContractScheduleAlreadyExistsError]
    }
  }
)

/**
 * `PUT /platform/contracts/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface RescheduleContractEndpoint extends ContractEndpoint.ContractEndpoint<
  "rescheduleContract",
  "PUT",
  "/platform/contracts/:id/schedule",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: ReschedulePlatformContractBody
  },
  ReschedulePlatformContractResponse,
  RescheduleContractError
> {}

/**
 * `PUT /platform/contracts/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const rescheduleContract: RescheduleContractEndpoint = ContractEndpoint.make(
  "rescheduleContract",
  "PUT",
  "/platform/contracts/:id/schedule",
  {
    summary: "Replaces a contract's scheduled update, both its content and its time.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: ReschedulePlatformContractBody,
    success: ReschedulePlatformContractResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformContractNotFoundError]
    }
  }
)

/**
 * `DELETE /platform/contracts/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface CancelPlatformContractScheduleEndpoint extends ContractEndpoint.ContractEndpoint<
  "cancelPlatformContractSchedule",
  "DELETE",
  "/platform/contracts/:id/schedule",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  CancelPlatformContractScheduleResponse,
  CancelPlatformContractScheduleError
> {}

/**
 * `DELETE /platform/contracts/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const cancelPlatformContractSchedule: CancelPlatformContractScheduleEndpoint = ContractEndpoint.make(
  "cancelPlatformContractSchedule",
  "DELETE",
  "/platform/contracts/:id/schedule",
  {
    summary: "Drops a contract's scheduled update. The contract stays as it is.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: CancelPlatformContractScheduleResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformContractNotFoundError]
    }
  }
)

/**
 * Contracts: a platform's fee and settlement cycle for its partners.
 *
 * @category groups
 * @since 0.1.0
 */
export interface ContractsGroup extends HttpApiGroup.HttpApiGroup<
  "Contracts",
  | GetPlatformContractEndpoint
  | GetPlatformContractsEndpoint
  | CreatePlatformContractEndpoint
  | UpdatePlatformContractEndpoint
  | ArchivePlatformContractEndpoint
  | RecoverPlatformContractEndpoint
  | GetPlatformContractScheduleEndpoint
  | ScheduleContractEndpoint
  | RescheduleContractEndpoint
  | CancelPlatformContractScheduleEndpoint
> {}

/**
 * Contracts: a platform's fee and settlement cycle for its partners.
 *
 * @category groups
 * @since 0.1.0
 */
export const ContractsGroup: ContractsGroup = HttpApiGroup.make("Contracts")
  .add(
    getPlatformContract,
    getPlatformContracts,
    createPlatformContract,
    updatePlatformContract,
    archivePlatformContract,
    recoverPlatformContract,
    getPlatformContractSchedule,
    scheduleContract,
    rescheduleContract,
    cancelPlatformContractSchedule
  )
  .annotate(OpenApi.Description, "Contracts: a platform's fee and settlement cycle for its partners.")
