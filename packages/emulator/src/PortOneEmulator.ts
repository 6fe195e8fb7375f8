/**
 * Emulates PortOne's V2 API: payments, partner settlement and tax invoices follow PortOne's rules. Only requested
 * webhooks leave the process.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpServer from "effect/http/HttpServer"
import type { ServeError } from "effect/http/HttpServerError"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as Layer from "effect/Layer"
import * as NetAddress from "effect/net/NetAddress"
import * as Redacted from "effect/Redacted"
import { PortOneClient } from "@effect-portone/core/PortOneClient"
import type { PgProvider } from "@effect-portone/payments/generated/Shared"
import * as Faults from "@effect-portone/testing/Faults"
import { defaults, defaultSeed, type Settings } from "./assembly/Assembly.ts"
import * as Emulation from "./assembly/Emulation.ts"
import { CurrentObserver } from "./assembly/Observer.ts"
import { webhooksInMemory, webhooksOverHttp } from "./assembly/webhookSettings.ts"
import * as MovableClock from "./clock/MovableClock.ts"
import { keepClockControl, makeClockControl } from "./control/ClockControl.ts"
import { makeControl } from "./control/Control.ts"
import { withControl } from "./control/Controlled.ts"
import type { Serving } from "./control/Serving.ts"
import type { EmulatorControl, Snapshot } from "./EmulatorControl.ts"
import type { WebhookOptions } from "./EmulatorWebhooks.ts"
import { sessionPath } from "./pages/Paths.ts"
import { offering, toHttpClient } from "./requests/Exchange.ts"
import { withFault } from "./requests/FaultyConnections.ts"
import { unlessUnkept } from "./requests/Unkept.ts"
import { allowingOwnHost, layerNode } from "./server/nodeServer.ts"
import { CurrentJournal } from "./state/Journal.ts"
import { omitUndefined } from "./state/OmitUndefined.ts"
import type { WebhookSettings } from "./webhooks/WebhookDeliveries.ts"

/**
 * The options of an emulator.
 *
 * @example
 * ```ts
 * import { type Options, PortOneEmulator } from "@effect-portone/emulator"
 *
 * // One request in a hundred fails inside PortOne; the same ones in every run.
 * const options: Options = { seed: "a bad day", serverErrors: 0.01 }
 * const emulator = PortOneEmulator.layerOptions(options)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Options {
  /**
   * The seed of every id: with the same seed, the same requests in the same order get the same answers. `"portone"`
   * when absent.
   */
  readonly seed?: string | number | undefined
  /**
   * The answer to an `Idempotency-Key` that comes again with another request, which PortOne does not document:
   * `"refused"` is an `InvalidRequestError` that says so, `"answered"` is the answer of the first request. `"refused"`
   * when absent.
   */
  readonly reusedKey?: Settings["reusedKey"] | undefined
  /**
   * True if a request that failed inside PortOne (500) is answered with that failure for as long as its
   * `Idempotency-Key` is kept, which PortOne does not document. False when absent: the repeated request is carried out.
   */
  readonly storesServerErrors?: boolean | undefined
  /**
   * The share of requests that fail inside PortOne, between 0 and 1: they are accepted, not carried out, and answered
   * with 500. The seed decides which ones. 0 when absent.
   */
  readonly serverErrors?: number | undefined
  /** The state to continue from, with its own seed; an empty state when absent. */
  readonly snapshot?: Snapshot | undefined
  /**
   * If set, only these secrets, stores and channels exist; anything else is refused, wherever it stands in a request.
   * When absent, any are accepted, so that an unchanged program runs.
   */
  readonly strict?: StrictOptions | undefined
  /**
   * The PGs of channels, by channel key or by the id of a group of channels. Such a channel behaves as its PG is known
   * to. A key that spells a PG, such as `channel-key-KCP_V2`, needs no entry; any other channel is lenient.
   */
  readonly channels?: { readonly [channelKey: string]: PgProvider } | undefined
  /**
   * The webhook settings of the store. When absent, webhooks go only to the addresses that a request names, until
   * `setWebhookHandler` sets a handler.
   */
  readonly webhooks?: WebhookOptions | undefined
}

/**
 * The secrets, stores and channels of a strict emulator.
 *
 * @example
 * ```ts
 * import { PortOneEmulator } from "@effect-portone/emulator"
 * import { Redacted } from "effect"
 *
 * const strict = PortOneEmulator.layerOptions({
 *   strict: { secrets: [Redacted.make("the secret")], stores: ["store-1"], channels: ["channel-key-1"] }
 * })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface StrictOptions {
  /** The API secrets. A token is valid if the emulator issued it for one of them. */
  readonly secrets: ReadonlyArray<Redacted.Redacted>
  /** The ids of stores besides `store-emulator`, the store of requests that name none. */
  readonly stores?: ReadonlyArray<string> | undefined
  /** The keys of channels, and the ids of channel groups, besides those whose PG is named; none when absent. */
  readonly channels?: ReadonlyArray<string> | undefined
}

/**
 * The {@link Options} of an emulator over HTTP.
 *
 * @example
 * ```ts
 * import { PortOneEmulator, type ServeOptions } from "@effect-portone/emulator"
 *
 * // Time goes on only by `POST /__emulator/advance` and `POST /__emulator/until`.
 * const options: ServeOptions = { clock: "frozen" }
 * const emulator = PortOneEmulator.serve(options)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface ServeOptions extends Options {
  /**
   * `"running"`: the emulator's time is that of Effect's `Clock`, plus what it was moved over HTTP. `"frozen"`: it
   * stands still until it is moved. `"running"` when absent.
   */
  readonly clock?: "frozen" | "running" | undefined
  /**
   * The names by which the control may be called besides the emulator's own address, each for any port or with one,
   * such as `"emulator"` among containers or `"localhost:9000"` for a port that leads to the emulator's.
   */
  readonly allowedHosts?: ReadonlyArray<string> | undefined
  /** The origins whose pages may use the control besides the emulator's own, such as `"http://localhost:3000"`. */
  readonly allowedOrigins?: ReadonlyArray<string> | undefined
  /**
   * True if the control over HTTP shows credentials, tokens and card numbers in the requests and webhooks that it
   * lists, and the secrets that sign webhooks; false when absent. The service of this package always does.
   */
  readonly showsSecrets?: boolean | undefined
}

/**
 * The {@link ServeOptions} of an emulator on a server of its own, with its port.
 *
 * @example
 * ```ts
 * import { PortOneEmulator, type ServerOptions } from "@effect-portone/emulator"
 *
 * const options: ServerOptions = { port: 8747, webhooks: { url: "http://127.0.0.1:3000/webhooks/portone" } }
 * const server = PortOneEmulator.layerServer(options)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface ServerOptions extends ServeOptions {
  /**
   * The address to listen on; `"127.0.0.1"` when absent. All who can reach another one, such as `"0.0.0.0"` in a
   * container, can use the emulator and its control.
   */
  readonly host?: string | undefined
  /** The port; 0 takes a free one. 0 when absent. */
  readonly port?: number | undefined
}

/** Serves an emulator whose time is that of this clock, which is in the context, too. */
const serveBy = (
  clock: MovableClock.MovableClock,
  options: ServeOptions
): Layer.Layer<PortOneEmulator, never, HttpServer.HttpServer> =>
  Layer.unwrap(
    Effect.gen(function* () {
      const { address } = yield* HttpServer.HttpServer
      const webhooks = yield* webhooksOverHttp(options.webhooks)
      const baseUrl = HttpServer.formatAddress(reachable(address))
      const settings = { ...settingsOf(options, webhooks), sessionsAddress: `${baseUrl}${sessionPath}` }
      const emulation = yield* Emulation.make(startOf(options), settings, clock)
      const clockControl = yield* makeClockControl(emulation, clock)
      const serving: Serving = {
        clockControl,
        guard: {
          address,
          allowedHosts: options.allowedHosts ?? [],
          allowedOrigins: options.allowedOrigins ?? []
        },
        showsSecrets: options.showsSecrets ?? false
      }
      const observer = yield* CurrentObserver
      const scope = yield* Effect.scope
      const control = makeControl(emulation, seedOf(options))
      const service = PortOneEmulator.of({ ...control, baseUrl })
      keepClockControl(service, clockControl)
      const exchange = Effect.flatMap(HttpServerRequest.HttpServerRequest, (request) => {
        const fault = emulation.nextFault(() => HttpServerRequest.toClientRequest(request))
        if (fault === undefined || fault === Faults.pass) return emulation.exchange
        const faulted = withFault(emulation.exchange, fault, scope)
        return observer === undefined
          ? faulted
          : Effect.flatMap(Clock.currentTimeMillis, (now) => {
              observer.faulted(request, fault, now)
              return faulted
            })
      })
      return Layer.mergeAll(
        HttpServer.serve(
          unlessUnkept(yield* withControl(exchange, control, emulation, serving), yield* CurrentJournal)
        ),
        Layer.succeed(PortOneEmulator, service)
      )
    })
  )

const seedOf = ({ seed, snapshot }: Options) => snapshot?.seed ?? seed ?? defaultSeed

const startOf = (options: Options) => options.snapshot ?? seedOf(options)

/** Fills up the options with the defaults. The settings of webhooks depend on where the emulator runs. */
const settingsOf = (
  { channels = {}, reusedKey, serverErrors, storesServerErrors, strict }: Options,
  webhooks: WebhookSettings
): Settings => ({
  ...defaults,
  ...omitUndefined({ reusedKey, storesServerErrors, serverErrors }),
  known:
    strict === undefined
      ? defaults.known
      : {
          secrets: strict.secrets,
          stores: strict.stores ?? [],
          channels: [...(strict.channels ?? []), ...Object.keys(channels)]
        },
  pgs: new Map(Object.entries(channels)),
  webhooks
})

/** Returns the address by which this machine reaches a server. One on every interface has none of its own. */
const reachable = (address: NetAddress.SocketAddress): NetAddress.SocketAddress => {
  if (address._tag === "UnixPathAddress" || !NetAddress.isUnspecified(address.address)) return address
  const loopback = address._tag === "InetAddressV4" ? NetAddress.ipv4Loopback : NetAddress.ipv6Loopback
  // The port is the server's own.
  return NetAddress.inetAddressUnsafe(loopback, address.port)
}

/**
 * An emulator of PortOne's V2 API. Each build of its layer makes a fresh one.
 *
 * It takes the time from Effect's `Clock`, so a test moves it with `TestClock`. The package's README lists the card
 * numbers that it knows, and the operations that it keeps state for.
 *
 * @example
 * ```ts
 * import { PortOneEmulator } from "@effect-portone/emulator"
 * import { Payments } from "@effect-portone/payments"
 * import { Layer } from "effect"
 *
 * // The same services as in production, over another client.
 * const test = Payments.layer.pipe(Layer.provide(PortOneEmulator.layerClient))
 * ```
 * @category services
 * @since 0.1.0
 */
export class PortOneEmulator extends Context.Service<
  PortOneEmulator,
  EmulatorControl & {
    /** The base URL of the emulator. In memory it is PortOne's own, and the emulator answers any other as well. */
    readonly baseUrl: string
  }
>()("@effect-portone/emulator/PortOneEmulator") {
  /**
   * Provides an emulator in memory, and the `HttpClient` that a `PortOneClient` needs. It opens no socket, and takes
   * every request for one to PortOne.
   *
   * @example
   * ```ts
   * import { PortOneEmulator } from "@effect-portone/emulator"
   *
   * const another = PortOneEmulator.layerOptions({ seed: "another" })
   * ```
   * @since 0.1.0
   */
  static readonly layerOptions = (options: Options): Layer.Layer<PortOneEmulator | HttpClient.HttpClient> =>
    Layer.effectContext(
      Effect.gen(function* () {
        const webhooks = yield* webhooksInMemory(options.webhooks)
        const emulation = yield* Emulation.make(startOf(options), settingsOf(options, webhooks))
        const client = yield* Faults.make(toHttpClient(emulation.exchange), {
          begin: Effect.succeed((request) => emulation.nextFault(() => request) ?? Faults.pass)
        })
        const offered = offering(client, emulation.exchange, () => !emulation.hasFaults())
        return Context.make(HttpClient.HttpClient, offered).pipe(
          Context.add(PortOneEmulator, {
            ...makeControl(emulation, seedOf(options)),
            baseUrl: "https://api.portone.io"
          })
        )
      })
    )

  /**
   * {@link PortOneEmulator.layerOptions} with the defaults.
   *
   * @example
   * ```ts
   * import { PortOneClient } from "@effect-portone/core"
   * import { PortOneEmulator } from "@effect-portone/emulator"
   * import { Layer, Redacted } from "effect"
   *
   * // A client with settings of its own, with the emulator beside it.
   * const test = PortOneClient.layer({ apiSecret: Redacted.make("any"), timeout: "5 seconds" }).pipe(
   *   Layer.provideMerge(PortOneEmulator.layer)
   * )
   * ```
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<PortOneEmulator | HttpClient.HttpClient> = PortOneEmulator.layerOptions({})

  /**
   * Provides a client over a fresh emulator in memory, which most tests start from, and the emulator itself, for acting
   * in the buyer's place. The client's API secret is one that every emulator but a strict one accepts.
   *
   * @example
   * ```ts
   * import { Payments } from "@effect-portone/payments"
   * import { PortOneEmulator } from "@effect-portone/emulator"
   * import { Layer } from "effect"
   *
   * const test = Payments.layer.pipe(Layer.provide(PortOneEmulator.layerClient))
   * ```
   * @since 0.1.0
   */
  static readonly layerClient: Layer.Layer<PortOneClient | PortOneEmulator | HttpClient.HttpClient> =
    PortOneClient.layer({ apiSecret: Redacted.make("any") }).pipe(
      // These options are the emulator's own, so a client that refuses them is a defect.
      Layer.orDie,
      Layer.provideMerge(PortOneEmulator.layer)
    )

  /**
   * Serves an emulator over HTTP on the `HttpServer` in context, for any client in any language.
   * {@link PortOneEmulator.layerServer} brings its own server.
   *
   * @example
   * ```ts
   * import { PortOneEmulator } from "@effect-portone/emulator"
   * import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
   * import { Layer } from "effect"
   * import { createServer } from "node:http"
   *
   * // On every interface, for the other containers of a test.
   * const server = PortOneEmulator.serve().pipe(
   *   Layer.provide(NodeHttpServer.layer(createServer, { host: "0.0.0.0", port: 8747 }))
   * )
   * ```
   * @since 0.1.0
   */
  static readonly serve = (options: ServeOptions = {}): Layer.Layer<PortOneEmulator, never, HttpServer.HttpServer> =>
    Layer.unwrap(
      Effect.gen(function* () {
        const journal = yield* CurrentJournal
        const clock = yield* MovableClock.make(options.clock ?? "running", journal?.clock)
        return serveBy(clock, options).pipe(Layer.provide(Layer.succeed(Clock.Clock, clock)))
      })
    )

  /**
   * Serves an emulator over HTTP on a Node server of its own, on 127.0.0.1 if the options name no other address. Fails
   * with `ServeError` if the port is taken.
   *
   * @example
   * ```ts
   * import { PortOneClient } from "@effect-portone/core"
   * import { PortOneEmulator } from "@effect-portone/emulator"
   * import { Effect, Layer, Redacted } from "effect"
   *
   * // A client for the port of the server. It needs an HttpClient.
   * const live = Layer.unwrap(
   *   Effect.map(PortOneEmulator, ({ baseUrl }) => PortOneClient.layer({ apiSecret: Redacted.make("any"), baseUrl }))
   * ).pipe(Layer.provide(PortOneEmulator.layerServer()))
   * ```
   * @since 0.1.0
   */
  static readonly layerServer = (options: ServerOptions = {}): Layer.Layer<PortOneEmulator, ServeError> =>
    PortOneEmulator.serve(allowingOwnHost(options)).pipe(Layer.provide(layerNode(options, true)))
}
