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
  PlatformAdditionalFeePolicy,
  type PlatformAdditionalFeePolicyEncoded,
  PlatformFeeInput,
  PlatformNotEnabledError,
  PlatformPayer
} from "./Shared.ts"

/**
 * The methods of {@link AdditionalFeePolicies}.
 *
 * @category models
 * @since 0.1.0
 */
export interface AdditionalFeePoliciesMethods {
  /**
   * Reads an additional fee policy.
   *
   * `GET /platform/additional-fee-policies/{id}`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformAdditionalFeePolicyNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#get%20%2Fplatform%2Fadditional-fee-policies%2F%7Bid%7D
   */
  readonly getPlatformAdditionalFeePolicy: (
    input: GetPlatformAdditionalFeePolicyInput,
    options?: CallOptions
  ) => Effect.Effect<PlatformAdditionalFeePolicy, GetPlatformAdditionalFeePolicyError | PortOneClientError>

  /**
   * Searches additional fee policies by page, size 10 unless given. Archived ones appear only with
   * `filter.isArchived`, and then alone.
   *
   * `GET /platform/additional-fee-policies`
   *
   * `Paging.stream(getPlatformAdditionalFeePolicies, input)` gives the items of all pages.
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#get%20%2Fplatform%2Fadditional-fee-policies
   */
  readonly getPlatformAdditionalFeePolicies: (
    input?: GetPlatformAdditionalFeePoliciesInput,
    options?: CallOptions
  ) => Effect.Effect<
    GetPlatformAdditionalFeePoliciesResponse,
    GetPlatformAdditionalFeePoliciesError | PortOneClientError
  >

  /**
   * Creates an additional fee policy. `fee` is a rate in thousandths of a percent (10 % is 10000) or a fixed amount,
   * `vatPayer` says who bears its VAT, and an `id` that is not given is made up.
   *
   * `POST /platform/additional-fee-policies`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformAdditionalFeePolicyAlreadyExistsError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fadditional-fee-policies
   */
  readonly createPlatformAdditionalFeePolicy: (
    input: CreatePlatformAdditionalFeePolicyInput,
    options?: CallOptions
  ) => Effect.Effect<
    CreatePlatformAdditionalFeePolicyResponse,
    CreatePlatformAdditionalFeePolicyError | PortOneClientError
  >

  /**
   * Changes an additional fee policy at once; fields left out stay as they are. Rates are in thousandths of a percent
   * (10 % is 10000).
   *
   * `PATCH /platform/additional-fee-policies/{id}`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformAdditionalFeePolicyNotFoundError} (404)
   * - {@link PlatformArchivedAdditionalFeePolicyError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#patch%20%2Fplatform%2Fadditional-fee-policies%2F%7Bid%7D
   */
  readonly updatePlatformAdditionalFeePolicy: (
    input: UpdatePlatformAdditionalFeePolicyInput,
    options?: CallOptions
  ) => Effect.Effect<
    UpdatePlatformAdditionalFeePolicyResponse,
    UpdatePlatformAdditionalFeePolicyError | PortOneClientError
  >

  /**
   * Archives an additional fee policy: it leaves the default lists and can no longer be changed. Cancel its scheduled
   * update first.
   *
   * `POST /platform/additional-fee-policies/{id}/archive`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformAdditionalFeePolicyNotFoundError} (404)
   * - {@link PlatformCannotArchiveScheduledAdditionalFeePolicyError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fadditional-fee-policies%2F%7Bid%7D%2Farchive
   */
  readonly archivePlatformAdditionalFeePolicy: (
    input: ArchivePlatformAdditionalFeePolicyInput,
    options?: CallOptions
  ) => Effect.Effect<
    ArchivePlatformAdditionalFeePolicyResponse,
    ArchivePlatformAdditionalFeePolicyError | PortOneClientError
  >

  /**
   * Brings an archived additional fee policy back.
   *
   * `POST /platform/additional-fee-policies/{id}/recover`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformAdditionalFeePolicyNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fadditional-fee-policies%2F%7Bid%7D%2Frecover
   */
  readonly recoverPlatformAdditionalFeePolicy: (
    input: RecoverPlatformAdditionalFeePolicyInput,
    options?: CallOptions
  ) => Effect.Effect<
    RecoverPlatformAdditionalFeePolicyResponse,
    RecoverPlatformAdditionalFeePolicyError | PortOneClientError
  >

  /**
   * Reads an additional fee policy as its scheduled update will leave it.
   *
   * `GET /platform/additional-fee-policies/{id}/schedule`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformAdditionalFeePolicyNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#get%20%2Fplatform%2Fadditional-fee-policies%2F%7Bid%7D%2Fschedule
   */
  readonly getPlatformAdditionalFeePolicySchedule: (
    input: GetPlatformAdditionalFeePolicyScheduleInput,
    options?: CallOptions
  ) => Effect.Effect<PlatformAdditionalFeePolicy, GetPlatformAdditionalFeePolicyScheduleError | PortOneClientError>

  /**
   * Schedules an update of an additional fee policy for `appliedAt`. A policy holds one scheduled update.
   *
   * `POST /platform/additional-fee-policies/{id}/schedule`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformAdditionalFeePolicyNotFoundError} (404)
   * - {@link PlatformAdditionalFeePolicyScheduleAlreadyExistsError} (409)
   * - {@link PlatformArchivedAdditionalFeePolicyError} (409)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#post%20%2Fplatform%2Fadditional-fee-policies%2F%7Bid%7D%2Fschedule
   */
  readonly scheduleAdditionalFeePolicy: (
    input: ScheduleAdditionalFeePolicyInput,
    options?: CallOptions
  ) => Effect.Effect<SchedulePlatformAdditionalFeePolicyResponse, ScheduleAdditionalFeePolicyError | PortOneClientError>

  /**
   * Replaces an additional fee policy's scheduled update, both its content and its time.
   *
   * `PUT /platform/additional-fee-policies/{id}/schedule`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformAdditionalFeePolicyNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#put%20%2Fplatform%2Fadditional-fee-policies%2F%7Bid%7D%2Fschedule
   */
  readonly rescheduleAdditionalFeePolicy: (
    input: RescheduleAdditionalFeePolicyInput,
    options?: CallOptions
  ) => Effect.Effect<
    ReschedulePlatformAdditionalFeePolicyResponse,
    RescheduleAdditionalFeePolicyError | PortOneClientError
  >

  /**
   * Drops an additional fee policy's scheduled update. The policy stays as it is.
   *
   * `DELETE /platform/additional-fee-policies/{id}/schedule`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformAdditionalFeePolicyNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#delete%20%2Fplatform%2Fadditional-fee-policies%2F%7Bid%7D%2Fschedule
   */
  readonly cancelPlatformAdditionalFeePolicySchedule: (
    input: CancelPlatformAdditionalFeePolicyScheduleInput,
    options?: CallOptions
  ) => Effect.Effect<
    CancelPlatformAdditionalFeePolicyScheduleResponse,
    CancelPlatformAdditionalFeePolicyScheduleError | PortOneClientError
  >
}

/**
 * Additional fee policies: fees on top of a contract's platform fee, as for fulfilment or a sales channel.
 *
 * Take it from the context (`yield* AdditionalFeePolicies`, `AdditionalFeePolicies.use`), and provide it with
 * `AdditionalFeePolicies.layer` over a `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type GetPlatformAdditionalFeePolicyInput, AdditionalFeePolicies } from "@effect-portone/platform"
 * import { Effect } from "effect"
 *
 * const getPlatformAdditionalFeePolicy = (input: GetPlatformAdditionalFeePolicyInput) =>
 *   Effect.flatMap(AdditionalFeePolicies, (service) => service.getPlatformAdditionalFeePolicy(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2
 * @category services
 * @since 0.1.0
 */
export class AdditionalFeePolicies extends Context.Service<AdditionalFeePolicies, AdditionalFeePoliciesMethods>()(
  "@effect-portone/platform/AdditionalFeePolicies"
) {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<AdditionalFeePolicies, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      AdditionalFeePolicies,
      Effect.map(PortOneClient, (client) =>
        AdditionalFeePolicies.of({
          getPlatformAdditionalFeePolicy: (input, options) =>
            client.run(getPlatformAdditionalFeePolicy, input, options),
          getPlatformAdditionalFeePolicies: (input, options) =>
            client.run(getPlatformAdditionalFeePolicies, input ?? {}, options),
          createPlatformAdditionalFeePolicy: (input, options) =>
            client.run(createPlatformAdditionalFeePolicy, input, options),
          updatePlatformAdditionalFeePolicy: (input, options) =>
            client.run(updatePlatformAdditionalFeePolicy, input, options),
          archivePlatformAdditionalFeePolicy: (input, options) =>
            client.run(archivePlatformAdditionalFeePolicy, input, options),
          recoverPlatformAdditionalFeePolicy: (input, options) =>
            client.run(recoverPlatformAdditionalFeePolicy, input, options),
          getPlatformAdditionalFeePolicySchedule: (input, options) =>
            client.run(getPlatformAdditionalFeePolicySchedule, input, options),
          scheduleAdditionalFeePolicy: (input, options) => client.run(scheduleAdditionalFeePolicy, input, options),
          rescheduleAdditionalFeePolicy: (input, options) => client.run(rescheduleAdditionalFeePolicy, input, options),
          cancelPlatformAdditionalFeePolicySchedule: (input, options) =>
            client.run(cancelPlatformAdditionalFeePolicySchedule, input, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<AdditionalFeePoliciesMethods>): Layer.Layer<AdditionalFeePolicies> =>
    Layer.mock(AdditionalFeePolicies, methods)
}

/**
 * There is no such additional fee policy. Check the id, and whether `test` matches the mode it was made in.
 *
 * `PLATFORM_ADDITIONAL_FEE_POLICY_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformAdditionalFeePolicyNotFoundError extends DocumentedError.make<
  PlatformAdditionalFeePolicyNotFoundError,
  {},
  PlatformAdditionalFeePolicyNotFoundErrorEncoded
>()("PlatformAdditionalFeePolicyNotFoundError", {
  type: "PLATFORM_ADDITIONAL_FEE_POLICY_NOT_FOUND",
  status: 404,
  summary: "There is no such additional fee policy. Check the id, and whether `test` matches the mode it was made in."
}) {}

/**
 * The documented errors of `getPlatformAdditionalFeePolicy`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetPlatformAdditionalFeePolicyError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformAdditionalFeePolicyNotFoundError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `getPlatformAdditionalFeePolicy`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetPlatformAdditionalFeePolicyError: DocumentedError.Union<GetPlatformAdditionalFeePolicyError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformAdditionalFeePolicyNotFoundError,
    PlatformNotEnabledError,
    UnauthorizedError
  ])

/**
 * The input of `getPlatformAdditionalFeePolicy`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetPlatformAdditionalFeePolicyInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `getPlatformAdditionalFeePolicy`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetPlatformAdditionalFeePolicyInput: Schema.Codec<GetPlatformAdditionalFeePolicyInput> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Reads an additional fee policy.
 *
 * `GET /platform/additional-fee-policies/{id}`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformAdditionalFeePolicyNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#get%20%2Fplatform%2Fadditional-fee-policies%2F%7Bid%7D
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformAdditionalFeePolicy: Endpoint.Endpoint<
  GetPlatformAdditionalFeePolicyInput,
  PlatformAdditionalFeePolicy,
  GetPlatformAdditionalFeePolicyError
> = Endpoint.make({
  id: "getPlatformAdditionalFeePolicy",
  service: "AdditionalFeePolicies",
  method: "GET",
  path: "/platform/additional-fee-policies/{id}",
  authorized: true,
  input: GetPlatformAdditionalFeePolicyInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: PlatformAdditionalFeePolicy,
  errors: GetPlatformAdditionalFeePolicyError
})

/**
 * A keyword search among additional fee policies: set exactly one field.
 *
 * @category requests
 * @since 0.1.0
 */
export type PlatformAdditionalFeePolicyFilterInputKeyword =
  | {
      /** Only policies whose name contains this. */
      readonly name: string
      readonly id?: undefined
      readonly fee?: undefined
    }
  | {
      readonly name?: undefined
      /** Only policies whose id contains this. */
      readonly id: string
      readonly fee?: undefined
    }
  | {
      readonly name?: undefined
      readonly id?: undefined
      /** Only policies with exactly this fee. */
      readonly fee: string
    }
  | {
      readonly name?: undefined
      readonly id?: undefined
      readonly fee?: undefined
    }

/**
 * A keyword search among additional fee policies: set exactly one field.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformAdditionalFeePolicyFilterInputKeyword: Schema.Codec<PlatformAdditionalFeePolicyFilterInputKeyword> =
  Wire.lazy(() =>
    Wire.alternatives(
      Schema.Struct({
        name: Schema.optional(Schema.String),
        id: Schema.optional(Schema.String),
        fee: Schema.optional(Schema.String)
      }),
      { fields: ["name", "id", "fee"], required: false }
    )
  )

/**
 * Which additional fee policies a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PlatformAdditionalFeePolicyFilterInput {
  /** Whether to read what is archived; false, also when left out, reads only what is not. */
  readonly isArchived?: boolean | undefined
  /** Only policies where one of these bears the VAT; all when empty. */
  readonly vatPayers?: ReadonlyArray<PlatformPayer> | undefined
  /** A keyword search: set one field. */
  readonly keyword?: PlatformAdditionalFeePolicyFilterInputKeyword | undefined
}

/**
 * Which additional fee policies a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export const PlatformAdditionalFeePolicyFilterInput: Schema.Codec<PlatformAdditionalFeePolicyFilterInput> = Wire.lazy(
  () =>
    Schema.Struct({
      isArchived: Schema.optional(Schema.Boolean),
      vatPayers: Schema.optional(Schema.Array(PlatformPayer)),
      keyword: Schema.optional(PlatformAdditionalFeePolicyFilterInputKeyword)
    })
)

/**
 * The body of `getPlatformAdditionalFeePolicies`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface GetPlatformAdditionalFeePoliciesBody {
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** What to search for. */
  readonly filter?: PlatformAdditionalFeePolicyFilterInput | undefined
}

/**
 * The body of `getPlatformAdditionalFeePolicies`.
 *
 * @category requests
 * @since 0.1.0
 */
export const GetPlatformAdditionalFeePoliciesBody: Schema.Codec<GetPlatformAdditionalFeePoliciesBody> = Wire.lazy(() =>
  Schema.Struct({
    page: Schema.optional(PageInput),
    filter: Schema.optional(PlatformAdditionalFeePolicyFilterInput)
  })
)

/**
 * A page of additional fee policies.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetPlatformAdditionalFeePoliciesResponse {
  /** What was found. */
  readonly items: ReadonlyArray<PlatformAdditionalFeePolicy>
  /** Which page this is. */
  readonly page: PageInfo
}

/**
 * A page of additional fee policies.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetPlatformAdditionalFeePoliciesResponse: Schema.Codec<
  GetPlatformAdditionalFeePoliciesResponse,
  GetPlatformAdditionalFeePoliciesResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    items: Schema.Array(PlatformAdditionalFeePolicy),
    page: PageInfo
  })
)

/**
 * The documented errors of `getPlatformAdditionalFeePolicies`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetPlatformAdditionalFeePoliciesError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `getPlatformAdditionalFeePolicies`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetPlatformAdditionalFeePoliciesError: DocumentedError.Union<GetPlatformAdditionalFeePoliciesError> =
  DocumentedError.union([ForbiddenError, InvalidRequestError, PlatformNotEnabledError, UnauthorizedError])

/**
 * The input of `getPlatformAdditionalFeePolicies`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetPlatformAdditionalFeePoliciesInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** Which page to return; 0 and ten items when left out. */
  readonly page?: PageInput | undefined
  /** What to search for. */
  readonly filter?: PlatformAdditionalFeePolicyFilterInput | undefined
}

/**
 * The input of `getPlatformAdditionalFeePolicies`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetPlatformAdditionalFeePoliciesInput: Schema.Codec<GetPlatformAdditionalFeePoliciesInput> = Wire.lazy(
  () =>
    Schema.Struct({
      test: Schema.optional(Schema.Boolean),
      page: Schema.optional(PageInput),
      filter: Schema.optional(PlatformAdditionalFeePolicyFilterInput)
    })
)

/**
 * Searches additional fee policies by page, size 10 unless given. Archived ones appear only with `filter.isArchived`,
 * and then alone.
 *
 * `GET /platform/additional-fee-policies`
 *
 * `Paging.stream(getPlatformAdditionalFeePolicies, input)` gives the items of all pages.
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#get%20%2Fplatform%2Fadditional-fee-policies
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformAdditionalFeePolicies: Endpoint.PageList<
  GetPlatformAdditionalFeePoliciesInput,
  GetPlatformAdditionalFeePoliciesResponse,
  GetPlatformAdditionalFeePoliciesError,
  PlatformAdditionalFeePolicy,
  "page"
> = Endpoint.makeList({
  id: "getPlatformAdditionalFeePolicies",
  service: "AdditionalFeePolicies",
  method: "GET",
  path: "/platform/additional-fee-policies",
  authorized: true,
  input: GetPlatformAdditionalFeePoliciesInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "optional-query",
  storeId: [],
  format: "json",
  success: GetPlatformAdditionalFeePoliciesResponse,
  errors: GetPlatformAdditionalFeePoliciesError,
  list: {
    by: "page",
    item: PlatformAdditionalFeePolicy,
    items: "items",
    place: "page",
    from: ["page", "number"],
    size: ["page", "size"]
  }
})

/**
 * The body of `createPlatformAdditionalFeePolicy`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreatePlatformAdditionalFeePolicyBody {
  /** The id to give it; PortOne assigns one when left out. */
  readonly id?: string | undefined
  /** The name. */
  readonly name: string
  /** The fee. */
  readonly fee: PlatformFeeInput
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
  /** Who bears the VAT on the fee. */
  readonly vatPayer: PlatformPayer
}

/**
 * The body of `createPlatformAdditionalFeePolicy`.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePlatformAdditionalFeePolicyBody: Schema.Codec<CreatePlatformAdditionalFeePolicyBody> = Wire.lazy(
  () =>
    Schema.Struct({
      id: Schema.optional(Schema.String),
      name: Schema.String,
      fee: PlatformFeeInput,
      memo: Schema.optional(Schema.String),
      vatPayer: PlatformPayer
    })
)

/**
 * The answer of `createPlatformAdditionalFeePolicy`: the new policy.
 *
 * @category answers
 * @since 0.1.0
 */
export interface CreatePlatformAdditionalFeePolicyResponse {
  /** The policy, as it is afterwards. */
  readonly additionalFeePolicy: PlatformAdditionalFeePolicy
}

/**
 * The answer of `createPlatformAdditionalFeePolicy`: the new policy.
 *
 * @category answers
 * @since 0.1.0
 */
export const CreatePlatformAdditionalFeePolicyResponse: Schema.Codec<
  CreatePlatformAdditionalFeePolicyResponse,
  CreatePlatformAdditionalFeePolicyResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    additionalFeePolicy: PlatformAdditionalFeePolicy
  })
)

/**
 * Another additional fee policy has this id. Update that one, or choose another id.
 *
 * `PLATFORM_ADDITIONAL_FEE_POLICY_ALREADY_EXISTS`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformAdditionalFeePolicyAlreadyExistsError extends DocumentedError.make<
  PlatformAdditionalFeePolicyAlreadyExistsError,
  {},
  PlatformAdditionalFeePolicyAlreadyExistsErrorEncoded
>()("PlatformAdditionalFeePolicyAlreadyExistsError", {
  type: "PLATFORM_ADDITIONAL_FEE_POLICY_ALREADY_EXISTS",
  status: 409,
  summary: "Another additional fee policy has this id. Update that one, or choose another id."
}) {}

/**
 * The documented errors of `createPlatformAdditionalFeePolicy`.
 *
 * @category errors
 * @since 0.1.0
 */
export type CreatePlatformAdditionalFeePolicyError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformAdditionalFeePolicyAlreadyExistsError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `createPlatformAdditionalFeePolicy`.
 *
 * @category errors
 * @since 0.1.0
 */
export const CreatePlatformAdditionalFeePolicyError: DocumentedError.Union<CreatePlatformAdditionalFeePolicyError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformAdditionalFeePolicyAlreadyExistsError,
    PlatformNotEnabledError,
    UnauthorizedError
  ])

/**
 * The input of `createPlatformAdditionalFeePolicy`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface CreatePlatformAdditionalFeePolicyInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** The id to give it; PortOne assigns one when left out. */
  readonly id?: string | undefined
  /** The name. */
  readonly name: string
  /** The fee. */
  readonly fee: PlatformFeeInput
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
  /** Who bears the VAT on the fee. */
  readonly vatPayer: PlatformPayer
}

/**
 * The input of `createPlatformAdditionalFeePolicy`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const CreatePlatformAdditionalFeePolicyInput: Schema.Codec<CreatePlatformAdditionalFeePolicyInput> = Wire.lazy(
  () =>
    Schema.Struct({
      test: Schema.optional(Schema.Boolean),
      id: Schema.optional(Schema.String),
      name: Schema.String,
      fee: PlatformFeeInput,
      memo: Schema.optional(Schema.String),
      vatPayer: PlatformPayer
    })
)

/**
 * Creates an additional fee policy. `fee` is a rate in thousandths of a percent (10 % is 10000) or a fixed amount,
 * `vatPayer` says who bears its VAT, and an `id` that is not given is made up.
 *
 * `POST /platform/additional-fee-policies`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformAdditionalFeePolicyAlreadyExistsError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fadditional-fee-policies
 * @category endpoints
 * @since 0.1.0
 */
export const createPlatformAdditionalFeePolicy: Endpoint.Endpoint<
  CreatePlatformAdditionalFeePolicyInput,
  CreatePlatformAdditionalFeePolicyResponse,
  CreatePlatformAdditionalFeePolicyError
> = Endpoint.make({
  id: "createPlatformAdditionalFeePolicy",
  service: "AdditionalFeePolicies",
  method: "POST",
  path: "/platform/additional-fee-policies",
  authorized: true,
  input: CreatePlatformAdditionalFeePolicyInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: CreatePlatformAdditionalFeePolicyResponse,
  errors: CreatePlatformAdditionalFeePolicyError
})

/**
 * The body of `updatePlatformAdditionalFeePolicy`; what is left out stays.
 *
 * @category requests
 * @since 0.1.0
 */
export interface UpdatePlatformAdditionalFeePolicyBody {
  /** The fee. */
  readonly fee?: PlatformFeeInput | undefined
  /** The name. */
  readonly name?: string | undefined
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
  /** Who bears the VAT on the fee. */
  readonly vatPayer?: PlatformPayer | undefined
}

/**
 * The body of `updatePlatformAdditionalFeePolicy`; what is left out stays.
 *
 * @category requests
 * @since 0.1.0
 */
export const UpdatePlatformAdditionalFeePolicyBody: Schema.Codec<UpdatePlatformAdditionalFeePolicyBody> = Wire.lazy(
  () =>
    Schema.Struct({
      fee: Schema.optional(PlatformFeeInput),
      name: Schema.optional(Schema.String),
      memo: Schema.optional(Schema.String),
      vatPayer: Schema.optional(PlatformPayer)
    })
)

/**
 * The answer of `updatePlatformAdditionalFeePolicy`: the policy, changed.
 *
 * @category answers
 * @since 0.1.0
 */
export interface UpdatePlatformAdditionalFeePolicyResponse {
  /** The policy, as it is afterwards. */
  readonly additionalFeePolicy: PlatformAdditionalFeePolicy
}

/**
 * The answer of `updatePlatformAdditionalFeePolicy`: the policy, changed.
 *
 * @category answers
 * @since 0.1.0
 */
export const UpdatePlatformAdditionalFeePolicyResponse: Schema.Codec<
  UpdatePlatformAdditionalFeePolicyResponse,
  UpdatePlatformAdditionalFeePolicyResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    additionalFeePolicy: PlatformAdditionalFeePolicy
  })
)

/**
 * The additional fee policy is archived and cannot be changed. Recover it first.
 *
 * `PLATFORM_ARCHIVED_ADDITIONAL_FEE_POLICY`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformArchivedAdditionalFeePolicyError extends DocumentedError.make<
  PlatformArchivedAdditionalFeePolicyError,
  {},
  PlatformArchivedAdditionalFeePolicyErrorEncoded
>()("PlatformArchivedAdditionalFeePolicyError", {
  type: "PLATFORM_ARCHIVED_ADDITIONAL_FEE_POLICY",
  status: 409,
  summary: "The additional fee policy is archived and cannot be changed. Recover it first."
}) {}

/**
 * The documented errors of `updatePlatformAdditionalFeePolicy`.
 *
 * @category errors
 * @since 0.1.0
 */
export type UpdatePlatformAdditionalFeePolicyError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformAdditionalFeePolicyNotFoundError
  | PlatformArchivedAdditionalFeePolicyError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `updatePlatformAdditionalFeePolicy`.
 *
 * @category errors
 * @since 0.1.0
 */
export const UpdatePlatformAdditionalFeePolicyError: DocumentedError.Union<UpdatePlatformAdditionalFeePolicyError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformAdditionalFeePolicyNotFoundError,
    PlatformArchivedAdditionalFeePolicyError,
    PlatformNotEnabledError,
    UnauthorizedError
  ])

/**
 * The input of `updatePlatformAdditionalFeePolicy`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface UpdatePlatformAdditionalFeePolicyInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** The fee. */
  readonly fee?: PlatformFeeInput | undefined
  /** The name. */
  readonly name?: string | undefined
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
  /** Who bears the VAT on the fee. */
  readonly vatPayer?: PlatformPayer | undefined
}

/**
 * The input of `updatePlatformAdditionalFeePolicy`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const UpdatePlatformAdditionalFeePolicyInput: Schema.Codec<UpdatePlatformAdditionalFeePolicyInput> = Wire.lazy(
  () =>
    Schema.Struct({
      id: Schema.String,
      test: Schema.optional(Schema.Boolean),
      fee: Schema.optional(PlatformFeeInput),
      name: Schema.optional(Schema.String),
      memo: Schema.optional(Schema.String),
      vatPayer: Schema.optional(PlatformPayer)
    })
)

/**
 * Changes an additional fee policy at once; fields left out stay as they are. Rates are in thousandths of a percent
 * (10 % is 10000).
 *
 * `PATCH /platform/additional-fee-policies/{id}`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformAdditionalFeePolicyNotFoundError} (404)
 * - {@link PlatformArchivedAdditionalFeePolicyError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#patch%20%2Fplatform%2Fadditional-fee-policies%2F%7Bid%7D
 * @category endpoints
 * @since 0.1.0
 */
export const updatePlatformAdditionalFeePolicy: Endpoint.Endpoint<
  UpdatePlatformAdditionalFeePolicyInput,
  UpdatePlatformAdditionalFeePolicyResponse,
  UpdatePlatformAdditionalFeePolicyError
> = Endpoint.make({
  id: "updatePlatformAdditionalFeePolicy",
  service: "AdditionalFeePolicies",
  method: "PATCH",
  path: "/platform/additional-fee-policies/{id}",
  authorized: true,
  input: UpdatePlatformAdditionalFeePolicyInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: UpdatePlatformAdditionalFeePolicyResponse,
  errors: UpdatePlatformAdditionalFeePolicyError
})

/**
 * The answer of `archivePlatformAdditionalFeePolicy`: the policy, now archived.
 *
 * @category answers
 * @since 0.1.0
 */
export interface ArchivePlatformAdditionalFeePolicyResponse {
  /** The policy, as it is afterwards. */
  readonly additionalFeePolicy: PlatformAdditionalFeePolicy
}

/**
 * The answer of `archivePlatformAdditionalFeePolicy`: the policy, now archived.
 *
 * @category answers
 * @since 0.1.0
 */
export const ArchivePlatformAdditionalFeePolicyResponse: Schema.Codec<
  ArchivePlatformAdditionalFeePolicyResponse,
  ArchivePlatformAdditionalFeePolicyResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    additionalFeePolicy: PlatformAdditionalFeePolicy
  })
)

/**
 * The additional fee policy has a scheduled update. Cancel that before archiving it.
 *
 * `PLATFORM_CANNOT_ARCHIVE_SCHEDULED_ADDITIONAL_FEE_POLICY`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformCannotArchiveScheduledAdditionalFeePolicyError extends DocumentedError.make<
  PlatformCannotArchiveScheduledAdditionalFeePolicyError,
  {},
  PlatformCannotArchiveScheduledAdditionalFeePolicyErrorEncoded
>()("PlatformCannotArchiveScheduledAdditionalFeePolicyError", {
  type: "PLATFORM_CANNOT_ARCHIVE_SCHEDULED_ADDITIONAL_FEE_POLICY",
  status: 409,
  summary: "The additional fee policy has a scheduled update. Cancel that before archiving it."
}) {}

/**
 * The documented errors of `archivePlatformAdditionalFeePolicy`.
 *
 * @category errors
 * @since 0.1.0
 */
export type ArchivePlatformAdditionalFeePolicyError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformAdditionalFeePolicyNotFoundError
  | PlatformCannotArchiveScheduledAdditionalFeePolicyError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `archivePlatformAdditionalFeePolicy`.
 *
 * @category errors
 * @since 0.1.0
 */
export const ArchivePlatformAdditionalFeePolicyError: DocumentedError.Union<ArchivePlatformAdditionalFeePolicyError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformAdditionalFeePolicyNotFoundError,
    PlatformCannotArchiveScheduledAdditionalFeePolicyError,
    PlatformNotEnabledError,
    UnauthorizedError
  ])

/**
 * The input of `archivePlatformAdditionalFeePolicy`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface ArchivePlatformAdditionalFeePolicyInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `archivePlatformAdditionalFeePolicy`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const ArchivePlatformAdditionalFeePolicyInput: Schema.Codec<ArchivePlatformAdditionalFeePolicyInput> = Wire.lazy(
  () =>
    Schema.Struct({
      id: Schema.String,
      test: Schema.optional(Schema.Boolean)
    })
)

/**
 * Archives an additional fee policy: it leaves the default lists and can no longer be changed. Cancel its scheduled
 * update first.
 *
 * `POST /platform/additional-fee-policies/{id}/archive`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformAdditionalFeePolicyNotFoundError} (404)
 * - {@link PlatformCannotArchiveScheduledAdditionalFeePolicyError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fadditional-fee-policies%2F%7Bid%7D%2Farchive
 * @category endpoints
 * @since 0.1.0
 */
export const archivePlatformAdditionalFeePolicy: Endpoint.Endpoint<
  ArchivePlatformAdditionalFeePolicyInput,
  ArchivePlatformAdditionalFeePolicyResponse,
  ArchivePlatformAdditionalFeePolicyError
> = Endpoint.make({
  id: "archivePlatformAdditionalFeePolicy",
  service: "AdditionalFeePolicies",
  method: "POST",
  path: "/platform/additional-fee-policies/{id}/archive",
  authorized: true,
  input: ArchivePlatformAdditionalFeePolicyInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: ArchivePlatformAdditionalFeePolicyResponse,
  errors: ArchivePlatformAdditionalFeePolicyError
})

/**
 * The answer of `recoverPlatformAdditionalFeePolicy`: the policy, out of the archive.
 *
 * @category answers
 * @since 0.1.0
 */
export interface RecoverPlatformAdditionalFeePolicyResponse {
  /** The policy, as it is afterwards. */
  readonly additionalFeePolicy: PlatformAdditionalFeePolicy
}

/**
 * The answer of `recoverPlatformAdditionalFeePolicy`: the policy, out of the archive.
 *
 * @category answers
 * @since 0.1.0
 */
export const RecoverPlatformAdditionalFeePolicyResponse: Schema.Codec<
  RecoverPlatformAdditionalFeePolicyResponse,
  RecoverPlatformAdditionalFeePolicyResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    additionalFeePolicy: PlatformAdditionalFeePolicy
  })
)

/**
 * The documented errors of `recoverPlatformAdditionalFeePolicy`.
 *
 * @category errors
 * @since 0.1.0
 */
export type RecoverPlatformAdditionalFeePolicyError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformAdditionalFeePolicyNotFoundError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `recoverPlatformAdditionalFeePolicy`.
 *
 * @category errors
 * @since 0.1.0
 */
export const RecoverPlatformAdditionalFeePolicyError: DocumentedError.Union<RecoverPlatformAdditionalFeePolicyError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformAdditionalFeePolicyNotFoundError,
    PlatformNotEnabledError,
    UnauthorizedError
  ])

/**
 * The input of `recoverPlatformAdditionalFeePolicy`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface RecoverPlatformAdditionalFeePolicyInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `recoverPlatformAdditionalFeePolicy`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const RecoverPlatformAdditionalFeePolicyInput: Schema.Codec<RecoverPlatformAdditionalFeePolicyInput> = Wire.lazy(
  () =>
    Schema.Struct({
      id: Schema.String,
      test: Schema.optional(Schema.Boolean)
    })
)

/**
 * Brings an archived additional fee policy back.
 *
 * `POST /platform/additional-fee-policies/{id}/recover`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformAdditionalFeePolicyNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.policy?v=v2#post%20%2Fplatform%2Fadditional-fee-policies%2F%7Bid%7D%2Frecover
 * @category endpoints
 * @since 0.1.0
 */
export const recoverPlatformAdditionalFeePolicy: Endpoint.Endpoint<
  RecoverPlatformAdditionalFeePolicyInput,
  RecoverPlatformAdditionalFeePolicyResponse,
  RecoverPlatformAdditionalFeePolicyError
> = Endpoint.make({
  id: "recoverPlatformAdditionalFeePolicy",
  service: "AdditionalFeePolicies",
  method: "POST",
  path: "/platform/additional-fee-policies/{id}/recover",
  authorized: true,
  input: RecoverPlatformAdditionalFeePolicyInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: RecoverPlatformAdditionalFeePolicyResponse,
  errors: RecoverPlatformAdditionalFeePolicyError
})

/**
 * The documented errors of `getPlatformAdditionalFeePolicySchedule`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type GetPlatformAdditionalFeePolicyScheduleError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformAdditionalFeePolicyNotFoundError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `getPlatformAdditionalFeePolicySchedule`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const GetPlatformAdditionalFeePolicyScheduleError: DocumentedError.Union<GetPlatformAdditionalFeePolicyScheduleError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformAdditionalFeePolicyNotFoundError,
    PlatformNotEnabledError,
    UnauthorizedError
  ])

/**
 * The input of `getPlatformAdditionalFeePolicySchedule`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface GetPlatformAdditionalFeePolicyScheduleInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `getPlatformAdditionalFeePolicySchedule`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const GetPlatformAdditionalFeePolicyScheduleInput: Schema.Codec<GetPlatformAdditionalFeePolicyScheduleInput> =
  Wire.lazy(() =>
    Schema.Struct({
      id: Schema.String,
      test: Schema.optional(Schema.Boolean)
    })
  )

/**
 * Reads an additional fee policy as its scheduled update will leave it.
 *
 * `GET /platform/additional-fee-policies/{id}/schedule`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformAdditionalFeePolicyNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/platform?v=v2#get%20%2Fplatform%2Fadditional-fee-policies%2F%7Bid%7D%2Fschedule
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformAdditionalFeePolicySchedule: Endpoint.Endpoint<
  GetPlatformAdditionalFeePolicyScheduleInput,
  PlatformAdditionalFeePolicy,
  GetPlatformAdditionalFeePolicyScheduleError
> = Endpoint.make({
  id: "getPlatformAdditionalFeePolicySchedule",
  service: "AdditionalFeePolicies",
  method: "GET",
  path: "/platform/additional-fee-policies/{id}/schedule",
  authorized: true,
  input: GetPlatformAdditionalFeePolicyScheduleInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: PlatformAdditionalFeePolicy,
  errors: GetPlatformAdditionalFeePolicyScheduleError
})

/**
 * The body of `scheduleAdditionalFeePolicy`: a change, and when it takes effect.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface SchedulePlatformAdditionalFeePolicyBody {
  /** What changes; what is left out stays. */
  readonly update: UpdatePlatformAdditionalFeePolicyBody
  /** When it takes effect. RFC 3339 on the wire. */
  readonly appliedAt: DateTime.Utc
}

/**
 * The body of `scheduleAdditionalFeePolicy`: a change, and when it takes effect.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const SchedulePlatformAdditionalFeePolicyBody: Schema.Codec<
  SchedulePlatformAdditionalFeePolicyBody,
  SchedulePlatformAdditionalFeePolicyBodyEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    update: UpdatePlatformAdditionalFeePolicyBody,
    appliedAt: Wire.Timestamp
  })
)

/**
 * The answer of `scheduleAdditionalFeePolicy`: the policy as it will be.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface SchedulePlatformAdditionalFeePolicyResponse {
  /** The policy as it will be. */
  readonly scheduledAdditionalFeePolicy: PlatformAdditionalFeePolicy
}

/**
 * The answer of `scheduleAdditionalFeePolicy`: the policy as it will be.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const SchedulePlatformAdditionalFeePolicyResponse: Schema.Codec<
  SchedulePlatformAdditionalFeePolicyResponse,
  SchedulePlatformAdditionalFeePolicyResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    scheduledAdditionalFeePolicy: PlatformAdditionalFeePolicy
  })
)

/**
 * The additional fee policy has a scheduled update already. Reschedule it, or cancel it first.
 *
 * `PLATFORM_ADDITIONAL_FEE_POLICY_SCHEDULE_ALREADY_EXISTS`, status 409.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export class PlatformAdditionalFeePolicyScheduleAlreadyExistsError extends DocumentedError.make<
  PlatformAdditionalFeePolicyScheduleAlreadyExistsError,
  {},
  PlatformAdditionalFeePolicyScheduleAlreadyExistsErrorEncoded
>()("PlatformAdditionalFeePolicyScheduleAlreadyExistsError", {
  type: "PLATFORM_ADDITIONAL_FEE_POLICY_SCHEDULE_ALREADY_EXISTS",
  status: 409,
  summary: "The additional fee policy has a scheduled update already. Reschedule it, or cancel it first."
}) {}

/**
 * The documented errors of `scheduleAdditionalFeePolicy`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type ScheduleAdditionalFeePolicyError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformAdditionalFeePolicyNotFoundError
  | PlatformAdditionalFeePolicyScheduleAlreadyExistsError
  | PlatformArchivedAdditionalFeePolicyError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `scheduleAdditionalFeePolicy`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const ScheduleAdditionalFeePolicyError: DocumentedError.Union<ScheduleAdditionalFeePolicyError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformAdditionalFeePolicyNotFoundError,
    PlatformAdditionalFeePolicyScheduleAlreadyExistsError,
    PlatformArchivedAdditionalFeePolicyError,
    PlatformNotEnabledError,
    UnauthorizedError
  ])

/**
 * The input of `scheduleAdditionalFeePolicy`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface ScheduleAdditionalFeePolicyInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** What changes; what is left out stays. */
  readonly update: UpdatePlatformAdditionalFeePolicyBody
  /** When it takes effect. RFC 3339 on the wire. */
  readonly appliedAt: DateTime.Utc
}

/**
 * The input of `scheduleAdditionalFeePolicy`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const ScheduleAdditionalFeePolicyInput: Schema.Codec<
  ScheduleAdditionalFeePolicyInput,
  ScheduleAdditionalFeePolicyInputEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    test: Schema.optional(Schema.Boolean),
    update: UpdatePlatformAdditionalFeePolicyBody,
    appliedAt: Wire.Timestamp
  })
)

/**
 * Schedules an update of an additional fee policy for `appliedAt`. A policy holds one scheduled update.
 *
 * `POST /platform/additional-fee-policies/{id}/schedule`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformAdditionalFeePolicyNotFoundError} (404)
 * - {@link PlatformAdditionalFeePolicyScheduleAlreadyExistsError} (409)
 * - {@link PlatformArchivedAdditionalFeePolicyError} (409)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/platform?v=v2#post%20%2Fplatform%2Fadditional-fee-policies%2F%7Bid%7D%2Fschedule
 * @category endpoints
 * @since 0.1.0
 */
export const scheduleAdditionalFeePolicy: Endpoint.Endpoint<
  ScheduleAdditionalFeePolicyInput,
  SchedulePlatformAdditionalFeePolicyResponse,
  ScheduleAdditionalFeePolicyError
> = Endpoint.make({
  id: "scheduleAdditionalFeePolicy",
  service: "AdditionalFeePolicies",
  method: "POST",
  path: "/platform/additional-fee-policies/{id}/schedule",
  authorized: true,
  input: ScheduleAdditionalFeePolicyInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: SchedulePlatformAdditionalFeePolicyResponse,
  errors: ScheduleAdditionalFeePolicyError
})

/**
 * The body of `rescheduleAdditionalFeePolicy`; it replaces the change scheduled before.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface ReschedulePlatformAdditionalFeePolicyBody {
  /** What changes; what is left out stays. */
  readonly update: UpdatePlatformAdditionalFeePolicyBody
  /** When it takes effect. RFC 3339 on the wire. */
  readonly appliedAt: DateTime.Utc
}

/**
 * The body of `rescheduleAdditionalFeePolicy`; it replaces the change scheduled before.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const ReschedulePlatformAdditionalFeePolicyBody: Schema.Codec<
  ReschedulePlatformAdditionalFeePolicyBody,
  ReschedulePlatformAdditionalFeePolicyBodyEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    update: UpdatePlatformAdditionalFeePolicyBody,
    appliedAt: Wire.Timestamp
  })
)

/**
 * The answer of `rescheduleAdditionalFeePolicy`: the policy as it will be.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface ReschedulePlatformAdditionalFeePolicyResponse {
  /** The policy as it will be. */
  readonly scheduledAdditionalFeePolicy: PlatformAdditionalFeePolicy
}

/**
 * The answer of `rescheduleAdditionalFeePolicy`: the policy as it will be.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const ReschedulePlatformAdditionalFeePolicyResponse: Schema.Codec<
  ReschedulePlatformAdditionalFeePolicyResponse,
  ReschedulePlatformAdditionalFeePolicyResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    scheduledAdditionalFeePolicy: PlatformAdditionalFeePolicy
  })
)

/**
 * The documented errors of `rescheduleAdditionalFeePolicy`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type RescheduleAdditionalFeePolicyError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformAdditionalFeePolicyNotFoundError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `rescheduleAdditionalFeePolicy`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const RescheduleAdditionalFeePolicyError: DocumentedError.Union<RescheduleAdditionalFeePolicyError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformAdditionalFeePolicyNotFoundError,
    PlatformNotEnabledError,
    UnauthorizedError
  ])

/**
 * The input of `rescheduleAdditionalFeePolicy`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface RescheduleAdditionalFeePolicyInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** What changes; what is left out stays. */
  readonly update: UpdatePlatformAdditionalFeePolicyBody
  /** When it takes effect. RFC 3339 on the wire. */
  readonly appliedAt: DateTime.Utc
}

/**
 * The input of `rescheduleAdditionalFeePolicy`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const RescheduleAdditionalFeePolicyInput: Schema.Codec<
  RescheduleAdditionalFeePolicyInput,
  RescheduleAdditionalFeePolicyInputEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    test: Schema.optional(Schema.Boolean),
    update: UpdatePlatformAdditionalFeePolicyBody,
    appliedAt: Wire.Timestamp
  })
)

/**
 * Replaces an additional fee policy's scheduled update, both its content and its time.
 *
 * `PUT /platform/additional-fee-policies/{id}/schedule`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformAdditionalFeePolicyNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/platform?v=v2#put%20%2Fplatform%2Fadditional-fee-policies%2F%7Bid%7D%2Fschedule
 * @category endpoints
 * @since 0.1.0
 */
export const rescheduleAdditionalFeePolicy: Endpoint.Endpoint<
  RescheduleAdditionalFeePolicyInput,
  ReschedulePlatformAdditionalFeePolicyResponse,
  RescheduleAdditionalFeePolicyError
> = Endpoint.make({
  id: "rescheduleAdditionalFeePolicy",
  service: "AdditionalFeePolicies",
  method: "PUT",
  path: "/platform/additional-fee-policies/{id}/schedule",
  authorized: true,
  input: RescheduleAdditionalFeePolicyInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: ReschedulePlatformAdditionalFeePolicyResponse,
  errors: RescheduleAdditionalFeePolicyError
})

/**
 * The empty answer of `cancelPlatformAdditionalFeePolicySchedule`.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface CancelPlatformAdditionalFeePolicyScheduleResponse {
  readonly [key: string]: never
}

/**
 * The empty answer of `cancelPlatformAdditionalFeePolicySchedule`.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const CancelPlatformAdditionalFeePolicyScheduleResponse: Schema.Codec<CancelPlatformAdditionalFeePolicyScheduleResponse> =
  Wire.lazy(() => Schema.Record(Schema.String.check(Schema.makeFilter(() => false)), Schema.Never))

/**
 * The documented errors of `cancelPlatformAdditionalFeePolicySchedule`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type CancelPlatformAdditionalFeePolicyScheduleError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformAdditionalFeePolicyNotFoundError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `cancelPlatformAdditionalFeePolicySchedule`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const CancelPlatformAdditionalFeePolicyScheduleError: DocumentedError.Union<CancelPlatformAdditionalFeePolicyScheduleError> =
  DocumentedError.union([
    ForbiddenError,
    InvalidRequestError,
    PlatformAdditionalFeePolicyNotFoundError,
    PlatformNotEnabledError,
    UnauthorizedError
  ])

/**
 * The input of `cancelPlatformAdditionalFeePolicySchedule`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface CancelPlatformAdditionalFeePolicyScheduleInput {
  /** The id of the object meant. */
  readonly id: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `cancelPlatformAdditionalFeePolicySchedule`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const CancelPlatformAdditionalFeePolicyScheduleInput: Schema.Codec<CancelPlatformAdditionalFeePolicyScheduleInput> =
  Wire.lazy(() =>
    Schema.Struct({
      id: Schema.String,
      test: Schema.optional(Schema.Boolean)
    })
  )

/**
 * Drops an additional fee policy's scheduled update. The policy stays as it is.
 *
 * `DELETE /platform/additional-fee-policies/{id}/schedule`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformAdditionalFeePolicyNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/platform?v=v2#delete%20%2Fplatform%2Fadditional-fee-policies%2F%7Bid%7D%2Fschedule
 * @category endpoints
 * @since 0.1.0
 */
export const cancelPlatformAdditionalFeePolicySchedule: Endpoint.Endpoint<
  CancelPlatformAdditionalFeePolicyScheduleInput,
  CancelPlatformAdditionalFeePolicyScheduleResponse,
  CancelPlatformAdditionalFeePolicyScheduleError
> = Endpoint.make({
  id: "cancelPlatformAdditionalFeePolicySchedule",
  service: "AdditionalFeePolicies",
  method: "DELETE",
  path: "/platform/additional-fee-policies/{id}/schedule",
  authorized: true,
  input: CancelPlatformAdditionalFeePolicyScheduleInput,
  pathFields: ["id"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: CancelPlatformAdditionalFeePolicyScheduleResponse,
  errors: CancelPlatformAdditionalFeePolicyScheduleError
})

/**
 * The wire form of {@link PlatformAdditionalFeePolicyNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformAdditionalFeePolicyNotFoundErrorEncoded {
  readonly type: "PLATFORM_ADDITIONAL_FEE_POLICY_NOT_FOUND"
  readonly message?: string
}

/**
 * The wire form of {@link GetPlatformAdditionalFeePoliciesResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetPlatformAdditionalFeePoliciesResponseEncoded {
  readonly items: ReadonlyArray<PlatformAdditionalFeePolicyEncoded>
  readonly page: PageInfo
}

/**
 * The wire form of {@link CreatePlatformAdditionalFeePolicyResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CreatePlatformAdditionalFeePolicyResponseEncoded {
  readonly additionalFeePolicy: PlatformAdditionalFeePolicyEncoded
}

/**
 * The wire form of {@link PlatformAdditionalFeePolicyAlreadyExistsError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformAdditionalFeePolicyAlreadyExistsErrorEncoded {
  readonly type: "PLATFORM_ADDITIONAL_FEE_POLICY_ALREADY_EXISTS"
  readonly message?: string
}

/**
 * The wire form of {@link UpdatePlatformAdditionalFeePolicyResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface UpdatePlatformAdditionalFeePolicyResponseEncoded {
  readonly additionalFeePolicy: PlatformAdditionalFeePolicyEncoded
}

/**
 * The wire form of {@link PlatformArchivedAdditionalFeePolicyError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformArchivedAdditionalFeePolicyErrorEncoded {
  readonly type: "PLATFORM_ARCHIVED_ADDITIONAL_FEE_POLICY"
  readonly message?: string
}

/**
 * The wire form of {@link ArchivePlatformAdditionalFeePolicyResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ArchivePlatformAdditionalFeePolicyResponseEncoded {
  readonly additionalFeePolicy: PlatformAdditionalFeePolicyEncoded
}

/**
 * The wire form of {@link PlatformCannotArchiveScheduledAdditionalFeePolicyError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformCannotArchiveScheduledAdditionalFeePolicyErrorEncoded {
  readonly type: "PLATFORM_CANNOT_ARCHIVE_SCHEDULED_ADDITIONAL_FEE_POLICY"
  readonly message?: string
}

/**
 * The wire form of {@link RecoverPlatformAdditionalFeePolicyResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface RecoverPlatformAdditionalFeePolicyResponseEncoded {
  readonly additionalFeePolicy: PlatformAdditionalFeePolicyEncoded
}

/**
 * The wire form of {@link SchedulePlatformAdditionalFeePolicyBody}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface SchedulePlatformAdditionalFeePolicyBodyEncoded {
  readonly update: UpdatePlatformAdditionalFeePolicyBody
  readonly appliedAt: string
}

/**
 * The wire form of {@link SchedulePlatformAdditionalFeePolicyResponse}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface SchedulePlatformAdditionalFeePolicyResponseEncoded {
  readonly scheduledAdditionalFeePolicy: PlatformAdditionalFeePolicyEncoded
}

/**
 * The wire form of {@link PlatformAdditionalFeePolicyScheduleAlreadyExistsError}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformAdditionalFeePolicyScheduleAlreadyExistsErrorEncoded {
  readonly type: "PLATFORM_ADDITIONAL_FEE_POLICY_SCHEDULE_ALREADY_EXISTS"
  readonly message?: string
}

/**
 * The wire form of {@link ScheduleAdditionalFeePolicyInput}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface ScheduleAdditionalFeePolicyInputEncoded {
  readonly id: string
  readonly test?: boolean | undefined
  readonly update: UpdatePlatformAdditionalFeePolicyBody
  readonly appliedAt: string
}

/**
 * The wire form of {@link ReschedulePlatformAdditionalFeePolicyBody}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface ReschedulePlatformAdditionalFeePolicyBodyEncoded {
  readonly update: UpdatePlatformAdditionalFeePolicyBody
  readonly appliedAt: string
}

/**
 * The wire form of {@link ReschedulePlatformAdditionalFeePolicyResponse}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface ReschedulePlatformAdditionalFeePolicyResponseEncoded {
  readonly scheduledAdditionalFeePolicy: PlatformAdditionalFeePolicyEncoded
}

/**
 * The wire form of {@link RescheduleAdditionalFeePolicyInput}.
 *
 * @stability unstable
 * @category wire forms
 * @since 0.1.0
 */
export interface RescheduleAdditionalFeePolicyInputEncoded {
  readonly id: string
  readonly test?: boolean | undefined
  readonly update: UpdatePlatformAdditionalFeePolicyBody
  readonly appliedAt: string
}
