/**
 * From a request to its answer: the router over all operations and the emulator's services, as one effect that both an `HttpClient`
 * in memory and an HTTP server can run.
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

/** Answers the request at hand. */
export type Exchange = Effect.Effect<HttpServerResponse.HttpServerResponse, never, HttpServerRequest.HttpServerRequest>

const notFound = (error: HttpServerError) =>
  HttpServerResponse.text(`${error.request.method} ${error.request.url} is no operation of PortOne's API.\n`, {
    status: 404
  })

/** What no operation answered: a path of no operation, or a fault of the emulator's own, told whole as nothing is secret. */
const respondToCause = (cause: Cause.Cause<unknown>) => {
  const error = Cause.squash(cause)
  return isHttpServerError(error) && error.reason._tag === "RouteNotFound"
    ? Effect.succeed(notFound(error))
    : Effect.as(
        Effect.logError("The emulator failed", cause),
        HttpServerResponse.text(`The emulator failed: ${Cause.pretty(cause)}\n`, { status: 500 })
      )
}

/** As a gateway says it: whether the request was carried out, nobody knows. */
const gone = HttpServerResponse.text("The emulator was reset, or ended, before it had an answer.\n", { status: 503 })

/**
 * Makes the exchange over the operations and the emulator's services. Requests that still run when the scope ends, end with it.
 *
 * @param operations adds every operation to the router
 * @param around what is done to each request for as long as it runs
 */
export const make = (
  operations: ReturnType<typeof Operations.make>,
  around: (answer: Exchange) => Exchange = (answer) => answer
): Effect.Effect<Exchange, never, Scope.Scope | Services | Guards> =>
  Effect.all([Effect.scope, HttpRouter.toHttpEffect(Layer.effectDiscard(operations))]).pipe(
    // Ids are the merchant's own and may be long; a router that gives up on them would answer "no such operation".
    Effect.provideService(HttpRouter.RouterConfig, { maxParamLength: 10_000 }),
    Effect.map(([scope, answer]) =>
      around(answer.pipe(Effect.catchCause(respondToCause), Effect.scoped)).pipe(
        // In a fiber of the emulator's own: a caller that hangs up stops waiting, and the request runs on, as at PortOne.
        Effect.forkIn(scope),
        Effect.flatMap((request) => Effect.interruptible(Fiber.await(request))),
        // No answer fails, so what has none has ended with its emulator's state.
        Effect.map((exit) => (Exit.isSuccess(exit) ? exit.value : gone))
      )
    )
  )

/** Makes an `HttpClient` that asks the exchange instead of the network, whatever host a request is for. */
export const toHttpClient = (exchange: Exchange): HttpClient.HttpClient =>
  HttpClient.make((request) =>
    exchange.pipe(
      Effect.map((response) => HttpServerResponse.toClientResponse(response, { request })),
      Effect.provideService(HttpServerRequest.HttpServerRequest, HttpServerRequest.fromClientRequest(request))
    )
  )
