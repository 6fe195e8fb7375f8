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
  PlatformDiscountSharePolicy,
  type PlatformDiscountSharePolicyEncoded,
  PlatformNotEnabledError
} from "./Shared.ts"

/**
 * The methods of {@link DiscountSharePolicies}.
 *
 * @category models
 * @since 0.1.0
 */
export interface DiscountSharePoliciesMethods {
  /**
   * Reads a discount share policy.
   *
   * `GET /platform/discount-share-policies/{id}`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformDiscountSharePolicyNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#get%20%2Fplatform%2Fdiscount-share-policies%2F%7Bid%7D
   */
  readonly getPlatformDiscountSharePolicy: (
    input: GetPlatformDiscountSharePolicyInput,
    options?: CallOptions
  ) => Effect.Effect<PlatformDiscountSharePolicy, GetPlatformDiscountSharePolicyError | PortOneClientError>

  /**
   * Searches discount share policies by page, size 10 unless given. Archived ones appear only with
   * `filter.isArchived`, and then alone.
   *
   * `GET /platform/discount-share-policies`
   *
   * `Paging.stream(getPlatformDiscountSharePolicies, input)` gives the items of all pages.
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#get%20%2Fplatform%2Fdiscount-share-policies
   */
  readonly getPlatformDiscountSharePolicies: (
    input?: GetPlatformDiscountSharePoliciesInput,
    options?: CallOptions
  ) => Effect.Effect<
    GetPlatformDiscountSharePoliciesResponse,
    GetPlatformDiscountSharePoliciesError | PortOneClientError
  >

  /**
   * Lists the partner share rates in use, for building a search form. Of archived policies with `isArchived`,
   * otherwise of the others.
   *
   * `GET /platform/discount-share-policy-filter-options`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#get%20%2Fplatform%2Fdiscount-share-policy-filter-options
   */
  readonly getPlatformDiscountSharePolicyFilterOptions: (
    input?: GetPlatformDiscountSharePolicyFilterOptionsInput,
    options?: CallOptions
  ) => Effect.Effect<
    PlatformDiscountSharePolicyFilterOptions,
    GetPlatformDiscountSharePolicyFilterOptionsError | PortOneClientError
  >

  /**
   * Creates a discount share policy. `partnerShareRate` is the partner's part of a discount in thousandths of a
   * percent (50 % is 50000), and PortOne makes up an `id` that is not given.
   *
   * `POST /platform/discount-share-policies`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformDiscountSharePolicyAlreadyExistsError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fdiscount-share-policies
   */
  readonly createPlatformDiscountSharePolicy: (
    input: CreatePlatformDiscountSharePolicyInput,
    options?: CallOptions
  ) => Effect.Effect<
    CreatePlatformDiscountSharePolicyResponse,
    CreatePlatformDiscountSharePolicyError | PortOneClientError
  >

  /**
   * Changes a discount share policy at once; fields left out stay as they are. `partnerShareRate` is in thousandths of
   * a percent (50 % is 50000).
   *
   * `PATCH /platform/discount-share-policies/{id}`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformDiscountSharePolicyNotFoundError} (404)
   * - {@link PlatformArchivedDiscountSharePolicyError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#patch%20%2Fplatform%2Fdiscount-share-policies%2F%7Bid%7D
   */
  readonly updatePlatformDiscountSharePolicy: (
    input: UpdatePlatformDiscountSharePolicyInput,
    options?: CallOptions
  ) => Effect.Effect<
    UpdatePlatformDiscountSharePolicyResponse,
    UpdatePlatformDiscountSharePolicyError | PortOneClientError
  >

  /**
   * Archives a discount share policy: it leaves the default lists and can no longer be changed. Cancel its scheduled
   * update first.
   *
   * `POST /platform/discount-share-policies/{id}/archive`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformDiscountSharePolicyNotFoundError} (404)
   * - {@link PlatformCannotArchiveScheduledDiscountSharePolicyError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fdiscount-share-policies%2F%7Bid%7D%2Farchive
   */
  readonly archivePlatformDiscountSharePolicy: (
    input: ArchivePlatformDiscountSharePolicyInput,
    options?: CallOptions
  ) => Effect.Effect<
    ArchivePlatformDiscountSharePolicyResponse,
    ArchivePlatformDiscountSharePolicyError | PortOneClientError
  >

  /**
   * Brings an archived discount share policy back.
   *
   * `POST /platform/discount-share-policies/{id}/recover`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformDiscountSharePolicyNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fdiscount-share-policies%2F%7Bid%7D%2Frecover
   */
  readonly recoverPlatformDiscountSharePolicy: (
    input: RecoverPlatformDiscountSharePolicyInput,
    options?: CallOptions
  ) => Effect.Effect<
    RecoverPlatformDiscountSharePolicyResponse,
    RecoverPlatformDiscountSharePolicyError | PortOneClientError
  >

  /**
   * Reads a discount share policy as its scheduled update will leave it.
   *
   * `GET /platform/discount-share-policies/{id}/schedule`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformDiscountSharePolicyNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#get%20%2Fplatform%2Fdiscount-share-policies%2F%7Bid%7D%2Fschedule
   */
  readonly getPlatformDiscountSharePolicySchedule: (
    input: GetPlatformDiscountSharePolicyScheduleInput,
    options?: CallOptions
  ) => Effect.Effect<PlatformDiscountSharePolicy, GetPlatformDiscountSharePolicyScheduleError | PortOneClientError>

  /**
   * Schedules an update of a discount share policy for `appliedAt`. A policy holds one scheduled update.
   *
   * `POST /platform/discount-share-policies/{id}/schedule`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformDiscountSharePolicyNotFoundError} (404)
   * - {@link PlatformArchivedDiscountSharePolicyError} (409)
   * - {@link PlatformDiscountSharePolicyScheduleAlreadyExistsError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#post%20%2Fplatform%2Fdiscount-share-policies%2F%7Bid%7D%2Fschedule
   */
  readonly scheduleDiscountSharePolicy: (
    input: ScheduleDiscountSharePolicyInput,
    options?: CallOptions
  ) => Effect.Effect<SchedulePlatformDiscountSharePolicyResponse, ScheduleDiscountSharePolicyError | PortOneClientError>

  /**
   * Replaces a discount share policy's scheduled update, both its content and its time.
   *
   * `PUT /platform/discount-share-policies/{id}/schedule`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformDiscountSharePolicyNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#put%20%2Fplatform%2Fdiscount-share-policies%2F%7Bid%7D%2Fschedule
   */
  readonly rescheduleDiscountSharePolicy: (
    input: RescheduleDiscountSharePolicyInput,
    options?: CallOptions
  ) => Effect.Effect<
    ReschedulePlatformDiscountSharePolicyResponse,
    RescheduleDiscountSharePolicyError | PortOneClientError
  >

  /**
   * Drops a discount share policy's scheduled update. The policy stays as it is.
   *
   * `DELETE /platform/discount-share-policies/{id}/schedule`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformDiscountSharePolicyNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#delete%20%2Fplatform%2Fdiscount-share-policies%2F%7Bid%7D%2Fschedule
   */
  readonly cancelPlatformDiscountSharePolicySchedule: (
    input: CancelPlatformDiscountSharePolicyScheduleInput,
    options?: CallOptions
  ) => Effect.Effect<
    CancelPlatformDiscountSharePolicyScheduleResponse,
    CancelPlatformDiscountSharePolicyScheduleError | PortOneClientError
  >
}

/**
 * Discount share policies: how much of a discount the partner bears.
 *
 * Take it from the context (`yield* DiscountSharePolicies`, `DiscountSharePolicies.use`), and provide it with
 * `DiscountSharePolicies.layer` over a `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type GetPlatformDiscountSharePolicyInput, DiscountSharePolicies } from "@effect-portone/platform"
 * import { Effect } from "effect"
 *
 * const getPlatformDiscountSharePolicy = (input: GetPlatformDiscountSharePolicyInput) =>
 *   Effect.flatMap(DiscountSharePolicies, (service) => service.getPlatformDiscountSharePolicy(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2
 * @category services
 * @since 0.1.0
 */
export class DiscountSharePolicies extends Context.Service<DiscountSharePolicies, DiscountSharePoliciesMethods>()(
  "@effect-portone/platform/DiscountSharePolicies"
) {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<DiscountSharePolicies, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      DiscountSharePolicies,
      Effect.map(PortOneClient, (client) =>
        DiscountSharePolicies.of({
          getPlatformDiscountSharePolicy: (input, options) =>
            client.run(getPlatformDiscountSharePolicy, input, options),
          getPlatformDiscountSharePolicies: (input, options) =>
            client.run(getPlatformDiscountSharePolicies, input ?? {}, options),
          getPlatformDiscountSharePolicyFilterOptions: (input, options) =>
            client.run(getPlatformDiscountSharePolicyFilterOptions, input ?? {}, options),
          createPlatformDiscountSharePolicy: (input, options) =>
            client.run(createPlatformDiscountSharePolicy, input, options),
          updatePlatformDiscountSharePolicy: (input, options) =>
            client.run(updatePlatformDiscountSharePolicy, input, options),
          archivePlatformDiscountSharePolicy: (input, options) =>
            client.run(archivePlatformDiscountSharePolicy, input, options),
          recoverPlatformDiscountSharePolicy: (input, options) =>
            client.run(recoverPlatformDiscountSharePolicy, input, options),
          getPlatformDiscountSharePolicySchedule: (input, options) =>
            client.run(getPlatformDiscountSharePolicySchedule, input, options),
          scheduleDiscountSharePolicy: (input, options) => client.run(scheduleDiscountSharePolicy, input, options),
          rescheduleDiscountSharePolicy: (input, options) => client.run(rescheduleDiscountSharePolicy, input, options),
          cancelPlatformDiscountSharePolicySchedule: (input, options) =>
            client.run(cancelPlatformDiscountSharePolicySchedule, input, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<DiscountSharePoliciesMethods>): Layer.Layer<DiscountSharePolicies> =>
    Layer.mock(DiscountSharePolicies, methods)
}

/**
 * There is no such discount share policy. Check the id, and whether `test` matches the mode it was made in.
 *
 * `PLATFORM_DISCOUNT_SHARE_POLICY_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformDiscountSharePolicyNotFoundError extends DocumentedError.make<
  PlatformDiscountSharePolicyNotFoundError,
  {},
  PlatformDiscountSharePolicyNotFoundErrorEncoded
>()("PlatformDiscountSharePolicyNotFoundError", {
  type: "PLATFORM_DISCOUNT_SHARE_POLICY_NOT_FOUND",
  status: 404,
  summary: "There is no such discount share policy. Check the id, and whether `test` matches the mode it was made in."
}) {}

/**
 * The documented errors of `getPlatformDiscountSharePolicy`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetPlatformDiscountSharePolicyError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformDiscountSharePolicyNotFoundError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `getPlatformDiscountSharePolicy`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetPlatformDiscountSharePolicyError: DocumentedError.Union<GetPlatformDiscountSharePolicyError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformDiscountSharePolicyNotFoundError,
    PlatformNotEnabledError,
    UnauthorizedError
  ])

/**
 * The input of `getPlatformDiscountSharePolicy`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetPlatformDiscountSharePolicyInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `getPlatformDiscountSharePolicy`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetPlatformDiscountSharePolicyInput: Schema.Codec<GetPlatformDiscountSharePolicyInput> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Reads a discount share policy.
 *
 * `GET /platform/discount-share-policies/{id}`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformDiscountSharePolicyNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#get%20%2Fplatform%2Fdiscount-share-policies%2F%7Bid%7D
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformDiscountSharePolicy: Endpoint.Endpoint<
  GetPlatformDiscountSharePolicyInput,
  PlatformDiscountSharePolicy,
  GetPlatformDiscountSharePolicyError
> = Endpoint.make({
  id: "getPlatformDiscountSharePolicy",
  service: "DiscountSharePolicies",
  method: "GET",
  path: "/platform/discount-share-policies/{id}",
  authorized: true,
  input: GetPlatformDiscountSharePolicyInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: PlatformDiscountSharePolicy,
  errors: GetPlatformDiscountSharePolicyError
})

/**
 * A keyword search among discount share policies: set exactly one field.
 *
 * @category requests
 * @since 0.1.0
 */
export type PlatformDiscountSharePolicyFilterInputKeyword =
  | {
      /** Only policies whose id contains this. */
      readonly id: string
      readonly name?: undefined
    }
  | {
      readonly id?: undefined
      /** Only policies whose name contains this. */
      readonly name: string
    }
  | {
      readonly id?: undefined
      readonly name?: undefined
    }

/**
 * A keyword search among discount share policies: set exactly one field.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformDiscountSharePolicyFilterInputKeyword: Schema.Codec<PlatformDiscountSharePolicyFilterInputKeyword> =
  Wire.lazy(() =>
    Wire.alternatives(
      Schema.Struct({
        id: Schema.optional(Schema.String),
        name: Schema.optional(Schema.String)
      }),
      { fields: ["id", "name"], required: false }
    )
  )

/**
 * Which discount share policies a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PlatformDiscountSharePolicyFilterInput {
  /** Whether to read what is archived; false, also when left out, reads only what is not. */
  readonly isArchived?: boolean | undefined
  /** Only policies with one of these shares, in milli-percent (10 % is 10000); all when empty. */
  readonly partnerShareRates?: ReadonlyArray<number> | undefined
  /** A keyword search: set one field. */
  readonly keyword?: PlatformDiscountSharePolicyFilterInputKeyword | undefined
}

/**
 * Which discount share policies a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformDiscountSharePolicyFilterInput: Schema.Codec<PlatformDiscountSharePolicyFilterInput> = Wire.lazy(
  () =>
    Schema.Struct({
      isArchived: Schema.optional(Schema.Boolean),
      partnerShareRates: Schema.optional(Schema.Array(Wire.Int32)),
      keyword: Schema.optional(PlatformDiscountSharePolicyFilterInputKeyword)
    })
)

/**
 * The body of `getPlatformDiscountSharePolicies`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface GetPlatformDiscountSharePoliciesBody {
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** What to search for. */
  readonly filter?: PlatformDiscountSharePolicyFilterInput | undefined
}

/**
 * The body of `getPlatformDiscountSharePolicies`.
 *
 * @category requests
 * @since 0.1.0
 */
export const GetPlatformDiscountSharePoliciesBody: Schema.Codec<GetPlatformDiscountSharePoliciesBody> = Wire.lazy(() =>
  Schema.Struct({
    page: Schema.optional(PageInput),
    filter: Schema.optional(PlatformDiscountSharePolicyFilterInput)
  })
)

/**
 * A page of discount share policies.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetPlatformDiscountSharePoliciesResponse {
  /** What was found. */
  readonly items: ReadonlyArray<PlatformDiscountSharePolicy>
  /** Which page this is. */
  readonly page: PageInfo
}

/**
 * A page of discount share policies.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetPlatformDiscountSharePoliciesResponse: Schema.Codec<
  GetPlatformDiscountSharePoliciesResponse,
  GetPlatformDiscountSharePoliciesResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    items: Schema.Array(PlatformDiscountSharePolicy),
    page: PageInfo
  })
)

/**
 * The documented errors of `getPlatformDiscountSharePolicies`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetPlatformDiscountSharePoliciesError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `getPlatformDiscountSharePolicies`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetPlatformDiscountSharePoliciesError: DocumentedError.Union<GetPlatformDiscountSharePoliciesError> =
  DocumentedError.union([ForbiddenError, InvalidRequestError, PlatformNotEnabledError, UnauthorizedError])

/**
 * The input of `getPlatformDiscountSharePolicies`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetPlatformDiscountSharePoliciesInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** What to search for. */
  readonly filter?: PlatformDiscountSharePolicyFilterInput | undefined
}

/**
 * The input of `getPlatformDiscountSharePolicies`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetPlatformDiscountSharePoliciesInput: Schema.Codec<GetPlatformDiscountSharePoliciesInput> = Wire.lazy(
  () =>
    Schema.Struct({
      test: Schema.optional(Schema.Boolean),
      page: Schema.optional(PageInput),
      filter: Schema.optional(PlatformDiscountSharePolicyFilterInput)
    })
)

/**
 * Searches discount share policies by page, size 10 unless given. Archived ones appear only with `filter.isArchived`,
 * and then alone.
 *
 * `GET /platform/discount-share-policies`
 *
 * `Paging.stream(getPlatformDiscountSharePolicies, input)` gives the items of all pages.
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#get%20%2Fplatform%2Fdiscount-share-policies
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformDiscountSharePolicies: Endpoint.PageList<
  GetPlatformDiscountSharePoliciesInput,
  GetPlatformDiscountSharePoliciesResponse,
  GetPlatformDiscountSharePoliciesError,
  PlatformDiscountSharePolicy,
  "page"
> = Endpoint.makeList({
  id: "getPlatformDiscountSharePolicies",
  service: "DiscountSharePolicies",
  method: "GET",
  path: "/platform/discount-share-policies",
  authorized: true,
  input: GetPlatformDiscountSharePoliciesInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "optional-query",
  storeId: [],
  format: "json",
  success: GetPlatformDiscountSharePoliciesResponse,
  errors: GetPlatformDiscountSharePoliciesError,
  list: {
    by: "page",
    item: PlatformDiscountSharePolicy,
    items: "items",
    place: "page",
    from: ["page", "number"],
    size: ["page", "size"]
  }
})

/**
 * The values that discount share policies can be filtered by.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface PlatformDiscountSharePolicyFilterOptions {
  /** The shares that policies have, in milli-percent: 10 % is 10000. */
  readonly partnerShareRates: ReadonlyArray<number>
}

/**
 * The values that discount share policies can be filtered by.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const PlatformDiscountSharePolicyFilterOptions: Schema.Codec<PlatformDiscountSharePolicyFilterOptions> =
  Wire.lazy(() =>
    Schema.Struct({
      partnerShareRates: Schema.Array(Wire.Int32)
    })
  )

/**
 * The documented errors of `getPlatformDiscountSharePolicyFilterOptions`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type GetPlatformDiscountSharePolicyFilterOptionsError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `getPlatformDiscountSharePolicyFilterOptions`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const GetPlatformDiscountSharePolicyFilterOptionsError: DocumentedError.Union<GetPlatformDiscountSharePolicyFilterOptionsError> =
  DocumentedError.union([ForbiddenError, InvalidRequestError, PlatformNotEnabledError, UnauthorizedError])

/**
 * The input of `getPlatformDiscountSharePolicyFilterOptions`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface GetPlatformDiscountSharePolicyFilterOptionsInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** Whether to read what is archived; false, also when left out, reads only what is not. */
  readonly isArchived?: boolean | undefined
}

/**
 * The input of `getPlatformDiscountSharePolicyFilterOptions`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const GetPlatformDiscountSharePolicyFilterOptionsInput: Schema.Codec<GetPlatformDiscountSharePolicyFilterOptionsInput> =
  Wire.lazy(() =>
    Schema.Struct({
      test: Schema.optional(Schema.Boolean),
      isArchived: Schema.optional(Schema.Boolean)
    })
  )

/**
 * Lists the partner share rates in use, for building a search form. Of archived policies with `isArchived`, otherwise
 * of the others.
 *
 * `GET /platform/discount-share-policy-filter-options`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/platform?v=v2#get%20%2Fplatform%2Fdiscount-share-policy-filter-options
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformDiscountSharePolicyFilterOptions: Endpoint.Endpoint<
  GetPlatformDiscountSharePolicyFilterOptionsInput,
  PlatformDiscountSharePolicyFilterOptions,
  GetPlatformDiscountSharePolicyFilterOptionsError
> = Endpoint.make({
  id: "getPlatformDiscountSharePolicyFilterOptions",
  service: "DiscountSharePolicies",
  method: "GET",
  path: "/platform/discount-share-policy-filter-options",
  authorized: true,
  input: GetPlatformDiscountSharePolicyFilterOptionsInput,
  pathFields: [],
  queryFields: ["test", "isArchived"],
  payload: "none",
  storeId: [],
  format: "json",
  success: PlatformDiscountSharePolicyFilterOptions,
  errors: GetPlatformDiscountSharePolicyFilterOptionsError
})

/**
 * The body of `createPlatformDiscountSharePolicy`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreatePlatformDiscountSharePolicyBody {
  /** The id to give it; PortOne assigns one when left out. */
  readonly id?: string | undefined
  /** The name. */
  readonly name: string
  /** The partner's part of the discount in milli-percent, not negative: 10 % is 10000. */
  readonly partnerShareRate: number
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
}

/**
 * The body of `createPlatformDiscountSharePolicy`.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePlatformDiscountSharePolicyBody: Schema.Codec<CreatePlatformDiscountSharePolicyBody> = Wire.lazy(
  () =>
    Schema.Struct({
      id: Schema.optional(Schema.String),
      name: Schema.String,
      partnerShareRate: Wire.Int32,
      memo: Schema.optional(Schema.String)
    })
)

/**
 * The answer of `createPlatformDiscountSharePolicy`: the new policy.
 *
 * @category answers
 * @since 0.1.0
 */
export interface CreatePlatformDiscountSharePolicyResponse {
  /** The policy, as it is afterwards. */
  readonly discountSharePolicy: PlatformDiscountSharePolicy
}

/**
 * The answer of `createPlatformDiscountSharePolicy`: the new policy.
 *
 * @category answers
 * @since 0.1.0
 */
export const CreatePlatformDiscountSharePolicyResponse: Schema.Codec<
  CreatePlatformDiscountSharePolicyResponse,
  CreatePlatformDiscountSharePolicyResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    discountSharePolicy: PlatformDiscountSharePolicy
  })
)

/**
 * Another discount share policy has this id. Update that one, or choose another id.
 *
 * `PLATFORM_DISCOUNT_SHARE_POLICY_ALREADY_EXISTS`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformDiscountSharePolicyAlreadyExistsError extends DocumentedError.make<
  PlatformDiscountSharePolicyAlreadyExistsError,
  {},
  PlatformDiscountSharePolicyAlreadyExistsErrorEncoded
>()("PlatformDiscountSharePolicyAlreadyExistsError", {
  type: "PLATFORM_DISCOUNT_SHARE_POLICY_ALREADY_EXISTS",
  status: 409,
  summary: "Another discount share policy has this id. Update that one, or choose another id."
}) {}

/**
 * The documented errors of `createPlatformDiscountSharePolicy`.
 *
 * @category errors
 * @since 0.1.0
 */
export type CreatePlatformDiscountSharePolicyError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformDiscountSharePolicyAlreadyExistsError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `createPlatformDiscountSharePolicy`.
 *
 * @category errors
 * @since 0.1.0
 */
export const CreatePlatformDiscountSharePolicyError: DocumentedError.Union<CreatePlatformDiscountSharePolicyError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformDiscountSharePolicyAlreadyExistsError,
    PlatformNotEnabledError,
    UnauthorizedError
  ])

/**
 * The input of `createPlatformDiscountSharePolicy`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface CreatePlatformDiscountSharePolicyInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** The id to give it; PortOne assigns one when left out. */
  readonly id?: string | undefined
  /** The name. */
  readonly name: string
  /** The partner's part of the discount in milli-percent, not negative: 10 % is 10000. */
  readonly partnerShareRate: number
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
}

/**
 * The input of `createPlatformDiscountSharePolicy`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const CreatePlatformDiscountSharePolicyInput: Schema.Codec<CreatePlatformDiscountSharePolicyInput> = Wire.lazy(
  () =>
    Schema.Struct({
      test: Schema.optional(Schema.Boolean),
      id: Schema.optional(Schema.String),
      name: Schema.String,
      partnerShareRate: Wire.Int32,
      memo: Schema.optional(Schema.String)
    })
)

/**
 * Creates a discount share policy. `partnerShareRate` is the partner's part of a discount in thousandths of a percent
 * (50 % is 50000), and PortOne makes up an `id` that is not given.
 *
 * `POST /platform/discount-share-policies`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformDiscountSharePolicyAlreadyExistsError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fdiscount-share-policies
 * @category endpoints
 * @since 0.1.0
 */
export const createPlatformDiscountSharePolicy: Endpoint.Endpoint<
  CreatePlatformDiscountSharePolicyInput,
  CreatePlatformDiscountSharePolicyResponse,
  CreatePlatformDiscountSharePolicyError
> = Endpoint.make({
  id: "createPlatformDiscountSharePolicy",
  service: "DiscountSharePolicies",
  method: "POST",
  path: "/platform/discount-share-policies",
  authorized: true,
  input: CreatePlatformDiscountSharePolicyInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: CreatePlatformDiscountSharePolicyResponse,
  errors: CreatePlatformDiscountSharePolicyError
})

/**
 * The body of `updatePlatformDiscountSharePolicy`; what is left out stays.
 *
 * @category requests
 * @since 0.1.0
 */
export interface UpdatePlatformDiscountSharePolicyBody {
  /** The name. */
  readonly name?: string | undefined
  /** The partner's part of the discount in milli-percent, not negative: 10 % is 10000. */
  readonly partnerShareRate?: number | undefined
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
}

/**
 * The body of `updatePlatformDiscountSharePolicy`; what is left out stays.
 *
 * @category requests
 * @since 0.1.0
 */
export const UpdatePlatformDiscountSharePolicyBody: Schema.Codec<UpdatePlatformDiscountSharePolicyBody> = Wire.lazy(
  () =>
    Schema.Struct({
      name: Schema.optional(Schema.String),
      partnerShareRate: Schema.optional(Wire.Int32),
      memo: Schema.optional(Schema.String)
    })
)

/**
 * The answer of `updatePlatformDiscountSharePolicy`: the policy, changed.
 *
 * @category answers
 * @since 0.1.0
 */
export interface UpdatePlatformDiscountSharePolicyResponse {
  /** The policy, as it is afterwards. */
  readonly discountSharePolicy: PlatformDiscountSharePolicy
}

/**
 * The answer of `updatePlatformDiscountSharePolicy`: the policy, changed.
 *
 * @category answers
 * @since 0.1.0
 */
export const UpdatePlatformDiscountSharePolicyResponse: Schema.Codec<
  UpdatePlatformDiscountSharePolicyResponse,
  UpdatePlatformDiscountSharePolicyResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    discountSharePolicy: PlatformDiscountSharePolicy
  })
)

/**
 * The discount share policy is archived and cannot be changed. Recover it first.
 *
 * `PLATFORM_ARCHIVED_DISCOUNT_SHARE_POLICY`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformArchivedDiscountSharePolicyError extends DocumentedError.make<
  PlatformArchivedDiscountSharePolicyError,
  {},
  PlatformArchivedDiscountSharePolicyErrorEncoded
>()("PlatformArchivedDiscountSharePolicyError", {
  type: "PLATFORM_ARCHIVED_DISCOUNT_SHARE_POLICY",
  status: 409,
  summary: "The discount share policy is archived and cannot be changed. Recover it first."
}) {}

/**
 * The documented errors of `updatePlatformDiscountSharePolicy`.
 *
 * @category errors
 * @since 0.1.0
 */
export type UpdatePlatformDiscountSharePolicyError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformArchivedDiscountSharePolicyError
  | PlatformDiscountSharePolicyNotFoundError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `updatePlatformDiscountSharePolicy`.
 *
 * @category errors
 * @since 0.1.0
 */
export const UpdatePlatformDiscountSharePolicyError: DocumentedError.Union<UpdatePlatformDiscountSharePolicyError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformArchivedDiscountSharePolicyError,
    PlatformDiscountSharePolicyNotFoundError,
    PlatformNotEnabledError,
    UnauthorizedError
  ])

/**
 * The input of `updatePlatformDiscountSharePolicy`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface UpdatePlatformDiscountSharePolicyInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** The name. */
  readonly name?: string | undefined
  /** The partner's part of the discount in milli-percent, not negative: 10 % is 10000. */
  readonly partnerShareRate?: number | undefined
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
}

/**
 * The input of `updatePlatformDiscountSharePolicy`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const UpdatePlatformDiscountSharePolicyInput: Schema.Codec<UpdatePlatformDiscountSharePolicyInput> = Wire.lazy(
  () =>
    Schema.Struct({
      id: Schema.String,
      test: Schema.optional(Schema.Boolean),
      name: Schema.optional(Schema.String),
      partnerShareRate: Schema.optional(Wire.Int32),
      memo: Schema.optional(Schema.String)
    })
)

/**
 * Changes a discount share policy at once; fields left out stay as they are. `partnerShareRate` is in thousandths of a
 * percent (50 % is 50000).
 *
 * `PATCH /platform/discount-share-policies/{id}`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformDiscountSharePolicyNotFoundError} (404)
 * - {@link PlatformArchivedDiscountSharePolicyError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#patch%20%2Fplatform%2Fdiscount-share-policies%2F%7Bid%7D
 * @category endpoints
 * @since 0.1.0
 */
export const updatePlatformDiscountSharePolicy: Endpoint.Endpoint<
  UpdatePlatformDiscountSharePolicyInput,
  UpdatePlatformDiscountSharePolicyResponse,
  UpdatePlatformDiscountSharePolicyError
> = Endpoint.make({
  id: "updatePlatformDiscountSharePolicy",
  service: "DiscountSharePolicies",
  method: "PATCH",
  path: "/platform/discount-share-policies/{id}",
  authorized: true,
  input: UpdatePlatformDiscountSharePolicyInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: UpdatePlatformDiscountSharePolicyResponse,
  errors: UpdatePlatformDiscountSharePolicyError
})

/**
 * The answer of `archivePlatformDiscountSharePolicy`: the policy, now archived.
 *
 * @category answers
 * @since 0.1.0
 */
export interface ArchivePlatformDiscountSharePolicyResponse {
  /** The policy, as it is afterwards. */
  readonly discountSharePolicy: PlatformDiscountSharePolicy
}

/**
 * The answer of `archivePlatformDiscountSharePolicy`: the policy, now archived.
 *
 * @category answers
 * @since 0.1.0
 */
export const ArchivePlatformDiscountSharePolicyResponse: Schema.Codec<
  ArchivePlatformDiscountSharePolicyResponse,
  ArchivePlatformDiscountSharePolicyResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    discountSharePolicy: PlatformDiscountSharePolicy
  })
)

/**
 * The discount share policy has a scheduled update. Cancel that before archiving it.
 *
 * `PLATFORM_CANNOT_ARCHIVE_SCHEDULED_DISCOUNT_SHARE_POLICY`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformCannotArchiveScheduledDiscountSharePolicyError extends DocumentedError.make<
  PlatformCannotArchiveScheduledDiscountSharePolicyError,
  {},
  PlatformCannotArchiveScheduledDiscountSharePolicyErrorEncoded
>()("PlatformCannotArchiveScheduledDiscountSharePolicyError", {
  type: "PLATFORM_CANNOT_ARCHIVE_SCHEDULED_DISCOUNT_SHARE_POLICY",
  status: 409,
  summary: "The discount share policy has a scheduled update. Cancel that before archiving it."
}) {}

/**
 * The documented errors of `archivePlatformDiscountSharePolicy`.
 *
 * @category errors
 * @since 0.1.0
 */
export type ArchivePlatformDiscountSharePolicyError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformCannotArchiveScheduledDiscountSharePolicyError
  | PlatformDiscountSharePolicyNotFoundError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `archivePlatformDiscountSharePolicy`.
 *
 * @category errors
 * @since 0.1.0
 */
export const ArchivePlatformDiscountSharePolicyError: DocumentedError.Union<ArchivePlatformDiscountSharePolicyError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformCannotArchiveScheduledDiscountSharePolicyError,
    PlatformDiscountSharePolicyNotFoundError,
    PlatformNotEnabledError,
    UnauthorizedError
  ])

/**
 * The input of `archivePlatformDiscountSharePolicy`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface ArchivePlatformDiscountSharePolicyInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `archivePlatformDiscountSharePolicy`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const ArchivePlatformDiscountSharePolicyInput: Schema.Codec<ArchivePlatformDiscountSharePolicyInput> = Wire.lazy(
  () =>
    Schema.Struct({
      id: Schema.String,
      test: Schema.optional(Schema.Boolean)
    })
)

/**
 * Archives a discount share policy: it leaves the default lists and can no longer be changed. Cancel its scheduled
 * update first.
 *
 * `POST /platform/discount-share-policies/{id}/archive`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformDiscountSharePolicyNotFoundError} (404)
 * - {@link PlatformCannotArchiveScheduledDiscountSharePolicyError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fdiscount-share-policies%2F%7Bid%7D%2Farchive
 * @category endpoints
 * @since 0.1.0
 */
export const archivePlatformDiscountSharePolicy: Endpoint.Endpoint<
  ArchivePlatformDiscountSharePolicyInput,
  ArchivePlatformDiscountSharePolicyResponse,
  ArchivePlatformDiscountSharePolicyError
> = Endpoint.make({
  id: "archivePlatformDiscountSharePolicy",
  service: "DiscountSharePolicies",
  method: "POST",
  path: "/platform/discount-share-policies/{id}/archive",
  authorized: true,
  input: ArchivePlatformDiscountSharePolicyInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: ArchivePlatformDiscountSharePolicyResponse,
  errors: ArchivePlatformDiscountSharePolicyError
})

/**
 * The answer of `recoverPlatformDiscountSharePolicy`: the policy, out of the archive.
 *
 * @category answers
 * @since 0.1.0
 */
export interface RecoverPlatformDiscountSharePolicyResponse {
  /** The policy, as it is afterwards. */
  readonly discountSharePolicy: PlatformDiscountSharePolicy
}

/**
 * The answer of `recoverPlatformDiscountSharePolicy`: the policy, out of the archive.
 *
 * @category answers
 * @since 0.1.0
 */
export const RecoverPlatformDiscountSharePolicyResponse: Schema.Codec<
  RecoverPlatformDiscountSharePolicyResponse,
  RecoverPlatformDiscountSharePolicyResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    discountSharePolicy: PlatformDiscountSharePolicy
  })
)

/**
 * The documented errors of `recoverPlatformDiscountSharePolicy`.
 *
 * @category errors
 * @since 0.1.0
 */
export type RecoverPlatformDiscountSharePolicyError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformDiscountSharePolicyNotFoundError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `recoverPlatformDiscountSharePolicy`.
 *
 * @category errors
 * @since 0.1.0
 */
export const RecoverPlatformDiscountSharePolicyError: DocumentedError.Union<RecoverPlatformDiscountSharePolicyError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformDiscountSharePolicyNotFoundError,
    PlatformNotEnabledError,
    UnauthorizedError
  ])

/**
 * The input of `recoverPlatformDiscountSharePolicy`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface RecoverPlatformDiscountSharePolicyInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `recoverPlatformDiscountSharePolicy`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const RecoverPlatformDiscountSharePolicyInput: Schema.Codec<RecoverPlatformDiscountSharePolicyInput> = Wire.lazy(
  () =>
    Schema.Struct({
      id: Schema.String,
      test: Schema.optional(Schema.Boolean)
    })
)

/**
 * Brings an archived discount share policy back.
 *
 * `POST /platform/discount-share-policies/{id}/recover`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformDiscountSharePolicyNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fdiscount-share-policies%2F%7Bid%7D%2Frecover
 * @category endpoints
 * @since 0.1.0
 */
export const recoverPlatformDiscountSharePolicy: Endpoint.Endpoint<
  RecoverPlatformDiscountSharePolicyInput,
  RecoverPlatformDiscountSharePolicyResponse,
  RecoverPlatformDiscountSharePolicyError
> = Endpoint.make({
  id: "recoverPlatformDiscountSharePolicy",
  service: "DiscountSharePolicies",
  method: "POST",
  path: "/platform/discount-share-policies/{id}/recover",
  authorized: true,
  input: RecoverPlatformDiscountSharePolicyInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: RecoverPlatformDiscountSharePolicyResponse,
  errors: RecoverPlatformDiscountSharePolicyError
})

/**
 * The documented errors of `getPlatformDiscountSharePolicySchedule`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type GetPlatformDiscountSharePolicyScheduleError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformDiscountSharePolicyNotFoundError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `getPlatformDiscountSharePolicySchedule`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const GetPlatformDiscountSharePolicyScheduleError: DocumentedError.Union<GetPlatformDiscountSharePolicyScheduleError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformDiscountSharePolicyNotFoundError,
    PlatformNotEnabledError,
    UnauthorizedError
  ])

/**
 * The input of `getPlatformDiscountSharePolicySchedule`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface GetPlatformDiscountSharePolicyScheduleInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `getPlatformDiscountSharePolicySchedule`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const GetPlatformDiscountSharePolicyScheduleInput: Schema.Codec<GetPlatformDiscountSharePolicyScheduleInput> =
  Wire.lazy(() =>
    Schema.Struct({
      id: Schema.String,
      test: Schema.optional(Schema.Boolean)
    })
  )

/**
 * Reads a discount share policy as its scheduled update will leave it.
 *
 * `GET /platform/discount-share-policies/{id}/schedule`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformDiscountSharePolicyNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/platform?v=v2#get%20%2Fplatform%2Fdiscount-share-policies%2F%7Bid%7D%2Fschedule
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformDiscountSharePolicySchedule: Endpoint.Endpoint<
  GetPlatformDiscountSharePolicyScheduleInput,
  PlatformDiscountSharePolicy,
  GetPlatformDiscountSharePolicyScheduleError
> = Endpoint.make({
  id: "getPlatformDiscountSharePolicySchedule",
  service: "DiscountSharePolicies",
  method: "GET",
  path: "/platform/discount-share-policies/{id}/schedule",
  authorized: true,
  input: GetPlatformDiscountSharePolicyScheduleInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: PlatformDiscountSharePolicy,
  errors: GetPlatformDiscountSharePolicyScheduleError
})

/**
 * The body of `scheduleDiscountSharePolicy`: a change, and when it takes effect.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface SchedulePlatformDiscountSharePolicyBody {
  /** What changes; what is left out stays. */
  readonly update: UpdatePlatformDiscountSharePolicyBody
  /** When it takes effect. RFC 3339 on the wire. */
  readonly appliedAt: DateTime.Utc
}

/**
 * The body of `scheduleDiscountSharePolicy`: a change, and when it takes effect.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const SchedulePlatformDiscountSharePolicyBody: Schema.Codec<
  SchedulePlatformDiscountSharePolicyBody,
  SchedulePlatformDiscountSharePolicyBodyEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    update: UpdatePlatformDiscountSharePolicyBody,
    appliedAt: Wire.Timestamp
  })
)

/**
 * The answer of `scheduleDiscountSharePolicy`: the policy as it will be.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface SchedulePlatformDiscountSharePolicyResponse {
  /** The policy as it will be. */
  readonly scheduledDiscountSharePolicy: PlatformDiscountSharePolicy
}

/**
 * The answer of `scheduleDiscountSharePolicy`: the policy as it will be.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const SchedulePlatformDiscountSharePolicyResponse: Schema.Codec<
  SchedulePlatformDiscountSharePolicyResponse,
  SchedulePlatformDiscountSharePolicyResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    scheduledDiscountSharePolicy: PlatformDiscountSharePolicy
  })
)

/**
 * The discount share policy has a scheduled update already. Reschedule it, or cancel it first.
 *
 * `PLATFORM_DISCOUNT_SHARE_POLICY_SCHEDULE_ALREADY_EXISTS`, status 409.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export class PlatformDiscountSharePolicyScheduleAlreadyExistsError extends DocumentedError.make<
  PlatformDiscountSharePolicyScheduleAlreadyExistsError,
  {},
  PlatformDiscountSharePolicyScheduleAlreadyExistsErrorEncoded
>()("PlatformDiscountSharePolicyScheduleAlreadyExistsError", {
  type: "PLATFORM_DISCOUNT_SHARE_POLICY_SCHEDULE_ALREADY_EXISTS",
  status: 409,
  summary: "The discount share policy has a scheduled update already. Reschedule it, or cancel it first."
}) {}

/**
 * The documented errors of `scheduleDiscountSharePolicy`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type ScheduleDiscountSharePolicyError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformArchivedDiscountSharePolicyError
  | PlatformDiscountSharePolicyNotFoundError
  | PlatformDiscountSharePolicyScheduleAlreadyExistsError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `scheduleDiscountSharePolicy`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const ScheduleDiscountSharePolicyError: DocumentedError.Union<ScheduleDiscountSharePolicyError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformArchivedDiscountSharePolicyError,
    PlatformDiscountSharePolicyNotFoundError,
    PlatformDiscountSharePolicyScheduleAlreadyExistsError,
    PlatformNotEnabledError,
    UnauthorizedError
  ])

/**
 * The input of `scheduleDiscountSharePolicy`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface ScheduleDiscountSharePolicyInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** What changes; what is left out stays. */
  readonly update: UpdatePlatformDiscountSharePolicyBody
  /** When it takes effect. RFC 3339 on the wire. */
  readonly appliedAt: DateTime.Utc
}

/**
 * The input of `scheduleDiscountSharePolicy`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const ScheduleDiscountSharePolicyInput: Schema.Codec<
  ScheduleDiscountSharePolicyInput,
  ScheduleDiscountSharePolicyInputEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    test: Schema.optional(Schema.Boolean),
    update: UpdatePlatformDiscountSharePolicyBody,
    appliedAt: Wire.Timestamp
  })
)

/**
 * Schedules an update of a discount share policy for `appliedAt`. A policy holds one scheduled update.
 *
 * `POST /platform/discount-share-policies/{id}/schedule`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformDiscountSharePolicyNotFoundError} (404)
 * - {@link PlatformArchivedDiscountSharePolicyError} (409)
 * - {@link PlatformDiscountSharePolicyScheduleAlreadyExistsError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/platform?v=v2#post%20%2Fplatform%2Fdiscount-share-policies%2F%7Bid%7D%2Fschedule
 * @category endpoints
 * @since 0.1.0
 */
export const scheduleDiscountSharePolicy: Endpoint.Endpoint<
  ScheduleDiscountSharePolicyInput,
  SchedulePlatformDiscountSharePolicyResponse,
  ScheduleDiscountSharePolicyError
> = Endpoint.make({
  id: "scheduleDiscountSharePolicy",
  service: "DiscountSharePolicies",
  method: "POST",
  path: "/platform/discount-share-policies/{id}/schedule",
  authorized: true,
  input: ScheduleDiscountSharePolicyInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: SchedulePlatformDiscountSharePolicyResponse,
  errors: ScheduleDiscountSharePolicyError
})

/**
 * The body of `rescheduleDiscountSharePolicy`; it replaces the change scheduled before.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface ReschedulePlatformDiscountSharePolicyBody {
  /** What changes; what is left out stays. */
  readonly update: UpdatePlatformDiscountSharePolicyBody
  /** When it takes effect. RFC 3339 on the wire. */
  readonly appliedAt: DateTime.Utc
}

/**
 * The body of `rescheduleDiscountSharePolicy`; it replaces the change scheduled before.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const ReschedulePlatformDiscountSharePolicyBody: Schema.Codec<
  ReschedulePlatformDiscountSharePolicyBody,
  ReschedulePlatformDiscountSharePolicyBodyEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    update: UpdatePlatformDiscountSharePolicyBody,
    appliedAt: Wire.Timestamp
  })
)

/**
 * The answer of `rescheduleDiscountSharePolicy`: the policy as it will be.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface ReschedulePlatformDiscountSharePolicyResponse {
  /** The policy as it will be. */
  readonly scheduledDiscountSharePolicy: PlatformDiscountSharePolicy
}

/**
 * The answer of `rescheduleDiscountSharePolicy`: the policy as it will be.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const ReschedulePlatformDiscountSharePolicyResponse: Schema.Codec<
  ReschedulePlatformDiscountSharePolicyResponse,
  ReschedulePlatformDiscountSharePolicyResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    scheduledDiscountSharePolicy: PlatformDiscountSharePolicy
  })
)

/**
 * The documented errors of `rescheduleDiscountSharePolicy`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type RescheduleDiscountSharePolicyError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformDiscountSharePolicyNotFoundError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `rescheduleDiscountSharePolicy`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const RescheduleDiscountSharePolicyError: DocumentedError.Union<RescheduleDiscountSharePolicyError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformDiscountSharePolicyNotFoundError,
    PlatformNotEnabledError,
    UnauthorizedError
  ])

/**
 * The input of `rescheduleDiscountSharePolicy`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface RescheduleDiscountSharePolicyInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** What changes; what is left out stays. */
  readonly update: UpdatePlatformDiscountSharePolicyBody
  /** When it takes effect. RFC 3339 on the wire. */
  readonly appliedAt: DateTime.Utc
}

/**
 * The input of `rescheduleDiscountSharePolicy`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const RescheduleDiscountSharePolicyInput: Schema.Codec<
  RescheduleDiscountSharePolicyInput,
  RescheduleDiscountSharePolicyInputEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    test: Schema.optional(Schema.Boolean),
    update: UpdatePlatformDiscountSharePolicyBody,
    appliedAt: Wire.Timestamp
  })
)

/**
 * Replaces a discount share policy's scheduled update, both its content and its time.
 *
 * `PUT /platform/discount-share-policies/{id}/schedule`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformDiscountSharePolicyNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/platform?v=v2#put%20%2Fplatform%2Fdiscount-share-policies%2F%7Bid%7D%2Fschedule
 * @category endpoints
 * @since 0.1.0
 */
export const rescheduleDiscountSharePolicy: Endpoint.Endpoint<
  RescheduleDiscountSharePolicyInput,
  ReschedulePlatformDiscountSharePolicyResponse,
  RescheduleDiscountSharePolicyError
> = Endpoint.make({
  id: "rescheduleDiscountSharePolicy",
  service: "DiscountSharePolicies",
  method: "PUT",
  path: "/platform/discount-share-policies/{id}/schedule",
  authorized: true,
  input: RescheduleDiscountSharePolicyInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: ReschedulePlatformDiscountSharePolicyResponse,
  errors: RescheduleDiscountSharePolicyError
})

/**
 * The empty answer of `cancelPlatformDiscountSharePolicySchedule`.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface CancelPlatformDiscountSharePolicyScheduleResponse {
  readonly [key: string]: never
}

/**
 * The empty answer of `cancelPlatformDiscountSharePolicySchedule`.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const CancelPlatformDiscountSharePolicyScheduleResponse: Schema.Codec<CancelPlatformDiscountSharePolicyScheduleResponse> =
  Wire.lazy(() => Schema.Record(Schema.String.check(Schema.makeFilter(() => false)), Schema.Never))

/**
 * The documented errors of `cancelPlatformDiscountSharePolicySchedule`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type CancelPlatformDiscountSharePolicyScheduleError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformDiscountSharePolicyNotFoundError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `cancelPlatformDiscountSharePolicySchedule`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const CancelPlatformDiscountSharePolicyScheduleError: DocumentedError.Union<CancelPlatformDiscountSharePolicyScheduleError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformDiscountSharePolicyNotFoundError,
    PlatformNotEnabledError,
    UnauthorizedError
  ])

/**
 * The input of `cancelPlatformDiscountSharePolicySchedule`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface CancelPlatformDiscountSharePolicyScheduleInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `cancelPlatformDiscountSharePolicySchedule`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const CancelPlatformDiscountSharePolicyScheduleInput: Schema.Codec<CancelPlatformDiscountSharePolicyScheduleInput> =
  Wire.lazy(() =>
    Schema.Struct({
      id: Schema.String,
      test: Schema.optional(Schema.Boolean)
    })
  )

/**
 * Drops a discount share policy's scheduled update. The policy stays as it is.
 *
 * `DELETE /platform/discount-share-policies/{id}/schedule`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformDiscountSharePolicyNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/platform?v=v2#delete%20%2Fplatform%2Fdiscount-share-policies%2F%7Bid%7D%2Fschedule
 * @category endpoints
 * @since 0.1.0
 */
export const cancelPlatformDiscountSharePolicySchedule: Endpoint.Endpoint<
  CancelPlatformDiscountSharePolicyScheduleInput,
  CancelPlatformDiscountSharePolicyScheduleResponse,
  CancelPlatformDiscountSharePolicyScheduleError
> = Endpoint.make({
  id: "cancelPlatformDiscountSharePolicySchedule",
  service: "DiscountSharePolicies",
  method: "DELETE",
  path: "/platform/discount-share-policies/{id}/schedule",
  authorized: true,
  input: CancelPlatformDiscountSharePolicyScheduleInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: CancelPlatformDiscountSharePolicyScheduleResponse,
  errors: CancelPlatformDiscountSharePolicyScheduleError
})

/**
 * The wire form of {@link PlatformDiscountSharePolicyNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformDiscountSharePolicyNotFoundErrorEncoded {
  readonly type: "PLATFORM_DISCOUNT_SHARE_POLICY_NOT_FOUND"
  readonly message?: string
}

/**
 * The wire form of {@link GetPlatformDiscountSharePoliciesResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetPlatformDiscountSharePoliciesResponseEncoded {
  readonly items: ReadonlyArray<PlatformDiscountSharePolicyEncoded>
  readonly page: PageInfo
}

/**
 * The wire form of {@link CreatePlatformDiscountSharePolicyResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CreatePlatformDiscountSharePolicyResponseEncoded {
  readonly discountSharePolicy: PlatformDiscountSharePolicyEncoded
}

/**
 * The wire form of {@link PlatformDiscountSharePolicyAlreadyExistsError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformDiscountSharePolicyAlreadyExistsErrorEncoded {
  readonly type: "PLATFORM_DISCOUNT_SHARE_POLICY_ALREADY_EXISTS"
  readonly message?: string
}

/**
 * The wire form of {@link UpdatePlatformDiscountSharePolicyResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface UpdatePlatformDiscountSharePolicyResponseEncoded {
  readonly discountSharePolicy: PlatformDiscountSharePolicyEncoded
}

/**
 * The wire form of {@link PlatformArchivedDiscountSharePolicyError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformArchivedDiscountSharePolicyErrorEncoded {
  readonly type: "PLATFORM_ARCHIVED_DISCOUNT_SHARE_POLICY"
  readonly message?: string
}

/**
 * The wire form of {@link ArchivePlatformDiscountSharePolicyResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ArchivePlatformDiscountSharePolicyResponseEncoded {
  readonly discountSharePolicy: PlatformDiscountSharePolicyEncoded
}

/**
 * The wire form of {@link PlatformCannotArchiveScheduledDiscountSharePolicyError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformCannotArchiveScheduledDiscountSharePolicyErrorEncoded {
  readonly type: "PLATFORM_CANNOT_ARCHIVE_SCHEDULED_DISCOUNT_SHARE_POLICY"
  readonly message?: string
}

/**
 * The wire form of {@link RecoverPlatformDiscountSharePolicyResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface RecoverPlatformDiscountSharePolicyResponseEncoded {
  readonly discountSharePolicy: PlatformDiscountSharePolicyEncoded
}

/**
 * The wire form of {@link SchedulePlatformDiscountSharePolicyBody}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface SchedulePlatformDiscountSharePolicyBodyEncoded {
  readonly update: UpdatePlatformDiscountSharePolicyBody
  readonly appliedAt: string
}

/**
 * The wire form of {@link SchedulePlatformDiscountSharePolicyResponse}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface SchedulePlatformDiscountSharePolicyResponseEncoded {
  readonly scheduledDiscountSharePolicy: PlatformDiscountSharePolicyEncoded
}

/**
 * The wire form of {@link PlatformDiscountSharePolicyScheduleAlreadyExistsError}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformDiscountSharePolicyScheduleAlreadyExistsErrorEncoded {
  readonly type: "PLATFORM_DISCOUNT_SHARE_POLICY_SCHEDULE_ALREADY_EXISTS"
  readonly message?: string
}

/**
 * The wire form of {@link ScheduleDiscountSharePolicyInput}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface ScheduleDiscountSharePolicyInputEncoded {
  readonly id: string
  readonly test?: boolean | undefined
  readonly update: UpdatePlatformDiscountSharePolicyBody
  readonly appliedAt: string
}

/**
 * The wire form of {@link ReschedulePlatformDiscountSharePolicyBody}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface ReschedulePlatformDiscountSharePolicyBodyEncoded {
  readonly update: UpdatePlatformDiscountSharePolicyBody
  readonly appliedAt: string
}

/**
 * The wire form of {@link ReschedulePlatformDiscountSharePolicyResponse}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface ReschedulePlatformDiscountSharePolicyResponseEncoded {
  readonly scheduledDiscountSharePolicy: PlatformDiscountSharePolicyEncoded
}

/**
 * The wire form of {@link RescheduleDiscountSharePolicyInput}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface RescheduleDiscountSharePolicyInputEncoded {
  readonly id: string
  readonly test?: boolean | undefined
  readonly update: UpdatePlatformDiscountSharePolicyBody
  readonly appliedAt: string
}
