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
  type ArchivePlatformAdditionalFeePolicyError,
  ArchivePlatformAdditionalFeePolicyResponse,
  type CancelPlatformAdditionalFeePolicyScheduleError,
  CancelPlatformAdditionalFeePolicyScheduleResponse,
  CreatePlatformAdditionalFeePolicyBody,
  type CreatePlatformAdditionalFeePolicyError,
  CreatePlatformAdditionalFeePolicyResponse,
  GetPlatformAdditionalFeePoliciesBody,
  type GetPlatformAdditionalFeePoliciesError,
  GetPlatformAdditionalFeePoliciesResponse,
  type GetPlatformAdditionalFeePolicyError,
  type GetPlatformAdditionalFeePolicyScheduleError,
  PlatformAdditionalFeePolicyAlreadyExistsError,
  PlatformAdditionalFeePolicyNotFoundError,
  PlatformAdditionalFeePolicyScheduleAlreadyExistsError,
  PlatformArchivedAdditionalFeePolicyError,
  PlatformCannotArchiveScheduledAdditionalFeePolicyError,
  type RecoverPlatformAdditionalFeePolicyError,
  RecoverPlatformAdditionalFeePolicyResponse,
  type RescheduleAdditionalFeePolicyError,
  ReschedulePlatformAdditionalFeePolicyBody,
  ReschedulePlatformAdditionalFeePolicyResponse,
  type ScheduleAdditionalFeePolicyError,
  SchedulePlatformAdditionalFeePolicyBody,
  SchedulePlatformAdditionalFeePolicyResponse,
  UpdatePlatformAdditionalFeePolicyBody,
  type UpdatePlatformAdditionalFeePolicyError,
  UpdatePlatformAdditionalFeePolicyResponse
} from "@effect-portone/platform/generated/AdditionalFeePolicies"
import { PlatformAdditionalFeePolicy, PlatformNotEnabledError } from "@effect-portone/platform/generated/Shared"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `GET /platform/additional-fee-policies/{id}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPlatformAdditionalFeePolicyEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPlatformAdditionalFeePolicy",
  "GET",
  "/platform/additional-fee-policies/:id",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  PlatformAdditionalFeePolicy,
  GetPlatformAdditionalFeePolicyError
> {}

/**
 * `GET /platform/additional-fee-policies/{id}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformAdditionalFeePolicy: GetPlatformAdditionalFeePolicyEndpoint = ContractEndpoint.make(
  "getPlatformAdditionalFeePolicy",
  "GET",
  "/platform/additional-fee-policies/:id",
  {
    summary: "Reads an additional fee policy.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: PlatformAdditionalFeePolicy,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformAdditionalFeePolicyNotFoundError]
    }
  }
)

/**
 * `GET /platform/additional-fee-policies`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPlatformAdditionalFeePoliciesEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPlatformAdditionalFeePolicies",
  "GET",
  "/platform/additional-fee-policies",
  {
    readonly query: {
      readonly test?: boolean
      readonly requestBody?: GetPlatformAdditionalFeePoliciesBody
    }
  },
  GetPlatformAdditionalFeePoliciesResponse,
  GetPlatformAdditionalFeePoliciesError
> {}

/**
 * `GET /platform/additional-fee-policies`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformAdditionalFeePolicies: GetPlatformAdditionalFeePoliciesEndpoint = ContractEndpoint.make(
  "getPlatformAdditionalFeePolicies",
  "GET",
  "/platform/additional-fee-policies",
  {
    summary:
      "Searches additional fee policies by page, size 10 unless given. Archived ones appear only with `filter.isArchived`, and then alone.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean),
      requestBody: Schema.optionalKey(Schema.fromJsonString(GetPlatformAdditionalFeePoliciesBody))
    },
    success: GetPlatformAdditionalFeePoliciesResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError]
    }
  }
)

/**
 * `POST /platform/additional-fee-policies`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface CreatePlatformAdditionalFeePolicyEndpoint extends ContractEndpoint.ContractEndpoint<
  "createPlatformAdditionalFeePolicy",
  "POST",
  "/platform/additional-fee-policies",
  {
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: CreatePlatformAdditionalFeePolicyBody
  },
  CreatePlatformAdditionalFeePolicyResponse,
  CreatePlatformAdditionalFeePolicyError
> {}

/**
 * `POST /platform/additional-fee-policies`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const createPlatformAdditionalFeePolicy: CreatePlatformAdditionalFeePolicyEndpoint = ContractEndpoint.make(
  "createPlatformAdditionalFeePolicy",
  "POST",
  "/platform/additional-fee-policies",
  {
    summary:
      "Creates an additional fee policy. `fee` is a rate in thousandths of a percent (10 % is 10000) or a fixed amount, `vatPayer` says who bears its VAT, and an `id` that is not given is made up.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: CreatePlatformAdditionalFeePolicyBody,
    success: CreatePlatformAdditionalFeePolicyResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      409: [PlatformAdditionalFeePolicyAlreadyExistsError]
    }
  }
)

/**
 * `PATCH /platform/additional-fee-policies/{id}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface UpdatePlatformAdditionalFeePolicyEndpoint extends ContractEndpoint.ContractEndpoint<
  "updatePlatformAdditionalFeePolicy",
  "PATCH",
  "/platform/additional-fee-policies/:id",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: UpdatePlatformAdditionalFeePolicyBody
  },
  UpdatePlatformAdditionalFeePolicyResponse,
  UpdatePlatformAdditionalFeePolicyError
> {}

/**
 * `PATCH /platform/additional-fee-policies/{id}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const updatePlatformAdditionalFeePolicy: UpdatePlatformAdditionalFeePolicyEndpoint = ContractEndpoint.make(
  "updatePlatformAdditionalFeePolicy",
  "PATCH",
  "/platform/additional-fee-policies/:id",
  {
    summary:
      "Changes an additional fee policy at once; fields left out stay as they are. Rates are in thousandths of a percent (10 % is 10000).",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: UpdatePlatformAdditionalFeePolicyBody,
    success: UpdatePlatformAdditionalFeePolicyResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformAdditionalFeePolicyNotFoundError],
      409: [PlatformArchivedAdditionalFeePolicyError]
    }
  }
)

/**
 * `POST /platform/additional-fee-policies/{id}/archive`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface ArchivePlatformAdditionalFeePolicyEndpoint extends ContractEndpoint.ContractEndpoint<
  "archivePlatformAdditionalFeePolicy",
  "POST",
  "/platform/additional-fee-policies/:id/archive",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  ArchivePlatformAdditionalFeePolicyResponse,
  ArchivePlatformAdditionalFeePolicyError
> {}

/**
 * `POST /platform/additional-fee-policies/{id}/archive`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const archivePlatformAdditionalFeePolicy: ArchivePlatformAdditionalFeePolicyEndpoint = ContractEndpoint.make(
  "archivePlatformAdditionalFeePolicy",
  "POST",
  "/platform/additional-fee-policies/:id/archive",
  {
    summary:
      "Archives an additional fee policy: it leaves the default lists and can no longer be changed. Cancel its scheduled update first.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: ArchivePlatformAdditionalFeePolicyResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformAdditionalFeePolicyNotFoundError],
      409: [PlatformCannotArchiveScheduledAdditionalFeePolicyError]
    }
  }
)

/**
 * `POST /platform/additional-fee-policies/{id}/recover`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface RecoverPlatformAdditionalFeePolicyEndpoint extends ContractEndpoint.ContractEndpoint<
  "recoverPlatformAdditionalFeePolicy",
  "POST",
  "/platform/additional-fee-policies/:id/recover",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  RecoverPlatformAdditionalFeePolicyResponse,
  RecoverPlatformAdditionalFeePolicyError
> {}

/**
 * `POST /platform/additional-fee-policies/{id}/recover`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const recoverPlatformAdditionalFeePolicy: RecoverPlatformAdditionalFeePolicyEndpoint = ContractEndpoint.make(
  "recoverPlatformAdditionalFeePolicy",
  "POST",
  "/platform/additional-fee-policies/:id/recover",
  {
    summary: "Brings an archived additional fee policy back.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: RecoverPlatformAdditionalFeePolicyResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformAdditionalFeePolicyNotFoundError]
    }
  }
)

/**
 * `GET /platform/additional-fee-policies/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPlatformAdditionalFeePolicyScheduleEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPlatformAdditionalFeePolicySchedule",
  "GET",
  "/platform/additional-fee-policies/:id/schedule",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  PlatformAdditionalFeePolicy,
  GetPlatformAdditionalFeePolicyScheduleError
> {}

/**
 * `GET /platform/additional-fee-policies/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformAdditionalFeePolicySchedule: GetPlatformAdditionalFeePolicyScheduleEndpoint =
  ContractEndpoint.make(
    "getPlatformAdditionalFeePolicySchedule",
    "GET",
    "/platform/additional-fee-policies/:id/schedule",
    {
      summary: "Reads an additional fee policy as its scheduled update will leave it.",
      authorized: true,
      params: {
        id: Schema.String
      },
      query: {
        test: Schema.optionalKey(Schema.Boolean)
      },
      success: PlatformAdditionalFeePolicy,
      errors: {
        400: [InvalidRequestError],
        401: [UnauthorizedError],
        403: [ForbiddenError, PlatformNotEnabledError],
        404: [PlatformAdditionalFeePolicyNotFoundError]
      }
    }
  )

/**
 * `POST /platform/additional-fee-policies/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface ScheduleAdditionalFeePolicyEndpoint extends ContractEndpoint.ContractEndpoint<
  "scheduleAdditionalFeePolicy",
  "POST",
  "/platform/additional-fee-policies/:id/schedule",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: SchedulePlatformAdditionalFeePolicyBody
  },
  SchedulePlatformAdditionalFeePolicyResponse,
  ScheduleAdditionalFeePolicyError
> {}

/**
 * `POST /platform/additional-fee-policies/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const scheduleAdditionalFeePolicy: ScheduleAdditionalFeePolicyEndpoint = ContractEndpoint.make(
  "scheduleAdditionalFeePolicy",
  "POST",
  "/platform/additional-fee-policies/:id/schedule",
  {
    summary: "Schedules an update of an additional fee policy for `appliedAt`. A policy holds one scheduled update.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: SchedulePlatformAdditionalFeePolicyBody,
    success: SchedulePlatformAdditionalFeePolicyResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformAdditionalFeePolicyNotFoundError],
      409: [PlatformAdditionalFeePolicyScheduleAlreadyExistsError, PlatformArchivedAdditionalFeePolicyError]
    }
  }
)

/**
 * `PUT /platform/additional-fee-policies/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface RescheduleAdditionalFeePolicyEndpoint extends ContractEndpoint.ContractEndpoint<
  "rescheduleAdditionalFeePolicy",
  "PUT",
  "/platform/additional-fee-policies/:id/schedule",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: ReschedulePlatformAdditionalFeePolicyBody
  },
  ReschedulePlatformAdditionalFeePolicyResponse,
  RescheduleAdditionalFeePolicyError
> {}

/**
 * `PUT /platform/additional-fee-policies/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const rescheduleAdditionalFeePolicy: RescheduleAdditionalFeePolicyEndpoint = ContractEndpoint.make(
  "rescheduleAdditionalFeePolicy",
  "PUT",
  "/platform/additional-fee-policies/:id/schedule",
  {
    summary: "Replaces an additional fee policy's scheduled update, both its content and its time.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: ReschedulePlatformAdditionalFeePolicyBody,
    success: ReschedulePlatformAdditionalFeePolicyResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformAdditionalFeePolicyNotFoundError]
    }
  }
)

/**
 * `DELETE /platform/additional-fee-policies/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface CancelPlatformAdditionalFeePolicyScheduleEndpoint extends ContractEndpoint.ContractEndpoint<
  "cancelPlatformAdditionalFeePolicySchedule",
  "DELETE",
  "/platform/additional-fee-policies/:id/schedule",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  CancelPlatformAdditionalFeePolicyScheduleResponse,
  CancelPlatformAdditionalFeePolicyScheduleError
> {}

/**
 * `DELETE /platform/additional-fee-policies/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const cancelPlatformAdditionalFeePolicySchedule: CancelPlatformAdditionalFeePolicyScheduleEndpoint =
  ContractEndpoint.make(
    "cancelPlatformAdditionalFeePolicySchedule",
    "DELETE",
    "/platform/additional-fee-policies/:id/schedule",
    {
      summary: "Drops an additional fee policy's scheduled update. The policy stays as it is.",
      authorized: true,
      params: {
        id: Schema.String
      },
      query: {
        test: Schema.optionalKey(Schema.Boolean)
      },
      success: CancelPlatformAdditionalFeePolicyScheduleResponse,
      errors: {
        400: [InvalidRequestError],
        401: [UnauthorizedError],
        403: [ForbiddenError, PlatformNotEnabledError],
        404: [PlatformAdditionalFeePolicyNotFoundError]
      }
    }
  )

/**
 * Additional fee policies: fees on top of a contract's platform fee, as for fulfilment or a sales channel.
 *
 * @category groups
 * @since 0.1.0
 */
export interface AdditionalFeePoliciesGroup extends HttpApiGroup.HttpApiGroup<
  "AdditionalFeePolicies",
  | GetPlatformAdditionalFeePolicyEndpoint
  | GetPlatformAdditionalFeePoliciesEndpoint
  | CreatePlatformAdditionalFeePolicyEndpoint
  | UpdatePlatformAdditionalFeePolicyEndpoint
  | ArchivePlatformAdditionalFeePolicyEndpoint
  | RecoverPlatformAdditionalFeePolicyEndpoint
  | GetPlatformAdditionalFeePolicyScheduleEndpoint
  | ScheduleAdditionalFeePolicyEndpoint
  | RescheduleAdditionalFeePolicyEndpoint
  | CancelPlatformAdditionalFeePolicyScheduleEndpoint
> {}

/**
 * Additional fee policies: fees on top of a contract's platform fee, as for fulfilment or a sales channel.
 *
 * @category groups
 * @since 0.1.0
 */
export const AdditionalFeePoliciesGroup: AdditionalFeePoliciesGroup = HttpApiGroup.make("AdditionalFeePolicies")
  .add(
    getPlatformAdditionalFeePolicy,
    getPlatformAdditionalFeePolicies,
    createPlatformAdditionalFeePolicy,
    updatePlatformAdditionalFeePolicy,
    archivePlatformAdditionalFeePolicy,
    recoverPlatformAdditionalFeePolicy,
    getPlatformAdditionalFeePolicySchedule,
    scheduleAdditionalFeePolicy,
    rescheduleAdditionalFeePolicy,
    cancelPlatformAdditionalFeePolicySchedule
  )
  .annotate(
    OpenApi.Description,
    "Additional fee policies: fees on top of a contract's platform fee, as for fulfilment or a sales channel."
  )
