/**
 * The HTTP client for Node that is fast, and tells how far a request has come.
 *
 * It is platform-node's own client over undici, on the same `NodeHttpClient.Dispatcher`, with two additions. It says
 * when a request gets a connection: a charge that waits for one until its time is up, or whose dispatcher is closed
 * meanwhile, is then known not to have been sent (`NotSent`), where any other client leaves it `Unknown`. And it
 * exchanges whole requests for whole answers, without a stream, a fiber or an abort signal for each. What a program
 * wraps around it, `httpTracing` and `NodeHttpClient.UndiciOptions` take the ordinary road, with the same results.
 *
 * This module needs `@effect/platform-node`, and is the only one of the package that does. It runs on Node and on Deno.
 * Bun has classes of its own in undici's place, which send nothing: the layers die there as the program starts.
 *
 * @since 0.1.0
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import type * as Undici from "@effect/platform-node/Undici"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import { Progress } from "./client/progress.ts"
import { type Exchange, offering, type Sink, type WholeBody } from "./Exchange.ts"

/** The field of undici's options that carries the progress of a request to the dispatcher. */
const progressKey: unique symbol = Symbol.for("@effect-portone/core/node/progress")

interface Options extends Partial<Undici.Dispatcher.RequestOptions> {
  readonly [progressKey]?: Progress
}

/** Puts the progress of the attempt, if the request is one's, among the options that undici gets. */
const handOver = (client: HttpClient.HttpClient): HttpClient.HttpClient =>
  HttpClient.mapRequestEffect(client, (request) =>
    Effect.withFiber((fiber) => {
      const progress = fiber.getRef(Progress)
      if (progress !== undefined) {
        const options: Options = { ...fiber.getRef(NodeHttpClient.UndiciOptions), [progressKey]: progress }
        fiber.setContext(Context.add(fiber.context, NodeHttpClient.UndiciOptions, options))
      }
      return Effect.succeed(request)
    })
  )

/** Passes everything on to undici's own handler, and notes the start of the request. */
class WatchedHandler implements Undici.Dispatcher.DispatchHandler {
  readonly handler: Undici.Dispatcher.DispatchHandler
  readonly progress: Progress
  constructor(handler: Undici.Dispatcher.DispatchHandler, progress: Progress) {
    this.handler = handler
    this.progress = progress
    progress.isWaiting = true
  }
  onRequestStart(...args: Parameters<NonNullable<Undici.Dispatcher.DispatchHandler["onRequestStart"]>>): void {
    // undici writes only after this.
    this.progress.isStarted = true
    this.handler.onRequestStart?.(...args)
  }
  onRequestUpgrade(...args: Parameters<NonNullable<Undici.Dispatcher.DispatchHandler["onRequestUpgrade"]>>): void {
    this.handler.onRequestUpgrade?.(...args)
  }
  onResponseStart(...args: Parameters<NonNullable<Undici.Dispatcher.DispatchHandler["onResponseStart"]>>): void {
    this.handler.onResponseStart?.(...args)
  }
  onResponseData(...args: Parameters<NonNullable<Undici.Dispatcher.DispatchHandler["onResponseData"]>>): void {
    this.handler.onResponseData?.(...args)
  }
  onResponseEnd(...args: Parameters<NonNullable<Undici.Dispatcher.DispatchHandler["onResponseEnd"]>>): void {
    this.handler.onResponseEnd?.(...args)
  }
  onResponseError(...args: Parameters<NonNullable<Undici.Dispatcher.DispatchHandler["onResponseError"]>>): void {
    this.progress.isWaiting = false
    if (!this.progress.isStarted) this.progress.unsent = args[1]
    this.handler.onResponseError?.(...args)
  }
}

const watch: Undici.Dispatcher.DispatcherComposeInterceptor = (dispatch) => (options, handler) => {
  const progress = (options as Options)[progressKey]
  return dispatch(options, progress === undefined ? handler : new WatchedHandler(handler, progress))
}

const nothing = Buffer.alloc(0)

/** The pieces of a body. Most answers come in one. */
class Pieces implements WholeBody {
  private first: Buffer | undefined = undefined
  private rest: Array<Buffer> | undefined = undefined
  add(piece: Buffer): void {
    if (this.first === undefined) this.first = piece
    else (this.rest ??= [this.first]).push(piece)
  }
  bytes(): Buffer {
    if (this.rest !== undefined) {
      // It is asked for more than once.
      this.first = Buffer.concat(this.rest)
      this.rest = undefined
    }
    return this.first ?? nothing
  }
  text(): string {
    const bytes = this.bytes()
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    return bytes.toString("utf8", hasMark ? 3 : 0)
  }
}

class Handler implements Undici.Dispatcher.DispatchHandler {
  private readonly sink: Sink
  private readonly body = new Pieces()
  private controller: Undici.Dispatcher.DispatchController | undefined = undefined
  private isGivenUp = false
  private headers: Readonly<Record<string, unknown>> | undefined = undefined
  constructor(sink: Sink) {
    this.sink = sink
  }
  onRequestStart(controller: Undici.Dispatcher.DispatchController): void {
    // undici writes only after this.
    if (this.isGivenUp) {
      controller.abort(givenUp())
      return
    }
    this.controller = controller
    this.sink.started()
  }
  onResponseStart(
    _: Undici.Dispatcher.DispatchController,
    status: number,
    headers: Parameters<NonNullable<Undici.Dispatcher.DispatchHandler["onResponseStart"]>>[2]
  ): void {
    // Those below are hints, and the answer follows them.
    if (status < 200) return
    this.headers = headers
    this.sink.head(status, headers)
  }
  onResponseData(_: Undici.Dispatcher.DispatchController, piece: Buffer): void {
    this.body.add(piece)
  }
  onResponseEnd(): void {
    this.sink.ended(this.body)
  }
  onResponseError(_: Undici.Dispatcher.DispatchController, error: Error): void {
    if (this.isWhole(error)) this.sink.ended(this.body)
    else this.sink.failed(error)
  }
  /** Returns true for a body of the very length that was told, which undici misreads if a space stands behind it. */
  private isWhole(error: Error): boolean {
    if (!("code" in error && error.code === "UND_ERR_RES_CONTENT_LENGTH_MISMATCH")) return false
    const length = String(this.headers?.["content-length"])
    return /^\s*\d+\s*$/.test(length) && Number(length) === this.body.bytes().length
  }
  /**
   * Gives the request up. One that was written already is given up a moment later, when those that began together with
   * it were: undici would write the next one that waits in its place at once, and over HTTP/2 Node never comes to the
   * end of writing a request that is given up in the same moment.
   */
  giveUp(): void {
    this.isGivenUp = true
    const { controller } = this
    if (controller !== undefined) setImmediate(() => controller.abort(givenUp()))
  }
}

const givenUp = (): Error => new Error("The request was given up")

/** Makes an exchange over a dispatcher. */
const exchangeOver = (dispatcher: Undici.Dispatcher): Exchange => ({
  isInMemory: false,
  serves: (context) => Context.getOrUndefined(context, NodeHttpClient.UndiciOptions) === undefined,
  begin: ({ body, headers, method, origin, path }, sink) => {
    const handler = new Handler(sink)
    try {
      // The attempt has a time limit of its own, and the methods are undici's.
      dispatcher.dispatch(
        {
          origin,
          path,
          method: method as Undici.Dispatcher.HttpMethod,
          headers,
          body: body ?? null,
          headersTimeout: 0,
          bodyTimeout: 0
        },
        handler
      )
    } catch (error) {
      sink.failed(error)
    }
    return () => handler.giveUp()
  }
})

/** Dies unless this is a dispatcher of undici's. Whatever Bun has in its place would fail at the first request. */
const assertUndici = (dispatcher: object): Effect.Effect<void> =>
  "compose" in dispatcher
    ? Effect.void
    : Effect.die(
        new Error(
          "@effect-portone/core/node needs undici, and this runtime has something else in its place, as Bun does: " +
            "provide FetchHttpClient.layer of effect/http/FetchHttpClient instead"
        )
      )

/**
 * Provides the HTTP client over the `NodeHttpClient.Dispatcher` in context, such as a proxy's.
 *
 * @example
 * ```ts
 * import { layerUndiciNoDispatcher } from "@effect-portone/core/node"
 * import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
 * import { Layer } from "effect"
 *
 * // At most 20 connections to each host.
 * const http = layerUndiciNoDispatcher.pipe(
 *   Layer.provide(NodeHttpClient.layerDispatcherOptions({ connections: 20 }))
 * )
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layerUndiciNoDispatcher: Layer.Layer<HttpClient.HttpClient, never, NodeHttpClient.Dispatcher> =
  Layer.effect(
    HttpClient.HttpClient,
    Effect.gen(function* () {
      const dispatcher = yield* NodeHttpClient.Dispatcher
      yield* assertUndici(dispatcher)
      const watched = dispatcher.compose(watch)
      const client = yield* Effect.provideService(NodeHttpClient.makeUndici, NodeHttpClient.Dispatcher, watched)
      return offering(handOver(client), exchangeOver(dispatcher))
    })
  )

/**
 * Provides the HTTP client over a dispatcher of its own, in place of `NodeHttpClient.layerUndici`.
 *
 * @example
 * ```ts
 * import { PortOneClient } from "@effect-portone/core"
 * import { layerUndici } from "@effect-portone/core/node"
 * import { Layer } from "effect"
 *
 * const live = PortOneClient.layerConfig().pipe(Layer.provide(layerUndici))
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layerUndici: Layer.Layer<HttpClient.HttpClient> = layerUndiciNoDispatcher.pipe(
  Layer.provide(NodeHttpClient.layerDispatcher)
)
