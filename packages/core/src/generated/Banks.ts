/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import type { CallOptions } from "../CallOptions.ts"
import * as DocumentedError from "../DocumentedError.ts"
import * as Endpoint from "../Endpoint.ts"
import { PortOneClient } from "../PortOneClient.ts"
import type { PortOneClientError } from "../PortOneClientError.ts"
import * as Wire from "../Wire.ts"
import { Bank, InvalidRequestError } from "./Shared.ts"

/**
 * The methods of {@link Banks}.
 *
 * @category models
 * @since 0.1.0
 */
export interface BanksMethods {
  /**
   * Lists the bank codes with their name in each language, for showing to users. Sends no `Authorization`.
   *
   * `GET /banks`, without `Authorization`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/common?v=v2#get%20%2Fbanks
   */
  readonly getBankInfos: (
    input?: GetBankInfosInput,
    options?: CallOptions
  ) => Effect.Effect<GetBankInfosResponse, GetBankInfosError | PortOneClientError>
}

/**
 * The banks that PortOne knows, with their names.
 *
 * Take it from the context (`yield* Banks`, `Banks.use`), and provide it with `Banks.layer` over a `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type GetBankInfosInput, Banks } from "@effect-portone/core"
 * import { Effect } from "effect"
 *
 * const getBankInfos = (input: GetBankInfosInput) =>
 *   Effect.flatMap(Banks, (service) => service.getBankInfos(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/common?v=v2
 * @category services
 * @since 0.1.0
 */
export class Banks extends Context.Service<Banks, BanksMethods>()("@effect-portone/core/Banks") {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<Banks, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      Banks,
      Effect.map(PortOneClient, (client) =>
        Banks.of({
          getBankInfos: (input, options) => client.run(getBankInfos, input ?? {}, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<BanksMethods>): Layer.Layer<Banks> => Layer.mock(Banks, methods)
}

/**
 * A bank's name, by language.
 *
 * @category answers
 * @since 0.1.0
 */
export interface BankInfoName {
  /** The name in Korean. */
  readonly ko: string
}

/**
 * A bank's name, by language.
 *
 * @category answers
 * @since 0.1.0
 */
export const BankInfoName: Schema.Codec<BankInfoName> = Wire.lazy(() =>
  Schema.Struct({
    ko: Schema.String
  })
)

/**
 * A bank and its name.
 *
 * @category answers
 * @since 0.1.0
 */
export interface BankInfo {
  /** The bank. */
  readonly bank: Wire.Open<Bank>
  /** The name, by language. */
  readonly name: BankInfoName
}

/**
 * A bank and its name.
 *
 * @category answers
 * @since 0.1.0
 */
export const BankInfo: Schema.Codec<BankInfo> = Wire.lazy(() =>
  Schema.Struct({
    bank: Wire.openEnum(Bank),
    name: BankInfoName
  })
)

/**
 * The banks that PortOne knows, with their names.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetBankInfosResponse {
  /** What was found. */
  readonly items: ReadonlyArray<BankInfo>
}

/**
 * The banks that PortOne knows, with their names.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetBankInfosResponse: Schema.Codec<GetBankInfosResponse> = Wire.lazy(() =>
  Schema.Struct({
    items: Schema.Array(BankInfo)
  })
)

/**
 * The documented errors of `getBankInfos`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetBankInfosError = InvalidRequestError

/**
 * The documented errors of `getBankInfos`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetBankInfosError: DocumentedError.Union<GetBankInfosError> = DocumentedError.union([InvalidRequestError])

/**
 * The input of `getBankInfos`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetBankInfosInput {
  readonly [key: string]: never
}

/**
 * The input of `getBankInfos`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetBankInfosInput: Schema.Codec<GetBankInfosInput> = Wire.lazy(() =>
  Schema.Record(Schema.String.check(Schema.makeFilter(() => false)), Schema.Never)
)

/**
 * Lists the bank codes with their name in each language, for showing to users. Sends no `Authorization`.
 *
 * `GET /banks`, without `Authorization`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/common?v=v2#get%20%2Fbanks
 * @category endpoints
 * @since 0.1.0
 */
export const getBankInfos: Endpoint.Endpoint<GetBankInfosInput, GetBankInfosResponse, GetBankInfosError> =
  Endpoint.make({
    id: "getBankInfos",
    service: "Banks",
    method: "GET",
    path: "/banks",
    authorized: false,
    input: GetBankInfosInput,
    pathFields: [],
    queryFields: [],
    payload: "none",
    storeId: [],
    format: "json",
    success: GetBankInfosResponse,
    errors: GetBankInfosError
  })
