/**
 * Applies faults to the sockets of a Node server: a client of any language then meets real ones. In memory, where there
 * is no socket, `Faults` applies them to the requests of an `HttpClient`.
 *
 * An accepted connection can no longer be refused, and its host was found: for these faults the connection is reset
 * before anything is read.
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Headers from "effect/http/Headers"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Predicate from "effect/Predicate"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { Socket } from "node:net"
import type { Fault, Passage, Replacement } from "@effect-portone/testing/Faults"
import { onWallClock } from "../clock/MovableClock.ts"
import type { Exchange } from "./Exchange.ts"
import { asJson } from "./Json.ts"

type Answer = Effect.Effect<HttpServerResponse.HttpServerResponse>

/**
 * Applies a fault to the request in context, which came over a socket of Node's.
 *
 * @param scope the scope of a request that runs on without its client
 */
export const withFault = (exchange: Exchange, fault: Fault, scope: Scope.Scope): Exchange =>
  Effect.gen(function* () {
    const request = asJson(yield* HttpServerRequest.HttpServerRequest)
    // The body is read first: the connection may be gone when the request is answered.
    if (fault.delivery !== "never") yield* Effect.ignore(request.text)
    const answered = Effect.provideService(exchange, HttpServerRequest.HttpServerRequest, request)
    const { answer, latency } = fault
    const replaced = (answer: Replacement) =>
      Effect.andThen(pause(latency.answer), replace(answer, request, latency.body))
    switch (fault.delivery) {
      case "never":
        return yield* Effect.andThen(pause(latency.request), replaced(fault.answer))
      case "aside":
        return yield* Effect.andThen(
          Effect.forkIn(Effect.andThen(pause(latency.request), answered), scope),
          replaced(fault.answer)
        )
      case "first":
        return yield* Effect.andThen(pause(latency.request), answered).pipe(
          Effect.flatMap((response) =>
            answer.type === "whole" || answer.type === "half"
              ? Effect.andThen(pause(latency.answer), passOn(answer, response, request, latency.body))
              : replaced(answer)
          )
        )
    }
  }).pipe(
    // A server runs its answers uninterruptibly, and many a fault waits for an interruption.
    Effect.interruptible
  )

/** Waits as long as the network takes, which goes by the wall clock. */
const pause = (duration: Duration.Duration): Effect.Effect<void> =>
  Duration.isZero(duration) ? Effect.void : onWallClock(Effect.sleep(duration))

const socketOf = (request: HttpServerRequest.HttpServerRequest): Socket => {
  const { source } = request
  if (!Predicate.hasProperty(source, "socket")) {
    throw new Error("faults are done to sockets of Node's: start the emulator with PortOneEmulator.layerServer")
  }
  // Only a request of Node's has one. `NodeHttpServerRequest` would say the same, and needs Node to be imported.
  return source.socket as Socket
}

/** Sends an RST packet instead of a regular end. The request's fiber ends with its connection. */
const reset = (request: HttpServerRequest.HttpServerRequest): Effect.Effect<never> =>
  Effect.andThen(
    Effect.sync(() => void socketOf(request).resetAndDestroy()),
    Effect.never
  )

const replace = (
  answer: Replacement,
  request: HttpServerRequest.HttpServerRequest,
  body: Duration.Duration
): Answer => {
  switch (answer.type) {
    case "failed":
      return reset(request)
    case "silent":
      return Effect.never
    case "replaced":
      return Effect.succeed(
        respond(answer.status, answer.headers, arriving(new TextEncoder().encode(answer.body), body))
      )
  }
}

const passOn = (
  answer: Passage,
  response: HttpServerResponse.HttpServerResponse,
  request: HttpServerRequest.HttpServerRequest,
  latency: Duration.Duration
): Answer => {
  if (answer.type === "whole" && Duration.isZero(latency)) return Effect.succeed(response)
  return HttpServerResponse.toClientResponse(response).arrayBuffer.pipe(
    Effect.orDie,
    Effect.map((buffer) => {
      const body = new Uint8Array(buffer)
      const length = { ...response.headers, "content-length": String(body.length) }
      if (answer.type === "whole") return respond(response.status, length, arriving(body, latency))
      const half = arriving(body.subarray(0, body.length >> 1), latency)
      switch (answer.end) {
        case "stalls":
          return respond(response.status, length, Stream.concat(half, Stream.never))
        case "breaks":
          return respond(
            response.status,
            length,
            Stream.concat(half, Stream.fromEffect(Effect.andThen(arrived, reset(request))))
          )
        case "ends": {
          const headers = Headers.remove(response.headers, "content-length")
          return respond(response.status, { ...headers, connection: "close" }, half)
        }
      }
    })
  )
}

type Body = Stream.Stream<Uint8Array>

const arriving = (body: Uint8Array, latency: Duration.Duration): Body =>
  Stream.fromEffect(Effect.as(pause(latency), body))

/**
 * Waits until the bytes have reached the client: a reset discards what its system has not passed on. This waits on the
 * real clock, since a test clock does not move a network.
 */
const arrived = Effect.sleep("50 millis").pipe(Effect.provideService(Clock.Clock, Clock.Clock.defaultValue()))

const respond = (status: number, headers: Readonly<Record<string, string>>, body: Body) =>
  HttpServerResponse.stream(body, { status, headers })
