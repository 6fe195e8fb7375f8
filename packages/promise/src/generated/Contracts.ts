/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type ArchivePlatformContractError,
  type ArchivePlatformContractInput,
  type ArchivePlatformContractResponse,
  type CancelPlatformContractScheduleError,
  type CancelPlatformContractScheduleInput,
  type CancelPlatformContractScheduleResponse,
  type CreatePlatformContractError,
  type CreatePlatformContractInput,
  type CreatePlatformContractResponse,
  type GetPlatformContractError,
  type GetPlatformContractInput,
  type GetPlatformContractScheduleError,
  type GetPlatformContractScheduleInput,
  type GetPlatformContractsError,
  type GetPlatformContractsInput,
  type GetPlatformContractsResponse,
  type RecoverPlatformContractError,
  type RecoverPlatformContractInput,
  type RecoverPlatformContractResponse,
  type RescheduleContractError,
  type RescheduleContractInput,
  type ReschedulePlatformContractResponse,
  type ScheduleContractError,
  type ScheduleContractInput,
  type SchedulePlatformContractResponse,
  type UpdatePlatformContractError,
  type UpdatePlatformContractInput,
  type UpdatePlatformContractResponse,
  archivePlatformContract,
  cancelPlatformContractSchedule,
  createPlatformContract,
  getPlatformContract,
  getPlatformContractSchedule,
  getPlatformContracts,
  recoverPlatformContract,
  rescheduleContract,
  scheduleContract,
  updatePlatformContract
} from "@effect-portone/platform/generated/Contracts"
import type { PlatformContract } from "@effect-portone/platform/generated/Shared"
import { type PageList, createList } from "../List.ts"
import { type Operation, createOperation } from "../Operation.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  ArchivePlatformContractError,
  ArchivePlatformContractInput,
  ArchivePlatformContractResponse,
  CancelPlatformContractScheduleError,
  CancelPlatformContractScheduleInput,
  CancelPlatformContractScheduleResponse,
  CreatePlatformContractBody,
  CreatePlatformContractError,
  CreatePlatformContractInput,
  CreatePlatformContractResponse,
  GetPlatformContractError,
  GetPlatformContractInput,
  GetPlatformContractScheduleError,
  GetPlatformContractScheduleInput,
  GetPlatformContractsBody,
  GetPlatformContractsError,
  GetPlatformContractsInput,
  GetPlatformContractsResponse,
  PlatformArchivedContractError,
  PlatformCannotArchiveScheduledContractError,
  PlatformContractAlreadyExistsError,
  PlatformContractFilterInput,
  PlatformContractFilterInputKeyword,
  PlatformContractScheduleAlreadyExistsError,
  PlatformSettlementCycleInput,
  PlatformSettlementCycleMethodDailyInput,
  PlatformSettlementCycleMethodInput,
  PlatformSettlementCycleMethodManualDatesInput,
  PlatformSettlementCycleMethodMonthlyInput,
  PlatformSettlementCycleMethodWeeklyInput,
  PlatformSettlementCycleType,
  RecoverPlatformContractError,
  RecoverPlatformContractInput,
  RecoverPlatformContractResponse,
  RescheduleContractError,
  RescheduleContractInput,
  ReschedulePlatformContractBody,
  ReschedulePlatformContractResponse,
  ScheduleContractError,
  ScheduleContractInput,
  SchedulePlatformContractBody,
  SchedulePlatformContractResponse,
  UpdatePlatformContractBody,
  UpdatePlatformContractError,
  UpdatePlatformContractInput,
  UpdatePlatformContractResponse,
  archivePlatformContract,
  cancelPlatformContractSchedule,
  createPlatformContract,
  getPlatformContract,
  getPlatformContractSchedule,
  getPlatformContracts,
  recoverPlatformContract,
  rescheduleContract,
  scheduleContract,
  updatePlatformContract
} from "@effect-portone/platform/generated/Contracts"

/**
 * The operations of `Contracts` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface ContractsOperations {
  /**
   * Reads a contract.
   *
   * `GET /platform/contracts/{id}`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformContractNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#get%20%2Fplatform%2Fcontracts%2F%7Bid%7D
   */
  readonly getPlatformContract: Operation<GetPlatformContractInput, PlatformContract, GetPlatformContractError>

  /**
   * Searches contracts by page, size 10 unless given. Archived contracts appear only with `filter.isArchived`, and
   * then alone.
   *
   * `GET /platform/contracts`
   *
   * `getPlatformContracts.stream(input)` gives the items of all pages.
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#get%20%2Fplatform%2Fcontracts
   */
  readonly getPlatformContracts: PageList<
    GetPlatformContractsInput,
    GetPlatformContractsResponse,
    GetPlatformContractsError,
    PlatformContract,
    "page"
  >

  /**
   * Creates a contract. A rate in `platformFee` is in thousandths of a percent (10 % is 10000),
   * `settlementCycle.lagDays` is 1 to 10, and PortOne makes up an `id` that is not given.
   *
   * `POST /platform/contracts`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformContractAlreadyExistsError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fcontracts
   */
  readonly createPlatformContract: Operation<
    CreatePlatformContractInput,
    CreatePlatformContractResponse,
    CreatePlatformContractError
  >

  /**
   * Changes a contract at once; fields left out stay as they are. Rates are in thousandths of a percent (10 % is
   * 10000).
   *
   * `PATCH /platform/contracts/{id}`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformContractNotFoundError` (404)
   * - `PlatformArchivedContractError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#patch%20%2Fplatform%2Fcontracts%2F%7Bid%7D
   */
  readonly updatePlatformContract: Operation<
    UpdatePlatformContractInput,
    UpdatePlatformContractResponse,
    UpdatePlatformContractError
  >

  /**
   * Archives a contract: it leaves the default lists and can no longer be changed. Cancel its scheduled update first.
   *
   * `POST /platform/contracts/{id}/archive`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformContractNotFoundError` (404)
   * - `PlatformCannotArchiveScheduledContractError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fcontracts%2F%7Bid%7D%2Farchive
   */
  readonly archivePlatformContract: Operation<
    ArchivePlatformContractInput,
    ArchivePlatformContractResponse,
    ArchivePlatformContractError
  >

  /**
   * Brings an archived contract back.
   *
   * `POST /platform/contracts/{id}/recover`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformContractNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fcontracts%2F%7Bid%7D%2Frecover
   */
  readonly recoverPlatformContract: Operation<
    RecoverPlatformContractInput,
    RecoverPlatformContractResponse,
    RecoverPlatformContractError
  >

  /**
   * Reads a contract as its scheduled update will leave it.
   *
   * `GET /platform/contracts/{id}/schedule`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformContractNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#get%20%2Fplatform%2Fcontracts%2F%7Bid%7D%2Fschedule
   */
  readonly getPlatformContractSchedule: Operation<
    GetPlatformContractScheduleInput,
    PlatformContract,
    GetPlatformContractScheduleError
  >

  /**
   * Schedules an update of a contract for `appliedAt`. A contract holds one scheduled update.
   *
   * `POST /platform/contracts/{id}/schedule`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformContractNotFoundError` (404)
   * - `PlatformArchivedContractError` (409)
   * - `PlatformContractScheduleAlreadyExistsError` (409)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#post%20%2Fplatform%2Fcontracts%2F%7Bid%7D%2Fschedule
   */
  readonly scheduleContract: Operation<ScheduleContractInput, SchedulePlatformContractResponse, ScheduleContractError>

  /**
   * Replaces a contract's scheduled update, both its content and its time.
   *
   * `PUT /platform/contracts/{id}/schedule`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformContractNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#put%20%2Fplatform%2Fcontracts%2F%7Bid%7D%2Fschedule
   */
  readonly rescheduleContract: Operation<
    RescheduleContractInput,
    ReschedulePlatformContractResponse,
    RescheduleContractError
  >

  /**
   * Drops a contract's scheduled update. The contract stays as it is.
   *
   * `DELETE /platform/contracts/{id}/schedule`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `ForbiddenError` (403)
   * - `PlatformNotEnabledError` (403)
   * - `PlatformContractNotFoundError` (404)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#delete%20%2Fplatform%2Fcontracts%2F%7Bid%7D%2Fschedule
   */
  readonly cancelPlatformContractSchedule: Operation<
    CancelPlatformContractScheduleInput,
    CancelPlatformContractScheduleResponse,
    CancelPlatformContractScheduleError
  >
}

/**
 * Contracts: a platform's fee and settlement cycle for its partners.
 *
 * @example
 * ```ts
 * import { createClient, createContracts, type GetPlatformContractInput } from "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const contracts = createContracts(createClient())
 *
 * const getPlatformContract = (input: GetPlatformContractInput) => contracts.getPlatformContract(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createContracts = (client: PromiseClient): ContractsOperations => ({
  getPlatformContract: createOperation(client, getPlatformContract),
  getPlatformContracts: createList(client, getPlatformContracts),
  createPlatformContract: createOperation(client, createPlatformContract),
  updatePlatformContract: createOperation(client, updatePlatformContract),
  archivePlatformContract: createOperation(client, archivePlatformContract),
  recoverPlatformContract: createOperation(client, recoverPlatformContract),
  getPlatformContractSchedule: createOperation(client, getPlatformContractSchedule),
  scheduleContract: createOperation(client, scheduleContract),
  rescheduleContract: createOperation(client, rescheduleContract),
  cancelPlatformContractSchedule: createOperation(client, cancelPlatformContractSchedule)
})
