/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import type { CallOptions } from "@effect-portone/core/CallOptions"
import * as DocumentedError from "@effect-portone/core/DocumentedError"
import * as Endpoint from "@effect-portone/core/Endpoint"
import { ForbiddenError, InvalidRequestError, UnauthorizedError } from "@effect-portone/core/generated/Shared"
import { PortOneClient } from "@effect-portone/core/PortOneClient"
import type { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import * as Wire from "@effect-portone/core/Wire"
import { PlatformNotEnabledError, SettlementAmountType } from "./Shared.ts"

/**
 * The methods of {@link PlatformSettings}.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlatformSettingsMethods {
  /**
   * Reads the platform's settings.
   *
   * `GET /platform/setting`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#get%20%2Fplatform%2Fsetting
   */
  readonly getPlatformSetting: (
    input?: GetPlatformSettingInput,
    options?: CallOptions
  ) => Effect.Effect<PlatformSetting, GetPlatformSettingError | PortOneClientError>

  /**
   * Changes the platform's settings; fields left out stay as they are. Some change how later settlements are reckoned,
   * such as `deductWht` and `settlementAmountType`.
   *
   * `PATCH /platform/setting`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform?v=v2#patch%20%2Fplatform%2Fsetting
   */
  readonly updatePlatformSetting: (
    input?: UpdatePlatformSettingInput,
    options?: CallOptions
  ) => Effect.Effect<UpdatePlatformSettingResponse, UpdatePlatformSettingError | PortOneClientError>
}

/**
 * The settings of a platform, kept apart for live and test mode.
 *
 * Take it from the context (`yield* PlatformSettings`, `PlatformSettings.use`), and provide it with
 * `PlatformSettings.layer` over a `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type GetPlatformSettingInput, PlatformSettings } from "@effect-portone/platform"
 * import { Effect } from "effect"
 *
 * const getPlatformSetting = (input: GetPlatformSettingInput) =>
 *   Effect.flatMap(PlatformSettings, (service) => service.getPlatformSetting(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform?v=v2
 * @category services
 * @since 0.1.0
 */
export class PlatformSettings extends Context.Service<PlatformSettings, PlatformSettingsMethods>()(
  "@effect-portone/platform/PlatformSettings"
) {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<PlatformSettings, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      PlatformSettings,
      Effect.map(PortOneClient, (client) =>
        PlatformSettings.of({
          getPlatformSetting: (input, options) => client.run(getPlatformSetting, input ?? {}, options),
          updatePlatformSetting: (input, options) => client.run(updatePlatformSetting, input ?? {}, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<PlatformSettingsMethods>): Layer.Layer<PlatformSettings> =>
    Layer.mock(PlatformSettings, methods)
}

/**
 * How the platform settles and pays out.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformSetting {
  /** What the sender's bank statement shows unless told otherwise. */
  readonly defaultWithdrawalMemo?: string
  /** What the recipient's bank statement shows unless told otherwise. */
  readonly defaultDepositMemo?: string
  /** Whether the same payment, store and partner can have several order transfers. */
  readonly supportsMultipleOrderTransfersPerPartner: boolean
  /** Whether a settlement date not after the start date is worked out again as the working day after the holiday. */
  readonly adjustSettlementDateAfterHolidayIfEarlier: boolean
  /** Whether withholding tax is taken off what is paid out. */
  readonly deductWht: boolean
  /** Whether settlement amounts are net or with VAT. */
  readonly settlementAmountType: Wire.Open<SettlementAmountType>
  /** Whether it belongs to test mode. Absent on records from before 2026-02-03. */
  readonly isForTest?: boolean
  /** Whether each manual transfer gets its own settlement and payout. Absent on records from before 2026-07-03. */
  readonly manualSettlementPerTransfer?: boolean
}

/**
 * How the platform settles and pays out.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformSetting: Schema.Codec<PlatformSetting> = Wire.lazy(() =>
  Schema.Struct({
    defaultWithdrawalMemo: Schema.optionalKey(Schema.String),
    defaultDepositMemo: Schema.optionalKey(Schema.String),
    supportsMultipleOrderTransfersPerPartner: Schema.Boolean,
    adjustSettlementDateAfterHolidayIfEarlier: Schema.Boolean,
    deductWht: Schema.Boolean,
    settlementAmountType: Wire.openEnum(SettlementAmountType),
    isForTest: Wire.usualKey(Schema.Boolean),
    manualSettlementPerTransfer: Wire.usualKey(Schema.Boolean)
  })
)

/**
 * The documented errors of `getPlatformSetting`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetPlatformSettingError = ForbiddenError | InvalidRequestError | PlatformNotEnabledError | UnauthorizedError

/**
 * The documented errors of `getPlatformSetting`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetPlatformSettingError: DocumentedError.Union<GetPlatformSettingError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PlatformNotEnabledError,
  UnauthorizedError
])

/**
 * The input of `getPlatformSetting`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetPlatformSettingInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `getPlatformSetting`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetPlatformSettingInput: Schema.Codec<GetPlatformSettingInput> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Reads the platform's settings.
 *
 * `GET /platform/setting`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform?v=v2#get%20%2Fplatform%2Fsetting
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformSetting: Endpoint.Endpoint<GetPlatformSettingInput, PlatformSetting, GetPlatformSettingError> =
  Endpoint.make({
    id: "getPlatformSetting",
    service: "PlatformSettings",
    method: "GET",
    path: "/platform/setting",
    authorized: true,
    input: GetPlatformSettingInput,
    pathFields: [],
    queryFields: ["test"],
    payload: "none",
    storeId: [],
    format: "json",
    success: PlatformSetting,
    errors: GetPlatformSettingError
  })

/**
 * The body of `updatePlatformSetting`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface UpdatePlatformSettingBody {
  /** What the sender's bank statement shows unless told otherwise. */
  readonly defaultWithdrawalMemo?: string | undefined
  /** What the recipient's bank statement shows unless told otherwise. */
  readonly defaultDepositMemo?: string | undefined
  /** Whether the same payment, store and partner can have several order transfers. */
  readonly supportsMultipleOrderTransfersPerPartner?: boolean | undefined
  /** Whether a settlement date not after the start date is worked out again as the working day after the holiday. */
  readonly adjustSettlementDateAfterHolidayIfEarlier?: boolean | undefined
  /** Whether withholding tax is taken off what is paid out. */
  readonly deductWht?: boolean | undefined
  /** Whether settlement amounts are net or with VAT. */
  readonly settlementAmountType?: SettlementAmountType | undefined
  /** Whether each manual transfer gets its own settlement and payout. */
  readonly manualSettlementPerTransfer?: boolean | undefined
}

/**
 * The body of `updatePlatformSetting`.
 *
 * @category requests
 * @since 0.1.0
 */
export const UpdatePlatformSettingBody: Schema.Codec<UpdatePlatformSettingBody> = Wire.lazy(() =>
  Schema.Struct({
    defaultWithdrawalMemo: Schema.optional(Schema.String),
    defaultDepositMemo: Schema.optional(Schema.String),
    supportsMultipleOrderTransfersPerPartner: Schema.optional(Schema.Boolean),
    adjustSettlementDateAfterHolidayIfEarlier: Schema.optional(Schema.Boolean),
    deductWht: Schema.optional(Schema.Boolean),
    settlementAmountType: Schema.optional(SettlementAmountType),
    manualSettlementPerTransfer: Schema.optional(Schema.Boolean)
  })
)

/**
 * The answer of `updatePlatformSetting`: the platform's settings, changed.
 *
 * @category answers
 * @since 0.1.0
 */
export interface UpdatePlatformSettingResponse {
  /** The settings, as they are afterwards. */
  readonly setting: PlatformSetting
}

/**
 * The answer of `updatePlatformSetting`: the platform's settings, changed.
 *
 * @category answers
 * @since 0.1.0
 */
export const UpdatePlatformSettingResponse: Schema.Codec<UpdatePlatformSettingResponse> = Wire.lazy(() =>
  Schema.Struct({
    setting: PlatformSetting
  })
)

/**
 * The documented errors of `updatePlatformSetting`.
 *
 * @category errors
 * @since 0.1.0
 */
export type UpdatePlatformSettingError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `updatePlatformSetting`.
 *
 * @category errors
 * @since 0.1.0
 */
export const UpdatePlatformSettingError: DocumentedError.Union<UpdatePlatformSettingError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PlatformNotEnabledError,
  UnauthorizedError
])

/**
 * The input of `updatePlatformSetting`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface UpdatePlatformSettingInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** What the sender's bank statement shows unless told otherwise. */
  readonly defaultWithdrawalMemo?: string | undefined
  /** What the recipient's bank statement shows unless told otherwise. */
  readonly defaultDepositMemo?: string | undefined
  /** Whether the same payment, store and partner can have several order transfers. */
  readonly supportsMultipleOrderTransfersPerPartner?: boolean | undefined
  /** Whether a settlement date not after the start date is worked out again as the working day after the holiday. */
  readonly adjustSettlementDateAfterHolidayIfEarlier?: boolean | undefined
  /** Whether withholding tax is taken off what is paid out. */
  readonly deductWht?: boolean | undefined
  /** Whether settlement amounts are net or with VAT. */
  readonly settlementAmountType?: SettlementAmountType | undefined
  /** Whether each manual transfer gets its own settlement and payout. */
  readonly manualSettlementPerTransfer?: boolean | undefined
}

/**
 * The input of `updatePlatformSetting`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const UpdatePlatformSettingInput: Schema.Codec<UpdatePlatformSettingInput> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    defaultWithdrawalMemo: Schema.optional(Schema.String),
    defaultDepositMemo: Schema.optional(Schema.String),
    supportsMultipleOrderTransfersPerPartner: Schema.optional(Schema.Boolean),
    adjustSettlementDateAfterHolidayIfEarlier: Schema.optional(Schema.Boolean),
    deductWht: Schema.optional(Schema.Boolean),
    settlementAmountType: Schema.optional(SettlementAmountType),
    manualSettlementPerTransfer: Schema.optional(Schema.Boolean)
  })
)

/**
 * Changes the platform's settings; fields left out stay as they are. Some change how later settlements are reckoned,
 * such as `deductWht` and `settlementAmountType`.
 *
 * `PATCH /platform/setting`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform?v=v2#patch%20%2Fplatform%2Fsetting
 * @category endpoints
 * @since 0.1.0
 */
export const updatePlatformSetting: Endpoint.Endpoint<
  UpdatePlatformSettingInput,
  UpdatePlatformSettingResponse,
  UpdatePlatformSettingError
> = Endpoint.make({
  id: "updatePlatformSetting",
  service: "PlatformSettings",
  method: "PATCH",
  path: "/platform/setting",
  authorized: true,
  input: UpdatePlatformSettingInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: UpdatePlatformSettingResponse,
  errors: UpdatePlatformSettingError
})
