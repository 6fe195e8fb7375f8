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
  type ArchivePlatformDiscountSharePolicyError,
  ArchivePlatformDiscountSharePolicyResponse,
  type CancelPlatformDiscountSharePolicyScheduleError,
  CancelPlatformDiscountSharePolicyScheduleResponse,
  CreatePlatformDiscountSharePolicyBody,
  type CreatePlatformDiscountSharePolicyError,
  CreatePlatformDiscountSharePolicyResponse,
  GetPlatformDiscountSharePoliciesBody,
  type GetPlatformDiscountSharePoliciesError,
  GetPlatformDiscountSharePoliciesResponse,
  type GetPlatformDiscountSharePolicyError,
  type GetPlatformDiscountSharePolicyFilterOptionsError,
  type GetPlatformDiscountSharePolicyScheduleError,
  PlatformArchivedDiscountSharePolicyError,
  PlatformCannotArchiveScheduledDiscountSharePolicyError,
  PlatformDiscountSharePolicyAlreadyExistsError,
  PlatformDiscountSharePolicyFilterOptions,
  PlatformDiscountSharePolicyNotFoundError,
  PlatformDiscountSharePolicyScheduleAlreadyExistsError,
  type RecoverPlatformDiscountSharePolicyError,
  RecoverPlatformDiscountSharePolicyResponse,
  type RescheduleDiscountSharePolicyError,
  ReschedulePlatformDiscountSharePolicyBody,
  ReschedulePlatformDiscountSharePolicyResponse,
  type ScheduleDiscountSharePolicyError,
  SchedulePlatformDiscountSharePolicyBody,
  SchedulePlatformDiscountSharePolicyResponse,
  UpdatePlatformDiscountSharePolicyBody,
  type UpdatePlatformDiscountSharePolicyError,
  UpdatePlatformDiscountSharePolicyResponse
} from "@effect-portone/platform/generated/DiscountSharePolicies"
import { PlatformDiscountSharePolicy, PlatformNotEnabledError } from "@effect-portone/platform/generated/Shared"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `GET /platform/discount-share-policies/{id}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPlatformDiscountSharePolicyEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPlatformDiscountSharePolicy",
  "GET",
  "/platform/discount-share-policies/:id",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  PlatformDiscountSharePolicy,
  GetPlatformDiscountSharePolicyError
> {}

/**
 * `GET /platform/discount-share-policies/{id}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformDiscountSharePolicy: GetPlatformDiscountSharePolicyEndpoint = ContractEndpoint.make(
  "getPlatformDiscountSharePolicy",
  "GET",
  "/platform/discount-share-policies/:id",
  {
    summary: "Reads a discount share policy.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: PlatformDiscountSharePolicy,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformDiscountSharePolicyNotFoundError]
    }
  }
)

/**
 * `GET /platform/discount-share-policies`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPlatformDiscountSharePoliciesEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPlatformDiscountSharePolicies",
  "GET",
  "/platform/discount-share-policies",
  {
    readonly query: {
      readonly test?: boolean
      readonly requestBody?: GetPlatformDiscountSharePoliciesBody
    }
  },
  GetPlatformDiscountSharePoliciesResponse,
  GetPlatformDiscountSharePoliciesError
> {}

/**
 * `GET /platform/discount-share-policies`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformDiscountSharePolicies: GetPlatformDiscountSharePoliciesEndpoint = ContractEndpoint.make(
  "getPlatformDiscountSharePolicies",
  "GET",
  "/platform/discount-share-policies",
  {
    summary:
      "Searches discount share policies by page, size 10 unless given. Archived ones appear only with `filter.isArchived`, and then alone.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean),
      requestBody: Schema.optionalKey(Schema.fromJsonString(GetPlatformDiscountSharePoliciesBody))
    },
    success: GetPlatformDiscountSharePoliciesResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError]
    }
  }
)

/**
 * `GET /platform/discount-share-policy-filter-options`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPlatformDiscountSharePolicyFilterOptionsEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPlatformDiscountSharePolicyFilterOptions",
  "GET",
  "/platform/discount-share-policy-filter-options",
  {
    readonly query: {
      readonly test?: boolean
      readonly isArchived?: boolean
    }
  },
  PlatformDiscountSharePolicyFilterOptions,
  GetPlatformDiscountSharePolicyFilterOptionsError
> {}

/**
 * `GET /platform/discount-share-policy-filter-options`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformDiscountSharePolicyFilterOptions: GetPlatformDiscountSharePolicyFilterOptionsEndpoint =
  ContractEndpoint.make(
    "getPlatformDiscountSharePolicyFilterOptions",
    "GET",
    "/platform/discount-share-policy-filter-options",
    {
      summary:
        "Lists the partner share rates in use, for building a search form. Of archived policies with `isArchived`, otherwise of the others.",
      authorized: true,
      query: {
        test: Schema.optionalKey(Schema.Boolean),
        isArchived: Schema.optionalKey(Schema.Boolean)
      },
      success: PlatformDiscountSharePolicyFilterOptions,
      errors: {
        400: [InvalidRequestError],
        401: [UnauthorizedError],
        403: [ForbiddenError, PlatformNotEnabledError]
      }
    }
  )

/**
 * `POST /platform/discount-share-policies`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface CreatePlatformDiscountSharePolicyEndpoint extends ContractEndpoint.ContractEndpoint<
  "createPlatformDiscountSharePolicy",
  "POST",
  "/platform/discount-share-policies",
  {
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: CreatePlatformDiscountSharePolicyBody
  },
  CreatePlatformDiscountSharePolicyResponse,
  CreatePlatformDiscountSharePolicyError
> {}

/**
 * `POST /platform/discount-share-policies`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const createPlatformDiscountSharePolicy: CreatePlatformDiscountSharePolicyEndpoint = ContractEndpoint.make(
  "createPlatformDiscountSharePolicy",
  "POST",
  "/platform/discount-share-policies",
  {
    summary:
      "Creates a discount share policy. `partnerShareRate` is the partner's part of a discount in thousandths of a percent (50 % is 50000), and PortOne makes up an `id` that is not given.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: CreatePlatformDiscountSharePolicyBody,
    success: CreatePlatformDiscountSharePolicyResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      409: [PlatformDiscountSharePolicyAlreadyExistsError]
    }
  }
)

/**
 * `PATCH /platform/discount-share-policies/{id}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface UpdatePlatformDiscountSharePolicyEndpoint extends ContractEndpoint.ContractEndpoint<
  "updatePlatformDiscountSharePolicy",
  "PATCH",
  "/platform/discount-share-policies/:id",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: UpdatePlatformDiscountSharePolicyBody
  },
  UpdatePlatformDiscountSharePolicyResponse,
  UpdatePlatformDiscountSharePolicyError
> {}

/**
 * `PATCH /platform/discount-share-policies/{id}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const updatePlatformDiscountSharePolicy: UpdatePlatformDiscountSharePolicyEndpoint = ContractEndpoint.make(
  "updatePlatformDiscountSharePolicy",
  "PATCH",
  "/platform/discount-share-policies/:id",
  {
    summary:
      "Changes a discount share policy at once; fields left out stay as they are. `partnerShareRate` is in thousandths of a percent (50 % is 50000).",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: UpdatePlatformDiscountSharePolicyBody,
    success: UpdatePlatformDiscountSharePolicyResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformDiscountSharePolicyNotFoundError],
      409: [PlatformArchivedDiscountSharePolicyError]
    }
  }
)

/**
 * `POST /platform/discount-share-policies/{id}/archive`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface ArchivePlatformDiscountSharePolicyEndpoint extends ContractEndpoint.ContractEndpoint<
  "archivePlatformDiscountSharePolicy",
  "POST",
  "/platform/discount-share-policies/:id/archive",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  ArchivePlatformDiscountSharePolicyResponse,
  ArchivePlatformDiscountSharePolicyError
> {}

/**
 * `POST /platform/discount-share-policies/{id}/archive`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const archivePlatformDiscountSharePolicy: ArchivePlatformDiscountSharePolicyEndpoint = ContractEndpoint.make(
  "archivePlatformDiscountSharePolicy",
  "POST",
  "/platform/discount-share-policies/:id/archive",
  {
    summary:
      "Archives a discount share policy: it leaves the default lists and can no longer be changed. Cancel its scheduled update first.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: ArchivePlatformDiscountSharePolicyResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformDiscountSharePolicyNotFoundError],
      409: [PlatformCannotArchiveScheduledDiscountSharePolicyError]
    }
  }
)

/**
 * `POST /platform/discount-share-policies/{id}/recover`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface RecoverPlatformDiscountSharePolicyEndpoint extends ContractEndpoint.ContractEndpoint<
  "recoverPlatformDiscountSharePolicy",
  "POST",
  "/platform/discount-share-policies/:id/recover",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  RecoverPlatformDiscountSharePolicyResponse,
  RecoverPlatformDiscountSharePolicyError
> {}

/**
 * `POST /platform/discount-share-policies/{id}/recover`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const recoverPlatformDiscountSharePolicy: RecoverPlatformDiscountSharePolicyEndpoint = ContractEndpoint.make(
  "recoverPlatformDiscountSharePolicy",
  "POST",
  "/platform/discount-share-policies/:id/recover",
  {
    summary: "Brings an archived discount share policy back.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: RecoverPlatformDiscountSharePolicyResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformDiscountSharePolicyNotFoundError]
    }
  }
)

/**
 * `GET /platform/discount-share-policies/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface GetPlatformDiscountSharePolicyScheduleEndpoint extends ContractEndpoint.ContractEndpoint<
  "getPlatformDiscountSharePolicySchedule",
  "GET",
  "/platform/discount-share-policies/:id/schedule",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  PlatformDiscountSharePolicy,
  GetPlatformDiscountSharePolicyScheduleError
> {}

/**
 * `GET /platform/discount-share-policies/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformDiscountSharePolicySchedule: GetPlatformDiscountSharePolicyScheduleEndpoint =
  ContractEndpoint.make(
    "getPlatformDiscountSharePolicySchedule",
    "GET",
    "/platform/discount-share-policies/:id/schedule",
    {
      summary: "Reads a discount share policy as its scheduled update will leave it.",
      authorized: true,
      params: {
        id: Schema.String
      },
      query: {
        test: Schema.optionalKey(Schema.Boolean)
      },
      success: PlatformDiscountSharePolicy,
      errors: {
        400: [InvalidRequestError],
        401: [UnauthorizedError],
        403: [ForbiddenError, PlatformNotEnabledError],
        404: [PlatformDiscountSharePolicyNotFoundError]
      }
    }
  )

/**
 * `POST /platform/discount-share-policies/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface ScheduleDiscountSharePolicyEndpoint extends ContractEndpoint.ContractEndpoint<
  "scheduleDiscountSharePolicy",
  "POST",
  "/platform/discount-share-policies/:id/schedule",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: SchedulePlatformDiscountSharePolicyBody
  },
  SchedulePlatformDiscountSharePolicyResponse,
  ScheduleDiscountSharePolicyError
> {}

/**
 * `POST /platform/discount-share-policies/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const scheduleDiscountSharePolicy: ScheduleDiscountSharePolicyEndpoint = ContractEndpoint.make(
  "scheduleDiscountSharePolicy",
  "POST",
  "/platform/discount-share-policies/:id/schedule",
  {
    summary: "Schedules an update of a discount share policy for `appliedAt`. A policy holds one scheduled update.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: SchedulePlatformDiscountSharePolicyBody,
    success: SchedulePlatformDiscountSharePolicyResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformDiscountSharePolicyNotFoundError],
      409: [PlatformArchivedDiscountSharePolicyError, PlatformDiscountSharePolicyScheduleAlreadyExistsError]
    }
  }
)

/**
 * `PUT /platform/discount-share-policies/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface RescheduleDiscountSharePolicyEndpoint extends ContractEndpoint.ContractEndpoint<
  "rescheduleDiscountSharePolicy",
  "PUT",
  "/platform/discount-share-policies/:id/schedule",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: ReschedulePlatformDiscountSharePolicyBody
  },
  ReschedulePlatformDiscountSharePolicyResponse,
  RescheduleDiscountSharePolicyError
> {}

/**
 * `PUT /platform/discount-share-policies/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const rescheduleDiscountSharePolicy: RescheduleDiscountSharePolicyEndpoint = ContractEndpoint.make(
  "rescheduleDiscountSharePolicy",
  "PUT",
  "/platform/discount-share-policies/:id/schedule",
  {
    summary: "Replaces a discount share policy's scheduled update, both its content and its time.",
    authorized: true,
    params: {
      id: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: ReschedulePlatformDiscountSharePolicyBody,
    success: ReschedulePlatformDiscountSharePolicyResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [ForbiddenError, PlatformNotEnabledError],
      404: [PlatformDiscountSharePolicyNotFoundError]
    }
  }
)

/**
 * `DELETE /platform/discount-share-policies/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export interface CancelPlatformDiscountSharePolicyScheduleEndpoint extends ContractEndpoint.ContractEndpoint<
  "cancelPlatformDiscountSharePolicySchedule",
  "DELETE",
  "/platform/discount-share-policies/:id/schedule",
  {
    readonly params: {
      readonly id: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  CancelPlatformDiscountSharePolicyScheduleResponse,
  CancelPlatformDiscountSharePolicyScheduleError
> {}

/**
 * `DELETE /platform/discount-share-policies/{id}/schedule`
 *
 * @stability unstable
 * @category endpoints
 * @since 0.1.0
 */
export const cancelPlatformDiscountSharePolicySchedule: CancelPlatformDiscountSharePolicyScheduleEndpoint =
  ContractEndpoint.make(
    "cancelPlatformDiscountSharePolicySchedule",
    "DELETE",
    "/platform/discount-share-policies/:id/schedule",
    {
      summary: "Drops a discount share policy's scheduled update. The policy stays as it is.",
      authorized: true,
      params: {
        id: Schema.String
      },
      query: {
        test: Schema.optionalKey(Schema.Boolean)
      },
      success: CancelPlatformDiscountSharePolicyScheduleResponse,
      errors: {
        400: [InvalidRequestError],
        401: [UnauthorizedError],
        403: [ForbiddenError, PlatformNotEnabledError],
        404: [PlatformDiscountSharePolicyNotFoundError]
      }
    }
  )

/**
 * Discount share policies: how much of a discount the partner bears.
 *
 * @category groups
 * @since 0.1.0
 */
export interface DiscountSharePoliciesGroup extends HttpApiGroup.HttpApiGroup<
  "DiscountSharePolicies",
  | GetPlatformDiscountSharePolicyEndpoint
  | GetPlatformDiscountSharePoliciesEndpoint
  | GetPlatformDiscountSharePolicyFilterOptionsEndpoint
  | CreatePlatformDiscountSharePolicyEndpoint
  | UpdatePlatformDiscountSharePolicyEndpoint
  | ArchivePlatformDiscountSharePolicyEndpoint
  | RecoverPlatformDiscountSharePolicyEndpoint
  | GetPlatformDiscountSharePolicyScheduleEndpoint
  | ScheduleDiscountSharePolicyEndpoint
  | RescheduleDiscountSharePolicyEndpoint
  | CancelPlatformDiscountSharePolicyScheduleEndpoint
> {}

/**
 * Discount share policies: how much of a discount the partner bears.
 *
 * @category groups
 * @since 0.1.0
 */
export const DiscountSharePoliciesGroup: DiscountSharePoliciesGroup = HttpApiGroup.make("DiscountSharePolicies")
  .add(
    getPlatformDiscountSharePolicy,
    getPlatformDiscountSharePolicies,
    getPlatformDiscountSharePolicyFilterOptions,
    createPlatformDiscountSharePolicy,
    updatePlatformDiscountSharePolicy,
    archivePlatformDiscountSharePolicy,
    recoverPlatformDiscountSharePolicy,
    getPlatformDiscountSharePolicySchedule,
    scheduleDiscountSharePolicy,
    rescheduleDiscountSharePolicy,
    cancelPlatformDiscountSharePolicySchedule
  )
  .annotate(OpenApi.Description, "Discount share policies: how much of a discount the partner bears.")
