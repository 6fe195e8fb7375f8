/**
 * Where requests go: an origin, and a path that is put before theirs. What else a URL may hold has no place there.
 */
import * as Effect from "effect/Effect"

/** Without the slash at its end. Dies where the text is no such URL: nothing could ever be sent. */
export const checkBaseUrl = (baseUrl: string): Effect.Effect<string> => {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || /[?#]/.test(baseUrl) || url.username !== "") {
    return Effect.die(new Error("PortOneClient: the base URL must be an http(s) URL without user, query or fragment"))
  }
  return Effect.succeed(url.origin + url.pathname.replace(/\/+$/, ""))
}
