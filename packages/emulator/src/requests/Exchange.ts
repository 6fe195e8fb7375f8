/**
 * Makes the exchange: the router over all operations with the emulator's services, as one effect that both an
 * `HttpClient` in memory and an HTTP server can run.
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpRouter from "effect/http/HttpRouter"
import { type HttpServerError, isHttpServerError } from "effect/http/HttpServerError"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type { Guards } from "./Guards.ts"
import type * as Operations from "./Operations.ts"
import type { Services } from "./Services.ts"

/** Answers the `HttpServerRequest` in context. */
export type Exchange = Effect.Effect<HttpServerResponse.HttpServerResponse, never, HttpServerRequest.HttpServerRequest>

const notFound = (error: HttpServerError) =>
  HttpServerResponse.text(`${error.request.method} ${error.request.url} is no operation of PortOne's API.\n`, {
    status: 404
  })

/**
 * Answers a request that no operation answered: its path is of no operation, or the emulator failed. The answer
 * contains the whole failure, since an emulator has no secrets.
 */
const respondToCause = (cause: Cause.Cause<unknown>) => {
  const error = Cause.squash(cause)
  return isHttpServerError(error) && error.reason._tag === "RouteNotFound"
    ? Effect.succeed(notFound(error))
    : Effect.as(
        Effect.logError("The emulator failed", cause),
        HttpServerResponse.text(`The emulator failed: ${Cause.pretty(cause)}\n`, { status: 500 })
      )
}

/** The answer of a gateway, after which the outcome of the request is unknown. */
const gone = HttpServerResponse.text("The emulator was reset, or ended, before it had an answer.\n", { status: 503 })

/**
 * Makes the exchange over the operations and the emulator's services. Requests that still run end with the scope.
 *
 * @param operations adds every operation to the router
 * @param around wraps the answer of each request
 */
export const make = (
  operations: ReturnType<typeof Operations.make>,
  around: (answer: Exchange) => Exchange = (answer) => answer
): Effect.Effect<Exchange, never, Scope.Scope | Services | Guards> =>
  Effect.all([Effect.scope, HttpRouter.toHttpEffect(Layer.effectDiscard(operations))]).pipe(
    // Ids are the merchant's own and may be long; by default, the router does not match a long parameter.
    Effect.provideService(HttpRouter.RouterConfig, { maxParamLength: 10_000 }),
    Effect.map(([scope, answer]) =>
      around(answer.pipe(Effect.catchCause(respondToCause), Effect.scoped)).pipe(
        // The request runs in a fiber of the emulator: if the caller hangs up, the request runs on, as at PortOne.
        Effect.forkIn(scope),
        Effect.flatMap((request) => Effect.interruptible(Fiber.await(request))),
        // An answer never fails, so a failed fiber was ended with the emulator's state.
        Effect.map((exit) => (Exit.isSuccess(exit) ? exit.value : gone))
      )
    )
  )

/** Makes an `HttpClient` that sends its requests to the exchange instead of the network, whatever their host. */
export const toHttpClient = (exchange: Exchange): HttpClient.HttpClient =>
  HttpClient.make((request) =>
    exchange.pipe(
      Effect.map((response) => HttpServerResponse.toClientResponse(response, { request })),
      Effect.provideService(HttpServerRequest.HttpServerRequest, HttpServerRequest.fromClientRequest(request))
    )
  )
