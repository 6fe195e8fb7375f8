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
import { Currency, ForbiddenError, InvalidRequestError, UnauthorizedError } from "@effect-portone/core/generated/Shared"
import { PortOneClient } from "@effect-portone/core/PortOneClient"
import type { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import * as Wire from "@effect-portone/core/Wire"
import { CheckoutPaymentMethod, Country } from "./Shared.ts"

/**
 * The methods of {@link PaymentSessions}.
 *
 * @category models
 * @since 0.1.0
 */
export interface PaymentSessionsMethods {
  /**
   * Creates a hosted checkout page for a payment and returns its URL and expiry. With `paymentMethod` the order form
   * is skipped where nothing more has to be asked; `ttlSeconds` has an upper limit.
   *
   * `POST /payment-sessions`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link MaxTtlExceededError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/paymentSession?v=v2#post%20%2Fpayment-sessions
   */
  readonly createPaymentSession: (
    input: CreatePaymentSessionInput,
    options?: CallOptions
  ) => Effect.Effect<CreatePaymentSessionResponse, CreatePaymentSessionError | PortOneClientError>

  /**
   * Reads a session. Sends no `Authorization`, so a web page may call it too.
   *
   * `GET /payment-sessions/{sessionId}`, without `Authorization`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link SessionNotFoundError} (404)
   * - {@link SessionExpiredError} (410)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/paymentSession?v=v2#get%20%2Fpayment-sessions%2F%7BsessionId%7D
   */
  readonly getPaymentSession: (
    input: GetPaymentSessionInput,
    options?: CallOptions
  ) => Effect.Effect<PaymentSession, GetPaymentSessionError | PortOneClientError>

  /**
   * Expires a session at once: its checkout page can no longer be opened.
   *
   * `POST /payment-sessions/{sessionId}/close`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link ForbiddenError} (403)
   * - {@link SessionNotFoundError} (404)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/paymentSession?v=v2#post%20%2Fpayment-sessions%2F%7BsessionId%7D%2Fclose
   */
  readonly closePaymentSession: (
    input: ClosePaymentSessionInput,
    options?: CallOptions
  ) => Effect.Effect<ClosePaymentSessionResponse, ClosePaymentSessionError | PortOneClientError>
}

/**
 * Hosted checkout pages, one for each session.
 *
 * Take it from the context (`yield* PaymentSessions`, `PaymentSessions.use`), and provide it with
 * `PaymentSessions.layer` over a `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type CreatePaymentSessionInput, PaymentSessions } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const createPaymentSession = (input: CreatePaymentSessionInput) =>
 *   Effect.flatMap(PaymentSessions, (service) => service.createPaymentSession(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/paymentSession?v=v2
 * @category services
 * @since 0.1.0
 */
export class PaymentSessions extends Context.Service<PaymentSessions, PaymentSessionsMethods>()(
  "@effect-portone/payments/PaymentSessions"
) {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<PaymentSessions, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      PaymentSessions,
      Effect.map(PortOneClient, (client) =>
        PaymentSessions.of({
          createPaymentSession: (input, options) => client.run(createPaymentSession, input, options),
          getPaymentSession: (input, options) => client.run(getPaymentSession, input, options),
          closePaymentSession: (input, options) => client.run(closePaymentSession, input, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<PaymentSessionsMethods>): Layer.Layer<PaymentSessions> =>
    Layer.mock(PaymentSessions, methods)
}

/**
 * A line of the order that a payment session is for.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PaymentSessionProduct {
  /** The order line's id. */
  readonly id?: string
  /** The name. */
  readonly name: string
  /** The product's code. */
  readonly code?: string
  /** The price of one piece, in minor units. */
  readonly unitPrice: number
  /** How many. */
  readonly quantity: number
  /**
   * The first day of service; for what is sold for a time, such as a subscription. `yyyy-MM-dd`, a business date in
   * Korea.
   */
  readonly startDate?: string
  /**
   * The last day of service; for what is sold for a time, such as a subscription. `yyyy-MM-dd`, a business date in
   * Korea.
   */
  readonly endDate?: string
  /** Where the product is sold. */
  readonly url?: string
  /** NAVER Pay's category type of the product. */
  readonly nPayCategoryType?: string
  /** NAVER Pay's category id of the product. */
  readonly nPayCategoryId?: string
  /** NAVER Pay's id of the product. */
  readonly nPayUid?: string
}

/**
 * A line of the order that a payment session is for.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentSessionProduct: Schema.Codec<PaymentSessionProduct> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.optionalKey(Schema.String),
    name: Schema.String,
    code: Schema.optionalKey(Schema.String),
    unitPrice: Wire.Int64,
    quantity: Wire.Int32,
    startDate: Schema.optionalKey(Wire.CalendarDate),
    endDate: Schema.optionalKey(Wire.CalendarDate),
    url: Schema.optionalKey(Schema.String),
    nPayCategoryType: Schema.optionalKey(Schema.String),
    nPayCategoryId: Schema.optionalKey(Schema.String),
    nPayUid: Schema.optionalKey(Schema.String)
  })
)

/**
 * {@link PaymentSessionProduct} as requests hold it: known values only, and every required field.
 *
 * @category requests
 * @since 0.1.0
 */
export interface PaymentSessionProductInput {
  /** The order line's id. */
  readonly id?: string | undefined
  /** The name. */
  readonly name: string
  /** The product's code. */
  readonly code?: string | undefined
  /** The price of one piece, in minor units. */
  readonly unitPrice: number
  /** How many. */
  readonly quantity: number
  /**
   * The first day of service; for what is sold for a time, such as a subscription. `yyyy-MM-dd`, a business date in
   * Korea.
   */
  readonly startDate?: string | undefined
  /**
   * The last day of service; for what is sold for a time, such as a subscription. `yyyy-MM-dd`, a business date in
   * Korea.
   */
  readonly endDate?: string | undefined
  /** Where the product is sold. */
  readonly url?: string | undefined
  /** NAVER Pay's category type of the product. */
  readonly nPayCategoryType?: string | undefined
  /** NAVER Pay's category id of the product. */
  readonly nPayCategoryId?: string | undefined
  /** NAVER Pay's id of the product. */
  readonly nPayUid?: string | undefined
}

/**
 * {@link PaymentSessionProduct} as requests hold it: known values only, and every required field.
 *
 * @category requests
 * @since 0.1.0
 */
export const PaymentSessionProductInput: Schema.Codec<PaymentSessionProductInput> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.optional(Schema.String),
    name: Schema.String,
    code: Schema.optional(Schema.String),
    unitPrice: Wire.Int64,
    quantity: Wire.Int32,
    startDate: Schema.optional(Wire.BusinessDate),
    endDate: Schema.optional(Wire.BusinessDate),
    url: Schema.optional(Schema.String),
    nPayCategoryType: Schema.optional(Schema.String),
    nPayCategoryId: Schema.optional(Schema.String),
    nPayUid: Schema.optional(Schema.String)
  })
)

/**
 * Terms that the customer has to agree to.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PaymentSessionAgreement {
  /** The name. */
  readonly name: string
  /** Where to read the terms. */
  readonly url: string
}

/**
 * Terms that the customer has to agree to.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentSessionAgreement: Schema.Codec<PaymentSessionAgreement> = Wire.lazy(() =>
  Schema.Struct({
    name: Schema.String,
    url: Schema.String
  })
)

/**
 * The colours of the hosted checkout page.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PaymentSessionColors {
  /** The main colour, as CSS. */
  readonly primary?: string | undefined
  /** The main colour under the pointer, as CSS. */
  readonly primaryHover?: string | undefined
  /** The light variant of the main colour, as CSS. */
  readonly primaryLight?: string | undefined
}

/**
 * The colours of the hosted checkout page.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentSessionColors: Schema.Codec<PaymentSessionColors> = Wire.lazy(() =>
  Schema.Struct({
    primary: Schema.optional(Schema.String),
    primaryHover: Schema.optional(Schema.String),
    primaryLight: Schema.optional(Schema.String)
  })
)

/**
 * The body of `createPaymentSession`: an order to be paid on the hosted checkout page.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreatePaymentSessionBody {
  /** The store that the payment is for. */
  readonly storeId: string
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The checkout profile's key. */
  readonly profileKey: string
  /** Fixes the payment method; the order page is skipped when nothing else needs filling in. */
  readonly paymentMethod?: CheckoutPaymentMethod | undefined
  /** The country. */
  readonly country: Country
  /** The currency, as its ISO 4217 code. */
  readonly currency: Currency
  /** The total, in minor units. */
  readonly totalAmount: number
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** Where to send the customer after payment; PortOne's own result page when left out. */
  readonly redirectUrl?: string | undefined
  /** The lines of the order. */
  readonly products?: ReadonlyArray<PaymentSessionProductInput> | undefined
  /** The customer's name. */
  readonly customerName?: string | undefined
  /** The customer's e-mail address. */
  readonly customerEmail?: string | undefined
  /** The store's name, shown on the page and by the payment company. */
  readonly storeName?: string | undefined
  /** Terms to show; the pay button works only once the customer agrees to all of them. */
  readonly agreements?: ReadonlyArray<PaymentSessionAgreement> | undefined
  /** A picture of the order. */
  readonly orderImageUrl?: string | undefined
  /** The merchant's own data, kept as it is. */
  readonly customData?: string | undefined
  /** The page's colours. */
  readonly colors?: PaymentSessionColors | undefined
  /** How long the session lives, in seconds. */
  readonly ttlSeconds?: number | undefined
}

/**
 * The body of `createPaymentSession`: an order to be paid on the hosted checkout page.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreatePaymentSessionBody: Schema.Codec<CreatePaymentSessionBody> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.String,
    paymentId: Schema.String,
    profileKey: Schema.String,
    paymentMethod: Schema.optional(CheckoutPaymentMethod),
    country: Country,
    currency: Currency,
    totalAmount: Wire.Int64,
    orderName: Schema.String,
    redirectUrl: Schema.optional(Schema.String),
    products: Schema.optional(Schema.Array(PaymentSessionProductInput)),
    customerName: Schema.optional(Schema.String),
    customerEmail: Schema.optional(Schema.String),
    storeName: Schema.optional(Schema.String),
    agreements: Schema.optional(Schema.Array(PaymentSessionAgreement)),
    orderImageUrl: Schema.optional(Schema.String),
    customData: Schema.optional(Schema.String),
    colors: Schema.optional(PaymentSessionColors),
    ttlSeconds: Schema.optional(Wire.Int64)
  })
)

/**
 * The answer of `createPaymentSession`: the session, and the page to send the customer to.
 *
 * @category answers
 * @since 0.1.0
 */
export interface CreatePaymentSessionResponse {
  /** The payment session's id. */
  readonly sessionId: string
  /** The page to send the customer to. */
  readonly url: string
  /** When the session ends. RFC 3339 on the wire. */
  readonly expiresAt: DateTime.Utc
}

/**
 * The answer of `createPaymentSession`: the session, and the page to send the customer to.
 *
 * @category answers
 * @since 0.1.0
 */
export const CreatePaymentSessionResponse: Schema.Codec<
  CreatePaymentSessionResponse,
  CreatePaymentSessionResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    sessionId: Schema.String,
    url: Schema.String,
    expiresAt: Wire.Timestamp
  })
)

/**
 * `ttlSeconds` is more than PortOne allows. Ask for less.
 *
 * `MAX_TTL_EXCEEDED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class MaxTtlExceededError extends DocumentedError.make<MaxTtlExceededError, {}, MaxTtlExceededErrorEncoded>()(
  "MaxTtlExceededError",
  {
    type: "MAX_TTL_EXCEEDED",
    status: 400,
    summary: "`ttlSeconds` is more than PortOne allows. Ask for less."
  }
) {}

/**
 * The documented errors of `createPaymentSession`.
 *
 * @category errors
 * @since 0.1.0
 */
export type CreatePaymentSessionError = ForbiddenError | InvalidRequestError | MaxTtlExceededError | UnauthorizedError

/**
 * The documented errors of `createPaymentSession`.
 *
 * @category errors
 * @since 0.1.0
 */
export const CreatePaymentSessionError: DocumentedError.Union<CreatePaymentSessionError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  MaxTtlExceededError,
  UnauthorizedError
])

/**
 * The input of `createPaymentSession`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface CreatePaymentSessionInput {
  /** The store that the payment is for. */
  readonly storeId: string
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The checkout profile's key. */
  readonly profileKey: string
  /** Fixes the payment method; the order page is skipped when nothing else needs filling in. */
  readonly paymentMethod?: CheckoutPaymentMethod | undefined
  /** The country. */
  readonly country: Country
  /** The currency, as its ISO 4217 code. */
  readonly currency: Currency
  /** The total, in minor units. */
  readonly totalAmount: number
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** Where to send the customer after payment; PortOne's own result page when left out. */
  readonly redirectUrl?: string | undefined
  /** The lines of the order. */
  readonly products?: ReadonlyArray<PaymentSessionProductInput> | undefined
  /** The customer's name. */
  readonly customerName?: string | undefined
  /** The customer's e-mail address. */
  readonly customerEmail?: string | undefined
  /** The store's name, shown on the page and by the payment company. */
  readonly storeName?: string | undefined
  /** Terms to show; the pay button works only once the customer agrees to all of them. */
  readonly agreements?: ReadonlyArray<PaymentSessionAgreement> | undefined
  /** A picture of the order. */
  readonly orderImageUrl?: string | undefined
  /** The merchant's own data, kept as it is. */
  readonly customData?: string | undefined
  /** The page's colours. */
  readonly colors?: PaymentSessionColors | undefined
  /** How long the session lives, in seconds. */
  readonly ttlSeconds?: number | undefined
}

/**
 * The input of `createPaymentSession`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const CreatePaymentSessionInput: Schema.Codec<CreatePaymentSessionInput> = Wire.lazy(() =>
  Schema.Struct({
    storeId: Schema.String,
    paymentId: Schema.String,
    profileKey: Schema.String,
    paymentMethod: Schema.optional(CheckoutPaymentMethod),
    country: Country,
    currency: Currency,
    totalAmount: Wire.Int64,
    orderName: Schema.String,
    redirectUrl: Schema.optional(Schema.String),
    products: Schema.optional(Schema.Array(PaymentSessionProductInput)),
    customerName: Schema.optional(Schema.String),
    customerEmail: Schema.optional(Schema.String),
    storeName: Schema.optional(Schema.String),
    agreements: Schema.optional(Schema.Array(PaymentSessionAgreement)),
    orderImageUrl: Schema.optional(Schema.String),
    customData: Schema.optional(Schema.String),
    colors: Schema.optional(PaymentSessionColors),
    ttlSeconds: Schema.optional(Wire.Int64)
  })
)

/**
 * Creates a hosted checkout page for a payment and returns its URL and expiry. With `paymentMethod` the order form is
 * skipped where nothing more has to be asked; `ttlSeconds` has an upper limit.
 *
 * `POST /payment-sessions`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link MaxTtlExceededError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/paymentSession?v=v2#post%20%2Fpayment-sessions
 * @category endpoints
 * @since 0.1.0
 */
export const createPaymentSession: Endpoint.Endpoint<
  CreatePaymentSessionInput,
  CreatePaymentSessionResponse,
  CreatePaymentSessionError
> = Endpoint.make({
  id: "createPaymentSession",
  service: "PaymentSessions",
  method: "POST",
  path: "/payment-sessions",
  authorized: true,
  input: CreatePaymentSessionInput,
  pathFields: [],
  queryFields: [],
  payload: "body",
  storeId: [["storeId"]],
  format: "json",
  success: CreatePaymentSessionResponse,
  errors: CreatePaymentSessionError
})

/**
 * An order that waits on the hosted checkout page.
 *
 * @category answers
 * @since 0.1.0
 */
export interface PaymentSession {
  /** The session's id. */
  readonly id: string
  /** The store it belongs to. */
  readonly storeId: string
  /** The payment's id, which the merchant chose. */
  readonly paymentId: string
  /** The checkout profile's key. */
  readonly profileKey: string
  /** Fixes the payment method; the order page is skipped when nothing else needs filling in. */
  readonly paymentMethod?: Wire.Open<CheckoutPaymentMethod>
  /** The country. */
  readonly country: Wire.Open<Country>
  /** The currency, as its ISO 4217 code. */
  readonly currency: Wire.Open<Currency>
  /** The total, in minor units. */
  readonly totalAmount: number
  /** What the order is called on pages and statements. */
  readonly orderName: string
  /** Where to send the customer after payment; PortOne's own result page when left out. */
  readonly redirectUrl?: string
  /** The lines of the order. */
  readonly products?: ReadonlyArray<PaymentSessionProduct>
  /** The customer's name. */
  readonly customerName?: string
  /** The customer's e-mail address. */
  readonly customerEmail?: string
  /** The store's name, shown on the page and by the payment company. */
  readonly storeName?: string
  /** Terms to show; the pay button works only once the customer agrees to all of them. */
  readonly agreements?: ReadonlyArray<PaymentSessionAgreement>
  /** A picture of the order. */
  readonly orderImageUrl?: string
  /** The merchant's own data, kept as it is. */
  readonly customData?: string
  /** The page's colours. */
  readonly colors?: PaymentSessionColors
  /** When it was created. RFC 3339 on the wire. */
  readonly createdAt: DateTime.Utc
  /** When the session ends. RFC 3339 on the wire. */
  readonly expiresAt: DateTime.Utc
}

/**
 * An order that waits on the hosted checkout page.
 *
 * @category answers
 * @since 0.1.0
 */
export const PaymentSession: Schema.Codec<PaymentSession, PaymentSessionEncoded> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    storeId: Schema.String,
    paymentId: Schema.String,
    profileKey: Schema.String,
    paymentMethod: Schema.optionalKey(Wire.openEnum(CheckoutPaymentMethod)),
    country: Wire.openEnum(Country),
    currency: Wire.openEnum(Currency),
    totalAmount: Wire.Int64,
    orderName: Schema.String,
    redirectUrl: Schema.optionalKey(Schema.String),
    products: Schema.optionalKey(Schema.Array(PaymentSessionProduct)),
    customerName: Schema.optionalKey(Schema.String),
    customerEmail: Schema.optionalKey(Schema.String),
    storeName: Schema.optionalKey(Schema.String),
    agreements: Schema.optionalKey(Schema.Array(PaymentSessionAgreement)),
    orderImageUrl: Schema.optionalKey(Schema.String),
    customData: Schema.optionalKey(Schema.String),
    colors: Schema.optionalKey(PaymentSessionColors),
    createdAt: Wire.Timestamp,
    expiresAt: Wire.Timestamp
  })
)

/**
 * The payment session has expired or was closed. Create a new one.
 *
 * `SESSION_EXPIRED`, status 410.
 *
 * @category errors
 * @since 0.1.0
 */
export class SessionExpiredError extends DocumentedError.make<SessionExpiredError, {}, SessionExpiredErrorEncoded>()(
  "SessionExpiredError",
  {
    type: "SESSION_EXPIRED",
    status: 410,
    summary: "The payment session has expired or was closed. Create a new one."
  }
) {}

/**
 * There is no such payment session. Check the id, or create a new one.
 *
 * `SESSION_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class SessionNotFoundError extends DocumentedError.make<SessionNotFoundError, {}, SessionNotFoundErrorEncoded>()(
  "SessionNotFoundError",
  {
    type: "SESSION_NOT_FOUND",
    status: 404,
    summary: "There is no such payment session. Check the id, or create a new one."
  }
) {}

/**
 * The documented errors of `getPaymentSession`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetPaymentSessionError = InvalidRequestError | SessionExpiredError | SessionNotFoundError

/**
 * The documented errors of `getPaymentSession`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetPaymentSessionError: DocumentedError.Union<GetPaymentSessionError> = DocumentedError.union([
  InvalidRequestError,
  SessionExpiredError,
  SessionNotFoundError
])

/**
 * The input of `getPaymentSession`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetPaymentSessionInput {
  /** The payment session's id. */
  readonly sessionId: string
}

/**
 * The input of `getPaymentSession`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetPaymentSessionInput: Schema.Codec<GetPaymentSessionInput> = Wire.lazy(() =>
  Schema.Struct({
    sessionId: Schema.String
  })
)

/**
 * Reads a session. Sends no `Authorization`, so a web page may call it too.
 *
 * `GET /payment-sessions/{sessionId}`, without `Authorization`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link SessionNotFoundError} (404)
 * - {@link SessionExpiredError} (410)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/paymentSession?v=v2#get%20%2Fpayment-sessions%2F%7BsessionId%7D
 * @category endpoints
 * @since 0.1.0
 */
export const getPaymentSession: Endpoint.Endpoint<GetPaymentSessionInput, PaymentSession, GetPaymentSessionError> =
  Endpoint.make({
    id: "getPaymentSession",
    service: "PaymentSessions",
    method: "GET",
    path: "/payment-sessions/{sessionId}",
    authorized: false,
    input: GetPaymentSessionInput,
    pathFields: ["sessionId"],
    queryFields: [],
    payload: "none",
    storeId: [],
    format: "json",
    success: PaymentSession,
    errors: GetPaymentSessionError
  })

/**
 * The answer of `closePaymentSession`: when the session ended.
 *
 * @category answers
 * @since 0.1.0
 */
export interface ClosePaymentSessionResponse {
  /** When it was closed. RFC 3339 on the wire. */
  readonly closedAt: DateTime.Utc
}

/**
 * The answer of `closePaymentSession`: when the session ended.
 *
 * @category answers
 * @since 0.1.0
 */
export const ClosePaymentSessionResponse: Schema.Codec<
  ClosePaymentSessionResponse,
  ClosePaymentSessionResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    closedAt: Wire.Timestamp
  })
)

/**
 * The documented errors of `closePaymentSession`.
 *
 * @category errors
 * @since 0.1.0
 */
export type ClosePaymentSessionError = ForbiddenError | InvalidRequestError | SessionNotFoundError | UnauthorizedError

/**
 * The documented errors of `closePaymentSession`.
 *
 * @category errors
 * @since 0.1.0
 */
export const ClosePaymentSessionError: DocumentedError.Union<ClosePaymentSessionError> = DocumentedError.union([
  ForbiddenError,
  InvalidRequestError,
  SessionNotFoundError,
  UnauthorizedError
])

/**
 * The input of `closePaymentSession`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface ClosePaymentSessionInput {
  /** The payment session's id. */
  readonly sessionId: string
}

/**
 * The input of `closePaymentSession`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const ClosePaymentSessionInput: Schema.Codec<ClosePaymentSessionInput> = Wire.lazy(() =>
  Schema.Struct({
    sessionId: Schema.String
  })
)

/**
 * Expires a session at once: its checkout page can no longer be opened.
 *
 * `POST /payment-sessions/{sessionId}/close`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link ForbiddenError} (403)
 * - {@link SessionNotFoundError} (404)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/paymentSession?v=v2#post%20%2Fpayment-sessions%2F%7BsessionId%7D%2Fclose
 * @category endpoints
 * @since 0.1.0
 */
export const closePaymentSession: Endpoint.Endpoint<
  ClosePaymentSessionInput,
  ClosePaymentSessionResponse,
  ClosePaymentSessionError
> = Endpoint.make({
  id: "closePaymentSession",
  service: "PaymentSessions",
  method: "POST",
  path: "/payment-sessions/{sessionId}/close",
  authorized: true,
  input: ClosePaymentSessionInput,
  pathFields: ["sessionId"],
  queryFields: [],
  payload: "none",
  storeId: [],
  format: "json",
  success: ClosePaymentSessionResponse,
  errors: ClosePaymentSessionError
})

/**
 * The wire form of {@link CreatePaymentSessionResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CreatePaymentSessionResponseEncoded {
  readonly sessionId: string
  readonly url: string
  readonly expiresAt: string
}

/**
 * The wire form of {@link MaxTtlExceededError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface MaxTtlExceededErrorEncoded {
  readonly type: "MAX_TTL_EXCEEDED"
  readonly message?: string
}

/**
 * The wire form of {@link PaymentSession}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface PaymentSessionEncoded {
  readonly id: string
  readonly storeId: string
  readonly paymentId: string
  readonly profileKey: string
  readonly paymentMethod?: Wire.Open<CheckoutPaymentMethod>
  readonly country: Wire.Open<Country>
  readonly currency: Wire.Open<Currency>
  readonly totalAmount: number
  readonly orderName: string
  readonly redirectUrl?: string
  readonly products?: ReadonlyArray<PaymentSessionProduct>
  readonly customerName?: string
  readonly customerEmail?: string
  readonly storeName?: string
  readonly agreements?: ReadonlyArray<PaymentSessionAgreement>
  readonly orderImageUrl?: string
  readonly customData?: string
  readonly colors?: PaymentSessionColors
  readonly createdAt: string
  readonly expiresAt: string
}

/**
 * The wire form of {@link SessionExpiredError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface SessionExpiredErrorEncoded {
  readonly type: "SESSION_EXPIRED"
  readonly message?: string
}

/**
 * The wire form of {@link SessionNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface SessionNotFoundErrorEncoded {
  readonly type: "SESSION_NOT_FOUND"
  readonly message?: string
}

/**
 * The wire form of {@link ClosePaymentSessionResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface ClosePaymentSessionResponseEncoded {
  readonly closedAt: string
}
