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
import {
  B2bExternalServiceError,
  B2bNotEnabledError,
  PlatformExternalApiFailedError,
  PlatformNotEnabledError
} from "./Shared.ts"

/**
 * The methods of {@link Companies}.
 *
 * @category models
 * @since 0.1.0
 */
export interface CompaniesMethods {
  /**
   * Looks up the registration of several businesses by number; each result has its own `error` or a `verificationId`
   * that a counterparty can reuse. PortOne has to enable this first.
   *
   * `POST /b2b/companies/business-info`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.company?v=v2#post%20%2Fb2b%2Fcompanies%2Fbusiness-info
   */
  readonly getB2bBusinessInfos: (
    input: GetB2bBusinessInfosInput,
    options?: CallOptions
  ) => Effect.Effect<GetB2bBusinessInfosResponse, GetB2bBusinessInfosError | PortOneClientError>

  /**
   * Looks up whether a business is open and how it is taxed, registered with PortOne or not. The
   * `companyVerificationId` of the answer serves once, for a partner.
   *
   * `GET /platform/companies/{businessRegistrationNumber}/state`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PlatformNotEnabledError} (403)
   * - {@link PlatformCompanyNotFoundError} (404)
   * - {@link PlatformExternalApiFailedError} (503)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/platform.company?v=v2#get%20%2Fplatform%2Fcompanies%2F%7BbusinessRegistrationNumber%7D%2Fstate
   */
  readonly getPlatformCompanyState: (
    input: GetPlatformCompanyStateInput,
    options?: CallOptions
  ) => Effect.Effect<GetPlatformCompanyStatePayload, GetPlatformCompanyStateError | PortOneClientError>
}

/**
 * Registration and state of Korean businesses.
 *
 * Take it from the context (`yield* Companies`, `Companies.use`), and provide it with `Companies.layer` over a
 * `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type GetB2bBusinessInfosInput, Companies } from "@effect-portone/platform"
 * import { Effect } from "effect"
 *
 * const getB2bBusinessInfos = (input: GetB2bBusinessInfosInput) =>
 *   Effect.flatMap(Companies, (service) => service.getB2bBusinessInfos(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/platform.company?v=v2
 * @category services
 * @since 0.1.0
 */
export class Companies extends Context.Service<Companies, CompaniesMethods>()("@effect-portone/platform/Companies") {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<Companies, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      Companies,
      Effect.map(PortOneClient, (client) =>
        Companies.of({
          getB2bBusinessInfos: (input, options) => client.run(getB2bBusinessInfos, input, options),
          getPlatformCompanyState: (input, options) => client.run(getPlatformCompanyState, input, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<CompaniesMethods>): Layer.Layer<Companies> =>
    Layer.mock(Companies, methods)
}

/**
 * The body of `getB2bBusinessInfos`: the registration numbers to look up.
 *
 * @category requests
 * @since 0.1.0
 */
export interface GetB2bBusinessInfosBody {
  /** Business registration numbers to look up. */
  readonly brnList: ReadonlyArray<string>
}

/**
 * The body of `getB2bBusinessInfos`: the registration numbers to look up.
 *
 * @category requests
 * @since 0.1.0
 */
export const GetB2bBusinessInfosBody: Schema.Codec<GetB2bBusinessInfosBody> = Wire.lazy(() =>
  Schema.Struct({
    brnList: Schema.Array(Schema.String)
  })
)

/**
 * What the business register says about a company.
 *
 * @category answers
 * @since 0.1.0
 */
export interface B2bBusinessInfo {
  /** Business registration number: digits only, no hyphens. */
  readonly brn: string
  /** The company's name. */
  readonly name: string
  /** The chief executive's name. */
  readonly ceoName: string
  /** The postcode. */
  readonly zipCode: string
  /** The address, on one line. */
  readonly address: string
  /** What kind of entity the business is. */
  readonly businessEntityType: string
  /** Whether the business is trading, closed or suspended. */
  readonly businessStatus: string
  /** How it is taxed. */
  readonly taxationType: string
  /** When the business changed between simplified and general taxation. */
  readonly simplifiedTaxationTypeDate?: string
  /** When the business closed. */
  readonly closingDate?: string
  /** When the business opened. */
  readonly openingDate: string
  /** The type of business (eoptae). */
  readonly businessType: string
  /** The item of business (jongmok). */
  readonly businessClass: string
  /** The tax office's code of the line of business. */
  readonly businessCategoryCode: string
  /** Corporate registration number. */
  readonly corpRegNo?: string
  /** The phone number. */
  readonly phoneNumber?: string
  /** The code of the tax office in charge. */
  readonly taxOfficeCode?: string
  /** The name of the tax office in charge. */
  readonly taxOfficeName?: string
}

/**
 * What the business register says about a company.
 *
 * @category answers
 * @since 0.1.0
 */
export const B2bBusinessInfo: Schema.Codec<B2bBusinessInfo> = Wire.lazy(() =>
  Schema.Struct({
    brn: Schema.String,
    name: Schema.String,
    ceoName: Schema.String,
    zipCode: Schema.String,
    address: Schema.String,
    businessEntityType: Schema.String,
    businessStatus: Schema.String,
    taxationType: Schema.String,
    simplifiedTaxationTypeDate: Schema.optionalKey(Schema.String),
    closingDate: Schema.optionalKey(Schema.String),
    openingDate: Schema.String,
    businessType: Schema.String,
    businessClass: Schema.String,
    businessCategoryCode: Schema.String,
    corpRegNo: Schema.optionalKey(Schema.String),
    phoneNumber: Schema.optionalKey(Schema.String),
    taxOfficeCode: Schema.optionalKey(Schema.String),
    taxOfficeName: Schema.optionalKey(Schema.String)
  })
)

/**
 * One looked-up registration number: the business behind it, or why the look-up failed.
 *
 * @category answers
 * @since 0.1.0
 */
export interface B2bBusinessInfoResult {
  /** Business registration number: digits only, no hyphens. */
  readonly brn: string
  /** What the register says; absent when the look-up failed. */
  readonly businessInfo?: B2bBusinessInfo
  /** Why the look-up failed. */
  readonly error?: string
  /** The look-up's id, to use it again for a counterparty; only if it succeeded. */
  readonly verificationId?: string
}

/**
 * One looked-up registration number: the business behind it, or why the look-up failed.
 *
 * @category answers
 * @since 0.1.0
 */
export const B2bBusinessInfoResult: Schema.Codec<B2bBusinessInfoResult> = Wire.lazy(() =>
  Schema.Struct({
    brn: Schema.String,
    businessInfo: Schema.optionalKey(B2bBusinessInfo),
    error: Schema.optionalKey(Schema.String),
    verificationId: Schema.optionalKey(Schema.String)
  })
)

/**
 * The answer of `getB2bBusinessInfos`: a result for each number.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetB2bBusinessInfosResponse {
  /** A result for each number. */
  readonly result: ReadonlyArray<B2bBusinessInfoResult>
}

/**
 * The answer of `getB2bBusinessInfos`: a result for each number.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetB2bBusinessInfosResponse: Schema.Codec<GetB2bBusinessInfosResponse> = Wire.lazy(() =>
  Schema.Struct({
    result: Schema.Array(B2bBusinessInfoResult)
  })
)

/**
 * The documented errors of `getB2bBusinessInfos`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetB2bBusinessInfosError =
  | B2bExternalServiceError
  | B2bNotEnabledError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `getB2bBusinessInfos`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetB2bBusinessInfosError: DocumentedError.Union<GetB2bBusinessInfosError> = DocumentedError.union([
  B2bExternalServiceError,
  B2bNotEnabledError,
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `getB2bBusinessInfos`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetB2bBusinessInfosInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** Business registration numbers to look up. */
  readonly brnList: ReadonlyArray<string>
}

/**
 * The input of `getB2bBusinessInfos`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetB2bBusinessInfosInput: Schema.Codec<GetB2bBusinessInfosInput> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    brnList: Schema.Array(Schema.String)
  })
)

/**
 * Looks up the registration of several businesses by number; each result has its own `error` or a `verificationId`
 * that a counterparty can reuse. PortOne has to enable this first.
 *
 * `POST /b2b/companies/business-info`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.company?v=v2#post%20%2Fb2b%2Fcompanies%2Fbusiness-info
 * @category endpoints
 * @since 0.1.0
 */
export const getB2bBusinessInfos: Endpoint.Endpoint<
  GetB2bBusinessInfosInput,
  GetB2bBusinessInfosResponse,
  GetB2bBusinessInfosError
> = Endpoint.make({
  id: "getB2bBusinessInfos",
  service: "Companies",
  method: "POST",
  path: "/b2b/companies/business-info",
  authorized: true,
  input: GetB2bBusinessInfosInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: GetB2bBusinessInfosResponse,
  errors: GetB2bBusinessInfosError
})

/**
 * How a business is taxed, as the tax office has it.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformTaxationType =
  | "NORMAL"
  | "SIMPLE_TAX_INVOICE_ISSUER"
  | "SIMPLE"
  | "TAX_FREE"
  | "ASSIGNED_ID_NUMBER"
  | "SPECIAL"

/**
 * How a business is taxed, as the tax office has it.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformTaxationType: Wire.Enum<PlatformTaxationType> = Wire.closedEnum([
  "NORMAL",
  "SIMPLE_TAX_INVOICE_ISSUER",
  "SIMPLE",
  "TAX_FREE",
  "ASSIGNED_ID_NUMBER",
  "SPECIAL"
])

/**
 * Whether a business is trading, closed or suspended.
 *
 * @category enums
 * @since 0.1.0
 */
export type PlatformBusinessStatus = "IN_BUSINESS" | "CLOSED" | "SUSPENDED"

/**
 * Whether a business is trading, closed or suspended.
 *
 * @category enums
 * @since 0.1.0
 */
export const PlatformBusinessStatus: Wire.Enum<PlatformBusinessStatus> = Wire.closedEnum([
  "IN_BUSINESS",
  "CLOSED",
  "SUSPENDED"
])

/**
 * How a business is taxed and whether it is trading, as the tax office has it.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PlatformCompanyState {
  /** How it is taxed. */
  readonly taxationType: Wire.Open<PlatformTaxationType>
  /** Since when the business is taxed so. `yyyy-MM-dd`, a business date in Korea. */
  readonly taxationTypeDate?: string
  /** Whether the business is trading, closed or suspended. */
  readonly businessStatus: Wire.Open<PlatformBusinessStatus>
  /** Since when the business is closed or suspended. `yyyy-MM-dd`, a business date in Korea. */
  readonly closedSuspendedDate?: string
}

/**
 * How a business is taxed and whether it is trading, as the tax office has it.
 *
 * @category answers
 * @since 0.1.0
 */
export const PlatformCompanyState: Schema.Codec<PlatformCompanyState> = Wire.lazy(() =>
  Schema.Struct({
    taxationType: Wire.openEnum(PlatformTaxationType),
    taxationTypeDate: Schema.optionalKey(Wire.CalendarDate),
    businessStatus: Wire.openEnum(PlatformBusinessStatus),
    closedSuspendedDate: Schema.optionalKey(Wire.CalendarDate)
  })
)

/**
 * The answer of `getPlatformCompanyState`: the state of a business, and an id that proves the look-up.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetPlatformCompanyStatePayload {
  /** What the tax office has about the business. */
  readonly companyState: PlatformCompanyState
  /** From `getPlatformCompanyState`: proves that the business was looked up. */
  readonly companyVerificationId: string
}

/**
 * The answer of `getPlatformCompanyState`: the state of a business, and an id that proves the look-up.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetPlatformCompanyStatePayload: Schema.Codec<GetPlatformCompanyStatePayload> = Wire.lazy(() =>
  Schema.Struct({
    companyState: PlatformCompanyState,
    companyVerificationId: Schema.String
  })
)

/**
 * No business has this registration number. Check the number.
 *
 * `PLATFORM_COMPANY_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class PlatformCompanyNotFoundError extends DocumentedError.make<
  PlatformCompanyNotFoundError,
  {},
  PlatformCompanyNotFoundErrorEncoded
>()("PlatformCompanyNotFoundError", {
  type: "PLATFORM_COMPANY_NOT_FOUND",
  status: 404,
  summary: "No business has this registration number. Check the number."
}) {}

/**
 * The documented errors of `getPlatformCompanyState`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetPlatformCompanyStateError =
  | ForbiddenError
  | InvalidRequestError
  | PlatformCompanyNotFoundError
  | PlatformExternalApiFailedError
  | PlatformNotEnabledError
  | UnauthorizedError

/**
 * The documented errors of `getPlatformCompanyState`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetPlatformCompanyStateError: DocumentedError.Union<GetPlatformCompanyStateError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  PlatformCompanyNotFoundError,
  PlatformExternalApiFailedError,
  PlatformNotEnabledError,
  UnauthorizedError
])

/**
 * The input of `getPlatformCompanyState`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetPlatformCompanyStateInput {
  /** Business registration number; where `birthdate` can be sent too, send one of them. */
  readonly businessRegistrationNumber: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `getPlatformCompanyState`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetPlatformCompanyStateInput: Schema.Codec<GetPlatformCompanyStateInput> = Wire.lazy(() =>
  Schema.Struct({
    businessRegistrationNumber: Schema.String,
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Looks up whether a business is open and how it is taxed, registered with PortOne or not. The `companyVerificationId`
 * of the answer serves once, for a partner.
 *
 * `GET /platform/companies/{businessRegistrationNumber}/state`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PlatformNotEnabledError} (403)
 * - {@link PlatformCompanyNotFoundError} (404)
 * - {@link PlatformExternalApiFailedError} (503)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/platform.company?v=v2#get%20%2Fplatform%2Fcompanies%2F%7BbusinessRegistrationNumber%7D%2Fstate
 * @category endpoints
 * @since 0.1.0
 */
export const getPlatformCompanyState: Endpoint.Endpoint<
  GetPlatformCompanyStateInput,
  GetPlatformCompanyStatePayload,
  GetPlatformCompanyStateError
> = Endpoint.make({
  id: "getPlatformCompanyState",
  service: "Companies",
  method: "GET",
  path: "/platform/companies/{businessRegistrationNumber}/state",
  authorized: true,
  input: GetPlatformCompanyStateInput,
  pathFields: ["businessRegistrationNumber"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: GetPlatformCompanyStatePayload,
  errors: GetPlatformCompanyStateError
})

/**
 * The wire form of {@link PlatformCompanyNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PlatformCompanyNotFoundErrorEncoded {
  readonly type: "PLATFORM_COMPANY_NOT_FOUND"
  readonly message?: string
}
