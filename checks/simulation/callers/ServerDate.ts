/**
 * Has every answer tell the time, as PortOne and each gateway before it do with the header `Date`.
 */
import { Clock, Effect } from "effect"
import * as Headers from "effect/http/Headers"
import * as HttpClient from "effect/http/HttpClient"
import type { HttpClientResponse } from "effect/http/HttpClientResponse"

/** Adds the header to all answers of a network, by this clock. */
export const withDate =
  (clock: Clock.Clock) =>
  (network: HttpClient.HttpClient): HttpClient.HttpClient =>
    HttpClient.transform(network, (exchange) =>
      Effect.map(exchange, (response): HttpClientResponse => {
        const date = new Date(clock.currentTimeMillisUnsafe()).toUTCString()
        // The answer itself, with other headers.
        return Object.create(response, { headers: { value: Headers.set(response.headers, "date", date) } })
      })
    )
