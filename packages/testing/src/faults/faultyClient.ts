/**
 * Applies a fault to a request of an `HttpClient`. The client meets what it would meet on a network, down to the errors
 * of Node's sockets and undici. Over HTTP the same faults are applied to sockets, and the errors are real.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { HttpClientError, TransportError } from "effect/http/HttpClientError"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import type { HttpClientResponse } from "effect/http/HttpClientResponse"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Option from "effect/Option"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { Fault, Passage, Replacement } from "./fault.ts"

type Exchange = Effect.Effect<HttpClientResponse, HttpClientError>

/**
 * Applies a fault to a request.
 *
 * @param scope the scope of a request that runs on without its client
 */
export const applyTo = (
  exchange: Exchange,
  request: HttpClientRequest.HttpClientRequest,
  fault: Fault,
  scope: Scope.Scope
): Exchange => {
  const { answer, latency } = fault
  const replaced = (answer: Replacement) =>
    Effect.andThen(pause(latency.answer), replace(answer, request, latency.body))
  switch (fault.delivery) {
    case "never":
      return Effect.andThen(pause(latency.request), replaced(fault.answer))
    case "aside":
      return Effect.andThen(
        Effect.forkIn(Effect.andThen(pause(latency.request), exchange), scope),
        replaced(fault.answer)
      )
    case "first":
      return Effect.andThen(pause(latency.request), exchange).pipe(
        Effect.flatMap((response) =>
          answer.type === "whole" || answer.type === "half"
            ? Effect.andThen(pause(latency.answer), passOn(answer, response, latency.body))
            : replaced(answer)
        )
      )
  }
}

/** Waits; a zero duration does not yield, since other fibers would go first. */
const pause = (duration: Duration.Duration): Effect.Effect<void> =>
  Duration.isZero(duration) ? Effect.void : Effect.sleep(duration)

const replace = (
  answer: Replacement,
  request: HttpClientRequest.HttpClientRequest,
  bodyLatency: Duration.Duration
): Exchange => {
  switch (answer.type) {
    case "failed":
      return Effect.fail(
        new HttpClientError({ reason: new TransportError({ request, cause: systemError(answer.code, request) }) })
      )
    case "silent":
      return Effect.never
    case "replaced":
      return Effect.succeed(
        respond(request, answer.status, answer.headers, arriving(new TextEncoder().encode(answer.body), bodyLatency))
      )
  }
}

const passOn = (answer: Passage, response: HttpClientResponse, bodyLatency: Duration.Duration): Exchange => {
  if (answer.type === "whole" && Duration.isZero(bodyLatency)) return Effect.succeed(response)
  return Effect.map(response.arrayBuffer, (buffer) => {
    const body = new Uint8Array(buffer)
    return respond(
      response.request,
      response.status,
      response.headers,
      answer.type === "whole"
        ? arriving(body, bodyLatency)
        : Stream.concat(arriving(body.subarray(0, body.length >> 1), bodyLatency), endings[answer.end])
    )
  })
}

type Body = Stream.Stream<Uint8Array, Error>

const arriving = (body: Uint8Array, latency: Duration.Duration): Body =>
  Stream.fromEffect(Effect.as(pause(latency), body))

const endings: { readonly [K in Extract<Passage, { readonly type: "half" }>["end"]]: Body } = {
  stalls: Stream.never,
  breaks: Stream.suspend(() => Stream.fail(brokenConnection())),
  ends: Stream.empty
}

const respond = (
  request: HttpClientRequest.HttpClientRequest,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Body
): HttpClientResponse =>
  HttpServerResponse.toClientResponse(HttpServerResponse.stream(body, { status, headers }), { request })

const brokenConnection = () => nodeError("read ECONNRESET", { errno: -104, code: "ECONNRESET", syscall: "read" })

/** Creates the errors of Node's sockets and resolver, as undici passes them on. */
const systemError = (
  code: Extract<Replacement, { readonly type: "failed" }>["code"],
  request: HttpClientRequest.HttpClientRequest
): Error => {
  const { hostname, port } = hostOf(request)
  switch (code) {
    case "ECONNREFUSED": {
      const details = { errno: -111, code, syscall: "connect", address: hostname, port }
      return nodeError(`connect ECONNREFUSED ${hostname}:${port}`, details)
    }
    case "ENOTFOUND":
      return nodeError(`getaddrinfo ENOTFOUND ${hostname}`, { errno: -3008, code, syscall: "getaddrinfo", hostname })
    case "ECONNRESET":
      return brokenConnection()
  }
}

const nodeError = (message: string, details: object): Error => Object.assign(new Error(message), details)

const hostOf = (request: HttpClientRequest.HttpClientRequest) =>
  Option.match(HttpClientRequest.toUrl(request), {
    onNone: () => ({ hostname: "", port: 443 }),
    onSome: ({ hostname, port, protocol }) => {
      if (port !== "") return { hostname, port: Number(port) }
      return { hostname, port: protocol === "http:" ? 80 : 443 }
    }
  })
