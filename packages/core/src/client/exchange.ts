/**
 * Lets an HTTP client offer more than `execute`: a whole answer for a whole request, told by calls of functions.
 *
 * A request of this client is small, and so is its answer. To send one takes a stream, a URL, an abort signal and
 * several fibers where the HTTP client only has `execute`; by such an exchange it takes none of them. What wraps an
 * HTTP client, such as `HttpClient.mapRequest`, makes a new one that offers no exchange, so nothing that a program adds
 * is passed over.
 */
import type * as Context from "effect/Context"
import type * as HttpClient from "effect/http/HttpClient"

/** The headers of an answer, by their names in lower case. */
export type RawHeaders = Readonly<Record<string, string | ReadonlyArray<string> | undefined>>

/** The body of an answer, all of it. */
export interface WholeBody {
  /** Returns the body as UTF-8, without a byte order mark. */
  readonly text: () => string
  readonly bytes: () => Uint8Array
}

/** Is told how an exchange goes on. After `ended` or `failed` it is told nothing more. */
export interface Sink {
  /** The request has a connection, and may be sent from now on. It may come several times, but is first. */
  started(): void
  head(status: number, headers: RawHeaders): void
  ended(body: WholeBody): void
  failed(cause: unknown): void
}

/** A request, all of it. */
export interface Outgoing {
  readonly method: string
  readonly origin: string
  /** The path and the query. */
  readonly path: string
  /** Each name, followed by its value. */
  readonly headers: Array<string>
  readonly body: string | undefined
}

/** Sends requests, and tells a sink of their answers. */
export interface Exchange {
  /** Returns true if a program has set nothing in this context that only `execute` heeds. */
  readonly serves: (context: Context.Context<never>) => boolean
  /** Begins to send. The returned function gives the request up: what is not sent yet never will be. */
  readonly begin: (request: Outgoing, sink: Sink) => () => void
}

const key: unique symbol = Symbol("@effect-portone/core/client/exchange")

/** Returns the exchange that an HTTP client offers. */
export const exchangeOf = (client: HttpClient.HttpClient): Exchange | undefined =>
  // Only `offering` puts something there.
  (client as { readonly [key]?: Exchange })[key]

/** Returns an HTTP client that is this one in all, and offers an exchange. */
export const offering = (client: HttpClient.HttpClient, exchange: Exchange): HttpClient.HttpClient =>
  // `Object.create` gives an object with all that its prototype has.
  Object.create(client, { [key]: { value: exchange } }) as HttpClient.HttpClient
