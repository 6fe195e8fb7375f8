/**
 * Refuses requests before their rule runs: without valid credentials (401), or not decodable (400).
 *
 * Both are answered with the documented errors, and never with the errors of Effect's `HttpApi` for a request that it
 * cannot decode: a client must meet here what it meets at PortOne.
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import { HttpApiSchemaError } from "effect/http-api/HttpApiError"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import type * as Schema from "effect/Schema"
import type { DocumentedError, DocumentedErrorClass } from "@effect-portone/core/DocumentedError"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"

const refuseWith = <E extends DocumentedError>(schema: Schema.ConstraintCodec<E, object>) => {
  const respond = HttpServerResponse.schemaJson(schema)
  return (error: E) => Effect.orDie(respond(error, { status: error.status }))
}

const refuseInvalid = refuseWith(InvalidRequestError.documented)

/** Answers with a documented error. */
export const documented = (error: DocumentedError): Effect.Effect<HttpServerResponse.HttpServerResponse> =>
  // The cast holds: a documented error is made by its class.
  refuseWith((error.constructor as unknown as DocumentedErrorClass).documented)(error)

/** Refuses an invalid request. */
export const invalidRequest = (message: string): Effect.Effect<HttpServerResponse.HttpServerResponse> =>
  refuseInvalid(new InvalidRequestError({ message }))

const parts: Readonly<Record<string, string>> = { Params: "the path", Query: "the query", Payload: "the body" }

/**
 * Refuses a request that does not decode, which the contract's decoder reports as a defect; undefined for other causes.
 */
export const invalid = (
  cause: Cause.Cause<unknown>
): Effect.Effect<HttpServerResponse.HttpServerResponse> | undefined => {
  const error = Cause.squash(cause)
  if (!HttpApiSchemaError.is(error)) return undefined
  const part = parts[error.kind]
  // An answer that does not encode is not the request's fault.
  if (part === undefined) return undefined
  return invalidRequest(`${part}: ${error.cause.message}`)
}
