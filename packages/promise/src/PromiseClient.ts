/**
 * Makes the client that all operations run over. It has no operations itself, so a bundler keeps those alone that a
 * program makes; `createPortOne` has all of them.
 *
 * @since 0.1.0
 */
import type { ConfigError } from "effect/Config"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import type * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import type { OwnOptions } from "@effect-portone/core/CallOptions"
import { Credentials } from "@effect-portone/core/Credentials"
import { PortOneClient, type Settings } from "@effect-portone/core/PortOneClient"
import { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import { Calls } from "./client/calls.ts"
import { type LogEntry, loggingTo } from "./client/logging.ts"

export type { LogEntry } from "./client/logging.ts"

/**
 * The options of a client: the settings of the Effect client, and what a program gives it to work with.
 *
 * @example
 * ```ts
 * import { type ClientOptions, createClient, RateLimit, RetryPolicy } from "@effect-portone/promise"
 *
 * const options: ClientOptions = {
 *   apiSecret: process.env["PORTONE_API_SECRET"],
 *   storeId: "store-4f2d",
 *   retry: RetryPolicy.make({ attempts: 5 }),
 *   middleware: [RateLimit.layer({ limit: 10, window: "1 second" })],
 *   logger: ({ level, message }) => console.log(level, message)
 * }
 * const client = createClient(options)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface ClientOptions extends Settings {
  /**
   * The API secret. When absent, and without `credentials`, it is read from `PORTONE_API_SECRET`, and `storeId` and
   * `baseUrl` from `PORTONE_STORE_ID` and `PORTONE_BASE_URL` if they are set and not given here.
   */
  readonly apiSecret?: string | Redacted.Redacted | undefined
  /** Credentials in place of the API secret, such as those of `BearerCredentials.make`. */
  readonly credentials?: Credentials["Service"] | undefined
  /** The function that sends requests, in place of the runtime's `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /**
   * The HTTP client, in place of `fetch`: `layerUndici` of `@effect-portone/core/node`, which is the fastest on Node
   * and tells best what was sent, or `PortOneEmulator.layer` in a test.
   */
  readonly http?: Layer.Layer<HttpClient.HttpClient, unknown> | undefined
  /** Stands before each request, the outermost last: `RateLimit.layer`, `CircuitBreaker.layer`, `SharedReads.layer`. */
  readonly middleware?: ReadonlyArray<Layer.Layer<PortOneClient, unknown, PortOneClient>> | undefined
  /** Takes the log, from the level `Debug` on. Effect's own logger, from `Info` on, when absent. */
  readonly logger?: ((entry: LogEntry) => void) | undefined
  /** Services of Effect for all calls, such as a tracer of `effect/observability`. */
  readonly services?: Layer.Layer<never, unknown> | undefined
}

/**
 * The options of {@link PromiseClient.run}.
 *
 * @example
 * ```ts
 * import type { RunOptions } from "@effect-portone/promise"
 *
 * const options: RunOptions = { operation: "Shop.settle", signal: AbortSignal.timeout(10_000) }
 * ```
 * @category models
 * @since 0.1.0
 */
export interface RunOptions {
  /** Aborts what runs. */
  readonly signal?: AbortSignal | undefined
  /** The name of what runs, for its `CallAbortedError`; `PortOneClient.run` when absent. */
  readonly operation?: string | undefined
  /** The one call that runs, if it is one: a `read` that changes nothing, or a `write`. */
  readonly call?: "read" | "write" | undefined
  /** The store and the credentials of a call, for its `CallAbortedError`. */
  readonly own?: OwnOptions | undefined
}

/**
 * A client. It ends with `close`, or with the block of an `await using`.
 *
 * @category models
 * @since 0.1.0
 */
export interface PromiseClient extends AsyncDisposable {
  /**
   * Runs an effect over the client, such as one of `@effect-portone/payments`. Rejects with what it fails with, with
   * its defect as it is, or with a `CallAbortedError`.
   */
  readonly run: <A, E>(effect: Effect.Effect<A, E, PortOneClient>, options?: RunOptions) => Promise<A>
  /**
   * Ends the client. Calls that are under way go on to their end, and later ones are refused with the outcome
   * `NotSent`; then the connections are freed. If `signal` is aborted before that, so are the calls that are still
   * under way.
   */
  readonly close: (options?: { readonly signal?: AbortSignal | undefined }) => Promise<void>
}

/** Returns the layer of the client itself, without what stands before it. */
const clientOf = (options: ClientOptions) => {
  const { apiSecret, credentials } = options
  if (credentials !== undefined) {
    return Layer.provide(PortOneClient.layerCredentials(options), Layer.succeed(Credentials, credentials))
  }
  if (apiSecret === undefined) {
    return Layer.catchTag(PortOneClient.layerConfig(options), "ConfigError", (error) =>
      Layer.effect(PortOneClient, Effect.fail(refusalOf(error)))
    )
  }
  return PortOneClient.layer({
    ...options,
    apiSecret: typeof apiSecret === "string" ? Redacted.make(apiSecret) : apiSecret
  })
}

/** Returns the error of a variable as that of an option: a `ConfigError` is no `Error`, and has no stack. */
const refusalOf = ({ cause: { message } }: ConfigError): PortOneClientError =>
  // The message begins with the variable that is missing or wrong.
  message.startsWith("PORTONE_API_SECRET")
    ? PortOneClientError.noCredentials("createClient", message)
    : PortOneClientError.refusedInput("createClient", message)

/** Returns what a client and its calls find in their context. */
const contextOf = ({ fetch, logger }: ClientOptions): Context.Context<never> => {
  // What is no function would only show in a call, where the log of a program without types would be lost.
  for (const [name, value] of Object.entries({ fetch, logger })) {
    if (value !== undefined && typeof value !== "function") {
      throw PortOneClientError.refusedInput("createClient", `"${name}" is no function`)
    }
  }
  // Effect reads the environment once for the whole process. A client reads it as it is made.
  const environment = Context.make(ConfigProvider.ConfigProvider, ConfigProvider.fromEnv())
  const logging = logger === undefined ? environment : Context.merge(environment, loggingTo(logger))
  return fetch === undefined ? logging : Context.add(logging, FetchHttpClient.Fetch, fetch)
}

/**
 * Makes a client over which operations run. Throws a `PortOneClientError` that names what is wrong if the secret, a
 * setting or a variable is missing or cannot be used. Make it once, and not for each request.
 *
 * @example
 * ```ts
 * import { createClient, createOperation, getPayment } from "@effect-portone/promise"
 *
 * // A bundler keeps this operation alone.
 * await using client = createClient({ apiSecret: process.env["PORTONE_API_SECRET"] })
 * const payment = await createOperation(client, getPayment)({ paymentId: "4f2d0c9a" })
 * console.log(payment.status)
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const createClient = (options: ClientOptions = {}): PromiseClient => {
  const { http = FetchHttpClient.layer, middleware = [], services = Layer.empty } = options
  const layer = middleware
    .reduce<Layer.Layer<PortOneClient, unknown, HttpClient.HttpClient>>(
      (client, outer) => Layer.provide(outer, client),
      clientOf(options)
    )
    .pipe(
      Layer.provide(http),
      Layer.provideMerge(services),
      Layer.provideMerge(Layer.succeedContext(contextOf(options)))
    )
  const calls = new Calls<PortOneClient>((scope) => Layer.buildWithScope(layer, scope))
  const close: PromiseClient["close"] = (options) => calls.close(options?.signal)
  return {
    run: (effect, options) =>
      calls.run(effect, isNamed(options) ? options : { ...options, operation: "PortOneClient.run" }),
    close,
    [Symbol.asyncDispose]: () => close()
  }
}

const isNamed = (options: RunOptions | undefined): options is RunOptions & { readonly operation: string } =>
  options?.operation !== undefined
