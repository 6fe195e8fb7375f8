/**
 * Runs operations. Every service of the API stands on this one.
 *
 * @since 0.1.0
 */
import type { ConfigError } from "effect/Config"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Tracer from "effect/Tracer"
import type { CallOptions } from "./CallOptions.ts"
import { restrictClient, type Road } from "./client/attempt.ts"
import { type CheckedOptions, checkCallOptions, isCredentials, notCredentials } from "./client/callOptions.ts"
import { execute, type Executed } from "./client/execute.ts"
import { type PortOneRequest, toFreeRequest } from "./client/freeRequest.ts"
import { refuse, storeIdIn } from "./client/input.ts"
import { type Request, toRequest } from "./client/request.ts"
import { checkSettings, type Options, type Settings } from "./client/settings.ts"
import { callEnded } from "./client/telemetry.ts"
import { Turn } from "./client/turn.ts"
import { variables } from "./client/variables.ts"
import { type ClientErrorReason, InputError } from "./ClientErrorReason.ts"
import { Credentials } from "./Credentials.ts"
import type { DocumentedError } from "./DocumentedError.ts"
import { type Endpoint, isEndpoint } from "./Endpoint.ts"
import { exchangeOf } from "./Exchange.ts"
import * as IdempotencyKey from "./IdempotencyKey.ts"
import { letGo } from "./internal/letGo.ts"
import { PortOneClientError } from "./PortOneClientError.ts"
import * as RetryPolicy from "./RetryPolicy.ts"

export type { PortOneRequest } from "./client/freeRequest.ts"
export type { Options, Settings } from "./client/settings.ts"

/**
 * A value with the answer that it was read from.
 *
 * @category models
 * @since 0.1.0
 */
export interface PortOneResponse<A> {
  readonly value: A
  /** The HTTP status. */
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** The body as it came. Empty if the answer is bytes, which `value` holds. */
  readonly body: string
  /** The number of attempts, the successful one included. */
  readonly attempts: number
}

/**
 * Runs any {@link Endpoint} over the `HttpClient` in context.
 *
 * @example
 * ```ts
 * import { PortOneClient } from "@effect-portone/core"
 * import { Payments } from "@effect-portone/payments"
 * import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
 * import { Layer } from "effect"
 *
 * // Reads PORTONE_API_SECRET, PORTONE_STORE_ID and PORTONE_BASE_URL.
 * const live = Payments.layer.pipe(
 *   Layer.provide(PortOneClient.layerConfig()),
 *   Layer.provide(NodeHttpClient.layerUndici)
 * )
 * ```
 * @category services
 * @since 0.1.0
 */
export class PortOneClient extends Context.Service<
  PortOneClient,
  {
    /** Runs an operation and returns its value. */
    readonly run: <I, A, E>(
      endpoint: Endpoint<I, A, E>,
      input: I,
      options?: CallOptions
    ) => Effect.Effect<A, E | PortOneClientError>
    /** Runs an operation and returns its value with the whole answer. */
    readonly runWithResponse: <I, A, E>(
      endpoint: Endpoint<I, A, E>,
      input: I,
      options?: CallOptions
    ) => Effect.Effect<PortOneResponse<A>, E | PortOneClientError>
    /** Sends a request that no operation describes, with the same authorization, keys, retries and errors. */
    readonly request: (
      request: PortOneRequest,
      options?: CallOptions
    ) => Effect.Effect<PortOneResponse<unknown>, PortOneClientError>
  }
>()("@effect-portone/core/PortOneClient") {
  /**
   * Provides a client with an API secret. Fails as the program starts if the secret or a setting cannot be used, with
   * an error that names it. It never throws, and nor do the other constructors.
   *
   * @example
   * ```ts
   * import { PortOneClient, RetryPolicy } from "@effect-portone/core"
   * import { Redacted } from "effect"
   *
   * const live = (apiSecret: Redacted.Redacted) =>
   *   PortOneClient.layer({ apiSecret, storeId: "store-4f2d", timeout: "90 seconds", retry: RetryPolicy.none })
   * ```
   * @since 0.1.0
   */
  static readonly layer = (options: Options): Layer.Layer<PortOneClient, PortOneClientError, HttpClient.HttpClient> =>
    Layer.effect(
      PortOneClient,
      Effect.gen(function* () {
        const credentials = Credentials.fromSecret(apiSecretOf(options))
        const client = yield* make(options, credentials)
        return yield* Effect.as(credentials.authorization, client)
      })
    )

  /**
   * Provides a client with the `Credentials` in context, such as those of `BearerCredentials.layer`. Fails if a setting
   * cannot be used.
   *
   * @example
   * ```ts
   * import { BearerCredentials, PortOneClient } from "@effect-portone/core"
   * import { Layer, Redacted } from "effect"
   *
   * const live = PortOneClient.layerCredentials({ timeout: "90 seconds" }).pipe(
   *   Layer.provide(BearerCredentials.layer({ apiSecret: Redacted.make("secret") }))
   * )
   * ```
   * @since 0.1.0
   */
  static readonly layerCredentials = (
    settings: Settings = {}
  ): Layer.Layer<PortOneClient, PortOneClientError, HttpClient.HttpClient | Credentials> =>
    Layer.effect(
      PortOneClient,
      Effect.gen(function* () {
        return yield* make(settings, yield* Credentials)
      })
    )

  /**
   * Provides a client from `PORTONE_API_SECRET` and, if they are set, `PORTONE_STORE_ID` and `PORTONE_BASE_URL`. Fails
   * with a `ConfigError` that names a variable if it is missing or wrong, and as `layer` does if a setting is.
   *
   * @example
   * ```ts
   * import { PortOneClient, RetryPolicy } from "@effect-portone/core"
   *
   * // Settings given here go before the environment.
   * const live = PortOneClient.layerConfig({ storeId: "store-4f2d", retry: RetryPolicy.make({ attempts: 5 }) })
   * ```
   * @since 0.1.0
   */
  static readonly layerConfig = (
    settings: Settings = {}
  ): Layer.Layer<PortOneClient, ConfigError | PortOneClientError, HttpClient.HttpClient> =>
    Layer.effect(
      PortOneClient,
      Effect.flatMap(variables, ({ apiSecret, ...fallback }) =>
        make(settings, Credentials.fromSecret(Redacted.make(apiSecret)), fallback)
      )
    )

  /**
   * Makes a client over the `HttpClient` in context, with settings and credentials of its own. It is for programs that
   * keep a client for each merchant. Fails if a setting cannot be used, or if the credentials are none.
   *
   * @example
   * ```ts
   * import { Credentials, PortOneClient } from "@effect-portone/core"
   * import type { Redacted } from "effect"
   *
   * const client = (apiSecret: Redacted.Redacted) => PortOneClient.make({}, Credentials.fromSecret(apiSecret))
   * ```
   * @since 0.1.0
   */
  static readonly make = (
    settings: Settings,
    credentials: Credentials["Service"]
  ): Effect.Effect<PortOneClient["Service"], PortOneClientError, HttpClient.HttpClient> => make(settings, credentials)

  /**
   * Runs an operation without its service, so that a bundler keeps this operation alone.
   *
   * @example
   * ```ts
   * import { PortOneClient } from "@effect-portone/core"
   * import { getPayment } from "@effect-portone/payments"
   *
   * const payment = PortOneClient.run(getPayment, { paymentId: "4f2d0c9a" }, { timeout: "10 seconds" })
   * ```
   * @since 0.1.0
   */
  static readonly run = <I, A, E>(
    endpoint: Endpoint<I, A, E>,
    input: I,
    options?: CallOptions
  ): Effect.Effect<A, E | PortOneClientError, PortOneClient> =>
    Effect.flatMap(PortOneClient, (client) => client.run(endpoint, input, options))

  /**
   * Runs an operation and returns the whole answer: value, status, headers, body and attempts.
   *
   * @example
   * ```ts
   * import { PortOneClient } from "@effect-portone/core"
   * import { getPayment } from "@effect-portone/payments"
   * import { Effect } from "effect"
   *
   * const attempts = PortOneClient.runWithResponse(getPayment, { paymentId: "4f2d0c9a" }).pipe(
   *   Effect.map((response) => response.attempts)
   * )
   * ```
   * @since 0.1.0
   */
  static readonly runWithResponse = <I, A, E>(
    endpoint: Endpoint<I, A, E>,
    input: I,
    options?: CallOptions
  ): Effect.Effect<PortOneResponse<A>, E | PortOneClientError, PortOneClient> =>
    Effect.flatMap(PortOneClient, (client) => client.runWithResponse(endpoint, input, options))

  /**
   * Sends a request that no operation describes yet. Every error of PortOne's is then an `UndocumentedError` with its
   * `type`.
   *
   * @example
   * ```ts
   * import { PortOneClient } from "@effect-portone/core"
   *
   * const added = PortOneClient.request({
   *   method: "POST",
   *   path: "/payments/{paymentId}/added-tomorrow",
   *   params: { paymentId: "4f2d0c9a" },
   *   body: { reason: "a trial" }
   * })
   * ```
   * @since 0.1.0
   */
  static readonly request = (
    request: PortOneRequest,
    options?: CallOptions
  ): Effect.Effect<PortOneResponse<unknown>, PortOneClientError, PortOneClient> =>
    Effect.flatMap(PortOneClient, (client) => client.request(request, options))
}

/** Returns the secret of options that may be anything, as a caller without types may pass it. */
const apiSecretOf = (options: Options): Redacted.Redacted => {
  try {
    return options.apiSecret
  } catch {
    // It is missing, then, and `Credentials` says so of a value that is none.
    return undefined as never
  }
}

const operation = "PortOneClient.make"

/** Makes a client. `fallback` are the settings of the environment, which those in code go before. */
const make = (
  settings: Settings,
  credentials: Credentials["Service"],
  fallback: Settings = {}
): Effect.Effect<PortOneClient["Service"], PortOneClientError, HttpClient.HttpClient> =>
  Effect.gen(function* () {
    const checked = checkSettings(settings, fallback)
    if (Result.isFailure(checked)) return yield* PortOneClientError.refusedInput(operation, checked.failure)
    if (!isCredentials(credentials)) {
      return yield* PortOneClientError.noCredentials(operation, `the credentials ${notCredentials}`)
    }
    const { baseUrl, budget, check, httpTracing, retry, storeId, timeout, userAgent } = checked.success
    const http = yield* HttpClient.HttpClient
    const road: Road = {
      client: restrictClient(http, httpTracing),
      exchange: httpTracing ? undefined : exchangeOf(http),
      turn: new Turn(),
      origin: new URL(baseUrl).origin
    }

    const defaults = { check, credentials, retry, storeId, timeout }
    // Most calls have no options, and the check of none comes to the same each time.
    const usual = checkCallOptions(undefined, undefined, defaults)

    const startCall = <A, E = never>(
      operation: string,
      options: CallOptions | undefined,
      prepare: (options: CheckedOptions) => Result.Result<Request<A>, InputError>,
      storeIdOf?: () => string | undefined
    ): Effect.Effect<Executed<A>, E | PortOneClientError> =>
      // A call fails with no documented error but those in `answers`, and `E` is their type.
      // oxlint-disable-next-line effecttsgo/unsafe-effect-type-assertion
      inSpan<Executed<A>, DocumentedError | PortOneClientError>(operation, (fiber, span) => {
        const refuse = (reason: ClientErrorReason) => {
          callEnded({ operation, span, context: fiber.context }, "NotSent", 0)
          return Effect.fail(PortOneClientError.refused(operation, reason))
        }
        const current = fiber.getRef(RetryPolicy.Current)
        const checked =
          options === undefined && current === undefined ? usual : checkCallOptions(options, current, defaults)
        if (Result.isFailure(checked)) return refuse(checked.failure)
        const prepared = prepare(checked.success)
        if (Result.isFailure(prepared)) return refuse(prepared.failure)
        const request = prepared.success
        const key = request.method === "GET" ? noKey : keyOf(checked.success, fiber.getRef(IdempotencyKey.Generator))
        if (Result.isFailure(key)) return refuse(key.failure)
        const terms = {
          operation,
          baseUrl,
          userAgent,
          credentials: checked.success.credentials,
          idempotencyKey: key.success,
          timeout: checked.success.timeout,
          retry: checked.success.retry,
          budget,
          own: checked.success.own,
          storeIdOf
        }
        return execute(fiber, road, request, terms, span)
      }) as Effect.Effect<Executed<A>, E | PortOneClientError>

    const runEndpoint = <I, A, E>(endpoint: Endpoint<I, A, E>, input: I, options: CallOptions | undefined) =>
      isEndpoint(endpoint)
        ? startCall<A, E>(
            `${endpoint.service}.${endpoint.id}`,
            options,
            ({ check, storeId }) => toRequest(endpoint, input, storeId, check),
            () => storeIdIn(endpoint, input)
          )
        : startCall<A, E>("PortOneClient.run", options, () => refuse("the first argument is no operation"))

    return {
      run: (endpoint, input, options) => Effect.map(runEndpoint(endpoint, input, options), ({ value }) => value),
      runWithResponse: (endpoint, input, options) => Effect.map(runEndpoint(endpoint, input, options), toResponse),
      request: (request, options) =>
        Effect.map(
          startCall<unknown>("PortOneClient.request", options, () => toFreeRequest(request)),
          toResponse
        )
    }
  })

/** Runs a call in a span, if a tracer is installed. Nobody would see the span otherwise, and it costs time. */
const inSpan = <A, E>(
  operation: string,
  call: (fiber: Fiber.Fiber<unknown, unknown>, span: Tracer.Span | undefined) => Effect.Effect<A, E>
): Effect.Effect<A, E> =>
  Effect.withFiber((fiber) =>
    Context.getOrUndefined(fiber.context, Tracer.Tracer) === undefined
      ? call(fiber, undefined)
      : Effect.useSpan(operation, { kind: "client", attributes: { "portone.operation": operation } }, (span) =>
          Effect.withFiber((fiber) => call(fiber, span))
        )
  )

const noKey = Result.succeed(undefined)

/** Returns the call's own key, or a new one, if it is fit to be sent. */
const keyOf = (
  { idempotencyKey }: CheckedOptions,
  generate: () => string
): Result.Result<string | undefined, InputError> => {
  let key = idempotencyKey
  try {
    if (key === undefined) key = generate()
  } catch {
    return refuse("IdempotencyKey.Generator threw, and made no key")
  }
  const problem = IdempotencyKey.problemOf(key)
  if (problem === undefined) return Result.succeed(key)
  letGo(key)
  return refuse(problem)
}

const toResponse = <A>({ answer, attempts, value }: Executed<A>): PortOneResponse<A> => ({
  value,
  status: answer.status,
  headers: answer.headers(),
  body: answer.body,
  attempts
})
