/** Reads every body as JSON, as PortOne does. */
import * as Headers from "effect/http/Headers"
import * as HttpMethod from "effect/http/HttpMethod"
import type { HttpServerRequest } from "effect/http/HttpServerRequest"

/**
 * Returns the request with the content type of JSON. PortOne reads a body as JSON whatever its `Content-Type`, and
 * must: its own JavaScript SDK leaves the header to `fetch`, which sends every text as `text/plain`.
 */
export const asJson = (request: HttpServerRequest): HttpServerRequest =>
  HttpMethod.hasBody(request.method) && request.headers["content-type"] !== "application/json"
    ? request.modify({ headers: Headers.set(request.headers, "content-type", "application/json") })
    : request
