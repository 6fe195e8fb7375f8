/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type ArchivePlatformAdditionalFeePolicyError,
  type ArchivePlatformAdditionalFeePolicyInput,
  type ArchivePlatformAdditionalFeePolicyResponse,
  type CancelPlatformAdditionalFeePolicyScheduleError,
  type CancelPlatformAdditionalFeePolicyScheduleInput,
  type CancelPlatformAdditionalFeePolicyScheduleResponse,
  type CreatePlatformAdditionalFeePolicyError,
  type CreatePlatformAdditionalFeePolicyInput,
  type CreatePlatformAdditionalFeePolicyResponse,
  type GetPlatformAdditionalFeePoliciesError,
  type GetPlatformAdditionalFeePoliciesInput,
  type GetPlatformAdditionalFeePoliciesResponse,
  type GetPlatformAdditionalFeePolicyError,
  type GetPlatformAdditionalFeePolicyInput,
  type GetPlatformAdditionalFeePolicyScheduleError,
  type GetPlatformAdditionalFeePolicyScheduleInput,
  type RecoverPlatformAdditionalFeePolicyError,
  type RecoverPlatformAdditionalFeePolicyInput,
  type RecoverPlatformAdditionalFeePolicyResponse,
  type RescheduleAdditionalFeePolicyError,
  type RescheduleAdditionalFeePolicyInput,
  type ReschedulePlatformAdditionalFeePolicyResponse,
  type ScheduleAdditionalFeePolicyError,
  type ScheduleAdditionalFeePolicyInput,
  type SchedulePlatformAdditionalFeePolicyResponse,
  type UpdatePlatformAdditionalFeePolicyError,
  type UpdatePlatformAdditionalFeePolicyInput,
  type UpdatePlatformAdditionalFeePolicyResponse,
  archivePlatformAdditionalFeePolicy,
  cancelPlatformAdditionalFeePolicySchedule,
  createPlatformAdditionalFeePolicy,
  getPlatformAdditionalFeePolicies,
  getPlatformAdditionalFeePolicy,
  getPlatformAdditionalFeePolicySchedule,
  recoverPlatformAdditionalFeePolicy,
  rescheduleAdditionalFeePolicy,
  scheduleAdditionalFeePolicy,
  updatePlatformAdditionalFeePolicy
} from "@effect-portone/platform/generated/AdditionalFeePolicies"
import type { PlatformAdditionalFeePolicy } from "@effect-portone/platform/generated/Shared"
import { type PageList, createList } from "../List.ts"
import { type Operation, createOperation } from "../Operation.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  ArchivePlatformAdditionalFeePolicyError,
  ArchivePlatformAdditionalFeePolicyInput,
  ArchivePlatformAdditionalFeePolicyResponse,
  CancelPlatformAdditionalFeePolicyScheduleError,
  CancelPlatformAdditionalFeePolicyScheduleInput,
  CancelPlatformAdditionalFeePolicyScheduleResponse,
  CreatePlatformAdditionalFeePolicyBody,
  CreatePlatformAdditionalFeePolicyError,
  CreatePlatformAdditionalFeePolicyInput,
  CreatePlatformAdditionalFeePolicyResponse,
  GetPlatformAdditionalFeePoliciesBody,
  GetPlatformAdditionalFeePoliciesError,
  GetPlatformAdditionalFeePoliciesInput,
  GetPlatformAdditionalFeePoliciesResponse,
  GetPlatformAdditionalFeePolicyError,
  GetPlatformAdditionalFeePolicyInput,
  GetPlatformAdditionalFeePolicyScheduleError,
  GetPlatformAdditionalFeePolicyScheduleInput,
  PlatformAdditionalFeePolicyAlreadyExistsError,
  PlatformAdditionalFeePolicyFilterInput,
  PlatformAdditionalFeePolicyFilterInputKeyword,
  PlatformAdditionalFeePolicyNotFoundError,
  PlatformAdditionalFeePolicyScheduleAlreadyExistsError,
  PlatformArchivedAdditionalFeePolicyError,
  PlatformCannotArchiveScheduledAdditionalFeePolicyError,
  RecoverPlatformAdditionalFeePolicyError,
  RecoverPlatformAdditionalFeePolicyInput,
  RecoverPlatformAdditionalFeePolicyResponse,
  RescheduleAdditionalFeePolicyError,
  RescheduleAdditionalFeePolicyInput,
  ReschedulePlatformAdditionalFeePolicyBody,
  ReschedulePlatformAdditionalFeePolicyResponse,
  ScheduleAdditionalFeePolicyError,
  ScheduleAdditionalFeePolicyInput,
  SchedulePlatformAdditionalFeePolicyBody,
  SchedulePlatformAdditionalFeePolicyResponse,
  UpdatePlatformAdditionalFeePolicyBody,
  UpdatePlatformAdditionalFeePolicyError,
  UpdatePlatformAdditionalFeePolicyInput,
  UpdatePlatformAdditionalFeePolicyResponse,
  archivePlatformAdditionalFeePolicy,
  cancelPlatformAdditionalFeePolicySchedule,
  createPlatformAdditionalFeePolicy,
  getPlatformAdditionalFeePolicies,
  getPlatformAdditionalFeePolicy,
  getPlatformAdditionalFeePolicySchedule,
  recoverPlatformAdditionalFeePolicy,
  rescheduleAdditionalFeePolicy,
  scheduleAdditionalFeePolicy,
  updatePlatformAdditionalFeePolicy
} from "@effect-portone/platform/generated/AdditionalFeePolicies"

/**
 * The operations of `AdditionalFeePolicies` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface AdditionalFeePoliciesOperations {
  /**
   * Reads an additional fee policy.
   *
   * `GET /platform/additional-fee-policies/{id}`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformAdditionalFeePolicyNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#get%20%2Fplatform%2Fadditional-fee-policies%2F%7Bid%7D
   */
  readonly getPlatformAdditionalFeePolicy: Operation<
    GetPlatformAdditionalFeePolicyInput,
    PlatformAdditionalFeePolicy,
    GetPlatformAdditionalFeePolicyError
  >

  /**
   * Searches additional fee policies by page, size 10 unless given. Archived ones appear only with
   * `filter.isArchived`, and then alone.
   *
   * `GET /platform/additional-fee-policies`
   *
   * `getPlatformAdditionalFeePolicies.stream(input)` gives the items of all pages.
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#get%20%2Fplatform%2Fadditional-fee-policies
   */
  readonly getPlatformAdditionalFeePolicies: PageList<
    GetPlatformAdditionalFeePoliciesInput,
    GetPlatformAdditionalFeePoliciesResponse,
    GetPlatformAdditionalFeePoliciesError,
    PlatformAdditionalFeePolicy,
    "page"
  >

  /**
   * Creates an additional fee policy. `fee` is a rate in thousandths of a percent (10 % is 10000) or a fixed amount,
   * `vatPayer` says who bears its VAT, and an `id` that is not given is made up.
   *
   * `POST /platform/additional-fee-policies`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformAdditionalFeePolicyAlreadyExistsError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fadditional-fee-policies
   */
  readonly createPlatformAdditionalFeePolicy: Operation<
    CreatePlatformAdditionalFeePolicyInput,
    CreatePlatformAdditionalFeePolicyResponse,
    CreatePlatformAdditionalFeePolicyError
  >

  /**
   * Changes an additional fee policy at once; fields left out stay as they are. Rates are in thousandths of a percent
   * (10 % is 10000).
   *
   * `PATCH /platform/additional-fee-policies/{id}`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformAdditionalFeePolicyNotFoundError` (404)
   * - `PlatformArchivedAdditionalFeePolicyError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#patch%20%2Fplatform%2Fadditional-fee-policies%2F%7Bid%7D
   */
  readonly updatePlatformAdditionalFeePolicy: Operation<
    UpdatePlatformAdditionalFeePolicyInput,
    UpdatePlatformAdditionalFeePolicyResponse,
    UpdatePlatformAdditionalFeePolicyError
  >

  /**
   * Archives an additional fee policy: it leaves the default lists and can no longer be changed. Cancel its scheduled
   * update first.
   *
   * `POST /platform/additional-fee-policies/{id}/archive`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformAdditionalFeePolicyNotFoundError` (404)
   * - `PlatformCannotArchiveScheduledAdditionalFeePolicyError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fadditional-fee-policies%2F%7Bid%7D%2Farchive
   */
  readonly archivePlatformAdditionalFeePolicy: Operation<
    ArchivePlatformAdditionalFeePolicyInput,
    ArchivePlatformAdditionalFeePolicyResponse,
    ArchivePlatformAdditionalFeePolicyError
  >

  /**
   * Brings an archived additional fee policy back.
   *
   * `POST /platform/additional-fee-policies/{id}/recover`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformAdditionalFeePolicyNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fadditional-fee-policies%2F%7Bid%7D%2Frecover
   */
  readonly recoverPlatformAdditionalFeePolicy: Operation<
    RecoverPlatformAdditionalFeePolicyInput,
    RecoverPlatformAdditionalFeePolicyResponse,
    RecoverPlatformAdditionalFeePolicyError
  >

  /**
   * Reads an additional fee policy as its scheduled update will leave it.
   *
   * `GET /platform/additional-fee-policies/{id}/schedule`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformAdditionalFeePolicyNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#get%20%2Fplatform%2Fadditional-fee-policies%2F%7Bid%7D%2Fschedule
   */
  readonly getPlatformAdditionalFeePolicySchedule: Operation<
    GetPlatformAdditionalFeePolicyScheduleInput,
    PlatformAdditionalFeePolicy,
    GetPlatformAdditionalFeePolicyScheduleError
  >

  /**
   * Schedules an update of an additional fee policy for `appliedAt`. A policy holds one scheduled update.
   *
   * `POST /platform/additional-fee-policies/{id}/schedule`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformAdditionalFeePolicyNotFoundError` (404)
   * - `PlatformAdditionalFeePolicyScheduleAlreadyExistsError` (409)
   * - `PlatformArchivedAdditionalFeePolicyError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#post%20%2Fplatform%2Fadditional-fee-policies%2F%7Bid%7D%2Fschedule
   */
  readonly scheduleAdditionalFeePolicy: Operation<
    ScheduleAdditionalFeePolicyInput,
    SchedulePlatformAdditionalFeePolicyResponse,
    ScheduleAdditionalFeePolicyError
  >

  /**
   * Replaces an additional fee policy's scheduled update, both its content and its time.
   *
   * `PUT /platform/additional-fee-policies/{id}/schedule`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformAdditionalFeePolicyNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#put%20%2Fplatform%2Fadditional-fee-policies%2F%7Bid%7D%2Fschedule
   */
  readonly rescheduleAdditionalFeePolicy: Operation<
    RescheduleAdditionalFeePolicyInput,
    ReschedulePlatformAdditionalFeePolicyResponse,
    RescheduleAdditionalFeePolicyError
  >

  /**
   * Drops an additional fee policy's scheduled update. The policy stays as it is.
   *
   * `DELETE /platform/additional-fee-policies/{id}/schedule`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformAdditionalFeePolicyNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#delete%20%2Fplatform%2Fadditional-fee-policies%2F%7Bid%7D%2Fschedule
   */
  readonly cancelPlatformAdditionalFeePolicySchedule: Operation<
    CancelPlatformAdditionalFeePolicyScheduleInput,
    CancelPlatformAdditionalFeePolicyScheduleResponse,
    CancelPlatformAdditionalFeePolicyScheduleError
  >
}

/**
 * Additional fee policies: fees on top of a contract's platform fee, as for fulfilment or a sales channel.
 *
 * @example
 * ```ts
 * import { createClient, createAdditionalFeePolicies, type GetPlatformAdditionalFeePolicyInput } from
 * "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const additionalFeePolicies = createAdditionalFeePolicies(createClient())
 *
 * const getPlatformAdditionalFeePolicy = (input: GetPlatformAdditionalFeePolicyInput) =>
 * additionalFeePolicies.getPlatformAdditionalFeePolicy(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createAdditionalFeePolicies = (client: PromiseClient): AdditionalFeePoliciesOperations => ({
  getPlatformAdditionalFeePolicy: createOperation(client, getPlatformAdditionalFeePolicy),
  getPlatformAdditionalFeePolicies: createList(client, getPlatformAdditionalFeePolicies),
  createPlatformAdditionalFeePolicy: createOperation(client, createPlatformAdditionalFeePolicy),
  updatePlatformAdditionalFeePolicy: createOperation(client, updatePlatformAdditionalFeePolicy),
  archivePlatformAdditionalFeePolicy: createOperation(client, archivePlatformAdditionalFeePolicy),
  recoverPlatformAdditionalFeePolicy: createOperation(client, recoverPlatformAdditionalFeePolicy),
  getPlatformAdditionalFeePolicySchedule: createOperation(client, getPlatformAdditionalFeePolicySchedule),
  scheduleAdditionalFeePolicy: createOperation(client, scheduleAdditionalFeePolicy),
  rescheduleAdditionalFeePolicy: createOperation(client, rescheduleAdditionalFeePolicy),
  cancelPlatformAdditionalFeePolicySchedule: createOperation(client, cancelPlatformAdditionalFeePolicySchedule)
})
