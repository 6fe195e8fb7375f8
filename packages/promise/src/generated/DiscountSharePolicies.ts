/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type ArchivePlatformDiscountSharePolicyError,
  type ArchivePlatformDiscountSharePolicyInput,
  type ArchivePlatformDiscountSharePolicyResponse,
  type CancelPlatformDiscountSharePolicyScheduleError,
  type CancelPlatformDiscountSharePolicyScheduleInput,
  type CancelPlatformDiscountSharePolicyScheduleResponse,
  type CreatePlatformDiscountSharePolicyError,
  type CreatePlatformDiscountSharePolicyInput,
  type CreatePlatformDiscountSharePolicyResponse,
  type GetPlatformDiscountSharePoliciesError,
  type GetPlatformDiscountSharePoliciesInput,
  type GetPlatformDiscountSharePoliciesResponse,
  type GetPlatformDiscountSharePolicyError,
  type GetPlatformDiscountSharePolicyFilterOptionsError,
  type GetPlatformDiscountSharePolicyFilterOptionsInput,
  type GetPlatformDiscountSharePolicyInput,
  type GetPlatformDiscountSharePolicyScheduleError,
  type GetPlatformDiscountSharePolicyScheduleInput,
  type PlatformDiscountSharePolicyFilterOptions,
  type RecoverPlatformDiscountSharePolicyError,
  type RecoverPlatformDiscountSharePolicyInput,
  type RecoverPlatformDiscountSharePolicyResponse,
  type RescheduleDiscountSharePolicyError,
  type RescheduleDiscountSharePolicyInput,
  type ReschedulePlatformDiscountSharePolicyResponse,
  type ScheduleDiscountSharePolicyError,
  type ScheduleDiscountSharePolicyInput,
  type SchedulePlatformDiscountSharePolicyResponse,
  type UpdatePlatformDiscountSharePolicyError,
  type UpdatePlatformDiscountSharePolicyInput,
  type UpdatePlatformDiscountSharePolicyResponse,
  archivePlatformDiscountSharePolicy,
  cancelPlatformDiscountSharePolicySchedule,
  createPlatformDiscountSharePolicy,
  getPlatformDiscountSharePolicies,
  getPlatformDiscountSharePolicy,
  getPlatformDiscountSharePolicyFilterOptions,
  getPlatformDiscountSharePolicySchedule,
  recoverPlatformDiscountSharePolicy,
  rescheduleDiscountSharePolicy,
  scheduleDiscountSharePolicy,
  updatePlatformDiscountSharePolicy
} from "@effect-portone/platform/generated/DiscountSharePolicies"
import type { PlatformDiscountSharePolicy } from "@effect-portone/platform/generated/Shared"
import { type PageList, createList } from "../List.ts"
import { type Operation, createOperation } from "../Operation.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  ArchivePlatformDiscountSharePolicyError,
  ArchivePlatformDiscountSharePolicyInput,
  ArchivePlatformDiscountSharePolicyResponse,
  CancelPlatformDiscountSharePolicyScheduleError,
  CancelPlatformDiscountSharePolicyScheduleInput,
  CancelPlatformDiscountSharePolicyScheduleResponse,
  CreatePlatformDiscountSharePolicyBody,
  CreatePlatformDiscountSharePolicyError,
  CreatePlatformDiscountSharePolicyInput,
  CreatePlatformDiscountSharePolicyResponse,
  GetPlatformDiscountSharePoliciesBody,
  GetPlatformDiscountSharePoliciesError,
  GetPlatformDiscountSharePoliciesInput,
  GetPlatformDiscountSharePoliciesResponse,
  GetPlatformDiscountSharePolicyError,
  GetPlatformDiscountSharePolicyFilterOptionsError,
  GetPlatformDiscountSharePolicyFilterOptionsInput,
  GetPlatformDiscountSharePolicyInput,
  GetPlatformDiscountSharePolicyScheduleError,
  GetPlatformDiscountSharePolicyScheduleInput,
  PlatformArchivedDiscountSharePolicyError,
  PlatformCannotArchiveScheduledDiscountSharePolicyError,
  PlatformDiscountSharePolicyAlreadyExistsError,
  PlatformDiscountSharePolicyFilterInput,
  PlatformDiscountSharePolicyFilterInputKeyword,
  PlatformDiscountSharePolicyFilterOptions,
  PlatformDiscountSharePolicyNotFoundError,
  PlatformDiscountSharePolicyScheduleAlreadyExistsError,
  RecoverPlatformDiscountSharePolicyError,
  RecoverPlatformDiscountSharePolicyInput,
  RecoverPlatformDiscountSharePolicyResponse,
  RescheduleDiscountSharePolicyError,
  RescheduleDiscountSharePolicyInput,
  ReschedulePlatformDiscountSharePolicyBody,
  ReschedulePlatformDiscountSharePolicyResponse,
  ScheduleDiscountSharePolicyError,
  ScheduleDiscountSharePolicyInput,
  SchedulePlatformDiscountSharePolicyBody,
  SchedulePlatformDiscountSharePolicyResponse,
  UpdatePlatformDiscountSharePolicyBody,
  UpdatePlatformDiscountSharePolicyError,
  UpdatePlatformDiscountSharePolicyInput,
  UpdatePlatformDiscountSharePolicyResponse,
  archivePlatformDiscountSharePolicy,
  cancelPlatformDiscountSharePolicySchedule,
  createPlatformDiscountSharePolicy,
  getPlatformDiscountSharePolicies,
  getPlatformDiscountSharePolicy,
  getPlatformDiscountSharePolicyFilterOptions,
  getPlatformDiscountSharePolicySchedule,
  recoverPlatformDiscountSharePolicy,
  rescheduleDiscountSharePolicy,
  scheduleDiscountSharePolicy,
  updatePlatformDiscountSharePolicy
} from "@effect-portone/platform/generated/DiscountSharePolicies"

/**
 * The operations of `DiscountSharePolicies` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface DiscountSharePoliciesOperations {
  /**
   * Reads a discount share policy.
   *
   * `GET /platform/discount-share-policies/{id}`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformDiscountSharePolicyNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#get%20%2Fplatform%2Fdiscount-share-policies%2F%7Bid%7D
   */
  readonly getPlatformDiscountSharePolicy: Operation<
    GetPlatformDiscountSharePolicyInput,
    PlatformDiscountSharePolicy,
    GetPlatformDiscountSharePolicyError
  >

  /**
   * Searches discount share policies by page, size 10 unless given. Archived ones appear only with
   * `filter.isArchived`, and then alone.
   *
   * `GET /platform/discount-share-policies`
   *
   * `getPlatformDiscountSharePolicies.stream(input)` gives the items of all pages.
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#get%20%2Fplatform%2Fdiscount-share-policies
   */
  readonly getPlatformDiscountSharePolicies: PageList<
    GetPlatformDiscountSharePoliciesInput,
    GetPlatformDiscountSharePoliciesResponse,
    GetPlatformDiscountSharePoliciesError,
    PlatformDiscountSharePolicy,
    "page"
  >

  /**
   * Lists the partner share rates in use, for building a search form. Of archived policies with `isArchived`,
   * otherwise of the others.
   *
   * `GET /platform/discount-share-policy-filter-options`
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
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#get%20%2Fplatform%2Fdiscount-share-policy-filter-options
   */
  readonly getPlatformDiscountSharePolicyFilterOptions: Operation<
    GetPlatformDiscountSharePolicyFilterOptionsInput,
    PlatformDiscountSharePolicyFilterOptions,
    GetPlatformDiscountSharePolicyFilterOptionsError
  >

  /**
   * Creates a discount share policy. `partnerShareRate` is the partner's part of a discount in thousandths of a
   * percent (50 % is 50000), and PortOne makes up an `id` that is not given.
   *
   * `POST /platform/discount-share-policies`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformDiscountSharePolicyAlreadyExistsError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fdiscount-share-policies
   */
  readonly createPlatformDiscountSharePolicy: Operation<
    CreatePlatformDiscountSharePolicyInput,
    CreatePlatformDiscountSharePolicyResponse,
    CreatePlatformDiscountSharePolicyError
  >

  /**
   * Changes a discount share policy at once; fields left out stay as they are. `partnerShareRate` is in thousandths of
   * a percent (50 % is 50000).
   *
   * `PATCH /platform/discount-share-policies/{id}`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformDiscountSharePolicyNotFoundError` (404)
   * - `PlatformArchivedDiscountSharePolicyError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#patch%20%2Fplatform%2Fdiscount-share-policies%2F%7Bid%7D
   */
  readonly updatePlatformDiscountSharePolicy: Operation<
    UpdatePlatformDiscountSharePolicyInput,
    UpdatePlatformDiscountSharePolicyResponse,
    UpdatePlatformDiscountSharePolicyError
  >

  /**
   * Archives a discount share policy: it leaves the default lists and can no longer be changed. Cancel its scheduled
   * update first.
   *
   * `POST /platform/discount-share-policies/{id}/archive`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformDiscountSharePolicyNotFoundError` (404)
   * - `PlatformCannotArchiveScheduledDiscountSharePolicyError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fdiscount-share-policies%2F%7Bid%7D%2Farchive
   */
  readonly archivePlatformDiscountSharePolicy: Operation<
    ArchivePlatformDiscountSharePolicyInput,
    ArchivePlatformDiscountSharePolicyResponse,
    ArchivePlatformDiscountSharePolicyError
  >

  /**
   * Brings an archived discount share policy back.
   *
   * `POST /platform/discount-share-policies/{id}/recover`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformDiscountSharePolicyNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fdiscount-share-policies%2F%7Bid%7D%2Frecover
   */
  readonly recoverPlatformDiscountSharePolicy: Operation<
    RecoverPlatformDiscountSharePolicyInput,
    RecoverPlatformDiscountSharePolicyResponse,
    RecoverPlatformDiscountSharePolicyError
  >

  /**
   * Reads a discount share policy as its scheduled update will leave it.
   *
   * `GET /platform/discount-share-policies/{id}/schedule`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformDiscountSharePolicyNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#get%20%2Fplatform%2Fdiscount-share-policies%2F%7Bid%7D%2Fschedule
   */
  readonly getPlatformDiscountSharePolicySchedule: Operation<
    GetPlatformDiscountSharePolicyScheduleInput,
    PlatformDiscountSharePolicy,
    GetPlatformDiscountSharePolicyScheduleError
  >

  /**
   * Schedules an update of a discount share policy for `appliedAt`. A policy holds one scheduled update.
   *
   * `POST /platform/discount-share-policies/{id}/schedule`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformDiscountSharePolicyNotFoundError` (404)
   * - `PlatformArchivedDiscountSharePolicyError` (409)
   * - `PlatformDiscountSharePolicyScheduleAlreadyExistsError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#post%20%2Fplatform%2Fdiscount-share-policies%2F%7Bid%7D%2Fschedule
   */
  readonly scheduleDiscountSharePolicy: Operation<
    ScheduleDiscountSharePolicyInput,
    SchedulePlatformDiscountSharePolicyResponse,
    ScheduleDiscountSharePolicyError
  >

  /**
   * Replaces a discount share policy's scheduled update, both its content and its time.
   *
   * `PUT /platform/discount-share-policies/{id}/schedule`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformDiscountSharePolicyNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#put%20%2Fplatform%2Fdiscount-share-policies%2F%7Bid%7D%2Fschedule
   */
  readonly rescheduleDiscountSharePolicy: Operation<
    RescheduleDiscountSharePolicyInput,
    ReschedulePlatformDiscountSharePolicyResponse,
    RescheduleDiscountSharePolicyError
  >

  /**
   * Drops a discount share policy's scheduled update. The policy stays as it is.
   *
   * `DELETE /platform/discount-share-policies/{id}/schedule`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformDiscountSharePolicyNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#delete%20%2Fplatform%2Fdiscount-share-policies%2F%7Bid%7D%2Fschedule
   */
  readonly cancelPlatformDiscountSharePolicySchedule: Operation<
    CancelPlatformDiscountSharePolicyScheduleInput,
    CancelPlatformDiscountSharePolicyScheduleResponse,
    CancelPlatformDiscountSharePolicyScheduleError
  >
}

/**
 * Discount share policies: how much of a discount the partner bears.
 *
 * @example
 * ```ts
 * import { createClient, createDiscountSharePolicies, type GetPlatformDiscountSharePolicyInput } from
 * "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const discountSharePolicies = createDiscountSharePolicies(createClient())
 *
 * const getPlatformDiscountSharePolicy = (input: GetPlatformDiscountSharePolicyInput) =>
 * discountSharePolicies.getPlatformDiscountSharePolicy(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createDiscountSharePolicies = (client: PromiseClient): DiscountSharePoliciesOperations => ({
  getPlatformDiscountSharePolicy: createOperation(client, getPlatformDiscountSharePolicy),
  getPlatformDiscountSharePolicies: createList(client, getPlatformDiscountSharePolicies),
  getPlatformDiscountSharePolicyFilterOptions: createOperation(client, getPlatformDiscountSharePolicyFilterOptions),
  createPlatformDiscountSharePolicy: createOperation(client, createPlatformDiscountSharePolicy),
  updatePlatformDiscountSharePolicy: createOperation(client, updatePlatformDiscountSharePolicy),
  archivePlatformDiscountSharePolicy: createOperation(client, archivePlatformDiscountSharePolicy),
  recoverPlatformDiscountSharePolicy: createOperation(client, recoverPlatformDiscountSharePolicy),
  getPlatformDiscountSharePolicySchedule: createOperation(client, getPlatformDiscountSharePolicySchedule),
  scheduleDiscountSharePolicy: createOperation(client, scheduleDiscountSharePolicy),
  rescheduleDiscountSharePolicy: createOperation(client, rescheduleDiscountSharePolicy),
  cancelPlatformDiscountSharePolicySchedule: createOperation(client, cancelPlatformDiscountSharePolicySchedule)
})
