/**
 * PortOne's V2 API, emulated: everything about payments follows PortOne's rules, and the operations of the platform answer a
 * value of their documented form. Nothing leaves the process but the webhooks that were asked for.
 *
 * @since 0.1.0
 */
import { PortOneClient } from "@effect-portone/core/PortOneClient"
import * as Faults from "@effect-portone/testing/Faults"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpServer from "effect/http/HttpServer"
import type { ServeError } from "effect/http/HttpServerError"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { makeControl } from "./control/Control.ts"
import { withControl } from "./control/Controlled.ts"
import { defaults, defaultSeed, type Settings } from "./assembly/Assembly.ts"
import * as Emulation from "./assembly/Emulation.ts"
import { webhooksInMemory, webhooksOverHttp } from "./assembly/webhookSettings.ts"
import { toHttpClient } from "./requests/Exchange.ts"
import { withFault } from "./requests/FaultyConnections.ts"
import { omitUndefined } from "./state/OmitUndefined.ts"
import type { EmulatorControl, Snapshot } from "./EmulatorControl.ts"
import type { WebhookOptions } from "./EmulatorWebhooks.ts"
import type { WebhookSettings } from "./webhooks/WebhookDeliveries.ts"

/**
 * What an emulator starts from.
 *
 * @example
 * ```ts
 * import { type Options, PortOneEmulator } from "@effect-portone/emulator"
 *
 * // One request in a hundred fails inside of PortOne; the same ones in every run.
 * const options: Options = { seed: "a bad day", serverErrors: 0.01 }
 * const emulator = PortOneEmulator.layerOptions(options)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Options {
  /**
   * Decides every id and every drawn answer: with the same seed, the same requests in the same order get the same answers.
   * `"portone"` when absent.
   */
  readonly seed?: string | number | undefined
  /**
   * What an `Idempotency-Key` gets that comes again with another request, which PortOne does not document: `"refused"`, and
   * so when absent, is an `InvalidRequestError` that says so; `"answered"` is the answer of the first request.
   */
  readonly reusedKey?: "refused" | "answered" | undefined
  /**
   * Whether a request that failed inside of PortOne (500) is answered with that failure for as long as its
   * `Idempotency-Key` is kept, which PortOne does not document. When absent it is carried out when it is repeated.
   */
  readonly storesServerErrors?: boolean | undefined
  /**
   * The share of requests that fail inside of PortOne, between 0 and 1: they are accepted, not carried out, and answered
   * with 500. The seed decides which. None when absent.
   */
  readonly serverErrors?: number | undefined
  /** What to go on from, in place of nothing. It brings its own seed. */
  readonly snapshot?: Snapshot | undefined
  /**
   * All that there is to know: any other secret, store or channel is refused, wherever it stands in a request. When absent, any
   * will do, so that an unchanged program runs.
   */
  readonly strict?: StrictOptions | undefined
  /** How the store has set up its webhooks. It has not when absent: then only those go out that a request has an address for. */
  readonly webhooks?: WebhookOptions | undefined
}

/**
 * What a strict emulator knows.
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
  /** The API secrets. Of tokens, those are good that the emulator gave for one of them. */
  readonly secrets: ReadonlyArray<Redacted.Redacted>
  /** The ids of stores besides `store-emulator`, which requests are for that name none. */
  readonly stores?: ReadonlyArray<string> | undefined
  /** The keys of channels, and the ids of channel groups. None when absent. */
  readonly channels?: ReadonlyArray<string> | undefined
}

/**
 * {@link Options} of an emulator over HTTP.
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
export interface ServerOptions extends Options {
  /** The port on 127.0.0.1; 0, and so when absent, for any free one. */
  readonly port?: number | undefined
}

const seedOf = ({ seed, snapshot }: Options) => snapshot?.seed ?? seed ?? defaultSeed

const startOf = (options: Options) => options.snapshot ?? seedOf(options)

/** Fills the options up with the defaults. The way of webhooks depends on where the emulator is. */
const settingsOf = (
  { reusedKey, serverErrors, storesServerErrors, strict }: Options,
  webhooks: WebhookSettings
): Settings => ({
  ...defaults,
  ...omitUndefined({ reusedKey, storesServerErrors, serverErrors }),
  known: strict === undefined ? undefined : { channels: [], stores: [], ...omitUndefined(strict) },
  webhooks
})

/**
 * An emulator of PortOne's V2 API, fresh for each time that its layer is built.
 *
 * It has the time of Effect's `Clock`, so a test moves it with `TestClock`. What it does with which card number, and which
 * operations it keeps state for, stands in the package's README.
 *
 * @example
 * ```ts
 * import { PortOneEmulator } from "@effect-portone/emulator"
 * import { Payments } from "@effect-portone/payments"
 * import { Layer } from "effect"
 *
 * // The same services as in production; only what is below them is another.
 * const test = Payments.layer.pipe(Layer.provide(PortOneEmulator.layerClient))
 * ```
 * @category services
 * @since 0.1.0
 */
export class PortOneEmulator extends Context.Service<
  PortOneEmulator,
  EmulatorControl & {
    /** Where it answers. In memory that is PortOne's own address, and any other as well. */
    readonly baseUrl: string
  }
>()("@effect-portone/emulator/PortOneEmulator") {
  /**
   * In memory, as the `HttpClient` that a `PortOneClient` needs: no socket is opened, and whatever is sent is for PortOne.
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
        return Context.make(HttpClient.HttpClient, client).pipe(
          Context.add(PortOneEmulator, {
            ...makeControl(emulation, seedOf(options)),
            baseUrl: "https://api.portone.io"
          })
        )
      })
    )

  /**
   * {@link PortOneEmulator.layerOptions} with nothing said.
   *
   * @example
   * ```ts
   * import { PortOneClient } from "@effect-portone/core"
   * import { PortOneEmulator } from "@effect-portone/emulator"
   * import { Layer, Redacted } from "effect"
   *
   * // A client with settings of its own, and the emulator beside it for what the buyer does.
   * const test = PortOneClient.layer({ apiSecret: Redacted.make("any"), timeout: "5 seconds" }).pipe(
   *   Layer.provideMerge(PortOneEmulator.layer)
   * )
   * ```
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<PortOneEmulator | HttpClient.HttpClient> = PortOneEmulator.layerOptions({})

  /**
   * A client over a fresh emulator, with an API secret that any emulator takes: what most tests start from. It brings the
   * emulator along, for what the buyer does.
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
    PortOneClient.layer({ apiSecret: Redacted.make("any") }).pipe(Layer.provideMerge(PortOneEmulator.layer))

  /**
   * Over HTTP, on the `HttpServer` at hand: for any client in any language. {@link PortOneEmulator.layerServer} brings one.
   *
   * @example
   * ```ts
   * import { PortOneEmulator } from "@effect-portone/emulator"
   * import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
   * import { Layer } from "effect"
   * import { createServer } from "node:http"
   *
   * // For the other containers of a test, on every interface.
   * const server = PortOneEmulator.serve().pipe(
   *   Layer.provide(NodeHttpServer.layer(createServer, { host: "0.0.0.0", port: 8747 }))
   * )
   * ```
   * @since 0.1.0
   */
  static readonly serve = (options: Options = {}): Layer.Layer<PortOneEmulator, never, HttpServer.HttpServer> =>
    Layer.unwrap(
      Effect.gen(function* () {
        const { address } = yield* HttpServer.HttpServer
        const webhooks = yield* webhooksOverHttp(options.webhooks)
        const emulation = yield* Emulation.make(startOf(options), settingsOf(options, webhooks))
        const scope = yield* Effect.scope
        const control = makeControl(emulation, seedOf(options))
        const exchange = Effect.flatMap(HttpServerRequest.HttpServerRequest, (request) => {
          const fault = emulation.nextFault(() => HttpServerRequest.toClientRequest(request))
          return fault === undefined ? emulation.exchange : withFault(emulation.exchange, fault, scope)
        })
        return Layer.mergeAll(
          HttpServer.serve(yield* withControl(exchange, control)),
          Layer.succeed(PortOneEmulator, { ...control, baseUrl: HttpServer.formatAddress(address) })
        )
      })
    )

  /**
   * Over HTTP, on a Node server of its own on 127.0.0.1. Fails when the port is taken.
   *
   * @example
   * ```ts
   * import { PortOneClient } from "@effect-portone/core"
   * import { PortOneEmulator } from "@effect-portone/emulator"
   * import { Effect, Layer, Redacted } from "effect"
   *
   * // A client of whatever port the server has got. It needs an HttpClient.
   * const live = Layer.unwrap(
   *   Effect.map(PortOneEmulator, ({ baseUrl }) => PortOneClient.layer({ apiSecret: Redacted.make("any"), baseUrl }))
   * ).pipe(Layer.provide(PortOneEmulator.layerServer()))
   * ```
   * @since 0.1.0
   */
  static readonly layerServer = (options: ServerOptions = {}): Layer.Layer<PortOneEmulator, ServeError> =>
    Layer.unwrap(
      // Only here: in memory the emulator runs wherever JavaScript does, and loads no server.
      Effect.promise(() => Promise.all([import("@effect/platform-node/NodeHttpServer"), import("node:http")])).pipe(
        Effect.map(([NodeHttpServer, { createServer }]) =>
          PortOneEmulator.serve(options).pipe(
            Layer.provide(
              NodeHttpServer.layerServer(createServer, {
                host: "127.0.0.1",
                port: options.port ?? 0,
                // Whoever ends an emulator does not wait for it.
                gracefulShutdownTimeout: "100 millis"
              })
            )
          )
        )
      )
    )
}
