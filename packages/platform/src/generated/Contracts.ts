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
  DayOfWeek,
  MonthDay,
  PlatformContract,
  type PlatformContractEncoded,
  PlatformContractNotFoundError,
  PlatformFeeInput,
  PlatformNotEnabledError,
  PlatformPayer,
  PlatformSettlementCycleDatePolicy
} from "./Shared.ts"

/**
 * The methods of {@link Contracts}.
 *
 * @category models
 * @since 0.1.0
 */
export interface ContractsMethods {
  /**
   * Reads a contract.
   *
   * `GET /platform/contracts/{id}`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformContractNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#get%20%2Fplatform%2Fcontracts%2F%7Bid%7D
   */
  readonly getPlatformContract: (
    input: GetPlatformContractInput,
    options?: CallOptions
  ) => Effect.Effect<PlatformContract, GetPlatformContractError | PortOneClientError>

  /**
   * Searches contracts by page, size 10 unless given. Archived contracts appear only with `filter.isArchived`, and
   * then alone.
   *
   * `GET /platform/contracts`
   *
   * `Paging.stream(getPlatformContracts, input)` gives the items of all pages.
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#get%20%2Fplatform%2Fcontracts
   */
  readonly getPlatformContracts: (
    input?: GetPlatformContractsInput,
    options?: CallOptions
  ) => Effect.Effect<GetPlatformContractsResponse, GetPlatformContractsError | PortOneClientError>

  /**
   * Creates a contract. A rate in `platformFee` is in thousandths of a percent (10 % is 10000),
   * `settlementCycle.lagDays` is 1 to 10, and PortOne makes up an `id` that is not given.
   *
   * `POST /platform/contracts`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformContractAlreadyExistsError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fcontracts
   */
  readonly createPlatformContract: (
    input: CreatePlatformContractInput,
    options?: CallOptions
  ) => Effect.Effect<CreatePlatformContractResponse, CreatePlatformContractError | PortOneClientError>

  /**
   * Changes a contract at once; fields left out stay as they are. Rates are in thousandths of a percent (10 % is
   * 10000).
   *
   * `PATCH /platform/contracts/{id}`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformContractNotFoundError} (404)
   * - {@link PlatformArchivedContractError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#patch%20%2Fplatform%2Fcontracts%2F%7Bid%7D
   */
  readonly updatePlatformContract: (
    input: UpdatePlatformContractInput,
    options?: CallOptions
  ) => Effect.Effect<UpdatePlatformContractResponse, UpdatePlatformContractError | PortOneClientError>

  /**
   * Archives a contract: it leaves the default lists and can no longer be changed. Cancel its scheduled update first.
   *
   * `POST /platform/contracts/{id}/archive`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformContractNotFoundError} (404)
   * - {@link PlatformCannotArchiveScheduledContractError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fcontracts%2F%7Bid%7D%2Farchive
   */
  readonly archivePlatformContract: (
    input: ArchivePlatformContractInput,
    options?: CallOptions
  ) => Effect.Effect<ArchivePlatformContractResponse, ArchivePlatformContractError | PortOneClientError>

  /**
   * Brings an archived contract back.
   *
   * `POST /platform/contracts/{id}/recover`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformContractNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fcontracts%2F%7Bid%7D%2Frecover
   */
  readonly recoverPlatformContract: (
    input: RecoverPlatformContractInput,
    options?: CallOptions
  ) => Effect.Effect<RecoverPlatformContractResponse, RecoverPlatformContractError | PortOneClientError>

  /**
   * Reads a contract as its scheduled update will leave it.
   *
   * `GET /platform/contracts/{id}/schedule`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformContractNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#get%20%2Fplatform%2Fcontracts%2F%7Bid%7D%2Fschedule
   */
  readonly getPlatformContractSchedule: (
    input: GetPlatformContractScheduleInput,
    options?: CallOptions
  ) => Effect.Effect<PlatformContract, GetPlatformContractScheduleError | PortOneClientError>

  /**
   * Schedules an update of a contract for `appliedAt`. A contract holds one scheduled update.
   *
   * `POST /platform/contracts/{id}/schedule`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformContractNotFoundError} (404)
   * - {@link PlatformArchivedContractError} (409)
   * - {@link PlatformContractScheduleAlreadyExistsError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#post%20%2Fplatform%2Fcontracts%2F%7Bid%7D%2Fschedule
   */
  readonly scheduleContract: (
    input: ScheduleContractInput,
    options?: CallOptions
  ) => Effect.Effect<SchedulePlatformContractResponse, ScheduleContractError | PortOneClientError>

  /**
   * Replaces a contract's scheduled update, both its content and its time.
   *
   * `PUT /platform/contracts/{id}/schedule`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformContractNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#put%20%2Fplatform%2Fcontracts%2F%7Bid%7D%2Fschedule
   */
  readonly rescheduleContract: (
    input: RescheduleContractInput,
    options?: CallOptions
  ) => Effect.Effect<ReschedulePlatformContractResponse, RescheduleContractError | PortOneClientError>

  /**
   * Drops a contract's scheduled update. The contract stays as it is.
   *
   * `DELETE /platform/contracts/{id}/schedule`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformContractNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#delete%20%2Fplatform%2Fcontracts%2F%7Bid%7D%2Fschedule
   */
  readonly cancelPlatformContractSchedule: (
    input: CancelPlatformContractScheduleInput,
    options?: CallOptions
  ) => Effect.Effect<CancelPlatformContractScheduleResponse, CancelPlatformContractScheduleError | PortOneClientError>
}

/**
 * Contracts: a platform's fee and settlement cycle for its partners.
 *
 * Take it from the context (`yield* Contracts`, `Contracts.use`), and provide it with `Contracts.layer` over a
 * `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type GetPlatformContractInput, Contracts } from "@effect-portone/platform"
 * import { Effect } from "effect"
 *
 * const getPlatformContract = (input: GetPlatformContractInput) =>
 *   Effect.flatMap(Contracts, (service) => service.getPlatformContract(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2
 * @category services
 * @since 0.1.0
 */
export class Contracts extends Context.Service<Contracts, ContractsMethods>()("@effect-portone/platform/Contracts") {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<Contracts, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      Contracts,
      Effect.map(PortOneClient, (client) =>
        Contracts.of({
          getPlatformContract: (input, options) => client.run(getPlatformContract, input, options),
          getPlatformContracts: (input, options) => client.run(getPlatformContracts, input ?? {}, options),
          createPlatformContract: (input, options) => client.run(createPlatformContract, input, options),
          updatePlatformContract: (input, options) => client.run(updatePlatformContract, input, options),
          archivePlatformContract: (input, options) => client.run(archivePlatformContract, input, options),
          recoverPlatformContract: (input, options) => client.run(recoverPlatformContract, input, options),
          getPlatformContractSchedule: (input, options) => client.run(getPlatformContractSchedule, input, options),
          scheduleContract: (input, options) => client.run(scheduleContract, input, options),
          rescheduleContract: (input, options) => client.run(rescheduleContract, input, options),
          cancelPlatformContractSchedule: (input, options) => client.run(cancelPlatformContractSchedule, input, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<ContractsMethods>): Layer.Layer<Contracts> =>
    Layer.mock(Contracts, methods)
}

/**
 * The documented errors of `getPlatformContract`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetPlatformContractError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformContractNotFoundError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `getPlatformContract`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetPlatformContractError: DocumentedError.Union<GetPlatformContractError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PlatformContractNotFoundError,
  PlatformNotEnabledError,
  UnauthorizedError
])

/**
 * The input of `getPlatformContract`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetPlatformContractInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `getPlatformContract`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetPlatformContractInput: Schema.Codec<GetPlatformContractInput> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Reads a contract.
 *
 * `GET /platform/contracts/{id}`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformContractNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#get%20%2Fplatform%2Fcontracts%2F%7Bid%7D
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformContract: Endpoint.Endpoint<
  GetPlatformContractInput,
  PlatformContract,
  GetPlatformContractError
> = Endpoint.make({
  id: "getPlatformContract",
  service: "Contracts",
  method: "GET",
  path: "/platform/contracts/{id}",
  authorized: true,
  input: GetPlatformContractInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: PlatformContract,
  errors: GetPlatformContractError
})

/**
 * The name of a rhythm of settlement.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformSettlementCycleType = "DAILY" | "WEEKLY" | "MONTHLY" | "MANUAL_DATES"

/**
 * The name of a rhythm of settlement.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformSettlementCycleType: Wire.Enum<PlatformSettlementCycleType> = Wire.closedEnum([
  "DAILY",
  "WEEKLY",
  "MONTHLY",
  "MANUAL_DATES"
])

/**
 * A keyword search among contracts: set exactly one field.
 *
 * @category requests
 * @since 0.1.0
 */
export type PlatformContractFilterInputKeyword =
  | {
      /** Only contracts whose id contains this. */
      readonly id: string
      readonly name?: undefined
    }
  | {
      readonly id?: undefined
      /** Only contracts whose name contains this. */
      readonly name: string
    }

/**
 * A keyword search among contracts: set exactly one field.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformContractFilterInputKeyword: Schema.Codec<PlatformContractFilterInputKeyword> = Wire.lazy(() =>
  Wire.alternatives(
    Schema.Struct({
      id: Schema.optional(Schema.String),
      name: Schema.optional(Schema.String)
    }),
    { fields: ["id", "name"], required: true }
  )
)

/**
 * Which contracts a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PlatformContractFilterInput {
  /** Only contracts where one of these bears the fee; all when empty. */
  readonly platformFeePayers?: ReadonlyArray<PlatformPayer> | undefined
  /** Only contracts with one of these rhythms; all when empty. */
  readonly cycleTypes?: ReadonlyArray<PlatformSettlementCycleType> | undefined
  /** Only contracts with one of these rules for holidays; all when empty. */
  readonly datePolicies?: ReadonlyArray<PlatformSettlementCycleDatePolicy> | undefined
  /** Whether to read what is archived; false, also when left out, reads only what is not. */
  readonly isArchived?: boolean | undefined
  /** A keyword search: set one field. */
  readonly keyword?: PlatformContractFilterInputKeyword | undefined
}

/**
 * Which contracts a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformContractFilterInput: Schema.Codec<PlatformContractFilterInput> = Wire.lazy(() =>
  Schema.Struct({
    platformFeePayers: Schema.optional(Schema.Array(PlatformPayer)),
    cycleTypes: Schema.optional(Schema.Array(PlatformSettlementCycleType)),
    datePolicies: Schema.optional(Schema.Array(PlatformSettlementCycleDatePolicy)),
    isArchived: Schema.optional(Schema.Boolean),
    keyword: Schema.optional(PlatformContractFilterInputKeyword)
  })
)

/**
 * The body of `getPlatformContracts`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface GetPlatformContractsBody {
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** What to search for. */
  readonly filter?: PlatformContractFilterInput | undefined
}

/**
 * The body of `getPlatformContracts`.
 *
 * @category requests
 * @since 0.1.0
 */
export const GetPlatformContractsBody: Schema.Codec<GetPlatformContractsBody> = Wire.lazy(() =>
  Schema.Struct({
    page: Schema.optional(PageInput),
    filter: Schema.optional(PlatformContractFilterInput)
  })
)

/**
 * A page of contracts.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetPlatformContractsResponse {
  /** What was found. */
  readonly items: ReadonlyArray<PlatformContract>
  /** Which page this is. */
  readonly page: PageInfo
}

/**
 * A page of contracts.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetPlatformContractsResponse: Schema.Codec<
  GetPlatformContractsResponse,
  GetPlatformContractsResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    items: Schema.Array(PlatformContract),
    page: PageInfo
  })
)

/**
 * The documented errors of `getPlatformContracts`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetPlatformContractsError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `getPlatformContracts`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetPlatformContractsError: DocumentedError.Union<GetPlatformContractsError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PlatformNotEnabledError,
  UnauthorizedError
])

/**
 * The input of `getPlatformContracts`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetPlatformContractsInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** What to search for. */
  readonly filter?: PlatformContractFilterInput | undefined
}

/**
 * The input of `getPlatformContracts`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetPlatformContractsInput: Schema.Codec<GetPlatformContractsInput> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    page: Schema.optional(PageInput),
    filter: Schema.optional(PlatformContractFilterInput)
  })
)

/**
 * Searches contracts by page, size 10 unless given. Archived contracts appear only with `filter.isArchived`, and then
 * alone.
 *
 * `GET /platform/contracts`
 *
 * `Paging.stream(getPlatformContracts, input)` gives the items of all pages.
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#get%20%2Fplatform%2Fcontracts
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformContracts: Endpoint.PageList<
  GetPlatformContractsInput,
  GetPlatformContractsResponse,
  GetPlatformContractsError,
  PlatformContract,
  "page"
> = Endpoint.makeList({
  id: "getPlatformContracts",
  service: "Contracts",
  method: "GET",
  path: "/platform/contracts",
  authorized: true,
  input: GetPlatformContractsInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "optional-query",
  storeId: [],
  format: "json",
  success: GetPlatformContractsResponse,
  errors: GetPlatformContractsError,
  list: {
    by: "page",
    item: PlatformContract,
    items: "items",
    place: "page",
    from: ["page", "number"],
    size: ["page", "size"]
  }
})

/**
 * Asks for settlement every day; it has no fields.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PlatformSettlementCycleMethodDailyInput {
  readonly [key: string]: never
}

/**
 * Asks for settlement every day; it has no fields.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformSettlementCycleMethodDailyInput: Schema.Codec<PlatformSettlementCycleMethodDailyInput> = Wire.lazy(
  () => Schema.Record(Schema.String.check(Schema.makeFilter(() => false)), Schema.Never)
)

/**
 * Asks for settlement on given days of each week.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PlatformSettlementCycleMethodWeeklyInput {
  /** The days of the week to settle on. */
  readonly daysOfWeek: ReadonlyArray<DayOfWeek>
}

/**
 * Asks for settlement on given days of each week.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformSettlementCycleMethodWeeklyInput: Schema.Codec<PlatformSettlementCycleMethodWeeklyInput> =
  Wire.lazy(() =>
    Schema.Struct({
      daysOfWeek: Schema.Array(DayOfWeek)
    })
  )

/**
 * Asks for settlement on given days of each month.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PlatformSettlementCycleMethodMonthlyInput {
  /** The days of the month to settle on. */
  readonly daysOfMonth: ReadonlyArray<number>
}

/**
 * Asks for settlement on given days of each month.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformSettlementCycleMethodMonthlyInput: Schema.Codec<PlatformSettlementCycleMethodMonthlyInput> =
  Wire.lazy(() =>
    Schema.Struct({
      daysOfMonth: Schema.Array(Wire.Int32)
    })
  )

/**
 * Asks for settlement on given days of the year.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PlatformSettlementCycleMethodManualDatesInput {
  /** The days of the year to settle on. */
  readonly dates: ReadonlyArray<MonthDay>
}

/**
 * Asks for settlement on given days of the year.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformSettlementCycleMethodManualDatesInput: Schema.Codec<PlatformSettlementCycleMethodManualDatesInput> =
  Wire.lazy(() =>
    Schema.Struct({
      dates: Schema.Array(MonthDay)
    })
  )

/**
 * The rhythm of settlement to set: exactly one field.
 *
 * @category requests
 * @since 0.1.0
 */
export type PlatformSettlementCycleMethodInput =
  | {
      /** Settle every day. */
      readonly daily: PlatformSettlementCycleMethodDailyInput
      readonly weekly?: undefined
      readonly monthly?: undefined
      readonly manualDates?: undefined
    }
  | {
      readonly daily?: undefined
      /** Settle on given days of each week. */
      readonly weekly: PlatformSettlementCycleMethodWeeklyInput
      readonly monthly?: undefined
      readonly manualDates?: undefined
    }
  | {
      readonly daily?: undefined
      readonly weekly?: undefined
      /** Settle on given days of each month. */
      readonly monthly: PlatformSettlementCycleMethodMonthlyInput
      readonly manualDates?: undefined
    }
  | {
      readonly daily?: undefined
      readonly weekly?: undefined
      readonly monthly?: undefined
      /** Settle on given days of the year. */
      readonly manualDates: PlatformSettlementCycleMethodManualDatesInput
    }

/**
 * The rhythm of settlement to set: exactly one field.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformSettlementCycleMethodInput: Schema.Codec<PlatformSettlementCycleMethodInput> = Wire.lazy(() =>
  Wire.alternatives(
    Schema.Struct({
      daily: Schema.optional(PlatformSettlementCycleMethodDailyInput),
      weekly: Schema.optional(PlatformSettlementCycleMethodWeeklyInput),
      monthly: Schema.optional(PlatformSettlementCycleMethodMonthlyInput),
      manualDates: Schema.optional(PlatformSettlementCycleMethodManualDatesInput)
    }),
    { fields: ["daily", "weekly", "monthly", "manualDates"], required: true }
  )
)

/**
 * When a partner is to be settled: days of delay, a rule for holidays and a rhythm.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PlatformSettlementCycleInput {
  /** Days to wait from the settlement start date, 1 to 10; the next date of the rhythm settles. */
  readonly lagDays: number
  /** What to do when a settlement date is a holiday. */
  readonly datePolicy: PlatformSettlementCycleDatePolicy
  /** The rhythm of settlement. */
  readonly method: PlatformSettlementCycleMethodInput
}

/**
 * When a partner is to be settled: days of delay, a rule for holidays and a rhythm.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformSettlementCycleInput: Schema.Codec<PlatformSettlementCycleInput> = Wire.lazy(() =>
  Schema.Struct({
    lagDays: Wire.Int32,
    datePolicy: PlatformSettlementCycleDatePolicy,
    method: PlatformSettlementCycleMethodInput
  })
)

/**
 * The body of `createPlatformContract`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreatePlatformContractBody {
  /** The id to give it; PortOne assigns one when left out. */
  readonly id?: string | undefined
  /** The name. */
  readonly name: string
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
  /** The platform's fee. */
  readonly platformFee: PlatformFeeInput
  /** When the partner is settled. */
  readonly settlementCycle: PlatformSettlementCycleInput
  /** Who bears the VAT on the platform's fee. */
  readonly platformFeeVatPayer: PlatformPayer
  /** Whether the VAT of the payment is taken off the settlement. */
  readonly subtractPaymentVatAmount: boolean
}

/**
 * The body of `createPlatformContract`.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePlatformContractBody: Schema.Codec<CreatePlatformContractBody> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.optional(Schema.String),
    name: Schema.String,
    memo: Schema.optional(Schema.String),
    platformFee: PlatformFeeInput,
    settlementCycle: PlatformSettlementCycleInput,
    platformFeeVatPayer: PlatformPayer,
    subtractPaymentVatAmount: Schema.Boolean
  })
)

/**
 * The answer of `createPlatformContract`: the new contract.
 *
 * @category answers
 * @since 0.1.0
 */
export interface CreatePlatformContractResponse {
  /** The contract, as it is afterwards. */
  readonly contract: PlatformContract
}

/**
 * The answer of `createPlatformContract`: the new contract.
 *
 * @category answers
 * @since 0.1.0
 */
export const CreatePlatformContractResponse: Schema.Codec<
  CreatePlatformContractResponse,
  CreatePlatformContractResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    contract: PlatformContract
  })
)

/**
 * Another contract has this id. Update that one, or choose another id.
 *
 * `PLATFORM_CONTRACT_ALREADY_EXISTS`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformContractAlreadyExistsError extends DocumentedError.make<
  PlatformContractAlreadyExistsError,
  {},
  PlatformContractAlreadyExistsErrorEncoded
>()("PlatformContractAlreadyExistsError", {
  type: "PLATFORM_CONTRACT_ALREADY_EXISTS",
  status: 409,
  summary: "Another contract has this id. Update that one, or choose another id."
}) {}

/**
 * The documented errors of `createPlatformContract`.
 *
 * @category errors
 * @since 0.1.0
 */
export type CreatePlatformContractError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformContractAlreadyExistsError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `createPlatformContract`.
 *
 * @category errors
 * @since 0.1.0
 */
export const CreatePlatformContractError: DocumentedError.Union<CreatePlatformContractError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PlatformContractAlreadyExistsError,
  PlatformNotEnabledError,
  UnauthorizedError
])

/**
 * The input of `createPlatformContract`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface CreatePlatformContractInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** The id to give it; PortOne assigns one when left out. */
  readonly id?: string | undefined
  /** The name. */
  readonly name: string
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
  /** The platform's fee. */
  readonly platformFee: PlatformFeeInput
  /** When the partner is settled. */
  readonly settlementCycle: PlatformSettlementCycleInput
  /** Who bears the VAT on the platform's fee. */
  readonly platformFeeVatPayer: PlatformPayer
  /** Whether the VAT of the payment is taken off the settlement. */
  readonly subtractPaymentVatAmount: boolean
}

/**
 * The input of `createPlatformContract`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const CreatePlatformContractInput: Schema.Codec<CreatePlatformContractInput> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    id: Schema.optional(Schema.String),
    name: Schema.String,
    memo: Schema.optional(Schema.String),
    platformFee: PlatformFeeInput,
    settlementCycle: PlatformSettlementCycleInput,
    platformFeeVatPayer: PlatformPayer,
    subtractPaymentVatAmount: Schema.Boolean
  })
)

/**
 * Creates a contract. A rate in `platformFee` is in thousandths of a percent (10 % is 10000),
 * `settlementCycle.lagDays` is 1 to 10, and PortOne makes up an `id` that is not given.
 *
 * `POST /platform/contracts`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformContractAlreadyExistsError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fcontracts
 * @category endpoints
 * @since 0.1.0
 */
export const createPlatformContract: Endpoint.Endpoint<
  CreatePlatformContractInput,
  CreatePlatformContractResponse,
  CreatePlatformContractError
> = Endpoint.make({
  id: "createPlatformContract",
  service: "Contracts",
  method: "POST",
  path: "/platform/contracts",
  authorized: true,
  input: CreatePlatformContractInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: CreatePlatformContractResponse,
  errors: CreatePlatformContractError
})

/**
 * The body of `updatePlatformContract`; what is left out stays.
 *
 * @category requests
 * @since 0.1.0
 */
export interface UpdatePlatformContractBody {
  /** The name. */
  readonly name?: string | undefined
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
  /** The platform's fee. */
  readonly platformFee?: PlatformFeeInput | undefined
  /** When the partner is settled. */
  readonly settlementCycle?: PlatformSettlementCycleInput | undefined
  /** Who bears the VAT on the platform's fee. */
  readonly platformFeeVatPayer?: PlatformPayer | undefined
  /** Whether the VAT of the payment is taken off the settlement. */
  readonly subtractPaymentVatAmount?: boolean | undefined
}

/**
 * The body of `updatePlatformContract`; what is left out stays.
 *
 * @category requests
 * @since 0.1.0
 */
export const UpdatePlatformContractBody: Schema.Codec<UpdatePlatformContractBody> = Wire.lazy(() =>
  Schema.Struct({
    name: Schema.optional(Schema.String),
    memo: Schema.optional(Schema.String),
    platformFee: Schema.optional(PlatformFeeInput),
    settlementCycle: Schema.optional(PlatformSettlementCycleInput),
    platformFeeVatPayer: Schema.optional(PlatformPayer),
    subtractPaymentVatAmount: Schema.optional(Schema.Boolean)
  })
)

/**
 * The answer of `updatePlatformContract`: the contract, changed.
 *
 * @category answers
 * @since 0.1.0
 */
export interface UpdatePlatformContractResponse {
  /** The contract, as it is afterwards. */
  readonly contract: PlatformContract
}

/**
 * The answer of `updatePlatformContract`: the contract, changed.
 *
 * @category answers
 * @since 0.1.0
 */
export const UpdatePlatformContractResponse: Schema.Codec<
  UpdatePlatformContractResponse,
  UpdatePlatformContractResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    contract: PlatformContract
  })
)

/**
 * The contract is archived and cannot be changed. Recover it first.
 *
 * `PLATFORM_ARCHIVED_CONTRACT`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformArchivedContractError extends DocumentedError.make<
  PlatformArchivedContractError,
  {},
  PlatformArchivedContractErrorEncoded
>()("PlatformArchivedContractError", {
  type: "PLATFORM_ARCHIVED_CONTRACT",
  status: 409,
  summary: "The contract is archived and cannot be changed. Recover it first."
}) {}

/**
 * The documented errors of `updatePlatformContract`.
 *
 * @category errors
 * @since 0.1.0
 */
export type UpdatePlatformContractError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformArchivedContractError
  | PlatformContractNotFoundError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `updatePlatformContract`.
 *
 * @category errors
 * @since 0.1.0
 */
export const UpdatePlatformContractError: DocumentedError.Union<UpdatePlatformContractError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PlatformArchivedContractError,
  PlatformContractNotFoundError,
  PlatformNotEnabledError,
  UnauthorizedError
])

/**
 * The input of `updatePlatformContract`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface UpdatePlatformContractInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** The name. */
  readonly name?: string | undefined
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
  /** The platform's fee. */
  readonly platformFee?: PlatformFeeInput | undefined
  /** When the partner is settled. */
  readonly settlementCycle?: PlatformSettlementCycleInput | undefined
  /** Who bears the VAT on the platform's fee. */
  readonly platformFeeVatPayer?: PlatformPayer | undefined
  /** Whether the VAT of the payment is taken off the settlement. */
  readonly subtractPaymentVatAmount?: boolean | undefined
}

/**
 * The input of `updatePlatformContract`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const UpdatePlatformContractInput: Schema.Codec<UpdatePlatformContractInput> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    test: Schema.optional(Schema.Boolean),
    name: Schema.optional(Schema.String),
    memo: Schema.optional(Schema.String),
    platformFee: Schema.optional(PlatformFeeInput),
    settlementCycle: Schema.optional(PlatformSettlementCycleInput),
    platformFeeVatPayer: Schema.optional(PlatformPayer),
    subtractPaymentVatAmount: Schema.optional(Schema.Boolean)
  })
)

/**
 * Changes a contract at once; fields left out stay as they are. Rates are in thousandths of a percent (10 % is 10000).
 *
 * `PATCH /platform/contracts/{id}`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformContractNotFoundError} (404)
 * - {@link PlatformArchivedContractError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#patch%20%2Fplatform%2Fcontracts%2F%7Bid%7D
 * @category endpoints
 * @since 0.1.0
 */
export const updatePlatformContract: Endpoint.Endpoint<
  UpdatePlatformContractInput,
  UpdatePlatformContractResponse,
  UpdatePlatformContractError
> = Endpoint.make({
  id: "updatePlatformContract",
  service: "Contracts",
  method: "PATCH",
  path: "/platform/contracts/{id}",
  authorized: true,
  input: UpdatePlatformContractInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: UpdatePlatformContractResponse,
  errors: UpdatePlatformContractError
})

/**
 * The answer of `archivePlatformContract`: the contract, now archived.
 *
 * @category answers
 * @since 0.1.0
 */
export interface ArchivePlatformContractResponse {
  /** The contract, as it is afterwards. */
  readonly contract: PlatformContract
}

/**
 * The answer of `archivePlatformContract`: the contract, now archived.
 *
 * @category answers
 * @since 0.1.0
 */
export const ArchivePlatformContractResponse: Schema.Codec<
  ArchivePlatformContractResponse,
  ArchivePlatformContractResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    contract: PlatformContract
  })
)

/**
 * The contract has a scheduled update. Cancel that before archiving it.
 *
 * `PLATFORM_CANNOT_ARCHIVE_SCHEDULED_CONTRACT`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformCannotArchiveScheduledContractError extends DocumentedError.make<
  PlatformCannotArchiveScheduledContractError,
  {},
  PlatformCannotArchiveScheduledContractErrorEncoded
>()("PlatformCannotArchiveScheduledContractError", {
  type: "PLATFORM_CANNOT_ARCHIVE_SCHEDULED_CONTRACT",
  status: 409,
  summary: "The contract has a scheduled update. Cancel that before archiving it."
}) {}

/**
 * The documented errors of `archivePlatformContract`.
 *
 * @category errors
 * @since 0.1.0
 */
export type ArchivePlatformContractError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformCannotArchiveScheduledContractError
  | PlatformContractNotFoundError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `archivePlatformContract`.
 *
 * @category errors
 * @since 0.1.0
 */
export const ArchivePlatformContractError: DocumentedError.Union<ArchivePlatformContractError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PlatformCannotArchiveScheduledContractError,
  PlatformContractNotFoundError,
  PlatformNotEnabledError,
  UnauthorizedError
])

/**
 * The input of `archivePlatformContract`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface ArchivePlatformContractInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `archivePlatformContract`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const ArchivePlatformContractInput: Schema.Codec<ArchivePlatformContractInput> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Archives a contract: it leaves the default lists and can no longer be changed. Cancel its scheduled update first.
 *
 * `POST /platform/contracts/{id}/archive`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformContractNotFoundError} (404)
 * - {@link PlatformCannotArchiveScheduledContractError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fcontracts%2F%7Bid%7D%2Farchive
 * @category endpoints
 * @since 0.1.0
 */
export const archivePlatformContract: Endpoint.Endpoint<
  ArchivePlatformContractInput,
  ArchivePlatformContractResponse,
  ArchivePlatformContractError
> = Endpoint.make({
  id: "archivePlatformContract",
  service: "Contracts",
  method: "POST",
  path: "/platform/contracts/{id}/archive",
  authorized: true,
  input: ArchivePlatformContractInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: ArchivePlatformContractResponse,
  errors: ArchivePlatformContractError
})

/**
 * The answer of `recoverPlatformContract`: the contract, out of the archive.
 *
 * @category answers
 * @since 0.1.0
 */
export interface RecoverPlatformContractResponse {
  /** The contract, as it is afterwards. */
  readonly contract: PlatformContract
}

/**
 * The answer of `recoverPlatformContract`: the contract, out of the archive.
 *
 * @category answers
 * @since 0.1.0
 */
export const RecoverPlatformContractResponse: Schema.Codec<
  RecoverPlatformContractResponse,
  RecoverPlatformContractResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    contract: PlatformContract
  })
)

/**
 * The documented errors of `recoverPlatformContract`.
 *
 * @category errors
 * @since 0.1.0
 */
export type RecoverPlatformContractError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformContractNotFoundError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `recoverPlatformContract`.
 *
 * @category errors
 * @since 0.1.0
 */
export const RecoverPlatformContractError: DocumentedError.Union<RecoverPlatformContractError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PlatformContractNotFoundError,
  PlatformNotEnabledError,
  UnauthorizedError
])

/**
 * The input of `recoverPlatformContract`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface RecoverPlatformContractInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `recoverPlatformContract`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const RecoverPlatformContractInput: Schema.Codec<RecoverPlatformContractInput> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Brings an archived contract back.
 *
 * `POST /platform/contracts/{id}/recover`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformContractNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fcontracts%2F%7Bid%7D%2Frecover
 * @category endpoints
 * @since 0.1.0
 */
export const recoverPlatformContract: Endpoint.Endpoint<
  RecoverPlatformContractInput,
  RecoverPlatformContractResponse,
  RecoverPlatformContractError
> = Endpoint.make({
  id: "recoverPlatformContract",
  service: "Contracts",
  method: "POST",
  path: "/platform/contracts/{id}/recover",
  authorized: true,
  input: RecoverPlatformContractInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: RecoverPlatformContractResponse,
  errors: RecoverPlatformContractError
})

/**
 * The documented errors of `getPlatformContractSchedule`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type GetPlatformContractScheduleError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformContractNotFoundError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `getPlatformContractSchedule`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const GetPlatformContractScheduleError: DocumentedError.Union<GetPlatformContractScheduleError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformContractNotFoundError,
    PlatformNotEnabledError,
    UnauthorizedError
  ])

/**
 * The input of `getPlatformContractSchedule`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface GetPlatformContractScheduleInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `getPlatformContractSchedule`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const GetPlatformContractScheduleInput: Schema.Codec<GetPlatformContractScheduleInput> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Reads a contract as its scheduled update will leave it.
 *
 * `GET /platform/contracts/{id}/schedule`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformContractNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/platform?v=v2#get%20%2Fplatform%2Fcontracts%2F%7Bid%7D%2Fschedule
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformContractSchedule: Endpoint.Endpoint<
  GetPlatformContractScheduleInput,
  PlatformContract,
  GetPlatformContractScheduleError
> = Endpoint.make({
  id: "getPlatformContractSchedule",
  service: "Contracts",
  method: "GET",
  path: "/platform/contracts/{id}/schedule",
  authorized: true,
  input: GetPlatformContractScheduleInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: PlatformContract,
  errors: GetPlatformContractScheduleError
})

/**
 * The body of `scheduleContract`: a change, and when it takes effect.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface SchedulePlatformContractBody {
  /** What changes; what is left out stays. */
  readonly update: UpdatePlatformContractBody
  /** When it takes effect. RFC 3339 on the wire. */
  readonly appliedAt: DateTime.Utc
}

/**
 * The body of `scheduleContract`: a change, and when it takes effect.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const SchedulePlatformContractBody: Schema.Codec<
  SchedulePlatformContractBody,
  SchedulePlatformContractBodyEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    update: UpdatePlatformContractBody,
    appliedAt: Wire.Timestamp
  })
)

/**
 * The answer of `scheduleContract`: the contract as it will be.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface SchedulePlatformContractResponse {
  /** The contract as it will be. */
  readonly scheduledContract: PlatformContract
}

/**
 * The answer of `scheduleContract`: the contract as it will be.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const SchedulePlatformContractResponse: Schema.Codec<
  SchedulePlatformContractResponse,
  SchedulePlatformContractResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    scheduledContract: PlatformContract
  })
)

/**
 * The contract has a scheduled update already. Reschedule it, or cancel it first.
 *
 * `PLATFORM_CONTRACT_SCHEDULE_ALREADY_EXISTS`, status 409.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export class PlatformContractScheduleAlreadyExistsError extends DocumentedError.make<
  PlatformContractScheduleAlreadyExistsError,
  {},
  PlatformContractScheduleAlreadyExistsErrorEncoded
>()("PlatformContractScheduleAlreadyExistsError", {
  type: "PLATFORM_CONTRACT_SCHEDULE_ALREADY_EXISTS",
  status: 409,
  summary: "The contract has a scheduled update already. Reschedule it, or cancel it first."
}) {}

/**
 * The documented errors of `scheduleContract`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type ScheduleContractError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformArchivedContractError
  | PlatformContractNotFoundError
  | PlatformContractScheduleAlreadyExistsError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `scheduleContract`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const ScheduleContractError: DocumentedError.Union<ScheduleContractError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PlatformArchivedContractError,
  PlatformContractNotFoundError,
  PlatformContractScheduleAlreadyExistsError,
  PlatformNotEnabledError,
  UnauthorizedError
])

/**
 * The input of `scheduleContract`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface ScheduleContractInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** What changes; what is left out stays. */
  readonly update: UpdatePlatformContractBody
  /** When it takes effect. RFC 3339 on the wire. */
  readonly appliedAt: DateTime.Utc
}

/**
 * The input of `scheduleContract`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const ScheduleContractInput: Schema.Codec<ScheduleContractInput, ScheduleContractInputEncoded> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    test: Schema.optional(Schema.Boolean),
    update: UpdatePlatformContractBody,
    appliedAt: Wire.Timestamp
  })
)

/**
 * Schedules an update of a contract for `appliedAt`. A contract holds one scheduled update.
 *
 * `POST /platform/contracts/{id}/schedule`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformContractNotFoundError} (404)
 * - {@link PlatformArchivedContractError} (409)
 * - {@link PlatformContractScheduleAlreadyExistsError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/platform?v=v2#post%20%2Fplatform%2Fcontracts%2F%7Bid%7D%2Fschedule
 * @category endpoints
 * @since 0.1.0
 */
export const scheduleContract: Endpoint.Endpoint<
  ScheduleContractInput,
  SchedulePlatformContractResponse,
  ScheduleContractError
> = Endpoint.make({
  id: "scheduleContract",
  service: "Contracts",
  method: "POST",
  path: "/platform/contracts/{id}/schedule",
  authorized: true,
  input: ScheduleContractInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: SchedulePlatformContractResponse,
  errors: ScheduleContractError
})

/**
 * The body of `rescheduleContract`; it replaces the change scheduled before.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface ReschedulePlatformContractBody {
  /** What changes; what is left out stays. */
  readonly update: UpdatePlatformContractBody
  /** When it takes effect. RFC 3339 on the wire. */
  readonly appliedAt: DateTime.Utc
}

/**
 * The body of `rescheduleContract`; it replaces the change scheduled before.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const ReschedulePlatformContractBody: Schema.Codec<
  ReschedulePlatformContractBody,
  ReschedulePlatformContractBodyEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    update: UpdatePlatformContractBody,
    appliedAt: Wire.Timestamp
  })
)

/**
 * The answer of `rescheduleContract`: the contract as it will be.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface ReschedulePlatformContractResponse {
  /** The contract as it will be. */
  readonly scheduledContract: PlatformContract
}

/**
 * The answer of `rescheduleContract`: the contract as it will be.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const ReschedulePlatformContractResponse: Schema.Codec<
  ReschedulePlatformContractResponse,
  ReschedulePlatformContractResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    scheduledContract: PlatformContract
  })
)

/**
 * The documented errors of `rescheduleContract`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type RescheduleContractError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformContractNotFoundError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `rescheduleContract`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const RescheduleContractError: DocumentedError.Union<RescheduleContractError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PlatformContractNotFoundError,
  PlatformNotEnabledError,
  UnauthorizedError
])

/**
 * The input of `rescheduleContract`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface RescheduleContractInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** What changes; what is left out stays. */
  readonly update: UpdatePlatformContractBody
  /** When it takes effect. RFC 3339 on the wire. */
  readonly appliedAt: DateTime.Utc
}

/**
 * The input of `rescheduleContract`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const RescheduleContractInput: Schema.Codec<RescheduleContractInput, RescheduleContractInputEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      id: Schema.String,
      test: Schema.optional(Schema.Boolean),
      update: UpdatePlatformContractBody,
      appliedAt: Wire.Timestamp
    })
)

/**
 * Replaces a contract's scheduled update, both its content and its time.
 *
 * `PUT /platform/contracts/{id}/schedule`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformContractNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/platform?v=v2#put%20%2Fplatform%2Fcontracts%2F%7Bid%7D%2Fschedule
 * @category endpoints
 * @since 0.1.0
 */
export const rescheduleContract: Endpoint.Endpoint<
  RescheduleContractInput,
  ReschedulePlatformContractResponse,
  RescheduleContractError
> = Endpoint.make({
  id: "rescheduleContract",
  service: "Contracts",
  method: "PUT",
  path: "/platform/contracts/{id}/schedule",
  authorized: true,
  input: RescheduleContractInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: ReschedulePlatformContractResponse,
  errors: RescheduleContractError
})

/**
 * The empty answer of `cancelPlatformContractSchedule`.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface CancelPlatformContractScheduleResponse {
  readonly [key: string]: never
}

/**
 * The empty answer of `cancelPlatformContractSchedule`.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const CancelPlatformContractScheduleResponse: Schema.Codec<CancelPlatformContractScheduleResponse> = Wire.lazy(
  () => Schema.Record(Schema.String.check(Schema.makeFilter(() => false)), Schema.Never)
)

/**
 * The documented errors of `cancelPlatformContractSchedule`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type CancelPlatformContractScheduleError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformContractNotFoundError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `cancelPlatformContractSchedule`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const CancelPlatformContractScheduleError: DocumentedError.Union<CancelPlatformContractScheduleError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformContractNotFoundError,
    PlatformNotEnabledError,
    UnauthorizedError
  ])

/**
 * The input of `cancelPlatformContractSchedule`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface CancelPlatformContractScheduleInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `cancelPlatformContractSchedule`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const CancelPlatformContractScheduleInput: Schema.Codec<CancelPlatformContractScheduleInput> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Drops a contract's scheduled update. The contract stays as it is.
 *
 * `DELETE /platform/contracts/{id}/schedule`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformContractNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/platform?v=v2#delete%20%2Fplatform%2Fcontracts%2F%7Bid%7D%2Fschedule
 * @category endpoints
 * @since 0.1.0
 */
export const cancelPlatformContractSchedule: Endpoint.Endpoint<
  CancelPlatformContractScheduleInput,
  CancelPlatformContractScheduleResponse,
  CancelPlatformContractScheduleError
> = Endpoint.make({
  id: "cancelPlatformContractSchedule",
  service: "Contracts",
  method: "DELETE",
  path: "/platform/contracts/{id}/schedule",
  authorized: true,
  input: CancelPlatformContractScheduleInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: CancelPlatformContractScheduleResponse,
  errors: CancelPlatformContractScheduleError
})

/**
 * The wire form of {@link GetPlatformContractsResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetPlatformContractsResponseEncoded {
  readonly items: ReadonlyArray<PlatformContractEncoded>
  readonly page: PageInfo
}

/**
 * The wire form of {@link CreatePlatformContractResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CreatePlatformContractResponseEncoded {
  readonly contract: PlatformContractEncoded
}

/**
 * The wire form of {@link PlatformContractAlreadyExistsError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformContractAlreadyExistsErrorEncoded {
  readonly type: "PLATFORM_CONTRACT_ALREADY_EXISTS"
  readonly message?: string
}

/**
 * The wire form of {@link UpdatePlatformContractResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface UpdatePlatformContractResponseEncoded {
  readonly contract: PlatformContractEncoded
}

/**
 * The wire form of {@link PlatformArchivedContractError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformArchivedContractErrorEncoded {
  readonly type: "PLATFORM_ARCHIVED_CONTRACT"
  readonly message?: string
}

/**
 * The wire form of {@link ArchivePlatformContractResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ArchivePlatformContractResponseEncoded {
  readonly contract: PlatformContractEncoded
}

/**
 * The wire form of {@link PlatformCannotArchiveScheduledContractError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformCannotArchiveScheduledContractErrorEncoded {
  readonly type: "PLATFORM_CANNOT_ARCHIVE_SCHEDULED_CONTRACT"
  readonly message?: string
}

/**
 * The wire form of {@link RecoverPlatformContractResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface RecoverPlatformContractResponseEncoded {
  readonly contract: PlatformContractEncoded
}

/**
 * The wire form of {@link SchedulePlatformContractBody}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface SchedulePlatformContractBodyEncoded {
  readonly update: UpdatePlatformContractBody
  readonly appliedAt: string
}

/**
 * The wire form of {@link SchedulePlatformContractResponse}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface SchedulePlatformContractResponseEncoded {
  readonly scheduledContract: PlatformContractEncoded
}

/**
 * The wire form of {@link PlatformContractScheduleAlreadyExistsError}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformContractScheduleAlreadyExistsErrorEncoded {
  readonly type: "PLATFORM_CONTRACT_SCHEDULE_ALREADY_EXISTS"
  readonly message?: string
}

/**
 * The wire form of {@link ScheduleContractInput}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface ScheduleContractInputEncoded {
  readonly id: string
  readonly test?: boolean | undefined
  readonly update: UpdatePlatformContractBody
  readonly appliedAt: string
}

/**
 * The wire form of {@link ReschedulePlatformContractBody}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface ReschedulePlatformContractBodyEncoded {
  readonly update: UpdatePlatformContractBody
  readonly appliedAt: string
}

/**
 * The wire form of {@link ReschedulePlatformContractResponse}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface ReschedulePlatformContractResponseEncoded {
  readonly scheduledContract: PlatformContractEncoded
}

/**
 * The wire form of {@link RescheduleContractInput}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface RescheduleContractInputEncoded {
  readonly id: string
  readonly test?: boolean | undefined
  readonly update: UpdatePlatformContractBody
  readonly appliedAt: string
}
