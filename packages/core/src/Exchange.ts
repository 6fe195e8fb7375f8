/**
 * Lets an HTTP client offer more than `execute`: a whole answer for a whole request, told by calls of functions.
 *
 * A request of this client is small, and so is its answer. To send one takes a stream, a URL, an abort signal and
 * several fibers where the HTTP client only has `execute`; by such an exchange it takes none of them. What wraps an
 * HTTP client, such as `HttpClient.mapRequest`, makes a new one that offers no exchange, so nothing that a program adds
 * is passed over.
 *
 * @since 0.1.0
 */
import type * as Context from "effect/Context"
import type * as HttpClient from "effect/http/HttpClient"

/**
 * The headers of an answer, by their names in lower case.
 *
 * @category models
 * @since 0.1.0
 */
export type RawHeaders = Readonly<Record<string, string | ReadonlyArray<string> | undefined>>

/**
 * The body of an answer, all of it.
 *
 * @category models
 * @since 0.1.0
 */
export interface WholeBody {
  /** Returns the body as UTF-8, without a byte order mark. */
  readonly text: () => string
  readonly bytes: () => Uint8Array
  /**
   * Returns the body as the value that `JSON.parse` would give, if an exchange in memory has it. Each call returns a
   * value of its own, which belongs to the client.
   */
  readonly json?: (() => unknown) | undefined
}

/**
 * Is told how an exchange goes on. After `ended` or `failed` it is told nothing more.
 *
 * @category models
 * @since 0.1.0
 */
export interface Sink {
  /** The request has a connection, and may be sent from now on. It may come several times, but is first. */
  started(): void
  head(status: number, headers: RawHeaders): void
  ended(body: WholeBody): void
  failed(cause: unknown): void
}

/**
 * A request, all of it.
 *
 * @category models
 * @since 0.1.0
 */
export interface Outgoing {
  readonly method: string
  readonly origin: string
  /** The path and the query. */
  readonly path: string
  /** Each name in lower case, followed by its value. */
  readonly headers: Array<string>
  readonly body: string | undefined
  /**
   * The value that the body was written from, for an exchange in memory: a field of `undefined` is not in the body.
   * Absent if only the text is there. An attempt that is repeated has the same object, so nobody changes it.
   */
  readonly json?: object | undefined
}

/**
 * Sends requests, and tells a sink of their answers.
 *
 * @category models
 * @since 0.1.0
 */
export interface Exchange {
  /**
   * True if the answers come from this process. Each is then judged as it comes. Those of a network are judged together
   * with the others that have arrived.
   */
  readonly isInMemory: boolean
  /** Returns true if a program has set nothing in this context that only `execute` heeds. */
  readonly serves: (context: Context.Context<never>) => boolean
  /**
   * Begins to send. The returned function gives the request up: what is not sent yet never will be.
   *
   * @param context the context of the calling fiber, with the call's span
   */
  readonly begin: (request: Outgoing, sink: Sink, context: Context.Context<never>) => () => void
}

const key: unique symbol = Symbol("@effect-portone/core/Exchange")

/**
 * Returns the exchange that an HTTP client offers, if it offers one.
 *
 * @example
 * ```ts
 * import { Exchange } from "@effect-portone/core"
 * import { Effect } from "effect"
 * import * as HttpClient from "effect/http/HttpClient"
 *
 * // What a program wraps around an HTTP client takes its exchange away.
 * const isWrapped = Effect.map(HttpClient.HttpClient, (client) => Exchange.exchangeOf(client) === undefined)
 * ```
 * @category reading
 * @since 0.1.0
 */
export const exchangeOf = (client: HttpClient.HttpClient): Exchange | undefined =>
  // Only `offering` puts something there.
  (client as { readonly [key]?: Exchange })[key]

/**
 * Returns an HTTP client that is this one in all, and offers an exchange.
 *
 * @example
 * ```ts
 * import { Exchange } from "@effect-portone/core"
 * import { Effect } from "effect"
 * import { constTrue, constVoid } from "effect/Function"
 * import * as HttpClient from "effect/http/HttpClient"
 *
 * // Answers each request of a `PortOneClient` at once, whatever it asks for.
 * const maintained = Effect.map(HttpClient.HttpClient, (client) =>
 *   Exchange.offering(client, {
 *     isInMemory: true,
 *     serves: constTrue,
 *     begin: (_, sink) => {
 *       sink.started()
 *       sink.head(503, {})
 *       sink.ended({ text: () => "", bytes: () => new Uint8Array() })
 *       return constVoid
 *     }
 *   })
 * )
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const offering = (client: HttpClient.HttpClient, exchange: Exchange): HttpClient.HttpClient =>
  // `Object.create` gives an object with all that its prototype has.
  Object.create(client, { [key]: { value: exchange } }) as HttpClient.HttpClient
