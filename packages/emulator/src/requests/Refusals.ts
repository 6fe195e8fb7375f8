/**
 * What PortOne says before it looks at what is asked: who are you (401), and what do you mean (400).
 *
 * Both go out as the documented errors, and never as what Effect's `HttpApi` would say of a request that it cannot decode:
 * a client is to meet here what it meets at PortOne.
 */
import type { DocumentedError } from "@effect-portone/core/DocumentedError"
import { InvalidRequestError, UnauthorizedError } from "@effect-portone/core/generated/Shared"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import { HttpApiSchemaError } from "effect/http-api/HttpApiError"
import type * as Schema from "effect/Schema"

const refuseWith = <E extends DocumentedError>(schema: Schema.ConstraintCodec<E, object>) => {
  const respond = HttpServerResponse.schemaJson(schema)
  return (error: E) => Effect.orDie(respond(error, { status: error.status }))
}

const refuseUnauthorized = refuseWith(UnauthorizedError)
const refuseInvalid = refuseWith(InvalidRequestError)

export const unauthorized = refuseUnauthorized(
  new UnauthorizedError({
    message:
      "Authorization must be `PortOne <API secret>` or `Bearer <access token>`, and the token one that is not over"
  })
)

/** Any documented error, by itself. */
export const documented = (error: DocumentedError): Effect.Effect<HttpServerResponse.HttpServerResponse> =>
  // A documented error's class is its codec as well.
  refuseWith(error.constructor as unknown as Schema.ConstraintCodec<DocumentedError, object>)(error)

/** The refusal of a request that makes no sense. */
export const invalidRequest = (message: string): Effect.Effect<HttpServerResponse.HttpServerResponse> =>
  refuseInvalid(new InvalidRequestError({ message }))

const parts: Readonly<Record<string, string>> = { Params: "the path", Query: "the query", Payload: "the body" }

/** The refusal of a request that does not decode, which the contract's decoder reports as a defect. */
export const invalid = (
  cause: Cause.Cause<unknown>
): Effect.Effect<HttpServerResponse.HttpServerResponse> | undefined => {
  const error = Cause.squash(cause)
  if (!HttpApiSchemaError.is(error)) return undefined
  const part = parts[error.kind]
  // Of an answer that does not encode, the request is innocent.
  if (part === undefined) return undefined
  return invalidRequest(`${part}: ${error.cause.message}`)
}
