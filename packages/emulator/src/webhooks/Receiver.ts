/**
 * Hands the webhooks of an emulator to the handler that a test has set in this process, or sends them to their address.
 * A handler may be set at any time, since the program that it belongs to may need the emulator first.
 */
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as HttpEffect from "effect/http/HttpEffect"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import type * as Scope from "effect/Scope"

/** Answers the webhook in context, as the endpoint of a merchant. */
export type Handler<E, R> = Effect.Effect<HttpServerResponse.HttpServerResponse, E, R>

/** The services that a handler gets from who sets it. Each webhook brings the others. */
export type ServicesOf<R> = Exclude<R, HttpServerRequest.HttpServerRequest | Scope.Scope>

export interface Receiver {
  /** Returns the address of the store's webhooks, if it has one. */
  readonly url: () => string | undefined
  /** Sends each webhook to the handler that is set at that moment, or without one to its address. */
  readonly client: HttpClient.HttpClient
  /** Replaces the handler of all webhooks from now on, whatever their address; undefined removes it. */
  readonly setHandler: <E = never, R = never>(
    handler: Handler<E, R> | undefined
  ) => Effect.Effect<void, never, ServicesOf<R>>
}

/** The address of webhooks that stay in this process. */
export const urlInMemory = "https://merchant.example/webhooks/portone"

/** Answers every webhook 200. */
const accepting = HttpClient.make((request) =>
  Effect.sync(() => HttpServerResponse.toClientResponse(HttpServerResponse.empty({ status: 200 }), { request }))
)

/** Makes the client of a handler, which answers as a server would that runs it: what fails is an answer, too. */
const clientOf = <E, R>(handler: Handler<E, R>, context: Context.Context<ServicesOf<R>>): HttpClient.HttpClient => {
  const logged = Effect.tapCause(handler, (cause) =>
    Cause.hasInterruptsOnly(cause) ? Effect.void : Effect.logError("The handler of webhooks failed", cause)
  )
  // The cast holds: the context has all services of the handler but those that each webhook brings.
  const answer = HttpEffect.toWebHandlerWith<ServicesOf<R>, R>(context)(Effect.interruptible(logged)) as (
    request: Request
  ) => Promise<Response>
  return HttpClient.make((request, _url, signal) =>
    Effect.flatMap(Effect.orDie(HttpClientRequest.toWeb(request, { signal })), (web) =>
      Effect.map(
        Effect.promise(() => answer(web)),
        (response) => HttpClientResponse.fromWeb(request, response)
      )
    )
  )
}

/**
 * Makes a receiver without a handler.
 *
 * @param url the address of the store's webhooks, which it has without a handler, too
 * @param network sends webhooks that no handler takes; undefined if each is answered 200 in this process
 */
export const makeReceiver = (url: string | undefined, network?: HttpClient.HttpClient): Receiver => {
  let handling: HttpClient.HttpClient | undefined
  return {
    url: () => url ?? (handling === undefined ? undefined : urlInMemory),
    client: HttpClient.make((request) => {
      // The address of this process leads nowhere else, even when the handler that it was for has gone.
      const isOutside = network !== undefined && request.url !== urlInMemory
      return (handling ?? (isOutside ? network : accepting)).execute(request)
    }),
    setHandler: (handler) =>
      Effect.contextWith((context) =>
        Effect.sync(() => {
          handling = handler === undefined ? undefined : clientOf(handler, context)
        })
      )
  }
}
