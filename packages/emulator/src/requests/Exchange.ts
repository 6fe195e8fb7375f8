/**
 * Makes the exchange: the router over all operations with the emulator's services, as one effect that both an
 * `HttpClient` in memory and an HTTP server can run.
 */
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import { constVoid } from "effect/Function"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpRouter from "effect/http/HttpRouter"
import { type HttpServerError, isHttpServerError } from "effect/http/HttpServerError"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import * as Core from "@effect-portone/core/Exchange"
import { bytesOf, jsonOf, TakesJson, textOf } from "./Bodies.ts"
import type { Guards } from "./Guards.ts"
import { handed } from "./Handed.ts"
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

/** Set where the fiber is the emulator's own, so that no caller interrupts it. */
const IsOwn = Context.Reference<boolean>("@effect-portone/emulator/requests/Exchange/IsOwn", {
  defaultValue: () => false
})

/**
 * Runs the answer to the request in context in a fiber of the emulator: if the caller hangs up, the request runs on, as
 * at PortOne. It begins at once, and what waits for nothing has its answer at once.
 *
 * @param scope ends the requests that still run
 */
const runIn =
  (scope: Scope.Scope) =>
  (answer: Exchange): Exchange =>
    Effect.withFiber((fiber) => {
      if (fiber.getRef(IsOwn)) {
        Fiber.runIn(fiber, scope)
        return answer
      }
      return Effect.contextWith((context: Context.Context<HttpServerRequest.HttpServerRequest>) =>
        Effect.interruptible(
          Effect.callback((resume) => {
            Fiber.runIn(Effect.runForkWith(context)(answer), scope).addObserver((exit) =>
              resume(Effect.succeed(answerOf(exit)))
            )
          })
        )
      )
    })

/** Returns the answer of a fiber. An answer never fails, so a failed fiber was ended with the emulator's state. */
const answerOf = (exit: Exit.Exit<HttpServerResponse.HttpServerResponse>): HttpServerResponse.HttpServerResponse =>
  Exit.isSuccess(exit) ? exit.value : gone

/**
 * Makes the exchange over the routes and the emulator's services. Requests that still run end with the scope.
 *
 * @param routes adds every operation, and what URLs in answers lead to, to the router
 * @param around wraps the answer of each request
 */
export const make = (
  routes: ReturnType<typeof Operations.make>,
  around: (answer: Exchange) => Exchange = (answer) => answer
): Effect.Effect<Exchange, never, Scope.Scope | Services | Guards> =>
  Effect.all([Effect.scope, HttpRouter.toHttpEffect(Layer.effectDiscard(routes))]).pipe(
    // Ids are the merchant's own and may be long; by default, the router does not match a long parameter.
    Effect.provideService(HttpRouter.RouterConfig, { maxParamLength: 10_000 }),
    Effect.map(([scope, answer]) => runIn(scope)(around(answer.pipe(Effect.catchCause(respondToCause), Effect.scoped))))
  )

/** Makes an `HttpClient` that sends its requests to the exchange instead of the network, whatever their host. */
export const toHttpClient = (exchange: Exchange): HttpClient.HttpClient =>
  HttpClient.make((request) =>
    exchange.pipe(
      Effect.map((response) => HttpServerResponse.toClientResponse(response, { request })),
      Effect.provideService(HttpServerRequest.HttpServerRequest, HttpServerRequest.fromClientRequest(request))
    )
  )

const ownContexts = new WeakMap<Context.Context<never>, Context.Context<never>>()

/** The services that a request gets one after another. A context of Effect's copies itself after as many. */
const mostServices = 16

/** Returns the context of a caller as the emulator's own fibers have it. Most calls of a program share theirs. */
const ownContextOf = (context: Context.Context<never>): Context.Context<never> => {
  let own = ownContexts.get(context)
  if (own === undefined) {
    const services = context.pipe(Context.add(TakesJson, true), Context.add(IsOwn, true)).mapUnsafe
    own = Context.makeUnsafe<never>(services, { maxDepth: mostServices })
    ownContexts.set(context, own)
  }
  return own
}

/**
 * Returns an HTTP client that is this one in all, and offers the exchange to a `PortOneClient`: no fibers of an HTTP
 * client, and no stream for a body.
 *
 * @param serves false while only the HTTP client can answer
 */
export const offering = (
  client: HttpClient.HttpClient,
  exchange: Exchange,
  serves: () => boolean
): HttpClient.HttpClient =>
  Core.offering(client, {
    isInMemory: true,
    serves,
    begin: (outgoing, sink, context) => {
      sink.started()
      const requested = Context.add(ownContextOf(context), HttpServerRequest.HttpServerRequest, handed(outgoing))
      Effect.runForkWith(requested)(exchange).addObserver((exit) => {
        const value = answerOf(exit)
        sink.head(value.status, value.headers)
        sink.ended({ text: () => textOf(value), bytes: () => bytesOf(value), json: jsonOf(value) })
      })
      // The request runs on without its caller.
      return constVoid
    }
  })
