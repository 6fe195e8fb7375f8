/**
 * Checks the base URL of all requests: an origin, and a path that is put before theirs. It has no other parts.
 */
import * as Effect from "effect/Effect"

/** Returns the URL without the slash at its end. Dies if the text is no such URL, since nothing could ever be sent. */
export const checkBaseUrl = (baseUrl: string): Effect.Effect<string> => {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || /[?#]/.test(baseUrl) || url.username !== "") {
    return Effect.die(new Error("PortOneClient: the base URL must be an http(s) URL without user, query or fragment"))
  }
  return Effect.succeed(url.origin + url.pathname.replace(/\/+$/, ""))
}
