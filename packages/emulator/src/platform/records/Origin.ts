/**
 * Returns the origin under which the current request has reached the emulator. URLs in an answer begin with it, so
 * that the sender of the request can open them.
 */
import * as Effect from "effect/Effect"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as Option from "effect/Option"

/** The origin where there is no request, which is in memory. */
const portone = "https://api.portone.io"

const originOf = (request: HttpServerRequest.HttpServerRequest): string => {
  // In memory a request has its whole URL. Over HTTP it has a path, and a header for the rest.
  if (URL.canParse(request.originalUrl)) return new URL(request.originalUrl).origin
  return Option.match(HttpServerRequest.toURL(request), { onNone: () => portone, onSome: (url) => url.origin })
}

export const origin: Effect.Effect<string> = Effect.map(
  Effect.serviceOption(HttpServerRequest.HttpServerRequest),
  Option.match({ onNone: () => portone, onSome: originOf })
)
