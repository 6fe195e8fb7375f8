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
import {
  DateRangeInput,
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
} from "@effect-portone/core/generated/Shared"
import { PortOneClient } from "@effect-portone/core/PortOneClient"
import type { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import * as Wire from "@effect-portone/core/Wire"

/**
 * The methods of {@link Reconciliation}.
 *
 * @category models
 * @since 0.1.0
 */
export interface ReconciliationMethods {
  /**
   * Sums supply, VAT and tax-free amounts by payment method, over a range of settlement dates.
   *
   * `GET /payment-reconciliations/settlements/vat-report`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/reconciliation?v=v2#get%20%2Fpayment-reconciliations%2Fsettlements%2Fvat-report
   */
  readonly getPaymentReconciliationSettlementVatReport: (
    input: GetPaymentReconciliationSettlementVatReportInput,
    options?: CallOptions
  ) => Effect.Effect<
    GetPaymentReconciliationSettlementVatReportResponse,
    GetPaymentReconciliationSettlementVatReportError | PortOneClientError
  >

  /**
   * Sums supply, VAT and tax-free amounts by payment method, over a range of transaction dates.
   *
   * `GET /payment-reconciliations/transactions/vat-report`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PortOneClientError} for everything else
   *
   * @stability unstable
   * @see https://developers.portone.io/api/rest-v2/reconciliation?v=v2#get%20%2Fpayment-reconciliations%2Ftransactions%2Fvat-report
   */
  readonly getPaymentReconciliationTransactionVatReport: (
    input: GetPaymentReconciliationTransactionVatReportInput,
    options?: CallOptions
  ) => Effect.Effect<
    GetPaymentReconciliationTransactionVatReportResponse,
    GetPaymentReconciliationTransactionVatReportError | PortOneClientError
  >
}

/**
 * VAT reports over reconciled transactions and settlements.
 *
 * Take it from the context (`yield* Reconciliation`, `Reconciliation.use`), and provide it with `Reconciliation.layer`
 * over a `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type GetPaymentReconciliationSettlementVatReportInput, Reconciliation } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const getPaymentReconciliationSettlementVatReport = (input: GetPaymentReconciliationSettlementVatReportInput) =>
 *   Effect.flatMap(Reconciliation, (service) => service.getPaymentReconciliationSettlementVatReport(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/reconciliation?v=v2
 * @category services
 * @since 0.1.0
 */
export class Reconciliation extends Context.Service<Reconciliation, ReconciliationMethods>()(
  "@effect-portone/payments/Reconciliation"
) {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<Reconciliation, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      Reconciliation,
      Effect.map(PortOneClient, (client) =>
        Reconciliation.of({
          getPaymentReconciliationSettlementVatReport: (input, options) =>
            client.run(getPaymentReconciliationSettlementVatReport, input, options),
          getPaymentReconciliationTransactionVatReport: (input, options) =>
            client.run(getPaymentReconciliationTransactionVatReport, input, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<ReconciliationMethods>): Layer.Layer<Reconciliation> =>
    Layer.mock(Reconciliation, methods)
}

/**
 * A PG whose records payments are reconciled with.
 *
 * @stability unstable
 * @category enums
 * @since 0.1.0
 */
export type ReconciliationPgProvider =
  | "KAKAOPAY"
  | "NICEPAY"
  | "NAVERPAY"
  | "UPLUS"
  | "TOSSPAYMENTS"
  | "TOSSPAY"
  | "PAYCO"
  | "KCP"
  | "DANAL"
  | "EXIMBAY"
  | "INICIS"
  | "HECTO"
  | "KSNET"
  | "KPN"
  | "HYPHEN"
  | "PAYPAL"
  | "HECTO_EASY"
  | "MOBILIANS"
  | "PAYLETTER_GLOBAL"
  | "KIWOOMPAY"
  | "PAYMENTWALL"
  | "INNOPAY"
  | "GALAXIA"

/**
 * A PG whose records payments are reconciled with.
 *
 * @stability unstable
 * @category enums
 * @since 0.1.0
 */
export const ReconciliationPgProvider: Wire.Enum<ReconciliationPgProvider> = Wire.closedEnum([
  "KAKAOPAY",
  "NICEPAY",
  "NAVERPAY",
  "UPLUS",
  "TOSSPAYMENTS",
  "TOSSPAY",
  "PAYCO",
  "KCP",
  "DANAL",
  "EXIMBAY",
  "INICIS",
  "HECTO",
  "KSNET",
  "KPN",
  "HYPHEN",
  "PAYPAL",
  "HECTO_EASY",
  "MOBILIANS",
  "PAYLETTER_GLOBAL",
  "KIWOOMPAY",
  "PAYMENTWALL",
  "INNOPAY",
  "GALAXIA"
])

/**
 * A merchant's account with a PG, as reconciliation names it.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface ReconciliationPgSpecifier {
  /** The merchant's id with the PG. */
  readonly pgMerchantId: string
  /** The PG. */
  readonly pgProvider: Wire.Open<ReconciliationPgProvider>
}

/**
 * A merchant's account with a PG, as reconciliation names it.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const ReconciliationPgSpecifier: Schema.Codec<ReconciliationPgSpecifier> = Wire.lazy(() =>
  Schema.Struct({
    pgMerchantId: Schema.String,
    pgProvider: Wire.openEnum(ReconciliationPgProvider)
  })
)

/**
 * {@link ReconciliationPgSpecifier} as requests hold it: known values only, and every required field.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface ReconciliationPgSpecifierInput {
  /** The merchant's id with the PG. */
  readonly pgMerchantId: string
  /** The PG. */
  readonly pgProvider: ReconciliationPgProvider
}

/**
 * {@link ReconciliationPgSpecifier} as requests hold it: known values only, and every required field.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const ReconciliationPgSpecifierInput: Schema.Codec<ReconciliationPgSpecifierInput> = Wire.lazy(() =>
  Schema.Struct({
    pgMerchantId: Schema.String,
    pgProvider: ReconciliationPgProvider
  })
)

/**
 * Which PG accounts and stores a settlement VAT report covers.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface PaymentReconciliationSettlementSummaryFilterInput {
  /** Only transactions under these accounts with PGs. */
  readonly pgSpecifiers?: ReadonlyArray<ReconciliationPgSpecifierInput> | undefined
  /** Only these sub-stores. */
  readonly storeIds?: ReadonlyArray<string> | undefined
}

/**
 * Which PG accounts and stores a settlement VAT report covers.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const PaymentReconciliationSettlementSummaryFilterInput: Schema.Codec<PaymentReconciliationSettlementSummaryFilterInput> =
  Wire.lazy(() =>
    Schema.Struct({
      pgSpecifiers: Schema.optional(Schema.Array(ReconciliationPgSpecifierInput)),
      storeIds: Schema.optional(Schema.Array(Schema.String))
    })
  )

/**
 * The body of `getPaymentReconciliationSettlementVatReport`.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface GetPaymentReconciliationSettlementVatReportBody {
  /** Which settlement dates to cover. */
  readonly dateRange: DateRangeInput
  /** What to search for. */
  readonly filter?: PaymentReconciliationSettlementSummaryFilterInput | undefined
}

/**
 * The body of `getPaymentReconciliationSettlementVatReport`.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const GetPaymentReconciliationSettlementVatReportBody: Schema.Codec<GetPaymentReconciliationSettlementVatReportBody> =
  Wire.lazy(() =>
    Schema.Struct({
      dateRange: DateRangeInput,
      filter: Schema.optional(PaymentReconciliationSettlementSummaryFilterInput)
    })
  )

/**
 * The kinds of payment method that a VAT report tells apart.
 *
 * @stability unstable
 * @category enums
 * @since 0.1.0
 */
export type SimplifiedPaymentMethodType =
  | "CARD"
  | "VIRTUAL_ACCOUNT"
  | "TRANSFER"
  | "CHARGE"
  | "MOBILE"
  | "POINT"
  | "ETC"

/**
 * The kinds of payment method that a VAT report tells apart.
 *
 * @stability unstable
 * @category enums
 * @since 0.1.0
 */
export const SimplifiedPaymentMethodType: Wire.Enum<SimplifiedPaymentMethodType> = Wire.closedEnum([
  "CARD",
  "VIRTUAL_ACCOUNT",
  "TRANSFER",
  "CHARGE",
  "MOBILE",
  "POINT",
  "ETC"
])

/**
 * The amounts of one payment method in a VAT report.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface PaymentReconciliationVatReportItem {
  /** What it is paid with. */
  readonly paymentMethod: Wire.Open<SimplifiedPaymentMethodType>
  /** The supply value, in minor units: the taxed part without its VAT. */
  readonly supplyAmount: number
  /** The VAT, in minor units. */
  readonly vatAmount: number
  /** The tax-free part, in minor units. */
  readonly taxFreeAmount: number
  /** The total, in minor units. */
  readonly totalAmount: number
}

/**
 * The amounts of one payment method in a VAT report.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const PaymentReconciliationVatReportItem: Schema.Codec<PaymentReconciliationVatReportItem> = Wire.lazy(() =>
  Schema.Struct({
    paymentMethod: Wire.openEnum(SimplifiedPaymentMethodType),
    supplyAmount: Wire.Int64,
    vatAmount: Wire.Int64,
    taxFreeAmount: Wire.Int64,
    totalAmount: Wire.Int64
  })
)

/**
 * The totals of a VAT report.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface PaymentReconciliationVatReportSummary {
  /** The supply value in all, in minor units. */
  readonly totalSupplyAmount: number
  /** The VAT in all, in minor units. */
  readonly totalVatAmount: number
  /** The tax-free parts in all, in minor units. */
  readonly totalTaxFreeAmount: number
  /** The total, in minor units. */
  readonly totalAmount: number
}

/**
 * The totals of a VAT report.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const PaymentReconciliationVatReportSummary: Schema.Codec<PaymentReconciliationVatReportSummary> = Wire.lazy(
  () =>
    Schema.Struct({
      totalSupplyAmount: Wire.Int64,
      totalVatAmount: Wire.Int64,
      totalTaxFreeAmount: Wire.Int64,
      totalAmount: Wire.Int64
    })
)

/**
 * The VAT report of what PGs settled in a span of dates.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface GetPaymentReconciliationSettlementVatReportResponse {
  /** The amounts, by payment method. */
  readonly items?: ReadonlyArray<PaymentReconciliationVatReportItem>
  /** The totals. */
  readonly summary: PaymentReconciliationVatReportSummary
  /** The accounts with PGs that the report covers. */
  readonly pgSpecifiers?: ReadonlyArray<ReconciliationPgSpecifier>
}

/**
 * The VAT report of what PGs settled in a span of dates.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const GetPaymentReconciliationSettlementVatReportResponse: Schema.Codec<GetPaymentReconciliationSettlementVatReportResponse> =
  Wire.lazy(() =>
    Schema.Struct({
      items: Schema.optionalKey(Schema.Array(PaymentReconciliationVatReportItem)),
      summary: PaymentReconciliationVatReportSummary,
      pgSpecifiers: Schema.optionalKey(Schema.Array(ReconciliationPgSpecifier))
    })
  )

/**
 * The documented errors of `getPaymentReconciliationSettlementVatReport`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type GetPaymentReconciliationSettlementVatReportError = ForbiddenError | InvalidRequestError | UnauthorizedError

/**
 * The documented errors of `getPaymentReconciliationSettlementVatReport`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const GetPaymentReconciliationSettlementVatReportError: DocumentedError.Union<GetPaymentReconciliationSettlementVatReportError> =
  DocumentedError.union([ForbiddenError, InvalidRequestError, UnauthorizedError])

/**
 * The input of `getPaymentReconciliationSettlementVatReport`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface GetPaymentReconciliationSettlementVatReportInput {
  /** Which settlement dates to cover. */
  readonly dateRange: DateRangeInput
  /** What to search for. */
  readonly filter?: PaymentReconciliationSettlementSummaryFilterInput | undefined
}

/**
 * The input of `getPaymentReconciliationSettlementVatReport`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const GetPaymentReconciliationSettlementVatReportInput: Schema.Codec<GetPaymentReconciliationSettlementVatReportInput> =
  Wire.lazy(() =>
    Schema.Struct({
      dateRange: DateRangeInput,
      filter: Schema.optional(PaymentReconciliationSettlementSummaryFilterInput)
    })
  )

/**
 * Sums supply, VAT and tax-free amounts by payment method, over a range of settlement dates.
 *
 * `GET /payment-reconciliations/settlements/vat-report`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/reconciliation?v=v2#get%20%2Fpayment-reconciliations%2Fsettlements%2Fvat-report
 * @category endpoints
 * @since 0.1.0
 */
export const getPaymentReconciliationSettlementVatReport: Endpoint.Endpoint<
  GetPaymentReconciliationSettlementVatReportInput,
  GetPaymentReconciliationSettlementVatReportResponse,
  GetPaymentReconciliationSettlementVatReportError
> = Endpoint.make({
  id: "getPaymentReconciliationSettlementVatReport",
  service: "Reconciliation",
  method: "GET",
  path: "/payment-reconciliations/settlements/vat-report",
  authorized: true,
  input: GetPaymentReconciliationSettlementVatReportInput,
  pathFields: [],
  queryFields: [],
  payload: "query",
  storeId: [],
  format: "json",
  success: GetPaymentReconciliationSettlementVatReportResponse,
  errors: GetPaymentReconciliationSettlementVatReportError
})

/**
 * Whether PortOne's record of a payment agrees with the PG's.
 *
 * @stability unstable
 * @category enums
 * @since 0.1.0
 */
export type PaymentReconciliationStatus = "MATCHED" | "NOT_MATCHED" | "INCOMPARABLE" | "NOT_COLLECTED"

/**
 * Whether PortOne's record of a payment agrees with the PG's.
 *
 * @stability unstable
 * @category enums
 * @since 0.1.0
 */
export const PaymentReconciliationStatus: Wire.Enum<PaymentReconciliationStatus> = Wire.closedEnum([
  "MATCHED",
  "NOT_MATCHED",
  "INCOMPARABLE",
  "NOT_COLLECTED"
])

/**
 * Which transactions a transaction VAT report covers.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface PaymentReconciliationTransactionSummaryFilterInput {
  /** Only transactions that agree, or do not agree, with the PG's record. */
  readonly reconciliationStatuses?: ReadonlyArray<PaymentReconciliationStatus> | undefined
  /** Only transactions under these accounts with PGs. */
  readonly pgSpecifiers?: ReadonlyArray<ReconciliationPgSpecifierInput> | undefined
  /** Only these sub-stores. */
  readonly storeIds?: ReadonlyArray<string> | undefined
}

/**
 * Which transactions a transaction VAT report covers.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const PaymentReconciliationTransactionSummaryFilterInput: Schema.Codec<PaymentReconciliationTransactionSummaryFilterInput> =
  Wire.lazy(() =>
    Schema.Struct({
      reconciliationStatuses: Schema.optional(Schema.Array(PaymentReconciliationStatus)),
      pgSpecifiers: Schema.optional(Schema.Array(ReconciliationPgSpecifierInput)),
      storeIds: Schema.optional(Schema.Array(Schema.String))
    })
  )

/**
 * The body of `getPaymentReconciliationTransactionVatReport`.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export interface GetPaymentReconciliationTransactionVatReportBody {
  /** Which transaction dates to cover. */
  readonly dateRange: DateRangeInput
  /** What to search for. */
  readonly filter?: PaymentReconciliationTransactionSummaryFilterInput | undefined
}

/**
 * The body of `getPaymentReconciliationTransactionVatReport`.
 *
 * @stability unstable
 * @category requests
 * @since 0.1.0
 */
export const GetPaymentReconciliationTransactionVatReportBody: Schema.Codec<GetPaymentReconciliationTransactionVatReportBody> =
  Wire.lazy(() =>
    Schema.Struct({
      dateRange: DateRangeInput,
      filter: Schema.optional(PaymentReconciliationTransactionSummaryFilterInput)
    })
  )

/**
 * The VAT report of the transactions in a span of dates.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export interface GetPaymentReconciliationTransactionVatReportResponse {
  /** The amounts, by payment method. */
  readonly items?: ReadonlyArray<PaymentReconciliationVatReportItem>
  /** The totals. */
  readonly summary: PaymentReconciliationVatReportSummary
  /** The accounts with PGs that the report covers. */
  readonly pgSpecifiers?: ReadonlyArray<ReconciliationPgSpecifier>
}

/**
 * The VAT report of the transactions in a span of dates.
 *
 * @stability unstable
 * @category answers
 * @since 0.1.0
 */
export const GetPaymentReconciliationTransactionVatReportResponse: Schema.Codec<GetPaymentReconciliationTransactionVatReportResponse> =
  Wire.lazy(() =>
    Schema.Struct({
      items: Schema.optionalKey(Schema.Array(PaymentReconciliationVatReportItem)),
      summary: PaymentReconciliationVatReportSummary,
      pgSpecifiers: Schema.optionalKey(Schema.Array(ReconciliationPgSpecifier))
    })
  )

/**
 * The documented errors of `getPaymentReconciliationTransactionVatReport`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export type GetPaymentReconciliationTransactionVatReportError = ForbiddenError | InvalidRequestError | UnauthorizedError

/**
 * The documented errors of `getPaymentReconciliationTransactionVatReport`.
 *
 * @stability unstable
 * @category errors
 * @since 0.1.0
 */
export const GetPaymentReconciliationTransactionVatReportError: DocumentedError.Union<GetPaymentReconciliationTransactionVatReportError> =
  DocumentedError.union([ForbiddenError, InvalidRequestError, UnauthorizedError])

/**
 * The input of `getPaymentReconciliationTransactionVatReport`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export interface GetPaymentReconciliationTransactionVatReportInput {
  /** Which transaction dates to cover. */
  readonly dateRange: DateRangeInput
  /** What to search for. */
  readonly filter?: PaymentReconciliationTransactionSummaryFilterInput | undefined
}

/**
 * The input of `getPaymentReconciliationTransactionVatReport`: path, query and body together.
 *
 * @stability unstable
 * @category inputs
 * @since 0.1.0
 */
export const GetPaymentReconciliationTransactionVatReportInput: Schema.Codec<GetPaymentReconciliationTransactionVatReportInput> =
  Wire.lazy(() =>
    Schema.Struct({
      dateRange: DateRangeInput,
      filter: Schema.optional(PaymentReconciliationTransactionSummaryFilterInput)
    })
  )

/**
 * Sums supply, VAT and tax-free amounts by payment method, over a range of transaction dates.
 *
 * `GET /payment-reconciliations/transactions/vat-report`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PortOneClientError} for everything else
 *
 * @stability unstable
 * @see https://developers.portone.io/api/rest-v2/reconciliation?v=v2#get%20%2Fpayment-reconciliations%2Ftransactions%2Fvat-report
 * @category endpoints
 * @since 0.1.0
 */
export const getPaymentReconciliationTransactionVatReport: Endpoint.Endpoint<
  GetPaymentReconciliationTransactionVatReportInput,
  GetPaymentReconciliationTransactionVatReportResponse,
  GetPaymentReconciliationTransactionVatReportError
> = Endpoint.make({
  id: "getPaymentReconciliationTransactionVatReport",
  service: "Reconciliation",
  method: "GET",
  path: "/payment-reconciliations/transactions/vat-report",
  authorized: true,
  input: GetPaymentReconciliationTransactionVatReportInput,
  pathFields: [],
  queryFields: [],
  payload: "query",
  storeId: [],
  format: "json",
  success: GetPaymentReconciliationTransactionVatReportResponse,
  errors: GetPaymentReconciliationTransactionVatReportError
})
